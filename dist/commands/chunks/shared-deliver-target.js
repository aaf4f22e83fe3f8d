import{a as p}from"./shared-gitlab-errors.js";import{b as m}from"./shared-shared-errors.js";var w=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function v(t,e,{id:a,name:r},i,s,u=!1){
let c=0;for(let o of[...u?[]:w,void 0])try{let n={externalStatusCheckId:a,sha:e.sha,status:i},d=await t.StatusChecks.set(e.projectId,e.iid,n,r);return{outcome:"\
delivered",attempts:c+d.attempts}}catch(n){if(!(n instanceof p)||n.status!==409)throw n;if(c++,await f(t,e))return{outcome:"superseded",attempts:c};if(o===void 0)
throw n;if(!await s(o))throw new p(n.code,`${n.message}; timeout allows no longer wait`,n)}throw new m("INTERNAL","the last wait ends the loop")}async function f(t,{
projectId:e,iid:a,sha:r}){let i=await t.read(`/projects/${e}/merge_requests/${a}/versions`,{perPage:100}).catch(g),s=Array.isArray(i)?i.map(u=>String(u?.head_commit_sha)):
[];return s.length>0&&s[0]!==r&&s.includes(r)}function g(t){if(!(t instanceof m&&t.code!=="INTERRUPTED"))throw t}function l(t,e,a){let r=e.requirement===void 0?
y(t):I(t,e.requirement);return r==="pass"?!0:r!=="fail"&&a==="leave"?void 0:!1}function y({verdict:t}){return t==="compliant"?"pass":t==="non_compliant"?"fail":
"unknown"}function I({requirements:t},e){return t.find(a=>a.name===e)?.status??"unknown"}async function R(t,e){let a=l(t.evaluation,e,t.onUndetermined),r=a?"pas\
sed":"failed";return h(t,e,a,r,i=>v(t.gitlab,i,e,r,t.sleep,t.isLagging))}async function q(t,e){let a=l(t.evaluation,e,t.onUndetermined),r=a?"pass":"fail",i=t.secrets.
get(e.id)??"";return h(t,e,a,r,async()=>({outcome:"delivered",attempts:(await t.gitlab.ExternalControls.setStatus(t.projectId,e.id,r,{secret:i,nonce:t.nonce})).
attempts}))}async function h(t,e,a,r,i){let{id:s,name:u=null,requirement:c=null}=e,o={target:e.kind,id:s,name:u,requirement:c,status:r,attempts:0};if(t.isSuperseded)
return{...o,outcome:"superseded"};if(t.dryRun||a===void 0)return{...o,outcome:"skipped"};try{let n=t.mergeRequest??{projectId:t.projectId,iid:0,sha:""},d={...o,
...await i(n)};return t.onDelivered(d),d}catch(n){if(!(n instanceof m)||n.code==="INTERRUPTED")throw n;return{...o,outcome:"failed",attempts:E(n),error:b(n)}}}function E(t){
return"attempts"in t&&typeof t.attempts=="number"?t.attempts:1}function b(t){return t.advice===void 0?t.message:`${t.message}; ${t.advice}`}export{f as a,l as b,R as c,q as d};
