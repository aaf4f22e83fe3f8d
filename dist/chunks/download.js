import{$53e2_a as $}from"../index.js";import{$8ca2_a as T}from"../index.js";import{$ac8e_a as d,$ac8e_b as E}from"../index.js";var I=3e4,b=3,L=2**31-1;async function A(t,e,s){
let n=`/api/v4${e}`,o=E("GET",n);s(o);let{baseUrl:a,deadlineAt:r,now:i}=t.options,[l,u,m]=[t,n,""];for(let p=0;p<=b;p++){let c,y=h=>{c?.destroy(),c=h},w=await l.
send({method:"GET",path:u,query:m,expects:"empty",take:y}).catch(h=>{throw c?.destroy(),h});if(c)return{bytes:U(w),pieces:g(c,o,G(r?.()??Number.POSITIVE_INFINITY,
i))};let f=_(a,w,o);[u,m]=[f.pathname,f.search.slice(1)],l=$({...t.options,baseUrl:f.origin,token:void 0})}throw new d("GITLAB_UNEXPECTED",`too many redirects f\
or ${o}`,{request:o})}function U({headers:t}){let e=t["content-length"];return e===void 0||"content-encoding"in t?void 0:Number(e)}function _(t,{headers:e,status:s},n){
let o=e.location??"",a=URL.canParse(o)?new URL(o):void 0,r=a?.protocol==="http:"&&t.startsWith("https:");if(a&&!r&&/^https?:$/.test(a.protocol))return a;let i=a?
a.origin+a.pathname:"nowhere";throw new d("GITLAB_UNEXPECTED",`GitLab answered ${s} for ${n}: a redirect to ${i}, which is not followed`,{request:n,status:s,advice:"\
configure an https address for GitLab's object storage"})}function G(t,e){return()=>t-e()}async function*g(t,e,s){let n=0,o=(r,i)=>new d(r,`${i} after ${n} byte\
s of ${e}`,{request:e}),a=setTimeout(()=>t.destroy(o("TIMEOUT",T)),Math.min(Math.max(s(),0),L));t.setTimeout(I,()=>t.destroy(o("GITLAB_UNAVAILABLE","no more dat\
a arrived")));try{for await(let r of t){if(n+=r.length,s()<=0)throw o("TIMEOUT",T);yield r}}catch(r){throw r instanceof d?r:new d("GITLAB_UNAVAILABLE",`${e} bro\
ke off after ${n} bytes`,{request:e,cause:r})}finally{clearTimeout(a),t.destroy()}}export{A as download};
