import{$72ae_m as h,$72ae_n as f}from"../index.js";import{$f045_f as d}from"../index.js";var m=16;function p(t,e,s){let i=[],a=[],l=[];for(let{text:r,requirement:o}of(t.
externalControl??[]).flatMap(g)){let n=h(r.replace(/^gid:\/\/gitlab\/.*\//,""));n===void 0?i.push(`${e.external_control} must contain numeric control ids, not ${$(
r,o)}`):l.push({id:n,requirement:o})}for(let r of x(l.map(({id:o})=>String(o))))i.push(`${e.external_control} names control ${r} twice`);let u=new Map,c=[];for(let{
id:r}of l){let o=s[`COUNTERSIGN_CONTROL_SECRET_${r}`],n=o===void 0||o===""?t.externalControlSecret:o;n===void 0?c.push(r):u.set(r,n),n!==void 0&&n.length<m&&a.push(
`the secret of control ${r} has only ${n.length} characters: anyone who guesses it can answer the control`),n!==void 0&&/[\r\n]$/.test(n)&&a.push(`the secret of\
 control ${r} ends with a line break, which is used too: GitLab must have the same line break`)}return c.length>0&&!t.dryRun&&i.push(`${e.external_control_secret}\
 is missing: control ${d(c.map(String))} cannot be answered without its secret`),{controls:l,secrets:u,problems:i,warnings:a}}function $(t,e=""){return e.includes(
"://")?"an address":f(t)}function g(t){let e=t.lastIndexOf("="),s=e<0?void 0:t.slice(0,e).trim();return t.slice(e+1).split(",").flatMap(i=>i.trim()===""?[]:[{text:i.
trim(),requirement:s}])}function x(t){return[...new Set(t.filter((e,s)=>t.indexOf(e)!==s))]}export{p as checkControls};
