import{b as a,c as b}from"./chunk-VOTK2VCR.js";import"./chunk-WOSXLNNT.js";import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";import"./chunk-5CR5D7FZ.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
