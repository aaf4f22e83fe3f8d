import{a as $,b as R}from"./chunk-JL6LL5V5.js";import"./chunk-A3AGLWWI.js";import{$9_c as q,$9_e as x,$9_f as C,$9_g as _}from"../index.js";import{$k_a as w}from"../index.js";import{$e_c as v,$e_e as b,$e_f as h,$e_g as g,$e_i as f,$e_l as P,$e_p as p}from"../index.js";
import{$a_b as l,$a_c as c}from"../index.js";var k=e=>p(g(v({min:1,max:255,about:e}))),A=f({users:k("Usernames, such as alice"),groups:k("Full paths of groups, such as acme/security; their direct members"),
roles:p(g(P(["developer","maintainer","owner"])))});function F(e){let{mergeRequest:r,approvals:t,committers:s,notBefore:n,named:o}=e,u=[],d=[],i=[];for(let a of t.approvedBy){let m=n===void 0?0:Date.parse(t.approvedAt[a]??
""),y=a===r.author?"author":s.usernames.includes(a)?"committer":o&&!o.has(a.toLowerCase())?"not one of those named":m<(n??0)&&"before the last push";y?i.push(`${a}\
 (${y})`):(Number.isNaN(m)?d:u).push(a)}return{independent:u,undated:d,others:i,unownedCommits:s.unownedCommits}}function O({independent:e,undated:r,others:t,unownedCommits:s},n){
let o=e.length,u=o===0?"":` (${c(e)})`,d=t.length===0?"":`; not counted: ${c(t)}`,i=`${l(o,"independent approval")}${u}, ${l(n,"is expected","are expected")}${d}`,
a=`${l(s,"commit has","commits have")} a committer address that no GitLab user owns`,m={actual:o,...s===0?{}:{note:a}};return o>=n?x(i,m):o+r.length>=n?_(`${i};\
 GitLab does not say when ${c(r)} approved`):C(i,m)}var B={after_last_push:!0,from:{users:[],groups:[],roles:[]}},J=q({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"\
merge_request",needs:{mergeRequest:w,approvals:R,committers:$},async needsFor({after_last_push:e,rebase_keeps:r,from:t}=B){return{...e||r?{lastPush:(await import("./last-push-IBOMSFNV.js")).
lastPush}:{},...t?{named:(await import("./named-people-BFQADKUU.js")).namedPeople(t)}:{}}},params:f({at_least:b({min:1,max:100}),after_last_push:p(h()),rebase_keeps:p(
h()),from:p(A)}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"!"},check(e,{at_least:r,
rebase_keeps:t}){let{lastPush:s,named:n}=e,o=t?s?.unchangedSince:s?.at;return O(F({...e,notBefore:o,named:n}),r)}});export{J as mergeRequestApprovals};
