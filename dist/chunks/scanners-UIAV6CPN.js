import{b as a,c as b}from"./chunk-DID5V6SS.js";import"./chunk-GPPPJNHR.js";import"./chunk-MS3U27AQ.js";
export{b as noPipeline,a as scanners};
