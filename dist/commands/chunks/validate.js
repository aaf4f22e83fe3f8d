import{a as b,b as q,c as $}from"./shared-policy-file.js";import{a as j}from"./shared-command.js";import{a as k,b as _}from"./shared-document.js";import{a as O}from"./shared-framework.js";
import"./shared-draft.js";import"./shared-selection.js";import{e as I}from"./shared-predefined.js";import"./shared-expression.js";import{a as g}from"./shared-address.js";
import{a as S}from"./shared-policy-source.js";import"./shared-issues.js";import"./shared-pattern.js";import"./shared-controls-define.js";import"./shared-regular-file.js";
import"./shared-unfit-file.js";import"./shared-utf8.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-policy-presets-registry.js";
import{b as d}from"./shared-nearest.js";import{a as w,b as c}from"./shared-shared-errors.js";import{a as u,f as h}from"./shared-text.js";import"./shared-bundler.js";
var m={requirements:50,controls:5,url:1024,expression:255},A=/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;async function L(t){let e=v(t.requirements),r=[...p("the framewor\
k's name",t.name,255),...p("the framework's description",t.description,255)];(typeof t.color!="string"||!A.test(t.color.trim()))&&r.push("the framework's color \
is not # and 3 or 6 hexadecimal digits"),e.length>m.requirements&&r.push(`the framework has ${e.length} requirements, more than ${m.requirements}`);for(let o of y(
e.map(({name:n})=>n)))r.push(`there are two requirements named "${o}"`);for(let[o,n]of e.entries())r.push(...await N(n,o));return r}async function N(t,e){let{name:r,
description:o}=t,n=typeof r=="string"&&r!==""?`requirement "${r}"`:`requirement ${e+1}`,a=v(t.controls),i=[...p(`the name of ${n}`,r,255),...p(`the description \
of ${n}`,o,500)];a.length>m.controls&&i.push(`${n} has ${h(a.length,"control")}, more than ${m.controls}`);let f=a.filter(s=>!x(s));for(let s of y(f.map(({name:l})=>l)))
i.push(`${n} has ${s} twice`);for(let s of a){let l=x(s)?P(s):D(s);l!==void 0&&i.push(`${n}: ${l}`)}return i}function P({external_url:t,secret_token:e}){return typeof t!=
"string"||!/^https?:\/\//.test(t)?"its external control has no external_url, which an export leaves out":t.length>m.url?`its external_url has ${t.length} charac\
ters, more than ${m.url}`:typeof e=="string"&&e!==""?void 0:"its external control has no secret_token, which an export leaves out"}function D({name:t,expression:e}){
let r=String(t);if(!I(r))return`${r} is not a built-in control`;let o=typeof e=="string"?e:JSON.stringify(e??null);if(e==null||o==="")return`${r} has no express\
ion`;if(o.length>m.expression)return`the expression of ${r} has ${o.length} characters, more than ${m.expression}`}function x({name:t,control_type:e}){return e===
"external"||t==="external_control"}function p(t,e,r){let o=typeof e=="string"?e.trim():"";return o===""?[`${t} is missing`]:o.length>r?[`${t} has ${o.length} ch\
aracters, more than ${r}`]:[]}function y(t){return[...new Set(t.filter((e,r)=>t.indexOf(e)<r).map(String))]}function v(t){return(Array.isArray(t)?t:t==null?[]:[
t]).filter(e=>typeof e=="object"&&e!==null)}var M={operands:{name:"POLICY",count:"any number"},flags:[j,{name:"format",value:"text|json|sarif|codequality|github",
about:"print for people, or for another program [text]"}],run:C};async function C({operands:t,flags:e},r){let o=e.has("json")?"json":e.get("format")??"text",n=await E(
o,r),a=await Promise.all((t.length>0?t:[".countersign.yml"]).map(F)),i=n(a);return i!==""&&r.print(i),a.every(({valid:f})=>f)?w.compliant:w.setup}async function E(t,e){
if(t==="text")return a=>a.map(i=>U(i,e)).join(`
`);let{validateFormats:r}=await import("./validate-formats.js"),o=Object.hasOwn(r,t)?r[t]:void 0;if(o)return o;let n=["text",...Object.keys(r)];throw new c("INP\
UT_INVALID",`--format ${t} is not a format${d(t,n)}`,{advice:`the formats are ${n.join(", ")}`})}async function F(t){try{let e=await J(t),r=await _([{source:t,text:e}],
$),o=r.requirements.flatMap(i=>i.controls).length,n=R(r),a=[...r.warnings,...await T(e,t)];return{policy:t,valid:n.length===0,problems:n,warnings:a,controls:o}}catch(e){
if(!(e instanceof c))throw e;let r=e.problems.length>0?e.problems:[e.message];return{policy:t,valid:!1,problems:r,warnings:[],controls:0}}}async function J(t){if(t===
"-")return q();let[e]=await S([t]);if(e?.kind==="preset")return(await $(t))?.text??"";if(e?.kind==="path")return b(t);throw new c("POLICY_UNREADABLE",`validate \
sends no requests, so it cannot read ${g(t)}: name a file, or - for standard input`)}function R({waivers:t,requirements:e}){let r=new Date().toISOString().slice(
0,10),o=e.flatMap(({controls:n})=>n.map(({id:a})=>a));return t.flatMap(({control:n,covers:a,expires:i})=>a.size===0?[`the waiver of ${n} has no effect: the file\
 has no such control${d(n,o)}`]:i<r?[`the waiver of ${n} ended on ${i}: remove it, or fix the control`]:[])}async function T(t,e){let{data:r}=await k(t,e);return O(
r)?(await L(r)).map(o=>`GitLab would not import it: ${o}`):[]}function U({policy:t,valid:e,problems:r,warnings:o,controls:n},{surface:a}){let i=e?a.tone("✓","\
green"):a.tone("✗","red"),f=e?`is valid (${h(n,"control")})`:`has ${h(r.length,"problem")}`,s=[`${i} ${u(g(t))} ${f}`];for(let l of r)s.push(`  - ${u(l,2e3)}`);
for(let l of o)s.push(`  note: ${u(l,2e3)}`);return s.join(`
`)}export{M as validate};
