import{a,c as m,d as c,e as f}from"./chunk-MGABYZ7G.js";import{$a_a as e}from"../index.js";var l={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"info"},h=async(r,i)=>{let t=(await a(r)).map(({requirement:o,control:n,fingerprint:s})=>({
description:d(o,n),check_name:e(n.id),fingerprint:s,severity:l[m(n)],location:{path:f(i),lines:{begin:1}}}));return`${JSON.stringify(t,null,2)}
`};function d(r,i){let{status:t,message:o,remediation:n}=i,s=t==="fail"?`. Fix: ${e(n.text,1e3)}`:"",p=t==="unknown"?"not known: ":"";return`${e(r)}${c(i)}: ${p}${e(
o,1e3)}${s}`}export{h as render};
