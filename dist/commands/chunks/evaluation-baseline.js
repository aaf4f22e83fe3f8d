import{c as w}from"./shared-long-list.js";import{c as $}from"./shared-branch-head.js";import"./shared-facts-define.js";import{b as j}from"./shared-schema.js";import"./shared-checks.js";
import{h as u,i as v,l as y,m as h,n as f,w as g}from"./shared-api.js";import"./shared-shared-errors.js";import{f as S}from"./shared-text.js";import"./shared-bundler.js";
var x=f({id:u(),status:u(),message:u(),expected:g(y()),actual:g(y()),actual_rest:g(h(u()))}),A=f({schema:u(),generated_at:u(),subject:f({project:f({id:v()})}),requirements:h(
f({name:u(),controls:h(x)}))});async function O(r,e){let{job:o,path:a}=r,n=o===void 0?a:`${a} of job ${o}`;try{let{where:s,content:t}=await _(r,e),i=j(A,JSON.parse(
t));if(i.schema!=="countersign.report/v1")throw new Error("it is not a report of Countersign");if(i.subject.project.id!==e.projectId)throw new Error("it is abou\
t another project");return{baseline:r,report:i,where:s}}catch(s){let t=s instanceof Error?s.message:String(s),i=`the baseline ${n} was not read (${t}): every fa\
ilure counts`;return{baseline:r,report:void 0,where:i}}}async function _({job:r,path:e,place:o},a){let{readers:n}=a;if(r!==void 0){let l=await a.branch();return{
where:`${e}@${l} of job ${r}`,content:await n.artifact(l,r,e)}}if(o?.kind==="checkout")return{where:e,content:await n.checkout(e)};if(o?.kind==="project"){let{project:l,
ref:p}=o,{text:m}=await n.project(l,e,p);return{where:`${l}:${e}@${p}`,content:m}}let s=await a.branch(),t=o?.branch??s,i=l=>n.ownProject(e,l);return{where:`${e}\
@${t}`,content:(await $(t,a.head(t),i)).text}}function k(r,e,o){let a=new Map,n=r.map(t=>{let i=e.find(({baseline:c})=>c.requirements.includes(t.name));if(!i?.report)
return t;let{report:l}=i,p=l.requirements.find(({name:c})=>c===t.name),m=t.controls.map(c=>{let d=J(c,t.controls,p?.controls??[]);if(!d)return c;let b=M(c,d,o);
return b&&a.set(i,(a.get(i)??0)+1),E(c,d.status,b,l.generated_at)});return{...t,controls:m}}),s=e.map(t=>t.report?`${S(a.get(t)??0,"failure")} already in the ba\
seline do not count (${t.where}, ${t.report.generated_at})`:t.where);return{judged:n,notices:s}}function J({control:{id:r,expected:e}},o,a){let n=a.filter(i=>i.
id===r),s=n.length<=1&&o.filter(({control:i})=>i.id===r).length===1,t=typeof e?.rule=="string";return s&&!t?n[0]:n.find(i=>JSON.stringify(i.expected??null)===JSON.
stringify(e??null))}function E(r,e,o,a){if(!o)return{...r,baseline:e};let n=`it already failed in the baseline of ${a.slice(0,10)}, so it does not count`;return{
...r,baseline:e,control:{...r.control,phase:"observe",enforcedFromMs:void 0},note:r.note===void 0?n:`${r.note}; ${n}`}}function M({status:r,control:e,isOfMergeRequest:o,
isCut:a,actual:n,message:s},t,i){return r!=="fail"||t.status!=="fail"||e.isFinal||o||a?!1:Array.isArray(n)&&n.length>0?Array.isArray(t.actual)&&N(n,t,i):n===null||
Array.isArray(n)?s===t.message:q(n,t.actual,e.expected)}function N(r,{actual:e,actual_rest:o=[]},a){let n=new Map,s=e.map(t=>w(t,a));for(let t of[...s,...o])n.set(
t,(n.get(t)??0)+1);return r.every(t=>{let i=w(t,a),l=n.get(i)??0;return n.set(i,l-1),l>0&&!String(t).endsWith("…")})}function q(r,e,o){if(typeof r!="number"||
typeof e!="number"||r===e)return JSON.stringify(r)===JSON.stringify(e??null);let a=Object.keys(o??{}).join(" "),n=/\bat_least|\bminimum/.test(a)||/^>/.test(String(
o?.operator??"")),s=/\bat_most|\bmaximum/.test(a)||/^</.test(String(o?.operator??""));return n&&r>e||s&&r<e}export{O as readEarlier,k as standing};
