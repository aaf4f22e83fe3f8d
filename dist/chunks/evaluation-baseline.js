import{$3064_c as $}from"../index.js";import{$61d7_c as y}from"../index.js";import{$104c_b as j}from"../index.js";import{$82ce_h as u,$82ce_i as _,$82ce_l as b,
$82ce_m as m,$82ce_n as f,$82ce_u as h}from"../index.js";import{$f045_d as v}from"../index.js";var S=f({id:u(),status:u(),message:u(),expected:h(b()),actual:h(b()),
actual_rest:h(m(u()))}),x=f({schema:u(),generated_at:u(),subject:f({project:f({id:_()})}),requirements:m(f({name:u(),controls:m(S)}))});async function A(r,t){let{
job:i,path:o}=r,a=i===void 0?o:`${o} of job ${i}`;try{let{where:s,content:e}=await O(r,t),n=j(x,JSON.parse(e));if(n.schema!=="countersign.report/v1")throw new Error(
"it is not a report of Countersign");if(n.subject.project.id!==t.projectId)throw new Error("it is about another project");return{baseline:r,report:n,where:s}}catch(s){
let e=s instanceof Error?s.message:String(s),n=`the baseline ${a} was not read (${e}): every failure counts`;return{baseline:r,report:void 0,where:n}}}async function O({
job:r,path:t,place:i},o){let{readers:a}=o;if(r!==void 0){let n=await o.branch();return{where:`${t}@${n} of job ${r}`,content:await a.artifact(n,r,t)}}if(i?.kind===
"checkout")return{where:t,content:await a.checkout(t)};if(i?.kind==="project"){let{project:n,ref:c}=i,{text:d}=await a.project(n,t,c);return{where:`${n}:${t}@${c}`,
content:d}}let s=i?.branch??await o.branch(),e=n=>a.ownProject(t,n);return{where:`${t}@${s}`,content:(await y(s,o.head(s),e)).text}}function k(r,t,i){let o=new Map,
a=r.map(e=>{let n=t.find(({baseline:l})=>l.requirements.includes(e.name));if(!n?.report)return e;let{report:c}=n,d=c.requirements.find(({name:l})=>l===e.name),w=e.
controls.map(l=>{let p=J(l,e.controls,d?.controls??[]);if(!p)return l;let g=M(l,p,i);return g&&o.set(n,(o.get(n)??0)+1),E(l,p.status,g,c.generated_at)});return{
...e,controls:w}}),s=t.map(e=>e.report?`${v(o.get(e)??0,"failure")} already in the baseline do not count (${e.where}, ${e.report.generated_at})`:e.where);return{
judged:a,notices:s}}function J({control:{id:r,expected:t}},i,o){let a=o.filter(n=>n.id===r),s=a.length<=1&&i.filter(({control:n})=>n.id===r).length===1,e=typeof t?.
rule=="string";return s&&!e?a[0]:a.find(n=>JSON.stringify(n.expected??null)===JSON.stringify(t??null))}function E(r,t,i,o){if(!i)return{...r,baseline:t};let a=`\
it already failed in the baseline of ${o.slice(0,10)}, so it does not count`;return{...r,baseline:t,control:{...r.control,phase:"observe",enforcedFromMs:void 0},
note:r.note===void 0?a:`${r.note}; ${a}`}}function M({status:r,control:t,isOfMergeRequest:i,isCut:o,actual:a,message:s},e,n){return r!=="fail"||e.status!=="fail"||
t.isFinal||i||o?!1:Array.isArray(a)&&a.length>0?Array.isArray(e.actual)&&N(a,e,n):a===null||Array.isArray(a)?s===e.message:q(a,e.actual,t.expected)}function N(r,{
actual:t,actual_rest:i=[]},o){let a=new Map,s=t.map(e=>$(e,o));for(let e of[...s,...i])a.set(e,(a.get(e)??0)+1);return r.every(e=>{let n=$(e,o),c=a.get(n)??0;return a.
set(n,c-1),c>0&&!String(e).endsWith("…")})}function q(r,t,i){if(typeof r!="number"||typeof t!="number"||r===t)return JSON.stringify(r)===JSON.stringify(t??null);
let o=Object.keys(i??{}).join(" "),a=/\bat_least|\bminimum/.test(o)||/^>/.test(String(i?.operator??"")),s=/\bat_most|\bmaximum/.test(o)||/^</.test(String(i?.operator??
""));return a&&r>t||s&&r<t}export{A as readEarlier,k as standing};
