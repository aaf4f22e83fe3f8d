import{e as O,f as _,g as P}from"./chunk-5CR5D7FZ.js";import{c as $,f as w,g as x,i as v,l as C,p as d}from"./chunk-7J7MU3VY.js";import{b as c,c as f}from"./chunk-Z23466PB.js";var q=e=>d(x($({min:1,max:255,about:e}))),W=v({users:q("Usernames, such as alice"),groups:q("Full paths of groups, such as acme/security; their direct members"),
roles:d(x(C(["developer","maintainer","owner"])))});var A={after_last_push:d(w()),rebase_keeps:d(w())},B={...A,from:d(W)},N={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function L(e=N){let{after_last_push:n,
rebase_keeps:a,from:r}=e;return{...n||a?{lastPush:(await import("./last-push-TBLOP7UU.js")).lastPush}:{},...r?{named:(await import("./named-people-DDMQ3H5J.js")).
namedPeople(r)}:{}}}function S(e,{rebase_keeps:n}){return n?e?.unchangedSince:e?.at}function U(e){let{mergeRequest:n,approvals:a,committers:r,notBefore:p}=e,m=e.named&&new Set(e.named.usernames),s=[],l=[],o=[];for(let t of a.approvedBy){let i=p===
void 0?0:Date.parse(a.approvedAt[t]??""),u=t===n.author?"author":r.usernames.includes(t)?"committer":m&&!m.has(t.toLowerCase())?"not one of those named":i<(p??0)&&
"before the last push";u?o.push(`${t} (${u})`):(Number.isNaN(i)?l:s).push(t)}let h=t=>[n.author,...r.usernames,...s].some(i=>i.toLowerCase()===t),y=m&&[...m].filter(
t=>!h(t)).sort(),{unownedCommits:g,hiddenMergers:b=0}=r;return{independent:s,undated:l,others:o,able:y,unownedCommits:g,hiddenMergers:b}}function F(e){return`${`\
merge commits of ${c(e,"committer address","committer addresses")} name another author`}, GitLab does not say whose they are, and who approved may be among them`}
function z({independent:e,undated:n,others:a,able:r,unownedCommits:p,hiddenMergers:m},s,l=""){let o=e.length,h=o===0?"":` (${f(e)})`,y=a.length===0?"":`; not co\
unted: ${f(a)}`,g=r?.length===0?", and nobody else who is named may give any":` of ${f(r??[],5)}`,b=o<s&&r?g:"",t=`${l}${c(o,"independent approval")}${h}, ${c(s,
"is expected","are expected")}${b}${y}`,i=`${c(p,"commit has","commits have")} a committer address that no GitLab user owns`,u={actual:o,...p===0?{}:{note:i}};return o>=
s&&o-m<s?P(`${t}; ${F(m)}`):o>=s?O(t,u):o+n.length>=s?P(`${t}; GitLab does not say when ${f(n)} approved`):_(t,u)}export{A as a,B as b,L as c,S as d,U as e,F as f,z as g};
