import{a as d}from"./shared-confirmation.js";import{a as f,b as w}from"./shared-gitlab-errors.js";import{b as p}from"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";import{createHmac as x}from"node:crypto";function b({timestamp:a,nonce:t,path:s,status:r},c){return x("sha256",c).update(`${a}${t}${s}\
status=${r}`).digest("hex")}var g=36e5,k=3,S=class{#t;#e;constructor(a,t){this.#t=a,this.#e=t}async setStatus(a,t,s,{secret:r,nonce:c}){if(r==="")throw new p("I\
NPUT_INVALID",`the secret of external control ${t} is empty`);let i=this.#t,l=`/api/v4/projects/${a}/compliance_external_controls/${t}/status`,m=w("PATCH",l);this.#e(
m);let u=()=>{let n=i.serverNow();if(Math.abs(n-i.options.now())>g)throw $(t,n);let e=Math.floor(n/1e3)-k,o={timestamp:e,nonce:c(),path:l,status:s};return{"x-gi\
tlab-timestamp":String(e),"x-gitlab-nonce":o.nonce,"x-gitlab-hmac-sha256":b(o,r)}},h=new Set;for(let n=0;;)try{let e=h.has("method")?"POST":"PATCH",o=await i.send(
{method:e,path:l,body:{status:s},headers:u,situation:"external_control"});return d(o,e==="POST"?[200,201]:[200],{status:s},m),{attempts:n+o.attempts}}catch(e){let o=e instanceof
f?v(e):void 0;if(!o||h.has(o))throw e;h.add(o),n+=e.attempts,o==="clock"&&i.relearnClock(e.date??"")}}};function $(a,t){let s=new Date(t).toISOString();return new p(
"CONTROL_REFUSED",`no status was signed for external control ${a}: GitLab's clock says ${s}, more than an hour from this machine's clock`,{advice:"set the clock\
 that is wrong, and look for a proxy that answers with a time of its own"})}function v({status:a,words:t,isUnknownRoute:s}){if(s)return"method";if(a===401)return t===
"Invalid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}export{S as ExternalControls};
