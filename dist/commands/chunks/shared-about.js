import{a as E}from"./shared-confirmation.js";import{a as y,b as c}from"./shared-gitlab-errors.js";var v=[[/^\/api\/v4\/projects\/([^/]+)$/,["id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)(?:\/approvals|\/changes)?$/,
["project_id","iid"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)$/,["project_id","id"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/branches\/([^/]+)$/,
["name"]],[/^\/api\/v4\/projects\/[^/]+\/repository\/commits\/([0-9a-f]{40,64})$/,["id"]],[/^\/api\/v4\/projects\/([^/]+)\/(?:push_rule|pipelines|hooks)$/,["pro\
ject_id"]],[/^\/api\/v4\/projects\/([^/]+)\/pipelines\/([^/]+)\/(?:jobs|bridges)$/,["pipeline.project_id","pipeline.id"]],[/^\/api\/v4\/projects\/([^/]+)\/merge_requests\/([^/]+)\/notes$/,
["project_id","noteable_iid"]],[/^\/api\/v4\/groups\/([^/]+)$/,["id"]]];function h(t,e){if(Array.isArray(e)){for(let r of e)h(t,r);return}if(!(typeof e!="object"||
e===null))for(let[r,i]of v){let n=r.exec(t)?.slice(1).map(decodeURIComponent)??[],a=i.find((s,p)=>!$(w(e,s),n[p]));if(a===void 0)continue;let o=c("GET",t);throw new y(
"GITLAB_UNEXPECTED",`GitLab answered ${o} with another one: its ${a} differs`,{request:o,advice:"look for a proxy or a cache between the job and GitLab"})}}function w(t,e){
return e.split(".").reduce((r,i)=>r?.[i],t)}function $(t,e){return t==null||e===void 0||typeof t=="number"&&!/^\d+$/.test(e)?!0:String(t)===e}async function l(t,e,r={},i="\
fact"){let n=async g=>{let j=m({...u(r),...g}),f=await t.send({method:"GET",path:e,query:j,situation:i});return h(e,f.body),f},a=await n({});if(r.page!==void 0||
!Array.isArray(a.body))return a;let{link:o,...s}=a.headers,p={...a,headers:s},d=s["x-next-page"]||o?.includes('rel="next"'),b=s["x-next-page"]===void 0&&a.body.
length===r.perPage;return!d&&!b&&Number(s["x-total"]??a.body.length)===a.body.length?p:(await import("./pages.js")).readPages(c("GET",e),n,a)}function T(t,e){return({
url:r})=>{let i=a=>`${r}/${a}`.replace(/\/+/g,"/");function n(a){return(o,{searchParams:s={},body:p={}}={})=>{let d=i(o);return e(c(a,d)),t.send({method:a,path:d,
query:m(u(s)),body:u(p),expects:a==="DELETE"?"empty":"json"})}}return{get(a,{searchParams:o}={}){let s=i(a);return e(c("GET",s)),l(t,s,o)},post:n("POST"),put:n(
"PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function u(t){return Object.fromEntries(Object.entries(t).map(([e,r])=>[e.replace(/[A-Z]/g,i=>`_${i.toLowerCase()}`),
r]))}function m(t){let e=new URLSearchParams;for(let[r,i]of Object.entries(t))if(Array.isArray(i))for(let n of i)e.append(`${r}[]`,String(n));else i!=null&&e.append(
r,String(i));return e.toString()}var A=class{#e;#t;constructor(t,e){this.#e=t,this.#t=e}async list(t,e){let r=c("GET",t);this.#t(r);let{body:i}=await l(this.#e,
t,{perPage:100},e);if(Array.isArray(i)&&i.every(P))return i;throw new y("GITLAB_UNEXPECTED",`${r} did not answer a list of status checks`,{request:r})}async write(t,e,r,i,n,a=!1){
let o=c(t,e);this.#t(o);let s=t==="DELETE"?"empty":"json",p=await this.#e.send({method:t,path:e,body:r,expects:s,situation:i,insists:a});return n&&E(p,[201],n,o),
{attempts:p.attempts}}};function P(t){let{id:e,name:r}=t??{};return typeof e=="number"&&typeof r=="string"}function _(t){return(t??"").replace(/\?.*/s,"")}export{l as a,T as b,u as c,A as d,_ as e};
