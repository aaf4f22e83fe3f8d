import{$p_m as m}from"../index.js";import{$9_c as g}from"../index.js";var p=16;function x(r,o,c){let s=[],a=[],i=[];for(let e of r.external_control??[]){let n=e.lastIndexOf("="),t=n<0?void 0:e.slice(0,n).trim();for(let f of e.slice(
n+1).split(",").map(l=>l.trim()).filter(Boolean)){let l=m(f.replace(/^gid:\/\/gitlab\/.*\//,""));l===void 0?s.push(`${o.external_control} must hold numeric cont\
rol ids, not "${f}"`):i.push({id:l,requirement:t})}}for(let e of h(i.map(({id:n})=>String(n))))s.push(`${o.external_control} names control ${e} twice`);let u=new Map,
d=[];for(let{id:e}of i){let n=c[`COUNTERSIGN_CONTROL_SECRET_${e}`],t=n===void 0||n===""?r.external_control_secret:n;t===void 0?d.push(e):u.set(e,t),t!==void 0&&
t.length<p&&a.push(`the secret of control ${e} has only ${t.length} characters: a guessed secret lets anybody answer the control`),t!==void 0&&/[\r\n]$/.test(t)&&
a.push(`the secret of control ${e} ends with a line break; it is used as it is, so GitLab must hold the same line break`)}return d.length>0&&!r.dry_run&&s.push(
`${o.external_control_secret} is missing: control ${g(d.map(String))} cannot be answered without its secret`),{controls:i,secrets:u,problems:s,warnings:a}}function h(r){
return[...new Set(r.filter((o,c)=>r.indexOf(o)!==c))]}export{x as checkControls,h as repeated};
