$export({keepNote:()=>T});var y=require("chunks/shared-address.js"),h=require("chunks/shared-markdown-text.js"),b=require("chunks/shared-addresses.js"),a=require("program.js"),W=require("chunks/shared-part-values.js"),A=require("chunks/shared-reporting-formats-findings.js"),L=require("chunks/shared-anchors.js"),N=require("chunks/shared-one-line.js"),g=6e4,v=100;function q(e,i,t){if(e.verdict==="compliant"&&!i)return`${t}
✅ Countersign: compliant${h.c(e)}
`;let r=k(h.b(e,v).trimEnd());return e.verdict!=="compliant"?`${t}
${r}
`:`${t}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function k(e){if(e.length<=g)return e;let i=e.split(`
`),[t,r]=[0,0];for(;r<i.length&&t+(i[r]?.length??0)<g;)t+=(i[r++]?.length??0)+1;return`${i.slice(0,r).join(`
`)}

+${i.length-r} more lines: see the report`}var E=a.$82k({id:a.$82A(),body:a.$82y(),author:a.$82k({id:a.$82A()}),system:a.$82z()}),j="<!-- countersign -->";async function T(e,{projectId:i,iid:t},r,s,n){let o=s.note==="always",m=o||r.verdict!=="compliant",u=`<!-- countersign ${n(I(s)).slice(0,12)} -->`;try{let d=q(r,o,u).trimEnd(),c=await C({gitlab:e,projectId:i,iid:t,marker:u,body:d,isWanted:m}),l=c&&`${b.a(r)}/-/merge_requests/${t}#note_${c}`;return{notices:[],address:l||void 0}}catch(d){return{notices:[`the note in the merge request could not be written: ${P(d)}`],address:void 0}}}function I({policy:e,statusChecks:i,controls:t}){let r=e.map(n=>y.a(n).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),s=t.map(({id:n,requirement:o=""})=>`${o}=${n}`);return JSON.stringify([r,i,s].map(n=>[...n].sort()))}function P(e){if(e instanceof a.$10a)return`GitLab's answer has an ${e.message}`;if(!(e instanceof a.$42b)||e.code==="I\
NTERRUPTED")throw e;return e.message}async function C(e){let{gitlab:i,isWanted:t}=e,{id:r}=a.$10b(a.$82k({id:a.$82A()}),await i.read("/user")),{own:s,old:n}=await p(e,r),[o,...m]=s;if(o&&await f(e,o))return await w(e,m),o.id;let[u]=n;if(u&&await f(e,u)){let[l]=(await p(e,r)).own;if(l)return l.id}if(!t)return;await i.write("POST",$(e),{body:e.body});let[d,...c]=(await p(e,r)).own;return d&&c.length>0&&(await f(e,d),await w(e,c)),d?.id}async function p(e,i){let t=a.$10b(a.$82j(E),await e.gitlab.read($(e),{sort:"asc",perPage:100})).filter(({author:s,system:n})=>s.id===i&&!n),r=s=>t.filter(({body:n})=>n.startsWith(s));return{own:r(e.marker),old:r(j)}}async function f(e,{id:i,body:t}){return t.trimEnd()===e.body?!0:e.gitlab.write("PUT",`${$(e)}/${i}`,{body:e.body}).then(()=>!0,r=>_(r))}async function w(e,i){await Promise.all(i.map(({id:t})=>e.gitlab.write("DELETE",`${$(e)}/${t}`).catch(_)))}function _(e){if(e instanceof a.$aca&&e.status===404)return!1;throw e}function $({
projectId:e,iid:i}){return`/projects/${e}/merge_requests/${i}/notes`}
