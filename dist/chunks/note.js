import{a as b}from"./shared-address.js";import{b as E}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import{$104c_b as w}from"../index.js";import{$82ce_h as _,$82ce_i as d,$82ce_k as j,$82ce_m as k,$82ce_n as u}from"../index.js";import{
$ac8e_a as v}from"../index.js";import{$42a1_b as P}from"../index.js";var y=6e4,T=100;function I(e,t,r){if(e.verdict==="compliant"&&!t)return`${r}
✅ Countersign: compliant.
`;let i=N(E(e,T).trimEnd());return e.verdict!=="compliant"?`${r}
${i}
`:`${r}
<details><summary>✅ Countersign: compliant</summary>

${i}

</details>
`}function N(e){if(e.length<=y)return e;let t=e.split(`
`),[r,i]=[0,0];for(;i<t.length&&r+(t[i]?.length??0)<y;)r+=(t[i++]?.length??0)+1;return`${t.slice(0,i).join(`
`)}

+${t.length-i} more lines: see the report`}var W=u({id:d(),body:_(),author:u({id:d()}),system:j()}),q="<!-- countersign -->";async function C(e,{projectId:t,iid:r},i,n,a){
let s=n.note==="always",m=s||i.verdict!=="compliant",c=`<!-- countersign ${a(O(n)).slice(0,12)} -->`;try{let o=I(i,s,c).trimEnd();return await R({gitlab:e,projectId:t,
iid:r,marker:c,body:o,isWanted:m}),[]}catch(o){if(!(o instanceof P)||o.code==="INTERRUPTED")throw o;return[`the note in the merge request could not be written: ${o.
message}`]}}function O({policy:e,statusChecks:t,controls:r}){let i=e.map(a=>b(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,
"$1")),n=r.map(({id:a,requirement:s=""})=>`${s}=${a}`);return JSON.stringify([i,t,n].map(a=>[...a].sort()))}async function R(e){let{gitlab:t,isWanted:r}=e,{id:i}=w(
u({id:d()}),await t.read("/user")),{own:n,old:a}=await p(e,i),[s,...m]=n;if(s&&await f(e,s)){await g(e,m);return}let[c]=a;if(c&&await f(e,c)&&(await p(e,i)).own.
length>0||!r)return;await t.write("POST",l(e),{body:e.body});let[o,...$]=(await p(e,i)).own;!o||$.length===0||(await f(e,o),await g(e,$))}async function p(e,t){
let r=w(k(W),await e.gitlab.read(l(e),{sort:"asc",perPage:100})).filter(({author:n,system:a})=>n.id===t&&!a),i=n=>r.filter(({body:a})=>a.startsWith(n));return{own:i(
e.marker),old:i(q)}}async function f(e,{id:t,body:r}){return r.trimEnd()===e.body?!0:e.gitlab.write("PUT",`${l(e)}/${t}`,{body:e.body}).then(()=>!0,i=>h(i))}async function g(e,t){
await Promise.all(t.map(({id:r})=>e.gitlab.write("DELETE",`${l(e)}/${r}`).catch(h)))}function h(e){if(e instanceof v&&e.status===404)return!1;throw e}function l({
projectId:e,iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}export{C as keepNote};
