import{b as f,c as u}from"./chunk-UAZZSERD.js";import{g as s}from"./chunk-5CR5D7FZ.js";import{c as r,g as l,p as m}from"./chunk-7J7MU3VY.js";import{
b as i,c as o}from"./chunk-Z23466PB.js";var y=m(l(r({min:1,max:500,about:`Glob over the files in the job's folder; ${o(f)} unless given`})));async function g(e){return e?.files?{sboms:u(e.files)}:{}}function x(e){
return`of ${i(p(e).length,"component")} in ${o(e.map(({source:n})=>n))}`}function p(e){return e.flatMap(({components:n})=>n)}function h(e){let n=e.filter(({components:t})=>t.
length===0);return n.length===0?void 0:s(`no component is listed in ${o(n.map(({source:t})=>t))}`)}export{y as a,g as b,x as c,p as d,h as e};
