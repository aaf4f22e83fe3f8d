import{a as u,b as $}from"./shared-sbom-words.js";import{e as b}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";
import"./shared-default-branch.js";import"./shared-of-merge-request.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as _,$2599_f as j,$2599_g as S,$2599_h as c}from"../index.js";
import{$82ce_A as g,$82ce_c as O,$82ce_d as y,$82ce_j as B,$82ce_m as x,$82ce_o as M,$82ce_s as v,$82ce_v as h}from"../index.js";import{$f045_e as p,$f045_f as o}from"../index.js";
var f={cyclonedx:"CycloneDX",spdx:"SPDX"},w=_({id:"sbom_present",title:"There is an SBOM of the change",description:j("Requires at least one SBOM that can be re\
ad as a whole: CycloneDX 1.4 to 1.6, SPDX 2.2 or SPDX 2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats\
`.","The control first searches the job's folder, where `needs` puts the artifacts of earlier jobs. A file counts if the pipeline runs for the judged commit, an\
d that commit does not contain the file.","Otherwise it reads the artifacts of that commit's pipeline. `jobs` names the jobs, and each of them must have uploade\
d an SBOM. Without `jobs`, it reads the jobs with a CycloneDX report, or else up to 20 jobs with artifacts."],`- id: sbom_present
  with: { formats: [cyclonedx], at_least: 1 }`),severity:"medium",scope:"project",needs:{sboms:b()},needsFor:$,params:M({...u,formats:h(x(v(["cyclonedx","spdx"]))),
at_least:h(B().check(y(1),O(1e6),g("Components in every SBOM, 1 by default")))}),remediation:{text:"let a job of the pipeline create the SBOM and upload it as a\
n artifact, and name that job under needs of this job",page:"/-/ci/editor"},check({sboms:t},{formats:l=[],at_least:i=1}){if(t.length===0)return c("there is no S\
BOM, neither in the job's folder nor in the artifacts of its pipeline");let a=t.map(({source:e,format:r,components:d})=>`${e} (${r}, ${p(d.length,"component")})`),
n=l.filter(e=>!t.some(({format:r})=>r.startsWith(f[e]))),m=t.filter(({components:e})=>e.length<i),s=[...n.length>0?[`there is no SBOM in ${o(n.map(e=>f[e]))}`]:
[],...m.length>0?[`fewer than ${p(i,"component")} in ${o(m.map(({source:e})=>e))}`]:[]];return s.length===0?S(`found ${o(a)}`,{actual:a}):c(`${s.join("; ")}; fo\
und ${o(a)}`,{actual:s})}});export{w as sbomPresent};
