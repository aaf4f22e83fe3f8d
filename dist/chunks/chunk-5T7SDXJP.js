#!/usr/bin/env node
import{b as g}from"./chunk-O6EWQLDP.js";function R(t,e=new Map){let n=new Map;for(let[r,s]of e)n.set(r,Promise.resolve(s));let o=new Set,i;function d(r){let s=n.get(r.id);if(s)return s;let a=c(r);return n.
set(r.id,a),a}async function c(r){let s=[];try{let a=t.gitlabFor(y=>s.push(y)),m={...t,gitlab:a};if(r.select){o.add(r),i??=F(t,[...o].filter(({id:w,select:h})=>h&&
!e.has(w)));let{node:y,request:p}=await i(r);return s.push(p),{ok:!0,value:await r.select.read(y,m),requests:s}}let f={},u=Object.entries(r.needs??{});for(let[y,
p]of await Promise.all(u.map(async([w,h])=>[w,await d(h)]))){if(s.push(...p.requests),!p.ok)return{...p,requests:s};f[y]=p.value}return{ok:!0,value:await r.collect?.(
m,f),requests:s}}catch(a){if(a instanceof g&&a.code==="INTERRUPTED")throw a;return{ok:!1,reason:k(r,a),requests:s,error:a}}}return{announce(r){for(let s of b(r))
o.add(s)},read:d}}function b(t,e=new Set){for(let n of t)e.has(n)||(e.add(n),b(Object.values(n.needs??{}),e));return e}var l=class extends Error{};function k(t,e){
let n=e instanceof g&&"status"in e?Number(e.status):0,o=`${t.summary.charAt(0).toLowerCase()}${t.summary.slice(1)}`;if(e instanceof l)return`${o}: ${e.message}`;
if(n===401||n===403||n===404)return`${o} could not be read: GitLab answered ${n}, and reading it needs ${t.right}`;if(e instanceof g)return`${o} could not be re\
ad: ${e.message}`;if($(e)){let[i]=e.issues;return`${o} could not be read: GitLab's answer has an unexpected ${i?.path.join(".")||"shape"}`}throw e}function $(t){
return t instanceof Error&&Array.isArray(t.issues)}function q(t){return`gid://gitlab/Project/${t}`}function F(t,e){let n;return async o=>{n??=j(t,e);let{project:i,request:d}=await n,c=o.select?.on==="merge_reque\
st"?i.mergeRequest:i;if(c==null)throw new l(`GitLab shows no merge request to this token; reading it needs ${o.right}`);return{node:c,request:d}}}async function j(t,e){
let n="POST /graphql",o=t.gitlabFor(()=>{}),i=e.filter(({select:u})=>u?.on==="project").map(({select:u})=>u?.fields),d=e.filter(({select:u})=>u?.on==="merge_req\
uest").map(({select:u})=>u?.fields),c=d.length>0;c&&i.push(`mergeRequest(iid: $iid) { ${d.join(" ")} }`);let r=`query($ids: [ID!]${c?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${i.join(" ")} } } }`,{data:s,errors:a}=await o.graphql(r,{ids:[q(t.projectId)],...c?{iid:String(t.iid)}:{}}),f=s.projects?.
nodes?.[0];if(a.length>0)throw new l(`GraphQL answered with errors: ${a.join("; ")}`);if(!f)throw new l("GraphQL shows this token no such project");return{project:f,
request:n}}export{q as a,R as b,l as c};
