import{b as a,c as b}from"./chunk-2FTUH3FI.js";import"./chunk-37VGUCK7.js";import"./chunk-MPIOUDJZ.js";import"./chunk-UE6DDFFM.js";import"./chunk-KDHYOWLO.js";
import"./chunk-4PNAMGMY.js";import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
