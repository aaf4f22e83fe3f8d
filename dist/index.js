#!/usr/bin/env node
import{a as Ge}from"./chunks/chunk-Y7IWKXFU.js";import{a as Fe,c as Be}from"./chunks/chunk-YZBT74BK.js";import"./chunks/chunk-EFRI7ERP.js";import{a as ce,b as Ue}from"./chunks/chunk-HL5K36FB.js";
import{a as De,b as ue}from"./chunks/chunk-QR64JEBV.js";import"./chunks/chunk-NR6O5EWK.js";import{b as Ne}from"./chunks/chunk-QN6X2WCC.js";import{a as Q}from"./chunks/chunk-XM2R3Y2X.js";
import"./chunks/chunk-NUFRM6SI.js";import"./chunks/chunk-UE5MDGOU.js";import{a as Pe,b as z}from"./chunks/chunk-I67P2GIU.js";import{a as Ae,b as Me}from"./chunks/chunk-3GUXUFLL.js";
import{b as Oe}from"./chunks/chunk-5I4XA2XV.js";import{a as Le}from"./chunks/chunk-PL6WYZTW.js";import{a as _e,b as ke,c as je,d as Se,e as Te,f as qe}from"./chunks/chunk-VB7SYUB5.js";
import{b as Ee,i as Ie,j as Ce}from"./chunks/chunk-5JMEQTOF.js";import{a as F,b as W,c as ae}from"./chunks/chunk-XLR3AX5E.js";import{a as g,b as Re}from"./chunks/chunk-Z23466PB.js";
import{a as L,b as d}from"./chunks/chunk-C6EUKJGU.js";import{a as Z,b as ie}from"./chunks/chunk-5WXYML6H.js";import"./chunks/chunk-5KV565DL.js";import"./chunks/chunk-VC46IEJQ.js";import{createHash as cr,randomBytes as ur}from"node:crypto";import{readFileSync as lr}from"node:fs";import{readFile as pr}from"node:fs/promises";var S=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};var Yt=class{value;constructor(e){this.value=e}};function w(e,...t){return t.reduce((r,s,n)=>{let o=s instanceof Yt?s.value:encodeURIComponent(String(s));return r+
o+e[n+1]},e[0])}function zt(e){let t={},r=/<([^>]+)>; rel="([^"]+)"/g,s;for(;s=r.exec(e);){let[,n,o]=s;t[o]=n}return t}function He(e,t){return t?{data:e.body,status:e.status,headers:e.headers}:e.body}function Zt(e,t){return He(e,t)}function Qt(e,t,r){let{status:s,headers:n}=t,{body:o}=t;
return e&&(o=z(o)),He({body:o,status:s,headers:n},r)}async function Ve(e,t,r,s,n,o){let{sudo:a,showExpanded:i,maxPages:c,pagination:u,page:l,perPage:p,idAfter:m,
orderBy:f,sort:h}=n;e&&(s.body=z(s?.body));let y=[...o||[],...s.body],_=c&&p?y.length/+p<c:!0,{next:v=""}=zt(s.headers.link);if(!(l&&(o||[]).length===0)&&v&&_){
let R=Pe(v.split("?")[1]),q={...z(R)},E={...q,maxPages:c,sudo:a,showExpanded:i},I=await t(r,{searchParams:q,sudo:a});return Ve(e,t,r,I,E,y)}if(!i)return y;let x=u===
"keyset"?{idAfter:m?+m:null,perPage:p?+p:null,orderBy:f,sort:h}:{total:parseInt(s.headers["x-total"],10),next:parseInt(s.headers["x-next-page"],10)||null,current:parseInt(
s.headers["x-page"],10)||1,previous:parseInt(s.headers["x-prev-page"],10)||null,perPage:parseInt(s.headers["x-per-page"],10),totalPages:parseInt(s.headers["x-to\
tal-pages"],10)};return{data:y,paginationInfo:x}}function P(){return async(e,t,r)=>{let{asStream:s,sudo:n,showExpanded:o,maxPages:a,...i}=r||{},c=e.queryTimeout?
AbortSignal.timeout(e.queryTimeout):void 0,u=await e.requester.get(t,{searchParams:i,sudo:n,asStream:s,signal:c}),l=e.camelize||!1;if(s)return Zt(u,o);if(!Array.
isArray(u.body))return Qt(l,u,o);let p={sudo:n,showExpanded:o,maxPages:a,...i};return Ve(l,(m,f)=>e.requester.get(m,{...f,signal:c}),t,u,p)}}var We=class extends S{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let s=w`${e}/members`;return t&&(s+="/all"),P()(this,s,r)}show(e,t,{
includeInherited:r,...s}={}){let[n,o]=[e,t].map(encodeURIComponent),a=[n,"members"];return r&&a.push("all"),a.push(o),P()(this,a.join("/"),s)}};var Xt=class extends S{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return P()(this,w`${e}/hooks`,t)}show(e,t,r){return P()(this,w`${e}/hooks/${t}`,r)}},
er=class extends S{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return P()(this,w`${e}/push_rule`,t)}};var Je=class extends S{all(e,{pipelineId:t,...r}={}){let s=t?w`projects/${e}/pipelines/${t}/jobs`:w`projects/${e}/jobs`;return P()(this,s,r)}show(e,t,r){return P()(
this,w`projects/${e}/jobs/${t}`,r)}},Ke=class extends S{showConfiguration(e,{mergerequestIId:t,...r}={}){let s;return t?s=w`projects/${e}/merge_requests/${t}/approvals`:
s=w`projects/${e}/approvals`,P()(this,s,r)}};var Ye=class extends S{all({projectId:e,groupId:t,...r}={}){let s="";return e?s=w`projects/${e}/`:t&&(s=w`groups/${t}/`),P()(this,`${s}merge_requests`,r)}show(e,t,r){
return P()(this,w`projects/${e}/merge_requests/${t}`,r)}};var ze=class extends S{all(e,t){return P()(this,w`projects/${e}/pipelines`,t)}show(e,t,r){return P()(this,w`projects/${e}/pipelines/${t}`,r)}};var Ze=class extends Xt{constructor(e){super("projects",e)}};var Qe=class extends We{constructor(e){super("projects",e)}};var Xe=class extends er{constructor(e){super("projects",e)}};var et=class extends S{all({userId:e,starredOnly:t,...r}={}){let s;return e&&t?s=w`users/${e}/starred_projects`:e?s=w`users/${e}/projects`:s="projects",P()(this,
s,r)}show(e,t){return P()(this,w`projects/${e}`,t)}},tt=class extends S{all(e,t){return P()(this,w`projects/${e}/protected_branches`,t)}show(e,t,r){return P()(this,
w`projects/${e}/protected_branches/${t}`,r)}};var rt=class extends We{constructor(e){super("groups",e)}};async function st(e,t,r={},s=!/^\s*mutation\b/.test(t)){let o=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:s,situation:"grap\
hql"}),{data:a,errors:i}=o.body??{},c=(Array.isArray(i)?i:i?[i]:[]).map(p=>ae(p)??"no reason given");if(a!=null)return{data:a,errors:c};let u=ae(c),l=/does not exist or you don't have permission/.
test(u??"");throw new F(l?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"\
POST /graphql",status:o.status,words:u,attempts:o.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}var X=class{#e;constructor(t,r){this.#e=new Te(t,r)}async allForMergeRequest(t,r){let s=`${le(t,r)}/status_checks`;return(await this.#e.list(s,"status_check_lis\
t")).map(({id:n,name:o,external_url:a,status:i})=>({id:n,name:o,externalUrl:qe(a),status:tr(i)}))}set(t,r,s){let n=`${le(t,r)}/status_check_responses`;return this.#e.
write("POST",n,je({...s}),"status_check")}retry(t,r,s){return this.#e.write("POST",`${le(t,r)}/status_checks/${s}/retry`,{},"status_check_retry")}async all(t){return(await this.#t()).
all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,s){return(await this.#t()).update(t,r,s)}async remove(t,r){return(await this.#t()).
remove(t,r)}async#t(){return new(await import("./chunks/status-check-services-EW26LADF.js")).StatusCheckServices(this.#e)}};function tr(e){return e==="approved"?"passed":e==="pa\
ssed"||e==="failed"?e:"pending"}function le(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var rr={Projects:et,ProtectedBranches:tt,MergeRequests:Ye,MergeRequestApprovals:Ke,Pipelines:ze,Jobs:Je,ProjectMembers:Qe,ProjectHooks:Ze,ProjectPushRules:Xe,GroupMembers:rt};
function pe(e,t=()=>{}){let r={requesterFn:ke(e,t),host:"",queryTimeout:null},s={StatusChecks:new X(e,t),ExternalControls:{async setStatus(...n){let{ExternalControls:o}=await import("./chunks/external-controls-63BR5XCQ.js");
return new o(e,t).setStatus(...n)}},graphql(n,o,a){return t("POST /graphql"),st(e,n,o,a)},async rawFile(n,o,a){let[i,c]=[n,o].map(encodeURIComponent),u=`/api/v4\
/projects/${i}/repository/files/${c}/raw`;t(W("GET",u));let l={path:u,query:Se({ref:a}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async read(n,o){let a=`/api/v4${n}`;return t(W("GET",a)),(await _e(e,a,o)).body}};for(let[n,o]of Object.entries(rr)){let a;Object.defineProperty(s,n,{get:()=>a??=
new o(r),enumerable:!0})}return s}function nt(e){let t;function r(s,n){let o=Date.parse(s);o&&(t=o-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:s=>r(s,e()),learn(s,n,o){
r(s,Math.max((n+o)/2,o-1e3)-500)}}}function ot(e,t){let r=new Set,s=!1;function n(){s=!0;for(let o of r)o(de());t()}return e?.addEventListener("abort",n,{once:!0}),{race:o=>new Promise((a,i)=>{(s||
e?.aborted)&&i(de()),r.add(i),o.then(a,i).finally(()=>r.delete(i))}),check(){if(s||e?.aborted)throw de()},close(){e?.removeEventListener("abort",n),n()}}}function de(){
return new d("INTERRUPTED","the job was cancelled")}var sr=new Set([408,429,502,503,504]);function at(e,t){return sr.has(e)||e===500&&t}function it(e){return[301,302,303,307,308].includes(e)}function ct(e,t,r=0,s={},n=0){
let o=1e3*2**(e-1)*(.5+t()/2);return Math.max(o,nr(r,s,n)||0)}function nr(e,t,r){let s=t["retry-after"];return s?/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function he(e){let{token:t,now:r,env:s={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:a=64*2**20}=e,i=new URL(e.baseUrl),c=i.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new d("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,
l=0,{learn:p,...m}=nt(r),f=ot(e.signal,h);function h(){u?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function y(v,x,R){u??=Ie(i.protocol==="https:",s,e.
certificateAuthorities);let q=await u,{method:E,body:I,anonymous:T,headers:k}=x,C={...t&&!T?{"private-token":t}:{},...k?.()},N=r();l++;let b=await Ce(q,v,{method:E,
body:I,headers:C,timeoutMs:R,maxBodyBytes:a,now:r});return p(b.headers.date??"",N,b.answeredAt),b}async function _(v){let{method:x,path:R,query:q,body:E,expects:I="\
json",situation:T="fact"}=v,k=x==="GET"||x==="HEAD"||v.reads===!0,C=W(x,R),N=new URL(c+R+(q?`?${q}`:""));for(let b=1,J=0;;){let K=r(),H=o()-K;if(f.check(),H<=0)
throw(await me()).tooLate(C,b);let Y=Math.min(H,n),U=await f.race(y(N,v,Y)).catch(async oe=>{if(oe instanceof d)throw oe;return(await me()).describeFailure(oe,i,
s)}),[j,G]="headers"in U?[U,void 0]:[void 0,U],A=j?.status??0,$=G?G.isTemporary:at(A,k),M=ct(b,e.random,A,j?.headers,m.serverNow()),ve=r()+M>=o(),xe=$&&b<5&&!ve,
$e={method:x,path:R,status:A,durationMs:r()-K,attempt:b};if(e.onRequest?.(xe?{...$e,retryInMs:M}:$e),xe){await f.race(e.sleep(M)),b++;continue}let V=j&&A<300?Ee(
j,I):void 0;if(j&&V&&V.instead===void 0)return{status:A,headers:j.headers,body:V.value,attempts:b};let{endingOf:Bt,followRedirect:Ht,refused:Vt,tooLate:Wt,unanswered:Jt,
unexpected:Kt}=await me();if(j&&it(A)){N=Ht(j,N,{request:C,method:x,path:R,root:i,hops:J++,attempts:b});continue}let ne={request:C,situation:T,writes:!k,body:E,
attempts:b,token:t};if(V?.instead!==void 0)throw Kt(A,ne,V.instead);let be=$?Bt(b,ve?M:0):"";throw j?Vt(j,ne,be):G?.isTimeout&&Y===H?Wt(C,b):Jt(G,ne,be)}}return{
...m,send:_,requestCount:()=>l,close:f.close}}function me(){return import("./chunks/trouble-AAP4XPZI.js")}var B=class extends Error{};async function ut(e,t,r){return Promise.all(e.map(async s=>({source:ar(s,r),text:await ir(s,t,r)})))}function ar(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function ir(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.project,
e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(s){if(s instanceof B){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");
throw await n(e,t,r,s)}throw s instanceof d&&s.code!=="INTERRUPTED"?new d("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${s.message}`,{cause:s,...s.
advice===void 0?{}:{advice:s.advice}}):s}}var ee="1.0.0";var dr=6e4;function lt(e,{env:t,signal:r,onRequest:s}){let o=Date.now()+e.timeout,a=o-Math.min(dr,e.timeout/5),i=fr(r),c={now:Date.now,sleep:i,random:Math.random,
deadlineAt:()=>a,signal:r,env:t,onRequest:s,...hr(t)},u=he({...c,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=pe(u);function p(m){
return{checkout:mr,branch:(f,h)=>l.rawFile(m,f,h).catch(fe),project:(f,h,y)=>l.rawFile(f,h,y).catch(fe),async url(f){let h=new URL(f),y=he({...c,baseUrl:h.origin});
try{let _=await y.send({method:"GET",path:h.pathname,query:h.search.slice(1),expects:"text",situation:"policy"});return String(_.body)}catch(_){return fe(_)}finally{
y.close()}}}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:m=>m?pe(u,m):l,readersFor:p,now:Date.now,serverNow:()=>u.serverNow(),
sleep:i,after(m,f){let h=setTimeout(f,m);return()=>clearTimeout(h)},sha256:m=>cr("sha256").update(m).digest("hex"),nonce:()=>ur(16).toString("hex"),evaluationIsOver(){
a=o},version:ee,progress:{targets:[],done:[]}}}}async function mr(e){try{return await pr(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new B(
e,{cause:t}):new d("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function fe(e){throw e instanceof F&&e.status===404?new B(e.message,{cause:e}):
e}function hr(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:lr(t,"utf8")}}catch(r){throw new d("INPUT_INVALI\
D",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function fr(e){return t=>new Promise((r,s)=>{let n=()=>{clearTimeout(o),s(new d("INTERRU\
PTED","the job was cancelled"))},o=setTimeout(()=>{e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener("abort",n,{once:!0})})}var yr=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,gr=/^[\x21-\x7e]+$/;async function pt(e){let t=[],r=[],s=[],n={},o={};for(let h of ie){let y=Z[h],{raw:_,typed:v}=vr(
h,y,e);if(o[h]=v,_===void 0)continue;let[,x]=y.secret&&yr.exec(_.trim())||[];if(x!==void 0){r.push({typed:v,variable:x});continue}let R=y.parse(_);"problem"in R?
t.push(`${v} ${R.problem}`):n[h]=R.value}let a=n,i=$r(e),c=a.gitlab_token!==void 0&&a.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||c||!gr.test(a.gitlab_token??
"")){let{complaints:h}=await import("./chunks/complaints-FXH4PX7U.js");t.push(...h({strays:i,unset:r,token:a.gitlab_token,typedToken:o.gitlab_token,env:e.env}))}let u=a.
status_check??[],l=u.find((h,y)=>u.indexOf(h)!==y);l!==void 0&&t.push(`${o.status_check} names "${l}" twice`);let p=a.external_control&&(await import("./chunks/targets-BEFMGGAU.js")).
checkControls(a,o,e.env),{controls:m=[],secrets:f=new Map}=p??{};if(t.push(...p?.problems??[]),s.push(...p?.warnings??[]),a.mode==="project"&&a.merge_request!==
void 0&&t.push(`${o.merge_request} contradicts ${o.mode} project: leave out one of them`),t.length>0)throw wr(t);return{...a,statusChecks:u,controls:m,controlSecrets:f,
warnings:s}}function wr(e){let[t=""]=e;return e.length===1?new d("INPUT_INVALID",t):new d("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function vr(e,t,r){
let s=r.flags.get(e);if(s!==void 0&&s!=="")return{raw:s,typed:dt(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),o=xr(e,r.env);if(n.trim()!=="")return{raw:n,
typed:o};for(let a of t.environment??[]){let i=r.env[a];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:a}}return{raw:t.default,typed:o}}function dt(e){
return`--${e.replaceAll("_","-")}`}function xr(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function $r({
env:e,flags:t}){let r=new Set(ie);return Object.keys(e).filter(s=>s.startsWith("INPUT_")).map(s=>({typed:s,name:s.slice(6).toLowerCase()})).concat([...t.keys()].
map(s=>({typed:dt(s),name:s}))).filter(({name:s})=>!r.has(s))}function mt(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?L.undelivered:e.verdict==="compliant"||t==="never"?L.compliant:e.verdict==="undetermined"?
L.undetermined:t==="undetermined"?L.compliant:L.nonCompliant}import{constants as Rr}from"node:fs";import{access as _r,mkdir as kr,writeFile as wt}from"node:fs/promises";import{join as ye}from"node:path";var ht={json:{file:"report.json",load:()=>import("./chunks/json-KAEFLW3N.js")}};function ft(e){let{evaluation:t,policy:r,subject:s}=e,n=new Map(r.requirements.map(({name:o,description:a})=>[o,a]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:s.gitlabUrl,project:{...s.
project},merge_request:s.mergeRequest?{iid:s.mergeRequest.iid,sha:s.mergeRequest.sha,target_branch:s.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:o,status:a,controls:i})=>({name:o,description:n.get(o)??null,status:a,controls:i.map(
c=>br(c,s))})),deliveries:[...e.deliveries]}}function br(e,t){let{id:r,title:s,severity:n,expected:o,remediation:a}=e.control;return{id:r,title:s,severity:n,status:e.
status,message:e.message,note:e.note??null,expected:o?{...o}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{text:a.text,url:Pr(a,t)},waiver:null}}
function Pr({page:e},{gitlabUrl:t,project:r,mergeRequest:s}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.
startsWith("!")?s?`${n}/-/merge_requests/${s.iid}${e.slice(1)}`:null:`${n}${e}`}function te(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};
for(let{controls:r}of e.requirements)for(let{status:s}of r)t[s]++;return t}function yt(e,t){let r=te(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function gt(e){
return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function vt(e){try{await kr(e,{recursive:!0}),await _r(e,Rr.W_OK)}catch(t){let{code:r}=t;throw new d("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function xt(e,t){let{folder:r,formatNames:s,context:n,host:o}=t,a=ye(r,"report.json"),i=yt(e,a),c=[...new Set(["json",...s])].map(async u=>{
let l=ht[u];if(!l)throw new d("INTERNAL",`there is no format ${u}`);let{render:p}=await l.load();await wt(ye(r,l.file),await p(e,n))});return o==="gitlab"&&c.push(
wt(ye(r,"countersign.env"),gt(i))),o==="github"&&c.push(jr(i,e)),await Promise.all(c),a}async function jr(e,t){let[r,{annotations:s}]=await Promise.all([import("./chunks/core-NPT3ELS2.js"),
import("./chunks/annotations-XZHFTBRW.js")]);for(let[n,o]of Object.entries(e))r.setOutput(n,o);for(let{level:n,title:o,message:a}of s(t))n==="error"?r.error(a,{title:o}):
r.warning(a,{title:o})}var $t={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},bt={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},re={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Pt(e,t){let{report:r}=e;return`${[...Sr(r,t),...e.notices.map(n=>`${O(
"Note")}${g(n,1e3)}`),"",...[...r.requirements].sort((n,o)=>re[n.status]-re[o.status]).flatMap((n,o)=>Tr(n,o,t)),"",...Er(r,t),...r.deliveries.map(n=>`${O("")}${Ir(
n,e.dryRun,t)}`),...r.deliveries.length===0?[`${O("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${O("Report")}${g(e.reportPath)}`],`${O("Took")}${e.tookMs} ms, ${Re(e.requests,"request")}`].join(`
`)}
`}function Sr({subject:e,policy:t,tool:r},s){let n=e.merge_request,o=`${g(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${g(n.target_branch)})`:""}`;
return[`${s.tone(`Countersign ${r.version}`,"bold")} on ${g(e.gitlab_url)}`,`${O("Subject")}${o}`,`${O("Policy")}${g(t.name)} (${t.sources.map(a=>g(a)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Tr(e,t,r){let{name:s,status:n,controls:o}=e,a=`${r.tone($t[n],bt[n])} ${r.tone(g(s),"bold")} ${r.tone(Rt(o),"dim")}`,
c=[...o].sort((u,l)=>re[u.status]-re[l.status]).flatMap(u=>qr(u,r));return n==="pass"?r.section(`requirement_${t+1}`,a,c):[a,...c]}function Rt(e){let t=s=>e.filter(
n=>n.status===s).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applicable"],
[t("external"),"external"]].filter(([s])=>s>0).map(([s,n])=>`${s} ${n}`).join(", ")}function qr(e,t){let{id:r,severity:s,status:n,message:o,note:a,remediation:i}=e,
c=n==="fail"||n==="unknown",l=[`  ${t.tone($t[n],bt[n])} ${g(r)}${c?` (${s})`:""}: ${g(o,1e3)}`];return a!==null&&l.push(`      note: ${g(a,1e3)}`),n==="fail"&&
(l.push(`      fix:  ${g(i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${g(i.url,1e3)}`)),l}function Er(e,t){let r=te(e),s={compliant:"COMPLIANT",non_compliant:"\
NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},o=Rt(e.requirements.flatMap(({controls:c})=>c)),i=r.
pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${O("Verdict")}${t.tone(s[e.verdict],n[e.verdict],"bold")} (${o})${i}`]}function Ir(e,t,r){
let s=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${g(e.name)}" (${e.id})`,o=e.requirement===null?"":` for "${g(e.requirement)}\
"`,a=`${s} ${n}${o}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${a}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${a}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${a}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${a}: ${e.status} NOT delivered${i}: ${g(
e.error??"",1e3)}`}}function O(e){return e.padEnd(9)}async function _t(e,t,r,s){let n=s!==void 0&&e.statusChecks.length>0,[o,a]=await Promise.all([n?Ar(t,r,s):[],e.controls.length>0?Cr(e,t,r):void 0]);return async i=>[
...n?await Le(e.statusChecks,i,o):[],...a?.(i)??[]]}async function Cr(e,t,r){let[{knownControls:s},{controlTargets:n}]=await Promise.all([import("./chunks/known-controls-A6MAAJG5.js"),
import("./chunks/control-targets-7JD2SS7D.js")]),o=await s(t,r);return a=>n(e.controls,a,o)}async function Ar(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(s){
throw!(s instanceof F)||s.status!==401?s:(await e.MergeRequests.show(t,r),new d("TOKEN_REFUSED","GitLab refused the status checks of this project, although the \
token is good: they need GitLab Ultimate",{cause:s,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function kt(e,t,r,s){let n=Promise.resolve(),o=r.length===0,a=()=>{};o||(a=s(2e4,i));function i(){n=Promise.all(r.map(u=>c(u))),n.then(()=>{o||(a=s(6e4,i))})}async function c(u){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pending"})}catch{o=!0}}return{async stop(){o=!0,a(),await n}}}async function jt(e,t,r){let s=await Promise.all(e.requirements.map(async({name:n,controls:o})=>{let a=await Promise.all(o.map(i=>Mr(i,t,r)));return{name:n,controls:a,
status:Lr(a.map(({status:i})=>i))}}));return{verdict:Or(s.map(({status:n})=>n)),requirements:s}}async function Mr(e,t,r){let s={control:e,actual:null,note:void 0,
evidence:[]};if(!e.judge)return{...s,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{
...s,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},o=[],a=[],i=await Promise.all(Object.entries(e.needs).map(async([
u,l])=>({name:u,fact:l,result:await t.read(l)})));for(let{name:u,fact:l,result:p}of i)o.push(...[...new Set(p.requests)].map(m=>({fact:l.id,request:m}))),p.ok?n[u]=
p.value:a.includes(p.reason)||a.push(p.reason);if(a.length>0)return{...s,evidence:o,status:"unknown",message:a.join("; ")};let c=e.judge(n);return{...s,evidence:o,
status:c.status,message:c.message,actual:("actual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}function Lr(e){return e.includes("fail")?"fail":e.includes(
"unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Or(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?
"undetermined":e.includes("pass")?"compliant":"undetermined"}async function St(...e){let[t,r]=e;return Nr(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await import("./chunks/settle-head-U2AJULV4.js")).settleHead(
...e)}function Nr(e,t){return e.sha===t&&e.isPrepared}var Tt=1048576;async function qt(e,t){let r=Buffer.byteLength(e);if(r>Tt){let i=`policy ${t} has ${r} bytes, more than the ${Tt} a policy may have`;throw new d(
"POLICY_INVALID",i)}let s=e.replace(/^\ufeff/,"");if(s.trim()==="")throw new d("POLICY_INVALID",`policy ${t} is empty`);let a=await(/^\s*[[{]/.test(s)&&!/\.ya?ml(@|$)/.
test(t)?Ur:(await import("./chunks/yaml-VYGY3L6E.js")).parseYaml)(s);if("errors"in a)throw ge(t,a.errors);return a}async function Ur(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),
r;try{r=JSON.parse(e)}catch(o){return{errors:[(await t()).syntaxError(e,o)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(o=>o.endsWith(":")).length!==
Et(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function Et(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,s)=>r+Et(s),Array.isArray(e)?0:t.length)}function ge(e,t){let r=t.map(({line:n,column:o,message:a})=>`${e}:${n}:${o}: ${a}`),[s=""]=r;
return r.length===1?new d("POLICY_INVALID",s):new d("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}async function It(e){let t=[],r=ue.read(e,[],t);if(t.length===0)return Dr(r);let{isFramework:s,frameworkDraft:n}=await import("./chunks/framework-BNOTKWL3.js");if(s(
e))return n(e);let[{problemsOf:o},{salvage:a}]=await Promise.all([import("./chunks/issues-SZI7VJF7.js"),import("./chunks/salvage-JTOPCHTF.js")]);return{name:"",requirements:a(
e),problems:o(t,e,ue)}}function Dr(e){let t=e.requirements.map(({name:r,description:s,controls:n},o)=>{let a=["requirements",o],i=n.map((c,u)=>({entry:typeof c==
"string"?Oe(De,{id:c}):c,path:[...a,"controls",u]}));return{name:r,description:s,path:a,entries:i}});return{name:e.name,requirements:t,problems:[]}}function Ct(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function At(e){
let t=await Promise.all(e.map(i=>Gr(i).catch(Br))),r=t.flatMap(i=>i instanceof d?[i]:[]);if(r.length>0)throw Hr(r);let s=t.filter(i=>!(i instanceof d)),n=s.flatMap(
i=>i.requirements),o=e.map(({source:i})=>i),a=n.find(({name:i},c)=>n.findIndex(u=>u.name===i)!==c);if(a)throw new d("POLICY_INVALID",`the requirement "${a.name}\
" is in the policy twice (${o.join(", ")})`);if(!n.some(({controls:i})=>i.some(({judge:c})=>c)))throw new d("POLICY_INVALID",`policy ${o.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:s.map(({name:i})=>i).join(" + "),sources:o,requirements:n,
warnings:s.flatMap(({warnings:i})=>i)}}async function Gr({source:e,text:t}){let r=await qt(t,e),s=await It(r.data),n=[...s.problems],o=[],a=[];for(let{name:i,description:c,
entries:u,path:l}of s.requirements){a.some(m=>m.name===i)&&n.push({path:l,message:`there are two requirements named "${i}"`});let p=await Promise.all(u.map(({entry:m})=>Ge(
m)));for(let[m,f]of p.entries())n.push(...await Fr(f,u[m])),o.push(...f.warnings);a.push({name:i,description:c,controls:p.flatMap(({control:m})=>m??[])})}if(n.length>
0){let i=await r.places(),c=n.map(({path:u,atKey:l,message:p})=>({...i(u,l),message:p}));throw ge(e,c.sort((u,l)=>u.line-l.line||u.column-l.column))}return{name:s.
name,sources:[e],requirements:a,warnings:o}}async function Fr(e,t){let{entry:r,path:s=[]}=t??{},n=e.problems.map(a=>({...a,path:[...s,...a.path]}));if(!e.shape)
return n;let{problemsOf:o}=await import("./chunks/issues-SZI7VJF7.js");return[...n,...o(e.issues,r?.with??{},e.shape,[...s,"with"])]}function Br(e){if(e instanceof
d)return e;throw e}function Hr(e){let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(s=>s.problems.length>0?s.problems:[s.message]);return new d("POLICY_INVAL\
ID",`the policy has ${r.length} problems`,{problems:r})}async function Mt(e){let t=e.map(Vr),r=e.filter((s,n)=>!t[n]);if(r.length>0)throw(await import("./chunks/refused-sources-RKHWNQRJ.js")).refusedSources(r);return t.flatMap(
s=>s??[])}function Vr(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(!/^http:|^preset:/i.test(e)){
if(t){let[,r="",s="",n=""]=t;return{kind:"project",typed:e,project:r,path:s.replace(/^\//,""),ref:n}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e))return{kind:"path",
typed:e,path:e.replace(/^\.\//,"")}}}async function Ot(e,t,r){let s=await Mt(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&s.some(Lt),o=!n&&s.every(Lt)?await a(0,void 0):void 0;
async function a(i,c){let u=await ut(s,r.readersFor(i),c);return{policy:await At(u),sha256:Wr(u,r.sha256)}}return{async load(i,c,u){if(o)return o;if(!n)return a(
i,void 0);let l=c===void 0?void 0:a(i,c);l?.catch(()=>{});let p=await u();return l&&p===c?l:a(i,p)}}}function Lt({kind:e}){return e==="path"}function Wr(e,t){let r=e.
map(({text:s})=>t(s));return r.length===1?r[0]??"":t(r.map(s=>`${s}
`).join(""))}async function Nt(e,t,r){let s=await Fe(e,t),n=s.kind==="project"?"project":"merge_request",o=await Ot(e,n,r),{projectId:a,known:i}=await Ue(s.project,r.gitlabFor),
c=s.kind==="merge-request"?s.iid:void 0,u=r.gitlabFor(),l=s.kind==="merge-request"?s.targetBranchHint:void 0,p=U(i),m=se(we(p,n==="project"?ce:Q)),f=m.then(r.serverNow,
r.serverNow),h=se(o.load(a,l,A)),y=se(_t(e,u,a,c)),_=se(h.then(({policy:$})=>j($,p))),v=await m,{policy:x,sha256:R}=await h,q=await(await y)(x.requirements.map(
({name:$})=>$));r.progress.targets=q;let E="sha"in v?v:void 0,I=(s.kind==="merge-request"?s.sha:void 0)??E?.sha??"",T=c===void 0?void 0:{projectId:a,iid:c,sha:I},
k=E&&T&&await St(E,I,G,()=>Ae(u,T),r.sleep),C=k?.state==="superseded",N=C||e.dry_run?[]:q.filter(({kind:$})=>$==="status_check"),b=T&&kt(u,T,N.map(({id:$})=>$),
r.after),J=await(k?.waited?j(x,U(k.known)):_).finally(()=>b?.stop());r.evaluationIsOver();let K=await Me({gitlab:u,targets:q,evaluation:J,projectId:a,mergeRequest:T&&
k&&{...T,createdAtMs:Date.parse(k.mergeRequest.createdAt)},isSuperseded:C,isLagging:k?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.
controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:$=>r.progress.done.push($)}),H=ft({evaluation:J,policy:x,policySha256:R,subject:{gitlabUrl:e.
gitlab_url,project:{id:a,path:E?.projectPath??(await we(p,ce)).path},mergeRequest:k&&T&&{iid:T.iid,sha:I,targetBranch:k.mergeRequest.targetBranch}},deliveries:K,
generatedAt:new Date(r.now()),version:r.version}),Y=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:
[];return{report:H,notices:[...e.warnings,...s.notices,...x.warnings,...Y]};function U($){let M=Be(s.project,t);return Ne({gitlabFor:r.gitlabFor,projectId:a,iid:c,
defaultBranchHint:M,now:()=>f},$)}function j($,M){return M.announce(Ct($,n)),jt($,M,n)}function G(){return U(new Map).read(Q)}async function A(){return(await we(
p,Q)).targetBranch}}async function we(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}function se(e){return e.catch(()=>{}),e}async function Ut(e,t){let{env:r,surface:s}=t,n=performance.now();await Kr(t,e);let o=await pt({flags:e,env:r,getInput:await Jr(t)});await vt(o.report_dir);let a=lt(
o,{env:r,signal:t.signal,onRequest(i){if(o.log_level!=="debug")return;let c=i.status===0?"no answer":String(i.status);t.print(`debug    ${i.method} ${g(i.path)}\
 ${c} ${Math.round(i.durationMs)} ms`)}});try{let{report:i,notices:c}=await Nt(o,r,a.ports),u=await xt(i,{folder:o.report_dir,formatNames:o.formats,context:{jobUrl:r.
CI_JOB_URL,policyPath:o.policy[0]??""},host:s.host}),l=Math.round(performance.now()-n),p={report:i,notices:c,reportPath:u,tookMs:l,requests:a.requestCount(),dryRun:o.
dry_run};return t.print(Pt(p,s).trimEnd()),mt(i,o.fail_job_on)}catch(i){throw i instanceof d&&i.code==="INTERRUPTED"?(await import("./chunks/interrupted-EREOS2YU.js")).
interrupted(a.ports.progress,i):i}finally{a.close()}}async function Jr({env:e,surface:t}){return t.host==="github"?(await import("./chunks/core-NPT3ELS2.js")).getInput:
(r,{trimWhitespace:s})=>{let n=e[`INPUT_${r.toUpperCase()}`]??"";return s?n.trim():n}}async function Kr({env:e,surface:t},r){if(t.host!=="github")return;let[{setSecret:s},
{secretsOf:n}]=await Promise.all([import("./chunks/core-NPT3ELS2.js"),import("./chunks/secrets-JSY2KX5Q.js")]);for(let o of n(e,r))s(o)}function Dt(e,t=[]){let r=[],s=new Map,n=i=>t.includes(i)||Z[i]?.default==="false";for(let i=0;i<e.length;i++){let c=e[i]??"";if(!c.startsWith("-")||c==="-"){r.
push(c);continue}let[,u="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(c)??[],p=u.replaceAll("-","_"),m=n(p)&&!/^(true|false)$/.test(e[i+1]??""),f=l??(m?"true":e[++i]??
""),h=s.get(p);s.set(p,h===void 0?f:`${h}
${f}`)}let[o,...a]=r;return{command:o,operands:a,flags:s}}var Yr={bold:1,dim:2,red:31,green:32,yellow:33};function zr(e,t,r){return{host:e,tone:(s,...n)=>t?`\x1B[${n.map(o=>Yr[o]).join(";")}m${s}\x1B[0m`:s,section(s,n,o){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${s}[collapsed=true]\r\x1B[0K${n}`,...o,`\x1B[0Ksection_end:${r()}:countersign_${s}\r\x1B[0K`]:e===
"github"?[`::group::${n}`,...o,"::endgroup::"]:[n,...o]}}}function Gt(e,t,r){let s=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",o=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return zr(s,!o&&(n||s!=="plain"),r)}var Ft=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Ft.abort());var D={env:process.env,surface:Gt(process.env,process.stdout.isTTY===
!0,()=>Math.floor(Date.now()/1e3)),signal:Ft.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};try{process.exitCode=await Zr(process.argv.slice(2))}catch(e){process.exitCode=await(await import("./commands/failure.js")).reportFailure(e,D)}async function Zr(e){
let{command:t="evaluate",operands:r,flags:s}=Dt(e,["help","version","json","h","v"]);if(s.has("help")||s.has("h")||t==="help")return D.print((await import("./commands/help.js")).
helpText()),L.compliant;if(s.has("version")||s.has("v"))return D.print(ee),L.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await import("./commands/help.js")).
strayOperand(r[0]);return Ut(s,D);case"validate":return(await import("./commands/validate.js")).validateCommand(r,s.has("json"),D);case"demo":return(await import("./commands/demo.js")).
demoCommand(s,D);case"sandbox":return(await import("./commands/sandbox.js")).sandboxCommand(s,D);default:throw(await import("./commands/help.js")).unknownCommand(
t)}}
