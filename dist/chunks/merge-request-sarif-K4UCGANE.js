import{a as Z,b as ee,c as ne}from"./chunk-WWTSA5LT.js";import{a as w,b as S,c,d as v,e as p,f as g,j as W,k as z,l as B,m as G,n as V}from"./chunk-4MYMMPDI.js";
import{b as D,d as X,e as Y}from"./chunk-BORAMNNK.js";import{d as H,e as K,g as Q}from"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";import"./chunk-3JND7BRY.js";
import{a as A}from"./chunk-6I5PZASL.js";import{$8_c as T,$8_g as U}from"../index.js";import{$h_a as N}from"../index.js";
import{$n_d as P}from"../index.js";import{$d_c as k,$d_g as O,$d_i as q,$d_l as M,$d_p as _}from"../index.js";import{$9_a as m,$9_b as J,$9_c as j}from"../index.js";
var te={uri:"",line:void 0,endLine:void 0};function E(t){return g(t,"locations").map(n=>{let e=p(n,"physicalLocation")??{},i=p(e,"region")??{};return{uri:c(p(e,
"artifactLocation")??{},"uri")??"",line:v(i,"startLine"),endLine:v(i,"endLine")}})}function re(t){let n=E(t),e=f=>Object.entries(p(t,f)??{}).map(([u,y])=>`${u}:${typeof y==
"string"?y:""}`),i=e("partialFingerprints").sort().join("|"),s=[...e("fingerprints"),...i===""?[]:[`${n.map(({uri:f})=>f).join("|")}
${i}`]];if(s.length>0)return s;let a=n.map(({uri:f,line:u,endLine:y})=>`${f}:${u??""}:${y??""}`).join("|");if(n.some(({uri:f})=>f!==""))return[a];let o=p(t,"mes\
sage")??{};return[`${a}
${c(o,"text")??c(o,"markdown")??JSON.stringify(o)}`]}function ie(t){let n=g(t,"suppressions");return n.length>0&&n.every(e=>(c(e,"status")??"accepted")==="accep\
ted")}var ve={"":"object",runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function se(t,n={}){let e=B(),i=z(120),s=W(r=>r),a=[],
o,f=0,u=!1,y=[],x=!1,R=oe,I="";return await D(t,{opens:ve,begun(r){r==="runs"&&(u=!0),r==="runs.*.results"&&(x=!0),r==="runs.*"&&(f++,[y,x,R,I]=[[],!1,oe,""])},
ended(r){r==="runs.*"&&we()},value(r,l,d){r===""&&l==="version"?o=d:r===""&&l==="inlineExternalProperties"?F(l,()=>ye(d)):r==="runs"?e.add(`has no object as run\
 ${l+1}`):r==="runs.*.results"?F(`results[${l}]`,()=>be(S(d))):r==="runs.*"&&F(String(l),()=>ge(String(l),d))}},n),o!=="2.1.0"&&e.add(`is of version ${m(typeof o==
"string"?o:JSON.stringify(o)??"none",40)}; version 2.1.0 is read`),(!u||f===0)&&e.add("has no run, so nothing was looked at"),{findings:a,troubles:e.all()};function F(r,l){
try{l()}catch(d){if(!(d instanceof w))throw d;e.add(`is not valid SARIF: in run ${f}, ${m(r,60)}, ${d.message}`)}}function ge(r,l){if(l!==null){if(r==="tool"){let d=p(
S(l),"driver")??{};I=c(d,"name")??"",R=je([d,...g(S(l),"extensions")])}else if(r==="invocations")for(let d of g({invocations:l},"invocations"))he(d);else if(r===
"externalPropertyFileReferences")g(S(l),"results").length>0&&e.add("keeps its results in other files, which are not read");else if(r==="results")throw new w("it\
 is no list")}}function ye(r){g({inlineExternalProperties:r},"inlineExternalProperties").some(d=>d.results!==void 0||d.invocations!==void 0)&&e.add("keeps resul\
ts or invocations outside of its runs, which is not read")}function he(r){r.executionSuccessful!==!0&&e.add(`says that run ${f} did not succeed`),g(r,"ruleConfi\
gurationOverrides").length>0&&e.add("overrides the levels of rules, which is not read");let d=[...g(r,"toolExecutionNotifications"),...g(r,"toolConfigurationNot\
ifications")].find(h=>c(h,"level")==="error");d&&e.add(`holds an error of the tool: ${m(c(p(d,"message")??{},"text")??"",120)}`)}function be(r){let l=c(r,"kind")??
"fail";if($e.has(l))return;if(l!=="fail"&&l!=="review"&&l!=="open")throw new w(`the kind "${m(l,40)}" does not exist`);if(c(r,"baselineState")==="absent")return;
let d=p(r,"rule")??{},h=c(r,"ruleId")??c(d,"id")??"",b=c(r,"level");if(b!==void 0&&!ae.has(b))throw new w(`the level "${m(b,40)}" does not exist`);let $=p(r,"me\
ssage")??{},[C=te]=E(r);y.push({ruleId:h,ruleIndex:v(r,"ruleIndex")??v(d,"index"),extension:v(p(d,"toolComponent")??{},"index"),level:b??(l==="fail"?void 0:"not\
e"),score:le(r),finding:{severity:"",name:i(c($,"text")??c($,"markdown")??h),place:i(C.uri),line:C.line,identifiers:[i(h.toLowerCase())],rule:h,marks:re(r),isDoubted:ie(
r)}})}function we(){x||e.add(`has no results in run ${f}, so nothing was looked at`);for(let r of y){let{finding:l,level:d,score:h}=r,b=Se(R,r);b==="lost"&&e.add(
`has results of rules that run ${f} does not describe`);let $=b==="lost"?void 0:b;a.push({...l,rule:s(`${I}:${l.rule||(r.ruleIndex??"")}`),severity:xe(d??$?.level??
"warning",h??$?.score)})}y=[]}}var oe={byId:new Map,lists:[]},ae=new Set(["none","note","warning","error"]),$e=new Set(["pass","notApplicable","informational"]);
function Se({byId:t,lists:n},{ruleId:e,ruleIndex:i,extension:s=-1}){return i!==void 0&&i>=0?n[s+1]?.[i]??"lost":t.get(e)??t.get(e.slice(0,Math.max(e.lastIndexOf(
"/"),0)))}function je(t){let n=new Map,e=t.map(i=>g(i,"rules").map(s=>{let a=c(p(s,"defaultConfiguration")??{},"level")??"warning";if(!ae.has(a))throw new w(`th\
e level "${m(a,40)}" of a rule does not exist`);let o={level:a,score:le(s)};return n.set(c(s,"id")??"",o),o}));return{byId:n,lists:e}}function le(t){let n=p(t,"\
properties")?.["security-severity"]??void 0;if(n===void 0)return;let e=typeof n=="string"&&n.trim()!==""?Number(n):n;if(typeof e=="number"&&e>=0&&e<=10)return e;
throw new w("security-severity is no number from 0 to 10")}var Pe={error:"high",warning:"medium",note:"low",none:"info"};function xe(t,n){return n===void 0||n===
0?Pe[t]??"unknown":n>=9?"critical":n>=7?"high":n>=4?"medium":"low"}var fe="at least Developer with scope read_api",Re=20;function de(t){return{id:`sarif_findings${pe(t)}`,summary:"The SARIF logs of the head's pipeline",right:fe,
about:"merge_request",needs:{found:K},async collect(n,{found:e}){if(!e)throw new P("no pipeline ran for the head of the merge request");let i=await Ie(n,t,e.pipeline.
sha),s=i.length>0?i:await ce(n,t,e.jobs),a=i.length>0?"the workspace":`the artifacts of pipeline ${e.pipelineId}`,o=await me(n,s,a);return{...o,troubles:[...Fe(
t,e.jobs,s),...o.troubles,...ke(s,t)]}}}}function ue(t){return{id:`sarif_findings_before${pe(t)}`,summary:"The SARIF logs of the target branch",right:fe,about:"\
merge_request",needs:{mergeRequest:N,commits:G},async collect(n,{mergeRequest:{targetBranch:e},commits:i}){for(let s of i){let[a]=await H(n,e,s);if(!a)continue;
let{jobs:o}=await Q(n,n.projectId,a.id),f=await ce(n,t,o);if(f.length>0)return me(n,f,`the artifacts of pipeline ${a.id} of ${m(e,80)}`)}return{findings:[],troubles:[],
partial:[],source:void 0}}}}async function Ie(t,{files:n,jobs:e},i){if(e)return[];try{let s=await t.workspace();if(!await s.isFor(i))return[];let a=await s.commit(
i),o=new Set(a?.files.map(({path:u})=>u));return(await s.list(n)).filter(({path:u})=>a&&!o.has(u)).map(({path:u})=>({path:u,jobId:void 0,name:m(u,120),open:()=>s.
open(u,t.limits.report_limit)}))}catch(s){if(s instanceof P)return[];throw s}}function L({jobs:t}){let n=t?A(t):()=>!0;return({kind:e,isOwn:i,name:s})=>e==="job"&&
!i&&n(s)}async function ce(t,n,e){let i=e.filter(L(n)).filter(({artifacts:a})=>a.some(({type:o})=>o==="archive"));if(i.length>Re)throw new P(`${i.length} jobs k\
eep artifacts: name those that write the logs under jobs`);return(await Promise.all(i.map(a=>X(t,a,n.files)))).flatMap((a,o)=>a.map(({path:f,open:u})=>({path:f,
jobId:i[o]?.id,name:`${m(f,120)} of job ${m(i[o]?.name??"",80)}`,open:u})))}async function me(t,n,e){let i=[],s=async({name:o,open:f})=>{try{let u=await se(await f(),
{maxBytes:t.limits.report_limit});return i.push(...u.troubles.map(y=>`${o} ${y}`)),[u]}catch(u){return i.push(Y(u,o)),[]}};return{findings:(await Promise.all(n.
map(s))).flat().flatMap(({findings:o})=>o),troubles:i,partial:[],source:n.length===0?void 0:`${J(n.length,"SARIF log")} in ${e}`}}function Fe(t,n,e){if(!t.jobs)
return[];let i=n.filter(L(t)),s=t.jobs.filter(o=>!i.some(L({...t,jobs:[o]}))),a=new Set(e.map(({jobId:o})=>o));return[...s.length>0?[`no job is called ${j(s,5)}`]:
[],...i.flatMap(({id:o,name:f,status:u})=>u!=="success"?[`job ${m(f,80)} did not succeed (${u})`]:a.has(o)?[]:[`job ${m(f,80)} left no file ${j(t.files,5)}`])]}
function ke(t,n){let e=n.files.filter(i=>!t.some(({path:s})=>A([i])(s)));return e.length>0?[`no file ${j(e,5)} is in the workspace or in the artifacts: list it \
under artifacts:paths`]:[]}function pe({files:t,jobs:n=[]}){return` (${[...t,...n.map(e=>`job ${e}`)].join(", ")})`}var Oe={files:["*.sarif"],jobs:void 0,only_new:!0},rn=T({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",severity:"medium",about:"m\
erge_request",needs:{},async needsFor({files:t,jobs:n,only_new:e}=Oe){return{head:de({files:t,jobs:n}),...e?{base:ue({files:t,jobs:n})}:{}}},params:q({files:O(k(
{min:1,max:500,about:"Path or glob, such as gl-code-scan.sarif or reports/*.sarif"})),jobs:_(O(k({min:1,max:255,about:"Name of a job, or a glob over names"}))),
severity_at_least:_(M(["info","low","medium","high","critical"])),...Z,suppressed:ee}),remediation:{text:"fix what was found, or suppress it in the source with \
a reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:n},e){return!t||e.files.length===
0?U("no file is named under files"):ne([{type:"sarif",head:t,base:n}],{scale:V,severityAtLeast:e.severity_at_least??"info",countUnknown:!1,atMost:e.at_most??0,onlyNew:e.
only_new??!1,ignore:e.ignore??[],ignoreDoubted:e.suppressed==="ignore",acceptPartial:!1})}});export{rn as mergeRequestSarif};
