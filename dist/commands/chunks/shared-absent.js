$export({a:()=>t});var n=require("commands/chunks/shared-shared-errors.js");function t(r,...e){return!(r instanceof n.b)||!("notFound"in r)?!1:e.some(o=>o===r.notFound)}
