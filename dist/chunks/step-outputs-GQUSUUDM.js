import{a as s}from"./chunk-7PAZ2IWB.js";import"./chunk-W4VMM47C.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";import{$9_a as i}from"../index.js";
var l=10;function f(p){let o=p.requirements.flatMap(({name:r,controls:e})=>e.flatMap(({id:n,status:t,message:a,remediation:m})=>{if(t!=="fail"&&t!=="unknown")return[];
let u=t==="fail"?` Fix: ${i(m.text,1e3)}`:"";return[{level:t==="fail"?"error":"warning",title:`${i(r)}: ${i(n)}`,message:`${i(a,1e3)}.${u}`}]}));return[...o.filter(
({level:r})=>r==="error").slice(0,l),...o.filter(({level:r})=>r==="warning").slice(0,l)]}async function y(p,o,r){let e=await import("./core-PD3MBECU.js");for(let[n,t]of Object.entries(p))e.setOutput(n,t);for(let{level:n,title:t,message:a}of f(
o))n==="error"?e.error(a,{title:t}):e.warning(a,{title:t});process.env.GITHUB_STEP_SUMMARY&&await e.summary.addRaw(await s(o,r)).write()}export{y as stepOutputs};
