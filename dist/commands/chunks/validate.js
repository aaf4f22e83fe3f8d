import{a as d,b as x}from"./shared-document.js";import{a as b}from"./shared-command.js";import{a as v}from"./shared-registry.js";import{a as q}from"./shared-framework.js";
import"./shared-draft.js";import"./shared-expression.js";import"./shared-issues.js";import"./shared-selection.js";import{e as _}from"./shared-predefined.js";import"./shared-pattern.js";
import"./shared-controls-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-nearest.js";import{a as h,b as $}from"./shared-shared-errors.js";
import"./shared-api.js";import{a as u,d as f}from"./shared-text.js";import"./shared-bundler.js";import{readFile as k}from"node:fs/promises";var l={requirements:50,
controls:5,url:1024,expression:255},O=/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;async function L(t){let e=w(t.requirements),r=[...m("the framework's name",t.name,255),...m(
"the framework's description",t.description,255)];(typeof t.color!="string"||!O.test(t.color.trim()))&&r.push("the framework's color is not # with 3 or 6 hex di\
gits"),e.length>l.requirements&&r.push(`the framework has ${e.length} requirements, more than ${l.requirements}`);for(let o of y(e.map(({name:n})=>n)))r.push(`t\
here are two requirements named "${o}"`);for(let[o,n]of e.entries())r.push(...await N(n,o));return r}async function N(t,e){let{name:r,description:o}=t,n=typeof r==
"string"&&r!==""?`requirement "${r}"`:`requirement ${e+1}`,a=w(t.controls),p=[...m(`the name of ${n}`,r,255),...m(`the description of ${n}`,o,500)];a.length>l.controls&&
p.push(`${n} has ${f(a.length,"control")}, more than ${l.controls}`);let c=a.filter(i=>!g(i));for(let i of y(c.map(({name:s})=>s)))p.push(`${n} has ${i} twice`);
for(let i of a){let s=g(i)?S(i):A(i);s!==void 0&&p.push(`${n}: ${s}`)}return p}function S({external_url:t,secret_token:e}){return typeof t!="string"||!/^https?:\/\//.
test(t)?"its external control has no external_url, which an export leaves out":t.length>l.url?`its external_url has ${t.length} characters, more than ${l.url}`:
typeof e=="string"&&e!==""?void 0:"its external control has no secret_token, which an export leaves out"}function A({name:t,expression:e}){let r=String(t);if(!_(
r))return`${r} is none of GitLab's controls`;let o=typeof e=="string"?e:JSON.stringify(e??null);if(e==null||o==="")return`${r} has no expression`;if(o.length>l.
expression)return`the expression of ${r} has ${o.length} characters, more than ${l.expression}`}function g({name:t,control_type:e}){return e==="external"||t==="\
external_control"}function m(t,e,r){let o=typeof e=="string"?e.trim():"";return o===""?[`${t} is missing`]:o.length>r?[`${t} has ${o.length} characters, more th\
an ${r}`]:[]}function y(t){return[...new Set(t.filter((e,r)=>t.indexOf(e)<r).map(String))]}function w(t){return(Array.isArray(t)?t:t==null?[]:[t]).filter(e=>typeof e==
"object"&&e!==null)}var E={operands:{name:"POLICY",count:"any number"},flags:[b],run:j};async function j({operands:t,flags:e},r){let o=await Promise.all((t.length>
0?t:[".countersign.yml"]).map(P));if(e.has("json"))r.print(JSON.stringify(o,null,2));else for(let n of o)r.print(I(n,r));return o.every(({valid:n})=>n)?h.compliant:
h.setup}async function P(t){try{let e=await G(t),r=await x([{source:t,text:e}],J),o=r.requirements.flatMap(a=>a.controls).length,n=[...r.warnings,...await C(e,t)];
return{policy:t,valid:!0,problems:[],warnings:n,controls:o}}catch(e){if(!(e instanceof $))throw e;let r=e.problems.length>0?e.problems:[e.message];return{policy:t,
valid:!1,problems:r,warnings:[],controls:0}}}async function C(t,e){let{data:r}=await d(t,e);return q(r)?(await L(r)).map(o=>`GitLab would not import it: ${o}`):
[]}async function J(t){if(t.startsWith("preset:"))return{source:t,text:await v(t)}}async function G(t){try{return await k(t,"utf8")}catch(e){let r=e.code,o=r===
"ENOENT"?"does not exist":`cannot be opened (${r})`;throw new $("POLICY_UNREADABLE",`policy ${t} ${o}`,{cause:e})}}function I({policy:t,valid:e,problems:r,warnings:o,
controls:n},{surface:a}){let p=e?a.tone("✓","green"):a.tone("✗","red"),c=e?`is valid (${f(n,"control")})`:`has ${f(r.length,"problem")}`,i=[`${p} ${u(t)} ${c}`];
for(let s of r)i.push(`  - ${u(s,2e3)}`);for(let s of o)i.push(`  note: ${u(s,2e3)}`);return i.join(`
`)}export{E as validate};
