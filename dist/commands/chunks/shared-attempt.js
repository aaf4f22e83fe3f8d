import{b as E,i as U,j as P}from"./shared-answer.js";import{b as B}from"./shared-gitlab-errors.js";import{b as I}from"./shared-shared-errors.js";var S=new Set([
408,429,502,503,504]);function j(e,t){return S.has(e)||e===500&&t}function g(e){return[301,302,303,307,308].includes(e)}function C(e,t,r,n){let s=1e3*2**(e-1)*(.5+
t()/2);return Math.max(s,r&&O(r,n)||0)}function O({status:e,headers:t},r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===
429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}async function $(e,t){let{now:r,deadlineAt:n,requestTimeoutMs:s}=e,o=F(t,e.token),i=r(),a=n()-i;if(a<=0)return b((await k()).
tooLate(o.request,o.attempts));let d=Math.min(a,s),u=await H(e,t,d),c=V(u,o,e);if(_(u,t,r()-i,c,e),c.isDue)return{kind:"retry",delayMs:c.delayMs};if("status"in u)
return G(u,t,o,c,e.root);let{endingOf:w,tooLate:f,unanswered:m}=await k();return b(u.isTimeout&&d===a?f(o.request,o.attempts):m(u,o,w(o.attempts,c)))}function F({
request:e,number:t},r){let{method:n,path:s,body:o,situation:i="fact"}=e,a=n==="GET"||n==="HEAD"||e.reads===!0;return{request:B(n,s),situation:i,writes:!a,body:o,
attempts:t,token:r}}async function H(e,t,r){try{return await e.exchange(t,r)}catch(n){if(n instanceof I)throw n;return(await k()).describeFailure(n,e.root,e.env)}}
function V(e,{writes:t,attempts:r},n){let{now:s,random:o,serverNow:i,deadlineAt:a}=n,d="status"in e?j(e.status,!t):e.isTemporary,u=C(r,o,"status"in e?e:void 0,i()),
c=s()+u>=a();return{mayHelp:d,delayMs:u,isPastDeadline:c,isDue:d&&r<5&&!c}}function _(e,{request:{method:t,path:r},number:n},s,{isDue:o,delayMs:i},{onRequest:a}){
let d="status"in e?e.status:0,u={method:t,path:r,status:d,durationMs:s,attempt:n};a?.(o?{...u,retryInMs:i}:u)}async function G(e,{request:t,url:r,hops:n},s,o,i){
let{status:a,headers:d,text:u}=e,{attempts:c}=s,w=y=>({kind:"ok",response:{status:a,headers:d,body:y,attempts:c}});if(t.take&&g(a))return w(u);let f=a<300?E(e,t.
expects??"json"):void 0;if(f&&f.instead===void 0)return w(f.value);let{endingOf:m,followRedirect:q,refused:M,unexpected:x}=await k();if(f)return b(x(a,s,f.instead));
if(!g(a))return b(M(e,s,m(c,o)));let{method:N,path:l}=t,h=q(e,r,{request:s.request,method:N,path:l,root:i,hops:n,attempts:c});return h instanceof URL?{kind:"red\
irect",url:h}:b(h)}function b(e){return{kind:"failure",error:e}}function k(){return import("./failure-words.js")}function Y(e){let t,r;function n(s,o){let i=Date.
parse(s??"");return i?i-o:void 0}return{serverNow:()=>e()+(r??t??0),hasServerClock:()=>(r??t)!==void 0,relearnClock(s){r=n(s,e())??r},learn({date:s,age:o},i,a){
if(o!==void 0)return;let d=n(s,Math.max((i+a)/2,a-1e3)-500);d!==void 0&&(t=Math.max(t??d,d))}}}function z(e,t){let r=new Set,n=!1;function s(){n=!0;for(let o of r)
o(R());t()}return e?.addEventListener("abort",s,{once:!0}),{race:o=>new Promise((i,a)=>{(n||e?.aborted)&&a(R()),r.add(a),o.then(i,a).finally(()=>r.delete(a))}),
check(){if(n||e?.aborted)throw R()},close(){e?.removeEventListener("abort",s),s()}}}function R(){return new I("INTERRUPTED","the job was cancelled")}function W(e){
let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:i=64*2**20}=e,a=new URL(e.baseUrl),d=a.href.replace(
/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new I("INPUT_INVALID","gitlab_token contains a space, a line break or another character that no token has");let u,c=0,
{learn:w,...f}=Y(r),m=z(e.signal,q);function q(){u?.then(({agent:l})=>l.destroy()).catch(()=>{})}async function M({request:l,url:h},y){u??=U(a.protocol==="https\
:",n,e.certificateAuthorities);let v=await u,{anonymous:p,headers:D}=l,A={...t&&!p?{"private-token":t}:{},...D?.()},L=r();c++;let T=await P(v,h,{...l,headers:A,
timeoutMs:y,maxBodyBytes:i,now:r});return w(T.headers,L,T.answeredAt),T}let x={now:r,token:t,env:n,root:a,requestTimeoutMs:s,deadlineAt:o,random:e.random,onRequest:e.
onRequest,serverNow:f.serverNow,exchange:(l,h)=>m.race(M(l,h))};async function N(l){let h=new URL(d+l.path+(l.query?`?${l.query}`:""));for(let y=1,v=0;;){m.check();
let p=await $(x,{request:l,url:h,number:y,hops:v});switch(p.kind){case"ok":return p.response;case"failure":throw p.error;case"redirect":h=p.url,v++;break;case"r\
etry":await m.race(e.sleep(p.delayMs)),y++}}}return{...f,send:N,options:e,requestCount:()=>c,close:m.close}}export{W as a};
