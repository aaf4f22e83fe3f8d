import{a as c,c as l,d as s,e as p}from"./shared-reporting-formats-findings.js";import{a as e}from"./shared-one-line.js";import"./shared-text.js";import"./shared-bundler.js";
var u={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"},f=async(n,i)=>{let t=(await c(n)).map(({requirement:o,control:r,fingerprint:a})=>({
description:$(o,r),check_name:e(r.id),fingerprint:a,severity:u[l(r)],location:d(p(r,i))}));return`${JSON.stringify(t,null,2)}
`};function d({path:n,line:i}){return{path:n,lines:{begin:i}}}function $(n,i){let{status:t,message:o,remediation:r}=i,a=t==="fail"?`. Fix: ${e(r.text)}`:"",m=t===
"unknown"?"unknown: ":"";return`${e(n)}${s(i)}: ${m}${e(o)}${a}`}export{f as render};
