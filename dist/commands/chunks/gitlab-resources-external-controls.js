import{a as u}from"./shared-signing.js";import{a as w}from"./shared-confirmation.js";import{a as d,b as x}from"./shared-gitlab-errors.js";import{b as m}from"./shared-shared-errors.js";
import"./shared-text.js";import"./shared-bundler.js";var k=36e5,S=3,b=class{#t;#e;constructor(a,t){this.#t=a,this.#e=t}async setStatus(a,t,s,{secret:l,nonce:p}){
if(l==="")throw new m("INPUT_INVALID",`the secret of external control ${t} is empty`);let r=this.#t,i=`/api/v4/projects/${a}/compliance_external_controls/${t}/s\
tatus`,h=x("PATCH",i);this.#e(h);let f=()=>{let n=r.serverNow();if(Math.abs(n-r.options.now())>k)throw g(t,n);let e=Math.floor(n/1e3)-S,o={timestamp:e,nonce:p(),
path:i,status:s};return{"x-gitlab-timestamp":String(e),"x-gitlab-nonce":o.nonce,"x-gitlab-hmac-sha256":u(o,l)}},c=new Set;for(let n=0;;)try{let e=c.has("method")?
"POST":"PATCH",o=await r.send({method:e,path:i,body:{status:s},headers:f,situation:"external_control",insists:s==="fail"});return w(o,e==="POST"?[200,201]:[200],
{status:s},h),{attempts:n+o.attempts}}catch(e){let o=e instanceof d?v(e):void 0;if(!o||c.has(o))throw e;c.add(o),n+=e.attempts,o==="clock"&&r.relearnClock(e.date??
"")}}};function g(a,t){let s=new Date(t).toISOString();return new m("CONTROL_REFUSED",`no status was signed for external control ${a}: GitLab's clock says ${s},\
 more than an hour from this machine's clock`,{advice:"set the clock that is wrong, and look for a proxy that answers with a time of its own"})}function v({status:a,
words:t,isUnknownRoute:s}){if(s)return"method";if(a===401)return t==="Invalid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}export{b as ExternalControls};
