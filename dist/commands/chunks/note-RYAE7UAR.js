import{a as p}from"./chunk-APIG3MQ2.js";import{a as C}from"./chunk-XLR3AX5E.js";import{b as w,c as P,d as m,g as x,h as g}from"./chunk-7J7MU3VY.js";
import"./chunk-Z23466PB.js";import{b as k}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function v({status:t}){return t==="fail"||t==="unknown"}function j({phase:t}){return t==="enforce"?"":` (${t} only)`}function N(t){if(!t||!URL.canParse(t))return;let{protocol:e,username:r,password:o,origin:n,href:s}=new URL(t);if(!(e==="https:"||e==="http:")||r!==""||o!=="")return;
let l=s.slice(n.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${n}${l}`}var G=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,I="⁠";function a(t){let e=p(t).replace(
G,`$&${I}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return e===""?"(empty)":e}function c(t){return/^[\w.-]{1,200}$/.test(t)?`\`${t}\``:
a(t)}function $(t,e){let r=N(e);return r===void 0?a(t):`[${a(t)}](${r.replace(/[()]/g,D)})`}function D(t){return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}var F={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},J={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},S=t=>{let e=t.requirements.flatMap(({name:n,controls:s})=>s.map(i=>({requirement:n,control:i}))),r=e.filter(({control:n})=>n.phase==="enfor\
ce");return`${[[`# Countersign: ${F[t.verdict]}`],[H(t)],Z(t),d("What to fix",r.filter(b("fail")).flatMap(O)),d("What could not be judged",r.filter(b("unknown")).
flatMap(R)),d("Not enforced yet",e.filter(({control:n})=>n.phase!=="enforce"&&v(n)).flatMap(n=>n.control.status==="fail"?O(n):R(n))),d("Waived",e.filter(b("waiv\
ed")).flatMap(z)),d("Told to GitLab",t.deliveries.map(B))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`};function H({subject:t,policy:e,generated_at:r,tool:o}){let{gitlab_url:n,project:s,merge_request:i}=t,l=p(s.path).split("/").map(encodeURIComponent).join("/"),
u=`${n}/${l}`,h=i?`, ${$(`merge request ${i.iid}`,`${u}/-/merge_requests/${i.iid}`)} (${c(i.sha.slice(0,8))} into ${a(i.target_branch)})`:"";return`Project ${$(
s.path,u)}${h}, policy ${a(e.name)} (sha256 ${c(e.sha256.slice(0,12))}), judged at ${c(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${a(o.version)}.`}function Z({
requirements:t}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...t.map(({name:r,status:o,controls:n})=>{let s=l=>n.
filter(u=>u.status===l).length,i=[s("fail"),s("unknown"),s("waived"),s("pass")];return`| ${[a(r),J[o],...i].join(" | ")} |`})]}function O(t){let{text:e,url:r}=t.
control.remediation,o=$("Open the page",r);return[...R(t),`  - Fix: ${a(e)}${r===null?"":`. ${o}`}`]}function R({requirement:t,control:e}){let{id:r,severity:o,message:n,
note:s}=e,i=`- **${a(t)}**: ${c(r)} (${o})${j(e)}: ${a(n)}`;return s===null?[i]:[i,`  - Note: ${a(s)}`]}function z({requirement:t,control:e}){let{id:r,message:o,
waiver:n}=e,s=n?`
  - Until ${c(n.expires)} by ${a(n.owner)}: ${a(n.reason)}`:"";return[`- **${a(t)}**: ${c(r)}: ${a(o)}${s}`]}function B({target:t,id:e,name:r,requirement:o,status:n,
outcome:s,attempts:i,error:l}){let u=t==="status_check"?"Status check":"External control",h=r===null?`${e}`:`${a(r)} (${e})`,M=o===null?"":` for ${a(o)}`,A=i>1?
` after ${i} attempts`:"",T=l===void 0?"":`: ${a(l)}`;return`- ${u} ${h}${M}: ${n}, ${s==="failed"?"**not delivered**":s}${A}${T}`}function d(t,e){return e.length===
0?[]:[`## ${t}`,"",...e]}function b(t){return({control:e})=>e.status===t}var f="<!-- countersign -->",L=6e4;async function U(t,e){if(t.verdict==="compliant"&&!e)return`${f}
✅ Countersign: compliant.
`;let r=K(await S(t,{jobUrl:void 0,policyPath:""}));return t.verdict!=="compliant"?`${f}
${r}
`:`${f}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function K(t){if(t.length<=L)return t;let e=t.split(`
`),[r,o]=[0,0];for(;o<e.length&&r+(e[o]?.length??0)<L;)r+=(e[o++]?.length??0)+1;return`${e.slice(0,o).join(`
`)}

+${e.length-o} more lines: see the report`}var Q=g({id:m(),body:P(),author:g({id:m()})});async function ft(t,{projectId:e,iid:r},o,n){let s=n==="always"||o.verdict!=="compliant";try{return await V({gitlab:t,
projectId:e,iid:r,body:await U(o,n==="always"),isWanted:s}),[]}catch(i){if(!(i instanceof k)||i.code==="INTERRUPTED")throw i;return[`the note in the merge reque\
st could not be written: ${i.message}`]}}async function V(t){let{gitlab:e,isWanted:r}=t,{id:o}=w(g({id:m()}),await e.read("/user")),[n,...s]=await W(t,o);if(n&&
await q(t,n.id,n.body)){await E(t,s);return}if(!r)return;await e.write("POST",y(t),{body:t.body});let[i,...l]=await W(t,o);!i||l.length===0||(await q(t,i.id,i.body),
await E(t,l))}async function W(t,e){return w(x(Q),await t.gitlab.read(y(t),{sort:"asc",perPage:100})).filter(({body:o,author:n})=>n.id===e&&o.startsWith(f))}async function q(t,e,r){
return r===t.body?!0:t.gitlab.write("PUT",`${y(t)}/${e}`,{body:t.body}).then(()=>!0,o=>_(o))}async function E(t,e){await Promise.all(e.map(({id:r})=>t.gitlab.write(
"DELETE",`${y(t)}/${r}`).catch(_)))}function _(t){if(t instanceof C&&t.status===404)return!1;throw t}function y({projectId:t,iid:e}){return`/projects/${t}/merge\
_requests/${e}/notes`}export{ft as keepNote};
