import{a as p}from"./chunk-TMQ4I5G2.js";import{c}from"./chunk-KR3AXUNG.js";import{a as s}from"./chunk-DVTKBSBU.js";import"./chunk-HB45QP43.js";
import"./chunk-HYKHGZWO.js";import"./chunk-VLFHZUIO.js";import{b as a}from"./chunk-G436ABEP.js";import{c as n,e as i,f as e}from"./chunk-AQ7DEGON.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var y=n({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",severity:"high",scope:"project",needs:{project:a,
rules:s,file:p},remediation:{text:"add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Prot\
ected branches",page:"/-/settings/repository#js-protected-branches-settings"},check:({project:l,rules:d,file:{path:r}})=>c(l,d,(o,f)=>{let t=f.find(({requiresCodeOwners:u})=>u);
return t?r===void 0?e(`${o} requires approval by code owners, but has no CODEOWNERS file to name them`):i(`the rule ${t.name} requires approval by the code owne\
rs in ${r}`):e(`no rule for ${o} requires approval by code owners`)})});export{y as projectCodeOwnerApprovalOnDefaultBranch};
