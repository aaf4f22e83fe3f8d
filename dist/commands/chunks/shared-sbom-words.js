import{b as m,e as l}from"./shared-judged-jobs.js";import{j as s}from"./shared-controls-define.js";import{d as r}from"./shared-schema.js";import{m as a,w as i}from"./shared-api.js";
import{f as p,g as n}from"./shared-text.js";var c={files:i(a(r(500,`Glob in the job's folder or in the artifacts; ${n(m)} by default`))),jobs:i(a(r(255,"Glob ov\
er names of jobs, each of which must have uploaded an SBOM")))};async function h(e){return e?.files||e?.jobs?{sboms:l(e)}:{}}function u(e){return`of ${p(f(e).length,
"component")} in ${n(e.map(({source:o})=>o))}`}function f(e){return e.flatMap(({components:o})=>o)}function b(e){if(e.length===0)return s("there is no SBOM, nei\
ther in the job's folder nor in the artifacts of its pipeline");let o=e.filter(({components:t})=>t.length===0);return o.length===0?void 0:s(`no component is lis\
ted in ${n(o.map(({source:t})=>t))}`)}export{c as a,h as b,u as c,f as d,b as e};
