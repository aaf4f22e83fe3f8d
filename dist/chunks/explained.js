import{$f045_a as f}from"../index.js";var l=1e3;function u({expected:e,actual:r,evidence:t}){let n=new Map;for(let{fact:a,request:i}of t)n.set(i,(n.get(i)??new Set).
add(a));return[...e===null?[]:[`expected: ${s(e)}`],...p(r),...[...n].map(([a,i])=>`read:     ${f(a,l)} (${[...i].map(o=>f(o)).join(", ")})`)]}function p(e){return e===
null?[]:typeof e=="object"&&!Array.isArray(e)?Object.entries(e).map(([r,t])=>`actual:   ${f(`${r} = ${JSON.stringify(t)}`,l)}`):[`actual:   ${f(JSON.stringify(e),
l)}`]}function s(e){let{field:r,operator:t,value:n,...a}=e;if(typeof e.rule=="string")return f(e.rule,l);let i=typeof r=="string"&&typeof t=="string"&&Object.keys(
a).length===0?`${r} ${t} ${JSON.stringify(n)}`:JSON.stringify({field:r,operator:t,value:n,...a});return f(i,l)}export{u as explained};
