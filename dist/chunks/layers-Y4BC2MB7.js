import{$b_a as f}from"../index.js";import{$2_b as a}from"../index.js";var p=5,y=20;async function L(e,n,o,d){let[r=""]=e.sources,c=n.find(l=>o.includes(l));if(c!==void 0)throw new a("POLICY_INVALID",`policy ${r} extends ${c}, whic\
h extends it in turn (${[...o,c].join(" > ")})`);if(o.length>=p)throw new a("POLICY_INVALID",`policies extend each other more than ${p} deep: ${o.join(" > ")}`);
let i=await Promise.all(n.map(l=>d(l,[...o,l]))),t=[],s=[...i,e].reduce((l,I)=>h(l,I,t));if(s.sources.length>y)throw new a("POLICY_INVALID",`policy ${r} is made\
 of ${s.sources.length} files, and at most ${y} are allowed`);if(t.length===1)throw new a("POLICY_INVALID",t[0]??"");if(t.length>1)throw new a("POLICY_INVALID",
`policy ${r} lowers ${t.length} final controls`,{problems:t});let u=n.filter(l=>l.startsWith("https:")&&!l.includes("#sha256=")).map(l=>`${r} extends ${l} witho\
ut a pin: add #sha256=… so that it cannot change unseen`);return{...s,name:e.name,warnings:[...s.warnings,...u]}}function h(e,n,o){let d=n.requirements.filter(
({name:i})=>!e.requirements.some(t=>t.name===i)),r=e.requirements.map(i=>{let t=n.requirements.find(({name:s})=>s===i.name);return t?w(i,t,n.sources.at(-1)??"",
o):i}),c=[...e.texts,...n.texts.filter(({source:i})=>!e.sources.includes(i))];return{name:n.name,texts:c,sources:c.map(({source:i})=>i),requirements:[...r,...d],
waivers:[...new Set([...e.waivers,...n.waivers])],warnings:[...new Set([...e.warnings,...n.warnings])]}}function w(e,n,o,d){let r=e.isFinal||n.isFinal,c=n.controls.
filter(({id:t})=>!e.controls.some(s=>s.id===t)),i=e.controls.map(t=>{let s=n.controls.find(({id:u})=>u===t.id);if(!s||s===t)return t;if(!e.isFinal&&!t.isFinal)return s;
let m=x(t,s);return m&&d.push(`policy ${o} lowers the final control ${t.id} of "${e.name}": ${m}`),{...s,isFinal:!0}});return{name:e.name,description:n.description??
e.description,isFinal:r,controls:[...i,...c]}}var g={observe:0,warn:1,enforce:2};function x(e,n){if(f.indexOf(n.severity)<f.indexOf(e.severity))return`severity ${n.
severity} instead of ${e.severity}`;let o=(n.enforcedFromMs??Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return g[n.phase]<g[e.phase]||
n.phase!=="enforce"&&o?"it is enforced later, or not at all":$(e.expected,n.expected)?void 0:"it asks for something else"}function $(e,n){let o=new Set([...Object.
keys(e??{}),...Object.keys(n??{})]),d=r=>r!==null&&"operator"in r&&(r.operator===">="||r.operator===">");return[...o].every(r=>{let[c,i]=[e,n].map(m=>m?.[r]),t=typeof c==
"number"&&typeof i=="number"&&i>=c,s=r==="at_least"||r==="value"&&d(e)&&d(n);return JSON.stringify(c)===JSON.stringify(i)||s&&t})}export{L as onTopOf};
