import{$ac8e_a as h}from"../index.js";var w=6;async function g(t,n,i){if(i&&!["x-next-page","x-total","link"].some(r=>r in i.headers))throw new h("GITLAB_UNEXPE\
CTED",`the page is full, and no header says whether there are more, at ${t}`,{request:t,advice:"let the headers X-Next-Page, X-Total and Link through the proxy \
in front of GitLab"});for(let r=i,o=!1;;r=void 0,o=!0){let e=r??await n({});if(!Array.isArray(e.body))return e;let a=await p(t,e,n),s=a.flatMap(u=>u.body),{link:l,
...c}=e.headers;if(x(a,s.length,t))return{...e,headers:c,body:s};if(o)throw new h("GITLAB_UNEXPECTED",`the list changed twice while it was read, at ${t}`,{request:t,
advice:"run the job again when nobody changes the project"})}}var y=/\/(?:notes|discussions)$/;function x(t,n,i){let r=t.map(({headers:e})=>e["x-total"]),o=y.test(
i)&&r.every(e=>e===r[0]);return t.every(({body:e},a)=>{let s=r[a];return Array.isArray(e)&&(!s||Number(s)===n||o&&Number(s)>n)})}async function p(t,n,i){let r=Number(
n.headers["x-total-pages"]),o=[n];try{if(r){let e=2,a=async()=>{for(;e<=r;){let s=e++;o[s-1]=await i({page:String(s)})}};await Promise.all(Array.from({length:w},
a))}else{let e=new Set;for(let a=d(n,t);a;){let s=JSON.stringify(a);if(e.has(s))throw f("a page of the list names an earlier one as its next",t);e.add(s);let l=await i(
a);o.push(l),a=d(l,t)}}}catch(e){if(!(e instanceof h))throw e;let{code:a,message:s}=e,l=`${o.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new h(
a,`${s}; ${l} of the list were read`,e)}return o}function d({headers:t},n){let i=t["x-next-page"];if(i)return{page:i};let{link:r=""}=t;if(i!==void 0||!r.includes(
'rel="next"'))return;let o=/>;\s*rel="next"/.exec(r)?.index??0,e=r.slice(r.lastIndexOf("<",o),o),a=e.indexOf("?");if(a<0)throw f("the header Link names a next p\
age that cannot be requested",n);return Object.fromEntries(new URLSearchParams(e.slice(a+1)))}function f(t,n){let i="look for a proxy that changes GitLab's answ\
ers";return new h("GITLAB_UNEXPECTED",`${t}, at ${n}`,{request:n,advice:i})}export{g as readPages};
