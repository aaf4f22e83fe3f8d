import{a}from"./shared-text.js";import"./shared-bundler.js";var f=1e3;function u({expected:e,actual:t,evidence:n}){let r=new Map;for(let{fact:i,request:o}of n)r.
set(o,(r.get(o)??new Set).add(i));return[...e===null?[]:[`asked: ${p(e)}`],...s(t),...[...r].map(([i,o])=>`read:  ${a(i,f)} (${[...o].map(l=>a(l)).join(", ")})`)]}
function s(e){return e===null?[]:typeof e=="object"&&!Array.isArray(e)?Object.entries(e).map(([t,n])=>`found: ${a(`${t} = ${JSON.stringify(n)}`,f)}`):[`found: ${a(
JSON.stringify(e),f)}`]}function p(e){let{field:t,operator:n,value:r,...i}=e;if(typeof e.rule=="string")return a(e.rule,f);let o=typeof t=="string"&&typeof n=="\
string"&&Object.keys(i).length===0?`${t} ${n} ${JSON.stringify(r)}`:JSON.stringify({field:t,operator:n,value:r,...i});return a(o,f)}export{u as explained};
