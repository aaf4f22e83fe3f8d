import{a as L}from"./shared-attempt.js";import"./shared-answer.js";import{a as d,b}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var A=3e4,E=3,y=2**31-1;async function $(t,o,n){let s=`/api/v4${o}`,r=b("GET",s);n(r);let{baseUrl:a,deadlineAt:e,now:i}=t.options,[f,
p,u]=[t,s,""];for(let m=0;m<=E;m++){let c,T=h=>{c?.destroy(),c=h},w=await f.send({method:"GET",path:p,query:u,expects:"empty",take:T}).catch(h=>{throw c?.destroy(),
h});if(c)return{bytes:U(w),pieces:v(c,r,e?e()-i():y)};let l=g(a,w,r);[p,u]=[l.pathname,l.search.slice(1)],f=L({...t.options,baseUrl:l.origin,token:void 0})}throw new d(
"GITLAB_UNEXPECTED",`too many redirects for ${r}`,{request:r})}function U({headers:t}){let o=t["content-length"];return o===void 0||"content-encoding"in t?void 0:
Number(o)}function g(t,{headers:o,status:n},s){let r=o.location??"",a=URL.canParse(r)?new URL(r):void 0,e=a?.protocol==="http:"&&t.startsWith("https:");if(a&&!e&&
/^https?:$/.test(a.protocol))return a;let i=a?a.origin+a.pathname:"nowhere";throw new d("GITLAB_UNEXPECTED",`GitLab answered ${n} for ${s}: a redirect to ${i}, \
which is not followed`,{request:s,status:n,advice:"configure an https address for GitLab's object storage"})}async function*v(t,o,n){let s=0,r=(e,i)=>()=>t.destroy(
new d(e,`${i} ${s} bytes of ${o}`,{request:o})),a=setTimeout(r("TIMEOUT","the deadline passed after"),Math.min(n,y));t.setTimeout(A,r("GITLAB_UNAVAILABLE","no m\
ore data arrived after"));try{for await(let e of t)s+=e.length,yield e}catch(e){throw e instanceof d?e:new d("GITLAB_UNAVAILABLE",`${o} broke off after ${s} byt\
es`,{request:o,cause:e})}finally{clearTimeout(a),t.destroy()}}export{$ as download};
