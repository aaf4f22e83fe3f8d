import{b as l,e as m}from"./shared-judged-jobs.js";import{j as n}from"./shared-controls-define.js";import{d as r}from"./shared-schema.js";import{C as a,n as i,x as f}from"./shared-api.js";
import{f as h,g as s}from"./shared-text.js";var p={files:f(i(r(500)).check(a(`Globs over SBOMs in the job's folder or in the artifacts; ${s(l)} by default`))),jobs:f(
i(r(255)).check(a("Globs over names of jobs, each of which must have uploaded an SBOM; the jobs with a CycloneDX report, or else up to 20 jobs with artifacts by\
 default")))};async function u(e){return e?.files||e?.jobs?{sboms:m(e)}:{}}function b(e){return`of ${h(c(e).length,"component")} in ${s(e.map(({source:o})=>o))}`}
function c(e){return e.flatMap(({components:o})=>o)}function d(e){if(e.length===0)return n("there is no SBOM, neither in the job's folder nor in the artifacts o\
f its pipeline");let o=e.filter(({components:t})=>t.length===0);return o.length===0?void 0:n(`no component is listed in ${s(o.map(({source:t})=>t))}`)}export{p as a,u as b,b as c,c as d,d as e};
