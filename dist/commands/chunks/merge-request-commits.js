import{b as v}from"./shared-pattern.js";import{a}from"./shared-commits.js";import{c as n,f as _,g as h,h as l,i as f}from"./shared-controls-define.js";import"./shared-facts-define.js";
import{d as p}from"./shared-schema.js";import"./shared-checks.js";import{k as w,m as b,o as q,v as g}from"./shared-api.js";import{d as o,e as $}from"./shared-text.js";
import"./shared-bundler.js";var c=e=>({text:`${e}, push again, and run this job for the new head`}),C="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",k=n({id:"merge_reque\
st_commit_messages",title:"Commit messages follow the pattern",description:_("Checks the message of every commit. Merge commits are ignored.",["`pattern` is an \
RE2 regular expression that the message must match.","`conventional: true` requires a Conventional Commit. This is the default without a pattern.","`types` list\
s the types that a message may begin with."],`- id: merge_request_commit_messages
  with: { types: [feat, fix, docs] }`),severity:"low",scope:"merge_request",needs:{commits:a},params:q({pattern:g(p(1e3)),conventional:g(w()),types:g(b(p(50)))}),
async prepare({pattern:e,conventional:t=e===void 0,types:s}){let i=[...e===void 0?[]:[e],...t?[C]:[]];return{wanted:i,types:s,matchers:await Promise.all(i.map(r=>v(
r)))}},remediation:c("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:s}){return t.length===0&&!s?f("the po\
licy asks nothing of the messages: neither pattern, conventional nor types is given"):d(e,"a message that does not follow the pattern",({title:i,message:r})=>(s===
void 0||s.some(m=>new RegExp(`^${m.replace(/\W/g,"\\$&")}\\b`).test(i)))&&t.every(m=>m(r)))}}),x=n({id:"merge_request_commits_signed_off",title:"Commits are sig\
ned off by their author",description:"Requires a Signed-off-by line with the author's address in every commit, as for the Developer Certificate of Origin. Merge\
 commits are ignored.",severity:"medium",scope:"merge_request",needs:{commits:a},remediation:c("sign the commits off with git commit --amend --signoff or git re\
base --signoff"),check:({commits:e})=>d(e,"no Signed-off-by line of the author",({signedOffBy:t,author:s})=>t.includes(s.email))}),M=n({id:"merge_request_no_mer\
ge_commits",title:"The source branch has no merge commits",description:"Fails if a commit of the merge request has two parents.",severity:"low",scope:"merge_req\
uest",needs:{commits:a},remediation:c("rebase onto the target branch instead of merging it"),check({commits:e}){if(e.length===0)return u;let t=e.filter(({isMerge:s})=>s);
return t.length===0?h(`none of ${o(e.length,"commit")} is a merge`,{actual:0}):l(`${o(t.length,"commit is a merge","commits are merges")}: ${y(t)}`,{actual:t.length})}}),
u=f("GitLab shows no commits of this merge request");function d(e,t,s){let i=e.filter(({isMerge:r})=>!r);return e.length>0&&i.length===0?{status:"not_applicable",
message:"every commit is a merge, and merges are left aside"}:R(i,t,s)}function R(e,t,s){if(e.length===0)return u;let i=e.filter(r=>!s(r));return i.length===0?h(
`${o(e.length,"commit is","commits are")} as asked`,{actual:0}):l(`${o(i.length,"commit has","commits have")} ${t}: ${y(i)}`,{actual:i.length})}function y(e){return $(
e.map(({sha:t,title:s})=>`${t.slice(0,8)} ${s}`),5)}export{k as mergeRequestCommitMessages,x as mergeRequestCommitsSignedOff,M as mergeRequestNoMergeCommits};
