import{b as N,c as _,d as T}from"./chunk-KQ4QHPJY.js";import{a as D}from"./chunk-ZQ5N6VVU.js";import"./chunk-JUHOKZ5B.js";import"./chunk-YP3GG67D.js";
import{a as A,c as F,d as B,e as S}from"./chunk-BRZA2R64.js";import{a as P,b as W}from"./chunk-VDCOCQYK.js";import"./chunk-BJHFQ7CT.js";
import{$e_a as M}from"../index.js";import{$9_c as x,$9_e as k,$9_f as b,$9_g as j}from"../index.js";
import{$d_b as q,$d_c as u,$d_f as g,$d_g as $,$d_h as c,$d_i as G,$d_n as O,$d_p as L,$d_q as E}from"../index.js";import{$a_b as m,$a_c as a}from"../index.js";
var U=E(c({name:u(),rule_type:u(),section:O(u()),contains_hidden_groups:O(g()),eligible_approvers:$(c({username:u()}))}),e=>({pattern:e.name,isCodeOwner:e.rule_type===
"code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,approvers:e.eligible_approvers.map(({username:t})=>t.toLowerCase())})),V=c(
{rules:$(U)}),z={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",right:"at least Reporter with scope read_api, on GitLab\
 Premium",about:"merge_request",async collect({gitlab:e,projectId:t,iid:r}){let l=`/projects/${t}/merge_requests/${r}/approval_state`;return q(V,await e.read(l)).
rules.filter(({isCodeOwner:i})=>i)}};var ce=x({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",severity:"high",about:"merge_request",needs:{mergeRequest:M,approvals:W,
committers:P,codeOwners:N,rules:z,paths:D},needsFor:e=>F(e??{after_last_push:!0}),params:G({every_path_owned:L(g()),...A}),remediation:{text:"ask an owner who d\
id not work on this change to review and approve it, then run this job again",page:"!"},check(e,{every_path_owned:t,...r}){let{branch:l,path:i,text:s}=e.codeOwners;
if(i===void 0)return b(`${l} has no CODEOWNERS file`);let o={path:i,...T(s)},{required:n,unowned:p}=X(e.paths,o),w={...e,notBefore:B(e.lastPush,r)},h=[],f=[];for(let{
entry:d,paths:y}of n){let I=e.rules.find(({section:K,pattern:Q})=>K===d.section&&Q===d.pattern),{isMissing:J,says:v}=Y(d,y,I,w);J?h.push(v):v!==""&&f.push(v)}t&&
p.length>0&&h.push(`${a(p,5)} ${p.length===1?"has":"have"} no owner in ${o.path}`);let C=o.problems.length===0?{}:{note:`GitLab reads ${o.path} in spite of ${m(
o.problems.length,"problem")}: ${a(o.problems.map(({line:d,code:y})=>`${y} in line ${d}`),5)}`};if(h.length>0)return b(a([...h,...f],5),{actual:h.length,...C});
if(f.length>0)return j(a(f,5));let R=n.map(({entry:d})=>H(d));return k(R.length===0?`none of ${m(e.paths.length,"changed path")} has an owner in ${o.path}`:`the\
 owners of ${a(R,5)} approved`,{actual:0,...C})}});function X(e,t){let r=new Map,l=[];for(let s of e){let o=t.entriesFor(s).filter(({owners:n})=>_(n).length>0);
o.length===0&&l.push(s);for(let n of o){if(n.isOptional)continue;let p=r.get(n.line)??{entry:n,paths:[]};p.paths.push(s),r.set(n.line,p)}}return{required:[...r.
values()],unowned:l}}function Y(e,t,r,l){let i=`${H(e)} (${a(t,2)})`;if(!r)return{isMissing:!1,says:`GitLab has no rule for ${i}, not yet or not without GitLab \
Premium`};if(r.hidesGroups&&r.approvers.length===0)return{isMissing:!1,says:`GitLab hides a group that owns ${i} from this token`};let{independent:s,undated:o,able:n=[]}=S(
{...l,named:{usernames:r.approvers}});if(s.length>=e.approvals)return{isMissing:!1,says:""};if(s.length+o.length>=e.approvals)return{isMissing:!1,says:`GitLab d\
oes not say when ${a(o)} approved ${i}`};let p=a(_(e.owners),5),w=n.length===0?`, and nobody ${s.length===0?"":"else "}of ${p} may give any`:s.length+n.length<e.
approvals?`, and only ${a(n)} of ${p} may give more`:` by ${a(n,5)}`;return{isMissing:!0,says:`${i} has ${s.length} of ${m(e.approvals,"approval")}${w}`}}function H({
section:e,pattern:t}){return e==="codeowners"?t:`${t} of [${e}]`}export{ce as mergeRequestCodeOwnerApproval};
