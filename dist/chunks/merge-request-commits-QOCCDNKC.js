import{$5_b as q}from"../index.js";import{$c_c as a,$c_e as h,$c_f as f,$c_g as C}from"../index.js";import{$8_b as _,$8_c as m,$8_f as y,$8_g as i,$8_h as w,$8_i as l,$8_p as g,$8_q as b}from"../index.js";import{$d_b as n,$d_c as p}from"../index.js";var k=b(w({id:m(),title:m(),message:m(),parent_ids:i(m()),author_name:m(),author_email:m()}),e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.
length>1,author:{name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,t=""])=>t.
toLowerCase())})),c={id:"commits",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:o})=>_(i(k),await e.read(`/projects/${t}/merge_requests/${o}/commits`,{perPage:100}))};var u=e=>({text:`${e}, push again, and run this job for the new head`}),R="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",E=a({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",severity:"low",about:"merge_request",needs:{commits:c},params:l({pattern:g(m({min:1,max:1e3})),conventional:g(y()),types:g(i(
m({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:o}){let r=[...e===void 0?[]:[e],...t?[R]:[]];return{wanted:r,types:o,matchers:await Promise.
all(r.map(s=>q(s)))}},remediation:u("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:o}){return x(e,"a mess\
age that does not follow the pattern",({title:r,message:s})=>(o===void 0||o.some(d=>new RegExp(`^${d.replace(/\W/g,"\\$&")}\\b`).test(r)))&&t.every(d=>d(s)))}}),
F=a({id:"merge_request_commits_signed_off",title:"Commits are signed off by their author",severity:"medium",about:"merge_request",needs:{commits:c},remediation:u(
"sign the commits off with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>x(e,"no Signed-off-by line of the author",({signedOffBy:t,
author:o})=>t.includes(o.email))}),G=a({id:"merge_request_commit_authors",title:"Commits come from known addresses",severity:"medium",about:"merge_request",needs:{
commits:c},params:l({email_domains:i(m({min:1,max:255}))}),remediation:u("set user.email to an address of the organisation and rewrite the commits"),check:({commits:e},{
email_domains:t})=>v(e,"an author of another address",({author:o})=>t.some(r=>o.email.endsWith(`@${r.toLowerCase()}`)))}),N=a({id:"merge_request_no_merge_commit\
s",title:"The source branch has no merge commits",severity:"low",about:"merge_request",needs:{commits:c},remediation:u("rebase onto the target branch instead of\
 merging it"),check({commits:e}){if(e.length===0)return $;let t=e.filter(({isMerge:o})=>o);return t.length===0?h(`none of ${n(e.length,"commit")} is a merge`,{actual:0}):
f(`${n(t.length,"commit is a merge","commits are merges")}: ${O(t)}`,{actual:t.length})}}),$=C("GitLab shows no commits of this merge request");function x(e,t,o){
let r=e.filter(({isMerge:s})=>!s);return e.length>0&&r.length===0?{status:"not_applicable",message:"every commit is a merge, and merges are left aside"}:v(r,t,o)}
function v(e,t,o){if(e.length===0)return $;let r=e.filter(s=>!o(s));return r.length===0?h(`${n(e.length,"commit is","commits are")} as asked`,{actual:0}):f(`${n(
r.length,"commit has","commits have")} ${t}: ${O(r)}`,{actual:r.length})}function O(e){return p(e.map(({sha:t,title:o})=>`${t.slice(0,8)} ${o}`),5)}export{G as mergeRequestCommitAuthors,E as mergeRequestCommitMessages,F as mergeRequestCommitsSignedOff,N as mergeRequestNoMergeCommits};
