import{a as b}from"./shared-address.js";import{b as _}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import{$104c_a as E,$104c_b as w}from"../index.js";import{$82ce_h as j,$82ce_i as u,$82ce_k as k,$82ce_m as v,$82ce_n as p}from"../index.js";
import{$ac8e_a as P}from"../index.js";import{$42a1_b as T}from"../index.js";var g=6e4,I=100;function N(e,t,a){if(e.verdict==="compliant"&&!t)return`${a}
✅ Countersign: compliant.
`;let i=W(_(e,I).trimEnd());return e.verdict!=="compliant"?`${a}
${i}
`:`${a}
<details><summary>✅ Countersign: compliant</summary>

${i}

</details>
`}function W(e){if(e.length<=g)return e;let t=e.split(`
`),[a,i]=[0,0];for(;i<t.length&&a+(t[i]?.length??0)<g;)a+=(t[i++]?.length??0)+1;return`${t.slice(0,i).join(`
`)}

+${t.length-i} more lines: see the report`}var q=p({id:u(),body:j(),author:p({id:u()}),system:k()}),C="<!-- countersign -->";async function L(e,{projectId:t,iid:a},i,o,r){
let s=o.note==="always",d=s||i.verdict!=="compliant",c=`<!-- countersign ${r(O(o)).slice(0,12)} -->`;try{let n=N(i,s,c).trimEnd();return await R({gitlab:e,projectId:t,
iid:a,marker:c,body:n,isWanted:d}),[]}catch(n){let l=n instanceof E;if(!l&&(!(n instanceof T)||n.code==="INTERRUPTED"))throw n;return[`the note in the merge req\
uest could not be written: ${l?`GitLab's answer has an ${n.message}`:n.message}`]}}function O({policy:e,statusChecks:t,controls:a}){let i=e.map(r=>b(r).replace(
/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),o=a.map(({id:r,requirement:s=""})=>`${s}=${r}`);return JSON.stringify([i,t,o].map(
r=>[...r].sort()))}async function R(e){let{gitlab:t,isWanted:a}=e,{id:i}=w(p({id:u()}),await t.read("/user")),{own:o,old:r}=await $(e,i),[s,...d]=o;if(s&&await f(
e,s)){await y(e,d);return}let[c]=r;if(c&&await f(e,c)&&(await $(e,i)).own.length>0||!a)return;await t.write("POST",m(e),{body:e.body});let[n,...l]=(await $(e,i)).
own;!n||l.length===0||(await f(e,n),await y(e,l))}async function $(e,t){let a=w(v(q),await e.gitlab.read(m(e),{sort:"asc",perPage:100})).filter(({author:o,system:r})=>o.
id===t&&!r),i=o=>a.filter(({body:r})=>r.startsWith(o));return{own:i(e.marker),old:i(C)}}async function f(e,{id:t,body:a}){return a.trimEnd()===e.body?!0:e.gitlab.
write("PUT",`${m(e)}/${t}`,{body:e.body}).then(()=>!0,i=>h(i))}async function y(e,t){await Promise.all(t.map(({id:a})=>e.gitlab.write("DELETE",`${m(e)}/${a}`).catch(
h)))}function h(e){if(e instanceof P&&e.status===404)return!1;throw e}function m({projectId:e,iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}export{L as keepNote};
