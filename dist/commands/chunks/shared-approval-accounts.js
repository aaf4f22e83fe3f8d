import{a as M}from"./shared-commits.js";import{a as A}from"./shared-commit-list.js";import{a as S}from"./shared-now.js";import{a as T}from"./shared-project-members.js";
import{b as I}from"./shared-approval-settings.js";import{a as $}from"./shared-last-push.js";import{b as v,c}from"./shared-schema.js";import{a as f}from"./shared-facts-source.js";
import{h as l,k as U,m as b,n as i,t as j,w as G,y as P}from"./shared-api.js";import{b as x}from"./shared-shared-errors.js";function g(r){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.
test(r)}var C=i({username:l(),bot:U()}),D=i({author:c(C),approvedBy:c(i({nodes:b(c(C))}))}),_=100,O={id:"approval_accounts",summary:"The accounts that opened an\
d approved the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`author { username bo\
t } approvedBy(first: ${_}) { nodes { username bot } }`,read(r){let{author:e,approvedBy:t}=v(D,r);if(!e||!t)throw new f("GitLab shows this token not all of them");
if(t.nodes.length>=_)throw new f(`${_} or more approved, and no more are shown`);let s=({username:o,bot:n})=>n||g(o),m=[e,...t.nodes.flatMap(o=>o??[])];return{bots:[
...new Set(m.filter(s).map(({username:o})=>o))],botAuthor:s(e)?e.username:void 0}}}},z=6e5;async function F(r){return(await r(I).catch(V))?.resetsApprovalsOnPush}
async function N(r,e){if(e===!1)return{};let{unchangedSince:t}=await r($);return e?{resetBefore:t}:await r(S)-t<z?{mayResetBefore:t}:{}}function V(r){if(r instanceof
x&&r.code==="INTERRUPTED")throw r}var Y=P(i({approved_by:b(i({user:i({username:l(),state:c(l())}),approved_at:c(l())}))}),j(({approved_by:r})=>({approvedBy:r.map(
({user:e})=>e.username),approvedAt:Object.fromEntries(r.map(({user:e,approved_at:t})=>[e.username,t])),blocked:r.filter(({user:{state:e=""}})=>/blocked|banned/.
test(e)).map(({user:e})=>e.username)}))),J={id:"merge_request_approvals",summary:"The approvals of the merge request",requiredRole:"at least Reporter with scope\
 read_api",scope:"merge_request",needs:{accounts:O},async collect({gitlab:r,projectId:e,iid:t,read:s},{accounts:{bots:m,botAuthor:o}}){let[n,p]=await Promise.all(
[r.MergeRequestApprovals.showConfiguration(e,{mergerequestIId:t??0}),F(s)]),d=v(Y,n),h=d.approvedBy.length===0?{}:await N(s,p),a={...d,...h,bots:m};if(o===void 0)
return a;let u=(await s(T)).find(({username:w})=>w===o)?.createdBy;return u!==void 0?{...a,makerUsername:u}:{...a,hidesMaker:g(o)}}},K=i({committers:G(i({nodes:b(
i({username:l()}))}))}),y=100,Q={id:"listed_committers",summary:"The committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"\
merge_request",select:{on:"merge_request",fields:`committers(first: ${y}) { nodes { username } }`,read(r){let{committers:e}=v(K,r);if(!e)throw new f("GitLab sho\
ws this token no committers");if(e.nodes.length>=y)throw new f(`there are ${y} or more, and GitLab shows no more`);return e.nodes.map(({username:t})=>t)}}},W={id:"\
committers",summary:"The committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{listed:Q,commits:A},
async collect({read:r},{listed:e,commits:t}){let s=new Set(e),m=new Map(t.flatMap(({author:a,authorEmail:u})=>a&&u!==void 0?[[u.toLowerCase(),a.username]]:[])),
o=[],n=0;for(let a of t){let{signature:u,author:w,authorEmail:E,committerEmail:q}=a,R=u?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",k=E?.toLowerCase()===
q?.toLowerCase(),B=R||k?w?.username:m.get(q?.toLowerCase()??"");B!==void 0?s.add(B):R||k?n++:o.push(a)}let p={usernames:[...s].sort(),unownedCommits:n};if(o.length===
0)return p;let d=new Set((await r(M)).filter(({isMerge:a})=>a).map(({sha:a})=>a)),h=o.filter(({sha:a})=>d.has(a));return{...p,hiddenMergers:new Set(h.map(({committerEmail:a})=>a)).
size}}};function H({approvedBy:r}){return[...new Map(r.map(e=>[e.toLowerCase(),e])).values()]}function X(r,e,{bots:t=[],blocked:s=[],makerUsername:m},o=!1){let n=p=>p.
some(d=>d.toLowerCase()===r.toLowerCase());if(n([e]))return"author";if(m!==void 0&&n([m]))return"made the author's access token";if(n(s))return"blocked";if(!o)return g(
r)?"access token":n(t)?"bot":void 0}function Z(r,{approvedAt:e,resetBefore:t}){return L(e[r],t)}function ee(r,{approvedAt:e,mayResetBefore:t}){return L(e[r],t)}
function L(r,e){return e!==void 0&&!(Date.parse(r??"")>=e)}export{J as a,W as b,H as c,X as d,Z as e,ee as f};
