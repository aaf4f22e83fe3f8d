import{a as z,b as A,j as c}from"./shared-controls-define.js";import{d as y}from"./shared-schema.js";import{B as s,f as $,g,h as o,i as L,k as d,l as f,m as p,o as u,
q as k,r as B,s as m,w as t}from"./shared-api.js";import{f as E}from"./shared-text.js";var G=["=","!=",">","<",">=","<="];function H(e,{operator:r,value:a}){if(r===
"=")return e===a;if(r==="!=")return e!==a;if(!(typeof e!="number"||typeof a!="number"))return r===">"?e>a:r==="<"?e<a:r===">="?e>=a:e<=a}function N(e,r){if("unk\
nown"in e)return c(e.unknown);let{value:a,reason:n,note:h}=e,b=h===void 0?{actual:a}:{actual:a,note:h},l=H(a,r);if(l===void 0)return c(`GitLab cannot order ${a}\
 and ${JSON.stringify(r.value)}, and records no status for this control`);let{uncertainty:v,mayBeHigher:w}=e;return v!==void 0?c(`${n}, but ${v}`):w!==void 0&&!C(
l,r.operator)?c(`${n}, but ${w}`):l?{status:"pass",message:n,...b}:{status:"fail",message:`${n}${I(a,r)}`,...b}}function C(e,r){return e?r===">="||r===">":r==="\
<="||r==="<"}function I(e,{operator:r,value:a}){return typeof e!="number"||typeof a!="number"?"":`, ${{"=":"exactly ","!=":"any number except ",">":"more than ",
"<":"fewer than ",">=":"","<=":"at most "}[r]}${E(a,"is expected","are expected")}`}var x=y(255),i=e=>t(y(2e3,e)),_=e=>o().check(g(/^\d{4}-\d{2}-\d{2}$/,"a date\
 such as 2026-12-31"),s(e)),O=u({field:o().check(s("A field of GitLab's expressions, such as minimum_approvals_required")),operator:m(G),value:k([d(),L(),o()])}),
j=o().check(g(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),q=u({id:j.check(s("Id of a built-in control, or a new id together with \
expression or rule")),with:t(B(o(),f()).check(s("Parameters of the control"))),expression:t(O),rule:t(o().check($(1),s("An own rule in CEL, over the facts in do\
cs/reference/facts.md"))),title:i(),severity:t(m(z)),message:i("Replaces the built-in message if the control fails"),remediation:i("How to fix it; replaces the \
built-in advice"),final:t(d()),phase:t(m(A)),enforce_from:t(_("The control is enforced from this day on, and only warns before"))}),P=u({name:x,description:i(),
final:t(d()),controls:p(k([j,q]))}),F=u({$schema:t(o()),name:x,description:i(),extends:t(p(o().check($(1),s("preset:NAME, group/project:path@ref or https://...;\
 each goes on top of the ones before it, and this file on top of all")))),requirements:t(p(P)),waivers:t(f()),waiver_rules:t(f()),baseline:t(f())});export{N as a,_ as b,q as c,F as d};
