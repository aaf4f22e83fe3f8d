import{a as d}from"./chunk-APIG3MQ2.js";import{a as v}from"./chunk-XLR3AX5E.js";import{b as w,c as P,d as g,g as C,h as m}from"./chunk-7J7MU3VY.js";
import"./chunk-Z23466PB.js";import{b as x}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function N({expected:e}){return typeof e?.rule=="string"?e.rule:void 0}function O(e){let t=j(N(e)??""),n=H(e).filter(([r])=>j(r)!==t).map(J).filter(r=>!e.message.includes(r));if(n.length===0)return;let o=n.length>b?`; +${n.length-b}\
 more`:"";return`${n.slice(0,b).join("; ")}${o}`}var b=5;function J([e,t]){return`${e} is ${JSON.stringify(t)}`}function j(e){return e.replace(/\s+/g,"").replaceAll(
"'",'"')}function H(e){let{actual:t}=e,n=typeof t=="object"&&t!==null&&!Array.isArray(t);return N(e)!==void 0&&n?Object.entries(t):[]}function S({status:e}){return e==="fail"||e==="unknown"}function L({phase:e}){return e==="enforce"?"":` (${e} only)`}function U(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:n,password:o,origin:r,href:s}=new URL(e);if(!(t==="https:"||t==="http:")||n!==""||o!=="")return;
let l=s.slice(r.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${r}${l}`}var Z=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,z="⁠";function a(e){let t=d(e).replace(
Z,`$&${z}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function c(e){return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:
a(e)}function $(e,t){let n=U(t);return n===void 0?a(e):`[${a(e)}](${n.replace(/[()]/g,B)})`}function B(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var K={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},Q={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},q=e=>{let t=e.requirements.flatMap(({name:r,controls:s})=>s.map(i=>({requirement:r,control:i}))),n=t.filter(({control:r})=>r.phase==="enfor\
ce");return`${[[`# Countersign: ${K[e.verdict]}`],[V(e)],X(e),p("What to fix",n.filter(R("fail")).flatMap(W)),p("What could not be judged",n.filter(R("unknown")).
flatMap(k)),p("Not enforced yet",t.filter(({control:r})=>r.phase!=="enforce"&&S(r)).flatMap(r=>r.control.status==="fail"?W(r):k(r))),p("Waived",t.filter(R("waiv\
ed")).flatMap(Y)),p("Told to GitLab",e.deliveries.map(ee))].filter(r=>r.length>0).map(r=>r.join(`
`)).join(`

`)}
`};function V({subject:e,policy:t,generated_at:n,tool:o}){let{gitlab_url:r,project:s,merge_request:i}=e,l=d(s.path).split("/").map(encodeURIComponent).join("/"),
u=`${r}/${l}`,h=i?`, ${$(`merge request ${i.iid}`,`${u}/-/merge_requests/${i.iid}`)} (${c(i.sha.slice(0,8))} into ${a(i.target_branch)})`:"";return`Project ${$(
s.path,u)}${h}, policy ${a(t.name)} (sha256 ${c(t.sha256.slice(0,12))}), judged at ${c(n.slice(0,10))} ${n.slice(11,16)} UTC by Countersign ${a(o.version)}.`}function X({
requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.map(({name:n,status:o,controls:r})=>{let s=l=>r.
filter(u=>u.status===l).length,i=[s("fail"),s("unknown"),s("waived"),s("pass")];return`| ${[a(n),Q[o],...i].join(" | ")} |`})]}function W(e){let{text:t,url:n}=e.
control.remediation,o=$("Open the page",n);return[...k(e),`  - Fix: ${a(t)}${n===null?"":`. ${o}`}`]}function k({requirement:e,control:t}){let{id:n,severity:o,message:r,
note:s}=t,i=`- **${a(e)}**: ${c(n)} (${o})${L(t)}: ${a(r)}`,l=O(t);return[i,...s===null?[]:[`  - Note: ${a(s)}`],...l===void 0?[]:[`  - Read: ${a(l)}`]]}function Y({
requirement:e,control:t}){let{id:n,message:o,waiver:r}=t,s=r?`
  - Until ${c(r.expires)} by ${a(r.owner)}: ${a(r.reason)}`:"";return[`- **${a(e)}**: ${c(n)}: ${a(o)}${s}`]}function ee({target:e,id:t,name:n,requirement:o,status:r,
outcome:s,attempts:i,error:l}){let u=e==="status_check"?"Status check":"External control",h=n===null?`${t}`:`${a(n)} (${t})`,G=o===null?"":` for ${a(o)}`,D=i>1?
` after ${i} attempts`:"",F=l===void 0?"":`: ${a(l)}`;return`- ${u} ${h}${G}: ${r}, ${s==="failed"?"**not delivered**":s}${D}${F}`}function p(e,t){return t.length===
0?[]:[`## ${e}`,"",...t]}function R(e){return({control:t})=>t.status===e}var f="<!-- countersign -->",A=6e4;async function E(e,t){if(e.verdict==="compliant"&&!t)return`${f}
✅ Countersign: compliant.
`;let n=te(await q(e,{jobUrl:void 0,policyPath:""}));return e.verdict!=="compliant"?`${f}
${n}
`:`${f}
<details><summary>✅ Countersign: compliant</summary>

${n}
</details>
`}function te(e){if(e.length<=A)return e;let t=e.split(`
`),[n,o]=[0,0];for(;o<t.length&&n+(t[o]?.length??0)<A;)n+=(t[o++]?.length??0)+1;return`${t.slice(0,o).join(`
`)}

+${t.length-o} more lines: see the report`}var ne=m({id:g(),body:P(),author:m({id:g()})});async function Re(e,{projectId:t,iid:n},o,r){let s=r==="always"||o.verdict!=="compliant";try{return await re({gitlab:e,
projectId:t,iid:n,body:await E(o,r==="always"),isWanted:s}),[]}catch(i){if(!(i instanceof x)||i.code==="INTERRUPTED")throw i;return[`the note in the merge reque\
st could not be written: ${i.message}`]}}async function re(e){let{gitlab:t,isWanted:n}=e,{id:o}=w(m({id:g()}),await t.read("/user")),[r,...s]=await _(e,o);if(r&&
await M(e,r.id,r.body)){await T(e,s);return}if(!n)return;await t.write("POST",y(e),{body:e.body});let[i,...l]=await _(e,o);!i||l.length===0||(await M(e,i.id,i.body),
await T(e,l))}async function _(e,t){return w(C(ne),await e.gitlab.read(y(e),{sort:"asc",perPage:100})).filter(({body:o,author:r})=>r.id===t&&o.startsWith(f))}async function M(e,t,n){
return n===e.body?!0:e.gitlab.write("PUT",`${y(e)}/${t}`,{body:e.body}).then(()=>!0,o=>I(o))}async function T(e,t){await Promise.all(t.map(({id:n})=>e.gitlab.write(
"DELETE",`${y(e)}/${n}`).catch(I)))}function I(e){if(e instanceof v&&e.status===404)return!1;throw e}function y({projectId:e,iid:t}){return`/projects/${e}/merge\
_requests/${t}/notes`}export{Re as keepNote};
