import{a as p}from"./chunk-4XNP7F5S.js";import"./chunk-NFHB76LP.js";import{c}from"./chunk-MUTI3BSK.js";import"./chunk-73KFZDEV.js";import{
a as s}from"./chunk-5K4XXEQS.js";import{a}from"./chunk-M5CX2BW3.js";import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";
import{b as n,d as i,e}from"./chunk-UE5MDGOU.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var y=n({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:a,
rules:s,file:p},remediation:{text:"add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Prot\
ected branches",page:"/-/settings/repository#js-protected-branches-settings"},check:({project:d,rules:l,file:{path:r}})=>c(d,l,(o,u)=>{let t=u.find(({requiresCodeOwners:f})=>f);
return t?r===void 0?e(`${o} requires approval by code owners, but has no CODEOWNERS file to name them`):i(`the rule ${t.name} requires approval by the code owne\
rs in ${r}`):e(`no rule for ${o} requires approval by code owners`)})});export{y as projectCodeOwnerApprovalOnDefaultBranch};
