import{a as B,b as J,c as W}from"./shared-controls-findings-findings.js";import{a as D,c as w,d as _,e as p,f as b,g as h,h as g,l as U,m as z,n as G,o as R,p as H,
q as K}from"./shared-fields.js";import{b as Q,c as V,e as X,f as Y,g as Z,h as ee}from"./shared-report-files.js";import"./shared-absent.js";import{c as te}from"./shared-target-pipeline.js";
import{d as ie}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import{a as F}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as se,$2599_f as re,$2599_i as ne}from"../index.js";import{$70c0_a as oe}from"../index.js";import{$104c_d as q}from"../index.js";
import{$82ce_A as x,$82ce_m as A,$82ce_o as ae,$82ce_s as le,$82ce_v as L}from"../index.js";import{$416b_a as k}from"../index.js";import{$f045_a as m,$f045_e as ue,
$f045_f as v}from"../index.js";var fe={byId:new Map,lists:[]},ce=new Set(["none","note","warning","error"]);function de(e){let t=new Map,i=e.map(r=>g(r,"rules").
map(s=>{let n={level:P(h(s,"defaultConfiguration")??{}," of a rule")??"warning",score:C(s)};return t.set(p(s,"id")??"",n),n}));return{byId:t,lists:i}}function pe({
byId:e,lists:t},{ruleId:i,ruleIndex:r,extension:s=-1}){return r!==void 0&&r>=0?t[s+1]?.[r]??"lost":e.get(i)??e.get(i.slice(0,Math.max(i.lastIndexOf("/"),0)))}function P(e,t=""){
let i=p(e,"level");if(i===void 0||ce.has(i))return i;throw new w(`the level "${m(i,40)}"${t} does not exist`)}var he={critical:9,high:7,medium:4,low:.1,info:0};
function C(e){let t=h(e,"properties")?.["security-severity"]??void 0;if(t===void 0)return;let i=typeof t=="string"?he[t.trim().toLowerCase()]:void 0,r=typeof t==
"string"&&t.trim()!==""?i??Number(t):t;if(typeof r=="number"&&r>=0&&r<=10)return r;throw new w("security-severity is not a number from 0 to 10")}var me={error:"\
high",warning:"medium",note:"low",none:"info"};function ge(e,t){return t===void 0||t===0?me[e]??"unknown":t>=9?"critical":t>=7?"high":t>=4?"medium":"low"}var we=new Set(
["pass","notApplicable","informational"]);function be(e,t){let i=p(e,"kind")??"fail";if(we.has(i))return;if(i!=="fail"&&i!=="review"&&i!=="open")throw new w(`th\
e kind "${m(i,40)}" does not exist`);if(p(e,"baselineState")==="absent")return;let r=h(e,"rule")??{},s=p(e,"ruleId")??p(r,"id")??"",n=P(e),o=h(e,"message")??{},
l=p(o,"text")??p(o,"markdown"),f=ye(e),[d=ve]=f;return{ruleId:s,ruleIndex:b(e,"ruleIndex")??b(r,"index"),extension:b(h(r,"toolComponent")??{},"index"),level:n??
(i==="fail"?void 0:"note"),score:C(e),finding:{severity:"",name:t(l??s),location:t(d.uri),line:d.line,identifiers:[t(s.toLowerCase())],rule:s,fingerprints:_e(e,
f),exact:je(f,l??JSON.stringify(o)),isFalsePositive:ke(e)}}}var ve={uri:"",line:void 0,region:""};function ye(e){return g(e,"locations").map(t=>{let i=h(t,"phys\
icalLocation")??{},r=h(i,"region")??{},s=["startLine","startColumn","endLine","endColumn"].map(n=>b(r,n));return{uri:p(h(i,"artifactLocation")??{},"uri")??"",line:s[0],
region:s.map(n=>n??"").join(":")}})}var $e=200;function je(e,t){return`${e.map(({uri:i,region:r})=>`${i}:${r}`).join("|")}
${t.length>$e?D(t):t}`}function _e(e,t){let i=s=>Object.entries(h(e,s)??{}).flatMap(([n,o])=>xe(o)?[`${n}:${o}`]:[]),r=i("partialFingerprints").sort().join("|");
return[...i("fingerprints"),...r===""?[]:[`${t.map(({uri:s})=>s).join("|")}
${r}`]]}function xe(e){return typeof e=="string"&&/^\S+$/.test(e)}function ke(e){let t=g(e,"suppressions");return t.length>0&&t.every(i=>(p(i,"status")??"accept\
ed")==="accepted")}function Ie(e,t,{line:i,kept:r}){let s=[],n=!1,o=fe,l="";return{beginResults(){n=!0},add(a){let u=be(a,i);u&&s.push(u)},member(a,u){if(u!==null){
if(a==="results")throw new w("it is not a list");a==="tool"&&f(_(u)),a==="invocations"&&g({invocations:u},"invocations").forEach(d),a==="externalPropertyFileRef\
erences"&&g(_(u),"results").length>0&&t("keeps its results in other files, which are not read")}},end(a){n||t(`has no results in run ${e}, so nothing was scanne\
d`);for(let u of s)a.push(c(u))}};function f(a){let u=h(a,"driver")??{};l=p(u,"name")??"",o=de([u,...g(a,"extensions")])}function d(a){a.executionSuccessful!==!0&&
t(`says that run ${e} did not succeed`),g(a,"ruleConfigurationOverrides").length>0&&t("overrides the levels of rules, which is not supported");let u=[...g(a,"to\
olExecutionNotifications"),...g(a,"toolConfigurationNotifications")].find($=>p($,"level")==="error");if(!u)return;let y=p(h(u,"message")??{},"text")??"";t(`cont\
ains an error of the tool: ${m(y,120)}`)}function c(a){let{finding:u,level:y,score:$,ruleIndex:T}=a,j=pe(o,a);j==="lost"&&t(`has results of rules that run ${e} \
does not describe`);let S=j==="lost"?void 0:j;return{...u,rule:r(`${l}:${u.rule||(T??"")}`),severity:ge(y??S?.level??"warning",$??S?.score)}}}var Se={"":"object",
runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function Re(e,t={}){let i=G(),r={line:z(120),kept:U(c=>c)},s=[],n,o=0,l;if(await Q(
e,{opens:Se,begun(c){c==="runs.*"&&(l=Ie(++o,i.add,r)),c==="runs.*.results"&&l?.beginResults()},ended(c){c==="runs.*"&&l?.end(s)},value(c,a,u){c===""&&a==="vers\
ion"?n=u:c===""&&a==="inlineExternalProperties"?f(a,()=>d(u)):c==="runs"?i.add(`is not valid SARIF: run ${a+1} is not an object`):c==="runs.*.results"?f(`result\
s[${a}]`,()=>l?.add(_(u))):c==="runs.*"&&f(String(a),()=>l?.member(String(a),u))}},t),n!=="2.1.0"){let c=typeof n=="string"?n:JSON.stringify(n)??"none";i.add(`h\
as version ${m(c,40)}; only version 2.1.0 is supported`)}return o===0&&i.add("has no run, so nothing was scanned"),{findings:R(s),diagnostics:i.all()};function f(c,a){
try{a()}catch(u){if(!(u instanceof w))throw u;i.add(`is not valid SARIF: in run ${o}, ${m(c,60)}, ${u.message}`)}}function d(c){g({inlineExternalProperties:c},"\
inlineExternalProperties").some(a=>a.results!==void 0||a.invocations!==void 0)&&i.add("keeps results or invocations outside of its runs, which is not supported")}}
var M="at least Developer with scope read_api",Fe=20;function qe(e){return{id:`sarif_findings${N(e)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:M,
scope:"merge_request",needs:{found:ie},async collect(t,{found:i}){if(!i)throw new k("no pipeline ran for the head of the merge request");let r=await Le(t,e,i.pipeline.
sha),s=await O(t,e,i.jobs).catch(d=>{if(r.length>0&&Y(d)&&Z(i.jobs))return[];throw d}),n=r.filter(({path:d})=>!s.some(c=>c.path===d)),o=[...s,...n],l=[...s.length>
0?[`the artifacts of pipeline ${i.pipelineId}`]:[],...n.length>0?["the workspace"]:[]],f=await E(t,o,v(l));return{...f,diagnostics:[...Pe(e,i.jobs,o),...f.diagnostics,
...Ce(o,e)]}}}}function Ae(e){return{id:`sarif_findings_before${N(e)}`,summary:"The SARIF logs of the target branch",requiredRole:M,scope:"merge_request",needs:{
mergeRequest:oe,commits:H},async collect(t,{mergeRequest:{targetBranch:i},commits:r}){for(let s of r){let n=await te(t,i,s);if(!n)continue;let{pipelineId:o,jobs:l}=n,
f=await O(t,e,l);if(f.length>0)return E(t,f,`the artifacts of pipeline ${o} of ${m(i,80)}`)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}}async function Le(e,{
files:t,jobs:i},r){if(i)return[];try{let s=await e.workspace();if(!await s.isFor(r))return[];let n=await s.commit(r);if(!n)return[];let o=V(n);return(await s.list(
t)).filter(({path:l})=>!o(l)).map(({path:l})=>({path:l,jobId:void 0,name:m(l,120),open:()=>s.open(l,e.limits.reportLimitBytes)}))}catch(s){if(s instanceof k)return[];
throw s}}function I({jobs:e}){let t=e?F(e):()=>!0;return({kind:i,isOwn:r,name:s})=>i==="job"&&!r&&t(s)}async function O(e,t,i){let r=i.filter(I(t)).filter(({artifacts:s})=>s.
some(({type:n})=>n==="archive"));if(r.length>Fe)throw new k(`${r.length} jobs keep artifacts: list under jobs the ones that write the logs`);return(await Promise.
all(r.map(s=>X(e,s,t.files)))).flatMap((s,n)=>s.map(({path:o,open:l})=>({path:o,jobId:r[n]?.id,name:`${m(o,120)} of job ${m(r[n]?.name??"",80)}`,open:l})))}async function E(e,t,i){
let r=[],s=async({name:o,open:l})=>{try{let f=await Re(await l(),{maxBytes:e.limits.reportLimitBytes});return r.push(...f.diagnostics.map(d=>`${o} ${d}`)),[f]}catch(f){
return r.push(ee(f,o)),[]}},n=(await Promise.all(t.map(s))).flat();return{findings:R(n.flatMap(({findings:o})=>o)),diagnostics:r,partial:[],source:t.length===0?
void 0:`${ue(t.length,"SARIF log")} in ${i}`}}function Pe(e,t,i){if(!e.jobs)return[];let r=t.filter(I(e)),s=e.jobs.filter(o=>!r.some(I({...e,jobs:[o]}))),n=new Set(
i.map(({jobId:o})=>o));return[...s.length>0?[`no job is called ${v(s,5)}`]:[],...r.flatMap(({id:o,name:l,status:f})=>f!=="success"?[`job ${m(l,80)} did not succ\
eed (${f})`]:n.has(o)?[]:[`job ${m(l,80)} left no file ${v(e.files,5)}`])]}function Ce(e,t){let i=t.files.filter(r=>!e.some(({path:s})=>F([r])(s)));return i.length>
0?[`no file ${v(i,5)} is in the workspace or in the artifacts: list it under artifacts:paths`]:[]}function N({files:e,jobs:t=[]}){return` (${[...e,...t.map(i=>`\
job ${i}`)].join(", ")})`}var Me={files:["*.sarif"],only_new:!0},Oe=se({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",description:re(
"Counts the results in SARIF 2.1.0 logs of any tool.",["`files` are paths or globs. They name files that a job of this pipeline has left in the workspace, or el\
se files in the artifacts of its jobs.","`jobs` limits the artifacts to those of the jobs it names.","The severity is the score `security-severity` of the resul\
t or its rule: critical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.","Suppressed resul\
ts count, unless `suppressed` is `ignore`.","A run that did not succeed, has no results or keeps them elsewhere makes the result unknown."]),severity:"medium",scope:"\
merge_request",needs:{},async needsFor({files:e,jobs:t,only_new:i}=Me){return{head:qe({files:e,jobs:t}),...i?{base:Ae({files:e,jobs:t})}:{}}},params:ae({files:A(
q(500)).check(x("Paths or globs of the logs, such as gl-code-scan.sarif or reports/*.sarif")),jobs:L(A(q(255)).check(x("Jobs whose artifacts are read: names, or\
 globs over names; every job by default"))),severity_at_least:L(le(["info","low","medium","high","critical"]).check(x("Lowest severity that counts; info by defa\
ult"))),...B,suppressed:J("Whether results that the log marks as suppressed count; count by default")}),example:{files:["reports/*.sarif"],severity_at_least:"hi\
gh"},remediation:{text:"fix what was found, or suppress it in the source with a reason; if the log is missing, check that its job runs and lists it under artifa\
cts:paths",page:"!/pipelines"},check({head:e,base:t},i){return!e||i.files.length===0?ne("the policy names no file under files"):W([{type:"sarif",head:e,base:t}],
{scale:K,severityAtLeast:i.severity_at_least??"info",countUnknown:!1,atMost:i.at_most??0,onlyNew:i.only_new??!1,ignore:i.ignore??[],ignoreFalsePositives:i.suppressed===
"ignore",acceptPartial:!1})}});export{Oe as mergeRequestSarif};
