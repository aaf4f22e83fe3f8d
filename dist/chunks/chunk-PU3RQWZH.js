import{$a_a as u}from"../index.js";async function l(e){let n=new Map,t=e.requirements.flatMap(({name:r,controls:o})=>o.filter(c).map(s=>{let f=[e.subject.project.id,r,s.id],i=JSON.stringify(f),p=n.
get(i)??0;return n.set(i,p+1),{requirement:r,control:s,key:p===0?i:JSON.stringify([...f,p])}}));return Promise.all(t.map(async({key:r,...o})=>({...o,fingerprint:await a(
r)})))}function c({status:e}){return e==="fail"||e==="unknown"}function d({phase:e,severity:n}){return e==="observe"?"info":e==="warn"&&n!=="info"?"low":n}function g({
phase:e}){return e==="enforce"?"":` (${e} only)`}function m({policyPath:e}){let n=e.replace(/^(\.\/)+/,"");return n===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(n)?"\
.gitlab-ci.yml":n}function y(e){if(!e||!URL.canParse(e))return;let{protocol:n,username:t,password:r,origin:o,href:s}=new URL(e);if(!(n==="https:"||n==="http:")||
t!==""||r!=="")return;let i=s.slice(o.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${o}${i}`}async function a(e){let n=await crypto.
subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(n)].map(t=>t.toString(16).padStart(2,"0")).join("")}function x(e,n=1e3){return u(e,n).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}export{l as a,c as b,d as c,g as d,m as e,y as f,x as g};
