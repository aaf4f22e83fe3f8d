import{a as h}from"./chunk-5I4XA2XV.js";import{b as y}from"./chunk-C6EUKJGU.js";function x(t,e=new Map){let n=new Map;for(let[r,o]of e)n.set(r,Promise.resolve(o));let s=new Set,u;function l(r){let o=n.get(r.id);if(o)return o;let a=i(r);return n.
set(r.id,a),a}async function i(r){let o=[];try{let a=t.gitlabFor(g=>o.push(g)),m={...t,gitlab:a};if(r.select){s.add(r),u??=b(t,[...s].filter(({id:w,select:F})=>F&&
!e.has(w)));let{node:g,request:f}=await u(r);return o.push(f),{ok:!0,value:await r.select.read(g,m),requests:o}}let p={},c=Object.entries(r.needs??{});for(let[g,
f]of await Promise.all(c.map(async([w,F])=>[w,await l(F)]))){if(o.push(...f.requests),!f.ok)return{...f,requests:o};p[g]=f.value}return{ok:!0,value:await r.collect?.(
m,p),requests:o}}catch(a){if(a instanceof y&&a.code==="INTERRUPTED")throw a;return{ok:!1,reason:q(r,a),requests:o,error:a}}}return{announce(r){for(let o of $(r))
s.add(o)},read:l}}function $(t,e=new Set){for(let n of t)e.has(n)||(e.add(n),$(Object.values(n.needs??{}),e));return e}var d=class extends Error{};function q(t,e){
let n=e instanceof y&&"status"in e?Number(e.status):0,s=`${t.summary.charAt(0).toLowerCase()}${t.summary.slice(1)}`;if(e instanceof d)return`${s}: ${e.message}`;
if(n===401||n===403||n===404)return`${s} could not be read: GitLab answered ${n}, and reading it needs ${t.right}`;if(e instanceof y)return`${s} could not be re\
ad: ${e.message}`;if(e instanceof h)return`${s} could not be read: GitLab's answer has an ${e.message}`;throw e}function k(t){return`gid://gitlab/Project/${t}`}function b(t,e){let n;return async s=>{n??=j(t,e);let{project:u,request:l}=await n,i=s.select?.on==="merge_reque\
st"?u.mergeRequest:u;if(i==null)throw new d(`GitLab shows no merge request to this token; reading it needs ${s.right}`);return{node:i,request:l}}}async function j(t,e){
let n="POST /graphql",s=t.gitlabFor(()=>{}),u=e.filter(({select:c})=>c?.on==="project").map(({select:c})=>c?.fields),l=e.filter(({select:c})=>c?.on==="merge_req\
uest").map(({select:c})=>c?.fields),i=l.length>0;i&&u.push(`mergeRequest(iid: $iid) { ${l.join(" ")} }`);let r=`query($ids: [ID!]${i?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${u.join(" ")} } } }`,{data:o,errors:a}=await s.graphql(r,{ids:[k(t.projectId)],...i?{iid:String(t.iid)}:{}}),p=o.projects?.
nodes?.[0];if(a.length>0)throw new d(`GraphQL answered with errors: ${a.join("; ")}`);if(!p)throw new d("GraphQL shows this token no such project");return{project:p,
request:n}}export{k as a,x as b,d as c};
