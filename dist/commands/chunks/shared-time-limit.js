import{b as O}from"./shared-shared-errors.js";var h="the time that timeout allows is over",S=2**31-1;function T(w,v,{now:a,after:M}){let l=a()+w,f=new Set,i=u(l-
v);function u(e){let r=new Set,c,d=!1,n=()=>e-a(),m=()=>n()<=0,p=()=>{if(m())throw s()};function b(){d=!0;for(let o of r)o(s())}function x(o){return c??=M(Math.
min(Math.max(n(),0)+50,S),b),new Promise((A,t)=>{d&&t(s()),r.add(t),o.then(A,t).finally(()=>r.delete(t))})}return f.add(()=>c?.()),{endsAt:e,limit:{leftMs:n,isOver:m,
check:p,within:x}}}return{deadlineAt:()=>i.endsAt,phase:()=>i.limit,reserve(e){i=u(l-e)},close(){for(let e of f)e()}}}function s(){return new O("TIMEOUT",h,{advice:"\
increase timeout, or request less"})}export{h as a,T as b};
