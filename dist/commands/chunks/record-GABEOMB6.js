import{b as he,c as ge}from"./chunk-43KKZ3EH.js";import{a as ke,b as _e}from"./chunk-EWR3FNRE.js";import{a as Pe}from"./chunk-6LE6U6NH.js";import{
a as Re}from"./chunk-W7XCJQ6Q.js";import{a as Se,c as Te,d as qe}from"./chunk-WPLZA2AL.js";import{a as H,b as je}from"./chunk-CT4A4KPL.js";import{
a as be}from"./chunk-PSDX2KFW.js";import{a as L,b as me}from"./chunk-EZWETDEH.js";import{a as ye,b as fe,c as we,d as ve,e as xe,f as $e}from"./chunk-XKDGIDPH.js";
import"./chunk-2SG37DGQ.js";import{a as R,b as O,c as B}from"./chunk-XLR3AX5E.js";import"./chunk-U3DWL7RC.js";import"./chunk-4BND7MNJ.js";
import"./chunk-P33YKQTR.js";import"./chunk-XHUCYCOH.js";import{b as G,c as de}from"./chunk-E3G77TAD.js";import"./chunk-ZX5MXLWK.js";import"./chunk-75TDCRXC.js";
import"./chunk-E33LJ6OX.js";import"./chunk-5CR5D7FZ.js";import{a as I}from"./chunk-CGD4J2QE.js";import{b as pe}from"./chunk-LVRENNJW.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import{a as ae,b as ue}from"./chunk-GQPA6SWL.js";import"./chunk-627C47RS.js";import{
a as ie,b as ce}from"./chunk-2LCLAXL2.js";import{a as oe}from"./chunk-Z23466PB.js";import"./chunk-4YPOPPBH.js";import{a as ne,b as _}from"./chunk-C6EUKJGU.js";
import{C as le}from"./chunk-GG7O6GU5.js";import"./chunk-YFWBQXD3.js";import{access as Bs,writeFile as Hs}from"node:fs/promises";import{dirname as Ws,relative as Ks}from"node:path";var hs=/(?:^|_)(?:user_?names?|authors?|approved_?by|approvers?|committers?|reviewers?|assignees?|merged_?by|closed_?by)$/i,gs=/[\p{L}\p{N}._%+'-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63})/gu,
ys=/^[\w.-]{2,255}$/;function Ae(e){let s=new Map;return K(e,"",s),V(e,s)}function W(e,s){let t=e.toLowerCase(),r=s.get(t);if(r!==void 0)return r;let n=s.size+1;
return s.set(t,n),n}function K(e,s,t){let r=s.replaceAll(/([a-z])([A-Z])/g,"$1_$2");if(typeof e=="string"&&hs.test(r)&&ys.test(e)&&W(e,t),Array.isArray(e))for(let n of e)
K(n,s,t);else if(typeof e=="object"&&e!==null){let n="email"in e||"username"in e;for(let[o,a]of Object.entries(e))n&&o==="name"&&typeof a=="string"&&a!==""&&W(a,
t),K(a,o,t)}}function V(e,s){return typeof e=="string"?Ee(e,s):Array.isArray(e)?e.map(t=>V(t,s)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(
e).map(([t,r])=>[Ee(t,s),V(r,s)]))}function Ee(e,s){let t=e.replace(gs,(r,n)=>`person-${W(r,s)}@${n}`);for(let[r,n]of s){if(r.includes("@")||!t.toLowerCase().includes(
r))continue;let o=new RegExp(`(?<![\\w.-])${r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}(?![\\w-])`,"gi");t=t.replace(o,`person-${n}`)}return t}async function Me(e,s){let t={},r={},n;for(let[l,f]of e.facts){let p=await f;if(l==="now"&&p.ok)n=new Date(p.value).toISOString();else if(e.read.has(l))p.ok?t[l]=
p.value??null:r[l]=p.reason;else continue}let o={name:e.name,subject:e.subject,project:e.project,...e.iid===void 0?{}:{merge_request:e.iid},...n===void 0?{}:{now:n},
evidence:t,...Object.keys(r).length>0?{unreadable:r}:{}},a=JSON.parse(JSON.stringify(o,fs)),i=JSON.parse(JSON.stringify(Ae(a),s)),u=([l,f])=>e.statuses.every(([
p,g])=>p!==l||g===f),c=e.statuses.filter(u),d={verdict:e.verdict,controls:Object.fromEntries(c)};return{policy:e.policy,cases:[{...i,expect:d}]}}function fs(e,s){
return s instanceof Map||s instanceof Set?[...s]:s}import{createHash as js,randomBytes as ks}from"node:crypto";import{readFile as _s}from"node:fs/promises";var v=class{constructor({requesterFn:s,prefixUrl:t=""}){this.url=`/api/v4/${t}`,this.queryTimeout=null,this.requester=s({url:this.url})}};var ws=class{value;constructor(e){this.value=e}};function y(e,...s){return s.reduce((t,r,n)=>{let o=r instanceof ws?r.value:encodeURIComponent(String(r));return t+
o+e[n+1]},e[0])}var Ce=class extends v{constructor(e,s){super({prefixUrl:e,...s})}all(e,{includeInherited:s,...t}={}){let r=y`${e}/members`;return s&&(r+="/all"),w(this,r,t)}show(e,s,{
includeInherited:t,...r}={}){let[n,o]=[e,s].map(encodeURIComponent),a=[n,"members"];return t&&a.push("all"),a.push(o),w(this,a.join("/"),r)}};var vs=class extends v{constructor(e,s){super({prefixUrl:e,...s})}all(e,s){return w(this,y`${e}/hooks`,s)}show(e,s,t){return w(this,y`${e}/hooks/${s}`,t)}},xs=class extends v{constructor(e,s){
super({prefixUrl:e,...s})}show(e,s){return w(this,y`${e}/push_rule`,s)}};var Ie=class extends v{all(e,{pipelineId:s,...t}={}){let r=s?y`projects/${e}/pipelines/${s}/jobs`:y`projects/${e}/jobs`;return w(this,r,t)}show(e,s,t){return w(
this,y`projects/${e}/jobs/${s}`,t)}},Ge=class extends v{showConfiguration(e,{mergerequestIId:s,...t}={}){let r;return s?r=y`projects/${e}/merge_requests/${s}/approvals`:
r=y`projects/${e}/approvals`,w(this,r,t)}};var Le=class extends v{all({projectId:e,groupId:s,...t}={}){let r="";return e?r=y`projects/${e}/`:s&&(r=y`groups/${s}/`),w(this,`${r}merge_requests`,t)}show(e,s,t){
return w(this,y`projects/${e}/merge_requests/${s}`,t)}};var Oe=class extends v{all(e,s){return w(this,y`projects/${e}/pipelines`,s)}show(e,s,t){return w(this,y`projects/${e}/pipelines/${s}`,t)}};var Ue=class extends vs{constructor(e){super("projects",e)}};var Ne=class extends Ce{constructor(e){super("projects",e)}};var De=class extends xs{constructor(e){super("projects",e)}};var Fe=class extends v{all({userId:e,starredOnly:s,...t}={}){let r;return e&&s?r=y`users/${e}/starred_projects`:e?r=y`users/${e}/projects`:r="projects",w(this,r,
t)}show(e,s){return w(this,y`projects/${e}`,s)}},Be=class extends v{all(e,s){return w(this,y`projects/${e}/protected_branches`,s)}show(e,s,t){return w(this,y`projects/${e}/protected_branches/${s}`,
t)}};var He=class extends Ce{constructor(e){super("groups",e)}};async function w(e,s,t){return(await e.requester.get(s,{searchParams:t})).body}async function We(e,s,t={},r=!/^\s*mutation\b/.test(s)){let o=await e.send({method:"POST",path:"/api/graphql",body:{query:s,variables:t},reads:r,situation:"grap\
hql"}),{data:a,errors:i}=o.body??{},u=(Array.isArray(i)?i:i?[i]:[]).map(l=>B(l)??"no reason given");if(a!=null)return{data:a,errors:u};let c=B(u),d=/does not exist or you don't have permission/.
test(c??"");throw new R(d?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:o.status,words:c,attempts:o.attempts,advice:d?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}var U=class{#e;constructor(s,t){this.#e=new xe(s,t)}async allForMergeRequest(s,t){let r=`${z(s,t)}/status_checks`;return(await this.#e.list(r,"status_check_list")).
map(({id:n,name:o,external_url:a,status:i})=>({id:n,name:o,externalUrl:$e(a),status:$s(i)}))}set(s,t,r){let n=`${z(s,t)}/status_check_responses`;return this.#e.
write("POST",n,we({...r}),"status_check")}retry(s,t,r){return this.#e.write("POST",`${z(s,t)}/status_checks/${r}/retry`,{},"status_check_retry")}async all(s){return(await this.#s()).
all(s)}async create(s,t){return(await this.#s()).create(s,t)}async update(s,t,r){return(await this.#s()).update(s,t,r)}async remove(s,t){return(await this.#s()).
remove(s,t)}async#s(){return new(await import("./status-check-services-6HTIZNNK.js")).StatusCheckServices(this.#e)}};function $s(e){return e==="approved"?"passed":e==="pa\
ssed"||e==="failed"?e:"pending"}function z(e,s){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${s}`}var bs={Projects:Fe,ProtectedBranches:Be,MergeRequests:Le,MergeRequestApprovals:Ge,Pipelines:Oe,Jobs:Ie,ProjectMembers:Ne,ProjectHooks:Ue,ProjectPushRules:De,GroupMembers:He};
function J(e,s=()=>{}){let t={requesterFn:fe(e,s),host:"",queryTimeout:null},r={StatusChecks:new U(e,s),ExternalControls:{async setStatus(...n){let{ExternalControls:o}=await import("./external-controls-TP5SQNWI.js");
return new o(e,s).setStatus(...n)}},graphql(n,o,a){return s("POST /graphql"),We(e,n,o,a)},async rawFile(n,o,a){let[i,u]=[n,o].map(encodeURIComponent),c=`/api/v4\
/projects/${i}/repository/files/${u}/raw`;s(O("GET",c));let d={path:c,query:ve({ref:a}),expects:"text",situation:"policy"},{body:l,headers:f}=await e.send({method:"\
GET",...d});return{text:l,commit:f["x-gitlab-commit-id"]}},download:async n=>(await import("./download-S3WJ4O3K.js")).download(e,n,s),async write(n,o,a){let i=`\
/api/v4${o}`;s(O(n,i)),await e.send({method:n,path:i,body:a,expects:n==="DELETE"?"empty":"json"})},async read(n,o){let a=`/api/v4${n}`;return s(O("GET",a)),(await ye(
e,a,o)).body}};for(let[n,o]of Object.entries(bs)){let a;Object.defineProperty(r,n,{get:()=>a??=new o(t),enumerable:!0})}return r}var Ps=6e4;async function Ke(e,{env:s,signal:t,onRequest:r}){let{CI_SERVER_TLS_CA_FILE:n}=s,a=Date.now()+e.timeout,i=a-Math.min(Ps,e.timeout/5),u=async p=>(await import("./sleep-FGHK3QVV.js")).
sleep(p,t),c={now:Date.now,sleep:u,random:Math.random,deadlineAt:()=>i,signal:t,env:s,onRequest:r,certificateAuthorities:n?(await import("./authorities-DAY5DTPF.js")).
readAuthorities(n):void 0},d=be({...c,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=J(d);function f(p){return{checkout:Rs,branch:(g,m)=>l.
rawFile(p,g,m).catch(Z),project:(g,m,j)=>l.rawFile(g,m,j).catch(Z),artifact:async(...g)=>(await import("./artifact-text-OFUOSRQX.js")).artifactText(d,p,...g),url:async g=>(await import("./other-server-CDAOKVSW.js")).
readText(g,c).catch(Z)}}return{requestCount:()=>d.requestCount(),close:()=>d.close(),ports:{gitlabFor:p=>p?J(d,p):l,readersFor:f,workspace:async()=>(await import("./open-XZKNWC6Y.js")).
openWorkspace(s,"."),now:Date.now,serverNow:()=>d.serverNow(),sleep:u,after(p,g){let m=setTimeout(g,p);return()=>clearTimeout(m)},sha256:p=>js("sha256").update(
p).digest("hex"),nonce:()=>ks(16).toString("hex"),evaluationIsOver(){i=a},version:ae,progress:{targets:[],done:[]}}}}async function Rs(e){try{return await _s(e,
"utf8")}catch(s){let t=s.code;throw t==="ENOENT"||t==="ENOTDIR"?new H(e,{cause:s}):new _("POLICY_UNREADABLE",`the file cannot be opened (${t})`,{cause:s})}}function Z(e){
throw e instanceof R&&e.status===404?new H(e.message,{cause:e}):e}var S={secret:"[secret removed]",address:"[e-mail address removed]"},Ss=6,Ts=[/\bgl[a-z]{2,10}-[\w.-]{16,300}/g,/\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}\.[\w-]{8,4000}/g,
/\b(?:gh[opsu]_\w{20,255}|github_pat_\w{20,255}|xox[abprs]-[\w-]{10,255}|AKIA[0-9A-Z]{16})/g,/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g],
qs=/(\/\/)[^\s/@]{1,400}@/g,Es=/([?&;](?:\w{0,40}token|\w{0,40}secret|password|signature|\w{0,40}key)=)[^&;#\s"']{1,4000}/gi,As=/\b(\w{0,40}(?:password|passwd|secret|token|api_?key|private_?key)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?![$[])[^\s"'`,;]{4,4000}/gi,
Ms=/[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,63}/gu,Cs=/(?:token|secret|password|passphrase|private_?key|authorization)$/i;function Ve(e,s=!1){
let t=[...e,...e.map(encodeURIComponent)].filter(r=>r.length>=Ss).sort((r,n)=>n.length-r.length);return(r,n)=>n instanceof Map?[...n]:n instanceof Set?[...n]:ArrayBuffer.
isView(n)?`${n.byteLength} bytes`:typeof n=="bigint"?String(n):typeof n=="string"?Cs.test(r)&&n!==""?S.secret:ze(n,t,s):Gs(n)?Is(n,t,s):n}function ze(e,s,t){let r=e;
for(let n of s)r=r.replaceAll(n,S.secret);for(let n of Ts)r=r.replace(n,S.secret);for(let n of[Es,As])r=r.replace(n,`$1${S.secret}`);return r=r.replace(qs,`$1${S.
secret}@`),t?r:r.replace(Ms,S.address)}function Is(e,s,t){let r=Object.entries(e),n=r.map(([o])=>ze(o,s,t));return n.every((o,a)=>o===r[a]?.[0])?e:Object.fromEntries(
r.map(([,o],a)=>{let i=n[a]??"";return[n.indexOf(i)===a?i:`${i} (${a+1})`,o]}))}function Gs(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Je(e,s){let t=ce.flatMap(o=>{let{secret:a,environment:i=[]}=ie[o];return a?[s.get(o),e[`INPUT_${o.toUpperCase()}`],...i.map(u=>e[u])]:[]}),r=Object.entries(
e).filter(([o])=>o.startsWith("COUNTERSIGN_CONTROL_SECRET_")),n=[...t,...r.map(([,o])=>o)];return[...new Set(n.filter(o=>o!==void 0&&o.trim()!==""))]}async function Ze(e,s,t,r){let n=r!==void 0&&e.statusChecks.length>0,[o,a]=await Promise.all([n?Os(s,t,r):[],e.controls.length>0?Ls(e,s,t):void 0]);return async i=>[
...n?await Pe(e.statusChecks,i,o):[],...a?.(i)??[]]}async function Ls(e,s,t){let[{knownControls:r},{controlTargets:n}]=await Promise.all([import("./known-controls-SE57VV5Q.js"),
import("./control-targets-XSDBIXX5.js")]),o=await r(s,t);return a=>n(e.controls,a,o)}async function Os(e,s,t){try{return await e.StatusChecks.allForMergeRequest(s,t)}catch(r){
throw!(r instanceof R)||r.status!==401?r:(await e.MergeRequests.show(s,t),new _("TOKEN_REFUSED","GitLab refused the status checks of this project, although the \
token is good: they need GitLab Ultimate",{cause:r,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function Ye(e,s,t,r){let n=Promise.resolve(),o=t.length===0,a=()=>{};o||(a=r(2e4,i));function i(){n=Promise.all(t.map(c=>u(c))),n.then(()=>{o||(a=r(6e4,i))})}async function u(c){
try{await e.StatusChecks.set(s.projectId,s.iid,{externalStatusCheckId:c,sha:s.sha,status:"pending"})}catch{o=!0}}return{async stop(){o=!0,a(),await n}}}async function Qe(...e){let[s,t]=e;return Us(s,t)?{state:"current",mergeRequest:s,waited:!1,known:new Map}:(await import("./settle-head-IPQ7PX2Q.js")).settleHead(
...e)}function Us(e,s){return e.sha===s&&e.isPrepared}async function es(e,s,t){let r=await Re(e.policy),n=s==="merge_request"&&e.policy_from==="target_branch"&&r.some(Xe),o=!n&&r.every(Xe)?await a(0,void 0):void 0;
async function a(i,u){let c=t.readersFor(i),d=await je(r,c,u),l=await me(d,async m=>(await import("./bases-X3BR5H5L.js")).readBase(m,c,t.sha256)),f=l.texts.
map(({source:m,text:j,commit:P})=>({source:m,sha256:t.sha256(j),commit:P??null})),p=f.map(({sha256:m})=>m),g=p.length===1?p[0]??"":t.sha256(p.map(m=>`${m}
`).join(""));return{policy:l,documents:f,sha256:g}}return{async load(i,u,c){if(o)return o;if(!n)return a(i,void 0);let d=u===void 0?void 0:a(i,u);d?.catch(()=>{});
let l=await c();return d&&l===u?d:a(i,l)}}}function Xe({kind:e}){return e==="path"}function ss(e){let{evaluation:s,subject:t}=e,{policy:r,documents:n,sha256:o}=e.loaded,a=new Map(r.requirements.map(({name:i,description:u})=>[i,u]));return{schema:"\
countersign.report/v1",verdict:s.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:t.
gitlabUrl,project:{...t.project},merge_request:t.mergeRequest?{iid:t.mergeRequest.iid,sha:t.mergeRequest.sha,target_branch:t.mergeRequest.targetBranch}:null},policy:{
name:r.name,sources:[...r.sources],documents:[...n],sha256:o},requirements:s.requirements.map(({name:i,status:u,controls:c})=>({name:i,description:a.get(i)??null,
status:u,controls:c.map(d=>Ns(d,t))})),deliveries:[...e.deliveries]}}function Ns(e,s){let{id:t,title:r,severity:n,expected:o,remediation:a}=e.control;return{id:t,
title:r,severity:n,status:e.status,message:e.message,note:e.note??null,expected:o?{...o}:null,actual:e.actual,evidence:e.evidence.map(i=>({...i})),remediation:{
text:a.text,url:Ds(a,s)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function Ds({page:e},{gitlabUrl:s,project:t,
mergeRequest:r}){if(e===void 0)return null;let n=`${s}/${t.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?r?`${n}/-/merge_requests\
/${r.iid}${e.slice(1)}`:null:`${n}${e}`}async function ts(e,s,t){let r=await Se(e,s),n=r.kind==="project"?"project":"merge_request",o=await es(e,n,t),{projectId:a,known:i}=await de(r.project,t.gitlabFor),
u=r.kind==="merge-request"?r.iid:void 0,c=t.gitlabFor(),d=r.kind==="merge-request"?r.targetBranchHint:void 0,l=F(i),f=l,p=q(N(l,n==="project"?G:I)),g=p.then(t.serverNow,
t.serverNow),m=q(o.load(a,d,re)),j=q(Ze(e,c,a,u)),P=q(m.then(({policy:h})=>te(h,l))),E=q(m.then(({policy:h})=>us(h))),A=await p,M=await m,{policy:x}=M,T=await(await j)(
x.requirements.map(({name:h})=>h));t.progress.targets=T;let C="sha"in A?A:void 0,D=(r.kind==="merge-request"?r.sha:void 0)??C?.sha??"",$=u===void 0?void 0:{projectId:a,
iid:u,sha:D},b=C&&$&&await Qe(C,D,ps,()=>ke(c,$),t.sleep),Y=b?.state==="superseded",rs=Y||e.dry_run?[]:T.filter(({kind:h})=>h==="status_check"),ns=$&&Ye(c,$,rs.
map(({id:h})=>h),t.after),os=await(b?.waited?te(x,F(b.known)):P).finally(()=>ns?.stop());t.evaluationIsOver();let Q=C?.projectPath??(await N(l,G)).path,X=(await E)(
os,{nowMs:await g,project:Q,iid:u}),ee=ge(X.judged,await g),as=await _e({gitlab:c,targets:T,evaluation:ee,projectId:a,mergeRequest:$&&b&&{...$,createdAtMs:Date.
parse(b.mergeRequest.createdAt)},isSuperseded:Y,isLagging:b?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:t.
nonce,serverNow:t.serverNow,sleep:t.sleep,onDelivered:h=>t.progress.done.push(h)}),se=ss({evaluation:ee,loaded:M,subject:{gitlabUrl:e.gitlab_url,project:{id:a,path:Q},
mergeRequest:b&&$&&{iid:$.iid,sha:D,targetBranch:b.mergeRequest.targetBranch}},deliveries:as,generatedAt:new Date(t.now()),version:t.version}),is=await Fs(e,se,
c,$),cs=n==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:se,policy:x,facts:f.begun,
notices:[...e.warnings,...r.notices,...x.warnings,...X.notices,...is,...cs]};function F(h){let k=Te(r.project,s),{gitlabFor:ds,workspace:ms}=t;return pe({gitlabFor:ds,
workspace:ms,projectId:a,iid:u,policy:e.policy,defaultBranchHint:k,limits:e,job:qe(s),now:()=>g,clock:t.now},h)}function te(h,k){return f=k,k.announce(L(h,n)),he(
h,k,n)}async function us(h){return h.waivers.length+h.baselines.length===0?k=>({judged:k,notices:[]}):(await import("./allowances-TESFOZ2W.js")).allowancesOf(h,
{readers:t.readersFor(a),branch:n==="project"?ls:re,isCheckout:n==="project"||e.policy_from==="checkout",projectId:a})}async function ls(){return(await N(l,G)).
defaultBranch??""}function ps(){return F(new Map).read(I)}async function re(){return(await N(l,I)).targetBranch}}async function N(e,s){let t=await e.read(s);if(t.
ok)return t.value;throw t.error}async function Fs(e,s,t,r){let n=s.deliveries.every(({outcome:o})=>o!=="superseded");return e.note==="never"||e.dry_run||!r||!n?
[]:(await import("./note-RYAE7UAR.js")).keepNote(t,r,s,e.note)}function q(e){return e.catch(()=>{}),e}async function qr(e,s,t){let{env:r,signal:n}=t,{record:o,name:a="as recorded",...i}=Object.fromEntries(s),u=new Map(Object.entries({...i,policy_from:"checkout",
dry_run:"true"})),c=await ue({flags:u,env:r,getInput:f=>r[`INPUT_${f.toUpperCase()}`]??""}),d=Vs(c.policy,e);await zs(e);let l=await Ke({...c,statusChecks:[],controls:[],
note:"never"},{env:r,signal:n,onRequest:()=>{}});try{let{report:f,facts:p,policy:g}=await ts({...c,statusChecks:[],controls:[],note:"never"},r,l.ports),{subject:m,
requirements:j,verdict:P}=f,E=m.merge_request?"merge_request":"project",A=j.flatMap(x=>x.controls),M=await Me({policy:d,name:a,subject:E,project:m.project.path,
iid:m.merge_request?.iid,facts:p,read:new Set(L(g,E).map(({id:x})=>x)),verdict:P,statuses:A.map(({id:x,status:T})=>[x,T])},Ve(Je(r,u),!0));return await Hs(e,le(
M,{lineWidth:0,aliasDuplicateObjects:!1})),t.print(`recorded: ${oe(e)} (${P}); secrets are removed and people have numbers`),ne.compliant}finally{l.close()}}function Vs(e,s){
let[t=""]=e;if(e.length!==1||t.includes(":")&&!t.startsWith("preset:"))throw new _("INPUT_INVALID",`--record takes one policy in this folder, or a preset, not ${e.
join(", ")}`);return t.startsWith("preset:")?t:Ks(Ws(s),t)||t}async function zs(e){if(await Bs(e).then(()=>!0,()=>!1))throw new _("INPUT_INVALID",`--record ${e}\
: the file is there already, name another`)}export{qr as record};
