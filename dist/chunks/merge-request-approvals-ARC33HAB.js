#!/usr/bin/env node
import"./chunk-VTTJ6OLJ.js";import{a as _,c as l}from"./chunk-5T7SDXJP.js";import"./chunk-O6EWQLDP.js";import{b as h,c as z}from"./chunk-IOCQ3XXK.js";
import{a as E}from"./chunk-KQMZDERT.js";import"./chunk-OBH7XN5N.js";import{A,a as y,b as v,f as a,g as C,h as q,i as j,k as u,l as o,m as $,q as x,s as g,
t as p,u as R,x as I,z as S}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var F=o({username:a()}),G=o({pageInfo:o({hasNextPage:j(),endCursor:p(a())}),nodes:u(o({sha:a(),authorEmail:p(a()),committerEmail:p(a()),author:p(F),signature:p(
o({verificationStatus:p(a())}))}))}),N=o({commitCount:g(C()),committers:g(o({nodes:u(F)})),commits:g(G)}),k="pageInfo { hasNextPage endCursor } nodes { sha auth\
orEmail committerEmail author { username } signature { verificationStatus } }",P={id:"committers",summary:"The committers of the merge request",right:"at least \
Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: \
100) { ${k} }`,async read(r,s){let e=N.parse(r);if(!e.committers||!e.commits)throw new l("GitLab shows this token no commits");let i=[...e.commits.nodes];for(let t=e.
commits.pageInfo;t.hasNextPage;){let n=await T(s,t.endCursor??"");i.push(...n.nodes),t=n.pageInfo}if(e.commitCount!==null&&i.length!==e.commitCount)throw new l(
`${i.length} of ${e.commitCount} commits were read`);if(e.committers.nodes.length>=100)throw new l("more than 100 committers");return U(e.committers.nodes,i)}}};
async function T({gitlab:r,projectId:s,iid:e},i){let t=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest\
(iid: $iid) { commits(first: 100, after: $after) { ${k} } } } } }`,{data:n,errors:m}=await r.graphql(t,{ids:[_(s)],iid:String(e),after:i});if(m.length>0)throw new l(
`GraphQL answered with errors: ${m.join("; ")}`);let f=o({projects:o({nodes:u(o({mergeRequest:o({commits:G})}))})}),[d]=f.parse(n).projects.nodes;if(!d)throw new l(
"the commits vanished while they were read");return d.mergeRequest.commits}function U(r,s){let e=new Set(r.map(({username:t})=>t)),i=0;for(let t of s){let n=t.signature?.
verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",m=t.authorEmail?.toLowerCase()===t.committerEmail?.toLowerCase();!n&&!m||(t.author?e.add(t.author.username):
i++)}return{usernames:[...e].sort(),unownedCommits:i}}var D=R(o({approved_by:u(o({user:o({username:a()})}))}),x(({approved_by:r})=>({approvedBy:r.map(({user:s})=>s.username)}))),M={id:"merge_request_approvals",summary:"\
The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({gitlab:r,projectId:s,iid:e})=>D.parse(await r.
MergeRequestApprovals.showConfiguration(s,{mergerequestIId:e??0}))};var re=I({id:"merge_request_approvals",title:"Enough independent people approved",description:"Counts the people who approved this merge request and are neither\
 its author nor a committer. A committer is, as in GitLab, a user who owns the committer address of one of its commits (for commits that GitLab itself signed, t\
he author address); an address that no user owns excludes nobody.",severity:"high",about:"merge_request",needs:{mergeRequest:E,approvals:M,committers:P},params:$(
{at_least:q().check(v(1),y(100))}),remediation:{text:"ask people who did not work on this change to review and approve it",page:"!"},check({mergeRequest:{author:r},
approvals:{approvedBy:s},committers:{usernames:e,unownedCommits:i}},{at_least:t}){let n=s.filter(c=>c!==r&&!e.includes(c)),m=s.filter(c=>!n.includes(c)),f=m.length===
0?"":`; not counted: ${z(m.map(c=>`${c} (${c===r?"author":"committer"})`))}`,d=i===0?{}:{note:`${h(i,"commit has","commits have")} a committer address that no G\
itLab user owns`},b={actual:n.length,...d},w=`${h(n.length,"independent approval")}${O(n)}, ${h(t,"is expected","are expected")}${f}`;return n.length>=t?S(w,b):
A(w,b)}});function O(r){return r.length===0?"":` (${z(r)})`}export{re as mergeRequestApprovals};
