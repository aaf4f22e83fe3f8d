import{a as b}from"./shared-issues.js";import{$20f5_a as A}from"../index.js";import{$e0fb_c as f,$e0fb_d as $}from"../index.js";import{$82ce_b as q}from"../index.js";
function _(e){return c(e)?"color"in e||"complianceRequirements"in e?!0:h(e.requirements).some(r=>h(r.controls).some(t=>"name"in t&&!("id"in t))):!1}function k(e){
let r=[];s(e,["extends","waivers","waiver_rules","baseline"],[]);let[t,a]=g(e,"requirements","complianceRequirements");return{name:l(e,[]),problems:r,requirements:v(
a,[t]).map(({value:i,path:n})=>{let[m,u]=g(i,"controls","complianceRequirementsControls"),{description:o}=i;return s(i,["final"],n),{name:l(i,n),isFinal:!1,description:typeof o==
"string"?o:void 0,path:n,entries:v(u,[...n,m]).flatMap(({value:p,path:y})=>d(p,y))}})};function l({name:i},n){return typeof i=="string"&&i!==""?i:(r.push({path:n,
message:"name is missing"}),"")}function s(i,n,m){for(let u of n.filter(o=>o in i)){let o=`${u} has no effect in a GitLab compliance framework: remove color and\
 GitLab's own keys to make it a policy, or remove ${u}`;r.push({path:[...m,u],atKey:!0,message:o})}}function d(i,n){s(i,x,n);let{name:m,expression:u}=i,o=u==null?
{id:m}:{id:m,expression:R(u)},{data:p,error:y}=q(f,o);return p?[{entry:p,path:n}]:(r.push(...b(y.issues,o,f,n)),[])}}var x=Object.keys(f.shape).filter(e=>!["id",
"expression","title"].includes(e));function g(e,...r){let t=r.find(a=>e[a]!=null)??r[0]??"";return[t,e[t]]}function v(e,r){return c(e)&&Array.isArray(e.nodes)?v(
e.nodes,[...r,"nodes"]):c(e)?[{value:e,path:r}]:h(e).map((t,a)=>({value:t,path:[...r,a]}))}function R(e){if(typeof e!="string")return e;try{return JSON.parse(e)}catch{
return e}}function h(e){return Array.isArray(e)?e.filter(c):[]}function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var D={bases:[],waivers:void 0,
waiverRules:void 0,baseline:void 0,isDated:!1};function L(e,r){if(_(e))return{...k(e),...D};let{waivers:t,waiver_rules:a,baseline:l}=e??{},s=O(e);return{name:"",
bases:[],requirements:s,baseline:l,...A(s,t,a),problems:b(r,e,$)}}function O(e){return w(e,"requirements").map((r,t)=>{let a=["requirements",t],l=r?.name;return{
name:typeof l=="string"?l:`requirement ${t+1}`,isFinal:!1,description:void 0,path:a,entries:w(r,"controls").flatMap((s,d)=>{let i=q(f,typeof s=="string"?{id:s}:
s).data;return i?[{entry:i,path:[...a,"controls",d]}]:[]})}})}function w(e,r){let t=e?.[r];return Array.isArray(t)?t:[]}export{L as otherDraft};
