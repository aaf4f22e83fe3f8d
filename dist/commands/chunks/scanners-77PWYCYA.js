import{b as a,c as b}from"./chunk-ZTTA2TBI.js";import"./chunk-G7CJKHST.js";import"./chunk-PY6BBETG.js";import"./chunk-RBLKTWBF.js";import"./chunk-KDHYOWLO.js";
import"./chunk-KYWBHZBI.js";import"./chunk-UIYBHYEB.js";import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
