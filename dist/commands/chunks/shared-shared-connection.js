$export({a:()=>a});var e=require("./shared-schema.js"),r=require("./shared-api.js"),a=r.l({hasNextPage:r.B(),endCursor:e.c(r.A())});
