$export({a:()=>u});var r=require("commands/chunks/shared-text.js");function u(e,f=1e3){return r.a(e,f).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}
