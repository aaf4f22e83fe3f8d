import{a as g,b as _,c as $}from"./shared-rights.js";import{b as y}from"./shared-time.js";import{$104c_b as b,$104c_c as A}from"../index.js";import{$416b_a as v}from"../index.js";
import{$82ce_h as w,$82ce_m as k,$82ce_n as t}from"../index.js";var i="state: [DETECTED, CONFIRMED]",q="at least Developer",E=a({id:"package_hunter_findings",summary:"\
The open findings of Package Hunter",alias:"packageHunter",query:`vulnerabilities(scanner: ["packagehunter"], ${i}, first: 1) { nodes { id } }`,node:t({id:w()}),
map:e=>({hasOpen:e.length>0})}),c=100,m=t({detectedAt:y()}),P=a({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabiliti\
es(${i}, sort: detected_desc, first: 1) { nodes { detectedAt } }`,node:m,map:([e])=>({detectedAt:e?.detectedAt})}),T=a({id:"oldest_finding",summary:"The oldest \
open finding",alias:"oldestActive",query:`vulnerabilities(${i}, sort: detected_asc, first: ${c}) { nodes { detectedAt } }`,node:m,map:e=>({detectedAt:e.length===
0?void 0:Math.min(...e.map(({detectedAt:s})=>s)),...e.length<c?{}:{outOf:e.length}})});function a({id:e,summary:s,alias:r,query:u,node:l,map:f}){let p=A(t({nodes:k(
l)}));return{id:e,summary:s,requiredRole:q,scope:"project",select:{on:"project",fields:`${r}: ${u} ${g}`,async read(d,h){let o=b(t({found:p,userPermissions:_}),
{found:d[r],userPermissions:d.userPermissions}),n=o.found;if(!n)throw new v("GitLab shows this token none");return n.nodes.length===0&&await $(o.userPermissions,
h),f(n.nodes)}}}}export{E as a,P as b,T as c};
