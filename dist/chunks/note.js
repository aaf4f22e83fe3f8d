import{a as b}from"./shared-address.js";import{b as _}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import{$104c_a as E,$104c_b as w}from"../index.js";import{$82ce_h as j,$82ce_i as u,$82ce_k as k,$82ce_m as v,$82ce_n as d}from"../index.js";
import{$ac8e_a as P}from"../index.js";import{$42a1_b as T}from"../index.js";var g=6e4,I=100;function C(e,t,i){if(e.verdict==="compliant"&&!t)return`${i}
✅ Countersign: compliant.
`;let r=N(_(e,I).trimEnd());return e.verdict!=="compliant"?`${i}
${r}
`:`${i}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function N(e){if(e.length<=g)return e;let t=e.split(`
`),[i,r]=[0,0];for(;r<t.length&&i+(t[r]?.length??0)<g;)i+=(t[r++]?.length??0)+1;return`${t.slice(0,r).join(`
`)}

+${t.length-r} more lines: see the report`}var W=d({id:u(),body:j(),author:d({id:u()}),system:k()}),q="<!-- countersign -->";async function L(e,{projectId:t,iid:i},r,n,a){
let o=n.note==="always",m=o||r.verdict!=="compliant",c=`<!-- countersign ${a(O(n)).slice(0,12)} -->`;try{let s=C(r,o,c).trimEnd();return await x({gitlab:e,projectId:t,
iid:i,marker:c,body:s,isWanted:m}),[]}catch(s){return[`the note in the merge request could not be written: ${R(s)}`]}}function O({policy:e,statusChecks:t,controls:i}){
let r=e.map(a=>b(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),n=i.map(({id:a,requirement:o=""})=>`${o}=${a}`);return JSON.
stringify([r,t,n].map(a=>[...a].sort()))}function R(e){if(e instanceof E)return`GitLab's answer has an ${e.message}`;if(!(e instanceof T)||e.code==="INTERRUPTED")
throw e;return e.message}async function x(e){let{gitlab:t,isWanted:i}=e,{id:r}=w(d({id:u()}),await t.read("/user")),{own:n,old:a}=await f(e,r),[o,...m]=n;if(o&&
await p(e,o)){await y(e,m);return}let[c]=a;if(c&&await p(e,c)&&(await f(e,r)).own.length>0||!i)return;await t.write("POST",l(e),{body:e.body});let[s,...$]=(await f(
e,r)).own;!s||$.length===0||(await p(e,s),await y(e,$))}async function f(e,t){let i=w(v(W),await e.gitlab.read(l(e),{sort:"asc",perPage:100})).filter(({author:n,
system:a})=>n.id===t&&!a),r=n=>i.filter(({body:a})=>a.startsWith(n));return{own:r(e.marker),old:r(q)}}async function p(e,{id:t,body:i}){return i.trimEnd()===e.body?
!0:e.gitlab.write("PUT",`${l(e)}/${t}`,{body:e.body}).then(()=>!0,r=>h(r))}async function y(e,t){await Promise.all(t.map(({id:i})=>e.gitlab.write("DELETE",`${l(
e)}/${i}`).catch(h)))}function h(e){if(e instanceof P&&e.status===404)return!1;throw e}function l({projectId:e,iid:t}){return`/projects/${e}/merge_requests/${t}\
/notes`}export{L as keepNote};
