import{a as $,b as o}from"./shared-check-lines.js";import{b as h}from"./shared-nearest.js";import{b as i}from"./shared-shared-errors.js";import{a as d,e as p}from"./shared-text.js";
function f(e,a,t){return m([...e.map(s=>b(s,t)),...a.map(s=>`status check ${s} is named twice, and one check can hold one verdict only`)],"status_check")}function b(e,{
requirements:a,checks:t}){let s=t.length===0?"this merge request has none: a check bound to a protected branch counts only where the branch's name equals the ta\
rget branch exactly":`this merge request has ${p(t.map(({id:n,name:l})=>`"${d(l)}" (${n})`))}`,r=[...o(e)].find(([,n])=>$(n,t));if(r)return`status_check ${e}: t\
he policy has no requirement "${r[0]}"${h(r[0],a)}`;let c=[...o(e)].find(([n])=>a.includes(n))?.[1]??e,u=t.map(({name:n})=>n);return`there is no status check ${/^\d+$/.
test(c)?"with id ":""}"${c}"${h(c,u)} (${s})`}function m(e,a){let[t=""]=e;return e.length===1?new i("TARGET_UNKNOWN",t):new i("TARGET_UNKNOWN",`${e.length} entr\
ies of ${a} fit nothing`,{problems:e})}export{f as a,m as b};
