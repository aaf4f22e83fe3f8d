import{$9_a as f}from"../index.js";function e(n,r=1e3){return f(n,r).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}export{e as a};
