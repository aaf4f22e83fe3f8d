import{a as v}from"./chunk-6I5PZASL.js";import{b as C}from"./chunk-WT3BOX2Z.js";import{$d_b as R,$d_c as f,$d_d as J,$d_g as b,$d_h as y,$d_k as w}from"../index.js";
import{$9_b as $}from"../index.js";var k=y({id:f(),status:f(),expected:w(),actual:w()}),M=y({schema:f(),generated_at:f(),subject:y({project:y({id:J()})}),requirements:b(y({name:f(),controls:b(k)}))});
async function j(e,n){let{job:t,path:i}=e,s=t===void 0?i:`${i} of job ${t}`;try{let{where:o,content:d}=await L(e,n),u=R(M,JSON.parse(d));if(u.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(u.subject.project.id!==n.projectId)throw new Error("it is about another project");return{baseline:e,
report:u,where:o}}catch(o){let d=o instanceof Error?o.message:String(o),u=`the baseline ${s} was not read (${d}): every failure counts`;return{baseline:e,report:void 0,
where:u}}}async function L({job:e,path:n},t){if(e===void 0&&t.isCheckout)return{where:n,content:await t.readers.checkout(n)};let i=await t.branch(),s=`${n}@${i}`;
return e===void 0?{where:s,content:(await t.readers.branch(n,i)).text}:{where:`${s} of job ${e}`,content:await t.readers.artifact(i,e,n)}}function x(e,n){let t=new Map,
i=e.map(o=>{let d=n.find(({baseline:r})=>r.requirements.includes(o.name));if(!d?.report)return o;let{report:u}=d,g=u.requirements.find(({name:r})=>r===o.name),h=o.
controls.map(r=>{let a=O(r,o.controls,g?.controls??[]);if(!a)return r;let l=q(r,a);return l&&t.set(d,(t.get(d)??0)+1),W(r,a.status,l,u.generated_at)});return{...o,
controls:h}}),s=n.map(o=>o.report?`${$(t.get(o)??0,"failure")} stood in the baseline already (${o.where}, ${o.report.generated_at})`:o.where);return{judged:i,notices:s}}
function O({control:{id:e,expected:n}},t,i){let s=i.filter(u=>u.id===e),o=s.length<=1&&t.filter(({control:u})=>u.id===e).length===1,d=typeof n?.rule=="string";return o&&
!d?s[0]:s.find(u=>JSON.stringify(u.expected??null)===JSON.stringify(n??null))}function W(e,n,t,i){if(!t)return{...e,baseline:n};let s=`it failed in the baseline\
 of ${i.slice(0,10)} already, so it does not count`;return{...e,baseline:n,control:{...e.control,phase:"observe",enforcedFromMs:void 0},note:e.note===void 0?s:`${e.
note}; ${s}`}}function q({status:e,control:n,actual:t},i){return e!=="fail"||i.status!=="fail"||n.isFinal||n.about==="merge_request"?!1:B(t,i.actual,n.expected)}
function B(e,n,t){if(Array.isArray(e)&&Array.isArray(n))return e.every(d=>n.includes(d));if(typeof t?.rule=="string")return!0;if(typeof e!="number"||typeof n!="\
number"||e===n)return JSON.stringify(e??null)===JSON.stringify(n??null);let i=Object.keys(t??{}).join(" "),s=/\bat_least|\bminimum/.test(i)||/^>/.test(String(t?.
operator??"")),o=/\bat_most|\bmaximum/.test(i)||/^</.test(String(t?.operator??""));return s&&e>n||o&&e<n}var S=864e5,P=14;function E(e,n,t){let i=new Set;return{judged:e.map(({name:r,controls:a})=>({name:r,controls:a.map(o)})),notices:n.flatMap(h)};function o(r){if(r.
status!=="fail")return r;let a=n.find(m=>m.covers.has(r.control)&&d(m)&&!g(m));if(!a)return r;i.add(a);let{reason:l,owner:c,expires:p}=a;return{...r,status:"wai\
ved",waiver:{reason:l,owner:c,expires:p}}}function d({projects:r,merge_requests:a}){let l=!r||v(r,{nocase:!0})(t.project),c=!a||a.some(p=>p===t.iid);return l&&c}
function u({expires:r}){return Math.ceil((Date.parse(r)-t.nowMs)/S)}function g(r){let a=u(r);if(a<0)return`expired on ${r.expires}`;if(a>r.longestDays)return`ru\
ns for ${a} more days, and the policy allows ${r.longestDays}`}function h(r){let a=`the waiver of ${r.control} (${r.owner})`,l=g(r);if(l)return[`${a} is void: i\
t ${l}`];if(r.covers.size===0){let c=e.flatMap(({controls:p})=>p.map(({control:m})=>m.id));return[`${a} covers nothing: its file has no such control${C(r.control,
c)}`]}if(i.has(r)){let c=u(r);return c<=P?[`${a} ends on ${r.expires}, in ${c} days`]:[]}return d(r)?[`${a} is not used: the control does not fail`]:[]}}async function Y(e,n){let t=await Promise.all(e.baselines.map(i=>j(i,n)));return(i,s)=>{let o=E(i,e.waivers,s),d=x(o.judged,t);return{judged:d.judged,notices:[...o.
notices,...d.notices]}}}export{Y as allowancesOf};
