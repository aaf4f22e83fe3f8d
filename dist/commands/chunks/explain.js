import{a as m}from"./shared-command.js";import{b as p,c as u,d as f,e as g,f as w}from"./shared-predefined.js";import{d as y,f as b}from"./shared-controls-define.js";
import{b as $}from"./shared-nearest.js";import{a as j,b as x}from"./shared-shared-errors.js";import{e as v}from"./shared-text.js";import"./shared-bundler.js";var q={
approvals:{title:"Approvals",sentence:"Who approved the merge request, and which approvals the project requires."},branches:{title:"Branches",sentence:"How the \
project protects its branches."},findings:{title:"Findings",sentence:"What security scanners and other analysis tools found, and whether they run."},"merge-requ\
est":{title:"Merge request",sentence:"What the merge request contains: its text, its size, its commits and its threads."},people:{title:"People",sentence:"Who h\
as access to the project, and how they sign in."},pipeline:{title:"Pipeline",sentence:"How the CI/CD pipeline is configured, and how it went."},project:{title:"\
Project",sentence:"How the project itself is set up."},repository:{title:"Repository",sentence:"Which files the repository contains."},sbom:{title:"SBOM",sentence:"\
Which components the software contains, and under which licences."}};async function d(t){let n=g(t),e=await u(t)??(n&&await f(n.field));if(!e)throw new x("INPUT\
_INVALID",`there is no control ${t}${$(t,p)}`,{advice:"countersign explain lists all controls"});return{id:t,title:y(e,n),severity:e.severity,about:e.scope,origin:e.
kind==="built-in"?"gitlab":"countersign",description:e.description,expression:n??null,facts:(await b(e)).map(({fact:i,isOnRequest:s})=>({id:i.id,holds:s?`${i.summary}\
, if a parameter requires it`:i.summary,right:i.requiredRole})),remediation:e.remediation.text}}var O={operands:{name:"CONTROL",count:"any number"},flags:[m],run:I};
async function I({operands:t,flags:n},e){let i=t.length===0,s=await Promise.all((i?p:t).map(d));return n.has("json")?e.print(v(s)):e.print(i?W(s,e):s.map(r=>C(r,
e)).join(`

`)),j.compliant}function W(t,{surface:n}){let e=Math.max(...t.map(({id:i})=>i.length));return Object.entries(q).map(([i,{title:s,sentence:r}])=>[`${n.tone(s,"bo\
ld")}: ${r}`,...t.filter(({id:a})=>w(a)===i).map(({id:a,origin:o,title:c})=>`  ${a.padEnd(e)}  ${o.padEnd(11)}  ${c}`)].join(`
`)).join(`

`)}function C(t,{surface:n}){let{id:e,title:i,severity:s,about:r,description:a,expression:o,facts:c,remediation:h}=t;return[`${n.tone(e,"bold")} (${s}, about th\
e ${r.replace("_"," ")})`,i,"",P(a),...o?["",`GitLab's expression: ${JSON.stringify(o)}`]:[],"","It reads:",...c.map(l=>`  ${l.id}: ${l.holds}; needs ${l.right}`),
...c.length===0?["  nothing"]:[],"",`How to fix it: ${h}`].join(`
`)}function P(t){return t.replace(/```yaml\n([^`]*)\n```/,(n,e)=>e.replace(/^/gm,"    ")).replace(/^- /gm,"  - ")}export{O as explain,d as explainControl};
