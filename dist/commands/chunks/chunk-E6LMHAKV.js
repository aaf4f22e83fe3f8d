import{b as o}from"./chunk-WT3BOX2Z.js";import{b as n}from"./chunk-C6EUKJGU.js";var r={recommended:()=>import("./recommended-QL3FZT2A.js"),strict:()=>import("./strict-5VSL7WT3.js"),soc2:()=>import("./soc2-OLX7QMPQ.js"),iso27001:()=>import("./iso27001-4LR6L6Y7.js"),
"cis-gitlab":()=>import("./cis-gitlab-2Y3Y6TXI.js"),slsa:()=>import("./slsa-TZUATTZF.js")},s=Object.keys(r);async function p(i){let e=i.slice(7),t=Object.
hasOwn(r,e)?r[e]:void 0;if(!t)throw new n("POLICY_UNREADABLE",`there is no preset ${e}${o(e,s)}`,{advice:`the presets are ${s.join(", ")}`});return JSON.stringify(
(await t()).preset,null,2)}export{p as a};
