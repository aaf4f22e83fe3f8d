import{a as Q,b as V,c as X}from"./chunk-YWIHDJ4N.js";import{a as b,b as $,c,d as w,e as u,f as g,j as N,k as T,m as G,n as H,p as K}from"./chunk-RL36L5WP.js";
import{b as M}from"./chunk-YZDWWS2B.js";import{a as z}from"./chunk-6I5PZASL.js";import{a as U,e as D,f as B,h as W}from"./chunk-CC4Q4NDR.js";import"./chunk-3JND7BRY.js";
import{c as q,g as C}from"./chunk-5CR5D7FZ.js";import{a as E}from"./chunk-CGD4J2QE.js";import{c as R}from"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";
import{c as I,g as x,i as L,l as J,p as k}from"./chunk-7J7MU3VY.js";import{a as p,b as A,c as j}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var me={"":"object",runs:"list","runs.*":"object","runs.*.results":"list","runs.*.artifacts":"list"};async function Z(t,e={}){let n=T(),r=N(120),s=[],o,l=0,d=!1,
m=[],v=!1,F=Y,P="";return await M(t,{opens:me,begun(i){i==="runs"&&(d=!0),i==="runs.*.results"&&(v=!0),i==="runs.*"&&(l++,[m,v,F,P]=[[],!1,Y,""])},ended(i){i===
"runs.*"&&de()},value(i,a,f){i===""&&a==="version"?o=f:i==="runs"?n.add(`has no object as run ${a+1}`):i==="runs.*.results"?_(`results[${a}]`,()=>ce($(f))):i===
"runs.*"&&_(String(a),()=>le(String(a),f))}},e),o!=="2.1.0"&&n.add(`is of version ${p(typeof o=="string"?o:JSON.stringify(o)??"none",40)}; version 2.1.0 is read`),
(!d||l===0)&&n.add("has no run, so nothing was looked at"),{findings:s,troubles:n.all()};function _(i,a){try{a()}catch(f){if(!(f instanceof b))throw f;n.add(`is\
 not valid SARIF: in run ${l}, ${p(i,60)}, ${f.message}`)}}function le(i,a){if(a!==null){if(i==="tool"){let f=u($(a),"driver")??{};P=c(f,"name")??"",F=ye([f,...g(
$(a),"extensions")])}else if(i==="invocations")for(let f of g({invocations:a},"invocations"))fe(f);else if(i==="externalPropertyFileReferences")g($(a),"results").
length>0&&n.add("keeps its results in other files, which are not read");else if(i==="results")throw new b("it is no list")}}function fe(i){i.executionSuccessful!==
!0&&n.add(`says that run ${l} did not succeed`),g(i,"ruleConfigurationOverrides").length>0&&n.add("overrides the levels of rules, which is not read");let f=[...g(
i,"toolExecutionNotifications"),...g(i,"toolConfigurationNotifications")].find(y=>c(y,"level")==="error");f&&n.add(`holds an error of the tool: ${p(c(u(f,"messa\
ge")??{},"text")??"",120)}`)}function ce(i){let a=c(i,"kind")??"fail";if(pe.has(a))return;if(a!=="fail"&&a!=="review"&&a!=="open")throw new b(`the kind "${p(a,40)}\
" does not exist`);if(c(i,"baselineState")==="absent")return;let f=u(i,"rule")??{},y=c(i,"ruleId")??c(f,"id")??"",h=c(i,"level");if(h!==void 0&&!ee.has(h))throw new b(
`the level "${p(h,40)}" does not exist`);let S=u(i,"message")??{};m.push({ruleId:y,ruleIndex:w(i,"ruleIndex")??w(f,"index"),extension:w(u(f,"toolComponent")??{},
"index"),level:h??(a==="fail"?void 0:"note"),score:ne(i),finding:{severity:"",name:r(c(S,"text")??c(S,"markdown")??y),...ue(i),identifiers:[r(y.toLowerCase())],
rule:r(y),marks:we(i),isDoubted:ve(i)}})}function ue(i){let[a]=g(i,"locations"),f=u(a??{},"physicalLocation")??{},y=u(f,"region")??{};return{place:r(c(u(f,"arti\
factLocation")??{},"uri")??""),line:w(y,"startLine")}}function de(){v||n.add(`has no results in run ${l}, so nothing was looked at`);for(let i of m){let{finding:a,
level:f,score:y}=i,h=ge(F,i);h==="lost"&&n.add(`has results of rules that run ${l} does not describe`);let S=h==="lost"?void 0:h;s.push({...a,rule:r(`${P}:${a.rule||
(i.ruleIndex??"")}`),severity:be(f??S?.level??"warning",y??S?.score)})}m=[]}}var Y={byId:new Map,lists:[]},ee=new Set(["none","note","warning","error"]),pe=new Set(
["pass","notApplicable","informational"]);function ge({byId:t,lists:e},{ruleId:n,ruleIndex:r,extension:s=-1}){return r!==void 0&&r>=0?e[s+1]?.[r]??"lost":t.get(
n)??t.get(n.slice(0,Math.max(n.lastIndexOf("/"),0)))}function ye(t){let e=new Map,n=t.map(r=>g(r,"rules").map(s=>{let o=c(u(s,"defaultConfiguration")??{},"level")??
"warning";if(!ee.has(o))throw new b(`the level "${p(o,40)}" of a rule does not exist`);let l={level:o,score:ne(s)};return e.set(c(s,"id")??"",l),l}));return{byId:e,
lists:n}}function ne(t){let e=u(t,"properties")?.["security-severity"]??void 0;if(e===void 0)return;let n=typeof e=="string"&&e.trim()!==""?Number(e):e;if(typeof n==
"number"&&n>=0&&n<=10)return n;throw new b("security-severity is no number from 0 to 10")}var he={error:"high",warning:"medium",note:"low",none:"info"};function be(t,e){
return e===void 0||e===0?he[t]??"unknown":e>=9?"critical":e>=7?"high":e>=4?"medium":"low"}function we(t){let e=[u(t,"fingerprints"),u(t,"partialFingerprints")].
flatMap(r=>Object.entries(r??{}).map(([s,o])=>`${s}:${typeof o=="string"?o:""}`));return e.length>0?e:[g(t,"locations").map(r=>{let s=u(r,"physicalLocation")??{},
o=u(s,"region")??{};return`${c(u(s,"artifactLocation")??{},"uri")??""}:${w(o,"startLine")??""}:${w(o,"endLine")??""}`}).join("|")]}function ve(t){let e=g(t,"sup\
pressions");return e.length>0&&e.every(n=>(c(n,"status")??"accepted")==="accepted")}var te="at least Developer with scope read_api",Se=20;function re(t){return{id:`sarif_findings${ae(t)}`,summary:"The SARIF logs of the head's pipeline",right:te,
about:"merge_request",needs:{found:B},async collect(e,{found:n}){if(!n)throw new R("no pipeline ran for the head of the merge request");let r=await $e(e,t.files,
n.pipeline.sha);if(r.length>0)return O(e,r,"the workspace");let s=`the artifacts of pipeline ${n.pipelineId}`,o=await O(e,await se(e,t,n.jobs),s);return{...o,troubles:[
...Re(t,n.jobs),...o.troubles,...Fe(o,t)]}}}}function ie(t){return{id:`sarif_findings_before${ae(t)}`,summary:"The SARIF logs of the target branch",right:te,about:"\
merge_request",needs:{mergeRequest:E,origin:U},async collect(e,{mergeRequest:{targetBranch:n},origin:{baseSha:r,startSha:s}}){for(let o of new Set([r,s])){let[l]=o===
void 0?[]:await D(e,n,o);if(!l)continue;let{jobs:d}=await W(e,e.projectId,l.id),m=await se(e,t,d);if(m.length>0)return O(e,m,`the artifacts of pipeline ${l.id} \
of ${p(n,80)}`)}return{findings:[],troubles:[],partial:[],source:void 0}}}}async function $e(t,e,n){try{let r=await t.workspace();if(!await r.isFor(n))return[];
let s=await r.commit(n),o=new Set(s?.files.map(({path:d})=>d));return(await r.list(e)).filter(({path:d})=>s&&!o.has(d)).map(({path:d})=>({name:p(d,120),open:()=>r.
open(d,t.mostReportBytes)}))}catch(r){if(r instanceof R)return[];throw r}}function oe({jobs:t}){let e=t?z(t):()=>!0;return({kind:n,isOwn:r,name:s})=>n==="job"&&
!r&&e(s)}async function se(t,e,n){let r=n.filter(oe(e)).filter(({artifacts:o})=>o.some(({type:l})=>l==="archive"));if(r.length>Se)throw new R(`${r.length} jobs \
keep artifacts: name those that write the logs under jobs`);return(await Promise.all(r.map(o=>G(t,o,e.files)))).flatMap((o,l)=>o.map(({path:d,open:m})=>({name:`${p(
d,120)} of job ${p(r[l]?.name??"",80)}`,open:m})))}async function O(t,e,n){let r=[],s=async({name:l,open:d})=>{try{let m=await Z(await d(),{maxBytes:t.mostReportBytes});
return r.push(...m.troubles.map(v=>`${l} ${v}`)),[m]}catch(m){return r.push(H(m,l)),[]}};return{findings:(await Promise.all(e.map(s))).flat().flatMap(({findings:l})=>l),
troubles:r,partial:[],source:e.length===0?void 0:`${A(e.length,"SARIF log")} in ${n}`}}function Re(t,e){if(!t.jobs)return[];let n=e.filter(oe(t));return n.length===
0?[`no job is called ${j(t.jobs)}`]:n.filter(({status:r})=>r!=="success").map(({name:r,status:s})=>`job ${p(r,80)} did not succeed (${s})`)}function Fe({source:t},{
files:e}){return t===void 0?[`no file ${j(e)} is in the workspace or in the artifacts`]:[]}function ae({files:t,jobs:e=[]}){return` (${[...t,...e.map(n=>`job ${n}`)].
join(", ")})`}var Pe={files:["*.sarif"],jobs:void 0,only_new:!0},Qe=q({id:"merge_request_sarif",title:"Tools found nothing that must not be merged",severity:"medium",about:"m\
erge_request",needs:{},async needsFor({files:t,jobs:e,only_new:n}=Pe){return{head:re({files:t,jobs:e}),...n?{base:ie({files:t,jobs:e})}:{}}},params:L({files:x(I(
{min:1,max:500,about:"Path or glob, such as gl-code-scan.sarif or reports/*.sarif"})),jobs:k(x(I({min:1,max:255,about:"Name of a job, or a glob over names"}))),
severity_at_least:k(J(["info","low","medium","high","critical"])),...Q,suppressed:V}),remediation:{text:"fix what was found, or suppress it in the source with a\
 reason; where the log is missing, see that its job runs and lists it under artifacts:paths",page:"!/pipelines"},check({head:t,base:e},n){return!t||n.files.length===
0?C("no file is named under files"):X([{type:"sarif",head:t,base:e}],{scale:K,severityAtLeast:n.severity_at_least??"info",countUnknown:!1,atMost:n.at_most??0,onlyNew:n.
only_new??!1,ignore:n.ignore??[],ignoreDoubted:n.suppressed==="ignore",acceptPartial:!1})}});export{Qe as mergeRequestSarif};
