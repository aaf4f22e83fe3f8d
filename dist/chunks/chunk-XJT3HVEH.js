import{a as c}from"./chunk-XLR3AX5E.js";import{b as d}from"./chunk-C6EUKJGU.js";var v=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function p(e,t,n,r,a){let o=0;for(let i of[...v,void 0])try{let s=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:n,
sha:t.sha,status:r});return{outcome:"delivered",attempts:o+s.attempts}}catch(s){if(!(s instanceof c)||s.status!==409)throw s;if(o++,await g(e,t))return{outcome:"\
superseded",attempts:o};if(i===void 0)throw s;await a(i)}throw new d("INTERNAL","the last wait ends the loop")}async function g(e,{projectId:t,iid:n,sha:r}){let a=await e.
read(`/projects/${t}/merge_requests/${n}/versions`,{perPage:100}).catch(b),o=Array.isArray(a)?a.map(i=>String(i?.head_commit_sha)):[];return o.length>0&&o[0]!==
r&&o.includes(r)}function b(e){if(!(e instanceof c&&[401,403,404].includes(e.status)))throw e}async function j(e){let t=e.targets.filter(({kind:s})=>s==="status_check"),n=e.targets.filter(({kind:s})=>s==="external_control"),r=await Promise.all(t.map(s=>D(
e,s))),a=e.isSuperseded||r.some(({outcome:s})=>s==="superseded"),[o,i]=await Promise.all([E(e,r),Promise.all(n.map(s=>R({...e,isSuperseded:a},s)))]);return[...o,
...i]}var P=10*6e4;function f(e,t,n){let r=t.requirement===void 0?h(e):w(e,t.requirement);return r==="pass"?!0:r!=="fail"&&n==="leave"?void 0:!1}function h({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function w({requirements:e},t){return e.find(n=>n.name===t)?.status??"unknown"}async function D(e,t){
let n=f(e.evaluation,t,e.onUndetermined),r=n?"passed":"failed";return y(e,t,n,r,a=>p(e.gitlab,a,t.id,r,e.sleep))}async function R(e,t){let n=f(e.evaluation,t,e.
onUndetermined),r=n?"pass":"fail",a=e.secrets.get(t.id)??"";return y(e,t,n,r,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(
e.projectId,t.id,r,{secret:a,nonce:e.nonce})).attempts}))}async function y(e,t,n,r,a){let{id:o,name:i=null,requirement:s=null}=t,l={target:t.kind,id:o,name:i,requirement:s,
status:r,attempts:0};if(e.isSuperseded)return{...l,outcome:"superseded"};if(e.dryRun||n===void 0)return{...l,outcome:"skipped"};try{let u=e.mergeRequest??{projectId:e.
projectId,iid:0,sha:""},m={...l,...await a(u)};return e.onDelivered(m),m}catch(u){if(!(u instanceof d)||u.code==="INTERRUPTED")throw u;return{...l,outcome:"fail\
ed",attempts:S(u),error:k(u)}}}async function E(e,t){let{mergeRequest:n}=e;if(!(n!==void 0&&e.serverNow()-n.createdAtMs<P)||!t.some(({outcome:o})=>o==="delivere\
d"))return t;let{readBack:a}=await import("./read-back-WGJIT565.js");return a(e,n,t)}function S(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:
1}function k(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}export{g as a,j as b,D as c};
