async function u(e){let n=new Map,t=e.requirements.flatMap(({name:r,controls:o})=>o.filter(a).map(i=>{let f=[e.subject.project.id,r,i.id],s=JSON.stringify(f),p=n.
get(s)??0;return n.set(s,p+1),{requirement:r,control:i,key:p===0?s:JSON.stringify([...f,p])}}));return Promise.all(t.map(async({key:r,...o})=>({...o,fingerprint:await c(
r)})))}function a({status:e}){return e==="fail"||e==="unknown"}function l({phase:e,severity:n}){return e==="observe"?"info":e==="warn"&&n!=="info"?"low":n}function d({
phase:e}){return e==="enforce"?"":` (${e} only)`}function g({policyPath:e}){let n=e.replace(/^(\.\/)+/,"");return n===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(n)?"\
.gitlab-ci.yml":n}function m(e){if(!e||!URL.canParse(e))return;let{protocol:n,username:t,password:r,href:o}=new URL(e);return(n==="https:"||n==="http:")&&t===""&&
r===""?o:void 0}async function c(e){let n=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(n)].map(t=>t.toString(16).padStart(
2,"0")).join("")}export{u as a,a as b,l as c,d,g as e,m as f};
