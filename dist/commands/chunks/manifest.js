$export({manifest:()=>m});var s=require("commands/chunks/shared-archive.js"),f=require("commands/chunks/shared-bundler.js");function m(n,i){let t=[...n].map(([r,e])=>{let a=typeof e=="string"?Buffer.from(e):e;return{name:r,bytes:a.length,sha256:s.c(a)}});return t.sort((r,e)=>r.name<e.name?-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:i,files:t},null,2)}
`}
