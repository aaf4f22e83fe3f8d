import{b as G,i as V,j}from"./chunk-2SG37DGQ.js";import{b as $}from"./chunk-XLR3AX5E.js";import{b as f}from"./chunk-C6EUKJGU.js";function Y(e){let t;function n(r,s){let o=Date.parse(r);o&&(t=o-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:r=>n(r,e()),learn(r,s,o){
n(r,Math.max((s+o)/2,o-1e3)-500)}}}function z(e,t){let n=new Set,r=!1;function s(){r=!0;for(let o of n)o(q());t()}return e?.addEventListener("abort",s,{once:!0}),{race:o=>new Promise((k,d)=>{(r||
e?.aborted)&&d(q()),n.add(d),o.then(k,d).finally(()=>n.delete(d))}),check(){if(r||e?.aborted)throw q()},close(){e?.removeEventListener("abort",s),s()}}}function q(){
return new f("INTERRUPTED","the job was cancelled")}var ue=new Set([408,429,502,503,504]);function J(e,t){return ue.has(e)||e===500&&t}function C(e){return[301,302,303,307,308].includes(e)}function K(e,t,n=0,r={},s=0){
let o=1e3*2**(e-1)*(.5+t()/2);return Math.max(o,ce(n,r,s)||0)}function ce(e,t,n){let r=t["retry-after"];return r?/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-n+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-n+1e3:0}function xe(e){let{token:t,now:n,env:r={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:k=64*2**20}=e,d=new URL(e.baseUrl),Q=d.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new f("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let v,
N=0,{learn:X,...O}=Y(n),b=z(e.signal,Z);function Z(){v?.then(({agent:u})=>u.destroy()).catch(()=>{})}async function ee(u,c,p){v??=V(d.protocol==="https:",r,e.certificateAuthorities);
let h=await v,{anonymous:x,headers:g}=c,E={...t&&!x?{"private-token":t}:{},...g?.()},w=n();N++;let l=await j(h,u,{...c,headers:E,timeoutMs:p,maxBodyBytes:k,now:n});
return X(l.headers.date??"",w,l.answeredAt),l}async function re(u){let{method:c,path:p,query:h,body:x,expects:g="json",situation:E="fact"}=u,w=c==="GET"||c==="H\
EAD"||u.reads===!0,l=$(c,p),A=new URL(Q+p+(h?`?${h}`:""));for(let i=1,te=0;;){let D=n(),M=o()-D;if(b.check(),M<=0)throw(await L()).tooLate(l,i);let U=Math.min(M,
s),P=await b.race(ee(A,u,U)).catch(async I=>{if(I instanceof f)throw I;return(await L()).describeFailure(I,d,r)}),[a,R]="headers"in P?[P,void 0]:[void 0,P],m=a?.
status??0,B=R?R.isTemporary:J(m,w),T=K(i,e.random,m,a?.headers,O.serverNow()),F=n()+T>=o(),W=B&&i<5&&!F,_={method:c,path:p,status:m,durationMs:n()-D,attempt:i};
if(e.onRequest?.(W?{..._,retryInMs:T}:_),W){await b.race(e.sleep(T)),i++;continue}if(a&&u.take&&C(m))return{...a,body:a.text,attempts:i};let y=a&&m<300?G(a,g):void 0;
if(a&&y&&y.instead===void 0)return{status:m,headers:a.headers,body:y.value,attempts:i};let{endingOf:ne,followRedirect:oe,refused:ae,tooLate:se,unanswered:ie,unexpected:de}=await L();
if(a&&C(m)){A=oe(a,A,{request:l,method:c,path:p,root:d,hops:te++,attempts:i});continue}let S={request:l,situation:E,writes:!w,body:x,attempts:i,token:t};if(y?.instead!==
void 0)throw de(m,S,y.instead);let H=B?ne(i,F?T:0):"";throw a?ae(a,S,H):R?.isTimeout&&U===M?se(l,i):ie(R,S,H)}}return{...O,send:re,options:e,requestCount:()=>N,
close:b.close}}function L(){return import("./failure-words-575TU4FD.js")}export{xe as a};
