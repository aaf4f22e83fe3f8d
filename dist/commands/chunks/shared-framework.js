import{c as d}from"./shared-expression.js";import{a as g}from"./shared-issues.js";import{b as q}from"./shared-api.js";function v(e){return m(e)?"color"in e||"co\
mplianceRequirements"in e?!0:f(e.requirements).some(r=>f(r.controls).some(t=>"name"in t&&!("id"in t))):!1}function b(e){let r=[],[t,s]=h(e,"requirements","compl\
ianceRequirements");return{name:y(e,[]),problems:r,requirements:c(s,[t]).map(({value:n,path:i})=>{let[o,u]=h(n,"controls","complianceRequirementsControls"),{description:a}=n;
return{name:y(n,i),isFinal:!1,description:typeof a=="string"?a:void 0,path:i,entries:c(u,[...i,o]).flatMap(({value:p,path:l})=>A(p,l))}})};function y({name:n},i){
return typeof n=="string"&&n!==""?n:(r.push({path:i,message:"name is missing"}),"")}function A(n,i){let{name:o,expression:u}=n,a=u==null?{id:o}:{id:o,expression:x(
u)},{data:p,error:l}=q(d,a);return p?[{entry:p,path:i}]:(r.push(...g(l.issues,a,d,i)),[])}}function h(e,...r){let t=r.find(s=>e[s]!=null)??r[0]??"";return[t,e[t]]}
function c(e,r){return m(e)&&Array.isArray(e.nodes)?c(e.nodes,[...r,"nodes"]):m(e)?[{value:e,path:r}]:f(e).map((t,s)=>({value:t,path:[...r,s]}))}function x(e){if(typeof e!=
"string")return e;try{return JSON.parse(e)}catch{return e}}function f(e){return Array.isArray(e)?e.filter(m):[]}function m(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}export{v as a,b};
