import{a as c}from"./shared-facts-source.js";function g(e){return`gid://gitlab/Project/${e}`}function p(e,i){let t,n;return async o=>{let s;try{t??=w(e,i),s=await t}catch(d){
return n??=j(d,e,i),n(o)}let{project:r,request:u}=s,l=o.select?.on==="merge_request"?r.mergeRequest:r;if(l==null)throw new c(`GitLab shows no merge request to t\
his token; reading it needs ${o.requiredRole}`);return{node:l,request:u}}}async function w(e,i){let t="POST /graphql",n=e.gitlabFor(()=>{}),o=i.filter(({select:a})=>a?.
on==="project").map(({select:a})=>a?.fields),s=i.filter(({select:a})=>a?.on==="merge_request").map(({select:a})=>a?.fields),r=s.length>0;r&&o.push(`mergeRequest\
(iid: $iid) { iid ${s.join(" ")} }`);let u=`query($ids: [ID!]${r?", $iid: String!":""}) { projects(ids: $ids, first: 1) { nodes { id ${o.join(" ")} } } }`,{data:l,
errors:d}=await n.graphql(u,{ids:[g(e.projectId)],...r?{iid:String(e.iid)}:{}}),h=l.projects?.nodes?.[0];if(d.length>0)throw new c(`GraphQL answered with errors\
: ${d.join("; ")}`);if(!h)throw new c("GraphQL shows this token no such project");let{id:m,mergeRequest:f}=h;if(m!==g(e.projectId)||r&&f&&String(f.iid)!==String(
e.iid))throw new c("GraphQL answered about another project or merge request");return{project:h,request:t}}var q=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;
function j(e,i,t){if(t.length<2||!(e instanceof Error)||!q.test(e.message))throw e;let n=Math.ceil(t.length/2),o=p(i,t.slice(0,n)),s=p(i,t.slice(n));return r=>(t.
indexOf(r)<n?o:s)(r)}export{g as a,p as b};
