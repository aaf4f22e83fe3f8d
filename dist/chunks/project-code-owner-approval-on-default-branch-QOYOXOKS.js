import{a as p}from"./chunk-C2CS6A4A.js";import"./chunk-KHIHPIIR.js";import{c}from"./chunk-K337GTRJ.js";import"./chunk-J6ZBUCQC.js";import{
a as s}from"./chunk-KSH4LJEY.js";import{a as n}from"./chunk-HL5K36FB.js";import"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";import{
b as i,d as a,e}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var y=i({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:n,
rules:s,file:p},remediation:{text:"add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Prot\
ected branches",page:"/-/settings/repository#js-protected-branches-settings"},check:({project:d,rules:l,file:{path:r}})=>c(d,l,(o,u)=>{let t=u.find(({requiresCodeOwners:f})=>f);
return t?r===void 0?e(`${o} requires approval by code owners, but has no CODEOWNERS file to name them`):a(`the rule ${t.name} requires approval by the code owne\
rs in ${r}`):e(`no rule for ${o} requires approval by code owners`)})});export{y as projectCodeOwnerApprovalOnDefaultBranch};
