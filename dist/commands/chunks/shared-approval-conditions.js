import{c as G,d as x,e as N,f as P}from"./shared-approval-accounts.js";import{g as j,h as q,i as $}from"./shared-controls-define.js";import{d as M}from"./shared-schema.js";
import{k as g,m as y,o as S,r as A,v as h}from"./shared-api.js";import{d as w,e as p}from"./shared-text.js";var L=e=>h(y(M(255,e))),F=S({users:L("Usernames, suc\
h as alice"),groups:L("Full paths of groups, such as acme/security; their direct members"),roles:h(y(A(["developer","maintainer","owner"])))}),_={after_last_push:h(
g()),rebase_keeps:h(g())},U={..._,from:h(F)},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function B(e=z){let{after_last_push:t,rebase_keeps:d,
from:s}=e;return{...t||d?{lastPush:(await import("./last-push.js")).lastPush}:{},...s?{named:(await import("./named-people.js")).namedPeople(s)}:{}}}function D(e,{
rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function E(e){let{approvals:t,committers:d,notBefore:s}=e,i=e.named&&new Set(e.named.usernames),n=[],u=[],a=[];
for(let o of G(t)){let c=s===void 0?0:Date.parse(t.approvedAt[o]??""),b=i&&!i.has(o.toLowerCase()),l=C(o,e)??(b?"not one of those named":void 0)??(c<(s??0)||N(o,
t)?"before the last push":void 0);l?a.push(`${o} (${l})`):(Number.isNaN(c)?u:n).push(o)}let r=new Set(n.map(o=>o.toLowerCase())),m=i&&[...i].filter(o=>!r.has(o)&&
C(o,e)===void 0).sort();return{independent:n,undated:u,others:a,able:m,unownedCommits:d.unownedCommits,...H(e,n)}}function C(e,{mergeRequest:t,approvals:d,committers:s,
named:i}){let n=e.toLowerCase(),u=i?.users?.includes(n)===!0,a=x(e,t.author,d,u);return a==="author"?a:s.usernames.some(r=>r.toLowerCase()===n)?"committer":a}function H({
approvals:e,committers:{hiddenMergers:t=0}},d){let s=`merge commits of ${w(t,"committer address","committer addresses")} name another author, GitLab does not sa\
y whose they are, and who approved may be among them`,i="the merge request was opened with an access token, GitLab does not say who made it, and that may be who\
 approved",n=d.filter(r=>P(r,e)),u=`${p(n)} approved before the last push, and GitLab does not show whether the project removes such approvals`,a=[{number:t,why:s},
{number:e.hidesMaker?1:0,why:i},{number:n.length,why:u}].filter(({number:r})=>r>0);return{uncertain:a.reduce((r,{number:m})=>r+m,0),uncertainty:a.map(({why:r})=>r).
join("; ")}}function O({independent:e,undated:t,others:d,able:s,unownedCommits:i,uncertain:n,uncertainty:u},a,r=""){let m=e.length,o=m===0?"":` (${p(e)})`,c=d.length===
0?"":`; not counted: ${p(d)}`,b=s?.length===0?", and none of the other named approvers can approve":` from ${p(s??[],5)}`,l=m<a&&s?b:"",f=`${r}${w(m,"independen\
t approval")}${o}, ${w(a,"is expected","are expected")}${l}${c}`,k=`${w(i,"commit has","commits have")} a committer address that no GitLab user owns`,v={actual:m,
...i===0?{}:{note:k}};return m>=a&&m-n<a?$(`${f}; ${u}`):m>=a?j(f,v):m+t.length>=a?$(`${f}; GitLab does not say when ${p(t)} approved`):q(f,v)}export{_ as a,U as b,B as c,D as d,E as e,O as f};
