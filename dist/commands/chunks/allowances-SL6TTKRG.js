import{a as w}from"./chunk-H5QSIEX7.js";import"./chunk-6I5PZASL.js";import{b as g,c as u,d as b,g as f,h as l,k as y}from"./chunk-7J7MU3VY.js";
import"./chunk-WT3BOX2Z.js";import{b as p}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var j=l({id:u(),status:u(),expected:y(),actual:y()}),E=l({schema:u(),generated_at:u(),subject:l({project:l({id:b()})}),requirements:f(l({name:u(),controls:f(j)}))});
async function h(e,r){let{job:n,path:t}=e,i=n===void 0?t:`${t} of job ${n}`;try{let{where:o,content:a}=await $(e,r),s=g(E,JSON.parse(a));if(s.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(s.subject.project.id!==r.projectId)throw new Error("it is about another project");return{baseline:e,
report:s,where:o}}catch(o){let a=o instanceof Error?o.message:String(o),s=`the baseline ${i} was not read (${a}): every failure counts`;return{baseline:e,report:void 0,
where:s}}}async function $({job:e,path:r},n){if(e===void 0&&n.isCheckout)return{where:r,content:await n.readers.checkout(r)};let t=await n.branch(),i=`${r}@${t}`;
return e===void 0?{where:i,content:(await n.readers.branch(r,t)).text}:{where:`${i} of job ${e}`,content:await n.readers.artifact(t,e,r)}}function R(e,r){let n=0,
t=e.map(o=>{let a=r.find(({baseline:d})=>d.requirements.includes(o.name));if(!a?.report)return o;let{report:s}=a,C=s.requirements.find(({name:d})=>d===o.name),J=o.
controls.map(d=>{let c=k(d,o.controls,C?.controls??[]);if(!c)return d;let m=v(d,c);return m&&n++,O(d,c.status,m,s.generated_at)});return{...o,controls:J}}),i=r.
map(({report:o,where:a})=>o?`${p(n,"failure")} stood in the baseline already (${a}, ${o.generated_at})`:a);return{judged:t,notices:i}}function k({control:{id:e,
expected:r}},n,t){let i=t.filter(s=>s.id===e),o=i.length<=1&&n.filter(({control:s})=>s.id===e).length===1,a=typeof r?.rule=="string";return o&&!a?i[0]:i.find(s=>JSON.
stringify(s.expected??null)===JSON.stringify(r??null))}function O(e,r,n,t){if(!n)return{...e,baseline:r};let i=`it failed in the baseline of ${t.slice(0,10)} al\
ready, so it does not count`;return{...e,baseline:r,control:{...e.control,phase:"observe",enforcedFromMs:void 0},note:e.note===void 0?i:`${e.note}; ${i}`}}function v({
status:e,control:r,actual:n},t){return e!=="fail"||t.status!=="fail"||r.isFinal?!1:B(n,t.actual,r.expected)}function B(e,r,n){if(Array.isArray(e)&&Array.isArray(
r))return e.every(a=>r.includes(a));if(typeof n?.rule=="string")return!0;if(typeof e!="number"||typeof r!="number"||e===r)return JSON.stringify(e??null)===JSON.
stringify(r??null);let t=Object.keys(n??{}).join(" "),i=/\bat_least|\bminimum/.test(t)||/^>/.test(String(n?.operator??"")),o=/\bat_most|\bmaximum/.test(t)||/^</.
test(String(n?.operator??""));return i&&e>r||o&&e<r}async function _(e,r){let n=await Promise.all(e.baselines.map(t=>h(t,r)));return(t,i)=>{let o=w(t,e.waivers,i),a=R(o.judged,n);return{judged:a.judged,notices:[...o.
notices,...a.notices]}}}export{_ as allowancesOf};
