import{a as b,b as j}from"./shared-sbom-words.js";import{e as S}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-report-files.js";
import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{c as g,g as O,h as y,i as p}from"./shared-controls-define.js";import"./shared-of-merge-request.js";
import"./shared-select.js";import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";
import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{C as h,d as x,e as B,k as M,n as $,p as v,
t as w,x as c}from"./shared-api.js";import"./shared-shared-errors.js";import{f as l,g as o}from"./shared-text.js";import"./shared-bundler.js";var f={cyclonedx:"\
CycloneDX",spdx:"SPDX"},D=g({id:"sbom_present",title:"There is an SBOM of the change",description:O("Requires at least one SBOM that can be read as a whole: Cyc\
loneDX 1.4 to 1.6, SPDX 2.2 or SPDX 2.3, as JSON.",["Each SBOM must have at least `at_least` components. There must be one in each of `formats`.","The control f\
irst searches the job's folder, where `needs` puts the artifacts of earlier jobs. A file counts if the pipeline runs for the judged commit, and that commit does\
 not contain the file.","Otherwise it reads the artifacts of that commit's pipeline. `jobs` names the jobs, and each of them must have uploaded an SBOM. Without\
 `jobs`, it reads the jobs with a CycloneDX report, or else up to 20 jobs with artifacts."]),severity:"medium",scope:"project",needs:{sboms:S()},needsFor:j,params:v(
{...b,formats:c($(w(["cyclonedx","spdx"])).check(h("Formats that must each have an SBOM; no format by default"))),at_least:c(M().check(B(1),x(1e6),h("Smallest n\
umber of components in every SBOM; 1 by default")))}),example:{formats:["cyclonedx"],at_least:1},remediation:{text:"let a job of the pipeline create the SBOM an\
d upload it as an artifact, and name that job under needs of this job",page:"/-/ci/editor"},check({sboms:e},{formats:d=[],at_least:i=1}){if(e.length===0)return p(
"there is no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let a=e.map(({source:t,format:s,components:u})=>`${t} (${s}, ${l(u.length,
"component")})`),n=d.filter(t=>!e.some(({format:s})=>s.startsWith(f[t]))),m=e.filter(({components:t})=>t.length<i),r=[...n.length>0?[`there is no SBOM in ${o(n.
map(t=>f[t]))}`]:[],...m.length>0?[`fewer than ${l(i,"component")} in ${o(m.map(({source:t})=>t))}`]:[]];return r.length===0?y(`found ${o(a)}`,{actual:a}):p(`${r.
join("; ")}; found ${o(a)}`,{actual:r})}});export{D as sbomPresent};
