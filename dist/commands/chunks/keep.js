import{a as m}from"./shared-redact.js";import{e as p}from"./shared-statement.js";import{a as u}from"./shared-secrets.js";import{a as d}from"./shared-signer.js";
import{b as g,c as O}from"./shared-archive.js";import"./shared-addresses.js";import"./shared-home.js";import"./shared-one-line.js";import{a as S}from"./shared-table.js";
import"./shared-values.js";import"./shared-text.js";import"./shared-bundler.js";import{join as _}from"node:path";async function v(t,i){let e={};for(let r of[...t.
keys()].sort()){let a=await t.get(r);if(!a)continue;let n=[...new Set(a.requests)];e[r]=a.ok?{read:!0,requests:n,value:a.value??null}:{read:!1,requests:n,reason:a.
reason}}return`${JSON.stringify({schema:"countersign.facts/v1",facts:e},m(i),2)}
`}async function w(t,i){let{signer:e,wantsArchive:r,material:a,folder:n}=i,o=new Map([["report.json",await S(t,i.context)]]);r&&o.set("facts.json",await v(a.facts,
h(a)));let c=new Map,s=[],l;if(e)try{let f=await y(t,e,o,i);c.set(e.file,f),o.set(e.file,f),s.push(`the evidence is signed ${e.by}: ${_(n,e.file)}`),l=!0}catch(f){
if(!(f instanceof d))throw f;s.push(`the evidence is NOT signed: ${f.message}`),l=!1}return r&&c.set("evidence.tar.gz",g(o,a.policy.texts,t.generated_at)),{files:c,
notices:s,isSigned:l}}async function y(t,i,e,{context:r,folder:a}){let n=[...e].map(([s,l])=>({name:s,sha256:O(l)})),o=r.jobUrl?.replace(/\/+$/,""),c=o===void 0?
"":`${o}/artifacts/raw/${encodeURI(a)}/`;return(await Promise.all(p(t,{inputs:n,folderUrl:c}).map(s=>i.sign(Buffer.from(JSON.stringify(s)))))).map(s=>`${JSON.stringify(
s)}
`).join("")}function h({env:t,flags:i}){let e=["CI_JOB_TOKEN","CI_REGISTRY_PASSWORD","CI_DEPENDENCY_PROXY_PASSWORD","CI_DEPLOY_PASSWORD","SIGSTORE_ID_TOKEN","GI\
THUB_TOKEN"].flatMap(r=>t[r]??[]);return[...u(t,i),...e]}export{w as keepEvidence};
