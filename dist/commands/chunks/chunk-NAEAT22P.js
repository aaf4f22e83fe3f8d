import{a as E,b as O,g as a}from"./chunk-UIYBHYEB.js";import{b as $}from"./chunk-Z23466PB.js";import{c as r,d as w,f,g as p,i,j as v,k as m,l as d,m as l,
p as o}from"./chunk-7J7MU3VY.js";var g=["=","!=",">","<",">=","<="];function P(e,{operator:t,value:n}){if(t==="=")return e===n;if(t==="!=")return e!==n;if(!(typeof e!="number"||typeof n!="numbe\
r"))return t===">"?e>n:t==="<"?e<n:t===">="?e>=n:e<=n}function H(e,t){if("unknown"in e)return a(e.unknown);let{value:n,because:s,note:y}=e,b=y===void 0?{actual:n}:
{actual:n,note:y},c=P(n,t);if(c===void 0)return a(`GitLab cannot order ${n} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:x,
mayBeHigher:h}=e;return x!==void 0?a(`${s}, but ${x}`):h!==void 0&&!j(c,t.operator)?a(`${s}, but ${h}`):c?{status:"pass",message:s,...b}:{status:"fail",message:`${s}${k(
n,t)}`,...b}}function j(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function k(e,{operator:t,value:n}){return typeof e!="number"||typeof n!="number"?"":`,\
 ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${$(n,"is expected","are expected")}`}var _=r({min:1,max:255}),u=e=>o(r({min:1,max:2e3,...e===void 0?{}:{about:e}})),q=e=>r({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),
z=i({field:r({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:d(g),value:l(f(),w(),r())}),C=i({id:r({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id together with expression"}),with:o(v({about:"Parameters of the control"})),
expression:o(z),title:u(),severity:o(d(E)),message:u("Said instead of the built-in sentence when the control fails"),remediation:u("How to fix it, said instead \
of the built-in advice"),final:o(f()),phase:o(d(O)),enforce_from:o(q("The control is enforced from this day on, and only warns before it"))}),R=i({name:_,description:u(),
final:o(f()),controls:p(l(r(),C))}),I=i({$schema:o(r()),name:_,description:u(),extends:o(p(r({min:1,about:"preset:NAME, group/project:path@ref or https://...; l\
ater ones, and this file, go on top"}))),requirements:o(p(R)),waivers:o(m()),waiver_rules:o(m())});export{H as a,q as b,C as c,I as d};
