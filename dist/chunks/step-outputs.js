import{a as u}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";import{
$f045_a as n}from"../index.js";var s=10;function p(o){let i=o.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:a,status:e,message:l,remediation:f})=>{
if(e!=="fail"&&e!=="unknown")return[];let m=e==="fail"?` Fix: ${n(f.text,1e3)}`:"";return[{level:e==="fail"?"error":"warning",title:`${n(t)}: ${n(a)}`,message:`${n(
l,1e3)}.${m}`}]}));return[...i.filter(({level:t})=>t==="error").slice(0,s),...i.filter(({level:t})=>t==="warning").slice(0,s)]}async function w(o,i,t){let r=await import("./core.js");
for(let[a,e]of Object.entries(o))r.setOutput(a,e);for(let{level:a,title:e,message:l}of p(i))a==="error"?r.error(l,{title:e}):r.warning(l,{title:e});process.env.
GITHUB_STEP_SUMMARY&&await r.summary.addRaw(await u(i,t)).write()}export{w as stepOutputs};
