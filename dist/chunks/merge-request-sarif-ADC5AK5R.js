import{a as Z,b as ee,c as ne}from"./chunk-PEBKK3A6.js";import{a as b,b as $,c as u,d as w,e as m,f as p,j as W,k as z,l as B,m as G,o as Y}from"./chunk-XGYYOKIU.js";
import{b as D,d as V,e as X}from"./chunk-GGCIXKB4.js";import{d as H,e as K,g as Q}from"./chunk-ZMYLAOO3.js";import"./chunk-YP3GG67D.js";import"./chunk-3JND7BRY.js";
import{a as M}from"./chunk-6I5PZASL.js";import{$e_a as N}from"../index.js";import{$9_c as T,$9_g as U}from"../index.js";
import{$n_c as R}from"../index.js";import{$d_c as F,$d_g as k,$d_i as q,$d_l as E,$d_p as O}from"../index.js";import{$a_a as c,$a_b as J,$a_c as x}from"../index.js";
var te={uri:"",line:void 0,endLine:void 0};function _(t){return p(t,"locations").map(n=>{let e=m(n,"physicalLocation")??{},r=m(e,"region")??{};return{uri:u(m(e,
"artifactLocation")??{},"uri")??"",line:w(r,"startLine"),endLine:w(r,"endLine")}})}function re(t){let n=_(t),e=o=>Object.entries(m(t,o)??{}).map(([l,s])=>`${l}:${typeof s==
"string"?s:""}`),r=e("partialFingerprints").sort().join("|"),a=[...e("fingerprints"),...r===""?[]:[`${n.map(({uri:o})=>o).join("|")}
${r}`]];return a.length>0?a:[n.map(({uri:o,line:l,endLine:s})=>`${o}:${l??""}:${s??""}`).join("|")]}function ie(t){let n=p(t,"suppressions");return n.length>0&&
n.every(e=>(u(e,"status")??"accepted")==="accepted")}var we={"":"object",runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function se(t,n={}){let e=B(),r=z(120),a=W(i=>i),o=[],
l,s=0,g=!1,v=[],j=!1,P=oe,I="";return await D(t,{opens:we,begun(i){i==="runs"&&(g=!0),i==="runs.*.results"&&(j=!0),i==="runs.*"&&(s++,[v,j,P,I]=[[],!1,oe,""])},
ended(i){i==="runs.*"&&be()},value(i,f,d){i===""&&f==="version"?l=d:i==="runs"?e.add(`has no object as run ${f+1}`):i==="runs.*.results"?L(`results[${f}]`,()=>he(
$(d))):i==="runs.*"&&L(String(f),()=>ge(String(f),d))}},n),l!=="2.1.0"&&e.add(`is of version ${c(typeof l=="string"?l:JSON.stringify(l)??"none",40)}; version 2.\
1.0 is read`),(!g||s===0)&&e.add("has no run, so nothing was looked at"),{findings:o,troubles:e.all()};function L(i,f){try{f()}catch(d){if(!(d instanceof b))throw d;
e.add(`is not valid SARIF: in run ${s}, ${c(i,60)}, ${d.message}`)}}function ge(i,f){if(f!==null){if(i==="tool"){let d=m($(f),"driver")??{};I=u(d,"name")??"",P=
$e([d,...p($(f),"extensions")])}else if(i==="invocations")for(let d of p({invocations:f},"invocations"))ye(d);else if(i==="externalPropertyFileReferences")p($(f),
"results").length>0&&e.add("keeps its results in other files, which are not read");else if(i==="results")throw new b("it is no list")}}function ye(i){i.executionSuccessful!==
!0&&e.add(`says that run ${s} did not succeed`),p(i,"ruleConfigurationOverrides").length>0&&e.add("overrides the levels of rules, which is not read");let d=[...p(
i,"toolExecutionNotifications"),...p(i,"toolConfigurationNotifications")].find(y=>u(y,"level")==="error");d&&e.add(`holds an error of the tool: ${c(u(m(d,"messa\
ge")??{},"text")??"",120)}`)}function he(i){let f=u(i,"kind")??"fail";if(ve.has(f))return;if(f!=="fail"&&f!=="review"&&f!=="open")throw new b(`the kind "${c(f,40)}\
" does not exist`);if(u(i,"baselineState")==="absent")return;let d=m(i,"rule")??{},y=u(i,"ruleId")??u(d,"id")??"",h=u(i,"level");if(h!==void 0&&!ae.has(h))throw new b(
`the level "${c(h,40)}" does not exist`);let S=m(i,"message")??{},[C=te]=_(i);v.push({ruleId:y,ruleIndex:w(i,"ruleIndex")??w(d,"index"),extension:w(m(d,"toolCom\
ponent")??{},"index"),level:h??(f==="fail"?void 0:"note"),score:le(i),finding:{severity:"",name:r(u(S,"text")??u(S,"markdown")??y),place:r(C.uri),line:C.line,identifiers:[
r(y.toLowerCase())],rule:y,marks:re(i),isDoubted:ie(i)}})}function be(){j||e.add(`has no results in run ${s}, so nothing was looked at`);for(let i of v){let{finding:f,
level:d,score:y}=i,h=Se(P,i);h==="lost"&&e.add(`has results of rules that run ${s} does not describe`);let S=h==="lost"?void 0:h;o.push({...f,rule:a(`${I}:${f.rule||
(i.ruleIndex??"")}`),severity:je(d??S?.level??"warning",y??S?.score)})}v=[]}}var oe={byId:new Map,lists:[]},ae=new Set(["none","note","warning","error"]),ve=new Set(
["pass","notApplicable","informational"]);function Se({byId:t,lists:n},{ruleId:e,ruleIndex:r,extension:a=-1}){return r!==void 0&&r>=0?n[a+1]?.[r]??"lost":t.get(
e)??t.get(e.slice(0,Math.max(e.lastIndexOf("/"),0)))}function $e(t){let n=new Map,e=t.map(r=>p(r,"rules").map(a=>{let o=u(m(a,"defaultConfiguration")??{},"level")??
"warning";if(!ae.has(o))throw new b(`the level "${c(o,40)}" of a rule does not exist`);let l={level:o,score:le(a)};return n.set(u(a,"id")??"",l),l}));return{byId:n,
lists:e}}function le(t){let n=m(t,"properties")?.["security-severity"]??void 0;if(n===void 0)return;let e=typeof n=="string"&&n.trim()!==""?Number(n):n;if(typeof e==
"number"&&e>=0&&e<=10)return e;throw new b("security-severity is no number from 0 to 10")}var Re={error:"high",warning:"medium",note:"low",none:"info"};function je(t,n){
return n===void 0||n===0?Re[t]??"unknown":n>=9?"critical":n>=7?"high":n>=4?"medium":"low"}var fe="at least Developer with scope read_api",Pe=20;function de(t){return{id:`sarif_findings${pe(t)}`,summary:"The SARIF logs of the head's pipeline",right:fe,
about:"merge_request",needs:{found:K},async collect(n,{found:e}){if(!e)throw new R("no pipeline ran for the head of the merge request");let r=await Ie(n,t.files,
e.pipeline.sha);if(r.length>0)return A(n,r,"the workspace");let a=`the artifacts of pipeline ${e.pipelineId}`,o=await A(n,await me(n,t,e.jobs),a);return{...o,troubles:[
...xe(t,e.jobs),...o.troubles,...Fe(o,t)]}}}}function ue(t){return{id:`sarif_findings_before${pe(t)}`,summary:"The SARIF logs of the target branch",right:fe,about:"\
merge_request",needs:{mergeRequest:N,commits:G},async collect(n,{mergeRequest:{targetBranch:e},commits:r}){for(let a of r){let[o]=await H(n,e,a);if(!o)continue;
let{jobs:l}=await Q(n,n.projectId,o.id),s=await me(n,t,l);if(s.length>0)return A(n,s,`the artifacts of pipeline ${o.id} of ${c(e,80)}`)}return{findings:[],troubles:[],
partial:[],source:void 0}}}}async function Ie(t,n,e){try{let r=await t.workspace();if(!await r.isFor(e))return[];let a=await r.commit(e),o=new Set(a?.files.map(
({path:s})=>s));return(await r.list(n)).filter(({path:s})=>a&&!o.has(s)).map(({path:s})=>({name:c(s,120),open:()=>r.open(s,t.limits.report_limit)}))}catch(r){if(r instanceof
R)return[];throw r}}function ce({jobs:t}){let n=t?M(t):()=>!0;return({kind:e,isOwn:r,name:a})=>e==="job"&&!r&&n(a)}async function me(t,n,e){let r=e.filter(ce(n)).
filter(({artifacts:o})=>o.some(({type:l})=>l==="archive"));if(r.length>Pe)throw new R(`${r.length} jobs keep artifacts: name those that write the logs under job\
s`);return(await Promise.all(r.map(o=>V(t,o,n.files)))).flatMap((o,l)=>o.map(({path:s,open:g})=>({name:`${c(s,120)} of job ${c(r[l]?.name??"",80)}`,open:g})))}async function A(t,n,e){
let r=[],a=async({name:l,open:s})=>{try{let g=await se(await s(),{maxBytes:t.limits.report_limit});return r.push(...g.troubles.map(v=>`${l} ${v}`)),[g]}catch(g){
return r.push(X(g,l)),[]}};return{findings:(await Promise.all(n.map(a))).flat().flatMap(({findings:l})=>l),troubles:r,partial:[],source:n.length===0?void 0:`${J(
n.length,"SARIF log")} in ${e}`}}function xe(t,n){if(!t.jobs)return[];let e=n.filter(ce(t));return e.length===0?[`no job is called ${x(t.jobs)}`]:e.filter(({status:r})=>r!==
"success").map(({name:r,status:a})=>`job ${c(r,80)} did not succeed (${a})`)}function Fe({source:t},{files:n}){return t===void 0?[`no file ${x(n)} is in the wor\
kspace or in the artifacts`]:[]}function pe({files:t,jobs:n=[]}){return` (${[...t,...n.map(e=>`job ${e}`)].join(", ")})`}var ke={files:["*.sarif"],jobs:void 0,only_new:!0},tn=T({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",severity:"medium",about:"m\
erge_request",needs:{},async needsFor({files:t,jobs:n,only_new:e}=ke){return{head:de({files:t,jobs:n}),...e?{base:ue({files:t,jobs:n})}:{}}},params:q({files:k(F(
{min:1,max:500,about:"Path or glob, such as gl-code-scan.sarif or reports/*.sarif"})),jobs:O(k(F({min:1,max:255,about:"Name of a job, or a glob over names"}))),
severity_at_least:O(E(["info","low","medium","high","critical"])),...Z,suppressed:ee}),remediation:{text:"fix what was found, or suppress it in the source with \
a reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:n},e){return!t||e.files.length===
0?U("no file is named under files"):ne([{type:"sarif",head:t,base:n}],{scale:Y,severityAtLeast:e.severity_at_least??"info",countUnknown:!1,atMost:e.at_most??0,onlyNew:e.
only_new??!1,ignore:e.ignore??[],ignoreDoubted:e.suppressed==="ignore",acceptPartial:!1})}});export{tn as mergeRequestSarif};
