import{b as h}from"./chunk-C6EUKJGU.js";function x(e,r=new Map){let s=new Map;for(let[n,t]of r)s.set(n,Promise.resolve(t));let l=new Set,a;function i(n){let t=s.get(n.id);if(t)return t;let o=u(n);return s.
set(n.id,o),o}async function u(n){let t=[];try{let o=e.gitlabFor(d=>t.push(d)),y={...e,gitlab:o,read:async d=>R(await i(d),t)};if(n.select){l.add(n),a??=k(e,[...l].
filter(({id:F,select:m})=>m&&!r.has(F)));let{node:d,request:g}=await a(n);return t.push(g),{ok:!0,value:await n.select.read(d,y),requests:t}}let f={},c=Object.entries(
n.needs??{});for(let[d,g]of await Promise.all(c.map(async([F,m])=>[F,await i(m)])))f[d]=R(g,t);return{ok:!0,value:await n.collect?.(y,f),requests:t}}catch(o){if(o instanceof
h&&o.code==="INTERRUPTED")throw o;return o instanceof w?{...o.result,requests:t}:{ok:!1,reason:(await import("./why-not-COSXYPYV.js")).whyNot(n,o),requests:t,
error:o}}}return{begun:s,announce(n){for(let t of b(n))l.add(t)},read:i}}function b(e,r=new Set){for(let s of e)r.has(s)||(r.add(s),b(Object.values(s.needs??{}),
r));return r}var p=class extends Error{},w=class extends Error{result;constructor(r){super(r.reason),this.result=r}};function R(e,r){if(r.push(...e.requests),!e.
ok)throw new w(e);return e.value}function q(e){return`gid://gitlab/Project/${e}`}function k(e,r){let s,l;return async a=>{let i;try{s??=j(e,r),i=await s}catch(o){return l??=import("./select-halves-EOBHX644.js").
then(y=>y.selectHalves(o,e,r)),(await l)(a)}let{project:u,request:n}=i,t=a.select?.on==="merge_request"?u.mergeRequest:u;if(t==null)throw new p(`GitLab shows no\
 merge request to this token; reading it needs ${a.requiredRole}`);return{node:t,request:n}}}async function j(e,r){let s="POST /graphql",l=e.gitlabFor(()=>{}),a=r.
filter(({select:c})=>c?.on==="project").map(({select:c})=>c?.fields),i=r.filter(({select:c})=>c?.on==="merge_request").map(({select:c})=>c?.fields),u=i.length>0;
u&&a.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let n=`query($ids: [ID!]${u?", $iid: String!":""}) { projects(ids: $ids, first: 1) { nodes { id ${a.join(
" ")} } } }`,{data:t,errors:o}=await l.graphql(n,{ids:[q(e.projectId)],...u?{iid:String(e.iid)}:{}}),f=t.projects?.nodes?.[0];if(o.length>0)throw new p(`GraphQL\
 answered with errors: ${o.join("; ")}`);if(!f)throw new p("GraphQL shows this token no such project");return{project:f,request:s}}export{q as a,k as b,x as c,p as d};
