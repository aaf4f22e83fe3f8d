import{b as m}from"./shared-default-branch-protected.js";import{b as h,c as g}from"./shared-protected-branches.js";import{b as l}from"./shared-facts-project-project.js";
import{c as i,h as u,i as p,j as w}from"./shared-controls-define.js";import{g as j}from"./shared-text.js";var d="/-/settings/repository#js-protected-branches-se\
ttings",y=i({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",description:"Passes when a protected branch rule, the projec\
t's own or inherited, matches the default branch. GitLab never deletes the default branch itself. The rule also protects the branch after another one has become\
 the default branch.",severity:"medium",scope:"project",needs:{project:l,rules:h},remediation:{text:"protect the default branch under Settings > Repository > Pr\
otected branches",page:d},check:({project:e,rules:t})=>s(e,t,(o,r)=>u(`Git refuses to delete ${o}, which is protected by the rule ${c(r)}`,{note:"anyone who can\
 change protection rules can still remove the rule"}))}),v=i({id:"project_force_push_blocked",title:"Nobody can force push to the default branch",description:"P\
asses when rules match the default branch and none of them allows force push, rules of the group included. Of several rules, GitLab applies the most permissive \
one. An unprotected branch fails.",severity:"high",scope:"project",needs:{project:l,rules:h},remediation:{text:"protect the default branch, and switch off Allow\
ed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:d},check:({project:e,rules:t})=>s(e,t,(o,r)=>{let n=r.filter(
({allowsForcePush:a})=>a);return n.length===0?u(`no rule for ${o} allows force push (${c(r)})`):p(`${o} accepts force pushes by the rule ${c(n)}`,{actual:n.map(
f)})})});function s(e,t,o){let r=m(e,t);if("unknown"in r)return w(r.unknown);let{defaultBranch:n=""}=e,a=t.filter(({name:b})=>g(b,n));return a.length===0?p(r.reason):
o(n,a)}function c(e){return j(e.map(f))}function f({name:e,isInherited:t}){return t?`${e} of the group`:e}export{y as a,v as b,s as c};
