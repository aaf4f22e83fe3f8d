import{a as g,b as y,c as h}from"./chunk-SIJRV4C3.js";import{a as f}from"./chunk-3JND7BRY.js";import{$n_d as m}from"../index.js";import{$d_b as c,$d_c as u,$d_g as l,$d_h as n,$d_n as p}from"../index.js";var s="state: [DETECTED, CONFIRMED]",v="at least Developer",q=o({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${s}, first: 1) { nodes { id } }`,node:n({id:u()}),map:e=>({hasOpen:e.length>0})}),F=100,b=n({detectedAt:f()}),
E=o({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${s}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:b,map:([e])=>({detectedAt:e?.detectedAt})}),H=o({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities(${s}\
, sort: detected_asc, first: ${F}) { nodes { detectedAt } }`,node:b,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t)),...e.length<
F?{}:{outOf:e.length}})});function o({id:e,summary:t,alias:r,query:w,node:T,map:O}){let A=p(n({nodes:l(T)}));return{id:e,summary:t,right:v,about:"project",select:{
on:"project",fields:`${r}: ${w} ${g}`,async read(d,k){let a=c(n({found:A,userPermissions:y}),{found:d[r],userPermissions:d.userPermissions}),i=a.found;if(!i)throw new m(
"GitLab shows this token none");return i.nodes.length===0&&await h(a.userPermissions,k),O(i.nodes)}}}}export{q as a,E as b,H as c};
