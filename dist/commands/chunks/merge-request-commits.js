import{b}from"./shared-pattern.js";import{a as n}from"./shared-commits.js";import{c as h,g as q,h as l,i as f,j as p}from"./shared-controls-define.js";import"./shared-judged-head.js";
import"./shared-facts-define.js";import{d as u}from"./shared-schema.js";import"./shared-checks.js";import{C as d,l as _,n as $,p as C,x as g}from"./shared-api.js";
import{f as r,g as x}from"./shared-text.js";import"./shared-bundler.js";var c=e=>({text:`${e}, push again, and run this job for the new head`}),R="^[A-Za-z]+(\\(\
[^()\\n]+\\))?!?: \\S",k=h({id:"merge_request_commit_messages",title:"Commit messages follow the pattern",description:q("Checks the message of every commit. Mer\
ge commits are ignored.",["`pattern` is an RE2 regular expression that the message must match.","`conventional: true` requires a Conventional Commit. This is th\
e default without a pattern.","`types` lists the types that a message may begin with."]),severity:"low",scope:"merge_request",needs:{commits:n},params:C({pattern:g(
u(1e3,"RE2 regular expression that each message must match; no pattern by default")),conventional:g(_().check(d("Require Conventional Commits; true without patt\
ern, otherwise false by default"))),types:g($(u(50)).check(d("Types that a message may begin with, such as feat; any type by default")))}),async prepare({pattern:e,
conventional:t=e===void 0,types:s}){let o=[...e===void 0?[]:[e],...t?[R]:[]];return{wanted:o,types:s,matchers:await Promise.all(o.map(i=>b(i)))}},example:{types:[
"feat","fix","docs"]},remediation:c("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:s}){return t.length===
0&&!s?p("the policy requires nothing of the messages: neither pattern, conventional nor types is given"):v(e,"a message that follows the pattern","a message tha\
t does not follow the pattern",({title:o,message:i})=>(s===void 0||s.some(a=>new RegExp(`^${a.replace(/\W/g,"\\$&")}\\b`).test(o)))&&t.every(a=>a(i)))}}),M=h({id:"\
merge_request_commits_signed_off",title:"Commits are signed off by their author",description:"Requires a Signed-off-by line with the author's address in every c\
ommit, as for the Developer Certificate of Origin. Merge commits are ignored.",severity:"medium",scope:"merge_request",needs:{commits:n},remediation:c("sign the\
 commits off with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>v(e,"a Signed-off-by line of the author","no Signed-off-by line of\
 the author",({signedOffBy:t,author:s})=>t.includes(s.email))}),S=h({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",description:"\
Fails if a commit of the merge request has two parents.",severity:"low",scope:"merge_request",needs:{commits:n},remediation:c("rebase onto the target branch ins\
tead of merging it"),check({commits:e}){if(e.length===0)return y;let t=e.filter(({isMerge:s})=>s);return t.length===0?l(`none of ${r(e.length,"commit")} is a me\
rge commit`,{actual:0}):f(`${r(t.length,"commit is a merge commit","commits are merge commits")}: ${w(t)}`,{actual:t.length})}}),y=p("GitLab shows no commits of\
 this merge request");function v(e,t,s,o){let i=e.filter(({isMerge:m})=>!m);if(e.length>0&&i.length===0)return{status:"not_applicable",message:"every commit is \
a merge commit, and the control ignores merge commits"};if(i.length===0)return y;let a=i.filter(m=>!o(m));return a.length===0?l(`${r(i.length,"commit has","comm\
its have")} ${t}`,{actual:0}):f(`${r(a.length,"commit has","commits have")} ${s}: ${w(a)}`,{actual:a.length})}function w(e){return x(e.map(({sha:t,title:s})=>`${t.
slice(0,8)} ${s}`),5)}export{k as mergeRequestCommitMessages,M as mergeRequestCommitsSignedOff,S as mergeRequestNoMergeCommits};
