import{a as d}from"./shared-names.js";import{a as $}from"./shared-counts.js";import{f}from"./shared-reporting-formats-findings.js";import{a}from"./shared-one-line.js";
import"./shared-text.js";import"./shared-bundler.js";var u={links:100,bytes:8e4},g=60,k=(e,{jobUrl:t})=>{let n=f(t),r=[...n===void 0?[]:[m("Countersign reports",
`${n.replace(/\/+$/,"")}/artifacts/browse`)],...b(e)];return`${JSON.stringify({countersign:y(r)},null,2)}
`};function b(e){return e.requirements.flatMap(({name:t,controls:n})=>n.flatMap(r=>{let i=$(r),{remediation:p,page:l}=r,o=i==="fail",s=o||i==="unknown"?f(o?p.url??
l:l):void 0,c=`${a(d(r),100)} (${a(r.id,100)}, ${a(t,100)})`;return s===void 0?[]:[m(`${o?"Fix":"Unknown"}: ${c}`,s)]}))}function y(e){let t=new TextEncoder,n=0,
r=[];for(let i of e.slice(0,u.links)){if(n+=t.encode(JSON.stringify(i)).length+g,n>u.bytes)break;r.push(i)}return r}function m(e,t){return{external_link:{label:e,
url:t}}}export{k as render};
