import{c as m}from"./chunk-Z23466PB.js";import{l as g}from"./chunk-5KV565DL.js";import"./chunk-YFWBQXD3.js";function b(t,o,a){let s=[],d=[],i=[];for(let e of t.external_control??[]){let n=e.lastIndexOf("="),r=n<0?void 0:e.slice(0,n).trim();for(let f of e.slice(n+1).split(
",").map(l=>l.trim()).filter(Boolean)){let l=g(f.replace(/^gid:\/\/gitlab\/.*\//,""));l===void 0?s.push(`${o.external_control} must hold numeric control ids, no\
t "${f}"`):i.push({id:l,requirement:r})}}for(let e of p(i.map(({id:n})=>String(n))))s.push(`${o.external_control} names control ${e} twice`);let u=new Map,c=[];
for(let{id:e}of i){let n=a[`COUNTERSIGN_CONTROL_SECRET_${e}`],r=n===void 0||n===""?t.external_control_secret:n;r===void 0?c.push(e):u.set(e,r),r!==void 0&&/[\r\n]$/.
test(r)&&d.push(`the secret of control ${e} ends with a line break; it is used as it is, so GitLab must hold the same line break`)}return c.length>0&&!t.dry_run&&
s.push(`${o.external_control_secret} is missing: control ${m(c.map(String))} cannot be answered without its secret`),{controls:i,secrets:u,problems:s,warnings:d}}
function p(t){return[...new Set(t.filter((o,a)=>t.indexOf(o)!==a))]}export{b as checkControls,p as repeated};
