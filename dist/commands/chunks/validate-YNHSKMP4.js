import{b as w}from"./chunk-ZOIH2FA3.js";import{a as x}from"./chunk-E6LMHAKV.js";import{a as g}from"./chunk-P33YKQTR.js";import"./chunk-GM76ES6B.js";
import{f as $}from"./chunk-6UREDCDG.js";import"./chunk-XHUCYCOH.js";import{a as y}from"./chunk-NWJGAMQF.js";import"./chunk-FV7X2S2X.js";
import"./chunk-AXXMUTLY.js";import"./chunk-ADNVDV36.js";import"./chunk-2AWVKLQT.js";import"./chunk-AQ7DEGON.js";import"./chunk-7J7MU3VY.js";
import"./chunk-WT3BOX2Z.js";import{a as f,b as m}from"./chunk-Z23466PB.js";import{a as d,b as h}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as O}from"node:fs/promises";var c={requirements:50,controls:5,url:1024,expression:255},q=/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;async function k(n){let t=P(n.requirements),e=[...u("the framewor\
k's name",n.name,255),...u("the framework's description",n.description,255)];(typeof n.color!="string"||!q.test(n.color.trim()))&&e.push("the framework's color \
is not # with 3 or 6 hex digits"),t.length>c.requirements&&e.push(`the framework has ${t.length} requirements, more than ${c.requirements}`);for(let r of C(t.map(
({name:o})=>o)))e.push(`there are two requirements named "${r}"`);for(let[r,o]of t.entries())e.push(...await J(o,r));return e}async function J(n,t){let{name:e,description:r}=n,
o=typeof e=="string"&&e!==""?`requirement "${e}"`:`requirement ${t+1}`,i=P(n.controls),l=[...u(`the name of ${o}`,e,255),...u(`the description of ${o}`,r,500)];
i.length>c.controls&&l.push(`${o} has ${m(i.length,"control")}, more than ${c.controls}`);let p=i.filter(s=>!b(s));for(let s of C(p.map(({name:a})=>a)))l.push(`${o}\
 has ${s} twice`);for(let s of i){let a=b(s)?_(s):await E(s);a!==void 0&&l.push(`${o}: ${a}`)}return l}function _({external_url:n,secret_token:t}){return typeof n!=
"string"||!/^https?:\/\//.test(n)?"its external control has no external_url, which an export leaves out":n.length>c.url?`its external_url has ${n.length} charac\
ters, more than ${c.url}`:typeof t=="string"&&t!==""?void 0:"its external control has no secret_token, which an export leaves out"}async function E({name:n,expression:t}){
let e=String(n),{predefinedExpression:r}=await $(e,void 0);if(!r(e))return`${e} is none of GitLab's controls`;let i=typeof t=="string"?t:JSON.stringify(t??null);
if(t==null||i==="")return`${e} has no expression`;if(i.length>c.expression)return`the expression of ${e} has ${i.length} characters, more than ${c.expression}`}
function b({name:n,control_type:t}){return t==="external"||n==="external_control"}function u(n,t,e){let r=typeof t=="string"?t.trim():"";return r===""?[`${n} is\
 missing`]:r.length>e?[`${n} has ${r.length} characters, more than ${e}`]:[]}function C(n){return[...new Set(n.filter((t,e)=>n.indexOf(t)<e).map(String))]}function P(n){
return(Array.isArray(n)?n:n==null?[]:[n]).filter(e=>typeof e=="object"&&e!==null)}async function Y({operands:n,flags:t},e){let r=await Promise.all((n.length>0?n:[".countersign.yml"]).map(T));if(t.has("json"))e.print(JSON.stringify(r,null,2));else
for(let o of r)e.print(A(o,e));return r.every(({valid:o})=>o)?d.compliant:d.setup}async function T(n){try{let t=await v(n),e=await w([{source:n,text:t}],S),r=e.
requirements.flatMap(i=>i.controls).length,o=[...e.warnings,...await N(t,n)];return{policy:n,valid:!0,problems:[],warnings:o,controls:r}}catch(t){if(!(t instanceof
h))throw t;let e=t.problems.length>0?t.problems:[t.message];return{policy:n,valid:!1,problems:e,warnings:[],controls:0}}}async function N(n,t){let{data:e}=await g(
n,t);return y(e)?(await k(e)).map(r=>`GitLab would not import it: ${r}`):[]}async function S(n){if(n.startsWith("preset:"))return{source:n,text:await x(n)}}async function v(n){
try{return await O(n,"utf8")}catch(t){let e=t.code,r=e==="ENOENT"?"does not exist":`cannot be opened (${e})`;throw new h("POLICY_UNREADABLE",`policy ${n} ${r}`,
{cause:t})}}function A({policy:n,valid:t,problems:e,warnings:r,controls:o},{surface:i}){let l=t?i.tone("✓","green"):i.tone("✗","red"),p=t?`is valid (${m(o,"\
control")})`:`has ${m(e.length,"problem")}`,s=[`${l} ${f(n)} ${p}`];for(let a of e)s.push(`  - ${f(a,2e3)}`);for(let a of r)s.push(`  note: ${f(a,2e3)}`);return s.
join(`
`)}export{Y as validateCommand};
