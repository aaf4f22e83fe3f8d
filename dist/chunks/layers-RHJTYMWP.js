import{$8_a as f}from"../index.js";import{$2_b as u}from"../index.js";var h=5,w=20;async function S(e,n,o,l){let[r=""]=e.sources,c=n.find(s=>o.includes(s));if(c!==void 0)throw new u("POLICY_INVALID",`policy ${r} extends ${c}, whic\
h extends it in turn (${[...o,c].join(" > ")})`);if(o.length>=h)throw new u("POLICY_INVALID",`policies extend each other more than ${h} deep: ${o.join(" > ")}`);
let i=await Promise.all(n.map(s=>l(s,[...o,s]))),t=[],a=[...i.filter(s=>s!==void 0),e].reduce((s,m)=>x(s,m,t));if(a.sources.length>w)throw new u("POLICY_INVALID",
`policy ${r} is made of ${a.sources.length} files, and at most ${w} are allowed`);if(t.length===1)throw new u("POLICY_INVALID",t[0]??"");if(t.length>1)throw new u(
"POLICY_INVALID",`policy ${r} lowers ${t.length} final controls`,{problems:t});let y=n.filter(s=>s.startsWith("https:")&&!s.includes("#sha256=")).map(s=>`${r} e\
xtends ${s} without a pin: add #sha256=… so that it cannot change unseen`),g=n.filter((s,m)=>!i[m]);return g.length>0&&y.push(`what ${r} extends was not read:\
 ${g.join(", ")}`),{...a,name:e.name,warnings:[...a.warnings,...y]}}function x(e,n,o){let l=n.requirements.filter(({name:i})=>!e.requirements.some(t=>t.name===i)),
r=e.requirements.map(i=>{let t=n.requirements.find(({name:d})=>d===i.name);return t?$(i,t,n.sources.at(-1)??"",o):i}),c=[...e.texts,...n.texts.filter(({source:i})=>!e.
sources.includes(i))];return{name:n.name,texts:c,sources:c.map(({source:i})=>i),requirements:[...r,...l],waivers:[...new Set([...e.waivers,...n.waivers])],warnings:[
...new Set([...e.warnings,...n.warnings])]}}function $(e,n,o,l){let r=e.isFinal||n.isFinal,c=n.controls.filter(({id:t})=>!e.controls.some(d=>d.id===t)),i=e.controls.
map(t=>{let d=n.controls.find(({id:p})=>p===t.id);if(!d||d===t)return t;if(!e.isFinal&&!t.isFinal)return d;let a=P(t,d);return a&&l.push(`policy ${o} lowers the\
 final control ${t.id} of "${e.name}": ${a}`),{...d,isFinal:!0}});return{name:e.name,description:n.description??e.description,isFinal:r,controls:[...i,...c]}}var I={
observe:0,warn:1,enforce:2};function P(e,n){if(f.indexOf(n.severity)<f.indexOf(e.severity))return`severity ${n.severity} instead of ${e.severity}`;let o=(n.enforcedFromMs??
Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return I[n.phase]<I[e.phase]||n.phase!=="enforce"&&o?"it is enforced later, or not at all":
O(e.expected,n.expected)?void 0:"it asks for something else"}function O(e,n){let o=new Set([...Object.keys(e??{}),...Object.keys(n??{})]),l=r=>r!==null&&"operat\
or"in r&&(r.operator===">="||r.operator===">");return[...o].every(r=>{let[c,i]=[e,n].map(a=>a?.[r]),t=typeof c=="number"&&typeof i=="number"&&i>=c,d=r==="at_lea\
st"||r==="value"&&l(e)&&l(n);return JSON.stringify(c)===JSON.stringify(i)||d&&t})}export{S as onTopOf};
