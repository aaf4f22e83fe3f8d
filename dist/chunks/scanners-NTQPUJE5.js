import{b as a,c as b}from"./chunk-GJVUKMEI.js";import"./chunk-UVYL6AHT.js";import"./chunk-MS3U27AQ.js";
export{b as noPipeline,a as scanners};
