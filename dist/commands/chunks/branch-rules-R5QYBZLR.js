import{a as s}from"./chunk-DVTKBSBU.js";import"./chunk-VLFHZUIO.js";import{d as i}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import{b as a,c as n}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var d="/-/settings/repository#js-protected-branches-settings",p={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let r=e.filter(({allowsForcePush:t})=>t);return r.length>0?{value:!1,reason:`force push is allowed by ${n(
r.map(({name:t})=>t))}`}:{value:!0,reason:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab look\
s at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>l(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>l(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule r\
equires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let r=e.filter(({isInherited:t,requiresCodeOwners:o})=>o&&
!t);return r.length>0?{value:!0,reason:`approval by code owners is required by the rule ${n(r.map(({name:o})=>o))}`,note:"GitLab takes a rule for any branch; pr\
oject_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,reason:"no rule of the project requires approval by code owners",...e.some(({
requiresCodeOwners:t})=>t)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};function l(e,r){return e.length===0?{value:!1,reason:"the\
re are no protection rules"}:{value:!0,reason:`there ${e.length===1?"is":"are"} ${a(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists\
; ${r}`}}var f=Object.entries(p).map(([e,{title:r,severity:t,remediation:o,read:c}])=>i({id:e,title:r,type:"boolean",severity:t,needs:{rules:s},remediation:{text:`${o}\
 under Settings > Repository > Protected branches`,page:d},read:({rules:u})=>c(u)}));export{f as branchRules};
