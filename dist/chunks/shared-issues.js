import{$1b3d_a as z,$1b3d_b as g}from"../index.js";import{$f045_b as S}from"../index.js";function h(e,n,t,r=[]){return e.filter(a=>!c(a)).flatMap(y);function c({
path:a}){let u=a.slice(0,-1);return a.length===0||k(n,a)!==void 0?!1:e.flatMap(i=>i.code==="unrecognized_keys"&&i.path.join()===u.join()?i.keys:[]).some(i=>z(i,
x(t,u))===a.at(-1))}function y(a){let u=a.path,i=[...r,...u];if(a.code==="unrecognized_keys"){let b=u.length===0?"":`in ${$(u)} `;return a.keys.map(p=>{let s=`${b}\
the key ${p} is not known${g(p,x(t,u))}`;return{path:[...i,p],atKey:!0,message:s}})}let m=k(n,u);return m===void 0?[{path:i,message:`${$(i)} is missing`}]:a.code===
"invalid_union"?d(a,u,m):[{path:i,message:`${$(i)} ${w(a,l(t,u),m)}`}]}function d({errors:a},u,i){let m=a.find(s=>!s.some(o=>v(o,i)));if(m){let s=m.map(o=>({...o,
path:[...u,...o.path]}));return h(s,n,t,r)}let b=a.flatMap(s=>s.filter(o=>v(o,i)).map(o=>j(o,[]))),p=[...r,...u];return[{path:p,message:`${$(p)} must be ${[...new Set(
b)].join(" or ")}`}]}}function v({code:e,path:n},t){return n.length>0?!1:e==="invalid_type"||e==="invalid_value"&&typeof t!="string"}var _={string:"text",int:"a\
 whole number",number:"a number",boolean:"true or false",object:"a mapping of keys to values",record:"a mapping of keys to values",array:"a list"};function j(e,n){
if(e.code!=="invalid_type")return _.string;let t=n.some(({_zod:{def:r}})=>r.type==="number"&&"format"in r);return _[e.expected==="number"&&t?"int":e.expected]}function w(e,n,t){
let r=typeof t=="string";switch(e.code){case"invalid_type":return`must be ${j(e,n)}, not ${f(t)}`;case"invalid_value":return`must be ${e.values.join(", ")}, not\
 ${f(t)}${g(String(t),e.values.map(String))}`;case"too_small":return t===""?"must not be empty":r?`must have at least ${e.minimum} characters`:`must be at least\
 ${e.minimum}, not ${f(t)}`;case"too_big":return r?`must have at most ${e.maximum} characters`:`must be at most ${e.maximum}, not ${f(t)}`;default:return`must b\
e ${e.message}, not ${f(t)}`}}function f(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="number"?String(e):typeof e=="object"?"a mapping":S(JSON.
stringify(e),80)}function $(e){let n=e.at(-1);return n===void 0?"the policy":typeof n=="number"?`${e.at(-2)}[${n}]`:n}function k(e,n){return n.reduce((t,r)=>t?.[r],
e)}function x(e,n){return l(e,n).flatMap(({_zod:{def:t}})=>t.type==="object"?Object.keys(t.shape):[])}function l(e,n){let t=e,{def:r}=t._zod;if(r.type==="option\
al"||r.type==="nullable")return l(r.innerType,n);if(r.type==="pipe")return l(r.in,n);if(r.type==="union")return r.options.flatMap(a=>l(a,n));let[c,...y]=n;if(c===
void 0)return[t];if(r.type==="array")return l(r.element,y);let d=r.type==="object"?r.shape[String(c)]:void 0;return d?l(d,y):[]}export{h as a};
