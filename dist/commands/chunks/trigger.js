import{a as k,b as g}from"./shared-trigger-url.js";import"./shared-named-checks.js";import{b as d,c as u,d as f,e as j}from"./shared-question.js";import"./shared-check-lines.js";
import{b as v,c as y}from"./shared-schema.js";import"./shared-checks.js";import{a as x}from"./shared-gitlab-errors.js";import{i as L,j as C,o as G}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as s,g as m}from"./shared-text.js";import"./shared-bundler.js";var _={id:"trigger",title:"A check that starts a pipel\
ine starts one",needs:["project","licence"],async ask(e){if(await e.projectChecks()===void 0)return j("GitLab shows the addresses of status checks only to a Mai\
ntainer","run doctor with the token of a Maintainer");let t=await k(e);if(t.length===0)return d("no check's address starts a pipeline: the merge request's own j\
ob answers");let i=await Promise.all(t.map(a=>J(e,a)));return E(i)}},A=["problem","warning","skipped","ok"];function E(e){let t=A.find(a=>e.some(r=>r.status===a))??
"ok",i=e.filter(a=>a.status===t);return{status:t,detail:i.map(({detail:a})=>a).join("; "),fix:i.find(({fix:a})=>a!==void 0)?.fix}}async function J(e,{check:t,url:i}){
let a=`"${s(t.name,100)}"`,r=g(i,await e.project());if(r)return f(`${a}: ${r.detail}`,r.fix);let{ref:h="",project:o}=i,n=`project ${s(o,100)} at ${s(h,100)}`,c=await P(
e.gitlab,o);if(c===void 0)return u(`${a} starts a pipeline of project ${s(o,100)}, which this token does not see`,"check that the project exists; to check ref a\
nd inputs too, run doctor with a token that may read it");let l=await R(e.gitlab,c.id,h);return l==="hidden"?u(`${a} starts a pipeline of ${n}, whose branches t\
his token may not read`,"run doctor with a token that may read the code of that project"):l==="absent"?f(`${a} starts a pipeline of ${n}, but there is no such b\
ranch or tag`,"correct the ref in the check's address"):S(e.gitlab,a,i,c.id,c.ci_config_path||".gitlab-ci.yml")}var M=G({id:C(),ci_config_path:y(L())});async function P(e,t){
let i=await b(e.read(`/projects/${encodeURIComponent(t)}`));return i===void 0?void 0:v(M,i)}async function R(e,t,i){let a=await Promise.all(["branches","tags"].
map(r=>$(e.read(`/projects/${t}/repository/${r}/${encodeURIComponent(i)}`))));return a.some(r=>r!==403&&r!==404)?"found":a.includes(403)?"hidden":"absent"}async function $(e){
return e.catch(t=>{if(t instanceof x&&(t.status===403||t.status===404))return t.status;throw t})}async function b(e){let t=await $(e);return t===403||t===404?void 0:
t}async function S(e,t,{inputs:i,variables:a,ref:r=""},h,o){let n=`${t} starts a pipeline of project ${h} at ${s(r,100)}`;if(a.length>0)return u(`${n} with the \
variables ${m(a.map(p=>s(p,80)))}, which GitLab refuses unless the token's owner may set pipeline variables there`,"declare inputs in the central project instea\
d, and give them as inputs[NAME]");if(i.length===0)return d(n);let c=await b(e.rawFile(h,o,r));if(c===void 0)return u(`${n} with inputs, but ${s(o,200)} could n\
ot be read there`,"check that the central project declares them");let l=await U(c.text),w=i.filter(p=>!l.includes(p));return w.length===0?d(`${n}, with ${m(i.map(
p=>s(p,80)))}`):f(`${n} with ${m(w.map(p=>s(p,80)))}, which its ${s(o,200)} does not declare: GitLab refuses every event`,"declare the input under spec:inputs i\
n the central project, or take it out of the check's address")}async function U(e){let{parseAllDocuments:t}=await import("./yaml-browser-dist-index.js"),[i]=t(e,
{prettyErrors:!1,logLevel:"silent"}),{spec:a}=(i&&"toJS"in i?i.toJS():void 0)??{};return Object.keys(a?.inputs??{})}var q=[_];export{q as questions};
