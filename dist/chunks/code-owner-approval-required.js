import{a as r}from"./shared-code-owners-file.js";import"./shared-default-branch.js";import"./shared-code-owners.js";import"./shared-absent.js";import{$2599_e as t}from"../index.js";
var a=t({id:"code_owner_approval_required",title:"A CODEOWNERS file exists",description:"True when a CODEOWNERS file exists on the default branch, at the top or\
 in `docs/` or `.gitlab/`. GitLab checks neither its content nor whether approval is required.",type:"boolean",severity:"medium",needs:{file:r},remediation:{text:"\
add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({file:{branch:e,path:o}}){return e===void 0?{value:!1,reason:"the project\
 has no default branch"}:o===void 0?{value:!1,reason:`${e} has no CODEOWNERS file`}:{value:!0,reason:`${e} has ${o}`,note:"GitLab does not check whether approva\
l by code owners is required; project_code_owner_approval_on_default_branch does"}}});export{a as codeOwnerApprovalRequired};
