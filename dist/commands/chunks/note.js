$export({keepNote:()=>P});var b=require("commands/chunks/shared-address.js"),y=require("commands/chunks/shared-gitlab-errors.js"),g=require("commands/chunks/shared-markdown-text.js"),_=require("commands/chunks/shared-schema.js"),s=require("commands/chunks/shared-api.js"),q=require("commands/chunks/shared-addresses.js"),E=require("commands/chunks/shared-shared-errors.js"),N=require("commands/chunks/shared-part-values.js"),D=require("commands/chunks/shared-names.js"),G=require("commands/chunks/shared-counts.js"),J=require("commands/chunks/shared-reporting-formats-findings.js"),O=require("commands/chunks/shared-anchors.js"),R=require("commands/chunks/shared-one-line.js"),S=require("commands/chunks/shared-text.js"),U=require("commands/chunks/shared-bundler.js"),w=6e4,C=100;function j(r,i,a){if(r.verdict==="compliant"&&!i)return`${a}
✅ Countersign: compliant${g.c(r)}
`;let e=k(g.b(r,C).trimEnd());return r.verdict!=="compliant"?`${a}
${e}
`:`${a}
<details><summary>✅ Countersign: compliant</summary>

${e}

</details>
`}function k(r){if(r.length<=w)return r;let i=r.split(`
`),[a,e]=[0,0];for(;e<i.length&&a+(i[e]?.length??0)<w;)a+=(i[e++]?.length??0)+1;return`${i.slice(0,e).join(`
`)}

+${i.length-e} more lines: see the report`}var T=s.l({id:s.C(),body:s.A(),author:s.l({id:s.C()}),system:s.B()}),I="<!-- countersign -->";async function P(r,{projectId:i,iid:a},e,n,t){let o=n.note==="always",p=o||e.verdict!=="compliant",u=`<!-- countersign ${t(W(n)).slice(0,12)} -->`;try{let d=j(e,o,u).trimEnd(),c=await L({gitlab:r,projectId:i,iid:a,marker:u,body:d,isWanted:p}),l=c&&`${q.a(e)}/-/merge_requests/${a}#note_${c}`;return{notices:[],address:l||void 0}}catch(d){return{notices:[`the note in the merge request could not be written: ${x(d)}`],address:void 0}}}function W({policy:r,statusChecks:i,controls:a}){let e=r.map(t=>b.a(t).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),n=a.map(({id:t,requirement:o=""})=>`${o}=${t}`);return JSON.stringify([e,i,n].map(t=>[...t].sort()))}function x(r){if(r instanceof _.a)return`GitLab's answer has an ${r.message}`;if(!(r instanceof E.b)||r.code==="INTERRUPTED")throw r;return r.
message}async function L(r){let{gitlab:i,isWanted:a}=r,{id:e}=_.b(s.l({id:s.C()}),await i.read("/user")),{own:n,old:t}=await h(r,e),[o,...p]=n;if(o&&await f(r,o))return await $(r,p),o.id;let[u]=t;if(u&&await f(r,u)){let[l]=(await h(r,e)).own;if(l)return l.id}if(!a)return;await i.write("POST",m(r),{body:r.body});let[d,...c]=(await h(r,e)).own;return d&&c.length>0&&(await f(r,d),await $(r,c)),d?.id}async function h(r,i){let a=_.b(s.k(T),await r.gitlab.read(m(r),{sort:"asc",perPage:100})).filter(({author:n,system:t})=>n.id===i&&!t),e=n=>a.filter(({body:t})=>t.startsWith(n));return{own:e(r.marker),old:e(I)}}async function f(r,{id:i,body:a}){return a.trimEnd()===r.body?!0:r.gitlab.write("PUT",`${m(r)}/${i}`,{body:r.body}).then(()=>!0,e=>v(e))}async function $(r,i){await Promise.all(i.map(({id:a})=>r.gitlab.write("DELETE",`${m(r)}/${a}`).catch(v)))}function v(r){if(r instanceof y.a&&r.status===404)return!1;throw r}function m({projectId:r,iid:i}){return`/projects/${r}/merg\
e_requests/${i}/notes`}
