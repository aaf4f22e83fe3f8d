import{a as p}from"./chunk-APIG3MQ2.js";import{a as j}from"./chunk-XLR3AX5E.js";import{b as k,c as N,d as g,g as O,h as $}from"./chunk-7J7MU3VY.js";
import"./chunk-Z23466PB.js";import{b as v}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";function L({expected:e}){return typeof e?.rule=="string"?e.rule:void 0}function E(e){let t=S(L(e)??""),n=V(e).filter(([s])=>S(s)!==t).map(D).filter(s=>!e.message.includes(s));if(n.length===0)return;let r=n.length>x?`; +${n.length-x}\
 more`:"";return`${n.slice(0,x).join("; ")}${r}`}var x=5;function D([e,t]){return`${e} is ${JSON.stringify(t)}`}function S(e){return e.replace(/\s+/g,"").replaceAll(
"'",'"')}function V(e){let{actual:t}=e,n=typeof t=="object"&&t!==null&&!Array.isArray(t);return L(e)!==void 0&&n?Object.entries(t):[]}function U({status:e}){return e==="fail"||e==="unknown"}function W({phase:e}){return e==="enforce"?"":` (${e} only)`}function _(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:n,password:r,origin:s,href:o}=new URL(e);if(!(t==="https:"||t==="http:")||n!==""||r!=="")return;
let l=o.slice(s.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${s}${l}`}var H=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,Y="⁠";function a(e){let t=p(e).replace(
H,`$&${Y}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function u(e){return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:
a(e)}function y(e,t){let n=_(t);return n===void 0?a(e):`[${a(e)}](${n.replace(/[()]/g,Z)})`}function Z(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var z={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},B={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"};function I(e,t){let n=e.requirements.flatMap(({name:o,controls:i})=>i.map(l=>({requirement:o,control:l}))),r=n.filter(({control:o})=>o.phase==="enforce");return`${[
[`# Countersign: ${z[e.verdict]}`],[K(e)],Q(e,t),f("What to fix",r.filter(C("fail")).flatMap(A)),f("What could not be judged",r.filter(C("unknown")).flatMap(P)),
f("Not enforced yet",n.filter(({control:o})=>o.phase!=="enforce"&&U(o)).flatMap(o=>o.control.status==="fail"?A(o):P(o))),f("Waived",n.filter(C("waived")).flatMap(
X)),f("Told to GitLab",e.deliveries.map(ee))].filter(o=>o.length>0).map(o=>o.join(`
`)).join(`

`)}
`}function K({subject:e,policy:t,generated_at:n,tool:r}){let{gitlab_url:s,project:o,merge_request:i}=e,l=p(o.path).split("/").map(encodeURIComponent).join("/"),
d=`${s}/${l}`,c=i?`, ${y(`merge request ${i.iid}`,`${d}/-/merge_requests/${i.iid}`)} (${u(i.sha.slice(0,8))} into ${a(i.target_branch)})`:"";return`Project ${y(
o.path,d)}${c}, policy ${a(t.name)} (sha256 ${u(t.sha256.slice(0,12))}), judged at ${u(n.slice(0,10))} ${n.slice(11,16)} UTC by Countersign ${a(r.version)}.`}function Q({
requirements:e},t){let n=e.length>t,r=i=>+(i.status==="fail"||i.status==="unknown");return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---\
|---|--:|--:|--:|--:|",...(n?e.toSorted((i,l)=>r(l)-r(i)).slice(0,t):e).map(({name:i,status:l,controls:d})=>{let c=w=>d.filter(R=>R.status===w).length,b=[c("fai\
l"),c("unknown"),c("waived"),c("pass")];return`| ${[a(i),B[l],...b].join(" | ")} |`}),...n?["",`+${e.length-t} more requirements: see the report`]:[]]}function A(e){
let{text:t,url:n}=e.control.remediation,r=y("Open the page",n);return[...P(e),`  - Fix: ${a(t)}${n===null?"":`. ${r}`}`]}function P({requirement:e,control:t}){let{
id:n,severity:r,message:s,note:o}=t,i=`- **${a(e)}**: ${u(n)} (${r})${W(t)}: ${a(s)}`,l=E(t);return[i,...o===null?[]:[`  - Note: ${a(o)}`],...l===void 0?[]:[`  \
- Read: ${a(l)}`]]}function X({requirement:e,control:t}){let{id:n,message:r,waiver:s}=t,o=s?`
  - Until ${u(s.expires)} by ${a(s.owner)}: ${a(s.reason)}`:"";return[`- **${a(e)}**: ${u(n)}: ${a(r)}${o}`]}function ee({target:e,id:t,name:n,requirement:r,status:s,
outcome:o,attempts:i,error:l}){let d=e==="status_check"?"Status check":"External control",c=n===null?`${t}`:`${a(n)} (${t})`,b=r===null?"":` for ${a(r)}`,w=i>1?
` after ${i} attempts`:"",R=l===void 0?"":`: ${a(l)}`;return`- ${d} ${c}${b}: ${s}, ${o==="failed"?"**not delivered**":o}${w}${R}`}function f(e,t){return t.length===
0?[]:[`## ${e}`,"",...t]}function C(e){return({control:t})=>t.status===e}var m="<!-- countersign -->",q=6e4,te=100;function T(e,t){if(e.verdict==="compliant"&&!t)return`${m}
✅ Countersign: compliant.
`;let n=ne(I(e,te).trimEnd());return e.verdict!=="compliant"?`${m}
${n}
`:`${m}
<details><summary>✅ Countersign: compliant</summary>

${n}

</details>
`}function ne(e){if(e.length<=q)return e;let t=e.split(`
`),[n,r]=[0,0];for(;r<t.length&&n+(t[r]?.length??0)<q;)n+=(t[r++]?.length??0)+1;return`${t.slice(0,r).join(`
`)}

+${t.length-r} more lines: see the report`}var re=$({id:g(),body:N(),author:$({id:g()})});async function ke(e,{projectId:t,iid:n},r,s){let o=s==="always"||r.verdict!=="compliant";try{return await oe({gitlab:e,
projectId:t,iid:n,body:T(r,s==="always"),isWanted:o}),[]}catch(i){if(!(i instanceof v)||i.code==="INTERRUPTED")throw i;return[`the note in the merge request cou\
ld not be written: ${i.message}`]}}async function oe(e){let{gitlab:t,isWanted:n}=e,{id:r}=k($({id:g()}),await t.read("/user")),[s,...o]=await M(e,r);if(s&&await F(
e,s.id,s.body)){await G(e,o);return}if(!n)return;await t.write("POST",h(e),{body:e.body});let[i,...l]=await M(e,r);!i||l.length===0||(await F(e,i.id,i.body),await G(
e,l))}async function M(e,t){return k(O(re),await e.gitlab.read(h(e),{sort:"asc",perPage:100})).filter(({body:r,author:s})=>s.id===t&&r.includes(m))}async function F(e,t,n){
return n===e.body?!0:e.gitlab.write("PUT",`${h(e)}/${t}`,{body:e.body}).then(()=>!0,r=>J(r))}async function G(e,t){await Promise.all(t.map(({id:n})=>e.gitlab.write(
"DELETE",`${h(e)}/${n}`).catch(J)))}function J(e){if(e instanceof j&&e.status===404)return!1;throw e}function h({projectId:e,iid:t}){return`/projects/${e}/merge\
_requests/${t}/notes`}export{ke as keepNote};
