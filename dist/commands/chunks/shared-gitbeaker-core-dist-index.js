import{b as Y,c as ee}from"./shared-evaluate.js";import{b as te}from"./shared-document.js";import{a as O}from"./shared-missing-file.js";import{a as re,b as ae}from"./shared-read.js";
import{a as se,b as A,c as E}from"./shared-subject.js";import{b as q,d as ne}from"./shared-project.js";import{b as oe}from"./shared-select.js";import{a as $}from"./shared-merge-request.js";
import{a as ie,b as ce,c as ue}from"./shared-deliver-target.js";import{a as L,b as le}from"./shared-check-lines.js";import{a as de}from"./shared-schema.js";import{
a as pe}from"./shared-attempt.js";import{a as he}from"./shared-source.js";import{a as me,b as fe,c as we,d as ge,e as ve,f as ye}from"./shared-requester.js";import{
a as P,b as S,c as F}from"./shared-gitlab-errors.js";import{a as be}from"./shared-version.js";import{c as _e,d as G,e as je,f as D}from"./shared-table.js";import{
b}from"./shared-shared-errors.js";import{a as ke}from"./shared-report.js";import{createHash as Ie,randomBytes as Ee}from"node:crypto";import{readFileSync as $e}from"node:fs";
import{readFile as Te}from"node:fs/promises";var _=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=
e({url:this.url})}},Re=class{value;constructor(e){this.value=e}};function f(e,...t){return t.reduce((r,a,n)=>{let s=a instanceof Re?a.value:encodeURIComponent(String(
a));return r+s+e[n+1]},e[0])}var B=class extends _{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let a=f`${e}/members`;return t&&
(a+="/all"),g(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[n,s]=[e,t].map(encodeURIComponent),i=[n,"members"];return r&&i.push("all"),i.push(s),g(this,i.
join("/"),a)}},Ce=class extends _{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return g(this,f`${e}/hooks`,t)}show(e,t,r){return g(this,f`${e}/hooks/${t}`,
r)}},qe=class extends _{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return g(this,f`${e}/push_rule`,t)}},Pe=class extends _{all(e,{pipelineId:t,...r}={}){
let a=t?f`projects/${e}/pipelines/${t}/jobs`:f`projects/${e}/jobs`;return g(this,a,r)}show(e,t,r){return g(this,f`projects/${e}/jobs/${t}`,r)}},Se=class extends _{showConfiguration(e,{
mergerequestIId:t,...r}={}){let a;return t?a=f`projects/${e}/merge_requests/${t}/approvals`:a=f`projects/${e}/approvals`,g(this,a,r)}},xe=class extends _{all({projectId:e,
groupId:t,...r}={}){let a="";return e?a=f`projects/${e}/`:t&&(a=f`groups/${t}/`),g(this,`${a}merge_requests`,r)}show(e,t,r){return g(this,f`projects/${e}/merge_requests/${t}`,
r)}},Ue=class extends _{all(e,t){return g(this,f`projects/${e}/pipelines`,t)}show(e,t,r){return g(this,f`projects/${e}/pipelines/${t}`,r)}},Ne=class extends Ce{constructor(e){
super("projects",e)}},Me=class extends B{constructor(e){super("projects",e)}},Oe=class extends qe{constructor(e){super("projects",e)}},Ae=class extends _{all({userId:e,
starredOnly:t,...r}={}){let a;return e&&t?a=f`users/${e}/starred_projects`:e?a=f`users/${e}/projects`:a="projects",g(this,a,r)}show(e,t){return g(this,f`projects/${e}`,
t)}},Le=class extends _{all(e,t){return g(this,f`projects/${e}/protected_branches`,t)}show(e,t,r){return g(this,f`projects/${e}/protected_branches/${t}`,r)}},Fe=class extends B{constructor(e){
super("groups",e)}};async function g(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}async function Ge(e,t,r={},a=!/^\s*mutation\b/.test(t)){let n={
method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:a,situation:"graphql"},s=await e.send(n);H(s).some(p=>p.startsWith(De))&&(s=await e.send(n));
let{data:i}=s.body??{},o=H(s);if(i!=null)return{data:i,errors:o};let c=F(o),u=/does not exist or you don't have permission/.test(c??"");throw new P(u?"RIGHTS_MI\
SSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"POST /graphql",status:s.status,
words:c,attempts:s.attempts,advice:u?"check the id, and give the token's user or bot the role that this needs":"an older GitLab may lack a field that is asked f\
or; see the words of GitLab"})}var De="Timeout on validation of query";function H({body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>F(r)??
"no reason given")}var Be=class{#e;constructor(e,t){this.#e=new ve(e,t)}async allForMergeRequest(e,t){let r=`${x(e,t)}/status_checks`;return(await this.#e.list(
r,"status_check_list")).map(({id:a,name:n,external_url:s,status:i})=>({id:a,name:n,externalUrl:ye(s),status:He(i)}))}set(e,t,r){let a=`${x(e,t)}/status_check_re\
sponses`;return this.#e.write("POST",a,we({...r}),"status_check")}retry(e,t,r){return this.#e.write("POST",`${x(e,t)}/status_checks/${r}/retry`,{},"status_check\
_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,
t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./status-check-services.js")).StatusCheckServices(this.#e)}};function He(e){
return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function x(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var Je={
Projects:Ae,ProtectedBranches:Le,MergeRequests:xe,MergeRequestApprovals:Se,Pipelines:Ue,Jobs:Pe,ProjectMembers:Me,ProjectHooks:Ne,ProjectPushRules:Oe,GroupMembers:Fe};
function J(e,t=()=>{}){let r={requesterFn:fe(e,t),host:"",queryTimeout:null},a={StatusChecks:new Be(e,t),ExternalControls:{async setStatus(...n){let{ExternalControls:s}=await import("./external-controls.js");
return new s(e,t).setStatus(...n)}},graphql(n,s,i){return t("POST /graphql"),Ge(e,n,s,i)},async rawFile(n,s,i){let[o,c]=[n,s].map(encodeURIComponent),u=`/api/v4\
/projects/${o}/repository/files/${c}/raw`;t(S("GET",u));let p={path:u,query:ge({ref:i}),expects:"text",situation:"policy"},{body:l,headers:d}=await e.send({method:"\
GET",...p});return{text:l,commit:d["x-gitlab-commit-id"]}},download:async n=>(await import("./download.js")).download(e,n,t),async write(n,s,i){let o=`/api/v4${s}`;
t(S(n,o)),await e.send({method:n,path:o,body:i,expects:n==="DELETE"?"empty":"json"})},async read(n,s){let i=`/api/v4${n}`;return t(S("GET",i)),(await me(e,i,s)).
body}};for(let[n,s]of Object.entries(Je)){let i;Object.defineProperty(a,n,{get:()=>i??=new s(r),enumerable:!0})}return a}function We(e,t){return new Promise((r,a)=>{
let n=()=>{clearTimeout(s),a(new b("INTERRUPTED","the job was cancelled"))},s=setTimeout(()=>{t.removeEventListener("abort",n),r()},e);t.aborted?n():t.addEventListener(
"abort",n,{once:!0})})}var Qe=6e4;function Ve(e,{env:t,signal:r,onRequest:a}){let{CI_SERVER_TLS_CA_FILE:n}=t,s=Date.now()+e.timeout,i=s-Math.min(Qe,e.timeout/5),
o={now:Date.now,sleep:l=>We(l,r),random:Math.random,deadlineAt:()=>i,signal:r,env:t,onRequest:a,certificateAuthorities:n?Ke(n):void 0},c=pe({...o,baseUrl:e.gitlabUrl,
...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),u=J(c);function p(l){return{checkout:ze,branch:(d,h)=>u.rawFile(l,d,h).catch(U),project:(d,h,v)=>u.rawFile(
d,h,v).catch(U),artifact:async(...d)=>(await import("./artifact-text.js")).artifactText(c,l,...d),url:async d=>(await import("./other-server.js")).readText(d,o).
catch(U)}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:l=>l?J(c,l):u,readersFor:p,workspace:async()=>(await import("./open.js")).
openWorkspace(t,"."),now:Date.now,serverNow:()=>c.serverNow(),sleep:o.sleep,after(l,d){let h=setTimeout(d,l);return()=>clearTimeout(h)},sha256:l=>Ie("sha256").update(
l).digest("hex"),nonce:()=>Ee(16).toString("hex"),evaluationIsOver(){i=s},version:be,progress:{targets:[],done:[]}}}}async function ze(e){try{return await Te(e,
"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new O(e,{cause:t}):new b("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function Ke(e){
try{return $e(e,"utf8")}catch(t){throw new b("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${e}, which cannot be read`,{cause:t})}}function U(e){throw e instanceof
P&&e.status===404?new O(e.message,{cause:e}):e}var Ze=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function Xe(e){let t=[...e.problems??[]],r=[],a={},n={};for(let w of G){
let y=_e[w],j=at(w,y,e);if(n[w]=j.typed,j.raw===void 0)continue;let[,R]=y.secret&&Ze.exec(j.raw.trim())||[];if(R!==void 0){r.push({typed:j.typed,variable:R});continue}
let I=y.kind.parse(j.raw);"problem"in I?t.push(`${j.typed} ${I.problem}`):a[je(w)]=I.value}let s=a,{statusCheck:i=[],externalControl:o,externalControlSecret:c,...u}=s,
p=Ye(e.env);if(r.length+p.length>0||!et(u.gitlabToken,e.env)){let{complaints:w}=await import("./complaints.js"),y={unset:r,strays:p,token:u.gitlabToken,typedToken:n.
gitlab_token};t.push(...w(y,e.env))}let l=i.find((w,y)=>i.indexOf(w)!==y);l!==void 0&&t.push(`${n.status_check} names "${l}" twice`);let d=o?(await import("./targets.js")).
checkControls(s,n,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...d.problems),u.mode==="project"&&u.mergeRequest!==void 0&&t.push(`${n.
merge_request} contradicts ${n.mode} project: leave out one of them`),t.length>0)throw rt(t);let{controls:h,secrets:v,warnings:m}=d;return{...u,statusChecks:i,controls:h,
controlSecrets:v,warnings:m}}function Ye(e){let t=new Set(G.map(r=>`INPUT_${r.toUpperCase()}`));return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(r.
toUpperCase()))}function et(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function tt(e){return(t,{trimWhitespace:r})=>{let a=e[`INPUT_${t.
toUpperCase()}`]??"";return r?a.trim():a}}function rt(e){let[t=""]=e;return e.length===1?new b("INPUT_INVALID",t):new b("INPUT_INVALID",`${e.length} inputs need\
 attention`,{problems:e})}function at(e,t,{flags:r,env:a,getInput:n}){let s=r.get(D(e));if(s!==void 0&&s!=="")return{raw:s,typed:`--${D(e)}`};let i=n(e,{trimWhitespace:t.
secret!==!0}),o=st(e,a);if(i.trim()!=="")return{raw:i,typed:o};for(let c of t.environment??[]){let u=a[c];if(u!==void 0&&u.trim()!=="")return{raw:t.secret?u:u.trim(),
typed:c}}return{raw:t.default,typed:o}}function st(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function W(e,t){
return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.values(r))}async function nt(e){
let t=e.targets.filter(({kind:o})=>o==="status_check"),r=e.targets.filter(({kind:o})=>o==="external_control"),a=await Promise.all(t.map(o=>ce(e,o))),n=e.isSuperseded||
a.some(({outcome:o})=>o==="superseded"),[s,i]=await Promise.all([it(e,a),Promise.all(r.map(o=>ue({...e,isSuperseded:n},o)))]);return[...s,...i]}var ot=10*6e4;async function it(e,t){
let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-r.createdAtMs<ot)||!t.some(({outcome:a})=>a==="delivered")?t:(await import("./read-back.js")).readBack(e,
r,t)}async function ct(e,t,r){let a=[],n=e.flatMap(o=>{let c=L(o,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[u,p]of le(o)){let l=t.includes(
u)?L(p,r):void 0;if(l)return[{kind:"status_check",...l,requirement:u}]}return a.push(o),[]}),s=n.filter(({id:o},c)=>n.findIndex(u=>u.id===o)!==c);if(a.length+s.
length===0)return n;let{unfitStatusChecks:i}=await import("./unknown-targets.js");throw i(a,s.map(({id:o})=>o),{requirements:t,checks:r})}async function ut(e,t,r,a){
let n=a!==void 0&&e.statusChecks.length>0,[s,i]=await Promise.all([n?dt(t,r,a):[],e.controls.length>0?lt(e,t,r):void 0]);return async o=>[...n?await ct(e.statusChecks,
o,s):[],...await i?.(o)??[]]}async function lt(e,t,r){let{controlTargets:a,knownControls:n}=await import("./control-targets.js"),s=await n(t,r);return async i=>a(
e.controls,i,s)}async function dt(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof P)||a.status!==401?a:(await e.MergeRequests.
show(t,r),new b("TOKEN_REFUSED","GitLab refused the status checks of this project, although the token is good: they need GitLab Ultimate",{cause:a,advice:"use a\
 project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function pt(e,t,r,a){let n=Promise.resolve(),s=r.length===0,i=()=>{};
s||(i=a(2e4,o));function o(){n=Promise.all(r.map(u=>c(u))),n.then(()=>{s||(i=a(6e4,o))})}async function c(u){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,
sha:t.sha,status:"pending"})}catch{s=!0}}return{async stop(){s=!0,i(),await n}}}async function ht(e,t){if(e.waivers.length+e.baselines.length===0)return i=>({judged:i,
notices:[]});let[{readEarlier:r,standing:a},{waive:n}]=await Promise.all([import("./evaluation-baseline.js"),import("./waive.js")]),s=await Promise.all(e.baselines.
map(i=>r(i,t)));return(i,o)=>{let c=n(i,e.waivers,o),u=a(c.judged,s);return{judged:u.judged,notices:[...c.notices,...u.notices]}}}function mt(e,t=new Map){let r=new Map;
for(let[o,c]of t)r.set(o,Promise.resolve(c));let a=new Set,n;function s(o){let c=r.get(o.id);if(c)return c;let u=i(o);return r.set(o.id,u),u}async function i(o){
let c=[];try{let u=e.gitlabFor(h=>c.push(h)),p={...e,gitlab:u,read:async h=>z(await s(h),c)};if(o.select){a.add(o),n??=oe(e,[...a].filter(({id:m,select:w})=>w&&
!t.has(m)));let{node:h,request:v}=await n(o);return c.push(v),{ok:!0,value:await o.select.read(h,p),requests:c}}let l={},d=Object.entries(o.needs??{});for(let[h,
v]of await Promise.all(d.map(async([m,w])=>[m,await s(w)])))l[h]=z(v,c);return{ok:!0,value:await o.collect?.(p,l),requests:c}}catch(u){if(u instanceof b&&u.code===
"INTERRUPTED")throw u;return u instanceof V?{...u.result,requests:c}:{ok:!1,reason:ft(o,u),requests:c,error:u}}}return{begun:r,announce(o){for(let c of Q(o))a.add(
c)},read:s}}function Q(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),Q(Object.values(r.needs??{}),t));return t}var V=class extends Error{result;constructor(e){
super(e.reason),this.result=e}};function z(e,t){if(t.push(...e.requests),!e.ok)throw new V(e);return e.value}function ft(e,t){let r=t instanceof b&&"status"in t?
Number(t.status):0,a=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof he)return`${a}: ${t.message}`;if(!(t instanceof b&&t.message.endsWith(
"of the list were read"))&&(r===401||r===403||r===404))return`${a} could not be read: GitLab answered ${r}, and reading it needs ${e.requiredRole}`;if(t instanceof
b)return`${a} could not be read: ${t.message}`;if(t instanceof de)return`${a} could not be read: GitLab's answer has an ${t.message}`;throw t}var wt=[500,1e3,2e3,
3e3,5e3,5e3,5e3,8e3];async function gt(e,t,r,a,n){let s=e,i=new Map;for(let[c,u]of[...wt,0].entries()){let p=c>0,l=s.sha===t;if(l&&s.isPrepared)return{state:"cu\
rrent",mergeRequest:s,waited:p,known:i};if(!l&&await a())return{state:"superseded",mergeRequest:s,waited:p,known:i};if(u===0)break;await n(u);let d=await r();i=
new Map([[$.id,d]]),d.ok&&(s=d.value)}let o=s.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${s.sha??"none"}, not ${t}`;
return i=new Map([[$.id,{ok:!1,reason:o,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:s,waited:!0,known:i}}async function vt(e,t,r){let a=ae(e.policy),
n=t==="merge_request"&&e.policyFrom==="target_branch"&&a.some(K),s=!n&&a.every(K)?await i(0,void 0):void 0;async function i(o,c){let u=r.readersFor(o),p=await re(
a,u,c),l=await te(p,async m=>(await import("./bases.js")).readBase(m,u,r.sha256)),d=l.texts.map(({source:m,text:w,commit:y})=>({source:m,sha256:r.sha256(w),commit:y??
null})),h=d.map(({sha256:m})=>m),v=h.length===1?h[0]??"":r.sha256(h.map(m=>`${m}
`).join(""));return{policy:l,documents:d,sha256:v}}return{async load(o,c,u){if(s)return s;if(!n)return i(o,void 0);let p=c===void 0?void 0:i(o,c);p?.catch(()=>{});
let l=await u();return p&&l===c?p:i(o,l)}}}function K({kind:e}){return e==="path"}async function yt(e,t){let r=E(t.CI_MERGE_REQUEST_IID),a=E(t.CI_MERGE_REQUEST_PROJECT_ID)??
t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&_t(e,t)&&r!==void 0&&a!==void 0?se(e,t,a,r,bt(t)):(await import("./elsewhere.js")).
subjectElsewhere(e,t)}function bt(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function _t(e,t){return e.project===void 0?!0:typeof e.
project=="number"?E(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:A(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function jt(e,t){return(typeof e=="number"?E(t.CI_PROJECT_ID)===
e:A(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function kt(e){return{id:E(e.CI_JOB_ID),pipelineId:E(e.CI_PIPELINE_ID)}}async function It(e,t,r){let a=await Et(
e,t,r),n=await $t(a),s=await Tt(a,n),i=await Ct(a,n,s.evaluation);return qt(a,n,s,i)}async function Et(e,t,r){let a=await yt(e,t),n=await vt(e,N(a),r),{projectId:s,
known:i}=await ne(a.project,r.gitlabFor),o=r.gitlabFor(),c=a.kind==="merge-request",u=c?a.iid:void 0;function p(k=new Map){return mt({gitlabFor:r.gitlabFor,workspace:r.
workspace,clock:r.now,projectId:s,iid:u,policy:e.policy,limits:{report_limit:e.reportLimit},job:kt(t),defaultBranchHint:jt(a.project,t),now:()=>h},k)}let l=p(i),
d=T(C(l,c?$:q)),h=d.then(r.serverNow,r.serverNow),v=c?a.targetBranchHint:void 0,m=T(n.load(s,v,()=>X(l))),w=T(ut(e,o,s,u)),y=T(m.then(({policy:k})=>Z(l,k,a))),j=T(
m.then(({policy:k})=>ht(k,{readers:r.readersFor(s),branch:()=>c?X(l):St(l),isCheckout:!c||e.policyFrom==="checkout",projectId:s}))),R=await d,I=await m,M=await(await w)(
I.policy.requirements.map(({name:k})=>k));return r.progress.targets=M,{inputs:e,ports:r,gitlab:o,subject:a,projectId:s,store:l,newStore:p,nowMs:h,anchor:R,loaded:I,
targets:M,judging:y,exemptions:j}}async function $t(e){let{subject:t,anchor:r,gitlab:a,projectId:n,newStore:s,ports:i}=e;if(t.kind==="project"||!("sha"in r))return;
let o={projectId:n,iid:t.iid,sha:t.sha??r.sha??""},c=()=>s().read($),u=()=>ie(a,o);return{judged:o,settled:await gt(r,o.sha,c,u,i.sleep)}}async function Tt(e,t){
let{anchor:r,loaded:a,ports:n,store:s,subject:i}=e,o=t&&pt(e.gitlab,t.judged,Rt(e,t),n.after),c=t?.settled.waited?e.newStore(t.settled.known):s,u=await(c===s?e.
judging:Z(c,a.policy,i)).finally(()=>o?.stop());n.evaluationIsOver();let p=("projectPath"in r?r.projectPath:void 0)??(await C(s,q)).path,l=await e.nowMs,d=t?.judged.
iid,h=(await e.exemptions)(u,{nowMs:l,project:p,iid:d});return{evaluation:ee(h.judged,l),projectPath:p,facts:c.begun,notices:h.notices}}function Rt({inputs:e,targets:t},{
settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:a})=>a==="status_check").map(({id:a})=>a)}function Ct({inputs:e,ports:t,gitlab:r,targets:a,
projectId:n},s,i){return nt({gitlab:r,targets:a,evaluation:i,projectId:n,mergeRequest:s&&{...s.judged,createdAtMs:Date.parse(s.settled.mergeRequest.createdAt)},
isSuperseded:s?.settled.state==="superseded",isLagging:s?.settled.state==="lagging",onUndetermined:e.onUndetermined,dryRun:e.dryRun,secrets:e.controlSecrets,nonce:t.
nonce,serverNow:t.serverNow,sleep:t.sleep,onDelivered:o=>t.progress.done.push(o)})}async function qt(e,t,{evaluation:r,projectPath:a,facts:n,notices:s},i){let{inputs:o,
loaded:c,ports:u,projectId:p,subject:l}=e,d=ke({evaluation:r,loaded:c,deliveries:i,version:u.version,subject:{gitlabUrl:o.gitlabUrl,project:{id:p,path:a},mergeRequest:t&&
{iid:t.judged.iid,sha:t.judged.sha,targetBranch:t.settled.mergeRequest.targetBranch}},generatedAt:new Date(u.now())}),h=await Pt(e,t,d),v=l.kind==="project"&&o.
statusChecks.length>0?["status_check is ignored: only a merge request has status checks"]:[],m=[o.warnings,l.notices,c.policy.warnings,s,h,v];return{report:d,policy:c.
policy,facts:n,notices:m.flat()}}async function Pt({inputs:e,gitlab:t},r,a){let n=a.deliveries.some(({outcome:s})=>s==="superseded");return e.note==="never"||e.
dryRun||!r||n?[]:(await import("./note.js")).keepNote(t,r.judged,a,e.note)}function Z(e,t,r){return e.announce(W(t,N(r))),Y(t,e,N(r))}async function St(e){return(await C(
e,q)).defaultBranch??""}async function X(e){return(await C(e,$)).targetBranch}function N({kind:e}){return e==="project"?"project":"merge_request"}async function C(e,t){
let r=await e.read(t);if(r.ok)return r.value;throw r.error}function T(e){return e.catch(()=>{}),e}export{Ve as a,Xe as b,tt as c,W as d,It as e};
