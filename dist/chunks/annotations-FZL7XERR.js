import{f as s}from"./chunk-MGABYZ7G.js";import{$a_a as o}from"../index.js";var l={links:100,bytes:8e4},m=(n,{jobUrl:e})=>{let r=s(e),t=[...r===void 0?[]:[a("Countersign reports",`${r.replace(/\/+$/,"")}/artifacts/browse`)],...d(n)];return`${JSON.
stringify({countersign:u(t)},null,1)}
`};function d(n){return n.requirements.flatMap(({name:e,controls:r})=>r.flatMap(({id:t,status:i,remediation:c})=>{let f=i==="fail"?s(c.url):void 0;return f===void 0?
[]:[a(`Fix ${o(t,100)} (${o(e,100)})`,f)]}))}function u(n){let e=new TextEncoder,r=100,t=n.slice(0,l.links).findIndex(i=>(r+=e.encode(JSON.stringify(i)).length+
20,r>l.bytes));return n.slice(0,t<0?l.links:t)}function a(n,e){return{external_link:{label:n,url:e}}}export{m as render};
