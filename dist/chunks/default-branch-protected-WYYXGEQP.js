import{a,b}from"./chunk-4VGCAIZM.js";import"./chunk-BYJOJGTK.js";
export{a as defaultBranchProtected,b as protection};
