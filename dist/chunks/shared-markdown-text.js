import{c as k}from"./shared-part-values.js";import{b as q,d as A,f as C}from"./shared-reporting-formats-findings.js";import{a as v}from"./shared-one-line.js";import{
$e613_a as y}from"../index.js";import{$c006_b as _,$c006_d as S}from"../index.js";var U=/[@#!~%&^$](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|(?<=[[*]\w+):(?=\S)|[\w.-](?=>)/g,
x=/\b[A-Za-z]\w*-(?=\d)|\bCU-(?=[a-z])|\bT(?=\d)|\b(?:bug|task|work ?item|rtcwi|defect)\s+(?=\d)/gi,I=/\b[\da-f]{7,}\b/gi,h="⁠";function a(e){let t=v(e).replace(
I,r=>r.replace(/.{6}(?=.)/g,`$&${h}`)).replace(x,`$&${h}`).replace(U,`$&${h}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?
"(empty)":t}function u(e){return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:a(e)}function d(e,t){let r=C(t);return r===void 0?a(e):`[${a(e)}](${r.replace(/[()]/g,M)})`}
function M(e){return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var N={compliant:"✅ Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undeterm\
ined"},W={pass:"✅ passed",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not applicable"},O={fail:{head:"Failed",isAlways:!0},unknown:{head:"Unkn\
own",isAlways:!0},warned:{head:"Warned",isAlways:!1},observed:{head:"Observed",isAlways:!1},waived:{head:"Waived",isAlways:!0},pass:{head:"Passed",isAlways:!0}},
R=e=>j(e,Number.POSITIVE_INFINITY);function j(e,t){let r=e.requirements.flatMap(({name:n,controls:s})=>s.map(i=>({requirement:n,control:i}))),l=r.filter(({control:n})=>n.
phase==="enforce");return`${[[`# Countersign: ${N[e.verdict]} (${S(r.map(({control:n})=>n))})`],[T(e)],(e.notices??[]).map(n=>`- ${a(n)}`),F(e,t),p("What to fix",
l.filter(b("fail")).flatMap(w)),p("What could not be judged",l.filter(b("unknown")).flatMap(w)),p("Not enforced yet",r.filter(({control:n})=>n.phase!=="enforce"&&
q(n)).flatMap(w)),p("Waived",r.filter(b("waived")).flatMap(z)),p("Reported to GitLab",e.deliveries.map(E))].filter(n=>n.length>0).map(n=>n.join(`
`)).join(`

`)}
`}function T({subject:e,policy:t,generated_at:r,tool:l}){let{gitlab_url:n,project:s,merge_request:i}=e,$=v(s.path).split("/").map(encodeURIComponent).join("/"),
o=`${n}/${$}`,c=i?`, ${d(`merge request ${i.iid}`,`${o}/-/merge_requests/${i.iid}`)} (${u(i.sha.slice(0,8))} into ${a(i.target_branch)})`:"";return`Project ${d(
s.path,o)}${c}, policy ${a(t.name)} (sha256 ${u(t.sha256.slice(0,12))}), judged at ${u(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${a(l.version)}.`}function F({
requirements:e},t){let r=e.length>t,l=o=>+(o.status==="fail"||o.status==="unknown"),n=r?e.toSorted((o,c)=>l(c)-l(o)).slice(0,t):e,s=e.flatMap(({controls:o})=>o),
i=Object.entries(O).filter(([o,{isAlways:c}])=>c||_(s,o)>0),$=n.map(({name:o,status:c,controls:m})=>{let f=i.map(([g])=>_(m,g));return`| ${[a(o),W[c],...f].join(
" | ")} |`});return[`| Requirement | Status | ${i.map(([,{head:o}])=>o).join(" | ")} |`,`|---|---|${"--:|".repeat(i.length)}`,...$,...r?["",`+${e.length-t} more\
 requirements: see the report`]:[]]}function w(e){let{remediation:t,page:r}=e.control,{text:l,url:n}=t,s=[...n===null?[]:[d("Open the page",n)],...r===void 0?[]:
[d("About this control",r)]];return[...P(e),`  - Fix: ${[a(l),...s].join(". ")}`]}function P({requirement:e,control:t}){let{id:r,severity:l,status:n,message:s,note:i}=t,
$=n==="unknown"&&t.phase!=="enforce"?"unknown: ":"",o=`- **${a(e)}**: ${a(y(t))} (${u(r)}, ${l})${A(t)}: ${$}${a(s)}`,c=k(t);return[o,...i===null?[]:[`  - Note:\
 ${a(i)}`],...c===void 0?[]:[`  - Read: ${a(c)}`]]}function z({requirement:e,control:t}){let{id:r,message:l,waiver:n}=t,s=n?`
  - Until ${u(n.expires)} by ${a(n.owner)}: ${a(n.reason)}`:"";return[`- **${a(e)}**: ${a(y(t))} (${u(r)}): ${a(l)}${s}`]}function E({target:e,id:t,name:r,requirement:l,
status:n,outcome:s,attempts:i,error:$}){let o=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${a(r)} (${t})`,m=l===null?"":` for ${a(l)}`,
f=i>1?` after ${i} attempts`:"",g=$===void 0?"":`: ${a($)}`;return`- ${o} ${c}${m}: ${n}, ${s==="failed"?"**not delivered**":s}${f}${g}`}function p(e,t){return t.
length===0?[]:[`## ${e}`,"",...t]}function b(e){return({control:t})=>t.status===e}export{R as a,j as b};
