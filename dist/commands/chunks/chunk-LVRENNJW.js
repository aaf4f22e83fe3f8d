import{b as h}from"./chunk-C6EUKJGU.js";function q(e){return`gid://gitlab/Project/${e}`}function k(e,t){let s;return async i=>{s??=j(e,t);let{project:l,request:u}=await s,a=i.select?.on==="merge_reque\
st"?l.mergeRequest:l;if(a==null)throw new p(`GitLab shows no merge request to this token; reading it needs ${i.right}`);return{node:a,request:u}}}async function j(e,t){
let s="POST /graphql",i=e.gitlabFor(()=>{}),l=t.filter(({select:c})=>c?.on==="project").map(({select:c})=>c?.fields),u=t.filter(({select:c})=>c?.on==="merge_req\
uest").map(({select:c})=>c?.fields),a=u.length>0;a&&l.push(`mergeRequest(iid: $iid) { ${u.join(" ")} }`);let n=`query($ids: [ID!]${a?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${l.join(" ")} } } }`,{data:r,errors:o}=await i.graphql(n,{ids:[q(e.projectId)],...a?{iid:String(e.iid)}:{}}),y=r.projects?.
nodes?.[0];if(o.length>0)throw new p(`GraphQL answered with errors: ${o.join("; ")}`);if(!y)throw new p("GraphQL shows this token no such project");return{project:y,
request:s}}function P(e,t=new Map){let s=new Map;for(let[n,r]of t)s.set(n,Promise.resolve(r));let i=new Set,l;function u(n){let r=s.get(n.id);if(r)return r;let o=a(n);return s.
set(n.id,o),o}async function a(n){let r=[];try{let o=e.gitlabFor(d=>r.push(d)),g={...e,gitlab:o,read:async d=>R(await u(d),r)};if(n.select){i.add(n),l??=k(e,[...i].
filter(({id:F,select:m})=>m&&!t.has(F)));let{node:d,request:w}=await l(n);return r.push(w),{ok:!0,value:await n.select.read(d,g),requests:r}}let y={},c=Object.entries(
n.needs??{});for(let[d,w]of await Promise.all(c.map(async([F,m])=>[F,await u(m)])))y[d]=R(w,r);return{ok:!0,value:await n.collect?.(g,y),requests:r}}catch(o){if(o instanceof
h&&o.code==="INTERRUPTED")throw o;return o instanceof f?{...o.result,requests:r}:{ok:!1,reason:(await import("./why-not-XRD6TBFS.js")).whyNot(n,o),requests:r,
error:o}}}return{begun:s,announce(n){for(let r of b(n))i.add(r)},read:u}}function b(e,t=new Set){for(let s of e)t.has(s)||(t.add(s),b(Object.values(s.needs??{}),
t));return t}var p=class extends Error{},f=class extends Error{result;constructor(t){super(t.reason),this.result=t}};function R(e,t){if(t.push(...e.requests),!e.
ok)throw new f(e);return e.value}export{q as a,P as b,p as c};
