import{a as t}from"./chunk-6XZSSYRR.js";import"./chunk-W2M5NJQB.js";import"./chunk-FJUX2Q53.js";import{d as r}from"./chunk-5CR5D7FZ.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var d=r({id:"code_owner_approval_required",title:"A CODEOWNERS file exists",type:"boolean",severity:"medium",needs:{file:t},remediation:{text:"add a CODEOWNERS \
file to the default branch, at the top or in docs/ or .gitlab/"},read({file:{branch:e,path:o}}){return e===void 0?{value:!1,because:"the project has no default \
branch"}:o===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,because:`${e} has ${o}`,note:"GitLab does not ask whether approval by code owners\
 is required; project_code_owner_approval_on_default_branch does"}}});export{d as codeOwnerApprovalRequired};
