import{a as g}from"./chunk-ET7LKQXU.js";import"./chunk-Y5FYYT3Z.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";import{$d_b as m,$d_c as y,$d_d as s,$d_g as b,$d_h as l}from"../index.js";import{$l_a as f}from"../index.js";import{$4_b as p}from"../index.js";
var a="<!-- countersign -->",w=6e4;async function h(t,e){if(t.verdict==="compliant"&&!e)return`${a}
✅ Countersign: compliant.
`;let r=E(await g(t,{jobUrl:void 0,policyPath:""}));return t.verdict!=="compliant"?`${a}
${r}
`:`${a}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function E(t){if(t.length<=w)return t;let e=t.split(`
`),[r,n]=[0,0];for(;n<e.length&&r+(e[n]?.length??0)<w;)r+=(e[n++]?.length??0)+1;return`${e.slice(0,n).join(`
`)}

+${e.length-n} more lines: see the report`}var O=l({id:s(),body:y(),author:l({id:s()})});async function M(t,{projectId:e,iid:r},n,o){let u=o==="always"||n.verdict!=="compliant";try{return await R({gitlab:t,
projectId:e,iid:r,body:await h(n,o==="always"),isWanted:u}),[]}catch(i){if(!(i instanceof p)||i.code==="INTERRUPTED")throw i;return[`the note in the merge reque\
st could not be written: ${i.message}`]}}async function R(t){let{gitlab:e,isWanted:r}=t,{id:n}=m(l({id:s()}),await e.read("/user")),[o,...u]=await $(t,n);if(o&&
await P(t,o.id,o.body)){await N(t,u);return}if(!r)return;await e.write("POST",c(t),{body:t.body});let[i,...d]=await $(t,n);!i||d.length===0||(await P(t,i.id,i.body),
await N(t,d))}async function $(t,e){return m(b(O),await t.gitlab.read(c(t),{sort:"asc",perPage:100})).filter(({body:n,author:o})=>o.id===e&&n.startsWith(a))}async function P(t,e,r){
return r===t.body?!0:t.gitlab.write("PUT",`${c(t)}/${e}`,{body:t.body}).then(()=>!0,n=>k(n))}async function N(t,e){await Promise.all(e.map(({id:r})=>t.gitlab.write(
"DELETE",`${c(t)}/${r}`).catch(k)))}function k(t){if(t instanceof f&&t.status===404)return!1;throw t}function c({projectId:t,iid:e}){return`/projects/${t}/merge\
_requests/${e}/notes`}export{M as keepNote};
