import{b as x}from"./chunk-ZUIEUZLR.js";import"./chunk-KYWBHZBI.js";import{c as a,e as f,f as p,g as $}from"./chunk-UIYBHYEB.js";import{b as n,
c as q}from"./chunk-Z23466PB.js";import{b as y,c as m,f as w,g as i,h as C,i as l,p as u,q as b}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var O=b(C({id:m(),title:m(),message:m(),parent_ids:i(m()),author_name:m(),author_email:m()}),e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.
length>1,author:{name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,t=""])=>t.
toLowerCase())})),c={id:"commits",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:o})=>y(i(O),await e.read(`/projects/${t}/merge_requests/${o}/commits`,{perPage:100}))};var d=e=>({text:`${e}, push again, and run this job for the new head`}),R="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",B=a({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",severity:"low",about:"merge_request",needs:{commits:c},params:l({pattern:u(m({min:1,max:1e3})),conventional:u(w()),types:u(i(
m({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:o}){let r=[...e===void 0?[]:[e],...t?[R]:[]];return{wanted:r,types:o,matchers:await Promise.
all(r.map(s=>x(s)))}},remediation:d("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:o}){return _(e,"a mess\
age that does not follow the pattern",({title:r,message:s})=>(o===void 0||o.some(h=>new RegExp(`^${h.replace(/\W/g,"\\$&")}\\b`).test(r)))&&t.every(h=>h(s)))}}),
E=a({id:"merge_request_commits_signed_off",title:"Commits are signed off by their author",severity:"medium",about:"merge_request",needs:{commits:c},remediation:d(
"sign the commits off with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>_(e,"no Signed-off-by line of the author",({signedOffBy:t,
author:o})=>t.includes(o.email))}),F=a({id:"merge_request_commit_authors",title:"Commits come from known addresses",severity:"medium",about:"merge_request",needs:{
commits:c},params:l({email_domains:i(m({min:1,max:255}))}),remediation:d("set user.email to an address of the organisation and rewrite the commits"),check:({commits:e},{
email_domains:t})=>_(e,"an author of another address",({author:o})=>t.some(r=>o.email.endsWith(`@${r.toLowerCase()}`)))}),G=a({id:"merge_request_no_merge_commit\
s",title:"The source branch has no merge commits",severity:"low",about:"merge_request",needs:{commits:c},remediation:d("rebase onto the target branch instead of\
 merging it"),check({commits:e}){if(e.length===0)return v;let t=e.filter(({isMerge:o})=>o);return t.length===0?f(`none of ${n(e.length,"commit")} is a merge`,{actual:0}):
p(`${n(t.length,"commit is a merge","commits are merges")}: ${k(t)}`,{actual:t.length})}}),v=$("GitLab shows no commits of this merge request");function _(e,t,o){
if(e.length===0)return v;let r=e.filter(({isMerge:g})=>!g),s=r.filter(g=>!o(g));return s.length===0?f(`${n(r.length,"commit is","commits are")} as asked`,{actual:0}):
p(`${n(s.length,"commit has","commits have")} ${t}: ${k(s)}`,{actual:s.length})}function k(e){return q(e.map(({sha:t,title:o})=>`${t.slice(0,8)} ${o}`),5)}export{F as mergeRequestCommitAuthors,B as mergeRequestCommitMessages,E as mergeRequestCommitsSignedOff,G as mergeRequestNoMergeCommits};
