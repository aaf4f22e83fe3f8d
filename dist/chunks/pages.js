import{$ac8e_a as l}from"../index.js";var u=6;async function c(a,n,i){if(i&&!["x-next-page","x-total","link"].some(t=>t in i.headers))throw new l("GITLAB_UNEXPE\
CTED",`the page is full, and no header says whether there are more, at ${a}`,{request:a,advice:"let the headers X-Next-Page, X-Total and Link through the proxy \
in front of GitLab"});for(let t=i,r=!1;;t=void 0,r=!0){let e=t??await n({});if(!Array.isArray(e.body))return e;let o=await y(e,n),s=o.flatMap(f=>f.body),{link:m,
...d}=e.headers;if(g(o,s.length,a))return{...e,headers:d,body:s};if(r)throw new l("GITLAB_UNEXPECTED",`the list changed twice while it was read, at ${a}`,{request:a,
advice:"run the job again when nobody changes the project"})}}var w=/\/(?:notes|discussions)$/;function g(a,n,i){let t=a.map(({headers:e})=>e["x-total"]),r=w.test(
i)&&t.every(e=>e===t[0]);return a.every(({body:e},o)=>{let s=t[o];return Array.isArray(e)&&(!s||Number(s)===n||r&&Number(s)>n)})}async function y(a,n){let i=Number(
a.headers["x-total-pages"]),t=[a];try{if(i){let r=2,e=async()=>{for(;r<=i;){let o=r++;t[o-1]=await n({page:String(o)})}};await Promise.all(Array.from({length:u},
e))}else for(let r=h(a);r;){let e=await n(r);t.push(e),r=h(e)}}catch(r){if(!(r instanceof l))throw r;let{code:e,message:o}=r,s=`${t.filter(Boolean).length} of ${i||
"an unknown number of"} pages`;throw new l(e,`${o}; ${s} of the list were read`,r)}return t}function h({headers:a}){let n=a["x-next-page"];if(n)return{page:n};let i=n===
void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(a.link??""):void 0;return i?Object.fromEntries(new URLSearchParams(i[1])):void 0}export{c as readPages};
