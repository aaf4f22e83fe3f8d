import{a as f}from"./chunk-QVGCLNPH.js";import{b as i}from"./chunk-KDHYOWLO.js";import{b as s,c as m,g as a,h as t,o as l,q as d}from"./chunk-7J7MU3VY.js";var b=t({committers:l(t({nodes:a(t({username:m()}))}))}),n=100,v={id:"listed_committers",summary:"The committers of the merge request",right:"at least Reporter \
with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`committers(first: ${n}) { nodes { username } }`,read(r){let{committers:e}=s(b,r);if(!e)
throw new i("GitLab shows this token no committers");if(e.nodes.length>=n)throw new i(`there are ${n} or more, and no more are shown`);return e.nodes.map(({username:o})=>o)}}},
E={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{listed:v,commits:f},
async collect(r,{listed:e,commits:o}){let p=new Set(e),c=0;for(let{signature:h,author:u,authorEmail:g,committerEmail:w}of o){let y=h?.verificationStatus?.toUpperCase()===
"VERIFIED_SYSTEM",q=g?.toLowerCase()===w?.toLowerCase();!y&&!q||(u?p.add(u.username):c++)}return{usernames:[...p].sort(),unownedCommits:c}}};var C=d(t({approved_by:a(t({user:t({username:m()})}))}),({approved_by:r})=>({approvedBy:r.map(({user:e})=>e.username)})),T={id:"merge_request_approvals",summary:"\
The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({gitlab:r,projectId:e,iid:o})=>s(C,await r.
MergeRequestApprovals.showConfiguration(e,{mergerequestIId:o??0}))};export{E as a,T as b};
