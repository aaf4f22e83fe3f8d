import{c as k}from"./shared-merge-request-approvals.js";import{g as x,h as M,i as b}from"./shared-controls-define.js";import{d as N}from"./shared-schema.js";import{
k as w,m as y,o as P,r as q,v as h}from"./shared-api.js";import{d as c,e as l}from"./shared-text.js";var _=e=>h(y(N(255,e))),G=P({users:_("Usernames, such as al\
ice"),groups:_("Full paths of groups, such as acme/security; their direct members"),roles:h(y(q(["developer","maintainer","owner"])))}),C={after_last_push:h(w()),
rebase_keeps:h(w())},R={...C,from:h(G)},S={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function A(e=S){let{after_last_push:r,rebase_keeps:n,from:a}=e;
return{...r||n?{lastPush:(await import("./last-push.js")).lastPush}:{},...a?{named:(await import("./named-people.js")).namedPeople(a)}:{}}}function B(e,{rebase_keeps:r}){
return r?e?.unchangedSince:e?.at}function j(e){let{mergeRequest:r,approvals:n,committers:a,notBefore:d}=e,m=e.named&&new Set(e.named.usernames),o=[],p=[],s=[];for(let t of n.
approvedBy){let i=d===void 0?0:Date.parse(n.approvedAt[t]??""),u=z(t,e,m)??(i<(d??0)?"before the last push":void 0);u?s.push(`${t} (${u})`):(Number.isNaN(i)?p:o).
push(t)}let f=t=>[r.author,...a.usernames,...o].some(i=>i.toLowerCase()===t),g=m&&[...m].filter(t=>!f(t)).sort(),{unownedCommits:$,hiddenMergers:v=0}=a;return{independent:o,
undated:p,others:s,able:g,unownedCommits:$,hiddenMergers:v}}function z(e,{mergeRequest:r,committers:n},a){return e===r.author?"author":n.usernames.includes(e)?"\
committer":a?a.has(e.toLowerCase())?void 0:"not one of those named":k(e)?"access token":void 0}function L(e){return`${`merge commits of ${c(e,"committer address",
"committer addresses")} name another author`}, GitLab does not say whose they are, and who approved may be among them`}function D({independent:e,undated:r,others:n,
able:a,unownedCommits:d,hiddenMergers:m},o,p=""){let s=e.length,f=s===0?"":` (${l(e)})`,g=n.length===0?"":`; not counted: ${l(n)}`,$=a?.length===0?", and nobody\
 else who is named may give any":` of ${l(a??[],5)}`,v=s<o&&a?$:"",t=`${p}${c(s,"independent approval")}${f}, ${c(o,"is expected","are expected")}${v}${g}`,i=`${c(
d,"commit has","commits have")} a committer address that no GitLab user owns`,u={actual:s,...d===0?{}:{note:i}};return s>=o&&s-m<o?b(`${t}; ${L(m)}`):s>=o?x(t,u):
s+r.length>=o?b(`${t}; GitLab does not say when ${l(r)} approved`):M(t,u)}export{C as a,R as b,A as c,B as d,j as e,L as f,D as g};
