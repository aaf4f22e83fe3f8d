import{a as v}from"./shared-facts-source.js";var j=new Set(["default","include","stages","variables","workflow","image","services","cache","before_script","afte\
r_script"]),A=2e5;function O(e,r=()=>{}){if(!a(e))throw new v("GitLab's merged configuration is not a mapping");let i=a(e.default)?e.default:{},s=w(e.variables,
"variables"),t=Object.entries(e).filter(([o])=>!j.has(o)&&!o.startsWith(".")).map(([o,c])=>{if(r(),!a(c))throw new v(`job ${o} is not a mapping in GitLab's merg\
ed configuration`);return x(o,c,{...k(e),...i},s)}),f=a(e.workflow)?_(e.workflow.rules,"workflow"):void 0;return{jobs:t,variables:[s,...(f??[]).map(({variables:o})=>o)]}}
function k({image:e,services:r,before_script:i,after_script:s}){let t=Object.entries({image:e,services:r,before_script:i,after_script:s});return Object.fromEntries(
t.filter(([,f])=>f!==void 0))}function x(e,r,i,s){let t=a(r.inherit)?r.inherit:{},f=l=>m(t.default,l)?i[l]:void 0,o=l=>l in r?r[l]:f(l),c=Object.entries(s).filter(
([l])=>m(t.variables,l)),b=o("image"),d=o("services")??[];if(!Array.isArray(d))throw n(e,"services");let g=o("hooks"),h=o("artifacts"),p=_(r.rules,e);return{name:e,
triggers:C(r.trigger),image:b==null?void 0:y(b,e),services:d.map(l=>y(l,e)),variables:{...Object.fromEntries(c),...w(r.variables,e)},scripts:{before:[...a(g)?u(
g.pre_get_sources_script,e):[],...u(o("before_script"),e)],main:[...u(r.script,e),...$(r.run,e)],after:u(o("after_script"),e),hasOwnBefore:"before_script"in r},
mayFail:r.allow_failure===!0||a(r.allow_failure),when:typeof r.when=="string"?r.when:void 0,rules:p,isLimited:[r.only,r.except].some(l=>l!=null),neverRuns:p!==void 0&&
p.length>0&&L(p),reports:a(h)&&a(h.reports)?Object.keys(h.reports):[]}}function m(e,r){return Array.isArray(e)?e.includes(r):e!==!1}function C(e){if(e!=null)return a(
e)&&e.include!==void 0&&e.include!==null?"child":"project"}function y(e,r){let i=a(e)?e.name:e;if(typeof i!="string"||i==="")throw n(r,"image");return i}function _(e,r){
if(e!=null){if(!Array.isArray(e))throw n(r,"rules");return e.flat(10).map(i=>{if(!a(i))throw n(r,"rules");return{when:typeof i.when=="string"?i.when:void 0,mayFail:typeof i.
allow_failure=="boolean"?i.allow_failure:a(i.allow_failure)?!0:void 0,isConditional:["if","changes","exists"].some(s=>i[s]!==void 0&&i[s]!==null),condition:typeof i.
if=="string"?i.if:void 0,hasChanges:i.changes!==void 0&&i.changes!==null,exists:E(i.exists),variables:w(i.variables,r)}})}}function E(e){if(e==null)return;let r=[
e].flat();return r.every(i=>typeof i=="string")?r:"elsewhere"}function L(e){let r=e.findIndex(({isConditional:i})=>!i);return e.slice(0,r<0?void 0:r+1).every(({
when:i})=>i==="never")}function w(e,r){if(e==null)return{};if(!a(e))throw n(r,"variables");return Object.fromEntries(Object.entries(e).map(([i,s])=>{let t=a(s)?
s.value:s;if(typeof t=="object"&&t!==null)throw n(r,`variables.${i}`);return[i,t==null?"":String(t)]}))}function u(e,r){let i=[],s=t=>{if(i.length>A)throw n(r,"\
script");if(typeof t=="string")i.push(t);else if(Array.isArray(t))t.forEach(s);else if(t!=null)throw n(r,"script")};return s(e),i}function $(e,r){if(e==null)return[];
if(!Array.isArray(e))throw n(r,"run");return e.flatMap(i=>a(i)?u(i.script,r):[])}function n(e,r){return new v(`${r} of ${e} has a form that Countersign does not\
 support`)}function a(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}export{O as a};
