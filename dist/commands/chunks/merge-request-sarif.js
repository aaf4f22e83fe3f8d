import{a as T,b as B,c as J}from"./shared-controls-findings-findings.js";import{a as w,b as j,c as d,d as v,e as p,f as m,j as D,k as U,l as W,m as z,n as G,p as H}from"./shared-fields.js";
import{b as K,d as Q,e as V}from"./shared-report-files.js";import{d as X,e as Y,g as Z}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import{
c as ee,f as te,i as ie}from"./shared-controls-define.js";import{a as se}from"./shared-merge-request.js";import"./shared-facts-define.js";import{d as S}from"./shared-schema.js";
import"./shared-checks.js";import{a as x}from"./shared-source.js";import{a as R}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-shared-errors.js";import"./shared-time.js";import{m as F,o as re,r as ne,v as q}from"./shared-api.js";import{a as h,d as oe,e as _}from"./shared-text.js";
import"./shared-bundler.js";function P(t){let e=new Map,i=new Set;for(let{rule:s,fingerprints:r,exact:n=""}of t)for(let o of r){let a=`${s}
${o}`,f=e.get(a)??n;e.set(a,f),f!==n&&i.add(a)}return t.map(s=>{let{rule:r,fingerprints:n,exact:o=""}=s,a=n.filter(f=>!i.has(`${r}
${f}`));return{...s,fingerprints:[...a.filter(f=>f!==o),o]}})}var ae={byId:new Map,lists:[]},le=new Set(["none","note","warning","error"]);function ue(t){let e=new Map,
i=t.map(s=>m(s,"rules").map(r=>{let n={level:C(p(r,"defaultConfiguration")??{}," of a rule")??"warning",score:M(r)};return e.set(d(r,"id")??"",n),n}));return{byId:e,
lists:i}}function fe({byId:t,lists:e},{ruleId:i,ruleIndex:s,extension:r=-1}){return s!==void 0&&s>=0?e[r+1]?.[s]??"lost":t.get(i)??t.get(i.slice(0,Math.max(i.lastIndexOf(
"/"),0)))}function C(t,e=""){let i=d(t,"level");if(i===void 0||le.has(i))return i;throw new w(`the level "${h(i,40)}"${e} does not exist`)}var ce={critical:9,high:7,
medium:4,low:.1,info:0};function M(t){let e=p(t,"properties")?.["security-severity"]??void 0;if(e===void 0)return;let i=typeof e=="string"?ce[e.trim().toLowerCase()]:
void 0,s=typeof e=="string"&&e.trim()!==""?i??Number(e):e;if(typeof s=="number"&&s>=0&&s<=10)return s;throw new w("security-severity is no number from 0 to 10")}
var de={error:"high",warning:"medium",note:"low",none:"info"};function pe(t,e){return e===void 0||e===0?de[t]??"unknown":e>=9?"critical":e>=7?"high":e>=4?"mediu\
m":"low"}var he=new Set(["pass","notApplicable","informational"]);function me(t,e){let i=d(t,"kind")??"fail";if(he.has(i))return;if(i!=="fail"&&i!=="review"&&i!==
"open")throw new w(`the kind "${h(i,40)}" does not exist`);if(d(t,"baselineState")==="absent")return;let s=p(t,"rule")??{},r=d(t,"ruleId")??d(s,"id")??"",n=C(t),
o=p(t,"message")??{},a=d(o,"text")??d(o,"markdown"),f=we(t),[g=ge]=f;return{ruleId:r,ruleIndex:v(t,"ruleIndex")??v(s,"index"),extension:v(p(s,"toolComponent")??
{},"index"),level:n??(i==="fail"?void 0:"note"),score:M(t),finding:{severity:"",name:e(a??r),location:e(g.uri),line:g.line,identifiers:[e(r.toLowerCase())],rule:r,
fingerprints:ye(t,f),exact:be(f,a??JSON.stringify(o)),isFalsePositive:je(t)}}}var ge={uri:"",line:void 0,region:""};function we(t){return m(t,"locations").map(e=>{
let i=p(e,"physicalLocation")??{},s=p(i,"region")??{},r=["startLine","startColumn","endLine","endColumn"].map(n=>v(s,n));return{uri:d(p(i,"artifactLocation")??{},
"uri")??"",line:r[0],region:r.map(n=>n??"").join(":")}})}var ve=200;function be(t,e){return`${t.map(({uri:i,region:s})=>`${i}:${s}`).join("|")}
${e.length>ve?H(e):e}`}function ye(t,e){let i=r=>Object.entries(p(t,r)??{}).flatMap(([n,o])=>$e(o)?[`${n}:${o}`]:[]),s=i("partialFingerprints").sort().join("|");
return[...i("fingerprints"),...s===""?[]:[`${e.map(({uri:r})=>r).join("|")}
${s}`]]}function $e(t){return typeof t=="string"&&/^\S+$/.test(t)}function je(t){let e=m(t,"suppressions");return e.length>0&&e.every(i=>(d(i,"status")??"accept\
ed")==="accepted")}function xe(t,e,{line:i,kept:s}){let r=[],n=!1,o=ae,a="";return{beginResults(){n=!0},add(l){let u=me(l,i);u&&r.push(u)},member(l,u){if(u!==null){
if(l==="results")throw new w("it is no list");l==="tool"&&f(j(u)),l==="invocations"&&m({invocations:u},"invocations").forEach(g),l==="externalPropertyFileRefere\
nces"&&m(j(u),"results").length>0&&e("keeps its results in other files, which are not read")}},end(l){n||e(`has no results in run ${t}, so nothing was looked at`);
for(let u of r)l.push(c(u))}};function f(l){let u=p(l,"driver")??{};a=d(u,"name")??"",o=ue([u,...m(l,"extensions")])}function g(l){l.executionSuccessful!==!0&&e(
`says that run ${t} did not succeed`),m(l,"ruleConfigurationOverrides").length>0&&e("overrides the levels of rules, which is not read");let u=[...m(l,"toolExecu\
tionNotifications"),...m(l,"toolConfigurationNotifications")].find(y=>d(y,"level")==="error");if(!u)return;let b=d(p(u,"message")??{},"text")??"";e(`holds an er\
ror of the tool: ${h(b,120)}`)}function c(l){let{finding:u,level:b,score:y,ruleIndex:E}=l,$=fe(o,l);$==="lost"&&e(`has results of rules that run ${t} does not d\
escribe`);let I=$==="lost"?void 0:$;return{...u,rule:s(`${a}:${u.rule||(E??"")}`),severity:pe(b??I?.level??"warning",y??I?.score)}}}var _e={"":"object",runs:"li\
st","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function ke(t,e={}){let i=W(),s={line:U(120),kept:D(c=>c)},r=[],n,o=0,a;if(await K(
t,{opens:_e,begun(c){c==="runs.*"&&(a=xe(++o,i.add,s)),c==="runs.*.results"&&a?.beginResults()},ended(c){c==="runs.*"&&a?.end(r)},value(c,l,u){c===""&&l==="vers\
ion"?n=u:c===""&&l==="inlineExternalProperties"?f(l,()=>g(u)):c==="runs"?i.add(`has no object as run ${l+1}`):c==="runs.*.results"?f(`results[${l}]`,()=>a?.add(
j(u))):c==="runs.*"&&f(String(l),()=>a?.member(String(l),u))}},e),n!=="2.1.0"){let c=typeof n=="string"?n:JSON.stringify(n)??"none";i.add(`is of version ${h(c,40)}\
; version 2.1.0 is read`)}return o===0&&i.add("has no run, so nothing was looked at"),{findings:P(r),diagnostics:i.all()};function f(c,l){try{l()}catch(u){if(!(u instanceof
w))throw u;i.add(`is not valid SARIF: in run ${o}, ${h(c,60)}, ${u.message}`)}}function g(c){m({inlineExternalProperties:c},"inlineExternalProperties").some(l=>l.
results!==void 0||l.invocations!==void 0)&&i.add("keeps results or invocations outside of its runs, which is not read")}}var A="at least Developer with scope re\
ad_api",Ie=20;function Se(t){return{id:`sarif_findings${O(t)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:A,scope:"merge_request",needs:{found:Y},
async collect(e,{found:i}){if(!i)throw new x("no pipeline ran for the head of the merge request");let s=await Fe(e,t,i.pipeline.sha),r=s.length>0?s:await L(e,t,
i.jobs),n=s.length>0?"the workspace":`the artifacts of pipeline ${i.pipelineId}`,o=await N(e,r,n);return{...o,diagnostics:[...qe(t,i.jobs,r),...o.diagnostics,...Pe(
r,t)]}}}}function Re(t){return{id:`sarif_findings_before${O(t)}`,summary:"The SARIF logs of the target branch",requiredRole:A,scope:"merge_request",needs:{mergeRequest:se,
commits:z},async collect(e,{mergeRequest:{targetBranch:i},commits:s}){for(let r of s){let[n]=await X(e,i,r);if(!n)continue;let{jobs:o}=await Z(e,e.projectId,n.id),
a=await L(e,t,o);if(a.length>0)return N(e,a,`the artifacts of pipeline ${n.id} of ${h(i,80)}`)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}}async function Fe(t,{
files:e,jobs:i},s){if(i)return[];try{let r=await t.workspace();if(!await r.isFor(s))return[];let n=await r.commit(s),o=new Set(n?.files.map(({path:a})=>a));return(await r.
list(e)).filter(({path:a})=>n&&!o.has(a)).map(({path:a})=>({path:a,jobId:void 0,name:h(a,120),open:()=>r.open(a,t.limits.report_limit)}))}catch(r){if(r instanceof
x)return[];throw r}}function k({jobs:t}){let e=t?R(t):()=>!0;return({kind:i,isOwn:s,name:r})=>i==="job"&&!s&&e(r)}async function L(t,e,i){let s=i.filter(k(e)).filter(
({artifacts:r})=>r.some(({type:n})=>n==="archive"));if(s.length>Ie)throw new x(`${s.length} jobs keep artifacts: name those that write the logs under jobs`);return(await Promise.
all(s.map(r=>Q(t,r,e.files)))).flatMap((r,n)=>r.map(({path:o,open:a})=>({path:o,jobId:s[n]?.id,name:`${h(o,120)} of job ${h(s[n]?.name??"",80)}`,open:a})))}async function N(t,e,i){
let s=[],r=async({name:o,open:a})=>{try{let f=await ke(await a(),{maxBytes:t.limits.report_limit});return s.push(...f.diagnostics.map(g=>`${o} ${g}`)),[f]}catch(f){
return s.push(V(f,o)),[]}},n=(await Promise.all(e.map(r))).flat();return{findings:P(n.flatMap(({findings:o})=>o)),diagnostics:s,partial:[],source:e.length===0?void 0:
`${oe(e.length,"SARIF log")} in ${i}`}}function qe(t,e,i){if(!t.jobs)return[];let s=e.filter(k(t)),r=t.jobs.filter(o=>!s.some(k({...t,jobs:[o]}))),n=new Set(i.map(
({jobId:o})=>o));return[...r.length>0?[`no job is called ${_(r,5)}`]:[],...s.flatMap(({id:o,name:a,status:f})=>f!=="success"?[`job ${h(a,80)} did not succeed (${f}\
)`]:n.has(o)?[]:[`job ${h(a,80)} left no file ${_(t.files,5)}`])]}function Pe(t,e){let i=e.files.filter(s=>!t.some(({path:r})=>R([s])(r)));return i.length>0?[`n\
o file ${_(i,5)} is in the workspace or in the artifacts: list it under artifacts:paths`]:[]}function O({files:t,jobs:e=[]}){return` (${[...t,...e.map(i=>`job ${i}`)].
join(", ")})`}var Ce={files:["*.sarif"],only_new:!0},Me=ee({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",description:te("Counts \
the results in SARIF 2.1.0 logs of any tool.",["`files` are paths or globs. They name files that a job of this pipeline has left in the workspace, or else files\
 in the artifacts of its jobs.","`jobs` limits the artifacts to those of the jobs it names.","The severity is the score `security-severity` of the result or its\
 rule: critical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.","Suppressed results count\
, unless `suppressed` is `ignore`.","A run that did not succeed, has no results or keeps them elsewhere makes the result unknown."],`- id: merge_request_sarif
  with: { files: [reports/*.sarif], severity_at_least: high }`),severity:"medium",scope:"merge_request",needs:{},async needsFor({files:t,jobs:e,only_new:i}=Ce){
return{head:Se({files:t,jobs:e}),...i?{base:Re({files:t,jobs:e})}:{}}},params:re({files:F(S(500,"Path or glob, such as gl-code-scan.sarif or reports/*.sarif")),
jobs:q(F(S(255,"Name of a job, or a glob over names"))),severity_at_least:q(ne(["info","low","medium","high","critical"])),...T,suppressed:B}),remediation:{text:"\
fix what was found, or suppress it in the source with a reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipe\
lines"},check({head:t,base:e},i){return!t||i.files.length===0?ie("no file is named under files"):J([{type:"sarif",head:t,base:e}],{scale:G,severityAtLeast:i.severity_at_least??
"info",countUnknown:!1,atMost:i.at_most??0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.suppressed==="ignore",acceptPartial:!1})}});export{Me as mergeRequestSarif};
