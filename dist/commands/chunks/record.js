import{a as L}from"./shared-origin.js";import{a as M}from"./shared-deliver.js";import"./shared-targets.js";import{a as q,c as x,e as C}from"./shared-gitbeaker-core-dist-index.js";
import"./shared-document.js";import{a as E}from"./shared-policy.js";import"./shared-missing-file.js";import"./shared-read.js";import"./shared-subject.js";import"./shared-evaluate.js";
import"./shared-collect.js";import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-expression.js";import{a as D}from"./shared-address.js";
import"./shared-policy-source.js";import{C as J}from"./shared-compose-collection.js";import"./shared-pattern.js";import"./shared-facts-project-project.js";import"./shared-controls-define.js";
import"./shared-select.js";import"./shared-judged-head.js";import"./shared-deliver-target.js";import"./shared-check-lines.js";import"./shared-long-list.js";import"./shared-git-objects.js";
import{a as W}from"./shared-redact.js";import"./shared-secrets.js";import"./shared-attempt.js";import"./shared-time-limit.js";import"./shared-answer.js";import"./shared-regular-file.js";
import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";import"./shared-gitlab-errors.js";import"./shared-api.js";import"./shared-home.js";
import"./shared-version.js";import"./shared-policy-presets-registry.js";import"./shared-table.js";import"./shared-nearest.js";import"./shared-values.js";import"./shared-reporting-formats-registry.js";
import"./shared-json.js";import{a as P,b as $}from"./shared-shared-errors.js";import{a as R}from"./shared-text.js";import"./shared-unused.js";import"./shared-bundler.js";
import{lstat as T,writeFile as U}from"node:fs/promises";import{dirname as V,relative as z}from"node:path";var F=/(?:^|_)(?:user_?names?|authors?|approved_?by|approvers?|committers?|reviewers?|assignees?|merged_?by|closed_?by)$/i,
Z=/[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63})/gu,B=/^[\w.-]{2,255}$/;function G(e,r=new Set){let t=new Map;b(e,"",t);for(let o of t.
keys())r.has(o)&&t.set(o,0);return v(e,t)}function g(e,r){let t=e.toLowerCase(),o=r.get(t);if(o!==void 0)return o;let i=r.size+1;return r.set(t,i),i}function b(e,r,t){
let o=r.replaceAll(/([a-z])([A-Z])/g,"$1_$2");if(typeof e=="string"&&F.test(o)&&B.test(e)&&g(e,t),Array.isArray(e))for(let i of e)b(i,r,t);else if(typeof e=="ob\
ject"&&e!==null){let i="email"in e||"username"in e;for(let[a,s]of Object.entries(e))i&&a==="name"&&typeof s=="string"&&s!==""&&g(s,t),b(s,a,t)}}function v(e,r){
return typeof e=="string"?_(e,r):Array.isArray(e)?e.map(t=>v(t,r)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,o])=>[_(t,r),v(o,
r)]))}function _(e,r){let t=e.replace(Z,(o,i)=>`person-${g(o,r)}@${i}`);for(let[o,i]of r){if(i===0||o.includes("@")||!t.toLowerCase().includes(o))continue;let a=new RegExp(
`(?<![\\w.-])${o.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}(?![\\w-])`,"gi");t=t.replace(a,`person-${i}`)}return t}async function H(e,r){let t={},o={},i;for(let[
p,f]of e.facts){let m=await f;if(p==="now"&&m.ok)i=new Date(m.value).toISOString();else if(e.read.has(p))m.ok?t[p]=m.value??null:o[p]=m.reason;else continue}let a={
name:e.name,subject:e.subject,project:e.project,...e.iid===void 0?{}:{merge_request:e.iid},...i===void 0?{}:{now:i},evidence:t,...Object.keys(o).length>0?{unreadable:o}:
{}},s=JSON.parse(JSON.stringify(a,X)),n=JSON.parse(JSON.stringify(K(s,G(s,e.named)),r)),l=([p,f])=>e.statuses.every(([m,w])=>m!==p||w===f),u=e.statuses.filter(l),
d={verdict:e.verdict,controls:Object.fromEntries(u)};return{policy:e.policy,cases:[{...n,expect:d}]}}function K(e,r){let t=["evidence","unreadable"].flatMap(o=>{
let[i,a]=[e,r].map(n=>n[o]);if(!i||!a)return[];let s=Object.values(a);return[[o,Object.fromEntries(Object.keys(i).map((n,l)=>[n,s[l]]))]]});return{...r,...Object.
fromEntries(t)}}function Q(e){let{from:r,rule:t}=e??{},o=typeof t=="string"?[...t.matchAll(/["']([\w.-]{2,255})["']/g)].map(([,i=""])=>i):[];return[...r?.users??
[],...o].map(i=>i.replace(/^@/,"").toLowerCase())}function X(e,r){return r instanceof Map||r instanceof Set?[...r]:r}async function Y(e,r,t){let{env:o,signal:i,
secrets:a}=t,{record:s,name:n="as recorded",...l}=Object.fromEntries(r),u=await L(new Map(Object.entries(l)),t),d=new Map([...u,["policy-from","checkout"],["dry\
-run","true"]]),p=await x({flags:d,env:o,getInput:C(o)}),f=ee(p.policy,e);await te(e);let m=await q({...p,statusChecks:[],controls:[],note:"never"},{env:o,signal:i,
secrets:a,onRequest:()=>{}});try{let{report:w,facts:A,policy:N}=await M({...p,statusChecks:[],controls:[],note:"never"},o,m.ports),{subject:y,requirements:S,verdict:j}=w,
h=y.merge_request?"merge_request":"project",O=S.flatMap(c=>c.controls),k=await H({policy:f,name:n,subject:h,project:y.project.path,iid:y.merge_request?.iid,facts:A,
read:new Set(E(N,h).map(({id:c})=>c)),named:new Set(O.flatMap(({expected:c})=>Q(c))),verdict:j,statuses:O.map(({id:c,status:I})=>[c,I])},W(a,!0));return await U(
e,J(k,{lineWidth:0,aliasDuplicateObjects:!1}),{flag:"wx"}),t.print(`recorded: ${R(e)} (${j}); secrets are removed and people have numbers`),P.compliant}finally{
m.close()}}function ee(e,r){let[t=""]=e;if(e.length!==1||t.includes(":")&&!t.startsWith("preset:"))throw new $("INPUT_INVALID",`--record takes one policy in thi\
s folder, or a preset, not ${e.map(D).join(", ")}`);return t.startsWith("preset:")?t:z(V(r),t)||t}async function te(e){if(await T(e).then(()=>!0,()=>!1))throw new $(
"INPUT_INVALID",`--record ${e}: the file already exists; name another file`)}export{Y as record};
