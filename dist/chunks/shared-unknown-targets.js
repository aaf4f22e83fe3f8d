import{$c540_a as l,$c540_b as o}from"../index.js";import{$1b3d_b as h}from"../index.js";import{$42a1_b as i}from"../index.js";import{$f045_a as d,$f045_e as f}from"../index.js";
function p(e,a,t){return m([...e.map(s=>b(s,t)),...a.map(s=>`status check ${s} is named twice, and one check can hold one verdict only`)],"status_check")}function b(e,{
requirements:a,checks:t}){let s=t.length===0?"this merge request has none: a check bound to a protected branch counts only where the branch's name equals the ta\
rget branch exactly":`this merge request has ${f(t.map(({id:n,name:$})=>`"${d($)}" (${n})`))}`,r=[...o(e)].find(([,n])=>l(n,t));if(r)return`status_check ${e}: t\
he policy has no requirement "${r[0]}"${h(r[0],a)}`;let c=[...o(e)].find(([n])=>a.includes(n))?.[1]??e,u=t.map(({name:n})=>n);return`there is no status check ${/^\d+$/.
test(c)?"with id ":""}"${c}"${h(c,u)} (${s})`}function m(e,a){let[t=""]=e;return e.length===1?new i("TARGET_UNKNOWN",t):new i("TARGET_UNKNOWN",`${e.length} entr\
ies of ${a} fit nothing`,{problems:e})}export{p as a,m as b};
