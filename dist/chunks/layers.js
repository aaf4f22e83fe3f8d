import{$2599_a as h}from"../index.js";import{$42a1_b as f}from"../index.js";var p=5,w=20;async function $(t,e,a,c){let[s=""]=t.sources,l=e.find(o=>a.includes(o));
if(l!==void 0)throw new f("POLICY_INVALID",`policy ${s} extends ${l}, which extends ${s} (${[...a,l].join(" > ")})`);if(a.length>=p)throw new f("POLICY_INVALID",
`policies extend each other more than ${p} levels deep: ${a.join(" > ")}`);let i=await Promise.all(e.map(o=>c(o,[...a,o]))),r=[],n=[...i.filter(o=>o!==void 0),t].
reduce((o,d)=>g(o,d,r));if(n.sources.length>w)throw new f("POLICY_INVALID",`policy ${s} consists of ${n.sources.length} files, but at most ${w} are allowed`);if(r.
length===1)throw new f("POLICY_INVALID",r[0]??"");if(r.length>1)throw new f("POLICY_INVALID",`policy ${s} weakens ${r.length} final controls`,{problems:r});let u=e.
filter(o=>o.startsWith("https:")&&!o.includes("#sha256=")).map(o=>`${s} extends ${o} without a pin: add #sha256=… so that a change of it is noticed`),m=e.filter(
(o,d)=>!i[d]);return m.length>0&&u.push(`what ${s} extends was not read: ${m.join(", ")}`),{...n,name:t.name,warnings:[...n.warnings,...u]}}function g(t,e,a){let c=e.
requirements.filter(({name:i})=>!t.requirements.some(r=>r.name===i)),s=t.requirements.map(i=>{let r=e.requirements.find(({name:n})=>n===i.name);return r?y(i,r,e.
sources.at(-1)??"",a):i}),l=[...t.texts,...e.texts.filter(({source:i})=>!t.sources.includes(i))];return{name:e.name,texts:l,sources:l.map(({source:i})=>i),requirements:[
...s,...c],waivers:[...new Set([...t.waivers,...e.waivers])],baselines:e.baselines.length>0?e.baselines:t.baselines,warnings:[...new Set([...t.warnings,...e.warnings])]}}
function y(t,e,a,c){let s=t.isFinal||e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(n=>n.id===r)),i=t.controls.map(r=>{let n=e.controls.find(({id:m})=>m===
r.id);if(!n||n===r)return r;if(!t.isFinal&&!r.isFinal)return n;let u=v(r,n);return u&&c.push(`policy ${a} weakens the final control ${r.id} of "${t.name}": ${u}`),
{...n,isFinal:!0}});return{name:t.name,description:e.description??t.description,isFinal:s,controls:[...i,...l]}}var I={observe:0,warn:1,enforce:2};function v(t,e){
if(h.indexOf(e.severity)<h.indexOf(t.severity))return`severity ${e.severity} instead of ${t.severity}`;let a=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??
Number.POSITIVE_INFINITY);return I[e.phase]<I[t.phase]||e.phase!=="enforce"&&a?"it is enforced later, or not at all":O(t.expected,e.expected)?void 0:"it require\
s something else"}function O(t,e){let a=new Set([...Object.keys(t??{}),...Object.keys(e??{})]),c=s=>s!==null&&"operator"in s&&(s.operator===">="||s.operator==="\
>");return[...a].every(s=>{let[l,i]=[t,e].map(u=>u?.[s]),r=typeof l=="number"&&typeof i=="number"&&i>=l,n=s==="at_least"||s==="value"&&c(t)&&c(e);return JSON.stringify(
l)===JSON.stringify(i)||n&&r})}export{$ as onTopOf};
