import{$58a1_e as p}from"../index.js";import{$70c0_a as w}from"../index.js";import{$104c_a as k,$104c_b as v}from"../index.js";import{$82ce_h as h,$82ce_i as b,
$82ce_m as y,$82ce_n as $}from"../index.js";import{$42a1_b as f}from"../index.js";var j=y($({id:b(),head_commit_sha:h(),created_at:h()})),N=20;async function q(t,a,i){
let n=await g(t);if(n.kind==="same")return t;if(n.kind!=="changed")return l(t,n);let e=await a(),{changedOnce:r}=await import("./meanwhile.js"),s={...e,meanwhile:r(
n.changes)};return i(s)?l(s,await g(s,n.version)):s}async function l(t,a){let{head:i}=t;if(a.kind==="same"||!i)return t;if(a.kind==="moved on")return{...t,head:{
...i,settled:{...i.settled,state:"superseded"}}};let{changedTwice:n,notReadAgain:e}=await import("./meanwhile.js"),r=a.kind==="changed"?n(a.changes):e(a.reason);
return{...t,evaluation:p(t.evaluation),meanwhile:r}}async function g(t,a){let{head:i,newStore:n,subject:e}=t;if(!i)return{kind:"same"};let{settled:r,shownAtMs:s}=i;
if(r.state==="lagging")return{kind:"unreadable",reason:"GitLab does not show the judged head yet"};let[o,d]=await Promise.all([n().read(w),O(t)]);if(!o.ok)return{
kind:"unreadable",reason:o.reason};if(typeof d=="string")return{kind:"unreadable",reason:d};let{sha:c}=i.judged,m=d.map(({head_commit_sha:_})=>_);if(e.kind==="m\
erge-request"&&e.sha!==void 0&&m[0]!==c&&m.includes(c))return{kind:"moved on"};let u=R(r.mergeRequest,o.value);return P(d,c,a,s)&&u.push("version"),u.length===0?
{kind:"same"}:{kind:"changed",changes:u,version:d[0]?.id}}async function O({gitlab:t,head:a}){let{projectId:i,iid:n}=a?.judged??{};try{let e=`/projects/${i}/mer\
ge_requests/${n}/versions`,r=v(j,await t.read(e,{page:1,perPage:N}));return r.length===0?"GitLab shows no version of it":r.some(({created_at:s})=>Number.isNaN(Date.
parse(s)))?"GitLab does not say when its versions were made":[...r].sort((s,o)=>o.id-s.id)}catch(e){if(e instanceof f&&e.code==="INTERRUPTED")throw e;if(e instanceof
f||e instanceof k)return`its versions could not be read: ${e.message}`;throw e}}function P(t,a,i,n){let[e,...r]=t;if(!e||e.head_commit_sha!==a)return!0;if(i!==void 0)
return e.id!==i;if(Date.parse(e.created_at)>n)return!0;let s=r.findIndex(({head_commit_sha:o})=>o!==a);return s>=0&&r.slice(s).some(({head_commit_sha:o})=>o===a)}
function R(t,a){return Object.keys(a).filter(i=>JSON.stringify(t[i])!==JSON.stringify(a[i]))}export{q as confirmed};
