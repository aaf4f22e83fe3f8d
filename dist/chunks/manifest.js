import{b as f}from"./shared-archive.js";function m(a,s){let r=[...a].map(([t,e])=>{let n=typeof e=="string"?Buffer.from(e):e;return{name:t,bytes:n.length,sha256:f(n)}});return r.sort((t,e)=>t.name<e.name?-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:s,files:r},null,2)}
`}export{m as manifest};
