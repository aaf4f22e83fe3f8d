var v=["compliant","non_compliant","undetermined"];async function w(e,n,r){return Promise.all(e.requirements.map(async({name:t,controls:i})=>({name:t,controls:await Promise.
all(i.map(o=>f(o,n,r)))})))}function x(e,n){let r=e.map(({name:t,controls:i})=>{let o=i.map(a=>({...a,inPhase:m(a.control,n)})),u=o.map(({status:a,inPhase:s})=>(a===
"fail"||a==="unknown")&&s!=="enforce"?"waived":a);return{name:t,controls:o,status:y(u)}});return{verdict:g(r.map(({status:t})=>t)),requirements:r}}function m({phase:e,
enforcedFromMs:n},r){return n!==void 0&&r>=n?"enforce":e}async function f(e,n,r){let t={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)
return{...t,status:"external",message:"answered by an external service, not judged here"};if(e.scope==="merge_request"&&r==="project")return{...t,status:"not_ap\
plicable",message:"applies to merge requests, and none is judged"};let i={},o=[],u=[],a=await Promise.all(Object.entries(e.needs).map(async([l,c])=>({name:l,fact:c,
result:await n.read(c)})));for(let{name:l,fact:c,result:d}of a)o.push(...[...new Set(d.requests)].map(p=>({fact:c.id,request:p}))),d.ok?i[l]=d.value:u.includes(
d.reason)||u.push(d.reason);if(u.length>0)return{...t,evidence:o,status:"unknown",message:u.join("; ")};let s=e.judge(i);return{...t,evidence:o,status:s.status,
message:s.message,actual:("actual"in s?s.actual:void 0)??null,note:"note"in s?s.note:void 0}}function y(e){return e.includes("fail")?"fail":e.includes("unknown")?
"unknown":e.some(n=>n==="pass"||n==="waived")?"pass":"not_applicable"}function g(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermine\
d":e.includes("pass")?"compliant":"undetermined"}export{v as a,w as b,x as c};
