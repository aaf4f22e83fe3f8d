import{a as _}from"./shared-utf8.js";import{b as B}from"./shared-shared-errors.js";var y="a web page instead of JSON";function P({headers:t,text:e,bytes:n},r){let o=t["\
content-type"]??"";if(g(o,e))return{instead:y};if(r!=="json")return{value:{bytes:n,empty:void 0}[r]};if(!d(o))return{instead:`something other than JSON (${o||"n\
o content type"})`};try{return{value:JSON.parse(_(n)??"")}}catch{return{instead:"malformed JSON"}}}function d(t){return/^application\/([\w.-]+\+)?json\b/i.test(
t)}function g(t,e){return/html/i.test(t)||!d(t)&&/^\s*<(!doctype|html)/i.test(e)}function w(t){return t.NODE_USE_ENV_PROXY==="1"&&E(process.versions.node)}function E(t){
let[e=0,n=0]=t.split(".").map(Number);return e>24||e===24&&n>=5||e===22&&n>=21}var T=10,S="ETIMEDOUT",b="E2BIG";async function j(t,e,n){let{Agent:r,request:o}=await A(
t?"node:https":"node:http"),s={keepAlive:!0,maxSockets:T,...w(e)?{proxyEnv:e}:{},...t&&n?{secureContext:await J(n)}:{}};return{agent:new r(s),request:o}}async function A(t){
let{getBuiltinModule:e}=process;return e?.(t)??import(t)}async function J(t){let[e,{X509Certificate:n}]=await Promise.all([import("node:tls"),import("node:crypto")]),
{getCACertificates:r}=e;try{return new n(t),e.createSecureContext({ca:[...r?.("default")??e.rootCertificates,t]})}catch(o){throw new B("INPUT_INVALID","CI_SERVE\
R_TLS_CA_FILE contains no certificates in PEM format",{cause:o})}}function D(t,e,n){let{method:r,body:o,timeoutMs:s,maxBodyBytes:c,now:u,take:f}=n,a=/^[PD]/.test(
r),i=a&&r!=="DELETE"?JSON.stringify(o??{}):void 0,O={accept:"*/*","user-agent":"countersign",...a?{"content-type":"application/json"}:{},...i?{"content-length":String(
Buffer.byteLength(i))}:{},...n.headers};return new Promise((C,v)=>{let p=t.request(e,{method:r,headers:O,agent:t.agent},l=>{L(l,c,u(),f).then(h(C),m)}),x=setTimeout(
()=>p.destroy(N(S)),s),m=h(v);p.on("error",m).end(i);function h(l){return I=>{clearTimeout(x),l(I)}}})}async function L(t,e,n,r){let{statusCode:o=0}=t,s=[],c=0;
if(r&&o<300)r(t);else for await(let a of t){if(c+=a.length,c>e)throw N(b);s.push(a)}let u={};for(let[a,i]of Object.entries(t.headers))u[a]=String(i);let f=Buffer.
concat(s);return{status:o,headers:u,text:f.toString(),bytes:f,answeredAt:n}}function N(t){return Object.assign(new Error(t),{code:t})}export{y as a,P as b,d as c,g as d,w as e,E as f,S as g,b as h,j as i,D as j};
