import{$53e2_a as $}from"../index.js";import{$ac8e_a as d,$ac8e_b as b}from"../index.js";var L=3e4,A=3,y=2**31-1;async function E(t,o,n){let s=`/api/v4${o}`,a=b(
"GET",s);n(a);let{baseUrl:r,deadlineAt:e,now:i}=t.options,[f,p,u]=[t,s,""];for(let m=0;m<=A;m++){let c,T=l=>{c?.destroy(),c=l},w=await f.send({method:"GET",path:p,
query:u,expects:"empty",take:T}).catch(l=>{throw c?.destroy(),l});if(c)return{bytes:U(w),pieces:G(c,a,e?e()-i():y)};let h=g(r,w,a);[p,u]=[h.pathname,h.search.slice(
1)],f=$({...t.options,baseUrl:h.origin,token:void 0})}throw new d("GITLAB_UNEXPECTED",`too many redirects for ${a}`,{request:a})}function U({headers:t}){let o=t["\
content-length"];return o===void 0||"content-encoding"in t?void 0:Number(o)}function g(t,{headers:o,status:n},s){let a=o.location??"",r=URL.canParse(a)?new URL(
a):void 0,e=r?.protocol==="http:"&&t.startsWith("https:");if(r&&!e&&/^https?:$/.test(r.protocol))return r;let i=r?r.origin+r.pathname:"nowhere";throw new d("GIT\
LAB_UNEXPECTED",`GitLab answered ${n} for ${s}: a redirect to ${i}, which is not followed`,{request:s,status:n,advice:"let GitLab name its object storage by an \
https address"})}async function*G(t,o,n){let s=0,a=(e,i)=>()=>t.destroy(new d(e,`${i} ${s} bytes of ${o} had come`,{request:o})),r=setTimeout(a("TIMEOUT","the d\
eadline passed when"),Math.min(n,y));t.setTimeout(L,a("GITLAB_UNAVAILABLE","nothing more came after"));try{for await(let e of t)s+=e.length,yield e}catch(e){throw e instanceof
d?e:new d("GITLAB_UNAVAILABLE",`${o} broke off after ${s} bytes`,{request:o,cause:e})}finally{clearTimeout(r),t.destroy()}}export{E as download};
