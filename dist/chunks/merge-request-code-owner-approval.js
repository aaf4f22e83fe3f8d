import{b as x,c as b,d as T}from"./shared-code-owners.js";import{a as E}from"./shared-changed-paths.js";import"./shared-changed-files.js";import"./shared-local-changes.js";
import"./shared-change-origin.js";import{a as j,c as F,d as I,e as P,f as W}from"./shared-approval-conditions.js";import{a as A,b as D}from"./shared-merge-request-approvals.js";
import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-name-pattern.js";import{$70c0_a as N}from"../index.js";import{$2599_c as S,$2599_e as B,
$2599_f as z,$2599_g as y,$2599_h as H}from"../index.js";import{$104c_b as J,$104c_c as q}from"../index.js";import{$82ce_h as m,$82ce_k as G,$82ce_m as L,$82ce_n as _,
$82ce_o as K,$82ce_s as Q,$82ce_u as U,$82ce_x as Z}from"../index.js";import{$f045_d as w,$f045_e as i}from"../index.js";var V=Z(_({name:m(),rule_type:m(),section:q(
m()),contains_hidden_groups:q(G()),eligible_approvers:L(_({username:m()}))}),Q(e=>({pattern:e.name,isCodeOwner:e.rule_type==="code_owner",section:e.section??"co\
deowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:s})=>s.toLowerCase())}))),X=_({rules:L(V)}),Y={id:"code_owner_\
rules",summary:"GitLab's rules for the code owners of the merge request",requiredRole:"at least Reporter with scope read_api, on GitLab Premium",scope:"merge_re\
quest",async collect({gitlab:e,projectId:s,iid:a}){let p=`/projects/${s}/merge_requests/${a}/approval_state`;return J(X,await e.read(p)).rules.filter(({isCodeOwner:r})=>r)}},
ee=S({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",description:B("Requires the approval of the code owners for every\
 changed path. For a moved file, its former path counts too.",["The CODEOWNERS file is that of the target branch. It is read as GitLab reads it, with sections, \
optional sections, numbers of approvals, default owners and exclusions. A path needs an approval in each section that has an owner for it.","GitLab's own rules \
of the merge request tell who owns a pattern. The author and the committers do not count as owners.","It does not matter whether the branch requires approval by\
 code owners.","Where nobody can approve, GitLab lets the change through. This control fails.","`every_path_owned: true` also fails for paths that nobody owns.",
"`after_last_push` and `rebase_keeps` work as in `merge_request_approvals`.","The result is unknown while GitLab does not show a rule, such as in the seconds af\
ter a push."],`- id: merge_request_code_owner_approval
  with: { every_path_owned: true, after_last_push: true }`),severity:"high",scope:"merge_request",needs:{mergeRequest:N,approvals:A,committers:D,codeOwners:x,rules:Y,
paths:E},needsFor:e=>F(e??{after_last_push:!0}),params:K({every_path_owned:U(G()),...j}),remediation:{text:"ask an owner who did not work on this change to revi\
ew and approve it, then run this job again",page:"!"},check(e,{every_path_owned:s,...a}){let{branch:p,path:r,text:o}=e.codeOwners;if(r===void 0)return y(`${p} h\
as no CODEOWNERS file`);let t={path:r,...T(o)},{required:n,unowned:u}=te(e.paths,t),d={...e,notBefore:I(e.lastPush,a)},h=[],c=[];for(let{entry:l,paths:f}of n){let M=e.
rules.find(({section:R,pattern:C})=>R===l.section&&C===l.pattern),{isMissing:k,says:g}=re(l,f,M,d);k?h.push(g):g!==""&&c.push(g)}s&&u.length>0&&h.push(`${i(u,5)}\
 ${u.length===1?"has":"have"} no owner in ${t.path}`);let $=t.problems.length===0?{}:{note:`GitLab reads ${t.path} in spite of ${w(t.problems.length,"problem")}\
: ${i(t.problems.map(({line:l,code:f})=>`${f} in line ${l}`),5)}`};if(h.length>0)return y(i([...h,...c],5),{actual:h.length,...$});if(c.length>0)return H(i(c,5));
let v=n.map(({entry:l})=>O(l));return z(v.length===0?`none of ${w(e.paths.length,"changed path")} has an owner in ${t.path}`:`the owners of ${i(v,5)} approved`,
{actual:0,...$})}});function te(e,s){let a=new Map,p=[];for(let r of e){let o=s.entriesFor(r).filter(({owners:t})=>b(t).length>0);o.length===0&&p.push(r);for(let t of o){
if(t.isOptional)continue;let n=a.get(t.line)??{entry:t,paths:[]};n.paths.push(r),a.set(t.line,n)}}return{required:[...a.values()],unowned:p}}function re(e,s,a,p){
let r=`${O(e)} (${i(s,2)})`;if(!a)return{isMissing:!1,says:`GitLab has no rule for ${r}, not yet or not without GitLab Premium`};if(a.hidesGroups&&a.approvers.length===
0)return{isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:o,undated:t,able:n=[],hiddenMergers:u}=P({...p,named:{usernames:a.
approvers}});if(o.length-u>=e.approvals)return{isMissing:!1,says:""};if(o.length>=e.approvals)return{isMissing:!1,says:`${r}: ${W(u)}`};if(o.length+t.length>=e.
approvals)return{isMissing:!1,says:`GitLab does not say when ${i(t)} approved ${r}`};let d=i(b(e.owners),5),h=n.length===0?`, and nobody ${o.length===0?"":"else\
 "}of ${d} may give any`:o.length+n.length<e.approvals?`, and only ${i(n)} of ${d} may give more`:` by ${i(n,5)}`;return{isMissing:!0,says:`${r} has ${o.length}\
 of ${w(e.approvals,"approval")}${h}`}}function O({section:e,pattern:s}){return e==="codeowners"?s:`${s} of [${e}]`}export{ee as mergeRequestCodeOwnerApproval};
