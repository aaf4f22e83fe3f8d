import{b as l}from"./shared-schema.js";import"./shared-checks.js";import{b as g}from"./shared-markdown-text.js";import{a as h}from"./shared-gitlab-errors.js";import{
h as $,i as d,m as E,n as m}from"./shared-api.js";import"./shared-part-values.js";import"./shared-names.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import{b as P}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var o="<!-- countersign -->",p=6e4,
j=100;function v(t,i){if(t.verdict==="compliant"&&!i)return`${o}
✅ Countersign: compliant.
`;let r=T(g(t,j).trimEnd());return t.verdict!=="compliant"?`${o}
${r}
`:`${o}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function T(t){if(t.length<=p)return t;let i=t.split(`
`),[r,e]=[0,0];for(;e<i.length&&r+(i[e]?.length??0)<p;)r+=(i[e++]?.length??0)+1;return`${i.slice(0,e).join(`
`)}

+${i.length-e} more lines: see the report`}var I=m({id:d(),body:$(),author:m({id:d()})});async function q(t,{projectId:i,iid:r},e,n){let c=n==="always"||e.verdict!==
"compliant";try{return await N({gitlab:t,projectId:i,iid:r,body:v(e,n==="always"),isWanted:c}),[]}catch(a){if(!(a instanceof P)||a.code==="INTERRUPTED")throw a;
return[`the note in the merge request could not be written: ${a.message}`]}}async function N(t){let{gitlab:i,isWanted:r}=t,{id:e}=l(m({id:d()}),await i.read("/u\
ser")),[n,...c]=await f(t,e);if(n&&await y(t,n.id,n.body)){await w(t,c);return}if(!r)return;await i.write("POST",s(t),{body:t.body});let[a,...u]=await f(t,e);!a||
u.length===0||(await y(t,a.id,a.body),await w(t,u))}async function f(t,i){return l(E(I),await t.gitlab.read(s(t),{sort:"asc",perPage:100})).filter(({body:r,author:e})=>e.
id===i&&r.includes(o))}async function y(t,i,r){return r===t.body?!0:t.gitlab.write("PUT",`${s(t)}/${i}`,{body:t.body}).then(()=>!0,e=>b(e))}async function w(t,i){
await Promise.all(i.map(({id:r})=>t.gitlab.write("DELETE",`${s(t)}/${r}`).catch(b)))}function b(t){if(t instanceof h&&t.status===404)return!1;throw t}function s({
projectId:t,iid:i}){return`/projects/${t}/merge_requests/${i}/notes`}export{q as keepNote};
