import{a as i}from"./chunks/chunk-Z23466PB.js";import{b as s}from"./chunks/chunk-C6EUKJGU.js";import"./chunks/chunk-YFWBQXD3.js";function c(n){return n instanceof Error&&"exitCode"in n&&"problems"in n}async function l(n,t){let e=c(n)?n:m(n);if(t.complain(u(e,t.surface)),t.surface.host==="\
github"){let{error:o}=await import("./chunks/core-3SROMIQ2.js"),r=[e.message,...e.problems].map(a=>i(a,2e3));o(r.join("; "),{title:"Countersign"})}return e.exitCode}
function u(n,t){let e=[`${t.tone("countersign:","red","bold")} ${i(n.message,2e3)}`];for(let o of n.problems)e.push(`  - ${i(o,2e3)}`);return n.advice!==void 0&&
e.push(`  what to do: ${i(n.advice,2e3)}`),e.join(`
`)}function m(n){let t=n instanceof Error?n.message:String(n),e=n instanceof Error?(n.stack??"").split(`
`).slice(1,3).map(o=>o.trim()).join(" "):"";return new s("INTERNAL",`something went wrong inside Countersign: ${t} ${e}`,{cause:n,advice:"please report this wit\
h the lines above; nothing was decided"})}export{l as reportFailure};
