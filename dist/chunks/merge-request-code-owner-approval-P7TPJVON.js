import{a as H}from"./chunk-SHSAE46Z.js";import"./chunk-2FDH26BW.js";import{a as I,c as T,d as B,e as z}from"./chunk-4K5HECAO.js";import{a as D,
b as F}from"./chunk-VDCOCQYK.js";import"./chunk-BJHFQ7CT.js";import{$b_b as A}from"../index.js";import{$e_a as b}from"../index.js";
import{$7_c as G,$7_e as N,$7_f as k,$7_g as j}from"../index.js";import{$n_c as W}from"../index.js";import{$d_b as L,$d_c as g,$d_f as w,$d_g as C,$d_h as h,$d_i as q,$d_n as $,$d_p as S,$d_q as M}from"../index.js";import{$8_b as y,$8_c as c}from"../index.js";import{$a_b as P}from"../index.js";
var oe=M(h({name:g(),rule_type:g(),section:$(g()),contains_hidden_groups:$(w()),eligible_approvers:C(h({username:g()}))}),e=>({pattern:e.name,isCodeOwner:e.rule_type===
"code_owner",section:e.section??"codeowners",hidesGroups:e.contains_hidden_groups===!0,eligible:new Set(e.eligible_approvers.map(({username:t})=>t.toLowerCase()))})),
se=h({rules:C(oe)}),Z={id:"code_owner_rules",summary:"GitLab's rules for the code owners of the merge request",right:"at least Reporter with scope read_api, on \
GitLab Premium",about:"merge_request",async collect({gitlab:e,projectId:t,iid:n}){let o=`/projects/${t}/merge_requests/${n}/approval_state`;return L(se,await e.
read(o)).rules.filter(({isCodeOwner:r})=>r)}};var U="[A-Za-z0-9_.](?:[A-Za-z0-9_.-]{0,253}[A-Za-z0-9_-])?",ie=new RegExp(`(?<![\\w@])@(${U}(?:/${U}){0,20})`,"g"),ae=/[^@\s]{1,100}@[^@\s]{1,255}(?<!\W)/g,de=/(?<![\w@])@@(developer|maintainer|owner)s?(?=\s|$)/gi;
function R(e){let t=n=>[...e.matchAll(n)].map(([o,r])=>r??o);return{names:[...new Set(t(ie))],emails:[...new Set(t(ae).map(n=>n.toLowerCase()))],roles:[...new Set(
t(de).map(n=>n.toLowerCase()))]}}function x(e){return e.split(/\s+/).filter(t=>t!=="").map(t=>({word:t,isOwner:Object.values(R(t)).some(({length:n})=>n>0)}))}function E({
names:e,emails:t,roles:n}){return[...e.map(o=>`@${o}`),...t,...n.map(o=>`@@${o}`)]}function J(e){let t=le(Array.from(e));return n=>t!==void 0&&pe(t,n.split("/"))}function le(e){let t=[];for(let n=0;;){let o=n;for(;e[n]==="*"&&e[n+1]==="*"&&e[n+
2]==="/";)n+=3;let r=[];for(t.push({tokens:r,isDeep:n>o});;n++){let i=e[n]==="\\"&&n+1<e.length;i&&n++;let s=e[n];if(s===void 0)return t;if(s==="/")break;if(i)r.
push(O(s));else if(s==="?")r.push("any");else if(s==="*")r.at(-1)!=="star"&&r.push("star");else if(s==="["){let a=fe(e,n+1);if(!a)return;r.push(a.ranges),n=a.end}else
r.push(O(s))}n++}}function fe(e,t){let n=e[t]==="!"||e[t]==="^",o=[],r=n?t+1:t,i=()=>e[e[r]==="\\"?++r:r];for(;e[r]!=="]";r++){let s=i();if(s===void 0)return;let a=s;
if(e[r+1]==="-"&&e[r+2]!=="]"&&(r+=2,a=i(),a===void 0))return;o.push([O(s),O(a)])}return{ranges:{isNegated:n,pairs:o},end:r}}function pe(e,t){let n;for(let o=0,
r=0;;){e[o]?.isDeep&&(n={part:o,name:r});let i=o===e.length-1,s=r===t.length-1;if(ue(e[o]?.tokens??[],t[r]??"")){if(i&&s)return!0;if(!i&&!s){o++,r++;continue}}if(!n||
n.name>=t.length-1)return!1;o=n.part,r=n.name+1}}function ue(e,t){let n;for(let o=0,r=0;;){let i=e[o];if(i==="star"){n={token:o+1,at:r},o++;continue}let s=t.codePointAt(
r);if(i===void 0&&s===void 0)return!0;if(i!==void 0&&s!==void 0&&ce(i,s)){o++,r+=s>65535?2:1;continue}if(!n||n.at>=t.length)return!1;n.at+=(t.codePointAt(n.at)??
0)>65535?2:1,o=n.token,r=n.at}}function ce(e,t){return typeof e=="number"?e===t:typeof e=="string"?!0:e.pairs.some(([n,o])=>n<=t&&t<=o)!==e.isNegated}function O(e){
return e.codePointAt(0)??0}var K={name:"codeowners",isOptional:!1,approvals:0,defaultOwners:""},me=/^(\^)?\[(.*?)\](?:\[([\s\d]*)\])?(\s*[@\w.\-/\s]*)?/,ge=/^(?:\^)?\[[^\]]+\](?:\[\d+\])?(?:\s[@\w.\-/\s]+)?$/,
ye=/^\^?\[/;function Q(e){let t=[],n=new Map([[K.name,new Map]]),o=K;for(let[i,s]of e.split(`
`).entries()){let a=i+1,d=we(s);if(d===""||d.startsWith("#"))continue;let l=m=>t.push({code:m,line:a}),f=Oe(d,[...n.keys()],l);if(f==="broken")continue;if(f){o=
f,n.has(o.name)||n.set(o.name,new Map);continue}let p=ve(d,a,o,l),u=n.get(o.name);u?.delete(p.key),u?.set(p.key,p.line)}let r=[...n.values()].map(i=>he([...i.values()]));
return{entries:r.flat().filter(({isExclusion:i})=>!i),problems:t,entriesFor:i=>r.flatMap(s=>be(s,`/${i.replace(/^\//,"")}`))}}function we(e){let t=r=>"\0	\v\f\r ".
includes(e.charAt(r)),[n,o]=[0,e.length];for(;n<o&&t(n);)n++;for(;o>n&&t(o-1);)o--;return e.slice(n,o)}function he(e){let t=e.length>0&&e.every(n=>n.isOptional);
return e.map(n=>({...n,isOptional:t}))}function be(e,t){let n=e.filter(({matches:r})=>r(t)),o=n.at(-1);return o&&n.every(({isExclusion:r})=>!r)?[o]:[]}function Oe(e,t,n){
let o=me.exec(e);if(!o)return ye.test(e)?(n("invalid_section_format"),"broken"):void 0;let[,r,i="",s,a=""]=o,d=Number.parseInt(s?.trim()||"0",10),l={name:_e(i,t),
isOptional:r!==void 0,approvals:d,defaultOwners:a.trim()},f=[...l.name.trim()===""?["missing_section_name"]:[],...s!==void 0&&(!/^\s*\d+\s*$/.test(s)||l.isOptional&&
d>0)?["invalid_approval_requirement"]:[],...x(l.defaultOwners).some(({isOwner:p})=>!p)?["invalid_section_owner_format"]:[]];for(let p of f)n(p);return f.length===
0&&!ge.test(e)&&n("invalid_section_format"),l}function _e(e,t){return t.length===1?e:t.find(n=>n.toLowerCase()===e.toLowerCase())??e}function ve(e,t,{name:n,isOptional:o,
approvals:r,defaultOwners:i},s){let a=e.search(/(?<!\\)[\t\v\f\r ]/),d=a<0?e:e.slice(0,a),l=a<0?"":e.slice(a).trim(),f=d.startsWith("!"),p=f?d.slice(1):d;!f&&x(
l).some(({isOwner:_})=>!_)&&s("malformed_entry_owner");let u=l===""?i:l;!f&&u===""&&s("missing_entry_owner");let m=Ce(p);return{key:m,line:{section:n,pattern:p,
owners:R(f?"":u),approvals:Math.max(1,r),isOptional:o,line:t,isExclusion:f,matches:J(m)}}}function Ce(e){if(e==="*")return"/**/*";let t=e.replace(/^\\#/,"#").replace(
/\\[\t\v\f\r ]+/g," "),n=t.startsWith("/")?t:`/**/${t}`;return n.endsWith("/")?`${n}**/*`:n}var V=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],X={id:"code_owners",summary:"The CODEOWNERS file of the target branch",right:"at least Reporter in a\
 private project",about:"merge_request",needs:{mergeRequest:b},async collect(e,{mergeRequest:{targetBranch:t}}){let n=await Promise.all(V.map(s=>e.gitlab.rawFile(
e.projectId,s,t).catch($e))),o=n.findIndex(s=>s!==void 0),r=V[o];if(r===void 0&&!(await e.read(A)).readsCode)throw new W("GitLab does not show the code to this \
token");let i=n[o]?.text??"";return{branch:t,file:r===void 0?void 0:{...Q(i),path:r}}}};function $e(e){if(!(e instanceof P&&"status"in e&&e.status===404))throw e}var en=G({id:"merge_request_code_owner_approval",title:"The owners of every changed path approved",severity:"high",about:"merge_request",needs:{mergeRequest:b,approvals:F,
committers:D,codeOwners:X,rules:Z,paths:H},needsFor:e=>T(e??{after_last_push:!0}),params:q({every_path_owned:S(w()),...I}),remediation:{text:"ask an owner who d\
id not work on this change to review and approve it, then run this job again",page:"!"},check(e,{every_path_owned:t,...n}){let{branch:o,file:r}=e.codeOwners;if(!r)
return k(`${o} has no CODEOWNERS file`);let{required:i,unowned:s}=ke(e.paths,r),a={...e,notBefore:B(e.lastPush,n)},d=[],l=[];for(let{entry:u,paths:m}of i){let _=e.
rules.find(({section:ne,pattern:te})=>ne===u.section&&te===u.pattern),{isMissing:ee,says:v}=Re(u,m,_,a);ee?d.push(v):v!==""&&l.push(v)}t&&s.length>0&&d.push(`${c(
s,5)} ${s.length===1?"has":"have"} no owner in ${r.path}`);let f=r.problems.length===0?{}:{note:`GitLab reads ${r.path} in spite of ${y(r.problems.length,"probl\
em")}: ${c(r.problems.map(({line:u,code:m})=>`${m} in line ${u}`),5)}`};if(d.length>0)return k(c([...d,...l],5),{actual:d.length,...f});if(l.length>0)return j(c(
l,5));let p=i.map(({entry:u})=>Y(u));return N(p.length===0?`none of ${y(e.paths.length,"changed path")} has an owner in ${r.path}`:`the owners of ${c(p,5)} appr\
oved`,{actual:0,...f})}});function ke(e,t){let n=new Map,o=[];for(let i of e){let s=t.entriesFor(i).filter(({owners:a})=>E(a).length>0);s.length===0&&o.push(i);
for(let a of s){if(a.isOptional)continue;let d=n.get(a.line)??{entry:a,paths:[]};d.paths.push(i),n.set(a.line,d)}}return{required:[...n.values()],unowned:o}}function Re(e,t,n,o){
let r=`${Y(e)} (${c(t,2)})`;if(!n)return{isMissing:!1,says:`GitLab has no rule for ${r}, not yet or not without GitLab Premium`};if(n.hidesGroups&&n.eligible.size===
0)return{isMissing:!1,says:`GitLab hides a group that owns ${r} from this token`};let{independent:i,undated:s,able:a=[]}=z({...o,named:n.eligible});if(i.length>=
e.approvals)return{isMissing:!1,says:""};if(i.length+s.length>=e.approvals)return{isMissing:!1,says:`GitLab does not say when ${c(s)} approved ${r}`};let d=c(E(
e.owners),5),l=a.length===0?`, and nobody ${i.length===0?"":"else "}of ${d} may give any`:i.length+a.length<e.approvals?`, and only ${c(a)} of ${d} may give mor\
e`:` by ${c(a,5)}`;return{isMissing:!0,says:`${r} has ${i.length} of ${y(e.approvals,"approval")}${l}`}}function Y({section:e,pattern:t}){return e==="codeowners"?
t:`${t} of [${e}]`}export{en as mergeRequestCodeOwnerApproval};
