import{a as E}from"./shared-commits.js";import{a as S}from"./shared-commit-list.js";import{a as T}from"./shared-now.js";import{a as P}from"./shared-project-members.js";
import{b as G}from"./shared-approval-settings.js";import{a as k,b as L}from"./shared-connection.js";import{a as U}from"./shared-last-push.js";import{a as b}from"./shared-facts-source.js";
import{b as _,c as y}from"./shared-schema.js";import{A as j,i as v,l as x,n as q,o as p,v as D,y as I}from"./shared-api.js";import{b as N}from"./shared-shared-errors.js";
import{g as $}from"./shared-text.js";function B(r){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(r)}var A=p({username:v(),bot:x()}),z=p({author:y(
A),approvedBy:y(p({pageInfo:k,nodes:q(I(A))}))}),O={id:"approval_accounts",summary:"The accounts that opened and approved the merge request",requiredRole:"at le\
ast Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:"author { username bot } approvedBy(first: 100) { pageInfo { hasNextPa\
ge } nodes { username bot } }",read(r){let{author:e,approvedBy:t}=_(z,r);if(!e||!t)throw new b("GitLab shows this token not all of them");let n=({username:a,bot:i})=>i||
B(a),m=L(t,"approvals").flatMap(a=>a??[]),s=[e,...m];return{approvedBy:m.map(({username:a})=>a),approvals:t.nodes.length,bots:[...new Set(s.filter(n).map(({username:a})=>a))],
botAuthor:n(e)?e.username:void 0}}}},F=6e5;async function V(r){return(await r(G).catch(H))?.resetsApprovalsOnPush}async function Y(r,e){if(e===!1)return{};let{unchangedSince:t}=await r(
U);return e?{resetBefore:t}:await r(T)-t<F?{mayResetBefore:t}:{}}function H(r){if(r instanceof N&&r.code==="INTERRUPTED")throw r}var J=j(p({approved_by:q(p({user:p(
{username:v(),state:y(v())}),approved_at:y(v())}))}),D(({approved_by:r})=>({approvedBy:r.map(({user:e})=>e.username),approvedAt:Object.fromEntries(r.map(({user:e,
approved_at:t})=>[e.username,t])),blocked:r.filter(({user:{state:e=""}})=>/blocked|banned/.test(e)).map(({user:e})=>e.username)}))),Q={id:"merge_request_approva\
ls",summary:"The approvals of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{accounts:O},async collect(r,{
accounts:e}){let{gitlab:t,projectId:n,iid:m,read:s}=r,{bots:a,botAuthor:i}=e,l=async()=>_(J,await t.MergeRequestApprovals.showConfiguration(n,{mergerequestIId:m??
0})),[f,o]=await Promise.all([l(),V(s)]),u=C(f,e)===void 0?f:await(await import("./lagging-replica.js")).readAgain(r,l,f,d=>C(d,e)),w=u.approvedBy.filter(d=>!e.
approvedBy.includes(d));if(w.length>0)throw new b(`GitLab does not show whether ${$(w,5)} is a bot`);let g=u.approvedBy.length===0?{}:await Y(s,o),c={...u,...g,
bots:a};if(i===void 0)return c;let h=(await s(P)).find(({username:d})=>d===i)?.createdBy;return h!==void 0?{...c,makerUsername:h}:{...c,hidesMaker:B(i)}}};function C({
approvedBy:r},e){return r.length===e.approvals&&e.approvedBy.every(t=>r.includes(t))?void 0:"GitLab gives two different lists of who approved"}var X=p({committers:I(
p({pageInfo:k,nodes:q(p({username:v()}))}))}),Z={id:"listed_committers",summary:"The committers of the merge request",requiredRole:"at least Reporter with scope\
 read_api",scope:"merge_request",select:{on:"merge_request",fields:"committers(first: 100) { pageInfo { hasNextPage } nodes { username } }",read(r){let{committers:e}=_(
X,r);if(!e)throw new b("GitLab shows this token no committers");return L(e,"committers").map(({username:t})=>t)}}},K={id:"committers",summary:"The committers of\
 the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{listed:Z,commits:S},async collect({read:r},{listed:e,commits:t}){
let n=new Set(e),m=new Map(t.flatMap(({author:o,authorEmail:u})=>o&&u!==void 0?[[u.toLowerCase(),o.username]]:[])),s=[],a=0;for(let o of t){let{signature:u,author:w,
authorEmail:g,committerEmail:c}=o;if(g===void 0||c===void 0)throw new b(`GitLab does not show the addresses of commit ${o.sha.slice(0,8)}`);let h=u?.verificationStatus?.
toUpperCase()==="VERIFIED_SYSTEM",d=g.toLowerCase()===c.toLowerCase(),R=h||d?w?.username:m.get(c.toLowerCase());R!==void 0?n.add(R):h||d?a++:s.push(o)}let i={usernames:[
...n].sort(),unownedCommits:a};if(s.length===0)return i;let l=new Set((await r(E)).filter(({isMerge:o})=>o).map(({sha:o})=>o)),f=s.filter(({sha:o})=>l.has(o));return{
...i,hiddenMergers:new Set(f.map(({committerEmail:o})=>o)).size}}};function W({approvedBy:r}){return[...new Map(r.map(e=>[e.toLowerCase(),e])).values()]}function ee(r,e,{
bots:t=[],blocked:n=[],makerUsername:m},s=!1){let a=i=>i.some(l=>l.toLowerCase()===r.toLowerCase());if(a([e]))return"author";if(m!==void 0&&a([m]))return"made t\
he author's access token";if(a(n))return"blocked";if(!s)return B(r)?"access token":a(t)?"bot":void 0}function re(r,{approvedAt:e,resetBefore:t}){return M(e[r],t)}
function te(r,{approvedAt:e,mayResetBefore:t}){return M(e[r],t)}function M(r,e){return e!==void 0&&!(Date.parse(r??"")>=e)}export{Q as a,K as b,W as c,ee as d,re as e,te as f};
