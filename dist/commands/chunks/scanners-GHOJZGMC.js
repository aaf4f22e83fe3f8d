import{b as a,c as b}from"./chunk-JTZZ5K3O.js";import"./chunk-W2M5NJQB.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import"./chunk-5CR5D7FZ.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
