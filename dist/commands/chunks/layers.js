import{a as h}from"./shared-address.js";import{a as w}from"./shared-controls-define.js";import{b as p}from"./shared-shared-errors.js";import"./shared-bundler.js";
var I=5,$=20;async function y(e,t,o,c){let[n=""]=e.sources,a=t.find(i=>o.includes(i));if(a!==void 0)throw new p("POLICY_INVALID",`policy ${n} extends ${h(a)}, w\
hich extends ${n} (${v([...o,a])})`);if(o.length>=I)throw new p("POLICY_INVALID",`policies extend each other more than ${I} levels deep: ${v(o)}`);let m=await Promise.
all(t.map(i=>c(i,[...o,i]))),r=[],s=[...m.filter(i=>i!==void 0),e].reduce((i,u)=>x(i,u,r));if(s.sources.length>$)throw new p("POLICY_INVALID",`policy ${n} consi\
sts of ${s.sources.length} files, but at most ${$} are allowed`);if(r.length===1)throw new p("POLICY_INVALID",r[0]??"");if(r.length>1)throw new p("POLICY_INVALI\
D",`policy ${n} weakens ${r.length} final controls`,{problems:r});let l=t.filter(i=>i.startsWith("https:")&&!i.includes("#sha256=")).map(i=>`${n} extends ${h(i)}\
 without a pin: add #sha256=… so that a change of it is noticed`),f=t.filter((i,u)=>!m[u]);return f.length>0&&l.push(`what ${n} extends was not read: ${f.map(
h).join(", ")}`),{...s,name:e.name,warnings:[...s.warnings,...l]}}function v(e){return e.map(h).join(" > ")}function x(e,t,o){let c=t.requirements.filter(({name:r})=>!e.
requirements.some(s=>s.name===r)),n=e.requirements.map(r=>{let s=t.requirements.find(({name:l})=>l===r.name);return s?N(r,s,t.sources.at(-1)??"",o):r}),a=({source:r,
text:s})=>e.texts.some(l=>l.source===r&&l.text===s),m=[...e.texts,...t.texts.filter(r=>!a(r))];return{name:t.name,texts:m,sources:m.map(({source:r})=>r),requirements:[
...n,...c],waivers:[...new Set([...e.waivers,...t.waivers])],baselines:t.baselines.length>0?t.baselines:e.baselines,warnings:[...new Set([...e.warnings,...t.warnings])]}}
function N(e,t,o,c){let n=e.isFinal||t.isFinal,a=t.controls.filter(({id:r})=>!e.controls.some(s=>s.id===r)),m=e.controls.flatMap(r=>{let{id:s}=r,l=e.controls.filter(
d=>d.id===s),f=t.controls.filter(d=>d.id===s);if(f.length===0||f.includes(r))return[r];let[i,...u]=r.isFinal?f.map(d=>O(r,d)):[];return i&&!u.includes(void 0)&&
c.push(`policy ${o} weakens the final control ${s} of "${e.name}": ${i}`),l[0]!==r?[]:l.some(({isFinal:d})=>d)?f.map(d=>({...d,isFinal:!0})):f});return{name:e.name,
description:t.description??e.description,isFinal:n,controls:[...m,...a]}}var g={observe:0,warn:1,enforce:2};function O(e,t){if(w.indexOf(t.severity)<w.indexOf(e.
severity))return`severity ${t.severity} instead of ${e.severity}`;let o=(t.enforcedFromMs??Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);
return g[t.phase]<g[e.phase]||t.phase!=="enforce"&&o?"it is enforced later, or not at all":t.asserted!==void 0&&t.asserted!==e.asserted?`it asserts the value ${t.
asserted}`:b(e.expected,t.expected)?void 0:"it requires something else"}function b(e,t){let o=e?.operator===">="||e?.operator===">";return Object.keys({...e,...t}).
every(c=>{let[n,a]=[e?.[c],t?.[c]],m=typeof n=="number"&&typeof a=="number"&&a>=n,r=c==="at_least"||o;return JSON.stringify(n)===JSON.stringify(a)||r&&m})}export{y as onTopOf};
