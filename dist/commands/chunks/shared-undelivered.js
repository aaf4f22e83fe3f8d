$export({a:()=>u});var t=require("./shared-failure.js"),e=require("./shared-shared-errors.js");async function u(a,i){let r=await t.a(a,i);return r===e.a.interrupted?r:e.a.undelivered}
