import{$3064_c as b}from"../index.js";import{$61d7_c as y}from"../index.js";import{$104c_b as j}from"../index.js";import{$82ce_h as u,$82ce_i as _,$82ce_l as w,
$82ce_m as h,$82ce_n as f,$82ce_v as g}from"../index.js";import{$f045_e as v}from"../index.js";var S=f({id:u(),status:u(),message:u(),expected:g(w()),actual:g(w()),
actual_rest:g(h(u()))}),x=f({schema:u(),generated_at:u(),subject:f({project:f({id:_()})}),requirements:h(f({name:u(),controls:h(S)}))});async function A(r,t){let{
job:o,path:a}=r,n=o===void 0?a:`${a} of job ${o}`;try{let{where:s,content:e}=await O(r,t),i=j(x,JSON.parse(e));if(i.schema!=="countersign.report/v1")throw new Error(
"it is not a report of Countersign");if(i.subject.project.id!==t.projectId)throw new Error("it is about another project");return{baseline:r,report:i,where:s}}catch(s){
let e=s instanceof Error?s.message:String(s),i=`the baseline ${n} was not read (${e}): every failure counts`;return{baseline:r,report:void 0,where:i}}}async function O({
job:r,path:t,place:o},a){let{readers:n}=a;if(r!==void 0){let c=await a.branch();return{where:`${t}@${c} of job ${r}`,content:await n.artifact(c,r,t)}}if(o?.kind===
"checkout")return{where:t,content:await n.checkout(t)};if(o?.kind==="project"){let{project:c,ref:d}=o,{text:p}=await n.project(c,t,d);return{where:`${c}:${t}@${d}`,
content:p}}let s=await a.branch(),e=o?.branch??s,i=c=>n.ownProject(t,c);return{where:`${t}@${e}`,content:(await y(e,a.head(e),i)).text}}function k(r,t,o){let a=new Map,
n=r.map(e=>{let i=t.find(({baseline:l})=>l.requirements.includes(e.name));if(!i?.report)return e;let{report:c}=i,d=c.requirements.find(({name:l})=>l===e.name),p=e.
controls.map(l=>{let m=J(l,e.controls,d?.controls??[]);if(!m)return l;let $=M(l,m,o);return $&&a.set(i,(a.get(i)??0)+1),E(l,m.status,$,c.generated_at)});return{
...e,controls:p}}),s=t.map(e=>e.report?`${v(a.get(e)??0,"failure")} already in the baseline do not count (${e.where}, ${e.report.generated_at})`:e.where);return{
judged:n,notices:s}}function J({control:{id:r,expected:t}},o,a){let n=a.filter(i=>i.id===r),s=n.length<=1&&o.filter(({control:i})=>i.id===r).length===1,e=typeof t?.
rule=="string";return s&&!e?n[0]:n.find(i=>JSON.stringify(i.expected??null)===JSON.stringify(t??null))}function E(r,t,o,a){if(!o)return{...r,baseline:t};let n=`\
it already failed in the baseline of ${a.slice(0,10)}, so it does not count`;return{...r,baseline:t,control:{...r.control,phase:"observe",enforcedFromMs:void 0},
note:r.note===void 0?n:`${r.note}; ${n}`}}function M({status:r,control:t,isOfMergeRequest:o,isCut:a,actual:n,message:s},e,i){return r!=="fail"||e.status!=="fail"||
t.isFinal||o||a?!1:Array.isArray(n)&&n.length>0?Array.isArray(e.actual)&&N(n,e,i):n===null||Array.isArray(n)?s===e.message:q(n,e.actual,t.expected)}function N(r,{
actual:t,actual_rest:o=[]},a){let n=new Map,s=t.map(e=>b(e,a));for(let e of[...s,...o])n.set(e,(n.get(e)??0)+1);return r.every(e=>{let i=b(e,a),c=n.get(i)??0;return n.
set(i,c-1),c>0&&!String(e).endsWith("…")})}function q(r,t,o){if(typeof r!="number"||typeof t!="number"||r===t)return JSON.stringify(r)===JSON.stringify(t??null);
let a=Object.keys(o??{}).join(" "),n=/\bat_least|\bminimum/.test(a)||/^>/.test(String(o?.operator??"")),s=/\bat_most|\bmaximum/.test(a)||/^</.test(String(o?.operator??
""));return n&&r>t||s&&r<t}export{A as readEarlier,k as standing};
