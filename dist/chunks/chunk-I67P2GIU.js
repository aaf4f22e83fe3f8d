function t(){throw new Error("this part of a library is not in the bundle")}var r=t,n=t;var o=class{},s=class{};export{r as a,n as b,o as c,s as d};
