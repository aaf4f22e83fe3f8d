import{b as s}from"./shared-shared-errors.js";function m(n,l,e){let t=l.map(({path:r,atKey:o,message:i})=>({...e(r,o),message:i}));return a(n,t.sort((r,o)=>r.line-
o.line||r.column-o.column))}function c(n){let[l]=n;if(l&&n.length===1)return l;let e=n.flatMap(t=>t.problems.length>0?t.problems:[t.message]);return new s("POLI\
CY_INVALID",`the policy has ${e.length} problems`,{problems:e})}function h({requirements:n,sources:l}){let e=n.map(({name:o})=>o),t=e.find((o,i)=>e.indexOf(o)<i),
r=l.join(", ");return t!==void 0?new s("POLICY_INVALID",`the requirement "${t}" is in the policy twice (${r})`,{advice:"rename one, or let one file extend the o\
ther, which then merges them"}):new s("POLICY_INVALID",`policy ${r} checks nothing: it names no control that can be judged`,{advice:"add at least one control un\
der requirements"})}function a(n,l){let e=l.map(({line:r,column:o,message:i})=>`${n}:${r}:${o}: ${i}`),[t=""]=e;return e.length===1?new s("POLICY_INVALID",t):new s(
"POLICY_INVALID",`policy ${n} has ${e.length} problems`,{problems:e})}export{m as a,c as b,h as c,a as d};
