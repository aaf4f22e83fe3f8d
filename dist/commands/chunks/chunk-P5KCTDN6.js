import{a as _}from"./chunk-3OKDQVI3.js";import{a as v}from"./chunk-3BUDNIJT.js";import{b as i,c as m,g as n,h as o,n as b,o as C,q}from"./chunk-7J7MU3VY.js";
import{d as c}from"./chunk-3BWEGA6D.js";var E=o({committers:C(o({nodes:n(o({username:m()}))}))}),d=100,F={id:"listed_committers",summary:"The committers of the merge request",right:"at least Reporter \
with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`committers(first: ${d}) { nodes { username } }`,read(r){let{committers:t}=i(E,r);if(!t)
throw new c("GitLab shows this token no committers");if(t.nodes.length>=d)throw new c(`there are ${d} or more, and no more are shown`);return t.nodes.map(({username:s})=>s)}}},
k={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{listed:F,commits:v},
async collect({read:r},{listed:t,commits:s}){let u=new Set(t),L=new Map(s.flatMap(({author:e,authorEmail:a})=>e&&a!==void 0?[[a.toLowerCase(),e.username]]:[])),
p=[],l=0;for(let e of s){let{signature:a,author:R,authorEmail:S,committerEmail:h}=e,g=a?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",w=S?.toLowerCase()===
h?.toLowerCase(),y=g||w?R?.username:L.get(h?.toLowerCase()??"");y!==void 0?u.add(y):g||w?l++:p.push(e)}let f={usernames:[...u].sort(),unownedCommits:l};if(p.length===
0)return f;let A=new Set((await r(_)).filter(({isMerge:e})=>e).map(({sha:e})=>e)),M=p.filter(({sha:e})=>A.has(e));return{...f,hiddenMergers:new Set(M.map(({committerEmail:e})=>e)).
size}}};var I=q(o({approved_by:n(o({user:o({username:m()}),approved_at:b(m())}))}),({approved_by:r})=>({approvedBy:r.map(({user:t})=>t.username),approvedAt:Object.fromEntries(
r.map(({user:t,approved_at:s})=>[t.username,s]))})),N={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with s\
cope read_api",about:"merge_request",collect:async({gitlab:r,projectId:t,iid:s})=>i(I,await r.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:s??0}))};export{k as a,N as b};
