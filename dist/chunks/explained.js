import{$f045_a as a}from"../index.js";var o=1e3;function u({expected:e,actual:t,evidence:n}){let r=new Map;for(let{fact:i,request:f}of n)r.set(f,(r.get(f)??new Set).
add(i));return[...e===null?[]:[`asked: ${p(e)}`],...s(t),...[...r].map(([i,f])=>`read:  ${a(i,o)} (${[...f].map(l=>a(l)).join(", ")})`)]}function s(e){return e===
null?[]:typeof e=="object"&&!Array.isArray(e)?Object.entries(e).map(([t,n])=>`found: ${a(`${t} = ${JSON.stringify(n)}`,o)}`):[`found: ${a(JSON.stringify(e),o)}`]}
function p(e){let{field:t,operator:n,value:r,...i}=e;if(typeof e.rule=="string")return a(e.rule,o);let f=typeof t=="string"&&typeof n=="string"&&Object.keys(i).
length===0?`${t} ${n} ${JSON.stringify(r)}`:JSON.stringify({field:t,operator:n,value:r,...i});return a(f,o)}export{u as explained};
