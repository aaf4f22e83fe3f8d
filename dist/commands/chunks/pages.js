import{a as l}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var u=6;async function c(t,n,i){
if(i&&!["x-next-page","x-total","link"].some(a=>a in i.headers))throw new l("GITLAB_UNEXPECTED",`the page is full, and no header says whether there are more, at\
 ${t}`,{request:t,advice:"let the headers X-Next-Page, X-Total and Link through the proxy in front of GitLab"});for(let a=i,r=!1;;a=void 0,r=!0){let e=a??await n(
{});if(!Array.isArray(e.body))return e;let o=await m(e,n),s=o.flatMap(f=>f.body),{link:p,...d}=e.headers;if(g(o,s.length,t))return{...e,headers:d,body:s};if(r)throw new l(
"GITLAB_UNEXPECTED",`the list changed twice while it was read, at ${t}`,{request:t,advice:"run the job again when nobody changes the project"})}}var w=/\/(?:notes|discussions)$/;
function g(t,n,i){let a=t.map(({headers:e})=>e["x-total"]),r=w.test(i)&&a.every(e=>e===a[0]);return t.every(({body:e},o)=>{let s=a[o];return Array.isArray(e)&&(!s||
Number(s)===n||r&&Number(s)>n)})}async function m(t,n){let i=Number(t.headers["x-total-pages"]),a=[t];try{if(i){let r=2,e=async()=>{for(;r<=i;){let o=r++;a[o-1]=
await n({page:String(o)})}};await Promise.all(Array.from({length:u},e))}else for(let r=h(t);r;){let e=await n(r);a.push(e),r=h(e)}}catch(r){if(!(r instanceof l))
throw r;let{code:e,message:o}=r,s=`${a.filter(Boolean).length} of ${i||"an unknown number of"} pages`;throw new l(e,`${o}; ${s} of the list were read`,r)}return a}
function h({headers:t}){let n=t["x-next-page"];if(n)return{page:n};let i=n===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(t.link??""):void 0;return i?Object.fromEntries(
new URLSearchParams(i[1])):void 0}export{c as readPages};
