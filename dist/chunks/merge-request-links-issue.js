import{$bf35_b as $}from"../index.js";import{$2599_c as g,$2599_f as b,$2599_g as d,$2599_h as l,$2599_i as _}from"../index.js";import{$70c0_a as k}from"../index.js";
import{$104c_d as q}from"../index.js";import{$82ce_A as w,$82ce_o as x,$82ce_s as y,$82ce_v as p}from"../index.js";import{$f045_f as v}from"../index.js";var L=x(
{pattern:p(q(1e3,"RE2 regular expression for the keys of an external tracker, such as PAY-[0-9]+; no pattern by default")),issue:p(y(["closed","mentioned"]).check(
w("How the merge request must refer to an issue of GitLab; mentioned without pattern, otherwise not required by default")))}),G=g({id:"merge_request_links_issue",
title:"An issue is named",description:b("Requires that the merge request names an issue. If there are several parameters, all must hold.",["`pattern` is an RE2 \
regular expression for the keys of an external tracker. The control searches title, description and source branch for it. It does not check whether the issue ex\
ists in the tracker.","`issue: closed` requires an issue that the merge request closes, according to GitLab.","`issue: mentioned` requires an issue that title, \
description, commits or comments mention, according to GitLab. This is the default without parameters.","GitLab lists only issues that the token's user may read\
, and with some delay. If the text names an issue and the list is empty, the result is unknown."]),severity:"low",scope:"merge_request",needs:{mergeRequest:k},async needsFor(e){
let t=f(e??{pattern:void 0,issue:void 0});if(!t)return{};let{closedIssues:a,mentionedIssues:s}=await import("./linked-issues.js");return{issues:t==="closed"?a:s}},
params:L,async prepare(e){let{pattern:t}=e;return{link:f(e),pattern:t===void 0?void 0:{text:t,matches:await $(t)}}},example:{pattern:"PAY-[0-9]+"},remediation:{
text:"name the issue in title, description or branch, as in Closes #12, then run this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:a=""},
issues:s=[]},{link:u,pattern:r}){let c=[["title",e],["description",t],["source branch",a]],n=r&&c.find(([,i])=>r.matches(i));if(r&&!n)return l(`neither title, d\
escription nor source branch matches ${r.text}`);let h=n?[`the ${n[0]} names an issue (${r?.text})`]:[];if(!u)return d(h.join());let o=u==="closed"?"closes":"me\
ntions";if(s.length>0)return d([...h,`the merge request ${o} ${v(s,5)}`].join(", and "),{actual:s});let m=c.map(([,i])=>I(i)).find(i=>i!==void 0);return m===void 0?
l(`GitLab shows no issue that the merge request ${o}`,{actual:[]}):_(`GitLab shows no issue that the merge request ${o}, although it contains ${m}: GitLab may b\
e late, or may hide the issue from this token`)}});function f({pattern:e,issue:t}){return t??(e===void 0?"mentioned":void 0)}function I(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.
exec(e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.exec(e)?.[0]}export{G as mergeRequestLinksIssue};
