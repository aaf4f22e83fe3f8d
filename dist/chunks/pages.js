import{$ac8e_a as l}from"../index.js";var u=6;async function c(t,n,o){if(o&&!["x-next-page","x-total","link"].some(r=>r in o.headers))throw new l("GITLAB_UNEXPE\
CTED",`a full page, and nothing says whether there are more, at ${t}`,{request:t,advice:"let the headers X-Next-Page, X-Total and Link through the proxy in fron\
t of GitLab"});for(let r=o,a=!1;;r=void 0,a=!0){let e=r??await n({});if(!Array.isArray(e.body))return e;let i=await y(e,n),s=i.flatMap(f=>f.body),{link:m,...d}=e.
headers;if(w(i,s.length,t))return{...e,headers:d,body:s};if(a)throw new l("GITLAB_UNEXPECTED",`the list changed while being read, twice, at ${t}`,{request:t,advice:"\
run the job again when nobody changes the project"})}}var g=/\/(?:notes|discussions)$/;function w(t,n,o){let r=t.map(({headers:e})=>e["x-total"]),a=g.test(o)&&r.
every(e=>e===r[0]);return t.every(({body:e},i)=>{let s=r[i];return Array.isArray(e)&&(!s||Number(s)===n||a&&Number(s)>n)})}async function y(t,n){let o=Number(t.
headers["x-total-pages"]),r=[t];try{if(o){let a=2,e=async()=>{for(;a<=o;){let i=a++;r[i-1]=await n({page:String(i)})}};await Promise.all(Array.from({length:u},e))}else
for(let a=h(t);a;){let e=await n(a);r.push(e),a=h(e)}}catch(a){if(!(a instanceof l))throw a;let{code:e,message:i}=a,s=`${r.filter(Boolean).length} of ${o||"an u\
nknown number of"} pages`;throw new l(e,`${i}; ${s} of the list were read`,a)}return r}function h({headers:t}){let n=t["x-next-page"];if(n)return{page:n};let o=n===
void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(t.link??""):void 0;return o?Object.fromEntries(new URLSearchParams(o[1])):void 0}export{c as readPages};
