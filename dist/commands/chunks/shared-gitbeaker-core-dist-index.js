import{c as J}from"./shared-document.js";import{a as U}from"./shared-missing-file.js";import{a as H}from"./shared-read.js";import{a as W,b as A,c as b}from"./shared-subject.js";
import{b as R}from"./shared-collect.js";import{a as K}from"./shared-policy-source.js";import{b as V}from"./shared-facts-project-project.js";import{a as Y}from"./shared-attempt.js";
import{b as z}from"./shared-time-limit.js";import{b as Q}from"./shared-regular-file.js";import{b as Z}from"./shared-branch-head.js";import{b as X}from"./shared-utf8.js";
import{a as ee}from"./shared-merge-request.js";import{a as te,b as re,c as ae,d as se,e as ne}from"./shared-about.js";import{a as oe,b as k,c as ie}from"./shared-gitlab-errors.js";
import{a as ce}from"./shared-version.js";import{a as T,b as j,c as ue,d as P}from"./shared-table.js";import{b as I}from"./shared-shared-errors.js";import{createHash as le,
randomBytes as pe}from"node:crypto";var E=class{constructor({requesterFn:e,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=e({url:this.
url})}},de=class{value;constructor(e){this.value=e}};function u(e,...t){return t.reduce((r,s,a)=>{let n=s instanceof de?s.value:encodeURIComponent(String(s));return r+
n+e[a+1]},e[0])}var N=class extends E{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let s=u`${e}/members`;return t&&(s+="/all"),
m(this,s,r)}show(e,t,{includeInherited:r,...s}={}){let[a,n]=[e,t].map(encodeURIComponent),o=[a,"members"];return r&&o.push("all"),o.push(n),m(this,o.join("/"),s)}},
me=class extends E{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return m(this,u`${e}/hooks`,t)}show(e,t,r){return m(this,u`${e}/hooks/${t}`,r)}},he=class extends E{constructor(e,t){
super({prefixUrl:e,...t})}show(e,t){return m(this,u`${e}/push_rule`,t)}},fe=class extends E{all(e,{pipelineId:t,...r}={}){let s=t?u`projects/${e}/pipelines/${t}/jobs`:
u`projects/${e}/jobs`;return m(this,s,r)}show(e,t,r){return m(this,u`projects/${e}/jobs/${t}`,r)}},we=class extends E{showConfiguration(e,{mergerequestIId:t,...r}={}){
let s;return t?s=u`projects/${e}/merge_requests/${t}/approvals`:s=u`projects/${e}/approvals`,m(this,s,r)}},_e=class extends E{all({projectId:e,groupId:t,...r}={}){
let s="";return e?s=u`projects/${e}/`:t&&(s=u`groups/${t}/`),m(this,`${s}merge_requests`,r)}show(e,t,r){return m(this,u`projects/${e}/merge_requests/${t}`,r)}},
ve=class extends E{all(e,t){return m(this,u`projects/${e}/pipelines`,t)}show(e,t,r){return m(this,u`projects/${e}/pipelines/${t}`,r)}},ge=class extends me{constructor(e){
super("projects",e)}},ye=class extends N{constructor(e){super("projects",e)}},Ee=class extends he{constructor(e){super("projects",e)}},be=class extends E{all({userId:e,
starredOnly:t,...r}={}){let s;return e&&t?s=u`users/${e}/starred_projects`:e?s=u`users/${e}/projects`:s="projects",m(this,s,r)}show(e,t){return m(this,u`projects/${e}`,
t)}},Ie=class extends E{all(e,t){return m(this,u`projects/${e}/protected_branches`,t)}show(e,t,r){return m(this,u`projects/${e}/protected_branches/${t}`,r)}},$e=class extends N{constructor(e){
super("groups",e)}};async function m(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}async function Te(e,t,r={},s=!/^\s*mutation\b/.test(t)){let a={
method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:s,situation:"graphql"},n=await e.send(a);D(n).some(p=>p.startsWith(Re))&&(n=await e.send(a));
let{data:o}=n.body??{},i=D(n);if(o==null)throw(await q()).withoutData(n,i);if(i.length===0&&Ce(o,r))throw(await q()).aboutAnother();return{data:o,errors:i}}function q(){
return import("./graphql-refusals.js")}function Ce({projects:e},{ids:t,iid:r}){let[s]=e?.nodes??[];if(!s||!Array.isArray(t))return!1;let{id:a,mergeRequest:n}=s;
return!t.includes(a)||!!n&&r!==void 0&&String(n.iid)!==String(r)}var Re="Timeout on validation of query";function D({body:e}){let{errors:t}=e??{};return(Array.isArray(
t)?t:t?[t]:[]).map(r=>ie(r)??"no reason given")}var je=class{#e;constructor(e,t){this.#e=new se(e,t)}async allForMergeRequest(e,t){let r=`${S(e,t)}/status_check\
s`;return(await this.#e.list(r,"status_check_list")).map(({id:s,name:a,external_url:n,status:o})=>({id:s,name:a,externalUrl:ne(n),status:Pe(o)}))}set(e,t,r,s){let a=`${S(
e,t)}/status_check_responses`,n={"external_status_check.id":r.externalStatusCheckId,"external_status_check.name":s,"merge_request.project_id":typeof e=="number"?
e:void 0,"merge_request.iid":t,"merge_request.sha":r.sha},o=ae({...r});return this.#e.write("POST",a,o,"status_check",n,r.status==="failed")}retry(e,t,r){return this.#e.
write("POST",`${S(e,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(e){return(await this.#t()).all(e)}async create(e,t){return(await this.#t()).
create(e,t)}async update(e,t,r){return(await this.#t()).update(e,t,r)}async remove(e,t){return(await this.#t()).remove(e,t)}async#t(){return new(await import("./status-check-services.js")).
StatusCheckServices(this.#e)}};function Pe(e){return e==="approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function S(e,t){return`/api/v4/projects/${encodeURIComponent(
e)}/merge_requests/${t}`}var Se={Projects:be,ProtectedBranches:Ie,MergeRequests:_e,MergeRequestApprovals:we,Pipelines:ve,Jobs:fe,ProjectMembers:ye,ProjectHooks:ge,
ProjectPushRules:Ee,GroupMembers:$e};function M(e,t=()=>{}){let r={requesterFn:re(e,t),host:"",queryTimeout:null},s={StatusChecks:new je(e,t),ExternalControls:{
async setStatus(...a){let{ExternalControls:n}=await import("./gitlab-resources-external-controls.js");return new n(e,t).setStatus(...a)}},graphql(a,n,o){return t(
"POST /graphql"),Te(e,a,n,o)},rawFile:async(...a)=>(await import("./raw-file.js")).readRawFile(e,t,...a),download:async a=>(await import("./download.js")).download(
e,a,t),async write(a,n,o){let i=`/api/v4${n}`;t(k(a,i)),await e.send({method:a,path:i,body:o,expects:a==="DELETE"?"empty":"json"})},async read(a,n){let o=`/api/\
v4${a}`;return t(k("GET",o)),(await te(e,o,n)).body}};for(let[a,n]of Object.entries(Se)){let o;Object.defineProperty(s,a,{get:()=>o??=new n(r),enumerable:!0})}return s}
function xe(e,t){return new Promise((r,s)=>{let a=()=>{clearTimeout(n),s(new I("INTERRUPTED","the job was cancelled"))},n=setTimeout(()=>{t.removeEventListener(
"abort",a),r()},e);t.aborted?a():t.addEventListener("abort",a,{once:!0})})}var Oe=6e4;async function Ue(e,{env:t,signal:r,secrets:s,onRequest:a}){let{CI_SERVER_TLS_CA_FILE:n}=t,
o=Math.min(Oe,e.timeout/5),i=z(e.timeout,o,{now:Date.now,after:B}),p={now:Date.now,sleep:c=>xe(c,r),random:Math.random,deadlineAt:i.deadlineAt,signal:r,env:t,onRequest:a,
certificateAuthorities:n?await(await import("./ca-file.js")).readAuthorities(n):void 0},l=Y({...p,baseUrl:e.gitlabUrl,...e.gitlabToken===void 0?{}:{token:e.gitlabToken}}),
h=M(l);function _(c){return{checkout:Ae,ownProject:(d,y)=>h.rawFile(c,d,y).catch(x),project:async(...d)=>(await import("./file-at-ref.js")).fileAtRef(h,...d).catch(
x),artifact:async(...d)=>(await import("./branch-artifact.js")).artifactOfBranch({gitlab:h,projectId:c},...d),url:async d=>(await import("./other-server.js")).readText(
d,p).catch(x)}}return{transport:l,requestCount:()=>l.requestCount(),close(){i.close(),l.close()},ports:{gitlabFor:c=>c?M(l,c):h,readersFor:_,workspace:async()=>(await import("./open.js")).
openWorkspace(t,".",i.phase()),now:Date.now,serverNow:()=>l.serverNow(),limit:i.phase,async sleep(c){return Date.now()+c>=i.deadlineAt()?!1:(await p.sleep(c),!0)},
after:B,sha256:c=>le("sha256").update(c).digest("hex"),clean:s.clean,nonce:()=>pe(16).toString("hex"),evaluationIsOver:()=>i.reserve(o/2),checksAreOver:()=>i.reserve(
0),version:ce,progress:{targets:[],done:[]}}}}function B(e,t){let r=setTimeout(t,e);return()=>clearTimeout(r)}async function Ae(e){try{return await X(await Q(e,
"."))}catch(t){if(t instanceof I)throw t;let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new U(e,{cause:t}):new I("POLICY_UNREADABLE",`the file ${(await import("./unfit-file.js")).
whyUnread(t)}`,{cause:t})}}function x(e){throw e instanceof oe&&e.status===404?new U(e.message,{cause:e}):e}var ke=/(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE_KEY|API_?KEY|ACCESS_KEY|SIGNING_KEY|_JWT)(?:_V?\d+)?$/i,
Ne=/_(?:PROXY|URL|URI|DSN)$/i,qe=/^(?:[a-z][\w+.-]*:\/\/)?[^\s:/@]*:([^\s/]+)@/i,De=/^(?:\$\{?\w+\}?|\/\S*|[a-z]+)$/,Me=j.filter(e=>T[e].secret);function L(e,t){
let r=Me.flatMap(a=>{let{environment:n=[]}=T[a];return[t.get(P(a)),e[`INPUT_${a.toUpperCase()}`],...n.map(o=>e[o])].map(o=>[a,o])}),s=Object.entries(e).filter(([
a])=>a.startsWith("COUNTERSIGN_CONTROL_SECRET_")).map(([,a])=>["external_control_secret",a]);return[...r,...s,["CI_JOB_TOKEN",e.CI_JOB_TOKEN]].flatMap(([a,n])=>n===
void 0||n.trim()===""||/^\$\{?\w+\}?$/.test(n)?[]:[[a,n]])}function Be(e,t){let r=Object.entries(e).flatMap(([a,n=""])=>{let[,o=""]=Ne.test(a)&&qe.exec(n)||[];return[
ke.test(a)&&!De.test(n)?n:"",o,Le(o)]}),s=[...L(e,t).map(([,a])=>a),...r];return[...new Set(s.filter(a=>a!==""))]}function Le(e){try{return decodeURIComponent(e)}catch{
return""}}var Ge=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/;async function Fe(e){let t=[...e.problems??[]],r=[],s={},a={},n=L(e.env,e.flags);for(let f of j){let v=T[f],
g=G(f,v,e);if(a[f]=g.typed,g.raw===void 0)continue;let[,O]=v.secret&&Ge.exec(g.raw.trim())||[];if(O!==void 0){r.push({typed:g.typed,variable:O});continue}let C=Je(
g.raw,v,n)??v.kind.parse(g.raw);"problem"in C?t.push(`${g.typed} ${C.problem}`):s[ue(f)]=C.value}let o=s,{statusCheck:i=[],externalControl:p,externalControlSecret:l,
...h}=o,_=We(e.env),c=[];if(r.length+_.length>0||!Ke(h.gitlabToken,e.env)){let{complaints:f}=await import("./complaints.js"),v={unset:r,strays:_,token:h.gitlabToken,
typedToken:a.gitlab_token},g=f(v,e.env);t.push(...g.problems),c=g.warnings}let d=i.find((f,v)=>i.indexOf(f)!==v);d!==void 0&&t.push(`${a.status_check} names "${d}\
" twice`);let y=p?(await import("./targets.js")).checkControls(o,a,e.env):{controls:[],secrets:new Map,problems:[],warnings:[]};if(t.push(...y.problems),h.mode===
"project"&&h.mergeRequest!==void 0&&t.push(`${a.merge_request} contradicts ${a.mode} project: leave out one of them`),t.length>0)throw Ye(t);let{controls:w,secrets:$}=y;
return c=[...c,...y.warnings],{...h,statusChecks:i,controls:w,controlSecrets:$,warnings:c}}function Je(e,t,r){let s=n=>n.length>=8&&e.includes(n),[a]=!t.secret&&
r.find(([,n])=>s(n.trim()))||[];if(a!==void 0)return{problem:`contains the value of ${a}, and a secret must not be in another input`}}function He(e){return G("r\
eport_dir",T.report_dir,e).raw??""}function We(e){let t=new Set(j.map(r=>`INPUT_${r.toUpperCase()}`));return Object.keys(e).filter(r=>r.startsWith("INPUT_")&&!t.
has(r.toUpperCase()))}function Ke(e,t){return e!==void 0&&e!==t.CI_JOB_TOKEN&&/^[\x21-\x7e]+$/.test(e)}function Ve(e){return(t,{trimWhitespace:r})=>{let s=e[`IN\
PUT_${t.toUpperCase()}`]??"";return r?s.trim():s}}function Ye(e){let[t=""]=e;return e.length===1?new I("INPUT_INVALID",t):new I("INPUT_INVALID",`${e.length} inp\
uts need attention`,{problems:e})}function G(e,t,{flags:r,env:s,getInput:a}){let n=r.get(P(e));if(n!==void 0&&n!=="")return{raw:n,typed:`--${P(e)}`};let o=a(e,{
trimWhitespace:t.secret!==!0}),i=ze(e,s);if(o.trim()!=="")return{raw:o,typed:i};for(let p of t.environment??[]){let l=s[p];if(l!==void 0&&l.trim()!=="")return{raw:t.
secret?l:l.trim(),typed:p}}return{raw:t.default,typed:i}}function ze(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}
function Qe(e){let t={target:async()=>(await R(e,ee)).targetBranch,default:async()=>(await R(e,V)).defaultBranch??"",head(s){let a=R(e,Z(s));return a.catch(()=>{}),
a}},r=()=>Ze(t);return{...t,deciding:r,async protected(){let{name:s,doubt:a}=await r();if(a!==void 0)throw new I("POLICY_UNREADABLE",a);return s}}}async function Ze({
target:e,...t}){let r=await e();return(await t.head(r)).isProtected?{name:r,called:`the target branch ${r}`,notice:void 0,doubt:void 0}:(await import("./unprotected.js")).
withoutTarget(r,t)}async function Xe(e,t,r){let s=await K(e.policy),a=t==="merge_request"&&e.policyFrom==="target_branch"&&s.some(F),n=!a&&s.every(F)?await o(0,
void 0):void 0;async function o(i,p){let l=r.readersFor(i),h=await H(s,l,p),_=await J(h,async w=>(await import("./bases.js")).readBase(w,l,r.sha256)),c=_.texts.
map(({source:w,text:$,commit:f})=>({source:w,sha256:r.sha256($),commit:f??null})),d=c.map(({sha256:w})=>w),y=d.length===1?d[0]??"":r.sha256(d.map(w=>`${w}
`).join(""));return{policy:_,documents:c,sha256:y}}return{async load(i,p,l){let h={notices:[],isTrusted:!0};if(n)return{...n,...h};if(!a)return{...await o(i,void 0),
...h};let _=(f,v)=>o(i,{name:f,called:v,head:l.head(f)}),c=p===void 0?void 0:_(p,`the target branch ${p}`);c?.catch(()=>{});let{name:d,called:y,notice:w,doubt:$}=await l.
deciding();return{...await(c&&d===p?c:_(d,y)),notices:w===void 0?[]:[w],isTrusted:$===void 0}}}}function F({kind:e}){return e==="path"}async function et(e,t){let r=b(
t.CI_MERGE_REQUEST_IID),s=b(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.mergeRequest??r)===r&&rt(e,t)&&r!==void 0&&
s!==void 0?W(e,t,s,r,tt(t)):(await import("./elsewhere.js")).subjectElsewhere(e,t)}function tt(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||
void 0}function rt(e,t){return e.project===void 0?!0:typeof e.project=="number"?b(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:A(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function at(e,t){return(typeof e=="number"?b(t.CI_PROJECT_ID)===e:A(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function st(e){return{id:b(e.CI_JOB_ID),pipelineId:b(
e.CI_PIPELINE_ID)}}export{Ue as a,Be as b,Fe as c,He as d,Ve as e,Qe as f,Xe as g,et as h,at as i,st as j};
