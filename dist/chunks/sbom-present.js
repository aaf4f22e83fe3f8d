import{a as $,b as u}from"./shared-sbom-words.js";import{e as _}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";
import"./shared-default-branch.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-time.js";import{$2599_c as b,$2599_e as j,$2599_f as g,$2599_g as c}from"../index.js";import{$82ce_c as y,$82ce_d as S,$82ce_j as O,$82ce_m as w,
$82ce_o as x,$82ce_r as B,$82ce_u as h,$82ce_z as M}from"../index.js";import{$f045_d as p,$f045_e as a}from"../index.js";var f={cyclonedx:"CycloneDX",spdx:"SPDX"},
k=b({id:"sbom_present",title:"There is an SBOM of the change",description:j("Requires at least one SBOM that can be read as a whole: CycloneDX 1.4 to 1.6 or SPD\
X 2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats`.","Files are looked for first in the job's folder,\
 where `needs` puts the artifacts of earlier jobs. They count if the pipeline runs for the commit that is judged, and that commit does not contain them.","Other\
wise they are read from the artifacts of that commit's pipeline: of the jobs that `jobs` names, each of which must have left one. Without `jobs`, it is the jobs\
 with a CycloneDX report, or else up to 20 jobs that keep artifacts."],`- id: sbom_present
  with: { formats: [cyclonedx], at_least: 1 }`),severity:"medium",scope:"project",needs:{sboms:_()},needsFor:u,params:x({...$,formats:h(w(B(["cyclonedx","spdx"]))),
at_least:h(O().check(S(1),y(1e6),M("Components in every SBOM, 1 unless given")))}),remediation:{text:"let a job of the pipeline make the SBOM and keep it as an \
artifact, and let this job need that one",page:"/-/ci/editor"},check({sboms:t},{formats:l=[],at_least:r=1}){if(t.length===0)return c("there is no SBOM, neither \
in the job's folder nor in the artifacts of its pipeline");let o=t.map(({source:e,format:s,components:d})=>`${e} (${s}, ${p(d.length,"component")})`),i=l.filter(
e=>!t.some(({format:s})=>s.startsWith(f[e]))),n=t.filter(({components:e})=>e.length<r),m=[...i.length>0?[`there is no SBOM in ${a(i.map(e=>f[e]))}`]:[],...n.length>
0?[`fewer than ${p(r,"component")} in ${a(n.map(({source:e})=>e))}`]:[]];return m.length===0?g(`found ${a(o)}`,{actual:o}):c(`${m.join("; ")}; found ${a(o)}`,{actual:o})}});export{k as sbomPresent};
