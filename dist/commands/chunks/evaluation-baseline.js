import{b as y}from"./shared-schema.js";import"./shared-checks.js";import{h as u,i as w,l as d,m,n as c,v as h}from"./shared-api.js";import{d as $}from"./shared-text.js";
import"./shared-bundler.js";var j=c({id:u(),status:u(),expected:h(d()),actual:h(d())}),v=c({schema:u(),generated_at:u(),subject:c({project:c({id:w()})}),requirements:m(
c({name:u(),controls:m(j)}))});async function x(e,t){let{job:r,path:o}=e,i=r===void 0?o:`${o} of job ${r}`;try{let{where:n,content:s}=await S(e,t),a=y(v,JSON.parse(
s));if(a.schema!=="countersign.report/v1")throw new Error("it is no report of Countersign");if(a.subject.project.id!==t.projectId)throw new Error("it is about a\
nother project");return{baseline:e,report:a,where:n}}catch(n){let s=n instanceof Error?n.message:String(n),a=`the baseline ${i} was not read (${s}): every failu\
re counts`;return{baseline:e,report:void 0,where:a}}}async function S({job:e,path:t},r){if(e===void 0&&r.isCheckout)return{where:t,content:await r.readers.checkout(
t)};let o=await r.branch(),i=`${t}@${o}`;return e===void 0?{where:i,content:(await r.readers.branch(t,o)).text}:{where:`${i} of job ${e}`,content:await r.readers.
artifact(o,e,t)}}function J(e,t){let r=new Map,o=e.map(n=>{let s=t.find(({baseline:l})=>l.requirements.includes(n.name));if(!s?.report)return n;let{report:a}=s,
b=a.requirements.find(({name:l})=>l===n.name),g=n.controls.map(l=>{let f=N(l,n.controls,b?.controls??[]);if(!f)return l;let p=_(l,f);return p&&r.set(s,(r.get(s)??
0)+1),O(l,f.status,p,a.generated_at)});return{...n,controls:g}}),i=t.map(n=>n.report?`${$(r.get(n)??0,"failure")} stood in the baseline already (${n.where}, ${n.
report.generated_at})`:n.where);return{judged:o,notices:i}}function N({control:{id:e,expected:t}},r,o){let i=o.filter(a=>a.id===e),n=i.length<=1&&r.filter(({control:a})=>a.
id===e).length===1,s=typeof t?.rule=="string";return n&&!s?i[0]:i.find(a=>JSON.stringify(a.expected??null)===JSON.stringify(t??null))}function O(e,t,r,o){if(!r)
return{...e,baseline:t};let i=`it failed in the baseline of ${o.slice(0,10)} already, so it does not count`;return{...e,baseline:t,control:{...e.control,phase:"\
observe",enforcedFromMs:void 0},note:e.note===void 0?i:`${e.note}; ${i}`}}function _({status:e,control:t,actual:r},o){return e!=="fail"||o.status!=="fail"||t.isFinal||
t.scope==="merge_request"?!1:E(r,o.actual,t.expected)}function E(e,t,r){if(Array.isArray(e)&&Array.isArray(t))return e.every(s=>t.includes(s));if(typeof r?.rule==
"string")return!0;if(typeof e!="number"||typeof t!="number"||e===t)return JSON.stringify(e??null)===JSON.stringify(t??null);let o=Object.keys(r??{}).join(" "),i=/\bat_least|\bminimum/.
test(o)||/^>/.test(String(r?.operator??"")),n=/\bat_most|\bmaximum/.test(o)||/^</.test(String(r?.operator??""));return i&&e>t||n&&e<t}export{x as readEarlier,J as standing};
