import{a as v}from"./chunk-6I5PZASL.js";import{b as C}from"./chunk-WT3BOX2Z.js";import{$d_b as R,$d_c as f,$d_d as J,$d_g as h,$d_h as y,$d_k as $}from"../index.js";
import{$9_b as w}from"../index.js";var k=y({id:f(),status:f(),expected:$(),actual:$()}),L=y({schema:f(),generated_at:f(),subject:y({project:y({id:J()})}),requirements:h(y({name:f(),controls:h(k)}))});
async function j(e,r){let{job:t,path:o}=e,d=t===void 0?o:`${o} of job ${t}`;try{let{where:i,content:s}=await M(e,r),u=R(L,JSON.parse(s));if(u.schema!=="counters\
ign.report/v1")throw new Error("it is no report of Countersign");if(u.subject.project.id!==r.projectId)throw new Error("it is about another project");return{baseline:e,
report:u,where:i}}catch(i){let s=i instanceof Error?i.message:String(i),u=`the baseline ${d} was not read (${s}): every failure counts`;return{baseline:e,report:void 0,
where:u}}}async function M({job:e,path:r},t){if(e===void 0&&t.isCheckout)return{where:r,content:await t.readers.checkout(r)};let o=await t.branch(),d=`${r}@${o}`;
return e===void 0?{where:d,content:(await t.readers.branch(r,o)).text}:{where:`${d} of job ${e}`,content:await t.readers.artifact(o,e,r)}}function x(e,r){let t=0,
o=e.map(i=>{let s=r.find(({baseline:n})=>n.requirements.includes(i.name));if(!s?.report)return i;let{report:u}=s,g=u.requirements.find(({name:n})=>n===i.name),b=i.
controls.map(n=>{let a=O(n,i.controls,g?.controls??[]);if(!a)return n;let l=B(n,a);return l&&t++,W(n,a.status,l,u.generated_at)});return{...i,controls:b}}),d=r.
map(({report:i,where:s})=>i?`${w(t,"failure")} stood in the baseline already (${s}, ${i.generated_at})`:s);return{judged:o,notices:d}}function O({control:{id:e,
expected:r}},t,o){let d=o.filter(u=>u.id===e),i=d.length<=1&&t.filter(({control:u})=>u.id===e).length===1,s=typeof r?.rule=="string";return i&&!s?d[0]:d.find(u=>JSON.
stringify(u.expected??null)===JSON.stringify(r??null))}function W(e,r,t,o){if(!t)return{...e,baseline:r};let d=`it failed in the baseline of ${o.slice(0,10)} al\
ready, so it does not count`;return{...e,baseline:r,control:{...e.control,phase:"observe",enforcedFromMs:void 0},note:e.note===void 0?d:`${e.note}; ${d}`}}function B({
status:e,control:r,actual:t},o){return e!=="fail"||o.status!=="fail"||r.isFinal?!1:S(t,o.actual,r.expected)}function S(e,r,t){if(Array.isArray(e)&&Array.isArray(
r))return e.every(s=>r.includes(s));if(typeof t?.rule=="string")return!0;if(typeof e!="number"||typeof r!="number"||e===r)return JSON.stringify(e??null)===JSON.
stringify(r??null);let o=Object.keys(t??{}).join(" "),d=/\bat_least|\bminimum/.test(o)||/^>/.test(String(t?.operator??"")),i=/\bat_most|\bmaximum/.test(o)||/^</.
test(String(t?.operator??""));return d&&e>r||i&&e<r}var q=864e5,P=14;function E(e,r,t){let o=new Set;return{judged:e.map(({name:n,controls:a})=>({name:n,controls:a.map(i)})),notices:r.flatMap(b)};function i(n){if(n.
status!=="fail")return n;let a=r.find(m=>m.covers.has(n.control)&&s(m)&&!g(m));if(!a)return n;o.add(a);let{reason:l,owner:c,expires:p}=a;return{...n,status:"wai\
ved",waiver:{reason:l,owner:c,expires:p}}}function s({projects:n,merge_requests:a}){let l=!n||v(n,{nocase:!0})(t.project),c=!a||a.some(p=>p===t.iid);return l&&c}
function u({expires:n}){return Math.ceil((Date.parse(n)-t.nowMs)/q)}function g(n){let a=u(n);if(a<0)return`expired on ${n.expires}`;if(a>n.longestDays)return`ru\
ns for ${a} more days, and the policy allows ${n.longestDays}`}function b(n){let a=`the waiver of ${n.control} (${n.owner})`,l=g(n);if(l)return[`${a} is void: i\
t ${l}`];if(n.covers.size===0){let c=e.flatMap(({controls:p})=>p.map(({control:m})=>m.id));return[`${a} covers nothing: its file has no such control${C(n.control,
c)}`]}if(o.has(n)){let c=u(n);return c<=P?[`${a} ends on ${n.expires}, in ${c} days`]:[]}return s(n)?[`${a} is not used: the control does not fail`]:[]}}async function Y(e,r){let t=await Promise.all(e.baselines.map(o=>j(o,r)));return(o,d)=>{let i=E(o,e.waivers,d),s=x(i.judged,t);return{judged:s.judged,notices:[...i.
notices,...s.notices]}}}export{Y as allowancesOf};
