import{d as w}from"./shared-evaluate.js";import"./shared-collect.js";import"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-time-limit.js";import{a as k}from"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{a as v,b as _}from"./shared-schema.js";
import"./shared-checks.js";import{i as h,j as b,n as y,o as j}from"./shared-api.js";import{b as f}from"./shared-shared-errors.js";import"./shared-bundler.js";var N=y(
j({id:b(),head_commit_sha:h(),created_at:h()})),q=20;async function O(t,a,i){let r=await g(t);if(r.kind==="same")return t;if(r.kind!=="changed")return l(t,r);let e=await a(),
{changedOnce:n}=await import("./meanwhile.js"),o={...e,meanwhile:n(r.changes)};return i(o)?l(o,await g(o,r.version)):o}async function l(t,a){let{head:i}=t;if(a.
kind==="same"||!i)return t;if(a.kind==="moved on")return{...t,head:{...i,settled:{...i.settled,state:"superseded"}}};let{changedTwice:r,notReadAgain:e}=await import("./meanwhile.js"),
n=a.kind==="changed"?r(a.changes):e(a.reason);return{...t,evaluation:w(t.evaluation),meanwhile:n}}async function g(t,a){let{head:i,newStore:r,subject:e}=t;if(!i)
return{kind:"same"};let{settled:n,shownAtMs:o}=i;if(n.state==="lagging")return{kind:"unreadable",reason:"GitLab does not show the judged head yet"};let[s,d]=await Promise.
all([r().read(k),P(t)]);if(!s.ok)return{kind:"unreadable",reason:s.reason};if(typeof d=="string")return{kind:"unreadable",reason:d};let{sha:m}=i.judged,c=d.map(
({head_commit_sha:p})=>p);if(e.kind==="merge-request"&&e.sha!==void 0&&c[0]!==m&&c.includes(m))return{kind:"moved on"};let u=S(n.mergeRequest,s.value);return R(
d,m,a,o)&&u.push("version"),u.length===0?{kind:"same"}:{kind:"changed",changes:u,version:d[0]?.id}}async function P({gitlab:t,head:a}){let{projectId:i,iid:r}=a?.
judged??{};try{let e=`/projects/${i}/merge_requests/${r}/versions`,n=_(N,await t.read(e,{page:1,perPage:q}));return n.length===0?"GitLab shows no version of it":
n.some(({created_at:o})=>Number.isNaN(Date.parse(o)))?"GitLab does not say when its versions were made":[...n].sort((o,s)=>s.id-o.id)}catch(e){if(e instanceof f&&
e.code==="INTERRUPTED")throw e;if(e instanceof f||e instanceof v)return`its versions could not be read: ${e.message}`;throw e}}function R(t,a,i,r){let[e,...n]=t;
if(!e||e.head_commit_sha!==a)return!0;if(i!==void 0)return e.id!==i;if(Date.parse(e.created_at)>r)return!0;let o=n.findIndex(({head_commit_sha:s})=>s!==a);return o>=
0&&n.slice(o).some(({head_commit_sha:s})=>s===a)}function S(t,a){return Object.keys(a).filter(i=>JSON.stringify(t[i])!==JSON.stringify(a[i]))}export{O as confirmed};
