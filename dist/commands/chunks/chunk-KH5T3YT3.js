import{a as l}from"./chunk-J5WW4HX6.js";import{c as r,d as p,g as a,h as o,n as t,q as s}from"./chunk-7J7MU3VY.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",requiredRole:"Maintainer, or the right to open merge requests in the project",scope:"pr\
oject",collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=s(o({name:r(),approvals_required:p(),rule_type:t(r())}),e=>({name:e.
name,approvalsRequired:e.approvals_required})),v=l(u,{id:"approval_rules"},a(i));export{u as a,v as b};
