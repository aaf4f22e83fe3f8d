import{a as q}from"./chunk-P33YKQTR.js";import{a as M}from"./chunk-GM76ES6B.js";import{b as v}from"./chunk-FV7X2S2X.js";import{b as g}from"./chunk-C6EUKJGU.js";function D(r,p){return r.requirements.flatMap(({controls:t})=>t).filter(t=>p==="merge_request"||t.scope==="project").flatMap(({needs:t})=>Object.values(t))}async function S(r,p=async()=>{}){
let t=await Promise.all(r.map(e=>R(e,[e.source],p).catch(E))),l=t.flatMap(e=>e instanceof g?[e]:[]);if(l.length>0)throw(await import("./unusable-VYHIUW5N.js")).
joined(l);let s=t.filter(e=>!(e instanceof g)),c=s.flatMap(e=>e.requirements),n=s.flatMap(e=>e.texts),a=n.map(({source:e})=>e),d=c.map(({name:e})=>e);if(!c.some(
({controls:e})=>e.some(({judge:m})=>m))||new Set(d).size<d.length)throw(await import("./unusable-VYHIUW5N.js")).unusable(d,a);return{name:s.map(({name:e})=>e).
join(" + "),texts:n,sources:a,requirements:c,waivers:s.flatMap(({waivers:e})=>e),baselines:s.flatMap(({baselines:e,requirements:m})=>e.map(u=>({...u,requirements:m.
map(({name:y})=>y)}))),warnings:s.flatMap(({warnings:e})=>e)}}async function R(r,p,t){let{source:l,text:s}=r,c=await q(s,l),n=await v(c.data),a=[...n.problems],
d=[],f=[];for(let{name:o,isFinal:h,description:w,entries:b,path:O}of n.requirements){f.some(i=>i.name===o)&&a.push({path:O,message:`there are two requirements n\
amed "${o}"`});let P=await Promise.all(b.map(({entry:i})=>M(i)));for(let[i,x]of P.entries()){let{problems:j,shape:B}=x;(B||j.length>0)&&a.push(...(await import("./unusable-VYHIUW5N.js")).
problemsAt(x,b[i])),d.push(...x.warnings)}f.push({name:o,isFinal:h,description:w,controls:P.flatMap(({control:i})=>i??[])})}let e=({entry:o})=>o.rule!==void 0||
o.expression!==void 0;n.requirements.some(({entries:o})=>o.some(e))&&a.push(...(await import("./own-ids-YK65O4TW.js")).repeatedIds(n));let m=n.isDated?await(await import("./waivers-AONPXIVA.js")).
readWaivers(n,f):void 0;a.push(...m?.problems??[]);let u=n.baseline===void 0?void 0:(await import("./baseline-M73VODZK.js")).readBaseline(n.baseline);if(a.push(
...u?.problems??[]),a.length>0)throw(await import("./unusable-VYHIUW5N.js")).invalid(l,a,await c.places());let y={name:n.name,texts:[r],sources:[l],requirements:f,
waivers:m?.waivers??[],baselines:u?.baselines??[],warnings:d};if(n.bases.length===0)return y;let{onTopOf:T}=await import("./layers-EUYYUYDB.js");return T(y,
n.bases,p,async(o,h)=>{let w=await t(o);return w&&R(w,h,t)})}function E(r){if(r instanceof g)return r;throw r}export{D as a,S as b};
