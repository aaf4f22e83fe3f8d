#!/usr/bin/env node
var FM=Object.create;var Ih=Object.defineProperty;var GM=Object.getOwnPropertyDescriptor;var UM=Object.getOwnPropertyNames;var BM=Object.getPrototypeOf,VM=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var S=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},k=(e,t)=>{for(var r in t)Ih(e,r,{get:t[r],enumerable:!0})},KM=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of UM(t))!VM.call(e,s)&&s!==r&&Ih(e,s,{get:()=>t[s],enumerable:!(n=GM(t,s))||n.enumerable});return e};var QM=(e,t,r)=>(r=e!=null?FM(BM(e)):{},KM(t||!e||!e.__esModule?Ih(r,"default",{value:e,enumerable:!0}):r,e));var Gl,Ul,Go=m(()=>{"use strict";Gl=class{},Ul=class{}});var wt,YM,N,me=m(()=>{"use strict";wt={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},YM={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},N=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return YM[this.code]}}});function Z(e,t=300){let r=e.replace(zM," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function W(e,t,r=`${t}s`){return`${e} ${e===
1?t:r}`}function we(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(
", ")} and ${r}`}var zM,Te=m(()=>{"use strict";zM=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function nr(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function ic(e){let t=Z(Bl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function Bl(e){if(e==null)return"";if(Array.isArray(e))return e.map(Bl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=Bl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[XM.has(i)?"":i,Bl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Ue,XM,fr=m(()=>{"use strict";me();Te();Ue=class extends N{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};XM=new Set(["base","error"])});var pE={};k(pE,{readPages:()=>eF});async function eF(e,t,r){if(r&&!["x-next-page","x-total","link"].some(n=>n in r.headers))throw new Ue("GITLAB_UNEXPECTED",`a \
full page, and nothing says whether there are more, at ${e}`,{request:e,advice:"let the headers X-Next-Page, X-Total and Link through the proxy in front of GitL\
ab"});for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await rF(i,t),a=o.flatMap(l=>l.body),{link:c,...u}=i.headers;
if(tF(o,a.length))return{...i,headers:u,body:a};if(s)throw new Ue("GITLAB_UNEXPECTED",`the list changed while being read, twice, at ${e}`,{request:e,advice:"run\
 the job again when nobody changes the project"})}}function tF(e,t){return e.every(({headers:r,body:n})=>{let s=r["x-total"];return Array.isArray(n)&&(!s||Number(
s)===t)})}async function rF(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=r;){let o=s++;n[o-1]=await t({page:String(
o)})}};await Promise.all(Array.from({length:ZM},i))}else for(let s=lE(e);s;){let i=await t(s);n.push(i),s=lE(i)}}catch(s){if(!(s instanceof Ue))throw s;let{code:i,
message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new Ue(i,`${o}; ${a} of the list were read`,s)}return n}function lE({headers:e}){
let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):void 0;return r?Object.fromEntries(new URLSearchParams(
r[1])):void 0}var ZM,dE=m(()=>{"use strict";fr();ZM=6});async function oc(e,t,r={},n="fact"){let s=p=>e.send({method:"GET",path:t,query:Vl({...Xs(r),...p}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,c={...i,headers:a},u=a["x-next-page"]||o?.includes('rel="next"'),l=a["x-next-page"]===void 0&&i.body.length===r.perPage;
return!u&&!l&&Number(a["x-total"]??i.body.length)===i.body.length?c:(await Promise.resolve().then(()=>(dE(),pE))).readPages(nr("GET",t),s,i)}function fE(e,t){return({
url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){return(o,{searchParams:a={},body:c={}}={})=>{let u=n(o);return t(nr(i,u)),e.send({method:i,path:u,
query:Vl(Xs(a)),body:Xs(c),expects:i==="DELETE"?"empty":"json"})}}return{get(i,{searchParams:o}={}){let a=n(i);return t(nr("GET",a)),oc(e,a,o)},post:s("POST"),put:s(
"PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Xs(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),
r]))}function Vl(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(
r,String(n));return t.toString()}var ac=m(()=>{"use strict";fr()});function nF(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Ql(e){return(e??"").replace(/\?.*/s,"")}var Kl,Ah=m(()=>{"use stric\
t";fr();ac();Kl=class{#t;#r;constructor(t,r){this.#t=t,this.#r=r}async list(t,r){let n=nr("GET",t);this.#r(n);let{body:s}=await oc(this.#t,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(nF))return s;throw new Ue("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#r(nr(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#t.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var hE={};k(hE,{StatusCheckServices:()=>Ph,digestUrl:()=>mE});import{createHash as sF}from"node:crypto";function mE(e){return sF("sha256").update(e).digest("hex")}
function Wl(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var Hl,Ph,gE=m(()=>{"use strict";fr();ac();Ah();Hl="status_check_admin",
Ph=class{#t;constructor(t){this.#t=t}async all(t){return(await this.#t.list(Wl(t),Hl)).map(r=>({id:r.id,name:r.name,externalUrl:Ql(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:mE(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#t.
write("POST",Wl(t),Xs({...r}),Hl)}update(t,r,n){return this.#t.write("PUT",`${Wl(t)}/${r}`,Xs({...n}),Hl)}async remove(t,r){let n=`${Wl(t)}/${r}`,s=await this.#t.
write("DELETE",n,void 0,Hl).catch(o=>{if(o instanceof Ue&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof Ue&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Ue("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:nr("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as oF}from"node:crypto";function yE({timestamp:e,nonce:t,path:r,status:n},s){return oF("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var bE=m(()=>{"use strict"});var _E={};k(_E,{ExternalControls:()=>jh});function cF({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var aF,jh,vE=m(()=>{"use strict";me();fr();bE();aF=3,jh=class{#t;#r;constructor(t,r){this.#t=t,this.#r=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new N("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#t,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#r(nr("PATCH",a));let c=()=>{let l=Math.floor(o.serverNow()/1e3)-aF,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":yE(p,s)}},u=new Set;for(let l=0;;)try{let p=u.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:c,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof Ue?cF(p):void 0;
if(!d||u.has(d))throw p;u.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function wE({headers:e,text:t},r){let n=e["content-type"]??"";if($h(n,t))return{instead:Yl};if(r!=="json")return{value:r==="text"?t:void 0};if(!zl(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function zl(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function $h(e,t){return/html/i.test(e)||!zl(e)&&/^\s*<(!doctype|html)/i.test(t)}var Yl,Dh=m(()=>{"use strict";Yl="a web page instead of JSON"});function TE(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}var EE=m(()=>{"use strict"});function Xl(e){return e.NODE_USE_ENV_PROXY==="1"&&qh(process.versions.node)}function qh(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var Mh=m(()=>{"use strict"});async function SE(e,t,r){let{Agent:n,request:s}=await pF(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:lF,...Xl(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await dF(
r)}:{}};return{agent:new n(i),request:s}}async function pF(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function dF(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new N("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function RE(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,c=/^[PD]/.test(n),u=c&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...c?{"content-type":"application/json"}:{},
...u?{"content-length":String(Buffer.byteLength(u))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},_=>{fF(_,o,
a()).then(y(p),h)}),g=setTimeout(()=>f.destroy(xE(Fh)),i),h=y(d);f.on("error",h).end(u);function y(_){return E=>{clearTimeout(g),_(E)}}})}async function fF(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw xE(Zl);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function xE(e){return Object.assign(new Error(e),{code:e})}var lF,Fh,Zl,Gh=m(()=>{"use strict";me();Mh();
lF=10,Fh="ETIMEDOUT",Zl="E2BIG"});function OE(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(Uh());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{(n||
e?.aborted)&&a(Uh()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw Uh()},close(){e?.removeEventListener("abort",s),s()}}}function Uh(){
return new N("INTERRUPTED","the job was cancelled")}var kE=m(()=>{"use strict";me()});function NE(e,t){return mF.has(e)||e===500&&t}function IE(e){return[301,302,303,307,308].includes(e)}function AE(e,t,r=0,n={},s=0){let i=1e3*2**(e-1)*(.5+t()/2);
return Math.max(i,hF(r,n,s)||0)}function hF(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit\
-reset"])*1e3-r+1e3:0}var mF,PE=m(()=>{"use strict";mF=new Set([408,429,502,503,504])});function mr(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var Uo,cc=m(()=>{"use strict";Uo=/^\{"error":"404 Not Found"\}$/});var CE,jE,LE=m(()=>{"use strict";cc();CE="create a new token with scope api and put it into gitlab_token",jE=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",CE],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",CE],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${mr(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function jr(e,t,r,n,s){return["external_control",e,t,r,n,s]}var $E,ep,DE,qE=m(()=>{"use strict";cc();$E="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",ep="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";DE=[jr(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",ep),jr(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",ep),jr(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),jr(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),jr(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),jr(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",$E),jr(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",$E),jr(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),jr(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),jr(404,Uo,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),jr(400,/Failed to update/,"CONTROL_REFUSED",mr,"look into the project's compliance centre, and run the job\
 again"),jr(400,null,"CONTROL_REFUSED",mr,ep),...[401,403,404,422].map(e=>jr(e,null,"CONTROL_REFUSED",mr,ep))]});var UE,ME,FE,Bh,GE,gF,yF,bF,_F,vF,BE,VE=m(()=>{"use strict";cc();UE="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",ME="there is no such merge request, or no such status check, in this project",FE="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",Bh="give the token's user or bot the Developer r\
ole in the project that the merge request targets",GE="give the token's user or bot the Maintainer role in the project",gF="the instance has no status checks at\
 this address",yF="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",bF=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,Uo,"TARGET_UNKNOWN",gF,yF]),_F=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),vF=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",UE]),BE=[...bF,..._F,...vF,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${Bh}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",Bh],["status_check",404,null,"TARGET_UNKNOWN",ME,FE],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",Bh],["status_check_retry",404,null,"TARGET_UNKNOWN",ME,FE],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",GE],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",GE],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${UE}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",mr,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function HE(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...jE,...BE,...DE,...wF].find(([o,a,c])=>a===e.status&&(o===null||o===
e.situation)&&(c===null||c.test(t)))??TF(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function TF({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",mr,QE]:[null,e,null,"GITLAB_REFUSED",mr,"change what GitLab names, in the inputs or in the project's settings"]}var QE,KE,
wF,WE=m(()=>{"use strict";LE();qE();cc();VE();QE="run the job again later; if it stays so, ask the administrators of the instance",KE="check the path, the ref a\
nd the project of policy, and that the token may read that project",wF=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${mr(e)})`,KE],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",KE],[null,404,Uo,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",mr,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",mr,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${mr(e)})`,QE]]});function JE(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=EF.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",tp];return{isTemporary:s,isTimeout:n===
Fh,code:n===Zl?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Zl?"":SF(t,r)),cause:e}}function SF(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||Xl(t)||RF(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${qh(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function RF({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var tp,EF,YE=m(()=>{"use strict";Gh();Mh();tp="check host and port of the address, and that this runner may reach\
 it",EF=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",tp],[/^ETIMEDOUT/,!0,"there was no answer in time",tp],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",tp],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function zE({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:c,attempts:u}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&c<xF)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:u,advice:OF(p,d,o,a)})}function OF(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var xF,XE=m(()=>{"use strict";fr();xF=3});var eS={};k(eS,{describeFailure:()=>JE,endingOf:()=>IF,followRedirect:()=>zE,refused:()=>AF,tooLate:()=>NF,unanswered:()=>kF,unexpected:()=>ZE});function kF({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Ue(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function NF(e,t){let r="give timeout a longer time, or ask for less";return new Ue("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function IF(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function AF({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:c,attempts:u}=n,l=t["content-type"]??"",p=$h(l,r);if(p&&e<500)return ZE(
e,n,Yl);let d=p?void 0:PF(c?r.replaceAll(c,"…"):r,l),f=ic(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:y,message:_,
advice:E}=HE({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),R={request:i,status:e,words:f,attempts:u,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&u>1&&e<500?`${E}; an earlier attempt may have succeeded`:E};return new Ue(y,`GitLab answered ${e} for ${i}: ${_}${s}`,R)}function ZE(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===Yl?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${Z(n)}`,i)}function PF(e,t){if(!zl(t))return e;try{return JSON.parse(e)}catch{return}}var tS=m(()=>{"use strict";Te();Dh();fr();WE();YE();XE()});function rp(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),c=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new N("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let u,
l=0,{learn:p,...d}=TE(r),f=OE(e.signal,g);function g(){u?.then(({agent:_})=>_.destroy()).catch(()=>{})}async function h(_,E,R){u??=SE(a.protocol==="https:",n,e.
certificateAuthorities);let C=await u,{method:U,body:M,anonymous:ee,headers:D}=E,w={...t&&!ee?{"private-token":t}:{},...D?.()},Q=r();l++;let ye=await RE(C,_,{method:U,
body:M,headers:w,timeoutMs:R,maxBodyBytes:o,now:r});return p(ye.headers.date??"",Q,ye.answeredAt),ye}async function y(_){let{method:E,path:R,query:C,body:U,expects:M="\
json",situation:ee="fact"}=_,D=E==="GET"||E==="HEAD"||_.reads===!0,w=nr(E,R),Q=new URL(c+R+(C?`?${C}`:""));for(let ye=1,$e=0;;){let fn=r(),_s=i()-fn;if(f.check(),
_s<=0)throw(await Vh()).tooLate(w,ye);let Hi=Math.min(_s,s),Fn=await f.race(h(Q,_,Hi)).catch(async Ji=>{if(Ji instanceof N)throw Ji;return(await Vh()).describeFailure(
Ji,a,n)}),[qt,zs]="headers"in Fn?[Fn,void 0]:[void 0,Fn],Er=qt?.status??0,vs=zs?zs.isTemporary:NE(Er,D),Gn=AE(ye,e.random,Er,qt?.headers,d.serverNow()),Wi=r()+Gn>=
i(),ws=vs&&ye<5&&!Wi,It={method:E,path:R,status:Er,durationMs:r()-fn,attempt:ye};if(e.onRequest?.(ws?{...It,retryInMs:Gn}:It),ws){await f.race(e.sleep(Gn)),ye++;
continue}let Kr=qt&&Er<300?wE(qt,M):void 0;if(qt&&Kr&&Kr.instead===void 0)return{status:Er,headers:qt.headers,body:Kr.value,attempts:ye};let{endingOf:T,followRedirect:F,
refused:$,tooLate:G,unanswered:De,unexpected:st}=await Vh();if(qt&&IE(Er)){Q=F(qt,Q,{request:w,method:E,path:R,root:a,hops:$e++,attempts:ye});continue}let ve={request:w,
situation:ee,writes:!D,body:U,attempts:ye,token:t};if(Kr?.instead!==void 0)throw st(Er,ve,Kr.instead);let Ts=vs?T(ye,Wi?Gn:0):"";throw qt?$(qt,ve,Ts):zs?.isTimeout&&
Hi===_s?G(w,ye):De(zs,ve,Ts)}}return{...d,send:y,requestCount:()=>l,close:f.close}}function Vh(){return Promise.resolve().then(()=>(tS(),eS))}var Kh=m(()=>{"use\
 strict";me();Dh();EE();fr();Gh();kE();PE()});function Qh(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=jF(rS(e),rS(s),n+1),o=r!==void 0&&r.length!==e.length&&s.length===e.length;(i<
n||i===n&&o)&&(r=s,n=i)}return r}function At(e,t){let r=Qh(e,t);return r===void 0?"":`, did you mean ${r}?`}function rS(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function jF(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[
i];for(let a=1;a<=t.length;a++){let c=e[i-1]===t[a-1],u=(s[a-1]??0)+(c?0:1),p=!c&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(u,p,(s[a]??0)+1,
(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var Un=m(()=>{"use strict"});var nS={};k(nS,{preset:()=>LF});var LF,sS=m(()=>{"use strict";LF={name:"Recommended",description:"Four eyes on every change, a protected default branch, scanner\
s that run",requirements:[{name:"Four eyes",description:"Nobody merges on their own word",controls:["minimum_approvals_required_1","merge_request_prevent_author\
_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge reque\
sts",controls:["default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"\
What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static analysis \
and secret detection run on the default branch",controls:["scanner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"Events leave\
 over https only",controls:["secure_webhooks"]}]}});var iS={};k(iS,{preset:()=>$F});var $F,oS=m(()=>{"use strict";$F={name:"Strict",description:"Two independent approvals, signed commits, no way around the rules",
requirements:[{name:"Four eyes",description:"Two people who did not work on the change approve it",controls:["minimum_approvals_required_2","merge_request_preve\
nt_author_approval","merge_request_prevent_committers_approval","merge_requests_approval_rules_prevent_editing","reset_approvals_on_push",{id:"merge_request_app\
rovals",with:{at_least:2}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge requests, and history stays",controls:[
"default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked","project_default_branch_not_deletable","require_signed_commi\
ts"]},{name:"A change that is ready",description:"What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},
{name:"Scanners",description:"Code, secrets and dependencies are scanned on the default branch",controls:["scanner_sast_running","scanner_secret_detection_runni\
ng","scanner_dep_scanning_running","push_protection_enabled"]},{name:"Access",description:"The project is not public, and its tokens and variables are held tigh\
t",controls:["project_visibility_not_public","cicd_job_token_scope_enabled","project_user_defined_variables_restricted_to_maintainers","ensure_2_admins_per_repo",
"secure_webhooks"]}]}});var aS={};k(aS,{preset:()=>DF});var DF,cS=m(()=>{"use strict";DF={name:"SOC 2 (evidence from GitLab)",description:"Settings and approvals that serve as evidence\
 for parts of the common criteria",requirements:[{name:"CC6.1 Logical access",description:"Serves CC6.1: the project is not public, and who may push is limited",
controls:["project_visibility_not_public","default_branch_protected"]},{name:"CC6.6 Boundary protection",description:"Serves CC6.6: events leave over https only",
controls:["secure_webhooks"]},{name:"CC7.1 Detection of vulnerabilities",description:"Serves CC7.1: scanners run on the default branch",controls:["scanner_sast_\
running","scanner_dep_scanning_running","scanner_secret_detection_running"]},{name:"CC8.1 Change management",description:"Serves CC8.1: changes are reviewed by \
others and reach the default branch through merge requests",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval","default_branch_pro\
tected_from_direct_push",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var uS={};k(uS,{preset:()=>qF});var qF,lS=m(()=>{"use strict";qF={name:"ISO/IEC 27001:2022 (evidence from GitLab)",description:"Settings and approvals that serv\
e as evidence for parts of Annex A",requirements:[{name:"A.5.3 Segregation of duties",description:"Serves A.5.3: authors and committers do not approve their own\
 work",controls:["merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"A\
.5.15 Access control",description:"Serves A.5.15: the project is not public",controls:["project_visibility_not_public"]},{name:"A.8.4 Access to source code",description:"\
Serves A.8.4: nobody changes the default branch directly",controls:["default_branch_protected","default_branch_protected_from_direct_push"]},{name:"A.8.8 Manage\
ment of technical vulnerabilities",description:"Serves A.8.8: dependencies and code are scanned on the default branch",controls:["scanner_dep_scanning_running",
"scanner_sast_running"]},{name:"A.8.28 Secure coding",description:"Serves A.8.28: secrets are looked for, and threads are settled before merging",controls:["sca\
nner_secret_detection_running","resolve_discussions_required"]},{name:"A.8.32 Change management",description:"Serves A.8.32: every change is approved",controls:[
"minimum_approvals_required_1"]}]}});var pS={};k(pS,{preset:()=>MF});var MF,dS=m(()=>{"use strict";MF={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark\
's chapters on source code and pipelines that can be read from GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by t\
wo others, approvals are reset, threads are settled, history is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_pre\
vent_author_approval","resolve_discussions_required","require_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_forc\
e_push_blocked","project_default_branch_not_deletable"]},{name:"1.2 Repository management",description:"Serves 1.2: somebody can stand in as owner",controls:["e\
nsure_2_admins_per_repo"]},{name:"1.3 Contribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},
{name:"1.5 Code risks",description:"Serves 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running",
"scanner_dep_scanning_running","scanner_iac_running"]}]}});var fS={};k(fS,{preset:()=>FF});var FF,mS=m(()=>{"use strict";FF={name:"SLSA source track (what the API shows)",description:"History that stays, changes that so\
mebody else has reviewed",requirements:[{name:"Source level 2: history",description:"Serves history and controls: the default branch is protected from force pus\
hes and deletion",controls:["default_branch_protected","project_force_push_blocked","project_default_branch_not_deletable"]},{name:"Source level 3: continuous t\
echnical controls",description:"Serves enforced controls: changes come through merge requests only",controls:["default_branch_protected_from_direct_push"]},{name:"\
Source level 4: two-party review",description:"Serves two-party review: another person than author and committers approved this change",controls:["minimum_appro\
vals_required_1","merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var hS={};k(hS,{presetNames:()=>Wh,presetText:()=>Jh});async function Jh(e){let t=e.slice(7),r=Object.hasOwn(Hh,t)?Hh[t]:void 0;if(!r)throw new N("POLICY_UNREAD\
ABLE",`there is no preset ${t}${At(t,Wh)}`,{advice:`the presets are ${Wh.join(", ")}`});return JSON.stringify((await r()).preset,null,2)}var Hh,Wh,Yh=m(()=>{"us\
e strict";me();Un();Hh={recommended:()=>Promise.resolve().then(()=>(sS(),nS)),strict:()=>Promise.resolve().then(()=>(oS(),iS)),soc2:()=>Promise.resolve().then(()=>(cS(),aS)),
iso27001:()=>Promise.resolve().then(()=>(lS(),uS)),"cis-gitlab":()=>Promise.resolve().then(()=>(dS(),pS)),slsa:()=>Promise.resolve().then(()=>(mS(),fS))},Wh=Object.
keys(Hh)});var gS={};k(gS,{missingPolicy:()=>GF});async function GF(e,t,r,n){return e.kind!=="path"||r===void 0?new N("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new N("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new N("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var yS=m(()=>{"use strict";me()});async function np(e,t,r){return Promise.all(e.map(async n=>({source:UF(n,r),...await BF(n,t,r)})))}function UF(e,t){return e.kind==="path"&&t!==void 0?`${e.path}\
@${t}`:e.typed}async function BF(e,t,r){try{return e.kind==="preset"?{text:await(await Promise.resolve().then(()=>(Yh(),hS))).presetText(e.typed)}:e.kind==="url"?
{text:await t.url(e.typed)}:e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?{text:await t.checkout(e.path)}:await t.branch(e.path,r)}catch(n){
if(n instanceof Bo){let{missingPolicy:s}=await Promise.resolve().then(()=>(yS(),gS));throw await s(e,t,r,n)}throw n instanceof N&&n.code!=="INTERRUPTED"?new N("\
POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.advice===void 0?{}:{advice:n.advice}}):n}}var Bo,sp=m(()=>{"use strict";me();
Bo=class extends Error{}});var Vo,ip=m(()=>{"use strict";Vo="1.0.0"});var bS={};k(bS,{readText:()=>VF});async function VF(e,t){let{origin:r,pathname:n,search:s}=new URL(e),i=rp({...t,baseUrl:r});try{let o={path:n,query:s.slice(1),
expects:"text",situation:"policy"};return String((await i.send({method:"GET",...o})).body)}finally{i.close()}}var _S=m(()=>{"use strict";Kh()});var wS,TS=m(()=>{"use strict";wS=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"]});function Yi(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function op(e){return{value:e}}
function Xh(e){return{value:Zh(e,/\r?\n/)}}function ES(e){return{value:Zh(e,/[\r\n,]+/)}}function SS(...e){return t=>{let r=Zh(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function RS(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function xS(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function OS(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function kS(e){let t=ap(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function NS(e){let t=ap(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function IS(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${ZF(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function ap(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function Zh(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function ZF(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var eg=m(()=>{"use strict"});function Ft(e,t){return{parse:e,...t}}var Es,Ss,Ko=m(()=>{"use strict";TS();eg();Es={mode:Ft(Yi("auto","merge-request","project"),{default:"auto"}),policy:Ft(ES,
{default:".countersign.yml"}),policy_from:Ft(Yi("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Ft(IS,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:Ft(op,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Ft(NS,{}),merge_request:Ft(kS,{}),sha:Ft(OS,{}),status_check:Ft(Xh,
{}),external_control:Ft(Xh,{}),external_control_secret:Ft(op,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Ft(Yi("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:Ft(Yi("fail","leave"),{default:"fail"}),note:Ft(Yi("never","on_failure","always"),{default:"never"}),report_dir:Ft(
op,{default:"countersign-report"}),formats:Ft(SS(...wS),{default:"json"}),dry_run:Ft(RS,{default:"false"}),timeout:Ft(xS,{default:"10m"}),log_level:Ft(Yi("info",
"debug"),{default:"info"})},Ss=Object.keys(Es)});var PS={};k(PS,{complaints:()=>tG});function tG({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${AS(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${At(a,
Ss)}`),...i?[]:rG(r,n,s)]}function rG(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${AS(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function AS(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var CS=m(()=>{"use strict";Un();Ko()});var LS={};k(LS,{checkControls:()=>sG,repeated:()=>jS});function sG(e,t,r){let n=[],s=[],i=[];for(let c of e.external_control??[]){let u=c.lastIndexOf("="),l=u<0?
void 0:c.slice(0,u).trim();for(let p of c.slice(u+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=ap(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let c of jS(i.map(({id:u})=>String(u))))n.push(`${t.external_control}\
 names control ${c} twice`);let o=new Map,a=[];for(let{id:c}of i){let u=r[`COUNTERSIGN_CONTROL_SECRET_${c}`],l=u===void 0||u===""?e.external_control_secret:u;l===
void 0?a.push(c):o.set(c,l),l!==void 0&&l.length<nG&&s.push(`the secret of control ${c} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${c} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${we(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function jS(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var nG,$S=m(()=>{"use strict";Te();eg();nG=16});async function DS(e){let t=[],r=[],n=[],s={},i={};for(let g of Ss){let h=Es[g],{raw:y,typed:_}=cG(g,h,e);if(i[g]=_,y===void 0)continue;let[,E]=h.secret&&iG.exec(
y.trim())||[];if(E!==void 0){r.push({typed:_,variable:E});continue}let R=h.parse(y);"problem"in R?t.push(`${_} ${R.problem}`):s[g]=R.value}let o=s,a=lG(e),c=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||c||!oG.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(CS(),PS));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let u=o.status_check??[],l=u.find((g,h)=>u.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>($S(),LS))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw aG(t);return{...o,statusChecks:u,controls:d,controlSecrets:f,warnings:n}}function aG(e){let[t=""]=e;return e.length===
1?new N("INPUT_INVALID",t):new N("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function cG(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:cp(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=uG(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function cp(e){return`--${e.replaceAll("_","-")}`}
function uG(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function lG({env:e,flags:t}){let r=new Set(Ss);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:cp(n),name:n}))).filter(
({name:n})=>!r.has(n))}var iG,oG,tg=m(()=>{"use strict";me();Ko();iG=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,oG=/^[\x21-\x7e]+$/});var up,rg=m(()=>{"use strict";up=e=>`${JSON.stringify(e,null,2)}
`});function MS(e){let{evaluation:t,subject:r}=e,{policy:n,documents:s,sha256:i}=e.loaded,o=new Map(n.requirements.map(({name:a,description:c})=>[a,c]));return{schema:"\
countersign.report/v1",verdict:t.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:r.
gitlabUrl,project:{...r.project},merge_request:r.mergeRequest?{iid:r.mergeRequest.iid,sha:r.mergeRequest.sha,target_branch:r.mergeRequest.targetBranch}:null},policy:{
name:n.name,sources:[...n.sources],documents:[...s],sha256:i},requirements:t.requirements.map(({name:a,status:c,controls:u})=>({name:a,description:o.get(a)??null,
status:c,controls:u.map(l=>pG(l,r))})),deliveries:[...e.deliveries]}}function pG(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,
title:n,severity:s,status:e.status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{
text:o.text,url:dG(o,t)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null}}function dG({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;
let s=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function Bn(e){
let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}var zi=m(()=>{"u\
se strict"});function K(e,...t){let r=e[0]??"";for(let[n,s]of t.entries()){if(e[n]?.endsWith("="))throw new Error(`a value needs quotes after ${e[n]}`);r+=BS(s)+(e[n+1]??"")}
return Zs.of(r)}function lp(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return Zs.of(e)}function Xi(e,t){
let r=e?gG(e):void 0;return r===void 0?K`${t}`:K`<a href="${Zs.of(sg(r))}" rel="noopener noreferrer">${t}</a>`}function ng(e){let t=hG(e).map(r=>sg(Z(r,US)));return t.
length===1?Zs.of(t[0]??""):Zs.of([t[0],...t.slice(1,-1).map(r=>`  ${r}`),t.at(-1)].join(`
`))}function hG(e){let t=JSON.stringify(e)??"null";if(t.length<=fG||typeof e!="object"||e===null)return[t];let r=Array.isArray(e)?e.map(s=>JSON.stringify(s)??"n\
ull"):Object.entries(e).map(([s,i])=>`${JSON.stringify(s)}: ${JSON.stringify(i)}`),n=r.map((s,i)=>i<r.length-1?`${s},`:s);return Array.isArray(e)?["[",...n,"]"]:
["{",...n,"}"]}function BS(e){return e===void 0?"":e instanceof Zs?e.toString():typeof e=="number"?String(e):typeof e=="string"?sg(Z(e,US)):e.map(BS).join("")}function sg(e){
return e.replace(/[&<>"']/g,t=>mG[t]??"")}function gG(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="http:"?r:void 0}
var Zs,US,fG,mG,ei=m(()=>{"use strict";Te();Zs=class e{#t;constructor(t){this.#t=t}static of(t){return new e(t)}toString(){return this.#t}},US=4e3,fG=72,mG={"&":"\
&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function dp(e){return[...e].sort((t,r)=>Zi.indexOf(t.status)-Zi.indexOf(r.status))}function fp(e){return Zi.map(t=>({status:t,number:e.filter(r=>r.status===t).length})).
filter(({number:t})=>t>0).map(({status:t,number:r})=>`${r} ${Jt[t].control.toLowerCase()}`).join(", ")}var Jt,Zi,ig,pp,ti=m(()=>{"use strict";Jt={fail:{sign:"✗",
control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",requirement:"Waived"},
pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{sign:"·",control:"\
External",requirement:"External"}},Zi=Object.keys(Jt),ig={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{
status:"unknown",word:"Undetermined"}},pp={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"}});function KS({requirements:e}){return K`<div class="charts">${yG(e)}${bG(e)}</div>`}function yG(e){let t=Zi.map(a=>({status:a,word:Jt[a].requirement,number:e.filter(
c=>c.status===a).length})).filter(({number:a})=>a>0),r=(mp-VS*(t.length-1))/e.length,n=0,s=t.map(({status:a,number:c})=>{let u=K`<rect class="${a}" x="${og(n)}" width="${og(
c*r)}" height="12"/>`;return n+=c*r+VS,u}),i=t.map(({number:a,word:c})=>`${a} ${c.toLowerCase()}`).join(", "),o=t.map(({status:a,number:c,word:u})=>K`<li><span class="sign ${a}" aria-hidden="true">${Jt[a].
sign}</span> ${u} <b>${c}</b></li>`);return K`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${i}`}" viewBox="0 0 ${mp} 12" preserveAspectRatio="none">${s}</svg>
<ul class="legend">${o}</ul>
</figure>
`}function bG(e){let t=e.flatMap(({controls:i})=>i).filter(({status:i})=>i==="fail");if(t.length===0)return K`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(pp).map(([i,o])=>({word:o,number:t.filter(a=>a.severity===i).length})),n=Math.max(...r.map(({number:i})=>i)),s=r.map(({word:i,number:o})=>K`<li class="${o===
0?"none":"some"}"><span>${i}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${mp} 12" preserveAspectRatio="none"><rect class="fail" width="${og(o/n*mp)}" height="12"/></svg>
<b>${o}</b></li>
`);return K`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${s}</ul>
</figure>
`}function og(e){return Math.round(e*10)/10}var mp,VS,QS=m(()=>{"use strict";ei();ti();mp=1e3,VS=6});function HS(e){return e.length===0?K`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:K`<ul class="deliveries">${e.map(
vG)}</ul>`}function vG(e){let{target:t,id:r,name:n,requirement:s,outcome:i}=e,o=_G[i],a=t==="status_check"?"Status check":"External control";return K`<li><span class="sign ${o}" aria-hidden="true">${Jt[o].
sign}</span>
<div><p><b>${n??`${a} ${r}`}</b></p>
<p class="quiet">${a} ${r}, for ${s??"the whole verdict"}</p></div>
<p>${wG(e,o)}</p></li>
`}function wG({status:e,outcome:t,attempts:r,error:n},s){let i=a=>K`<span class="word ${s}">${a}</span>`,o=r>1?`${e}, after ${W(r,"attempt")}`:e;switch(t){case"\
delivered":return K`${i("Delivered")}: ${o}`;case"superseded":return K`${i("Nothing posted")}: the merge request has a newer head`;case"skipped":return K`${i("N\
othing posted")}: it would be ${e}`;case"failed":return K`${i("Not delivered")}: ${o}${n===void 0?void 0:K`. ${n}`}`}}var _G,WS=m(()=>{"use strict";Te();ei();ti();
_G={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"}});function JS(e){let t=Bn(e),r=Object.values(t).reduce((s,i)=>s+i,0),n=Zi.filter(s=>t[s]>0).map(s=>K`<button type="button" aria-pressed="false" value="${s}"><span class="sign ${s}" aria-hidden="true">${Jt[s].
sign}</span>${Jt[s].control} <b>${t[s]}</b></button>
`);return K`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${n}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var YS=m(()=>{"use strict";zi();ei();ti()});function zS(e,{jobUrl:t}){let{subject:r,policy:n,tool:s}=e,{status:i,word:o}=ig[e.verdict],a=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).
join("/")}`,c=r.merge_request,u=n.documents.map(({source:p,sha256:d,commit:f})=>K`<br><code>${p}</code> sha256 <code>${d.slice(0,12)}</code>${f===null?"":K`, commit <code>${f.
slice(0,12)}</code>`}`),l=[["Project",Xi(a,r.project.path)],...c?[["Merge request",K`${Xi(`${a}/-/merge_requests/${c.iid}`,`!${c.iid}`)} into ${c.target_branch}`],
["Commit",Xi(`${a}/-/commit/${encodeURIComponent(c.sha)}`,K`<code>${c.sha}</code>`)]]:[],["Policy",K`${n.name}${u}`],["Policy SHA-256",K`<code>${n.sha256}</code>`],
["Judged",K`<time datetime="${e.generated_at}">${EG(e.generated_at)}</time> by Countersign ${s.version}${t===void 0?void 0:K` in ${Xi(t,"this job")}`}`]];return K`<header class="${i}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${Jt[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${o}</h1>
<p>${TG(e)}</p></div></div>
<dl class="about">${l.map(([p,d])=>K`<div><dt>${p}</dt><dd>${d}</dd></div>
`)}</dl>
</div></header>
`}function XS({verdict:e,subject:t}){let r=t.merge_request;return`${ig[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function TG(e){let t=Bn(e),{requirements:r,
verdict:n}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let s=`Controls: ${fp(r.flatMap(({controls:c})=>c))}.`;if(n==="compliant")
return`Every requirement that applies is met. ${s}`;let i=n==="non_compliant"?"fail":"unknown",o=r.filter(c=>c.status===i).length,a=`${o} of ${W(r.length,"requi\
rement")}`;return n==="undetermined"?`Evidence is missing for ${a}. ${s}`:`${a} ${o===1?"is":"are"} not met. ${s}`}function EG(e){return e.replace("T"," ").replace(
/Z$/," UTC")}var ZS=m(()=>{"use strict";Te();zi();ei();ti()});function rR(e,t){let{status:r}=e,n=K`<div class="body">${RG(e)}${xG(e)}</div>`,s=tR.has(r)?K`<div class="head">${eR(e)}</div>${n}`:K`<details><summary class="head">${eR(
e)}</summary>${n}</details>`;return K`<li class="control ${r}" id="${t}" data-status="${r}">${s}</li>
`}function eR({status:e,title:t,severity:r,phase:n}){let{sign:s,control:i}=Jt[e],a=n==="enforce"||!tR.has(e)?void 0:K`<span class="tag">${n} only</span>`;return K`<span class="sign ${e}" aria-hidden="true">${s}</span><h4>${t}</h4><span class="marks">${a}<span class="severity ${r}">${pp[r]}</span><span class="word ${e}">${i}</span></span>`}
function RG({status:e,message:t,note:r,remediation:n,waiver:s}){let i=e==="fail"||e==="waived";return K`<p class="message">${t}</p>${s===null?void 0:K`<p><b>Waived</b> until ${s.
expires} by ${s.owner}: ${s.reason}</p>`}${r===null?void 0:K`<p class="note"><b>Note</b> ${r}</p>`}${i?K`<p class="fix"><b>Fix</b> ${n.text}${n.url===null?void 0:
K` ${Xi(n.url,"Open in GitLab")}`}</p>`:void 0}`}function xG({id:e,expected:t,actual:r,evidence:n}){let s=n.map(({fact:i,request:o})=>K`<li><code>${o}</code> <span class="quiet">${i}</span></li>`);
return K`<dl><div><dt>Control</dt><dd><code>${e}</code></dd></div>${t===null?void 0:K`<div><dt>Expected</dt><dd>${OG(t)}</dd></div>`}${r===null?void 0:K`<div><dt>Actual</dt><dd>${nR(
r)}</dd></div>`}${s.length===0?void 0:K`<div class="evidence"><dt>Evidence</dt><dd><ul>${s}</ul></dd></div>`}</dl>`}function OG(e){let{field:t,operator:r,value:n,
...s}=e;if(typeof t=="string"&&typeof r=="string"&&Object.keys(s).length===0)return K`<code>${t} ${r} ${ng(n)}</code>`;let i=Object.entries(e).map(([o,a])=>K`<li><code>${o}</code>: ${nR(
a)}</li>`);return K`<ul>${i}</ul>`}function nR(e){let t=ng(e),r=String(t).split(`
`).length;if(r===1)return K`<code>${t}</code>`;let n=K`<pre>${t}</pre>`;return r<=SG?n:K`<details><summary>${r} lines</summary>${n}</details>`}var tR,SG,sR=m(()=>{
"use strict";ei();ti();tR=new Set(["fail","unknown","waived"]),SG=12});function iR({name:e,description:t,status:r,controls:n},s){let{sign:i,requirement:o}=Jt[r],a=dp(n).map((c,u)=>rR(c,`control-${s+1}-${u+1}`));return K`<section class="requirement" id="${aR(
s)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${i}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${o}</span> ${fp(n)}</p></div>
${t===null?void 0:K`<p class="quiet">${t}</p>`}
<ul class="controls">${a}</ul>
</section>
`}function oR(e){let t=e.map(({name:r,status:n},s)=>K`<li><a href="#${aR(s)}"><span class="sign ${n}" aria-hidden="true">${Jt[n].sign}</span><span>${r}<span class="unseen">: ${Jt[n].
requirement}</span></span></a></li>
`);return K`<ol>${t}</ol>`}function aR(e){return`requirement-${e+1}`}var cR=m(()=>{"use strict";sR();ei();ti()});var ag,uR=m(()=>{"use strict";ag=`(() => {
  const one = (id) => document.getElementById(id);
  const bar = one("filter");
  const text = one("text");
  const unfold = one("unfold");
  const buttons = [...bar.querySelectorAll("[value]")];
  const entries = [...document.querySelectorAll("nav ol > li")];
  const groups = [...document.querySelectorAll(".requirement")].map((element, index) => ({
    element,
    entry: entries[index],
    name: element.querySelector("h3").textContent.toLowerCase(),
    rows: [...element.querySelectorAll(".control")].map((row) => ({ row, status: row.dataset.status })),
  }));
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const chosen = new Set();

  const matches = (row, name, words) => {
    if (chosen.size > 0 && !chosen.has(row.status)) return false;
    if (words.length === 0) return true;
    row.text ??= row.row.textContent.toLowerCase();
    return words.every((word) => row.text.includes(word) || name.includes(word));
  };
  const apply = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, entry, name, rows } of groups) {
      let here = 0;
      for (const row of rows) {
        const isShown = matches(row, name, words);
        row.row.toggleAttribute("data-out", !isShown);
        if (isShown) here++;
      }
      const isEmpty = here === 0 && (words.length > 0 || chosen.size > 0);
      element.toggleAttribute("data-out", isEmpty);
      entry.toggleAttribute("data-out", isEmpty);
      shown += here;
    }
    for (const button of buttons) {
      const isPressed = button.value === "" ? chosen.size === 0 : chosen.has(button.value);
      button.setAttribute("aria-pressed", String(isPressed));
    }
    one("shown").textContent = shown === total ? "" : shown + " of " + total + " controls";
    one("nothing").hidden = shown > 0 || total === 0;
  };

  bar.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button === null) return;
    if (button === unfold) {
      const isPressed = unfold.getAttribute("aria-pressed") !== "true";
      unfold.setAttribute("aria-pressed", String(isPressed));
      for (const details of document.querySelectorAll(".control > details")) details.open = isPressed;
      return;
    }
    if (button.value === "") chosen.clear();
    else if (!chosen.delete(button.value)) chosen.add(button.value);
    apply();
  });
  let isDue = false;
  text.addEventListener("input", () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      apply();
    });
  });

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  bar.hidden = false;
})();
`});var kG,NG,IG,AG,PG,cg,lR=m(()=>{"use strict";kG=`
:root {
  color-scheme: light dark;
  --paper: #fff; --wash: #f5f6f7; --ink: #1b1f23; --quiet: #59616a; --line: #dde1e5; --strong: #8a929b;
  --link: #0a55ad; --pass: #176c3d; --fail: #b3261e; --unknown: #855000; --waived: #663b9b; --other: #59616a;
  --pass-wash: #eef7f1; --fail-wash: #fdf1ef; --unknown-wash: #fdf6e8;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --wash: #1c2024; --ink: #e6e8ea; --quiet: #a3abb3; --line: #2e343a; --strong: #6d757d;
    --link: #82b7f5; --pass: #68cb8e; --fail: #ff8d83; --unknown: #eab859; --waived: #c7a9f6; --other: #a3abb3;
    --pass-wash: #15241b; --fail-wash: #2a1917; --unknown-wash: #282012;
  }
}
.pass { --tone: var(--pass); --tint: var(--pass-wash); }
.fail { --tone: var(--fail); --tint: var(--fail-wash); }
.unknown { --tone: var(--unknown); --tint: var(--unknown-wash); }
.waived { --tone: var(--waived); }
.not_applicable, .external { --tone: var(--other); }
`,NG=`
* { box-sizing: border-box; margin: 0; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Inter, "Noto Sans", "Liberation Sans", sans-serif;
}
[hidden] { display: none !important; }
.page { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
ul, ol { list-style: none; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
code, pre { font: .8125rem/1.5 var(--mono); font-variant-ligatures: none; }
pre { white-space: pre-wrap; background: var(--wash); border-radius: .25rem; padding: .5rem .75rem; }
b, dt { font-weight: 600; }
h2 { font-size: .8125rem; line-height: 1.25; font-weight: 600; letter-spacing: .02em; color: var(--quiet); }
h3 { font-size: 1.1875rem; line-height: 1.3; font-weight: 650; letter-spacing: -.01em; }
h4 { font-size: 1rem; line-height: 1.4; font-weight: 500; }
.quiet { color: var(--quiet); }
.word { color: var(--tone); font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: .125rem; }
main:focus { outline: none; }
.skip { position: absolute; top: -4rem; left: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.skip:focus { top: .5rem; }
.sign {
  flex: none; display: inline-block; width: 1.375rem; height: 1.375rem; border-radius: 50%; text-align: center;
  font-size: .8125rem; line-height: 1.375rem; font-weight: 700; color: var(--tone);
}
.sign.fail, .sign.unknown { background: var(--tone); color: var(--paper); }
`,IG=`
body > header { background: var(--tint); border-top: .25rem solid var(--tone); padding-block: 1.25rem 1.75rem; }
.kind { font-size: .875rem; color: var(--quiet); }
.verdict { display: flex; gap: 1rem; align-items: center; margin-block: 1.25rem 1.75rem; }
.seal {
  flex: none; width: 3.5rem; height: 3.5rem; border-radius: 50%; text-align: center; font-size: 1.75rem;
  line-height: 3.5rem; font-weight: 700; background: var(--tone); color: var(--paper);
}
h1 { font-size: clamp(1.875rem, 6vw, 2.75rem); line-height: 1.1; font-weight: 700; letter-spacing: -.025em; color: var(--tone); }
.verdict p { margin-top: .25rem; }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: .875rem 2rem; font-size: .9375rem; }
.about dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.about code { font-size: .75rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem 3rem; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
.bar { display: block; width: 100%; height: .75rem; }
.bar rect { fill: var(--tone); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .625rem; font-size: .9375rem; }
.legend .sign { vertical-align: baseline; }
.severities { font-size: .9375rem; }
.severities li { display: grid; grid-template-columns: 4.5rem 1fr 2.5rem; align-items: center; gap: .5rem; }
.severities .none { color: var(--quiet); }
.severities .none b { font-weight: 400; }
.severities b { text-align: right; font-variant-numeric: tabular-nums; }
.deliveries li { display: flex; flex-wrap: wrap; gap: .25rem .75rem; padding-block: .5rem; border-top: 1px solid var(--line); }
.deliveries li:first-child { border-top: 0; padding-top: 0; }
.deliveries div { flex: 1 1 12rem; min-width: 0; }
.deliveries .quiet { font-size: .875rem; }
`,AG=`
.columns { padding-block: 2rem 3rem; }
main > section { margin-bottom: 2.25rem; }
main > section > h2, nav h2 { padding-bottom: .5rem; margin-bottom: .875rem; border-bottom: 1px solid var(--line); }
nav { margin-bottom: 2rem; }
nav ol { max-height: 40vh; overflow-y: auto; font-size: .9375rem; }
nav a { display: flex; gap: .5rem; padding: .25rem; color: inherit; text-decoration: none; line-height: 1.375rem; }
nav a > span:last-child { min-width: 0; position: relative; }
nav a:hover { text-decoration: underline; }
nav a:focus-visible { outline-offset: -2px; }
.filter { display: flex; flex-wrap: wrap; gap: .625rem 1rem; align-items: center; background: var(--paper); padding-block: .25rem .75rem; font-size: .875rem; }
.filter [role="group"] { display: flex; flex-wrap: wrap; gap: .375rem; }
.filter button {
  display: inline-flex; align-items: center; gap: .375rem; min-height: 2rem; padding: .125rem .75rem; font: inherit; color: inherit;
  background: none; border: 1px solid var(--strong); border-radius: 1rem; cursor: pointer;
}
.filter button:hover { background: var(--wash); }
.filter button[aria-pressed="true"]:not(.link) { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.filter button[aria-pressed="true"] .sign { background: none; color: inherit; }
.filter .sign { width: 1.125rem; height: 1.125rem; line-height: 1.125rem; font-size: .6875rem; margin-left: -.25rem; }
.filter .link { border: 0; padding-inline: .25rem; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
.filter label { display: flex; gap: .5rem; align-items: center; flex: 1 1 11rem; }
.filter input {
  flex: 1; min-width: 0; min-height: 2rem; font: inherit; padding: .125rem .5rem; color: inherit; background: var(--paper);
  border: 1px solid var(--strong); border-radius: .25rem;
}
.filter output:not(:empty) { flex-basis: 100%; color: var(--quiet); }
.requirement { padding-top: 1.25rem; }
.requirement .title { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 1.5rem; }
h3 { display: flex; gap: .625rem; align-items: flex-start; }
h3 .sign { margin-top: .0625rem; }
.tally { font-size: .875rem; color: var(--quiet); padding-left: 2rem; }
.requirement > .quiet { padding-left: 2rem; font-size: .9375rem; }
.controls { margin-top: .625rem; border-bottom: 1px solid var(--line); }
.control { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.75rem; }
.control:is(.fail, .unknown) { contain-intrinsic-size: auto 14rem; box-shadow: inset .1875rem 0 var(--tone); }
.head { display: grid; grid-template-columns: 1.375rem minmax(0, 1fr) auto; gap: .125rem .625rem; align-items: start; padding: .5rem .5rem .5rem .75rem; }
summary { cursor: pointer; }
summary.head { list-style: none; }
summary.head::-webkit-details-marker { display: none; }
summary.head:hover { background: var(--wash); }
summary:focus-visible { outline-offset: -2px; }
.marks { display: flex; gap: .75rem; font-size: .8125rem; line-height: 1.375rem; color: var(--quiet); }
.marks .word { min-width: 3.5rem; text-align: right; }
.control:is(.fail, .unknown) h4 { font-weight: 600; }
.control:is(.fail, .unknown) :is(.critical, .high) { font-weight: 600; color: var(--ink); }
.tag { border: 1px solid var(--strong); border-radius: .25rem; padding-inline: .375rem; line-height: 1.25rem; color: var(--ink); }
summary .marks::after { content: ""; width: .4375rem; height: .4375rem; margin: .375rem .125rem 0; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; tr\
ansform: rotate(45deg); }
details[open] > summary .marks::after { margin-top: .625rem; transform: rotate(225deg); }
.body { padding: 0 .75rem .875rem 2.75rem; display: grid; gap: .375rem; font-size: .9375rem; }
.body p { max-width: 46rem; }
.fix a { white-space: nowrap; }
.body .note { color: var(--quiet); }
.body .note b { font-weight: 600; }
.body dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .5rem 2rem; margin-top: .25rem; }
.body dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.evidence { grid-column: 1 / -1; }
.evidence .quiet { font-size: .8125rem; }
footer { border-top: 1px solid var(--line); padding-block: 1.25rem 2.5rem; font-size: .875rem; color: var(--quiet); }
`,PG=`
@media screen {
  [data-out] { display: none; }
}
@media screen and (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }
  nav { position: sticky; top: 1.5rem; }
  nav ol { max-height: calc(100vh - 5rem); }
}
@media screen and (min-width: 48rem) and (min-height: 32rem) {
  html { scroll-padding-top: 6.5rem; }
  .filter { position: sticky; top: 0; z-index: 1; padding-block: .625rem; border-bottom: 1px solid var(--line); }
}
@media (max-width: 40rem) {
  .verdict { align-items: flex-start; gap: .75rem; }
  .about { gap: .375rem; }
  .about div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; }
  .about dt { line-height: 1.40625rem; }
  .seal { width: 2.5rem; height: 2.5rem; line-height: 2.5rem; font-size: 1.25rem; }
  .head { padding-left: .5rem; }
  .marks { grid-column: 2 / -1; }
  .marks .word { min-width: 0; order: -1; }
  .marks::after { margin-left: auto !important; }
  .body { padding-left: 2.5rem; }
  .deliveries li > p { padding-left: 2.125rem; }
}
@media (forced-colors: active) {
  .sign, .seal { border: 1px solid; line-height: 1.25rem; }
  .seal { line-height: 2.5rem; }
  .bar rect { fill: CanvasText; }
  .filter button[aria-pressed="true"] { outline: 2px solid Highlight; }
}
@media print {
  :root {
    --paper: #fff; --wash: #fff; --ink: #000; --quiet: #444; --line: #bbb; --strong: #666; --link: #000; --pass: #176c3d;
    --fail: #b3261e; --unknown: #855000; --waived: #663b9b; --other: #444; --pass-wash: #fff; --fail-wash: #fff; --unknown-wash: #fff;
  }
  @page { margin: 15mm; }
  body { font-size: 10pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { max-width: none; padding-inline: 0; }
  .skip, nav, .filter, #nothing, summary .marks::after { display: none !important; }
  .control, .control:is(.fail, .unknown) { content-visibility: visible; }
  .head { break-after: avoid; }
  .deliveries li, .control > details, .body dl > div:not(:has(pre)) { break-inside: avoid; }
  .requirement .title { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .fix a { white-space: normal; }
  .fix a::after { content: " (" attr(href) ")"; }
}
`,cg=[kG,NG,IG,AG,PG].join("")});async function dR(e,t){let r=dp(e.requirements),[n,s]=await Promise.all([pR(cg),pR(ag)]),i=`default-src 'none'; style-src 'sha256-${n}'; script-src 'sha256-${s}\
'; img-src data:; base-uri 'none'; form-action 'none'`;return K`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${lp(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${XS(e)}</title>
<link rel="icon" href="data:,">
<style>${lp(cg)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${zS(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${oR(r)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${KS(e)}</section>
<section><h2>Told to GitLab</h2>${HS(e.deliveries)}</section>
<section><h2>Requirements</h2>${JS(e)}
${r.map(iR)}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${lp(ag)}</script>
</body>
</html>
`}async function pR(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var fR=m(()=>{
"use strict";QS();WS();YS();ZS();ei();cR();uR();lR();ti()});var mR={};k(mR,{render:()=>CG});var CG,hR=m(()=>{"use strict";fR();CG=async(e,t)=>String(await dR(e,t))});async function hp(e){let t=new Map,r=e.requirements.flatMap(({name:n,controls:s})=>s.filter(uc).map(i=>{let o=[e.subject.project.id,n,i.id],a=JSON.stringify(o),
c=t.get(a)??0;return t.set(a,c+1),{requirement:n,control:i,key:c===0?a:JSON.stringify([...o,c])}}));return Promise.all(r.map(async({key:n,...s})=>({...s,fingerprint:await jG(
n)})))}function uc({status:e}){return e==="fail"||e==="unknown"}function gp({phase:e,severity:t}){return e==="observe"?"info":e==="warn"&&t!=="info"?"low":t}function ri({
phase:e}){return e==="enforce"?"":` (${e} only)`}function yp({policyPath:e}){let t=e.replace(/^(\.\/)+/,"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?
".gitlab-ci.yml":t}function Qr(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:r,password:n,origin:s,href:i}=new URL(e);if(!(t==="https:"||t==="http:")||
r!==""||n!=="")return;let a=i.slice(s.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${s}${a}`}async function jG(e){
let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(r=>r.toString(16).padStart(2,"0")).join("")}var Rs=m(()=>{
"use strict"});function ze(e,t=1e3){return Z(e,t).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}var xs=m(()=>{"use strict";Te()});var bR={};k(bR,{render:()=>LG});function $G(e,{name:t,controls:r},n){let s=o=>r.filter(a=>gR(a)===o).length;return[`  <testsuite${bp({id:n,name:ze(t)||"(no name\
)",package:e.subject.project.path,hostname:FG(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:s("failure"),errors:s("error"),skipped:s("skip\
ped"),time:0})}>`,"    <properties>",...DG(e).map(([o,a])=>`      <property${bp({name:`countersign.${o}`,value:a})}/>`),"    </properties>",...r.flatMap(o=>qG(t,
o)),"    <system-out/>","    <system-err/>","  </testsuite>"]}function DG({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.
name],["policy_sha256",t.sha256],...n?[["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function qG(e,t){let r=`<testcase${bp({classname:e,name:`${t.id}: ${t.title}`,
time:0})}`,n=gR(t);if(n==="passed")return[`    ${r}/>`];let s=n==="skipped"?{}:{type:t.status},i=bp({message:t.message,...s});return[`    ${r}>`,`      <${n}${i}\
>${MG(t).map(yR).join(`
`)}</${n}>`,"    </testcase>"]}function gR({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function MG(e){let{status:t,severity:r,message:n,note:s,remediation:i,waiver:o}=e,a=[`${t} (${r})${ri(e)}: ${n}`];if(o&&a.push(`waived until ${o.expires}\
 by ${o.owner}: ${o.reason}`),s!==null&&a.push(`note: ${s}`),t==="fail"){a.push(`fix: ${i.text}`);let c=Qr(i.url);c!==void 0&&a.push(`at: ${c}`)}return a}function FG({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function bp(e){return Object.entries(e).map(([t,r])=>` ${t}="${yR(String(r))}\
"`).join("")}function yR(e){return ze(e).replace(/[&<>"']/g,t=>GG[t]??"")}var LG,GG,_R=m(()=>{"use strict";Rs();xs();LG=e=>`${['<?xml version="1.0" encoding="UT\
F-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>$G(e,t,r)),"</testsuites>"].join(`
`)}
`;GG={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var vR={};k(vR,{render:()=>BG});function VG(e,t){let{status:r,message:n,remediation:s}=t,i=r==="fail"?`. Fix: ${ze(s.text)}`:"",o=r==="unknown"?"not known: ":"";
return`${ze(e)}${ri(t)}: ${o}${ze(n)}${i}`}var UG,BG,wR=m(()=>{"use strict";Rs();xs();UG={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"in\
fo"},BG=async(e,t)=>{let r=(await hp(e)).map(({requirement:n,control:s,fingerprint:i})=>({description:VG(n,s),check_name:ze(s.id),fingerprint:i,severity:UG[gp(s)],
location:{path:yp(t),lines:{begin:1}}}));return`${JSON.stringify(r,null,2)}
`}});var ER={};k(ER,{render:()=>QG});function HG({requirements:e}){let t=e.flatMap(({controls:n})=>n),r=t.map(({id:n})=>ze(n));return t.filter((n,s)=>r.indexOf(r[s]??
"")===s)}function WG({id:e,title:t,severity:r,remediation:n}){let s=Qr(n.url);return{id:ze(e),shortDescription:{text:lc(t)},help:{text:lc(`Fix: ${n.text}`)},...s===
void 0?{}:{helpUri:s},defaultConfiguration:{level:TR(r)},properties:{severity:r}}}function TR(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":
"note"}function JG(e,t){let{status:r,message:n,remediation:s}=t,i=r==="unknown"?"not known: ":"",o=r==="fail"?`. Fix: ${s.text}`:"";return`${lc(e)}${ri(t)}: ${i}${lc(
n)}${lc(o)}`}function lc(e){return ze(e).replaceAll("](","] (")}function YG({subject:e}){let{gitlab_url:t,project:r,merge_request:n}=e,s=Qr(`${t}/${ze(r.path)}`);
return!n||s===void 0?{}:{versionControlProvenance:[{repositoryUri:s,revisionId:n.sha}]}}var KG,QG,SR=m(()=>{"use strict";Rs();xs();KG="https://docs.oasis-open.o\
rg/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",QG=async(e,t)=>{let r=HG(e),n=new Map(r.map(({id:a},c)=>[ze(a),c])),s=yp(t).split("/").map(encodeURIComponent).
join("/"),i=(await hp(e)).map(({requirement:a,control:c,fingerprint:u})=>({ruleId:ze(c.id),ruleIndex:n.get(ze(c.id)),kind:"fail",level:TR(gp(c)),message:{text:JG(
a,c)},locations:[{physicalLocation:{artifactLocation:{uri:s,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{"countersign/v1":u},properties:{
status:c.status,severity:c.severity,requirement:ze(a)}})),o={tool:{driver:{name:"Countersign",version:e.tool.version,rules:r.map(WG)}},automationDetails:{id:`co\
untersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",...YG(e),results:i,properties:{
verdict:e.verdict,policy:ze(e.policy.name)}};return`${JSON.stringify({$schema:KG,version:"2.1.0",runs:[o]},null,2)}
`}});var OR={};k(OR,{render:()=>XG});function ZG(e){return e.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:n,status:s,remediation:i})=>{let o=s==="fail"?
Qr(i.url):void 0;return o===void 0?[]:[xR(`Fix ${ze(n,100)} (${ze(t,100)})`,o)]}))}function eU(e){let t=new TextEncoder,r=0,n=[];for(let s of e.slice(0,RR.links)){
if(r+=t.encode(JSON.stringify(s)).length+zG,r>RR.bytes)break;n.push(s)}return n}function xR(e,t){return{external_link:{label:e,url:t}}}var RR,zG,XG,kR=m(()=>{"u\
se strict";Rs();xs();RR={links:100,bytes:8e4},zG=60,XG=(e,{jobUrl:t})=>{let r=Qr(t),n=[...r===void 0?[]:[xR("Countersign reports",`${r.replace(/\/+$/,"")}/artif\
acts/browse`)],...ZG(e)];return`${JSON.stringify({countersign:eU(n)},null,2)}
`}});var NR={};k(NR,{render:()=>nU});function sU({verdict:e}){return tU.map(t=>[{countersign_verdict:t},t===e?1:0])}function iU(e){return Object.entries(Bn(e)).map(([
t,r])=>[{status:t},r])}function oU(e){let t=e.requirements.flatMap(({controls:r})=>r).filter(r=>r.phase==="enforce"&&uc(r));return rU.map(r=>[{severity:r},t.filter(
n=>n.severity===r).length])}function aU({requirements:e}){let t=new Map;return e.filter(({status:r})=>r!=="not_applicable").map(({name:r,status:n})=>{let s=cU(r),
i=(t.get(s)??0)+1;return t.set(s,i),[{requirement:i===1?s:`${s} (${i})`},n==="pass"?1:0]})}function _p(e,t,r,n){let s=n.map(([i,o])=>{let a=Object.entries(i).map(
([c,u])=>`${c}="${u}"`);return`${e}{${a.join(",")}} ${o}
`});return[`# TYPE ${e} ${t}
`,`# HELP ${e} ${r}
`,...s].join("")}function cU(e){return ze(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}var tU,rU,nU,IR=m(()=>{"use strict";zi();Rs();xs();
tU=["compliant","non_compliant","undetermined"],rU=["critical","high","medium","low","info"],nU=e=>[_p("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",sU(e)),_p("countersign_controls","gauge","Controls by status.",iU(e)),_p("countersign_findings","gauge","Enforced controls that failed or could not \
be judged, by severity.",oU(e)),_p("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",aU(e)),`# EOF
`].join("")});var PR={};k(PR,{render:()=>lU});function AR(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}function dU(e){return`"${ze(e,1e4).replace(pU,"$1'").replaceAll(
'"','""')}"`}var uU,lU,pU,CR=m(()=>{"use strict";Rs();xs();uU=["requirement","control","title","severity","status","message","actual","expected","remediation","\
url"],lU=e=>{let t=e.requirements.flatMap(({name:r,controls:n})=>n.map(({id:s,title:i,severity:o,status:a,message:c,actual:u,expected:l,remediation:p})=>[r,s,i,
o,a,c,AR(u),AR(l),p.text,Qr(p.url)??""]));return[uU,...t].map(r=>`${r.map(dU).join(",")}\r
`).join("")};pU=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g});function Gt(e){let t=ze(e).replace(fU,`$&${mU}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function eo(e){return/^[\w.-]{1,200}$/.
test(e)?`\`${e}\``:Gt(e)}function vp(e,t){let r=Qr(t);return r===void 0?Gt(e):`[${Gt(e)}](${r.replace(/[()]/g,hU)})`}function hU(e){return`%${e.charCodeAt(0).toString(
16).toUpperCase()}`}var fU,mU,jR=m(()=>{"use strict";Rs();xs();fU=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,
mU="⁠"});var $R={};k($R,{render:()=>dc});function bU({subject:e,policy:t,generated_at:r,tool:n}){let{gitlab_url:s,project:i,merge_request:o}=e,a=ze(i.path).split("/").map(
encodeURIComponent).join("/"),c=`${s}/${a}`,u=o?`, ${vp(`merge request ${o.iid}`,`${c}/-/merge_requests/${o.iid}`)} (${eo(o.sha.slice(0,8))} into ${Gt(o.target_branch)}\
)`:"";return`Project ${vp(i.path,c)}${u}, policy ${Gt(t.name)} (sha256 ${eo(t.sha256.slice(0,12))}), judged at ${eo(r.slice(0,10))} ${r.slice(11,16)} UTC by Cou\
ntersign ${Gt(n.version)}.`}function _U({requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.
map(({name:r,status:n,controls:s})=>{let i=a=>s.filter(c=>c.status===a).length,o=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[Gt(r),yU[n],...o].join(
" | ")} |`})]}function LR(e){let{text:t,url:r}=e.control.remediation,n=vp("Open the page",r);return[...lg(e),`  - Fix: ${Gt(t)}${r===null?"":`. ${n}`}`]}function lg({
requirement:e,control:t}){let{id:r,severity:n,message:s,note:i}=t,o=`- **${Gt(e)}**: ${eo(r)} (${n})${ri(t)}: ${Gt(s)}`;return i===null?[o]:[o,`  - Note: ${Gt(i)}`]}
function vU({requirement:e,control:t}){let{id:r,message:n,waiver:s}=t,i=s?`
  - Until ${eo(s.expires)} by ${Gt(s.owner)}: ${Gt(s.reason)}`:"";return[`- **${Gt(e)}**: ${eo(r)}: ${Gt(n)}${i}`]}function wU({target:e,id:t,name:r,requirement:n,
status:s,outcome:i,attempts:o,error:a}){let c=e==="status_check"?"Status check":"External control",u=r===null?`${t}`:`${Gt(r)} (${t})`,l=n===null?"":` for ${Gt(
n)}`,p=o>1?` after ${o} attempts`:"",d=a===void 0?"":`: ${Gt(a)}`;return`- ${c} ${u}${l}: ${s}, ${i==="failed"?"**not delivered**":i}${p}${d}`}function pc(e,t){
return t.length===0?[]:[`## ${e}`,"",...t]}function ug(e){return({control:t})=>t.status===e}var gU,yU,dc,wp=m(()=>{"use strict";Rs();jR();xs();gU={compliant:"✅ \
Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},yU={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not a\
pplicable"},dc=e=>{let t=e.requirements.flatMap(({name:s,controls:i})=>i.map(o=>({requirement:s,control:o}))),r=t.filter(({control:s})=>s.phase==="enforce");return`${[
[`# Countersign: ${gU[e.verdict]}`],[bU(e)],_U(e),pc("What to fix",r.filter(ug("fail")).flatMap(LR)),pc("What could not be judged",r.filter(ug("unknown")).flatMap(
lg)),pc("Not enforced yet",t.filter(({control:s})=>s.phase!=="enforce"&&uc(s)).flatMap(s=>s.control.status==="fail"?LR(s):lg(s))),pc("Waived",t.filter(ug("waive\
d")).flatMap(vU)),pc("Told to GitLab",e.deliveries.map(wU))].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}});var DR={};k(DR,{render:()=>EU});function dg(e){let t=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],r=[...e].map(n=>t.find(([s])=>s.test(n))?.[1]??6.8);
return Math.ceil(r.reduce((n,s)=>n+s,0))}var pg,TU,EU,qR=m(()=>{"use strict";pg="countersign",TU={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{
words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",colour:"#8a5a00"}},EU=({verdict:e})=>{let{words:t,colour:r}=TU[e],n=`${pg}: ${t}`,[s,
i]=[dg(pg)+12,dg(t)+12],o=s+i,a=(c,u)=>`<text x="${u}" y="14" textLength="${dg(c)}">${c}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" hei\
ght="20" viewBox="0 0 ${o} 20" role="img" aria-labelledby="title">
  <title id="title">${n}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${s}" height="20" fill="#444"/>
    <rect x="${s}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(pg,6)}
    ${a(t,s+6)}
  </g>
</svg>
`}});var MR={};k(MR,{formats:()=>SU});var SU,FR=m(()=>{"use strict";rg();SU={json:{file:"report.json",load:async()=>({render:up})},html:{file:"report.html",load:()=>Promise.resolve().then(()=>(hR(),mR))},
junit:{file:"report.junit.xml",load:()=>Promise.resolve().then(()=>(_R(),bR))},codequality:{file:"gl-code-quality-report.json",load:()=>Promise.resolve().then(()=>(wR(),vR))},
sarif:{file:"report.sarif",load:()=>Promise.resolve().then(()=>(SR(),ER))},annotations:{file:"gl-annotations.json",load:()=>Promise.resolve().then(()=>(kR(),OR))},
metrics:{file:"metrics.txt",load:()=>Promise.resolve().then(()=>(IR(),NR))},csv:{file:"controls.csv",load:()=>Promise.resolve().then(()=>(CR(),PR))},markdown:{file:"\
summary.md",load:()=>Promise.resolve().then(()=>(wp(),$R))},badge:{file:"badge.svg",load:()=>Promise.resolve().then(()=>(qR(),DR))}}});function UR(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!=="fail"&&i!=="unknown")return[];let c=i===
"fail"?` Fix: ${Z(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${Z(r)}: ${Z(s)}`,message:`${Z(o,1e3)}.${c}`}]}));return[...t.filter(({level:r})=>r===
"error").slice(0,GR),...t.filter(({level:r})=>r==="warning").slice(0,GR)]}var GR,BR=m(()=>{"use strict";Te();GR=10});function Vn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Tp(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Ep=m(()=>{});import*as KR from"os";function hn(e,t,r){let n=new fg(e,t,r);process.stdout.write(n.toString()+KR.EOL)}function Sp(e,t=""){hn(e,{},t)}function RU(e){return Vn(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function xU(e){return Vn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var VR,fg,QR=m(()=>{Ep();VR="::",fg=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=VR+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${xU(s)}`)}}return t+=`${VR}${RU(this.message)}`,t}}});import*as HR from"crypto";import*as xp from"fs";import*as Rp from"os";function fc(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!xp.existsSync(r))throw new Error(`Missing file at path: ${r}`);xp.appendFileSync(r,`${Vn(t)}${Rp.EOL}`,{encoding:"\
utf8"})}function Op(e,t){let r=`ghadelimiter_${HR.randomUUID()}`,n=Vn(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Rp.EOL}${n}${Rp.EOL}${r}`}var WR=m(
()=>{Ep()});var JR,kp,YR=m(()=>{Go();Go();hc();JR=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{u(n.next(l))}catch(p){o(p)}}function c(l){try{u(n.throw(l))}catch(p){o(p)}}function u(l){l.done?i(l.value):s(l.value).then(a,c)}u((n=n.apply(e,
t||[])).next())})},kp=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new Gl("actions/oidc-client",[new Ul(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return JR(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return JR(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}mg(`ID token url is ${r}`);let n=yield e.
getCall(r);return mc(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as OU}from"os";import{constants as zR,promises as kU}from"fs";var hg,NU,IU,AU,XR,gg,ZR,ex,tx,yg=m(()=>{hg=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{u(n.next(l))}catch(p){o(p)}}function c(l){try{u(n.throw(l))}catch(p){o(p)}}
function u(l){l.done?i(l.value):s(l.value).then(a,c)}u((n=n.apply(e,t||[])).next())})},{access:NU,appendFile:IU,writeFile:AU}=kU,XR="GITHUB_STEP_SUMMARY",gg=class{constructor(){
this._buffer=""}filePath(){return hg(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[XR];if(!t)throw new Error(`Unable \
to find environment variable for $${XR}. Check if your runtime environment supports job summaries.`);try{yield NU(t,zR.R_OK|zR.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return hg(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?AU:IU)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return hg(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(OU)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:c,colspan:u,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},u&&{colspan:u}),l&&{rowspan:l});return this.wrap(p,c,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},ZR=new gg,ex=ZR,tx=ZR});import*as rx from"path";function nx(e){return e.replace(/[\\]/g,"/")}function sx(e){return e.replace(/[/]/g,"\\")}function ix(e){return e.replace(/[/\\]/g,rx.sep)}
var ox=m(()=>{});var vg={};k(vg,{arch:()=>cx,getDetails:()=>LU,isLinux:()=>ux,isMacOS:()=>_g,isWindows:()=>bg,platform:()=>gc});import ax from"os";function LU(){return Np(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield bg?PU():_g?CU():jU()),{platform:gc,arch:cx,isWindows:bg,isMacOS:_g,isLinux:ux})})}var Np,PU,CU,jU,
gc,cx,bg,_g,ux,lx=m(()=>{Go();Np=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{u(n.next(l))}catch(p){o(p)}}function c(l){try{u(n.throw(l))}catch(p){o(p)}}function u(l){l.done?i(l.value):s(l.value).then(a,c)}u((n=n.apply(e,t||[])).next())})},
PU=()=>Np(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),CU=()=>Np(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),jU=()=>Np(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),gc=ax.platform(),cx=ax.arch(),bg=gc==="win32",_g=gc==="darwin",ux=gc==="linux"});var Tg={};k(Tg,{ExitCode:()=>Ip,addPath:()=>DU,debug:()=>mg,endGroup:()=>hx,error:()=>fx,exportVariable:()=>$U,getBooleanInput:()=>MU,getIDToken:()=>YU,getInput:()=>yc,
getMultilineInput:()=>qU,getState:()=>JU,group:()=>HU,info:()=>QU,isDebug:()=>BU,markdownSummary:()=>ex,notice:()=>KU,platform:()=>vg,saveState:()=>WU,setCommandEcho:()=>GU,
setFailed:()=>UU,setOutput:()=>FU,setSecret:()=>mc,startGroup:()=>mx,summary:()=>tx,toPlatformPath:()=>ix,toPosixPath:()=>nx,toWin32Path:()=>sx,warning:()=>VU});
import*as wg from"os";import*as dx from"path";function $U(e,t){let r=Vn(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return fc("ENV",Op(e,t));hn("set-env",
{name:e},r)}function mc(e){hn("add-mask",{},e)}function DU(e){process.env.GITHUB_PATH||""?fc("PATH",e):hn("add-path",{},e),process.env.PATH=`${e}${dx.delimiter}${process.
env.PATH}`}function yc(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function qU(e,t){let r=yc(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function MU(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=yc(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function FU(e,t){if(process.env.GITHUB_OUTPUT||"")return fc("OUTPUT",Op(e,t));process.
stdout.write(wg.EOL),hn("set-output",{name:e},Vn(t))}function GU(e){Sp("echo",e?"on":"off")}function UU(e){process.exitCode=Ip.Failure,fx(e)}function BU(){return process.
env.RUNNER_DEBUG==="1"}function mg(e){hn("debug",{},e)}function fx(e,t={}){hn("error",Tp(t),e instanceof Error?e.toString():e)}function VU(e,t={}){hn("warning",
Tp(t),e instanceof Error?e.toString():e)}function KU(e,t={}){hn("notice",Tp(t),e instanceof Error?e.toString():e)}function QU(e){process.stdout.write(e+wg.EOL)}
function mx(e){Sp("group",e)}function hx(){Sp("endgroup")}function HU(e,t){return px(this,void 0,void 0,function*(){mx(e);let r;try{r=yield t()}finally{hx()}return r})}
function WU(e,t){if(process.env.GITHUB_STATE||"")return fc("STATE",Op(e,t));hn("save-state",{name:e},Vn(t))}function JU(e){return process.env[`STATE_${e}`]||""}
function YU(e){return px(this,void 0,void 0,function*(){return yield kp.getIDToken(e)})}var px,Ip,hc=m(()=>{QR();WR();Ep();YR();yg();yg();ox();lx();px=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{u(n.next(l))}catch(p){o(p)}}function c(l){
try{u(n.throw(l))}catch(p){o(p)}}function u(l){l.done?i(l.value):s(l.value).then(a,c)}u((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(Ip||(Ip={}))});var gx={};k(gx,{stepOutputs:()=>zU});async function zU(e,t,r){let n=await Promise.resolve().then(()=>(hc(),Tg));for(let[s,i]of Object.entries(e))n.setOutput(s,i);
for(let{level:s,title:i,message:o}of UR(t))s==="error"?n.error(o,{title:i}):n.warning(o,{title:i});process.env.GITHUB_STEP_SUMMARY&&await n.summary.addRaw(await dc(
t,r)).write()}var yx=m(()=>{"use strict";wp();BR()});async function Sx(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:oB,void 0])try{let c=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+c.attempts}}catch(c){if(!(c instanceof Ue)||c.status!==409)throw c;if(o++,await Rg(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw c;await s(a)}throw new N("INTERNAL","the last wait ends the loop")}async function Rg(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(aB),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function aB(e){if(!(e instanceof N&&e.code!=="INTERRUPTED"))throw e}var oB,xg=m(()=>{"use strict";fr();me();oB=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var xx={};k(xx,{readBack:()=>cB});async function cB(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<Rx?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let c;try{let u=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);c=new Map(u.map(l=>[l.id,l.status]))}catch(u){if(u instanceof N&&u.code!=="I\
NTERRUPTED")return o;throw u}if(o=await Promise.all(o.map(u=>uB(e,u,c.get(u.id)))),s>=Rx&&o.every(u=>(c.get(u.id)??u.status)===u.status))break}return o}async function uB(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await Og(
e,n);return{...s,attempts:s.attempts+t.attempts}}var Rx,Ox=m(()=>{"use strict";me();kg();Rx=6e4});async function kx(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>Og(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([mB(e,n),Promise.all(r.map(a=>fB({...e,isSuperseded:s},a)))]);return[...i,
...o]}function Nx(e,t,r){let n=t.requirement===void 0?pB(e):dB(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function pB({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function dB({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Og(e,t){
let r=Nx(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return Ix(e,t,r,n,s=>Sx(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function fB(e,t){let r=Nx(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return Ix(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function Ix(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,c={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...c,outcome:"superseded"};if(e.dryRun||r===void 0)return{...c,outcome:"skipped"};try{let u=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...c,...await s(u)};return e.onDelivered(l),l}catch(u){if(!(u instanceof N)||u.code==="INTERRUPTED")throw u;
return{...c,outcome:"failed",attempts:hB(u),error:gB(u)}}}async function mB(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<lB)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(Ox(),xx));return s(e,r,t)}function hB(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function gB(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var lB,kg=m(()=>{"use strict";me();xg();lB=10*6e4});var Ax={};k(Ax,{explainLine:()=>yB,unknownTargets:()=>Ng});function Ng(e,t){let[r=""]=e;return e.length===1?new N("TARGET_UNKNOWN",r):new N("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function yB(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${we(r.map(({id:a,name:c})=>`"${Z(c)}" (${a})`))}`,s=[...Pp(e)].find(([
,a])=>Cp(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${At(s[0],t)}`;let i=[...Pp(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${At(i,o)} (${n})`}var Ig=m(()=>{"use strict";me();Un();Te();Ag()});async function Px(e,t,r){let n=[],s=e.flatMap(c=>{let u=Cp(c,r);if(u)return[{kind:"status_check",...u,requirement:void 0}];for(let[l,p]of Pp(c)){let d=t.includes(
l)?Cp(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(c),[]}),i=s.filter(({id:c},u)=>s.findIndex(l=>l.id===c)!==u);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(Ig(),Ax));throw a([...n.map(c=>o(c,t,r)),...i.map(({id:c})=>`status ch\
eck ${c} is named twice, and one check can hold one verdict only`)],"status_check")}function Cp(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*Pp(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var Ag=m(()=>{
"use strict"});function J(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new to(r);return n}function jp(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="in\
teger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:c,pattern:u,says:l}=r;
return a!==void 0&&o<a&&i.push({path:s,code:"small",detail:a}),c!==void 0&&o>c&&i.push({path:s,code:"large",detail:c}),u&&!u.test(n)&&i.push({path:s,code:"forma\
t",detail:l}),n}}}function O(e){return jp("text","string",e)}function ie(e){return jp("number","number",e)}function hr(e){return jp("integer","number",e)}function X(){
return jp("flag","boolean")}function B(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function x(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!Cx(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let c=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(c,[...n,o],s)]});return Object.fromEntries(i)}}}function Je(e){return x(e,!0)}function Lp(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return Cx(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function Pg(){return{kind:"any",read:e=>e}}function $p(e){
return{kind:"value",of:e,read(t,r,n){return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Cg(...e){return{kind:"either",
of:e,read(t,r,n){let s=e.map(o=>{let a=[];return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",
detail:s.map(({found:o})=>o)}),i?.read}}}function A(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function it(e){return{
kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,n,s)}}function pe(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}
function Qe(e,t){return{kind:"mapped",of:e,read(r,n,s){let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function Cx(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}var to,oe=m(()=>{"use strict";to=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),
this.issues=t}}});var jx={};k(jx,{knownControls:()=>EB});async function EB(e,t){try{let{data:r,errors:n}=await e.graphql(TB,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(J(wB,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof to||r instanceof N&&r.code!=="INTERRUPTED")return;throw r}}var Dp,bB,_B,vB,wB,TB,Lx=m(()=>{"use strict";me();
oe();Dp=e=>A(x({nodes:B(e)})),bB=x({id:O(),name:O(),controlType:A(O()),externalControlName:A(O())}),_B=x({complianceRequirementsControls:Dp(bB)}),vB=x({complianceRequirements:Dp(
_B)}),wB=x({projects:Dp(x({complianceFrameworks:Dp(vB)}))}),TB="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var $x={};k($x,{controlTargets:()=>SB});function SB(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${At(o,t)}`);let a=r?.find(c=>c.id===i);if(r&&!a){let c=r.filter(({isExternal:u})=>u).map(u=>`${u.id} (${Z(u.name)})`);n.push(
`external control ${i} is not in a framework applied to the project, which has ${c.length===0?"no external control":we(c)}`)}return a&&!a.isExternal&&n.push(`co\
ntrol ${i} (${Z(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)return s;
throw Ng(n,"external_control")}var Dx=m(()=>{"use strict";Un();Te();Ig()});function bc(e){return`gid://gitlab/Project/${e}`}function Ux(e,t){let r;return async n=>{r??=AB(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new ae(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function AB(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:c,errors:u}=await n.graphql(a,{ids:[bc(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=c.projects?.
nodes?.[0];if(u.length>0)throw new ae(`GraphQL answered with errors: ${u.join("; ")}`);if(!p)throw new ae("GraphQL shows this token no such project");return{project:p,
request:r}}var qp=m(()=>{"use strict";Ut()});var Bx={};k(Bx,{whyNot:()=>PB});function PB(e,t){let r=t instanceof N&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(
1)}`;if(t instanceof ae)return`${n}: ${t.message}`;if(!(t instanceof N&&t.message.endsWith("of the list were read"))&&(r===401||r===403||r===404))return`${n} co\
uld not be read: GitLab answered ${r}, and reading it needs ${e.right}`;if(t instanceof N)return`${n} could not be read: ${t.message}`;if(t instanceof to)return`${n}\
 could not be read: GitLab's answer has an ${t.message}`;throw t}var Vx=m(()=>{"use strict";me();oe();Ut()});function Qx(e,t=new Map){let r=new Map;for(let[a,c]of t)r.set(a,Promise.resolve(c));let n=new Set,s;function i(a){let c=r.get(a.id);if(c)return c;let u=o(a);return r.
set(a.id,u),u}async function o(a){let c=[];try{let u=e.gitlabFor(f=>c.push(f)),l={...e,gitlab:u,read:async f=>Kx(await i(f),c)};if(a.select){n.add(a),s??=Ux(e,[
...n].filter(({id:h,select:y})=>y&&!t.has(h)));let{node:f,request:g}=await s(a);return c.push(g),{ok:!0,value:await a.select.read(f,l),requests:c}}let p={},d=Object.
entries(a.needs??{});for(let[f,g]of await Promise.all(d.map(async([h,y])=>[h,await i(y)])))p[f]=Kx(g,c);return{ok:!0,value:await a.collect?.(l,p),requests:c}}catch(u){
if(u instanceof N&&u.code==="INTERRUPTED")throw u;return u instanceof Mp?{...u.result,requests:c}:{ok:!1,reason:(await Promise.resolve().then(()=>(Vx(),Bx))).whyNot(
a,u),requests:c,error:u}}}return{announce(a){for(let c of Hx(a))n.add(c)},read:i}}function Hx(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),Hx(Object.values(r.
needs??{}),t));return t}function Kx(e,t){if(t.push(...e.requests),!e.ok)throw new Mp(e);return e.value}var ae,Mp,Ut=m(()=>{"use strict";me();qp();ae=class extends Error{},
Mp=class extends Error{result;constructor(t){super(t.reason),this.result=t}}});function ir(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,s)=>J(r,s.answer)}}var ke=m(()=>{"use strict";oe()});var CB,Pt,si=m(()=>{"use strict";oe();ke();CB=Qe(x({iid:ie(),project_id:ie(),title:O(),draft:A(X()),work_in_progress:A(X()),sha:it(O()),target_branch:O(),source_branch:A(
O()),description:A(O()),labels:A(B(O())),created_at:O(),prepared_at:pe(it(O())),changes_count:pe(it(O())),author:x({username:O()}),references:A(x({full:O()})),web_url:A(
O())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??
void 0,targetBranch:e.target_branch,sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,changesCount:e.changes_count??void 0,author:e.author.username,url:e.web_url})),Pt={id:"merge_request",summary:"The merge request",right:"at least Reporter \
in a private project",about:"merge_request",collect:async({gitlab:e,projectId:t,iid:r})=>J(CB,await e.MergeRequests.show(t,r??0))}});var Wx={};k(Wx,{settleHead:()=>LB});async function LB(e,t,r,n,s){let i=e,o=new Map;for(let[c,u]of[...jB,0].entries()){let l=c>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(u===0)break;await s(u);let d=await r();
o=new Map([[Pt.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[Pt.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var jB,Jx=m(()=>{"use strict";si();
jB=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function Zx(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],s=await t(o=>r.push(o)).Projects.show(e),{id:i}=J(Xx,s);return{projectId:i,
known:new Map([[Fp.id,{ok:!0,value:s,requests:r}]])}}function DB(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var zx,Xx,Fp,be,Ct=m(()=>{"use strict";oe();ke();zx=A(x({access_level:ie()})),Xx=Qe(x({id:ie(),path_with_namespace:O(),visibility:A(O()),default_branch:pe(
it(O())),empty_repo:A(X()),only_allow_merge_if_all_discussions_are_resolved:pe(it(X())),secret_push_protection_enabled:pe(it(X())),namespace:x({id:ie(),kind:O(),
full_path:O()}),owner:A(x({id:ie()})),permissions:A(x({project_access:zx,group_access:zx}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.
default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:DB(e.permissions)})),Fp={
id:"project_answer",summary:"The project",right:"a token whose user can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},be=
ir(Fp,{id:"project"},Xx)});function He(e){if(e&&typeof e=="object")switch(e[gr]){case gn:case Os:return!0}return!1}function Ee(e){if(e&&typeof e=="object")switch(e[gr]){case Gp:case gn:case Lr:case Os:
return!0}return!1}var Gp,Up,gn,jg,Lr,Os,gr,yn,Kn,$r,Se,de,bn,Bp,Pe=m(()=>{Gp=Symbol.for("yaml.alias"),Up=Symbol.for("yaml.document"),gn=Symbol.for("yaml.map"),jg=
Symbol.for("yaml.pair"),Lr=Symbol.for("yaml.scalar"),Os=Symbol.for("yaml.seq"),gr=Symbol.for("yaml.node.type"),yn=e=>!!e&&typeof e=="object"&&e[gr]===Gp,Kn=e=>!!e&&
typeof e=="object"&&e[gr]===Up,$r=e=>!!e&&typeof e=="object"&&e[gr]===gn,Se=e=>!!e&&typeof e=="object"&&e[gr]===jg,de=e=>!!e&&typeof e=="object"&&e[gr]===Lr,bn=
e=>!!e&&typeof e=="object"&&e[gr]===Os;Bp=e=>(de(e)||He(e))&&!!e.anchor});function Hr(e,t){let r=tO(t);Kn(e)?Qo(null,e.contents,r,Object.freeze([e]))===Qn&&(e.contents=null):Qo(null,e,r,Object.freeze([]))}function Qo(e,t,r,n){let s=rO(
e,t,r,n);if(Ee(s)||Se(s))return nO(e,n,s),Qo(e,s,r,n);if(typeof s!="symbol"){if(He(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=Qo(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===Sr)return Sr;o===Qn&&(t.items.splice(i,1),i-=1)}}}else if(Se(t)){n=Object.freeze(n.concat(t));let i=Qo("\
key",t.key,r,n);if(i===Sr)return Sr;i===Qn&&(t.key=null);let o=Qo("value",t.value,r,n);if(o===Sr)return Sr;o===Qn&&(t.value=null)}}return s}async function Vp(e,t){
let r=tO(t);Kn(e)?await Ho(null,e.contents,r,Object.freeze([e]))===Qn&&(e.contents=null):await Ho(null,e,r,Object.freeze([]))}async function Ho(e,t,r,n){let s=await rO(
e,t,r,n);if(Ee(s)||Se(s))return nO(e,n,s),Ho(e,s,r,n);if(typeof s!="symbol"){if(He(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await Ho(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===Sr)return Sr;o===Qn&&(t.items.splice(i,1),i-=1)}}}else if(Se(t)){n=Object.freeze(n.concat(t));let i=await Ho(
"key",t.key,r,n);if(i===Sr)return Sr;i===Qn&&(t.key=null);let o=await Ho("value",t.value,r,n);if(o===Sr)return Sr;o===Qn&&(t.value=null)}}return s}function tO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function rO(e,t,r,n){if(typeof r=="function")return r(e,t,n);if($r(t))return r.Map?.(e,t,n);
if(bn(t))return r.Seq?.(e,t,n);if(Se(t))return r.Pair?.(e,t,n);if(de(t))return r.Scalar?.(e,t,n);if(yn(t))return r.Alias?.(e,t,n)}function nO(e,t,r){let n=t[t.length-
1];if(He(n))n.items[e]=r;else if(Se(n))e==="key"?n.key=r:n.value=r;else if(Kn(n))n.contents=r;else{let s=yn(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var Sr,eO,Qn,_c=m(()=>{Pe();Sr=Symbol("break visit"),eO=Symbol("skip children"),Qn=Symbol("remove node");Hr.BREAK=Sr;Hr.SKIP=eO;Hr.REMOVE=
Qn;Vp.BREAK=Sr;Vp.SKIP=eO;Vp.REMOVE=Qn});var qB,MB,Hn,Lg=m(()=>{Pe();_c();qB={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},MB=e=>e.replace(/[!,[\]{}]/g,t=>qB[t]),Hn=class e{constructor(t,r){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,r)}clone(){let t=new e(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:e.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,r){this.atNextDocument&&
(this.yaml={explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let n=t.trim().split(/[ \t]+/),s=n.
shift();switch(s){case"%TAG":{if(n.length!==2&&(r(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;let[i,o]=n;return this.tags[i]=o,!0}case"\
%YAML":{if(this.yaml.explicit=!0,n.length!==1)return r(0,"%YAML directive should contain exactly one part"),!1;let[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.
version=i,!0;{let o=/^\d+\.\d+$/.test(i);return r(6,`Unsupported YAML version ${i}`,o),!1}}default:return r(0,`Unknown directive ${s}`,!0),!1}}tagName(t,r){if(t===
"!")return"!";if(t[0]!=="!")return r(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(2,-1);return o==="!"||o==="!!"?(r(`Verbatim tags aren't resolved\
, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&r("Verbatim tags must end with a >"),o)}let[,n,s]=t.match(/^(.*!)([^!]*)$/s);s||r(`The ${t} tag has no suffi\
x`);let i=this.tags[n];if(i)try{return i+decodeURIComponent(s)}catch(o){return r(String(o)),null}return n==="!"?t:(r(`Could not resolve tag: ${t}`),null)}tagString(t){
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+MB(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&Ee(t.contents)){let i={};Hr(t.contents,(o,a)=>{Ee(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Hn.defaultYaml={explicit:!1,version:"1.2"};Hn.defaultTags={"!!":"tag:yaml.org,2002:"}});function Kp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function $g(e){let t=new Set;return Hr(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function Dg(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function sO(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=$g(e));let o=Dg(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(de(o.node)||He(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var Qp=m(()=>{Pe();_c()});function ii(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=ii(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=ii(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=ii(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=ii(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var qg=m(()=>{});function Bt(e,t,r){if(Array.isArray(e))return e.map((n,s)=>Bt(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!Bp(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var oi=m(()=>{Pe()});var ai,Hp=m(()=>{qg();Pe();oi();ai=class{constructor(t){Object.defineProperty(this,gr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Kn(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=Bt(this,"",o);
if(typeof s=="function")for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?ii(i,{"":a},"",a):a}}});function Wp(e,t,r){if(yn(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(He(t)){let n=0;for(let s of t.items){let i=Wp(e,s,r);i>
n&&(n=i)}return n}else if(Se(t)){let n=Wp(e,t.key,r),s=Wp(e,t.value,r);return Math.max(n,s)}return 1}var ks,vc=m(()=>{Qp();_c();Pe();Hp();oi();ks=class extends ai{constructor(t){
super(Gp),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Hr(t,{Node:(i,o)=>{(yn(o)||Bp(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,c=i.get(s);if(c||(Bt(s,null,r),c=i.get(s)),
c?.res===void 0){let u="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=
Wp(o,s,i)),c.count*c.aliasCount>a)){let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(Kp(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var Jp,H,jt=m(()=>{Pe();Hp();oi();Jp=e=>!e||typeof e!="function"&&typeof e!="object",H=class extends ai{constructor(t){super(Lr),this.value=t}toJSON(t,r){return r?.
keep?this.value:Bt(this.value,t,r)}toString(){return String(this.value)}};H.BLOCK_FOLDED="BLOCK_FOLDED";H.BLOCK_LITERAL="BLOCK_LITERAL";H.PLAIN="PLAIN";H.QUOTE_DOUBLE=
"QUOTE_DOUBLE";H.QUOTE_SINGLE="QUOTE_SINGLE"});function GB(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function Ns(e,t,r){if(Kn(e)&&(e=e.contents),Ee(e))return e;if(Se(e)){let p=r.schema[gn].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,c;if(n&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ks(c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith(
"!!")&&(t=FB+t.slice(2));let u=GB(e,t,o.tags);if(!u){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new H(e);return c&&(c.node=
p),p}u=e instanceof Map?o[gn]:Symbol.iterator in Object(e)?o[Os]:o[gn]}i&&(i(u),delete r.onTagObj);let l=u?.createNode?u.createNode(r.schema,e,r):typeof u?.nodeClass?.
from=="function"?u.nodeClass.from(r.schema,e,r):new H(e);return t?l.tag=t:u.default||(l.tag=u.tag),c&&(c.node=l),l}var FB,wc=m(()=>{vc();Pe();jt();FB="tag:yaml.\
org,2002:"});function Tc(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return Ns(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Jo,Wo,Yp=m(()=>{wc();Pe();Hp();Jo=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Wo=class extends ai{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>Ee(n)||Se(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Jo(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(He(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,Tc(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(He(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&de(i)?i.value:i:He(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!Se(r))return!1;let n=r.value;return n==null||t&&de(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return He(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(He(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,Tc(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Wr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var iO,Wn,Ec=m(()=>{iO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Wn=(e,t,r)=>e.endsWith(
`
`)?Wr(r,t):r.includes(`
`)?`
`+Wr(r,t):(e.endsWith(" ")?"":" ")+r});function Rc(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.
length);if(e.length<=c)return e;let u=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?u.push(0):p=s-n);let d,f,g=!1,h=-1,y=-1,_=-1;r===zp&&(h=oO(e,h,
t.length),h!==-1&&(p=h+c));for(let R;R=e[h+=1];){if(r===Sc&&R==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}_=
h}if(R===`
`)r===zp&&(h=oO(e,h,t.length)),p=h+t.length+c,d=void 0;else{if(R===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let C=e[h+1];C&&C!==" "&&C!==`
`&&C!=="	"&&(d=h)}if(h>=p)if(d)u.push(d),p=d+c,d=void 0;else if(r===Sc){for(;f===" "||f==="	";)f=R,R=e[h+=1],g=!0;let C=h>_+1?h-2:y-1;if(l[C])return e;u.push(C),
l[C]=!0,p=C+c,d=void 0}else g=!0}f=R}if(g&&a&&a(),u.length===0)return e;o&&o();let E=e.slice(0,u[0]);for(let R=0;R<u.length;++R){let C=u[R],U=u[R+1]||e.length;C===
0?E=`
${t}${e.slice(0,U)}`:(r===Sc&&l[C]&&(E+=`${e[C]}\\`),E+=`
${t}${e.slice(C+1,U)}`)}return E}function oO(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var Mg,zp,Sc,aO=m(()=>{Mg="flow",zp="block",Sc="quoted"});function UB(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function xc(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(ed(e)?"  ":""),o="",a=0;for(let c=0,u=r[c];u;u=r[++c])if(u===" "&&r[c+1]==="\\"&&r[c+2]==="n"&&(o+=r.slice(a,
c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(r[c+1]){case"u":{o+=r.slice(a,c);let l=r.substr(c+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||r[c+2]==='"'||r.length<s)c+=1;else{for(o+=r.slice(a,c)+`

`;r[c+2]==="\\"&&r[c+3]==="n"&&r[c+4]!=='"';)o+=`
`,c+=2;o+=i,r[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+r.slice(a):r,n?o:Rc(o,i,Sc,Zp(t,!1))}function Fg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return xc(e,t);let r=t.indent||(ed(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:Rc(n,r,Mg,Zp(t,!1))}function Yo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=xc;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=Fg:i&&!s?n=xc:n=r?Fg:xc}return n(e,t)}function Xp({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=n.options;if(!o||/\n[\t ]+$/.
test(r))return Yo(r,n);let u=n.indent||(n.forceBlockIndent||ed(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===H.BLOCK_FOLDED?!1:t===H.BLOCK_LITERAL?!0:!UB(r,c,
u.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let U=r[d-1];if(U!==`
`&&U!=="	"&&U!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(Gg,`$&${u}`));let h=!1,y,_=-1;for(y=0;y<r.length;++y){let U=r[y];if(U===" ")h=!0;else if(U===`
`)_=y;else break}let E=r.substring(0,_<y?_+1:y);E&&(r=r.substring(E.length),E=E.replace(/\n+/g,`$&${u}`));let C=(h?u?"2":"1":"")+p;if(e&&(C+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let U=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),M=!1,ee=Zp(n,!0);o!=="folded"&&t!==H.BLOCK_FOLDED&&(ee.onOverflow=
()=>{M=!0});let D=Rc(`${E}${U}${f}`,u,zp,ee);if(!M)return`>${C}
${u}${D}`}return r=r.replace(/\n+/g,`$&${u}`),`|${C}
${u}${E}${r}${f}`}function BB(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return Yo(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?Yo(i,t):Xp(e,t,r,n);if(!a&&!l&&s!==H.PLAIN&&i.includes(`
`))return Xp(e,t,r,n);if(ed(i)){if(c==="")return t.forceBlockIndent=!0,Xp(e,t,r,n);if(a&&c===u)return Yo(i,t)}let p=i.replace(/\n+/g,`$&
${c}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return Yo(i,t)}return a?
p:Rc(p,c,Mg,Zp(t,!1))}function ro(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
H.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=H.QUOTE_DOUBLE);let c=l=>{switch(l){case H.BLOCK_FOLDED:case H.BLOCK_LITERAL:
return s||i?Yo(o.value,t):Xp(o,t,r,n);case H.QUOTE_DOUBLE:return xc(o.value,t);case H.QUOTE_SINGLE:return Fg(o.value,t);case H.PLAIN:return BB(o,t,r,n);default:
return null}},u=c(a);if(u===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(u=c(d),u===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return u}var Zp,ed,Gg,Oc=m(()=>{jt();aO();Zp=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),ed=e=>/^(%|---|\.\.\.)/m.test(e);try{Gg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Gg=/\n+(?!\n|$)/g}});function td(e,t){let r=Object.assign({blockQuote:!0,commentString:iO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function VB(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(de(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function KB(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(de(e)||He(e))&&e.anchor;i&&Kp(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function Is(e,t,r,n){if(Se(e))return e.toString(t,r,n);if(yn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=Ee(e)?e:t.doc.createNode(e,{onTagObj:c=>s=c});s??(s=VB(t.doc.schema.tags,i));let o=KB(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):de(i)?ro(i,t,r,n):i.toString(t,r,n);return o?de(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var kc=m(()=>{Qp();Pe();Ec();Oc()});function cO({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,simpleKeys:p}}=r,d=Ee(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(He(e)||!Ee(e)&&typeof e=="object"){let ee="With simple keys, collection cannot\
 be used as a key value";throw new Error(ee)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||He(e)||(de(e)?e.type===H.BLOCK_FOLDED||e.type===H.BLOCK_LITERAL:typeof e=="o\
bject"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+c});let g=!1,h=!1,y=Is(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&y.length>1024){
if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),y===""?"?":
f?`? ${y}`:y}else if(i&&!p||t==null&&f)return y=`? ${y}`,d&&!g?y+=Wn(y,r.indent,u(d)):h&&s&&s(),y;g&&(d=null),f?(d&&(y+=Wn(y,r.indent,u(d))),y=`? ${y}
${a}:`):(y=`${y}:`,d&&(y+=Wn(y,r.indent,u(d))));let _,E,R;Ee(t)?(_=!!t.spaceBefore,E=t.commentBefore,R=t.comment):(_=!1,E=null,R=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&de(t)&&(r.indentAtStart=y.length+1),h=!1,!l&&c.length>=2&&!r.inFlow&&!f&&bn(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let C=!1,U=Is(t,r,()=>C=!0,()=>h=!0),M=" ";if(d||_||E){if(M=_?`
`:"",E){let ee=u(E);M+=`
${Wr(ee,r.indent)}`}U===""&&!r.inFlow?M===`
`&&R&&(M=`

`):M+=`
${r.indent}`}else if(!f&&He(t)){let ee=U[0],D=U.indexOf(`
`),w=D!==-1,Q=r.inFlow??t.flow??t.items.length===0;if(w||!Q){let ye=!1;if(w&&(ee==="&"||ee==="!")){let $e=U.indexOf(" ");ee==="&"&&$e!==-1&&$e<D&&U[$e+1]==="!"&&
($e=U.indexOf(" ",$e+1)),($e===-1||D<$e)&&(ye=!0)}ye||(M=`
${r.indent}`)}}else(U===""||U[0]===`
`)&&(M="");return y+=M+U,r.inFlow?C&&n&&n():R&&!C?y+=Wn(y,r.indent,u(R)):h&&s&&s(),y}var uO=m(()=>{Pe();jt();kc();Ec()});function Ug(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Bg=m(()=>{});function Kg(e,t,r){let n=pO(e,r);if(bn(n))for(let s of n.items)Vg(e,t,s);else if(Array.isArray(n))for(let s of n)Vg(e,t,s);else Vg(e,t,n)}function Vg(e,t,r){let n=pO(
e,r);if(!$r(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function pO(e,t){
return e&&yn(t)?t.resolve(e.doc,e):t}var rd,_n,lO,nd=m(()=>{Pe();jt();rd="<<",_n={identify:e=>e===rd||typeof e=="symbol"&&e.description===rd,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new H(Symbol(rd)),{addToJSMap:Kg}),stringify:()=>rd},lO=(e,t)=>(_n.identify(t)||de(t)&&(!t.type||
t.type===H.PLAIN)&&_n.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===_n.tag&&r.default)});function sd(e,t,{key:r,value:n}){if(Ee(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(lO(e,r))Kg(e,t,n);else{let s=Bt(r,"",e);if(t instanceof Map)t.set(s,Bt(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=QB(r,s,e),o=Bt(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function QB(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(Ee(e)&&r?.doc){let n=td(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),Ug(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var Qg=m(()=>{Bg();nd();kc();Pe();oi()});function zo(e,t,r){let n=Ns(e,void 0,r),s=Ns(t,void 0,r);return new ht(n,s)}var ht,ci=m(()=>{wc();uO();Qg();Pe();ht=class e{constructor(t,r=null){Object.defineProperty(
this,gr,{value:jg}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return Ee(r)&&(r=r.clone(t)),Ee(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return sd(r,n,this)}toString(t,r,n){return t?.doc?cO(this,t,r,n):JSON.stringify(this)}}});function od(e,t,r){return(t.inFlow??e.flow?WB:HB)(e,t,r)}function HB({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:c,options:{commentString:u}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(Ee(h))!p&&h.spaceBefore&&
d.push(""),id(r,d,h.commentBefore,p),h.comment&&(y=h.comment);else if(Se(h)){let E=Ee(h.key)?h.key:null;E&&(!p&&E.spaceBefore&&d.push(""),id(r,d,E.commentBefore,
p))}p=!1;let _=Is(h,l,()=>y=null,()=>p=!0);y&&(_+=Wn(_,i,u(y))),p&&y&&(p=!1),d.push(n+_)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${c}${h}`:`
`}}return e?(f+=`
`+Wr(u(e),c),a&&a()):p&&o&&o(),f}function WB({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let c=Object.assign({},t,{indent:n,inFlow:!0,type:null}),u=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],y=null;if(Ee(h))h.spaceBefore&&p.push(""),id(
t,p,h.commentBefore,!1),h.comment&&(y=h.comment);else if(Se(h)){let E=Ee(h.key)?h.key:null;E&&(E.spaceBefore&&p.push(""),id(t,p,E.commentBefore,!1),E.comment&&(u=
!0));let R=Ee(h.value)?h.value:null;R?(R.comment&&(y=R.comment),R.commentBefore&&(u=!0)):h.value==null&&E?.comment&&(y=E.comment)}y&&(u=!0);let _=Is(h,c,()=>y=null);
u||(u=p.length>l||_.includes(`
`)),g<e.length-1?_+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=p.reduce((E,R)=>E+R.length+2,2)+(_.length+2)>t.options.lineWidth)),u&&(_+=",")),
y&&(_+=Wn(_,n,a(y))),p.push(_),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!u){let g=p.reduce((h,y)=>h+y.length+2,2);u=t.options.lineWidth>0&&
g>t.options.lineWidth}if(u){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function id({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Wr(t(n),
e);r.push(i.trimStart())}}var Hg=m(()=>{Pe();kc();Ec()});function ui(e,t){let r=de(t)?t.value:t;for(let n of e)if(Se(n)&&(n.key===t||n.key===r||de(n.key)&&n.key.value===r))return n}var Et,li=m(()=>{Hg();Qg();Yp();Pe();
ci();jt();Et=class extends Wo{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(gn,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(r,c,u);else if(Array.isArray(i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(zo(c,
u,n))};if(r instanceof Map)for(let[c,u]of r)a(c,u);else if(r&&typeof r=="object")for(let c of Object.keys(r))a(c,r[c]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;Se(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new ht(t,t?.value):n=new ht(t.key,t.value);let s=ui(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);de(s.value)&&Jp(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=ui(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=ui(this.items,t)?.value;return(!r&&de(s)?s.value:s)??void 0}has(t){return!!ui(this.items,t)}set(t,r){
this.add(new ht(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)sd(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!Se(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),od(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var vn,Xo=m(()=>{Pe();li();vn={collection:"map",default:!0,nodeClass:Et,tag:"tag:yaml.org,2002:map",resolve(e,t){return $r(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>Et.from(e,t,r)}});function ad(e){let t=de(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var or,pi=m(()=>{wc();Hg();
Yp();Pe();jt();oi();or=class extends Wo{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Os,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=ad(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=ad(t);if(typeof n!="number")return;let s=this.items[n];return!r&&de(s)?s.
value:s}has(t){let r=ad(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=ad(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];de(s)&&Jp(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(Bt(i,
String(s++),r));return n}toString(t,r,n){return t?od(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let c=r instanceof
Set?a:String(o++);a=s.call(r,c,a)}i.items.push(Ns(a,void 0,n))}}return i}}});var wn,Zo=m(()=>{Pe();pi();wn={collection:"seq",default:!0,nodeClass:or,tag:"tag:yaml.org,2002:seq",resolve(e,t){return bn(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>or.from(e,t,r)}});var di,Nc=m(()=>{Oc();di={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),ro(e,t,r,n)}}});var no,cd=m(()=>{jt();no={identify:e=>e==null,createNode:()=>new H(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new H(
null),stringify:({source:e},t)=>typeof e=="string"&&no.test.test(e)?e:t.options.nullStr}});var Ic,Wg=m(()=>{jt();Ic={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new H(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Ic.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function ar({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var ea=m(()=>{});var ud,ld,pd,Jg=m(()=>{jt();ea();ud={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ar},ld={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():ar(e)}},pd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new H(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:ar}});function dO(e,t,r){let{value:n}=e;return dd(n)&&n>=0?r+n.toString(t):ar(e)}var dd,Yg,fd,md,hd,zg=m(()=>{ea();dd=e=>typeof e=="bigint"||Number.isInteger(e),Yg=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);fd={identify:e=>dd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>Yg(
e,2,8,r),stringify:e=>dO(e,8,"0o")},md={identify:dd,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>Yg(e,0,10,r),stringify:ar},hd={
identify:e=>dd(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>Yg(e,2,16,r),stringify:e=>dO(e,16,"0x")}});var fO,mO=m(()=>{Xo();cd();Zo();Nc();Wg();Jg();zg();fO=[vn,wn,di,no,Ic,fd,md,hd,ud,ld,pd]});function hO(e){return typeof e=="bigint"||Number.isInteger(e)}var gd,JB,YB,gO,yO=m(()=>{jt();Xo();Zo();gd=({value:e})=>JSON.stringify(e),JB=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:gd},{identify:e=>e==null,createNode:()=>new H(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:gd},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:gd},{identify:hO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>hO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:gd}],YB={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},gO=[vn,wn].concat(
JB,YB)});var Ac,Xg=m(()=>{jt();Oc();Ac={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let c="";
for(let u=0;u<o.length;++u)c+=String.fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=H.BLOCK_LITERAL),t!==H.QUOTE_DOUBLE){let c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/
c),l=new Array(u);for(let p=0,d=0;p<u;++p,d+=c)l[p]=a.substr(d,c);a=l.join(t===H.BLOCK_LITERAL?`
`:" ")}return ro({comment:e,type:t,value:a},n,s,i)}}});function Zg(e,t){if(bn(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!Se(n)){if($r(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new ht(new H(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=Se(n)?n:new ht(n)}}else t("Expected a sequence for this tag");return e}function ey(e,t,r){let{replacer:n}=r,s=new or(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,c;if(Array.isArray(
o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===
1)a=u[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(zo(a,c,r))}return s}var Pc,yd=m(()=>{Pe();ci();
jt();pi();Pc={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Zg,createNode:ey}});var ta,Cc,ty=m(()=>{Pe();oi();li();pi();yd();ta=class e extends or{constructor(){super(),this.add=Et.prototype.add.bind(this),this.delete=Et.prototype.delete.bind(
this),this.get=Et.prototype.get.bind(this),this.has=Et.prototype.has.bind(this),this.set=Et.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(Se(s)?(i=Bt(s.key,"",r),o=Bt(s.value,i,r)):i=Bt(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=ey(t,r,n),i=new this;return i.items=s.items,i}};ta.tag="tag:yaml.or\
g,2002:omap";Cc={collection:"seq",identify:e=>e instanceof Map,nodeClass:ta,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Zg(e,t),n=[];for(let{key:s}of r.
items)de(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new ta,r)},createNode:(e,t,r)=>ta.
from(e,t,r)}});function bO({value:e,source:t},r){return t&&(e?ry:ny).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var ry,ny,_O=m(()=>{jt();ry={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new H(!0),stringify:bO},ny={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new H(!1),stringify:bO}});var vO,wO,TO,EO=m(()=>{jt();ea();vO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ar},wO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():ar(e)}},TO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new H(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:ar}});function bd(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function sy(e,t,r){let{value:n}=e;if(jc(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return ar(e)}var jc,SO,RO,xO,OO,kO=m(()=>{ea();jc=e=>typeof e=="bigint"||Number.isInteger(e);SO={identify:jc,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>bd(e,2,2,r),stringify:e=>sy(e,2,"0b")},RO={identify:jc,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>bd(e,1,8,r),stringify:e=>sy(e,8,"0")},xO={identify:jc,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>bd(e,0,10,r),stringify:ar},OO={identify:jc,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>bd(e,2,16,r),stringify:e=>sy(e,16,"0x")}});var ra,Lc,iy=m(()=>{Pe();ci();li();ra=class e extends Et{constructor(t){super(t),this.tag=e.tag}add(t){let r;Se(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new ht(t.key,null):r=new ht(t,null),ui(this.items,r.key)||this.items.push(r)}get(t,r){let n=ui(this.items,t);return!r&&Se(n)?de(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ui(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new ht(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(zo(o,null,n));return i}};
ra.tag="tag:yaml.org,2002:set";Lc={collection:"map",identify:e=>e instanceof Set,nodeClass:ra,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>ra.from(
e,t,r),resolve(e,t){if($r(e)){if(e.hasAllNullValues(!0))return Object.assign(new ra,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function oy(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function NO(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return ar(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var _d,vd,na,ay=m(()=>{ea();_d={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>oy(e,r),stringify:NO},vd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>oy(e,!1),stringify:NO},na={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(na.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(r,n-
1,s,i||0,o||0,a||0,c),l=t[8];if(l&&l!=="Z"){let p=oy(l,!1);Math.abs(p)<30&&(p*=60),u-=6e4*p}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var cy,IO=m(()=>{Xo();cd();Zo();Nc();Xg();_O();EO();kO();nd();ty();yd();iy();ay();cy=[vn,wn,di,no,ry,ny,SO,RO,xO,OO,vO,wO,TO,Ac,_n,Cc,Pc,Lc,_d,vd,na]});function wd(e,t,r){let n=AO.get(t);if(n&&!e)return r&&!n.includes(_n)?n.concat(_n):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(AO.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(_n)),s.reduce((i,o)=>{let a=typeof o=="string"?PO[o]:o;if(!a){
let c=JSON.stringify(o),u=Object.keys(PO).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||
i.push(a),i},[])}var AO,PO,CO,jO=m(()=>{Xo();cd();Zo();Nc();Wg();Jg();zg();mO();yO();Xg();nd();ty();yd();IO();iy();ay();AO=new Map([["core",fO],["failsafe",[vn,
wn,di]],["json",gO],["yaml11",cy],["yaml-1.1",cy]]),PO={binary:Ac,bool:Ic,float:pd,floatExp:ld,floatNaN:ud,floatTime:vd,int:md,intHex:hd,intOct:fd,intTime:_d,map:vn,
merge:_n,null:no,omap:Cc,pairs:Pc,seq:wn,set:Lc,timestamp:na},CO={"tag:yaml.org,2002:binary":Ac,"tag:yaml.org,2002:merge":_n,"tag:yaml.org,2002:omap":Cc,"tag:ya\
ml.org,2002:pairs":Pc,"tag:yaml.org,2002:set":Lc,"tag:yaml.org,2002:timestamp":na}});var zB,$c,uy=m(()=>{Pe();Xo();Zo();Nc();jO();zB=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,$c=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?wd(t,"compat"):t?wd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?CO:
{},this.tags=wd(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,gn,{value:vn}),Object.defineProperty(this,Lr,{value:di}),Object.defineProperty(
this,Os,{value:wn}),this.sortMapEntries=typeof o=="function"?o:o===!0?zB:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function LO(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(r.push(c),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=td(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let c=i(e.commentBefore);r.unshift(Wr(c,""))}let o=!1,
a=null;if(e.contents){if(Ee(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Wr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=Is(e.contents,s,()=>a=null,c);a&&(u+=Wn(u,"",i(a))),(u[0]==="|"||u[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${u}`:r.push(u)}else r.push(Is(e.contents,s));if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(r.push("..."),r.push(Wr(c,""))):r.push(`... ${c}`)}else r.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Wr(i(c),"")))}return r.join(`
`)+`
`}var $O=m(()=>{Pe();kc();Ec()});function sa(e){if(He(e))return!0;throw new Error("Expected a YAML collection as document contents")}var fi,Dc=m(()=>{vc();Yp();Pe();ci();oi();uy();$O();Qp();qg();
wc();Lg();fi=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,gr,{value:Up});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Hn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[gr]:{value:Up}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Ee(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){sa(this.contents)&&this.contents.add(t)}addIn(t,r){sa(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=$g(this);t.anchor=!r||n.has(r)?Dg(r||"a",n):r}return new ks(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let y=E=>typeof E=="number"||E instanceof String||E instanceof Number,_=r.filter(
y).map(String);_.length>0&&(r=r.concat(_)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=sO(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:p,onTagObj:u,replacer:s,schema:this.schema,
sourceObjects:f},h=Ns(t,l,g);return a&&He(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new ht(s,
i)}delete(t){return sa(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Jo(t)?this.contents==null?!1:(this.contents=null,!0):sa(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return He(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Jo(t)?!r&&de(this.contents)?this.contents.value:this.contents:
He(this.contents)?this.contents.getIn(t,r):void 0}has(t){return He(this.contents)?this.contents.has(t):!1}hasIn(t){return Jo(t)?this.contents!==void 0:He(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Tc(this.schema,[t],r):sa(this.contents)&&this.contents.set(t,r)}setIn(t,r){Jo(t)?this.contents=
r:this.contents==null?this.contents=Tc(this.schema,Array.from(t),r):sa(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Hn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Hn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new $c(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},c=Bt(this.contents,r??"",a);if(typeof i=="function")for(let{count:u,res:l}of a.anchors.values())i(l,u);
return typeof o=="function"?ii(o,{"":c},"",c):c}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return LO(this,t)}}});var qc,Tn,Mc,ly,Fc=m(()=>{qc=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},Tn=class extends qc{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},Mc=class extends qc{constructor(t,r,n){super("YAMLWarning",t,r,n)}},ly=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=r.linePos[1];c?.line===n&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${u}
`}}});function Jn(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,l=a,p="",d="",f=!1,g=!1,h=null,y=null,_=null,E=null,R=null,
C=null,U=null;for(let D of e)switch(g&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&i(D.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(u&&D.type!=="comment"&&D.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),l=!0;break;case"comment":{l||i(D,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let w=D.source.substring(1)||" ";p?p+=d+w:p=w,d="",u=!1;break}case"newline":u?p?p+=D.source:(!C||r!=="seq-ite\
m-ind")&&(c=!0):d+=D.source,u=!0,f=!0,(y||_)&&(E=D),l=!0;break;case"anchor":y&&i(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
i(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=D,U??(U=D.offset),u=!1,l=!1,g=!0;break;case"tag":{_&&i(D,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),_=D,U??(U=D.offset),u=!1,l=!1,g=!0;break}case r:(y||_)&&i(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indica\
tor`),C&&i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${t??"collection"}`),C=D,u=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){R&&
i(D,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),R=D,u=!1,l=!1;break}default:i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} token`),u=!1,l=!1}let M=e[e.length-1],ee=M?
M.offset+M.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(u&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:R,found:C,spaceBefore:c,comment:p,hasNewline:f,anchor:y,tag:_,newlineAfterProp:E,end:ee,start:U??ee}}var Gc=m(()=>{});function mi(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(mi(t.key)||mi(t.value))return!0}return!1;default:return!0}}var Td=m(()=>{});function Uc(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&mi(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var py=m(()=>{Td()});function Ed(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||de(i)&&de(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var dy=m(()=>{Pe()});function qO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??Et,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let c=n.offset,u=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Jn(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0}),y=!h.found;if(y){
if(d&&(d.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(c,"BAD_I\
NDENT",DO)),!h.anchor&&!h.tag&&!f){u=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||mi(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(c,"BAD_INDENT",DO);r.atKey=!0;let _=h.end,E=d?e(r,d,h,s):t(r,_,p,null,h,s);r.schema.compat&&Uc(n.indent,d,s),r.atKey=!1,Ed(r,a.items,
E)&&s(_,"DUPLICATE_KEY","Map keys must be unique");let R=Jn(f??[],{indicator:"map-value-ind",next:g,offset:E.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(c=R.end,R.found){y&&(g?.type==="block-map"&&!R.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<R.found.offset-1024&&s(E.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let C=g?e(r,g,R,s):t(r,c,f,null,R,s);r.schema.compat&&Uc(n.indent,g,s),c=C.range[2];let U=new ht(E,C);r.options.keepSourceTokens&&(U.srcToken=
l),a.items.push(U)}else{y&&s(E.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),R.comment&&(E.comment?E.comment+=`
`+R.comment:E.comment=R.comment);let C=new ht(E);r.options.keepSourceTokens&&(C.srcToken=l),a.items.push(C)}}return u&&u<c&&s(u,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,c,u??c],a}var DO,MO=m(()=>{ci();li();Gc();Td();py();dy();DO="All mapping items must start at the same column"});function FO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??or,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let c=n.offset,u=null;
for(let{start:l,value:p}of n.items){let d=Jn(l,{indicator:"seq-item-ind",next:p,offset:c,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicator");else{
u=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&Uc(n.indent,p,s),c=f.range[2],a.items.push(f)}return a.
range=[n.offset,c,u??c],a}var GO=m(()=>{pi();Gc();py()});function Yn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=c.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=c),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:s,offset:t}}var ia=m(()=>{});function UO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??(o?Et:or),u=new c(r.schema);u.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let y=0;y<n.items.length;++y){let _=n.items[y],{start:E,key:R,
sep:C,value:U}=_,M=Jn(E,{flow:a,indicator:"explicit-key-ind",next:R??C?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&
!M.tag&&!C&&!U){y===0&&M.comma?s(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<n.items.length-1&&s(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
M.comment&&(u.comment?u.comment+=`
`+M.comment:u.comment=M.comment),p=M.end;continue}!o&&r.options.strict&&mi(R)&&s(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(y===0)M.comma&&s(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(M.comma||s(M.start,"MISSING_CHAR",`Missing , between ${a} items`),
M.comment){let ee="";e:for(let D of E)switch(D.type){case"comma":case"space":break;case"comment":ee=D.source.substring(1);break e;default:break e}if(ee){let D=u.
items[u.items.length-1];Se(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+ee:D.comment=ee,M.comment=M.comment.substring(ee.length+1)}}if(!o&&!C&&!M.found){let ee=U?e(r,U,M,s):t(r,M.end,C,null,M,s);u.items.push(ee),p=ee.range[2],my(U)&&
s(ee.range,"BLOCK_IN_FLOW",fy)}else{r.atKey=!0;let ee=M.end,D=R?e(r,R,M,s):t(r,ee,E,null,M,s);my(R)&&s(D.range,"BLOCK_IN_FLOW",fy),r.atKey=!1;let w=Jn(C??[],{flow:a,
indicator:"map-value-ind",next:U,offset:D.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(w.found){if(!o&&!M.found&&r.options.strict){if(C)for(let $e of C){
if($e===w.found)break;if($e.type==="newline"){s($e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}M.start<w.
found.offset-1024&&s(w.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?s(U,"MISSING_CHAR",`Missing space after : in ${a}`):s(w.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Q=U?e(r,U,w,
s):w.found?t(r,w.end,C,null,w,s):null;Q?my(U)&&s(Q.range,"BLOCK_IN_FLOW",fy):w.comment&&(D.comment?D.comment+=`
`+w.comment:D.comment=w.comment);let ye=new ht(D,Q);if(r.options.keepSourceTokens&&(ye.srcToken=_),o){let $e=u;Ed(r,$e.items,D)&&s(ee,"DUPLICATE_KEY","Map keys \
must be unique"),$e.items.push(ye)}else{let $e=new Et(r.schema);$e.flow=!0,$e.items.push(ye);let fn=(Q??D).range;$e.range=[D.range[0],fn[1],fn[2]],u.items.push(
$e)}p=Q?Q.range[2]:w.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let y=a[0].toUpperCase()+a.substring(1),_=l?`${y} \
must end with a ${d}`:`${y} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",_),f&&f.source.length!==1&&
g.unshift(f)}if(g.length>0){let y=Yn(g,h,r.options.strict,s);y.comment&&(u.comment?u.comment+=`
`+y.comment:u.comment=y.comment),u.range=[n.offset,h,y.offset]}else u.range=[n.offset,h,h];return u}var fy,my,BO=m(()=>{Pe();ci();li();pi();ia();Gc();Td();dy();
fy="Block collections are not allowed within flow collections",my=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function hy(e,t,r,n,s,i){let o=r.type==="block-map"?qO(e,t,r,n,i):r.type==="block-seq"?FO(e,t,r,n,i):UO(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function VO(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===Et.tagName&&a==="map"||o===or.tagName&&
a==="seq")return hy(e,t,r,s,o);let c=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!c){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),c=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),hy(e,t,r,s,o)}let u=hy(e,t,r,s,o,c),l=c.resolve?.(u,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??u,p=Ee(l)?l:new H(
l);return p.range=u.range,p.tag=o,c?.format&&(p.format=c.format),p}var KO=m(()=>{Pe();jt();li();pi();MO();GO();BO()});function gy(e,t,r){let n=t.offset,s=XB(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?H.BLOCK_FOLDED:H.BLOCK_LITERAL,
o=t.source?ZB(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];if(y===""||y==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",y=n+s.length;return t.source&&(y+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,y,y]}}let c=t.indent+s.indent,
u=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[y,_]=o[h];if(_===""||_==="\r")s.indent===0&&y.length>c&&(c=y.length);else{y.length<c&&r(u+y.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(c=y.length),l=h,c===0&&!e.atRoot&&r(u,"BAD_\
INDENT","Block scalar values in collections must be indented");break}u+=y.length+_.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>c&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(c)+`
`;for(let h=l;h<a;++h){let[y,_]=o[h];u+=y.length+_.length+1;let E=_[_.length-1]==="\r";if(E&&(_=_.slice(0,-1)),_&&y.length<c){let C=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(u-_.length-(E?2:1),"BAD_INDENT",C),y=""}i===H.BLOCK_LITERAL?(p+=d+y.slice(
c)+_,d=`
`):y.length>c||_[0]==="	"?(d===" "?d=`
`:!f&&d===`
`&&(d=`

`),p+=d+y.slice(c)+_,d=`
`,f=!0):_===""?d===`
`?p+=`
`:d=`
`:(p+=d+_,d=" ",f=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)p+=`
`+o[h][0].slice(c);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function XB({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",c=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:c===-1&&(c=e+d)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":u=!0;case"newline":p+=f.source.length;break;case"comment":r&&!u&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function ZB(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var yy=m(()=>{jt()});function by(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,c,u=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=H.PLAIN,c=eV(i,u);break;case"single-quoted-scalar":a=
H.QUOTE_SINGLE,c=tV(i,u);break;case"double-quoted-scalar":a=H.QUOTE_DOUBLE,c=rV(i,u);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Yn(o,l,t,r);return{value:c,type:a,comment:p.comment,range:[
n,l,p.offset]}}function eV(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),QO(e)}function tV(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),QO(e.slice(1,-1)).replace(/''/g,"'")}function QO(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let u=r[1].replace(s,"");u===
""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,r=c.exec(e),i+o+(r?.[1]??"")}function rV(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=nV(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=sV[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=iV(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function nV(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function iV(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var sV,_y=m(()=>{jt();ia();sV={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function vy(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?gy(e,t,n):by(t,e.options.strict,n),c=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[Lr]:c?u=oV(e.schema,s,c,r,n):t.type==="scalar"?u=aV(e,s,t,n):u=e.schema[Lr];let l;try{let p=u.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=de(p)?p:new H(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new H(s)}return l.range=a,l.source=s,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),o&&(l.comment=o),l}function oV(e,t,r,n,s){if(r==="!")return e[Lr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[Lr])}function aV({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Lr];if(r.compat){
let a=r.compat.find(c=>c.default&&c.test?.test(n))??r[Lr];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(a.tag),l=`Value may be parsed as either ${c} \
or ${u}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var HO=m(()=>{Pe();jt();yy();_y()});function WO(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var JO=m(()=>{});function wy(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=r,u,l=!0;switch(t.type){case"alias":u=uV(e,t,n),(a||c)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=vy(e,t,c,n),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=VO(cV,e,t,r,n),a&&(u.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return u??(u=Sd(e,t.offset,void 0,null,r,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!de(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(u.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function Sd(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:c},u){let l={type:"scalar",offset:WO(t,r,n),indent:-1,source:""},p=vy(e,l,a,u);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&u(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=c),p}function uV({options:e},{offset:t,source:r,end:n},s){let i=new ks(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Yn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var cV,YO=m(()=>{vc();Pe();KO();HO();ia();JO();cV={composeNode:wy,
composeEmptyNode:Sd}});function zO(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new fi(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.
options,schema:c.schema},l=Jn(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.
contents=s?wy(u,s,l,o):Sd(u,l.end,n,null,l,o);let p=c.contents.range[2],d=Yn(i,p,!1,o);return d.comment&&(c.comment=d.comment),c.range=[r,p,d.offset],c}var XO=m(
()=>{Dc();YO();ia();Gc()});function Bc(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function ZO(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var Vc,Ty=m(()=>{
Lg();Dc();Fc();Pe();XO();ia();Vc=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=Bc(r);i?this.warnings.push(new Mc(o,n,s)):this.errors.push(new Tn(o,n,s))},this.directives=new Hn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=ZO(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(He(i)&&!i.flow&&i.items.length>0){let o=i.items[0];Se(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:ZO(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=Bc(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=zO(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new Tn(Bc(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new Tn(Bc(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Yn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Tn(Bc(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new fi(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var ek=m(()=>{yy();_y();Fc();Oc()});var tk=m(()=>{});function so(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),nk(Object.freeze([]),e,t)}function nk(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=nk(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===Ey)return Ey;a===rk&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var Ey,lV,rk,sk=m(()=>{Ey=Symbol("break visit"),lV=Symbol("skip children"),rk=Symbol("remove item");so.BREAK=Ey;so.SKIP=lV;so.REMOVE=rk;so.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};so.parentCollection=(e,t)=>{let r=so.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function ik(e){switch(e){case Sy:return"byte-order-mark";case Ry:return"doc-mode";case xy:return"flow-error-end";case Rd:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Sy,Ry,xy,Rd,xd=m(()=>{ek();tk();sk();Sy="\uFEFF",Ry="",xy="",Rd=""});function En(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var ok,dV,Od,fV,Oy,Kc,ky=m(()=>{xd();ok=new Set("0123456789ABCDEFabcdef"),dV=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Od=new Set(",[]{}"),fV=new Set(` ,[]{}
\r	`),Oy=e=>!e||fV.has(e),Kc=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&En(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Sy&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield Ry,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&En(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!En(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&En(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Oy),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&En(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield xy,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Oy),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||En(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>En(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield Rd,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(En(i)||t&&Od.has(i))break;r=n}else if(En(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&Od.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&Od.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Rd,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Oy),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(En(n)||r&&Od.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!En(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(dV.has(r))r=this.buffer[++t];else if(r==="%"&&ok.has(this.buffer[t+1])&&ok.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var io,Ny=m(()=>{io=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function hi(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function ak(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function uk(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function kd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function oa(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Nd(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function ck(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!hi(t.start,"explicit-key-ind")&&!hi(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,uk(t.value)?t.value.end?
Nd(t.value.end,t.sep):t.value.end=t.sep:Nd(t.start,t.sep),delete t.sep)}var Qc,Iy=m(()=>{xd();ky();Qc=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Kc,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=ik(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
r){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=
t.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":
return;default:this.atNewLine=!1}this.offset+=t.length}else{let n=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,message:n,source:t}),
this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.
source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.
offset,source:this.source});return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"scalar":case"si\
ngle-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.blockScalar(t);case"block-map":return yield*this.
blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flow-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(
t)}yield*this.pop()}peek(t){return this.stack[this.stack.length-t]}*pop(t){let r=t??this.stack.pop();if(!r)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield r;else{let n=this.peek(1);switch(r.type==="block-scalar"?r.indent="indent"in n?n.indent:0:r.type===
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&ck(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&ak(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{ak(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=kd(this.peek(2)),n=oa(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Nd(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let c=r.sep[a];switch(c.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(hi(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(uk(r.key)&&!hi(r.sep,"newline")){
let o=oa(r.start),a=r.key,c=r.sep;c.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:c}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(hi(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=oa(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):hi(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!hi(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Nd(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||hi(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=kd(
n),i=oa(s);ck(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=kd(t),n=oa(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=kd(t),n=oa(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function mV(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new io||null,prettyErrors:t}}function Ay(e,t={}){let{lineCounter:r,prettyErrors:n}=mV(
t),s=new Qc(r?.addNewLine),i=new Vc(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Tn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(ly(e,r)),o.warnings.
forEach(ly(e,r))),o}var lk=m(()=>{Ty();Dc();Fc();Bg();Pe();Ny();Iy()});var pk=m(()=>{Ty();Dc();uy();Fc();vc();Pe();ci();jt();li();pi();xd();ky();Ny();Iy();lk();_c()});var fk={};k(fk,{parseYaml:()=>hV});function hV(e){let t=new io,r=c=>{let{line:u,col:l}=t.linePos(c);return{line:Math.max(u,1),column:Math.max(l,1)}},n;try{n=Ay(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(c){if(c instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw c}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:c,message:u})=>({...r(c[0]),message:dk(u)}))};let i=0;if(Hr(n,{Alias:()=>{
i++}}),i>Py)return{errors:[{line:1,column:1,message:`uses more than ${Py} aliases`}]};let o;try{o=n.toJS({maxAliasCount:Py})}catch(c){return{errors:[{line:1,column:1,
message:dk(c instanceof Error?c.message:"cannot be read")}]}}let a=(c,u=!1)=>{for(let l=c.length;l>0;l--){let p=c.slice(0,l),f=(u&&l===c.length?yV(n,p):void 0)??
gV(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function gV(e,t){let r=e.getIn(t,!0);return Ee(r)?r.range?.[0]:void 0}
function yV(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!$r(r))return;let n=r.items.find(({key:s})=>de(s)&&s.value===t.at(-1));return n&&Ee(
n.key)?n.key.range?.[0]:void 0}function dk(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var Py,mk=m(()=>{"use strict";pk();Py=50});var bk={};k(bk,{duplicateKeys:()=>_V,locateIn:()=>vV,syntaxError:()=>bV});function bV(e,t){return{...Cy(e,wV(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function _V(e){return yk(e).duplicates.map(({key:t,offset:r})=>({...Cy(e,r),message:`the key ${t} is there twice`}))}function vV(e){
let{offsets:t}=yk(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return Cy(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function Cy(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function wV(e,t){let r=gk(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);hk(e.slice(0,i))?n=i:s=i}return hk(e)?e.length:n}function hk(e){try{return JSON.parse(e),!0}catch(t){return(gk(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function gk(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function yk(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let c=String(JSON.parse(o));a.keys.has(c)&&r.push({key:c,offset:i.index}),a.keys.add(c),a.pending={key:c,
offset:i.index}}else{let c=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(c),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:c,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var _k=m(()=>{"use strict"});async function wk(e,t){let r=Buffer.byteLength(e);if(r>vk){let a=`policy ${t} has ${r} bytes, more than the ${vk} a policy may have`;throw new N("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new N("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?TV:
(await Promise.resolve().then(()=>(mk(),fk))).parseYaml)(n);if("errors"in o)throw jy(t,o.errors);return o}async function TV(e){let t=()=>Promise.resolve().then(()=>(_k(),bk)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
Tk(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function Tk(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+Tk(n),Array.isArray(e)?0:t.length)}function jy(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new N("POLICY_INVALID",n):new N("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var vk,Ek=m(()=>{"use strict";me();vk=
1048576});function qe(e){return{kind:"control",...e}}function q(e){return{kind:"field",about:"project",...e}}function Be(e,t={}){return{status:"pass",message:e,...t}}function Me(e,t={}){
return{status:"fail",message:e,...t}}function pt(e){return{status:"unknown",message:e}}var Hc,Sk,te=m(()=>{"use strict";Hc=["info","low","medium","high","critic\
al"],Sk=["observe","warn","enforce"]});function EV(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function xk(e,t){if("unknown"in e)return pt(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=EV(r,t);if(o===
void 0)return pt(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:c}=e;return a!==void 0?
pt(`${n}, but ${a}`):c!==void 0&&!SV(o,t.operator)?pt(`${n}, but ${c}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${RV(r,t)}`,...i}}function SV(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function RV(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${W(r,"is expected","are expected")}`}var Rk,Ly=m(()=>{"use strict";Te();te();Rk=["\
=","!=",">","<",">=","<="]});var Ok,Wc,$y,xV,kk,gi,OV,Dy,Jc=m(()=>{"use strict";te();Ly();oe();Ok=O({min:1,max:255}),Wc=e=>pe(O({min:1,max:2e3,...e===void 0?{}:{about:e}})),$y=e=>O({pattern:/^\d{4}-\d{2}-\d{2}$/,
says:"a date such as 2026-12-31",about:e}),xV=Je({field:O({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:$p(Rk),value:Cg(
X(),ie(),O())}),kk=e=>O({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,says:"lower-case words joined by _ or -",...e===void 0?{}:{about:e}}),gi=Je({id:kk("Id of \
a built-in control, or a new id together with expression"),with:pe(Lp({about:"Parameters of the control"})),expression:pe(xV),title:Wc(),severity:pe($p(Hc)),message:Wc(
"Said instead of the built-in sentence when the control fails"),remediation:Wc("How to fix it, said instead of the built-in advice"),final:pe(X()),phase:pe($p(Sk)),
enforce_from:pe($y("The control is enforced from this day on, and only warns before it"))}),OV=Je({name:Ok,description:Wc(),final:pe(X()),controls:B(Cg(kk(),gi))}),
Dy=Je({$schema:pe(O()),name:Ok,description:Wc(),extends:pe(B(O({min:1,about:"preset:NAME, group/project:path@ref or https://...; later ones, and this file, go o\
n top"}))),requirements:pe(B(OV)),waivers:pe(Pg()),waiver_rules:pe(Pg())})});var My={};k(My,{problemsOf:()=>ca});function ca(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:c}){if(c!=="missing")return!1;let u=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===u.join()).some(({detail:l})=>Qh(String(l),aa(r,u))===a.at(-1))}function i({path:a,code:c,detail:u}){
if(c==="alternatives")return o(a,u);if(c==="unknown_key"){let p=String(u),f=`${a.length===0?"":`in ${qy(a)} `}the key ${p} is not known${At(p,aa(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${qy(a)} ${kV(c,u,NV(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,c){let u=d=>d.code==="type"&&d.path.
length===a.length,l=c.find(d=>!d.some(u));if(l)return ca(l,t,r,n);let p=c.flatMap(d=>d.filter(u).map(({detail:f})=>Nk[String(f)]));return[{path:[...n,...a],message:`${qy(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function kV(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${Nk[String(t)]}, not ${Yc(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${Yc(r)}${At(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${Yc(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${Yc(r)}`;default:return`must be ${t}, \
not ${Yc(r)}`}}function Yc(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(0,80)}function qy(e){let t=e.
at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function NV(e,t){return t.reduce((r,n)=>r?.[n],e)}function aa(e,t){let[r,...n]=t,
{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return aa(i,t);if(s==="either")return i.flatMap(c=>aa(c,t));if(s==="list")return typeof r=="number"?aa(i,n):[];if(s!==
"object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?aa(a,n):[]}var Nk,zc=m(()=>{"use strict";Un();Nk={text:"text",integer:"\
a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var Ak={};k(Ak,{frameworkDraft:()=>AV,isFramework:()=>IV});function IV(e){return Id(e)?"color"in e||"complianceRequirements"in e?!0:Gy(e.requirements).some(t=>Gy(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function AV(e){let t=[],[r,n]=Ik(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,...Ck,
requirements:Fy(n,[r]).map(({value:o,path:a})=>{let[c,u]=Ik(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),isFinal:!1,description:typeof l==
"string"?l:void 0,path:a,entries:Fy(u,[...a,c]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,
message:"name is missing"}),"")}function i(o,a){let{name:c,expression:u}=o,l=u==null?{id:c}:{id:c,expression:PV(u)},p=[],d=gi.read(l,[],p);return t.push(...ca(p,
l,gi,a)),p.length===0?[{entry:d,path:a}]:[]}}function Ik(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function Fy(e,t){return Id(e)&&Array.isArray(
e.nodes)?Fy(e.nodes,[...t,"nodes"]):Id(e)?[{value:e,path:t}]:Gy(e).map((r,n)=>({value:r,path:[...t,n]}))}function PV(e){if(typeof e!="string")return e;try{return JSON.
parse(e)}catch{return e}}function Gy(e){return Array.isArray(e)?e.filter(Id):[]}function Id(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Pk=m(()=>{
"use strict";Uy();zc();Jc()});var Lk={};k(Lk,{salvage:()=>CV});function CV(e){return jk(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,isFinal:!1,description:void 0,path:n,entries:jk(t,"controls").flatMap((i,o)=>{let a=jV(gi,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[
...n,"controls",o]}]:[]})}})}function jV(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function jk(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}
var $k=m(()=>{"use strict";Jc()});async function Dk(e){let t=[],r=Dy.read(e,[],t);if(t.length===0)return LV(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(Pk(),Ak));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(zc(),My)),Promise.resolve().then(()=>($k(),Lk))]),{waivers:a,waiver_rules:c}=e??
{},u=o(e);return{name:"",bases:[],requirements:u,...qk(u,a,c),problems:i(t,e,Dy)}}function LV(e){let t=(e.requirements??[]).map(({name:o,description:a,final:c=!1,
controls:u},l)=>{let p=["requirements",l],d=u.map((f,g)=>({entry:typeof f=="string"?J(gi,{id:f}):f,path:[...p,"controls",g]}));return{name:o,isFinal:c,description:a,
path:p,entries:d}}),{name:r,extends:n=[],waivers:s,waiver_rules:i}=e;return{name:r,bases:n,requirements:t,...qk(t,s,i),problems:[]}}function qk(e,t,r){let n=e.some(
({entries:s})=>s.some(({entry:i})=>i.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var Ck,Uy=m(()=>{"use strict";oe();
Jc();Ck={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1}});async function DV({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${Fk} } } } } }`,i={ids:[bc(t)],iid:String(r),after:n},{data:o,errors:a}=await e.graphql(s,i);if(a.length>0)
throw new ae(`GraphQL answered with errors: ${a.join("; ")}`);let c=x({projects:x({nodes:B(x({mergeRequest:x({commits:Mk})}))})}),[u]=J(c,o).projects.nodes;if(!u)
throw new ae("the commits vanished while they were read");return u.mergeRequest.commits}var Mk,$V,Fk,Ad,By=m(()=>{"use strict";oe();Ut();ke();qp();Mk=x({pageInfo:x(
{hasNextPage:X(),endCursor:A(O())}),nodes:B(x({sha:O(),authorEmail:A(O()),committerEmail:A(O()),author:A(x({username:O()})),signature:A(x({verificationStatus:A(
O())}))}))}),$V=x({commitCount:it(ie()),commits:it(Mk)}),Fk="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { username } signa\
ture { verificationStatus } }",Ad={id:"commit_list",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_reques\
t",select:{on:"merge_request",fields:`commitCount commits(first: 100) { ${Fk} }`,async read(e,t){let{commits:r,commitCount:n}=J($V,e);if(!r)throw new ae("GitLab\
 shows this token no commits");let s=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await DV(t,i.endCursor??"");s.push(...o.nodes),i=o.pageInfo}if(n!==
null&&s.length!==n)throw new ae(`${s.length} of ${n} commits were read`);return s}}}});var qV,Vy,MV,Gk,Uk=m(()=>{"use strict";oe();Ut();By();ke();qV=x({committers:it(x({nodes:B(x({username:O()}))}))}),Vy=100,MV={id:"listed_committers",summary:"The\
 committers of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:`committers(first: ${Vy}\
) { nodes { username } }`,read(e){let{committers:t}=J(qV,e);if(!t)throw new ae("GitLab shows this token no committers");if(t.nodes.length>=Vy)throw new ae(`ther\
e are ${Vy} or more, and no more are shown`);return t.nodes.map(({username:r})=>r)}}},Gk={id:"committers",summary:"The committers of the merge request",right:"a\
t least Reporter with scope read_api",about:"merge_request",needs:{listed:MV,commits:Ad},async collect(e,{listed:t,commits:r}){let n=new Set(t),s=0;for(let{signature:i,
author:o,authorEmail:a,committerEmail:c}of r){let u=i?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",l=a?.toLowerCase()===c?.toLowerCase();!u&&!l||(o?n.
add(o.username):s++)}return{usernames:[...n].sort(),unownedCommits:s}}}});var FV,Bk,Vk=m(()=>{"use strict";oe();ke();FV=Qe(x({approved_by:B(x({user:x({username:O()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
Bk={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>J(FV,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var Kk={};k(Kk,{mergeRequestApprovals:()=>GV});function UV(e){return e.length===0?"":` (${we(e)})`}var GV,Qk=m(()=>{"use strict";Uk();si();Vk();oe();Te();te();GV=
qe({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:Pt,approvals:Bk,committers:Gk},
params:Je({at_least:hr({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${we(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,c=n===0?{}:{note:`${W(n,"commit has","commi\
ts have")} a committer address that no GitLab user owns`},u={actual:i.length,...c},l=`${W(i.length,"independent approval")}${UV(i)}, ${W(s,"is expected","are ex\
pected")}${a}`;return i.length>=s?Be(l,u):Me(l,u)}})});var Hk={};k(Hk,{mergeRequestIsNotDraft:()=>BV});var BV,Wk=m(()=>{"use strict";si();te();BV=qe({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:Pt},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?pt("GitLab did not say whether the merge request is a draft"):e?Me("the merge request is a draft",{actual:!0}):Be("\
the merge request is ready",{actual:!1})}})});var cr,Ky=m(()=>{cr=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var Pd,VV,Yk,Ce,KV,QV,HV,Zc,Qy,zk,Xk,Zk,eN,jd,Ld,$d,Jk,Cd,Xc,Hy,WV,Dr,Wy=m(()=>{Ky();Pd=null,VV=()=>{if(!Pd){Pd=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)Pd[e.charCodeAt(t)]=t}return Pd},Yk=e=>{let t=VV(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},Ce=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=Yk(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},KV=e=>{let t=Yk(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},QV=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let c=o[a],
u=o[a+1],l=o[a+2];if(l===1)r.push([c,u]);else for(let p=c;p<=u;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let c=s[s.length-
1];c&&c[1]+1>=o?a>c[1]&&(c[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
HV=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},Zc=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},Qy=null,zk=()=>(Qy||(Qy=KV("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),Qy),Xk=new Zc({L:()=>Ce("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>Ce("pkHBh6iBCNC0rZVLV",!0),Ll:()=>Ce("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>Ce("uqjChBhBx+XCBpBBB",!1),Lo:()=>Ce(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>Ce("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>Ce("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>Ce("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>Ce("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>Ce(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>Ce("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>Ce("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>Ce("urjCA",!0),
Po:()=>Ce("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>Ce("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>Ce("usjCB",!0),So:()=>Ce(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),Zk=new Zc({Arabic:()=>Ce("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>Ce("u6GBwBA",!0),Common:()=>Ce(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>Ce("pkHB",!0),Egyptian_Hieroglyphs:()=>Ce("gjtC68D",!0),Han:()=>Ce("w-6FtT",!0),Kawi:()=>Ce(
"66nCA",!0),Khitan_Small_Script:()=>Ce("-njDA",!0),Latin:()=>Ce("r+pBCNC",!0),Myanmar:()=>Ce("w2lCT",!0)}),eN=new Zc({Garay:()=>new cr(Ce("gqjClBEcJB",!0)),Gurung_Khema:()=>new cr(
Ce("go4C5B",!0)),Kirat_Rai:()=>new cr(Ce("gq7C5B",!0)),Ol_Onal:()=>new cr(Ce("wu5DqBFA",!0)),Sunuwar:()=>new cr(Ce("g+mChBPJ",!0)),Todhri:()=>new cr(Ce("guhCzB",
!0)),Tulu_Tigalari:()=>new cr(Ce("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),jd=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),Ld=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
"Arabic","Armenian","Avestan","Balinese","Bamum","Bassa_Vah","Batak","Bengali","Bhaiksuki","Bopomofo","Brahmi","Braille","Buginese","Buhid","Canadian_Aboriginal",
"Carian","Caucasian_Albanian","Chakma","Cham","Cherokee","Chorasmian","Common","Coptic","Cuneiform","Cypriot","Cypro_Minoan","Cyrillic","Deseret","Devanagari","\
Dives_Akuru","Dogra","Duployan","Egyptian_Hieroglyphs","Elbasan","Elymaic","Ethiopic","Georgian","Glagolitic","Gothic","Grantha","Greek","Gujarati","Gunjala_Gon\
di","Gurmukhi","Han","Hangul","Hanifi_Rohingya","Hanunoo","Hatran","Hebrew","Hiragana","Imperial_Aramaic","Inherited","Inscriptional_Pahlavi","Inscriptional_Par\
thian","Javanese","Kaithi","Kannada","Katakana","Kawi","Kayah_Li","Kharoshthi","Khitan_Small_Script","Khmer","Khojki","Khudawadi","Lao","Latin","Lepcha","Limbu",
"Linear_A","Linear_B","Lisu","Lycian","Lydian","Mahajani","Makasar","Malayalam","Mandaic","Manichaean","Marchen","Masaram_Gondi","Medefaidrin","Meetei_Mayek","M\
ende_Kikakui","Meroitic_Cursive","Meroitic_Hieroglyphs","Miao","Modi","Mongolian","Mro","Multani","Myanmar","Nabataean","Nag_Mundari","Nandinagari","New_Tai_Lue",
"Newa","Nko","Nushu","Nyiakeng_Puachue_Hmong","Ogham","Ol_Chiki","Old_Hungarian","Old_Italic","Old_North_Arabian","Old_Permic","Old_Persian","Old_Sogdian","Old_\
South_Arabian","Old_Turkic","Old_Uyghur","Oriya","Osage","Osmanya","Pahawh_Hmong","Palmyrene","Pau_Cin_Hau","Phags_Pa","Phoenician","Psalter_Pahlavi","Rejang","\
Runic","Samaritan","Saurashtra","Sharada","Shavian","Siddham","SignWriting","Sinhala","Sogdian","Sora_Sompeng","Soyombo","Sundanese","Syloti_Nagri","Syriac","Ta\
galog","Tagbanwa","Tai_Le","Tai_Tham","Tai_Viet","Takri","Tamil","Tangsa","Tangut","Telugu","Thaana","Thai","Tibetan","Tifinagh","Tirhuta","Toto","Ugaritic","Un\
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),$d=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),Jk=new Map,Cd=new Map,Xc=e=>{if($d.has(e))return eN.get(e);let t=null,r=null;if(jd.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(Ld.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=Jk.get(n);if(s)return s;let i=HV(r),o=t==="category"?Xk.get(e):Zk.get(e),a=o?QV(i,o):
i,c=new cr(a);return Jk.set(n,c),c},Hy=e=>{let t=Cd.get(e);if(t!==void 0)return t;let r=Xc(e);if(!r)return Cd.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),y=r.getHi(g);if(p<h)f=g;else if(p>y)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=zk(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let y=g.codePointAt(0);if(y!==void 0&&y!==p)return y}let h=f.toUpperCase();if(h.
length===f.length){let y=h.codePointAt(0);if(y!==void 0&&y!==p)return y}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let y=i(h);for(;y!==h;)n(y)||o.add(y),y=i(y)}}if(o.size===0)return Cd.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),c=[];for(let p of a){
let d=c[c.length-1];d&&d[1]+1===p?d[1]=p:c.push([p,p])}let u=new Uint32Array(c.length*3);for(let p=0;p<c.length;p++)u[p*3]=c[p][0],u[p*3+1]=c[p][1],u[p*3+2]=1;let l=new cr(
u);return Cd.set(e,l),l},WV=()=>{let e=Xc("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},Dr={get CASE_ORBIT(){return zk()},STABLE_CATEGORY_NAMES:jd,
STABLE_SCRIPT_NAMES:Ld,NEW_SCRIPT_NAMES:$d,buildForProperty:Xc,buildFoldOverlay:Hy,CATEGORIES:{has:e=>jd.has(e),get:e=>Xc(e)},SCRIPTS:{has:e=>Ld.has(e)||$d.has(
e),get:e=>Xc(e)},FOLD_CATEGORIES:{has:e=>jd.has(e),get:e=>Hy(e)},FOLD_SCRIPT:{has:e=>Ld.has(e)||$d.has(e),get:e=>Hy(e)},get Upper(){return WV()},_deltaCategoryRanges:e=>Xk.
get(e),_deltaScriptRanges:e=>Zk.get(e),_newScriptTable:e=>eN.get(e)}});function Rr(e){let r=Dr.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function sN(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=Ps&&t<=Ps)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=Rr(e);r!==e;r=Rr(r))if(r===t)return!0;return!1}
var dt,Ps,eu,yi,bi,Jy,tN,Yy,rN,nN,Cs=m(()=>{Wy();dt=1114111,Ps=127,eu=65535,yi=65,bi=125251,Jy=55296,tN=56319,Yy=56320,rN=57343,nN=65536});var oo,zy=m(()=>{oo=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function oN(){return[]}function rb(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function Md(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function aN(e){return Array.from(String(e)).map(t=>oo(t,0))}function cN(e){return String.fromCodePoint(e)}function iN(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function zn(e,t){let r=0;return e<0&&(r|=Xy|Dd),e===10&&(r|=Dd),t<0&&(r|=Zy|qd),t===10&&(r|=qd),iN(e)!==iN(t)?r|=eb:r|=tb,r}function uN(e){
return e.split("").map(t=>JV.indexOf(t)>=0?`\\${t}`:t).join("")}function nb(e){return e>eu?2:1}var JV,Dd,qd,Xy,Zy,eb,tb,_i=m(()=>{Cs();zy();JV="\\.+*?()|[]{}^$",
Dd=1,qd=2,Xy=4,Zy=8,eb=16,tb=32});function Fd(e,t=0,r=e.length){return new sb(e,t,r)}var sb,ib=m(()=>{_i();Cs();sb=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<Jy||r>tN||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=Yy&&n<=rN?(r-Jy)*1024+(n-Yy)+nN<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return zn(r,n)}prefixLength(t){return t.prefix.length}}});var ne,tu=m(()=>{Cs();ne=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?sN(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var YV,zV,ob,Gd,lN=m(()=>{tu();Cs();_i();YV=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},zV=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},ob=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(Ps+1).fill(null),this.nextMap=new Map}},Gd=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let c=n.pop();if(c===void 0)throw new Error("invalid state");if(r.has(c))continue;r.add(c);let u=this.prog.getInst(c);
switch(u.op){case ne.MATCH:s=!0,o.includes(u.arg)||o.push(u.arg);break;case ne.ALT:case ne.ALT_MATCH:n.push(u.out),n.push(u.arg);break;case ne.NOP:case ne.CAPTURE:
n.push(u.out);break;case ne.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((c,u)=>c-u),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],c=this.prog.getInst(a);c.op===ne.EMPTY_WIDTH?(c.arg&~r)===0&&s.push(c.out):(n.add(a),c.op===ne.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case ne.
MATCH:i=!0;break;case ne.ALT:case ne.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case ne.NOP:case ne.CAPTURE:s.push(a.out);break;case ne.EMPTY_WIDTH:(a.arg&~r)===
0&&s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=YV(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let c=i[a];if(zV(c.nfaStates,n))return c}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new ob(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=Ps){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:dt+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],c=o instanceof Set?o:t.
nfaStates;for(let l of c){let p=this.prog.getInst(l);ne.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let u=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,u):n===0&&r<=Ps?t.nextAscii[r]=u:(i=r+(n===0?0:dt+1),t.nextMap.set(i,u)),u}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let c=t.step(r-1)>>3;c>=0&&(o=c)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let c=t.step(a),u=c>>3,l=c&7;if(l===0)break;let p=zn(o,u);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&u<=Ps?i=i.nextAscii[u]||this.step(i,u,n,p):i=this.step(i,u,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=u,a+=l}if(i.hasEmptyWidth){let c=zn(o,-1),{isMatch:u}=this.resolveEmptyWidth(
i.nfaStates,c);if(u)return!0}return!1}}});var v,ru=m(()=>{v=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var Ne,nu,ab,pN,dN=m(()=>{ru();Ne=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},nu=e=>{if(!e)return new Ne(Ne.Type.NONE);
switch(e.op){case v.Op.NO_MATCH:case v.Op.EMPTY_MATCH:case v.Op.BEGIN_LINE:case v.Op.END_LINE:case v.Op.BEGIN_TEXT:case v.Op.END_TEXT:case v.Op.WORD_BOUNDARY:case v.
Op.NO_WORD_BOUNDARY:case v.Op.CHAR_CLASS:case v.Op.ANY_CHAR_NOT_NL:case v.Op.ANY_CHAR:return new Ne(Ne.Type.NONE);case v.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new Ne(Ne.Type.NONE);let t=new Ne(Ne.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case v.
Op.CAPTURE:case v.Op.PLUS:return nu(e.subs[0]);case v.Op.REPEAT:return e.min>=1?nu(e.subs[0]):new Ne(Ne.Type.NONE);case v.Op.CONCAT:{let t=new Ne(Ne.Type.AND);for(let r of e.
subs)t.subs.push(nu(r));return t}case v.Op.ALTERNATE:{let t=new Ne(Ne.Type.OR);for(let r of e.subs)t.subs.push(nu(r));return t}default:return new Ne(Ne.Type.NONE)}},
ab=e=>{if(e.type===Ne.Type.EXACT||e.type===Ne.Type.NONE)return e;if(e.type===Ne.Type.AND){let t=[];for(let r of e.subs){let n=ab(r);n.type!==Ne.Type.NONE&&(n.type===
Ne.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new Ne(Ne.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===Ne.Type.OR){let t=[];for(let s of e.
subs){let i=ab(s);if(i.type===Ne.Type.NONE)return new Ne(Ne.Type.NONE);i.type===Ne.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new Ne(Ne.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===Ne.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
pN={build:e=>ab(nu(e))}});var xr,Ud,fN=m(()=>{tu();xr=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},Ud=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new ne(t))}skipNop(t){let r=this.inst[t];for(;r.op===ne.NOP||
r.op===ne.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!ne.isRuneOp(r.op)||r.runes.length!==1)return[r.op===ne.MATCH,
t];for(;ne.isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===ne.MATCH,t]}startCond(){let t=0,
r=this.start;e:for(;;){let n=this.inst[r];switch(n.op){case ne.EMPTY_WIDTH:t|=n.arg;break;case ne.FAIL:return-1;case ne.CAPTURE:case ne.NOP:break;default:break e}
r=n.out}return t}next(t){let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):
(n=s.arg,s.arg=r)}}append(t,r){if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new xr(t.
head,r.tail)}}});var js,je,la,Bd,pa,Vd,su=m(()=>{js=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},je=class extends js{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},la=class extends js{constructor(t){super(t),this.name="RE2JSCompileException"}},Bd=class extends js{constructor(t){super(
t),this.name="RE2JSGroupException"}},pa=class extends js{constructor(t){super(t),this.name="RE2JSFlagsException"}},Vd=class extends js{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var da,Kd,mN=m(()=>{Cs();_i();ru();tu();fN();su();da=class{i;out;nullable;constructor(t=0,r=new xr,n=!1){this.i=t,this.out=r,this.nullable=n}},Kd=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,dt]}static ANY_RUNE(){return[0,dt]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(ne.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new Ud,this.newInst(ne.FAIL)}newInst(t){return this.prog.addInst(t),new da(this.prog.numInst()-1,new xr,!0)}nop(){let t=this.
newInst(ne.NOP);return t.out=new xr(t.i<<1,t.i<<1),t}fail(){return new da}cap(t){let r=this.newInst(ne.CAPTURE);return r.out=new xr(r.i<<1,r.i<<1),this.prog.getInst(
r.i).arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new da(t.i,r.out,t.nullable&&
r.nullable))}alt(t,r){if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(ne.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(
t.out,r.out),n.nullable=t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(ne.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new xr(n.i<<1,n.i<<1)):
(s.out=t.i,n.out=new xr(n.i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(ne.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=
new xr(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new xr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):
this.loop(t,r)}plus(t,r){return new da(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(ne.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=
new xr(r.i<<1,r.i<<1),r}rune(t,r){let n=this.newInst(ne.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||Rr(t[0])===t[0])&&
(r&=-2),s.arg=r,n.out=new xr(n.i<<1,n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=ne.RUNE1:t.length===2&&t[0]===0&&t[1]===dt?s.op=ne.RUNE_ANY:
t.length===4&&t[0]===0&&t[1]===9&&t[2]===11&&t[3]===dt&&(s.op=ne.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case v.Op.NO_MATCH:return this.fail();case v.Op.EMPTY_MATCH:
return this.nop();case v.Op.LITERAL:if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(
r,s)}return r;case v.Op.CHAR_CLASS:return this.rune(t.runes,t.flags);case v.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case v.Op.ANY_CHAR:return this.
rune(e.ANY_RUNE(),0);case v.Op.BEGIN_LINE:return this.empty(Dd);case v.Op.END_LINE:return this.empty(qd);case v.Op.BEGIN_TEXT:return this.empty(Xy);case v.Op.END_TEXT:
return this.empty(Zy);case v.Op.WORD_BOUNDARY:return this.empty(eb);case v.Op.NO_WORD_BOUNDARY:return this.empty(tb);case v.Op.CAPTURE:{let n=this.cap(t.cap<<1),
s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|1);return this.cat(this.cat(n,s),i)}case v.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case v.
Op.PLUS:return this.plus(this.compile(t.subs[0]),(t.flags&32)!==0);case v.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case v.Op.CONCAT:{
if(t.subs.length===0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid fra\
g");return n}case v.Op.ALTERNATE:{if(t.subs.length===0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===
null)throw new Error("invalid frag");return n}default:throw new la("regexp: unhandled case in compile")}}}});function wi(e){switch(e.op){case v.Op.CAPTURE:{let t=wi(e.subs[0]);if(t!==e.subs[0]){let r=v.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case v.Op.CONCAT:case v.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=wi(s);if(i!==s&&(r=!0),e.op===v.Op.CONCAT){if(i.op===v.Op.NO_MATCH)return new v(v.
Op.NO_MATCH);if(i.op===v.Op.EMPTY_MATCH){r=!0;continue}if(i.op===v.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===v.Op.ALTERNATE){if(i.op===v.Op.NO_MATCH){
r=!0;continue}if(i.op===v.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new v(e.op===v.Op.CONCAT?v.Op.EMPTY_MATCH:v.Op.NO_MATCH);
if(t.length===1)return t[0];let n=v.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case v.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new v(v.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===dt?new v(v.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
dt?new v(v.Op.ANY_CHAR_NOT_NL):e;case v.Op.STAR:case v.Op.PLUS:case v.Op.QUEST:{let t=wi(e.subs[0]);return fa(e.op,e.flags,t,e)}case v.Op.REPEAT:{if(e.min===0&&
e.max===0)return new v(v.Op.EMPTY_MATCH);let t=wi(e.subs[0]);if(e.max===-1){if(e.min===0)return fa(v.Op.STAR,e.flags,t,null);if(e.min===1)return fa(v.Op.PLUS,e.
flags,t,null);let n=new v(v.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(fa(v.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),wi(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=fa(v.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new v(v.Op.CONCAT);i.subs=[t,n],n=fa(v.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new v(v.Op.CONCAT);return n.subs=r.slice(
0),wi(n)}return new v(v.Op.NO_MATCH)}}return e}function fa(e,t,r,n){if(r.op===v.Op.EMPTY_MATCH)return r;if(r.op===v.Op.NO_MATCH)return e===v.Op.PLUS?r:new v(v.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new v(e);return s.flags=t,s.
subs=[r],s}var hN=m(()=>{ru();Cs()});var Re,gN,yN,bN,cb,CN,_N,vN,wN,TN,EN,SN,RN,xN,ON,kN,NN,IN,AN,PN,ub,jN,LN=m(()=>{Re=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},gN=[48,57],yN=[9,10,
12,13,32,32],bN=[48,57,65,90,95,95,97,122],cb=null,CN=()=>(cb||(cb=new Map([["\\d",new Re(1,gN)],["\\D",new Re(-1,gN)],["\\s",new Re(1,yN)],["\\S",new Re(-1,yN)],
["\\w",new Re(1,bN)],["\\W",new Re(-1,bN)]])),cb),_N=[48,57,65,90,97,122],vN=[65,90,97,122],wN=[0,127],TN=[9,9,32,32],EN=[0,31,127,127],SN=[48,57],RN=[33,126],xN=
[97,122],ON=[32,126],kN=[33,47,58,64,91,96,123,126],NN=[9,13,32,32],IN=[65,90],AN=[48,57,65,90,95,95,97,122],PN=[48,57,65,70,97,102],ub=null,jN=()=>(ub||(ub=new Map(
[["[:alnum:]",new Re(1,_N)],["[:^alnum:]",new Re(-1,_N)],["[:alpha:]",new Re(1,vN)],["[:^alpha:]",new Re(-1,vN)],["[:ascii:]",new Re(1,wN)],["[:^ascii:]",new Re(
-1,wN)],["[:blank:]",new Re(1,TN)],["[:^blank:]",new Re(-1,TN)],["[:cntrl:]",new Re(1,EN)],["[:^cntrl:]",new Re(-1,EN)],["[:digit:]",new Re(1,SN)],["[:^digit:]",
new Re(-1,SN)],["[:graph:]",new Re(1,RN)],["[:^graph:]",new Re(-1,RN)],["[:lower:]",new Re(1,xN)],["[:^lower:]",new Re(-1,xN)],["[:print:]",new Re(1,ON)],["[:^p\
rint:]",new Re(-1,ON)],["[:punct:]",new Re(1,kN)],["[:^punct:]",new Re(-1,kN)],["[:space:]",new Re(1,NN)],["[:^space:]",new Re(-1,NN)],["[:upper:]",new Re(1,IN)],
["[:^upper:]",new Re(-1,IN)],["[:word:]",new Re(1,AN)],["[:^word:]",new Re(-1,AN)],["[:xdigit:]",new Re(1,PN)],["[:^xdigit:]",new Re(-1,PN)]])),ub)});var Sn,$N=m(()=>{Cs();_i();Sn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
c=n;for(;a<=c;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;c>r&&e.cmp(t,c,i,o)>0;)c-=2;if(a<=c){if(a!==c){let u=t[a];t[a]=t[c],t[c]=u,u=t[a+1],t[a+1]=t[c+1],t[c+1]=u}
a+=2,c-=2}}r<c&&e.qsortIntPair(t,r,c),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=oN()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=yi&&r>=bi)return this.appendRange(t,r);if(r<yi||t>bi)return this.appendRange(t,r);t<yi&&(this.appendRange(t,yi-1),t=yi),r>bi&&(this.appendRange(bi+1,r),r=
bi);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=Rr(n);s!==n;s=Rr(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=dt&&this.appendRange(r,dt),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=dt&&this.appendRange(r,dt),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=dt&&
(this.r[this.len++]=t,this.r[this.len++]=dt),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var lb,Qd,qN=m(()=>{Cs();Wy();Ky();LN();_i();zy();$N();su();ru();lb=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return oo(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=oo(this.str,this.position);return this.position+=nb(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},Qd=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new cr(
new Uint32Array([0,dt,1]));static ASCII_TABLE=new cr(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new cr(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:Dr.CATEGORIES.get(
"Cn"),fold:Dr.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:Dr.CATEGORIES.get("LC"),fold:Dr.FOLD_CATEGORIES.get("LC"),sign:1}:Dr.CATEGORIES.has(t)?{tab:Dr.CATEGORIES.
get(t),fold:Dr.FOLD_CATEGORIES.get(t),sign:1}:Dr.SCRIPTS.has(t)?{tab:Dr.SCRIPTS.get(t),fold:Dr.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<yi||t>
bi)return t;let r=t,n=t;for(t=Rr(t);t!==n;t=Rr(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new v(v.Op.LITERAL);return n.flags=r,n.runes=aN(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new je(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&eu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=oo(t,r);if(n!==95&&!rb(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===v.Op.LITERAL&&t.runes.length===1||t.op===v.Op.CHAR_CLASS||t.op===v.Op.ANY_CHAR_NOT_NL||t.op===v.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case v.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case v.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case v.Op.ANY_CHAR_NOT_NL:
return r!==10;case v.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case v.Op.ANY_CHAR:break;case v.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=v.Op.ANY_CHAR);break;case v.Op.CHAR_CLASS:r.op===v.Op.LITERAL?t.runes=new Sn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new Sn(t.runes).
appendClass(r.runes).toArray();break;case v.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=v.Op.CHAR_CLASS,t.runes=new Sn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new je(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new je(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let c=Md(n);if(c<0)throw new je(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+c,a>dt)
throw new je(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=Md(n);if(!t.more())break;n=t.pop();let i=Md(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=Ps&&!rb(n))return n;break}throw new je(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new je(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new v(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new je(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===v.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new je(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case v.Op.LITERAL:{n=t.runes.length;break}case v.Op.CAPTURE:case v.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case v.
Op.PLUS:case v.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case v.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case v.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case v.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new je(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
height!==null){let s=this.height.get(t);if(s!==void 0)return s}let n=1;for(let s of t.subs){let i=this.calcHeight(s);n<1+i&&(n=1+i)}return this.height?.set(t,n),
n}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,r=t;for(;r>0&&!v.isPseudoOp(this.stack[r-1].op);)r--;let n=this.stack.slice(r,t);return this.
stack=this.stack.slice(0,r),n}push(t){if(this.numRunes+=t.runes.length,t.op===v.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=v.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===v.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&Rr(t.runes[0])===t.runes[2]&&Rr(t.runes[2])===t.runes[0]||t.op===v.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
Rr(t.runes[0])===t.runes[1]&&Rr(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=v.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,r){let n=this.stack.length;if(n<2)return!1;let s=this.stack[n-
1],i=this.stack[n-2];return s.op!==v.Op.LITERAL||i.op!==v.Op.LITERAL||(s.flags&1)!==(i.flags&1)?!1:(i.runes=e.concatRunes(i.runes,s.runes),t>=0?(s.runes=[t],s.flags=
r,!0):(this.pop(),this.reuse(s),!1))}newLiteral(t,r){let n=this.newRegexp(v.Op.LITERAL);return n.flags=r,(r&1)!==0&&(t=e.minFoldRune(t)),n.runes=[t],n}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let r=this.newRegexp(t);return r.flags=this.flags,this.push(r)}repeat(t,r,n,s,i,o){let a=this.flags;if(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new je(e.ERR_INVALID_REPEAT_OP,i.from(o));let c=this.stack.length;if(c===0)throw new je(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let u=this.stack[c-1];if(v.isPseudoOp(u.op))throw new je(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[u],this.stack[c-1]=l,this.checkLimits(l),t===v.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new je(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===v.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(v.Op.EMPTY_MATCH)):this.push(this.collapse(t,v.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(v.Op.NO_MATCH)):this.push(this.
collapse(t,v.Op.ALTERNATE))}cleanAlt(t){t.op===v.Op.CHAR_CLASS&&(t.runes=new Sn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
dt?(t.runes=[],t.op=v.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===dt&&(t.runes=[],t.op=v.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let c=0;c<a.subs.
length;c++)s[i++]=a.subs[c];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===v.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new lb(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(v.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(v.Op.BEGIN_TEXT):this.op(v.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let c=this.op(v.Op.END_TEXT);if(c===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");c.flags|=256}else this.op(v.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(v.Op.ANY_CHAR):this.op(v.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let c=null;switch(s.pop()){case 42:c=v.Op.STAR;break;case 43:
c=v.Op.PLUS;break;case 63:c=v.Op.QUEST;break}if(c===null)throw new Error("repeat op unexpectedly null");this.repeat(c,r,n,o,s,t);break}case 123:{o=s.pos();let c=e.
parseRepeat(s);if(c<0){s.rewindTo(o),this.literal(s.pop());break}r=c>>16,n=(c&eu)<<16>>16,this.repeat(v.Op.REPEAT,r,n,o,s,t);break}case 92:{let c=s.pos();s.skip(
1);let u=!1;if(s.more())switch(s.pop()){case 65:this.op(v.Op.BEGIN_TEXT),u=!0;break;case 98:this.op(v.Op.WORD_BOUNDARY),u=!0;break;case 66:this.op(v.Op.NO_WORD_BOUNDARY),
u=!0;break;case 67:throw new je(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let y=oo(f,h);this.literal(y),h+=nb(y)}u=!0;break}case 122:this.op(v.Op.END_TEXT),u=!0;break;default:s.rewindTo(c);break}else
s.rewindTo(c);if(u)break;let l=this.newRegexp(v.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new Sn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new Sn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(c),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new je(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,c=o.indexOf(">");if(c<0)throw new je(e.ERR_INVALID_NAMED_CAPTURE,o);let u=o.substring(a,c);if(t.
skipString(u),t.skip(a+1),!e.isValidCaptureName(u))throw new je(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,c+1));let l=this.op(v.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(u))throw new je(e.ERR_DUPLICATE_NAMED_CAPTURE,u);this.namedGroups.set(u,
this.numCap),l.name=u;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(v.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new je(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(v.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===v.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===v.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new je(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new je(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==v.Op.LEFT_PAREN)throw new je(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=v.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=CN().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=jN().get(i);if(o===void 0)throw new je(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new je(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=cN(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new je(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new je(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let c=a.tab,u=a.fold;if(c===null)throw new je(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||u===null)r.appendTableWithSign(c,s);else{let l=new Sn().appendTable(c).appendTable(u).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(v.Op.CHAR_CLASS);n.flags=this.flags;let s=new Sn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let c=e.parseClassChar(t,r),u=c;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(u=e.parseClassChar(t,r),u<c)throw new je(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(c,u):s.appendFoldedRange(c,u)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var Hd,MN=m(()=>{ib();lN();tu();dN();mN();hN();qN();_i();Hd=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=Qd.parse(t,r);n=wi(n);let s=pN.build(n),i=Kd.compileRegexp(n);this.
prefilter=s.type===Ne.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let c=this.prefix.codePointAt(
0);if(c===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=c}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new Gd(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let c=t.index(this,r);if(c<0)return null;i=r+c,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let c=new Int32Array(s).fill(-1);return c[0]=i,c[1]=o,Array.from(c)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,y)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let _=s.getInst(h);switch(_.op){case ne.ALT:case ne.ALT_MATCH:o(f,g,_.out,y),o(f,g,_.arg,y);break;case ne.NOP:case ne.CAPTURE:o(f,g,_.out,
y);break;case ne.EMPTY_WIDTH:(_.arg&~y)===0&&o(f,g,_.out,y);break;default:f.add(h);break}},a=new Set,c=new Set,u=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(u=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,y=zn(u,g);if((n===0||f===r)&&o(a,new Set,s.start,y),n!==2){for(let _ of a)if(s.getInst(_).op===ne.MATCH)return!0}
if(f>=i||h===0)break;c.clear();for(let _ of a){let E=s.getInst(_);if(ne.isRuneOp(E.op)&&E.matchRune(g)){let R=zn(g,f+h<i?t.step(f+h)>>3:-1);o(c,new Set,E.out,R)}}
if(n===0){let _=f+h<i?t.step(f+h)>>3:-1,E=zn(g,_);o(c,new Set,s.start,E)}u=g,[a,c]=[c,a],f+=h-1}let l=zn(u,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===ne.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
Fd(t),0,0,0)!==null}}});var FN={};k(FN,{RE2JS:()=>pb,RE2JSCompileException:()=>la,RE2JSException:()=>js,RE2JSFlagsException:()=>pa,RE2JSGroupException:()=>Bd,RE2JSInternalException:()=>Vd,
RE2JSSyntaxException:()=>je});var pb,GN=m(()=>{ib();MN();_i();su();su();pb=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return uN(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new pa(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=Hd.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(Fd(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function ma(e,t=!1){if(t&&r2.test(e)&&(e.match(n2)??[]).length<=2){let n=s2(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(GN(),FN));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new iu(n instanceof Error?n.message:String(n),{cause:n})}}function s2(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var iu,r2,n2,ou=m(()=>{"use strict";iu=class extends Error{},r2=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
n2=/(?<!\\)[+*]/g});var UN={};k(UN,{mergeRequestTitle:()=>i2});var i2,BN=m(()=>{"use strict";si();ou();oe();te();i2=qe({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:Pt},params:Je({pattern:O({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await ma(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?Be(`the title matches ${t}`,{actual:e}):Me(`the title "${e}" does not match ${t}`,{actual:e})}})});function ao(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var db,Wd,o2,ha,ga=m(()=>{"use strict";oe();ke();db={id:"protected_branches_answer",summary:"The protected branches",right:"at least Reporter \
in a private project",about:"project",collect:({gitlab:e,projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},Wd=Qe(B(x({access_level:it(ie()),user_id:A(ie()),
group_id:A(ie()),deploy_key_id:A(ie())})),e=>e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),o2=Qe(x({name:O(),
push_access_levels:Wd,inherited:A(X())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels})),ha=ir(db,{id:"protected_branches"},
B(o2))});var VN={};k(VN,{defaultBranchProtected:()=>a2,protection:()=>Ti});function Ti({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab di\
d not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.find(({
name:o})=>ao(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e} i\
s protected${i}`}}var a2,au=m(()=>{"use strict";Ct();ga();te();a2=q({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"\
high",needs:{project:be,rules:ha},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},read:({project:e,rules:t})=>Ti(e,t)})});function cu(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var fb=m(()=>{"use strict"});var QN={};k(QN,{defaultBranchProtectedFromDirectPush:()=>c2});function u2(e){return e.includes(KN)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var KN,c2,HN=m(()=>{"use strict";Ct();ga();au();te();fb();KN=30,c2=q({id:"default_branch_protected_from_direct_push",title:"Nobody pushes\
 to the default branch directly",type:"boolean",severity:"high",needs:{project:be,rules:ha},remediation:{text:"set Allowed to push and merge to No one for the d\
efault branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=Ti(e,t);if("unknown"in s||s.value===!1)return s;let i=cu(r,t);return i?Math.max(
0,...i.rolePushLevels)>=KN?{value:!1,because:`${u2(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});function p2(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var l2,zt,Xn=m(()=>{"use strict";oe();ke();Ct();l2=Qe(
x({only_allow_merge_if_all_status_checks_passed:pe(it(X())),merge_method:A(O()),archived:A(X()),last_activity_at:A(O()),builds_access_level:A(O()),ci_config_path:pe(
it(O())),auto_devops_enabled:A(X()),restrict_user_defined_variables:A(X()),ci_pipeline_variables_minimum_override_role:A(O()),forks_count:A(ie()),permissions:A(
Lp())}),e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?
!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,
hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??p2(e),forks:e.forks_count})),zt=ir(Fp,{id:"project_settings",summary:"\
The project's settings"},l2)});var WN={};k(WN,{Permissions:()=>lu,permissionFields:()=>uu,requireDeveloper:()=>pu});async function pu(e,t){if(e?.pushCode===!0)return;let[{role:r=0},{isArchived:n}]=await Promise.
all([t.read(be),t.read(zt)]);if(r<d2||n!==!0)throw new ae("GitLab shows none, but the token's role is below Developer and may not see them")}var uu,lu,d2,Jd=m(()=>{
"use strict";oe();Ut();Ct();Xn();uu="userPermissions { pushCode }",lu=A(x({pushCode:X()})),d2=30});function JN(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var f2,Ei,du=m(()=>{"use strict";oe();Ut();ke();f2=x({approvalPolicies:A(
x({nodes:B(x({name:O(),enabled:X(),yaml:A(O())}))})),userPermissions:A(x({pushCode:X()}))}),Ei={id:"approval_policies",summary:"The approval policies",right:"at\
 least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermiss\
ions { pushCode }",async read(e,t){let r=J(f2,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&r.userPermissions?.pushCode!==!0&&await(await Promise.resolve().then(()=>(Jd(),WN))).
requireDeveloper(void 0,t),n.length>=100)throw new ae("there are 100 or more, and only 100 are shown");return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({
name:s,preventsAuthorApproval:JN(i,"author"),preventsCommitterApproval:JN(i,"commit_author")}))}}}});var mb,m2,YN,hb=m(()=>{"use strict";oe();ke();mb={id:"approval_settings_answer",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:({
gitlab:e,projectId:t})=>e.MergeRequestApprovals.showConfiguration(t)},m2=Qe(x({merge_requests_author_approval:X()}),e=>({authorMayApprove:e.merge_requests_author_approval})),
YN=ir(mb,{id:"approval_settings"},m2)});function Yd(e,[t,r],n){if(e)return{value:e,because:t};if(n.length===0)return{value:e,because:r};let s=we(n.map(({name:i})=>i));return{value:e,because:r,doubt:`a\
n approval policy forbids it (${s}) and the API does not tell whether it is linked to the framework`}}var gb=m(()=>{"use strict";Te()});var zN={};k(zN,{mergeRequestPreventAuthorApproval:()=>h2});var h2,XN=m(()=>{"use strict";du();hb();te();gb();h2=q({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:YN,policies:Ei},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>Yd(!e.authorMayApprove,
["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))})});var yb,g2,ZN,bb=m(()=>{"use strict";oe();ke();yb={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merg\
e requests in the project",about:"project",collect:({gitlab:e,projectId:t})=>e.read(`/projects/${t}/approval_rules`,{perPage:100})},g2=Qe(x({name:O(),approvals_required:ie(),
rule_type:A(O())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),ZN=ir(yb,{id:"approval_rules"},B(g2))});var eI={};k(eI,{minimumApprovalsRequired:()=>y2});var y2,tI=m(()=>{"use strict";du();bb();Te();te();y2=q({id:"minimum_approvals_required",title:"Approvals are r\
equired",type:"number",severity:"high",needs:{rules:ZN,policies:Ei},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requ\
ests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=W(r,"approval i\
s required","approvals are required");if(t.length===0)return{value:r,because:n};let s=we(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hid\
es the rules of approval policies (${s}), which may add more`}}})});var rI={};k(rI,{pushProtectionEnabled:()=>_2});var b2,_2,nI=m(()=>{"use strict";Ct();te();b2=30,_2=q({id:"push_protection_enabled",title:"Secret push protection\
 is on",type:"boolean",severity:"high",needs:{project:be},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/se\
curity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<b2?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var v2,sI,iI=m(()=>{"use strict";me();oe();ke();v2=it(Qe(x({reject_unsigned_commits:A(X())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),sI=
{id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return J(v2,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof N&&"status"in r&&r.status===404)return null;throw r}}}});var oI={};k(oI,{requireSignedCommits:()=>w2});var w2,aI=m(()=>{"use strict";iI();te();w2=q({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:sI},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var cI={};k(cI,{resolveDiscussionsRequired:()=>T2});var T2,uI=m(()=>{"use strict";Ct();te();T2=q({id:"resolve_discussions_required",title:"All threads must be r\
esolved before merging",type:"boolean",severity:"medium",needs:{project:be},remediation:{text:"tick All threads must be resolved under Settings > Merge requests\
 > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to th\
is token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function zd(e,t){let{defaultBranchHint:r}=e,n=r===void 0?void 0:t(r);n?.catch(()=>{});let{defaultBranch:s,readsCode:i}=await e.read(be);if(!i)throw new ae(
"GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(s!==void 0)return{branch:s,value:await(s===r&&n?n:
t(s))}}var _b=m(()=>{"use strict";Ut();Ct()});async function k2({gitlab:e,projectId:t},r){for(let n=1;n<=O2;n++){let s=J(B(E2),await e.Pipelines.all(t,{ref:r,perPage:lI,page:n})),i=s.filter(({ref:c,source:u})=>c===
r&&!R2.has(u??"")).sort((c,u)=>u.id-c.id),o=i.find(({source:c})=>c!==x2)?.id,a=s.length<lI;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new ae(fI(r))}function fI(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function mI({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=J(B(S2),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));return{
branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:c})=>c)}))}}var E2,S2,R2,x2,vb,pI,wb,dI,lI,O2,Tb=m(()=>{
"use strict";oe();Ut();_b();ke();Ct();Xn();E2=x({id:ie(),ref:O(),source:A(O())}),S2=x({id:ie(),name:O(),artifacts:A(B(x({file_type:O()})))}),R2=new Set(["webide",
"parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),x2="security_o\
rchestration_policy",vb="at least Reporter in a private project",pI={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:vb,about:"\
project",async collect(e){let r=await zd(e,n=>k2(e,n)).catch(async n=>{if((await e.read(zt)).pipelinesAccess!=="disabled")throw n});return r?{branch:r.branch,...r.
value}:{branch:(await e.read(be)).defaultBranch,newest:void 0,newestOwn:void 0}}},wb={id:"default_branch_reports",summary:"The reports of the default branch's n\
ewest pipeline",right:vb,about:"project",needs:{pipelines:pI},collect:(e,{pipelines:{branch:t,newest:r}})=>mI(e,t,r)},dI={id:"own_pipeline_reports",summary:"The\
 reports of the default branch's newest pipeline that no policy started",right:vb,about:"project",needs:{pipelines:pI},async collect(e,{pipelines:{branch:t,newest:r,
newestOwn:n}}){if(n===null)throw new ae(fI(t??""));return n===r?e.read(wb):mI(e,t,n)}},lI=100,O2=10});var Ls={};k(Ls,{noPipeline:()=>Xd,scanners:()=>I2});function Xd({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function A2({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var N2,I2,Zn=m(()=>{"use strict";Tb();te();N2={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},I2=Object.entries(N2).map(([e,[t,r]])=>q({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:wb},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>Xd(n)??{...A2(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var P2,hI,gI=m(()=>{"use strict";oe();ke();P2=x({id:ie(),url:O()}),hI={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return J(B(P2),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var yI={};k(yI,{secureWebhooks:()=>C2});var C2,bI=m(()=>{"use strict";gI();Te();te();C2=q({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:hI},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=we(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${W(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var j2,fu,_I=m(()=>{"use strict";oe();ke();j2=Qe(x({id:O(),title:O(),message:O(),parent_ids:B(O()),author_name:O(),author_email:O()}),e=>({sha:e.id,title:e.title,
message:e.message,isMerge:e.parent_ids.length>1,author:{name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].
map(([,t=""])=>t.toLowerCase())})),fu={id:"commits",summary:"The commits of the merge request",right:"at least Reporter with scope read_api",about:"merge_reques\
t",collect:async({gitlab:e,projectId:t,iid:r})=>J(B(j2),await e.read(`/projects/${t}/merge_requests/${r}/commits`,{perPage:100}))}});var mu={};k(mu,{mergeRequestCommitAuthors:()=>q2,mergeRequestCommitMessages:()=>$2,mergeRequestCommitsSignedOff:()=>D2,mergeRequestNoMergeCommits:()=>M2});function wI(e,t,r){
let n=e.filter(({isMerge:s})=>!s);return e.length>0&&n.length===0?{status:"not_applicable",message:"every commit is a merge, and merges are left aside"}:TI(n,t,
r)}function TI(e,t,r){if(e.length===0)return vI;let n=e.filter(s=>!r(s));return n.length===0?Be(`${W(e.length,"commit is","commits are")} as asked`,{actual:0}):
Me(`${W(n.length,"commit has","commits have")} ${t}: ${EI(n)}`,{actual:n.length})}function EI(e){return we(e.map(({sha:t,title:r})=>`${t.slice(0,8)} ${r}`),5)}var Zd,
L2,$2,D2,q2,M2,vI,hu=m(()=>{"use strict";_I();ou();oe();Te();te();Zd=e=>({text:`${e}, push again, and run this job for the new head`}),L2="^[A-Za-z]+(\\([^()\\n]+\
\\))?!?: \\S",$2=qe({id:"merge_request_commit_messages",title:"Commit messages follow the pattern",severity:"low",about:"merge_request",needs:{commits:fu},params:Je(
{pattern:pe(O({min:1,max:1e3})),conventional:pe(X()),types:pe(B(O({min:1,max:50})))}),async prepare({pattern:e,conventional:t=e===void 0,types:r}){let n=[...e===
void 0?[]:[e],...t?[L2]:[]];return{wanted:n,types:r,matchers:await Promise.all(n.map(s=>ma(s)))}},remediation:Zd("reword the commits, for instance with git reba\
se --interactive"),check({commits:e},{matchers:t,types:r}){return wI(e,"a message that does not follow the pattern",({title:n,message:s})=>(r===void 0||r.some(o=>new RegExp(
`^${o.replace(/\W/g,"\\$&")}\\b`).test(n)))&&t.every(o=>o(s)))}}),D2=qe({id:"merge_request_commits_signed_off",title:"Commits are signed off by their author",severity:"\
medium",about:"merge_request",needs:{commits:fu},remediation:Zd("sign the commits off with git commit --amend --signoff or git rebase --signoff"),check:({commits:e})=>wI(
e,"no Signed-off-by line of the author",({signedOffBy:t,author:r})=>t.includes(r.email))}),q2=qe({id:"merge_request_commit_authors",title:"Commits come from kno\
wn addresses",severity:"medium",about:"merge_request",needs:{commits:fu},params:Je({email_domains:B(O({min:1,max:255}))}),remediation:Zd("set user.email to an a\
ddress of the organisation and rewrite the commits"),check:({commits:e},{email_domains:t})=>TI(e,"an author of another address",({author:r})=>t.some(n=>r.email.
endsWith(`@${n.toLowerCase()}`)))}),M2=qe({id:"merge_request_no_merge_commits",title:"The source branch has no merge commits",severity:"low",about:"merge_reques\
t",needs:{commits:fu},remediation:Zd("rebase onto the target branch instead of merging it"),check({commits:e}){if(e.length===0)return vI;let t=e.filter(({isMerge:r})=>r);
return t.length===0?Be(`none of ${W(e.length,"commit")} is a merge`,{actual:0}):Me(`${W(t.length,"commit is a merge","commits are merges")}: ${EI(t)}`,{actual:t.
length})}}),vI=pt("GitLab shows no commits of this merge request")});var SI={};k(SI,{mergeRequestCommitsSigned:()=>G2});var F2,G2,RI=m(()=>{"use strict";By();Te();te();F2=new Set(["VERIFIED","VERIFIED_SYSTEM","VERIFIED_CA"]),G2=qe(
{id:"merge_request_commits_signed",title:"Every commit has a verified signature",severity:"high",about:"merge_request",needs:{commits:Ad},remediation:{text:"sig\
n the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e}){if(e.length===0)return pt("GitLab shows no commit\
s of this merge request");let t=e.filter(({signature:n})=>!F2.has(n?.verificationStatus?.toUpperCase()??""));if(t.length===0)return Be(`${W(e.length,"signature \
is","signatures are")} verified`,{actual:0});let r=t.map(({sha:n,signature:s})=>`${n.slice(0,8)} ${s?.verificationStatus?.toLowerCase()??"unsigned"}`);return Me(
`${W(t.length,"commit has","commits have")} no verified signature: ${we(r,5)}`,{actual:t.length})}})});var ya={};k(ya,{mergeRequestDescription:()=>U2,mergeRequestLabels:()=>V2,mergeRequestLinksIssue:()=>K2,mergeRequestSourceBranch:()=>H2,mergeRequestTargetBranch:()=>Q2});
function B2(e,t){let r=e.replace(/<!--[\s\S]*?-->/g,"").split(/\r?\n/),n=a=>/^#{1,6}\s/.test(a),s=r.findIndex(a=>n(a)&&a.replace(/^#+\s+/,"").replace(/\s*#*\s*$/,
"").toLowerCase()===t.toLowerCase());if(s<0)return!1;let i=r.slice(s+1),o=i.findIndex(n);return i.slice(0,o<0?void 0:o).some(a=>a.trim()!=="")}function xI(e,t){
return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}function NI(e,t,r){return qe({id:e,title:`The ${t} branch follows the pattern`,severity:"low",about:"me\
rge_request",needs:{mergeRequest:Pt},params:Je({pattern:OI}),prepare:kI,remediation:{text:`use a ${t} branch that matches${ef}`,page:"!"},check({mergeRequest:n},{
pattern:s,matches:i}){let o=r(n);return o===void 0?pt(`GitLab did not show the ${t} branch`):i(o)?Be(`the ${t} branch ${o} matches ${s}`,{actual:o}):Me(`the ${t}\
 branch ${o} does not match ${s}`,{actual:o})}})}var ef,OI,kI,U2,V2,K2,Q2,H2,ba=m(()=>{"use strict";si();ou();oe();Te();te();ef=", then run this job again",OI=O(
{min:1,max:1e3}),kI=async e=>({...e,matches:await ma(e.pattern)}),U2=qe({id:"merge_request_description",title:"The description says what it should",severity:"lo\
w",about:"merge_request",needs:{mergeRequest:Pt},params:Je({min_length:pe(hr({min:1,max:1e5})),sections:pe(B(O({min:1,max:200})))}),remediation:{text:`complete \
the description of the merge request${ef}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:r=[]}){let n=e.trim().length;if(n<t)return Me(
`the description has ${n} characters, at least ${t} are expected`,{actual:n});let s=r.filter(i=>!B2(e,i));return s.length>0?Me(`the description lacks the sectio\
n ${we(s)}, or leaves it empty`,{actual:s}):Be(r.length===0?`the description has ${n} characters`:"the description has every section")}});V2=qe({id:"merge_reque\
st_labels",title:"The labels are as asked",severity:"low",about:"merge_request",needs:{mergeRequest:Pt},params:Je({required:pe(B(O({min:1,max:255}))),forbidden:pe(
B(O({min:1,max:255})))}),remediation:{text:`set the labels of the merge request${ef}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:r=[]}){
if(!e)return pt("GitLab did not show the labels");let n=t.filter(o=>!e.some(a=>xI(o,a))),s=e.filter(o=>r.some(a=>xI(a,o))),i=[...n.length>0?[`${we(n)} is missin\
g`]:[],...s.length>0?[`${we(s)} is not allowed`]:[]];return i.length>0?Me(`of the labels, ${i.join(", and ")}`,{actual:e}):Be(e.length===0?"no label is asked fo\
r":`the labels are ${we(e)}`,{actual:e})}});K2=qe({id:"merge_request_links_issue",title:"An issue is named",severity:"low",about:"merge_request",needs:{mergeRequest:Pt},
params:Je({pattern:OI}),prepare:kI,remediation:{text:`name the issue in title, description or branch${ef}`,page:"!"},check({mergeRequest:{title:e,description:t,
sourceBranch:r=""}},{pattern:n,matches:s}){let o=[["title",e],["description",t],["source branch",r]].find(([,a])=>s(a));return o?Be(`the ${o[0]} names an issue \
(${n})`):Me(`neither title, description nor source branch matches ${n}`)}}),Q2=NI("merge_request_target_branch","target",({targetBranch:e})=>e),H2=NI("merge_req\
uest_source_branch","source",({sourceBranch:e})=>e)});var W2,J2,Y2,II,AI=m(()=>{"use strict";oe();Ut();ke();si();W2=x({path:O(),additions:ie(),deletions:ie()}),J2=x({diffStats:it(B(W2))}),Y2={id:"diff_stats",summary:"\
The changed files of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffStats { path \
additions deletions }",read(e){let{diffStats:t}=J(J2,e);if(!t)throw new ae("GitLab shows this token no changed files");return t}}},II={id:"changed_files",summary:"\
The changed files of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",needs:{files:Y2,mergeRequest:Pt},async collect(e,{files:t,
mergeRequest:{changesCount:r}}){let[,n,s]=/^(\d+)(\+?)$/.exec(r??"")??[];if(n===void 0)throw new ae("GitLab does not say how many files are changed");let i=Number(
n);if(s==="+"?t.length<i:t.length!==i)throw new ae(`GitLab shows ${t.length} of ${r} changed files`);return t}}});var PI,CI=m(()=>{PI=(e,t,r)=>{let n,s,i,o,a,c=r.indexOf(e),u=r.indexOf(t,c+1),l=c;if(c>=0&&u>0){if(e===t)return[c,u];for(n=[],i=r.length;l>=0&&!a;){if(l===c)n.push(
l),c=r.indexOf(e,l+1);else if(n.length===1){let p=n.pop();p!==void 0&&(a=[p,u])}else s=n.pop(),s!==void 0&&s<i&&(i=s,o=u),u=r.indexOf(t,l+1);l=c<u&&c>=0?c:u}n.length&&
o!==void 0&&(a=[i,o])}return a}});function Eb(e){return isNaN(e)?e.charCodeAt(0):parseInt(e,10)}function fK(e){return e.replace(rK,jI).replace(nK,LI).replace(sK,tf).replace(iK,$I).replace(oK,DI)}
function mK(e){return e.replace(z2,"\\").replace(X2,"{").replace(Z2,"}").replace(eK,",").replace(tK,".")}function Sb(e,t){for(let r=0;r<t.length;r++)e.push(t[r])}
function qI(e,t,r){if(r.remaining<0)return;let n=PI("{","}",t),s=n!==void 0&&t.indexOf("{")<n[0];if(r.remaining-=n&&!s?n[1]+1:e.length,!(!n||r.remaining<0))return{
end:n[1],pre:e.slice(0,n[0]),body:e.slice(n[0]+1,n[1]),post:e.slice(n[1]+1),unmatched:s}}function hK(e,t){t.remaining-=e.length;let r=[];for(let i=0;i<e.length;i++){
let o=e.charCodeAt(i);o===123?r.push(i):o===125&&r.length&&r.pop()}let n="",s=0;for(let i=0;i<r.length;i++){let o=r[i];n+=e.slice(s,o)+"\0",s=o+1}return n+e.slice(
s)}function gK(e,t){if(t.remaining-=e.length,t.remaining<0)return!1;let r=!1;for(let n=e.length-1;n>=0;n--){let s=e.charCodeAt(n);if(s===125)r=!0;else if(s===10||
s===13||s===8232||s===8233)r=!1;else if(s===44&&r&&e.charCodeAt(n+1)!==44)return!0}return!1}function yK(e,t){let r=[],n="";for(;;){let s=qI(e,e,t);if(t.remaining<
0)return;if(!s){let u=e.split(",");return u[0]=n+u[0],Sb(r,u),r}let{pre:i,body:o,post:a}=s,c=i.split(",");if(c[0]=n+c[0],c[c.length-1]+="{"+o+"}",!a.length)return Sb(
r,c),r;n=c.pop(),Sb(r,c),e=a}}function gu(e,t){return e===void 0||isNaN(e)?t:e}function MI(e,t={}){if(!e)return[];let r=gu(t.max,aK),n=gu(t.maxLength,cK),s=gu(t.
maxDepth,uK),i=gu(t.maxRewrites,lK),o=gu(t.maxSteps,pK);return e.slice(0,2)==="{}"&&(e="\\{\\}"+e.slice(2)),Rb(fK(e),r,n,s,0,i,{remaining:o},!0).map(mK)}function bK(e){
return"{"+e+"}"}function _K(e){return/^-?0\d/.test(e)}function vK(e,t){return e<=t}function wK(e,t){return e>=t}function yu(e,t,r,n,s,i,o){let a=[],c=0,u;e:for(let l=0;l<
e.length;l++){let p=e[l]+t,d=r;i&&!p&&(u||(u=r.filter(f=>f)),d=u);for(let f=0;f<d.length;f++){if(a.length>=n)break e;let g=p+d[f];if(c+g.length>s)break e;a.push(
g),c+=g.length}}return o.remaining-=a.length,a}function TK(e,t,r,n,s){let i=e.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;let a=Eb(i[0]),c=Eb(i[1]),
u=Math.max(i[0].length,i[1].length),l=i.length===3&&i[2]!==void 0?Math.max(Math.abs(Eb(i[2])),1):1,p=vK;c<a&&(l*=-1,p=wK);let f=i.some(_K),g=f?u:1,h=0;for(let y=a;p(
y,c)&&o.length<r;y+=l){if(s.remaining-=g,s.remaining<0)return;let _;if(t)_=String.fromCharCode(y),_==="\\"&&(_="");else if(_=String(y),f){let E=u-_.length;if(E>
0){let R=new Array(E+1).join("0");y<0?_="-"+R+_.slice(1):_=R+_}}if(h+_.length>n)break;o.push(_),h+=_.length}return o}function Rb(e,t,r,n,s,i,o,a){if(o.remaining-=
dK,s>n)return[e];let c=[""],u=0,l=!1,p=!0,d=e;for(;;){let f=qI(e,d,o);if(!f)return yu(c,e,[""],t,r,l,o);f.unmatched&&(d=hK(d,o));let g=f.pre,h=()=>yu(c,g+"{"+f.
body+"}"+f.post,[""],t,r,l,o);if(/\$$/.test(g)){if(c=yu(c,g+"{"+f.body+"}",[""],t,r,l&&!f.post.length,o),p=!1,!f.post.length)break;e=f.post,d=d.slice(f.end+1);continue}
let y=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(f.body),_=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(f.body),E=y||_,R=f.body.indexOf(",")>=0;if(!E&&!R){if(u<i&&gK(
f.post,o)){u++,e=f.pre+"{"+f.body+tf+f.post,d=d.slice(0,f.end)+tf+d.slice(f.end+1),a=!0;continue}return h()}p&&(l=a&&!E,p=!1);let C;if(E){if(C=TK(f.body,_,t,r,o),
!C)return h()}else{let M=yK(f.body,o);if(!M)return h();if(M.length===1&&M[0]!==void 0){if(M=Rb(M[0],t,r,n,s+1,i,o,!1).map(bK),o.remaining<0)return h();if(M.length===
1){let w=yu(c,g+M[0],[""],t,r,l&&!f.post.length,o);if(o.remaining<0)return h();if(c=w,!f.post.length)break;e=f.post,d=d.slice(f.end+1);continue}}let ee=l&&!f.post.
length&&!g;for(let w=0;ee&&w<c.length;w++)c[w]&&(ee=!1);C=[];let D=0;e:for(let w=0;w<M.length;w++){let Q=Rb(M[w],t,r,n,s+1,i,o,!1);if(o.remaining<0)return h();for(let ye=0;ye<
Q.length;ye++){let $e=Q[ye];if(!(ee&&!$e)){if(C.length>=t||D+$e.length>r)break e;C.push($e),D+=$e.length}}}}let U=yu(c,g,C,t,r,l&&!f.post.length,o);if(o.remaining<
0)return h();if(c=U,!f.post.length)break;e=f.post,d=d.slice(f.end+1)}return c}var jI,LI,tf,$I,DI,z2,X2,Z2,eK,tK,rK,nK,sK,iK,oK,aK,cK,uK,lK,pK,dK,FI=m(()=>{CI();
jI="\0SLASH"+Math.random().toFixed(16)+"\0",LI="\0OPEN"+Math.random().toFixed(16)+"\0",tf="\0CLOSE"+Math.random().toFixed(16)+"\0",$I="\0COMMA"+Math.random().toFixed(
16)+"\0",DI="\0PERIOD"+Math.random().toFixed(16)+"\0",z2=new RegExp(jI,"g"),X2=new RegExp(LI,"g"),Z2=new RegExp(tf,"g"),eK=new RegExp($I,"g"),tK=new RegExp(DI,"\
g"),rK=/\\\\/g,nK=/\\{/g,sK=/\\}/g,iK=/\\,/g,oK=/\\\./g,aK=1e5,cK=4e6,uK=1e3,lK=1e3,pK=2e7,dK=16});var bu,GI=m(()=>{bu=e=>{if(typeof e!="string")throw new TypeError("invalid pattern");if(e.length>65536)throw new TypeError("pattern is too long")}});var EK,_u,SK,UI,BI,VI=m(()=>{EK={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",
!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\
\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},_u=
e=>e.replace(/[[\]\\-]/g,"\\$&"),SK=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),UI=e=>e.join(""),BI=(e,t)=>{let r=t;if(e.charAt(r)!=="[")throw new Error("no\
t in a brace expression");let n=[],s=[],i=r+1,o=!1,a=!1,c=!1,u=!1,l=r,p="";e:for(;i<e.length;){let h=e.charAt(i);if((h==="!"||h==="^")&&i===r+1){u=!0,i++;continue}
if(h==="]"&&o&&!c){l=i+1;break}if(o=!0,h==="\\"&&!c){c=!0,i++;continue}if(h==="["&&!c){for(let[y,[_,E,R]]of Object.entries(EK))if(e.startsWith(y,i)){if(p)return[
"$.",!1,e.length-r,!0];i+=y.length,R?s.push(_):n.push(_),a=a||E;continue e}}if(c=!1,p){h>p?n.push(_u(p)+"-"+_u(h)):h===p&&n.push(_u(h)),p="",i++;continue}if(e.startsWith(
"-]",i+1)){n.push(_u(h+"-")),i+=2;continue}if(e.startsWith("-",i+1)){p=h,i+=2;continue}n.push(_u(h)),i++}if(l<i)return["",!1,0,!1];if(!n.length&&!s.length)return[
"$.",!1,e.length-r,!0];if(s.length===0&&n.length===1&&/^\\?.$/.test(n[0])&&!u){let h=n[0].length===2?n[0].slice(-1):n[0];return[SK(h),!1,l-r,!1]}let d="["+(u?"^":
"")+UI(n)+"]",f="["+(u?"":"^")+UI(s)+"]";return[n.length&&s.length?"("+d+"|"+f+")":n.length?d:f,a,l-r,!0]}});var Si,rf=m(()=>{Si=(e,{windowsPathsNoEscape:t=!1,magicalBraces:r=!0}={})=>r?t?e.replace(/\[([^/\\])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(
/\\([^/])/g,"$1"):t?e.replace(/\[([^/\\{}])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")});var Or,RK,xb,KI,xK,OK,kK,QI,NK,nf,IK,AK,PK,CK,Ob,HI,WI,jK,co,kb=m(()=>{VI();rf();RK=new Set(["!","?","+","*","@"]),xb=e=>RK.has(e),KI=e=>xb(e.type),xK=new Map([
["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),OK=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),kK=new Map([["!",["?","@"]],
["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),QI=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["\
@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),NK="(?!(?:^|/)\\.\\.?(?:$|/))",nf="(?!\\.)",IK=new Set([
"[","."]),AK=new Set(["..","."]),PK=new Set("().*{}+?[]^$\\!"),CK=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Ob="[^/]",HI=Ob+"*?",WI=Ob+"+?",jK=0,co=class{type;#t;#r;#s=!1;#e=[];#n;#a;#u;#c=!1;#i;#o;#l=!1;id=++jK;get depth(){
return(this.#n?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#t.id,parent:this.#n?.id,depth:this.
depth,partsLength:this.#e.length,parts:this.#e}}constructor(t,r,n={}){this.type=t,t&&(this.#r=!0),this.#n=r,this.#t=this.#n?this.#n.#t:this,this.#i=this.#t===this?
n:this.#t.#i,this.#u=this.#t===this?[]:this.#t.#u,t==="!"&&!this.#t.#c&&this.#u.push(this),this.#a=this.#n?this.#n.#e.length:0}get hasMagic(){if(this.#r!==void 0)
return this.#r;for(let t of this.#e)if(typeof t!="string"&&(t.type||t.hasMagic))return this.#r=!0;return this.#r}toString(){return this.#o!==void 0?this.#o:this.
type?this.#o=this.type+"("+this.#e.map(t=>String(t)).join("|")+")":this.#o=this.#e.map(t=>String(t)).join("")}#y(){if(this!==this.#t)throw new Error("should onl\
y call on root");if(this.#c)return this;this.toString(),this.#c=!0;let t;for(;t=this.#u.pop();){if(t.type!=="!")continue;let r=t,n=r.#n;for(;n;){for(let s=r.#a+
1;!n.type&&s<n.#e.length;s++)for(let i of t.#e){if(typeof i=="string")throw new Error("string part in extglob AST??");i.copyIn(n.#e[s])}r=n,n=r.#n}}return this}push(...t){
for(let r of t)if(r!==""){if(typeof r!="string"&&!(r instanceof Or&&r.#n===this))throw new Error("invalid part: "+r);this.#e.push(r)}}toJSON(){let t=this.type===
null?this.#e.slice().map(r=>typeof r=="string"?r:r.toJSON()):[this.type,...this.#e.map(r=>r.toJSON())];return this.isStart()&&!this.type&&t.unshift([]),this.isEnd()&&
(this===this.#t||this.#t.#c&&this.#n?.type==="!")&&t.push({}),t}isStart(){if(this.#t===this)return!0;if(!this.#n?.isStart())return!1;if(this.#a===0)return!0;let t=this.#n;
for(let r=0;r<this.#a;r++){let n=t.#e[r];if(!(n instanceof Or&&n.type==="!"))return!1}return!0}isEnd(){if(this.#t===this||this.#n?.type==="!")return!0;if(!this.#n?.
isEnd())return!1;if(!this.type)return this.#n?.isEnd();let t=this.#n?this.#n.#e.length:0;return this.#a===t-1}copyIn(t){typeof t=="string"?this.push(t):this.push(
t.clone(this))}clone(t){let r=new Or(this.type,t);for(let n of this.#e)r.copyIn(n);return r}static#p(t,r,n,s,i){let o=s.maxExtglobRecursion??2,a=!1,c=!1,u=-1,l=!1;
if(r.type===null){let h=n,y="";for(;h<t.length;){let _=t.charAt(h++);if(a||_==="\\"){a=!a,y+=_;continue}if(c){h===u+1?(_==="^"||_==="!")&&(l=!0):_==="]"&&!(h===
u+2&&l)&&(c=!1),y+=_;continue}else if(_==="["){c=!0,u=h,l=!1,y+=_;continue}if(!s.noext&&xb(_)&&t.charAt(h)==="("&&i<=o){r.push(y),y="";let R=new Or(_,r);h=Or.#p(
t,R,h,s,i+1),r.push(R);continue}y+=_}return r.push(y),h}let p=n+1,d=new Or(null,r),f=[],g="";for(;p<t.length;){let h=t.charAt(p++);if(a||h==="\\"){a=!a,g+=h;continue}
if(c){p===u+1?(h==="^"||h==="!")&&(l=!0):h==="]"&&!(p===u+2&&l)&&(c=!1),g+=h;continue}else if(h==="["){c=!0,u=p,l=!1,g+=h;continue}if(!s.noext&&xb(h)&&t.charAt(
p)==="("&&(i<=o||r&&r.#d(h))){let _=r&&r.#d(h)?0:1;d.push(g),g="";let E=new Or(h,d);d.push(E),p=Or.#p(t,E,p,s,i+_);continue}if(h==="|"){d.push(g),g="",f.push(d),
d=new Or(null,r);continue}if(h===")")return g===""&&r.#e.length===0&&(r.#l=!0),d.push(g),g="",r.push(...f,d),p;g+=h}return r.type=null,r.#r=void 0,r.#e=[t.substring(
n-1)],p}#b(t){return this.#m(t,OK)}#m(t,r=xK){if(!t||typeof t!="object"||t.type!==null||t.#e.length!==1||this.type===null)return!1;let n=t.#e[0];return!n||typeof n!=
"object"||n.type===null?!1:this.#d(n.type,r)}#d(t,r=kK){return!!r.get(this.type)?.includes(t)}#_(t,r){let n=t.#e[0],s=new Or(null,n,this.options);s.#e.push(""),
n.push(s),this.#h(t,r)}#h(t,r){let n=t.#e[0];this.#e.splice(r,1,...n.#e);for(let s of n.#e)typeof s=="object"&&(s.#n=this);this.#o=void 0}#v(t){return!!QI.get(this.
type)?.has(t)}#w(t){if(!t||typeof t!="object"||t.type!==null||t.#e.length!==1||this.type===null||this.#e.length!==1)return!1;let r=t.#e[0];return!r||typeof r!="\
object"||r.type===null?!1:this.#v(r.type)}#T(t){let r=QI.get(this.type),n=t.#e[0],s=r?.get(n.type);if(!s)return!1;this.#e=n.#e;for(let i of this.#e)typeof i=="o\
bject"&&(i.#n=this);this.type=s,this.#o=void 0,this.#l=!1}static fromGlob(t,r={}){let n=new Or(null,void 0,r);return Or.#p(t,n,0,r,0),n}toMMPattern(){if(this!==
this.#t)return this.#t.toMMPattern();let t=this.toString(),[r,n,s,i]=this.toRegExpSource();if(!(s||this.#r||this.#i.nocase&&!this.#i.nocaseMagicOnly&&t.toUpperCase()!==
t.toLowerCase()))return n;let a=(this.#i.nocase?"i":"")+(i?"u":"");return Object.assign(new RegExp(`^${r}$`,a),{_src:r,_glob:t})}get options(){return this.#i}toRegExpSource(t){
let r=t??!!this.#i.dot;if(this.#t===this&&(this.#f(),this.#y()),!KI(this)){let c=this.isStart()&&this.isEnd()&&!this.#e.some(f=>typeof f!="string"),u=this.#e.map(
f=>{let[g,h,y,_]=typeof f=="string"?Or.#E(f,this.#r,c):f.toRegExpSource(t);return this.#r=this.#r||y,this.#s=this.#s||_,g}).join(""),l="";if(this.isStart()&&typeof this.#e[0]==
"string"&&!(this.#e.length===1&&AK.has(this.#e[0]))){let g=IK,h=r&&g.has(u.charAt(0))||u.startsWith("\\.")&&g.has(u.charAt(2))||u.startsWith("\\.\\.")&&g.has(u.
charAt(4)),y=!r&&!t&&g.has(u.charAt(0));l=h?NK:y?nf:""}let p="";return this.isEnd()&&this.#t.#c&&this.#n?.type==="!"&&(p="(?:$|\\/)"),[l+u+p,Si(u),this.#r=!!this.#r,
this.#s]}let n=this.type==="*"||this.type==="+",s=this.type==="!"?"(?:(?!(?:":"(?:",i=this.#g(r);if(this.isStart()&&this.isEnd()&&!i&&this.type!=="!"){let c=this.
toString(),u=this;return u.#e=[c],u.type=null,u.#r=void 0,[c,Si(this.toString()),!1,!1]}let o=!n||t||r||!nf?"":this.#g(!0);o===i&&(o=""),o&&(i=`(?:${i})(?:${o})\
*?`);let a="";if(this.type==="!"&&this.#l)a=(this.isStart()&&!r?nf:"")+WI;else{let c=this.type==="!"?"))"+(this.isStart()&&!r&&!t?nf:"")+HI+")":this.type==="@"?
")":this.type==="?"?")?":this.type==="+"&&o?")":this.type==="*"&&o?")?":`)${this.type}`;a=s+i+c}return[a,Si(i),this.#r=!!this.#r,this.#s]}#f(){if(KI(this)){let t=0,
r=!1;do{r=!0;for(let n=0;n<this.#e.length;n++){let s=this.#e[n];typeof s=="object"&&(s.#f(),this.#m(s)?(r=!1,this.#h(s,n)):this.#b(s)?(r=!1,this.#_(s,n)):this.#w(
s)&&(r=!1,this.#T(s)))}}while(!r&&++t<10)}else for(let t of this.#e)typeof t=="object"&&t.#f();this.#o=void 0}#g(t){return this.#e.map(r=>{if(typeof r=="string")
throw new Error("string type in extglob ast??");let[n,s,i,o]=r.toRegExpSource(t);return this.#s=this.#s||o,n}).filter(r=>!(this.isStart()&&this.isEnd())||!!r).join(
"|")}static#E(t,r,n=!1){let s=!1,i="",o=!1,a=!1;for(let c=0;c<t.length;c++){let u=t.charAt(c);if(s){s=!1,i+=(PK.has(u)?"\\":"")+u;continue}if(u==="*"){if(a)continue;
a=!0,i+=n&&/^[*]+$/.test(t)?WI:HI,r=!0;continue}else a=!1;if(u==="\\"){c===t.length-1?i+="\\\\":s=!0;continue}if(u==="["){let[l,p,d,f]=BI(t,c);if(d){i+=l,o=o||p,
c+=d-1,r=r||f;continue}}if(u==="?"){i+=Ob,r=!0;continue}i+=CK(u)}return[i,Si(t),!!r,o]}};Or=co});var Nb,Ib=m(()=>{Nb=(e,{windowsPathsNoEscape:t=!1,magicalBraces:r=!1}={})=>r?t?e.replace(/[?*()[\]{}]/g,"[$&]"):e.replace(/[?*()[\]\\{}]/g,"\\$&"):t?e.replace(/[?*()[\]]/g,
"[$&]"):e.replace(/[?*()[\]\\]/g,"\\$&")});var yr,LK,$K,DK,qK,MK,FK,GK,UK,BK,VK,KK,QK,HK,WK,JK,YK,zK,XK,zI,XI,ZI,JI,ZK,ur,eQ,tQ,rQ,nQ,sQ,Yr,iQ,eA,oQ,aQ,YI,cQ,Ri,tA=m(()=>{FI();GI();kb();Ib();rf();kb();Ib();
rf();yr=(e,t,r={})=>(bu(t),!r.nocomment&&t.charAt(0)==="#"?!1:new Ri(t,r).match(e)),LK=/^\*+([^+@!?*[(]*)$/,$K=e=>t=>!t.startsWith(".")&&t.endsWith(e),DK=e=>t=>t.
endsWith(e),qK=e=>(e=e.toLowerCase(),t=>!t.startsWith(".")&&t.toLowerCase().endsWith(e)),MK=e=>(e=e.toLowerCase(),t=>t.toLowerCase().endsWith(e)),FK=/^\*+\.\*+$/,
GK=e=>!e.startsWith(".")&&e.includes("."),UK=e=>e!=="."&&e!==".."&&e.includes("."),BK=/^\.\*+$/,VK=e=>e!=="."&&e!==".."&&e.startsWith("."),KK=/^\*+$/,QK=e=>e.length!==
0&&!e.startsWith("."),HK=e=>e.length!==0&&e!=="."&&e!=="..",WK=/^\?+([^+@!?*[(]*)?$/,JK=([e,t=""])=>{let r=zI([e]);return t?(t=t.toLowerCase(),n=>r(n)&&n.toLowerCase().
endsWith(t)):r},YK=([e,t=""])=>{let r=XI([e]);return t?(t=t.toLowerCase(),n=>r(n)&&n.toLowerCase().endsWith(t)):r},zK=([e,t=""])=>{let r=XI([e]);return t?n=>r(n)&&
n.endsWith(t):r},XK=([e,t=""])=>{let r=zI([e]);return t?n=>r(n)&&n.endsWith(t):r},zI=([e])=>{let t=e.length;return r=>r.length===t&&!r.startsWith(".")},XI=([e])=>{
let t=e.length;return r=>r.length===t&&r!=="."&&r!==".."},ZI=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",JI={win32:{sep:"\\"},posix:{sep:"/"}},ZK=ZI==="win32"?JI.win32.sep:JI.posix.sep;yr.sep=ZK;ur=Symbol("globstar **");yr.GLOBSTAR=ur;eQ="[\
^/]",tQ=eQ+"*?",rQ="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",nQ="(?:(?!(?:\\/|^)\\.).)*?",sQ=(e,t={})=>r=>yr(r,e,t);yr.filter=sQ;Yr=(e,t={})=>Object.assign({},e,
t),iQ=e=>{if(!e||typeof e!="object"||!Object.keys(e).length)return yr;let t=yr;return Object.assign((n,s,i={})=>t(n,s,Yr(e,i)),{Minimatch:class extends t.Minimatch{constructor(s,i={}){
super(s,Yr(e,i))}static defaults(s){return t.defaults(Yr(e,s)).Minimatch}},AST:class extends t.AST{constructor(s,i,o={}){super(s,i,Yr(e,o))}static fromGlob(s,i={}){
return t.AST.fromGlob(s,Yr(e,i))}},unescape:(n,s={})=>t.unescape(n,Yr(e,s)),escape:(n,s={})=>t.escape(n,Yr(e,s)),filter:(n,s={})=>t.filter(n,Yr(e,s)),defaults:n=>t.
defaults(Yr(e,n)),makeRe:(n,s={})=>t.makeRe(n,Yr(e,s)),braceExpand:(n,s={})=>t.braceExpand(n,Yr(e,s)),match:(n,s,i={})=>t.match(n,s,Yr(e,i)),sep:t.sep,GLOBSTAR:ur})};
yr.defaults=iQ;eA=(e,t={})=>(bu(e),t.nobrace||!/\{(?:(?!\{).)*\}/.test(e)?[e]:MI(e,{max:t.braceExpandMax}));yr.braceExpand=eA;oQ=(e,t={})=>new Ri(e,t).makeRe();
yr.makeRe=oQ;aQ=(e,t,r={})=>{let n=new Ri(t,r);return e=e.filter(s=>n.match(s)),n.options.nonull&&!e.length&&e.push(t),e};yr.match=aQ;YI=/[?*]|[+@!]\(.*?\)|\[|\]/,
cQ=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Ri=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,r={}){
bu(t),r=r||{},this.options=r,this.maxGlobstarRecursion=r.maxGlobstarRecursion??200,this.pattern=t,this.platform=r.platform||ZI,this.isWindows=this.platform==="w\
in32";let n="allowWindowsEscape";this.windowsPathsNoEscape=!!r.windowsPathsNoEscape||r[n]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,
"/")),this.preserveMultipleSlashes=!!r.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!r.nonegate,this.comment=!1,this.empty=!1,this.partial=
!!r.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=r.windowsNoMagicRoot!==void 0?r.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=
[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let t of this.set)for(let r of t)if(typeof r!=
"string")return!0;return!1}debug(...t){}make(){let t=this.pattern,r=this.options;if(!r.nocomment&&t.charAt(0)==="#"){this.comment=!0;return}if(!t){this.empty=!0;
return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],r.debug&&(this.debug=(...i)=>console.error(...i)),this.debug(this.pattern,this.globSet);
let n=this.globSet.map(i=>this.slashSplit(i));this.globParts=this.preprocess(n),this.debug(this.pattern,this.globParts);let s=this.globParts.map((i,o,a)=>{if(this.
isWindows&&this.windowsNoMagicRoot){let c=i[0]===""&&i[1]===""&&(i[2]==="?"||!YI.test(i[2]))&&!YI.test(i[3]),u=/^[a-z]:/i.test(i[0]);if(c)return[...i.slice(0,4),
...i.slice(4).map(l=>this.parse(l))];if(u)return[i[0],...i.slice(1).map(l=>this.parse(l))]}return i.map(c=>this.parse(c))});if(this.debug(this.pattern,s),this.set=
s.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){let o=this.set[i];o[0]===""&&o[1]===""&&this.globParts[i][2]==="?"&&typeof o[3]==
"string"&&/^[a-z]:$/i.test(o[3])&&(o[2]="?")}this.debug(this.pattern,this.set)}preprocess(t){if(this.options.noglobstar)for(let n of t)for(let s=0;s<n.length;s++)
n[s]==="**"&&(n[s]="*");let{optimizationLevel:r=1}=this.options;return r>=2?(t=this.firstPhasePreProcess(t),t=this.secondPhasePreProcess(t)):r>=1?t=this.levelOneOptimize(
t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){return t.map(r=>{let n=-1;for(;(n=r.indexOf("**",n+1))!==-1;){let s=n;for(;r[s+1]==="**";)
s++;s!==n&&r.splice(n,s-n)}return r})}levelOneOptimize(t){return t.map(r=>(r=r.reduce((n,s)=>{let i=n[n.length-1];return s==="**"&&i==="**"?n:s===".."&&i&&i!=="\
.."&&i!=="."&&i!=="**"?(n.pop(),n):(n.push(s),n)},[]),r.length===0?[""]:r))}levelTwoFileOptimize(t){Array.isArray(t)||(t=this.slashSplit(t));let r=!1;do{if(r=!1,
!this.preserveMultipleSlashes){for(let s=1;s<t.length-1;s++){let i=t[s];s===1&&i===""&&t[0]===""||(i==="."||i==="")&&(r=!0,t.splice(s,1),s--)}t[0]==="."&&t.length===
2&&(t[1]==="."||t[1]==="")&&(r=!0,t.pop())}let n=0;for(;(n=t.indexOf("..",n+1))!==-1;){let s=t[n-1];s&&s!=="."&&s!==".."&&s!=="**"&&!(this.isWindows&&/^[a-z]:$/i.
test(s))&&(r=!0,t.splice(n-1,2),n-=2)}}while(r);return t.length===0?[""]:t}firstPhasePreProcess(t){let r=!1;do{r=!1;for(let n of t){let s=-1;for(;(s=n.indexOf("\
**",s+1))!==-1;){let o=s;for(;n[o+1]==="**";)o++;o>s&&n.splice(s+1,o-s);let a=n[s+1],c=n[s+2],u=n[s+3];if(a!==".."||!c||c==="."||c===".."||!u||u==="."||u==="..")
continue;r=!0,n.splice(s,1);let l=n.slice(0);l[s]="**",t.push(l),s--}if(!this.preserveMultipleSlashes){for(let o=1;o<n.length-1;o++){let a=n[o];o===1&&a===""&&n[0]===
""||(a==="."||a==="")&&(r=!0,n.splice(o,1),o--)}n[0]==="."&&n.length===2&&(n[1]==="."||n[1]==="")&&(r=!0,n.pop())}let i=0;for(;(i=n.indexOf("..",i+1))!==-1;){let o=n[i-
1];if(o&&o!=="."&&o!==".."&&o!=="**"){r=!0;let c=i===1&&n[i+1]==="**"?["."]:[];n.splice(i-1,2,...c),n.length===0&&n.push(""),i-=2}}}}while(r);return t}secondPhasePreProcess(t){
for(let r=0;r<t.length-1;r++)for(let n=r+1;n<t.length;n++){let s=this.partsMatch(t[r],t[n],!this.preserveMultipleSlashes);if(s){t[r]=[],t[n]=s;break}}return t.filter(
r=>r.length)}partsMatch(t,r,n=!1){let s=0,i=0,o=[],a="";for(;s<t.length&&i<r.length;)if(t[s]===r[i])o.push(a==="b"?r[i]:t[s]),s++,i++;else if(n&&t[s]==="**"&&r[i]===
t[s+1])o.push(t[s]),s++;else if(n&&r[i]==="**"&&t[s]===r[i+1])o.push(r[i]),i++;else if(t[s]==="*"&&r[i]&&(this.options.dot||!r[i].startsWith("."))&&r[i]!=="**"){
if(a==="b")return!1;a="a",o.push(t[s]),s++,i++}else if(r[i]==="*"&&t[s]&&(this.options.dot||!t[s].startsWith("."))&&t[s]!=="**"){if(a==="a")return!1;a="b",o.push(
r[i]),s++,i++}else return!1;return t.length===r.length&&o}parseNegate(){if(this.nonegate)return;let t=this.pattern,r=!1,n=0;for(let s=0;s<t.length&&t.charAt(s)===
"!";s++)r=!r,n++;n&&(this.pattern=t.slice(n)),this.negate=r}matchOne(t,r,n=!1){let s=0,i=0;if(this.isWindows){let a=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),
c=!a&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(t[3]),u=typeof r[0]=="string"&&/^[a-z]:$/i.test(r[0]),l=!u&&r[0]===""&&r[1]===""&&r[2]==="?"&&typeof r[3]==
"string"&&/^[a-z]:$/i.test(r[3]),p=c?3:a?0:void 0,d=l?3:u?0:void 0;if(typeof p=="number"&&typeof d=="number"){let[f,g]=[t[p],r[d]];f.toLowerCase()===g.toLowerCase()&&
(r[d]=f,i=d,s=p)}}let{optimizationLevel:o=1}=this.options;return o>=2&&(t=this.levelTwoFileOptimize(t)),r.includes(ur)?this.#t(t,r,n,s,i):this.#s(t,r,n,s,i)}#t(t,r,n,s,i){
let o=r.indexOf(ur,i),a=r.lastIndexOf(ur),[c,u,l]=n?[r.slice(i,o),r.slice(o+1),[]]:[r.slice(i,o),r.slice(o+1,a),r.slice(a+1)];if(c.length){let E=t.slice(s,s+c.length);
if(!this.#s(E,c,n,0,0))return!1;s+=c.length,i+=c.length}let p=0;if(l.length){if(l.length+s>t.length)return!1;let E=t.length-l.length;if(this.#s(t,l,n,E,0))p=l.length;else{
if(t[t.length-1]!==""||s+l.length===t.length||(E--,!this.#s(t,l,n,E,0)))return!1;p=l.length+1}}if(!u.length){let E=!!p;for(let R=s;R<t.length-p;R++){let C=String(
t[R]);if(E=!0,C==="."||C===".."||!this.options.dot&&C.startsWith("."))return!1}return n||E}let d=[[[],0]],f=d[0],g=0,h=[0];for(let E of u)E===ur?(h.push(g),f=[[],
0],d.push(f)):(f[0].push(E),g++);let y=d.length-1,_=t.length-p;for(let E of d)E[1]=_-(h[y--]+E[0].length);return!!this.#r(t,d,s,0,n,0,!!p)}#r(t,r,n,s,i,o,a){let c=r[s];
if(!c){for(let p=n;p<t.length;p++){a=!0;let d=t[p];if(d==="."||d===".."||!this.options.dot&&d.startsWith("."))return!1}return a}let[u,l]=c;for(;n<=l;){if(this.#s(
t.slice(0,n+u.length),u,i,n,0)&&o<this.maxGlobstarRecursion){let f=this.#r(t,r,n+u.length,s+1,i,o+1,a);if(f!==!1)return f}let d=t[n];if(d==="."||d===".."||!this.
options.dot&&d.startsWith("."))return!1;n++}return i||null}#s(t,r,n,s,i){let o,a,c,u;for(o=s,a=i,u=t.length,c=r.length;o<u&&a<c;o++,a++){this.debug("matchOne lo\
op");let l=r[a],p=t[o];if(this.debug(r,l,p),l===!1||l===ur)return!1;let d;if(typeof l=="string"?(d=p===l,this.debug("string match",l,p,d)):(d=l.test(p),this.debug(
"pattern match",l,p,d)),!d)return!1}if(o===u&&a===c)return!0;if(o===u)return n;if(a===c)return o===u-1&&t[o]==="";throw new Error("wtf?")}braceExpand(){return eA(
this.pattern,this.options)}parse(t){bu(t);let r=this.options;if(t==="**")return ur;if(t==="")return"";let n,s=null;(n=t.match(KK))?s=r.dot?HK:QK:(n=t.match(LK))?
s=(r.nocase?r.dot?MK:qK:r.dot?DK:$K)(n[1]):(n=t.match(WK))?s=(r.nocase?r.dot?YK:JK:r.dot?zK:XK)(n):(n=t.match(FK))?s=r.dot?UK:GK:(n=t.match(BK))&&(s=VK);let i=co.
fromGlob(t,this.options).toMMPattern();return s&&typeof i=="object"&&Reflect.defineProperty(i,"test",{value:s}),i}makeRe(){if(this.regexp||this.regexp===!1)return this.
regexp;let t=this.set;if(!t.length)return this.regexp=!1,this.regexp;let r=this.options,n=r.noglobstar?tQ:r.dot?rQ:nQ,s=new Set(r.nocase?["i"]:[]),i=t.map(c=>{let u=c.
map(p=>{if(p instanceof RegExp)for(let d of p.flags.split(""))s.add(d);return typeof p=="string"?cQ(p):p===ur?ur:p._src});u.forEach((p,d)=>{let f=u[d+1],g=u[d-1];
p!==ur||g===ur||(g===void 0?f!==void 0&&f!==ur?u[d+1]="(?:\\/|"+n+"\\/)?"+f:u[d]=n:f===void 0?u[d-1]=g+"(?:\\/|\\/"+n+")?":f!==ur&&(u[d-1]=g+"(?:\\/|\\/"+n+"\\/)"+
f,u[d+1]=ur))});let l=u.filter(p=>p!==ur);if(this.partial&&l.length>=1){let p=[];for(let d=1;d<=l.length;d++)p.push(l.slice(0,d).join("/"));return"(?:"+p.join("\
|")+")"}return l.join("/")}).join("|"),[o,a]=t.length>1?["(?:",")"]:["",""];i="^"+o+i+a+"$",this.partial&&(i="^(?:\\/|"+o+i.slice(1,-1)+a+")$"),this.negate&&(i=
"^(?!"+i+").+$");try{this.regexp=new RegExp(i,[...s].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(t){return this.preserveMultipleSlashes?t.split(
"/"):this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)}match(t,r=this.partial){if(this.debug("match",t,this.pattern),this.comment)return!1;
if(this.empty)return t==="";if(t==="/"&&r)return!0;let n=this.options;this.isWindows&&(t=t.split("\\").join("/"));let s=this.slashSplit(t);this.debug(this.pattern,
"split",s);let i=this.set;this.debug(this.pattern,"set",i);let o=s[s.length-1];if(!o)for(let a=s.length-2;!o&&a>=0;a--)o=s[a];for(let a of i){let c=s;if(n.matchBase&&
a.length===1&&(c=[o]),this.matchOne(c,a,r))return n.flipNegate?!0:!this.negate}return n.flipNegate?!1:this.negate}static defaults(t){return yr.defaults(t).Minimatch}};
yr.AST=co;yr.Minimatch=Ri;yr.escape=Nb;yr.unescape=Si});function sf(e,{nocase:t=!1}={}){let r={dot:!0,nonegate:!0,noext:!0,nocomment:!0,nocase:t,platform:"linux"},n=e.map(s=>new Ri(s,r));return s=>n.some(i=>i.match(s))}
var Ab=m(()=>{"use strict";tA()});var nA={};k(nA,{mergeRequestSize:()=>lQ});var rA,uQ,lQ,sA=m(()=>{"use strict";AI();Ab();oe();Te();te();rA=pe(hr({min:1,max:1e6})),uQ=400,lQ=qe({id:"merge_reques\
t_size",title:"The change is small enough to be reviewed",severity:"low",about:"merge_request",needs:{files:II},params:Je({max_files:rA,max_lines:rA,except:pe(B(
O({min:1,max:500,about:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"split the change, or leave generated files out with except",page:"\
!"},check({files:e},{max_files:t,max_lines:r,except:n=[]}){let s=r??(t===void 0?uQ:void 0),i=n.length===0?()=>!1:sf(n),o=e.filter(({path:d})=>!i(d)),a=o.reduce(
(d,{additions:f,deletions:g})=>d+f+g,0),c=[W(o.length,"file"),W(a,"line")],u=e.length-o.length,l=`${W(o.length,"file")} and ${W(a,"line")} are changed${u===0?"":
`, ${W(u,"file")} left out`}`,p=[...t!==void 0&&o.length>t?[W(t,"file")]:[],...s!==void 0&&a>s?[W(s,"line")]:[]];return p.length===0?Be(l,{actual:c}):Me(`${l}; \
at most ${p.join(" and ")} may be`,{actual:c})}})});var pQ,iA,oA=m(()=>{"use strict";oe();Ut();ke();pQ=x({resolvableDiscussionsCount:it(ie()),resolvedDiscussionsCount:it(ie())}),iA={id:"threads",summary:"The thre\
ads of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount reso\
lvedDiscussionsCount",read(e){let{resolvableDiscussionsCount:t,resolvedDiscussionsCount:r}=J(pQ,e);if(t===null||r===null)throw new ae("GitLab shows this token n\
o count");return{resolvable:t,resolved:r}}}}});var aA={};k(aA,{mergeRequestThreadsResolved:()=>dQ});var dQ,cA=m(()=>{"use strict";oA();Te();te();dQ=qe({id:"merge_request_threads_resolved",title:"All threads \
are resolved",severity:"medium",about:"merge_request",needs:{threads:iA},remediation:{text:"resolve the open threads, then run this job again",page:"!"},check({
threads:{resolvable:e,resolved:t}}){let r=e-t;return r>0?Me(`${W(r,"thread is","threads are")} not resolved`,{actual:r}):Be(e===0?"there are no threads":"every \
thread is resolved",{actual:0})}})});var fQ,uA,lA=m(()=>{"use strict";oe();bb();ke();fQ=Qe(x({name:O(),approvals_required:ie(),rule_type:A(O()),eligible_approvers:A(B(x({id:ie()}))),contains_hidden_groups:A(
X()),protected_branches:A(B(x({name:O()}))),applies_to_all_protected_branches:A(X())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),uA=ir(yb,{id:"approval_rule_scopes"},B(fQ))});var dA={};k(dA,{projectApprovalsOnDefaultBranch:()=>mQ});function pA(e,t){return Math.max(0,...e.map(t))}function hQ(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(u=>ao(u,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var mQ,fA=m(()=>{"use strict";du();lA();Ct();ga();oe();Te();te();mQ=qe({id:"project_appro\
vals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:be,branches:ha,rules:uA,policies:Ei},
params:Je({at_least:hr({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return pt(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>ao(d,e)),a=d=>hQ(d,e,o),c=pA(n,d=>a(d)??0),u=pA(n,d=>a(d)??d.approvalsRequired),
l=`${W(c,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:c};if(c>=i)return Be(l,p);if(u>=i)return pt(`${l}; GitLa\
b does not show enough of a rule that asks for ${u}`);if(s.length>0){let d=we(s.map(({name:f})=>f));return pt(`${l}; the API hides the rules of approval policie\
s (${d}), which may ask for more`)}return Me(l,p)}})});var gQ,es,vu=m(()=>{"use strict";oe();ke();ga();gQ=Qe(x({name:O(),push_access_levels:Wd,merge_access_levels:Wd,allow_force_push:X(),code_owner_approval_required:A(
X()),inherited:A(X())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.
allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),es=ir(db,{id:"branch_protections"},B(gQ))});async function yQ({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof N&&"status"in s&&s.status===404)return!1;throw s}}var mA,
of,Pb=m(()=>{"use strict";me();_b();ke();mA=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],of={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await zd(e,n=>Promise.all(mA.map(s=>yQ(e,s,n))));return{branch:r?.branch,path:mA.
find((n,s)=>r?.value[s])}}}});var jb={};k(jb,{onMatchingRules:()=>wu,projectDefaultBranchNotDeletable:()=>bQ,projectForcePushBlocked:()=>_Q});function wu(e,t,r){let n=Ti(e,t);if("unknown"in n)
return pt(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>ao(o,s));return i.length===0?Me(n.because):r(s,i)}function Cb(e){return we(e.map(gA))}function gA({
name:e,isInherited:t}){return t?`${e} of the group`:e}var hA,bQ,_Q,af=m(()=>{"use strict";vu();Ct();ga();Te();au();te();hA="/-/settings/repository#js-protected-\
branches-settings",bQ=qe({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:be,
rules:es},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:hA},check:({project:e,rules:t})=>wu(e,t,(r,n)=>Be(
`Git refuses to delete ${r}, which is protected by the rule ${Cb(n)}`,{note:"who may change protection rules can still take the rule away"}))}),_Q=qe({id:"proje\
ct_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:be,rules:es},remediation:{text:"protec\
t the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:hA},check:({project:e,
rules:t})=>wu(e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?Be(`no rule for ${r} allows force push (${Cb(n)})`):Me(`${r} accepts forc\
e pushes by the rule ${Cb(s)}`,{actual:s.map(gA)})})})});var yA={};k(yA,{projectCodeOwnerApprovalOnDefaultBranch:()=>vQ});var vQ,bA=m(()=>{"use strict";vu();Pb();Ct();te();af();vQ=qe({id:"project_code_owner_approval_o\
n_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:be,rules:es,file:of},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>wu(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
Me(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):Be(`the rule ${i.name} requires approval by the code owners in ${r}`):Me(`n\
o rule for ${n} requires approval by code owners`)})})});var zr,uo=m(()=>{"use strict";ke();zr={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function _a(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function cf(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var $s=m(()=>{"use strict"});async function TQ({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${vA}, after: $af\
ter) { ${wA} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[bc(t)],after:r});if(i.length>0)throw new ae(`GraphQL answered with errors: ${i.join("; ")}`);let o=x(
{projects:x({nodes:B(x({projectMembers:_A}))})}),[a]=J(o,s).projects.nodes;if(!a)throw new ae("the members vanished while they were read");return a.projectMembers}
var _A,wQ,vA,wA,TA,EA=m(()=>{"use strict";oe();$s();Ut();ke();qp();_A=x({pageInfo:x({hasNextPage:X(),endCursor:A(O())}),nodes:B(A(x({accessLevel:A(x({integerValue:A(
ie())})),user:A(x({id:O(),lastActivityOn:A(_a())}))})))}),wQ=x({projectMembers:A(_A)}),vA="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",wA="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",TA={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${vA}) { ${wA} }`,
async read(e,t){let{projectMembers:r}=J(wQ,e);if(!r)throw new ae("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await TQ(
t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(
o))throw new ae("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,{id:o,accessLevel:a,
lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var EQ,uf,Lb=m(()=>{"use strict";oe();ke();EQ=x({id:ie(),username:O(),access_level:ie(),membership_state:A(O())}),uf={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=J(B(EQ),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var va,lf=m(()=>{"use strict";Ut();ke();EA();Lb();va={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:uf,activity:TA},async collect(e,{members:t,activity:r}){if(t.length===0)throw new ae("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new ae(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var RA={};k(RA,{inactiveSince:()=>pf,inactiveText:()=>df,reviewAndRemoveInactiveUsers:()=>SQ});function pf(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function df(e,t,r){if(t.length===0)return`all ${W(e.length,"member")} were active within ${r} days`;let n=we(t.map(({username:s})=>s));return`${W(t.
length,"member was","members were")} not active within ${r} days: ${n}`}var SA,SQ,$b=m(()=>{"use strict";uo();lf();Te();$s();te();SA=90,SQ=q({id:"review_and_rem\
ove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:va,now:zr},remediation:{text:"remove members who are no longer activ\
e; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=pf(e,t,SA);return{value:r.length===0,because:df(e,r,SA),note:"read \
from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var xA={};k(xA,{projectMembersInactive:()=>xQ});var RQ,xQ,OA=m(()=>{"use strict";uo();lf();oe();te();$b();RQ=90,xQ=qe({id:"project_members_inactive",title:"No m\
ember is inactive",severity:"medium",about:"project",needs:{team:va,now:zr},params:Je({at_most_days:pe(hr({min:1,max:3650}))}),remediation:{text:"remove members\
 who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=RQ}){let n=pf(e,t,r),s=df(e,
n,r);return n.length===0?Be(s,{actual:[]}):Me(s,{actual:n.map(({username:i})=>i)})}})});function qb({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=A(x({nodes:B(s)}));return{id:e,summary:t,right:OQ,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${uu}`,async read(a,c){let u=J(x({found:o,userPermissions:lu}),{found:a[r],userPermissions:a.userPermissions}),l=u.found;if(!l)throw new ae("GitLab shows\
 this token none");return l.nodes.length===0&&await pu(u.userPermissions,c),i(l.nodes)}}}}var Db,OQ,NA,kA,IA,AA,PA,ff=m(()=>{"use strict";oe();$s();Ut();ke();Jd();
Db="state: [DETECTED, CONFIRMED]",OQ="at least Developer",NA=qb({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${Db}, first: 1) { nodes { id } }`,node:x({id:O()}),map:e=>({hasOpen:e.length>0})}),kA=100,IA=x({detectedAt:_a()}),
AA=qb({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${Db}, sort: detected_desc, first: 1) { nodes { detecte\
dAt } }`,node:IA,map:([e])=>({detectedAt:e?.detectedAt})}),PA=qb({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilit\
ies(${Db}, sort: detected_asc, first: ${kA}) { nodes { detectedAt } }`,node:IA,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t)),...e.
length<kA?{}:{outOf:e.length}})})});var CA={};k(CA,{projectVulnerabilityAge:()=>kQ});var kQ,jA=m(()=>{"use strict";ff();uo();Xn();oe();Te();$s();te();kQ=qe({id:"project_vulnerability_age",title:"N\
o finding is open for too long",severity:"high",about:"project",needs:{project:zt,oldest:PA,now:zr},params:Je({at_most_days:hr({min:0,max:3650})}),remediation:{
text:"resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{
isUltimate:e},oldest:{detectedAt:t,outOf:r},now:n},{at_most_days:s}){if(t===void 0)return e===!0?Be("no finding is open"):pt("GitLab records findings only with \
an Ultimate licence, which the project does not show");let i=Math.floor((n-t)/864e5),o=`the oldest open finding is ${W(i,"day")} old, at most ${s} ${s===1?"is":
"are"} allowed`;return n-t>s*864e5?Me(o,{actual:i}):r===void 0?Be(o,{actual:i}):pt(`of the first ${r} findings the oldest is ${W(i,"day")} old, and there may be\
 more`)}})});var Mb={};k(Mb,{notObservable:()=>IQ});var NQ,IQ,Fb=m(()=>{"use strict";te();NQ={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},IQ=Object.entries(NQ).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>q({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var Tu={};k(Tu,{branchRules:()=>CQ});function LA(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${W(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var AQ,PQ,CQ,Eu=m(()=>{"use strict";vu();Te();te();AQ="/-\
/settings/repository#js-protected-branches-settings",PQ={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${we(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>LA(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>LA(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${we(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};CQ=Object.entries(PQ).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{rules:es},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:AQ},read:({rules:i})=>s(i)}))});var jQ,$A,DA=m(()=>{"use strict";oe();ke();jQ=Qe(x({inbound_enabled:X()}),({inbound_enabled:e})=>({limitsInbound:e})),$A={id:"job_token_scope",summary:"The proj\
ect's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>J(jQ,await e.read(`/projects/${t}/job_token_scope`))}});var qA={};k(qA,{cicdJobTokenScopeEnabled:()=>LQ});var LQ,MA=m(()=>{"use strict";DA();te();LQ=q({id:"cicd_job_token_scope_enabled",title:"Job tokens of other pro\
jects are limited",type:"boolean",severity:"medium",needs:{scope:$A},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissi\
ons",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's j\
ob tokens can reach the project"})})});var Gb={};k(Gb,{absentBranch:()=>DQ});var $Q,DQ,Ub=m(()=>{"use strict";te();$Q={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code\
 owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_\
require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch \
instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule tha\
t allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"us\
e project_force_push_blocked instead: no setting makes this one fail"}},DQ=Object.entries($Q).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>q({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var FA={};k(FA,{codeOwnerApprovalRequired:()=>qQ});var qQ,GA=m(()=>{"use strict";Pb();te();qQ=q({id:"code_owner_approval_required",title:"A CODEOWNERS file exis\
ts",type:"boolean",severity:"medium",needs:{file:of},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({
file:{branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var Bb={};k(Bb,{defaultBranchUsers:()=>GQ});var UA,BA,MQ,FQ,GQ,Vb=m(()=>{"use strict";vu();Ct();au();te();fb();UA="/-/settings/repository#js-protected-branches-\
settings",BA="set it in the rule for the default branch under Settings > Repository > Protected branches",MQ=q({id:"default_branch_users_can_push",title:"Mainta\
iners can push to the default branch",type:"boolean",severity:"info",needs:{project:be,rules:es},remediation:{text:`${BA}: Allowed to push and merge, Maintainer\
s`,page:UA},read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=Ti(e,t);if("unknown"in
s||s.value===!1)return s;let i=cu(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{
value:o,because:`the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, whic\
h GitLab does not count here"}:{}}}}),FQ=q({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolea\
n",severity:"info",needs:{project:be,rules:es},remediation:{text:`${BA}: Allowed to merge, Maintainers`,page:UA},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},
rules:n}){if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};
let s=cu(e,n);if(!s)return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"\
a":"no"} role merge`;return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch\
 GitLab then assumes"}}}),GQ=[MQ,FQ]});var UQ,VA,mf,Kb=m(()=>{"use strict";oe();ke();Ct();Lb();UQ=x({id:A(ie()),username:A(O()),access_level:ie()}),VA=50,mf={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:be},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:J(B(UQ),await e.GroupMembers.all(r.id,{perPage:100})).filter(c=>c.access_level===VA&&c.username!==void 0).length,group:r.path};let s=await t(uf),i=new Set(
s.filter(({accessLevel:o})=>o===VA).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var KA={};k(KA,{ensure2AdminsPerRepo:()=>BQ});var BQ,QA=m(()=>{"use strict";Kb();Te();te();BQ=q({id:"ensure_2_admins_per_repo",title:"The project has at least t\
wo owners",type:"boolean",severity:"low",needs:{owners:mf},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${W(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var VQ,HA,WA=m(()=>{"use strict";me();oe();ke();Ct();VQ=Qe(x({active:X()}),({active:e})=>({isActive:e})),HA={id:"error_tracking",summary:"The project's error tr\
acking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return J(VQ,await e.read(`/projects/${t}/error_tracking/sett\
ings`))}catch(n){if(!(n instanceof N&&"status"in n&&n.status===404))throw n;return await r(be),null}}}});var JA={};k(JA,{errorTrackingEnabled:()=>KQ});var KQ,YA=m(()=>{"use strict";WA();te();KQ=q({id:"error_tracking_enabled",title:"Error tracking is on",type:"boole\
an",severity:"low",needs:{setting:HA},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var Qb={};k(Qb,{ultimateLicence:()=>HQ});var QQ,HQ,Hb=m(()=>{"use strict";Xn();te();QQ={gitlab_license_level_ultimate:["The project has an Ultimate licence","re\
ad from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","Git\
Lab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},HQ=Object.entries(QQ).map(
([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"info",needs:{project:zt},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var Su={};k(Su,{projectSettings:()=>YQ});var WQ,JQ,YQ,Ru=m(()=>{"use strict";Xn();Te();te();WQ="GitLab did not show the setting to this token",JQ={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:WQ,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${W(e,"fork")}`}}},YQ=Object.entries(JQ).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{project:zt},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var zQ,zA,XA=m(()=>{"use strict";me();oe();ke();Ct();zQ=x({valid:X(),errors:A(B(O()))}),zA={id:"ci_lint",summary:"The check of the CI configuration",right:"at l\
east Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=J(zQ,await e.read(`/projects/${t}/\
ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof N&&"status"in n&&n.status===404&&(await r(be)).isEmpty===!0)return null;throw n}}}});var ZA={};k(ZA,{hasValidCiConfig:()=>XQ});function tH(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>ZQ.
test(n)||eH.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var XQ,ZQ,eH,eP=m(
()=>{"use strict";XA();Xn();te();XQ=q({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:zt,lint:zA},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=tH(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),ZQ=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
eH=/not found or access denied|does not exist or|access denied/i});var rH,hf,Wb=m(()=>{"use strict";oe();hb();ke();rH=Qe(x({merge_requests_disable_committers_approval:A(X()),reset_approvals_on_push:A(X()),disable_overriding_approvers_per_merge_request:A(
X())}),e=>({committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),
hf=ir(mb,{id:"further_approval_settings"},rH)});var gf={};k(gf,{approvalSettingFields:()=>sH});var tP,nH,sH,yf=m(()=>{"use strict";Wb();te();tP={title:"New commits remove approvals",remediation:"tick Remove a\
ll approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},nH={
reset_approvals_on_push:tP,merge_request_commit_reset_approvals:tP,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in mer\
ge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can\
 be changed in merge requests",read:({rulesAreFixed:e})=>e}},sH=Object.entries(nH).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>q({id:e,title:t,type:"bo\
olean",severity:"high",needs:{settings:hf},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({
settings:o}){let a=i(o);return a===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var rP={};k(rP,{mergeRequestPreventCommittersApproval:()=>iH});var iH,nP=m(()=>{"use strict";du();Wb();te();gb();iH=q({id:"merge_request_prevent_committers_appr\
oval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:hf,policies:Ei},remediation:{text:"tic\
k Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},
policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:Yd(e,["committers cannot approve merge requests they contributed to","committ\
ers can approve merge requests they contributed to"],t.filter(r=>r.preventsCommitterApproval))})});var bf={};k(bf,{memberShares:()=>uH});function oP(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function sP(e,t){let r=oP(e,40),n=`${W(e.length,
"member")}, ${W(t,"direct owner")} and ${W(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:iP}}function aH(e,t){let r=t+
oP(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${W(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`GitLa\
b asks for fewer than 3, or less than 40 %; ${iP}`}}var iP,oH,cH,uH,_f=m(()=>{"use strict";Kb();lf();Te();te();iP="read from the member list; GitLab counts its \
table of authorisations, which is updated in the background",oH="/-/project_members";cH={more_members_than_admins:{title:"The project has more members than admi\
nistrators",remediation:"give fewer people the Maintainer or Owner role",read:sP},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:sP},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:aH}},uH=Object.entries(cH).map(([e,{title:t,remediation:r,read:n}])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{team:va,
owners:mf},remediation:{text:r,page:oH},read:({team:s,owners:i})=>n(s,i.count)}))});var aP={};k(aP,{packageHunterNoFindingsUntriaged:()=>lH});var lH,cP=m(()=>{"use strict";ff();te();lH=q({id:"package_hunter_no_findings_untriaged",title:"Package\
 Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:NA},remediation:{text:"resolve or dismiss the findings of Package Hunter in the\
 vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package H\
unter has no open findings"})})});var pH,uP,lP=m(()=>{"use strict";oe();Ut();ke();pH=x({isSelfDeletionScheduled:A(X())}),uP={id:"deletion",summary:"The project's scheduled deletion",right:"a tok\
en whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=J(
pH,e);if(t===void 0)throw new ae("GitLab did not say");return{isScheduled:t}}}}});var pP={};k(pP,{projectMarkedForDeletion:()=>dH});var dH,dP=m(()=>{"use strict";lP();te();dH=q({id:"project_marked_for_deletion",title:"The project is not about\
 to be deleted",type:"boolean",severity:"medium",needs:{deletion:uP},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var fH,fP,mP=m(()=>{"use strict";oe();Ut();ke();fH=x({repository:A(x({exists:X()}))}),fP={id:"repository",summary:"The repository",right:"at least Reporter in a\
 private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=J(fH,e).repository;if(!t)throw new ae("GitLab shows it only \
to those who may read the code");return t}}}});var hP={};k(hP,{projectRepoExists:()=>mH});var mH,gP=m(()=>{"use strict";mP();te();mH=q({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:fP},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var vf={};k(vf,{visibility:()=>bH});var yP,bP,hH,gH,yH,bH,wf=m(()=>{"use strict";Ct();te();yP="/edit#js-shared-permissions",bP={unknown:"GitLab did not show the\
 visibility to this token"},hH={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
gH=Object.entries(hH).map(([e,[t,r]])=>q({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:be},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:yP},read:({project:{visibility:n}})=>n===void 0?bP:{value:n!==t,because:`\
the project is ${n}`}})),yH=q({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",warning:"project_visibility \
is a field of an older GitLab, and a current one refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:be},
remediation:{text:"change the project's visibility under Settings > General > Visibility",page:yP},read:({project:{visibility:e}})=>e===void 0?bP:{value:e,because:`\
the project is ${e}`}}),bH=[...gH,yH]});var Jb={};k(Jb,{mergeMethod:()=>vH});var _P,_H,vH,Yb=m(()=>{"use strict";Xn();te();_P={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},_H={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},vH=Object.entries(_H).map(([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{project:zt},remediation:{text:`set the\
 merge method to ${r.map(n=>_P[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=_P[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var wH,zb,vP=m(()=>{"use strict";oe();ke();Ct();wH=Qe(x({require_two_factor_authentication:A(X()),two_factor_grace_period:A(ie())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),zb={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:be},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...J(wH,r),group:t.path}}}});var Xb={};k(Xb,{twoFactor:()=>SH});var wP,TP,EP,TH,EH,SH,Zb=m(()=>{"use strict";vP();te();wP={unknown:"GitLab did not show the group's two-factor settings to th\
is token"},TP="the project is in a personal namespace",EP={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
TH=q({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:zb},remediation:EP,read({
security:e}){if(e===void 0)return{value:!1,because:TP};let{requiresTwoFactor:t,group:r}=e;return t===void 0?wP:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),EH=q({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:zb},remediation:EP,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:TP,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?wP:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),SH=[TH,EH]});var SP={};k(SP,{reviewAndArchiveStaleRepos:()=>xH});var RH,xH,RP=m(()=>{"use strict";uo();Xn();$s();te();RH=6,xH=q({id:"review_and_archive_stale_repos",title:"A\
 project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:zt,now:zr},remediation:{text:"archive the project under Settings > G\
eneral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>cf(r,RH);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});var xP={};k(xP,{scannerFuzzTestingRunning:()=>OH});var OH,OP=m(()=>{"use strict";te();OH=q({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testin\
g runs on the default branch",type:"boolean",severity:"info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the \
policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9, and none took its place"})})});var kP={};k(kP,{scannerIacRunning:()=>kH});var e_,kH,NP=m(()=>{"use strict";Tb();te();Zn();e_="kics-iac-sast",kH=q({id:"scanner_iac_running",title:"Infrastructu\
re as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:dI},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci\
.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=Xd(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===e_).sort((a,c)=>a.id-c.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${e_}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${e_} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var NH,IP,AP=m(()=>{"use strict";oe();$s();Ut();ke();Ct();NH=x({name:O(),commit:x({committed_date:_a()})}),IP={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=J(B(NH),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(be)).isEmpty===
!0)return null;throw new ae("GitLab shows this token none, though the repository is not empty")}}});var PP={};k(PP,{staleBranchCleanupEnabled:()=>AH});var IH,AH,CP=m(()=>{"use strict";uo();AP();$s();te();IH=3,AH=q({id:"stale_branch_cleanup_enabled",title:"No b\
ranch is older than three months",type:"boolean",severity:"low",needs:{oldest:IP,now:zr},remediation:{text:"delete branches that are no longer used; protected a\
nd default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=cf(t,IH),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var jP={};k(jP,{statusChecksRequired:()=>PH});var PH,LP=m(()=>{"use strict";Xn();te();PH=q({id:"status_checks_required",title:"External status checks must succe\
ed before merging",type:"boolean",severity:"high",needs:{project:zt},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge \
checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed \
status check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not\
 show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on woul\
d not be seen"}}})});var CH,$P,DP=m(()=>{"use strict";oe();Ut();ke();Jd();CH=x({terraformStates:A(x({count:ie()})),userPermissions:lu}),$P={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${uu}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=J(CH,e);if(!r)throw new ae("GitLab shows this token none");return r.count===0&&await pu(n,t),r}}}});var qP={};k(qP,{terraformEnabled:()=>jH});var jH,MP=m(()=>{"use strict";DP();Te();te();jH=q({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:$P},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${W(e.count,"Terraform state")}`})})});var FP={};k(FP,{vulnerabilitiesSloDaysOverThreshold:()=>$H});var LH,$H,GP=m(()=>{"use strict";ff();uo();Te();$s();te();LH=180,$H=q({id:"vulnerabilities_slo_days\
_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:AA,now:zr},remediation:{text:"resolve or dismiss\
 old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"n\
o finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>LH*864e5,because:`the newest open finding is ${W(r,"day")} old`,note:"GitLab looks at the new\
est finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});var QP={};k(QP,{controlIds:()=>wa,fieldNames:()=>Tf,loadControl:()=>r_,loadField:()=>n_,predefinedExpression:()=>s_});var UP,BP,DH,t_,VP,KP,r_,n_,s_,Tf,qH,wa,Ef=m(
()=>{"use strict";a_();UP={...Sf,merge_request_commit_authors:()=>Promise.resolve().then(()=>(hu(),mu)),merge_request_commit_messages:()=>Promise.resolve().then(()=>(hu(),mu)),
merge_request_commits_signed:()=>Promise.resolve().then(()=>(RI(),SI)),merge_request_commits_signed_off:()=>Promise.resolve().then(()=>(hu(),mu)),merge_request_no_merge_commits:()=>Promise.resolve().then(()=>(hu(),mu)),
merge_request_description:()=>Promise.resolve().then(()=>(ba(),ya)),merge_request_labels:()=>Promise.resolve().then(()=>(ba(),ya)),merge_request_links_issue:()=>Promise.resolve().then(()=>(ba(),ya)),
merge_request_size:()=>Promise.resolve().then(()=>(sA(),nA)),merge_request_source_branch:()=>Promise.resolve().then(()=>(ba(),ya)),merge_request_target_branch:()=>Promise.resolve().then(()=>(ba(),ya)),
merge_request_threads_resolved:()=>Promise.resolve().then(()=>(cA(),aA)),project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(fA(),dA)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(bA(),yA)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(af(),jb)),project_force_push_blocked:()=>Promise.resolve().then(()=>(af(),jb)),project_members_inactive:()=>Promise.resolve().then(()=>(OA(),xA)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(jA(),CA))},BP={...Rf,auth_sso_enabled:()=>Promise.resolve().then(()=>(Fb(),Mb)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(Eu(),Tu)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>(MA(),qA)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(Ub(),Gb)),code_owner_approval_required:()=>Promise.resolve().then(()=>(GA(),FA)),
default_branch_users_can_merge:()=>Promise.resolve().then(()=>(Vb(),Bb)),default_branch_users_can_push:()=>Promise.resolve().then(()=>(Vb(),Bb)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(QA(),KA)),
error_tracking_enabled:()=>Promise.resolve().then(()=>(YA(),JA)),force_push_disabled:()=>Promise.resolve().then(()=>(Ub(),Gb)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(Hb(),Qb)),
has_forks:()=>Promise.resolve().then(()=>(Ru(),Su)),has_valid_ci_config:()=>Promise.resolve().then(()=>(eP(),ZA)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(Fb(),Mb)),
merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(yf(),gf)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(nP(),rP)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(yf(),gf)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(Eu(),Tu)),
more_members_than_admins:()=>Promise.resolve().then(()=>(_f(),bf)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(cP(),aP)),project_archived:()=>Promise.resolve().then(()=>(Ru(),Su)),
project_marked_for_deletion:()=>Promise.resolve().then(()=>(dP(),pP)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(Ru(),Su)),project_repo_exists:()=>Promise.resolve().then(()=>(gP(),hP)),
project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(Ru(),Su)),project_visibility:()=>Promise.resolve().then(()=>(wf(),vf)),
project_visibility_not_internal:()=>Promise.resolve().then(()=>(wf(),vf)),project_visibility_not_public:()=>Promise.resolve().then(()=>(wf(),vf)),protected_branches_set:()=>Promise.resolve().then(()=>(Eu(),Tu)),
require_branch_up_to_date:()=>Promise.resolve().then(()=>(Yb(),Jb)),require_linear_history:()=>Promise.resolve().then(()=>(Yb(),Jb)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(Zb(),Xb)),
require_mfa_for_contributors:()=>Promise.resolve().then(()=>(Zb(),Xb)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(yf(),gf)),restrict_push_merge_access:()=>Promise.resolve().then(()=>(Eu(),Tu)),
restricted_build_access:()=>Promise.resolve().then(()=>(_f(),bf)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(RP(),SP)),review_and_remove_inactive_users:()=>Promise.resolve().then(()=>($b(),RA)),
scanner_api_security_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),scanner_code_quality_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),scanner_container_scanning_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),
scanner_dast_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),scanner_fuzz_testing_running:()=>Promise.resolve().then(()=>(OP(),xP)),
scanner_iac_running:()=>Promise.resolve().then(()=>(NP(),kP)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(CP(),PP)),
status_checks_required:()=>Promise.resolve().then(()=>(LP(),jP)),status_page_configured:()=>Promise.resolve().then(()=>(Hb(),Qb)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(_f(),bf)),
terraform_enabled:()=>Promise.resolve().then(()=>(MP(),qP)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(GP(),FP))},DH=["package_hunt\
er_no_findings_untriaged","project_archived","project_marked_for_deletion","vulnerabilities_slo_days_over_threshold"],t_="scanner_fuzz_testing_running",VP={...xf,
...Object.fromEntries(DH.map(e=>[e,{field:e,operator:"=",value:!1}])),[t_]:{field:t_,operator:"=",value:!0}},KP=new Set([...i_,"project_visibility",t_]),{loadControl:r_,
loadField:n_,predefinedExpression:s_}=o_(UP,BP,VP,KP),Tf=Object.keys(BP),qH=[...Object.keys(UP),...Object.keys(VP),...Tf],wa=[...new Set(qH)].filter(e=>!KP.has(
e)).sort()});function o_(e,t,r,n){return{loadControl:s=>HP(e,s,"control"),loadField:s=>HP(t,s,"field"),predefinedExpression(s){return Object.hasOwn(r,s)?r[s]:Object.hasOwn(t,
s)&&!n.has(s)?{field:s,operator:"=",value:!0}:void 0}}}async function HP(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(s=>s.kind===
r&&s.id===t):void 0}async function WP(e,t){let r=n=>[Sf,Rf,xf].some(s=>Object.hasOwn(s,n));return r(e)&&(t===void 0||r(t))?MH:Promise.resolve().then(()=>(Ef(),QP))}
var Sf,Rf,xf,i_,MH,a_=m(()=>{"use strict";Sf={merge_request_approvals:()=>Promise.resolve().then(()=>(Qk(),Kk)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(Wk(),Hk)),
merge_request_title:()=>Promise.resolve().then(()=>(BN(),UN))},Rf={default_branch_protected:()=>Promise.resolve().then(()=>(au(),VN)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(HN(),QN)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(XN(),zN)),minimum_approvals_required:()=>Promise.resolve().then(()=>(tI(),eI)),push_protection_enabled:()=>Promise.resolve().then(()=>(nI(),rI)),
require_signed_commits:()=>Promise.resolve().then(()=>(aI(),oI)),resolve_discussions_required:()=>Promise.resolve().then(()=>(uI(),cI)),scanner_sast_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Zn(),Ls)),secure_webhooks:()=>Promise.resolve().then(()=>(bI(),yI))},xf={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},i_=new Set(["\
minimum_approvals_required"]);MH=o_(Sf,Rf,xf,i_)});var JP={};k(JP,{selectUnknown:()=>GH});async function GH(e,t,r){let n=t??e.id,s=FH.get(n);if(s!==void 0)return UH(e,n,s,r);let[i,o,a]=t?[["expression","field"],
"field",Tf]:[["id"],"control",wa],c=At(n,a),l=`unknown ${o}: ${n}${c===""?t?"":"; an id of your own needs an expression":c}`;return{problems:[{path:i,message:l}],
issues:[],warnings:[]}}async function UH(e,t,r,n){let{id:s,expression:i}=e,o=await n({...e,id:s===t?r:s,...i?{expression:{...i,field:r}}:{}}),a=`${t} is the nam\
e that an older GitLab had for ${r}; a current one refuses to import it`;return{...o,warnings:[a,...o.warnings]}}var FH,YP=m(()=>{"use strict";Ef();Un();FH=new Map(
[["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]])});var zP={};k(zP,{Assertion:()=>BH,assertedReading:()=>VH});function VH({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var BH,XP=m(()=>{"use strict";oe();BH=Je({value:X(),reason:O({min:1,max:2e3})})});async function c_(e){if(e.id===KH)return Of(HH(e));let{loadControl:t,loadField:r,predefinedExpression:n}=await WP(e.id,e.expression?.field),s=await t(e.id);if(s)
return e.expression?kf(["expression"],`${e.id} takes parameters under with, not an expression`):QH(s,e);let i=n(e.id),o=e.expression??i,a=o&&await r(o.field);if(!a){
let{selectUnknown:g}=await Promise.resolve().then(()=>(YP(),JP));return g(e,o?.field,c_)}let c=a.warning?[`${e.id}: ${a.warning}`]:i&&!WH(i,o)?[`${e.id} has ano\
ther expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...Of(ZP(a,e,o)),warnings:c};if(!a.asserted)return kf(["with"],`${e.id}\
 takes no parameters; a threshold is set with an expression`);let{Assertion:u,assertedReading:l}=await Promise.resolve().then(()=>(XP(),zP)),p=[],d=u.read(e.with,
[],p);return p.length>0?{problems:[],issues:p,shape:u,warnings:c}:{...Of(ZP({...a,read:()=>l(d)},e,o)),warnings:c}}async function QH(e,t){let r=e.params;if(!r&&
t.with)return kf(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;
try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof iu)return kf(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return Of(
{...eC(e,t),expected:s??null,judge:o=>rC(e.check(o,i),t)})}function ZP(e,t,r){return{...eC(e,t),expected:r,judge:n=>rC(xk(e.read(n),r),t)}}function HH(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...tC(e),judge:void 0}}function eC(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...tC(t)}}function tC({phase:e,enforce_from:t,final:r=!1}){let n=t===
void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}function rC(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function WH(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function Of(e){return{control:e,
problems:[],issues:[],warnings:[]}}function kf(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var KH,nC=m(()=>{"use strict";Ly();a_();ou();KH=
"external_control"});var u_={};k(u_,{joined:()=>YH,unusable:()=>JH});function JH(e,t){let r=e.find((s,i)=>e.indexOf(s)!==i),n=t.join(", ");return r!==void 0?new N("POLICY_INVALID",`\
the requirement "${r}" is in the policy twice (${n})`,{advice:"rename one, or let one file extend the other, which then merges them"}):new N("POLICY_INVALID",`p\
olicy ${n} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"})}function YH(e){let[t]=e;if(t&&e.length===
1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new N("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}var l_=m(
()=>{"use strict";me()});var oC={};k(oC,{Waiver:()=>sC,WaiverRules:()=>iC,readWaivers:()=>zH});function zH(e,t){let r=[],n=a(B(sC),e.waivers??[],"waivers")??[],s=a(iC,e.waiverRules??{},
"waiver_rules");r.push(...XH(e,n,s));let i=t.flatMap(c=>c.controls);return{waivers:n.map(c=>({...c,covers:new Set(i.filter(({id:u})=>u===c.control)),longestDays:s?.
longest_days??Number.POSITIVE_INFINITY})),problems:r};function a(c,u,l){let p=[],d=c.read(u,[],p);return r.push(...ca(p,u,c,[l])),p.length===0?d:void 0}}function XH({
requirements:e},t,r){let s=[...e.flatMap(({entries:o})=>o.map(({entry:a,path:c})=>({path:[...c,"enforce_from"],date:a.enforce_from}))),...t.map(({expires:o},a)=>({
path:["waivers",a,"expires"],date:o}))].filter(({date:o})=>o!==void 0&&!ZH(o)),i=[...t.entries()].filter(([,{owner:o}])=>r?.owners?.includes(o)===!1);return[...s.
map(({path:o,date:a})=>({path:o,message:`there is no day ${a}`})),...i.map(([o,{owner:a}])=>({path:["waivers",o,"owner"],message:`${a} may not own a waiver: wai\
ver_rules allow ${r?.owners?.join(", ")}`}))]}function ZH(e){let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var sC,iC,aC=m(
()=>{"use strict";oe();zc();Jc();sC=Je({control:O({about:"Id of the control, of this same file"}),reason:O({min:1,max:2e3}),owner:O({min:1,max:255,about:"Who an\
swers for it"}),expires:$y("Last day of the waiver; afterwards it is void"),projects:pe(B(O({min:1,about:"Full path, * for any part of it, ** for any depth"}))),
merge_requests:pe(B(hr({min:1})))}),iC=Je({owners:pe(B(O({min:1,about:"Only these may own a waiver"}))),longest_days:pe(hr({min:1,max:3650,about:"A waiver that \
runs longer from today is void"}))})});var pC={};k(pC,{onTopOf:()=>e4});async function e4(e,t,r,n){let[s=""]=e.sources,i=t.find(f=>r.includes(f));if(i!==void 0)throw new N("POLICY_INVALID",`policy ${s}\
 extends ${i}, which extends it in turn (${[...r,i].join(" > ")})`);if(r.length>=cC)throw new N("POLICY_INVALID",`policies extend each other more than ${cC} dee\
p: ${r.join(" > ")}`);let o=await Promise.all(t.map(f=>n(f,[...r,f]))),a=[],u=[...o.filter(f=>f!==void 0),e].reduce((f,g)=>t4(f,g,a));if(u.sources.length>uC)throw new N(
"POLICY_INVALID",`policy ${s} is made of ${u.sources.length} files, and at most ${uC} are allowed`);if(a.length===1)throw new N("POLICY_INVALID",a[0]??"");if(a.
length>1)throw new N("POLICY_INVALID",`policy ${s} lowers ${a.length} final controls`,{problems:a});let p=t.filter(f=>f.startsWith("https:")&&!f.includes("#sha2\
56=")).map(f=>`${s} extends ${f} without a pin: add #sha256=… so that it cannot change unseen`),d=t.filter((f,g)=>!o[g]);return d.length>0&&p.push(`what ${s} \
extends was not read: ${d.join(", ")}`),{...u,name:e.name,warnings:[...u.warnings,...p]}}function t4(e,t,r){let n=t.requirements.filter(({name:o})=>!e.requirements.
some(a=>a.name===o)),s=e.requirements.map(o=>{let a=t.requirements.find(({name:c})=>c===o.name);return a?r4(o,a,t.sources.at(-1)??"",r):o}),i=[...e.texts,...t.texts.
filter(({source:o})=>!e.sources.includes(o))];return{name:t.name,texts:i,sources:i.map(({source:o})=>o),requirements:[...s,...n],waivers:[...new Set([...e.waivers,
...t.waivers])],warnings:[...new Set([...e.warnings,...t.warnings])]}}function r4(e,t,r,n){let s=e.isFinal||t.isFinal,i=t.controls.filter(({id:a})=>!e.controls.
some(c=>c.id===a)),o=e.controls.map(a=>{let c=t.controls.find(({id:l})=>l===a.id);if(!c||c===a)return a;if(!e.isFinal&&!a.isFinal)return c;let u=n4(a,c);return u&&
n.push(`policy ${r} lowers the final control ${a.id} of "${e.name}": ${u}`),{...c,isFinal:!0}});return{name:e.name,description:t.description??e.description,isFinal:s,
controls:[...o,...i]}}function n4(e,t){if(Hc.indexOf(t.severity)<Hc.indexOf(e.severity))return`severity ${t.severity} instead of ${e.severity}`;let r=(t.enforcedFromMs??
Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return lC[t.phase]<lC[e.phase]||t.phase!=="enforce"&&r?"it is enforced later, or not at a\
ll":s4(e.expected,t.expected)?void 0:"it asks for something else"}function s4(e,t){let r=new Set([...Object.keys(e??{}),...Object.keys(t??{})]),n=s=>s!==null&&"\
operator"in s&&(s.operator===">="||s.operator===">");return[...r].every(s=>{let[i,o]=[e,t].map(u=>u?.[s]),a=typeof i=="number"&&typeof o=="number"&&o>=i,c=s==="\
at_least"||s==="value"&&n(e)&&n(t);return JSON.stringify(i)===JSON.stringify(o)||c&&a})}var cC,uC,lC,dC=m(()=>{"use strict";te();me();cC=5,uC=20;lC={observe:0,warn:1,
enforce:2}});function fC(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Nf(e,t=async()=>{}){
let r=await Promise.all(e.map(l=>mC(l,[l.source],t).catch(o4))),n=r.flatMap(l=>l instanceof N?[l]:[]);if(n.length>0)throw(await Promise.resolve().then(()=>(l_(),u_))).
joined(n);let s=r.filter(l=>!(l instanceof N)),i=s.flatMap(l=>l.requirements),o=s.flatMap(l=>l.texts),a=o.map(({source:l})=>l),c=i.map(({name:l})=>l);if(!i.some(
({controls:l})=>l.some(({judge:p})=>p))||new Set(c).size<c.length)throw(await Promise.resolve().then(()=>(l_(),u_))).unusable(c,a);return{name:s.map(({name:l})=>l).
join(" + "),texts:o,sources:a,requirements:i,waivers:s.flatMap(({waivers:l})=>l),warnings:s.flatMap(({warnings:l})=>l)}}async function mC(e,t,r){let{source:n,text:s}=e,
i=await wk(s,n),o=await Dk(i.data),a=[...o.problems],c=[],u=[];for(let{name:f,isFinal:g,description:h,entries:y,path:_}of o.requirements){u.some(R=>R.name===f)&&
a.push({path:_,message:`there are two requirements named "${f}"`});let E=await Promise.all(y.map(({entry:R})=>c_(R)));for(let[R,C]of E.entries())a.push(...await i4(
C,y[R])),c.push(...C.warnings);u.push({name:f,isFinal:g,description:h,controls:E.flatMap(({control:R})=>R??[])})}let l=o.isDated?await(await Promise.resolve().then(()=>(aC(),oC))).
readWaivers(o,u):void 0;if(a.push(...l?.problems??[]),a.length>0){let f=await i.places(),g=a.map(({path:h,atKey:y,message:_})=>({...f(h,y),message:_}));throw jy(
n,g.sort((h,y)=>h.line-y.line||h.column-y.column))}let p={name:o.name,texts:[e],sources:[n],requirements:u,waivers:l?.waivers??[],warnings:c};if(o.bases.length===
0)return p;let{onTopOf:d}=await Promise.resolve().then(()=>(dC(),pC));return d(p,o.bases,t,async(f,g)=>{let h=await r(f);return h&&mC(h,g,r)})}async function i4(e,t){
let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)return s;let{problemsOf:i}=await Promise.resolve().then(()=>(zc(),My));
return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function o4(e){if(e instanceof N)return e;throw e}var If=m(()=>{"use strict";me();Ek();Uy();nC()});var hC={};k(hC,{refusedSources:()=>a4});function a4(e){let t=e.map(n=>`policy ${n} ${c4(n)}`),[r=""]=t;return t.length===1?new N("INPUT_INVALID",r):new N("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function c4(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var gC=m(()=>{"use strict";me()});async function Af(e){let t=e.map(u4),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(gC(),hC))).refusedSources(r);return t.flatMap(
n=>n??[])}function u4(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{
kind:"preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}var p_=m(()=>{"use strict"});var yC={};k(yC,{readBase:()=>l4});async function l4(e,t,r){let[n="",s]=e.split("#sha256="),i=await Af([n]);if(i.some(({kind:a})=>a==="path"))throw new N("POLICY\
_INVALID",`a policy cannot extend the bare path ${e}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});
let[o={source:e,text:""}]=await np(i,t,void 0);if(s!==void 0&&r(o.text)!==s.toLowerCase())throw new N("POLICY_INVALID",`${n} is not the file that was pinned: it\
s sha256 is ${r(o.text)}`,{advice:"look at what changed there, then change the pin"});return{...o,source:e}}var bC=m(()=>{"use strict";me();sp();p_()});var EC={};k(EC,{subjectElsewhere:()=>p4});function p4(e,t){if(e.mode==="project")return TC(e,t,[]);d4(e,t);let r=f4(e,t)??m4(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new N("SUBJECT_UNKNOWN",`mode is merge-request, but ${wC(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return TC(e,t,[`${wC(t)}: the project itself is judged`])}function d4(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new N("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function wC(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function f4(e,t){if(e.merge_request===void 0)
return;let r=e.project??ts(t.CI_MERGE_REQUEST_PROJECT_ID)??ts(t.CI_PROJECT_ID);if(r===void 0)throw new N("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...Pf(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function m4(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||h4(e.project,a,t)),[n,...s]=r;if(!n)return;let i=Ta(n.path,t.CI_PROJECT_PATH)?ts(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${we(s.map(({path:a,iid:c})=>`${a}!${c}`))}`];return{...Pf(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function TC(e,t,r){let n=e.project??ts(t.CI_PROJECT_ID);if(n===void 0)throw new N("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function h4(e,t,r){return typeof e==
"string"?Ta(e,t):Ta(t,r.CI_PROJECT_PATH)&&ts(r.CI_PROJECT_ID)===e}var SC=m(()=>{"use strict";me();Te();d_()});async function RC(e,t){let r=ts(t.CI_MERGE_REQUEST_IID),n=ts(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&y4(e,t)&&r!==void 0&&n!==void 0?Pf(e,t,n,r,g4(t)):(await Promise.resolve().then(()=>(SC(),EC))).subjectElsewhere(e,t)}function g4(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function Pf(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function y4(e,t){return e.project===void 0?!0:typeof e.project=="number"?ts(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Ta(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function xC(e,t){return(typeof e=="number"?ts(t.CI_PROJECT_ID)===e:Ta(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Ta(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function ts(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var d_=m(()=>{"use strict"});async function kC(e,t){if(e.verdict==="compliant"&&!t)return`${xu}
✅ Countersign: compliant.
`;let r=b4(await dc(e,{jobUrl:void 0,policyPath:""}));return e.verdict!=="compliant"?`${xu}
${r}
`:`${xu}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function b4(e){if(e.length<=OC)return e;let t=e.split(`
`),[r,n]=[0,0];for(;n<t.length&&r+(t[n]?.length??0)<OC;)r+=(t[n++]?.length??0)+1;return`${t.slice(0,n).join(`
`)}

+${t.length-n} more lines: see the report`}var xu,OC,NC=m(()=>{"use strict";wp();xu="<!-- countersign -->",OC=6e4});var jC={};k(jC,{keepNote:()=>v4});async function v4(e,{projectId:t,iid:r},n,s){let i=s==="always"||n.verdict!=="compliant";try{return await w4({gitlab:e,projectId:t,
iid:r,body:await kC(n,s==="always"),isWanted:i}),[]}catch(o){if(!(o instanceof N)||o.code==="INTERRUPTED")throw o;return[`the note in the merge request could no\
t be written: ${o.message}`]}}async function w4(e){let{gitlab:t,isWanted:r}=e,{id:n}=J(x({id:ie()}),await t.read("/user")),[s,...i]=await IC(e,n);if(s&&await AC(
e,s.id,s.body)){await PC(e,i);return}if(!r)return;await t.write("POST",Cf(e),{body:e.body});let[o,...a]=await IC(e,n);!o||a.length===0||(await AC(e,o.id,o.body),
await PC(e,a))}async function IC(e,t){return J(B(_4),await e.gitlab.read(Cf(e),{sort:"asc",perPage:100})).filter(({body:n,author:s})=>s.id===t&&n.startsWith(xu))}
async function AC(e,t,r){return r===e.body?!0:e.gitlab.write("PUT",`${Cf(e)}/${t}`,{body:e.body}).then(()=>!0,n=>CC(n))}async function PC(e,t){await Promise.all(
t.map(({id:r})=>e.gitlab.write("DELETE",`${Cf(e)}/${r}`).catch(CC)))}function CC(e){if(e instanceof Ue&&e.status===404)return!1;throw e}function Cf({projectId:e,
iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}var _4,LC=m(()=>{"use strict";fr();NC();me();oe();_4=x({id:ie(),body:O(),author:x({id:ie()})})});var $C={};k($C,{waive:()=>S4});function S4(e,t,r){let n=new Set;return{judged:e.map(({name:l,controls:p})=>({name:l,controls:p.map(i)})),notices:t.flatMap(u)};function i(l){
if(l.status!=="fail")return l;let p=t.find(h=>h.covers.has(l.control)&&o(h)&&!c(h));if(!p)return l;n.add(p);let{reason:d,owner:f,expires:g}=p;return{...l,status:"\
waived",waiver:{reason:d,owner:f,expires:g}}}function o({projects:l,merge_requests:p}){let d=!l||sf(l,{nocase:!0})(r.project),f=!p||p.some(g=>g===r.iid);return d&&
f}function a({expires:l}){return Math.floor((Date.parse(l)-r.nowMs)/T4)+1}function c(l){let p=a(l);if(p<0)return`expired on ${l.expires}`;if(p>l.longestDays)return`\
runs for ${p} more days, and the policy allows ${l.longestDays}`}function u(l){let p=`the waiver of ${l.control} (${l.owner})`,d=c(l);if(d)return[`${p} is void:\
 it ${d}`];if(l.covers.size===0){let f=e.flatMap(({controls:g})=>g.map(({control:h})=>h.id));return[`${p} covers nothing: its file has no such control${At(l.control,
f)}`]}if(n.has(l)){let f=a(l);return f<=E4?[`${p} ends on ${l.expires}, in ${f} days`]:[]}return o(l)?[`${p} is not used: the control does not fail`]:[]}}var T4,
E4,DC=m(()=>{"use strict";Ab();Un();T4=864e5,E4=14});var MC={};k(MC,{explained:()=>O4});function O4({expected:e,actual:t,evidence:r}){let n=new Map;for(let{fact:s,request:i}of r)n.set(i,(n.get(i)??new Set).add(s));
return[...e===null?[]:[`asked: ${k4(e)}`],...t===null?[]:[`found: ${Z(JSON.stringify(t),m_)}`],...[...n].map(([s,i])=>`read:  ${Z(s,m_)} (${[...i].map(o=>Z(o)).
join(", ")})`)]}function k4({field:e,operator:t,value:r,...n}){let i=typeof e=="string"&&typeof t=="string"&&Object.keys(n).length===0?`${e} ${t} ${JSON.stringify(
r)}`:JSON.stringify({field:e,operator:t,value:r,...n});return Z(i,m_)}var m_,FC=m(()=>{"use strict";Te();m_=1e3});var GC={};k(GC,{interrupted:()=>N4});function N4({targets:e,done:t},r){let n=(c,u,l)=>`${c==="status_check"?"status check":"external control"} ${l==null?u:`"${Z(
l)}" (${u})`}`,s=t.map(c=>`${n(c.target,c.id,c.name)}: ${c.status}`),i=e.filter(({kind:c,id:u})=>!t.some(l=>l.target===c&&l.id===u)),o=s.length===0?"nothing was\
 delivered":`delivered: ${we(s)}`,a=i.length===0?"":`; not delivered: ${we(i.map(({kind:c,id:u,name:l})=>n(c,u,l)))}`;return new N("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var UC=m(()=>{"use strict";me();Te()});function BC(e,t){let r=Ss.flatMap(i=>{let{secret:o,environment:a=[]}=Es[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.map(c=>e[c])]:[]}),n=Object.entries(
e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==void 0&&i.trim()!==""))]}var VC=m(()=>{
"use strict";Ko()});var KC={};k(KC,{onRunner:()=>I4});function I4(e,t){for(let r of BC(e,t))mc(r);return yc}var QC=m(()=>{"use strict";hc();VC()});var YC={};k(YC,{reportFailure:()=>L4});function j4(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function L4(e,t){let r=j4(e)?e:D4(e);if(t.
complain($4(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(hc(),Tg)),s=[r.message,...r.problems].map(i=>Z(i,2e3));n(s.join(
"; "),{title:"Countersign"})}return r.exitCode}function $4(e,t){let r=[`${t.tone("countersign:","red","bold")} ${Z(e.message,2e3)}`];for(let n of e.problems)r.push(
`  - ${Z(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${Z(e.advice,2e3)}`),r.join(`
`)}function D4(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new N("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var zC=m(()=>{"use strict";me();Te()});var XC,ZC=m(()=>{"use strict";XC={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
ath in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` \
mode a bare path is read from the target branch through the API",policy_from:"Where a bare policy path is read in `merge-request` mode: the target branch, or th\
e checkout. Mode `project` always reads the checkout",gitlab_url:"Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gi\
tlab.com`",gitlab_token:"Access token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`",project:"Numeric id or ful\
l path of the project the merge request is in. Default: from the environment",merge_request:"The merge request's number (iid). Default: from the environment",sha:"\
Full head SHA of the source branch. Default: from the environment",status_check:"Name or id of the external status check to answer; empty: none. Several, one a \
line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check",external_control:"Id of the external control to answer. Several, one a \
line, also as `REQUIREMENT NAME=ID`",external_control_secret:"Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIG\
N_CONTROL_SECRET_<ID>`",fail_job_on:"Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) or `never`. Exit c\
odes 2 and 4 are never softened",on_undetermined:"What GitLab is told when evidence is missing: `fail`, or `leave` to post nothing",note:"Whether the merge requ\
est gets a note that says what to fix: `never`, `on_failure` (shortened once all is well) or `always`. There is one, kept up to date",report_dir:"Folder where r\
eports are written",formats:"Which reports are written; the CI host's own outputs come on top",dry_run:"Evaluate and print what would be posted; write nothing t\
o GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var ej=S(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.versionInfo=Ea.version=void 0;var q4="16.15.0";Ea.version=q4;var M4=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});Ea.versionInfo=M4});var br=S(h_=>{"use strict";Object.defineProperty(h_,"__esModule",{value:!0});h_.devAssert=F4;function F4(e,t){if(!!!e)throw new Error(t)}});var Lf=S(g_=>{"use strict";Object.defineProperty(g_,"__esModule",{value:!0});g_.isPromise=G4;function G4(e){return typeof e?.then=="function"}});var rs=S(y_=>{"use strict";Object.defineProperty(y_,"__esModule",{value:!0});y_.isObjectLike=U4;function U4(e){return typeof e=="object"&&e!==null}});var Df=S($f=>{"use strict";Object.defineProperty($f,"__esModule",{value:!0});$f.getLocation=tj;$f.getLocations=B4;function tj(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function B4(e){if(e.length<2)return e.map(({source:n,start:s})=>tj(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,c=0;s.sort((u,l)=>u.position-l.position);for(let{position:u,index:l}of s){for(;o!==null&&o.index<u;)c=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:u+1-c}}}return r}});var b_=S(qf=>{"use strict";Object.defineProperty(qf,"__esModule",{value:!0});qf.printLocation=K4;qf.printSourceLocation=nj;var V4=Df();function K4(e){return nj(
e.source,(0,V4.getLocation)(e.source,e.start))}function nj(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,c=t.column+a,u=`${e.name}:${o}:${c}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(c/80),f=c%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return u+rj([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return u+rj([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(c)],[`${o+1} |`,
l[s+1]]])}function rj(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var re=S(Sa=>{"use strict";Object.defineProperty(Sa,"__esModule",{value:!0});Sa.GraphQLError=void 0;Sa.formatError=J4;Sa.printError=W4;var Q4=rs(),sj=Df(),ij=b_();
function H4(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var __=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:c,path:u,originalError:l,extensions:p}=H4(r);super(t),this.name="GraphQLError",this.path=u??void 0,this.originalError=l??
void 0,this.nodes=oj(Array.isArray(o)?o:o?[o]:void 0);let d=oj((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=c??d?.map(g=>g.start),this.locations=c&&a?(0,sj.getLocations)(c.map(g=>({source:a,start:g}))):d&&(0,sj.
getLocations)(d);let f=(0,Q4.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,ij.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,ij.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};Sa.GraphQLError=__;function oj(e){return e===
void 0||e.length===0?void 0:e}function W4(e){return e.toString()}function J4(e){return e.toJSON()}});var Ou=S(v_=>{"use strict";Object.defineProperty(v_,"__esModule",{value:!0});v_.syntaxError=z4;var Y4=re();function z4(e,t,r){return new Y4.GraphQLError(`Syntax\
 Error: ${r}`,{source:e,positions:[t]})}});var kr=S(Xr=>{"use strict";Object.defineProperty(Xr,"__esModule",{value:!0});Xr.Token=Xr.QueryDocumentKeys=Xr.OperationTypeNode=Xr.Location=void 0;Xr.isNode=Z4;
var w_=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Xr.Location=w_;var T_=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Xr.Token=T_;var aj={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
"description","variable","type","defaultValue","directives"],Variable:["name"],SelectionSet:["selections"],Field:["alias","name","arguments","directives","selec\
tionSet"],Argument:["name","value"],FragmentSpread:["name","directives"],InlineFragment:["typeCondition","directives","selectionSet"],FragmentDefinition:["descr\
iption","name","variableDefinitions","typeCondition","directives","selectionSet"],IntValue:[],FloatValue:[],StringValue:[],BooleanValue:[],NullValue:[],EnumValue:[],
ListValue:["values"],ObjectValue:["fields"],ObjectField:["name","value"],Directive:["name","arguments"],NamedType:["name"],ListType:["type"],NonNullType:["type"],
SchemaDefinition:["description","directives","operationTypes"],OperationTypeDefinition:["type"],ScalarTypeDefinition:["description","name","directives"],ObjectTypeDefinition:[
"description","name","interfaces","directives","fields"],FieldDefinition:["description","name","arguments","type","directives"],InputValueDefinition:["descripti\
on","name","type","defaultValue","directives"],InterfaceTypeDefinition:["description","name","interfaces","directives","fields"],UnionTypeDefinition:["descripti\
on","name","directives","types"],EnumTypeDefinition:["description","name","directives","values"],EnumValueDefinition:["description","name","directives"],InputObjectTypeDefinition:[
"description","name","directives","fields"],DirectiveDefinition:["description","name","arguments","directives","locations"],SchemaExtension:["directives","opera\
tionTypes"],DirectiveExtension:["name","directives"],ScalarTypeExtension:["name","directives"],ObjectTypeExtension:["name","interfaces","directives","fields"],InterfaceTypeExtension:[
"name","interfaces","directives","fields"],UnionTypeExtension:["name","directives","types"],EnumTypeExtension:["name","directives","values"],InputObjectTypeExtension:[
"name","directives","fields"],TypeCoordinate:["name"],MemberCoordinate:["name","memberName"],ArgumentCoordinate:["name","fieldName","argumentName"],DirectiveCoordinate:[
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Xr.QueryDocumentKeys=aj;var X4=new Set(Object.keys(aj));function Z4(e){let t=e?.kind;return typeof t==
"string"&&X4.has(t)}var E_;Xr.OperationTypeNode=E_;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(E_||(Xr.OperationTypeNode=
E_={}))});var Ra=S(ku=>{"use strict";Object.defineProperty(ku,"__esModule",{value:!0});ku.DirectiveLocation=void 0;var S_;ku.DirectiveLocation=S_;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(S_||(ku.DirectiveLocation=S_={}))});var xe=S(Nu=>{"use strict";Object.defineProperty(Nu,"__esModule",{value:!0});Nu.Kind=void 0;var R_;Nu.Kind=R_;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
OPERATION_DEFINITION="OperationDefinition",e.VARIABLE_DEFINITION="VariableDefinition",e.SELECTION_SET="SelectionSet",e.FIELD="Field",e.ARGUMENT="Argument",e.FRAGMENT_SPREAD=
"FragmentSpread",e.INLINE_FRAGMENT="InlineFragment",e.FRAGMENT_DEFINITION="FragmentDefinition",e.VARIABLE="Variable",e.INT="IntValue",e.FLOAT="FloatValue",e.STRING=
"StringValue",e.BOOLEAN="BooleanValue",e.NULL="NullValue",e.ENUM="EnumValue",e.LIST="ListValue",e.OBJECT="ObjectValue",e.OBJECT_FIELD="ObjectField",e.DIRECTIVE=
"Directive",e.NAMED_TYPE="NamedType",e.LIST_TYPE="ListType",e.NON_NULL_TYPE="NonNullType",e.SCHEMA_DEFINITION="SchemaDefinition",e.OPERATION_TYPE_DEFINITION="Op\
erationTypeDefinition",e.SCALAR_TYPE_DEFINITION="ScalarTypeDefinition",e.OBJECT_TYPE_DEFINITION="ObjectTypeDefinition",e.FIELD_DEFINITION="FieldDefinition",e.INPUT_VALUE_DEFINITION=
"InputValueDefinition",e.INTERFACE_TYPE_DEFINITION="InterfaceTypeDefinition",e.UNION_TYPE_DEFINITION="UnionTypeDefinition",e.ENUM_TYPE_DEFINITION="EnumTypeDefin\
ition",e.ENUM_VALUE_DEFINITION="EnumValueDefinition",e.INPUT_OBJECT_TYPE_DEFINITION="InputObjectTypeDefinition",e.DIRECTIVE_DEFINITION="DirectiveDefinition",e.SCHEMA_EXTENSION=
"SchemaExtension",e.DIRECTIVE_EXTENSION="DirectiveExtension",e.SCALAR_TYPE_EXTENSION="ScalarTypeExtension",e.OBJECT_TYPE_EXTENSION="ObjectTypeExtension",e.INTERFACE_TYPE_EXTENSION=
"InterfaceTypeExtension",e.UNION_TYPE_EXTENSION="UnionTypeExtension",e.ENUM_TYPE_EXTENSION="EnumTypeExtension",e.INPUT_OBJECT_TYPE_EXTENSION="InputObjectTypeExt\
ension",e.TYPE_COORDINATE="TypeCoordinate",e.MEMBER_COORDINATE="MemberCoordinate",e.ARGUMENT_COORDINATE="ArgumentCoordinate",e.DIRECTIVE_COORDINATE="DirectiveCo\
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(R_||(Nu.Kind=R_={}))});var Iu=S(po=>{"use strict";Object.defineProperty(po,"__esModule",{value:!0});po.isDigit=cj;po.isLetter=x_;po.isNameContinue=r5;po.isNameStart=t5;po.isWhiteSpace=
e5;function e5(e){return e===9||e===32}function cj(e){return e>=48&&e<=57}function x_(e){return e>=97&&e<=122||e>=65&&e<=90}function t5(e){return x_(e)||e===95}
function r5(e){return x_(e)||cj(e)||e===95}});var Pu=S(Au=>{"use strict";Object.defineProperty(Au,"__esModule",{value:!0});Au.dedentBlockStringLines=n5;Au.isPrintableAsBlockString=i5;Au.printBlockString=o5;
var O_=Iu();function n5(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],c=s5(a);c!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&c<r&&(r=c))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function s5(e){let t=0;for(;t<e.length&&(0,O_.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function i5(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function o5(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,O_.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,c=e.endsWith("\\"),u=a||c,l=!(t!=null&&t.minimize)&&(!s||e.length>70||u||i||o),p="",d=s&&(0,O_.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||u)&&(p+=`
`),'"""'+p+'"""'}});var xa=S(Cu=>{"use strict";Object.defineProperty(Cu,"__esModule",{value:!0});Cu.TokenKind=void 0;var k_;Cu.TokenKind=k_;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(k_||(Cu.TokenKind=k_=
{}))});var Lu=S(Oi=>{"use strict";Object.defineProperty(Oi,"__esModule",{value:!0});Oi.Lexer=void 0;Oi.createToken=St;Oi.isPunctuatorTokenKind=c5;Oi.printCodePointAt=xi;
Oi.readName=fj;var Zr=Ou(),lj=kr(),a5=Pu(),fo=Iu(),_e=xa(),I_=class{constructor(t){let r=new lj.Token(_e.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==_e.TokenKind.EOF)do if(t.next)t=t.next;else{let r=u5(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===_e.TokenKind.COMMENT);return t}};Oi.Lexer=I_;function c5(e){return e===_e.TokenKind.BANG||e===_e.TokenKind.DOLLAR||e===_e.TokenKind.AMP||e===_e.
TokenKind.PAREN_L||e===_e.TokenKind.PAREN_R||e===_e.TokenKind.DOT||e===_e.TokenKind.SPREAD||e===_e.TokenKind.COLON||e===_e.TokenKind.EQUALS||e===_e.TokenKind.AT||
e===_e.TokenKind.BRACKET_L||e===_e.TokenKind.BRACKET_R||e===_e.TokenKind.BRACE_L||e===_e.TokenKind.PIPE||e===_e.TokenKind.BRACE_R}function Oa(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function Mf(e,t){return pj(e.charCodeAt(t))&&dj(e.charCodeAt(t+1))}function pj(e){return e>=55296&&e<=56319}function dj(e){return e>=
56320&&e<=57343}function xi(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return _e.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function St(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new lj.Token(t,r,n,i,o,s)}
function u5(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return l5(e,s);case 33:return St(e,_e.TokenKind.BANG,s,s+
1);case 36:return St(e,_e.TokenKind.DOLLAR,s,s+1);case 38:return St(e,_e.TokenKind.AMP,s,s+1);case 40:return St(e,_e.TokenKind.PAREN_L,s,s+1);case 41:return St(
e,_e.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return St(e,_e.TokenKind.SPREAD,s,s+3);break;case 58:return St(e,_e.TokenKind.
COLON,s,s+1);case 61:return St(e,_e.TokenKind.EQUALS,s,s+1);case 64:return St(e,_e.TokenKind.AT,s,s+1);case 91:return St(e,_e.TokenKind.BRACKET_L,s,s+1);case 93:
return St(e,_e.TokenKind.BRACKET_R,s,s+1);case 123:return St(e,_e.TokenKind.BRACE_L,s,s+1);case 124:return St(e,_e.TokenKind.PIPE,s,s+1);case 125:return St(e,_e.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?g5(e,s):d5(e,s)}if((0,fo.isDigit)(i)||i===45)return p5(e,s,i);if((0,fo.isNameStart)(
i))return fj(e,s);throw(0,Zr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:Oa(i)||Mf(r,s)?`Une\
xpected character: ${xi(e,s)}.`:`Invalid character: ${xi(e,s)}.`)}return St(e,_e.TokenKind.EOF,n,n)}function l5(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Zr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(Oa(o))++i;else if(Mf(n,i))i+=2;else break}return St(e,_e.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function p5(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,fo.isDigit)(i))throw(0,Zr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${xi(e,s)}.`)}else s=N_(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=N_(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=N_(e,s,i),i=n.charCodeAt(s)),i===46||(0,fo.isNameStart)(i))throw(0,Zr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${xi(e,s)}.`);return St(e,o?_e.TokenKind.FLOAT:_e.TokenKind.INT,t,s,n.slice(t,s))}function N_(e,t,r){
if(!(0,fo.isDigit)(r))throw(0,Zr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${xi(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,fo.isDigit)(n.
charCodeAt(s));)++s;return s}function d5(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),St(
e,_e.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let c=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?f5(e,s):m5(e,s):h5(e,s);o+=c.value,s+=c.size,i=s;
continue}if(a===10||a===13)break;if(Oa(a))++s;else if(Mf(r,s))s+=2;else throw(0,Zr.syntaxError)(e.source,s,`Invalid character within String: ${xi(e,s)}.`)}throw(0,Zr.
syntaxError)(e.source,s,"Unterminated string.")}function f5(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!Oa(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|ju(i),n<0)break}throw(0,Zr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function m5(e,t){let r=e.source.body,n=uj(r,t+2);if(Oa(n))return{value:String.fromCodePoint(n),size:6};if(pj(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=uj(r,t+8);if(dj(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Zr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function uj(e,t){return ju(e.charCodeAt(t))<<12|ju(e.charCodeAt(t+1))<<8|ju(e.charCodeAt(t+2))<<4|ju(e.charCodeAt(t+3))}function ju(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function h5(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Zr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function g5(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",c=[];for(;i<n;){let u=r.charCodeAt(i);if(u===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),c.push(a);let l=St(e,_e.TokenKind.BLOCK_STRING,t,i+3,(0,a5.dedentBlockStringLines)(c).join(`
`));return e.line+=c.length-1,e.lineStart=s,l}if(u===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(u===10||u===13){a+=r.slice(o,i),c.push(a),u===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(Oa(u))++i;else if(Mf(r,i))i+=2;else throw(0,Zr.syntaxError)(
e.source,i,`Invalid character within String: ${xi(e,i)}.`)}throw(0,Zr.syntaxError)(e.source,i,"Unterminated string.")}function fj(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,fo.isNameContinue)(i))++s;else break}return St(e,_e.TokenKind.NAME,t,s,r.slice(t,s))}});var mj=S(Ff=>{"use strict";Object.defineProperty(Ff,"__esModule",{value:!0});Ff.SchemaCoordinateLexer=void 0;var y5=Ou(),b5=kr(),_5=Iu(),ki=Lu(),Ni=xa(),A_=class{line=1;lineStart=0;constructor(t){
let r=new b5.Token(Ni.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Ni.TokenKind.EOF){let r=v5(this,t.end);t.next=r,r.prev=t,t=r}return t}};
Ff.SchemaCoordinateLexer=A_;function v5(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,ki.createToken)(e,Ni.TokenKind.
DOT,s,s+1);case 40:return(0,ki.createToken)(e,Ni.TokenKind.PAREN_L,s,s+1);case 41:return(0,ki.createToken)(e,Ni.TokenKind.PAREN_R,s,s+1);case 58:return(0,ki.createToken)(
e,Ni.TokenKind.COLON,s,s+1);case 64:return(0,ki.createToken)(e,Ni.TokenKind.AT,s,s+1)}if((0,_5.isNameStart)(i))return(0,ki.readName)(e,s);throw(0,y5.syntaxError)(
e.source,s,`Invalid character: ${(0,ki.printCodePointAt)(e,s)}.`)}return(0,ki.createToken)(e,Ni.TokenKind.EOF,n,n)}});var Ve=S(P_=>{"use strict";Object.defineProperty(P_,"__esModule",{value:!0});P_.inspect=T5;var w5=10,hj=2;function T5(e){return Gf(e,[])}function Gf(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return E5(e,t);default:return String(e)}}function E5(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(S5(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:Gf(n,r)}else if(Array.
isArray(e))return x5(e,r);return R5(e,r)}function S5(e){return typeof e.toJSON=="function"}function R5(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
hj?"["+O5(e)+"]":"{ "+r.map(([s,i])=>s+": "+Gf(i,t)).join(", ")+" }"}function x5(e,t){if(e.length===0)return"[]";if(t.length>hj)return"[Array]";let r=Math.min(w5,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(Gf(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function O5(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var $u=S(Uf=>{"use strict";Object.defineProperty(Uf,"__esModule",{value:!0});Uf.instanceOf=void 0;var k5=Ve(),N5=globalThis.process&&process.env.NODE_ENV==="pro\
duction",I5=N5?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,k5.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};Uf.instanceOf=I5});var Vf=S(Du=>{"use strict";Object.defineProperty(Du,"__esModule",{value:!0});Du.Source=void 0;Du.isSource=C5;var C_=br(),A5=Ve(),P5=$u(),Bf=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,C_.devAssert)(!1,`Body must be a string. Received: ${(0,A5.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,C_.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,C_.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};Du.Source=Bf;function C5(e){return(0,P5.
instanceOf)(e,Bf)}});var mo=S(qs=>{"use strict";Object.defineProperty(qs,"__esModule",{value:!0});qs.Parser=void 0;qs.parse=$5;qs.parseConstValue=q5;qs.parseSchemaCoordinate=F5;qs.parseType=
M5;qs.parseValue=D5;var Ds=Ou(),qu=kr(),j5=Ra(),se=xe(),gj=Lu(),L5=mj(),Qf=Vf(),L=xa();function $5(e,t){let r=new Ii(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function D5(e,t){let r=new Ii(e,t);r.expectToken(L.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
L.TokenKind.EOF),n}function q5(e,t){let r=new Ii(e,t);r.expectToken(L.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(L.TokenKind.EOF),n}function M5(e,t){
let r=new Ii(e,t);r.expectToken(L.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(L.TokenKind.EOF),n}function F5(e){let t=(0,Qf.isSource)(e)?e:
new Qf.Source(e),r=new L5.SchemaCoordinateLexer(t),n=new Ii(e,{lexer:r});n.expectToken(L.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(L.TokenKind.
EOF),s}var Ii=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,Qf.isSource)(t)?t:new Qf.Source(t);this._lexer=new gj.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,Ds.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(L.TokenKind.NAME);return this.node(t,{kind:se.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:se.Kind.
DOCUMENT,definitions:this.many(L.TokenKind.SOF,this.parseDefinition,L.TokenKind.EOF)})}parseDefinition(){if(this.peek(L.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===L.TokenKind.BRACE_L)throw(0,Ds.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===L.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Ds.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(L.TokenKind.BRACE_L))return this.node(t,{kind:se.Kind.OPERATION_DEFINITION,operation:qu.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(L.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:se.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(L.TokenKind.NAME);switch(t.value){case"query":return qu.OperationTypeNode.
QUERY;case"mutation":return qu.OperationTypeNode.MUTATION;case"subscription":return qu.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(L.TokenKind.PAREN_L,this.parseVariableDefinition,L.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:se.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(L.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(L.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(L.TokenKind.DOLLAR),this.node(t,{kind:se.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:se.Kind.SELECTION_SET,selections:this.many(L.TokenKind.BRACE_L,this.parseSelection,L.TokenKind.BRACE_R)})}parseSelection(){return this.peek(L.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(L.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:se.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(L.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(L.TokenKind.
PAREN_L,r,L.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(L.TokenKind.COLON),this.node(r,{kind:se.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(L.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(L.TokenKind.NAME)?this.node(t,{kind:se.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:se.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:se.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:se.
Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case L.TokenKind.BRACKET_L:return this.parseList(t);case L.TokenKind.BRACE_L:return this.parseObject(t);case L.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:se.Kind.INT,value:r.value});case L.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:se.Kind.FLOAT,value:r.
value});case L.TokenKind.STRING:case L.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case L.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:se.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:se.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:se.Kind.
NULL});default:return this.node(r,{kind:se.Kind.ENUM,value:r.value})}case L.TokenKind.DOLLAR:if(t)if(this.expectToken(L.TokenKind.DOLLAR),this._lexer.token.kind===
L.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Ds.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:se.Kind.STRING,value:t.value,block:t.kind===L.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:se.Kind.LIST,values:this.any(L.TokenKind.BRACKET_L,r,L.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:se.Kind.OBJECT,fields:this.any(L.TokenKind.BRACE_L,r,L.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(L.TokenKind.COLON),this.node(r,{kind:se.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(L.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(L.TokenKind.AT),this.node(r,{kind:se.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(L.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(L.TokenKind.BRACKET_R),r=this.node(
t,{kind:se.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(L.TokenKind.BANG)?this.node(t,{kind:se.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:se.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(L.TokenKind.STRING)||this.
peek(L.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(L.TokenKind.BRACE_L,this.parseOperationTypeDefinition,L.TokenKind.
BRACE_R);return this.node(t,{kind:se.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(L.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:se.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:se.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:se.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("\
implements")?this.delimitedMany(L.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(L.TokenKind.BRACE_L,this.parseFieldDefinition,
L.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(L.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:se.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(L.TokenKind.PAREN_L,this.parseInputValueDef,L.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(L.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(L.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:se.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:se.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:se.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(L.TokenKind.
EQUALS)?this.delimitedMany(L.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:se.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(L.TokenKind.BRACE_L,this.parseEnumValueDefinition,L.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:se.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,Ds.syntaxError)(this._lexer.source,this._lexer.token.start,`${Kf(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:se.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
L.TokenKind.BRACE_L,this.parseInputValueDef,L.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===L.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(L.TokenKind.BRACE_L,this.parseOperationTypeDefinition,L.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:se.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(L.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:se.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.
token,r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(L.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.
experimentalDirectivesOnDirectiveDefinitions?this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();
return this.node(t,{kind:se.Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.
delimitedMany(L.TokenKind.PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.
call(j5.DirectiveLocation,r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(L.TokenKind.AT),
n=this.parseName(),s;!r&&this.expectOptionalToken(L.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(L.TokenKind.PAREN_L)&&(i=this.
parseName(),this.expectToken(L.TokenKind.COLON),this.expectToken(L.TokenKind.PAREN_R)),r?i?this.node(t,{kind:se.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):
this.node(t,{kind:se.Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:se.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:se.
Kind.MEMBER_COORDINATE,name:n,memberName:s}):this.node(t,{kind:se.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new qu.Location(
t,this._lexer.lastToken,this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),
r;throw(0,Ds.syntaxError)(this._lexer.source,r.start,`Expected ${yj(t)}, found ${Kf(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),
!0):!1}expectKeyword(t){let r=this._lexer.token;if(r.kind===L.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Ds.syntaxError)(this._lexer.source,r.
start,`Expected "${t}", found ${Kf(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===L.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):
!1}unexpected(t){let r=t??this._lexer.token;return(0,Ds.syntaxError)(this._lexer.source,r.start,`Unexpected ${Kf(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];
for(;!this.expectOptionalToken(n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.
expectOptionalToken(n));return s}return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){
this.expectOptionalToken(t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this.
_options,r=this._lexer.advance();if(r.kind!==L.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Ds.syntaxError)(this._lexer.source,
r.start,`Document contains more that ${t} tokens. Parsing aborted.`)}};qs.Parser=Ii;function Kf(e){let t=e.value;return yj(e.kind)+(t!=null?` "${t}"`:"")}function yj(e){
return(0,gj.isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Ai=S(j_=>{"use strict";Object.defineProperty(j_,"__esModule",{value:!0});j_.didYouMean=U5;var G5=5;function U5(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(c=>`"${c}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,G5),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var bj=S(L_=>{"use strict";Object.defineProperty(L_,"__esModule",{value:!0});L_.identityFunc=B5;function B5(e){return e}});var Pi=S($_=>{"use strict";Object.defineProperty($_,"__esModule",{value:!0});$_.keyMap=V5;function V5(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Mu=S(D_=>{"use strict";Object.defineProperty(D_,"__esModule",{value:!0});D_.keyValMap=K5;function K5(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var Hf=S(q_=>{"use strict";Object.defineProperty(q_,"__esModule",{value:!0});q_.mapValue=Q5;function Q5(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var Fu=S(F_=>{"use strict";Object.defineProperty(F_,"__esModule",{value:!0});F_.naturalCompare=H5;function H5(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(Wf(s)&&Wf(i)){let o=0;do++r,o=o*10+s-M_,s=e.charCodeAt(r);while(Wf(s)&&o>0);let a=0;do++n,a=a*10+i-M_,i=t.charCodeAt(n);while(Wf(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var M_=48,W5=57;function Wf(e){return!isNaN(e)&&
M_<=e&&e<=W5}});var Ci=S(U_=>{"use strict";Object.defineProperty(U_,"__esModule",{value:!0});U_.suggestionList=Y5;var J5=Fu();function Y5(e,t){let r=Object.create(null),n=new G_(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,J5.
naturalCompare)(i,o)})}var G_=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=_j(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=_j(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let c=this._rows;for(let l=0;l<=a;l++)
c[0][l]=l;for(let l=1;l<=o;l++){let p=c[(l-1)%3],d=c[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,y=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let _=c[(l-2)%3][g-2];y=Math.min(y,_+1)}y<f&&(f=y),d[g]=y}if(f>r)return}let u=c[o%3][a];return u<=r?u:void 0}};function _j(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Jf=S(B_=>{"use strict";Object.defineProperty(B_,"__esModule",{value:!0});B_.toObjMap=z5;function z5(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var vj=S(V_=>{"use strict";Object.defineProperty(V_,"__esModule",{value:!0});V_.printString=X5;function X5(e){return`"${e.replace(Z5,eW)}"`}var Z5=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function eW(e){return tW[e.charCodeAt(0)]}var tW=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var wj=S(K_=>{"use strict";Object.defineProperty(K_,"__esModule",{value:!0});K_.reduce=sW;var rW=Ve(),nW=kr();function sW(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let c=typeof i=="string"?nW.QueryDocumentKeys[i]:void 0;if(!Array.isArray(c))throw new Error(
`Invalid AST Node: ${(0,rW.inspect)(s)}.`);if(c.length!==0){r.push(n),n={parent:a,keys:c,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var tn=S(Yf=>{"use strict";Object.defineProperty(Yf,"__esModule",{value:!0});Yf.print=Tj;Yf.printForError=cW;var iW=Pu(),oW=vj(),aW=wj();function Tj(e,t){var r;
return lW((0,aW.reduce)(e,pW),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function cW(e){return Tj(e,{maxIndentDepth:100})}var uW=80,en=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},H_=new en;function lW(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let c=!o.isBlockString&&s>=t?" ":`
`+i;for(let u=1;u<a.length;u++)r+=n,n=c+a[u]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var pW={Name:e=>new en(e.value),Variable:e=>I(["$",e.name]),
Document:e=>I(e.definitions,`

`),OperationDefinition(e){let t=Q_(e.variableDefinitions)?ue(`(
`,I(e.variableDefinitions,`
`),`
)`):ue("(",I(e.variableDefinitions,", "),")"),r=I([ue("",e.description,`
`),I([e.operation,I([e.name,t]),I(e.directives," ")]," ")]);return I([e.operation==="query"&&r.length===e.operation.length?"":I([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>I([ue("",s,`
`),e,": ",t,ue(" = ",r),ue(" ",I(n," "))]),SelectionSet:({selections:e})=>Rn(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=I([ue("",e,
": "),t],"");return I([fW(i,r),ue(" ",I(n," ")),ue(" ",s)])},Argument:({name:e,value:t})=>I([e,": ",t]),FragmentSpread:({name:e,directives:t})=>I(["...",e,ue(" ",
I(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>I(["...",ue("on ",e),I(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>I([ue("",i,`
`),"fragment ",e,ue("(",I(r,", "),")")," on ",t," ",ue("",I(n," ")," "),s]),IntValue:({value:e})=>new en(e),FloatValue:({value:e})=>new en(e),StringValue:({value:e,
block:t})=>new en(t===!0?(0,iW.printBlockString)(e):(0,oW.printString)(e),t===!0),BooleanValue:({value:e})=>new en(e?"true":"false"),NullValue:()=>new en("null"),
EnumValue:({value:e})=>new en(e),ListValue:({values:e})=>I(["[",I(e,", "),"]"]),ObjectValue:({fields:e})=>I(["{",I(e,", "),"}"]),ObjectField:({name:e,value:t})=>I(
[e,": ",t]),Directive:({name:e,arguments:t})=>I(["@",e,ue("(",I(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>I(["[",e,"]"]),NonNullType:({type:e})=>I(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>I([ue("",e,`
`),I(["schema",I(t," "),Rn(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>I([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>I(
[ue("",e,`
`),I(["scalar",t,I(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>I([ue("",e,`
`),I(["type",t,ue("implements ",I(r," & ")),I(n," "),Rn(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>I([ue("",e,`
`),t,Q_(r)?ue(`(
`,I(r,`
`).indent(),`
)`):ue("(",I(r,", "),")"),": ",n,ue(" ",I(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>I([ue("",e,`
`),t,": ",r,ue(" = ",n),ue(" ",I(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>I([ue("",e,`
`),I(["interface",t,ue("implements ",I(r," & ")),I(n," "),Rn(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>I([ue("",e,`
`),I(["union",t,I(r," "),ue("= ",I(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>I([ue("",e,`
`),I(["enum",t,I(r," "),Rn(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>I([ue("",e,`
`),I([t,I(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>I([ue("",e,`
`),I(["input",t,I(r," "),Rn(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>I([ue("",e,`
`),"directive @",t,Q_(r)?ue(`(
`,I(r,`
`).indent(),`
)`):ue("(",I(r,", "),")"),ue(" ",I(n," ")),s?" repeatable":""," on ",I(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>I(["extend schema",I(e," "),
Rn(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>I(["extend scalar",e,I(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>I(
["extend type",e,ue("implements ",I(t," & ")),I(r," "),Rn(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>I(["extend interface",e,
ue("implements ",I(t," & ")),I(r," "),Rn(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>I(["extend union",e,I(t," "),ue("= ",I(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>I(["extend enum",e,I(t," "),Rn(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>I(["extend input",e,I(t," "),
Rn(r)]," "),DirectiveExtension:({name:e,directives:t})=>I([I(["extend directive @",e]),I(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>I(
[e,ue(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>I([e,ue(".",t),ue("(",r,":)")]),DirectiveCoordinate:({name:e})=>I(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>I(["@",e,ue("(",t,":)")])};function I(e,t=""){if(e==null||e.length===0)return H_;let r=H_;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new en(n):n:(t!==""&&r.append(t),r.append(n)));return r}function dW(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function Rn(e){return ue(`{
`,I(e,`
`).indent(),`
}`)}function ue(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new en(e).append(t).append(r):H_}function Q_(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function fW(e,t){return t==null||t.length===0?e:I([e,e.length+dW(t,", ")+2>uW?ue(`(
`,I(t,`
`).indent(),`
)`):ue("(",I(t,", "),")")])}});var Y_=S(J_=>{"use strict";Object.defineProperty(J_,"__esModule",{value:!0});J_.valueFromASTUntyped=W_;var mW=Mu(),Ms=xe();function W_(e,t){switch(e.kind){case Ms.
Kind.NULL:return null;case Ms.Kind.INT:return parseInt(e.value,10);case Ms.Kind.FLOAT:return parseFloat(e.value);case Ms.Kind.STRING:case Ms.Kind.ENUM:case Ms.Kind.
BOOLEAN:return e.value;case Ms.Kind.LIST:return e.values.map(r=>W_(r,t));case Ms.Kind.OBJECT:return(0,mW.keyValMap)(e.fields,r=>r.name.value,r=>W_(r.value,t));case Ms.
Kind.VARIABLE:return t?.[e.name.value]}}});var Gu=S(Xf=>{"use strict";Object.defineProperty(Xf,"__esModule",{value:!0});Xf.assertEnumValueName=hW;Xf.assertName=Rj;var Ej=br(),zf=re(),Sj=Iu();function Rj(e){
if(e!=null||(0,Ej.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,Ej.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new zf.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,Sj.isNameContinue)(e.charCodeAt(t)))throw new zf.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,Sj.isNameStart)(e.charCodeAt(0)))throw new zf.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function hW(e){if(e==="true"||e==="false"||e==="null")throw new zf.GraphQLError(`Enum values cannot be named: ${e}`);return Rj(e)}});var Oe=S(Y=>{"use strict";Object.defineProperty(Y,"__esModule",{value:!0});Y.GraphQLUnionType=Y.GraphQLScalarType=Y.GraphQLObjectType=Y.GraphQLNonNull=Y.GraphQLList=
Y.GraphQLInterfaceType=Y.GraphQLInputObjectType=Y.GraphQLEnumType=void 0;Y.argsToArgsConfig=qj;Y.assertAbstractType=LW;Y.assertCompositeType=jW;Y.assertEnumType=
OW;Y.assertInputObjectType=kW;Y.assertInputType=AW;Y.assertInterfaceType=RW;Y.assertLeafType=CW;Y.assertListType=NW;Y.assertNamedType=MW;Y.assertNonNullType=IW;
Y.assertNullableType=DW;Y.assertObjectType=SW;Y.assertOutputType=PW;Y.assertScalarType=EW;Y.assertType=TW;Y.assertUnionType=xW;Y.assertWrappingType=$W;Y.defineArguments=
$j;Y.getNamedType=FW;Y.getNullableType=qW;Y.isAbstractType=Pj;Y.isCompositeType=Aj;Y.isEnumType=bo;Y.isInputObjectType=Bu;Y.isInputType=z_;Y.isInterfaceType=go;
Y.isLeafType=Ij;Y.isListType=lm;Y.isNamedType=Cj;Y.isNonNullType=Li;Y.isNullableType=Z_;Y.isObjectType=Na;Y.isOutputType=X_;Y.isRequiredArgument=GW;Y.isRequiredInputField=
VW;Y.isScalarType=ho;Y.isType=um;Y.isUnionType=yo;Y.isWrappingType=Vu;Y.resolveObjMapThunk=tv;Y.resolveReadonlyArrayThunk=ev;var Xt=br(),gW=Ai(),xj=bj(),tt=Ve(),
ji=$u(),yW=rs(),bW=Pi(),Nj=Mu(),cm=Hf(),_W=Ci(),ns=Jf(),Uu=re(),vW=xe(),Oj=tn(),wW=Y_(),ss=Gu();function um(e){return ho(e)||Na(e)||go(e)||yo(e)||bo(e)||Bu(e)||
lm(e)||Li(e)}function TW(e){if(!um(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL type.`);return e}function ho(e){return(0,ji.instanceOf)(e,rm)}
function EW(e){if(!ho(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Scalar type.`);return e}function Na(e){return(0,ji.instanceOf)(e,nm)}function SW(e){
if(!Na(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Object type.`);return e}function go(e){return(0,ji.instanceOf)(e,sm)}function RW(e){if(!go(
e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Interface type.`);return e}function yo(e){return(0,ji.instanceOf)(e,im)}function xW(e){if(!yo(
e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL Union type.`);return e}function bo(e){return(0,ji.instanceOf)(e,om)}function OW(e){if(!bo(e))throw new Error(
`Expected ${(0,tt.inspect)(e)} to be a GraphQL Enum type.`);return e}function Bu(e){return(0,ji.instanceOf)(e,am)}function kW(e){if(!Bu(e))throw new Error(`Expe\
cted ${(0,tt.inspect)(e)} to be a GraphQL Input Object type.`);return e}function lm(e){return(0,ji.instanceOf)(e,em)}function NW(e){if(!lm(e))throw new Error(`E\
xpected ${(0,tt.inspect)(e)} to be a GraphQL List type.`);return e}function Li(e){return(0,ji.instanceOf)(e,tm)}function IW(e){if(!Li(e))throw new Error(`Expect\
ed ${(0,tt.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function z_(e){return ho(e)||bo(e)||Bu(e)||Vu(e)&&z_(e.ofType)}function AW(e){if(!z_(e))throw new Error(
`Expected ${(0,tt.inspect)(e)} to be a GraphQL input type.`);return e}function X_(e){return ho(e)||Na(e)||go(e)||yo(e)||bo(e)||Vu(e)&&X_(e.ofType)}function PW(e){
if(!X_(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL output type.`);return e}function Ij(e){return ho(e)||bo(e)}function CW(e){if(!Ij(e))throw new Error(
`Expected ${(0,tt.inspect)(e)} to be a GraphQL leaf type.`);return e}function Aj(e){return Na(e)||go(e)||yo(e)}function jW(e){if(!Aj(e))throw new Error(`Expecte\
d ${(0,tt.inspect)(e)} to be a GraphQL composite type.`);return e}function Pj(e){return go(e)||yo(e)}function LW(e){if(!Pj(e))throw new Error(`Expected ${(0,tt.
inspect)(e)} to be a GraphQL abstract type.`);return e}var em=class{constructor(t){um(t)||(0,Xt.devAssert)(!1,`Expected ${(0,tt.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};Y.GraphQLList=em;
var tm=class{constructor(t){Z_(t)||(0,Xt.devAssert)(!1,`Expected ${(0,tt.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};Y.GraphQLNonNull=tm;function Vu(e){return lm(e)||Li(e)}function $W(e){
if(!Vu(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Z_(e){return um(e)&&!Li(e)}function DW(e){if(!Z_(e))
throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL nullable type.`);return e}function qW(e){if(e)return Li(e)?e.ofType:e}function Cj(e){return ho(e)||
Na(e)||go(e)||yo(e)||bo(e)||Bu(e)}function MW(e){if(!Cj(e))throw new Error(`Expected ${(0,tt.inspect)(e)} to be a GraphQL named type.`);return e}function FW(e){
if(e){let t=e;for(;Vu(t);)t=t.ofType;return t}}function ev(e){return typeof e=="function"?e():e}function tv(e){return typeof e=="function"?e():e}var rm=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:xj.identityFunc;this.name=(0,ss.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:xj.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,c)=>o(
(0,wW.valueFromASTUntyped)(a,c)),this.extensions=(0,ns.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Xt.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,tt.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};Y.GraphQLScalarType=rm;var nm=class{constructor(t){var r;this.name=(0,ss.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,ns.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>Lj(t),this._interfaces=()=>jj(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,tt.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:Dj(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};Y.GraphQLObjectType=nm;function jj(e){var t;let r=ev((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Xt.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function Lj(e){let t=tv(e.fields);return ka(t)||(0,Xt.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,cm.mapValue)(t,(r,n)=>{var s;ka(r)||(0,Xt.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Xt.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,tt.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return ka(i)||(0,Xt.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,ss.assertName)(n),description:r.
description,type:r.type,args:$j(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,ns.toObjMap)(r.extensions),astNode:r.
astNode}})}function $j(e){return Object.entries(e).map(([t,r])=>({name:(0,ss.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,ns.toObjMap)(r.extensions),astNode:r.astNode}))}function ka(e){return(0,yW.isObjectLike)(e)&&!Array.isArray(e)}function Dj(e){return(0,cm.
mapValue)(e,t=>({description:t.description,type:t.type,args:qj(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function qj(e){return(0,Nj.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function GW(e){return Li(e.type)&&e.defaultValue===void 0}var sm=class{constructor(t){var r;this.
name=(0,ss.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,ns.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=Lj.bind(void 0,t),this._interfaces=jj.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,tt.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:Dj(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};Y.GraphQLInterfaceType=sm;var im=class{constructor(t){var r;this.name=(0,ss.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,ns.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=UW.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Xt.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,tt.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};Y.GraphQLUnionType=im;function UW(e){
let t=ev(e.types);return Array.isArray(t)||(0,Xt.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var om=class{constructor(t){
var r;this.name=(0,ss.assertName)(t.name),this.description=t.description,this.extensions=(0,ns.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:kj(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=kj(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,bW.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Uu.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,tt.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,tt.inspect)(t);throw new Uu.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":Zf(this,s)))}let n=this.getValue(t);if(n==null)throw new Uu.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Zf(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==vW.Kind.ENUM){let i=(0,Oj.printForError)(t);throw new Uu.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":Zf(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,Oj.printForError)(t);throw new Uu.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":Zf(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,Nj.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};Y.GraphQLEnumType=om;function Zf(e,t){let r=e.getValues().map(s=>s.name),n=(0,_W.suggestionList)(t,r);return(0,gW.didYouMean)("the enum value",n)}function kj(e,t){
return ka(t)||(0,Xt.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(ka(n)||(0,Xt.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,tt.inspect)(n)}.`),{name:(0,ss.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,ns.toObjMap)(n.extensions),astNode:n.astNode}))}var am=class{constructor(t){
var r,n;this.name=(0,ss.assertName)(t.name),this.description=t.description,this.extensions=(0,ns.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=BW.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,cm.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};Y.GraphQLInputObjectType=am;function BW(e){let t=tv(e.fields);return ka(t)||(0,Xt.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,cm.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Xt.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,ss.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,ns.toObjMap)(r.extensions),astNode:r.astNode}))}function VW(e){return Li(e.type)&&e.defaultValue===
void 0}});var Qu=S(Ku=>{"use strict";Object.defineProperty(Ku,"__esModule",{value:!0});Ku.doTypesOverlap=KW;Ku.isEqualType=rv;Ku.isTypeSubTypeOf=pm;var lr=Oe();function rv(e,t){
return e===t?!0:(0,lr.isNonNullType)(e)&&(0,lr.isNonNullType)(t)||(0,lr.isListType)(e)&&(0,lr.isListType)(t)?rv(e.ofType,t.ofType):!1}function pm(e,t,r){return t===
r?!0:(0,lr.isNonNullType)(r)?(0,lr.isNonNullType)(t)?pm(e,t.ofType,r.ofType):!1:(0,lr.isNonNullType)(t)?pm(e,t.ofType,r):(0,lr.isListType)(r)?(0,lr.isListType)(
t)?pm(e,t.ofType,r.ofType):!1:(0,lr.isListType)(t)?!1:(0,lr.isAbstractType)(r)&&((0,lr.isInterfaceType)(t)||(0,lr.isObjectType)(t))&&e.isSubType(r,t)}function KW(e,t,r){
return t===r?!0:(0,lr.isAbstractType)(t)?(0,lr.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,lr.isAbstractType)(r)?e.isSubType(
r,t):!1}});var is=S(Vt=>{"use strict";Object.defineProperty(Vt,"__esModule",{value:!0});Vt.GraphQLString=Vt.GraphQLInt=Vt.GraphQLID=Vt.GraphQLFloat=Vt.GraphQLBoolean=Vt.GRAPHQL_MIN_INT=
Vt.GRAPHQL_MAX_INT=void 0;Vt.isSpecifiedScalarType=QW;Vt.specifiedScalarTypes=void 0;var xn=Ve(),Mj=rs(),Zt=re(),_o=xe(),Hu=tn(),Wu=Oe(),dm=2147483647;Vt.GRAPHQL_MAX_INT=
dm;var fm=-2147483648;Vt.GRAPHQL_MIN_INT=fm;var Fj=new Wu.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Ju(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Zt.GraphQLError(`Int cannot represent non-integer value: ${(0,xn.inspect)(t)}`);if(r>
dm||r<fm)throw new Zt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,xn.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Zt.GraphQLError(`Int cannot represent non-integer value: ${(0,xn.inspect)(e)}`);if(e>dm||e<fm)throw new Zt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==_o.Kind.INT)throw new Zt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Hu.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>dm||t<fm)throw new Zt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Vt.GraphQLInt=Fj;var Gj=new Wu.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Ju(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Zt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,xn.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Zt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,xn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==_o.Kind.FLOAT&&e.kind!==_o.Kind.INT)throw new Zt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Hu.printForError)(e)}`,e);return parseFloat(e.value)}});Vt.GraphQLFloat=Gj;var Uj=new Wu.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Ju(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Zt.GraphQLError(`String cannot represent value: ${(0,xn.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Zt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,xn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==_o.Kind.STRING)throw new Zt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Hu.printForError)(e)}`,{nodes:e});return e.value}});Vt.GraphQLString=Uj;var Bj=new Wu.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Ju(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Zt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,xn.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Zt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,xn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==_o.Kind.BOOLEAN)throw new Zt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Hu.printForError)(e)}`,{nodes:e});return e.value}});Vt.GraphQLBoolean=Bj;var Vj=new Wu.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Ju(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Zt.GraphQLError(`ID cannot represent value\
: ${(0,xn.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Zt.GraphQLError(
`ID cannot represent value: ${(0,xn.inspect)(e)}`)},parseLiteral(e){if(e.kind!==_o.Kind.STRING&&e.kind!==_o.Kind.INT)throw new Zt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Hu.printForError)(e),{nodes:e});return e.value}});Vt.GraphQLID=Vj;var Kj=Object.freeze([Uj,Fj,Gj,Bj,Vj]);Vt.specifiedScalarTypes=
Kj;function QW(e){return Kj.some(({name:t})=>e.name===t)}function Ju(e){if((0,Mj.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,Mj.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Nr=S(Rt=>{"use strict";Object.defineProperty(Rt,"__esModule",{value:!0});Rt.GraphQLSpecifiedByDirective=Rt.GraphQLSkipDirective=Rt.GraphQLOneOfDirective=Rt.
GraphQLIncludeDirective=Rt.GraphQLDirective=Rt.GraphQLDeprecatedDirective=Rt.DEFAULT_DEPRECATION_REASON=void 0;Rt.assertDirective=XW;Rt.isDirective=Hj;Rt.isSpecifiedDirective=
ZW;Rt.specifiedDirectives=void 0;var Qj=br(),HW=Ve(),WW=$u(),JW=rs(),YW=Jf(),qr=Ra(),zW=Gu(),Yu=Oe(),mm=is();function Hj(e){return(0,WW.instanceOf)(e,Fs)}function XW(e){
if(!Hj(e))throw new Error(`Expected ${(0,HW.inspect)(e)} to be a GraphQL directive.`);return e}var Fs=class{constructor(t){var r,n,s;this.name=(0,zW.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,YW.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,Qj.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,JW.isObjectLike)(i)&&!Array.isArray(i)||(0,Qj.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Yu.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Yu.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Rt.GraphQLDirective=Fs;var Wj=new Fs({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[qr.DirectiveLocation.FIELD,qr.DirectiveLocation.FRAGMENT_SPREAD,qr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Yu.GraphQLNonNull(
mm.GraphQLBoolean),description:"Included when true."}}});Rt.GraphQLIncludeDirective=Wj;var Jj=new Fs({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[qr.DirectiveLocation.FIELD,qr.DirectiveLocation.FRAGMENT_SPREAD,qr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Yu.GraphQLNonNull(mm.GraphQLBoolean),description:"Skipped when true."}}});Rt.GraphQLSkipDirective=Jj;var Yj="No longer supported";Rt.DEFAULT_DEPRECATION_REASON=
Yj;var zj=new Fs({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[qr.DirectiveLocation.FIELD_DEFINITION,
qr.DirectiveLocation.ARGUMENT_DEFINITION,qr.DirectiveLocation.INPUT_FIELD_DEFINITION,qr.DirectiveLocation.ENUM_VALUE,qr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:mm.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:Yj}}});Rt.GraphQLDeprecatedDirective=zj;var Xj=new Fs(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[qr.DirectiveLocation.SCALAR],args:{url:{type:new Yu.GraphQLNonNull(
mm.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Rt.GraphQLSpecifiedByDirective=Xj;var Zj=new Fs({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[qr.DirectiveLocation.INPUT_OBJECT],args:{}});Rt.GraphQLOneOfDirective=
Zj;var eL=Object.freeze([Wj,Jj,zj,Xj,Zj]);Rt.specifiedDirectives=eL;function ZW(e){return eL.some(({name:t})=>t===e.name)}});var _r=S(nv=>{"use strict";Object.defineProperty(nv,"__esModule",{value:!0});nv.invariant=eJ;function eJ(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var hm=S(sv=>{"use strict";Object.defineProperty(sv,"__esModule",{value:!0});sv.isIterableObject=tJ;function tJ(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Zu=S(iv=>{"use strict";Object.defineProperty(iv,"__esModule",{value:!0});iv.astFromValue=Xu;var tL=Ve(),rJ=_r(),nJ=hm(),sJ=rs(),rn=xe(),zu=Oe(),iJ=is();function Xu(e,t){
if((0,zu.isNonNullType)(t)){let r=Xu(e,t.ofType);return r?.kind===rn.Kind.NULL?null:r}if(e===null)return{kind:rn.Kind.NULL};if(e===void 0)return null;if((0,zu.isListType)(
t)){let r=t.ofType;if((0,nJ.isIterableObject)(e)){let n=[];for(let s of e){let i=Xu(s,r);i!=null&&n.push(i)}return{kind:rn.Kind.LIST,values:n}}return Xu(e,r)}if((0,zu.
isInputObjectType)(t)){if(!(0,sJ.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Xu(e[n.name],n.type);s&&r.push({kind:rn.
Kind.OBJECT_FIELD,name:{kind:rn.Kind.NAME,value:n.name},value:s})}return{kind:rn.Kind.OBJECT,fields:r}}if((0,zu.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:rn.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return rL.test(n)?{kind:rn.Kind.
INT,value:n}:{kind:rn.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,zu.isEnumType)(t)?{kind:rn.Kind.ENUM,value:r}:t===iJ.GraphQLID&&rL.test(r)?{kind:rn.Kind.
INT,value:r}:{kind:rn.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,tL.inspect)(r)}.`)}(0,rJ.invariant)(!1,"Unexpected input type:\
 "+(0,tL.inspect)(t))}var rL=/^-?(?:0|[1-9][0-9]*)$/});var sn=S(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.introspectionTypes=Ye.__TypeKind=Ye.__Type=Ye.__Schema=Ye.__InputValue=Ye.__Field=
Ye.__EnumValue=Ye.__DirectiveLocation=Ye.__Directive=Ye.TypeNameMetaFieldDef=Ye.TypeMetaFieldDef=Ye.TypeKind=Ye.SchemaMetaFieldDef=void 0;Ye.isIntrospectionType=
fJ;var oJ=Ve(),aJ=_r(),Lt=Ra(),cJ=tn(),uJ=Zu(),V=Oe(),We=is(),ov=new V.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:We.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new V.GraphQLNonNull(
new V.GraphQLList(new V.GraphQLNonNull(nn))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new V.GraphQLNonNull(nn),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:nn,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:nn,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new V.
GraphQLNonNull(new V.GraphQLList(new V.GraphQLNonNull(av))),args:{includeDeprecated:{type:new V.GraphQLNonNull(We.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Ye.__Schema=ov;var av=new V.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new V.GraphQLNonNull(We.GraphQLString),resolve:e=>e.
name},description:{type:We.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new V.GraphQLNonNull(We.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new V.GraphQLNonNull(new V.GraphQLList(new V.GraphQLNonNull(cv))),resolve:e=>e.locations},args:{type:new V.GraphQLNonNull(new V.GraphQLList(new V.GraphQLNonNull(
el))),args:{includeDeprecated:{type:We.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new V.GraphQLNonNull(We.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:We.GraphQLString,resolve:e=>e.deprecationReason}})});
Ye.__Directive=av;var cv=new V.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Lt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Lt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Lt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Lt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Lt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Lt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Lt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Lt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Lt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Lt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Lt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Lt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Lt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Lt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Lt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Lt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Lt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Lt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Lt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Lt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Ye.__DirectiveLocation=cv;var nn=new V.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new V.GraphQLNonNull(pv),resolve(e){if((0,V.isScalarType)(e))return Kt.SCALAR;if((0,V.isObjectType)(e))return Kt.OBJECT;if((0,V.isInterfaceType)(
e))return Kt.INTERFACE;if((0,V.isUnionType)(e))return Kt.UNION;if((0,V.isEnumType)(e))return Kt.ENUM;if((0,V.isInputObjectType)(e))return Kt.INPUT_OBJECT;if((0,V.
isListType)(e))return Kt.LIST;if((0,V.isNonNullType)(e))return Kt.NON_NULL;(0,aJ.invariant)(!1,`Unexpected type: "${(0,oJ.inspect)(e)}".`)}},name:{type:We.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:We.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:We.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new V.GraphQLList(new V.GraphQLNonNull(uv)),args:{includeDeprecated:{type:We.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,V.isObjectType)(e)||(0,V.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new V.GraphQLList(new V.GraphQLNonNull(nn)),resolve(e){if((0,V.isObjectType)(e)||(0,V.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new V.GraphQLList(new V.GraphQLNonNull(nn)),resolve(e,t,r,{schema:n}){if((0,V.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new V.GraphQLList(new V.GraphQLNonNull(lv)),args:{includeDeprecated:{type:We.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,V.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new V.GraphQLList(new V.GraphQLNonNull(el)),args:{
includeDeprecated:{type:We.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,V.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:nn,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:We.GraphQLBoolean,resolve:e=>{if((0,V.isInputObjectType)(
e))return e.isOneOf}}})});Ye.__Type=nn;var uv=new V.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new V.GraphQLNonNull(We.GraphQLString),resolve:e=>e.name},
description:{type:We.GraphQLString,resolve:e=>e.description},args:{type:new V.GraphQLNonNull(new V.GraphQLList(new V.GraphQLNonNull(el))),args:{includeDeprecated:{
type:We.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new V.GraphQLNonNull(
nn),resolve:e=>e.type},isDeprecated:{type:new V.GraphQLNonNull(We.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:We.GraphQLString,
resolve:e=>e.deprecationReason}})});Ye.__Field=uv;var el=new V.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new V.GraphQLNonNull(
We.GraphQLString),resolve:e=>e.name},description:{type:We.GraphQLString,resolve:e=>e.description},type:{type:new V.GraphQLNonNull(nn),resolve:e=>e.type},defaultValue:{
type:We.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,uJ.
astFromValue)(r,t);return n?(0,cJ.print)(n):null}},isDeprecated:{type:new V.GraphQLNonNull(We.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:We.GraphQLString,resolve:e=>e.deprecationReason}})});Ye.__InputValue=el;var lv=new V.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new V.GraphQLNonNull(We.GraphQLString),resolve:e=>e.name},description:{type:We.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new V.GraphQLNonNull(We.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:We.GraphQLString,resolve:e=>e.deprecationReason}})});
Ye.__EnumValue=lv;var Kt;Ye.TypeKind=Kt;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Kt||(Ye.TypeKind=Kt={}));var pv=new V.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Kt.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Kt.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Kt.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Kt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Kt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Kt.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Kt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Kt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Ye.__TypeKind=pv;var lJ={name:"__schema",type:new V.GraphQLNonNull(
ov),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Ye.SchemaMetaFieldDef=lJ;var pJ={name:"__type",type:nn,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new V.
GraphQLNonNull(We.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Ye.TypeMetaFieldDef=pJ;var dJ={name:"__typename",type:new V.GraphQLNonNull(We.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Ye.TypeNameMetaFieldDef=dJ;var nL=Object.freeze([ov,av,cv,nn,uv,el,lv,pv]);Ye.introspectionTypes=nL;function fJ(e){return nL.some(({
name:t})=>e.name===t)}});var vo=S(Ia=>{"use strict";Object.defineProperty(Ia,"__esModule",{value:!0});Ia.GraphQLSchema=void 0;Ia.assertSchema=bJ;Ia.isSchema=iL;var gm=br(),fv=Ve(),mJ=$u(),
hJ=rs(),gJ=Jf(),dv=kr(),On=Oe(),sL=Nr(),yJ=sn();function iL(e){return(0,mJ.instanceOf)(e,ym)}function bJ(e){if(!iL(e))throw new Error(`Expected ${(0,fv.inspect)(
e)} to be a GraphQL schema.`);return e}var ym=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,hJ.isObjectLike)(t)||(0,gm.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,gm.devAssert)(!1,`"types" must be Array if provided but got: ${(0,fv.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,gm.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,fv.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,gJ.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:sL.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),kn(i,s);this._queryType!=null&&kn(this._queryType,s),this._mutationType!=null&&kn(this._mutationType,
s),this._subscriptionType!=null&&kn(this._subscriptionType,s);for(let i of this._directives)if((0,sL.isDirective)(i))for(let o of i.args)kn(o.type,s);kn(yJ.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,gm.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,On.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,On.
isInterfaceType)(a)){let c=this._implementationsMap[a.name];c===void 0&&(c=this._implementationsMap[a.name]={objects:[],interfaces:[]}),c.interfaces.push(i)}}else if((0,On.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,On.isInterfaceType)(a)){let c=this._implementationsMap[a.name];c===void 0&&(c=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),c.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case dv.OperationTypeNode.QUERY:return this.getQueryType();case dv.OperationTypeNode.
MUTATION:return this.getMutationType();case dv.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,On.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,On.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};Ia.GraphQLSchema=
ym;function kn(e,t){let r=(0,On.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,On.isUnionType)(r))for(let n of r.getTypes())kn(n,t);else if((0,On.isObjectType)(r)||
(0,On.isInterfaceType)(r)){for(let n of r.getInterfaces())kn(n,t);for(let n of Object.values(r.getFields())){kn(n.type,t);for(let s of n.args)kn(s.type,t)}}else if((0,On.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))kn(n.type,t)}return t}});var rl=S(bm=>{"use strict";Object.defineProperty(bm,"__esModule",{value:!0});bm.assertValidSchema=TJ;bm.validateSchema=pL;var pr=Ve(),_J=re(),mv=kr(),oL=Qu(),gt=Oe(),
lL=Nr(),vJ=sn(),wJ=vo();function pL(e){if((0,wJ.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new gv(e);EJ(t),SJ(t),RJ(t);let r=t.getErrors();
return e.__validationErrors=r,r}function TJ(e){let t=pL(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var gv=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new _J.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function EJ(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,gt.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,pr.inspect)(r)}.`,(n=hv(t,mv.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,gt.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,pr.inspect)(s)}.`,(i=hv(t,mv.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,gt.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,pr.inspect)(o)}.`,(a=hv(t,mv.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function hv(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function SJ(e){for(let r of e.schema.getDirectives()){if(!(0,lL.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,pr.inspect)(r)}.`,r?.astNode);continue}wo(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(wo(e,n),(0,gt.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,pr.
inspect)(n.type)}.`,n.astNode),(0,gt.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[yv(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function wo(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function RJ(e){let t=PJ(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,gt.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,pr.inspect)(n)}.`,n.astNode);continue}(0,vJ.isIntrospectionType)(n)||wo(e,n),(0,gt.isObjectType)(
n)||(0,gt.isInterfaceType)(n)?(aL(e,n),cL(e,n)):(0,gt.isUnionType)(n)?kJ(e,n):(0,gt.isEnumType)(n)?NJ(e,n):(0,gt.isInputObjectType)(n)&&(IJ(e,n),t(n))}}function aL(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(wo(e,o),!(0,gt.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,pr.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let c=a.name;if(wo(e,a),!(0,gt.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${c}\
:) must be Input Type but got: ${(0,pr.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,gt.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${c}:) cannot be deprecated.`,[yv(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function cL(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,gt.isInterfaceType)(n)){e.reportError(`Type ${(0,pr.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,pr.inspect)(n)}.`,tl(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,tl(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,tl(t,n));continue}r[n.name]=
!0,OJ(e,t,n),xJ(e,t,n)}}function xJ(e,t,r){let n=t.getFields();for(let c of Object.values(r.getFields())){let u=c.name,l=n[u];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${u} expected but ${t.name} does not provide it.`,[c.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,oL.isTypeSubTypeOf)(e.schema,l.type,
c.type)){var s,i;e.reportError(`Interface field ${r.name}.${u} expects type ${(0,pr.inspect)(c.type)} but ${t.name}.${u} is type ${(0,pr.inspect)(l.type)}.`,[(s=
c.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of c.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${u}(${d}:) expected but ${t.name}.${u} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,oL.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${u}(${d}:) expects type ${(0,pr.inspect)(p.type)} but ${t.name}.${u}(${d}:) is type ${(0,pr.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!c.args.
find(g=>g.name===d)&&(0,gt.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${u} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${u}.`,[p.astNode,c.astNode])}}}function OJ(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...tl(r,s),...tl(t,r)])}function kJ(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,uL(t,s.name));continue}n[s.name]=!0,(0,gt.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,pr.inspect)(
s)}.`,uL(t,String(s)))}}function NJ(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)wo(e,n)}function IJ(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(wo(e,i),!(0,gt.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,pr.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,gt.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[yv(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&AJ(t,i,
e)}}function AJ(e,t,r){if((0,gt.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function PJ(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,gt.isNonNullType)(a.type)&&(0,gt.isInputObjectType)(a.type.ofType)){let c=a.type.ofType,u=n[c.name];if(r.push(a),u===void 0)s(c);else{let l=r.slice(u),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${c.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function tl(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function uL(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function yv(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===lL.
GraphQLDeprecatedDirective.name)}});var Pa=S($i=>{"use strict";Object.defineProperty($i,"__esModule",{value:!0});$i.BREAK=void 0;$i.getEnterLeaveForKind=_m;$i.getVisitFn=DJ;$i.visit=LJ;$i.visitInParallel=
$J;var CJ=br(),jJ=Ve(),bv=kr(),dL=xe(),Aa=Object.freeze({});$i.BREAK=Aa;function LJ(e,t,r=bv.QueryDocumentKeys){let n=new Map;for(let _ of Object.values(dL.Kind))
n.set(_,_m(t,_));let s,i=Array.isArray(e),o=[e],a=-1,c=[],u=e,l,p,d=[],f=[];do{a++;let _=a===o.length,E=_&&c.length!==0;if(_){if(l=f.length===0?void 0:d[d.length-
1],u=p,p=f.pop(),E)if(i){u=u.slice();let C=0;for(let[U,M]of c){let ee=U-C;M===null?(u.splice(ee,1),C++):u[ee]=M}}else{u={...u};for(let[C,U]of c)u[C]=U}a=s.index,
o=s.keys,c=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],u=p[l],u==null)continue;d.push(l)}let R;if(!Array.isArray(u)){var g,h;(0,bv.isNode)(u)||(0,CJ.devAssert)(
!1,`Invalid AST Node: ${(0,jJ.inspect)(u)}.`);let C=_?(g=n.get(u.kind))===null||g===void 0?void 0:g.leave:(h=n.get(u.kind))===null||h===void 0?void 0:h.enter;if(R=
C?.call(t,u,l,p,d,f),R===Aa)break;if(R===!1){if(!_){d.pop();continue}}else if(R!==void 0&&(c.push([l,R]),!_))if((0,bv.isNode)(R))u=R;else{d.pop();continue}}if(R===
void 0&&E&&c.push([l,u]),_)d.pop();else{var y;s={inArray:i,index:a,keys:o,edits:c,prev:s},i=Array.isArray(u),o=i?u:(y=r[u.kind])!==null&&y!==void 0?y:[],a=-1,c=
[],p&&f.push(p),p=u}}while(s!==void 0);return c.length!==0?c[c.length-1][1]:e}function $J(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(dL.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let c=0;c<e.length;++c){let{enter:u,leave:l}=_m(e[c],n);s||(s=
u!=null||l!=null),i[c]=u,o[c]=l}if(!s)continue;let a={enter(...c){let u=c[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],c);if(d===!1)t[p]=u;else if(d===Aa)t[p]=Aa;else if(d!==void 0)return d}},leave(...c){let u=c[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],c);if(d===Aa)t[p]=Aa;else if(d!==void 0&&d!==!1)return d}else t[p]===u&&(t[p]=null)}};r[n]=a}return r}function _m(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function DJ(e,t,r){let{enter:n,leave:s}=_m(e,t);
return r?s:n}});var os=S(wv=>{"use strict";Object.defineProperty(wv,"__esModule",{value:!0});wv.typeFromAST=vv;var _v=xe(),fL=Oe();function vv(e,t){switch(t.kind){case _v.Kind.
LIST_TYPE:{let r=vv(e,t.type);return r&&new fL.GraphQLList(r)}case _v.Kind.NON_NULL_TYPE:{let r=vv(e,t.type);return r&&new fL.GraphQLNonNull(r)}case _v.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var vm=S(nl=>{"use strict";Object.defineProperty(nl,"__esModule",{value:!0});nl.TypeInfo=void 0;nl.visitWithTypeInfo=FJ;var qJ=kr(),yt=xe(),mL=Pa(),bt=Oe(),Ca=sn(),
hL=os(),Tv=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??MJ,r&&((0,bt.isInputType)(r)&&this._inputTypeStack.push(r),(0,bt.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,bt.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case yt.Kind.SELECTION_SET:{let s=(0,bt.getNamedType)(this.getType());this._parentTypeStack.push(
(0,bt.isCompositeType)(s)?s:void 0);break}case yt.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,bt.isOutputType)(o)?o:void 0);break}case yt.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case yt.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,bt.isObjectType)(s)?s:void 0);break}case yt.Kind.INLINE_FRAGMENT:case yt.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,hL.typeFromAST)(r,s):(0,bt.getNamedType)(this.getType());this._typeStack.push((0,bt.isOutputType)(i)?i:void 0);break}case yt.Kind.VARIABLE_DEFINITION:{
let s=(0,hL.typeFromAST)(r,t.type);this._inputTypeStack.push((0,bt.isInputType)(s)?s:void 0);break}case yt.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,bt.isInputType)(i)?i:void 0);break}case yt.Kind.LIST:{let s=(0,bt.getNullableType)(this.getInputType()),i=(0,bt.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,bt.isInputType)(i)?i:void 0);break}case yt.Kind.OBJECT_FIELD:{let s=(0,bt.getNamedType)(
this.getInputType()),i,o;(0,bt.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,bt.isInputType)(i)?i:void 0);break}case yt.Kind.ENUM:{let s=(0,bt.getNamedType)(this.getInputType()),i;(0,bt.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case yt.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case yt.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case yt.Kind.DIRECTIVE:this._directive=null;break;case yt.Kind.OPERATION_DEFINITION:case yt.Kind.INLINE_FRAGMENT:case yt.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case yt.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case yt.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case yt.Kind.LIST:case yt.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case yt.Kind.ENUM:
this._enumValue=null;break;default:}}};nl.TypeInfo=Tv;function MJ(e,t,r){let n=r.name.value;if(n===Ca.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Ca.SchemaMetaFieldDef;
if(n===Ca.TypeMetaFieldDef.name&&e.getQueryType()===t)return Ca.TypeMetaFieldDef;if(n===Ca.TypeNameMetaFieldDef.name&&(0,bt.isCompositeType)(t))return Ca.TypeNameMetaFieldDef;
if((0,bt.isObjectType)(t)||(0,bt.isInterfaceType)(t))return t.getFields()[n]}function FJ(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,mL.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,qJ.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,mL.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var To=S(Mr=>{"use strict";Object.defineProperty(Mr,"__esModule",{value:!0});Mr.isConstValueNode=Ev;Mr.isDefinitionNode=GJ;Mr.isExecutableDefinitionNode=gL;Mr.isSchemaCoordinateNode=
VJ;Mr.isSelectionNode=UJ;Mr.isTypeDefinitionNode=_L;Mr.isTypeExtensionNode=wL;Mr.isTypeNode=BJ;Mr.isTypeSystemDefinitionNode=bL;Mr.isTypeSystemExtensionNode=vL;
Mr.isValueNode=yL;var he=xe();function GJ(e){return gL(e)||bL(e)||vL(e)}function gL(e){return e.kind===he.Kind.OPERATION_DEFINITION||e.kind===he.Kind.FRAGMENT_DEFINITION}
function UJ(e){return e.kind===he.Kind.FIELD||e.kind===he.Kind.FRAGMENT_SPREAD||e.kind===he.Kind.INLINE_FRAGMENT}function yL(e){return e.kind===he.Kind.VARIABLE||
e.kind===he.Kind.INT||e.kind===he.Kind.FLOAT||e.kind===he.Kind.STRING||e.kind===he.Kind.BOOLEAN||e.kind===he.Kind.NULL||e.kind===he.Kind.ENUM||e.kind===he.Kind.
LIST||e.kind===he.Kind.OBJECT}function Ev(e){return yL(e)&&(e.kind===he.Kind.LIST?e.values.some(Ev):e.kind===he.Kind.OBJECT?e.fields.some(t=>Ev(t.value)):e.kind!==
he.Kind.VARIABLE)}function BJ(e){return e.kind===he.Kind.NAMED_TYPE||e.kind===he.Kind.LIST_TYPE||e.kind===he.Kind.NON_NULL_TYPE}function bL(e){return e.kind===he.
Kind.SCHEMA_DEFINITION||_L(e)||e.kind===he.Kind.DIRECTIVE_DEFINITION}function _L(e){return e.kind===he.Kind.SCALAR_TYPE_DEFINITION||e.kind===he.Kind.OBJECT_TYPE_DEFINITION||
e.kind===he.Kind.INTERFACE_TYPE_DEFINITION||e.kind===he.Kind.UNION_TYPE_DEFINITION||e.kind===he.Kind.ENUM_TYPE_DEFINITION||e.kind===he.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function vL(e){return e.kind===he.Kind.SCHEMA_EXTENSION||e.kind===he.Kind.DIRECTIVE_EXTENSION||wL(e)}function wL(e){return e.kind===he.Kind.SCALAR_TYPE_EXTENSION||
e.kind===he.Kind.OBJECT_TYPE_EXTENSION||e.kind===he.Kind.INTERFACE_TYPE_EXTENSION||e.kind===he.Kind.UNION_TYPE_EXTENSION||e.kind===he.Kind.ENUM_TYPE_EXTENSION||
e.kind===he.Kind.INPUT_OBJECT_TYPE_EXTENSION}function VJ(e){return e.kind===he.Kind.TYPE_COORDINATE||e.kind===he.Kind.MEMBER_COORDINATE||e.kind===he.Kind.ARGUMENT_COORDINATE||
e.kind===he.Kind.DIRECTIVE_COORDINATE||e.kind===he.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var Rv=S(Sv=>{"use strict";Object.defineProperty(Sv,"__esModule",{value:!0});Sv.ExecutableDefinitionsRule=HJ;var KJ=re(),TL=xe(),QJ=To();function HJ(e){return{Document(t){
for(let r of t.definitions)if(!(0,QJ.isExecutableDefinitionNode)(r)){let n=r.kind===TL.Kind.SCHEMA_DEFINITION||r.kind===TL.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new KJ.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var Ov=S(xv=>{"use strict";Object.defineProperty(xv,"__esModule",{value:!0});xv.FieldsOnCorrectTypeRule=zJ;var EL=Ai(),WJ=Fu(),JJ=Ci(),YJ=re(),sl=Oe();function zJ(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,EL.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:XJ(s,r,i));o===""&&(o=(0,EL.didYouMean)(e.hideSuggestions?[]:ZJ(r,i))),e.reportError(new YJ.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function XJ(e,t,r){if(!(0,sl.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let c=s[a.name]-s[o.name];return c!==0?c:(0,sl.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,sl.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,WJ.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function ZJ(e,t){if((0,sl.isObjectType)(e)||(0,sl.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,JJ.suggestionList)(t,r)}
return[]}});var Nv=S(kv=>{"use strict";Object.defineProperty(kv,"__esModule",{value:!0});kv.FragmentsOnCompositeTypesRule=e3;var SL=re(),RL=tn(),xL=Oe(),OL=os();function e3(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,OL.typeFromAST)(e.getSchema(),r);if(n&&!(0,xL.isCompositeType)(n)){let s=(0,RL.print)(r);e.reportError(
new SL.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,OL.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,xL.isCompositeType)(r)){let n=(0,RL.print)(t.typeCondition);e.reportError(new SL.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var Iv=S(wm=>{"use strict";Object.defineProperty(wm,"__esModule",{value:!0});wm.KnownArgumentNamesOnDirectivesRule=AL;wm.KnownArgumentNamesRule=n3;var kL=Ai(),NL=Ci(),
IL=re(),t3=xe(),r3=Nr();function n3(e){return{...AL(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,NL.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new IL.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,kL.
didYouMean)(o),{nodes:t}))}}}}function AL(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():r3.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===t3.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(c=>c.name.value))}return{Directive(o){let a=o.name.value,c=t[a];if(o.arguments&&c)for(let u of o.arguments){let l=u.name.value;
if(!c.has(l)){let p=e.hideSuggestions?[]:(0,NL.suggestionList)(l,Array.from(c));e.reportError(new IL.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,kL.didYouMean)(p)),{nodes:u}))}}return!1}}}});var jv=S(Cv=>{"use strict";Object.defineProperty(Cv,"__esModule",{value:!0});Cv.KnownDirectivesRule=o3;var s3=Ve(),Av=_r(),PL=re(),Pv=kr(),$t=Ra(),rt=xe(),i3=Nr();
function o3(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():i3.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===rt.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,c,u){let l=i.name.value,p=t[l];
if(!p){e.reportError(new PL.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=a3(u);d&&!p.includes(d)&&e.reportError(new PL.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function a3(e){let t=e[e.length-1];switch("kind"in t||(0,Av.invariant)(!1),t.kind){case rt.Kind.OPERATION_DEFINITION:
return c3(t.operation);case rt.Kind.FIELD:return $t.DirectiveLocation.FIELD;case rt.Kind.FRAGMENT_SPREAD:return $t.DirectiveLocation.FRAGMENT_SPREAD;case rt.Kind.
INLINE_FRAGMENT:return $t.DirectiveLocation.INLINE_FRAGMENT;case rt.Kind.FRAGMENT_DEFINITION:return $t.DirectiveLocation.FRAGMENT_DEFINITION;case rt.Kind.VARIABLE_DEFINITION:
return $t.DirectiveLocation.VARIABLE_DEFINITION;case rt.Kind.SCHEMA_DEFINITION:case rt.Kind.SCHEMA_EXTENSION:return $t.DirectiveLocation.SCHEMA;case rt.Kind.SCALAR_TYPE_DEFINITION:case rt.
Kind.SCALAR_TYPE_EXTENSION:return $t.DirectiveLocation.SCALAR;case rt.Kind.OBJECT_TYPE_DEFINITION:case rt.Kind.OBJECT_TYPE_EXTENSION:return $t.DirectiveLocation.
OBJECT;case rt.Kind.FIELD_DEFINITION:return $t.DirectiveLocation.FIELD_DEFINITION;case rt.Kind.INTERFACE_TYPE_DEFINITION:case rt.Kind.INTERFACE_TYPE_EXTENSION:return $t.
DirectiveLocation.INTERFACE;case rt.Kind.UNION_TYPE_DEFINITION:case rt.Kind.UNION_TYPE_EXTENSION:return $t.DirectiveLocation.UNION;case rt.Kind.ENUM_TYPE_DEFINITION:case rt.
Kind.ENUM_TYPE_EXTENSION:return $t.DirectiveLocation.ENUM;case rt.Kind.ENUM_VALUE_DEFINITION:return $t.DirectiveLocation.ENUM_VALUE;case rt.Kind.INPUT_OBJECT_TYPE_DEFINITION:case rt.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return $t.DirectiveLocation.INPUT_OBJECT;case rt.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Av.invariant)(
!1),r.kind===rt.Kind.INPUT_OBJECT_TYPE_DEFINITION?$t.DirectiveLocation.INPUT_FIELD_DEFINITION:$t.DirectiveLocation.ARGUMENT_DEFINITION}case rt.Kind.DIRECTIVE_DEFINITION:case rt.
Kind.DIRECTIVE_EXTENSION:return $t.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Av.invariant)(!1,"Unexpected kind: "+(0,s3.inspect)(t.kind))}}function c3(e){
switch(e){case Pv.OperationTypeNode.QUERY:return $t.DirectiveLocation.QUERY;case Pv.OperationTypeNode.MUTATION:return $t.DirectiveLocation.MUTATION;case Pv.OperationTypeNode.
SUBSCRIPTION:return $t.DirectiveLocation.SUBSCRIPTION}}});var $v=S(Lv=>{"use strict";Object.defineProperty(Lv,"__esModule",{value:!0});Lv.KnownFragmentNamesRule=l3;var u3=re();function l3(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new u3.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Mv=S(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.KnownTypeNamesRule=g3;var p3=Ai(),d3=Ci(),f3=re(),Dv=To(),m3=sn(),h3=is();function g3(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,Dv.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,c,u){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=u[2])!==null&&p!==void 0?p:
a,f=d!=null&&y3(d);if(f&&CL.includes(l))return;let g=e.hideSuggestions?[]:(0,d3.suggestionList)(l,f?CL.concat(s):s);e.reportError(new f3.GraphQLError(`Unknown t\
ype "${l}".`+(0,p3.didYouMean)(g),{nodes:i}))}}}}var CL=[...h3.specifiedScalarTypes,...m3.introspectionTypes].map(e=>e.name);function y3(e){return"kind"in e&&((0,Dv.
isTypeSystemDefinitionNode)(e)||(0,Dv.isTypeSystemExtensionNode)(e))}});var Gv=S(Fv=>{"use strict";Object.defineProperty(Fv,"__esModule",{value:!0});Fv.LoneAnonymousOperationRule=v3;var b3=re(),_3=xe();function v3(e){let t=0;return{
Document(r){t=r.definitions.filter(n=>n.kind===_3.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new b3.GraphQLError("Thi\
s anonymous operation must be the only defined operation.",{nodes:r}))}}}});var Bv=S(Uv=>{"use strict";Object.defineProperty(Uv,"__esModule",{value:!0});Uv.LoneSchemaDefinitionRule=w3;var jL=re();function w3(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new jL.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new jL.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var Kv=S(Vv=>{"use strict";Object.defineProperty(Vv,"__esModule",{value:!0});Vv.MaxIntrospectionDepthRule=S3;var T3=re(),LL=xe(),E3=3;function S3(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===LL.Kind.FRAGMENT_SPREAD){let a=s.name.value,c=r[a];if(c!==void 0&&c<=o)return!0;let u=i[a],l=t[a];
if(u!==void 0&&u>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===LL.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=E3))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new T3.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var Hv=S(Qv=>{"use strict";Object.defineProperty(Qv,"__esModule",{value:!0});Qv.NoFragmentCyclesRule=x3;var R3=re();function x3(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let c of a){let u=c.name.value,l=n[u];if(r.push(c),l===void 0){let p=e.getFragment(
u);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new R3.GraphQLError(`Cannot spread fragment "${u}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var Jv=S(Wv=>{"use strict";Object.defineProperty(Wv,"__esModule",{value:!0});Wv.NoUndefinedVariablesRule=k3;var O3=re();function k3(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new O3.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var zv=S(Yv=>{"use strict";Object.defineProperty(Yv,"__esModule",{value:!0});Yv.NoUnusedFragmentsRule=I3;var N3=re();function I3(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new N3.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var Zv=S(Xv=>{"use strict";Object.defineProperty(Xv,"__esModule",{value:!0});Xv.NoUnusedVariablesRule=P3;var A3=re();function P3(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new A3.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var Em=S(Tm=>{"use strict";Object.defineProperty(Tm,"__esModule",{value:!0});Tm.validationAbortedError=void 0;var C3=re(),j3=new C3.GraphQLError("Validation abo\
rted.");Tm.validationAbortedError=j3});var ow=S(iw=>{"use strict";Object.defineProperty(iw,"__esModule",{value:!0});iw.OverlappingFieldsCanBeMergedRule=M3;var $L=Ve(),L3=re(),$3=kr(),as=xe(),Fr=Oe(),
FL=os(),D3=Em(),ew=1e3,DL=20,q3=5e5;function M3(e){let t={comparedFragmentPairs:new nw,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:q3};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===as.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
as.Kind.INLINE_FRAGMENT)return;let o=F3(e,t,e.getParentType(),r);for(let{responseName:a,reason:c,fields1:u,fields2:l}of o)e.reportError(new L3.GraphQLError(`Fie\
lds "${il(a)}" conflict because ${c}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:u.concat(l)}))}}}function F3(e,t,r,n){let s=[],
i=xm(e,t,r,n);if(U3(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
Sm(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)Rm(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function Sm(e,t,r,n,s,i){
var o;if(La(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,c=a.get(i);if(c===!1||n&&c===!0)
return;a.set(i,n);let u=e.getFragment(i);if(!u)return;let l=rw(e,r,u);if(s!==l){sw(e,t,r,n,s,l);for(let p of l.fragmentNames)Sm(e,t,r,n,s,p)}}function Rm(e,t,r,n,s,i){
La(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),c=e.getFragment(i);if(!a||!c)return;let u=rw(e,r,a),l=rw(
e,r,c);sw(e,t,r,n,u,l);for(let p of l.fragmentNames)Rm(e,t,r,n,s,p);for(let p of u.fragmentNames)Rm(e,t,r,n,p,i)}function G3(e,t,r,n,s,i,o){let a=[],c=xm(e,t,n,
s),u=xm(e,t,i,o);sw(e,a,t,r,c,u);for(let l of u.fragmentNames)Sm(e,a,t,r,c,l);for(let l of c.fragmentNames)Sm(e,a,t,r,u,l);for(let l of c.fragmentNames)for(let p of u.
fragmentNames)Rm(e,a,t,r,l,p);return a}function U3(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let c=GL(e,r,
!1,s,i[o],i[a]);c&&t.push(c)}}function sw(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:c}of B3(
r,s,i))for(let u of a)for(let l of c){let p=GL(e,r,n,o,u,l);p&&t.push(p)}}function B3(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,c]of t.groupedFieldSet){La(e,1);let u=r.groupedFieldSet.get(a);u!==void 0&&o.push({responseName:a,fields1:c,
fields2:u})}return s.set(r,o),o}function GL(e,t,r,n,s,i){let{parentType:o,node:a,definition:c}=s,{parentType:u,node:l,definition:p}=i,d=r||o!==u&&(0,Fr.isObjectType)(
o)&&(0,Fr.isObjectType)(u);if(La(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&c?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let R=ja(s),C=ja(i),U=R.comparisons.
get(C);if(U===void 0){let M=a.name.value,ee=l.name.value;U=M!==ee?`"${il(M)}" and "${il(ee)}" are different fields`:K3(t,R.arguments,C.arguments)?null:"they hav\
e differing arguments",R.comparisons.set(C,U)}if(U!==null)return{responseName:n,reason:U,fields1:[a],fields2:[l]}}let f=c?.type,g=p?.type;if(f&&g&&tw(t,f,g)){var h,
y;let R=ja(s),C=ja(i),U=(h=R.typeString)!==null&&h!==void 0?h:R.typeString=(0,$L.inspect)(f),M=(y=C.typeString)!==null&&y!==void 0?y:C.typeString=(0,$L.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${U}" and "${M}"`,fields1:[a],fields2:[l]}}let _=a.selectionSet,E=l.selectionSet;if(_&&E){let R=G3(
e,t,d,ja(s).namedType,_,ja(i).namedType,E);return Q3(R,n,a,l)}}function ja(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,Fr.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:V3(e.node.arguments)}}return e.info}function V3(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function K3(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{La(e,1);let i=n.get(s.name.value);return i===void 0?!1:qL(e,s.value)===qL(e,i)})}function qL(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,$3.isNode)(i))return i;switch(i.kind){case as.Kind.VARIABLE:return[i.kind,i.name.value];case as.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case as.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case as.Kind.LIST:return[i.kind,i.values];case as.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function tw(e,t,r){return t===r?!1:(La(e,1),(0,Fr.isListType)(t)?(0,Fr.isListType)(r)?tw(e,t.ofType,r.ofType):!0:(0,Fr.isListType)(
r)?!0:(0,Fr.isNonNullType)(t)?(0,Fr.isNonNullType)(r)?tw(e,t.ofType,r.ofType):!0:(0,Fr.isNonNullType)(r)?!0:(0,Fr.isLeafType)(t)||(0,Fr.isLeafType)(r)?t!==r:!1)}
function xm(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,c=new Set;UL(e,
r,n,a,c);let u={groupedFieldSet:a,fragmentNames:[...c]};return i.set(n,u),u}function rw(e,t,r){let n=(0,FL.typeFromAST)(e.getSchema(),r.typeCondition);return xm(
e,t,n,r.selectionSet)}function UL(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case as.Kind.FIELD:{var i,o;let c=a.name.value,u;((0,Fr.isObjectType)(t)||
(0,Fr.isInterfaceType)(t))&&(u=t.getFields()[c]);let l=a.alias?a.alias.value:c,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:u,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case as.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case as.Kind.INLINE_FRAGMENT:{let c=a.typeCondition,u=c?(0,FL.typeFromAST)(e.getSchema(),c):t;UL(e,u,a.selectionSet,n,s);break}}}function Q3(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${il(i)}" conflict because ${o}`,s.length>ew)break;return{responseName:t,
reason:il(s),fields1:ML(r,e,"fields1"),fields2:ML(n,e,"fields2")}}}function ML(e,t,r){let n=[e];for(let s of t){let i=DL-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===DL)break}return n}function il(e){return e.length>ew?e.slice(0,ew)+"...":e}function La(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw D3.validationAbortedError}var nw=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var uw=S(cw=>{"use strict";Object.defineProperty(cw,"__esModule",{value:!0});cw.PossibleFragmentSpreadsRule=W3;var Om=Ve(),BL=re(),aw=Oe(),VL=Qu(),H3=os();function W3(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,aw.isCompositeType)(r)&&(0,aw.isCompositeType)(n)&&!(0,VL.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,Om.inspect)(n),i=(0,Om.inspect)(r);e.reportError(new BL.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=J3(e,r),s=e.getParentType();if(n&&s&&!(0,VL.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,Om.inspect)(s),
o=(0,Om.inspect)(n);e.reportError(new BL.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function J3(e,t){let r=e.getFragment(t);if(r){let n=(0,H3.typeFromAST)(e.getSchema(),r.typeCondition);if((0,aw.isCompositeType)(n))return n}}});var pw=S(lw=>{"use strict";Object.defineProperty(lw,"__esModule",{value:!0});lw.PossibleTypeExtensionsRule=Z3;var Y3=Ai(),QL=Ve(),HL=_r(),z3=Ci(),KL=re(),ct=xe(),
X3=To(),$a=Oe();function Z3(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,X3.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),c;if(o?c=eY[o.kind]:a&&(c=tY(a)),c){if(c!==s.kind){let u=rY(s.kind);e.reportError(new KL.GraphQLError(`Cannot extend n\
on-${u} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let u=Object.keys({...r,...t?.getTypeMap()}),l=(0,z3.suggestionList)(i,u);e.reportError(new KL.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,Y3.didYouMean)(l),{nodes:s.name}))}}}var eY={[ct.Kind.SCALAR_TYPE_DEFINITION]:ct.Kind.SCALAR_TYPE_EXTENSION,
[ct.Kind.OBJECT_TYPE_DEFINITION]:ct.Kind.OBJECT_TYPE_EXTENSION,[ct.Kind.INTERFACE_TYPE_DEFINITION]:ct.Kind.INTERFACE_TYPE_EXTENSION,[ct.Kind.UNION_TYPE_DEFINITION]:ct.
Kind.UNION_TYPE_EXTENSION,[ct.Kind.ENUM_TYPE_DEFINITION]:ct.Kind.ENUM_TYPE_EXTENSION,[ct.Kind.INPUT_OBJECT_TYPE_DEFINITION]:ct.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function tY(e){if((0,$a.isScalarType)(e))return ct.Kind.SCALAR_TYPE_EXTENSION;if((0,$a.isObjectType)(e))return ct.Kind.OBJECT_TYPE_EXTENSION;if((0,$a.isInterfaceType)(
e))return ct.Kind.INTERFACE_TYPE_EXTENSION;if((0,$a.isUnionType)(e))return ct.Kind.UNION_TYPE_EXTENSION;if((0,$a.isEnumType)(e))return ct.Kind.ENUM_TYPE_EXTENSION;
if((0,$a.isInputObjectType)(e))return ct.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,HL.invariant)(!1,"Unexpected type: "+(0,QL.inspect)(e))}function rY(e){switch(e){case ct.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case ct.Kind.OBJECT_TYPE_EXTENSION:return"object";case ct.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case ct.Kind.
UNION_TYPE_EXTENSION:return"union";case ct.Kind.ENUM_TYPE_EXTENSION:return"enum";case ct.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,HL.invariant)(
!1,"Unexpected kind: "+(0,QL.inspect)(e))}}});var fw=S(km=>{"use strict";Object.defineProperty(km,"__esModule",{value:!0});km.ProvidedRequiredArgumentsOnDirectivesRule=XL;km.ProvidedRequiredArgumentsRule=iY;
var JL=Ve(),WL=Pi(),YL=re(),zL=xe(),nY=tn(),dw=Oe(),sY=Nr();function iY(e){return{...XL(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,dw.isRequiredArgument)(i)){let o=(0,JL.inspect)(i.type);
e.reportError(new YL.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function XL(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:sY.specifiedDirectives;for(let a of s)r[a.name]=(0,WL.keyMap)(a.args.filter(
dw.isRequiredArgument),c=>c.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===zL.Kind.DIRECTIVE_DEFINITION){var o;let c=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,WL.keyMap)(c.filter(oY),u=>u.name.value)}return{Directive:{leave(a){let c=a.name.value,u=r[c];if(u){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(u))if(!d.has(f)){let h=(0,dw.isType)(g.type)?(0,JL.inspect)(g.type):(0,nY.
print)(g.type);e.reportError(new YL.GraphQLError(`Directive "@${c}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function oY(e){
return e.type.kind===zL.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var yw=S(gw=>{"use strict";Object.defineProperty(gw,"__esModule",{value:!0});gw.ScalarLeafsRule=aY;var mw=Ve(),hw=re(),ZL=Oe();function aY(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,ZL.isLeafType)((0,ZL.getNamedType)(r))){if(n){let s=t.name.value,i=(0,mw.inspect)(r);e.reportError(new hw.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,mw.inspect)(
r);e.reportError(new hw.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,mw.inspect)(
r);e.reportError(new hw.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var _w=S(bw=>{"use strict";Object.defineProperty(bw,"__esModule",{value:!0});bw.printPathArray=cY;function cY(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var ol=S(Nm=>{"use strict";Object.defineProperty(Nm,"__esModule",{value:!0});Nm.addPath=uY;Nm.pathToArray=lY;function uY(e,t,r){return{prev:e,key:t,typename:r}}
function lY(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var ww=S(vw=>{"use strict";Object.defineProperty(vw,"__esModule",{value:!0});vw.coerceInputValue=yY;var pY=Ai(),Im=Ve(),dY=_r(),fY=hm(),mY=rs(),Nn=ol(),hY=_w(),
gY=Ci(),Gs=re(),Da=Oe();function yY(e,t,r=bY,n){return al(e,t,r,void 0,n)}function bY(e,t,r){let n="Invalid value "+(0,Im.inspect)(t);throw e.length>0&&(n+=` at\
 "value${(0,hY.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function al(e,t,r,n,s){if((0,Da.isNonNullType)(t)){if(e!=null)return al(e,t.ofType,r,n,s);r((0,Nn.
pathToArray)(n),e,new Gs.GraphQLError(`Expected non-nullable type "${(0,Im.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Da.isListType)(t)){
let i=t.ofType;return(0,fY.isIterableObject)(e)?Array.from(e,(o,a)=>{let c=(0,Nn.addPath)(n,a,void 0);return al(o,i,r,c,s)}):[al(e,i,r,n,s)]}if((0,Da.isInputObjectType)(
t)){if(!(0,mY.isObjectLike)(e)||Array.isArray(e)){r((0,Nn.pathToArray)(n),e,new Gs.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let c=e[a.name];if(c===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,Da.isNonNullType)(
a.type)){let u=(0,Im.inspect)(a.type);r((0,Nn.pathToArray)(n),e,new Gs.GraphQLError(`Field "${a.name}" of required type "${u}" was not provided.`))}continue}i[a.
name]=al(c,a.type,r,(0,Nn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let c=s?[]:(0,gY.suggestionList)(a,Object.keys(t.getFields()));r((0,Nn.
pathToArray)(n),e,new Gs.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,pY.didYouMean)(c)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,Nn.pathToArray)(n),e,new Gs.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let c=a[0],u=i[c];u===null&&r((0,Nn.pathToArray)(
n).concat(c),u,new Gs.GraphQLError(`Field "${c}" must be non-null.`))}return{...i}}if((0,Da.isLeafType)(t)){let i;try{i=(0,Da.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof Gs.GraphQLError?r((0,Nn.pathToArray)(n),e,o):r((0,Nn.pathToArray)(n),e,new Gs.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,Nn.pathToArray)(n),e,new Gs.GraphQLError(`Expected type "${t.name}".`)),i}(0,dY.invariant)(!1,"Unexpected inp\
ut type: "+(0,Im.inspect)(t))}});var ul=S(Tw=>{"use strict";Object.defineProperty(Tw,"__esModule",{value:!0});Tw.valueFromAST=cl;var _Y=Ve(),vY=_r(),wY=Pi(),qa=xe(),Eo=Oe();function cl(e,t,r){if(e){
if(e.kind===qa.Kind.VARIABLE){let n=e.name.value;if(r==null||!t$(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,Eo.isNonNullType)(t)?void 0:s}if((0,Eo.
isNonNullType)(t))return e.kind===qa.Kind.NULL?void 0:cl(e,t.ofType,r);if(e.kind===qa.Kind.NULL)return null;if((0,Eo.isListType)(t)){let n=t.ofType;if(e.kind===
qa.Kind.LIST){let i=[];for(let o of e.values)if(e$(o,r)){if((0,Eo.isNonNullType)(n))return;i.push(null)}else{let a=cl(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=cl(e,n,r);return s===void 0?void 0:[s]}if((0,Eo.isInputObjectType)(t)){if(e.kind!==qa.Kind.OBJECT)return;let n=Object.create(null),s=(0,wY.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||e$(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,Eo.
isNonNullType)(i.type))return;continue}let a=cl(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,Eo.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,vY.invariant)(!1,"Unexpected input type\
: "+(0,_Y.inspect)(t))}}function e$(e,t){return e.kind===qa.Kind.VARIABLE&&(t==null||!t$(t,e.name.value)||t[e.name.value]===void 0)}function t$(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Ga=S(ll=>{"use strict";Object.defineProperty(ll,"__esModule",{value:!0});ll.getArgumentValues=i$;ll.getDirectiveValues=kY;ll.getVariableValues=xY;var Ma=Ve(),
TY=Pi(),EY=_w(),Us=re(),r$=xe(),n$=tn(),Fa=Oe(),SY=ww(),RY=os(),s$=ul();function xY(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=OY(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new Us.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function OY(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,c=(0,RY.typeFromAST)(
e,o.type);if(!(0,Fa.isInputType)(c)){let l=(0,n$.printForError)(o.type);n(new Us.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!o$(r,a)){if(o.defaultValue)i[a]=(0,s$.valueFromAST)(o.defaultValue,c);else if((0,Fa.isNonNullType)(c)){let l=(0,Ma.
inspect)(c);n(new Us.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let u=r[a];if(u===null&&(0,Fa.isNonNullType)(
c)){let l=(0,Ma.inspect)(c);n(new Us.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,SY.coerceInputValue)(
u,c,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Ma.inspect)(p);l.length>0&&(f+=` at "${a}${(0,EY.printPathArray)(l)}"`),n(new Us.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function i$(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,TY.keyMap)(
i,a=>a.name.value);for(let a of e.args){let c=a.name,u=a.type,l=o[c];if(!l){if(a.defaultValue!==void 0)s[c]=a.defaultValue;else if((0,Fa.isNonNullType)(u))throw new Us.
GraphQLError(`Argument "${c}" of required type "${(0,Ma.inspect)(u)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===r$.Kind.NULL;if(p.kind===r$.
Kind.VARIABLE){let g=p.name.value;if(r==null||!o$(r,g)){if(a.defaultValue!==void 0)s[c]=a.defaultValue;else if((0,Fa.isNonNullType)(u))throw new Us.GraphQLError(
`Argument "${c}" of required type "${(0,Ma.inspect)(u)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,Fa.isNonNullType)(u))throw new Us.GraphQLError(`Argument "${c}" of non-null type "${(0,Ma.inspect)(u)}" must not be null.`,{nodes:p});let f=(0,s$.
valueFromAST)(p,u,r);if(f===void 0)throw new Us.GraphQLError(`Argument "${c}" has invalid value ${(0,n$.printForError)(p)}.`,{nodes:p});s[c]=f}return{...s}}function kY(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return i$(e,s,r)}function o$(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var Cm=S(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});Pm.collectFields=AY;Pm.collectSubfields=PY;var Ew=xe(),NY=Oe(),a$=Nr(),IY=os(),c$=Ga();
function AY(e,t,r,n,s,i){let o=new Map;return Am(e,t,r,n,s,o,new Set,i),o}function PY(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&Am(e,t,r,
n,a.selectionSet,i,o);return i}function Am(e,t,r,n,s,i,o,a){a?.(s);for(let c of s.selections)switch(c.kind){case Ew.Kind.FIELD:{if(!Sw(r,c))continue;let u=CY(c),
l=i.get(u);l!==void 0?l.push(c):i.set(u,[c]);break}case Ew.Kind.INLINE_FRAGMENT:{if(!Sw(r,c)||!u$(e,c,n))continue;Am(e,t,r,n,c.selectionSet,i,o,a);break}case Ew.
Kind.FRAGMENT_SPREAD:{let u=c.name.value;if(o.has(u)||!Sw(r,c))continue;o.add(u);let l=t[u];if(!l||!u$(e,l,n))continue;Am(e,t,r,n,l.selectionSet,i,o,a);break}}}
function Sw(e,t){let r=(0,c$.getDirectiveValues)(a$.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,c$.getDirectiveValues)(a$.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function u$(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,IY.typeFromAST)(e,n);return s===r?!0:(0,NY.isAbstractType)(s)?e.isSubType(
s,r):!1}function CY(e){return e.alias?e.alias.value:e.name.value}});var xw=S(Rw=>{"use strict";Object.defineProperty(Rw,"__esModule",{value:!0});Rw.SingleFieldSubscriptionsRule=$Y;var l$=re(),jY=xe(),LY=Cm();function $Y(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let c of a)
if(c.name.value==="skip"||c.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=c.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let u=e.getDocument().definitions;e.spendFragmentWork(u.length);for(let l of u)l.kind===jY.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let c=(0,LY.collectFields)(s,t,a,i,n.selectionSet,r);if(c.size>1){let p=[...c.values()].slice(1).flat();e.reportError(new l$.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let u of c.values())
u[0].name.value.startsWith("__")&&e.reportError(new l$.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:u}))}}}}}});var jm=S(Ow=>{"use strict";Object.defineProperty(Ow,"__esModule",{value:!0});Ow.groupBy=DY;function DY(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var Nw=S(kw=>{"use strict";Object.defineProperty(kw,"__esModule",{value:!0});kw.UniqueArgumentDefinitionNamesRule=FY;var qY=jm(),MY=re();function FY(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let c of o){var a;let u=c.name.value,l=(a=c.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${u}`,l)}return!1}function r(n,s){let i=(0,qY.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new MY.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(c=>c.name)}));return!1}}});var Aw=S(Iw=>{"use strict";Object.defineProperty(Iw,"__esModule",{value:!0});Iw.UniqueArgumentNamesRule=BY;var GY=jm(),UY=re();function BY(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,GY.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new UY.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(c=>c.name)}))}}});var Cw=S(Pw=>{"use strict";Object.defineProperty(Pw,"__esModule",{value:!0});Pw.UniqueDirectiveNamesRule=VY;var p$=re();function VY(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new p$.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new p$.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var Lw=S(jw=>{"use strict";Object.defineProperty(jw,"__esModule",{value:!0});jw.UniqueDirectivesPerLocationRule=HY;var KY=re(),pl=xe(),d$=To(),QY=Nr();function HY(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():QY.specifiedDirectives;for(let c of n)t[c.name]=!c.isRepeatable;let s=e.getDocument().definitions;
for(let c of s)c.kind===pl.Kind.DIRECTIVE_DEFINITION&&(t[c.name.value]=!c.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(c){if(!("directives"in c)||!c.directives)return;let u;if(c.kind===pl.Kind.SCHEMA_DEFINITION||c.kind===pl.Kind.SCHEMA_EXTENSION)u=i;else if((0,d$.isTypeDefinitionNode)(
c)||(0,d$.isTypeExtensionNode)(c)){let l=c.name.value;u=o[l],u===void 0&&(o[l]=u=Object.create(null))}else if(c.kind===pl.Kind.DIRECTIVE_DEFINITION||c.kind===pl.
Kind.DIRECTIVE_EXTENSION){let l=c.name.value;u=a[l],u===void 0&&(a[l]=u=Object.create(null))}else u=Object.create(null);for(let l of c.directives){let p=l.name.
value;t[p]&&(u[p]?e.reportError(new KY.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[u[p],l]})):u[p]=l)}}}}});var Dw=S($w=>{"use strict";Object.defineProperty($w,"__esModule",{value:!0});$w.UniqueEnumValueNamesRule=JY;var f$=re(),WY=Oe();function JY(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let c=(o=i.values)!==null&&o!==void 0?o:[],u=n[a];for(let l of c){let p=l.name.value,d=r[a];(0,WY.isEnumType)(d)&&d.getValue(p)?e.reportError(
new f$.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):u[p]?e.reportError(
new f$.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[u[p],l.name]})):u[p]=l.name}return!1}}});var Fw=S(Mw=>{"use strict";Object.defineProperty(Mw,"__esModule",{value:!0});Mw.UniqueFieldDefinitionNamesRule=YY;var m$=re(),qw=Oe();function YY(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let c=(o=i.fields)!==null&&o!==void 0?o:[],
u=n[a];for(let l of c){let p=l.name.value;zY(r[a],p)?e.reportError(new m$.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):u[p]?e.reportError(new m$.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[u[p],l.name]})):u[p]=l.
name}return!1}}function zY(e,t){return(0,qw.isObjectType)(e)||(0,qw.isInterfaceType)(e)||(0,qw.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Uw=S(Gw=>{"use strict";Object.defineProperty(Gw,"__esModule",{value:!0});Gw.UniqueFragmentNamesRule=ZY;var XY=re();function ZY(e){let t=Object.create(null);
return{OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new XY.GraphQLError(`There can be only one fragment named "${n}\
".`,{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Vw=S(Bw=>{"use strict";Object.defineProperty(Bw,"__esModule",{value:!0});Bw.UniqueInputFieldNamesRule=r6;var e6=_r(),t6=re();function r6(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,e6.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new t6.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var Qw=S(Kw=>{"use strict";Object.defineProperty(Kw,"__esModule",{value:!0});Kw.UniqueOperationNamesRule=s6;var n6=re();function s6(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new n6.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Ww=S(Hw=>{"use strict";Object.defineProperty(Hw,"__esModule",{value:!0});Hw.UniqueOperationTypesRule=i6;var h$=re();function i6(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let c of a){let u=c.operation,l=r[u];n[u]?e.reportError(new h$.GraphQLError(`Type for ${u} already \
defined in the schema. It cannot be redefined.`,{nodes:c})):l?e.reportError(new h$.GraphQLError(`There can be only one ${u} type in schema.`,{nodes:[l,c]})):r[u]=
c}return!1}}});var Yw=S(Jw=>{"use strict";Object.defineProperty(Jw,"__esModule",{value:!0});Jw.UniqueTypeNamesRule=o6;var g$=re();function o6(e){let t=Object.create(null),r=e.
getSchema();return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};
function n(s){let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new g$.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be define\
d in this type definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new g$.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):
t[i]=s.name,!1}}});var Xw=S(zw=>{"use strict";Object.defineProperty(zw,"__esModule",{value:!0});zw.UniqueVariableNamesRule=u6;var a6=jm(),c6=re();function u6(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,a6.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new c6.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var e0=S(Zw=>{"use strict";Object.defineProperty(Zw,"__esModule",{value:!0});Zw.ValuesOfCorrectTypeRule=m6;var l6=Ai(),dl=Ve(),p6=Pi(),d6=Ci(),Bs=re(),f6=xe(),Lm=tn(),
In=Oe();function m6(e){return{ListValue(t){let r=(0,In.getNullableType)(e.getParentInputType());if(!(0,In.isListType)(r))return So(e,t),!1},ObjectValue(t){let r=(0,In.
getNamedType)(e.getInputType());if(!(0,In.isInputObjectType)(r))return So(e,t),!1;let n=(0,p6.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,In.isRequiredInputField)(s)){let o=(0,dl.inspect)(s.type);e.reportError(new Bs.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&h6(e,t,r,n)},ObjectField(t){let r=(0,In.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,In.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,d6.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new Bs.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,l6.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,In.isNonNullType)(r)&&e.reportError(new Bs.GraphQLError(
`Expected value of type "${(0,dl.inspect)(r)}", found ${(0,Lm.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>So(e,t),IntValue:t=>So(e,t),FloatValue:t=>So(e,t),StringValue:t=>So(
e,t),BooleanValue:t=>So(e,t)}}function So(e,t){let r=e.getInputType();if(!r)return;let n=(0,In.getNamedType)(r);if(!(0,In.isLeafType)(n)){let s=(0,dl.inspect)(r);
e.reportError(new Bs.GraphQLError(`Expected value of type "${s}", found ${(0,Lm.printForError)(t)}.`,{nodes:t}));return}try{if(((0,In.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,dl.inspect)(r);e.reportError(new Bs.GraphQLError(`Expected value of type "${i}", found ${(0,Lm.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,dl.inspect)(r);s instanceof Bs.GraphQLError?e.reportError(s):e.reportError(new Bs.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,Lm.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function h6(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new Bs.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===f6.Kind.NULL)&&e.reportError(new Bs.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var r0=S(t0=>{"use strict";Object.defineProperty(t0,"__esModule",{value:!0});t0.VariablesAreInputTypesRule=v6;var g6=re(),y6=tn(),b6=Oe(),_6=os();function v6(e){
return{VariableDefinition(t){let r=(0,_6.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,b6.isInputType)(r)){let n=t.variable.name.value,s=(0,y6.print)(t.
type);e.reportError(new g6.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var s0=S(n0=>{"use strict";Object.defineProperty(n0,"__esModule",{value:!0});n0.VariablesInAllowedPositionRule=E6;var y$=Ve(),b$=re(),w6=xe(),$m=Oe(),_$=Qu(),T6=os();
function E6(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let c=s.name.value,u=t[c];if(u&&i){let l=e.getSchema(),p=(0,T6.typeFromAST)(l,u.type);if(p&&!S6(l,p,u.defaultValue,i,o)){
let d=(0,y$.inspect)(p),f=(0,y$.inspect)(i);e.reportError(new b$.GraphQLError(`Variable "$${c}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
u,s]}))}(0,$m.isInputObjectType)(a)&&a.isOneOf&&(0,$m.isNullableType)(p)&&e.reportError(new b$.GraphQLError(`Variable "$${c}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[u,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function S6(e,t,r,n,s){if((0,$m.isNonNullType)(
n)&&!(0,$m.isNonNullType)(t)){if(!(r!=null&&r.kind!==w6.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,_$.isTypeSubTypeOf)(e,t,a)}return(0,_$.isTypeSubTypeOf)(
e,t,n)}});var i0=S(Di=>{"use strict";Object.defineProperty(Di,"__esModule",{value:!0});Di.specifiedSDLRules=Di.specifiedRules=Di.recommendedRules=void 0;var R6=Rv(),x6=Ov(),
O6=Nv(),v$=Iv(),w$=jv(),k6=$v(),T$=Mv(),N6=Gv(),I6=Bv(),A6=Kv(),P6=Hv(),C6=Jv(),j6=zv(),L6=Zv(),$6=ow(),D6=uw(),q6=pw(),E$=fw(),M6=yw(),F6=xw(),G6=Nw(),S$=Aw(),
U6=Cw(),R$=Lw(),B6=Dw(),V6=Fw(),K6=Uw(),x$=Vw(),Q6=Qw(),H6=Ww(),W6=Yw(),J6=Xw(),Y6=e0(),z6=r0(),X6=s0(),O$=Object.freeze([A6.MaxIntrospectionDepthRule]);Di.recommendedRules=
O$;var Z6=Object.freeze([R6.ExecutableDefinitionsRule,Q6.UniqueOperationNamesRule,N6.LoneAnonymousOperationRule,F6.SingleFieldSubscriptionsRule,T$.KnownTypeNamesRule,
O6.FragmentsOnCompositeTypesRule,z6.VariablesAreInputTypesRule,M6.ScalarLeafsRule,x6.FieldsOnCorrectTypeRule,K6.UniqueFragmentNamesRule,k6.KnownFragmentNamesRule,
j6.NoUnusedFragmentsRule,D6.PossibleFragmentSpreadsRule,P6.NoFragmentCyclesRule,J6.UniqueVariableNamesRule,C6.NoUndefinedVariablesRule,L6.NoUnusedVariablesRule,
w$.KnownDirectivesRule,R$.UniqueDirectivesPerLocationRule,v$.KnownArgumentNamesRule,S$.UniqueArgumentNamesRule,Y6.ValuesOfCorrectTypeRule,E$.ProvidedRequiredArgumentsRule,
X6.VariablesInAllowedPositionRule,$6.OverlappingFieldsCanBeMergedRule,x$.UniqueInputFieldNamesRule,...O$]);Di.specifiedRules=Z6;var e7=Object.freeze([I6.LoneSchemaDefinitionRule,
H6.UniqueOperationTypesRule,W6.UniqueTypeNamesRule,B6.UniqueEnumValueNamesRule,V6.UniqueFieldDefinitionNamesRule,G6.UniqueArgumentDefinitionNamesRule,U6.UniqueDirectiveNamesRule,
T$.KnownTypeNamesRule,w$.KnownDirectivesRule,R$.UniqueDirectivesPerLocationRule,q6.PossibleTypeExtensionsRule,v$.KnownArgumentNamesOnDirectivesRule,S$.UniqueArgumentNamesRule,
x$.UniqueInputFieldNamesRule,E$.ProvidedRequiredArgumentsOnDirectivesRule]);Di.specifiedSDLRules=e7});var k$=S(Dm=>{"use strict";Object.defineProperty(Dm,"__esModule",{value:!0});Dm.SetMap=void 0;var o0=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};Dm.SetMap=o0});var u0=S(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.ValidationContext=qi.SDLValidationContext=qi.ASTValidationContext=void 0;var t7=k$(),
N$=xe(),r7=Pa(),I$=vm(),n7=Em(),fl=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new t7.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===N$.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===N$.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let c of a)s.add(c.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw n7.validationAbortedError}};qi.ASTValidationContext=
fl;var a0=class extends fl{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};qi.SDLValidationContext=a0;var c0=class extends fl{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new I$.TypeInfo(this._schema);(0,r7.visit)(
t,(0,I$.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};qi.ValidationContext=c0});var ml=S(Ua=>{"use strict";Object.defineProperty(Ua,"__esModule",{value:!0});Ua.assertValidSDL=p7;Ua.assertValidSDLExtension=d7;Ua.validate=l7;Ua.validateSDL=l0;
var s7=br(),i7=Hf(),o7=re(),a7=kr(),qm=Pa(),c7=rl(),A$=vm(),C$=i0(),P$=Em(),j$=u0(),u7=(0,i7.mapValue)(a7.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function l7(e,t,r=C$.
specifiedRules,n,s=new A$.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,c=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,s7.devAssert)(
!1,"Must provide document."),(0,c7.assertValidSchema)(e);let u=Object.freeze({}),l=[],p=new j$.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new o7.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),u;l.push(f)},c),d=(0,qm.visitInParallel)(r.map(f=>f(p)));try{(0,qm.visit)(t,(0,A$.visitWithTypeInfo)(
s,d),u7)}catch(f){if(f===P$.validationAbortedError)l.push(P$.validationAbortedError);else if(f!==u)throw f}return l}function l0(e,t,r=C$.specifiedSDLRules){let n=[],
s=new j$.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,qm.visit)(e,(0,qm.visitInParallel)(i)),n}function p7(e){let t=l0(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function d7(e,t){let r=l0(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var L$=S(p0=>{"use strict";Object.defineProperty(p0,"__esModule",{value:!0});p0.memoize3=f7;function f7(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let c=a.get(i);return c===void 0&&(c=e(n,s,i),a.set(
i,c)),c}}});var $$=S(d0=>{"use strict";Object.defineProperty(d0,"__esModule",{value:!0});d0.promiseForObject=m7;function m7(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var D$=S(f0=>{"use strict";Object.defineProperty(f0,"__esModule",{value:!0});f0.promiseReduce=g7;var h7=Lf();function g7(e,t,r){let n=r;for(let s of e)n=(0,h7.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var q$=S(h0=>{"use strict";Object.defineProperty(h0,"__esModule",{value:!0});h0.toError=b7;var y7=Ve();function b7(e){return e instanceof Error?e:new m0(e)}var m0=class extends Error{constructor(t){
super("Unexpected error value: "+(0,y7.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var Mm=S(g0=>{"use strict";Object.defineProperty(g0,"__esModule",{value:!0});g0.locatedError=w7;var _7=q$(),v7=re();function w7(e,t,r){var n;let s=(0,_7.toError)(
e);return T7(s)?s:new v7.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function T7(e){
return Array.isArray(e.path)}});var gl=S(an=>{"use strict";Object.defineProperty(an,"__esModule",{value:!0});an.assertValidExecutionArguments=Q$;an.buildExecutionContext=H$;an.buildResolveInfo=
J$;an.defaultTypeResolver=an.defaultFieldResolver=void 0;an.execute=K$;an.executeSync=N7;an.getFieldDef=z$;var b0=br(),Ro=Ve(),E7=_r(),S7=hm(),T0=rs(),An=Lf(),R7=L$(),
xo=ol(),M$=$$(),x7=D$(),on=re(),Gm=Mm(),y0=kr(),F$=xe(),Mi=Oe(),Ba=sn(),O7=rl(),B$=Cm(),V$=Ga(),k7=(0,R7.memoize3)((e,t,r)=>(0,B$.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),_0=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function K$(e){arguments.length<2||(0,b0.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;Q$(t,r,n);let i=H$(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=I7(i,o,s);return(0,An.isPromise)(a)?a.then(c=>Fm(c,i.collectedErrors.errors),c=>(i.collectedErrors.add(c,void 0),Fm(null,i.collectedErrors.errors))):Fm(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),Fm(null,i.collectedErrors.errors)}}function N7(e){let t=K$(e);if((0,An.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function Fm(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Q$(e,t,r){t||(0,b0.devAssert)(
!1,"Must provide document."),(0,O7.assertValidSchema)(e),r==null||(0,T0.isObjectLike)(r)||(0,b0.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function H$(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:c,
variableValues:u,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,y=Object.create(null);for(let R of o.definitions)switch(R.
kind){case F$.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new on.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=R}else((t=R.name)===null||t===void 0?void 0:t.value)===l&&(h=R);break;case F$.Kind.FRAGMENT_DEFINITION:y[R.name.value]=R;break;default:}if(!h)return l!=null?[
new on.GraphQLError(`Unknown operation named "${l}".`)]:[new on.GraphQLError("Must provide an operation.")];let _=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],E=(0,V$.getVariableValues)(i,_,u??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return E.errors?E.errors:{schema:i,fragments:y,rootValue:a,contextValue:c,operation:h,variableValues:E.coerced,fieldResolver:p??w0,typeResolver:d??Y$,subscribeFieldResolver:f??
w0,collectedErrors:new _0}}function I7(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new on.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,B$.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case y0.OperationTypeNode.
QUERY:return Um(e,n,r,i,s);case y0.OperationTypeNode.MUTATION:return A7(e,n,r,i,s);case y0.OperationTypeNode.SUBSCRIPTION:return Um(e,n,r,i,s)}}function A7(e,t,r,n,s){
return(0,x7.promiseReduce)(s.entries(),(i,[o,a])=>{let c=(0,xo.addPath)(n,o,t.name),u=W$(e,t,r,a,c);return u===void 0?i:(0,An.isPromise)(u)?u.then(l=>(i[o]=l,i)):
(i[o]=u,i)},Object.create(null))}function Um(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,c]of s.entries()){let u=(0,xo.addPath)(n,a,t.name),l=W$(e,t,
r,c,u);l!==void 0&&(i[a]=l,(0,An.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,M$.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,M$.promiseForObject)(
i):i}function W$(e,t,r,n,s){var i;let o=z$(e.schema,t,n[0]);if(!o)return;let a=o.type,c=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,u=J$(e,o,n,t,s);try{let l=(0,V$.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=c(r,l,p,u),f;return(0,An.isPromise)(d)?f=d.then(g=>hl(e,a,n,u,s,g)):f=hl(e,a,n,u,s,d),(0,An.isPromise)(
f)?f.then(void 0,g=>{let h=(0,Gm.locatedError)(g,n,(0,xo.pathToArray)(s));return Bm(h,a,s,e)}):f}catch(l){let p=(0,Gm.locatedError)(l,n,(0,xo.pathToArray)(s));return Bm(
p,a,s,e)}}function J$(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Bm(e,t,r,n){if((0,Mi.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function hl(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Mi.isNonNullType)(t)){let o=hl(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Mi.isListType)(t))return P7(e,t,r,n,s,i);if((0,Mi.isLeafType)(t))return C7(t,i);if((0,Mi.
isAbstractType)(t))return j7(e,t,r,n,s,i);if((0,Mi.isObjectType)(t))return v0(e,t,r,n,s,i);(0,E7.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,Ro.inspect)(t))}function P7(e,t,r,n,s,i){if(!(0,S7.isIterableObject)(i))throw new on.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,c=Array.from(i,(u,l)=>{let p=(0,xo.addPath)(s,l,void 0);try{let d;return(0,An.isPromise)(u)?d=u.then(f=>hl(
e,o,r,n,p,f)):d=hl(e,o,r,n,p,u),(0,An.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,Gm.locatedError)(f,r,(0,xo.pathToArray)(p));return Bm(g,o,p,e)})):d}catch(d){
let f=(0,Gm.locatedError)(d,r,(0,xo.pathToArray)(p));return Bm(f,o,p,e)}});return a?Promise.all(c):c}function C7(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,Ro.inspect)(e)}.serialize(${(0,Ro.inspect)(t)})\` to return non-nullable value, returned: ${(0,Ro.inspect)(r)}`);return r}function j7(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,c=e.contextValue,u=a(i,c,n,t);return(0,An.isPromise)(u)?u.then(l=>v0(e,G$(l,e,t,r,n,i),r,n,s,i)):
v0(e,G$(u,e,t,r,n,i),r,n,s,i)}function G$(e,t,r,n,s,i){if(e==null)throw new on.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Mi.isObjectType)(e))throw new on.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new on.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,Ro.inspect)(i)}, received "${(0,Ro.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new on.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Mi.isObjectType)(o))throw new on.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new on.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function v0(e,t,r,n,s,i){let o=k7(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,An.isPromise)(a))return a.then(c=>{if(!c)throw U$(t,i,r);return Um(e,t,i,s,o)});if(!a)throw U$(t,i,r)}return Um(e,t,i,s,o)}function U$(e,t,r){return new on.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Ro.inspect)(t)}.`,{nodes:r})}var Y$=function(e,t,r,n){if((0,T0.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let c=a.isTypeOf(e,t,r);if((0,An.
isPromise)(c))i[o]=c;else if(c)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};an.defaultTypeResolver=Y$;var w0=function(e,t,r,n){if((0,T0.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};an.defaultFieldResolver=w0;function z$(e,t,r){
let n=r.name.value;return n===Ba.SchemaMetaFieldDef.name&&e.getQueryType()===t?Ba.SchemaMetaFieldDef:n===Ba.TypeMetaFieldDef.name&&e.getQueryType()===t?Ba.TypeMetaFieldDef:
n===Ba.TypeNameMetaFieldDef.name?Ba.TypeNameMetaFieldDef:t.getFields()[n]}});var Z$=S(Vm=>{"use strict";Object.defineProperty(Vm,"__esModule",{value:!0});Vm.graphql=G7;Vm.graphqlSync=U7;var L7=br(),$7=Lf(),D7=mo(),q7=rl(),M7=ml(),F7=gl();
function G7(e){return new Promise(t=>t(X$(e)))}function U7(e){let t=X$(e);if((0,$7.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function X$(e){arguments.length<2||(0,L7.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:c,hideSuggestions:u}=e,l=(0,q7.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,D7.parse)(r)}catch(f){return{errors:[f]}}let d=(0,M7.validate)(t,p,void 0,{hideSuggestions:u});return d.length>
0?{errors:d}:(0,F7.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:c,hideSuggestions:u})}});var rD=S(P=>{"use strict";Object.defineProperty(P,"__esModule",{value:!0});Object.defineProperty(P,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return Pn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(P,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return Vs.GRAPHQL_MAX_INT}});Object.defineProperty(P,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return Vs.GRAPHQL_MIN_INT}});Object.defineProperty(P,"GraphQLBoolean",{enumerable:!0,get:function(){return Vs.GraphQLBoolean}});
Object.defineProperty(P,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return Pn.GraphQLDeprecatedDirective}});Object.defineProperty(P,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return Pn.GraphQLDirective}});Object.defineProperty(P,"GraphQLEnumType",{enumerable:!0,get:function(){return ce.GraphQLEnumType}});
Object.defineProperty(P,"GraphQLFloat",{enumerable:!0,get:function(){return Vs.GraphQLFloat}});Object.defineProperty(P,"GraphQLID",{enumerable:!0,get:function(){
return Vs.GraphQLID}});Object.defineProperty(P,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return Pn.GraphQLIncludeDirective}});Object.defineProperty(
P,"GraphQLInputObjectType",{enumerable:!0,get:function(){return ce.GraphQLInputObjectType}});Object.defineProperty(P,"GraphQLInt",{enumerable:!0,get:function(){
return Vs.GraphQLInt}});Object.defineProperty(P,"GraphQLInterfaceType",{enumerable:!0,get:function(){return ce.GraphQLInterfaceType}});Object.defineProperty(P,"\
GraphQLList",{enumerable:!0,get:function(){return ce.GraphQLList}});Object.defineProperty(P,"GraphQLNonNull",{enumerable:!0,get:function(){return ce.GraphQLNonNull}});
Object.defineProperty(P,"GraphQLObjectType",{enumerable:!0,get:function(){return ce.GraphQLObjectType}});Object.defineProperty(P,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return Pn.GraphQLOneOfDirective}});Object.defineProperty(P,"GraphQLScalarType",{enumerable:!0,get:function(){return ce.GraphQLScalarType}});Object.
defineProperty(P,"GraphQLSchema",{enumerable:!0,get:function(){return E0.GraphQLSchema}});Object.defineProperty(P,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return Pn.GraphQLSkipDirective}});Object.defineProperty(P,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return Pn.GraphQLSpecifiedByDirective}});Object.
defineProperty(P,"GraphQLString",{enumerable:!0,get:function(){return Vs.GraphQLString}});Object.defineProperty(P,"GraphQLUnionType",{enumerable:!0,get:function(){
return ce.GraphQLUnionType}});Object.defineProperty(P,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Ir.SchemaMetaFieldDef}});Object.defineProperty(P,
"TypeKind",{enumerable:!0,get:function(){return Ir.TypeKind}});Object.defineProperty(P,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Ir.TypeMetaFieldDef}});
Object.defineProperty(P,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return Ir.TypeNameMetaFieldDef}});Object.defineProperty(P,"__Directive",{enumerable:!0,
get:function(){return Ir.__Directive}});Object.defineProperty(P,"__DirectiveLocation",{enumerable:!0,get:function(){return Ir.__DirectiveLocation}});Object.defineProperty(
P,"__EnumValue",{enumerable:!0,get:function(){return Ir.__EnumValue}});Object.defineProperty(P,"__Field",{enumerable:!0,get:function(){return Ir.__Field}});Object.
defineProperty(P,"__InputValue",{enumerable:!0,get:function(){return Ir.__InputValue}});Object.defineProperty(P,"__Schema",{enumerable:!0,get:function(){return Ir.
__Schema}});Object.defineProperty(P,"__Type",{enumerable:!0,get:function(){return Ir.__Type}});Object.defineProperty(P,"__TypeKind",{enumerable:!0,get:function(){
return Ir.__TypeKind}});Object.defineProperty(P,"assertAbstractType",{enumerable:!0,get:function(){return ce.assertAbstractType}});Object.defineProperty(P,"asse\
rtCompositeType",{enumerable:!0,get:function(){return ce.assertCompositeType}});Object.defineProperty(P,"assertDirective",{enumerable:!0,get:function(){return Pn.
assertDirective}});Object.defineProperty(P,"assertEnumType",{enumerable:!0,get:function(){return ce.assertEnumType}});Object.defineProperty(P,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return tD.assertEnumValueName}});Object.defineProperty(P,"assertInputObjectType",{enumerable:!0,get:function(){return ce.assertInputObjectType}});
Object.defineProperty(P,"assertInputType",{enumerable:!0,get:function(){return ce.assertInputType}});Object.defineProperty(P,"assertInterfaceType",{enumerable:!0,
get:function(){return ce.assertInterfaceType}});Object.defineProperty(P,"assertLeafType",{enumerable:!0,get:function(){return ce.assertLeafType}});Object.defineProperty(
P,"assertListType",{enumerable:!0,get:function(){return ce.assertListType}});Object.defineProperty(P,"assertName",{enumerable:!0,get:function(){return tD.assertName}});
Object.defineProperty(P,"assertNamedType",{enumerable:!0,get:function(){return ce.assertNamedType}});Object.defineProperty(P,"assertNonNullType",{enumerable:!0,
get:function(){return ce.assertNonNullType}});Object.defineProperty(P,"assertNullableType",{enumerable:!0,get:function(){return ce.assertNullableType}});Object.
defineProperty(P,"assertObjectType",{enumerable:!0,get:function(){return ce.assertObjectType}});Object.defineProperty(P,"assertOutputType",{enumerable:!0,get:function(){
return ce.assertOutputType}});Object.defineProperty(P,"assertScalarType",{enumerable:!0,get:function(){return ce.assertScalarType}});Object.defineProperty(P,"as\
sertSchema",{enumerable:!0,get:function(){return E0.assertSchema}});Object.defineProperty(P,"assertType",{enumerable:!0,get:function(){return ce.assertType}});Object.
defineProperty(P,"assertUnionType",{enumerable:!0,get:function(){return ce.assertUnionType}});Object.defineProperty(P,"assertValidSchema",{enumerable:!0,get:function(){
return eD.assertValidSchema}});Object.defineProperty(P,"assertWrappingType",{enumerable:!0,get:function(){return ce.assertWrappingType}});Object.defineProperty(
P,"getNamedType",{enumerable:!0,get:function(){return ce.getNamedType}});Object.defineProperty(P,"getNullableType",{enumerable:!0,get:function(){return ce.getNullableType}});
Object.defineProperty(P,"introspectionTypes",{enumerable:!0,get:function(){return Ir.introspectionTypes}});Object.defineProperty(P,"isAbstractType",{enumerable:!0,
get:function(){return ce.isAbstractType}});Object.defineProperty(P,"isCompositeType",{enumerable:!0,get:function(){return ce.isCompositeType}});Object.defineProperty(
P,"isDirective",{enumerable:!0,get:function(){return Pn.isDirective}});Object.defineProperty(P,"isEnumType",{enumerable:!0,get:function(){return ce.isEnumType}});
Object.defineProperty(P,"isInputObjectType",{enumerable:!0,get:function(){return ce.isInputObjectType}});Object.defineProperty(P,"isInputType",{enumerable:!0,get:function(){
return ce.isInputType}});Object.defineProperty(P,"isInterfaceType",{enumerable:!0,get:function(){return ce.isInterfaceType}});Object.defineProperty(P,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return Ir.isIntrospectionType}});Object.defineProperty(P,"isLeafType",{enumerable:!0,get:function(){return ce.isLeafType}});
Object.defineProperty(P,"isListType",{enumerable:!0,get:function(){return ce.isListType}});Object.defineProperty(P,"isNamedType",{enumerable:!0,get:function(){return ce.
isNamedType}});Object.defineProperty(P,"isNonNullType",{enumerable:!0,get:function(){return ce.isNonNullType}});Object.defineProperty(P,"isNullableType",{enumerable:!0,
get:function(){return ce.isNullableType}});Object.defineProperty(P,"isObjectType",{enumerable:!0,get:function(){return ce.isObjectType}});Object.defineProperty(
P,"isOutputType",{enumerable:!0,get:function(){return ce.isOutputType}});Object.defineProperty(P,"isRequiredArgument",{enumerable:!0,get:function(){return ce.isRequiredArgument}});
Object.defineProperty(P,"isRequiredInputField",{enumerable:!0,get:function(){return ce.isRequiredInputField}});Object.defineProperty(P,"isScalarType",{enumerable:!0,
get:function(){return ce.isScalarType}});Object.defineProperty(P,"isSchema",{enumerable:!0,get:function(){return E0.isSchema}});Object.defineProperty(P,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return Pn.isSpecifiedDirective}});Object.defineProperty(P,"isSpecifiedScalarType",{enumerable:!0,get:function(){return Vs.
isSpecifiedScalarType}});Object.defineProperty(P,"isType",{enumerable:!0,get:function(){return ce.isType}});Object.defineProperty(P,"isUnionType",{enumerable:!0,
get:function(){return ce.isUnionType}});Object.defineProperty(P,"isWrappingType",{enumerable:!0,get:function(){return ce.isWrappingType}});Object.defineProperty(
P,"resolveObjMapThunk",{enumerable:!0,get:function(){return ce.resolveObjMapThunk}});Object.defineProperty(P,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return ce.resolveReadonlyArrayThunk}});Object.defineProperty(P,"specifiedDirectives",{enumerable:!0,get:function(){return Pn.specifiedDirectives}});Object.defineProperty(
P,"specifiedScalarTypes",{enumerable:!0,get:function(){return Vs.specifiedScalarTypes}});Object.defineProperty(P,"validateSchema",{enumerable:!0,get:function(){
return eD.validateSchema}});var E0=vo(),ce=Oe(),Pn=Nr(),Vs=is(),Ir=sn(),eD=rl(),tD=Gu()});var sD=S(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Object.defineProperty(Ie,"BREAK",{enumerable:!0,get:function(){return bl.BREAK}});Object.
defineProperty(Ie,"DirectiveLocation",{enumerable:!0,get:function(){return J7.DirectiveLocation}});Object.defineProperty(Ie,"Kind",{enumerable:!0,get:function(){
return K7.Kind}});Object.defineProperty(Ie,"Lexer",{enumerable:!0,get:function(){return H7.Lexer}});Object.defineProperty(Ie,"Location",{enumerable:!0,get:function(){
return S0.Location}});Object.defineProperty(Ie,"OperationTypeNode",{enumerable:!0,get:function(){return S0.OperationTypeNode}});Object.defineProperty(Ie,"Source",
{enumerable:!0,get:function(){return B7.Source}});Object.defineProperty(Ie,"Token",{enumerable:!0,get:function(){return S0.Token}});Object.defineProperty(Ie,"To\
kenKind",{enumerable:!0,get:function(){return Q7.TokenKind}});Object.defineProperty(Ie,"getEnterLeaveForKind",{enumerable:!0,get:function(){return bl.getEnterLeaveForKind}});
Object.defineProperty(Ie,"getLocation",{enumerable:!0,get:function(){return V7.getLocation}});Object.defineProperty(Ie,"getVisitFn",{enumerable:!0,get:function(){
return bl.getVisitFn}});Object.defineProperty(Ie,"isConstValueNode",{enumerable:!0,get:function(){return Cn.isConstValueNode}});Object.defineProperty(Ie,"isDefi\
nitionNode",{enumerable:!0,get:function(){return Cn.isDefinitionNode}});Object.defineProperty(Ie,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Cn.
isExecutableDefinitionNode}});Object.defineProperty(Ie,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Cn.isSchemaCoordinateNode}});Object.defineProperty(
Ie,"isSelectionNode",{enumerable:!0,get:function(){return Cn.isSelectionNode}});Object.defineProperty(Ie,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Cn.
isTypeDefinitionNode}});Object.defineProperty(Ie,"isTypeExtensionNode",{enumerable:!0,get:function(){return Cn.isTypeExtensionNode}});Object.defineProperty(Ie,"\
isTypeNode",{enumerable:!0,get:function(){return Cn.isTypeNode}});Object.defineProperty(Ie,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Cn.
isTypeSystemDefinitionNode}});Object.defineProperty(Ie,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Cn.isTypeSystemExtensionNode}});Object.defineProperty(
Ie,"isValueNode",{enumerable:!0,get:function(){return Cn.isValueNode}});Object.defineProperty(Ie,"parse",{enumerable:!0,get:function(){return yl.parse}});Object.
defineProperty(Ie,"parseConstValue",{enumerable:!0,get:function(){return yl.parseConstValue}});Object.defineProperty(Ie,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return yl.parseSchemaCoordinate}});Object.defineProperty(Ie,"parseType",{enumerable:!0,get:function(){return yl.parseType}});Object.defineProperty(Ie,"parseValu\
e",{enumerable:!0,get:function(){return yl.parseValue}});Object.defineProperty(Ie,"print",{enumerable:!0,get:function(){return W7.print}});Object.defineProperty(
Ie,"printLocation",{enumerable:!0,get:function(){return nD.printLocation}});Object.defineProperty(Ie,"printSourceLocation",{enumerable:!0,get:function(){return nD.
printSourceLocation}});Object.defineProperty(Ie,"visit",{enumerable:!0,get:function(){return bl.visit}});Object.defineProperty(Ie,"visitInParallel",{enumerable:!0,
get:function(){return bl.visitInParallel}});var B7=Vf(),V7=Df(),nD=b_(),K7=xe(),Q7=xa(),H7=Lu(),yl=mo(),W7=tn(),bl=Pa(),S0=kr(),Cn=To(),J7=Ra()});var iD=S(R0=>{"use strict";Object.defineProperty(R0,"__esModule",{value:!0});R0.isAsyncIterable=Y7;function Y7(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var oD=S(x0=>{"use strict";Object.defineProperty(x0,"__esModule",{value:!0});x0.mapAsyncIterator=z7;function z7(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var lD=S(Km=>{"use strict";Object.defineProperty(Km,"__esModule",{value:!0});Km.createSourceEventStream=uD;Km.subscribe=sz;var X7=br(),Z7=Ve(),cD=iD(),aD=ol(),O0=re(),
ez=Mm(),tz=Cm(),_l=gl(),rz=oD(),nz=Ga();async function sz(e){arguments.length<2||(0,X7.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await uD(e);if(!(0,cD.isAsyncIterable)(t))return t;let r=n=>(0,_l.execute)({...e,rootValue:n});return(0,rz.mapAsyncIterator)(
t,r)}function iz(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function uD(...e){let t=iz(e),{schema:r,document:n,variableValues:s}=t;(0,_l.assertValidExecutionArguments)(r,n,s);let i=(0,_l.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await oz(i);if(!(0,cD.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,Z7.
inspect)(o)}.`);return o}catch(o){if(o instanceof O0.GraphQLError)return{errors:[o]};throw o}}async function oz(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new O0.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,tz.
collectFields)(t,r,s,o,n.selectionSet),[c,u]=[...a.entries()][0],l=(0,_l.getFieldDef)(t,o,u[0]);if(!l){let g=u[0].name.value;throw new O0.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:u})}let p=(0,aD.addPath)(void 0,c,o.name),d=(0,_l.buildResolveInfo)(e,l,u,o,p);try{var f;let g=(0,nz.getArgumentValues)(
l,u[0],s),h=e.contextValue,_=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(_ instanceof Error)throw _;return _}catch(g){throw(0,ez.
locatedError)(g,u,(0,aD.pathToArray)(p))}}});var dD=S(cn=>{"use strict";Object.defineProperty(cn,"__esModule",{value:!0});Object.defineProperty(cn,"createSourceEventStream",{enumerable:!0,get:function(){return pD.
createSourceEventStream}});Object.defineProperty(cn,"defaultFieldResolver",{enumerable:!0,get:function(){return Qm.defaultFieldResolver}});Object.defineProperty(
cn,"defaultTypeResolver",{enumerable:!0,get:function(){return Qm.defaultTypeResolver}});Object.defineProperty(cn,"execute",{enumerable:!0,get:function(){return Qm.
execute}});Object.defineProperty(cn,"executeSync",{enumerable:!0,get:function(){return Qm.executeSync}});Object.defineProperty(cn,"getArgumentValues",{enumerable:!0,
get:function(){return k0.getArgumentValues}});Object.defineProperty(cn,"getDirectiveValues",{enumerable:!0,get:function(){return k0.getDirectiveValues}});Object.
defineProperty(cn,"getVariableValues",{enumerable:!0,get:function(){return k0.getVariableValues}});Object.defineProperty(cn,"responsePathAsArray",{enumerable:!0,
get:function(){return az.pathToArray}});Object.defineProperty(cn,"subscribe",{enumerable:!0,get:function(){return pD.subscribe}});var az=ol(),Qm=gl(),pD=lD(),k0=Ga()});var fD=S(A0=>{"use strict";Object.defineProperty(A0,"__esModule",{value:!0});A0.NoDeprecatedCustomRule=cz;var N0=_r(),vl=re(),I0=Oe();function cz(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,N0.invariant)(!1),e.reportError(new vl.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new vl.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,N0.invariant)(!1),e.reportError(new vl.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,I0.
getNamedType)(e.getParentInputType());if((0,I0.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new vl.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,I0.getNamedType)(
e.getInputType());s!=null||(0,N0.invariant)(!1),e.reportError(new vl.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var mD=S(P0=>{"use strict";Object.defineProperty(P0,"__esModule",{value:!0});P0.NoSchemaIntrospectionCustomRule=dz;var uz=re(),lz=Oe(),pz=sn();function dz(e){return{
Field(t){let r=(0,lz.getNamedType)(e.getType());r&&(0,pz.isIntrospectionType)(r)&&e.reportError(new uz.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var gD=S(fe=>{"use strict";Object.defineProperty(fe,"__esModule",{value:!0});Object.defineProperty(fe,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return hz.ExecutableDefinitionsRule}});Object.defineProperty(fe,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return gz.FieldsOnCorrectTypeRule}});Object.
defineProperty(fe,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return yz.FragmentsOnCompositeTypesRule}});Object.defineProperty(fe,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return bz.KnownArgumentNamesRule}});Object.defineProperty(fe,"KnownDirectivesRule",{enumerable:!0,get:function(){return _z.
KnownDirectivesRule}});Object.defineProperty(fe,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return vz.KnownFragmentNamesRule}});Object.defineProperty(
fe,"KnownTypeNamesRule",{enumerable:!0,get:function(){return wz.KnownTypeNamesRule}});Object.defineProperty(fe,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return Tz.LoneAnonymousOperationRule}});Object.defineProperty(fe,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return Uz.LoneSchemaDefinitionRule}});
Object.defineProperty(fe,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return Gz.MaxIntrospectionDepthRule}});Object.defineProperty(fe,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return Yz.NoDeprecatedCustomRule}});Object.defineProperty(fe,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return Ez.
NoFragmentCyclesRule}});Object.defineProperty(fe,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return zz.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(fe,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return Sz.NoUndefinedVariablesRule}});Object.defineProperty(fe,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return Rz.NoUnusedFragmentsRule}});Object.defineProperty(fe,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return xz.NoUnusedVariablesRule}});
Object.defineProperty(fe,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return Oz.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(fe,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return kz.PossibleFragmentSpreadsRule}});Object.defineProperty(fe,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return Jz.PossibleTypeExtensionsRule}});Object.defineProperty(fe,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return Nz.ProvidedRequiredArgumentsRule}});
Object.defineProperty(fe,"ScalarLeafsRule",{enumerable:!0,get:function(){return Iz.ScalarLeafsRule}});Object.defineProperty(fe,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return Az.SingleFieldSubscriptionsRule}});Object.defineProperty(fe,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return Hz.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(fe,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return Pz.UniqueArgumentNamesRule}});Object.defineProperty(fe,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return Wz.UniqueDirectiveNamesRule}});Object.defineProperty(fe,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return Cz.UniqueDirectivesPerLocationRule}});Object.defineProperty(fe,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return Kz.UniqueEnumValueNamesRule}});
Object.defineProperty(fe,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return Qz.UniqueFieldDefinitionNamesRule}});Object.defineProperty(fe,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return jz.UniqueFragmentNamesRule}});Object.defineProperty(fe,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return Lz.UniqueInputFieldNamesRule}});Object.defineProperty(fe,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return $z.UniqueOperationNamesRule}});Object.
defineProperty(fe,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return Bz.UniqueOperationTypesRule}});Object.defineProperty(fe,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return Vz.UniqueTypeNamesRule}});Object.defineProperty(fe,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return Dz.UniqueVariableNamesRule}});
Object.defineProperty(fe,"ValidationContext",{enumerable:!0,get:function(){return mz.ValidationContext}});Object.defineProperty(fe,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return qz.ValuesOfCorrectTypeRule}});Object.defineProperty(fe,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return Mz.VariablesAreInputTypesRule}});
Object.defineProperty(fe,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return Fz.VariablesInAllowedPositionRule}});Object.defineProperty(fe,"re\
commendedRules",{enumerable:!0,get:function(){return hD.recommendedRules}});Object.defineProperty(fe,"specifiedRules",{enumerable:!0,get:function(){return hD.specifiedRules}});
Object.defineProperty(fe,"validate",{enumerable:!0,get:function(){return fz.validate}});var fz=ml(),mz=u0(),hD=i0(),hz=Rv(),gz=Ov(),yz=Nv(),bz=Iv(),_z=jv(),vz=$v(),
wz=Mv(),Tz=Gv(),Ez=Hv(),Sz=Jv(),Rz=zv(),xz=Zv(),Oz=ow(),kz=uw(),Nz=fw(),Iz=yw(),Az=xw(),Pz=Aw(),Cz=Lw(),jz=Uw(),Lz=Vw(),$z=Qw(),Dz=Xw(),qz=e0(),Mz=r0(),Fz=s0(),
Gz=Kv(),Uz=Bv(),Bz=Ww(),Vz=Yw(),Kz=Dw(),Qz=Fw(),Hz=Nw(),Wz=Cw(),Jz=pw(),Yz=fD(),zz=mD()});var yD=S(Oo=>{"use strict";Object.defineProperty(Oo,"__esModule",{value:!0});Object.defineProperty(Oo,"GraphQLError",{enumerable:!0,get:function(){return C0.GraphQLError}});
Object.defineProperty(Oo,"formatError",{enumerable:!0,get:function(){return C0.formatError}});Object.defineProperty(Oo,"locatedError",{enumerable:!0,get:function(){
return Zz.locatedError}});Object.defineProperty(Oo,"printError",{enumerable:!0,get:function(){return C0.printError}});Object.defineProperty(Oo,"syntaxError",{enumerable:!0,
get:function(){return Xz.syntaxError}});var C0=re(),Xz=Ou(),Zz=Mm()});var L0=S(j0=>{"use strict";Object.defineProperty(j0,"__esModule",{value:!0});j0.getIntrospectionQuery=e8;function e8(e){let t={descriptions:!0,specifiedByUrl:!1,
directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},r=t.descriptions?"descript\
ion":"",n=t.specifiedByUrl?"specifiedByURL":"",s=t.directiveIsRepeatable?"isRepeatable":"",i=t.schemaDescription?r:"";function o(l){return t.inputValueDeprecation?
l:""}function a(l){return t.experimentalDirectiveDeprecation?l:""}let c=t.oneOf?"isOneOf":"";function u(l,p){if(l<=0)return"";if(l>100)throw new Error("Please s\
et typeDepth to a reasonable value between 0 and 100; the default is 9.");return`
${p}ofType {
${p}  name
${p}  kind${u(l-1,p+"  ")}
${p}}`}return`
    query IntrospectionQuery {
      __schema {
        ${i}
        queryType { name kind }
        mutationType { name kind }
        subscriptionType { name kind }
        types {
          ...FullType
        }
        directives${a("(includeDeprecated: true)")} {
          name
          ${r}
          ${s}
          ${a("isDeprecated")}
          ${a("deprecationReason")}
          locations
          args${o("(includeDeprecated: true)")} {
            ...InputValue
          }
        }
      }
    }

    fragment FullType on __Type {
      kind
      name
      ${r}
      ${n}
      ${c}
      fields(includeDeprecated: true) {
        name
        ${r}
        args${o("(includeDeprecated: true)")} {
          ...InputValue
        }
        type {
          ...TypeRef
        }
        isDeprecated
        deprecationReason
      }
      inputFields${o("(includeDeprecated: true)")} {
        ...InputValue
      }
      interfaces {
        ...TypeRef
      }
      enumValues(includeDeprecated: true) {
        name
        ${r}
        isDeprecated
        deprecationReason
      }
      possibleTypes {
        ...TypeRef
      }
    }

    fragment InputValue on __InputValue {
      name
      ${r}
      type { ...TypeRef }
      defaultValue
      ${o("isDeprecated")}
      ${o("deprecationReason")}
    }

    fragment TypeRef on __Type {
      kind
      name${u(t.typeDepth,"      ")}
    }
  `}});var bD=S($0=>{"use strict";Object.defineProperty($0,"__esModule",{value:!0});$0.getOperationAST=r8;var t8=xe();function r8(e,t){let r=null;for(let s of e.definitions)
if(s.kind===t8.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var _D=S(D0=>{"use strict";Object.defineProperty(D0,"__esModule",{value:!0});D0.getOperationRootType=n8;var Hm=re();function n8(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Hm.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Hm.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Hm.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Hm.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var vD=S(q0=>{"use strict";Object.defineProperty(q0,"__esModule",{value:!0});q0.introspectionFromSchema=c8;var s8=_r(),i8=mo(),o8=gl(),a8=L0();function c8(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,i8.parse)(
(0,a8.getIntrospectionQuery)(r)),s=(0,o8.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,s8.invariant)(!1),s.data}});var TD=S(M0=>{"use strict";Object.defineProperty(M0,"__esModule",{value:!0});M0.buildClientSchema=h8;var u8=br(),Gr=Ve(),wD=rs(),Wm=Mu(),l8=mo(),Ur=Oe(),p8=Nr(),
cs=sn(),d8=is(),f8=vo(),m8=ul();function h8(e,t){(0,wD.isObjectLike)(e)&&(0,wD.isObjectLike)(e.__schema)||(0,u8.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,Gr.inspect)(e)}.`);let r=e.__schema,
n=(0,Wm.keyValMap)(r.types,w=>w.name,w=>d(w));for(let w of[...d8.specifiedScalarTypes,...cs.introspectionTypes])n[w.name]&&(n[w.name]=w);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(D):[];return new f8.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function c(w){if(w.kind===cs.TypeKind.
LIST){let Q=w.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");return new Ur.GraphQLList(c(Q))}if(w.kind===cs.TypeKind.NON_NULL){
let Q=w.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");let ye=c(Q);return new Ur.GraphQLNonNull((0,Ur.assertNullableType)(ye))}
return u(w)}function u(w){let Q=w.name;if(!Q)throw new Error(`Unknown type reference: ${(0,Gr.inspect)(w)}.`);let ye=n[Q];if(!ye)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${Q}. Ensure that a full introspection query is used in order to build a client schema.`);return ye}function l(w){return(0,Ur.assertObjectType)(
u(w))}function p(w){return(0,Ur.assertInterfaceType)(u(w))}function d(w){if(w!=null&&w.name!=null&&w.kind!=null)switch(w.kind){case cs.TypeKind.SCALAR:return f(
w);case cs.TypeKind.OBJECT:return h(w);case cs.TypeKind.INTERFACE:return y(w);case cs.TypeKind.UNION:return _(w);case cs.TypeKind.ENUM:return E(w);case cs.TypeKind.
INPUT_OBJECT:return R(w)}let Q=(0,Gr.inspect)(w);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${Q}.`)}function f(w){return new Ur.GraphQLScalarType({name:w.name,description:w.description,specifiedByURL:w.specifiedByURL})}function g(w){
if(w.interfaces===null&&w.kind===cs.TypeKind.INTERFACE)return[];if(!w.interfaces){let Q=(0,Gr.inspect)(w);throw new Error(`Introspection result missing interfac\
es: ${Q}.`)}return w.interfaces.map(p)}function h(w){return new Ur.GraphQLObjectType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>C(w)})}
function y(w){return new Ur.GraphQLInterfaceType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>C(w)})}function _(w){if(!w.possibleTypes){
let Q=(0,Gr.inspect)(w);throw new Error(`Introspection result missing possibleTypes: ${Q}.`)}return new Ur.GraphQLUnionType({name:w.name,description:w.description,
types:()=>w.possibleTypes.map(l)})}function E(w){if(!w.enumValues){let Q=(0,Gr.inspect)(w);throw new Error(`Introspection result missing enumValues: ${Q}.`)}return new Ur.
GraphQLEnumType({name:w.name,description:w.description,values:(0,Wm.keyValMap)(w.enumValues,Q=>Q.name,Q=>({description:Q.description,deprecationReason:Q.deprecationReason}))})}
function R(w){if(!w.inputFields){let Q=(0,Gr.inspect)(w);throw new Error(`Introspection result missing inputFields: ${Q}.`)}return new Ur.GraphQLInputObjectType(
{name:w.name,description:w.description,fields:()=>M(w.inputFields),isOneOf:w.isOneOf})}function C(w){if(!w.fields)throw new Error(`Introspection result missing \
fields: ${(0,Gr.inspect)(w)}.`);return(0,Wm.keyValMap)(w.fields,Q=>Q.name,U)}function U(w){let Q=c(w.type);if(!(0,Ur.isOutputType)(Q)){let ye=(0,Gr.inspect)(Q);
throw new Error(`Introspection must provide output type for fields, but received: ${ye}.`)}if(!w.args){let ye=(0,Gr.inspect)(w);throw new Error(`Introspection r\
esult missing field args: ${ye}.`)}return{description:w.description,deprecationReason:w.deprecationReason,type:Q,args:M(w.args)}}function M(w){return(0,Wm.keyValMap)(
w,Q=>Q.name,ee)}function ee(w){let Q=c(w.type);if(!(0,Ur.isInputType)(Q)){let $e=(0,Gr.inspect)(Q);throw new Error(`Introspection must provide input type for ar\
guments, but received: ${$e}.`)}let ye=w.defaultValue!=null?(0,m8.valueFromAST)((0,l8.parseValue)(w.defaultValue),Q):void 0;return{description:w.description,type:Q,
defaultValue:ye,deprecationReason:w.deprecationReason}}function D(w){if(!w.args){let Q=(0,Gr.inspect)(w);throw new Error(`Introspection result missing directive\
 args: ${Q}.`)}if(!w.locations){let Q=(0,Gr.inspect)(w);throw new Error(`Introspection result missing directive locations: ${Q}.`)}return new p8.GraphQLDirective(
{name:w.name,description:w.description,isRepeatable:w.isRepeatable,deprecationReason:w.deprecationReason,locations:w.locations.slice(),args:M(w.args)})}}});var G0=S(Jm=>{"use strict";Object.defineProperty(Jm,"__esModule",{value:!0});Jm.extendSchema=w8;Jm.extendSchemaImpl=ID;var g8=br(),y8=Ve(),b8=_r(),_8=Pi(),wl=Hf(),
Br=xe(),ED=To(),ut=Oe(),Va=Nr(),kD=sn(),ND=is(),SD=vo(),v8=ml(),F0=Ga(),RD=ul();function w8(e,t,r){(0,SD.assertSchema)(e),t!=null&&t.kind===Br.Kind.DOCUMENT||(0,g8.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,v8.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=ID(n,t,r);
return n===s?e:new SD.GraphQLSchema(s)}function ID(e,t,r){var n,s,i,o;let a=[],c=Object.create(null),u=Object.create(null),l=[],p,d=[];for(let T of t.definitions)
if(T.kind===Br.Kind.SCHEMA_DEFINITION)p=T;else if(T.kind===Br.Kind.SCHEMA_EXTENSION)d.push(T);else if((0,ED.isTypeDefinitionNode)(T))a.push(T);else if((0,ED.isTypeExtensionNode)(
T)){let F=T.name.value,$=c[F];c[F]=$?$.concat([T]):[T]}else if(T.kind===Br.Kind.DIRECTIVE_DEFINITION)l.push(T);else if(T.kind===Br.Kind.DIRECTIVE_EXTENSION){let F=T.
name.value,$=u[F];u[F]=$?$.concat([T]):[T]}if(Object.keys(c).length===0&&a.length===0&&Object.keys(u).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let T of e.types)f[T.name]=U(T);for(let T of a){var g;let F=T.name.value;f[F]=(g=xD[F])!==null&&g!==void 0?g:Kr(T)}let h=Object.create(null);for(let T of e.
directives)h[T.name]=Hi(T);let y={query:e.query&&R(e.query),mutation:e.mutation&&R(e.mutation),subscription:e.subscription&&R(e.subscription),...p&&_s([p]),..._s(
d)},_=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...y,types:Object.values(f),directives:[
..._.map(C),...l.map(zs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function E(T){return(0,ut.isListType)(T)?new ut.GraphQLList(E(T.ofType)):(0,ut.isNonNullType)(T)?new ut.GraphQLNonNull(
E(T.ofType)):R(T)}function R(T){return f[T.name]}function C(T){let F=T.toConfig();return new Va.GraphQLDirective({...F,args:(0,wl.mapValue)(F.args,fn)})}function U(T){
if((0,kD.isIntrospectionType)(T)||(0,ND.isSpecifiedScalarType)(T))return T;if((0,ut.isScalarType)(T))return D(T);if((0,ut.isObjectType)(T))return w(T);if((0,ut.
isInterfaceType)(T))return Q(T);if((0,ut.isUnionType)(T))return ye(T);if((0,ut.isEnumType)(T))return ee(T);if((0,ut.isInputObjectType)(T))return M(T);(0,b8.invariant)(
!1,"Unexpected type: "+(0,y8.inspect)(T))}function M(T){var F;let $=T.toConfig(),G=(F=c[$.name])!==null&&F!==void 0?F:[];return new ut.GraphQLInputObjectType({...$,
fields:()=>({...(0,wl.mapValue)($.fields,De=>({...De,type:E(De.type)})),...Gn(G)}),extensionASTNodes:$.extensionASTNodes.concat(G)})}function ee(T){var F;let $=T.
toConfig(),G=(F=c[T.name])!==null&&F!==void 0?F:[];return new ut.GraphQLEnumType({...$,values:{...$.values,...Wi(G)},extensionASTNodes:$.extensionASTNodes.concat(
G)})}function D(T){var F;let $=T.toConfig(),G=(F=c[$.name])!==null&&F!==void 0?F:[],De=$.specifiedByURL;for(let ve of G){var st;De=(st=OD(ve))!==null&&st!==void 0?
st:De}return new ut.GraphQLScalarType({...$,specifiedByURL:De,extensionASTNodes:$.extensionASTNodes.concat(G)})}function w(T){var F;let $=T.toConfig(),G=(F=c[$.
name])!==null&&F!==void 0?F:[];return new ut.GraphQLObjectType({...$,interfaces:()=>[...T.getInterfaces().map(R),...ws(G)],fields:()=>({...(0,wl.mapValue)($.fields,
$e),...Er(G)}),extensionASTNodes:$.extensionASTNodes.concat(G)})}function Q(T){var F;let $=T.toConfig(),G=(F=c[$.name])!==null&&F!==void 0?F:[];return new ut.GraphQLInterfaceType(
{...$,interfaces:()=>[...T.getInterfaces().map(R),...ws(G)],fields:()=>({...(0,wl.mapValue)($.fields,$e),...Er(G)}),extensionASTNodes:$.extensionASTNodes.concat(
G)})}function ye(T){var F;let $=T.toConfig(),G=(F=c[$.name])!==null&&F!==void 0?F:[];return new ut.GraphQLUnionType({...$,types:()=>[...T.getTypes().map(R),...It(
G)],extensionASTNodes:$.extensionASTNodes.concat(G)})}function $e(T){return{...T,type:E(T.type),args:T.args&&(0,wl.mapValue)(T.args,fn)}}function fn(T){return{...T,
type:E(T.type)}}function _s(T){let F={};for(let G of T){var $;let De=($=G.operationTypes)!==null&&$!==void 0?$:[];for(let st of De)F[st.operation]=Fn(st.type)}return F}
function Hi(T){var F,$;let G=T.toConfig(),De=(F=u[G.name])!==null&&F!==void 0?F:[],st=($=G.deprecationReason)!==null&&$!==void 0?$:De.map(ve=>ko(ve)).find(ve=>ve!=
null);return new Va.GraphQLDirective({...G,deprecationReason:st,extensionASTNodes:G.extensionASTNodes.concat(De)})}function Fn(T){var F;let $=T.name.value,G=(F=
xD[$])!==null&&F!==void 0?F:f[$];if(G===void 0)throw new Error(`Unknown type: "${$}".`);return G}function qt(T){return T.kind===Br.Kind.LIST_TYPE?new ut.GraphQLList(
qt(T.type)):T.kind===Br.Kind.NON_NULL_TYPE?new ut.GraphQLNonNull(qt(T.type)):Fn(T)}function zs(T){var F,$,G;let De=(F=u[T.name.value])!==null&&F!==void 0?F:[],st=($=
ko(T))!==null&&$!==void 0?$:De.map(ve=>ko(ve)).find(ve=>ve!=null);return new Va.GraphQLDirective({name:T.name.value,description:(G=T.description)===null||G===void 0?
void 0:G.value,locations:T.locations.map(({value:ve})=>ve),isRepeatable:T.repeatable,args:vs(T.arguments),deprecationReason:st,astNode:T,extensionASTNodes:De})}
function Er(T){let F=Object.create(null);for(let De of T){var $;let st=($=De.fields)!==null&&$!==void 0?$:[];for(let ve of st){var G;F[ve.name.value]={type:qt(ve.
type),description:(G=ve.description)===null||G===void 0?void 0:G.value,args:vs(ve.arguments),deprecationReason:ko(ve),astNode:ve}}}return F}function vs(T){let F=T??
[],$=Object.create(null);for(let De of F){var G;let st=qt(De.type);$[De.name.value]={type:st,description:(G=De.description)===null||G===void 0?void 0:G.value,defaultValue:(0,RD.
valueFromAST)(De.defaultValue,st),deprecationReason:ko(De),astNode:De}}return $}function Gn(T){let F=Object.create(null);for(let De of T){var $;let st=($=De.fields)!==
null&&$!==void 0?$:[];for(let ve of st){var G;let Ts=qt(ve.type);F[ve.name.value]={type:Ts,description:(G=ve.description)===null||G===void 0?void 0:G.value,defaultValue:(0,RD.
valueFromAST)(ve.defaultValue,Ts),deprecationReason:ko(ve),astNode:ve}}}return F}function Wi(T){let F=Object.create(null);for(let De of T){var $;let st=($=De.values)!==
null&&$!==void 0?$:[];for(let ve of st){var G;F[ve.name.value]={description:(G=ve.description)===null||G===void 0?void 0:G.value,deprecationReason:ko(ve),astNode:ve}}}
return F}function ws(T){return T.flatMap(F=>{var $,G;return($=(G=F.interfaces)===null||G===void 0?void 0:G.map(Fn))!==null&&$!==void 0?$:[]})}function It(T){return T.
flatMap(F=>{var $,G;return($=(G=F.types)===null||G===void 0?void 0:G.map(Fn))!==null&&$!==void 0?$:[]})}function Kr(T){var F;let $=T.name.value,G=(F=c[$])!==null&&
F!==void 0?F:[];switch(T.kind){case Br.Kind.OBJECT_TYPE_DEFINITION:{var De;let mn=[T,...G];return new ut.GraphQLObjectType({name:$,description:(De=T.description)===
null||De===void 0?void 0:De.value,interfaces:()=>ws(mn),fields:()=>Er(mn),astNode:T,extensionASTNodes:G})}case Br.Kind.INTERFACE_TYPE_DEFINITION:{var st;let mn=[
T,...G];return new ut.GraphQLInterfaceType({name:$,description:(st=T.description)===null||st===void 0?void 0:st.value,interfaces:()=>ws(mn),fields:()=>Er(mn),astNode:T,
extensionASTNodes:G})}case Br.Kind.ENUM_TYPE_DEFINITION:{var ve;let mn=[T,...G];return new ut.GraphQLEnumType({name:$,description:(ve=T.description)===null||ve===
void 0?void 0:ve.value,values:Wi(mn),astNode:T,extensionASTNodes:G})}case Br.Kind.UNION_TYPE_DEFINITION:{var Ts;let mn=[T,...G];return new ut.GraphQLUnionType({
name:$,description:(Ts=T.description)===null||Ts===void 0?void 0:Ts.value,types:()=>It(mn),astNode:T,extensionASTNodes:G})}case Br.Kind.SCALAR_TYPE_DEFINITION:{
var Ji;return new ut.GraphQLScalarType({name:$,description:(Ji=T.description)===null||Ji===void 0?void 0:Ji.value,specifiedByURL:OD(T),astNode:T,extensionASTNodes:G})}case Br.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var Nh;let mn=[T,...G];return new ut.GraphQLInputObjectType({name:$,description:(Nh=T.description)===null||Nh===void 0?void 0:
Nh.value,fields:()=>Gn(mn),astNode:T,extensionASTNodes:G,isOneOf:T8(T)})}}}}var xD=(0,_8.keyMap)([...ND.specifiedScalarTypes,...kD.introspectionTypes],e=>e.name);
function ko(e){let t=(0,F0.getDirectiveValues)(Va.GraphQLDeprecatedDirective,e);return t?.reason}function OD(e){let t=(0,F0.getDirectiveValues)(Va.GraphQLSpecifiedByDirective,
e);return t?.url}function T8(e){return!!(0,F0.getDirectiveValues)(Va.GraphQLOneOfDirective,e)}});var PD=S(Ym=>{"use strict";Object.defineProperty(Ym,"__esModule",{value:!0});Ym.buildASTSchema=AD;Ym.buildSchema=I8;var E8=br(),S8=xe(),R8=mo(),x8=Nr(),O8=vo(),
k8=ml(),N8=G0();function AD(e,t){e!=null&&e.kind===S8.Kind.DOCUMENT||(0,E8.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,k8.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,N8.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...x8.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new O8.GraphQLSchema({...n,directives:s})}function I8(e,t){
let r=(0,R8.parse)(e,t);return AD(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var LD=S(B0=>{"use strict";Object.defineProperty(B0,"__esModule",{value:!0});B0.lexicographicSortSchema=D8;var A8=Ve(),P8=_r(),C8=Mu(),CD=Fu(),vr=Oe(),j8=Nr(),L8=sn(),
$8=vo();function D8(e){let t=e.toConfig(),r=(0,C8.keyValMap)(U0(t.types),d=>d.name,p);return new $8.GraphQLSchema({...t,types:Object.values(r),directives:U0(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,vr.isListType)(d)?new vr.GraphQLList(n(d.ofType)):(0,vr.isNonNullType)(
d)?new vr.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new j8.GraphQLDirective(
{...f,locations:jD(f.locations,g=>g),args:a(f.args)})}function a(d){return zm(d,f=>({...f,type:n(f.type)}))}function c(d){return zm(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function u(d){return zm(d,f=>({...f,type:n(f.type)}))}function l(d){return U0(d).map(s)}function p(d){if((0,vr.isScalarType)(d)||(0,L8.isIntrospectionType)(
d))return d;if((0,vr.isObjectType)(d)){let f=d.toConfig();return new vr.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>c(f.fields)})}if((0,vr.
isInterfaceType)(d)){let f=d.toConfig();return new vr.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>c(f.fields)})}if((0,vr.isUnionType)(d)){
let f=d.toConfig();return new vr.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,vr.isEnumType)(d)){let f=d.toConfig();return new vr.GraphQLEnumType({...f,values:zm(
f.values,g=>g)})}if((0,vr.isInputObjectType)(d)){let f=d.toConfig();return new vr.GraphQLInputObjectType({...f,fields:()=>u(f.fields)})}(0,P8.invariant)(!1,"Une\
xpected type: "+(0,A8.inspect)(d))}}function zm(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(CD.naturalCompare))r[n]=t(e[n]);return r}function U0(e){
return jD(e,t=>t.name)}function jD(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,CD.naturalCompare)(s,i)})}});var UD=S(Tl=>{"use strict";Object.defineProperty(Tl,"__esModule",{value:!0});Tl.printIntrospectionSchema=V8;Tl.printSchema=B8;Tl.printType=qD;var q8=Ve(),M8=_r(),
F8=Pu(),K0=xe(),Xm=tn(),Ka=Oe(),Q0=Nr(),$D=sn(),G8=is(),U8=Zu();function B8(e){return DD(e,t=>!(0,Q0.isSpecifiedDirective)(t),K8)}function V8(e){return DD(e,Q0.
isSpecifiedDirective,$D.isIntrospectionType)}function K8(e){return!(0,G8.isSpecifiedScalarType)(e)&&!(0,$D.isIntrospectionType)(e)}function DD(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[Q8(e),...n.map(i=>eX(i)),...s.map(i=>qD(i))].filter(Boolean).join(`

`)}function Q8(e){if(e.description==null&&H8(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),un(e)+`schema {
${t.join(`
`)}
}`}function H8(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function qD(e){if((0,Ka.isScalarType)(e))return W8(e);if((0,Ka.isObjectType)(e))return J8(e);if((0,Ka.isInterfaceType)(e))return Y8(
e);if((0,Ka.isUnionType)(e))return z8(e);if((0,Ka.isEnumType)(e))return X8(e);if((0,Ka.isInputObjectType)(e))return Z8(e);(0,M8.invariant)(!1,"Unexpected type: "+
(0,q8.inspect)(e))}function W8(e){return un(e)+`scalar ${e.name}`+tX(e)}function MD(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function J8(e){return un(e)+`type ${e.name}`+MD(e)+FD(e)}function Y8(e){return un(e)+`interface ${e.name}`+MD(e)+FD(e)}function z8(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return un(e)+"union "+e.name+r}function X8(e){let t=e.getValues().map((r,n)=>un(r,"  ",!n)+"  "+r.name+Zm(r.deprecationReason));
return un(e)+`enum ${e.name}`+H0(t)}function Z8(e){let t=Object.values(e.getFields()).map((r,n)=>un(r,"  ",!n)+"  "+V0(r));return un(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+H0(t)}function FD(e){let t=Object.values(e.getFields()).map((r,n)=>un(r,"  ",!n)+"  "+r.name+GD(r.args,"  ")+": "+String(r.type)+Zm(r.deprecationReason));
return H0(t)}function H0(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function GD(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(V0).join(", ")+")":`(
`+e.map((r,n)=>un(r,"  "+t,!n)+"  "+t+V0(r)).join(`
`)+`
`+t+")"}function V0(e){let t=(0,U8.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,Xm.print)(t)}`),r+Zm(e.deprecationReason)}
function eX(e){return un(e)+"directive @"+e.name+GD(e.args)+Zm(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Zm(e){
return e==null?"":e!==Q0.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,Xm.print)({kind:K0.Kind.STRING,value:e})})`:" @deprecated"}function tX(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,Xm.print)({kind:K0.Kind.STRING,value:e.specifiedByURL})})`}function un(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,Xm.print)({kind:K0.Kind.STRING,value:n,block:(0,F8.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var BD=S(W0=>{"use strict";Object.defineProperty(W0,"__esModule",{value:!0});W0.concatAST=nX;var rX=xe();function nX(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:rX.Kind.DOCUMENT,definitions:t}}});var QD=S(J0=>{"use strict";Object.defineProperty(J0,"__esModule",{value:!0});J0.separateOperations=iX;var eh=xe(),sX=Pa();function iX(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case eh.Kind.OPERATION_DEFINITION:t.push(s);break;case eh.Kind.FRAGMENT_DEFINITION:r[s.name.value]=VD(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of VD(s.selectionSet))KD(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:eh.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===eh.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function KD(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)KD(e,t,s)}}function VD(e){let t=[];return(0,sX.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var JD=S(z0=>{"use strict";Object.defineProperty(z0,"__esModule",{value:!0});z0.stripIgnoredCharacters=aX;var oX=Pu(),HD=Lu(),WD=Vf(),Y0=xa();function aX(e){let t=(0,WD.
isSource)(e)?e:new WD.Source(e),r=t.body,n=new HD.Lexer(t),s="",i=!1;for(;n.advance().kind!==Y0.TokenKind.EOF;){let o=n.token,a=o.kind,c=!(0,HD.isPunctuatorTokenKind)(
o.kind);i&&(c||o.kind===Y0.TokenKind.SPREAD)&&(s+=" ");let u=r.slice(o.start,o.end);a===Y0.TokenKind.BLOCK_STRING?s+=(0,oX.printBlockString)(o.value,{minimize:!0}):
s+=u,i=c}return s}});var zD=S(th=>{"use strict";Object.defineProperty(th,"__esModule",{value:!0});th.assertValidName=pX;th.isValidNameError=YD;var cX=br(),uX=re(),lX=Gu();function pX(e){
let t=YD(e);if(t)throw t;return e}function YD(e){if(typeof e=="string"||(0,cX.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new uX.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,lX.assertName)(e)}catch(t){return t}}});var XD=S(Z0=>{"use strict";Object.defineProperty(Z0,"__esModule",{value:!0});Z0.sortValueNode=X0;var dX=Fu(),Ks=xe();function X0(e){switch(e.kind){case Ks.Kind.
OBJECT:return{...e,fields:fX(e.fields)};case Ks.Kind.LIST:return{...e,values:e.values.map(X0)};case Ks.Kind.INT:case Ks.Kind.FLOAT:case Ks.Kind.STRING:case Ks.Kind.
BOOLEAN:case Ks.Kind.NULL:case Ks.Kind.ENUM:case Ks.Kind.VARIABLE:return e}}function fX(e){return e.map(t=>({...t,value:X0(t.value)})).sort((t,r)=>(0,dX.naturalCompare)(
t.name.value,r.name.value))}});var oq=S(us=>{"use strict";Object.defineProperty(us,"__esModule",{value:!0});us.DangerousChangeType=us.BreakingChangeType=void 0;us.findBreakingChanges=_X;us.findDangerousChanges=
vX;var mX=Ve(),sq=_r(),ZD=Pi(),hX=tn(),Ke=Oe(),gX=is(),yX=Zu(),bX=XD(),_t;us.BreakingChangeType=_t;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(_t||(us.BreakingChangeType=_t={}));var jn;us.DangerousChangeType=jn;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(jn||(us.DangerousChangeType=jn={}));function _X(e,t){return iq(e,t).filter(r=>r.type in
_t)}function vX(e,t){return iq(e,t).filter(r=>r.type in jn)}function iq(e,t){return[...TX(e,t),...wX(e,t)]}function wX(e,t){let r=[],n=Qs(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:_t.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=Qs(s.args,i.args);for(let a of o.
added)(0,Ke.isRequiredArgument)(a)&&r.push({type:_t.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:_t.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:_t.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:_t.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function TX(e,t){let r=[],n=Qs(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:_t.TYPE_REMOVED,description:(0,gX.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,Ke.isEnumType)(s)&&(0,Ke.isEnumType)(i)?r.push(...RX(s,i)):(0,Ke.isUnionType)(s)&&(0,Ke.isUnionType)(i)?r.push(...SX(s,
i)):(0,Ke.isInputObjectType)(s)&&(0,Ke.isInputObjectType)(i)?r.push(...EX(s,i)):(0,Ke.isObjectType)(s)&&(0,Ke.isObjectType)(i)?r.push(...tq(s,i),...eq(s,i)):(0,Ke.
isInterfaceType)(s)&&(0,Ke.isInterfaceType)(i)?r.push(...tq(s,i),...eq(s,i)):s.constructor!==i.constructor&&r.push({type:_t.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${rq(s)} to ${rq(i)}.`});return r}function EX(e,t){let r=[],n=Qs(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,Ke.
isRequiredInputField)(s)?r.push({type:_t.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:jn.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:_t.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)Sl(s.type,i.type)||r.push({type:_t.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function SX(e,t){let r=[],n=Qs(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:jn.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:_t.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function RX(e,t){let r=[],n=Qs(e.getValues(),t.getValues());for(let s of n.added)r.push({type:jn.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:_t.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function eq(e,t){let r=[],n=Qs(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:jn.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:_t.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function tq(e,t){let r=[],n=Qs(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:_t.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...xX(e,s,i)),El(s.type,i.type)||r.push({type:_t.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function xX(e,t,r){let n=[],s=Qs(t.args,r.args);for(let i of s.
removed)n.push({type:_t.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!Sl(i.type,o.type))n.push({type:_t.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:jn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let c=nq(i.
defaultValue,i.type),u=nq(o.defaultValue,o.type);c!==u&&n.push({type:jn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${c} to ${u}.`})}for(let i of s.added)(0,Ke.isRequiredArgument)(i)?n.push({type:_t.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:jn.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function El(e,t){
return(0,Ke.isListType)(e)?(0,Ke.isListType)(t)&&El(e.ofType,t.ofType)||(0,Ke.isNonNullType)(t)&&El(e,t.ofType):(0,Ke.isNonNullType)(e)?(0,Ke.isNonNullType)(t)&&
El(e.ofType,t.ofType):(0,Ke.isNamedType)(t)&&e.name===t.name||(0,Ke.isNonNullType)(t)&&El(e,t.ofType)}function Sl(e,t){return(0,Ke.isListType)(e)?(0,Ke.isListType)(
t)&&Sl(e.ofType,t.ofType):(0,Ke.isNonNullType)(e)?(0,Ke.isNonNullType)(t)&&Sl(e.ofType,t.ofType)||!(0,Ke.isNonNullType)(t)&&Sl(e.ofType,t):(0,Ke.isNamedType)(t)&&
e.name===t.name}function rq(e){if((0,Ke.isScalarType)(e))return"a Scalar type";if((0,Ke.isObjectType)(e))return"an Object type";if((0,Ke.isInterfaceType)(e))return"\
an Interface type";if((0,Ke.isUnionType)(e))return"a Union type";if((0,Ke.isEnumType)(e))return"an Enum type";if((0,Ke.isInputObjectType)(e))return"an Input typ\
e";(0,sq.invariant)(!1,"Unexpected type: "+(0,mX.inspect)(e))}function nq(e,t){let r=(0,yX.astFromValue)(e,t);return r!=null||(0,sq.invariant)(!1),(0,hX.print)(
(0,bX.sortValueNode)(r))}function Qs(e,t){let r=[],n=[],s=[],i=(0,ZD.keyMap)(e,({name:a})=>a),o=(0,ZD.keyMap)(t,({name:a})=>a);for(let a of e){let c=o[a.name];c===
void 0?n.push(a):s.push([a,c])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var cq=S(rh=>{"use strict";Object.defineProperty(rh,"__esModule",{value:!0});rh.resolveASTSchemaCoordinate=aq;rh.resolveSchemaCoordinate=kX;var No=Ve(),Rl=xe(),
OX=mo(),Fi=Oe();function kX(e,t){return aq(e,(0,OX.parseSchemaCoordinate)(t))}function NX(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function IX(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,No.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Fi.
isEnumType)(n)&&!(0,Fi.isInputObjectType)(n)&&!(0,Fi.isObjectType)(n)&&!(0,Fi.isInterfaceType)(n))throw new Error(`Expected ${(0,No.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,Fi.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,Fi.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function AX(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,No.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,Fi.isObjectType)(n)&&!(0,Fi.isInterfaceType)(n))throw new Error(`Expected ${(0,No.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,No.inspect)(s)} to exist as a field o\
f type ${(0,No.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(c=>c.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function PX(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function CX(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,No.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function aq(e,t){switch(t.kind){case Rl.Kind.TYPE_COORDINATE:return NX(e,t);case Rl.Kind.MEMBER_COORDINATE:
return IX(e,t);case Rl.Kind.ARGUMENT_COORDINATE:return AX(e,t);case Rl.Kind.DIRECTIVE_COORDINATE:return PX(e,t);case Rl.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return CX(
e,t)}}});var fq=S(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});Object.defineProperty(Ae,"BreakingChangeType",{enumerable:!0,get:function(){return nh.
BreakingChangeType}});Object.defineProperty(Ae,"DangerousChangeType",{enumerable:!0,get:function(){return nh.DangerousChangeType}});Object.defineProperty(Ae,"Ty\
peInfo",{enumerable:!0,get:function(){return lq.TypeInfo}});Object.defineProperty(Ae,"assertValidName",{enumerable:!0,get:function(){return pq.assertValidName}});
Object.defineProperty(Ae,"astFromValue",{enumerable:!0,get:function(){return VX.astFromValue}});Object.defineProperty(Ae,"buildASTSchema",{enumerable:!0,get:function(){
return uq.buildASTSchema}});Object.defineProperty(Ae,"buildClientSchema",{enumerable:!0,get:function(){return qX.buildClientSchema}});Object.defineProperty(Ae,"\
buildSchema",{enumerable:!0,get:function(){return uq.buildSchema}});Object.defineProperty(Ae,"coerceInputValue",{enumerable:!0,get:function(){return KX.coerceInputValue}});
Object.defineProperty(Ae,"concatAST",{enumerable:!0,get:function(){return QX.concatAST}});Object.defineProperty(Ae,"doTypesOverlap",{enumerable:!0,get:function(){
return tT.doTypesOverlap}});Object.defineProperty(Ae,"extendSchema",{enumerable:!0,get:function(){return MX.extendSchema}});Object.defineProperty(Ae,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return nh.findBreakingChanges}});Object.defineProperty(Ae,"findDangerousChanges",{enumerable:!0,get:function(){return nh.
findDangerousChanges}});Object.defineProperty(Ae,"getIntrospectionQuery",{enumerable:!0,get:function(){return jX.getIntrospectionQuery}});Object.defineProperty(
Ae,"getOperationAST",{enumerable:!0,get:function(){return LX.getOperationAST}});Object.defineProperty(Ae,"getOperationRootType",{enumerable:!0,get:function(){return $X.
getOperationRootType}});Object.defineProperty(Ae,"introspectionFromSchema",{enumerable:!0,get:function(){return DX.introspectionFromSchema}});Object.defineProperty(
Ae,"isEqualType",{enumerable:!0,get:function(){return tT.isEqualType}});Object.defineProperty(Ae,"isTypeSubTypeOf",{enumerable:!0,get:function(){return tT.isTypeSubTypeOf}});
Object.defineProperty(Ae,"isValidNameError",{enumerable:!0,get:function(){return pq.isValidNameError}});Object.defineProperty(Ae,"lexicographicSortSchema",{enumerable:!0,
get:function(){return FX.lexicographicSortSchema}});Object.defineProperty(Ae,"printIntrospectionSchema",{enumerable:!0,get:function(){return eT.printIntrospectionSchema}});
Object.defineProperty(Ae,"printSchema",{enumerable:!0,get:function(){return eT.printSchema}});Object.defineProperty(Ae,"printType",{enumerable:!0,get:function(){
return eT.printType}});Object.defineProperty(Ae,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return dq.resolveASTSchemaCoordinate}});Object.defineProperty(
Ae,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return dq.resolveSchemaCoordinate}});Object.defineProperty(Ae,"separateOperations",{enumerable:!0,get:function(){
return HX.separateOperations}});Object.defineProperty(Ae,"stripIgnoredCharacters",{enumerable:!0,get:function(){return WX.stripIgnoredCharacters}});Object.defineProperty(
Ae,"typeFromAST",{enumerable:!0,get:function(){return GX.typeFromAST}});Object.defineProperty(Ae,"valueFromAST",{enumerable:!0,get:function(){return UX.valueFromAST}});
Object.defineProperty(Ae,"valueFromASTUntyped",{enumerable:!0,get:function(){return BX.valueFromASTUntyped}});Object.defineProperty(Ae,"visitWithTypeInfo",{enumerable:!0,
get:function(){return lq.visitWithTypeInfo}});var jX=L0(),LX=bD(),$X=_D(),DX=vD(),qX=TD(),uq=PD(),MX=G0(),FX=LD(),eT=UD(),GX=os(),UX=ul(),BX=Y_(),VX=Zu(),lq=vm(),
KX=ww(),QX=BD(),HX=QD(),WX=JD(),tT=Qu(),pq=zD(),nh=oq(),dq=cq()});var gq=S(b=>{"use strict";Object.defineProperty(b,"__esModule",{value:!0});Object.defineProperty(b,"BREAK",{enumerable:!0,get:function(){return Fe.BREAK}});Object.
defineProperty(b,"BreakingChangeType",{enumerable:!0,get:function(){return Ge.BreakingChangeType}});Object.defineProperty(b,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return j.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(b,"DangerousChangeType",{enumerable:!0,get:function(){return Ge.DangerousChangeType}});
Object.defineProperty(b,"DirectiveLocation",{enumerable:!0,get:function(){return Fe.DirectiveLocation}});Object.defineProperty(b,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return ge.ExecutableDefinitionsRule}});Object.defineProperty(b,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return ge.FieldsOnCorrectTypeRule}});
Object.defineProperty(b,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return ge.FragmentsOnCompositeTypesRule}});Object.defineProperty(b,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return j.GRAPHQL_MAX_INT}});Object.defineProperty(b,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return j.GRAPHQL_MIN_INT}});
Object.defineProperty(b,"GraphQLBoolean",{enumerable:!0,get:function(){return j.GraphQLBoolean}});Object.defineProperty(b,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return j.GraphQLDeprecatedDirective}});Object.defineProperty(b,"GraphQLDirective",{enumerable:!0,get:function(){return j.GraphQLDirective}});Object.
defineProperty(b,"GraphQLEnumType",{enumerable:!0,get:function(){return j.GraphQLEnumType}});Object.defineProperty(b,"GraphQLError",{enumerable:!0,get:function(){
return xl.GraphQLError}});Object.defineProperty(b,"GraphQLFloat",{enumerable:!0,get:function(){return j.GraphQLFloat}});Object.defineProperty(b,"GraphQLID",{enumerable:!0,
get:function(){return j.GraphQLID}});Object.defineProperty(b,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return j.GraphQLIncludeDirective}});Object.
defineProperty(b,"GraphQLInputObjectType",{enumerable:!0,get:function(){return j.GraphQLInputObjectType}});Object.defineProperty(b,"GraphQLInt",{enumerable:!0,get:function(){
return j.GraphQLInt}});Object.defineProperty(b,"GraphQLInterfaceType",{enumerable:!0,get:function(){return j.GraphQLInterfaceType}});Object.defineProperty(b,"Gr\
aphQLList",{enumerable:!0,get:function(){return j.GraphQLList}});Object.defineProperty(b,"GraphQLNonNull",{enumerable:!0,get:function(){return j.GraphQLNonNull}});
Object.defineProperty(b,"GraphQLObjectType",{enumerable:!0,get:function(){return j.GraphQLObjectType}});Object.defineProperty(b,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return j.GraphQLOneOfDirective}});Object.defineProperty(b,"GraphQLScalarType",{enumerable:!0,get:function(){return j.GraphQLScalarType}});Object.
defineProperty(b,"GraphQLSchema",{enumerable:!0,get:function(){return j.GraphQLSchema}});Object.defineProperty(b,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return j.GraphQLSkipDirective}});Object.defineProperty(b,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return j.GraphQLSpecifiedByDirective}});Object.
defineProperty(b,"GraphQLString",{enumerable:!0,get:function(){return j.GraphQLString}});Object.defineProperty(b,"GraphQLUnionType",{enumerable:!0,get:function(){
return j.GraphQLUnionType}});Object.defineProperty(b,"Kind",{enumerable:!0,get:function(){return Fe.Kind}});Object.defineProperty(b,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return ge.KnownArgumentNamesRule}});Object.defineProperty(b,"KnownDirectivesRule",{enumerable:!0,get:function(){return ge.KnownDirectivesRule}});
Object.defineProperty(b,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return ge.KnownFragmentNamesRule}});Object.defineProperty(b,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return ge.KnownTypeNamesRule}});Object.defineProperty(b,"Lexer",{enumerable:!0,get:function(){return Fe.Lexer}});Object.defineProperty(
b,"Location",{enumerable:!0,get:function(){return Fe.Location}});Object.defineProperty(b,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return ge.LoneAnonymousOperationRule}});
Object.defineProperty(b,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return ge.LoneSchemaDefinitionRule}});Object.defineProperty(b,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return ge.MaxIntrospectionDepthRule}});Object.defineProperty(b,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return ge.
NoDeprecatedCustomRule}});Object.defineProperty(b,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return ge.NoFragmentCyclesRule}});Object.defineProperty(b,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return ge.NoSchemaIntrospectionCustomRule}});Object.defineProperty(b,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return ge.NoUndefinedVariablesRule}});Object.defineProperty(b,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return ge.NoUnusedFragmentsRule}});
Object.defineProperty(b,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return ge.NoUnusedVariablesRule}});Object.defineProperty(b,"OperationTypeNode",{enumerable:!0,
get:function(){return Fe.OperationTypeNode}});Object.defineProperty(b,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return ge.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(b,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return ge.PossibleFragmentSpreadsRule}});Object.defineProperty(b,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return ge.PossibleTypeExtensionsRule}});Object.defineProperty(b,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return ge.ProvidedRequiredArgumentsRule}});Object.defineProperty(b,"ScalarLeafsRule",{enumerable:!0,get:function(){return ge.ScalarLeafsRule}});Object.defineProperty(
b,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return j.SchemaMetaFieldDef}});Object.defineProperty(b,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return ge.SingleFieldSubscriptionsRule}});Object.defineProperty(b,"Source",{enumerable:!0,get:function(){return Fe.Source}});Object.defineProperty(b,"Token",{enumerable:!0,
get:function(){return Fe.Token}});Object.defineProperty(b,"TokenKind",{enumerable:!0,get:function(){return Fe.TokenKind}});Object.defineProperty(b,"TypeInfo",{enumerable:!0,
get:function(){return Ge.TypeInfo}});Object.defineProperty(b,"TypeKind",{enumerable:!0,get:function(){return j.TypeKind}});Object.defineProperty(b,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return j.TypeMetaFieldDef}});Object.defineProperty(b,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return j.TypeNameMetaFieldDef}});
Object.defineProperty(b,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return ge.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(b,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return ge.UniqueArgumentNamesRule}});Object.defineProperty(b,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return ge.UniqueDirectiveNamesRule}});Object.defineProperty(b,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return ge.UniqueDirectivesPerLocationRule}});
Object.defineProperty(b,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return ge.UniqueEnumValueNamesRule}});Object.defineProperty(b,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return ge.UniqueFieldDefinitionNamesRule}});Object.defineProperty(b,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return ge.UniqueFragmentNamesRule}});Object.defineProperty(b,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return ge.UniqueInputFieldNamesRule}});Object.
defineProperty(b,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return ge.UniqueOperationNamesRule}});Object.defineProperty(b,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return ge.UniqueOperationTypesRule}});Object.defineProperty(b,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return ge.UniqueTypeNamesRule}});
Object.defineProperty(b,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return ge.UniqueVariableNamesRule}});Object.defineProperty(b,"ValidationContext",
{enumerable:!0,get:function(){return ge.ValidationContext}});Object.defineProperty(b,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return ge.ValuesOfCorrectTypeRule}});
Object.defineProperty(b,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return ge.VariablesAreInputTypesRule}});Object.defineProperty(b,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return ge.VariablesInAllowedPositionRule}});Object.defineProperty(b,"__Directive",{enumerable:!0,get:function(){
return j.__Directive}});Object.defineProperty(b,"__DirectiveLocation",{enumerable:!0,get:function(){return j.__DirectiveLocation}});Object.defineProperty(b,"__E\
numValue",{enumerable:!0,get:function(){return j.__EnumValue}});Object.defineProperty(b,"__Field",{enumerable:!0,get:function(){return j.__Field}});Object.defineProperty(
b,"__InputValue",{enumerable:!0,get:function(){return j.__InputValue}});Object.defineProperty(b,"__Schema",{enumerable:!0,get:function(){return j.__Schema}});Object.
defineProperty(b,"__Type",{enumerable:!0,get:function(){return j.__Type}});Object.defineProperty(b,"__TypeKind",{enumerable:!0,get:function(){return j.__TypeKind}});
Object.defineProperty(b,"assertAbstractType",{enumerable:!0,get:function(){return j.assertAbstractType}});Object.defineProperty(b,"assertCompositeType",{enumerable:!0,
get:function(){return j.assertCompositeType}});Object.defineProperty(b,"assertDirective",{enumerable:!0,get:function(){return j.assertDirective}});Object.defineProperty(
b,"assertEnumType",{enumerable:!0,get:function(){return j.assertEnumType}});Object.defineProperty(b,"assertEnumValueName",{enumerable:!0,get:function(){return j.
assertEnumValueName}});Object.defineProperty(b,"assertInputObjectType",{enumerable:!0,get:function(){return j.assertInputObjectType}});Object.defineProperty(b,"\
assertInputType",{enumerable:!0,get:function(){return j.assertInputType}});Object.defineProperty(b,"assertInterfaceType",{enumerable:!0,get:function(){return j.
assertInterfaceType}});Object.defineProperty(b,"assertLeafType",{enumerable:!0,get:function(){return j.assertLeafType}});Object.defineProperty(b,"assertListType",
{enumerable:!0,get:function(){return j.assertListType}});Object.defineProperty(b,"assertName",{enumerable:!0,get:function(){return j.assertName}});Object.defineProperty(
b,"assertNamedType",{enumerable:!0,get:function(){return j.assertNamedType}});Object.defineProperty(b,"assertNonNullType",{enumerable:!0,get:function(){return j.
assertNonNullType}});Object.defineProperty(b,"assertNullableType",{enumerable:!0,get:function(){return j.assertNullableType}});Object.defineProperty(b,"assertOb\
jectType",{enumerable:!0,get:function(){return j.assertObjectType}});Object.defineProperty(b,"assertOutputType",{enumerable:!0,get:function(){return j.assertOutputType}});
Object.defineProperty(b,"assertScalarType",{enumerable:!0,get:function(){return j.assertScalarType}});Object.defineProperty(b,"assertSchema",{enumerable:!0,get:function(){
return j.assertSchema}});Object.defineProperty(b,"assertType",{enumerable:!0,get:function(){return j.assertType}});Object.defineProperty(b,"assertUnionType",{enumerable:!0,
get:function(){return j.assertUnionType}});Object.defineProperty(b,"assertValidName",{enumerable:!0,get:function(){return Ge.assertValidName}});Object.defineProperty(
b,"assertValidSchema",{enumerable:!0,get:function(){return j.assertValidSchema}});Object.defineProperty(b,"assertWrappingType",{enumerable:!0,get:function(){return j.
assertWrappingType}});Object.defineProperty(b,"astFromValue",{enumerable:!0,get:function(){return Ge.astFromValue}});Object.defineProperty(b,"buildASTSchema",{enumerable:!0,
get:function(){return Ge.buildASTSchema}});Object.defineProperty(b,"buildClientSchema",{enumerable:!0,get:function(){return Ge.buildClientSchema}});Object.defineProperty(
b,"buildSchema",{enumerable:!0,get:function(){return Ge.buildSchema}});Object.defineProperty(b,"coerceInputValue",{enumerable:!0,get:function(){return Ge.coerceInputValue}});
Object.defineProperty(b,"concatAST",{enumerable:!0,get:function(){return Ge.concatAST}});Object.defineProperty(b,"createSourceEventStream",{enumerable:!0,get:function(){
return ls.createSourceEventStream}});Object.defineProperty(b,"defaultFieldResolver",{enumerable:!0,get:function(){return ls.defaultFieldResolver}});Object.defineProperty(
b,"defaultTypeResolver",{enumerable:!0,get:function(){return ls.defaultTypeResolver}});Object.defineProperty(b,"doTypesOverlap",{enumerable:!0,get:function(){return Ge.
doTypesOverlap}});Object.defineProperty(b,"execute",{enumerable:!0,get:function(){return ls.execute}});Object.defineProperty(b,"executeSync",{enumerable:!0,get:function(){
return ls.executeSync}});Object.defineProperty(b,"extendSchema",{enumerable:!0,get:function(){return Ge.extendSchema}});Object.defineProperty(b,"findBreakingCha\
nges",{enumerable:!0,get:function(){return Ge.findBreakingChanges}});Object.defineProperty(b,"findDangerousChanges",{enumerable:!0,get:function(){return Ge.findDangerousChanges}});
Object.defineProperty(b,"formatError",{enumerable:!0,get:function(){return xl.formatError}});Object.defineProperty(b,"getArgumentValues",{enumerable:!0,get:function(){
return ls.getArgumentValues}});Object.defineProperty(b,"getDirectiveValues",{enumerable:!0,get:function(){return ls.getDirectiveValues}});Object.defineProperty(
b,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Fe.getEnterLeaveForKind}});Object.defineProperty(b,"getIntrospectionQuery",{enumerable:!0,get:function(){
return Ge.getIntrospectionQuery}});Object.defineProperty(b,"getLocation",{enumerable:!0,get:function(){return Fe.getLocation}});Object.defineProperty(b,"getName\
dType",{enumerable:!0,get:function(){return j.getNamedType}});Object.defineProperty(b,"getNullableType",{enumerable:!0,get:function(){return j.getNullableType}});
Object.defineProperty(b,"getOperationAST",{enumerable:!0,get:function(){return Ge.getOperationAST}});Object.defineProperty(b,"getOperationRootType",{enumerable:!0,
get:function(){return Ge.getOperationRootType}});Object.defineProperty(b,"getVariableValues",{enumerable:!0,get:function(){return ls.getVariableValues}});Object.
defineProperty(b,"getVisitFn",{enumerable:!0,get:function(){return Fe.getVisitFn}});Object.defineProperty(b,"graphql",{enumerable:!0,get:function(){return hq.graphql}});
Object.defineProperty(b,"graphqlSync",{enumerable:!0,get:function(){return hq.graphqlSync}});Object.defineProperty(b,"introspectionFromSchema",{enumerable:!0,get:function(){
return Ge.introspectionFromSchema}});Object.defineProperty(b,"introspectionTypes",{enumerable:!0,get:function(){return j.introspectionTypes}});Object.defineProperty(
b,"isAbstractType",{enumerable:!0,get:function(){return j.isAbstractType}});Object.defineProperty(b,"isCompositeType",{enumerable:!0,get:function(){return j.isCompositeType}});
Object.defineProperty(b,"isConstValueNode",{enumerable:!0,get:function(){return Fe.isConstValueNode}});Object.defineProperty(b,"isDefinitionNode",{enumerable:!0,
get:function(){return Fe.isDefinitionNode}});Object.defineProperty(b,"isDirective",{enumerable:!0,get:function(){return j.isDirective}});Object.defineProperty(b,
"isEnumType",{enumerable:!0,get:function(){return j.isEnumType}});Object.defineProperty(b,"isEqualType",{enumerable:!0,get:function(){return Ge.isEqualType}});Object.
defineProperty(b,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Fe.isExecutableDefinitionNode}});Object.defineProperty(b,"isInputObjectType",
{enumerable:!0,get:function(){return j.isInputObjectType}});Object.defineProperty(b,"isInputType",{enumerable:!0,get:function(){return j.isInputType}});Object.defineProperty(
b,"isInterfaceType",{enumerable:!0,get:function(){return j.isInterfaceType}});Object.defineProperty(b,"isIntrospectionType",{enumerable:!0,get:function(){return j.
isIntrospectionType}});Object.defineProperty(b,"isLeafType",{enumerable:!0,get:function(){return j.isLeafType}});Object.defineProperty(b,"isListType",{enumerable:!0,
get:function(){return j.isListType}});Object.defineProperty(b,"isNamedType",{enumerable:!0,get:function(){return j.isNamedType}});Object.defineProperty(b,"isNon\
NullType",{enumerable:!0,get:function(){return j.isNonNullType}});Object.defineProperty(b,"isNullableType",{enumerable:!0,get:function(){return j.isNullableType}});
Object.defineProperty(b,"isObjectType",{enumerable:!0,get:function(){return j.isObjectType}});Object.defineProperty(b,"isOutputType",{enumerable:!0,get:function(){
return j.isOutputType}});Object.defineProperty(b,"isRequiredArgument",{enumerable:!0,get:function(){return j.isRequiredArgument}});Object.defineProperty(b,"isRe\
quiredInputField",{enumerable:!0,get:function(){return j.isRequiredInputField}});Object.defineProperty(b,"isScalarType",{enumerable:!0,get:function(){return j.isScalarType}});
Object.defineProperty(b,"isSchema",{enumerable:!0,get:function(){return j.isSchema}});Object.defineProperty(b,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return Fe.isSchemaCoordinateNode}});Object.defineProperty(b,"isSelectionNode",{enumerable:!0,get:function(){return Fe.isSelectionNode}});Object.defineProperty(b,
"isSpecifiedDirective",{enumerable:!0,get:function(){return j.isSpecifiedDirective}});Object.defineProperty(b,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return j.isSpecifiedScalarType}});Object.defineProperty(b,"isType",{enumerable:!0,get:function(){return j.isType}});Object.defineProperty(b,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return Fe.isTypeDefinitionNode}});Object.defineProperty(b,"isTypeExtensionNode",{enumerable:!0,get:function(){return Fe.isTypeExtensionNode}});
Object.defineProperty(b,"isTypeNode",{enumerable:!0,get:function(){return Fe.isTypeNode}});Object.defineProperty(b,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return Ge.isTypeSubTypeOf}});Object.defineProperty(b,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Fe.isTypeSystemDefinitionNode}});Object.defineProperty(
b,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Fe.isTypeSystemExtensionNode}});Object.defineProperty(b,"isUnionType",{enumerable:!0,get:function(){
return j.isUnionType}});Object.defineProperty(b,"isValidNameError",{enumerable:!0,get:function(){return Ge.isValidNameError}});Object.defineProperty(b,"isValueN\
ode",{enumerable:!0,get:function(){return Fe.isValueNode}});Object.defineProperty(b,"isWrappingType",{enumerable:!0,get:function(){return j.isWrappingType}});Object.
defineProperty(b,"lexicographicSortSchema",{enumerable:!0,get:function(){return Ge.lexicographicSortSchema}});Object.defineProperty(b,"locatedError",{enumerable:!0,
get:function(){return xl.locatedError}});Object.defineProperty(b,"parse",{enumerable:!0,get:function(){return Fe.parse}});Object.defineProperty(b,"parseConstVal\
ue",{enumerable:!0,get:function(){return Fe.parseConstValue}});Object.defineProperty(b,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Fe.parseSchemaCoordinate}});
Object.defineProperty(b,"parseType",{enumerable:!0,get:function(){return Fe.parseType}});Object.defineProperty(b,"parseValue",{enumerable:!0,get:function(){return Fe.
parseValue}});Object.defineProperty(b,"print",{enumerable:!0,get:function(){return Fe.print}});Object.defineProperty(b,"printError",{enumerable:!0,get:function(){
return xl.printError}});Object.defineProperty(b,"printIntrospectionSchema",{enumerable:!0,get:function(){return Ge.printIntrospectionSchema}});Object.defineProperty(
b,"printLocation",{enumerable:!0,get:function(){return Fe.printLocation}});Object.defineProperty(b,"printSchema",{enumerable:!0,get:function(){return Ge.printSchema}});
Object.defineProperty(b,"printSourceLocation",{enumerable:!0,get:function(){return Fe.printSourceLocation}});Object.defineProperty(b,"printType",{enumerable:!0,
get:function(){return Ge.printType}});Object.defineProperty(b,"recommendedRules",{enumerable:!0,get:function(){return ge.recommendedRules}});Object.defineProperty(
b,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Ge.resolveASTSchemaCoordinate}});Object.defineProperty(b,"resolveObjMapThunk",{enumerable:!0,
get:function(){return j.resolveObjMapThunk}});Object.defineProperty(b,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return j.resolveReadonlyArrayThunk}});
Object.defineProperty(b,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Ge.resolveSchemaCoordinate}});Object.defineProperty(b,"responsePathAsArra\
y",{enumerable:!0,get:function(){return ls.responsePathAsArray}});Object.defineProperty(b,"separateOperations",{enumerable:!0,get:function(){return Ge.separateOperations}});
Object.defineProperty(b,"specifiedDirectives",{enumerable:!0,get:function(){return j.specifiedDirectives}});Object.defineProperty(b,"specifiedRules",{enumerable:!0,
get:function(){return ge.specifiedRules}});Object.defineProperty(b,"specifiedScalarTypes",{enumerable:!0,get:function(){return j.specifiedScalarTypes}});Object.
defineProperty(b,"stripIgnoredCharacters",{enumerable:!0,get:function(){return Ge.stripIgnoredCharacters}});Object.defineProperty(b,"subscribe",{enumerable:!0,get:function(){
return ls.subscribe}});Object.defineProperty(b,"syntaxError",{enumerable:!0,get:function(){return xl.syntaxError}});Object.defineProperty(b,"typeFromAST",{enumerable:!0,
get:function(){return Ge.typeFromAST}});Object.defineProperty(b,"validate",{enumerable:!0,get:function(){return ge.validate}});Object.defineProperty(b,"validate\
Schema",{enumerable:!0,get:function(){return j.validateSchema}});Object.defineProperty(b,"valueFromAST",{enumerable:!0,get:function(){return Ge.valueFromAST}});
Object.defineProperty(b,"valueFromASTUntyped",{enumerable:!0,get:function(){return Ge.valueFromASTUntyped}});Object.defineProperty(b,"version",{enumerable:!0,get:function(){
return mq.version}});Object.defineProperty(b,"versionInfo",{enumerable:!0,get:function(){return mq.versionInfo}});Object.defineProperty(b,"visit",{enumerable:!0,
get:function(){return Fe.visit}});Object.defineProperty(b,"visitInParallel",{enumerable:!0,get:function(){return Fe.visitInParallel}});Object.defineProperty(b,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return Ge.visitWithTypeInfo}});var mq=ej(),hq=Z$(),j=rD(),Fe=sD(),ls=dD(),ge=gD(),xl=yD(),Ge=fq()});function Le(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function Dt(e,t,r){return new Ln({status:e,json:{message:t},...r?{headers:r}:{}})}function xt(e,t){
return new Ln({status:e,json:{error:t}})}function $n(){return Dt(401,"401 Unauthorized")}function Io(){return Dt(403,"403 Forbidden")}function er(e){return Dt(404,
e?`404 ${e} Not Found`:"404 Not Found")}function Ao(){return Dt(404,"404 Not found")}function rT(){return new Ln({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var Ln,Ot=m(()=>{"use strict";Ln=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function ft(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Gi(e,t){let r=e.params[t];return typeof r=="number"?r:null}var ps=m(
()=>{"use strict"});function nT(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function kt(e){return e.nextId+=1,e.nextId}function Qt(e,t){return e.
users.find(r=>r.id===t)}function ot(e,t){return e.projects.find(r=>r.id===t)}function Vr(e,t){return e.groups.find(r=>r.id===t)}function ln(e,t){let r=[],n=Vr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Vr(e,n.parent_id);return r}function sh(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function yq(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function Qa(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function Dn(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=ln(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function wr(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Ol(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function Ha(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var Ze=m(()=>{"use strict"});function Po(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return le.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,Wa(
e,t,r.groupId))}function Wa(e,t,r){if(!t)return 0;if(t.admin)return le.owner;let n=ln(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function lt(e,t){return Po(e.state,e.session?.user,t)}function Ui(e,t,r){return t?.token.kind==="job"&&!JX(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Po(e,t.user,r)>=le.guest:!1}function JX({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function sT(e,t,r,n){let s=lt(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=le.guest||Ui(e.state,e.session,t)}function Hs(e,t){return sT(e,t,t.repository_access_level,le.reporter)}function Bi(e,t){return sT(e,t,t.merge_requests_access_level,
le.planner)}function pn(e,t){return sT(e,t,t.builds_access_level,le.guest)&&(t.public_jobs||lt(e,t)>=le.reporter)}function Ar(e){if(!e.session)throw $n();return e.
session}function ih(e,t,r){if(lt(e,t)<r)throw Io()}function dr(e){if(!e)throw Io()}function kl(e,t){if(/^\d+$/.test(t)){let i=ot(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function nt(e){let t=kl(e.state,e.segments.id??"");if(!t||!Ui(e.state,
e.session,t.project))throw er("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw Dt(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new Ln(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function iT(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||Wa(e,t.user,r.id)>=le.guest?!0:e.projects.some(n=>ln(e,n.groupId).includes(r)&&Po(e,t.user,n)>=le.guest):
!1}function oh(e){let t=ft(e,"id"),r=/^\d+$/.test(t)?Vr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!iT(e.
state,e.session,r))throw er("Group");return r}var le,tr=m(()=>{"use strict";Ot();ps();Ze();le={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function ah(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??bq(r.private_token)??s,o=t.headers["job-token"]??
bq(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:c})=>c===i);if(a?.kind==="job")return n.jobToken&&i===s?_q(e,a):null;if(!a||a.kind==="deploy")throw $n();
return vq(e,YX(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:c,kind:u})=>c===o&&u==="job");if(!a)throw $n();return _q(e,a)}return null}function bq(e){
return typeof e=="string"&&e!==""?e:void 0}function YX(e,t){if(e.expired)throw oT(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw oT(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw oT(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function oT(e,t){return new Ln({status:e,json:t})}function _q(e,t){if(t.expired||t.revoked)throw $n();return vq(
e,t)}function vq(e,t){let r=Qt(e,t.userId);if(!r)throw $n();if(r.state==="blocked")throw Dt(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var aT=m(()=>{"use strict";Ze();Ot()});function Nl(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function Eq(e){if(Nl(e)!=="application/json"||e.body===""||cT(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw xt(400,"Invalid JSON format")}if(!xq(t,0,{left:1e5}))throw xt(400,"Invalid JSON format");return t}function Sq(e){
let t=Nl(e);if(!(cT(e.method)||e.body===""||t===""||zX.includes(t)))throw xt(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function uh(e,t){let r=wq(e.query),n=Nl(e);return cT(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...XX(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...wq(e.body)}:r}function Rq(e,t){if(e.malformedBody||ch(lh(e.path))||ch(t))throw rT()}function lh(e){
try{return decodeURIComponent(e)}catch{throw rT()}}function cT(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function xq(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>xq(s,t+1,r))}function wq(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=Tq(n<0?r:r.slice(0,n)),i=n<0?null:Tq(r.slice(n+1));Oq(t,s,i)}return t}function Oq(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function Tq(e){return lh(e.replaceAll("+"," "))}function XX(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&Oq(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function ch(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>ch(t)||
ch(r))}var zX,Il=m(()=>{"use strict";Ot();zX=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function Ht(e,t){return`gid://gitlab/${e}/${t}`}function Al(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function Nt(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function ds(e){return{id:Ht(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Ja,Pl=m(()=>{"use strict";Ja=class extends Error{}});function ph(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(Al),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return Nt(i,ZX,t)}function ZX(e){return{id:Ht("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>Nt(e.requirements,e9,t)}}function e9(e){return{id:Ht(`${kq}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>Nt(e.controls,uT,t)}}function uT(e){return{id:Ht(`${kq}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var kq,lT=m(()=>{"use strict";Pl();kq="Co\
mplianceManagement::ComplianceFramework"});function pT(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=Qt(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),c=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),u=r.approvals.flatMap(({userId:l})=>Qt(n,l)??[]);return{id:Ht("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:wr(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?ds(o):null,commitCount:r.commits.length,diffStats:({
path:l})=>t9(r,l),committers:l=>Nt(r9(e,r),ds,l),commits:l=>Nt(r.commits,p=>n9(e,t,p),l),approvedBy:l=>Nt(u,ds,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:c.
length,headPipeline:s9(e,t,r)}}function t9({diffs:e},t){let r=e.map(({new_path:n,diff:s})=>({path:n,additions:s.match(/^\+/gm)?.length??0,deletions:s.match(/^-/gm)?.
length??0}));return t===void 0?r:r.filter(n=>n.path===t)}function r9({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);
return e.users.filter(({emails:s})=>s.some(i=>n.includes(i)))}function n9({state:e,rootUrl:t},r,n){let s=Nq(e.users,n.author_email),i=Nq(e.users,n.committer_email);
return{id:Ht("CommitPresenter",n.id),sha:n.id,title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,
committerName:n.committer_name,committedDate:n.committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?ds(s):null,signature:n.signature&&
{__typename:"SshSignature",verificationStatus:n.signature.verification_status.toUpperCase(),commitSha:n.id,user:i?ds(i):null}}}function Nq(e,t){return e.find(({
emails:r})=>r.includes(t))}function s9(e,t,r){let s=[t,ot(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||
!pn(e,t))return null;let i=s.ref===`refs/merge-requests/${r.iid}/merge`;return s.sha!==wr(r,e.clock.now())&&!i?null:{id:Ht("Ci::Pipeline",s.id),iid:String(s.iid),
status:s.status.toUpperCase(),complete:["success","failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var Iq=m(()=>{"use stri\
ct";tr();Ze();Pl()});function Aq(e,t){let{state:r}=e,n=lt(e,t),s=n>=le.developer,i=t.licence==="ultimate",o=Bi(e,t);return{id:Ht("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new Ja("no security setting row");return t.secret_push_protection_enabled},repository:Hs(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:Pq(n),userPermissions:i9(e,t,n),terraformStates(a){let c=Array.from({length:t.
terraformStates},(u,l)=>({id:Ht("Terraform::State",l+1),name:`state-${l+1}`}));return s?Nt(c,u=>u,a):null},vulnerabilities:a=>c9(s&&i?t:null,a),approvalPolicies({
relationship:a,...c}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return Nt(l,p=>p,c)},projectMembers:a=>Nt(
o9(e,t),a9(e,t),a),complianceFrameworks(a){let c=r.frameworks.filter(({projectIds:u})=>u.includes(t.id));return s?ph(c,a):null},complianceControlStatus:a=>n>=le.
owner&&i?u9(e,t,a):null,branchRules:a=>l9(n>=le.maintainer?t:null,a),mergeRequest({iid:a}){let c=sh(r,t.id,Number(a));return c&&o?pT(e,t,c):null},mergeRequests({
iids:a,state:c,...u}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!c||c==="all"||p.state===c).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return Nt(l,p=>pT(e,t,p),u)}}}function Pq(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function i9(e,t,r){let n=Bi(e,t);return{adminProject:r>=le.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=le.developer&&!t.archived,downloadCode:Hs(e,t),pushCode:r>=le.developer&&!t.archived,readCommitStatus:pn(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function o9({state:e},t){let r=[t,...ln(e,t.groupId)].flatMap(({members:i})=>i),n=t.membersHiddenFromGraphql,s=r.filter(({membership_state:i,
userId:o})=>i==="active"&&!n.includes(o));return[...new Set(s.map(({userId:i})=>i))].sort((i,o)=>i-o)}function a9({state:e},t){return r=>{let n=Qt(e,r);return{id:Ht(
"ProjectMember",`${t.id}${r}`),accessLevel:Pq(Po(e,n,t)),user:n?ds(n):null}}}function c9(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.
scanner.includes(s)).filter(s=>!t.state||t.state.includes(s.state)).sort((s,i)=>t.sort==="detected_asc"?s.id-i.id:i.id-s.id);return Nt(r,s=>({...s,id:Ht("Vulner\
ability",s.id)}),t)}function u9({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===t.id?Qa(e,i.controlId):void 0;return o?[{row:i,control:o.
control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return Nt(n,({row:i,control:o})=>({id:Ht(s,i.id),updatedAt:new Date(
i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:uT(o)}),r)}function l9(e,t){return Nt(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:Nt((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Ht(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:Nt(e?.approvalRules??[],n=>({id:Ht(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var Cq=m(()=>{"use strict";tr();Ze();Pl();
lT();Iq()});var jq,Lq=m(()=>{"use strict";jq=`
scalar JsonString

type Query {
  currentUser: User
  metadata: Metadata
  project(fullPath: ID!): Project
  projects(ids: [ID!], fullPaths: [String!], sort: String, first: Int, after: String): ProjectConnection
  group(fullPath: ID!): Group
}

type Metadata { version: String revision: String enterprise: Boolean }
type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type User { id: ID! username: String! name: String! lastActivityOn: String publicEmail: String }
type UserConnection { nodes: [User] pageInfo: PageInfo! count: Int }
type AccessLevel { integerValue: Int stringValue: String }

enum NamespaceProjectSort { ACTIVITY_DESC SIMILARITY STORAGE PATH_ASC PATH_DESC }
type Group {
  id: ID!
  name: String
  fullPath: ID!
  visibility: String
  projects(includeSubgroups: Boolean, includeArchived: Boolean, ids: [ID!], sort: NamespaceProjectSort, first: Int, after: String): ProjectConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
}

type ProjectConnection { nodes: [Project] pageInfo: PageInfo! count: Int }
type Project {
  id: ID!
  name: String!
  path: String!
  description: String
  fullPath: ID!
  webUrl: String
  visibility: String
  archived: Boolean
  isSelfDeletionScheduled: Boolean
  onlyAllowMergeIfPipelineSucceeds: Boolean
  onlyAllowMergeIfAllDiscussionsAreResolved: Boolean
  mergeRequestsFfOnlyEnabled: Boolean
  allowMergeOnSkippedPipeline: Boolean
  jobsEnabled: Boolean
  publicJobs: Boolean
  mergeRequestsDisableCommittersApproval: Boolean
  secretPushProtectionEnabled: Boolean
  repository: Repository
  maxAccessLevel: AccessLevel
  userPermissions: ProjectPermissions!
  terraformStates(first: Int, after: String): TerraformStateConnection
  vulnerabilities(scanner: [String!], state: [VulnerabilityState!], sort: VulnerabilitySort, first: Int, after: String): VulnerabilityConnection
  approvalPolicies(relationship: SecurityPolicyRelationType, first: Int, after: String): ApprovalPolicyConnection
  projectMembers(relations: [ProjectMemberRelation!], search: String, first: Int, after: String): MemberConnection
  complianceFrameworks(id: ID, ids: [ID!], search: String, first: Int, after: String): ComplianceFrameworkConnection
  complianceControlStatus(filters: ControlStatusFilter, first: Int, after: String): ControlStatusConnection
  branchRules(first: Int, after: String): BranchRuleConnection
  mergeRequest(iid: String!): MergeRequest
  mergeRequests(iids: [String!], state: MergeRequestState, first: Int, after: String): MergeRequestConnection
}

type Repository { exists: Boolean! empty: Boolean! rootRef: String }
type ProjectPermissions {
  adminProject: Boolean! createMergeRequestIn: Boolean! createPipeline: Boolean! downloadCode: Boolean!
  pushCode: Boolean! readCommitStatus: Boolean! readMergeRequest: Boolean! readProject: Boolean! readProjectMember: Boolean!
}
type TerraformState { id: ID! name: String! }
type TerraformStateConnection { nodes: [TerraformState] pageInfo: PageInfo! count: Int! }
enum VulnerabilityState { DETECTED CONFIRMED DISMISSED RESOLVED }
enum VulnerabilitySort { detected_asc detected_desc severity_asc severity_desc }
type Vulnerability { id: ID! state: VulnerabilityState detectedAt: String }
type VulnerabilityConnection { nodes: [Vulnerability] pageInfo: PageInfo! }
enum SecurityPolicyRelationType { DIRECT INHERITED INHERITED_ONLY DESCENDANT }
type ApprovalPolicy { name: String! enabled: Boolean! yaml: String! }
type ApprovalPolicyConnection { nodes: [ApprovalPolicy] pageInfo: PageInfo! }
enum ProjectMemberRelation { DIRECT INHERITED DESCENDANTS INVITED_GROUPS SHARED_INTO_ANCESTORS }
type Member { id: ID! accessLevel: AccessLevel user: User }
type MemberConnection { nodes: [Member] pageInfo: PageInfo! }

type ComplianceFramework {
  id: ID! name: String! description: String! color: String! default: Boolean!
  complianceRequirements(first: Int, after: String): ComplianceRequirementConnection
}
type ComplianceFrameworkConnection { nodes: [ComplianceFramework] pageInfo: PageInfo! count: Int }
type ComplianceRequirement {
  id: ID! name: String! description: String!
  complianceRequirementsControls(first: Int, after: String): ComplianceRequirementsControlConnection
}
type ComplianceRequirementConnection { nodes: [ComplianceRequirement] pageInfo: PageInfo! }
type ComplianceRequirementsControl {
  id: ID! name: String! controlType: String! expression: String
  externalControlName: String externalUrl: String pingEnabled: Boolean!
}
type ComplianceRequirementsControlConnection { nodes: [ComplianceRequirementsControl] pageInfo: PageInfo! }
input ControlStatusFilter { complianceRequirementId: ID }
enum ControlStatus { PASS FAIL PENDING }
type ProjectControlStatus { id: ID! updatedAt: String! status: ControlStatus! complianceRequirementsControl: ComplianceRequirementsControl! }
type ControlStatusConnection { nodes: [ProjectControlStatus] pageInfo: PageInfo! }

type ExternalStatusCheck { id: ID! name: String! externalUrl: String! hmac: Boolean! }
type ExternalStatusCheckConnection { nodes: [ExternalStatusCheck] pageInfo: PageInfo! }
type ApprovalProjectRule { id: ID! name: String approvalsRequired: Int type: String }
type ApprovalProjectRuleConnection { nodes: [ApprovalProjectRule] pageInfo: PageInfo! }
type BranchRule {
  name: String! isDefault: Boolean! isProtected: Boolean!
  externalStatusChecks: ExternalStatusCheckConnection
  approvalRules: ApprovalProjectRuleConnection
}
type BranchRuleConnection { nodes: [BranchRule] pageInfo: PageInfo! }

enum MergeRequestState { opened closed locked merged all }
type MergeRequestConnection { nodes: [MergeRequest] pageInfo: PageInfo! count: Int }
type MergeRequest {
  id: ID! iid: String! title: String! description: String draft: Boolean! state: MergeRequestState!
  sourceBranch: String! targetBranch: String! diffHeadSha: String webUrl: String preparedAt: String createdAt: String updatedAt: String
  author: User
  commitCount: Int
  diffStats(path: String): [DiffStats!]
  committers(first: Int, after: String): UserConnection
  commits(first: Int, after: String): CommitConnection
  approvedBy(first: Int, after: String): UserConnection
  resolvableDiscussionsCount: Int
  resolvedDiscussionsCount: Int
  headPipeline: Pipeline
}
type DiffStats { path: String! additions: Int! deletions: Int! }
type Pipeline { id: ID! iid: String! status: String! complete: Boolean! sha: String source: String ref: String }
type CommitConnection { nodes: [Commit] pageInfo: PageInfo! }
type Commit {
  id: ID! sha: String! title: String message: String
  authorEmail: String authorName: String committerEmail: String committerName: String committedDate: String
  author: User
  signature: CommitSignature
}
enum VerificationStatus {
  UNVERIFIED VERIFIED SAME_USER_DIFFERENT_EMAIL OTHER_USER UNVERIFIED_KEY UNKNOWN_KEY
  MULTIPLE_SIGNATURES REVOKED_KEY VERIFIED_SYSTEM VERIFIED_CA UNVERIFIED_AUTHOR_EMAIL
}
interface CommitSignature { verificationStatus: VerificationStatus commitSha: String }
type SshSignature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
type GpgSignature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
type X509Signature implements CommitSignature { verificationStatus: VerificationStatus commitSha: String user: User }
`});async function Dq(e,t,r,n){let s=uh(t,r),i=d9(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,Ya.graphql)({schema:p9,source:o,rootValue:m9({...e,session:i}),variableValues:f9(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:c})=>c instanceof Ja)?{status:500,json:{errors:[{message:"Internal server error"}]}}:Le(a)}
function d9({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return ah(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function f9(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function m9(e){let{state:t,session:r}=e,n=i=>i!==void 0&&Ui(t,r,i),s=i=>Aq(e,i);return{currentUser:r?ds(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?kl(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>$q)throw new Ya.GraphQLError(`You cannot query more than ${$q} full_paths`);let c=i?.map(Al),u=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!c||c.includes(p)).filter(({path_with_namespace:p})=>!u||u.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return Nt(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!iT(t,r,o)?null:{id:Ht("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:c,ids:u,...l}){let p=u?.map(Al),d=t.projects.filter(n).filter(({groupId:f})=>a?ln(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(c!==!1||!g)).sort((f,g)=>g.id-f.id);return Nt(d,s,l)},complianceFrameworks(a){let c=ln(t,o.id).at(-1);return ph(t.frameworks.
filter(({groupId:u})=>u===c?.id),a)}}}}}var Ya,p9,$q,qq=m(()=>{"use strict";Ya=QM(gq(),1);tr();Ot();aT();Il();Ze();Pl();lT();Cq();Lq();p9=(0,Ya.buildSchema)(jq),
$q=50});function Fq(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=h9(s,t[s.name]);r[s.name]=o,o===Vi?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw xt(400,n.join(", "));return r}function h9(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):Vi;case"integer":return Mq(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:Vi;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return Vi;let n=r.map(Mq);return n.includes(Vi)?Vi:n.filter(
s=>s!==null)}}}function Mq(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Vi:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Vi}var mt,
Vi,fs=m(()=>{"use strict";Ot();mt=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Vi=Symbol("invalid")});function Uq(e,t,r){let n=g9(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw xt(404,"404 No\
t Found");return i}function g9(e,t){if(!t.startsWith(`${Gq}/`))return[];let r=t.slice(Gq.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=y9(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function y9(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=lh(a)}else if(o!==a)return null}return s}var Gq,Bq=m(()=>{"\
use strict";Ot();Il();Gq="/api/v4"});function Cl(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function ms(e,t,r){
let n=Qt(e,r);return n?Cl(t,n):null}function Co(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var hs=m(()=>{"use strict";Ze()});function Xe(e,t,r,n={}){let s=Vq(e.params.page,1),i=Math.min(Vq(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=b9,c=t.slice((s-1)*i,
s*i),u=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${_9(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...u?[p("next",u)]:[],p("first",1),...a?[p("last",o)]:[]];return Le(
c.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":u?String(u):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function _9(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function Vq(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var b9,gs=m(()=>{"use strict";Ot();b9=
1e4});function jl({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function dT(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var fT=m(()=>{"use strict"});function Ws(e){if(Ar(e),nt(e).licence!=="ultimate")throw $n()}function za(e,t){let r=sh(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Ao();
return r}function Xa(e,t,r){let n=Gi(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw Ao();return s}function Kq(e,t,r){let{user:n}=Ar(e),s=lt(e,t);return t.archived?
!1:s>=le.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=le.guest}function Qq(e,t){let{user:r}=Ar(e);if(lt(e,t)>=le.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function dh(e,t,r,n){return r.protectedBranchIds.length===
0?!0:Dn(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var dn,mT,Za=m(()=>{"use strict";tr();Ot();ps();Ze();dn={name:"merge_request\
_iid",type:"integer",required:!0},mT={name:"external_status_check_id",type:"integer",required:!0}});function Ki({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function Hq(e,t,r){return{...Ki(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function Wq(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:Ki(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var fh=m(()=>{"use strict"});function Ll(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>ms(s,i,f),c=r.assigneeIds.map(a),u=`!${r.iid}`,l=`${t.path_with_namespace}${u}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:c,assignee:c[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:w9(e,t,r),merge_after:null,sha:wr(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:u,references:{short:u,relative:u,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||Jq(r)===0,approvals_before_merge:null,...n?v9(e,t,r):{},...n?{user:{can_merge:o!==null&&lt(e,t)>=le.developer}}:
{}}}function v9(e,t,r){let n=wr(r,e.clock.now()),s=ot(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:u})=>u===r.headPipelineId),
a=e.session!==null&&pn(e,t),c=o?Ki(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:c}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function Jq(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function w9(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&Jq(r)>0)return"discussions_not_resolved";let n=wr(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>dh(e,t,o,r.target_branch)).filter(({id:o})=>Ol(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var hT=m(()=>{"use strict";tr();Za();Ze();fh();hs()});function jo(e,t){return{method:"GET",path:`${zq}/${e}`,rules:[dn,...mt],handle:t}}function rr(e){let t=nt(e),r=za(e,t);return dr(Bi(e,t)),{project:t,row:r}}function T9(e){
let t=nt(e);dr(Bi(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||ft(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return Xe(e,i,o=>Ll(e,t,o,{full:!1}))}function E9(e){let{project:t,row:r}=rr(e);return Le(Ll(e,
t,r,{full:!0}))}function S9(e){let{row:t}=rr(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return Xe(e,r,n=>({...n,merge_request_id:t.id}))}function R9(e){let{project:t,
row:r}=rr(e);return Xe(e,r.commits,n=>jl(e,t,n))}function x9(e){let{project:t,row:r}=rr(e);return Xe(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:gT(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?gT(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function O9(e){let{row:t}=rr(e);return Xe(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function k9(e){
let{project:t,row:r}=rr(e),n=ot(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>pn(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return Xe(e,i,({place:o,pipeline:a})=>Ki(e,o,a))}function N9(e){let{row:t}=rr(
e);return Le(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:gT(e,r),state:n,created_at:s})))}function I9(e){let{project:t,row:r}=rr(e);return Xe(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function gT(e,t){return ms(e.state,e.rootUrl,t)}var Yq,zq,Xq,mh=m(()=>{"use strict";tr();fT();hT();fh();hs();Ot();ps();
gs();fs();Ze();Za();Yq="/projects/:id/merge_requests",zq=`${Yq}/:merge_request_iid`;Xq=[{method:"GET",path:Yq,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...mt],handle:T9},{method:"GET",path:zq,jobToken:!0,rules:[dn],handle:E9},
jo("versions",S9),jo("commits",R9),jo("discussions",x9),jo("diffs",O9),jo("pipelines",k9),jo("reviewers",N9),jo("closes_issues",I9)]});function A9(e){let t=nt(e);ih(e,t,le.maintainer);let r=t.approvalSettings;return Le({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function P9(e){let t=nt(e),r=!t.archived&&Bi(e,t);dr(lt(e,t)>=le.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return Xe(e,n,s=>_T(e,t,null,s))}function C9(e){let{project:t,row:r}=rr(e),n=bT(t,r),s=n.map(u=>r1(e,t,r,u)),
i=e1(s,({rule:u})=>u.approvals_required),o=e1(s,({rule:u,approved:l,approvedBy:p})=>l?0:u.approvals_required-p.length),a=e.session?.user,c=s.filter(u=>u.invalid).
map(({rule:u})=>({id:u.id}));return Le({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(u=>u.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:u,approved_at:l})=>({user:vT(e,u),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:u})=>u===a?.id),user_can_approve:lt(e,t)>=le.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(u=>!u.approved).map(({rule:{id:u,
name:l,rule_type:p,report_type:d}})=>({id:u,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(u=>!$l(u)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:c})}function j9(e){let{project:t,row:r}=rr(e);if(!e.state.enterprise)throw er();
let n=bT(t,r).map(s=>{let{approved:i,approvedBy:o}=r1(e,t,r,s);return{..._T(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>vT(e,a)),approved:i}});
return Le({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function L9(e){let{project:t,row:r}=rr(e);return Xe(e,bT(t,r),n=>_T(e,t,r,n))}function bT(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function $l({rule_type:e}){return e==="any_approver"}function e1(e,t){let[r,n]=[e.filter(({rule:s})=>$l(
s)),e.filter(({rule:s})=>!$l(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function r1(e,t,r,n){let s=n1(e,t,r,n),i=r.approvals.map(({userId:c})=>c).
filter(c=>s.includes(c)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function n1(e,t,r,n){
let s=e.state.users.filter(u=>Po(e.state,u,t)>=le.developer&&!u.admin).map(({id:u})=>u),i=$l(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,c=a?$9(e,r):[];return i.filter(u=>(o||u!==r.authorId)&&!c.includes(u))}function $9(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function _T(e,t,r,n){let s=i=>i.map(o=>vT(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:$l(
n)?[]:s(n1(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.
filter(({id:i})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(i)).map(i=>Co(i,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function vT(e,t){return ms(e.state,e.rootUrl,t)}
var yT,Zq,t1,s1=m(()=>{"use strict";tr();hs();Ot();gs();fs();mh();yT="/projects/:id/merge_requests/:merge_request_iid",Zq=e=>{Ar(e)},t1=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:Zq,handle:A9},{method:"GET",path:"/projects/:id/approval_rules",before:Zq,rules:mt,handle:P9},{method:"GET",path:`${yT}/approvals`,
handle:C9},{method:"GET",path:`${yT}/approval_state`,handle:j9},{method:"GET",path:`${yT}/approval_rules`,rules:mt,handle:L9}]});import{createHmac as D9,timingSafeEqual as q9}from"node:crypto";function i1(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:G9}}function G9(e){
let{state:t}=e,r=Gi(e,"control_id")??0,n=ft(e,"status")==="pass"?"pass":"fail",s=Qa(t,r);if(!s)throw xt(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw xt(403,"Control is not external");U9(e,r,n,s.control.secretToken??"");let i=kl(t,e.segments.id??"")?.project;if(!i)throw xt(404,"Project not found");
if(i.licence==="free")throw xt(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw xt(404,"Project not foun\
d");return V9(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function U9(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw xt(401,"Missing required headers");let c=e.clock.now();if(!B9(e.state,o,c))throw xt(
401,"Invalid nonce");let u=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${u}status=${r}`,"utf8")]),p=Buffer.from(D9("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!q9(d,p))throw xt(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(c/1e3);if(f===0||f>g)throw xt(401,"Invalid timestamp");if(g-f>=F9)throw xt(401,"Request has expired")}
function B9(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+M9),!0)}function V9(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:kt(e),controlId:t,projectId:r,status:n,...o})}}var M9,F9,o1=m(()=>{"use strict";tr();Ot();ps();Ze();M9=16e3,F9=15});function K9({state:e,rootUrl:t},r){let n=Vr(e,r.groupId);if(n){let{id:a,name:c,path:u,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:c,path:u,kind:"group",full_path:l,...d}}let s=Qt(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function Lo(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=Hs(e,t),
i=K9(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function ec(e,t){let{state:r,session:n}=e,s=lt(e,t),i=t.licence==="ultimate",o=n!==null,a=Y9(e,t);return{...Lo(e,t),_links:J9(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:ms(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...Q9(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&pn(e,t)?H9(t):{},...o&&s>=le.maintainer?W9(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=le.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:c})=>c.includes(t.id)).map(({name:c})=>c),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:z9(e,t)}:{}}}function Q9(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function H9({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function W9(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function J9({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function Y9(e,t){let r=t.forkedFrom===
null?void 0:ot(e.state,t.forkedFrom);return r&&Ui(e.state,e.session,r)?Lo(e,r):null}function z9({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=Wa(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var hh=m(()=>{"use stri\
ct";tr();Ze();hs()});function Z9(e){let t=nt(e),r=new Map,n=ln(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return c1(e,[...r.values()])}function eZ(e){let t=oh(e);return dr(t.visibility!=="private"||Wa(e.state,e.session?.user,t.id)>=le.guest),c1(e,t.
members)}function c1(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=Qt(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return Xe(e,n,({row:s,user:i})=>({...Cl(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function tZ(e){let t=oh(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return Le({...rZ(e,t),shared_with_groups:[],...n?{projects:r.map(s=>Lo(e,s))}:{}})}function rZ(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function nZ(e){let t=oh(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
ln(e.state,o).includes(t):o===t.id).filter(o=>Ui(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return Xe(e,i,o=>n===
!0||!e.session?Lo(e,o):ec(e,o))}var X9,a1,u1=m(()=>{"use strict";tr();hh();hs();Ot();gs();fs();Ze();X9=e=>{Ar(e)},a1=[{method:"GET",path:"/projects/:id/members/\
all",rules:mt,handle:Z9},{method:"GET",path:"/groups/:id",before:X9,handle:tZ},{method:"GET",path:"/groups/:id/members",rules:mt,handle:eZ},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...mt],
handle:nZ}]});function l1({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return Le({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function sZ(e){let{user:t}=Ar(e);return Le({...Cl(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function iZ(e){let{token:t}=Ar(e);return Le({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var gh,p1,d1=m(()=>{"use strict";tr();hs();Ot();gh=e=>{Ar(e)},p1=[{method:"\
GET",path:"/version",before:gh,scopes:["read_user"],handle:l1},{method:"GET",path:"/metadata",before:gh,scopes:["read_user"],handle:l1},{method:"GET",path:"/use\
r",before:gh,scopes:["read_user"],handle:sZ},{method:"GET",path:"/personal_access_tokens/self",before:gh,scopes:["read_user","read_repository","self_rotate"],handle:iZ}]});function Js(e,t={}){let r=t.id??kt(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function wT(e,t={}){let r=t.id??kt(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??Js(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function $o(e,t={}){let r=t.id??kt(e),n=Vr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function Tr(e,t,r,n){let s=typeof t=="number"?ot(e,t)??Vr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function ys(e,t={}){
let r=oZ[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function Ys(e){return{name:"main",push_access_levels:[
ys(0)],merge_access_levels:[ys(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function TT(e,t={}){let r=t.id??kt(e),n={
id:r,groupId:e.groups[0]?.id??$o(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function ET(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:kt(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??kt(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var oZ,tc=m(()=>{"use strict";Ze();oZ={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as aZ}from"node:crypto";function vt(e){return aZ("sha1").update(e).digest("hex")}function bs(e,t={}){let r=t.id??kt(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??$o(e).id,o=Vr(e,i)?.full_path??Qt(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
yh).toISOString(),c={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:vt(`main of ${r}`),
committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(c),c}function Do(e,t,r={}){
let n=r.id??kt(e),s={id:n,name:`Check ${n}`,external_url:`https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.
now()-yh,...r};return bh(e,t).statusChecks.push(s),s}function qn(e,t,r={}){let n=bh(e,t),s=r.id??kt(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),
o=r.authorId??e.users[0]?.id??Js(e).id,a=r.diff_head_sha??vt(`head of ${s}`),c=n.branches[0]?.commitId??vt(`base of ${s}`),u=r.created_at??new Date(Date.now()-yh).
toISOString(),l={head_commit_sha:a,base_commit_sha:c,start_commit_sha:c},p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,
target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:c,laggingHead:null,
initialPendingAt:null,prepared_at:u,created_at:u,updated_at:u,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],
approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:u,patch_id_sha:vt(`patch ${s}`),state:"collected",real_size:"1"}],commits:[qo(e,o,{id:a,parent_ids:[
c],committed_date:u})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function qo(e,t,r={}){let n=Qt(e,t),s=n?.
name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";return{id:vt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-yh).toISOString(),signature:null,...r}}function Mo(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function bh(e,t){let r=ot(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var yh,rc=m(()=>{"use strict";tc();Ze();yh=1440*6e4});function _h(e,t,r,{userId:n,...s}){return{...s,type:null,author:ms(e.state,e.rootUrl,n),updated_at:s.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.
iid,project_id:t.id,confidential:!1,internal:!1}}function lZ(e){let{project:t,row:r}=rr(e),n=r.discussions.flatMap(s=>s.notes).sort((s,i)=>s.id-i.id);return Xe(
e,ft(e,"sort")==="asc"?n:n.reverse(),s=>_h(e,t,r,s))}function pZ(e){let{project:t,row:r}=rr(e);dr(lt(e,t)>=le.reporter);let n={id:kt(e.state),userId:e.session?.
user.id??0,body:g1(ft(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.discussions.push({id:vt(`note ${n.
id}`),individual_note:!0,notes:[n]}),{status:201,json:_h(e,t,r,n)}}function dZ(e){let{project:t,row:r}=rr(e);return Le(_h(e,t,r,OT(e,r)))}function fZ(e){let{project:t,
row:r}=rr(e),n=OT(e,r);return h1(e,t,n),n.body=g1(ft(e,"body")),Le(_h(e,t,r,n))}function mZ(e){let{project:t,row:r}=rr(e),n=OT(e,r);return h1(e,t,n),r.discussions=
r.discussions.filter(({notes:s})=>!s.includes(n)),{status:204}}function OT(e,t){let r=Gi(e,"note_id"),n=t.discussions.flatMap(({notes:s})=>s).find(s=>s.id===r);
if(!n)throw er("Note");return n}function h1(e,t,{userId:r}){dr(r===e.session?.user.id||lt(e,t)>=le.maintainer)}function g1(e){return e.slice(0,uZ)}var xT,ST,RT,
f1,cZ,uZ,m1,y1=m(()=>{"use strict";tr();hs();Ot();ps();gs();fs();rc();Ze();mh();Za();xT="/projects/:id/merge_requests/:merge_request_iid/notes",ST=`${xT}/:note_\
id`,RT={name:"note_id",type:"integer",required:!0},f1={name:"body",type:"string",required:!0},cZ={name:"sort",type:"string",values:["asc","desc"],default:"desc"},
uZ=1e6,m1=[{method:"GET",path:xT,jobToken:!0,rules:[dn,cZ,...mt],handle:lZ},{method:"POST",path:xT,rules:[dn,f1],handle:pZ},{method:"GET",path:ST,jobToken:!0,rules:[
dn,RT],handle:dZ},{method:"PUT",path:ST,rules:[dn,RT,f1],handle:fZ},{method:"DELETE",path:ST,rules:[dn,RT],handle:mZ}]});function _1(e){let t=nt(e);return dr(t.builds_access_level!=="disabled"&&pn(e,t)),t}function hZ(e){let t=_1(e),r=ft(e,"ref"),n=ft(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return Xe(e,
s,i=>Ki(e,t,i))}function NT(e){let t=_1(e),r=Gi(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw Ao();return{project:t,pipeline:n}}function gZ(e){let{
project:t,pipeline:r}=NT(e);return Le(Hq(e,t,r))}function yZ(e){let{project:t,pipeline:r}=NT(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return Xe(e,n,s=>Wq(e,t,r,s))}function bZ(e){return NT(e),Xe(e,[],()=>null)}var vh,kT,b1,v1=m(()=>{"use strict";tr();fh();Ot();ps();gs();
fs();vh="/projects/:id/pipelines",kT={name:"pipeline_id",type:"integer",required:!0},b1=[{method:"GET",path:vh,jobToken:!0,rules:mt,handle:hZ},{method:"GET",path:`${vh}\
/:pipeline_id`,jobToken:!0,rules:[kT],handle:gZ},{method:"GET",path:`${vh}/:pipeline_id/jobs`,jobToken:!0,rules:[kT,{name:"include_retried",type:"boolean",default:!1},
...mt],handle:yZ},{method:"GET",path:`${vh}/:pipeline_id/bridges`,jobToken:!0,rules:[kT,...mt],handle:bZ}]});function _Z(e){let t=nt(e);return Le(e.session?ec(e,t):Lo(e,t))}function IT(e){let t=nt(e);return dr(Hs(e,t)),t}function vZ(e){let t=Dn(e.state,IT(e));return Xe(
e,t,({row:r,inherited:n})=>Co(r,n))}function wZ(e){let r=IT(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw er("ProtectedBranch");return Le(
Co(r,!1))}function Th(e){let t=nt(e);return ih(e,t,le.maintainer),t}function TZ(e){let t=Th(e);return Xe(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function EZ(e){let t=Th(e);if(t.licence==="free")throw er();let r=t.pushRule;return r?Le({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function SZ(e){let{inbound_enabled:t,outbound_enabled:r}=Th(e).jobTokenScope;return Le({inbound_enabled:t,outbound_enabled:r})}function RZ(e){let{errorTracking:t}=Th(
e);if(!t)throw er("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return Le({active:t.active,...r})}function xZ(e){
let t=IT(e);if(t.empty_repo)throw er("Commit");return Le({...t.ciLint,merged_yaml:"",includes:[]})}var wh,w1,T1=m(()=>{"use strict";tr();hh();hs();Ot();gs();fs();
Ze();wh=e=>{Ar(e)},w1=[{method:"GET",path:"/projects/:id",handle:_Z},{method:"GET",path:"/projects/:id/protected_branches",rules:mt,handle:vZ},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:wZ},{method:"GET",path:"/projects/:id/hooks",before:wh,rules:mt,handle:TZ},{method:"GET",path:"/project\
s/:id/push_rule",before:wh,handle:EZ},{method:"GET",path:"/projects/:id/job_token_scope",before:wh,handle:SZ},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:wh,handle:RZ},{method:"GET",path:"/projects/:id/ci/lint",handle:xZ}]});import{createHash as E1}from"node:crypto";function ql(e){let t=nt(e);return dr(Hs(e,t)),t}function OZ(e){let t=ql(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return Xe(e,i,o=>x1(e,t,o))}function kZ(e){let t=ql(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw er("Branch");
return Le(x1(e,t,r))}function x1(e,t,r){return{name:r.name,commit:jl(e,t,dT(r.commitId,r.committed_date)),merged:!1,protected:Dn(e.state,t).some(n=>NZ(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function NZ(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function O1(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return dT(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||IZ(o,r));if(!i)throw er("Commit");return i}function IZ(e,t){return t.
length>=7&&e.startsWith(t)}function AZ(e){let t=ql(e),r=jl(e,t,O1(e,t));return Le({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function PZ(e){let t=O1(e,ql(e));if(!t.signature)throw er("Signature");return Le({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function CZ(e,t){let r=ql(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw er("Commit");let u=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(u===void 0)throw er("File");return{
content:u,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function jZ(e){let{entity:t,bytes:r}=k1(e);return Le({...t,content:r.toString("base64")},N1(t))}function LZ(e){
let{entity:t,bytes:r}=k1(e);return{status:200,text:r.toString(),contentType:"text/plain; charset=utf-8",headers:N1(t)}}function k1(e){let{content:t,ref:r,commitId:n}=CZ(
e,ft(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??"";return{entity:{file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:E1(
"sha256").update(s).digest("hex"),ref:r,blob_id:E1("sha1").update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},
bytes:s}}function N1(e){return Object.fromEntries(Object.entries(e).map(([t,r])=>[$Z(t),encodeURI(String(r))]))}function $Z(e){return`X-Gitlab-${e.split("_").map(
r=>r[0]?.toUpperCase()+r.slice(1)).join("-")}`}var Dl,S1,R1,I1=m(()=>{"use strict";tr();fT();Ot();ps();gs();fs();Ze();Dl="/projects/:id/repository",S1=`${Dl}/fi\
les/:file_path`,R1=[{method:"GET",path:`${Dl}/branches`,jobToken:!0,rules:[{name:"search",type:"string"},{name:"sort",type:"string",values:["name_asc","updated_\
asc","updated_desc"],default:"name_asc"},...mt],handle:OZ},{method:"GET",path:`${Dl}/branches/:branch`,greedy:!0,handle:kZ},{method:"GET",path:`${Dl}/commits/:s\
ha`,jobToken:!0,handle:AZ},{method:"GET",path:`${Dl}/commits/:sha/signature`,handle:PZ},{method:"GET",path:S1,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],
handle:jZ},{method:"GET",path:`${S1}/raw`,jobToken:!0,scopes:["read_repository"],handle:LZ}]});function C1(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function Ml(e,t,r){let n=Dn(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>Co(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function Eh(e,t){return lt(
e,t)>=le.maintainer}function DZ(e){let t=nt(e);if(!Eh(e,t))throw $n();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return Xe(e,r,n=>Ml(e.state,t,n))}function qZ(e){
let t=nt(e);if(!Eh(e,t))throw Dt(500,["Not allowed"]);let r={id:0,name:ft(e,"name"),external_url:ft(e,"external_url"),sharedSecret:ft(e,"shared_secret")||null,protectedBranchIds:L1(
e,t)??[],updatedAt:e.clock.now()};return $1(t,r),r.id=kt(e.state),t.statusChecks.push(r),{status:201,json:Ml(e.state,t,r)}}function MZ(e){let t=nt(e);if(!Eh(e,t))
throw Dt(401,["Not allowed"]);let r=Xa(e,t,"check_id"),n=(i,o)=>i in e.params?ft(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:L1(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return $1(t,s),Object.assign(
r,s),{status:200,json:Ml(e.state,t,r)}}function FZ(e){let t=nt(e),r=Xa(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw Dt(412,"412 Precondition Failed");return Eh(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function L1(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Dn(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw Ao();return r.
map(Number)}function $1(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
AT&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Dt(422,n);if(t.name.length>AT||t.external_url.length>AT)throw Dt(500,"500 I\
nternal Server Error")}var PT,A1,P1,AT,j1,CT=m(()=>{"use strict";tr();hs();Ot();ps();gs();fs();Ze();Za();PT="/projects/:id/external_status_checks",A1=`${PT}/:ch\
eck_id`,P1={name:"check_id",type:"integer",required:!0},AT=255;j1=[{method:"GET",path:PT,before:Ws,rules:mt,handle:DZ},{method:"POST",path:PT,before:Ws,rules:C1(
!0),handle:qZ},{method:"PUT",path:A1,before:Ws,rules:[P1,...C1(!1)],handle:MZ},{method:"DELETE",path:A1,before:Ws,rules:[P1],handle:FZ}]});function q1(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=D1(e,t),c=Qt(i,r.authorId),u={id:c?.id??0,name:c?.name??"Ghost",username:c?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=ot(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:u,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:UZ(
e,t,r),source:l?D1(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function UZ({rootUrl:e,now:t},r,n){let s=wr(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function D1({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:Vr(e,r.groupId)?.name??Qt(e,
r.ownerId??0)?.name??"",visibility_level:GZ[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var GZ,M1=m(()=>{"use strict";Ze();GZ={private:0,internal:10,public:20}});import{createHmac as BZ}from"node:crypto";import{request as VZ}from"node:http";import{request as KZ}from"node:https";async function F1(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=ot(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>jT(e,t,r,i,a,s)))}async function jT(e,t,r,n,s,i){let o=ot(e,n.projectId);if(!o||!JZ(e,o,s,n.target_branch))return;let a=JSON.stringify(q1({state:e,rootUrl:t,
now:r},o,n,s,i)),c=s.sharedSecret?{"X-Gitlab-Signature":U1(a,s.sharedSecret)}:{};for(let u=0;u<HZ;u+=1)if(await B1(s.external_url,a,c)!==null)return}function JZ(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return Dn(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function G1(e,t,r,n){let s=ot(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await YZ(e,t,r,s,
o,a)}async function YZ(e,t,r,n,s,i){let o=zZ(e,n,i,r()),c=JSON.stringify({...ec({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),u=U1(c,i.secretToken??""),l=await B1(i.externalUrl??"",c,{"X-Gitlab-Signatu\
re":u});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+QZ)}function zZ(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:kt(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function U1(e,t){return BZ("sha256",t).update(e).digest("hex")}function B1(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?KZ:VZ)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:WZ,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var QZ,HZ,WZ,LT=m(()=>{"use strict";hh();Ze();M1();QZ=31*6e4,HZ=4,WZ=3e4});function XZ(e){let t=nt(e),r=za(e,t);if(!Qq(e,t))throw Io();let n=wr(r,e.clock.now()),s=lt(e,t)>=le.developer,i=t.statusChecks.filter(c=>dh(e,t,c,r.target_branch)).
sort((c,u)=>c.id-u.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return Xe(e,i,({id:c,name:u,external_url:l})=>({id:c,name:u,external_url:s?
l.split("?")[0]??"":"",status:Ol(e.state,c,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function ZZ(e){let t=nt(e),r=za(e,t);if(!Kq(e,t,r))throw Io();let n=Xa(
e,t,"external_status_check_id"),s=e.clock.now(),i=wr(r,s);if(ft(e,"sha")!==i)throw Dt(409,`SHA does not match HEAD of source branch: ${i}`);if(lt(e,t)<le.developer)
throw Dt(404,null);return{status:201,json:{id:Ha(e.state,{checkId:n.id,mrId:r.id,sha:i,status:ft(e,"status"),createdAt:s}).id,merge_request:Ll({...e,session:null},
t,r,{full:!0}),external_status_check:Ml(e.state,t,n)}}}function eee(e){let t=nt(e),r=za(e,t);if(lt(e,t)<le.developer)throw Io();let n=Xa(e,t,"external_status_ch\
eck_id"),s=e.clock.now(),i=Ol(e.state,n.id,r.id,wr(r,s));if(i?.status!=="failed")throw Dt(422,"External status check must be failed");return i.status="pending",
i.retriedAt=s,e.notify(()=>jT(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var $T,V1,K1=m(()=>{"use strict";tr();hT();Ot();ps();gs();
Ze();LT();Za();CT();$T="/projects/:id/merge_requests/:merge_request_iid",V1=[{method:"GET",path:`${$T}/status_checks`,before:Ws,handle:XZ},{method:"POST",path:`${$T}\
/status_check_responses`,before:Ws,rules:[dn,mT,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:ZZ},{method:"POST",path:`${$T}/status_checks/:external_status_check_id/retry`,before:Ws,rules:[dn,mT],handle:eee}]});function Q1({externalControlMethod:e}){return[...tee,i1(e)]}var tee,H1=m(()=>{"use strict";s1();o1();u1();d1();mh();y1();v1();T1();I1();CT();K1();tee=[...p1,...w1,
...t1,...b1,...a1,...R1,...Xq,...m1,...V1,...j1]});async function W1(e,t){let r={user:null};try{return e.clock.tick(),{answer:await ree(e,t,r),user:r.user}}catch(n){if(n instanceof Ln)return{answer:n.answer,user:r.
user};let{answer:s}=Dt(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function ree(e,t,r){let n=Eq(t),s=uh(t,n);if(Rq(t,s),t.path==="/-/sa\
ndbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw xt(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return Dq(
p,t,n,d=>{r.user=d})}let i=Uq(Q1(e.state),t.method,t.path);if(!("route"in i))return i;Sq(t);let{route:o,segments:a}=i,c=t.method==="GET"||t.method==="HEAD",u=o.
ignoresTokens?null:ah(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...c?["read_api"]:[],...o.scopes??[]]});r.user=u?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:u,notify:e.notify};return o.before?.(l),o.handle({...l,params:Fq(o.rules??[],
l.params)})}var J1=m(()=>{"use strict";qq();Ot();aT();fs();Il();Bq();H1()});function DT(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of ot(e,r.projectId)?.statusChecks??
[]){let i=wr(r,n);Ha(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function Y1(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>nee&&(r.status="failed")}function qT(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<see)&&(r.status="fail",r.updatedAt=n)}}var nee,see,z1=m(()=>{"use strict";Ze();nee=2*6e4,see=30*6e4});function eM(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let c=Z1(s);c<=a;c=Z1(c))DT(e(),c),Y1(e(),c),qT(e(),c);DT(e(),a),qT(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function Z1(e){return(Math.floor(e/X1)+1)*X1}var X1,tM=m(()=>{"use strict";z1();X1=6e4});function nM(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!iee(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function iee({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||oee(
n)}function oee({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function sM(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return aee(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return rM(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return rM(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function rM(e,t,r){return Nl(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function aee(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var MT=m(()=>{"use strict";Il()});import{isUtf8 as cee}from"node:buffer";import{createHash as uee}from"node:crypto";import{createServer as lee}from"node:http";import{createServer as pee}from"node:https";
function iM(e){let t=(r,n)=>{dee(e,r,n).catch(()=>n.destroy())};return e.tls?pee(e.tls,t):lee(t)}function oM(e,t,r){return new Promise((n,s)=>{e.once("error",s),
e.listen(t,r,()=>n(e.address().port))})}function aM(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function dee(e,t,r){let n=await mee(
t),[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([y,_])=>[y,String(_)])),body:n.toString("utf8"),...cee(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},c=e.now(),u={...a,headers:{...a.headers},at:c,status:0,user:null};e.record(u);let l=e.faults.take(a);for(let{delayMs:y=0}of l.
filter(({kind:_})=>_==="delay"))await hee(y);let p=l.find(({kind:y})=>y!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?sM(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(u.
user=h,p?.kind==="drop_after")return void r.destroy();u.status=g.status,fee(a,r,g,e.now(),p?.kind==="truncate")}function fee(e,t,r,n,s){let i=r.text??(r.json===
void 0?"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/js\
on");let c=e.method==="GET"||e.method==="HEAD";if(r.status===200&&c&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${uee("md5").update(o).digest("hex")}"`,a["Cache-\
Control"]="max-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.
method==="HEAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(
o.length/2)),()=>t.destroy()):t.end(o)}async function mee(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function hee(e){return new Promise(
t=>setTimeout(t,e))}var cM=m(()=>{"use strict";MT()});function Mn(e,t,{reports:r=[],...n}={}){let s=bh(e,t),i=n.id??kt(e),o=n.created_at??new Date(Date.now()-gee).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??vt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((c,u)=>nc(i*
100+u,c,o)),...n};return s.pipelines.push(a),a}function nc(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var gee,Sh=m(
()=>{"use strict";rc();Ze();gee=1440*6e4});var z,Fl=m(()=>{"use strict";z={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function lM(e,t,r){_ee(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};qn(e,Pr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:at.
dana,laggingHead:{sha:vt("web-shop!3 before the push"),until:t+yee},...s});let i=qn(e,Pr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:at.devon,discussions:[
FT("web-shop!5",1,at.dana,!1,n)],headPipelineId:714,...s});Mn(e,Pr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:vt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),qn(e,Pr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:at.devon,approvals:Rh(
[at.dana,at.olga],r(12)),...s}),qn(e,Pr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:at.dana,...s}),qn(e,Pr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:at.devon,...s})}function _ee(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=qn(e,Pr.payments,{id:807,iid:z.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:at.devon,labels:["backend"],diff_head_sha:vt("payments!7"),commits:[uM(e,at.devon,"payments!7",n)],approvals:Rh([at.mara,at.dana],r(20)),reviewers:[{
userId:at.mara,state:"approved",created_at:n}],discussions:[FT("payments!7",10,at.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Mn(e,Pr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),Ha(e,{checkId:z.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),qn(e,
Pr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:at.devon,diff_head_sha:vt("payments!8"),commits:[{...qo(e,at.dana),id:vt("paym\
ents!8"),committed_date:r(21)},{...qo(e,at.devon),id:vt("payments!8 first"),committed_date:n}],approvals:Rh([at.dana],r(20)),discussions:[FT("payments!8",20,at.
mara,!1,n)],...s});let a=new Date(t).toISOString();qn(e,Pr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:at.dana,diff_head_sha:vt("payments\
!9"),commits:[uM(e,at.dana,"payments!9",a)],approvals:Rh([at.mara,at.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+bee}),qn(e,Pr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:at.fay,sourceProjectId:Pr.paymentsFork,diff_head_sha:vt("payments!10"),commits:[{...qo(e,at.fay),id:vt(
"payments!10"),committed_date:n}],...s})}function uM(e,t,r,n){let s={verification_status:"verified"};return{...qo(e,t),id:vt(r),committed_date:n,signature:s}}function Rh(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function FT(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:vt(`thread of ${e}`),individual_note:!1,notes:[i]}}function pM(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=z;TT(e,{id:t,groupId:z.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[Pr.payments,Pr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),ET(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var Pr,at,yee,bee,dM=m(
()=>{"use strict";tc();Sh();rc();Ze();Fl();({projects:Pr,users:at}=z),yee=6e4,bee=5e3});function mM(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))Js(e,{id:Wt[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};Js(e,{id:GT,username:"project_42_bot",name:"countersign",...s}),Js(e,{id:UT,username:"group_10_bot",name:"countersig\
n",...s}),Js(e,{id:fM,username:"bea",name:"Bea Stone",state:"blocked"}),vee(e),wee(e)}function vee(e){let t=$o(e,{id:z.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
Tr(e,t,Wt.olga,50),Tr(e,t,Wt.oscar,50),Tr(e,t,Wt.mara,20),Tr(e,t,Wt.devon,30),Tr(e,t,Wt.dana,30),Tr(e,t,Wt.rhea,20),Tr(e,t,UT,40);let r=$o(e,{id:z.subgroupId,name:"\
Platform",path:"platform",parent_id:z.groupId});Tr(e,r,Wt.dana,40);let n={id:90,name:"release/*",push_access_levels:[ys(40)]};t.protectedBranches=[Ys(n)]}function wee(e){
let t=0,r=(n,s,i={})=>{t+=1,wT(e,{id:t,value:n,userId:s,...i})};r(z.token,Wt.mara),r(z.developerToken,Wt.devon),r(z.reporterToken,Wt.rhea),r(z.readOnlyToken,Wt.
mara,{scopes:["read_api"]}),r(z.jobToken,Wt.devon,{kind:"job",scopes:[],projectId:z.projectId}),r(z.expiredToken,Wt.mara,{expired:!0}),r(z.revokedToken,Wt.mara,
{revoked:!0}),r(z.ownerToken,Wt.olga),r(z.guestToken,Wt.gus),r(z.outsiderToken,Wt.otto),r(z.projectToken,GT,{kind:"project"}),r(z.groupToken,UT,{kind:"group"}),
r(z.narrowToken,Wt.mara,{scopes:["read_user"]}),r(z.blockedToken,fM)}var Wt,GT,UT,fM,hM,BT=m(()=>{"use strict";tc();Fl();({users:Wt}=z),GT=20,UT=21,fM=22;hM=GT});var VT,KT=m(()=>{"use strict";VT=`# What every change to payments must show.
name: Payments baseline
requirements:
  - name: Four eyes
    description: No change reaches main on one person's word
    controls:
      - minimum_approvals_required_2
      - merge_request_prevent_author_approval
      - id: merge_request_approvals
        with: { at_least: 2 }
  - name: Protected main
    description: Nobody goes around the review
    controls:
      - default_branch_protected
      - default_branch_protected_from_direct_push
      - require_signed_commits
  - name: The change itself
    description: It names its ticket and is finished
    controls:
      - id: merge_request_title
        with: { pattern: "^[A-Z]+-[0-9]+" }
      - merge_request_is_not_draft
      - resolve_discussions_required
  - name: Scanners
    description: The default branch is scanned
    controls:
      - scanner_sast_running
      - scanner_secret_detection_running
      - push_protection_enabled
`});function yM(e,t){Tee(e,t),Eee(e,t),See(e,t);for(let r of[et.payments,et.webShop,et.billing,et.legacy,et.playground])Tr(e,r,xh.mara,40);Tr(e,et.ledger,xh.mara,30),
Tr(e,et.payments,xh.gus,10),Tr(e,et.payments,hM,40)}function Oh(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function Tee(e,t){
bs(e,{id:et.payments,name:"Payments",path:"payments",groupId:z.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[Ys({id:14,name:"main"})],approvalRules:[Mo(31,{approvals_required:2})],approvalSettings:bM,
pushRule:{reject_unsigned_commits:!0},hooks:[Oh(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
VT],["main:.gitlab-ci.yml",gM],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),Do(e,et.payments,{id:z.statusCheckId,name:z.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),Do(e,et.payments,{id:z.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Mn(e,et.payments,{id:701,reports:QT,created_at:t(30)})}function Eee(e,t){bs(e,{id:et.webShop,name:"Web Shop",path:"web-shop",groupId:z.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Ys({id:15,name:"*",push_access_levels:[ys(30)]})],approvalRules:[Mo(32,{approvals_required:1})],hooks:[
Oh(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",gM]])}),Do(e,et.webShop,{id:6,name:"Countersign"}),
Mn(e,et.webShop,{id:710,reports:QT,created_at:t(50)}),Mn(e,et.webShop,{id:712,status:"running",created_at:t(.1),jobs:[nc(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Mn(e,et.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function See(e,t){bs(e,{id:et.ledger,name:"Ledg\
er",path:"ledger",groupId:z.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Ys({id:16,name:"main"})],approvalRules:[Mo(33,{approvals_required:2})],approvalSettings:bM,pushRule:{reject_unsigned_commits:!0},hooks:[Oh(63,"https://chat.acme\
.example/hooks/ledger")]}),Do(e,et.ledger,{id:7,name:"Countersign"}),Mn(e,et.ledger,{id:720,reports:QT,created_at:t(20)}),bs(e,{id:et.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:z.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Ys({id:17,name:"\
main",push_access_levels:[ys(40)]}),Ys({id:18,name:"hotfix/*",push_access_levels:[ys(30),ys(40,{deploy_key_id:5})]})],approvalRules:[Mo(34,{approvals_required:1}),
Mo(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),Do(e,et.billing,{id:8,name:"Countersign"});let r=nc(73001,"sast",t(10),{retried:!0,status:"failed"}),n=nc(73002,null,t(9),{name:"sast"});Mn(e,
et.billing,{id:730,created_at:t(10),jobs:[r,n]}),bs(e,{id:et.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:z.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Oh(64,"http://old.acme.example/hook")]}),bs(e,{id:et.playground,name:"Playground",path:"\
playground",groupId:z.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),bs(e,{id:et.docs,name:"Handbook",path:"handboo\
k",groupId:z.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),bs(e,{id:et.paymentsFork,name:"Payments",path:"payments",ownerId:xh.fay,forkedFrom:et.
payments,last_activity_at:t(6)})}var et,xh,gM,QT,bM,_M=m(()=>{"use strict";KT();tc();Sh();rc();Fl();BT();({projects:et,users:xh}=z),gM=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,QT=["sast","secret_detection","dependency_scanning"];bM={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function HT(e){let t=nT(),r=n=>new Date(e-n*Ree).toISOString();return mM(t,e),yM(t,r),lM(t,e,r),pM(t),t}var Ree,WT=m(()=>{"use strict";Ze();dM();BT();_M();Ree=60*
6e4});function vM(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=yq(e,s.checkId);return{id:s.id,project:ot(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:ot(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:Qa(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-xee).map(({method:s,path:i,
status:o,at:a,user:c})=>({at:n(a),method:s,path:i,status:o,user:c}))}}}var xee,wM=m(()=>{"use strict";Ze();xee=50});async function kh(e={}){let t=e.now??Date.now,r=e.state??HT(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=eM(()=>r,t),o=[],a=nM(),c=new Set,
u="";function l(y){let _=y().finally(()=>c.delete(_));c.add(_)}let p={state:r,clock:i,notify:l,rootUrl:()=>u,view:()=>vM(r,o,i.now())},d=iM({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>u,record:y=>{o.push(y)},answer:y=>W1(p,y)}),f=await oM(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;u=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,Oee);return h.unref(),{url:u,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(y,_,E={})=>F1(r,u,i.now(),y,{..._?
{action:_}:{},...E}),pingExternalControls:y=>G1(r,u,i.now,y),async close(){clearInterval(h),await aM(d);let y=new Promise(_=>setTimeout(_,kee).unref());await Promise.
race([Promise.allSettled(c),y])}}}var Oee,kee,JT=m(()=>{"use strict";J1();tM();MT();cM();WT();wM();LT();Fl();WT();KT();tc();Sh();rc();Ze();Oee=1e3,kee=1e3});var TM={};k(TM,{demoCommand:()=>Pee});import{spawn as Nee}from"node:child_process";import{join as Iee}from"node:path";async function Pee({flags:e},t){let{surface:r,
print:n}=t,s=e.get("report_dir")??"countersign-report",i=await kh();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines w\
ould print:`);for(let{iid:o,expected:a}of Aee){n(`
${r.tone(`--- pipeline of ${z.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let c=await Cee(i,o,Iee(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${c}.`),c!==a)throw new N("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${c}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(jee(i)),wt.compliant}finally{await i.close()}}async function Cee(e,t,r,n){let s=e.state.mergeRequests.find(u=>u.projectId===z.projectId&&u.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
z.projectId),CI_PROJECT_PATH:z.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(z.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:z.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:z.
token,INPUT_STATUS_CHECK:z.statusCheckName,INPUT_EXTERNAL_CONTROL:String(z.controlId),INPUT_EXTERNAL_CONTROL_SECRET:z.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=Nee(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),c=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",c);try{
return await new Promise((u,l)=>{a.once("error",l),a.once("close",p=>u(p??wt.interrupted))})}finally{n.signal.removeEventListener("abort",c)}}function jee({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===z.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${z.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var Aee,EM=m(()=>{"use strict";JT();me();Aee=[{iid:8,expected:wt.nonCompliant},{iid:7,expected:wt.compliant}]});var SM={};k(SM,{sandboxCommand:()=>Lee});async function Lee({flags:e},t){let r=await kh({port:$ee(e)}),n={gitlab_url:r.url,gitlab_token:z.token,project:z.projectPath,
merge_request:z.mergeRequestIid,status_check:z.statusCheckName,external_control:z.controlId,external_control_secret:z.controlSecret,other_tokens:Object.fromEntries(
Object.entries(z).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbo\
x`};return t.print(e.has("json")?JSON.stringify(n,null,2):Dee(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),
await r.close(),wt.compliant}function $ee(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new N("INPUT_INVALID",`--por\
t must be a number from 0 to 65535, not "${t}"`);return r}function Dee(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+\
C.","",...Object.entries(e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].
join(`
`)}var RM=m(()=>{"use strict";JT();me()});var xM={};k(xM,{validateCommand:()=>Mee});import{readFile as qee}from"node:fs/promises";async function Mee({operands:e,flags:t},r){let n=await Promise.all((e.length>
0?e:[".countersign.yml"]).map(Fee));if(t.has("json"))r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(Bee(s,r));return n.every(({valid:s})=>s)?wt.compliant:
wt.setup}async function Fee(e){try{let t=await Nf([{source:e,text:await Uee(e)}],Gee),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],
warnings:t.warnings,controls:r}}catch(t){if(!(t instanceof N))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],
controls:0}}}async function Gee(e){if(e.startsWith("preset:"))return{source:e,text:await Jh(e)}}async function Uee(e){try{return await qee(e,"utf8")}catch(t){let r=t.
code,n=r==="ENOENT"?"does not exist":`cannot be opened (${r})`;throw new N("POLICY_UNREADABLE",`policy ${e} ${n}`,{cause:t})}}function Bee({policy:e,valid:t,problems:r,
warnings:n,controls:s},{surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${W(s,"control")})`:`has ${W(r.length,"problem")}`,c=[`${o}\
 ${Z(e)} ${a}`];for(let u of r)c.push(`  - ${Z(u,2e3)}`);for(let u of n)c.push(`  note: ${Z(u,2e3)}`);return c.join(`
`)}var OM=m(()=>{"use strict";If();Yh();me();Te()});function Qi(e){return`Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks wh\
ether a job of exactly that pipeline, retried attempts included, owns a report of type \`${e}\`. Child pipelines are not looked at, and a pipeline that has only \
just begun fails until its scanner job has uploaded.`}var kM,NM=m(()=>{"use strict";kM={merge_request_commit_authors:"Every commit, merges too, has an author ad\
dress in one of the domains. Addresses are what the author's own Git wrote; combine it with verified signatures.",merge_request_commit_messages:"Every commit me\
ssage, merges aside, matches an RE2 pattern, or is a Conventional Commit (the default without a pattern), of one of the types if they are named.",merge_request_commits_signed:"\
GitLab has verified the signature of every commit: by a user's key, by the instance itself or by an SSH certificate authority. A key that was added a minute ago\
 may not be known yet.",merge_request_commits_signed_off:"Every commit, merges aside, has a Signed-off-by line with the address of its author (Developer Certifi\
cate of Origin).",merge_request_no_merge_commits:"No commit of the merge request has two parents.",merge_request_description:"Asks for a shortest length and for\
 Markdown sections that are not empty. What a template left in comments does not count. Without parameters, any description passes.",merge_request_labels:"Every\
 required label is there and no forbidden one. A name that ends with `*` stands for every label that begins so, such as `type::*`.",merge_request_links_issue:"S\
earches title, description and source branch for an RE2 regular expression, such as the keys of an external tracker. It does not ask a tracker whether the issue\
 exists.",merge_request_size:"Counts the changed files, and the lines added and removed. Without a limit of its own it asks for at most 400 lines. Files that ma\
tch a glob of `except` are left out. It is unknown while GitLab does not show every changed file.",merge_request_source_branch:"Searches the source branch's nam\
e for an RE2 regular expression.",merge_request_target_branch:"Searches the target branch's name for an RE2 regular expression.",merge_request_threads_resolved:"\
Counts the threads that can be resolved and are not. It asks GitLab for the count, not for the project's setting, so it also holds where threads do not block me\
rging.",auth_sso_enabled:'Whether the top-level group has an enabled SAML provider; instance-wide SAML, LDAP or OIDC do not count. No API shows it, so the answe\
r is unknown, unless the policy asserts it: `with: { value: true, reason: "SAML is enforced, see the identity provider" }`. The report then says that it is an a\
ssertion of the policy\'s author.',branch_deletion_disabled:"True when any protected-branch rule exists, for whatever branch, inherited ones included. Nothing a\
bout deletion is checked; `project_default_branch_not_deletable` does.",cicd_job_token_scope_enabled:"True when the inbound allow-list of job tokens is enforced\
, by the project or by the instance. The outbound setting is something else.",code_changes_requires_code_owners:"Always false: GitLab makes the check for an abs\
ent branch name, which no rule matches. `project_code_owner_approval_on_default_branch` reads the settings.",code_owner_approval_required:"True when a CODEOWNER\
S file exists on the default branch, at the top or in `docs/` or `.gitlab/`. Its content, and whether approval is required, are not looked at.",default_branch_protected:"\
True when a protected-branch rule matches the default branch, by equal name or wildcard, in the project or inherited from the top-level group. For an empty repo\
sitory GitLab decides by the group's default-branch protection, which the API does not tell apart from the fallback name: unknown.",default_branch_protected_from_direct_push:"\
False without a default branch, for an empty repository, or without protection. Otherwise true unless the project's own rule of exactly that name allows a role \
of at least Developer to push. A branch protected by a wildcard or by the group alone passes, even if everybody may push: GitLab looks at the exact-name rule on\
ly.",default_branch_users_can_merge:"True when the project's own rule of exactly the default branch's name lets a role of at least Developer merge. Entries for \
users and groups are ignored, and wildcard and group rules are not looked at.",default_branch_users_can_push:`True when the project's own rule of exactly the de\
fault branch's name lets a role of at least Maintainer push. "Developers + Maintainers" and "No one" are both false; entries for users, groups and deploy keys a\
re ignored, and wildcard and group rules are not looked at.`,ensure_2_admins_per_repo:"Counts users who are direct Owners of the project's immediate group. Owne\
rs inherited from a higher group, and Owners of the project itself, do not count, as in GitLab. For a personal project: users at Owner level, and the owner of t\
he namespace.",error_tracking_enabled:"True when the project has an error tracking setting, Sentry or integrated, and it is on.",force_push_disabled:"Always tru\
e: GitLab makes the check for an absent branch name, so no rule that allows force push is found. `project_force_push_blocked` reads the rules.",gitlab_license_level_ultimate:"\
True when the project shows a feature of GitLab Ultimate. GitLab asks the licence itself, which only administrators can read: trials and add-ons may differ, and\
 with no licence at all GitLab records no status.",has_forks:"True when at least one project is a fork of this one, including forks that the token cannot see.",
has_valid_ci_config:"True when CI/CD is on and GitLab's lint finds the configuration at the head of the default branch valid. The lint asks more than GitLab's c\
ontrol does: an error only the lint sees, a configuration kept elsewhere, or Auto DevOps makes the answer unknown.",issue_tracking_enabled:'Meant to ask whether\
 each of the last 20 merged merge requests has a related issue. In this version of GitLab the check always raises and records no status, so the answer is unknow\
n, unless the policy asserts it: `with: { value: true, reason: "…" }`. The report then says that it is an assertion of the policy\'s author.',merge_request_approvals:"\
Counts the people who approved this merge request and are neither its author nor a committer. A committer is, as in GitLab, a user who owns the committer addres\
s of one of its commits (for commits that GitLab itself signed, the author address); an address that no user owns excludes nobody.",merge_request_commit_reset_approvals:"\
The same question as `reset_approvals_on_push`, under another name.",merge_request_is_not_draft:"Fails while the merge request is marked as a draft.",merge_request_prevent_author_approval:"\
True when the effective setting (instance, top-level group, project) forbids approval by the author. GitLab also counts an approval policy with that override wh\
en it is linked to the framework; the API cannot tell the link, so such a policy makes the answer unknown.",merge_request_prevent_committers_approval:"True when\
 the effective setting (instance, top-level group, project) forbids approval by users who added commits. GitLab also counts an approval policy with that overrid\
e when it is linked to the framework; the API cannot tell the link, so such a policy makes the answer unknown.",merge_request_title:"Searches the title for an R\
E2 regular expression; anchor it with ^ and $ to match the whole title. The draft prefix is part of the title.",merge_requests_approval_rules_prevent_editing:'T\
he effective setting (instance, top-level group, project) "prevent editing approval rules in merge requests".',merge_requests_require_code_owner_approval:"True \
when at least one rule of the project itself, for whatever branch, requires approval by code owners. Inherited rules do not count here.",minimum_approvals_required:"\
Sums `approvals_required` over all approval rules of the project, whatever branch a rule is for. Rules that come from approval policies are hidden from the API:\
 where such policies apply, the real sum can be higher, so a threshold that the visible rules miss is unknown.",more_members_than_admins:"True when the project \
has one member, or more members than direct owners and Maintainers together. Members are all of the project's, bots included; owners are the direct Owners of th\
e immediate group. Read from the member lists, which must agree with each other.",package_hunter_no_findings_untriaged:"Against its name, the field is true when\
 Package Hunter has findings that are detected or confirmed; the control expects false. Without the licence there are none.",project_approvals_on_default_branch:"\
Takes the approval rules that apply to the default branch and counts how many different people must approve: the largest number of a single rule, because one pe\
rson can satisfy several. A rule with fewer eligible approvers than approvals lets everything through and counts nothing. Whether a merge request may change its\
 rules is another question: `merge_requests_approval_rules_prevent_editing`.",project_archived:"True when the project or a group above it is archived; the contr\
ol expects false.",project_code_owner_approval_on_default_branch:"Passes when a rule that matches the default branch, own or inherited, requires approval by cod\
e owners, and a CODEOWNERS file exists there. Which paths it covers is not looked at.",project_default_branch_not_deletable:"Passes when a protected-branch rule\
, own or inherited, matches the default branch. GitLab never deletes the default branch itself; the rule still keeps it when another branch has become the defau\
lt one.",project_force_push_blocked:"Passes when rules match the default branch and none of them, group rules included, allows force push: of several rules GitL\
ab takes the most permissive. An unprotected branch fails.",project_marked_for_deletion:"True when the project itself is scheduled for deletion; a group above t\
hat is scheduled does not count. The control expects false.",project_members_inactive:"Passes when every member, bots included, was active within `at_most_days`\
 (90 if left out). Names those who were not. A user who was never active is inactive.",project_pipelines_not_public:"True when the access level of CI/CD is `dis\
abled` or `private`. The project's visibility and the switch for public jobs are not looked at, so a private project with CI/CD for everyone with access fails.",
project_repo_exists:"True when the Git repository exists on storage. An empty repository does.",project_user_defined_variables_restricted_to_maintainers:"True w\
hen the minimum role that may pass pipeline variables is higher than Developer.",project_visibility:"`private`, `internal` or `public`, as an expression of an o\
lder GitLab compares it.",project_visibility_not_internal:"True for private and for public projects.",project_visibility_not_public:"True for private and for in\
ternal projects.",project_vulnerability_age:"Looks at the oldest finding that is detected or confirmed, in the report of the default branch. Without an Ultimate\
 licence GitLab records none, which is unknown, not a pass.",protected_branches_set:"True when any protected-branch rule exists, for whatever branch, inherited \
ones included; the same question as `branch_deletion_disabled`.",push_protection_enabled:"The project's security setting. GitLab hides the key from roles below \
Developer and where it is not licensed: a missing key counts as off only when the token's role is known to be Developer or higher.",require_branch_up_to_date:"T\
rue when the merge method is a merge commit with semi-linear history, or fast-forward.",require_linear_history:"True when the merge method is fast-forward.",require_mfa_at_org_level:"\
True when the project's immediate group requires two-factor authentication, or has a grace period for it other than 0. The default is 48 hours, so it passes by \
default, and for personal projects.",require_mfa_for_contributors:"The project's immediate group requires two-factor authentication. A requirement of a group ab\
ove is not seen. False for a personal project.",require_signed_commits:"True when the project has its own push rule and that rule rejects unsigned commits. With\
out such a row it is false, even if a rule of the group or the instance rejects them. A row that leaves it open takes the instance's default, which the API does\
 not show: unknown.",reset_approvals_on_push:`The effective setting (instance, top-level group, project) "remove all approvals when commits are added". Removing\
 only code owners' approvals does not count.`,resolve_discussions_required:"The project's own stored setting. A value forced by the group or by a policy is not \
consulted, as in GitLab.",restrict_push_merge_access:"True when no protected-branch rule, own or inherited, allows force push, and also when there are no rules.\
 Despite the name, who may push and merge is not looked at; `project_force_push_blocked` asks about the default branch.",restricted_build_access:"True when fewe\
r than three, or less than 40 %, of the members are direct owners of the immediate group, Maintainers, Developers or Reporters. CI/CD settings are not looked at\
.",review_and_archive_stale_repos:"True when the project is archived, or was last active less than six calendar months ago.",review_and_remove_inactive_users:"T\
rue when every member, bots included, was active within 90 days. A user who was never active fails it. Read from the member lists, which must agree with each ot\
her.",scanner_api_security_running:Qi("api_fuzzing"),scanner_code_quality_running:Qi("codequality"),scanner_container_scanning_running:Qi("container_scanning"),
scanner_dast_running:Qi("dast"),scanner_dep_scanning_running:Qi("dependency_scanning"),scanner_fuzz_testing_running:"Looked for a coverage-fuzzing report. GitLa\
b removed the control in 18.9, so it is unknown.",scanner_iac_running:"Takes the newest pipeline of the default branch, as the other scanner controls do, but le\
aves aside those that a security policy started. There it looks at the first attempt of the job named exactly `kics-iac-sast`, which must own a report of type `\
sast`. A successful retry is not seen.",scanner_license_compliance_running:Qi("license_scanning"),scanner_sast_running:Qi("sast"),scanner_secret_detection_running:Qi(
"secret_detection"),secure_webhooks:"True when the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group a\
nd system hooks, integrations, certificates and secret tokens are not looked at.",stale_branch_cleanup_enabled:"Takes the branch with the oldest head commit, pr\
otected and default ones included, and is true when that commit is not older than three calendar months, or when there are no branches.",status_checks_required:`\
The project's stored setting "status checks must succeed". Whether any status check exists is not asked.`,status_page_configured:"True when the project shows a \
feature of GitLab Ultimate. GitLab asks only whether the status page is licensed, not whether one is configured.",strict_permissions_for_repo:"The same question\
 as `more_members_than_admins`, under another name.",terraform_enabled:"True when at least one Terraform state is stored in the project.",vulnerabilities_slo_days_over_threshold:"\
True when the newest open finding is more than 180 days old, although GitLab calls it the oldest; the control expects false. One fresh finding hides all older o\
nes; `project_vulnerability_age` looks at the oldest."}});var AM={};k(AM,{explainCommand:()=>Vee,explainControl:()=>IM});async function IM(e){let t=s_(e),r=await r_(e)??(t&&await n_(t.field));if(!r)throw new N("INPUT_I\
NVALID",`there is no control ${e}${At(e,wa)}`,{advice:"countersign explain lists all there are"});return{id:e,title:r.title,severity:r.severity,about:r.about,origin:r.
kind==="field"?"gitlab":"countersign",description:kM[r.id]??"",expression:t??null,facts:Object.values(r.needs).map(n=>({id:n.id,holds:n.summary,right:n.right})),
remediation:r.remediation.text}}async function Vee({operands:e,flags:t},r){let n=e.length===0,s=await Promise.all((n?wa:e).map(IM));return t.has("json")?r.print(
JSON.stringify(s,null,2)):r.print(n?Kee(s):s.map(i=>Qee(i,r)).join(`

`)),wt.compliant}function Kee(e){let t=Math.max(...e.map(({id:n})=>n.length)),r=n=>e.filter(s=>s.origin===n).map(({id:s,title:i})=>`  ${s.padEnd(t)}  ${i}`);return[
"GitLab's controls:",...r("gitlab"),"","Countersign's own:",...r("countersign")].join(`
`)}function Qee(e,{surface:t}){let{id:r,title:n,severity:s,about:i,description:o,expression:a,facts:c,remediation:u}=e;return[`${t.tone(r,"bold")} (${s}, about \
the ${i.replace("_"," ")})`,n,"",o,...a?["",`GitLab's expression: ${JSON.stringify(a)}`]:[],"","It reads:",...c.map(l=>`  ${l.id}: ${l.holds}; needs ${l.right}`),
...c.length===0?["  nothing"]:[],"",`How to fix it: ${u}`].join(`
`)}var PM=m(()=>{"use strict";NM();Ef();me();Un()});var sc,YT=m(()=>{"use strict";sc={evaluate:{summary:"judge and report; the same as no command at all"},demo:{summary:"run the job against an embedded GitLab: no\
 GitLab, no token, no network",load:async()=>(await Promise.resolve().then(()=>(EM(),TM))).demoCommand},sandbox:{summary:"start that embedded GitLab and print i\
ts address and tokens",load:async()=>(await Promise.resolve().then(()=>(RM(),SM))).sandboxCommand},validate:{summary:"check policies: validate POLICY...",load:async()=>(await Promise.resolve().then(()=>(OM(),xM))).
validateCommand},explain:{summary:"what a control asks and how to fix it: explain [CONTROL...]",load:async()=>(await Promise.resolve().then(()=>(PM(),AM))).explainCommand}}});function CM(){let e=Ss.map(t=>{let r=Es[t],n=r.default===void 0?"":` [${r.default}]`;return`  ${cp(t).padEnd(26)} ${XC[t].replaceAll("`","")}${n}`});return[`cou\
ntersign ${Vo}: judges a GitLab merge request against a policy and reports the verdict to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.
entries(sc).map(([t,{summary:r}])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT_NAME in the environment:",...e,"","further flags: --help, --version; \
evaluate: --explain (what each control asked, found and read); validate, explain and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER","","exi\
t codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function jM(e){let t=Object.keys(sc);return new N("INPUT_INVALID",`there is no command ${e}${At(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function LM(e){
return new N("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var $M=m(()=>{"use strict";tg();ZC();Ko();me();Un();ip();YT()});var DM={};k(DM,{otherCommand:()=>Hee});async function Hee(e,t,r){let{flags:n,operands:s}=t;if(n.has("help")||n.has("h")||e==="help")return r.print(CM()),wt.compliant;
if(n.has("version")||n.has("v"))return r.print(Vo),wt.compliant;if(!Object.hasOwn(sc,e))throw jM(e);let i=await sc[e]?.load?.();if(!i)throw LM(s[0]??"");return i(
t,r)}var qM=m(()=>{"use strict";me();ip();$M();YT()});import{createHash as KF,randomBytes as QF}from"node:crypto";import{readFileSync as HF}from"node:fs";import{readFile as WF}from"node:fs/promises";var Cr=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};Go();Go();var HM=class{value;constructor(e){this.value=e}};function Mt(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof HM?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}var XT=class extends Cr{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=Mt`${e}/members`;return t&&(n+="/all"),sr(this,n,r)}show(e,t,{
includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),sr(this,o.join("/"),n)}};var WM=class extends Cr{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return sr(this,Mt`${e}/hooks`,t)}show(e,t,r){return sr(this,Mt`${e}/hooks/${t}`,r)}},
JM=class extends Cr{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return sr(this,Mt`${e}/push_rule`,t)}};var ZT=class extends Cr{all(e,{pipelineId:t,...r}={}){let n=t?Mt`projects/${e}/pipelines/${t}/jobs`:Mt`projects/${e}/jobs`;return sr(this,n,r)}show(e,t,r){return sr(
this,Mt`projects/${e}/jobs/${t}`,r)}},eE=class extends Cr{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=Mt`projects/${e}/merge_requests/${t}/approvals`:
n=Mt`projects/${e}/approvals`,sr(this,n,r)}};var tE=class extends Cr{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=Mt`projects/${e}/`:t&&(n=Mt`groups/${t}/`),sr(this,`${n}merge_requests`,r)}show(e,t,r){
return sr(this,Mt`projects/${e}/merge_requests/${t}`,r)}};var rE=class extends Cr{all(e,t){return sr(this,Mt`projects/${e}/pipelines`,t)}show(e,t,r){return sr(this,Mt`projects/${e}/pipelines/${t}`,r)}};var nE=class extends WM{constructor(e){super("projects",e)}};var sE=class extends XT{constructor(e){super("projects",e)}};var iE=class extends JM{constructor(e){super("projects",e)}};var oE=class extends Cr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=Mt`users/${e}/starred_projects`:e?n=Mt`users/${e}/projects`:n="projects",sr(this,
n,r)}show(e,t){return sr(this,Mt`projects/${e}`,t)}},aE=class extends Cr{all(e,t){return sr(this,Mt`projects/${e}/protected_branches`,t)}show(e,t,r){return sr(this,
Mt`projects/${e}/protected_branches/${t}`,r)}};var cE=class extends XT{constructor(e){super("groups",e)}};async function sr(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}fr();fr();async function uE(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},c=(Array.isArray(a)?a:a?[a]:[]).map(p=>ic(p)??"no reason given");if(o!=null)return{data:o,errors:c};let u=ic(c),l=/does not exist or you don't have permission/.
test(u??"");throw new Ue(l?"RIGHTS_MISSING":u?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${u??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:u,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}ac();ac();Ah();var Jl=class{#t;constructor(t,r){this.#t=new Kl(t,r)}async allForMergeRequest(t,r){let n=`${Ch(t,r)}/status_checks`;return(await this.#t.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:Ql(o),status:iF(a)}))}set(t,r,n){let s=`${Ch(t,r)}/status_check_responses`;
return this.#t.write("POST",s,Xs({...n}),"status_check")}retry(t,r,n){return this.#t.write("POST",`${Ch(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#r()).all(t)}async create(t,r){return(await this.#r()).create(t,r)}async update(t,r,n){return(await this.#r()).update(t,r,n)}async remove(t,r){
return(await this.#r()).remove(t,r)}async#r(){return new(await Promise.resolve().then(()=>(gE(),hE))).StatusCheckServices(this.#t)}};function iF(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function Ch(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var uF={Projects:oE,ProtectedBranches:aE,MergeRequests:tE,MergeRequestApprovals:eE,Pipelines:rE,Jobs:ZT,ProjectMembers:sE,ProjectHooks:nE,ProjectPushRules:iE,GroupMembers:cE};
function Lh(e,t=()=>{}){let r={requesterFn:fE(e,t),host:"",queryTimeout:null},n={StatusChecks:new Jl(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(vE(),_E));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),uE(e,s,i,o)},async rawFile(s,i,o){let[a,c]=[s,i].map(encodeURIComponent),u=`/api/v4\
/projects/${a}/repository/files/${c}/raw`;t(nr("GET",u));let l={path:u,query:Vl({ref:o}),expects:"text",situation:"policy"},{body:p,headers:d}=await e.send({method:"\
GET",...l});return{text:p,commit:d["x-gitlab-commit-id"]}},async write(s,i,o){let a=`/api/v4${i}`;t(nr(s,a)),await e.send({method:s,path:a,body:o,expects:s==="D\
ELETE"?"empty":"json"})},async read(s,i){let o=`/api/v4${s}`;return t(nr("GET",o)),(await oc(e,o,i)).body}};for(let[s,i]of Object.entries(uF)){let o;Object.defineProperty(
n,s,{get:()=>o??=new i(r),enumerable:!0})}return n}fr();Kh();sp();me();ip();var JF=6e4;function vS(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(JF,e.timeout/5),a=XF(r),c={now:Date.now,
sleep:a,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...zF(t)},u=rp({...c,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),
l=Lh(u);function p(d){return{checkout:YF,branch:(f,g)=>l.rawFile(d,f,g).catch(zh),project:(f,g,h)=>l.rawFile(f,g,h).catch(zh),url:async f=>(await Promise.resolve().then(()=>(_S(),bS))).
readText(f,c).catch(zh)}}return{requestCount:()=>u.requestCount(),close:()=>u.close(),ports:{gitlabFor:d=>d?Lh(u,d):l,readersFor:p,now:Date.now,serverNow:()=>u.
serverNow(),sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>KF("sha256").update(d).digest("hex"),nonce:()=>QF(16).toString("hex"),
evaluationIsOver(){o=i},version:Vo,progress:{targets:[],done:[]}}}}async function YF(e){try{return await WF(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new Bo(e,{cause:t}):new N("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function zh(e){throw e instanceof Ue&&e.status===404?
new Bo(e.message,{cause:e}):e}function zF(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:HF(t,"utf8")}}catch(r){
throw new N("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function XF(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(
i),n(new N("INTERRUPTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}tg();me();function qS(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?wt.undelivered:e.verdict==="compliant"||t==="never"?wt.compliant:e.verdict==="undete\
rmined"?wt.undetermined:t==="undetermined"?wt.compliant:wt.nonCompliant}rg();me();import{constants as XU}from"node:fs";import{access as ZU,mkdir as eB,writeFile as Eg}from"node:fs/promises";import{join as Sg}from"node:path";zi();function FS(e,t){let r=Bn(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}
function GS(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function bx(e){try{await eB(e,{recursive:!0}),await ZU(e,XU.W_OK)}catch(t){let{code:r}=t;throw new N("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function _x(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=Sg(r,"report.json"),a=FS(e,o),c=[Eg(o,await up(e,s))],u=new Set(n.filter(
p=>p!=="json"));if(u.size>0){let{formats:p}=await Promise.resolve().then(()=>(FR(),MR));for(let d of u)c.push(l(p[d]))}if(i==="gitlab"&&c.push(Eg(Sg(r,"counters\
ign.env"),GS(a))),i==="github"){let{stepOutputs:p}=await Promise.resolve().then(()=>(yx(),gx));c.push(p(a,e,s))}return await Promise.all(c),o;async function l(p){
if(!p)throw new N("INTERNAL","a format that can be asked for is in no list");let{render:d}=await p.load();await Eg(Sg(r,p.file),await d(e,s))}}Te();zi();var vx={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},wx={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},Ap={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function Tx(e,t){let{report:r}=e;return`${[...tB(r,t),...e.notices.map(s=>`${ni(
"Note")}${Z(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>Ap[s.status]-Ap[i.status]).flatMap((s,i)=>rB(s,i,t,e.detail)),"",...sB(r,t),...r.deliveries.map(s=>`${ni(
"")}${iB(s,e.dryRun,t)}`),...r.deliveries.length===0?[`${ni("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${ni("Report")}${Z(e.reportPath)}`],`${ni("Took")}${e.tookMs} ms, ${W(e.requests,"request")}`].join(`
`)}
`}function tB({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${Z(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${Z(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${Z(e.gitlab_url)}`,`${ni("Subject")}${i}`,`${ni("Policy")}${Z(t.name)} (${t.sources.map(o=>Z(o)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function rB(e,t,r,n=()=>[]){let{name:s,status:i,controls:o}=e,a=`${r.tone(vx[i],wx[i])} ${r.tone(Z(s),"bold")} ${r.tone(
Ex(o),"dim")}`,u=[...o].sort((l,p)=>Ap[l.status]-Ap[p.status]).flatMap(l=>[...nB(l,r),...n(l).map(p=>`      ${p}`)]);return i==="pass"?r.section(`requirement_${t+
1}`,a,u):[a,...u]}function Ex(e){let t=n=>e.filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),
"passed"],[t("not_applicable"),"not applicable"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function nB(e,t){let{id:r,severity:n,
status:s,message:i,note:o,remediation:a,phase:c,waiver:u}=e,p=s==="fail"||s==="unknown"?` (${n}${c==="enforce"?"":`, ${c} only`})`:"",f=[`  ${t.tone(vx[s],wx[s])}\
 ${Z(r)}${p}: ${Z(i,1e3)}`];return u&&f.push(`      waived until ${u.expires} by ${Z(u.owner)}: ${Z(u.reason,1e3)}`),o!==null&&f.push(`      note: ${Z(o,1e3)}`),
s==="fail"&&(f.push(`      fix:  ${Z(a.text,1e3)}`),a.url!==null&&f.push(`      at:   ${Z(a.url,1e3)}`)),f}function sB(e,t){let r=Bn(e),n={compliant:"COMPLIANT",
non_compliant:"NON-COMPLIANT",undetermined:"UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=Ex(e.requirements.flatMap(({controls:c})=>c)),
a=r.pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${ni("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function iB(e,t,r){
let n=e.target==="status_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${Z(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${Z(e.requirement)}\
"`,o=`${n} ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${a}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${Z(
e.error??"",1e3)}`}}function ni(e){return e.padEnd(9)}kg();fr();me();Ag();async function qx(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?xB(t,r,n):[],e.controls.length>0?RB(e,t,r):void 0]);
return async a=>[...s?await Px(e.statusChecks,a,i):[],...o?.(a)??[]]}async function RB(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(Lx(),jx)),
Promise.resolve().then(()=>(Dx(),$x))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function xB(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof Ue)||n.status!==401?n:(await e.MergeRequests.show(t,r),new N("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function Mx(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(u=>c(u))),s.then(()=>{i||(o=n(6e4,a))})}async function c(u){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:u,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}xg();async function Fx(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:s})=>({name:n,controls:await Promise.all(s.map(i=>kB(i,t,r)))})))}function Gx(e,t){
let r=e.map(({name:n,controls:s})=>{let i=s.map(a=>({...a,inPhase:OB(a.control,t)})),o=i.map(({status:a,inPhase:c})=>(a==="fail"||a==="unknown")&&c!=="enforce"?
"waived":a);return{name:n,controls:i,status:NB(o)}});return{verdict:IB(r.map(({status:n})=>n)),requirements:r}}function OB({phase:e,enforcedFromMs:t},r){return t!==
void 0&&r>=t?"enforce":e}async function kB(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",
message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"applies to \
merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([u,l])=>({name:u,fact:l,result:await t.read(l)})));
for(let{name:u,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[u]=p.value:o.includes(p.reason)||o.push(p.reason);
if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let c=e.judge(s);return{...n,evidence:i,status:c.status,message:c.message,actual:("a\
ctual"in c?c.actual:void 0)??null,note:"note"in c?c.note:void 0}}function NB(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="\
pass"||t==="waived")?"pass":"not_applicable"}function IB(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"c\
ompliant":"undetermined"}Ut();async function Yx(...e){let[t,r]=e;return $B(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(Jx(),Wx))).settleHead(
...e)}function $B(e,t){return e.sha===t&&e.isPrepared}si();Ct();If();If();sp();p_();async function vC(e,t,r){let n=await Af(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(_C),i=!s&&n.every(_C)?await o(0,
void 0):void 0;async function o(a,c){let u=r.readersFor(a),l=await np(n,u,c),p=await Nf(l,async h=>(await Promise.resolve().then(()=>(bC(),yC))).readBase(h,u,r.
sha256)),d=p.texts.map(({source:h,text:y,commit:_})=>({source:h,sha256:r.sha256(y),commit:_??null})),f=d.map(({sha256:h})=>h),g=f.length===1?f[0]??"":r.sha256(f.
map(h=>`${h}
`).join(""));return{policy:p,documents:d,sha256:g}}return{async load(a,c,u){if(i)return i;if(!s)return o(a,void 0);let l=c===void 0?void 0:o(a,c);l?.catch(()=>{});
let p=await u();return l&&p===c?l:o(a,p)}}}function _C({kind:e}){return e==="path"}zi();d_();async function qC(e,t,r){let n=await RC(e,t),s=n.kind==="project"?"project":"merge_request",i=await vC(e,s,r),{projectId:o,known:a}=await Zx(n.project,
r.gitlabFor),c=n.kind==="merge-request"?n.iid:void 0,u=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=vs(a),d=jf(f_(p,s==="project"?be:Pt)),
f=d.then(r.serverNow,r.serverNow),g=jf(i.load(o,l,ws)),h=jf(qx(e,u,o,c)),y=jf(g.then(({policy:It})=>Gn(It,p))),_=await d,E=await g,{policy:R}=E,C=await(await h)(
R.requirements.map(({name:It})=>It));r.progress.targets=C;let U="sha"in _?_:void 0,M=(n.kind==="merge-request"?n.sha:void 0)??U?.sha??"",ee=c===void 0?void 0:{projectId:o,
iid:c,sha:M},D=U&&ee&&await Yx(U,M,Wi,()=>Rg(u,ee),r.sleep),w=D?.state==="superseded",Q=w||e.dry_run?[]:C.filter(({kind:It})=>It==="status_check"),ye=ee&&Mx(u,ee,
Q.map(({id:It})=>It),r.after),$e=await(D?.waited?Gn(R,vs(D.known)):y).finally(()=>ye?.stop());r.evaluationIsOver();let fn=U?.projectPath??(await f_(p,be)).path,
_s=await x4(R,$e,{nowMs:await f,project:fn,iid:c}),Hi=Gx(_s.judged,await f),Fn=await kx({gitlab:u,targets:C,evaluation:Hi,projectId:o,mergeRequest:ee&&D&&{...ee,
createdAtMs:Date.parse(D.mergeRequest.createdAt)},isSuperseded:w,isLagging:D?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:It=>r.progress.done.push(It)}),qt=MS({evaluation:Hi,loaded:E,subject:{gitlabUrl:e.gitlab_url,project:{
id:o,path:fn},mergeRequest:D&&ee&&{iid:ee.iid,sha:M,targetBranch:D.mergeRequest.targetBranch}},deliveries:Fn,generatedAt:new Date(r.now()),version:r.version}),zs=await R4(
e,qt,u,ee),Er=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:qt,notices:[...e.warnings,
...n.notices,...R.warnings,..._s.notices,...zs,...Er]};function vs(It){let Kr=xC(n.project,t);return Qx({gitlabFor:r.gitlabFor,projectId:o,iid:c,defaultBranchHint:Kr,
now:()=>f},It)}function Gn(It,Kr){return Kr.announce(fC(It,s)),Fx(It,Kr,s)}function Wi(){return vs(new Map).read(Pt)}async function ws(){return(await f_(p,Pt)).
targetBranch}}async function f_(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function R4(e,t,r,n){let s=t.deliveries.every(({outcome:i})=>i!==
"superseded");return e.note==="never"||e.dry_run||!n||!s?[]:(await Promise.resolve().then(()=>(LC(),jC))).keepNote(r,n,t,e.note)}async function x4(e,t,r){return e.
waivers.length===0?{judged:t,notices:[]}:(await Promise.resolve().then(()=>(DC(),$C))).waive(t,e.waivers,r)}function jf(e){return e.catch(()=>{}),e}me();Te();async function HC({explain:e,...t},r){let n=new Map(Object.entries(t)),{env:s,surface:i}=r,o=performance.now(),a=await DS({flags:n,env:s,getInput:await A4(
r,n)}),c=a.log_level==="debug",u=e==="true"||c;await bx(a.report_dir);let l=vS(a,{env:s,signal:r.signal,onRequest(p){if(!c)return;let d=p.status===0?"no answer":
String(p.status);r.print(`debug    ${p.method} ${Z(p.path)} ${d} ${Math.round(p.durationMs)} ms`)}});try{let{report:p,notices:d}=await qC(a,s,l.ports),f=await _x(
p,{folder:a.report_dir,formatNames:a.formats,context:{jobUrl:s.CI_JOB_URL,policyPath:a.policy[0]??""},host:i.host}),g=Math.round(performance.now()-o),h={report:p,
notices:d,reportPath:f,tookMs:g,requests:l.requestCount(),dryRun:a.dry_run,detail:u?(await Promise.resolve().then(()=>(FC(),MC))).explained:void 0};return r.print(
Tx(h,i).trimEnd()),qS(p,a.fail_job_on)}catch(p){throw p instanceof N&&p.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(UC(),GC))).interrupted(l.ports.progress,
p):p}finally{l.close()}}async function A4({env:e,surface:t},r){return t.host==="github"?(await Promise.resolve().then(()=>(QC(),KC))).onRunner(e,r):(n,{trimWhitespace:s})=>{
let i=e[`INPUT_${n.toUpperCase()}`]??"";return s?i.trim():i}}Ko();function WC(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||Es[a]?.default==="false";for(let a=0;a<e.length;a++){let c=e[a]??"";if(!c.startsWith("-")||c==="\
-"){r.push(c);continue}let[,u="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(c)??[],p=u.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var P4={bold:1,dim:2,red:31,green:32,yellow:33};function C4(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>P4[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function JC(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return C4(n,!i&&(s||n!=="plain"),r)}var MM=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>MM.abort());process.stdout.on("error",()=>{});var zT={env:process.env,surface:JC(
process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:MM.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};Wee(process.argv.slice(2)).catch(async e=>(await Promise.resolve().then(()=>(zC(),YC))).reportFailure(e,zT)).then(e=>{process.exitCode=e});async function Wee(e){
let{command:t="evaluate",...r}=WC(e,["help","version","json","explain","h","v"]),{flags:n,operands:s}=r;return t==="evaluate"&&s.length===0&&!["help","h","versi\
on","v"].some(o=>n.has(o))?HC(Object.fromEntries(n),zT):(await Promise.resolve().then(()=>(qM(),DM))).otherCommand(t,r,zT)}
