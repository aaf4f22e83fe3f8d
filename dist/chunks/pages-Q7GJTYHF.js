import{$g_a as c}from"../index.js";var f=6;async function y(r,t,o){for(let s=o,e=!1;;s=void 0,e=!0){let n=s??await t({});if(!Array.isArray(n.body))return n;let a=await u(n,t),i=a.flatMap(l=>l.body),
{link:h,...d}=n.headers;if(g(a,i.length))return{...n,headers:d,body:i};if(e)throw new c("GITLAB_UNEXPECTED",`the list changed while being read, twice, at ${r}`,
{request:r,advice:"run the job again when nobody changes the project"})}}function g(r,t){return r.every(({headers:o,body:s})=>{let e=o["x-total"];return Array.isArray(
s)&&(!e||Number(e)===t)})}async function u(r,t){let o=Number(r.headers["x-total-pages"]),s=[r];try{if(o){let e=2,n=async()=>{for(;e<=o;){let a=e++;s[a-1]=await t(
{page:String(a)})}};await Promise.all(Array.from({length:f},n))}else for(let e=p(r);e;){let n=await t(e);s.push(n),e=p(n)}}catch(e){if(!(e instanceof c))throw e;
let{code:n,message:a}=e,i=`${s.filter(Boolean).length} of ${o||"an unknown number of"} pages`;throw new c(n,`${a}; ${i} of the list were read`,e)}return s}function p({
headers:r}){let t=r["x-next-page"];if(t)return{page:t};let o=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(r.link??""):void 0;return o?Object.fromEntries(new URLSearchParams(
o[1])):void 0}export{y as readPages};
