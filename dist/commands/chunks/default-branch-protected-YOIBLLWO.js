import{a,b,c}from"./chunk-73KFZDEV.js";import"./chunk-5K4XXEQS.js";import"./chunk-M5CX2BW3.js";import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";
import"./chunk-UE5MDGOU.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,c as exactRule,b as protection};
