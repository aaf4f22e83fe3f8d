import{a as p}from"./shared-controls-define.js";import{b as f}from"./shared-shared-errors.js";import"./shared-bundler.js";var h=5,w=20;async function $(t,e,a,c){
let[n=""]=t.sources,l=e.find(o=>a.includes(o));if(l!==void 0)throw new f("POLICY_INVALID",`policy ${n} extends ${l}, which extends it in turn (${[...a,l].join("\
 > ")})`);if(a.length>=h)throw new f("POLICY_INVALID",`policies extend each other more than ${h} deep: ${a.join(" > ")}`);let i=await Promise.all(e.map(o=>c(o,[
...a,o]))),r=[],s=[...i.filter(o=>o!==void 0),t].reduce((o,d)=>g(o,d,r));if(s.sources.length>w)throw new f("POLICY_INVALID",`policy ${n} is made of ${s.sources.
length} files, and at most ${w} are allowed`);if(r.length===1)throw new f("POLICY_INVALID",r[0]??"");if(r.length>1)throw new f("POLICY_INVALID",`policy ${n} low\
ers ${r.length} final controls`,{problems:r});let u=e.filter(o=>o.startsWith("https:")&&!o.includes("#sha256=")).map(o=>`${n} extends ${o} without a pin: add #s\
ha256=… so that it cannot change unseen`),m=e.filter((o,d)=>!i[d]);return m.length>0&&u.push(`what ${n} extends was not read: ${m.join(", ")}`),{...s,name:t.name,
warnings:[...s.warnings,...u]}}function g(t,e,a){let c=e.requirements.filter(({name:i})=>!t.requirements.some(r=>r.name===i)),n=t.requirements.map(i=>{let r=e.requirements.
find(({name:s})=>s===i.name);return r?y(i,r,e.sources.at(-1)??"",a):i}),l=[...t.texts,...e.texts.filter(({source:i})=>!t.sources.includes(i))];return{name:e.name,
texts:l,sources:l.map(({source:i})=>i),requirements:[...n,...c],waivers:[...new Set([...t.waivers,...e.waivers])],baselines:e.baselines.length>0?e.baselines:t.baselines,
warnings:[...new Set([...t.warnings,...e.warnings])]}}function y(t,e,a,c){let n=t.isFinal||e.isFinal,l=e.controls.filter(({id:r})=>!t.controls.some(s=>s.id===r)),
i=t.controls.map(r=>{let s=e.controls.find(({id:m})=>m===r.id);if(!s||s===r)return r;if(!t.isFinal&&!r.isFinal)return s;let u=v(r,s);return u&&c.push(`policy ${a}\
 lowers the final control ${r.id} of "${t.name}": ${u}`),{...s,isFinal:!0}});return{name:t.name,description:e.description??t.description,isFinal:n,controls:[...i,
...l]}}var I={observe:0,warn:1,enforce:2};function v(t,e){if(p.indexOf(e.severity)<p.indexOf(t.severity))return`severity ${e.severity} instead of ${t.severity}`;
let a=(e.enforcedFromMs??Number.POSITIVE_INFINITY)>(t.enforcedFromMs??Number.POSITIVE_INFINITY);return I[e.phase]<I[t.phase]||e.phase!=="enforce"&&a?"it is enfo\
rced later, or not at all":O(t.expected,e.expected)?void 0:"it asks for something else"}function O(t,e){let a=new Set([...Object.keys(t??{}),...Object.keys(e??{})]),
c=n=>n!==null&&"operator"in n&&(n.operator===">="||n.operator===">");return[...a].every(n=>{let[l,i]=[t,e].map(u=>u?.[n]),r=typeof l=="number"&&typeof i=="numbe\
r"&&i>=l,s=n==="at_least"||n==="value"&&c(t)&&c(e);return JSON.stringify(l)===JSON.stringify(i)||s&&r})}export{$ as onTopOf};
