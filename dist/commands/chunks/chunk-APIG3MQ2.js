import{a as f}from"./chunk-Z23466PB.js";function e(n,r=1e3){return f(n,r).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}export{e as a};
