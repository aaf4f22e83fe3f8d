import{a as E}from"./shared-address.js";import{b as v,c as j}from"./shared-markdown-text.js";import"./shared-part-values.js";import{a as k}from"./shared-addresses.js";import"./shared-reporting-formats-findings.js";import"./shared-anchors.js";import"./shared-one-line.js";import{$104ca as P,$104cb as y}from"../index.js";import{$82ceA as f,$82cej as T,$82cek as $,$82cey as q,$82cez as I}from"../index.js";import{$ac8ea as C}from"../index.js";import{$42a1b as N}from"../index.js";var g=6e4,W=100;function _(e,r,i){if(e.verdict==="compliant"&&!r)return`${i}
✅ Countersign: compliant${j(e)}
`;let t=L(v(e,W).trimEnd());return e.verdict!=="compliant"?`${i}
${t}
`:`${i}
<details><summary>✅ Countersign: compliant</summary>

${t}

</details>
`}function L(e){if(e.length<=g)return e;let r=e.split(`
`),[i,t]=[0,0];for(;t<r.length&&i+(r[t]?.length??0)<g;)i+=(r[t++]?.length??0)+1;return`${r.slice(0,t).join(`
`)}

+${r.length-t} more lines: see the report`}var O=$({id:f(),body:q(),author:$({id:f()}),system:I()}),R="<!-- countersign -->";async function z(e,{projectId:r,iid:i},t,n,a){let o=n.note==="always",u=o||t.verdict!=="compliant",c=`<!-- countersign ${a(D(n)).slice(0,12)} -->`;try{let s=_(t,o,c).trimEnd(),d=await J({gitlab:e,projectId:r,iid:i,marker:c,body:s,isWanted:u}),m=d&&`${k(t)}/-/merge_requests/${i}#note_${d}`;return{notices:[],address:m||void 0}}catch(s){return{notices:[`the note in the merge request could not be written: ${G(s)}`],address:void 0}}}function D({policy:e,statusChecks:r,controls:i}){let t=e.map(a=>E(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),n=i.map(({id:a,requirement:o=""})=>`${o}=${a}`);return JSON.stringify([t,r,n].map(a=>[...a].sort()))}function G(e){if(e instanceof P)return`GitLab's answer has an ${e.message}`;if(!(e instanceof N)||e.code==="INTERRUPTED")throw e;return e.message}async function J(e){let{gitlab:r,isWanted:i}=e,
{id:t}=y($({id:f()}),await r.read("/user")),{own:n,old:a}=await p(e,t),[o,...u]=n;if(o&&await w(e,o))return await b(e,u),o.id;let[c]=a;if(c&&await w(e,c)){let[m]=(await p(e,t)).own;if(m)return m.id}if(!i)return;await r.write("POST",l(e),{body:e.body});let[s,...d]=(await p(e,t)).own;return s&&d.length>0&&(await w(e,s),await b(e,d)),s?.id}async function p(e,r){let i=y(T(O),await e.gitlab.read(l(e),{sort:"asc",perPage:100})).filter(({author:n,system:a})=>n.id===r&&!a),t=n=>i.filter(({body:a})=>a.startsWith(n));return{own:t(e.marker),old:t(R)}}async function w(e,{id:r,body:i}){return i.trimEnd()===e.body?!0:e.gitlab.write("PUT",`${l(e)}/${r}`,{body:e.body}).then(()=>!0,t=>h(t))}async function b(e,r){await Promise.all(r.map(({id:i})=>e.gitlab.write("DELETE",`${l(e)}/${i}`).catch(h)))}function h(e){if(e instanceof C&&e.status===404)return!1;throw e}function l({projectId:e,iid:r}){return`/projects/${e}/merge_requests/${r}/notes`}export{z as keepNote};
