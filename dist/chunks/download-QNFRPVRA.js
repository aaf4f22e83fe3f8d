import{$s_a as g}from"../index.js";import{$k_a as c,$k_b as y}from"../index.js";
var u=3e4,A=3,w=2**31-1;async function G(e,n){let s=y("GET",n),{baseUrl:r,deadlineAt:i,now:o}=e.options,[t,a,l]=[e,n,""];for(let m=0;m<=A;m++){let d,T=f=>{d?.destroy(),
d=f},h=await t.send({method:"GET",path:a,query:l,expects:"empty",take:T}).catch(f=>{throw d?.destroy(),f});if(d)return{bytes:b(h),pieces:L(d,s,i?i()-o():w)};let p=I(
r,h,s);[a,l]=[p.pathname,p.search.slice(1)],t=g({...e.options,baseUrl:p.origin,token:void 0})}throw new c("GITLAB_UNEXPECTED",`too many redirects for ${s}`,{request:s})}
function b({headers:e}){let n=e["content-length"];return n===void 0||"content-encoding"in e?void 0:Number(n)}function I(e,{headers:n,status:s},r){let i=n.location??
"",o=URL.canParse(i)?new URL(i):void 0,t=o?.protocol==="http:"&&e.startsWith("https:");if(o&&!t&&/^https?:$/.test(o.protocol))return o;let a=o?o.origin+o.pathname:
"nowhere";throw new c("GITLAB_UNEXPECTED",`GitLab answered ${s} for ${r}: a redirect to ${a}, which is not followed`,{request:r,status:s,advice:"let GitLab name\
 its object storage by an https address"})}async function*L(e,n,s){let r=0,i=(t,a)=>()=>e.destroy(new c(t,`${a} ${r} bytes of ${n} had come`,{request:n})),o=setTimeout(
i("TIMEOUT","the deadline passed when"),Math.min(s,w));e.setTimeout(u,i("GITLAB_UNAVAILABLE","nothing more came after"));try{for await(let t of e)r+=t.length,yield t}catch(t){
throw t instanceof c?t:new c("GITLAB_UNAVAILABLE",`${n} broke off after ${r} bytes`,{request:n,cause:t})}finally{clearTimeout(o),e.destroy()}}export{G as download};
