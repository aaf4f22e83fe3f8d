import{b as a,c as b}from"./chunk-TAKBJVGF.js";import"./chunk-PZQEKK3G.js";import"./chunk-OQPSCAJC.js";
export{b as noPipeline,a as scanners};
