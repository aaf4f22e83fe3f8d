import{a as u}from"./chunk-ZE6FNBMP.js";import"./chunk-2SG37DGQ.js";import{a,b as w}from"./chunk-XLR3AX5E.js";import"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var b=3e4,I=3,T=2**31-1;async function B(e,n,i){let r=`/api/v4${n}`,o=w("GET",r);i(o);let{baseUrl:s,deadlineAt:t,now:c}=e.options,[l,m,h]=[e,r,""];for(let g=0;g<=
I;g++){let d,A=f=>{d?.destroy(),d=f},y=await l.send({method:"GET",path:m,query:h,expects:"empty",take:A}).catch(f=>{throw d?.destroy(),f});if(d)return{bytes:L(y),
pieces:U(d,o,t?t()-c():T)};let p=E(s,y,o);[m,h]=[p.pathname,p.search.slice(1)],l=u({...e.options,baseUrl:p.origin,token:void 0})}throw new a("GITLAB_UNEXPECTED",
`too many redirects for ${o}`,{request:o})}function L({headers:e}){let n=e["content-length"];return n===void 0||"content-encoding"in e?void 0:Number(n)}function E(e,{
headers:n,status:i},r){let o=n.location??"",s=URL.canParse(o)?new URL(o):void 0,t=s?.protocol==="http:"&&e.startsWith("https:");if(s&&!t&&/^https?:$/.test(s.protocol))
return s;let c=s?s.origin+s.pathname:"nowhere";throw new a("GITLAB_UNEXPECTED",`GitLab answered ${i} for ${r}: a redirect to ${c}, which is not followed`,{request:r,
status:i,advice:"let GitLab name its object storage by an https address"})}async function*U(e,n,i){let r=0,o=(t,c)=>()=>e.destroy(new a(t,`${c} ${r} bytes of ${n}\
 had come`,{request:n})),s=setTimeout(o("TIMEOUT","the deadline passed when"),Math.min(i,T));e.setTimeout(b,o("GITLAB_UNAVAILABLE","nothing more came after"));try{
for await(let t of e)r+=t.length,yield t}catch(t){throw t instanceof a?t:new a("GITLAB_UNAVAILABLE",`${n} broke off after ${r} bytes`,{request:n,cause:t})}finally{
clearTimeout(s),e.destroy()}}export{B as download};
