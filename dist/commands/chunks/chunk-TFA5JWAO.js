import{c as y,d as l}from"./chunk-NVU2GFZX.js";import{a as d}from"./chunk-DGRCALC3.js";var q={waivers:void 0,waiverRules:void 0,isDated:!1};async function v(e){let r=[],n=l.read(e,[],r);if(r.length===0)return D(n);let{isFramework:t,frameworkDraft:o}=await import("./framework-X2MP4M3H.js");
if(t(e))return o(e);let[{problemsOf:a},{salvage:i}]=await Promise.all([import("./issues-ULS2OZNL.js"),import("./salvage-M2QHUFJF.js")]),{waivers:u,waiver_rules:m}=e??
{},s=i(e);return{name:"",requirements:s,...p(s,u,m),problems:a(r,e,l)}}function D(e){let r=e.requirements.map(({name:a,description:i,controls:u},m)=>{let s=["re\
quirements",m],c=u.map((f,w)=>({entry:typeof f=="string"?d(y,{id:f}):f,path:[...s,"controls",w]}));return{name:a,description:i,path:s,entries:c}}),{name:n,waivers:t,
waiver_rules:o}=e;return{name:n,requirements:r,...p(r,t,o),problems:[]}}function p(e,r,n){let t=e.some(({entries:o})=>o.some(({entry:a})=>a.enforce_from!==void 0));
return{waivers:r,waiverRules:n,isDated:t||r!==void 0||n!==void 0}}export{q as a,v as b};
