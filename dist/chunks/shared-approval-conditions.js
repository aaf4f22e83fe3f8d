import{c as G,d as x,e as N,f as P}from"./shared-approval-accounts.js";import{$2599_g as j,$2599_h as q,$2599_i as b}from"../index.js";import{$104c_d as M}from"../index.js";
import{$82ce_k as _,$82ce_m as g,$82ce_o as S,$82ce_s as A,$82ce_v as u}from"../index.js";import{$f045_e as $,$f045_f as h}from"../index.js";var y=e=>u(g(M(255,
e))),F=S({users:y("Usernames, such as alice"),groups:y("Full paths of groups, such as acme/security; their direct members"),roles:u(g(A(["developer","maintainer",
"owner"])))}),L={after_last_push:u(_()),rebase_keeps:u(_())},U={...L,from:u(F)},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function B(e=z){
let{after_last_push:t,rebase_keeps:d,from:s}=e;return{...t||d?{lastPush:(await import("./last-push.js")).lastPush}:{},...s?{named:(await import("./named-people.js")).
namedPeople(s)}:{}}}function D(e,{rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function E(e){let{approvals:t,committers:d,notBefore:s}=e,i=e.named&&new Set(
e.named.usernames),n=[],p=[],a=[];for(let o of G(t)){let c=s===void 0?0:Date.parse(t.approvedAt[o]??""),w=i&&!i.has(o.toLowerCase()),l=C(o,e)??(w?"not among the\
 named approvers":void 0)??(c<(s??0)||N(o,t)?"before the last push":void 0);l?a.push(`${o} (${l})`):(Number.isNaN(c)?p:n).push(o)}let r=new Set(n.map(o=>o.toLowerCase())),
m=i&&[...i].filter(o=>!r.has(o)&&C(o,e)===void 0).sort();return{independent:n,undated:p,others:a,able:m,unownedCommits:d.unownedCommits,...H(e,n)}}function C(e,{
mergeRequest:t,approvals:d,committers:s,named:i}){let n=e.toLowerCase(),p=i?.users?.includes(n)===!0,a=x(e,t.author,d,p);return a==="author"?a:s.usernames.some(
r=>r.toLowerCase()===n)?"committer":a}function H({approvals:e,committers:{hiddenMergers:t=0}},d){let s=`merge commits of ${$(t,"committer address","committer ad\
dresses")} name another author, and GitLab does not show whether an approver owns such an address`,i="the merge request was opened with an access token, GitLab \
does not say who made it, and that may be who approved",n=d.filter(r=>P(r,e)),p=`${h(n)} approved before the last push, and GitLab does not show whether the pro\
ject removes such approvals`,a=[{number:t,why:s},{number:e.hidesMaker?1:0,why:i},{number:n.length,why:p}].filter(({number:r})=>r>0);return{uncertain:a.reduce((r,{
number:m})=>r+m,0),uncertainty:a.map(({why:r})=>r).join("; ")}}function O({independent:e,undated:t,others:d,able:s,unownedCommits:i,uncertain:n,uncertainty:p},a,r=""){
let m=e.length,o=m===0?"":` (${h(e)})`,c=d.length===0?"":`; not counted: ${h(d)}`,w=s?.length===0?", and none of the other named approvers can approve":` from ${h(
s??[],5)}`,l=m<a&&s?w:"",f=`${r}${$(m,"independent approval")}${o}, ${$(a,"is expected","are expected")}${l}${c}`,k=`${$(i,"commit has","commits have")} a commi\
tter address that no GitLab user owns`,v={actual:m,...i===0?{}:{note:k}};return m>=a&&m-n<a?b(`${f}; ${p}`):m>=a?j(f,v):m+t.length>=a?b(`${f}; GitLab does not s\
ay when ${h(t)} approved`):q(f,v)}export{L as a,U as b,B as c,D as d,E as e,O as f};
