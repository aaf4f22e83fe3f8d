import{b as a}from"./chunks/shared-shared-errors.js";import{a as n}from"./chunks/shared-text.js";import"./chunks/shared-bundler.js";function c(e){return e instanceof
Error&&"exitCode"in e&&"problems"in e}async function f(e,o){let t=c(e)?e:l(e)??p(e);if(o.complain(u(t,o.surface)),o.surface.host==="github"){let{error:i}=await import("./chunks/core.js"),
r=[t.message,...t.problems].map(s=>n(s,2e3));i(o.secrets.clean(r.join("; ")),{title:"Countersign"})}return t.exitCode}function u(e,o){let t=[`${o.tone("counters\
ign:","red","bold")} ${n(e.message,2e3)}`];for(let i of e.problems)t.push(`  - ${n(i,2e3)}`);return e.advice!==void 0&&t.push(`  what to do: ${n(e.advice,2e3)}`),
t.join(`
`)}var d={EADDRINUSE:"is in use: choose another one, or 0 for any that is free",EACCES:"may not be used by this user",EPERM:"may not be used by this user",ENOENT:"\
does not exist, or its folder does not",ENOTDIR:"is below a file, not a folder",EISDIR:"is a folder, not a file",EEXIST:"exists already",EROFS:"is on a file sys\
tem that cannot be written",ENOSPC:"cannot be written: no space is left",EDQUOT:"cannot be written: the quota is used up",EADDRNOTAVAIL:"is not an address of th\
is machine"};function l(e){if(!(e instanceof Error))return;let{code:o,path:t,port:i}=e,r=typeof o=="string"?d[o]:void 0,s=typeof t=="string"?t:typeof i=="number"?
`the port ${i}`:void 0;if(!(r===void 0||s===void 0))return new a("INPUT_INVALID",`${s} ${r} (${o})`,{cause:e})}function p(e){let o=e instanceof Error?e.message:
String(e),t=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(i=>i.trim()).join(" "):"";return new a("INTERNAL",`something went wrong inside Countersign: ${o} ${t}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}export{f as reportFailure};
