import{b as m,e as l}from"./shared-judged-jobs.js";import{i as s}from"./shared-controls-define.js";import{d as r}from"./shared-schema.js";import{m as i,v as a}from"./shared-api.js";
import{d as c,e as t}from"./shared-text.js";var p={files:a(i(r(500,`Glob in the job's folder or in the artifacts; ${t(m)} unless given`))),jobs:a(i(r(255,"Glob \
over names of jobs, each of which must have left an SBOM")))};async function h(e){return e?.files||e?.jobs?{sboms:l(e)}:{}}function u(e){return`of ${c(f(e).length,
"component")} in ${t(e.map(({source:n})=>n))}`}function f(e){return e.flatMap(({components:n})=>n)}function b(e){if(e.length===0)return s("there is no SBOM, nei\
ther in the job's folder nor in the artifacts of its pipeline");let n=e.filter(({components:o})=>o.length===0);return n.length===0?void 0:s(`no component is lis\
ted in ${t(n.map(({source:o})=>o))}`)}export{p as a,h as b,u as c,f as d,b as e};
