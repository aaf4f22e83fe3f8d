import{a as k,b as g}from"./shared-trigger-url.js";import"./shared-named-checks.js";import{b as d,c as u,d as f,e as v}from"./shared-question.js";import"./shared-check-lines.js";
import{b as y,c as j}from"./shared-schema.js";import"./shared-checks.js";import{a as x}from"./shared-gitlab-errors.js";import{h as L,i as C,n as G}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as n,g as m}from"./shared-text.js";import"./shared-bundler.js";var _={id:"trigger",title:"A check that starts a pipel\
ine starts one",needs:["project","licence"],async ask(e){if(await e.projectChecks()===void 0)return v("GitLab shows the addresses of status checks only to a Mai\
ntainer","run doctor with the token of a Maintainer");let t=await k(e);if(t.length===0)return d("no check's address starts a pipeline: the merge request's own j\
ob answers");let i=await Promise.all(t.map(a=>J(e,a)));return E(i)}},A=["problem","warning","skipped","ok"];function E(e){let t=A.find(a=>e.some(r=>r.status===a))??
"ok",i=e.filter(a=>a.status===t);return{status:t,detail:i.map(({detail:a})=>a).join("; "),fix:i.find(({fix:a})=>a!==void 0)?.fix}}async function J(e,{check:t,url:i}){
let a=`"${n(t.name,100)}"`,r=g(i,await e.project());if(r)return f(`${a}: ${r.detail}`,r.fix);let{ref:p="",project:o}=i,s=`project ${n(o,100)} at ${n(p,100)}`,c=await P(
e.gitlab,o);if(c===void 0)return u(`${a} starts a pipeline of project ${n(o,100)}, which this token does not see`,"check that the project exists; to check ref a\
nd inputs too, run doctor with a token that may read it");let l=await R(e.gitlab,c.id,p);return l==="hidden"?u(`${a} starts a pipeline of ${s}, whose branches t\
his token may not read`,"run doctor with a token that may read the code of that project"):l==="absent"?f(`${a} starts a pipeline of ${s}, but there is no such b\
ranch or tag`,"correct the ref in the check's address"):S(e.gitlab,a,i,c.id,c.ci_config_path||".gitlab-ci.yml")}var M=G({id:C(),ci_config_path:j(L())});async function P(e,t){
let i=await b(e.read(`/projects/${encodeURIComponent(t)}`));return i===void 0?void 0:y(M,i)}async function R(e,t,i){let a=await Promise.all(["branches","tags"].
map(r=>$(e.read(`/projects/${t}/repository/${r}/${encodeURIComponent(i)}`))));return a.some(r=>r!==403&&r!==404)?"found":a.includes(403)?"hidden":"absent"}async function $(e){
return e.catch(t=>{if(t instanceof x&&(t.status===403||t.status===404))return t.status;throw t})}async function b(e){let t=await $(e);return t===403||t===404?void 0:
t}async function S(e,t,{inputs:i,variables:a,ref:r=""},p,o){let s=`${t} starts a pipeline of project ${p} at ${n(r,100)}`;if(a.length>0)return u(`${s} with the \
variables ${m(a.map(h=>n(h,80)))}, which GitLab refuses unless the token's owner may set pipeline variables there`,"declare inputs in the central project instea\
d, and give them as inputs[NAME]");if(i.length===0)return d(s);let c=await b(e.rawFile(p,o,r));if(c===void 0)return u(`${s} with inputs, but ${n(o,200)} could n\
ot be read there`,"check that the central project declares them");let l=await U(c.text),w=i.filter(h=>!l.includes(h));return w.length===0?d(`${s}, with ${m(i.map(
h=>n(h,80)))}`):f(`${s} with ${m(w.map(h=>n(h,80)))}, which its ${n(o,200)} does not declare: GitLab refuses every event`,"declare the input under spec:inputs i\
n the central project, or take it out of the check's address")}async function U(e){let{parseAllDocuments:t}=await import("./yaml-browser-dist-index.js"),[i]=t(e,
{prettyErrors:!1,logLevel:"silent"}),{spec:a}=(i&&"toJS"in i?i.toJS():void 0)??{};return Object.keys(a?.inputs??{})}var q=[_];export{q as questions};
