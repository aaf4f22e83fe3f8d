import{c as f}from"./shared-expression.js";import{a as g}from"./shared-issues.js";import{b as q}from"./shared-api.js";function A(e){return p(e)?"color"in e||"co\
mplianceRequirements"in e?!0:d(e.requirements).some(r=>d(r.controls).some(n=>"name"in n&&!("id"in n))):!1}function k(e){let r=[];m(e,["extends","waivers","waive\
r_rules","baseline"],[]);let[n,u]=v(e,"requirements","complianceRequirements");return{name:h(e,[]),problems:r,requirements:y(u,[n]).map(({value:t,path:i})=>{let[
o,s]=v(t,"controls","complianceRequirementsControls"),{description:a}=t;return m(t,["final"],i),{name:h(t,i),isFinal:!1,description:typeof a=="string"?a:void 0,
path:i,entries:y(s,[...i,o]).flatMap(({value:l,path:c})=>b(l,c))}})};function h({name:t},i){return typeof t=="string"&&t!==""?t:(r.push({path:i,message:"name is\
 missing"}),"")}function m(t,i,o){for(let s of i.filter(a=>a in t)){let a=`${s} has no effect in a GitLab compliance framework: remove color and GitLab's own ke\
ys to make it a policy, or remove ${s}`;r.push({path:[...o,s],atKey:!0,message:a})}}function b(t,i){m(t,w,i);let{name:o,expression:s}=t,a=s==null?{id:o}:{id:o,expression:x(
s)},{data:l,error:c}=q(f,a);return l?[{entry:l,path:i}]:(r.push(...g(c.issues,a,f,i)),[])}}var w=Object.keys(f.shape).filter(e=>!["id","expression","title"].includes(
e));function v(e,...r){let n=r.find(u=>e[u]!=null)??r[0]??"";return[n,e[n]]}function y(e,r){return p(e)&&Array.isArray(e.nodes)?y(e.nodes,[...r,"nodes"]):p(e)?[
{value:e,path:r}]:d(e).map((n,u)=>({value:n,path:[...r,u]}))}function x(e){if(typeof e!="string")return e;try{return JSON.parse(e)}catch{return e}}function d(e){
return Array.isArray(e)?e.filter(p):[]}function p(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}export{A as a,k as b};
