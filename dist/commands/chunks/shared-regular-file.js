import{constants as n}from"node:fs";import{open as f,realpath as s}from"node:fs/promises";import{relative as u,resolve as r,sep as m}from"node:path";var l=256*2**
20;async function w(i,e=0){let t=await f(i,n.O_RDONLY|n.O_NONBLOCK|e).catch(async a=>(await o()).unopened(a));try{let a=await t.stat();if(!a.isFile())throw(await o()).
notRegular(a);return t}catch(a){throw await t.close(),a}}async function p(i,e){e!==void 0&&await h(i,e);let t=await w(i);try{let{size:a}=await t.stat();if(a>l)throw(await o()).
tooLong(a,l);return await t.readFile()}finally{await t.close()}}async function h(i,e){if(!c(r(i),r(e)))return;let[t,a]=await Promise.all([s(i),s(e)]);if(!c(t,a))
throw(await o()).leadsOut()}function c(i,e){let t=u(e,i);return t!==".."&&!t.startsWith(`..${m}`)&&r(e,t)===i}function o(){return import("./unfit-file.js")}export{w as a,p as b};
