#!/usr/bin/env node
var MD=Object.create;var Bm=Object.defineProperty;var FD=Object.getOwnPropertyDescriptor;var UD=Object.getOwnPropertyNames;var GD=Object.getPrototypeOf,BD=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},x=(e,t)=>{for(var r in t)Bm(e,r,{get:t[r],enumerable:!0})},VD=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of UD(t))!BD.call(e,s)&&s!==r&&Bm(e,s,{get:()=>t[s],enumerable:!(n=FD(t,s))||n.enumerable});return e};var KD=(e,t,r)=>(r=e!=null?MD(GD(e)):{},VD(t||!e||!e.__esModule?Bm(r,"default",{value:e,enumerable:!0}):r,e));var hl,gl,Oo=m(()=>{"use strict";hl=class{},gl=class{}});var kt,YD,k,Re=m(()=>{"use strict";kt={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},YD={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},k=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return YD[this.code]}}});function U(e,t=300){let r=e.replace(WD," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function ge(e,t,r=`${t}s`){return`${e} ${e===
1?t:r}`}function Ge(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(
", ")} and ${r}`}var WD,_e=m(()=>{"use strict";WD=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function zt(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Va(e){let t=U(yl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function yl(e){if(e==null)return"";if(Array.isArray(e))return e.map(yl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=yl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[zD.has(i)?"":i,yl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Be,zD,gr=m(()=>{"use strict";Re();_e();Be=class extends k{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};zD=new Set(["base","error"])});var tT={};x(tT,{readPages:()=>ZD});async function ZD(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await tq(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(eq(o,a.length))return{...i,headers:c,body:a};if(s)throw new Be("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function eq(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function tq(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:XD},i))}else for(let s=eT(e);s;){let i=await t(s);n.push(i),s=eT(i)}}catch(s){
if(!(s instanceof Be))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new Be(i,`${o}; ${a} of the li\
st were read`,s)}return n}function eT({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var XD,rT=m(()=>{"use strict";gr();XD=6});async function Ka(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:bl({...Ms(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>(rT(),tT))).readPages(zt("GET",t),s,i)}function nT(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t(zt(i,c)),e.send({method:i,path:c,query:bl(Ms(a)),body:Ms(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t(zt("GET",a)),Ka(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Ms(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function bl(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var Qa=m(()=>{"use strict";gr()});function rq(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function vl(e){return(e??"").replace(/\?.*/s,"")}var _l,Vm=m(()=>{"use stric\
t";gr();Qa();_l=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=zt("GET",t);this.#t(n);let{body:s}=await Ka(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(rq))return s;throw new Be("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t(zt(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var iT={};x(iT,{StatusCheckServices:()=>Km,digestUrl:()=>sT});import{createHash as nq}from"node:crypto";function sT(e){return nq("sha256").update(e).digest("hex")}
function Tl(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var wl,Km,oT=m(()=>{"use strict";gr();Qa();Vm();wl="status_check_admin",
Km=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Tl(t),wl)).map(r=>({id:r.id,name:r.name,externalUrl:vl(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:sT(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Tl(t),Ms({...r}),wl)}update(t,r,n){return this.#e.write("PUT",`${Tl(t)}/${r}`,Ms({...n}),wl)}async remove(t,r){let n=`${Tl(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,wl).catch(o=>{if(o instanceof Be&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof Be&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Be("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:zt("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as iq}from"node:crypto";function aT({timestamp:e,nonce:t,path:r,status:n},s){return iq("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var uT=m(()=>{"use strict"});var cT={};x(cT,{ExternalControls:()=>Hm});function aq({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var oq,Hm,lT=m(()=>{"use strict";Re();gr();uT();oq=3,Hm=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new k("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t(zt("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-oq,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":aT(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof Be?aq(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function pT({headers:e,text:t},r){let n=e["content-type"]??"";if(Ym(n,t))return{instead:Sl};if(r!=="json")return{value:r==="text"?t:void 0};if(!Rl(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function Rl(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function Ym(e,t){return/html/i.test(e)||!Rl(e)&&/^\s*<(!doctype|html)/i.test(t)}var Sl,Wm=m(()=>{"use strict";Sl="a web page instead of JSON"});function Ol(e){return e.NODE_USE_ENV_PROXY==="1"&&zm(process.versions.node)}function zm(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var Xm=m(()=>{"use strict"});async function fT(e,t,r){let{Agent:n,request:s}=await lq(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:cq,...Ol(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await pq(
r)}:{}};return{agent:new n(i),request:s}}async function lq(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function pq(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new k("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function mT(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},T=>{dq(T,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(hT(Zm)),i),h=b(d);f.on("error",h).end(c);function b(T){return S=>{clearTimeout(g),T(S)}}})}async function dq(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw hT(Nl);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function hT(e){return Object.assign(new Error(e),{code:e})}var cq,Zm,Nl,eh=m(()=>{"use strict";Re();Xm();
cq=10,Zm="ETIMEDOUT",Nl="E2BIG"});function ar(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var No,Ha=m(()=>{"use strict";No=/^\{"error":"404 Not Found"\}$/});var vT,wT,TT=m(()=>{"use strict";Ha();vT="create a new token with scope api and put it into gitlab_token",wT=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",vT],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",vT],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${ar(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function Or(e,t,r,n,s){return["external_control",e,t,r,n,s]}var ET,kl,ST,RT=m(()=>{"use strict";Ha();ET="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",kl="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";ST=[Or(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",kl),Or(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",kl),Or(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),Or(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),Or(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),Or(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",ET),Or(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",ET),Or(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),Or(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),Or(404,No,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),Or(400,/Failed to update/,"CONTROL_REFUSED",ar,"look into the project's compliance centre, and run the job\
 again"),Or(400,null,"CONTROL_REFUSED",ar,kl),...[401,403,404,422].map(e=>Or(e,null,"CONTROL_REFUSED",ar,kl))]});var xT,OT,NT,rh,kT,hq,gq,yq,bq,_q,IT,AT=m(()=>{"use strict";Ha();xT="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",OT="there is no such merge request, or no such status check, in this project",NT="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",rh="give the token's user or bot the Developer r\
ole in the project that the merge request targets",kT="give the token's user or bot the Maintainer role in the project",hq="the instance has no status checks at\
 this address",gq="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",yq=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,No,"TARGET_UNKNOWN",hq,gq]),bq=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),_q=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",xT]),IT=[...yq,...bq,..._q,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${rh}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",rh],["status_check",404,null,"TARGET_UNKNOWN",OT,NT],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",rh],["status_check_retry",404,null,"TARGET_UNKNOWN",OT,NT],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",kT],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",kT],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${xT}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",ar,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function jT(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...wT,...IT,...ST,...vq].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??wq(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function wq({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",ar,CT]:[null,e,null,"GITLAB_REFUSED",ar,"change what GitLab names, in the inputs or in the project's settings"]}var CT,PT,
vq,LT=m(()=>{"use strict";TT();RT();Ha();AT();CT="run the job again later; if it stays so, ask the administrators of the instance",PT="check the path, the ref a\
nd the project of policy, and that the token may read that project",vq=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${ar(e)})`,PT],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",PT],[null,404,No,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",ar,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",ar,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${ar(e)})`,CT]]});function $T(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=Tq.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",xl];return{isTemporary:s,isTimeout:n===
Zm,code:n===Nl?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Nl?"":Eq(t,r)),cause:e}}function Eq(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||Ol(t)||Sq(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${zm(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function Sq({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var xl,Tq,DT=m(()=>{"use strict";eh();Xm();xl="check host and port of the address, and that this runner may reach\
 it",Tq=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",xl],[/^ETIMEDOUT/,!0,"there was no answer in time",xl],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",xl],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function qT({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<Rq)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Be("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:Oq(p,d,o,a)})}function Oq(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var Rq,MT=m(()=>{"use strict";gr();Rq=3});var UT={};x(UT,{describeFailure:()=>$T,endingOf:()=>xq,followRedirect:()=>qT,refused:()=>Iq,tooLate:()=>kq,unanswered:()=>Nq,unexpected:()=>FT});function Nq({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Be(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function kq(e,t){let r="give timeout a longer time, or ask for less";return new Be("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function xq(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function Iq({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=Ym(l,r);if(p&&e<500)return FT(
e,n,Sl);let d=p?void 0:Aq(u?r.replaceAll(u,"…"):r,l),f=Va(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:T,
advice:S}=jT({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),O={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${S}; an earlier attempt may have succeeded`:S};return new Be(b,`GitLab answered ${e} for ${i}: ${T}${s}`,O)}function FT(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===Sl?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Be("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${U(n)}`,i)}function Aq(e,t){if(!Rl(t))return e;try{return JSON.parse(e)}catch{return}}var GT=m(()=>{"use strict";_e();Wm();gr();LT();DT();MT()});var BT={};x(BT,{missingPolicy:()=>Cq});async function Cq(e,t,r,n){return e.kind!=="path"||r===void 0?new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new k("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var VT=m(()=>{"use strict";Re()});var xo,Il=m(()=>{"use strict";xo="1.0.0"});var HT,JT=m(()=>{"use strict";HT=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"]});function Io(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Al(e){return{value:e}}
function oh(e){return{value:ah(e,/\r?\n/)}}function YT(e){return{value:ah(e,/[\r\n,]+/)}}function WT(...e){return t=>{let r=ah(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function zT(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function XT(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function ZT(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function eE(e){let t=Pl(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function tE(e){let t=Pl(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function rE(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${Vq(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function Pl(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function ah(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function Vq(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var uh=m(()=>{"use strict"});function qt(e,t){return{parse:e,...t}}var as,us,Ao=m(()=>{"use strict";JT();uh();as={mode:qt(Io("auto","merge-request","project"),{default:"auto"}),policy:qt(YT,
{default:".countersign.yml"}),policy_from:qt(Io("target_branch","checkout"),{default:"target_branch"}),gitlab_url:qt(rE,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:qt(Al,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:qt(tE,{}),merge_request:qt(eE,{}),sha:qt(ZT,{}),status_check:qt(oh,
{}),external_control:qt(oh,{}),external_control_secret:qt(Al,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:qt(Io("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:qt(Io("fail","leave"),{default:"fail"}),report_dir:qt(Al,{default:"countersign-report"}),formats:qt(WT(
...HT),{default:"json"}),dry_run:qt(zT,{default:"false"}),timeout:qt(XT,{default:"10m"}),log_level:qt(Io("info","debug"),{default:"info"})},us=Object.keys(as)});function ch(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=Qq(nE(e),nE(s),n+1),o=r!==void 0&&r.length!==e.length&&s.length===e.length;(i<
n||i===n&&o)&&(r=s,n=i)}return r}function Xt(e,t){let r=ch(e,t);return r===void 0?"":`, did you mean ${r}?`}function nE(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function Qq(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[
i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,
(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var Fs=m(()=>{"use strict"});var iE={};x(iE,{complaints:()=>Hq});function Hq({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${sE(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${Xt(a,
us)}`),...i?[]:Jq(r,n,s)]}function Jq(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${sE(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function sE(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var oE=m(()=>{"use strict";Fs();Ao()});var uE={};x(uE,{checkControls:()=>Wq,repeated:()=>aE});function Wq(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=Pl(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of aE(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<Yq&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${Ge(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function aE(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var Yq,cE=m(()=>{"use strict";_e();uh();Yq=16});async function lE(e){let t=[],r=[],n=[],s={},i={};for(let g of us){let h=as[g],{raw:b,typed:T}=eM(g,h,e);if(i[g]=T,b===void 0)continue;let[,S]=h.secret&&zq.exec(
b.trim())||[];if(S!==void 0){r.push({typed:T,variable:S});continue}let O=h.parse(b);"problem"in O?t.push(`${T} ${O.problem}`):s[g]=O.value}let o=s,a=rM(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!Xq.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(oE(),iE));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(cE(),uE))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw Zq(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function Zq(e){let[t=""]=e;return e.length===
1?new k("INPUT_INVALID",t):new k("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function eM(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:Cl(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=tM(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function Cl(e){return`--${e.replaceAll("_","-")}`}
function tM(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function rM({env:e,flags:t}){let r=new Set(us);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:Cl(n),name:n}))).filter(
({name:n})=>!r.has(n))}var zq,Xq,lh=m(()=>{"use strict";Re();Ao();zq=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,Xq=/^[\x21-\x7e]+$/});function Y(e,...t){let r=e[0]??"";for(let[n,s]of t.entries()){if(r.endsWith("="))throw new Error(`a value needs quotes after ${r.slice(-30)}`);r+=fE(s)+(e[n+1]??
"")}return $i.of(r)}function jl(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return $i.of(e)}function Di(e,t){
let r=e?iM(e):void 0;return r===void 0?Y`${t}`:Y`<a href="${$i.of(fh(r))}" rel="noopener noreferrer">${t}</a>`}function dh(e){let r=(JSON.stringify(e,null,2)??"\
null").split(`
`).map(n=>{let s=n.trimStart();return`${" ".repeat(n.length-s.length)}${fh(U(s,dE))}`});return $i.of(r.join(`
`))}function fE(e){return e===void 0?"":e instanceof $i?e.toString():typeof e=="number"?String(e):typeof e=="string"?fh(U(e,dE)):e.map(fE).join("")}function fh(e){
return e.replace(/[&<>"']/g,t=>sM[t]??"")}function iM(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="http:"?r:void 0}
var $i,dE,sM,Us=m(()=>{"use strict";_e();$i=class e{#e;constructor(t){this.#e=t}static of(t){return new e(t)}toString(){return this.#e}},dE=4e3,sM={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function $l(e){return[...e].sort((t,r)=>qi.indexOf(t.status)-qi.indexOf(r.status))}function Dl(e){return qi.map(t=>({status:t,number:e.filter(r=>r.status===t).length})).
filter(({number:t})=>t>0).map(({status:t,number:r})=>`${r} ${Mt[t].control.toLowerCase()}`).join(", ")}var Mt,qi,mh,Ll,Gs=m(()=>{"use strict";Mt={fail:{sign:"✗",
control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",requirement:"Waived"},
pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{sign:"·",control:"\
External",requirement:"External"}},qi=Object.keys(Mt),mh={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{
status:"unknown",word:"Undetermined"}},Ll={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"}});function hE({requirements:e}){return Y`<div class="charts">${oM(e)}${aM(e)}</div>`}function oM(e){let t=qi.map(a=>({status:a,word:Mt[a].requirement,number:e.filter(
u=>u.status===a).length})).filter(({number:a})=>a>0),r=(ql-mE*(t.length-1))/e.length,n=0,s=t.map(({status:a,number:u})=>{let c=Y`<rect class="${a}" x="${hh(n)}" width="${hh(
u*r)}" height="12"/>`;return n+=u*r+mE,c}),i=t.map(({number:a,word:u})=>`${a} ${u.toLowerCase()}`).join(", "),o=t.map(({status:a,number:u,word:c})=>Y`<li><span class="sign ${a}" aria-hidden="true">${Mt[a].
sign}</span> ${c} <b>${u}</b></li>`);return Y`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${i}`}" viewBox="0 0 ${ql} 12" preserveAspectRatio="none">${s}</svg>
<ul class="legend">${o}</ul>
</figure>
`}function aM(e){let t=e.flatMap(({controls:i})=>i).filter(({status:i})=>i==="fail");if(t.length===0)return Y`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(Ll).map(([i,o])=>({word:o,number:t.filter(a=>a.severity===i).length})),n=Math.max(...r.map(({number:i})=>i)),s=r.map(({word:i,number:o})=>Y`<li class="${o===
0?"none":"some"}"><span>${i}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${ql} 12" preserveAspectRatio="none"><rect class="fail" width="${hh(o/n*ql)}" height="12"/></svg>
<b>${o}</b></li>
`);return Y`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${s}</ul>
</figure>
`}function hh(e){return Math.round(e*10)/10}var ql,mE,gE=m(()=>{"use strict";Us();Gs();ql=1e3,mE=6});function yE(e){return e.length===0?Y`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:Y`<ul class="deliveries">${e.map(
cM)}</ul>`}function cM(e){let{target:t,id:r,name:n,requirement:s,outcome:i}=e,o=uM[i],a=t==="status_check"?"Status check":"External control";return Y`<li><span class="sign ${o}" aria-hidden="true">${Mt[o].
sign}</span>
<div><p><b>${n??`${a} ${r}`}</b></p>
<p class="quiet">${a} ${r}, for ${s??"the whole verdict"}</p></div>
<p class="word ${o}">${lM(e)}</p></li>
`}function lM({status:e,outcome:t,attempts:r,error:n}){let s=r>1?` after ${ge(r,"attempt")}`:"";switch(t){case"delivered":return`Delivered as ${e}${s}`;case"sup\
erseded":return"Nothing posted: the merge request has a newer head";case"skipped":return`Nothing posted, it would be ${e}`;case"failed":return`Not delivered as ${e}${s}${n===
void 0?"":`: ${n}`}`}}var uM,bE=m(()=>{"use strict";_e();Us();Gs();uM={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"}});function _E(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>pM(u,n))})),deliveries:[...e.deliveries]}}function pM(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:dM(o,t)},phase:e.
inPhase,waiver:e.waiver?{...e.waiver}:null}}function dM({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").
map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function Ln(e){let t={pass:0,fail:0,
unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}var Mi=m(()=>{"use strict"});function vE(e){let t=Ln(e),r=Object.values(t).reduce((s,i)=>s+i,0),n=qi.filter(s=>t[s]>0).map(s=>Y`<button type="button" aria-pressed="false" value="${s}"><span class="sign ${s}" aria-hidden="true">${Mt[s].
sign}</span>${Mt[s].control} <b>${t[s]}</b></button>
`);return Y`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${n}</div>
<label><span>Text</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var wE=m(()=>{"use strict";Mi();Us();Gs()});function TE(e,{jobUrl:t}){let{subject:r,policy:n,tool:s}=e,{status:i,word:o}=mh[e.verdict],a=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).
join("/")}`,u=r.merge_request,c=n.sources.map(p=>Y`<br><code>${p}</code>`),l=[["Project",Di(a,r.project.path)],...u?[["Merge request",Y`${Di(`${a}/-/merge_reque\
sts/${u.iid}`,`!${u.iid}`)} into ${u.target_branch}`],["Commit",Di(`${a}/-/commit/${encodeURIComponent(u.sha)}`,Y`<code>${u.sha}</code>`)]]:[],["Policy",Y`${n.name}${c}`],
["Policy SHA-256",Y`<code>${n.sha256}</code>`],["Judged",Y`<time datetime="${e.generated_at}">${mM(e.generated_at)}</time>`],["By",Y`Countersign ${s.version}${t===
void 0?void 0:Y` in ${Di(t,"this job")}`}`]];return Y`<header class="${i}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${Mt[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${o}</h1>
<p>${fM(e)}</p></div></div>
<dl class="about">${l.map(([p,d])=>Y`<div><dt>${p}</dt><dd>${d}</dd></div>
`)}</dl>
</div></header>
`}function EE({verdict:e,subject:t}){let r=t.merge_request;return`${mh[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function fM(e){let t=Ln(e),{requirements:r,
verdict:n}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let s=`Controls: ${Dl(r.flatMap(({controls:u})=>u))}.`;if(n==="compliant")
return`Every requirement that applies is met. ${s}`;let i=n==="non_compliant"?"fail":"unknown",o=r.filter(u=>u.status===i).length,a=`${o} of ${r.length} require\
ments`;return n==="undetermined"?`Evidence is missing for ${a}. ${s}`:`${a} ${o===1?"is":"are"} not met. ${s}`}function mM(e){return e.replace("T"," ").replace(
/Z$/," UTC")}var SE=m(()=>{"use strict";Mi();Us();Gs()});function NE(e,t){let{status:r}=e,n=Y`<div class="body">${gM(e)}${yM(e)}</div>`,s=OE.has(r)?Y`<div class="head">${RE(e)}</div>${n}`:Y`<details><summary class="head">${RE(
e)}</summary>${n}</details>`;return Y`<li class="control ${r}" id="${t}" data-status="${r}">${s}</li>
`}function RE({status:e,title:t,severity:r,phase:n}){let{sign:s,control:i}=Mt[e],a=n==="enforce"||!OE.has(e)?void 0:Y`<span class="tag">${n} only</span>`;return Y`<span class="sign ${e}" aria-hidden="true">${s}</span><h4>${t}</h4><span class="marks">${a}<span class="severity ${r}">${Ll[r]}</span><span class="word ${e}">${i}</span></span>`}
function gM({id:e,status:t,message:r,note:n,remediation:s,waiver:i}){let o=t==="fail"||t==="waived";return Y`<p class="message">${r}</p>${i===null?void 0:Y`<p><b>Waived</b> until <time>${i.
expires}</time> by ${i.owner}: ${i.reason}</p>`}${n===null?void 0:Y`<p class="note"><b>Note</b> ${n}</p>`}${o?Y`<p class="fix"><b>Fix</b> ${s.text}${s.url===null?
void 0:Y` ${Di(s.url,"Open in GitLab")}`}</p>`:void 0}<p class="id"><code>${e}</code></p>`}function yM({expected:e,actual:t,evidence:r}){let n=r.map(({fact:s,request:i})=>Y`<li><code>${i}</code> <span class="quiet">${s}</span></li>`);
return Y`<dl>${e===null?void 0:Y`<div><dt>Expected</dt><dd>${bM(e)}</dd></div>`}${t===null?void 0:Y`<div><dt>Actual</dt><dd>${kE(t)}</dd></div>`}${n.length===0?
void 0:Y`<div class="evidence"><dt>Evidence</dt><dd><ul>${n}</ul></dd></div>`}</dl>`}function bM(e){let{field:t,operator:r,value:n,...s}=e;if(typeof t=="string"&&
typeof r=="string"&&Object.keys(s).length===0)return Y`<code>${t} ${r} ${dh(n)}</code>`;let i=Object.entries(e).map(([o,a])=>Y`<li><code>${o}</code>: ${kE(a)}</li>`);
return Y`<ul>${i}</ul>`}function kE(e){let t=dh(e),r=String(t).split(`
`).length;if(r===1)return Y`<code>${t}</code>`;let n=Y`<pre>${t}</pre>`;return r<=hM?n:Y`<details><summary>${r} lines</summary>${n}</details>`}var OE,hM,xE=m(()=>{
"use strict";Us();Gs();OE=new Set(["fail","unknown","waived"]),hM=12});function IE({name:e,description:t,status:r,controls:n},s){let{sign:i,requirement:o}=Mt[r],a=$l(n).map((u,c)=>NE(u,`control-${s+1}-${c+1}`));return Y`<section class="requirement" id="${PE(
s)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${i}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${o}</span> ${Dl(n)}</p></div>
${t===null?void 0:Y`<p class="quiet">${t}</p>`}
<ul class="controls">${a}</ul>
</section>
`}function AE(e){let t=e.map(({name:r,status:n},s)=>Y`<li><a href="#${PE(s)}"><span class="sign ${n}" aria-hidden="true">${Mt[n].sign}</span><span>${r}<span class="unseen">: ${Mt[n].
requirement}</span></span></a></li>
`);return Y`<ol>${t}</ol>`}function PE(e){return`requirement-${e+1}`}var CE=m(()=>{"use strict";xE();Us();Gs()});var gh,jE=m(()=>{"use strict";gh=`(() => {
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
`});var _M,vM,wM,TM,EM,yh,LE=m(()=>{"use strict";_M=`
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
`,vM=`
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
code, pre { font: .8125rem/1.5 var(--mono); }
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
`,wM=`
body > header { background: var(--tint); border-top: .25rem solid var(--tone); padding-block: 1.25rem 1.75rem; }
.kind { font-size: .875rem; color: var(--quiet); }
.verdict { display: flex; gap: 1rem; align-items: center; margin-block: 1.25rem 1.75rem; }
.seal {
  flex: none; width: 3.5rem; height: 3.5rem; border-radius: 50%; text-align: center; font-size: 1.75rem;
  line-height: 3.5rem; font-weight: 700; background: var(--tone); color: var(--paper);
}
h1 { font-size: clamp(1.875rem, 6vw, 2.75rem); line-height: 1.1; font-weight: 700; letter-spacing: -.025em; color: var(--tone); }
.verdict p { margin-top: .25rem; }
.about { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .875rem 2rem; font-size: .9375rem; }
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
`,TM=`
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
.body .note, .body .id { color: var(--quiet); }
.body .note b { font-weight: 600; }
.body dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .5rem 2rem; margin-top: .25rem; }
.body dl:empty { display: none; }
.body dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.evidence { grid-column: 1 / -1; }
.evidence .quiet { font-size: .8125rem; }
footer { border-top: 1px solid var(--line); padding-block: 1.25rem 2.5rem; font-size: .875rem; color: var(--quiet); }
`,EM=`
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
  .deliveries li > .word { padding-left: 2.125rem; }
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
  .control, .control:is(.fail, .unknown) { content-visibility: visible; break-inside: avoid; }
  .requirement .title { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .fix a::after { content: " (" attr(href) ")"; }
}
`,yh=[_M,vM,wM,TM,EM].join("")});async function DE(e,t){let r=$l(e.requirements),[n,s]=await Promise.all([$E(yh),$E(gh)]),i=`default-src 'none'; style-src 'sha256-${n}'; script-src 'sha256-${s}\
'; img-src data:; base-uri 'none'; form-action 'none'`;return Y`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${jl(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${EE(e)}</title>
<link rel="icon" href="data:,">
<style>${jl(yh)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${TE(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${AE(r)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${hE(e)}</section>
<section><h2>Told to GitLab</h2>${yE(e.deliveries)}</section>
<section><h2>Requirements</h2>${vE(e)}
${r.map(IE)}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${jl(gh)}</script>
</body>
</html>
`}async function $E(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var qE=m(()=>{
"use strict";gE();bE();wE();SE();Us();CE();jE();LE();Gs()});var ME={};x(ME,{render:()=>SM});var SM,FE=m(()=>{"use strict";qE();SM=async(e,t)=>String(await DE(e,t))});async function Ml(e){let t=new Map,r=e.requirements.flatMap(({name:n,controls:s})=>s.filter(Ja).map(i=>{let o=[e.subject.project.id,n,i.id],a=JSON.stringify(o),
u=t.get(a)??0;return t.set(a,u+1),{requirement:n,control:i,key:u===0?a:JSON.stringify([...o,u])}}));return Promise.all(r.map(async({key:n,...s})=>({...s,fingerprint:await RM(
n)})))}function Ja({status:e}){return e==="fail"||e==="unknown"}function Fl({phase:e,severity:t}){return e==="observe"?"info":e==="warn"&&t!=="info"?"low":t}function Bs({
phase:e}){return e==="enforce"?"":` (${e} only)`}function Ul({policyPath:e}){let t=e.replace(/^(\.\/)+/,"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?
".gitlab-ci.yml":t}function Mr(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:r,password:n,href:s}=new URL(e);return(t==="https:"||t==="http:")&&r===
""&&n===""?s:void 0}async function RM(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(r=>r.toString(
16).padStart(2,"0")).join("")}var cs=m(()=>{"use strict"});var BE={};x(BE,{render:()=>OM});function NM(e,{name:t,controls:r},n){let s=o=>r.filter(a=>UE(a)===o).length;return[`  <testsuite${Gl({id:n,name:t,package:e.subject.
project.path,hostname:AM(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:s("failure"),errors:s("error"),skipped:s("skipped"),time:0})}>`,"  \
  <properties>",...kM(e).map(([o,a])=>`      <property${Gl({name:`countersign.${o}`,value:a})}/>`),"    </properties>",...r.flatMap(o=>xM(t,o)),"    <system-out\
/>","    <system-err/>","  </testsuite>"]}function kM({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.name],["policy_sha2\
56",t.sha256],...n?[["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function xM(e,t){let r=`<testcase${Gl({classname:e,name:`${t.id}: ${t.title}`,time:0})}`,n=UE(
t);if(n==="passed")return[`    ${r}/>`];let s=n==="skipped"?{}:{type:t.status},i=Gl({message:t.message,...s});return[`    ${r}>`,`      <${n}${i}>${IM(t).map(GE).
join(`
`)}</${n}>`,"    </testcase>"]}function UE({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function IM(e){let{status:t,severity:r,message:n,note:s,remediation:i,waiver:o}=e,a=[`${t} (${r})${Bs(e)}: ${n}`];if(o&&a.push(`waived until ${o.expires}\
 by ${o.owner}: ${o.reason}`),s!==null&&a.push(`note: ${s}`),t==="fail"){a.push(`fix: ${i.text}`);let u=Mr(i.url);u!==void 0&&a.push(`at: ${u}`)}return a}function AM({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function Gl(e){return Object.entries(e).map(([t,r])=>` ${t}="${GE(String(r))}\
"`).join("")}function GE(e){return U(e,1e3).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�").replace(/[&<>"']/g,t=>PM[t]??"")}var OM,PM,VE=m(()=>{"use strict";_e();
cs();OM=e=>`${['<?xml version="1.0" encoding="UTF-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>NM(e,t,r)),"</testsuites>"].join(`
`)}
`;PM={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var KE={};x(KE,{render:()=>jM});function LM(e,t){let{status:r,message:n,remediation:s}=t,i=r==="fail"?`. Fix: ${U(s.text,1e3)}`:"",o=r==="unknown"?"not known: ":
"";return`${U(e)}${Bs(t)}: ${o}${U(n,1e3)}${i}`}var CM,jM,QE=m(()=>{"use strict";_e();cs();CM={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"\
info"},jM=async(e,t)=>{let r=(await Ml(e)).map(({requirement:n,control:s,fingerprint:i})=>({description:LM(n,s),check_name:U(s.id),fingerprint:i,severity:CM[Fl(
s)],location:{path:Ul(t),lines:{begin:1}}}));return`${JSON.stringify(r,null,2)}
`}});var JE={};x(JE,{render:()=>DM});function qM({requirements:e}){let t=e.flatMap(({controls:r})=>r);return t.filter(({id:r},n)=>t.findIndex(s=>s.id===r)===n)}function MM({
id:e,title:t,severity:r,remediation:n}){let s=Mr(n.url);return{id:U(e),shortDescription:{text:Ya(t)},help:{text:Ya(`Fix: ${n.text}`)},...s===void 0?{}:{helpUri:s},
defaultConfiguration:{level:HE(r)},properties:{severity:r}}}function HE(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":"note"}function FM(e,t){
let{status:r,message:n,remediation:s}=t,i=r==="unknown"?"not known: ":"",o=r==="fail"?`. Fix: ${s.text}`:"";return`${Ya(e)}${Bs(t)}: ${i}${Ya(n)}${Ya(o)}`}function Ya(e){
return U(e,1e3).replaceAll("](","] (")}function UM({subject:e}){let{gitlab_url:t,project:r,merge_request:n}=e,s=Mr(`${t}/${r.path}`);return!n||s===void 0?{}:{versionControlProvenance:[
{repositoryUri:s,revisionId:n.sha}]}}var $M,DM,YE=m(()=>{"use strict";_e();cs();$M="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-sch\
ema-2.1.0.json",DM=async(e,t)=>{let r=qM(e),n=new Map(r.map(({id:a},u)=>[a,u])),s=Ul(t).split("/").map(encodeURIComponent).join("/"),i=(await Ml(e)).map(({requirement:a,
control:u,fingerprint:c})=>({ruleId:U(u.id),ruleIndex:n.get(u.id),kind:"fail",level:HE(Fl(u)),message:{text:FM(a,u)},locations:[{physicalLocation:{artifactLocation:{
uri:s,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{"countersign/v1":c},properties:{status:u.status,severity:u.severity,requirement:U(a)}})),
o={tool:{driver:{name:"Countersign",version:e.tool.version,rules:r.map(MM)}},automationDetails:{id:`countersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,
endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",...UM(e),results:i,properties:{verdict:e.verdict,policy:U(e.policy.name)}};return`${JSON.stringify({$schema:$M,
version:"2.1.0",runs:[o]},null,2)}
`}});var zE={};x(zE,{render:()=>GM});function BM(e){return e.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:n,status:s,remediation:i})=>{let o=s==="fail"?
Mr(i.url):void 0;return o===void 0?[]:[WE(`Fix ${U(n,100)} (${U(t,100)})`,o)]}))}function VM(e){let t=new TextEncoder,r=100,n=e.slice(0,bh.links).findIndex(s=>(r+=
t.encode(JSON.stringify(s)).length+20,r>bh.bytes));return e.slice(0,n<0?bh.links:n)}function WE(e,t){return{external_link:{label:e,url:t}}}var bh,GM,XE=m(()=>{"\
use strict";_e();cs();bh={links:100,bytes:8e4},GM=(e,{jobUrl:t})=>{let r=Mr(t),n=[...r===void 0?[]:[WE("Countersign reports",`${r.replace(/\/+$/,"")}/artifacts/\
browse`)],...BM(e)];return`${JSON.stringify({countersign:VM(n)},null,1)}
`}});var ZE={};x(ZE,{render:()=>HM});function JM({verdict:e}){return KM.map(t=>[{countersign_verdict:t},t===e?1:0])}function YM(e){return Object.entries(Ln(e)).map(([
t,r])=>[{status:t},r])}function WM(e){let t=e.requirements.flatMap(({controls:r})=>r).filter(r=>r.phase==="enforce"&&Ja(r));return QM.map(r=>[{severity:r},t.filter(
n=>n.severity===r).length])}function zM({requirements:e}){let t=new Map;return e.filter(({status:r})=>r!=="not_applicable").map(({name:r,status:n})=>{let s=XM(r),
i=(t.get(s)??0)+1;return t.set(s,i),[{requirement:i===1?s:`${s} (${i})`},n==="pass"?1:0]})}function Bl(e,t,r,n){let s=n.map(([i,o])=>{let a=Object.entries(i).map(
([u,c])=>`${u}="${c}"`);return`${e}{${a.join(",")}} ${o}
`});return[`# TYPE ${e} ${t}
`,`# HELP ${e} ${r}
`,...s].join("")}function XM(e){return U(e).replaceAll("#","＃").replace(/[\ud800-\udfff]/gu,"�").replaceAll("\\","\\\\").replaceAll('"','\\"')}var KM,QM,HM,
eS=m(()=>{"use strict";_e();Mi();cs();KM=["compliant","non_compliant","undetermined"],QM=["critical","high","medium","low","info"],HM=e=>[Bl("countersign_verdic\
t","stateset","The verdict: 1 for the one it is.",JM(e)),Bl("countersign_controls","gauge","Controls by status.",YM(e)),Bl("countersign_findings","gauge","Enfor\
ced controls that failed or could not be judged, by severity.",WM(e)),Bl("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",zM(
e)),`# EOF
`].join("")});var rS={};x(rS,{render:()=>e1});function tS(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}function r1(e){return`"${U(e,1e4).replace(t1,"$1'").replaceAll(
'"','""')}"`}var ZM,e1,t1,nS=m(()=>{"use strict";_e();cs();ZM=["requirement","control","title","severity","status","message","actual","expected","remediation","\
url"],e1=e=>{let t=e.requirements.flatMap(({name:r,controls:n})=>n.map(({id:s,title:i,severity:o,status:a,message:u,actual:c,expected:l,remediation:p})=>[r,s,i,
o,a,u,tS(c),tS(l),p.text,Mr(p.url)??""]));return[ZM,...t].map(r=>`${r.map(r1).join(",")}\r
`).join("")};t1=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g});function xt(e){let t=U(e,1e3).replace(n1,`$&${s1}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function Fi(e){
return/^[\w.-]{1,200}$/.test(e)?`\`${e}\``:xt(e)}function Vl(e,t){let r=Mr(t);return r===void 0?xt(e):`[${xt(e)}](${r.replace(/[()<>\\|`*_]/g,i1)})`}function i1(e){
return`%${e.charCodeAt(0).toString(16).toUpperCase()}`}var n1,s1,sS=m(()=>{"use strict";_e();cs();n1=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)/g,
s1="⁠"});var oS={};x(oS,{render:()=>u1});function c1({subject:e,policy:t,generated_at:r,tool:n}){let{gitlab_url:s,project:i,merge_request:o}=e,a=i.path.split("/").map(encodeURIComponent).
join("/"),u=`${s}/${a}`,c=o?`, ${Vl(`merge request ${o.iid}`,`${u}/-/merge_requests/${o.iid}`)} (${Fi(o.sha.slice(0,8))} into ${xt(o.target_branch)})`:"";return`\
Project ${Vl(i.path,u)}${c}, policy ${xt(t.name)} (sha256 ${Fi(t.sha256.slice(0,12))}), judged at ${Fi(r.slice(0,10))} ${r.slice(11,16)} UTC by Countersign ${xt(
n.version)}.`}function l1({requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.map(({name:r,
status:n,controls:s})=>{let i=a=>s.filter(u=>u.status===a).length,o=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[xt(r),a1[n],...o].join(" | ")} |`})]}
function iS(e){let{text:t,url:r}=e.control.remediation,n=Vl("Open the page",r);return[...vh(e),`  - Fix: ${xt(t)}${r===null?"":`. ${n}`}`]}function vh({requirement:e,
control:t}){let{id:r,severity:n,message:s,note:i}=t,o=`- **${xt(e)}**: ${Fi(r)} (${n})${Bs(t)}: ${xt(s)}`;return i===null?[o]:[o,`  - Note: ${xt(i)}`]}function p1({
requirement:e,control:t}){let{id:r,message:n,waiver:s}=t,i=s?`
  - Until ${Fi(s.expires)} by ${xt(s.owner)}: ${xt(s.reason)}`:"";return[`- **${xt(e)}**: ${Fi(r)}: ${xt(n)}${i}`]}function d1({target:e,id:t,name:r,requirement:n,
status:s,outcome:i,attempts:o,error:a}){let u=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${xt(r)} (${t})`,l=n===null?"":` for ${xt(
n)}`,p=o>1?` after ${o} attempts`:"",d=a===void 0?"":`: ${xt(a)}`;return`- ${u} ${c}${l}: ${s}, ${i==="failed"?"**not delivered**":i}${p}${d}`}function Wa(e,t){
return t.length===0?[]:[`## ${e}`,"",...t]}function _h(e){return({control:t})=>t.status===e}var o1,a1,u1,aS=m(()=>{"use strict";cs();sS();o1={compliant:"✅ Compl\
iant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},a1={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not applic\
able"},u1=e=>{let t=e.requirements.flatMap(({name:s,controls:i})=>i.map(o=>({requirement:s,control:o}))),r=t.filter(({control:s})=>s.phase==="enforce");return`${[
[`# Countersign: ${o1[e.verdict]}`],[c1(e)],l1(e),Wa("What to fix",r.filter(_h("fail")).flatMap(iS)),Wa("What could not be judged",r.filter(_h("unknown")).flatMap(
vh)),Wa("Not enforced yet",t.filter(({control:s})=>s.phase!=="enforce"&&Ja(s)).flatMap(s=>s.control.status==="fail"?iS(s):vh(s))),Wa("Waived",t.filter(_h("waive\
d")).flatMap(p1)),Wa("Told to GitLab",e.deliveries.map(d1))].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}});var uS={};x(uS,{render:()=>m1});function Th(e){let t=/[ilj.-]/,r=/[mw]/,n=[...e].map(s=>t.test(s)?3.5:r.test(s)?10.7:6.6);return Math.ceil(n.reduce((s,i)=>s+i,0))}
var wh,f1,m1,cS=m(()=>{"use strict";wh="countersign",f1={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{words:"non-compliant",colour:"#b3261e"},undetermined:{
words:"undetermined",colour:"#8a5a00"}},m1=({verdict:e})=>{let{words:t,colour:r}=f1[e],n=`${wh}: ${t}`,[s,i]=[Th(wh)+12,Th(t)+12],o=s+i,a=(u,c)=>`<text x="${c}"\
 y="14" textLength="${Th(u)}">${u}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" height="20" viewBox="0 0 ${o} 20" role="img" aria-labelle\
dby="title">
  <title id="title">${n}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${s}" height="20" fill="#444"/>
    <rect x="${s}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(wh,6)}
    ${a(t,s+6)}
  </g>
</svg>
`}});function $n(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Kl(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Ql=m(()=>{});import*as mS from"os";function an(e,t,r){let n=new Eh(e,t,r);process.stdout.write(n.toString()+mS.EOL)}function Hl(e,t=""){an(e,{},t)}function h1(e){return $n(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function g1(e){return $n(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var fS,Eh,hS=m(()=>{Ql();fS="::",Eh=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=fS+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${g1(s)}`)}}return t+=`${fS}${h1(this.message)}`,t}}});import*as gS from"crypto";import*as Yl from"fs";import*as Jl from"os";function za(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!Yl.existsSync(r))throw new Error(`Missing file at path: ${r}`);Yl.appendFileSync(r,`${$n(t)}${Jl.EOL}`,{encoding:"\
utf8"})}function Wl(e,t){let r=`ghadelimiter_${gS.randomUUID()}`,n=$n(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Jl.EOL}${n}${Jl.EOL}${r}`}var yS=m(
()=>{Ql()});var bS,zl,_S=m(()=>{Oo();Oo();Po();bS=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},zl=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new hl("actions/oidc-client",[new gl(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return bS(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return bS(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Rh(`ID token url is ${r}`);let n=yield e.
getCall(r);return Sh(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as y1}from"os";import{constants as vS,promises as b1}from"fs";var Oh,_1,v1,w1,wS,Nh,TS,ES,SS,kh=m(()=>{Oh=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:_1,appendFile:v1,writeFile:w1}=b1,wS="GITHUB_STEP_SUMMARY",Nh=class{constructor(){
this._buffer=""}filePath(){return Oh(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[wS];if(!t)throw new Error(`Unable \
to find environment variable for $${wS}. Check if your runtime environment supports job summaries.`);try{yield _1(t,vS.R_OK|vS.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return Oh(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?w1:v1)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Oh(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(y1)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},TS=new Nh,ES=TS,SS=TS});import*as RS from"path";function OS(e){return e.replace(/[\\]/g,"/")}function NS(e){return e.replace(/[/]/g,"\\")}function kS(e){return e.replace(/[/\\]/g,RS.sep)}
var xS=m(()=>{});var Ah={};x(Ah,{arch:()=>AS,getDetails:()=>R1,isLinux:()=>PS,isMacOS:()=>Ih,isWindows:()=>xh,platform:()=>Xa});import IS from"os";function R1(){return Xl(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield xh?T1():Ih?E1():S1()),{platform:Xa,arch:AS,isWindows:xh,isMacOS:Ih,isLinux:PS})})}var Xl,T1,E1,S1,
Xa,AS,xh,Ih,PS,CS=m(()=>{Oo();Xl=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
T1=()=>Xl(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),E1=()=>Xl(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),S1=()=>Xl(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),Xa=IS.platform(),AS=IS.arch(),xh=Xa==="win32",Ih=Xa==="darwin",PS=Xa==="linux"});var Za={};x(Za,{ExitCode:()=>Zl,addPath:()=>N1,debug:()=>Rh,endGroup:()=>qS,error:()=>$S,exportVariable:()=>O1,getBooleanInput:()=>x1,getIDToken:()=>F1,getInput:()=>Ch,
getMultilineInput:()=>k1,getState:()=>M1,group:()=>D1,info:()=>$1,isDebug:()=>C1,markdownSummary:()=>ES,notice:()=>L1,platform:()=>Ah,saveState:()=>q1,setCommandEcho:()=>A1,
setFailed:()=>P1,setOutput:()=>I1,setSecret:()=>Sh,startGroup:()=>DS,summary:()=>SS,toPlatformPath:()=>kS,toPosixPath:()=>OS,toWin32Path:()=>NS,warning:()=>j1});
import*as Ph from"os";import*as LS from"path";function O1(e,t){let r=$n(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return za("ENV",Wl(e,t));an("set-env",
{name:e},r)}function Sh(e){an("add-mask",{},e)}function N1(e){process.env.GITHUB_PATH||""?za("PATH",e):an("add-path",{},e),process.env.PATH=`${e}${LS.delimiter}${process.
env.PATH}`}function Ch(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function k1(e,t){let r=Ch(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function x1(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=Ch(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function I1(e,t){if(process.env.GITHUB_OUTPUT||"")return za("OUTPUT",Wl(e,t));process.
stdout.write(Ph.EOL),an("set-output",{name:e},$n(t))}function A1(e){Hl("echo",e?"on":"off")}function P1(e){process.exitCode=Zl.Failure,$S(e)}function C1(){return process.
env.RUNNER_DEBUG==="1"}function Rh(e){an("debug",{},e)}function $S(e,t={}){an("error",Kl(t),e instanceof Error?e.toString():e)}function j1(e,t={}){an("warning",
Kl(t),e instanceof Error?e.toString():e)}function L1(e,t={}){an("notice",Kl(t),e instanceof Error?e.toString():e)}function $1(e){process.stdout.write(e+Ph.EOL)}
function DS(e){Hl("group",e)}function qS(){Hl("endgroup")}function D1(e,t){return jS(this,void 0,void 0,function*(){DS(e);let r;try{r=yield t()}finally{qS()}return r})}
function q1(e,t){if(process.env.GITHUB_STATE||"")return za("STATE",Wl(e,t));an("save-state",{name:e},$n(t))}function M1(e){return process.env[`STATE_${e}`]||""}
function F1(e){return jS(this,void 0,void 0,function*(){return yield zl.getIDToken(e)})}var jS,Zl,Po=m(()=>{hS();yS();Ql();_S();kh();kh();xS();CS();jS=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(Zl||(Zl={}))});var FS={};x(FS,{annotations:()=>U1});function U1(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!==
"fail"&&i!=="unknown")return[];let u=i==="fail"?` Fix: ${U(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${U(r)}: ${U(s)}`,message:`${U(o,1e3)}\
.${u}`}]}));return[...t.filter(({level:r})=>r==="error").slice(0,MS),...t.filter(({level:r})=>r==="warning").slice(0,MS)]}var MS,US=m(()=>{"use strict";_e();MS=
10});async function YS(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:z1,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof Be)||u.status!==409)throw u;if(o++,await Lh(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new k("INTERNAL","the last wait ends the loop")}async function Lh(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(X1),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function X1(e){if(!(e instanceof k&&e.code!=="INTERRUPTED"))throw e}var z1,$h=m(()=>{"use strict";gr();Re();z1=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var zS={};x(zS,{readBack:()=>Z1});async function Z1(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<WS?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof k&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>eF(e,c,u.get(c.id)))),s>=WS&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function eF(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await Dh(
e,n);return{...s,attempts:s.attempts+t.attempts}}var WS,XS=m(()=>{"use strict";Re();qh();WS=6e4});async function ZS(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>Dh(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([iF(e,n),Promise.all(r.map(a=>sF({...e,isSuperseded:s},a)))]);return[...i,
...o]}function eR(e,t,r){let n=t.requirement===void 0?rF(e):nF(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function rF({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function nF({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Dh(e,t){
let r=eR(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return tR(e,t,r,n,s=>YS(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function sF(e,t){let r=eR(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return tR(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function tR(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof k)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:oF(c),error:aF(c)}}}async function iF(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<tF)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(XS(),zS));return s(e,r,t)}function oF(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function aF(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var tF,qh=m(()=>{"use strict";Re();$h();tF=10*6e4});var rR={};x(rR,{explainLine:()=>uF,unknownTargets:()=>Mh});function Mh(e,t){let[r=""]=e;return e.length===1?new k("TARGET_UNKNOWN",r):new k("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function uF(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${Ge(r.map(({id:a,name:u})=>`"${U(u)}" (${a})`))}`,s=[...tp(e)].find(([
,a])=>rp(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${Xt(s[0],t)}`;let i=[...tp(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${Xt(i,o)} (${n})`}var Fh=m(()=>{"use strict";Re();Fs();_e();Uh()});async function nR(e,t,r){let n=[],s=e.flatMap(u=>{let c=rp(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of tp(u)){let d=t.includes(
l)?rp(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(Fh(),rR));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function rp(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*tp(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var Uh=m(()=>{
"use strict"});function te(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new Ui(r);return n}function np(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="i\
nteger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c,says:l}=r;
return a!==void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"forma\
t",detail:l}),n}}}function P(e){return np("text","string",e)}function ue(e){return np("number","number",e)}function un(e){return np("integer","number",e)}function W(){
return np("flag","boolean")}function re(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function R(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!sR(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function bt(e){return R(e,!0)}function sp(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return sR(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function Gh(){return{kind:"any",read:e=>e}}function ip(e){
return{kind:"value",of:e,read(t,r,n){return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Bh(...e){return{kind:"either",
of:e,read(t,r,n){let s=e.map(o=>{let a=[];return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",
detail:s.map(({found:o})=>o)}),i?.read}}}function A(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function Qt(e){return{
kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,n,s)}}function tt(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}
function Ve(e,t){return{kind:"mapped",of:e,read(r,n,s){let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function sR(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}var Ui,ce=m(()=>{"use strict";Ui=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),
this.issues=t}}});var iR={};x(iR,{knownControls:()=>mF});async function mF(e,t){try{let{data:r,errors:n}=await e.graphql(fF,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(te(dF,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof Ui||r instanceof k&&r.code!=="INTERRUPTED")return;throw r}}var op,cF,lF,pF,dF,fF,oR=m(()=>{"use strict";Re();
ce();op=e=>A(R({nodes:re(e)})),cF=R({id:P(),name:P(),controlType:A(P()),externalControlName:A(P())}),lF=R({complianceRequirementsControls:op(cF)}),pF=R({complianceRequirements:op(
lF)}),dF=R({projects:op(R({complianceFrameworks:op(pF)}))}),fF="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var aR={};x(aR,{controlTargets:()=>hF});function hF(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${Xt(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${U(c.name)})`);n.push(
`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":Ge(u)}`)}return a&&!a.isExternal&&n.push(`co\
ntrol ${i} (${U(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)return s;
throw Mh(n,"external_control")}var uR=m(()=>{"use strict";Fs();_e();Fh()});function eu(e){return`gid://gitlab/Project/${e}`}function fR(e,t){let r;return async n=>{r??=TF(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new fe(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function TF(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[eu(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new fe(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new fe("GraphQL shows this token no such project");return{project:p,
request:r}}var ap=m(()=>{"use strict";ur()});function hR(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c,read:async f=>mR(await i(f),u)};if(a.select){n.add(a),s??=fR(e,[
...n].filter(({id:h,select:b})=>b&&!t.has(h)));let{node:f,request:g}=await s(a);return u.push(g),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.
entries(a.needs??{});for(let[f,g]of await Promise.all(d.map(async([h,b])=>[h,await i(b)])))p[f]=mR(g,u);return{ok:!0,value:await a.collect?.(l,p),requests:u}}catch(c){
if(c instanceof k&&c.code==="INTERRUPTED")throw c;return c instanceof up?{...c.result,requests:u}:{ok:!1,reason:EF(a,c),requests:u,error:c}}}return{announce(a){
for(let u of gR(a))n.add(u)},read:i}}function gR(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),gR(Object.values(r.needs??{}),t));return t}function mR(e,t){if(t.
push(...e.requests),!e.ok)throw new up(e);return e.value}function EF(e,t){let r=t instanceof k&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.
summary.slice(1)}`;if(t instanceof fe)return`${n}: ${t.message}`;if(r===401||r===403||r===404)return`${n} could not be read: GitLab answered ${r}, and reading i\
t needs ${e.right}`;if(t instanceof k)return`${n} could not be read: ${t.message}`;if(t instanceof Ui)return`${n} could not be read: GitLab's answer has an ${t.
message}`;throw t}var fe,up,ur=m(()=>{"use strict";Re();ce();ap();fe=class extends Error{},up=class extends Error{result;constructor(t){super(t.reason),this.result=
t}}});function Zt(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,s)=>te(r,s.answer)}}var De=m(()=>{"use strict";ce()});var SF,Nr,Co=m(()=>{"use strict";ce();De();SF=Ve(R({iid:ue(),project_id:ue(),title:P(),draft:A(W()),work_in_progress:A(W()),sha:Qt(P()),target_branch:P(),created_at:P(),
prepared_at:A(P()),author:R({username:P()}),references:A(R({full:P()})),web_url:A(P())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(
/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,author:e.author.username,url:e.web_url})),Nr={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_re\
quest",collect:async({gitlab:e,projectId:t,iid:r})=>te(SF,await e.MergeRequests.show(t,r??0))}});var yR={};x(yR,{settleHead:()=>OF});async function OF(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...RF,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[Nr.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[Nr.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var RF,bR=m(()=>{"use strict";Co();
RF=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function TR(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],s=await t(o=>r.push(o)).Projects.show(e),{id:i}=te(wR,s);return{projectId:i,
known:new Map([[cp.id,{ok:!0,value:s,requests:r}]])}}function kF(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var vR,wR,cp,me,_t=m(()=>{"use strict";ce();De();vR=A(R({access_level:ue()})),wR=Ve(R({id:ue(),path_with_namespace:P(),visibility:A(P()),default_branch:tt(
Qt(P())),empty_repo:A(W()),only_allow_merge_if_all_discussions_are_resolved:tt(Qt(W())),secret_push_protection_enabled:tt(Qt(W())),namespace:R({id:ue(),kind:P(),
full_path:P()}),owner:A(R({id:ue()})),permissions:A(R({project_access:vR,group_access:vR}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.
default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:kF(e.permissions)})),cp={
id:"project_answer",summary:"The project",right:"a token whose user can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},me=
Zt(cp,{id:"project"},wR)});function qe(e){if(e&&typeof e=="object")switch(e[cr]){case cn:case ls:return!0}return!1}function be(e){if(e&&typeof e=="object")switch(e[cr]){case lp:case cn:case kr:case ls:
return!0}return!1}var lp,pp,cn,Vh,kr,ls,cr,ln,Dn,xr,we,oe,pn,dp,xe=m(()=>{lp=Symbol.for("yaml.alias"),pp=Symbol.for("yaml.document"),cn=Symbol.for("yaml.map"),Vh=
Symbol.for("yaml.pair"),kr=Symbol.for("yaml.scalar"),ls=Symbol.for("yaml.seq"),cr=Symbol.for("yaml.node.type"),ln=e=>!!e&&typeof e=="object"&&e[cr]===lp,Dn=e=>!!e&&
typeof e=="object"&&e[cr]===pp,xr=e=>!!e&&typeof e=="object"&&e[cr]===cn,we=e=>!!e&&typeof e=="object"&&e[cr]===Vh,oe=e=>!!e&&typeof e=="object"&&e[cr]===kr,pn=
e=>!!e&&typeof e=="object"&&e[cr]===ls;dp=e=>(oe(e)||qe(e))&&!!e.anchor});function Fr(e,t){let r=SR(t);Dn(e)?jo(null,e.contents,r,Object.freeze([e]))===qn&&(e.contents=null):jo(null,e,r,Object.freeze([]))}function jo(e,t,r,n){let s=RR(
e,t,r,n);if(be(s)||we(s))return OR(e,n,s),jo(e,s,r,n);if(typeof s!="symbol"){if(qe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=jo(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===yr)return yr;o===qn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=jo("\
key",t.key,r,n);if(i===yr)return yr;i===qn&&(t.key=null);let o=jo("value",t.value,r,n);if(o===yr)return yr;o===qn&&(t.value=null)}}return s}async function fp(e,t){
let r=SR(t);Dn(e)?await Lo(null,e.contents,r,Object.freeze([e]))===qn&&(e.contents=null):await Lo(null,e,r,Object.freeze([]))}async function Lo(e,t,r,n){let s=await RR(
e,t,r,n);if(be(s)||we(s))return OR(e,n,s),Lo(e,s,r,n);if(typeof s!="symbol"){if(qe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await Lo(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===yr)return yr;o===qn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=await Lo(
"key",t.key,r,n);if(i===yr)return yr;i===qn&&(t.key=null);let o=await Lo("value",t.value,r,n);if(o===yr)return yr;o===qn&&(t.value=null)}}return s}function SR(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function RR(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(xr(t))return r.Map?.(e,t,n);
if(pn(t))return r.Seq?.(e,t,n);if(we(t))return r.Pair?.(e,t,n);if(oe(t))return r.Scalar?.(e,t,n);if(ln(t))return r.Alias?.(e,t,n)}function OR(e,t,r){let n=t[t.length-
1];if(qe(n))n.items[e]=r;else if(we(n))e==="key"?n.key=r:n.value=r;else if(Dn(n))n.contents=r;else{let s=ln(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var yr,ER,qn,tu=m(()=>{xe();yr=Symbol("break visit"),ER=Symbol("skip children"),qn=Symbol("remove node");Fr.BREAK=yr;Fr.SKIP=ER;Fr.REMOVE=
qn;fp.BREAK=yr;fp.SKIP=ER;fp.REMOVE=qn});var xF,IF,Mn,Kh=m(()=>{xe();tu();xF={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},IF=e=>e.replace(/[!,[\]{}]/g,t=>xF[t]),Mn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+IF(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&be(t.contents)){let i={};Fr(t.contents,(o,a)=>{be(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Mn.defaultYaml={explicit:!1,version:"1.2"};Mn.defaultTags={"!!":"tag:yaml.org,2002:"}});function mp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function Qh(e){let t=new Set;return Fr(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function Hh(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function NR(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=Qh(e));let o=Hh(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(oe(o.node)||qe(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var hp=m(()=>{xe();tu()});function Ks(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=Ks(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Ks(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=Ks(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Ks(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var Jh=m(()=>{});function It(e,t,r){if(Array.isArray(e))return e.map((n,s)=>It(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!dp(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var Qs=m(()=>{xe()});var Hs,gp=m(()=>{Jh();xe();Qs();Hs=class{constructor(t){Object.defineProperty(this,cr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Dn(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=It(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?Ks(i,{"":a},"",a):a}}});function yp(e,t,r){if(ln(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(qe(t)){let n=0;for(let s of t.items){let i=yp(e,s,r);i>
n&&(n=i)}return n}else if(we(t)){let n=yp(e,t.key,r),s=yp(e,t.value,r);return Math.max(n,s)}return 1}var ps,ru=m(()=>{hp();tu();xe();gp();Qs();ps=class extends Hs{constructor(t){
super(lp),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Fr(t,{Node:(i,o)=>{(ln(o)||dp(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(It(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
yp(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(mp(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var bp,K,vt=m(()=>{xe();gp();Qs();bp=e=>!e||typeof e!="function"&&typeof e!="object",K=class extends Hs{constructor(t){super(kr),this.value=t}toJSON(t,r){return r?.
keep?this.value:It(this.value,t,r)}toString(){return String(this.value)}};K.BLOCK_FOLDED="BLOCK_FOLDED";K.BLOCK_LITERAL="BLOCK_LITERAL";K.PLAIN="PLAIN";K.QUOTE_DOUBLE=
"QUOTE_DOUBLE";K.QUOTE_SINGLE="QUOTE_SINGLE"});function PF(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function ds(e,t,r){if(Dn(e)&&(e=e.contents),be(e))return e;if(we(e)){let p=r.schema[cn].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new ps(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=AF+t.slice(2));let c=PF(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new K(e);return u&&(u.node=
p),p}c=e instanceof Map?o[cn]:Symbol.iterator in Object(e)?o[ls]:o[cn]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new K(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var AF,nu=m(()=>{ru();xe();vt();AF="tag:yaml.\
org,2002:"});function su(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return ds(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Do,$o,_p=m(()=>{nu();xe();gp();Do=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,$o=class extends Hs{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>be(n)||we(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Do(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(qe(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,su(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(qe(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&oe(i)?i.value:i:qe(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!we(r))return!1;let n=r.value;return n==null||t&&oe(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return qe(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(qe(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,su(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Ur(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var kR,Fn,iu=m(()=>{kR=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Fn=(e,t,r)=>e.endsWith(
`
`)?Ur(r,t):r.includes(`
`)?`
`+Ur(r,t):(e.endsWith(" ")?"":" ")+r});function au(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,T=-1;r===vp&&(h=xR(e,h,
t.length),h!==-1&&(p=h+u));for(let O;O=e[h+=1];){if(r===ou&&O==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}T=
h}if(O===`
`)r===vp&&(h=xR(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(O===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let q=e[h+1];q&&q!==" "&&q!==`
`&&q!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===ou){for(;f===" "||f==="	";)f=O,O=e[h+=1],g=!0;let q=h>T+1?h-2:b-1;if(l[q])return e;c.push(q),
l[q]=!0,p=q+u,d=void 0}else g=!0}f=O}if(g&&a&&a(),c.length===0)return e;o&&o();let S=e.slice(0,c[0]);for(let O=0;O<c.length;++O){let q=c[O],G=c[O+1]||e.length;q===
0?S=`
${t}${e.slice(0,G)}`:(r===ou&&l[q]&&(S+=`${e[q]}\\`),S+=`
${t}${e.slice(q+1,G)}`)}return S}function xR(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var Yh,vp,ou,IR=m(()=>{Yh="flow",vp="block",ou="quoted"});function CF(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function uu(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Ep(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:au(o,i,ou,Tp(t,!1))}function Wh(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return uu(e,t);let r=t.indent||(Ep(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:au(n,r,Yh,Tp(t,!1))}function qo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=uu;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=Wh:i&&!s?n=uu:n=r?Wh:uu}return n(e,t)}function wp({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return qo(r,n);let c=n.indent||(n.forceBlockIndent||Ep(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===K.BLOCK_FOLDED?!1:t===K.BLOCK_LITERAL?!0:!CF(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let G=r[d-1];if(G!==`
`&&G!=="	"&&G!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(zh,`$&${c}`));let h=!1,b,T=-1;for(b=0;b<r.length;++b){let G=r[b];if(G===" ")h=!0;else if(G===`
`)T=b;else break}let S=r.substring(0,T<b?T+1:b);S&&(r=r.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let q=(h?c?"2":"1":"")+p;if(e&&(q+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let G=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),V=!1,ee=Tp(n,!0);o!=="folded"&&t!==K.BLOCK_FOLDED&&(ee.onOverflow=
()=>{V=!0});let $=au(`${S}${G}${f}`,c,vp,ee);if(!V)return`>${q}
${c}${$}`}return r=r.replace(/\n+/g,`$&${c}`),`|${q}
${c}${S}${r}${f}`}function jF(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return qo(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?qo(i,t):wp(e,t,r,n);if(!a&&!l&&s!==K.PLAIN&&i.includes(`
`))return wp(e,t,r,n);if(Ep(i)){if(u==="")return t.forceBlockIndent=!0,wp(e,t,r,n);if(a&&u===c)return qo(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return qo(i,t)}return a?
p:au(p,u,Yh,Tp(t,!1))}function Gi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
K.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=K.QUOTE_DOUBLE);let u=l=>{switch(l){case K.BLOCK_FOLDED:case K.BLOCK_LITERAL:
return s||i?qo(o.value,t):wp(o,t,r,n);case K.QUOTE_DOUBLE:return uu(o.value,t);case K.QUOTE_SINGLE:return Wh(o.value,t);case K.PLAIN:return jF(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var Tp,Ep,zh,cu=m(()=>{vt();IR();Tp=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Ep=e=>/^(%|---|\.\.\.)/m.test(e);try{zh=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{zh=/\n+(?!\n|$)/g}});function Sp(e,t){let r=Object.assign({blockQuote:!0,commentString:kR,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function LF(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(oe(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function $F(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(oe(e)||qe(e))&&e.anchor;i&&mp(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function fs(e,t,r,n){if(we(e))return e.toString(t,r,n);if(ln(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=be(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=LF(t.doc.schema.tags,i));let o=$F(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):oe(i)?Gi(i,t,r,n):i.toString(t,r,n);return o?oe(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var lu=m(()=>{hp();xe();iu();cu()});function AR({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=be(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(qe(e)||!be(e)&&typeof e=="object"){let ee="With simple keys, collection cannot\
 be used as a key value";throw new Error(ee)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||qe(e)||(oe(e)?e.type===K.BLOCK_FOLDED||e.type===K.BLOCK_LITERAL:typeof e=="o\
bject"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=fs(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){
if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":
f?`? ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Fn(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Fn(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Fn(b,r.indent,c(d))));let T,S,O;be(t)?(T=!!t.spaceBefore,S=t.commentBefore,O=t.comment):(T=!1,S=null,O=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&oe(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&pn(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let q=!1,G=fs(t,r,()=>q=!0,()=>h=!0),V=" ";if(d||T||S){if(V=T?`
`:"",S){let ee=c(S);V+=`
${Ur(ee,r.indent)}`}G===""&&!r.inFlow?V===`
`&&O&&(V=`

`):V+=`
${r.indent}`}else if(!f&&qe(t)){let ee=G[0],$=G.indexOf(`
`),w=$!==-1,Q=r.inFlow??t.flow??t.items.length===0;if(w||!Q){let ve=!1;if(w&&(ee==="&"||ee==="!")){let Ke=G.indexOf(" ");ee==="&"&&Ke!==-1&&Ke<$&&G[Ke+1]==="!"&&
(Ke=G.indexOf(" ",Ke+1)),(Ke===-1||$<Ke)&&(ve=!0)}ve||(V=`
${r.indent}`)}}else(G===""||G[0]===`
`)&&(V="");return b+=V+G,r.inFlow?q&&n&&n():O&&!q?b+=Fn(b,r.indent,c(O)):h&&s&&s(),b}var PR=m(()=>{xe();vt();lu();iu()});function Xh(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Zh=m(()=>{});function tg(e,t,r){let n=jR(e,r);if(pn(n))for(let s of n.items)eg(e,t,s);else if(Array.isArray(n))for(let s of n)eg(e,t,s);else eg(e,t,n)}function eg(e,t,r){let n=jR(
e,r);if(!xr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function jR(e,t){
return e&&ln(t)?t.resolve(e.doc,e):t}var Rp,dn,CR,Op=m(()=>{xe();vt();Rp="<<",dn={identify:e=>e===Rp||typeof e=="symbol"&&e.description===Rp,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new K(Symbol(Rp)),{addToJSMap:tg}),stringify:()=>Rp},CR=(e,t)=>(dn.identify(t)||oe(t)&&(!t.type||
t.type===K.PLAIN)&&dn.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===dn.tag&&r.default)});function Np(e,t,{key:r,value:n}){if(be(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(CR(e,r))tg(e,t,n);else{let s=It(r,"",e);if(t instanceof Map)t.set(s,It(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=DF(r,s,e),o=It(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function DF(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(be(e)&&r?.doc){let n=Sp(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),Xh(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var rg=m(()=>{Zh();Op();lu();xe();Qs()});function Mo(e,t,r){let n=ds(e,void 0,r),s=ds(t,void 0,r);return new ot(n,s)}var ot,Js=m(()=>{nu();PR();rg();xe();ot=class e{constructor(t,r=null){Object.defineProperty(
this,cr,{value:Vh}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return be(r)&&(r=r.clone(t)),be(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Np(r,n,this)}toString(t,r,n){return t?.doc?AR(this,t,r,n):JSON.stringify(this)}}});function xp(e,t,r){return(t.inFlow??e.flow?MF:qF)(e,t,r)}function qF({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(be(h))!p&&h.spaceBefore&&
d.push(""),kp(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(we(h)){let S=be(h.key)?h.key:null;S&&(!p&&S.spaceBefore&&d.push(""),kp(r,d,S.commentBefore,
p))}p=!1;let T=fs(h,l,()=>b=null,()=>p=!0);b&&(T+=Fn(T,i,c(b))),p&&b&&(p=!1),d.push(n+T)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Ur(c(e),u),a&&a()):p&&o&&o(),f}function MF({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(be(h))h.spaceBefore&&p.push(""),kp(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(we(h)){let S=be(h.key)?h.key:null;S&&(S.spaceBefore&&p.push(""),kp(t,p,S.commentBefore,!1),S.comment&&(c=
!0));let O=be(h.value)?h.value:null;O?(O.comment&&(b=O.comment),O.commentBefore&&(c=!0)):h.value==null&&S?.comment&&(b=S.comment)}b&&(c=!0);let T=fs(h,u,()=>b=null);
c||(c=p.length>l||T.includes(`
`)),g<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((S,O)=>S+O.length+2,2)+(T.length+2)>t.options.lineWidth)),c&&(T+=",")),
b&&(T+=Fn(T,n,a(b))),p.push(T),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function kp({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Ur(t(n),
e);r.push(i.trimStart())}}var ng=m(()=>{xe();lu();iu()});function Ys(e,t){let r=oe(t)?t.value:t;for(let n of e)if(we(n)&&(n.key===t||n.key===r||oe(n.key)&&n.key.value===r))return n}var pt,Ws=m(()=>{ng();rg();_p();xe();
Js();vt();pt=class extends $o{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(cn,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(Mo(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;we(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new ot(t,t?.value):n=new ot(t.key,t.value);let s=Ys(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);oe(s.value)&&bp(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=Ys(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Ys(this.items,t)?.value;return(!r&&oe(s)?s.value:s)??void 0}has(t){return!!Ys(this.items,t)}set(t,r){
this.add(new ot(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Np(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!we(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),xp(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var fn,Fo=m(()=>{xe();Ws();fn={collection:"map",default:!0,nodeClass:pt,tag:"tag:yaml.org,2002:map",resolve(e,t){return xr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>pt.from(e,t,r)}});function Ip(e){let t=oe(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var er,zs=m(()=>{nu();ng();
_p();xe();vt();Qs();er=class extends $o{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(ls,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=Ip(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=Ip(t);if(typeof n!="number")return;let s=this.items[n];return!r&&oe(s)?s.
value:s}has(t){let r=Ip(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=Ip(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];oe(s)&&bp(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(It(i,
String(s++),r));return n}toString(t,r,n){return t?xp(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(ds(a,void 0,n))}}return i}}});var mn,Uo=m(()=>{xe();zs();mn={collection:"seq",default:!0,nodeClass:er,tag:"tag:yaml.org,2002:seq",resolve(e,t){return pn(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>er.from(e,t,r)}});var Xs,pu=m(()=>{cu();Xs={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),Gi(e,t,r,n)}}});var Bi,Ap=m(()=>{vt();Bi={identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new K(
null),stringify:({source:e},t)=>typeof e=="string"&&Bi.test.test(e)?e:t.options.nullStr}});var du,sg=m(()=>{vt();du={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new K(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&du.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function tr({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Go=m(()=>{});var Pp,Cp,jp,ig=m(()=>{vt();Go();Pp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tr},Cp={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():tr(e)}},jp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new K(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:tr}});function LR(e,t,r){let{value:n}=e;return Lp(n)&&n>=0?r+n.toString(t):tr(e)}var Lp,og,$p,Dp,qp,ag=m(()=>{Go();Lp=e=>typeof e=="bigint"||Number.isInteger(e),og=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);$p={identify:e=>Lp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>og(
e,2,8,r),stringify:e=>LR(e,8,"0o")},Dp={identify:Lp,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>og(e,0,10,r),stringify:tr},qp={
identify:e=>Lp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>og(e,2,16,r),stringify:e=>LR(e,16,"0x")}});var $R,DR=m(()=>{Fo();Ap();Uo();pu();sg();ig();ag();$R=[fn,mn,Xs,Bi,du,$p,Dp,qp,Pp,Cp,jp]});function qR(e){return typeof e=="bigint"||Number.isInteger(e)}var Mp,FF,UF,MR,FR=m(()=>{vt();Fo();Uo();Mp=({value:e})=>JSON.stringify(e),FF=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Mp},{identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Mp},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Mp},{identify:qR,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>qR(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Mp}],UF={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},MR=[fn,mn].concat(
FF,UF)});var fu,ug=m(()=>{vt();cu();fu={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=K.BLOCK_LITERAL),t!==K.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===K.BLOCK_LITERAL?`
`:" ")}return Gi({comment:e,type:t,value:a},n,s,i)}}});function cg(e,t){if(pn(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!we(n)){if(xr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new ot(new K(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=we(n)?n:new ot(n)}}else t("Expected a sequence for this tag");return e}function lg(e,t,r){let{replacer:n}=r,s=new er(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(Mo(a,u,r))}return s}var mu,Fp=m(()=>{xe();Js();
vt();zs();mu={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:cg,createNode:lg}});var Bo,hu,pg=m(()=>{xe();Qs();Ws();zs();Fp();Bo=class e extends er{constructor(){super(),this.add=pt.prototype.add.bind(this),this.delete=pt.prototype.delete.bind(
this),this.get=pt.prototype.get.bind(this),this.has=pt.prototype.has.bind(this),this.set=pt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(we(s)?(i=It(s.key,"",r),o=It(s.value,i,r)):i=It(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=lg(t,r,n),i=new this;return i.items=s.items,i}};Bo.tag="tag:yaml.or\
g,2002:omap";hu={collection:"seq",identify:e=>e instanceof Map,nodeClass:Bo,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=cg(e,t),n=[];for(let{key:s}of r.
items)oe(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Bo,r)},createNode:(e,t,r)=>Bo.
from(e,t,r)}});function UR({value:e,source:t},r){return t&&(e?dg:fg).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var dg,fg,GR=m(()=>{vt();dg={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new K(!0),stringify:UR},fg={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new K(!1),stringify:UR}});var BR,VR,KR,QR=m(()=>{vt();Go();BR={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tr},VR={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():tr(e)}},KR={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new K(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:tr}});function Up(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function mg(e,t,r){let{value:n}=e;if(gu(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return tr(e)}var gu,HR,JR,YR,WR,zR=m(()=>{Go();gu=e=>typeof e=="bigint"||Number.isInteger(e);HR={identify:gu,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>Up(e,2,2,r),stringify:e=>mg(e,2,"0b")},JR={identify:gu,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>Up(e,1,8,r),stringify:e=>mg(e,8,"0")},YR={identify:gu,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>Up(e,0,10,r),stringify:tr},WR={identify:gu,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>Up(e,2,16,r),stringify:e=>mg(e,16,"0x")}});var Vo,yu,hg=m(()=>{xe();Js();Ws();Vo=class e extends pt{constructor(t){super(t),this.tag=e.tag}add(t){let r;we(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new ot(t.key,null):r=new ot(t,null),Ys(this.items,r.key)||this.items.push(r)}get(t,r){let n=Ys(this.items,t);return!r&&we(n)?oe(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Ys(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new ot(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(Mo(o,null,n));return i}};
Vo.tag="tag:yaml.org,2002:set";yu={collection:"map",identify:e=>e instanceof Set,nodeClass:Vo,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Vo.from(
e,t,r),resolve(e,t){if(xr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Vo,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function gg(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function XR(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return tr(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Gp,Bp,Ko,yg=m(()=>{Go();Gp={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>gg(e,r),stringify:XR},Bp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>gg(e,!1),stringify:XR},Ko={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ko.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=gg(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var bg,ZR=m(()=>{Fo();Ap();Uo();pu();ug();GR();QR();zR();Op();pg();Fp();hg();yg();bg=[fn,mn,Xs,Bi,dg,fg,HR,JR,YR,WR,BR,VR,KR,fu,dn,hu,mu,yu,Gp,Bp,Ko]});function Vp(e,t,r){let n=eO.get(t);if(n&&!e)return r&&!n.includes(dn)?n.concat(dn):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(eO.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(dn)),s.reduce((i,o)=>{let a=typeof o=="string"?tO[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(tO).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var eO,tO,rO,nO=m(()=>{Fo();Ap();Uo();pu();sg();ig();ag();DR();FR();ug();Op();pg();Fp();ZR();hg();yg();eO=new Map([["core",$R],["failsafe",[fn,
mn,Xs]],["json",MR],["yaml11",bg],["yaml-1.1",bg]]),tO={binary:fu,bool:du,float:jp,floatExp:Cp,floatNaN:Pp,floatTime:Bp,int:Dp,intHex:qp,intOct:$p,intTime:Gp,map:fn,
merge:dn,null:Bi,omap:hu,pairs:mu,seq:mn,set:yu,timestamp:Ko},rO={"tag:yaml.org,2002:binary":fu,"tag:yaml.org,2002:merge":dn,"tag:yaml.org,2002:omap":hu,"tag:ya\
ml.org,2002:pairs":mu,"tag:yaml.org,2002:set":yu,"tag:yaml.org,2002:timestamp":Ko}});var GF,bu,_g=m(()=>{xe();Fo();Uo();pu();nO();GF=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,bu=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Vp(t,"compat"):t?Vp(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?rO:
{},this.tags=Vp(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,cn,{value:fn}),Object.defineProperty(this,kr,{value:Xs}),Object.defineProperty(
this,ls,{value:mn}),this.sortMapEntries=typeof o=="function"?o:o===!0?GF:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function sO(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=Sp(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Ur(u,""))}let o=!1,
a=null;if(e.contents){if(be(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Ur(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=fs(e.contents,s,()=>a=null,u);a&&(c+=Fn(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(fs(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Ur(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Ur(i(u),"")))}return r.join(`
`)+`
`}var iO=m(()=>{xe();lu();iu()});function Qo(e){if(qe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Zs,_u=m(()=>{ru();_p();xe();Js();Qs();_g();iO();hp();Jh();
nu();Kh();Zs=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,cr,{value:pp});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Mn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[cr]:{value:pp}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=be(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Qo(this.contents)&&this.contents.add(t)}addIn(t,r){Qo(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Qh(this);t.anchor=!r||n.has(r)?Hh(r||"a",n):r}return new ps(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=S=>typeof S=="number"||S instanceof String||S instanceof Number,T=r.filter(
b).map(String);T.length>0&&(r=r.concat(T)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=NR(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=ds(t,l,g);return a&&qe(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new ot(s,
i)}delete(t){return Qo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Do(t)?this.contents==null?!1:(this.contents=null,!0):Qo(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return qe(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Do(t)?!r&&oe(this.contents)?this.contents.value:this.contents:
qe(this.contents)?this.contents.getIn(t,r):void 0}has(t){return qe(this.contents)?this.contents.has(t):!1}hasIn(t){return Do(t)?this.contents!==void 0:qe(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=su(this.schema,[t],r):Qo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Do(t)?this.contents=
r:this.contents==null?this.contents=su(this.schema,Array.from(t),r):Qo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Mn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Mn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new bu(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=It(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?Ks(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return sO(this,t)}}});var vu,hn,wu,vg,Tu=m(()=>{vu=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},hn=class extends vu{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},wu=class extends vu{constructor(t,r,n){super("YAMLWarning",t,r,n)}},vg=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function Un(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,T=null,S=null,O=null,
q=null,G=null;for(let $ of e)switch(g&&($.type!=="space"&&$.type!=="newline"&&$.type!=="comma"&&i($.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&$.type!=="comment"&&$.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),$.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&$.source.includes("	")&&(h=$),l=!0;break;case"comment":{l||i($,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let w=$.source.substring(1)||" ";p?p+=d+w:p=w,d="",c=!1;break}case"newline":c?p?p+=$.source:(!q||r!=="seq-ite\
m-ind")&&(u=!0):d+=$.source,c=!0,f=!0,(b||T)&&(S=$),l=!0;break;case"anchor":b&&i($,"MULTIPLE_ANCHORS","A node can have at most one anchor"),$.source.endsWith(":")&&
i($.offset+$.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=$,G??(G=$.offset),c=!1,l=!1,g=!0;break;case"tag":{T&&i($,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),T=$,G??(G=$.offset),c=!1,l=!1,g=!0;break}case r:(b||T)&&i($,"BAD_PROP_ORDER",`Anchors and tags must be after the ${$.source} indica\
tor`),q&&i($,"UNEXPECTED_TOKEN",`Unexpected ${$.source} in ${t??"collection"}`),q=$,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){O&&
i($,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),O=$,c=!1,l=!1;break}default:i($,"UNEXPECTED_TOKEN",`Unexpected ${$.type} token`),c=!1,l=!1}let V=e[e.length-1],ee=V?
V.offset+V.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:O,found:q,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:T,newlineAfterProp:S,end:ee,start:G??ee}}var Eu=m(()=>{});function ei(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(ei(t.key)||ei(t.value))return!0}return!1;default:return!0}}var Kp=m(()=>{});function Su(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&ei(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var wg=m(()=>{Kp()});function Qp(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||oe(i)&&oe(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var Tg=m(()=>{xe()});function aO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??pt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Un(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",oO)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ei(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",oO);r.atKey=!0;let T=h.end,S=d?e(r,d,h,s):t(r,T,p,null,h,s);r.schema.compat&&Su(n.indent,d,s),r.atKey=!1,Qp(r,a.items,
S)&&s(T,"DUPLICATE_KEY","Map keys must be unique");let O=Un(f??[],{indicator:"map-value-ind",next:g,offset:S.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=O.end,O.found){b&&(g?.type==="block-map"&&!O.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<O.found.offset-1024&&s(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let q=g?e(r,g,O,s):t(r,u,f,null,O,s);r.schema.compat&&Su(n.indent,g,s),u=q.range[2];let G=new ot(S,q);r.options.keepSourceTokens&&(G.srcToken=
l),a.items.push(G)}else{b&&s(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),O.comment&&(S.comment?S.comment+=`
`+O.comment:S.comment=O.comment);let q=new ot(S);r.options.keepSourceTokens&&(q.srcToken=l),a.items.push(q)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var oO,uO=m(()=>{Js();Ws();Eu();Kp();wg();Tg();oO="All mapping items must start at the same column"});function cO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??er,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=Un(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&Su(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var lO=m(()=>{zs();Eu();wg()});function Gn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var Ho=m(()=>{});function pO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?pt:er),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let T=n.items[b],{start:S,key:O,
sep:q,value:G}=T,V=Un(S,{flow:a,indicator:"explicit-key-ind",next:O??q?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!V.found){if(!V.anchor&&
!V.tag&&!q&&!G){b===0&&V.comma?s(V.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(V.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
V.comment&&(c.comment?c.comment+=`
`+V.comment:c.comment=V.comment),p=V.end;continue}!o&&r.options.strict&&ei(O)&&s(O,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)V.comma&&s(V.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(V.comma||s(V.start,"MISSING_CHAR",`Missing , between ${a} items`),
V.comment){let ee="";e:for(let $ of S)switch($.type){case"comma":case"space":break;case"comment":ee=$.source.substring(1);break e;default:break e}if(ee){let $=c.
items[c.items.length-1];we($)&&($=$.value??$.key),$.comment?$.comment+=`
`+ee:$.comment=ee,V.comment=V.comment.substring(ee.length+1)}}if(!o&&!q&&!V.found){let ee=G?e(r,G,V,s):t(r,V.end,q,null,V,s);c.items.push(ee),p=ee.range[2],Sg(G)&&
s(ee.range,"BLOCK_IN_FLOW",Eg)}else{r.atKey=!0;let ee=V.end,$=O?e(r,O,V,s):t(r,ee,S,null,V,s);Sg(O)&&s($.range,"BLOCK_IN_FLOW",Eg),r.atKey=!1;let w=Un(q??[],{flow:a,
indicator:"map-value-ind",next:G,offset:$.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(w.found){if(!o&&!V.found&&r.options.strict){if(q)for(let Ke of q){
if(Ke===w.found)break;if(Ke.type==="newline"){s(Ke,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}V.start<w.
found.offset-1024&&s(w.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else G&&("sou\
rce"in G&&G.source?.[0]===":"?s(G,"MISSING_CHAR",`Missing space after : in ${a}`):s(w.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Q=G?e(r,G,w,
s):w.found?t(r,w.end,q,null,w,s):null;Q?Sg(G)&&s(Q.range,"BLOCK_IN_FLOW",Eg):w.comment&&($.comment?$.comment+=`
`+w.comment:$.comment=w.comment);let ve=new ot($,Q);if(r.options.keepSourceTokens&&(ve.srcToken=T),o){let Ke=c;Qp(r,Ke.items,$)&&s(ee,"DUPLICATE_KEY","Map keys \
must be unique"),Ke.items.push(ve)}else{let Ke=new pt(r.schema);Ke.flow=!0,Ke.items.push(ve);let sn=(Q??$).range;Ke.range=[$.range[0],sn[1],sn[2]],c.items.push(
Ke)}p=Q?Q.range[2]:w.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),T=l?`${b} \
must end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",T),f&&f.source.length!==1&&
g.unshift(f)}if(g.length>0){let b=Gn(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Eg,Sg,dO=m(()=>{xe();Js();Ws();zs();Ho();Eu();Kp();Tg();
Eg="Block collections are not allowed within flow collections",Sg=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Rg(e,t,r,n,s,i){let o=r.type==="block-map"?aO(e,t,r,n,i):r.type==="block-seq"?cO(e,t,r,n,i):pO(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function fO(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===pt.tagName&&a==="map"||o===er.tagName&&
a==="seq")return Rg(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Rg(e,t,r,s,o)}let c=Rg(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=be(l)?l:new K(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var mO=m(()=>{xe();vt();Ws();zs();uO();lO();dO()});function Og(e,t,r){let n=t.offset,s=BF(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?K.BLOCK_FOLDED:K.BLOCK_LITERAL,
o=t.source?VF(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,T]=o[h];if(T===""||T==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+T.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,T]=o[h];c+=b.length+T.length+1;let S=T[T.length-1]==="\r";if(S&&(T=T.slice(0,-1)),T&&b.length<u){let q=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-T.length-(S?2:1),"BAD_INDENT",q),b=""}i===K.BLOCK_LITERAL?(p+=d+b.slice(
u)+T,d=`
`):b.length>u||T[0]==="	"?(d===" "?d=`
`:!f&&d===`
`&&(d=`

`),p+=d+b.slice(u)+T,d=`
`,f=!0):T===""?d===`
`?p+=`
`:d=`
`:(p+=d+T,d=" ",f=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)p+=`
`+o[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function BF({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function VF(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var Ng=m(()=>{vt()});function kg(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=K.PLAIN,u=KF(i,c);break;case"single-quoted-scalar":a=
K.QUOTE_SINGLE,u=QF(i,c);break;case"double-quoted-scalar":a=K.QUOTE_DOUBLE,u=HF(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Gn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function KF(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),hO(e)}function QF(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),hO(e.slice(1,-1)).replace(/''/g,"'")}function hO(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function HF(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=JF(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=YF[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=WF(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function JF(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function WF(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var YF,xg=m(()=>{vt();Ho();YF={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Ig(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Og(e,t,n):kg(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[kr]:u?c=zF(e.schema,s,u,r,n):t.type==="scalar"?c=XF(e,s,t,n):c=e.schema[kr];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=oe(p)?p:new K(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new K(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function zF(e,t,r,n,s){if(r==="!")return e[kr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[kr])}function XF({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[kr];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[kr];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var gO=m(()=>{xe();vt();Ng();xg()});function yO(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var bO=m(()=>{});function Ag(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=eU(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Ig(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=fO(ZF,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=Hp(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!oe(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function Hp(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:yO(t,r,n),indent:-1,source:""},p=Ig(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function eU({options:e},{offset:t,source:r,end:n},s){let i=new ps(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Gn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var ZF,_O=m(()=>{ru();xe();mO();gO();Ho();bO();ZF={composeNode:Ag,
composeEmptyNode:Hp}});function vO(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new Zs(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=Un(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?Ag(c,s,l,o):Hp(c,l.end,n,null,l,o);let p=u.contents.range[2],d=Gn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var wO=m(
()=>{_u();_O();Ho();Eu()});function Ru(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function TO(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var Ou,Pg=m(()=>{
Kh();_u();Tu();xe();wO();Ho();Ou=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=Ru(r);i?this.warnings.push(new wu(o,n,s)):this.errors.push(new hn(o,n,s))},this.directives=new Mn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=TO(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(qe(i)&&!i.flow&&i.items.length>0){let o=i.items[0];we(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:TO(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=Ru(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=vO(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new hn(Ru(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new hn(Ru(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Gn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new hn(Ru(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new Zs(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var EO=m(()=>{Ng();xg();Tu();cu()});var SO=m(()=>{});function Vi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),OO(Object.freeze([]),e,t)}function OO(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=OO(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===Cg)return Cg;a===RO&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var Cg,tU,RO,NO=m(()=>{Cg=Symbol("break visit"),tU=Symbol("skip children"),RO=Symbol("remove item");Vi.BREAK=Cg;Vi.SKIP=tU;Vi.REMOVE=RO;Vi.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Vi.parentCollection=(e,t)=>{let r=Vi.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function kO(e){switch(e){case jg:return"byte-order-mark";case Lg:return"doc-mode";case $g:return"flow-error-end";case Jp:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var jg,Lg,$g,Jp,Yp=m(()=>{EO();SO();NO();jg="\uFEFF",Lg="",$g="",Jp=""});function gn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var xO,nU,Wp,sU,Dg,Nu,qg=m(()=>{Yp();xO=new Set("0123456789ABCDEFabcdef"),nU=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Wp=new Set(",[]{}"),sU=new Set(` ,[]{}
\r	`),Dg=e=>!e||sU.has(e),Nu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&gn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===jg&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield Lg,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&gn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!gn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&gn(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Dg),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&gn(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield $g,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Dg),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||gn(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>gn(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield Jp,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(gn(i)||t&&Wp.has(i))break;r=n}else if(gn(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&Wp.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&Wp.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield Jp,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Dg),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(gn(n)||r&&Wp.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!gn(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(nU.has(r))r=this.buffer[++t];else if(r==="%"&&xO.has(this.buffer[t+1])&&xO.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var Ki,Mg=m(()=>{Ki=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function ti(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function IO(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function PO(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function zp(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Jo(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Xp(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function AO(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!ti(t.start,"explicit-key-ind")&&!ti(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,PO(t.value)?t.value.end?
Xp(t.value.end,t.sep):t.value.end=t.sep:Xp(t.start,t.sep),delete t.sep)}var ku,Fg=m(()=>{Yp();qg();ku=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Nu,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=kO(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&AO(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&IO(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{IO(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=zp(this.peek(2)),n=Jo(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Xp(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ti(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(PO(r.key)&&!ti(r.sep,"newline")){
let o=Jo(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(ti(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=Jo(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):ti(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!ti(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Xp(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||ti(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=zp(
n),i=Jo(s);AO(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=zp(t),n=Jo(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=zp(t),n=Jo(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function iU(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ki||null,prettyErrors:t}}function Ug(e,t={}){let{lineCounter:r,prettyErrors:n}=iU(
t),s=new ku(r?.addNewLine),i=new Ou(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new hn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(vg(e,r)),o.warnings.
forEach(vg(e,r))),o}var CO=m(()=>{Pg();_u();Tu();Zh();xe();Mg();Fg()});var jO=m(()=>{Pg();_u();_g();Tu();ru();xe();Js();vt();Ws();zs();Yp();qg();Mg();Fg();CO();tu()});var $O={};x($O,{parseYaml:()=>oU});function oU(e){let t=new Ki,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=Ug(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:LO(c)}))};let i=0;if(Fr(n,{Alias:()=>{
i++}}),i>Gg)return{errors:[{line:1,column:1,message:`uses more than ${Gg} aliases`}]};let o;try{o=n.toJS({maxAliasCount:Gg})}catch(u){return{errors:[{line:1,column:1,
message:LO(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?uU(n,p):void 0)??
aU(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function aU(e,t){let r=e.getIn(t,!0);return be(r)?r.range?.[0]:void 0}
function uU(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!xr(r))return;let n=r.items.find(({key:s})=>oe(s)&&s.value===t.at(-1));return n&&be(
n.key)?n.key.range?.[0]:void 0}function LO(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var Gg,DO=m(()=>{"use strict";jO();Gg=50});var UO={};x(UO,{duplicateKeys:()=>lU,locateIn:()=>pU,syntaxError:()=>cU});function cU(e,t){return{...Bg(e,dU(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function lU(e){return FO(e).duplicates.map(({key:t,offset:r})=>({...Bg(e,r),message:`the key ${t} is there twice`}))}function pU(e){
let{offsets:t}=FO(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return Bg(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function Bg(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function dU(e,t){let r=MO(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);qO(e.slice(0,i))?n=i:s=i}return qO(e)?e.length:n}function qO(e){try{return JSON.parse(e),!0}catch(t){return(MO(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function MO(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function FO(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var GO=m(()=>{"use strict"});async function VO(e,t){let r=Buffer.byteLength(e);if(r>BO){let a=`policy ${t} has ${r} bytes, more than the ${BO} a policy may have`;throw new k("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new k("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?fU:
(await Promise.resolve().then(()=>(DO(),$O))).parseYaml)(n);if("errors"in o)throw Vg(t,o.errors);return o}async function fU(e){let t=()=>Promise.resolve().then(()=>(GO(),UO)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
KO(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function KO(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+KO(n),Array.isArray(e)?0:t.length)}function Vg(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new k("POLICY_INVALID",n):new k("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var BO,QO=m(()=>{"use strict";Re();BO=
1048576});function Ht(e){return{kind:"control",...e}}function D(e){return{kind:"field",about:"project",...e}}function Ut(e,t={}){return{status:"pass",message:e,...t}}function Gt(e,t={}){
return{status:"fail",message:e,...t}}function lr(e){return{status:"unknown",message:e}}var HO,JO,ne=m(()=>{"use strict";HO=["info","low","medium","high","critic\
al"],JO=["observe","warn","enforce"]});function mU(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function WO(e,t){if("unknown"in e)return lr(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=mU(r,t);if(o===
void 0)return lr(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
lr(`${n}, but ${a}`):u!==void 0&&!hU(o,t.operator)?lr(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${gU(r,t)}`,...i}}function hU(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function gU(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ge(r,"is expected","are expected")}`}var YO,Kg=m(()=>{"use strict";_e();ne();YO=[
"=","!=",">","<",">=","<="]});var zO,xu,Qg,yU,ri,bU,Hg,Iu=m(()=>{"use strict";ne();Kg();ce();zO=P({min:1,max:255}),xu=e=>tt(P({min:1,max:2e3,...e===void 0?{}:{about:e}})),Qg=e=>P({pattern:/^\d{4}-\d{2}-\d{2}$/,
says:"a date such as 2026-12-31",about:e}),yU=bt({field:P({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:ip(YO),value:Bh(
W(),ue(),P())}),ri=bt({id:P({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id \
together with expression"}),with:tt(sp({about:"Parameters of the control"})),expression:tt(yU),title:xu(),severity:tt(ip(HO)),message:xu("Said instead of the bu\
ilt-in sentence when the control fails"),remediation:xu("How to fix it, said instead of the built-in advice"),phase:tt(ip(JO)),enforce_from:tt(Qg("The control i\
s enforced from this day on, and only warns before it"))}),bU=bt({name:zO,description:xu(),controls:re(Bh(P(),ri))}),Hg=bt({$schema:tt(P()),name:zO,description:xu(),
requirements:re(bU),waivers:tt(Gh()),waiver_rules:tt(Gh())})});var Yg={};x(Yg,{problemsOf:()=>Wo});function Wo(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>ch(String(l),Yo(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${Jg(a)} `}the key ${p} is not known${Xt(p,Yo(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${Jg(a)} ${_U(u,c,vU(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return Wo(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>XO[String(f)]));return[{path:[...n,...a],message:`${Jg(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function _U(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${XO[String(t)]}, not ${Au(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${Au(r)}${Xt(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${Au(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${Au(r)}`;default:return`must be ${t}, \
not ${Au(r)}`}}function Au(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(0,80)}function Jg(e){let t=e.
at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function vU(e,t){return t.reduce((r,n)=>r?.[n],e)}function Yo(e,t){let[r,...n]=t,
{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return Yo(i,t);if(s==="either")return i.flatMap(u=>Yo(u,t));if(s==="list")return typeof r=="number"?Yo(i,n):[];if(s!==
"object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?Yo(a,n):[]}var XO,Pu=m(()=>{"use strict";Fs();XO={text:"text",integer:"\
a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var eN={};x(eN,{frameworkDraft:()=>TU,isFramework:()=>wU});function wU(e){return Zp(e)?"color"in e||"complianceRequirements"in e?!0:zg(e.requirements).some(t=>zg(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function TU(e){let t=[],[r,n]=ZO(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,...rN,
requirements:Wg(n,[r]).map(({value:o,path:a})=>{let[u,c]=ZO(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),description:typeof l==
"string"?l:void 0,path:a,entries:Wg(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,
message:"name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:EU(c)},p=[],d=ri.read(l,[],p);return t.push(...Wo(p,
l,ri,a)),p.length===0?[{entry:d,path:a}]:[]}}function ZO(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function Wg(e,t){return Zp(e)&&Array.isArray(
e.nodes)?Wg(e.nodes,[...t,"nodes"]):Zp(e)?[{value:e,path:t}]:zg(e).map((r,n)=>({value:r,path:[...t,n]}))}function EU(e){if(typeof e!="string")return e;try{return JSON.
parse(e)}catch{return e}}function zg(e){return Array.isArray(e)?e.filter(Zp):[]}function Zp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var tN=m(()=>{
"use strict";Xg();Pu();Iu()});var sN={};x(sN,{salvage:()=>SU});function SU(e){return nN(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,description:void 0,path:n,entries:nN(t,"controls").flatMap((i,o)=>{let a=RU(ri,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[...n,"cont\
rols",o]}]:[]})}})}function RU(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function nN(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}var iN=m(()=>{
"use strict";Iu()});async function oN(e){let t=[],r=Hg.read(e,[],t);if(t.length===0)return OU(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(tN(),eN));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(Pu(),Yg)),Promise.resolve().then(()=>(iN(),sN))]),{waivers:a,waiver_rules:u}=e??
{},c=o(e);return{name:"",requirements:c,...aN(c,a,u),problems:i(t,e,Hg)}}function OU(e){let t=e.requirements.map(({name:i,description:o,controls:a},u)=>{let c=[
"requirements",u],l=a.map((p,d)=>({entry:typeof p=="string"?te(ri,{id:p}):p,path:[...c,"controls",d]}));return{name:i,description:o,path:c,entries:l}}),{name:r,
waivers:n,waiver_rules:s}=e;return{name:r,requirements:t,...aN(t,n,s),problems:[]}}function aN(e,t,r){let n=e.some(({entries:s})=>s.some(({entry:i})=>i.enforce_from!==
void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var rN,Xg=m(()=>{"use strict";ce();Iu();rN={waivers:void 0,waiverRules:void 0,isDated:!1}});async function kU({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${lN} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[eu(t)],iid:String(r),after:n});if(o.length>0)throw new fe(
`GraphQL answered with errors: ${o.join("; ")}`);let a=R({projects:R({nodes:re(R({mergeRequest:R({commits:cN})}))})}),[u]=te(a,i).projects.nodes;if(!u)throw new fe(
"the commits vanished while they were read");return u.mergeRequest.commits}function xU(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var uN,cN,NU,lN,pN,dN=m(()=>{"use strict";ce();ur();De();ap();uN=R({username:P()}),cN=R({pageInfo:R(
{hasNextPage:W(),endCursor:A(P())}),nodes:re(R({sha:P(),authorEmail:A(P()),committerEmail:A(P()),author:A(uN),signature:A(R({verificationStatus:A(P())}))}))}),NU=
R({commitCount:Qt(ue()),committers:Qt(R({nodes:re(uN)})),commits:Qt(cN)}),lN="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author {\
 username } signature { verificationStatus } }",pN={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",
about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${lN} }`,async read(e,t){
let r=te(NU,e);if(!r.committers||!r.commits)throw new fe("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){
let i=await kU(t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new fe(`${n.length} of ${r.commitCount}\
 commits were read`);if(r.committers.nodes.length>=100)throw new fe("more than 100 committers");return xU(r.committers.nodes,n)}}}});var IU,fN,mN=m(()=>{"use strict";ce();De();IU=Ve(R({approved_by:re(R({user:R({username:P()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
fN={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>te(IU,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var hN={};x(hN,{mergeRequestApprovals:()=>AU});function PU(e){return e.length===0?"":` (${Ge(e)})`}var AU,gN=m(()=>{"use strict";dN();Co();mN();ce();_e();ne();AU=
Ht({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:Nr,approvals:fN,committers:pN},
params:bt({at_least:un({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${Ge(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${ge(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${ge(i.length,"independent approval")}${PU(i)}, ${ge(s,"is expected","are\
 expected")}${a}`;return i.length>=s?Ut(l,c):Gt(l,c)}})});var yN={};x(yN,{mergeRequestIsNotDraft:()=>CU});var CU,bN=m(()=>{"use strict";Co();ne();CU=Ht({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:Nr},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?lr("GitLab did not say whether the merge request is a draft"):e?Gt("the merge request is a draft",{actual:!0}):Ut("\
the merge request is ready",{actual:!1})}})});var rr,Zg=m(()=>{rr=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var ed,jU,vN,Ie,LU,$U,DU,ju,ey,wN,TN,EN,SN,rd,nd,sd,_N,td,Cu,ty,qU,Ir,ry=m(()=>{Zg();ed=null,jU=()=>{if(!ed){ed=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)ed[e.charCodeAt(t)]=t}return ed},vN=e=>{let t=jU(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},Ie=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=vN(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},LU=e=>{let t=vN(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},$U=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
DU=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},ju=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},ey=null,wN=()=>(ey||(ey=LU("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),ey),TN=new ju({L:()=>Ie("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>Ie("pkHBh6iBCNC0rZVLV",!0),Ll:()=>Ie("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>Ie("uqjChBhBx+XCBpBBB",!1),Lo:()=>Ie(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>Ie("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>Ie("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>Ie("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>Ie("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>Ie(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>Ie("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>Ie("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>Ie("urjCA",!0),
Po:()=>Ie("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>Ie("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>Ie("usjCB",!0),So:()=>Ie(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),EN=new ju({Arabic:()=>Ie("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>Ie("u6GBwBA",!0),Common:()=>Ie(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>Ie("pkHB",!0),Egyptian_Hieroglyphs:()=>Ie("gjtC68D",!0),Han:()=>Ie("w-6FtT",!0),Kawi:()=>Ie(
"66nCA",!0),Khitan_Small_Script:()=>Ie("-njDA",!0),Latin:()=>Ie("r+pBCNC",!0),Myanmar:()=>Ie("w2lCT",!0)}),SN=new ju({Garay:()=>new rr(Ie("gqjClBEcJB",!0)),Gurung_Khema:()=>new rr(
Ie("go4C5B",!0)),Kirat_Rai:()=>new rr(Ie("gq7C5B",!0)),Ol_Onal:()=>new rr(Ie("wu5DqBFA",!0)),Sunuwar:()=>new rr(Ie("g+mChBPJ",!0)),Todhri:()=>new rr(Ie("guhCzB",
!0)),Tulu_Tigalari:()=>new rr(Ie("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),rd=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),nd=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),sd=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),_N=new Map,td=new Map,Cu=e=>{if(sd.has(e))return SN.get(e);let t=null,r=null;if(rd.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(nd.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=_N.get(n);if(s)return s;let i=DU(r),o=t==="category"?TN.get(e):EN.get(e),a=o?$U(i,o):
i,u=new rr(a);return _N.set(n,u),u},ty=e=>{let t=td.get(e);if(t!==void 0)return t;let r=Cu(e);if(!r)return td.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=wN(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return td.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new rr(
c);return td.set(e,l),l},qU=()=>{let e=Cu("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},Ir={get CASE_ORBIT(){return wN()},STABLE_CATEGORY_NAMES:rd,
STABLE_SCRIPT_NAMES:nd,NEW_SCRIPT_NAMES:sd,buildForProperty:Cu,buildFoldOverlay:ty,CATEGORIES:{has:e=>rd.has(e),get:e=>Cu(e)},SCRIPTS:{has:e=>nd.has(e)||sd.has(
e),get:e=>Cu(e)},FOLD_CATEGORIES:{has:e=>rd.has(e),get:e=>ty(e)},FOLD_SCRIPT:{has:e=>nd.has(e)||sd.has(e),get:e=>ty(e)},get Upper(){return qU()},_deltaCategoryRanges:e=>TN.
get(e),_deltaScriptRanges:e=>EN.get(e),_newScriptTable:e=>SN.get(e)}});function br(e){let r=Ir.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function kN(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=ms&&t<=ms)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=br(e);r!==e;r=br(r))if(r===t)return!0;return!1}
var st,ms,Lu,ni,si,ny,RN,sy,ON,NN,hs=m(()=>{ry();st=1114111,ms=127,Lu=65535,ni=65,si=125251,ny=55296,RN=56319,sy=56320,ON=57343,NN=65536});var Qi,iy=m(()=>{Qi=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function IN(){return[]}function ly(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function ad(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function AN(e){return Array.from(String(e)).map(t=>Qi(t,0))}function PN(e){return String.fromCodePoint(e)}function xN(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Bn(e,t){let r=0;return e<0&&(r|=oy|id),e===10&&(r|=id),t<0&&(r|=ay|od),t===10&&(r|=od),xN(e)!==xN(t)?r|=uy:r|=cy,r}function CN(e){
return e.split("").map(t=>MU.indexOf(t)>=0?`\\${t}`:t).join("")}function py(e){return e>Lu?2:1}var MU,id,od,oy,ay,uy,cy,ii=m(()=>{hs();iy();MU="\\.+*?()|[]{}^$",
id=1,od=2,oy=4,ay=8,uy=16,cy=32});function ud(e,t=0,r=e.length){return new dy(e,t,r)}var dy,fy=m(()=>{ii();hs();dy=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<ny||r>RN||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=sy&&n<=ON?(r-ny)*1024+(n-sy)+NN<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Bn(r,n)}prefixLength(t){return t.prefix.length}}});var X,$u=m(()=>{hs();X=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?kN(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var FU,UU,my,cd,jN=m(()=>{$u();hs();ii();FU=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},UU=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},my=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(ms+1).fill(null),this.nextMap=new Map}},cd=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case X.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case X.ALT:case X.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case X.NOP:case X.CAPTURE:n.
push(c.out);break;case X.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===X.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===X.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case X.
MATCH:i=!0;break;case X.ALT:case X.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case X.NOP:case X.CAPTURE:s.push(a.out);break;case X.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=FU(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(UU(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new my(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=ms){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:st+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);X.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=ms?t.nextAscii[r]=c:(i=r+(n===0?0:st+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Bn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=ms?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Bn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Du=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var Oe,qu,hy,LN,$N=m(()=>{Du();Oe=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},qu=e=>{if(!e)return new Oe(Oe.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new Oe(Oe.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new Oe(Oe.Type.NONE);let t=new Oe(Oe.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return qu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?qu(e.subs[0]):new Oe(Oe.Type.NONE);case _.Op.CONCAT:{let t=new Oe(Oe.Type.AND);for(let r of e.
subs)t.subs.push(qu(r));return t}case _.Op.ALTERNATE:{let t=new Oe(Oe.Type.OR);for(let r of e.subs)t.subs.push(qu(r));return t}default:return new Oe(Oe.Type.NONE)}},
hy=e=>{if(e.type===Oe.Type.EXACT||e.type===Oe.Type.NONE)return e;if(e.type===Oe.Type.AND){let t=[];for(let r of e.subs){let n=hy(r);n.type!==Oe.Type.NONE&&(n.type===
Oe.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new Oe(Oe.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===Oe.Type.OR){let t=[];for(let s of e.
subs){let i=hy(s);if(i.type===Oe.Type.NONE)return new Oe(Oe.Type.NONE);i.type===Oe.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new Oe(Oe.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===Oe.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
LN={build:e=>hy(qu(e))}});var _r,ld,DN=m(()=>{$u();_r=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},ld=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new X(t))}skipNop(t){let r=this.inst[t];for(;r.op===X.NOP||r.
op===X.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!X.isRuneOp(r.op)||r.runes.length!==1)return[r.op===X.MATCH,t];for(;X.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===X.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case X.EMPTY_WIDTH:t|=n.arg;break;case X.FAIL:return-1;case X.CAPTURE:case X.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new _r(t.head,r.tail)}}});var gs,Ae,Zo,pd,ea,dd,Mu=m(()=>{gs=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Ae=class extends gs{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},Zo=class extends gs{constructor(t){super(t),this.name="RE2JSCompileException"}},pd=class extends gs{constructor(t){super(
t),this.name="RE2JSGroupException"}},ea=class extends gs{constructor(t){super(t),this.name="RE2JSFlagsException"}},dd=class extends gs{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var ta,fd,qN=m(()=>{hs();ii();Du();$u();DN();Mu();ta=class{i;out;nullable;constructor(t=0,r=new _r,n=!1){this.i=t,this.out=r,this.nullable=n}},fd=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,st]}static ANY_RUNE(){return[0,st]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(X.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new ld,this.newInst(X.FAIL)}newInst(t){return this.prog.addInst(t),new ta(this.prog.numInst()-1,new _r,!0)}nop(){let t=this.newInst(
X.NOP);return t.out=new _r(t.i<<1,t.i<<1),t}fail(){return new ta}cap(t){let r=this.newInst(X.CAPTURE);return r.out=new _r(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new ta(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new _r(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new _r(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new _r(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new _r(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new ta(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(X.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new _r(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(X.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||br(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new _r(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=X.RUNE1:t.length===2&&t[0]===0&&t[1]===st?s.op=X.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===st&&(s.op=X.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(id);case _.Op.END_LINE:return this.empty(od);case _.Op.BEGIN_TEXT:return this.empty(oy);case _.Op.END_TEXT:return this.empty(ay);case _.Op.WORD_BOUNDARY:
return this.empty(uy);case _.Op.NO_WORD_BOUNDARY:return this.empty(cy);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new Zo("regexp: unhandled case in compile")}}}});function ai(e){switch(e.op){case _.Op.CAPTURE:{let t=ai(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=ai(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===st?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
st?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=ai(e.subs[0]);return ra(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=ai(e.subs[0]);if(e.max===-1){if(e.min===0)return ra(_.Op.STAR,e.flags,t,null);if(e.min===1)return ra(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(ra(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),ai(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=ra(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=ra(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),ai(n)}return new _(_.Op.NO_MATCH)}}return e}function ra(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var MN=m(()=>{Du();hs()});var Te,FN,UN,GN,gy,nk,BN,VN,KN,QN,HN,JN,YN,WN,zN,XN,ZN,ek,tk,rk,yy,sk,ik=m(()=>{Te=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},FN=[48,57],UN=[9,10,
12,13,32,32],GN=[48,57,65,90,95,95,97,122],gy=null,nk=()=>(gy||(gy=new Map([["\\d",new Te(1,FN)],["\\D",new Te(-1,FN)],["\\s",new Te(1,UN)],["\\S",new Te(-1,UN)],
["\\w",new Te(1,GN)],["\\W",new Te(-1,GN)]])),gy),BN=[48,57,65,90,97,122],VN=[65,90,97,122],KN=[0,127],QN=[9,9,32,32],HN=[0,31,127,127],JN=[48,57],YN=[33,126],WN=
[97,122],zN=[32,126],XN=[33,47,58,64,91,96,123,126],ZN=[9,13,32,32],ek=[65,90],tk=[48,57,65,90,95,95,97,122],rk=[48,57,65,70,97,102],yy=null,sk=()=>(yy||(yy=new Map(
[["[:alnum:]",new Te(1,BN)],["[:^alnum:]",new Te(-1,BN)],["[:alpha:]",new Te(1,VN)],["[:^alpha:]",new Te(-1,VN)],["[:ascii:]",new Te(1,KN)],["[:^ascii:]",new Te(
-1,KN)],["[:blank:]",new Te(1,QN)],["[:^blank:]",new Te(-1,QN)],["[:cntrl:]",new Te(1,HN)],["[:^cntrl:]",new Te(-1,HN)],["[:digit:]",new Te(1,JN)],["[:^digit:]",
new Te(-1,JN)],["[:graph:]",new Te(1,YN)],["[:^graph:]",new Te(-1,YN)],["[:lower:]",new Te(1,WN)],["[:^lower:]",new Te(-1,WN)],["[:print:]",new Te(1,zN)],["[:^p\
rint:]",new Te(-1,zN)],["[:punct:]",new Te(1,XN)],["[:^punct:]",new Te(-1,XN)],["[:space:]",new Te(1,ZN)],["[:^space:]",new Te(-1,ZN)],["[:upper:]",new Te(1,ek)],
["[:^upper:]",new Te(-1,ek)],["[:word:]",new Te(1,tk)],["[:^word:]",new Te(-1,tk)],["[:xdigit:]",new Te(1,rk)],["[:^xdigit:]",new Te(-1,rk)]])),yy)});var yn,ok=m(()=>{hs();ii();yn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=IN()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=ni&&r>=si)return this.appendRange(t,r);if(r<ni||t>si)return this.appendRange(t,r);t<ni&&(this.appendRange(t,ni-1),t=ni),r>si&&(this.appendRange(si+1,r),r=
si);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=br(n);s!==n;s=br(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=st&&this.appendRange(r,st),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=st&&this.appendRange(r,st),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=st&&
(this.r[this.len++]=t,this.r[this.len++]=st),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var by,md,uk=m(()=>{hs();ry();Zg();ik();ii();iy();ok();Mu();Du();by=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return Qi(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=Qi(this.str,this.position);return this.position+=py(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},md=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new rr(
new Uint32Array([0,st,1]));static ASCII_TABLE=new rr(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new rr(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:Ir.CATEGORIES.get(
"Cn"),fold:Ir.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:Ir.CATEGORIES.get("LC"),fold:Ir.FOLD_CATEGORIES.get("LC"),sign:1}:Ir.CATEGORIES.has(t)?{tab:Ir.CATEGORIES.
get(t),fold:Ir.FOLD_CATEGORIES.get(t),sign:1}:Ir.SCRIPTS.has(t)?{tab:Ir.SCRIPTS.get(t),fold:Ir.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<ni||t>
si)return t;let r=t,n=t;for(t=br(t);t!==n;t=br(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=AN(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new Ae(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&Lu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=Qi(t,r);if(n!==95&&!ly(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new yn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new yn(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new yn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new Ae(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new Ae(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=ad(n);if(u<0)throw new Ae(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>st)
throw new Ae(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=ad(n);if(!t.more())break;n=t.pop();let i=ad(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=ms&&!ly(n))return n;break}throw new Ae(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new Ae(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new _(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new Ae(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===_.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new Ae(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case _.Op.LITERAL:{n=t.runes.length;break}case _.Op.CAPTURE:case _.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case _.
Op.PLUS:case _.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case _.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case _.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case _.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new Ae(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
height!==null){let s=this.height.get(t);if(s!==void 0)return s}let n=1;for(let s of t.subs){let i=this.calcHeight(s);n<1+i&&(n=1+i)}return this.height?.set(t,n),
n}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,r=t;for(;r>0&&!_.isPseudoOp(this.stack[r-1].op);)r--;let n=this.stack.slice(r,t);return this.
stack=this.stack.slice(0,r),n}push(t){if(this.numRunes+=t.runes.length,t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===_.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&br(t.runes[0])===t.runes[2]&&br(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
br(t.runes[0])===t.runes[1]&&br(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,r){let n=this.stack.length;if(n<2)return!1;let s=this.stack[n-
1],i=this.stack[n-2];return s.op!==_.Op.LITERAL||i.op!==_.Op.LITERAL||(s.flags&1)!==(i.flags&1)?!1:(i.runes=e.concatRunes(i.runes,s.runes),t>=0?(s.runes=[t],s.flags=
r,!0):(this.pop(),this.reuse(s),!1))}newLiteral(t,r){let n=this.newRegexp(_.Op.LITERAL);return n.flags=r,(r&1)!==0&&(t=e.minFoldRune(t)),n.runes=[t],n}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let r=this.newRegexp(t);return r.flags=this.flags,this.push(r)}repeat(t,r,n,s,i,o){let a=this.flags;if(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new Ae(e.ERR_INVALID_REPEAT_OP,i.from(o));let u=this.stack.length;if(u===0)throw new Ae(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let c=this.stack[u-1];if(_.isPseudoOp(c.op))throw new Ae(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[c],this.stack[u-1]=l,this.checkLimits(l),t===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new Ae(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===_.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(t,_.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new yn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
st?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===st&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new by(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&Lu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new Ae(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=Qi(f,h);this.literal(b),h+=py(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new yn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new yn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new Ae(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new Ae(e.ERR_INVALID_NAMED_CAPTURE,o);let c=o.substring(a,u);if(t.
skipString(c),t.skip(a+1),!e.isValidCaptureName(c))throw new Ae(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let l=this.op(_.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(c))throw new Ae(e.ERR_DUPLICATE_NAMED_CAPTURE,c);this.namedGroups.set(c,
this.numCap),l.name=c;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(_.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new Ae(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===_.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===_.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new Ae(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new Ae(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==_.Op.LEFT_PAREN)throw new Ae(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=_.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=nk().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=sk().get(i);if(o===void 0)throw new Ae(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new Ae(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=PN(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new Ae(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new Ae(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new Ae(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new yn().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new yn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new Ae(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var hd,ck=m(()=>{fy();jN();$u();$N();qN();MN();uk();ii();hd=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=md.parse(t,r);n=ai(n);let s=LN.build(n),i=fd.compileRegexp(n);this.
prefilter=s.type===Oe.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new cd(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let T=s.getInst(h);switch(T.op){case X.ALT:case X.ALT_MATCH:o(f,g,T.out,b),o(f,g,T.arg,b);break;case X.NOP:case X.CAPTURE:o(f,g,T.out,b);
break;case X.EMPTY_WIDTH:(T.arg&~b)===0&&o(f,g,T.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Bn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let T of a)if(s.getInst(T).op===X.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let T of a){let S=s.getInst(T);if(X.isRuneOp(S.op)&&S.matchRune(g)){let O=Bn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,S.out,O)}}
if(n===0){let T=f+h<i?t.step(f+h)>>3:-1,S=Bn(g,T);o(u,new Set,s.start,S)}c=g,[a,u]=[u,a],f+=h-1}let l=Bn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===X.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
ud(t),0,0,0)!==null}}});var lk={};x(lk,{RE2JS:()=>_y,RE2JSCompileException:()=>Zo,RE2JSException:()=>gs,RE2JSFlagsException:()=>ea,RE2JSGroupException:()=>pd,RE2JSInternalException:()=>dd,
RE2JSSyntaxException:()=>Ae});var _y,pk=m(()=>{fy();ck();ii();Mu();Mu();_y=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return CN(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new ea(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=hd.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(ud(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function dk(e,t=!1){if(t&&QU.test(e)&&(e.match(HU)??[]).length<=2){let n=JU(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(pk(),lk));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new Fu(n instanceof Error?n.message:String(n),{cause:n})}}function JU(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var Fu,QU,HU,vy=m(()=>{"use strict";Fu=class extends Error{},QU=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
HU=/(?<!\\)[+*]/g});var fk={};x(fk,{mergeRequestTitle:()=>YU});var YU,mk=m(()=>{"use strict";Co();vy();ce();ne();YU=Ht({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:Nr},params:bt({pattern:P({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await dk(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?Ut(`the title matches ${t}`,{actual:e}):Gt(`the title "${e}" does not match ${t}`,{actual:e})}})});function Hi(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var wy,gd,WU,na,sa=m(()=>{"use strict";ce();De();wy={id:"protected_branches_answer",summary:"The protected branches",right:"at least Reporter \
in a private project",about:"project",collect:({gitlab:e,projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},gd=Ve(re(R({access_level:Qt(ue()),user_id:A(ue()),
group_id:A(ue()),deploy_key_id:A(ue())})),e=>e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),WU=Ve(R({name:P(),
push_access_levels:gd,inherited:A(W())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels})),na=Zt(wy,{id:"protected_branches"},
re(WU))});var hk={};x(hk,{defaultBranchProtected:()=>zU,protection:()=>ui});function ui({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab di\
d not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.find(({
name:o})=>Hi(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e} i\
s protected${i}`}}var zU,Uu=m(()=>{"use strict";_t();sa();ne();zU=D({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"\
high",needs:{project:me,rules:na},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},read:({project:e,rules:t})=>ui(e,t)})});function Gu(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var Ty=m(()=>{"use strict"});var yk={};x(yk,{defaultBranchProtectedFromDirectPush:()=>XU});function ZU(e){return e.includes(gk)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var gk,XU,bk=m(()=>{"use strict";_t();sa();Uu();ne();Ty();gk=30,XU=D({id:"default_branch_protected_from_direct_push",title:"Nobody pushes\
 to the default branch directly",type:"boolean",severity:"high",needs:{project:me,rules:na},remediation:{text:"set Allowed to push and merge to No one for the d\
efault branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=ui(e,t);if("unknown"in s||s.value===!1)return s;let i=Gu(r,t);return i?Math.max(
0,...i.rolePushLevels)>=gk?{value:!1,because:`${ZU(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});var _k={};x(_k,{Permissions:()=>Vu,permissionFields:()=>Bu,requireDeveloper:()=>Ku});async function Ku(e,t){if(e?.pushCode===!0)return;let{role:r=0}=await t.read(
me);if(r<eG)throw new fe("GitLab shows none, but the token's role is below Developer and may not see them")}var Bu,Vu,eG,yd=m(()=>{"use strict";ce();ur();_t();Bu=
"userPermissions { pushCode }",Vu=A(R({pushCode:W()})),eG=30});function vk(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var tG,ci,Qu=m(()=>{"use strict";ce();ur();De();tG=R({approvalPolicies:A(
R({nodes:re(R({name:P(),enabled:W(),yaml:A(P())}))})),userPermissions:A(R({pushCode:W()}))}),ci={id:"approval_policies",summary:"The approval policies",right:"a\
t least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermis\
sions { pushCode }",async read(e,t){let r=te(tG,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&r.userPermissions?.pushCode!==!0&&await(await Promise.resolve().then(()=>(yd(),_k))).
requireDeveloper(void 0,t),n.length>=100)throw new fe("there are 100 or more, and only 100 are shown");return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({
name:s,preventsAuthorApproval:vk(i,"author"),preventsCommitterApproval:vk(i,"commit_author")}))}}}});var Ey,rG,wk,Sy=m(()=>{"use strict";ce();De();Ey={id:"approval_settings_answer",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:({
gitlab:e,projectId:t})=>e.MergeRequestApprovals.showConfiguration(t)},rG=Ve(R({merge_requests_author_approval:W()}),e=>({authorMayApprove:e.merge_requests_author_approval})),
wk=Zt(Ey,{id:"approval_settings"},rG)});function bd(e,[t,r],n){if(e)return{value:e,because:t};if(n.length===0)return{value:e,because:r};let s=Ge(n.map(({name:i})=>i));return{value:e,because:r,doubt:`a\
n approval policy forbids it (${s}) and the API does not tell whether it is linked to the framework`}}var Ry=m(()=>{"use strict";_e()});var Tk={};x(Tk,{mergeRequestPreventAuthorApproval:()=>nG});var nG,Ek=m(()=>{"use strict";Qu();Sy();ne();Ry();nG=D({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:wk,policies:ci},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>bd(!e.authorMayApprove,
["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))})});var Oy,sG,Sk,Ny=m(()=>{"use strict";ce();De();Oy={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merg\
e requests in the project",about:"project",collect:({gitlab:e,projectId:t})=>e.read(`/projects/${t}/approval_rules`,{perPage:100})},sG=Ve(R({name:P(),approvals_required:ue(),
rule_type:A(P())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),Sk=Zt(Oy,{id:"approval_rules"},re(sG))});var Rk={};x(Rk,{minimumApprovalsRequired:()=>iG});var iG,Ok=m(()=>{"use strict";Qu();Ny();_e();ne();iG=D({id:"minimum_approvals_required",title:"Approvals are r\
equired",type:"number",severity:"high",needs:{rules:Sk,policies:ci},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requ\
ests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=ge(r,"approval \
is required","approvals are required");if(t.length===0)return{value:r,because:n};let s=Ge(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hi\
des the rules of approval policies (${s}), which may add more`}}})});var Nk={};x(Nk,{pushProtectionEnabled:()=>aG});var oG,aG,kk=m(()=>{"use strict";_t();ne();oG=30,aG=D({id:"push_protection_enabled",title:"Secret push protection\
 is on",type:"boolean",severity:"high",needs:{project:me},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/se\
curity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<oG?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var uG,xk,Ik=m(()=>{"use strict";Re();ce();De();uG=Qt(Ve(R({reject_unsigned_commits:A(W())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),xk=
{id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return te(uG,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof k&&"status"in r&&r.status===404)return null;throw r}}}});var Ak={};x(Ak,{requireSignedCommits:()=>cG});var cG,Pk=m(()=>{"use strict";Ik();ne();cG=D({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:xk},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var Ck={};x(Ck,{resolveDiscussionsRequired:()=>lG});var lG,jk=m(()=>{"use strict";_t();ne();lG=D({id:"resolve_discussions_required",title:"All threads must be r\
esolved before merging",type:"boolean",severity:"medium",needs:{project:me},remediation:{text:"tick All threads must be resolved under Settings > Merge requests\
 > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to th\
is token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function _d(e,t){let{defaultBranchHint:r}=e,n=r===void 0?void 0:t(r);n?.catch(()=>{});let{defaultBranch:s,readsCode:i}=await e.read(me);if(!i)throw new fe(
"GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(s!==void 0)return{branch:s,value:await(s===r&&n?n:
t(s))}}var ky=m(()=>{"use strict";ur();_t()});function dG(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var pG,nr,ys=m(()=>{"use strict";ce();De();_t();pG=Ve(
R({only_allow_merge_if_all_status_checks_passed:tt(Qt(W())),merge_method:A(P()),archived:A(W()),last_activity_at:A(P()),builds_access_level:A(P()),ci_config_path:tt(
Qt(P())),auto_devops_enabled:A(W()),restrict_user_defined_variables:A(W()),ci_pipeline_variables_minimum_override_role:A(P()),forks_count:A(ue()),permissions:A(
sp())}),e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?
!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,
hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??dG(e),forks:e.forks_count})),nr=Zt(cp,{id:"project_settings",summary:"\
The project's settings"},pG)});async function bG({gitlab:e,projectId:t},r){for(let n=1;n<=yG;n++){let s=te(re(fG),await e.Pipelines.all(t,{ref:r,perPage:Lk,page:n})),i=s.filter(({ref:u,source:c})=>u===
r&&!hG.has(c??"")).sort((u,c)=>c.id-u.id),o=i.find(({source:u})=>u!==gG)?.id,a=s.length<Lk;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new fe(qk(r))}function qk(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function Mk({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=te(re(mG),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));
return{branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:u})=>u)}))}}var fG,mG,hG,gG,xy,$k,Iy,Dk,Lk,yG,Ay=m(
()=>{"use strict";ce();ur();ky();De();_t();ys();fG=R({id:ue(),ref:P(),source:A(P())}),mG=R({id:ue(),name:P(),artifacts:A(re(R({file_type:P()})))}),hG=new Set(["\
webide","parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),gG="se\
curity_orchestration_policy",xy="at least Reporter in a private project",$k={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:xy,
about:"project",async collect(e){let r=await _d(e,n=>bG(e,n)).catch(async n=>{if((await e.read(nr)).pipelinesAccess!=="disabled")throw n});return r?{branch:r.branch,
...r.value}:{branch:(await e.read(me)).defaultBranch,newest:void 0,newestOwn:void 0}}},Iy={id:"default_branch_reports",summary:"The reports of the default branc\
h's newest pipeline",right:xy,about:"project",needs:{pipelines:$k},collect:(e,{pipelines:{branch:t,newest:r}})=>Mk(e,t,r)},Dk={id:"own_pipeline_reports",summary:"\
The reports of the default branch's newest pipeline that no policy started",right:xy,about:"project",needs:{pipelines:$k},async collect(e,{pipelines:{branch:t,newest:r,
newestOwn:n}}){if(n===null)throw new fe(qk(t??""));return n===r?e.read(Iy):Mk(e,t,n)}},Lk=100,yG=10});var bs={};x(bs,{noPipeline:()=>vd,scanners:()=>vG});function vd({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function wG({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var _G,vG,Vn=m(()=>{"use strict";Ay();ne();_G={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},vG=Object.entries(_G).map(([e,[t,r]])=>D({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:Iy},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>vd(n)??{...wG(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var TG,Fk,Uk=m(()=>{"use strict";ce();De();TG=R({id:ue(),url:P()}),Fk={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return te(re(TG),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var Gk={};x(Gk,{secureWebhooks:()=>EG});var EG,Bk=m(()=>{"use strict";Uk();_e();ne();EG=D({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:Fk},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=Ge(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${ge(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var SG,Vk,Kk=m(()=>{"use strict";ce();Ny();De();SG=Ve(R({name:P(),approvals_required:ue(),rule_type:A(P()),eligible_approvers:A(re(R({id:ue()}))),contains_hidden_groups:A(
W()),protected_branches:A(re(R({name:P()}))),applies_to_all_protected_branches:A(W())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),Vk=Zt(Oy,{id:"approval_rule_scopes"},re(SG))});var Hk={};x(Hk,{projectApprovalsOnDefaultBranch:()=>RG});function Qk(e,t){return Math.max(0,...e.map(t))}function OG(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(c=>Hi(c,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var RG,Jk=m(()=>{"use strict";Qu();Kk();_t();sa();ce();_e();ne();RG=Ht({id:"project_appro\
vals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:me,branches:na,rules:Vk,policies:ci},
params:bt({at_least:un({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return lr(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>Hi(d,e)),a=d=>OG(d,e,o),u=Qk(n,d=>a(d)??0),c=Qk(n,d=>a(d)??d.approvalsRequired),
l=`${ge(u,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:u};if(u>=i)return Ut(l,p);if(c>=i)return lr(`${l}; GitL\
ab does not show enough of a rule that asks for ${c}`);if(s.length>0){let d=Ge(s.map(({name:f})=>f));return lr(`${l}; the API hides the rules of approval polici\
es (${d}), which may ask for more`)}return Gt(l,p)}})});var NG,Kn,Hu=m(()=>{"use strict";ce();De();sa();NG=Ve(R({name:P(),push_access_levels:gd,merge_access_levels:gd,allow_force_push:W(),code_owner_approval_required:A(
W()),inherited:A(W())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.
allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),Kn=Zt(wy,{id:"branch_protections"},re(NG))});async function kG({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof k&&"status"in s&&s.status===404)return!1;throw s}}var Yk,
wd,Py=m(()=>{"use strict";Re();ky();De();Yk=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],wd={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await _d(e,n=>Promise.all(Yk.map(s=>kG(e,s,n))));return{branch:r?.branch,path:Yk.
find((n,s)=>r?.value[s])}}}});var jy={};x(jy,{onMatchingRules:()=>Ju,projectDefaultBranchNotDeletable:()=>xG,projectForcePushBlocked:()=>IG});function Ju(e,t,r){let n=ui(e,t);if("unknown"in n)
return lr(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>Hi(o,s));return i.length===0?Gt(n.because):r(s,i)}function Cy(e){return Ge(e.map(zk))}function zk({
name:e,isInherited:t}){return t?`${e} of the group`:e}var Wk,xG,IG,Td=m(()=>{"use strict";Hu();_t();sa();_e();Uu();ne();Wk="/-/settings/repository#js-protected-\
branches-settings",xG=Ht({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:me,
rules:Kn},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:Wk},check:({project:e,rules:t})=>Ju(e,t,(r,n)=>Ut(
`Git refuses to delete ${r}, which is protected by the rule ${Cy(n)}`,{note:"who may change protection rules can still take the rule away"}))}),IG=Ht({id:"proje\
ct_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:me,rules:Kn},remediation:{text:"protec\
t the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:Wk},check:({project:e,
rules:t})=>Ju(e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?Ut(`no rule for ${r} allows force push (${Cy(n)})`):Gt(`${r} accepts forc\
e pushes by the rule ${Cy(s)}`,{actual:s.map(zk)})})})});var Xk={};x(Xk,{projectCodeOwnerApprovalOnDefaultBranch:()=>AG});var AG,Zk=m(()=>{"use strict";Hu();Py();_t();ne();Td();AG=Ht({id:"project_code_owner_approval_o\
n_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:me,rules:Kn,file:wd},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>Ju(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
Gt(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):Ut(`the rule ${i.name} requires approval by the code owners in ${r}`):Gt(`n\
o rule for ${n} requires approval by code owners`)})})});var Br,Ji=m(()=>{"use strict";De();Br={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function ia(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function Ed(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var _s=m(()=>{"use strict"});async function CG({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${tx}, after: $af\
ter) { ${rx} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[eu(t)],after:r});if(i.length>0)throw new fe(`GraphQL answered with errors: ${i.join("; ")}`);let o=R(
{projects:R({nodes:re(R({projectMembers:ex}))})}),[a]=te(o,s).projects.nodes;if(!a)throw new fe("the members vanished while they were read");return a.projectMembers}
var ex,PG,tx,rx,nx,sx=m(()=>{"use strict";ce();_s();ur();De();ap();ex=R({pageInfo:R({hasNextPage:W(),endCursor:A(P())}),nodes:re(A(R({accessLevel:A(R({integerValue:A(
ue())})),user:A(R({id:P(),lastActivityOn:A(ia())}))})))}),PG=R({projectMembers:A(ex)}),tx="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",rx="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",nx={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${tx}) { ${rx} }`,
async read(e,t){let{projectMembers:r}=te(PG,e);if(!r)throw new fe("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){
let o=await CG(t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);
if(Number.isNaN(o))throw new fe("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,
{id:o,accessLevel:a,lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var jG,Sd,Ly=m(()=>{"use strict";ce();De();jG=R({id:ue(),username:P(),access_level:ue(),membership_state:A(P())}),Sd={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=te(re(jG),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var oa,Rd=m(()=>{"use strict";ur();De();sx();Ly();oa={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:Sd,activity:nx},async collect(e,{members:t,activity:r}){if(t.length===0)throw new fe("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new fe(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var ox={};x(ox,{inactiveSince:()=>Od,inactiveText:()=>Nd,reviewAndRemoveInactiveUsers:()=>LG});function Od(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function Nd(e,t,r){if(t.length===0)return`all ${ge(e.length,"member")} were active within ${r} days`;let n=Ge(t.map(({username:s})=>s));return`${ge(
t.length,"member was","members were")} not active within ${r} days: ${n}`}var ix,LG,$y=m(()=>{"use strict";Ji();Rd();_e();_s();ne();ix=90,LG=D({id:"review_and_r\
emove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:oa,now:Br},remediation:{text:"remove members who are no longer act\
ive; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=Od(e,t,ix);return{value:r.length===0,because:Nd(e,r,ix),note:"rea\
d from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var ax={};x(ax,{projectMembersInactive:()=>DG});var $G,DG,ux=m(()=>{"use strict";Ji();Rd();ce();ne();$y();$G=90,DG=Ht({id:"project_members_inactive",title:"No m\
ember is inactive",severity:"medium",about:"project",needs:{team:oa,now:Br},params:bt({at_most_days:tt(un({min:1,max:3650}))}),remediation:{text:"remove members\
 who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=$G}){let n=Od(e,t,r),s=Nd(e,
n,r);return n.length===0?Ut(s,{actual:[]}):Gt(s,{actual:n.map(({username:i})=>i)})}})});function qy({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=A(R({nodes:re(s)}));return{id:e,summary:t,right:qG,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${Bu}`,async read(a,u){let c=te(R({found:o,userPermissions:Vu}),{found:a[r],userPermissions:a.userPermissions}),l=c.found;if(!l)throw new fe("GitLab show\
s this token none");return l.nodes.length===0&&await Ku(c.userPermissions,u),i(l.nodes)}}}}var Dy,qG,cx,lx,px,dx,kd=m(()=>{"use strict";ce();_s();ur();De();yd();
Dy="state: [DETECTED, CONFIRMED]",qG="at least Developer",cx=qy({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${Dy}, first: 1) { nodes { id } }`,node:R({id:P()}),map:e=>({hasOpen:e.length>0})}),lx=R({detectedAt:ia()}),px=
qy({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${Dy}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:lx,map:([e])=>({detectedAt:e?.detectedAt})}),dx=qy({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities\
(${Dy}, sort: detected_asc, first: 100) { nodes { detectedAt } }`,node:lx,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})})});var fx={};x(fx,{projectVulnerabilityAge:()=>MG});var MG,mx=m(()=>{"use strict";kd();Ji();ys();ce();_e();_s();ne();MG=Ht({id:"project_vulnerability_age",title:"N\
o finding is open for too long",severity:"high",about:"project",needs:{project:nr,oldest:dx,now:Br},params:bt({at_most_days:un({min:0,max:3650})}),remediation:{
text:"resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{
isUltimate:e},oldest:{detectedAt:t},now:r},{at_most_days:n}){if(t===void 0)return e===!0?Ut("no finding is open"):lr("GitLab records findings only with an Ultim\
ate licence, which the project does not show");let s=Math.floor((r-t)/864e5),i=`the oldest open finding is ${ge(s,"day")} old, at most ${n} ${n===1?"is":"are"} \
allowed`;return r-t<=n*864e5?Ut(i,{actual:s}):Gt(i,{actual:s})}})});var My={};x(My,{notObservable:()=>UG});var FG,UG,Fy=m(()=>{"use strict";ne();FG={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},UG=Object.entries(FG).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>D({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var Yu={};x(Yu,{branchRules:()=>VG});function hx(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${ge(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var GG,BG,VG,Wu=m(()=>{"use strict";Hu();_e();ne();GG="/\
-/settings/repository#js-protected-branches-settings",BG={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${Ge(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>hx(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>hx(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${Ge(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};VG=Object.entries(BG).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>D({id:e,title:t,type:"boolean",severity:r,needs:{rules:Kn},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:GG},read:({rules:i})=>s(i)}))});var KG,gx,yx=m(()=>{"use strict";ce();De();KG=Ve(R({inbound_enabled:W()}),({inbound_enabled:e})=>({limitsInbound:e})),gx={id:"job_token_scope",summary:"The proj\
ect's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>te(KG,await e.read(`/projects/${t}/job_token_scope`))}});var bx={};x(bx,{cicdJobTokenScopeEnabled:()=>QG});var QG,_x=m(()=>{"use strict";yx();ne();QG=D({id:"cicd_job_token_scope_enabled",title:"Job tokens of other pro\
jects are limited",type:"boolean",severity:"medium",needs:{scope:gx},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissi\
ons",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's j\
ob tokens can reach the project"})})});var Uy={};x(Uy,{absentBranch:()=>JG});var HG,JG,Gy=m(()=>{"use strict";ne();HG={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code\
 owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_\
require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch \
instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule tha\
t allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"us\
e project_force_push_blocked instead: no setting makes this one fail"}},JG=Object.entries(HG).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>D({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var vx={};x(vx,{codeOwnerApprovalRequired:()=>YG});var YG,wx=m(()=>{"use strict";Py();ne();YG=D({id:"code_owner_approval_required",title:"A CODEOWNERS file exis\
ts",type:"boolean",severity:"medium",needs:{file:wd},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({
file:{branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var By={};x(By,{defaultBranchUsers:()=>XG});var Tx,Ex,WG,zG,XG,Vy=m(()=>{"use strict";Hu();_t();Uu();ne();Ty();Tx="/-/settings/repository#js-protected-branches-\
settings",Ex="set it in the rule for the default branch under Settings > Repository > Protected branches",WG=D({id:"default_branch_users_can_push",title:"Mainta\
iners can push to the default branch",type:"boolean",severity:"info",needs:{project:me,rules:Kn},remediation:{text:`${Ex}: Allowed to push and merge, Maintainer\
s`,page:Tx},read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=ui(e,t);if("unknown"in
s||s.value===!1)return s;let i=Gu(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{
value:o,because:`the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, whic\
h GitLab does not count here"}:{}}}}),zG=D({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolea\
n",severity:"info",needs:{project:me,rules:Kn},remediation:{text:`${Ex}: Allowed to merge, Maintainers`,page:Tx},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},
rules:n}){if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};
let s=Gu(e,n);if(!s)return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"\
a":"no"} role merge`;return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch\
 GitLab then assumes"}}}),XG=[WG,zG]});var ZG,Sx,xd,Ky=m(()=>{"use strict";ce();De();_t();Ly();ZG=R({id:A(ue()),username:A(P()),access_level:ue()}),Sx=50,xd={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:me},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:te(re(ZG),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===Sx&&u.username!==void 0).length,group:r.path};let s=await t(Sd),i=new Set(
s.filter(({accessLevel:o})=>o===Sx).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var Rx={};x(Rx,{ensure2AdminsPerRepo:()=>eB});var eB,Ox=m(()=>{"use strict";Ky();_e();ne();eB=D({id:"ensure_2_admins_per_repo",title:"The project has at least t\
wo owners",type:"boolean",severity:"low",needs:{owners:xd},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${ge(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var tB,Nx,kx=m(()=>{"use strict";Re();ce();De();_t();tB=Ve(R({active:W()}),({active:e})=>({isActive:e})),Nx={id:"error_tracking",summary:"The project's error tr\
acking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return te(tB,await e.read(`/projects/${t}/error_tracking/set\
tings`))}catch(n){if(!(n instanceof k&&"status"in n&&n.status===404))throw n;return await r(me),null}}}});var xx={};x(xx,{errorTrackingEnabled:()=>rB});var rB,Ix=m(()=>{"use strict";kx();ne();rB=D({id:"error_tracking_enabled",title:"Error tracking is on",type:"boole\
an",severity:"low",needs:{setting:Nx},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var Qy={};x(Qy,{ultimateLicence:()=>sB});var nB,sB,Hy=m(()=>{"use strict";ys();ne();nB={gitlab_license_level_ultimate:["The project has an Ultimate licence","re\
ad from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","Git\
Lab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},sB=Object.entries(nB).map(
([e,[t,r]])=>D({id:e,title:t,type:"boolean",severity:"info",needs:{project:nr},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var zu={};x(zu,{projectSettings:()=>aB});var iB,oB,aB,Xu=m(()=>{"use strict";ys();_e();ne();iB="GitLab did not show the setting to this token",oB={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:iB,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${ge(e,"fork")}`}}},aB=Object.entries(oB).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>D({id:e,title:t,type:"boolean",severity:r,needs:{project:nr},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var uB,Ax,Px=m(()=>{"use strict";Re();ce();De();_t();uB=R({valid:W(),errors:A(re(P()))}),Ax={id:"ci_lint",summary:"The check of the CI configuration",right:"at \
least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=te(uB,await e.read(`/projects/${t}\
/ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof k&&"status"in n&&n.status===404&&(await r(me)).isEmpty===!0)return null;throw n}}}});var Cx={};x(Cx,{hasValidCiConfig:()=>cB});function dB(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>lB.
test(n)||pB.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var cB,lB,pB,jx=m(
()=>{"use strict";Px();ys();ne();cB=D({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:nr,lint:Ax},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=dB(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),lB=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
pB=/not found or access denied|does not exist or|access denied/i});var fB,Id,Jy=m(()=>{"use strict";ce();Sy();De();fB=Ve(R({merge_requests_disable_committers_approval:A(W()),reset_approvals_on_push:A(W()),disable_overriding_approvers_per_merge_request:A(
W())}),e=>({committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),
Id=Zt(Ey,{id:"further_approval_settings"},fB)});var Ad={};x(Ad,{approvalSettingFields:()=>hB});var Lx,mB,hB,Pd=m(()=>{"use strict";Jy();ne();Lx={title:"New commits remove approvals",remediation:"tick Remove a\
ll approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},mB={
reset_approvals_on_push:Lx,merge_request_commit_reset_approvals:Lx,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in mer\
ge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can\
 be changed in merge requests",read:({rulesAreFixed:e})=>e}},hB=Object.entries(mB).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>D({id:e,title:t,type:"bo\
olean",severity:"high",needs:{settings:Id},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({
settings:o}){let a=i(o);return a===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var $x={};x($x,{mergeRequestPreventCommittersApproval:()=>gB});var gB,Dx=m(()=>{"use strict";Qu();Jy();ne();Ry();gB=D({id:"merge_request_prevent_committers_appr\
oval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:Id,policies:ci},remediation:{text:"tic\
k Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},
policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:bd(e,["committers cannot approve merge requests they contributed to","committ\
ers can approve merge requests they contributed to"],t.filter(r=>r.preventsCommitterApproval))})});var Cd={};x(Cd,{memberShares:()=>vB});function Fx(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function qx(e,t){let r=Fx(e,40),n=`${ge(e.length,
"member")}, ${ge(t,"direct owner")} and ${ge(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:Mx}}function bB(e,t){
let r=t+Fx(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${ge(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`\
GitLab asks for fewer than 3, or less than 40 %; ${Mx}`}}var Mx,yB,_B,vB,jd=m(()=>{"use strict";Ky();Rd();_e();ne();Mx="read from the member list; GitLab counts\
 its table of authorisations, which is updated in the background",yB="/-/project_members";_B={more_members_than_admins:{title:"The project has more members than\
 administrators",remediation:"give fewer people the Maintainer or Owner role",read:qx},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:qx},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:bB}},vB=Object.entries(_B).map(([e,{title:t,remediation:r,read:n}])=>D({id:e,title:t,type:"boolean",severity:"low",needs:{team:oa,
owners:xd},remediation:{text:r,page:yB},read:({team:s,owners:i})=>n(s,i.count)}))});var Ux={};x(Ux,{packageHunterNoFindingsUntriaged:()=>wB});var wB,Gx=m(()=>{"use strict";kd();ne();wB=D({id:"package_hunter_no_findings_untriaged",title:"Package\
 Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:cx},remediation:{text:"resolve or dismiss the findings of Package Hunter in the\
 vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package H\
unter has no open findings"})})});var TB,Bx,Vx=m(()=>{"use strict";ce();ur();De();TB=R({isSelfDeletionScheduled:A(W())}),Bx={id:"deletion",summary:"The project's scheduled deletion",right:"a tok\
en whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=te(
TB,e);if(t===void 0)throw new fe("GitLab did not say");return{isScheduled:t}}}}});var Kx={};x(Kx,{projectMarkedForDeletion:()=>EB});var EB,Qx=m(()=>{"use strict";Vx();ne();EB=D({id:"project_marked_for_deletion",title:"The project is not about\
 to be deleted",type:"boolean",severity:"medium",needs:{deletion:Bx},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var SB,Hx,Jx=m(()=>{"use strict";ce();ur();De();SB=R({repository:A(R({exists:W()}))}),Hx={id:"repository",summary:"The repository",right:"at least Reporter in a\
 private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=te(SB,e).repository;if(!t)throw new fe("GitLab shows it only\
 to those who may read the code");return t}}}});var Yx={};x(Yx,{projectRepoExists:()=>RB});var RB,Wx=m(()=>{"use strict";Jx();ne();RB=D({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:Hx},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var Ld={};x(Ld,{visibility:()=>xB});var zx,Xx,OB,NB,kB,xB,$d=m(()=>{"use strict";_t();ne();zx="/edit#js-shared-permissions",Xx={unknown:"GitLab did not show the\
 visibility to this token"},OB={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
NB=Object.entries(OB).map(([e,[t,r]])=>D({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:me},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:zx},read:({project:{visibility:n}})=>n===void 0?Xx:{value:n!==t,because:`\
the project is ${n}`}})),kB=D({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",warning:"project_visibility \
is a field of an older GitLab, and a current one refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:me},
remediation:{text:"change the project's visibility under Settings > General > Visibility",page:zx},read:({project:{visibility:e}})=>e===void 0?Xx:{value:e,because:`\
the project is ${e}`}}),xB=[...NB,kB]});var Yy={};x(Yy,{mergeMethod:()=>AB});var Zx,IB,AB,Wy=m(()=>{"use strict";ys();ne();Zx={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},IB={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},AB=Object.entries(IB).map(([e,[t,r]])=>D({id:e,title:t,type:"boolean",severity:"low",needs:{project:nr},remediation:{text:`set the\
 merge method to ${r.map(n=>Zx[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=Zx[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var PB,zy,eI=m(()=>{"use strict";ce();De();_t();PB=Ve(R({require_two_factor_authentication:A(W()),two_factor_grace_period:A(ue())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),zy={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:me},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...te(PB,r),group:t.path}}}});var Xy={};x(Xy,{twoFactor:()=>LB});var tI,rI,nI,CB,jB,LB,Zy=m(()=>{"use strict";eI();ne();tI={unknown:"GitLab did not show the group's two-factor settings to th\
is token"},rI="the project is in a personal namespace",nI={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
CB=D({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:zy},remediation:nI,read({
security:e}){if(e===void 0)return{value:!1,because:rI};let{requiresTwoFactor:t,group:r}=e;return t===void 0?tI:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),jB=D({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:zy},remediation:nI,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:rI,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?tI:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),LB=[CB,jB]});var sI={};x(sI,{reviewAndArchiveStaleRepos:()=>DB});var $B,DB,iI=m(()=>{"use strict";Ji();ys();_s();ne();$B=6,DB=D({id:"review_and_archive_stale_repos",title:"A\
 project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:nr,now:Br},remediation:{text:"archive the project under Settings > G\
eneral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>Ed(r,$B);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});var oI={};x(oI,{scannerFuzzTestingRunning:()=>qB});var qB,aI=m(()=>{"use strict";ne();qB=D({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testin\
g runs on the default branch",type:"boolean",severity:"info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the \
policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9, and none took its place"})})});var uI={};x(uI,{scannerIacRunning:()=>MB});var eb,MB,cI=m(()=>{"use strict";Ay();ne();Vn();eb="kics-iac-sast",MB=D({id:"scanner_iac_running",title:"Infrastructu\
re as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:Dk},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci\
.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=vd(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===eb).sort((a,u)=>a.id-u.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${eb}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${eb} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var FB,lI,pI=m(()=>{"use strict";ce();_s();ur();De();_t();FB=R({name:P(),commit:R({committed_date:ia()})}),lI={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=te(re(FB),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(me)).
isEmpty===!0)return null;throw new fe("GitLab shows this token none, though the repository is not empty")}}});var dI={};x(dI,{staleBranchCleanupEnabled:()=>GB});var UB,GB,fI=m(()=>{"use strict";Ji();pI();_s();ne();UB=3,GB=D({id:"stale_branch_cleanup_enabled",title:"No b\
ranch is older than three months",type:"boolean",severity:"low",needs:{oldest:lI,now:Br},remediation:{text:"delete branches that are no longer used; protected a\
nd default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=Ed(t,UB),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var mI={};x(mI,{statusChecksRequired:()=>BB});var BB,hI=m(()=>{"use strict";ys();ne();BB=D({id:"status_checks_required",title:"External status checks must succe\
ed before merging",type:"boolean",severity:"high",needs:{project:nr},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge \
checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed \
status check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not\
 show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on woul\
d not be seen"}}})});var VB,gI,yI=m(()=>{"use strict";ce();ur();De();yd();VB=R({terraformStates:A(R({count:ue()})),userPermissions:Vu}),gI={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${Bu}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=te(VB,e);if(!r)throw new fe("GitLab shows this token none");return r.count===0&&await Ku(n,t),r}}}});var bI={};x(bI,{terraformEnabled:()=>KB});var KB,_I=m(()=>{"use strict";yI();_e();ne();KB=D({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:gI},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${ge(e.count,"Terraform state")}`})})});var vI={};x(vI,{vulnerabilitiesSloDaysOverThreshold:()=>HB});var QB,HB,wI=m(()=>{"use strict";kd();Ji();_e();_s();ne();QB=180,HB=D({id:"vulnerabilities_slo_days\
_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:px,now:Br},remediation:{text:"resolve or dismiss\
 old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"n\
o finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>QB*864e5,because:`the newest open finding is ${ge(r,"day")} old`,note:"GitLab looks at the ne\
west finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});var OI={};x(OI,{controlIds:()=>rb,fieldNames:()=>Dd,loadControl:()=>YB,loadField:()=>WB,predefinedExpression:()=>zB});var TI,EI,JB,tb,SI,RI,YB,WB,zB,Dd,XB,rb,nb=m(
()=>{"use strict";ob();TI={...qd,project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(Jk(),Hk)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(Zk(),Xk)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(Td(),jy)),project_force_push_blocked:()=>Promise.resolve().then(()=>(Td(),jy)),project_members_inactive:()=>Promise.resolve().then(()=>(ux(),ax)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(mx(),fx))},EI={...Md,auth_sso_enabled:()=>Promise.resolve().then(()=>(Fy(),My)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(Wu(),Yu)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>(_x(),bx)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(Gy(),Uy)),code_owner_approval_required:()=>Promise.resolve().then(()=>(wx(),vx)),
default_branch_users_can_merge:()=>Promise.resolve().then(()=>(Vy(),By)),default_branch_users_can_push:()=>Promise.resolve().then(()=>(Vy(),By)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(Ox(),Rx)),
error_tracking_enabled:()=>Promise.resolve().then(()=>(Ix(),xx)),force_push_disabled:()=>Promise.resolve().then(()=>(Gy(),Uy)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(Hy(),Qy)),
has_forks:()=>Promise.resolve().then(()=>(Xu(),zu)),has_valid_ci_config:()=>Promise.resolve().then(()=>(jx(),Cx)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(Fy(),My)),
merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(Pd(),Ad)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(Dx(),$x)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(Pd(),Ad)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(Wu(),Yu)),
more_members_than_admins:()=>Promise.resolve().then(()=>(jd(),Cd)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(Gx(),Ux)),project_archived:()=>Promise.resolve().then(()=>(Xu(),zu)),
project_marked_for_deletion:()=>Promise.resolve().then(()=>(Qx(),Kx)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(Xu(),zu)),project_repo_exists:()=>Promise.resolve().then(()=>(Wx(),Yx)),
project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(Xu(),zu)),project_visibility:()=>Promise.resolve().then(()=>($d(),Ld)),
project_visibility_not_internal:()=>Promise.resolve().then(()=>($d(),Ld)),project_visibility_not_public:()=>Promise.resolve().then(()=>($d(),Ld)),protected_branches_set:()=>Promise.resolve().then(()=>(Wu(),Yu)),
require_branch_up_to_date:()=>Promise.resolve().then(()=>(Wy(),Yy)),require_linear_history:()=>Promise.resolve().then(()=>(Wy(),Yy)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(Zy(),Xy)),
require_mfa_for_contributors:()=>Promise.resolve().then(()=>(Zy(),Xy)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(Pd(),Ad)),restrict_push_merge_access:()=>Promise.resolve().then(()=>(Wu(),Yu)),
restricted_build_access:()=>Promise.resolve().then(()=>(jd(),Cd)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(iI(),sI)),review_and_remove_inactive_users:()=>Promise.resolve().then(()=>($y(),ox)),
scanner_api_security_running:()=>Promise.resolve().then(()=>(Vn(),bs)),scanner_code_quality_running:()=>Promise.resolve().then(()=>(Vn(),bs)),scanner_container_scanning_running:()=>Promise.resolve().then(()=>(Vn(),bs)),
scanner_dast_running:()=>Promise.resolve().then(()=>(Vn(),bs)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>(Vn(),bs)),scanner_fuzz_testing_running:()=>Promise.resolve().then(()=>(aI(),oI)),
scanner_iac_running:()=>Promise.resolve().then(()=>(cI(),uI)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>(Vn(),bs)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(fI(),dI)),
status_checks_required:()=>Promise.resolve().then(()=>(hI(),mI)),status_page_configured:()=>Promise.resolve().then(()=>(Hy(),Qy)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(jd(),Cd)),
terraform_enabled:()=>Promise.resolve().then(()=>(_I(),bI)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(wI(),vI))},JB=["package_hunt\
er_no_findings_untriaged","project_archived","project_marked_for_deletion","vulnerabilities_slo_days_over_threshold"],tb="scanner_fuzz_testing_running",SI={...Fd,
...Object.fromEntries(JB.map(e=>[e,{field:e,operator:"=",value:!1}])),[tb]:{field:tb,operator:"=",value:!0}},RI=new Set([...sb,"project_visibility",tb]),{loadControl:YB,
loadField:WB,predefinedExpression:zB}=ib(TI,EI,SI,RI),Dd=Object.keys(EI),XB=[...Object.keys(TI),...Object.keys(SI),...Dd],rb=[...new Set(XB)].filter(e=>!RI.has(
e)).sort()});function ib(e,t,r,n){return{loadControl:s=>NI(e,s,"control"),loadField:s=>NI(t,s,"field"),predefinedExpression(s){return Object.hasOwn(r,s)?r[s]:Object.hasOwn(t,
s)&&!n.has(s)?{field:s,operator:"=",value:!0}:void 0}}}async function NI(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(s=>s.kind===
r&&s.id===t):void 0}async function kI(e,t){let r=n=>[qd,Md,Fd].some(s=>Object.hasOwn(s,n));return r(e)&&(t===void 0||r(t))?ZB:Promise.resolve().then(()=>(nb(),OI))}
var qd,Md,Fd,sb,ZB,ob=m(()=>{"use strict";qd={merge_request_approvals:()=>Promise.resolve().then(()=>(gN(),hN)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(bN(),yN)),
merge_request_title:()=>Promise.resolve().then(()=>(mk(),fk))},Md={default_branch_protected:()=>Promise.resolve().then(()=>(Uu(),hk)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(bk(),yk)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(Ek(),Tk)),minimum_approvals_required:()=>Promise.resolve().then(()=>(Ok(),Rk)),push_protection_enabled:()=>Promise.resolve().then(()=>(kk(),Nk)),
require_signed_commits:()=>Promise.resolve().then(()=>(Pk(),Ak)),resolve_discussions_required:()=>Promise.resolve().then(()=>(jk(),Ck)),scanner_sast_running:()=>Promise.resolve().then(()=>(Vn(),bs)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Vn(),bs)),secure_webhooks:()=>Promise.resolve().then(()=>(Bk(),Gk))},Fd={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},sb=new Set(["\
minimum_approvals_required"]);ZB=ib(qd,Md,Fd,sb)});var xI={};x(xI,{selectUnknown:()=>tV});async function tV(e,t,r){let n=t??e.id,s=eV.get(n);if(s!==void 0)return rV(e,n,s,r);let[i,o,a]=t?[["expression","field"],
"field",Dd]:[["id"],"control",rb],u=Xt(n,a),l=`unknown ${o}: ${n}${u===""?t?"":"; an id of your own needs an expression":u}`;return{problems:[{path:i,message:l}],
issues:[],warnings:[]}}async function rV(e,t,r,n){let{id:s,expression:i}=e,o=await n({...e,id:s===t?r:s,...i?{expression:{...i,field:r}}:{}}),a=`${t} is the nam\
e that an older GitLab had for ${r}; a current one refuses to import it`;return{...o,warnings:[a,...o.warnings]}}var eV,II=m(()=>{"use strict";nb();Fs();eV=new Map(
[["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]])});var AI={};x(AI,{Assertion:()=>nV,assertedReading:()=>sV});function sV({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var nV,PI=m(()=>{"use strict";ce();nV=bt({value:W(),reason:P({min:1,max:2e3})})});async function ab(e){if(e.id===iV)return Ud(aV(e));let{loadControl:t,loadField:r,predefinedExpression:n}=await kI(e.id,e.expression?.field),s=await t(e.id);if(s)
return e.expression?Gd(["expression"],`${e.id} takes parameters under with, not an expression`):oV(s,e);let i=n(e.id),o=e.expression??i,a=o&&await r(o.field);if(!a){
let{selectUnknown:g}=await Promise.resolve().then(()=>(II(),xI));return g(e,o?.field,ab)}let u=a.warning?[`${e.id}: ${a.warning}`]:i&&!uV(i,o)?[`${e.id} has ano\
ther expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...Ud(CI(a,e,o)),warnings:u};if(!a.asserted)return Gd(["with"],`${e.id}\
 takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:l}=await Promise.resolve().then(()=>(PI(),AI)),p=[],d=c.read(e.with,
[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...Ud(CI({...a,read:()=>l(d)},e,o)),warnings:u}}async function oV(e,t){let r=e.params;if(!r&&
t.with)return Gd(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;
try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof Fu)return Gd(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return Ud(
{...jI(e,t),expected:s??null,judge:o=>$I(e.check(o,i),t)})}function CI(e,t,r){return{...jI(e,t),expected:r,judge:n=>$I(WO(e.read(n),r),t)}}function aV(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...LI(e),judge:void 0}}function jI(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...LI(t)}}function LI({phase:e,enforce_from:t}){let r=t===void 0?void 0:
Date.parse(t);return{phase:e??(r===void 0?"enforce":"warn"),enforcedFromMs:r}}function $I(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.
message} (${e.message})`}}function uV(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function Ud(e){return{control:e,problems:[],issues:[],
warnings:[]}}function Gd(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var iV,DI=m(()=>{"use strict";Kg();ob();vy();iV="external_control"});var FI={};x(FI,{Waiver:()=>qI,WaiverRules:()=>MI,readWaivers:()=>cV});function cV(e,t){let r=[],n=a(re(qI),e.waivers??[],"waivers")??[],s=a(MI,e.waiverRules??{},
"waiver_rules");r.push(...lV(e,n,s));let i=t.flatMap(u=>u.controls);return{waivers:n.map(u=>({...u,covers:new Set(i.filter(({id:c})=>c===u.control)),longestDays:s?.
longest_days??Number.POSITIVE_INFINITY})),problems:r};function a(u,c,l){let p=[],d=u.read(c,[],p);return r.push(...Wo(p,c,u,[l])),p.length===0?d:void 0}}function lV({
requirements:e},t,r){let s=[...e.flatMap(({entries:o})=>o.map(({entry:a,path:u})=>({path:[...u,"enforce_from"],date:a.enforce_from}))),...t.map(({expires:o},a)=>({
path:["waivers",a,"expires"],date:o}))].filter(({date:o})=>o!==void 0&&!pV(o)),i=[...t.entries()].filter(([,{owner:o}])=>r?.owners?.includes(o)===!1);return[...s.
map(({path:o,date:a})=>({path:o,message:`there is no day ${a}`})),...i.map(([o,{owner:a}])=>({path:["waivers",o,"owner"],message:`${a} may not own a waiver: wai\
ver_rules allow ${r?.owners?.join(", ")}`}))]}function pV(e){let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var qI,MI,UI=m(
()=>{"use strict";ce();Pu();Iu();qI=bt({control:P({about:"Id of the control, of this same file"}),reason:P({min:1,max:2e3}),owner:P({min:1,max:255,about:"Who an\
swers for it"}),expires:Qg("Last day of the waiver; afterwards it is void"),projects:tt(re(P({min:1,about:"Full path, * for any part of it, ** for any depth"}))),
merge_requests:tt(re(un({min:1})))}),MI=bt({owners:tt(re(P({min:1,about:"Only these may own a waiver"}))),longest_days:tt(un({min:1,max:3650,about:"A waiver tha\
t runs longer from today is void"}))})});function GI(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Bd(e){
let t=await Promise.all(e.map(a=>dV(a).catch(mV))),r=t.flatMap(a=>a instanceof k?[a]:[]);if(r.length>0)throw hV(r);let n=t.filter(a=>!(a instanceof k)),s=n.flatMap(
a=>a.requirements),i=e.map(({source:a})=>a),o=s.find(({name:a},u)=>s.findIndex(c=>c.name===a)!==u);if(o)throw new k("POLICY_INVALID",`the requirement "${o.name}\
" is in the policy twice (${i.join(", ")})`);if(!s.some(({controls:a})=>a.some(({judge:u})=>u)))throw new k("POLICY_INVALID",`policy ${i.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:n.map(({name:a})=>a).join(" + "),sources:i,requirements:s,
waivers:n.flatMap(({waivers:a})=>a),warnings:n.flatMap(({warnings:a})=>a)}}async function dV({source:e,text:t}){let r=await VO(t,e),n=await oN(r.data),s=[...n.problems],
i=[],o=[];for(let{name:u,description:c,entries:l,path:p}of n.requirements){o.some(f=>f.name===u)&&s.push({path:p,message:`there are two requirements named "${u}\
"`});let d=await Promise.all(l.map(({entry:f})=>ab(f)));for(let[f,g]of d.entries())s.push(...await fV(g,l[f])),i.push(...g.warnings);o.push({name:u,description:c,
controls:d.flatMap(({control:f})=>f??[])})}let a=n.isDated?await(await Promise.resolve().then(()=>(UI(),FI))).readWaivers(n,o):void 0;if(s.push(...a?.problems??
[]),s.length>0){let u=await r.places(),c=s.map(({path:l,atKey:p,message:d})=>({...u(l,p),message:d}));throw Vg(e,c.sort((l,p)=>l.line-p.line||l.column-p.column))}
return{name:n.name,sources:[e],requirements:o,waivers:a?.waivers??[],warnings:i}}async function fV(e,t){let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,
path:[...n,...o.path]}));if(!e.shape)return s;let{problemsOf:i}=await Promise.resolve().then(()=>(Pu(),Yg));return[...s,...i(e.issues,r?.with??{},e.shape,[...n,
"with"])]}function mV(e){if(e instanceof k)return e;throw e}function hV(e){let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:
[n.message]);return new k("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}var Vd=m(()=>{"use strict";Re();QO();Xg();DI()});var BI={};x(BI,{refusedSources:()=>gV});function gV(e){let t=e.map(n=>`policy ${n} ${yV(n)}`),[r=""]=t;return t.length===1?new k("INPUT_INVALID",r):new k("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function yV(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":/^preset:/i.test(e)?"is a preset, and this version has none":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var VI=m(
()=>{"use strict";Re()});var WI={};x(WI,{subjectElsewhere:()=>vV});function vV(e,t){if(e.mode==="project")return YI(e,t,[]);wV(e,t);let r=TV(e,t)??EV(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new k("SUBJECT_UNKNOWN",`mode is merge-request, but ${JI(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return YI(e,t,[`${JI(t)}: the project itself is judged`])}function wV(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new k("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function JI(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function TV(e,t){if(e.merge_request===void 0)
return;let r=e.project??Qn(t.CI_MERGE_REQUEST_PROJECT_ID)??Qn(t.CI_PROJECT_ID);if(r===void 0)throw new k("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...Kd(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function EV(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||SV(e.project,a,t)),[n,...s]=r;if(!n)return;let i=aa(n.path,t.CI_PROJECT_PATH)?Qn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${Ge(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...Kd(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function YI(e,t,r){let n=e.project??Qn(t.CI_PROJECT_ID);if(n===void 0)throw new k("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function SV(e,t,r){return typeof e==
"string"?aa(e,t):aa(t,r.CI_PROJECT_PATH)&&Qn(r.CI_PROJECT_ID)===e}var zI=m(()=>{"use strict";Re();_e();ub()});async function XI(e,t){let r=Qn(t.CI_MERGE_REQUEST_IID),n=Qn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&OV(e,t)&&r!==void 0&&n!==void 0?Kd(e,t,n,r,RV(t)):(await Promise.resolve().then(()=>(zI(),WI))).subjectElsewhere(e,t)}function RV(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function Kd(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function OV(e,t){return e.project===void 0?!0:typeof e.project=="number"?Qn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:aa(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function ZI(e,t){return(typeof e=="number"?Qn(t.CI_PROJECT_ID)===e:aa(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function aa(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function Qn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var ub=m(()=>{"use strict"});var tA={};x(tA,{matchesPath:()=>eA,waive:()=>xV});function xV(e,t,r){let n=new Set;return{judged:e.map(({name:l,controls:p})=>({name:l,controls:p.map(i)})),notices:t.
flatMap(c)};function i(l){if(l.status!=="fail")return l;let p=t.find(h=>h.covers.has(l.control)&&o(h)&&!u(h));if(!p)return l;n.add(p);let{reason:d,owner:f,expires:g}=p;
return{...l,status:"waived",waiver:{reason:d,owner:f,expires:g}}}function o({projects:l,merge_requests:p}){let d=!l||l.some(g=>eA(g,r.project)),f=!p||p.some(g=>g===
r.iid);return d&&f}function a({expires:l}){return Math.floor((Date.parse(l)-r.nowMs)/NV)+1}function u(l){let p=a(l);if(p<0)return`expired on ${l.expires}`;if(p>
l.longestDays)return`runs for ${p} more days, and the policy allows ${l.longestDays}`}function c(l){let p=`the waiver of ${l.control} (${l.owner})`,d=u(l);if(d)
return[`${p} is void: it ${d}`];if(l.covers.size===0){let f=e.flatMap(({controls:g})=>g.map(({control:h})=>h.id));return[`${p} covers nothing: its file has no s\
uch control${Xt(l.control,f)}`]}if(n.has(l)){let f=a(l);return f<=kV?[`${p} ends on ${l.expires}, in ${f} days`]:[]}return o(l)?[`${p} is not used: the control \
does not fail`]:[]}}function eA(e,t){let r=e.split(/(\*\*|\*)/).map(n=>n==="**"?".*":n==="*"?"[^/]*":n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("");return new RegExp(
`^${r}$`,"i").test(t)}var NV,kV,rA=m(()=>{"use strict";Fs();NV=864e5,kV=14});var sA={};x(sA,{interrupted:()=>AV});function AV({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${U(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${Ge(s)}`,a=i.length===0?"":`; not delivered: ${Ge(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new k("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var iA=m(()=>{"use strict";Re();_e()});var oA={};x(oA,{secretsOf:()=>PV});function PV(e,t){let r=us.flatMap(i=>{let{secret:o,environment:a=[]}=as[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.
map(u=>e[u])]:[]}),n=Object.entries(e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==
void 0&&i.trim()!==""))]}var aA=m(()=>{"use strict";Ao()});var pA={};x(pA,{reportFailure:()=>qV});function DV(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function qV(e,t){let r=DV(e)?e:FV(e);if(t.
complain(MV(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(Po(),Za)),s=[r.message,...r.problems].map(i=>U(i,2e3));n(s.join(
"; "),{title:"Countersign"})}return r.exitCode}function MV(e,t){let r=[`${t.tone("countersign:","red","bold")} ${U(e.message,2e3)}`];for(let n of e.problems)r.push(
`  - ${U(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${U(e.advice,2e3)}`),r.join(`
`)}function FV(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new k("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var dA=m(()=>{"use strict";Re();_e()});var fA,mA=m(()=>{"use strict";fA={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
ath in the checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` \
mode a bare path is read from the target branch through the API",policy_from:"Where a bare policy path is read in `merge-request` mode: the target branch, or th\
e checkout. Mode `project` always reads the checkout",gitlab_url:"Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gi\
tlab.com`",gitlab_token:"Access token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`",project:"Numeric id or ful\
l path of the project the merge request is in. Default: from the environment",merge_request:"The merge request's number (iid). Default: from the environment",sha:"\
Full head SHA of the source branch. Default: from the environment",status_check:"Name or id of the external status check to answer; empty: none. Several, one a \
line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check",external_control:"Id of the external control to answer. Several, one a \
line, also as `REQUIREMENT NAME=ID`",external_control_secret:"Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIG\
N_CONTROL_SECRET_<ID>`",fail_job_on:"Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) or `never`. Exit c\
odes 2 and 4 are never softened",on_undetermined:"What GitLab is told when evidence is missing: `fail`, or `leave` to post nothing",report_dir:"Folder where rep\
orts are written",formats:"Which reports are written; the CI host's own outputs come on top",dry_run:"Evaluate and print what would be posted; write nothing to \
GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var Hd={};x(Hd,{helpText:()=>UV,strayOperand:()=>BV,unknownCommand:()=>GV});function UV(){let e=us.map(t=>{let r=as[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${Cl(t).padEnd(26)} ${fA[t].replaceAll("`","")}${n}`});return[`countersign ${xo}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(hA).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; validate and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER","","exit \
codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function GV(e){let t=Object.keys(hA);return new k("INPUT_INVALID",`there is no command ${e}${Xt(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function BV(e){
return new k("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var hA,Jd=m(()=>{"use strict";lh();mA();Ao();Re();Fs();Il();hA={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY..."}});var gA={};x(gA,{validateCommand:()=>KV});import{readFile as VV}from"node:fs/promises";async function KV(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(QV));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(JV(s,r));return n.every(({valid:s})=>s)?kt.compliant:kt.setup}async function QV(e){
try{let t=await Bd([{source:e,text:await HV(e)}]),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof k))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function HV(e){
try{return await VV(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not exist":`cannot be opened (${r})`;throw new k("POLICY_UNREADABLE",`policy ${e} ${n}`,
{cause:t})}}function JV({policy:e,valid:t,problems:r,warnings:n,controls:s},{surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${ge(s,
"control")})`:`has ${ge(r.length,"problem")}`,u=[`${o} ${U(e)} ${a}`];for(let c of r)u.push(`  - ${U(c,2e3)}`);for(let c of n)u.push(`  note: ${U(c,2e3)}`);return u.
join(`
`)}var yA=m(()=>{"use strict";Vd();Re();_e()});var bA=E(ua=>{"use strict";Object.defineProperty(ua,"__esModule",{value:!0});ua.versionInfo=ua.version=void 0;var YV="16.15.0";ua.version=YV;var WV=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});ua.versionInfo=WV});var pr=E(lb=>{"use strict";Object.defineProperty(lb,"__esModule",{value:!0});lb.devAssert=zV;function zV(e,t){if(!!!e)throw new Error(t)}});var Yd=E(pb=>{"use strict";Object.defineProperty(pb,"__esModule",{value:!0});pb.isPromise=XV;function XV(e){return typeof e?.then=="function"}});var Hn=E(db=>{"use strict";Object.defineProperty(db,"__esModule",{value:!0});db.isObjectLike=ZV;function ZV(e){return typeof e=="object"&&e!==null}});var zd=E(Wd=>{"use strict";Object.defineProperty(Wd,"__esModule",{value:!0});Wd.getLocation=_A;Wd.getLocations=e2;function _A(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function e2(e){if(e.length<2)return e.map(({source:n,start:s})=>_A(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var fb=E(Xd=>{"use strict";Object.defineProperty(Xd,"__esModule",{value:!0});Xd.printLocation=r2;Xd.printSourceLocation=wA;var t2=zd();function r2(e){return wA(
e.source,(0,t2.getLocation)(e.source,e.start))}function wA(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+vA([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+vA([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function vA(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var z=E(ca=>{"use strict";Object.defineProperty(ca,"__esModule",{value:!0});ca.GraphQLError=void 0;ca.formatError=o2;ca.printError=i2;var n2=Hn(),TA=zd(),EA=fb();
function s2(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var mb=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=s2(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=SA(Array.isArray(o)?o:o?[o]:void 0);let d=SA((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,TA.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,TA.
getLocations)(d);let f=(0,n2.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,EA.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,EA.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};ca.GraphQLError=mb;function SA(e){return e===
void 0||e.length===0?void 0:e}function i2(e){return e.toString()}function o2(e){return e.toJSON()}});var Zu=E(hb=>{"use strict";Object.defineProperty(hb,"__esModule",{value:!0});hb.syntaxError=u2;var a2=z();function u2(e,t,r){return new a2.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var vr=E(Vr=>{"use strict";Object.defineProperty(Vr,"__esModule",{value:!0});Vr.Token=Vr.QueryDocumentKeys=Vr.OperationTypeNode=Vr.Location=void 0;Vr.isNode=l2;
var gb=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Vr.Location=gb;var yb=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Vr.Token=yb;var RA={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Vr.QueryDocumentKeys=RA;var c2=new Set(Object.keys(RA));function l2(e){let t=e?.kind;return typeof t==
"string"&&c2.has(t)}var bb;Vr.OperationTypeNode=bb;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(bb||(Vr.OperationTypeNode=
bb={}))});var la=E(ec=>{"use strict";Object.defineProperty(ec,"__esModule",{value:!0});ec.DirectiveLocation=void 0;var _b;ec.DirectiveLocation=_b;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(_b||(ec.DirectiveLocation=_b={}))});var Ee=E(tc=>{"use strict";Object.defineProperty(tc,"__esModule",{value:!0});tc.Kind=void 0;var vb;tc.Kind=vb;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(vb||(tc.Kind=vb={}))});var rc=E(Wi=>{"use strict";Object.defineProperty(Wi,"__esModule",{value:!0});Wi.isDigit=OA;Wi.isLetter=wb;Wi.isNameContinue=f2;Wi.isNameStart=d2;Wi.isWhiteSpace=
p2;function p2(e){return e===9||e===32}function OA(e){return e>=48&&e<=57}function wb(e){return e>=97&&e<=122||e>=65&&e<=90}function d2(e){return wb(e)||e===95}
function f2(e){return wb(e)||OA(e)||e===95}});var sc=E(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.dedentBlockStringLines=m2;nc.isPrintableAsBlockString=g2;nc.printBlockString=y2;
var Tb=rc();function m2(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=h2(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function h2(e){let t=0;for(;t<e.length&&(0,Tb.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function g2(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function y2(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,Tb.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,Tb.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var pa=E(ic=>{"use strict";Object.defineProperty(ic,"__esModule",{value:!0});ic.TokenKind=void 0;var Eb;ic.TokenKind=Eb;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(Eb||(ic.TokenKind=Eb=
{}))});var ac=E(pi=>{"use strict";Object.defineProperty(pi,"__esModule",{value:!0});pi.Lexer=void 0;pi.createToken=dt;pi.isPunctuatorTokenKind=_2;pi.printCodePointAt=li;
pi.readName=AA;var Kr=Zu(),kA=vr(),b2=sc(),zi=rc(),he=pa(),Rb=class{constructor(t){let r=new kA.Token(he.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==he.TokenKind.EOF)do if(t.next)t=t.next;else{let r=v2(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===he.TokenKind.COMMENT);return t}};pi.Lexer=Rb;function _2(e){return e===he.TokenKind.BANG||e===he.TokenKind.DOLLAR||e===he.TokenKind.AMP||e===he.
TokenKind.PAREN_L||e===he.TokenKind.PAREN_R||e===he.TokenKind.DOT||e===he.TokenKind.SPREAD||e===he.TokenKind.COLON||e===he.TokenKind.EQUALS||e===he.TokenKind.AT||
e===he.TokenKind.BRACKET_L||e===he.TokenKind.BRACKET_R||e===he.TokenKind.BRACE_L||e===he.TokenKind.PIPE||e===he.TokenKind.BRACE_R}function da(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function Zd(e,t){return xA(e.charCodeAt(t))&&IA(e.charCodeAt(t+1))}function xA(e){return e>=55296&&e<=56319}function IA(e){return e>=
56320&&e<=57343}function li(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return he.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function dt(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new kA.Token(t,r,n,i,o,s)}
function v2(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return w2(e,s);case 33:return dt(e,he.TokenKind.BANG,s,s+
1);case 36:return dt(e,he.TokenKind.DOLLAR,s,s+1);case 38:return dt(e,he.TokenKind.AMP,s,s+1);case 40:return dt(e,he.TokenKind.PAREN_L,s,s+1);case 41:return dt(
e,he.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return dt(e,he.TokenKind.SPREAD,s,s+3);break;case 58:return dt(e,he.TokenKind.
COLON,s,s+1);case 61:return dt(e,he.TokenKind.EQUALS,s,s+1);case 64:return dt(e,he.TokenKind.AT,s,s+1);case 91:return dt(e,he.TokenKind.BRACKET_L,s,s+1);case 93:
return dt(e,he.TokenKind.BRACKET_R,s,s+1);case 123:return dt(e,he.TokenKind.BRACE_L,s,s+1);case 124:return dt(e,he.TokenKind.PIPE,s,s+1);case 125:return dt(e,he.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?N2(e,s):E2(e,s)}if((0,zi.isDigit)(i)||i===45)return T2(e,s,i);if((0,zi.isNameStart)(
i))return AA(e,s);throw(0,Kr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:da(i)||Zd(r,s)?`Une\
xpected character: ${li(e,s)}.`:`Invalid character: ${li(e,s)}.`)}return dt(e,he.TokenKind.EOF,n,n)}function w2(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Kr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(da(o))++i;else if(Zd(n,i))i+=2;else break}return dt(e,he.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function T2(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,zi.isDigit)(i))throw(0,Kr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${li(e,s)}.`)}else s=Sb(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=Sb(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=Sb(e,s,i),i=n.charCodeAt(s)),i===46||(0,zi.isNameStart)(i))throw(0,Kr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${li(e,s)}.`);return dt(e,o?he.TokenKind.FLOAT:he.TokenKind.INT,t,s,n.slice(t,s))}function Sb(e,t,r){
if(!(0,zi.isDigit)(r))throw(0,Kr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${li(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,zi.isDigit)(n.
charCodeAt(s));)++s;return s}function E2(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),dt(
e,he.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?S2(e,s):R2(e,s):O2(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(da(a))++s;else if(Zd(r,s))s+=2;else throw(0,Kr.syntaxError)(e.source,s,`Invalid character within String: ${li(e,s)}.`)}throw(0,Kr.
syntaxError)(e.source,s,"Unterminated string.")}function S2(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!da(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|oc(i),n<0)break}throw(0,Kr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function R2(e,t){let r=e.source.body,n=NA(r,t+2);if(da(n))return{value:String.fromCodePoint(n),size:6};if(xA(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=NA(r,t+8);if(IA(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Kr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function NA(e,t){return oc(e.charCodeAt(t))<<12|oc(e.charCodeAt(t+1))<<8|oc(e.charCodeAt(t+2))<<4|oc(e.charCodeAt(t+3))}function oc(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function O2(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Kr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function N2(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=dt(e,he.TokenKind.BLOCK_STRING,t,i+3,(0,b2.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(da(c))++i;else if(Zd(r,i))i+=2;else throw(0,Kr.syntaxError)(
e.source,i,`Invalid character within String: ${li(e,i)}.`)}throw(0,Kr.syntaxError)(e.source,i,"Unterminated string.")}function AA(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,zi.isNameContinue)(i))++s;else break}return dt(e,he.TokenKind.NAME,t,s,r.slice(t,s))}});var PA=E(ef=>{"use strict";Object.defineProperty(ef,"__esModule",{value:!0});ef.SchemaCoordinateLexer=void 0;var k2=Zu(),x2=vr(),I2=rc(),di=ac(),fi=pa(),Ob=class{line=1;lineStart=0;constructor(t){
let r=new x2.Token(fi.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==fi.TokenKind.EOF){let r=A2(this,t.end);t.next=r,r.prev=t,t=r}return t}};
ef.SchemaCoordinateLexer=Ob;function A2(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,di.createToken)(e,fi.TokenKind.
DOT,s,s+1);case 40:return(0,di.createToken)(e,fi.TokenKind.PAREN_L,s,s+1);case 41:return(0,di.createToken)(e,fi.TokenKind.PAREN_R,s,s+1);case 58:return(0,di.createToken)(
e,fi.TokenKind.COLON,s,s+1);case 64:return(0,di.createToken)(e,fi.TokenKind.AT,s,s+1)}if((0,I2.isNameStart)(i))return(0,di.readName)(e,s);throw(0,k2.syntaxError)(
e.source,s,`Invalid character: ${(0,di.printCodePointAt)(e,s)}.`)}return(0,di.createToken)(e,fi.TokenKind.EOF,n,n)}});var Le=E(Nb=>{"use strict";Object.defineProperty(Nb,"__esModule",{value:!0});Nb.inspect=C2;var P2=10,CA=2;function C2(e){return tf(e,[])}function tf(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return j2(e,t);default:return String(e)}}function j2(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(L2(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:tf(n,r)}else if(Array.
isArray(e))return D2(e,r);return $2(e,r)}function L2(e){return typeof e.toJSON=="function"}function $2(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
CA?"["+q2(e)+"]":"{ "+r.map(([s,i])=>s+": "+tf(i,t)).join(", ")+" }"}function D2(e,t){if(e.length===0)return"[]";if(t.length>CA)return"[Array]";let r=Math.min(P2,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(tf(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function q2(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var uc=E(rf=>{"use strict";Object.defineProperty(rf,"__esModule",{value:!0});rf.instanceOf=void 0;var M2=Le(),F2=globalThis.process&&process.env.NODE_ENV==="pro\
duction",U2=F2?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,M2.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};rf.instanceOf=U2});var sf=E(cc=>{"use strict";Object.defineProperty(cc,"__esModule",{value:!0});cc.Source=void 0;cc.isSource=V2;var kb=pr(),G2=Le(),B2=uc(),nf=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,kb.devAssert)(!1,`Body must be a string. Received: ${(0,G2.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,kb.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,kb.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};cc.Source=nf;function V2(e){return(0,B2.
instanceOf)(e,nf)}});var Xi=E(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});ws.Parser=void 0;ws.parse=H2;ws.parseConstValue=Y2;ws.parseSchemaCoordinate=z2;ws.parseType=
W2;ws.parseValue=J2;var vs=Zu(),lc=vr(),K2=la(),Z=Ee(),jA=ac(),Q2=PA(),af=sf(),j=pa();function H2(e,t){let r=new mi(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function J2(e,t){let r=new mi(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
j.TokenKind.EOF),n}function Y2(e,t){let r=new mi(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(j.TokenKind.EOF),n}function W2(e,t){
let r=new mi(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(j.TokenKind.EOF),n}function z2(e){let t=(0,af.isSource)(e)?e:
new af.Source(e),r=new Q2.SchemaCoordinateLexer(t),n=new mi(e,{lexer:r});n.expectToken(j.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(j.TokenKind.
EOF),s}var mi=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,af.isSource)(t)?t:new af.Source(t);this._lexer=new jA.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,vs.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(j.TokenKind.NAME);return this.node(t,{kind:Z.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:Z.Kind.DOCUMENT,
definitions:this.many(j.TokenKind.SOF,this.parseDefinition,j.TokenKind.EOF)})}parseDefinition(){if(this.peek(j.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===j.TokenKind.BRACE_L)throw(0,vs.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===j.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,vs.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(j.TokenKind.BRACE_L))return this.node(t,{kind:Z.Kind.OPERATION_DEFINITION,operation:lc.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(j.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:Z.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(j.TokenKind.NAME);switch(t.value){case"query":return lc.OperationTypeNode.
QUERY;case"mutation":return lc.OperationTypeNode.MUTATION;case"subscription":return lc.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseVariableDefinition,j.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:Z.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(j.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(j.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(j.TokenKind.DOLLAR),this.node(t,{kind:Z.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:Z.Kind.SELECTION_SET,selections:this.many(j.TokenKind.BRACE_L,this.parseSelection,j.TokenKind.BRACE_R)})}parseSelection(){return this.peek(j.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(j.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:Z.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(j.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(j.TokenKind.
PAREN_L,r,j.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:Z.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(j.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(j.TokenKind.NAME)?this.node(t,{kind:Z.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:Z.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:Z.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:Z.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case j.TokenKind.BRACKET_L:return this.parseList(t);case j.TokenKind.BRACE_L:return this.parseObject(t);case j.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:Z.Kind.INT,value:r.value});case j.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:Z.Kind.FLOAT,value:r.
value});case j.TokenKind.STRING:case j.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case j.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:Z.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:Z.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:Z.Kind.
NULL});default:return this.node(r,{kind:Z.Kind.ENUM,value:r.value})}case j.TokenKind.DOLLAR:if(t)if(this.expectToken(j.TokenKind.DOLLAR),this._lexer.token.kind===
j.TokenKind.NAME){let n=this._lexer.token.value;throw(0,vs.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:Z.Kind.STRING,value:t.value,block:t.kind===j.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:Z.Kind.LIST,values:this.any(j.TokenKind.BRACKET_L,r,j.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:Z.Kind.OBJECT,fields:this.any(j.TokenKind.BRACE_L,r,j.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:Z.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(j.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(j.TokenKind.AT),this.node(r,{kind:Z.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(j.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(j.TokenKind.BRACKET_R),r=this.node(
t,{kind:Z.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(j.TokenKind.BANG)?this.node(t,{kind:Z.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:Z.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(j.TokenKind.STRING)||this.
peek(j.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.
BRACE_R);return this.node(t,{kind:Z.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(j.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:Z.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:Z.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:Z.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(j.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseFieldDefinition,
j.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(j.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:Z.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseInputValueDef,j.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(j.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(j.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:Z.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:Z.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:Z.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(j.TokenKind.
EQUALS)?this.delimitedMany(j.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:Z.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseEnumValueDefinition,j.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:Z.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,vs.syntaxError)(this._lexer.source,this._lexer.token.start,`${of(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:Z.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
j.TokenKind.BRACE_L,this.parseInputValueDef,j.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===j.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:Z.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:Z.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:Z.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.delimitedMany(j.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(K2.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(j.TokenKind.AT),n=this.parseName(),s;!r&&this.
expectOptionalToken(j.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(j.TokenKind.PAREN_L)&&(i=this.parseName(),this.expectToken(
j.TokenKind.COLON),this.expectToken(j.TokenKind.PAREN_R)),r?i?this.node(t,{kind:Z.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(t,{kind:Z.
Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:Z.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:Z.Kind.MEMBER_COORDINATE,
name:n,memberName:s}):this.node(t,{kind:Z.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new lc.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,vs.syntaxError)(
this._lexer.source,r.start,`Expected ${LA(t)}, found ${of(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===j.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,vs.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${of(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===j.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,vs.syntaxError)(this._lexer.source,r.start,`Unexpected ${of(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];for(;!this.expectOptionalToken(
n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}
return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==j.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,vs.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};ws.Parser=mi;function of(e){let t=e.value;return LA(e.kind)+(t!=null?` "${t}"`:"")}function LA(e){return(0,jA.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var hi=E(xb=>{"use strict";Object.defineProperty(xb,"__esModule",{value:!0});xb.didYouMean=Z2;var X2=5;function Z2(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,X2),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var $A=E(Ib=>{"use strict";Object.defineProperty(Ib,"__esModule",{value:!0});Ib.identityFunc=eK;function eK(e){return e}});var gi=E(Ab=>{"use strict";Object.defineProperty(Ab,"__esModule",{value:!0});Ab.keyMap=tK;function tK(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var pc=E(Pb=>{"use strict";Object.defineProperty(Pb,"__esModule",{value:!0});Pb.keyValMap=rK;function rK(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var uf=E(Cb=>{"use strict";Object.defineProperty(Cb,"__esModule",{value:!0});Cb.mapValue=nK;function nK(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var dc=E(Lb=>{"use strict";Object.defineProperty(Lb,"__esModule",{value:!0});Lb.naturalCompare=sK;function sK(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(cf(s)&&cf(i)){let o=0;do++r,o=o*10+s-jb,s=e.charCodeAt(r);while(cf(s)&&o>0);let a=0;do++n,a=a*10+i-jb,i=t.charCodeAt(n);while(cf(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var jb=48,iK=57;function cf(e){return!isNaN(e)&&
jb<=e&&e<=iK}});var yi=E(Db=>{"use strict";Object.defineProperty(Db,"__esModule",{value:!0});Db.suggestionList=aK;var oK=dc();function aK(e,t){let r=Object.create(null),n=new $b(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,oK.
naturalCompare)(i,o)})}var $b=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=DA(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=DA(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let T=u[(l-2)%3][g-2];b=Math.min(b,T+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function DA(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var lf=E(qb=>{"use strict";Object.defineProperty(qb,"__esModule",{value:!0});qb.toObjMap=uK;function uK(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var qA=E(Mb=>{"use strict";Object.defineProperty(Mb,"__esModule",{value:!0});Mb.printString=cK;function cK(e){return`"${e.replace(lK,pK)}"`}var lK=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function pK(e){return dK[e.charCodeAt(0)]}var dK=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var MA=E(Fb=>{"use strict";Object.defineProperty(Fb,"__esModule",{value:!0});Fb.reduce=hK;var fK=Le(),mK=vr();function hK(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?mK.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,fK.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var Hr=E(pf=>{"use strict";Object.defineProperty(pf,"__esModule",{value:!0});pf.print=FA;pf.printForError=_K;var gK=sc(),yK=qA(),bK=MA();function FA(e,t){var r;
return wK((0,bK.reduce)(e,TK),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function _K(e){return FA(e,{maxIndentDepth:100})}var vK=80,Qr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},Gb=new Qr;function wK(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var TK={Name:e=>new Qr(e.value),Variable:e=>N(["$",e.name]),
Document:e=>N(e.definitions,`

`),OperationDefinition(e){let t=Ub(e.variableDefinitions)?ie(`(
`,N(e.variableDefinitions,`
`),`
)`):ie("(",N(e.variableDefinitions,", "),")"),r=N([ie("",e.description,`
`),N([e.operation,N([e.name,t]),N(e.directives," ")]," ")]);return N([e.operation==="query"&&r.length===e.operation.length?"":N([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>N([ie("",s,`
`),e,": ",t,ie(" = ",r),ie(" ",N(n," "))]),SelectionSet:({selections:e})=>bn(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=N([ie("",e,
": "),t],"");return N([SK(i,r),ie(" ",N(n," ")),ie(" ",s)])},Argument:({name:e,value:t})=>N([e,": ",t]),FragmentSpread:({name:e,directives:t})=>N(["...",e,ie(" ",
N(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>N(["...",ie("on ",e),N(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>N([ie("",i,`
`),"fragment ",e,ie("(",N(r,", "),")")," on ",t," ",ie("",N(n," ")," "),s]),IntValue:({value:e})=>new Qr(e),FloatValue:({value:e})=>new Qr(e),StringValue:({value:e,
block:t})=>new Qr(t===!0?(0,gK.printBlockString)(e):(0,yK.printString)(e),t===!0),BooleanValue:({value:e})=>new Qr(e?"true":"false"),NullValue:()=>new Qr("null"),
EnumValue:({value:e})=>new Qr(e),ListValue:({values:e})=>N(["[",N(e,", "),"]"]),ObjectValue:({fields:e})=>N(["{",N(e,", "),"}"]),ObjectField:({name:e,value:t})=>N(
[e,": ",t]),Directive:({name:e,arguments:t})=>N(["@",e,ie("(",N(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>N(["[",e,"]"]),NonNullType:({type:e})=>N(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>N([ie("",e,`
`),N(["schema",N(t," "),bn(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>N([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>N(
[ie("",e,`
`),N(["scalar",t,N(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>N([ie("",e,`
`),N(["type",t,ie("implements ",N(r," & ")),N(n," "),bn(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>N([ie("",e,`
`),t,Ub(r)?ie(`(
`,N(r,`
`).indent(),`
)`):ie("(",N(r,", "),")"),": ",n,ie(" ",N(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>N([ie("",e,`
`),t,": ",r,ie(" = ",n),ie(" ",N(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>N([ie("",e,`
`),N(["interface",t,ie("implements ",N(r," & ")),N(n," "),bn(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>N([ie("",e,`
`),N(["union",t,N(r," "),ie("= ",N(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>N([ie("",e,`
`),N(["enum",t,N(r," "),bn(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>N([ie("",e,`
`),N([t,N(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>N([ie("",e,`
`),N(["input",t,N(r," "),bn(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>N([ie("",e,`
`),"directive @",t,Ub(r)?ie(`(
`,N(r,`
`).indent(),`
)`):ie("(",N(r,", "),")"),ie(" ",N(n," ")),s?" repeatable":""," on ",N(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>N(["extend schema",N(e," "),
bn(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>N(["extend scalar",e,N(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>N(
["extend type",e,ie("implements ",N(t," & ")),N(r," "),bn(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>N(["extend interface",e,
ie("implements ",N(t," & ")),N(r," "),bn(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>N(["extend union",e,N(t," "),ie("= ",N(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>N(["extend enum",e,N(t," "),bn(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>N(["extend input",e,N(t," "),
bn(r)]," "),DirectiveExtension:({name:e,directives:t})=>N([N(["extend directive @",e]),N(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>N(
[e,ie(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>N([e,ie(".",t),ie("(",r,":)")]),DirectiveCoordinate:({name:e})=>N(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>N(["@",e,ie("(",t,":)")])};function N(e,t=""){if(e==null||e.length===0)return Gb;let r=Gb;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Qr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function EK(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function bn(e){return ie(`{
`,N(e,`
`).indent(),`
}`)}function ie(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Qr(e).append(t).append(r):Gb}function Ub(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function SK(e,t){return t==null||t.length===0?e:N([e,e.length+EK(t,", ")+2>vK?ie(`(
`,N(t,`
`).indent(),`
)`):ie("(",N(t,", "),")")])}});var Kb=E(Vb=>{"use strict";Object.defineProperty(Vb,"__esModule",{value:!0});Vb.valueFromASTUntyped=Bb;var RK=pc(),Ts=Ee();function Bb(e,t){switch(e.kind){case Ts.
Kind.NULL:return null;case Ts.Kind.INT:return parseInt(e.value,10);case Ts.Kind.FLOAT:return parseFloat(e.value);case Ts.Kind.STRING:case Ts.Kind.ENUM:case Ts.Kind.
BOOLEAN:return e.value;case Ts.Kind.LIST:return e.values.map(r=>Bb(r,t));case Ts.Kind.OBJECT:return(0,RK.keyValMap)(e.fields,r=>r.name.value,r=>Bb(r.value,t));case Ts.
Kind.VARIABLE:return t?.[e.name.value]}}});var fc=E(ff=>{"use strict";Object.defineProperty(ff,"__esModule",{value:!0});ff.assertEnumValueName=OK;ff.assertName=BA;var UA=pr(),df=z(),GA=rc();function BA(e){
if(e!=null||(0,UA.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,UA.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new df.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,GA.isNameContinue)(e.charCodeAt(t)))throw new df.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,GA.isNameStart)(e.charCodeAt(0)))throw new df.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function OK(e){if(e==="true"||e==="false"||e==="null")throw new df.GraphQLError(`Enum values cannot be named: ${e}`);return BA(e)}});var Se=E(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.GraphQLUnionType=H.GraphQLScalarType=H.GraphQLObjectType=H.GraphQLNonNull=H.GraphQLList=
H.GraphQLInterfaceType=H.GraphQLInputObjectType=H.GraphQLEnumType=void 0;H.argsToArgsConfig=rP;H.assertAbstractType=QK;H.assertCompositeType=KK;H.assertEnumType=
qK;H.assertInputObjectType=MK;H.assertInputType=GK;H.assertInterfaceType=$K;H.assertLeafType=VK;H.assertListType=FK;H.assertNamedType=WK;H.assertNonNullType=UK;
H.assertNullableType=JK;H.assertObjectType=LK;H.assertOutputType=BK;H.assertScalarType=jK;H.assertType=CK;H.assertUnionType=DK;H.assertWrappingType=HK;H.defineArguments=
eP;H.getNamedType=zK;H.getNullableType=YK;H.isAbstractType=WA;H.isCompositeType=YA;H.isEnumType=ro;H.isInputObjectType=hc;H.isInputType=Qb;H.isInterfaceType=eo;
H.isLeafType=JA;H.isListType=Rf;H.isNamedType=zA;H.isNonNullType=_i;H.isNullableType=Jb;H.isObjectType=ma;H.isOutputType=Hb;H.isRequiredArgument=XK;H.isRequiredInputField=
tQ;H.isScalarType=Zi;H.isType=Sf;H.isUnionType=to;H.isWrappingType=gc;H.resolveObjMapThunk=Wb;H.resolveReadonlyArrayThunk=Yb;var Vt=pr(),NK=hi(),VA=$A(),He=Le(),
bi=uc(),kK=Hn(),xK=gi(),HA=pc(),Ef=uf(),IK=yi(),Jn=lf(),mc=z(),AK=Ee(),KA=Hr(),PK=Kb(),Yn=fc();function Sf(e){return Zi(e)||ma(e)||eo(e)||to(e)||ro(e)||hc(e)||Rf(
e)||_i(e)}function CK(e){if(!Sf(e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL type.`);return e}function Zi(e){return(0,bi.instanceOf)(e,yf)}
function jK(e){if(!Zi(e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL Scalar type.`);return e}function ma(e){return(0,bi.instanceOf)(e,bf)}function LK(e){
if(!ma(e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL Object type.`);return e}function eo(e){return(0,bi.instanceOf)(e,_f)}function $K(e){if(!eo(
e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL Interface type.`);return e}function to(e){return(0,bi.instanceOf)(e,vf)}function DK(e){if(!to(
e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL Union type.`);return e}function ro(e){return(0,bi.instanceOf)(e,wf)}function qK(e){if(!ro(e))throw new Error(
`Expected ${(0,He.inspect)(e)} to be a GraphQL Enum type.`);return e}function hc(e){return(0,bi.instanceOf)(e,Tf)}function MK(e){if(!hc(e))throw new Error(`Expe\
cted ${(0,He.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Rf(e){return(0,bi.instanceOf)(e,hf)}function FK(e){if(!Rf(e))throw new Error(`E\
xpected ${(0,He.inspect)(e)} to be a GraphQL List type.`);return e}function _i(e){return(0,bi.instanceOf)(e,gf)}function UK(e){if(!_i(e))throw new Error(`Expect\
ed ${(0,He.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Qb(e){return Zi(e)||ro(e)||hc(e)||gc(e)&&Qb(e.ofType)}function GK(e){if(!Qb(e))throw new Error(
`Expected ${(0,He.inspect)(e)} to be a GraphQL input type.`);return e}function Hb(e){return Zi(e)||ma(e)||eo(e)||to(e)||ro(e)||gc(e)&&Hb(e.ofType)}function BK(e){
if(!Hb(e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL output type.`);return e}function JA(e){return Zi(e)||ro(e)}function VK(e){if(!JA(e))throw new Error(
`Expected ${(0,He.inspect)(e)} to be a GraphQL leaf type.`);return e}function YA(e){return ma(e)||eo(e)||to(e)}function KK(e){if(!YA(e))throw new Error(`Expecte\
d ${(0,He.inspect)(e)} to be a GraphQL composite type.`);return e}function WA(e){return eo(e)||to(e)}function QK(e){if(!WA(e))throw new Error(`Expected ${(0,He.
inspect)(e)} to be a GraphQL abstract type.`);return e}var hf=class{constructor(t){Sf(t)||(0,Vt.devAssert)(!1,`Expected ${(0,He.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};H.GraphQLList=hf;
var gf=class{constructor(t){Jb(t)||(0,Vt.devAssert)(!1,`Expected ${(0,He.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};H.GraphQLNonNull=gf;function gc(e){return Rf(e)||_i(e)}function HK(e){
if(!gc(e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Jb(e){return Sf(e)&&!_i(e)}function JK(e){if(!Jb(e))
throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL nullable type.`);return e}function YK(e){if(e)return _i(e)?e.ofType:e}function zA(e){return Zi(e)||
ma(e)||eo(e)||to(e)||ro(e)||hc(e)}function WK(e){if(!zA(e))throw new Error(`Expected ${(0,He.inspect)(e)} to be a GraphQL named type.`);return e}function zK(e){
if(e){let t=e;for(;gc(t);)t=t.ofType;return t}}function Yb(e){return typeof e=="function"?e():e}function Wb(e){return typeof e=="function"?e():e}var yf=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:VA.identityFunc;this.name=(0,Yn.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:VA.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,PK.valueFromASTUntyped)(a,u)),this.extensions=(0,Jn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Vt.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,He.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Vt.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Vt.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};H.GraphQLScalarType=yf;var bf=class{constructor(t){var r;this.name=(0,Yn.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Jn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>ZA(t),this._interfaces=()=>XA(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Vt.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,He.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:tP(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLObjectType=bf;function XA(e){var t;let r=Yb((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Vt.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function ZA(e){let t=Wb(e.fields);return fa(t)||(0,Vt.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Ef.mapValue)(t,(r,n)=>{var s;fa(r)||(0,Vt.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Vt.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,He.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return fa(i)||(0,Vt.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Yn.assertName)(n),description:r.
description,type:r.type,args:eP(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Jn.toObjMap)(r.extensions),astNode:r.
astNode}})}function eP(e){return Object.entries(e).map(([t,r])=>({name:(0,Yn.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Jn.toObjMap)(r.extensions),astNode:r.astNode}))}function fa(e){return(0,kK.isObjectLike)(e)&&!Array.isArray(e)}function tP(e){return(0,Ef.
mapValue)(e,t=>({description:t.description,type:t.type,args:rP(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function rP(e){return(0,HA.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function XK(e){return _i(e.type)&&e.defaultValue===void 0}var _f=class{constructor(t){var r;this.
name=(0,Yn.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Jn.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=ZA.bind(void 0,t),this._interfaces=XA.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Vt.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,He.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:tP(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};H.GraphQLInterfaceType=_f;var vf=class{constructor(t){var r;this.name=(0,Yn.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Jn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=ZK.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Vt.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,He.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLUnionType=vf;function ZK(e){
let t=Yb(e.types);return Array.isArray(t)||(0,Vt.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var wf=class{constructor(t){
var r;this.name=(0,Yn.assertName)(t.name),this.description=t.description,this.extensions=(0,Jn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:QA(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=QA(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,xK.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new mc.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,He.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,He.inspect)(t);throw new mc.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":mf(this,s)))}let n=this.getValue(t);if(n==null)throw new mc.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":mf(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==AK.Kind.ENUM){let i=(0,KA.printForError)(t);throw new mc.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":mf(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,KA.printForError)(t);throw new mc.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":mf(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,HA.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};H.GraphQLEnumType=wf;function mf(e,t){let r=e.getValues().map(s=>s.name),n=(0,IK.suggestionList)(t,r);return(0,NK.didYouMean)("the enum value",n)}function QA(e,t){
return fa(t)||(0,Vt.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(fa(n)||(0,Vt.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,He.inspect)(n)}.`),{name:(0,Yn.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Jn.toObjMap)(n.extensions),astNode:n.astNode}))}var Tf=class{constructor(t){
var r,n;this.name=(0,Yn.assertName)(t.name),this.description=t.description,this.extensions=(0,Jn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=eQ.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Ef.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};H.GraphQLInputObjectType=Tf;function eQ(e){let t=Wb(e.fields);return fa(t)||(0,Vt.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Ef.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Vt.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Yn.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Jn.toObjMap)(r.extensions),astNode:r.astNode}))}function tQ(e){return _i(e.type)&&e.defaultValue===
void 0}});var bc=E(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.doTypesOverlap=rQ;yc.isEqualType=zb;yc.isTypeSubTypeOf=Of;var sr=Se();function zb(e,t){
return e===t?!0:(0,sr.isNonNullType)(e)&&(0,sr.isNonNullType)(t)||(0,sr.isListType)(e)&&(0,sr.isListType)(t)?zb(e.ofType,t.ofType):!1}function Of(e,t,r){return t===
r?!0:(0,sr.isNonNullType)(r)?(0,sr.isNonNullType)(t)?Of(e,t.ofType,r.ofType):!1:(0,sr.isNonNullType)(t)?Of(e,t.ofType,r):(0,sr.isListType)(r)?(0,sr.isListType)(
t)?Of(e,t.ofType,r.ofType):!1:(0,sr.isListType)(t)?!1:(0,sr.isAbstractType)(r)&&((0,sr.isInterfaceType)(t)||(0,sr.isObjectType)(t))&&e.isSubType(r,t)}function rQ(e,t,r){
return t===r?!0:(0,sr.isAbstractType)(t)?(0,sr.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,sr.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Wn=E(At=>{"use strict";Object.defineProperty(At,"__esModule",{value:!0});At.GraphQLString=At.GraphQLInt=At.GraphQLID=At.GraphQLFloat=At.GraphQLBoolean=At.GRAPHQL_MIN_INT=
At.GRAPHQL_MAX_INT=void 0;At.isSpecifiedScalarType=nQ;At.specifiedScalarTypes=void 0;var _n=Le(),nP=Hn(),Kt=z(),no=Ee(),_c=Hr(),vc=Se(),Nf=2147483647;At.GRAPHQL_MAX_INT=
Nf;var kf=-2147483648;At.GRAPHQL_MIN_INT=kf;var sP=new vc.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=wc(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Kt.GraphQLError(`Int cannot represent non-integer value: ${(0,_n.inspect)(t)}`);if(r>
Nf||r<kf)throw new Kt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,_n.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Kt.GraphQLError(`Int cannot represent non-integer value: ${(0,_n.inspect)(e)}`);if(e>Nf||e<kf)throw new Kt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==no.Kind.INT)throw new Kt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,_c.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Nf||t<kf)throw new Kt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});At.GraphQLInt=sP;var iP=new vc.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=wc(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Kt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,_n.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Kt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,_n.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==no.Kind.FLOAT&&e.kind!==no.Kind.INT)throw new Kt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,_c.printForError)(e)}`,e);return parseFloat(e.value)}});At.GraphQLFloat=iP;var oP=new vc.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=wc(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Kt.GraphQLError(`String cannot represent value: ${(0,_n.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Kt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,_n.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==no.Kind.STRING)throw new Kt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,_c.printForError)(e)}`,{nodes:e});return e.value}});At.GraphQLString=oP;var aP=new vc.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=wc(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Kt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,_n.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Kt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,_n.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==no.Kind.BOOLEAN)throw new Kt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,_c.printForError)(e)}`,{nodes:e});return e.value}});At.GraphQLBoolean=aP;var uP=new vc.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=wc(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Kt.GraphQLError(`ID cannot represent value\
: ${(0,_n.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Kt.GraphQLError(
`ID cannot represent value: ${(0,_n.inspect)(e)}`)},parseLiteral(e){if(e.kind!==no.Kind.STRING&&e.kind!==no.Kind.INT)throw new Kt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,_c.printForError)(e),{nodes:e});return e.value}});At.GraphQLID=uP;var cP=Object.freeze([oP,sP,iP,aP,uP]);At.specifiedScalarTypes=
cP;function nQ(e){return cP.some(({name:t})=>e.name===t)}function wc(e){if((0,nP.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,nP.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var wr=E(ft=>{"use strict";Object.defineProperty(ft,"__esModule",{value:!0});ft.GraphQLSpecifiedByDirective=ft.GraphQLSkipDirective=ft.GraphQLOneOfDirective=ft.
GraphQLIncludeDirective=ft.GraphQLDirective=ft.GraphQLDeprecatedDirective=ft.DEFAULT_DEPRECATION_REASON=void 0;ft.assertDirective=cQ;ft.isDirective=pP;ft.isSpecifiedDirective=
lQ;ft.specifiedDirectives=void 0;var lP=pr(),sQ=Le(),iQ=uc(),oQ=Hn(),aQ=lf(),Ar=la(),uQ=fc(),Tc=Se(),xf=Wn();function pP(e){return(0,iQ.instanceOf)(e,Es)}function cQ(e){
if(!pP(e))throw new Error(`Expected ${(0,sQ.inspect)(e)} to be a GraphQL directive.`);return e}var Es=class{constructor(t){var r,n,s;this.name=(0,uQ.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,aQ.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,lP.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,oQ.isObjectLike)(i)&&!Array.isArray(i)||(0,lP.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Tc.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Tc.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};ft.GraphQLDirective=Es;var dP=new Es({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Ar.DirectiveLocation.FIELD,Ar.DirectiveLocation.FRAGMENT_SPREAD,Ar.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Tc.GraphQLNonNull(
xf.GraphQLBoolean),description:"Included when true."}}});ft.GraphQLIncludeDirective=dP;var fP=new Es({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Ar.DirectiveLocation.FIELD,Ar.DirectiveLocation.FRAGMENT_SPREAD,Ar.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Tc.GraphQLNonNull(xf.GraphQLBoolean),description:"Skipped when true."}}});ft.GraphQLSkipDirective=fP;var mP="No longer supported";ft.DEFAULT_DEPRECATION_REASON=
mP;var hP=new Es({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Ar.DirectiveLocation.FIELD_DEFINITION,
Ar.DirectiveLocation.ARGUMENT_DEFINITION,Ar.DirectiveLocation.INPUT_FIELD_DEFINITION,Ar.DirectiveLocation.ENUM_VALUE,Ar.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:xf.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:mP}}});ft.GraphQLDeprecatedDirective=hP;var gP=new Es(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Ar.DirectiveLocation.SCALAR],args:{url:{type:new Tc.GraphQLNonNull(
xf.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});ft.GraphQLSpecifiedByDirective=gP;var yP=new Es({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Ar.DirectiveLocation.INPUT_OBJECT],args:{}});ft.GraphQLOneOfDirective=
yP;var bP=Object.freeze([dP,fP,hP,gP,yP]);ft.specifiedDirectives=bP;function lQ(e){return bP.some(({name:t})=>t===e.name)}});var dr=E(Xb=>{"use strict";Object.defineProperty(Xb,"__esModule",{value:!0});Xb.invariant=pQ;function pQ(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var If=E(Zb=>{"use strict";Object.defineProperty(Zb,"__esModule",{value:!0});Zb.isIterableObject=dQ;function dQ(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Rc=E(e_=>{"use strict";Object.defineProperty(e_,"__esModule",{value:!0});e_.astFromValue=Sc;var _P=Le(),fQ=dr(),mQ=If(),hQ=Hn(),Jr=Ee(),Ec=Se(),gQ=Wn();function Sc(e,t){
if((0,Ec.isNonNullType)(t)){let r=Sc(e,t.ofType);return r?.kind===Jr.Kind.NULL?null:r}if(e===null)return{kind:Jr.Kind.NULL};if(e===void 0)return null;if((0,Ec.isListType)(
t)){let r=t.ofType;if((0,mQ.isIterableObject)(e)){let n=[];for(let s of e){let i=Sc(s,r);i!=null&&n.push(i)}return{kind:Jr.Kind.LIST,values:n}}return Sc(e,r)}if((0,Ec.
isInputObjectType)(t)){if(!(0,hQ.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Sc(e[n.name],n.type);s&&r.push({kind:Jr.
Kind.OBJECT_FIELD,name:{kind:Jr.Kind.NAME,value:n.name},value:s})}return{kind:Jr.Kind.OBJECT,fields:r}}if((0,Ec.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Jr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return vP.test(n)?{kind:Jr.Kind.
INT,value:n}:{kind:Jr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Ec.isEnumType)(t)?{kind:Jr.Kind.ENUM,value:r}:t===gQ.GraphQLID&&vP.test(r)?{kind:Jr.Kind.
INT,value:r}:{kind:Jr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,_P.inspect)(r)}.`)}(0,fQ.invariant)(!1,"Unexpected input type:\
 "+(0,_P.inspect)(t))}var vP=/^-?(?:0|[1-9][0-9]*)$/});var Wr=E(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});Ue.introspectionTypes=Ue.__TypeKind=Ue.__Type=Ue.__Schema=Ue.__InputValue=Ue.__Field=
Ue.__EnumValue=Ue.__DirectiveLocation=Ue.__Directive=Ue.TypeNameMetaFieldDef=Ue.TypeMetaFieldDef=Ue.TypeKind=Ue.SchemaMetaFieldDef=void 0;Ue.isIntrospectionType=
SQ;var yQ=Le(),bQ=dr(),wt=la(),_Q=Hr(),vQ=Rc(),B=Se(),Me=Wn(),t_=new B.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Me.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new B.GraphQLNonNull(
new B.GraphQLList(new B.GraphQLNonNull(Yr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new B.GraphQLNonNull(Yr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Yr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Yr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new B.
GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(r_))),args:{includeDeprecated:{type:new B.GraphQLNonNull(Me.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Ue.__Schema=t_;var r_=new B.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new B.GraphQLNonNull(Me.GraphQLString),resolve:e=>e.
name},description:{type:Me.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new B.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new B.GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(n_))),resolve:e=>e.locations},args:{type:new B.GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(
Oc))),args:{includeDeprecated:{type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new B.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Me.GraphQLString,resolve:e=>e.deprecationReason}})});
Ue.__Directive=r_;var n_=new B.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:wt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:wt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:wt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:wt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:wt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:wt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:wt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:wt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:wt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:wt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:wt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:wt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:wt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:wt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:wt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:wt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:wt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:wt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:wt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:wt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Ue.__DirectiveLocation=n_;var Yr=new B.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new B.GraphQLNonNull(o_),resolve(e){if((0,B.isScalarType)(e))return Pt.SCALAR;if((0,B.isObjectType)(e))return Pt.OBJECT;if((0,B.isInterfaceType)(
e))return Pt.INTERFACE;if((0,B.isUnionType)(e))return Pt.UNION;if((0,B.isEnumType)(e))return Pt.ENUM;if((0,B.isInputObjectType)(e))return Pt.INPUT_OBJECT;if((0,B.
isListType)(e))return Pt.LIST;if((0,B.isNonNullType)(e))return Pt.NON_NULL;(0,bQ.invariant)(!1,`Unexpected type: "${(0,yQ.inspect)(e)}".`)}},name:{type:Me.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Me.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Me.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new B.GraphQLList(new B.GraphQLNonNull(s_)),args:{includeDeprecated:{type:Me.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,B.isObjectType)(e)||(0,B.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new B.GraphQLList(new B.GraphQLNonNull(Yr)),resolve(e){if((0,B.isObjectType)(e)||(0,B.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new B.GraphQLList(new B.GraphQLNonNull(Yr)),resolve(e,t,r,{schema:n}){if((0,B.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new B.GraphQLList(new B.GraphQLNonNull(i_)),args:{includeDeprecated:{type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,B.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new B.GraphQLList(new B.GraphQLNonNull(Oc)),args:{
includeDeprecated:{type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,B.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Yr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Me.GraphQLBoolean,resolve:e=>{if((0,B.isInputObjectType)(
e))return e.isOneOf}}})});Ue.__Type=Yr;var s_=new B.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new B.GraphQLNonNull(Me.GraphQLString),resolve:e=>e.name},
description:{type:Me.GraphQLString,resolve:e=>e.description},args:{type:new B.GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(Oc))),args:{includeDeprecated:{
type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new B.GraphQLNonNull(
Yr),resolve:e=>e.type},isDeprecated:{type:new B.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Me.GraphQLString,
resolve:e=>e.deprecationReason}})});Ue.__Field=s_;var Oc=new B.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new B.GraphQLNonNull(
Me.GraphQLString),resolve:e=>e.name},description:{type:Me.GraphQLString,resolve:e=>e.description},type:{type:new B.GraphQLNonNull(Yr),resolve:e=>e.type},defaultValue:{
type:Me.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,vQ.
astFromValue)(r,t);return n?(0,_Q.print)(n):null}},isDeprecated:{type:new B.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Me.GraphQLString,resolve:e=>e.deprecationReason}})});Ue.__InputValue=Oc;var i_=new B.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new B.GraphQLNonNull(Me.GraphQLString),resolve:e=>e.name},description:{type:Me.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new B.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Me.GraphQLString,resolve:e=>e.deprecationReason}})});
Ue.__EnumValue=i_;var Pt;Ue.TypeKind=Pt;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Pt||(Ue.TypeKind=Pt={}));var o_=new B.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Pt.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Pt.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Pt.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Pt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Pt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Pt.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Pt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Pt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Ue.__TypeKind=o_;var wQ={name:"__schema",type:new B.GraphQLNonNull(
t_),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Ue.SchemaMetaFieldDef=wQ;var TQ={name:"__type",type:Yr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new B.
GraphQLNonNull(Me.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Ue.TypeMetaFieldDef=TQ;var EQ={name:"__typename",type:new B.GraphQLNonNull(Me.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Ue.TypeNameMetaFieldDef=EQ;var wP=Object.freeze([t_,r_,n_,Yr,s_,Oc,i_,o_]);Ue.introspectionTypes=wP;function SQ(e){return wP.some(({
name:t})=>e.name===t)}});var so=E(ha=>{"use strict";Object.defineProperty(ha,"__esModule",{value:!0});ha.GraphQLSchema=void 0;ha.assertSchema=xQ;ha.isSchema=EP;var Af=pr(),u_=Le(),RQ=uc(),
OQ=Hn(),NQ=lf(),a_=vr(),vn=Se(),TP=wr(),kQ=Wr();function EP(e){return(0,RQ.instanceOf)(e,Pf)}function xQ(e){if(!EP(e))throw new Error(`Expected ${(0,u_.inspect)(
e)} to be a GraphQL schema.`);return e}var Pf=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,OQ.isObjectLike)(t)||(0,Af.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Af.devAssert)(!1,`"types" must be Array if provided but got: ${(0,u_.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Af.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,u_.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,NQ.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:TP.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),wn(i,s);this._queryType!=null&&wn(this._queryType,s),this._mutationType!=null&&wn(this._mutationType,
s),this._subscriptionType!=null&&wn(this._subscriptionType,s);for(let i of this._directives)if((0,TP.isDirective)(i))for(let o of i.args)wn(o.type,s);wn(kQ.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,Af.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,vn.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,vn.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,vn.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,vn.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case a_.OperationTypeNode.QUERY:return this.getQueryType();case a_.OperationTypeNode.
MUTATION:return this.getMutationType();case a_.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,vn.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,vn.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};ha.GraphQLSchema=
Pf;function wn(e,t){let r=(0,vn.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,vn.isUnionType)(r))for(let n of r.getTypes())wn(n,t);else if((0,vn.isObjectType)(r)||
(0,vn.isInterfaceType)(r)){for(let n of r.getInterfaces())wn(n,t);for(let n of Object.values(r.getFields())){wn(n.type,t);for(let s of n.args)wn(s.type,t)}}else if((0,vn.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))wn(n.type,t)}return t}});var kc=E(Cf=>{"use strict";Object.defineProperty(Cf,"__esModule",{value:!0});Cf.assertValidSchema=CQ;Cf.validateSchema=xP;var ir=Le(),IQ=z(),c_=vr(),SP=bc(),at=Se(),
kP=wr(),AQ=Wr(),PQ=so();function xP(e){if((0,PQ.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new p_(e);jQ(t),LQ(t),$Q(t);let r=t.getErrors();
return e.__validationErrors=r,r}function CQ(e){let t=xP(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var p_=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new IQ.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function jQ(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,at.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,ir.inspect)(r)}.`,(n=l_(t,c_.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,at.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,ir.inspect)(s)}.`,(i=l_(t,c_.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,at.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,ir.inspect)(o)}.`,(a=l_(t,c_.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function l_(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function LQ(e){for(let r of e.schema.getDirectives()){if(!(0,kP.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,ir.inspect)(r)}.`,r?.astNode);continue}io(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(io(e,n),(0,at.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,ir.
inspect)(n.type)}.`,n.astNode),(0,at.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[d_(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function io(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function $Q(e){let t=BQ(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,at.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,ir.inspect)(n)}.`,n.astNode);continue}(0,AQ.isIntrospectionType)(n)||io(e,n),(0,at.isObjectType)(
n)||(0,at.isInterfaceType)(n)?(RP(e,n),OP(e,n)):(0,at.isUnionType)(n)?MQ(e,n):(0,at.isEnumType)(n)?FQ(e,n):(0,at.isInputObjectType)(n)&&(UQ(e,n),t(n))}}function RP(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(io(e,o),!(0,at.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,ir.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(io(e,a),!(0,at.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,ir.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,at.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[d_(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function OP(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,at.isInterfaceType)(n)){e.reportError(`Type ${(0,ir.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,ir.inspect)(n)}.`,Nc(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Nc(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Nc(t,n));continue}r[n.name]=
!0,qQ(e,t,n),DQ(e,t,n)}}function DQ(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,SP.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,ir.inspect)(u.type)} but ${t.name}.${c} is type ${(0,ir.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,SP.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,ir.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,ir.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,at.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function qQ(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...Nc(r,s),...Nc(t,r)])}function MQ(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,NP(t,s.name));continue}n[s.name]=!0,(0,at.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,ir.inspect)(
s)}.`,NP(t,String(s)))}}function FQ(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)io(e,n)}function UQ(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(io(e,i),!(0,at.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,ir.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,at.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[d_(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&GQ(t,i,
e)}}function GQ(e,t,r){if((0,at.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function BQ(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,at.isNonNullType)(a.type)&&(0,at.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function Nc(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function NP(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function d_(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===kP.
GraphQLDeprecatedDirective.name)}});var ya=E(vi=>{"use strict";Object.defineProperty(vi,"__esModule",{value:!0});vi.BREAK=void 0;vi.getEnterLeaveForKind=jf;vi.getVisitFn=JQ;vi.visit=QQ;vi.visitInParallel=
HQ;var VQ=pr(),KQ=Le(),f_=vr(),IP=Ee(),ga=Object.freeze({});vi.BREAK=ga;function QQ(e,t,r=f_.QueryDocumentKeys){let n=new Map;for(let T of Object.values(IP.Kind))
n.set(T,jf(t,T));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let T=a===o.length,S=T&&u.length!==0;if(T){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),S)if(i){c=c.slice();let q=0;for(let[G,V]of u){let ee=G-q;V===null?(c.splice(ee,1),q++):c[ee]=V}}else{c={...c};for(let[q,G]of u)c[q]=G}a=s.index,
o=s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let O;if(!Array.isArray(c)){var g,h;(0,f_.isNode)(c)||(0,VQ.devAssert)(
!1,`Invalid AST Node: ${(0,KQ.inspect)(c)}.`);let q=T?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(O=
q?.call(t,c,l,p,d,f),O===ga)break;if(O===!1){if(!T){d.pop();continue}}else if(O!==void 0&&(u.push([l,O]),!T))if((0,f_.isNode)(O))c=O;else{d.pop();continue}}if(O===
void 0&&S&&u.push([l,c]),T)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function HQ(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(IP.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=jf(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===ga)t[p]=ga;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===ga)t[p]=ga;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function jf(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function JQ(e,t,r){let{enter:n,leave:s}=jf(e,t);
return r?s:n}});var zn=E(g_=>{"use strict";Object.defineProperty(g_,"__esModule",{value:!0});g_.typeFromAST=h_;var m_=Ee(),AP=Se();function h_(e,t){switch(t.kind){case m_.Kind.
LIST_TYPE:{let r=h_(e,t.type);return r&&new AP.GraphQLList(r)}case m_.Kind.NON_NULL_TYPE:{let r=h_(e,t.type);return r&&new AP.GraphQLNonNull(r)}case m_.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var Lf=E(xc=>{"use strict";Object.defineProperty(xc,"__esModule",{value:!0});xc.TypeInfo=void 0;xc.visitWithTypeInfo=zQ;var YQ=vr(),ut=Ee(),PP=ya(),ct=Se(),ba=Wr(),
CP=zn(),y_=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??WQ,r&&((0,ct.isInputType)(r)&&this._inputTypeStack.push(r),(0,ct.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,ct.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ut.Kind.SELECTION_SET:{let s=(0,ct.getNamedType)(this.getType());this._parentTypeStack.push(
(0,ct.isCompositeType)(s)?s:void 0);break}case ut.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,ct.isOutputType)(o)?o:void 0);break}case ut.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ut.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,ct.isObjectType)(s)?s:void 0);break}case ut.Kind.INLINE_FRAGMENT:case ut.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,CP.typeFromAST)(r,s):(0,ct.getNamedType)(this.getType());this._typeStack.push((0,ct.isOutputType)(i)?i:void 0);break}case ut.Kind.VARIABLE_DEFINITION:{
let s=(0,CP.typeFromAST)(r,t.type);this._inputTypeStack.push((0,ct.isInputType)(s)?s:void 0);break}case ut.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,ct.isInputType)(i)?i:void 0);break}case ut.Kind.LIST:{let s=(0,ct.getNullableType)(this.getInputType()),i=(0,ct.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,ct.isInputType)(i)?i:void 0);break}case ut.Kind.OBJECT_FIELD:{let s=(0,ct.getNamedType)(
this.getInputType()),i,o;(0,ct.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,ct.isInputType)(i)?i:void 0);break}case ut.Kind.ENUM:{let s=(0,ct.getNamedType)(this.getInputType()),i;(0,ct.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case ut.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ut.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ut.Kind.DIRECTIVE:this._directive=null;break;case ut.Kind.OPERATION_DEFINITION:case ut.Kind.INLINE_FRAGMENT:case ut.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ut.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ut.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ut.Kind.LIST:case ut.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ut.Kind.ENUM:
this._enumValue=null;break;default:}}};xc.TypeInfo=y_;function WQ(e,t,r){let n=r.name.value;if(n===ba.SchemaMetaFieldDef.name&&e.getQueryType()===t)return ba.SchemaMetaFieldDef;
if(n===ba.TypeMetaFieldDef.name&&e.getQueryType()===t)return ba.TypeMetaFieldDef;if(n===ba.TypeNameMetaFieldDef.name&&(0,ct.isCompositeType)(t))return ba.TypeNameMetaFieldDef;
if((0,ct.isObjectType)(t)||(0,ct.isInterfaceType)(t))return t.getFields()[n]}function zQ(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,PP.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,YQ.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,PP.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var oo=E(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});Pr.isConstValueNode=b_;Pr.isDefinitionNode=XQ;Pr.isExecutableDefinitionNode=jP;Pr.isSchemaCoordinateNode=
tH;Pr.isSelectionNode=ZQ;Pr.isTypeDefinitionNode=DP;Pr.isTypeExtensionNode=MP;Pr.isTypeNode=eH;Pr.isTypeSystemDefinitionNode=$P;Pr.isTypeSystemExtensionNode=qP;
Pr.isValueNode=LP;var le=Ee();function XQ(e){return jP(e)||$P(e)||qP(e)}function jP(e){return e.kind===le.Kind.OPERATION_DEFINITION||e.kind===le.Kind.FRAGMENT_DEFINITION}
function ZQ(e){return e.kind===le.Kind.FIELD||e.kind===le.Kind.FRAGMENT_SPREAD||e.kind===le.Kind.INLINE_FRAGMENT}function LP(e){return e.kind===le.Kind.VARIABLE||
e.kind===le.Kind.INT||e.kind===le.Kind.FLOAT||e.kind===le.Kind.STRING||e.kind===le.Kind.BOOLEAN||e.kind===le.Kind.NULL||e.kind===le.Kind.ENUM||e.kind===le.Kind.
LIST||e.kind===le.Kind.OBJECT}function b_(e){return LP(e)&&(e.kind===le.Kind.LIST?e.values.some(b_):e.kind===le.Kind.OBJECT?e.fields.some(t=>b_(t.value)):e.kind!==
le.Kind.VARIABLE)}function eH(e){return e.kind===le.Kind.NAMED_TYPE||e.kind===le.Kind.LIST_TYPE||e.kind===le.Kind.NON_NULL_TYPE}function $P(e){return e.kind===le.
Kind.SCHEMA_DEFINITION||DP(e)||e.kind===le.Kind.DIRECTIVE_DEFINITION}function DP(e){return e.kind===le.Kind.SCALAR_TYPE_DEFINITION||e.kind===le.Kind.OBJECT_TYPE_DEFINITION||
e.kind===le.Kind.INTERFACE_TYPE_DEFINITION||e.kind===le.Kind.UNION_TYPE_DEFINITION||e.kind===le.Kind.ENUM_TYPE_DEFINITION||e.kind===le.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function qP(e){return e.kind===le.Kind.SCHEMA_EXTENSION||e.kind===le.Kind.DIRECTIVE_EXTENSION||MP(e)}function MP(e){return e.kind===le.Kind.SCALAR_TYPE_EXTENSION||
e.kind===le.Kind.OBJECT_TYPE_EXTENSION||e.kind===le.Kind.INTERFACE_TYPE_EXTENSION||e.kind===le.Kind.UNION_TYPE_EXTENSION||e.kind===le.Kind.ENUM_TYPE_EXTENSION||
e.kind===le.Kind.INPUT_OBJECT_TYPE_EXTENSION}function tH(e){return e.kind===le.Kind.TYPE_COORDINATE||e.kind===le.Kind.MEMBER_COORDINATE||e.kind===le.Kind.ARGUMENT_COORDINATE||
e.kind===le.Kind.DIRECTIVE_COORDINATE||e.kind===le.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var v_=E(__=>{"use strict";Object.defineProperty(__,"__esModule",{value:!0});__.ExecutableDefinitionsRule=sH;var rH=z(),FP=Ee(),nH=oo();function sH(e){return{Document(t){
for(let r of t.definitions)if(!(0,nH.isExecutableDefinitionNode)(r)){let n=r.kind===FP.Kind.SCHEMA_DEFINITION||r.kind===FP.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new rH.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var T_=E(w_=>{"use strict";Object.defineProperty(w_,"__esModule",{value:!0});w_.FieldsOnCorrectTypeRule=uH;var UP=hi(),iH=dc(),oH=yi(),aH=z(),Ic=Se();function uH(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,UP.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:cH(s,r,i));o===""&&(o=(0,UP.didYouMean)(e.hideSuggestions?[]:lH(r,i))),e.reportError(new aH.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function cH(e,t,r){if(!(0,Ic.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,Ic.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,Ic.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,iH.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function lH(e,t){if((0,Ic.isObjectType)(e)||(0,Ic.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,oH.suggestionList)(t,r)}
return[]}});var S_=E(E_=>{"use strict";Object.defineProperty(E_,"__esModule",{value:!0});E_.FragmentsOnCompositeTypesRule=pH;var GP=z(),BP=Hr(),VP=Se(),KP=zn();function pH(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,KP.typeFromAST)(e.getSchema(),r);if(n&&!(0,VP.isCompositeType)(n)){let s=(0,BP.print)(r);e.reportError(
new GP.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,KP.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,VP.isCompositeType)(r)){let n=(0,BP.print)(t.typeCondition);e.reportError(new GP.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var R_=E($f=>{"use strict";Object.defineProperty($f,"__esModule",{value:!0});$f.KnownArgumentNamesOnDirectivesRule=YP;$f.KnownArgumentNamesRule=mH;var QP=hi(),HP=yi(),
JP=z(),dH=Ee(),fH=wr();function mH(e){return{...YP(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,HP.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new JP.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,QP.
didYouMean)(o),{nodes:t}))}}}}function YP(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():fH.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===dH.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,HP.suggestionList)(l,Array.from(u));e.reportError(new JP.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,QP.didYouMean)(p)),{nodes:c}))}}return!1}}}});var x_=E(k_=>{"use strict";Object.defineProperty(k_,"__esModule",{value:!0});k_.KnownDirectivesRule=yH;var hH=Le(),O_=dr(),WP=z(),N_=vr(),Tt=la(),Je=Ee(),gH=wr();
function yH(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():gH.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===Je.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new WP.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=bH(c);d&&!p.includes(d)&&e.reportError(new WP.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function bH(e){let t=e[e.length-1];switch("kind"in t||(0,O_.invariant)(!1),t.kind){case Je.Kind.OPERATION_DEFINITION:
return _H(t.operation);case Je.Kind.FIELD:return Tt.DirectiveLocation.FIELD;case Je.Kind.FRAGMENT_SPREAD:return Tt.DirectiveLocation.FRAGMENT_SPREAD;case Je.Kind.
INLINE_FRAGMENT:return Tt.DirectiveLocation.INLINE_FRAGMENT;case Je.Kind.FRAGMENT_DEFINITION:return Tt.DirectiveLocation.FRAGMENT_DEFINITION;case Je.Kind.VARIABLE_DEFINITION:
return Tt.DirectiveLocation.VARIABLE_DEFINITION;case Je.Kind.SCHEMA_DEFINITION:case Je.Kind.SCHEMA_EXTENSION:return Tt.DirectiveLocation.SCHEMA;case Je.Kind.SCALAR_TYPE_DEFINITION:case Je.
Kind.SCALAR_TYPE_EXTENSION:return Tt.DirectiveLocation.SCALAR;case Je.Kind.OBJECT_TYPE_DEFINITION:case Je.Kind.OBJECT_TYPE_EXTENSION:return Tt.DirectiveLocation.
OBJECT;case Je.Kind.FIELD_DEFINITION:return Tt.DirectiveLocation.FIELD_DEFINITION;case Je.Kind.INTERFACE_TYPE_DEFINITION:case Je.Kind.INTERFACE_TYPE_EXTENSION:return Tt.
DirectiveLocation.INTERFACE;case Je.Kind.UNION_TYPE_DEFINITION:case Je.Kind.UNION_TYPE_EXTENSION:return Tt.DirectiveLocation.UNION;case Je.Kind.ENUM_TYPE_DEFINITION:case Je.
Kind.ENUM_TYPE_EXTENSION:return Tt.DirectiveLocation.ENUM;case Je.Kind.ENUM_VALUE_DEFINITION:return Tt.DirectiveLocation.ENUM_VALUE;case Je.Kind.INPUT_OBJECT_TYPE_DEFINITION:case Je.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Tt.DirectiveLocation.INPUT_OBJECT;case Je.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,O_.invariant)(
!1),r.kind===Je.Kind.INPUT_OBJECT_TYPE_DEFINITION?Tt.DirectiveLocation.INPUT_FIELD_DEFINITION:Tt.DirectiveLocation.ARGUMENT_DEFINITION}case Je.Kind.DIRECTIVE_DEFINITION:case Je.
Kind.DIRECTIVE_EXTENSION:return Tt.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,O_.invariant)(!1,"Unexpected kind: "+(0,hH.inspect)(t.kind))}}function _H(e){
switch(e){case N_.OperationTypeNode.QUERY:return Tt.DirectiveLocation.QUERY;case N_.OperationTypeNode.MUTATION:return Tt.DirectiveLocation.MUTATION;case N_.OperationTypeNode.
SUBSCRIPTION:return Tt.DirectiveLocation.SUBSCRIPTION}}});var A_=E(I_=>{"use strict";Object.defineProperty(I_,"__esModule",{value:!0});I_.KnownFragmentNamesRule=wH;var vH=z();function wH(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new vH.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var j_=E(C_=>{"use strict";Object.defineProperty(C_,"__esModule",{value:!0});C_.KnownTypeNamesRule=NH;var TH=hi(),EH=yi(),SH=z(),P_=oo(),RH=Wr(),OH=Wn();function NH(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,P_.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&kH(d);if(f&&zP.includes(l))return;let g=e.hideSuggestions?[]:(0,EH.suggestionList)(l,f?zP.concat(s):s);e.reportError(new SH.GraphQLError(`Unknown t\
ype "${l}".`+(0,TH.didYouMean)(g),{nodes:i}))}}}}var zP=[...OH.specifiedScalarTypes,...RH.introspectionTypes].map(e=>e.name);function kH(e){return"kind"in e&&((0,P_.
isTypeSystemDefinitionNode)(e)||(0,P_.isTypeSystemExtensionNode)(e))}});var $_=E(L_=>{"use strict";Object.defineProperty(L_,"__esModule",{value:!0});L_.LoneAnonymousOperationRule=AH;var xH=z(),IH=Ee();function AH(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===IH.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new xH.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var q_=E(D_=>{"use strict";Object.defineProperty(D_,"__esModule",{value:!0});D_.LoneSchemaDefinitionRule=PH;var XP=z();function PH(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new XP.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new XP.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var F_=E(M_=>{"use strict";Object.defineProperty(M_,"__esModule",{value:!0});M_.MaxIntrospectionDepthRule=LH;var CH=z(),ZP=Ee(),jH=3;function LH(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===ZP.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===ZP.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=jH))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new CH.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var G_=E(U_=>{"use strict";Object.defineProperty(U_,"__esModule",{value:!0});U_.NoFragmentCyclesRule=DH;var $H=z();function DH(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new $H.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var V_=E(B_=>{"use strict";Object.defineProperty(B_,"__esModule",{value:!0});B_.NoUndefinedVariablesRule=MH;var qH=z();function MH(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new qH.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Q_=E(K_=>{"use strict";Object.defineProperty(K_,"__esModule",{value:!0});K_.NoUnusedFragmentsRule=UH;var FH=z();function UH(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new FH.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var J_=E(H_=>{"use strict";Object.defineProperty(H_,"__esModule",{value:!0});H_.NoUnusedVariablesRule=BH;var GH=z();function BH(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new GH.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var qf=E(Df=>{"use strict";Object.defineProperty(Df,"__esModule",{value:!0});Df.validationAbortedError=void 0;var VH=z(),KH=new VH.GraphQLError("Validation abor\
ted.");Df.validationAbortedError=KH});var tv=E(ev=>{"use strict";Object.defineProperty(ev,"__esModule",{value:!0});ev.OverlappingFieldsCanBeMergedRule=WH;var eC=Le(),QH=z(),HH=vr(),Xn=Ee(),Cr=Se(),sC=zn(),
JH=qf(),Y_=1e3,tC=20,YH=5e5;function WH(e){let t={comparedFragmentPairs:new X_,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:YH};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===Xn.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
Xn.Kind.INLINE_FRAGMENT)return;let o=zH(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new QH.GraphQLError(`Fie\
lds "${Ac(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function zH(e,t,r,n){let s=[],
i=Uf(e,t,r,n);if(ZH(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
Mf(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)Ff(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function Mf(e,t,r,n,s,i){
var o;if(va(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=z_(e,r,c);if(s!==l){Z_(e,t,r,n,s,l);for(let p of l.fragmentNames)Mf(e,t,r,n,s,p)}}function Ff(e,t,r,n,s,i){
va(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=z_(e,r,a),l=z_(
e,r,u);Z_(e,t,r,n,c,l);for(let p of l.fragmentNames)Ff(e,t,r,n,s,p);for(let p of c.fragmentNames)Ff(e,t,r,n,p,i)}function XH(e,t,r,n,s,i,o){let a=[],u=Uf(e,t,n,
s),c=Uf(e,t,i,o);Z_(e,a,t,r,u,c);for(let l of c.fragmentNames)Mf(e,a,t,r,u,l);for(let l of u.fragmentNames)Mf(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)Ff(e,a,t,r,l,p);return a}function ZH(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=iC(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function Z_(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of e4(
r,s,i))for(let c of a)for(let l of u){let p=iC(e,r,n,o,c,l);p&&t.push(p)}}function e4(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){va(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function iC(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,Cr.isObjectType)(
o)&&(0,Cr.isObjectType)(c);if(va(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let O=_a(s),q=_a(i),G=O.comparisons.
get(q);if(G===void 0){let V=a.name.value,ee=l.name.value;G=V!==ee?`"${Ac(V)}" and "${Ac(ee)}" are different fields`:r4(t,O.arguments,q.arguments)?null:"they hav\
e differing arguments",O.comparisons.set(q,G)}if(G!==null)return{responseName:n,reason:G,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&W_(t,f,g)){var h,
b;let O=_a(s),q=_a(i),G=(h=O.typeString)!==null&&h!==void 0?h:O.typeString=(0,eC.inspect)(f),V=(b=q.typeString)!==null&&b!==void 0?b:q.typeString=(0,eC.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${G}" and "${V}"`,fields1:[a],fields2:[l]}}let T=a.selectionSet,S=l.selectionSet;if(T&&S){let O=XH(
e,t,d,_a(s).namedType,T,_a(i).namedType,S);return n4(O,n,a,l)}}function _a(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,Cr.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:t4(e.node.arguments)}}return e.info}function t4(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function r4(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{va(e,1);let i=n.get(s.name.value);return i===void 0?!1:rC(e,s.value)===rC(e,i)})}function rC(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,HH.isNode)(i))return i;switch(i.kind){case Xn.Kind.VARIABLE:return[i.kind,i.name.value];case Xn.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case Xn.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case Xn.Kind.LIST:return[i.kind,i.values];case Xn.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function W_(e,t,r){return t===r?!1:(va(e,1),(0,Cr.isListType)(t)?(0,Cr.isListType)(r)?W_(e,t.ofType,r.ofType):!0:(0,Cr.isListType)(
r)?!0:(0,Cr.isNonNullType)(t)?(0,Cr.isNonNullType)(r)?W_(e,t.ofType,r.ofType):!0:(0,Cr.isNonNullType)(r)?!0:(0,Cr.isLeafType)(t)||(0,Cr.isLeafType)(r)?t!==r:!1)}
function Uf(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;oC(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function z_(e,t,r){let n=(0,sC.typeFromAST)(e.getSchema(),r.typeCondition);return Uf(
e,t,n,r.selectionSet)}function oC(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case Xn.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,Cr.isObjectType)(t)||
(0,Cr.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case Xn.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case Xn.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,sC.typeFromAST)(e.getSchema(),u):t;oC(e,c,a.selectionSet,n,s);break}}}function n4(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${Ac(i)}" conflict because ${o}`,s.length>Y_)break;return{responseName:t,
reason:Ac(s),fields1:nC(r,e,"fields1"),fields2:nC(n,e,"fields2")}}}function nC(e,t,r){let n=[e];for(let s of t){let i=tC-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===tC)break}return n}function Ac(e){return e.length>Y_?e.slice(0,Y_)+"...":e}function va(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw JH.validationAbortedError}var X_=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var sv=E(nv=>{"use strict";Object.defineProperty(nv,"__esModule",{value:!0});nv.PossibleFragmentSpreadsRule=i4;var Gf=Le(),aC=z(),rv=Se(),uC=bc(),s4=zn();function i4(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,rv.isCompositeType)(r)&&(0,rv.isCompositeType)(n)&&!(0,uC.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,Gf.inspect)(n),i=(0,Gf.inspect)(r);e.reportError(new aC.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=o4(e,r),s=e.getParentType();if(n&&s&&!(0,uC.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,Gf.inspect)(s),
o=(0,Gf.inspect)(n);e.reportError(new aC.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function o4(e,t){let r=e.getFragment(t);if(r){let n=(0,s4.typeFromAST)(e.getSchema(),r.typeCondition);if((0,rv.isCompositeType)(n))return n}}});var ov=E(iv=>{"use strict";Object.defineProperty(iv,"__esModule",{value:!0});iv.PossibleTypeExtensionsRule=l4;var a4=hi(),lC=Le(),pC=dr(),u4=yi(),cC=z(),rt=Ee(),
c4=oo(),wa=Se();function l4(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,c4.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=p4[o.kind]:a&&(u=d4(a)),u){if(u!==s.kind){let c=f4(s.kind);e.reportError(new cC.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,u4.suggestionList)(i,c);e.reportError(new cC.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,a4.didYouMean)(l),{nodes:s.name}))}}}var p4={[rt.Kind.SCALAR_TYPE_DEFINITION]:rt.Kind.SCALAR_TYPE_EXTENSION,
[rt.Kind.OBJECT_TYPE_DEFINITION]:rt.Kind.OBJECT_TYPE_EXTENSION,[rt.Kind.INTERFACE_TYPE_DEFINITION]:rt.Kind.INTERFACE_TYPE_EXTENSION,[rt.Kind.UNION_TYPE_DEFINITION]:rt.
Kind.UNION_TYPE_EXTENSION,[rt.Kind.ENUM_TYPE_DEFINITION]:rt.Kind.ENUM_TYPE_EXTENSION,[rt.Kind.INPUT_OBJECT_TYPE_DEFINITION]:rt.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function d4(e){if((0,wa.isScalarType)(e))return rt.Kind.SCALAR_TYPE_EXTENSION;if((0,wa.isObjectType)(e))return rt.Kind.OBJECT_TYPE_EXTENSION;if((0,wa.isInterfaceType)(
e))return rt.Kind.INTERFACE_TYPE_EXTENSION;if((0,wa.isUnionType)(e))return rt.Kind.UNION_TYPE_EXTENSION;if((0,wa.isEnumType)(e))return rt.Kind.ENUM_TYPE_EXTENSION;
if((0,wa.isInputObjectType)(e))return rt.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,pC.invariant)(!1,"Unexpected type: "+(0,lC.inspect)(e))}function f4(e){switch(e){case rt.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case rt.Kind.OBJECT_TYPE_EXTENSION:return"object";case rt.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case rt.Kind.
UNION_TYPE_EXTENSION:return"union";case rt.Kind.ENUM_TYPE_EXTENSION:return"enum";case rt.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,pC.invariant)(
!1,"Unexpected kind: "+(0,lC.inspect)(e))}}});var uv=E(Bf=>{"use strict";Object.defineProperty(Bf,"__esModule",{value:!0});Bf.ProvidedRequiredArgumentsOnDirectivesRule=gC;Bf.ProvidedRequiredArgumentsRule=g4;
var fC=Le(),dC=gi(),mC=z(),hC=Ee(),m4=Hr(),av=Se(),h4=wr();function g4(e){return{...gC(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,av.isRequiredArgument)(i)){let o=(0,fC.inspect)(i.type);
e.reportError(new mC.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function gC(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:h4.specifiedDirectives;for(let a of s)r[a.name]=(0,dC.keyMap)(a.args.filter(
av.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===hC.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,dC.keyMap)(u.filter(y4),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,av.isType)(g.type)?(0,fC.inspect)(g.type):(0,m4.
print)(g.type);e.reportError(new mC.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function y4(e){
return e.type.kind===hC.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var dv=E(pv=>{"use strict";Object.defineProperty(pv,"__esModule",{value:!0});pv.ScalarLeafsRule=b4;var cv=Le(),lv=z(),yC=Se();function b4(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,yC.isLeafType)((0,yC.getNamedType)(r))){if(n){let s=t.name.value,i=(0,cv.inspect)(r);e.reportError(new lv.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,cv.inspect)(
r);e.reportError(new lv.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,cv.inspect)(
r);e.reportError(new lv.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var mv=E(fv=>{"use strict";Object.defineProperty(fv,"__esModule",{value:!0});fv.printPathArray=_4;function _4(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Pc=E(Vf=>{"use strict";Object.defineProperty(Vf,"__esModule",{value:!0});Vf.addPath=v4;Vf.pathToArray=w4;function v4(e,t,r){return{prev:e,key:t,typename:r}}
function w4(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var gv=E(hv=>{"use strict";Object.defineProperty(hv,"__esModule",{value:!0});hv.coerceInputValue=k4;var T4=hi(),Kf=Le(),E4=dr(),S4=If(),R4=Hn(),Tn=Pc(),O4=mv(),
N4=yi(),Ss=z(),Ta=Se();function k4(e,t,r=x4,n){return Cc(e,t,r,void 0,n)}function x4(e,t,r){let n="Invalid value "+(0,Kf.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,O4.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Cc(e,t,r,n,s){if((0,Ta.isNonNullType)(t)){if(e!=null)return Cc(e,t.ofType,r,n,s);r((0,Tn.
pathToArray)(n),e,new Ss.GraphQLError(`Expected non-nullable type "${(0,Kf.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Ta.isListType)(t)){
let i=t.ofType;return(0,S4.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,Tn.addPath)(n,a,void 0);return Cc(o,i,r,u,s)}):[Cc(e,i,r,n,s)]}if((0,Ta.isInputObjectType)(
t)){if(!(0,R4.isObjectLike)(e)||Array.isArray(e)){r((0,Tn.pathToArray)(n),e,new Ss.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,Ta.isNonNullType)(
a.type)){let c=(0,Kf.inspect)(a.type);r((0,Tn.pathToArray)(n),e,new Ss.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=Cc(u,a.type,r,(0,Tn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,N4.suggestionList)(a,Object.keys(t.getFields()));r((0,Tn.
pathToArray)(n),e,new Ss.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,T4.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,Tn.pathToArray)(n),e,new Ss.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,Tn.pathToArray)(
n).concat(u),c,new Ss.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,Ta.isLeafType)(t)){let i;try{i=(0,Ta.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof Ss.GraphQLError?r((0,Tn.pathToArray)(n),e,o):r((0,Tn.pathToArray)(n),e,new Ss.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,Tn.pathToArray)(n),e,new Ss.GraphQLError(`Expected type "${t.name}".`)),i}(0,E4.invariant)(!1,"Unexpected inp\
ut type: "+(0,Kf.inspect)(t))}});var Lc=E(yv=>{"use strict";Object.defineProperty(yv,"__esModule",{value:!0});yv.valueFromAST=jc;var I4=Le(),A4=dr(),P4=gi(),Ea=Ee(),ao=Se();function jc(e,t,r){if(e){
if(e.kind===Ea.Kind.VARIABLE){let n=e.name.value;if(r==null||!_C(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,ao.isNonNullType)(t)?void 0:s}if((0,ao.
isNonNullType)(t))return e.kind===Ea.Kind.NULL?void 0:jc(e,t.ofType,r);if(e.kind===Ea.Kind.NULL)return null;if((0,ao.isListType)(t)){let n=t.ofType;if(e.kind===
Ea.Kind.LIST){let i=[];for(let o of e.values)if(bC(o,r)){if((0,ao.isNonNullType)(n))return;i.push(null)}else{let a=jc(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=jc(e,n,r);return s===void 0?void 0:[s]}if((0,ao.isInputObjectType)(t)){if(e.kind!==Ea.Kind.OBJECT)return;let n=Object.create(null),s=(0,P4.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||bC(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,ao.
isNonNullType)(i.type))return;continue}let a=jc(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,ao.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,A4.invariant)(!1,"Unexpected input type\
: "+(0,I4.inspect)(t))}}function bC(e,t){return e.kind===Ea.Kind.VARIABLE&&(t==null||!_C(t,e.name.value)||t[e.name.value]===void 0)}function _C(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Oa=E($c=>{"use strict";Object.defineProperty($c,"__esModule",{value:!0});$c.getArgumentValues=EC;$c.getDirectiveValues=M4;$c.getVariableValues=D4;var Sa=Le(),
C4=gi(),j4=mv(),Rs=z(),vC=Ee(),wC=Hr(),Ra=Se(),L4=gv(),$4=zn(),TC=Lc();function D4(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=q4(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new Rs.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function q4(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,$4.typeFromAST)(
e,o.type);if(!(0,Ra.isInputType)(u)){let l=(0,wC.printForError)(o.type);n(new Rs.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!SC(r,a)){if(o.defaultValue)i[a]=(0,TC.valueFromAST)(o.defaultValue,u);else if((0,Ra.isNonNullType)(u)){let l=(0,Sa.
inspect)(u);n(new Rs.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,Ra.isNonNullType)(
u)){let l=(0,Sa.inspect)(u);n(new Rs.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,L4.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Sa.inspect)(p);l.length>0&&(f+=` at "${a}${(0,j4.printPathArray)(l)}"`),n(new Rs.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function EC(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,C4.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Ra.isNonNullType)(c))throw new Rs.
GraphQLError(`Argument "${u}" of required type "${(0,Sa.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===vC.Kind.NULL;if(p.kind===vC.
Kind.VARIABLE){let g=p.name.value;if(r==null||!SC(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Ra.isNonNullType)(c))throw new Rs.GraphQLError(
`Argument "${u}" of required type "${(0,Sa.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,Ra.isNonNullType)(c))throw new Rs.GraphQLError(`Argument "${u}" of non-null type "${(0,Sa.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,TC.
valueFromAST)(p,c,r);if(f===void 0)throw new Rs.GraphQLError(`Argument "${u}" has invalid value ${(0,wC.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function M4(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return EC(e,s,r)}function SC(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var Jf=E(Hf=>{"use strict";Object.defineProperty(Hf,"__esModule",{value:!0});Hf.collectFields=G4;Hf.collectSubfields=B4;var bv=Ee(),F4=Se(),RC=wr(),U4=zn(),OC=Oa();
function G4(e,t,r,n,s,i){let o=new Map;return Qf(e,t,r,n,s,o,new Set,i),o}function B4(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&Qf(e,t,r,
n,a.selectionSet,i,o);return i}function Qf(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case bv.Kind.FIELD:{if(!_v(r,u))continue;let c=V4(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case bv.Kind.INLINE_FRAGMENT:{if(!_v(r,u)||!NC(e,u,n))continue;Qf(e,t,r,n,u.selectionSet,i,o,a);break}case bv.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!_v(r,u))continue;o.add(c);let l=t[c];if(!l||!NC(e,l,n))continue;Qf(e,t,r,n,l.selectionSet,i,o,a);break}}}
function _v(e,t){let r=(0,OC.getDirectiveValues)(RC.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,OC.getDirectiveValues)(RC.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function NC(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,U4.typeFromAST)(e,n);return s===r?!0:(0,F4.isAbstractType)(s)?e.isSubType(
s,r):!1}function V4(e){return e.alias?e.alias.value:e.name.value}});var wv=E(vv=>{"use strict";Object.defineProperty(vv,"__esModule",{value:!0});vv.SingleFieldSubscriptionsRule=H4;var kC=z(),K4=Ee(),Q4=Jf();function H4(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===K4.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,Q4.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new kC.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new kC.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var Yf=E(Tv=>{"use strict";Object.defineProperty(Tv,"__esModule",{value:!0});Tv.groupBy=J4;function J4(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var Sv=E(Ev=>{"use strict";Object.defineProperty(Ev,"__esModule",{value:!0});Ev.UniqueArgumentDefinitionNamesRule=z4;var Y4=Yf(),W4=z();function z4(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,Y4.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new W4.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Ov=E(Rv=>{"use strict";Object.defineProperty(Rv,"__esModule",{value:!0});Rv.UniqueArgumentNamesRule=e5;var X4=Yf(),Z4=z();function e5(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,X4.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new Z4.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var kv=E(Nv=>{"use strict";Object.defineProperty(Nv,"__esModule",{value:!0});Nv.UniqueDirectiveNamesRule=t5;var xC=z();function t5(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new xC.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new xC.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var Iv=E(xv=>{"use strict";Object.defineProperty(xv,"__esModule",{value:!0});xv.UniqueDirectivesPerLocationRule=s5;var r5=z(),Dc=Ee(),IC=oo(),n5=wr();function s5(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():n5.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===Dc.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Dc.Kind.SCHEMA_DEFINITION||u.kind===Dc.Kind.SCHEMA_EXTENSION)c=i;else if((0,IC.isTypeDefinitionNode)(
u)||(0,IC.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===Dc.Kind.DIRECTIVE_DEFINITION||u.kind===Dc.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new r5.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var Pv=E(Av=>{"use strict";Object.defineProperty(Av,"__esModule",{value:!0});Av.UniqueEnumValueNamesRule=o5;var AC=z(),i5=Se();function o5(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,i5.isEnumType)(d)&&d.getValue(p)?e.reportError(
new AC.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new AC.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var Lv=E(jv=>{"use strict";Object.defineProperty(jv,"__esModule",{value:!0});jv.UniqueFieldDefinitionNamesRule=a5;var PC=z(),Cv=Se();function a5(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;u5(r[a],p)?e.reportError(new PC.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new PC.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function u5(e,t){return(0,Cv.isObjectType)(e)||(0,Cv.isInterfaceType)(e)||(0,Cv.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Dv=E($v=>{"use strict";Object.defineProperty($v,"__esModule",{value:!0});$v.UniqueFragmentNamesRule=l5;var c5=z();function l5(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new c5.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var Mv=E(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.UniqueInputFieldNamesRule=f5;var p5=dr(),d5=z();function f5(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,p5.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new d5.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var Uv=E(Fv=>{"use strict";Object.defineProperty(Fv,"__esModule",{value:!0});Fv.UniqueOperationNamesRule=h5;var m5=z();function h5(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new m5.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var Bv=E(Gv=>{"use strict";Object.defineProperty(Gv,"__esModule",{value:!0});Gv.UniqueOperationTypesRule=g5;var CC=z();function g5(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new CC.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new CC.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var Kv=E(Vv=>{"use strict";Object.defineProperty(Vv,"__esModule",{value:!0});Vv.UniqueTypeNamesRule=y5;var jC=z();function y5(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new jC.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new jC.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var Hv=E(Qv=>{"use strict";Object.defineProperty(Qv,"__esModule",{value:!0});Qv.UniqueVariableNamesRule=v5;var b5=Yf(),_5=z();function v5(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,b5.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new _5.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var Yv=E(Jv=>{"use strict";Object.defineProperty(Jv,"__esModule",{value:!0});Jv.ValuesOfCorrectTypeRule=R5;var w5=hi(),qc=Le(),T5=gi(),E5=yi(),Os=z(),S5=Ee(),Wf=Hr(),
En=Se();function R5(e){return{ListValue(t){let r=(0,En.getNullableType)(e.getParentInputType());if(!(0,En.isListType)(r))return uo(e,t),!1},ObjectValue(t){let r=(0,En.
getNamedType)(e.getInputType());if(!(0,En.isInputObjectType)(r))return uo(e,t),!1;let n=(0,T5.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,En.isRequiredInputField)(s)){let o=(0,qc.inspect)(s.type);e.reportError(new Os.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&O5(e,t,r,n)},ObjectField(t){let r=(0,En.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,En.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,E5.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new Os.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,w5.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,En.isNonNullType)(r)&&e.reportError(new Os.GraphQLError(
`Expected value of type "${(0,qc.inspect)(r)}", found ${(0,Wf.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>uo(e,t),IntValue:t=>uo(e,t),FloatValue:t=>uo(e,t),StringValue:t=>uo(
e,t),BooleanValue:t=>uo(e,t)}}function uo(e,t){let r=e.getInputType();if(!r)return;let n=(0,En.getNamedType)(r);if(!(0,En.isLeafType)(n)){let s=(0,qc.inspect)(r);
e.reportError(new Os.GraphQLError(`Expected value of type "${s}", found ${(0,Wf.printForError)(t)}.`,{nodes:t}));return}try{if(((0,En.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,qc.inspect)(r);e.reportError(new Os.GraphQLError(`Expected value of type "${i}", found ${(0,Wf.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,qc.inspect)(r);s instanceof Os.GraphQLError?e.reportError(s):e.reportError(new Os.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,Wf.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function O5(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new Os.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===S5.Kind.NULL)&&e.reportError(new Os.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var zv=E(Wv=>{"use strict";Object.defineProperty(Wv,"__esModule",{value:!0});Wv.VariablesAreInputTypesRule=A5;var N5=z(),k5=Hr(),x5=Se(),I5=zn();function A5(e){
return{VariableDefinition(t){let r=(0,I5.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,x5.isInputType)(r)){let n=t.variable.name.value,s=(0,k5.print)(t.
type);e.reportError(new N5.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var Zv=E(Xv=>{"use strict";Object.defineProperty(Xv,"__esModule",{value:!0});Xv.VariablesInAllowedPositionRule=j5;var LC=Le(),$C=z(),P5=Ee(),zf=Se(),DC=bc(),C5=zn();
function j5(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,C5.typeFromAST)(l,c.type);if(p&&!L5(l,p,c.defaultValue,i,o)){
let d=(0,LC.inspect)(p),f=(0,LC.inspect)(i);e.reportError(new $C.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,zf.isInputObjectType)(a)&&a.isOneOf&&(0,zf.isNullableType)(p)&&e.reportError(new $C.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function L5(e,t,r,n,s){if((0,zf.isNonNullType)(
n)&&!(0,zf.isNonNullType)(t)){if(!(r!=null&&r.kind!==P5.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,DC.isTypeSubTypeOf)(e,t,a)}return(0,DC.isTypeSubTypeOf)(
e,t,n)}});var ew=E(wi=>{"use strict";Object.defineProperty(wi,"__esModule",{value:!0});wi.specifiedSDLRules=wi.specifiedRules=wi.recommendedRules=void 0;var $5=v_(),D5=T_(),
q5=S_(),qC=R_(),MC=x_(),M5=A_(),FC=j_(),F5=$_(),U5=q_(),G5=F_(),B5=G_(),V5=V_(),K5=Q_(),Q5=J_(),H5=tv(),J5=sv(),Y5=ov(),UC=uv(),W5=dv(),z5=wv(),X5=Sv(),GC=Ov(),
Z5=kv(),BC=Iv(),eJ=Pv(),tJ=Lv(),rJ=Dv(),VC=Mv(),nJ=Uv(),sJ=Bv(),iJ=Kv(),oJ=Hv(),aJ=Yv(),uJ=zv(),cJ=Zv(),KC=Object.freeze([G5.MaxIntrospectionDepthRule]);wi.recommendedRules=
KC;var lJ=Object.freeze([$5.ExecutableDefinitionsRule,nJ.UniqueOperationNamesRule,F5.LoneAnonymousOperationRule,z5.SingleFieldSubscriptionsRule,FC.KnownTypeNamesRule,
q5.FragmentsOnCompositeTypesRule,uJ.VariablesAreInputTypesRule,W5.ScalarLeafsRule,D5.FieldsOnCorrectTypeRule,rJ.UniqueFragmentNamesRule,M5.KnownFragmentNamesRule,
K5.NoUnusedFragmentsRule,J5.PossibleFragmentSpreadsRule,B5.NoFragmentCyclesRule,oJ.UniqueVariableNamesRule,V5.NoUndefinedVariablesRule,Q5.NoUnusedVariablesRule,
MC.KnownDirectivesRule,BC.UniqueDirectivesPerLocationRule,qC.KnownArgumentNamesRule,GC.UniqueArgumentNamesRule,aJ.ValuesOfCorrectTypeRule,UC.ProvidedRequiredArgumentsRule,
cJ.VariablesInAllowedPositionRule,H5.OverlappingFieldsCanBeMergedRule,VC.UniqueInputFieldNamesRule,...KC]);wi.specifiedRules=lJ;var pJ=Object.freeze([U5.LoneSchemaDefinitionRule,
sJ.UniqueOperationTypesRule,iJ.UniqueTypeNamesRule,eJ.UniqueEnumValueNamesRule,tJ.UniqueFieldDefinitionNamesRule,X5.UniqueArgumentDefinitionNamesRule,Z5.UniqueDirectiveNamesRule,
FC.KnownTypeNamesRule,MC.KnownDirectivesRule,BC.UniqueDirectivesPerLocationRule,Y5.PossibleTypeExtensionsRule,qC.KnownArgumentNamesOnDirectivesRule,GC.UniqueArgumentNamesRule,
VC.UniqueInputFieldNamesRule,UC.ProvidedRequiredArgumentsOnDirectivesRule]);wi.specifiedSDLRules=pJ});var QC=E(Xf=>{"use strict";Object.defineProperty(Xf,"__esModule",{value:!0});Xf.SetMap=void 0;var tw=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};Xf.SetMap=tw});var sw=E(Ti=>{"use strict";Object.defineProperty(Ti,"__esModule",{value:!0});Ti.ValidationContext=Ti.SDLValidationContext=Ti.ASTValidationContext=void 0;var dJ=QC(),
HC=Ee(),fJ=ya(),JC=Lf(),mJ=qf(),Mc=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new dJ.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===HC.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===HC.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw mJ.validationAbortedError}};Ti.ASTValidationContext=
Mc;var rw=class extends Mc{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Ti.SDLValidationContext=rw;var nw=class extends Mc{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new JC.TypeInfo(this._schema);(0,fJ.visit)(
t,(0,JC.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Ti.ValidationContext=nw});var Fc=E(Na=>{"use strict";Object.defineProperty(Na,"__esModule",{value:!0});Na.assertValidSDL=TJ;Na.assertValidSDLExtension=EJ;Na.validate=wJ;Na.validateSDL=iw;
var hJ=pr(),gJ=uf(),yJ=z(),bJ=vr(),Zf=ya(),_J=kc(),YC=Lf(),zC=ew(),WC=qf(),XC=sw(),vJ=(0,gJ.mapValue)(bJ.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function wJ(e,t,r=zC.
specifiedRules,n,s=new YC.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,hJ.devAssert)(
!1,"Must provide document."),(0,_J.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new XC.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new yJ.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,Zf.visitInParallel)(r.map(f=>f(p)));try{(0,Zf.visit)(t,(0,YC.visitWithTypeInfo)(
s,d),vJ)}catch(f){if(f===WC.validationAbortedError)l.push(WC.validationAbortedError);else if(f!==c)throw f}return l}function iw(e,t,r=zC.specifiedSDLRules){let n=[],
s=new XC.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,Zf.visit)(e,(0,Zf.visitInParallel)(i)),n}function TJ(e){let t=iw(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function EJ(e,t){let r=iw(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var ZC=E(ow=>{"use strict";Object.defineProperty(ow,"__esModule",{value:!0});ow.memoize3=SJ;function SJ(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var ej=E(aw=>{"use strict";Object.defineProperty(aw,"__esModule",{value:!0});aw.promiseForObject=RJ;function RJ(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var tj=E(uw=>{"use strict";Object.defineProperty(uw,"__esModule",{value:!0});uw.promiseReduce=NJ;var OJ=Yd();function NJ(e,t,r){let n=r;for(let s of e)n=(0,OJ.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var rj=E(lw=>{"use strict";Object.defineProperty(lw,"__esModule",{value:!0});lw.toError=xJ;var kJ=Le();function xJ(e){return e instanceof Error?e:new cw(e)}var cw=class extends Error{constructor(t){
super("Unexpected error value: "+(0,kJ.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var em=E(pw=>{"use strict";Object.defineProperty(pw,"__esModule",{value:!0});pw.locatedError=PJ;var IJ=rj(),AJ=z();function PJ(e,t,r){var n;let s=(0,IJ.toError)(
e);return CJ(s)?s:new AJ.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function CJ(e){
return Array.isArray(e.path)}});var Gc=E(Xr=>{"use strict";Object.defineProperty(Xr,"__esModule",{value:!0});Xr.assertValidExecutionArguments=lj;Xr.buildExecutionContext=pj;Xr.buildResolveInfo=
fj;Xr.defaultTypeResolver=Xr.defaultFieldResolver=void 0;Xr.execute=cj;Xr.executeSync=FJ;Xr.getFieldDef=hj;var fw=pr(),co=Le(),jJ=dr(),LJ=If(),yw=Hn(),Sn=Yd(),$J=ZC(),
lo=Pc(),nj=ej(),DJ=tj(),zr=z(),rm=em(),dw=vr(),sj=Ee(),Ei=Se(),ka=Wr(),qJ=kc(),aj=Jf(),uj=Oa(),MJ=(0,$J.memoize3)((e,t,r)=>(0,aj.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),mw=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function cj(e){arguments.length<2||(0,fw.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;lj(t,r,n);let i=pj(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=UJ(i,o,s);return(0,Sn.isPromise)(a)?a.then(u=>tm(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),tm(null,i.collectedErrors.errors))):tm(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),tm(null,i.collectedErrors.errors)}}function FJ(e){let t=cj(e);if((0,Sn.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function tm(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function lj(e,t,r){t||(0,fw.devAssert)(
!1,"Must provide document."),(0,qJ.assertValidSchema)(e),r==null||(0,yw.isObjectLike)(r)||(0,fw.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function pj(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let O of o.definitions)switch(O.
kind){case sj.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new zr.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=O}else((t=O.name)===null||t===void 0?void 0:t.value)===l&&(h=O);break;case sj.Kind.FRAGMENT_DEFINITION:b[O.name.value]=O;break;default:}if(!h)return l!=null?[
new zr.GraphQLError(`Unknown operation named "${l}".`)]:[new zr.GraphQLError("Must provide an operation.")];let T=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],S=(0,uj.getVariableValues)(i,T,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return S.errors?S.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:S.coerced,fieldResolver:p??gw,typeResolver:d??mj,subscribeFieldResolver:f??
gw,collectedErrors:new mw}}function UJ(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new zr.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,aj.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case dw.OperationTypeNode.
QUERY:return nm(e,n,r,i,s);case dw.OperationTypeNode.MUTATION:return GJ(e,n,r,i,s);case dw.OperationTypeNode.SUBSCRIPTION:return nm(e,n,r,i,s)}}function GJ(e,t,r,n,s){
return(0,DJ.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,lo.addPath)(n,o,t.name),c=dj(e,t,r,a,u);return c===void 0?i:(0,Sn.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function nm(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,lo.addPath)(n,a,t.name),l=dj(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,Sn.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,nj.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,nj.promiseForObject)(
i):i}function dj(e,t,r,n,s){var i;let o=hj(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=fj(e,o,n,t,s);try{let l=(0,uj.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,Sn.isPromise)(d)?f=d.then(g=>Uc(e,a,n,c,s,g)):f=Uc(e,a,n,c,s,d),(0,Sn.isPromise)(
f)?f.then(void 0,g=>{let h=(0,rm.locatedError)(g,n,(0,lo.pathToArray)(s));return sm(h,a,s,e)}):f}catch(l){let p=(0,rm.locatedError)(l,n,(0,lo.pathToArray)(s));return sm(
p,a,s,e)}}function fj(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function sm(e,t,r,n){if((0,Ei.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Uc(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Ei.isNonNullType)(t)){let o=Uc(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Ei.isListType)(t))return BJ(e,t,r,n,s,i);if((0,Ei.isLeafType)(t))return VJ(t,i);if((0,Ei.
isAbstractType)(t))return KJ(e,t,r,n,s,i);if((0,Ei.isObjectType)(t))return hw(e,t,r,n,s,i);(0,jJ.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,co.inspect)(t))}function BJ(e,t,r,n,s,i){if(!(0,LJ.isIterableObject)(i))throw new zr.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,lo.addPath)(s,l,void 0);try{let d;return(0,Sn.isPromise)(c)?d=c.then(f=>Uc(
e,o,r,n,p,f)):d=Uc(e,o,r,n,p,c),(0,Sn.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,rm.locatedError)(f,r,(0,lo.pathToArray)(p));return sm(g,o,p,e)})):d}catch(d){
let f=(0,rm.locatedError)(d,r,(0,lo.pathToArray)(p));return sm(f,o,p,e)}});return a?Promise.all(u):u}function VJ(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,co.inspect)(e)}.serialize(${(0,co.inspect)(t)})\` to return non-nullable value, returned: ${(0,co.inspect)(r)}`);return r}function KJ(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,Sn.isPromise)(c)?c.then(l=>hw(e,ij(l,e,t,r,n,i),r,n,s,i)):
hw(e,ij(c,e,t,r,n,i),r,n,s,i)}function ij(e,t,r,n,s,i){if(e==null)throw new zr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Ei.isObjectType)(e))throw new zr.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new zr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,co.inspect)(i)}, received "${(0,co.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new zr.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Ei.isObjectType)(o))throw new zr.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new zr.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function hw(e,t,r,n,s,i){let o=MJ(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,Sn.isPromise)(a))return a.then(u=>{if(!u)throw oj(t,i,r);return nm(e,t,i,s,o)});if(!a)throw oj(t,i,r)}return nm(e,t,i,s,o)}function oj(e,t,r){return new zr.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,co.inspect)(t)}.`,{nodes:r})}var mj=function(e,t,r,n){if((0,yw.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,Sn.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};Xr.defaultTypeResolver=mj;var gw=function(e,t,r,n){if((0,yw.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};Xr.defaultFieldResolver=gw;function hj(e,t,r){
let n=r.name.value;return n===ka.SchemaMetaFieldDef.name&&e.getQueryType()===t?ka.SchemaMetaFieldDef:n===ka.TypeMetaFieldDef.name&&e.getQueryType()===t?ka.TypeMetaFieldDef:
n===ka.TypeNameMetaFieldDef.name?ka.TypeNameMetaFieldDef:t.getFields()[n]}});var yj=E(im=>{"use strict";Object.defineProperty(im,"__esModule",{value:!0});im.graphql=XJ;im.graphqlSync=ZJ;var QJ=pr(),HJ=Yd(),JJ=Xi(),YJ=kc(),WJ=Fc(),zJ=Gc();
function XJ(e){return new Promise(t=>t(gj(e)))}function ZJ(e){let t=gj(e);if((0,HJ.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function gj(e){arguments.length<2||(0,QJ.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,YJ.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,JJ.parse)(r)}catch(f){return{errors:[f]}}let d=(0,WJ.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,zJ.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var vj=E(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});Object.defineProperty(I,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return Rn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(I,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return Ns.GRAPHQL_MAX_INT}});Object.defineProperty(I,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return Ns.GRAPHQL_MIN_INT}});Object.defineProperty(I,"GraphQLBoolean",{enumerable:!0,get:function(){return Ns.GraphQLBoolean}});
Object.defineProperty(I,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return Rn.GraphQLDeprecatedDirective}});Object.defineProperty(I,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return Rn.GraphQLDirective}});Object.defineProperty(I,"GraphQLEnumType",{enumerable:!0,get:function(){return se.GraphQLEnumType}});
Object.defineProperty(I,"GraphQLFloat",{enumerable:!0,get:function(){return Ns.GraphQLFloat}});Object.defineProperty(I,"GraphQLID",{enumerable:!0,get:function(){
return Ns.GraphQLID}});Object.defineProperty(I,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return Rn.GraphQLIncludeDirective}});Object.defineProperty(
I,"GraphQLInputObjectType",{enumerable:!0,get:function(){return se.GraphQLInputObjectType}});Object.defineProperty(I,"GraphQLInt",{enumerable:!0,get:function(){
return Ns.GraphQLInt}});Object.defineProperty(I,"GraphQLInterfaceType",{enumerable:!0,get:function(){return se.GraphQLInterfaceType}});Object.defineProperty(I,"\
GraphQLList",{enumerable:!0,get:function(){return se.GraphQLList}});Object.defineProperty(I,"GraphQLNonNull",{enumerable:!0,get:function(){return se.GraphQLNonNull}});
Object.defineProperty(I,"GraphQLObjectType",{enumerable:!0,get:function(){return se.GraphQLObjectType}});Object.defineProperty(I,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return Rn.GraphQLOneOfDirective}});Object.defineProperty(I,"GraphQLScalarType",{enumerable:!0,get:function(){return se.GraphQLScalarType}});Object.
defineProperty(I,"GraphQLSchema",{enumerable:!0,get:function(){return bw.GraphQLSchema}});Object.defineProperty(I,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return Rn.GraphQLSkipDirective}});Object.defineProperty(I,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return Rn.GraphQLSpecifiedByDirective}});Object.
defineProperty(I,"GraphQLString",{enumerable:!0,get:function(){return Ns.GraphQLString}});Object.defineProperty(I,"GraphQLUnionType",{enumerable:!0,get:function(){
return se.GraphQLUnionType}});Object.defineProperty(I,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Tr.SchemaMetaFieldDef}});Object.defineProperty(I,
"TypeKind",{enumerable:!0,get:function(){return Tr.TypeKind}});Object.defineProperty(I,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Tr.TypeMetaFieldDef}});
Object.defineProperty(I,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return Tr.TypeNameMetaFieldDef}});Object.defineProperty(I,"__Directive",{enumerable:!0,
get:function(){return Tr.__Directive}});Object.defineProperty(I,"__DirectiveLocation",{enumerable:!0,get:function(){return Tr.__DirectiveLocation}});Object.defineProperty(
I,"__EnumValue",{enumerable:!0,get:function(){return Tr.__EnumValue}});Object.defineProperty(I,"__Field",{enumerable:!0,get:function(){return Tr.__Field}});Object.
defineProperty(I,"__InputValue",{enumerable:!0,get:function(){return Tr.__InputValue}});Object.defineProperty(I,"__Schema",{enumerable:!0,get:function(){return Tr.
__Schema}});Object.defineProperty(I,"__Type",{enumerable:!0,get:function(){return Tr.__Type}});Object.defineProperty(I,"__TypeKind",{enumerable:!0,get:function(){
return Tr.__TypeKind}});Object.defineProperty(I,"assertAbstractType",{enumerable:!0,get:function(){return se.assertAbstractType}});Object.defineProperty(I,"asse\
rtCompositeType",{enumerable:!0,get:function(){return se.assertCompositeType}});Object.defineProperty(I,"assertDirective",{enumerable:!0,get:function(){return Rn.
assertDirective}});Object.defineProperty(I,"assertEnumType",{enumerable:!0,get:function(){return se.assertEnumType}});Object.defineProperty(I,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return _j.assertEnumValueName}});Object.defineProperty(I,"assertInputObjectType",{enumerable:!0,get:function(){return se.assertInputObjectType}});
Object.defineProperty(I,"assertInputType",{enumerable:!0,get:function(){return se.assertInputType}});Object.defineProperty(I,"assertInterfaceType",{enumerable:!0,
get:function(){return se.assertInterfaceType}});Object.defineProperty(I,"assertLeafType",{enumerable:!0,get:function(){return se.assertLeafType}});Object.defineProperty(
I,"assertListType",{enumerable:!0,get:function(){return se.assertListType}});Object.defineProperty(I,"assertName",{enumerable:!0,get:function(){return _j.assertName}});
Object.defineProperty(I,"assertNamedType",{enumerable:!0,get:function(){return se.assertNamedType}});Object.defineProperty(I,"assertNonNullType",{enumerable:!0,
get:function(){return se.assertNonNullType}});Object.defineProperty(I,"assertNullableType",{enumerable:!0,get:function(){return se.assertNullableType}});Object.
defineProperty(I,"assertObjectType",{enumerable:!0,get:function(){return se.assertObjectType}});Object.defineProperty(I,"assertOutputType",{enumerable:!0,get:function(){
return se.assertOutputType}});Object.defineProperty(I,"assertScalarType",{enumerable:!0,get:function(){return se.assertScalarType}});Object.defineProperty(I,"as\
sertSchema",{enumerable:!0,get:function(){return bw.assertSchema}});Object.defineProperty(I,"assertType",{enumerable:!0,get:function(){return se.assertType}});Object.
defineProperty(I,"assertUnionType",{enumerable:!0,get:function(){return se.assertUnionType}});Object.defineProperty(I,"assertValidSchema",{enumerable:!0,get:function(){
return bj.assertValidSchema}});Object.defineProperty(I,"assertWrappingType",{enumerable:!0,get:function(){return se.assertWrappingType}});Object.defineProperty(
I,"getNamedType",{enumerable:!0,get:function(){return se.getNamedType}});Object.defineProperty(I,"getNullableType",{enumerable:!0,get:function(){return se.getNullableType}});
Object.defineProperty(I,"introspectionTypes",{enumerable:!0,get:function(){return Tr.introspectionTypes}});Object.defineProperty(I,"isAbstractType",{enumerable:!0,
get:function(){return se.isAbstractType}});Object.defineProperty(I,"isCompositeType",{enumerable:!0,get:function(){return se.isCompositeType}});Object.defineProperty(
I,"isDirective",{enumerable:!0,get:function(){return Rn.isDirective}});Object.defineProperty(I,"isEnumType",{enumerable:!0,get:function(){return se.isEnumType}});
Object.defineProperty(I,"isInputObjectType",{enumerable:!0,get:function(){return se.isInputObjectType}});Object.defineProperty(I,"isInputType",{enumerable:!0,get:function(){
return se.isInputType}});Object.defineProperty(I,"isInterfaceType",{enumerable:!0,get:function(){return se.isInterfaceType}});Object.defineProperty(I,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return Tr.isIntrospectionType}});Object.defineProperty(I,"isLeafType",{enumerable:!0,get:function(){return se.isLeafType}});
Object.defineProperty(I,"isListType",{enumerable:!0,get:function(){return se.isListType}});Object.defineProperty(I,"isNamedType",{enumerable:!0,get:function(){return se.
isNamedType}});Object.defineProperty(I,"isNonNullType",{enumerable:!0,get:function(){return se.isNonNullType}});Object.defineProperty(I,"isNullableType",{enumerable:!0,
get:function(){return se.isNullableType}});Object.defineProperty(I,"isObjectType",{enumerable:!0,get:function(){return se.isObjectType}});Object.defineProperty(
I,"isOutputType",{enumerable:!0,get:function(){return se.isOutputType}});Object.defineProperty(I,"isRequiredArgument",{enumerable:!0,get:function(){return se.isRequiredArgument}});
Object.defineProperty(I,"isRequiredInputField",{enumerable:!0,get:function(){return se.isRequiredInputField}});Object.defineProperty(I,"isScalarType",{enumerable:!0,
get:function(){return se.isScalarType}});Object.defineProperty(I,"isSchema",{enumerable:!0,get:function(){return bw.isSchema}});Object.defineProperty(I,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return Rn.isSpecifiedDirective}});Object.defineProperty(I,"isSpecifiedScalarType",{enumerable:!0,get:function(){return Ns.
isSpecifiedScalarType}});Object.defineProperty(I,"isType",{enumerable:!0,get:function(){return se.isType}});Object.defineProperty(I,"isUnionType",{enumerable:!0,
get:function(){return se.isUnionType}});Object.defineProperty(I,"isWrappingType",{enumerable:!0,get:function(){return se.isWrappingType}});Object.defineProperty(
I,"resolveObjMapThunk",{enumerable:!0,get:function(){return se.resolveObjMapThunk}});Object.defineProperty(I,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return se.resolveReadonlyArrayThunk}});Object.defineProperty(I,"specifiedDirectives",{enumerable:!0,get:function(){return Rn.specifiedDirectives}});Object.defineProperty(
I,"specifiedScalarTypes",{enumerable:!0,get:function(){return Ns.specifiedScalarTypes}});Object.defineProperty(I,"validateSchema",{enumerable:!0,get:function(){
return bj.validateSchema}});var bw=so(),se=Se(),Rn=wr(),Ns=Wn(),Tr=Wr(),bj=kc(),_j=fc()});var Tj=E(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Object.defineProperty(Ne,"BREAK",{enumerable:!0,get:function(){return Vc.BREAK}});Object.
defineProperty(Ne,"DirectiveLocation",{enumerable:!0,get:function(){return o3.DirectiveLocation}});Object.defineProperty(Ne,"Kind",{enumerable:!0,get:function(){
return r3.Kind}});Object.defineProperty(Ne,"Lexer",{enumerable:!0,get:function(){return s3.Lexer}});Object.defineProperty(Ne,"Location",{enumerable:!0,get:function(){
return _w.Location}});Object.defineProperty(Ne,"OperationTypeNode",{enumerable:!0,get:function(){return _w.OperationTypeNode}});Object.defineProperty(Ne,"Source",
{enumerable:!0,get:function(){return e3.Source}});Object.defineProperty(Ne,"Token",{enumerable:!0,get:function(){return _w.Token}});Object.defineProperty(Ne,"To\
kenKind",{enumerable:!0,get:function(){return n3.TokenKind}});Object.defineProperty(Ne,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Vc.getEnterLeaveForKind}});
Object.defineProperty(Ne,"getLocation",{enumerable:!0,get:function(){return t3.getLocation}});Object.defineProperty(Ne,"getVisitFn",{enumerable:!0,get:function(){
return Vc.getVisitFn}});Object.defineProperty(Ne,"isConstValueNode",{enumerable:!0,get:function(){return On.isConstValueNode}});Object.defineProperty(Ne,"isDefi\
nitionNode",{enumerable:!0,get:function(){return On.isDefinitionNode}});Object.defineProperty(Ne,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return On.
isExecutableDefinitionNode}});Object.defineProperty(Ne,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return On.isSchemaCoordinateNode}});Object.defineProperty(
Ne,"isSelectionNode",{enumerable:!0,get:function(){return On.isSelectionNode}});Object.defineProperty(Ne,"isTypeDefinitionNode",{enumerable:!0,get:function(){return On.
isTypeDefinitionNode}});Object.defineProperty(Ne,"isTypeExtensionNode",{enumerable:!0,get:function(){return On.isTypeExtensionNode}});Object.defineProperty(Ne,"\
isTypeNode",{enumerable:!0,get:function(){return On.isTypeNode}});Object.defineProperty(Ne,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return On.
isTypeSystemDefinitionNode}});Object.defineProperty(Ne,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return On.isTypeSystemExtensionNode}});Object.defineProperty(
Ne,"isValueNode",{enumerable:!0,get:function(){return On.isValueNode}});Object.defineProperty(Ne,"parse",{enumerable:!0,get:function(){return Bc.parse}});Object.
defineProperty(Ne,"parseConstValue",{enumerable:!0,get:function(){return Bc.parseConstValue}});Object.defineProperty(Ne,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return Bc.parseSchemaCoordinate}});Object.defineProperty(Ne,"parseType",{enumerable:!0,get:function(){return Bc.parseType}});Object.defineProperty(Ne,"parseValu\
e",{enumerable:!0,get:function(){return Bc.parseValue}});Object.defineProperty(Ne,"print",{enumerable:!0,get:function(){return i3.print}});Object.defineProperty(
Ne,"printLocation",{enumerable:!0,get:function(){return wj.printLocation}});Object.defineProperty(Ne,"printSourceLocation",{enumerable:!0,get:function(){return wj.
printSourceLocation}});Object.defineProperty(Ne,"visit",{enumerable:!0,get:function(){return Vc.visit}});Object.defineProperty(Ne,"visitInParallel",{enumerable:!0,
get:function(){return Vc.visitInParallel}});var e3=sf(),t3=zd(),wj=fb(),r3=Ee(),n3=pa(),s3=ac(),Bc=Xi(),i3=Hr(),Vc=ya(),_w=vr(),On=oo(),o3=la()});var Ej=E(vw=>{"use strict";Object.defineProperty(vw,"__esModule",{value:!0});vw.isAsyncIterable=a3;function a3(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var Sj=E(ww=>{"use strict";Object.defineProperty(ww,"__esModule",{value:!0});ww.mapAsyncIterator=u3;function u3(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var kj=E(om=>{"use strict";Object.defineProperty(om,"__esModule",{value:!0});om.createSourceEventStream=Nj;om.subscribe=h3;var c3=pr(),l3=Le(),Oj=Ej(),Rj=Pc(),Tw=z(),
p3=em(),d3=Jf(),Kc=Gc(),f3=Sj(),m3=Oa();async function h3(e){arguments.length<2||(0,c3.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await Nj(e);if(!(0,Oj.isAsyncIterable)(t))return t;let r=n=>(0,Kc.execute)({...e,rootValue:n});return(0,f3.mapAsyncIterator)(
t,r)}function g3(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function Nj(...e){let t=g3(e),{schema:r,document:n,variableValues:s}=t;(0,Kc.assertValidExecutionArguments)(r,n,s);let i=(0,Kc.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await y3(i);if(!(0,Oj.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,l3.
inspect)(o)}.`);return o}catch(o){if(o instanceof Tw.GraphQLError)return{errors:[o]};throw o}}async function y3(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new Tw.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,d3.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Kc.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new Tw.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,Rj.addPath)(void 0,u,o.name),d=(0,Kc.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,m3.getArgumentValues)(
l,c[0],s),h=e.contextValue,T=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(T instanceof Error)throw T;return T}catch(g){throw(0,p3.
locatedError)(g,c,(0,Rj.pathToArray)(p))}}});var Ij=E(Zr=>{"use strict";Object.defineProperty(Zr,"__esModule",{value:!0});Object.defineProperty(Zr,"createSourceEventStream",{enumerable:!0,get:function(){return xj.
createSourceEventStream}});Object.defineProperty(Zr,"defaultFieldResolver",{enumerable:!0,get:function(){return am.defaultFieldResolver}});Object.defineProperty(
Zr,"defaultTypeResolver",{enumerable:!0,get:function(){return am.defaultTypeResolver}});Object.defineProperty(Zr,"execute",{enumerable:!0,get:function(){return am.
execute}});Object.defineProperty(Zr,"executeSync",{enumerable:!0,get:function(){return am.executeSync}});Object.defineProperty(Zr,"getArgumentValues",{enumerable:!0,
get:function(){return Ew.getArgumentValues}});Object.defineProperty(Zr,"getDirectiveValues",{enumerable:!0,get:function(){return Ew.getDirectiveValues}});Object.
defineProperty(Zr,"getVariableValues",{enumerable:!0,get:function(){return Ew.getVariableValues}});Object.defineProperty(Zr,"responsePathAsArray",{enumerable:!0,
get:function(){return b3.pathToArray}});Object.defineProperty(Zr,"subscribe",{enumerable:!0,get:function(){return xj.subscribe}});var b3=Pc(),am=Gc(),xj=kj(),Ew=Oa()});var Aj=E(Ow=>{"use strict";Object.defineProperty(Ow,"__esModule",{value:!0});Ow.NoDeprecatedCustomRule=_3;var Sw=dr(),Qc=z(),Rw=Se();function _3(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,Sw.invariant)(!1),e.reportError(new Qc.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new Qc.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,Sw.invariant)(!1),e.reportError(new Qc.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,Rw.
getNamedType)(e.getParentInputType());if((0,Rw.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new Qc.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,Rw.getNamedType)(
e.getInputType());s!=null||(0,Sw.invariant)(!1),e.reportError(new Qc.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var Pj=E(Nw=>{"use strict";Object.defineProperty(Nw,"__esModule",{value:!0});Nw.NoSchemaIntrospectionCustomRule=E3;var v3=z(),w3=Se(),T3=Wr();function E3(e){return{
Field(t){let r=(0,w3.getNamedType)(e.getType());r&&(0,T3.isIntrospectionType)(r)&&e.reportError(new v3.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var jj=E(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});Object.defineProperty(ae,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return O3.ExecutableDefinitionsRule}});Object.defineProperty(ae,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return N3.FieldsOnCorrectTypeRule}});Object.
defineProperty(ae,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return k3.FragmentsOnCompositeTypesRule}});Object.defineProperty(ae,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return x3.KnownArgumentNamesRule}});Object.defineProperty(ae,"KnownDirectivesRule",{enumerable:!0,get:function(){return I3.
KnownDirectivesRule}});Object.defineProperty(ae,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return A3.KnownFragmentNamesRule}});Object.defineProperty(
ae,"KnownTypeNamesRule",{enumerable:!0,get:function(){return P3.KnownTypeNamesRule}});Object.defineProperty(ae,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return C3.LoneAnonymousOperationRule}});Object.defineProperty(ae,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return Z3.LoneSchemaDefinitionRule}});
Object.defineProperty(ae,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return X3.MaxIntrospectionDepthRule}});Object.defineProperty(ae,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return aY.NoDeprecatedCustomRule}});Object.defineProperty(ae,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return j3.
NoFragmentCyclesRule}});Object.defineProperty(ae,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return uY.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(ae,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return L3.NoUndefinedVariablesRule}});Object.defineProperty(ae,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return $3.NoUnusedFragmentsRule}});Object.defineProperty(ae,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return D3.NoUnusedVariablesRule}});
Object.defineProperty(ae,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return q3.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(ae,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return M3.PossibleFragmentSpreadsRule}});Object.defineProperty(ae,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return oY.PossibleTypeExtensionsRule}});Object.defineProperty(ae,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return F3.ProvidedRequiredArgumentsRule}});
Object.defineProperty(ae,"ScalarLeafsRule",{enumerable:!0,get:function(){return U3.ScalarLeafsRule}});Object.defineProperty(ae,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return G3.SingleFieldSubscriptionsRule}});Object.defineProperty(ae,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return sY.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(ae,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return B3.UniqueArgumentNamesRule}});Object.defineProperty(ae,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return iY.UniqueDirectiveNamesRule}});Object.defineProperty(ae,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return V3.UniqueDirectivesPerLocationRule}});Object.defineProperty(ae,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return rY.UniqueEnumValueNamesRule}});
Object.defineProperty(ae,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return nY.UniqueFieldDefinitionNamesRule}});Object.defineProperty(ae,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return K3.UniqueFragmentNamesRule}});Object.defineProperty(ae,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return Q3.UniqueInputFieldNamesRule}});Object.defineProperty(ae,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return H3.UniqueOperationNamesRule}});Object.
defineProperty(ae,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return eY.UniqueOperationTypesRule}});Object.defineProperty(ae,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return tY.UniqueTypeNamesRule}});Object.defineProperty(ae,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return J3.UniqueVariableNamesRule}});
Object.defineProperty(ae,"ValidationContext",{enumerable:!0,get:function(){return R3.ValidationContext}});Object.defineProperty(ae,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return Y3.ValuesOfCorrectTypeRule}});Object.defineProperty(ae,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return W3.VariablesAreInputTypesRule}});
Object.defineProperty(ae,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return z3.VariablesInAllowedPositionRule}});Object.defineProperty(ae,"re\
commendedRules",{enumerable:!0,get:function(){return Cj.recommendedRules}});Object.defineProperty(ae,"specifiedRules",{enumerable:!0,get:function(){return Cj.specifiedRules}});
Object.defineProperty(ae,"validate",{enumerable:!0,get:function(){return S3.validate}});var S3=Fc(),R3=sw(),Cj=ew(),O3=v_(),N3=T_(),k3=S_(),x3=R_(),I3=x_(),A3=A_(),
P3=j_(),C3=$_(),j3=G_(),L3=V_(),$3=Q_(),D3=J_(),q3=tv(),M3=sv(),F3=uv(),U3=dv(),G3=wv(),B3=Ov(),V3=Iv(),K3=Dv(),Q3=Mv(),H3=Uv(),J3=Hv(),Y3=Yv(),W3=zv(),z3=Zv(),
X3=F_(),Z3=q_(),eY=Bv(),tY=Kv(),rY=Pv(),nY=Lv(),sY=Sv(),iY=kv(),oY=ov(),aY=Aj(),uY=Pj()});var Lj=E(po=>{"use strict";Object.defineProperty(po,"__esModule",{value:!0});Object.defineProperty(po,"GraphQLError",{enumerable:!0,get:function(){return kw.GraphQLError}});
Object.defineProperty(po,"formatError",{enumerable:!0,get:function(){return kw.formatError}});Object.defineProperty(po,"locatedError",{enumerable:!0,get:function(){
return lY.locatedError}});Object.defineProperty(po,"printError",{enumerable:!0,get:function(){return kw.printError}});Object.defineProperty(po,"syntaxError",{enumerable:!0,
get:function(){return cY.syntaxError}});var kw=z(),cY=Zu(),lY=em()});var Iw=E(xw=>{"use strict";Object.defineProperty(xw,"__esModule",{value:!0});xw.getIntrospectionQuery=pY;function pY(e){let t={descriptions:!0,specifiedByUrl:!1,
directiveIsRepeatable:!1,schemaDescription:!1,inputValueDeprecation:!1,experimentalDirectiveDeprecation:!1,oneOf:!1,typeDepth:9,...e},r=t.descriptions?"descript\
ion":"",n=t.specifiedByUrl?"specifiedByURL":"",s=t.directiveIsRepeatable?"isRepeatable":"",i=t.schemaDescription?r:"";function o(l){return t.inputValueDeprecation?
l:""}function a(l){return t.experimentalDirectiveDeprecation?l:""}let u=t.oneOf?"isOneOf":"";function c(l,p){if(l<=0)return"";if(l>100)throw new Error("Please s\
et typeDepth to a reasonable value between 0 and 100; the default is 9.");return`
${p}ofType {
${p}  name
${p}  kind${c(l-1,p+"  ")}
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
      ${u}
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
      name${c(t.typeDepth,"      ")}
    }
  `}});var $j=E(Aw=>{"use strict";Object.defineProperty(Aw,"__esModule",{value:!0});Aw.getOperationAST=fY;var dY=Ee();function fY(e,t){let r=null;for(let s of e.definitions)
if(s.kind===dY.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var Dj=E(Pw=>{"use strict";Object.defineProperty(Pw,"__esModule",{value:!0});Pw.getOperationRootType=mY;var um=z();function mY(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new um.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new um.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new um.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new um.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var qj=E(Cw=>{"use strict";Object.defineProperty(Cw,"__esModule",{value:!0});Cw.introspectionFromSchema=_Y;var hY=dr(),gY=Xi(),yY=Gc(),bY=Iw();function _Y(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,gY.parse)(
(0,bY.getIntrospectionQuery)(r)),s=(0,yY.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,hY.invariant)(!1),s.data}});var Fj=E(jw=>{"use strict";Object.defineProperty(jw,"__esModule",{value:!0});jw.buildClientSchema=OY;var vY=pr(),jr=Le(),Mj=Hn(),cm=pc(),wY=Xi(),Lr=Se(),TY=wr(),
Zn=Wr(),EY=Wn(),SY=so(),RY=Lc();function OY(e,t){(0,Mj.isObjectLike)(e)&&(0,Mj.isObjectLike)(e.__schema)||(0,vY.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,jr.inspect)(e)}.`);let r=e.__schema,
n=(0,cm.keyValMap)(r.types,w=>w.name,w=>d(w));for(let w of[...EY.specifiedScalarTypes,...Zn.introspectionTypes])n[w.name]&&(n[w.name]=w);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map($):[];return new SY.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(w){if(w.kind===Zn.TypeKind.
LIST){let Q=w.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");return new Lr.GraphQLList(u(Q))}if(w.kind===Zn.TypeKind.NON_NULL){
let Q=w.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");let ve=u(Q);return new Lr.GraphQLNonNull((0,Lr.assertNullableType)(ve))}
return c(w)}function c(w){let Q=w.name;if(!Q)throw new Error(`Unknown type reference: ${(0,jr.inspect)(w)}.`);let ve=n[Q];if(!ve)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${Q}. Ensure that a full introspection query is used in order to build a client schema.`);return ve}function l(w){return(0,Lr.assertObjectType)(
c(w))}function p(w){return(0,Lr.assertInterfaceType)(c(w))}function d(w){if(w!=null&&w.name!=null&&w.kind!=null)switch(w.kind){case Zn.TypeKind.SCALAR:return f(
w);case Zn.TypeKind.OBJECT:return h(w);case Zn.TypeKind.INTERFACE:return b(w);case Zn.TypeKind.UNION:return T(w);case Zn.TypeKind.ENUM:return S(w);case Zn.TypeKind.
INPUT_OBJECT:return O(w)}let Q=(0,jr.inspect)(w);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${Q}.`)}function f(w){return new Lr.GraphQLScalarType({name:w.name,description:w.description,specifiedByURL:w.specifiedByURL})}function g(w){
if(w.interfaces===null&&w.kind===Zn.TypeKind.INTERFACE)return[];if(!w.interfaces){let Q=(0,jr.inspect)(w);throw new Error(`Introspection result missing interfac\
es: ${Q}.`)}return w.interfaces.map(p)}function h(w){return new Lr.GraphQLObjectType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>q(w)})}
function b(w){return new Lr.GraphQLInterfaceType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>q(w)})}function T(w){if(!w.possibleTypes){
let Q=(0,jr.inspect)(w);throw new Error(`Introspection result missing possibleTypes: ${Q}.`)}return new Lr.GraphQLUnionType({name:w.name,description:w.description,
types:()=>w.possibleTypes.map(l)})}function S(w){if(!w.enumValues){let Q=(0,jr.inspect)(w);throw new Error(`Introspection result missing enumValues: ${Q}.`)}return new Lr.
GraphQLEnumType({name:w.name,description:w.description,values:(0,cm.keyValMap)(w.enumValues,Q=>Q.name,Q=>({description:Q.description,deprecationReason:Q.deprecationReason}))})}
function O(w){if(!w.inputFields){let Q=(0,jr.inspect)(w);throw new Error(`Introspection result missing inputFields: ${Q}.`)}return new Lr.GraphQLInputObjectType(
{name:w.name,description:w.description,fields:()=>V(w.inputFields),isOneOf:w.isOneOf})}function q(w){if(!w.fields)throw new Error(`Introspection result missing \
fields: ${(0,jr.inspect)(w)}.`);return(0,cm.keyValMap)(w.fields,Q=>Q.name,G)}function G(w){let Q=u(w.type);if(!(0,Lr.isOutputType)(Q)){let ve=(0,jr.inspect)(Q);
throw new Error(`Introspection must provide output type for fields, but received: ${ve}.`)}if(!w.args){let ve=(0,jr.inspect)(w);throw new Error(`Introspection r\
esult missing field args: ${ve}.`)}return{description:w.description,deprecationReason:w.deprecationReason,type:Q,args:V(w.args)}}function V(w){return(0,cm.keyValMap)(
w,Q=>Q.name,ee)}function ee(w){let Q=u(w.type);if(!(0,Lr.isInputType)(Q)){let Ke=(0,jr.inspect)(Q);throw new Error(`Introspection must provide input type for ar\
guments, but received: ${Ke}.`)}let ve=w.defaultValue!=null?(0,RY.valueFromAST)((0,wY.parseValue)(w.defaultValue),Q):void 0;return{description:w.description,type:Q,
defaultValue:ve,deprecationReason:w.deprecationReason}}function $(w){if(!w.args){let Q=(0,jr.inspect)(w);throw new Error(`Introspection result missing directive\
 args: ${Q}.`)}if(!w.locations){let Q=(0,jr.inspect)(w);throw new Error(`Introspection result missing directive locations: ${Q}.`)}return new TY.GraphQLDirective(
{name:w.name,description:w.description,isRepeatable:w.isRepeatable,deprecationReason:w.deprecationReason,locations:w.locations.slice(),args:V(w.args)})}}});var $w=E(lm=>{"use strict";Object.defineProperty(lm,"__esModule",{value:!0});lm.extendSchema=PY;lm.extendSchemaImpl=Jj;var NY=pr(),kY=Le(),xY=dr(),IY=gi(),Hc=uf(),
$r=Ee(),Uj=oo(),nt=Se(),xa=wr(),Qj=Wr(),Hj=Wn(),Gj=so(),AY=Fc(),Lw=Oa(),Bj=Lc();function PY(e,t,r){(0,Gj.assertSchema)(e),t!=null&&t.kind===$r.Kind.DOCUMENT||(0,NY.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,AY.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=Jj(n,t,r);
return n===s?e:new Gj.GraphQLSchema(s)}function Jj(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let v of t.definitions)
if(v.kind===$r.Kind.SCHEMA_DEFINITION)p=v;else if(v.kind===$r.Kind.SCHEMA_EXTENSION)d.push(v);else if((0,Uj.isTypeDefinitionNode)(v))a.push(v);else if((0,Uj.isTypeExtensionNode)(
v)){let M=v.name.value,L=u[M];u[M]=L?L.concat([v]):[v]}else if(v.kind===$r.Kind.DIRECTIVE_DEFINITION)l.push(v);else if(v.kind===$r.Kind.DIRECTIVE_EXTENSION){let M=v.
name.value,L=c[M];c[M]=L?L.concat([v]):[v]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let v of e.types)f[v.name]=G(v);for(let v of a){var g;let M=v.name.value;f[M]=(g=Vj[M])!==null&&g!==void 0?g:ji(v)}let h=Object.create(null);for(let v of e.
directives)h[v.name]=Pi(v);let b={query:e.query&&O(e.query),mutation:e.mutation&&O(e.mutation),subscription:e.subscription&&O(e.subscription),...p&&ss([p]),...ss(
d)},T=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...T.map(q),...l.map(Ds)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function S(v){return(0,nt.isListType)(v)?new nt.GraphQLList(S(v.ofType)):(0,nt.isNonNullType)(v)?new nt.GraphQLNonNull(
S(v.ofType)):O(v)}function O(v){return f[v.name]}function q(v){let M=v.toConfig();return new xa.GraphQLDirective({...M,args:(0,Hc.mapValue)(M.args,sn)})}function G(v){
if((0,Qj.isIntrospectionType)(v)||(0,Hj.isSpecifiedScalarType)(v))return v;if((0,nt.isScalarType)(v))return $(v);if((0,nt.isObjectType)(v))return w(v);if((0,nt.
isInterfaceType)(v))return Q(v);if((0,nt.isUnionType)(v))return ve(v);if((0,nt.isEnumType)(v))return ee(v);if((0,nt.isInputObjectType)(v))return V(v);(0,xY.invariant)(
!1,"Unexpected type: "+(0,kY.inspect)(v))}function V(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new nt.GraphQLInputObjectType({...L,
fields:()=>({...(0,Hc.mapValue)(L.fields,Pe=>({...Pe,type:S(Pe.type)})),...is(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function ee(v){var M;let L=v.
toConfig(),F=(M=u[v.name])!==null&&M!==void 0?M:[];return new nt.GraphQLEnumType({...L,values:{...L.values,...Ci(F)},extensionASTNodes:L.extensionASTNodes.concat(
F)})}function $(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[],Pe=L.specifiedByURL;for(let ye of F){var Xe;Pe=(Xe=Kj(ye))!==null&&Xe!==void 0?
Xe:Pe}return new nt.GraphQLScalarType({...L,specifiedByURL:Pe,extensionASTNodes:L.extensionASTNodes.concat(F)})}function w(v){var M;let L=v.toConfig(),F=(M=u[L.
name])!==null&&M!==void 0?M:[];return new nt.GraphQLObjectType({...L,interfaces:()=>[...v.getInterfaces().map(O),...it(F)],fields:()=>({...(0,Hc.mapValue)(L.fields,
Ke),...Yt(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function Q(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new nt.GraphQLInterfaceType(
{...L,interfaces:()=>[...v.getInterfaces().map(O),...it(F)],fields:()=>({...(0,Hc.mapValue)(L.fields,Ke),...Yt(F)}),extensionASTNodes:L.extensionASTNodes.concat(
F)})}function ve(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new nt.GraphQLUnionType({...L,types:()=>[...v.getTypes().map(O),...jn(
F)],extensionASTNodes:L.extensionASTNodes.concat(F)})}function Ke(v){return{...v,type:S(v.type),args:v.args&&(0,Hc.mapValue)(v.args,sn)}}function sn(v){return{...v,
type:S(v.type)}}function ss(v){let M={};for(let F of v){var L;let Pe=(L=F.operationTypes)!==null&&L!==void 0?L:[];for(let Xe of Pe)M[Xe.operation]=Cn(Xe.type)}return M}
function Pi(v){var M,L;let F=v.toConfig(),Pe=(M=c[F.name])!==null&&M!==void 0?M:[],Xe=(L=F.deprecationReason)!==null&&L!==void 0?L:Pe.map(ye=>fo(ye)).find(ye=>ye!=
null);return new xa.GraphQLDirective({...F,deprecationReason:Xe,extensionASTNodes:F.extensionASTNodes.concat(Pe)})}function Cn(v){var M;let L=v.name.value,F=(M=
Vj[L])!==null&&M!==void 0?M:f[L];if(F===void 0)throw new Error(`Unknown type: "${L}".`);return F}function Dt(v){return v.kind===$r.Kind.LIST_TYPE?new nt.GraphQLList(
Dt(v.type)):v.kind===$r.Kind.NON_NULL_TYPE?new nt.GraphQLNonNull(Dt(v.type)):Cn(v)}function Ds(v){var M,L,F;let Pe=(M=c[v.name.value])!==null&&M!==void 0?M:[],Xe=(L=
fo(v))!==null&&L!==void 0?L:Pe.map(ye=>fo(ye)).find(ye=>ye!=null);return new xa.GraphQLDirective({name:v.name.value,description:(F=v.description)===null||F===void 0?
void 0:F.value,locations:v.locations.map(({value:ye})=>ye),isRepeatable:v.repeatable,args:qs(v.arguments),deprecationReason:Xe,astNode:v,extensionASTNodes:Pe})}
function Yt(v){let M=Object.create(null);for(let Pe of v){var L;let Xe=(L=Pe.fields)!==null&&L!==void 0?L:[];for(let ye of Xe){var F;M[ye.name.value]={type:Dt(ye.
type),description:(F=ye.description)===null||F===void 0?void 0:F.value,args:qs(ye.arguments),deprecationReason:fo(ye),astNode:ye}}}return M}function qs(v){let M=v??
[],L=Object.create(null);for(let Pe of M){var F;let Xe=Dt(Pe.type);L[Pe.name.value]={type:Xe,description:(F=Pe.description)===null||F===void 0?void 0:F.value,defaultValue:(0,Bj.
valueFromAST)(Pe.defaultValue,Xe),deprecationReason:fo(Pe),astNode:Pe}}return L}function is(v){let M=Object.create(null);for(let Pe of v){var L;let Xe=(L=Pe.fields)!==
null&&L!==void 0?L:[];for(let ye of Xe){var F;let os=Dt(ye.type);M[ye.name.value]={type:os,description:(F=ye.description)===null||F===void 0?void 0:F.value,defaultValue:(0,Bj.
valueFromAST)(ye.defaultValue,os),deprecationReason:fo(ye),astNode:ye}}}return M}function Ci(v){let M=Object.create(null);for(let Pe of v){var L;let Xe=(L=Pe.values)!==
null&&L!==void 0?L:[];for(let ye of Xe){var F;M[ye.name.value]={description:(F=ye.description)===null||F===void 0?void 0:F.value,deprecationReason:fo(ye),astNode:ye}}}
return M}function it(v){return v.flatMap(M=>{var L,F;return(L=(F=M.interfaces)===null||F===void 0?void 0:F.map(Cn))!==null&&L!==void 0?L:[]})}function jn(v){return v.
flatMap(M=>{var L,F;return(L=(F=M.types)===null||F===void 0?void 0:F.map(Cn))!==null&&L!==void 0?L:[]})}function ji(v){var M;let L=v.name.value,F=(M=u[L])!==null&&
M!==void 0?M:[];switch(v.kind){case $r.Kind.OBJECT_TYPE_DEFINITION:{var Pe;let on=[v,...F];return new nt.GraphQLObjectType({name:L,description:(Pe=v.description)===
null||Pe===void 0?void 0:Pe.value,interfaces:()=>it(on),fields:()=>Yt(on),astNode:v,extensionASTNodes:F})}case $r.Kind.INTERFACE_TYPE_DEFINITION:{var Xe;let on=[
v,...F];return new nt.GraphQLInterfaceType({name:L,description:(Xe=v.description)===null||Xe===void 0?void 0:Xe.value,interfaces:()=>it(on),fields:()=>Yt(on),astNode:v,
extensionASTNodes:F})}case $r.Kind.ENUM_TYPE_DEFINITION:{var ye;let on=[v,...F];return new nt.GraphQLEnumType({name:L,description:(ye=v.description)===null||ye===
void 0?void 0:ye.value,values:Ci(on),astNode:v,extensionASTNodes:F})}case $r.Kind.UNION_TYPE_DEFINITION:{var os;let on=[v,...F];return new nt.GraphQLUnionType({
name:L,description:(os=v.description)===null||os===void 0?void 0:os.value,types:()=>jn(on),astNode:v,extensionASTNodes:F})}case $r.Kind.SCALAR_TYPE_DEFINITION:{
var Li;return new nt.GraphQLScalarType({name:L,description:(Li=v.description)===null||Li===void 0?void 0:Li.value,specifiedByURL:Kj(v),astNode:v,extensionASTNodes:F})}case $r.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var Gm;let on=[v,...F];return new nt.GraphQLInputObjectType({name:L,description:(Gm=v.description)===null||Gm===void 0?void 0:
Gm.value,fields:()=>is(on),astNode:v,extensionASTNodes:F,isOneOf:CY(v)})}}}}var Vj=(0,IY.keyMap)([...Hj.specifiedScalarTypes,...Qj.introspectionTypes],e=>e.name);
function fo(e){let t=(0,Lw.getDirectiveValues)(xa.GraphQLDeprecatedDirective,e);return t?.reason}function Kj(e){let t=(0,Lw.getDirectiveValues)(xa.GraphQLSpecifiedByDirective,
e);return t?.url}function CY(e){return!!(0,Lw.getDirectiveValues)(xa.GraphQLOneOfDirective,e)}});var Wj=E(pm=>{"use strict";Object.defineProperty(pm,"__esModule",{value:!0});pm.buildASTSchema=Yj;pm.buildSchema=UY;var jY=pr(),LY=Ee(),$Y=Xi(),DY=wr(),qY=so(),
MY=Fc(),FY=$w();function Yj(e,t){e!=null&&e.kind===LY.Kind.DOCUMENT||(0,jY.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,MY.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,FY.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...DY.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new qY.GraphQLSchema({...n,directives:s})}function UY(e,t){
let r=(0,$Y.parse)(e,t);return Yj(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var Zj=E(qw=>{"use strict";Object.defineProperty(qw,"__esModule",{value:!0});qw.lexicographicSortSchema=JY;var GY=Le(),BY=dr(),VY=pc(),zj=dc(),fr=Se(),KY=wr(),QY=Wr(),
HY=so();function JY(e){let t=e.toConfig(),r=(0,VY.keyValMap)(Dw(t.types),d=>d.name,p);return new HY.GraphQLSchema({...t,types:Object.values(r),directives:Dw(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,fr.isListType)(d)?new fr.GraphQLList(n(d.ofType)):(0,fr.isNonNullType)(
d)?new fr.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new KY.GraphQLDirective(
{...f,locations:Xj(f.locations,g=>g),args:a(f.args)})}function a(d){return dm(d,f=>({...f,type:n(f.type)}))}function u(d){return dm(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return dm(d,f=>({...f,type:n(f.type)}))}function l(d){return Dw(d).map(s)}function p(d){if((0,fr.isScalarType)(d)||(0,QY.isIntrospectionType)(
d))return d;if((0,fr.isObjectType)(d)){let f=d.toConfig();return new fr.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,fr.
isInterfaceType)(d)){let f=d.toConfig();return new fr.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,fr.isUnionType)(d)){
let f=d.toConfig();return new fr.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,fr.isEnumType)(d)){let f=d.toConfig();return new fr.GraphQLEnumType({...f,values:dm(
f.values,g=>g)})}if((0,fr.isInputObjectType)(d)){let f=d.toConfig();return new fr.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,BY.invariant)(!1,"Une\
xpected type: "+(0,GY.inspect)(d))}}function dm(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(zj.naturalCompare))r[n]=t(e[n]);return r}function Dw(e){
return Xj(e,t=>t.name)}function Xj(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,zj.naturalCompare)(s,i)})}});var oL=E(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.printIntrospectionSchema=tW;Jc.printSchema=eW;Jc.printType=rL;var YY=Le(),WY=dr(),
zY=sc(),Fw=Ee(),fm=Hr(),Ia=Se(),Uw=wr(),eL=Wr(),XY=Wn(),ZY=Rc();function eW(e){return tL(e,t=>!(0,Uw.isSpecifiedDirective)(t),rW)}function tW(e){return tL(e,Uw.
isSpecifiedDirective,eL.isIntrospectionType)}function rW(e){return!(0,XY.isSpecifiedScalarType)(e)&&!(0,eL.isIntrospectionType)(e)}function tL(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[nW(e),...n.map(i=>pW(i)),...s.map(i=>rL(i))].filter(Boolean).join(`

`)}function nW(e){if(e.description==null&&sW(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),en(e)+`schema {
${t.join(`
`)}
}`}function sW(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function rL(e){if((0,Ia.isScalarType)(e))return iW(e);if((0,Ia.isObjectType)(e))return oW(e);if((0,Ia.isInterfaceType)(e))return aW(
e);if((0,Ia.isUnionType)(e))return uW(e);if((0,Ia.isEnumType)(e))return cW(e);if((0,Ia.isInputObjectType)(e))return lW(e);(0,WY.invariant)(!1,"Unexpected type: "+
(0,YY.inspect)(e))}function iW(e){return en(e)+`scalar ${e.name}`+dW(e)}function nL(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function oW(e){return en(e)+`type ${e.name}`+nL(e)+sL(e)}function aW(e){return en(e)+`interface ${e.name}`+nL(e)+sL(e)}function uW(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return en(e)+"union "+e.name+r}function cW(e){let t=e.getValues().map((r,n)=>en(r,"  ",!n)+"  "+r.name+mm(r.deprecationReason));
return en(e)+`enum ${e.name}`+Gw(t)}function lW(e){let t=Object.values(e.getFields()).map((r,n)=>en(r,"  ",!n)+"  "+Mw(r));return en(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+Gw(t)}function sL(e){let t=Object.values(e.getFields()).map((r,n)=>en(r,"  ",!n)+"  "+r.name+iL(r.args,"  ")+": "+String(r.type)+mm(r.deprecationReason));
return Gw(t)}function Gw(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function iL(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Mw).join(", ")+")":`(
`+e.map((r,n)=>en(r,"  "+t,!n)+"  "+t+Mw(r)).join(`
`)+`
`+t+")"}function Mw(e){let t=(0,ZY.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,fm.print)(t)}`),r+mm(e.deprecationReason)}
function pW(e){return en(e)+"directive @"+e.name+iL(e.args)+mm(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function mm(e){
return e==null?"":e!==Uw.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,fm.print)({kind:Fw.Kind.STRING,value:e})})`:" @deprecated"}function dW(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,fm.print)({kind:Fw.Kind.STRING,value:e.specifiedByURL})})`}function en(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,fm.print)({kind:Fw.Kind.STRING,value:n,block:(0,zY.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var aL=E(Bw=>{"use strict";Object.defineProperty(Bw,"__esModule",{value:!0});Bw.concatAST=mW;var fW=Ee();function mW(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:fW.Kind.DOCUMENT,definitions:t}}});var lL=E(Vw=>{"use strict";Object.defineProperty(Vw,"__esModule",{value:!0});Vw.separateOperations=gW;var hm=Ee(),hW=ya();function gW(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case hm.Kind.OPERATION_DEFINITION:t.push(s);break;case hm.Kind.FRAGMENT_DEFINITION:r[s.name.value]=uL(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of uL(s.selectionSet))cL(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:hm.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===hm.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function cL(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)cL(e,t,s)}}function uL(e){let t=[];return(0,hW.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var fL=E(Qw=>{"use strict";Object.defineProperty(Qw,"__esModule",{value:!0});Qw.stripIgnoredCharacters=bW;var yW=sc(),pL=ac(),dL=sf(),Kw=pa();function bW(e){let t=(0,dL.
isSource)(e)?e:new dL.Source(e),r=t.body,n=new pL.Lexer(t),s="",i=!1;for(;n.advance().kind!==Kw.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,pL.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===Kw.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===Kw.TokenKind.BLOCK_STRING?s+=(0,yW.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var hL=E(gm=>{"use strict";Object.defineProperty(gm,"__esModule",{value:!0});gm.assertValidName=TW;gm.isValidNameError=mL;var _W=pr(),vW=z(),wW=fc();function TW(e){
let t=mL(e);if(t)throw t;return e}function mL(e){if(typeof e=="string"||(0,_W.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new vW.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,wW.assertName)(e)}catch(t){return t}}});var gL=E(Jw=>{"use strict";Object.defineProperty(Jw,"__esModule",{value:!0});Jw.sortValueNode=Hw;var EW=dc(),ks=Ee();function Hw(e){switch(e.kind){case ks.Kind.
OBJECT:return{...e,fields:SW(e.fields)};case ks.Kind.LIST:return{...e,values:e.values.map(Hw)};case ks.Kind.INT:case ks.Kind.FLOAT:case ks.Kind.STRING:case ks.Kind.
BOOLEAN:case ks.Kind.NULL:case ks.Kind.ENUM:case ks.Kind.VARIABLE:return e}}function SW(e){return e.map(t=>({...t,value:Hw(t.value)})).sort((t,r)=>(0,EW.naturalCompare)(
t.name.value,r.name.value))}});var SL=E(es=>{"use strict";Object.defineProperty(es,"__esModule",{value:!0});es.DangerousChangeType=es.BreakingChangeType=void 0;es.findBreakingChanges=IW;es.findDangerousChanges=
AW;var RW=Le(),TL=dr(),yL=gi(),OW=Hr(),$e=Se(),NW=Wn(),kW=Rc(),xW=gL(),lt;es.BreakingChangeType=lt;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(lt||(es.BreakingChangeType=lt={}));var Nn;es.DangerousChangeType=Nn;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(Nn||(es.DangerousChangeType=Nn={}));function IW(e,t){return EL(e,t).filter(r=>r.type in
lt)}function AW(e,t){return EL(e,t).filter(r=>r.type in Nn)}function EL(e,t){return[...CW(e,t),...PW(e,t)]}function PW(e,t){let r=[],n=xs(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:lt.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=xs(s.args,i.args);for(let a of o.
added)(0,$e.isRequiredArgument)(a)&&r.push({type:lt.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:lt.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:lt.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:lt.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function CW(e,t){let r=[],n=xs(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:lt.TYPE_REMOVED,description:(0,NW.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,$e.isEnumType)(s)&&(0,$e.isEnumType)(i)?r.push(...$W(s,i)):(0,$e.isUnionType)(s)&&(0,$e.isUnionType)(i)?r.push(...LW(s,
i)):(0,$e.isInputObjectType)(s)&&(0,$e.isInputObjectType)(i)?r.push(...jW(s,i)):(0,$e.isObjectType)(s)&&(0,$e.isObjectType)(i)?r.push(..._L(s,i),...bL(s,i)):(0,$e.
isInterfaceType)(s)&&(0,$e.isInterfaceType)(i)?r.push(..._L(s,i),...bL(s,i)):s.constructor!==i.constructor&&r.push({type:lt.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${vL(s)} to ${vL(i)}.`});return r}function jW(e,t){let r=[],n=xs(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,$e.
isRequiredInputField)(s)?r.push({type:lt.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:Nn.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:lt.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)Wc(s.type,i.type)||r.push({type:lt.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function LW(e,t){let r=[],n=xs(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:Nn.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:lt.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function $W(e,t){let r=[],n=xs(e.getValues(),t.getValues());for(let s of n.added)r.push({type:Nn.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:lt.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function bL(e,t){let r=[],n=xs(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:Nn.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:lt.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function _L(e,t){let r=[],n=xs(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:lt.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...DW(e,s,i)),Yc(s.type,i.type)||r.push({type:lt.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function DW(e,t,r){let n=[],s=xs(t.args,r.args);for(let i of s.
removed)n.push({type:lt.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!Wc(i.type,o.type))n.push({type:lt.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:Nn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=wL(i.
defaultValue,i.type),c=wL(o.defaultValue,o.type);u!==c&&n.push({type:Nn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,$e.isRequiredArgument)(i)?n.push({type:lt.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:Nn.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function Yc(e,t){
return(0,$e.isListType)(e)?(0,$e.isListType)(t)&&Yc(e.ofType,t.ofType)||(0,$e.isNonNullType)(t)&&Yc(e,t.ofType):(0,$e.isNonNullType)(e)?(0,$e.isNonNullType)(t)&&
Yc(e.ofType,t.ofType):(0,$e.isNamedType)(t)&&e.name===t.name||(0,$e.isNonNullType)(t)&&Yc(e,t.ofType)}function Wc(e,t){return(0,$e.isListType)(e)?(0,$e.isListType)(
t)&&Wc(e.ofType,t.ofType):(0,$e.isNonNullType)(e)?(0,$e.isNonNullType)(t)&&Wc(e.ofType,t.ofType)||!(0,$e.isNonNullType)(t)&&Wc(e.ofType,t):(0,$e.isNamedType)(t)&&
e.name===t.name}function vL(e){if((0,$e.isScalarType)(e))return"a Scalar type";if((0,$e.isObjectType)(e))return"an Object type";if((0,$e.isInterfaceType)(e))return"\
an Interface type";if((0,$e.isUnionType)(e))return"a Union type";if((0,$e.isEnumType)(e))return"an Enum type";if((0,$e.isInputObjectType)(e))return"an Input typ\
e";(0,TL.invariant)(!1,"Unexpected type: "+(0,RW.inspect)(e))}function wL(e,t){let r=(0,kW.astFromValue)(e,t);return r!=null||(0,TL.invariant)(!1),(0,OW.print)(
(0,xW.sortValueNode)(r))}function xs(e,t){let r=[],n=[],s=[],i=(0,yL.keyMap)(e,({name:a})=>a),o=(0,yL.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var OL=E(ym=>{"use strict";Object.defineProperty(ym,"__esModule",{value:!0});ym.resolveASTSchemaCoordinate=RL;ym.resolveSchemaCoordinate=MW;var mo=Le(),zc=Ee(),
qW=Xi(),Si=Se();function MW(e,t){return RL(e,(0,qW.parseSchemaCoordinate)(t))}function FW(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function UW(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,mo.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Si.
isEnumType)(n)&&!(0,Si.isInputObjectType)(n)&&!(0,Si.isObjectType)(n)&&!(0,Si.isInterfaceType)(n))throw new Error(`Expected ${(0,mo.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,Si.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,Si.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function GW(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,mo.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,Si.isObjectType)(n)&&!(0,Si.isInterfaceType)(n))throw new Error(`Expected ${(0,mo.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,mo.inspect)(s)} to exist as a field o\
f type ${(0,mo.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function BW(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function VW(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,mo.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function RL(e,t){switch(t.kind){case zc.Kind.TYPE_COORDINATE:return FW(e,t);case zc.Kind.MEMBER_COORDINATE:
return UW(e,t);case zc.Kind.ARGUMENT_COORDINATE:return GW(e,t);case zc.Kind.DIRECTIVE_COORDINATE:return BW(e,t);case zc.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return VW(
e,t)}}});var AL=E(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});Object.defineProperty(ke,"BreakingChangeType",{enumerable:!0,get:function(){return bm.
BreakingChangeType}});Object.defineProperty(ke,"DangerousChangeType",{enumerable:!0,get:function(){return bm.DangerousChangeType}});Object.defineProperty(ke,"Ty\
peInfo",{enumerable:!0,get:function(){return kL.TypeInfo}});Object.defineProperty(ke,"assertValidName",{enumerable:!0,get:function(){return xL.assertValidName}});
Object.defineProperty(ke,"astFromValue",{enumerable:!0,get:function(){return t6.astFromValue}});Object.defineProperty(ke,"buildASTSchema",{enumerable:!0,get:function(){
return NL.buildASTSchema}});Object.defineProperty(ke,"buildClientSchema",{enumerable:!0,get:function(){return YW.buildClientSchema}});Object.defineProperty(ke,"\
buildSchema",{enumerable:!0,get:function(){return NL.buildSchema}});Object.defineProperty(ke,"coerceInputValue",{enumerable:!0,get:function(){return r6.coerceInputValue}});
Object.defineProperty(ke,"concatAST",{enumerable:!0,get:function(){return n6.concatAST}});Object.defineProperty(ke,"doTypesOverlap",{enumerable:!0,get:function(){
return Ww.doTypesOverlap}});Object.defineProperty(ke,"extendSchema",{enumerable:!0,get:function(){return WW.extendSchema}});Object.defineProperty(ke,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return bm.findBreakingChanges}});Object.defineProperty(ke,"findDangerousChanges",{enumerable:!0,get:function(){return bm.
findDangerousChanges}});Object.defineProperty(ke,"getIntrospectionQuery",{enumerable:!0,get:function(){return KW.getIntrospectionQuery}});Object.defineProperty(
ke,"getOperationAST",{enumerable:!0,get:function(){return QW.getOperationAST}});Object.defineProperty(ke,"getOperationRootType",{enumerable:!0,get:function(){return HW.
getOperationRootType}});Object.defineProperty(ke,"introspectionFromSchema",{enumerable:!0,get:function(){return JW.introspectionFromSchema}});Object.defineProperty(
ke,"isEqualType",{enumerable:!0,get:function(){return Ww.isEqualType}});Object.defineProperty(ke,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Ww.isTypeSubTypeOf}});
Object.defineProperty(ke,"isValidNameError",{enumerable:!0,get:function(){return xL.isValidNameError}});Object.defineProperty(ke,"lexicographicSortSchema",{enumerable:!0,
get:function(){return zW.lexicographicSortSchema}});Object.defineProperty(ke,"printIntrospectionSchema",{enumerable:!0,get:function(){return Yw.printIntrospectionSchema}});
Object.defineProperty(ke,"printSchema",{enumerable:!0,get:function(){return Yw.printSchema}});Object.defineProperty(ke,"printType",{enumerable:!0,get:function(){
return Yw.printType}});Object.defineProperty(ke,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return IL.resolveASTSchemaCoordinate}});Object.defineProperty(
ke,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return IL.resolveSchemaCoordinate}});Object.defineProperty(ke,"separateOperations",{enumerable:!0,get:function(){
return s6.separateOperations}});Object.defineProperty(ke,"stripIgnoredCharacters",{enumerable:!0,get:function(){return i6.stripIgnoredCharacters}});Object.defineProperty(
ke,"typeFromAST",{enumerable:!0,get:function(){return XW.typeFromAST}});Object.defineProperty(ke,"valueFromAST",{enumerable:!0,get:function(){return ZW.valueFromAST}});
Object.defineProperty(ke,"valueFromASTUntyped",{enumerable:!0,get:function(){return e6.valueFromASTUntyped}});Object.defineProperty(ke,"visitWithTypeInfo",{enumerable:!0,
get:function(){return kL.visitWithTypeInfo}});var KW=Iw(),QW=$j(),HW=Dj(),JW=qj(),YW=Fj(),NL=Wj(),WW=$w(),zW=Zj(),Yw=oL(),XW=zn(),ZW=Lc(),e6=Kb(),t6=Rc(),kL=Lf(),
r6=gv(),n6=aL(),s6=lL(),i6=fL(),Ww=bc(),xL=hL(),bm=SL(),IL=OL()});var jL=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return Ce.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return je.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return C.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return je.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return Ce.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return pe.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return pe.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return pe.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return C.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return C.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return C.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return C.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return Xc.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return C.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return C.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return C.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return C.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return C.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return C.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return C.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return C.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return C.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return C.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return C.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return C.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return C.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return C.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return C.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return C.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return Ce.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return pe.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return pe.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return pe.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return pe.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return Ce.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return Ce.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return pe.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return pe.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return pe.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return pe.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return pe.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return pe.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return pe.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return pe.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return pe.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return Ce.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return pe.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return pe.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return pe.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return pe.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return pe.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return C.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return pe.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return Ce.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return Ce.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return Ce.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return je.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return C.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return C.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return C.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return pe.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return pe.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return pe.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return pe.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return pe.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return pe.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return pe.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return pe.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return pe.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return pe.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return pe.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return pe.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return pe.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return pe.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return pe.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return pe.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
return C.__Directive}});Object.defineProperty(y,"__DirectiveLocation",{enumerable:!0,get:function(){return C.__DirectiveLocation}});Object.defineProperty(y,"__E\
numValue",{enumerable:!0,get:function(){return C.__EnumValue}});Object.defineProperty(y,"__Field",{enumerable:!0,get:function(){return C.__Field}});Object.defineProperty(
y,"__InputValue",{enumerable:!0,get:function(){return C.__InputValue}});Object.defineProperty(y,"__Schema",{enumerable:!0,get:function(){return C.__Schema}});Object.
defineProperty(y,"__Type",{enumerable:!0,get:function(){return C.__Type}});Object.defineProperty(y,"__TypeKind",{enumerable:!0,get:function(){return C.__TypeKind}});
Object.defineProperty(y,"assertAbstractType",{enumerable:!0,get:function(){return C.assertAbstractType}});Object.defineProperty(y,"assertCompositeType",{enumerable:!0,
get:function(){return C.assertCompositeType}});Object.defineProperty(y,"assertDirective",{enumerable:!0,get:function(){return C.assertDirective}});Object.defineProperty(
y,"assertEnumType",{enumerable:!0,get:function(){return C.assertEnumType}});Object.defineProperty(y,"assertEnumValueName",{enumerable:!0,get:function(){return C.
assertEnumValueName}});Object.defineProperty(y,"assertInputObjectType",{enumerable:!0,get:function(){return C.assertInputObjectType}});Object.defineProperty(y,"\
assertInputType",{enumerable:!0,get:function(){return C.assertInputType}});Object.defineProperty(y,"assertInterfaceType",{enumerable:!0,get:function(){return C.
assertInterfaceType}});Object.defineProperty(y,"assertLeafType",{enumerable:!0,get:function(){return C.assertLeafType}});Object.defineProperty(y,"assertListType",
{enumerable:!0,get:function(){return C.assertListType}});Object.defineProperty(y,"assertName",{enumerable:!0,get:function(){return C.assertName}});Object.defineProperty(
y,"assertNamedType",{enumerable:!0,get:function(){return C.assertNamedType}});Object.defineProperty(y,"assertNonNullType",{enumerable:!0,get:function(){return C.
assertNonNullType}});Object.defineProperty(y,"assertNullableType",{enumerable:!0,get:function(){return C.assertNullableType}});Object.defineProperty(y,"assertOb\
jectType",{enumerable:!0,get:function(){return C.assertObjectType}});Object.defineProperty(y,"assertOutputType",{enumerable:!0,get:function(){return C.assertOutputType}});
Object.defineProperty(y,"assertScalarType",{enumerable:!0,get:function(){return C.assertScalarType}});Object.defineProperty(y,"assertSchema",{enumerable:!0,get:function(){
return C.assertSchema}});Object.defineProperty(y,"assertType",{enumerable:!0,get:function(){return C.assertType}});Object.defineProperty(y,"assertUnionType",{enumerable:!0,
get:function(){return C.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return je.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return C.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return C.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return je.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return je.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return je.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return je.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return je.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return je.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return ts.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return ts.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return ts.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return je.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return ts.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return ts.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return je.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return je.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return je.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return Xc.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return ts.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return ts.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Ce.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return je.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return Ce.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return C.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return C.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return je.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return je.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return ts.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return Ce.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return CL.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return CL.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return je.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return C.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return C.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return C.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return Ce.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return Ce.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return C.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return C.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return je.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Ce.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return C.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return C.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return C.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return C.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return C.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return C.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return C.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return C.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return C.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return C.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return C.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return C.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return C.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return C.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return C.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return Ce.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return Ce.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return C.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return C.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return C.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return Ce.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return Ce.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return Ce.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return je.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Ce.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Ce.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return C.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return je.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return Ce.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return C.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return je.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return Xc.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return Ce.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return Ce.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Ce.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return Ce.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return Ce.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return Ce.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return Xc.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return je.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return Ce.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return je.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return Ce.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return je.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return pe.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return je.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return C.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return C.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return je.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return ts.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return je.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return C.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return pe.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return C.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return je.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return ts.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return Xc.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return je.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return pe.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return C.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return je.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return je.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return PL.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return PL.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return Ce.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return Ce.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return je.visitWithTypeInfo}});var PL=bA(),CL=yj(),C=vj(),Ce=Tj(),ts=Ij(),pe=jj(),Xc=Lj(),je=AL()});function Fe(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function Et(e,t,r){return new kn({status:e,json:{message:t},...r?{headers:r}:{}})}function mt(e,t){
return new kn({status:e,json:{error:t}})}function xn(){return Et(401,"401 Unauthorized")}function ho(){return Et(403,"403 Forbidden")}function or(e){return Et(404,
e?`404 ${e} Not Found`:"404 Not Found")}function go(){return Et(404,"404 Not found")}function zw(){return new kn({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var kn,St=m(()=>{"use strict";kn=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function Rt(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Aa(e,t){let r=e.params[t];return typeof r=="number"?r:null}var Is=m(
()=>{"use strict"});function Xw(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Ct(e){return e.nextId+=1,e.nextId}function jt(e,t){return e.
users.find(r=>r.id===t)}function Ze(e,t){return e.projects.find(r=>r.id===t)}function Dr(e,t){return e.groups.find(r=>r.id===t)}function tn(e,t){let r=[],n=Dr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Dr(e,n.parent_id);return r}function _m(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function LL(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function Pa(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function In(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=tn(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function mr(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function Zc(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function Ca(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var Ye=m(()=>{"use strict"});function yo(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return de.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,ja(
e,t,r.groupId))}function ja(e,t,r){if(!t)return 0;if(t.admin)return de.owner;let n=tn(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function ht(e,t){return yo(e.state,e.session?.user,t)}function Ri(e,t,r){return t?.token.kind==="job"&&!o6(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:yo(e,t.user,r)>=de.guest:!1}function o6({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function Zw(e,t,r,n){let s=ht(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=de.guest||Ri(e.state,e.session,t)}function As(e,t){return Zw(e,t,t.repository_access_level,de.reporter)}function Oi(e,t){return Zw(e,t,t.merge_requests_access_level,
de.planner)}function rn(e,t){return Zw(e,t,t.builds_access_level,de.guest)&&(t.public_jobs||ht(e,t)>=de.reporter)}function Er(e){if(!e.session)throw xn();return e.
session}function vm(e,t,r){if(ht(e,t)<r)throw ho()}function qr(e){if(!e)throw ho()}function el(e,t){if(/^\d+$/.test(t)){let i=Ze(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function We(e){let t=el(e.state,e.segments.id??"");if(!t||!Ri(e.state,
e.session,t.project))throw or("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw Et(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new kn(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function e0(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||ja(e,t.user,r.id)>=de.guest?!0:e.projects.some(n=>tn(e,n.groupId).includes(r)&&yo(e,t.user,n)>=de.guest):
!1}function wm(e){let t=Rt(e,"id"),r=/^\d+$/.test(t)?Dr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!e0(e.
state,e.session,r))throw or("Group");return r}var de,Jt=m(()=>{"use strict";St();Is();Ye();de={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function Tm(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??$L(r.private_token)??s,o=t.headers["job-token"]??
$L(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?DL(e,a):null;if(!a||a.kind==="deploy")throw xn();
return qL(e,a6(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw xn();return DL(e,a)}return null}function $L(e){
return typeof e=="string"&&e!==""?e:void 0}function a6(e,t){if(e.expired)throw t0(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw t0(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw t0(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function t0(e,t){return new kn({status:e,json:t})}function DL(e,t){if(t.expired||t.revoked)throw xn();return qL(
e,t)}function qL(e,t){let r=jt(e,t.userId);if(!r)throw xn();if(r.state==="blocked")throw Et(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var r0=m(()=>{"use strict";Ye();St()});function tl(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function UL(e){if(tl(e)!=="application/json"||e.body===""||n0(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw mt(400,"Invalid JSON format")}if(!VL(t,0,{left:1e5}))throw mt(400,"Invalid JSON format");return t}function GL(e){
let t=tl(e);if(!(n0(e.method)||e.body===""||t===""||u6.includes(t)))throw mt(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Sm(e,t){let r=ML(e.query),n=tl(e);return n0(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...c6(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...ML(e.body)}:r}function BL(e,t){if(e.malformedBody||Em(Rm(e.path))||Em(t))throw zw()}function Rm(e){
try{return decodeURIComponent(e)}catch{throw zw()}}function n0(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function VL(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>VL(s,t+1,r))}function ML(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=FL(n<0?r:r.slice(0,n)),i=n<0?null:FL(r.slice(n+1));KL(t,s,i)}return t}function KL(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function FL(e){return Rm(e.replaceAll("+"," "))}function c6(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&KL(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Em(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Em(t)||
Em(r))}var u6,rl=m(()=>{"use strict";St();u6=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function Lt(e,t){return`gid://gitlab/${e}/${t}`}function nl(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function gt(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function rs(e){return{id:Lt(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var La,sl=m(()=>{"use strict";La=class extends Error{}});function Om(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(nl),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return gt(i,l6,t)}function l6(e){return{id:Lt("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>gt(e.requirements,p6,t)}}function p6(e){return{id:Lt(`${QL}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>gt(e.controls,s0,t)}}function s0(e){return{id:Lt(`${QL}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var QL,i0=m(()=>{"use strict";sl();QL="Co\
mplianceManagement::ComplianceFramework"});function o0(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=jt(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>jt(n,l)??[]);return{id:Lt("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:mr(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?rs(o):null,commitCount:r.commits.length,committers:l=>gt(
d6(e,r),rs,l),commits:l=>gt(r.commits,p=>f6(e,t,p),l),approvedBy:l=>gt(c,rs,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:m6(
e,t,r)}}function d6({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function f6({state:e,rootUrl:t},r,n){let s=HL(e.users,n.author_email),i=HL(e.users,n.committer_email);return{id:Lt("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?rs(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?rs(i):null}}}function HL(e,t){return e.find(({emails:r})=>r.includes(t))}function m6(e,t,r){let s=[
t,Ze(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!rn(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==mr(r,e.clock.now())&&!i?null:{id:Lt("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var JL=m(()=>{"use strict";Jt();Ye();sl()});function YL(e,t){let{state:r}=e,n=ht(e,t),s=n>=de.developer,i=t.licence==="ultimate",o=Oi(e,t);return{id:Lt("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new La("no security setting row");return t.secret_push_protection_enabled},repository:As(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:WL(n),userPermissions:h6(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Lt("Terraform::State",l+1),name:`state-${l+1}`}));return s?gt(u,c=>c,a):null},vulnerabilities:a=>b6(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return gt(l,p=>p,u)},projectMembers:a=>gt(
g6(e,t),y6(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?Om(u,a):null},complianceControlStatus:a=>n>=de.
owner&&i?_6(e,t,a):null,branchRules:a=>v6(n>=de.maintainer?t:null,a),mergeRequest({iid:a}){let u=_m(r,t.id,Number(a));return u&&o?o0(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return gt(l,p=>o0(e,t,p),c)}}}function WL(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function h6(e,t,r){let n=Oi(e,t);return{adminProject:r>=de.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=de.developer&&!t.archived,downloadCode:As(e,t),pushCode:r>=de.developer&&!t.archived,readCommitStatus:rn(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function g6({state:e},t){let r=[t,...tn(e,t.groupId)].flatMap(({members:i})=>i),n=t.membersHiddenFromGraphql,s=r.filter(({membership_state:i,
userId:o})=>i==="active"&&!n.includes(o));return[...new Set(s.map(({userId:i})=>i))].sort((i,o)=>i-o)}function y6({state:e},t){return r=>{let n=jt(e,r);return{id:Lt(
"ProjectMember",`${t.id}${r}`),accessLevel:WL(yo(e,n,t)),user:n?rs(n):null}}}function b6(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.
scanner.includes(s)).filter(s=>!t.state||t.state.includes(s.state)).sort((s,i)=>t.sort==="detected_asc"?s.id-i.id:i.id-s.id);return gt(r,s=>({...s,id:Lt("Vulner\
ability",s.id)}),t)}function _6({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===t.id?Pa(e,i.controlId):void 0;return o?[{row:i,control:o.
control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return gt(n,({row:i,control:o})=>({id:Lt(s,i.id),updatedAt:new Date(
i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:s0(o)}),r)}function v6(e,t){return gt(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:gt((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Lt(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:gt(e?.approvalRules??[],n=>({id:Lt(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var zL=m(()=>{"use strict";Jt();Ye();sl();
i0();JL()});var XL,ZL=m(()=>{"use strict";XL=`
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
  committers(first: Int, after: String): UserConnection
  commits(first: Int, after: String): CommitConnection
  approvedBy(first: Int, after: String): UserConnection
  resolvableDiscussionsCount: Int
  resolvedDiscussionsCount: Int
  headPipeline: Pipeline
}
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
`});async function t$(e,t,r,n){let s=Sm(t,r),i=T6(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,$a.graphql)({schema:w6,source:o,rootValue:S6({...e,session:i}),variableValues:E6(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof La)?{status:500,json:{errors:[{message:"Internal server error"}]}}:Fe(a)}
function T6({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Tm(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function E6(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function S6(e){let{state:t,session:r}=e,n=i=>i!==void 0&&Ri(t,r,i),s=i=>YL(e,i);return{currentUser:r?rs(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?el(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>e$)throw new $a.GraphQLError(`You cannot query more than ${e$} full_paths`);let u=i?.map(nl),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return gt(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!e0(t,r,o)?null:{id:Lt("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(nl),d=t.projects.filter(n).filter(({groupId:f})=>a?tn(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return gt(d,s,l)},complianceFrameworks(a){let u=tn(t,o.id).at(-1);return Om(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var $a,w6,e$,r$=m(()=>{"use strict";$a=KD(jL(),1);Jt();St();r0();rl();Ye();sl();i0();zL();ZL();w6=(0,$a.buildSchema)(XL),
e$=50});function s$(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=R6(s,t[s.name]);r[s.name]=o,o===Ni?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw mt(400,n.join(", "));return r}function R6(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):Ni;case"integer":return n$(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:Ni;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return Ni;let n=r.map(n$);return n.includes(Ni)?Ni:n.filter(
s=>s!==null)}}}function n$(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Ni:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Ni}var yt,
Ni,Ps=m(()=>{"use strict";St();yt=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Ni=Symbol("invalid")});function o$(e,t,r){let n=O6(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw mt(404,"404 No\
t Found");return i}function O6(e,t){if(!t.startsWith(`${i$}/`))return[];let r=t.slice(i$.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=N6(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function N6(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Rm(a)}else if(o!==a)return null}return s}var i$,a$=m(()=>{"\
use strict";St();rl();i$="/api/v4"});function il(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function ki(e,t,r){
let n=jt(e,r);return n?il(t,n):null}function bo(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var Cs=m(()=>{"use strict";Ye()});function ze(e,t,r,n={}){let s=u$(e.params.page,1),i=Math.min(u$(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=k6,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${x6(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return Fe(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function x6(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function u$(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var k6,js=m(()=>{"use strict";St();k6=
1e4});function ol({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function a0(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var u0=m(()=>{"use strict"});function Ls(e){if(Er(e),We(e).licence!=="ultimate")throw xn()}function qa(e,t){let r=_m(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw go();
return r}function Ma(e,t,r){let n=Aa(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw go();return s}function c$(e,t,r){let{user:n}=Er(e),s=ht(e,t);return t.archived?
!1:s>=de.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=de.guest}function l$(e,t){let{user:r}=Er(e);if(ht(e,t)>=de.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Nm(e,t,r,n){return r.protectedBranchIds.length===
0?!0:In(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var Da,c0,al=m(()=>{"use strict";Jt();St();Is();Ye();Da={name:"merge_request\
_iid",type:"integer",required:!0},c0={name:"external_status_check_id",type:"integer",required:!0}});function xi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function p$(e,t,r){return{...xi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function d$(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:xi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var km=m(()=>{"use strict"});function ul(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>ki(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:A6(e,t,r),merge_after:null,sha:mr(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||f$(r)===0,approvals_before_merge:null,...n?I6(e,t,r):{},...n?{user:{can_merge:o!==null&&ht(e,t)>=de.developer}}:
{}}}function I6(e,t,r){let n=mr(r,e.clock.now()),s=Ze(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&rn(e,t),u=o?xi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function f$(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function A6(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&f$(r)>0)return"discussions_not_resolved";let n=mr(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Nm(e,t,o,r.target_branch)).filter(({id:o})=>Zc(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var l0=m(()=>{"use strict";Jt();al();Ye();km();Cs()});function _o(e,t){return{method:"GET",path:`${h$}/${e}`,rules:[Da,...yt],handle:t}}function nn(e){let t=We(e),r=qa(e,t);return qr(Oi(e,t)),{project:t,row:r}}function P6(e){
let t=We(e);qr(Oi(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||Rt(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return ze(e,i,o=>ul(e,t,o,{full:!1}))}function C6(e){let{project:t,row:r}=nn(e);return Fe(ul(e,
t,r,{full:!0}))}function j6(e){let{row:t}=nn(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return ze(e,r,n=>({...n,merge_request_id:t.id}))}function L6(e){let{project:t,
row:r}=nn(e);return ze(e,r.commits,n=>ol(e,t,n))}function $6(e){let{project:t,row:r}=nn(e);return ze(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:p0(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?p0(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function D6(e){let{row:t}=nn(e);return ze(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function q6(e){
let{project:t,row:r}=nn(e),n=Ze(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>rn(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return ze(e,i,({place:o,pipeline:a})=>xi(e,o,a))}function M6(e){let{row:t}=nn(
e);return Fe(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:p0(e,r),state:n,created_at:s})))}function F6(e){let{project:t,row:r}=nn(e);return ze(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function p0(e,t){return ki(e.state,e.rootUrl,t)}var m$,h$,g$,d0=m(()=>{"use strict";Jt();u0();l0();km();Cs();St();Is();
js();Ps();Ye();al();m$="/projects/:id/merge_requests",h$=`${m$}/:merge_request_iid`;g$=[{method:"GET",path:m$,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...yt],handle:P6},{method:"GET",path:h$,jobToken:!0,rules:[Da],handle:C6},
_o("versions",j6),_o("commits",L6),_o("discussions",$6),_o("diffs",D6),_o("pipelines",q6),_o("reviewers",M6),_o("closes_issues",F6)]});function U6(e){let t=We(e);vm(e,t,de.maintainer);let r=t.approvalSettings;return Fe({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function G6(e){let t=We(e),r=!t.archived&&Oi(e,t);qr(ht(e,t)>=de.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return ze(e,n,s=>h0(e,t,null,s))}function B6(e){let{project:t,row:r}=nn(e),n=m0(t,r),s=n.map(c=>v$(e,t,r,c)),
i=b$(s,({rule:c})=>c.approvals_required),o=b$(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return Fe({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:g0(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:ht(e,t)>=de.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!cl(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function V6(e){let{project:t,row:r}=nn(e);if(!e.state.enterprise)throw or();
let n=m0(t,r).map(s=>{let{approved:i,approvedBy:o}=v$(e,t,r,s);return{...h0(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>g0(e,a)),approved:i}});
return Fe({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function K6(e){let{project:t,row:r}=nn(e);return ze(e,m0(t,r),n=>h0(e,t,r,n))}function m0(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function cl({rule_type:e}){return e==="any_approver"}function b$(e,t){let[r,n]=[e.filter(({rule:s})=>cl(
s)),e.filter(({rule:s})=>!cl(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function v$(e,t,r,n){let s=w$(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function w$(e,t,r,n){
let s=e.state.users.filter(c=>yo(e.state,c,t)>=de.developer&&!c.admin).map(({id:c})=>c),i=cl(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?Q6(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function Q6(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function h0(e,t,r,n){let s=i=>i.map(o=>g0(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:cl(
n)?[]:s(w$(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.
filter(({id:i})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(i)).map(i=>bo(i,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function g0(e,t){return ki(e.state,e.rootUrl,t)}
var f0,y$,_$,T$=m(()=>{"use strict";Jt();Cs();St();js();Ps();d0();f0="/projects/:id/merge_requests/:merge_request_iid",y$=e=>{Er(e)},_$=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:y$,handle:U6},{method:"GET",path:"/projects/:id/approval_rules",before:y$,rules:yt,handle:G6},{method:"GET",path:`${f0}/approvals`,
handle:B6},{method:"GET",path:`${f0}/approval_state`,handle:V6},{method:"GET",path:`${f0}/approval_rules`,rules:yt,handle:K6}]});import{createHmac as H6,timingSafeEqual as J6}from"node:crypto";function E$(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:z6}}function z6(e){
let{state:t}=e,r=Aa(e,"control_id")??0,n=Rt(e,"status")==="pass"?"pass":"fail",s=Pa(t,r);if(!s)throw mt(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw mt(403,"Control is not external");X6(e,r,n,s.control.secretToken??"");let i=el(t,e.segments.id??"")?.project;if(!i)throw mt(404,"Project not found");
if(i.licence==="free")throw mt(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw mt(404,"Project not foun\
d");return e7(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function X6(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw mt(401,"Missing required headers");let u=e.clock.now();if(!Z6(e.state,o,u))throw mt(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(H6("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!J6(d,p))throw mt(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw mt(401,"Invalid timestamp");if(g-f>=W6)throw mt(401,"Request has expired")}
function Z6(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+Y6),!0)}function e7(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:Ct(e),controlId:t,projectId:r,status:n,...o})}}var Y6,W6,S$=m(()=>{"use strict";Jt();St();Is();Ye();Y6=16e3,W6=15});function t7({state:e,rootUrl:t},r){let n=Dr(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=jt(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function vo(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=As(e,t),
i=t7(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function Fa(e,t){let{state:r,session:n}=e,s=ht(e,t),i=t.licence==="ultimate",o=n!==null,a=o7(e,t);return{...vo(e,t),_links:i7(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:ki(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...r7(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&rn(e,t)?n7(t):{},...o&&s>=de.maintainer?s7(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=de.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:a7(e,t)}:{}}}function r7(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function n7({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function s7(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function i7({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function o7(e,t){let r=t.forkedFrom===
null?void 0:Ze(e.state,t.forkedFrom);return r&&Ri(e.state,e.session,r)?vo(e,r):null}function a7({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=ja(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var xm=m(()=>{"use stri\
ct";Jt();Ye();Cs()});function c7(e){let t=We(e),r=new Map,n=tn(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return O$(e,[...r.values()])}function l7(e){let t=wm(e);return qr(t.visibility!=="private"||ja(e.state,e.session?.user,t.id)>=de.guest),O$(e,t.
members)}function O$(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=jt(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return ze(e,n,({row:s,user:i})=>({...il(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function p7(e){let t=wm(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return Fe({...d7(e,t),shared_with_groups:[],...n?{projects:r.map(s=>vo(e,s))}:{}})}function d7(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function f7(e){let t=wm(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
tn(e.state,o).includes(t):o===t.id).filter(o=>Ri(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return ze(e,i,o=>n===
!0||!e.session?vo(e,o):Fa(e,o))}var u7,R$,N$=m(()=>{"use strict";Jt();xm();Cs();St();js();Ps();Ye();u7=e=>{Er(e)},R$=[{method:"GET",path:"/projects/:id/members/\
all",rules:yt,handle:c7},{method:"GET",path:"/groups/:id",before:u7,handle:p7},{method:"GET",path:"/groups/:id/members",rules:yt,handle:l7},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...yt],
handle:f7}]});function k$({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return Fe({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function m7(e){let{user:t}=Er(e);return Fe({...il(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function h7(e){let{token:t}=Er(e);return Fe({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var Im,x$,I$=m(()=>{"use strict";Jt();Cs();St();Im=e=>{Er(e)},x$=[{method:"\
GET",path:"/version",before:Im,scopes:["read_user"],handle:k$},{method:"GET",path:"/metadata",before:Im,scopes:["read_user"],handle:k$},{method:"GET",path:"/use\
r",before:Im,scopes:["read_user"],handle:m7},{method:"GET",path:"/personal_access_tokens/self",before:Im,scopes:["read_user","read_repository","self_rotate"],handle:h7}]});function P$(e){let t=We(e);return qr(t.builds_access_level!=="disabled"&&rn(e,t)),t}function g7(e){let t=P$(e),r=Rt(e,"ref"),n=Rt(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return ze(e,
s,i=>xi(e,t,i))}function b0(e){let t=P$(e),r=Aa(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw go();return{project:t,pipeline:n}}function y7(e){let{
project:t,pipeline:r}=b0(e);return Fe(p$(e,t,r))}function b7(e){let{project:t,pipeline:r}=b0(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return ze(e,n,s=>d$(e,t,r,s))}function _7(e){return b0(e),ze(e,[],()=>null)}var Am,y0,A$,C$=m(()=>{"use strict";Jt();km();St();Is();js();
Ps();Am="/projects/:id/pipelines",y0={name:"pipeline_id",type:"integer",required:!0},A$=[{method:"GET",path:Am,jobToken:!0,rules:yt,handle:g7},{method:"GET",path:`${Am}\
/:pipeline_id`,jobToken:!0,rules:[y0],handle:y7},{method:"GET",path:`${Am}/:pipeline_id/jobs`,jobToken:!0,rules:[y0,{name:"include_retried",type:"boolean",default:!1},
...yt],handle:b7},{method:"GET",path:`${Am}/:pipeline_id/bridges`,jobToken:!0,rules:[y0,...yt],handle:_7}]});function v7(e){let t=We(e);return Fe(e.session?Fa(e,t):vo(e,t))}function _0(e){let t=We(e);return qr(As(e,t)),t}function w7(e){let t=In(e.state,_0(e));return ze(
e,t,({row:r,inherited:n})=>bo(r,n))}function T7(e){let r=_0(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw or("ProtectedBranch");return Fe(
bo(r,!1))}function Cm(e){let t=We(e);return vm(e,t,de.maintainer),t}function E7(e){let t=Cm(e);return ze(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function S7(e){let t=Cm(e);if(t.licence==="free")throw or();let r=t.pushRule;return r?Fe({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function R7(e){let{inbound_enabled:t,outbound_enabled:r}=Cm(e).jobTokenScope;return Fe({inbound_enabled:t,outbound_enabled:r})}function O7(e){let{errorTracking:t}=Cm(
e);if(!t)throw or("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return Fe({active:t.active,...r})}function N7(e){
let t=_0(e);if(t.empty_repo)throw or("Commit");return Fe({...t.ciLint,merged_yaml:"",includes:[]})}var Pm,j$,L$=m(()=>{"use strict";Jt();xm();Cs();St();js();Ps();
Ye();Pm=e=>{Er(e)},j$=[{method:"GET",path:"/projects/:id",handle:v7},{method:"GET",path:"/projects/:id/protected_branches",rules:yt,handle:w7},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:T7},{method:"GET",path:"/projects/:id/hooks",before:Pm,rules:yt,handle:E7},{method:"GET",path:"/project\
s/:id/push_rule",before:Pm,handle:S7},{method:"GET",path:"/projects/:id/job_token_scope",before:Pm,handle:R7},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Pm,handle:O7},{method:"GET",path:"/projects/:id/ci/lint",handle:N7}]});import{createHash as $$}from"node:crypto";function pl(e){let t=We(e);return qr(As(e,t)),t}function k7(e){let t=pl(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return ze(e,i,o=>M$(e,t,o))}function x7(e){let t=pl(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw or("Branch");
return Fe(M$(e,t,r))}function M$(e,t,r){return{name:r.name,commit:ol(e,t,a0(r.commitId,r.committed_date)),merged:!1,protected:In(e.state,t).some(n=>I7(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function I7(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function F$(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return a0(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||A7(o,r));if(!i)throw or("Commit");return i}function A7(e,t){return t.
length>=7&&e.startsWith(t)}function P7(e){let t=pl(e),r=ol(e,t,F$(e,t));return Fe({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function C7(e){let t=F$(e,pl(e));if(!t.signature)throw or("Signature");return Fe({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function U$(e,t){let r=pl(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw or("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw or("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function j7(e){let{content:t,ref:r,commitId:n}=U$(e,Rt(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:$$("sha256").update(s).digest("hex"),ref:r,blob_id:$$("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[L7(u),
encodeURI(String(c))]));return Fe({...o,content:s.toString("base64")},a)}function L7(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function $7(e){let{content:t}=U$(e,Rt(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var ll,D$,q$,G$=m(()=>{"use strict";Jt();
u0();St();Is();js();Ps();Ye();ll="/projects/:id/repository",D$=`${ll}/files/:file_path`,q$=[{method:"GET",path:`${ll}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...yt],handle:k7},{method:"GET",path:`${ll}/branc\
hes/:branch`,greedy:!0,handle:x7},{method:"GET",path:`${ll}/commits/:sha`,jobToken:!0,handle:P7},{method:"GET",path:`${ll}/commits/:sha/signature`,handle:C7},{method:"\
GET",path:D$,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:j7},{method:"GET",path:`${D$}/raw`,jobToken:!0,scopes:["read_repository"],handle:$7}]});function K$(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function dl(e,t,r){let n=In(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>bo(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function jm(e,t){return ht(
e,t)>=de.maintainer}function D7(e){let t=We(e);if(!jm(e,t))throw xn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return ze(e,r,n=>dl(e.state,t,n))}function q7(e){
let t=We(e);if(!jm(e,t))throw Et(500,["Not allowed"]);let r={id:0,name:Rt(e,"name"),external_url:Rt(e,"external_url"),sharedSecret:Rt(e,"shared_secret")||null,protectedBranchIds:H$(
e,t)??[],updatedAt:e.clock.now()};return J$(t,r),r.id=Ct(e.state),t.statusChecks.push(r),{status:201,json:dl(e.state,t,r)}}function M7(e){let t=We(e);if(!jm(e,t))
throw Et(401,["Not allowed"]);let r=Ma(e,t,"check_id"),n=(i,o)=>i in e.params?Rt(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:H$(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return J$(t,s),Object.assign(
r,s),{status:200,json:dl(e.state,t,r)}}function F7(e){let t=We(e),r=Ma(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw Et(412,"412 Precondition Failed");return jm(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function H$(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=In(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw go();return r.
map(Number)}function J$(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
v0&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw Et(422,n);if(t.name.length>v0||t.external_url.length>v0)throw Et(500,"500 I\
nternal Server Error")}var w0,B$,V$,v0,Q$,T0=m(()=>{"use strict";Jt();Cs();St();Is();js();Ps();Ye();al();w0="/projects/:id/external_status_checks",B$=`${w0}/:ch\
eck_id`,V$={name:"check_id",type:"integer",required:!0},v0=255;Q$=[{method:"GET",path:w0,before:Ls,rules:yt,handle:D7},{method:"POST",path:w0,before:Ls,rules:K$(
!0),handle:q7},{method:"PUT",path:B$,before:Ls,rules:[V$,...K$(!1)],handle:M7},{method:"DELETE",path:B$,before:Ls,rules:[V$],handle:F7}]});function W$(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=Y$(e,t),u=jt(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=Ze(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:G7(
e,t,r),source:l?Y$(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function G7({rootUrl:e,now:t},r,n){let s=mr(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function Y$({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:Dr(e,r.groupId)?.name??jt(e,
r.ownerId??0)?.name??"",visibility_level:U7[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var U7,z$=m(()=>{"use strict";Ye();U7={private:0,internal:10,public:20}});import{createHmac as B7}from"node:crypto";import{request as V7}from"node:http";import{request as K7}from"node:https";async function X$(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=Ze(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>E0(e,t,r,i,a,s)))}async function E0(e,t,r,n,s,i){let o=Ze(e,n.projectId);if(!o||!Y7(e,o,s,n.target_branch))return;let a=JSON.stringify(W$({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":eD(a,s.sharedSecret)}:{};for(let c=0;c<H7;c+=1)if(await tD(s.external_url,a,u)!==null)return}function Y7(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return In(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function Z$(e,t,r,n){let s=Ze(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await W7(e,t,r,s,
o,a)}async function W7(e,t,r,n,s,i){let o=z7(e,n,i,r()),u=JSON.stringify({...Fa({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=eD(u,i.secretToken??""),l=await tD(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+Q7)}function z7(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:Ct(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function eD(e,t){return B7("sha256",t).update(e).digest("hex")}function tD(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?K7:V7)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:J7,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var Q7,H7,J7,S0=m(()=>{"use strict";xm();Ye();z$();Q7=31*6e4,H7=4,J7=3e4});function X7(e){let t=We(e),r=qa(e,t);if(!l$(e,t))throw ho();let n=mr(r,e.clock.now()),s=ht(e,t)>=de.developer,i=t.statusChecks.filter(u=>Nm(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return ze(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:Zc(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function Z7(e){let t=We(e),r=qa(e,t);if(!c$(e,t,r))throw ho();let n=Ma(
e,t,"external_status_check_id"),s=e.clock.now(),i=mr(r,s);if(Rt(e,"sha")!==i)throw Et(409,`SHA does not match HEAD of source branch: ${i}`);if(ht(e,t)<de.developer)
throw Et(404,null);return{status:201,json:{id:Ca(e.state,{checkId:n.id,mrId:r.id,sha:i,status:Rt(e,"status"),createdAt:s}).id,merge_request:ul({...e,session:null},
t,r,{full:!0}),external_status_check:dl(e.state,t,n)}}}function e8(e){let t=We(e),r=qa(e,t);if(ht(e,t)<de.developer)throw ho();let n=Ma(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=Zc(e.state,n.id,r.id,mr(r,s));if(i?.status!=="failed")throw Et(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>E0(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var R0,rD,nD=m(()=>{"use strict";Jt();l0();St();Is();js();Ye();
S0();al();T0();R0="/projects/:id/merge_requests/:merge_request_iid",rD=[{method:"GET",path:`${R0}/status_checks`,before:Ls,handle:X7},{method:"POST",path:`${R0}\
/status_check_responses`,before:Ls,rules:[Da,c0,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:Z7},{method:"POST",path:`${R0}/status_checks/:external_status_check_id/retry`,before:Ls,rules:[Da,c0],handle:e8}]});function sD({externalControlMethod:e}){return[...t8,E$(e)]}var t8,iD=m(()=>{"use strict";T$();S$();N$();I$();d0();C$();L$();G$();T0();nD();t8=[...x$,...j$,..._$,
...A$,...R$,...q$,...g$,...rD,...Q$]});async function oD(e,t){let r={user:null};try{return e.clock.tick(),{answer:await r8(e,t,r),user:r.user}}catch(n){if(n instanceof kn)return{answer:n.answer,user:r.
user};let{answer:s}=Et(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function r8(e,t,r){let n=UL(t),s=Sm(t,n);if(BL(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw mt(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return t$(
p,t,n,d=>{r.user=d})}let i=o$(sD(e.state),t.method,t.path);if(!("route"in i))return i;GL(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Tm(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:s$(o.rules??[],
l.params)})}var aD=m(()=>{"use strict";r$();St();r0();Ps();rl();a$();iD()});function O0(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of Ze(e,r.projectId)?.statusChecks??
[]){let i=mr(r,n);Ca(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function uD(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>n8&&(r.status="failed")}function N0(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<s8)&&(r.status="fail",r.updatedAt=n)}}var n8,s8,cD=m(()=>{"use strict";Ye();n8=2*6e4,s8=30*6e4});function dD(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=pD(s);u<=a;u=pD(u))O0(e(),u),uD(e(),u),N0(e(),u);O0(e(),a),N0(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function pD(e){return(Math.floor(e/lD)+1)*lD}var lD,fD=m(()=>{"use strict";cD();lD=6e4});function hD(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!i8(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function i8({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||o8(
n)}function o8({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function gD(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return a8(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return mD(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return mD(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function mD(e,t,r){return tl(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function a8(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var k0=m(()=>{"use strict";rl()});import{isUtf8 as u8}from"node:buffer";import{createHash as c8}from"node:crypto";import{createServer as l8}from"node:http";import{createServer as p8}from"node:https";
function yD(e){let t=(r,n)=>{d8(e,r,n).catch(()=>n.destroy())};return e.tls?p8(e.tls,t):l8(t)}function bD(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function _D(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function d8(e,t,r){let n=await m8(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,T])=>[b,String(T)])),body:n.toString("utf8"),...u8(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:T})=>T==="delay"))await h8(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?gD(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,f8(a,r,g,e.now(),p?.kind==="truncate")}function f8(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${c8("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function m8(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function h8(e){return new Promise(t=>setTimeout(
t,e))}var vD=m(()=>{"use strict";k0()});function $s(e,t={}){let r=t.id??Ct(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function x0(e,t={}){let r=t.id??Ct(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??$s(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function wo(e,t={}){let r=t.id??Ct(e),n=Dr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function hr(e,t,r,n){let s=typeof t=="number"?Ze(e,t)??Dr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function Ii(e,t={}){
let r=g8[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function Ai(e){return{name:"main",push_access_levels:[
Ii(0)],merge_access_levels:[Ii(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function I0(e,t={}){let r=t.id??Ct(e),n={
id:r,groupId:e.groups[0]?.id??wo(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function A0(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:Ct(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??Ct(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var g8,Ua=m(()=>{"use strict";Ye();g8={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as y8}from"node:crypto";function Ot(e){return y8("sha1").update(e).digest("hex")}function ns(e,t={}){let r=t.id??Ct(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??wo(e).id,o=Dr(e,i)?.full_path??jt(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
Lm).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:Ot(`main of ${r}`),
committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function To(e,t,r={}){
let n=r.id??Ct(e),s={id:n,name:`Check ${n}`,external_url:`https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.
now()-Lm,...r};return $m(e,t).statusChecks.push(s),s}function An(e,t,r={}){let n=$m(e,t),s=r.id??Ct(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),
o=r.authorId??e.users[0]?.id??$s(e).id,a=r.diff_head_sha??Ot(`head of ${s}`),u=n.branches[0]?.commitId??Ot(`base of ${s}`),c=r.created_at??new Date(Date.now()-Lm).
toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,
target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,
initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],
approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:Ot(`patch ${s}`),state:"collected",real_size:"1"}],commits:[Eo(e,o,{id:a,parent_ids:[
u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function Eo(e,t,r={}){let n=jt(e,t),s=n?.
name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";return{id:Ot(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-Lm).toISOString(),signature:null,...r}}function Ga(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function $m(e,t){let r=Ze(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var Lm,fl=m(()=>{"use strict";Ua();Ye();Lm=1440*6e4});function Pn(e,t,{reports:r=[],...n}={}){let s=$m(e,t),i=n.id??Ct(e),o=n.created_at??new Date(Date.now()-b8).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??Ot(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>Ba(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function Ba(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var b8,Dm=m(
()=>{"use strict";fl();Ye();b8=1440*6e4});var J,ml=m(()=>{"use strict";J={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function TD(e,t,r){w8(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};An(e,Sr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:et.
dana,laggingHead:{sha:Ot("web-shop!3 before the push"),until:t+_8},...s});let i=An(e,Sr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:et.devon,discussions:[
P0("web-shop!5",1,et.dana,!1,n)],headPipelineId:714,...s});Pn(e,Sr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:Ot("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),An(e,Sr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:et.devon,approvals:qm(
[et.dana,et.olga],r(12)),...s}),An(e,Sr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:et.dana,...s}),An(e,Sr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:et.devon,...s})}function w8(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=An(e,Sr.payments,{id:807,iid:J.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:et.devon,labels:["backend"],diff_head_sha:Ot("payments!7"),commits:[wD(e,et.devon,"payments!7",n)],approvals:qm([et.mara,et.dana],r(20)),reviewers:[{
userId:et.mara,state:"approved",created_at:n}],discussions:[P0("payments!7",10,et.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Pn(e,Sr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),Ca(e,{checkId:J.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),An(e,
Sr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:et.devon,diff_head_sha:Ot("payments!8"),commits:[{...Eo(e,et.dana),id:Ot("paym\
ents!8"),committed_date:r(21)},{...Eo(e,et.devon),id:Ot("payments!8 first"),committed_date:n}],approvals:qm([et.dana],r(20)),discussions:[P0("payments!8",20,et.
mara,!1,n)],...s});let a=new Date(t).toISOString();An(e,Sr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:et.dana,diff_head_sha:Ot("payments\
!9"),commits:[wD(e,et.dana,"payments!9",a)],approvals:qm([et.mara,et.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+v8}),An(e,Sr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:et.fay,sourceProjectId:Sr.paymentsFork,diff_head_sha:Ot("payments!10"),commits:[{...Eo(e,et.fay),id:Ot(
"payments!10"),committed_date:n}],...s})}function wD(e,t,r,n){let s={verification_status:"verified"};return{...Eo(e,t),id:Ot(r),committed_date:n,signature:s}}function qm(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function P0(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:Ot(`thread of ${e}`),individual_note:!1,notes:[i]}}function ED(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=J;I0(e,{id:t,groupId:J.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[Sr.payments,Sr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),A0(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var Sr,et,_8,v8,SD=m(()=>{
"use strict";Ua();Dm();fl();Ye();ml();({projects:Sr,users:et}=J),_8=6e4,v8=5e3});function OD(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))$s(e,{id:$t[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};$s(e,{id:C0,username:"project_42_bot",name:"countersign",...s}),$s(e,{id:j0,username:"group_10_bot",name:"countersig\
n",...s}),$s(e,{id:RD,username:"bea",name:"Bea Stone",state:"blocked"}),T8(e),E8(e)}function T8(e){let t=wo(e,{id:J.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
hr(e,t,$t.olga,50),hr(e,t,$t.oscar,50),hr(e,t,$t.mara,20),hr(e,t,$t.devon,30),hr(e,t,$t.dana,30),hr(e,t,$t.rhea,20),hr(e,t,j0,40);let r=wo(e,{id:J.subgroupId,name:"\
Platform",path:"platform",parent_id:J.groupId});hr(e,r,$t.dana,40);let n={id:90,name:"release/*",push_access_levels:[Ii(40)]};t.protectedBranches=[Ai(n)]}function E8(e){
let t=0,r=(n,s,i={})=>{t+=1,x0(e,{id:t,value:n,userId:s,...i})};r(J.token,$t.mara),r(J.developerToken,$t.devon),r(J.reporterToken,$t.rhea),r(J.readOnlyToken,$t.
mara,{scopes:["read_api"]}),r(J.jobToken,$t.devon,{kind:"job",scopes:[],projectId:J.projectId}),r(J.expiredToken,$t.mara,{expired:!0}),r(J.revokedToken,$t.mara,
{revoked:!0}),r(J.ownerToken,$t.olga),r(J.guestToken,$t.gus),r(J.outsiderToken,$t.otto),r(J.projectToken,C0,{kind:"project"}),r(J.groupToken,j0,{kind:"group"}),
r(J.narrowToken,$t.mara,{scopes:["read_user"]}),r(J.blockedToken,RD)}var $t,C0,j0,RD,ND,L0=m(()=>{"use strict";Ua();ml();({users:$t}=J),C0=20,j0=21,RD=22;ND=C0});var $0,D0=m(()=>{"use strict";$0=`# What every change to payments must show.
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
`});function xD(e,t){S8(e,t),R8(e,t),O8(e,t);for(let r of[Qe.payments,Qe.webShop,Qe.billing,Qe.legacy,Qe.playground])hr(e,r,Mm.mara,40);hr(e,Qe.ledger,Mm.mara,30),hr(
e,Qe.payments,Mm.gus,10),hr(e,Qe.payments,ND,40)}function Fm(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function S8(e,t){
ns(e,{id:Qe.payments,name:"Payments",path:"payments",groupId:J.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[Ai({id:14,name:"main"})],approvalRules:[Ga(31,{approvals_required:2})],approvalSettings:ID,
pushRule:{reject_unsigned_commits:!0},hooks:[Fm(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
$0],["main:.gitlab-ci.yml",kD],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),To(e,Qe.payments,{id:J.statusCheckId,name:J.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),To(e,Qe.payments,{id:J.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Pn(e,Qe.payments,{id:701,reports:q0,created_at:t(30)})}function R8(e,t){ns(e,{id:Qe.webShop,name:"Web Shop",path:"web-shop",groupId:J.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Ai({id:15,name:"*",push_access_levels:[Ii(30)]})],approvalRules:[Ga(32,{approvals_required:1})],hooks:[
Fm(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",kD]])}),To(e,Qe.webShop,{id:6,name:"Countersign"}),
Pn(e,Qe.webShop,{id:710,reports:q0,created_at:t(50)}),Pn(e,Qe.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Ba(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Pn(e,Qe.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function O8(e,t){ns(e,{id:Qe.ledger,name:"Ledge\
r",path:"ledger",groupId:J.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Ai({id:16,name:"main"})],approvalRules:[Ga(33,{approvals_required:2})],approvalSettings:ID,pushRule:{reject_unsigned_commits:!0},hooks:[Fm(63,"https://chat.acme\
.example/hooks/ledger")]}),To(e,Qe.ledger,{id:7,name:"Countersign"}),Pn(e,Qe.ledger,{id:720,reports:q0,created_at:t(20)}),ns(e,{id:Qe.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:J.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Ai({id:17,name:"\
main",push_access_levels:[Ii(40)]})],approvalRules:[Ga(34,{approvals_required:1})]}),To(e,Qe.billing,{id:8,name:"Countersign"});let r=Ba(73001,"sast",t(10),{retried:!0,
status:"failed"}),n=Ba(73002,null,t(9),{name:"sast"});Pn(e,Qe.billing,{id:730,created_at:t(10),jobs:[r,n]}),ns(e,{id:Qe.legacy,name:"Legacy Portal",path:"legacy\
-portal",groupId:J.groupId,licence:"premium",visibility:"public",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Fm(64,"http://old.acme.ex\
ample/hook")]}),ns(e,{id:Qe.playground,name:"Playground",path:"playground",groupId:J.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),
ns(e,{id:Qe.docs,name:"Handbook",path:"handbook",groupId:J.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),ns(e,{id:Qe.paymentsFork,name:"Paymen\
ts",path:"payments",ownerId:Mm.fay,forkedFrom:Qe.payments,last_activity_at:t(6)})}var Qe,Mm,kD,q0,ID,AD=m(()=>{"use strict";D0();Ua();Dm();fl();ml();L0();({projects:Qe,
users:Mm}=J),kD=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,q0=["sast","secret_detection","dependency_scanning"];ID={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function M0(e){let t=Xw(),r=n=>new Date(e-n*N8).toISOString();return OD(t,e),xD(t,r),TD(t,e,r),ED(t),t}var N8,F0=m(()=>{"use strict";Ye();SD();L0();AD();N8=60*6e4});function PD(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=LL(e,s.checkId);return{id:s.id,project:Ze(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:Ze(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:Pa(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-k8).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var k8,CD=m(()=>{"use strict";Ye();k8=50});async function Um(e={}){let t=e.now??Date.now,r=e.state??M0(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=dD(()=>r,t),o=[],a=hD(),u=new Set,
c="";function l(b){let T=b().finally(()=>u.delete(T));u.add(T)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>PD(r,o,i.now())},d=yD({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>oD(p,b)}),f=await bD(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,x8);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,T,S={})=>X$(r,c,i.now(),b,{...T?
{action:T}:{},...S}),pingExternalControls:b=>Z$(r,c,i.now,b),async close(){clearInterval(h),await _D(d);let b=new Promise(T=>setTimeout(T,I8).unref());await Promise.
race([Promise.allSettled(u),b])}}}var x8,I8,U0=m(()=>{"use strict";aD();fD();k0();vD();F0();CD();S0();ml();F0();D0();Ua();Dm();fl();Ye();x8=1e3,I8=1e3});var jD={};x(jD,{demoCommand:()=>j8});import{spawn as A8}from"node:child_process";import{join as P8}from"node:path";async function j8(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await Um();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of C8){n(`
${r.tone(`--- pipeline of ${J.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await L8(i,o,P8(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new k("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n($8(i)),kt.compliant}finally{await i.close()}}async function L8(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===J.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
J.projectId),CI_PROJECT_PATH:J.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(J.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:J.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:J.
token,INPUT_STATUS_CHECK:J.statusCheckName,INPUT_EXTERNAL_CONTROL:String(J.controlId),INPUT_EXTERNAL_CONTROL_SECRET:J.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=A8(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??kt.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function $8({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===J.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${J.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var C8,LD=m(()=>{"use strict";U0();Re();C8=[{iid:8,expected:kt.nonCompliant},{iid:7,expected:kt.compliant}]});var $D={};x($D,{sandboxCommand:()=>D8});async function D8(e,t){let r=await Um({port:q8(e)}),n={gitlab_url:r.url,gitlab_token:J.token,project:J.projectPath,merge_request:J.
mergeRequestIid,status_check:J.statusCheckName,external_control:J.controlId,external_control_secret:J.controlSecret,other_tokens:Object.fromEntries(Object.entries(
J).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):M8(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
kt.compliant}function q8(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new k("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function M8(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var DD=m(()=>{"use strict";U0();Re()});import{createHash as $q,randomBytes as Dq}from"node:crypto";import{readFileSync as qq}from"node:fs";import{readFile as Mq}from"node:fs/promises";var Rr=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};Oo();Oo();var QD=class{value;constructor(e){this.value=e}};function Nt(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof QD?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}var G0=class extends Rr{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=Nt`${e}/members`;return t&&(n+="/all"),Wt(this,n,r)}show(e,t,{
includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),Wt(this,o.join("/"),n)}};var HD=class extends Rr{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return Wt(this,Nt`${e}/hooks`,t)}show(e,t,r){return Wt(this,Nt`${e}/hooks/${t}`,r)}},
JD=class extends Rr{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return Wt(this,Nt`${e}/push_rule`,t)}};var B0=class extends Rr{all(e,{pipelineId:t,...r}={}){let n=t?Nt`projects/${e}/pipelines/${t}/jobs`:Nt`projects/${e}/jobs`;return Wt(this,n,r)}show(e,t,r){return Wt(
this,Nt`projects/${e}/jobs/${t}`,r)}},V0=class extends Rr{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=Nt`projects/${e}/merge_requests/${t}/approvals`:
n=Nt`projects/${e}/approvals`,Wt(this,n,r)}};var K0=class extends Rr{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=Nt`projects/${e}/`:t&&(n=Nt`groups/${t}/`),Wt(this,`${n}merge_requests`,r)}show(e,t,r){
return Wt(this,Nt`projects/${e}/merge_requests/${t}`,r)}};var Q0=class extends Rr{all(e,t){return Wt(this,Nt`projects/${e}/pipelines`,t)}show(e,t,r){return Wt(this,Nt`projects/${e}/pipelines/${t}`,r)}};var H0=class extends HD{constructor(e){super("projects",e)}};var J0=class extends G0{constructor(e){super("projects",e)}};var Y0=class extends JD{constructor(e){super("projects",e)}};var W0=class extends Rr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=Nt`users/${e}/starred_projects`:e?n=Nt`users/${e}/projects`:n="projects",Wt(this,
n,r)}show(e,t){return Wt(this,Nt`projects/${e}`,t)}},z0=class extends Rr{all(e,t){return Wt(this,Nt`projects/${e}/protected_branches`,t)}show(e,t,r){return Wt(this,
Nt`projects/${e}/protected_branches/${t}`,r)}};var X0=class extends G0{constructor(e){super("groups",e)}};async function Wt(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}gr();gr();async function Z0(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>Va(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=Va(u),l=/does not exist or you don't have permission/.
test(c??"");throw new Be(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}Qa();Qa();Vm();var El=class{#e;constructor(t,r){this.#e=new _l(t,r)}async allForMergeRequest(t,r){let n=`${Qm(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:vl(o),status:sq(a)}))}set(t,r,n){let s=`${Qm(t,r)}/status_check_responses`;
return this.#e.write("POST",s,Ms({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${Qm(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>(oT(),iT))).StatusCheckServices(this.#e)}};function sq(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function Qm(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var uq={Projects:W0,ProtectedBranches:z0,MergeRequests:K0,MergeRequestApprovals:V0,Pipelines:Q0,Jobs:B0,ProjectMembers:J0,ProjectHooks:H0,ProjectPushRules:Y0,GroupMembers:X0};
function Jm(e,t=()=>{}){let r={requesterFn:nT(e,t),host:"",queryTimeout:null},n={StatusChecks:new El(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(lT(),cT));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),Z0(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t(zt("GET",c));let l={path:c,query:bl({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async read(s,i){let o=`/api/v4${s}`;return t(zt("GET",o)),(await Ka(e,o,i)).body}};for(let[s,i]of Object.entries(uq)){let o;Object.defineProperty(n,s,{get:()=>o??=
new i(r),enumerable:!0})}return n}gr();Re();Wm();function dT(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}gr();eh();Re();function gT(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(th());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{
(n||e?.aborted)&&a(th()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw th()},close(){e?.removeEventListener("abort",s),s()}}}function th(){
return new k("INTERRUPTED","the job was cancelled")}var fq=new Set([408,429,502,503,504]);function yT(e,t){return fq.has(e)||e===500&&t}function bT(e){return[301,302,303,307,308].includes(e)}function _T(e,t,r=0,n={},s=0){
let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,mq(r,n,s)||0)}function mq(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function sh(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new k("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=dT(r),f=gT(e.signal,g);function g(){c?.then(({agent:T})=>T.destroy()).catch(()=>{})}async function h(T,S,O){c??=fT(a.protocol==="https:",n,e.
certificateAuthorities);let q=await c,{method:G,body:V,anonymous:ee,headers:$}=S,w={...t&&!ee?{"private-token":t}:{},...$?.()},Q=r();l++;let ve=await mT(q,T,{method:G,
body:V,headers:w,timeoutMs:O,maxBodyBytes:o,now:r});return p(ve.headers.date??"",Q,ve.answeredAt),ve}async function b(T){let{method:S,path:O,query:q,body:G,expects:V="\
json",situation:ee="fact"}=T,$=S==="GET"||S==="HEAD"||T.reads===!0,w=zt(S,O),Q=new URL(u+O+(q?`?${q}`:""));for(let ve=1,Ke=0;;){let sn=r(),ss=i()-sn;if(f.check(),
ss<=0)throw(await nh()).tooLate(w,ve);let Pi=Math.min(ss,s),Cn=await f.race(h(Q,T,Pi)).catch(async Li=>{if(Li instanceof k)throw Li;return(await nh()).describeFailure(
Li,a,n)}),[Dt,Ds]="headers"in Cn?[Cn,void 0]:[void 0,Cn],Yt=Dt?.status??0,qs=Ds?Ds.isTemporary:yT(Yt,$),is=_T(ve,e.random,Yt,Dt?.headers,d.serverNow()),Ci=r()+is>=
i(),it=qs&&ve<5&&!Ci,jn={method:S,path:O,status:Yt,durationMs:r()-sn,attempt:ve};if(e.onRequest?.(it?{...jn,retryInMs:is}:jn),it){await f.race(e.sleep(is)),ve++;
continue}let ji=Dt&&Yt<300?pT(Dt,V):void 0;if(Dt&&ji&&ji.instead===void 0)return{status:Yt,headers:Dt.headers,body:ji.value,attempts:ve};let{endingOf:v,followRedirect:M,
refused:L,tooLate:F,unanswered:Pe,unexpected:Xe}=await nh();if(Dt&&bT(Yt)){Q=M(Dt,Q,{request:w,method:S,path:O,root:a,hops:Ke++,attempts:ve});continue}let ye={request:w,
situation:ee,writes:!$,body:G,attempts:ve,token:t};if(ji?.instead!==void 0)throw Xe(Yt,ye,ji.instead);let os=qs?v(ve,Ci?is:0):"";throw Dt?L(Dt,ye,os):Ds?.isTimeout&&
Pi===ss?F(w,ve):Pe(Ds,ye,os)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function nh(){return Promise.resolve().then(()=>(GT(),UT))}Re();var ko=class extends Error{};async function KT(e,t,r){return Promise.all(e.map(async n=>({source:jq(n,r),text:await Lq(n,t,r)})))}function jq(e,t){return e.
kind==="path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function Lq(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.
project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){if(n instanceof ko){let{missingPolicy:s}=await Promise.resolve().then(()=>(VT(),BT));
throw await s(e,t,r,n)}throw n instanceof k&&n.code!=="INTERRUPTED"?new k("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.
advice===void 0?{}:{advice:n.advice}}):n}}Re();Il();var Fq=6e4;function QT(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(Fq,e.timeout/5),a=Bq(r),u={now:Date.now,sleep:a,random:Math.
random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...Gq(t)},c=sh({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=Jm(c);function p(d){
return{checkout:Uq,branch:(f,g)=>l.rawFile(d,f,g).catch(ih),project:(f,g,h)=>l.rawFile(f,g,h).catch(ih),async url(f){let g=new URL(f),h=sh({...u,baseUrl:g.origin});
try{let b=await h.send({method:"GET",path:g.pathname,query:g.search.slice(1),expects:"text",situation:"policy"});return String(b.body)}catch(b){return ih(b)}finally{
h.close()}}}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?Jm(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.serverNow(),
sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>$q("sha256").update(d).digest("hex"),nonce:()=>Dq(16).toString("hex"),evaluationIsOver(){
o=i},version:xo,progress:{targets:[],done:[]}}}}async function Uq(e){try{return await Mq(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new ko(
e,{cause:t}):new k("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function ih(e){throw e instanceof Be&&e.status===404?new ko(e.message,{cause:e}):
e}function Gq(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:qq(t,"utf8")}}catch(r){throw new k("INPUT_INVALI\
D",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function Bq(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(i),n(new k("INTERRU\
PTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}lh();Re();function pE(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?kt.undelivered:e.verdict==="compliant"||t==="never"?kt.compliant:e.verdict==="undete\
rmined"?kt.undetermined:t==="undetermined"?kt.compliant:kt.nonCompliant}import{constants as G1}from"node:fs";import{access as B1,mkdir as V1,writeFile as GS}from"node:fs/promises";import{join as jh}from"node:path";var ph={};x(ph,{render:()=>nM});var nM=e=>`${JSON.stringify(e,null,2)}
`;var lS={json:{file:"report.json",load:async()=>ph},html:{file:"report.html",load:()=>Promise.resolve().then(()=>(FE(),ME))},junit:{file:"report.junit.xml",load:()=>Promise.resolve().then(()=>(VE(),BE))},
codequality:{file:"gl-code-quality-report.json",load:()=>Promise.resolve().then(()=>(QE(),KE))},sarif:{file:"report.sarif",load:()=>Promise.resolve().then(()=>(YE(),JE))},
annotations:{file:"gl-annotations.json",load:()=>Promise.resolve().then(()=>(XE(),zE))},metrics:{file:"metrics.txt",load:()=>Promise.resolve().then(()=>(eS(),ZE))},
csv:{file:"controls.csv",load:()=>Promise.resolve().then(()=>(nS(),rS))},markdown:{file:"summary.md",load:()=>Promise.resolve().then(()=>(aS(),oS))},badge:{file:"\
badge.svg",load:()=>Promise.resolve().then(()=>(cS(),uS))}};Re();Mi();function pS(e,t){let r=Ln(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}
function dS(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function BS(e){try{await V1(e,{recursive:!0}),await B1(e,G1.W_OK)}catch(t){let{code:r}=t;throw new k("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function VS(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=jh(r,"report.json"),a=pS(e,o),u=[...new Set(["json",...n])].map(async c=>{
let l=lS[c];if(!l)throw new k("INTERNAL",`there is no format ${c}`);let{render:p}=await l.load();await GS(jh(r,l.file),await p(e,s))});return i==="gitlab"&&u.push(
GS(jh(r,"countersign.env"),dS(a))),i==="github"&&u.push(K1(a,e)),await Promise.all(u),o}async function K1(e,t){let[r,{annotations:n}]=await Promise.all([Promise.resolve().then(()=>(Po(),Za)),
Promise.resolve().then(()=>(US(),FS))]);for(let[s,i]of Object.entries(e))r.setOutput(s,i);for(let{level:s,title:i,message:o}of n(t))s==="error"?r.error(o,{title:i}):
r.warning(o,{title:i})}_e();Mi();var KS={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},QS={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},ep={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function HS(e,t){let{report:r}=e;return`${[...Q1(r,t),...e.notices.map(s=>`${Vs(
"Note")}${U(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>ep[s.status]-ep[i.status]).flatMap((s,i)=>H1(s,i,t)),"",...Y1(r,t),...r.deliveries.map(s=>`${Vs("")}${W1(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${Vs("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${Vs("Report")}${U(e.reportPath)}`],`${Vs("Took")}${e.tookMs} ms, ${ge(e.requests,"request")}`].join(`
`)}
`}function Q1({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${U(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${U(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${U(e.gitlab_url)}`,`${Vs("Subject")}${i}`,`${Vs("Policy")}${U(t.name)} (${t.sources.map(o=>U(o)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function H1(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone(KS[s],QS[s])} ${r.tone(U(n),"bold")} ${r.tone(JS(i),"d\
im")}`,u=[...i].sort((c,l)=>ep[c.status]-ep[l.status]).flatMap(c=>J1(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function JS(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function J1(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a,
phase:u,waiver:c}=e,p=s==="fail"||s==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",f=[`  ${t.tone(KS[s],QS[s])} ${U(r)}${p}: ${U(i,1e3)}`];return c&&
f.push(`      waived until ${c.expires} by ${U(c.owner)}: ${U(c.reason,1e3)}`),o!==null&&f.push(`      note: ${U(o,1e3)}`),s==="fail"&&(f.push(`      fix:  ${U(
a.text,1e3)}`),a.url!==null&&f.push(`      at:   ${U(a.url,1e3)}`)),f}function Y1(e,t){let r=Ln(e),n={compliant:"COMPLIANT",non_compliant:"NON-COMPLIANT",undetermined:"\
UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=JS(e.requirements.flatMap(({controls:u})=>u)),a=r.pass+r.fail+r.unknown+r.waived===
0?", because nothing could be judged":"";return[`${Vs("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function W1(e,t,r){let n=e.target==="s\
tatus_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${U(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${U(e.requirement)}"`,o=`${n}\
 ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, delivered${a}`;case"\
superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}: ${t?`would be ${e.
status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${U(e.error??"",1e3)}`}}
function Vs(e){return e.padEnd(9)}qh();gr();Re();Uh();async function cR(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?yF(t,r,n):[],e.controls.length>0?gF(e,t,r):void 0]);
return async a=>[...s?await nR(e.statusChecks,a,i):[],...o?.(a)??[]]}async function gF(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(oR(),iR)),
Promise.resolve().then(()=>(uR(),aR))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function yF(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof Be)||n.status!==401?n:(await e.MergeRequests.show(t,r),new k("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function lR(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}$h();async function pR(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:s})=>({name:n,controls:await Promise.all(s.map(i=>_F(i,t,r)))})))}function dR(e,t){
let r=e.map(({name:n,controls:s})=>{let i=s.map(a=>({...a,inPhase:bF(a.control,t)})),o=i.map(({status:a,inPhase:u})=>(a==="fail"||a==="unknown")&&u!=="enforce"?
"waived":a);return{name:n,controls:i,status:vF(o)}});return{verdict:wF(r.map(({status:n})=>n)),requirements:r}}function bF({phase:e,enforcedFromMs:t},r){return t!==
void 0&&r>=t?"enforce":e}async function _F(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",
message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"applies to \
merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([c,l])=>({name:c,fact:l,result:await t.read(l)})));
for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=p.value:o.includes(p.reason)||o.push(p.reason);
if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,status:u.status,message:u.message,actual:("a\
ctual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function vF(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="\
pass"||t==="waived")?"pass":"not_applicable"}function wF(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"c\
ompliant":"undetermined"}ur();async function _R(...e){let[t,r]=e;return NF(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(bR(),yR))).settleHead(
...e)}function NF(e,t){return e.sha===t&&e.isPrepared}Co();_t();Vd();Vd();async function KI(e){let t=e.map(bV),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(VI(),BI))).refusedSources(r);return t.flatMap(
n=>n??[])}function bV(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(!/^http:|^preset:/i.test(e)){
if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e))return{kind:"path",
typed:e,path:e.replace(/^\.\//,"")}}}async function HI(e,t,r){let n=await KI(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(QI),i=!s&&n.every(QI)?await o(0,void 0):void 0;
async function o(a,u){let c=await KT(n,r.readersFor(a),u);return{policy:await Bd(c),sha256:_V(c,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(
a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});let p=await c();return l&&p===u?l:o(a,p)}}}function QI({kind:e}){return e==="path"}function _V(e,t){let r=e.
map(({text:n})=>t(n));return r.length===1?r[0]??"":t(r.map(n=>`${n}
`).join(""))}Mi();ub();async function nA(e,t,r){let n=await XI(e,t),s=n.kind==="project"?"project":"merge_request",i=await HI(e,s,r),{projectId:o,known:a}=await TR(n.project,
r.gitlabFor),u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=Yt(a),d=Qd(cb(p,s==="project"?me:Nr)),
f=d.then(r.serverNow,r.serverNow),g=Qd(i.load(o,l,Ci)),h=Qd(cR(e,c,o,u)),b=Qd(g.then(({policy:it})=>qs(it,p))),T=await d,{policy:S,sha256:O}=await g,q=await(await h)(
S.requirements.map(({name:it})=>it));r.progress.targets=q;let G="sha"in T?T:void 0,V=(n.kind==="merge-request"?n.sha:void 0)??G?.sha??"",ee=u===void 0?void 0:{projectId:o,
iid:u,sha:V},$=G&&ee&&await _R(G,V,is,()=>Lh(c,ee),r.sleep),w=$?.state==="superseded",Q=w||e.dry_run?[]:q.filter(({kind:it})=>it==="status_check"),ve=ee&&lR(c,ee,
Q.map(({id:it})=>it),r.after),Ke=await($?.waited?qs(S,Yt($.known)):b).finally(()=>ve?.stop());r.evaluationIsOver();let sn=G?.projectPath??(await cb(p,me)).path,
ss=await IV(S,Ke,{nowMs:await f,project:sn,iid:u}),Pi=dR(ss.judged,await f),Cn=await ZS({gitlab:c,targets:q,evaluation:Pi,projectId:o,mergeRequest:ee&&$&&{...ee,
createdAtMs:Date.parse($.mergeRequest.createdAt)},isSuperseded:w,isLagging:$?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:it=>r.progress.done.push(it)}),Dt=_E({evaluation:Pi,policy:S,policySha256:O,subject:{gitlabUrl:e.gitlab_url,
project:{id:o,path:sn},mergeRequest:$&&ee&&{iid:ee.iid,sha:V,targetBranch:$.mergeRequest.targetBranch}},deliveries:Cn,generatedAt:new Date(r.now()),version:r.version}),
Ds=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:Dt,notices:[...e.warnings,...n.
notices,...S.warnings,...ss.notices,...Ds]};function Yt(it){let jn=ZI(n.project,t);return hR({gitlabFor:r.gitlabFor,projectId:o,iid:u,defaultBranchHint:jn,now:()=>f},
it)}function qs(it,jn){return jn.announce(GI(it,s)),pR(it,jn,s)}function is(){return Yt(new Map).read(Nr)}async function Ci(){return(await cb(p,Nr)).targetBranch}}
async function cb(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function IV(e,t,r){return e.waivers.length===0?{judged:t,notices:[]}:(await Promise.resolve().then(()=>(rA(),tA))).
waive(t,e.waivers,r)}function Qd(e){return e.catch(()=>{}),e}Re();_e();async function uA(e,t){let{env:r,surface:n}=t,s=performance.now();await jV(t,e);let i=await lE({flags:e,env:r,getInput:await CV(t)});await BS(i.report_dir);
let o=QT(i,{env:r,signal:t.signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${U(
a.path)} ${u} ${Math.round(a.durationMs)} ms`)}});try{let{report:a,notices:u}=await nA(i,r,o.ports),c=await VS(a,{folder:i.report_dir,formatNames:i.formats,context:{
jobUrl:r.CI_JOB_URL,policyPath:i.policy[0]??""},host:n.host}),l=Math.round(performance.now()-s),p={report:a,notices:u,reportPath:c,tookMs:l,requests:o.requestCount(),
dryRun:i.dry_run};return t.print(HS(p,n).trimEnd()),pE(a,i.fail_job_on)}catch(a){throw a instanceof k&&a.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(iA(),sA))).
interrupted(o.ports.progress,a):a}finally{o.close()}}async function CV({env:e,surface:t}){return t.host==="github"?(await Promise.resolve().then(()=>(Po(),Za))).
getInput:(r,{trimWhitespace:n})=>{let s=e[`INPUT_${r.toUpperCase()}`]??"";return n?s.trim():s}}async function jV({env:e,surface:t},r){if(t.host!=="github")return;
let[{setSecret:n},{secretsOf:s}]=await Promise.all([Promise.resolve().then(()=>(Po(),Za)),Promise.resolve().then(()=>(aA(),oA))]);for(let i of s(e,r))n(i)}Ao();function cA(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||as[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var LV={bold:1,dim:2,red:31,green:32,yellow:33};function $V(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>LV[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function lA(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return $V(n,!i&&(s||n!=="plain"),r)}Re();Il();var qD=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>qD.abort());var So={env:process.env,surface:lA(process.env,process.stdout.
isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:qD.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};F8(process.argv.slice(2)).catch(async e=>(await Promise.resolve().then(()=>(dA(),pA))).reportFailure(e,So)).then(e=>{process.exitCode=e});async function F8(e){
let{command:t="evaluate",operands:r,flags:n}=cA(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return So.print((await Promise.resolve().then(()=>(Jd(),Hd))).
helpText()),kt.compliant;if(n.has("version")||n.has("v"))return So.print(xo),kt.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(Jd(),Hd))).
strayOperand(r[0]);return uA(n,So);case"validate":return(await Promise.resolve().then(()=>(yA(),gA))).validateCommand(r,n.has("json"),So);case"demo":return(await Promise.resolve().then(()=>(LD(),jD))).
demoCommand(n,So);case"sandbox":return(await Promise.resolve().then(()=>(DD(),$D))).sandboxCommand(n,So);default:throw(await Promise.resolve().then(()=>(Jd(),Hd))).
unknownCommand(t)}}
