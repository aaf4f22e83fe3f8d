import{a as T,b as B,c as J}from"./shared-controls-findings-findings.js";import{a as w,b as x,c as d,d as v,e as h,f as g,j as D,k as U,l as W,m as z,n as G,p as H}from"./shared-fields.js";
import{b as K,c as Q,e as V,f as X,g as Y,h as Z}from"./shared-report-files.js";import{c as ee,f as te,i as ie}from"./shared-controls-define.js";import{c as se}from"./shared-target-pipeline.js";
import{d as re}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import{a as ne}from"./shared-merge-request.js";import"./shared-facts-define.js";
import{d as S}from"./shared-schema.js";import"./shared-checks.js";import{a as R}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{a as I}from"./shared-facts-source.js";import"./shared-time.js";import{m as F,o as oe,r as ae,v as q}from"./shared-api.js";import"./shared-shared-errors.js";
import{a as m,d as le,e as b}from"./shared-text.js";import"./shared-bundler.js";function P(e){let t=new Map,i=new Set;for(let{rule:r,fingerprints:s,exact:n=""}of e)
for(let o of s){let a=`${r}
${o}`,u=t.get(a)??n;t.set(a,u),u!==n&&i.add(a)}return e.map(r=>{let{rule:s,fingerprints:n,exact:o=""}=r,a=n.filter(u=>!i.has(`${s}
${u}`));return{...r,fingerprints:[...a.filter(u=>u!==o),o]}})}var ue={byId:new Map,lists:[]},fe=new Set(["none","note","warning","error"]);function ce(e){let t=new Map,
i=e.map(r=>g(r,"rules").map(s=>{let n={level:C(h(s,"defaultConfiguration")??{}," of a rule")??"warning",score:L(s)};return t.set(d(s,"id")??"",n),n}));return{byId:t,
lists:i}}function pe({byId:e,lists:t},{ruleId:i,ruleIndex:r,extension:s=-1}){return r!==void 0&&r>=0?t[s+1]?.[r]??"lost":e.get(i)??e.get(i.slice(0,Math.max(i.lastIndexOf(
"/"),0)))}function C(e,t=""){let i=d(e,"level");if(i===void 0||fe.has(i))return i;throw new w(`the level "${m(i,40)}"${t} does not exist`)}var de={critical:9,high:7,
medium:4,low:.1,info:0};function L(e){let t=h(e,"properties")?.["security-severity"]??void 0;if(t===void 0)return;let i=typeof t=="string"?de[t.trim().toLowerCase()]:
void 0,r=typeof t=="string"&&t.trim()!==""?i??Number(t):t;if(typeof r=="number"&&r>=0&&r<=10)return r;throw new w("security-severity is not a number from 0 to 1\
0")}var he={error:"high",warning:"medium",note:"low",none:"info"};function me(e,t){return t===void 0||t===0?he[e]??"unknown":t>=9?"critical":t>=7?"high":t>=4?"m\
edium":"low"}var ge=new Set(["pass","notApplicable","informational"]);function we(e,t){let i=d(e,"kind")??"fail";if(ge.has(i))return;if(i!=="fail"&&i!=="review"&&
i!=="open")throw new w(`the kind "${m(i,40)}" does not exist`);if(d(e,"baselineState")==="absent")return;let r=h(e,"rule")??{},s=d(e,"ruleId")??d(r,"id")??"",n=C(
e),o=h(e,"message")??{},a=d(o,"text")??d(o,"markdown"),u=be(e),[p=ve]=u;return{ruleId:s,ruleIndex:v(e,"ruleIndex")??v(r,"index"),extension:v(h(r,"toolComponent")??
{},"index"),level:n??(i==="fail"?void 0:"note"),score:L(e),finding:{severity:"",name:t(a??s),location:t(p.uri),line:p.line,identifiers:[t(s.toLowerCase())],rule:s,
fingerprints:je(e,u),exact:$e(u,a??JSON.stringify(o)),isFalsePositive:Ie(e)}}}var ve={uri:"",line:void 0,region:""};function be(e){return g(e,"locations").map(t=>{
let i=h(t,"physicalLocation")??{},r=h(i,"region")??{},s=["startLine","startColumn","endLine","endColumn"].map(n=>v(r,n));return{uri:d(h(i,"artifactLocation")??{},
"uri")??"",line:s[0],region:s.map(n=>n??"").join(":")}})}var ye=200;function $e(e,t){return`${e.map(({uri:i,region:r})=>`${i}:${r}`).join("|")}
${t.length>ye?H(t):t}`}function je(e,t){let i=s=>Object.entries(h(e,s)??{}).flatMap(([n,o])=>xe(o)?[`${n}:${o}`]:[]),r=i("partialFingerprints").sort().join("|");
return[...i("fingerprints"),...r===""?[]:[`${t.map(({uri:s})=>s).join("|")}
${r}`]]}function xe(e){return typeof e=="string"&&/^\S+$/.test(e)}function Ie(e){let t=g(e,"suppressions");return t.length>0&&t.every(i=>(d(i,"status")??"accept\
ed")==="accepted")}function ke(e,t,{line:i,kept:r}){let s=[],n=!1,o=ue,a="";return{beginResults(){n=!0},add(l){let f=we(l,i);f&&s.push(f)},member(l,f){if(f!==null){
if(l==="results")throw new w("it is not a list");l==="tool"&&u(x(f)),l==="invocations"&&g({invocations:f},"invocations").forEach(p),l==="externalPropertyFileRef\
erences"&&g(x(f),"results").length>0&&t("keeps its results in other files, which are not read")}},end(l){n||t(`has no results in run ${e}, so nothing was scanne\
d`);for(let f of s)l.push(c(f))}};function u(l){let f=h(l,"driver")??{};a=d(f,"name")??"",o=ce([f,...g(l,"extensions")])}function p(l){l.executionSuccessful!==!0&&
t(`says that run ${e} did not succeed`),g(l,"ruleConfigurationOverrides").length>0&&t("overrides the levels of rules, which is not supported");let f=[...g(l,"to\
olExecutionNotifications"),...g(l,"toolConfigurationNotifications")].find($=>d($,"level")==="error");if(!f)return;let y=d(h(f,"message")??{},"text")??"";t(`cont\
ains an error of the tool: ${m(y,120)}`)}function c(l){let{finding:f,level:y,score:$,ruleIndex:E}=l,j=pe(o,l);j==="lost"&&t(`has results of rules that run ${e} \
does not describe`);let _=j==="lost"?void 0:j;return{...f,rule:r(`${a}:${f.rule||(E??"")}`),severity:me(y??_?.level??"warning",$??_?.score)}}}var _e={"":"object",
runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function Se(e,t={}){let i=W(),r={line:U(120),kept:D(c=>c)},s=[],n,o=0,a;if(await K(
e,{opens:_e,begun(c){c==="runs.*"&&(a=ke(++o,i.add,r)),c==="runs.*.results"&&a?.beginResults()},ended(c){c==="runs.*"&&a?.end(s)},value(c,l,f){c===""&&l==="vers\
ion"?n=f:c===""&&l==="inlineExternalProperties"?u(l,()=>p(f)):c==="runs"?i.add(`is not valid SARIF: run ${l+1} is not an object`):c==="runs.*.results"?u(`result\
s[${l}]`,()=>a?.add(x(f))):c==="runs.*"&&u(String(l),()=>a?.member(String(l),f))}},t),n!=="2.1.0"){let c=typeof n=="string"?n:JSON.stringify(n)??"none";i.add(`h\
as version ${m(c,40)}; only version 2.1.0 is supported`)}return o===0&&i.add("has no run, so nothing was scanned"),{findings:P(s),diagnostics:i.all()};function u(c,l){
try{l()}catch(f){if(!(f instanceof w))throw f;i.add(`is not valid SARIF: in run ${o}, ${m(c,60)}, ${f.message}`)}}function p(c){g({inlineExternalProperties:c},"\
inlineExternalProperties").some(l=>l.results!==void 0||l.invocations!==void 0)&&i.add("keeps results or invocations outside of its runs, which is not supported")}}
var A="at least Developer with scope read_api",Re=20;function Fe(e){return{id:`sarif_findings${O(e)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:A,
scope:"merge_request",needs:{found:re},async collect(t,{found:i}){if(!i)throw new I("no pipeline ran for the head of the merge request");let r=await Pe(t,e,i.pipeline.
sha),s=await M(t,e,i.jobs).catch(p=>{if(r.length>0&&X(p)&&Y(i.jobs))return[];throw p}),n=r.filter(({path:p})=>!s.some(c=>c.path===p)),o=[...s,...n],a=[...s.length>
0?[`the artifacts of pipeline ${i.pipelineId}`]:[],...n.length>0?["the workspace"]:[]],u=await N(t,o,b(a));return{...u,diagnostics:[...Ce(e,i.jobs,o),...u.diagnostics,
...Le(o,e)]}}}}function qe(e){return{id:`sarif_findings_before${O(e)}`,summary:"The SARIF logs of the target branch",requiredRole:A,scope:"merge_request",needs:{
mergeRequest:ne,commits:z},async collect(t,{mergeRequest:{targetBranch:i},commits:r}){for(let s of r){let n=await se(t,i,s);if(!n)continue;let{pipelineId:o,jobs:a}=n,
u=await M(t,e,a);if(u.length>0)return N(t,u,`the artifacts of pipeline ${o} of ${m(i,80)}`)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}}async function Pe(e,{
files:t,jobs:i},r){if(i)return[];try{let s=await e.workspace();if(!await s.isFor(r))return[];let n=await s.commit(r);if(!n)return[];let o=Q(n);return(await s.list(
t)).filter(({path:a})=>!o(a)).map(({path:a})=>({path:a,jobId:void 0,name:m(a,120),open:()=>s.open(a,e.limits.reportLimitBytes)}))}catch(s){if(s instanceof I)return[];
throw s}}function k({jobs:e}){let t=e?R(e):()=>!0;return({kind:i,isOwn:r,name:s})=>i==="job"&&!r&&t(s)}async function M(e,t,i){let r=i.filter(k(t)).filter(({artifacts:s})=>s.
some(({type:n})=>n==="archive"));if(r.length>Re)throw new I(`${r.length} jobs keep artifacts: list under jobs the ones that write the logs`);return(await Promise.
all(r.map(s=>V(e,s,t.files)))).flatMap((s,n)=>s.map(({path:o,open:a})=>({path:o,jobId:r[n]?.id,name:`${m(o,120)} of job ${m(r[n]?.name??"",80)}`,open:a})))}async function N(e,t,i){
let r=[],s=async({name:o,open:a})=>{try{let u=await Se(await a(),{maxBytes:e.limits.reportLimitBytes});return r.push(...u.diagnostics.map(p=>`${o} ${p}`)),[u]}catch(u){
return r.push(Z(u,o)),[]}},n=(await Promise.all(t.map(s))).flat();return{findings:P(n.flatMap(({findings:o})=>o)),diagnostics:r,partial:[],source:t.length===0?void 0:
`${le(t.length,"SARIF log")} in ${i}`}}function Ce(e,t,i){if(!e.jobs)return[];let r=t.filter(k(e)),s=e.jobs.filter(o=>!r.some(k({...e,jobs:[o]}))),n=new Set(i.map(
({jobId:o})=>o));return[...s.length>0?[`no job is called ${b(s,5)}`]:[],...r.flatMap(({id:o,name:a,status:u})=>u!=="success"?[`job ${m(a,80)} did not succeed (${u}\
)`]:n.has(o)?[]:[`job ${m(a,80)} left no file ${b(e.files,5)}`])]}function Le(e,t){let i=t.files.filter(r=>!e.some(({path:s})=>R([r])(s)));return i.length>0?[`n\
o file ${b(i,5)} is in the workspace or in the artifacts: list it under artifacts:paths`]:[]}function O({files:e,jobs:t=[]}){return` (${[...e,...t.map(i=>`job ${i}`)].
join(", ")})`}var Ae={files:["*.sarif"],only_new:!0},Me=ee({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",description:te("Counts \
the results in SARIF 2.1.0 logs of any tool.",["`files` are paths or globs. They name files that a job of this pipeline has left in the workspace, or else files\
 in the artifacts of its jobs.","`jobs` limits the artifacts to those of the jobs it names.","The severity is the score `security-severity` of the result or its\
 rule: critical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.","Suppressed results count\
, unless `suppressed` is `ignore`.","A run that did not succeed, has no results or keeps them elsewhere makes the result unknown."],`- id: merge_request_sarif
  with: { files: [reports/*.sarif], severity_at_least: high }`),severity:"medium",scope:"merge_request",needs:{},async needsFor({files:e,jobs:t,only_new:i}=Ae){
return{head:Fe({files:e,jobs:t}),...i?{base:qe({files:e,jobs:t})}:{}}},params:oe({files:F(S(500,"Path or glob, such as gl-code-scan.sarif or reports/*.sarif")),
jobs:q(F(S(255,"Name of a job, or a glob over names"))),severity_at_least:q(ae(["info","low","medium","high","critical"])),...T,suppressed:B}),remediation:{text:"\
fix what was found, or suppress it in the source with a reason; if the log is missing, check that its job runs and lists it under artifacts:paths",page:"!/pipel\
ines"},check({head:e,base:t},i){return!e||i.files.length===0?ie("the policy names no file under files"):J([{type:"sarif",head:e,base:t}],{scale:G,severityAtLeast:i.
severity_at_least??"info",countUnknown:!1,atMost:i.at_most??0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.suppressed==="ignore",acceptPartial:!1})}});export{Me as mergeRequestSarif};
