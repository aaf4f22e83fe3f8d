import{a as A}from"./shared-commits.js";import{a as E}from"./shared-commit-list.js";import{a as S}from"./shared-now.js";import{a as T}from"./shared-project-members.js";
import{b as P}from"./shared-approval-settings.js";import{a as $,b as k}from"./shared-connection.js";import{a as G}from"./shared-last-push.js";import{$104c_b as y,
$104c_c as _}from"../index.js";import{$82ce_h as v,$82ce_k as U,$82ce_m as q,$82ce_n as p,$82ce_t as j,$82ce_w as L,$82ce_y as x}from"../index.js";import{$416b_a as b}from"../index.js";
import{$f045_f as D}from"../index.js";import{$42a1_b as N}from"../index.js";function B(r){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(r)}var I=p(
{username:v(),bot:U()}),z=p({author:_(I),approvedBy:_(p({pageInfo:$,nodes:q(L(I))}))}),O={id:"approval_accounts",summary:"The accounts that opened and approved \
the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"author { username bot } approve\
dBy(first: 100) { pageInfo { hasNextPage } nodes { username bot } }",read(r){let{author:e,approvedBy:t}=y(z,r);if(!e||!t)throw new b("GitLab shows this token no\
t all of them");let n=({username:a,bot:i})=>i||B(a),m=k(t,"approvals").flatMap(a=>a??[]),s=[e,...m];return{approvedBy:m.map(({username:a})=>a),approvals:t.nodes.
length,bots:[...new Set(s.filter(n).map(({username:a})=>a))],botAuthor:n(e)?e.username:void 0}}}},F=6e5;async function V(r){return(await r(P).catch(H))?.resetsApprovalsOnPush}
async function Y(r,e){if(e===!1)return{};let{unchangedSince:t}=await r(G);return e?{resetBefore:t}:await r(S)-t<F?{mayResetBefore:t}:{}}function H(r){if(r instanceof
N&&r.code==="INTERRUPTED")throw r}var J=x(p({approved_by:q(p({user:p({username:v(),state:_(v())}),approved_at:_(v())}))}),j(({approved_by:r})=>({approvedBy:r.map(
({user:e})=>e.username),approvedAt:Object.fromEntries(r.map(({user:e,approved_at:t})=>[e.username,t])),blocked:r.filter(({user:{state:e=""}})=>/blocked|banned/.
test(e)).map(({user:e})=>e.username)}))),Q={id:"merge_request_approvals",summary:"The approvals of the merge request",requiredRole:"at least Reporter with scope\
 read_api",scope:"merge_request",needs:{accounts:O},async collect(r,{accounts:e}){let{gitlab:t,projectId:n,iid:m,read:s}=r,{bots:a,botAuthor:i}=e,f=async()=>y(J,
await t.MergeRequestApprovals.showConfiguration(n,{mergerequestIId:m??0})),[l,o]=await Promise.all([f(),V(s)]),u=C(l,e)===void 0?l:await(await import("./lagging-replica.js")).
readAgain(r,f,l,d=>C(d,e)),w=u.approvedBy.filter(d=>!e.approvedBy.includes(d));if(w.length>0)throw new b(`GitLab does not show whether ${D(w,5)} is a bot`);let g=u.
approvedBy.length===0?{}:await Y(s,o),c={...u,...g,bots:a};if(i===void 0)return c;let h=(await s(T)).find(({username:d})=>d===i)?.createdBy;return h!==void 0?{...c,
makerUsername:h}:{...c,hidesMaker:B(i)}}};function C({approvedBy:r},e){return r.length===e.approvals&&e.approvedBy.every(t=>r.includes(t))?void 0:"GitLab gives \
two different lists of who approved"}var X=p({committers:L(p({pageInfo:$,nodes:q(p({username:v()}))}))}),Z={id:"listed_committers",summary:"The committers of th\
e merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"committers(first: 100) { pageInfo\
 { hasNextPage } nodes { username } }",read(r){let{committers:e}=y(X,r);if(!e)throw new b("GitLab shows this token no committers");return k(e,"committers").map(
({username:t})=>t)}}},K={id:"committers",summary:"The committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",
needs:{listed:Z,commits:E},async collect({read:r},{listed:e,commits:t}){let n=new Set(e),m=new Map(t.flatMap(({author:o,authorEmail:u})=>o&&u!==void 0?[[u.toLowerCase(),
o.username]]:[])),s=[],a=0;for(let o of t){let{signature:u,author:w,authorEmail:g,committerEmail:c}=o;if(g===void 0||c===void 0)throw new b(`GitLab does not sho\
w the addresses of commit ${o.sha.slice(0,8)}`);let h=u?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",d=g.toLowerCase()===c.toLowerCase(),R=h||d?w?.username:
m.get(c.toLowerCase());R!==void 0?n.add(R):h||d?a++:s.push(o)}let i={usernames:[...n].sort(),unownedCommits:a};if(s.length===0)return i;let f=new Set((await r(A)).
filter(({isMerge:o})=>o).map(({sha:o})=>o)),l=s.filter(({sha:o})=>f.has(o));return{...i,hiddenMergers:new Set(l.map(({committerEmail:o})=>o)).size}}};function W({
approvedBy:r}){return[...new Map(r.map(e=>[e.toLowerCase(),e])).values()]}function ee(r,e,{bots:t=[],blocked:n=[],makerUsername:m},s=!1){let a=i=>i.some(f=>f.toLowerCase()===
r.toLowerCase());if(a([e]))return"author";if(m!==void 0&&a([m]))return"made the author's access token";if(a(n))return"blocked";if(!s)return B(r)?"access token":
a(t)?"bot":void 0}function re(r,{approvedAt:e,resetBefore:t}){return M(e[r],t)}function te(r,{approvedAt:e,mayResetBefore:t}){return M(e[r],t)}function M(r,e){return e!==
void 0&&!(Date.parse(r??"")>=e)}export{Q as a,K as b,W as c,ee as d,re as e,te as f};
