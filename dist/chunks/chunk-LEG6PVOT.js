#!/usr/bin/env node
import{b as u}from"./chunk-O6EWQLDP.js";import{a as w}from"./chunk-IOCQ3XXK.js";var x=class extends u{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){let{advice:s,cause:o}=n;super(t,r,{cause:o,
...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.attempts??1,this.expectedSha=n.expectedSha,
this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};function U(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function M(e){
let t=w(c(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===""?null:t}var I=new Set(["base","error"]);function c(e){if(e==null)return"";if(Array.isArray(e))
return e.map(c).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,error_description:r,error:n,errors:s}=e;for(let o of[t,r,n,s]){let i=c(
o);if(i)return i}return Object.entries(e).map(([o,i])=>[I.has(o)?"":o,c(i)]).filter(([,o])=>o).map(o=>o.join(" ").trim()).join(", ")}var C="a web page instead of JSON";function J({headers:e,text:t},r){let n=e["content-type"]??"";if(P(n,t))return{instead:C};if(r!=="json")return{value:r==="text"?
t:void 0};if(!b(n))return{instead:`something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}
function b(e){return/^application\/([\w.-]+\+)?json\b/i.test(e)}function P(e,t){return/html/i.test(e)||!b(e)&&/^\s*<(!doctype|html)/i.test(t)}function E(e){return e.NODE_USE_ENV_PROXY==="1"&&N(process.versions.node)}function N(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===22&&
r>=21}var q=10,R="ETIMEDOUT",v="E2BIG";async function F(e,t,r){let{Agent:n,request:s}=e?await import("node:https"):await import("node:http"),o={keepAlive:!0,maxSockets:q,
...E(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await j(r)}:{}};return{agent:new n(o),request:s}}async function j(e){let t=await import("node:tls"),{getCACertificates:r}=t,
n="the certificate authorities (CI_SERVER_TLS_CA_FILE) are not PEM certificates";if(!e.includes("-----BEGIN CERTIFICATE-----"))throw new u("INPUT_INVALID",n);try{
return t.createSecureContext({ca:[...r?.("default")??t.rootCertificates,e]})}catch(s){throw new u("INPUT_INVALID",n,{cause:s})}}function K(e,t,r){let{method:n,body:s,
timeoutMs:o,maxBodyBytes:i,now:d}=r,g=/^[PD]/.test(n),l=g&&n!=="DELETE"?JSON.stringify(s??{}):void 0,O={accept:"*/*","user-agent":"countersign",...g?{"content-t\
ype":"application/json"}:{},...l?{"content-length":String(Buffer.byteLength(l))}:{},...r.headers};return new Promise((k,A)=>{let f=!1,y=e.request(t,{method:n,headers:O,
agent:e.agent},a=>{B(a,i,d()).then(h(k),m)}),S=setTimeout(()=>{f=!0,y.destroy(p(R))},o),m=h(a=>A(f?p(R):a));y.on("error",m).end(l);function h(a){return _=>{clearTimeout(
S),a(_)}}})}async function B(e,t,r){let n=[],s=0;for await(let i of e){if(s+=i.length,s>t)throw p(v);n.push(i)}let o={};for(let[i,d]of Object.entries(e.headers))
o[i]=String(d);return{status:e.statusCode??0,headers:o,text:Buffer.concat(n).toString(),answeredAt:r}}function p(e){return Object.assign(new Error(e),{code:e})}export{x as a,U as b,M as c,C as d,J as e,b as f,P as g,E as h,N as i,R as j,v as k,F as l,K as m};
