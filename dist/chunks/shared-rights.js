import{$39cf_b as a,$39cf_c as t}from"../index.js";import{$104c_c as i}from"../index.js";import{$416b_a as n}from"../index.js";import{$82ce_k as c,$82ce_n as m}from"../index.js";
var p="userPermissions { pushCode }",f=i(m({pushCode:c()})),h=30;async function d(o,e){if(o?.pushCode===!0)return;let[{role:s=0},{isArchived:r}]=await Promise.all(
[e.read(a),e.read(t)]);if(s<h||r!==!0)throw new n("GitLab shows none, but the token's role is below Developer and may not see them")}export{p as a,f as b,d as c};
