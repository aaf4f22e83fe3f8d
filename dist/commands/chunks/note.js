import{a as b}from"./shared-address.js";import{a as E,b as g}from"./shared-schema.js";import"./shared-checks.js";import{b as j}from"./shared-markdown-text.js";import{
a as v}from"./shared-gitlab-errors.js";import{i as P,j as u,l as T,n as k,o as p}from"./shared-api.js";import"./shared-part-values.js";import"./shared-names.js";
import"./shared-counts.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";import{b as I}from"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var y=6e4,N=100;function W(t,e,r){if(t.verdict==="compliant"&&!e)return`${r}
✅ Countersign: compliant.
`;let i=q(j(t,N).trimEnd());return t.verdict!=="compliant"?`${r}
${i}
`:`${r}
<details><summary>✅ Countersign: compliant</summary>

${i}

</details>
`}function q(t){if(t.length<=y)return t;let e=t.split(`
`),[r,i]=[0,0];for(;i<e.length&&r+(e[i]?.length??0)<y;)r+=(e[i++]?.length??0)+1;return`${e.slice(0,i).join(`
`)}

+${e.length-i} more lines: see the report`}var C=p({id:u(),body:P(),author:p({id:u()}),system:T()}),L="<!-- countersign -->";async function O(t,{projectId:e,iid:r},i,o,a){
let s=o.note==="always",d=s||i.verdict!=="compliant",c=`<!-- countersign ${a(R(o)).slice(0,12)} -->`;try{let n=W(i,s,c).trimEnd();return await x({gitlab:t,projectId:e,
iid:r,marker:c,body:n,isWanted:d}),[]}catch(n){let m=n instanceof E;if(!m&&(!(n instanceof I)||n.code==="INTERRUPTED"))throw n;return[`the note in the merge req\
uest could not be written: ${m?`GitLab's answer has an ${n.message}`:n.message}`]}}function R({policy:t,statusChecks:e,controls:r}){let i=t.map(a=>b(a).replace(
/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),o=r.map(({id:a,requirement:s=""})=>`${s}=${a}`);return JSON.stringify([i,e,o].map(
a=>[...a].sort()))}async function x(t){let{gitlab:e,isWanted:r}=t,{id:i}=g(p({id:u()}),await e.read("/user")),{own:o,old:a}=await f(t,i),[s,...d]=o;if(s&&await w(
t,s)){await $(t,d);return}let[c]=a;if(c&&await w(t,c)&&(await f(t,i)).own.length>0||!r)return;await e.write("POST",l(t),{body:t.body});let[n,...m]=(await f(t,i)).
own;!n||m.length===0||(await w(t,n),await $(t,m))}async function f(t,e){let r=g(k(C),await t.gitlab.read(l(t),{sort:"asc",perPage:100})).filter(({author:o,system:a})=>o.
id===e&&!a),i=o=>r.filter(({body:a})=>a.startsWith(o));return{own:i(t.marker),old:i(L)}}async function w(t,{id:e,body:r}){return r.trimEnd()===t.body?!0:t.gitlab.
write("PUT",`${l(t)}/${e}`,{body:t.body}).then(()=>!0,i=>h(i))}async function $(t,e){await Promise.all(e.map(({id:r})=>t.gitlab.write("DELETE",`${l(t)}/${r}`).catch(
h)))}function h(t){if(t instanceof v&&t.status===404)return!1;throw t}function l({projectId:t,iid:e}){return`/projects/${t}/merge_requests/${e}/notes`}export{O as keepNote};
