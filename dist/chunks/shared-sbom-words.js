import{b as l,e as m}from"./shared-judged-jobs.js";import{$2599_i as n}from"../index.js";import{$104c_d as r}from"../index.js";import{$82ce_A as a,$82ce_m as i,
$82ce_v as f}from"../index.js";import{$f045_e as h,$f045_f as s}from"../index.js";var p={files:f(i(r(500)).check(a(`Globs over SBOMs in the job's folder or in t\
he artifacts; ${s(l)} by default`))),jobs:f(i(r(255)).check(a("Globs over names of jobs, each of which must have uploaded an SBOM; the jobs with a CycloneDX rep\
ort, or else up to 20 jobs with artifacts by default")))};async function u(e){return e?.files||e?.jobs?{sboms:m(e)}:{}}function b(e){return`of ${h(c(e).length,"\
component")} in ${s(e.map(({source:o})=>o))}`}function c(e){return e.flatMap(({components:o})=>o)}function $(e){if(e.length===0)return n("there is no SBOM, neit\
her in the job's folder nor in the artifacts of its pipeline");let o=e.filter(({components:t})=>t.length===0);return o.length===0?void 0:n(`no component is list\
ed in ${s(o.map(({source:t})=>t))}`)}export{p as a,u as b,b as c,c as d,$ as e};
