import{a as v}from"./shared-issues.js";import{$20f5_a as g}from"../index.js";import{$e0fb_c as d,$e0fb_d as w}from"../index.js";import{$82ce_b as b}from"../index.js";
function R(e){return c(e)?"color"in e||"complianceRequirements"in e?!0:h(e.requirements).some(r=>h(r.controls).some(t=>"name"in t&&!("id"in t))):!1}function _(e){
let r=[],[t,s]=q(e,"requirements","complianceRequirements");return{name:o(e,[]),problems:r,requirements:y(s,[t]).map(({value:i,path:n})=>{let[m,l]=q(i,"controls",
"complianceRequirementsControls"),{description:u}=i;return{name:o(i,n),isFinal:!1,description:typeof u=="string"?u:void 0,path:n,entries:y(l,[...n,m]).flatMap(({
value:p,path:f})=>a(p,f))}})};function o({name:i},n){return typeof i=="string"&&i!==""?i:(r.push({path:n,message:"name is missing"}),"")}function a(i,n){let{name:m,
expression:l}=i,u=l==null?{id:m}:{id:m,expression:$(l)},{data:p,error:f}=b(d,u);return p?[{entry:p,path:n}]:(r.push(...v(f.issues,u,d,n)),[])}}function q(e,...r){
let t=r.find(s=>e[s]!=null)??r[0]??"";return[t,e[t]]}function y(e,r){return c(e)&&Array.isArray(e.nodes)?y(e.nodes,[...r,"nodes"]):c(e)?[{value:e,path:r}]:h(e).
map((t,s)=>({value:t,path:[...r,s]}))}function $(e){if(typeof e!="string")return e;try{return JSON.parse(e)}catch{return e}}function h(e){return Array.isArray(e)?
e.filter(c):[]}function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var x={bases:[],waivers:void 0,waiverRules:void 0,baseline:void 0,isDated:!1};
function D(e,r){if(R(e))return{..._(e),...x};let{waivers:t,waiver_rules:s,baseline:o}=e??{},a=F(e);return{name:"",bases:[],requirements:a,baseline:o,...g(a,t,s),
problems:v(r,e,w)}}function F(e){return A(e,"requirements").map((r,t)=>{let s=["requirements",t],o=r?.name;return{name:typeof o=="string"?o:`requirement ${t+1}`,
isFinal:!1,description:void 0,path:s,entries:A(r,"controls").flatMap((a,i)=>{let n=b(d,typeof a=="string"?{id:a}:a).data;return n?[{entry:n,path:[...s,"controls",
i]}]:[]})}})}function A(e,r){let t=e?.[r];return Array.isArray(t)?t:[]}export{D as otherDraft};
