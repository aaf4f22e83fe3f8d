import{a as Z,b as ee,c as ne}from"./chunk-342ZHN44.js";import{a as w,b as $,c as u,d as S,e as p,f as g,j as W,k as z,l as B,m as G,n as V}from"./chunk-PJLIG3DG.js";
import{b as D,d as X,e as Y}from"./chunk-TQZYWVTD.js";import{a as L}from"./chunk-6I5PZASL.js";import{d as H,e as K,g as Q}from"./chunk-G7EV5TCR.js";
import"./chunk-3JND7BRY.js";import"./chunk-MDPHUWVB.js";import{c as N,g as U}from"./chunk-AQ7DEGON.js";import{a as T}from"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{c as k,g as O,i as q,l as M,p as _}from"./chunk-7J7MU3VY.js";import{d as R}from"./chunk-KMJYZSMM.js";import{
a as m,b as J,c as j}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var te={uri:"",line:void 0,endLine:void 0};function A(t){return g(t,"locations").map(n=>{let e=p(n,"physicalLocation")??{},r=p(e,"region")??{};return{uri:u(p(e,
"artifactLocation")??{},"uri")??"",line:S(r,"startLine"),endLine:S(r,"endLine")}})}function ie(t){let n=A(t),e=f=>Object.entries(p(t,f)??{}).map(([c,y])=>`${c}:${typeof y==
"string"?y:""}`),r=e("partialFingerprints").sort().join("|"),s=[...e("fingerprints"),...r===""?[]:[`${n.map(({uri:f})=>f).join("|")}
${r}`]];if(s.length>0)return s;let a=n.map(({uri:f,line:c,endLine:y})=>`${f}:${c??""}:${y??""}`).join("|");if(n.some(({uri:f})=>f!==""))return[a];let o=p(t,"mes\
sage")??{};return[`${a}
${u(o,"text")??u(o,"markdown")??JSON.stringify(o)}`]}function re(t){let n=g(t,"suppressions");return n.length>0&&n.every(e=>(u(e,"status")??"accepted")==="accep\
ted")}var Se={"":"object",runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function se(t,n={}){let e=B(),r=z(120),s=W(i=>i),a=[],
o,f=0,c=!1,y=[],x=!1,F=oe,I="";return await D(t,{opens:Se,begun(i){i==="runs"&&(c=!0),i==="runs.*.results"&&(x=!0),i==="runs.*"&&(f++,[y,x,F,I]=[[],!1,oe,""])},
ended(i){i==="runs.*"&&we()},value(i,l,d){i===""&&l==="version"?o=d:i===""&&l==="inlineExternalProperties"?P(l,()=>ye(d)):i==="runs"?e.add(`has no object as run\
 ${l+1}`):i==="runs.*.results"?P(`results[${l}]`,()=>be($(d))):i==="runs.*"&&P(String(l),()=>ge(String(l),d))}},n),o!=="2.1.0"&&e.add(`is of version ${m(typeof o==
"string"?o:JSON.stringify(o)??"none",40)}; version 2.1.0 is read`),(!c||f===0)&&e.add("has no run, so nothing was looked at"),{findings:a,diagnostics:e.all()};function P(i,l){
try{l()}catch(d){if(!(d instanceof w))throw d;e.add(`is not valid SARIF: in run ${f}, ${m(i,60)}, ${d.message}`)}}function ge(i,l){if(l!==null){if(i==="tool"){let d=p(
$(l),"driver")??{};I=u(d,"name")??"",F=je([d,...g($(l),"extensions")])}else if(i==="invocations")for(let d of g({invocations:l},"invocations"))he(d);else if(i===
"externalPropertyFileReferences")g($(l),"results").length>0&&e.add("keeps its results in other files, which are not read");else if(i==="results")throw new w("it\
 is no list")}}function ye(i){g({inlineExternalProperties:i},"inlineExternalProperties").some(d=>d.results!==void 0||d.invocations!==void 0)&&e.add("keeps resul\
ts or invocations outside of its runs, which is not read")}function he(i){i.executionSuccessful!==!0&&e.add(`says that run ${f} did not succeed`),g(i,"ruleConfi\
gurationOverrides").length>0&&e.add("overrides the levels of rules, which is not read");let d=[...g(i,"toolExecutionNotifications"),...g(i,"toolConfigurationNot\
ifications")].find(h=>u(h,"level")==="error");d&&e.add(`holds an error of the tool: ${m(u(p(d,"message")??{},"text")??"",120)}`)}function be(i){let l=u(i,"kind")??
"fail";if(ve.has(l))return;if(l!=="fail"&&l!=="review"&&l!=="open")throw new w(`the kind "${m(l,40)}" does not exist`);if(u(i,"baselineState")==="absent")return;
let d=p(i,"rule")??{},h=u(i,"ruleId")??u(d,"id")??"",b=u(i,"level");if(b!==void 0&&!ae.has(b))throw new w(`the level "${m(b,40)}" does not exist`);let v=p(i,"me\
ssage")??{},[C=te]=A(i);y.push({ruleId:h,ruleIndex:S(i,"ruleIndex")??S(d,"index"),extension:S(p(d,"toolComponent")??{},"index"),level:b??(l==="fail"?void 0:"not\
e"),score:le(i),finding:{severity:"",name:r(u(v,"text")??u(v,"markdown")??h),location:r(C.uri),line:C.line,identifiers:[r(h.toLowerCase())],rule:h,fingerprints:ie(
i),isFalsePositive:re(i)}})}function we(){x||e.add(`has no results in run ${f}, so nothing was looked at`);for(let i of y){let{finding:l,level:d,score:h}=i,b=$e(
F,i);b==="lost"&&e.add(`has results of rules that run ${f} does not describe`);let v=b==="lost"?void 0:b;a.push({...l,rule:s(`${I}:${l.rule||(i.ruleIndex??"")}`),
severity:xe(d??v?.level??"warning",h??v?.score)})}y=[]}}var oe={byId:new Map,lists:[]},ae=new Set(["none","note","warning","error"]),ve=new Set(["pass","notAppl\
icable","informational"]);function $e({byId:t,lists:n},{ruleId:e,ruleIndex:r,extension:s=-1}){return r!==void 0&&r>=0?n[s+1]?.[r]??"lost":t.get(e)??t.get(e.slice(
0,Math.max(e.lastIndexOf("/"),0)))}function je(t){let n=new Map,e=t.map(r=>g(r,"rules").map(s=>{let a=u(p(s,"defaultConfiguration")??{},"level")??"warning";if(!ae.
has(a))throw new w(`the level "${m(a,40)}" of a rule does not exist`);let o={level:a,score:le(s)};return n.set(u(s,"id")??"",o),o}));return{byId:n,lists:e}}function le(t){
let n=p(t,"properties")?.["security-severity"]??void 0;if(n===void 0)return;let e=typeof n=="string"&&n.trim()!==""?Number(n):n;if(typeof e=="number"&&e>=0&&e<=
10)return e;throw new w("security-severity is no number from 0 to 10")}var Re={error:"high",warning:"medium",note:"low",none:"info"};function xe(t,n){return n===
void 0||n===0?Re[t]??"unknown":n>=9?"critical":n>=7?"high":n>=4?"medium":"low"}var fe="at least Developer with scope read_api",Fe=20;function de(t){return{id:`sarif_findings${pe(t)}`,summary:"The SARIF logs of the head's pipeline",requiredRole:fe,
scope:"merge_request",needs:{found:K},async collect(n,{found:e}){if(!e)throw new R("no pipeline ran for the head of the merge request");let r=await Ie(n,t,e.pipeline.
sha),s=r.length>0?r:await ue(n,t,e.jobs),a=r.length>0?"the workspace":`the artifacts of pipeline ${e.pipelineId}`,o=await me(n,s,a);return{...o,diagnostics:[...Pe(
t,e.jobs,s),...o.diagnostics,...ke(s,t)]}}}}function ce(t){return{id:`sarif_findings_before${pe(t)}`,summary:"The SARIF logs of the target branch",requiredRole:fe,
scope:"merge_request",needs:{mergeRequest:T,commits:G},async collect(n,{mergeRequest:{targetBranch:e},commits:r}){for(let s of r){let[a]=await H(n,e,s);if(!a)continue;
let{jobs:o}=await Q(n,n.projectId,a.id),f=await ue(n,t,o);if(f.length>0)return me(n,f,`the artifacts of pipeline ${a.id} of ${m(e,80)}`)}return{findings:[],diagnostics:[],
partial:[],source:void 0}}}}async function Ie(t,{files:n,jobs:e},r){if(e)return[];try{let s=await t.workspace();if(!await s.isFor(r))return[];let a=await s.commit(
r),o=new Set(a?.files.map(({path:c})=>c));return(await s.list(n)).filter(({path:c})=>a&&!o.has(c)).map(({path:c})=>({path:c,jobId:void 0,name:m(c,120),open:()=>s.
open(c,t.limits.report_limit)}))}catch(s){if(s instanceof R)return[];throw s}}function E({jobs:t}){let n=t?L(t):()=>!0;return({kind:e,isOwn:r,name:s})=>e==="job"&&
!r&&n(s)}async function ue(t,n,e){let r=e.filter(E(n)).filter(({artifacts:a})=>a.some(({type:o})=>o==="archive"));if(r.length>Fe)throw new R(`${r.length} jobs k\
eep artifacts: name those that write the logs under jobs`);return(await Promise.all(r.map(a=>X(t,a,n.files)))).flatMap((a,o)=>a.map(({path:f,open:c})=>({path:f,
jobId:r[o]?.id,name:`${m(f,120)} of job ${m(r[o]?.name??"",80)}`,open:c})))}async function me(t,n,e){let r=[],s=async({name:o,open:f})=>{try{let c=await se(await f(),
{maxBytes:t.limits.report_limit});return r.push(...c.diagnostics.map(y=>`${o} ${y}`)),[c]}catch(c){return r.push(Y(c,o)),[]}};return{findings:(await Promise.all(
n.map(s))).flat().flatMap(({findings:o})=>o),diagnostics:r,partial:[],source:n.length===0?void 0:`${J(n.length,"SARIF log")} in ${e}`}}function Pe(t,n,e){if(!t.
jobs)return[];let r=n.filter(E(t)),s=t.jobs.filter(o=>!r.some(E({...t,jobs:[o]}))),a=new Set(e.map(({jobId:o})=>o));return[...s.length>0?[`no job is called ${j(
s,5)}`]:[],...r.flatMap(({id:o,name:f,status:c})=>c!=="success"?[`job ${m(f,80)} did not succeed (${c})`]:a.has(o)?[]:[`job ${m(f,80)} left no file ${j(t.files,
5)}`])]}function ke(t,n){let e=n.files.filter(r=>!t.some(({path:s})=>L([r])(s)));return e.length>0?[`no file ${j(e,5)} is in the workspace or in the artifacts: \
list it under artifacts:paths`]:[]}function pe({files:t,jobs:n=[]}){return` (${[...t,...n.map(e=>`job ${e}`)].join(", ")})`}var Oe={files:["*.sarif"],jobs:void 0,only_new:!0},rn=N({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",severity:"medium",scope:"m\
erge_request",needs:{},async needsFor({files:t,jobs:n,only_new:e}=Oe){return{head:de({files:t,jobs:n}),...e?{base:ce({files:t,jobs:n})}:{}}},params:q({files:O(k(
{min:1,max:500,description:"Path or glob, such as gl-code-scan.sarif or reports/*.sarif"})),jobs:_(O(k({min:1,max:255,description:"Name of a job, or a glob over\
 names"}))),severity_at_least:_(M(["info","low","medium","high","critical"])),...Z,suppressed:ee}),remediation:{text:"fix what was found, or suppress it in the \
source with a reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:n},e){return!t||
e.files.length===0?U("no file is named under files"):ne([{type:"sarif",head:t,base:n}],{scale:V,severityAtLeast:e.severity_at_least??"info",countUnknown:!1,atMost:e.
at_most??0,onlyNew:e.only_new??!1,ignore:e.ignore??[],ignoreFalsePositives:e.suppressed==="ignore",acceptPartial:!1})}});export{rn as mergeRequestSarif};
