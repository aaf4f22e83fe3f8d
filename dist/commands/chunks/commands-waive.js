import{a as d,c as y}from"./shared-policy-file.js";import{c as I}from"./shared-document.js";import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";
import"./shared-expression.js";import"./shared-address.js";import"./shared-policy-source.js";import{A as N,c as b,f as T}from"./shared-compose-collection.js";import"./shared-pattern.js";
import"./shared-controls-define.js";import"./shared-regular-file.js";import"./shared-unfit-file.js";import"./shared-utf8.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-api.js";import"./shared-policy-presets-registry.js";import{b as A}from"./shared-nearest.js";import{a as O,b as l}from"./shared-shared-errors.js";
import{a as c,g as j}from"./shared-text.js";import"./shared-bundler.js";import{writeFile as q}from"node:fs/promises";var f=[{name:"until",value:"DATE",about:"la\
st day of the waiver, such as 2026-12-31"},{name:"reason",value:"TEXT",about:"why the failure is accepted"},{name:"owner",value:"NAME",about:"who is responsible\
 for the waiver, such as @alice"}],L={operands:{name:"CONTROL",count:"exactly one"},flags:[...f,{name:"policy",value:"FILE",about:"the policy file [.countersign\
.yml]"},{name:"merge-request",value:"NUMBER",about:"waive it in this merge request only"},{name:"project",value:"PATH",about:"waive it in this project only"}],run:S};
async function S({operands:[e=""],flags:t},r){let a=f.filter(({name:n})=>!t.has(n)).map(({name:n})=>`--${n}`);if(a.length>0)throw new l("INPUT_INVALID",`waive r\
equires ${j(a)}`,{advice:"a waiver says who accepts the failure, why, and until when"});let i=t.get("policy")??".countersign.yml",o=await d(i);await D(e,i,o);let s=h(
o,i,x(e,t));return await w(i,s),await q(i,s),r.print(`${r.surface.tone("✓","green")} ${c(i)}: ${c(e)} is waived until ${c(t.get("until")??"")}`),O.compliant}function x(e,t){
let r=t.get("merge-request")?.replace(/^!/,"");if(r!==void 0&&!/^[1-9]\d{0,14}$/.test(r))throw new l("INPUT_INVALID",`--merge-request must be a number such as 7\
, not "${r}"`);let a=t.get("project");return{control:e,reason:t.get("reason"),owner:t.get("owner"),expires:t.get("until"),...a===void 0?{}:{projects:[a]},...r===
void 0?{}:{merge_requests:[Number(r)]}}}async function D(e,t,r){let a=(await w(t,r)).requirements.flatMap(({controls:i})=>i.map(({id:o})=>o));if(!a.includes(e))
throw new l("INPUT_INVALID",`${t} does not contain the control ${e}${A(e,a)}`,{advice:"a waiver belongs into the file that names the control"})}var w=(e,t)=>I([
{source:e,text:t}],y);function h(e,t,r){if(e.trimStart().startsWith("{")){let p=JSON.parse(e),v=/\n([ \t]+)"/.exec(e)?.[1]??"  ";return`${JSON.stringify({...p,waivers:[
...p.waivers??[],r]},null,v)}
`}let a=N(e,{keepSourceTokens:!0}),i=a.get("waivers",!0);if(!b(a.contents))throw new l("POLICY_INVALID",`${t} is not a policy`);if(i==null)return P(e,["waivers:",
...$(r,"  ")]);if(!T(i)||i.flow||!i.range)return a.addIn(["waivers"],a.createNode(r)),a.toString({lineWidth:0});let[,o]=i.range,s=e.slice(0,o).replace(/\s*$/,""),
n=e.slice(0,i.range[0]),g=n.slice(n.lastIndexOf(`
`)+1).replace(/\S.*$/s,""),u=e.includes(`\r
`)?`\r
`:`
`,m=e.slice(s.length);return`${s}${u}${$(r,g).join(u)}${m===""?u:m}`}function P(e,t){let r=e.includes(`\r
`)?`\r
`:`
`;return`${e===""||e.endsWith(`
`)?e:`${e}${r}`}${t.join(r)}${r}`}function $(e,t){return Object.entries(e).map(([r,a],i)=>`${t}${i===0?"- ":"  "}${r}: ${V(a)}`)}var E=/^(?:\d{4}-\d{2}-\d{2}|(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z](?:[\w ,.]*\w)?)$/i;
function V(e){return typeof e=="string"&&E.test(e)?e:JSON.stringify(e)}export{L as waive,h as withWaiver};
