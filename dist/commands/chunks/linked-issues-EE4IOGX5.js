import"./chunk-J5WW4HX6.js";import{b as a,c as r,d as i,g as u,h as n,m as c,n as o,q as d}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var f=d(n({id:c(i(),r()),iid:o(i()),references:o(n({full:r()}))}),({id:s,iid:e,references:t})=>t?.full??(e===void 0?String(s):`#${e}`));function p(s,e,t){return{
id:s,summary:`The issues that the merge request ${e}`,right:"at least Reporter with scope read_api, and a right to read the issues",about:"merge_request",async collect({
gitlab:l,projectId:m,iid:g}){let h=`/projects/${m}/merge_requests/${g}/${t}`;return a(u(f),await l.read(h,{perPage:100}))}}}var $=p("closed_issues","closes","cl\
oses_issues"),b=p("mentioned_issues","mentions","related_issues");export{$ as closedIssues,b as mentionedIssues};
