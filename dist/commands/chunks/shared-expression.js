import{a as A,b as L,j as c}from"./shared-controls-define.js";import{d as y}from"./shared-schema.js";import{C as s,g as $,h as x,i as o,j as q,l as d,m as f,n as p,
p as u,r as g,s as C,t as m,x as t}from"./shared-api.js";import{f as E}from"./shared-text.js";var G=["=","!=",">","<",">=","<="];function H(e,{operator:r,value:a}){
if(r==="=")return e===a;if(r==="!=")return e!==a;if(!(typeof e!="number"||typeof a!="number"))return r===">"?e>a:r==="<"?e<a:r===">="?e>=a:e<=a}function N(e,r){
if("unknown"in e)return c(e.unknown);let{value:a,reason:n,note:h}=e,b=h===void 0?{actual:a}:{actual:a,note:h},l=H(a,r);if(l===void 0)return c(`GitLab cannot ord\
er ${a} and ${JSON.stringify(r.value)}, and records no status for this control`);let{uncertainty:v,mayBeHigher:w}=e;return v!==void 0?c(`${n}, but ${v}`):w!==void 0&&
!B(l,r.operator)?c(`${n}, but ${w}`):l?{status:"pass",message:n,...b}:{status:"fail",message:`${n}${I(a,r)}`,...b}}function B(e,r){return e?r===">="||r===">":r===
"<="||r==="<"}function I(e,{operator:r,value:a}){return typeof e!="number"||typeof a!="number"?"":`, ${{"=":"exactly ","!=":"any number except ",">":"more than ",
"<":"fewer than ",">=":"","<=":"at most "}[r]}${E(a,"is expected","are expected")}`}var k=y(255),i=e=>t(y(2e3,e)),_=e=>o().check(x(/^\d{4}-\d{2}-\d{2}$/,"a date\
 such as 2026-12-31"),s(e)),O=u({field:o().check(s("A field of GitLab's expressions, such as minimum_approvals_required")),operator:m(G),value:g([d(),q(),o()])}),
j=o().check(x(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),z=u({id:j.check(s("Id of a built-in control, or a new id together with \
expression or rule")),with:t(C(o(),f()).check(s("Parameters of the control"))),expression:t(O),rule:t(o().check($(1),s("An own rule in CEL, over the facts in do\
cs/reference/facts.md"))),title:i(),severity:t(m(A)),message:i("Replaces the built-in message if the control fails"),remediation:i("How to fix it; replaces the \
built-in advice"),final:t(d()),phase:t(m(L)),enforce_from:t(_("The control is enforced from this day on, and only warns before"))}),P=u({name:k,description:i(),
final:t(d()),controls:p(g([j,z]))}),F=u({$schema:t(o()),name:k,description:i(),extends:t(p(o().check($(1),s("preset:NAME, group/project:path@ref or https://...;\
 each goes on top of the ones before it, and this file on top of all")))),requirements:t(p(P)),waivers:t(f()),waiver_rules:t(f()),baseline:t(f())});export{N as a,_ as b,z as c,F as d};
