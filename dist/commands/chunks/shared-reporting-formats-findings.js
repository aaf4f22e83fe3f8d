import{a as u}from"./shared-one-line.js";async function f(n){let t=new Map,r=n.requirements.flatMap(({name:e,controls:a})=>a.filter(l).map(i=>{let o=[n.subject.
project.id,e,i.id],s=JSON.stringify(o),c=t.get(s)??0;return t.set(s,c+1),{requirement:e,control:i,key:c===0?s:JSON.stringify([...o,c])}}));return Promise.all(r.
map(async({key:e,...a})=>({...a,fingerprint:await h(e)})))}function l({status:n}){return n==="fail"||n==="unknown"}function p({phase:n,severity:t}){return n==="\
observe"?"info":n==="warn"&&t!=="info"?"low":t}function y({phase:n}){return n==="enforce"?"":` (${n} only)`}function m({policyPath:n}){let t=n.replace(/^(\.\/)+/,
"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?".gitlab-ci.yml":t}function w({actual:n},t){let r=(Array.isArray(n)?n:[]).map(e=>typeof e=="string"&&e.length<
2e3?/^\w+: .* at ([^:\\]+):([1-9]\d{0,6})$/.exec(e):null).find(e=>e&&d(e[1]??""));return r?{path:u(r[1]??""),line:Number(r[2])}:{path:m(t),line:1}}function d(n){
return!/^\/|(^|\/)\.\.(\/|$)/.test(n)}function g(n){if(!n||!URL.canParse(n))return;let{protocol:t,username:r,password:e,origin:a,href:i}=new URL(n);if(!(t==="ht\
tps:"||t==="http:")||r!==""||e!=="")return;let o=i.slice(a.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${a}${o}`}
async function h(n){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(n));return[...new Uint8Array(t)].map(r=>r.toString(16).padStart(2,"0")).
join("")}export{f as a,l as b,p as c,y as d,w as e,g as f};
