import{a as t}from"./chunk-TAWGE3SR.js";import"./chunk-657UPJA3.js";import{$8_d as r}from"../index.js";
var i=r({id:"code_owner_approval_required",title:"A CODEOWNERS file exists",type:"boolean",severity:"medium",needs:{file:t},remediation:{text:"add a CODEOWNERS \
file to the default branch, at the top or in docs/ or .gitlab/"},read({file:{branch:e,path:o}}){return e===void 0?{value:!1,reason:"the project has no default b\
ranch"}:o===void 0?{value:!1,reason:`${e} has no CODEOWNERS file`}:{value:!0,reason:`${e} has ${o}`,note:"GitLab does not ask whether approval by code owners is\
 required; project_code_owner_approval_on_default_branch does"}}});export{i as codeOwnerApprovalRequired};
