import{c as G,d as x,e as N,f as P}from"./shared-approval-accounts.js";import{g as j,h as q,i as $}from"./shared-controls-define.js";import{d as M}from"./shared-schema.js";
import{k as g,m as y,o as S,r as A,v as u}from"./shared-api.js";import{d as w,e as h}from"./shared-text.js";var L=e=>u(y(M(255,e))),F=S({users:L("Usernames, suc\
h as alice"),groups:L("Full paths of groups, such as acme/security; their direct members"),roles:u(y(A(["developer","maintainer","owner"])))}),_={after_last_push:u(
g()),rebase_keeps:u(g())},U={..._,from:u(F)},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function B(e=z){let{after_last_push:t,rebase_keeps:i,
from:r}=e;return{...t||i?{lastPush:(await import("./last-push.js")).lastPush}:{},...r?{named:(await import("./named-people.js")).namedPeople(r)}:{}}}function D(e,{
rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function E(e){let{approvals:t,committers:i,notBefore:r}=e,d=e.named&&new Set(e.named.usernames),n=[],p=[],a=[];
for(let o of G(t)){let c=r===void 0?0:Date.parse(t.approvedAt[o]??""),v=d&&!d.has(o.toLowerCase()),l=C(o,e)??(v?"not among the named approvers":void 0)??(c<(r??
0)||N(o,t)?"before the last push":void 0);l?a.push(`${o} (${l})`):(Number.isNaN(c)?p:n).push(o)}let s=new Set(n.map(o=>o.toLowerCase())),m=d&&[...d].filter(o=>!s.
has(o)&&C(o,e)===void 0).sort();return{independent:n,undated:p,others:a,able:m,unownedCommits:i.unownedCommits,...H(e,n)}}function C(e,{mergeRequest:t,approvals:i,
committers:r,named:d}){let n=e.toLowerCase(),p=d?.users?.includes(n)===!0,a=x(e,t.author,i,p);return a==="author"?a:r.usernames.some(s=>s.toLowerCase()===n)?"co\
mmitter":a}function H({approvals:e,committers:{hiddenMergers:t=0}},i){let r=`merge commits of ${w(t,"committer address","committer addresses")} name another aut\
hor, and GitLab does not show whether an approver owns such an address`,d="the merge request was opened with an access token, GitLab does not say who made it, a\
nd that may be who approved",n=i.filter(s=>P(s,e)),p=`${h(n)} approved before the last push, and GitLab does not show whether the project removes such approvals`,
a=[{number:t,why:r},{number:e.hidesMaker?1:0,why:d},{number:n.length,why:p}].filter(({number:s})=>s>0);return{uncertain:a.reduce((s,{number:m})=>s+m,0),uncertainty:a.
map(({why:s})=>s).join("; ")}}function O({independent:e,undated:t,others:i,able:r,unownedCommits:d,uncertain:n,uncertainty:p},a,s=""){let m=e.length,o=m===0?"":
` (${h(e)})`,c=i.length===0?"":`; not counted: ${h(i)}`,v=r?.length===0?", and none of the other named approvers can approve":` from ${h(r??[],5)}`,l=m<a&&r?v:"",
f=`${s}${w(m,"independent approval")}${o}, ${w(a,"is expected","are expected")}${l}${c}`,k=`${w(d,"commit has","commits have")} a committer address that no GitL\
ab user owns`,b={actual:m,...d===0?{}:{note:k}};return m>=a&&m-n<a?$(`${f}; ${p}`):m>=a?j(f,b):m+t.length>=a?$(`${f}; GitLab does not say when ${h(t)} approved`):
q(f,b)}export{_ as a,U as b,B as c,D as d,E as e,O as f};
