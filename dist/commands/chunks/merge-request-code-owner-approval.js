import{a as $,b as j}from"./shared-code-owner-names.js";import{b as x}from"./shared-code-owners.js";import{a as E}from"./shared-changed-paths.js";import"./shared-stored-changes.js";
import"./shared-changed-files.js";import"./shared-local-changes.js";import{a as I,c as T,d as F,e as P}from"./shared-approval-conditions.js";import{a as W,b as A}from"./shared-approval-accounts.js";
import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import{c as D,g as N,h as S,i as y,j as z}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-judged-head.js";
import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-branch-head.js";import"./shared-change-origin.js";import{a as B}from"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import{b as H,c as q}from"./shared-schema.js";import"./shared-checks.js";import{h as d,k as G,
m as L,n as w,o as J,u as K,w as Q,z as Y}from"./shared-api.js";import"./shared-shared-errors.js";import{f as v,g as i}from"./shared-text.js";import"./shared-bundler.js";
var Z=Y(w({name:d(),rule_type:d(),section:q(d()),contains_hidden_groups:q(G()),eligible_approvers:L(w({username:d()}))}),K(e=>({pattern:e.name,isCodeOwner:e.rule_type===
"code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:o})=>o.toLowerCase())}))),U=w(
{rules:L(Z)}),V={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",requiredRole:"at least Reporter with scope read_api, on\
 GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:o,iid:s}){let p=`/projects/${o}/merge_requests/${s}/approval_state`;return H(U,await e.
read(p)).rules.filter(({isCodeOwner:r})=>r)}},X=D({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",description:N("Requi\
res the approval of the code owners for every changed path. For a moved file, its former path counts too.",["The CODEOWNERS file is that of the target branch. I\
t is read as GitLab reads it, with sections, optional sections, numbers of approvals, default owners and exclusions. A path needs an approval in each section th\
at has an owner for it.","GitLab's approval rules of the merge request show who owns a pattern. The author and the committers do not count as owners.","It does \
not matter whether the branch requires approval by code owners.","If nobody can approve, GitLab accepts the change, but this control fails.","`every_path_owned:\
 true` also fails for paths that nobody owns.","`after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.","While GitLab does not show a rule, \
the result is unknown. This happens in the seconds after a push."],`- id: merge_request_code_owner_approval
  with: { every_path_owned: true, after_last_push: true }`),severity:"high",scope:"merge_request",needs:{mergeRequest:B,approvals:W,committers:A,codeOwners:x,rules:V,
paths:E},needsFor:e=>T(e??{after_last_push:!0}),params:J({every_path_owned:Q(G()),...I}),remediation:{text:"ask an owner who did not work on this change to revi\
ew and approve it, then run this job again",page:"!"},check(e,{every_path_owned:o,...s}){let{branch:p,path:r,text:a}=e.codeOwners;if(r===void 0)return y(`${p} h\
as no CODEOWNERS file`);let t={path:r,...j(a)},{required:n,unowned:m}=ee(e.paths,t),c={...e,notBefore:F(e.lastPush,s)},h=[],u=[];for(let{entry:l,paths:f}of n){let k=e.
rules.find(({section:R,pattern:C})=>R===l.section&&C===l.pattern),{isMissing:M,says:g}=te(l,f,k,c);M?h.push(g):g!==""&&u.push(g)}o&&m.length>0&&h.push(`${i(m,5)}\
 ${m.length===1?"has":"have"} no owner in ${t.path}`);let _=t.problems.length===0?{}:{note:`GitLab ignores ${v(t.problems.length,"problem")} in ${t.path}: ${i(t.
problems.map(({line:l,code:f})=>`${f} in line ${l}`),5)}`};if(h.length>0)return y(i([...h,...u],5),{actual:h.length,..._});if(u.length>0)return z(i(u,5));let b=n.
map(({entry:l})=>O(l));return S(b.length===0?`none of ${v(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(b,5)} approved`,{actual:0,
..._})}});function ee(e,o){let s=new Map,p=[];for(let r of e){let a=o.entriesFor(r).filter(({owners:t})=>$(t).length>0);a.length===0&&p.push(r);for(let t of a){
if(t.isOptional)continue;let n=s.get(t.line)??{entry:t,paths:[]};n.paths.push(r),s.set(t.line,n)}}return{required:[...s.values()],unowned:p}}function te(e,o,s,p){
let r=`${O(e)} (${i(o,2)})`;if(!s)return{isMissing:!1,says:`GitLab shows no rule for ${r}, either because it has not created one yet or because GitLab Premium i\
s missing`};if(s.hidesGroups&&s.approvers.length===0)return{isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:a,undated:t,
able:n=[],uncertain:m,uncertainty:c}=P({...p,named:{usernames:s.approvers}});if(a.length-m>=e.approvals)return{isMissing:!1,says:""};if(a.length>=e.approvals)return{
isMissing:!1,says:`${r}: ${c}`};if(a.length+t.length>=e.approvals)return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${r}`};let h=i($(e.owners),
5),u=n.length===0?`, and ${a.length===0?"nobody":"no one else"} among ${h} can approve`:a.length+n.length<e.approvals?`, and only ${i(n)} among ${h} can still a\
pprove`:`; ${i(n,5)} can approve`;return{isMissing:!0,says:`${r} has ${a.length} of ${v(e.approvals,"approval")}${u}`}}function O({section:e,pattern:o}){return e===
"codeowners"?o:`${o} of [${e}]`}export{X as mergeRequestCodeOwnerApproval};
