import{b as V,i as j,j as Y}from"./chunk-2SG37DGQ.js";import{b as G}from"./chunk-XLR3AX5E.js";import{b as h}from"./chunk-C6EUKJGU.js";function z(e){let t;function n(r,i){let o=Date.parse(r);o&&(t=o-i)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:r=>n(r,e()),learn(r,i,o){
n(r,Math.max((i+o)/2,o-1e3)-500)}}}function J(e,t){let n=new Set,r=!1;function i(){r=!0;for(let o of n)o(C());t()}return e?.addEventListener("abort",i,{once:!0}),{race:o=>new Promise((g,d)=>{(r||
e?.aborted)&&d(C()),n.add(d),o.then(g,d).finally(()=>n.delete(d))}),check(){if(r||e?.aborted)throw C()},close(){e?.removeEventListener("abort",i),i()}}}function C(){
return new h("INTERRUPTED","the job was cancelled")}var ue=new Set([408,429,502,503,504]);function K(e,t){return ue.has(e)||e===500&&t}function L(e){return[301,302,303,307,308].includes(e)}function Q(e,t,n=0,r={},i=0){
let o=1e3*2**(e-1)*(.5+t()/2);return Math.max(o,ce(n,r,i)||0)}function ce(e,t,n){let r=t["retry-after"];return r?/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-n+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-n+1e3:0}function ge(e){let{token:t,now:n,env:r={}}=e,{requestTimeoutMs:i=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:g=64*2**20}=e,d=new URL(e.baseUrl),X=d.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new h("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let x,
O=0,{learn:Z,...D}=z(n),w=J(e.signal,ee);function ee(){x?.then(({agent:u})=>u.destroy()).catch(()=>{})}async function re(u,l,m){x??=j(d.protocol==="https:",r,e.
certificateAuthorities);let k=await x,{method:E,body:A,anonymous:M,headers:R,take:p}=l,y={...t&&!M?{"private-token":t}:{},...R?.()},a=n();O++;let f=await Y(k,u,
{method:E,body:A,headers:y,timeoutMs:m,maxBodyBytes:g,now:n,take:p});return Z(f.headers.date??"",a,f.answeredAt),f}async function te(u){let{method:l,path:m,query:k,
body:E,expects:A="json",situation:M="fact"}=u,R=l==="GET"||l==="HEAD"||u.reads===!0,p=G(l,m),y=new URL(X+m+(k?`?${k}`:""));for(let a=1,f=0;;){let U=n(),P=o()-U;
if(w.check(),P<=0)throw(await N()).tooLate(p,a);let B=Math.min(P,i),S=await w.race(re(y,u,B)).catch(async I=>{if(I instanceof h)throw I;return(await N()).describeFailure(
I,d,r)}),[s,T]="headers"in S?[S,void 0]:[void 0,S],c=s?.status??0,F=T?T.isTemporary:K(c,R),v=Q(a,e.random,c,s?.headers,D.serverNow()),_=n()+v>=o(),H=F&&a<5&&!_,
W={method:l,path:m,status:c,durationMs:n()-U,attempt:a};if(e.onRequest?.(H?{...W,retryInMs:v}:W),H){await w.race(e.sleep(v)),a++;continue}if(s&&u.take&&L(c))return{
...s,body:void 0,attempts:a};let b=s&&c<300?V(s,A):void 0;if(s&&b&&b.instead===void 0)return{status:c,headers:s.headers,body:b.value,attempts:a};let{endingOf:ne,
followRedirect:oe,refused:ae,tooLate:se,unanswered:ie,unexpected:de}=await N();if(s&&L(c)){y=oe(s,y,{request:p,method:l,path:m,root:d,hops:f++,attempts:a});continue}
let q={request:p,situation:M,writes:!R,body:E,attempts:a,token:t};if(b?.instead!==void 0)throw de(c,q,b.instead);let $=F?ne(a,_?v:0):"";throw s?ae(s,q,$):T?.isTimeout&&
B===P?se(p,a):ie(T,q,$)}}return{...D,send:te,options:e,requestCount:()=>O,close:w.close}}function N(){return import("./trouble-G3BQOM5O.js")}export{ge as a};
