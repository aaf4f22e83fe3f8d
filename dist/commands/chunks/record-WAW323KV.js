import{a as Se,c as Te,d as Ee}from"./chunk-WPLZA2AL.js";import{b as he,c as ge}from"./chunk-KUUFLVNU.js";import{a as ke,b as _e}from"./chunk-34H4SA77.js";
import{a as Re}from"./chunk-6LE6U6NH.js";import{a as Pe}from"./chunk-W7XCJQ6Q.js";import{a as H,b as je}from"./chunk-LNBADDNN.js";import{a as be}from"./chunk-ZE6FNBMP.js";
import"./chunk-2SG37DGQ.js";import{a as O,b as me}from"./chunk-ZOIH2FA3.js";import{a as fe,b as ye,c as we,d as xe,e as ve,f as $e}from"./chunk-XKDGIDPH.js";
import{a as P,b as L,c as B}from"./chunk-XLR3AX5E.js";import"./chunk-P33YKQTR.js";import"./chunk-GM76ES6B.js";import"./chunk-6UREDCDG.js";
import"./chunk-XHUCYCOH.js";import{b as G,c as de}from"./chunk-G436ABEP.js";import"./chunk-FV7X2S2X.js";import"./chunk-ADNVDV36.js";import"./chunk-2AWVKLQT.js";
import"./chunk-AQ7DEGON.js";import{a as C}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import{c as pe}from"./chunk-KMJYZSMM.js";
import{a as ae,b as ue}from"./chunk-GQPA6SWL.js";import"./chunk-627C47RS.js";import{a as ie,b as ce}from"./chunk-2LCLAXL2.js";import{a as oe}from"./chunk-Z23466PB.js";
import"./chunk-4YPOPPBH.js";import{a as ne,b as _}from"./chunk-C6EUKJGU.js";import{C as le}from"./chunk-GG7O6GU5.js";import"./chunk-YFWBQXD3.js";import{access as Ws,writeFile as zs}from"node:fs/promises";import{dirname as Js,relative as Vs}from"node:path";var gs=/(?:^|_)(?:user_?names?|authors?|approved_?by|approvers?|committers?|reviewers?|assignees?|merged_?by|closed_?by)$/i,fs=/[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63})/gu,
ys=/^[\w.-]{2,255}$/;function Ae(e,s=new Set){let t=new Map;W(e,"",t);for(let r of t.keys())s.has(r)&&t.set(r,0);return z(e,t)}function K(e,s){let t=e.toLowerCase(),r=s.get(t);if(r!==
void 0)return r;let n=s.size+1;return s.set(t,n),n}function W(e,s,t){let r=s.replaceAll(/([a-z])([A-Z])/g,"$1_$2");if(typeof e=="string"&&gs.test(r)&&ys.test(e)&&
K(e,t),Array.isArray(e))for(let n of e)W(n,s,t);else if(typeof e=="object"&&e!==null){let n="email"in e||"username"in e;for(let[o,a]of Object.entries(e))n&&o===
"name"&&typeof a=="string"&&a!==""&&K(a,t),W(a,o,t)}}function z(e,s){return typeof e=="string"?qe(e,s):Array.isArray(e)?e.map(t=>z(t,s)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[qe(t,s),z(r,s)]))}function qe(e,s){let t=e.replace(fs,(r,n)=>`person-${K(r,s)}@${n}`);for(let[r,n]of s){
if(n===0||r.includes("@")||!t.toLowerCase().includes(r))continue;let o=new RegExp(`(?<![\\w.-])${r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}(?![\\w-])`,"gi");t=
t.replace(o,`person-${n}`)}return t}async function Me(e,s){let t={},r={},n;for(let[l,y]of e.facts){let p=await y;if(l==="now"&&p.ok)n=new Date(p.value).toISOString();else if(e.read.has(l))p.ok?t[l]=
p.value??null:r[l]=p.reason;else continue}let o={name:e.name,subject:e.subject,project:e.project,...e.iid===void 0?{}:{merge_request:e.iid},...n===void 0?{}:{now:n},
evidence:t,...Object.keys(r).length>0?{unreadable:r}:{}},a=JSON.parse(JSON.stringify(o,xs)),i=JSON.parse(JSON.stringify(ws(a,Ae(a,e.named)),s)),c=([l,y])=>e.statuses.
every(([p,g])=>p!==l||g===y),u=e.statuses.filter(c),d={verdict:e.verdict,controls:Object.fromEntries(u)};return{policy:e.policy,cases:[{...i,expect:d}]}}function ws(e,s){
let t=["evidence","unreadable"].flatMap(r=>{let[n,o]=[e,s].map(i=>i[r]);if(!n||!o)return[];let a=Object.values(o);return[[r,Object.fromEntries(Object.keys(n).map(
(i,c)=>[i,a[c]]))]]});return{...s,...Object.fromEntries(t)}}function Ie(e){let{from:s,rule:t}=e??{},r=typeof t=="string"?[...t.matchAll(/["']([\w.-]{2,255})["']/g)].
map(([,n=""])=>n):[];return[...s?.users??[],...r].map(n=>n.replace(/^@/,"").toLowerCase())}function xs(e,s){return s instanceof Map||s instanceof Set?[...s]:s}import{createHash as _s,randomBytes as Rs}from"node:crypto";import{readFile as Ps}from"node:fs/promises";var x=class{constructor({requesterFn:s,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=s({url:this.url})}};var vs=class{value;constructor(e){this.value=e}};function f(e,...s){return s.reduce((t,r,n)=>{let o=r instanceof vs?r.value:encodeURIComponent(String(r));return t+
o+e[n+1]},e[0])}var Ce=class extends x{constructor(e,s){super({prefixUrl:e,...s})}all(e,{includeInherited:s,...t}={}){let r=f`${e}/members`;return s&&(r+="/all"),w(this,r,t)}show(e,s,{
includeInherited:t,...r}={}){let[n,o]=[e,s].map(encodeURIComponent),a=[n,"members"];return t&&a.push("all"),a.push(o),w(this,a.join("/"),r)}};var $s=class extends x{constructor(e,s){super({prefixUrl:e,...s})}all(e,s){return w(this,f`${e}/hooks`,s)}show(e,s,t){return w(this,f`${e}/hooks/${s}`,t)}},bs=class extends x{constructor(e,s){
super({prefixUrl:e,...s})}show(e,s){return w(this,f`${e}/push_rule`,s)}};var Ge=class extends x{all(e,{pipelineId:s,...t}={}){let r=s?f`projects/${e}/pipelines/${s}/jobs`:f`projects/${e}/jobs`;return w(this,r,t)}show(e,s,t){return w(
this,f`projects/${e}/jobs/${s}`,t)}},Oe=class extends x{showConfiguration(e,{mergerequestIId:s,...t}={}){let r;return s?r=f`projects/${e}/merge_requests/${s}/approvals`:
r=f`projects/${e}/approvals`,w(this,r,t)}};var Le=class extends x{all({projectId:e,groupId:s,...t}={}){let r="";return e?r=f`projects/${e}/`:s&&(r=f`groups/${s}/`),w(this,`${r}merge_requests`,t)}show(e,s,t){
return w(this,f`projects/${e}/merge_requests/${s}`,t)}};var Ue=class extends x{all(e,s){return w(this,f`projects/${e}/pipelines`,s)}show(e,s,t){return w(this,f`projects/${e}/pipelines/${s}`,t)}};var Ne=class extends $s{constructor(e){super("projects",e)}};var De=class extends Ce{constructor(e){super("projects",e)}};var Fe=class extends bs{constructor(e){super("projects",e)}};var Be=class extends x{all({userId:e,starredOnly:s,...t}={}){let r;return e&&s?r=f`users/${e}/starred_projects`:e?r=f`users/${e}/projects`:r="projects",w(this,r,
t)}show(e,s){return w(this,f`projects/${e}`,s)}},He=class extends x{all(e,s){return w(this,f`projects/${e}/protected_branches`,s)}show(e,s,t){return w(this,f`projects/${e}/protected_branches/${s}`,
t)}};var Ke=class extends Ce{constructor(e){super("groups",e)}};async function w(e,s,t){return(await e.requester.get(s,{searchParams:t})).body}async function We(e,s,t={},r=!/^\s*mutation\b/.test(s)){let o=await e.send({method:"POST",path:"/api/graphql",body:{query:s,variables:t},reads:r,situation:"grap\
hql"}),{data:a,errors:i}=o.body??{},c=(Array.isArray(i)?i:i?[i]:[]).map(l=>B(l)??"no reason given");if(a!=null)return{data:a,errors:c};let u=B(c),d=/does not exist or you don't have permission/.
test(u??"");throw new P(d?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"\
POST /graphql",status:o.status,words:u,attempts:o.attempts,advice:d?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}var U=class{#e;constructor(s,t){this.#e=new ve(s,t)}async allForMergeRequest(s,t){let r=`${J(s,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).
map(({id:n,name:o,external_url:a,status:i})=>({id:n,name:o,externalUrl:$e(a),status:js(i)}))}set(s,t,r){let n=`${J(s,t)}/status_check_responses`;return this.#e.
write("POST",n,we({...r}),"status_check")}retry(s,t,r){return this.#e.write("POST",`${J(s,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(s){return(await this.#s()).
all(s)}async create(s,t){return(await this.#s()).create(s,t)}async update(s,t,r){return(await this.#s()).update(s,t,r)}async remove(s,t){return(await this.#s()).
remove(s,t)}async#s(){return new(await import("./status-check-services-6HTIZNNK.js")).StatusCheckServices(this.#e)}};function js(e){return e==="approved"?"passed":e==="pa\
ssed"||e==="failed"?e:"pending"}function J(e,s){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${s}`}var ks={Projects:Be,ProtectedBranches:He,MergeRequests:Le,MergeRequestApprovals:Oe,Pipelines:Ue,Jobs:Ge,ProjectMembers:De,ProjectHooks:Ne,ProjectPushRules:Fe,GroupMembers:Ke};
function V(e,s=()=>{}){let t={requesterFn:ye(e,s),host:"",queryTimeout:null},r={StatusChecks:new U(e,s),ExternalControls:{async setStatus(...n){let{ExternalControls:o}=await import("./external-controls-TP5SQNWI.js");
return new o(e,s).setStatus(...n)}},graphql(n,o,a){return s("POST /graphql"),We(e,n,o,a)},async rawFile(n,o,a){let[i,c]=[n,o].map(encodeURIComponent),u=`/api/v4\
/projects/${i}/repository/files/${c}/raw`;s(L("GET",u));let d={path:u,query:xe({ref:a}),expects:"text",situation:"policy"},{body:l,headers:y}=await e.send({method:"\
GET",...d});return{text:l,commit:y["x-gitlab-commit-id"]}},download:async n=>(await import("./download-HEZC7OPW.js")).download(e,n,s),async write(n,o,a){let i=`\
/api/v4${o}`;s(L(n,i)),await e.send({method:n,path:i,body:a,expects:n==="DELETE"?"empty":"json"})},async read(n,o){let a=`/api/v4${n}`;return s(L("GET",a)),(await fe(
e,a,o)).body}};for(let[n,o]of Object.entries(ks)){let a;Object.defineProperty(r,n,{get:()=>a??=new o(t),enumerable:!0})}return r}var Ss=6e4;async function ze(e,{env:s,signal:t,onRequest:r}){let{CI_SERVER_TLS_CA_FILE:n}=s,a=Date.now()+e.timeout,i=a-Math.min(Ss,e.timeout/5),c=async p=>(await import("./sleep-FGHK3QVV.js")).
sleep(p,t),u={now:Date.now,sleep:c,random:Math.random,deadlineAt:()=>i,signal:t,env:s,onRequest:r,certificateAuthorities:n?(await import("./authorities-DAY5DTPF.js")).
readAuthorities(n):void 0},d=be({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=V(d);function y(p){return{checkout:Ts,branch:(g,m)=>l.
rawFile(p,g,m).catch(Z),project:(g,m,j)=>l.rawFile(g,m,j).catch(Z),artifact:async(...g)=>(await import("./artifact-text-OFUOSRQX.js")).artifactText(d,p,...g),url:async g=>(await import("./other-server-N4O4V5EW.js")).
readText(g,u).catch(Z)}}return{requestCount:()=>d.requestCount(),close:()=>d.close(),ports:{gitlabFor:p=>p?V(d,p):l,readersFor:y,workspace:async()=>(await import("./open-F5VQWXKK.js")).
openWorkspace(s,"."),now:Date.now,serverNow:()=>d.serverNow(),sleep:c,after(p,g){let m=setTimeout(g,p);return()=>clearTimeout(m)},sha256:p=>_s("sha256").update(
p).digest("hex"),nonce:()=>Rs(16).toString("hex"),evaluationIsOver(){i=a},version:ae,progress:{targets:[],done:[]}}}}async function Ts(e){try{return await Ps(e,
"utf8")}catch(s){let t=s.code;throw t==="ENOENT"||t==="ENOTDIR"?new H(e,{cause:s}):new _("POLICY_UNREADABLE",`the file cannot be opened (${t})`,{cause:s})}}function Z(e){
throw e instanceof P&&e.status===404?new H(e.message,{cause:e}):e}var S={secret:"[secret removed]",address:"[e-mail address removed]"},Es=6,qs=[/(?<![A-Za-z0-9])gl[a-z]{2,10}-[\w.-]{16,300}/g,/(?<![A-Za-z0-9])GR1348941[\w-]{16,300}/g,
/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
/-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\]{0,20000}/g],As=/(\/\/)[^\s/@]{1,400}@/g,Ms=/([?&;](?:[\w-]{0,40}(?:token|secret|signature|key)|password|sig)=)[^&;#\s"']{1,4000}/gi,
Is=/\b(authorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:bearer|basic|token)[ \t]{1,3})[^\s"'`,]{4,4000}/gi,Cs=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,
Gs=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,Os=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function Je(e,s=!1){
let t=[...e,...e.map(encodeURIComponent)].filter(r=>r.length>=Es).sort((r,n)=>n.length-r.length);return(r,n)=>n instanceof Map?[...n]:n instanceof Set?[...n]:ArrayBuffer.
isView(n)?`${n.byteLength} bytes`:typeof n=="bigint"?String(n):typeof n=="string"?Os.test(r)&&n!==""?S.secret:Ve(n,t,s):Us(n)?Ls(n,t,s):n}function Ve(e,s,t){let r=e;
for(let n of s)r=r.replaceAll(n,S.secret);for(let n of qs)r=r.replace(n,S.secret);for(let n of[Ms,Is,Cs])r=r.replace(n,`$1${S.secret}`);return r=r.replace(As,`$\
1${S.secret}@`),t?r:r.replace(Gs,S.address)}function Ls(e,s,t){let r=Object.entries(e),n=r.map(([o])=>Ve(o,s,t));return n.every((o,a)=>o===r[a]?.[0])?e:Object.fromEntries(
r.map(([,o],a)=>{let i=n[a]??"";return[n.indexOf(i)===a?i:`${i} (${a+1})`,o]}))}function Us(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ze(e,s){let t=ce.flatMap(o=>{let{secret:a,environment:i=[]}=ie[o];return a?[s.get(o),e[`INPUT_${o.toUpperCase()}`],...i.map(c=>e[c])]:[]}),r=Object.entries(
e).filter(([o])=>o.startsWith("COUNTERSIGN_CONTROL_SECRET_")),n=[...t,...r.map(([,o])=>o)];return[...new Set(n.filter(o=>o!==void 0&&o.trim()!==""))]}async function Ye(e,s,t,r){let n=r!==void 0&&e.statusChecks.length>0,[o,a]=await Promise.all([n?Ds(s,t,r):[],e.controls.length>0?Ns(e,s,t):void 0]);return async i=>[
...n?await Re(e.statusChecks,i,o):[],...a?.(i)??[]]}async function Ns(e,s,t){let[{knownControls:r},{controlTargets:n}]=await Promise.all([import("./known-controls-SE57VV5Q.js"),
import("./control-targets-XSDBIXX5.js")]),o=await r(s,t);return a=>n(e.controls,a,o)}async function Ds(e,s,t){try{return await e.StatusChecks.allForMergeRequest(s,t)}catch(r){
throw!(r instanceof P)||r.status!==401?r:(await e.MergeRequests.show(s,t),new _("TOKEN_REFUSED","GitLab refused the status checks of this project, although the \
token is good: they need GitLab Ultimate",{cause:r,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function Qe(e,s,t,r){let n=Promise.resolve(),o=t.length===0,a=()=>{};o||(a=r(2e4,i));function i(){n=Promise.all(t.map(u=>c(u))),n.then(()=>{o||(a=r(6e4,i))})}async function c(u){
try{await e.StatusChecks.set(s.projectId,s.iid,{externalStatusCheckId:u,sha:s.sha,status:"pending"})}catch{o=!0}}return{async stop(){o=!0,a(),await n}}}async function Xe(...e){let[s,t]=e;return Fs(s,t)?{state:"current",mergeRequest:s,waited:!1,known:new Map}:(await import("./settle-head-GQSGLHFM.js")).settleHead(
...e)}function Fs(e,s){return e.sha===s&&e.isPrepared}async function ss(e,s,t){let r=await Pe(e.policy),n=s==="merge_request"&&e.policy_from==="target_branch"&&r.some(es),o=!n&&r.every(es)?await a(0,void 0):void 0;
async function a(i,c){let u=t.readersFor(i),d=await je(r,u,c),l=await me(d,async m=>(await import("./bases-S4UJBJQP.js")).readBase(m,u,t.sha256)),y=l.texts.
map(({source:m,text:j,commit:R})=>({source:m,sha256:t.sha256(j),commit:R??null})),p=y.map(({sha256:m})=>m),g=p.length===1?p[0]??"":t.sha256(p.map(m=>`${m}
`).join(""));return{policy:l,documents:y,sha256:g}}return{async load(i,c,u){if(o)return o;if(!n)return a(i,void 0);let d=c===void 0?void 0:a(i,c);d?.catch(()=>{});
let l=await u();return d&&l===c?d:a(i,l)}}}function es({kind:e}){return e==="path"}function ts(e){let{evaluation:s,subject:t}=e,{policy:r,documents:n,sha256:o}=e.loaded,a=new Map(r.requirements.map(({name:i,description:c})=>[i,c]));return{schema:"\
countersign.report/v1",verdict:s.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:t.
gitlabUrl,project:{...t.project},merge_request:t.mergeRequest?{iid:t.mergeRequest.iid,sha:t.mergeRequest.sha,target_branch:t.mergeRequest.targetBranch}:null},policy:{
name:r.name,sources:[...r.sources],documents:[...n],sha256:o},requirements:s.requirements.map(({name:i,status:c,controls:u})=>({name:i,description:a.get(i)??null,
status:c,controls:u.map(d=>Bs(d,t))})),deliveries:[...e.deliveries]}}function Bs(e,s){let{id:t,title:r,severity:n,expected:o,remediation:a}=e.control;return{id:t,
title:r,severity:n,status:e.status,message:e.message,note:e.note??null,expected:o?{...o}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:a.text,url:Hs(a,s)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Hs({page:e},{gitlabUrl:s,project:t,
mergeRequest:r}){if(e===void 0)return null;let n=`${s}/${t.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?r?`${n}/-/merge_requests\
/${r.iid}${e.slice(1)}`:null:`${n}${e}`}async function rs(e,s,t){let r=await Se(e,s),n=r.kind==="project"?"project":"merge_request",o=await ss(e,n,t),{projectId:a,known:i}=await de(r.project,t.gitlabFor),
c=r.kind==="merge-request"?r.iid:void 0,u=t.gitlabFor(),d=r.kind==="merge-request"?r.targetBranchHint:void 0,l=F(i),y=l,p=q(N(l,n==="project"?G:C)),g=p.then(t.serverNow,
t.serverNow),m=q(o.load(a,d,re)),j=q(Ye(e,u,a,c)),R=q(m.then(({policy:h})=>te(h,l))),A=q(m.then(({policy:h})=>ls(h))),T=await p,M=await m,{policy:v}=M,E=await(await j)(
v.requirements.map(({name:h})=>h));t.progress.targets=E;let I="sha"in T?T:void 0,D=(r.kind==="merge-request"?r.sha:void 0)??I?.sha??"",$=c===void 0?void 0:{projectId:a,
iid:c,sha:D},b=I&&$&&await Xe(I,D,ds,()=>ke(u,$),t.sleep),Y=b?.state==="superseded",ns=Y||e.dry_run?[]:E.filter(({kind:h})=>h==="status_check"),os=$&&Qe(u,$,ns.
map(({id:h})=>h),t.after),as=await(b?.waited?te(v,F(b.known)):R).finally(()=>os?.stop());t.evaluationIsOver();let Q=I?.projectPath??(await N(l,G)).path,X=(await A)(
as,{nowMs:await g,project:Q,iid:c}),ee=ge(X.judged,await g),is=await _e({gitlab:u,targets:E,evaluation:ee,projectId:a,mergeRequest:$&&b&&{...$,createdAtMs:Date.
parse(b.mergeRequest.createdAt)},isSuperseded:Y,isLagging:b?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:t.
nonce,serverNow:t.serverNow,sleep:t.sleep,onDelivered:h=>t.progress.done.push(h)}),se=ts({evaluation:ee,loaded:M,subject:{gitlabUrl:e.gitlab_url,project:{id:a,path:Q},
mergeRequest:b&&$&&{iid:$.iid,sha:D,targetBranch:b.mergeRequest.targetBranch}},deliveries:is,generatedAt:new Date(t.now()),version:t.version}),cs=await Ks(e,se,
u,$),us=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:se,policy:v,facts:y.begun,
notices:[...e.warnings,...r.notices,...v.warnings,...X.notices,...cs,...us]};function F(h){let k=Te(r.project,s),{gitlabFor:ms,workspace:hs}=t;return pe({gitlabFor:ms,
workspace:hs,projectId:a,iid:c,policy:e.policy,defaultBranchHint:k,limits:e,job:Ee(s),now:()=>g,clock:t.now},h)}function te(h,k){return y=k,k.announce(O(h,n)),he(
h,k,n)}async function ls(h){return h.waivers.length+h.baselines.length===0?k=>({judged:k,notices:[]}):(await import("./exemptions-RDOEAA77.js")).exemptionsOf(h,
{readers:t.readersFor(a),branch:n==="project"?ps:re,isCheckout:n==="project"||e.policy_from==="checkout",projectId:a})}async function ps(){return(await N(l,G)).
defaultBranch??""}function ds(){return F(new Map).read(C)}async function re(){return(await N(l,C)).targetBranch}}async function N(e,s){let t=await e.read(s);if(t.
ok)return t.value;throw t.error}async function Ks(e,s,t,r){let n=s.deliveries.every(({outcome:o})=>o!=="superseded");return e.note==="never"||e.dry_run||!r||!n?
[]:(await import("./note-432PB3ZD.js")).keepNote(t,r,s,e.note)}function q(e){return e.catch(()=>{}),e}async function Mr(e,s,t){let{env:r,signal:n}=t,{record:o,name:a="as recorded",...i}=Object.fromEntries(s),c=new Map(Object.entries({...i,policy_from:"checkout",
dry_run:"true"})),u=await ue({flags:c,env:r,getInput:y=>r[`INPUT_${y.toUpperCase()}`]??""}),d=Zs(u.policy,e);await Ys(e);let l=await ze({...u,statusChecks:[],controls:[],
note:"never"},{env:r,signal:n,onRequest:()=>{}});try{let{report:y,facts:p,policy:g}=await rs({...u,statusChecks:[],controls:[],note:"never"},r,l.ports),{subject:m,
requirements:j,verdict:R}=y,A=m.merge_request?"merge_request":"project",T=j.flatMap(v=>v.controls),M=await Me({policy:d,name:a,subject:A,project:m.project.path,
iid:m.merge_request?.iid,facts:p,read:new Set(O(g,A).map(({id:v})=>v)),named:new Set(T.flatMap(({expected:v})=>Ie(v))),verdict:R,statuses:T.map(({id:v,status:E})=>[
v,E])},Je(Ze(r,c),!0));return await zs(e,le(M,{lineWidth:0,aliasDuplicateObjects:!1})),t.print(`recorded: ${oe(e)} (${R}); secrets are removed and people have n\
umbers`),ne.compliant}finally{l.close()}}function Zs(e,s){let[t=""]=e;if(e.length!==1||t.includes(":")&&!t.startsWith("preset:"))throw new _("INPUT_INVALID",`--\
record takes one policy in this folder, or a preset, not ${e.join(", ")}`);return t.startsWith("preset:")?t:Vs(Js(s),t)||t}async function Ys(e){if(await Ws(e).then(
()=>!0,()=>!1))throw new _("INPUT_INVALID",`--record ${e}: the file is there already, name another`)}export{Mr as record};
