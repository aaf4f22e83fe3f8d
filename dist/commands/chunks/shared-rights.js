import{b as a,c as i}from"./shared-facts-project-project.js";import{a as t}from"./shared-facts-source.js";import{c as m}from"./shared-schema.js";import{l as h,o as n}from"./shared-api.js";
var p="userPermissions { pushCode }",l=m(n({pushCode:h()})),c=30;async function d(s,o){if(s?.pushCode===!0)return;let[{role:e=0},{isArchived:r}]=await Promise.all(
[o.read(a),o.read(i)]);if(e<c||r!==!0)throw new t("GitLab shows none, but the token's role is below Developer, so GitLab may hide them")}export{p as a,l as b,d as c};
