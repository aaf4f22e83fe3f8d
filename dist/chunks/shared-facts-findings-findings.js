import{a as h,b as _,c as $}from"./shared-rights.js";import{b as y}from"./shared-time.js";import{$104c_b as b,$104c_c as A}from"../index.js";import{$82ce_h as v,
$82ce_m as w,$82ce_n as s}from"../index.js";import{$416b_a as k}from"../index.js";var i="state: [DETECTED, CONFIRMED]",q="at least Developer",E=a({id:"package_h\
unter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",query:`vulnerabilities(scanner: ["packagehunter"], ${i}, first: 1) { nodes {\
 id } }`,node:s({id:v()}),map:e=>({hasOpen:e.length>0})}),c=100,m=s({detectedAt:y()}),P=a({id:"newest_finding",summary:"The newest open finding",alias:"newestAc\
tive",query:`vulnerabilities(${i}, sort: detected_desc, first: 1) { nodes { detectedAt } }`,node:m,map:([e])=>({detectedAt:e?.detectedAt})}),T=a({id:"oldest_fin\
ding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities(${i}, sort: detected_asc, first: ${c}) { nodes { detectedAt } }`,node:m,map:e=>({
detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t)),...e.length<c?{}:{outOf:e.length}})});function a({id:e,summary:t,alias:d,query:u,node:l,map:f}){
let p=A(s({nodes:w(l)}));return{id:e,summary:t,requiredRole:q,scope:"project",select:{on:"project",fields:`${d}: ${u} ${h}`,async read(r,g){let o=b(s({found:p,userPermissions:_}),
{found:r[d],userPermissions:r.userPermissions}),n=o.found;if(!n)throw new k("GitLab shows this token no findings");return n.nodes.length===0&&await $(o.userPermissions,
g),f(n.nodes)}}}}export{E as a,P as b,T as c};
