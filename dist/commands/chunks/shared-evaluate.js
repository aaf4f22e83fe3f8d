import{c as v}from"./shared-collect.js";import{j as p}from"./shared-controls-define.js";import{a as g}from"./shared-time-limit.js";var w=["compliant","non_compl\
iant","undetermined"];async function q(e,t,n){return Promise.all(e.requirements.map(async({name:a,controls:o})=>({name:a,controls:await Promise.all(o.map(c=>b(c,
t,n)))})))}function h(e,t){let n=Math.max(...t),a=e.map(({name:o,controls:c})=>{let u=c.map(r=>({...r,inPhase:k(r.control,n)})),d=u.map(({status:r,inPhase:s})=>(r===
"fail"||r==="unknown")&&s!=="enforce"?"waived":r);return{name:o,controls:u,status:O(d)}});return{verdict:P(a.map(({status:o})=>o)),requirements:a}}function j({verdict:e,
requirements:t}){return{verdict:e==="compliant"?"undetermined":e,requirements:t.map(n=>n.status==="pass"?{...n,status:"unknown"}:n)}}function k({phase:e,enforcedFromMs:t},n){
return t!==void 0&&n>=t?"enforce":e}async function b(e,t,n){let a={control:e,actual:null,isCut:!1,isOfMergeRequest:e.scope==="merge_request",note:void 0,evidence:[],
waiver:void 0};if(!e.judge)return{...a,status:"external",message:"an external service decides this control, so it is not judged here"};if(e.scope==="merge_reque\
st"&&n==="project")return{...a,status:"not_applicable",message:"the control applies to merge requests, and no merge request is judged"};let o={},c=[],u=[],d=[],
r=await Promise.all(Object.entries(e.needs).map(async([m,i])=>({name:m,fact:i,result:await t.read(i)})));for(let{name:m,fact:i,result:l}of r)c.push(...[...new Set(
l.requests)].map(f=>({fact:i.id,request:f}))),l.ok?o[m]=l.value:(d.push({fact:i,error:l.error}),!i.isOptional&&!u.includes(l.reason)&&u.push(l.reason));r.some(({
fact:m,result:i})=>v(m,i))&&(a.isOfMergeRequest=!0);let s=u.length>0?p(u.join("; ")):t.isOver?.()?p(`${g}, before this control was judged`):e.judge(o);return{...a,
evidence:c,status:s.status,message:s.message,actual:("actual"in s?s.actual:void 0)??null,isCut:"isCut"in s&&s.isCut===!0,note:"note"in s?s.note:void 0,...s.status===
"unknown"?{mend:(await import("./mend.js")).mend(d)}:{}}}function O(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="pass"||t===
"waived")?"pass":"not_applicable"}function P(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"compliant":"u\
ndetermined"}export{w as a,q as b,h as c,j as d};
