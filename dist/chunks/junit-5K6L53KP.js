import{c as d}from"./chunk-Y5FYYT3Z.js";import{d as l,f as c}from"./chunk-URLSRDCA.js";import{a as p}from"./chunk-APIG3MQ2.js";
var v=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>R(e,t,r)),"</testsuites>"].join(`
`)}
`;function R(e,{name:t,controls:r},n){let o=s=>r.filter(i=>g(i)===s).length;return[`  <testsuite${u({id:n,name:p(t)||"(no name)",package:e.subject.project.path,
hostname:k(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:o("failure"),errors:o("error"),skipped:o("skipped"),time:0})}>`,"    <properties>",
...h(e).map(([s,i])=>`      <property${u({name:`countersign.${s}`,value:i})}/>`),"    </properties>",...r.flatMap(s=>y(t,s)),"    <system-out/>","    <system-er\
r/>","  </testsuite>"]}function h({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...n?[
["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function y(e,t){let r=`<testcase${u({classname:e,name:`${t.id}: ${t.title}`,time:0})}`,n=g(t);if(n==="passed")return[
`    ${r}/>`];let o=n==="skipped"?{}:{type:t.status},a=u({message:t.message,...o});return[`    ${r}>`,`      <${n}${a}>${b(t).map($).join(`
`)}</${n}>`,"    </testcase>"]}function g({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function b(e){let{status:t,severity:r,message:n,note:o,remediation:a,waiver:s}=e,i=[`${t} (${r})${l(e)}: ${n}`];s&&i.push(`waived until ${s.expires} by ${s.
owner}: ${s.reason}`),o!==null&&i.push(`note: ${o}`);let m=d(e);if(m!==void 0&&i.push(`read: ${m}`),t==="fail"){i.push(`fix: ${a.text}`);let f=c(a.url);f!==void 0&&
i.push(`at: ${f}`)}return i}function k({subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function u(e){return Object.entries(e).
map(([t,r])=>` ${t}="${$(String(r))}"`).join("")}var q={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function $(e){return p(e).replace(/[&<>"']/g,
t=>q[t]??"")}export{v as render};
