import{a as x,b as O}from"./chunk-5QWLBXTR.js";import{e as b}from"./chunk-P2DLT4QP.js";import"./chunk-7RRA6YUY.js";import"./chunk-657UPJA3.js";
import"./chunk-5B2BMOCZ.js";import"./chunk-FONK46EO.js";import"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";
import{$8_c as u,$8_e as $,$8_f as a}from"../index.js";
import{$d_e as f,$d_g as d,$d_i as h,$d_l as g,$d_p as r}from"../index.js";import{$9_b as s,$9_c as t}from"../index.js";
var S={cyclonedx:"CycloneDX",spdx:"SPDX"},P=u({id:"sbom_present",title:"There is an SBOM of the change",severity:"medium",scope:"project",needs:{sboms:b()},needsFor:O,
params:h({...x,formats:r(d(g(["cyclonedx","spdx"]))),at_least:r(f({min:1,max:1e6,description:"Components in every SBOM, 1 unless given"}))}),remediation:{text:"\
let a job of the pipeline make the SBOM and keep it as an artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:n},{formats:j=[],at_least:m=1}){
if(n.length===0)return a("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let o=n.map(({source:e,format:i,components:y})=>`${e}\
 (${i}, ${s(y.length,"component")})`),c=j.filter(e=>!n.some(({format:i})=>i.startsWith(S[e]))),l=n.filter(({components:e})=>e.length<m),p=[...c.length>0?[`there\
 is no SBOM in ${t(c.map(e=>S[e]))}`]:[],...l.length>0?[`fewer than ${s(m,"component")} in ${t(l.map(({source:e})=>e))}`]:[]];return p.length===0?$(`found ${t(o)}`,
{actual:o}):a(`${p.join("; ")}; found ${t(o)}`,{actual:o})}});export{P as sbomPresent};
