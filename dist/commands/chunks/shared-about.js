import{a as b}from"./shared-confirmation.js";import{a as f,b as p}from"./shared-gitlab-errors.js";var E=[[/^\/api\/v4\/projects\/([^/]+)$/,["id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,
["project_id","iid"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/,["project_id","id"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/,
["name"]],[/^\/api\/v4\/groups\/([^/]+)$/,["id"]]];function g(t,e){if(!(typeof e!="object"||e===null))for(let[a,o]of E){let i=a.exec(t)?.slice(1).map(decodeURIComponent)??
[],r=o.find((n,c)=>!v(e[n],i[c]));if(r===void 0)continue;let s=p("GET",t);throw new f("GITLAB_UNEXPECTED",`GitLab answered ${s} with another one: its ${r} diffe\
rs`,{request:s,advice:"look for a proxy or a cache between the job and GitLab"})}}function v(t,e){return t===void 0||e===void 0||typeof t=="number"&&!/^\d+$/.test(
e)?!0:String(t)===e}async function l(t,e,a={},o="fact"){let i=m=>t.send({method:"GET",path:e,query:h({...u(a),...m}),situation:o}),r=await i({});if(g(e,r.body),
a.page!==void 0||!Array.isArray(r.body))return r;let{link:s,...n}=r.headers,c={...r,headers:n},d=n["x-next-page"]||s?.includes('rel="next"'),y=n["x-next-page"]===
void 0&&r.body.length===a.perPage;return!d&&!y&&Number(n["x-total"]??r.body.length)===r.body.length?c:(await import("./pages.js")).readPages(p("GET",e),i,r)}function w(t,e){
return({url:a})=>{let o=r=>`${a}/${r}`.replace(/\/+/g,"/");function i(r){return(s,{searchParams:n={},body:c={}}={})=>{let d=o(s);return e(p(r,d)),t.send({method:r,
path:d,query:h(u(n)),body:u(c),expects:r==="DELETE"?"empty":"json"})}}return{get(r,{searchParams:s}={}){let n=o(r);return e(p("GET",n)),l(t,n,s)},post:i("POST"),
put:i("PUT"),patch:i("PATCH"),delete:i("DELETE")}}}function u(t){return Object.fromEntries(Object.entries(t).map(([e,a])=>[e.replace(/[A-Z]/g,o=>`_${o.toLowerCase()}`),
a]))}function h(t){let e=new URLSearchParams;for(let[a,o]of Object.entries(t))if(Array.isArray(o))for(let i of o)e.append(`${a}[]`,String(i));else o!=null&&e.append(
a,String(o));return e.toString()}var T=class{#e;#t;constructor(t,e){this.#e=t,this.#t=e}async list(t,e){let a=p("GET",t);this.#t(a);let{body:o}=await l(this.#e,
t,{perPage:100},e);if(Array.isArray(o)&&o.every(j))return o;throw new f("GITLAB_UNEXPECTED",`${a} did not answer a list of status checks`,{request:a})}async write(t,e,a,o,i){
let r=p(t,e);this.#t(r);let s=t==="DELETE"?"empty":"json",n=await this.#e.send({method:t,path:e,body:a,expects:s,situation:o});return i&&b(n,[201],i,r),{attempts:n.
attempts}}};function j(t){let{id:e,name:a}=t??{};return typeof e=="number"&&typeof a=="string"}function $(t){return(t??"").replace(/\?.*/s,"")}export{l as a,w as b,u as c,T as d,$ as e};
