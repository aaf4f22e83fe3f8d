import{b as a,c as b}from"./chunk-7ZUTZYW3.js";import"./chunk-Y4NPUO7J.js";import"./chunk-I5WO3DH6.js";
export{b as noPipeline,a as scanners};
