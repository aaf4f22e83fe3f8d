import{b as l}from"./chunk-C6EUKJGU.js";var A="a web page instead of JSON";function N({headers:e,text:t},n){let r=e["content-type"]??"";if(O(r,t))return{instead:A};if(n!=="json")return{value:n==="text"?
t:void 0};if(!y(r))return{instead:`something else than JSON (${r||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}
function y(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function O(e,t){return/html/i.test(e)||!y(e)&&/^\s*<(!doctype|html)/i.test(t)}function f(e){return e.NODE_USE_ENV_PROXY==="1"&&v(process.versions.node)}function v(e){let[t=0,n=0]=e.split(".").map(Number);return t>24||t===24&&n>=5||t===22&&
n>=21}var P=10,C="ETIMEDOUT",S="E2BIG";async function k(e,t,n){let{Agent:r,request:o}=e?await import("node:https"):await import("node:http"),s={keepAlive:!0,maxSockets:P,
...f(t)?{proxyEnv:t}:{},...e&&n?{secureContext:await I(n)}:{}};return{agent:new r(s),request:o}}async function I(e){let[t,{X509Certificate:n}]=await Promise.all(
[import("node:tls"),import("node:crypto")]),{getCACertificates:r}=t;try{return new n(e),t.createSecureContext({ca:[...r?.("default")??t.rootCertificates,e]})}catch(o){
throw new l("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:o})}}function q(e,t,n){let{method:r,body:o,timeoutMs:s,maxBodyBytes:i,
now:a}=n,d=/^[PD]/.test(r),c=d&&r!=="DELETE"?JSON.stringify(o??{}):void 0,w={accept:"*/*","user-agent":"countersign",...d?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...n.headers};return new Promise((h,b)=>{let p=e.request(t,{method:r,headers:w,agent:e.agent},u=>{B(u,i,
a()).then(m(h),g)}),E=setTimeout(()=>p.destroy(x(C)),s),g=m(b);p.on("error",g).end(c);function m(u){return R=>{clearTimeout(E),u(R)}}})}async function B(e,t,n){
let r=[],o=0;for await(let i of e){if(o+=i.length,o>t)throw x(S);r.push(i)}let s={};for(let[i,a]of Object.entries(e.headers))s[i]=String(a);return{status:e.statusCode??
0,headers:s,text:Buffer.concat(r).toString(),answeredAt:n}}function x(e){return Object.assign(new Error(e),{code:e})}export{A as a,N as b,y as c,O as d,f as e,v as f,C as g,S as h,k as i,q as j};
