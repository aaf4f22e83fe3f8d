import{b as m}from"./chunk-C6EUKJGU.js";var A="a web page instead of JSON";function M({headers:e,text:t},n){let r=e["content-type"]??"";if(O(r,t))return{instead:A};if(n!=="json")return{value:n==="text"?
t:void 0};if(!y(r))return{instead:`something else than JSON (${r||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}
function y(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function O(e,t){return/html/i.test(e)||!y(e)&&/^\s*<(!doctype|html)/i.test(t)}function f(e){return e.NODE_USE_ENV_PROXY==="1"&&P(process.versions.node)}function P(e){let[t=0,n=0]=e.split(".").map(Number);return t>24||t===24&&n>=5||t===22&&
n>=21}var v=10,C="ETIMEDOUT",S="E2BIG";async function _(e,t,n){let{Agent:r,request:o}=await B(e?"node:https":"node:http"),s={keepAlive:!0,maxSockets:v,...f(t)?{proxyEnv:t}:
{},...e&&n?{secureContext:await I(n)}:{}};return{agent:new r(s),request:o}}async function B(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function I(e){
let[t,{X509Certificate:n}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:r}=t;try{return new n(e),t.createSecureContext({ca:[
...r?.("default")??t.rootCertificates,e]})}catch(o){throw new m("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:o})}}function j(e,t,n){
let{method:r,body:o,timeoutMs:s,maxBodyBytes:i,now:a}=n,d=/^[PD]/.test(r),c=d&&r!=="DELETE"?JSON.stringify(o??{}):void 0,x={accept:"*/*","user-agent":"countersi\
gn",...d?{"content-type":"application/json"}:{},...c?{"content-length":String(Buffer.byteLength(c))}:{},...n.headers};return new Promise((w,b)=>{let p=e.request(
t,{method:r,headers:x,agent:e.agent},u=>{N(u,i,a()).then(l(w),g)}),E=setTimeout(()=>p.destroy(h(C)),s),g=l(b);p.on("error",g).end(c);function l(u){return R=>{clearTimeout(
E),u(R)}}})}async function N(e,t,n){let r=[],o=0;for await(let i of e){if(o+=i.length,o>t)throw h(S);r.push(i)}let s={};for(let[i,a]of Object.entries(e.headers))
s[i]=String(a);return{status:e.statusCode??0,headers:s,text:Buffer.concat(r).toString(),answeredAt:n}}function h(e){return Object.assign(new Error(e),{code:e})}export{A as a,M as b,y as c,O as d,f as e,P as f,C as g,S as h,_ as i,j};
