async function l(e){let n=new Map,t=e.requirements.flatMap(({name:r,controls:o})=>o.filter(f).map(s=>{let p=[e.subject.project.id,r,s.id],i=JSON.stringify(p),c=n.
get(i)??0;return n.set(i,c+1),{requirement:r,control:s,key:c===0?i:JSON.stringify([...p,c])}}));return Promise.all(t.map(async({key:r,...o})=>({...o,fingerprint:await a(
r)})))}function f({status:e}){return e==="fail"||e==="unknown"}function u({phase:e,severity:n}){return e==="observe"?"info":e==="warn"&&n!=="info"?"low":n}function d({
phase:e}){return e==="enforce"?"":` (${e} only)`}function g({policyPath:e}){let n=e.replace(/^(\.\/)+/,"");return n===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(n)?"\
.gitlab-ci.yml":n}function m(e){if(!e||!URL.canParse(e))return;let{protocol:n,username:t,password:r,origin:o,href:s}=new URL(e);if(!(n==="https:"||n==="http:")||
t!==""||r!=="")return;let i=s.slice(o.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${o}${i}`}async function a(e){let n=await crypto.
subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(n)].map(t=>t.toString(16).padStart(2,"0")).join("")}export{l as a,f as b,u as c,d,g as e,m as f};
