$export({lastPush:()=>r.a});var r=require("chunks/shared-last-push.js");
