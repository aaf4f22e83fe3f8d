import{a as $,b}from"./shared-sbom-words.js";import{e as _}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";import"./shared-default-branch.js";
import"./shared-of-merge-request.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";
import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as j,$2599_f as S,$2599_g as O,$2599_h as c}from"../index.js";
import{$82ce_A as h,$82ce_c as g,$82ce_d as y,$82ce_j as B,$82ce_m as M,$82ce_o as x,$82ce_s as v,$82ce_v as p}from"../index.js";import{$f045_e as f,$f045_f as o}from"../index.js";
var l={cyclonedx:"CycloneDX",spdx:"SPDX"},w=j({id:"sbom_present",title:"There is an SBOM of the change",description:S("Requires at least one SBOM that can be re\
ad as a whole: CycloneDX 1.4 to 1.6, SPDX 2.2 or SPDX 2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats\
`.","The control first searches the job's folder, where `needs` puts the artifacts of earlier jobs. A file counts if the pipeline runs for the judged commit, an\
d that commit does not contain the file.","Otherwise it reads the artifacts of that commit's pipeline. `jobs` names the jobs, and each of them must have uploade\
d an SBOM. Without `jobs`, it reads the jobs with a CycloneDX report, or else up to 20 jobs with artifacts."]),severity:"medium",scope:"project",needs:{sboms:_()},
needsFor:b,params:x({...$,formats:p(M(v(["cyclonedx","spdx"])).check(h("Formats that must each have an SBOM; no format by default"))),at_least:p(B().check(y(1),
g(1e6),h("Smallest number of components in every SBOM; 1 by default")))}),example:{formats:["cyclonedx"],at_least:1},remediation:{text:"let a job of the pipelin\
e create the SBOM and upload it as an artifact, and name that job under needs of this job",page:"/-/ci/editor"},check({sboms:t},{formats:d=[],at_least:n=1}){if(t.
length===0)return c("there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let a=t.map(({source:e,format:r,components:u})=>`${e} \
(${r}, ${f(u.length,"component")})`),i=d.filter(e=>!t.some(({format:r})=>r.startsWith(l[e]))),m=t.filter(({components:e})=>e.length<n),s=[...i.length>0?[`there \
is no SBOM in ${o(i.map(e=>l[e]))}`]:[],...m.length>0?[`fewer than ${f(n,"component")} in ${o(m.map(({source:e})=>e))}`]:[]];return s.length===0?O(`found ${o(a)}`,
{actual:a}):c(`${s.join("; ")}; found ${o(a)}`,{actual:s})}});export{w as sbomPresent};
