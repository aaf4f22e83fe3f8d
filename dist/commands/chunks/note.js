import{a as E}from"./shared-address.js";import{a as v}from"./shared-gitlab-errors.js";import{b as j,c as k}from"./shared-markdown-text.js";import{a as P,b as g}from"./shared-schema.js";import{B as T,C as q,D as p,k as C,l as f}from"./shared-api.js";import"./shared-part-values.js";import{a as I}from"./shared-addresses.js";import"./shared-names.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";import"./shared-anchors.js";import"./shared-one-line.js";import{b as N}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var y=6e4,W=100;function _(e,r,i){if(e.verdict==="compliant"&&!r)return`${i}
✅ Countersign: compliant${k(e)}
`;let t=D(j(e,W).trimEnd());return e.verdict!=="compliant"?`${i}
${t}
`:`${i}
<details><summary>✅ Countersign: compliant</summary>

${t}

</details>
`}function D(e){if(e.length<=y)return e;let r=e.split(`
`),[i,t]=[0,0];for(;t<r.length&&i+(r[t]?.length??0)<y;)i+=(r[t++]?.length??0)+1;return`${r.slice(0,t).join(`
`)}

+${r.length-t} more lines: see the report`}var L=f({id:p(),body:T(),author:f({id:p()}),system:q()}),O="<!-- countersign -->";async function R(e,{projectId:r,iid:i},t,n,a){let o=n.note==="always",u=o||t.verdict!=="compliant",c=`<!-- countersign ${a(G(n)).slice(0,12)} -->`;try{let s=_(t,o,c).trimEnd(),m=await S({gitlab:e,projectId:r,iid:i,marker:c,body:s,isWanted:u}),d=m&&`${I(t)}/-/merge_requests/${i}#note_${m}`;return{notices:[],address:d||void 0}}catch(s){return{notices:[`the note in the merge request could not be written: ${J(s)}`],address:void 0}}}function G({policy:e,statusChecks:r,controls:i}){let t=e.map(a=>E(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),n=i.map(({id:a,requirement:o=""})=>`${o}=${a}`);return JSON.stringify([t,r,n].map(a=>[...a].sort()))}function J(e){if(e instanceof P)return`GitLab's answer has an ${e.message}`;if(!(e instanceof N)||e.code==="INTERRUPTED")throw e;return e.message}async function S(e){let{gitlab:r,isWanted:i}=e,
{id:t}=g(f({id:p()}),await r.read("/user")),{own:n,old:a}=await w(e,t),[o,...u]=n;if(o&&await $(e,o))return await b(e,u),o.id;let[c]=a;if(c&&await $(e,c)){let[d]=(await w(e,t)).own;if(d)return d.id}if(!i)return;await r.write("POST",l(e),{body:e.body});let[s,...m]=(await w(e,t)).own;return s&&m.length>0&&(await $(e,s),await b(e,m)),s?.id}async function w(e,r){let i=g(C(L),await e.gitlab.read(l(e),{sort:"asc",perPage:100})).filter(({author:n,system:a})=>n.id===r&&!a),t=n=>i.filter(({body:a})=>a.startsWith(n));return{own:t(e.marker),old:t(O)}}async function $(e,{id:r,body:i}){return i.trimEnd()===e.body?!0:e.gitlab.write("PUT",`${l(e)}/${r}`,{body:e.body}).then(()=>!0,t=>h(t))}async function b(e,r){await Promise.all(r.map(({id:i})=>e.gitlab.write("DELETE",`${l(e)}/${i}`).catch(h)))}function h(e){if(e instanceof v&&e.status===404)return!1;throw e}function l({projectId:e,iid:r}){return`/projects/${e}/merge_requests/${r}/notes`}export{R as keepNote};
