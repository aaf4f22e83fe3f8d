import{a as v}from"./chunk-6I5PZASL.js";import{b as C}from"./chunk-WT3BOX2Z.js";import{$d_b as R,$d_c as f,$d_d as J,$d_g as b,$d_h as y,$d_k as w}from"../index.js";
import{$9_b as $}from"../index.js";var k=y({id:f(),status:f(),expected:w(),actual:w()}),M=y({schema:f(),generated_at:f(),subject:y({project:y({id:J()})}),requirements:b(y({name:f(),controls:b(k)}))});
async function j(e,n){let{job:t,path:i}=e,a=t===void 0?i:`${i} of job ${t}`;try{let{where:o,content:d}=await L(e,n),u=R(M,JSON.parse(d));if(u.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(u.subject.project.id!==n.projectId)throw new Error("it is about another project");return{baseline:e,
report:u,where:o}}catch(o){let d=o instanceof Error?o.message:String(o),u=`the baseline ${a} was not read (${d}): every failure counts`;return{baseline:e,report:void 0,
where:u}}}async function L({job:e,path:n},t){if(e===void 0&&t.isCheckout)return{where:n,content:await t.readers.checkout(n)};let i=await t.branch(),a=`${n}@${i}`;
return e===void 0?{where:a,content:(await t.readers.branch(n,i)).text}:{where:`${a} of job ${e}`,content:await t.readers.artifact(i,e,n)}}function x(e,n){let t=new Map,
i=e.map(o=>{let d=n.find(({baseline:r})=>r.requirements.includes(o.name));if(!d?.report)return o;let{report:u}=d,g=u.requirements.find(({name:r})=>r===o.name),h=o.
controls.map(r=>{let s=O(r,o.controls,g?.controls??[]);if(!s)return r;let c=q(r,s);return c&&t.set(d,(t.get(d)??0)+1),W(r,s.status,c,u.generated_at)});return{...o,
controls:h}}),a=n.map(o=>o.report?`${$(t.get(o)??0,"failure")} stood in the baseline already (${o.where}, ${o.report.generated_at})`:o.where);return{judged:i,notices:a}}
function O({control:{id:e,expected:n}},t,i){let a=i.filter(u=>u.id===e),o=a.length<=1&&t.filter(({control:u})=>u.id===e).length===1,d=typeof n?.rule=="string";return o&&
!d?a[0]:a.find(u=>JSON.stringify(u.expected??null)===JSON.stringify(n??null))}function W(e,n,t,i){if(!t)return{...e,baseline:n};let a=`it failed in the baseline\
 of ${i.slice(0,10)} already, so it does not count`;return{...e,baseline:n,control:{...e.control,phase:"observe",enforcedFromMs:void 0},note:e.note===void 0?a:`${e.
note}; ${a}`}}function q({status:e,control:n,actual:t},i){return e!=="fail"||i.status!=="fail"||n.isFinal||n.scope==="merge_request"?!1:B(t,i.actual,n.expected)}
function B(e,n,t){if(Array.isArray(e)&&Array.isArray(n))return e.every(d=>n.includes(d));if(typeof t?.rule=="string")return!0;if(typeof e!="number"||typeof n!="\
number"||e===n)return JSON.stringify(e??null)===JSON.stringify(n??null);let i=Object.keys(t??{}).join(" "),a=/\bat_least|\bminimum/.test(i)||/^>/.test(String(t?.
operator??"")),o=/\bat_most|\bmaximum/.test(i)||/^</.test(String(t?.operator??""));return a&&e>n||o&&e<n}var S=864e5,P=14;function E(e,n,t){let i=new Set;return{judged:e.map(({name:r,controls:s})=>({name:r,controls:s.map(o)})),notices:n.flatMap(h)};function o(r){if(r.
status!=="fail")return r;let s=n.find(m=>m.covers.has(r.control)&&d(m)&&!g(m));if(!s)return r;i.add(s);let{reason:c,owner:l,expires:p}=s;return{...r,status:"wai\
ved",waiver:{reason:c,owner:l,expires:p}}}function d({projects:r,merge_requests:s}){let c=!r||v(r,{nocase:!0})(t.project),l=!s||s.some(p=>p===t.iid);return c&&l}
function u({expires:r}){return Math.ceil((Date.parse(r)-t.nowMs)/S)}function g(r){let s=u(r);if(s<0)return`expired on ${r.expires}`;if(s>r.longestDays)return`ru\
ns for ${s} more days, and the policy allows ${r.longestDays}`}function h(r){let s=`the waiver of ${r.control} (${r.owner})`,c=g(r);if(c)return[`${s} is void: i\
t ${c}`];if(r.covers.size===0){let l=e.flatMap(({controls:p})=>p.map(({control:m})=>m.id));return[`${s} covers nothing: its file has no such control${C(r.control,
l)}`]}if(i.has(r)){let l=u(r);return l<=P?[`${s} ends on ${r.expires}, in ${l} days`]:[]}return d(r)?[`${s} is not used: the control does not fail`]:[]}}async function Y(e,n){let t=await Promise.all(e.baselines.map(i=>j(i,n)));return(i,a)=>{let o=E(i,e.waivers,a),d=x(o.judged,t);return{judged:d.judged,notices:[...o.
notices,...d.notices]}}}export{Y as exemptionsOf};
