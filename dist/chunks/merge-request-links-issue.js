import{$bf35_b as _}from"../index.js";import{$2599_c as $,$2599_f as g,$2599_g as d,$2599_h as l,$2599_i as b}from"../index.js";import{$70c0_a as k}from"../index.js";
import{$104c_d as q}from"../index.js";import{$82ce_o as w,$82ce_s as v,$82ce_v as p}from"../index.js";import{$f045_f as x}from"../index.js";var y=w({pattern:p(q(
1e3)),issue:p(v(["closed","mentioned"]))}),L=$({id:"merge_request_links_issue",title:"An issue is named",description:g("Requires that the merge request names an\
 issue. If there are several parameters, all must hold.",["`pattern` is an RE2 regular expression for the keys of an external tracker. The control searches titl\
e, description and source branch for it. It does not check whether the issue exists in the tracker.","`issue: closed` requires an issue that the merge request c\
loses, according to GitLab.","`issue: mentioned` requires an issue that title, description, commits or comments mention, according to GitLab. This is the defaul\
t without parameters.","GitLab lists only issues that the token's user may read, and with some delay. If the text names an issue and the list is empty, the resu\
lt is unknown."],`- id: merge_request_links_issue
  with: { pattern: "PAY-[0-9]+" }`),severity:"low",scope:"merge_request",needs:{mergeRequest:k},async needsFor(e){let t=f(e??{pattern:void 0,issue:void 0});if(!t)
return{};let{closedIssues:a,mentionedIssues:s}=await import("./linked-issues.js");return{issues:t==="closed"?a:s}},params:y,async prepare(e){let{pattern:t}=e;return{
link:f(e),pattern:t===void 0?void 0:{text:t,matches:await _(t)}}},remediation:{text:"name the issue in title, description or branch, as in Closes #12, then run \
this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:a=""},issues:s=[]},{link:u,pattern:i}){let c=[["title",e],["description",t],["\
source branch",a]],n=i&&c.find(([,r])=>i.matches(r));if(i&&!n)return l(`neither title, description nor source branch matches ${i.text}`);let h=n?[`the ${n[0]} n\
ames an issue (${i?.text})`]:[];if(!u)return d(h.join());let o=u==="closed"?"closes":"mentions";if(s.length>0)return d([...h,`the merge request ${o} ${x(s,5)}`].
join(", and "),{actual:s});let m=c.map(([,r])=>I(r)).find(r=>r!==void 0);return m===void 0?l(`GitLab shows no issue that the merge request ${o}`,{actual:[]}):b(
`GitLab shows no issue that the merge request ${o}, although it contains ${m}: GitLab may be late, or may hide the issue from this token`)}});function f({pattern:e,
issue:t}){return t??(e===void 0?"mentioned":void 0)}function I(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.
exec(e)?.[0]}export{L as mergeRequestLinksIssue};
