#!/usr/bin/env node
import{a as Ke}from"./chunks/chunk-S6C6CPR2.js";import{a as Je}from"./chunks/chunk-EFRI7ERP.js";import{a as ue,b as Be}from"./chunks/chunk-5SK7WUS5.js";import{a as Ve,
b as He,c as le}from"./chunks/chunk-TJBJFK3T.js";import{b as Fe}from"./chunks/chunk-5RRE4BVT.js";import"./chunks/chunk-UE5MDGOU.js";import{a as je,b as z}from"./chunks/chunk-I67P2GIU.js";
import{a as Ne,b as Ue}from"./chunks/chunk-3GUXUFLL.js";import{a as De}from"./chunks/chunk-PL6WYZTW.js";import{a as Q}from"./chunks/chunk-XM2R3Y2X.js";import"./chunks/chunk-NUFRM6SI.js";
import{b as Ge}from"./chunks/chunk-5I4XA2XV.js";import{a as Te,b as qe,c as Ee,d as Ce,e as Ie,f as Ae}from"./chunks/chunk-VB7SYUB5.js";import{b as Me,i as Oe,j as Le}from"./chunks/chunk-5JMEQTOF.js";
import{a as G,b as J,c as ie}from"./chunks/chunk-XLR3AX5E.js";import{a as x,b as Se}from"./chunks/chunk-Z23466PB.js";import{a as C,b as d}from"./chunks/chunk-C6EUKJGU.js";
import{a as Z,b as ce}from"./chunks/chunk-C3A23H5S.js";import"./chunks/chunk-5KV565DL.js";import"./chunks/chunk-VC46IEJQ.js";import{createHash as br,randomBytes as Pr}from"node:crypto";import{readFileSync as _r}from"node:fs";import{readFile as Rr}from"node:fs/promises";var j=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};var ur=class{value;constructor(e){this.value=e}};function v(e,...t){return t.reduce((r,s,n)=>{let o=s instanceof ur?s.value:encodeURIComponent(String(s));return r+
o+e[n+1]},e[0])}function lr(e){let t={},r=/<([^>]+)>; rel="([^"]+)"/g,s;for(;s=r.exec(e);){let[,n,o]=s;t[o]=n}return t}function We(e,t){return t?{data:e.body,status:e.status,headers:e.headers}:e.body}function pr(e,t){return We(e,t)}function dr(e,t,r){let{status:s,headers:n}=t,{body:o}=t;
return e&&(o=z(o)),We({body:o,status:s,headers:n},r)}async function Ye(e,t,r,s,n,o){let{sudo:a,showExpanded:i,maxPages:c,pagination:u,page:l,perPage:p,idAfter:m,
orderBy:h,sort:f}=n;e&&(s.body=z(s?.body));let g=[...o||[],...s.body],_=c&&p?g.length/+p<c:!0,{next:w=""}=lr(s.headers.link);if(!(l&&(o||[]).length===0)&&w&&_){
let b=je(w.split("?")[1]),S={...z(b)},E={...S,maxPages:c,sudo:a,showExpanded:i},k=await t(r,{searchParams:S,sudo:a});return Ye(e,t,r,k,E,g)}if(!i)return g;let R=u===
"keyset"?{idAfter:m?+m:null,perPage:p?+p:null,orderBy:h,sort:f}:{total:parseInt(s.headers["x-total"],10),next:parseInt(s.headers["x-next-page"],10)||null,current:parseInt(
s.headers["x-page"],10)||1,previous:parseInt(s.headers["x-prev-page"],10)||null,perPage:parseInt(s.headers["x-per-page"],10),totalPages:parseInt(s.headers["x-to\
tal-pages"],10)};return{data:g,paginationInfo:R}}function P(){return async(e,t,r)=>{let{asStream:s,sudo:n,showExpanded:o,maxPages:a,...i}=r||{},c=e.queryTimeout?
AbortSignal.timeout(e.queryTimeout):void 0,u=await e.requester.get(t,{searchParams:i,sudo:n,asStream:s,signal:c}),l=e.camelize||!1;if(s)return pr(u,o);if(!Array.
isArray(u.body))return dr(l,u,o);let p={sudo:n,showExpanded:o,maxPages:a,...i};return Ye(l,(m,h)=>e.requester.get(m,{...h,signal:c}),t,u,p)}}var ze=class extends j{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let s=v`${e}/members`;return t&&(s+="/all"),P()(this,s,r)}show(e,t,{
includeInherited:r,...s}={}){let[n,o]=[e,t].map(encodeURIComponent),a=[n,"members"];return r&&a.push("all"),a.push(o),P()(this,a.join("/"),s)}};var mr=class extends j{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return P()(this,v`${e}/hooks`,t)}show(e,t,r){return P()(this,v`${e}/hooks/${t}`,r)}},
hr=class extends j{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return P()(this,v`${e}/push_rule`,t)}};var Ze=class extends j{all(e,{pipelineId:t,...r}={}){let s=t?v`projects/${e}/pipelines/${t}/jobs`:v`projects/${e}/jobs`;return P()(this,s,r)}show(e,t,r){return P()(
this,v`projects/${e}/jobs/${t}`,r)}},Qe=class extends j{showConfiguration(e,{mergerequestIId:t,...r}={}){let s;return t?s=v`projects/${e}/merge_requests/${t}/approvals`:
s=v`projects/${e}/approvals`,P()(this,s,r)}};var Xe=class extends j{all({projectId:e,groupId:t,...r}={}){let s="";return e?s=v`projects/${e}/`:t&&(s=v`groups/${t}/`),P()(this,`${s}merge_requests`,r)}show(e,t,r){
return P()(this,v`projects/${e}/merge_requests/${t}`,r)}};var et=class extends j{all(e,t){return P()(this,v`projects/${e}/pipelines`,t)}show(e,t,r){return P()(this,v`projects/${e}/pipelines/${t}`,r)}};var tt=class extends mr{constructor(e){super("projects",e)}};var rt=class extends ze{constructor(e){super("projects",e)}};var st=class extends hr{constructor(e){super("projects",e)}};var nt=class extends j{all({userId:e,starredOnly:t,...r}={}){let s;return e&&t?s=v`users/${e}/starred_projects`:e?s=v`users/${e}/projects`:s="projects",P()(this,
s,r)}show(e,t){return P()(this,v`projects/${e}`,t)}},ot=class extends j{all(e,t){return P()(this,v`projects/${e}/protected_branches`,t)}show(e,t,r){return P()(this,
v`projects/${e}/protected_branches/${t}`,r)}};var at=class extends ze{constructor(e){super("groups",e)}};async function it(e,t,r={},s=!/^\s*mutation\b/.test(t)){let o=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:s,situation:"grap\
hql"}),{data:a,errors:i}=o.body??{},c=(Array.isArray(i)?i:i?[i]:[]).map(p=>ie(p)??"no reason given");if(a!=null)return{data:a,errors:c};let u=ie(c),l=/does not exist or you don't have permission/.
test(u??"");throw new G(l?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"\
POST /graphql",status:o.status,words:u,attempts:o.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}var X=class{#e;constructor(t,r){this.#e=new Ie(t,r)}async allForMergeRequest(t,r){let s=`${pe(t,r)}/status_checks`;return(await this.#e.list(s,"status_check_lis\
t")).map(({id:n,name:o,external_url:a,status:i})=>({id:n,name:o,externalUrl:Ae(a),status:fr(i)}))}set(t,r,s){let n=`${pe(t,r)}/status_check_responses`;return this.#e.
write("POST",n,Ee({...s}),"status_check")}retry(t,r,s){return this.#e.write("POST",`${pe(t,r)}/status_checks/${s}/retry`,{},"status_check_retry")}async all(t){return(await this.#t()).
all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,s){return(await this.#t()).update(t,r,s)}async remove(t,r){return(await this.#t()).
remove(t,r)}async#t(){return new(await import("./chunks/status-check-services-EW26LADF.js")).StatusCheckServices(this.#e)}};function fr(e){return e==="approved"?"passed":e==="pa\
ssed"||e==="failed"?e:"pending"}function pe(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var yr={Projects:nt,ProtectedBranches:ot,MergeRequests:Xe,MergeRequestApprovals:Qe,Pipelines:et,Jobs:Ze,ProjectMembers:rt,ProjectHooks:tt,ProjectPushRules:st,GroupMembers:at};
function de(e,t=()=>{}){let r={requesterFn:qe(e,t),host:"",queryTimeout:null},s={StatusChecks:new X(e,t),ExternalControls:{async setStatus(...n){let{ExternalControls:o}=await import("./chunks/external-controls-63BR5XCQ.js");
return new o(e,t).setStatus(...n)}},graphql(n,o,a){return t("POST /graphql"),it(e,n,o,a)},async rawFile(n,o,a){let[i,c]=[n,o].map(encodeURIComponent),u=`/api/v4\
/projects/${i}/repository/files/${c}/raw`;t(J("GET",u));let l={path:u,query:Ce({ref:a}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async read(n,o){let a=`/api/v4${n}`;return t(J("GET",a)),(await Te(e,a,o)).body}};for(let[n,o]of Object.entries(yr)){let a;Object.defineProperty(s,n,{get:()=>a??=
new o(r),enumerable:!0})}return s}function ct(e){let t;function r(s,n){let o=Date.parse(s);o&&(t=o-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:s=>r(s,e()),learn(s,n,o){
r(s,Math.max((n+o)/2,o-1e3)-500)}}}function ut(e,t){let r=new Set,s=!1;function n(){s=!0;for(let o of r)o(me());t()}return e?.addEventListener("abort",n,{once:!0}),{race:o=>new Promise((a,i)=>{(s||
e?.aborted)&&i(me()),r.add(i),o.then(a,i).finally(()=>r.delete(i))}),check(){if(s||e?.aborted)throw me()},close(){e?.removeEventListener("abort",n),n()}}}function me(){
return new d("INTERRUPTED","the job was cancelled")}var gr=new Set([408,429,502,503,504]);function lt(e,t){return gr.has(e)||e===500&&t}function pt(e){return[301,302,303,307,308].includes(e)}function dt(e,t,r=0,s={},n=0){
let o=1e3*2**(e-1)*(.5+t()/2);return Math.max(o,wr(r,s,n)||0)}function wr(e,t,r){let s=t["retry-after"];return s?/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function fe(e){let{token:t,now:r,env:s={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:a=64*2**20}=e,i=new URL(e.baseUrl),c=i.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new d("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,
l=0,{learn:p,...m}=ct(r),h=ut(e.signal,f);function f(){u?.then(({agent:w})=>w.destroy()).catch(()=>{})}async function g(w,R,b){u??=Oe(i.protocol==="https:",s,e.
certificateAuthorities);let S=await u,{method:E,body:k,anonymous:T,headers:M}=R,I={...t&&!T?{"private-token":t}:{},...M?.()},O=r();l++;let $=await Le(S,w,{method:E,
body:k,headers:I,timeoutMs:b,maxBodyBytes:a,now:r});return p($.headers.date??"",O,$.answeredAt),$}async function _(w){let{method:R,path:b,query:S,body:E,expects:k="\
json",situation:T="fact"}=w,M=R==="GET"||R==="HEAD"||w.reads===!0,I=J(R,b),O=new URL(c+b+(S?`?${S}`:""));for(let $=1,ne=0;;){let W=r(),B=o()-W;if(h.check(),B<=0)
throw(await he()).tooLate(I,$);let N=Math.min(B,n),U=await h.race(g(O,w,N)).catch(async ae=>{if(ae instanceof d)throw ae;return(await he()).describeFailure(ae,i,
s)}),[q,D]="headers"in U?[U,void 0]:[void 0,U],y=q?.status??0,V=D?D.isTemporary:lt(y,M),Y=dt($,e.random,y,q?.headers,m.serverNow()),Pe=r()+Y>=o(),_e=V&&$<5&&!Pe,
Re={method:R,path:b,status:y,durationMs:r()-W,attempt:$};if(e.onRequest?.(_e?{...Re,retryInMs:Y}:Re),_e){await h.race(e.sleep(Y)),$++;continue}let H=q&&y<300?Me(
q,k):void 0;if(q&&H&&H.instead===void 0)return{status:y,headers:q.headers,body:H.value,attempts:$};let{endingOf:sr,followRedirect:nr,refused:or,tooLate:ar,unanswered:ir,
unexpected:cr}=await he();if(q&&pt(y)){O=nr(q,O,{request:I,method:R,path:b,root:i,hops:ne++,attempts:$});continue}let oe={request:I,situation:T,writes:!M,body:E,
attempts:$,token:t};if(H?.instead!==void 0)throw cr(y,oe,H.instead);let ke=V?sr($,Pe?Y:0):"";throw q?or(q,oe,ke):D?.isTimeout&&N===B?ar(I,$):ir(D,oe,ke)}}return{
...m,send:_,requestCount:()=>l,close:h.close}}function he(){return import("./chunks/trouble-AAP4XPZI.js")}var F=class extends Error{};async function mt(e,t,r){return Promise.all(e.map(async s=>({source:vr(s,r),text:await $r(s,t,r)})))}function vr(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function $r(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.project,
e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(s){if(s instanceof F){let{missingPolicy:n}=await import("./chunks/missing-WAPO7LDR.js");
throw await n(e,t,r,s)}throw s instanceof d&&s.code!=="INTERRUPTED"?new d("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${s.message}`,{cause:s,...s.
advice===void 0?{}:{advice:s.advice}}):s}}var ee="1.0.0";var kr=6e4;function ht(e,{env:t,signal:r,onRequest:s}){let o=Date.now()+e.timeout,a=o-Math.min(kr,e.timeout/5),i=Tr(r),c={now:Date.now,sleep:i,random:Math.random,
deadlineAt:()=>a,signal:r,env:t,onRequest:s,...Sr(t)},u=fe({...c,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=de(u);function p(m){
return{checkout:jr,branch:(h,f)=>l.rawFile(m,h,f).catch(ye),project:(h,f,g)=>l.rawFile(h,f,g).catch(ye),async url(h){let f=new URL(h),g=fe({...c,baseUrl:f.origin});
try{let _=await g.send({method:"GET",path:f.pathname,query:f.search.slice(1),expects:"text",situation:"policy"});return String(_.body)}catch(_){return ye(_)}finally{
g.close()}}}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:m=>m?de(u,m):l,readersFor:p,now:Date.now,serverNow:()=>u.serverNow(),
sleep:i,after(m,h){let f=setTimeout(h,m);return()=>clearTimeout(f)},sha256:m=>br("sha256").update(m).digest("hex"),nonce:()=>Pr(16).toString("hex"),evaluationIsOver(){
a=o},version:ee,progress:{targets:[],done:[]}}}}async function jr(e){try{return await Rr(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new F(
e,{cause:t}):new d("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function ye(e){throw e instanceof G&&e.status===404?new F(e.message,{cause:e}):
e}function Sr(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:_r(t,"utf8")}}catch(r){throw new d("INPUT_INVALI\
D",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function Tr(e){return t=>new Promise((r,s)=>{let n=()=>{clearTimeout(o),s(new d("INTERRU\
PTED","the job was cancelled"))},o=setTimeout(()=>{e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener("abort",n,{once:!0})})}var qr=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,Er=/^[\x21-\x7e]+$/;async function ft(e){let t=[],r=[],s=[],n={},o={};for(let f of ce){let g=Z[f],{raw:_,typed:w}=Ir(
f,g,e);if(o[f]=w,_===void 0)continue;let[,R]=g.secret&&qr.exec(_.trim())||[];if(R!==void 0){r.push({typed:w,variable:R});continue}let b=g.parse(_);"problem"in b?
t.push(`${w} ${b.problem}`):n[f]=b.value}let a=n,i=Mr(e),c=a.gitlab_token!==void 0&&a.gitlab_token===e.env.CI_JOB_TOKEN;if(i.length+r.length>0||c||!Er.test(a.gitlab_token??
"")){let{complaints:f}=await import("./chunks/complaints-BAZBLBBA.js");t.push(...f({strays:i,unset:r,token:a.gitlab_token,typedToken:o.gitlab_token,env:e.env}))}let u=a.
status_check??[],l=u.find((f,g)=>u.indexOf(f)!==g);l!==void 0&&t.push(`${o.status_check} names "${l}" twice`);let p=a.external_control&&(await import("./chunks/targets-BEFMGGAU.js")).
checkControls(a,o,e.env),{controls:m=[],secrets:h=new Map}=p??{};if(t.push(...p?.problems??[]),s.push(...p?.warnings??[]),a.mode==="project"&&a.merge_request!==
void 0&&t.push(`${o.merge_request} contradicts ${o.mode} project: leave out one of them`),t.length>0)throw Cr(t);return{...a,statusChecks:u,controls:m,controlSecrets:h,
warnings:s}}function Cr(e){let[t=""]=e;return e.length===1?new d("INPUT_INVALID",t):new d("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function Ir(e,t,r){
let s=r.flags.get(e);if(s!==void 0&&s!=="")return{raw:s,typed:yt(e)};let n=r.getInput(e,{trimWhitespace:t.secret!==!0}),o=Ar(e,r.env);if(n.trim()!=="")return{raw:n,
typed:o};for(let a of t.environment??[]){let i=r.env[a];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:a}}return{raw:t.default,typed:o}}function yt(e){
return`--${e.replaceAll("_","-")}`}function Ar(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function Mr({
env:e,flags:t}){let r=new Set(ce);return Object.keys(e).filter(s=>s.startsWith("INPUT_")).map(s=>({typed:s,name:s.slice(6).toLowerCase()})).concat([...t.keys()].
map(s=>({typed:yt(s),name:s}))).filter(({name:s})=>!r.has(s))}function gt(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?C.undelivered:e.verdict==="compliant"||t==="never"?C.compliant:e.verdict==="undetermined"?
C.undetermined:t==="undetermined"?C.compliant:C.nonCompliant}import{mkdir as Nr,writeFile as $t}from"node:fs/promises";import{join as bt}from"node:path";function wt(e){let{evaluation:t,policy:r,subject:s}=e,n=new Map(r.requirements.map(({name:o,description:a})=>[o,a]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:s.gitlabUrl,project:{...s.
project},merge_request:s.mergeRequest?{iid:s.mergeRequest.iid,sha:s.mergeRequest.sha,target_branch:s.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:o,status:a,controls:i})=>({name:o,description:n.get(o)??null,status:a,controls:i.map(
c=>Or(c,s))})),deliveries:[...e.deliveries]}}function Or(e,t){let{id:r,title:s,severity:n,expected:o,remediation:a}=e.control;return{id:r,title:s,severity:n,status:e.
status,message:e.message,note:e.note??null,expected:o?{...o}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{text:a.text,url:Lr(a,t)},waiver:null}}
function Lr({page:e},{gitlabUrl:t,project:r,mergeRequest:s}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.
startsWith("!")?s?`${n}/-/merge_requests/${s.iid}${e.slice(1)}`:null:`${n}${e}`}function te(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};
for(let{controls:r}of e.requirements)for(let{status:s}of r)t[s]++;return t}function xt(e,t){let r=te(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function vt(e){
return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Pt(e,t,r){let s=bt(t,"report.json");try{await Nr(t,{recursive:!0}),await $t(s,`${JSON.stringify(e,null,2)}
`);let n=xt(e,s);r==="gitlab"&&await $t(bt(t,"countersign.env"),vt(n)),r==="github"&&await Ur(n,e)}catch(n){let o=n.code;throw o===void 0?n:new d("INPUT_INVALID",
`report_dir ${t} cannot be written (${o})`,{cause:n})}return s}async function Ur(e,t){let[r,{annotations:s}]=await Promise.all([import("./chunks/core-NPT3ELS2.js"),
import("./chunks/annotations-XZHFTBRW.js")]);for(let[n,o]of Object.entries(e))r.setOutput(n,o);for(let{level:n,title:o,message:a}of s(t))n==="error"?r.error(a,{title:o}):
r.warning(a,{title:o})}var _t={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},Rt={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},re={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function kt(e,t){let{report:r}=e;return`${[...Dr(r,t),...e.notices.map(n=>`${A(
"Note")}${x(n,1e3)}`),"",...[...r.requirements].sort((n,o)=>re[n.status]-re[o.status]).flatMap((n,o)=>Gr(n,o,t)),"",...Br(r,t),...r.deliveries.map(n=>`${A("")}${Vr(
n,e.dryRun,t)}`),...r.deliveries.length===0?[`${A("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${A("Report")}${x(e.reportPath)}`],`${A("Took")}${e.tookMs} ms, ${Se(e.requests,"request")}`].join(`
`)}
`}function Dr({subject:e,policy:t,tool:r},s){let n=e.merge_request,o=`${x(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${x(n.target_branch)})`:""}`;
return[`${s.tone(`Countersign ${r.version}`,"bold")} on ${x(e.gitlab_url)}`,`${A("Subject")}${o}`,`${A("Policy")}${x(t.name)} (${t.sources.map(a=>x(a)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Gr(e,t,r){let{name:s,status:n,controls:o}=e,a=`${r.tone(_t[n],Rt[n])} ${r.tone(x(s),"bold")} ${r.tone(jt(o),"dim")}`,
c=[...o].sort((u,l)=>re[u.status]-re[l.status]).flatMap(u=>Fr(u,r));return n==="pass"?r.section(`requirement_${t+1}`,a,c):[a,...c]}function jt(e){let t=s=>e.filter(
n=>n.status===s).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applicable"],
[t("external"),"external"]].filter(([s])=>s>0).map(([s,n])=>`${s} ${n}`).join(", ")}function Fr(e,t){let{id:r,severity:s,status:n,message:o,note:a,remediation:i}=e,
c=n==="fail"||n==="unknown",l=[`  ${t.tone(_t[n],Rt[n])} ${x(r)}${c?` (${s})`:""}: ${x(o,1e3)}`];return a!==null&&l.push(`      note: ${x(a,1e3)}`),n==="fail"&&
(l.push(`      fix:  ${x(i.text,1e3)}`),i.url!==null&&l.push(`      at:   ${x(i.url,1e3)}`)),l}function Br(e,t){let r=te(e),s={compliant:"COMPLIANT",non_compliant:"\
NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},o=jt(e.requirements.flatMap(({controls:c})=>c)),i=r.
pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${A("Verdict")}${t.tone(s[e.verdict],n[e.verdict],"bold")} (${o})${i}`]}function Vr(e,t,r){
let s=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${x(e.name)}" (${e.id})`,o=e.requirement===null?"":` for "${x(e.requirement)}\
"`,a=`${s} ${n}${o}`,i=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${a}: ${e.status}, deli\
vered${i}`;case"superseded":return`${r.tone("-","dim")} ${a}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${a}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${a}: ${e.status} NOT delivered${i}: ${x(
e.error??"",1e3)}`}}function A(e){return e.padEnd(9)}async function St(e,t,r,s){let n=s!==void 0&&e.statusChecks.length>0,[o,a]=await Promise.all([n?Jr(t,r,s):[],e.controls.length>0?Hr(e,t,r):void 0]);return async i=>[
...n?await De(e.statusChecks,i,o):[],...a?.(i)??[]]}async function Hr(e,t,r){let[{knownControls:s},{controlTargets:n}]=await Promise.all([import("./chunks/known-controls-A6MAAJG5.js"),
import("./chunks/control-targets-7JD2SS7D.js")]),o=await s(t,r);return a=>n(e.controls,a,o)}async function Jr(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(s){
throw!(s instanceof G)||s.status!==401?s:(await e.MergeRequests.show(t,r),new d("TOKEN_REFUSED","GitLab refused the status checks of this project, although the \
token is good: they need GitLab Ultimate",{cause:s,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function Tt(e,t,r,s){let n=Promise.resolve(),o=r.length===0,a=()=>{};o||(a=s(2e4,i));function i(){n=Promise.all(r.map(u=>c(u))),n.then(()=>{o||(a=s(6e4,i))})}async function c(u){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pending"})}catch{o=!0}}return{async stop(){o=!0,a(),await n}}}async function qt(e,t,r){let s=await Promise.all(e.requirements.map(async({name:n,controls:o})=>{let a=await Promise.all(o.map(i=>Kr(i,t,r)));return{name:n,controls:a,
status:Wr(a.map(({status:i})=>i))}}));return{verdict:Yr(s.map(({status:n})=>n)),requirements:s}}async function Kr(e,t,r){let s={control:e,actual:null,note:void 0,
evidence:[]};if(!e.judge)return{...s,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{
...s,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},o=[],a=[],i=await Promise.all(Object.entries(e.needs).map(async([
u,l])=>({name:u,fact:l,result:await t.read(l)})));for(let{name:u,fact:l,result:p}of i)o.push(...[...new Set(p.requests)].map(m=>({fact:l.id,request:m}))),p.ok?n[u]=
p.value:a.includes(p.reason)||a.push(p.reason);if(a.length>0)return{...s,evidence:o,status:"unknown",message:a.join("; ")};let c=e.judge(n);return{...s,evidence:o,
status:c.status,message:c.message,actual:("actual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}function Wr(e){return e.includes("fail")?"fail":e.includes(
"unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function Yr(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?
"undetermined":e.includes("pass")?"compliant":"undetermined"}async function Et(...e){let[t,r]=e;return zr(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await import("./chunks/settle-head-U2AJULV4.js")).settleHead(
...e)}function zr(e,t){return e.sha===t&&e.isPrepared}var Ct=1048576;async function It(e,t){let r=Buffer.byteLength(e);if(r>Ct){let i=`policy ${t} has ${r} bytes, more than the ${Ct} a policy may have`;throw new d(
"POLICY_INVALID",i)}let s=e.replace(/^\ufeff/,"");if(s.trim()==="")throw new d("POLICY_INVALID",`policy ${t} is empty`);let a=await(/^\s*[[{]/.test(s)&&!/\.ya?ml(@|$)/.
test(t)?Zr:(await import("./chunks/yaml-VYGY3L6E.js")).parseYaml)(s);if("errors"in a)throw ge(t,a.errors);return a}async function Zr(e){let t=()=>import("./chunks/json-places-Q6AAPV44.js"),
r;try{r=JSON.parse(e)}catch(o){return{errors:[(await t()).syntaxError(e,o)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(o=>o.endsWith(":")).length!==
At(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function At(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,s)=>r+At(s),Array.isArray(e)?0:t.length)}function ge(e,t){let r=t.map(({line:n,column:o,message:a})=>`${e}:${n}:${o}: ${a}`),[s=""]=r;
return r.length===1?new d("POLICY_INVALID",s):new d("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}async function Mt(e){let t=[],r=le.read(e,[],t);if(t.length===0)return Qr(r);let{isFramework:s,frameworkDraft:n}=await import("./chunks/framework-566CL2YP.js");if(s(
e))return n(e);let[{problemsOf:o},{salvage:a}]=await Promise.all([import("./chunks/issues-SZI7VJF7.js"),import("./chunks/salvage-3R7AYXZG.js")]);return{name:"",requirements:a(
e),problems:o(t,e,le)}}function Qr(e){let t=e.requirements.map(({name:r,description:s,controls:n},o)=>{let a=["requirements",o],i=n.map((c,u)=>({entry:typeof c==
"string"?Ge(He,{id:c}):c,path:[...a,"controls",u]}));return{name:r,description:s,path:a,entries:i}});return{name:e.name,requirements:t,problems:[]}}var Ot={merge_request_approvals:()=>import("./chunks/merge-request-approvals-5RZVAVCQ.js"),merge_request_is_not_draft:()=>import("./chunks/merge-request-is-not-draft-GZKU546A.js"),merge_request_title:()=>import("./chunks/merge-request-title-5SE73ACR.js")},
xe={default_branch_protected:()=>import("./chunks/default-branch-protected-773OK722.js"),default_branch_protected_from_direct_push:()=>import("./chunks/default-branch-protected-from-direct-push-XHCGAS4Y.js"),ensure_2_admins_per_repo:()=>import("./chunks/ensure-2-admins-per-repo-HM5JKWP7.js"),
merge_request_prevent_author_approval:()=>import("./chunks/merge-request-prevent-author-approval-SQYIRNGJ.js"),minimum_approvals_required:()=>import("./chunks/minimum-approvals-required-QUIOKCWK.js"),project_visibility_not_public:()=>import("./chunks/project-visibility-not-public-A7MHVXVN.js"),
push_protection_enabled:()=>import("./chunks/push-protection-enabled-VZSURS5K.js"),require_signed_commits:()=>import("./chunks/require-signed-commits-B5R2H7CN.js"),resolve_discussions_required:()=>import("./chunks/resolve-discussions-required-I6LUPFCE.js"),
scanner_sast_running:()=>import("./chunks/scanners-X2UJUU6B.js"),scanner_secret_detection_running:()=>import("./chunks/scanners-X2UJUU6B.js"),secure_webhooks:()=>import("./chunks/secure-webhooks-2EQNRKWG.js")},
Xr=Object.keys(Ot),ve=Object.keys(xe);function Lt(e){return Ut(Ot,e,"control")}function Nt(e){return Ut(xe,e,"field")}async function Ut(e,t,r){return Object.hasOwn(
e,t)?Object.values(await e[t]?.()??{}).flat().find(n=>n.kind===r&&n.id===t):void 0}var we={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:"\
>=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},Dt=new Set(["minimum_approvals_required"]);function Gt(e){
return Object.hasOwn(we,e)?we[e]:Object.hasOwn(xe,e)&&!Dt.has(e)?{field:e,operator:"=",value:!0}:void 0}var Ft=[...Xr,...Object.keys(we),...ve.filter(e=>!Dt.has(
e))].sort();var es="external_control";async function Vt(e){if(e.id===es)return $e(ss(e));let t=await Lt(e.id);if(t)return e.expression?K(["expression"],`${e.id} takes param\
eters under with, not an expression`):ts(t,e);let r=Gt(e.id),s=e.expression??r;if(!s)return Bt(["id"],"control",e.id,Ft);let n=await Nt(s.field);if(!n)return Bt(
["expression","field"],"field",s.field,ve);if(e.with)return K(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let o=r&&!ns(r,s)?[
`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];return{...$e(rs(n,e,s)),warnings:o}}async function ts(e,t){let r=e.params;
if(!r&&t.with)return K(["with"],`${t.id} takes no parameters`);let s=[],n=r?.read(t.with??{},[],s);if(s.length>0)return{problems:[],issues:s,shape:r,warnings:[]};
let o=n;try{e.prepare&&(o=await e.prepare(n))}catch(a){if(a instanceof Je)return K(["with","pattern"],`pattern is not a valid RE2 expression: ${a.message}`);throw a}
return $e({...Ht(e,t),expected:n??null,judge:a=>Jt(e.check(a,o),t)})}function rs(e,t,r){return{...Ht(e,t),expected:r,judge:s=>Jt(Ve(e.read(s),r),t)}}function ss(e){
return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the servic\
e behind this control answers it"},judge:void 0}}function Ht(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.needs,
remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation}}}function Jt(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.
message} (${e.message})`}}function ns(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function $e(e){return{control:e,problems:[],issues:[],
warnings:[]}}function K(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}async function Bt(e,t,r,s){let{didYouMean:n}=await import("./chunks/nearest-M3O22AG6.js"),
o=n(r,s);return K(e,`unknown ${t}: ${r}${o===""?t==="control"?"; an id of your own needs an expression":"":o}`)}function Kt(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Wt(e){
let t=await Promise.all(e.map(i=>os(i).catch(is))),r=t.flatMap(i=>i instanceof d?[i]:[]);if(r.length>0)throw cs(r);let s=t.filter(i=>!(i instanceof d)),n=s.flatMap(
i=>i.requirements),o=e.map(({source:i})=>i),a=n.find(({name:i},c)=>n.findIndex(u=>u.name===i)!==c);if(a)throw new d("POLICY_INVALID",`the requirement "${a.name}\
" is in the policy twice (${o.join(", ")})`);if(!n.some(({controls:i})=>i.some(({judge:c})=>c)))throw new d("POLICY_INVALID",`policy ${o.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:s.map(({name:i})=>i).join(" + "),sources:o,requirements:n,
warnings:s.flatMap(({warnings:i})=>i)}}async function os({source:e,text:t}){let r=await It(t,e),s=await Mt(r.data),n=[...s.problems],o=[],a=[];for(let{name:i,description:c,
entries:u,path:l}of s.requirements){a.some(m=>m.name===i)&&n.push({path:l,message:`there are two requirements named "${i}"`});let p=await Promise.all(u.map(({entry:m})=>Vt(
m)));for(let[m,h]of p.entries())n.push(...await as(h,u[m])),o.push(...h.warnings);a.push({name:i,description:c,controls:p.flatMap(({control:m})=>m??[])})}if(n.length>
0){let i=await r.places(),c=n.map(({path:u,atKey:l,message:p})=>({...i(u,l),message:p}));throw ge(e,c.sort((u,l)=>u.line-l.line||u.column-l.column))}return{name:s.
name,sources:[e],requirements:a,warnings:o}}async function as(e,t){let{entry:r,path:s=[]}=t??{},n=e.problems.map(a=>({...a,path:[...s,...a.path]}));if(!e.shape)
return n;let{problemsOf:o}=await import("./chunks/issues-SZI7VJF7.js");return[...n,...o(e.issues,r?.with??{},e.shape,[...s,"with"])]}function is(e){if(e instanceof
d)return e;throw e}function cs(e){let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(s=>s.problems.length>0?s.problems:[s.message]);return new d("POLICY_INVAL\
ID",`the policy has ${r.length} problems`,{problems:r})}async function Yt(e){let t=e.map(us),r=e.filter((s,n)=>!t[n]);if(r.length>0)throw(await import("./chunks/refused-sources-RKHWNQRJ.js")).refusedSources(r);return t.flatMap(
s=>s??[])}function us(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(!/^http:|^preset:/i.test(e)){
if(t){let[,r="",s="",n=""]=t;return{kind:"project",typed:e,project:r,path:s.replace(/^\//,""),ref:n}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e))return{kind:"path",
typed:e,path:e.replace(/^\.\//,"")}}}async function Zt(e,t,r){let s=await Yt(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&s.some(zt),o=!n&&s.every(zt)?await a(0,void 0):void 0;
async function a(i,c){let u=await mt(s,r.readersFor(i),c);return{policy:await Wt(u),sha256:ls(u,r.sha256)}}return{async load(i,c,u){if(o)return o;if(!n)return a(
i,void 0);let l=c===void 0?void 0:a(i,c);l?.catch(()=>{});let p=await u();return l&&p===c?l:a(i,p)}}}function zt({kind:e}){return e==="path"}function ls(e,t){let r=e.
map(({text:s})=>t(s));return r.length===1?r[0]??"":t(r.map(s=>`${s}
`).join(""))}async function Qt(e,t,r){let s=await Ke(e,t),n=s.kind==="project"?"project":"merge_request",o=await Zt(e,n,r),{projectId:a,known:i}=await Be(s.project,r.gitlabFor),
c=s.kind==="merge-request"?s.iid:void 0,u=r.gitlabFor(),l=s.kind==="merge-request"?s.targetBranchHint:void 0,p=N(i),m=se(be(p,n==="project"?ue:Q)),h=se(o.load(a,
l,D)),f=se(St(e,u,a,c)),g=se(h.then(({policy:y})=>U(y,p))),_=await m,{policy:w,sha256:R}=await h,b=await(await f)(w.requirements.map(({name:y})=>y));r.progress.
targets=b;let S="sha"in _?_:void 0,E=(s.kind==="merge-request"?s.sha:void 0)??S?.sha??"",k=c===void 0?void 0:{projectId:a,iid:c,sha:E},T=S&&k&&await Et(S,E,q,()=>Ne(
u,k),r.sleep),M=T?.state==="superseded",I=M||e.dry_run?[]:b.filter(({kind:y})=>y==="status_check"),O=k&&Tt(u,k,I.map(({id:y})=>y),r.after),$=await(T?.waited?U(w,
N(T.known)):g).finally(()=>O?.stop());r.evaluationIsOver();let ne=await Ue({gitlab:u,targets:b,evaluation:$,projectId:a,mergeRequest:k&&T&&{...k,createdAtMs:Date.
parse(T.mergeRequest.createdAt)},isSuperseded:M,isLagging:T?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.
nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:y=>r.progress.done.push(y)}),W=wt({evaluation:$,policy:w,policySha256:R,subject:{gitlabUrl:e.gitlab_url,project:{
id:a,path:S?.projectPath??(await be(p,ue)).path},mergeRequest:T&&k&&{iid:k.iid,sha:E,targetBranch:T.mergeRequest.targetBranch}},deliveries:ne,generatedAt:new Date(
r.now()),version:r.version}),B=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:W,
notices:[...e.warnings,...s.notices,...w.warnings,...B]};function N(y){return Fe({gitlabFor:r.gitlabFor,projectId:a,iid:c},y)}function U(y,V){return V.announce(
Kt(y,n)),qt(y,V,n)}function q(){return N(new Map).read(Q)}async function D(){return(await be(p,Q)).targetBranch}}async function be(e,t){let r=await e.read(t);if(r.
ok)return r.value;throw r.error}function se(e){return e.catch(()=>{}),e}async function Xt(e,t){let{env:r,surface:s}=t,n=performance.now();await ds(t,e);let o=await ft({flags:e,env:r,getInput:await ps(t)}),a=ht(o,{env:r,signal:t.signal,
onRequest(i){if(o.log_level!=="debug")return;let c=i.status===0?"no answer":String(i.status);t.print(`debug    ${i.method} ${x(i.path)} ${c} ${Math.round(i.durationMs)}\
 ms`)}});try{let{report:i,notices:c}=await Qt(o,r,a.ports),u=await Pt(i,o.report_dir,s.host),l=Math.round(performance.now()-n),p={report:i,notices:c,reportPath:u,
tookMs:l,requests:a.requestCount(),dryRun:o.dry_run};return t.print(kt(p,s).trimEnd()),gt(i,o.fail_job_on)}catch(i){throw i instanceof d&&i.code==="INTERRUPTED"?
(await import("./chunks/interrupted-EREOS2YU.js")).interrupted(a.ports.progress,i):i}finally{a.close()}}async function ps({env:e,surface:t}){return t.host==="github"?(await import("./chunks/core-NPT3ELS2.js")).
getInput:(r,{trimWhitespace:s})=>{let n=e[`INPUT_${r.toUpperCase()}`]??"";return s?n.trim():n}}async function ds({env:e,surface:t},r){if(t.host!=="github")return;
let[{setSecret:s},{secretsOf:n}]=await Promise.all([import("./chunks/core-NPT3ELS2.js"),import("./chunks/secrets-STAUXMPR.js")]);for(let o of n(e,r))s(o)}function er(e,t=[]){let r=[],s=new Map,n=i=>t.includes(i)||Z[i]?.default==="false";for(let i=0;i<e.length;i++){let c=e[i]??"";if(!c.startsWith("-")||c==="-"){r.
push(c);continue}let[,u="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(c)??[],p=u.replaceAll("-","_"),m=n(p)&&!/^(true|false)$/.test(e[i+1]??""),h=l??(m?"true":e[++i]??
""),f=s.get(p);s.set(p,f===void 0?h:`${f}
${h}`)}let[o,...a]=r;return{command:o,operands:a,flags:s}}var ms={bold:1,dim:2,red:31,green:32,yellow:33};function hs(e,t,r){return{host:e,tone:(s,...n)=>t?`\x1B[${n.map(o=>ms[o]).join(";")}m${s}\x1B[0m`:s,section(s,n,o){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${s}[collapsed=true]\r\x1B[0K${n}`,...o,`\x1B[0Ksection_end:${r()}:countersign_${s}\r\x1B[0K`]:e===
"github"?[`::group::${n}`,...o,"::endgroup::"]:[n,...o]}}}function tr(e,t,r){let s=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",o=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return hs(s,!o&&(n||s!=="plain"),r)}var rr=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>rr.abort());var L={env:process.env,surface:tr(process.env,process.stdout.isTTY===
!0,()=>Math.floor(Date.now()/1e3)),signal:rr.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};try{process.exitCode=await fs(process.argv.slice(2))}catch(e){process.exitCode=await(await import("./commands/failure.js")).reportFailure(e,L)}async function fs(e){
let{command:t="evaluate",operands:r,flags:s}=er(e,["help","version","json","h","v"]);if(s.has("help")||s.has("h")||t==="help")return L.print((await import("./commands/help.js")).
helpText()),C.compliant;if(s.has("version")||s.has("v"))return L.print(ee),C.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await import("./commands/help.js")).
strayOperand(r[0]);return Xt(s,L);case"validate":return(await import("./commands/validate.js")).validateCommand(r,s.has("json"),L);case"demo":return(await import("./commands/demo.js")).
demoCommand(s,L);case"sandbox":return(await import("./commands/sandbox.js")).sandboxCommand(s,L);default:throw(await import("./commands/help.js")).unknownCommand(
t)}}
