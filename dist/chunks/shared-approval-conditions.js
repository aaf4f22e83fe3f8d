import{c as G,d as x,e as N,f as P}from"./shared-approval-accounts.js";import{$2599_f as j,$2599_g as q,$2599_h as v}from"../index.js";import{$104c_d as M}from"../index.js";
import{$82ce_k as _,$82ce_m as g,$82ce_o as S,$82ce_r as A,$82ce_u as h}from"../index.js";import{$f045_d as $,$f045_e as p}from"../index.js";var y=e=>h(g(M(255,
e))),F=S({users:y("Usernames, such as alice"),groups:y("Full paths of groups, such as acme/security; their direct members"),roles:h(g(A(["developer","maintainer",
"owner"])))}),L={after_last_push:h(_()),rebase_keeps:h(_())},U={...L,from:h(F)},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function B(e=z){
let{after_last_push:t,rebase_keeps:i,from:s}=e;return{...t||i?{lastPush:(await import("./last-push.js")).lastPush}:{},...s?{named:(await import("./named-people.js")).
namedPeople(s)}:{}}}function D(e,{rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function E(e){let{approvals:t,committers:i,notBefore:s}=e,d=e.named&&new Set(
e.named.usernames),n=[],u=[],a=[];for(let o of G(t)){let c=s===void 0?0:Date.parse(t.approvedAt[o]??""),w=d&&!d.has(o.toLowerCase()),l=C(o,e)??(w?"not one of th\
ose named":void 0)??(c<(s??0)||N(o,t)?"before the last push":void 0);l?a.push(`${o} (${l})`):(Number.isNaN(c)?u:n).push(o)}let r=new Set(n.map(o=>o.toLowerCase())),
m=d&&[...d].filter(o=>!r.has(o)&&C(o,e)===void 0).sort();return{independent:n,undated:u,others:a,able:m,unownedCommits:i.unownedCommits,...H(e,n)}}function C(e,{
mergeRequest:t,approvals:i,committers:s,named:d}){let n=e.toLowerCase(),u=d?.users?.includes(n)===!0,a=x(e,t.author,i,u);return a==="author"?a:s.usernames.some(
r=>r.toLowerCase()===n)?"committer":a}function H({approvals:e,committers:{hiddenMergers:t=0}},i){let s=`merge commits of ${$(t,"committer address","committer ad\
dresses")} name another author, GitLab does not say whose they are, and who approved may be among them`,d="the merge request was opened with an access token, Gi\
tLab does not say who made it, and that may be who approved",n=i.filter(r=>P(r,e)),u=`${p(n)} approved before the last push, and GitLab does not show whether th\
e project removes such approvals`,a=[{number:t,why:s},{number:e.hidesMaker?1:0,why:d},{number:n.length,why:u}].filter(({number:r})=>r>0);return{uncertain:a.reduce(
(r,{number:m})=>r+m,0),uncertainty:a.map(({why:r})=>r).join("; ")}}function O({independent:e,undated:t,others:i,able:s,unownedCommits:d,uncertain:n,uncertainty:u},a,r=""){
let m=e.length,o=m===0?"":` (${p(e)})`,c=i.length===0?"":`; not counted: ${p(i)}`,w=s?.length===0?", and none of the other named approvers can approve":` from ${p(
s??[],5)}`,l=m<a&&s?w:"",f=`${r}${$(m,"independent approval")}${o}, ${$(a,"is expected","are expected")}${l}${c}`,k=`${$(d,"commit has","commits have")} a commi\
tter address that no GitLab user owns`,b={actual:m,...d===0?{}:{note:k}};return m>=a&&m-n<a?v(`${f}; ${u}`):m>=a?j(f,b):m+t.length>=a?v(`${f}; GitLab does not s\
ay when ${p(t)} approved`):q(f,b)}export{L as a,U as b,B as c,D as d,E as e,O as f};
