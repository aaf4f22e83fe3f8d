import{f as s}from"./chunk-URLSRDCA.js";import{a as o}from"./chunk-APIG3MQ2.js";var f={links:100,bytes:8e4},u=60,m=(n,{jobUrl:e})=>{let t=s(e),r=[...t===void 0?[]:[a("Countersign reports",`${t.replace(/\/+$/,"")}/artifacts/browse`)],...d(n)];
return`${JSON.stringify({countersign:p(r)},null,2)}
`};function d(n){return n.requirements.flatMap(({name:e,controls:t})=>t.flatMap(({id:r,status:i,remediation:c})=>{let l=i==="fail"?s(c.url):void 0;return l===void 0?
[]:[a(`Fix ${o(r,100)} (${o(e,100)})`,l)]}))}function p(n){let e=new TextEncoder,t=0,r=[];for(let i of n.slice(0,f.links)){if(t+=e.encode(JSON.stringify(i)).length+
u,t>f.bytes)break;r.push(i)}return r}function a(n,e){return{external_link:{label:n,url:e}}}export{m as render};
