import{$3064_c as g}from"../index.js";import{$61d7_c as y}from"../index.js";import{$104c_b as j}from"../index.js";import{$82ce_h as u,$82ce_i as _,$82ce_l as w,
$82ce_m as h,$82ce_n as f,$82ce_v as $}from"../index.js";import{$f045_e as v}from"../index.js";var x=f({id:u(),status:u(),message:u(),expected:$(w()),actual:$(w()),
actual_rest:$(h(u()))}),O=f({schema:u(),generated_at:u(),subject:f({project:f({id:_()})}),requirements:h(f({name:u(),controls:h(x)}))});async function A(a,r){let{
job:o,path:n}=a,t=o===void 0?n:`${n} of job ${o}`;try{let{where:s,content:e}=await S(a,r),i=j(O,JSON.parse(e));if(i.schema!=="countersign.report/v1")throw new Error(
"it is not a report of Countersign");if(i.subject.project.id!==r.projectId)throw new Error("it is about another project");return{baseline:a,report:i,where:s}}catch(s){
let e=s instanceof Error?s.message:String(s),i=`the baseline ${t} was not read (${e}): every failure counts`;return{baseline:a,report:void 0,where:i}}}async function S({
job:a,path:r,place:o},n){let{readers:t}=n;if(a!==void 0){let c=await n.branch();return{where:`${r}@${c} of job ${a}`,content:await t.artifact(c,a,r)}}if(o?.kind===
"checkout")return{where:r,content:await t.checkout(r)};if(o?.kind==="project"){let{project:c,ref:d}=o,{text:p}=await t.project(c,r,d);return{where:`${c}:${r}@${d}`,
content:p}}let s=await n.branch(),e=o?.branch??s,i=c=>t.ownProject(r,c);return{where:`${r}@${e}`,content:(await y(e,n.head(e),i)).text}}function k(a,r,o){let n=new Map,
t=a.map(e=>{let i=r.find(({baseline:l})=>l.requirements.includes(e.name));if(!i?.report)return e;let{report:c}=i,d=c.requirements.find(({name:l})=>l===e.name),p=e.
controls.map(l=>{let m=J(l,e.controls,d?.controls??[]);if(!m)return l;let b=M(l,m,o);return b&&n.set(i,(n.get(i)??0)+1),E(l,m.status,b,c.generated_at)});return{
...e,controls:p}}),s=r.map(e=>e.report?`${v(n.get(e)??0,"failure")} already in the baseline do not count (${e.where}, ${e.report.generated_at})`:e.where);return{
judged:t,notices:s}}function J({control:{id:a,expected:r}},o,n){let t=n.filter(i=>i.id===a),s=t.length<=1&&o.filter(({control:i})=>i.id===a).length===1,e=typeof r?.
rule=="string";return s&&!e?t[0]:t.find(i=>JSON.stringify(i.expected??null)===JSON.stringify(r??null))}function E(a,r,o,n){if(!o)return{...a,baseline:r};let t=`\
it already failed in the baseline of ${n.slice(0,10)}, so it does not count`;return{...a,baseline:r,control:{...a.control,phase:"observe",enforcedFromMs:void 0},
note:a.note===void 0?t:`${a.note}; ${t}`}}function M({status:a,control:r,isOfMergeRequest:o,isCut:n,actual:t,message:s},e,i){return a!=="fail"||e.status!=="fail"||
r.isFinal||o||n?!1:Array.isArray(t)&&t.length>0?Array.isArray(e.actual)&&N(t,e,i):t===null||Array.isArray(t)?s===e.message:q(t,e.actual,r.expected)}function N(a,{
actual:r,actual_rest:o=[]},n){let t=new Map,s=r.map(e=>g(e,n));for(let e of[...s,...o])t.set(e,(t.get(e)??0)+1);return a.every(e=>{let i=g(e,n),c=t.get(i)??0;return t.
set(i,c-1),c>0&&!String(e).endsWith("…")})}function q(a,r,o){if(typeof a!="number"||typeof r!="number"||a===r)return JSON.stringify(a)===JSON.stringify(r??null);
let n=Object.keys(o??{}).join(" "),t=o?.operator,s=/\bat_least|\bminimum/.test(n)||t===">"||t===">=",e=/\bat_most|\bmaximum/.test(n)||t==="<"||t==="<=";return s&&
a>r||e&&a<r}export{A as readEarlier,k as standing};
