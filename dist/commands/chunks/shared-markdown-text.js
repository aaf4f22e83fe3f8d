import{c as q}from"./shared-part-values.js";import{a as v}from"./shared-names.js";import{b as y,d as A}from"./shared-counts.js";import{b as _,d as C,f as S}from"./shared-reporting-formats-findings.js";
import{a as j}from"./shared-one-line.js";var U=/[@#!~%&^$](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|(?<=[[*]\w+):(?=\S)|[\w.-](?=>)/g,x=/\b[A-Za-z]\w*-(?=\d)|\bCU-(?=[a-z])|\bT(?=\d)|\b(?:bug|task|work ?item|rtcwi|defect)\s+(?=\d)/gi,
I=/\b[\da-f]{7,}\b/gi,h="⁠";function a(e){let t=j(e).replace(I,r=>r.replace(/.{6}(?=.)/g,`$&${h}`)).replace(x,`$&${h}`).replace(U,`$&${h}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,
"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function $(e){return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:a(e)}function d(e,t){let r=S(t);return r===void 0?
a(e):`[${a(e)}](${r.replace(/[()]/g,M)})`}function M(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var N={compliant:"✅ Compliant",non_compliant:"❌\
 Non-compliant",undetermined:"❔ Undetermined"},W={pass:"✅ passed",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not applicable"},O={fail:{head:"\
Failed",isAlways:!0},unknown:{head:"Unknown",isAlways:!0},warned:{head:"Warned",isAlways:!1},observed:{head:"Observed",isAlways:!1},waived:{head:"Waived",isAlways:!0},
pass:{head:"Passed",isAlways:!0}},R=e=>k(e,Number.POSITIVE_INFINITY);function k(e,t){let r=e.requirements.flatMap(({name:n,controls:s})=>s.map(i=>({requirement:n,
control:i}))),l=r.filter(({control:n})=>n.phase==="enforce");return`${[[`# Countersign: ${N[e.verdict]} (${A(r.map(({control:n})=>n))})`],[T(e)],(e.notices??[]).
map(n=>`- ${a(n)}`),F(e,t),p("What to fix",l.filter(b("fail")).flatMap(w)),p("What could not be judged",l.filter(b("unknown")).flatMap(w)),p("Not enforced yet",
r.filter(({control:n})=>n.phase!=="enforce"&&_(n)).flatMap(w)),p("Waived",r.filter(b("waived")).flatMap(z)),p("Reported to GitLab",e.deliveries.map(E))].filter(
n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`}function T({subject:e,policy:t,generated_at:r,tool:l}){let{gitlab_url:n,project:s,merge_request:i}=e,u=j(s.path).split("/").map(encodeURIComponent).join("/"),
o=`${n}/${u}`,c=i?`, ${d(`merge request ${i.iid}`,`${o}/-/merge_requests/${i.iid}`)} (${$(i.sha.slice(0,8))} into ${a(i.target_branch)})`:"";return`Project ${d(
s.path,o)}${c}, policy ${a(t.name)} (sha256 ${$(t.sha256.slice(0,12))}), judged at ${$(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${a(l.version)}.`}function F({
requirements:e},t){let r=e.length>t,l=o=>+(o.status==="fail"||o.status==="unknown"),n=r?e.toSorted((o,c)=>l(c)-l(o)).slice(0,t):e,s=e.flatMap(({controls:o})=>o),
i=Object.entries(O).filter(([o,{isAlways:c}])=>c||y(s,o)>0),u=n.map(({name:o,status:c,controls:m})=>{let f=i.map(([g])=>y(m,g));return`| ${[a(o),W[c],...f].join(
" | ")} |`});return[`| Requirement | Status | ${i.map(([,{head:o}])=>o).join(" | ")} |`,`|---|---|${"--:|".repeat(i.length)}`,...u,...r?["",`+${e.length-t} more\
 requirements: see the report`]:[]]}function w(e){let{remediation:t,page:r}=e.control,{text:l,url:n}=t,s=[...n===null?[]:[d("Open the page",n)],...r===void 0?[]:
[d("About this control",r)]];return[...P(e),`  - Fix: ${[a(l),...s].join(". ")}`]}function P({requirement:e,control:t}){let{id:r,severity:l,status:n,message:s,note:i}=t,
u=n==="unknown"&&t.phase!=="enforce"?"unknown: ":"",o=`- **${a(e)}**: ${a(v(t))} (${$(r)}, ${l})${C(t)}: ${u}${a(s)}`,c=q(t);return[o,...i===null?[]:[`  - Note:\
 ${a(i)}`],...c===void 0?[]:[`  - Read: ${a(c)}`]]}function z({requirement:e,control:t}){let{id:r,message:l,waiver:n}=t,s=n?`
  - Until ${$(n.expires)} by ${a(n.owner)}: ${a(n.reason)}`:"";return[`- **${a(e)}**: ${a(v(t))} (${$(r)}): ${a(l)}${s}`]}function E({target:e,id:t,name:r,requirement:l,
status:n,outcome:s,attempts:i,error:u}){let o=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${a(r)} (${t})`,m=l===null?"":` for ${a(l)}`,
f=i>1?` after ${i} attempts`:"",g=u===void 0?"":`: ${a(u)}`;return`- ${o} ${c}${m}: ${n}, ${s==="failed"?"**not delivered**":s}${f}${g}`}function p(e,t){return t.
length===0?[]:[`## ${e}`,"",...t]}function b(e){return({control:t})=>t.status===e}export{R as a,k as b};
