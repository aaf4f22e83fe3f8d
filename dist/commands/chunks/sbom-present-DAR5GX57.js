import{a as x,b as O}from"./chunk-DX26CQ5L.js";import{c as $}from"./chunk-UAZZSERD.js";import"./chunk-H3PHVVQF.js";import"./chunk-YZDWWS2B.js";
import"./chunk-RIS2B4WW.js";import"./chunk-E3G77TAD.js";import{c as u,e as g,f as b}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";
import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";import{e as p,g as f,i as d,l as h,p as r}from"./chunk-7J7MU3VY.js";import{b as i,c as t}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var y={cyclonedx:"CycloneDX",spdx:"SPDX"},_=u({id:"sbom_present",title:"There is an SBOM of the change",severity:"medium",about:"project",needs:{sboms:$()},needsFor:O,
params:d({files:x,formats:r(f(h(["cyclonedx","spdx"]))),at_least:r(p({min:1,max:1e6,about:"Components in every SBOM, 1 unless given"}))}),remediation:{text:"let\
 a job of the pipeline make the SBOM and keep it as an artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:o},{formats:S=[],at_least:a=1}){
let n=o.map(({source:e,format:s,components:j})=>`${e} (${s}, ${i(j.length,"component")})`),m=S.filter(e=>!o.some(({format:s})=>s.startsWith(y[e]))),l=o.filter(({
components:e})=>e.length<a),c=[...m.length>0?[`there is no SBOM in ${t(m.map(e=>y[e]))}`]:[],...l.length>0?[`fewer than ${i(a,"component")} in ${t(l.map(({source:e})=>e))}`]:
[]];return c.length===0?g(`found ${t(n)}`,{actual:n}):b(`${c.join("; ")}; found ${t(n)}`,{actual:n})}});export{_ as sbomPresent};
