import{b as re}from"./shared-document.js";import{a as D}from"./shared-missing-file.js";import{a as ae}from"./shared-read.js";import{a as se,b as L,c as E}from"./shared-subject.js";
import{a as ne,b as R,d as oe,e as ie,f as ce}from"./shared-evaluate.js";import{a as ue}from"./shared-policy-source.js";import{b as P,d as le}from"./shared-project.js";
import{a as de,b as pe,c as me,d as he}from"./shared-deliver-target.js";import{a as B,b as we}from"./shared-check-lines.js";import{a as fe,b as ge}from"./shared-long-list.js";
import{a as ve}from"./shared-attempt.js";import{b as ye}from"./shared-time-limit.js";import{b as _e}from"./shared-regular-file.js";import{b as be}from"./shared-branch-head.js";
import{b as je}from"./shared-utf8.js";import{a as C}from"./shared-merge-request.js";import{a as $e,b as Ie,c as ke,d as Ee,e as Re}from"./shared-about.js";import{
a as F,b as G,c as Ce}from"./shared-gitlab-errors.js";import{a as Te}from"./shared-home.js";import{a as qe}from"./shared-version.js";import{a as S,b as A,c as Se,
d as x}from"./shared-table.js";import{b as I}from"./shared-shared-errors.js";import{d as Pe}from"./shared-text.js";import{createHash as Ae,randomBytes as xe}from"node:crypto";
var j=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.url})}},Ue=class{value;constructor(e){
this.value=e}};function f(e,...t){return t.reduce((r,a,s)=>{let n=a instanceof Ue?a.value:encodeURIComponent(String(a));return r+n+e[s+1]},e[0])}var H=class extends j{constructor(e,t){
super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let a=f`${e}/members`;return t&&(a+="/all"),v(this,a,r)}show(e,t,{includeInherited:r,...a}={}){let[
s,n]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(n),v(this,o.join("/"),a)}},Oe=class extends j{constructor(e,t){super({prefixUrl:e,
...t})}all(e,t){return v(this,f`${e}/hooks`,t)}show(e,t,r){return v(this,f`${e}/hooks/${t}`,r)}},Ne=class extends j{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){
return v(this,f`${e}/push_rule`,t)}},Me=class extends j{all(e,{pipelineId:t,...r}={}){let a=t?f`projects/${e}/pipelines/${t}/jobs`:f`projects/${e}/jobs`;return v(
this,a,r)}show(e,t,r){return v(this,f`projects/${e}/jobs/${t}`,r)}},De=class extends j{showConfiguration(e,{mergerequestIId:t,...r}={}){let a;return t?a=f`projects/${e}/merge_requests/${t}/approvals`:
a=f`projects/${e}/approvals`,v(this,a,r)}},Le=class extends j{all({projectId:e,groupId:t,...r}={}){let a="";return e?a=f`projects/${e}/`:t&&(a=f`groups/${t}/`),
v(this,`${a}merge_requests`,r)}show(e,t,r){return v(this,f`projects/${e}/merge_requests/${t}`,r)}},Be=class extends j{all(e,t){return v(this,f`projects/${e}/pipelines`,
t)}show(e,t,r){return v(this,f`projects/${e}/pipelines/${t}`,r)}},Fe=class extends Oe{constructor(e){super("projects",e)}},Ge=class extends H{constructor(e){super(
"projects",e)}},He=class extends Ne{constructor(e){super("projects",e)}},Je=class extends j{all({userId:e,starredOnly:t,...r}={}){let a;return e&&t?a=f`users/${e}/starred_projects`:
e?a=f`users/${e}/projects`:a="projects",v(this,a,r)}show(e,t){return v(this,f`projects/${e}`,t)}},We=class extends j{all(e,t){return v(this,f`projects/${e}/protected_branches`,
t)}show(e,t,r){return v(this,f`projects/${e}/protected_branches/${t}`,r)}},Ke=class extends H{constructor(e){super("groups",e)}};async function v(e,t,r){return(await e.
requester.get(t,{searchParams:r})).body}async function Qe(e,t,r={},a=!/^\s*mutation\b/.test(t)){let s={method:"POST",path:"/api/graphql",body:{query:t,variables:r},
reads:a,situation:"graphql"},n=await e.send(s);W(n).some(c=>c.startsWith(Ve))&&(n=await e.send(s));let{data:o}=n.body??{},i=W(n);if(o==null)throw(await J()).withoutData(
n,i);if(i.length===0&&Ye(o,r))throw(await J()).aboutAnother();return{data:o,errors:i}}function J(){return import("./graphql-refusals.js")}function Ye({projects:e},{
ids:t,iid:r}){let[a]=e?.nodes??[];if(!a||!Array.isArray(t))return!1;let{id:s,mergeRequest:n}=a;return!t.includes(s)||!!n&&r!==void 0&&String(n.iid)!==String(r)}
var Ve="Timeout on validation of query";function W({body:e}){let{errors:t}=e??{};return(Array.isArray(t)?t:t?[t]:[]).map(r=>Ce(r)??"no reason given")}var ze=class{#e;constructor(e,t){
this.#e=new Ee(e,t)}async allForMergeRequest(e,t){let r=`${U(e,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).map(({id:a,name:s,external_url:n,
status:o})=>({id:a,name:s,externalUrl:Re(n),status:Ze(o)}))}set(e,t,r){let a=`${U(e,t)}/status_check_responses`,s={"external_status_check.id":r.externalStatusCheckId,
"merge_request.project_id":typeof e=="number"?e:void 0,"merge_request.iid":t,"merge_request.sha":r.sha},n=ke({...r});return this.#e.write("POST",a,n,"status_che\
ck",s,r.status==="failed")}retry(e,t,r){return this.#e.write("POST",`${U(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).
all(e)}async create(e,t){return(await this.#t()).create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).
remove(e,t)}async#t(){return new(await import("./status-check-services.js")).StatusCheckServices(this.#e)}};function Ze(e){return e==="approved"?"passed":e==="p\
assed"||e==="failed"?e:"pending"}function U(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var Xe={Projects:Je,ProtectedBranches:We,
MergeRequests:Le,MergeRequestApprovals:De,Pipelines:Be,Jobs:Me,ProjectMembers:Ge,ProjectHooks:Fe,ProjectPushRules:He,GroupMembers:Ke};function K(e,t=()=>{}){let r={
requesterFn:Ie(e,t),host:"",queryTimeout:null},a={StatusChecks:new ze(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:n}=await import("./external-controls.js");
return new n(e,t).setStatus(...s)}},graphql(s,n,o){return t("POST /graphql"),Qe(e,s,n,o)},rawFile:async(...s)=>(await import("./raw-file.js")).readRawFile(e,t,...s),
download:async s=>(await import("./download.js")).download(e,s,t),async write(s,n,o){let i=`/api/v4${n}`;t(G(s,i)),await e.send({method:s,path:i,body:o,expects:s===
"DELETE"?"empty":"json"})},async read(s,n){let o=`/api/v4${s}`;return t(G("GET",o)),(await $e(e,o,n)).body}};for(let[s,n]of Object.entries(Xe)){let o;Object.defineProperty(
a,s,{get:()=>o??=new n(r),enumerable:!0})}return a}function et(e,t){return new Promise((r,a)=>{let s=()=>{clearTimeout(n),a(new I("INTERRUPTED","the job was can\
celled"))},n=setTimeout(()=>{t.removeEventListener("abort",s),r()},e);t.aborted?s():t.addEventListener("abort",s,{once:!0})})}var tt=6e4;async function rt(e,{env:t,
signal:r,secrets:a,onRequest:s}){let{CI_SERVER_TLS_CA_FILE:n}=t,o=Math.min(tt,e.timeout/5),i=ye(e.timeout,o,{now:Date.now,after:Q}),c={now:Date.now,sleep:d=>et(
d,r),random:Math.random,deadlineAt:i.deadlineAt,signal:r,env:t,onRequest:s,certificateAuthorities:n?await(await import("./ca-file.js")).readAuthorities(n):void 0},
u=ve({...c,baseUrl:e.gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),p=K(u);function l(d){return{checkout:at,ownProject:(m,h)=>p.rawFile(d,m,h).catch(
O),project:async(...m)=>(await import("./file-at-ref.js")).fileAtRef(p,...m).catch(O),artifact:async(...m)=>(await import("./branch-artifact.js")).artifactOfBranch(
{gitlab:p,projectId:d},...m),url:async m=>(await import("./other-server.js")).readText(m,c).catch(O)}}return{requestCount:()=>u.requestCount(),close(){i.close(),
u.close()},ports:{gitlabFor:d=>d?K(u,d):p,readersFor:l,workspace:async()=>(await import("./open.js")).openWorkspace(t,".",i.phase()),now:Date.now,serverNow:()=>u.
serverNow(),limit:i.phase,async sleep(d){return Date.now()+d>=i.deadlineAt()?!1:(await c.sleep(d),!0)},after:Q,sha256:d=>Ae("sha256").update(d).digest("hex"),clean:a.
clean,nonce:()=>xe(16).toString("hex"),evaluationIsOver:()=>i.reserve(o/2),checksAreOver:()=>i.reserve(0),version:qe,progress:{targets:[],done:[]}}}}function Q(e,t){
let r=setTimeout(t,e);return()=>clearTimeout(r)}async function at(e){try{return await je(await _e(e,"."))}catch(t){if(t instanceof I)throw t;let r=t.code;throw r===
"ENOENT"||r==="ENOTDIR"?new D(e,{cause:t}):new I("POLICY_UNREADABLE",`the file ${(await import("./unfit-file.js")).whyUnread(t)}`,{cause:t})}}function O(e){throw e instanceof
F&&e.status===404?new D(e.message,{cause:e}):e}var st=/(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|API_?KEY|ACCESS_KEY|SIGNING_KEY|_JWT)(?:_V?\d+)?$/i,
nt=/_(?:PROXY|URL|URI|DSN)$/i,ot=/^(?:[a-z][\w+.-]*:\/\/)?[^\s:/@]*:([^\s/]+)@/i,it=/^(?:\$\{?\w+\}?|\/\S*|[a-z]+)$/,ct=A.filter(e=>S[e].secret);function Y(e,t){
let r=ct.flatMap(s=>{let{environment:n=[]}=S[s];return[t.get(x(s)),e[`INPUT_${s.toUpperCase()}`],...n.map(o=>e[o])].map(o=>[s,o])}),a=Object.entries(e).filter(([
s])=>s.startsWith("COUNTERSIGN_CONTROL_SECRET_")).map(([,s])=>["external_control_secret",s]);return[...r,...a,["CI_JOB_TOKEN",e.CI_JOB_TOKEN]].flatMap(([s,n])=>n===
void 0||n.trim()===""||/^\$\{?\w+\}?$/.test(n)?[]:[[s,n]])}function ut(e,t){let r=Object.entries(e).flatMap(([s,n=""])=>{let[,o=""]=nt.test(s)&&ot.exec(n)||[];return[
st.test(s)&&!it.test(n)?n:"",o,lt(o)]}),a=[...Y(e,t).map(([,s])=>s),...r];return[...new Set(a.filter(s=>s!==""))]}function lt(e){try{return decodeURIComponent(e)}catch{
return""}}var dt=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function pt(e){let t=[...e.problems??[]],r=[],a={},s={},n=Y(e.env,e.flags);for(let g of A){let _=S[g],
b=V(g,_,e);if(s[g]=b.typed,b.raw===void 0)continue;let[,q]=_.secret&&dt.exec(b.raw.trim())||[];if(q!==void 0){r.push({typed:b.typed,variable:q});continue}let k=mt(
b.raw,_,n)??_.kind.parse(b.raw);"problem"in k?t.push(`${b.typed} ${k.problem}`):a[Se(g)]=k.value}let o=a,{statusCheck:i=[],externalControl:c,externalControlSecret:u,
...p}=o,l=wt(e.env),d=[];if(r.length+l.length>0||!ft(p.gitlabToken,e.env)){let{complaints:g}=await import("./complaints.js"),_={unset:r,strays:l,token:p.gitlabToken,
typedToken:s.gitlab_token},b=g(_,e.env);t.push(...b.problems),d=b.warnings}let m=i.find((g,_)=>i.indexOf(g)!==_);m!==void 0&&t.push(`${s.status_check} names "${m}\
" twice`);let h=c?(await import("./targets.js")).checkControls(o,s,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...h.problems),p.mode===
"project"&&p.mergeRequest!==void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw vt(t);let{controls:w,secrets:y}=h;
return d=[...d,...h.warnings],{...p,statusChecks:i,controls:w,controlSecrets:y,warnings:d}}function mt(e,t,r){let a=n=>n.length>=8&&e.includes(n),[s]=!t.secret&&
r.find(([,n])=>a(n.trim()))||[];if(s!==void 0)return{problem:`contains the value of ${s}, and a secret must not be in another input`}}function ht(e){return V("r\
eport_dir",S.report_dir,e).raw??""}function wt(e){let t=new Set(A.map(r=>`INPUT_${r.toUpperCase()}`));return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.
has(r.toUpperCase()))}function ft(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function gt(e){return(t,{trimWhitespace:r})=>{let a=e[`IN\
PUT_${t.toUpperCase()}`]??"";return r?a.trim():a}}function vt(e){let[t=""]=e;return e.length===1?new I("INPUT_INVALID",t):new I("INPUT_INVALID",`${e.length} inp\
uts need attention`,{problems:e})}function V(e,t,{flags:r,env:a,getInput:s}){let n=r.get(x(e));if(n!==void 0&&n!=="")return{raw:n,typed:`--${x(e)}`};let o=s(e,{
trimWhitespace:t.secret!==!0}),i=yt(e,a);if(o.trim()!=="")return{raw:o,typed:i};for(let c of t.environment??[]){let u=a[c];if(u!==void 0&&u.trim()!=="")return{raw:t.
secret?u:u.trim(),typed:c}}return{raw:t.default,typed:i}}function yt(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}
function z(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.scope==="project").flatMap(({needs:r})=>Object.values(r))}async function _t(e){
let t=e.targets.filter(({kind:i})=>i==="status_check"),r=e.targets.filter(({kind:i})=>i==="external_control");r.length===0&&e.checksAreOver();let a=await Promise.
all(t.map(i=>me(e,i)));e.checksAreOver();let s=e.isSuperseded||a.some(({outcome:i})=>i==="superseded"),[n,o]=await Promise.all([jt(e,a),Promise.all(r.map(i=>he(
{...e,isSuperseded:s},i)))]);return[...n,...o]}var bt=10*6e4;async function jt(e,t){let{mergeRequest:r}=e;return!(r!==void 0&&e.serverNow()-r.createdAtMs<bt)||!t.
some(({outcome:a})=>a==="delivered")?t:(await import("./read-back.js")).readBack(e,r,t)}async function $t(e,t,r){let a=[],s=e.flatMap(i=>{let c=B(i,r);if(c)return[
{kind:"status_check",...c,requirement:void 0}];for(let[u,p]of we(i)){let l=t.includes(u)?B(p,r):void 0;if(l)return[{kind:"status_check",...l,requirement:u}]}return a.
push(i),[]}),n=s.filter(({id:i},c)=>s.findIndex(u=>u.id===i)!==c);if(a.length+n.length===0)return s;let{unfitStatusChecks:o}=await import("./unknown-targets.js");
throw o(a,n.map(({id:i})=>i),{requirements:t,checks:r})}async function It(e,t,r,a){let s=a!==void 0&&e.statusChecks.length>0,[n,o]=await Promise.all([s?Et(t,r,a):
[],e.controls.length>0?kt(e,t,r):void 0]);return async i=>[...s?await $t(e.statusChecks,i,n):[],...await o?.(i)??[]]}async function kt(e,t,r){let{controlTargets:a,
knownControls:s}=await import("./control-targets.js"),n=await s(t,r);return async o=>a(e.controls,o,n)}async function Et(e,t,r){try{return await e.StatusChecks.
allForMergeRequest(t,r)}catch(a){throw!(a instanceof F)||a.status!==401?a:(await e.MergeRequests.show(t,r),new I("TOKEN_REFUSED","GitLab refused the status chec\
ks of this project although the token is valid: status checks require GitLab Ultimate",{cause:a,advice:"use a project with an Ultimate licence, or leave status_\
check empty and answer an external control"}))}}function Rt(e,t,r,a){let s=Promise.resolve(),n=r.length===0,o=()=>{};n||(o=a(2e4,i));function i(){s=Promise.all(
r.map(u=>c(u))),s.then(()=>{n||(o=a(6e4,i))})}async function c(u){try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pend\
ing"})}catch{n=!0}}return{async stop(){n=!0,o(),await s}}}async function Ct(e,t){if(e.waivers.length+e.baselines.length===0)return o=>({judged:o,notices:[]});let[
{readEarlier:r,standing:a},{waive:s}]=await Promise.all([import("./evaluation-baseline.js"),import("./evaluation-waive.js")]),n=await Promise.all(e.baselines.map(
o=>r(o,t)));return(o,i)=>{let c=s(o,e.waivers,i),u=a(c.judged,n,t.sha256);return{judged:u.judged,notices:[...c.notices,...u.notices]}}}var Tt=[500,1e3,2e3,3e3,5e3,
5e3,5e3,8e3];async function qt(e,t,r,a,s){let n=e,o=new Map,i="";for(let[u,p]of[...Tt,0].entries()){let l=u>0,d=n.sha===t;if(d&&n.isPrepared)return{state:"curre\
nt",mergeRequest:n,waited:l,known:o};if(!d&&await a()){let h=`the merge request has a newer head, ${n.sha??"none"}, and the run judges ${t}`;return{state:"super\
seded",mergeRequest:n,waited:l,known:Z(h)}}if(p===0)break;if(!await s(p)){i="; timeout allows no longer wait for it";break}let m=await r();o=new Map([[C.id,m]]),
m.ok&&(n=m.value)}let c=n.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${n.sha??"none"}, not ${t}`;return{state:"l\
agging",mergeRequest:n,waited:!0,known:Z(c+i)}}function Z(e){return new Map([[C.id,{ok:!1,reason:e,requests:[],error:void 0}]])}function St(e){let t={target:async()=>(await R(
e,C)).targetBranch,default:async()=>(await R(e,P)).defaultBranch??"",head(a){let s=R(e,be(a));return s.catch(()=>{}),s}},r=()=>Pt(t);return{...t,deciding:r,async protected(){
let{name:a,doubt:s}=await r();if(s!==void 0)throw new I("POLICY_UNREADABLE",s);return a}}}async function Pt({target:e,...t}){let r=await e();return(await t.head(
r)).isProtected?{name:r,called:`the target branch ${r}`,notice:void 0,doubt:void 0}:(await import("./unprotected.js")).withoutTarget(r,t)}async function At(e,t,r){
let a=await ue(e.policy),s=t==="merge_request"&&e.policyFrom==="target_branch"&&a.some(X),n=!s&&a.every(X)?await o(0,void 0):void 0;async function o(i,c){let u=r.
readersFor(i),p=await ae(a,u,c),l=await re(p,async w=>(await import("./bases.js")).readBase(w,u,r.sha256)),d=l.texts.map(({source:w,text:y,commit:g})=>({source:w,
sha256:r.sha256(y),commit:g??null})),m=d.map(({sha256:w})=>w),h=m.length===1?m[0]??"":r.sha256(m.map(w=>`${w}
`).join(""));return{policy:l,documents:d,sha256:h}}return{async load(i,c,u){let p={notices:[],isTrusted:!0};if(n)return{...n,...p};if(!s)return{...await o(i,void 0),
...p};let l=(g,_)=>o(i,{name:g,called:_,head:u.head(g)}),d=c===void 0?void 0:l(c,`the target branch ${c}`);d?.catch(()=>{});let{name:m,called:h,notice:w,doubt:y}=await u.
deciding();return{...await(d&&m===c?d:l(m,h)),notices:w===void 0?[]:[w],isTrusted:y===void 0}}}}function X({kind:e}){return e==="path"}function xt(e,t){let r=e-
t;if(Math.abs(r)<=6e5)return[];let[a,s]=[Math.round(Math.abs(r)/6e4),r>0?"ahead of":"behind"];return[`GitLab's clock is ${a} minutes ${s} this machine's: a waiv\
er counts only while both say so, and enforce_from begins as soon as one does`]}var Ut=`${Te}/-/blob/main/docs`,Ot=/^(critical|external|not_applicable|compliant|non_compliant|undetermined|status_check|external_control|delivered|superseded|countersign(\.report\/v1)?)$/;
async function Nt(e){let{evaluation:t,subject:r}=e,{policy:a,documents:s,sha256:n}=e.loaded,o=new Map(a.requirements.map(({name:l,description:d})=>[l,d])),i=t.requirements.
flatMap(({controls:l})=>l.map(({control:d})=>d)),c=new Set(i.map(({id:l})=>l)).size<i.length?(await import("./variants.js")).variantsOf(i):void 0,u=l=>Ot.test(l)?
l:e.clean(l),p={schema:"countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.
version},subject:{gitlab_url:r.gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.
targetBranch}:null},policy:{name:a.name,sources:[...a.sources],documents:[...s],sha256:n},requirements:t.requirements.map(({name:l,status:d,controls:m})=>({name:l,
description:o.get(l)??null,status:d,controls:m.map(h=>Mt(h,r,e.sha256,c?.get(h.control)))})),deliveries:[...e.deliveries],...e.notices.length===0?{}:{notices:[...e.
notices]}};return Pe(p,u)}function Mt(e,t,r,a){let s=Array.isArray(e.actual)?ge(e.actual,r):[],{id:n,title:o,severity:i,expected:c,page:u}=e.control,p=e.mend??e.
control.remediation;return{id:n,title:o,...a===void 0?{}:{variant:a},severity:i,status:e.status,message:e.message,note:e.note??null,expected:c?{...c}:null,actual:Array.
isArray(e.actual)?fe(e.actual):e.actual,...s.length===0?{}:{actual_rest:[...s]},evidence:e.evidence.map(l=>({...l})),remediation:{text:p.text,url:Dt(p,t)},...u===
void 0?{}:{page:`${Ut}/${u}`},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Dt({page:e},{gitlabUrl:t,
project:r,mergeRequest:a}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?a?`${s}/-/merg\
e_requests/${a.iid}${e.slice(1)}`:null:`${s}${e}`}async function Lt(e,t){let r=E(t.CI_MERGE_REQUEST_IID),a=E(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;
return e.mode!=="project"&&(e.mergeRequest??r)===r&&Ft(e,t)&&r!==void 0&&a!==void 0?se(e,t,a,r,Bt(t)):(await import("./elsewhere.js")).subjectElsewhere(e,t)}function Bt(e){
return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function Ft(e,t){return e.project===void 0?!0:typeof e.project=="number"?E(t.CI_MERGE_REQUEST_PROJECT_ID)===
e.project:L(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function Gt(e,t){return(typeof e=="number"?E(t.CI_PROJECT_ID)===e:L(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||
void 0}function Ht(e){return{id:E(e.CI_JOB_ID),pipelineId:E(e.CI_PIPELINE_ID)}}async function Jt(e,t,r){async function a(){let o=await Wt(e,t,r);return Qt(o,await Kt(
o))}let s=await a(),n=ee(s)?await(await import("./last-look.js")).confirmed(s,a,ee):s;return r.evaluationIsOver(),zt(n,await Vt(n))}function ee({head:e,targets:t,
evaluation:r,inputs:a}){let{dryRun:s,onUndetermined:n}=a;return!e||s||e.settled.state==="superseded"?!1:t.some(o=>pe(r,o,n))}async function Wt(e,t,r){let a=await Lt(
e,t),s=await At(e,N(a),r),{projectId:n,known:o}=await le(a.project,r.gitlabFor),i=r.gitlabFor(),c=a.kind==="merge-request",u=c?a.iid:void 0;function p($=new Map){
return ne({gitlabFor:r.gitlabFor,workspace:r.workspace,clock:r.now,sleep:r.sleep,projectId:n,iid:u,sha:c?a.sha:void 0,policy:async()=>(await y).policy.sources,limits:{
reportLimitBytes:e.reportLimit},job:Ht(t),limit:r.limit(),defaultBranchHint:Gt(a.project,t),now:()=>m},$)}let l=p(o),d=T(R(l,c?C:P)),m=d.then(r.serverNow,r.serverNow),
h=c?a.targetBranchHint:void 0,w=St(l),y=T(s.load(n,h,w)),g=T(It(e,i,n,u)),_=T(y.then(({policy:$})=>te(l,$,a))),b=T(y.then(({policy:$})=>Ct($,{readers:r.readersFor(
n),branch:c?w.protected:w.default,head:w.head,projectId:n,sha256:r.sha256}))),q=await d,k=await y,M=await(await g)(k.policy.requirements.map(({name:$})=>$));return r.
progress.targets=M,{inputs:e,ports:r,gitlab:i,subject:a,projectId:n,store:l,newStore:p,nowMs:await m,anchor:q,loaded:k,targets:M,judging:_,exemptions:b}}async function Kt(e){
let{subject:t,anchor:r,gitlab:a,projectId:s,newStore:n,ports:o}=e;if(t.kind==="project"||!("sha"in r))return;let i={projectId:s,iid:t.iid,sha:t.sha??r.sha??""},
c=()=>n().read(C),u=()=>de(a,i),p=await qt(r,i.sha,c,u,o.sleep);return{judged:i,settled:p,shownAtMs:p.waited?o.serverNow():e.nowMs}}async function Qt(e,t){let{anchor:r,
loaded:a,ports:s,store:n,subject:o}=e,i=t&&Rt(e.gitlab,t.judged,Yt(e,t),s.after),c=!t||t.settled.state==="current"&&!t.settled.waited?n:e.newStore(t.settled.known),
u=await(c===n?e.judging:te(c,a.policy,o)).finally(()=>i?.stop()),p=await e.exemptions,l=("projectPath"in r?r.projectPath:void 0)??(await R(e.newStore(),P)).path,
d=[s.serverNow(),s.now()],m={clocksMs:d,project:l,iid:t?.judged.iid},h=p(u,m),w=ie(h.judged,d),y=a.isTrusted?w:ce(w);return{...e,head:t,evaluation:y,projectPath:l,
facts:c.begun,exempted:h.notices}}function Yt({inputs:e,targets:t},{settled:r}){return r.state==="superseded"||e.dryRun?[]:t.filter(({kind:a})=>a==="status_chec\
k").map(({id:a})=>a)}function Vt(e){let{inputs:t,ports:r,gitlab:a,targets:s,projectId:n,head:o,evaluation:i}=e;return _t({gitlab:a,targets:s,evaluation:i,projectId:n,
mergeRequest:o&&{...o.judged,createdAtMs:Date.parse(o.settled.mergeRequest.createdAt)},isSuperseded:o?.settled.state==="superseded",isLagging:o?.settled.state===
"lagging",onUndetermined:t.onUndetermined,dryRun:t.dryRun,secrets:t.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,checksAreOver:r.checksAreOver,
onDelivered:c=>r.progress.done.push(c)})}async function zt(e,t){let{inputs:r,loaded:a,ports:s,projectId:n,subject:o,head:i,evaluation:c,projectPath:u,facts:p,meanwhile:l}=e,
d=xt(s.serverNow(),s.now()),m=[...a.notices,...l===void 0?[]:[l],...d],h=await Nt({evaluation:c,loaded:a,deliveries:t,version:s.version,sha256:s.sha256,clean:s.
clean,subject:{gitlabUrl:r.gitlabUrl,project:{id:n,path:u},mergeRequest:i&&{iid:i.judged.iid,sha:i.judged.sha,targetBranch:i.settled.mergeRequest.targetBranch}},
generatedAt:new Date(s.now()),notices:m}),w=await Zt(e,h),y=o.kind==="project"&&r.statusChecks.length>0?["status_check is ignored: only a merge request has stat\
us checks"]:[],g=[r.warnings,o.notices,m,a.policy.warnings,e.exempted,w,y];return{report:h,policy:a.policy,facts:p,notices:g.flat()}}async function Zt({inputs:e,
gitlab:t,head:r,ports:a},s){let n=s.deliveries.some(({outcome:o})=>o==="superseded");return e.note==="never"||e.dryRun||!r||n?[]:(await import("./note.js")).keepNote(
t,r.judged,s,e,a.sha256)}function te(e,t,r){return e.announce(z(t,N(r))),oe(t,e,N(r))}function N({kind:e}){return e==="project"?"project":"merge_request"}function T(e){
return e.catch(()=>{}),e}export{rt as a,ut as b,pt as c,ht as d,gt as e,z as f,Jt as g};
