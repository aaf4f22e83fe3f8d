import{b as w}from"./shared-pattern.js";import{a as n}from"./shared-commits.js";import{c as g,g as _,h as l,i as f,j as p}from"./shared-controls-define.js";import"./shared-judged-head.js";
import"./shared-facts-define.js";import{d as u}from"./shared-schema.js";import"./shared-checks.js";import{k as b,m as q,o as $,w as h}from"./shared-api.js";import{
f as m,g as C}from"./shared-text.js";import"./shared-bundler.js";var c=e=>({text:`${e}, push again, and run this job for the new head`}),x="^[A-Za-z]+(\\([^()\\n]\
+\\))?!?: \\S",M=g({id:"merge_request_commit_messages",title:"Commit messages follow the pattern",description:_("Checks the message of every commit. Merge commi\
ts are ignored.",["`pattern` is an RE2 regular expression that the message must match.","`conventional: true` requires a Conventional Commit. This is the defaul\
t without a pattern.","`types` lists the types that a message may begin with."],`- id: merge_request_commit_messages
  with: { types: [feat, fix, docs] }`),severity:"low",scope:"merge_request",needs:{commits:n},params:$({pattern:h(u(1e3)),conventional:h(b()),types:h(q(u(50)))}),
async prepare({pattern:e,conventional:t=e===void 0,types:s}){let r=[...e===void 0?[]:[e],...t?[x]:[]];return{wanted:r,types:s,matchers:await Promise.all(r.map(i=>w(
i)))}},remediation:c("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:s}){return t.length===0&&!s?p("the po\
licy requires nothing of the messages: neither pattern, conventional nor types is given"):y(e,"a message that follows the pattern","a message that does not foll\
ow the pattern",({title:r,message:i})=>(s===void 0||s.some(o=>new RegExp(`^${o.replace(/\W/g,"\\$&")}\\b`).test(r)))&&t.every(o=>o(i)))}}),R=g({id:"merge_reques\
t_commits_signed_off",title:"Commits are signed off by their author",description:"Requires a Signed-off-by line with the author's address in every commit, as fo\
r the Developer Certificate of Origin. Merge commits are ignored.",severity:"medium",scope:"merge_request",needs:{commits:n},remediation:c("sign the commits off\
 with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>y(e,"a Signed-off-by line of the author","no Signed-off-by line of the author",
({signedOffBy:t,author:s})=>t.includes(s.email))}),k=g({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",description:"Fails if\
 a commit of the merge request has two parents.",severity:"low",scope:"merge_request",needs:{commits:n},remediation:c("rebase onto the target branch instead of \
merging it"),check({commits:e}){if(e.length===0)return d;let t=e.filter(({isMerge:s})=>s);return t.length===0?l(`none of ${m(e.length,"commit")} is a merge comm\
it`,{actual:0}):f(`${m(t.length,"commit is a merge commit","commits are merge commits")}: ${v(t)}`,{actual:t.length})}}),d=p("GitLab shows no commits of this me\
rge request");function y(e,t,s,r){let i=e.filter(({isMerge:a})=>!a);if(e.length>0&&i.length===0)return{status:"not_applicable",message:"every commit is a merge \
commit, and the control ignores merge commits"};if(i.length===0)return d;let o=i.filter(a=>!r(a));return o.length===0?l(`${m(i.length,"commit has","commits have")}\
 ${t}`,{actual:0}):f(`${m(o.length,"commit has","commits have")} ${s}: ${v(o)}`,{actual:o.length})}function v(e){return C(e.map(({sha:t,title:s})=>`${t.slice(0,
8)} ${s}`),5)}export{M as mergeRequestCommitMessages,R as mergeRequestCommitsSignedOff,k as mergeRequestNoMergeCommits};
