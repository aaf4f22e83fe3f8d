import{a as b,b as k}from"./chunk-WT3BOX2Z.js";function $(r,n,t,s=[]){return r.filter(e=>!o(e)).flatMap(f);function o({path:e,code:i}){if(i!=="missing")return!1;let u=e.slice(0,-1);return r.filter(a=>a.code===
"unknown_key"&&a.path.join()===u.join()).some(({detail:a})=>b(String(a),m(t,u))===e.at(-1))}function f({path:e,code:i,detail:u}){if(i==="alternatives")return g(
e,u);if(i==="unknown_key"){let l=String(u),p=`${e.length===0?"":`in ${d(e)} `}the key ${l} is not known${k(l,m(t,e))}`;return[{path:[...s,...e,l],atKey:!0,message:p}]}
let a=`${d(e)} ${h(i,u,S(n,e))}`;return[{path:[...s,...e],message:a}]}function g(e,i){let u=c=>c.code==="type"&&c.path.length===e.length,a=i.find(c=>!c.some(u));
if(a)return $(a,n,t,s);let l=i.flatMap(c=>c.filter(u).map(({detail:p})=>w[String(p)]));return[{path:[...s,...e],message:`${d(e)} must be ${[...new Set(l)].join(
" or ")}`}]}}var w={text:"text",integer:"a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"};function h(r,n,t){
let s=typeof t=="string";switch(r){case"missing":return"is missing";case"type":return`must be ${w[String(n)]}, not ${y(t)}`;case"value":{let o=n;return`must be ${o.
join(", ")}, not ${y(t)}${k(String(t),o)}`}case"small":return s?"must not be empty":`must be at least ${n}, not ${y(t)}`;case"large":return s?`must have at most\
 ${n} characters`:`must be at most ${n}, not ${y(t)}`;default:return`must be ${n}, not ${y(t)}`}}function y(r){return Array.isArray(r)?"a list":r===null?"empty":
typeof r=="object"?"a mapping":JSON.stringify(r).slice(0,80)}function d(r){let n=r.at(-1);return n===void 0?"the policy":typeof n=="number"?`${r.at(-2)}[${n}]`:
n}function S(r,n){return n.reduce((t,s)=>t?.[s],r)}function m(r,n){let[t,...s]=n,{kind:o,of:f}=r;if(o==="maybe"||o==="mapped")return m(f,n);if(o==="either")return f.
flatMap(i=>m(i,n));if(o==="list")return typeof t=="number"?m(f,s):[];if(o!=="object")return[];let{fields:g}=f;if(t===void 0)return Object.keys(g);let e=g[t];return e?
m(e,s):[]}export{$ as a};
