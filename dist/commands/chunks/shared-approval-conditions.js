import{c as G,d as j,e as x,f as N}from"./shared-approval-accounts.js";import{h as P,i as q,j as $}from"./shared-controls-define.js";import{d as M}from"./shared-schema.js";
import{k as g,m as y,o as S,s as A,w as u}from"./shared-api.js";import{f as w,g as h}from"./shared-text.js";var L=e=>u(y(M(255,e))),F=S({users:L("Usernames, suc\
h as alice"),groups:L("Full paths of groups, such as acme/security; their direct members"),roles:u(y(A(["developer","maintainer","owner"])))}),_={after_last_push:u(
g()),rebase_keeps:u(g())},U={..._,from:u(F)},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function B(e=z){let{after_last_push:t,rebase_keeps:d,
from:s}=e;return{...t||d?{lastPush:(await import("./last-push.js")).lastPush}:{},...s?{named:(await import("./named-people.js")).namedPeople(s)}:{}}}function D(e,{
rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function E(e){let{approvals:t,committers:d,notBefore:s}=e,i=e.named&&new Set(e.named.usernames),n=[],p=[],a=[];
for(let o of G(t)){let c=s===void 0?0:Date.parse(t.approvedAt[o]??""),v=i&&!i.has(o.toLowerCase()),l=C(o,e)??(v?"not among the named approvers":void 0)??(c<(s??
0)||x(o,t)?"before the last push":void 0);l?a.push(`${o} (${l})`):(Number.isNaN(c)?p:n).push(o)}let r=new Set(n.map(o=>o.toLowerCase())),m=i&&[...i].filter(o=>!r.
has(o)&&C(o,e)===void 0).sort();return{independent:n,undated:p,others:a,able:m,unownedCommits:d.unownedCommits,...H(e,n)}}function C(e,{mergeRequest:t,approvals:d,
committers:s,named:i}){let n=e.toLowerCase(),p=i?.users?.includes(n)===!0,a=j(e,t.author,d,p);return a==="author"?a:s.usernames.some(r=>r.toLowerCase()===n)?"co\
mmitter":a}function H({approvals:e,committers:{hiddenMergers:t=0}},d){let s=`merge commits of ${w(t,"committer address","committer addresses")} name another aut\
hor, and GitLab does not show whether an approver owns such an address`,i="the merge request was opened with an access token, GitLab does not say who made it, a\
nd that may be who approved",n=d.filter(r=>N(r,e)),p=`${h(n)} approved before the last push, and GitLab does not show whether the project removes such approvals`,
a=[{number:t,why:s},{number:e.hidesMaker?1:0,why:i},{number:n.length,why:p}].filter(({number:r})=>r>0);return{uncertain:a.reduce((r,{number:m})=>r+m,0),uncertainty:a.
map(({why:r})=>r).join("; ")}}function O({independent:e,undated:t,others:d,able:s,unownedCommits:i,uncertain:n,uncertainty:p},a,r=""){let m=e.length,o=m===0?"":
` (${h(e)})`,c=d.length===0?"":`; not counted: ${h(d)}`,v=s?.length===0?", and none of the other named approvers can approve":` from ${h(s??[],5)}`,l=m<a&&s?v:"",
f=`${r}${w(m,"independent approval")}${o}, ${w(a,"is expected","are expected")}${l}${c}`,k=`${w(i,"commit has","commits have")} a committer address that no GitL\
ab user owns`,b={actual:m,...i===0?{}:{note:k}};return m>=a&&m-n<a?$(`${f}; ${p}`):m>=a?P(f,b):m+t.length>=a?$(`${f}; GitLab does not say when ${h(t)} approved`):
q(f,b)}export{_ as a,U as b,B as c,D as d,E as e,O as f};
