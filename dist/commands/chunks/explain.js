import{a as m}from"./shared-command.js";import{b as p,c as u,d as f,e as g,f as y}from"./shared-predefined.js";import{e as w}from"./shared-controls-define.js";import{
b}from"./shared-nearest.js";import{a as $,b as j}from"./shared-shared-errors.js";import"./shared-bundler.js";var x={approvals:{title:"Approvals",sentence:"Who a\
pproved the merge request, and which approvals the project requires."},branches:{title:"Branches",sentence:"How the project protects its branches."},findings:{title:"\
Findings",sentence:"What security scanners and other analysis tools found, and whether they run."},"merge-request":{title:"Merge request",sentence:"What the mer\
ge request contains: its text, its size, its commits and its threads."},people:{title:"People",sentence:"Who has access to the project, and how they sign in."},
pipeline:{title:"Pipeline",sentence:"How the CI/CD pipeline is configured, and how it went."},project:{title:"Project",sentence:"How the project itself is set u\
p."},repository:{title:"Repository",sentence:"Which files the repository contains."},sbom:{title:"SBOM",sentence:"Which components the software contains, and un\
der which licences."}};async function h(t){let n=g(t),e=await u(t)??(n&&await f(n.field));if(!e)throw new j("INPUT_INVALID",`there is no control ${t}${b(t,p)}`,
{advice:"countersign explain lists all controls"});return{id:t,title:e.title,severity:e.severity,about:e.scope,origin:e.kind==="built-in"?"gitlab":"countersign",
description:e.description,expression:n??null,facts:(await w(e)).map(({fact:i,isOnRequest:s})=>({id:i.id,holds:s?`${i.summary}, if a parameter requires it`:i.summary,
right:i.requiredRole})),remediation:e.remediation.text}}var v={operands:{name:"CONTROL",count:"any number"},flags:[m],run:q};async function q({operands:t,flags:n},e){
let i=t.length===0,s=await Promise.all((i?p:t).map(h));return n.has("json")?e.print(JSON.stringify(s,null,2)):e.print(i?O(s,e):s.map(r=>I(r,e)).join(`

`)),$.compliant}function O(t,{surface:n}){let e=Math.max(...t.map(({id:i})=>i.length));return Object.entries(x).map(([i,{title:s,sentence:r}])=>[`${n.tone(s,"bo\
ld")}: ${r}`,...t.filter(({id:a})=>y(a)===i).map(({id:a,origin:o,title:l})=>`  ${a.padEnd(e)}  ${o.padEnd(11)}  ${l}`)].join(`
`)).join(`

`)}function I(t,{surface:n}){let{id:e,title:i,severity:s,about:r,description:a,expression:o,facts:l,remediation:d}=t;return[`${n.tone(e,"bold")} (${s}, about th\
e ${r.replace("_"," ")})`,i,"",W(a),...o?["",`GitLab's expression: ${JSON.stringify(o)}`]:[],"","It reads:",...l.map(c=>`  ${c.id}: ${c.holds}; needs ${c.right}`),
...l.length===0?["  nothing"]:[],"",`How to fix it: ${d}`].join(`
`)}function W(t){return t.replace(/```yaml\n([^`]*)\n```/,(n,e)=>e.replace(/^/gm,"    ")).replace(/^- /gm,"  - ")}export{v as explain,h as explainControl};
