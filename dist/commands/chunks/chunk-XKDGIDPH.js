import{a as y,b as u}from"./chunk-XLR3AX5E.js";async function d(o,e,r={},t="fact"){let s=T=>o.send({method:"GET",path:e,query:m({...l(r),...T}),situation:t}),n=await s({});if(r.page!==void 0||!Array.isArray(
n.body))return n;let{link:i,...a}=n.headers,c={...n,headers:a},p=a["x-next-page"]||i?.includes('rel="next"'),g=a["x-next-page"]===void 0&&n.body.length===r.perPage;
return!p&&!g&&Number(a["x-total"]??n.body.length)===n.body.length?c:(await import("./pages-KKSNJI2R.js")).readPages(u("GET",e),s,n)}function E(o,e){return({
url:r})=>{let t=n=>`${r}/${n}`.replace(/\/+/g,"/");function s(n){return(i,{searchParams:a={},body:c={}}={})=>{let p=t(i);return e(u(n,p)),o.send({method:n,path:p,
query:m(l(a)),body:l(c),expects:n==="DELETE"?"empty":"json"})}}return{get(n,{searchParams:i}={}){let a=t(n);return e(u("GET",a)),d(o,a,i)},post:s("POST"),put:s(
"PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function l(o){return Object.fromEntries(Object.entries(o).map(([e,r])=>[e.replace(/[A-Z]/g,t=>`_${t.toLowerCase()}`),
r]))}function m(o){let e=new URLSearchParams;for(let[r,t]of Object.entries(o))if(Array.isArray(t))for(let s of t)e.append(`${r}[]`,String(s));else t!=null&&e.append(
r,String(t));return e.toString()}var f=class{#e;#r;constructor(e,r){this.#e=e,this.#r=r}async list(e,r){let t=u("GET",e);this.#r(t);let{body:s}=await d(this.#e,e,{perPage:100},r);if(Array.isArray(
s)&&s.every(P))return s;throw new y("GITLAB_UNEXPECTED",`${t} did not answer a list of status checks`,{request:t})}async write(e,r,t,s){this.#r(u(e,r));let n=e===
"DELETE"?"empty":"json",{attempts:i}=await this.#e.send({method:e,path:r,body:t,expects:n,situation:s});return{attempts:i}}};function P(o){let{id:e,name:r}=o??{};
return typeof e=="number"&&typeof r=="string"}function A(o){return(o??"").replace(/\?.*/s,"")}export{d as a,E as b,l as c,m as d,f as e,A as f};
