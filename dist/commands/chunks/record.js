import{a as k,b as I,c as L,d as q,e as C}from"./shared-gitbeaker-core-dist-index.js";import"./shared-document.js";import"./shared-subject.js";import"./shared-evaluate.js";
import"./shared-missing-file.js";import"./shared-read.js";import"./shared-policy-source.js";import"./shared-draft.js";import"./shared-expression.js";import"./shared-selection.js";
import"./shared-predefined.js";import{C as E}from"./shared-compose-collection.js";import"./shared-pattern.js";import"./shared-project.js";import"./shared-select.js";
import"./shared-judged-head.js";import"./shared-check-lines.js";import"./shared-long-list.js";import"./shared-controls-define.js";import{a as M}from"./shared-redact.js";
import{a as x}from"./shared-secrets.js";import"./shared-deliver-target.js";import"./shared-attempt.js";import"./shared-time-limit.js";import"./shared-answer.js";
import"./shared-regular-file.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";import"./shared-gitlab-errors.js";import"./shared-api.js";
import"./shared-home.js";import"./shared-version.js";import"./shared-registry.js";import"./shared-nearest.js";import"./shared-table.js";import"./shared-values.js";
import{a as D,b as $}from"./shared-shared-errors.js";import{a as J}from"./shared-text.js";import"./shared-unused.js";import"./shared-bundler.js";import{access as W,
writeFile as z}from"node:fs/promises";import{dirname as P,relative as R}from"node:path";var T=/(?:^|_)(?:user_?names?|authors?|approved_?by|approvers?|committers?|reviewers?|assignees?|merged_?by|closed_?by)$/i,
U=/[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63})/gu,V=/^[\w.-]{2,255}$/;function F(e,r=new Set){let t=new Map;g(e,"",t);for(let o of t.
keys())r.has(o)&&t.set(o,0);return v(e,t)}function b(e,r){let t=e.toLowerCase(),o=r.get(t);if(o!==void 0)return o;let i=r.size+1;return r.set(t,i),i}function g(e,r,t){
let o=r.replaceAll(/([a-z])([A-Z])/g,"$1_$2");if(typeof e=="string"&&T.test(o)&&V.test(e)&&b(e,t),Array.isArray(e))for(let i of e)g(i,r,t);else if(typeof e=="ob\
ject"&&e!==null){let i="email"in e||"username"in e;for(let[a,s]of Object.entries(e))i&&a==="name"&&typeof s=="string"&&s!==""&&b(s,t),g(s,a,t)}}function v(e,r){
return typeof e=="string"?_(e,r):Array.isArray(e)?e.map(t=>v(t,r)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,o])=>[_(t,r),v(o,
r)]))}function _(e,r){let t=e.replace(U,(o,i)=>`person-${b(o,r)}@${i}`);for(let[o,i]of r){if(i===0||o.includes("@")||!t.toLowerCase().includes(o))continue;let a=new RegExp(
`(?<![\\w.-])${o.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}(?![\\w-])`,"gi");t=t.replace(a,`person-${i}`)}return t}async function Z(e,r){let t={},o={},i;for(let[
p,u]of e.facts){let n=await u;if(p==="now"&&n.ok)i=new Date(n.value).toISOString();else if(e.read.has(p))n.ok?t[p]=n.value??null:o[p]=n.reason;else continue}let a={
name:e.name,subject:e.subject,project:e.project,...e.iid===void 0?{}:{merge_request:e.iid},...i===void 0?{}:{now:i},evidence:t,...Object.keys(o).length>0?{unreadable:o}:
{}},s=JSON.parse(JSON.stringify(a,H)),m=JSON.parse(JSON.stringify(B(s,F(s,e.named)),r)),l=([p,u])=>e.statuses.every(([n,y])=>n!==p||y===u),f=e.statuses.filter(l),
d={verdict:e.verdict,controls:Object.fromEntries(f)};return{policy:e.policy,cases:[{...m,expect:d}]}}function B(e,r){let t=["evidence","unreadable"].flatMap(o=>{
let[i,a]=[e,r].map(m=>m[o]);if(!i||!a)return[];let s=Object.values(a);return[[o,Object.fromEntries(Object.keys(i).map((m,l)=>[m,s[l]]))]]});return{...r,...Object.
fromEntries(t)}}function G(e){let{from:r,rule:t}=e??{},o=typeof t=="string"?[...t.matchAll(/["']([\w.-]{2,255})["']/g)].map(([,i=""])=>i):[];return[...r?.users??
[],...o].map(i=>i.replace(/^@/,"").toLowerCase())}function H(e,r){return r instanceof Map||r instanceof Set?[...r]:r}async function K(e,r,t){let{env:o,signal:i}=t,
{record:a,name:s="as recorded",...m}=Object.fromEntries(r),l=new Map(Object.entries({...m,"policy-from":"checkout","dry-run":"true"})),f=await I({flags:l,env:o,
getInput:L(o)}),d=Q(f.policy,e);await X(e);let p=await k({...f,statusChecks:[],controls:[],note:"never"},{env:o,signal:i,onRequest:()=>{}});try{let{report:u,facts:n,
policy:y}=await C({...f,statusChecks:[],controls:[],note:"never"},o,p.ports),{subject:w,requirements:A,verdict:j}=u,h=w.merge_request?"merge_request":"project",
O=A.flatMap(c=>c.controls),N=await Z({policy:d,name:s,subject:h,project:w.project.path,iid:w.merge_request?.iid,facts:n,read:new Set(q(y,h).map(({id:c})=>c)),named:new Set(
O.flatMap(({expected:c})=>G(c))),verdict:j,statuses:O.map(({id:c,status:S})=>[c,S])},M(x(o,l),!0));return await z(e,E(N,{lineWidth:0,aliasDuplicateObjects:!1})),
t.print(`recorded: ${J(e)} (${j}); secrets are removed and people have numbers`),D.compliant}finally{p.close()}}function Q(e,r){let[t=""]=e;if(e.length!==1||t.includes(
":")&&!t.startsWith("preset:"))throw new $("INPUT_INVALID",`--record takes one policy in this folder, or a preset, not ${e.join(", ")}`);return t.startsWith("pr\
eset:")?t:R(P(r),t)||t}async function X(e){if(await W(e).then(()=>!0,()=>!1))throw new $("INPUT_INVALID",`--record ${e}: the file already exists; name another f\
ile`)}export{K as record};
