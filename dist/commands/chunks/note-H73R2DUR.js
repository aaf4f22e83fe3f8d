import{a as g}from"./chunk-APIG3MQ2.js";import{a as x}from"./chunk-XLR3AX5E.js";import{b as h,c as P,d as f,g as v,h as m}from"./chunk-7J7MU3VY.js";
import"./chunk-Z23466PB.js";import{b as k}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function C({status:t}){return t==="fail"||t==="unknown"}function j({phase:t}){return t==="enforce"?"":` (${t} only)`}function N(t){if(!t||!URL.canParse(t))return;let{protocol:e,username:r,password:o,origin:n,href:s}=new URL(t);if(!(e==="https:"||e==="http:")||r!==""||o!=="")return;
let c=s.slice(n.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${n}${c}`}var G=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,D="⁠";function a(t){let e=g(t).replace(
G,`$&${D}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return e===""?"(empty)":e}function l(t){return/^[\w.-]{1,200}$/.test(t)?`\`${t}\``:
a(t)}function $(t,e){let r=N(e);return r===void 0?a(t):`[${a(t)}](${r.replace(/[()]/g,F)})`}function F(t){return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}var I={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},J={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},O=t=>{let e=t.requirements.flatMap(({name:n,controls:s})=>s.map(i=>({requirement:n,control:i}))),r=e.filter(({control:n})=>n.phase==="enfor\
ce");return`${[[`# Countersign: ${I[t.verdict]}`],[H(t)],Z(t),p("What to fix",r.filter(b("fail")).flatMap(S)),p("What could not be judged",r.filter(b("unknown")).
flatMap(R)),p("Not enforced yet",e.filter(({control:n})=>n.phase!=="enforce"&&C(n)).flatMap(n=>n.control.status==="fail"?S(n):R(n))),p("Waived",e.filter(b("waiv\
ed")).flatMap(z)),p("Told to GitLab",t.deliveries.map(B))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`};function H({subject:t,policy:e,generated_at:r,tool:o}){let{gitlab_url:n,project:s,merge_request:i}=t,c=g(s.path).split("/").map(encodeURIComponent).join("/"),
u=`${n}/${c}`,w=i?`, ${$(`merge request ${i.iid}`,`${u}/-/merge_requests/${i.iid}`)} (${l(i.sha.slice(0,8))} into ${a(i.target_branch)})`:"";return`Project ${$(
s.path,u)}${w}, policy ${a(e.name)} (sha256 ${l(e.sha256.slice(0,12))}), judged at ${l(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${a(o.version)}.`}function Z({
requirements:t}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...t.map(({name:r,status:o,controls:n})=>{let s=c=>n.
filter(u=>u.status===c).length,i=[s("fail"),s("unknown"),s("waived"),s("pass")];return`| ${[a(r),J[o],...i].join(" | ")} |`})]}function S(t){let{text:e,url:r}=t.
control.remediation,o=$("Open the page",r);return[...R(t),`  - Fix: ${a(e)}${r===null?"":`. ${o}`}`]}function R({requirement:t,control:e}){let{id:r,severity:o,message:n,
note:s}=e,i=`- **${a(t)}**: ${l(r)} (${o})${j(e)}: ${a(n)}`;return s===null?[i]:[i,`  - Note: ${a(s)}`]}function z({requirement:t,control:e}){let{id:r,message:o,
waiver:n}=e,s=n?`
  - Until ${l(n.expires)} by ${a(n.owner)}: ${a(n.reason)}`:"";return[`- **${a(t)}**: ${l(r)}: ${a(o)}${s}`]}function B({target:t,id:e,name:r,requirement:o,status:n,
outcome:s,attempts:i,error:c}){let u=t==="status_check"?"Status check":"External control",w=r===null?`${e}`:`${a(r)} (${e})`,_=o===null?"":` for ${a(o)}`,T=i>1?
` after ${i} attempts`:"",A=c===void 0?"":`: ${a(c)}`;return`- ${u} ${w}${_}: ${n}, ${s==="failed"?"**not delivered**":s}${T}${A}`}function p(t,e){return e.length===
0?[]:[`## ${t}`,"",...e]}function b(t){return({control:e})=>e.status===t}var d="<!-- countersign -->",U=6e4;async function W(t,e){if(t.verdict==="compliant"&&!e)return`${d}
✅ Countersign: compliant.
`;let r=K(await O(t,{jobUrl:void 0,policyPath:""}));return t.verdict!=="compliant"?`${d}
${r}
`:`${d}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function K(t){if(t.length<=U)return t;let e=t.split(`
`),[r,o]=[0,0];for(;o<e.length&&r+(e[o]?.length??0)<U;)r+=(e[o++]?.length??0)+1;return`${e.slice(0,o).join(`
`)}

+${e.length-o} more lines: see the report`}var Q=m({id:f(),body:P(),author:m({id:f()})});async function dt(t,{projectId:e,iid:r},o,n){let s=n==="always"||o.verdict!=="compliant";try{return await V({gitlab:t,
projectId:e,iid:r,body:await W(o,n==="always"),isWanted:s}),[]}catch(i){if(!(i instanceof k)||i.code==="INTERRUPTED")throw i;return[`the note in the merge reque\
st could not be written: ${i.message}`]}}async function V(t){let{gitlab:e,isWanted:r}=t,{id:o}=h(m({id:f()}),await e.read("/user")),[n,...s]=await L(t,o);if(n&&
await q(t,n.id,n.body)){await E(t,s);return}if(!r)return;await e.write("POST",y(t),{body:t.body});let[i,...c]=await L(t,o);!i||c.length===0||(await q(t,i.id,i.body),
await E(t,c))}async function L(t,e){return h(v(Q),await t.gitlab.read(y(t),{sort:"asc",perPage:100})).filter(({body:o,author:n})=>n.id===e&&o.startsWith(d))}async function q(t,e,r){
return r===t.body?!0:t.gitlab.write("PUT",`${y(t)}/${e}`,{body:t.body}).then(()=>!0,o=>M(o))}async function E(t,e){await Promise.all(e.map(({id:r})=>t.gitlab.write(
"DELETE",`${y(t)}/${r}`).catch(M)))}function M(t){if(t instanceof x&&t.status===404)return!1;throw t}function y({projectId:t,iid:e}){return`/projects/${t}/merge\
_requests/${e}/notes`}export{dt as keepNote};
