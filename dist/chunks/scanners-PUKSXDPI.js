import{b as a,c as b}from"./chunk-N5VJECFF.js";import"./chunk-KHIHPIIR.js";import"./chunk-HL5K36FB.js";import"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";
import"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";export{b as noPipeline,a as scanners};
