import{b}from"./chunk-XHUCYCOH.js";import{c as w,e as d,f as c,g as q}from"./chunk-AQ7DEGON.js";import{a as x}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";
import{c as g,i as y,l as k,p as u}from"./chunk-7J7MU3VY.js";import{c as h}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var I=y({pattern:u(g({min:1,max:1e3})),issue:u(k(["closed","mentioned"]))}),R=w({id:"merge_request_links_issue",title:"An issue is named",severity:"low",scope:"\
merge_request",needs:{mergeRequest:x},async needsFor(e){let t=$(e??{pattern:void 0,issue:void 0});if(!t)return{};let{closedIssues:r,mentionedIssues:n}=await import("./linked-issues-NQRNBZHW.js");
return{issues:t==="closed"?r:n}},params:I,async prepare(e){let{pattern:t}=e;return{link:$(e),pattern:t===void 0?void 0:{text:t,matches:await b(t)}}},remediation:{
text:"name the issue in title, description or branch, as in Closes #12, then run this job again",page:"!"},check({mergeRequest:{title:e,description:t,sourceBranch:r=""},
issues:n=[]},{link:m,pattern:s}){let f=[["title",e],["description",t],["source branch",r]],o=s&&f.find(([,i])=>s.matches(i));if(s&&!o)return c(`neither title, d\
escription nor source branch matches ${s.text}`);let p=o?[`the ${o[0]} names an issue (${s?.text})`]:[];if(!m)return d(p.join());let a=m==="closed"?"closes":"me\
ntions";if(n.length>0)return d([...p,`the merge request ${a} ${h(n,5)}`].join(", and "),{actual:n});let l=f.map(([,i])=>L(i)).find(i=>i!==void 0);return l===void 0?
c(`the merge request ${a} no issue that GitLab shows`,{actual:[]}):q(`GitLab shows no issue that the merge request ${a}, though ${l} is written: not yet, or not\
 to this token`)}});function $({pattern:e,issue:t}){return t??(e===void 0?"mentioned":void 0)}function L(e){return/(?:^|[\s(])([\w./-]{0,255}#\d{1,10})\b/.exec(
e)?.[1]??/\/-\/(?:issues|work_items)\/\d{1,10}/.exec(e)?.[0]}export{R as mergeRequestLinksIssue};
