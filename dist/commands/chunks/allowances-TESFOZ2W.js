import{a as w}from"./chunk-H5QSIEX7.js";import"./chunk-6I5PZASL.js";import{b as g,c as u,d as b,g as f,h as c,k as y}from"./chunk-7J7MU3VY.js";
import"./chunk-WT3BOX2Z.js";import{b as p}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var E=c({id:u(),status:u(),expected:y(),actual:y()}),J=c({schema:u(),generated_at:u(),subject:c({project:c({id:b()})}),requirements:f(c({name:u(),controls:f(E)}))});
async function R(e,r){let{job:t,path:n}=e,i=t===void 0?n:`${n} of job ${t}`;try{let{where:o,content:a}=await k(e,r),s=g(J,JSON.parse(a));if(s.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(s.subject.project.id!==r.projectId)throw new Error("it is about another project");return{baseline:e,
report:s,where:o}}catch(o){let a=o instanceof Error?o.message:String(o),s=`the baseline ${i} was not read (${a}): every failure counts`;return{baseline:e,report:void 0,
where:s}}}async function k({job:e,path:r},t){if(e===void 0&&t.isCheckout)return{where:r,content:await t.readers.checkout(r)};let n=await t.branch(),i=`${r}@${n}`;
return e===void 0?{where:i,content:(await t.readers.branch(r,n)).text}:{where:`${i} of job ${e}`,content:await t.readers.artifact(n,e,r)}}function h(e,r){let t=0,
n=e.map(o=>{let a=r.find(({baseline:d})=>d.requirements.includes(o.name));if(!a?.report)return o;let{report:s}=a,j=s.requirements.find(({name:d})=>d===o.name),$=o.
controls.map(d=>{let l=j?.controls.find(({id:C})=>C===d.control.id);if(!l)return d;let m=B(d,l);return m&&t++,v(d,l.status,m,s.generated_at)});return{...o,controls:$}}),
i=r.map(({report:o,where:a})=>o?`${p(t,"failure")} stood in the baseline already (${a}, ${o.generated_at})`:a);return{judged:n,notices:i}}function v(e,r,t,n){if(!t)
return{...e,baseline:r};let i=`it failed in the baseline of ${n.slice(0,10)} already, so it does not count`;return{...e,baseline:r,control:{...e.control,phase:"\
observe",enforcedFromMs:void 0},note:e.note===void 0?i:`${e.note}; ${i}`}}function B({status:e,control:r,actual:t},n){return e!=="fail"||n.status!=="fail"||r.isFinal?
!1:x(t,n.actual,r.expected)}function x(e,r,t){if(Array.isArray(e)&&Array.isArray(r))return e.every(a=>r.includes(a));if(typeof t?.rule=="string")return!0;if(typeof e!=
"number"||typeof r!="number"||e===r)return JSON.stringify(e??null)===JSON.stringify(r??null);let n=Object.keys(t??{}).join(" "),i=/\bat_least|\bminimum/.test(n)||
/^>/.test(String(t?.operator??"")),o=/\bat_most|\bmaximum/.test(n)||/^</.test(String(t?.operator??""));return i&&e>r||o&&e<r}async function _(e,r){let t=await Promise.all(e.baselines.map(n=>R(n,r)));return(n,i)=>{let o=w(n,e.waivers,i),a=h(o.judged,t);return{judged:a.judged,notices:[...o.
notices,...a.notices]}}}export{_ as allowancesOf};
