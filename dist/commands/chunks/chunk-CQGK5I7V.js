import{a as b,b as d}from"./chunk-4SOOCKV5.js";function $(r,e,t,s=[]){return r.filter(n=>!o(n)).flatMap(f);function o({path:n,code:i}){if(i!=="missing")return!1;let u=n.slice(0,-1);return r.filter(a=>a.code===
"unknown_key"&&a.path.join()===u.join()).some(({detail:a})=>b(String(a),m(t,u))===n.at(-1))}function f({path:n,code:i,detail:u}){if(i==="alternatives")return g(
n,u);if(i==="unknown_key"){let l=String(u),p=`${n.length===0?"":`in ${k(n)} `}the key ${l} is not known${d(l,m(t,n))}`;return[{path:[...s,...n,l],atKey:!0,message:p}]}
let a=`${k(n)} ${h(i,u,S(e,n))}`;return[{path:[...s,...n],message:a}]}function g(n,i){let u=c=>c.code==="type"&&c.path.length===n.length,a=i.find(c=>!c.some(u));
if(a)return $(a,e,t,s);let l=i.flatMap(c=>c.filter(u).map(({detail:p})=>w[String(p)]));return[{path:[...s,...n],message:`${k(n)} must be ${[...new Set(l)].join(
" or ")}`}]}}var w={text:"text",integer:"a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"};function h(r,e,t){
let s=typeof t=="string";switch(r){case"missing":return"is missing";case"type":return`must be ${w[String(e)]}, not ${y(t)}`;case"value":{let o=e;return`must be ${o.
join(", ")}, not ${y(t)}${d(String(t),o)}`}case"small":return s?"must not be empty":`must be at least ${e}, not ${y(t)}`;case"large":return s?`must have at most\
 ${e} characters`:`must be at most ${e}, not ${y(t)}`;default:return`must be lower-case words joined by _ or -, not ${y(t)}`}}function y(r){return Array.isArray(
r)?"a list":r===null?"empty":typeof r=="object"?"a mapping":JSON.stringify(r).slice(0,80)}function k(r){let e=r.at(-1);return e===void 0?"the policy":typeof e==
"number"?`${r.at(-2)}[${e}]`:e}function S(r,e){return e.reduce((t,s)=>t?.[s],r)}function m(r,e){let[t,...s]=e,{kind:o,of:f}=r;if(o==="maybe"||o==="mapped")return m(
f,e);if(o==="either")return f.flatMap(i=>m(i,e));if(o==="list")return typeof t=="number"?m(f,s):[];if(o!=="object")return[];let{fields:g}=f;if(t===void 0)return Object.
keys(g);let n=g[t];return n?m(n,s):[]}export{$ as a};
