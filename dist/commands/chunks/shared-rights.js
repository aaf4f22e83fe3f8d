import{b as a,c as i}from"./shared-facts-project-project.js";import{a as t}from"./shared-facts-source.js";import{c as m}from"./shared-schema.js";import{k as n,n as h}from"./shared-api.js";
var p="userPermissions { pushCode }",c=m(h({pushCode:n()})),d=30;async function f(s,o){if(s?.pushCode===!0)return;let[{role:e=0},{isArchived:r}]=await Promise.all(
[o.read(a),o.read(i)]);if(e<d||r!==!0)throw new t("GitLab shows none, but the token's role is below Developer, so GitLab may hide them")}export{p as a,c as b,f as c};
