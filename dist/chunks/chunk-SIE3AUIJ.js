import{$d_a as l}from"../index.js";import{$e_c as r,$e_d as a,$e_g as p,$e_h as o,$e_n as t,$e_q as s}from"../index.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",
collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=s(o({name:r(),approvals_required:a(),rule_type:t(r())}),e=>({name:e.name,
approvalsRequired:e.approvals_required})),d=l(u,{id:"approval_rules"},p(i));export{u as a,d as b};
