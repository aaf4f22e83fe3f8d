import{b as s}from"./shared-nearest.js";import{b as a}from"./shared-shared-errors.js";var r={recommended:()=>import("./recommended.js"),strict:()=>import("./strict.js"),
soc2:()=>import("./soc2.js"),iso27001:()=>import("./iso27001.js"),"cis-gitlab":()=>import("./cis-gitlab.js"),slsa:()=>import("./slsa.js")},i=Object.keys(r);async function p(o){
let t=o.slice(7),e=Object.hasOwn(r,t)?r[t]:void 0;if(!e)throw new a("POLICY_UNREADABLE",`there is no preset ${t}${s(t,i)}`,{advice:`the presets are ${i.join(", ")}`});
return JSON.stringify((await e()).preset,null,2)}export{p as a};
