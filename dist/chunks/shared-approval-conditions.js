import{c as G,d as x,e as N,f as P}from"./shared-approval-accounts.js";import{$2599_f as j,$2599_g as q,$2599_h as b}from"../index.js";import{$104c_d as M}from"../index.js";
import{$82ce_k as _,$82ce_m as g,$82ce_o as S,$82ce_r as A,$82ce_u as p}from"../index.js";import{$f045_d as $,$f045_e as h}from"../index.js";var y=e=>p(g(M(255,
e))),F=S({users:y("Usernames, such as alice"),groups:y("Full paths of groups, such as acme/security; their direct members"),roles:p(g(A(["developer","maintainer",
"owner"])))}),L={after_last_push:p(_()),rebase_keeps:p(_())},U={...L,from:p(F)},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function B(e=z){
let{after_last_push:t,rebase_keeps:i,from:r}=e;return{...t||i?{lastPush:(await import("./last-push.js")).lastPush}:{},...r?{named:(await import("./named-people.js")).
namedPeople(r)}:{}}}function D(e,{rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function E(e){let{approvals:t,committers:i,notBefore:r}=e,d=e.named&&new Set(
e.named.usernames),n=[],u=[],a=[];for(let o of G(t)){let c=r===void 0?0:Date.parse(t.approvedAt[o]??""),w=d&&!d.has(o.toLowerCase()),l=C(o,e)??(w?"not among the\
 named approvers":void 0)??(c<(r??0)||N(o,t)?"before the last push":void 0);l?a.push(`${o} (${l})`):(Number.isNaN(c)?u:n).push(o)}let s=new Set(n.map(o=>o.toLowerCase())),
m=d&&[...d].filter(o=>!s.has(o)&&C(o,e)===void 0).sort();return{independent:n,undated:u,others:a,able:m,unownedCommits:i.unownedCommits,...H(e,n)}}function C(e,{
mergeRequest:t,approvals:i,committers:r,named:d}){let n=e.toLowerCase(),u=d?.users?.includes(n)===!0,a=x(e,t.author,i,u);return a==="author"?a:r.usernames.some(
s=>s.toLowerCase()===n)?"committer":a}function H({approvals:e,committers:{hiddenMergers:t=0}},i){let r=`merge commits of ${$(t,"committer address","committer ad\
dresses")} name another author, and GitLab does not show whether an approver owns such an address`,d="the merge request was opened with an access token, GitLab \
does not say who made it, and that may be who approved",n=i.filter(s=>P(s,e)),u=`${h(n)} approved before the last push, and GitLab does not show whether the pro\
ject removes such approvals`,a=[{number:t,why:r},{number:e.hidesMaker?1:0,why:d},{number:n.length,why:u}].filter(({number:s})=>s>0);return{uncertain:a.reduce((s,{
number:m})=>s+m,0),uncertainty:a.map(({why:s})=>s).join("; ")}}function O({independent:e,undated:t,others:i,able:r,unownedCommits:d,uncertain:n,uncertainty:u},a,s=""){
let m=e.length,o=m===0?"":` (${h(e)})`,c=i.length===0?"":`; not counted: ${h(i)}`,w=r?.length===0?", and none of the other named approvers can approve":` from ${h(
r??[],5)}`,l=m<a&&r?w:"",f=`${s}${$(m,"independent approval")}${o}, ${$(a,"is expected","are expected")}${l}${c}`,k=`${$(d,"commit has","commits have")} a commi\
tter address that no GitLab user owns`,v={actual:m,...d===0?{}:{note:k}};return m>=a&&m-n<a?b(`${f}; ${u}`):m>=a?j(f,v):m+t.length>=a?b(`${f}; GitLab does not s\
ay when ${h(t)} approved`):q(f,v)}export{L as a,U as b,B as c,D as d,E as e,O as f};
