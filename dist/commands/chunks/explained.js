import{a as l}from"./shared-text.js";import"./shared-bundler.js";var o=1e3;function p({expected:e,actual:r,evidence:t}){let n=new Map;for(let{fact:a,request:i}of t)
n.set(i,(n.get(i)??new Set).add(a));return[...e===null?[]:[`expected: ${s(e)}`],...u(r),...[...n].map(([a,i])=>`read:     ${l(a,o)} (${[...i].map(f=>l(f)).join(
", ")})`)]}function u(e){return e===null?[]:typeof e=="object"&&!Array.isArray(e)?Object.entries(e).map(([r,t])=>`actual:   ${l(`${r} = ${JSON.stringify(t)}`,o)}`):
[`actual:   ${l(JSON.stringify(e),o)}`]}function s(e){let{field:r,operator:t,value:n,...a}=e;if(typeof e.rule=="string")return l(e.rule,o);let i=typeof r=="stri\
ng"&&typeof t=="string"&&Object.keys(a).length===0?`${r} ${t} ${JSON.stringify(n)}`:JSON.stringify({field:r,operator:t,value:n,...a});return l(i,o)}export{p as explained};
