import{a as p}from"./shared-controls-define.js";import{b as f}from"./shared-shared-errors.js";import"./shared-bundler.js";var h=5,w=20;async function $(t,e,a,c){
let[i=""]=t.sources,l=e.find(o=>a.includes(o));if(l!==void 0)throw new f("POLICY_INVALID",`policy ${i} extends ${l}, which extends ${i} (${[...a,l].join(" > ")}\
)`);if(a.length>=h)throw new f("POLICY_INVALID",`policies extend each other more than ${h} levels deep: ${a.join(" > ")}`);let s=await Promise.all(e.map(o=>c(o,
[...a,o]))),r=[],n=[...s.filter(o=>o!==void 0),t].reduce((o,d)=>g(o,d,r));if(n.sources.length>w)throw new f("POLICY_INVALID",`policy ${i} consists of ${n.sources.
length} files, but at most ${w} are allowed`);if(r.length===1)throw new f("POLICY_INVALID",r[0]??"");if(r.length>1)throw new f("POLICY_INVALID",`policy ${i} wea\
kens ${r.length} final controls`,{problems:r});let u=e.filter(o=>o.startsWith("https:")&&!o.includes("#sha256=")).map(o=>`${i} extends ${o} without a pin: add #\
sha256=… so that a change of it is noticed`),m=e.filter((o,d)=>!s[d]);return m.length>0&&u.push(`what ${i} extends was not read: ${m.join(", ")}`),{...n,name:t.
name,warnings:[...n.warnings,...u]}}function g(t,e,a){let c=e.requirements.filter(({name:s})=>!t.requirements.some(r=>r.name===s)),i=t.requirements.map(s=>{let r=e.
requirements.find(({name:n})=>n===s.name);return r?y(s,r,e.sources.at(-1)??"",a):s}),l=[...t.texts,...e.texts.filter(({source:s})=>!t.sources.includes(s))];return{
name:e.name,texts:l,sources:l.map(({source:s})=>s),requirements:[...i,...c],waivers:[...new Set([...t.waivers,...e.waivers])],baselines:e.baselines.length>0?e.baselines:
t.baselines,warnings:[...new Set([...t.warnings,...e.warnings])]}}function y(t,e,a,c){let i=t.isFinal||e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(
n=>n.id===r)),s=t.controls.map(r=>{let n=e.controls.find(({id:m})=>m===r.id);if(!n||n===r)return r;if(!t.isFinal&&!r.isFinal)return n;let u=v(r,n);return u&&c.push(
`policy ${a} weakens the final control ${r.id} of "${t.name}": ${u}`),{...n,isFinal:!0}});return{name:t.name,description:e.description??t.description,isFinal:i,
controls:[...s,...l]}}var I={observe:0,warn:1,enforce:2};function v(t,e){if(p.indexOf(e.severity)<p.indexOf(t.severity))return`severity ${e.severity} instead of\
 ${t.severity}`;let a=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??Number.POSITIVE_INFINITY);return I[e.phase]<I[t.phase]||e.phase!=="enforce"&&
a?"it is enforced later, or not at all":O(t.expected,e.expected)?void 0:"it requires something else"}function O(t,e){let a=new Set([...Object.keys(t??{}),...Object.
keys(e??{})]),c=i=>i!==null&&"operator"in i&&(i.operator===">="||i.operator===">");return[...a].every(i=>{let[l,s]=[t,e].map(u=>u?.[i]),r=typeof l=="number"&&typeof s==
"number"&&s>=l,n=i==="at_least"||i==="value"&&c(t)&&c(e);return JSON.stringify(l)===JSON.stringify(s)||n&&r})}export{$ as onTopOf};
