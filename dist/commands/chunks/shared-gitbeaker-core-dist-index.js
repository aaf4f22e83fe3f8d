import{b as X}from"./shared-document.js";import{a as ee,b as M,c as I}from"./shared-subject.js";import{a as te,b as R,d as re,e as ae,f as se}from"./shared-evaluate.js";
import{a as O}from"./shared-missing-file.js";import{a as ne}from"./shared-read.js";import{a as oe}from"./shared-policy-source.js";import{b as T,d as ie}from"./shared-project.js";
import{a as N,b as ce}from"./shared-check-lines.js";import{a as ue,b as le}from"./shared-long-list.js";import{a as de,b as pe,c as he,d as me}from"./shared-deliver-target.js";
import{a as we}from"./shared-attempt.js";import{b as fe}from"./shared-time-limit.js";import{b as ge}from"./shared-regular-file.js";import{b as ve}from"./shared-branch-head.js";
import{b as ye}from"./shared-utf8.js";import{a as q}from"./shared-merge-request.js";import{a as be,b as je,c as _e,d as ke,e as Ie}from"./shared-about.js";import{
a as D,b as L,c as $e}from"./shared-gitlab-errors.js";import{a as Re}from"./shared-home.js";import{a as qe}from"./shared-version.js";import{c as Ee,d as B,e as Ce,
f as F}from"./shared-table.js";import{b as k}from"./shared-shared-errors.js";import{d as Te}from"./shared-text.js";import{createHash as Pe,randomBytes as xe}from"node:crypto";
var j=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Ae=class{value;constructor(e){
this.value=e}};function f(e,...t){return t.reduce((r,a,s)=>{let n=a instanceof Ae?a.value:encodeURIComponent(String(a));return r+n+e[s+1]},e[0])}var G=class extends j{constructor(e,t){
super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let a=f`${e}/members`;return t&&(a+="/all"),v(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[
s,n]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(n),v(this,o.join("/"),a)}},Se=class extends j{constructor(e,t){super({prefixUrl:e,
...t})}all(e,t){return v(this,f`${e}/hooks`,t)}show(e,t,r){return v(this,f`${e}/hooks/${t}`,r)}},Ue=class extends j{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){
return v(this,f`${e}/push_rule`,t)}},Me=class extends j{all(e,{pipelineId:t,...r}={}){let a=t?f`projects/${e}/pipelines/${t}/jobs`:f`projects/${e}/jobs`;return v(
this,a,r)}show(e,t,r){return v(this,f`projects/${e}/jobs/${t}`,r)}},Oe=class extends j{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=f`projects/${e}/merge_requests/${t}/approvals`:
a=f`projects/${e}/approvals`,v(this,a,r)}},Ne=class extends j{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=f`projects/${e}/`:t&&(a=f`groups/${t}/`),
v(this,`${a}merge_requests`,r)}show(e,t,r){return v(this,f`projects/${e}/merge_requests/${t}`,r)}},De=class extends j{all(e,t){return v(this,f`projects/${e}/pipelines`,
t)}show(e,t,r){return v(this,f`projects/${e}/pipelines/${t}`,r)}},Le=class extends Se{constructor(e){super("projects",e)}},Be=class extends G{constructor(e){super(
"projects",e)}},Fe=class extends Ue{constructor(e){super("projects",e)}},Ge=class extends j{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=f`users/${e}/starred_projects`:
e?a=f`users/${e}/projects`:a="projects",v(this,a,r)}show(e,t){return v(this,f`projects/${e}`,t)}},He=class extends j{all(e,t){return v(this,f`projects/${e}/protected_branches`,
t)}show(e,t,r){return v(this,f`projects/${e}/protected_branches/${t}`,r)}},Je=class extends G{constructor(e){super("groups",e)}};async function v(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function We(e,t,r={},a=!/^\s*mutation\b/.test(t)){let s={method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:a,situation:"graphql"},n=await e.send(s);J(n).some(u=>u.startsWith(Ze))&&(n=await e.send(s));let{data:o}=n.body??{},i=J(n);if(o==null)throw(await H()).withoutData(
n,i);if(i.length===0&&Qe(o,r))throw(await H()).aboutAnother();return{data:o,errors:i}}function H(){return import("./graphql-refusals.js")}function Qe({projects:e},{
ids:t,iid:r}){let[a]=e?.nodes??[];if(!a||!Array.isArray(t))return!1;let{id:s,mergeRequest:n}=a;return!t.includes(s)||!!n&&r!==void 0&&String(n.iid)!==String(r)}
var Ze="Timeout on validation of query";function J({body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>$e(r)??"no reason given")}var ze=class{#e;constructor(e,t){
this.#e=new ke(e,t)}async allForMergeRequest(e,t){let r=`${P(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:s,external_url:n,
status:o})=>({id:a,name:s,externalUrl:Ie(n),status:Ve(o)}))}set(e,t,r){let a=`${P(e,t)}/status_check_responses`,s={"external_status_check.id":r.externalStatusCheckId,
"merge_request.project_id":typeof e=="number"?e:void 0,"merge_request.iid":t,"merge_request.sha":r.sha},n=_e({...r});return this.#e.write("POST",a,n,"status_che\
ck",s,r.status==="failed")}retry(e,t,r){return this.#e.write("POST",`${P(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).
all(e)}async create(e,t){return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).
remove(e,t)}async#t(){return new(await import("./status-check-services.js")).StatusCheckServices(this.#e)}};function Ve(e){return e==="approved"?"passed":e==="p\
assed"||e==="failed"?e:"pending"}function P(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var Ke={Projects:Ge,ProtectedBranches:He,
MergeRequests:Ne,MergeRequestApprovals:Oe,Pipelines:De,Jobs:Me,ProjectMembers:Be,ProjectHooks:Le,ProjectPushRules:Fe,GroupMembers:Je};function W(e,t=()=>{}){let r={
requesterFn:je(e,t),host:"",queryTimeout:null},a={StatusChecks:new ze(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:n}=await import("./external-controls.js");
return new n(e,t).setStatus(...s)}},graphql(s,n,o){return t("POST /graphql"),We(e,s,n,o)},rawFile:async(...s)=>(await import("./raw-file.js")).readRawFile(e,t,...s),
download:async s=>(await import("./download.js")).download(e,s,t),async write(s,n,o){let i=`/api/v4${n}`;t(L(s,i)),await e.send({method:s,path:i,body:o,expects:s===
"DELETE"?"empty":"json"})},async read(s,n){let o=`/api/v4${s}`;return t(L("GET",o)),(await be(e,o,n)).body}};for(let[s,n]of Object.entries(Ke)){let o;Object.defineProperty(
a,s,{get:()=>o??=new n(r),enumerable:!0})}return a}function Ye(e,t){return new Promise((r,a)=>{let s=()=>{clearTimeout(n),a(new k("INTERRUPTED","the job was can\
celled"))},n=setTimeout(()=>{t.removeEventListener("abort",s),r()},e);t.aborted?s():t.addEventListener("abort",s,{once:!0})})}var Xe=6e4;async function et(e,{env:t,
signal:r,onRequest:a}){let{CI_SERVER_TLS_CA_FILE:s}=t,n=Math.min(Xe,e.timeout/5),o=fe(e.timeout,n,{now:Date.now,after:Q}),i={now:Date.now,sleep:l=>Ye(l,r),random:Math.
random,deadlineAt:o.deadlineAt,signal:r,env:t,onRequest:a,certificateAuthorities:s?await(await import("./ca-file.js")).readAuthorities(s):void 0},u=we({...i,baseUrl:e.
gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),c=W(u);function d(l){return{checkout:tt,ownProject:(p,h)=>c.rawFile(l,p,h).catch(x),project:async(...p)=>(await import("./file-at-ref.js")).
fileAtRef(c,...p).catch(x),artifact:async(...p)=>(await import("./branch-artifact.js")).artifactOfBranch({gitlab:c,projectId:l},...p),url:async p=>(await import("./other-server.js")).
readText(p,i).catch(x)}}return{requestCount:()=>u.requestCount(),close(){o.close(),u.close()},ports:{gitlabFor:l=>l?W(u,l):c,readersFor:d,workspace:async()=>(await import("./open.js")).
openWorkspace(t,".",o.phase()),now:Date.now,serverNow:()=>u.serverNow(),limit:o.phase,async sleep(l){return Date.now()+l>=o.deadlineAt()?!1:(await i.sleep(l),!0)},
after:Q,sha256:l=>Pe("sha256").update(l).digest("hex"),nonce:()=>xe(16).toString("hex"),evaluationIsOver:()=>o.reserve(n/2),checksAreOver:()=>o.reserve(0),version:qe,
progress:{targets:[],done:[]}}}}function Q(e,t){let r=setTimeout(t,e);return()=>clearTimeout(r)}async function tt(e){try{return await ye(await ge(e,"."))}catch(t){
if(t instanceof k)throw t;let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new O(e,{cause:t}):new k("POLICY_UNREADABLE",`the file ${(await import("./unfit-file.js")).
whyUnread(t)}`,{cause:t})}}function x(e){throw e instanceof D&&e.status===404?new O(e.message,{cause:e}):e}var rt=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function at(e){
let t=[...e.problems??[]],r=[],a={},s={};for(let w of B){let g=Ee[w],b=ct(w,g,e);if(s[w]=b.typed,b.raw===void 0)continue;let[,C]=g.secret&&rt.exec(b.raw.trim())||
[];if(C!==void 0){r.push({typed:b.typed,variable:C});continue}let $=g.kind.parse(b.raw);"problem"in $?t.push(`${b.typed} ${$.problem}`):a[Ce(w)]=$.value}let n=a,
{statusCheck:o=[],externalControl:i,externalControlSecret:u,...c}=n,d=st(e.env);if(r.length+d.length>0||!nt(c.gitlabToken,e.env)){let{complaints:w}=await import("./complaints.js"),
g={unset:r,strays:d,token:c.gitlabToken,typedToken:s.gitlab_token};t.push(...w(g,e.env))}let l=o.find((w,g)=>o.indexOf(w)!==g);l!==void 0&&t.push(`${s.status_check}\
 names "${l}" twice`);let p=i?(await import("./targets.js")).checkControls(n,s,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...p.problems),
c.mode==="project"&&c.mergeRequest!==void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw it(t);let{controls:h,
secrets:y,warnings:m}=p;return{...c,statusChecks:o,controls:h,controlSecrets:y,warnings:m}}function st(e){let t=new Set(B.map(r=>`INPUT_${r.toUpperCase()}`));return Object.
keys(e).filter(r=>r.startsWith("INPUT_")&&!t.has(r.toUpperCase()))}function nt(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function ot(e){
return(t,{trimWhitespace:r})=>{let a=e[`INPUT_${t.toUpperCase()}`]??"";return r?a.trim():a}}function it(e){let[t=""]=e;return e.length===1?new k("INPUT_INVALID",
t):new k("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function ct(e,t,{flags:r,env:a,getInput:s}){let n=r.get(F(e));if(n!==void 0&&n!=="")return{
raw:n,typed:`--${F(e)}`};let o=s(e,{trimWhitespace:t.secret!==!0}),i=ut(e,a);if(o.trim()!=="")return{raw:o,typed:i};for(let u of t.environment??[]){let c=a[u];if(c!==
void 0&&c.trim()!=="")return{raw:t.secret?c:c.trim(),typed:u}}return{raw:t.default,typed:i}}function ut(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER===
"component"?e:`INPUT_${e.toUpperCase()}`}function Z(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(
({needs:r})=>Object.values(r))}async function lt(e){let t=e.targets.filter(({kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control");
r.length===0&&e.checksAreOver();let a=await Promise.all(t.map(i=>he(e,i)));e.checksAreOver();let s=e.isSuperseded||a.some(({outcome:i})=>i==="superseded"),[n,o]=await Promise.
all([pt(e,a),Promise.all(r.map(i=>me({...e,isSuperseded:s},i)))]);return[...n,...o]}var dt=10*6e4;async function pt(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&
e.serverNow()-r.createdAtMs<dt)||!t.some(({outcome:a})=>a==="delivered")?t:(await import("./read-back.js")).readBack(e,r,t)}async function ht(e,t,r){let a=[],s=e.
flatMap(i=>{let u=N(i,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[c,d]of ce(i)){let l=t.includes(c)?N(d,r):void 0;if(l)return[{kind:"s\
tatus_check",...l,requirement:c}]}return a.push(i),[]}),n=s.filter(({id:i},u)=>s.findIndex(c=>c.id===i)!==u);if(a.length+n.length===0)return s;let{unfitStatusChecks:o}=await import("./unknown-targets.js");
throw o(a,n.map(({id:i})=>i),{requirements:t,checks:r})}async function mt(e,t,r,a){let s=a!==void 0&&e.statusChecks.length>0,[n,o]=await Promise.all([s?ft(t,r,a):
[],e.controls.length>0?wt(e,t,r):void 0]);return async i=>[...s?await ht(e.statusChecks,i,n):[],...await o?.(i)??[]]}async function wt(e,t,r){let{controlTargets:a,
knownControls:s}=await import("./control-targets.js"),n=await s(t,r);return async o=>a(e.controls,o,n)}async function ft(e,t,r){try{return await e.StatusChecks.
allForMergeRequest(t,r)}catch(a){throw!(a instanceof D)||a.status!==401?a:(await e.MergeRequests.show(t,r),new k("TOKEN_REFUSED","GitLab refused the status chec\
ks of this project although the token is valid: status checks require GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licence, or leave status_\
check empty and answer an external control"}))}}function gt(e,t,r,a){let s=Promise.resolve(),n=r.length===0,o=()=>{};n||(o=a(2e4,i));function i(){s=Promise.all(
r.map(c=>u(c))),s.then(()=>{n||(o=a(6e4,i))})}async function u(c){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pend\
ing"})}catch{n=!0}}return{async stop(){n=!0,o(),await s}}}async function vt(e,t){if(e.waivers.length+e.baselines.length===0)return o=>({judged:o,notices:[]});let[
{readEarlier:r,standing:a},{waive:s}]=await Promise.all([import("./evaluation-baseline.js"),import("./evaluation-waive.js")]),n=await Promise.all(e.baselines.map(
o=>r(o,t)));return(o,i)=>{let u=s(o,e.waivers,i),c=a(u.judged,n,t.sha256);return{judged:c.judged,notices:[...u.notices,...c.notices]}}}var yt=[500,1e3,2e3,3e3,5e3,
5e3,5e3,8e3];async function bt(e,t,r,a,s){let n=e,o=new Map,i="";for(let[c,d]of[...yt,0].entries()){let l=c>0,p=n.sha===t;if(p&&n.isPrepared)return{state:"curre\
nt",mergeRequest:n,waited:l,known:o};if(!p&&await a()){let y=`the merge request has a newer head, ${n.sha??"none"}, and the run judges ${t}`;return{state:"super\
seded",mergeRequest:n,waited:l,known:z(y)}}if(d===0)break;if(!await s(d)){i="; timeout allows no longer wait for it";break}let h=await r();o=new Map([[q.id,h]]),
h.ok&&(n=h.value)}let u=n.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${n.sha??"none"}, not ${t}`;return{state:"l\
agging",mergeRequest:n,waited:!0,known:z(u+i)}}function z(e){return new Map([[q.id,{ok:!1,reason:e,requests:[],error:void 0}]])}function jt(e){let t={target:async()=>(await R(
e,q)).targetBranch,default:async()=>(await R(e,T)).defaultBranch??"",head(a){let s=R(e,ve(a));return s.catch(()=>{}),s}},r=()=>_t(t);return{...t,deciding:r,async protected(){
let{name:a,doubt:s}=await r();if(s!==void 0)throw new k("POLICY_UNREADABLE",s);return a}}}async function _t({target:e,...t}){let r=await e();return(await t.head(
r)).isProtected?{name:r,called:`the target branch ${r}`,notice:void 0,doubt:void 0}:(await import("./unprotected.js")).withoutTarget(r,t)}async function kt(e,t,r){
let a=oe(e.policy),s=t==="merge_request"&&e.policyFrom==="target_branch"&&a.some(V),n=!s&&a.every(V)?await o(0,void 0):void 0;async function o(i,u){let c=r.readersFor(
i),d=await ne(a,c,u),l=await X(d,async m=>(await import("./bases.js")).readBase(m,c,r.sha256)),p=l.texts.map(({source:m,text:w,commit:g})=>({source:m,sha256:r.sha256(
w),commit:g??null})),h=p.map(({sha256:m})=>m),y=h.length===1?h[0]??"":r.sha256(h.map(m=>`${m}
`).join(""));return{policy:l,documents:p,sha256:y}}return{async load(i,u,c){let d={notices:[],isTrusted:!0};if(n)return{...n,...d};if(!s)return{...await o(i,void 0),
...d};let l=(g,b)=>o(i,{name:g,called:b,head:c.head(g)}),p=u===void 0?void 0:l(u,`the target branch ${u}`);p?.catch(()=>{});let{name:h,called:y,notice:m,doubt:w}=await c.
deciding();return{...await(p&&h===u?p:l(h,y)),notices:m===void 0?[]:[m],isTrusted:w===void 0}}}}function V({kind:e}){return e==="path"}function It(e,t){let r=e-
t;if(Math.abs(r)<=6e5)return[];let[a,s]=[Math.round(Math.abs(r)/6e4),r>0?"ahead of":"behind"];return[`GitLab's clock is ${a} minutes ${s} this machine's: a waiv\
er counts only while both say so, and enforce_from begins as soon as one does`]}var $t=`${Re}/-/blob/main/docs`;async function Rt(e){let{evaluation:t,subject:r}=e,
{policy:a,documents:s,sha256:n}=e.loaded,o=new Map(a.requirements.map(({name:c,description:d})=>[c,d])),i=t.requirements.flatMap(({controls:c})=>c.map(({control:d})=>d)),
u=new Set(i.map(({id:c})=>c)).size<i.length?(await import("./variants.js")).variantsOf(i):void 0;return Te({schema:"countersign.report/v1",verdict:t.verdict,generated_at:e.
generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.gitlabUrl,project:{...r.project},merge_request:r.
mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{name:a.name,sources:[...a.sources],documents:[
...s],sha256:n},requirements:t.requirements.map(({name:c,status:d,controls:l})=>({name:c,description:o.get(c)??null,status:d,controls:l.map(p=>qt(p,r,e.sha256,u?.
get(p.control)))})),deliveries:[...e.deliveries],...e.notices.length===0?{}:{notices:[...e.notices]}})}function qt(e,t,r,a){let s=Array.isArray(e.actual)?le(e.actual,
r):[],{id:n,title:o,severity:i,expected:u,page:c}=e.control,d=e.mend??e.control.remediation;return{id:n,title:o,...a===void 0?{}:{variant:a},severity:i,status:e.
status,message:e.message,note:e.note??null,expected:u?{...u}:null,actual:Array.isArray(e.actual)?ue(e.actual):e.actual,...s.length===0?{}:{actual_rest:[...s]},evidence:e.
evidence.map(l=>({...l})),remediation:{text:d.text,url:Et(d,t)},...c===void 0?{}:{page:`${$t}/${c}`},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===
void 0?{}:{baseline:e.baseline}}}function Et({page:e},{gitlabUrl:t,project:r,mergeRequest:a}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").map(encodeURIComponent).
join("/")}`;return e.startsWith("!")?a?`${s}/-/merge_requests/${a.iid}${e.slice(1)}`:null:`${s}${e}`}async function Ct(e,t){let r=I(t.CI_MERGE_REQUEST_IID),a=I(
t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&Pt(e,t)&&r!==void 0&&a!==void 0?ee(e,t,a,r,Tt(
t)):(await import("./elsewhere.js")).subjectElsewhere(e,t)}function Tt(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function Pt(e,t){
return e.project===void 0?!0:typeof e.project=="number"?I(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:M(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function xt(e,t){
return(typeof e=="number"?I(t.CI_PROJECT_ID)===e:M(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function At(e){return{id:I(e.CI_JOB_ID),pipelineId:I(e.CI_PIPELINE_ID)}}
async function St(e,t,r){async function a(){let o=await Ut(e,t,r);return Ot(o,await Mt(o))}let s=await a(),n=K(s)?await(await import("./last-look.js")).confirmed(
s,a,K):s;return r.evaluationIsOver(),Lt(n,await Dt(n))}function K({head:e,targets:t,evaluation:r,inputs:a}){let{dryRun:s,onUndetermined:n}=a;return!e||s||e.settled.
state==="superseded"?!1:t.some(o=>pe(r,o,n))}async function Ut(e,t,r){let a=await Ct(e,t),s=await kt(e,A(a),r),{projectId:n,known:o}=await ie(a.project,r.gitlabFor),
i=r.gitlabFor(),u=a.kind==="merge-request",c=u?a.iid:void 0;function d(_=new Map){return te({gitlabFor:r.gitlabFor,workspace:r.workspace,clock:r.now,sleep:r.sleep,
projectId:n,iid:c,sha:u?a.sha:void 0,policy:async()=>(await w).policy.sources,limits:{reportLimitBytes:e.reportLimit},job:At(t),limit:r.limit(),defaultBranchHint:xt(
a.project,t),now:()=>h},_)}let l=d(o),p=E(R(l,u?q:T)),h=p.then(r.serverNow,r.serverNow),y=u?a.targetBranchHint:void 0,m=jt(l),w=E(s.load(n,y,m)),g=E(mt(e,i,n,c)),
b=E(w.then(({policy:_})=>Y(l,_,a))),C=E(w.then(({policy:_})=>vt(_,{readers:r.readersFor(n),branch:u?m.protected:m.default,head:m.head,projectId:n,sha256:r.sha256}))),
$=await p,S=await w,U=await(await g)(S.policy.requirements.map(({name:_})=>_));return r.progress.targets=U,{inputs:e,ports:r,gitlab:i,subject:a,projectId:n,store:l,
newStore:d,nowMs:await h,anchor:$,loaded:S,targets:U,judging:b,exemptions:C}}async function Mt(e){let{subject:t,anchor:r,gitlab:a,projectId:s,newStore:n,ports:o}=e;
if(t.kind==="project"||!("sha"in r))return;let i={projectId:s,iid:t.iid,sha:t.sha??r.sha??""},u=()=>n().read(q),c=()=>de(a,i),d=await bt(r,i.sha,u,c,o.sleep);return{
judged:i,settled:d,shownAtMs:d.waited?o.serverNow():e.nowMs}}async function Ot(e,t){let{anchor:r,loaded:a,ports:s,store:n,subject:o}=e,i=t&&gt(e.gitlab,t.judged,
Nt(e,t),s.after),u=!t||t.settled.state==="current"&&!t.settled.waited?n:e.newStore(t.settled.known),c=await(u===n?e.judging:Y(u,a.policy,o)).finally(()=>i?.stop()),
d=await e.exemptions,l=("projectPath"in r?r.projectPath:void 0)??(await R(e.newStore(),T)).path,p=[s.serverNow(),s.now()],h={clocksMs:p,project:l,iid:t?.judged.
iid},y=d(c,h),m=ae(y.judged,p),w=a.isTrusted?m:se(m);return{...e,head:t,evaluation:w,projectPath:l,facts:u.begun,exempted:y.notices}}function Nt({inputs:e,targets:t},{
settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:a})=>a==="status_check").map(({id:a})=>a)}function Dt(e){let{inputs:t,ports:r,gitlab:a,targets:s,
projectId:n,head:o,evaluation:i}=e;return lt({gitlab:a,targets:s,evaluation:i,projectId:n,mergeRequest:o&&{...o.judged,createdAtMs:Date.parse(o.settled.mergeRequest.
createdAt)},isSuperseded:o?.settled.state==="superseded",isLagging:o?.settled.state==="lagging",onUndetermined:t.onUndetermined,dryRun:t.dryRun,secrets:t.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,checksAreOver:r.checksAreOver,onDelivered:u=>r.progress.done.push(u)})}async function Lt(e,t){let{inputs:r,loaded:a,
ports:s,projectId:n,subject:o,head:i,evaluation:u,projectPath:c,facts:d,meanwhile:l}=e,p=It(s.serverNow(),s.now()),h=[...a.notices,...l===void 0?[]:[l],...p],y=await Rt(
{evaluation:u,loaded:a,deliveries:t,version:s.version,sha256:s.sha256,subject:{gitlabUrl:r.gitlabUrl,project:{id:n,path:c},mergeRequest:i&&{iid:i.judged.iid,sha:i.
judged.sha,targetBranch:i.settled.mergeRequest.targetBranch}},generatedAt:new Date(s.now()),notices:h}),m=await Bt(e,y),w=o.kind==="project"&&r.statusChecks.length>
0?["status_check is ignored: only a merge request has status checks"]:[],g=[r.warnings,o.notices,h,a.policy.warnings,e.exempted,m,w];return{report:y,policy:a.policy,
facts:d,notices:g.flat()}}async function Bt({inputs:e,gitlab:t,head:r},a){let s=a.deliveries.some(({outcome:n})=>n==="superseded");return e.note==="never"||e.dryRun||
!r||s?[]:(await import("./note.js")).keepNote(t,r.judged,a,e.note)}function Y(e,t,r){return e.announce(Z(t,A(r))),re(t,e,A(r))}function A({kind:e}){return e==="\
project"?"project":"merge_request"}function E(e){return e.catch(()=>{}),e}export{et as a,at as b,ot as c,Z as d,St as e};
