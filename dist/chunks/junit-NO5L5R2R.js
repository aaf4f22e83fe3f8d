import{d as m,f as l}from"./chunk-MGABYZ7G.js";import{$a_a as f}from"../index.js";var w=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>g(e,t,r)),"</testsuites>"].join(`
`)}
`;function g(e,{name:t,controls:r},s){let o=n=>r.filter(i=>d(i)===n).length;return[`  <testsuite${p({id:s,name:t,package:e.subject.project.path,hostname:y(e),timestamp:e.
generated_at.replace("Z",""),tests:r.length,failures:o("failure"),errors:o("error"),skipped:o("skipped"),time:0})}>`,"    <properties>",...$(e).map(([n,i])=>`  \
    <property${p({name:`countersign.${n}`,value:i})}/>`),"    </properties>",...r.flatMap(n=>R(t,n)),"    <system-out/>","    <system-err/>","  </testsuite>"]}function $({
verdict:e,policy:t,subject:r}){let s=r.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...s?[["merge_request",`!${s.iid}`],["sha",
s.sha]]:[]]}function R(e,t){let r=`<testcase${p({classname:e,name:`${t.id}: ${t.title}`,time:0})}`,s=d(t);if(s==="passed")return[`    ${r}/>`];let o=s==="skippe\
d"?{}:{type:t.status},u=p({message:t.message,...o});return[`    ${r}>`,`      <${s}${u}>${h(t).map(c).join(`
`)}</${s}>`,"    </testcase>"]}function d({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function h(e){let{status:t,severity:r,message:s,note:o,remediation:u,waiver:n}=e,i=[`${t} (${r})${m(e)}: ${s}`];if(n&&i.push(`waived until ${n.expires} \
by ${n.owner}: ${n.reason}`),o!==null&&i.push(`note: ${o}`),t==="fail"){i.push(`fix: ${u.text}`);let a=l(u.url);a!==void 0&&i.push(`at: ${a}`)}return i}function y({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function p(e){return Object.entries(e).map(([t,r])=>` ${t}="${c(String(r))}"`).
join("")}var b={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function c(e){return f(e,1e3).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�").replace(
/[&<>"']/g,t=>b[t]??"")}export{w as render};
