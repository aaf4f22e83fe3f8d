#!/usr/bin/env node
import{b as x}from"./chunk-OLKH727A.js";import{b as v}from"./chunk-O6EWQLDP.js";import{c as I}from"./chunk-IOCQ3XXK.js";var B="1.0.0";function f(...e){return t=>{let n=e.find(o=>o===t);return n===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:n}}}function g(e){return{value:e}}
function _(e){return{value:N(e,/\r?\n/)}}function E(e){return{value:N(e,/[\r\n,]+/)}}function $(...e){return t=>{let n=N(t,/[\r\n,]+/),o=n.filter(r=>!e.includes(
r));return o.length>0?{problem:`must name ${e.join(", ")}, not "${o.join(", ")}"`}:{value:n}}}function w(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function R(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[n=0,o=0,r=0]=(t??
[]).slice(1).map(u=>Number(u??0)),s=((n*60+o)*60+r)*1e3;return!t||s<1e3||s>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:s}}function k(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 h\
exadecimal digits, not "${e}" (${e.length} characters)`}}function S(e){let t=y(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's numbe\
r, such as 7 or !7, not "${e}"`}:{value:t}}function C(e){let t=y(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`must b\
e a numeric id or a full path such as group/project, not "${e}"`}}function O(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as https://\
gitlab.example.com, not "${A(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}"`};if(t.
username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};let n=t.pathname.
replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(n)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(n)?.[0]??"/api"}`}:{value:`${t.
origin}${n}`}}function y(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function N(e,t){return e.split(t).map(n=>n.trim()).filter(
Boolean)}function A(e){return e.replace(/\/\/[^/@]*@/,"//…@")}function a(e,t){return{parse:e,...t}}var T={mode:a(f("auto","merge-request","project"),{default:"auto",summary:"What is judged. `auto` takes the merge request t\
he environment names, else the project"}),policy:a(E,{default:".countersign.yml",summary:"Where the policy is: a path in the checkout, `group/project:path/to/fi\
le.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path is read from the target branc\
h through the API"}),policy_from:a(f("target_branch","checkout"),{default:"target_branch",summary:"Where a bare policy path is read in `merge-request` mode: the\
 target branch, or the checkout"}),gitlab_url:a(O,{default:"https://gitlab.com",environment:["CI_SERVER_URL"],summary:"Root of the GitLab instance; a sub-path i\
s allowed. Default: `CI_SERVER_URL`, else `https://gitlab.com`"}),gitlab_token:a(g,{secret:!0,environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope\
 `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`"}),project:a(C,{summary:"Numeric id or full path of the project the merge r\
equest is in. Default: from the environment"}),merge_request:a(S,{summary:"The merge request's number (iid). Default: from the environment"}),sha:a(k,{summary:"\
Full head SHA of the source branch. Default: from the environment"}),status_check:a(_,{summary:"Name or id of the external status check to answer; empty: none. \
Several, one a line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check"}),external_control:a(_,{summary:"Id of the external cont\
rol to answer. Several, one a line, also as `REQUIREMENT NAME=ID`"}),external_control_secret:a(g,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"\
Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIGN_CONTROL_SECRET_<ID>`"}),fail_job_on:a(f("non_compliant","und\
etermined","never"),{default:"non_compliant",summary:"Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) o\
r `never`. Exit codes 2 and 4 are never softened"}),on_undetermined:a(f("fail","leave"),{default:"fail",summary:"What GitLab is told when evidence is missing: `\
fail`, or `leave` to post nothing"}),report_dir:a(g,{default:"countersign-report",summary:"Folder where reports are written"}),formats:a($("json"),{default:"jso\
n",summary:"Which reports are written; the CI host's own outputs come on top"}),dry_run:a(w,{default:"false",summary:"Evaluate and print what would be posted; w\
rite nothing to GitLab"}),timeout:a(R,{default:"10m",summary:"Overall deadline"}),log_level:a(f("info","debug"),{default:"info",summary:"`debug` shows every req\
uest with its status and milliseconds, never a secret"})},b=Object.keys(T);function U(e,t,n){let o=[],r=[],s=e.status_check??[];for(let i of P(s))o.push(`${t.status_check} names "${i}" twice`);let u=[];for(let i of e.external_control??
[]){let l=i.lastIndexOf("="),p=l<0?void 0:i.slice(0,l).trim();for(let h of i.slice(l+1).split(",").map(m=>m.trim()).filter(Boolean)){let m=y(h.replace(/^gid:\/\/gitlab\/.*\//,
""));m===void 0?o.push(`${t.external_control} must hold numeric control ids, not "${h}"`):u.push({id:m,requirement:p})}}for(let i of P(u.map(({id:l})=>String(l))))
o.push(`${t.external_control} names control ${i} twice`);let c=new Map,d=[];for(let{id:i}of u){let l=n[`COUNTERSIGN_CONTROL_SECRET_${i}`],p=l===void 0||l===""?e.
external_control_secret:l;p===void 0?d.push(i):c.set(i,p),p!==void 0&&/[\r\n]$/.test(p)&&r.push(`the secret of control ${i} ends with a line break; it is used a\
s it is, so GitLab must hold the same line break`)}return d.length>0&&!e.dry_run&&o.push(`${t.external_control_secret} is missing: control ${I(d.map(String))} c\
annot be answered without its secret`),{inputs:{statusChecks:s,controls:u,controlSecrets:c},problems:o,warnings:r}}function P(e){return[...new Set(e.filter((t,n)=>e.
indexOf(t)!==n))]}function ne(e){let t=[],n=[],o=[],r={},s={};for(let d of b){let i=T[d],{raw:l,typed:p}=M(d,i,e);if(s[d]=p,l===void 0)continue;i.secret&&o.push(l);let h=i.secret?
D(l):void 0;if(h!==void 0){t.push(`${p} is the text of a variable reference, not a value: ${h} is not set in this job${L(e.env)}`);continue}let m=i.parse(l);"pr\
oblem"in m?t.push(`${p} ${m.problem}`):r[d]=m.value}t.push(...W(e));let u=r;t.push(...K(u,s,e.env));let c=U(u,s,e.env);if(t.push(...c.problems),n.push(...c.warnings),
o.push(...c.inputs.controlSecrets.values()),u.mode==="project"&&u.merge_request!==void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out on\
e of them`),t.length>0)throw G(t);return{...u,...c.inputs,secrets:[...new Set(o)],warnings:n}}function G(e){let[t=""]=e;return e.length===1?new v("INPUT_INVALID",
t):new v("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function M(e,t,n){let o=n.flags.get(e);if(o!==void 0&&o!=="")return{raw:o,typed:j(e)};
let r=n.getInput(e,{trimWhitespace:t.secret!==!0}),s=V(e,n.env);if(r.trim()!=="")return{raw:r,typed:s};for(let u of t.environment??[]){let c=n.env[u];if(c!==void 0&&
c.trim()!=="")return{raw:t.secret?c:c.trim(),typed:u}}return{raw:t.default,typed:s}}function j(e){return`--${e.replaceAll("_","-")}`}function V(e,t){return t.GITHUB_ACTIONS===
"true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function W({env:e,flags:t}){let n=new Set(b);return Object.keys(e).filter(r=>r.startsWith(
"INPUT_")).map(r=>({shown:r,name:r.slice(6).toLowerCase()})).concat([...t.keys()].map(r=>({shown:j(r),name:r}))).filter(({name:r})=>!n.has(r)).map(({shown:r,name:s})=>`${r}\
 is not an input of Countersign${x(s,b)}`)}function D(e){return/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(e.trim())?.[1]}function L(e){return e.GITLAB_CI!=="true"?
"":e.CI_COMMIT_REF_PROTECTED==="true"?"; check its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and s\
o in most merge request pipelines: make it masked but not protected, or protect the branch"}function K(e,t,n){let o=e.gitlab_token;if(o===void 0){let s=n.INPUT_GITLAB_TOKEN!==
void 0||n.COUNTERSIGN_TOKEN!==void 0?"is empty":"is missing";return[`${t.gitlab_token} ${s}: give an access token with scope api as gitlab_token or in COUNTERSI\
GN_TOKEN${L(n)}`]}return/^[\x21-\x7e]+$/.test(o)?[]:[`${t.gitlab_token} holds a space, a line break or another character that no token has: copy it again`]}export{B as a,T as b,b as c,ne as d,j as e};
