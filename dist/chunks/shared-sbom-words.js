import{b as m,e as c}from"./shared-judged-jobs.js";import{$2599_h as s}from"../index.js";import{$104c_d as r}from"../index.js";import{$82ce_m as i,$82ce_u as a}from"../index.js";
import{$f045_d as l,$f045_e as t}from"../index.js";var p={files:a(i(r(500,`Glob in the job's folder or in the artifacts; ${t(m)} unless given`))),jobs:a(i(r(255,
"Glob over names of jobs, each of which must have left an SBOM")))};async function h(e){return e?.files||e?.jobs?{sboms:c(e)}:{}}function u(e){return`of ${l(f(e).
length,"component")} in ${t(e.map(({source:n})=>n))}`}function f(e){return e.flatMap(({components:n})=>n)}function b(e){if(e.length===0)return s("there is no SB\
OM, neither in the job's folder nor in the artifacts of its pipeline");let n=e.filter(({components:o})=>o.length===0);return n.length===0?void 0:s(`no component\
 is listed in ${t(n.map(({source:o})=>o))}`)}export{p as a,h as b,u as c,f as d,b as e};
