import{a as O,b as E,g as a}from"./chunk-UIYBHYEB.js";import{b as r,c as h,e as v,f as p,h as i,i as $,j as c,k as f,l as m,o}from"./chunk-DGRCALC3.js";
import{b as w}from"./chunk-Z23466PB.js";var g=["=","!=",">","<",">=","<="];function P(e,{operator:t,value:n}){if(t==="=")return e===n;if(t==="!=")return e!==n;if(!(typeof e!="number"||typeof n!="numbe\
r"))return t===">"?e>n:t==="<"?e<n:t===">="?e>=n:e<=n}function L(e,t){if("unknown"in e)return a(e.unknown);let{value:n,because:s,note:l}=e,y=l===void 0?{actual:n}:
{actual:n,note:l},d=P(n,t);if(d===void 0)return a(`GitLab cannot order ${n} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:b,
mayBeHigher:x}=e;return b!==void 0?a(`${s}, but ${b}`):x!==void 0&&!k(d,t.operator)?a(`${s}, but ${x}`):d?{status:"pass",message:s,...y}:{status:"fail",message:`${s}${q(
n,t)}`,...y}}function k(e,t){return e?t===">="||t===">":t==="<="||t==="<"}function q(e,{operator:t,value:n}){return typeof e!="number"||typeof n!="number"?"":`,\
 ${{"=":"exactly ","!=":"any number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${w(n,"is expected","are expected")}`}var _=r({min:1,max:255}),u=e=>o(r({min:1,max:2e3,...e===void 0?{}:{about:e}})),z=e=>r({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:e}),
C=i({field:r({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:f(g),value:m(v(),h(),r())}),R=i({id:r({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id together with expression"}),with:o($({about:"Parameters of the control"})),
expression:o(C),title:u(),severity:o(f(O)),message:u("Said instead of the built-in sentence when the control fails"),remediation:u("How to fix it, said instead \
of the built-in advice"),phase:o(f(E)),enforce_from:o(z("The control is enforced from this day on, and only warns before it"))}),j=i({name:_,description:u(),controls:p(
m(r(),R))}),J=i({$schema:o(r()),name:_,description:u(),requirements:p(j),waivers:o(c()),waiver_rules:o(c())});export{L as a,z as b,R as c,J as d};
