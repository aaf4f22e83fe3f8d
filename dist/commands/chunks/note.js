import{a as b}from"./shared-address.js";import{b as E}from"./shared-markdown-text.js";import{a as j}from"./shared-gitlab-errors.js";import{a as k,b as g}from"./shared-schema.js";import{A as v,B as u,j as P,k as d,z as T}from"./shared-api.js";import"./shared-part-values.js";import"./shared-names.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";import{b as I}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var y=6e4,C=100;function N(t,e,i){if(t.verdict==="compliant"&&!e)return`${i}
✅ Countersign: compliant.
`;let r=W(E(t,C).trimEnd());return t.verdict!=="compliant"?`${i}
${r}
`:`${i}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function W(t){if(t.length<=y)return t;let e=t.split(`
`),[i,r]=[0,0];for(;r<e.length&&i+(e[r]?.length??0)<y;)i+=(e[r++]?.length??0)+1;return`${e.slice(0,r).join(`
`)}

+${e.length-r} more lines: see the report`}var q=d({id:u(),body:T(),author:d({id:u()}),system:v()}),L="<!-- countersign -->";async function O(t,{projectId:e,iid:i},r,n,a){let o=n.note==="always",l=o||r.verdict!=="compliant",c=`<!-- countersign ${a(R(n)).slice(0,12)} -->`;try{let s=N(r,o,c).trimEnd();return await z({gitlab:t,projectId:e,iid:i,marker:c,body:s,isWanted:l}),[]}catch(s){return[`the note in the merge request could not be written: ${x(s)}`]}}function R({policy:t,statusChecks:e,controls:i}){let r=t.map(a=>b(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),n=i.map(({id:a,requirement:o=""})=>`${o}=${a}`);return JSON.stringify([r,e,n].map(a=>[...a].sort()))}function x(t){if(t instanceof k)return`GitLab's answer has an ${t.message}`;if(!(t instanceof I)||t.code==="INTERRUPTED")throw t;return t.message}async function z(t){let{gitlab:e,isWanted:i}=t,{id:r}=g(d({id:u()}),await e.read("/user")),{own:n,old:a}=await p(t,r),[o,...l]=n;if(o&&await f(
t,o)){await $(t,l);return}let[c]=a;if(c&&await f(t,c)&&(await p(t,r)).own.length>0||!i)return;await e.write("POST",m(t),{body:t.body});let[s,...w]=(await p(t,r)).own;!s||w.length===0||(await f(t,s),await $(t,w))}async function p(t,e){let i=g(P(q),await t.gitlab.read(m(t),{sort:"asc",perPage:100})).filter(({author:n,system:a})=>n.id===e&&!a),r=n=>i.filter(({body:a})=>a.startsWith(n));return{own:r(t.marker),old:r(L)}}async function f(t,{id:e,body:i}){return i.trimEnd()===t.body?!0:t.gitlab.write("PUT",`${m(t)}/${e}`,{body:t.body}).then(()=>!0,r=>h(r))}async function $(t,e){await Promise.all(e.map(({id:i})=>t.gitlab.write("DELETE",`${m(t)}/${i}`).catch(h)))}function h(t){if(t instanceof j&&t.status===404)return!1;throw t}function m({projectId:t,iid:e}){return`/projects/${t}/merge_requests/${e}/notes`}export{O as keepNote};
