import{a as l,b as s}from"./chunk-VLFHZUIO.js";import{$c_a as p}from"../index.js";import{$d_c as t,$d_f as o,$d_g as c,$d_h as a,$d_n as r,$d_q as n}from"../index.js";var i=n(a({name:t(),push_access_levels:s,merge_access_levels:s,allow_force_push:o(),code_owner_approval_required:r(o()),inherited:r(o())}),e=>({name:e.name,isInherited:e.
inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===
!0})),d=p(l,{id:"branch_protections"},c(i));export{d as a};
