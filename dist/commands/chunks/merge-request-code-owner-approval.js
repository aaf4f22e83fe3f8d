import{a as $,b as x}from"./shared-code-owner-names.js";import{b as j}from"./shared-code-owners.js";import{a as A}from"./shared-changed-paths.js";import"./shared-stored-changes.js";
import"./shared-changed-files.js";import"./shared-local-changes.js";import{a as E,c as I,d as T,e as F}from"./shared-approval-conditions.js";import{a as P,b as W}from"./shared-approval-accounts.js";
import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import{c as D,g as N,h as S,i as y,j as B}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-judged-head.js";
import"./shared-name-pattern.js";import"./shared-absent.js";import"./shared-branch-head.js";import"./shared-change-origin.js";import{a as z}from"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import{b as H,c as q}from"./shared-schema.js";import"./shared-checks.js";import{A as J,C as K,
i as d,l as G,n as L,o as w,p as Q,v as U,x as Z}from"./shared-api.js";import"./shared-shared-errors.js";import{f as v,g as i}from"./shared-text.js";import"./shared-bundler.js";
var V=J(w({name:d(),rule_type:d(),section:q(d()),contains_hidden_groups:q(G()),eligible_approvers:L(w({username:d()}))}),U(e=>({pattern:e.name,isCodeOwner:e.rule_type===
"code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:o})=>o.toLowerCase())}))),X=w(
{rules:L(V)}),Y={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",requiredRole:"at least Reporter with scope read_api, on\
 GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:o,iid:a}){let p=`/projects/${o}/merge_requests/${a}/approval_state`;return H(X,await e.
read(p)).rules.filter(({isCodeOwner:r})=>r)}},ee=D({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",description:N("Requ\
ires the approval of the code owners for every changed path. For a moved file, its former path counts too.",["The CODEOWNERS file is that of the target branch. \
It is read as GitLab reads it, with sections, optional sections, numbers of approvals, default owners and exclusions. A path needs an approval in each section t\
hat has an owner for it.","GitLab's approval rules of the merge request show who owns a pattern. The author and the committers do not count as owners.","It does\
 not matter whether the branch requires approval by code owners.","If nobody can approve, GitLab accepts the change, but this control fails.","`every_path_owned\
: true` also fails for paths that nobody owns.","`after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.","While GitLab does not show a rule,\
 the result is unknown. This happens in the seconds after a push."]),severity:"high",scope:"merge_request",needs:{mergeRequest:z,approvals:P,committers:W,codeOwners:j,
rules:Y,paths:A},needsFor:e=>I(e??{after_last_push:!0}),params:Q({every_path_owned:Z(G().check(K("Also fail for changed paths that nobody owns; false by default"))),
...E}),example:{every_path_owned:!0,after_last_push:!0},remediation:{text:"ask an owner who did not work on this change to review and approve it, then run this \
job again",page:"!"},check(e,{every_path_owned:o,...a}){let{branch:p,path:r,text:s}=e.codeOwners;if(r===void 0)return y(`${p} has no CODEOWNERS file`);let t={path:r,
...x(s)},{required:n,unowned:m}=te(e.paths,t),c={...e,notBefore:T(e.lastPush,a)},h=[],u=[];for(let{entry:l,paths:f}of n){let k=e.rules.find(({section:C,pattern:R})=>C===
l.section&&R===l.pattern),{isMissing:M,says:g}=re(l,f,k,c);M?h.push(g):g!==""&&u.push(g)}o&&m.length>0&&h.push(`${i(m,5)} ${m.length===1?"has":"have"} no owner \
in ${t.path}`);let b=t.problems.length===0?{}:{note:`GitLab ignores ${v(t.problems.length,"problem")} in ${t.path}: ${i(t.problems.map(({line:l,code:f})=>`${f} \
in line ${l}`),5)}`};if(h.length>0)return y(i([...h,...u],5),{actual:h.length,...b});if(u.length>0)return B(i(u,5));let _=n.map(({entry:l})=>O(l));return S(_.length===
0?`none of ${v(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(_,5)} approved`,{actual:0,...b})}});function te(e,o){let a=new Map,
p=[];for(let r of e){let s=o.entriesFor(r).filter(({owners:t})=>$(t).length>0);s.length===0&&p.push(r);for(let t of s){if(t.isOptional)continue;let n=a.get(t.line)??
{entry:t,paths:[]};n.paths.push(r),a.set(t.line,n)}}return{required:[...a.values()],unowned:p}}function re(e,o,a,p){let r=`${O(e)} (${i(o,2)})`;if(!a)return{isMissing:!1,
says:`GitLab shows no rule for ${r}, either because it has not created one yet or because GitLab Premium is missing`};if(a.hidesGroups&&a.approvers.length===0)return{
isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:s,undated:t,able:n=[],uncertain:m,uncertainty:c}=F({...p,named:{usernames:a.
approvers}});if(s.length-m>=e.approvals)return{isMissing:!1,says:""};if(s.length>=e.approvals)return{isMissing:!1,says:`${r}: ${c}`};if(s.length+t.length>=e.approvals)
return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${r}`};let h=i($(e.owners),5),u=n.length===0?`, and ${s.length===0?"nobody":"no one else"} a\
mong ${h} can approve`:s.length+n.length<e.approvals?`, and only ${i(n)} among ${h} can still approve`:`; ${i(n,5)} can approve`;return{isMissing:!0,says:`${r} \
has ${s.length} of ${v(e.approvals,"approval")}${u}`}}function O({section:e,pattern:o}){return e==="codeowners"?o:`${o} of [${e}]`}export{ee as mergeRequestCodeOwnerApproval};
