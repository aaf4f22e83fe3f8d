import{a as m,b as u}from"./shared-gitlab-errors.js";async function d(t,e,r={},n="fact"){let s=f=>t.send({method:"GET",path:e,query:y({...c(r),...f}),situation:n}),
a=await s({});if(r.page!==void 0||!Array.isArray(a.body))return a;let{link:o,...i}=a.headers,l={...a,headers:i},p=i["x-next-page"]||o?.includes('rel="next"'),h=i["\
x-next-page"]===void 0&&a.body.length===r.perPage;return!p&&!h&&Number(i["x-total"]??a.body.length)===a.body.length?l:(await import("./pages.js")).readPages(u("\
GET",e),s,a)}function E(t,e){return({url:r})=>{let n=a=>`${r}/${a}`.replace(/\/+/g,"/");function s(a){return(o,{searchParams:i={},body:l={}}={})=>{let p=n(o);return e(
u(a,p)),t.send({method:a,path:p,query:y(c(i)),body:c(l),expects:a==="DELETE"?"empty":"json"})}}return{get(a,{searchParams:o}={}){let i=n(a);return e(u("GET",i)),
d(t,i,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function c(t){return Object.fromEntries(Object.entries(t).map(([e,r])=>[e.replace(/[A-Z]/g,
n=>`_${n.toLowerCase()}`),r]))}function y(t){let e=new URLSearchParams;for(let[r,n]of Object.entries(t))if(Array.isArray(n))for(let s of n)e.append(`${r}[]`,String(
s));else n!=null&&e.append(r,String(n));return e.toString()}var g=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}async list(t,e){let r=u("GET",t);this.#e(r);let{
body:n}=await d(this.#t,t,{perPage:100},e);if(Array.isArray(n)&&n.every(b))return n;throw new m("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,
{request:r})}async write(t,e,r,n){this.#e(u(t,e));let s=t==="DELETE"?"empty":"json",{attempts:a}=await this.#t.send({method:t,path:e,body:r,expects:s,situation:n});
return{attempts:a}}};function b(t){let{id:e,name:r}=t??{};return typeof e=="number"&&typeof r=="string"}function T(t){return(t??"").replace(/\?.*/s,"")}export{d as a,E as b,c,y as d,g as e,T as f};
