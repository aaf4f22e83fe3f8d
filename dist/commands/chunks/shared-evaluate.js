var p=["compliant","non_compliant","undetermined"];async function f(e,n,a){return Promise.all(e.requirements.map(async({name:t,controls:u})=>({name:t,controls:await Promise.
all(u.map(s=>g(s,n,a)))})))}function v(e,n){let a=e.map(({name:t,controls:u})=>{let s=u.map(r=>({...r,inPhase:w(r.control,n)})),i=s.map(({status:r,inPhase:o})=>(r===
"fail"||r==="unknown")&&o!=="enforce"?"waived":r);return{name:t,controls:s,status:h(i)}});return{verdict:j(a.map(({status:t})=>t)),requirements:a}}function w({phase:e,
enforcedFromMs:n},a){return n!==void 0&&a>=n?"enforce":e}async function g(e,n,a){let t={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)
return{...t,status:"external",message:"answered by an external service, not judged here"};if(e.scope==="merge_request"&&a==="project")return{...t,status:"not_ap\
plicable",message:"applies to merge requests, and none is judged"};let u={},s=[],i=[],r=await Promise.all(Object.entries(e.needs).map(async([d,c])=>({name:d,fact:c,
result:await n.read(c)})));for(let{name:d,fact:c,result:l}of r)s.push(...[...new Set(l.requests)].map(m=>({fact:c.id,request:m}))),l.ok?u[d]=l.value:i.includes(
l.reason)||i.push(l.reason);if(i.length>0)return{...t,evidence:s,status:"unknown",message:i.join("; ")};let o=e.judge(u);return{...t,evidence:s,status:o.status,
message:o.message,actual:("actual"in o?o.actual:void 0)??null,note:"note"in o?o.note:void 0}}function h(e){return e.includes("fail")?"fail":e.includes("unknown")?
"unknown":e.some(n=>n==="pass"||n==="waived")?"pass":"not_applicable"}function j(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermine\
d":e.includes("pass")?"compliant":"undetermined"}export{p as a,f as b,v as c};
