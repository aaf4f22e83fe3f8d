import{a as E}from"./shared-commits.js";import{a as R}from"./shared-commit-list.js";import{$104c_b as f,$104c_c as C}from"../index.js";import{$416b_a as w}from"../index.js";
import{$82ce_h as i,$82ce_m as g,$82ce_n as s,$82ce_s as M,$82ce_v as L,$82ce_x as S}from"../index.js";var I=S(s({approved_by:g(s({user:s({username:i()}),approved_at:C(
i())}))}),M(({approved_by:t})=>({approvedBy:t.map(({user:r})=>r.username),approvedAt:Object.fromEntries(t.map(({user:r,approved_at:a})=>[r.username,a]))}))),T={
id:"merge_request_approvals",summary:"The approvals of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect:async({
gitlab:t,projectId:r,iid:a})=>f(I,await t.MergeRequestApprovals.showConfiguration(r,{mergerequestIId:a??0}))},j=s({committers:L(s({nodes:g(s({username:i()}))}))}),
p=100,A={id:"listed_committers",summary:"The committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",select:{
on:"merge_request",fields:`committers(first: ${p}) { nodes { username } }`,read(t){let{committers:r}=f(j,t);if(!r)throw new w("GitLab shows this token no commit\
ters");if(r.nodes.length>=p)throw new w(`there are ${p} or more, and no more are shown`);return r.nodes.map(({username:a})=>a)}}},x={id:"committers",summary:"Th\
e committers of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{listed:A,commits:R},async collect({read:t},{
listed:r,commits:a}){let n=new Set(r),v=new Map(a.flatMap(({author:e,authorEmail:o})=>e&&o!==void 0?[[o.toLowerCase(),e.username]]:[])),m=[],u=0;for(let e of a){
let{signature:o,author:b,authorEmail:y,committerEmail:d}=e,l=o?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",h=y?.toLowerCase()===d?.toLowerCase(),_=l||
h?b?.username:v.get(d?.toLowerCase()??"");_!==void 0?n.add(_):l||h?u++:m.push(e)}let c={usernames:[...n].sort(),unownedCommits:u};if(m.length===0)return c;let q=new Set(
(await t(E)).filter(({isMerge:e})=>e).map(({sha:e})=>e)),$=m.filter(({sha:e})=>q.has(e));return{...c,hiddenMergers:new Set($.map(({committerEmail:e})=>e)).size}}};
function z(t){return/^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$/i.test(t)}export{T as a,x as b,z as c};
