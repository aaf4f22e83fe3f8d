import{a as T,b as B,c as J}from"./shared-controls-findings-findings.js";import{a as w,b as j,c as d,d as v,e as p,f as m,j as D,k as U,l as W,m as z,n as G}from"./shared-fields.js";
import{b as H,d as K,e as Q}from"./shared-report-files.js";import{d as V,e as X,g as Y}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import{
a as Z}from"./shared-merge-request.js";import{c as ee,f as te,i as ie}from"./shared-controls-define.js";import"./shared-facts-define.js";import{d as S}from"./shared-schema.js";
import"./shared-checks.js";import{a as x}from"./shared-source.js";import{a as R}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-shared-errors.js";import"./shared-time.js";import{m as F,o as re,r as se,v as q}from"./shared-api.js";import{a as h,d as ne,e as k}from"./shared-text.js";
import"./shared-bundler.js";var oe={byId:new Map,lists:[]},ae=new Set(["none","note","warning","error"]);function le(i){let t=new Map,e=i.map(s=>m(s,"rules").map(
r=>{let o={level:P(p(r,"defaultConfiguration")??{}," of a rule")??"warning",score:L(r)};return t.set(d(r,"id")??"",o),o}));return{byId:t,lists:e}}function ue({byId:i,
lists:t},{ruleId:e,ruleIndex:s,extension:r=-1}){return s!==void 0&&s>=0?t[r+1]?.[s]??"lost":i.get(e)??i.get(e.slice(0,Math.max(e.lastIndexOf("/"),0)))}function P(i,t=""){
let e=d(i,"level");if(e===void 0||ae.has(e))return e;throw new w(`the level "${h(e,40)}"${t} does not exist`)}function L(i){let t=p(i,"properties")?.["security-\
severity"]??void 0;if(t===void 0)return;let e=typeof t=="string"&&t.trim()!==""?Number(t):t;if(typeof e=="number"&&e>=0&&e<=10)return e;throw new w("security-se\
verity is no number from 0 to 10")}var fe={error:"high",warning:"medium",note:"low",none:"info"};function de(i,t){return t===void 0||t===0?fe[i]??"unknown":t>=9?
"critical":t>=7?"high":t>=4?"medium":"low"}var ce=new Set(["pass","notApplicable","informational"]);function pe(i,t){let e=d(i,"kind")??"fail";if(ce.has(e))return;
if(e!=="fail"&&e!=="review"&&e!=="open")throw new w(`the kind "${h(e,40)}" does not exist`);if(d(i,"baselineState")==="absent")return;let s=p(i,"rule")??{},r=d(
i,"ruleId")??d(s,"id")??"",o=P(i),l=p(i,"message")??{},[n=he]=A(i);return{ruleId:r,ruleIndex:v(i,"ruleIndex")??v(s,"index"),extension:v(p(s,"toolComponent")??{},
"index"),level:o??(e==="fail"?void 0:"note"),score:L(i),finding:{severity:"",name:t(d(l,"text")??d(l,"markdown")??r),location:t(n.uri),line:n.line,identifiers:[
t(r.toLowerCase())],rule:r,fingerprints:me(i),isFalsePositive:ge(i)}}}var he={uri:"",line:void 0,endLine:void 0};function A(i){return m(i,"locations").map(t=>{let e=p(
t,"physicalLocation")??{},s=p(e,"region")??{};return{uri:d(p(e,"artifactLocation")??{},"uri")??"",line:v(s,"startLine"),endLine:v(s,"endLine")}})}function me(i){
let t=A(i),e=n=>Object.entries(p(i,n)??{}).map(([c,g])=>`${c}:${typeof g=="string"?g:""}`),s=e("partialFingerprints").sort().join("|"),r=[...e("fingerprints"),...s===
""?[]:[`${t.map(({uri:n})=>n).join("|")}
${s}`]];if(r.length>0)return r;let o=t.map(({uri:n,line:c,endLine:g})=>`${n}:${c??""}:${g??""}`).join("|");if(t.some(({uri:n})=>n!==""))return[o];let l=p(i,"mes\
sage")??{};return[`${o}
${d(l,"text")??d(l,"markdown")??JSON.stringify(l)}`]}function ge(i){let t=m(i,"suppressions");return t.length>0&&t.every(e=>(d(e,"status")??"accepted")==="accep\
ted")}function we(i,t,{line:e,kept:s}){let r=[],o=!1,l=oe,n="";return{beginResults(){o=!0},add(a){let u=pe(a,e);u&&r.push(u)},member(a,u){if(u!==null){if(a==="r\
esults")throw new w("it is no list");a==="tool"&&c(j(u)),a==="invocations"&&m({invocations:u},"invocations").forEach(g),a==="externalPropertyFileReferences"&&m(
j(u),"results").length>0&&t("keeps its results in other files, which are not read")}},end(a){o||t(`has no results in run ${i}, so nothing was looked at`);for(let u of r)
a.push(f(u))}};function c(a){let u=p(a,"driver")??{};n=d(u,"name")??"",l=le([u,...m(a,"extensions")])}function g(a){a.executionSuccessful!==!0&&t(`says that run\
 ${i} did not succeed`),m(a,"ruleConfigurationOverrides").length>0&&t("overrides the levels of rules, which is not read");let u=[...m(a,"toolExecutionNotificati\
ons"),...m(a,"toolConfigurationNotifications")].find(y=>d(y,"level")==="error");if(!u)return;let b=d(p(u,"message")??{},"text")??"";t(`holds an error of the too\
l: ${h(b,120)}`)}function f(a){let{finding:u,level:b,score:y,ruleIndex:E}=a,$=ue(l,a);$==="lost"&&t(`has results of rules that run ${i} does not describe`);let I=$===
"lost"?void 0:$;return{...u,rule:s(`${n}:${u.rule||(E??"")}`),severity:de(b??I?.level??"warning",y??I?.score)}}}var ve={"":"object",runs:"list","runs.*":"object",
"runs.*.results":"list","runs.*.artifacts":"list"};async function be(i,t={}){let e=W(),s={line:U(120),kept:D(f=>f)},r=[],o,l=0,n;if(await H(i,{opens:ve,begun(f){
f==="runs.*"&&(n=we(++l,e.add,s)),f==="runs.*.results"&&n?.beginResults()},ended(f){f==="runs.*"&&n?.end(r)},value(f,a,u){f===""&&a==="version"?o=u:f===""&&a===
"inlineExternalProperties"?c(a,()=>g(u)):f==="runs"?e.add(`has no object as run ${a+1}`):f==="runs.*.results"?c(`results[${a}]`,()=>n?.add(j(u))):f==="runs.*"&&
c(String(a),()=>n?.member(String(a),u))}},t),o!=="2.1.0"){let f=typeof o=="string"?o:JSON.stringify(o)??"none";e.add(`is of version ${h(f,40)}; version 2.1.0 is\
 read`)}return l===0&&e.add("has no run, so nothing was looked at"),{findings:r,diagnostics:e.all()};function c(f,a){try{a()}catch(u){if(!(u instanceof w))throw u;
e.add(`is not valid SARIF: in run ${l}, ${h(f,60)}, ${u.message}`)}}function g(f){m({inlineExternalProperties:f},"inlineExternalProperties").some(a=>a.results!==
void 0||a.invocations!==void 0)&&e.add("keeps results or invocations outside of its runs, which is not read")}}var M="at least Developer with scope read_api",ye=20;
function $e(i){return{id:`sarif_findings${O(i)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:M,scope:"merge_request",needs:{found:X},async collect(t,{
found:e}){if(!e)throw new x("no pipeline ran for the head of the merge request");let s=await xe(t,i,e.pipeline.sha),r=s.length>0?s:await N(t,i,e.jobs),o=s.length>
0?"the workspace":`the artifacts of pipeline ${e.pipelineId}`,l=await C(t,r,o);return{...l,diagnostics:[...ke(i,e.jobs,r),...l.diagnostics,..._e(r,i)]}}}}function je(i){
return{id:`sarif_findings_before${O(i)}`,summary:"The SARIF logs of the target branch",requiredRole:M,scope:"merge_request",needs:{mergeRequest:Z,commits:z},async collect(t,{
mergeRequest:{targetBranch:e},commits:s}){for(let r of s){let[o]=await V(t,e,r);if(!o)continue;let{jobs:l}=await Y(t,t.projectId,o.id),n=await N(t,i,l);if(n.length>
0)return C(t,n,`the artifacts of pipeline ${o.id} of ${h(e,80)}`)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}}async function xe(i,{files:t,jobs:e},s){
if(e)return[];try{let r=await i.workspace();if(!await r.isFor(s))return[];let o=await r.commit(s),l=new Set(o?.files.map(({path:n})=>n));return(await r.list(t)).
filter(({path:n})=>o&&!l.has(n)).map(({path:n})=>({path:n,jobId:void 0,name:h(n,120),open:()=>r.open(n,i.limits.report_limit)}))}catch(r){if(r instanceof x)return[];
throw r}}function _({jobs:i}){let t=i?R(i):()=>!0;return({kind:e,isOwn:s,name:r})=>e==="job"&&!s&&t(r)}async function N(i,t,e){let s=e.filter(_(t)).filter(({artifacts:r})=>r.
some(({type:o})=>o==="archive"));if(s.length>ye)throw new x(`${s.length} jobs keep artifacts: name those that write the logs under jobs`);return(await Promise.all(
s.map(r=>K(i,r,t.files)))).flatMap((r,o)=>r.map(({path:l,open:n})=>({path:l,jobId:s[o]?.id,name:`${h(l,120)} of job ${h(s[o]?.name??"",80)}`,open:n})))}async function C(i,t,e){
let s=[],r=async({name:o,open:l})=>{try{let n=await be(await l(),{maxBytes:i.limits.report_limit});return s.push(...n.diagnostics.map(c=>`${o} ${c}`)),[n]}catch(n){
return s.push(Q(n,o)),[]}};return{findings:(await Promise.all(t.map(r))).flat().flatMap(({findings:o})=>o),diagnostics:s,partial:[],source:t.length===0?void 0:`${ne(
t.length,"SARIF log")} in ${e}`}}function ke(i,t,e){if(!i.jobs)return[];let s=t.filter(_(i)),r=i.jobs.filter(l=>!s.some(_({...i,jobs:[l]}))),o=new Set(e.map(({jobId:l})=>l));
return[...r.length>0?[`no job is called ${k(r,5)}`]:[],...s.flatMap(({id:l,name:n,status:c})=>c!=="success"?[`job ${h(n,80)} did not succeed (${c})`]:o.has(l)?[]:
[`job ${h(n,80)} left no file ${k(i.files,5)}`])]}function _e(i,t){let e=t.files.filter(s=>!i.some(({path:r})=>R([s])(r)));return e.length>0?[`no file ${k(e,5)}\
 is in the workspace or in the artifacts: list it under artifacts:paths`]:[]}function O({files:i,jobs:t=[]}){return` (${[...i,...t.map(e=>`job ${e}`)].join(", ")}\
)`}var Ie={files:["*.sarif"],only_new:!0},Se=ee({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",description:te("Counts the results\
 in SARIF 2.1.0 logs of any tool.",["`files` are paths or globs. They name files that a job of this pipeline has left in the workspace, or else files in the art\
ifacts of its jobs.","`jobs` limits the artifacts to those of the jobs it names.","The severity is the score `security-severity` of the result or its rule: crit\
ical from 9, high from 7, medium from 4. Without a score the level decides: error is high, warning is medium, note is low.","Suppressed results count, unless `s\
uppressed` is `ignore`.","A run that did not succeed, has no results or keeps them elsewhere makes the result unknown."],`- id: merge_request_sarif
  with: { files: [reports/*.sarif], severity_at_least: high }`),severity:"medium",scope:"merge_request",needs:{},async needsFor({files:i,jobs:t,only_new:e}=Ie){
return{head:$e({files:i,jobs:t}),...e?{base:je({files:i,jobs:t})}:{}}},params:re({files:F(S(500,"Path or glob, such as gl-code-scan.sarif or reports/*.sarif")),
jobs:q(F(S(255,"Name of a job, or a glob over names"))),severity_at_least:q(se(["info","low","medium","high","critical"])),...T,suppressed:B}),remediation:{text:"\
fix what was found, or suppress it in the source with a reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipe\
lines"},check({head:i,base:t},e){return!i||e.files.length===0?ie("no file is named under files"):J([{type:"sarif",head:i,base:t}],{scale:G,severityAtLeast:e.severity_at_least??
"info",countUnknown:!1,atMost:e.at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreFalsePositives:e.suppressed==="ignore",acceptPartial:!1})}});export{Se as mergeRequestSarif};
