import{b as s}from"./shared-text.js";import"./shared-bundler.js";var p=100;function g(a){let n=new Map,e=new Map;for(let t of a){let i=JSON.stringify([t.id,t.title]);
e.set(i,[...e.get(i)??[],t])}for(let t of e.values()){let i=[...new Set(t.flatMap(({expected:r})=>Object.keys(r??{})))].filter(r=>new Set(t.map(o=>l(o,r))).size>
1);for(let r of t){let o=i.map(f=>`${f}: ${l(r,f)}`);o.length>0&&n.set(r,s(o.join(", "),p))}}return n}function l({expected:a},n){let e=a?.[n];return e===void 0?
"not set":(Array.isArray(e)?e:[e]).map(t=>typeof t=="string"?t:JSON.stringify(t)).join(" ")}export{g as variantsOf};
