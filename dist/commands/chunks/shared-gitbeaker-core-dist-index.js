import{a as K,b as T,d as Y,e as Z,f as X}from"./shared-evaluate.js";import{b as ee}from"./shared-document.js";import{a as te}from"./shared-utf8.js";import{a as re}from"./shared-read.js";
import{a as ae,b as O,c as k}from"./shared-subject.js";import{a as se}from"./shared-policy-source.js";import{a as M}from"./shared-missing-file.js";import{b as q,
d as ne}from"./shared-project.js";import{a as oe,b as ie,c as ce}from"./shared-deliver-target.js";import{a as L,b as ue}from"./shared-check-lines.js";import{b as le}from"./shared-branch-head.js";
import{a as R}from"./shared-merge-request.js";import{a as de}from"./shared-attempt.js";import{a as pe,b as he,c as me,d as we,e as fe}from"./shared-about.js";import{
a as P,b as D,c as F}from"./shared-gitlab-errors.js";import{a as ge}from"./shared-report.js";import{a as ve}from"./shared-version.js";import{c as ye,d as G,e as be,
f as B}from"./shared-table.js";import{b as j}from"./shared-shared-errors.js";import{createHash as _e,randomBytes as je}from"node:crypto";import{readFileSync as Ie}from"node:fs";
import{readFile as ke}from"node:fs/promises";var _=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=
e({url:this.url})}},Ee=class{value;constructor(e){this.value=e}};function f(e,...t){return t.reduce((r,a,s)=>{let n=a instanceof Ee?a.value:encodeURIComponent(String(
a));return r+n+e[s+1]},e[0])}var H=class extends _{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let a=f`${e}/members`;return t&&
(a+="/all"),g(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[s,n]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(n),g(this,o.
join("/"),a)}},Te=class extends _{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return g(this,f`${e}/hooks`,t)}show(e,t,r){return g(this,f`${e}/hooks/${t}`,
r)}},Re=class extends _{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return g(this,f`${e}/push_rule`,t)}},$e=class extends _{all(e,{pipelineId:t,...r}={}){
let a=t?f`projects/${e}/pipelines/${t}/jobs`:f`projects/${e}/jobs`;return g(this,a,r)}show(e,t,r){return g(this,f`projects/${e}/jobs/${t}`,r)}},Ce=class extends _{showConfiguration(e,{
mergerequestIId:t,...r}={}){let a;return t?a=f`projects/${e}/merge_requests/${t}/approvals`:a=f`projects/${e}/approvals`,g(this,a,r)}},qe=class extends _{all({projectId:e,
groupId:t,...r}={}){let a="";return e?a=f`projects/${e}/`:t&&(a=f`groups/${t}/`),g(this,`${a}merge_requests`,r)}show(e,t,r){return g(this,f`projects/${e}/merge_requests/${t}`,
r)}},Pe=class extends _{all(e,t){return g(this,f`projects/${e}/pipelines`,t)}show(e,t,r){return g(this,f`projects/${e}/pipelines/${t}`,r)}},Se=class extends Te{constructor(e){
super("projects",e)}},xe=class extends H{constructor(e){super("projects",e)}},Ue=class extends Re{constructor(e){super("projects",e)}},Ne=class extends _{all({userId:e,
starredOnly:t,...r}={}){let a;return e&&t?a=f`users/${e}/starred_projects`:e?a=f`users/${e}/projects`:a="projects",g(this,a,r)}show(e,t){return g(this,f`projects/${e}`,
t)}},Ae=class extends _{all(e,t){return g(this,f`projects/${e}/protected_branches`,t)}show(e,t,r){return g(this,f`projects/${e}/protected_branches/${t}`,r)}},Oe=class extends H{constructor(e){
super("groups",e)}};async function g(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}async function Me(e,t,r={},a=!/^\s*mutation\b/.test(t)){let s={
method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:a,situation:"graphql"},n=await e.send(s);J(n).some(p=>p.startsWith(Le))&&(n=await e.send(s));
let{data:o}=n.body??{},i=J(n);if(o!=null)return{data:o,errors:i};let u=F(i),c=/does not exist or you don't have permission/.test(u??"");throw new P(c?"RIGHTS_MI\
SSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"POST /graphql",status:n.status,
words:u,attempts:n.attempts,advice:c?"check the id, and give the token's user or bot the role that this needs":"an older GitLab may lack a requested field; see \
GitLab's message"})}var Le="Timeout on validation of query";function J({body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>F(r)??"no reason\
 given")}var De=class{#e;constructor(e,t){this.#e=new we(e,t)}async allForMergeRequest(e,t){let r=`${S(e,t)}/status_checks`;return(await this.#e.list(r,"status_\
check_list")).map(({id:a,name:s,external_url:n,status:o})=>({id:a,name:s,externalUrl:fe(n),status:Fe(o)}))}set(e,t,r){let a=`${S(e,t)}/status_check_responses`;return this.#e.
write("POST",a,me({...r}),"status_check",{"external_status_check.id":r.externalStatusCheckId,"merge_request.project_id":typeof e=="number"?e:void 0,"merge_reque\
st.iid":t,"merge_request.sha":r.sha})}retry(e,t,r){return this.#e.write("POST",`${S(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).
all(e)}async create(e,t){return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).
remove(e,t)}async#t(){return new(await import("./status-check-services.js")).StatusCheckServices(this.#e)}};function Fe(e){return e==="approved"?"passed":e==="p\
assed"||e==="failed"?e:"pending"}function S(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var Ge={Projects:Ne,ProtectedBranches:Ae,
MergeRequests:qe,MergeRequestApprovals:Ce,Pipelines:Pe,Jobs:$e,ProjectMembers:xe,ProjectHooks:Se,ProjectPushRules:Ue,GroupMembers:Oe};function Q(e,t=()=>{}){let r={
requesterFn:he(e,t),host:"",queryTimeout:null},a={StatusChecks:new De(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:n}=await import("./external-controls.js");
return new n(e,t).setStatus(...s)}},graphql(s,n,o){return t("POST /graphql"),Me(e,s,n,o)},rawFile:async(...s)=>(await import("./raw-file.js")).readRawFile(e,t,...s),
download:async s=>(await import("./download.js")).download(e,s,t),async write(s,n,o){let i=`/api/v4${n}`;t(D(s,i)),await e.send({method:s,path:i,body:o,expects:s===
"DELETE"?"empty":"json"})},async read(s,n){let o=`/api/v4${s}`;return t(D("GET",o)),(await pe(e,o,n)).body}};for(let[s,n]of Object.entries(Ge)){let o;Object.defineProperty(
a,s,{get:()=>o??=new n(r),enumerable:!0})}return a}function Be(e,t){return new Promise((r,a)=>{let s=()=>{clearTimeout(n),a(new j("INTERRUPTED","the job was can\
celled"))},n=setTimeout(()=>{t.removeEventListener("abort",s),r()},e);t.aborted?s():t.addEventListener("abort",s,{once:!0})})}var He=6e4;function Je(e,{env:t,signal:r,
onRequest:a}){let{CI_SERVER_TLS_CA_FILE:s}=t,n=Date.now()+e.timeout,o=n-Math.min(He,e.timeout/5),i={now:Date.now,sleep:l=>Be(l,r),random:Math.random,deadlineAt:()=>o,
signal:r,env:t,onRequest:a,certificateAuthorities:s?Ve(s):void 0},u=de({...i,baseUrl:e.gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),c=Q(u);function p(l){
return{checkout:We,ownProject:(d,h)=>c.rawFile(l,d,h).catch(x),project:async(...d)=>(await import("./file-at-ref.js")).fileAtRef(c,...d).catch(x),artifact:async(...d)=>(await import("./branch-artifact.js")).
artifactOfBranch({gitlab:c,projectId:l},...d),url:async d=>(await import("./other-server.js")).readText(d,i).catch(x)}}return{requestCount:()=>u.requestCount(),
close:()=>u.close(),ports:{gitlabFor:l=>l?Q(u,l):c,readersFor:p,workspace:async()=>(await import("./open.js")).openWorkspace(t,"."),now:Date.now,serverNow:()=>u.
serverNow(),sleep:i.sleep,after(l,d){let h=setTimeout(d,l);return()=>clearTimeout(h)},sha256:l=>_e("sha256").update(l).digest("hex"),nonce:()=>je(16).toString("\
hex"),evaluationIsOver(){o=n},version:ve,progress:{targets:[],done:[]}}}}async function Qe(e,t){throw(await import("./refusals.js")).notUtf8(e,t)}async function We(e){
try{let t=await ke(e);return te(t)??await Qe(e,t)}catch(t){if(t instanceof j)throw t;let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new M(e,{cause:t}):new j("PO\
LICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function Ve(e){try{return Ie(e,"utf8")}catch(t){throw new j("INPUT_INVALID",`CI_SERVER_TLS_CA_FI\
LE names ${e}, which cannot be read`,{cause:t})}}function x(e){throw e instanceof P&&e.status===404?new M(e.message,{cause:e}):e}var ze=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;
async function Ke(e){let t=[...e.problems??[]],r=[],a={},s={};for(let w of G){let v=ye[w],b=tt(w,v,e);if(s[w]=b.typed,b.raw===void 0)continue;let[,C]=v.secret&&
ze.exec(b.raw.trim())||[];if(C!==void 0){r.push({typed:b.typed,variable:C});continue}let E=v.kind.parse(b.raw);"problem"in E?t.push(`${b.typed} ${E.problem}`):a[be(
w)]=E.value}let n=a,{statusCheck:o=[],externalControl:i,externalControlSecret:u,...c}=n,p=Ye(e.env);if(r.length+p.length>0||!Ze(c.gitlabToken,e.env)){let{complaints:w}=await import("./complaints.js"),
v={unset:r,strays:p,token:c.gitlabToken,typedToken:s.gitlab_token};t.push(...w(v,e.env))}let l=o.find((w,v)=>o.indexOf(w)!==v);l!==void 0&&t.push(`${s.status_check}\
 names "${l}" twice`);let d=i?(await import("./targets.js")).checkControls(n,s,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...d.problems),
c.mode==="project"&&c.mergeRequest!==void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw et(t);let{controls:h,
secrets:y,warnings:m}=d;return{...c,statusChecks:o,controls:h,controlSecrets:y,warnings:m}}function Ye(e){let t=new Set(G.map(r=>`INPUT_${r.toUpperCase()}`));return Object.
keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(r.toUpperCase()))}function Ze(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function Xe(e){
return(t,{trimWhitespace:r})=>{let a=e[`INPUT_${t.toUpperCase()}`]??"";return r?a.trim():a}}function et(e){let[t=""]=e;return e.length===1?new j("INPUT_INVALID",
t):new j("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function tt(e,t,{flags:r,env:a,getInput:s}){let n=r.get(B(e));if(n!==void 0&&n!=="")return{
raw:n,typed:`--${B(e)}`};let o=s(e,{trimWhitespace:t.secret!==!0}),i=rt(e,a);if(o.trim()!=="")return{raw:o,typed:i};for(let u of t.environment??[]){let c=a[u];if(c!==
void 0&&c.trim()!=="")return{raw:t.secret?c:c.trim(),typed:u}}return{raw:t.default,typed:i}}function rt(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER===
"component"?e:`INPUT_${e.toUpperCase()}`}function W(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(
({needs:r})=>Object.values(r))}async function at(e){let t=e.targets.filter(({kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control"),
a=await Promise.all(t.map(i=>ie(e,i))),s=e.isSuperseded||a.some(({outcome:i})=>i==="superseded"),[n,o]=await Promise.all([nt(e,a),Promise.all(r.map(i=>ce({...e,
isSuperseded:s},i)))]);return[...n,...o]}var st=10*6e4;async function nt(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-r.createdAtMs<st)||!t.some(
({outcome:a})=>a==="delivered")?t:(await import("./read-back.js")).readBack(e,r,t)}async function ot(e,t,r){let a=[],s=e.flatMap(i=>{let u=L(i,r);if(u)return[{kind:"\
status_check",...u,requirement:void 0}];for(let[c,p]of ue(i)){let l=t.includes(c)?L(p,r):void 0;if(l)return[{kind:"status_check",...l,requirement:c}]}return a.push(
i),[]}),n=s.filter(({id:i},u)=>s.findIndex(c=>c.id===i)!==u);if(a.length+n.length===0)return s;let{unfitStatusChecks:o}=await import("./unknown-targets.js");throw o(
a,n.map(({id:i})=>i),{requirements:t,checks:r})}async function it(e,t,r,a){let s=a!==void 0&&e.statusChecks.length>0,[n,o]=await Promise.all([s?ut(t,r,a):[],e.controls.
length>0?ct(e,t,r):void 0]);return async i=>[...s?await ot(e.statusChecks,i,n):[],...await o?.(i)??[]]}async function ct(e,t,r){let{controlTargets:a,knownControls:s}=await import("./control-targets.js"),
n=await s(t,r);return async o=>a(e.controls,o,n)}async function ut(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(a){throw!(a instanceof P)||
a.status!==401?a:(await e.MergeRequests.show(t,r),new j("TOKEN_REFUSED","GitLab refused the status checks of this project although the token is valid: status ch\
ecks require GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function lt(e,t,r,a){
let s=Promise.resolve(),n=r.length===0,o=()=>{};n||(o=a(2e4,i));function i(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{n||(o=a(6e4,i))})}async function u(c){try{
await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{n=!0}}return{async stop(){n=!0,o(),await s}}}async function dt(e,t){
if(e.waivers.length+e.baselines.length===0)return o=>({judged:o,notices:[]});let[{readEarlier:r,standing:a},{waive:s}]=await Promise.all([import("./evaluation-baseline.js"),
import("./evaluation-waive.js")]),n=await Promise.all(e.baselines.map(o=>r(o,t)));return(o,i)=>{let u=s(o,e.waivers,i),c=a(u.judged,n,t.sha256);return{judged:c.
judged,notices:[...u.notices,...c.notices]}}}var pt=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function ht(e,t,r,a,s){let n=e,o=new Map;for(let[u,c]of[...pt,0].entries()){
let p=u>0,l=n.sha===t;if(l&&n.isPrepared)return{state:"current",mergeRequest:n,waited:p,known:o};if(!l&&await a())return{state:"superseded",mergeRequest:n,waited:p,
known:o};if(c===0)break;await s(c);let d=await r();o=new Map([[R.id,d]]),d.ok&&(n=d.value)}let i=n.sha===t?"GitLab has not finished preparing the merge request":
`GitLab still shows the head ${n.sha??"none"}, not ${t}`;return o=new Map([[R.id,{ok:!1,reason:i,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:n,waited:!0,
known:o}}function mt(e){let t={target:async()=>(await T(e,R)).targetBranch,default:async()=>(await T(e,q)).defaultBranch??"",head(a){let s=T(e,le(a));return s.catch(
()=>{}),s}},r=()=>wt(t);return{...t,deciding:r,async protected(){let{name:a,doubt:s}=await r();if(s!==void 0)throw new j("POLICY_UNREADABLE",s);return a}}}async function wt({
target:e,...t}){let r=await e();return(await t.head(r)).isProtected?{name:r,called:`the target branch ${r}`,notice:void 0,doubt:void 0}:(await import("./unprotected.js")).
withoutTarget(r,t)}async function ft(e,t,r){let a=se(e.policy),s=t==="merge_request"&&e.policyFrom==="target_branch"&&a.some(V),n=!s&&a.every(V)?await o(0,void 0):
void 0;async function o(i,u){let c=r.readersFor(i),p=await re(a,c,u),l=await ee(p,async m=>(await import("./bases.js")).readBase(m,c,r.sha256)),d=l.texts.map(({
source:m,text:w,commit:v})=>({source:m,sha256:r.sha256(w),commit:v??null})),h=d.map(({sha256:m})=>m),y=h.length===1?h[0]??"":r.sha256(h.map(m=>`${m}
`).join(""));return{policy:l,documents:d,sha256:y}}return{async load(i,u,c){let p={notices:[],isTrusted:!0};if(n)return{...n,...p};if(!s)return{...await o(i,void 0),
...p};let l=(v,b)=>o(i,{name:v,called:b,head:c.head(v)}),d=u===void 0?void 0:l(u,`the target branch ${u}`);d?.catch(()=>{});let{name:h,called:y,notice:m,doubt:w}=await c.
deciding();return{...await(d&&h===u?d:l(h,y)),notices:m===void 0?[]:[m],isTrusted:w===void 0}}}}function V({kind:e}){return e==="path"}function gt(e,t){let r=e-
t;if(Math.abs(r)<=6e5)return[];let[a,s]=[Math.round(Math.abs(r)/6e4),r>0?"ahead of":"behind"];return[`GitLab's clock is ${a} minutes ${s} this machine's: a waiv\
er counts only while both say so, and enforce_from begins as soon as one does`]}async function vt(e,t){let r=k(t.CI_MERGE_REQUEST_IID),a=k(t.CI_MERGE_REQUEST_PROJECT_ID)??
t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&bt(e,t)&&r!==void 0&&a!==void 0?ae(e,t,a,r,yt(t)):(await import("./elsewhere.js")).
subjectElsewhere(e,t)}function yt(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function bt(e,t){return e.project===void 0?!0:typeof e.
project=="number"?k(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:O(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function _t(e,t){return(typeof e=="number"?k(t.CI_PROJECT_ID)===
e:O(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function jt(e){return{id:k(e.CI_JOB_ID),pipelineId:k(e.CI_PIPELINE_ID)}}async function It(e,t,r){let a=await kt(
e,t,r),s=await Et(a),n=await Tt(a,s),o=await $t(a,s,n.evaluation);return Ct(a,s,n,o)}async function kt(e,t,r){let a=await vt(e,t),s=await ft(e,U(a),r),{projectId:n,
known:o}=await ne(a.project,r.gitlabFor),i=r.gitlabFor(),u=a.kind==="merge-request",c=u?a.iid:void 0;function p(I=new Map){return K({gitlabFor:r.gitlabFor,workspace:r.
workspace,clock:r.now,projectId:n,iid:c,policy:async()=>(await w).policy.sources,limits:{reportLimitBytes:e.reportLimit},job:jt(t),defaultBranchHint:_t(a.project,
t),now:()=>h},I)}let l=p(o),d=$(T(l,u?R:q)),h=d.then(r.serverNow,r.serverNow),y=u?a.targetBranchHint:void 0,m=mt(l),w=$(s.load(n,y,m)),v=$(it(e,i,n,c)),b=$(w.then(
({policy:I})=>z(l,I,a))),C=$(w.then(({policy:I})=>dt(I,{readers:r.readersFor(n),branch:u?m.protected:m.default,head:m.head,projectId:n,sha256:r.sha256}))),E=await d,
N=await w,A=await(await v)(N.policy.requirements.map(({name:I})=>I));return r.progress.targets=A,{inputs:e,ports:r,gitlab:i,subject:a,projectId:n,store:l,newStore:p,
anchor:E,loaded:N,targets:A,judging:b,exemptions:C}}async function Et(e){let{subject:t,anchor:r,gitlab:a,projectId:s,newStore:n,ports:o}=e;if(t.kind==="project"||
!("sha"in r))return;let i={projectId:s,iid:t.iid,sha:t.sha??r.sha??""},u=()=>n().read(R),c=()=>oe(a,i);return{judged:i,settled:await ht(r,i.sha,u,c,o.sleep)}}async function Tt(e,t){
let{anchor:r,loaded:a,ports:s,store:n,subject:o}=e,i=t&&lt(e.gitlab,t.judged,Rt(e,t),s.after),u=t?.settled.waited?e.newStore(t.settled.known):n,c=await(u===n?e.
judging:z(u,a.policy,o)).finally(()=>i?.stop());s.evaluationIsOver();let p=("projectPath"in r?r.projectPath:void 0)??(await T(n,q)).path,l=[s.serverNow(),s.now()],
d={clocksMs:l,project:p,iid:t?.judged.iid},h=(await e.exemptions)(c,d),y=Z(h.judged,l);return{evaluation:a.isTrusted?y:X(y),projectPath:p,facts:u.begun,notices:h.
notices}}function Rt({inputs:e,targets:t},{settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:a})=>a==="status_check").map(({id:a})=>a)}function $t({
inputs:e,ports:t,gitlab:r,targets:a,projectId:s},n,o){return at({gitlab:r,targets:a,evaluation:o,projectId:s,mergeRequest:n&&{...n.judged,createdAtMs:Date.parse(
n.settled.mergeRequest.createdAt)},isSuperseded:n?.settled.state==="superseded",isLagging:n?.settled.state==="lagging",onUndetermined:e.onUndetermined,dryRun:e.
dryRun,secrets:e.controlSecrets,nonce:t.nonce,serverNow:t.serverNow,sleep:t.sleep,onDelivered:i=>t.progress.done.push(i)})}async function Ct(e,t,{evaluation:r,projectPath:a,
facts:s,notices:n},o){let{inputs:i,loaded:u,ports:c,projectId:p,subject:l}=e,d=[...u.notices,...gt(c.serverNow(),c.now())],h=ge({evaluation:r,loaded:u,deliveries:o,
version:c.version,sha256:c.sha256,subject:{gitlabUrl:i.gitlabUrl,project:{id:p,path:a},mergeRequest:t&&{iid:t.judged.iid,sha:t.judged.sha,targetBranch:t.settled.
mergeRequest.targetBranch}},generatedAt:new Date(c.now()),notices:d}),y=await qt(e,t,h),m=l.kind==="project"&&i.statusChecks.length>0?["status_check is ignored:\
 only a merge request has status checks"]:[],w=[i.warnings,l.notices,d,u.policy.warnings,n,y,m];return{report:h,policy:u.policy,facts:s,notices:w.flat()}}async function qt({
inputs:e,gitlab:t},r,a){let s=a.deliveries.some(({outcome:n})=>n==="superseded");return e.note==="never"||e.dryRun||!r||s?[]:(await import("./note.js")).keepNote(
t,r.judged,a,e.note)}function z(e,t,r){return e.announce(W(t,U(r))),Y(t,e,U(r))}function U({kind:e}){return e==="project"?"project":"merge_request"}function $(e){
return e.catch(()=>{}),e}export{Je as a,Ke as b,Xe as c,W as d,It as e};
