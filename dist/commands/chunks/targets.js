import{m as d}from"./shared-values.js";import{e as m}from"./shared-text.js";import"./shared-bundler.js";var h=16;function p(t,o,i){let n=[],a=[],l=[];for(let{text:e,
requirement:s}of(t.externalControl??[]).flatMap(f)){let r=d(e.replace(/^gid:\/\/gitlab\/.*\//,""));r===void 0?n.push(`${o.external_control} must hold numeric co\
ntrol ids, not "${e}"`):l.push({id:r,requirement:s})}for(let e of g(l.map(({id:s})=>String(s))))n.push(`${o.external_control} names control ${e} twice`);let u=new Map,
c=[];for(let{id:e}of l){let s=i[`COUNTERSIGN_CONTROL_SECRET_${e}`],r=s===void 0||s===""?t.externalControlSecret:s;r===void 0?c.push(e):u.set(e,r),r!==void 0&&r.
length<h&&a.push(`the secret of control ${e} has only ${r.length} characters: a guessed secret lets anybody answer the control`),r!==void 0&&/[\r\n]$/.test(r)&&
a.push(`the secret of control ${e} ends with a line break; it is used as it is, so GitLab must hold the same line break`)}return c.length>0&&!t.dryRun&&n.push(`${o.
external_control_secret} is missing: control ${m(c.map(String))} cannot be answered without its secret`),{controls:l,secrets:u,problems:n,warnings:a}}function f(t){
let o=t.lastIndexOf("="),i=o<0?void 0:t.slice(0,o).trim();return t.slice(o+1).split(",").flatMap(n=>n.trim()===""?[]:[{text:n.trim(),requirement:i}])}function g(t){
return[...new Set(t.filter((o,i)=>t.indexOf(o)!==i))]}export{p as checkControls};
