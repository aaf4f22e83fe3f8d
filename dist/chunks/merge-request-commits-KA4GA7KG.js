import{a as s}from"./chunk-3OKDQVI3.js";import{$7_b as w}from"../index.js";import{$9_c as n,$9_e as f,$9_f as h,$9_g as b}from"../index.js";
import{$e_c as a,$e_f as _,$e_g as d,$e_i as l,$e_p as c}from"../index.js";import{$a_b as r,$a_c as p}from"../index.js";var g=e=>({text:`${e}, push again, and run this job for the new head`}),v="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",W=n({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",severity:"low",about:"merge_request",needs:{commits:s},params:l({pattern:c(a({min:1,max:1e3})),conventional:c(_()),types:c(d(
a({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:o}){let m=[...e===void 0?[]:[e],...t?[v]:[]];return{wanted:m,types:o,matchers:await Promise.
all(m.map(i=>w(i)))}},remediation:g("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:o}){return C(e,"a mess\
age that does not follow the pattern",({title:m,message:i})=>(o===void 0||o.some(u=>new RegExp(`^${u.replace(/\W/g,"\\$&")}\\b`).test(m)))&&t.every(u=>u(i)))}}),
j=n({id:"merge_request_commits_signed_off",title:"Commits are signed off by their author",severity:"medium",about:"merge_request",needs:{commits:s},remediation:g(
"sign the commits off with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>C(e,"no Signed-off-by line of the author",({signedOffBy:t,
author:o})=>t.includes(o.email))}),A=n({id:"merge_request_commit_authors",title:"Commits come from known addresses",severity:"medium",about:"merge_request",needs:{
commits:s},params:l({email_domains:d(a({min:1,max:255}))}),remediation:g("set user.email to an address of the organisation and rewrite the commits"),check:({commits:e},{
email_domains:t})=>q(e,"an author of another address",({author:o})=>t.some(m=>o.email.endsWith(`@${m.toLowerCase()}`)))}),L=n({id:"merge_request_no_merge_commit\
s",title:"The source branch has no merge commits",severity:"low",about:"merge_request",needs:{commits:s},remediation:g("rebase onto the target branch instead of\
 merging it"),check({commits:e}){if(e.length===0)return y;let t=e.filter(({isMerge:o})=>o);return t.length===0?f(`none of ${r(e.length,"commit")} is a merge`,{actual:0}):
h(`${r(t.length,"commit is a merge","commits are merges")}: ${$(t)}`,{actual:t.length})}}),y=b("GitLab shows no commits of this merge request");function C(e,t,o){
let m=e.filter(({isMerge:i})=>!i);return e.length>0&&m.length===0?{status:"not_applicable",message:"every commit is a merge, and merges are left aside"}:q(m,t,o)}
function q(e,t,o){if(e.length===0)return y;let m=e.filter(i=>!o(i));return m.length===0?f(`${r(e.length,"commit is","commits are")} as asked`,{actual:0}):h(`${r(
m.length,"commit has","commits have")} ${t}: ${$(m)}`,{actual:m.length})}function $(e){return p(e.map(({sha:t,title:o})=>`${t.slice(0,8)} ${o}`),5)}export{A as mergeRequestCommitAuthors,W as mergeRequestCommitMessages,j as mergeRequestCommitsSignedOff,L as mergeRequestNoMergeCommits};
