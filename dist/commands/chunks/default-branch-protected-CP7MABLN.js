import{a,b}from"./chunk-KH4Z7UHL.js";import"./chunk-25VXLANY.js";import"./chunk-UE6DDFFM.js";import"./chunk-4PNAMGMY.js";import"./chunk-5CR5D7FZ.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
