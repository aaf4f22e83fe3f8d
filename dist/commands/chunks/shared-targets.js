import{a as d,b as h}from"./shared-check-lines.js";async function m(f,u,n){let r=[],s=f.flatMap(e=>{let t=d(e,n);if(t)return[{kind:"status_check",...t,requirement:void 0}];
for(let[i,o]of h(e)){let c=u.includes(i)?d(o,n):void 0;if(c)return[{kind:"status_check",...c,requirement:i}]}return r.push(e),[]}),a=s.filter(({id:e},t)=>s.findIndex(
i=>i.id===e)!==t);if(r.length+a.length===0)return s;let{unfitStatusChecks:l}=await import("./unknown-targets.js");throw l(r,a.map(({id:e})=>e),{requirements:u,checks:n})}export{m as a};
