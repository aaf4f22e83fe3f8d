import{c as l}from"./chunk-W4VMM47C.js";import{d,f as c}from"./chunk-URLSRDCA.js";import{a as p}from"./chunk-APIG3MQ2.js";
var v=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>R(e,t,r)),"</testsuites>"].join(`
`)}
`;function R(e,{name:t,controls:r},s){let o=n=>r.filter(i=>g(i)===n).length;return[`  <testsuite${u({id:s,name:p(t)||"(no name)",package:e.subject.project.path,
hostname:k(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:o("failure"),errors:o("error"),skipped:o("skipped"),time:0})}>`,"    <properties>",
...h(e).map(([n,i])=>`      <property${u({name:`countersign.${n}`,value:i})}/>`),"    </properties>",...r.flatMap(n=>y(t,n)),"    <system-out/>","    <system-er\
r/>","  </testsuite>"]}function h({verdict:e,policy:t,subject:r}){let s=r.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...s?[
["merge_request",`!${s.iid}`],["sha",s.sha]]:[]]}function y(e,t){let r=`<testcase${u({classname:e,name:`${t.id}: ${t.title}`,time:0})}`,s=g(t);if(s==="passed")return[
`    ${r}/>`];let o=s==="skipped"?{}:{type:t.status},a=u({message:t.message,...o});return[`    ${r}>`,`      <${s}${a}>${b(t).map($).join(`
`)}</${s}>`,"    </testcase>"]}function g({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function b(e){let{status:t,severity:r,message:s,note:o,remediation:a,waiver:n}=e,i=[`${t} (${r})${d(e)}: ${s}`];n&&i.push(`waived until ${n.expires} by ${n.
owner}: ${n.reason}`),o!==null&&i.push(`note: ${o}`);let m=l(e);if(m!==void 0&&i.push(`read: ${m}`),t==="fail"){i.push(`fix: ${a.text}`);let f=c(a.url);f!==void 0&&
i.push(`at: ${f}`)}return i}function k({subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function u(e){return Object.entries(e).
map(([t,r])=>` ${t}="${$(String(r))}"`).join("")}var q={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function $(e){return p(e).replace(/[&<>"']/g,
t=>q[t]??"")}export{v as render};
