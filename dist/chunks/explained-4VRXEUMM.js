import{$c_a as r}from"../index.js";var p=1e3;function d({expected:t,actual:n,evidence:s}){let e=new Map;for(let{fact:i,request:o}of s)e.set(o,(e.get(o)??new Set).add(i));return[...t===null?[]:[`a\
sked: ${f(t)}`],...n===null?[]:[`found: ${r(JSON.stringify(n),p)}`],...[...e].map(([i,o])=>`read:  ${r(i,p)} (${[...o].map(g=>r(g)).join(", ")})`)]}function f({
field:t,operator:n,value:s,...e}){let o=typeof t=="string"&&typeof n=="string"&&Object.keys(e).length===0?`${t} ${n} ${JSON.stringify(s)}`:JSON.stringify({field:t,
operator:n,value:s,...e});return r(o,p)}export{d as explained};
