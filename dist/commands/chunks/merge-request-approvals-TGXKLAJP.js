import{a as _,b as d}from"./chunk-JW2GYRK2.js";import{b as f,c as v}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import{a as E}from"./chunk-253IX54I.js";
import"./chunk-PDU2NCM6.js";import{c as I,e as S,f as j}from"./chunk-UIYBHYEB.js";import{a as l,b as m,c as q,d as $,e as b,f as u,g as o,h as x,m as p,
n as h,p as R}from"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";var A=o({username:m()}),F=o({pageInfo:o({hasNextPage:b(),endCursor:p(m())}),nodes:u(o({sha:m(),authorEmail:p(m()),committerEmail:p(m()),author:p(A),signature:p(
o({verificationStatus:p(m())}))}))}),G=o({commitCount:h(q()),committers:h(o({nodes:u(A)})),commits:h(F)}),L="pageInfo { hasNextPage endCursor } nodes { sha auth\
orEmail committerEmail author { username } signature { verificationStatus } }",P={id:"committers",summary:"The committers of the merge request",right:"at least \
Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: \
100) { ${L} }`,async read(r,s){let e=l(G,r);if(!e.committers||!e.commits)throw new d("GitLab shows this token no commits");let n=[...e.commits.nodes];for(let t=e.
commits.pageInfo;t.hasNextPage;){let i=await M(s,t.endCursor??"");n.push(...i.nodes),t=i.pageInfo}if(e.commitCount!==null&&n.length!==e.commitCount)throw new d(
`${n.length} of ${e.commitCount} commits were read`);if(e.committers.nodes.length>=100)throw new d("more than 100 committers");return N(e.committers.nodes,n)}}};
async function M({gitlab:r,projectId:s,iid:e},n){let t=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeRequest\
(iid: $iid) { commits(first: 100, after: $after) { ${L} } } } } }`,{data:i,errors:a}=await r.graphql(t,{ids:[_(s)],iid:String(e),after:n});if(a.length>0)throw new d(
`GraphQL answered with errors: ${a.join("; ")}`);let w=o({projects:o({nodes:u(o({mergeRequest:o({commits:F})}))})}),[g]=l(w,i).projects.nodes;if(!g)throw new d(
"the commits vanished while they were read");return g.mergeRequest.commits}function N(r,s){let e=new Set(r.map(({username:t})=>t)),n=0;for(let t of s){let i=t.signature?.
verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",a=t.authorEmail?.toLowerCase()===t.committerEmail?.toLowerCase();!i&&!a||(t.author?e.add(t.author.username):
n++)}return{usernames:[...e].sort(),unownedCommits:n}}var O=R(o({approved_by:u(o({user:o({username:m()})}))}),({approved_by:r})=>({approvedBy:r.map(({user:s})=>s.username)})),k={id:"merge_request_approvals",summary:"\
The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({gitlab:r,projectId:s,iid:e})=>l(O,await r.
MergeRequestApprovals.showConfiguration(s,{mergerequestIId:e??0}))};var re=I({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:E,approvals:k,committers:P},
params:x({at_least:$({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"!"},
check({mergeRequest:{author:r},approvals:{approvedBy:s},committers:{usernames:e,unownedCommits:n}},{at_least:t}){let i=s.filter(c=>c!==r&&!e.includes(c)),a=s.filter(
c=>!i.includes(c)),w=a.length===0?"":`; not counted: ${v(a.map(c=>`${c} (${c===r?"author":"committer"})`))}`,g=n===0?{}:{note:`${f(n,"commit has","commits have")}\
 a committer address that no GitLab user owns`},y={actual:i.length,...g},C=`${f(i.length,"independent approval")}${T(i)}, ${f(t,"is expected","are expected")}${w}`;
return i.length>=t?S(C,y):j(C,y)}});function T(r){return r.length===0?"":` (${v(r)})`}export{re as mergeRequestApprovals};
