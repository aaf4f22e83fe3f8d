import{a as m}from"./shared-address.js";import{$2599_a as h}from"../index.js";import{$42a1_b as d}from"../index.js";var w=5,I=20;async function g(t,e,a,c){let[i=""]=t.
sources,l=e.find(n=>a.includes(n));if(l!==void 0)throw new d("POLICY_INVALID",`policy ${i} extends ${m(l)}, which extends ${i} (${$([...a,l])})`);if(a.length>=w)
throw new d("POLICY_INVALID",`policies extend each other more than ${w} levels deep: ${$(a)}`);let u=await Promise.all(e.map(n=>c(n,[...a,n]))),r=[],s=[...u.filter(
n=>n!==void 0),t].reduce((n,p)=>x(n,p,r));if(s.sources.length>I)throw new d("POLICY_INVALID",`policy ${i} consists of ${s.sources.length} files, but at most ${I}\
 are allowed`);if(r.length===1)throw new d("POLICY_INVALID",r[0]??"");if(r.length>1)throw new d("POLICY_INVALID",`policy ${i} weakens ${r.length} final controls`,
{problems:r});let o=e.filter(n=>n.startsWith("https:")&&!n.includes("#sha256=")).map(n=>`${i} extends ${m(n)} without a pin: add #sha256=… so that a change of i\
t is noticed`),f=e.filter((n,p)=>!u[p]);return f.length>0&&o.push(`what ${i} extends was not read: ${f.map(m).join(", ")}`),{...s,name:t.name,warnings:[...s.warnings,
...o]}}function $(t){return t.map(m).join(" > ")}function x(t,e,a){let c=e.requirements.filter(({name:r})=>!t.requirements.some(s=>s.name===r)),i=t.requirements.
map(r=>{let s=e.requirements.find(({name:o})=>o===r.name);return s?y(r,s,e.sources.at(-1)??"",a):r}),l=({source:r,text:s})=>t.texts.some(o=>o.source===r&&o.text===
s),u=[...t.texts,...e.texts.filter(r=>!l(r))];return{name:e.name,texts:u,sources:u.map(({source:r})=>r),requirements:[...i,...c],waivers:[...new Set([...t.waivers,
...e.waivers])],baselines:e.baselines.length>0?e.baselines:t.baselines,warnings:[...new Set([...t.warnings,...e.warnings])]}}function y(t,e,a,c){let i=t.isFinal||
e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(s=>s.id===r)),u=t.controls.map(r=>{let s=e.controls.find(({id:f})=>f===r.id);if(!s||s===r)return r;if(!r.
isFinal)return s;let o=O(r,s);return o&&c.push(`policy ${a} weakens the final control ${r.id} of "${t.name}": ${o}`),{...s,isFinal:!0}});return{name:t.name,description:e.
description??t.description,isFinal:i,controls:[...u,...l]}}var v={observe:0,warn:1,enforce:2};function O(t,e){if(h.indexOf(e.severity)<h.indexOf(t.severity))return`\
severity ${e.severity} instead of ${t.severity}`;let a=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??Number.POSITIVE_INFINITY);return v[e.phase]<
v[t.phase]||e.phase!=="enforce"&&a?"it is enforced later, or not at all":e.asserted!==void 0&&e.asserted!==t.asserted?`it asserts the value ${e.asserted}`:b(t.expected,
e.expected)?void 0:"it requires something else"}function b(t,e){let a=new Set([...Object.keys(t??{}),...Object.keys(e??{})]),c=i=>i!==null&&"operator"in i&&(i.operator===
">="||i.operator===">");return[...a].every(i=>{let[l,u]=[t,e].map(o=>o?.[i]),r=typeof l=="number"&&typeof u=="number"&&u>=l,s=i==="at_least"||i==="value"&&c(t)&&
c(e);return JSON.stringify(l)===JSON.stringify(u)||s&&r})}export{g as onTopOf};
