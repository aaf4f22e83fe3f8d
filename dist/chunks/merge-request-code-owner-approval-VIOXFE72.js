import{b as N,c as _,d as T}from"./chunk-UDLITOSP.js";import{a as H}from"./chunk-RGLQYAFH.js";import"./chunk-UMGQ4SYA.js";import"./chunk-WFUFOKQT.js";
import"./chunk-MDPHUWVB.js";import{a as A,c as F,d as B,e as S,f as D}from"./chunk-LQQZSE2R.js";import{a as P,b as W}from"./chunk-4CHGSX7V.js";
import"./chunk-CGUQYYJO.js";import"./chunk-WWNFLABT.js";import{$8_c as x,$8_e as k,$8_f as b,$8_g as j}from"../index.js";
import{$h_a as E}from"../index.js";import{$d_b as q,$d_c as u,$d_f as c,$d_g as v,$d_h as w,$d_i as G,$d_n as O,$d_p as M,$d_q as L}from"../index.js";import{$9_b as g,$9_c as i}from"../index.js";var V=L(w({name:u(),rule_type:u(),section:O(u()),contains_hidden_groups:O(c()),eligible_approvers:v(w({username:u()}))}),e=>({pattern:e.name,isCodeOwner:e.rule_type===
"code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:o})=>o.toLowerCase())})),X=w(
{rules:v(V)}),z={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",requiredRole:"at least Reporter with scope read_api, on\
 GitLab Premium",scope:"merge_request",async collect({gitlab:e,projectId:o,iid:t}){let l=`/projects/${o}/merge_requests/${t}/approval_state`;return q(X,await e.
read(l)).rules.filter(({isCodeOwner:a})=>a)}};var we=x({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",severity:"high",scope:"merge_request",needs:{mergeRequest:E,approvals:P,
committers:W,codeOwners:N,rules:z,paths:H},needsFor:e=>F(e??{after_last_push:!0}),params:G({every_path_owned:M(c()),...A}),remediation:{text:"ask an owner who d\
id not work on this change to review and approve it, then run this job again",page:"!"},check(e,{every_path_owned:o,...t}){let{branch:l,path:a,text:s}=e.codeOwners;
if(a===void 0)return b(`${l} has no CODEOWNERS file`);let r={path:a,...T(s)},{required:n,unowned:p}=Y(e.paths,r),f={...e,notBefore:B(e.lastPush,t)},d=[],m=[];for(let{
entry:h,paths:y}of n){let J=e.rules.find(({section:Q,pattern:U})=>Q===h.section&&U===h.pattern),{isMissing:K,says:$}=Z(h,y,J,f);K?d.push($):$!==""&&m.push($)}o&&
p.length>0&&d.push(`${i(p,5)} ${p.length===1?"has":"have"} no owner in ${r.path}`);let C=r.problems.length===0?{}:{note:`GitLab reads ${r.path} in spite of ${g(
r.problems.length,"problem")}: ${i(r.problems.map(({line:h,code:y})=>`${y} in line ${h}`),5)}`};if(d.length>0)return b(i([...d,...m],5),{actual:d.length,...C});
if(m.length>0)return j(i(m,5));let R=n.map(({entry:h})=>I(h));return k(R.length===0?`none of ${g(e.paths.length,"changed path")} has an owner in ${r.path}`:`the\
 owners of ${i(R,5)} approved`,{actual:0,...C})}});function Y(e,o){let t=new Map,l=[];for(let s of e){let r=o.entriesFor(s).filter(({owners:n})=>_(n).length>0);
r.length===0&&l.push(s);for(let n of r){if(n.isOptional)continue;let p=t.get(n.line)??{entry:n,paths:[]};p.paths.push(s),t.set(n.line,p)}}return{required:[...t.
values()],unowned:l}}function Z(e,o,t,l){let a=`${I(e)} (${i(o,2)})`;if(!t)return{isMissing:!1,says:`GitLab has no rule for ${a}, not yet or not without GitLab \
Premium`};if(t.hidesGroups&&t.approvers.length===0)return{isMissing:!1,says:`GitLab hides a group that owns ${a} from this token`};let{independent:s,undated:r,able:n=[],
hiddenMergers:p}=S({...l,named:{usernames:t.approvers}});if(s.length-p>=e.approvals)return{isMissing:!1,says:""};if(s.length>=e.approvals)return{isMissing:!1,says:`${a}\
: ${D(p)}`};if(s.length+r.length>=e.approvals)return{isMissing:!1,says:`GitLab does not say when ${i(r)} approved ${a}`};let f=i(_(e.owners),5),d=n.length===0?`\
, and nobody ${s.length===0?"":"else "}of ${f} may give any`:s.length+n.length<e.approvals?`, and only ${i(n)} of ${f} may give more`:` by ${i(n,5)}`;return{isMissing:!0,
says:`${a} has ${s.length} of ${g(e.approvals,"approval")}${d}`}}function I({section:e,pattern:o}){return e==="codeowners"?o:`${o} of [${e}]`}export{we as mergeRequestCodeOwnerApproval};
