import{b as c}from"./shared-protected-branches.js";import{$2599_d as d}from"../index.js";import{$f045_d as h,$f045_e as n}from"../index.js";var u="/-/settings/r\
epository#js-protected-branches-settings",p={restrict_push_merge_access:{title:"No protection rule allows force push",description:"True when no protected branch\
 rule, the project's own or inherited, allows force push, and also when there are no rules. Despite its name, it does not check who may push and merge. `project\
_force_push_blocked` checks the default branch.",severity:"medium",remediation:"switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);
return t.length>0?{value:!1,reason:`force push is allowed by ${n(t.map(({name:r})=>r))}`}:{value:!0,reason:e.length===0?"there are no protection rules":"no prot\
ection rule allows force push",note:"despite its name GitLab looks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A bran\
ch is protected",description:"True when any protected branch rule exists, for whatever branch, inherited rules included. GitLab does not check deletion; `projec\
t_default_branch_not_deletable` does.",severity:"low",remediation:"protect a branch",read:e=>a(e,"nothing about deletion is checked, see project_default_branch_\
not_deletable")},protected_branches_set:{title:"A branch is protected",description:"True when any protected branch rule exists, for whatever branch, inherited r\
ules included. It is the same question as `branch_deletion_disabled`.",severity:"medium",remediation:"protect a branch",read:e=>a(e,"whether a rule is for the d\
efault branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule requires approval by code owners",description:"True when at\
 least one rule of the project itself, for whatever branch, requires approval by code owners. Inherited rules do not count.",severity:"medium",remediation:"swit\
ch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,requiresCodeOwners:o})=>o&&!r);return t.length>0?{value:!0,reason:`ap\
proval by code owners is required by the rule ${n(t.map(({name:r})=>r))}`,note:"GitLab takes a rule for any branch; project_code_owner_approval_on_default_branc\
h asks about the default one"}:{value:!1,reason:"no rule of the project requires approval by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule o\
f the group does, but GitLab does not count it here"}:{}}}}};function a(e,t){return e.length===0?{value:!1,reason:"there are no protection rules"}:{value:!0,reason:`\
there ${e.length===1?"is":"are"} ${h(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var b=Object.entries(p).map(([e,{title:t,
description:r,severity:o,remediation:s,read:i}])=>d({id:e,title:t,description:r,type:"boolean",severity:o,needs:{rules:c},remediation:{text:`${s} under Settings\
 > Repository > Protected branches`,page:u},read:({rules:l})=>i(l)}));export{b as branchRules};
