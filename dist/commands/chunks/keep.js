import{e as m}from"./shared-statement.js";import{a as p}from"./shared-redact.js";import{a as u}from"./shared-secrets.js";import{a as d}from"./shared-signer.js";
import{b as g,c as O}from"./shared-archive.js";import"./shared-one-line.js";import{a as S}from"./shared-table.js";import"./shared-values.js";import"./shared-text.js";
import"./shared-bundler.js";import{join as _}from"node:path";async function v(t,s){let e={};for(let i of[...t.keys()].sort()){let a=await t.get(i);if(!a)continue;
let n=[...new Set(a.requests)];e[i]=a.ok?{read:!0,requests:n,value:a.value??null}:{read:!1,requests:n,reason:a.reason}}return`${JSON.stringify({schema:"counters\
ign.facts/v1",facts:e},p(s),2)}
`}async function w(t,s){let{signer:e,wantsArchive:i,material:a,folder:n}=s,o=new Map([["report.json",await S(t,s.context)]]);i&&o.set("facts.json",await v(a.facts,
h(a)));let c=new Map,r=[],l;if(e)try{let f=await y(t,e,o,s);c.set(e.file,f),o.set(e.file,f),r.push(`the evidence is signed ${e.by}: ${_(n,e.file)}`),l=!0}catch(f){
if(!(f instanceof d))throw f;r.push(`the evidence is NOT signed: ${f.message}`),l=!1}return i&&c.set("evidence.tar.gz",g(o,a.policy.texts,t.generated_at)),{files:c,
notices:r,isSigned:l}}async function y(t,s,e,{context:i,folder:a}){let n=[...e].map(([r,l])=>({name:r,sha256:O(l)})),o=i.jobUrl?.replace(/\/+$/,""),c=o===void 0?
"":`${o}/artifacts/raw/${encodeURI(a)}/`;return(await Promise.all(m(t,{inputs:n,folderUrl:c}).map(r=>s.sign(Buffer.from(JSON.stringify(r)))))).map(r=>`${JSON.stringify(
r)}
`).join("")}function h({env:t,flags:s}){let e=["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD","SIGSTORE_ID_TOKEN","GI\
THUB_TOKEN"].flatMap(i=>t[i]??[]);return[...u(t,s),...e]}export{w as keepEvidence};
