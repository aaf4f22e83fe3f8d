import{a as f}from"./shared-address.js";import{a as h}from"./shared-controls-define.js";import{b as c}from"./shared-shared-errors.js";import"./shared-bundler.js";
var w=5,I=20;async function g(t,e,o,m){let[i=""]=t.sources,l=e.find(n=>o.includes(n));if(l!==void 0)throw new c("POLICY_INVALID",`policy ${i} extends ${f(l)}, w\
hich extends ${i} (${$([...o,l])})`);if(o.length>=w)throw new c("POLICY_INVALID",`policies extend each other more than ${w} levels deep: ${$(o)}`);let u=await Promise.
all(e.map(n=>m(n,[...o,n]))),r=[],s=[...u.filter(n=>n!==void 0),t].reduce((n,p)=>x(n,p,r));if(s.sources.length>I)throw new c("POLICY_INVALID",`policy ${i} consi\
sts of ${s.sources.length} files, but at most ${I} are allowed`);if(r.length===1)throw new c("POLICY_INVALID",r[0]??"");if(r.length>1)throw new c("POLICY_INVALI\
D",`policy ${i} weakens ${r.length} final controls`,{problems:r});let a=e.filter(n=>n.startsWith("https:")&&!n.includes("#sha256=")).map(n=>`${i} extends ${f(n)}\
 without a pin: add #sha256=… so that a change of it is noticed`),d=e.filter((n,p)=>!u[p]);return d.length>0&&a.push(`what ${i} extends was not read: ${d.map(
f).join(", ")}`),{...s,name:t.name,warnings:[...s.warnings,...a]}}function $(t){return t.map(f).join(" > ")}function x(t,e,o){let m=e.requirements.filter(({name:r})=>!t.
requirements.some(s=>s.name===r)),i=t.requirements.map(r=>{let s=e.requirements.find(({name:a})=>a===r.name);return s?y(r,s,e.sources.at(-1)??"",o):r}),l=({source:r,
text:s})=>t.texts.some(a=>a.source===r&&a.text===s),u=[...t.texts,...e.texts.filter(r=>!l(r))];return{name:e.name,texts:u,sources:u.map(({source:r})=>r),requirements:[
...i,...m],waivers:[...new Set([...t.waivers,...e.waivers])],baselines:e.baselines.length>0?e.baselines:t.baselines,warnings:[...new Set([...t.warnings,...e.warnings])]}}
function y(t,e,o,m){let i=t.isFinal||e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(s=>s.id===r)),u=t.controls.map(r=>{let s=e.controls.find(({id:d})=>d===
r.id);if(!s||s===r)return r;if(!r.isFinal)return s;let a=O(r,s);return a&&m.push(`policy ${o} weakens the final control ${r.id} of "${t.name}": ${a}`),{...s,isFinal:!0}});
return{name:t.name,description:e.description??t.description,isFinal:i,controls:[...u,...l]}}var v={observe:0,warn:1,enforce:2};function O(t,e){if(h.indexOf(e.severity)<
h.indexOf(t.severity))return`severity ${e.severity} instead of ${t.severity}`;let o=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??Number.POSITIVE_INFINITY);
return v[e.phase]<v[t.phase]||e.phase!=="enforce"&&o?"it is enforced later, or not at all":e.asserted!==void 0&&e.asserted!==t.asserted?`it asserts the value ${e.
asserted}`:b(t.expected,e.expected)?void 0:"it requires something else"}function b(t,e){let o=new Set([...Object.keys(t??{}),...Object.keys(e??{})]),m=i=>i!==null&&
"operator"in i&&(i.operator===">="||i.operator===">");return[...o].every(i=>{let[l,u]=[t,e].map(a=>a?.[i]),r=typeof l=="number"&&typeof u=="number"&&u>=l,s=i===
"at_least"||i==="value"&&m(t)&&m(e);return JSON.stringify(l)===JSON.stringify(u)||s&&r})}export{g as onTopOf};
