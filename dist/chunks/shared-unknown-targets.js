import{$c540_a as u,$c540_b as c}from"../index.js";import{$1b3d_b as h}from"../index.js";import{$f045_a as p,$f045_f as l}from"../index.js";import{$42a1_b as o}from"../index.js";
function d(e,n,t){return m([...e.map(s=>_(s,t)),...n.map(s=>`status check ${s} is named twice, but a check can have only one verdict`)],"status_check")}function _(e,{
requirements:n,checks:t}){let s=t.length===0?"this merge request has none: a check that is limited to protected branches applies only if one of them has exactly\
 the name of the target branch":`this merge request has ${l(t.map(({id:a,name:f})=>`"${p(f)}" (${a})`))}`,r=[...c(e)].find(([,a])=>u(a,t));if(r)return`status_ch\
eck ${e}: the policy has no requirement "${r[0]}"${h(r[0],n)}`;let i=[...c(e)].find(([a])=>n.includes(a))?.[1]??e,$=t.map(({name:a})=>a);return`there is no stat\
us check ${/^\d+$/.test(i)?"with id ":""}"${i}"${h(i,$)} (${s})`}function m(e,n){let[t=""]=e;return e.length===1?new o("TARGET_UNKNOWN",t):new o("TARGET_UNKNOWN",
`${e.length} entries of ${n} match nothing`,{problems:e})}export{d as a,m as b};
