import{a,b}from"./chunk-HYKHGZWO.js";import"./chunk-VLFHZUIO.js";import"./chunk-G436ABEP.js";import"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
