import{b as m}from"./shared-default-branch-protected.js";import{b as h,c as g}from"./shared-protected-branches.js";import{$2599_c as l,$2599_f as i,$2599_g as u,
$2599_h as $}from"../index.js";import{$39cf_b as p}from"../index.js";import{$f045_e as w}from"../index.js";var d="/-/settings/repository#js-protected-branches-s\
ettings",_=l({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",description:"Passes when a protected branch rule, the proje\
ct's own or inherited, matches the default branch. GitLab never deletes the default branch itself. The rule also protects the branch after another one has becom\
e the default branch.",severity:"medium",scope:"project",needs:{project:p,rules:h},remediation:{text:"protect the default branch under Settings > Repository > P\
rotected branches",page:d},check:({project:e,rules:t})=>n(e,t,(o,r)=>i(`Git refuses to delete ${o}, which is protected by the rule ${c(r)}`,{note:"who may chang\
e protection rules can still take the rule away"}))}),y=l({id:"project_force_push_blocked",title:"Nobody can force push to the default branch",description:"Pass\
es when rules match the default branch and none of them allows force push, rules of the group included. Of several rules, GitLab applies the most permissive one\
. An unprotected branch fails.",severity:"high",scope:"project",needs:{project:p,rules:h},remediation:{text:"protect the default branch, and switch off Allowed \
to force push in every rule that matches it, under Settings > Repository > Protected branches",page:d},check:({project:e,rules:t})=>n(e,t,(o,r)=>{let a=r.filter(
({allowsForcePush:s})=>s);return a.length===0?i(`no rule for ${o} allows force push (${c(r)})`):u(`${o} accepts force pushes by the rule ${c(a)}`,{actual:a.map(
f)})})});function n(e,t,o){let r=m(e,t);if("unknown"in r)return $(r.unknown);let{defaultBranch:a=""}=e,s=t.filter(({name:b})=>g(b,a));return s.length===0?u(r.reason):
o(a,s)}function c(e){return w(e.map(f))}function f({name:e,isInherited:t}){return t?`${e} of the group`:e}export{_ as a,y as b,n as c};
