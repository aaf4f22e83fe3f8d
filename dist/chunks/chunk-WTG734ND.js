import{$5_a as s}from"../index.js";import{$6_c as r,$6_d as p,$6_g as a,$6_h as o,$6_n as t,$6_q as l}from"../index.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",
collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=l(o({name:r(),approvals_required:p(),rule_type:t(r())}),e=>({name:e.name,
approvalsRequired:e.approvals_required})),d=s(u,{id:"approval_rules"},a(i));export{u as a,d as b};
