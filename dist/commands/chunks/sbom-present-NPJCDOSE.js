import{a as x,b as O}from"./chunk-K2JTK7HN.js";import{e as $}from"./chunk-2JXFE3PL.js";import"./chunk-NGHFTYB5.js";import"./chunk-ISGUTKAC.js";
import"./chunk-6I5PZASL.js";import"./chunk-AWN3TUOA.js";import"./chunk-3JND7BRY.js";import"./chunk-W2M5NJQB.js";import"./chunk-BO5SZ4DB.js";
import"./chunk-FJUX2Q53.js";import{c as g,e as b,f as a}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";
import{e as f,g as h,i as d,l as u,p as s}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as r,c as t}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var S={cyclonedx:"CycloneDX",spdx:"SPDX"},P=g({id:"sbom_present",title:"There is an SBOM of the change",severity:"medium",about:"project",needs:{sboms:$()},needsFor:O,
params:d({...x,formats:s(h(u(["cyclonedx","spdx"]))),at_least:s(f({min:1,max:1e6,about:"Components in every SBOM, 1 unless given"}))}),remediation:{text:"let a \
job of the pipeline make the SBOM and keep it as an artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:n},{formats:j=[],at_least:m=1}){
if(n.length===0)return a("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let o=n.map(({source:e,format:i,components:y})=>`${e}\
 (${i}, ${r(y.length,"component")})`),l=j.filter(e=>!n.some(({format:i})=>i.startsWith(S[e]))),c=n.filter(({components:e})=>e.length<m),p=[...l.length>0?[`there\
 is no SBOM in ${t(l.map(e=>S[e]))}`]:[],...c.length>0?[`fewer than ${r(m,"component")} in ${t(c.map(({source:e})=>e))}`]:[]];return p.length===0?b(`found ${t(o)}`,
{actual:o}):a(`${p.join("; ")}; found ${t(o)}`,{actual:o})}});export{P as sbomPresent};
