import{a as f}from"./chunk-APIG3MQ2.js";async function y(e){let n=new Map,r=e.requirements.flatMap(({name:t,controls:o})=>o.filter(l).map(s=>{let p=[e.subject.project.id,t,s.id],i=JSON.stringify(p),a=n.
get(i)??0;return n.set(i,a+1),{requirement:t,control:s,key:a===0?i:JSON.stringify([...p,a])}}));return Promise.all(r.map(async({key:t,...o})=>({...o,fingerprint:await d(
t)})))}function l({status:e}){return e==="fail"||e==="unknown"}function m({phase:e,severity:n}){return e==="observe"?"info":e==="warn"&&n!=="info"?"low":n}function R({
phase:e}){return e==="enforce"?"":` (${e} only)`}function c({policyPath:e}){let n=e.replace(/^(\.\/)+/,"");return n===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(n)?"\
.gitlab-ci.yml":n}function w({actual:e},n){let r=(Array.isArray(e)?e:[]).map(t=>typeof t=="string"&&t.length<2e3?/^\w+: .* at ([^:\\]+):([1-9]\d{0,6})$/.exec(t):
null).find(t=>t&&u(t[1]??""));return r?{path:f(r[1]??""),line:Number(r[2])}:{path:c(n),line:1}}function u(e){return!/^\/|(^|\/)\.\.(\/|$)/.test(e)}function b(e){
if(!e||!URL.canParse(e))return;let{protocol:n,username:r,password:t,origin:o,href:s}=new URL(e);if(!(n==="https:"||n==="http:")||r!==""||t!=="")return;let i=s.slice(
o.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${o}${i}`}async function d(e){let n=await crypto.subtle.digest("SHA\
-256",new TextEncoder().encode(e));return[...new Uint8Array(n)].map(r=>r.toString(16).padStart(2,"0")).join("")}export{y as a,l as b,m as c,R as d,w as e,b as f};
