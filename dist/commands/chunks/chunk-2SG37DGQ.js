import{b as y}from"./chunk-C6EUKJGU.js";var O="a web page instead of JSON";function N({headers:e,text:t},n){let r=e["content-type"]??"";if(v(r,t))return{instead:O};if(n!=="json")return{value:n==="text"?
t:void 0};if(!f(r))return{instead:`something else than JSON (${r||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}
function f(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function v(e,t){return/html/i.test(e)||!f(e)&&/^\s*<(!doctype|html)/i.test(t)}function h(e){return e.NODE_USE_ENV_PROXY==="1"&&P(process.versions.node)}function P(e){let[t=0,n=0]=e.split(".").map(Number);return t>24||t===24&&n>=5||t===22&&
n>=21}var C=10,S="ETIMEDOUT",B="E2BIG";async function j(e,t,n){let{Agent:r,request:o}=await I(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:C,...h(t)?{proxyEnv:t}:
{},...e&&n?{secureContext:await k(n)}:{}};return{agent:new r(s),request:o}}async function I(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function k(e){
let[t,{X509Certificate:n}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:r}=t;try{return new n(e),t.createSecureContext({ca:[
...r?.("default")??t.rootCertificates,e]})}catch(o){throw new y("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:o})}}function J(e,t,n){
let{method:r,body:o,timeoutMs:s,maxBodyBytes:a,now:c,take:i}=n,u=/^[PD]/.test(r),d=u&&r!=="DELETE"?JSON.stringify(o??{}):void 0,w={accept:"*/*","user-agent":"co\
untersign",...u?{"content-type":"application/json"}:{},...d?{"content-length":String(Buffer.byteLength(d))}:{},...n.headers};return new Promise((b,E)=>{let g=e.
request(t,{method:r,headers:w,agent:e.agent},p=>{M(p,a,c(),i).then(m(b),l)}),R=setTimeout(()=>g.destroy(x(S)),s),l=m(E);g.on("error",l).end(d);function m(p){return A=>{
clearTimeout(R),p(A)}}})}async function M(e,t,n,r){let{statusCode:o=0}=e,s=[],a=0;if(r&&o<300)r(e);else for await(let i of e){if(a+=i.length,a>t)throw x(B);s.push(
i)}let c={};for(let[i,u]of Object.entries(e.headers))c[i]=String(u);return{status:o,headers:c,text:Buffer.concat(s).toString(),answeredAt:n}}function x(e){return Object.
assign(new Error(e),{code:e})}export{O as a,N as b,f as c,v as d,h as e,P as f,S as g,B as h,j as i,J as j};
