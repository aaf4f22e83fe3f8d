import{a as p}from"./shared-code-owners-file.js";import"./shared-default-branch.js";import{c}from"./shared-project-default-branch-rules.js";import"./shared-default-branch-protected.js";
import"./shared-code-owners.js";import{b as h}from"./shared-protected-branches.js";import{$39cf_b as l}from"../index.js";import{$2599_c as d,$2599_f as u,$2599_g as t}from"../index.js";
var f=d({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",description:"Passes when a rule that mat\
ches the default branch requires approval by code owners and a CODEOWNERS file exists there. The rule may be the project's own or inherited. The control does no\
t check which paths the file covers.",severity:"high",scope:"project",needs:{project:l,rules:h,file:p},remediation:{text:"add a CODEOWNERS file to the default b\
ranch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settin\
gs"},check:({project:a,rules:s,file:{path:e}})=>c(a,s,(r,i)=>{let o=i.find(({requiresCodeOwners:n})=>n);return o?e===void 0?t(`${r} requires approval by code ow\
ners, but has no CODEOWNERS file to name them`):u(`the rule ${o.name} requires approval by the code owners in ${e}`):t(`no rule for ${r} requires approval by co\
de owners`)})});export{f as projectCodeOwnerApprovalOnDefaultBranch};
