import{$6fc6_a as f}from"../index.js";import{$ac8e_a as d,$ac8e_b as w}from"../index.js";import{$42a1_b as u}from"../index.js";import{createHmac as x}from"node:crypto";
function $({timestamp:s,nonce:t,path:o,status:r},c){return x("sha256",c).update(`${s}${t}${o}status=${r}`).digest("hex")}var b=36e5,g=3,k=class{#t;#e;constructor(s,t){
this.#t=s,this.#e=t}async setStatus(s,t,o,{secret:r,nonce:c}){if(r==="")throw new u("INPUT_INVALID",`the secret of external control ${t} is empty`);let i=this.#t,
l=`/api/v4/projects/${s}/compliance_external_controls/${t}/status`,m=w("PATCH",l);this.#e(m);let p=()=>{let n=i.serverNow();if(Math.abs(n-i.options.now())>b)throw S(
t,n);let e=Math.floor(n/1e3)-g,a={timestamp:e,nonce:c(),path:l,status:o};return{"x-gitlab-timestamp":String(e),"x-gitlab-nonce":a.nonce,"x-gitlab-hmac-sha256":$(
a,r)}},h=new Set;for(let n=0;;)try{let e=h.has("method")?"POST":"PATCH",a=await i.send({method:e,path:l,body:{status:o},headers:p,situation:"external_control"});
return f(a,e==="POST"?[200,201]:[200],{status:o},m),{attempts:n+a.attempts}}catch(e){let a=e instanceof d?_(e):void 0;if(!a||h.has(a))throw e;h.add(a),n+=e.attempts,
a==="clock"&&i.relearnClock(e.date??"")}}};function S(s,t){let o=new Date(t).toISOString();return new u("CONTROL_REFUSED",`no status was signed for external con\
trol ${s}: GitLab's clock says ${o}, more than an hour from this machine's clock`,{advice:"set the clock that is wrong, and look for a proxy that answers with a\
 time of its own"})}function _({status:s,words:t,isUnknownRoute:o}){if(o)return"method";if(s===401)return t==="Invalid timestamp"||t==="Request has expired"?"cl\
ock":t==="Invalid nonce"?"nonce":void 0}export{k as ExternalControls};
