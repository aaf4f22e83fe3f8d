import{a as m,c,d as l,e as u}from"./shared-reporting-formats-findings.js";import{a as t}from"./shared-one-line.js";import{$e613_a as f}from"../index.js";var p={
critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"},$=async(n,r)=>{let e=(await m(n)).map(({requirement:a,control:i,fingerprint:o})=>({description:g(
a,i),check_name:t(i.id),fingerprint:o,severity:p[c(i)],location:d(u(i,r))}));return`${JSON.stringify(e,null,2)}
`};function d({path:n,line:r}){return{path:n,lines:{begin:r}}}function g(n,r){let{status:e,message:a,remediation:i}=r,o=`. Fix: ${t(i.text)}`,s=e==="unknown"?"u\
nknown: ":"";return`${t(n)}: ${t(f(r))}${l(r)}: ${s}${t(a)}${o}`}export{$ as render};
