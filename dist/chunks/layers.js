import{a as o,b as r}from"./shared-layers.js";import"./shared-address.js";export{r as merge,o as onTopOf};
