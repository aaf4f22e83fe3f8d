import{a as b}from"./shared-address.js";import{b as y}from"./shared-schema.js";import"./shared-checks.js";import{b as E}from"./shared-markdown-text.js";import{a as j}from"./shared-gitlab-errors.js";
import{h as k,i as d,k as v,m as P,n as u}from"./shared-api.js";import"./shared-part-values.js";import"./shared-names.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import{b as T}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var g=6e4,I=100;function N(t,e,r){
if(t.verdict==="compliant"&&!e)return`${r}
✅ Countersign: compliant.
`;let i=W(E(t,I).trimEnd());return t.verdict!=="compliant"?`${r}
${i}
`:`${r}
<details><summary>✅ Countersign: compliant</summary>

${i}

</details>
`}function W(t){if(t.length<=g)return t;let e=t.split(`
`),[r,i]=[0,0];for(;i<e.length&&r+(e[i]?.length??0)<g;)r+=(e[i++]?.length??0)+1;return`${e.slice(0,i).join(`
`)}

+${e.length-i} more lines: see the report`}var q=u({id:d(),body:k(),author:u({id:d()}),system:v()}),C="<!-- countersign -->";async function O(t,{projectId:e,iid:r},i,n,a){
let s=n.note==="always",l=s||i.verdict!=="compliant",c=`<!-- countersign ${a(R(n)).slice(0,12)} -->`;try{let o=N(i,s,c).trimEnd();return await U({gitlab:t,projectId:e,
iid:r,marker:c,body:o,isWanted:l}),[]}catch(o){if(!(o instanceof T)||o.code==="INTERRUPTED")throw o;return[`the note in the merge request could not be written: ${o.
message}`]}}function R({policy:t,statusChecks:e,controls:r}){let i=t.map(a=>b(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,
"$1")),n=r.map(({id:a,requirement:s=""})=>`${s}=${a}`);return JSON.stringify([i,e,n].map(a=>[...a].sort()))}async function U(t){let{gitlab:e,isWanted:r}=t,{id:i}=y(
u({id:d()}),await e.read("/user")),{own:n,old:a}=await p(t,i),[s,...l]=n;if(s&&await f(t,s)){await h(t,l);return}let[c]=a;if(c&&await f(t,c)&&(await p(t,i)).own.
length>0||!r)return;await e.write("POST",m(t),{body:t.body});let[o,...w]=(await p(t,i)).own;!o||w.length===0||(await f(t,o),await h(t,w))}async function p(t,e){
let r=y(P(q),await t.gitlab.read(m(t),{sort:"asc",perPage:100})).filter(({author:n,system:a})=>n.id===e&&!a),i=n=>r.filter(({body:a})=>a.startsWith(n));return{own:i(
t.marker),old:i(C)}}async function f(t,{id:e,body:r}){return r.trimEnd()===t.body?!0:t.gitlab.write("PUT",`${m(t)}/${e}`,{body:t.body}).then(()=>!0,i=>$(i))}async function h(t,e){
await Promise.all(e.map(({id:r})=>t.gitlab.write("DELETE",`${m(t)}/${r}`).catch($)))}function $(t){if(t instanceof j&&t.status===404)return!1;throw t}function m({
projectId:t,iid:e}){return`/projects/${t}/merge_requests/${e}/notes`}export{O as keepNote};
