import{a as p}from"./chunk-TAWGE3SR.js";import{c}from"./chunk-GRY3YVWI.js";import{a as s}from"./chunk-DVTKBSBU.js";import"./chunk-657UPJA3.js";
import"./chunk-IGA53FL4.js";import"./chunk-VLFHZUIO.js";import{$b_b as n}from"../index.js";import{$8_c as i,$8_e as a,$8_f as e}from"../index.js";

var y=i({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",severity:"high",scope:"project",needs:{project:n,
rules:s,file:p},remediation:{text:"add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Prot\
ected branches",page:"/-/settings/repository#js-protected-branches-settings"},check:({project:l,rules:d,file:{path:r}})=>c(l,d,(o,f)=>{let t=f.find(({requiresCodeOwners:u})=>u);
return t?r===void 0?e(`${o} requires approval by code owners, but has no CODEOWNERS file to name them`):a(`the rule ${t.name} requires approval by the code owne\
rs in ${r}`):e(`no rule for ${o} requires approval by code owners`)})});export{y as projectCodeOwnerApprovalOnDefaultBranch};
