import{c as w}from"./shared-long-list.js";import{c as $}from"./shared-branch-head.js";import"./shared-facts-define.js";import{b as j}from"./shared-schema.js";import"./shared-checks.js";
import{i as u,j as v,m as y,n as h,o as f,x as b}from"./shared-api.js";import"./shared-shared-errors.js";import{f as x}from"./shared-text.js";import"./shared-bundler.js";
var O=f({id:u(),status:u(),message:u(),expected:b(y()),actual:b(y()),actual_rest:b(h(u()))}),A=f({schema:u(),generated_at:u(),subject:f({project:f({id:v()})}),requirements:h(
f({name:u(),controls:h(O)}))});async function S(n,r){let{job:i,path:a}=n,t=i===void 0?a:`${a} of job ${i}`;try{let{where:s,content:e}=await _(n,r),o=j(A,JSON.parse(
e));if(o.schema!=="countersign.report/v1")throw new Error("it is not a report of Countersign");if(o.subject.project.id!==r.projectId)throw new Error("it is abou\
t another project");return{baseline:n,report:o,where:s}}catch(s){let e=s instanceof Error?s.message:String(s),o=`the baseline ${t} was not read (${e}): every fa\
ilure counts`;return{baseline:n,report:void 0,where:o}}}async function _({job:n,path:r,place:i},a){let{readers:t}=a;if(n!==void 0){let l=await a.branch();return{
where:`${r}@${l} of job ${n}`,content:await t.artifact(l,n,r)}}if(i?.kind==="checkout")return{where:r,content:await t.checkout(r)};if(i?.kind==="project"){let{project:l,
ref:p}=i,{text:d}=await t.project(l,r,p);return{where:`${l}:${r}@${p}`,content:d}}let s=await a.branch(),e=i?.branch??s,o=l=>t.ownProject(r,l);return{where:`${r}\
@${e}`,content:(await $(e,a.head(e),o)).text}}function k(n,r,i){let a=new Map,t=n.map(e=>{let o=r.find(({baseline:c})=>c.requirements.includes(e.name));if(!o?.report)
return e;let{report:l}=o,p=l.requirements.find(({name:c})=>c===e.name),d=e.controls.map(c=>{let m=J(c,e.controls,p?.controls??[]);if(!m)return c;let g=M(c,m,i);
return g&&a.set(o,(a.get(o)??0)+1),E(c,m.status,g,l.generated_at)});return{...e,controls:d}}),s=r.map(e=>e.report?`${x(a.get(e)??0,"failure")} already in the ba\
seline do not count (${e.where}, ${e.report.generated_at})`:e.where);return{judged:t,notices:s}}function J({control:{id:n,expected:r}},i,a){let t=a.filter(o=>o.
id===n),s=t.length<=1&&i.filter(({control:o})=>o.id===n).length===1,e=typeof r?.rule=="string";return s&&!e?t[0]:t.find(o=>JSON.stringify(o.expected??null)===JSON.
stringify(r??null))}function E(n,r,i,a){if(!i)return{...n,baseline:r};let t=`it already failed in the baseline of ${a.slice(0,10)}, so it does not count`;return{
...n,baseline:r,control:{...n.control,phase:"observe",enforcedFromMs:void 0},note:n.note===void 0?t:`${n.note}; ${t}`}}function M({status:n,control:r,isOfMergeRequest:i,
isCut:a,actual:t,message:s},e,o){return n!=="fail"||e.status!=="fail"||r.isFinal||i||a?!1:Array.isArray(t)&&t.length>0?Array.isArray(e.actual)&&N(t,e,o):t===null||
Array.isArray(t)?s===e.message:q(t,e.actual,r.expected)}function N(n,{actual:r,actual_rest:i=[]},a){let t=new Map,s=r.map(e=>w(e,a));for(let e of[...s,...i])t.set(
e,(t.get(e)??0)+1);return n.every(e=>{let o=w(e,a),l=t.get(o)??0;return t.set(o,l-1),l>0&&!String(e).endsWith("…")})}function q(n,r,i){if(typeof n!="number"||
typeof r!="number"||n===r)return JSON.stringify(n)===JSON.stringify(r??null);let a=Object.keys(i??{}).join(" "),t=i?.operator,s=/\bat_least|\bminimum/.test(a)||
t===">"||t===">=",e=/\bat_most|\bmaximum/.test(a)||t==="<"||t==="<=";return s&&n>r||e&&n<r}export{S as readEarlier,k as standing};
