import{d as f,f as l}from"./chunk-URLSRDCA.js";import{a as u}from"./chunk-APIG3MQ2.js";var w=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>g(e,t,r)),"</testsuites>"].join(`
`)}
`;function g(e,{name:t,controls:r},n){let o=s=>r.filter(i=>c(i)===s).length;return[`  <testsuite${p({id:n,name:u(t)||"(no name)",package:e.subject.project.path,
hostname:y(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:o("failure"),errors:o("error"),skipped:o("skipped"),time:0})}>`,"    <properties>",
...$(e).map(([s,i])=>`      <property${p({name:`countersign.${s}`,value:i})}/>`),"    </properties>",...r.flatMap(s=>R(t,s)),"    <system-out/>","    <system-er\
r/>","  </testsuite>"]}function $({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...n?[
["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function R(e,t){let r=`<testcase${p({classname:e,name:`${t.id}: ${t.title}`,time:0})}`,n=c(t);if(n==="passed")return[
`    ${r}/>`];let o=n==="skipped"?{}:{type:t.status},a=p({message:t.message,...o});return[`    ${r}>`,`      <${n}${a}>${h(t).map(d).join(`
`)}</${n}>`,"    </testcase>"]}function c({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function h(e){let{status:t,severity:r,message:n,note:o,remediation:a,waiver:s}=e,i=[`${t} (${r})${f(e)}: ${n}`];if(s&&i.push(`waived until ${s.expires} \
by ${s.owner}: ${s.reason}`),o!==null&&i.push(`note: ${o}`),t==="fail"){i.push(`fix: ${a.text}`);let m=l(a.url);m!==void 0&&i.push(`at: ${m}`)}return i}function y({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function p(e){return Object.entries(e).map(([t,r])=>` ${t}="${d(String(r))}"`).
join("")}var b={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function d(e){return u(e).replace(/[&<>"']/g,t=>b[t]??"")}export{w as render};
