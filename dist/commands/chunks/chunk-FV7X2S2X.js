import{b as c,c as m}from"./chunk-ADNVDV36.js";import{b as p}from"./chunk-7J7MU3VY.js";var h={bases:[],waivers:void 0,waiverRules:void 0,baseline:void 0,isDated:!1};async function v(e){let n=[],r=m.read(e,[],n);if(n.length===0)return k(r);let{isFramework:t,
frameworkDraft:o}=await import("./framework-FF3OBOAH.js");if(t(e))return o(e);let[{problemsOf:a},{salvage:i}]=await Promise.all([import("./issues-ULS2OZNL.js"),
import("./salvage-YVMVZSUZ.js")]),{waivers:l,waiver_rules:d,baseline:u}=e??{},s=i(e);return{name:"",bases:[],requirements:s,baseline:u,...w(s,l,d),problems:a(
n,e,m)}}function k(e){let n=(e.requirements??[]).map(({name:l,description:d,final:u=!1,controls:s},b)=>{let y=["requirements",b],D=s.map((f,P)=>({entry:typeof f==
"string"?p(c,{id:f}):f,path:[...y,"controls",P]}));return{name:l,isFinal:u,description:d,path:y,entries:D}}),{name:r,extends:t=[],waivers:o,waiver_rules:a,baseline:i}=e;
return{name:r,bases:t,requirements:n,baseline:i,...w(n,o,a),problems:[]}}function w(e,n,r){let t=e.some(({entries:o})=>o.some(({entry:a})=>a.enforce_from!==void 0));
return{waivers:n,waiverRules:r,isDated:t||n!==void 0||r!==void 0}}export{h as a,v as b};
