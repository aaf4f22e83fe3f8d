import{b as p}from"./chunk-5U2LNCMH.js";import{b as f}from"./chunk-RBNAFAY6.js";import"./chunk-ZC63M5M6.js";import"./chunk-TL5LCJA3.js";
import"./chunk-NYIKG2D7.js";import"./chunk-XHUCYCOH.js";import"./chunk-LW6C3YY2.js";import"./chunk-75TDCRXC.js";import"./chunk-E33LJ6OX.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";import"./chunk-WT3BOX2Z.js";import{a as i,b as m}from"./chunk-Z23466PB.js";import{
a as c,b as l}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as g}from"node:fs/promises";async function E({operands:n,flags:r},e){let o=await Promise.all((n.length>0?n:[".countersign.yml"]).map(h));if(r.has("json"))e.print(JSON.stringify(o,null,2));else
for(let t of o)e.print($(t,e));return o.every(({valid:t})=>t)?c.compliant:c.setup}async function h(n){try{let r=await p([{source:n,text:await b(n)}],w),e=r.requirements.
flatMap(o=>o.controls).length;return{policy:n,valid:!0,problems:[],warnings:r.warnings,controls:e}}catch(r){if(!(r instanceof l))throw r;let e=r.problems.length>
0?r.problems:[r.message];return{policy:n,valid:!1,problems:e,warnings:[],controls:0}}}async function w(n){if(n.startsWith("preset:"))return{source:n,text:await f(
n)}}async function b(n){try{return await g(n,"utf8")}catch(r){let e=r.code,o=e==="ENOENT"?"does not exist":`cannot be opened (${e})`;throw new l("POLICY_UNREADA\
BLE",`policy ${n} ${o}`,{cause:r})}}function $({policy:n,valid:r,problems:e,warnings:o,controls:t},{surface:d}){let y=r?d.tone("✓","green"):d.tone("✗","red"),
u=r?`is valid (${m(t,"control")})`:`has ${m(e.length,"problem")}`,s=[`${y} ${i(n)} ${u}`];for(let a of e)s.push(`  - ${i(a,2e3)}`);for(let a of o)s.push(`  note\
: ${i(a,2e3)}`);return s.join(`
`)}export{E as validateCommand};
