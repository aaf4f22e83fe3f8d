import{b as a}from"./shared-nearest.js";import{b as n}from"./shared-shared-errors.js";var r={recommended:()=>import("./recommended.js"),strict:()=>import("./strict.js"),
soc2:()=>import("./soc2.js"),iso27001:()=>import("./iso27001.js"),"cis-gitlab":()=>import("./cis-gitlab.js"),slsa:()=>import("./slsa.js")},i=Object.keys(r);async function p(t){
let e=s(t);if(e)throw e;return JSON.stringify((await r[o(t)]?.())?.preset,null,2)}function s(t){let e=o(t);if(!Object.hasOwn(r,e))return new n("POLICY_UNREADABL\
E",`there is no preset ${e}${a(e,i)}`,{advice:`the presets are ${i.join(", ")}`})}var o=t=>t.slice(7);export{i as a,p as b,s as c};
