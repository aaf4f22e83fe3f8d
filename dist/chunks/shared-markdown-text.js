import{c as _}from"./shared-part-values.js";import{b as j,d as k,f as y}from"./shared-reporting-formats-findings.js";import{a as h}from"./shared-one-line.js";var C=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,
S="⁠";function o(e){let n=h(e).replace(C,`$&${S}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return n===""?"(empty)":n}function $(e){
return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:o(e)}function d(e,n){let r=y(n);return r===void 0?o(e):`[${o(e)}](${r.replace(/[()]/g,x)})`}function x(e){return`%${e.
charCodeAt(0).toString(16).toUpperCase()}`}var I={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},N={pass:"✅ passed",
fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not applicable"},U=e=>w(e,Number.POSITIVE_INFINITY);function w(e,n){let r=e.requirements.flatMap(({name:t,
controls:i})=>i.map(l=>({requirement:t,control:l}))),a=r.filter(({control:t})=>t.phase==="enforce");return`${[[`# Countersign: ${I[e.verdict]}`],[M(e)],(e.notices??
[]).map(t=>`- ${o(t)}`),R(e,n),p("What to fix",a.filter(g("fail")).flatMap(v)),p("What could not be judged",a.filter(g("unknown")).flatMap(f)),p("Not enforced y\
et",r.filter(({control:t})=>t.phase!=="enforce"&&j(t)).flatMap(t=>t.control.status==="fail"?v(t):f(t))),p("Waived",r.filter(g("waived")).flatMap(W)),p("Reported\
 to GitLab",e.deliveries.map(P))].filter(t=>t.length>0).map(t=>t.join(`
`)).join(`

`)}
`}function M({subject:e,policy:n,generated_at:r,tool:a}){let{gitlab_url:t,project:i,merge_request:l}=e,s=h(i.path).split("/").map(encodeURIComponent).join("/"),
u=`${t}/${s}`,c=l?`, ${d(`merge request ${l.iid}`,`${u}/-/merge_requests/${l.iid}`)} (${$(l.sha.slice(0,8))} into ${o(l.target_branch)})`:"";return`Project ${d(
i.path,u)}${c}, policy ${o(n.name)} (sha256 ${$(n.sha256.slice(0,12))}), judged at ${$(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${o(a.version)}.`}function R({
requirements:e},n){let r=e.length>n,a=t=>+(t.status==="fail"||t.status==="unknown");return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---\
|---|--:|--:|--:|--:|",...(r?e.toSorted((t,i)=>a(i)-a(t)).slice(0,n):e).map(({name:t,status:i,controls:l})=>{let s=c=>l.filter(m=>m.status===c).length,u=[s("fai\
l"),s("unknown"),s("waived"),s("pass")];return`| ${[o(t),N[i],...u].join(" | ")} |`}),...r?["",`+${e.length-n} more requirements: see the report`]:[]]}function v(e){
let{text:n,url:r}=e.control.remediation,a=d("Open the page",r);return[...f(e),`  - Fix: ${o(n)}${r===null?"":`. ${a}`}`]}function f({requirement:e,control:n}){let{
id:r,severity:a,message:t,note:i}=n,l=`- **${o(e)}**: ${$(r)} (${a})${k(n)}: ${o(t)}`,s=_(n);return[l,...i===null?[]:[`  - Note: ${o(i)}`],...s===void 0?[]:[`  \
- Read: ${o(s)}`]]}function W({requirement:e,control:n}){let{id:r,message:a,waiver:t}=n,i=t?`
  - Until ${$(t.expires)} by ${o(t.owner)}: ${o(t.reason)}`:"";return[`- **${o(e)}**: ${$(r)}: ${o(a)}${i}`]}function P({target:e,id:n,name:r,requirement:a,status:t,
outcome:i,attempts:l,error:s}){let u=e==="status_check"?"Status check":"External control",c=r===null?`${n}`:`${o(r)} (${n})`,m=a===null?"":` for ${o(a)}`,b=l>1?
` after ${l} attempts`:"",q=s===void 0?"":`: ${o(s)}`;return`- ${u} ${c}${m}: ${t}, ${i==="failed"?"**not delivered**":i}${b}${q}`}function p(e,n){return n.length===
0?[]:[`## ${e}`,"",...n]}function g(e){return({control:n})=>n.status===e}export{U as a,w as b};
