var a=Object.create,n=Object.defineProperty,l=Object.getOwnPropertyDescriptor,c=Object.getOwnPropertyNames,u=Object.getPrototypeOf,s=Object.prototype.hasOwnProperty,
O=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},f=(r,e)=>{for(var t in e)n(r,t,{get:e[t],enumerable:!0})},v=(r,e,t,p)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of c(e))!s.call(r,o)&&o!==t&&n(r,o,{get:()=>e[o],enumerable:!(p=l(e,o))||p.enumerable});return r},y=(r,e,t)=>(t=
r!=null?a(u(r)):{},v(e||!r||!r.__esModule?n(t,"default",{value:r,enumerable:!0}):t,r));export{O as a,f as b,y as c};
