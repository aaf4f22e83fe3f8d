import{e as $,f as C,g as O}from"./chunk-5CR5D7FZ.js";import{c as v,f as g,g as b,i as w,l as P,p as m}from"./chunk-7J7MU3VY.js";import{b as f,c as u}from"./chunk-Z23466PB.js";var _=t=>m(b(v({min:1,max:255,about:t}))),q=w({users:_("Usernames, such as alice"),groups:_("Full paths of groups, such as acme/security; their direct members"),
roles:m(b(P(["developer","maintainer","owner"])))});var W={after_last_push:m(g()),rebase_keeps:m(g())},G={...W,from:m(q)},A={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function L(t=A){let{after_last_push:n,
rebase_keeps:i,from:o}=t;return{...n||i?{lastPush:(await import("./last-push-GL5BQO6F.js")).lastPush}:{},...o?{named:(await import("./named-people-DRENKZZY.js")).
namedPeople(o)}:{}}}function M(t,{rebase_keeps:n}){return n?t?.unchangedSince:t?.at}function j(t){let{mergeRequest:n,approvals:i,committers:o,notBefore:p,named:r}=t,d=[],s=[],c=[];for(let e of i.approvedBy){let a=p===void 0?0:Date.parse(i.approvedAt[e]??
""),l=e===n.author?"author":o.usernames.includes(e)?"committer":r&&!r.has(e.toLowerCase())?"not one of those named":a<(p??0)&&"before the last push";l?c.push(`${e}\
 (${l})`):(Number.isNaN(a)?s:d).push(e)}let h=e=>[n.author,...o.usernames,...d].some(a=>a.toLowerCase()===e),y=r&&[...r].filter(e=>!h(e)).sort();return{independent:d,
undated:s,others:c,able:y,unownedCommits:o.unownedCommits}}function D({independent:t,undated:n,others:i,able:o,unownedCommits:p},r,d=""){let s=t.length,c=s===0?
"":` (${u(t)})`,h=i.length===0?"":`; not counted: ${u(i)}`,y=o?.length===0?", and nobody else who is named may give any":` of ${u(o??[],5)}`,e=s<r&&o?y:"",a=`${d}${f(
s,"independent approval")}${c}, ${f(r,"is expected","are expected")}${e}${h}`,l=`${f(p,"commit has","commits have")} a committer address that no GitLab user own\
s`,x={actual:s,...p===0?{}:{note:l}};return s>=r?$(a,x):s+n.length>=r?O(`${a}; GitLab does not say when ${u(n)} approved`):C(a,x)}export{W as a,G as b,L as c,M as d,j as e,D as f};
