import{b as a}from"./chunks/shared-shared-errors.js";import{a as i}from"./chunks/shared-text.js";import"./chunks/shared-bundler.js";function c(e){return e instanceof
Error&&"exitCode"in e&&"problems"in e}async function u(e,r){let o=c(e)?e:l(e);if(r.complain(m(o,r.surface)),r.surface.host==="github"){let{error:t}=await import("./chunks/core.js"),
s=[o.message,...o.problems].map(n=>i(n,2e3));t(s.join("; "),{title:"Countersign"})}return o.exitCode}function m(e,r){let o=[`${r.tone("countersign:","red","bold")}\
 ${i(e.message,2e3)}`];for(let t of e.problems)o.push(`  - ${i(t,2e3)}`);return e.advice!==void 0&&o.push(`  what to do: ${i(e.advice,2e3)}`),o.join(`
`)}function l(e){let r=e instanceof Error?e.message:String(e),o=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(t=>t.trim()).join(" "):"";return new a("INTERNAL",`something went wrong inside Countersign: ${r} ${o}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}export{u as reportFailure};
