import{a as b,b as x}from"./shared-code-owner-names.js";import{b as A}from"./shared-code-owners.js";import{a as E}from"./shared-changed-paths.js";import"./shared-stored-changes.js";
import"./shared-changed-files.js";import"./shared-local-changes.js";import{a as I,c as T,d as j,e as F}from"./shared-approval-conditions.js";import{a as P,b as W}from"./shared-approval-accounts.js";
import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import"./shared-last-push.js";import"./shared-absent.js";import"./shared-change-origin.js";import"./shared-name-pattern.js";import{
$2599_c as D,$2599_f as N,$2599_g as S,$2599_h as y,$2599_i as B}from"../index.js";import{$70c0_a as z}from"../index.js";import{$104c_b as H,$104c_c as q}from"../index.js";
import{$82ce_A as J,$82ce_h as d,$82ce_k as G,$82ce_m as L,$82ce_n as _,$82ce_o as K,$82ce_t as Q,$82ce_v as U,$82ce_y as Z}from"../index.js";import{$f045_e as $,
$f045_f as i}from"../index.js";var V=Z(_({name:d(),rule_type:d(),section:q(d()),contains_hidden_groups:q(G()),eligible_approvers:L(_({username:d()}))}),Q(e=>({pattern:e.
name,isCodeOwner:e.rule_type==="code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:r})=>r.
toLowerCase())}))),X=_({rules:L(V)}),Y={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",requiredRole:"at least Reporter \
with scope read_api, on GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:r,iid:s}){let p=`/projects/${r}/merge_requests/${s}/approval_sta\
te`;return H(X,await e.read(p)).rules.filter(({isCodeOwner:a})=>a)}},ee=D({id:"merge_request_code_owner_approval",title:"The owners of every changed path approv\
ed",description:N("Requires the approval of the code owners for every changed path. For a moved file, its former path counts too.",["The CODEOWNERS file is that\
 of the target branch. It is read as GitLab reads it, with sections, optional sections, numbers of approvals, default owners and exclusions. A path needs an app\
roval in each section that has an owner for it.","GitLab's approval rules of the merge request show who owns a pattern. The author and the committers do not cou\
nt as owners.","It does not matter whether the branch requires approval by code owners.","If nobody can approve, GitLab accepts the change, but this control fai\
ls.","`every_path_owned: true` also fails for paths that nobody owns.","`after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.","While GitLa\
b does not show a rule, the result is unknown. This happens in the seconds after a push."]),severity:"high",scope:"merge_request",needs:{mergeRequest:z,approvals:P,
committers:W,codeOwners:A,rules:Y,paths:E},needsFor:e=>T(e??{after_last_push:!0}),params:K({every_path_owned:U(G().check(J("Also fail for changed paths that nob\
ody owns; false by default"))),...I}),example:{every_path_owned:!0,after_last_push:!0},remediation:{text:"ask an owner who did not work on this change to review\
 and approve it, then run this job again",page:"!"},check(e,{every_path_owned:r,...s}){let{branch:p,path:a,text:o}=e.codeOwners;if(a===void 0)return y(`${p} has\
 no CODEOWNERS file`);let t={path:a,...x(o)},{required:n,unowned:c}=te(e.paths,t),m={...e,notBefore:j(e.lastPush,s)},h=[],u=[];for(let{entry:l,paths:f}of n){let k=e.
rules.find(({section:R,pattern:C})=>R===l.section&&C===l.pattern),{isMissing:M,says:g}=ae(l,f,k,m);M?h.push(g):g!==""&&u.push(g)}r&&c.length>0&&h.push(`${i(c,5)}\
 ${c.length===1?"has":"have"} no owner in ${t.path}`);let w=t.problems.length===0?{}:{note:`GitLab ignores ${$(t.problems.length,"problem")} in ${t.path}: ${i(t.
problems.map(({line:l,code:f})=>`${f} in line ${l}`),5)}`};if(h.length>0)return y(i([...h,...u],5),{actual:h.length,...w});if(u.length>0)return B(i(u,5));let v=n.
map(({entry:l})=>O(l));return S(v.length===0?`none of ${$(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(v,5)} approved`,{actual:0,
...w})}});function te(e,r){let s=new Map,p=[];for(let a of e){let o=r.entriesFor(a).filter(({owners:t})=>b(t).length>0);o.length===0&&p.push(a);for(let t of o){
if(t.isOptional)continue;let n=s.get(t.line)??{entry:t,paths:[]};n.paths.push(a),s.set(t.line,n)}}return{required:[...s.values()],unowned:p}}function ae(e,r,s,p){
let a=`${O(e)} (${i(r,2)})`;if(!s)return{isMissing:!1,says:`GitLab shows no rule for ${a}, either because it has not created one yet or because GitLab Premium i\
s missing`};if(s.hidesGroups&&s.approvers.length===0)return{isMissing:!1,says:`GitLab hides a group that owns ${a} from this token`};let{independent:o,undated:t,
able:n=[],uncertain:c,uncertainty:m}=F({...p,named:{usernames:s.approvers}});if(o.length-c>=e.approvals)return{isMissing:!1,says:""};if(o.length>=e.approvals)return{
isMissing:!1,says:`${a}: ${m}`};if(o.length+t.length>=e.approvals)return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${a}`};let h=i(b(e.owners),
5),u=n.length===0?`, and ${o.length===0?"nobody":"no one else"} among ${h} can approve`:o.length+n.length<e.approvals?`, and only ${i(n)} among ${h} can still a\
pprove`:`; ${i(n,5)} can approve`;return{isMissing:!0,says:`${a} has ${o.length} of ${$(e.approvals,"approval")}${u}`}}function O({section:e,pattern:r}){return e===
"codeowners"?r:`${r} of [${e}]`}export{ee as mergeRequestCodeOwnerApproval};
