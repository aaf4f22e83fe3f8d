import{a as T,b as B,c as J}from"./shared-controls-findings-findings.js";import{a as D,c as w,d as x,e as d,f as v,g as h,h as g,l as U,m as W,n as z,o as S,p as G,
q as H}from"./shared-fields.js";import{b as K,c as Q,e as V,f as X,g as Y,h as Z}from"./shared-report-files.js";import{c as ee,g as te,j as ie}from"./shared-controls-define.js";
import{a as R}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-absent.js";import{c as re}from"./shared-target-pipeline.js";
import{d as se}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import{a as ne}from"./shared-merge-request.js";import{a as I}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as F}from"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{m as q,o as oe,s as ae,w as P}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as m,f as le,g as b}from"./shared-text.js";import"./shared-bundler.js";var ue={byId:new Map,lists:[]},fe=new Set(["no\
ne","note","warning","error"]);function ce(e){let t=new Map,i=e.map(s=>g(s,"rules").map(r=>{let n={level:C(h(r,"defaultConfiguration")??{}," of a rule")??"warni\
ng",score:L(r)};return t.set(d(r,"id")??"",n),n}));return{byId:t,lists:i}}function pe({byId:e,lists:t},{ruleId:i,ruleIndex:s,extension:r=-1}){return s!==void 0&&
s>=0?t[r+1]?.[s]??"lost":e.get(i)??e.get(i.slice(0,Math.max(i.lastIndexOf("/"),0)))}function C(e,t=""){let i=d(e,"level");if(i===void 0||fe.has(i))return i;throw new w(
`the level "${m(i,40)}"${t} does not exist`)}var de={critical:9,high:7,medium:4,low:.1,info:0};function L(e){let t=h(e,"properties")?.["security-severity"]??void 0;
if(t===void 0)return;let i=typeof t=="string"?de[t.trim().toLowerCase()]:void 0,s=typeof t=="string"&&t.trim()!==""?i??Number(t):t;if(typeof s=="number"&&s>=0&&
s<=10)return s;throw new w("security-severity is not a number from 0 to 10")}var he={error:"high",warning:"medium",note:"low",none:"info"};function me(e,t){return t===
void 0||t===0?he[e]??"unknown":t>=9?"critical":t>=7?"high":t>=4?"medium":"low"}var ge=new Set(["pass","notApplicable","informational"]);function we(e,t){let i=d(
e,"kind")??"fail";if(ge.has(i))return;if(i!=="fail"&&i!=="review"&&i!=="open")throw new w(`the kind "${m(i,40)}" does not exist`);if(d(e,"baselineState")==="abs\
ent")return;let s=h(e,"rule")??{},r=d(e,"ruleId")??d(s,"id")??"",n=C(e),o=h(e,"message")??{},l=d(o,"text")??d(o,"markdown"),f=be(e),[p=ve]=f;return{ruleId:r,ruleIndex:v(
e,"ruleIndex")??v(s,"index"),extension:v(h(s,"toolComponent")??{},"index"),level:n??(i==="fail"?void 0:"note"),score:L(e),finding:{severity:"",name:t(l??r),location:t(
p.uri),line:p.line,identifiers:[t(r.toLowerCase())],rule:r,fingerprints:je(e,f),exact:$e(f,l??JSON.stringify(o)),isFalsePositive:Ie(e)}}}var ve={uri:"",line:void 0,
region:""};function be(e){return g(e,"locations").map(t=>{let i=h(t,"physicalLocation")??{},s=h(i,"region")??{},r=["startLine","startColumn","endLine","endColum\
n"].map(n=>v(s,n));return{uri:d(h(i,"artifactLocation")??{},"uri")??"",line:r[0],region:r.map(n=>n??"").join(":")}})}var ye=200;function $e(e,t){return`${e.map(
({uri:i,region:s})=>`${i}:${s}`).join("|")}
${t.length>ye?D(t):t}`}function je(e,t){let i=r=>Object.entries(h(e,r)??{}).flatMap(([n,o])=>xe(o)?[`${n}:${o}`]:[]),s=i("partialFingerprints").sort().join("|");
return[...i("fingerprints"),...s===""?[]:[`${t.map(({uri:r})=>r).join("|")}
${s}`]]}function xe(e){return typeof e=="string"&&/^\S+$/.test(e)}function Ie(e){let t=g(e,"suppressions");return t.length>0&&t.every(i=>(d(i,"status")??"accept\
ed")==="accepted")}function _e(e,t,{line:i,kept:s}){let r=[],n=!1,o=ue,l="";return{beginResults(){n=!0},add(a){let u=we(a,i);u&&r.push(u)},member(a,u){if(u!==null){
if(a==="results")throw new w("it is not a list");a==="tool"&&f(x(u)),a==="invocations"&&g({invocations:u},"invocations").forEach(p),a==="externalPropertyFileRef\
erences"&&g(x(u),"results").length>0&&t("keeps its results in other files, which are not read")}},end(a){n||t(`has no results in run ${e}, so nothing was scanne\
d`);for(let u of r)a.push(c(u))}};function f(a){let u=h(a,"driver")??{};l=d(u,"name")??"",o=ce([u,...g(a,"extensions")])}function p(a){a.executionSuccessful!==!0&&
t(`says that run ${e} did not succeed`),g(a,"ruleConfigurationOverrides").length>0&&t("overrides the levels of rules, which is not supported");let u=[...g(a,"to\
olExecutionNotifications"),...g(a,"toolConfigurationNotifications")].find($=>d($,"level")==="error");if(!u)return;let y=d(h(u,"message")??{},"text")??"";t(`cont\
ains an error of the tool: ${m(y,120)}`)}function c(a){let{finding:u,level:y,score:$,ruleIndex:E}=a,j=pe(o,a);j==="lost"&&t(`has results of rules that run ${e} \
does not describe`);let k=j==="lost"?void 0:j;return{...u,rule:s(`${l}:${u.rule||(E??"")}`),severity:me(y??k?.level??"warning",$??k?.score)}}}var ke={"":"object",
runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function Se(e,t={}){let i=z(),s={line:W(120),kept:U(c=>c)},r=[],n,o=0,l;if(await K(
e,{opens:ke,begun(c){c==="runs.*"&&(l=_e(++o,i.add,s)),c==="runs.*.results"&&l?.beginResults()},ended(c){c==="runs.*"&&l?.end(r)},value(c,a,u){c===""&&a==="vers\
ion"?n=u:c===""&&a==="inlineExternalProperties"?f(a,()=>p(u)):c==="runs"?i.add(`is not valid SARIF: run ${a+1} is not an object`):c==="runs.*.results"?f(`result\
s[${a}]`,()=>l?.add(x(u))):c==="runs.*"&&f(String(a),()=>l?.member(String(a),u))}},t),n!=="2.1.0"){let c=typeof n=="string"?n:JSON.stringify(n)??"none";i.add(`h\
as version ${m(c,40)}; only version 2.1.0 is supported`)}return o===0&&i.add("has no run, so nothing was scanned"),{findings:S(r),diagnostics:i.all()};function f(c,a){
try{a()}catch(u){if(!(u instanceof w))throw u;i.add(`is not valid SARIF: in run ${o}, ${m(c,60)}, ${u.message}`)}}function p(c){g({inlineExternalProperties:c},"\
inlineExternalProperties").some(a=>a.results!==void 0||a.invocations!==void 0)&&i.add("keeps results or invocations outside of its runs, which is not supported")}}
var A="at least Developer with scope read_api",Re=20;function Fe(e){return{id:`sarif_findings${O(e)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:A,
scope:"merge_request",needs:{found:se},async collect(t,{found:i}){if(!i)throw new I("no pipeline ran for the head of the merge request");let s=await Pe(t,e,i.pipeline.
sha),r=await M(t,e,i.jobs).catch(p=>{if(s.length>0&&X(p)&&Y(i.jobs))return[];throw p}),n=s.filter(({path:p})=>!r.some(c=>c.path===p)),o=[...r,...n],l=[...r.length>
0?[`the artifacts of pipeline ${i.pipelineId}`]:[],...n.length>0?["the workspace"]:[]],f=await N(t,o,b(l));return{...f,diagnostics:[...Ce(e,i.jobs,o),...f.diagnostics,
...Le(o,e)]}}}}function qe(e){return{id:`sarif_findings_before${O(e)}`,summary:"The SARIF logs of the target branch",requiredRole:A,scope:"merge_request",needs:{
mergeRequest:ne,commits:G},async collect(t,{mergeRequest:{targetBranch:i},commits:s}){for(let r of s){let n=await re(t,i,r);if(!n)continue;let{pipelineId:o,jobs:l}=n,
f=await M(t,e,l);if(f.length>0)return N(t,f,`the artifacts of pipeline ${o} of ${m(i,80)}`)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}}async function Pe(e,{
files:t,jobs:i},s){if(i)return[];try{let r=await e.workspace();if(!await r.isFor(s))return[];let n=await r.commit(s);if(!n)return[];let o=Q(n);return(await r.list(
t)).filter(({path:l})=>!o(l)).map(({path:l})=>({path:l,jobId:void 0,name:m(l,120),open:()=>r.open(l,e.limits.reportLimitBytes)}))}catch(r){if(r instanceof I)return[];
throw r}}function _({jobs:e}){let t=e?R(e):()=>!0;return({kind:i,isOwn:s,name:r})=>i==="job"&&!s&&t(r)}async function M(e,t,i){let s=i.filter(_(t)).filter(({artifacts:r})=>r.
some(({type:n})=>n==="archive"));if(s.length>Re)throw new I(`${s.length} jobs keep artifacts: list under jobs the ones that write the logs`);return(await Promise.
all(s.map(r=>V(e,r,t.files)))).flatMap((r,n)=>r.map(({path:o,open:l})=>({path:o,jobId:s[n]?.id,name:`${m(o,120)} of job ${m(s[n]?.name??"",80)}`,open:l})))}async function N(e,t,i){
let s=[],r=async({name:o,open:l})=>{try{let f=await Se(await l(),{maxBytes:e.limits.reportLimitBytes});return s.push(...f.diagnostics.map(p=>`${o} ${p}`)),[f]}catch(f){
return s.push(Z(f,o)),[]}},n=(await Promise.all(t.map(r))).flat();return{findings:S(n.flatMap(({findings:o})=>o)),diagnostics:s,partial:[],source:t.length===0?void 0:
`${le(t.length,"SARIF log")} in ${i}`}}function Ce(e,t,i){if(!e.jobs)return[];let s=t.filter(_(e)),r=e.jobs.filter(o=>!s.some(_({...e,jobs:[o]}))),n=new Set(i.map(
({jobId:o})=>o));return[...r.length>0?[`no job is called ${b(r,5)}`]:[],...s.flatMap(({id:o,name:l,status:f})=>f!=="success"?[`job ${m(l,80)} did not succeed (${f}\
)`]:n.has(o)?[]:[`job ${m(l,80)} left no file ${b(e.files,5)}`])]}function Le(e,t){let i=t.files.filter(s=>!e.some(({path:r})=>R([s])(r)));return i.length>0?[`n\
o file ${b(i,5)} is in the workspace or in the artifacts: list it under artifacts:paths`]:[]}function O({files:e,jobs:t=[]}){return` (${[...e,...t.map(i=>`job ${i}`)].
join(", ")})`}var Ae={files:["*.sarif"],only_new:!0},Me=ee({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",description:te("Counts \
the results in SARIF 2.1.0 logs of any tool.",["`files` are paths or globs. They name files that a job of this pipeline has left in the workspace, or else files\
 in the artifacts of its jobs.","`jobs` limits the artifacts to those of the jobs it names.","The severity is the score `security-severity` of the result or its\
 rule: critical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.","Suppressed results count\
, unless `suppressed` is `ignore`.","A run that did not succeed, has no results or keeps them elsewhere makes the result unknown."],`- id: merge_request_sarif
  with: { files: [reports/*.sarif], severity_at_least: high }`),severity:"medium",scope:"merge_request",needs:{},async needsFor({files:e,jobs:t,only_new:i}=Ae){
return{head:Fe({files:e,jobs:t}),...i?{base:qe({files:e,jobs:t})}:{}}},params:oe({files:q(F(500,"Path or glob, such as gl-code-scan.sarif or reports/*.sarif")),
jobs:P(q(F(255,"Name of a job, or a glob over names"))),severity_at_least:P(ae(["info","low","medium","high","critical"])),...T,suppressed:B}),remediation:{text:"\
fix what was found, or suppress it in the source with a reason; if the log is missing, check that its job runs and lists it under artifacts:paths",page:"!/pipel\
ines"},check({head:e,base:t},i){return!e||i.files.length===0?ie("the policy names no file under files"):J([{type:"sarif",head:e,base:t}],{scale:H,severityAtLeast:i.
severity_at_least??"info",countUnknown:!1,atMost:i.at_most??0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.suppressed==="ignore",acceptPartial:!1})}});export{Me as mergeRequestSarif};
