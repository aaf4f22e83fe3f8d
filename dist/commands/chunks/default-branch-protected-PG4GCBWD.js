import{a,b}from"./chunk-OD6NJST2.js";import"./chunk-BYJOJGTK.js";import"./chunk-RBLKTWBF.js";import"./chunk-KYWBHZBI.js";import"./chunk-UIYBHYEB.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
