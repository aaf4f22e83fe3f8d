import{a as G}from"./shared-command.js";import{a as N}from"./shared-probe.js";import{a as R,d as F,e as T}from"./shared-question.js";import{a as B}from"./shared-origin.js";
import{a as H,c as W,e as D,f as S,g as U,h as z,i as A,j as J}from"./shared-gitbeaker-core-dist-index.js";import"./shared-document.js";import"./shared-missing-file.js";
import"./shared-read.js";import"./shared-subject.js";import{a as K,b as O}from"./shared-collect.js";import"./shared-draft.js";import"./shared-selection.js";import"./shared-predefined.js";
import"./shared-expression.js";import"./shared-policy-source.js";import"./shared-pattern.js";import{a as Q}from"./shared-unprotected.js";import{b as V,d as X}from"./shared-facts-project-project.js";
import"./shared-controls-define.js";import{a as Y}from"./shared-select.js";import"./shared-judged-head.js";import"./shared-git-objects.js";import"./shared-secrets.js";
import"./shared-network.js";import"./shared-attempt.js";import"./shared-time-limit.js";import"./shared-answer.js";import"./shared-regular-file.js";import"./shared-branch-head.js";
import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{a as Z,b as k,c as u}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-about.js";import"./shared-confirmation.js";import{a as x}from"./shared-gitlab-errors.js";import{i as p,j as v,l as $,
n as b,o as d,p as M,t as tt,u as et,y as at}from"./shared-api.js";import{a as rt}from"./shared-input-flags.js";import"./shared-version.js";import"./shared-policy-presets-registry.js";
import"./shared-table.js";import"./shared-nearest.js";import"./shared-values.js";import"./shared-reporting-formats-registry.js";import"./shared-json.js";import{
a as C,b as P}from"./shared-shared-errors.js";import{a as it,e as nt,f as ot,g as E}from"./shared-text.js";import"./shared-unused.js";import"./shared-bundler.js";
var j=t=>u(d({nodes:b(t)})),st=d({id:p(),name:p(),externalControlName:u(p()),pingEnabled:u($())}),ct=d({complianceRequirementsControls:j(st)}),pt=d({name:p(),complianceRequirements:j(
ct)}),mt=d({projects:j(d({complianceFrameworks:j(pt)}))});async function lt(t,e){return(await I(t,e,"pingEnabled").catch(()=>I(t,e,"")))?.flatMap(({name:i,complianceRequirements:r})=>(r?.
nodes??[]).flatMap(n=>n.complianceRequirementsControls?.nodes??[]).map(n=>({id:Number(n.id.split("/").at(-1)),name:n.externalControlName??n.name,framework:i,isExternal:n.
name==="external_control",isPinged:n.pingEnabled})))}async function I(t,e,i){let r=`query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { id complianceFr\
ameworks { nodes { name complianceRequirements { nodes { complianceRequirementsControls { nodes { id name externalControlName ${i} } } } } } } } } }`,{data:n}=await t.
graphql(r,{ids:[Y(e)]});return k(mt,n).projects?.nodes[0]?.complianceFrameworks?.nodes}async function ut(t,e,i,r,n){let c=t.mode==="project"?"project":"merge_re\
quest",o=await U(t,c,n),a=S(r);return e.kind==="merge-request"?o.load(i,e.targetBranchHint,a):o.load(i,void 0,dt(r,a))}function dt(t,e){let i=async()=>(await O(
t,V)).defaultBranch??"";return{...e,target:i,async deciding(){let r=await i();return(await e.head(r)).isProtected?{name:r,called:`the default branch ${r}`,notice:void 0,
doubt:void 0}:Q(r,e)}}}var ft=d({name:p(),scopes:b(p()),expires_at:u(p())}),wt=d({username:p(),is_admin:u($())});async function ht(t){try{return k(ft,await t.read(
"/personal_access_tokens/self"))}catch(e){if(e instanceof x&&(e.status===400||e.status===404))return;throw e}}async function gt(t){try{return k(wt,await t.read(
"/user"))}catch(e){if(e instanceof x&&e.status===403&&/scope/.test(e.message))return;throw e}}var yt=d({id:v(),path_with_namespace:p(),web_url:p(),archived:u($()),
marked_for_deletion_on:u(p()),ci_config_path:u(p())}),kt=d({iid:v(),state:p(),sha:u(p()),source_branch:p(),target_branch:p(),created_at:p(),source_project_id:u(
v())}),bt=d({id:v(),name:p(),external_url:u(p()),protected_branches:u(b(d({name:p()})))});function vt({read:t,env:e,mayWrite:i,composed:r}){let{inputs:n,wrong:c}=t,
{ports:o}=r,a=o.gitlabFor(),m=f(()=>z(n,e)),s=f(async()=>X((await m()).project,o.gitlabFor)),l=async()=>(await s()).projectId,g=f(async()=>k(yt,await a.read(`/p\
rojects/${encodeURIComponent((await m()).project)}`))),w=f(async()=>{let h=await m();if(h.kind!=="merge-request")return;let _=await a.read(`/projects/${await l()}\
/merge_requests/${h.iid}`);return k(kt,_)}),y=f(async()=>{let[h,{projectId:_,known:L}]=await Promise.all([m(),s()]);return K({gitlabFor:o.gitlabFor,workspace:o.
workspace,clock:o.now,sleep:o.sleep,projectId:_,sha:h.kind==="merge-request"?h.sha:void 0,iid:h.kind==="merge-request"?h.iid:void 0,policy:async()=>(await q()).
policy.sources,limits:{reportLimitBytes:n.reportLimit},job:J(e),defaultBranchHint:A(h.project,e),now:async()=>o.serverNow()},L)}),q=f(async()=>ut(n,await m(),await l(),
await y(),o));return{inputs:n,wrong:c,env:e,mayWrite:i,gitlab:a,composed:r,subject:m,projectId:l,facts:y,project:g,mergeRequest:w,policy:q,token:f(()=>ht(a)),user:f(
()=>gt(a)),probe:f(()=>N(r.transport.options)),projectChecks:f(async()=>jt(a,await l())),controls:f(async()=>lt(a,await l()))}}async function jt(t,e){try{return k(
b(bt),await t.read(`/projects/${e}/external_status_checks`))}catch(i){if(i instanceof x&&(i.status===401||i.status===403))return;throw i}}function f(t){let e;return()=>e??=
t()}async function _t(t,e){let i=new Map(t.map(a=>[a.id,a])),r=new Map;function n(a){let m=r.get(a.id);if(m)return m;let s=c(a);return s.catch(()=>{}),r.set(a.id,
s),s}async function c(a){let m=await Promise.all(a.needs.flatMap(w=>{let y=i.get(w);return y?[n(y)]:[]})),s=[...new Set(m.flatMap(w=>w.causes))];if(s.length>0)return{
finding:{status:"skipped",detail:`not asked, because of ${E(s)}`},causes:s};let l=await a.ask(e).catch(xt),g=l.status==="problem"||l.status==="skipped";return{finding:l,
causes:g?l.because??[a.id]:[]}}let o=await Promise.all(t.map(n));return t.map(({id:a,title:m},s)=>({id:a,title:m,...o[s]?.finding??{status:"skipped",detail:""}}))}
function xt(t){if(t instanceof Z)return F(`GitLab's answer has an ${t.message}`,"check that no proxy changes GitLab's answers, and the version of GitLab");if(!(t instanceof
P)||t.code==="INTERRUPTED")throw t;let[,e]=/Field '(\w+)' doesn't exist on type/.exec(t.message)??[];return e!==void 0?T(`this GitLab is too old to show ${e}`,"\
look at the setting yourself"):F([t.message,...t.problems].join("; "),t.advice)}var $t={url:["gitlab-url","http://localhost"],token:["gitlab-token","none"]};async function qt(t,e){
let i=new Map([["timeout","1m"],...t,["dry-run","true"]]);function r(...s){let l=s.map(g=>$t[g]);return W({flags:new Map([...i,...l]),env:e,getInput:D(e)})}let n=async(...s)=>{
try{return await r(...s),[]}catch(l){if(!(l instanceof P))throw l;return l.problems.length>0?l.problems:[l.message]}},c=await n();if(c.length===0)return{inputs:await r(),
wrong:{url:[],token:[]}};let o={url:await n("url"),token:await n("token")},a={url:c.filter(s=>!o.url.includes(s)),token:c.filter(s=>!o.token.includes(s))},m=await r(
...["url","token"].filter(s=>a[s].length>0));return{inputs:a.token.length>0?{...m,gitlabToken:void 0}:m,wrong:a}}var Rt=[()=>import("./doctor-questions-address.js"),
()=>import("./version.js"),()=>import("./token.js"),()=>import("./project.js"),()=>import("./merge-request.js"),()=>import("./policy.js"),()=>import("./status-checks.js"),
()=>import("./doctor-questions-external-controls.js"),()=>import("./variables.js"),()=>import("./pipelines.js"),()=>import("./trigger.js")];async function Ft(){
return(await Promise.all(Rt.map(t=>t()))).flatMap(({questions:t})=>t)}var Ee=M({schema:et("countersign.doctor/v1"),checks:b(M({id:p(),status:tt(R),title:p(),detail:p(),
fix:at(p())}))}),Mt=1e3;function Ct(t,e){let i=r=>it(e(r),Mt);return{schema:"countersign.doctor/v1",checks:t.map(({id:r,status:n,title:c,detail:o,fix:a})=>({id:r,
status:n,title:c,detail:i(o),fix:a===void 0?null:i(a)}))}}var Pt={ok:"green",warning:"yellow",problem:"red",skipped:"dim"};function Et({checks:t},e){let i=Math.
max(...t.map(({id:c})=>c.length)),r=t.map(({id:c,status:o,detail:a,fix:m})=>`${e.tone(o.padEnd(8),Pt[o])} ${c.padEnd(i)}  ${a}${m===null?"":`; fix: ${m}`}`),n=[
...R].flatMap(c=>{let o=t.filter(a=>a.status===c).length;return o===0?[]:c==="ok"||c==="skipped"?`${o} ${c}`:ot(o,c)});return[...r,"",E(n)].join(`
`)}var It={flags:[G,{name:"write",about:"also try the secrets of external controls, with a PATCH that GitLab refuses"},...rt],run:Lt};async function Lt(t,e){let{
env:i,signal:r,surface:n,secrets:c,print:o}=e,a=await B(t.flags,e),m=await qt(a,i),s=await H(m.inputs,{env:i,signal:r,secrets:c,onRequest:()=>{}});try{let l=vt(
{read:m,env:i,mayWrite:t.flags.has("write"),composed:s}),g=await _t(await Ft(),l),w=Ct(g,c.clean);return o(t.flags.has("json")?nt(w):Et(w,n)),w.checks.some(({status:y})=>y===
"problem")?C.setup:C.compliant}finally{s.close()}}export{It as doctor};
