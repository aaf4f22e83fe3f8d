import{a as h}from"./shared-address.js";import{$2599_a as w}from"../index.js";import{$42a1_b as p}from"../index.js";var I=5,$=20;async function y(e,t,o,c){let[n=""]=e.
sources,a=t.find(i=>o.includes(i));if(a!==void 0)throw new p("POLICY_INVALID",`policy ${n} extends ${h(a)}, which extends ${n} (${v([...o,a])})`);if(o.length>=I)
throw new p("POLICY_INVALID",`policies extend each other more than ${I} levels deep: ${v(o)}`);let d=await Promise.all(t.map(i=>c(i,[...o,i]))),s=[],r=[...d.filter(
i=>i!==void 0),e].reduce((i,u)=>x(i,u,s));if(r.sources.length>$)throw new p("POLICY_INVALID",`policy ${n} consists of ${r.sources.length} files, but at most ${$}\
 are allowed`);if(s.length===1)throw new p("POLICY_INVALID",s[0]??"");if(s.length>1)throw new p("POLICY_INVALID",`policy ${n} weakens ${s.length} final controls`,
{problems:s});let l=t.filter(i=>i.startsWith("https:")&&!i.includes("#sha256=")).map(i=>`${n} extends ${h(i)} without a pin: add #sha256=… so that a change of i\
t is noticed`),m=t.filter((i,u)=>!d[u]);return m.length>0&&l.push(`what ${n} extends was not read: ${m.map(h).join(", ")}`),{...r,name:e.name,warnings:[...r.warnings,
...l]}}function v(e){return e.map(h).join(" > ")}function x(e,t,o){let c=t.requirements.filter(({name:s})=>!e.requirements.some(r=>r.name===s)),n=e.requirements.
map(s=>{let r=t.requirements.find(({name:l})=>l===s.name);return r?N(s,r,t.sources.at(-1)??"",o):s}),a=({source:s,text:r})=>e.texts.some(l=>l.source===s&&l.text===
r),d=[...e.texts,...t.texts.filter(s=>!a(s))];return{name:t.name,texts:d,sources:d.map(({source:s})=>s),requirements:[...n,...c],waivers:[...new Set([...e.waivers,
...t.waivers])],baselines:t.baselines.length>0?t.baselines:e.baselines,warnings:[...new Set([...e.warnings,...t.warnings])]}}function N(e,t,o,c){let n=e.isFinal||
t.isFinal,a=t.controls.filter(({id:s})=>!e.controls.some(r=>r.id===s)),d=e.controls.flatMap(s=>{let{id:r}=s,l=e.controls.filter(f=>f.id===r),m=t.controls.filter(
f=>f.id===r);if(m.length===0||m.includes(s))return[s];let[i,...u]=s.isFinal?m.map(f=>O(s,f)):[];return i&&!u.includes(void 0)&&c.push(`policy ${o} weakens the f\
inal control ${r} of "${e.name}": ${i}`),l[0]!==s?[]:l.some(({isFinal:f})=>f)?m.map(f=>({...f,isFinal:!0})):m});return{name:e.name,description:t.description??e.
description,isFinal:n,controls:[...d,...a]}}var g={observe:0,warn:1,enforce:2};function O(e,t){if(w.indexOf(t.severity)<w.indexOf(e.severity))return`severity ${t.
severity} instead of ${e.severity}`;let o=(t.enforcedFromMs??Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return g[t.phase]<g[e.phase]||
t.phase!=="enforce"&&o?"it is enforced later, or not at all":t.asserted!==void 0&&t.asserted!==e.asserted?`it asserts the value ${t.asserted}`:b(e.expected,t.expected)?
void 0:"it requires something else"}function b(e,t){let o=e?.operator===">="||e?.operator===">";return Object.keys({...e,...t}).every(c=>{let[n,a]=[e?.[c],t?.[c]],
d=typeof n=="number"&&typeof a=="number"&&a>=n,s=c==="at_least"||o;return JSON.stringify(n)===JSON.stringify(a)||s&&d})}export{y as onTopOf};
