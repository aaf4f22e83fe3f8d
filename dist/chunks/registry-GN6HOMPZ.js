import{b as o}from"./chunk-WT3BOX2Z.js";import{$2_b as n}from"../index.js";var r={recommended:()=>import("./recommended-PDBABXVY.js"),strict:()=>import("./strict-X4STU6M4.js"),soc2:()=>import("./soc2-ZFOO7MKU.js"),iso27001:()=>import("./iso27001-IA5OKSNV.js"),
"cis-gitlab":()=>import("./cis-gitlab-MODIT2H3.js"),slsa:()=>import("./slsa-7BIACWAR.js")},s=Object.keys(r);async function p(i){let e=i.slice(7),t=Object.
hasOwn(r,e)?r[e]:void 0;if(!t)throw new n("POLICY_UNREADABLE",`there is no preset ${e}${o(e,s)}`,{advice:`the presets are ${s.join(", ")}`});return JSON.stringify(
(await t()).preset,null,2)}export{s as presetNames,p as presetText};
