import{$42a1_b as l}from"../index.js";function c(e,t,n){let o=t.map(({path:r,atKey:i,message:s})=>({...n(r,i),message:s}));return a(e,o.sort((r,i)=>r.line-i.line||
r.column-i.column))}function m(e){let[t]=e;if(t&&e.length===1)return t;let n=e.flatMap(o=>o.problems.length>0?o.problems:[o.message]);return new l("POLICY_INVAL\
ID",`the policy has ${n.length} problems`,{problems:n})}function u({requirements:e,sources:t}){let n=e.map(({name:i})=>i),o=n.find((i,s)=>n.indexOf(i)<s),r=t.join(
", ");return o!==void 0?new l("POLICY_INVALID",`the requirement "${o}" is in the policy twice (${r})`,{advice:"rename one, or let one file extend the other, whi\
ch then merges them"}):new l("POLICY_INVALID",`policy ${r} checks nothing: it names no control that can be judged`,{advice:"add at least one control under requi\
rements"})}function a(e,t){let n=t.map(({line:r,column:i,message:s})=>`${e}:${r}:${i}: ${s}`),[o=""]=n;return n.length===1?new l("POLICY_INVALID",o):new l("POLI\
CY_INVALID",`policy ${e} has ${n.length} problems`,{problems:n})}function h(e,t){return new l("POLICY_INVALID",`policy ${e} is not valid UTF-8: it looks like ${p(
t)}`,{advice:"save it as UTF-8"})}function p(e){let[t,n]=e;return t===255&&n===254||t===254&&n===255?"UTF-16":e.includes(0)?"UTF-16 or a binary file":"ISO 8859-\
1 or Windows-1252"}export{c as invalid,m as joined,h as notUtf8,a as policyErrors,u as unusable};
