import{b as a,c as b}from"./chunk-S5M4QY2L.js";import"./chunk-HB45QP43.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import"./chunk-AQ7DEGON.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
