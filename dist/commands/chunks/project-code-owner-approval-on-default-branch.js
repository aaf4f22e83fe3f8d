import{a as n}from"./shared-code-owners-file.js";import{c}from"./shared-project-default-branch-rules.js";import"./shared-default-branch-protected.js";import"./shared-default-branch.js";
import"./shared-code-owners.js";import{b as h}from"./shared-protected-branches.js";import"./shared-stars.js";import{b as m}from"./shared-facts-project-project.js";
import{c as l,h as d,i as t}from"./shared-controls-define.js";import"./shared-absent.js";import"./shared-branch-head.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var u=l({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",description:"\
Passes when a rule that matches the default branch requires approval by code owners and a CODEOWNERS file exists there. The rule may be the project's own or inh\
erited. The control does not check which paths the file covers.",severity:"high",scope:"project",needs:{project:m,rules:h,file:n},remediation:{text:"add a CODEO\
WNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},check:({project:i,rules:a,file:{path:e}})=>c(i,a,(r,p)=>{let o=p.find(({requiresCodeOwners:s})=>s);return o?e===void 0?t(`${r} r\
equires approval by code owners, but has no CODEOWNERS file to name them`):d(`the rule ${o.name} requires approval by the code owners in ${e}`):t(`no rule for ${r}\
 requires approval by code owners`)})});export{u as projectCodeOwnerApprovalOnDefaultBranch};
