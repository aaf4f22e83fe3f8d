import{b as a}from"./chunks/shared-shared-errors.js";import{a as n}from"./chunks/shared-text.js";import"./chunks/shared-bundler.js";function f(e){return e instanceof
Error&&"exitCode"in e&&"problems"in e}var u=new Set(["POLICY_UNREADABLE","TARGET_UNKNOWN","TOKEN_REFUSED","RIGHTS_MISSING","GITLAB_REFUSED","GITLAB_UNAVAILABLE",
"GITLAB_UNEXPECTED"]),E=["completion","demo","diff","doctor","explain","init","sandbox","test","validate","verify","waive"];async function l(e,t,i=""){let o=f(e)?
e:h(e)??b(e),r=u.has(o.code)&&!E.includes(i)?["  for every part of the setup: run `countersign doctor`"]:[];if(t.complain([p(o,t.surface),...r].join(`
`)),t.surface.host==="github"){let{error:s}=await import("./chunks/core.js"),c=[o.message,...o.problems].map(d=>n(d,2e3));s(t.secrets.clean(c.join("; ")),{title:"\
Countersign"})}return o.exitCode}function p(e,t){let i=[`${t.tone("countersign:","red","bold")} ${n(e.message,2e3)}`];for(let o of e.problems)i.push(`  - ${n(o,
2e3)}`);return e.advice!==void 0&&i.push(`  what to do: ${n(e.advice,2e3)}`),i.join(`
`)}var m={EADDRINUSE:"is in use: choose another one, or 0 for any that is free",EACCES:"may not be used by this user",EPERM:"may not be used by this user",ENOENT:"\
does not exist, or its folder does not",ENOTDIR:"is below a file, not a folder",EISDIR:"is a folder, not a file",EEXIST:"exists already",EROFS:"is on a file sys\
tem that cannot be written",ENOSPC:"cannot be written: no space is left",EDQUOT:"cannot be written: the quota is used up",EADDRNOTAVAIL:"is not an address of th\
is machine"};function h(e){if(!(e instanceof Error))return;let{code:t,path:i,port:o}=e,r=typeof t=="string"?m[t]:void 0,s=typeof i=="string"?i:typeof o=="number"?
`the port ${o}`:void 0;if(!(r===void 0||s===void 0))return new a("INPUT_INVALID",`${s} ${r} (${t})`,{cause:e})}function b(e){let t=e instanceof Error?e.message:
String(e),i=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(o=>o.trim()).join(" "):"";return new a("INTERNAL",`something went wrong inside Countersign: ${t} ${i}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}export{l as reportFailure};
