import{a as F}from"./chunk-3JND7BRY.js";import{a as f,b as g,c as y}from"./chunk-4UPG2PHQ.js";import{$i_c as m}from"../index.js";import{$8_b as c,$8_c as p,$8_g as u,$8_h as n,$8_n as l}from"../index.js";var s="state: [DETECTED, CONFIRMED]",k="at least Developer",$=o({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${s}, first: 1) { nodes { id } }`,node:n({id:p()}),map:e=>({hasOpen:e.length>0})}),h=n({detectedAt:F()}),q=o(
{id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${s}, sort: detected_desc, first: 1) { nodes { detectedAt } }`,
node:h,map:([e])=>({detectedAt:e?.detectedAt})}),E=o({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities(${s}, so\
rt: detected_asc, first: 100) { nodes { detectedAt } }`,node:h,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})});function o({id:e,
summary:t,alias:r,query:T,node:b,map:w}){let A=l(n({nodes:u(b)}));return{id:e,summary:t,right:k,about:"project",select:{on:"project",fields:`${r}: ${T} ${f}`,async read(d,O){
let a=c(n({found:A,userPermissions:g}),{found:d[r],userPermissions:d.userPermissions}),i=a.found;if(!i)throw new m("GitLab shows this token none");return i.nodes.
length===0&&await y(a.userPermissions,O),w(i.nodes)}}}}export{$ as a,q as b,E as c};
