import{b as a,c as b}from"./chunk-2GKVWMUZ.js";import"./chunk-WEADOBPH.js";import"./chunk-MS3U27AQ.js";
export{b as noPipeline,a as scanners};
