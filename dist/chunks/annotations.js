import{f}from"./shared-reporting-formats-findings.js";import{a}from"./shared-one-line.js";import{$e613_a as $}from"../index.js";import{$c006_a as d}from"../index.js";
var u={links:100,bytes:8e4},g=60,k=(e,{jobUrl:n})=>{let t=f(n),r=[...t===void 0?[]:[c("Countersign reports",`${t.replace(/\/+$/,"")}/artifacts/browse`)],...b(e)];
return`${JSON.stringify({countersign:y(r)},null,2)}
`};function b(e){return e.requirements.flatMap(({name:n,controls:t})=>t.flatMap(r=>{let i=d(r),{remediation:m,page:l}=r,o=i==="fail",s=o||i==="unknown"?f(o?m.url??
l:l):void 0,p=`${a($(r),100)} (${a(r.id,100)}, ${a(n,100)})`;return s===void 0?[]:[c(`${o?"Fix":"Unknown"}: ${p}`,s)]}))}function y(e){let n=new TextEncoder,t=0,
r=[];for(let i of e.slice(0,u.links)){if(t+=n.encode(JSON.stringify(i)).length+g,t>u.bytes)break;r.push(i)}return r}function c(e,n){return{external_link:{label:e,
url:n}}}export{k as render};
