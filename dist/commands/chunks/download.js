import{a as b}from"./shared-attempt.js";import"./shared-answer.js";import{a as d,b as L}from"./shared-gitlab-errors.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var A=3e4,E=3,y=2**31-1;async function $(t,o,n){let s=`/api/v4${o}`,r=L("GET",s);n(r);let{baseUrl:a,deadlineAt:e,now:i}=t.options,[p,
m,f]=[t,s,""];for(let u=0;u<=E;u++){let c,T=l=>{c?.destroy(),c=l},w=await p.send({method:"GET",path:m,query:f,expects:"empty",take:T}).catch(l=>{throw c?.destroy(),
l});if(c)return{bytes:U(w),pieces:G(c,r,e?e()-i():y)};let h=g(a,w,r);[m,f]=[h.pathname,h.search.slice(1)],p=b({...t.options,baseUrl:h.origin,token:void 0})}throw new d(
"GITLAB_UNEXPECTED",`too many redirects for ${r}`,{request:r})}function U({headers:t}){let o=t["content-length"];return o===void 0||"content-encoding"in t?void 0:
Number(o)}function g(t,{headers:o,status:n},s){let r=o.location??"",a=URL.canParse(r)?new URL(r):void 0,e=a?.protocol==="http:"&&t.startsWith("https:");if(a&&!e&&
/^https?:$/.test(a.protocol))return a;let i=a?a.origin+a.pathname:"nowhere";throw new d("GITLAB_UNEXPECTED",`GitLab answered ${n} for ${s}: a redirect to ${i}, \
which is not followed`,{request:s,status:n,advice:"let GitLab name its object storage by an https address"})}async function*G(t,o,n){let s=0,r=(e,i)=>()=>t.destroy(
new d(e,`${i} ${s} bytes of ${o} had come`,{request:o})),a=setTimeout(r("TIMEOUT","the deadline passed when"),Math.min(n,y));t.setTimeout(A,r("GITLAB_UNAVAILABL\
E","nothing more came after"));try{for await(let e of t)s+=e.length,yield e}catch(e){throw e instanceof d?e:new d("GITLAB_UNAVAILABLE",`${o} broke off after ${s}\
 bytes`,{request:o,cause:e})}finally{clearTimeout(a),t.destroy()}}export{$ as download};
