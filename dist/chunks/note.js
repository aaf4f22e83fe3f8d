import{a as b}from"./shared-address.js";import{b as E}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";import{$104ca as j,$104cb as w}from"../index.js";import{$82cei as v,$82cej as u,$82cew as P,$82cex as T,$82cey as d}from"../index.js";import{$ac8ea as k}from"../index.js";import{$42a1b as I}from"../index.js";var y=6e4,C=100;function N(e,t,i){if(e.verdict==="compliant"&&!t)return`${i}
✅ Countersign: compliant.
`;let r=W(E(e,C).trimEnd());return e.verdict!=="compliant"?`${i}
${r}
`:`${i}
<details><summary>✅ Countersign: compliant</summary>

${r}

</details>
`}function W(e){if(e.length<=y)return e;let t=e.split(`
`),[i,r]=[0,0];for(;r<t.length&&i+(t[r]?.length??0)<y;)i+=(t[r++]?.length??0)+1;return`${t.slice(0,r).join(`
`)}

+${t.length-r} more lines: see the report`}var q=u({id:d(),body:P(),author:u({id:d()}),system:T()}),x="<!-- countersign -->";async function L(e,{projectId:t,iid:i},r,n,a){let o=n.note==="always",m=o||r.verdict!=="compliant",c=`<!-- countersign ${a(O(n)).slice(0,12)} -->`;try{let s=N(r,o,c).trimEnd();return await D({gitlab:e,projectId:t,iid:i,marker:c,body:s,isWanted:m}),[]}catch(s){return[`the note in the merge request could not be written: ${R(s)}`]}}function O({policy:e,statusChecks:t,controls:i}){let r=e.map(a=>b(a).replace(/^\.\//,"").replace(/#.*$/,"").replace(/^([^:@\s]+\/[^:@\s]+:[^@]+)@.+$/,"$1")),n=i.map(({id:a,requirement:o=""})=>`${o}=${a}`);return JSON.stringify([r,t,n].map(a=>[...a].sort()))}function R(e){if(e instanceof j)return`GitLab's answer has an ${e.message}`;if(!(e instanceof I)||e.code==="INTERRUPTED")throw e;return e.message}async function D(e){let{gitlab:t,isWanted:i}=e,{id:r}=w(u({id:d()}),await t.read("/user")),{own:n,old:a}=await f(e,r),[o,...m]=n;if(o&&await p(
e,o)){await g(e,m);return}let[c]=a;if(c&&await p(e,c)&&(await f(e,r)).own.length>0||!i)return;await t.write("POST",l(e),{body:e.body});let[s,...$]=(await f(e,r)).own;!s||$.length===0||(await p(e,s),await g(e,$))}async function f(e,t){let i=w(v(q),await e.gitlab.read(l(e),{sort:"asc",perPage:100})).filter(({author:n,system:a})=>n.id===t&&!a),r=n=>i.filter(({body:a})=>a.startsWith(n));return{own:r(e.marker),old:r(x)}}async function p(e,{id:t,body:i}){return i.trimEnd()===e.body?!0:e.gitlab.write("PUT",`${l(e)}/${t}`,{body:e.body}).then(()=>!0,r=>h(r))}async function g(e,t){await Promise.all(t.map(({id:i})=>e.gitlab.write("DELETE",`${l(e)}/${i}`).catch(h)))}function h(e){if(e instanceof k&&e.status===404)return!1;throw e}function l({projectId:e,iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}export{L as keepNote};
