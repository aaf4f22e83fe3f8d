import{b}from"./chunk-7PAZ2IWB.js";import"./chunk-W4VMM47C.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";import{$d_b as m,$d_c as y,$d_d as s,$d_g as g,$d_h as u}from"../index.js";import{$l_a as p}from"../index.js";import{$4_b as f}from"../index.js";
var a="<!-- countersign -->",w=6e4,E=100;function h(t,e){if(t.verdict==="compliant"&&!e)return`${a}
✅ Countersign: compliant.
`;let r=O(b(t,E).trimEnd());return t.verdict!=="compliant"?`${a}
${r}
`:`${a}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function O(t){if(t.length<=w)return t;let e=t.split(`
`),[r,n]=[0,0];for(;n<e.length&&r+(e[n]?.length??0)<w;)r+=(e[n++]?.length??0)+1;return`${e.slice(0,n).join(`
`)}

+${e.length-n} more lines: see the report`}var R=u({id:s(),body:y(),author:u({id:s()})});async function q(t,{projectId:e,iid:r},n,o){let l=o==="always"||n.verdict!=="compliant";try{return await v({gitlab:t,
projectId:e,iid:r,body:h(n,o==="always"),isWanted:l}),[]}catch(i){if(!(i instanceof f)||i.code==="INTERRUPTED")throw i;return[`the note in the merge request cou\
ld not be written: ${i.message}`]}}async function v(t){let{gitlab:e,isWanted:r}=t,{id:n}=m(u({id:s()}),await e.read("/user")),[o,...l]=await $(t,n);if(o&&await N(
t,o.id,o.body)){await P(t,l);return}if(!r)return;await e.write("POST",c(t),{body:t.body});let[i,...d]=await $(t,n);!i||d.length===0||(await N(t,i.id,i.body),await P(
t,d))}async function $(t,e){return m(g(R),await t.gitlab.read(c(t),{sort:"asc",perPage:100})).filter(({body:n,author:o})=>o.id===e&&n.includes(a))}async function N(t,e,r){
return r===t.body?!0:t.gitlab.write("PUT",`${c(t)}/${e}`,{body:t.body}).then(()=>!0,n=>k(n))}async function P(t,e){await Promise.all(e.map(({id:r})=>t.gitlab.write(
"DELETE",`${c(t)}/${r}`).catch(k)))}function k(t){if(t instanceof p&&t.status===404)return!1;throw t}function c({projectId:t,iid:e}){return`/projects/${t}/merge\
_requests/${e}/notes`}export{q as keepNote};
