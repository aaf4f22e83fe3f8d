import{a as u}from"./chunk-LRS6S2UU.js";import{b as m}from"./chunk-3VXXQH3J.js";import{d as f}from"./chunk-3JIEC7FJ.js";import{b as h}from"./chunk-FJUX2Q53.js";
import{c as a,e as i,f as s,g as d}from"./chunk-5CR5D7FZ.js";import{c as p}from"./chunk-Z23466PB.js";var b="/-/settings/repository#js-protected-branches-settings",x=a({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"\
medium",about:"project",needs:{project:h,rules:u},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:b},check:({
project:e,rules:t})=>y(e,t,(r,o)=>i(`Git refuses to delete ${r}, which is protected by the rule ${l(o)}`,{note:"who may change protection rules can still take t\
he rule away"}))}),v=a({id:"project_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:h,rules:u},
remediation:{text:"protect the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branc\
hes",page:b},check:({project:e,rules:t})=>y(e,t,(r,o)=>{let n=o.filter(({allowsForcePush:c})=>c);return n.length===0?i(`no rule for ${r} allows force push (${l(
o)})`):s(`${r} accepts force pushes by the rule ${l(n)}`,{actual:n.map(g)})})});function y(e,t,r){let o=m(e,t);if("unknown"in o)return d(o.unknown);let{defaultBranch:n=""}=e,
c=t.filter(({name:P})=>f(P,n));return c.length===0?s(o.because):r(n,c)}function l(e){return p(e.map(g))}function g({name:e,isInherited:t}){return t?`${e} of the\
 group`:e}export{x as a,v as b,y as c};
