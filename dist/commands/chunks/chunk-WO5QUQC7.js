import{b as p,c as m}from"./chunk-JYDWYRG5.js";import{b as y}from"./chunk-7J7MU3VY.js";var v={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1};async function h(e){let n=[],r=m.read(e,[],n);if(n.length===0)return P(r);let{isFramework:t,frameworkDraft:o}=await import("./framework-3SFX4D5R.js");
if(t(e))return o(e);let[{problemsOf:a},{salvage:i}]=await Promise.all([import("./issues-ULS2OZNL.js"),import("./salvage-BPX2N5JK.js")]),{waivers:l,waiver_rules:u}=e??
{},s=i(e);return{name:"",bases:[],requirements:s,...c(s,l,u),problems:a(n,e,m)}}function P(e){let n=(e.requirements??[]).map(({name:i,description:l,final:u=!1,controls:s},w)=>{
let f=["requirements",w],D=s.map((d,b)=>({entry:typeof d=="string"?y(p,{id:d}):d,path:[...f,"controls",b]}));return{name:i,isFinal:u,description:l,path:f,entries:D}}),
{name:r,extends:t=[],waivers:o,waiver_rules:a}=e;return{name:r,bases:t,requirements:n,...c(n,o,a),problems:[]}}function c(e,n,r){let t=e.some(({entries:o})=>o.some(
({entry:a})=>a.enforce_from!==void 0));return{waivers:n,waiverRules:r,isDated:t||n!==void 0||r!==void 0}}export{v as a,h as b};
