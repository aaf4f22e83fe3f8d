import{a as u,b}from"./shared-sbom-words.js";import{e as j}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";import"./shared-pipeline-jobs.js";
import"./shared-default-branch.js";import"./shared-change-origin.js";import"./shared-project.js";import"./shared-select.js";import"./shared-merge-request.js";import{
c as g,f as y,g as S,h as p}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";
import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-shared-errors.js";import"./shared-time.js";import{A as O,c as $,
d as w,j as x,m as v,o as B,r as M,v as h}from"./shared-api.js";import{d as c,e as a}from"./shared-text.js";import"./shared-bundler.js";var f={cyclonedx:"Cyclon\
eDX",spdx:"SPDX"},k=g({id:"sbom_present",title:"There is an SBOM of the change",description:y("Requires at least one SBOM that can be read as a whole: CycloneDX\
 1.4 to 1.6 or SPDX 2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats`.","Files are looked for first in\
 the job's folder, where `needs` puts the artifacts of earlier jobs. They count if the pipeline runs for the commit that is judged, and that commit does not con\
tain them.","Otherwise they are read from the artifacts of that commit's pipeline: of the jobs that `jobs` names, each of which must have left one. Without `job\
s`, it is the jobs with a CycloneDX report, or else up to 20 jobs that keep artifacts."],`- id: sbom_present
  with: { formats: [cyclonedx], at_least: 1 }`),severity:"medium",scope:"project",needs:{sboms:j()},needsFor:b,params:B({...u,formats:h(v(M(["cyclonedx","spdx"]))),
at_least:h(x().check(w(1),$(1e6),O("Components in every SBOM, 1 unless given")))}),remediation:{text:"let a job of the pipeline make the SBOM and keep it as an \
artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:t},{formats:l=[],at_least:r=1}){if(t.length===0)return p("there is no SBOM, neither \
in the job's folder nor in the artifacts of its pipeline");let o=t.map(({source:e,format:s,components:d})=>`${e} (${s}, ${c(d.length,"component")})`),i=l.filter(
e=>!t.some(({format:s})=>s.startsWith(f[e]))),n=t.filter(({components:e})=>e.length<r),m=[...i.length>0?[`there is no SBOM in ${a(i.map(e=>f[e]))}`]:[],...n.length>
0?[`fewer than ${c(r,"component")} in ${a(n.map(({source:e})=>e))}`]:[]];return m.length===0?S(`found ${a(o)}`,{actual:o}):p(`${m.join("; ")}; found ${a(o)}`,{actual:o})}});export{k as sbomPresent};
