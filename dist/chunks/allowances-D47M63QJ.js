import{a as j}from"./chunk-6I5PZASL.js";import{b as R}from"./chunk-WT3BOX2Z.js";import{$d_b as v,$d_c as f,$d_d as C,$d_g as h,$d_h as y,$d_k as $}from"../index.js";
import{$a_b as w}from"../index.js";var E=y({id:f(),status:f(),expected:$(),actual:$()}),L=y({schema:f(),generated_at:f(),subject:y({project:y({id:C()})}),requirements:h(y({name:f(),controls:h(E)}))});
async function J(n,r){let{job:t,path:o}=n,d=t===void 0?o:`${o} of job ${t}`;try{let{where:i,content:s}=await M(n,r),u=v(L,JSON.parse(s));if(u.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(u.subject.project.id!==r.projectId)throw new Error("it is about another project");return{baseline:n,
report:u,where:i}}catch(i){let s=i instanceof Error?i.message:String(i),u=`the baseline ${d} was not read (${s}): every failure counts`;return{baseline:n,report:void 0,
where:u}}}async function M({job:n,path:r},t){if(n===void 0&&t.isCheckout)return{where:r,content:await t.readers.checkout(r)};let o=await t.branch(),d=`${r}@${o}`;
return n===void 0?{where:d,content:(await t.readers.branch(r,o)).text}:{where:`${d} of job ${n}`,content:await t.readers.artifact(o,n,r)}}function x(n,r){let t=0,
o=n.map(i=>{let s=r.find(({baseline:e})=>e.requirements.includes(i.name));if(!s?.report)return i;let{report:u}=s,g=u.requirements.find(({name:e})=>e===i.name),b=i.
controls.map(e=>{let a=g?.controls.find(({id:c})=>c===e.control.id);if(!a)return e;let l=q(e,a);return l&&t++,W(e,a.status,l,u.generated_at)});return{...i,controls:b}}),
d=r.map(({report:i,where:s})=>i?`${w(t,"failure")} stood in the baseline already (${s}, ${i.generated_at})`:s);return{judged:o,notices:d}}function W(n,r,t,o){if(!t)
return{...n,baseline:r};let d=`it failed in the baseline of ${o.slice(0,10)} already, so it does not count`;return{...n,baseline:r,control:{...n.control,phase:"\
observe",enforcedFromMs:void 0},note:n.note===void 0?d:`${n.note}; ${d}`}}function q({status:n,control:r,actual:t},o){return n!=="fail"||o.status!=="fail"||r.isFinal?
!1:B(t,o.actual,r.expected)}function B(n,r,t){if(Array.isArray(n)&&Array.isArray(r))return n.every(s=>r.includes(s));if(typeof t?.rule=="string")return!0;if(typeof n!=
"number"||typeof r!="number"||n===r)return JSON.stringify(n??null)===JSON.stringify(r??null);let o=Object.keys(t??{}).join(" "),d=/\bat_least|\bminimum/.test(o)||
/^>/.test(String(t?.operator??"")),i=/\bat_most|\bmaximum/.test(o)||/^</.test(String(t?.operator??""));return d&&n>r||i&&n<r}var O=864e5,P=14;function k(n,r,t){let o=new Set;return{judged:n.map(({name:e,controls:a})=>({name:e,controls:a.map(i)})),notices:r.flatMap(b)};function i(e){if(e.
status!=="fail")return e;let a=r.find(m=>m.covers.has(e.control)&&s(m)&&!g(m));if(!a)return e;o.add(a);let{reason:l,owner:c,expires:p}=a;return{...e,status:"wai\
ved",waiver:{reason:l,owner:c,expires:p}}}function s({projects:e,merge_requests:a}){let l=!e||j(e,{nocase:!0})(t.project),c=!a||a.some(p=>p===t.iid);return l&&c}
function u({expires:e}){return Math.ceil((Date.parse(e)-t.nowMs)/O)}function g(e){let a=u(e);if(a<0)return`expired on ${e.expires}`;if(a>e.longestDays)return`ru\
ns for ${a} more days, and the policy allows ${e.longestDays}`}function b(e){let a=`the waiver of ${e.control} (${e.owner})`,l=g(e);if(l)return[`${a} is void: i\
t ${l}`];if(e.covers.size===0){let c=n.flatMap(({controls:p})=>p.map(({control:m})=>m.id));return[`${a} covers nothing: its file has no such control${R(e.control,
c)}`]}if(o.has(e)){let c=u(e);return c<=P?[`${a} ends on ${e.expires}, in ${c} days`]:[]}return s(e)?[`${a} is not used: the control does not fail`]:[]}}async function V(n,r){let t=await Promise.all(n.baselines.map(o=>J(o,r)));return(o,d)=>{let i=k(o,n.waivers,d),s=x(i.judged,t);return{judged:s.judged,notices:[...i.
notices,...s.notices]}}}export{V as allowancesOf};
