import{a as v}from"./chunk-RQVJYYPM.js";import{a as q}from"./chunk-MTMCGNLR.js";import{b as i,c as m,g as n,h as s,n as b,o as C,q as _}from"./chunk-7J7MU3VY.js";
import{d as c}from"./chunk-3BWEGA6D.js";var E=_(s({approved_by:n(s({user:s({username:m()}),approved_at:b(m())}))}),({approved_by:r})=>({approvedBy:r.map(({user:t})=>t.username),approvedAt:Object.fromEntries(
r.map(({user:t,approved_at:o})=>[t.username,o]))})),O={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with s\
cope read_api",about:"merge_request",collect:async({gitlab:r,projectId:t,iid:o})=>i(E,await r.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:o??0}))};var F=s({committers:C(s({nodes:n(s({username:m()}))}))}),d=100,T={id:"listed_committers",summary:"The committers of the merge request",right:"at least Reporter \
with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`committers(first: ${d}) { nodes { username } }`,read(r){let{committers:t}=i(F,r);if(!t)
throw new c("GitLab shows this token no committers");if(t.nodes.length>=d)throw new c(`there are ${d} or more, and no more are shown`);return t.nodes.map(({username:o})=>o)}}},
N={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{listed:T,commits:q},
async collect({read:r},{listed:t,commits:o}){let u=new Set(t),L=new Map(o.flatMap(({author:e,authorEmail:a})=>e&&a!==void 0?[[a.toLowerCase(),e.username]]:[])),
p=[],l=0;for(let e of o){let{signature:a,author:R,authorEmail:S,committerEmail:g}=e,h=a?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",w=S?.toLowerCase()===
g?.toLowerCase(),y=h||w?R?.username:L.get(g?.toLowerCase()??"");y!==void 0?u.add(y):h||w?l++:p.push(e)}let f={usernames:[...u].sort(),unownedCommits:l};if(p.length===
0)return f;let A=new Set((await r(v)).filter(({isMerge:e})=>e).map(({sha:e})=>e)),M=p.filter(({sha:e})=>A.has(e));return{...f,hiddenMergers:new Set(M.map(({committerEmail:e})=>e)).
size}}};function Y(r){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(r)}export{O as a,N as b,Y as c};
