import{f as l}from"./shared-reporting-formats-findings.js";import{a as s}from"./shared-one-line.js";var a={links:100,bytes:8e4},c=60,d=(r,{jobUrl:e})=>{let t=l(
e),n=[...t===void 0?[]:[u("Countersign reports",`${t.replace(/\/+$/,"")}/artifacts/browse`)],...p(r)];return`${JSON.stringify({countersign:m(n)},null,2)}
`};function p(r){return r.requirements.flatMap(({name:e,controls:t})=>t.flatMap(({id:n,status:i,remediation:f})=>{let o=i==="fail"?l(f.url):void 0;return o===void 0?
[]:[u(`Fix ${s(n,100)} (${s(e,100)})`,o)]}))}function m(r){let e=new TextEncoder,t=0,n=[];for(let i of r.slice(0,a.links)){if(t+=e.encode(JSON.stringify(i)).length+
c,t>a.bytes)break;n.push(i)}return n}function u(r,e){return{external_link:{label:r,url:e}}}export{d as render};
