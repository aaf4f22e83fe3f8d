import{b as a,c as b}from"./chunk-ZXI2ICYJ.js";import"./chunk-Y4NPUO7J.js";import"./chunk-I5WO3DH6.js";
export{b as noPipeline,a as scanners};
