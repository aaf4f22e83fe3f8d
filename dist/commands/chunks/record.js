import{a as I,c as L,e as q,f as x,g as C}from"./shared-gitbeaker-core-dist-index.js";import"./shared-document.js";import"./shared-missing-file.js";import"./shared-read.js";
import"./shared-subject.js";import"./shared-evaluate.js";import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-expression.js";
import{a as E}from"./shared-address.js";import"./shared-policy-source.js";import{C as M}from"./shared-compose-collection.js";import"./shared-pattern.js";import"./shared-project.js";
import"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-deliver-target.js";import"./shared-check-lines.js";
import"./shared-long-list.js";import{a as D}from"./shared-redact.js";import"./shared-secrets.js";import"./shared-attempt.js";import"./shared-time-limit.js";import"./shared-answer.js";
import"./shared-regular-file.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";import"./shared-gitlab-errors.js";import"./shared-api.js";
import"./shared-home.js";import"./shared-version.js";import"./shared-policy-presets-registry.js";import"./shared-table.js";import"./shared-nearest.js";import"./shared-values.js";
import"./shared-reporting-formats-registry.js";import"./shared-json.js";import{a as J,b as $}from"./shared-shared-errors.js";import{a as W}from"./shared-text.js";
import"./shared-unused.js";import"./shared-bundler.js";import{lstat as z,writeFile as P}from"node:fs/promises";import{dirname as R,relative as T}from"node:path";
var U=/(?:^|_)(?:user_?names?|authors?|approved_?by|approvers?|committers?|reviewers?|assignees?|merged_?by|closed_?by)$/i,V=/[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63})/gu,
Z=/^[\w.-]{2,255}$/;function B(e,r=new Set){let t=new Map;b(e,"",t);for(let o of t.keys())r.has(o)&&t.set(o,0);return v(e,t)}function g(e,r){let t=e.toLowerCase(),
o=r.get(t);if(o!==void 0)return o;let i=r.size+1;return r.set(t,i),i}function b(e,r,t){let o=r.replaceAll(/([a-z])([A-Z])/g,"$1_$2");if(typeof e=="string"&&U.test(
o)&&Z.test(e)&&g(e,t),Array.isArray(e))for(let i of e)b(i,r,t);else if(typeof e=="object"&&e!==null){let i="email"in e||"username"in e;for(let[s,a]of Object.entries(
e))i&&s==="name"&&typeof a=="string"&&a!==""&&g(a,t),b(a,s,t)}}function v(e,r){return typeof e=="string"?_(e,r):Array.isArray(e)?e.map(t=>v(t,r)):typeof e!="obj\
ect"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,o])=>[_(t,r),v(o,r)]))}function _(e,r){let t=e.replace(V,(o,i)=>`person-${g(o,r)}@${i}`);for(let[o,
i]of r){if(i===0||o.includes("@")||!t.toLowerCase().includes(o))continue;let s=new RegExp(`(?<![\\w.-])${o.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}(?![\\w-])`,
"gi");t=t.replace(s,`person-${i}`)}return t}async function F(e,r){let t={},o={},i;for(let[m,l]of e.facts){let p=await l;if(m==="now"&&p.ok)i=new Date(p.value).toISOString();else if(e.
read.has(m))p.ok?t[m]=p.value??null:o[m]=p.reason;else continue}let s={name:e.name,subject:e.subject,project:e.project,...e.iid===void 0?{}:{merge_request:e.iid},
...i===void 0?{}:{now:i},evidence:t,...Object.keys(o).length>0?{unreadable:o}:{}},a=JSON.parse(JSON.stringify(s,K)),n=JSON.parse(JSON.stringify(G(a,B(a,e.named)),
r)),f=([m,l])=>e.statuses.every(([p,y])=>p!==m||y===l),d=e.statuses.filter(f),u={verdict:e.verdict,controls:Object.fromEntries(d)};return{policy:e.policy,cases:[
{...n,expect:u}]}}function G(e,r){let t=["evidence","unreadable"].flatMap(o=>{let[i,s]=[e,r].map(n=>n[o]);if(!i||!s)return[];let a=Object.values(s);return[[o,Object.
fromEntries(Object.keys(i).map((n,f)=>[n,a[f]]))]]});return{...r,...Object.fromEntries(t)}}function H(e){let{from:r,rule:t}=e??{},o=typeof t=="string"?[...t.matchAll(
/["']([\w.-]{2,255})["']/g)].map(([,i=""])=>i):[];return[...r?.users??[],...o].map(i=>i.replace(/^@/,"").toLowerCase())}function K(e,r){return r instanceof Map||
r instanceof Set?[...r]:r}async function Q(e,r,t){let{env:o,signal:i,secrets:s}=t,{record:a,name:n="as recorded",...f}=Object.fromEntries(r),d=new Map(Object.entries(
{...f,"policy-from":"checkout","dry-run":"true"})),u=await L({flags:d,env:o,getInput:q(o)}),m=X(u.policy,e);await Y(e);let l=await I({...u,statusChecks:[],controls:[],
note:"never"},{env:o,signal:i,secrets:s,onRequest:()=>{}});try{let{report:p,facts:y,policy:A}=await C({...u,statusChecks:[],controls:[],note:"never"},o,l.ports),
{subject:w,requirements:N,verdict:j}=p,h=w.merge_request?"merge_request":"project",O=N.flatMap(c=>c.controls),S=await F({policy:m,name:n,subject:h,project:w.project.
path,iid:w.merge_request?.iid,facts:y,read:new Set(x(A,h).map(({id:c})=>c)),named:new Set(O.flatMap(({expected:c})=>H(c))),verdict:j,statuses:O.map(({id:c,status:k})=>[
c,k])},D(s,!0));return await P(e,M(S,{lineWidth:0,aliasDuplicateObjects:!1}),{flag:"wx"}),t.print(`recorded: ${W(e)} (${j}); secrets are removed and people have\
 numbers`),J.compliant}finally{l.close()}}function X(e,r){let[t=""]=e;if(e.length!==1||t.includes(":")&&!t.startsWith("preset:"))throw new $("INPUT_INVALID",`--\
record takes one policy in this folder, or a preset, not ${e.map(E).join(", ")}`);return t.startsWith("preset:")?t:T(R(r),t)||t}async function Y(e){if(await z(e).
then(()=>!0,()=>!1))throw new $("INPUT_INVALID",`--record ${e}: the file already exists; name another file`)}export{Q as record};
