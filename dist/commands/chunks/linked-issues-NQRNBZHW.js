import"./chunk-J5WW4HX6.js";import{b as u,c as r,d as i,g as a,h as n,m as c,n as o,q as d}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var h=d(n({id:c(i(),r()),iid:o(i()),references:o(n({full:r()}))}),({id:s,iid:e,references:t})=>t?.full??(e===void 0?String(s):`#${e}`));function p(s,e,t){return{
id:s,summary:`The issues that the merge request ${e}`,requiredRole:"at least Reporter with scope read_api, and a right to read the issues",scope:"merge_request",
async collect({gitlab:l,projectId:m,iid:g}){let f=`/projects/${m}/merge_requests/${g}/${t}`;return u(a(h),await l.read(f,{perPage:100}))}}}var $=p("closed_issue\
s","closes","closes_issues"),k=p("mentioned_issues","mentions","related_issues");export{$ as closedIssues,k as mentionedIssues};
