import{a as k}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";import{$e_a as w}from"../index.js";import{$f_b as p}from"../index.js";
function q(n){return m(n)?"color"in n||"complianceRequirements"in n?!0:l(n.requirements).some(r=>l(r.controls).some(t=>"name"in t&&!("id"in t))):!1}function D(n){
let r=[],[t,s]=g(n,"requirements","complianceRequirements");return{name:d(n,[]),problems:r,...w,requirements:y(s,[t]).map(({value:e,path:o})=>{let[f,c]=g(e,"con\
trols","complianceRequirementsControls"),{description:i}=e;return{name:d(e,o),isFinal:!1,description:typeof i=="string"?i:void 0,path:o,entries:y(c,[...o,f]).flatMap(
({value:u,path:a})=>J(u,a))}})};function d({name:e},o){return typeof e=="string"&&e!==""?e:(r.push({path:o,message:"name is missing"}),"")}function J(e,o){let{name:f,
expression:c}=e,i=c==null?{id:f}:{id:f,expression:h(c)},u=[],a=p.read(i,[],u);return r.push(...k(u,i,p,o)),u.length===0?[{entry:a,path:o}]:[]}}function g(n,...r){
let t=r.find(s=>n[s]!=null)??r[0]??"";return[t,n[t]]}function y(n,r){return m(n)&&Array.isArray(n.nodes)?y(n.nodes,[...r,"nodes"]):m(n)?[{value:n,path:r}]:l(n).
map((t,s)=>({value:t,path:[...r,s]}))}function h(n){if(typeof n!="string")return n;try{return JSON.parse(n)}catch{return n}}function l(n){return Array.isArray(n)?
n.filter(m):[]}function m(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}export{D as frameworkDraft,q as isFramework};
