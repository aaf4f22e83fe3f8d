import{a as n}from"./shared-commits.js";import{$bf35_b as v}from"../index.js";import{$2599_c as c,$2599_f as b,$2599_g as l,$2599_h as f,$2599_i as u}from"../index.js";
import{$104c_d as p}from"../index.js";import{$82ce_A as d,$82ce_k as w,$82ce_m as q,$82ce_o as C,$82ce_v as h}from"../index.js";import{$f045_e as r,$f045_f as x}from"../index.js";
var g=e=>({text:`${e}, push again, and run this job for the new head`}),R="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",k=c({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",description:b("Checks the message of every commit. Merge commits are ignored.",["`pattern` is an RE2 regular expression that \
the message must match.","`conventional: true` requires a Conventional Commit. This is the default without a pattern.","`types` lists the types that a message m\
ay begin with."]),severity:"low",scope:"merge_request",needs:{commits:n},params:C({pattern:h(p(1e3,"RE2 regular expression that each message must match; no patt\
ern by default")),conventional:h(w().check(d("Require Conventional Commits; true without pattern, otherwise false by default"))),types:h(q(p(50)).check(d("Types\
 that a message may begin with, such as feat; any type by default")))}),async prepare({pattern:e,conventional:t=e===void 0,types:s}){let o=[...e===void 0?[]:[e],
...t?[R]:[]];return{wanted:o,types:s,matchers:await Promise.all(o.map(i=>v(i)))}},example:{types:["feat","fix","docs"]},remediation:g("reword the commits, for i\
nstance with git rebase --interactive"),check({commits:e},{matchers:t,types:s}){return t.length===0&&!s?u("the policy requires nothing of the messages: neither \
pattern, conventional nor types is given"):_(e,"a message that follows the pattern","a message that does not follow the pattern",({title:o,message:i})=>(s===void 0||
s.some(a=>new RegExp(`^${a.replace(/\W/g,"\\$&")}\\b`).test(o)))&&t.every(a=>a(i)))}}),M=c({id:"merge_request_commits_signed_off",title:"Commits are signed off \
by their author",description:"Requires a Signed-off-by line with the author's address in every commit, as for the Developer Certificate of Origin. Merge commits\
 are ignored.",severity:"medium",scope:"merge_request",needs:{commits:n},remediation:g("sign the commits off with git commit --amend --signoff or git rebase --s\
ignoff"),check:({commits:e})=>_(e,"a Signed-off-by line of the author","no Signed-off-by line of the author",({signedOffBy:t,author:s})=>t.includes(s.email))}),
S=c({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",description:"Fails if a commit of the merge request has two parents.",severity:"\
low",scope:"merge_request",needs:{commits:n},remediation:g("rebase onto the target branch instead of merging it"),check({commits:e}){if(e.length===0)return y;let t=e.
filter(({isMerge:s})=>s);return t.length===0?l(`none of ${r(e.length,"commit")} is a merge commit`,{actual:0}):f(`${r(t.length,"commit is a merge commit","commi\
ts are merge commits")}: ${$(t)}`,{actual:t.length})}}),y=u("GitLab shows no commits of this merge request");function _(e,t,s,o){let i=e.filter(({isMerge:m})=>!m);
if(e.length>0&&i.length===0)return{status:"not_applicable",message:"every commit is a merge commit, and the control ignores merge commits"};if(i.length===0)return y;
let a=i.filter(m=>!o(m));return a.length===0?l(`${r(i.length,"commit has","commits have")} ${t}`,{actual:0}):f(`${r(a.length,"commit has","commits have")} ${s}:\
 ${$(a)}`,{actual:a.length})}function $(e){return x(e.map(({sha:t,title:s})=>`${t.slice(0,8)} ${s}`),5)}export{k as mergeRequestCommitMessages,M as mergeRequestCommitsSignedOff,S as mergeRequestNoMergeCommits};
