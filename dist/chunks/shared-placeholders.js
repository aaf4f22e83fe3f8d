import{$1b3d_b as o}from"../index.js";var i=/\{\{\s*([\s\S]*?)\s*\}\}/g;function c(e){return[...e.matchAll(i)].map(([,a=""])=>a)}function u(e,a){return e.replaceAll(
i,(n,s)=>a(s))}function p(e,a){let{control:n}=e;if(!n?.judge)return e;let{judge:s}=n,l=["actual","message",...Object.keys(n.expected??{}).map(r=>`expected.${r}`)],
t=c(a).filter(r=>!l.includes(r)).map(r=>({path:["message"],message:`message cannot fill in {{ ${r} }}${o(r,l)||`; it can fill in ${l.join(", ")}`}`}));return t.
length>0?{...e,problems:[...e.problems,...t]}:{...e,control:{...n,judge:r=>g(s(r),a,n)}}}function g(e,a,{expected:n}){if(e.status!=="fail")return e;let s={actual:e.
actual,message:e.message},l=n??{},t=u(a,r=>m(s[r]??l[r.replace(/^expected\./,"")]));return{...e,message:t}}function m(e){return e==null?"?":Array.isArray(e)?e.map(
String).join(", "):typeof e=="object"?JSON.stringify(e):String(e)}export{c as a,u as b,p as c};
