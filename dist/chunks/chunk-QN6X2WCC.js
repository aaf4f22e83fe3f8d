import{a as b}from"./chunk-5I4XA2XV.js";import{b as g}from"./chunk-C6EUKJGU.js";function T(n,e=new Map){let s=new Map;for(let[r,t]of e)s.set(r,Promise.resolve(t));let a=new Set,u;function l(r){let t=s.get(r.id);if(t)return t;let o=c(r);return s.
set(r.id,o),o}async function c(r){let t=[];try{let o=n.gitlabFor(d=>t.push(d)),y={...n,gitlab:o,read:d=>w(d,t)};if(r.select){a.add(r),u??=k(n,[...a].filter(({id:F,
select:h})=>h&&!e.has(F)));let{node:d,request:p}=await u(r);return t.push(p),{ok:!0,value:await r.select.read(d,y),requests:t}}let i={},$=Object.entries(r.needs??
{});for(let[d,p]of await Promise.all($.map(async([F,h])=>[F,await l(h)]))){if(t.push(...p.requests),!p.ok)return{...p,requests:t};i[d]=p.value}return{ok:!0,value:await r.
collect?.(y,i),requests:t}}catch(o){if(o instanceof g&&o.code==="INTERRUPTED")throw o;return o instanceof m?{...o.result,requests:t}:{ok:!1,reason:R(r,o),requests:t,
error:o}}}async function w(r,t){let o=await l(r);if(t.push(...o.requests),!o.ok)throw new m(o);return o.value}return{announce(r){for(let t of q(r))a.add(t)},read:l}}
function q(n,e=new Set){for(let s of n)e.has(s)||(e.add(s),q(Object.values(s.needs??{}),e));return e}var f=class extends Error{},m=class extends Error{result;constructor(e){
super(e.reason),this.result=e}};function R(n,e){let s=e instanceof g&&"status"in e?Number(e.status):0,a=`${n.summary.charAt(0).toLowerCase()}${n.summary.slice(1)}`;
if(e instanceof f)return`${a}: ${e.message}`;if(s===401||s===403||s===404)return`${a} could not be read: GitLab answered ${s}, and reading it needs ${n.right}`;
if(e instanceof g)return`${a} could not be read: ${e.message}`;if(e instanceof b)return`${a} could not be read: GitLab's answer has an ${e.message}`;throw e}function j(n){return`gid://gitlab/Project/${n}`}function k(n,e){let s;return async a=>{s??=S(n,e);let{project:u,request:l}=await s,c=a.select?.on==="merge_reque\
st"?u.mergeRequest:u;if(c==null)throw new f(`GitLab shows no merge request to this token; reading it needs ${a.right}`);return{node:c,request:l}}}async function S(n,e){
let s="POST /graphql",a=n.gitlabFor(()=>{}),u=e.filter(({select:i})=>i?.on==="project").map(({select:i})=>i?.fields),l=e.filter(({select:i})=>i?.on==="merge_req\
uest").map(({select:i})=>i?.fields),c=l.length>0;c&&u.push(`mergeRequest(iid: $iid) { ${l.join(" ")} }`);let w=`query($ids: [ID!]${c?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${u.join(" ")} } } }`,{data:r,errors:t}=await a.graphql(w,{ids:[j(n.projectId)],...c?{iid:String(n.iid)}:{}}),y=r.projects?.
nodes?.[0];if(t.length>0)throw new f(`GraphQL answered with errors: ${t.join("; ")}`);if(!y)throw new f("GraphQL shows this token no such project");return{project:y,
request:s}}export{j as a,T as b,f as c};
