import{b as g}from"./chunk-6OPT23G7.js";import"./chunk-Y5FYYT3Z.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";import{$d_b as u,$d_c as y,$d_d as s,$d_g as b,$d_h as c}from"../index.js";import{$l_a as p}from"../index.js";import{$4_b as f}from"../index.js";
var a="<!-- countersign -->",w=6e4,E=100;function h(t,e){if(t.verdict==="compliant"&&!e)return`${a}
✅ Countersign: compliant.
`;let r=O(g(t,E).trimEnd());return t.verdict!=="compliant"?`${a}
${r}
`:`${a}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function O(t){if(t.length<=w)return t;let e=t.split(`
`),[r,n]=[0,0];for(;n<e.length&&r+(e[n]?.length??0)<w;)r+=(e[n++]?.length??0)+1;return`${e.slice(0,n).join(`
`)}

+${e.length-n} more lines: see the report`}var R=c({id:s(),body:y(),author:c({id:s()})});async function q(t,{projectId:e,iid:r},n,o){let m=o==="always"||n.verdict!=="compliant";try{return await v({gitlab:t,
projectId:e,iid:r,body:h(n,o==="always"),isWanted:m}),[]}catch(i){if(!(i instanceof f)||i.code==="INTERRUPTED")throw i;return[`the note in the merge request cou\
ld not be written: ${i.message}`]}}async function v(t){let{gitlab:e,isWanted:r}=t,{id:n}=u(c({id:s()}),await e.read("/user")),[o,...m]=await $(t,n);if(o&&await N(
t,o.id,o.body)){await P(t,m);return}if(!r)return;await e.write("POST",l(t),{body:t.body});let[i,...d]=await $(t,n);!i||d.length===0||(await N(t,i.id,i.body),await P(
t,d))}async function $(t,e){return u(b(R),await t.gitlab.read(l(t),{sort:"asc",perPage:100})).filter(({body:n,author:o})=>o.id===e&&n.includes(a))}async function N(t,e,r){
return r===t.body?!0:t.gitlab.write("PUT",`${l(t)}/${e}`,{body:t.body}).then(()=>!0,n=>k(n))}async function P(t,e){await Promise.all(e.map(({id:r})=>t.gitlab.write(
"DELETE",`${l(t)}/${r}`).catch(k)))}function k(t){if(t instanceof p&&t.status===404)return!1;throw t}function l({projectId:t,iid:e}){return`/projects/${t}/merge\
_requests/${e}/notes`}export{q as keepNote};
