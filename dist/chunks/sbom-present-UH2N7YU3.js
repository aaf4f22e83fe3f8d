import{a as x,b as O}from"./chunk-NH3KBVI6.js";import{c as $}from"./chunk-BBCAYXGY.js";import"./chunk-6TDIWARI.js";import"./chunk-YZDWWS2B.js";
import"./chunk-GPPPJNHR.js";import{$7_c as u,$7_e as g,$7_f as b}from"../index.js";
import{$d_e as p,$d_g as f,$d_i as d,$d_l as h,$d_p as r}from"../index.js";import{$8_b as i,$8_c as t}from"../index.js";
var y={cyclonedx:"CycloneDX",spdx:"SPDX"},_=u({id:"sbom_present",title:"There is an SBOM of the change",severity:"medium",about:"project",needs:{sboms:$()},needsFor:O,
params:d({files:x,formats:r(f(h(["cyclonedx","spdx"]))),at_least:r(p({min:1,max:1e6,about:"Components in every SBOM, 1 unless given"}))}),remediation:{text:"let\
 a job of the pipeline make the SBOM and keep it as an artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:o},{formats:S=[],at_least:a=1}){
let n=o.map(({source:e,format:s,components:j})=>`${e} (${s}, ${i(j.length,"component")})`),m=S.filter(e=>!o.some(({format:s})=>s.startsWith(y[e]))),l=o.filter(({
components:e})=>e.length<a),c=[...m.length>0?[`there is no SBOM in ${t(m.map(e=>y[e]))}`]:[],...l.length>0?[`fewer than ${i(a,"component")} in ${t(l.map(({source:e})=>e))}`]:
[]];return c.length===0?g(`found ${t(n)}`,{actual:n}):b(`${c.join("; ")}; found ${t(n)}`,{actual:n})}});export{_ as sbomPresent};
