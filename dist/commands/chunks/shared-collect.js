import{b as q}from"./shared-select.js";import{a as U}from"./shared-merge-request.js";import{a as G}from"./shared-facts-source.js";import{a as L}from"./shared-schema.js";
import{b as c}from"./shared-shared-errors.js";function A(r,e=new Map){let a=new Map;for(let[t,n]of e)a.set(t,Promise.resolve(n));let i=new Set,f={...r,head:m},l;
function d(t){let n=a.get(t.id);if(n)return n;let s=R(t);return a.set(t.id,s),s}function O(t){if(!l){i.add(t);let n=[...i].filter(({id:s,select:o})=>o&&!e.has(s));
l={facts:n,ask:q(f,n)}}return l.facts.includes(t)?l.ask:q(f,[t])}async function R(t){let{limit:n}=r;if(!n)return b(t);try{return await n.within(b(t))}catch(s){if(!(s instanceof
c)||s.code!=="TIMEOUT")throw s;return{ok:!1,reason:E(t,s),requests:[],error:s}}}async function m(){let t=await d(U);if(!t.ok)throw new h(t);let{sha:n=t.value.sha}=r;
return{sha:n,isShown:n===t.value.sha}}async function b(t){let n=[],s={requests:n,isOfMergeRequest:t.scope==="merge_request"};try{let o=r.gitlabFor(u=>n.push(u)),
g={...r,gitlab:o,head:m,read:async u=>$(u,await d(u),s)};if(t.select){let{node:u,request:w}=await O(t)(t);return n.push(w),{ok:!0,value:await t.select.read(u,g),
...s}}let p={},T=Object.entries(t.needs??{});for(let[u,w,M]of await Promise.all(T.map(async([P,k])=>[P,k,await d(k)])))p[u]=$(w,M,s);return{ok:!0,value:await t.
collect?.(g,p),...s}}catch(o){if(o instanceof c&&o.code==="INTERRUPTED")throw o;return o instanceof h?{...o.result,...s}:{ok:!1,reason:E(t,o),...s,error:o}}}return{
begun:a,isOver:()=>r.limit?.isOver()??!1,announce(t){for(let n of v(t))i.add(n)},read:d}}async function I(r,e){let a=await r.read(e);if(a.ok)return a.value;let{
reason:i,error:f}=a;throw f instanceof c?f:new c("GITLAB_UNEXPECTED",i,{cause:f})}function v(r,e=new Set){for(let a of r)e.has(a)||(e.add(a),v(Object.values(a.needs??
{}),e));return e}function y({scope:r},e){return r==="merge_request"||e.isOfMergeRequest===!0}var h=class extends Error{result;constructor(r){super(r.reason),this.
result=r}};function $(r,e,a){if(a.requests.push(...e.requests),y(r,e)&&(a.isOfMergeRequest=!0),!e.ok)throw new h(e);return e.value}function E(r,e){let a=e instanceof
c&&"status"in e?Number(e.status):0,i=`${r.summary.charAt(0).toLowerCase()}${r.summary.slice(1)}`;if(e instanceof G)return`${i}: ${e.message}`;if(!(e instanceof c&&
(e.code==="GITLAB_UNEXPECTED"||e.message.endsWith("of the list were read")||"isUnknownRoute"in e&&e.isUnknownRoute))&&(a===401||a===403||a===404))return`${i} co\
uld not be read: GitLab answered ${a}, and reading it needs ${r.requiredRole}`;if(e instanceof c)return`${i} could not be read: ${e.message}`;if(e instanceof L)
return`${i} could not be read: GitLab's answer has an ${e.message}`;throw e}export{A as a,I as b,y as c};
