import{b as m}from"./chunk-73KFZDEV.js";import{a as u,b as f}from"./chunk-5K4XXEQS.js";import{a as h}from"./chunk-M5CX2BW3.js";import{b as a,d as s,
e as i,f as p}from"./chunk-UE5MDGOU.js";import{c as l}from"./chunk-Z23466PB.js";var b="/-/settings/repository#js-protected-branches-settings",$=a({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"\
medium",about:"project",needs:{project:h,rules:u},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:b},check:({
project:e,rules:t})=>y(e,t,(o,r)=>s(`Git refuses to delete ${o}, which is protected by the rule ${d(r)}`,{note:"who may change protection rules can still take t\
he rule away"}))}),x=a({id:"project_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:h,rules:u},
remediation:{text:"protect the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branc\
hes",page:b},check:({project:e,rules:t})=>y(e,t,(o,r)=>{let n=r.filter(({allowsForcePush:c})=>c);return n.length===0?s(`no rule for ${o} allows force push (${d(
r)})`):i(`${o} accepts force pushes by the rule ${d(n)}`,{actual:n.map(g)})})});function y(e,t,o){let r=m(e,t);if("unknown"in r)return p(r.unknown);let{defaultBranch:n=""}=e,
c=t.filter(({name:P})=>f(P,n));return c.length===0?i(r.because):o(n,c)}function d(e){return l(e.map(g))}function g({name:e,isInherited:t}){return t?`${e} of the\
 group`:e}export{$ as a,x as b,y as c};
