import{a as p}from"./shared-reporting-formats-registry.js";import"./shared-json.js";import{b as w}from"./shared-shared-errors.js";import"./shared-bundler.js";async function h(e,r,a){
let o=new Set(a.formatNames),n=o.delete("archive"),s=[...o].map(async i=>{let t=p[i];if(!t)throw new w("INTERNAL","a format that the input accepts is not in the\
 registry");return[t.file,await(await t.load()).render(r,a.context)]});for(let[i,t]of await Promise.all(s))e.set(i,t);let m=a.signer||n?await u(e,r,a):{notices:[],
isSigned:void 0},{manifest:f}=await import("./manifest.js");return e.set("manifest.json",f(e,r.generated_at)),m}async function u(e,r,a){let{formatNames:o,context:n,
folder:s,signer:m,material:f}=a,i=o.includes("archive"),{keepEvidence:t}=await import("./keep.js"),c=await t(r,{signer:m,wantsArchive:i,material:f,context:n,folder:s});
for(let[l,d]of c.files)e.set(l,d);return c}export{h as addFurther};
