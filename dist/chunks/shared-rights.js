import{$39cf_b as a,$39cf_c as i}from"../index.js";import{$104c_c as t}from"../index.js";import{$82ce_k as c,$82ce_n as m}from"../index.js";import{$416b_a as n}from"../index.js";
var h="userPermissions { pushCode }",p=t(m({pushCode:c()})),f=30;async function b(o,e){if(o?.pushCode===!0)return;let[{role:s=0},{isArchived:r}]=await Promise.all(
[e.read(a),e.read(i)]);if(s<f||r!==!0)throw new n("GitLab shows none, but the token's role is below Developer, so GitLab may hide them")}export{h as a,p as b,b as c};
