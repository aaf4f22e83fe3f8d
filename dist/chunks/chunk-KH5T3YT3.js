import{$c_a as l}from"../index.js";import{$d_c as r,$d_d as p,$d_g as a,$d_h as o,$d_n as t,$d_q as s}from"../index.js";var u={id:"approval_rules_answer",summary:"The project's approval rules",requiredRole:"Maintainer, or the right to open merge requests in the project",scope:"pr\
oject",collect:({gitlab:e,projectId:n})=>e.read(`/projects/${n}/approval_rules`,{perPage:100})},i=s(o({name:r(),approvals_required:p(),rule_type:t(r())}),e=>({name:e.
name,approvalsRequired:e.approvals_required})),v=l(u,{id:"approval_rules"},a(i));export{u as a,v as b};
