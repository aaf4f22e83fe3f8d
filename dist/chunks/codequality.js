import{a as l,c as m,d as s,e as f}from"./shared-reporting-formats-findings.js";import{a as e}from"./shared-one-line.js";var u={critical:"blocker",high:"critica\
l",medium:"major",low:"minor",info:"info"},p=async(n,i)=>{let t=(await l(n)).map(({requirement:o,control:r,fingerprint:a})=>({description:$(o,r),check_name:e(r.
id),fingerprint:a,severity:u[m(r)],location:d(f(r,i))}));return`${JSON.stringify(t,null,2)}
`};function d({path:n,line:i}){return{path:n,lines:{begin:i}}}function $(n,i){let{status:t,message:o,remediation:r}=i,a=t==="fail"?`. Fix: ${e(r.text)}`:"",c=t===
"unknown"?"not known: ":"";return`${e(n)}${s(i)}: ${c}${e(o)}${a}`}export{p as render};
