import{a as u}from"./shared-source.js";function p(e){return`gid://gitlab/Project/${e}`}function h(e,i){let t,s;return async n=>{let o;try{t??=f(e,i),o=await t}catch(c){
return s??=w(c,e,i),s(n)}let{project:r,request:d}=o,l=n.select?.on==="merge_request"?r.mergeRequest:r;if(l==null)throw new u(`GitLab shows no merge request to t\
his token; reading it needs ${n.requiredRole}`);return{node:l,request:d}}}async function f(e,i){let t="POST /graphql",s=e.gitlabFor(()=>{}),n=i.filter(({select:a})=>a?.
on==="project").map(({select:a})=>a?.fields),o=i.filter(({select:a})=>a?.on==="merge_request").map(({select:a})=>a?.fields),r=o.length>0;r&&n.push(`mergeRequest\
(iid: $iid) { ${o.join(" ")} }`);let d=`query($ids: [ID!]${r?", $iid: String!":""}) { projects(ids: $ids, first: 1) { nodes { id ${n.join(" ")} } } }`,{data:l,errors:c}=await s.
graphql(d,{ids:[p(e.projectId)],...r?{iid:String(e.iid)}:{}}),g=l.projects?.nodes?.[0];if(c.length>0)throw new u(`GraphQL answered with errors: ${c.join("; ")}`);
if(!g)throw new u("GraphQL shows this token no such project");return{project:g,request:t}}var m=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;
function w(e,i,t){if(t.length<2||!(e instanceof Error)||!m.test(e.message))throw e;let s=Math.ceil(t.length/2),n=h(i,t.slice(0,s)),o=h(i,t.slice(s));return r=>(t.
indexOf(r)<s?n:o)(r)}export{p as a,h as b};
