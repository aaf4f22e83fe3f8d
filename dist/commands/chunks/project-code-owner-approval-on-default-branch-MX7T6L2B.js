import{a as p}from"./chunk-6XZSSYRR.js";import{c}from"./chunk-4NHHMN2O.js";import{a as s}from"./chunk-LRS6S2UU.js";import"./chunk-W2M5NJQB.js";
import"./chunk-3VXXQH3J.js";import"./chunk-3JIEC7FJ.js";import{b as a}from"./chunk-FJUX2Q53.js";import{c as n,e as i,f as e}from"./chunk-5CR5D7FZ.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var y=n({id:"project_code_owner_approval_on_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:a,
rules:s,file:p},remediation:{text:"add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Prot\
ected branches",page:"/-/settings/repository#js-protected-branches-settings"},check:({project:l,rules:d,file:{path:r}})=>c(l,d,(o,u)=>{let t=u.find(({requiresCodeOwners:f})=>f);
return t?r===void 0?e(`${o} requires approval by code owners, but has no CODEOWNERS file to name them`):i(`the rule ${t.name} requires approval by the code owne\
rs in ${r}`):e(`no rule for ${o} requires approval by code owners`)})});export{y as projectCodeOwnerApprovalOnDefaultBranch};
