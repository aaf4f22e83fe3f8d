#!/usr/bin/env node
import{b as y}from"./chunk-DAP23AVB.js";import"./chunk-OLKH727A.js";import"./chunk-KR3HDLC5.js";import"./chunk-VTTJ6OLJ.js";import{a as l,
b as a}from"./chunk-O6EWQLDP.js";import{a as i,b as m}from"./chunk-IOCQ3XXK.js";import"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";import{readFile as u}from"node:fs/promises";async function k(r,n,o){let e=await Promise.all((r.length>0?r:[".countersign.yml"]).map(f));if(n)o.print(JSON.stringify(e,null,2));else for(let t of e)o.print(h(
t,o));return e.every(({valid:t})=>t)?l.compliant:l.setup}async function f(r){try{let n=await y([{source:r,text:await w(r)}]),o=n.requirements.flatMap(e=>e.controls).
length;return{policy:r,valid:!0,problems:[],warnings:n.warnings,controls:o}}catch(n){if(!(n instanceof a))throw n;let o=n.problems.length>0?n.problems:[n.message];
return{policy:r,valid:!1,problems:o,warnings:[],controls:0}}}async function w(r){try{return await u(r,"utf8")}catch(n){let o=n.code,e=o==="ENOENT"?"does not exi\
st":`cannot be opened (${o})`;throw new a("POLICY_UNREADABLE",`policy ${r} ${e}`,{cause:n})}}function h({policy:r,valid:n,problems:o,warnings:e,controls:t},{surface:d}){
let g=n?d.tone("✓","green"):d.tone("✗","red"),p=n?`is valid (${m(t,"control")})`:`has ${m(o.length,"problem")}`,s=[`${g} ${i(r)} ${p}`];for(let c of o)s.push(
`  - ${i(c,2e3)}`);for(let c of e)s.push(`  note: ${i(c,2e3)}`);return s.join(`
`)}export{k as validateCommand};
