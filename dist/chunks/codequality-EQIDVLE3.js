import{a,c as m,d as c,e as f}from"./chunk-M4OPUYC7.js";import{a as n}from"./chunk-APIG3MQ2.js";var d={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"},h=async(r,i)=>{let t=(await a(r)).map(({requirement:o,control:e,fingerprint:s})=>({
description:g(o,e),check_name:n(e.id),fingerprint:s,severity:d[m(e)],location:{path:f(i),lines:{begin:1}}}));return`${JSON.stringify(t,null,2)}
`};function g(r,i){let{status:t,message:o,remediation:e}=i,s=t==="fail"?`. Fix: ${n(e.text)}`:"",p=t==="unknown"?"not known: ":"";return`${n(r)}${c(i)}: ${p}${n(
o)}${s}`}export{h as render};
