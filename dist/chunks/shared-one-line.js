import{$f045a as u}from"../program.js";function r(f,e=1e3){return u(f,e).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}export{r as a};
