import{a}from"./chunk-CGUQYYJO.js";import{b as _}from"./chunk-XHUCYCOH.js";import{c as s,e as l,f,g as u}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import{c as g,f as p,g as y,i as w,p as m}from"./chunk-7J7MU3VY.js";import{b as r,c as d}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var h=e=>({text:`${e}, push again, and run this job for the new head`}),$="^[A-Za-z]+(\\([^()\\n]+\\))?!?: \\S",j=s({id:"merge_request_commit_messages",title:"C\
ommit messages follow the pattern",severity:"low",scope:"merge_request",needs:{commits:a},params:w({pattern:m(g({min:1,max:1e3})),conventional:m(p()),types:m(y(
g({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:n}){let o=[...e===void 0?[]:[e],...t?[$]:[]];return{wanted:o,types:n,matchers:await Promise.
all(o.map(i=>_(i)))}},remediation:h("reword the commits, for instance with git rebase --interactive"),check({commits:e},{matchers:t,types:n}){return t.length===
0&&!n?u("the policy asks nothing of the messages: neither pattern, conventional nor types is given"):v(e,"a message that does not follow the pattern",({title:o,
message:i})=>(n===void 0||n.some(c=>new RegExp(`^${c.replace(/\W/g,"\\$&")}\\b`).test(o)))&&t.every(c=>c(i)))}}),M=s({id:"merge_request_commits_signed_off",title:"\
Commits are signed off by their author",severity:"medium",scope:"merge_request",needs:{commits:a},remediation:h("sign the commits off with git commit --amend --\
signoff or git rebase --signoff"),check:({commits:e})=>v(e,"no Signed-off-by line of the author",({signedOffBy:t,author:n})=>t.includes(n.email))}),P=s({id:"mer\
ge_request_no_merge_commits",title:"The source branch has no merge commits",severity:"low",scope:"merge_request",needs:{commits:a},remediation:h("rebase onto th\
e target branch instead of merging it"),check({commits:e}){if(e.length===0)return b;let t=e.filter(({isMerge:n})=>n);return t.length===0?l(`none of ${r(e.length,
"commit")} is a merge`,{actual:0}):f(`${r(t.length,"commit is a merge","commits are merges")}: ${C(t)}`,{actual:t.length})}}),b=u("GitLab shows no commits of th\
is merge request");function v(e,t,n){let o=e.filter(({isMerge:i})=>!i);return e.length>0&&o.length===0?{status:"not_applicable",message:"every commit is a merge\
, and merges are left aside"}:q(o,t,n)}function q(e,t,n){if(e.length===0)return b;let o=e.filter(i=>!n(i));return o.length===0?l(`${r(e.length,"commit is","comm\
its are")} as asked`,{actual:0}):f(`${r(o.length,"commit has","commits have")} ${t}: ${C(o)}`,{actual:o.length})}function C(e){return d(e.map(({sha:t,title:n})=>`${t.
slice(0,8)} ${n}`),5)}export{j as mergeRequestCommitMessages,M as mergeRequestCommitsSignedOff,P as mergeRequestNoMergeCommits};
