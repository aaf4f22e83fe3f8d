import{b as m,e as c}from"./shared-judged-jobs.js";import{$2599_i as s}from"../index.js";import{$104c_d as r}from"../index.js";import{$82ce_m as i,$82ce_v as a}from"../index.js";
import{$f045_e as l,$f045_f as n}from"../index.js";var p={files:a(i(r(500,`Glob in the job's folder or in the artifacts; ${n(m)} by default`))),jobs:a(i(r(255,"\
Glob over names of jobs, each of which must have uploaded an SBOM")))};async function h(e){return e?.files||e?.jobs?{sboms:c(e)}:{}}function u(e){return`of ${l(
f(e).length,"component")} in ${n(e.map(({source:o})=>o))}`}function f(e){return e.flatMap(({components:o})=>o)}function b(e){if(e.length===0)return s("there is \
no SBOM, neither in the job's folder nor in the artifacts of its pipeline");let o=e.filter(({components:t})=>t.length===0);return o.length===0?void 0:s(`no comp\
onent is listed in ${n(o.map(({source:t})=>t))}`)}export{p as a,h as b,u as c,f as d,b as e};
