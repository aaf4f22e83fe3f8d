$export({a:()=>n});var i=require("node:crypto");function n({timestamp:t,nonce:e,path:a,status:r},s){return i.createHmac("sha256",s).update(`${t}${e}${a}status=${r}`).digest("hex")}
