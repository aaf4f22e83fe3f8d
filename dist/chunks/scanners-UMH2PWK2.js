import{b as a,c as b}from"./chunk-P2WHEHHL.js";import"./chunk-2EPUENC2.js";import"./chunk-KE5ELWIZ.js";
export{b as noPipeline,a as scanners};
