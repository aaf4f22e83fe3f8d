import{a as p}from"./shared-code-owners-file.js";import"./shared-default-branch.js";import{c}from"./shared-project-default-branch-rules.js";import"./shared-default-branch-protected.js";
import"./shared-code-owners.js";import{b as h}from"./shared-protected-branches.js";import"./shared-stars.js";import"./shared-absent.js";import{$39cf_b as l}from"../index.js";
import{$2599_c as d,$2599_g as m,$2599_h as t}from"../index.js";var u=d({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires a\
pproval by code owners",description:"Passes when a rule that matches the default branch requires approval by code owners and a CODEOWNERS file exists there. The\
 rule may be the project's own or inherited. The control does not check which paths the file covers.",severity:"high",scope:"project",needs:{project:l,rules:h,file:p},
remediation:{text:"add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",
page:"/-/settings/repository#js-protected-branches-settings"},check:({project:a,rules:s,file:{path:e}})=>c(a,s,(r,i)=>{let o=i.find(({requiresCodeOwners:n})=>n);
return o?e===void 0?t(`${r} requires approval by code owners, but has no CODEOWNERS file to name them`):m(`the rule ${o.name} requires approval by the code owne\
rs in ${e}`):t(`no rule for ${r} requires approval by code owners`)})});export{u as projectCodeOwnerApprovalOnDefaultBranch};
