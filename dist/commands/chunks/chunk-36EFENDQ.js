import{a as F}from"./chunk-3JND7BRY.js";import{a as f,b as g,c as y}from"./chunk-O53O5UNK.js";import{b as c,c as u,g as l,h as n,n as p}from"./chunk-7J7MU3VY.js";
import{d as m}from"./chunk-KMJYZSMM.js";var s="state: [DETECTED, CONFIRMED]",v="at least Developer",_=o({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${s}, first: 1) { nodes { id } }`,node:n({id:u()}),map:e=>({hasOpen:e.length>0})}),h=100,w=n({detectedAt:F()}),
E=o({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${s}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:w,map:([e])=>({detectedAt:e?.detectedAt})}),H=o({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities(${s}\
, sort: detected_asc, first: ${h}) { nodes { detectedAt } }`,node:w,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t)),...e.length<
h?{}:{outOf:e.length}})});function o({id:e,summary:t,alias:r,query:T,node:b,map:O}){let A=p(n({nodes:l(b)}));return{id:e,summary:t,requiredRole:v,scope:"project",
select:{on:"project",fields:`${r}: ${T} ${f}`,async read(d,k){let a=c(n({found:A,userPermissions:g}),{found:d[r],userPermissions:d.userPermissions}),i=a.found;if(!i)
throw new m("GitLab shows this token none");return i.nodes.length===0&&await y(a.userPermissions,k),O(i.nodes)}}}}export{_ as a,E as b,H as c};
