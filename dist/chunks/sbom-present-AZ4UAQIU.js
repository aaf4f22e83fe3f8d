import{a as x,b as O}from"./chunk-L3KIORXO.js";import{e as $}from"./chunk-F2KR5KFO.js";import"./chunk-WBXABVUS.js";import"./chunk-PZQEKK3G.js";
import"./chunk-BORAMNNK.js";import"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";import"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";
import{$8_c as g,$8_e as b,$8_f as a}from"../index.js";
import{$d_e as f,$d_g as h,$d_i as d,$d_l as u,$d_p as s}from"../index.js";import{$9_b as r,$9_c as t}from"../index.js";
var S={cyclonedx:"CycloneDX",spdx:"SPDX"},P=g({id:"sbom_present",title:"There is an SBOM of the change",severity:"medium",about:"project",needs:{sboms:$()},needsFor:O,
params:d({...x,formats:s(h(u(["cyclonedx","spdx"]))),at_least:s(f({min:1,max:1e6,about:"Components in every SBOM, 1 unless given"}))}),remediation:{text:"let a \
job of the pipeline make the SBOM and keep it as an artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:n},{formats:j=[],at_least:m=1}){
if(n.length===0)return a("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let o=n.map(({source:e,format:i,components:y})=>`${e}\
 (${i}, ${r(y.length,"component")})`),l=j.filter(e=>!n.some(({format:i})=>i.startsWith(S[e]))),c=n.filter(({components:e})=>e.length<m),p=[...l.length>0?[`there\
 is no SBOM in ${t(l.map(e=>S[e]))}`]:[],...c.length>0?[`fewer than ${r(m,"component")} in ${t(c.map(({source:e})=>e))}`]:[]];return p.length===0?b(`found ${t(o)}`,
{actual:o}):a(`${p.join("; ")}; found ${t(o)}`,{actual:o})}});export{P as sbomPresent};
