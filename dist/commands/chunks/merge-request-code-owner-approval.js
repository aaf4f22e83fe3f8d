import{b as T,c as y,d as x}from"./shared-code-owners.js";import{a as E}from"./shared-changed-paths.js";import"./shared-changed-files.js";import"./shared-local-changes.js";
import"./shared-change-origin.js";import"./shared-project.js";import{a as j,c as F,d as I,e as P,f as W}from"./shared-approval-conditions.js";import{a as A,b as D}from"./shared-merge-request-approvals.js";
import"./shared-commit-list.js";import"./shared-select.js";import"./shared-commits.js";import{a as N}from"./shared-merge-request.js";import{c as S,f as B,g as z,
h as $,i as H}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as J,c as q}from"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";
import"./shared-name-pattern.js";import"./shared-shared-errors.js";import{h as c,k as G,m as L,n as w,o as K,t as Q,v as U,y as Z}from"./shared-api.js";import{d as v,
e as i}from"./shared-text.js";import"./shared-bundler.js";var V=Z(w({name:c(),rule_type:c(),section:q(c()),contains_hidden_groups:q(G()),eligible_approvers:L(w(
{username:c()}))}),Q(e=>({pattern:e.name,isCodeOwner:e.rule_type==="code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.
eligible_approvers.map(({username:s})=>s.toLowerCase())}))),X=w({rules:L(V)}),Y={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge \
request",requiredRole:"at least Reporter with scope read_api, on GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:s,iid:o}){let p=`/proje\
cts/${s}/merge_requests/${o}/approval_state`;return J(X,await e.read(p)).rules.filter(({isCodeOwner:r})=>r)}},ee=S({id:"merge_request_code_owner_approval",title:"\
The owners of every changed path approved",description:B("Requires the approval of the code owners for every changed path. For a moved file, its former path cou\
nts too.",["The CODEOWNERS file is that of the target branch. It is read as GitLab reads it, with sections, optional sections, numbers of approvals, default own\
ers and exclusions. A path needs an approval in each section that has an owner for it.","GitLab's own rules of the merge request tell who owns a pattern. The au\
thor and the committers do not count as owners.","It does not matter whether the branch requires approval by code owners.","Where nobody can approve, GitLab let\
s the change through. This control fails.","`every_path_owned: true` also fails for paths that nobody owns.","`after_last_push` and `rebase_keeps` work as in `m\
erge_request_approvals`.","The result is unknown while GitLab does not show a rule, such as in the seconds after a push."],`- id: merge_request_code_owner_appro\
val
  with: { every_path_owned: true, after_last_push: true }`),severity:"high",scope:"merge_request",needs:{mergeRequest:N,approvals:A,committers:D,codeOwners:T,rules:Y,
paths:E},needsFor:e=>F(e??{after_last_push:!0}),params:K({every_path_owned:U(G()),...j}),remediation:{text:"ask an owner who did not work on this change to revi\
ew and approve it, then run this job again",page:"!"},check(e,{every_path_owned:s,...o}){let{branch:p,path:r,text:a}=e.codeOwners;if(r===void 0)return $(`${p} h\
as no CODEOWNERS file`);let t={path:r,...x(a)},{required:n,unowned:u}=te(e.paths,t),d={...e,notBefore:I(e.lastPush,o)},h=[],m=[];for(let{entry:l,paths:f}of n){let M=e.
rules.find(({section:R,pattern:C})=>R===l.section&&C===l.pattern),{isMissing:k,says:g}=re(l,f,M,d);k?h.push(g):g!==""&&m.push(g)}s&&u.length>0&&h.push(`${i(u,5)}\
 ${u.length===1?"has":"have"} no owner in ${t.path}`);let _=t.problems.length===0?{}:{note:`GitLab reads ${t.path} in spite of ${v(t.problems.length,"problem")}\
: ${i(t.problems.map(({line:l,code:f})=>`${f} in line ${l}`),5)}`};if(h.length>0)return $(i([...h,...m],5),{actual:h.length,..._});if(m.length>0)return H(i(m,5));
let b=n.map(({entry:l})=>O(l));return z(b.length===0?`none of ${v(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(b,5)} approved`,
{actual:0,..._})}});function te(e,s){let o=new Map,p=[];for(let r of e){let a=s.entriesFor(r).filter(({owners:t})=>y(t).length>0);a.length===0&&p.push(r);for(let t of a){
if(t.isOptional)continue;let n=o.get(t.line)??{entry:t,paths:[]};n.paths.push(r),o.set(t.line,n)}}return{required:[...o.values()],unowned:p}}function re(e,s,o,p){
let r=`${O(e)} (${i(s,2)})`;if(!o)return{isMissing:!1,says:`GitLab has no rule for ${r}, not yet or not without GitLab Premium`};if(o.hidesGroups&&o.approvers.length===
0)return{isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:a,undated:t,able:n=[],hiddenMergers:u}=P({...p,named:{usernames:o.
approvers}});if(a.length-u>=e.approvals)return{isMissing:!1,says:""};if(a.length>=e.approvals)return{isMissing:!1,says:`${r}: ${W(u)}`};if(a.length+t.length>=e.
approvals)return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${r}`};let d=i(y(e.owners),5),h=n.length===0?`, and nobody ${a.length===0?"":"else\
 "}of ${d} may give any`:a.length+n.length<e.approvals?`, and only ${i(n)} of ${d} may give more`:` by ${i(n,5)}`;return{isMissing:!0,says:`${r} has ${a.length}\
 of ${v(e.approvals,"approval")}${h}`}}function O({section:e,pattern:s}){return e==="codeowners"?s:`${s} of [${e}]`}export{ee as mergeRequestCodeOwnerApproval};
