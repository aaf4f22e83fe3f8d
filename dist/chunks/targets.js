import{$72ae_m as d}from"../index.js";import{$f045_e as h}from"../index.js";var m=16;function f(t,n,i){let o=[],a=[],l=[];for(let{text:e,requirement:s}of(t.externalControl??
[]).flatMap(p)){let r=d(e.replace(/^gid:\/\/gitlab\/.*\//,""));r===void 0?o.push(`${n.external_control} must hold numeric control ids, not "${e}"`):l.push({id:r,
requirement:s})}for(let e of $(l.map(({id:s})=>String(s))))o.push(`${n.external_control} names control ${e} twice`);let u=new Map,c=[];for(let{id:e}of l){let s=i[`\
COUNTERSIGN_CONTROL_SECRET_${e}`],r=s===void 0||s===""?t.externalControlSecret:s;r===void 0?c.push(e):u.set(e,r),r!==void 0&&r.length<m&&a.push(`the secret of c\
ontrol ${e} has only ${r.length} characters: a guessed secret lets anybody answer the control`),r!==void 0&&/[\r\n]$/.test(r)&&a.push(`the secret of control ${e}\
 ends with a line break; it is used as it is, so GitLab must hold the same line break`)}return c.length>0&&!t.dryRun&&o.push(`${n.external_control_secret} is mi\
ssing: control ${h(c.map(String))} cannot be answered without its secret`),{controls:l,secrets:u,problems:o,warnings:a}}function p(t){let n=t.lastIndexOf("="),i=n<
0?void 0:t.slice(0,n).trim();return t.slice(n+1).split(",").flatMap(o=>o.trim()===""?[]:[{text:o.trim(),requirement:i}])}function $(t){return[...new Set(t.filter(
(n,i)=>t.indexOf(n)!==i))]}export{f as checkControls};
