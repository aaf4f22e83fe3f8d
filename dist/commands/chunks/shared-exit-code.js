import{c as l}from"./shared-folder.js";import{a}from"./shared-shared-errors.js";function s({undelivered:t,nonCompliant:n,undetermined:e},i){return t>0?a.undelivered:n>0&&i==="non_compliant"?a.nonCompliant:e>0&&i!=="never"?a.undetermined:a.compliant}import{createHash as d}from"node:crypto";function u(t,n){let e=d("sha256").update(String(t)).digest();return 1+Number(e.readBigUInt64BE(0)%BigInt(n))}import{join as c}from"node:path";function r({index:t,total:n}){return`sweep-${t}-of-${n}.json`}async function f(t,n,e){let i=r(n.shard);return await l(t,i,o(m(n,e))),c(t,i)}async function*m(t,n){yield`${JSON.stringify(t,null,2).slice(0,-2)},
  "projects": [`;let e=`
    `;for await(let i of n)yield e+i,e=`,
    `;yield`
  ]
}
`}var p=2**19;async function*o(t){let n="";for await(let e of t)n+=e,!(n.length<p)&&(yield n,n="");yield n}export{s as a,u as b,r as c,f as d,o as e};
