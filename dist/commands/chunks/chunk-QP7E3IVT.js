import{e as v,f as P,g as w}from"./chunk-5CR5D7FZ.js";import{c as g,f as h,g as y,i as x,l as b,p as a}from"./chunk-7J7MU3VY.js";import{b as f,c as l}from"./chunk-Z23466PB.js";var C=e=>a(y(g({min:1,max:255,about:e}))),$=x({users:C("Usernames, such as alice"),groups:C("Full paths of groups, such as acme/security; their direct members"),
roles:a(y(b(["developer","maintainer","owner"])))});var _={after_last_push:a(h()),rebase_keeps:a(h())},F={..._,from:a($)},O={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function k(e=O){let{after_last_push:o,
rebase_keeps:s,from:n}=e;return{...o||s?{lastPush:(await import("./last-push-IYWEQWON.js")).lastPush}:{},...n?{named:(await import("./named-people-DRENKZZY.js")).
namedPeople(n)}:{}}}function B(e,{rebase_keeps:o}){return o?e?.unchangedSince:e?.at}function N(e){let{mergeRequest:o,approvals:s,committers:n,notBefore:p,named:m}=e,r=[],u=[],d=[];for(let t of s.approvedBy){let c=p===void 0?0:Date.parse(s.approvedAt[t]??
""),i=t===o.author?"author":n.usernames.includes(t)?"committer":m&&!m.has(t.toLowerCase())?"not one of those named":c<(p??0)&&"before the last push";i?d.push(`${t}\
 (${i})`):(Number.isNaN(c)?u:r).push(t)}return{independent:r,undated:u,others:d,unownedCommits:n.unownedCommits}}function U({independent:e,undated:o,others:s,unownedCommits:n},p,m=""){
let r=e.length,u=r===0?"":` (${l(e)})`,d=s.length===0?"":`; not counted: ${l(s)}`,t=`${m}${f(r,"independent approval")}${u}, ${f(p,"is expected","are expected")}${d}`,
c=`${f(n,"commit has","commits have")} a committer address that no GitLab user owns`,i={actual:r,...n===0?{}:{note:c}};return r>=p?v(t,i):r+o.length>=p?w(`${t};\
 GitLab does not say when ${l(o)} approved`):P(t,i)}export{_ as a,F as b,k as c,B as d,N as e,U as f};
