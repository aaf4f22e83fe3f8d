import{c as k}from"./shared-merge-request-approvals.js";import{$2599_f as x,$2599_g as M,$2599_h as b}from"../index.js";import{$104c_d as N}from"../index.js";import{
$82ce_k as v,$82ce_m as w,$82ce_o as P,$82ce_r as q,$82ce_u as h}from"../index.js";import{$f045_d as c,$f045_e as l}from"../index.js";var y=e=>h(w(N(255,e))),G=P(
{users:y("Usernames, such as alice"),groups:y("Full paths of groups, such as acme/security; their direct members"),roles:h(w(q(["developer","maintainer","owner"])))}),
C={after_last_push:h(v()),rebase_keeps:h(v())},R={...C,from:h(G)},S={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function A(e=S){let{after_last_push:r,
rebase_keeps:n,from:a}=e;return{...r||n?{lastPush:(await import("./last-push.js")).lastPush}:{},...a?{named:(await import("./named-people.js")).namedPeople(a)}:
{}}}function B(e,{rebase_keeps:r}){return r?e?.unchangedSince:e?.at}function j(e){let{mergeRequest:r,approvals:n,committers:a,notBefore:i}=e,m=e.named&&new Set(
e.named.usernames),o=[],p=[],s=[];for(let t of n.approvedBy){let d=i===void 0?0:Date.parse(n.approvedAt[t]??""),u=z(t,e,m)??(d<(i??0)?"before the last push":void 0);
u?s.push(`${t} (${u})`):(Number.isNaN(d)?p:o).push(t)}let f=t=>[r.author,...a.usernames,...o].some(d=>d.toLowerCase()===t),$=m&&[...m].filter(t=>!f(t)).sort(),{
unownedCommits:_,hiddenMergers:g=0}=a;return{independent:o,undated:p,others:s,able:$,unownedCommits:_,hiddenMergers:g}}function z(e,{mergeRequest:r,committers:n},a){
return e===r.author?"author":n.usernames.includes(e)?"committer":a?a.has(e.toLowerCase())?void 0:"not one of those named":k(e)?"access token":void 0}function L(e){
return`${`merge commits of ${c(e,"committer address","committer addresses")} name another author`}, GitLab does not say whose they are, and who approved may be \
among them`}function D({independent:e,undated:r,others:n,able:a,unownedCommits:i,hiddenMergers:m},o,p=""){let s=e.length,f=s===0?"":` (${l(e)})`,$=n.length===0?
"":`; not counted: ${l(n)}`,_=a?.length===0?", and nobody else who is named may give any":` of ${l(a??[],5)}`,g=s<o&&a?_:"",t=`${p}${c(s,"independent approval")}${f}\
, ${c(o,"is expected","are expected")}${g}${$}`,d=`${c(i,"commit has","commits have")} a committer address that no GitLab user owns`,u={actual:s,...i===0?{}:{note:d}};
return s>=o&&s-m<o?b(`${t}; ${L(m)}`):s>=o?x(t,u):s+r.length>=o?b(`${t}; GitLab does not say when ${l(r)} approved`):M(t,u)}export{C as a,R as b,A as c,B as d,j as e,L as f,D as g};
