import{a as f}from"./shared-confirmation.js";import{a as d,b as w}from"./shared-gitlab-errors.js";import{b as p}from"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";import{createHmac as x}from"node:crypto";function b({timestamp:s,nonce:t,path:a,status:r},c){return x("sha256",c).update(`${s}${t}${a}\
status=${r}`).digest("hex")}var g=36e5,k=3,S=class{#t;#e;constructor(s,t){this.#t=s,this.#e=t}async setStatus(s,t,a,{secret:r,nonce:c}){if(r==="")throw new p("I\
NPUT_INVALID",`the secret of external control ${t} is empty`);let i=this.#t,l=`/api/v4/projects/${s}/compliance_external_controls/${t}/status`,m=w("PATCH",l);this.#e(
m);let u=()=>{let n=i.serverNow();if(Math.abs(n-i.options.now())>g)throw $(t,n);let e=Math.floor(n/1e3)-k,o={timestamp:e,nonce:c(),path:l,status:a};return{"x-gi\
tlab-timestamp":String(e),"x-gitlab-nonce":o.nonce,"x-gitlab-hmac-sha256":b(o,r)}},h=new Set;for(let n=0;;)try{let e=h.has("method")?"POST":"PATCH",o=await i.send(
{method:e,path:l,body:{status:a},headers:u,situation:"external_control",insists:a==="fail"});return f(o,e==="POST"?[200,201]:[200],{status:a},m),{attempts:n+o.attempts}}catch(e){
let o=e instanceof d?v(e):void 0;if(!o||h.has(o))throw e;h.add(o),n+=e.attempts,o==="clock"&&i.relearnClock(e.date??"")}}};function $(s,t){let a=new Date(t).toISOString();
return new p("CONTROL_REFUSED",`no status was signed for external control ${s}: GitLab's clock says ${a}, more than an hour from this machine's clock`,{advice:"\
set the clock that is wrong, and look for a proxy that answers with a time of its own"})}function v({status:s,words:t,isUnknownRoute:a}){if(a)return"method";if(s===
401)return t==="Invalid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}export{S as ExternalControls};
