import{a as l}from"./chunk-J5WW4HX6.js";import{c as r,d as a,g as p,h as o,n as t,q as s}from"./chunk-7J7MU3VY.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",
collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=s(o({name:r(),approvals_required:a(),rule_type:t(r())}),e=>({name:e.name,
approvalsRequired:e.approvals_required})),d=l(u,{id:"approval_rules"},p(i));export{u as a,d as b};
