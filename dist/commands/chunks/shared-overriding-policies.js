import{a as v,b as d}from"./shared-connection.js";import{b as f,c as n}from"./shared-schema.js";import{i as l,l as m,n as b,o as p}from"./shared-api.js";import{
g as u}from"./shared-text.js";var y=p({approvalPolicies:n(p({pageInfo:v,nodes:b(p({name:l(),enabled:m(),yaml:n(l())}))})),userPermissions:n(p({pushCode:m()}))}),
w={id:"approval_policies",isOptional:!0,summary:"The approval policies",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:"approvalP\
olicies(relationship: INHERITED, first: 100) { pageInfo { hasNextPage } nodes { name enabled yaml } } userPermissions { pushCode }",async read(e,a){let o=f(y,e),
t=o.approvalPolicies,s=t?d(t,"approval policies"):[];return s.length===0&&o.userPermissions?.pushCode!==!0&&await(await import("./rights.js")).requireDeveloper(
void 0,a),s.filter(({enabled:r})=>r).map(({name:r,yaml:i})=>({name:r,preventsAuthorApproval:h(i,"author"),preventsCommitterApproval:h(i,"commit_author")}))}}};function h(e,a){
return new RegExp(`prevent_approval_by_${a}['"]?\\s*:\\s*true`).test(e??"")}function P(e,[a,o],t,s){if(e)return{value:e,reason:a};if(!t)return{value:e,reason:o,
uncertainty:"GitLab does not show whether an approval policy forbids it"};let r=t.filter(s);if(r.length===0)return{value:e,reason:o};let i=u(r.map(({name:c})=>c));
return{value:e,reason:o,uncertainty:`an approval policy forbids it (${i}), and the API does not show whether that policy is linked to the framework`}}function g(e,a){
return e?e.length===0?void 0:`the API hides the rules of approval policies (${u(e.map(({name:o})=>o))}), which may ${a}`:`GitLab does not show whether approval \
policies ${a}`}export{w as a,P as b,g as c};
