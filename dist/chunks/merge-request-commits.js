import{a as n}from"./shared-commits.js";import{$bf35_b as y}from"../index.js";import{$2599_c as c,$2599_f as v,$2599_g as l,$2599_h as f,$2599_i as u}from"../index.js";
import{$104c_d as p}from"../index.js";import{$82ce_k as w,$82ce_m as b,$82ce_o as q,$82ce_v as g}from"../index.js";import{$f045_e as m,$f045_f as C}from"../index.js";
var h=e=>({text:`${e}, push again, and run this job for the new head`}),x="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",M=c({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",description:v("Checks the message of every commit. Merge commits are ignored.",["`pattern` is an RE2 regular expression that \
the message must match.","`conventional: true` requires a Conventional Commit. This is the default without a pattern.","`types` lists the types that a message m\
ay begin with."],`- id: merge_request_commit_messages
  with: { types: [feat, fix, docs] }`),severity:"low",scope:"merge_request",needs:{commits:n},params:q({pattern:g(p(1e3)),conventional:g(w()),types:g(b(p(50)))}),
async prepare({pattern:e,conventional:t=e===void 0,types:s}){let r=[...e===void 0?[]:[e],...t?[x]:[]];return{wanted:r,types:s,matchers:await Promise.all(r.map(i=>y(
i)))}},remediation:h("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:s}){return t.length===0&&!s?u("the po\
licy requires nothing of the messages: neither pattern, conventional nor types is given"):_(e,"a message that follows the pattern","a message that does not foll\
ow the pattern",({title:r,message:i})=>(s===void 0||s.some(o=>new RegExp(`^${o.replace(/\W/g,"\\$&")}\\b`).test(r)))&&t.every(o=>o(i)))}}),R=c({id:"merge_reques\
t_commits_signed_off",title:"Commits are signed off by their author",description:"Requires a Signed-off-by line with the author's address in every commit, as fo\
r the Developer Certificate of Origin. Merge commits are ignored.",severity:"medium",scope:"merge_request",needs:{commits:n},remediation:h("sign the commits off\
 with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>_(e,"a Signed-off-by line of the author","no Signed-off-by line of the author",
({signedOffBy:t,author:s})=>t.includes(s.email))}),k=c({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",description:"Fails if\
 a commit of the merge request has two parents.",severity:"low",scope:"merge_request",needs:{commits:n},remediation:h("rebase onto the target branch instead of \
merging it"),check({commits:e}){if(e.length===0)return d;let t=e.filter(({isMerge:s})=>s);return t.length===0?l(`none of ${m(e.length,"commit")} is a merge comm\
it`,{actual:0}):f(`${m(t.length,"commit is a merge commit","commits are merge commits")}: ${$(t)}`,{actual:t.length})}}),d=u("GitLab shows no commits of this me\
rge request");function _(e,t,s,r){let i=e.filter(({isMerge:a})=>!a);if(e.length>0&&i.length===0)return{status:"not_applicable",message:"every commit is a merge \
commit, and the control ignores merge commits"};if(i.length===0)return d;let o=i.filter(a=>!r(a));return o.length===0?l(`${m(i.length,"commit has","commits have")}\
 ${t}`,{actual:0}):f(`${m(o.length,"commit has","commits have")} ${s}: ${$(o)}`,{actual:o.length})}function $(e){return C(e.map(({sha:t,title:s})=>`${t.slice(0,
8)} ${s}`),5)}export{M as mergeRequestCommitMessages,R as mergeRequestCommitsSignedOff,k as mergeRequestNoMergeCommits};
