import{b as l}from"./shared-protected-branches.js";import"./shared-stars.js";import{$2599_e as h}from"../index.js";import{$f045_e as d,$f045_f as n}from"../index.js";
var u="/-/settings/repository#js-protected-branches-settings",p={restrict_push_merge_access:{title:"No protection rule allows force push",description:"True when\
 no protected branch rule, the project's own or inherited, allows force push, and also when there are no rules. Despite its name, it does not check who may push\
 and merge. `project_force_push_blocked` checks the default branch.",severity:"medium",remediation:"switch off Allowed to force push in every rule",read(e){let t=e.
filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,reason:`force push is allowed by ${n(t.map(({name:r})=>r))}`}:{value:!0,reason:e.length===0?"there \
are no protection rules":"no protection rule allows force push",note:"despite its name GitLab looks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{
title:"A branch is protected, whether or not against deletion",description:"True when a protected branch rule exists for any branch, inherited rules included. G\
itLab does not check deletion; `project_default_branch_not_deletable` does.",severity:"low",remediation:"protect a branch",read:e=>a(e,"GitLab does not check de\
letion, but project_default_branch_not_deletable does")},protected_branches_set:{title:"A branch is protected",description:"True when a protected branch rule ex\
ists for any branch, inherited rules included. `branch_deletion_disabled` checks the same.",severity:"medium",remediation:"protect a branch",read:e=>a(e,"GitLab\
 does not check whether a rule is for the default branch")},merge_requests_require_code_owner_approval:{title:"A protection rule requires approval by code owner\
s",description:"True when at least one rule of the project itself, for any branch, requires approval by code owners. Inherited rules do not count.",severity:"me\
dium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,requiresCodeOwners:o})=>o&&!r);return t.length>
0?{value:!0,reason:`approval by code owners is required by the rule ${n(t.map(({name:r})=>r))}`,note:"GitLab accepts a rule for any branch; project_code_owner_a\
pproval_on_default_branch checks the default branch"}:{value:!1,reason:"no rule of the project requires approval by code owners",...e.some(({requiresCodeOwners:r})=>r)?
{note:"a rule of the group requires it, but GitLab does not count that rule"}:{}}}}};function a(e,t){return e.length===0?{value:!1,reason:"there are no protecti\
on rules"}:{value:!0,reason:`there ${e.length===1?"is":"are"} ${d(e.length,"protection rule")}`,note:`GitLab checks only whether any rule exists; ${t}`}}var b=Object.
entries(p).map(([e,{title:t,description:r,severity:o,remediation:s,read:i}])=>h({id:e,title:t,description:r,type:"boolean",severity:o,needs:{rules:l},remediation:{
text:`${s} under Settings > Repository > Protected branches`,page:u},read:({rules:c})=>i(c)}));export{b as branchRules};
