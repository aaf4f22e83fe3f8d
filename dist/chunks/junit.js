import{c as b}from"./shared-part-values.js";import{b as k,d as y,f as _}from"./shared-reporting-formats-findings.js";import{a as c}from"./shared-one-line.js";import{
$e613_a as j,$e613_b as w}from"../index.js";import{$c006_a as f}from"../index.js";var x=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.
flatMap((t,s)=>q(e,t,s)),"</testsuites>"].join(`
`)}
`;function q(e,{name:t,controls:s},r){let n=a=>s.filter(o=>d(o)===a).length;return[`  <testsuite${p({id:r,name:c(t)||"(no name)",package:e.subject.project.path,
hostname:M(e),timestamp:e.generated_at.replace("Z",""),tests:s.length,failures:n("failure"),errors:n("error"),skipped:n("skipped"),time:0})}>`,"    <properties>",
...L(e).map(([a,o])=>`      <property${p({name:`countersign.${a}`,value:o})}/>`),"    </properties>",...s.flatMap(a=>R(t,a)),"    <system-out/>","    <system-er\
r/>","  </testsuite>"]}function L({verdict:e,policy:t,subject:s}){let r=s.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...r?[
["merge_request",`!${r.iid}`],["sha",r.sha]]:[]]}function R(e,t){let s=`<testcase${p({classname:e,name:`${t.id}: ${j(t)}`,time:0})}`,r=d(t);if(r==="passed")return[
`    ${s}/>`];let n=r==="skipped"?{}:{type:t.status},a=p({message:t.message,...n});return[`    ${s}>`,`      <${r}${a}>${U(t).map(g).join(`
`)}</${r}>`,"    </testcase>"]}function d(e){let t=f(e);return t==="pass"?"passed":t==="fail"?"failure":t==="unknown"?"error":"skipped"}function U(e){let{status:t,
severity:s,phase:r,message:n,note:a,remediation:o,waiver:u}=e,h=t==="unknown"&&r!=="enforce"?"unknown: ":"",v=`${f(e)} (${s})${y(e)}: ${h}${n}`,i=[w(e),v];u&&i.
push(`waived until ${u.expires} by ${u.owner}: ${u.reason}`),a!==null&&i.push(`note: ${a}`);let m=b(e);if(m!==void 0&&i.push(`read: ${m}`),k(e)){i.push(`fix: ${o.
text}`);let[l,$]=[o.url,e.page].map(_);l!==void 0&&i.push(`at: ${l}`),$!==void 0&&i.push(`see: ${$}`)}return i}function M({subject:e}){return URL.canParse(e.gitlab_url)?
new URL(e.gitlab_url).host:"unknown"}function p(e){return Object.entries(e).map(([t,s])=>` ${t}="${g(String(s))}"`).join("")}var O={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&apos;"};function g(e){return c(e).replace(/[&<>"']/g,t=>O[t]??"")}export{x as render};
