import{a as p}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";import{
$e613_b as u}from"../index.js";import{$c006_a as c}from"../index.js";import{$f045_a as i}from"../index.js";var w={fail:"error",unknown:"warning",warned:"warning",
observed:"notice"},$=10;function d(n){let o=n.requirements.flatMap(({name:a,controls:e})=>e.flatMap(t=>{let r=w[c(t)];if(r===void 0)return[];let{message:s,remediation:m,
page:l}=t,f=l===void 0?"":`. See: ${i(l,1e3)}`;return[{level:r,title:`${i(a)}: ${i(u(t))}`,message:`${i(s,1e3)}. Fix: ${i(m.text,1e3)}${f}`}]}));return["error",
"warning","notice"].flatMap(a=>o.filter(({level:e})=>e===a).slice(0,$))}async function g(n,o,a){let e=await import("./core.js");for(let[t,r]of Object.entries(n))
e.setOutput(t,r);for(let{level:t,title:r,message:s}of d(o))e[t](s,{title:r});process.env.GITHUB_STEP_SUMMARY&&await e.summary.addRaw(await p(o,a)).write()}export{g as stepOutputs};
