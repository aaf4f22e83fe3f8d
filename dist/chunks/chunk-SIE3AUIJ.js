import{$b_a as l}from"../index.js";import{$c_c as r,$c_d as a,$c_g as p,$c_h as o,$c_n as t,$c_q as s}from"../index.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",
collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=s(o({name:r(),approvals_required:a(),rule_type:t(r())}),e=>({name:e.name,
approvalsRequired:e.approvals_required})),d=l(u,{id:"approval_rules"},p(i));export{u as a,d as b};
