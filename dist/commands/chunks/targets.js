import{m as h}from"./shared-values.js";import{g as m}from"./shared-text.js";import"./shared-bundler.js";var p=16;function f(t,r,s){let o=[],a=[],l=[];for(let{text:e,
requirement:i}of(t.externalControl??[]).flatMap(d)){let n=h(e.replace(/^gid:\/\/gitlab\/.*\//,""));n===void 0?o.push(`${r.external_control} must contain numeric\
 control ids, not "${e}"`):l.push({id:n,requirement:i})}for(let e of g(l.map(({id:i})=>String(i))))o.push(`${r.external_control} names control ${e} twice`);let u=new Map,
c=[];for(let{id:e}of l){let i=s[`COUNTERSIGN_CONTROL_SECRET_${e}`],n=i===void 0||i===""?t.externalControlSecret:i;n===void 0?c.push(e):u.set(e,n),n!==void 0&&n.
length<p&&a.push(`the secret of control ${e} has only ${n.length} characters: anyone who guesses it can answer the control`),n!==void 0&&/[\r\n]$/.test(n)&&a.push(
`the secret of control ${e} ends with a line break, which is used too: GitLab must have the same line break`)}return c.length>0&&!t.dryRun&&o.push(`${r.external_control_secret}\
 is missing: control ${m(c.map(String))} cannot be answered without its secret`),{controls:l,secrets:u,problems:o,warnings:a}}function d(t){let r=t.lastIndexOf(
"="),s=r<0?void 0:t.slice(0,r).trim();return t.slice(r+1).split(",").flatMap(o=>o.trim()===""?[]:[{text:o.trim(),requirement:s}])}function g(t){return[...new Set(
t.filter((r,s)=>t.indexOf(r)!==s))]}export{f as checkControls};
