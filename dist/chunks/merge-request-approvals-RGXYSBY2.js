import{a as _,c as d}from"./chunk-5RRE4BVT.js";import{b as I,d as S,e as A}from"./chunk-4ALK4BUB.js";import{a as E}from"./chunk-XM2R3Y2X.js";import"./chunk-NUFRM6SI.js";
import{b as l,c as i,d as q,e as $,f as x,g as u,h as o,i as b,m as p,n as h,p as R}from"./chunk-5I4XA2XV.js";import{b as f,c as v}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var j=o({username:i()}),F=o({pageInfo:o({hasNextPage:x(),endCursor:p(i())}),nodes:u(o({sha:i(),authorEmail:p(i()),committerEmail:p(i()),author:p(j),signature:p(
o({verificationStatus:p(i())}))}))}),G=o({commitCount:h(q()),committers:h(o({nodes:u(j)})),commits:h(F)}),L="pageInfo { hasNextPage endCursor } nodes { sha auth\
orEmail committerEmail author { username } signature { verificationStatus } }",P={id:"committers",summary:"The committers of the merge request",right:"at least \
Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: \
100) { ${L} }`,async read(r,s){let e=l(G,r);if(!e.committers||!e.commits)throw new d("GitLab shows this token no commits");let m=[...e.commits.nodes];for(let t=e.
commits.pageInfo;t.hasNextPage;){let n=await M(s,t.endCursor??"");m.push(...n.nodes),t=n.pageInfo}if(e.commitCount!==null&&m.length!==e.commitCount)throw new d(
`${m.length} of ${e.commitCount} commits were read`);if(e.committers.nodes.length>=100)throw new d("more than 100 committers");return N(e.committers.nodes,m)}}};
async function M({gitlab:r,projectId:s,iid:e},m){let t=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest\
(iid: $iid) { commits(first: 100, after: $after) { ${L} } } } } }`,{data:n,errors:a}=await r.graphql(t,{ids:[_(s)],iid:String(e),after:m});if(a.length>0)throw new d(
`GraphQL answered with errors: ${a.join("; ")}`);let w=o({projects:o({nodes:u(o({mergeRequest:o({commits:F})}))})}),[g]=l(w,n).projects.nodes;if(!g)throw new d(
"the commits vanished while they were read");return g.mergeRequest.commits}function N(r,s){let e=new Set(r.map(({username:t})=>t)),m=0;for(let t of s){let n=t.signature?.
verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",a=t.authorEmail?.toLowerCase()===t.committerEmail?.toLowerCase();!n&&!a||(t.author?e.add(t.author.username):
m++)}return{usernames:[...e].sort(),unownedCommits:m}}var O=R(o({approved_by:u(o({user:o({username:i()})}))}),({approved_by:r})=>({approvedBy:r.map(({user:s})=>s.username)})),k={id:"merge_request_approvals",summary:"\
The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({gitlab:r,projectId:s,iid:e})=>l(O,await r.
MergeRequestApprovals.showConfiguration(s,{mergerequestIId:e??0}))};var re=I({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:E,approvals:k,committers:P},
params:b({at_least:$({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it",page:"!"},check({mergeRequest:{author:r},
approvals:{approvedBy:s},committers:{usernames:e,unownedCommits:m}},{at_least:t}){let n=s.filter(c=>c!==r&&!e.includes(c)),a=s.filter(c=>!n.includes(c)),w=a.length===
0?"":`; not counted: ${v(a.map(c=>`${c} (${c===r?"author":"committer"})`))}`,g=m===0?{}:{note:`${f(m,"commit has","commits have")} a committer address that no G\
itLab user owns`},y={actual:n.length,...g},C=`${f(n.length,"independent approval")}${T(n)}, ${f(t,"is expected","are expected")}${w}`;return n.length>=t?S(C,y):
A(C,y)}});function T(r){return r.length===0?"":` (${v(r)})`}export{re as mergeRequestApprovals};
