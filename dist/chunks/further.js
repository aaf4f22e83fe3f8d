import{$c147_a as w}from"../index.js";import{$42a1_b as p}from"../index.js";async function h(e,r,a){let o=new Set(a.formatNames),n=o.delete("archive"),s=[...o].
map(async i=>{let t=w[i];if(!t)throw new p("INTERNAL","a format that the input accepts is not in the registry");return[t.file,await(await t.load()).render(r,a.context)]});
for(let[i,t]of await Promise.all(s))e.set(i,t);let c=a.signer||n?await u(e,r,a):{notices:[],isSigned:void 0},{manifest:f}=await import("./manifest.js");return e.
set("manifest.json",f(e,r.generated_at)),c}async function u(e,r,a){let{formatNames:o,context:n,folder:s,signer:c,material:f}=a,i=o.includes("archive"),{keepEvidence:t}=await import("./keep.js"),
m=await t(r,{signer:c,wantsArchive:i,material:f,context:n,folder:s});for(let[l,d]of m.files)e.set(l,d);return m}export{h as addFurther};
