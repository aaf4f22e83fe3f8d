import{b as h,d as w,f as b}from"./chunk-MGABYZ7G.js";import{$a_a as m}from"../index.js";var C=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)/g,j="⁠";function o(t){let e=m(t,1e3).replace(C,`$&${j}`).replace(
/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return e===""?"(empty)":e}function l(t){return/^[\w.-]{1,200}$/.test(t)?`\`${t}\``:o(t)}function d(t,e){
let r=b(e);return r===void 0?o(t):`[${o(t)}](${r.replace(/[()<>\\|`*_]/g,x)})`}function x(t){return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}var S={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},_={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"\
– not applicable"},L=t=>{let e=t.requirements.flatMap(({name:n,controls:i})=>i.map(s=>({requirement:n,control:s}))),r=e.filter(({control:n})=>n.phase==="enfor\
ce");return`${[[`# Countersign: ${S[t.verdict]}`],[P(t)],q(t),p("What to fix",r.filter(f("fail")).flatMap(k)),p("What could not be judged",r.filter(f("unknown")).
flatMap(g)),p("Not enforced yet",e.filter(({control:n})=>n.phase!=="enforce"&&h(n)).flatMap(n=>n.control.status==="fail"?k(n):g(n))),p("Waived",e.filter(f("waiv\
ed")).flatMap(U)),p("Told to GitLab",t.deliveries.map(M))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`};function P({subject:t,policy:e,generated_at:r,tool:a}){let{gitlab_url:n,project:i,merge_request:s}=t,c=i.path.split("/").map(encodeURIComponent).join("/"),u=`${n}\
/${c}`,$=s?`, ${d(`merge request ${s.iid}`,`${u}/-/merge_requests/${s.iid}`)} (${l(s.sha.slice(0,8))} into ${o(s.target_branch)})`:"";return`Project ${d(i.path,
u)}${$}, policy ${o(e.name)} (sha256 ${l(e.sha256.slice(0,12))}), judged at ${l(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${o(a.version)}.`}function q({
requirements:t}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...t.map(({name:r,status:a,controls:n})=>{let i=c=>n.
filter(u=>u.status===c).length,s=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[o(r),_[a],...s].join(" | ")} |`})]}function k(t){let{text:e,url:r}=t.
control.remediation,a=d("Open the page",r);return[...g(t),`  - Fix: ${o(e)}${r===null?"":`. ${a}`}`]}function g({requirement:t,control:e}){let{id:r,severity:a,message:n,
note:i}=e,s=`- **${o(t)}**: ${l(r)} (${a})${w(e)}: ${o(n)}`;return i===null?[s]:[s,`  - Note: ${o(i)}`]}function U({requirement:t,control:e}){let{id:r,message:a,
waiver:n}=e,i=n?`
  - Until ${l(n.expires)} by ${o(n.owner)}: ${o(n.reason)}`:"";return[`- **${o(t)}**: ${l(r)}: ${o(a)}${i}`]}function M({target:t,id:e,name:r,requirement:a,status:n,
outcome:i,attempts:s,error:c}){let u=t==="status_check"?"Status check":"External control",$=r===null?`${e}`:`${o(r)} (${e})`,v=a===null?"":` for ${o(a)}`,y=s>1?
` after ${s} attempts`:"",R=c===void 0?"":`: ${o(c)}`;return`- ${u} ${$}${v}: ${n}, ${i==="failed"?"**not delivered**":i}${y}${R}`}function p(t,e){return e.length===
0?[]:[`## ${t}`,"",...e]}function f(t){return({control:e})=>e.status===t}export{L as render};
