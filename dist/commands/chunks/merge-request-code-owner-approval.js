import{a as $,b as x}from"./shared-code-owner-names.js";import{b as E}from"./shared-code-owners.js";import{a as I}from"./shared-changed-paths.js";import"./shared-changed-files.js";
import"./shared-local-changes.js";import{a as T,c as j,d as F,e as P}from"./shared-approval-conditions.js";import{a as W,b as A}from"./shared-approval-accounts.js";
import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-select.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import{c as D,f as N,g as S,h as y,i as B}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-branch-head.js";import"./shared-change-origin.js";
import{a as z}from"./shared-merge-request.js";import"./shared-facts-define.js";import{b as H,c as q}from"./shared-schema.js";import"./shared-checks.js";import"./shared-name-pattern.js";
import"./shared-facts-source.js";import{h as d,k as G,m as L,n as w,o as J,t as K,v as Q,y as Y}from"./shared-api.js";import"./shared-shared-errors.js";import{d as v,
e as i}from"./shared-text.js";import"./shared-bundler.js";var Z=Y(w({name:d(),rule_type:d(),section:q(d()),contains_hidden_groups:q(G()),eligible_approvers:L(w(
{username:d()}))}),K(e=>({pattern:e.name,isCodeOwner:e.rule_type==="code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.
eligible_approvers.map(({username:s})=>s.toLowerCase())}))),U=w({rules:L(Z)}),V={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge \
request",requiredRole:"at least Reporter with scope read_api, on GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:s,iid:a}){let p=`/proje\
cts/${s}/merge_requests/${a}/approval_state`;return H(U,await e.read(p)).rules.filter(({isCodeOwner:r})=>r)}},X=D({id:"merge_request_code_owner_approval",title:"\
The owners of every changed path approved",description:N("Requires the approval of the code owners for every changed path. For a moved file, its former path cou\
nts too.",["The CODEOWNERS file is that of the target branch. It is read as GitLab reads it, with sections, optional sections, numbers of approvals, default own\
ers and exclusions. A path needs an approval in each section that has an owner for it.","GitLab's approval rules of the merge request show who owns a pattern. T\
he author and the committers do not count as owners.","It does not matter whether the branch requires approval by code owners.","If nobody can approve, GitLab a\
ccepts the change, but this control fails.","`every_path_owned: true` also fails for paths that nobody owns.","`after_last_push` and `rebase_keeps` work as in `\
merge_request_approvals`.","While GitLab does not show a rule, the result is unknown. This happens in the seconds after a push."],`- id: merge_request_code_owne\
r_approval
  with: { every_path_owned: true, after_last_push: true }`),severity:"high",scope:"merge_request",needs:{mergeRequest:z,approvals:W,committers:A,codeOwners:E,rules:V,
paths:I},needsFor:e=>j(e??{after_last_push:!0}),params:J({every_path_owned:Q(G()),...T}),remediation:{text:"ask an owner who did not work on this change to revi\
ew and approve it, then run this job again",page:"!"},check(e,{every_path_owned:s,...a}){let{branch:p,path:r,text:o}=e.codeOwners;if(r===void 0)return y(`${p} h\
as no CODEOWNERS file`);let t={path:r,...x(o)},{required:n,unowned:m}=ee(e.paths,t),c={...e,notBefore:F(e.lastPush,a)},h=[],u=[];for(let{entry:l,paths:f}of n){let k=e.
rules.find(({section:R,pattern:C})=>R===l.section&&C===l.pattern),{isMissing:M,says:g}=te(l,f,k,c);M?h.push(g):g!==""&&u.push(g)}s&&m.length>0&&h.push(`${i(m,5)}\
 ${m.length===1?"has":"have"} no owner in ${t.path}`);let _=t.problems.length===0?{}:{note:`GitLab ignores ${v(t.problems.length,"problem")} in ${t.path}: ${i(t.
problems.map(({line:l,code:f})=>`${f} in line ${l}`),5)}`};if(h.length>0)return y(i([...h,...u],5),{actual:h.length,..._});if(u.length>0)return B(i(u,5));let b=n.
map(({entry:l})=>O(l));return S(b.length===0?`none of ${v(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(b,5)} approved`,{actual:0,
..._})}});function ee(e,s){let a=new Map,p=[];for(let r of e){let o=s.entriesFor(r).filter(({owners:t})=>$(t).length>0);o.length===0&&p.push(r);for(let t of o){
if(t.isOptional)continue;let n=a.get(t.line)??{entry:t,paths:[]};n.paths.push(r),a.set(t.line,n)}}return{required:[...a.values()],unowned:p}}function te(e,s,a,p){
let r=`${O(e)} (${i(s,2)})`;if(!a)return{isMissing:!1,says:`GitLab shows no rule for ${r}, either because it has not created one yet or because GitLab Premium i\
s missing`};if(a.hidesGroups&&a.approvers.length===0)return{isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:o,undated:t,
able:n=[],uncertain:m,uncertainty:c}=P({...p,named:{usernames:a.approvers}});if(o.length-m>=e.approvals)return{isMissing:!1,says:""};if(o.length>=e.approvals)return{
isMissing:!1,says:`${r}: ${c}`};if(o.length+t.length>=e.approvals)return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${r}`};let h=i($(e.owners),
5),u=n.length===0?`, and ${o.length===0?"nobody":"no one else"} among ${h} can approve`:o.length+n.length<e.approvals?`, and only ${i(n)} among ${h} can still a\
pprove`:`; ${i(n,5)} can approve`;return{isMissing:!0,says:`${r} has ${o.length} of ${v(e.approvals,"approval")}${u}`}}function O({section:e,pattern:s}){return e===
"codeowners"?s:`${s} of [${e}]`}export{X as mergeRequestCodeOwnerApproval};
