import{b as _}from"./shared-shared-errors.js";var y="a web page instead of JSON";function j({headers:t,text:e,bytes:n},r){let o=t["content-type"]??"";if(g(o,e))
return{instead:y};if(r!=="json")return{value:{text:e,bytes:n,empty:void 0}[r]};if(!d(o))return{instead:`something other than JSON (${o||"no content type"})`};try{
return{value:JSON.parse(e)}}catch{return{instead:"malformed JSON"}}}function d(t){return/^application\/([\w.-]+\+)?json\b/i.test(t)}function g(t,e){return/html/i.
test(t)||!d(t)&&/^\s*<(!doctype|html)/i.test(e)}function w(t){return t.NODE_USE_ENV_PROXY==="1"&&E(process.versions.node)}function E(t){let[e=0,n=0]=t.split(".").
map(Number);return e>24||e===24&&n>=5||e===22&&n>=21}var A=10,S="ETIMEDOUT",b="E2BIG";async function B(t,e,n){let{Agent:r,request:o}=await P(t?"node:https":"nod\
e:http"),a={keepAlive:!0,maxSockets:A,...w(e)?{proxyEnv:e}:{},...t&&n?{secureContext:await T(n)}:{}};return{agent:new r(a),request:o}}async function P(t){let{getBuiltinModule:e}=process;
return e?.(t)??import(t)}async function T(t){let[e,{X509Certificate:n}]=await Promise.all([import("node:tls"),import("node:crypto")]),{getCACertificates:r}=e;try{
return new n(t),e.createSecureContext({ca:[...r?.("default")??e.rootCertificates,t]})}catch(o){throw new _("INPUT_INVALID","CI_SERVER_TLS_CA_FILE contains no ce\
rtificates in PEM format",{cause:o})}}function D(t,e,n){let{method:r,body:o,timeoutMs:a,maxBodyBytes:c,now:u,take:f}=n,s=/^[PD]/.test(r),i=s&&r!=="DELETE"?JSON.
stringify(o??{}):void 0,v={accept:"*/*","user-agent":"countersign",...s?{"content-type":"application/json"}:{},...i?{"content-length":String(Buffer.byteLength(i))}:
{},...n.headers};return new Promise((x,C)=>{let p=t.request(e,{method:r,headers:v,agent:t.agent},l=>{J(l,c,u(),f).then(m(x),h)}),O=setTimeout(()=>p.destroy(N(S)),
a),h=m(C);p.on("error",h).end(i);function m(l){return I=>{clearTimeout(O),l(I)}}})}async function J(t,e,n,r){let{statusCode:o=0}=t,a=[],c=0;if(r&&o<300)r(t);else
for await(let s of t){if(c+=s.length,c>e)throw N(b);a.push(s)}let u={};for(let[s,i]of Object.entries(t.headers))u[s]=String(i);let f=Buffer.concat(a);return{status:o,
headers:u,text:f.toString(),bytes:f,answeredAt:n}}function N(t){return Object.assign(new Error(t),{code:t})}export{y as a,j as b,d as c,g as d,w as e,E as f,S as g,b as h,B as i,D as j};
