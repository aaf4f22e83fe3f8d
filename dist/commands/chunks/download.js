import{a as E}from"./shared-attempt.js";import{a as T}from"./shared-time-limit.js";import"./shared-answer.js";import"./shared-utf8.js";import{a as d,b as I}from"./shared-gitlab-errors.js";
import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var b=3e4,L=3,A=2**31-1;async function $(t,e,s){let n=`/api/v4${e}`,o=I("\
GET",n);s(o);let{baseUrl:a,deadlineAt:r,now:i}=t.options,[l,m,p]=[t,n,""];for(let u=0;u<=L;u++){let c,y=h=>{c?.destroy(),c=h},w=await l.send({method:"GET",path:m,
query:p,expects:"empty",take:y}).catch(h=>{throw c?.destroy(),h});if(c)return{bytes:U(w),pieces:v(c,o,g(r?.()??Number.POSITIVE_INFINITY,i))};let f=G(a,w,o);[m,p]=
[f.pathname,f.search.slice(1)],l=E({...t.options,baseUrl:f.origin,token:void 0})}throw new d("GITLAB_UNEXPECTED",`too many redirects for ${o}`,{request:o})}function U({
headers:t}){let e=t["content-length"];return e===void 0||"content-encoding"in t?void 0:Number(e)}function G(t,{headers:e,status:s},n){let o=e.location??"",a=URL.
canParse(o)?new URL(o):void 0,r=a?.protocol==="http:"&&t.startsWith("https:");if(a&&!r&&/^https?:$/.test(a.protocol))return a;let i=a?a.origin+a.pathname:"nowhe\
re";throw new d("GITLAB_UNEXPECTED",`GitLab answered ${s} for ${n}: a redirect to ${i}, which is not followed`,{request:n,status:s,advice:"configure an https ad\
dress for GitLab's object storage"})}function g(t,e){return()=>t-e()}async function*v(t,e,s){let n=0,o=(r,i)=>new d(r,`${i} after ${n} bytes of ${e}`,{request:e}),
a=setTimeout(()=>t.destroy(o("TIMEOUT",T)),Math.min(Math.max(s(),0),A));t.setTimeout(b,()=>t.destroy(o("GITLAB_UNAVAILABLE","no more data arrived")));try{for await(let r of t){
if(n+=r.length,s()<=0)throw o("TIMEOUT",T);yield r}}catch(r){throw r instanceof d?r:new d("GITLAB_UNAVAILABLE",`${e} broke off after ${n} bytes`,{request:e,cause:r})}finally{
clearTimeout(a),t.destroy()}}export{$ as download};
