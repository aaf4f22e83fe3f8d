import{a as X,b as Y,c as Z}from"./chunk-OYVDW3D5.js";import{a as b,b as $,c as u,d as w,e as d,f as g,j as T,k as U,l as D,n as V}from"./chunk-4GLHGKYP.js";
import{b as N,d as K,e as Q}from"./chunk-XQT5HECH.js";import{a as H}from"./chunk-6I5PZASL.js";import{a as W,e as z,f as B,h as G}from"./chunk-CC4Q4NDR.js";
import"./chunk-3JND7BRY.js";import{c as C,g as E}from"./chunk-5CR5D7FZ.js";import{a as M}from"./chunk-CGD4J2QE.js";import{c as R}from"./chunk-LVRENNJW.js";
import"./chunk-J5WW4HX6.js";import{c as x,g as k,i as J,l as q,p as O}from"./chunk-7J7MU3VY.js";import{a as m,b as L,c as I}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var ge={"":"object",runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function ne(t,e={}){let n=D(),i=U(120),s=T(r=>r),o=[],
f,c=0,p=!1,v=[],F=!1,P=ee,j="";return await N(t,{opens:ge,begun(r){r==="runs"&&(p=!0),r==="runs.*.results"&&(F=!0),r==="runs.*"&&(c++,[v,F,P,j]=[[],!1,ee,""])},
ended(r){r==="runs.*"&&pe()},value(r,a,l){r===""&&a==="version"?f=l:r==="runs"?n.add(`has no object as run ${a+1}`):r==="runs.*.results"?A(`results[${a}]`,()=>de(
$(l))):r==="runs.*"&&A(String(a),()=>ce(String(a),l))}},e),f!=="2.1.0"&&n.add(`is of version ${m(typeof f=="string"?f:JSON.stringify(f)??"none",40)}; version 2.\
1.0 is read`),(!p||c===0)&&n.add("has no run, so nothing was looked at"),{findings:o,troubles:n.all()};function A(r,a){try{a()}catch(l){if(!(l instanceof b))throw l;
n.add(`is not valid SARIF: in run ${c}, ${m(r,60)}, ${l.message}`)}}function ce(r,a){if(a!==null){if(r==="tool"){let l=d($(a),"driver")??{};j=u(l,"name")??"",P=
be([l,...g($(a),"extensions")])}else if(r==="invocations")for(let l of g({invocations:a},"invocations"))ue(l);else if(r==="externalPropertyFileReferences")g($(a),
"results").length>0&&n.add("keeps its results in other files, which are not read");else if(r==="results")throw new b("it is no list")}}function ue(r){r.executionSuccessful!==
!0&&n.add(`says that run ${c} did not succeed`),g(r,"ruleConfigurationOverrides").length>0&&n.add("overrides the levels of rules, which is not read");let l=[...g(
r,"toolExecutionNotifications"),...g(r,"toolConfigurationNotifications")].find(y=>u(y,"level")==="error");l&&n.add(`holds an error of the tool: ${m(u(d(l,"messa\
ge")??{},"text")??"",120)}`)}function de(r){let a=u(r,"kind")??"fail";if(ye.has(a))return;if(a!=="fail"&&a!=="review"&&a!=="open")throw new b(`the kind "${m(a,40)}\
" does not exist`);if(u(r,"baselineState")==="absent")return;let l=d(r,"rule")??{},y=u(r,"ruleId")??u(l,"id")??"",h=u(r,"level");if(h!==void 0&&!te.has(h))throw new b(
`the level "${m(h,40)}" does not exist`);let S=d(r,"message")??{};v.push({ruleId:y,ruleIndex:w(r,"ruleIndex")??w(l,"index"),extension:w(d(l,"toolComponent")??{},
"index"),level:h??(a==="fail"?void 0:"note"),score:re(r),finding:{severity:"",name:i(u(S,"text")??u(S,"markdown")??y),...me(r),identifiers:[i(y.toLowerCase())],
rule:y,marks:Se(r),isDoubted:$e(r)}})}function me(r){let[a]=g(r,"locations"),l=d(a??{},"physicalLocation")??{},y=d(l,"region")??{};return{place:i(u(d(l,"artifac\
tLocation")??{},"uri")??""),line:w(y,"startLine")}}function pe(){F||n.add(`has no results in run ${c}, so nothing was looked at`);for(let r of v){let{finding:a,
level:l,score:y}=r,h=he(P,r);h==="lost"&&n.add(`has results of rules that run ${c} does not describe`);let S=h==="lost"?void 0:h;o.push({...a,rule:s(`${j}:${a.rule||
(r.ruleIndex??"")}`),severity:ve(l??S?.level??"warning",y??S?.score)})}v=[]}}var ee={byId:new Map,lists:[]},te=new Set(["none","note","warning","error"]),ye=new Set(
["pass","notApplicable","informational"]);function he({byId:t,lists:e},{ruleId:n,ruleIndex:i,extension:s=-1}){return i!==void 0&&i>=0?e[s+1]?.[i]??"lost":t.get(
n)??t.get(n.slice(0,Math.max(n.lastIndexOf("/"),0)))}function be(t){let e=new Map,n=t.map(i=>g(i,"rules").map(s=>{let o=u(d(s,"defaultConfiguration")??{},"level")??
"warning";if(!te.has(o))throw new b(`the level "${m(o,40)}" of a rule does not exist`);let f={level:o,score:re(s)};return e.set(u(s,"id")??"",f),f}));return{byId:e,
lists:n}}function re(t){let e=d(t,"properties")?.["security-severity"]??void 0;if(e===void 0)return;let n=typeof e=="string"&&e.trim()!==""?Number(e):e;if(typeof n==
"number"&&n>=0&&n<=10)return n;throw new b("security-severity is no number from 0 to 10")}var we={error:"high",warning:"medium",note:"low",none:"info"};function ve(t,e){
return e===void 0||e===0?we[t]??"unknown":e>=9?"critical":e>=7?"high":e>=4?"medium":"low"}function Se(t){let e=[d(t,"fingerprints"),d(t,"partialFingerprints")].
flatMap(i=>Object.entries(i??{}).map(([s,o])=>`${s}:${typeof o=="string"?o:""}`));return e.length>0?e:[g(t,"locations").map(i=>{let s=d(i,"physicalLocation")??{},
o=d(s,"region")??{};return`${u(d(s,"artifactLocation")??{},"uri")??""}:${w(o,"startLine")??""}:${w(o,"endLine")??""}`}).join("|")]}function $e(t){let e=g(t,"sup\
pressions");return e.length>0&&e.every(n=>(u(n,"status")??"accepted")==="accepted")}var ie="at least Developer with scope read_api",Re=20;function oe(t){return{id:`sarif_findings${fe(t)}`,summary:"The SARIF logs of the head's pipeline",right:ie,
about:"merge_request",needs:{found:B},async collect(e,{found:n}){if(!n)throw new R("no pipeline ran for the head of the merge request");let i=await Fe(e,t.files,
n.pipeline.sha);if(i.length>0)return _(e,i,"the workspace");let s=`the artifacts of pipeline ${n.pipelineId}`,o=await _(e,await le(e,t,n.jobs),s);return{...o,troubles:[
...Pe(t,n.jobs),...o.troubles,...je(o,t)]}}}}function se(t){return{id:`sarif_findings_before${fe(t)}`,summary:"The SARIF logs of the target branch",right:ie,about:"\
merge_request",needs:{mergeRequest:M,origin:W},async collect(e,{mergeRequest:{targetBranch:n},origin:{baseSha:i,startSha:s}}){for(let o of new Set([i,s])){let[f]=o===
void 0?[]:await z(e,n,o);if(!f)continue;let{jobs:c}=await G(e,e.projectId,f.id),p=await le(e,t,c);if(p.length>0)return _(e,p,`the artifacts of pipeline ${f.id} \
of ${m(n,80)}`)}return{findings:[],troubles:[],partial:[],source:void 0}}}}async function Fe(t,e,n){try{let i=await t.workspace();if(!await i.isFor(n))return[];
let s=await i.commit(n),o=new Set(s?.files.map(({path:c})=>c));return(await i.list(e)).filter(({path:c})=>s&&!o.has(c)).map(({path:c})=>({name:m(c,120),open:()=>i.
open(c,t.limits.report_limit)}))}catch(i){if(i instanceof R)return[];throw i}}function ae({jobs:t}){let e=t?H(t):()=>!0;return({kind:n,isOwn:i,name:s})=>n==="jo\
b"&&!i&&e(s)}async function le(t,e,n){let i=n.filter(ae(e)).filter(({artifacts:o})=>o.some(({type:f})=>f==="archive"));if(i.length>Re)throw new R(`${i.length} j\
obs keep artifacts: name those that write the logs under jobs`);return(await Promise.all(i.map(o=>K(t,o,e.files)))).flatMap((o,f)=>o.map(({path:c,open:p})=>({name:`${m(
c,120)} of job ${m(i[f]?.name??"",80)}`,open:p})))}async function _(t,e,n){let i=[],s=async({name:f,open:c})=>{try{let p=await ne(await c(),{maxBytes:t.limits.report_limit});
return i.push(...p.troubles.map(v=>`${f} ${v}`)),[p]}catch(p){return i.push(Q(p,f)),[]}};return{findings:(await Promise.all(e.map(s))).flat().flatMap(({findings:f})=>f),
troubles:i,partial:[],source:e.length===0?void 0:`${L(e.length,"SARIF log")} in ${n}`}}function Pe(t,e){if(!t.jobs)return[];let n=e.filter(ae(t));return n.length===
0?[`no job is called ${I(t.jobs)}`]:n.filter(({status:i})=>i!=="success").map(({name:i,status:s})=>`job ${m(i,80)} did not succeed (${s})`)}function je({source:t},{
files:e}){return t===void 0?[`no file ${I(e)} is in the workspace or in the artifacts`]:[]}function fe({files:t,jobs:e=[]}){return` (${[...t,...e.map(n=>`job ${n}`)].
join(", ")})`}var Ie={files:["*.sarif"],jobs:void 0,only_new:!0},Xe=C({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",severity:"medium",about:"m\
erge_request",needs:{},async needsFor({files:t,jobs:e,only_new:n}=Ie){return{head:oe({files:t,jobs:e}),...n?{base:se({files:t,jobs:e})}:{}}},params:J({files:k(x(
{min:1,max:500,about:"Path or glob, such as gl-code-scan.sarif or reports/*.sarif"})),jobs:O(k(x({min:1,max:255,about:"Name of a job, or a glob over names"}))),
severity_at_least:O(q(["info","low","medium","high","critical"])),...X,suppressed:Y}),remediation:{text:"fix what was found, or suppress it in the source with a\
 reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:e},n){return!t||n.files.length===
0?E("no file is named under files"):Z([{type:"sarif",head:t,base:e}],{scale:V,severityAtLeast:n.severity_at_least??"info",countUnknown:!1,atMost:n.at_most??0,onlyNew:n.
only_new??!1,ignore:n.ignore??[],ignoreDoubted:n.suppressed==="ignore",acceptPartial:!1})}});export{Xe as mergeRequestSarif};
