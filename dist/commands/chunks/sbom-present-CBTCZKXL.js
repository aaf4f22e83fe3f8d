import{a as x,b as O}from"./chunk-DS3F3ZQS.js";import{e as b}from"./chunk-ZKCBGT5Y.js";import"./chunk-CNO2LHKH.js";import"./chunk-TQZYWVTD.js";
import"./chunk-6I5PZASL.js";import"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";import"./chunk-HB45QP43.js";import"./chunk-MDPHUWVB.js";
import"./chunk-G436ABEP.js";import{c as u,e as $,f as a}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";
import{e as f,g as d,i as h,l as g,p as r}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as s,c as t}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var S={cyclonedx:"CycloneDX",spdx:"SPDX"},P=u({id:"sbom_present",title:"There is an SBOM of the change",severity:"medium",scope:"project",needs:{sboms:b()},needsFor:O,
params:h({...x,formats:r(d(g(["cyclonedx","spdx"]))),at_least:r(f({min:1,max:1e6,description:"Components in every SBOM, 1 unless given"}))}),remediation:{text:"\
let a job of the pipeline make the SBOM and keep it as an artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:n},{formats:j=[],at_least:m=1}){
if(n.length===0)return a("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let o=n.map(({source:e,format:i,components:y})=>`${e}\
 (${i}, ${s(y.length,"component")})`),c=j.filter(e=>!n.some(({format:i})=>i.startsWith(S[e]))),l=n.filter(({components:e})=>e.length<m),p=[...c.length>0?[`there\
 is no SBOM in ${t(c.map(e=>S[e]))}`]:[],...l.length>0?[`fewer than ${s(m,"component")} in ${t(l.map(({source:e})=>e))}`]:[]];return p.length===0?$(`found ${t(o)}`,
{actual:o}):a(`${p.join("; ")}; found ${t(o)}`,{actual:o})}});export{P as sbomPresent};
