import{$f045_b as s}from"../index.js";var p=100;function g(o){let n=new Map,e=new Map;for(let t of o){let f=JSON.stringify([t.id,t.title]);e.set(f,[...e.get(f)??
[],t])}for(let t of e.values()){let f=[...new Set(t.flatMap(({expected:r})=>Object.keys(r??{})))].filter(r=>new Set(t.map(i=>l(i,r))).size>1);for(let r of t){let i=f.
map(a=>`${a}: ${l(r,a)}`);i.length>0&&n.set(r,s(i.join(", "),p))}}return n}function l({expected:o},n){let e=o?.[n];return e===void 0?"not set":(Array.isArray(e)?
e:[e]).map(t=>typeof t=="string"?t:JSON.stringify(t)).join(" ")}export{g as variantsOf};
