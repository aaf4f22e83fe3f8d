import{c as k}from"./chunk-W4VMM47C.js";import{b as y,d as v,f as R}from"./chunk-URLSRDCA.js";import{a as $}from"./chunk-APIG3MQ2.js";var x=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,C="⁠";function o(e){let t=$(e).replace(
x,`$&${C}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function u(e){return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:
o(e)}function f(e,t){let r=R(t);return r===void 0?o(e):`[${o(e)}](${r.replace(/[()]/g,j)})`}function j(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var P={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},_={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},E=e=>N(e,Number.POSITIVE_INFINITY);function N(e,t){let r=e.requirements.flatMap(({name:n,controls:i})=>i.map(a=>({requirement:n,control:a}))),
s=r.filter(({control:n})=>n.phase==="enforce");return`${[[`# Countersign: ${P[e.verdict]}`],[I(e)],U(e,t),p("What to fix",s.filter(w("fail")).flatMap(S)),p("Wha\
t could not be judged",s.filter(w("unknown")).flatMap(b)),p("Not enforced yet",r.filter(({control:n})=>n.phase!=="enforce"&&y(n)).flatMap(n=>n.control.status===
"fail"?S(n):b(n))),p("Waived",r.filter(w("waived")).flatMap(q)),p("Told to GitLab",e.deliveries.map(L))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`}function I({subject:e,policy:t,generated_at:r,tool:s}){let{gitlab_url:l,project:n,merge_request:i}=e,a=$(n.path).split("/").map(encodeURIComponent).join("/"),
d=`${l}/${a}`,c=i?`, ${f(`merge request ${i.iid}`,`${d}/-/merge_requests/${i.iid}`)} (${u(i.sha.slice(0,8))} into ${o(i.target_branch)})`:"";return`Project ${f(
n.path,d)}${c}, policy ${o(t.name)} (sha256 ${u(t.sha256.slice(0,12))}), judged at ${u(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${o(s.version)}.`}function U({
requirements:e},t){let r=e.length>t,s=i=>+(i.status==="fail"||i.status==="unknown");return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---\
|---|--:|--:|--:|--:|",...(r?e.toSorted((i,a)=>s(a)-s(i)).slice(0,t):e).map(({name:i,status:a,controls:d})=>{let c=g=>d.filter(h=>h.status===g).length,m=[c("fai\
l"),c("unknown"),c("waived"),c("pass")];return`| ${[o(i),_[a],...m].join(" | ")} |`}),...r?["",`+${e.length-t} more requirements: see the report`]:[]]}function S(e){
let{text:t,url:r}=e.control.remediation,s=f("Open the page",r);return[...b(e),`  - Fix: ${o(t)}${r===null?"":`. ${s}`}`]}function b({requirement:e,control:t}){let{
id:r,severity:s,message:l,note:n}=t,i=`- **${o(e)}**: ${u(r)} (${s})${v(t)}: ${o(l)}`,a=k(t);return[i,...n===null?[]:[`  - Note: ${o(n)}`],...a===void 0?[]:[`  \
- Read: ${o(a)}`]]}function q({requirement:e,control:t}){let{id:r,message:s,waiver:l}=t,n=l?`
  - Until ${u(l.expires)} by ${o(l.owner)}: ${o(l.reason)}`:"";return[`- **${o(e)}**: ${u(r)}: ${o(s)}${n}`]}function L({target:e,id:t,name:r,requirement:s,status:l,
outcome:n,attempts:i,error:a}){let d=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${o(r)} (${t})`,m=s===null?"":` for ${o(s)}`,g=i>1?
` after ${i} attempts`:"",h=a===void 0?"":`: ${o(a)}`;return`- ${d} ${c}${m}: ${l}, ${n==="failed"?"**not delivered**":n}${g}${h}`}function p(e,t){return t.length===
0?[]:[`## ${e}`,"",...t]}function w(e){return({control:t})=>t.status===e}export{E as a,N as b};
