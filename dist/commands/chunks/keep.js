import{a as h}from"./shared-redact.js";import{e as d}from"./shared-statement.js";import{a as g}from"./shared-signer.js";import"./shared-secrets.js";import{b as w,
c as v}from"./shared-archive.js";import"./shared-addresses.js";import"./shared-home.js";import"./shared-one-line.js";import{a as y}from"./shared-json.js";import{
g as $}from"./shared-text.js";import"./shared-bundler.js";import{join as j}from"node:path";async function x(a,s){let t={};for(let o of[...a.keys()].sort()){let e=await a.
get(o);if(!e)continue;let c=[...new Set(e.requests)];t[o]=e.ok?{read:!0,requests:c,value:e.value??null}:{read:!1,requests:c,reason:e.reason}}return`${JSON.stringify(
{schema:"countersign.facts/v1",facts:t},h(s),2)}
`}async function S(a,s){let{signer:t,wantsArchive:o,material:e,folder:c}=s,n=new Map([["report.json",await y(a,s.context)]]);o&&n.set("facts.json",await x(e.facts,
e.secrets));let f=new Map,r=[],l;if(t)try{let i=await N(a,t,n,s);f.set(t.file,i),n.set(t.file,i),r.push(`the evidence is signed ${t.by}: ${j(c,t.file)}`),l=!0}catch(i){
if(!(i instanceof g))throw i;r.push(`the evidence is NOT signed: ${i.message}`),l=!1}if(o){let{texts:i}=e.policy,p=i.filter(({text:m})=>e.secrets.areIn(m));f.set(
"evidence.tar.gz",w(n,i,a.generated_at,p));let u=$(p.map(({source:m})=>m));u!==""&&r.push(`the archive lacks ${u}, which contains a secret of this job: remove i\
t`)}return{files:f,notices:r,isSigned:l}}async function N(a,s,t,{context:o,folder:e}){let c=[...t].map(([r,l])=>({name:r,sha256:v(l)})),n=o.jobUrl?.replace(/\/+$/,
""),f=n===void 0?"":`${n}/artifacts/raw/${encodeURI(e)}/`;return(await Promise.all(d(a,{inputs:c,folderUrl:f}).map(r=>s.sign(Buffer.from(JSON.stringify(r)))))).
map(r=>`${JSON.stringify(r)}
`).join("")}export{S as keepEvidence};
