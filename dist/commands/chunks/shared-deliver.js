import{a as P}from"./shared-targets.js";import{f as U,g as N,h as C,i as L,j as O}from"./shared-gitbeaker-core-dist-index.js";import{a as B}from"./shared-policy.js";
import{b as F,c as G,d as D}from"./shared-evaluate.js";import{a as E,b as R}from"./shared-collect.js";import{b as _,d as T}from"./shared-facts-project-project.js";
import{a as H,b as Z,c as z,d as K}from"./shared-deliver-target.js";import{a as W,b as J}from"./shared-long-list.js";import{a as y}from"./shared-merge-request.js";
import{a as Q}from"./shared-gitlab-errors.js";import{b as V}from"./shared-home.js";import{b as X}from"./shared-shared-errors.js";import{d as Y}from"./shared-text.js";
async function ee(e){let a=e.targets.filter(({kind:o})=>o==="status_check"),t=e.targets.filter(({kind:o})=>o==="external_control");t.length===0&&e.checksAreOver();
let s=await Promise.all(a.map(o=>z(e,o)));e.checksAreOver();let r=e.isSuperseded||s.some(({outcome:o})=>o==="superseded"),[n,i]=await Promise.all([ae(e,s),Promise.
all(t.map(o=>K({...e,isSuperseded:r},o)))]);return[...n,...i]}var te=10*6e4;async function ae(e,a){let{mergeRequest:t}=e;return!(t!==void 0&&e.serverNow()-t.createdAtMs<
te)||!a.some(({outcome:s})=>s==="delivered")?a:(await import("./read-back.js")).readBack(e,t,a)}async function se(e,a,t,s){let r=s!==void 0&&e.statusChecks.length>
0,[n,i]=await Promise.all([r?ne(a,t,s):[],e.controls.length>0?re(e,a,t):void 0]);return async o=>[...r?await P(e.statusChecks,o,n):[],...await i?.(o)??[]]}async function re(e,a,t){
let{controlTargets:s,knownControls:r}=await import("./control-targets.js"),n=await r(a,t);return async i=>s(e.controls,i,n)}async function ne(e,a,t){try{return await e.
StatusChecks.allForMergeRequest(a,t)}catch(s){throw!(s instanceof Q)||s.status!==401?s:(await e.MergeRequests.show(a,t),new X("TOKEN_REFUSED","GitLab refused th\
e status checks of this project although the token is valid: status checks require GitLab Ultimate",{cause:s,advice:"use a project with an Ultimate licence, or \
leave status_check empty and answer an external control"}))}}function ie(e,a,t,s){let r=Promise.resolve(),n=t.length===0,i=()=>{};n||(i=s(2e4,o));function o(){r=
Promise.all(t.map(u=>l(u))),r.then(()=>{n||(i=s(6e4,o))})}async function l(u){try{await e.StatusChecks.set(a.projectId,a.iid,{externalStatusCheckId:u,sha:a.sha,
status:"pending"})}catch{n=!0}}return{async stop(){n=!0,i(),await r}}}async function oe(e,a){if(e.waivers.length+e.baselines.length===0)return i=>({judged:i,notices:[]});
let[{readEarlier:t,standing:s},{waive:r}]=await Promise.all([import("./evaluation-baseline.js"),import("./evaluation-waive.js")]),n=await Promise.all(e.baselines.
map(i=>t(i,a)));return(i,o)=>{let l=r(i,e.waivers,o),u=s(l.judged,n,a.sha256);return{judged:u.judged,notices:[...l.notices,...u.notices]}}}var ce=[500,1e3,2e3,3e3,
5e3,5e3,5e3,8e3];async function le(e,a,t,s,r){let n=e,i=new Map,o="";for(let[u,d]of[...ce,0].entries()){let c=u>0,p=n.sha===a;if(p&&n.isPrepared)return{state:"c\
urrent",mergeRequest:n,waited:c,known:i};if(!p&&await s()){let h=`the merge request has a newer head, ${n.sha??"none"}, and the run judges ${a}`;return{state:"s\
uperseded",mergeRequest:n,waited:c,known:M(h)}}if(d===0)break;if(!await r(d)){o="; timeout allows no longer wait for it";break}let m=await t();i=new Map([[y.id,
m]]),m.ok&&(n=m.value)}let l=n.sha===a?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${n.sha??"none"}, not ${a}`;return{state:"\
lagging",mergeRequest:n,waited:!0,known:M(l+o)}}function M(e){return new Map([[y.id,{ok:!1,reason:e,requests:[],error:void 0}]])}function ue(e,a){let t=e-a;if(Math.
abs(t)<=6e5)return[];let[s,r]=[Math.round(Math.abs(t)/6e4),t>0?"ahead of":"behind"];return[`GitLab's clock is ${s} minutes ${r} this machine's: a waiver counts \
only while both say so, and enforce_from begins as soon as one does`]}var de=/^(critical|external|not_applicable|compliant|non_compliant|undetermined|status_check|external_control|delivered|superseded|countersign(\.report\/v1)?)$/;
async function pe(e){let{evaluation:a,subject:t}=e,{policy:s,documents:r,sha256:n}=e.loaded,i=new Map(s.requirements.map(({name:c,description:p})=>[c,p])),o=a.requirements.
flatMap(({controls:c})=>c.map(({control:p})=>p)),l=new Set(o.map(({id:c})=>c)).size<o.length?(await import("./variants.js")).variantsOf(o):void 0,u=c=>de.test(c)?
c:e.clean(c),d={schema:"countersign.report/v1",verdict:a.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.
version},subject:{gitlab_url:t.gitlabUrl,project:{...t.project},merge_request:t.mergeRequest?{iid:t.mergeRequest.iid,sha:t.mergeRequest.sha,target_branch:t.mergeRequest.
targetBranch}:null},policy:{name:s.name,sources:[...s.sources],documents:[...r],sha256:n},requirements:a.requirements.map(({name:c,status:p,controls:m})=>({name:c,
description:i.get(c)??null,status:p,controls:m.map(h=>me(h,t,e.sha256,l?.get(h.control)))})),deliveries:[...e.deliveries],...e.notices.length===0?{}:{notices:[...e.
notices]}};return Y(d,u)}function me(e,a,t,s){let r=Array.isArray(e.actual)?J(e.actual,t):[],{id:n,title:i,severity:o,expected:l,page:u}=e.control,d=e.mend??e.control.
remediation;return{id:n,title:i,...s===void 0?{}:{variant:s},severity:o,status:e.status,message:e.message,note:e.note??null,expected:l?{...l}:null,actual:Array.
isArray(e.actual)?W(e.actual):e.actual,...r.length===0?{}:{actual_rest:[...r]},evidence:e.evidence.map(c=>({...c})),remediation:{text:d.text,url:he(d,a)},...u===
void 0?{}:{page:`${V}/${u}`},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function he({page:e},{gitlabUrl:a,
project:t,mergeRequest:s}){if(e===void 0)return null;let r=`${a}/${t.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?s?`${r}/-/merg\
e_requests/${s.iid}${e.slice(1)}`:null:`${r}${e}`}async function ge(e,a,t){async function s(){let i=await we(e,a,t);return ve(i,await fe(i))}let r=await s(),n=$(
r)?await(await import("./last-look.js")).confirmed(r,s,$):r;return t.evaluationIsOver(),je(n,await be(n))}function $({head:e,targets:a,evaluation:t,inputs:s}){let{
dryRun:r,onUndetermined:n}=s;return!e||r||e.settled.state==="superseded"?!1:a.some(i=>Z(t,i,n))}async function we(e,a,t){let s=await C(e,a),r=await N(e,j(s),t),
{projectId:n,known:i}=await T(s.project,t.gitlabFor),o=t.gitlabFor(),l=s.kind==="merge-request",u=l?s.iid:void 0;function d(f=new Map){return E({gitlabFor:t.gitlabFor,
workspace:t.workspace,clock:t.now,sleep:t.sleep,projectId:n,iid:u,sha:l?s.sha:void 0,policy:async()=>(await w).policy.sources,limits:{reportLimitBytes:e.reportLimit},
job:O(a),limit:t.limit(),defaultBranchHint:L(s.project,a),now:()=>m},f)}let c=d(i),p=v(R(c,l?y:_)),m=p.then(t.serverNow,t.serverNow),h=l?s.targetBranchHint:void 0,
g=U(c),w=v(r.load(n,h,g)),b=v(se(e,o,n,u)),x=v(w.then(({policy:f})=>S(c,f,s))),A=v(w.then(({policy:f})=>oe(f,{readers:t.readersFor(n),branch:l?g.protected:g.default,
head:g.head,projectId:n,sha256:t.sha256}))),I=await p,k=await w,q=await(await b)(k.policy.requirements.map(({name:f})=>f));return t.progress.targets=q,{inputs:e,
ports:t,gitlab:o,subject:s,projectId:n,store:c,newStore:d,nowMs:await m,anchor:I,loaded:k,targets:q,judging:x,exemptions:A}}async function fe(e){let{subject:a,anchor:t,
gitlab:s,projectId:r,newStore:n,ports:i}=e;if(a.kind==="project"||!("sha"in t))return;let o={projectId:r,iid:a.iid,sha:a.sha??t.sha??""},l=()=>n().read(y),u=()=>H(
s,o),d=await le(t,o.sha,l,u,i.sleep);return{judged:o,settled:d,shownAtMs:d.waited?i.serverNow():e.nowMs}}async function ve(e,a){let{anchor:t,loaded:s,ports:r,store:n,
subject:i}=e,o=a&&ie(e.gitlab,a.judged,ye(e,a),r.after),l=!a||a.settled.state==="current"&&!a.settled.waited?n:e.newStore(a.settled.known),u=await(l===n?e.judging:
S(l,s.policy,i)).finally(()=>o?.stop()),d=await e.exemptions,c=("projectPath"in t?t.projectPath:void 0)??(await R(e.newStore(),_)).path,p=[r.serverNow(),r.now()],
m={clocksMs:p,project:c,iid:a?.judged.iid},h=d(u,m),g=G(h.judged,p),w=s.isTrusted?g:D(g);return{...e,head:a,evaluation:w,projectPath:c,facts:l.begun,exempted:h.
notices}}function ye({inputs:e,targets:a},{settled:t}){return t.state==="superseded"||e.dryRun?[]:a.filter(({kind:s})=>s==="status_check").map(({id:s})=>s)}function be(e){
let{inputs:a,ports:t,gitlab:s,targets:r,projectId:n,head:i,evaluation:o}=e;return ee({gitlab:s,targets:r,evaluation:o,projectId:n,mergeRequest:i&&{...i.judged,createdAtMs:Date.
parse(i.settled.mergeRequest.createdAt)},isSuperseded:i?.settled.state==="superseded",isLagging:i?.settled.state==="lagging",onUndetermined:a.onUndetermined,dryRun:a.
dryRun,secrets:a.controlSecrets,nonce:t.nonce,serverNow:t.serverNow,sleep:t.sleep,checksAreOver:t.checksAreOver,onDelivered:l=>t.progress.done.push(l)})}async function je(e,a){
let{inputs:t,loaded:s,ports:r,projectId:n,subject:i,head:o,evaluation:l,projectPath:u,facts:d,meanwhile:c}=e,p=ue(r.serverNow(),r.now()),m=[...s.notices,...c===
void 0?[]:[c],...p],h=await pe({evaluation:l,loaded:s,deliveries:a,version:r.version,sha256:r.sha256,clean:r.clean,subject:{gitlabUrl:t.gitlabUrl,project:{id:n,
path:u},mergeRequest:o&&{iid:o.judged.iid,sha:o.judged.sha,targetBranch:o.settled.mergeRequest.targetBranch}},generatedAt:new Date(r.now()),notices:m}),g=await ke(
e,h),w=i.kind==="project"&&t.statusChecks.length>0?["status_check is ignored: only a merge request has status checks"]:[],b=[t.warnings,i.notices,m,s.policy.warnings,
e.exempted,g,w];return{report:h,policy:s.policy,facts:d,notices:b.flat()}}async function ke({inputs:e,gitlab:a,head:t,ports:s},r){let n=r.deliveries.some(({outcome:i})=>i===
"superseded");return e.note==="never"||e.dryRun||!t||n?[]:(await import("./note.js")).keepNote(a,t.judged,r,e,s.sha256)}function S(e,a,t){return e.announce(B(a,
j(t))),F(a,e,j(t))}function j({kind:e}){return e==="project"?"project":"merge_request"}function v(e){return e.catch(()=>{}),e}export{ge as a};
