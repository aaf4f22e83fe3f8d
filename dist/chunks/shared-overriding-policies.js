import{a as v,b as d}from"./shared-connection.js";import{$104c_b as f,$104c_c as n}from"../index.js";import{$82ce_h as l,$82ce_k as m,$82ce_m as _,$82ce_n as p}from"../index.js";
import{$f045_f as c}from"../index.js";var b=p({approvalPolicies:n(p({pageInfo:v,nodes:_(p({name:l(),enabled:m(),yaml:n(l())}))})),userPermissions:n(p({pushCode:m()}))}),
y={id:"approval_policies",isOptional:!0,summary:"The approval policies",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:"approvalP\
olicies(relationship: INHERITED, first: 100) { pageInfo { hasNextPage } nodes { name enabled yaml } } userPermissions { pushCode }",async read(e,a){let o=f(b,e),
t=o.approvalPolicies,s=t?d(t,"approval policies"):[];return s.length===0&&o.userPermissions?.pushCode!==!0&&await(await import("./rights.js")).requireDeveloper(
void 0,a),s.filter(({enabled:r})=>r).map(({name:r,yaml:i})=>({name:r,preventsAuthorApproval:h(i,"author"),preventsCommitterApproval:h(i,"commit_author")}))}}};function h(e,a){
return new RegExp(`prevent_approval_by_${a}['"]?\\s*:\\s*true`).test(e??"")}function $(e,[a,o],t,s){if(e)return{value:e,reason:a};if(!t)return{value:e,reason:o,
uncertainty:"GitLab does not show whether an approval policy forbids it"};let r=t.filter(s);if(r.length===0)return{value:e,reason:o};let i=c(r.map(({name:u})=>u));
return{value:e,reason:o,uncertainty:`an approval policy forbids it (${i}), and the API does not show whether that policy is linked to the framework`}}function w(e,a){
return e?e.length===0?void 0:`the API hides the rules of approval policies (${c(e.map(({name:o})=>o))}), which may ${a}`:`GitLab does not show whether approval \
policies ${a}`}export{y as a,$ as b,w as c};
