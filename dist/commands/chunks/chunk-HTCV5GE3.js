import{b as n}from"./chunk-C6EUKJGU.js";var o=class extends Error{};async function y(t,e,r){return Promise.all(t.map(async i=>({source:c(i,r),...await d(i,e,r)})))}function c(t,e){return t.kind==="pat\
h"&&e!==void 0?`${t.path}@${e}`:t.typed}async function d(t,e,r){try{return t.kind==="preset"?{text:await(await import("./registry-CBXAN6ZK.js")).presetText(t.
typed)}:t.kind==="url"?{text:await e.url(t.typed)}:t.kind==="project"?await e.project(t.project,t.path,t.ref):r===void 0?{text:await e.checkout(t.path)}:await e.
branch(t.path,r)}catch(i){if(i instanceof o){let{missingPolicy:a}=await import("./missing-VOGO43AF.js");throw await a(t,e,r,i)}throw i instanceof n&&i.code!==
"INTERRUPTED"?new n("POLICY_UNREADABLE",`policy ${t.typed} could not be read: ${i.message}`,{cause:i,...i.advice===void 0?{}:{advice:i.advice}}):i}}export{o as a,y as b};
