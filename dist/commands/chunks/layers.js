import{a as h}from"./shared-controls-define.js";import{b as d}from"./shared-shared-errors.js";import"./shared-bundler.js";var p=5,w=20;async function $(t,e,a,c){
let[s=""]=t.sources,l=e.find(o=>a.includes(o));if(l!==void 0)throw new d("POLICY_INVALID",`policy ${s} extends ${l}, which extends ${s} (${[...a,l].join(" > ")}\
)`);if(a.length>=p)throw new d("POLICY_INVALID",`policies extend each other more than ${p} levels deep: ${a.join(" > ")}`);let i=await Promise.all(e.map(o=>c(o,
[...a,o]))),r=[],n=[...i.filter(o=>o!==void 0),t].reduce((o,m)=>v(o,m,r));if(n.sources.length>w)throw new d("POLICY_INVALID",`policy ${s} consists of ${n.sources.
length} files, but at most ${w} are allowed`);if(r.length===1)throw new d("POLICY_INVALID",r[0]??"");if(r.length>1)throw new d("POLICY_INVALID",`policy ${s} wea\
kens ${r.length} final controls`,{problems:r});let u=e.filter(o=>o.startsWith("https:")&&!o.includes("#sha256=")).map(o=>`${s} extends ${o} without a pin: add #\
sha256=… so that a change of it is noticed`),f=e.filter((o,m)=>!i[m]);return f.length>0&&u.push(`what ${s} extends was not read: ${f.join(", ")}`),{...n,name:t.
name,warnings:[...n.warnings,...u]}}function v(t,e,a){let c=e.requirements.filter(({name:i})=>!t.requirements.some(r=>r.name===i)),s=t.requirements.map(i=>{let r=e.
requirements.find(({name:n})=>n===i.name);return r?g(i,r,e.sources.at(-1)??"",a):i}),l=[...t.texts,...e.texts.filter(({source:i})=>!t.sources.includes(i))];return{
name:e.name,texts:l,sources:l.map(({source:i})=>i),requirements:[...s,...c],waivers:[...new Set([...t.waivers,...e.waivers])],baselines:e.baselines.length>0?e.baselines:
t.baselines,warnings:[...new Set([...t.warnings,...e.warnings])]}}function g(t,e,a,c){let s=t.isFinal||e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(
n=>n.id===r)),i=t.controls.map(r=>{let n=e.controls.find(({id:f})=>f===r.id);if(!n||n===r)return r;if(!r.isFinal)return n;let u=y(r,n);return u&&c.push(`policy ${a}\
 weakens the final control ${r.id} of "${t.name}": ${u}`),{...n,isFinal:!0}});return{name:t.name,description:e.description??t.description,isFinal:s,controls:[...i,
...l]}}var I={observe:0,warn:1,enforce:2};function y(t,e){if(h.indexOf(e.severity)<h.indexOf(t.severity))return`severity ${e.severity} instead of ${t.severity}`;
let a=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??Number.POSITIVE_INFINITY);return I[e.phase]<I[t.phase]||e.phase!=="enforce"&&a?"it is enfo\
rced later, or not at all":e.asserted!==void 0&&e.asserted!==t.asserted?`it asserts the value ${e.asserted}`:O(t.expected,e.expected)?void 0:"it requires someth\
ing else"}function O(t,e){let a=new Set([...Object.keys(t??{}),...Object.keys(e??{})]),c=s=>s!==null&&"operator"in s&&(s.operator===">="||s.operator===">");return[
...a].every(s=>{let[l,i]=[t,e].map(u=>u?.[s]),r=typeof l=="number"&&typeof i=="number"&&i>=l,n=s==="at_least"||s==="value"&&c(t)&&c(e);return JSON.stringify(l)===
JSON.stringify(i)||n&&r})}export{$ as onTopOf};
