import{a as h}from"./shared-address.js";import{a as w}from"./shared-controls-define.js";import{b as p}from"./shared-shared-errors.js";import"./shared-bundler.js";
var I=5,$=20;async function g(t,e,o,u){let[s=""]=t.sources,l=e.find(n=>o.includes(n));if(l!==void 0)throw new p("POLICY_INVALID",`policy ${s} extends ${h(l)}, w\
hich extends ${s} (${v([...o,l])})`);if(o.length>=I)throw new p("POLICY_INVALID",`policies extend each other more than ${I} levels deep: ${v(o)}`);let m=await Promise.
all(e.map(n=>u(n,[...o,n]))),r=[],i=[...m.filter(n=>n!==void 0),t].reduce((n,f)=>x(n,f,r));if(i.sources.length>$)throw new p("POLICY_INVALID",`policy ${s} consi\
sts of ${i.sources.length} files, but at most ${$} are allowed`);if(r.length===1)throw new p("POLICY_INVALID",r[0]??"");if(r.length>1)throw new p("POLICY_INVALI\
D",`policy ${s} weakens ${r.length} final controls`,{problems:r});let a=e.filter(n=>n.startsWith("https:")&&!n.includes("#sha256=")).map(n=>`${s} extends ${h(n)}\
 without a pin: add #sha256=… so that a change of it is noticed`),d=e.filter((n,f)=>!m[f]);return d.length>0&&a.push(`what ${s} extends was not read: ${d.map(
h).join(", ")}`),{...i,name:t.name,warnings:[...i.warnings,...a]}}function v(t){return t.map(h).join(" > ")}function x(t,e,o){let u=e.requirements.filter(({name:r})=>!t.
requirements.some(i=>i.name===r)),s=t.requirements.map(r=>{let i=e.requirements.find(({name:a})=>a===r.name);return i?O(r,i,e.sources.at(-1)??"",o):r}),l=({source:r,
text:i})=>t.texts.some(a=>a.source===r&&a.text===i),m=[...t.texts,...e.texts.filter(r=>!l(r))];return{name:e.name,texts:m,sources:m.map(({source:r})=>r),requirements:[
...s,...u],waivers:[...new Set([...t.waivers,...e.waivers])],baselines:e.baselines.length>0?e.baselines:t.baselines,warnings:[...new Set([...t.warnings,...e.warnings])]}}
function O(t,e,o,u){let s=t.isFinal||e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(i=>i.id===r)),m=t.controls.flatMap(r=>{let{id:i}=r,a=t.controls.filter(
c=>c.id===i),d=e.controls.filter(c=>c.id===i);if(d.length===0||d.includes(r))return[r];let[n,...f]=r.isFinal?d.map(c=>b(r,c)):[];return n&&!f.includes(void 0)&&
u.push(`policy ${o} weakens the final control ${i} of "${t.name}": ${n}`),a[0]!==r?[]:a.some(({isFinal:c})=>c)?d.map(c=>({...c,isFinal:!0})):d});return{name:t.name,
description:e.description??t.description,isFinal:s,controls:[...m,...l]}}var y={observe:0,warn:1,enforce:2};function b(t,e){if(w.indexOf(e.severity)<w.indexOf(t.
severity))return`severity ${e.severity} instead of ${t.severity}`;let o=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??Number.POSITIVE_INFINITY);
return y[e.phase]<y[t.phase]||e.phase!=="enforce"&&o?"it is enforced later, or not at all":e.asserted!==void 0&&e.asserted!==t.asserted?`it asserts the value ${e.
asserted}`:N(t.expected,e.expected)?void 0:"it requires something else"}function N(t,e){let o=new Set([...Object.keys(t??{}),...Object.keys(e??{})]),u=s=>s!==null&&
"operator"in s&&(s.operator===">="||s.operator===">");return[...o].every(s=>{let[l,m]=[t,e].map(a=>a?.[s]),r=typeof l=="number"&&typeof m=="number"&&m>=l,i=s===
"at_least"||s==="value"&&u(t)&&u(e);return JSON.stringify(l)===JSON.stringify(m)||i&&r})}export{g as onTopOf};
