$export({a:()=>a});var e=require("commands/chunks/shared-schema.js"),r=require("commands/chunks/shared-api.js"),a=r.l({hasNextPage:r.B(),endCursor:e.c(r.A())});
