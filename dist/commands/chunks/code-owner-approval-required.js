import{a as r}from"./shared-code-owners-file.js";import"./shared-default-branch.js";import"./shared-code-owners.js";import"./shared-facts-project-project.js";import{
e as t}from"./shared-controls-define.js";import"./shared-absent.js";import"./shared-branch-head.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var i=t({id:"code_owner_approval_required",title:"A CODEOWNERS file exists",description:"True when a CODEOWNERS file exists on the d\
efault branch, at the top or in `docs/` or `.gitlab/`. GitLab checks neither its content nor whether approval is required.",type:"boolean",severity:"medium",needs:{
file:r},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({file:{branch:e,path:o}}){return e===void 0?{value:!1,
reason:"the project has no default branch"}:o===void 0?{value:!1,reason:`${e} has no CODEOWNERS file`}:{value:!0,reason:`${e} has ${o}`,note:"GitLab does not ch\
eck whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}});export{i as codeOwnerApprovalRequired};
