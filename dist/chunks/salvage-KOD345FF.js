import{$f_b as u}from"../index.js";
function m(t){return i(t,"requirements").map((e,n)=>{let r=["requirements",n],a=e?.name;return{name:typeof a=="string"?a:`requirement ${n+1}`,isFinal:!1,description:void 0,
path:r,entries:i(e,"controls").flatMap((s,f)=>{let o=d(u,typeof s=="string"?{id:s}:s);return o?[{entry:o,path:[...r,"controls",f]}]:[]})}})}function d(t,e){let n=[],
r=t.read(e,[],n);return n.length===0?r:void 0}function i(t,e){let n=t?.[e];return Array.isArray(n)?n:[]}export{m as salvage};
