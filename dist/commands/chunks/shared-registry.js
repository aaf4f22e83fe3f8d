import{b as o}from"./shared-nearest.js";import{b as a}from"./shared-shared-errors.js";var r={recommended:()=>import("./recommended.js"),strict:()=>import("./strict.js"),
soc2:()=>import("./soc2.js"),iso27001:()=>import("./iso27001.js"),"cis-gitlab":()=>import("./cis-gitlab.js"),slsa:()=>import("./slsa.js")},e=Object.keys(r);async function p(s){
let t=s.slice(7),i=Object.hasOwn(r,t)?r[t]:void 0;if(!i)throw new a("POLICY_UNREADABLE",`there is no preset ${t}${o(t,e)}`,{advice:`the presets are ${e.join(", ")}`});
return JSON.stringify((await i()).preset,null,2)}export{e as a,p as b};
