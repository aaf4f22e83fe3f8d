import{b as _}from"./shared-shared-errors.js";var g="a web page instead of JSON";function j({headers:t,text:e},n){let r=t["content-type"]??"";if(y(r,e))return{instead:g};
if(n!=="json")return{value:n==="text"?e:void 0};if(!d(r))return{instead:`something else than JSON (${r||"no content type"})`};try{return{value:JSON.parse(e)}}catch{
return{instead:"malformed JSON"}}}function d(t){return/^application\/([\w.-]+\+)?json\b/i.test(t)}function y(t,e){return/html/i.test(t)||!d(t)&&/^\s*<(!doctype|html)/i.
test(e)}function w(t){return t.NODE_USE_ENV_PROXY==="1"&&E(process.versions.node)}function E(t){let[e=0,n=0]=t.split(".").map(Number);return e>24||e===24&&n>=5||
e===22&&n>=21}var B=10,S="ETIMEDOUT",N="E2BIG";async function P(t,e,n){let{Agent:r,request:o}=await T(t?"node:https":"node:http"),s={keepAlive:!0,maxSockets:B,...w(
e)?{proxyEnv:e}:{},...t&&n?{secureContext:await A(n)}:{}};return{agent:new r(s),request:o}}async function T(t){let{getBuiltinModule:e}=process;return e?.(t)??import(t)}
async function A(t){let[e,{X509Certificate:n}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:r}=e;try{return new n(t),e.createSecureContext(
{ca:[...r?.("default")??e.rootCertificates,t]})}catch(o){throw new _("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:o})}}function J(t,e,n){
let{method:r,body:o,timeoutMs:s,maxBodyBytes:i,now:c,take:a}=n,u=/^[PD]/.test(r),f=u&&r!=="DELETE"?JSON.stringify(o??{}):void 0,v={accept:"*/*","user-agent":"co\
untersign",...u?{"content-type":"application/json"}:{},...f?{"content-length":String(Buffer.byteLength(f))}:{},...n.headers};return new Promise((x,C)=>{let h=t.
request(e,{method:r,headers:v,agent:t.agent},l=>{D(l,i,c(),a).then(m(x),p)}),b=setTimeout(()=>h.destroy(O(S)),s),p=m(C);h.on("error",p).end(f);function m(l){return I=>{
clearTimeout(b),l(I)}}})}async function D(t,e,n,r){let{statusCode:o=0}=t,s=[],i=0;if(r&&o<300)r(t);else for await(let a of t){if(i+=a.length,i>e)throw O(N);s.push(
a)}let c={};for(let[a,u]of Object.entries(t.headers))c[a]=String(u);return{status:o,headers:c,text:Buffer.concat(s).toString(),answeredAt:n}}function O(t){return Object.
assign(new Error(t),{code:t})}export{g as a,j as b,d as c,y as d,w as e,E as f,S as g,N as h,P as i,J as j};
