import{$53e2_a as $}from"../index.js";import{$ac8e_a as d,$ac8e_b as L}from"../index.js";var b=3e4,A=3,y=2**31-1;async function E(t,o,n){let s=`/api/v4${o}`,r=L(
"GET",s);n(r);let{baseUrl:a,deadlineAt:e,now:i}=t.options,[f,u,p]=[t,s,""];for(let w=0;w<=A;w++){let c,T=h=>{c?.destroy(),c=h},m=await f.send({method:"GET",path:u,
query:p,expects:"empty",take:T}).catch(h=>{throw c?.destroy(),h});if(c)return{bytes:U(m),pieces:v(c,r,e?e()-i():y)};let l=g(a,m,r);[u,p]=[l.pathname,l.search.slice(
1)],f=$({...t.options,baseUrl:l.origin,token:void 0})}throw new d("GITLAB_UNEXPECTED",`too many redirects for ${r}`,{request:r})}function U({headers:t}){let o=t["\
content-length"];return o===void 0||"content-encoding"in t?void 0:Number(o)}function g(t,{headers:o,status:n},s){let r=o.location??"",a=URL.canParse(r)?new URL(
r):void 0,e=a?.protocol==="http:"&&t.startsWith("https:");if(a&&!e&&/^https?:$/.test(a.protocol))return a;let i=a?a.origin+a.pathname:"nowhere";throw new d("GIT\
LAB_UNEXPECTED",`GitLab answered ${n} for ${s}: a redirect to ${i}, which is not followed`,{request:s,status:n,advice:"configure an https address for GitLab's o\
bject storage"})}async function*v(t,o,n){let s=0,r=(e,i)=>()=>t.destroy(new d(e,`${i} ${s} bytes of ${o}`,{request:o})),a=setTimeout(r("TIMEOUT","the deadline p\
assed after"),Math.min(n,y));t.setTimeout(b,r("GITLAB_UNAVAILABLE","no more data arrived after"));try{for await(let e of t)s+=e.length,yield e}catch(e){throw e instanceof
d?e:new d("GITLAB_UNAVAILABLE",`${o} broke off after ${s} bytes`,{request:o,cause:e})}finally{clearTimeout(a),t.destroy()}}export{E as download};
