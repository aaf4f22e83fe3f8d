import{b as w}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";import{
$104c_b as m}from"../index.js";import{$82ce_h as g,$82ce_i as d,$82ce_m as h,$82ce_n as u}from"../index.js";import{$ac8e_a as _}from"../index.js";import{$42a1_b as E}from"../index.js";
var o="<!-- countersign -->",f=6e4,P=100;function j(t,e){if(t.verdict==="compliant"&&!e)return`${o}
✅ Countersign: compliant.
`;let i=v(w(t,P).trimEnd());return t.verdict!=="compliant"?`${o}
${i}
`:`${o}
<details><summary>✅ Countersign: compliant</summary>

${i}

</details>
`}function v(t){if(t.length<=f)return t;let e=t.split(`
`),[i,r]=[0,0];for(;r<e.length&&i+(e[r]?.length??0)<f;)i+=(e[r++]?.length??0)+1;return`${e.slice(0,r).join(`
`)}

+${e.length-r} more lines: see the report`}var T=u({id:d(),body:g(),author:u({id:d()})});async function I(t,{projectId:e,iid:i},r,n){let s=n==="always"||r.verdict!==
"compliant";try{return await q({gitlab:t,projectId:e,iid:i,body:j(r,n==="always"),isWanted:s}),[]}catch(a){if(!(a instanceof E)||a.code==="INTERRUPTED")throw a;
return[`the note in the merge request could not be written: ${a.message}`]}}async function q(t){let{gitlab:e,isWanted:i}=t,{id:r}=m(u({id:d()}),await e.read("/u\
ser")),[n,...s]=await p(t,r);if(n&&await $(t,n.id,n.body)){await y(t,s);return}if(!i)return;await e.write("POST",c(t),{body:t.body});let[a,...l]=await p(t,r);!a||
l.length===0||(await $(t,a.id,a.body),await y(t,l))}async function p(t,e){return m(h(T),await t.gitlab.read(c(t),{sort:"asc",perPage:100})).filter(({body:i,author:r})=>r.
id===e&&i.includes(o))}async function $(t,e,i){return i===t.body?!0:t.gitlab.write("PUT",`${c(t)}/${e}`,{body:t.body}).then(()=>!0,r=>b(r))}async function y(t,e){
await Promise.all(e.map(({id:i})=>t.gitlab.write("DELETE",`${c(t)}/${i}`).catch(b)))}function b(t){if(t instanceof _&&t.status===404)return!1;throw t}function c({
projectId:t,iid:e}){return`/projects/${t}/merge_requests/${e}/notes`}export{I as keepNote};
