import{c as m}from"./shared-archive.js";import"./shared-bundler.js";function f(a,s){let r=[...a].map(([t,e])=>{let n=typeof e=="string"?Buffer.from(e):e;return{name:t,bytes:n.length,sha256:m(n)}});return r.sort((t,e)=>t.name<e.name?-1:1),`${JSON.stringify({schema:"countersign.manifest/v1",generated_at:s,files:r},null,2)}
`}export{f as manifest};
