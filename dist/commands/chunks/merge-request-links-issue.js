import{b as g}from"./shared-pattern.js";import{a as k}from"./shared-merge-request.js";import{c as q,f as w,g as d,h as l,i as b}from"./shared-controls-define.js";
import"./shared-facts-define.js";import{d as v}from"./shared-schema.js";import"./shared-checks.js";import{o as x,r as y,v as p}from"./shared-api.js";import{e as _}from"./shared-text.js";
import"./shared-bundler.js";var $=x({pattern:p(v(1e3)),issue:p(y(["closed","mentioned"]))}),I=q({id:"merge_request_links_issue",title:"An issue is named",description:w(
"Requires that the merge request names an issue. If there are several parameters, all must hold.",["`pattern` is an RE2 regular expression for the keys of an ex\
ternal tracker. It is searched for in title, description and source branch. The tracker is not asked whether the issue exists.","`issue: closed` requires an iss\
ue that the merge request closes, according to GitLab.","`issue: mentioned` requires an issue that title, description, commits or comments mention, according to\
 GitLab. This is the default without parameters.","GitLab lists only issues that the token's user may read, and with some delay. If the text names an issue and \
the list is empty, the result is unknown."],`- id: merge_request_links_issue
  with: { pattern: "PAY-[0-9]+" }`),severity:"low",scope:"merge_request",needs:{mergeRequest:k},async needsFor(e){let t=f(e??{pattern:void 0,issue:void 0});if(!t)
return{};let{closedIssues:n,mentionedIssues:s}=await import("./linked-issues.js");return{issues:t==="closed"?n:s}},params:$,async prepare(e){let{pattern:t}=e;return{
link:f(e),pattern:t===void 0?void 0:{text:t,matches:await g(t)}}},remediation:{text:"name the issue in title, description or branch, as in Closes #12, then run \
this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:n=""},issues:s=[]},{link:u,pattern:i}){let m=[["title",e],["description",t],["\
source branch",n]],a=i&&m.find(([,r])=>i.matches(r));if(i&&!a)return l(`neither title, description nor source branch matches ${i.text}`);let h=a?[`the ${a[0]} n\
ames an issue (${i?.text})`]:[];if(!u)return d(h.join());let o=u==="closed"?"closes":"mentions";if(s.length>0)return d([...h,`the merge request ${o} ${_(s,5)}`].
join(", and "),{actual:s});let c=m.map(([,r])=>L(r)).find(r=>r!==void 0);return c===void 0?l(`the merge request ${o} no issue that GitLab shows`,{actual:[]}):b(
`GitLab shows no issue that the merge request ${o}, though ${c} is written: not yet, or not to this token`)}});function f({pattern:e,issue:t}){return t??(e===void 0?
"mentioned":void 0)}function L(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.exec(e)?.[0]}export{I as mergeRequestLinksIssue};
