$export({manifest:()=>f});var s=require("chunks/shared-archive.js");function f(n,i){let t=[...n].map(([r,e])=>{let a=typeof e=="string"?Buffer.from(e):e;return{name:r,bytes:a.length,sha256:s.b(a)}});return t.sort((r,e)=>r.name<e.name?-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:i,files:t},null,2)}
`}
