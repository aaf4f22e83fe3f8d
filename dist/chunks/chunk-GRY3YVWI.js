import{a as l}from"./chunk-DVTKBSBU.js";import{b as m}from"./chunk-IGA53FL4.js";import{d as f}from"./chunk-VLFHZUIO.js";import{$b_b as a}from"../index.js";
import{$8_c as i,$8_e as s,$8_f as h,$8_g as d}from"../index.js";import{$9_c as u}from"../index.js";var y="/-/settings/repository#js-protected-branches-settings",x=i({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"\
medium",scope:"project",needs:{project:a,rules:l},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:y},check:({
project:e,rules:t})=>b(e,t,(r,o)=>s(`Git refuses to delete ${r}, which is protected by the rule ${p(o)}`,{note:"who may change protection rules can still take t\
he rule away"}))}),v=i({id:"project_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",scope:"project",needs:{project:a,rules:l},
remediation:{text:"protect the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branc\
hes",page:y},check:({project:e,rules:t})=>b(e,t,(r,o)=>{let n=o.filter(({allowsForcePush:c})=>c);return n.length===0?s(`no rule for ${r} allows force push (${p(
o)})`):h(`${r} accepts force pushes by the rule ${p(n)}`,{actual:n.map(g)})})});function b(e,t,r){let o=m(e,t);if("unknown"in o)return d(o.unknown);let{defaultBranch:n=""}=e,
c=t.filter(({name:P})=>f(P,n));return c.length===0?h(o.reason):r(n,c)}function p(e){return u(e.map(g))}function g({name:e,isInherited:t}){return t?`${e} of the \
group`:e}export{x as a,v as b,b as c};
