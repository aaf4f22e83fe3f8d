import{c as f}from"./shared-part-values.js";import{d,f as g}from"./shared-reporting-formats-findings.js";import{a as m}from"./shared-one-line.js";import"./shared-text.js";
import"./shared-bundler.js";var h=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.flatMap((t,s)=>v(e,t,s)),"</testsuites>"].join(
`
`)}
`;function v(e,{name:t,controls:s},r){let i=a=>s.filter(n=>c(n)===a).length;return[`  <testsuite${u({id:r,name:m(t)||"(no name)",package:e.subject.project.path,
hostname:k(e),timestamp:e.generated_at.replace("Z",""),tests:s.length,failures:i("failure"),errors:i("error"),skipped:i("skipped"),time:0})}>`,"    <properties>",
...y(e).map(([a,n])=>`      <property${u({name:`countersign.${a}`,value:n})}/>`),"    </properties>",...s.flatMap(a=>b(t,a)),"    <system-out/>","    <system-er\
r/>","  </testsuite>"]}function y({verdict:e,policy:t,subject:s}){let r=s.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...r?[
["merge_request",`!${r.iid}`],["sha",r.sha]]:[]]}function b(e,t){let s=`<testcase${u({classname:e,name:`${t.id}: ${t.title}`,time:0})}`,r=c(t);if(r==="passed")return[
`    ${s}/>`];let i=r==="skipped"?{}:{type:t.status},a=u({message:t.message,...i});return[`    ${s}>`,`      <${r}${a}>${j(t).map($).join(`
`)}</${r}>`,"    </testcase>"]}function c({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function j(e){let{status:t,severity:s,message:r,note:i,remediation:a,waiver:n}=e,o=[`${t} (${s})${d(e)}: ${r}`];n&&o.push(`waived until ${n.expires} by ${n.
owner}: ${n.reason}`),i!==null&&o.push(`note: ${i}`);let p=f(e);if(p!==void 0&&o.push(`read: ${p}`),t==="fail"){o.push(`fix: ${a.text}`);let l=g(a.url);l!==void 0&&
o.push(`at: ${l}`)}return o}function k({subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function u(e){return Object.entries(e).
map(([t,s])=>` ${t}="${$(String(s))}"`).join("")}var w={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function $(e){return m(e).replace(/[&<>"']/g,
t=>w[t]??"")}export{h as render};
