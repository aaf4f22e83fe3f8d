import{b as a,c as b}from"./chunk-EIWET2C3.js";import"./chunk-I5WO3DH6.js";import"./chunk-YEOCLSH4.js";
export{b as noPipeline,a as scanners};
