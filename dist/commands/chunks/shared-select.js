import{a as g}from"./shared-judged-head.js";import{a as d}from"./shared-facts-source.js";function h(t){return`gid://gitlab/Project/${t}`}function u(t,a){let r,o;
return async n=>{let i;try{r??=p(t,a),i=await r}catch(f){return o??=q(f,t,a),o(n)}let{project:s,request:l,otherHead:c}=i;if(c&&n.select?.on==="merge_request")throw c;
let e=n.select?.on==="merge_request"?s.mergeRequest:s;if(e==null)throw new d(`GitLab shows no merge request to this token; reading it needs ${n.requiredRole}`);
return{node:e,request:l}}}async function p(t,a){let r="POST /graphql",o=a.filter(({select:e})=>e?.on==="project").map(({select:e})=>e?.fields),n=a.filter(({select:e})=>e?.
on==="merge_request").map(({select:e})=>e?.fields),i=n.length>0;i&&o.push(`mergeRequest(iid: $iid) { iid diffHeadSha ${n.join(" ")} }`);let s=`query($ids: [ID!]${i?
", $iid: String!":""}) { projects(ids: $ids, first: 1) { nodes { id ${o.join(" ")} } } }`,l=()=>m(t,s,i);if(!i)return{project:await l(),request:r};let c={};try{
return await g(t,async()=>(c=await l(),c),({mergeRequest:e})=>e&&(e.diffHeadSha??void 0)),{project:c,request:r}}catch(e){if(c.mergeRequest)return{project:c,request:r,
otherHead:e};throw e}}async function m(t,a,r){let o=t.gitlabFor(()=>{}),{data:n,errors:i}=await o.graphql(a,{ids:[h(t.projectId)],...r?{iid:String(t.iid)}:{}}),
s=n.projects?.nodes?.[0];if(i.length>0)throw new d(`GraphQL answered with errors: ${i.join("; ")}`);if(!s)throw new d("GraphQL shows this token no such project");
return s}var w=/exceeds max complexity|Query too large|Timeout on validation|doesn't exist on type|doesn't accept argument|has an invalid value/;function q(t,a,r){
if(r.length<2||!(t instanceof Error)||!w.test(t.message))throw t;let o=Math.ceil(r.length/2),n=u(a,r.slice(0,o)),i=u(a,r.slice(o));return s=>(r.indexOf(s)<o?n:i)(
s)}export{h as a,u as b};
