$export({lastPush:()=>r.a});var r=require("./shared-last-push.js");
