import{b as a,c as t}from"./shared-project.js";import{c as i}from"./shared-schema.js";import{a as n}from"./shared-source.js";import{k as m,n as p}from"./shared-api.js";
var h="userPermissions { pushCode }",c=i(p({pushCode:m()})),d=30;async function f(e,o){if(e?.pushCode===!0)return;let[{role:s=0},{isArchived:r}]=await Promise.all(
[o.read(a),o.read(t)]);if(s<d||r!==!0)throw new n("GitLab shows none, but the token's role is below Developer and may not see them")}export{h as a,c as b,f as c};
