async function y(e,n,r){let i=[],a=e.flatMap(t=>{let d=u(t,r);if(d)return[{kind:"status_check",...d,requirement:void 0}];for(let[o,g]of m(t)){let c=n.includes(o)?
u(g,r):void 0;if(c)return[{kind:"status_check",...c,requirement:o}]}return i.push(t),[]}),s=a.filter(({id:t},d)=>a.findIndex(o=>o.id===t)!==d);if(i.length+s.length===
0)return a;let{explainLine:f,unknownTargets:l}=await import("./explain-targets-UMZQK66W.js");throw l([...i.map(t=>f(t,n,r)),...s.map(({id:t})=>`status check ${t} is\
 named twice, and one check can hold one verdict only`)],"status_check")}function u(e,n){let r=n.find(({name:i})=>i===e)??n.find(({id:i})=>String(i)===e);return r&&
{id:r.id,name:r.name}}function*m(e){for(let n=e.indexOf("=");n>=0;n=e.indexOf("=",n+1))yield[e.slice(0,n).trim(),e.slice(n+1).trim()]}export{y as a,u as b,m as c};
