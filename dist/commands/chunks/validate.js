import{a as d,b as w}from"./shared-policy-file.js";import{a as x}from"./shared-command.js";import{a as b,b as v}from"./shared-document.js";import"./shared-utf8.js";
import"./shared-selection.js";import{e as q}from"./shared-predefined.js";import{a as _}from"./shared-framework.js";import"./shared-draft.js";import"./shared-expression.js";
import"./shared-issues.js";import"./shared-pattern.js";import"./shared-controls-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-refusals.js";
import"./shared-api.js";import"./shared-registry.js";import"./shared-nearest.js";import{a as h,b as k}from"./shared-shared-errors.js";import{a as f,d as c}from"./shared-text.js";
import"./shared-bundler.js";var l={requirements:50,controls:5,url:1024,expression:255},S=/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;async function O(t){let e=y(t.requirements),
r=[...p("the framework's name",t.name,255),...p("the framework's description",t.description,255)];(typeof t.color!="string"||!S.test(t.color.trim()))&&r.push("t\
he framework's color is not # and 3 or 6 hexadecimal digits"),e.length>l.requirements&&r.push(`the framework has ${e.length} requirements, more than ${l.requirements}`);
for(let o of $(e.map(({name:n})=>n)))r.push(`there are two requirements named "${o}"`);for(let[o,n]of e.entries())r.push(...await j(n,o));return r}async function j(t,e){
let{name:r,description:o}=t,n=typeof r=="string"&&r!==""?`requirement "${r}"`:`requirement ${e+1}`,a=y(t.controls),m=[...p(`the name of ${n}`,r,255),...p(`the d\
escription of ${n}`,o,500)];a.length>l.controls&&m.push(`${n} has ${c(a.length,"control")}, more than ${l.controls}`);let u=a.filter(i=>!g(i));for(let i of $(u.
map(({name:s})=>s)))m.push(`${n} has ${i} twice`);for(let i of a){let s=g(i)?J(i):P(i);s!==void 0&&m.push(`${n}: ${s}`)}return m}function J({external_url:t,secret_token:e}){
return typeof t!="string"||!/^https?:\/\//.test(t)?"its external control has no external_url, which an export leaves out":t.length>l.url?`its external_url has ${t.
length} characters, more than ${l.url}`:typeof e=="string"&&e!==""?void 0:"its external control has no secret_token, which an export leaves out"}function P({name:t,
expression:e}){let r=String(t);if(!q(r))return`${r} is not a built-in control`;let o=typeof e=="string"?e:JSON.stringify(e??null);if(e==null||o==="")return`${r}\
 has no expression`;if(o.length>l.expression)return`the expression of ${r} has ${o.length} characters, more than ${l.expression}`}function g({name:t,control_type:e}){
return e==="external"||t==="external_control"}function p(t,e,r){let o=typeof e=="string"?e.trim():"";return o===""?[`${t} is missing`]:o.length>r?[`${t} has ${o.
length} characters, more than ${r}`]:[]}function $(t){return[...new Set(t.filter((e,r)=>t.indexOf(e)<r).map(String))]}function y(t){return(Array.isArray(t)?t:t==
null?[]:[t]).filter(e=>typeof e=="object"&&e!==null)}var A={operands:{name:"POLICY",count:"any number"},flags:[x],run:C};async function C({operands:t,flags:e},r){
let o=await Promise.all((t.length>0?t:[".countersign.yml"]).map(L));if(e.has("json"))r.print(JSON.stringify(o,null,2));else for(let n of o)r.print(D(n,r));return o.
every(({valid:n})=>n)?h.compliant:h.setup}async function L(t){try{let e=await d(t),r=await v([{source:t,text:e}],w),o=r.requirements.flatMap(a=>a.controls).length,
n=[...r.warnings,...await N(e,t)];return{policy:t,valid:!0,problems:[],warnings:n,controls:o}}catch(e){if(!(e instanceof k))throw e;let r=e.problems.length>0?e.
problems:[e.message];return{policy:t,valid:!1,problems:r,warnings:[],controls:0}}}async function N(t,e){let{data:r}=await b(t,e);return _(r)?(await O(r)).map(o=>`\
GitLab would not import it: ${o}`):[]}function D({policy:t,valid:e,problems:r,warnings:o,controls:n},{surface:a}){let m=e?a.tone("✓","green"):a.tone("✗","re\
d"),u=e?`is valid (${c(n,"control")})`:`has ${c(r.length,"problem")}`,i=[`${m} ${f(t)} ${u}`];for(let s of r)i.push(`  - ${f(s,2e3)}`);for(let s of o)i.push(`  \
note: ${f(s,2e3)}`);return i.join(`
`)}export{A as validate};
