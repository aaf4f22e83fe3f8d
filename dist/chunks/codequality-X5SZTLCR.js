import{a,c,d as f,e as m}from"./chunk-URLSRDCA.js";import{a as i}from"./chunk-APIG3MQ2.js";var u={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"},w=async(t,e)=>{let r=(await a(t)).map(({requirement:o,control:n,fingerprint:s})=>({
description:d(o,n),check_name:i(n.id),fingerprint:s,severity:u[c(n)],location:l(m(n,e))}));return`${JSON.stringify(r,null,2)}
`};function l({path:t,line:e}){return{path:t,lines:{begin:e}}}function d(t,e){let{status:r,message:o,remediation:n}=e,s=r==="fail"?`. Fix: ${i(n.text)}`:"",p=r===
"unknown"?"not known: ":"";return`${i(t)}${f(e)}: ${p}${i(o)}${s}`}export{w as render};
