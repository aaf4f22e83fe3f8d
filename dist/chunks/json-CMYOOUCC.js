#!/usr/bin/env node
import"./chunk-6AIPHAPT.js";function m(e){let r;try{r=JSON.parse(e)}catch(i){let t=a(e,i);return{errors:[{...c(e,t),message:"is not valid JSON: something is wrong at or before this place"}]}}
let{offsets:f,duplicates:o}=g(e);return o.length>0?{errors:o.map(({key:i,offset:t})=>({...c(e,t),message:`the key ${i} is there twice`}))}:{data:r,locate(i,t=!1){
for(let s=i.length;s>=0;s--){let n=f.get(JSON.stringify(i.slice(0,s)));if(n)return c(e,t&&s===i.length?n.key:n.value)}return{line:1,column:1}}}}function c(e,r){
let f=e.slice(0,r).split(`
`);return{line:f.length,column:(f.at(-1)?.length??0)+1}}function a(e,r){let f=l(r);if(f!==void 0)return f;let[o,i]=[0,e.length];for(;i-o>1;){let t=Math.floor((o+
i)/2);d(e.slice(0,t))?o=t:i=t}return d(e)?e.length:o}function d(e){try{return JSON.parse(e),!0}catch(r){return(l(r)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(r))}}function l(e){let r=/position (\d+)/.exec(e instanceof Error?e.message:"");return r?Number(r[1]):void 0}function g(e){let r=new Map,f=[],o=[],i=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
for(let t=i.exec(e);t;t=i.exec(e)){let[s]=t,n=o.at(-1);if(s==="}"||s==="]")o.pop();else if(s===",")n&&!n.keys&&n.index++;else{if(s===":")continue;if(n?.keys&&!n.
pending){let u=String(JSON.parse(s));n.keys.has(u)&&f.push({key:u,offset:t.index}),n.keys.add(u),n.pending={key:u,offset:t.index}}else{let u=n?[...n.path,n.pending?.
key??n.index]:[];r.set(JSON.stringify(u),{key:n?.pending?.offset??t.index,value:t.index}),n&&(n.pending=void 0),(s==="{"||s==="[")&&o.push({path:u,keys:s==="{"?
new Set:void 0,index:0,pending:void 0})}}}return{offsets:r,duplicates:f}}export{m as parseJson};
