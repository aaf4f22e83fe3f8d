import{c as G,d as j,e as P,f as N}from"./shared-approval-accounts.js";import{h as q,i as M,j as y}from"./shared-controls-define.js";import{d as S}from"./shared-schema.js";
import{C as i,l as $,n as k,p as A,t as B,x as p}from"./shared-api.js";import{f as w,g as c}from"./shared-text.js";var L=e=>p(k(S(255)).check(i(e))),R=A({users:L(
"Usernames, such as alice; nobody by default"),groups:L("Full paths of groups whose direct members count, such as acme/security; no group by default"),roles:p(k(
B(["developer","maintainer","owner"])).check(i("Exact roles in the project, so maintainer does not include owner; no role by default")))}),_={after_last_push:p(
$().check(i("Count only approvals that were given after GitLab received the head; false by default"))),rebase_keeps:p($().check(i("Like after_last_push, but a p\
ush that only rebases the change or merges the target branch does not count; false by default")))},U={..._,from:p(R.check(i("People whose approvals count; all e\
xcept the author and the committers by default")))},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function D(e=z){let{after_last_push:a,rebase_keeps:u,
from:r}=e;return{...a||u?{lastPush:(await import("./last-push.js")).lastPush}:{},...r?{named:(await import("./named-people.js")).namedPeople(r)}:{}}}function E(e,{
rebase_keeps:a}){return a?e?.unchangedSince:e?.at}function F(e){let{approvals:a,committers:u,notBefore:r}=e,h=e.named&&new Set(e.named.usernames),n=[],d=[],t=[];
for(let o of G(a)){let l=r===void 0?0:Date.parse(a.approvedAt[o]??""),v=h&&!h.has(o.toLowerCase()),f=C(o,e)??(v?"not among the named approvers":void 0)??(l<(r??
0)||P(o,a)?"before the last push":void 0);f?t.push(`${o} (${f})`):(Number.isNaN(l)?d:n).push(o)}let s=new Set(n.map(o=>o.toLowerCase())),m=h&&[...h].filter(o=>!s.
has(o)&&C(o,e)===void 0).sort();return{independent:n,undated:d,others:t,able:m,unownedCommits:u.unownedCommits,...H(e,n)}}function C(e,{mergeRequest:a,approvals:u,
committers:r,named:h}){let n=e.toLowerCase(),d=h?.users?.includes(n)===!0,t=j(e,a.author,u,d);return t==="author"?t:r.usernames.some(s=>s.toLowerCase()===n)?"co\
mmitter":t}function H({approvals:e,committers:{hiddenMergers:a=0}},u){let r=`merge commits of ${w(a,"committer address","committer addresses")} name another aut\
hor, and GitLab does not show whether an approver owns such an address`,h="the merge request was opened with an access token, GitLab does not say who made it, a\
nd that may be who approved",n=u.filter(s=>N(s,e)),d=`${c(n)} approved before the last push, and GitLab does not show whether the project removes such approvals`,
t=[{number:a,why:r},{number:e.hidesMaker?1:0,why:h},{number:n.length,why:d}].filter(({number:s})=>s>0);return{uncertain:t.reduce((s,{number:m})=>s+m,0),uncertainty:t.
map(({why:s})=>s).join("; ")}}function I({independent:e,undated:a,others:u,able:r,unownedCommits:h,uncertain:n,uncertainty:d},t,s=""){let m=e.length,o=m===0?"":
` (${c(e)})`,l=u.length===0?"":`; not counted: ${c(u)}`,v=r?.length===0?", and none of the other named approvers can approve":` from ${c(r??[],5)}`,f=m<t&&r?v:"",
b=`${s}${w(m,"independent approval")}${o}, ${w(t,"is expected","are expected")}${f}${l}`,x=`${w(h,"commit has","commits have")} a committer address that no GitL\
ab user owns`,g={actual:m,...h===0?{}:{note:x}};return m>=t&&m-n<t?y(`${b}; ${d}`):m>=t?q(b,g):m+a.length>=t?y(`${b}; GitLab does not say when ${c(a)} approved`):
M(b,g)}export{_ as a,U as b,D as c,E as d,F as e,I as f};
