import{b as f,e as a}from"./chunk-F2KR5KFO.js";import{$8_g as l}from"../index.js";import{$d_c as i,$d_g as r,$d_p as m}from"../index.js";import{$9_b as s,$9_c as t}from"../index.js";var S={files:m(r(i({min:1,max:500,about:`Glob in the job's folder or in the artifacts; ${t(f)} unless given`}))),jobs:m(r(i({min:1,max:255,about:"Glob over name\
s of jobs, each of which must have left an SBOM"})))};async function x(o){return o?.files||o?.jobs?{sboms:a(o)}:{}}function y(o){return`of ${s(p(o).length,"comp\
onent")} in ${t(o.map(({source:e})=>e))}`}function p(o){return o.flatMap(({components:e})=>e)}function g(o){if(o.length===0)return l("there is no SBOM, neither \
in the job's folder nor in the artifacts of its pipeline");let e=o.filter(({components:n})=>n.length===0);return e.length===0?void 0:l(`no component is listed i\
n ${t(e.map(({source:n})=>n))}`)}export{S as a,x as b,y as c,p as d,g as e};
