import{a as c,b as p}from"./shared-shared-errors.js";import{a as w}from"./shared-text.js";import"./shared-bundler.js";import{statSync as h,watch as u}from"node:fs";
import{dirname as b,join as f}from"node:path";var d=50;async function g(n,e){let a=[];for(;!e.signal.aborted;){let i=Date.now();try{({files:a}=await n())}catch(o){
if(!(o instanceof p)||a.length===0)throw o;for(let s of[o.message,...o.problems])e.complain(w(s,2e3))}e.print(`
Waiting for a change; Ctrl+C ends`),await y(a,i,e.signal)}return c.compliant}function y(n,e,a){return new Promise(i=>{let o=new Set(n.map(t=>f(t))),s=[...new Set(
n.map(t=>b(t)))].map(t=>u(t,(v,m)=>{m!==null&&o.has(f(t,m))&&setTimeout(r,d)}));a.addEventListener("abort",r,{once:!0});let l=t=>(h(t,{throwIfNoEntry:!1})?.mtimeMs??
0)>e;(a.aborted||n.some(l))&&r();function r(){for(let t of s)t.close();a.removeEventListener("abort",r),i()}})}export{g as watch};
