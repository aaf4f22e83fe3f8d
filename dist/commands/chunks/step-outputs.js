import{a as f}from"./shared-markdown-text.js";import"./shared-part-values.js";import{b as u}from"./shared-names.js";import{a as c}from"./shared-counts.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import{a as i}from"./shared-text.js";import"./shared-bundler.js";var w={fail:"error",unknown:"warning",warned:"warning",observed:"n\
otice"},d=10;function g(n){let o=n.requirements.flatMap(({name:a,controls:e})=>e.flatMap(t=>{let r=w[c(t)];if(r===void 0)return[];let{message:s,remediation:m,page:l}=t,
p=l===void 0?"":`. See: ${i(l,1e3)}`;return[{level:r,title:`${i(a)}: ${i(u(t))}`,message:`${i(s,1e3)}. Fix: ${i(m.text,1e3)}${p}`}]}));return["error","warning",
"notice"].flatMap(a=>o.filter(({level:e})=>e===a).slice(0,d))}async function v(n,o,a){let e=await import("./core.js");for(let[t,r]of Object.entries(n))e.setOutput(
t,r);for(let{level:t,title:r,message:s}of g(o))e[t](s,{title:r});process.env.GITHUB_STEP_SUMMARY&&await e.summary.addRaw(await f(o,a)).write()}export{v as stepOutputs};
