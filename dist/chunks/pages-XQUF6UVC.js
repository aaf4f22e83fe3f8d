import{$l_a as i}from"../index.js";var h=6;async function y(n,o,t){if(t&&!["x-next-page","x-total","link"].some(a=>a in t.headers))throw new i("GITLAB_UNEXPECTED",`a full page, and nothing says w\
hether there are more, at ${n}`,{request:n,advice:"let the headers X-Next-Page, X-Total and Link through the proxy in front of GitLab"});for(let a=t,e=!1;;a=void 0,
e=!0){let r=a??await o({});if(!Array.isArray(r.body))return r;let s=await f(r,o),c=s.flatMap(l=>l.body),{link:u,...d}=r.headers;if(g(s,c.length))return{...r,headers:d,
body:c};if(e)throw new i("GITLAB_UNEXPECTED",`the list changed while being read, twice, at ${n}`,{request:n,advice:"run the job again when nobody changes the pr\
oject"})}}function g(n,o){return n.every(({headers:t,body:a})=>{let e=t["x-total"];return Array.isArray(a)&&(!e||Number(e)===o)})}async function f(n,o){let t=Number(
n.headers["x-total-pages"]),a=[n];try{if(t){let e=2,r=async()=>{for(;e<=t;){let s=e++;a[s-1]=await o({page:String(s)})}};await Promise.all(Array.from({length:h},
r))}else for(let e=p(n);e;){let r=await o(e);a.push(r),e=p(r)}}catch(e){if(!(e instanceof i))throw e;let{code:r,message:s}=e,c=`${a.filter(Boolean).length} of ${t||
"an unknown number of"} pages`;throw new i(r,`${s}; ${c} of the list were read`,e)}return a}function p({headers:n}){let o=n["x-next-page"];if(o)return{page:o};let t=o===
void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(n.link??""):void 0;return t?Object.fromEntries(new URLSearchParams(t[1])):void 0}export{y as readPages};
