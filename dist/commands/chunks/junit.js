import{c as b}from"./shared-part-values.js";import{a as k,b as y}from"./shared-names.js";import{a as $}from"./shared-counts.js";import{b as j,d as w,f as _}from"./shared-reporting-formats-findings.js";
import{a as f}from"./shared-one-line.js";import"./shared-text.js";import"./shared-bundler.js";var x=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites\
>",...e.requirements.flatMap((t,s)=>q(e,t,s)),"</testsuites>"].join(`
`)}
`;function q(e,{name:t,controls:s},r){let n=a=>s.filter(o=>d(o)===a).length;return[`  <testsuite${u({id:r,name:f(t)||"(no name)",package:e.subject.project.path,
hostname:M(e),timestamp:e.generated_at.replace("Z",""),tests:s.length,failures:n("failure"),errors:n("error"),skipped:n("skipped"),time:0})}>`,"    <properties>",
...L(e).map(([a,o])=>`      <property${u({name:`countersign.${a}`,value:o})}/>`),"    </properties>",...s.flatMap(a=>R(t,a)),"    <system-out/>","    <system-er\
r/>","  </testsuite>"]}function L({verdict:e,policy:t,subject:s}){let r=s.merge_request;return[["verdict",e],["policy",t.name],["policy_sha256",t.sha256],...r?[
["merge_request",`!${r.iid}`],["sha",r.sha]]:[]]}function R(e,t){let s=`<testcase${u({classname:e,name:`${t.id}: ${k(t)}`,time:0})}`,r=d(t);if(r==="passed")return[
`    ${s}/>`];let n=r==="skipped"?{}:{type:t.status},a=u({message:t.message,...n});return[`    ${s}>`,`      <${r}${a}>${U(t).map(g).join(`
`)}</${r}>`,"    </testcase>"]}function d(e){let t=$(e);return t==="pass"?"passed":t==="fail"?"failure":t==="unknown"?"error":"skipped"}function U(e){let{status:t,
severity:s,phase:r,message:n,note:a,remediation:o,waiver:p}=e,h=t==="unknown"&&r!=="enforce"?"unknown: ":"",v=`${$(e)} (${s})${w(e)}: ${h}${n}`,i=[y(e),v];p&&i.
push(`waived until ${p.expires} by ${p.owner}: ${p.reason}`),a!==null&&i.push(`note: ${a}`);let m=b(e);if(m!==void 0&&i.push(`read: ${m}`),j(e)){i.push(`fix: ${o.
text}`);let[l,c]=[o.url,e.page].map(_);l!==void 0&&i.push(`at: ${l}`),c!==void 0&&i.push(`see: ${c}`)}return i}function M({subject:e}){return URL.canParse(e.gitlab_url)?
new URL(e.gitlab_url).host:"unknown"}function u(e){return Object.entries(e).map(([t,s])=>` ${t}="${g(String(s))}"`).join("")}var O={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&apos;"};function g(e){return f(e).replace(/[&<>"']/g,t=>O[t]??"")}export{x as render};
