import{$9_a as o}from"../index.js";var f=1e3;function d({expected:r,actual:e,evidence:t}){let n=new Map;for(let{fact:s,request:i}of t)n.set(i,(n.get(i)??new Set).add(s));return[...r===null?[]:[`a\
sked: ${u(r)}`],...l(e),...[...n].map(([s,i])=>`read:  ${o(s,f)} (${[...i].map(p=>o(p)).join(", ")})`)]}function l(r){return r===null?[]:typeof r=="object"&&!Array.
isArray(r)?Object.entries(r).map(([t,n])=>`found: ${o(`${t} = ${JSON.stringify(n)}`,f)}`):[`found: ${o(JSON.stringify(r),f)}`]}function u(r){let{field:e,operator:t,
value:n,...s}=r;if(typeof r.rule=="string")return o(r.rule,f);let p=typeof e=="string"&&typeof t=="string"&&Object.keys(s).length===0?`${e} ${t} ${JSON.stringify(
n)}`:JSON.stringify({field:e,operator:t,value:n,...s});return o(p,f)}export{d as explained};
