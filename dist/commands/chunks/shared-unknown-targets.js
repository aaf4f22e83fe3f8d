import{a as p,b as h}from"./shared-check-lines.js";import{b as c}from"./shared-nearest.js";import{b as o}from"./shared-shared-errors.js";import{a as l,g as $}from"./shared-text.js";
function d(e,n,t){return m([...e.map(s=>g(s,t)),...n.map(s=>`status check ${s} is named twice, but a check can have only one verdict`)],"status_check")}function g(e,{
requirements:n,checks:t}){let s=t.length===0?"this merge request has none: a check that is limited to protected branches applies only if one of them has exactly\
 the name of the target branch":`this merge request has ${$(t.map(({id:a,name:f})=>`"${l(f)}" (${a})`))}`,r=[...h(e)].find(([,a])=>p(a,t));if(r)return`status_ch\
eck ${e}: the policy has no requirement "${r[0]}"${c(r[0],n)}`;let i=[...h(e)].find(([a])=>n.includes(a))?.[1]??e,u=t.map(({name:a})=>a);return`there is no stat\
us check ${/^\d+$/.test(i)?"with id ":""}"${i}"${c(i,u)} (${s})`}function m(e,n){let[t=""]=e;return e.length===1?new o("TARGET_UNKNOWN",t):new o("TARGET_UNKNOWN",
`${e.length} entries of ${n} match nothing`,{problems:e})}export{d as a,m as b};
