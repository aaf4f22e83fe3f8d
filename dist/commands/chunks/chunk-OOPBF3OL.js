import{a as s}from"./chunk-PDU2NCM6.js";import{b as r,c as p,f as a,g as o,m as t,p as l}from"./chunk-DGRCALC3.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",
collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=l(o({name:r(),approvals_required:p(),rule_type:t(r())}),e=>({name:e.name,
approvalsRequired:e.approvals_required})),d=s(u,{id:"approval_rules"},a(i));export{u as a,d as b};
