import{a as m}from"./chunk-XLR3AX5E.js";import{b as l}from"./chunk-C6EUKJGU.js";var v=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function p(e,t,n,r,a,o=!1){let d=0;for(let s of[...o?[]:v,void 0])try{let i=await e.StatusChecks.set(t.projectId,t.
iid,{externalStatusCheckId:n,sha:t.sha,status:r});return{outcome:"delivered",attempts:d+i.attempts}}catch(i){if(!(i instanceof m)||i.status!==409)throw i;if(d++,
await g(e,t))return{outcome:"superseded",attempts:d};if(s===void 0)throw i;await a(s)}throw new l("INTERNAL","the last wait ends the loop")}async function g(e,{
projectId:t,iid:n,sha:r}){let a=await e.read(`/projects/${t}/merge_requests/${n}/versions`,{perPage:100}).catch(b),o=Array.isArray(a)?a.map(d=>String(d?.head_commit_sha)):
[];return o.length>0&&o[0]!==r&&o.includes(r)}function b(e){if(!(e instanceof l&&e.code!=="INTERRUPTED"))throw e}async function O(e){let t=e.targets.filter(({kind:s})=>s==="status_check"),n=e.targets.filter(({kind:s})=>s==="external_control"),r=await Promise.all(t.map(s=>D(
e,s))),a=e.isSuperseded||r.some(({outcome:s})=>s==="superseded"),[o,d]=await Promise.all([E(e,r),Promise.all(n.map(s=>R({...e,isSuperseded:a},s)))]);return[...o,
...d]}var h=10*6e4;function f(e,t,n){let r=t.requirement===void 0?w(e):P(e,t.requirement);return r==="pass"?!0:r!=="fail"&&n==="leave"?void 0:!1}function w({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function P({requirements:e},t){return e.find(n=>n.name===t)?.status??"unknown"}async function D(e,t){
let n=f(e.evaluation,t,e.onUndetermined),r=n?"passed":"failed";return y(e,t,n,r,a=>p(e.gitlab,a,t.id,r,e.sleep,e.isLagging))}async function R(e,t){let n=f(e.evaluation,
t,e.onUndetermined),r=n?"pass":"fail",a=e.secrets.get(t.id)??"";return y(e,t,n,r,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(
e.projectId,t.id,r,{secret:a,nonce:e.nonce})).attempts}))}async function y(e,t,n,r,a){let{id:o,name:d=null,requirement:s=null}=t,i={target:t.kind,id:o,name:d,requirement:s,
status:r,attempts:0};if(e.isSuperseded)return{...i,outcome:"superseded"};if(e.dryRun||n===void 0)return{...i,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.
projectId,iid:0,sha:""},c={...i,...await a(u)};return e.onDelivered(c),c}catch(u){if(!(u instanceof l)||u.code==="INTERRUPTED")throw u;return{...i,outcome:"fail\
ed",attempts:S(u),error:k(u)}}}async function E(e,t){let{mergeRequest:n}=e;if(!(n!==void 0&&e.serverNow()-n.createdAtMs<h)||!t.some(({outcome:o})=>o==="delivere\
d"))return t;let{readBack:a}=await import("./read-back-NUHROAE7.js");return a(e,n,t)}function S(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:
1}function k(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}export{g as a,O as b,D as c};
