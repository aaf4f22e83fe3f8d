import{a as u,b as $}from"./shared-sbom-words.js";import{e as b}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";
import"./shared-default-branch.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-time.js";import{$2599_c as _,$2599_e as j,$2599_f as S,$2599_g as c}from"../index.js";import{$82ce_c as g,$82ce_d as O,
$82ce_j as y,$82ce_m as B,$82ce_o as x,$82ce_r as M,$82ce_u as h,$82ce_z as w}from"../index.js";import{$f045_d as p,$f045_e as o}from"../index.js";var f={cyclonedx:"\
CycloneDX",spdx:"SPDX"},v=_({id:"sbom_present",title:"There is an SBOM of the change",description:j("Requires at least one SBOM that can be read as a whole: Cyc\
loneDX 1.4 to 1.6 or SPDX 2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats`.","The control first searc\
hes the job's folder, where `needs` puts the artifacts of earlier jobs. A file counts if the pipeline runs for the judged commit, and that commit does not conta\
in the file.","Otherwise it reads the artifacts of that commit's pipeline. `jobs` names the jobs, and each of them must have uploaded an SBOM. Without `jobs`, i\
t reads the jobs with a CycloneDX report, or else up to 20 jobs with artifacts."],`- id: sbom_present
  with: { formats: [cyclonedx], at_least: 1 }`),severity:"medium",scope:"project",needs:{sboms:b()},needsFor:$,params:x({...u,formats:h(B(M(["cyclonedx","spdx"]))),
at_least:h(y().check(O(1),g(1e6),w("Components in every SBOM, 1 by default")))}),remediation:{text:"let a job of the pipeline create the SBOM and upload it as a\
n artifact, and name that job under needs of this job",page:"/-/ci/editor"},check({sboms:t},{formats:l=[],at_least:i=1}){if(t.length===0)return c("there is no S\
BOM, neither in the job's folder nor in the artifacts of its pipeline");let a=t.map(({source:e,format:r,components:d})=>`${e} (${r}, ${p(d.length,"component")})`),
n=l.filter(e=>!t.some(({format:r})=>r.startsWith(f[e]))),m=t.filter(({components:e})=>e.length<i),s=[...n.length>0?[`there is no SBOM in ${o(n.map(e=>f[e]))}`]:
[],...m.length>0?[`fewer than ${p(i,"component")} in ${o(m.map(({source:e})=>e))}`]:[]];return s.length===0?S(`found ${o(a)}`,{actual:a}):c(`${s.join("; ")}; fo\
und ${o(a)}`,{actual:s})}});export{v as sbomPresent};
