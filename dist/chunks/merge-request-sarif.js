import{a as T,b as B,c as J}from"./shared-controls-findings-findings.js";import{a as w,b as j,c as d,d as b,e as h,f as m,j as D,k as U,l as W,m as z,n as G}from"./shared-fields.js";
import{b as H,d as K,e as Q}from"./shared-report-files.js";import{d as V,e as X,g as Y}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import{
a as S}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-time.js";import{$70c0_a as Z}from"../index.js";import{$2599_c as ee,
$2599_e as te,$2599_h as ie}from"../index.js";import{$104c_d as R}from"../index.js";import{$416b_a as _}from"../index.js";import{$82ce_m as F,$82ce_o as se,$82ce_r as re,
$82ce_u as q}from"../index.js";import{$f045_a as p,$f045_d as ne,$f045_e as x}from"../index.js";var oe={byId:new Map,lists:[]},ae=new Set(["none","note","warnin\
g","error"]);function le(i){let t=new Map,e=i.map(r=>m(r,"rules").map(s=>{let o={level:P(h(s,"defaultConfiguration")??{}," of a rule")??"warning",score:L(s)};return t.
set(d(s,"id")??"",o),o}));return{byId:t,lists:e}}function ue({byId:i,lists:t},{ruleId:e,ruleIndex:r,extension:s=-1}){return r!==void 0&&r>=0?t[s+1]?.[r]??"lost":
i.get(e)??i.get(e.slice(0,Math.max(e.lastIndexOf("/"),0)))}function P(i,t=""){let e=d(i,"level");if(e===void 0||ae.has(e))return e;throw new w(`the level "${p(e,
40)}"${t} does not exist`)}function L(i){let t=h(i,"properties")?.["security-severity"]??void 0;if(t===void 0)return;let e=typeof t=="string"&&t.trim()!==""?Number(
t):t;if(typeof e=="number"&&e>=0&&e<=10)return e;throw new w("security-severity is no number from 0 to 10")}var fe={error:"high",warning:"medium",note:"low",none:"\
info"};function de(i,t){return t===void 0||t===0?fe[i]??"unknown":t>=9?"critical":t>=7?"high":t>=4?"medium":"low"}var ce=new Set(["pass","notApplicable","inform\
ational"]);function he(i,t){let e=d(i,"kind")??"fail";if(ce.has(e))return;if(e!=="fail"&&e!=="review"&&e!=="open")throw new w(`the kind "${p(e,40)}" does not ex\
ist`);if(d(i,"baselineState")==="absent")return;let r=h(i,"rule")??{},s=d(i,"ruleId")??d(r,"id")??"",o=P(i),l=h(i,"message")??{},[n=pe]=A(i);return{ruleId:s,ruleIndex:b(
i,"ruleIndex")??b(r,"index"),extension:b(h(r,"toolComponent")??{},"index"),level:o??(e==="fail"?void 0:"note"),score:L(i),finding:{severity:"",name:t(d(l,"text")??
d(l,"markdown")??s),location:t(n.uri),line:n.line,identifiers:[t(s.toLowerCase())],rule:s,fingerprints:me(i),isFalsePositive:ge(i)}}}var pe={uri:"",line:void 0,
endLine:void 0};function A(i){return m(i,"locations").map(t=>{let e=h(t,"physicalLocation")??{},r=h(e,"region")??{};return{uri:d(h(e,"artifactLocation")??{},"ur\
i")??"",line:b(r,"startLine"),endLine:b(r,"endLine")}})}function me(i){let t=A(i),e=n=>Object.entries(h(i,n)??{}).map(([c,g])=>`${c}:${typeof g=="string"?g:""}`),
r=e("partialFingerprints").sort().join("|"),s=[...e("fingerprints"),...r===""?[]:[`${t.map(({uri:n})=>n).join("|")}
${r}`]];if(s.length>0)return s;let o=t.map(({uri:n,line:c,endLine:g})=>`${n}:${c??""}:${g??""}`).join("|");if(t.some(({uri:n})=>n!==""))return[o];let l=h(i,"mes\
sage")??{};return[`${o}
${d(l,"text")??d(l,"markdown")??JSON.stringify(l)}`]}function ge(i){let t=m(i,"suppressions");return t.length>0&&t.every(e=>(d(e,"status")??"accepted")==="accep\
ted")}function we(i,t,{line:e,kept:r}){let s=[],o=!1,l=oe,n="";return{beginResults(){o=!0},add(a){let u=he(a,e);u&&s.push(u)},member(a,u){if(u!==null){if(a==="r\
esults")throw new w("it is no list");a==="tool"&&c(j(u)),a==="invocations"&&m({invocations:u},"invocations").forEach(g),a==="externalPropertyFileReferences"&&m(
j(u),"results").length>0&&t("keeps its results in other files, which are not read")}},end(a){o||t(`has no results in run ${i}, so nothing was looked at`);for(let u of s)
a.push(f(u))}};function c(a){let u=h(a,"driver")??{};n=d(u,"name")??"",l=le([u,...m(a,"extensions")])}function g(a){a.executionSuccessful!==!0&&t(`says that run\
 ${i} did not succeed`),m(a,"ruleConfigurationOverrides").length>0&&t("overrides the levels of rules, which is not read");let u=[...m(a,"toolExecutionNotificati\
ons"),...m(a,"toolConfigurationNotifications")].find($=>d($,"level")==="error");if(!u)return;let v=d(h(u,"message")??{},"text")??"";t(`holds an error of the too\
l: ${p(v,120)}`)}function f(a){let{finding:u,level:v,score:$,ruleIndex:E}=a,y=ue(l,a);y==="lost"&&t(`has results of rules that run ${i} does not describe`);let I=y===
"lost"?void 0:y;return{...u,rule:r(`${n}:${u.rule||(E??"")}`),severity:de(v??I?.level??"warning",$??I?.score)}}}var be={"":"object",runs:"list","runs.*":"object",
"runs.*.results":"list","runs.*.artifacts":"list"};async function ve(i,t={}){let e=W(),r={line:U(120),kept:D(f=>f)},s=[],o,l=0,n;if(await H(i,{opens:be,begun(f){
f==="runs.*"&&(n=we(++l,e.add,r)),f==="runs.*.results"&&n?.beginResults()},ended(f){f==="runs.*"&&n?.end(s)},value(f,a,u){f===""&&a==="version"?o=u:f===""&&a===
"inlineExternalProperties"?c(a,()=>g(u)):f==="runs"?e.add(`has no object as run ${a+1}`):f==="runs.*.results"?c(`results[${a}]`,()=>n?.add(j(u))):f==="runs.*"&&
c(String(a),()=>n?.member(String(a),u))}},t),o!=="2.1.0"){let f=typeof o=="string"?o:JSON.stringify(o)??"none";e.add(`is of version ${p(f,40)}; version 2.1.0 is\
 read`)}return l===0&&e.add("has no run, so nothing was looked at"),{findings:s,diagnostics:e.all()};function c(f,a){try{a()}catch(u){if(!(u instanceof w))throw u;
e.add(`is not valid SARIF: in run ${l}, ${p(f,60)}, ${u.message}`)}}function g(f){m({inlineExternalProperties:f},"inlineExternalProperties").some(a=>a.results!==
void 0||a.invocations!==void 0)&&e.add("keeps results or invocations outside of its runs, which is not read")}}var M="at least Developer with scope read_api",$e=20;
function ye(i){return{id:`sarif_findings${O(i)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:M,scope:"merge_request",needs:{found:X},async collect(t,{
found:e}){if(!e)throw new _("no pipeline ran for the head of the merge request");let r=await _e(t,i,e.pipeline.sha),s=r.length>0?r:await N(t,i,e.jobs),o=r.length>
0?"the workspace":`the artifacts of pipeline ${e.pipelineId}`,l=await C(t,s,o);return{...l,diagnostics:[...xe(i,e.jobs,s),...l.diagnostics,...ke(s,i)]}}}}function je(i){
return{id:`sarif_findings_before${O(i)}`,summary:"The SARIF logs of the target branch",requiredRole:M,scope:"merge_request",needs:{mergeRequest:Z,commits:z},async collect(t,{
mergeRequest:{targetBranch:e},commits:r}){for(let s of r){let[o]=await V(t,e,s);if(!o)continue;let{jobs:l}=await Y(t,t.projectId,o.id),n=await N(t,i,l);if(n.length>
0)return C(t,n,`the artifacts of pipeline ${o.id} of ${p(e,80)}`)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}}async function _e(i,{files:t,jobs:e},r){
if(e)return[];try{let s=await i.workspace();if(!await s.isFor(r))return[];let o=await s.commit(r),l=new Set(o?.files.map(({path:n})=>n));return(await s.list(t)).
filter(({path:n})=>o&&!l.has(n)).map(({path:n})=>({path:n,jobId:void 0,name:p(n,120),open:()=>s.open(n,i.limits.report_limit)}))}catch(s){if(s instanceof _)return[];
throw s}}function k({jobs:i}){let t=i?S(i):()=>!0;return({kind:e,isOwn:r,name:s})=>e==="job"&&!r&&t(s)}async function N(i,t,e){let r=e.filter(k(t)).filter(({artifacts:s})=>s.
some(({type:o})=>o==="archive"));if(r.length>$e)throw new _(`${r.length} jobs keep artifacts: name those that write the logs under jobs`);return(await Promise.all(
r.map(s=>K(i,s,t.files)))).flatMap((s,o)=>s.map(({path:l,open:n})=>({path:l,jobId:r[o]?.id,name:`${p(l,120)} of job ${p(r[o]?.name??"",80)}`,open:n})))}async function C(i,t,e){
let r=[],s=async({name:o,open:l})=>{try{let n=await ve(await l(),{maxBytes:i.limits.report_limit});return r.push(...n.diagnostics.map(c=>`${o} ${c}`)),[n]}catch(n){
return r.push(Q(n,o)),[]}};return{findings:(await Promise.all(t.map(s))).flat().flatMap(({findings:o})=>o),diagnostics:r,partial:[],source:t.length===0?void 0:`${ne(
t.length,"SARIF log")} in ${e}`}}function xe(i,t,e){if(!i.jobs)return[];let r=t.filter(k(i)),s=i.jobs.filter(l=>!r.some(k({...i,jobs:[l]}))),o=new Set(e.map(({jobId:l})=>l));
return[...s.length>0?[`no job is called ${x(s,5)}`]:[],...r.flatMap(({id:l,name:n,status:c})=>c!=="success"?[`job ${p(n,80)} did not succeed (${c})`]:o.has(l)?[]:
[`job ${p(n,80)} left no file ${x(i.files,5)}`])]}function ke(i,t){let e=t.files.filter(r=>!i.some(({path:s})=>S([r])(s)));return e.length>0?[`no file ${x(e,5)}\
 is in the workspace or in the artifacts: list it under artifacts:paths`]:[]}function O({files:i,jobs:t=[]}){return` (${[...i,...t.map(e=>`job ${e}`)].join(", ")}\
)`}var Ie={files:["*.sarif"],only_new:!0},Se=ee({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",description:te("Counts the results\
 in SARIF 2.1.0 logs of any tool.",["`files` are paths or globs. They name files that a job of this pipeline has left in the workspace, or else files in the art\
ifacts of its jobs.","`jobs` limits the artifacts to those of the jobs it names.","The severity is the score `security-severity` of the result or its rule: crit\
ical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.","Suppressed results count, unless `s\
uppressed` is `ignore`.","A run that did not succeed, has no results or keeps them elsewhere makes the result unknown."],`- id: merge_request_sarif
  with: { files: [reports/*.sarif], severity_at_least: high }`),severity:"medium",scope:"merge_request",needs:{},async needsFor({files:i,jobs:t,only_new:e}=Ie){
return{head:ye({files:i,jobs:t}),...e?{base:je({files:i,jobs:t})}:{}}},params:se({files:F(R(500,"Path or glob, such as gl-code-scan.sarif or reports/*.sarif")),
jobs:q(F(R(255,"Name of a job, or a glob over names"))),severity_at_least:q(re(["info","low","medium","high","critical"])),...T,suppressed:B}),remediation:{text:"\
fix what was found, or suppress it in the source with a reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipe\
lines"},check({head:i,base:t},e){return!i||e.files.length===0?ie("no file is named under files"):J([{type:"sarif",head:i,base:t}],{scale:G,severityAtLeast:e.severity_at_least??
"info",countUnknown:!1,atMost:e.at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreFalsePositives:e.suppressed==="ignore",acceptPartial:!1})}});export{Se as mergeRequestSarif};
