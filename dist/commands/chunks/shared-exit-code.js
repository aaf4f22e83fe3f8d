$export({a:()=>c,b:()=>s,c:()=>a,d:()=>p,e:()=>o});var d=require("./shared-folder.js"),i=require("./shared-shared-errors.js"),l=require("node:crypto"),u=require("node:path");function c({undelivered:r,nonCompliant:e,undetermined:n},t){return r>0?i.a.undelivered:e>0&&t==="non_compliant"?i.a.nonCompliant:n>0&&t!=="never"?i.a.undetermined:i.a.compliant}function s(r,e){let n=l.createHash("sha256").update(String(r)).digest();return 1+Number(n.readBigUInt64BE(0)%BigInt(e))}function a({index:r,total:e}){return`sweep-${r}-of-${e}.json`}async function p(r,e,n){let t=a(e.shard);return await d.c(r,t,o(f(e,n))),u.join(r,t)}async function*f(r,e){yield`${JSON.stringify(r,null,2).slice(0,-2)},
  "projects": [`;let n=`
    `;for await(let t of e)yield n+t,n=`,
    `;yield`
  ]
}
`}var m=2**19;async function*o(r){let e="";for await(let n of r)e+=n,!(e.length<m)&&(yield e,e="");yield e}
