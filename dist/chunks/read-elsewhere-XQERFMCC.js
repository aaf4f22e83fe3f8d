import{b as i}from"./chunk-WT3BOX2Z.js";import{$4_b as o}from"../index.js";var t={recommended:()=>import("./recommended-PDBABXVY.js"),strict:()=>import("./strict-7IUYU5TM.js"),soc2:()=>import("./soc2-ZFOO7MKU.js"),iso27001:()=>import("./iso27001-IA5OKSNV.js"),
"cis-gitlab":()=>import("./cis-gitlab-MODIT2H3.js"),slsa:()=>import("./slsa-7BIACWAR.js")},s=Object.keys(t);async function a(e){let r=e.slice(7),n=Object.
hasOwn(t,r)?t[r]:void 0;if(!n)throw new o("POLICY_UNREADABLE",`there is no preset ${r}${i(r,s)}`,{advice:`the presets are ${s.join(", ")}`});return JSON.stringify(
(await n()).preset,null,2)}async function m(e,r){return e.kind==="preset"?{text:await a(e.typed)}:e.kind==="url"?{text:await r.url(e.typed)}:r.project(e.project,e.path,e.ref)}export{m as readElsewhere};
