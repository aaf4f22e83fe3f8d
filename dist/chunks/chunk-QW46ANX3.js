import{b as h,d as w,f as b}from"./chunk-URLSRDCA.js";import{a as d}from"./chunk-APIG3MQ2.js";var C=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,j="⁠";function o(t){let e=d(t).replace(
C,`$&${j}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return e===""?"(empty)":e}function c(t){return/^[\w.-]{1,200}$/.test(t)?`\`${t}\``:
o(t)}function $(t,e){let r=b(e);return r===void 0?o(t):`[${o(t)}](${r.replace(/[()]/g,x)})`}function x(t){return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}var S={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},P={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},O=t=>{let e=t.requirements.flatMap(({name:n,controls:i})=>i.map(s=>({requirement:n,control:s}))),r=e.filter(({control:n})=>n.phase==="enfor\
ce");return`${[[`# Countersign: ${S[t.verdict]}`],[_(t)],q(t),p("What to fix",r.filter(g("fail")).flatMap(k)),p("What could not be judged",r.filter(g("unknown")).
flatMap(m)),p("Not enforced yet",e.filter(({control:n})=>n.phase!=="enforce"&&h(n)).flatMap(n=>n.control.status==="fail"?k(n):m(n))),p("Waived",e.filter(g("waiv\
ed")).flatMap(U)),p("Told to GitLab",t.deliveries.map(M))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`};function _({subject:t,policy:e,generated_at:r,tool:a}){let{gitlab_url:n,project:i,merge_request:s}=t,l=d(i.path).split("/").map(encodeURIComponent).join("/"),
u=`${n}/${l}`,f=s?`, ${$(`merge request ${s.iid}`,`${u}/-/merge_requests/${s.iid}`)} (${c(s.sha.slice(0,8))} into ${o(s.target_branch)})`:"";return`Project ${$(
i.path,u)}${f}, policy ${o(e.name)} (sha256 ${c(e.sha256.slice(0,12))}), judged at ${c(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${o(a.version)}.`}function q({
requirements:t}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...t.map(({name:r,status:a,controls:n})=>{let i=l=>n.
filter(u=>u.status===l).length,s=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[o(r),P[a],...s].join(" | ")} |`})]}function k(t){let{text:e,url:r}=t.
control.remediation,a=$("Open the page",r);return[...m(t),`  - Fix: ${o(e)}${r===null?"":`. ${a}`}`]}function m({requirement:t,control:e}){let{id:r,severity:a,message:n,
note:i}=e,s=`- **${o(t)}**: ${c(r)} (${a})${w(e)}: ${o(n)}`;return i===null?[s]:[s,`  - Note: ${o(i)}`]}function U({requirement:t,control:e}){let{id:r,message:a,
waiver:n}=e,i=n?`
  - Until ${c(n.expires)} by ${o(n.owner)}: ${o(n.reason)}`:"";return[`- **${o(t)}**: ${c(r)}: ${o(a)}${i}`]}function M({target:t,id:e,name:r,requirement:a,status:n,
outcome:i,attempts:s,error:l}){let u=t==="status_check"?"Status check":"External control",f=r===null?`${e}`:`${o(r)} (${e})`,v=a===null?"":` for ${o(a)}`,y=s>1?
` after ${s} attempts`:"",R=l===void 0?"":`: ${o(l)}`;return`- ${u} ${f}${v}: ${n}, ${i==="failed"?"**not delivered**":i}${y}${R}`}function p(t,e){return e.length===
0?[]:[`## ${t}`,"",...e]}function g(t){return({control:e})=>e.status===t}export{O as a};
