#!/usr/bin/env node
import{a as ce,b as st,d as nt}from"./chunks/chunk-BOKKO3ZH.js";import{a as ut,b as ct}from"./chunks/chunk-DAP23AVB.js";import{b as Q}from"./chunks/chunk-OLKH727A.js";
import"./chunks/chunk-KR3HDLC5.js";import{a as Re,b as at}from"./chunks/chunk-3IMXHFC6.js";import{a as xe,b as Ye,m as Xe}from"./chunks/chunk-PMVNPYKA.js";import{a as v,
b as j,c as ke,e as et,l as tt,m as rt}from"./chunks/chunk-LEG6PVOT.js";import"./chunks/chunk-VTTJ6OLJ.js";import{b as it}from"./chunks/chunk-5T7SDXJP.js";import{a as I,
b as m}from"./chunks/chunk-O6EWQLDP.js";import{a as $,b as Ze,c as O}from"./chunks/chunk-IOCQ3XXK.js";import{a as H}from"./chunks/chunk-KQMZDERT.js";import"./chunks/chunk-OBH7XN5N.js";
import{f as ne,k as ot,l as B,t as pe}from"./chunks/chunk-WSELW6RB.js";import{a as Mr,c as Qe}from"./chunks/chunk-6AIPHAPT.js";var Ae=Mr(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});var Ir=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(e){return typeof e}:
function(e){return e&&typeof Symbol=="function"&&e.constructor===Symbol?"symbol":typeof e};function qe(e){return e>=97&&e<=122}function oe(e){return e>=65&&e<=90}
function pt(e){return e>=48&&e<=57}function Lr(e){return e-32}function lt(e){return qe(e)?e-32:e}function Ce(e){return e+32}function Ur(e,t){var r=e.charCodeAt(
0);if(pt(r)||oe(r)||r==t)return e;var s=[],n=!1;oe(r)?(n=!0,s.push(Ce(r))):s.push(r);for(var o=e.length,i=1;i<o;++i){var a=e.charCodeAt(i);if(a===t){if(n=!0,a=e.
charCodeAt(++i),isNaN(a))return e;s.push(lt(a))}else s.push(a)}return n?String.fromCharCode.apply(void 0,s):e}function Gr(e,t){var r=e.charCodeAt(0);if(!qe(r))return e;
for(var s=e.length,n=!1,o=[],i=0;i<s;++i){var a=e.charCodeAt(i);oe(a)?(o.push(t),o.push(Ce(a)),n=!0):o.push(a)}return n?String.fromCharCode.apply(void 0,o):e}function Or(e,t){
var r=e.charCodeAt(0);if(pt(r)||r==t)return e;for(var s=e.length,n=!1,o=[],i=0;i<s;++i){var a=e.charCodeAt(i);if(a===t){if(n=!0,a=e.charCodeAt(++i),isNaN(a))return e;
o.push(lt(a))}else i===0&&qe(a)?(n=!0,o.push(Lr(a))):o.push(a)}return n?String.fromCharCode.apply(void 0,o):e}function Dr(e,t){var r=e.charCodeAt(0);if(!oe(r))return e;
for(var s=e.length,n=!1,o=[],i=0;i<s;++i){var a=e.charCodeAt(i);oe(a)?(i>0&&o.push(t),o.push(Ce(a)),n=!0):o.push(a)}return n?String.fromCharCode.apply(void 0,o):
e}function Y(e){return e&&(typeof e>"u"?"undefined":Ir(e))=="object"&&!(e instanceof Date)&&!(e instanceof Function)}function X(e,t,r){var s=void 0;if(e instanceof
Array)s=[];else{if(typeof e.prototype<"u")return e;s={}}for(var n in e){var o=e[n];typeof n=="string"&&(n=t(n,r&&r.separator)),Y(o)?s[n]=X(o,t,r):s[n]=o}return s}
function le(e,t,r){for(var s=Object.keys(e),n=0;n<s.length;++n){var o=s[n],i=e[o],a=t(o,r&&r.separator);a!==o&&delete e[o],Y(i)?e[a]=X(i,t,r):e[a]=i}return e}function Pe(e,t){
return Ur(e,t&&t.charCodeAt(0)||95)}function Te(e,t){return Gr(e,t&&t.charCodeAt(0)||95)}function Ee(e,t){return Or(e,t&&t.charCodeAt(0)||95)}function Se(e,t){return Dr(
e,t&&t.charCodeAt(0)||95)}function Nr(e,t){return t=t||{},Y(e)?t.inPlace?le(e,Pe,t):X(e,Pe,t):e}function Fr(e,t){return t=t||{},Y(e)?t.inPlace?le(e,Te,t):X(e,Te,
t):e}function zr(e,t){return t=t||{},Y(e)?t.inPlace?le(e,Ee,t):X(e,Ee,t):e}function Br(e,t){return t=t||{},Y(e)?t.inPlace?le(e,Se,t):X(e,Se,t):e}A.camelize=Pe;A.
decamelize=Te;A.pascalize=Ee;A.depascalize=Se;A.camelizeKeys=Nr;A.decamelizeKeys=Fr;A.pascalizeKeys=zr;A.depascalizeKeys=Br});import{createHash as bs,randomBytes as _s}from"node:crypto";import{readFileSync as js}from"node:fs";import{readFile as xs}from"node:fs/promises";var Hr=Qe(Ae(),1);var{isMatch:kn}=xe;function Me(e){return e instanceof Function?e():Promise.resolve(e)}var Jr=Object.freeze({"**":3e3,"projects/import":6,"projects/*/export":6,"projects/*/download":1,
"groups/import":6,"groups/*/export":6,"groups/*/download":1,"projects/*/issues/*/notes":{method:"post",limit:300},"projects/*/snippets/*/notes":{method:"post",limit:300},
"projects/*/merge_requests/*/notes":{method:"post",limit:300},"groups/*/epics/*/notes":{method:"post",limit:300},"projects/*/repository/archive*":5,"projects/*/\
jobs":600,"projects/*/members":60,"groups/*/members":60}),k=class{url;requester;queryTimeout;headers;authHeaders;camelize;constructor({sudo:e,profileToken:t,camelize:r,
requesterFn:s,agent:n,profileMode:o="execution",host:i="https://gitlab.com",prefixUrl:a="",queryTimeout:p=3e5,rateLimitDuration:l=60,rateLimits:d=Jr,...h}){if(!s)
throw new ReferenceError("requesterFn must be passed");this.url=[i,"api","v4",a].join("/"),this.headers={},this.authHeaders={},this.camelize=r,this.queryTimeout=
p,"oauthToken"in h?this.authHeaders.authorization=async()=>`Bearer ${await Me(h.oauthToken)}`:"jobToken"in h?this.authHeaders["job-token"]=async()=>Me(h.jobToken):
"token"in h&&(this.authHeaders["private-token"]=async()=>Me(h.token)),t&&(this.headers["X-Profile-Token"]=t,this.headers["X-Profile-Mode"]=o),e&&(this.headers.Sudo=
`${e}`),this.requester=s({...this,rateLimits:d,rateLimitDuration:l,agent:n})}};var D=Qe(Ae(),1);function Ie(e){let t=new FormData;return Object.entries(e).forEach(([r,s])=>{s!=null&&(Array.isArray(s)?t.append(r,s[0],s[1]):t.append(r,s))}),t}var Vr=class{value;constructor(e){
this.value=e}toString(){return this.value}};function c(e,...t){return t.reduce((r,s,n)=>{let o=s instanceof Vr?s.value:encodeURIComponent(String(s));return r+o+
e[n+1]},e[0])}function Kr(e){let t={},r=/<([^>]+)>; rel="([^"]+)"/g,s;for(;s=r.exec(e);){let[,n,o]=s;t[o]=n}return t}function Z(e,t){return t?{data:e.body,status:e.status,headers:e.headers}:e.body}function Wr(e,t){return Z(e,t)}function Qr(e,t,r){let{status:s,headers:n}=t,{body:o}=t;
return e&&(o=(0,D.camelizeKeys)(o)),Z({body:o,status:s,headers:n},r)}async function dt(e,t,r,s,n,o){let{sudo:i,showExpanded:a,maxPages:p,pagination:l,page:d,perPage:h,
idAfter:g,orderBy:f,sort:b}=n;e&&(s.body=(0,D.camelizeKeys)(s?.body));let R=[...o||[],...s.body],C=p&&h?R.length/+h<p:!0,{next:_=""}=Kr(s.headers.link);if(!(d&&
(o||[]).length===0)&&_&&C){let P=Ye(_.split("?")[1]),T={...(0,D.camelizeKeys)(P)},M={...T,maxPages:p,sudo:i,showExpanded:a},x=await t(r,{searchParams:T,sudo:i});
return dt(e,t,r,x,M,R)}if(!a)return R;let S=l==="keyset"?{idAfter:g?+g:null,perPage:h?+h:null,orderBy:f,sort:b}:{total:parseInt(s.headers["x-total"],10),next:parseInt(
s.headers["x-next-page"],10)||null,current:parseInt(s.headers["x-page"],10)||1,previous:parseInt(s.headers["x-prev-page"],10)||null,perPage:parseInt(s.headers["\
x-per-page"],10),totalPages:parseInt(s.headers["x-total-pages"],10)};return{data:R,paginationInfo:S}}function Yr(){return async(e,t,r)=>{let{asStream:s,sudo:n,showExpanded:o,
maxPages:i,...a}=r||{},p=e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0,l=await e.requester.get(t,{searchParams:a,sudo:n,asStream:s,signal:p}),d=e.camelize||
!1;if(s)return Wr(l,o);if(!Array.isArray(l.body))return Qr(d,l,o);let h={sudo:n,showExpanded:o,maxPages:i,...a};return dt(d,(g,f)=>e.requester.get(g,{...f,signal:p}),
t,l,h)}}function Xr(){return async(e,t,{searchParams:r,isForm:s,sudo:n,showExpanded:o,...i}={})=>{let a=s?Ie(i):i,p=await e.requester.post(t,{searchParams:r,body:a,
sudo:n,signal:e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0});return e.camelize&&(p.body=(0,D.camelizeKeys)(p.body)),Z(p,o)}}function Zr(){return async(e,t,{
searchParams:r,isForm:s,sudo:n,showExpanded:o,...i}={})=>{let a=s?Ie(i):i,p=await e.requester.put(t,{body:a,searchParams:r,sudo:n,signal:e.queryTimeout?AbortSignal.
timeout(e.queryTimeout):void 0});return e.camelize&&(p.body=(0,D.camelizeKeys)(p.body)),Z(p,o)}}function es(){return async(e,t,{searchParams:r,isForm:s,sudo:n,showExpanded:o,
...i}={})=>{let a=s?Ie(i):i,p=await e.requester.patch(t,{body:a,searchParams:r,sudo:n,signal:e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0});return e.
camelize&&(p.body=(0,D.camelizeKeys)(p.body)),Z(p,o)}}function ts(){return async(e,t,{sudo:r,showExpanded:s,searchParams:n,...o}={})=>{let i=await e.requester.delete(
t,{body:o,searchParams:n,sudo:r,signal:e.queryTimeout?AbortSignal.timeout(e.queryTimeout):void 0});return Z(i,s)}}var u={post:Xr,put:Zr,patch:es,get:Yr,del:ts};var ht=class extends k{constructor(e,t){super({prefixUrl:e,...t})}add(e,t,r){return u.post()(this,c`${e}/members`,{accessLevel:t,...r})}all(e,{includeInherited:t,
...r}={}){let s=c`${e}/members`;return t&&(s+="/all"),u.get()(this,s,r)}edit(e,t,r,s){return u.put()(this,c`${e}/members/${t}`,{accessLevel:r,...s})}show(e,t,{includeInherited:r,
...s}={}){let[n,o]=[e,t].map(encodeURIComponent),i=[n,"members"];return r&&i.push("all"),i.push(o),u.get()(this,i.join("/"),s)}remove(e,t,r){return u.del()(this,
c`${e}/members/${t}`,r)}};var rs=class extends k{constructor(e,t){super({prefixUrl:e,...t})}add(e,t,r){return u.post()(this,c`${e}/hooks`,{url:t,...r})}all(e,t){return u.get()(this,c`${e}/hooks`,
t)}edit(e,t,r,s){return u.put()(this,c`${e}/hooks/${t}`,{url:r,...s})}remove(e,t,r){return u.del()(this,c`${e}/hooks/${t}`,r)}show(e,t,r){return u.get()(this,c`${e}/hooks/${t}`,
r)}},ss=class extends k{constructor(e,t){super({prefixUrl:e,...t})}create(e,t){return u.post()(this,c`${e}/push_rule`,t)}edit(e,t){return u.put()(this,c`${e}/push_rule`,
t)}remove(e,t){return u.del()(this,c`${e}/push_rule`,t)}show(e,t){return u.get()(this,c`${e}/push_rule`,t)}};var mt=class extends k{show(e){return u.get()(this,"metadata",e)}};var gt=class extends k{all(e,{pipelineId:t,...r}={}){let s=t?c`projects/${e}/pipelines/${t}/jobs`:c`projects/${e}/jobs`;return u.get()(this,s,r)}allPipelineBridges(e,t,r){
return u.get()(this,c`projects/${e}/pipelines/${t}/bridges`,r)}cancel(e,t,r){return u.post()(this,c`projects/${e}/jobs/${t}/cancel`,r)}erase(e,t,r){return u.post()(
this,c`projects/${e}/jobs/${t}/erase`,r)}play(e,t,r){return u.post()(this,c`projects/${e}/jobs/${t}/play`,r)}retry(e,t,r){return u.post()(this,c`projects/${e}/jobs/${t}/retry`,
r)}show(e,t,r){return u.get()(this,c`projects/${e}/jobs/${t}`,r)}showConnectedJob(e){if(!this.headers["job-token"])throw new Error('Missing required header "job\
-token"');return u.get()(this,"job",e)}showConnectedJobK8Agents(e){if(!this.headers["job-token"])throw new Error('Missing required header "job-token"');return u.
get()(this,"job/allowed_agents",e)}showLog(e,t,r){return u.get()(this,c`projects/${e}/jobs/${t}/trace`,r)}},$t=class extends k{allApprovalRules(e,{mergerequestIId:t,
...r}={}){let s;return t?s=c`projects/${e}/merge_requests/${t}/approval_rules`:s=c`projects/${e}/approval_rules`,u.get()(this,s,r)}approve(e,t,r){return u.post()(
this,c`projects/${e}/merge_requests/${t}/approve`,r)}createApprovalRule(e,t,r,{mergerequestIId:s,...n}={}){let o;return s?o=c`projects/${e}/merge_requests/${s}/approval_rules`:
o=c`projects/${e}/approval_rules`,u.post()(this,o,{name:t,approvalsRequired:r,...n})}editApprovalRule(e,t,r,s,{mergerequestIId:n,...o}={}){let i;return n?i=c`projects/${e}/merge_requests/${n}/approval_rules/${t}`:
i=c`projects/${e}/approval_rules/${t}`,u.put()(this,i,{name:r,approvalsRequired:s,...o})}editConfiguration(e,t){return u.post()(this,c`projects/${e}/approvals`,
t)}removeApprovalRule(e,t,{mergerequestIId:r,...s}={}){let n;return r?n=c`projects/${e}/merge_requests/${r}/approval_rules/${t}`:n=c`projects/${e}/approval_rules/${t}`,
u.del()(this,n,s)}showApprovalRule(e,t,r){return u.get()(this,c`projects/${e}/approval_rules/${t}`,r)}showApprovalState(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/approval_state`,
r)}showConfiguration(e,{mergerequestIId:t,...r}={}){let s;return t?s=c`projects/${e}/merge_requests/${t}/approvals`:s=c`projects/${e}/approvals`,u.get()(this,s,
r)}unapprove(e,t,r){return u.post()(this,c`projects/${e}/merge_requests/${t}/unapprove`,r)}};var ft=class extends k{accept(e,t,r){return this.merge(e,t,r)}addSpentTime(e,t,r,s){return u.post()(this,c`projects/${e}/merge_requests/${t}/add_spent_time`,{duration:r,
...s})}all({projectId:e,groupId:t,...r}={}){let s="";return e?s=c`projects/${e}/`:t&&(s=c`groups/${t}/`),u.get()(this,`${s}merge_requests`,r)}allDiffs(e,t,r){return u.
get()(this,c`projects/${e}/merge_requests/${t}/diffs`,r)}allCommits(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/commits`,r)}allDiffVersions(e,t,r){
return u.get()(this,c`projects/${e}/merge_requests/${t}/versions`,r)}allIssuesClosed(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/closes_issues`,
r)}allIssuesRelated(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/related_issues`,r)}allParticipants(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/participants`,
r)}allPipelines(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/pipelines`,r)}cancelOnPipelineSuccess(e,t,r){return u.post()(this,c`projects/${e}/merge_requests/${t}/cancel_merge_when_pipeline_succeeds`,
r)}create(e,t,r,s,n){return u.post()(this,c`projects/${e}/merge_requests`,{sourceBranch:t,targetBranch:r,title:s,...n})}createPipeline(e,t,r){return u.post()(this,
c`projects/${e}/merge_requests/${t}/pipelines`,r)}createTodo(e,t,r){return u.post()(this,c`projects/${e}/merge_requests/${t}/todo`,r)}edit(e,t,r){return u.put()(
this,c`projects/${e}/merge_requests/${t}`,r)}merge(e,t,r){return u.put()(this,c`projects/${e}/merge_requests/${t}/merge`,r)}mergeToDefault(e,t,r){return u.put()(
this,c`projects/${e}/merge_requests/${t}/merge_ref`,r)}rebase(e,t,{skipCI:r,...s}={}){return u.put()(this,c`projects/${e}/merge_requests/${t}/rebase`,{...s,skipCi:r})}remove(e,t,r){
return u.del()(this,c`projects/${e}/merge_requests/${t}`,r)}resetSpentTime(e,t,r){return u.post()(this,c`projects/${e}/merge_requests/${t}/reset_spent_time`,r)}resetTimeEstimate(e,t,r){
return u.post()(this,c`projects/${e}/merge_requests/${t}/reset_time_estimate`,r)}setTimeEstimate(e,t,r,s){return u.post()(this,c`projects/${e}/merge_requests/${t}/time_estimate`,
{duration:r,...s})}show(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}`,r)}showChanges(e,t,r){return process.emitWarning('This endpoint was depr\
ecated in GitLab API 15.7 and will be removed in API v5. Please use the "allDiffs" function instead.',"DeprecationWarning"),u.get()(this,c`projects/${e}/merge_requests/${t}/changes`,
r)}showDiffVersion(e,t,r,s){return u.get()(this,c`projects/${e}/merge_requests/${t}/versions/${r}`,s)}showTimeStats(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/time_stats`,
r)}subscribe(e,t,r){return u.post()(this,c`projects/${e}/merge_requests/${t}/subscribe`,r)}unsubscribe(e,t,r){return u.post()(this,c`projects/${e}/merge_requests/${t}/unsubscribe`,
r)}showReviewers(e,t,r){return u.get()(this,c`projects/${e}/merge_requests/${t}/reviewers`,r)}};var yt=class extends k{all(e,t){return u.get()(this,c`projects/${e}/pipelines`,t)}allVariables(e,t,r){return u.get()(this,c`projects/${e}/pipelines/${t}/variables`,
r)}cancel(e,t,r){return u.post()(this,c`projects/${e}/pipelines/${t}/cancel`,r)}create(e,t,r){return u.post()(this,c`projects/${e}/pipeline`,{ref:t,...r})}remove(e,t,r){
return u.del()(this,c`projects/${e}/pipelines/${t}`,r)}retry(e,t,r){return u.post()(this,c`projects/${e}/pipelines/${t}/retry`,r)}show(e,t,r){return u.get()(this,
c`projects/${e}/pipelines/${t}`,r)}showLatest(e,t){return u.get()(this,c`projects/${e}/pipelines/latest`,t)}showTestReport(e,t,r){return u.get()(this,c`projects/${e}/pipelines/${t}/test_report`,
r)}showTestReportSummary(e,t,r){return u.get()(this,c`projects/${e}/pipelines/${t}/test_report_summary`,r)}};var vt=class extends rs{constructor(e){super("projects",e)}};var wt=class extends k{show(e,t){return u.get()(this,c`projects/${e}/job_token_scope`,t)}edit(e,t,r){return u.patch()(this,c`projects/${e}/job_token_scope`,{...r,
enabled:t})}showInboundAllowList(e,t){return u.get()(this,c`projects/${e}/job_token_scope/allowlist`,t)}addToInboundAllowList(e,t,r){return u.post()(this,c`projects/${e}/job_token_scope/allowlist`,
{...r,targetProjectId:t})}removeFromInboundAllowList(e,t,r){return u.del()(this,c`projects/${e}/job_token_scope/allowlist/${t}`,r)}showGroupsAllowList(e,t){return u.
get()(this,c`projects/${e}/job_token_scope/groups_allowlist`,t)}addToGroupsAllowList(e,t,r){return u.post()(this,c`projects/${e}/job_token_scope/groups_allowlist`,
{...r,targetGroupId:t})}removeFromGroupsAllowList(e,t,r){return u.del()(this,c`projects/${e}/job_token_scope/groups_allowlist/${t}`,r)}};var bt=class extends ht{constructor(e){super("projects",e)}};var _t=class extends ss{constructor(e){super("projects",e)}};var jt=class extends k{all({userId:e,starredOnly:t,...r}={}){let s;return e&&t?s=c`users/${e}/starred_projects`:e?s=c`users/${e}/projects`:s="projects",u.get()(
this,s,r)}allTransferLocations(e,t){return u.get()(this,c`projects/${e}/transfer_locations`,t)}allUsers(e,t){return u.get()(this,c`projects/${e}/users`,t)}allGroups(e,t){
return u.get()(this,c`projects/${e}/groups`,t)}allInvitedGroups(e,t){return u.get()(this,c`projects/${e}/invited_groups`,t)}allSharableGroups(e,t){return u.get()(
this,c`projects/${e}/share_locations`,t)}allForks(e,t){return u.get()(this,c`projects/${e}/forks`,t)}allStarrers(e,t){return u.get()(this,c`projects/${e}/starrers`,
t)}allStoragePaths(e,t){return u.get()(this,c`projects/${e}/storage`,t)}archive(e,t){return u.post()(this,c`projects/${e}/archive`,t)}create({userId:e,avatar:t,
...r}={}){let s=e?`projects/user/${e}`:"projects";return t?u.post()(this,s,{...r,isForm:!0,avatar:[t.content,t.filename]}):u.post()(this,s,{...r,avatar:t})}createForkRelationship(e,t,r){
return u.post()(this,c`projects/${e}/fork/${t}`,r)}createPullMirror(e,t,r,s){return u.post()(this,c`projects/${e}/mirror/pull`,{importUrl:t,mirror:r,...s})}downloadSnapshot(e,t){
return u.get()(this,c`projects/${e}/snapshot`,t)}edit(e,{avatar:t,...r}={}){let s=c`projects/${e}`;return t?u.put()(this,s,{...r,isForm:!0,avatar:[t.content,t.filename]}):
u.put()(this,s,{...r,avatar:t})}fork(e,t){return u.post()(this,c`projects/${e}/fork`,t)}housekeeping(e,t){return u.post()(this,c`projects/${e}/housekeeping`,t)}importProjectMembers(e,t,r){
return u.post()(this,c`projects/${e}/import_project_members/${t}`,r)}remove(e,t){return u.del()(this,c`projects/${e}`,t)}removeForkRelationship(e,t){return u.del()(
this,c`projects/${e}/fork`,t)}removeAvatar(e,t){return u.put()(this,c`projects/${e}`,{...t,avatar:""})}restore(e,t){return u.post()(this,c`projects/${e}/restore`,
t)}search(e,t){return u.get()(this,"projects",{search:e,...t})}share(e,t,r,s){return u.post()(this,c`projects/${e}/share`,{groupId:t,groupAccess:r,...s})}show(e,t){
return u.get()(this,c`projects/${e}`,t)}showLanguages(e,t){return u.get()(this,c`projects/${e}/languages`,t)}showPullMirror(e,t){return u.get()(this,c`projects/${e}/mirror/pull`,
t)}star(e,t){return u.post()(this,c`projects/${e}/star`,t)}transfer(e,t,r){return u.put()(this,c`projects/${e}/transfer`,{...r,namespace:t})}unarchive(e,t){return u.
post()(this,c`projects/${e}/unarchive`,t)}unshare(e,t,r){return u.del()(this,c`projects/${e}/share/${t}`,r)}unstar(e,t){return u.post()(this,c`projects/${e}/unstar`,
t)}uploadForReference(e,t,r){return u.post()(this,c`projects/${e}/uploads`,{...r,isForm:!0,file:[t.content,t.filename]})}uploadAvatar(e,t,r){return u.put()(this,
c`projects/${e}`,{...r,isForm:!0,avatar:[t.content,t.filename]})}},xt=class extends k{all(e,t){return u.get()(this,c`projects/${e}/protected_branches`,t)}create(e,t,r){
let{sudo:s,showExpanded:n,...o}=r||{};return u.post()(this,c`projects/${e}/protected_branches`,{searchParams:{...o,name:t},sudo:s,showExpanded:n})}protect(e,t,r){
return this.create(e,t,r)}edit(e,t,r){return u.patch()(this,c`projects/${e}/protected_branches/${t}`,r)}show(e,t,r){return u.get()(this,c`projects/${e}/protected_branches/${t}`,
r)}remove(e,t,r){return u.del()(this,c`projects/${e}/protected_branches/${t}`,r)}unprotect(e,t,r){return this.remove(e,t,r)}};var kt=class extends ht{constructor(e){super("groups",e)}allBillable(e,t){return u.get()(this,c`${e}/billable_members`,t)}allPending(e,t){return u.get()(this,c`${e}/pending_members`,
t)}allBillableMemberships(e,t,r){return u.get()(this,c`${e}/billable_members/${t}/memberships`,r)}approve(e,t,r){return u.put()(this,c`${e}/members/${t}/approve`,
r)}approveAll(e,t){return u.put()(this,c`${e}/members/approve_all`,t)}removeBillable(e,t,r){return u.del()(this,c`${e}/billable_members/${t}`,r)}removeOverrideFlag(e,t,r){
return u.del()(this,c`${e}/members/${t}/override`,r)}setOverrideFlag(e,t,r){return u.post()(this,c`${e}/members/${t}/override`,r)}};var Rt=class extends k{all(e){return u.get()(this,"groups",e)}allDescendantGroups(e,t){return u.get()(this,c`groups/${e}/descendant_groups`,t)}allProjects(e,t){
return u.get()(this,c`groups/${e}/projects`,t)}allSharedProjects(e,t){return u.get()(this,c`groups/${e}/projects/shared`,t)}allSubgroups(e,t){return u.get()(this,
c`groups/${e}/subgroups`,t)}allProvisionedUsers(e,t){return u.get()(this,c`groups/${e}/provisioned_users`,t)}allTransferLocations(e,t){return u.get()(this,c`groups/${e}/transfer_locations`,
t)}create(e,t,{avatar:r,...s}={}){return r?u.post()(this,"groups",{...s,isForm:!0,avatar:[r.content,r.filename],name:e,path:t}):u.post()(this,"groups",{name:e,path:t,
...s})}downloadAvatar(e,t){return u.get()(this,c`groups/${e}/avatar`,t)}edit(e,{avatar:t,...r}={}){return t?u.post()(this,c`groups/${e}`,{...r,isForm:!0,avatar:[
t.content,t.filename]}):u.put()(this,c`groups/${e}`,r)}remove(e,t){return u.del()(this,c`groups/${e}`,t)}removeAvatar(e,t){return u.put()(this,c`groups/${e}`,{...t,
avatar:""})}restore(e,t){return u.post()(this,c`groups/${e}/restore`,t)}search(e,t){return u.get()(this,"groups",{search:e,...t})}share(e,t,r,s){return u.post()(
this,c`groups/${e}/share`,{groupId:t,groupAccess:r,...s})}show(e,t){return u.get()(this,c`groups/${e}`,t)}transfer(e,t){return u.post()(this,c`groups/${e}/transfer`,
t)}transferProject(e,t,r){return u.post()(this,c`groups/${e}/projects/${t}`,r)}unshare(e,t,r){return u.del()(this,c`groups/${e}/share/${t}`,r)}uploadAvatar(e,t,{
filename:r,...s}={}){return u.put()(this,c`groups/${e}/avatar`,{isForm:!0,...s,file:[t,r]})}};async function Pt(e,t,r={},s=!/^\s*mutation\b/.test(t)){let o=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:s,situation:"grap\
hql"}),{data:i,errors:a}=o.body??{},p=(Array.isArray(a)?a:a?[a]:[]).map(h=>ke(h)??"no reason given");if(i!=null)return{data:i,errors:p};let l=ke(p),d=/does not exist or you don't have permission/.
test(l??"");throw new v(d?"RIGHTS_MISSING":l?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${l??"it gives no reason"}`,{request:"\
POST /graphql",status:o.status,words:l,attempts:o.attempts,advice:d?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}var ns=6;async function Et(e,t){for(let r=!1;;r=!0){let s=await t({});if(!Array.isArray(s.body))return s;let n=await is(e,s,t),o=n.flatMap(p=>p.body),{link:i,...a}=s.
headers;if(os(n,o.length))return{...s,headers:a,body:o};if(r)throw new v("GITLAB_UNEXPECTED",`the list changed while being read, twice, at ${e}`,{request:e,advice:"\
run the job again when nobody changes the project"})}}function os(e,t){return e.every(({headers:r,body:s})=>{let n=r["x-total"];return Array.isArray(s)&&(!n||Number(
n)===t)})}async function is(e,t,r){let s=Number(t.headers["x-total-pages"]),n=[t];try{if(s){let o=2,i=async()=>{for(;o<=s;){let a=o++;n[a-1]=await r({page:String(
a)})}};await Promise.all(Array.from({length:ns},i))}else for(let o=Tt(t);o;){let i=await r(o);n.push(i),o=Tt(i)}}catch(o){if(!(o instanceof v))throw o;let{code:i,
message:a}=o,p=`${n.filter(Boolean).length} of ${s||"an unknown number of"} pages`;throw new v(i,`${a}; ${p} of the list were read`,o)}return n}function Tt({headers:e}){
let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):void 0;return r?Object.fromEntries(new URLSearchParams(
r[1])):void 0}async function ie(e,t,r={},s="fact"){let n=p=>e.send({method:"GET",path:t,query:de({...J(r),...p}),situation:s});if(r.page===void 0)return Et(j("GET",t),n);let o=await n(
{}),{link:i,...a}=o.headers;return{...o,headers:a}}function St(e,t){return({url:r})=>{let s=o=>`${r}/${o}`.replace(/\/+/g,"/");function n(o){return(i,{searchParams:a={},
body:p={}}={})=>{let l=s(i);return t(j(o,l)),e.send({method:o,path:l,query:de(J(a)),body:J(p),expects:o==="DELETE"?"empty":"json"})}}return{get(o,{searchParams:i}={}){
let a=s(o);return t(j("GET",a)),ie(e,a,i)},post:n("POST"),put:n("PUT"),patch:n("PATCH"),delete:n("DELETE")}}}function J(e){return Object.fromEntries(Object.entries(
e).map(([t,r])=>[t.replace(/[A-Z]/g,s=>`_${s.toLowerCase()}`),r]))}function de(e){let t=new URLSearchParams;for(let[r,s]of Object.entries(e))if(Array.isArray(s))
for(let n of s)t.append(`${r}[]`,String(n));else s!=null&&t.append(r,String(s));return t.toString()}import{createHmac as as}from"node:crypto";function qt({timestamp:e,nonce:t,path:r,status:s},n){return as("sha256",n).update(`${e}${t}${r}status=${s}`).digest("h\
ex")}var us=3,he=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async setStatus(t,r,s,{secret:n,nonce:o}){if(n==="")throw new m("INPUT_INVALID",`the secret of exte\
rnal control ${r} is empty`);let i=this.#e,a=`/api/v4/projects/${t}/compliance_external_controls/${r}/status`;this.#t(j("PATCH",a));let p=()=>{let d=Math.floor(
i.serverNow()/1e3)-us,h={timestamp:d,nonce:o(),path:a,status:s};return{"x-gitlab-timestamp":String(d),"x-gitlab-nonce":h.nonce,"x-gitlab-hmac-sha256":qt(h,n)}},
l=new Set;for(let d=0;;)try{let h=l.has("method")?"POST":"PATCH",g=await i.send({method:h,path:a,body:{status:s},headers:p,situation:"external_control"});return{
attempts:d+g.attempts}}catch(h){let g=h instanceof v?cs(h):void 0;if(!g||l.has(g))throw h;l.add(g),d+=h.attempts,g==="clock"&&i.relearnClock(h.date??"")}}};function cs({
status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="Request has expired"?"clock":t==="Invalid nonce"?"nonce":
void 0}import{createHash as ps}from"node:crypto";var ge=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async allForMergeRequest(t,r){let s=`${Le(t,r)}/status_checks`;return(await this.#s(s,"status_check_list")).
map(({id:n,name:o,external_url:i,status:a})=>({id:n,name:o,externalUrl:Ct(i),status:hs(a)}))}set(t,r,s){let n=`${Le(t,r)}/status_check_responses`;return this.#r(
"POST",n,J({...s}),"status_check")}retry(t,r,s){return this.#r("POST",`${Le(t,r)}/status_checks/${s}/retry`,{},"status_check_retry")}async all(t){return(await this.#s(
me(t),"status_check_admin")).map(r=>({id:r.id,name:r.name,externalUrl:Ct(r.external_url),hmac:r.hmac===!0,externalUrlDigest:ls(String(r.external_url??"")),protectedBranches:(r.
protected_branches??[]).map(({id:s,name:n})=>({id:s,name:n}))}))}create(t,r){return this.#r("POST",me(t),J({...r}))}update(t,r,s){return this.#r("PUT",`${me(t)}\
/${r}`,J({...s}))}async remove(t,r){let s=`${me(t)}/${r}`,n=await this.#r("DELETE",s,void 0).catch(i=>{if(i instanceof v&&i.status===404&&i.attempts>1)return i;
throw i});if((await this.all(t).catch(i=>{if(i instanceof v&&i.status===401)return[{id:r}];throw i})).some(({id:i})=>i===r))throw new v("RIGHTS_MISSING",`status\
 check ${r} is still there, though GitLab accepted its removal`,{request:j("DELETE",s),status:204,attempts:n.attempts,advice:"give the token's user or bot the M\
aintainer role in the project"});return{attempts:n.attempts}}async#s(t,r){let s=j("GET",t);this.#t(s);let{body:n}=await ie(this.#e,t,{perPage:100},r);if(Array.isArray(
n)&&n.every(ds))return n;throw new v("GITLAB_UNEXPECTED",`${s} did not answer a list of status checks`,{request:s})}async#r(t,r,s,n="status_check_admin"){this.#t(
j(t,r));let o=t==="DELETE"?"empty":"json",{attempts:i}=await this.#e.send({method:t,path:r,body:s,expects:o,situation:n});return{attempts:i}}};function ls(e){return ps(
"sha256").update(e).digest("hex")}function ds(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function hs(e){return e==="approved"?"pass\
ed":e==="passed"||e==="failed"?e:"pending"}function Ct(e){return(e??"").replace(/\?.*/s,"")}function me(e){return`/api/v4/projects/${encodeURIComponent(e)}/exte\
rnal_status_checks`}function Le(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var ms={Projects:jt,ProtectedBranches:xt,MergeRequests:ft,MergeRequestApprovals:$t,Pipelines:yt,Jobs:gt,ProjectMembers:bt,ProjectHooks:vt,ProjectPushRules:_t,ProjectJobTokenScopes:wt,
Groups:Rt,GroupMembers:kt,Metadata:mt};function Ue(e,t=()=>{}){let r={requesterFn:St(e,t),host:"",queryTimeout:null},s={StatusChecks:new ge(e,t),ExternalControls:new he(
e,t),graphql(n,o,i){return t("POST /graphql"),Pt(e,n,o,i)},async rawFile(n,o,i){let[a,p]=[n,o].map(encodeURIComponent),l=`/api/v4/projects/${a}/repository/files\
/${p}/raw`;t(j("GET",l));let d={path:l,query:de({ref:i}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...d})).body},async read(n,o){let i=`\
/api/v4${n}`;return t(j("GET",i)),(await ie(e,i,o)).body}};for(let[n,o]of Object.entries(ms)){let i;Object.defineProperty(s,n,{get:()=>i??=new o(r),enumerable:!0})}
return s}function At(e){let t;function r(s,n){let o=Date.parse(s);o&&(t=o-n)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:s=>r(s,e()),learn(s,n,o){
r(s,Math.max((n+o)/2,o-1e3)-500)}}}function It(e,t){let r=new Set;function s(){for(let n of r)n(Mt());t()}return e?.addEventListener("abort",s,{once:!0}),{race:n=>new Promise((o,i)=>{r.add(i),n.then(
o,i).finally(()=>r.delete(i))}),check(){if(e?.aborted)throw Mt()},forget:()=>e?.removeEventListener("abort",s)}}function Mt(){return new m("INTERRUPTED","the jo\
b was cancelled")}var gs=new Set([408,429,502,503,504]);function Lt(e,t){return gs.has(e)||e===500&&t}function Ut(e){return[301,302,303,307,308].includes(e)}function Gt(e,t,r=0,s={},n=0){
let o=1e3*2**(e-1)*(.5+t()/2);return Math.max(o,$s(r,s,n)||0)}function $s(e,t,r){let s=t["retry-after"];return s?/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function Oe(e){let{token:t,now:r,env:s={}}=e,{requestTimeoutMs:n=3e4,deadlineAt:o=()=>Number.POSITIVE_INFINITY,maxBodyBytes:i=64*2**20}=e,a=new URL(e.baseUrl),p=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new m("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let l,
d=0,{learn:h,...g}=At(r),f=It(e.signal,b);function b(){f.forget(),l?.then(({agent:_})=>_.destroy()).catch(()=>{})}async function R(_,S,P){l??=tt(a.protocol==="h\
ttps:",s,e.certificateAuthorities);let T=await l,{method:M,body:x,anonymous:q,headers:F}=S,G={...t&&!q?{"private-token":t}:{},...F?.()},z=r();d++;let w=await rt(
T,_,{method:M,body:x,headers:G,timeoutMs:P,maxBodyBytes:i,now:r});return h(w.headers.date??"",z,w.answeredAt),w}async function C(_){let{method:S,path:P,query:T,
body:M,expects:x="json",situation:q="fact"}=_,F=S==="GET"||S==="HEAD"||_.reads===!0,G=j(S,P),z=new URL(p+P+(T?`?${T}`:""));for(let w=1,be=0;;){let ae=r(),te=o()-
ae;if(f.check(),te<=0)throw(await Ge()).tooLate(G,w);let V=Math.min(te,n),K=await f.race(R(z,_,V)).catch(async je=>{if(je instanceof m)throw je;return(await Ge()).
describeFailure(je,a,s)}),[E,W]="headers"in K?[K,void 0]:[void 0,K],y=E?.status??0,re=W?W.isTemporary:Lt(y,F),ue=Gt(w,e.random,y,E?.headers,g.serverNow()),Je=r()+
ue>=o(),Ve=re&&w<5&&!Je,Ke={method:S,path:P,status:y,durationMs:r()-ae,attempt:w};if(e.onRequest?.(Ve?{...Ke,retryInMs:ue}:Ke),Ve){await f.race(e.sleep(ue)),w++;
continue}let se=E&&y<300?et(E,x):void 0;if(E&&se&&se.instead===void 0)return{status:y,headers:E.headers,body:se.value,attempts:w};let{endingOf:Tr,followRedirect:Er,
refused:Sr,tooLate:qr,unanswered:Cr,unexpected:Ar}=await Ge();if(E&&Ut(y)){z=Er(E,z,{request:G,method:S,path:P,root:a,hops:be++,attempts:w});continue}let _e={request:G,
situation:q,writes:!F,body:M,attempts:w,token:t};if(se?.instead!==void 0)throw Ar(y,_e,se.instead);let We=re?Tr(w,Je?ue:0):"";throw E?Sr(E,_e,We):W?.isTimeout&&
V===te?qr(G,w):Cr(W,_e,We)}}return{...g,send:C,requestCount:()=>d,close:b}}function Ge(){return import("./chunks/trouble-QWISE3H6.js")}var ee=class extends Error{};async function Ot(e,t,r){return Promise.all(e.map(async s=>({source:ys(s,r),text:await vs(s,t,r)})))}function ys(e,t){return e.kind===
"path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function vs(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.project,
e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(s){throw s instanceof ee?await ws(e,t,r,s):s instanceof m&&s.code!=="INTERRUPTE\
D"?new m("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${s.message}`,{cause:s,...s.advice===void 0?{}:{advice:s.advice}}):s}}async function ws(e,t,r,s){
return e.kind!=="path"||r===void 0?new m("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.kind==="path"?" in the checkout":", or the token cannot see it"}`,
{cause:s,advice:"give policy as a path in the checkout, group/project:path/to/file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?
new m("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but not yet on its target branch ${r}`,{cause:s,advice:`a merge request is not judged by \
rules it brings itself: merge the policy to ${r} first, or judge this one by its own version with policy_from: checkout`}):new m("POLICY_UNREADABLE",`policy ${e.
typed} does not exist on the target branch ${r}`,{cause:s,advice:`commit it to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var ks=6e4;function Dt(e,{env:t,signal:r,onRequest:s}){let o=Date.now()+e.timeout,i=o-Math.min(ks,e.timeout/5),a=Ts(r),p={now:Date.now,sleep:a,random:Math.random,
deadlineAt:()=>i,signal:r,env:t,onRequest:s,...Ps(t)},l=Oe({...p,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),d=Ue(l);function h(g){
return{checkout:Rs,branch:(f,b)=>d.rawFile(g,f,b).catch(De),project:(f,b,R)=>d.rawFile(f,b,R).catch(De),async url(f){let b=new URL(f),R=Oe({...p,baseUrl:b.origin});
try{let C=await R.send({method:"GET",path:b.pathname,query:b.search.slice(1),expects:"text"});return String(C.body)}catch(C){return De(C)}finally{R.close()}}}}return{
requestCount:()=>l.requestCount(),close:()=>l.close(),ports:{gitlabFor:g=>g?Ue(l,g):d,readersFor:h,now:Date.now,serverNow:()=>l.serverNow(),sleep:a,after(g,f){let b=setTimeout(
f,g);return()=>clearTimeout(b)},sha256:g=>bs("sha256").update(g).digest("hex"),nonce:()=>_s(16).toString("hex"),evaluationIsOver(){i=o},version:ce,progress:{targets:[],
done:[]}}}}async function Rs(e){try{return await xs(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new ee(e,{cause:t}):new m("POLICY_UNREADAB\
LE",`the file cannot be opened (${r})`,{cause:t})}}function De(e){throw e instanceof v&&e.status===404?new ee(e.message,{cause:e}):e}function Ps(e){let t=e.CI_SERVER_TLS_CA_FILE;
if(t===void 0||t==="")return{};try{return{certificateAuthorities:js(t,"utf8")}}catch(r){throw new m("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which can\
not be read`,{cause:r})}}function Ts(e){return t=>new Promise((r,s)=>{let n=()=>{clearTimeout(o),s(new m("INTERRUPTED","the job was cancelled"))},o=setTimeout(()=>{
e.removeEventListener("abort",n),r()},t);e.aborted?n():e.addEventListener("abort",n,{once:!0})})}function Nt(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?I.undelivered:e.verdict==="compliant"||t==="never"?I.compliant:e.verdict==="undetermined"?
I.undetermined:t==="undetermined"?I.compliant:I.nonCompliant}import{mkdir as qs,writeFile as Vt}from"node:fs/promises";import{join as Kt}from"node:path";var Ft=10;function zt(e){let t=e.requirements.flatMap(({name:r,controls:s})=>s.flatMap(({id:n,status:o,message:i,remediation:a})=>{if(o!=="fail"&&o!=="unknown")
return[];let p=o==="fail"?` Fix: ${$(a.text,1e3)}`:"";return[{level:o==="fail"?"error":"warning",title:`${$(r)}: ${$(n)}`,message:`${$(i,1e3)}.${p}`}]}));return[
...t.filter(({level:r})=>r==="error").slice(0,Ft),...t.filter(({level:r})=>r==="warning").slice(0,Ft)]}function Bt(e){let{evaluation:t,policy:r,subject:s}=e,n=new Map(r.requirements.map(({name:o,description:i})=>[o,i]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:s.gitlabUrl,project:{...s.
project},merge_request:s.mergeRequest?{iid:s.mergeRequest.iid,sha:s.mergeRequest.sha,target_branch:s.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:o,status:i,controls:a})=>({name:o,description:n.get(o)??null,status:i,controls:a.map(
p=>Es(p,s))})),deliveries:[...e.deliveries]}}function Es(e,t){let{id:r,title:s,severity:n,expected:o,remediation:i}=e.control;return{id:r,title:s,severity:n,status:e.
status,message:e.message,note:e.note??null,expected:o?{...o}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:i.text,url:Ss(i,t)},waiver:null}}
function Ss({page:e},{gitlabUrl:t,project:r,mergeRequest:s}){if(e===void 0)return null;let n=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.
startsWith("!")?s?`${n}/-/merge_requests/${s.iid}${e.slice(1)}`:null:`${n}${e}`}function $e(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};
for(let{controls:r}of e.requirements)for(let{status:s}of r)t[s]++;return t}function Ht(e,t){let r=$e(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function Jt(e){
return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Wt(e,t,r){let s=Kt(t,"report.json");try{await qs(t,{recursive:!0}),await Vt(s,`${JSON.stringify(e,null,2)}
`);let n=Ht(e,s);r==="gitlab"&&await Vt(Kt(t,"countersign.env"),Jt(n)),r==="github"&&await Cs(n,e)}catch(n){let o=n.code;throw o===void 0?n:new m("INPUT_INVALID",
`report_dir ${t} cannot be written (${o})`,{cause:n})}return s}async function Cs(e,t){let r=await import("./chunks/core-ATMDPRGI.js");for(let[s,n]of Object.entries(
e))r.setOutput(s,n);for(let{level:s,title:n,message:o}of zt(t))s==="error"?r.error(o,{title:n}):r.warning(o,{title:n})}var Qt={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},Yt={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},fe={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Xt(e,t){let{report:r}=e;return`${[...As(r,t),...e.notices.map(n=>`${N(
"Note")}${$(n,1e3)}`),"",...[...r.requirements].sort((n,o)=>fe[n.status]-fe[o.status]).flatMap((n,o)=>Ms(n,o,t)),"",...Ls(r,t),...r.deliveries.map(n=>`${N("")}${Us(
n,e.dryRun,t)}`),...r.deliveries.length===0?[`${N("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${N("Report")}${$(e.reportPath)}`],`${N("Took")}${e.tookMs} ms, ${Ze(e.requests,"request")}`].join(`
`)}
`}function As({subject:e,policy:t,tool:r},s){let n=e.merge_request,o=`${$(e.project.path)}${n?` !${n.iid} (${n.sha.slice(0,8)} into ${$(n.target_branch)})`:""}`;
return[`${s.tone(`Countersign ${r.version}`,"bold")} on ${$(e.gitlab_url)}`,`${N("Subject")}${o}`,`${N("Policy")}${$(t.name)} (${t.sources.map(i=>$(i)).join(", ")}\
), sha256 ${t.sha256.slice(0,12)}`]}function Ms(e,t,r){let{name:s,status:n,controls:o}=e,i=`${r.tone(Qt[n],Yt[n])} ${r.tone($(s),"bold")} ${r.tone(Zt(o),"dim")}`,
p=[...o].sort((l,d)=>fe[l.status]-fe[d.status]).flatMap(l=>Is(l,r));return n==="pass"?r.section(`requirement_${t+1}`,i,p):[i,...p]}function Zt(e){let t=s=>e.filter(
n=>n.status===s).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applicable"],
[t("external"),"external"]].filter(([s])=>s>0).map(([s,n])=>`${s} ${n}`).join(", ")}function Is(e,t){let{id:r,severity:s,status:n,message:o,note:i,remediation:a}=e,
p=n==="fail"||n==="unknown",d=[`  ${t.tone(Qt[n],Yt[n])} ${$(r)}${p?` (${s})`:""}: ${$(o,1e3)}`];return i!==null&&d.push(`      note: ${$(i,1e3)}`),n==="fail"&&
(d.push(`      fix:  ${$(a.text,1e3)}`),a.url!==null&&d.push(`      at:   ${$(a.url,1e3)}`)),d}function Ls(e,t){let r=$e(e),s={compliant:"COMPLIANT",non_compliant:"\
NON-COMPLIANT",undetermined:"UNDETERMINED"},n={compliant:"green",non_compliant:"red",undetermined:"yellow"},o=Zt(e.requirements.flatMap(({controls:p})=>p)),a=r.
pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${N("Verdict")}${t.tone(s[e.verdict],n[e.verdict],"bold")} (${o})${a}`]}function Us(e,t,r){
let s=e.target==="status_check"?"status check":"external control",n=e.name===null?`${e.id}`:`"${$(e.name)}" (${e.id})`,o=e.requirement===null?"":` for "${$(e.requirement)}\
"`,i=`${s} ${n}${o}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${i}: ${e.status}, deli\
vered${a}`;case"superseded":return`${r.tone("-","dim")} ${i}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${i}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${i}: ${e.status} NOT delivered${a}: ${$(
e.error??"",1e3)}`}}function N(e){return e.padEnd(9)}var Gs=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function er(e,t,r,s,n){let o=0;for(let i of[...Gs,void 0])try{let a=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,
sha:t.sha,status:s});return{outcome:"delivered",attempts:o+a.attempts}}catch(a){if(!(a instanceof v)||a.status!==409)throw a;if(o++,await Ne(e,t))return{outcome:"\
superseded",attempts:o};if(i===void 0)throw a;await n(i)}throw new m("INTERNAL","the last wait ends the loop")}async function Ne(e,{projectId:t,iid:r,sha:s}){let n=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(Os),o=Array.isArray(n)?n.map(i=>String(i?.head_commit_sha)):[];return o.length>0&&o[0]!==
s&&o.includes(s)}function Os(e){if(!(e instanceof v&&[401,403,404].includes(e.status)))throw e}async function rr(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),s=await Promise.all(t.map(a=>nr(
e,a))),n=e.isSuperseded||s.some(({outcome:a})=>a==="superseded"),[o,i]=await Promise.all([Bs(e,s),Promise.all(r.map(a=>Fs({...e,isSuperseded:n},a)))]);return[...o,
...i]}function sr(e,t,r){let s=t.requirement===void 0?Ds(e):Ns(e,t.requirement);return s==="pass"?!0:s!=="fail"&&r==="leave"?void 0:!1}function Ds({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function Ns({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function nr(e,t){
let r=sr(e.evaluation,t,e.onUndetermined),s=r?"passed":"failed";return or(e,t,r,s,n=>er(e.gitlab,n,t.id,s,e.sleep))}async function Fs(e,t){let r=sr(e.evaluation,
t,e.onUndetermined),s=r?"pass":"fail",n=e.secrets.get(t.id)??"";return or(e,t,r,s,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.setStatus(
e.projectId,t.id,s,{secret:n,nonce:e.nonce})).attempts}))}async function or(e,t,r,s,n){let{id:o,name:i=null,requirement:a=null}=t,p={target:t.kind,id:o,name:i,requirement:a,
status:s,attempts:0};if(e.isSuperseded)return{...p,outcome:"superseded"};if(e.dryRun||r===void 0)return{...p,outcome:"skipped"};try{let l=e.mergeRequest??{projectId:e.
projectId,iid:0,sha:""},d={...p,...await n(l)};return e.onDelivered(d),d}catch(l){if(!(l instanceof m)||l.code==="INTERRUPTED")throw l;return{...p,outcome:"fail\
ed",attempts:Js(l),error:Vs(l)}}}var zs=10*6e4,tr=6e4;async function Bs(e,t){let{mergeRequest:r,gitlab:s}=e;if(!r||!t.some(({outcome:a})=>a==="delivered"))return t;
let n=e.serverNow()-r.createdAtMs;if(n>zs)return t;let o=n<tr?[2e3,3e3,5e3]:[0,1e3],i=[...t];for(let a of o){await e.sleep(a);let p;try{let l=await s.StatusChecks.
allForMergeRequest(r.projectId,r.iid);p=new Map(l.map(d=>[d.id,d.status]))}catch(l){if(l instanceof m&&l.code!=="INTERRUPTED")return i;throw l}if(i=await Promise.
all(i.map(l=>Hs(e,l,p.get(l.id)))),n>=tr&&i.every(l=>(p.get(l.id)??l.status)===l.status))break}return i}async function Hs(e,t,r){if(t.outcome!=="delivered"||r===
void 0||r===t.status)return t;let s={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},n=await nr(e,s);return{...n,attempts:n.attempts+
t.attempts}}function Js(e){return"attempts"in e&&typeof e.attempts=="number"?e.attempts:1}function Vs(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var ye=e=>pe(B({nodes:ot(e)})),Ks=B({id:ne(),name:ne(),controlType:pe(ne()),externalControlName:pe(ne())}),Ws=B({complianceRequirementsControls:ye(Ks)}),Qs=B({complianceRequirements:ye(
Ws)}),Ys=B({projects:ye(B({complianceFrameworks:ye(Qs)}))}),Xs="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }";async function ir(e,t){try{let{
data:r,errors:s}=await e.graphql(Xs,{ids:[`gid://gitlab/Project/${t}`]}),n=Ys.safeParse(r);if(s.length>0||!n.success)return;let i=(n.data.projects?.nodes[0]?.complianceFrameworks?.
nodes??[]).flatMap(a=>a.complianceRequirements?.nodes??[]).flatMap(a=>a.complianceRequirementsControls?.nodes??[]);return i.length===0?void 0:i.map(a=>({id:Number(
a.id.split("/").at(-1)),name:a.externalControlName??a.name,isExternal:a.name==="external_control"||a.controlType==="external"}))}catch(r){if(r instanceof m&&r.code!==
"INTERRUPTED")return;throw r}}function ar(e,t,r){let s=[],n=e.flatMap(o=>{let i=Fe(o,r);if(i)return[{kind:"status_check",...i,requirement:void 0}];for(let[a,p]of ze(o)){let l=t.includes(a)?Fe(
p,r):void 0;if(l)return[{kind:"status_check",...l,requirement:a}]}return s.push(Zs(o,t,r)),[]});for(let[o,{id:i}]of n.entries())n.findIndex(a=>a.id===i)!==o&&s.
push(`status check ${i} is named twice, and one check can hold one verdict only`);if(s.length===0)return n;throw cr(s,"status_check")}function ur(e,t,r){let s=[],
n=e.map(({id:o,requirement:i})=>{i!==void 0&&!t.includes(i)&&s.push(`external_control ${i}=${o}: the policy has no requirement "${i}"${Q(i,t)}`);let a=r?.find(p=>p.
id===o);if(r&&!a){let p=r.filter(({isExternal:l})=>l).map(l=>`${l.id} (${$(l.name)})`);s.push(`external control ${o} is not in a framework applied to the projec\
t, which has ${p.length===0?"no external control":O(p)}`)}return a&&!a.isExternal&&s.push(`control ${o} (${$(a.name)}) is not an external control: GitLab judges\
 it itself`),{kind:"external_control",id:o,name:a?.name,requirement:i}});if(s.length===0)return n;throw cr(s,"external_control")}function cr(e,t){let[r=""]=e;return e.
length===1?new m("TARGET_UNKNOWN",r):new m("TARGET_UNKNOWN",`${e.length} entries of ${t} fit nothing`,{problems:e})}function Fe(e,t){let r=t.find(({name:s})=>s===
e)??t.find(({id:s})=>String(s)===e);return r&&{id:r.id,name:r.name}}function*ze(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),
e.slice(t+1).trim()]}function Zs(e,t,r){let s=r.length===0?"this merge request has none: a check bound to a protected branch counts only where the branch's name\
 equals the target branch exactly":`this merge request has ${O(r.map(({id:a,name:p})=>`"${$(p)}" (${a})`))}`,n=[...ze(e)].find(([,a])=>Fe(a,r));if(n)return`stat\
us_check ${e}: the policy has no requirement "${n[0]}"${Q(n[0],t)}`;let o=[...ze(e)].find(([a])=>t.includes(a))?.[1]??e,i=r.map(({name:a})=>a);return`there is n\
o status check ${/^\d+$/.test(o)?"with id ":""}"${o}"${Q(o,i)} (${s})`}async function pr(e,t,r,s){let n=s!==void 0&&e.statusChecks.length>0,[o,i]=await Promise.all([n?en(t,r,s):[],e.controls.length>0?ir(t,r):void 0]);return a=>[...n?
ar(e.statusChecks,a,o):[],...ur(e.controls,a,i)]}async function en(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,r)}catch(s){throw!(s instanceof v)||
s.status!==401?s:(await e.MergeRequests.show(t,r),new m("TOKEN_REFUSED","GitLab refused the status checks of this project, although the token is good: they need\
 GitLab Ultimate",{cause:s,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an external control"}))}}function lr(e,t,r,s){let n=Promise.resolve(),o=r.length===0,i=()=>{};o||(i=s(2e4,a));function a(){n=Promise.all(r.map(l=>p(l))),n.then(()=>{o||(i=s(6e4,a))})}async function p(l){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:l,sha:t.sha,status:"pending"})}catch{o=!0}}return{async stop(){o=!0,i(),await n}}}async function dr(e,t,r){let s=await Promise.all(e.requirements.map(async({name:n,controls:o})=>{let i=await Promise.all(o.map(a=>tn(a,t,r)));return{name:n,controls:i,
status:rn(i.map(({status:a})=>a))}}));return{verdict:sn(s.map(({status:n})=>n)),requirements:s}}async function tn(e,t,r){let s={control:e,actual:null,note:void 0,
evidence:[]};if(!e.judge)return{...s,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{
...s,status:"not_applicable",message:"applies to merge requests, and none is judged"};let n={},o=[],i=[],a=await Promise.all(Object.entries(e.needs).map(async([
l,d])=>({name:l,fact:d,result:await t.read(d)})));for(let{name:l,fact:d,result:h}of a)o.push(...[...new Set(h.requests)].map(g=>({fact:d.id,request:g}))),h.ok?n[l]=
h.value:i.includes(h.reason)||i.push(h.reason);if(i.length>0)return{...s,evidence:o,status:"unknown",message:i.join("; ")};let p=e.judge(n);return{...s,evidence:o,
status:p.status,message:p.message,actual:("actual"in p?p.actual:void 0)??null,note:"note"in p?p.note:void 0}}function rn(e){return e.includes("fail")?"fail":e.includes(
"unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function sn(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?
"undetermined":e.includes("pass")?"compliant":"undetermined"}var nn=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function hr(e,t,r,s,n){let o=e,i=new Map;for(let[p,l]of[...nn,0].entries()){let d=p>0,h=o.sha===t;if(h&&o.isPrepared)
return{state:"current",mergeRequest:o,waited:d,known:i};if(!h&&await s())return{state:"superseded",mergeRequest:o,waited:d,known:i};if(l===0)break;await n(l);let g=await r();
i=new Map([[H.id,g]]),g.ok&&(o=g.value)}let a=o.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${o.sha??"none"}, not\
 ${t}`;return i=new Map([[H.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:o,waited:!0,known:i}}function mr(e){let t=[],r=e.flatMap(s=>{let n=on(s);return typeof n=="string"&&t.push(`policy ${s} ${n}`),typeof n=="string"?[]:[n]});if(t.length===1)throw new m(
"INPUT_INVALID",t[0]??"");if(t.length>1)throw new m("INPUT_INVALID",`${t.length} policies cannot be read`,{problems:t});return r}function on(e){if(/^https:\/\//i.
test(e))return{kind:"url",typed:e};if(/^http:\/\//i.test(e))return"is an http:// address, which anyone on the way can change: use https://";if(e.startsWith("pre\
set:"))return"is a preset, and this version has none";let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(t){let[,r="",s="",n=""]=t;return{kind:"project",typed:e,
project:r,path:s.replace(/^\//,""),ref:n}}return/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e)?"names a project file without its ref: write group/project:path/to/file.yml\
@ref":{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}async function $r(e,t,r){let s=mr(e.policy),n=t==="merge_request"&&e.policy_from==="target_branch"&&s.some(gr),o=!n&&s.every(gr)?await i(0,void 0):void 0;async function i(a,p){
let l=await Ot(s,r.readersFor(a),p);return{policy:await ct(l),sha256:an(l,r.sha256)}}return{async load(a,p,l){if(o)return o;if(!n)return i(a,void 0);let d=p===void 0?
void 0:i(a,p);d?.catch(()=>{});let h=await l();return d&&h===p?d:i(a,h)}}}function gr({kind:e}){return e==="path"}function an(e,t){let r=e.map(({text:s})=>t(s));
return r.length===1?r[0]??"":t(r.map(s=>`${s}
`).join(""))}function vr(e,t){if(e.mode==="project")return yr(e,t,[]);let r=un(e,t)??wr(e,t)??pn(e,t);if(r)return r;if(e.mode==="merge-request")throw new m("SUBJECT_UNKNOWN",
`mode is merge-request, but ${fr(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE == "merge_request_event"), or give project\
 and merge_request'});return yr(e,t,[`${fr(t)}: the project itself is judged`])}function fr(e){let t=e.CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs t\
o no merge request`:"the environment names no merge request"}function un(e,t){if(e.merge_request===void 0)return;if(L(t.CI_MERGE_REQUEST_IID)===e.merge_request&&
br(e,t))return wr(e,t);let s=e.project??L(t.CI_MERGE_REQUEST_PROJECT_ID)??L(t.CI_PROJECT_ID);if(s===void 0)throw new m("SUBJECT_UNKNOWN",`merge request !${e.merge_request}\
 is given without its project`,{advice:"give project as a numeric id or a full path"});return{...Be(e,t,s,e.merge_request,void 0),targetBranchHint:void 0}}function wr(e,t){
let r=L(t.CI_MERGE_REQUEST_IID),s=L(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(r===void 0||s===void 0)){if(!br(e,t))throw new m("SUBJE\
CT_UNKNOWN",`project is ${e.project}, but this pipeline's merge request !${r} is in project ${s}`,{advice:"leave out project, or give merge_request as well"});return Be(
e,t,s,r,cn(t))}}function cn(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||e.CI_COMMIT_SHA||void 0}function pn(e,t){let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(
",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===void 0||ln(e.project,a,t)),[s,...n]=r;
if(!s)return;let o=ve(s.path,t.CI_PROJECT_PATH)?L(t.CI_PROJECT_ID):void 0,i=n.length===0?[]:[`this branch is the source of further open merge requests, which ar\
e not judged: ${O(n.map(({path:a,iid:p})=>`${a}!${p}`))}`];return{...Be(e,t,o??s.path,s.iid,t.CI_COMMIT_SHA||void 0),notices:i}}function Be(e,t,r,s,n){return{kind:"\
merge-request",project:r,iid:s,sha:e.sha??n?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||void 0,notices:[]}}function yr(e,t,r){let s=e.
project??L(t.CI_PROJECT_ID);if(s===void 0)throw new m("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",{advice:"give project as a \
numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:s,notices:r}}function br(e,t){return e.project===void 0?!0:typeof e.project==
"number"?L(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:ve(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}function ln(e,t,r){return typeof e=="string"?ve(e,t):ve(t,r.
CI_PROJECT_PATH)&&L(r.CI_PROJECT_ID)===e}function ve(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function L(e){return e!==void 0&&/^\d+$/.
test(e)?Number(e):void 0}async function _r(e,t,r){let s=vr(e,t),n=s.kind==="project"?"project":"merge_request",o=await $r(e,n,r),{projectId:i,known:a}=await at(s.project,r.gitlabFor),p=s.
kind==="merge-request"?s.iid:void 0,l=r.gitlabFor(),d=s.kind==="merge-request"?s.targetBranchHint:void 0,h=V(a),g=we(He(h,n==="project"?Re:H)),f=we(o.load(i,d,W)),
b=we(pr(e,l,i,p)),R=we(f.then(({policy:y})=>K(y,h))),C=await g,{policy:_,sha256:S}=await f,P=(await b)(_.requirements.map(({name:y})=>y));r.progress.targets=P;let T="\
sha"in C?C:void 0,M=(s.kind==="merge-request"?s.sha:void 0)??T?.sha??"",x=p===void 0?void 0:{projectId:i,iid:p,sha:M},q=T&&x&&await hr(T,M,E,()=>Ne(l,x),r.sleep),
F=q?.state==="superseded",G=F||e.dry_run?[]:P.filter(({kind:y})=>y==="status_check"),z=x&&lr(l,x,G.map(({id:y})=>y),r.after),w=await(q?.waited?K(_,V(q.known)):R).
finally(()=>z?.stop());r.evaluationIsOver();let be=await rr({gitlab:l,targets:P,evaluation:w,projectId:i,mergeRequest:x&&q&&{...x,createdAtMs:Date.parse(q.mergeRequest.
createdAt)},isSuperseded:F,onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:y=>r.
progress.done.push(y)}),ae=Bt({evaluation:w,policy:_,policySha256:S,subject:{gitlabUrl:e.gitlab_url,project:{id:i,path:T?.projectPath??(await He(h,Re)).path},mergeRequest:q&&
x&&{iid:x.iid,sha:M,targetBranch:q.mergeRequest.targetBranch}},deliveries:be,generatedAt:new Date(r.now()),version:r.version}),te=n==="project"&&e.statusChecks.
length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:ae,notices:[...e.warnings,...s.notices,..._.warnings,...te]};function V(y){
return it({gitlabFor:r.gitlabFor,projectId:i,iid:p},y)}function K(y,re){return re.announce(ut(y,n)),dr(y,re,n)}function E(){return V(new Map).read(H)}async function W(){
return(await He(h,H)).targetBranch}}async function He(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}function we(e){return e.catch(()=>{}),e}async function jr(e,t){let{env:r,surface:s}=t,n=performance.now(),o=nt({flags:e,env:r,getInput:Xe});await dn(o.secrets,s.host);let i=Dt(o,{env:r,signal:t.signal,
onRequest(a){if(o.log_level!=="debug")return;let p=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${$(a.path)} ${p} ${Math.round(a.durationMs)}\
 ms`)}});try{let{report:a,notices:p}=await _r(o,r,i.ports),l=await Wt(a,o.report_dir,s.host),d=Math.round(performance.now()-n),h={report:a,notices:p,reportPath:l,
tookMs:d,requests:i.requestCount(),dryRun:o.dry_run};return t.print(Xt(h,s).trimEnd()),Nt(a,o.fail_job_on)}catch(a){throw a instanceof m&&a.code==="INTERRUPTED"?
hn(i.ports.progress,a):a}finally{i.close()}}async function dn(e,t){if(t!=="github")return;let{setSecret:r}=await import("./chunks/core-ATMDPRGI.js");for(let s of e)
r(s)}function hn({targets:e,done:t},r){let s=(p,l,d)=>`${p==="status_check"?"status check":"external control"} ${d==null?l:`"${$(d)}" (${l})`}`,n=t.map(p=>`${s(
p.target,p.id,p.name)}: ${p.status}`),o=e.filter(({kind:p,id:l})=>!t.some(d=>d.target===p&&d.id===l)),i=n.length===0?"nothing was delivered":`delivered: ${O(n)}`,
a=o.length===0?"":`; not delivered: ${O(o.map(({kind:p,id:l,name:d})=>s(p,l,d)))}`;return new m("INTERRUPTED",`the job was cancelled; ${i}${a}`,{cause:r})}function xr(e,t){let r=[`${t.tone("countersign:","red","bold")} ${$(e.message,2e3)}`];for(let s of e.problems)r.push(`  - ${$(s,2e3)}`);return e.advice!==void 0&&
r.push(`  what to do: ${$(e.advice,2e3)}`),r.join(`
`)}function kr(e,t=[]){let r=[],s=new Map,n=a=>t.includes(a)||st[a]?.default==="false";for(let a=0;a<e.length;a++){let p=e[a]??"";if(!p.startsWith("-")||p==="-"){r.
push(p);continue}let[,l="",d]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(p)??[],h=l.replaceAll("-","_"),g=d??(n(h)?"true":e[++a]??""),f=s.get(h);s.set(h,f===void 0?g:
`${f}
${g}`)}let[o,...i]=r;return{command:o,operands:i,flags:s}}var mn={bold:1,dim:2,red:31,green:32,yellow:33};function gn(e,t,r){return{host:e,tone:(s,...n)=>t?`\x1B[${n.map(o=>mn[o]).join(";")}m${s}\x1B[0m`:s,section(s,n,o){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${s}[collapsed=true]\r\x1B[0K${n}`,...o,`\x1B[0Ksection_end:${r()}:countersign_${s}\r\x1B[0K`]:e===
"github"?[`::group::${n}`,...o,"::endgroup::"]:[n,...o]}}}function Rr(e,t,r){let s=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",n=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",o=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return gn(s,!o&&(n||s!=="plain"),r)}var Pr=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>Pr.abort());var U={env:process.env,surface:Rr(process.env,process.stdout.isTTY===
!0,()=>Math.floor(Date.now()/1e3)),signal:Pr.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};try{process.exitCode=await $n(process.argv.slice(2))}catch(e){let t=e instanceof m?e:fn(e);if(U.complain(xr(t,U.surface)),U.surface.host==="github"){let{error:r}=await import("./chunks/core-ATMDPRGI.js");
r([t.message,...t.problems].join("; "),{title:"Countersign"})}process.exitCode=t.exitCode}async function $n(e){let{command:t="evaluate",operands:r,flags:s}=kr(e,
["help","version","json","h","v"]);if(s.has("help")||s.has("h")||t==="help")return U.print((await import("./chunks/help-72JJQG3B.js")).helpText()),I.compliant;if(s.
has("version")||s.has("v"))return U.print(ce),I.compliant;switch(t){case"evaluate":if(r.length>0)throw new m("INPUT_INVALID",`evaluate takes flags only, not "${r[0]}\
"`);return jr(s,U);case"validate":return(await import("./chunks/validate-FZ5W7THJ.js")).validateCommand(r,s.has("json"),U);case"demo":return(await import("./chunks/demo-47XFX4US.js")).
demoCommand(s,U);case"sandbox":return(await import("./chunks/sandbox-VF3LTN5Z.js")).sandboxCommand(s,U);default:{let{commands:n}=await import("./chunks/help-72JJQG3B.js");
throw new m("INPUT_INVALID",`there is no command ${t}${Q(t,Object.keys(n))}`,{advice:`the commands are ${Object.keys(n).join(", ")}`})}}}function fn(e){let t=e instanceof
Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(s=>s.trim()).join(" "):"";return new m("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}
