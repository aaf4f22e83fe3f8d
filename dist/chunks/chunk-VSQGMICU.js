import{a as l,b as s}from"./chunk-25VXLANY.js";import{$7_a as p}from"../index.js";import{$8_c as t,$8_f as o,$8_g as c,$8_h as a,$8_n as r,$8_q as n}from"../index.js";var i=n(a({name:t(),push_access_levels:s,merge_access_levels:s,allow_force_push:o(),code_owner_approval_required:r(o()),inherited:r(o())}),e=>({name:e.name,isInherited:e.
inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===
!0})),d=p(l,{id:"branch_protections"},c(i));export{d as a};
