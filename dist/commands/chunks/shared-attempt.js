import{b as E,i as U,j as P}from"./shared-answer.js";import{b as B}from"./shared-gitlab-errors.js";import{b as I}from"./shared-shared-errors.js";var S=new Set([
408,429,502,503,504]);function j(e,t){return S.has(e)||e===500&&t}function A(e){return[301,302,303,307,308].includes(e)}function C(e,t,n,r){let s=1e3*2**(e-1)*(.5+
t()/2);return Math.max(s,n&&O(n,r)||0)}function O({status:e,headers:t},n){let r=t["retry-after"];return r?/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-n+1e3:e===
429?Number(t["ratelimit-reset"])*1e3-n+1e3:0}async function $(e,t){let{now:n,deadlineAt:r,requestTimeoutMs:s}=e,a=F(t,e.token),d=n(),o=r()-d;if(o<=0)return b((await q()).
tooLate(a.request,a.attempts));let c=Math.min(o,s),i=await H(e,t,c),u=V(i,a,e);if(_(i,t,n()-d,u,e),u.isDue)return{kind:"retry",delayMs:u.delayMs};if("status"in i)
return G(i,t,a,u,e.root);let{endingOf:w,tooLate:f,unanswered:h}=await q();return b(i.isTimeout&&c===o?f(a.request,a.attempts):h(i,a,w(a.attempts,u)))}function F({
request:e,number:t},n){let{method:r,path:s,body:a,situation:d="fact"}=e,o=r==="GET"||r==="HEAD"||e.reads===!0;return{request:B(r,s),situation:d,writes:!o,body:a,
attempts:t,token:n}}async function H(e,t,n){try{return await e.exchange(t,n)}catch(r){if(r instanceof I)throw r;return(await q()).describeFailure(r,e.root,e.env)}}
function V(e,{writes:t,attempts:n},r){let{now:s,random:a,serverNow:d,deadlineAt:o}=r,c="status"in e?j(e.status,!t):e.isTemporary,i=C(n,a,"status"in e?e:void 0,d()),
u=s()+i>=o();return{mayHelp:c,delayMs:i,isPastDeadline:u,isDue:c&&n<5&&!u}}function _(e,{request:{method:t,path:n},number:r},s,{isDue:a,delayMs:d},{onRequest:o}){
let c="status"in e?e.status:0,i={method:t,path:n,status:c,durationMs:s,attempt:r};o?.(a?{...i,retryInMs:d}:i)}async function G(e,{request:t,url:n,hops:r},s,a,d){
let{status:o,headers:c,text:i}=e,{attempts:u}=s,w=y=>({kind:"ok",response:{status:o,headers:c,body:y,attempts:u}});if(t.take&&A(o))return w(i);let f=o<300?E(e,t.
expects??"json"):void 0;if(f&&f.instead===void 0)return w(f.value);let{endingOf:h,followRedirect:v,refused:M,unexpected:x}=await q();if(f)return b(x(o,s,f.instead));
if(!A(o))return b(M(e,s,h(u,a)));let{method:N,path:l}=t,m=v(e,n,{request:s.request,method:N,path:l,root:d,hops:r,attempts:u});return m instanceof URL?{kind:"red\
irect",url:m}:b(m)}function b(e){return{kind:"failure",error:e}}function q(){return import("./failure-words.js")}function Y(e){let t;function n(r,s){let a=Date.
parse(r);a&&(t=a-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:r=>n(r,e()),learn(r,s,a){n(r,Math.max((s+a)/2,a-1e3)-500)}}}function z(e,t){
let n=new Set,r=!1;function s(){r=!0;for(let a of n)a(R());t()}return e?.addEventListener("abort",s,{once:!0}),{race:a=>new Promise((d,o)=>{(r||e?.aborted)&&o(R()),
n.add(o),a.then(d,o).finally(()=>n.delete(o))}),check(){if(r||e?.aborted)throw R()},close(){e?.removeEventListener("abort",s),s()}}}function R(){return new I("I\
NTERRUPTED","the job was cancelled")}function W(e){let{token:t,now:n,env:r={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:a=()=>Number.POSITIVE_INFINITY,maxBodyBytes:d=64*
2**20}=e,o=new URL(e.baseUrl),c=o.href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new I("INPUT_INVALID","gitlab_token holds a space, a line break or a\
nother character no token has");let i,u=0,{learn:w,...f}=Y(n),h=z(e.signal,v);function v(){i?.then(({agent:l})=>l.destroy()).catch(()=>{})}async function M({request:l,
url:m},y){i??=U(o.protocol==="https:",r,e.certificateAuthorities);let k=await i,{anonymous:p,headers:D}=l,g={...t&&!p?{"private-token":t}:{},...D?.()},L=n();u++;
let T=await P(k,m,{...l,headers:g,timeoutMs:y,maxBodyBytes:d,now:n});return w(T.headers.date??"",L,T.answeredAt),T}let x={now:n,token:t,env:r,root:o,requestTimeoutMs:s,
deadlineAt:a,random:e.random,onRequest:e.onRequest,serverNow:f.serverNow,exchange:(l,m)=>h.race(M(l,m))};async function N(l){let m=new URL(c+l.path+(l.query?`?${l.
query}`:""));for(let y=1,k=0;;){h.check();let p=await $(x,{request:l,url:m,number:y,hops:k});switch(p.kind){case"ok":return p.response;case"failure":throw p.error;case"\
redirect":m=p.url,k++;break;case"retry":await h.race(e.sleep(p.delayMs)),y++}}}return{...f,send:N,options:e,requestCount:()=>u,close:h.close}}export{W as a};
