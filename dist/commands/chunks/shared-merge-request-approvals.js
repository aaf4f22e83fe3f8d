import{a as R}from"./shared-commit-list.js";import{a as C}from"./shared-commits.js";import{b as w,c as M}from"./shared-schema.js";import{a as g}from"./shared-source.js";
import{h as i,m as _,n as s,t as L,w as S,y as I}from"./shared-api.js";var T=I(s({approved_by:_(s({user:s({username:i()}),approved_at:M(i())}))}),L(({approved_by:t})=>({
approvedBy:t.map(({user:r})=>r.username),approvedAt:Object.fromEntries(t.map(({user:r,approved_at:a})=>[r.username,a]))}))),j={id:"merge_request_approvals",summary:"\
The approvals of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect:async({gitlab:t,projectId:r,iid:a})=>w(T,
await t.MergeRequestApprovals.showConfiguration(r,{mergerequestIId:a??0}))},$=s({committers:S(s({nodes:_(s({username:i()}))}))}),p=100,A={id:"listed_committers",
summary:"The committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`comm\
itters(first: ${p}) { nodes { username } }`,read(t){let{committers:r}=w($,t);if(!r)throw new g("GitLab shows this token no committers");if(r.nodes.length>=p)throw new g(
`there are ${p} or more, and no more are shown`);return r.nodes.map(({username:a})=>a)}}},z={id:"committers",summary:"The committers of the merge request",requiredRole:"\
at least Reporter with scope read_api",scope:"merge_request",needs:{listed:A,commits:R},async collect({read:t},{listed:r,commits:a}){let n=new Set(r),v=new Map(
a.flatMap(({author:e,authorEmail:o})=>e&&o!==void 0?[[o.toLowerCase(),e.username]]:[])),m=[],u=0;for(let e of a){let{signature:o,author:b,authorEmail:E,committerEmail:l}=e,
c=o?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",h=E?.toLowerCase()===l?.toLowerCase(),f=c||h?b?.username:v.get(l?.toLowerCase()??"");f!==void 0?n.add(
f):c||h?u++:m.push(e)}let d={usernames:[...n].sort(),unownedCommits:u};if(m.length===0)return d;let q=new Set((await t(C)).filter(({isMerge:e})=>e).map(({sha:e})=>e)),
y=m.filter(({sha:e})=>q.has(e));return{...d,hiddenMergers:new Set(y.map(({committerEmail:e})=>e)).size}}};function F(t){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.
test(t)}export{j as a,z as b,F as c};
