$export({a:()=>u});var e=require("program.js");function u(f,r=1e3){return e.$f0a(f,r).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}
