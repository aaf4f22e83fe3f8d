import{a as l}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var u=6;async function c(r,n,o){
if(o&&!["x-next-page","x-total","link"].some(a=>a in o.headers))throw new l("GITLAB_UNEXPECTED",`a full page, and nothing says whether there are more, at ${r}`,
{request:r,advice:"let the headers X-Next-Page, X-Total and Link through the proxy in front of GitLab"});for(let a=o,t=!1;;a=void 0,t=!0){let e=a??await n({});if(!Array.
isArray(e.body))return e;let i=await m(e,n),s=i.flatMap(f=>f.body),{link:p,...d}=e.headers;if(w(i,s.length,r))return{...e,headers:d,body:s};if(t)throw new l("GI\
TLAB_UNEXPECTED",`the list changed while being read, twice, at ${r}`,{request:r,advice:"run the job again when nobody changes the project"})}}var g=/\/(?:notes|discussions)$/;
function w(r,n,o){let a=r.map(({headers:e})=>e["x-total"]),t=g.test(o)&&a.every(e=>e===a[0]);return r.every(({body:e},i)=>{let s=a[i];return Array.isArray(e)&&(!s||
Number(s)===n||t&&Number(s)>n)})}async function m(r,n){let o=Number(r.headers["x-total-pages"]),a=[r];try{if(o){let t=2,e=async()=>{for(;t<=o;){let i=t++;a[i-1]=
await n({page:String(i)})}};await Promise.all(Array.from({length:u},e))}else for(let t=h(r);t;){let e=await n(t);a.push(e),t=h(e)}}catch(t){if(!(t instanceof l))
throw t;let{code:e,message:i}=t,s=`${a.filter(Boolean).length} of ${o||"an unknown number of"} pages`;throw new l(e,`${i}; ${s} of the list were read`,t)}return a}
function h({headers:r}){let n=r["x-next-page"];if(n)return{page:n};let o=n===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(r.link??""):void 0;return o?Object.fromEntries(
new URLSearchParams(o[1])):void 0}export{c as readPages};
