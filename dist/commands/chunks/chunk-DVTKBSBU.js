import{a as l,b as s}from"./chunk-VLFHZUIO.js";import{a as p}from"./chunk-J5WW4HX6.js";import{c as t,f as o,g as c,h as a,n as r,q as n}from"./chunk-7J7MU3VY.js";var i=n(a({name:t(),push_access_levels:s,merge_access_levels:s,allow_force_push:o(),code_owner_approval_required:r(o()),inherited:r(o())}),e=>({name:e.name,isInherited:e.
inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===
!0})),d=p(l,{id:"branch_protections"},c(i));export{d as a};
