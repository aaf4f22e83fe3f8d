import{b as g}from"./shared-pattern.js";import{c as b,g as k,h as d,i as l,j as q}from"./shared-controls-define.js";import{a as w}from"./shared-merge-request.js";
import"./shared-facts-define.js";import{d as x}from"./shared-schema.js";import"./shared-checks.js";import{o as v,s as y,w as p}from"./shared-api.js";import{g as _}from"./shared-text.js";
import"./shared-bundler.js";var $=v({pattern:p(x(1e3)),issue:p(y(["closed","mentioned"]))}),L=b({id:"merge_request_links_issue",title:"An issue is named",description:k(
"Requires that the merge request names an issue. If there are several parameters, all must hold.",["`pattern` is an RE2 regular expression for the keys of an ex\
ternal tracker. The control searches title, description and source branch for it. It does not check whether the issue exists in the tracker.","`issue: closed` r\
equires an issue that the merge request closes, according to GitLab.","`issue: mentioned` requires an issue that title, description, commits or comments mention\
, according to GitLab. This is the default without parameters.","GitLab lists only issues that the token's user may read, and with some delay. If the text names\
 an issue and the list is empty, the result is unknown."],`- id: merge_request_links_issue
  with: { pattern: "PAY-[0-9]+" }`),severity:"low",scope:"merge_request",needs:{mergeRequest:w},async needsFor(e){let t=f(e??{pattern:void 0,issue:void 0});if(!t)
return{};let{closedIssues:a,mentionedIssues:s}=await import("./linked-issues.js");return{issues:t==="closed"?a:s}},params:$,async prepare(e){let{pattern:t}=e;return{
link:f(e),pattern:t===void 0?void 0:{text:t,matches:await g(t)}}},remediation:{text:"name the issue in title, description or branch, as in Closes #12, then run \
this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:a=""},issues:s=[]},{link:u,pattern:i}){let m=[["title",e],["description",t],["\
source branch",a]],n=i&&m.find(([,r])=>i.matches(r));if(i&&!n)return l(`neither title, description nor source branch matches ${i.text}`);let h=n?[`the ${n[0]} n\
ames an issue (${i?.text})`]:[];if(!u)return d(h.join());let o=u==="closed"?"closes":"mentions";if(s.length>0)return d([...h,`the merge request ${o} ${_(s,5)}`].
join(", and "),{actual:s});let c=m.map(([,r])=>I(r)).find(r=>r!==void 0);return c===void 0?l(`GitLab shows no issue that the merge request ${o}`,{actual:[]}):q(
`GitLab shows no issue that the merge request ${o}, although it contains ${c}: GitLab may be late, or may hide the issue from this token`)}});function f({pattern:e,
issue:t}){return t??(e===void 0?"mentioned":void 0)}function I(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.
exec(e)?.[0]}export{L as mergeRequestLinksIssue};
