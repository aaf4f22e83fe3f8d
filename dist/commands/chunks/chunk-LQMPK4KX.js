import{a as v}from"./chunk-CGUQYYJO.js";import{a as b}from"./chunk-NRTPCOKN.js";import{b as i,c as m,g as n,h as s,n as q,o as C,q as _}from"./chunk-7J7MU3VY.js";
import{d as c}from"./chunk-KMJYZSMM.js";var E=_(s({approved_by:n(s({user:s({username:m()}),approved_at:q(m())}))}),({approved_by:r})=>({approvedBy:r.map(({user:t})=>t.username),approvedAt:Object.fromEntries(
r.map(({user:t,approved_at:o})=>[t.username,o]))})),O={id:"merge_request_approvals",summary:"The approvals of the merge request",requiredRole:"at least Reporter\
 with scope read_api",scope:"merge_request",collect:async({gitlab:r,projectId:t,iid:o})=>i(E,await r.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:o??
0}))};var F=s({committers:C(s({nodes:n(s({username:m()}))}))}),d=100,T={id:"listed_committers",summary:"The committers of the merge request",requiredRole:"at least Re\
porter with scope read_api",scope:"merge_request",select:{on:"merge_request",fields:`committers(first: ${d}) { nodes { username } }`,read(r){let{committers:t}=i(
F,r);if(!t)throw new c("GitLab shows this token no committers");if(t.nodes.length>=d)throw new c(`there are ${d} or more, and no more are shown`);return t.nodes.
map(({username:o})=>o)}}},N={id:"committers",summary:"The committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_req\
uest",needs:{listed:T,commits:b},async collect({read:r},{listed:t,commits:o}){let l=new Set(t),R=new Map(o.flatMap(({author:e,authorEmail:a})=>e&&a!==void 0?[[a.
toLowerCase(),e.username]]:[])),p=[],u=0;for(let e of o){let{signature:a,author:M,authorEmail:S,committerEmail:g}=e,h=a?.verificationStatus?.toUpperCase()==="VE\
RIFIED_SYSTEM",w=S?.toLowerCase()===g?.toLowerCase(),y=h||w?M?.username:R.get(g?.toLowerCase()??"");y!==void 0?l.add(y):h||w?u++:p.push(e)}let f={usernames:[...l].
sort(),unownedCommits:u};if(p.length===0)return f;let L=new Set((await r(v)).filter(({isMerge:e})=>e).map(({sha:e})=>e)),A=p.filter(({sha:e})=>L.has(e));return{
...f,hiddenMergers:new Set(A.map(({committerEmail:e})=>e)).size}}};function Y(r){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(r)}export{O as a,N as b,Y as c};
