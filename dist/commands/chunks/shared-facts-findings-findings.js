import{a as h,b as y,c as A}from"./shared-rights.js";import{a as b}from"./shared-facts-source.js";import{b as v,c as w}from"./shared-schema.js";import{b as _}from"./shared-time.js";
import{h as $,m as k,n as t}from"./shared-api.js";var i="state: [DETECTED, CONFIRMED]",q="at least Developer",E=a({id:"package_hunter_findings",summary:"The ope\
n findings of Package Hunter",alias:"packageHunter",query:`vulnerabilities(scanner: ["packagehunter"], ${i}, first: 1) { nodes { id } }`,node:t({id:$()}),map:e=>({
hasOpen:e.length>0})}),m=100,u=t({detectedAt:_()}),P=a({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${i}, \
sort: detected_desc, first: 1) { nodes { detectedAt } }`,node:u,map:([e])=>({detectedAt:e?.detectedAt})}),T=a({id:"oldest_finding",summary:"The oldest open find\
ing",alias:"oldestActive",query:`vulnerabilities(${i}, sort: detected_asc, first: ${m}) { nodes { detectedAt } }`,node:u,map:e=>({detectedAt:e.length===0?void 0:
Math.min(...e.map(({detectedAt:s})=>s)),...e.length<m?{}:{outOf:e.length}})});function a({id:e,summary:s,alias:d,query:c,node:l,map:f}){let p=w(t({nodes:k(l)}));
return{id:e,summary:s,requiredRole:q,scope:"project",select:{on:"project",fields:`${d}: ${c} ${h}`,async read(r,g){let o=v(t({found:p,userPermissions:y}),{found:r[d],
userPermissions:r.userPermissions}),n=o.found;if(!n)throw new b("GitLab shows this token no findings");return n.nodes.length===0&&await A(o.userPermissions,g),f(
n.nodes)}}}}export{E as a,P as b,T as c};
