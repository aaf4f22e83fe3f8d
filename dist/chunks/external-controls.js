import{$6fc6_a as f}from"../index.js";import{$ac8e_a as d,$ac8e_b as w}from"../index.js";import{$42a1_b as u}from"../index.js";import{createHmac as x}from"node:crypto";
function $({timestamp:s,nonce:t,path:a,status:r},c){return x("sha256",c).update(`${s}${t}${a}status=${r}`).digest("hex")}var b=36e5,g=3,k=class{#t;#e;constructor(s,t){
this.#t=s,this.#e=t}async setStatus(s,t,a,{secret:r,nonce:c}){if(r==="")throw new u("INPUT_INVALID",`the secret of external control ${t} is empty`);let i=this.#t,
l=`/api/v4/projects/${s}/compliance_external_controls/${t}/status`,m=w("PATCH",l);this.#e(m);let p=()=>{let n=i.serverNow();if(Math.abs(n-i.options.now())>b)throw S(
t,n);let e=Math.floor(n/1e3)-g,o={timestamp:e,nonce:c(),path:l,status:a};return{"x-gitlab-timestamp":String(e),"x-gitlab-nonce":o.nonce,"x-gitlab-hmac-sha256":$(
o,r)}},h=new Set;for(let n=0;;)try{let e=h.has("method")?"POST":"PATCH",o=await i.send({method:e,path:l,body:{status:a},headers:p,situation:"external_control",insists:a===
"fail"});return f(o,e==="POST"?[200,201]:[200],{status:a},m),{attempts:n+o.attempts}}catch(e){let o=e instanceof d?_(e):void 0;if(!o||h.has(o))throw e;h.add(o),
n+=e.attempts,o==="clock"&&i.relearnClock(e.date??"")}}};function S(s,t){let a=new Date(t).toISOString();return new u("CONTROL_REFUSED",`no status was signed fo\
r external control ${s}: GitLab's clock says ${a}, more than an hour from this machine's clock`,{advice:"set the clock that is wrong, and look for a proxy that \
answers with a time of its own"})}function _({status:s,words:t,isUnknownRoute:a}){if(a)return"method";if(s===401)return t==="Invalid timestamp"||t==="Request ha\
s expired"?"clock":t==="Invalid nonce"?"nonce":void 0}export{k as ExternalControls};
