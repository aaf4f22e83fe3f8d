import{b as o,c as $,e as w,f as p,h as s,i as O,j as c,k as m,n as r,p as v,u as a}from"./chunk-BRRAUFMP.js";import{b as x}from"./chunk-Z23466PB.js";var h=["=","!=",">","<",">=","<="];function g(e,{operator:t,value:n}){if(t==="=")return e===n;if(t==="!=")return e!==n;if(!(typeof e!="number"||typeof n!="numbe\
r"))return t===">"?e>n:t==="<"?e<n:t===">="?e>=n:e<=n}function G(e,t){if("unknown"in e)return a(e.unknown);let{value:n,because:i,note:d}=e,l=d===void 0?{actual:n}:
{actual:n,note:d},f=g(n,t);if(f===void 0)return a(`GitLab cannot order ${n} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:b,
mayBeHigher:y}=e;return b!==void 0?a(`${i}, but ${b}`):y!==void 0&&!P(f,t.operator)?a(`${i}, but ${y}`):f?{status:"pass",message:i,...l}:{status:"fail",message:`${i}${k(
n,t)}`,...l}}function P(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function k(e,{operator:t,value:n}){return typeof e!="number"||typeof n!="number"?"":`,\
 ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${x(n,"is expected","are expected")}`}var E=o({min:1,max:255}),u=e=>r(o({min:1,max:2e3,...e===void 0?{}:{about:e}})),q=s({field:o({about:"A field of GitLab's expressions, such as minimum_approvals_r\
equired"}),operator:c(h),value:m(w(),$(),o())}),z=s({id:o({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,about:"Id of a built-in control, or a new id together wi\
th expression"}),with:r(O({about:"Parameters of the control"})),expression:r(q),title:u(),severity:r(c(v)),message:u("Said instead of the built-in sentence when\
 the control fails"),remediation:u("How to fix it, said instead of the built-in advice")}),C=s({name:E,description:u(),controls:p(m(o(),z))}),A=s({$schema:r(o()),
name:E,description:u(),requirements:p(C)});export{G as a,z as b,A as c};
