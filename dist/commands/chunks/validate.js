import{b as y,c as v}from"./shared-policy-file.js";import{a as b}from"./shared-command.js";import{a as q,c as j}from"./shared-document.js";import{a as _}from"./shared-framework.js";
import"./shared-draft.js";import"./shared-selection.js";import{e as k}from"./shared-predefined.js";import"./shared-expression.js";import{a as O}from"./shared-address.js";
import"./shared-policy-source.js";import"./shared-issues.js";import"./shared-pattern.js";import"./shared-controls-define.js";import"./shared-regular-file.js";import"./shared-unfit-file.js";
import"./shared-utf8.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-policy-presets-registry.js";import{b as h}from"./shared-nearest.js";
import{a as $,b as g}from"./shared-shared-errors.js";import{a as c,f as u}from"./shared-text.js";import"./shared-bundler.js";var m={requirements:50,controls:5,url:1024,
expression:255},S=/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;async function I(t){let e=x(t.requirements),r=[...f("the framework's name",t.name,255),...f("the framework's\
 description",t.description,255)];(typeof t.color!="string"||!S.test(t.color.trim()))&&r.push("the framework's color is not # and 3 or 6 hexadecimal digits"),e.
length>m.requirements&&r.push(`the framework has ${e.length} requirements, more than ${m.requirements}`);for(let o of d(e.map(({name:n})=>n)))r.push(`there are \
two requirements named "${o}"`);for(let[o,n]of e.entries())r.push(...await A(n,o));return r}async function A(t,e){let{name:r,description:o}=t,n=typeof r=="strin\
g"&&r!==""?`requirement "${r}"`:`requirement ${e+1}`,a=x(t.controls),i=[...f(`the name of ${n}`,r,255),...f(`the description of ${n}`,o,500)];a.length>m.controls&&
i.push(`${n} has ${u(a.length,"control")}, more than ${m.controls}`);let p=a.filter(s=>!w(s));for(let s of d(p.map(({name:l})=>l)))i.push(`${n} has ${s} twice`);
for(let s of a){let l=w(s)?M(s):P(s);l!==void 0&&i.push(`${n}: ${l}`)}return i}function M({external_url:t,secret_token:e}){return typeof t!="string"||!/^https?:\/\//.
test(t)?"its external control has no external_url, which an export leaves out":t.length>m.url?`its external_url has ${t.length} characters, more than ${m.url}`:
typeof e=="string"&&e!==""?void 0:"its external control has no secret_token, which an export leaves out"}function P({name:t,expression:e}){let r=String(t);if(!k(
r))return`${r} is not a built-in control`;let o=typeof e=="string"?e:JSON.stringify(e??null);if(e==null||o==="")return`${r} has no expression`;if(o.length>m.expression)
return`the expression of ${r} has ${o.length} characters, more than ${m.expression}`}function w({name:t,control_type:e}){return e==="external"||t==="external_co\
ntrol"}function f(t,e,r){let o=typeof e=="string"?e.trim():"";return o===""?[`${t} is missing`]:o.length>r?[`${t} has ${o.length} characters, more than ${r}`]:[]}
function d(t){return[...new Set(t.filter((e,r)=>t.indexOf(e)<r).map(String))]}function x(t){return(Array.isArray(t)?t:t==null?[]:[t]).filter(e=>typeof e=="objec\
t"&&e!==null)}var L={operands:{name:"POLICY",count:"any number"},flags:[b,{name:"format",value:"text|json|sarif|codequality|github",about:"print for people, or \
for another program [text]"}],run:N};async function N({operands:t,flags:e},r){let o=e.has("json")?"json":e.get("format")??"text",n=await C(o,r),a=await Promise.
all((t.length>0?t:[".countersign.yml"]).map(D)),i=n(a);return i!==""&&r.print(i),a.every(({valid:p})=>p)?$.compliant:$.setup}async function C(t,e){if(t==="text")
return a=>a.map(i=>J(i,e)).join(`
`);let{validateFormats:r}=await import("./validate-formats.js"),o=Object.hasOwn(r,t)?r[t]:void 0;if(o)return o;let n=["text",...Object.keys(r)];throw new g("INP\
UT_INVALID",`--format ${t} is not a format${h(t,n)}`,{advice:`the formats are ${n.join(", ")}`})}async function D(t){try{let e=await y(t,"validate"),r=await j([
{source:t,text:e}],v),o=r.requirements.flatMap(i=>i.controls).length,n=F(r),a=[...r.warnings,...await G(e,t)];return{policy:t,valid:n.length===0,problems:n,warnings:a,
controls:o}}catch(e){if(!(e instanceof g))throw e;let r=e.problems.length>0?e.problems:[e.message];return{policy:t,valid:!1,problems:r,warnings:[],controls:0}}}
function F({waivers:t,requirements:e}){let r=new Date().toISOString().slice(0,10),o=e.flatMap(({controls:n})=>n.map(({id:a})=>a));return t.flatMap(({control:n,covers:a,
expires:i})=>a.size===0?[`the waiver of ${n} has no effect: the file has no such control${h(n,o)}`]:i<r?[`the waiver of ${n} ended on ${i}: remove it, or fix th\
e control`]:[])}async function G(t,e){let{data:r}=await q(t,e);return _(r)?(await I(r)).map(o=>`GitLab would not import it: ${o}`):[]}function J({policy:t,valid:e,
problems:r,warnings:o,controls:n},{surface:a}){let i=e?a.tone("✓","green"):a.tone("✗","red"),p=e?`is valid (${u(n,"control")})`:`has ${u(r.length,"problem")}`,
s=[`${i} ${c(O(t))} ${p}`];for(let l of r)s.push(`  - ${c(l,2e3)}`);for(let l of o)s.push(`  note: ${c(l,2e3)}`);return s.join(`
`)}export{L as validate};
