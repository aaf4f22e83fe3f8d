import{a as k}from"./chunk-CQGK5I7V.js";import{a as p}from"./chunk-QR64JEBV.js";import"./chunk-NR6O5EWK.js";import"./chunk-UE5MDGOU.js";
import"./chunk-5I4XA2XV.js";import"./chunk-Z23466PB.js";import"./chunk-4SOOCKV5.js";import"./chunk-VC46IEJQ.js";function A(n){return m(n)?"color"in n||"complianceRequirements"in n?!0:l(n.requirements).some(r=>l(r.controls).some(t=>"name"in t&&!("id"in t))):!1}function b(n){
let r=[],[t,s]=w(n,"requirements","complianceRequirements");return{name:d(n,[]),problems:r,requirements:y(s,[t]).map(({value:e,path:o})=>{let[f,c]=w(e,"controls",
"complianceRequirementsControls"),{description:i}=e;return{name:d(e,o),description:typeof i=="string"?i:void 0,path:o,entries:y(c,[...o,f]).flatMap(({value:u,path:a})=>g(
u,a))}})};function d({name:e},o){return typeof e=="string"&&e!==""?e:(r.push({path:o,message:"name is missing"}),"")}function g(e,o){let{name:f,expression:c}=e,
i=c==null?{id:f}:{id:f,expression:J(c)},u=[],a=p.read(i,[],u);return r.push(...k(u,i,p,o)),u.length===0?[{entry:a,path:o}]:[]}}function w(n,...r){let t=r.find(s=>n[s]!=
null)??r[0]??"";return[t,n[t]]}function y(n,r){return m(n)&&Array.isArray(n.nodes)?y(n.nodes,[...r,"nodes"]):m(n)?[{value:n,path:r}]:l(n).map((t,s)=>({value:t,path:[
...r,s]}))}function J(n){if(typeof n!="string")return n;try{return JSON.parse(n)}catch{return n}}function l(n){return Array.isArray(n)?n.filter(m):[]}function m(n){
return typeof n=="object"&&n!==null&&!Array.isArray(n)}export{b as frameworkDraft,A as isFramework};
