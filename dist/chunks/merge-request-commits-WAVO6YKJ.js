import{a}from"./chunk-3OKDQVI3.js";import{$a_b as w}from"../index.js";import{$8_c as s,$8_e as u,$8_f as l,$8_g as y}from"../index.js";
import{$d_c as g,$d_f as d,$d_g as p,$d_i as b,$d_p as r}from"../index.js";import{$9_b as m,$9_c as h}from"../index.js";var f=e=>({text:`${e}, push again, and run this job for the new head`}),v="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",j=s({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",severity:"low",about:"merge_request",needs:{commits:a},params:b({pattern:r(g({min:1,max:1e3})),conventional:r(d()),types:r(p(
g({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:o}){let n=[...e===void 0?[]:[e],...t?[v]:[]];return{wanted:n,types:o,matchers:await Promise.
all(n.map(i=>w(i)))}},remediation:f("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:o}){return C(e,"a mess\
age that does not follow the pattern",({title:n,message:i})=>(o===void 0||o.some(c=>new RegExp(`^${c.replace(/\W/g,"\\$&")}\\b`).test(n)))&&t.every(c=>c(i)))}}),
M=s({id:"merge_request_commits_signed_off",title:"Commits are signed off by their author",severity:"medium",about:"merge_request",needs:{commits:a},remediation:f(
"sign the commits off with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>C(e,"no Signed-off-by line of the author",({signedOffBy:t,
author:o})=>t.includes(o.email))}),P=s({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",severity:"low",about:"merge_request",
needs:{commits:a},remediation:f("rebase onto the target branch instead of merging it"),check({commits:e}){if(e.length===0)return _;let t=e.filter(({isMerge:o})=>o);
return t.length===0?u(`none of ${m(e.length,"commit")} is a merge`,{actual:0}):l(`${m(t.length,"commit is a merge","commits are merges")}: ${$(t)}`,{actual:t.length})}}),
_=y("GitLab shows no commits of this merge request");function C(e,t,o){let n=e.filter(({isMerge:i})=>!i);return e.length>0&&n.length===0?{status:"not_applicable",
message:"every commit is a merge, and merges are left aside"}:q(n,t,o)}function q(e,t,o){if(e.length===0)return _;let n=e.filter(i=>!o(i));return n.length===0?u(
`${m(e.length,"commit is","commits are")} as asked`,{actual:0}):l(`${m(n.length,"commit has","commits have")} ${t}: ${$(n)}`,{actual:n.length})}function $(e){return h(
e.map(({sha:t,title:o})=>`${t.slice(0,8)} ${o}`),5)}export{j as mergeRequestCommitMessages,M as mergeRequestCommitsSignedOff,P as mergeRequestNoMergeCommits};
