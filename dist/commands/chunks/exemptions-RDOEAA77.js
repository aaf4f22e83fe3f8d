import{a as w}from"./chunk-H5QSIEX7.js";import"./chunk-6I5PZASL.js";import{b as g,c as u,d as b,g as f,h as l,k as y}from"./chunk-7J7MU3VY.js";
import"./chunk-WT3BOX2Z.js";import{b as m}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var j=l({id:u(),status:u(),expected:y(),actual:y()}),E=l({schema:u(),generated_at:u(),subject:l({project:l({id:b()})}),requirements:f(l({name:u(),controls:f(j)}))});
async function h(e,r){let{job:t,path:o}=e,i=t===void 0?o:`${o} of job ${t}`;try{let{where:n,content:a}=await $(e,r),s=g(E,JSON.parse(a));if(s.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(s.subject.project.id!==r.projectId)throw new Error("it is about another project");return{baseline:e,
report:s,where:n}}catch(n){let a=n instanceof Error?n.message:String(n),s=`the baseline ${i} was not read (${a}): every failure counts`;return{baseline:e,report:void 0,
where:s}}}async function $({job:e,path:r},t){if(e===void 0&&t.isCheckout)return{where:r,content:await t.readers.checkout(r)};let o=await t.branch(),i=`${r}@${o}`;
return e===void 0?{where:i,content:(await t.readers.branch(r,o)).text}:{where:`${i} of job ${e}`,content:await t.readers.artifact(o,e,r)}}function R(e,r){let t=new Map,
o=e.map(n=>{let a=r.find(({baseline:d})=>d.requirements.includes(n.name));if(!a?.report)return n;let{report:s}=a,C=s.requirements.find(({name:d})=>d===n.name),J=n.
controls.map(d=>{let c=k(d,n.controls,C?.controls??[]);if(!c)return d;let p=v(d,c);return p&&t.set(a,(t.get(a)??0)+1),O(d,c.status,p,s.generated_at)});return{...n,
controls:J}}),i=r.map(n=>n.report?`${m(t.get(n)??0,"failure")} stood in the baseline already (${n.where}, ${n.report.generated_at})`:n.where);return{judged:o,notices:i}}
function k({control:{id:e,expected:r}},t,o){let i=o.filter(s=>s.id===e),n=i.length<=1&&t.filter(({control:s})=>s.id===e).length===1,a=typeof r?.rule=="string";return n&&
!a?i[0]:i.find(s=>JSON.stringify(s.expected??null)===JSON.stringify(r??null))}function O(e,r,t,o){if(!t)return{...e,baseline:r};let i=`it failed in the baseline\
 of ${o.slice(0,10)} already, so it does not count`;return{...e,baseline:r,control:{...e.control,phase:"observe",enforcedFromMs:void 0},note:e.note===void 0?i:`${e.
note}; ${i}`}}function v({status:e,control:r,actual:t},o){return e!=="fail"||o.status!=="fail"||r.isFinal||r.scope==="merge_request"?!1:x(t,o.actual,r.expected)}
function x(e,r,t){if(Array.isArray(e)&&Array.isArray(r))return e.every(a=>r.includes(a));if(typeof t?.rule=="string")return!0;if(typeof e!="number"||typeof r!="\
number"||e===r)return JSON.stringify(e??null)===JSON.stringify(r??null);let o=Object.keys(t??{}).join(" "),i=/\bat_least|\bminimum/.test(o)||/^>/.test(String(t?.
operator??"")),n=/\bat_most|\bmaximum/.test(o)||/^</.test(String(t?.operator??""));return i&&e>r||n&&e<r}async function q(e,r){let t=await Promise.all(e.baselines.map(o=>h(o,r)));return(o,i)=>{let n=w(o,e.waivers,i),a=R(n.judged,t);return{judged:a.judged,notices:[...n.
notices,...a.notices]}}}export{q as exemptionsOf};
