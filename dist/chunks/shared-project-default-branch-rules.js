import{b as m}from"./shared-default-branch-protected.js";import{b as h,c as g}from"./shared-protected-branches.js";import{$39cf_b as l}from"../index.js";import{
$2599_c as i,$2599_g as u,$2599_h as p,$2599_i as _}from"../index.js";import{$f045_f as $}from"../index.js";var d="/-/settings/repository#js-protected-branches-\
settings",w=i({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",description:"Passes when a protected branch rule, the proj\
ect's own or inherited, matches the default branch. GitLab never deletes the default branch itself. The rule also protects the branch after another one has beco\
me the default branch.",severity:"medium",scope:"project",needs:{project:l,rules:h},remediation:{text:"protect the default branch under Settings > Repository > \
Protected branches",page:d},check:({project:e,rules:t})=>s(e,t,(o,r)=>u(`Git refuses to delete ${o}, which is protected by the rule ${c(r)}`,{note:"anyone who c\
an change protection rules can still remove the rule"}))}),y=i({id:"project_force_push_blocked",title:"Nobody can force push to the default branch",description:"\
Passes when rules match the default branch and none of them allows force push, rules of the group included. Of several rules, GitLab applies the most permissive\
 one. An unprotected branch fails.",severity:"high",scope:"project",needs:{project:l,rules:h},remediation:{text:"protect the default branch, and switch off Allo\
wed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:d},check:({project:e,rules:t})=>s(e,t,(o,r)=>{let n=r.filter(
({allowsForcePush:a})=>a);return n.length===0?u(`no rule for ${o} allows force push (${c(r)})`):p(`${o} accepts force pushes by the rule ${c(n)}`,{actual:n.map(
f)})})});function s(e,t,o){let r=m(e,t);if("unknown"in r)return _(r.unknown);let{defaultBranch:n=""}=e,a=t.filter(({name:b})=>g(b,n));return a.length===0?p(r.reason):
o(n,a)}function c(e){return $(e.map(f))}function f({name:e,isInherited:t}){return t?`${e} of the group`:e}export{w as a,y as b,s as c};
