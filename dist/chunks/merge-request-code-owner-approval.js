import{a as b,b as x}from"./shared-code-owner-names.js";import{b as E}from"./shared-code-owners.js";import{a as I}from"./shared-changed-paths.js";import"./shared-stored-changes.js";
import"./shared-changed-files.js";import"./shared-local-changes.js";import{a as T,c as j,d as F,e as P}from"./shared-approval-conditions.js";import{a as W,b as A}from"./shared-approval-accounts.js";
import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import"./shared-last-push.js";import"./shared-absent.js";import"./shared-change-origin.js";import"./shared-name-pattern.js";import{
$2599_c as D,$2599_f as N,$2599_g as S,$2599_h as y,$2599_i as B}from"../index.js";import{$70c0_a as z}from"../index.js";import{$104c_b as H,$104c_c as q}from"../index.js";
import{$82ce_h as d,$82ce_k as G,$82ce_m as L,$82ce_n as _,$82ce_o as J,$82ce_t as K,$82ce_v as Q,$82ce_y as Y}from"../index.js";import{$f045_e as w,$f045_f as i}from"../index.js";
var Z=Y(_({name:d(),rule_type:d(),section:q(d()),contains_hidden_groups:q(G()),eligible_approvers:L(_({username:d()}))}),K(e=>({pattern:e.name,isCodeOwner:e.rule_type===
"code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:s})=>s.toLowerCase())}))),U=_(
{rules:L(Z)}),V={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",requiredRole:"at least Reporter with scope read_api, on\
 GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:s,iid:a}){let p=`/projects/${s}/merge_requests/${a}/approval_state`;return H(U,await e.
read(p)).rules.filter(({isCodeOwner:r})=>r)}},X=D({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",description:N("Requi\
res the approval of the code owners for every changed path. For a moved file, its former path counts too.",["The CODEOWNERS file is that of the target branch. I\
t is read as GitLab reads it, with sections, optional sections, numbers of approvals, default owners and exclusions. A path needs an approval in each section th\
at has an owner for it.","GitLab's approval rules of the merge request show who owns a pattern. The author and the committers do not count as owners.","It does \
not matter whether the branch requires approval by code owners.","If nobody can approve, GitLab accepts the change, but this control fails.","`every_path_owned:\
 true` also fails for paths that nobody owns.","`after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.","While GitLab does not show a rule, \
the result is unknown. This happens in the seconds after a push."],`- id: merge_request_code_owner_approval
  with: { every_path_owned: true, after_last_push: true }`),severity:"high",scope:"merge_request",needs:{mergeRequest:z,approvals:W,committers:A,codeOwners:E,rules:V,
paths:I},needsFor:e=>j(e??{after_last_push:!0}),params:J({every_path_owned:Q(G()),...T}),remediation:{text:"ask an owner who did not work on this change to revi\
ew and approve it, then run this job again",page:"!"},check(e,{every_path_owned:s,...a}){let{branch:p,path:r,text:o}=e.codeOwners;if(r===void 0)return y(`${p} h\
as no CODEOWNERS file`);let t={path:r,...x(o)},{required:n,unowned:c}=ee(e.paths,t),m={...e,notBefore:F(e.lastPush,a)},h=[],u=[];for(let{entry:l,paths:f}of n){let k=e.
rules.find(({section:R,pattern:C})=>R===l.section&&C===l.pattern),{isMissing:M,says:g}=te(l,f,k,m);M?h.push(g):g!==""&&u.push(g)}s&&c.length>0&&h.push(`${i(c,5)}\
 ${c.length===1?"has":"have"} no owner in ${t.path}`);let $=t.problems.length===0?{}:{note:`GitLab ignores ${w(t.problems.length,"problem")} in ${t.path}: ${i(t.
problems.map(({line:l,code:f})=>`${f} in line ${l}`),5)}`};if(h.length>0)return y(i([...h,...u],5),{actual:h.length,...$});if(u.length>0)return B(i(u,5));let v=n.
map(({entry:l})=>O(l));return S(v.length===0?`none of ${w(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(v,5)} approved`,{actual:0,
...$})}});function ee(e,s){let a=new Map,p=[];for(let r of e){let o=s.entriesFor(r).filter(({owners:t})=>b(t).length>0);o.length===0&&p.push(r);for(let t of o){
if(t.isOptional)continue;let n=a.get(t.line)??{entry:t,paths:[]};n.paths.push(r),a.set(t.line,n)}}return{required:[...a.values()],unowned:p}}function te(e,s,a,p){
let r=`${O(e)} (${i(s,2)})`;if(!a)return{isMissing:!1,says:`GitLab shows no rule for ${r}, either because it has not created one yet or because GitLab Premium i\
s missing`};if(a.hidesGroups&&a.approvers.length===0)return{isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:o,undated:t,
able:n=[],uncertain:c,uncertainty:m}=P({...p,named:{usernames:a.approvers}});if(o.length-c>=e.approvals)return{isMissing:!1,says:""};if(o.length>=e.approvals)return{
isMissing:!1,says:`${r}: ${m}`};if(o.length+t.length>=e.approvals)return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${r}`};let h=i(b(e.owners),
5),u=n.length===0?`, and ${o.length===0?"nobody":"no one else"} among ${h} can approve`:o.length+n.length<e.approvals?`, and only ${i(n)} among ${h} can still a\
pprove`:`; ${i(n,5)} can approve`;return{isMissing:!0,says:`${r} has ${o.length} of ${w(e.approvals,"approval")}${u}`}}function O({section:e,pattern:s}){return e===
"codeowners"?s:`${s} of [${e}]`}export{X as mergeRequestCodeOwnerApproval};
