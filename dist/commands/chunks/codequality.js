import{a as s}from"./shared-names.js";import{a as c,c as l,d as p,e as u}from"./shared-reporting-formats-findings.js";import{a as n}from"./shared-one-line.js";import"./shared-text.js";
import"./shared-bundler.js";var f={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"},$=async(t,r)=>{let e=(await c(t)).map(({requirement:o,
control:i,fingerprint:a})=>({description:g(o,i),check_name:n(i.id),fingerprint:a,severity:f[l(i)],location:d(u(i,r))}));return`${JSON.stringify(e,null,2)}
`};function d({path:t,line:r}){return{path:t,lines:{begin:r}}}function g(t,r){let{status:e,message:o,remediation:i}=r,a=`. Fix: ${n(i.text)}`,m=e==="unknown"?"u\
nknown: ":"";return`${n(t)}: ${n(s(r))}${p(r)}: ${m}${n(o)}${a}`}export{$ as render};
