import{$ac8e_a as p,$ac8e_b as u}from"../index.js";import{$42a1_b as d}from"../index.js";import{createHmac as f}from"node:crypto";function x({timestamp:a,nonce:t,
path:s,status:r},c){return f("sha256",c).update(`${a}${t}${s}status=${r}`).digest("hex")}var $=3,w=class{#t;#e;constructor(a,t){this.#t=a,this.#e=t}async setStatus(a,t,s,{
secret:r,nonce:c}){if(r==="")throw new d("INPUT_INVALID",`the secret of external control ${t} is empty`);let i=this.#t,l=`/api/v4/projects/${a}/compliance_exter\
nal_controls/${t}/status`;this.#e(u("PATCH",l));let h=()=>{let n=Math.floor(i.serverNow()/1e3)-$,e={timestamp:n,nonce:c(),path:l,status:s};return{"x-gitlab-time\
stamp":String(n),"x-gitlab-nonce":e.nonce,"x-gitlab-hmac-sha256":x(e,r)}},m=new Set;for(let n=0;;)try{let e=m.has("method")?"POST":"PATCH",o=await i.send({method:e,
path:l,body:{status:s},headers:h,situation:"external_control"});return{attempts:n+o.attempts}}catch(e){let o=e instanceof p?b(e):void 0;if(!o||m.has(o))throw e;
m.add(o),n+=e.attempts,o==="clock"&&i.relearnClock(e.date??"")}}};function b({status:a,words:t,isUnknownRoute:s}){if(s)return"method";if(a===401)return t==="Inv\
alid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}export{w as ExternalControls};
