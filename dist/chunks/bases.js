import{a as r}from"./shared-bases.js";import"./shared-address.js";export{r as readBase};
