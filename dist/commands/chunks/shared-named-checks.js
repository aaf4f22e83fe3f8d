import{a as i,b as c}from"./shared-check-lines.js";async function n(t){let s=await t.projectChecks()??[],e=t.inputs.statusChecks.flatMap(a=>[a,...[...c(a)].map(
([,r])=>r)]),p=new Set(e.flatMap(a=>i(a,s)?.id??[]));return s.filter(({id:a})=>p.has(a))}export{n as a};
