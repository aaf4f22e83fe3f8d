import{$8_a as f}from"../index.js";import{$4_b as u}from"../index.js";var h=5,I=20;async function S(n,e,o,d){let[r=""]=n.sources,c=e.find(s=>o.includes(s));if(c!==void 0)throw new u("POLICY_INVALID",`policy ${r} extends ${c}, whic\
h extends it in turn (${[...o,c].join(" > ")})`);if(o.length>=h)throw new u("POLICY_INVALID",`policies extend each other more than ${h} deep: ${o.join(" > ")}`);
let i=await Promise.all(e.map(s=>d(s,[...o,s]))),t=[],a=[...i.filter(s=>s!==void 0),n].reduce((s,m)=>x(s,m,t));if(a.sources.length>I)throw new u("POLICY_INVALID",
`policy ${r} is made of ${a.sources.length} files, and at most ${I} are allowed`);if(t.length===1)throw new u("POLICY_INVALID",t[0]??"");if(t.length>1)throw new u(
"POLICY_INVALID",`policy ${r} lowers ${t.length} final controls`,{problems:t});let y=e.filter(s=>s.startsWith("https:")&&!s.includes("#sha256=")).map(s=>`${r} e\
xtends ${s} without a pin: add #sha256=… so that it cannot change unseen`),g=e.filter((s,m)=>!i[m]);return g.length>0&&y.push(`what ${r} extends was not read:\
 ${g.join(", ")}`),{...a,name:n.name,warnings:[...a.warnings,...y]}}function x(n,e,o){let d=e.requirements.filter(({name:i})=>!n.requirements.some(t=>t.name===i)),
r=n.requirements.map(i=>{let t=e.requirements.find(({name:l})=>l===i.name);return t?$(i,t,e.sources.at(-1)??"",o):i}),c=[...n.texts,...e.texts.filter(({source:i})=>!n.
sources.includes(i))];return{name:e.name,texts:c,sources:c.map(({source:i})=>i),requirements:[...r,...d],waivers:[...new Set([...n.waivers,...e.waivers])],baselines:e.
baselines.length>0?e.baselines:n.baselines,warnings:[...new Set([...n.warnings,...e.warnings])]}}function $(n,e,o,d){let r=n.isFinal||e.isFinal,c=e.controls.filter(
({id:t})=>!n.controls.some(l=>l.id===t)),i=n.controls.map(t=>{let l=e.controls.find(({id:p})=>p===t.id);if(!l||l===t)return t;if(!n.isFinal&&!t.isFinal)return l;
let a=P(t,l);return a&&d.push(`policy ${o} lowers the final control ${t.id} of "${n.name}": ${a}`),{...l,isFinal:!0}});return{name:n.name,description:e.description??
n.description,isFinal:r,controls:[...i,...c]}}var w={observe:0,warn:1,enforce:2};function P(n,e){if(f.indexOf(e.severity)<f.indexOf(n.severity))return`severity ${e.
severity} instead of ${n.severity}`;let o=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(n.enforcedFromMs??Number.POSITIVE_INFINITY);return w[e.phase]<w[n.phase]||
e.phase!=="enforce"&&o?"it is enforced later, or not at all":O(n.expected,e.expected)?void 0:"it asks for something else"}function O(n,e){let o=new Set([...Object.
keys(n??{}),...Object.keys(e??{})]),d=r=>r!==null&&"operator"in r&&(r.operator===">="||r.operator===">");return[...o].every(r=>{let[c,i]=[n,e].map(a=>a?.[r]),t=typeof c==
"number"&&typeof i=="number"&&i>=c,l=r==="at_least"||r==="value"&&d(n)&&d(e);return JSON.stringify(c)===JSON.stringify(i)||l&&t})}export{S as onTopOf};
