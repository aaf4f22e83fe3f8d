import{b as S,c as I}from"./shared-policy-file.js";import{a as W}from"./shared-command.js";import{a as N,b as M,c as b}from"./shared-document.js";import"./shared-draft.js";
import{c as L}from"./shared-uncommon.js";import"./shared-selection.js";import{b as v,c as P,d as z,e as E,f as R}from"./shared-predefined.js";import"./shared-expression.js";
import"./shared-address.js";import"./shared-policy-source.js";import{c as T,e as k,i as A,q as C}from"./shared-compose-collection.js";import"./shared-pattern.js";
import{d as F,f as B}from"./shared-controls-define.js";import"./shared-regular-file.js";import"./shared-unfit-file.js";import"./shared-utf8.js";import"./shared-schema.js";
import"./shared-checks.js";import{c as D}from"./shared-api.js";import"./shared-policy-presets-registry.js";import{b as J}from"./shared-nearest.js";import{a as x,
b as j}from"./shared-shared-errors.js";import{a as d,c as H,e as O,g as U}from"./shared-text.js";import"./shared-bundler.js";var V={approvals:{title:"Approvals",
sentence:"Who approved the merge request, and which approvals the project requires."},branches:{title:"Branches",sentence:"How the project protects its branches\
."},findings:{title:"Findings",sentence:"What security scanners and other analysis tools found, and whether they run."},"merge-request":{title:"Merge request",sentence:"\
What the merge request contains: its text, its size, its commits and its threads."},people:{title:"People",sentence:"Who has access to the project, and how they\
 sign in."},pipeline:{title:"Pipeline",sentence:"How the CI/CD pipeline is configured, and how it went."},project:{title:"Project",sentence:"How the project its\
elf is set up."},repository:{title:"Repository",sentence:"Which files the repository contains."},sbom:{title:"SBOM",sentence:"Which components the software cont\
ains, and under which licences."}};function h(e,t=""){let{def:n}=e._zod;return n.type==="optional"?h(n.innerType,t):n.type==="array"?h(n.element,t.replace(/\.$/,
"[].")):n.type==="union"?n.options.flatMap(r=>h(r,t)):n.type!=="object"?[]:Object.entries(n.shape).flatMap(([r,o])=>{let i=`${t}${r}`,a=q(o),[,p=a,s=null]=/^(.*); (.+) by default$/.
exec(a)??[],l=o._zod.def.type!=="optional";return[{name:i,type:y(o),isRequired:l,default:s,meaning:p},...h(o,`${i}.`)]})}function q(e){let{def:t}=e._zod;return D.
get(e)?.description??(t.type==="optional"?q(t.innerType):"")}function y(e){let{def:t}=e._zod;if(t.type==="optional")return y(t.innerType);if(t.type==="pipe")return y(
t.in);if(t.type==="array")return`list of ${y(t.element)}`;if(t.type==="union")return t.options.map(y).join(" or ");if(t.type==="enum")return Q(Object.values(t.entries).
map(String));if(t.type==="record")return"map of names to values";if(t.type!=="number")return t.type;let n="format"in t?"integer":"number",[r,o]=["greater_than",
"less_than"].map(i=>G(t.checks,i));return r===void 0?n:`${n}, ${r} to ${o}`}function G(e=[],t){let n=e.map(({_zod:{def:r}})=>r).find(({check:r})=>r===t);return n&&
"value"in n?n.value:void 0}function Q(e){return e.length<2?e.join():`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}async function K(e){let t=E(e),n=await P(e)??(t&&
await z(t.field));if(!n)return;let{params:r,example:o}=X(n);return{id:e,title:F(n,t),severity:n.severity,about:n.scope,origin:n.kind==="built-in"?"gitlab":"coun\
tersign",description:n.description,expression:t??null,parameters:r?h(r):[],example:o?Y(e,o):null,facts:(await B(n)).map(({fact:i,isOnRequest:a})=>({id:i.id,holds:a?
`${i.summary}, if a parameter requires it`:i.summary,right:i.requiredRole})),remediation:n.remediation.text}}function X(e){return e.kind==="own"?e:e.asserted?{params:L,
example:e.asserted}:{}}function Y(e,t){return`- id: ${e}
  with: ${$(t)}`}function $(e){return Array.isArray(e)?`[${e.map($).join(", ")}]`:typeof e=="string"&&/^(?!(?:true|false|null)$)[a-z./][\w./*-]*(?: [\w./*-]+)*$/i.
test(e)?e:typeof e!="object"||e===null?JSON.stringify(e):`{ ${Object.entries(e).map(([t,n])=>`${$(t)}: ${$(n)}`).join(", ")} }`}async function Z({source:e,text:t}){
let n=await N(t,e),r=await n.places(),o=e==="-"?"standard input":d(e);return{called:o,draft:await M(n.data),placeOf:i=>e.startsWith("preset:")?o:`${o}:${r(i).line}`}}
function ee(e){return e.map(t=>t.draft.requirements.map(n=>te(n,t))).reduce(ne,[])}function te({name:e,description:t,isFinal:n,path:r,entries:o},{placeOf:i}){return{
name:e,description:t,from:[i(r)],controls:o.map(({entry:a,path:p})=>({entry:n?{...a,final:!0}:a,from:i(p)}))}}function ne(e,t){return[...e.map(n=>{let r=t.find(
({name:o})=>o===n.name);return r?re(n,r):n}),...t.filter(({name:n})=>!e.some(r=>r.name===n))]}function re(e,t){let n=e.controls.flatMap(o=>{let[i,a]=[e,t].map(s=>s.
controls.filter(({entry:l})=>l.id===o.entry.id));if(!i||!a||a.length===0)return[o];if(i[0]!==o)return[];let p=i.some(({entry:s})=>s.final);return a.map(s=>({...s,
entry:p?{...s.entry,final:!0}:s.entry,instead:o.from}))}),r=t.controls.filter(({entry:o})=>!e.controls.some(i=>i.entry.id===o.id));return{name:e.name,description:t.
description??e.description,from:[...e.from,...t.from],controls:[...n,...r]}}async function ie(e,t){let n=await S(e,"explain"),r=await b([{source:e,text:n}],I),o=await Promise.
all(r.texts.map(Z)),i=o.at(-1),a=i.draft.bases.filter(l=>!r.sources.includes(l)),p=ee(o),s=oe(r,i,p,a);return await fe(r,s),t?O({policy:r.name,unread:a,requirements:p.
map(({name:l,description:c=null,from:f,controls:u})=>({name:l,description:c,from:f,controls:u.map(({entry:m,from:w,instead:g=null})=>({...m,from:w,instead_of:g}))}))}):
s.trimEnd()}function oe(e,t,n,r){let{waivers:o,voided:i}=pe(e,t),{waiverRules:a,baseline:p}=t.draft,s=new C(ce({name:e.name,extends:r.length>0?r:void 0,requirements:n.
map(({name:c,description:f,controls:u})=>({name:c,description:f,controls:u.map(({entry:m})=>Object.keys(m).length===1?m.id:m)})),waivers:o.length>0?o.map(({waiver:c})=>c):
void 0,waiver_rules:a,baseline:p}));s.commentBefore=[`${t.called} with everything that it extends`,...r.map(c=>le(c,t,e)),...i].map(c=>` ${c}`).join(`
`),l(["name"],t.placeOf(["name"]));for(let[c,f]of r.entries())l(["extends",c],t.placeOf(["extends",t.draft.bases.indexOf(f)]));for(let[c,{from:f,controls:u}]of n.
entries()){l(["requirements",c,"name"],f.join(", "));for(let[m,{from:w,instead:g}]of u.entries())l(["requirements",c,"controls",m],g===void 0?w:`${w}, instead o\
f ${g}`)}for(let[c,{from:f}]of o.entries())l(["waivers",c,"control"],f);return A(s,{Scalar(c,f){typeof f.value=="string"&&H(f.value)!==f.value&&(f.type="QUOTE_D\
OUBLE")}}),s.toString({lineWidth:0}).replace(ae,se);function l(c,f){let u=s.getIn(c,!0),m=T(u)?u.get("id",!0):u;k(m)&&(m.comment=` from ${f}`)}}var ae=/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
function se(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}function le(e,{draft:{bases:t}},{sources:n}){let r=t.slice(0,t.indexOf(e)).filter(i=>n.
includes(i)),o=r.length===0?"":`. In a job it is on top of ${d(r.join(", "))}, so its controls replace those with the same id`;return`not read, because it is on\
 a server: ${d(e)}${o}`}function pe({waivers:e,requirements:t},n){let r=t.flatMap(i=>i.controls),o=e.map(({covers:i,longestDays:a,...p},s)=>({waiver:p,from:n.placeOf(
["waivers",s]),isWhole:r.every(l=>l.id!==p.control||i.has(l))}));return{waivers:o.filter(({isWhole:i})=>i),voided:o.filter(({isWhole:i})=>!i).map(({waiver:i,from:a})=>`\
left out: the waiver of ${i.control} from ${a}, which does not cover the control of a base`)}}function ce(e){return JSON.parse(JSON.stringify(e))}async function fe(e,t){
let n=await b([{source:"policy.yml",text:t}]);if(_(n)!==_(e))throw new Error("the effective policy differs from the policy")}function _({requirements:e}){return JSON.
stringify(e.map(({name:t,description:n,controls:r})=>[t,n,r.map(({id:o,title:i,severity:a,phase:p,enforcedFromMs:s,expected:l,isFinal:c,asserted:f})=>[o,i,a,p,s,
l,c,f])]))}var me={operands:{name:"CONTROL",count:"any number"},flags:[{name:"policy",value:"FILE",about:"print the policy with everything that it extends, and \
where each line comes from"},W],run:ue};async function ue({operands:e,flags:t},n){let r=t.get("policy");if(r!==void 0){if(e.length>0)throw new j("INPUT_INVALID",
`explain takes either a control or --policy, not both: ${d(U(e))}`);return n.print(await ie(r,t.has("json"))),x.compliant}let o=e.length>0&&e.every(l=>v.includes(
l)),i=await de(o?e:v),a=e.map(l=>he(l,i)),p=e.length===0?i:[...new Set(a.flat())],s=e.length===0||a.some(({length:l})=>l>1);return t.has("json")?n.print(O(p)):s?
n.print(ye(p,n)):n.print(p.map(l=>we(l,n)).join(`

`)),x.compliant}async function de(e){return(await Promise.all(e.map(K))).filter(t=>t!==void 0)}function he(e,t){let n=t.find(({id:i})=>i===e);if(n)return[n];let r=e.
toLowerCase().split(/\s+/).filter(Boolean),o=t.filter(({id:i,title:a,description:p})=>{let s=`${i}
${a}
${p}`.toLowerCase();return r.length>0&&r.every(l=>s.includes(l))});if(o.length>0)return o;throw new j("INPUT_INVALID",`no control has ${d(e)||"an empty text"} i\
n its id, title or description${J(e,v)}`,{advice:"countersign explain lists all controls"})}function ye(e,{surface:t}){let n=Math.max(...e.map(({id:r})=>r.length));
return Object.entries(V).map(([r,o])=>({about:o,own:e.filter(({id:i})=>R(i)===r)})).filter(({own:r})=>r.length>0).map(({about:{title:r,sentence:o},own:i})=>[`${t.
tone(r,"bold")}: ${o}`,...i.map(({id:a,origin:p,title:s})=>`  ${a.padEnd(n)}  ${p.padEnd(11)}  ${s}`)].join(`
`)).join(`

`)}function we(e,{surface:t}){let{id:n,title:r,severity:o,about:i,description:a,expression:p,facts:s,remediation:l}=e;return[`${t.tone(n,"bold")} (${o}, about t\
he ${i.replace("_"," ")})`,r,"",a.replace(/^- /gm,"  - "),...p?["",`GitLab's expression: ${JSON.stringify(p)}`]:[],...ge(e),"","It reads:",...s.map(c=>`  ${c.id}\
: ${c.holds}; needs ${c.right}`),...s.length===0?["  nothing"]:[],"",`How to fix it: ${l}`].join(`
`)}function ge({parameters:e,example:t}){return t===null?[]:["","Parameters:",...e.flatMap(({name:n,type:r,isRequired:o,default:i,meaning:a})=>[`  ${n} (${r}; ${o?
"required":`default: ${i}`})`,`      ${a}`]),"","For example:",...t.split(`
`).map(n=>`    ${n}`)]}export{me as explain};
