import{a as l,c as m,d as s,e as u}from"./shared-reporting-formats-findings.js";import{a as e}from"./shared-one-line.js";var f={critical:"blocker",high:"critica\
l",medium:"major",low:"minor",info:"info"},p=async(n,i)=>{let t=(await l(n)).map(({requirement:a,control:r,fingerprint:o})=>({description:$(a,r),check_name:e(r.
id),fingerprint:o,severity:f[m(r)],location:d(u(r,i))}));return`${JSON.stringify(t,null,2)}
`};function d({path:n,line:i}){return{path:n,lines:{begin:i}}}function $(n,i){let{status:t,message:a,remediation:r}=i,o=t==="fail"?`. Fix: ${e(r.text)}`:"",c=t===
"unknown"?"unknown: ":"";return`${e(n)}${s(i)}: ${c}${e(a)}${o}`}export{p as render};
