import{c as $}from"./shared-branch-head.js";import"./shared-facts-define.js";import{b as j}from"./shared-schema.js";import"./shared-checks.js";import"./shared-shared-errors.js";
import{h as u,i as v,l as b,m,n as f,v as h}from"./shared-api.js";import{c as w}from"./shared-long-list.js";import{d as S}from"./shared-text.js";import"./shared-bundler.js";
var x=f({id:u(),status:u(),message:u(),expected:h(b()),actual:h(b()),actual_rest:h(m(u()))}),A=f({schema:u(),generated_at:u(),subject:f({project:f({id:v()})}),requirements:m(
f({name:u(),controls:m(x)}))});async function O(r,e){let{job:i,path:n}=r,a=i===void 0?n:`${n} of job ${i}`;try{let{where:s,content:t}=await _(r,e),o=j(A,JSON.parse(
t));if(o.schema!=="countersign.report/v1")throw new Error("it is not a report of Countersign");if(o.subject.project.id!==e.projectId)throw new Error("it is abou\
t another project");return{baseline:r,report:o,where:s}}catch(s){let t=s instanceof Error?s.message:String(s),o=`the baseline ${a} was not read (${t}): every fa\
ilure counts`;return{baseline:r,report:void 0,where:o}}}async function _({job:r,path:e,place:i},n){let{readers:a}=n;if(r!==void 0){let o=await n.branch();return{
where:`${e}@${o} of job ${r}`,content:await a.artifact(o,r,e)}}if(i?.kind==="checkout")return{where:e,content:await a.checkout(e)};if(i?.kind==="project"){let{project:o,
ref:l}=i,{text:p}=await a.project(o,e,l);return{where:`${o}:${e}@${l}`,content:p}}let s=i?.branch??await n.branch(),t=o=>a.ownProject(e,o);return{where:`${e}@${s}`,
content:(await $(s,n.head(s),t)).text}}function k(r,e,i){let n=new Map,a=r.map(t=>{let o=e.find(({baseline:c})=>c.requirements.includes(t.name));if(!o?.report)return t;
let{report:l}=o,p=l.requirements.find(({name:c})=>c===t.name),y=t.controls.map(c=>{let d=J(c,t.controls,p?.controls??[]);if(!d)return c;let g=M(c,d,i);return g&&
n.set(o,(n.get(o)??0)+1),E(c,d.status,g,l.generated_at)});return{...t,controls:y}}),s=e.map(t=>t.report?`${S(n.get(t)??0,"failure")} already in the baseline do \
not count (${t.where}, ${t.report.generated_at})`:t.where);return{judged:a,notices:s}}function J({control:{id:r,expected:e}},i,n){let a=n.filter(o=>o.id===r),s=a.
length<=1&&i.filter(({control:o})=>o.id===r).length===1,t=typeof e?.rule=="string";return s&&!t?a[0]:a.find(o=>JSON.stringify(o.expected??null)===JSON.stringify(
e??null))}function E(r,e,i,n){if(!i)return{...r,baseline:e};let a=`it already failed in the baseline of ${n.slice(0,10)}, so it does not count`;return{...r,baseline:e,
control:{...r.control,phase:"observe",enforcedFromMs:void 0},note:r.note===void 0?a:`${r.note}; ${a}`}}function M({status:r,control:e,isOfMergeRequest:i,isCut:n,
actual:a,message:s},t,o){return r!=="fail"||t.status!=="fail"||e.isFinal||i||n?!1:Array.isArray(a)&&a.length>0?Array.isArray(t.actual)&&N(a,t,o):a===null||Array.
isArray(a)?s===t.message:q(a,t.actual,e.expected)}function N(r,{actual:e,actual_rest:i=[]},n){let a=new Map,s=e.map(t=>w(t,n));for(let t of[...s,...i])a.set(t,(a.
get(t)??0)+1);return r.every(t=>{let o=w(t,n),l=a.get(o)??0;return a.set(o,l-1),l>0&&!String(t).endsWith("…")})}function q(r,e,i){if(typeof r!="number"||typeof e!=
"number"||r===e)return JSON.stringify(r)===JSON.stringify(e??null);let n=Object.keys(i??{}).join(" "),a=/\bat_least|\bminimum/.test(n)||/^>/.test(String(i?.operator??
"")),s=/\bat_most|\bmaximum/.test(n)||/^</.test(String(i?.operator??""));return a&&r>e||s&&r<e}export{O as readEarlier,k as standing};
