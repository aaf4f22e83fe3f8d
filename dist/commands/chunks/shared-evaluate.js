import{j as y}from"./shared-controls-define.js";import{b as O}from"./shared-select.js";import{a as C}from"./shared-time-limit.js";import{a as T}from"./shared-merge-request.js";
import{a as x}from"./shared-facts-source.js";import{a as U}from"./shared-schema.js";import{b as h}from"./shared-shared-errors.js";function S(t,e=new Map){let r=new Map;
for(let[s,a]of e)r.set(s,Promise.resolve(a));let o=new Set,c={...t,head:i},l;function u(s){let a=r.get(s.id);if(a)return a;let n=f(s);return r.set(s.id,n),n}function w(s){
if(!l){o.add(s);let a=[...o].filter(({id:n,select:d})=>d&&!e.has(n));l={facts:a,ask:O(c,a)}}return l.facts.includes(s)?l.ask:O(c,[s])}async function f(s){let{limit:a}=t;
if(!a)return m(s);try{return await a.within(m(s))}catch(n){if(!(n instanceof h)||n.code!=="TIMEOUT")throw n;return{ok:!1,reason:R(s,n),requests:[],error:n}}}async function i(){
let s=await u(T);if(!s.ok)throw new v(s);let{sha:a=s.value.sha}=t;return{sha:a,isShown:a===s.value.sha}}async function m(s){let a=[],n={requests:a,isOfMergeRequest:s.
scope==="merge_request"};try{let d=t.gitlabFor(p=>a.push(p)),q={...t,gitlab:d,head:i,read:async p=>M(p,await u(p),n)};if(s.select){let{node:p,request:g}=await w(
s)(s);return a.push(g),{ok:!0,value:await s.select.read(p,q),...n}}let k={},P=Object.entries(s.needs??{});for(let[p,g,_]of await Promise.all(P.map(async([E,b])=>[
E,b,await u(b)])))k[p]=M(g,_,n);return{ok:!0,value:await s.collect?.(q,k),...n}}catch(d){if(d instanceof h&&d.code==="INTERRUPTED")throw d;return d instanceof v?
{...d.result,...n}:{ok:!1,reason:R(s,d),...n,error:d}}}return{begun:r,isOver:()=>t.limit?.isOver()??!1,announce(s){for(let a of $(s))o.add(a)},read:u}}async function L(t,e){
let r=await t.read(e);if(r.ok)return r.value;throw r.error}function $(t,e=new Set){for(let r of t)e.has(r)||(e.add(r),$(Object.values(r.needs??{}),e));return e}
function j({scope:t},e){return t==="merge_request"||e.isOfMergeRequest===!0}var v=class extends Error{result;constructor(t){super(t.reason),this.result=t}};function M(t,e,r){
if(r.requests.push(...e.requests),j(t,e)&&(r.isOfMergeRequest=!0),!e.ok)throw new v(e);return e.value}function R(t,e){let r=e instanceof h&&"status"in e?Number(
e.status):0,o=`${t.summary.charAt(0).toLowerCase()}${t.summary.slice(1)}`;if(e instanceof x)return`${o}: ${e.message}`;if(!(e instanceof h&&(e.code==="GITLAB_UN\
EXPECTED"||e.message.endsWith("of the list were read")||"isUnknownRoute"in e&&e.isUnknownRoute))&&(r===401||r===403||r===404))return`${o} could not be read: Git\
Lab answered ${r}, and reading it needs ${t.requiredRole}`;if(e instanceof h)return`${o} could not be read: ${e.message}`;if(e instanceof U)return`${o} could no\
t be read: GitLab's answer has an ${e.message}`;throw e}var A=["compliant","non_compliant","undetermined"];async function D(t,e,r){return Promise.all(t.requirements.
map(async({name:o,controls:c})=>({name:o,controls:await Promise.all(c.map(l=>N(l,e,r)))})))}function F(t,e){let r=Math.max(...e),o=t.map(({name:c,controls:l})=>{
let u=l.map(f=>({...f,inPhase:I(f.control,r)})),w=u.map(({status:f,inPhase:i})=>(f==="fail"||f==="unknown")&&i!=="enforce"?"waived":f);return{name:c,controls:u,
status:B(w)}});return{verdict:H(o.map(({status:c})=>c)),requirements:o}}function G({verdict:t,requirements:e}){return{verdict:t==="compliant"?"undetermined":t,requirements:e.
map(r=>r.status==="pass"?{...r,status:"unknown"}:r)}}function I({phase:t,enforcedFromMs:e},r){return e!==void 0&&r>=e?"enforce":t}async function N(t,e,r){let o={
control:t,actual:null,isCut:!1,isOfMergeRequest:t.scope==="merge_request",note:void 0,evidence:[],waiver:void 0};if(!t.judge)return{...o,status:"external",message:"\
an external service decides this control, so it is not judged here"};if(t.scope==="merge_request"&&r==="project")return{...o,status:"not_applicable",message:"th\
e control applies to merge requests, and no merge request is judged"};let c={},l=[],u=[],w=[],f=await Promise.all(Object.entries(t.needs).map(async([m,s])=>({name:m,
fact:s,result:await e.read(s)})));for(let{name:m,fact:s,result:a}of f)l.push(...[...new Set(a.requests)].map(n=>({fact:s.id,request:n}))),a.ok?c[m]=a.value:(w.push(
{fact:s,error:a.error}),!s.isOptional&&!u.includes(a.reason)&&u.push(a.reason));f.some(({fact:m,result:s})=>j(m,s))&&(o.isOfMergeRequest=!0);let i=u.length>0?y(
u.join("; ")):e.isOver?.()?y(`${C}, before this control was judged`):t.judge(c);return{...o,evidence:l,status:i.status,message:i.message,actual:("actual"in i?i.
actual:void 0)??null,isCut:"isCut"in i&&i.isCut===!0,note:"note"in i?i.note:void 0,...i.status==="unknown"?{mend:(await import("./mend.js")).mend(w)}:{}}}function B(t){
return t.includes("fail")?"fail":t.includes("unknown")?"unknown":t.some(e=>e==="pass"||e==="waived")?"pass":"not_applicable"}function H(t){return t.includes("fa\
il")?"non_compliant":t.includes("unknown")?"undetermined":t.includes("pass")?"compliant":"undetermined"}export{S as a,L as b,A as c,D as d,F as e,G as f};
