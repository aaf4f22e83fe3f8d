import{c as h}from"./chunk-Y5FYYT3Z.js";import{b as w,d as b,f as k}from"./chunk-URLSRDCA.js";import{a as p}from"./chunk-APIG3MQ2.js";var j=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,x="⁠";function o(e){let t=p(e).replace(
j,`$&${x}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function l(e){return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:
o(e)}function $(e,t){let r=k(t);return r===void 0?o(e):`[${o(e)}](${r.replace(/[()]/g,S)})`}function S(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var P={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},_={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},E=e=>{let t=e.requirements.flatMap(({name:n,controls:i})=>i.map(s=>({requirement:n,control:s}))),r=t.filter(({control:n})=>n.phase==="enfor\
ce");return`${[[`# Countersign: ${P[e.verdict]}`],[q(e)],U(e),d("What to fix",r.filter(m("fail")).flatMap(v)),d("What could not be judged",r.filter(m("unknown")).
flatMap(g)),d("Not enforced yet",t.filter(({control:n})=>n.phase!=="enforce"&&w(n)).flatMap(n=>n.control.status==="fail"?v(n):g(n))),d("Waived",t.filter(m("waiv\
ed")).flatMap(M)),d("Told to GitLab",e.deliveries.map(W))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`};function q({subject:e,policy:t,generated_at:r,tool:a}){let{gitlab_url:n,project:i,merge_request:s}=e,c=p(i.path).split("/").map(encodeURIComponent).join("/"),
u=`${n}/${c}`,f=s?`, ${$(`merge request ${s.iid}`,`${u}/-/merge_requests/${s.iid}`)} (${l(s.sha.slice(0,8))} into ${o(s.target_branch)})`:"";return`Project ${$(
i.path,u)}${f}, policy ${o(t.name)} (sha256 ${l(t.sha256.slice(0,12))}), judged at ${l(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${o(a.version)}.`}function U({
requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.map(({name:r,status:a,controls:n})=>{let i=c=>n.
filter(u=>u.status===c).length,s=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[o(r),_[a],...s].join(" | ")} |`})]}function v(e){let{text:t,url:r}=e.
control.remediation,a=$("Open the page",r);return[...g(e),`  - Fix: ${o(t)}${r===null?"":`. ${a}`}`]}function g({requirement:e,control:t}){let{id:r,severity:a,message:n,
note:i}=t,s=`- **${o(e)}**: ${l(r)} (${a})${b(t)}: ${o(n)}`,c=h(t);return[s,...i===null?[]:[`  - Note: ${o(i)}`],...c===void 0?[]:[`  - Read: ${o(c)}`]]}function M({
requirement:e,control:t}){let{id:r,message:a,waiver:n}=t,i=n?`
  - Until ${l(n.expires)} by ${o(n.owner)}: ${o(n.reason)}`:"";return[`- **${o(e)}**: ${l(r)}: ${o(a)}${i}`]}function W({target:e,id:t,name:r,requirement:a,status:n,
outcome:i,attempts:s,error:c}){let u=e==="status_check"?"Status check":"External control",f=r===null?`${t}`:`${o(r)} (${t})`,y=a===null?"":` for ${o(a)}`,R=s>1?
` after ${s} attempts`:"",C=c===void 0?"":`: ${o(c)}`;return`- ${u} ${f}${y}: ${n}, ${i==="failed"?"**not delivered**":i}${R}${C}`}function d(e,t){return t.length===
0?[]:[`## ${e}`,"",...t]}function m(e){return({control:t})=>t.status===e}export{E as a};
