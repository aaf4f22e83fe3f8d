import{$3064_a as u}from"../index.js";import{$1b3d_b as m}from"../index.js";var i=/\{\{\s*([\s\S]*?)\s*\}\}/g;function c(e){return[...e.matchAll(i)].map(([,r=""])=>r)}
function o(e,r){return e.replaceAll(i,(s,n)=>r(n))}function p(e,r){let{control:s}=e;if(!s?.judge)return e;let{judge:n}=s,t=["actual","message",...Object.keys(s.
expected??{}).map(a=>`expected.${a}`)],l=c(r).filter(a=>!t.includes(a)).map(a=>({path:["message"],message:`message cannot fill in {{ ${a} }}${m(a,t)||`; it can \
fill in ${t.join(", ")}`}`}));return l.length>0?{...e,problems:[...e.problems,...l]}:{...e,control:{...s,judge:a=>f(n(a),r,s)}}}function f(e,r,{expected:s}){if(e.
status!=="fail")return e;let n={actual:e.actual,message:e.message},t=s??{},l=o(r,a=>g(n[a]??t[a.replace(/^expected\./,"")]));return{...e,message:l}}function g(e){
return e==null?"?":Array.isArray(e)?u(e).map(String).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}export{c as a,o as b,p as c};
