import{m as h,n as m}from"./shared-values.js";import{g as d}from"./shared-text.js";import"./shared-bundler.js";var f=16;function p(t,e,s){let i=[],a=[],l=[];for(let{
text:r,requirement:o}of(t.externalControl??[]).flatMap(x)){let n=h(r.replace(/^gid:\/\/gitlab\/.*\//,""));n===void 0?i.push(`${e.external_control} must contain \
numeric control ids, not ${g(r,o)}`):l.push({id:n,requirement:o})}for(let r of $(l.map(({id:o})=>String(o))))i.push(`${e.external_control} names control ${r} tw\
ice`);let u=new Map,c=[];for(let{id:r}of l){let o=s[`COUNTERSIGN_CONTROL_SECRET_${r}`],n=o===void 0||o===""?t.externalControlSecret:o;n===void 0?c.push(r):u.set(
r,n),n!==void 0&&n.length<f&&a.push(`the secret of control ${r} has only ${n.length} characters: anyone who guesses it can answer the control`),n!==void 0&&/[\r\n]$/.
test(n)&&a.push(`the secret of control ${r} ends with a line break, which is used too: GitLab must have the same line break`)}return c.length>0&&!t.dryRun&&i.push(
`${e.external_control_secret} is missing: control ${d(c.map(String))} cannot be answered without its secret`),{controls:l,secrets:u,problems:i,warnings:a}}function g(t,e=""){
return e.includes("://")?"an address":m(t)}function x(t){let e=t.lastIndexOf("="),s=e<0?void 0:t.slice(0,e).trim();return t.slice(e+1).split(",").flatMap(i=>i.trim()===
""?[]:[{text:i.trim(),requirement:s}])}function $(t){return[...new Set(t.filter((e,s)=>t.indexOf(e)!==s))]}export{p as checkControls};
