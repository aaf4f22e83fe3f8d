import{c as x,d as P,e as j,f as N}from"./shared-approval-accounts.js";import{$2599_g as q,$2599_h as A,$2599_i as _}from"../index.js";import{$104c_d as M}from"../index.js";
import{$82ce_A as c,$82ce_k as g,$82ce_m as y,$82ce_o as S,$82ce_s as B,$82ce_v as i}from"../index.js";import{$f045_e as w,$f045_f as p}from"../index.js";var k=e=>i(
y(M(255)).check(c(e))),R=S({users:k("Usernames, such as alice; nobody by default"),groups:k("Full paths of groups whose direct members count, such as acme/secur\
ity; no group by default"),roles:i(y(B(["developer","maintainer","owner"])).check(c("Exact roles in the project, so maintainer does not include owner; no role b\
y default")))}),L={after_last_push:i(g().check(c("Count only approvals that were given after GitLab received the head; false by default"))),rebase_keeps:i(g().check(
c("Like after_last_push, but a push that only rebases the change or merges the target branch does not count; false by default")))},U={...L,from:i(R.check(c("Peo\
ple whose approvals count; all except the author and the committers by default")))},z={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function D(e=z){
let{after_last_push:t,rebase_keeps:u,from:s}=e;return{...t||u?{lastPush:(await import("./last-push.js")).lastPush}:{},...s?{named:(await import("./named-people.js")).
namedPeople(s)}:{}}}function E(e,{rebase_keeps:t}){return t?e?.unchangedSince:e?.at}function F(e){let{approvals:t,committers:u,notBefore:s}=e,h=e.named&&new Set(
e.named.usernames),n=[],d=[],a=[];for(let r of x(t)){let l=s===void 0?0:Date.parse(t.approvedAt[r]??""),$=h&&!h.has(r.toLowerCase()),f=C(r,e)??($?"not among the\
 named approvers":void 0)??(l<(s??0)||j(r,t)?"before the last push":void 0);f?a.push(`${r} (${f})`):(Number.isNaN(l)?d:n).push(r)}let o=new Set(n.map(r=>r.toLowerCase())),
m=h&&[...h].filter(r=>!o.has(r)&&C(r,e)===void 0).sort();return{independent:n,undated:d,others:a,able:m,unownedCommits:u.unownedCommits,...H(e,n)}}function C(e,{
mergeRequest:t,approvals:u,committers:s,named:h}){let n=e.toLowerCase(),d=h?.users?.includes(n)===!0,a=P(e,t.author,u,d);return a==="author"?a:s.usernames.some(
o=>o.toLowerCase()===n)?"committer":a}function H({approvals:e,committers:{hiddenMergers:t=0}},u){let s=`merge commits of ${w(t,"committer address","committer ad\
dresses")} name another author, and GitLab does not show whether an approver owns such an address`,h="the merge request was opened with an access token, GitLab \
does not say who made it, and that may be who approved",n=u.filter(o=>N(o,e)),d=`${p(n)} approved before the last push, and GitLab does not show whether the pro\
ject removes such approvals`,a=[{number:t,why:s},{number:e.hidesMaker?1:0,why:h},{number:n.length,why:d}].filter(({number:o})=>o>0);return{uncertain:a.reduce((o,{
number:m})=>o+m,0),uncertainty:a.map(({why:o})=>o).join("; ")}}function I({independent:e,undated:t,others:u,able:s,unownedCommits:h,uncertain:n,uncertainty:d},a,o=""){
let m=e.length,r=m===0?"":` (${p(e)})`,l=u.length===0?"":`; not counted: ${p(u)}`,$=s?.length===0?", and none of the other named approvers can approve":` from ${p(
s??[],5)}`,f=m<a&&s?$:"",b=`${o}${w(m,"independent approval")}${r}, ${w(a,"is expected","are expected")}${f}${l}`,G=`${w(h,"commit has","commits have")} a commi\
tter address that no GitLab user owns`,v={actual:m,...h===0?{}:{note:G}};return m>=a&&m-n<a?_(`${b}; ${d}`):m>=a?q(b,v):m+t.length>=a?_(`${b}; GitLab does not s\
ay when ${p(t)} approved`):A(b,v)}export{L as a,U as b,D as c,E as d,F as e,I as f};
