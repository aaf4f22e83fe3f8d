import{b as a,c as b}from"./chunk-DM6CSLHF.js";import"./chunk-ZBFHSXTT.js";import"./chunk-I5WO3DH6.js";
export{b as noPipeline,a as scanners};
