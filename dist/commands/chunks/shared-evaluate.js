import{b as j}from"./shared-select.js";import{a as M}from"./shared-schema.js";import{a as O}from"./shared-facts-source.js";import{b as p}from"./shared-shared-errors.js";
function P(t,e=new Map){let n=new Map;for(let[r,s]of e)n.set(r,Promise.resolve(s));let a=new Set,u;function c(r){let s=n.get(r.id);if(s)return s;let o=l(r);return n.
set(r.id,o),o}async function l(r){let s=[],o={requests:s,isOfMergeRequest:r.scope==="merge_request"};try{let i=t.gitlabFor(f=>s.push(f)),d={...t,gitlab:i,read:async f=>y(
f,await c(f),o)};if(r.select){a.add(r),u??=j(t,[...a].filter(({id:g,select:h})=>h&&!e.has(g)));let{node:f,request:w}=await u(r);return s.push(w),{ok:!0,value:await r.
select.read(f,d),...o}}let m={},$=Object.entries(r.needs??{});for(let[f,w,g]of await Promise.all($.map(async([h,v])=>[h,v,await c(v)])))m[f]=y(w,g,o);return{ok:!0,
value:await r.collect?.(d,m),...o}}catch(i){if(i instanceof p&&i.code==="INTERRUPTED")throw i;return i instanceof k?{...i.result,...o}:{ok:!1,reason:_(r,i),...o,
error:i}}}return{begun:n,announce(r){for(let s of q(r))a.add(s)},read:c}}async function R(t,e){let n=await t.read(e);if(n.ok)return n.value;throw n.error}function q(t,e=new Set){
for(let n of t)e.has(n)||(e.add(n),q(Object.values(n.needs??{}),e));return e}function b({scope:t},e){return t==="merge_request"||e.isOfMergeRequest===!0}var k=class extends Error{result;constructor(t){
super(t.reason),this.result=t}};function y(t,e,n){if(n.requests.push(...e.requests),b(t,e)&&(n.isOfMergeRequest=!0),!e.ok)throw new k(e);return e.value}function _(t,e){
let n=e instanceof p&&"status"in e?Number(e.status):0,a=`${t.summary.charAt(0).toLowerCase()}${t.summary.slice(1)}`;if(e instanceof O)return`${a}: ${e.message}`;
if(!(e instanceof p&&e.message.endsWith("of the list were read"))&&(n===401||n===403||n===404))return`${a} could not be read: GitLab answered ${n}, and reading \
it needs ${t.requiredRole}`;if(e instanceof p)return`${a} could not be read: ${e.message}`;if(e instanceof M)return`${a} could not be read: GitLab's answer has \
an ${e.message}`;throw e}var x=["compliant","non_compliant","undetermined"];async function C(t,e,n){return Promise.all(t.requirements.map(async({name:a,controls:u})=>({
name:a,controls:await Promise.all(u.map(c=>G(c,e,n)))})))}function L(t,e){let n=Math.max(...e),a=t.map(({name:u,controls:c})=>{let l=c.map(s=>({...s,inPhase:E(s.
control,n)})),r=l.map(({status:s,inPhase:o})=>(s==="fail"||s==="unknown")&&o!=="enforce"?"waived":s);return{name:u,controls:l,status:T(r)}});return{verdict:A(a.
map(({status:u})=>u)),requirements:a}}function S({verdict:t,requirements:e}){return{verdict:t==="compliant"?"undetermined":t,requirements:e.map(n=>n.status==="p\
ass"?{...n,status:"unknown"}:n)}}function E({phase:t,enforcedFromMs:e},n){return e!==void 0&&n>=e?"enforce":t}async function G(t,e,n){let a={control:t,actual:null,
isCut:!1,isOfMergeRequest:t.scope==="merge_request",note:void 0,evidence:[],waiver:void 0};if(!t.judge)return{...a,status:"external",message:"an external servic\
e decides this control, so it is not judged here"};if(t.scope==="merge_request"&&n==="project")return{...a,status:"not_applicable",message:"the control applies \
to merge requests, and no merge request is judged"};let u={},c=[],l=[],r=await Promise.all(Object.entries(t.needs).map(async([o,i])=>({name:o,fact:i,result:await e.
read(i)})));for(let{name:o,fact:i,result:d}of r)c.push(...[...new Set(d.requests)].map(m=>({fact:i.id,request:m}))),d.ok?u[o]=d.value:l.includes(d.reason)||l.push(
d.reason);if(r.some(({fact:o,result:i})=>b(o,i))&&(a.isOfMergeRequest=!0),l.length>0)return{...a,evidence:c,status:"unknown",message:l.join("; ")};let s=t.judge(
u);return{...a,evidence:c,status:s.status,message:s.message,actual:("actual"in s?s.actual:void 0)??null,isCut:"isCut"in s&&s.isCut===!0,note:"note"in s?s.note:void 0}}
function T(t){return t.includes("fail")?"fail":t.includes("unknown")?"unknown":t.some(e=>e==="pass"||e==="waived")?"pass":"not_applicable"}function A(t){return t.
includes("fail")?"non_compliant":t.includes("unknown")?"undetermined":t.includes("pass")?"compliant":"undetermined"}export{P as a,R as b,x as c,C as d,L as e,S as f};
