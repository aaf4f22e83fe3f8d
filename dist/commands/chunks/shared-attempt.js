import{b as P,i as U,j as B}from"./shared-answer.js";import{b as S}from"./shared-gitlab-errors.js";import{b as D}from"./shared-shared-errors.js";var j=new Set([
408,429,502,503,504]);function C(e,t){return j.has(e)||e===500&&t}function I(e){return[301,302,303,307,308].includes(e)}function H(e,t,r,n){let s=1e3*2**(e-1)*(.5+
t()/2);return Math.max(s,r&&O(r,n)||0)}function O({status:e,headers:t},r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===
429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}async function _(e,t){let{now:r,deadlineAt:n,requestTimeoutMs:s}=e,o=F(t,e.token),i=r(),a=n()-i;if(a<=0)return v((await q()).
tooLate(o.request,o.attempts));let m=t.request.insists?Math.max(a/2,Math.min(a,g)):a,d=Math.min(m,s),u=await V(e,t,d),l=$(u,o,t.request,e);if(G(u,t,r()-i,l,e),l.
isDue)return{kind:"retry",delayMs:l.delayMs};if("status"in u)return Y(u,t,o,l,e.root);let{endingOf:c,tooLate:w,unanswered:b}=await q();return v(u.isTimeout&&d===
a?w(o.request,o.attempts):b(u,o,c(o.attempts,l)))}function F({request:e,number:t},r){let{method:n,path:s,body:o,situation:i="fact"}=e,a=n==="GET"||n==="HEAD"||e.
reads===!0;return{request:S(n,s),situation:i,writes:!a,body:o,attempts:t,token:r}}async function V(e,t,r){try{return await e.exchange(t,r)}catch(n){if(n instanceof
D)throw n;return(await q()).describeFailure(n,e.root,e.env)}}var g=100;function $(e,{writes:t,attempts:r},{insists:n=!1},s){let{now:o,random:i,serverNow:a,deadlineAt:m}=s,
d="status"in e?C(e.status,!t):e.isTemporary,u=H(r,i,"status"in e?e:void 0,a()),l=m()-o(),c=u>=l;return n&&d&&l>g?{mayHelp:d,delayMs:Math.min(u,l/2),isPastDeadline:c,
isDue:!0}:{mayHelp:d,delayMs:u,isPastDeadline:c,isDue:d&&r<5&&!c}}function G(e,{request:{method:t,path:r},number:n},s,{isDue:o,delayMs:i},{onRequest:a}){let m="\
status"in e?e.status:0,d={method:t,path:r,status:m,durationMs:s,attempt:n};a?.(o?{...d,retryInMs:i}:d)}async function Y(e,{request:t,url:r,hops:n},s,o,i){let{status:a,
headers:m,text:d}=e,{attempts:u}=s,l=y=>({kind:"ok",response:{status:a,headers:m,body:y,attempts:u}});if(t.take&&I(a))return l(d);let c=a<300?P(e,t.expects??"js\
on"):void 0;if(c&&c.instead===void 0)return l(c.value);let{endingOf:w,followRedirect:b,refused:M,unexpected:x}=await q();if(c)return v(x(a,s,c.instead));if(!I(a))
return v(M(e,s,w(u,o)));let{method:N,path:f}=t,h=b(e,r,{request:s.request,method:N,path:f,root:i,hops:n,attempts:u});return h instanceof URL?{kind:"redirect",url:h}:
v(h)}function v(e){return{kind:"failure",error:e}}function q(){return import("./failure-words.js")}function z(e){let t,r;function n(s,o){let i=Date.parse(s??"");
return i?i-o:void 0}return{serverNow:()=>e()+(r??t??0),hasServerClock:()=>(r??t)!==void 0,relearnClock(s){r=n(s,e())??r},learn({date:s,age:o},i,a){if(o!==void 0)
return;let m=n(s,Math.max((i+a)/2,a-1e3)-500);m!==void 0&&(t=Math.max(t??m,m))}}}function J(e,t){let r=new Set,n=!1;function s(){n=!0;for(let o of r)o(R());t()}
return e?.addEventListener("abort",s,{once:!0}),{race:o=>new Promise((i,a)=>{(n||e?.aborted)&&a(R()),r.add(a),o.then(i,a).finally(()=>r.delete(a))}),check(){if(n||
e?.aborted)throw R()},close(){e?.removeEventListener("abort",s),s()}}}function R(){return new D("INTERRUPTED","the job was cancelled")}function W(e){let{token:t,
now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:i=64*2**20}=e,a=new URL(e.baseUrl),m=a.href.replace(/\/$/,"");if(t&&
/[^\x21-\x7e]/.test(t))throw new D("INPUT_INVALID","gitlab_token contains a space, a line break or another character that no token has");let d,u=0,{learn:l,...c}=z(
r),w=J(e.signal,b);function b(){d?.then(({agent:f})=>f.destroy()).catch(()=>{})}async function M({request:f,url:h},y){d??=U(a.protocol==="https:",n,e.certificateAuthorities);
let k=await d,{anonymous:p,headers:A}=f,L={...t&&!p?{"private-token":t}:{},...A?.()},E=r();u++;let T=await B(k,h,{...f,headers:L,timeoutMs:y,maxBodyBytes:i,now:r});
return l(T.headers,E,T.answeredAt),T}let x={now:r,token:t,env:n,root:a,requestTimeoutMs:s,deadlineAt:o,random:e.random,onRequest:e.onRequest,serverNow:c.serverNow,
exchange:(f,h)=>w.race(M(f,h))};async function N(f){let h=new URL(m+f.path+(f.query?`?${f.query}`:""));for(let y=1,k=0;;){w.check();let p=await _(x,{request:f,url:h,
number:y,hops:k});switch(p.kind){case"ok":return p.response;case"failure":throw p.error;case"redirect":h=p.url,k++;break;case"retry":await w.race(e.sleep(p.delayMs)),
y++}}}return{...c,send:N,options:e,requestCount:()=>u,close:w.close}}export{W as a};
