import{c as w}from"./shared-long-list.js";import{c as $}from"./shared-branch-head.js";import"./shared-facts-define.js";import{b as j}from"./shared-schema.js";import"./shared-checks.js";
import{i as u,j as v,m as y,n as h,o as f,x as g}from"./shared-api.js";import"./shared-shared-errors.js";import{f as x}from"./shared-text.js";import"./shared-bundler.js";
var S=f({id:u(),status:u(),message:u(),expected:g(y()),actual:g(y()),actual_rest:g(h(u()))}),A=f({schema:u(),generated_at:u(),subject:f({project:f({id:v()})}),requirements:h(
f({name:u(),controls:h(S)}))});async function O(r,e){let{job:a,path:o}=r,n=a===void 0?o:`${o} of job ${a}`;try{let{where:s,content:t}=await _(r,e),i=j(A,JSON.parse(
t));if(i.schema!=="countersign.report/v1")throw new Error("it is not a report of Countersign");if(i.subject.project.id!==e.projectId)throw new Error("it is abou\
t another project");return{baseline:r,report:i,where:s}}catch(s){let t=s instanceof Error?s.message:String(s),i=`the baseline ${n} was not read (${t}): every fa\
ilure counts`;return{baseline:r,report:void 0,where:i}}}async function _({job:r,path:e,place:a},o){let{readers:n}=o;if(r!==void 0){let l=await o.branch();return{
where:`${e}@${l} of job ${r}`,content:await n.artifact(l,r,e)}}if(a?.kind==="checkout")return{where:e,content:await n.checkout(e)};if(a?.kind==="project"){let{project:l,
ref:p}=a,{text:m}=await n.project(l,e,p);return{where:`${l}:${e}@${p}`,content:m}}let s=await o.branch(),t=a?.branch??s,i=l=>n.ownProject(e,l);return{where:`${e}\
@${t}`,content:(await $(t,o.head(t),i)).text}}function k(r,e,a){let o=new Map,n=r.map(t=>{let i=e.find(({baseline:c})=>c.requirements.includes(t.name));if(!i?.report)
return t;let{report:l}=i,p=l.requirements.find(({name:c})=>c===t.name),m=t.controls.map(c=>{let d=J(c,t.controls,p?.controls??[]);if(!d)return c;let b=M(c,d,a);
return b&&o.set(i,(o.get(i)??0)+1),E(c,d.status,b,l.generated_at)});return{...t,controls:m}}),s=e.map(t=>t.report?`${x(o.get(t)??0,"failure")} already in the ba\
seline do not count (${t.where}, ${t.report.generated_at})`:t.where);return{judged:n,notices:s}}function J({control:{id:r,expected:e}},a,o){let n=o.filter(i=>i.
id===r),s=n.length<=1&&a.filter(({control:i})=>i.id===r).length===1,t=typeof e?.rule=="string";return s&&!t?n[0]:n.find(i=>JSON.stringify(i.expected??null)===JSON.
stringify(e??null))}function E(r,e,a,o){if(!a)return{...r,baseline:e};let n=`it already failed in the baseline of ${o.slice(0,10)}, so it does not count`;return{
...r,baseline:e,control:{...r.control,phase:"observe",enforcedFromMs:void 0},note:r.note===void 0?n:`${r.note}; ${n}`}}function M({status:r,control:e,isOfMergeRequest:a,
isCut:o,actual:n,message:s},t,i){return r!=="fail"||t.status!=="fail"||e.isFinal||a||o?!1:Array.isArray(n)&&n.length>0?Array.isArray(t.actual)&&N(n,t,i):n===null||
Array.isArray(n)?s===t.message:q(n,t.actual,e.expected)}function N(r,{actual:e,actual_rest:a=[]},o){let n=new Map,s=e.map(t=>w(t,o));for(let t of[...s,...a])n.set(
t,(n.get(t)??0)+1);return r.every(t=>{let i=w(t,o),l=n.get(i)??0;return n.set(i,l-1),l>0&&!String(t).endsWith("…")})}function q(r,e,a){if(typeof r!="number"||
typeof e!="number"||r===e)return JSON.stringify(r)===JSON.stringify(e??null);let o=Object.keys(a??{}).join(" "),n=/\bat_least|\bminimum/.test(o)||/^>/.test(String(
a?.operator??"")),s=/\bat_most|\bmaximum/.test(o)||/^</.test(String(a?.operator??""));return n&&r>e||s&&r<e}export{O as readEarlier,k as standing};
