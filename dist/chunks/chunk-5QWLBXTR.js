import{b as f,e as p}from"./chunk-P2DLT4QP.js";import{$8_g as l}from"../index.js";import{$d_c as i,$d_g as r,$d_p as m}from"../index.js";import{$9_b as s,$9_c as n}from"../index.js";var S={files:m(r(i({min:1,max:500,description:`Glob in the job's folder or in the artifacts; ${n(f)} unless given`}))),jobs:m(r(i({min:1,max:255,description:"Gl\
ob over names of jobs, each of which must have left an SBOM"})))};async function x(e){return e?.files||e?.jobs?{sboms:p(e)}:{}}function y(e){return`of ${s(a(e).
length,"component")} in ${n(e.map(({source:o})=>o))}`}function a(e){return e.flatMap(({components:o})=>o)}function g(e){if(e.length===0)return l("there is no SB\
OM, neither in the job's folder nor in the artifacts of its pipeline");let o=e.filter(({components:t})=>t.length===0);return o.length===0?void 0:l(`no component\
 is listed in ${n(o.map(({source:t})=>t))}`)}export{S as a,x as b,y as c,a as d,g as e};
