import{a as h,b as y,c as A}from"./shared-rights.js";import{a as b}from"./shared-facts-source.js";import{b as v,c as w}from"./shared-schema.js";import{b as _}from"./shared-time.js";
import{i as $,n as k,o as s}from"./shared-api.js";var i="state: [DETECTED, CONFIRMED]",q="at least Developer",E=a({id:"package_hunter_findings",summary:"The ope\
n findings of Package Hunter",alias:"packageHunter",query:`vulnerabilities(scanner: ["packagehunter"], ${i}, first: 1) { nodes { id } }`,node:s({id:$()}),map:e=>({
hasOpen:e.length>0})}),m=100,u=s({detectedAt:_()}),P=a({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${i}, \
sort: detected_desc, first: 1) { nodes { detectedAt } }`,node:u,map:([e])=>({detectedAt:e?.detectedAt})}),T=a({id:"oldest_finding",summary:"The oldest open find\
ing",alias:"oldestActive",query:`vulnerabilities(${i}, sort: detected_asc, first: ${m}) { nodes { detectedAt } }`,node:u,map:e=>({detectedAt:e.length===0?void 0:
Math.min(...e.map(({detectedAt:t})=>t)),...e.length<m?{}:{outOf:e.length}})});function a({id:e,summary:t,alias:d,query:c,node:l,map:f}){let p=w(s({nodes:k(l)}));
return{id:e,summary:t,requiredRole:q,scope:"project",select:{on:"project",fields:`${d}: ${c} ${h}`,async read(o,g){let r=v(s({found:p,userPermissions:y}),{found:o[d],
userPermissions:o.userPermissions}),n=r.found;if(!n)throw new b("GitLab shows this token no findings");return n.nodes.length===0&&await A(r.userPermissions,g),f(
n.nodes)}}}}export{E as a,P as b,T as c};
