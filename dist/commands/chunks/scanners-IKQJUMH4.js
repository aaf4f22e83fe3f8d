import{b as a,c as b}from"./chunk-WKOLKI7D.js";import"./chunk-NFHB76LP.js";import"./chunk-M5CX2BW3.js";import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";
import"./chunk-UK5KMEO6.js";import"./chunk-UE5MDGOU.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
