import{b as g}from"./shared-pattern.js";import{c as b,g as k,h as d,i as l,j as q}from"./shared-controls-define.js";import{a as x}from"./shared-merge-request.js";
import"./shared-facts-define.js";import{d as w}from"./shared-schema.js";import"./shared-checks.js";import{C as y,p as v,t as L,x as p}from"./shared-api.js";import{
g as $}from"./shared-text.js";import"./shared-bundler.js";var G=v({pattern:p(w(1e3,"RE2 regular expression for the keys of an external tracker, such as PAY-[0-9\
]+; no pattern by default")),issue:p(L(["closed","mentioned"]).check(y("How the merge request must refer to an issue of GitLab; mentioned without pattern, other\
wise not required by default")))}),I=b({id:"merge_request_links_issue",title:"An issue is named",description:k("Requires that the merge request names an issue. \
If there are several parameters, all must hold.",["`pattern` is an RE2 regular expression for the keys of an external tracker. The control searches title, descr\
iption and source branch for it. It does not check whether the issue exists in the tracker.","`issue: closed` requires an issue that the merge request closes, a\
ccording to GitLab.","`issue: mentioned` requires an issue that title, description, commits or comments mention, according to GitLab. This is the default withou\
t parameters.","GitLab lists only issues that the token's user may read, and with some delay. If the text names an issue and the list is empty, the result is un\
known."]),severity:"low",scope:"merge_request",needs:{mergeRequest:x},async needsFor(e){let t=f(e??{pattern:void 0,issue:void 0});if(!t)return{};let{closedIssues:a,
mentionedIssues:s}=await import("./linked-issues.js");return{issues:t==="closed"?a:s}},params:G,async prepare(e){let{pattern:t}=e;return{link:f(e),pattern:t===void 0?
void 0:{text:t,matches:await g(t)}}},example:{pattern:"PAY-[0-9]+"},remediation:{text:"name the issue in title, description or branch, as in Closes #12, then ru\
n this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:a=""},issues:s=[]},{link:u,pattern:r}){let m=[["title",e],["description",t],
["source branch",a]],n=r&&m.find(([,i])=>r.matches(i));if(r&&!n)return l(`neither title, description nor source branch matches ${r.text}`);let h=n?[`the ${n[0]}\
 names an issue (${r?.text})`]:[];if(!u)return d(h.join());let o=u==="closed"?"closes":"mentions";if(s.length>0)return d([...h,`the merge request ${o} ${$(s,5)}`].
join(", and "),{actual:s});let c=m.map(([,i])=>R(i)).find(i=>i!==void 0);return c===void 0?l(`GitLab shows no issue that the merge request ${o}`,{actual:[]}):q(
`GitLab shows no issue that the merge request ${o}, although it contains ${c}: GitLab may be late, or may hide the issue from this token`)}});function f({pattern:e,
issue:t}){return t??(e===void 0?"mentioned":void 0)}function R(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.
exec(e)?.[0]}export{I as mergeRequestLinksIssue};
