import{a,b}from"./chunk-3VXXQH3J.js";import"./chunk-3JIEC7FJ.js";import"./chunk-FJUX2Q53.js";import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
