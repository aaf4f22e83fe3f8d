import{a as u,b}from"./shared-sbom-words.js";import{e as j}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";import"./shared-default-branch.js";
import"./shared-facts-project-project.js";import{c as S,g,h as O,i as p}from"./shared-controls-define.js";import"./shared-of-merge-request.js";import"./shared-select.js";
import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-target-pipeline.js";
import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{B as y,c as B,d as $,j as w,m as x,o as M,s as v,w as h}from"./shared-api.js";
import"./shared-shared-errors.js";import{f as c,g as o}from"./shared-text.js";import"./shared-bundler.js";var l={cyclonedx:"CycloneDX",spdx:"SPDX"},D=S({id:"sbo\
m_present",title:"There is an SBOM of the change",description:g("Requires at least one SBOM that can be read as a whole: CycloneDX 1.4 to 1.6, SPDX 2.2 or SPDX \
2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats`.","The control first searches the job's folder, wher\
e `needs` puts the artifacts of earlier jobs. A file counts if the pipeline runs for the judged commit, and that commit does not contain the file.","Otherwise i\
t reads the artifacts of that commit's pipeline. `jobs` names the jobs, and each of them must have uploaded an SBOM. Without `jobs`, it reads the jobs with a Cy\
cloneDX report, or else up to 20 jobs with artifacts."],`- id: sbom_present
  with: { formats: [cyclonedx], at_least: 1 }`),severity:"medium",scope:"project",needs:{sboms:j()},needsFor:b,params:M({...u,formats:h(x(v(["cyclonedx","spdx"]))),
at_least:h(w().check($(1),B(1e6),y("Components in every SBOM, 1 by default")))}),remediation:{text:"let a job of the pipeline create the SBOM and upload it as a\
n artifact, and name that job under needs of this job",page:"/-/ci/editor"},check({sboms:e},{formats:f=[],at_least:i=1}){if(e.length===0)return p("there is no S\
BOM, neither in the job's folder nor in the artifacts of its pipeline");let a=e.map(({source:t,format:r,components:d})=>`${t} (${r}, ${c(d.length,"component")})`),
n=f.filter(t=>!e.some(({format:r})=>r.startsWith(l[t]))),m=e.filter(({components:t})=>t.length<i),s=[...n.length>0?[`there is no SBOM in ${o(n.map(t=>l[t]))}`]:
[],...m.length>0?[`fewer than ${c(i,"component")} in ${o(m.map(({source:t})=>t))}`]:[]];return s.length===0?O(`found ${o(a)}`,{actual:a}):p(`${s.join("; ")}; fo\
und ${o(a)}`,{actual:s})}});export{D as sbomPresent};
