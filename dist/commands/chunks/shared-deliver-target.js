import{a as p}from"./shared-gitlab-errors.js";import{b as d}from"./shared-shared-errors.js";var w=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function v(t,e,n,a,i,s=!1){
let o=0;for(let c of[...s?[]:w,void 0])try{let r=await t.StatusChecks.set(e.projectId,e.iid,{externalStatusCheckId:n,sha:e.sha,status:a});return{outcome:"delive\
red",attempts:o+r.attempts}}catch(r){if(!(r instanceof p)||r.status!==409)throw r;if(o++,await f(t,e))return{outcome:"superseded",attempts:o};if(c===void 0)throw r;
if(!await i(c))throw new p(r.code,`${r.message}; timeout allows no longer wait`,r)}throw new d("INTERNAL","the last wait ends the loop")}async function f(t,{projectId:e,
iid:n,sha:a}){let i=await t.read(`/projects/${e}/merge_requests/${n}/versions`,{perPage:100}).catch(g),s=Array.isArray(i)?i.map(o=>String(o?.head_commit_sha)):[];
return s.length>0&&s[0]!==a&&s.includes(a)}function g(t){if(!(t instanceof d&&t.code!=="INTERRUPTED"))throw t}function m(t,e,n){let a=e.requirement===void 0?y(t):
I(t,e.requirement);return a==="pass"?!0:a!=="fail"&&n==="leave"?void 0:!1}function y({verdict:t}){return t==="compliant"?"pass":t==="non_compliant"?"fail":"unkn\
own"}function I({requirements:t},e){return t.find(n=>n.name===e)?.status??"unknown"}async function R(t,e){let n=m(t.evaluation,e,t.onUndetermined),a=n?"passed":
"failed";return h(t,e,n,a,i=>v(t.gitlab,i,e.id,a,t.sleep,t.isLagging))}async function q(t,e){let n=m(t.evaluation,e,t.onUndetermined),a=n?"pass":"fail",i=t.secrets.
get(e.id)??"";return h(t,e,n,a,async()=>({outcome:"delivered",attempts:(await t.gitlab.ExternalControls.setStatus(t.projectId,e.id,a,{secret:i,nonce:t.nonce})).
attempts}))}async function h(t,e,n,a,i){let{id:s,name:o=null,requirement:c=null}=e,r={target:e.kind,id:s,name:o,requirement:c,status:a,attempts:0};if(t.isSuperseded)
return{...r,outcome:"superseded"};if(t.dryRun||n===void 0)return{...r,outcome:"skipped"};try{let u=t.mergeRequest??{projectId:t.projectId,iid:0,sha:""},l={...r,
...await i(u)};return t.onDelivered(l),l}catch(u){if(!(u instanceof d)||u.code==="INTERRUPTED")throw u;return{...r,outcome:"failed",attempts:E(u),error:b(u)}}}function E(t){
return"attempts"in t&&typeof t.attempts=="number"?t.attempts:1}function b(t){return t.advice===void 0?t.message:`${t.message}; ${t.advice}`}export{f as a,m as b,R as c,q as d};
