import{a as E,b as O,g as a}from"./chunk-5CR5D7FZ.js";import{c as r,d as v,f,g as p,i,j as $,k as l,l as d,m,p as o}from"./chunk-7J7MU3VY.js";import{
b as w}from"./chunk-Z23466PB.js";var g=["=","!=",">","<",">=","<="];function j(e,{operator:t,value:n}){if(t==="=")return e===n;if(t==="!=")return e!==n;if(!(typeof e!="number"||typeof n!="numbe\
r"))return t===">"?e>n:t==="<"?e<n:t===">="?e>=n:e<=n}function I(e,t){if("unknown"in e)return a(e.unknown);let{value:n,because:s,note:y}=e,x=y===void 0?{actual:n}:
{actual:n,note:y},c=j(n,t);if(c===void 0)return a(`GitLab cannot order ${n} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:b,
mayBeHigher:h}=e;return b!==void 0?a(`${s}, but ${b}`):h!==void 0&&!k(c,t.operator)?a(`${s}, but ${h}`):c?{status:"pass",message:s,...x}:{status:"fail",message:`${s}${q(
n,t)}`,...x}}function k(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function q(e,{operator:t,value:n}){return typeof e!="number"||typeof n!="number"?"":`,\
 ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${w(n,"is expected","are expected")}`}var _=r({min:1,max:255}),u=e=>o(r({min:1,max:2e3,...e===void 0?{}:{about:e}})),z=e=>r({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),
C=i({field:r({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:d(g),value:m(f(),v(),r())}),P=e=>r({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),R=i({id:P("Id of a built-in control, or a new id together with expression"),with:o($({about:"\
Parameters of the control"})),expression:o(C),title:u(),severity:o(d(E)),message:u("Said instead of the built-in sentence when the control fails"),remediation:u(
"How to fix it, said instead of the built-in advice"),final:o(f()),phase:o(d(O)),enforce_from:o(z("The control is enforced from this day on, and only warns befo\
re it"))}),A=i({name:_,description:u(),final:o(f()),controls:p(m(P(),R))}),J=i({$schema:o(r()),name:_,description:u(),extends:o(p(r({min:1,about:"preset:NAME, g\
roup/project:path@ref or https://...; later ones, and this file, go on top"}))),requirements:o(p(A)),waivers:o(l()),waiver_rules:o(l())});export{I as a,z as b,R as c,J as d};
