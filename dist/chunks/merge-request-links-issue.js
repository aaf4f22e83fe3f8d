import{$bf35_b as _}from"../index.js";import{$70c0_a as $}from"../index.js";import{$2599_c as g,$2599_e as k,$2599_f as d,$2599_g as l,$2599_h as q}from"../index.js";
import{$104c_d as b}from"../index.js";import{$82ce_o as w,$82ce_r as x,$82ce_u as p}from"../index.js";import{$f045_e as v}from"../index.js";var y=w({pattern:p(b(
1e3)),issue:p(x(["closed","mentioned"]))}),I=g({id:"merge_request_links_issue",title:"An issue is named",description:k("Requires that the merge request names an\
 issue. If there are several parameters, all must hold.",["`pattern` is an RE2 regular expression for the keys of an external tracker. It is searched for in tit\
le, description and source branch. The tracker is not asked whether the issue exists.","`issue: closed` requires an issue that the merge request closes, accordi\
ng to GitLab.","`issue: mentioned` requires an issue that title, description, commits or comments mention, according to GitLab. This is the default without para\
meters.","GitLab lists only issues that the token's user may read, and with some delay. If the text names an issue and the list is empty, the result is unknown."],
`- id: merge_request_links_issue
  with: { pattern: "PAY-[0-9]+" }`),severity:"low",scope:"merge_request",needs:{mergeRequest:$},async needsFor(e){let t=f(e??{pattern:void 0,issue:void 0});if(!t)
return{};let{closedIssues:n,mentionedIssues:s}=await import("./linked-issues.js");return{issues:t==="closed"?n:s}},params:y,async prepare(e){let{pattern:t}=e;return{
link:f(e),pattern:t===void 0?void 0:{text:t,matches:await _(t)}}},remediation:{text:"name the issue in title, description or branch, as in Closes #12, then run \
this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:n=""},issues:s=[]},{link:u,pattern:i}){let c=[["title",e],["description",t],["\
source branch",n]],a=i&&c.find(([,r])=>i.matches(r));if(i&&!a)return l(`neither title, description nor source branch matches ${i.text}`);let m=a?[`the ${a[0]} n\
ames an issue (${i?.text})`]:[];if(!u)return d(m.join());let o=u==="closed"?"closes":"mentions";if(s.length>0)return d([...m,`the merge request ${o} ${v(s,5)}`].
join(", and "),{actual:s});let h=c.map(([,r])=>L(r)).find(r=>r!==void 0);return h===void 0?l(`the merge request ${o} no issue that GitLab shows`,{actual:[]}):q(
`GitLab shows no issue that the merge request ${o}, though ${h} is written: not yet, or not to this token`)}});function f({pattern:e,issue:t}){return t??(e===void 0?
"mentioned":void 0)}function L(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.exec(e)?.[0]}export{I as mergeRequestLinksIssue};
