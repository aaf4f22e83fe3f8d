import{b as a,c as b}from"./chunk-AJIPMN3L.js";import"./chunk-YEOCLSH4.js";import"./chunk-I5WO3DH6.js";
export{b as noPipeline,a as scanners};
