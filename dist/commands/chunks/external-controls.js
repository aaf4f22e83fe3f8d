import{a as p,b as u}from"./shared-gitlab-errors.js";import{b as d}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";import{createHmac as f}from"node:crypto";
function x({timestamp:a,nonce:t,path:s,status:r},i){return f("sha256",i).update(`${a}${t}${s}status=${r}`).digest("hex")}var w=3,b=class{#t;#e;constructor(a,t){
this.#t=a,this.#e=t}async setStatus(a,t,s,{secret:r,nonce:i}){if(r==="")throw new d("INPUT_INVALID",`the secret of external control ${t} is empty`);let c=this.#t,
l=`/api/v4/projects/${a}/compliance_external_controls/${t}/status`;this.#e(u("PATCH",l));let h=()=>{let n=Math.floor(c.serverNow()/1e3)-w,e={timestamp:n,nonce:i(),
path:l,status:s};return{"x-gitlab-timestamp":String(n),"x-gitlab-nonce":e.nonce,"x-gitlab-hmac-sha256":x(e,r)}},m=new Set;for(let n=0;;)try{let e=m.has("method")?
"POST":"PATCH",o=await c.send({method:e,path:l,body:{status:s},headers:h,situation:"external_control"});return{attempts:n+o.attempts}}catch(e){let o=e instanceof
p?v(e):void 0;if(!o||m.has(o))throw e;m.add(o),n+=e.attempts,o==="clock"&&c.relearnClock(e.date??"")}}};function v({status:a,words:t,isUnknownRoute:s}){if(s)return"\
method";if(a===401)return t==="Invalid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}export{b as ExternalControls};
