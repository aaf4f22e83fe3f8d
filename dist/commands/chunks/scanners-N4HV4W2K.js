import{b as a,c as b}from"./chunk-JOOLR7AN.js";import"./chunk-5HNQZWG5.js";import"./chunk-TW45PNV2.js";import"./chunk-266E7HWX.js";import"./chunk-5CR5D7FZ.js";
import"./chunk-KDHYOWLO.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
