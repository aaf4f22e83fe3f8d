import{a as z,b as L,i as c}from"./shared-controls-define.js";import{d as y}from"./shared-schema.js";import{A as s,f as $,g,h as o,i as j,k as l,l as u,m,o as f,
p as k,q as E,r as p,v as t}from"./shared-api.js";import{d as G}from"./shared-text.js";var H=["=","!=",">","<",">=","<="];function N(e,{operator:r,value:a}){if(r===
"=")return e===a;if(r==="!=")return e!==a;if(!(typeof e!="number"||typeof a!="number"))return r===">"?e>a:r==="<"?e<a:r===">="?e>=a:e<=a}function B(e,r){if("unk\
nown"in e)return c(e.unknown);let{value:a,reason:n,note:h}=e,b=h===void 0?{actual:a}:{actual:a,note:h},d=N(a,r);if(d===void 0)return c(`GitLab cannot order ${a}\
 against ${JSON.stringify(r.value)} and records no status for this control`);let{uncertainty:v,mayBeHigher:w}=e;return v!==void 0?c(`${n}, but ${v}`):w!==void 0&&
!C(d,r.operator)?c(`${n}, but ${w}`):d?{status:"pass",message:n,...b}:{status:"fail",message:`${n}${I(a,r)}`,...b}}function C(e,r){return e?r===">="||r===">":r===
"<="||r==="<"}function I(e,{operator:r,value:a}){return typeof e!="number"||typeof a!="number"?"":`, ${{"=":"exactly ","!=":"any number but ",">":"more than ","\
<":"fewer than ",">=":"","<=":"at most "}[r]}${G(a,"is expected","are expected")}`}var x=y(255),i=e=>t(y(2e3,e)),_=e=>o().check(g(/^\d{4}-\d{2}-\d{2}$/,"a date \
such as 2026-12-31"),s(e)),O=f({field:o().check(s("A field of GitLab's expressions, such as minimum_approvals_required")),operator:p(H),value:k([l(),j(),o()])}),
A=o().check(g(/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,"lower-case words joined by _ or -")),q=f({id:A.check(s("Id of a built-in control, or a new id together with \
expression or rule")),with:t(E(o(),u()).check(s("Parameters of the control"))),expression:t(O),rule:t(o().check($(1),s("A rule of your own in CEL, over the fact\
s of docs/reference/facts.md"))),title:i(),severity:t(p(z)),message:i("Said instead of the built-in sentence when the control fails"),remediation:i("How to fix \
it, said instead of the built-in advice"),final:t(l()),phase:t(p(L)),enforce_from:t(_("The control is enforced from this day on, and only warns before it"))}),P=f(
{name:x,description:i(),final:t(l()),controls:m(k([A,q]))}),S=f({$schema:t(o()),name:x,description:i(),extends:t(m(o().check($(1),s("preset:NAME, group/project:\
path@ref or https://...; later ones, and this file, go on top")))),requirements:t(m(P)),waivers:t(u()),waiver_rules:t(u()),baseline:t(u())});export{B as a,_ as b,q as c,S as d};
