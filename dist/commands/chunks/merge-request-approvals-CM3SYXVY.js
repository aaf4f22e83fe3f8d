import{a as A}from"./chunk-QVGCLNPH.js";import{b as v}from"./chunk-KDHYOWLO.js";import{a as L}from"./chunk-CTEI7AXJ.js";import"./chunk-4PNAMGMY.js";
import{c as R,e as C,f as $}from"./chunk-5CR5D7FZ.js";import{b as d,c as u,e as y,g as h,h as o,i as _,o as b,q as x}from"./chunk-7J7MU3VY.js";import{
b as l,c as w}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var k=o({committers:b(o({nodes:h(o({username:u()}))}))}),q=100,I={id:"listed_committers",summary:"The committers of the merge request",right:"at least Reporter \
with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`committers(first: ${q}) { nodes { username } }`,read(e){let{committers:t}=d(k,e);if(!t)
throw new v("GitLab shows this token no committers");if(t.nodes.length>=q)throw new v(`there are ${q} or more, and no more are shown`);return t.nodes.map(({username:r})=>r)}}},
E={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{listed:I,commits:A},
async collect(e,{listed:t,commits:r}){let i=new Set(t),a=0;for(let{signature:s,author:n,authorEmail:g,committerEmail:f}of r){let p=s?.verificationStatus?.toUpperCase()===
"VERIFIED_SYSTEM",c=g?.toLowerCase()===f?.toLowerCase();!p&&!c||(n?i.add(n.username):a++)}return{usernames:[...i].sort(),unownedCommits:a}}};var M=x(o({approved_by:h(o({user:o({username:u()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),S={id:"merge_request_approvals",summary:"\
The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>d(M,await e.
MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))};var W=R({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:L,approvals:S,committers:E},
params:_({at_least:y({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"!"},
check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:i}},{at_least:a}){let s=t.filter(m=>m!==e&&!r.includes(m)),n=t.filter(
m=>!s.includes(m)),g=n.length===0?"":`; not counted: ${w(n.map(m=>`${m} (${m===e?"author":"committer"})`))}`,f=i===0?{}:{note:`${l(i,"commit has","commits have")}\
 a committer address that no GitLab user owns`},p={actual:s.length,...f},c=`${l(s.length,"independent approval")}${T(s)}, ${l(a,"is expected","are expected")}${g}`;
return s.length>=a?C(c,p):$(c,p)}});function T(e){return e.length===0?"":` (${w(e)})`}export{W as mergeRequestApprovals};
