#!/usr/bin/env node
var Tq=Object.create;var Wm=Object.defineProperty;var Eq=Object.getOwnPropertyDescriptor;var Sq=Object.getOwnPropertyNames;var Rq=Object.getPrototypeOf,Oq=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},k=(e,t)=>{for(var r in t)Wm(e,r,{get:t[r],enumerable:!0})},Nq=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of Sq(t))!Oq.call(e,s)&&s!==r&&Wm(e,s,{get:()=>t[s],enumerable:!(n=Eq(t,s))||n.enumerable});return e};var kq=(e,t,r)=>(r=e!=null?Tq(Rq(e)):{},Nq(t||!e||!e.__esModule?Wm(r,"default",{value:e,enumerable:!0}):r,e));var bl,_l,ko=m(()=>{"use strict";bl=class{},_l=class{}});var xt,Pq,O,ye=m(()=>{"use strict";xt={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Pq={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},O=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return Pq[this.code]}}});function Z(e,t=300){let r=e.replace(Cq," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function ue(e,t,r=`${t}s`){return`${e} ${e===
1?t:r}`}function Ge(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(
", ")} and ${r}`}var Cq,je=m(()=>{"use strict";Cq=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function er(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Qa(e){let t=Z(vl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function vl(e){if(e==null)return"";if(Array.isArray(e))return e.map(vl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=vl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[jq.has(i)?"":i,vl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Be,jq,yr=m(()=>{"use strict";ye();je();Be=class extends O{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};jq=new Set(["base","error"])});var gT={};k(gT,{readPages:()=>$q});async function $q(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await qq(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(Dq(o,a.length))return{...i,headers:c,body:a};if(s)throw new Be("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function Dq(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function qq(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:Lq},i))}else for(let s=hT(e);s;){let i=await t(s);n.push(i),s=hT(i)}}catch(s){
if(!(s instanceof Be))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new Be(i,`${o}; ${a} of the li\
st were read`,s)}return n}function hT({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var Lq,yT=m(()=>{"use strict";yr();Lq=6});async function Ha(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:wl({...Gs(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>(yT(),gT))).readPages(er("GET",t),s,i)}function bT(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t(er(i,c)),e.send({method:i,path:c,query:wl(Gs(a)),body:Gs(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t(er("GET",a)),Ha(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Gs(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function wl(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var Ja=m(()=>{"use strict";yr()});function Mq(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function El(e){return(e??"").replace(/\?.*/s,"")}var Tl,zm=m(()=>{"use stric\
t";yr();Ja();Tl=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=er("GET",t);this.#t(n);let{body:s}=await Ha(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(Mq))return s;throw new Be("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t(er(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var vT={};k(vT,{StatusCheckServices:()=>Xm,digestUrl:()=>_T});import{createHash as Fq}from"node:crypto";function _T(e){return Fq("sha256").update(e).digest("hex")}
function Rl(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var Sl,Xm,wT=m(()=>{"use strict";yr();Ja();zm();Sl="status_check_admin",
Xm=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Rl(t),Sl)).map(r=>({id:r.id,name:r.name,externalUrl:El(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:_T(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Rl(t),Gs({...r}),Sl)}update(t,r,n){return this.#e.write("PUT",`${Rl(t)}/${r}`,Gs({...n}),Sl)}async remove(t,r){let n=`${Rl(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,Sl).catch(o=>{if(o instanceof Be&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof Be&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Be("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:er("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as Gq}from"node:crypto";function TT({timestamp:e,nonce:t,path:r,status:n},s){return Gq("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var ET=m(()=>{"use strict"});var ST={};k(ST,{ExternalControls:()=>eh});function Vq({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var Bq,eh,RT=m(()=>{"use strict";ye();yr();ET();Bq=3,eh=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new O("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t(er("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-Bq,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":TT(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof Be?Vq(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function OT({headers:e,text:t},r){let n=e["content-type"]??"";if(rh(n,t))return{instead:Nl};if(r!=="json")return{value:r==="text"?t:void 0};if(!kl(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function kl(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function rh(e,t){return/html/i.test(e)||!kl(e)&&/^\s*<(!doctype|html)/i.test(t)}var Nl,nh=m(()=>{"use strict";Nl="a web page instead of JSON"});function NT(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}var kT=m(()=>{"use strict"});function xl(e){return e.NODE_USE_ENV_PROXY==="1"&&sh(process.versions.node)}function sh(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var ih=m(()=>{"use strict"});async function xT(e,t,r){let{Agent:n,request:s}=await Hq(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:Qq,...xl(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await Jq(
r)}:{}};return{agent:new n(i),request:s}}async function Hq(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function Jq(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new O("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function IT(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},w=>{Yq(w,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(AT(oh)),i),h=b(d);f.on("error",h).end(c);function b(w){return R=>{clearTimeout(g),w(R)}}})}async function Yq(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw AT(Il);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function AT(e){return Object.assign(new Error(e),{code:e})}var Qq,oh,Il,ah=m(()=>{"use strict";ye();ih();
Qq=10,oh="ETIMEDOUT",Il="E2BIG"});function PT(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(uh());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{(n||
e?.aborted)&&a(uh()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw uh()},close(){e?.removeEventListener("abort",s),s()}}}function uh(){
return new O("INTERRUPTED","the job was cancelled")}var CT=m(()=>{"use strict";ye()});function jT(e,t){return Wq.has(e)||e===500&&t}function LT(e){return[301,302,303,307,308].includes(e)}function $T(e,t,r=0,n={},s=0){let i=1e3*2**(e-1)*(.5+t()/2);
return Math.max(i,zq(r,n,s)||0)}function zq(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit\
-reset"])*1e3-r+1e3:0}var Wq,DT=m(()=>{"use strict";Wq=new Set([408,429,502,503,504])});function ur(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var xo,Ya=m(()=>{"use strict";xo=/^\{"error":"404 Not Found"\}$/});var qT,MT,FT=m(()=>{"use strict";Ya();qT="create a new token with scope api and put it into gitlab_token",MT=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",qT],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",qT],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${ur(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function Nr(e,t,r,n,s){return["external_control",e,t,r,n,s]}var UT,Al,GT,BT=m(()=>{"use strict";Ya();UT="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",Al="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";GT=[Nr(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",Al),Nr(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",Al),Nr(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),Nr(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),Nr(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),Nr(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",UT),Nr(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",UT),Nr(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),Nr(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),Nr(404,xo,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),Nr(400,/Failed to update/,"CONTROL_REFUSED",ur,"look into the project's compliance centre, and run the job\
 again"),Nr(400,null,"CONTROL_REFUSED",ur,Al),...[401,403,404,422].map(e=>Nr(e,null,"CONTROL_REFUSED",ur,Al))]});var HT,VT,KT,ch,QT,Xq,Zq,eM,tM,rM,JT,YT=m(()=>{"use strict";Ya();HT="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",VT="there is no such merge request, or no such status check, in this project",KT="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",ch="give the token's user or bot the Developer r\
ole in the project that the merge request targets",QT="give the token's user or bot the Maintainer role in the project",Xq="the instance has no status checks at\
 this address",Zq="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",eM=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,xo,"TARGET_UNKNOWN",Xq,Zq]),tM=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),rM=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",HT]),JT=[...eM,...tM,...rM,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${ch}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",ch],["status_check",404,null,"TARGET_UNKNOWN",VT,KT],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",ch],["status_check_retry",404,null,"TARGET_UNKNOWN",VT,KT],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",QT],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",QT],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${HT}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",ur,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function XT(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...MT,...JT,...GT,...nM].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??sM(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function sM({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",ur,zT]:[null,e,null,"GITLAB_REFUSED",ur,"change what GitLab names, in the inputs or in the project's settings"]}var zT,WT,
nM,ZT=m(()=>{"use strict";FT();BT();Ya();YT();zT="run the job again later; if it stays so, ask the administrators of the instance",WT="check the path, the ref a\
nd the project of policy, and that the token may read that project",nM=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${ur(e)})`,WT],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",WT],[null,404,xo,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",ur,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",ur,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${ur(e)})`,zT]]});function eE(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=iM.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",Pl];return{isTemporary:s,isTimeout:n===
oh,code:n===Il?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Il?"":oM(t,r)),cause:e}}function oM(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||xl(t)||aM(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${sh(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function aM({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var Pl,iM,tE=m(()=>{"use strict";ah();ih();Pl="check host and port of the address, and that this runner may reach\
 it",iM=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",Pl],[/^ETIMEDOUT/,!0,"there was no answer in time",Pl],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",Pl],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function rE({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<uM)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Be("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:cM(p,d,o,a)})}function cM(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var uM,nE=m(()=>{"use strict";yr();uM=3});var iE={};k(iE,{describeFailure:()=>eE,endingOf:()=>dM,followRedirect:()=>rE,refused:()=>fM,tooLate:()=>pM,unanswered:()=>lM,unexpected:()=>sE});function lM({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Be(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function pM(e,t){let r="give timeout a longer time, or ask for less";return new Be("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function dM(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function fM({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=rh(l,r);if(p&&e<500)return sE(
e,n,Nl);let d=p?void 0:mM(u?r.replaceAll(u,"…"):r,l),f=Qa(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:w,
advice:R}=XT({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),S={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${R}; an earlier attempt may have succeeded`:R};return new Be(b,`GitLab answered ${e} for ${i}: ${w}${s}`,S)}function sE(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===Nl?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Be("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${Z(n)}`,i)}function mM(e,t){if(!kl(t))return e;try{return JSON.parse(e)}catch{return}}var oE=m(()=>{"use strict";je();nh();yr();ZT();tE();nE()});function Cl(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new O("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=NT(r),f=PT(e.signal,g);function g(){c?.then(({agent:w})=>w.destroy()).catch(()=>{})}async function h(w,R,S){c??=xT(a.protocol==="https:",n,e.
certificateAuthorities);let $=await c,{method:U,body:B,anonymous:ee,headers:D}=R,T={...t&&!ee?{"private-token":t}:{},...D?.()},Q=r();l++;let ve=await IT($,w,{method:U,
body:B,headers:T,timeoutMs:S,maxBodyBytes:o,now:r});return p(ve.headers.date??"",Q,ve.answeredAt),ve}async function b(w){let{method:R,path:S,query:$,body:U,expects:B="\
json",situation:ee="fact"}=w,D=R==="GET"||R==="HEAD"||w.reads===!0,T=er(R,S),Q=new URL(u+S+($?`?${$}`:""));for(let ve=1,Qe=0;;){let on=r(),os=i()-on;if(f.check(),
os<=0)throw(await lh()).tooLate(T,ve);let Li=Math.min(os,s),jn=await f.race(h(Q,w,Li)).catch(async qi=>{if(qi instanceof O)throw qi;return(await lh()).describeFailure(
qi,a,n)}),[qt,Fs]="headers"in jn?[jn,void 0]:[void 0,jn],Xt=qt?.status??0,Us=Fs?Fs.isTemporary:jT(Xt,D),as=$T(ve,e.random,Xt,qt?.headers,d.serverNow()),$i=r()+as>=
i(),ot=Us&&ve<5&&!$i,Ln={method:R,path:S,status:Xt,durationMs:r()-on,attempt:ve};if(e.onRequest?.(ot?{...Ln,retryInMs:as}:Ln),ot){await f.race(e.sleep(as)),ve++;
continue}let Di=qt&&Xt<300?OT(qt,B):void 0;if(qt&&Di&&Di.instead===void 0)return{status:Xt,headers:qt.headers,body:Di.value,attempts:ve};let{endingOf:v,followRedirect:M,
refused:L,tooLate:F,unanswered:Ae,unexpected:et}=await lh();if(qt&&LT(Xt)){Q=M(qt,Q,{request:T,method:R,path:S,root:a,hops:Qe++,attempts:ve});continue}let be={request:T,
situation:ee,writes:!D,body:U,attempts:ve,token:t};if(Di?.instead!==void 0)throw et(Xt,be,Di.instead);let us=Us?v(ve,$i?as:0):"";throw qt?L(qt,be,us):Fs?.isTimeout&&
Li===os?F(T,ve):Ae(Fs,be,us)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function lh(){return Promise.resolve().then(()=>(oE(),iE))}var ph=m(()=>{"use\
 strict";ye();nh();kT();yr();ah();CT();DT()});function dh(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=gM(aE(e),aE(s),n+1),o=r!==void 0&&r.length!==e.length&&s.length===e.length;(i<
n||i===n&&o)&&(r=s,n=i)}return r}function Mt(e,t){let r=dh(e,t);return r===void 0?"":`, did you mean ${r}?`}function aE(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function gM(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[
i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,
(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var cs=m(()=>{"use strict"});var uE={};k(uE,{preset:()=>yM});var yM,cE=m(()=>{"use strict";yM={name:"Recommended",description:"Four eyes on every change, a protected default branch, scanner\
s that run",requirements:[{name:"Four eyes",description:"Nobody merges on their own word",controls:["minimum_approvals_required_1","merge_request_prevent_author\
_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge reque\
sts",controls:["default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"\
What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static analysis \
and secret detection run on the default branch",controls:["scanner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"Events leave\
 over https only",controls:["secure_webhooks"]}]}});var lE={};k(lE,{preset:()=>bM});var bM,pE=m(()=>{"use strict";bM={name:"Strict",description:"Two independent approvals, signed commits, no way around the rules",
requirements:[{name:"Four eyes",description:"Two people who did not work on the change approve it",controls:["minimum_approvals_required_2","merge_request_preve\
nt_author_approval","merge_request_prevent_committers_approval","merge_requests_approval_rules_prevent_editing","reset_approvals_on_push",{id:"merge_request_app\
rovals",with:{at_least:2}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge requests, and history stays",controls:[
"default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked","project_default_branch_not_deletable","require_signed_commi\
ts"]},{name:"A change that is ready",description:"What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},
{name:"Scanners",description:"Code, secrets and dependencies are scanned on the default branch",controls:["scanner_sast_running","scanner_secret_detection_runni\
ng","scanner_dep_scanning_running","push_protection_enabled"]},{name:"Access",description:"The project is not public, and its tokens and variables are held tigh\
t",controls:["project_visibility_not_public","cicd_job_token_scope_enabled","project_user_defined_variables_restricted_to_maintainers","ensure_2_admins_per_repo",
"secure_webhooks"]}]}});var dE={};k(dE,{preset:()=>_M});var _M,fE=m(()=>{"use strict";_M={name:"SOC 2 (evidence from GitLab)",description:"Settings and approvals that serve as evidence\
 for parts of the common criteria",requirements:[{name:"CC6.1 Logical access",description:"Serves CC6.1: the project is not public, and who may push is limited",
controls:["project_visibility_not_public","default_branch_protected"]},{name:"CC6.6 Boundary protection",description:"Serves CC6.6: events leave over https only",
controls:["secure_webhooks"]},{name:"CC7.1 Detection of vulnerabilities",description:"Serves CC7.1: scanners run on the default branch",controls:["scanner_sast_\
running","scanner_dep_scanning_running","scanner_secret_detection_running"]},{name:"CC8.1 Change management",description:"Serves CC8.1: changes are reviewed by \
others and reach the default branch through merge requests",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval","default_branch_pro\
tected_from_direct_push",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var mE={};k(mE,{preset:()=>vM});var vM,hE=m(()=>{"use strict";vM={name:"ISO/IEC 27001:2022 (evidence from GitLab)",description:"Settings and approvals that serv\
e as evidence for parts of Annex A",requirements:[{name:"A.5.3 Segregation of duties",description:"Serves A.5.3: authors and committers do not approve their own\
 work",controls:["merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"A\
.5.15 Access control",description:"Serves A.5.15: the project is not public",controls:["project_visibility_not_public"]},{name:"A.8.4 Access to source code",description:"\
Serves A.8.4: nobody changes the default branch directly",controls:["default_branch_protected","default_branch_protected_from_direct_push"]},{name:"A.8.8 Manage\
ment of technical vulnerabilities",description:"Serves A.8.8: dependencies and code are scanned on the default branch",controls:["scanner_dep_scanning_running",
"scanner_sast_running"]},{name:"A.8.28 Secure coding",description:"Serves A.8.28: secrets are looked for, and threads are settled before merging",controls:["sca\
nner_secret_detection_running","resolve_discussions_required"]},{name:"A.8.32 Change management",description:"Serves A.8.32: every change is approved",controls:[
"minimum_approvals_required_1"]}]}});var gE={};k(gE,{preset:()=>wM});var wM,yE=m(()=>{"use strict";wM={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark\
's chapters on source code and pipelines that can be read from GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by t\
wo others, approvals are reset, threads are settled, history is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_pre\
vent_author_approval","resolve_discussions_required","require_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_forc\
e_push_blocked","project_default_branch_not_deletable"]},{name:"1.2 Repository management",description:"Serves 1.2: somebody can stand in as owner",controls:["e\
nsure_2_admins_per_repo"]},{name:"1.3 Contribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},
{name:"1.5 Code risks",description:"Serves 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running",
"scanner_dep_scanning_running","scanner_iac_running"]}]}});var bE={};k(bE,{preset:()=>TM});var TM,_E=m(()=>{"use strict";TM={name:"SLSA source track (what the API shows)",description:"History that stays, changes that so\
mebody else has reviewed",requirements:[{name:"Source level 2: history",description:"Serves history and controls: the default branch is protected from force pus\
hes and deletion",controls:["default_branch_protected","project_force_push_blocked","project_default_branch_not_deletable"]},{name:"Source level 3: continuous t\
echnical controls",description:"Serves enforced controls: changes come through merge requests only",controls:["default_branch_protected_from_direct_push"]},{name:"\
Source level 4: two-party review",description:"Serves two-party review: another person than author and committers approved this change",controls:["minimum_appro\
vals_required_1","merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var vE={};k(vE,{presetNames:()=>mh,presetText:()=>hh});async function hh(e){let t=e.slice(7),r=Object.hasOwn(fh,t)?fh[t]:void 0;if(!r)throw new O("POLICY_UNREAD\
ABLE",`there is no preset ${t}${Mt(t,mh)}`,{advice:`the presets are ${mh.join(", ")}`});return JSON.stringify((await r()).preset,null,2)}var fh,mh,gh=m(()=>{"us\
e strict";ye();cs();fh={recommended:()=>Promise.resolve().then(()=>(cE(),uE)),strict:()=>Promise.resolve().then(()=>(pE(),lE)),soc2:()=>Promise.resolve().then(()=>(fE(),dE)),
iso27001:()=>Promise.resolve().then(()=>(hE(),mE)),"cis-gitlab":()=>Promise.resolve().then(()=>(yE(),gE)),slsa:()=>Promise.resolve().then(()=>(_E(),bE))},mh=Object.
keys(fh)});var wE={};k(wE,{missingPolicy:()=>EM});async function EM(e,t,r,n){return e.kind!=="path"||r===void 0?new O("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new O("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new O("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var TE=m(()=>{"use strict";ye()});async function jl(e,t,r){return Promise.all(e.map(async n=>({source:SM(n,r),text:await RM(n,t,r)})))}function SM(e,t){return e.kind==="path"&&t!==void 0?`${e.path}\
@${t}`:e.typed}async function RM(e,t,r){try{return e.kind==="preset"?(await Promise.resolve().then(()=>(gh(),vE))).presetText(e.typed):e.kind==="url"?await t.url(
e.typed):e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){if(n instanceof Io){let{
missingPolicy:s}=await Promise.resolve().then(()=>(TE(),wE));throw await s(e,t,r,n)}throw n instanceof O&&n.code!=="INTERRUPTED"?new O("POLICY_UNREADABLE",`poli\
cy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.advice===void 0?{}:{advice:n.advice}}):n}}var Io,Ll=m(()=>{"use strict";ye();Io=class extends Error{}});var Ao,$l=m(()=>{"use strict";Ao="1.0.0"});var EE={};k(EE,{readText:()=>OM});async function OM(e,t){let{origin:r,pathname:n,search:s}=new URL(e),i=Cl({...t,baseUrl:r});try{let o={path:n,query:s.slice(1),
expects:"text",situation:"policy"};return String((await i.send({method:"GET",...o})).body)}finally{i.close()}}var SE=m(()=>{"use strict";ph()});var OE,NE=m(()=>{"use strict";OE=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"]});function Po(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Dl(e){return{value:e}}
function bh(e){return{value:_h(e,/\r?\n/)}}function kE(e){return{value:_h(e,/[\r\n,]+/)}}function xE(...e){return t=>{let r=_h(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function IE(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function AE(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function PE(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function CE(e){let t=ql(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function jE(e){let t=ql(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function LE(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${LM(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function ql(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function _h(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function LM(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var vh=m(()=>{"use strict"});function Ft(e,t){return{parse:e,...t}}var ls,ps,Co=m(()=>{"use strict";NE();vh();ls={mode:Ft(Po("auto","merge-request","project"),{default:"auto"}),policy:Ft(kE,
{default:".countersign.yml"}),policy_from:Ft(Po("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Ft(LE,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:Ft(Dl,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Ft(jE,{}),merge_request:Ft(CE,{}),sha:Ft(PE,{}),status_check:Ft(bh,
{}),external_control:Ft(bh,{}),external_control_secret:Ft(Dl,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Ft(Po("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:Ft(Po("fail","leave"),{default:"fail"}),report_dir:Ft(Dl,{default:"countersign-report"}),formats:Ft(xE(
...OE),{default:"json"}),dry_run:Ft(IE,{default:"false"}),timeout:Ft(AE,{default:"10m"}),log_level:Ft(Po("info","debug"),{default:"info"})},ps=Object.keys(ls)});var DE={};k(DE,{complaints:()=>DM});function DM({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${$E(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${Mt(a,
ps)}`),...i?[]:qM(r,n,s)]}function qM(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${$E(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function $E(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var qE=m(()=>{"use strict";cs();Co()});var FE={};k(FE,{checkControls:()=>FM,repeated:()=>ME});function FM(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=ql(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of ME(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<MM&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${Ge(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function ME(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var MM,UE=m(()=>{"use strict";je();vh();MM=16});async function GE(e){let t=[],r=[],n=[],s={},i={};for(let g of ps){let h=ls[g],{raw:b,typed:w}=VM(g,h,e);if(i[g]=w,b===void 0)continue;let[,R]=h.secret&&UM.exec(
b.trim())||[];if(R!==void 0){r.push({typed:w,variable:R});continue}let S=h.parse(b);"problem"in S?t.push(`${w} ${S.problem}`):s[g]=S.value}let o=s,a=QM(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!GM.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(qE(),DE));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(UE(),FE))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw BM(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function BM(e){let[t=""]=e;return e.length===
1?new O("INPUT_INVALID",t):new O("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function VM(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:Ml(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=KM(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function Ml(e){return`--${e.replaceAll("_","-")}`}
function KM(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function QM({env:e,flags:t}){let r=new Set(ps);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:Ml(n),name:n}))).filter(
({name:n})=>!r.has(n))}var UM,GM,wh=m(()=>{"use strict";ye();Co();UM=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,GM=/^[\x21-\x7e]+$/});function V(e,...t){let r=e[0]??"";for(let[n,s]of t.entries()){if(r.endsWith("="))throw new Error(`a value needs quotes after ${r.slice(-30)}`);r+=KE(s)+(e[n+1]??
"")}return Bs.of(r)}function Fl(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return Bs.of(e)}function Mi(e,t){
let r=e?zM(e):void 0;return r===void 0?V`${t}`:V`<a href="${Bs.of(Sh(r))}" rel="noopener noreferrer">${t}</a>`}function Eh(e){let t=WM(e).map(r=>Sh(Z(r,VE)));return t.
length===1?Bs.of(t[0]??""):Bs.of([t[0],...t.slice(1,-1).map(r=>`  ${r}`),t.at(-1)].join(`
`))}function WM(e){let t=JSON.stringify(e)??"null";if(t.length<=JM||typeof e!="object"||e===null)return[t];let r=Array.isArray(e)?e.map(s=>JSON.stringify(s)??"n\
ull"):Object.entries(e).map(([s,i])=>`${JSON.stringify(s)}: ${JSON.stringify(i)}`),n=r.map((s,i)=>i<r.length-1?`${s},`:s);return Array.isArray(e)?["[",...n,"]"]:
["{",...n,"}"]}function KE(e){return e===void 0?"":e instanceof Bs?e.toString():typeof e=="number"?String(e):typeof e=="string"?Sh(Z(e,VE)):e.map(KE).join("")}function Sh(e){
return e.replace(/[&<>"']/g,t=>YM[t]??"")}function zM(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="http:"?r:void 0}
var Bs,VE,JM,YM,Vs=m(()=>{"use strict";je();Bs=class e{#e;constructor(t){this.#e=t}static of(t){return new e(t)}toString(){return this.#e}},VE=4e3,JM=72,YM={"&":"\
&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function Gl(e){return[...e].sort((t,r)=>Fi.indexOf(t.status)-Fi.indexOf(r.status))}function Bl(e){return Fi.map(t=>({status:t,number:e.filter(r=>r.status===t).length})).
filter(({number:t})=>t>0).map(({status:t,number:r})=>`${r} ${Ut[t].control.toLowerCase()}`).join(", ")}var Ut,Fi,Rh,Ul,Ks=m(()=>{"use strict";Ut={fail:{sign:"✗",
control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",requirement:"Waived"},
pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{sign:"·",control:"\
External",requirement:"External"}},Fi=Object.keys(Ut),Rh={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{
status:"unknown",word:"Undetermined"}},Ul={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"}});function HE({requirements:e}){return V`<div class="charts">${XM(e)}${ZM(e)}</div>`}function XM(e){let t=Fi.map(a=>({status:a,word:Ut[a].requirement,number:e.filter(
u=>u.status===a).length})).filter(({number:a})=>a>0),r=(Vl-QE*(t.length-1))/e.length,n=0,s=t.map(({status:a,number:u})=>{let c=V`<rect class="${a}" x="${Oh(n)}" width="${Oh(
u*r)}" height="12"/>`;return n+=u*r+QE,c}),i=t.map(({number:a,word:u})=>`${a} ${u.toLowerCase()}`).join(", "),o=t.map(({status:a,number:u,word:c})=>V`<li><span class="sign ${a}" aria-hidden="true">${Ut[a].
sign}</span> ${c} <b>${u}</b></li>`);return V`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${i}`}" viewBox="0 0 ${Vl} 12" preserveAspectRatio="none">${s}</svg>
<ul class="legend">${o}</ul>
</figure>
`}function ZM(e){let t=e.flatMap(({controls:i})=>i).filter(({status:i})=>i==="fail");if(t.length===0)return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(Ul).map(([i,o])=>({word:o,number:t.filter(a=>a.severity===i).length})),n=Math.max(...r.map(({number:i})=>i)),s=r.map(({word:i,number:o})=>V`<li class="${o===
0?"none":"some"}"><span>${i}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${Vl} 12" preserveAspectRatio="none"><rect class="fail" width="${Oh(o/n*Vl)}" height="12"/></svg>
<b>${o}</b></li>
`);return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${s}</ul>
</figure>
`}function Oh(e){return Math.round(e*10)/10}var Vl,QE,JE=m(()=>{"use strict";Vs();Ks();Vl=1e3,QE=6});function YE(e){return e.length===0?V`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:V`<ul class="deliveries">${e.map(
t1)}</ul>`}function t1(e){let{target:t,id:r,name:n,requirement:s,outcome:i}=e,o=e1[i],a=t==="status_check"?"Status check":"External control";return V`<li><span class="sign ${o}" aria-hidden="true">${Ut[o].
sign}</span>
<div><p><b>${n??`${a} ${r}`}</b></p>
<p class="quiet">${a} ${r}, for ${s??"the whole verdict"}</p></div>
<p>${r1(e,o)}</p></li>
`}function r1({status:e,outcome:t,attempts:r,error:n},s){let i=a=>V`<span class="word ${s}">${a}</span>`,o=r>1?`${e}, after ${ue(r,"attempt")}`:e;switch(t){case"\
delivered":return V`${i("Delivered")}: ${o}`;case"superseded":return V`${i("Nothing posted")}: the merge request has a newer head`;case"skipped":return V`${i("N\
othing posted")}: it would be ${e}`;case"failed":return V`${i("Not delivered")}: ${o}${n===void 0?void 0:V`. ${n}`}`}}var e1,WE=m(()=>{"use strict";je();Vs();Ks();
e1={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"}});function zE(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>n1(u,n))})),deliveries:[...e.deliveries]}}function n1(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:s1(o,t)},phase:e.
inPhase,waiver:e.waiver?{...e.waiver}:null}}function s1({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").
map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function $n(e){let t={pass:0,fail:0,
unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}var Ui=m(()=>{"use strict"});function XE(e){let t=$n(e),r=Object.values(t).reduce((s,i)=>s+i,0),n=Fi.filter(s=>t[s]>0).map(s=>V`<button type="button" aria-pressed="false" value="${s}"><span class="sign ${s}" aria-hidden="true">${Ut[s].
sign}</span>${Ut[s].control} <b>${t[s]}</b></button>
`);return V`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${n}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var ZE=m(()=>{"use strict";Ui();Vs();Ks()});function eS(e,{jobUrl:t}){let{subject:r,policy:n,tool:s}=e,{status:i,word:o}=Rh[e.verdict],a=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).
join("/")}`,u=r.merge_request,c=n.sources.map(p=>V`<br><code>${p}</code>`),l=[["Project",Mi(a,r.project.path)],...u?[["Merge request",V`${Mi(`${a}/-/merge_reque\
sts/${u.iid}`,`!${u.iid}`)} into ${u.target_branch}`],["Commit",Mi(`${a}/-/commit/${encodeURIComponent(u.sha)}`,V`<code>${u.sha}</code>`)]]:[],["Policy",V`${n.name}${c}`],
["Policy SHA-256",V`<code>${n.sha256}</code>`],["Judged",V`<time datetime="${e.generated_at}">${o1(e.generated_at)}</time> by Countersign ${s.version}${t===void 0?
void 0:V` in ${Mi(t,"this job")}`}`]];return V`<header class="${i}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${Ut[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${o}</h1>
<p>${i1(e)}</p></div></div>
<dl class="about">${l.map(([p,d])=>V`<div><dt>${p}</dt><dd>${d}</dd></div>
`)}</dl>
</div></header>
`}function tS({verdict:e,subject:t}){let r=t.merge_request;return`${Rh[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function i1(e){let t=$n(e),{requirements:r,
verdict:n}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let s=`Controls: ${Bl(r.flatMap(({controls:u})=>u))}.`;if(n==="compliant")
return`Every requirement that applies is met. ${s}`;let i=n==="non_compliant"?"fail":"unknown",o=r.filter(u=>u.status===i).length,a=`${o} of ${ue(r.length,"requ\
irement")}`;return n==="undetermined"?`Evidence is missing for ${a}. ${s}`:`${a} ${o===1?"is":"are"} not met. ${s}`}function o1(e){return e.replace("T"," ").replace(
/Z$/," UTC")}var rS=m(()=>{"use strict";je();Ui();Vs();Ks()});function iS(e,t){let{status:r}=e,n=V`<div class="body">${u1(e)}${c1(e)}</div>`,s=sS.has(r)?V`<div class="head">${nS(e)}</div>${n}`:V`<details><summary class="head">${nS(
e)}</summary>${n}</details>`;return V`<li class="control ${r}" id="${t}" data-status="${r}">${s}</li>
`}function nS({status:e,title:t,severity:r,phase:n}){let{sign:s,control:i}=Ut[e],a=n==="enforce"||!sS.has(e)?void 0:V`<span class="tag">${n} only</span>`;return V`<span class="sign ${e}" aria-hidden="true">${s}</span><h4>${t}</h4><span class="marks">${a}<span class="severity ${r}">${Ul[r]}</span><span class="word ${e}">${i}</span></span>`}
function u1({status:e,message:t,note:r,remediation:n,waiver:s}){let i=e==="fail"||e==="waived";return V`<p class="message">${t}</p>${s===null?void 0:V`<p><b>Waived</b> until ${s.
expires} by ${s.owner}: ${s.reason}</p>`}${r===null?void 0:V`<p class="note"><b>Note</b> ${r}</p>`}${i?V`<p class="fix"><b>Fix</b> ${n.text}${n.url===null?void 0:
V` ${Mi(n.url,"Open in GitLab")}`}</p>`:void 0}`}function c1({id:e,expected:t,actual:r,evidence:n}){let s=n.map(({fact:i,request:o})=>V`<li><code>${o}</code> <span class="quiet">${i}</span></li>`);
return V`<dl><div><dt>Control</dt><dd><code>${e}</code></dd></div>${t===null?void 0:V`<div><dt>Expected</dt><dd>${l1(t)}</dd></div>`}${r===null?void 0:V`<div><dt>Actual</dt><dd>${oS(
r)}</dd></div>`}${s.length===0?void 0:V`<div class="evidence"><dt>Evidence</dt><dd><ul>${s}</ul></dd></div>`}</dl>`}function l1(e){let{field:t,operator:r,value:n,
...s}=e;if(typeof t=="string"&&typeof r=="string"&&Object.keys(s).length===0)return V`<code>${t} ${r} ${Eh(n)}</code>`;let i=Object.entries(e).map(([o,a])=>V`<li><code>${o}</code>: ${oS(
a)}</li>`);return V`<ul>${i}</ul>`}function oS(e){let t=Eh(e),r=String(t).split(`
`).length;if(r===1)return V`<code>${t}</code>`;let n=V`<pre>${t}</pre>`;return r<=a1?n:V`<details><summary>${r} lines</summary>${n}</details>`}var sS,a1,aS=m(()=>{
"use strict";Vs();Ks();sS=new Set(["fail","unknown","waived"]),a1=12});function uS({name:e,description:t,status:r,controls:n},s){let{sign:i,requirement:o}=Ut[r],a=Gl(n).map((u,c)=>iS(u,`control-${s+1}-${c+1}`));return V`<section class="requirement" id="${lS(
s)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${i}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${o}</span> ${Bl(n)}</p></div>
${t===null?void 0:V`<p class="quiet">${t}</p>`}
<ul class="controls">${a}</ul>
</section>
`}function cS(e){let t=e.map(({name:r,status:n},s)=>V`<li><a href="#${lS(s)}"><span class="sign ${n}" aria-hidden="true">${Ut[n].sign}</span><span>${r}<span class="unseen">: ${Ut[n].
requirement}</span></span></a></li>
`);return V`<ol>${t}</ol>`}function lS(e){return`requirement-${e+1}`}var pS=m(()=>{"use strict";aS();Vs();Ks()});var Nh,dS=m(()=>{"use strict";Nh=`(() => {
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
`});var p1,d1,f1,m1,h1,kh,fS=m(()=>{"use strict";p1=`
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
`,d1=`
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
`,f1=`
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
`,m1=`
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
.body .note { color: var(--quiet); }
.body .note b { font-weight: 600; }
.body dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .5rem 2rem; margin-top: .25rem; }
.body dt { font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.evidence { grid-column: 1 / -1; }
.evidence .quiet { font-size: .8125rem; }
footer { border-top: 1px solid var(--line); padding-block: 1.25rem 2.5rem; font-size: .875rem; color: var(--quiet); }
`,h1=`
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
  .deliveries li, .control > details { break-inside: avoid; }
  .requirement .title { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .fix a::after { content: " (" attr(href) ")"; }
}
`,kh=[p1,d1,f1,m1,h1].join("")});async function hS(e,t){let r=Gl(e.requirements),[n,s]=await Promise.all([mS(kh),mS(Nh)]),i=`default-src 'none'; style-src 'sha256-${n}'; script-src 'sha256-${s}\
'; img-src data:; base-uri 'none'; form-action 'none'`;return V`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Fl(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${tS(e)}</title>
<link rel="icon" href="data:,">
<style>${Fl(kh)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${eS(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${cS(r)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${HE(e)}</section>
<section><h2>Told to GitLab</h2>${YE(e.deliveries)}</section>
<section><h2>Requirements</h2>${XE(e)}
${r.map(uS)}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${Fl(Nh)}</script>
</body>
</html>
`}async function mS(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var gS=m(()=>{
"use strict";JE();WE();ZE();rS();Vs();pS();dS();fS();Ks()});var yS={};k(yS,{render:()=>g1});var g1,bS=m(()=>{"use strict";gS();g1=async(e,t)=>String(await hS(e,t))});async function Kl(e){let t=new Map,r=e.requirements.flatMap(({name:n,controls:s})=>s.filter(Wa).map(i=>{let o=[e.subject.project.id,n,i.id],a=JSON.stringify(o),
u=t.get(a)??0;return t.set(a,u+1),{requirement:n,control:i,key:u===0?a:JSON.stringify([...o,u])}}));return Promise.all(r.map(async({key:n,...s})=>({...s,fingerprint:await y1(
n)})))}function Wa({status:e}){return e==="fail"||e==="unknown"}function Ql({phase:e,severity:t}){return e==="observe"?"info":e==="warn"&&t!=="info"?"low":t}function Qs({
phase:e}){return e==="enforce"?"":` (${e} only)`}function Hl({policyPath:e}){let t=e.replace(/^(\.\/)+/,"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?
".gitlab-ci.yml":t}function Fr(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:r,password:n,origin:s,href:i}=new URL(e);if(!(t==="https:"||t==="http:")||
r!==""||n!=="")return;let a=i.slice(s.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${s}${a}`}async function y1(e){
let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(r=>r.toString(16).padStart(2,"0")).join("")}var ds=m(()=>{
"use strict"});function Ve(e,t=1e3){return Z(e,t).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}var fs=m(()=>{"use strict";je()});var wS={};k(wS,{render:()=>b1});function _1(e,{name:t,controls:r},n){let s=o=>r.filter(a=>_S(a)===o).length;return[`  <testsuite${Jl({id:n,name:Ve(t)||"(no name\
)",package:e.subject.project.path,hostname:E1(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:s("failure"),errors:s("error"),skipped:s("skip\
ped"),time:0})}>`,"    <properties>",...v1(e).map(([o,a])=>`      <property${Jl({name:`countersign.${o}`,value:a})}/>`),"    </properties>",...r.flatMap(o=>w1(t,
o)),"    <system-out/>","    <system-err/>","  </testsuite>"]}function v1({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.
name],["policy_sha256",t.sha256],...n?[["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function w1(e,t){let r=`<testcase${Jl({classname:e,name:`${t.id}: ${t.title}`,
time:0})}`,n=_S(t);if(n==="passed")return[`    ${r}/>`];let s=n==="skipped"?{}:{type:t.status},i=Jl({message:t.message,...s});return[`    ${r}>`,`      <${n}${i}\
>${T1(t).map(vS).join(`
`)}</${n}>`,"    </testcase>"]}function _S({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function T1(e){let{status:t,severity:r,message:n,note:s,remediation:i,waiver:o}=e,a=[`${t} (${r})${Qs(e)}: ${n}`];if(o&&a.push(`waived until ${o.expires}\
 by ${o.owner}: ${o.reason}`),s!==null&&a.push(`note: ${s}`),t==="fail"){a.push(`fix: ${i.text}`);let u=Fr(i.url);u!==void 0&&a.push(`at: ${u}`)}return a}function E1({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function Jl(e){return Object.entries(e).map(([t,r])=>` ${t}="${vS(String(r))}\
"`).join("")}function vS(e){return Ve(e).replace(/[&<>"']/g,t=>S1[t]??"")}var b1,S1,TS=m(()=>{"use strict";ds();fs();b1=e=>`${['<?xml version="1.0" encoding="UT\
F-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>_1(e,t,r)),"</testsuites>"].join(`
`)}
`;S1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var ES={};k(ES,{render:()=>O1});function N1(e,t){let{status:r,message:n,remediation:s}=t,i=r==="fail"?`. Fix: ${Ve(s.text)}`:"",o=r==="unknown"?"not known: ":"";
return`${Ve(e)}${Qs(t)}: ${o}${Ve(n)}${i}`}var R1,O1,SS=m(()=>{"use strict";ds();fs();R1={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"in\
fo"},O1=async(e,t)=>{let r=(await Kl(e)).map(({requirement:n,control:s,fingerprint:i})=>({description:N1(n,s),check_name:Ve(s.id),fingerprint:i,severity:R1[Ql(s)],
location:{path:Hl(t),lines:{begin:1}}}));return`${JSON.stringify(r,null,2)}
`}});var OS={};k(OS,{render:()=>x1});function I1({requirements:e}){let t=e.flatMap(({controls:n})=>n),r=t.map(({id:n})=>Ve(n));return t.filter((n,s)=>r.indexOf(r[s]??
"")===s)}function A1({id:e,title:t,severity:r,remediation:n}){let s=Fr(n.url);return{id:Ve(e),shortDescription:{text:za(t)},help:{text:za(`Fix: ${n.text}`)},...s===
void 0?{}:{helpUri:s},defaultConfiguration:{level:RS(r)},properties:{severity:r}}}function RS(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":
"note"}function P1(e,t){let{status:r,message:n,remediation:s}=t,i=r==="unknown"?"not known: ":"",o=r==="fail"?`. Fix: ${s.text}`:"";return`${za(e)}${Qs(t)}: ${i}${za(
n)}${za(o)}`}function za(e){return Ve(e).replaceAll("](","] (")}function C1({subject:e}){let{gitlab_url:t,project:r,merge_request:n}=e,s=Fr(`${t}/${Ve(r.path)}`);
return!n||s===void 0?{}:{versionControlProvenance:[{repositoryUri:s,revisionId:n.sha}]}}var k1,x1,NS=m(()=>{"use strict";ds();fs();k1="https://docs.oasis-open.o\
rg/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",x1=async(e,t)=>{let r=I1(e),n=new Map(r.map(({id:a},u)=>[Ve(a),u])),s=Hl(t).split("/").map(encodeURIComponent).
join("/"),i=(await Kl(e)).map(({requirement:a,control:u,fingerprint:c})=>({ruleId:Ve(u.id),ruleIndex:n.get(Ve(u.id)),kind:"fail",level:RS(Ql(u)),message:{text:P1(
a,u)},locations:[{physicalLocation:{artifactLocation:{uri:s,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{"countersign/v1":c},properties:{
status:u.status,severity:u.severity,requirement:Ve(a)}})),o={tool:{driver:{name:"Countersign",version:e.tool.version,rules:r.map(A1)}},automationDetails:{id:`co\
untersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",...C1(e),results:i,properties:{
verdict:e.verdict,policy:Ve(e.policy.name)}};return`${JSON.stringify({$schema:k1,version:"2.1.0",runs:[o]},null,2)}
`}});var IS={};k(IS,{render:()=>L1});function $1(e){return e.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:n,status:s,remediation:i})=>{let o=s==="fail"?
Fr(i.url):void 0;return o===void 0?[]:[xS(`Fix ${Ve(n,100)} (${Ve(t,100)})`,o)]}))}function D1(e){let t=new TextEncoder,r=0,n=[];for(let s of e.slice(0,kS.links)){
if(r+=t.encode(JSON.stringify(s)).length+j1,r>kS.bytes)break;n.push(s)}return n}function xS(e,t){return{external_link:{label:e,url:t}}}var kS,j1,L1,AS=m(()=>{"u\
se strict";ds();fs();kS={links:100,bytes:8e4},j1=60,L1=(e,{jobUrl:t})=>{let r=Fr(t),n=[...r===void 0?[]:[xS("Countersign reports",`${r.replace(/\/+$/,"")}/artif\
acts/browse`)],...$1(e)];return`${JSON.stringify({countersign:D1(n)},null,2)}
`}});var PS={};k(PS,{render:()=>F1});function U1({verdict:e}){return q1.map(t=>[{countersign_verdict:t},t===e?1:0])}function G1(e){return Object.entries($n(e)).map(([
t,r])=>[{status:t},r])}function B1(e){let t=e.requirements.flatMap(({controls:r})=>r).filter(r=>r.phase==="enforce"&&Wa(r));return M1.map(r=>[{severity:r},t.filter(
n=>n.severity===r).length])}function V1({requirements:e}){let t=new Map;return e.filter(({status:r})=>r!=="not_applicable").map(({name:r,status:n})=>{let s=K1(r),
i=(t.get(s)??0)+1;return t.set(s,i),[{requirement:i===1?s:`${s} (${i})`},n==="pass"?1:0]})}function Yl(e,t,r,n){let s=n.map(([i,o])=>{let a=Object.entries(i).map(
([u,c])=>`${u}="${c}"`);return`${e}{${a.join(",")}} ${o}
`});return[`# TYPE ${e} ${t}
`,`# HELP ${e} ${r}
`,...s].join("")}function K1(e){return Ve(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}var q1,M1,F1,CS=m(()=>{"use strict";Ui();ds();fs();
q1=["compliant","non_compliant","undetermined"],M1=["critical","high","medium","low","info"],F1=e=>[Yl("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",U1(e)),Yl("countersign_controls","gauge","Controls by status.",G1(e)),Yl("countersign_findings","gauge","Enforced controls that failed or could not \
be judged, by severity.",B1(e)),Yl("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",V1(e)),`# EOF
`].join("")});var LS={};k(LS,{render:()=>H1});function jS(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}function Y1(e){return`"${Ve(e,1e4).replace(J1,"$1'").replaceAll(
'"','""')}"`}var Q1,H1,J1,$S=m(()=>{"use strict";ds();fs();Q1=["requirement","control","title","severity","status","message","actual","expected","remediation","\
url"],H1=e=>{let t=e.requirements.flatMap(({name:r,controls:n})=>n.map(({id:s,title:i,severity:o,status:a,message:u,actual:c,expected:l,remediation:p})=>[r,s,i,
o,a,u,jS(c),jS(l),p.text,Fr(p.url)??""]));return[Q1,...t].map(r=>`${r.map(Y1).join(",")}\r
`).join("")};J1=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g});function It(e){let t=Ve(e).replace(W1,`$&${z1}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function Gi(e){return/^[\w.-]{1,200}$/.
test(e)?`\`${e}\``:It(e)}function Wl(e,t){let r=Fr(t);return r===void 0?It(e):`[${It(e)}](${r.replace(/[()]/g,X1)})`}function X1(e){return`%${e.charCodeAt(0).toString(
16).toUpperCase()}`}var W1,z1,DS=m(()=>{"use strict";ds();fs();W1=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)/g,z1="\
⁠"});var Ah={};k(Ah,{render:()=>tF});function rF({subject:e,policy:t,generated_at:r,tool:n}){let{gitlab_url:s,project:i,merge_request:o}=e,a=Ve(i.path).split("/").map(
encodeURIComponent).join("/"),u=`${s}/${a}`,c=o?`, ${Wl(`merge request ${o.iid}`,`${u}/-/merge_requests/${o.iid}`)} (${Gi(o.sha.slice(0,8))} into ${It(o.target_branch)}\
)`:"";return`Project ${Wl(i.path,u)}${c}, policy ${It(t.name)} (sha256 ${Gi(t.sha256.slice(0,12))}), judged at ${Gi(r.slice(0,10))} ${r.slice(11,16)} UTC by Cou\
ntersign ${It(n.version)}.`}function nF({requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.
map(({name:r,status:n,controls:s})=>{let i=a=>s.filter(u=>u.status===a).length,o=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[It(r),eF[n],...o].join(
" | ")} |`})]}function qS(e){let{text:t,url:r}=e.control.remediation,n=Wl("Open the page",r);return[...Ih(e),`  - Fix: ${It(t)}${r===null?"":`. ${n}`}`]}function Ih({
requirement:e,control:t}){let{id:r,severity:n,message:s,note:i}=t,o=`- **${It(e)}**: ${Gi(r)} (${n})${Qs(t)}: ${It(s)}`;return i===null?[o]:[o,`  - Note: ${It(i)}`]}
function sF({requirement:e,control:t}){let{id:r,message:n,waiver:s}=t,i=s?`
  - Until ${Gi(s.expires)} by ${It(s.owner)}: ${It(s.reason)}`:"";return[`- **${It(e)}**: ${Gi(r)}: ${It(n)}${i}`]}function iF({target:e,id:t,name:r,requirement:n,
status:s,outcome:i,attempts:o,error:a}){let u=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${It(r)} (${t})`,l=n===null?"":` for ${It(
n)}`,p=o>1?` after ${o} attempts`:"",d=a===void 0?"":`: ${It(a)}`;return`- ${u} ${c}${l}: ${s}, ${i==="failed"?"**not delivered**":i}${p}${d}`}function Xa(e,t){
return t.length===0?[]:[`## ${e}`,"",...t]}function xh(e){return({control:t})=>t.status===e}var Z1,eF,tF,Ph=m(()=>{"use strict";ds();DS();fs();Z1={compliant:"✅ \
Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},eF={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not a\
pplicable"},tF=e=>{let t=e.requirements.flatMap(({name:s,controls:i})=>i.map(o=>({requirement:s,control:o}))),r=t.filter(({control:s})=>s.phase==="enforce");return`${[
[`# Countersign: ${Z1[e.verdict]}`],[rF(e)],nF(e),Xa("What to fix",r.filter(xh("fail")).flatMap(qS)),Xa("What could not be judged",r.filter(xh("unknown")).flatMap(
Ih)),Xa("Not enforced yet",t.filter(({control:s})=>s.phase!=="enforce"&&Wa(s)).flatMap(s=>s.control.status==="fail"?qS(s):Ih(s))),Xa("Waived",t.filter(xh("waive\
d")).flatMap(sF)),Xa("Told to GitLab",e.deliveries.map(iF))].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}});var MS={};k(MS,{render:()=>aF});function jh(e){let t=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],r=[...e].map(n=>t.find(([s])=>s.test(n))?.[1]??6.8);
return Math.ceil(r.reduce((n,s)=>n+s,0))}var Ch,oF,aF,FS=m(()=>{"use strict";Ch="countersign",oF={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{
words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",colour:"#8a5a00"}},aF=({verdict:e})=>{let{words:t,colour:r}=oF[e],n=`${Ch}: ${t}`,[s,
i]=[jh(Ch)+12,jh(t)+12],o=s+i,a=(u,c)=>`<text x="${c}" y="14" textLength="${jh(u)}">${u}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" hei\
ght="20" viewBox="0 0 ${o} 20" role="img" aria-labelledby="title">
  <title id="title">${n}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${s}" height="20" fill="#444"/>
    <rect x="${s}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(Ch,6)}
    ${a(t,s+6)}
  </g>
</svg>
`}});function Dn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function zl(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Xl=m(()=>{});import*as KS from"os";function un(e,t,r){let n=new Lh(e,t,r);process.stdout.write(n.toString()+KS.EOL)}function Zl(e,t=""){un(e,{},t)}function uF(e){return Dn(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function cF(e){return Dn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var VS,Lh,QS=m(()=>{Xl();VS="::",Lh=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=VS+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${cF(s)}`)}}return t+=`${VS}${uF(this.message)}`,t}}});import*as HS from"crypto";import*as tp from"fs";import*as ep from"os";function Za(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!tp.existsSync(r))throw new Error(`Missing file at path: ${r}`);tp.appendFileSync(r,`${Dn(t)}${ep.EOL}`,{encoding:"\
utf8"})}function rp(e,t){let r=`ghadelimiter_${HS.randomUUID()}`,n=Dn(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${ep.EOL}${n}${ep.EOL}${r}`}var JS=m(
()=>{Xl()});var YS,np,WS=m(()=>{ko();ko();jo();YS=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},np=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new bl("actions/oidc-client",[new _l(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return YS(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return YS(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Dh(`ID token url is ${r}`);let n=yield e.
getCall(r);return $h(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as lF}from"os";import{constants as zS,promises as pF}from"fs";var qh,dF,fF,mF,XS,Mh,ZS,eR,tR,Fh=m(()=>{qh=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:dF,appendFile:fF,writeFile:mF}=pF,XS="GITHUB_STEP_SUMMARY",Mh=class{constructor(){
this._buffer=""}filePath(){return qh(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[XS];if(!t)throw new Error(`Unable \
to find environment variable for $${XS}. Check if your runtime environment supports job summaries.`);try{yield dF(t,zS.R_OK|zS.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return qh(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?mF:fF)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return qh(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(lF)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},ZS=new Mh,eR=ZS,tR=ZS});import*as rR from"path";function nR(e){return e.replace(/[\\]/g,"/")}function sR(e){return e.replace(/[/]/g,"\\")}function iR(e){return e.replace(/[/\\]/g,rR.sep)}
var oR=m(()=>{});var Bh={};k(Bh,{arch:()=>uR,getDetails:()=>bF,isLinux:()=>cR,isMacOS:()=>Gh,isWindows:()=>Uh,platform:()=>eu});import aR from"os";function bF(){return sp(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield Uh?hF():Gh?gF():yF()),{platform:eu,arch:uR,isWindows:Uh,isMacOS:Gh,isLinux:cR})})}var sp,hF,gF,yF,
eu,uR,Uh,Gh,cR,lR=m(()=>{ko();sp=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
hF=()=>sp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),gF=()=>sp(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),yF=()=>sp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),eu=aR.platform(),uR=aR.arch(),Uh=eu==="win32",Gh=eu==="darwin",cR=eu==="linux"});var tu={};k(tu,{ExitCode:()=>ip,addPath:()=>vF,debug:()=>Dh,endGroup:()=>hR,error:()=>fR,exportVariable:()=>_F,getBooleanInput:()=>TF,getIDToken:()=>CF,getInput:()=>Kh,
getMultilineInput:()=>wF,getState:()=>PF,group:()=>IF,info:()=>xF,isDebug:()=>OF,markdownSummary:()=>eR,notice:()=>kF,platform:()=>Bh,saveState:()=>AF,setCommandEcho:()=>SF,
setFailed:()=>RF,setOutput:()=>EF,setSecret:()=>$h,startGroup:()=>mR,summary:()=>tR,toPlatformPath:()=>iR,toPosixPath:()=>nR,toWin32Path:()=>sR,warning:()=>NF});
import*as Vh from"os";import*as dR from"path";function _F(e,t){let r=Dn(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return Za("ENV",rp(e,t));un("set-env",
{name:e},r)}function $h(e){un("add-mask",{},e)}function vF(e){process.env.GITHUB_PATH||""?Za("PATH",e):un("add-path",{},e),process.env.PATH=`${e}${dR.delimiter}${process.
env.PATH}`}function Kh(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function wF(e,t){let r=Kh(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function TF(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=Kh(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function EF(e,t){if(process.env.GITHUB_OUTPUT||"")return Za("OUTPUT",rp(e,t));process.
stdout.write(Vh.EOL),un("set-output",{name:e},Dn(t))}function SF(e){Zl("echo",e?"on":"off")}function RF(e){process.exitCode=ip.Failure,fR(e)}function OF(){return process.
env.RUNNER_DEBUG==="1"}function Dh(e){un("debug",{},e)}function fR(e,t={}){un("error",zl(t),e instanceof Error?e.toString():e)}function NF(e,t={}){un("warning",
zl(t),e instanceof Error?e.toString():e)}function kF(e,t={}){un("notice",zl(t),e instanceof Error?e.toString():e)}function xF(e){process.stdout.write(e+Vh.EOL)}
function mR(e){Zl("group",e)}function hR(){Zl("endgroup")}function IF(e,t){return pR(this,void 0,void 0,function*(){mR(e);let r;try{r=yield t()}finally{hR()}return r})}
function AF(e,t){if(process.env.GITHUB_STATE||"")return Za("STATE",rp(e,t));un("save-state",{name:e},Dn(t))}function PF(e){return process.env[`STATE_${e}`]||""}
function CF(e){return pR(this,void 0,void 0,function*(){return yield np.getIDToken(e)})}var pR,ip,jo=m(()=>{QS();JS();Xl();WS();Fh();Fh();oR();lR();pR=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(ip||(ip={}))});var yR={};k(yR,{annotations:()=>jF});function jF(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!==
"fail"&&i!=="unknown")return[];let u=i==="fail"?` Fix: ${Z(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${Z(r)}: ${Z(s)}`,message:`${Z(o,1e3)}\
.${u}`}]}));return[...t.filter(({level:r})=>r==="error").slice(0,gR),...t.filter(({level:r})=>r==="warning").slice(0,gR)]}var gR,bR=m(()=>{"use strict";je();gR=
10});async function OR(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:VF,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof Be)||u.status!==409)throw u;if(o++,await Hh(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new O("INTERNAL","the last wait ends the loop")}async function Hh(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(KF),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function KF(e){if(!(e instanceof O&&e.code!=="INTERRUPTED"))throw e}var VF,Jh=m(()=>{"use strict";yr();ye();VF=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var kR={};k(kR,{readBack:()=>QF});async function QF(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<NR?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof O&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>HF(e,c,u.get(c.id)))),s>=NR&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function HF(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await Yh(
e,n);return{...s,attempts:s.attempts+t.attempts}}var NR,xR=m(()=>{"use strict";ye();Wh();NR=6e4});async function IR(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>Yh(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([XF(e,n),Promise.all(r.map(a=>zF({...e,isSuperseded:s},a)))]);return[...i,
...o]}function AR(e,t,r){let n=t.requirement===void 0?YF(e):WF(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function YF({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function WF({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Yh(e,t){
let r=AR(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return PR(e,t,r,n,s=>OR(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function zF(e,t){let r=AR(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return PR(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function PR(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof O)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:ZF(c),error:eU(c)}}}async function XF(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<JF)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(xR(),kR));return s(e,r,t)}function ZF(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function eU(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var JF,Wh=m(()=>{"use strict";ye();Jh();JF=10*6e4});var CR={};k(CR,{explainLine:()=>tU,unknownTargets:()=>zh});function zh(e,t){let[r=""]=e;return e.length===1?new O("TARGET_UNKNOWN",r):new O("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function tU(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${Ge(r.map(({id:a,name:u})=>`"${Z(u)}" (${a})`))}`,s=[...ap(e)].find(([
,a])=>up(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${Mt(s[0],t)}`;let i=[...ap(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${Mt(i,o)} (${n})`}var Xh=m(()=>{"use strict";ye();cs();je();Zh()});async function jR(e,t,r){let n=[],s=e.flatMap(u=>{let c=up(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of ap(u)){let d=t.includes(
l)?up(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(Xh(),CR));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function up(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*ap(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var Zh=m(()=>{
"use strict"});function te(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new Bi(r);return n}function cp(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="i\
nteger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c,says:l}=r;
return a!==void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"forma\
t",detail:l}),n}}}function A(e){return cp("text","string",e)}function ce(e){return cp("number","number",e)}function cn(e){return cp("integer","number",e)}function Y(){
return cp("flag","boolean")}function re(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function N(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!LR(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function _t(e){return N(e,!0)}function lp(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return LR(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function eg(){return{kind:"any",read:e=>e}}function pp(e){
return{kind:"value",of:e,read(t,r,n){return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function tg(...e){return{kind:"either",
of:e,read(t,r,n){let s=e.map(o=>{let a=[];return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",
detail:s.map(({found:o})=>o)}),i?.read}}}function P(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function Yt(e){return{
kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,n,s)}}function He(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}
function Ke(e,t){return{kind:"mapped",of:e,read(r,n,s){let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function LR(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}var Bi,le=m(()=>{"use strict";Bi=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),
this.issues=t}}});var $R={};k($R,{knownControls:()=>aU});async function aU(e,t){try{let{data:r,errors:n}=await e.graphql(oU,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(te(iU,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof Bi||r instanceof O&&r.code!=="INTERRUPTED")return;throw r}}var dp,rU,nU,sU,iU,oU,DR=m(()=>{"use strict";ye();
le();dp=e=>P(N({nodes:re(e)})),rU=N({id:A(),name:A(),controlType:P(A()),externalControlName:P(A())}),nU=N({complianceRequirementsControls:dp(rU)}),sU=N({complianceRequirements:dp(
nU)}),iU=N({projects:dp(N({complianceFrameworks:dp(sU)}))}),oU="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var qR={};k(qR,{controlTargets:()=>uU});function uU(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${Mt(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${Z(c.name)})`);n.push(
`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":Ge(u)}`)}return a&&!a.isExternal&&n.push(`co\
ntrol ${i} (${Z(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)return s;
throw zh(n,"external_control")}var MR=m(()=>{"use strict";cs();je();Xh()});function ru(e){return`gid://gitlab/Project/${e}`}function VR(e,t){let r;return async n=>{r??=hU(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new me(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function hU(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[ru(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new me(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new me("GraphQL shows this token no such project");return{project:p,
request:r}}var fp=m(()=>{"use strict";cr()});function QR(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c,read:async f=>KR(await i(f),u)};if(a.select){n.add(a),s??=VR(e,[
...n].filter(({id:h,select:b})=>b&&!t.has(h)));let{node:f,request:g}=await s(a);return u.push(g),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.
entries(a.needs??{});for(let[f,g]of await Promise.all(d.map(async([h,b])=>[h,await i(b)])))p[f]=KR(g,u);return{ok:!0,value:await a.collect?.(l,p),requests:u}}catch(c){
if(c instanceof O&&c.code==="INTERRUPTED")throw c;return c instanceof mp?{...c.result,requests:u}:{ok:!1,reason:gU(a,c),requests:u,error:c}}}return{announce(a){
for(let u of HR(a))n.add(u)},read:i}}function HR(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),HR(Object.values(r.needs??{}),t));return t}function KR(e,t){if(t.
push(...e.requests),!e.ok)throw new mp(e);return e.value}function gU(e,t){let r=t instanceof O&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.
summary.slice(1)}`;if(t instanceof me)return`${n}: ${t.message}`;if(r===401||r===403||r===404)return`${n} could not be read: GitLab answered ${r}, and reading i\
t needs ${e.right}`;if(t instanceof O)return`${n} could not be read: ${t.message}`;if(t instanceof Bi)return`${n} could not be read: GitLab's answer has an ${t.
message}`;throw t}var me,mp,cr=m(()=>{"use strict";ye();le();fp();me=class extends Error{},mp=class extends Error{result;constructor(t){super(t.reason),this.result=
t}}});function tr(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,s)=>te(r,s.answer)}}var De=m(()=>{"use strict";le()});var yU,kr,Lo=m(()=>{"use strict";le();De();yU=Ke(N({iid:ce(),project_id:ce(),title:A(),draft:P(Y()),work_in_progress:P(Y()),sha:Yt(A()),target_branch:A(),created_at:A(),
prepared_at:P(A()),author:N({username:A()}),references:P(N({full:A()})),web_url:P(A())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(
/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,author:e.author.username,url:e.web_url})),kr={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_re\
quest",collect:async({gitlab:e,projectId:t,iid:r})=>te(yU,await e.MergeRequests.show(t,r??0))}});var JR={};k(JR,{settleHead:()=>_U});async function _U(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...bU,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[kr.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[kr.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var bU,YR=m(()=>{"use strict";Lo();
bU=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function ZR(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],s=await t(o=>r.push(o)).Projects.show(e),{id:i}=te(XR,s);return{projectId:i,
known:new Map([[hp.id,{ok:!0,value:s,requests:r}]])}}function wU(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var zR,XR,hp,he,vt=m(()=>{"use strict";le();De();zR=P(N({access_level:ce()})),XR=Ke(N({id:ce(),path_with_namespace:A(),visibility:P(A()),default_branch:He(
Yt(A())),empty_repo:P(Y()),only_allow_merge_if_all_discussions_are_resolved:He(Yt(Y())),secret_push_protection_enabled:He(Yt(Y())),namespace:N({id:ce(),kind:A(),
full_path:A()}),owner:P(N({id:ce()})),permissions:P(N({project_access:zR,group_access:zR}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.
default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:wU(e.permissions)})),hp={
id:"project_answer",summary:"The project",right:"a token whose user can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},he=
tr(hp,{id:"project"},XR)});function qe(e){if(e&&typeof e=="object")switch(e[lr]){case ln:case ms:return!0}return!1}function _e(e){if(e&&typeof e=="object")switch(e[lr]){case gp:case ln:case xr:case ms:
return!0}return!1}var gp,yp,ln,rg,xr,ms,lr,pn,qn,Ir,we,oe,dn,bp,ke=m(()=>{gp=Symbol.for("yaml.alias"),yp=Symbol.for("yaml.document"),ln=Symbol.for("yaml.map"),rg=
Symbol.for("yaml.pair"),xr=Symbol.for("yaml.scalar"),ms=Symbol.for("yaml.seq"),lr=Symbol.for("yaml.node.type"),pn=e=>!!e&&typeof e=="object"&&e[lr]===gp,qn=e=>!!e&&
typeof e=="object"&&e[lr]===yp,Ir=e=>!!e&&typeof e=="object"&&e[lr]===ln,we=e=>!!e&&typeof e=="object"&&e[lr]===rg,oe=e=>!!e&&typeof e=="object"&&e[lr]===xr,dn=
e=>!!e&&typeof e=="object"&&e[lr]===ms;bp=e=>(oe(e)||qe(e))&&!!e.anchor});function Ur(e,t){let r=tO(t);qn(e)?$o(null,e.contents,r,Object.freeze([e]))===Mn&&(e.contents=null):$o(null,e,r,Object.freeze([]))}function $o(e,t,r,n){let s=rO(
e,t,r,n);if(_e(s)||we(s))return nO(e,n,s),$o(e,s,r,n);if(typeof s!="symbol"){if(qe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=$o(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===br)return br;o===Mn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=$o("\
key",t.key,r,n);if(i===br)return br;i===Mn&&(t.key=null);let o=$o("value",t.value,r,n);if(o===br)return br;o===Mn&&(t.value=null)}}return s}async function _p(e,t){
let r=tO(t);qn(e)?await Do(null,e.contents,r,Object.freeze([e]))===Mn&&(e.contents=null):await Do(null,e,r,Object.freeze([]))}async function Do(e,t,r,n){let s=await rO(
e,t,r,n);if(_e(s)||we(s))return nO(e,n,s),Do(e,s,r,n);if(typeof s!="symbol"){if(qe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await Do(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===br)return br;o===Mn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=await Do(
"key",t.key,r,n);if(i===br)return br;i===Mn&&(t.key=null);let o=await Do("value",t.value,r,n);if(o===br)return br;o===Mn&&(t.value=null)}}return s}function tO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function rO(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Ir(t))return r.Map?.(e,t,n);
if(dn(t))return r.Seq?.(e,t,n);if(we(t))return r.Pair?.(e,t,n);if(oe(t))return r.Scalar?.(e,t,n);if(pn(t))return r.Alias?.(e,t,n)}function nO(e,t,r){let n=t[t.length-
1];if(qe(n))n.items[e]=r;else if(we(n))e==="key"?n.key=r:n.value=r;else if(qn(n))n.contents=r;else{let s=pn(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var br,eO,Mn,nu=m(()=>{ke();br=Symbol("break visit"),eO=Symbol("skip children"),Mn=Symbol("remove node");Ur.BREAK=br;Ur.SKIP=eO;Ur.REMOVE=
Mn;_p.BREAK=br;_p.SKIP=eO;_p.REMOVE=Mn});var TU,EU,Fn,ng=m(()=>{ke();nu();TU={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},EU=e=>e.replace(/[!,[\]{}]/g,t=>TU[t]),Fn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+EU(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&_e(t.contents)){let i={};Ur(t.contents,(o,a)=>{_e(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Fn.defaultYaml={explicit:!1,version:"1.2"};Fn.defaultTags={"!!":"tag:yaml.org,2002:"}});function vp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function sg(e){let t=new Set;return Ur(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function ig(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function sO(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=sg(e));let o=ig(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(oe(o.node)||qe(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var wp=m(()=>{ke();nu()});function Js(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=Js(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Js(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=Js(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Js(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var og=m(()=>{});function At(e,t,r){if(Array.isArray(e))return e.map((n,s)=>At(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!bp(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var Ys=m(()=>{ke()});var Ws,Tp=m(()=>{og();ke();Ys();Ws=class{constructor(t){Object.defineProperty(this,lr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!qn(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=At(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?Js(i,{"":a},"",a):a}}});function Ep(e,t,r){if(pn(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(qe(t)){let n=0;for(let s of t.items){let i=Ep(e,s,r);i>
n&&(n=i)}return n}else if(we(t)){let n=Ep(e,t.key,r),s=Ep(e,t.value,r);return Math.max(n,s)}return 1}var hs,su=m(()=>{wp();nu();ke();Tp();Ys();hs=class extends Ws{constructor(t){
super(gp),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Ur(t,{Node:(i,o)=>{(pn(o)||bp(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(At(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Ep(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(vp(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var Sp,K,wt=m(()=>{ke();Tp();Ys();Sp=e=>!e||typeof e!="function"&&typeof e!="object",K=class extends Ws{constructor(t){super(xr),this.value=t}toJSON(t,r){return r?.
keep?this.value:At(this.value,t,r)}toString(){return String(this.value)}};K.BLOCK_FOLDED="BLOCK_FOLDED";K.BLOCK_LITERAL="BLOCK_LITERAL";K.PLAIN="PLAIN";K.QUOTE_DOUBLE=
"QUOTE_DOUBLE";K.QUOTE_SINGLE="QUOTE_SINGLE"});function RU(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function gs(e,t,r){if(qn(e)&&(e=e.contents),_e(e))return e;if(we(e)){let p=r.schema[ln].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new hs(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=SU+t.slice(2));let c=RU(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new K(e);return u&&(u.node=
p),p}c=e instanceof Map?o[ln]:Symbol.iterator in Object(e)?o[ms]:o[ln]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new K(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var SU,iu=m(()=>{su();ke();wt();SU="tag:yaml.\
org,2002:"});function ou(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return gs(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Mo,qo,Rp=m(()=>{iu();ke();Tp();Mo=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,qo=class extends Ws{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>_e(n)||we(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Mo(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(qe(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,ou(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(qe(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&oe(i)?i.value:i:qe(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!we(r))return!1;let n=r.value;return n==null||t&&oe(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return qe(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(qe(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,ou(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Gr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var iO,Un,au=m(()=>{iO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Un=(e,t,r)=>e.endsWith(
`
`)?Gr(r,t):r.includes(`
`)?`
`+Gr(r,t):(e.endsWith(" ")?"":" ")+r});function cu(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,w=-1;r===Op&&(h=oO(e,h,
t.length),h!==-1&&(p=h+u));for(let S;S=e[h+=1];){if(r===uu&&S==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}w=
h}if(S===`
`)r===Op&&(h=oO(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(S===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let $=e[h+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===uu){for(;f===" "||f==="	";)f=S,S=e[h+=1],g=!0;let $=h>w+1?h-2:b-1;if(l[$])return e;c.push($),
l[$]=!0,p=$+u,d=void 0}else g=!0}f=S}if(g&&a&&a(),c.length===0)return e;o&&o();let R=e.slice(0,c[0]);for(let S=0;S<c.length;++S){let $=c[S],U=c[S+1]||e.length;$===
0?R=`
${t}${e.slice(0,U)}`:(r===uu&&l[$]&&(R+=`${e[$]}\\`),R+=`
${t}${e.slice($+1,U)}`)}return R}function oO(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var ag,Op,uu,aO=m(()=>{ag="flow",Op="block",uu="quoted"});function OU(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function lu(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(xp(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:cu(o,i,uu,kp(t,!1))}function ug(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return lu(e,t);let r=t.indent||(xp(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:cu(n,r,ag,kp(t,!1))}function Fo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=lu;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=ug:i&&!s?n=lu:n=r?ug:lu}return n(e,t)}function Np({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return Fo(r,n);let c=n.indent||(n.forceBlockIndent||xp(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===K.BLOCK_FOLDED?!1:t===K.BLOCK_LITERAL?!0:!OU(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let U=r[d-1];if(U!==`
`&&U!=="	"&&U!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(cg,`$&${c}`));let h=!1,b,w=-1;for(b=0;b<r.length;++b){let U=r[b];if(U===" ")h=!0;else if(U===`
`)w=b;else break}let R=r.substring(0,w<b?w+1:b);R&&(r=r.substring(R.length),R=R.replace(/\n+/g,`$&${c}`));let $=(h?c?"2":"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let U=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),B=!1,ee=kp(n,!0);o!=="folded"&&t!==K.BLOCK_FOLDED&&(ee.onOverflow=
()=>{B=!0});let D=cu(`${R}${U}${f}`,c,Op,ee);if(!B)return`>${$}
${c}${D}`}return r=r.replace(/\n+/g,`$&${c}`),`|${$}
${c}${R}${r}${f}`}function NU(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return Fo(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?Fo(i,t):Np(e,t,r,n);if(!a&&!l&&s!==K.PLAIN&&i.includes(`
`))return Np(e,t,r,n);if(xp(i)){if(u==="")return t.forceBlockIndent=!0,Np(e,t,r,n);if(a&&u===c)return Fo(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return Fo(i,t)}return a?
p:cu(p,u,ag,kp(t,!1))}function Vi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
K.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=K.QUOTE_DOUBLE);let u=l=>{switch(l){case K.BLOCK_FOLDED:case K.BLOCK_LITERAL:
return s||i?Fo(o.value,t):Np(o,t,r,n);case K.QUOTE_DOUBLE:return lu(o.value,t);case K.QUOTE_SINGLE:return ug(o.value,t);case K.PLAIN:return NU(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var kp,xp,cg,pu=m(()=>{wt();aO();kp=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),xp=e=>/^(%|---|\.\.\.)/m.test(e);try{cg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{cg=/\n+(?!\n|$)/g}});function Ip(e,t){let r=Object.assign({blockQuote:!0,commentString:iO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function kU(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(oe(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function xU(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(oe(e)||qe(e))&&e.anchor;i&&vp(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function ys(e,t,r,n){if(we(e))return e.toString(t,r,n);if(pn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=_e(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=kU(t.doc.schema.tags,i));let o=xU(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):oe(i)?Vi(i,t,r,n):i.toString(t,r,n);return o?oe(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var du=m(()=>{wp();ke();au();pu()});function uO({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=_e(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(qe(e)||!_e(e)&&typeof e=="object"){let ee="With simple keys, collection cannot\
 be used as a key value";throw new Error(ee)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||qe(e)||(oe(e)?e.type===K.BLOCK_FOLDED||e.type===K.BLOCK_LITERAL:typeof e=="o\
bject"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=ys(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){
if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":
f?`? ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Un(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Un(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Un(b,r.indent,c(d))));let w,R,S;_e(t)?(w=!!t.spaceBefore,R=t.commentBefore,S=t.comment):(w=!1,R=null,S=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&oe(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&dn(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let $=!1,U=ys(t,r,()=>$=!0,()=>h=!0),B=" ";if(d||w||R){if(B=w?`
`:"",R){let ee=c(R);B+=`
${Gr(ee,r.indent)}`}U===""&&!r.inFlow?B===`
`&&S&&(B=`

`):B+=`
${r.indent}`}else if(!f&&qe(t)){let ee=U[0],D=U.indexOf(`
`),T=D!==-1,Q=r.inFlow??t.flow??t.items.length===0;if(T||!Q){let ve=!1;if(T&&(ee==="&"||ee==="!")){let Qe=U.indexOf(" ");ee==="&"&&Qe!==-1&&Qe<D&&U[Qe+1]==="!"&&
(Qe=U.indexOf(" ",Qe+1)),(Qe===-1||D<Qe)&&(ve=!0)}ve||(B=`
${r.indent}`)}}else(U===""||U[0]===`
`)&&(B="");return b+=B+U,r.inFlow?$&&n&&n():S&&!$?b+=Un(b,r.indent,c(S)):h&&s&&s(),b}var cO=m(()=>{ke();wt();du();au()});function lg(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var pg=m(()=>{});function fg(e,t,r){let n=pO(e,r);if(dn(n))for(let s of n.items)dg(e,t,s);else if(Array.isArray(n))for(let s of n)dg(e,t,s);else dg(e,t,n)}function dg(e,t,r){let n=pO(
e,r);if(!Ir(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function pO(e,t){
return e&&pn(t)?t.resolve(e.doc,e):t}var Ap,fn,lO,Pp=m(()=>{ke();wt();Ap="<<",fn={identify:e=>e===Ap||typeof e=="symbol"&&e.description===Ap,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new K(Symbol(Ap)),{addToJSMap:fg}),stringify:()=>Ap},lO=(e,t)=>(fn.identify(t)||oe(t)&&(!t.type||
t.type===K.PLAIN)&&fn.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===fn.tag&&r.default)});function Cp(e,t,{key:r,value:n}){if(_e(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(lO(e,r))fg(e,t,n);else{let s=At(r,"",e);if(t instanceof Map)t.set(s,At(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=IU(r,s,e),o=At(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function IU(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(_e(e)&&r?.doc){let n=Ip(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),lg(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var mg=m(()=>{pg();Pp();du();ke();Ys()});function Uo(e,t,r){let n=gs(e,void 0,r),s=gs(t,void 0,r);return new at(n,s)}var at,zs=m(()=>{iu();cO();mg();ke();at=class e{constructor(t,r=null){Object.defineProperty(
this,lr,{value:rg}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return _e(r)&&(r=r.clone(t)),_e(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Cp(r,n,this)}toString(t,r,n){return t?.doc?uO(this,t,r,n):JSON.stringify(this)}}});function Lp(e,t,r){return(t.inFlow??e.flow?PU:AU)(e,t,r)}function AU({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(_e(h))!p&&h.spaceBefore&&
d.push(""),jp(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(we(h)){let R=_e(h.key)?h.key:null;R&&(!p&&R.spaceBefore&&d.push(""),jp(r,d,R.commentBefore,
p))}p=!1;let w=ys(h,l,()=>b=null,()=>p=!0);b&&(w+=Un(w,i,c(b))),p&&b&&(p=!1),d.push(n+w)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Gr(c(e),u),a&&a()):p&&o&&o(),f}function PU({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(_e(h))h.spaceBefore&&p.push(""),jp(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(we(h)){let R=_e(h.key)?h.key:null;R&&(R.spaceBefore&&p.push(""),jp(t,p,R.commentBefore,!1),R.comment&&(c=
!0));let S=_e(h.value)?h.value:null;S?(S.comment&&(b=S.comment),S.commentBefore&&(c=!0)):h.value==null&&R?.comment&&(b=R.comment)}b&&(c=!0);let w=ys(h,u,()=>b=null);
c||(c=p.length>l||w.includes(`
`)),g<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((R,S)=>R+S.length+2,2)+(w.length+2)>t.options.lineWidth)),c&&(w+=",")),
b&&(w+=Un(w,n,a(b))),p.push(w),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function jp({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Gr(t(n),
e);r.push(i.trimStart())}}var hg=m(()=>{ke();du();au()});function Xs(e,t){let r=oe(t)?t.value:t;for(let n of e)if(we(n)&&(n.key===t||n.key===r||oe(n.key)&&n.key.value===r))return n}var dt,Zs=m(()=>{hg();mg();Rp();ke();
zs();wt();dt=class extends qo{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(ln,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(Uo(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;we(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new at(t,t?.value):n=new at(t.key,t.value);let s=Xs(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);oe(s.value)&&Sp(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=Xs(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Xs(this.items,t)?.value;return(!r&&oe(s)?s.value:s)??void 0}has(t){return!!Xs(this.items,t)}set(t,r){
this.add(new at(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Cp(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!we(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Lp(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var mn,Go=m(()=>{ke();Zs();mn={collection:"map",default:!0,nodeClass:dt,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ir(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>dt.from(e,t,r)}});function $p(e){let t=oe(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var rr,ei=m(()=>{iu();hg();
Rp();ke();wt();Ys();rr=class extends qo{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(ms,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=$p(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=$p(t);if(typeof n!="number")return;let s=this.items[n];return!r&&oe(s)?s.
value:s}has(t){let r=$p(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=$p(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];oe(s)&&Sp(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(At(i,
String(s++),r));return n}toString(t,r,n){return t?Lp(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(gs(a,void 0,n))}}return i}}});var hn,Bo=m(()=>{ke();ei();hn={collection:"seq",default:!0,nodeClass:rr,tag:"tag:yaml.org,2002:seq",resolve(e,t){return dn(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>rr.from(e,t,r)}});var ti,fu=m(()=>{pu();ti={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),Vi(e,t,r,n)}}});var Ki,Dp=m(()=>{wt();Ki={identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new K(
null),stringify:({source:e},t)=>typeof e=="string"&&Ki.test.test(e)?e:t.options.nullStr}});var mu,gg=m(()=>{wt();mu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new K(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&mu.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function nr({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Vo=m(()=>{});var qp,Mp,Fp,yg=m(()=>{wt();Vo();qp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:nr},Mp={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():nr(e)}},Fp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new K(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:nr}});function dO(e,t,r){let{value:n}=e;return Up(n)&&n>=0?r+n.toString(t):nr(e)}var Up,bg,Gp,Bp,Vp,_g=m(()=>{Vo();Up=e=>typeof e=="bigint"||Number.isInteger(e),bg=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);Gp={identify:e=>Up(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>bg(
e,2,8,r),stringify:e=>dO(e,8,"0o")},Bp={identify:Up,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>bg(e,0,10,r),stringify:nr},Vp={
identify:e=>Up(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>bg(e,2,16,r),stringify:e=>dO(e,16,"0x")}});var fO,mO=m(()=>{Go();Dp();Bo();fu();gg();yg();_g();fO=[mn,hn,ti,Ki,mu,Gp,Bp,Vp,qp,Mp,Fp]});function hO(e){return typeof e=="bigint"||Number.isInteger(e)}var Kp,CU,jU,gO,yO=m(()=>{wt();Go();Bo();Kp=({value:e})=>JSON.stringify(e),CU=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Kp},{identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Kp},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Kp},{identify:hO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>hO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Kp}],jU={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},gO=[mn,hn].concat(
CU,jU)});var hu,vg=m(()=>{wt();pu();hu={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=K.BLOCK_LITERAL),t!==K.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===K.BLOCK_LITERAL?`
`:" ")}return Vi({comment:e,type:t,value:a},n,s,i)}}});function wg(e,t){if(dn(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!we(n)){if(Ir(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new at(new K(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=we(n)?n:new at(n)}}else t("Expected a sequence for this tag");return e}function Tg(e,t,r){let{replacer:n}=r,s=new rr(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(Uo(a,u,r))}return s}var gu,Qp=m(()=>{ke();zs();
wt();ei();gu={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:wg,createNode:Tg}});var Ko,yu,Eg=m(()=>{ke();Ys();Zs();ei();Qp();Ko=class e extends rr{constructor(){super(),this.add=dt.prototype.add.bind(this),this.delete=dt.prototype.delete.bind(
this),this.get=dt.prototype.get.bind(this),this.has=dt.prototype.has.bind(this),this.set=dt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(we(s)?(i=At(s.key,"",r),o=At(s.value,i,r)):i=At(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=Tg(t,r,n),i=new this;return i.items=s.items,i}};Ko.tag="tag:yaml.or\
g,2002:omap";yu={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ko,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=wg(e,t),n=[];for(let{key:s}of r.
items)oe(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Ko,r)},createNode:(e,t,r)=>Ko.
from(e,t,r)}});function bO({value:e,source:t},r){return t&&(e?Sg:Rg).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Sg,Rg,_O=m(()=>{wt();Sg={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new K(!0),stringify:bO},Rg={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new K(!1),stringify:bO}});var vO,wO,TO,EO=m(()=>{wt();Vo();vO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:nr},wO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():nr(e)}},TO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new K(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:nr}});function Hp(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function Og(e,t,r){let{value:n}=e;if(bu(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return nr(e)}var bu,SO,RO,OO,NO,kO=m(()=>{Vo();bu=e=>typeof e=="bigint"||Number.isInteger(e);SO={identify:bu,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>Hp(e,2,2,r),stringify:e=>Og(e,2,"0b")},RO={identify:bu,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>Hp(e,1,8,r),stringify:e=>Og(e,8,"0")},OO={identify:bu,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>Hp(e,0,10,r),stringify:nr},NO={identify:bu,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>Hp(e,2,16,r),stringify:e=>Og(e,16,"0x")}});var Qo,_u,Ng=m(()=>{ke();zs();Zs();Qo=class e extends dt{constructor(t){super(t),this.tag=e.tag}add(t){let r;we(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new at(t.key,null):r=new at(t,null),Xs(this.items,r.key)||this.items.push(r)}get(t,r){let n=Xs(this.items,t);return!r&&we(n)?oe(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Xs(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new at(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(Uo(o,null,n));return i}};
Qo.tag="tag:yaml.org,2002:set";_u={collection:"map",identify:e=>e instanceof Set,nodeClass:Qo,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Qo.from(
e,t,r),resolve(e,t){if(Ir(e)){if(e.hasAllNullValues(!0))return Object.assign(new Qo,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function kg(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function xO(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return nr(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Jp,Yp,Ho,xg=m(()=>{Vo();Jp={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>kg(e,r),stringify:xO},Yp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>kg(e,!1),stringify:xO},Ho={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ho.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=kg(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var Ig,IO=m(()=>{Go();Dp();Bo();fu();vg();_O();EO();kO();Pp();Eg();Qp();Ng();xg();Ig=[mn,hn,ti,Ki,Sg,Rg,SO,RO,OO,NO,vO,wO,TO,hu,fn,yu,gu,_u,Jp,Yp,Ho]});function Wp(e,t,r){let n=AO.get(t);if(n&&!e)return r&&!n.includes(fn)?n.concat(fn):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(AO.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(fn)),s.reduce((i,o)=>{let a=typeof o=="string"?PO[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(PO).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var AO,PO,CO,jO=m(()=>{Go();Dp();Bo();fu();gg();yg();_g();mO();yO();vg();Pp();Eg();Qp();IO();Ng();xg();AO=new Map([["core",fO],["failsafe",[mn,
hn,ti]],["json",gO],["yaml11",Ig],["yaml-1.1",Ig]]),PO={binary:hu,bool:mu,float:Fp,floatExp:Mp,floatNaN:qp,floatTime:Yp,int:Bp,intHex:Vp,intOct:Gp,intTime:Jp,map:mn,
merge:fn,null:Ki,omap:yu,pairs:gu,seq:hn,set:_u,timestamp:Ho},CO={"tag:yaml.org,2002:binary":hu,"tag:yaml.org,2002:merge":fn,"tag:yaml.org,2002:omap":yu,"tag:ya\
ml.org,2002:pairs":gu,"tag:yaml.org,2002:set":_u,"tag:yaml.org,2002:timestamp":Ho}});var LU,vu,Ag=m(()=>{ke();Go();Bo();fu();jO();LU=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,vu=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Wp(t,"compat"):t?Wp(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?CO:
{},this.tags=Wp(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,ln,{value:mn}),Object.defineProperty(this,xr,{value:ti}),Object.defineProperty(
this,ms,{value:hn}),this.sortMapEntries=typeof o=="function"?o:o===!0?LU:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function LO(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=Ip(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Gr(u,""))}let o=!1,
a=null;if(e.contents){if(_e(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Gr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=ys(e.contents,s,()=>a=null,u);a&&(c+=Un(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(ys(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Gr(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Gr(i(u),"")))}return r.join(`
`)+`
`}var $O=m(()=>{ke();du();au()});function Jo(e){if(qe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var ri,wu=m(()=>{su();Rp();ke();zs();Ys();Ag();$O();wp();og();
iu();ng();ri=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,lr,{value:yp});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Fn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[lr]:{value:yp}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=_e(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Jo(this.contents)&&this.contents.add(t)}addIn(t,r){Jo(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=sg(this);t.anchor=!r||n.has(r)?ig(r||"a",n):r}return new hs(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=R=>typeof R=="number"||R instanceof String||R instanceof Number,w=r.filter(
b).map(String);w.length>0&&(r=r.concat(w)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=sO(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=gs(t,l,g);return a&&qe(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new at(s,
i)}delete(t){return Jo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Mo(t)?this.contents==null?!1:(this.contents=null,!0):Jo(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return qe(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Mo(t)?!r&&oe(this.contents)?this.contents.value:this.contents:
qe(this.contents)?this.contents.getIn(t,r):void 0}has(t){return qe(this.contents)?this.contents.has(t):!1}hasIn(t){return Mo(t)?this.contents!==void 0:qe(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=ou(this.schema,[t],r):Jo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Mo(t)?this.contents=
r:this.contents==null?this.contents=ou(this.schema,Array.from(t),r):Jo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Fn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Fn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new vu(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=At(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?Js(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return LO(this,t)}}});var Tu,gn,Eu,Pg,Su=m(()=>{Tu=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},gn=class extends Tu{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},Eu=class extends Tu{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Pg=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function Gn(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,w=null,R=null,S=null,
$=null,U=null;for(let D of e)switch(g&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&i(D.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&D.type!=="comment"&&D.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),l=!0;break;case"comment":{l||i(D,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let T=D.source.substring(1)||" ";p?p+=d+T:p=T,d="",c=!1;break}case"newline":c?p?p+=D.source:(!$||r!=="seq-ite\
m-ind")&&(u=!0):d+=D.source,c=!0,f=!0,(b||w)&&(R=D),l=!0;break;case"anchor":b&&i(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
i(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=D,U??(U=D.offset),c=!1,l=!1,g=!0;break;case"tag":{w&&i(D,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),w=D,U??(U=D.offset),c=!1,l=!1,g=!0;break}case r:(b||w)&&i(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indica\
tor`),$&&i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${t??"collection"}`),$=D,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){S&&
i(D,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),S=D,c=!1,l=!1;break}default:i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} token`),c=!1,l=!1}let B=e[e.length-1],ee=B?
B.offset+B.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:S,found:$,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:w,newlineAfterProp:R,end:ee,start:U??ee}}var Ru=m(()=>{});function ni(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(ni(t.key)||ni(t.value))return!0}return!1;default:return!0}}var zp=m(()=>{});function Ou(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&ni(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Cg=m(()=>{zp()});function Xp(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||oe(i)&&oe(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var jg=m(()=>{ke()});function qO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??dt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Gn(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",DO)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ni(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",DO);r.atKey=!0;let w=h.end,R=d?e(r,d,h,s):t(r,w,p,null,h,s);r.schema.compat&&Ou(n.indent,d,s),r.atKey=!1,Xp(r,a.items,
R)&&s(w,"DUPLICATE_KEY","Map keys must be unique");let S=Gn(f??[],{indicator:"map-value-ind",next:g,offset:R.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=S.end,S.found){b&&(g?.type==="block-map"&&!S.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<S.found.offset-1024&&s(R.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let $=g?e(r,g,S,s):t(r,u,f,null,S,s);r.schema.compat&&Ou(n.indent,g,s),u=$.range[2];let U=new at(R,$);r.options.keepSourceTokens&&(U.srcToken=
l),a.items.push(U)}else{b&&s(R.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),S.comment&&(R.comment?R.comment+=`
`+S.comment:R.comment=S.comment);let $=new at(R);r.options.keepSourceTokens&&($.srcToken=l),a.items.push($)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var DO,MO=m(()=>{zs();Zs();Ru();zp();Cg();jg();DO="All mapping items must start at the same column"});function FO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??rr,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=Gn(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&Ou(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var UO=m(()=>{ei();Ru();Cg()});function Bn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var Yo=m(()=>{});function GO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?dt:rr),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let w=n.items[b],{start:R,key:S,
sep:$,value:U}=w,B=Gn(R,{flow:a,indicator:"explicit-key-ind",next:S??$?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&
!B.tag&&!$&&!U){b===0&&B.comma?s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
B.comment&&(c.comment?c.comment+=`
`+B.comment:c.comment=B.comment),p=B.end;continue}!o&&r.options.strict&&ni(S)&&s(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)B.comma&&s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||s(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let ee="";e:for(let D of R)switch(D.type){case"comma":case"space":break;case"comment":ee=D.source.substring(1);break e;default:break e}if(ee){let D=c.
items[c.items.length-1];we(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+ee:D.comment=ee,B.comment=B.comment.substring(ee.length+1)}}if(!o&&!$&&!B.found){let ee=U?e(r,U,B,s):t(r,B.end,$,null,B,s);c.items.push(ee),p=ee.range[2],$g(U)&&
s(ee.range,"BLOCK_IN_FLOW",Lg)}else{r.atKey=!0;let ee=B.end,D=S?e(r,S,B,s):t(r,ee,R,null,B,s);$g(S)&&s(D.range,"BLOCK_IN_FLOW",Lg),r.atKey=!1;let T=Gn($??[],{flow:a,
indicator:"map-value-ind",next:U,offset:D.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(T.found){if(!o&&!B.found&&r.options.strict){if($)for(let Qe of $){
if(Qe===T.found)break;if(Qe.type==="newline"){s(Qe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}B.start<T.
found.offset-1024&&s(T.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?s(U,"MISSING_CHAR",`Missing space after : in ${a}`):s(T.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Q=U?e(r,U,T,
s):T.found?t(r,T.end,$,null,T,s):null;Q?$g(U)&&s(Q.range,"BLOCK_IN_FLOW",Lg):T.comment&&(D.comment?D.comment+=`
`+T.comment:D.comment=T.comment);let ve=new at(D,Q);if(r.options.keepSourceTokens&&(ve.srcToken=w),o){let Qe=c;Xp(r,Qe.items,D)&&s(ee,"DUPLICATE_KEY","Map keys \
must be unique"),Qe.items.push(ve)}else{let Qe=new dt(r.schema);Qe.flow=!0,Qe.items.push(ve);let on=(Q??D).range;Qe.range=[D.range[0],on[1],on[2]],c.items.push(
Qe)}p=Q?Q.range[2]:T.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),w=l?`${b} \
must end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",w),f&&f.source.length!==1&&
g.unshift(f)}if(g.length>0){let b=Bn(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Lg,$g,BO=m(()=>{ke();zs();Zs();ei();Yo();Ru();zp();jg();
Lg="Block collections are not allowed within flow collections",$g=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Dg(e,t,r,n,s,i){let o=r.type==="block-map"?qO(e,t,r,n,i):r.type==="block-seq"?FO(e,t,r,n,i):GO(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function VO(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===dt.tagName&&a==="map"||o===rr.tagName&&
a==="seq")return Dg(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Dg(e,t,r,s,o)}let c=Dg(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=_e(l)?l:new K(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var KO=m(()=>{ke();wt();Zs();ei();MO();UO();BO()});function qg(e,t,r){let n=t.offset,s=$U(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?K.BLOCK_FOLDED:K.BLOCK_LITERAL,
o=t.source?DU(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,w]=o[h];if(w===""||w==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+w.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,w]=o[h];c+=b.length+w.length+1;let R=w[w.length-1]==="\r";if(R&&(w=w.slice(0,-1)),w&&b.length<u){let $=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-w.length-(R?2:1),"BAD_INDENT",$),b=""}i===K.BLOCK_LITERAL?(p+=d+b.slice(
u)+w,d=`
`):b.length>u||w[0]==="	"?(d===" "?d=`
`:!f&&d===`
`&&(d=`

`),p+=d+b.slice(u)+w,d=`
`,f=!0):w===""?d===`
`?p+=`
`:d=`
`:(p+=d+w,d=" ",f=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)p+=`
`+o[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function $U({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function DU(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var Mg=m(()=>{wt()});function Fg(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=K.PLAIN,u=qU(i,c);break;case"single-quoted-scalar":a=
K.QUOTE_SINGLE,u=MU(i,c);break;case"double-quoted-scalar":a=K.QUOTE_DOUBLE,u=FU(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Bn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function qU(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),QO(e)}function MU(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),QO(e.slice(1,-1)).replace(/''/g,"'")}function QO(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function FU(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=UU(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=GU[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=BU(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function UU(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function BU(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var GU,Ug=m(()=>{wt();Yo();GU={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Gg(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?qg(e,t,n):Fg(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[xr]:u?c=VU(e.schema,s,u,r,n):t.type==="scalar"?c=KU(e,s,t,n):c=e.schema[xr];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=oe(p)?p:new K(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new K(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function VU(e,t,r,n,s){if(r==="!")return e[xr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[xr])}function KU({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[xr];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[xr];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var HO=m(()=>{ke();wt();Mg();Ug()});function JO(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var YO=m(()=>{});function Bg(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=HU(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Gg(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=VO(QU,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=Zp(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!oe(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function Zp(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:JO(t,r,n),indent:-1,source:""},p=Gg(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function HU({options:e},{offset:t,source:r,end:n},s){let i=new hs(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Bn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var QU,WO=m(()=>{su();ke();KO();HO();Yo();YO();QU={composeNode:Bg,
composeEmptyNode:Zp}});function zO(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new ri(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=Gn(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?Bg(c,s,l,o):Zp(c,l.end,n,null,l,o);let p=u.contents.range[2],d=Bn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var XO=m(
()=>{wu();WO();Yo();Ru()});function Nu(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function ZO(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var ku,Vg=m(()=>{
ng();wu();Su();ke();XO();Yo();ku=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=Nu(r);i?this.warnings.push(new Eu(o,n,s)):this.errors.push(new gn(o,n,s))},this.directives=new Fn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=ZO(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(qe(i)&&!i.flow&&i.items.length>0){let o=i.items[0];we(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:ZO(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=Nu(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=zO(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new gn(Nu(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new gn(Nu(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Bn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new gn(Nu(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new ri(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var eN=m(()=>{Mg();Ug();Su();pu()});var tN=m(()=>{});function Qi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),nN(Object.freeze([]),e,t)}function nN(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=nN(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===Kg)return Kg;a===rN&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var Kg,JU,rN,sN=m(()=>{Kg=Symbol("break visit"),JU=Symbol("skip children"),rN=Symbol("remove item");Qi.BREAK=Kg;Qi.SKIP=JU;Qi.REMOVE=rN;Qi.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Qi.parentCollection=(e,t)=>{let r=Qi.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function iN(e){switch(e){case Qg:return"byte-order-mark";case Hg:return"doc-mode";case Jg:return"flow-error-end";case ed:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Qg,Hg,Jg,ed,td=m(()=>{eN();tN();sN();Qg="\uFEFF",Hg="",Jg="",ed=""});function yn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var oN,WU,rd,zU,Yg,xu,Wg=m(()=>{td();oN=new Set("0123456789ABCDEFabcdef"),WU=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),rd=new Set(",[]{}"),zU=new Set(` ,[]{}
\r	`),Yg=e=>!e||zU.has(e),xu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&yn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Qg&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield Hg,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&yn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!yn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&yn(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Yg),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&yn(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Jg,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Yg),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||yn(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>yn(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield ed,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(yn(i)||t&&rd.has(i))break;r=n}else if(yn(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&rd.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&rd.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ed,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Yg),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(yn(n)||r&&rd.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!yn(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(WU.has(r))r=this.buffer[++t];else if(r==="%"&&oN.has(this.buffer[t+1])&&oN.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var Hi,zg=m(()=>{Hi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function si(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function aN(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function cN(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function nd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Wo(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function sd(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function uN(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!si(t.start,"explicit-key-ind")&&!si(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,cN(t.value)?t.value.end?
sd(t.value.end,t.sep):t.value.end=t.sep:sd(t.start,t.sep),delete t.sep)}var Iu,Xg=m(()=>{td();Wg();Iu=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new xu,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=iN(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&uN(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&aN(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{aN(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=nd(this.peek(2)),n=Wo(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){sd(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(si(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(cN(r.key)&&!si(r.sep,"newline")){
let o=Wo(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(si(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=Wo(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):si(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!si(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){sd(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||si(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=nd(
n),i=Wo(s);uN(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=nd(t),n=Wo(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=nd(t),n=Wo(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function XU(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Hi||null,prettyErrors:t}}function Zg(e,t={}){let{lineCounter:r,prettyErrors:n}=XU(
t),s=new Iu(r?.addNewLine),i=new ku(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new gn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Pg(e,r)),o.warnings.
forEach(Pg(e,r))),o}var lN=m(()=>{Vg();wu();Su();pg();ke();zg();Xg()});var pN=m(()=>{Vg();wu();Ag();Su();su();ke();zs();wt();Zs();ei();td();Wg();zg();Xg();lN();nu()});var fN={};k(fN,{parseYaml:()=>ZU});function ZU(e){let t=new Hi,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=Zg(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:dN(c)}))};let i=0;if(Ur(n,{Alias:()=>{
i++}}),i>ey)return{errors:[{line:1,column:1,message:`uses more than ${ey} aliases`}]};let o;try{o=n.toJS({maxAliasCount:ey})}catch(u){return{errors:[{line:1,column:1,
message:dN(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?tG(n,p):void 0)??
eG(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function eG(e,t){let r=e.getIn(t,!0);return _e(r)?r.range?.[0]:void 0}
function tG(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!Ir(r))return;let n=r.items.find(({key:s})=>oe(s)&&s.value===t.at(-1));return n&&_e(
n.key)?n.key.range?.[0]:void 0}function dN(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var ey,mN=m(()=>{"use strict";pN();ey=50});var bN={};k(bN,{duplicateKeys:()=>nG,locateIn:()=>sG,syntaxError:()=>rG});function rG(e,t){return{...ty(e,iG(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function nG(e){return yN(e).duplicates.map(({key:t,offset:r})=>({...ty(e,r),message:`the key ${t} is there twice`}))}function sG(e){
let{offsets:t}=yN(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return ty(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function ty(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function iG(e,t){let r=gN(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);hN(e.slice(0,i))?n=i:s=i}return hN(e)?e.length:n}function hN(e){try{return JSON.parse(e),!0}catch(t){return(gN(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function gN(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function yN(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var _N=m(()=>{"use strict"});async function wN(e,t){let r=Buffer.byteLength(e);if(r>vN){let a=`policy ${t} has ${r} bytes, more than the ${vN} a policy may have`;throw new O("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new O("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?oG:
(await Promise.resolve().then(()=>(mN(),fN))).parseYaml)(n);if("errors"in o)throw ry(t,o.errors);return o}async function oG(e){let t=()=>Promise.resolve().then(()=>(_N(),bN)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
TN(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function TN(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+TN(n),Array.isArray(e)?0:t.length)}function ry(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new O("POLICY_INVALID",n):new O("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var vN,EN=m(()=>{"use strict";ye();vN=
1048576});function Wt(e){return{kind:"control",...e}}function q(e){return{kind:"field",about:"project",...e}}function Bt(e,t={}){return{status:"pass",message:e,...t}}function Vt(e,t={}){
return{status:"fail",message:e,...t}}function pr(e){return{status:"unknown",message:e}}var Au,SN,ne=m(()=>{"use strict";Au=["info","low","medium","high","critic\
al"],SN=["observe","warn","enforce"]});function aG(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function ON(e,t){if("unknown"in e)return pr(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=aG(r,t);if(o===
void 0)return pr(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
pr(`${n}, but ${a}`):u!==void 0&&!uG(o,t.operator)?pr(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${cG(r,t)}`,...i}}function uG(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function cG(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ue(r,"is expected","are expected")}`}var RN,ny=m(()=>{"use strict";je();ne();RN=[
"=","!=",">","<",">=","<="]});var NN,Pu,sy,lG,ii,pG,iy,Cu=m(()=>{"use strict";ne();ny();le();NN=A({min:1,max:255}),Pu=e=>He(A({min:1,max:2e3,...e===void 0?{}:{about:e}})),sy=e=>A({pattern:/^\d{4}-\d{2}-\d{2}$/,
says:"a date such as 2026-12-31",about:e}),lG=_t({field:A({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:pp(RN),value:tg(
Y(),ce(),A())}),ii=_t({id:A({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id \
together with expression"}),with:He(lp({about:"Parameters of the control"})),expression:He(lG),title:Pu(),severity:He(pp(Au)),message:Pu("Said instead of the bu\
ilt-in sentence when the control fails"),remediation:Pu("How to fix it, said instead of the built-in advice"),final:He(Y()),phase:He(pp(SN)),enforce_from:He(sy(
"The control is enforced from this day on, and only warns before it"))}),pG=_t({name:NN,description:Pu(),final:He(Y()),controls:re(tg(A(),ii))}),iy=_t({$schema:He(
A()),name:NN,description:Pu(),extends:He(re(A({min:1,about:"preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top"}))),requirements:He(
re(pG)),waivers:He(eg()),waiver_rules:He(eg())})});var ay={};k(ay,{problemsOf:()=>Xo});function Xo(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>dh(String(l),zo(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${oy(a)} `}the key ${p} is not known${Mt(p,zo(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${oy(a)} ${dG(u,c,fG(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return Xo(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>kN[String(f)]));return[{path:[...n,...a],message:`${oy(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function dG(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${kN[String(t)]}, not ${ju(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${ju(r)}${Mt(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${ju(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${ju(r)}`;default:return`must be ${t}, \
not ${ju(r)}`}}function ju(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(0,80)}function oy(e){let t=e.
at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function fG(e,t){return t.reduce((r,n)=>r?.[n],e)}function zo(e,t){let[r,...n]=t,
{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return zo(i,t);if(s==="either")return i.flatMap(u=>zo(u,t));if(s==="list")return typeof r=="number"?zo(i,n):[];if(s!==
"object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?zo(a,n):[]}var kN,Lu=m(()=>{"use strict";cs();kN={text:"text",integer:"\
a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var IN={};k(IN,{frameworkDraft:()=>hG,isFramework:()=>mG});function mG(e){return id(e)?"color"in e||"complianceRequirements"in e?!0:cy(e.requirements).some(t=>cy(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function hG(e){let t=[],[r,n]=xN(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,...PN,
requirements:uy(n,[r]).map(({value:o,path:a})=>{let[u,c]=xN(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),isFinal:!1,description:typeof l==
"string"?l:void 0,path:a,entries:uy(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,
message:"name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:gG(c)},p=[],d=ii.read(l,[],p);return t.push(...Xo(p,
l,ii,a)),p.length===0?[{entry:d,path:a}]:[]}}function xN(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function uy(e,t){return id(e)&&Array.isArray(
e.nodes)?uy(e.nodes,[...t,"nodes"]):id(e)?[{value:e,path:t}]:cy(e).map((r,n)=>({value:r,path:[...t,n]}))}function gG(e){if(typeof e!="string")return e;try{return JSON.
parse(e)}catch{return e}}function cy(e){return Array.isArray(e)?e.filter(id):[]}function id(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var AN=m(()=>{
"use strict";ly();Lu();Cu()});var jN={};k(jN,{salvage:()=>yG});function yG(e){return CN(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,isFinal:!1,description:void 0,path:n,entries:CN(t,"controls").flatMap((i,o)=>{let a=bG(ii,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[
...n,"controls",o]}]:[]})}})}function bG(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function CN(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}
var LN=m(()=>{"use strict";Cu()});async function $N(e){let t=[],r=iy.read(e,[],t);if(t.length===0)return _G(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(AN(),IN));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(Lu(),ay)),Promise.resolve().then(()=>(LN(),jN))]),{waivers:a,waiver_rules:u}=e??
{},c=o(e);return{name:"",bases:[],requirements:c,...DN(c,a,u),problems:i(t,e,iy)}}function _G(e){let t=(e.requirements??[]).map(({name:o,description:a,final:u=!1,
controls:c},l)=>{let p=["requirements",l],d=c.map((f,g)=>({entry:typeof f=="string"?te(ii,{id:f}):f,path:[...p,"controls",g]}));return{name:o,isFinal:u,description:a,
path:p,entries:d}}),{name:r,extends:n=[],waivers:s,waiver_rules:i}=e;return{name:r,bases:n,requirements:t,...DN(t,s,i),problems:[]}}function DN(e,t,r){let n=e.some(
({entries:s})=>s.some(({entry:i})=>i.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var PN,ly=m(()=>{"use strict";le();
Cu();PN={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1}});async function wG({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${FN} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[ru(t)],iid:String(r),after:n});if(o.length>0)throw new me(
`GraphQL answered with errors: ${o.join("; ")}`);let a=N({projects:N({nodes:re(N({mergeRequest:N({commits:MN})}))})}),[u]=te(a,i).projects.nodes;if(!u)throw new me(
"the commits vanished while they were read");return u.mergeRequest.commits}function TG(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var qN,MN,vG,FN,UN,GN=m(()=>{"use strict";le();cr();De();fp();qN=N({username:A()}),MN=N({pageInfo:N(
{hasNextPage:Y(),endCursor:P(A())}),nodes:re(N({sha:A(),authorEmail:P(A()),committerEmail:P(A()),author:P(qN),signature:P(N({verificationStatus:P(A())}))}))}),vG=
N({commitCount:Yt(ce()),committers:Yt(N({nodes:re(qN)})),commits:Yt(MN)}),FN="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author {\
 username } signature { verificationStatus } }",UN={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",
about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${FN} }`,async read(e,t){
let r=te(vG,e);if(!r.committers||!r.commits)throw new me("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){
let i=await wG(t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new me(`${n.length} of ${r.commitCount}\
 commits were read`);if(r.committers.nodes.length>=100)throw new me("more than 100 committers");return TG(r.committers.nodes,n)}}}});var EG,BN,VN=m(()=>{"use strict";le();De();EG=Ke(N({approved_by:re(N({user:N({username:A()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
BN={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>te(EG,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var KN={};k(KN,{mergeRequestApprovals:()=>SG});function RG(e){return e.length===0?"":` (${Ge(e)})`}var SG,QN=m(()=>{"use strict";GN();Lo();VN();le();je();ne();SG=
Wt({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:kr,approvals:BN,committers:UN},
params:_t({at_least:cn({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${Ge(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${ue(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${ue(i.length,"independent approval")}${RG(i)}, ${ue(s,"is expected","are\
 expected")}${a}`;return i.length>=s?Bt(l,c):Vt(l,c)}})});var HN={};k(HN,{mergeRequestIsNotDraft:()=>OG});var OG,JN=m(()=>{"use strict";Lo();ne();OG=Wt({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:kr},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?pr("GitLab did not say whether the merge request is a draft"):e?Vt("the merge request is a draft",{actual:!0}):Bt("\
the merge request is ready",{actual:!1})}})});var sr,py=m(()=>{sr=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var od,NG,WN,xe,kG,xG,IG,Du,dy,zN,XN,ZN,ek,ud,cd,ld,YN,ad,$u,fy,AG,Ar,my=m(()=>{py();od=null,NG=()=>{if(!od){od=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)od[e.charCodeAt(t)]=t}return od},WN=e=>{let t=NG(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},xe=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=WN(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},kG=e=>{let t=WN(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},xG=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
IG=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},Du=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},dy=null,zN=()=>(dy||(dy=kG("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),dy),XN=new Du({L:()=>xe("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>xe("pkHBh6iBCNC0rZVLV",!0),Ll:()=>xe("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>xe("uqjChBhBx+XCBpBBB",!1),Lo:()=>xe(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>xe("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>xe("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>xe("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>xe("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>xe(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>xe("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>xe("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>xe("urjCA",!0),
Po:()=>xe("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>xe("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>xe("usjCB",!0),So:()=>xe(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),ZN=new Du({Arabic:()=>xe("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>xe("u6GBwBA",!0),Common:()=>xe(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>xe("pkHB",!0),Egyptian_Hieroglyphs:()=>xe("gjtC68D",!0),Han:()=>xe("w-6FtT",!0),Kawi:()=>xe(
"66nCA",!0),Khitan_Small_Script:()=>xe("-njDA",!0),Latin:()=>xe("r+pBCNC",!0),Myanmar:()=>xe("w2lCT",!0)}),ek=new Du({Garay:()=>new sr(xe("gqjClBEcJB",!0)),Gurung_Khema:()=>new sr(
xe("go4C5B",!0)),Kirat_Rai:()=>new sr(xe("gq7C5B",!0)),Ol_Onal:()=>new sr(xe("wu5DqBFA",!0)),Sunuwar:()=>new sr(xe("g+mChBPJ",!0)),Todhri:()=>new sr(xe("guhCzB",
!0)),Tulu_Tigalari:()=>new sr(xe("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),ud=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),cd=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),ld=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),YN=new Map,ad=new Map,$u=e=>{if(ld.has(e))return ek.get(e);let t=null,r=null;if(ud.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(cd.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=YN.get(n);if(s)return s;let i=IG(r),o=t==="category"?XN.get(e):ZN.get(e),a=o?xG(i,o):
i,u=new sr(a);return YN.set(n,u),u},fy=e=>{let t=ad.get(e);if(t!==void 0)return t;let r=$u(e);if(!r)return ad.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=zN(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return ad.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new sr(
c);return ad.set(e,l),l},AG=()=>{let e=$u("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},Ar={get CASE_ORBIT(){return zN()},STABLE_CATEGORY_NAMES:ud,
STABLE_SCRIPT_NAMES:cd,NEW_SCRIPT_NAMES:ld,buildForProperty:$u,buildFoldOverlay:fy,CATEGORIES:{has:e=>ud.has(e),get:e=>$u(e)},SCRIPTS:{has:e=>cd.has(e)||ld.has(
e),get:e=>$u(e)},FOLD_CATEGORIES:{has:e=>ud.has(e),get:e=>fy(e)},FOLD_SCRIPT:{has:e=>cd.has(e)||ld.has(e),get:e=>fy(e)},get Upper(){return AG()},_deltaCategoryRanges:e=>XN.
get(e),_deltaScriptRanges:e=>ZN.get(e),_newScriptTable:e=>ek.get(e)}});function _r(e){let r=Ar.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function sk(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=bs&&t<=bs)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=_r(e);r!==e;r=_r(r))if(r===t)return!0;return!1}
var it,bs,qu,oi,ai,hy,tk,gy,rk,nk,_s=m(()=>{my();it=1114111,bs=127,qu=65535,oi=65,ai=125251,hy=55296,tk=56319,gy=56320,rk=57343,nk=65536});var Ji,yy=m(()=>{Ji=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function ok(){return[]}function Ty(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function fd(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function ak(e){return Array.from(String(e)).map(t=>Ji(t,0))}function uk(e){return String.fromCodePoint(e)}function ik(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Vn(e,t){let r=0;return e<0&&(r|=by|pd),e===10&&(r|=pd),t<0&&(r|=_y|dd),t===10&&(r|=dd),ik(e)!==ik(t)?r|=vy:r|=wy,r}function ck(e){
return e.split("").map(t=>PG.indexOf(t)>=0?`\\${t}`:t).join("")}function Ey(e){return e>qu?2:1}var PG,pd,dd,by,_y,vy,wy,ui=m(()=>{_s();yy();PG="\\.+*?()|[]{}^$",
pd=1,dd=2,by=4,_y=8,vy=16,wy=32});function md(e,t=0,r=e.length){return new Sy(e,t,r)}var Sy,Ry=m(()=>{ui();_s();Sy=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<hy||r>tk||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=gy&&n<=rk?(r-hy)*1024+(n-gy)+nk<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Vn(r,n)}prefixLength(t){return t.prefix.length}}});var z,Mu=m(()=>{_s();z=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?sk(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var CG,jG,Oy,hd,lk=m(()=>{Mu();_s();ui();CG=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},jG=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},Oy=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(bs+1).fill(null),this.nextMap=new Map}},hd=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case z.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case z.ALT:case z.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case z.NOP:case z.CAPTURE:n.
push(c.out);break;case z.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===z.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===z.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case z.
MATCH:i=!0;break;case z.ALT:case z.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case z.NOP:case z.CAPTURE:s.push(a.out);break;case z.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=CG(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(jG(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new Oy(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=bs){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:it+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);z.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=bs?t.nextAscii[r]=c:(i=r+(n===0?0:it+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Vn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=bs?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Vn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Fu=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var Re,Uu,Ny,pk,dk=m(()=>{Fu();Re=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},Uu=e=>{if(!e)return new Re(Re.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new Re(Re.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new Re(Re.Type.NONE);let t=new Re(Re.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return Uu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?Uu(e.subs[0]):new Re(Re.Type.NONE);case _.Op.CONCAT:{let t=new Re(Re.Type.AND);for(let r of e.
subs)t.subs.push(Uu(r));return t}case _.Op.ALTERNATE:{let t=new Re(Re.Type.OR);for(let r of e.subs)t.subs.push(Uu(r));return t}default:return new Re(Re.Type.NONE)}},
Ny=e=>{if(e.type===Re.Type.EXACT||e.type===Re.Type.NONE)return e;if(e.type===Re.Type.AND){let t=[];for(let r of e.subs){let n=Ny(r);n.type!==Re.Type.NONE&&(n.type===
Re.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new Re(Re.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===Re.Type.OR){let t=[];for(let s of e.
subs){let i=Ny(s);if(i.type===Re.Type.NONE)return new Re(Re.Type.NONE);i.type===Re.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new Re(Re.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===Re.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
pk={build:e=>Ny(Uu(e))}});var vr,gd,fk=m(()=>{Mu();vr=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},gd=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new z(t))}skipNop(t){let r=this.inst[t];for(;r.op===z.NOP||r.
op===z.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!z.isRuneOp(r.op)||r.runes.length!==1)return[r.op===z.MATCH,t];for(;z.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===z.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case z.EMPTY_WIDTH:t|=n.arg;break;case z.FAIL:return-1;case z.CAPTURE:case z.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new vr(t.head,r.tail)}}});var vs,Ie,ta,yd,ra,bd,Gu=m(()=>{vs=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Ie=class extends vs{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},ta=class extends vs{constructor(t){super(t),this.name="RE2JSCompileException"}},yd=class extends vs{constructor(t){super(
t),this.name="RE2JSGroupException"}},ra=class extends vs{constructor(t){super(t),this.name="RE2JSFlagsException"}},bd=class extends vs{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var na,_d,mk=m(()=>{_s();ui();Fu();Mu();fk();Gu();na=class{i;out;nullable;constructor(t=0,r=new vr,n=!1){this.i=t,this.out=r,this.nullable=n}},_d=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,it]}static ANY_RUNE(){return[0,it]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(z.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new gd,this.newInst(z.FAIL)}newInst(t){return this.prog.addInst(t),new na(this.prog.numInst()-1,new vr,!0)}nop(){let t=this.newInst(
z.NOP);return t.out=new vr(t.i<<1,t.i<<1),t}fail(){return new na}cap(t){let r=this.newInst(z.CAPTURE);return r.out=new vr(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new na(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(z.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(z.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new vr(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new vr(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(z.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new vr(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new vr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new na(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(z.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new vr(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(z.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||_r(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new vr(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=z.RUNE1:t.length===2&&t[0]===0&&t[1]===it?s.op=z.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===it&&(s.op=z.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(pd);case _.Op.END_LINE:return this.empty(dd);case _.Op.BEGIN_TEXT:return this.empty(by);case _.Op.END_TEXT:return this.empty(_y);case _.Op.WORD_BOUNDARY:
return this.empty(vy);case _.Op.NO_WORD_BOUNDARY:return this.empty(wy);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new ta("regexp: unhandled case in compile")}}}});function li(e){switch(e.op){case _.Op.CAPTURE:{let t=li(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=li(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===it?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
it?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=li(e.subs[0]);return sa(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=li(e.subs[0]);if(e.max===-1){if(e.min===0)return sa(_.Op.STAR,e.flags,t,null);if(e.min===1)return sa(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(sa(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),li(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=sa(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=sa(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),li(n)}return new _(_.Op.NO_MATCH)}}return e}function sa(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var hk=m(()=>{Fu();_s()});var Te,gk,yk,bk,ky,Ck,_k,vk,wk,Tk,Ek,Sk,Rk,Ok,Nk,kk,xk,Ik,Ak,Pk,xy,jk,Lk=m(()=>{Te=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},gk=[48,57],yk=[9,10,
12,13,32,32],bk=[48,57,65,90,95,95,97,122],ky=null,Ck=()=>(ky||(ky=new Map([["\\d",new Te(1,gk)],["\\D",new Te(-1,gk)],["\\s",new Te(1,yk)],["\\S",new Te(-1,yk)],
["\\w",new Te(1,bk)],["\\W",new Te(-1,bk)]])),ky),_k=[48,57,65,90,97,122],vk=[65,90,97,122],wk=[0,127],Tk=[9,9,32,32],Ek=[0,31,127,127],Sk=[48,57],Rk=[33,126],Ok=
[97,122],Nk=[32,126],kk=[33,47,58,64,91,96,123,126],xk=[9,13,32,32],Ik=[65,90],Ak=[48,57,65,90,95,95,97,122],Pk=[48,57,65,70,97,102],xy=null,jk=()=>(xy||(xy=new Map(
[["[:alnum:]",new Te(1,_k)],["[:^alnum:]",new Te(-1,_k)],["[:alpha:]",new Te(1,vk)],["[:^alpha:]",new Te(-1,vk)],["[:ascii:]",new Te(1,wk)],["[:^ascii:]",new Te(
-1,wk)],["[:blank:]",new Te(1,Tk)],["[:^blank:]",new Te(-1,Tk)],["[:cntrl:]",new Te(1,Ek)],["[:^cntrl:]",new Te(-1,Ek)],["[:digit:]",new Te(1,Sk)],["[:^digit:]",
new Te(-1,Sk)],["[:graph:]",new Te(1,Rk)],["[:^graph:]",new Te(-1,Rk)],["[:lower:]",new Te(1,Ok)],["[:^lower:]",new Te(-1,Ok)],["[:print:]",new Te(1,Nk)],["[:^p\
rint:]",new Te(-1,Nk)],["[:punct:]",new Te(1,kk)],["[:^punct:]",new Te(-1,kk)],["[:space:]",new Te(1,xk)],["[:^space:]",new Te(-1,xk)],["[:upper:]",new Te(1,Ik)],
["[:^upper:]",new Te(-1,Ik)],["[:word:]",new Te(1,Ak)],["[:^word:]",new Te(-1,Ak)],["[:xdigit:]",new Te(1,Pk)],["[:^xdigit:]",new Te(-1,Pk)]])),xy)});var bn,$k=m(()=>{_s();ui();bn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=ok()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=oi&&r>=ai)return this.appendRange(t,r);if(r<oi||t>ai)return this.appendRange(t,r);t<oi&&(this.appendRange(t,oi-1),t=oi),r>ai&&(this.appendRange(ai+1,r),r=
ai);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=_r(n);s!==n;s=_r(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=it&&this.appendRange(r,it),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=it&&this.appendRange(r,it),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=it&&
(this.r[this.len++]=t,this.r[this.len++]=it),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var Iy,vd,qk=m(()=>{_s();my();py();Lk();ui();yy();$k();Gu();Fu();Iy=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return Ji(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=Ji(this.str,this.position);return this.position+=Ey(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},vd=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new sr(
new Uint32Array([0,it,1]));static ASCII_TABLE=new sr(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new sr(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:Ar.CATEGORIES.get(
"Cn"),fold:Ar.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:Ar.CATEGORIES.get("LC"),fold:Ar.FOLD_CATEGORIES.get("LC"),sign:1}:Ar.CATEGORIES.has(t)?{tab:Ar.CATEGORIES.
get(t),fold:Ar.FOLD_CATEGORIES.get(t),sign:1}:Ar.SCRIPTS.has(t)?{tab:Ar.SCRIPTS.get(t),fold:Ar.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<oi||t>
ai)return t;let r=t,n=t;for(t=_r(t);t!==n;t=_r(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=ak(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new Ie(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&qu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=Ji(t,r);if(n!==95&&!Ty(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new bn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new bn(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new bn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new Ie(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=fd(n);if(u<0)throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>it)
throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=fd(n);if(!t.more())break;n=t.pop();let i=fd(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=bs&&!Ty(n))return n;break}throw new Ie(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new Ie(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new _(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new Ie(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===_.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new Ie(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case _.Op.LITERAL:{n=t.runes.length;break}case _.Op.CAPTURE:case _.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case _.
Op.PLUS:case _.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case _.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case _.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case _.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new Ie(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
height!==null){let s=this.height.get(t);if(s!==void 0)return s}let n=1;for(let s of t.subs){let i=this.calcHeight(s);n<1+i&&(n=1+i)}return this.height?.set(t,n),
n}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,r=t;for(;r>0&&!_.isPseudoOp(this.stack[r-1].op);)r--;let n=this.stack.slice(r,t);return this.
stack=this.stack.slice(0,r),n}push(t){if(this.numRunes+=t.runes.length,t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===_.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&_r(t.runes[0])===t.runes[2]&&_r(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
_r(t.runes[0])===t.runes[1]&&_r(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,r){let n=this.stack.length;if(n<2)return!1;let s=this.stack[n-
1],i=this.stack[n-2];return s.op!==_.Op.LITERAL||i.op!==_.Op.LITERAL||(s.flags&1)!==(i.flags&1)?!1:(i.runes=e.concatRunes(i.runes,s.runes),t>=0?(s.runes=[t],s.flags=
r,!0):(this.pop(),this.reuse(s),!1))}newLiteral(t,r){let n=this.newRegexp(_.Op.LITERAL);return n.flags=r,(r&1)!==0&&(t=e.minFoldRune(t)),n.runes=[t],n}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let r=this.newRegexp(t);return r.flags=this.flags,this.push(r)}repeat(t,r,n,s,i,o){let a=this.flags;if(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new Ie(e.ERR_INVALID_REPEAT_OP,i.from(o));let u=this.stack.length;if(u===0)throw new Ie(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let c=this.stack[u-1];if(_.isPseudoOp(c.op))throw new Ie(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[c],this.stack[u-1]=l,this.checkLimits(l),t===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new Ie(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===_.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(t,_.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new bn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
it?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===it&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new Iy(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&qu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new Ie(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=Ji(f,h);this.literal(b),h+=Ey(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new bn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new bn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new Ie(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new Ie(e.ERR_INVALID_NAMED_CAPTURE,o);let c=o.substring(a,u);if(t.
skipString(c),t.skip(a+1),!e.isValidCaptureName(c))throw new Ie(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let l=this.op(_.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(c))throw new Ie(e.ERR_DUPLICATE_NAMED_CAPTURE,c);this.namedGroups.set(c,
this.numCap),l.name=c;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(_.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new Ie(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===_.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===_.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new Ie(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new Ie(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==_.Op.LEFT_PAREN)throw new Ie(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=_.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=Ck().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=jk().get(i);if(o===void 0)throw new Ie(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new Ie(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=uk(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new Ie(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new Ie(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new Ie(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new bn().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new bn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new Ie(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var wd,Mk=m(()=>{Ry();lk();Mu();dk();mk();hk();qk();ui();wd=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=vd.parse(t,r);n=li(n);let s=pk.build(n),i=_d.compileRegexp(n);this.
prefilter=s.type===Re.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new hd(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let w=s.getInst(h);switch(w.op){case z.ALT:case z.ALT_MATCH:o(f,g,w.out,b),o(f,g,w.arg,b);break;case z.NOP:case z.CAPTURE:o(f,g,w.out,b);
break;case z.EMPTY_WIDTH:(w.arg&~b)===0&&o(f,g,w.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Vn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let w of a)if(s.getInst(w).op===z.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let w of a){let R=s.getInst(w);if(z.isRuneOp(R.op)&&R.matchRune(g)){let S=Vn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,R.out,S)}}
if(n===0){let w=f+h<i?t.step(f+h)>>3:-1,R=Vn(g,w);o(u,new Set,s.start,R)}c=g,[a,u]=[u,a],f+=h-1}let l=Vn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===z.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
md(t),0,0,0)!==null}}});var Fk={};k(Fk,{RE2JS:()=>Ay,RE2JSCompileException:()=>ta,RE2JSException:()=>vs,RE2JSFlagsException:()=>ra,RE2JSGroupException:()=>yd,RE2JSInternalException:()=>bd,
RE2JSSyntaxException:()=>Ie});var Ay,Uk=m(()=>{Ry();Mk();ui();Gu();Gu();Ay=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return ck(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new ra(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=wd.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(md(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function Gk(e,t=!1){if(t&&MG.test(e)&&(e.match(FG)??[]).length<=2){let n=UG(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(Uk(),Fk));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new Bu(n instanceof Error?n.message:String(n),{cause:n})}}function UG(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var Bu,MG,FG,Py=m(()=>{"use strict";Bu=class extends Error{},MG=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
FG=/(?<!\\)[+*]/g});var Bk={};k(Bk,{mergeRequestTitle:()=>GG});var GG,Vk=m(()=>{"use strict";Lo();Py();le();ne();GG=Wt({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:kr},params:_t({pattern:A({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await Gk(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?Bt(`the title matches ${t}`,{actual:e}):Vt(`the title "${e}" does not match ${t}`,{actual:e})}})});function Yi(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var Cy,Td,BG,ia,oa=m(()=>{"use strict";le();De();Cy={id:"protected_branches_answer",summary:"The protected branches",right:"at least Reporter \
in a private project",about:"project",collect:({gitlab:e,projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},Td=Ke(re(N({access_level:Yt(ce()),user_id:P(ce()),
group_id:P(ce()),deploy_key_id:P(ce())})),e=>e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),BG=Ke(N({name:A(),
push_access_levels:Td,inherited:P(Y())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels})),ia=tr(Cy,{id:"protected_branches"},
re(BG))});var Kk={};k(Kk,{defaultBranchProtected:()=>VG,protection:()=>pi});function pi({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab di\
d not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.find(({
name:o})=>Yi(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e} i\
s protected${i}`}}var VG,Vu=m(()=>{"use strict";vt();oa();ne();VG=q({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"\
high",needs:{project:he,rules:ia},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},read:({project:e,rules:t})=>pi(e,t)})});function Ku(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var jy=m(()=>{"use strict"});var Hk={};k(Hk,{defaultBranchProtectedFromDirectPush:()=>KG});function QG(e){return e.includes(Qk)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var Qk,KG,Jk=m(()=>{"use strict";vt();oa();Vu();ne();jy();Qk=30,KG=q({id:"default_branch_protected_from_direct_push",title:"Nobody pushes\
 to the default branch directly",type:"boolean",severity:"high",needs:{project:he,rules:ia},remediation:{text:"set Allowed to push and merge to No one for the d\
efault branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=pi(e,t);if("unknown"in s||s.value===!1)return s;let i=Ku(r,t);return i?Math.max(
0,...i.rolePushLevels)>=Qk?{value:!1,because:`${QG(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});function JG(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var HG,Qt,Kn=m(()=>{"use strict";le();De();vt();HG=Ke(
N({only_allow_merge_if_all_status_checks_passed:He(Yt(Y())),merge_method:P(A()),archived:P(Y()),last_activity_at:P(A()),builds_access_level:P(A()),ci_config_path:He(
Yt(A())),auto_devops_enabled:P(Y()),restrict_user_defined_variables:P(Y()),ci_pipeline_variables_minimum_override_role:P(A()),forks_count:P(ce()),permissions:P(
lp())}),e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?
!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,
hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??JG(e),forks:e.forks_count})),Qt=tr(hp,{id:"project_settings",summary:"\
The project's settings"},HG)});var Yk={};k(Yk,{Permissions:()=>Hu,permissionFields:()=>Qu,requireDeveloper:()=>Ju});async function Ju(e,t){if(e?.pushCode===!0)return;let[{role:r=0},{isArchived:n}]=await Promise.
all([t.read(he),t.read(Qt)]);if(r<YG||n!==!0)throw new me("GitLab shows none, but the token's role is below Developer and may not see them")}var Qu,Hu,YG,Ed=m(()=>{
"use strict";le();cr();vt();Kn();Qu="userPermissions { pushCode }",Hu=P(N({pushCode:Y()})),YG=30});function Wk(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var WG,di,Yu=m(()=>{"use strict";le();cr();De();WG=N({approvalPolicies:P(
N({nodes:re(N({name:A(),enabled:Y(),yaml:P(A())}))})),userPermissions:P(N({pushCode:Y()}))}),di={id:"approval_policies",summary:"The approval policies",right:"a\
t least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermis\
sions { pushCode }",async read(e,t){let r=te(WG,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&r.userPermissions?.pushCode!==!0&&await(await Promise.resolve().then(()=>(Ed(),Yk))).
requireDeveloper(void 0,t),n.length>=100)throw new me("there are 100 or more, and only 100 are shown");return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({
name:s,preventsAuthorApproval:Wk(i,"author"),preventsCommitterApproval:Wk(i,"commit_author")}))}}}});var Ly,zG,zk,$y=m(()=>{"use strict";le();De();Ly={id:"approval_settings_answer",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:({
gitlab:e,projectId:t})=>e.MergeRequestApprovals.showConfiguration(t)},zG=Ke(N({merge_requests_author_approval:Y()}),e=>({authorMayApprove:e.merge_requests_author_approval})),
zk=tr(Ly,{id:"approval_settings"},zG)});function Sd(e,[t,r],n){if(e)return{value:e,because:t};if(n.length===0)return{value:e,because:r};let s=Ge(n.map(({name:i})=>i));return{value:e,because:r,doubt:`a\
n approval policy forbids it (${s}) and the API does not tell whether it is linked to the framework`}}var Dy=m(()=>{"use strict";je()});var Xk={};k(Xk,{mergeRequestPreventAuthorApproval:()=>XG});var XG,Zk=m(()=>{"use strict";Yu();$y();ne();Dy();XG=q({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:zk,policies:di},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>Sd(!e.authorMayApprove,
["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))})});var qy,ZG,ex,My=m(()=>{"use strict";le();De();qy={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merg\
e requests in the project",about:"project",collect:({gitlab:e,projectId:t})=>e.read(`/projects/${t}/approval_rules`,{perPage:100})},ZG=Ke(N({name:A(),approvals_required:ce(),
rule_type:P(A())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),ex=tr(qy,{id:"approval_rules"},re(ZG))});var tx={};k(tx,{minimumApprovalsRequired:()=>eB});var eB,rx=m(()=>{"use strict";Yu();My();je();ne();eB=q({id:"minimum_approvals_required",title:"Approvals are r\
equired",type:"number",severity:"high",needs:{rules:ex,policies:di},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requ\
ests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=ue(r,"approval \
is required","approvals are required");if(t.length===0)return{value:r,because:n};let s=Ge(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hi\
des the rules of approval policies (${s}), which may add more`}}})});var nx={};k(nx,{pushProtectionEnabled:()=>rB});var tB,rB,sx=m(()=>{"use strict";vt();ne();tB=30,rB=q({id:"push_protection_enabled",title:"Secret push protection\
 is on",type:"boolean",severity:"high",needs:{project:he},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/se\
curity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<tB?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var nB,ix,ox=m(()=>{"use strict";ye();le();De();nB=Yt(Ke(N({reject_unsigned_commits:P(Y())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),ix=
{id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return te(nB,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof O&&"status"in r&&r.status===404)return null;throw r}}}});var ax={};k(ax,{requireSignedCommits:()=>sB});var sB,ux=m(()=>{"use strict";ox();ne();sB=q({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:ix},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var cx={};k(cx,{resolveDiscussionsRequired:()=>iB});var iB,lx=m(()=>{"use strict";vt();ne();iB=q({id:"resolve_discussions_required",title:"All threads must be r\
esolved before merging",type:"boolean",severity:"medium",needs:{project:he},remediation:{text:"tick All threads must be resolved under Settings > Merge requests\
 > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to th\
is token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function Rd(e,t){let{defaultBranchHint:r}=e,n=r===void 0?void 0:t(r);n?.catch(()=>{});let{defaultBranch:s,readsCode:i}=await e.read(he);if(!i)throw new me(
"GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(s!==void 0)return{branch:s,value:await(s===r&&n?n:
t(s))}}var Fy=m(()=>{"use strict";cr();vt()});async function pB({gitlab:e,projectId:t},r){for(let n=1;n<=lB;n++){let s=te(re(oB),await e.Pipelines.all(t,{ref:r,perPage:px,page:n})),i=s.filter(({ref:u,source:c})=>u===
r&&!uB.has(c??"")).sort((u,c)=>c.id-u.id),o=i.find(({source:u})=>u!==cB)?.id,a=s.length<px;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new me(mx(r))}function mx(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function hx({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=te(re(aB),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));
return{branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:u})=>u)}))}}var oB,aB,uB,cB,Uy,dx,Gy,fx,px,lB,By=m(
()=>{"use strict";le();cr();Fy();De();vt();Kn();oB=N({id:ce(),ref:A(),source:P(A())}),aB=N({id:ce(),name:A(),artifacts:P(re(N({file_type:A()})))}),uB=new Set(["\
webide","parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),cB="se\
curity_orchestration_policy",Uy="at least Reporter in a private project",dx={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:Uy,
about:"project",async collect(e){let r=await Rd(e,n=>pB(e,n)).catch(async n=>{if((await e.read(Qt)).pipelinesAccess!=="disabled")throw n});return r?{branch:r.branch,
...r.value}:{branch:(await e.read(he)).defaultBranch,newest:void 0,newestOwn:void 0}}},Gy={id:"default_branch_reports",summary:"The reports of the default branc\
h's newest pipeline",right:Uy,about:"project",needs:{pipelines:dx},collect:(e,{pipelines:{branch:t,newest:r}})=>hx(e,t,r)},fx={id:"own_pipeline_reports",summary:"\
The reports of the default branch's newest pipeline that no policy started",right:Uy,about:"project",needs:{pipelines:dx},async collect(e,{pipelines:{branch:t,newest:r,
newestOwn:n}}){if(n===null)throw new me(mx(t??""));return n===r?e.read(Gy):hx(e,t,n)}},px=100,lB=10});var ws={};k(ws,{noPipeline:()=>Od,scanners:()=>fB});function Od({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function mB({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var dB,fB,Qn=m(()=>{"use strict";By();ne();dB={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},fB=Object.entries(dB).map(([e,[t,r]])=>q({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:Gy},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>Od(n)??{...mB(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var hB,gx,yx=m(()=>{"use strict";le();De();hB=N({id:ce(),url:A()}),gx={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return te(re(hB),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var bx={};k(bx,{secureWebhooks:()=>gB});var gB,_x=m(()=>{"use strict";yx();je();ne();gB=q({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:gx},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=Ge(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${ue(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var yB,vx,wx=m(()=>{"use strict";le();My();De();yB=Ke(N({name:A(),approvals_required:ce(),rule_type:P(A()),eligible_approvers:P(re(N({id:ce()}))),contains_hidden_groups:P(
Y()),protected_branches:P(re(N({name:A()}))),applies_to_all_protected_branches:P(Y())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),vx=tr(qy,{id:"approval_rule_scopes"},re(yB))});var Ex={};k(Ex,{projectApprovalsOnDefaultBranch:()=>bB});function Tx(e,t){return Math.max(0,...e.map(t))}function _B(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(c=>Yi(c,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var bB,Sx=m(()=>{"use strict";Yu();wx();vt();oa();le();je();ne();bB=Wt({id:"project_appro\
vals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:he,branches:ia,rules:vx,policies:di},
params:_t({at_least:cn({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return pr(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>Yi(d,e)),a=d=>_B(d,e,o),u=Tx(n,d=>a(d)??0),c=Tx(n,d=>a(d)??d.approvalsRequired),
l=`${ue(u,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:u};if(u>=i)return Bt(l,p);if(c>=i)return pr(`${l}; GitL\
ab does not show enough of a rule that asks for ${c}`);if(s.length>0){let d=Ge(s.map(({name:f})=>f));return pr(`${l}; the API hides the rules of approval polici\
es (${d}), which may ask for more`)}return Vt(l,p)}})});var vB,Hn,Wu=m(()=>{"use strict";le();De();oa();vB=Ke(N({name:A(),push_access_levels:Td,merge_access_levels:Td,allow_force_push:Y(),code_owner_approval_required:P(
Y()),inherited:P(Y())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.
allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),Hn=tr(Cy,{id:"branch_protections"},re(vB))});async function wB({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof O&&"status"in s&&s.status===404)return!1;throw s}}var Rx,
Nd,Vy=m(()=>{"use strict";ye();Fy();De();Rx=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],Nd={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await Rd(e,n=>Promise.all(Rx.map(s=>wB(e,s,n))));return{branch:r?.branch,path:Rx.
find((n,s)=>r?.value[s])}}}});var Qy={};k(Qy,{onMatchingRules:()=>zu,projectDefaultBranchNotDeletable:()=>TB,projectForcePushBlocked:()=>EB});function zu(e,t,r){let n=pi(e,t);if("unknown"in n)
return pr(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>Yi(o,s));return i.length===0?Vt(n.because):r(s,i)}function Ky(e){return Ge(e.map(Nx))}function Nx({
name:e,isInherited:t}){return t?`${e} of the group`:e}var Ox,TB,EB,kd=m(()=>{"use strict";Wu();vt();oa();je();Vu();ne();Ox="/-/settings/repository#js-protected-\
branches-settings",TB=Wt({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:he,
rules:Hn},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:Ox},check:({project:e,rules:t})=>zu(e,t,(r,n)=>Bt(
`Git refuses to delete ${r}, which is protected by the rule ${Ky(n)}`,{note:"who may change protection rules can still take the rule away"}))}),EB=Wt({id:"proje\
ct_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:he,rules:Hn},remediation:{text:"protec\
t the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:Ox},check:({project:e,
rules:t})=>zu(e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?Bt(`no rule for ${r} allows force push (${Ky(n)})`):Vt(`${r} accepts forc\
e pushes by the rule ${Ky(s)}`,{actual:s.map(Nx)})})})});var kx={};k(kx,{projectCodeOwnerApprovalOnDefaultBranch:()=>SB});var SB,xx=m(()=>{"use strict";Wu();Vy();vt();ne();kd();SB=Wt({id:"project_code_owner_approval_o\
n_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:he,rules:Hn,file:Nd},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>zu(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
Vt(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):Bt(`the rule ${i.name} requires approval by the code owners in ${r}`):Vt(`n\
o rule for ${n} requires approval by code owners`)})})});var Vr,Wi=m(()=>{"use strict";De();Vr={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function aa(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function xd(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var Ts=m(()=>{"use strict"});async function OB({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${Ax}, after: $af\
ter) { ${Px} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[ru(t)],after:r});if(i.length>0)throw new me(`GraphQL answered with errors: ${i.join("; ")}`);let o=N(
{projects:N({nodes:re(N({projectMembers:Ix}))})}),[a]=te(o,s).projects.nodes;if(!a)throw new me("the members vanished while they were read");return a.projectMembers}
var Ix,RB,Ax,Px,Cx,jx=m(()=>{"use strict";le();Ts();cr();De();fp();Ix=N({pageInfo:N({hasNextPage:Y(),endCursor:P(A())}),nodes:re(P(N({accessLevel:P(N({integerValue:P(
ce())})),user:P(N({id:A(),lastActivityOn:P(aa())}))})))}),RB=N({projectMembers:P(Ix)}),Ax="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",Px="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",Cx={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${Ax}) { ${Px} }`,
async read(e,t){let{projectMembers:r}=te(RB,e);if(!r)throw new me("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){
let o=await OB(t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);
if(Number.isNaN(o))throw new me("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,
{id:o,accessLevel:a,lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var NB,Id,Hy=m(()=>{"use strict";le();De();NB=N({id:ce(),username:A(),access_level:ce(),membership_state:P(A())}),Id={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=te(re(NB),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var ua,Ad=m(()=>{"use strict";cr();De();jx();Hy();ua={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:Id,activity:Cx},async collect(e,{members:t,activity:r}){if(t.length===0)throw new me("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new me(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var $x={};k($x,{inactiveSince:()=>Pd,inactiveText:()=>Cd,reviewAndRemoveInactiveUsers:()=>kB});function Pd(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function Cd(e,t,r){if(t.length===0)return`all ${ue(e.length,"member")} were active within ${r} days`;let n=Ge(t.map(({username:s})=>s));return`${ue(
t.length,"member was","members were")} not active within ${r} days: ${n}`}var Lx,kB,Jy=m(()=>{"use strict";Wi();Ad();je();Ts();ne();Lx=90,kB=q({id:"review_and_r\
emove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:ua,now:Vr},remediation:{text:"remove members who are no longer act\
ive; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=Pd(e,t,Lx);return{value:r.length===0,because:Cd(e,r,Lx),note:"rea\
d from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var Dx={};k(Dx,{projectMembersInactive:()=>IB});var xB,IB,qx=m(()=>{"use strict";Wi();Ad();le();ne();Jy();xB=90,IB=Wt({id:"project_members_inactive",title:"No m\
ember is inactive",severity:"medium",about:"project",needs:{team:ua,now:Vr},params:_t({at_most_days:He(cn({min:1,max:3650}))}),remediation:{text:"remove members\
 who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=xB}){let n=Pd(e,t,r),s=Cd(e,
n,r);return n.length===0?Bt(s,{actual:[]}):Vt(s,{actual:n.map(({username:i})=>i)})}})});function Wy({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=P(N({nodes:re(s)}));return{id:e,summary:t,right:AB,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${Qu}`,async read(a,u){let c=te(N({found:o,userPermissions:Hu}),{found:a[r],userPermissions:a.userPermissions}),l=c.found;if(!l)throw new me("GitLab show\
s this token none");return l.nodes.length===0&&await Ju(c.userPermissions,u),i(l.nodes)}}}}var Yy,AB,Mx,Fx,Ux,Gx,jd=m(()=>{"use strict";le();Ts();cr();De();Ed();
Yy="state: [DETECTED, CONFIRMED]",AB="at least Developer",Mx=Wy({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${Yy}, first: 1) { nodes { id } }`,node:N({id:A()}),map:e=>({hasOpen:e.length>0})}),Fx=N({detectedAt:aa()}),Ux=
Wy({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${Yy}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:Fx,map:([e])=>({detectedAt:e?.detectedAt})}),Gx=Wy({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities\
(${Yy}, sort: detected_asc, first: 100) { nodes { detectedAt } }`,node:Fx,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})})});var Bx={};k(Bx,{projectVulnerabilityAge:()=>PB});var PB,Vx=m(()=>{"use strict";jd();Wi();Kn();le();je();Ts();ne();PB=Wt({id:"project_vulnerability_age",title:"N\
o finding is open for too long",severity:"high",about:"project",needs:{project:Qt,oldest:Gx,now:Vr},params:_t({at_most_days:cn({min:0,max:3650})}),remediation:{
text:"resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{
isUltimate:e},oldest:{detectedAt:t},now:r},{at_most_days:n}){if(t===void 0)return e===!0?Bt("no finding is open"):pr("GitLab records findings only with an Ultim\
ate licence, which the project does not show");let s=Math.floor((r-t)/864e5),i=`the oldest open finding is ${ue(s,"day")} old, at most ${n} ${n===1?"is":"are"} \
allowed`;return r-t<=n*864e5?Bt(i,{actual:s}):Vt(i,{actual:s})}})});var zy={};k(zy,{notObservable:()=>jB});var CB,jB,Xy=m(()=>{"use strict";ne();CB={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},jB=Object.entries(CB).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>q({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var Xu={};k(Xu,{branchRules:()=>DB});function Kx(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${ue(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var LB,$B,DB,Zu=m(()=>{"use strict";Wu();je();ne();LB="/\
-/settings/repository#js-protected-branches-settings",$B={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${Ge(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>Kx(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>Kx(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${Ge(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};DB=Object.entries($B).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{rules:Hn},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:LB},read:({rules:i})=>s(i)}))});var qB,Qx,Hx=m(()=>{"use strict";le();De();qB=Ke(N({inbound_enabled:Y()}),({inbound_enabled:e})=>({limitsInbound:e})),Qx={id:"job_token_scope",summary:"The proj\
ect's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>te(qB,await e.read(`/projects/${t}/job_token_scope`))}});var Jx={};k(Jx,{cicdJobTokenScopeEnabled:()=>MB});var MB,Yx=m(()=>{"use strict";Hx();ne();MB=q({id:"cicd_job_token_scope_enabled",title:"Job tokens of other pro\
jects are limited",type:"boolean",severity:"medium",needs:{scope:Qx},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissi\
ons",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's j\
ob tokens can reach the project"})})});var Zy={};k(Zy,{absentBranch:()=>UB});var FB,UB,eb=m(()=>{"use strict";ne();FB={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code\
 owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_\
require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch \
instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule tha\
t allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"us\
e project_force_push_blocked instead: no setting makes this one fail"}},UB=Object.entries(FB).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>q({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var Wx={};k(Wx,{codeOwnerApprovalRequired:()=>GB});var GB,zx=m(()=>{"use strict";Vy();ne();GB=q({id:"code_owner_approval_required",title:"A CODEOWNERS file exis\
ts",type:"boolean",severity:"medium",needs:{file:Nd},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({
file:{branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var tb={};k(tb,{defaultBranchUsers:()=>KB});var Xx,Zx,BB,VB,KB,rb=m(()=>{"use strict";Wu();vt();Vu();ne();jy();Xx="/-/settings/repository#js-protected-branches-\
settings",Zx="set it in the rule for the default branch under Settings > Repository > Protected branches",BB=q({id:"default_branch_users_can_push",title:"Mainta\
iners can push to the default branch",type:"boolean",severity:"info",needs:{project:he,rules:Hn},remediation:{text:`${Zx}: Allowed to push and merge, Maintainer\
s`,page:Xx},read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=pi(e,t);if("unknown"in
s||s.value===!1)return s;let i=Ku(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{
value:o,because:`the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, whic\
h GitLab does not count here"}:{}}}}),VB=q({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolea\
n",severity:"info",needs:{project:he,rules:Hn},remediation:{text:`${Zx}: Allowed to merge, Maintainers`,page:Xx},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},
rules:n}){if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};
let s=Ku(e,n);if(!s)return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"\
a":"no"} role merge`;return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch\
 GitLab then assumes"}}}),KB=[BB,VB]});var QB,eI,Ld,nb=m(()=>{"use strict";le();De();vt();Hy();QB=N({id:P(ce()),username:P(A()),access_level:ce()}),eI=50,Ld={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:he},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:te(re(QB),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===eI&&u.username!==void 0).length,group:r.path};let s=await t(Id),i=new Set(
s.filter(({accessLevel:o})=>o===eI).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var tI={};k(tI,{ensure2AdminsPerRepo:()=>HB});var HB,rI=m(()=>{"use strict";nb();je();ne();HB=q({id:"ensure_2_admins_per_repo",title:"The project has at least t\
wo owners",type:"boolean",severity:"low",needs:{owners:Ld},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${ue(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var JB,nI,sI=m(()=>{"use strict";ye();le();De();vt();JB=Ke(N({active:Y()}),({active:e})=>({isActive:e})),nI={id:"error_tracking",summary:"The project's error tr\
acking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return te(JB,await e.read(`/projects/${t}/error_tracking/set\
tings`))}catch(n){if(!(n instanceof O&&"status"in n&&n.status===404))throw n;return await r(he),null}}}});var iI={};k(iI,{errorTrackingEnabled:()=>YB});var YB,oI=m(()=>{"use strict";sI();ne();YB=q({id:"error_tracking_enabled",title:"Error tracking is on",type:"boole\
an",severity:"low",needs:{setting:nI},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var sb={};k(sb,{ultimateLicence:()=>zB});var WB,zB,ib=m(()=>{"use strict";Kn();ne();WB={gitlab_license_level_ultimate:["The project has an Ultimate licence","re\
ad from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","Git\
Lab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},zB=Object.entries(WB).map(
([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"info",needs:{project:Qt},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var ec={};k(ec,{projectSettings:()=>eV});var XB,ZB,eV,tc=m(()=>{"use strict";Kn();je();ne();XB="GitLab did not show the setting to this token",ZB={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:XB,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${ue(e,"fork")}`}}},eV=Object.entries(ZB).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{project:Qt},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var tV,aI,uI=m(()=>{"use strict";ye();le();De();vt();tV=N({valid:Y(),errors:P(re(A()))}),aI={id:"ci_lint",summary:"The check of the CI configuration",right:"at \
least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=te(tV,await e.read(`/projects/${t}\
/ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof O&&"status"in n&&n.status===404&&(await r(he)).isEmpty===!0)return null;throw n}}}});var cI={};k(cI,{hasValidCiConfig:()=>rV});function iV(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>nV.
test(n)||sV.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var rV,nV,sV,lI=m(
()=>{"use strict";uI();Kn();ne();rV=q({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:Qt,lint:aI},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=iV(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),nV=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
sV=/not found or access denied|does not exist or|access denied/i});var oV,$d,ob=m(()=>{"use strict";le();$y();De();oV=Ke(N({merge_requests_disable_committers_approval:P(Y()),reset_approvals_on_push:P(Y()),disable_overriding_approvers_per_merge_request:P(
Y())}),e=>({committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),
$d=tr(Ly,{id:"further_approval_settings"},oV)});var Dd={};k(Dd,{approvalSettingFields:()=>uV});var pI,aV,uV,qd=m(()=>{"use strict";ob();ne();pI={title:"New commits remove approvals",remediation:"tick Remove a\
ll approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},aV={
reset_approvals_on_push:pI,merge_request_commit_reset_approvals:pI,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in mer\
ge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can\
 be changed in merge requests",read:({rulesAreFixed:e})=>e}},uV=Object.entries(aV).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>q({id:e,title:t,type:"bo\
olean",severity:"high",needs:{settings:$d},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({
settings:o}){let a=i(o);return a===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var dI={};k(dI,{mergeRequestPreventCommittersApproval:()=>cV});var cV,fI=m(()=>{"use strict";Yu();ob();ne();Dy();cV=q({id:"merge_request_prevent_committers_appr\
oval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:$d,policies:di},remediation:{text:"tic\
k Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},
policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:Sd(e,["committers cannot approve merge requests they contributed to","committ\
ers can approve merge requests they contributed to"],t.filter(r=>r.preventsCommitterApproval))})});var Md={};k(Md,{memberShares:()=>fV});function gI(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function mI(e,t){let r=gI(e,40),n=`${ue(e.length,
"member")}, ${ue(t,"direct owner")} and ${ue(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:hI}}function pV(e,t){
let r=t+gI(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${ue(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`\
GitLab asks for fewer than 3, or less than 40 %; ${hI}`}}var hI,lV,dV,fV,Fd=m(()=>{"use strict";nb();Ad();je();ne();hI="read from the member list; GitLab counts\
 its table of authorisations, which is updated in the background",lV="/-/project_members";dV={more_members_than_admins:{title:"The project has more members than\
 administrators",remediation:"give fewer people the Maintainer or Owner role",read:mI},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:mI},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:pV}},fV=Object.entries(dV).map(([e,{title:t,remediation:r,read:n}])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{team:ua,
owners:Ld},remediation:{text:r,page:lV},read:({team:s,owners:i})=>n(s,i.count)}))});var yI={};k(yI,{packageHunterNoFindingsUntriaged:()=>mV});var mV,bI=m(()=>{"use strict";jd();ne();mV=q({id:"package_hunter_no_findings_untriaged",title:"Package\
 Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:Mx},remediation:{text:"resolve or dismiss the findings of Package Hunter in the\
 vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package H\
unter has no open findings"})})});var hV,_I,vI=m(()=>{"use strict";le();cr();De();hV=N({isSelfDeletionScheduled:P(Y())}),_I={id:"deletion",summary:"The project's scheduled deletion",right:"a tok\
en whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=te(
hV,e);if(t===void 0)throw new me("GitLab did not say");return{isScheduled:t}}}}});var wI={};k(wI,{projectMarkedForDeletion:()=>gV});var gV,TI=m(()=>{"use strict";vI();ne();gV=q({id:"project_marked_for_deletion",title:"The project is not about\
 to be deleted",type:"boolean",severity:"medium",needs:{deletion:_I},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var yV,EI,SI=m(()=>{"use strict";le();cr();De();yV=N({repository:P(N({exists:Y()}))}),EI={id:"repository",summary:"The repository",right:"at least Reporter in a\
 private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=te(yV,e).repository;if(!t)throw new me("GitLab shows it only\
 to those who may read the code");return t}}}});var RI={};k(RI,{projectRepoExists:()=>bV});var bV,OI=m(()=>{"use strict";SI();ne();bV=q({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:EI},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var Ud={};k(Ud,{visibility:()=>TV});var NI,kI,_V,vV,wV,TV,Gd=m(()=>{"use strict";vt();ne();NI="/edit#js-shared-permissions",kI={unknown:"GitLab did not show the\
 visibility to this token"},_V={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
vV=Object.entries(_V).map(([e,[t,r]])=>q({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:he},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:NI},read:({project:{visibility:n}})=>n===void 0?kI:{value:n!==t,because:`\
the project is ${n}`}})),wV=q({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",warning:"project_visibility \
is a field of an older GitLab, and a current one refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:he},
remediation:{text:"change the project's visibility under Settings > General > Visibility",page:NI},read:({project:{visibility:e}})=>e===void 0?kI:{value:e,because:`\
the project is ${e}`}}),TV=[...vV,wV]});var ab={};k(ab,{mergeMethod:()=>SV});var xI,EV,SV,ub=m(()=>{"use strict";Kn();ne();xI={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},EV={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},SV=Object.entries(EV).map(([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{project:Qt},remediation:{text:`set the\
 merge method to ${r.map(n=>xI[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=xI[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var RV,cb,II=m(()=>{"use strict";le();De();vt();RV=Ke(N({require_two_factor_authentication:P(Y()),two_factor_grace_period:P(ce())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),cb={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:he},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...te(RV,r),group:t.path}}}});var lb={};k(lb,{twoFactor:()=>kV});var AI,PI,CI,OV,NV,kV,pb=m(()=>{"use strict";II();ne();AI={unknown:"GitLab did not show the group's two-factor settings to th\
is token"},PI="the project is in a personal namespace",CI={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
OV=q({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:cb},remediation:CI,read({
security:e}){if(e===void 0)return{value:!1,because:PI};let{requiresTwoFactor:t,group:r}=e;return t===void 0?AI:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),NV=q({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:cb},remediation:CI,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:PI,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?AI:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),kV=[OV,NV]});var jI={};k(jI,{reviewAndArchiveStaleRepos:()=>IV});var xV,IV,LI=m(()=>{"use strict";Wi();Kn();Ts();ne();xV=6,IV=q({id:"review_and_archive_stale_repos",title:"A\
 project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:Qt,now:Vr},remediation:{text:"archive the project under Settings > G\
eneral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>xd(r,xV);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});var $I={};k($I,{scannerFuzzTestingRunning:()=>AV});var AV,DI=m(()=>{"use strict";ne();AV=q({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testin\
g runs on the default branch",type:"boolean",severity:"info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the \
policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9, and none took its place"})})});var qI={};k(qI,{scannerIacRunning:()=>PV});var db,PV,MI=m(()=>{"use strict";By();ne();Qn();db="kics-iac-sast",PV=q({id:"scanner_iac_running",title:"Infrastructu\
re as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:fx},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci\
.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=Od(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===db).sort((a,u)=>a.id-u.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${db}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${db} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var CV,FI,UI=m(()=>{"use strict";le();Ts();cr();De();vt();CV=N({name:A(),commit:N({committed_date:aa()})}),FI={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=te(re(CV),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(he)).
isEmpty===!0)return null;throw new me("GitLab shows this token none, though the repository is not empty")}}});var GI={};k(GI,{staleBranchCleanupEnabled:()=>LV});var jV,LV,BI=m(()=>{"use strict";Wi();UI();Ts();ne();jV=3,LV=q({id:"stale_branch_cleanup_enabled",title:"No b\
ranch is older than three months",type:"boolean",severity:"low",needs:{oldest:FI,now:Vr},remediation:{text:"delete branches that are no longer used; protected a\
nd default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=xd(t,jV),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var VI={};k(VI,{statusChecksRequired:()=>$V});var $V,KI=m(()=>{"use strict";Kn();ne();$V=q({id:"status_checks_required",title:"External status checks must succe\
ed before merging",type:"boolean",severity:"high",needs:{project:Qt},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge \
checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed \
status check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not\
 show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on woul\
d not be seen"}}})});var DV,QI,HI=m(()=>{"use strict";le();cr();De();Ed();DV=N({terraformStates:P(N({count:ce()})),userPermissions:Hu}),QI={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${Qu}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=te(DV,e);if(!r)throw new me("GitLab shows this token none");return r.count===0&&await Ju(n,t),r}}}});var JI={};k(JI,{terraformEnabled:()=>qV});var qV,YI=m(()=>{"use strict";HI();je();ne();qV=q({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:QI},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${ue(e.count,"Terraform state")}`})})});var WI={};k(WI,{vulnerabilitiesSloDaysOverThreshold:()=>FV});var MV,FV,zI=m(()=>{"use strict";jd();Wi();je();Ts();ne();MV=180,FV=q({id:"vulnerabilities_slo_days\
_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:Ux,now:Vr},remediation:{text:"resolve or dismiss\
 old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"n\
o finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>MV*864e5,because:`the newest open finding is ${ue(r,"day")} old`,note:"GitLab looks at the ne\
west finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});var rA={};k(rA,{controlIds:()=>mb,fieldNames:()=>Bd,loadControl:()=>GV,loadField:()=>BV,predefinedExpression:()=>VV});var XI,ZI,UV,fb,eA,tA,GV,BV,VV,Bd,KV,mb,hb=m(
()=>{"use strict";bb();XI={...Vd,project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(Sx(),Ex)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(xx(),kx)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(kd(),Qy)),project_force_push_blocked:()=>Promise.resolve().then(()=>(kd(),Qy)),project_members_inactive:()=>Promise.resolve().then(()=>(qx(),Dx)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(Vx(),Bx))},ZI={...Kd,auth_sso_enabled:()=>Promise.resolve().then(()=>(Xy(),zy)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(Zu(),Xu)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>(Yx(),Jx)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(eb(),Zy)),code_owner_approval_required:()=>Promise.resolve().then(()=>(zx(),Wx)),
default_branch_users_can_merge:()=>Promise.resolve().then(()=>(rb(),tb)),default_branch_users_can_push:()=>Promise.resolve().then(()=>(rb(),tb)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(rI(),tI)),
error_tracking_enabled:()=>Promise.resolve().then(()=>(oI(),iI)),force_push_disabled:()=>Promise.resolve().then(()=>(eb(),Zy)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(ib(),sb)),
has_forks:()=>Promise.resolve().then(()=>(tc(),ec)),has_valid_ci_config:()=>Promise.resolve().then(()=>(lI(),cI)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(Xy(),zy)),
merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(qd(),Dd)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(fI(),dI)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(qd(),Dd)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(Zu(),Xu)),
more_members_than_admins:()=>Promise.resolve().then(()=>(Fd(),Md)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(bI(),yI)),project_archived:()=>Promise.resolve().then(()=>(tc(),ec)),
project_marked_for_deletion:()=>Promise.resolve().then(()=>(TI(),wI)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(tc(),ec)),project_repo_exists:()=>Promise.resolve().then(()=>(OI(),RI)),
project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(tc(),ec)),project_visibility:()=>Promise.resolve().then(()=>(Gd(),Ud)),
project_visibility_not_internal:()=>Promise.resolve().then(()=>(Gd(),Ud)),project_visibility_not_public:()=>Promise.resolve().then(()=>(Gd(),Ud)),protected_branches_set:()=>Promise.resolve().then(()=>(Zu(),Xu)),
require_branch_up_to_date:()=>Promise.resolve().then(()=>(ub(),ab)),require_linear_history:()=>Promise.resolve().then(()=>(ub(),ab)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(pb(),lb)),
require_mfa_for_contributors:()=>Promise.resolve().then(()=>(pb(),lb)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(qd(),Dd)),restrict_push_merge_access:()=>Promise.resolve().then(()=>(Zu(),Xu)),
restricted_build_access:()=>Promise.resolve().then(()=>(Fd(),Md)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(LI(),jI)),review_and_remove_inactive_users:()=>Promise.resolve().then(()=>(Jy(),$x)),
scanner_api_security_running:()=>Promise.resolve().then(()=>(Qn(),ws)),scanner_code_quality_running:()=>Promise.resolve().then(()=>(Qn(),ws)),scanner_container_scanning_running:()=>Promise.resolve().then(()=>(Qn(),ws)),
scanner_dast_running:()=>Promise.resolve().then(()=>(Qn(),ws)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>(Qn(),ws)),scanner_fuzz_testing_running:()=>Promise.resolve().then(()=>(DI(),$I)),
scanner_iac_running:()=>Promise.resolve().then(()=>(MI(),qI)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>(Qn(),ws)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(BI(),GI)),
status_checks_required:()=>Promise.resolve().then(()=>(KI(),VI)),status_page_configured:()=>Promise.resolve().then(()=>(ib(),sb)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(Fd(),Md)),
terraform_enabled:()=>Promise.resolve().then(()=>(YI(),JI)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(zI(),WI))},UV=["package_hunt\
er_no_findings_untriaged","project_archived","project_marked_for_deletion","vulnerabilities_slo_days_over_threshold"],fb="scanner_fuzz_testing_running",eA={...Qd,
...Object.fromEntries(UV.map(e=>[e,{field:e,operator:"=",value:!1}])),[fb]:{field:fb,operator:"=",value:!0}},tA=new Set([...gb,"project_visibility",fb]),{loadControl:GV,
loadField:BV,predefinedExpression:VV}=yb(XI,ZI,eA,tA),Bd=Object.keys(ZI),KV=[...Object.keys(XI),...Object.keys(eA),...Bd],mb=[...new Set(KV)].filter(e=>!tA.has(
e)).sort()});function yb(e,t,r,n){return{loadControl:s=>nA(e,s,"control"),loadField:s=>nA(t,s,"field"),predefinedExpression(s){return Object.hasOwn(r,s)?r[s]:Object.hasOwn(t,
s)&&!n.has(s)?{field:s,operator:"=",value:!0}:void 0}}}async function nA(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(s=>s.kind===
r&&s.id===t):void 0}async function sA(e,t){let r=n=>[Vd,Kd,Qd].some(s=>Object.hasOwn(s,n));return r(e)&&(t===void 0||r(t))?QV:Promise.resolve().then(()=>(hb(),rA))}
var Vd,Kd,Qd,gb,QV,bb=m(()=>{"use strict";Vd={merge_request_approvals:()=>Promise.resolve().then(()=>(QN(),KN)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(JN(),HN)),
merge_request_title:()=>Promise.resolve().then(()=>(Vk(),Bk))},Kd={default_branch_protected:()=>Promise.resolve().then(()=>(Vu(),Kk)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(Jk(),Hk)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(Zk(),Xk)),minimum_approvals_required:()=>Promise.resolve().then(()=>(rx(),tx)),push_protection_enabled:()=>Promise.resolve().then(()=>(sx(),nx)),
require_signed_commits:()=>Promise.resolve().then(()=>(ux(),ax)),resolve_discussions_required:()=>Promise.resolve().then(()=>(lx(),cx)),scanner_sast_running:()=>Promise.resolve().then(()=>(Qn(),ws)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Qn(),ws)),secure_webhooks:()=>Promise.resolve().then(()=>(_x(),bx))},Qd={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},gb=new Set(["\
minimum_approvals_required"]);QV=yb(Vd,Kd,Qd,gb)});var iA={};k(iA,{selectUnknown:()=>JV});async function JV(e,t,r){let n=t??e.id,s=HV.get(n);if(s!==void 0)return YV(e,n,s,r);let[i,o,a]=t?[["expression","field"],
"field",Bd]:[["id"],"control",mb],u=Mt(n,a),l=`unknown ${o}: ${n}${u===""?t?"":"; an id of your own needs an expression":u}`;return{problems:[{path:i,message:l}],
issues:[],warnings:[]}}async function YV(e,t,r,n){let{id:s,expression:i}=e,o=await n({...e,id:s===t?r:s,...i?{expression:{...i,field:r}}:{}}),a=`${t} is the nam\
e that an older GitLab had for ${r}; a current one refuses to import it`;return{...o,warnings:[a,...o.warnings]}}var HV,oA=m(()=>{"use strict";hb();cs();HV=new Map(
[["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]])});var aA={};k(aA,{Assertion:()=>WV,assertedReading:()=>zV});function zV({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var WV,uA=m(()=>{"use strict";le();WV=_t({value:Y(),reason:A({min:1,max:2e3})})});async function _b(e){if(e.id===XV)return Hd(e2(e));let{loadControl:t,loadField:r,predefinedExpression:n}=await sA(e.id,e.expression?.field),s=await t(e.id);if(s)
return e.expression?Jd(["expression"],`${e.id} takes parameters under with, not an expression`):ZV(s,e);let i=n(e.id),o=e.expression??i,a=o&&await r(o.field);if(!a){
let{selectUnknown:g}=await Promise.resolve().then(()=>(oA(),iA));return g(e,o?.field,_b)}let u=a.warning?[`${e.id}: ${a.warning}`]:i&&!t2(i,o)?[`${e.id} has ano\
ther expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...Hd(cA(a,e,o)),warnings:u};if(!a.asserted)return Jd(["with"],`${e.id}\
 takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:l}=await Promise.resolve().then(()=>(uA(),aA)),p=[],d=c.read(e.with,
[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...Hd(cA({...a,read:()=>l(d)},e,o)),warnings:u}}async function ZV(e,t){let r=e.params;if(!r&&
t.with)return Jd(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;
try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof Bu)return Jd(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return Hd(
{...lA(e,t),expected:s??null,judge:o=>dA(e.check(o,i),t)})}function cA(e,t,r){return{...lA(e,t),expected:r,judge:n=>dA(ON(e.read(n),r),t)}}function e2(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...pA(e),judge:void 0}}function lA(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...pA(t)}}function pA({phase:e,enforce_from:t,final:r=!1}){let n=t===
void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}function dA(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function t2(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function Hd(e){return{control:e,
problems:[],issues:[],warnings:[]}}function Jd(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var XV,fA=m(()=>{"use strict";ny();bb();Py();XV=
"external_control"});var vb={};k(vb,{joined:()=>n2,unusable:()=>r2});function r2(e,t){let r=e.find((s,i)=>e.indexOf(s)!==i),n=t.join(", ");return r!==void 0?new O("POLICY_INVALID",`\
the requirement "${r}" is in the policy twice (${n})`,{advice:"rename one, or let one file extend the other, which then merges them"}):new O("POLICY_INVALID",`p\
olicy ${n} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"})}function n2(e){let[t]=e;if(t&&e.length===
1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new O("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}var wb=m(
()=>{"use strict";ye()});var gA={};k(gA,{Waiver:()=>mA,WaiverRules:()=>hA,readWaivers:()=>s2});function s2(e,t){let r=[],n=a(re(mA),e.waivers??[],"waivers")??[],s=a(hA,e.waiverRules??{},
"waiver_rules");r.push(...i2(e,n,s));let i=t.flatMap(u=>u.controls);return{waivers:n.map(u=>({...u,covers:new Set(i.filter(({id:c})=>c===u.control)),longestDays:s?.
longest_days??Number.POSITIVE_INFINITY})),problems:r};function a(u,c,l){let p=[],d=u.read(c,[],p);return r.push(...Xo(p,c,u,[l])),p.length===0?d:void 0}}function i2({
requirements:e},t,r){let s=[...e.flatMap(({entries:o})=>o.map(({entry:a,path:u})=>({path:[...u,"enforce_from"],date:a.enforce_from}))),...t.map(({expires:o},a)=>({
path:["waivers",a,"expires"],date:o}))].filter(({date:o})=>o!==void 0&&!o2(o)),i=[...t.entries()].filter(([,{owner:o}])=>r?.owners?.includes(o)===!1);return[...s.
map(({path:o,date:a})=>({path:o,message:`there is no day ${a}`})),...i.map(([o,{owner:a}])=>({path:["waivers",o,"owner"],message:`${a} may not own a waiver: wai\
ver_rules allow ${r?.owners?.join(", ")}`}))]}function o2(e){let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var mA,hA,yA=m(
()=>{"use strict";le();Lu();Cu();mA=_t({control:A({about:"Id of the control, of this same file"}),reason:A({min:1,max:2e3}),owner:A({min:1,max:255,about:"Who an\
swers for it"}),expires:sy("Last day of the waiver; afterwards it is void"),projects:He(re(A({min:1,about:"Full path, * for any part of it, ** for any depth"}))),
merge_requests:He(re(cn({min:1})))}),hA=_t({owners:He(re(A({min:1,about:"Only these may own a waiver"}))),longest_days:He(cn({min:1,max:3650,about:"A waiver tha\
t runs longer from today is void"}))})});var wA={};k(wA,{onTopOf:()=>a2});async function a2(e,t,r,n){let[s=""]=e.sources,i=t.find(f=>r.includes(f));if(i!==void 0)throw new O("POLICY_INVALID",`policy ${s}\
 extends ${i}, which extends it in turn (${[...r,i].join(" > ")})`);if(r.length>=bA)throw new O("POLICY_INVALID",`policies extend each other more than ${bA} dee\
p: ${r.join(" > ")}`);let o=await Promise.all(t.map(f=>n(f,[...r,f]))),a=[],c=[...o.filter(f=>f!==void 0),e].reduce((f,g)=>u2(f,g,a));if(c.sources.length>_A)throw new O(
"POLICY_INVALID",`policy ${s} is made of ${c.sources.length} files, and at most ${_A} are allowed`);if(a.length===1)throw new O("POLICY_INVALID",a[0]??"");if(a.
length>1)throw new O("POLICY_INVALID",`policy ${s} lowers ${a.length} final controls`,{problems:a});let p=t.filter(f=>f.startsWith("https:")&&!f.includes("#sha2\
56=")).map(f=>`${s} extends ${f} without a pin: add #sha256=… so that it cannot change unseen`),d=t.filter((f,g)=>!o[g]);return d.length>0&&p.push(`what ${s} \
extends was not read: ${d.join(", ")}`),{...c,name:e.name,warnings:[...c.warnings,...p]}}function u2(e,t,r){let n=t.requirements.filter(({name:o})=>!e.requirements.
some(a=>a.name===o)),s=e.requirements.map(o=>{let a=t.requirements.find(({name:u})=>u===o.name);return a?c2(o,a,t.sources.at(-1)??"",r):o}),i=[...e.texts,...t.texts.
filter(({source:o})=>!e.sources.includes(o))];return{name:t.name,texts:i,sources:i.map(({source:o})=>o),requirements:[...s,...n],waivers:[...new Set([...e.waivers,
...t.waivers])],warnings:[...new Set([...e.warnings,...t.warnings])]}}function c2(e,t,r,n){let s=e.isFinal||t.isFinal,i=t.controls.filter(({id:a})=>!e.controls.
some(u=>u.id===a)),o=e.controls.map(a=>{let u=t.controls.find(({id:l})=>l===a.id);if(!u||u===a)return a;if(!e.isFinal&&!a.isFinal)return u;let c=l2(a,u);return c&&
n.push(`policy ${r} lowers the final control ${a.id} of "${e.name}": ${c}`),{...u,isFinal:!0}});return{name:e.name,description:t.description??e.description,isFinal:s,
controls:[...o,...i]}}function l2(e,t){if(Au.indexOf(t.severity)<Au.indexOf(e.severity))return`severity ${t.severity} instead of ${e.severity}`;let r=(t.enforcedFromMs??
Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return vA[t.phase]<vA[e.phase]||t.phase!=="enforce"&&r?"it is enforced later, or not at a\
ll":p2(e.expected,t.expected)?void 0:"it asks for something else"}function p2(e,t){let r=new Set([...Object.keys(e??{}),...Object.keys(t??{})]),n=s=>s!==null&&"\
operator"in s&&(s.operator===">="||s.operator===">");return[...r].every(s=>{let[i,o]=[e,t].map(c=>c?.[s]),a=typeof i=="number"&&typeof o=="number"&&o>=i,u=s==="\
at_least"||s==="value"&&n(e)&&n(t);return JSON.stringify(i)===JSON.stringify(o)||u&&a})}var bA,_A,vA,TA=m(()=>{"use strict";ne();ye();bA=5,_A=20;vA={observe:0,warn:1,
enforce:2}});function EA(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function Yd(e,t=async()=>{}){
let r=await Promise.all(e.map(l=>SA(l,[l.source],t).catch(f2))),n=r.flatMap(l=>l instanceof O?[l]:[]);if(n.length>0)throw(await Promise.resolve().then(()=>(wb(),vb))).
joined(n);let s=r.filter(l=>!(l instanceof O)),i=s.flatMap(l=>l.requirements),o=s.flatMap(l=>l.texts),a=o.map(({source:l})=>l),u=i.map(({name:l})=>l);if(!i.some(
({controls:l})=>l.some(({judge:p})=>p))||new Set(u).size<u.length)throw(await Promise.resolve().then(()=>(wb(),vb))).unusable(u,a);return{name:s.map(({name:l})=>l).
join(" + "),texts:o,sources:a,requirements:i,waivers:s.flatMap(({waivers:l})=>l),warnings:s.flatMap(({warnings:l})=>l)}}async function SA(e,t,r){let{source:n,text:s}=e,
i=await wN(s,n),o=await $N(i.data),a=[...o.problems],u=[],c=[];for(let{name:f,isFinal:g,description:h,entries:b,path:w}of o.requirements){c.some(S=>S.name===f)&&
a.push({path:w,message:`there are two requirements named "${f}"`});let R=await Promise.all(b.map(({entry:S})=>_b(S)));for(let[S,$]of R.entries())a.push(...await d2(
$,b[S])),u.push(...$.warnings);c.push({name:f,isFinal:g,description:h,controls:R.flatMap(({control:S})=>S??[])})}let l=o.isDated?await(await Promise.resolve().then(()=>(yA(),gA))).
readWaivers(o,c):void 0;if(a.push(...l?.problems??[]),a.length>0){let f=await i.places(),g=a.map(({path:h,atKey:b,message:w})=>({...f(h,b),message:w}));throw ry(
n,g.sort((h,b)=>h.line-b.line||h.column-b.column))}let p={name:o.name,texts:[e],sources:[n],requirements:c,waivers:l?.waivers??[],warnings:u};if(o.bases.length===
0)return p;let{onTopOf:d}=await Promise.resolve().then(()=>(TA(),wA));return d(p,o.bases,t,async(f,g)=>{let h=await r(f);return h&&SA(h,g,r)})}async function d2(e,t){
let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)return s;let{problemsOf:i}=await Promise.resolve().then(()=>(Lu(),ay));
return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function f2(e){if(e instanceof O)return e;throw e}var Wd=m(()=>{"use strict";ye();EN();ly();fA()});var RA={};k(RA,{refusedSources:()=>m2});function m2(e){let t=e.map(n=>`policy ${n} ${h2(n)}`),[r=""]=t;return t.length===1?new O("INPUT_INVALID",r):new O("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function h2(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var OA=m(()=>{"use strict";ye()});async function zd(e){let t=e.map(g2),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(OA(),RA))).refusedSources(r);return t.flatMap(
n=>n??[])}function g2(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{
kind:"preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}var Tb=m(()=>{"use strict"});var NA={};k(NA,{readBase:()=>y2});async function y2(e,t,r){let[n="",s]=e.split("#sha256="),i=await zd([n]);if(i.some(({kind:a})=>a==="path"))throw new O("POLICY\
_INVALID",`a policy cannot extend the bare path ${e}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});
let[o={source:e,text:""}]=await jl(i,t,void 0);if(s!==void 0&&r(o.text)!==s.toLowerCase())throw new O("POLICY_INVALID",`${n} is not the file that was pinned: it\
s sha256 is ${r(o.text)}`,{advice:"look at what changed there, then change the pin"});return{source:e,text:o.text}}var kA=m(()=>{"use strict";ye();Ll();Tb()});var CA={};k(CA,{subjectElsewhere:()=>_2});function _2(e,t){if(e.mode==="project")return PA(e,t,[]);v2(e,t);let r=w2(e,t)??T2(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new O("SUBJECT_UNKNOWN",`mode is merge-request, but ${AA(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return PA(e,t,[`${AA(t)}: the project itself is judged`])}function v2(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new O("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function AA(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function w2(e,t){if(e.merge_request===void 0)
return;let r=e.project??Jn(t.CI_MERGE_REQUEST_PROJECT_ID)??Jn(t.CI_PROJECT_ID);if(r===void 0)throw new O("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...Xd(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function T2(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||E2(e.project,a,t)),[n,...s]=r;if(!n)return;let i=ca(n.path,t.CI_PROJECT_PATH)?Jn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${Ge(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...Xd(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function PA(e,t,r){let n=e.project??Jn(t.CI_PROJECT_ID);if(n===void 0)throw new O("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function E2(e,t,r){return typeof e==
"string"?ca(e,t):ca(t,r.CI_PROJECT_PATH)&&Jn(r.CI_PROJECT_ID)===e}var jA=m(()=>{"use strict";ye();je();Eb()});async function LA(e,t){let r=Jn(t.CI_MERGE_REQUEST_IID),n=Jn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&R2(e,t)&&r!==void 0&&n!==void 0?Xd(e,t,n,r,S2(t)):(await Promise.resolve().then(()=>(jA(),CA))).subjectElsewhere(e,t)}function S2(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function Xd(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function R2(e,t){return e.project===void 0?!0:typeof e.project=="number"?Jn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:ca(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function $A(e,t){return(typeof e=="number"?Jn(t.CI_PROJECT_ID)===e:ca(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function ca(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function Jn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Eb=m(()=>{"use strict"});var qA={};k(qA,{matchesPath:()=>DA,waive:()=>k2});function k2(e,t,r){let n=new Set;return{judged:e.map(({name:l,controls:p})=>({name:l,controls:p.map(i)})),notices:t.
flatMap(c)};function i(l){if(l.status!=="fail")return l;let p=t.find(h=>h.covers.has(l.control)&&o(h)&&!u(h));if(!p)return l;n.add(p);let{reason:d,owner:f,expires:g}=p;
return{...l,status:"waived",waiver:{reason:d,owner:f,expires:g}}}function o({projects:l,merge_requests:p}){let d=!l||l.some(g=>DA(g,r.project)),f=!p||p.some(g=>g===
r.iid);return d&&f}function a({expires:l}){return Math.floor((Date.parse(l)-r.nowMs)/O2)+1}function u(l){let p=a(l);if(p<0)return`expired on ${l.expires}`;if(p>
l.longestDays)return`runs for ${p} more days, and the policy allows ${l.longestDays}`}function c(l){let p=`the waiver of ${l.control} (${l.owner})`,d=u(l);if(d)
return[`${p} is void: it ${d}`];if(l.covers.size===0){let f=e.flatMap(({controls:g})=>g.map(({control:h})=>h.id));return[`${p} covers nothing: its file has no s\
uch control${Mt(l.control,f)}`]}if(n.has(l)){let f=a(l);return f<=N2?[`${p} ends on ${l.expires}, in ${f} days`]:[]}return o(l)?[`${p} is not used: the control \
does not fail`]:[]}}function DA(e,t){let r=e.split(/(\*\*|\*)/).map(n=>n==="**"?".*":n==="*"?"[^/]*":n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("");return new RegExp(
`^${r}$`,"i").test(t)}var O2,N2,MA=m(()=>{"use strict";cs();O2=864e5,N2=14});var UA={};k(UA,{interrupted:()=>I2});function I2({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${Z(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${Ge(s)}`,a=i.length===0?"":`; not delivered: ${Ge(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new O("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var GA=m(()=>{"use strict";ye();je()});var BA={};k(BA,{secretsOf:()=>A2});function A2(e,t){let r=ps.flatMap(i=>{let{secret:o,environment:a=[]}=ls[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.
map(u=>e[u])]:[]}),n=Object.entries(e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==
void 0&&i.trim()!==""))]}var VA=m(()=>{"use strict";Co()});var JA={};k(JA,{reportFailure:()=>D2});function $2(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function D2(e,t){let r=$2(e)?e:M2(e);if(t.
complain(q2(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(jo(),tu)),s=[r.message,...r.problems].map(i=>Z(i,2e3));n(s.join(
"; "),{title:"Countersign"})}return r.exitCode}function q2(e,t){let r=[`${t.tone("countersign:","red","bold")} ${Z(e.message,2e3)}`];for(let n of e.problems)r.push(
`  - ${Z(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${Z(e.advice,2e3)}`),r.join(`
`)}function M2(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new O("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var YA=m(()=>{"use strict";ye();je()});var WA,zA=m(()=>{"use strict";WA={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
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
GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var ef={};k(ef,{helpText:()=>F2,strayOperand:()=>G2,unknownCommand:()=>U2});function F2(){let e=ps.map(t=>{let r=ls[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${Ml(t).padEnd(26)} ${WA[t].replaceAll("`","")}${n}`});return[`countersign ${Ao}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(XA).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; validate and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER","","exit \
codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function U2(e){let t=Object.keys(XA);return new O("INPUT_INVALID",`there is no command ${e}${Mt(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function G2(e){
return new O("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var XA,tf=m(()=>{"use strict";wh();zA();Co();ye();cs();$l();XA={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY..."}});var ZA={};k(ZA,{validateCommand:()=>V2});import{readFile as B2}from"node:fs/promises";async function V2(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(K2));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(J2(s,r));return n.every(({valid:s})=>s)?xt.compliant:xt.setup}async function K2(e){
try{let t=await Yd([{source:e,text:await H2(e)}],Q2),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof O))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function Q2(e){
if(e.startsWith("preset:"))return{source:e,text:await hh(e)}}async function H2(e){try{return await B2(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not e\
xist":`cannot be opened (${r})`;throw new O("POLICY_UNREADABLE",`policy ${e} ${n}`,{cause:t})}}function J2({policy:e,valid:t,problems:r,warnings:n,controls:s},{
surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${ue(s,"control")})`:`has ${ue(r.length,"problem")}`,u=[`${o} ${Z(e)} ${a}`];for(let c of r)
u.push(`  - ${Z(c,2e3)}`);for(let c of n)u.push(`  note: ${Z(c,2e3)}`);return u.join(`
`)}var eP=m(()=>{"use strict";Wd();gh();ye();je()});var tP=E(la=>{"use strict";Object.defineProperty(la,"__esModule",{value:!0});la.versionInfo=la.version=void 0;var Y2="16.15.0";la.version=Y2;var W2=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});la.versionInfo=W2});var dr=E(Rb=>{"use strict";Object.defineProperty(Rb,"__esModule",{value:!0});Rb.devAssert=z2;function z2(e,t){if(!!!e)throw new Error(t)}});var rf=E(Ob=>{"use strict";Object.defineProperty(Ob,"__esModule",{value:!0});Ob.isPromise=X2;function X2(e){return typeof e?.then=="function"}});var Yn=E(Nb=>{"use strict";Object.defineProperty(Nb,"__esModule",{value:!0});Nb.isObjectLike=Z2;function Z2(e){return typeof e=="object"&&e!==null}});var sf=E(nf=>{"use strict";Object.defineProperty(nf,"__esModule",{value:!0});nf.getLocation=rP;nf.getLocations=eK;function rP(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function eK(e){if(e.length<2)return e.map(({source:n,start:s})=>rP(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var kb=E(of=>{"use strict";Object.defineProperty(of,"__esModule",{value:!0});of.printLocation=rK;of.printSourceLocation=sP;var tK=sf();function rK(e){return sP(
e.source,(0,tK.getLocation)(e.source,e.start))}function sP(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+nP([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+nP([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function nP(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var W=E(pa=>{"use strict";Object.defineProperty(pa,"__esModule",{value:!0});pa.GraphQLError=void 0;pa.formatError=oK;pa.printError=iK;var nK=Yn(),iP=sf(),oP=kb();
function sK(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var xb=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=sK(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=aP(Array.isArray(o)?o:o?[o]:void 0);let d=aP((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,iP.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,iP.
getLocations)(d);let f=(0,nK.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,oP.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,oP.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};pa.GraphQLError=xb;function aP(e){return e===
void 0||e.length===0?void 0:e}function iK(e){return e.toString()}function oK(e){return e.toJSON()}});var rc=E(Ib=>{"use strict";Object.defineProperty(Ib,"__esModule",{value:!0});Ib.syntaxError=uK;var aK=W();function uK(e,t,r){return new aK.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var wr=E(Kr=>{"use strict";Object.defineProperty(Kr,"__esModule",{value:!0});Kr.Token=Kr.QueryDocumentKeys=Kr.OperationTypeNode=Kr.Location=void 0;Kr.isNode=lK;
var Ab=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Kr.Location=Ab;var Pb=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Kr.Token=Pb;var uP={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Kr.QueryDocumentKeys=uP;var cK=new Set(Object.keys(uP));function lK(e){let t=e?.kind;return typeof t==
"string"&&cK.has(t)}var Cb;Kr.OperationTypeNode=Cb;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(Cb||(Kr.OperationTypeNode=
Cb={}))});var da=E(nc=>{"use strict";Object.defineProperty(nc,"__esModule",{value:!0});nc.DirectiveLocation=void 0;var jb;nc.DirectiveLocation=jb;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(jb||(nc.DirectiveLocation=jb={}))});var Ee=E(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});sc.Kind=void 0;var Lb;sc.Kind=Lb;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(Lb||(sc.Kind=Lb={}))});var ic=E(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.isDigit=cP;Xi.isLetter=$b;Xi.isNameContinue=fK;Xi.isNameStart=dK;Xi.isWhiteSpace=
pK;function pK(e){return e===9||e===32}function cP(e){return e>=48&&e<=57}function $b(e){return e>=97&&e<=122||e>=65&&e<=90}function dK(e){return $b(e)||e===95}
function fK(e){return $b(e)||cP(e)||e===95}});var ac=E(oc=>{"use strict";Object.defineProperty(oc,"__esModule",{value:!0});oc.dedentBlockStringLines=mK;oc.isPrintableAsBlockString=gK;oc.printBlockString=yK;
var Db=ic();function mK(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=hK(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function hK(e){let t=0;for(;t<e.length&&(0,Db.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function gK(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function yK(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,Db.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,Db.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var fa=E(uc=>{"use strict";Object.defineProperty(uc,"__esModule",{value:!0});uc.TokenKind=void 0;var qb;uc.TokenKind=qb;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(qb||(uc.TokenKind=qb=
{}))});var lc=E(mi=>{"use strict";Object.defineProperty(mi,"__esModule",{value:!0});mi.Lexer=void 0;mi.createToken=ft;mi.isPunctuatorTokenKind=_K;mi.printCodePointAt=fi;
mi.readName=mP;var Qr=rc(),pP=wr(),bK=ac(),Zi=ic(),ge=fa(),Fb=class{constructor(t){let r=new pP.Token(ge.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ge.TokenKind.EOF)do if(t.next)t=t.next;else{let r=vK(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===ge.TokenKind.COMMENT);return t}};mi.Lexer=Fb;function _K(e){return e===ge.TokenKind.BANG||e===ge.TokenKind.DOLLAR||e===ge.TokenKind.AMP||e===ge.
TokenKind.PAREN_L||e===ge.TokenKind.PAREN_R||e===ge.TokenKind.DOT||e===ge.TokenKind.SPREAD||e===ge.TokenKind.COLON||e===ge.TokenKind.EQUALS||e===ge.TokenKind.AT||
e===ge.TokenKind.BRACKET_L||e===ge.TokenKind.BRACKET_R||e===ge.TokenKind.BRACE_L||e===ge.TokenKind.PIPE||e===ge.TokenKind.BRACE_R}function ma(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function af(e,t){return dP(e.charCodeAt(t))&&fP(e.charCodeAt(t+1))}function dP(e){return e>=55296&&e<=56319}function fP(e){return e>=
56320&&e<=57343}function fi(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return ge.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function ft(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new pP.Token(t,r,n,i,o,s)}
function vK(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return wK(e,s);case 33:return ft(e,ge.TokenKind.BANG,s,s+
1);case 36:return ft(e,ge.TokenKind.DOLLAR,s,s+1);case 38:return ft(e,ge.TokenKind.AMP,s,s+1);case 40:return ft(e,ge.TokenKind.PAREN_L,s,s+1);case 41:return ft(
e,ge.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return ft(e,ge.TokenKind.SPREAD,s,s+3);break;case 58:return ft(e,ge.TokenKind.
COLON,s,s+1);case 61:return ft(e,ge.TokenKind.EQUALS,s,s+1);case 64:return ft(e,ge.TokenKind.AT,s,s+1);case 91:return ft(e,ge.TokenKind.BRACKET_L,s,s+1);case 93:
return ft(e,ge.TokenKind.BRACKET_R,s,s+1);case 123:return ft(e,ge.TokenKind.BRACE_L,s,s+1);case 124:return ft(e,ge.TokenKind.PIPE,s,s+1);case 125:return ft(e,ge.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?NK(e,s):EK(e,s)}if((0,Zi.isDigit)(i)||i===45)return TK(e,s,i);if((0,Zi.isNameStart)(
i))return mP(e,s);throw(0,Qr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:ma(i)||af(r,s)?`Une\
xpected character: ${fi(e,s)}.`:`Invalid character: ${fi(e,s)}.`)}return ft(e,ge.TokenKind.EOF,n,n)}function wK(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Qr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(ma(o))++i;else if(af(n,i))i+=2;else break}return ft(e,ge.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function TK(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,Zi.isDigit)(i))throw(0,Qr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${fi(e,s)}.`)}else s=Mb(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=Mb(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=Mb(e,s,i),i=n.charCodeAt(s)),i===46||(0,Zi.isNameStart)(i))throw(0,Qr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${fi(e,s)}.`);return ft(e,o?ge.TokenKind.FLOAT:ge.TokenKind.INT,t,s,n.slice(t,s))}function Mb(e,t,r){
if(!(0,Zi.isDigit)(r))throw(0,Qr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${fi(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,Zi.isDigit)(n.
charCodeAt(s));)++s;return s}function EK(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),ft(
e,ge.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?SK(e,s):RK(e,s):OK(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(ma(a))++s;else if(af(r,s))s+=2;else throw(0,Qr.syntaxError)(e.source,s,`Invalid character within String: ${fi(e,s)}.`)}throw(0,Qr.
syntaxError)(e.source,s,"Unterminated string.")}function SK(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!ma(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|cc(i),n<0)break}throw(0,Qr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function RK(e,t){let r=e.source.body,n=lP(r,t+2);if(ma(n))return{value:String.fromCodePoint(n),size:6};if(dP(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=lP(r,t+8);if(fP(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Qr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function lP(e,t){return cc(e.charCodeAt(t))<<12|cc(e.charCodeAt(t+1))<<8|cc(e.charCodeAt(t+2))<<4|cc(e.charCodeAt(t+3))}function cc(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function OK(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Qr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function NK(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=ft(e,ge.TokenKind.BLOCK_STRING,t,i+3,(0,bK.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(ma(c))++i;else if(af(r,i))i+=2;else throw(0,Qr.syntaxError)(
e.source,i,`Invalid character within String: ${fi(e,i)}.`)}throw(0,Qr.syntaxError)(e.source,i,"Unterminated string.")}function mP(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,Zi.isNameContinue)(i))++s;else break}return ft(e,ge.TokenKind.NAME,t,s,r.slice(t,s))}});var hP=E(uf=>{"use strict";Object.defineProperty(uf,"__esModule",{value:!0});uf.SchemaCoordinateLexer=void 0;var kK=rc(),xK=wr(),IK=ic(),hi=lc(),gi=fa(),Ub=class{line=1;lineStart=0;constructor(t){
let r=new xK.Token(gi.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==gi.TokenKind.EOF){let r=AK(this,t.end);t.next=r,r.prev=t,t=r}return t}};
uf.SchemaCoordinateLexer=Ub;function AK(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,hi.createToken)(e,gi.TokenKind.
DOT,s,s+1);case 40:return(0,hi.createToken)(e,gi.TokenKind.PAREN_L,s,s+1);case 41:return(0,hi.createToken)(e,gi.TokenKind.PAREN_R,s,s+1);case 58:return(0,hi.createToken)(
e,gi.TokenKind.COLON,s,s+1);case 64:return(0,hi.createToken)(e,gi.TokenKind.AT,s,s+1)}if((0,IK.isNameStart)(i))return(0,hi.readName)(e,s);throw(0,kK.syntaxError)(
e.source,s,`Invalid character: ${(0,hi.printCodePointAt)(e,s)}.`)}return(0,hi.createToken)(e,gi.TokenKind.EOF,n,n)}});var Le=E(Gb=>{"use strict";Object.defineProperty(Gb,"__esModule",{value:!0});Gb.inspect=CK;var PK=10,gP=2;function CK(e){return cf(e,[])}function cf(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return jK(e,t);default:return String(e)}}function jK(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(LK(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:cf(n,r)}else if(Array.
isArray(e))return DK(e,r);return $K(e,r)}function LK(e){return typeof e.toJSON=="function"}function $K(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
gP?"["+qK(e)+"]":"{ "+r.map(([s,i])=>s+": "+cf(i,t)).join(", ")+" }"}function DK(e,t){if(e.length===0)return"[]";if(t.length>gP)return"[Array]";let r=Math.min(PK,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(cf(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function qK(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var pc=E(lf=>{"use strict";Object.defineProperty(lf,"__esModule",{value:!0});lf.instanceOf=void 0;var MK=Le(),FK=globalThis.process&&process.env.NODE_ENV==="pro\
duction",UK=FK?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,MK.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};lf.instanceOf=UK});var df=E(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.Source=void 0;dc.isSource=VK;var Bb=dr(),GK=Le(),BK=pc(),pf=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,Bb.devAssert)(!1,`Body must be a string. Received: ${(0,GK.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,Bb.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,Bb.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};dc.Source=pf;function VK(e){return(0,BK.
instanceOf)(e,pf)}});var eo=E(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});Ss.Parser=void 0;Ss.parse=HK;Ss.parseConstValue=YK;Ss.parseSchemaCoordinate=zK;Ss.parseType=
WK;Ss.parseValue=JK;var Es=rc(),fc=wr(),KK=da(),X=Ee(),yP=lc(),QK=hP(),mf=df(),j=fa();function HK(e,t){let r=new yi(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function JK(e,t){let r=new yi(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
j.TokenKind.EOF),n}function YK(e,t){let r=new yi(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(j.TokenKind.EOF),n}function WK(e,t){
let r=new yi(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(j.TokenKind.EOF),n}function zK(e){let t=(0,mf.isSource)(e)?e:
new mf.Source(e),r=new QK.SchemaCoordinateLexer(t),n=new yi(e,{lexer:r});n.expectToken(j.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(j.TokenKind.
EOF),s}var yi=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,mf.isSource)(t)?t:new mf.Source(t);this._lexer=new yP.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,Es.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(j.TokenKind.NAME);return this.node(t,{kind:X.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:X.Kind.DOCUMENT,
definitions:this.many(j.TokenKind.SOF,this.parseDefinition,j.TokenKind.EOF)})}parseDefinition(){if(this.peek(j.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===j.TokenKind.BRACE_L)throw(0,Es.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===j.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Es.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(j.TokenKind.BRACE_L))return this.node(t,{kind:X.Kind.OPERATION_DEFINITION,operation:fc.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(j.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:X.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(j.TokenKind.NAME);switch(t.value){case"query":return fc.OperationTypeNode.
QUERY;case"mutation":return fc.OperationTypeNode.MUTATION;case"subscription":return fc.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseVariableDefinition,j.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:X.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(j.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(j.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(j.TokenKind.DOLLAR),this.node(t,{kind:X.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:X.Kind.SELECTION_SET,selections:this.many(j.TokenKind.BRACE_L,this.parseSelection,j.TokenKind.BRACE_R)})}parseSelection(){return this.peek(j.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(j.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:X.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(j.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(j.TokenKind.
PAREN_L,r,j.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:X.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(j.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(j.TokenKind.NAME)?this.node(t,{kind:X.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:X.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:X.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:X.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case j.TokenKind.BRACKET_L:return this.parseList(t);case j.TokenKind.BRACE_L:return this.parseObject(t);case j.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:X.Kind.INT,value:r.value});case j.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:X.Kind.FLOAT,value:r.
value});case j.TokenKind.STRING:case j.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case j.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:X.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:X.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:X.Kind.
NULL});default:return this.node(r,{kind:X.Kind.ENUM,value:r.value})}case j.TokenKind.DOLLAR:if(t)if(this.expectToken(j.TokenKind.DOLLAR),this._lexer.token.kind===
j.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Es.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:X.Kind.STRING,value:t.value,block:t.kind===j.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:X.Kind.LIST,values:this.any(j.TokenKind.BRACKET_L,r,j.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:X.Kind.OBJECT,fields:this.any(j.TokenKind.BRACE_L,r,j.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:X.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(j.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(j.TokenKind.AT),this.node(r,{kind:X.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(j.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(j.TokenKind.BRACKET_R),r=this.node(
t,{kind:X.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(j.TokenKind.BANG)?this.node(t,{kind:X.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:X.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(j.TokenKind.STRING)||this.
peek(j.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.
BRACE_R);return this.node(t,{kind:X.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(j.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:X.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:X.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:X.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(j.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseFieldDefinition,
j.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(j.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:X.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseInputValueDef,j.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(j.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(j.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:X.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:X.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:X.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(j.TokenKind.
EQUALS)?this.delimitedMany(j.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:X.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseEnumValueDefinition,j.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:X.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,Es.syntaxError)(this._lexer.source,this._lexer.token.start,`${ff(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:X.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
j.TokenKind.BRACE_L,this.parseInputValueDef,j.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===j.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:X.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:X.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:X.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.delimitedMany(j.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(KK.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(j.TokenKind.AT),n=this.parseName(),s;!r&&this.
expectOptionalToken(j.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(j.TokenKind.PAREN_L)&&(i=this.parseName(),this.expectToken(
j.TokenKind.COLON),this.expectToken(j.TokenKind.PAREN_R)),r?i?this.node(t,{kind:X.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(t,{kind:X.
Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:X.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:X.Kind.MEMBER_COORDINATE,
name:n,memberName:s}):this.node(t,{kind:X.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new fc.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,Es.syntaxError)(
this._lexer.source,r.start,`Expected ${bP(t)}, found ${ff(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===j.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Es.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${ff(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===j.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,Es.syntaxError)(this._lexer.source,r.start,`Unexpected ${ff(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];for(;!this.expectOptionalToken(
n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}
return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==j.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Es.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Ss.Parser=yi;function ff(e){let t=e.value;return bP(e.kind)+(t!=null?` "${t}"`:"")}function bP(e){return(0,yP.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var bi=E(Vb=>{"use strict";Object.defineProperty(Vb,"__esModule",{value:!0});Vb.didYouMean=ZK;var XK=5;function ZK(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,XK),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var _P=E(Kb=>{"use strict";Object.defineProperty(Kb,"__esModule",{value:!0});Kb.identityFunc=eQ;function eQ(e){return e}});var _i=E(Qb=>{"use strict";Object.defineProperty(Qb,"__esModule",{value:!0});Qb.keyMap=tQ;function tQ(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var mc=E(Hb=>{"use strict";Object.defineProperty(Hb,"__esModule",{value:!0});Hb.keyValMap=rQ;function rQ(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var hf=E(Jb=>{"use strict";Object.defineProperty(Jb,"__esModule",{value:!0});Jb.mapValue=nQ;function nQ(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var hc=E(Wb=>{"use strict";Object.defineProperty(Wb,"__esModule",{value:!0});Wb.naturalCompare=sQ;function sQ(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(gf(s)&&gf(i)){let o=0;do++r,o=o*10+s-Yb,s=e.charCodeAt(r);while(gf(s)&&o>0);let a=0;do++n,a=a*10+i-Yb,i=t.charCodeAt(n);while(gf(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var Yb=48,iQ=57;function gf(e){return!isNaN(e)&&
Yb<=e&&e<=iQ}});var vi=E(Xb=>{"use strict";Object.defineProperty(Xb,"__esModule",{value:!0});Xb.suggestionList=aQ;var oQ=hc();function aQ(e,t){let r=Object.create(null),n=new zb(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,oQ.
naturalCompare)(i,o)})}var zb=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=vP(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=vP(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let w=u[(l-2)%3][g-2];b=Math.min(b,w+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function vP(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var yf=E(Zb=>{"use strict";Object.defineProperty(Zb,"__esModule",{value:!0});Zb.toObjMap=uQ;function uQ(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var wP=E(e_=>{"use strict";Object.defineProperty(e_,"__esModule",{value:!0});e_.printString=cQ;function cQ(e){return`"${e.replace(lQ,pQ)}"`}var lQ=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function pQ(e){return dQ[e.charCodeAt(0)]}var dQ=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var TP=E(t_=>{"use strict";Object.defineProperty(t_,"__esModule",{value:!0});t_.reduce=hQ;var fQ=Le(),mQ=wr();function hQ(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?mQ.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,fQ.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var Jr=E(bf=>{"use strict";Object.defineProperty(bf,"__esModule",{value:!0});bf.print=EP;bf.printForError=_Q;var gQ=ac(),yQ=wP(),bQ=TP();function EP(e,t){var r;
return wQ((0,bQ.reduce)(e,TQ),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function _Q(e){return EP(e,{maxIndentDepth:100})}var vQ=80,Hr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},n_=new Hr;function wQ(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var TQ={Name:e=>new Hr(e.value),Variable:e=>x(["$",e.name]),
Document:e=>x(e.definitions,`

`),OperationDefinition(e){let t=r_(e.variableDefinitions)?ie(`(
`,x(e.variableDefinitions,`
`),`
)`):ie("(",x(e.variableDefinitions,", "),")"),r=x([ie("",e.description,`
`),x([e.operation,x([e.name,t]),x(e.directives," ")]," ")]);return x([e.operation==="query"&&r.length===e.operation.length?"":x([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>x([ie("",s,`
`),e,": ",t,ie(" = ",r),ie(" ",x(n," "))]),SelectionSet:({selections:e})=>_n(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=x([ie("",e,
": "),t],"");return x([SQ(i,r),ie(" ",x(n," ")),ie(" ",s)])},Argument:({name:e,value:t})=>x([e,": ",t]),FragmentSpread:({name:e,directives:t})=>x(["...",e,ie(" ",
x(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>x(["...",ie("on ",e),x(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>x([ie("",i,`
`),"fragment ",e,ie("(",x(r,", "),")")," on ",t," ",ie("",x(n," ")," "),s]),IntValue:({value:e})=>new Hr(e),FloatValue:({value:e})=>new Hr(e),StringValue:({value:e,
block:t})=>new Hr(t===!0?(0,gQ.printBlockString)(e):(0,yQ.printString)(e),t===!0),BooleanValue:({value:e})=>new Hr(e?"true":"false"),NullValue:()=>new Hr("null"),
EnumValue:({value:e})=>new Hr(e),ListValue:({values:e})=>x(["[",x(e,", "),"]"]),ObjectValue:({fields:e})=>x(["{",x(e,", "),"}"]),ObjectField:({name:e,value:t})=>x(
[e,": ",t]),Directive:({name:e,arguments:t})=>x(["@",e,ie("(",x(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>x(["[",e,"]"]),NonNullType:({type:e})=>x(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>x([ie("",e,`
`),x(["schema",x(t," "),_n(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>x([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>x(
[ie("",e,`
`),x(["scalar",t,x(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>x([ie("",e,`
`),x(["type",t,ie("implements ",x(r," & ")),x(n," "),_n(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>x([ie("",e,`
`),t,r_(r)?ie(`(
`,x(r,`
`).indent(),`
)`):ie("(",x(r,", "),")"),": ",n,ie(" ",x(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>x([ie("",e,`
`),t,": ",r,ie(" = ",n),ie(" ",x(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>x([ie("",e,`
`),x(["interface",t,ie("implements ",x(r," & ")),x(n," "),_n(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>x([ie("",e,`
`),x(["union",t,x(r," "),ie("= ",x(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>x([ie("",e,`
`),x(["enum",t,x(r," "),_n(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>x([ie("",e,`
`),x([t,x(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>x([ie("",e,`
`),x(["input",t,x(r," "),_n(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>x([ie("",e,`
`),"directive @",t,r_(r)?ie(`(
`,x(r,`
`).indent(),`
)`):ie("(",x(r,", "),")"),ie(" ",x(n," ")),s?" repeatable":""," on ",x(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>x(["extend schema",x(e," "),
_n(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>x(["extend scalar",e,x(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>x(
["extend type",e,ie("implements ",x(t," & ")),x(r," "),_n(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>x(["extend interface",e,
ie("implements ",x(t," & ")),x(r," "),_n(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>x(["extend union",e,x(t," "),ie("= ",x(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>x(["extend enum",e,x(t," "),_n(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>x(["extend input",e,x(t," "),
_n(r)]," "),DirectiveExtension:({name:e,directives:t})=>x([x(["extend directive @",e]),x(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>x(
[e,ie(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>x([e,ie(".",t),ie("(",r,":)")]),DirectiveCoordinate:({name:e})=>x(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>x(["@",e,ie("(",t,":)")])};function x(e,t=""){if(e==null||e.length===0)return n_;let r=n_;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Hr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function EQ(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function _n(e){return ie(`{
`,x(e,`
`).indent(),`
}`)}function ie(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Hr(e).append(t).append(r):n_}function r_(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function SQ(e,t){return t==null||t.length===0?e:x([e,e.length+EQ(t,", ")+2>vQ?ie(`(
`,x(t,`
`).indent(),`
)`):ie("(",x(t,", "),")")])}});var o_=E(i_=>{"use strict";Object.defineProperty(i_,"__esModule",{value:!0});i_.valueFromASTUntyped=s_;var RQ=mc(),Rs=Ee();function s_(e,t){switch(e.kind){case Rs.
Kind.NULL:return null;case Rs.Kind.INT:return parseInt(e.value,10);case Rs.Kind.FLOAT:return parseFloat(e.value);case Rs.Kind.STRING:case Rs.Kind.ENUM:case Rs.Kind.
BOOLEAN:return e.value;case Rs.Kind.LIST:return e.values.map(r=>s_(r,t));case Rs.Kind.OBJECT:return(0,RQ.keyValMap)(e.fields,r=>r.name.value,r=>s_(r.value,t));case Rs.
Kind.VARIABLE:return t?.[e.name.value]}}});var gc=E(vf=>{"use strict";Object.defineProperty(vf,"__esModule",{value:!0});vf.assertEnumValueName=OQ;vf.assertName=OP;var SP=dr(),_f=W(),RP=ic();function OP(e){
if(e!=null||(0,SP.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,SP.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new _f.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,RP.isNameContinue)(e.charCodeAt(t)))throw new _f.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,RP.isNameStart)(e.charCodeAt(0)))throw new _f.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function OQ(e){if(e==="true"||e==="false"||e==="null")throw new _f.GraphQLError(`Enum values cannot be named: ${e}`);return OP(e)}});var Se=E(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.GraphQLUnionType=H.GraphQLScalarType=H.GraphQLObjectType=H.GraphQLNonNull=H.GraphQLList=
H.GraphQLInterfaceType=H.GraphQLInputObjectType=H.GraphQLEnumType=void 0;H.argsToArgsConfig=MP;H.assertAbstractType=QQ;H.assertCompositeType=KQ;H.assertEnumType=
qQ;H.assertInputObjectType=MQ;H.assertInputType=GQ;H.assertInterfaceType=$Q;H.assertLeafType=VQ;H.assertListType=FQ;H.assertNamedType=WQ;H.assertNonNullType=UQ;
H.assertNullableType=JQ;H.assertObjectType=LQ;H.assertOutputType=BQ;H.assertScalarType=jQ;H.assertType=CQ;H.assertUnionType=DQ;H.assertWrappingType=HQ;H.defineArguments=
DP;H.getNamedType=zQ;H.getNullableType=YQ;H.isAbstractType=CP;H.isCompositeType=PP;H.isEnumType=so;H.isInputObjectType=bc;H.isInputType=a_;H.isInterfaceType=ro;
H.isLeafType=AP;H.isListType=Pf;H.isNamedType=jP;H.isNonNullType=Ti;H.isNullableType=c_;H.isObjectType=ga;H.isOutputType=u_;H.isRequiredArgument=XQ;H.isRequiredInputField=
tH;H.isScalarType=to;H.isType=Af;H.isUnionType=no;H.isWrappingType=_c;H.resolveObjMapThunk=p_;H.resolveReadonlyArrayThunk=l_;var Ht=dr(),NQ=bi(),NP=_P(),Ye=Le(),
wi=pc(),kQ=Yn(),xQ=_i(),IP=mc(),If=hf(),IQ=vi(),Wn=yf(),yc=W(),AQ=Ee(),kP=Jr(),PQ=o_(),zn=gc();function Af(e){return to(e)||ga(e)||ro(e)||no(e)||so(e)||bc(e)||Pf(
e)||Ti(e)}function CQ(e){if(!Af(e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL type.`);return e}function to(e){return(0,wi.instanceOf)(e,Sf)}
function jQ(e){if(!to(e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL Scalar type.`);return e}function ga(e){return(0,wi.instanceOf)(e,Rf)}function LQ(e){
if(!ga(e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL Object type.`);return e}function ro(e){return(0,wi.instanceOf)(e,Of)}function $Q(e){if(!ro(
e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL Interface type.`);return e}function no(e){return(0,wi.instanceOf)(e,Nf)}function DQ(e){if(!no(
e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL Union type.`);return e}function so(e){return(0,wi.instanceOf)(e,kf)}function qQ(e){if(!so(e))throw new Error(
`Expected ${(0,Ye.inspect)(e)} to be a GraphQL Enum type.`);return e}function bc(e){return(0,wi.instanceOf)(e,xf)}function MQ(e){if(!bc(e))throw new Error(`Expe\
cted ${(0,Ye.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Pf(e){return(0,wi.instanceOf)(e,Tf)}function FQ(e){if(!Pf(e))throw new Error(`E\
xpected ${(0,Ye.inspect)(e)} to be a GraphQL List type.`);return e}function Ti(e){return(0,wi.instanceOf)(e,Ef)}function UQ(e){if(!Ti(e))throw new Error(`Expect\
ed ${(0,Ye.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function a_(e){return to(e)||so(e)||bc(e)||_c(e)&&a_(e.ofType)}function GQ(e){if(!a_(e))throw new Error(
`Expected ${(0,Ye.inspect)(e)} to be a GraphQL input type.`);return e}function u_(e){return to(e)||ga(e)||ro(e)||no(e)||so(e)||_c(e)&&u_(e.ofType)}function BQ(e){
if(!u_(e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL output type.`);return e}function AP(e){return to(e)||so(e)}function VQ(e){if(!AP(e))throw new Error(
`Expected ${(0,Ye.inspect)(e)} to be a GraphQL leaf type.`);return e}function PP(e){return ga(e)||ro(e)||no(e)}function KQ(e){if(!PP(e))throw new Error(`Expecte\
d ${(0,Ye.inspect)(e)} to be a GraphQL composite type.`);return e}function CP(e){return ro(e)||no(e)}function QQ(e){if(!CP(e))throw new Error(`Expected ${(0,Ye.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Tf=class{constructor(t){Af(t)||(0,Ht.devAssert)(!1,`Expected ${(0,Ye.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};H.GraphQLList=Tf;
var Ef=class{constructor(t){c_(t)||(0,Ht.devAssert)(!1,`Expected ${(0,Ye.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};H.GraphQLNonNull=Ef;function _c(e){return Pf(e)||Ti(e)}function HQ(e){
if(!_c(e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL wrapping type.`);return e}function c_(e){return Af(e)&&!Ti(e)}function JQ(e){if(!c_(e))
throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL nullable type.`);return e}function YQ(e){if(e)return Ti(e)?e.ofType:e}function jP(e){return to(e)||
ga(e)||ro(e)||no(e)||so(e)||bc(e)}function WQ(e){if(!jP(e))throw new Error(`Expected ${(0,Ye.inspect)(e)} to be a GraphQL named type.`);return e}function zQ(e){
if(e){let t=e;for(;_c(t);)t=t.ofType;return t}}function l_(e){return typeof e=="function"?e():e}function p_(e){return typeof e=="function"?e():e}var Sf=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:NP.identityFunc;this.name=(0,zn.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:NP.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,PQ.valueFromASTUntyped)(a,u)),this.extensions=(0,Wn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Ht.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,Ye.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};H.GraphQLScalarType=Sf;var Rf=class{constructor(t){var r;this.name=(0,zn.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Wn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>$P(t),this._interfaces=()=>LP(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,Ye.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:qP(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLObjectType=Rf;function LP(e){var t;let r=l_((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Ht.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function $P(e){let t=p_(e.fields);return ha(t)||(0,Ht.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,If.mapValue)(t,(r,n)=>{var s;ha(r)||(0,Ht.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Ht.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,Ye.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return ha(i)||(0,Ht.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,zn.assertName)(n),description:r.
description,type:r.type,args:DP(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Wn.toObjMap)(r.extensions),astNode:r.
astNode}})}function DP(e){return Object.entries(e).map(([t,r])=>({name:(0,zn.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Wn.toObjMap)(r.extensions),astNode:r.astNode}))}function ha(e){return(0,kQ.isObjectLike)(e)&&!Array.isArray(e)}function qP(e){return(0,If.
mapValue)(e,t=>({description:t.description,type:t.type,args:MP(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function MP(e){return(0,IP.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function XQ(e){return Ti(e.type)&&e.defaultValue===void 0}var Of=class{constructor(t){var r;this.
name=(0,zn.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Wn.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=$P.bind(void 0,t),this._interfaces=LP.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,Ye.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:qP(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};H.GraphQLInterfaceType=Of;var Nf=class{constructor(t){var r;this.name=(0,zn.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Wn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=ZQ.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,Ye.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLUnionType=Nf;function ZQ(e){
let t=l_(e.types);return Array.isArray(t)||(0,Ht.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var kf=class{constructor(t){
var r;this.name=(0,zn.assertName)(t.name),this.description=t.description,this.extensions=(0,Wn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:xP(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=xP(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,xQ.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new yc.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,Ye.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,Ye.inspect)(t);throw new yc.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":wf(this,s)))}let n=this.getValue(t);if(n==null)throw new yc.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":wf(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==AQ.Kind.ENUM){let i=(0,kP.printForError)(t);throw new yc.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":wf(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,kP.printForError)(t);throw new yc.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":wf(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,IP.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};H.GraphQLEnumType=kf;function wf(e,t){let r=e.getValues().map(s=>s.name),n=(0,IQ.suggestionList)(t,r);return(0,NQ.didYouMean)("the enum value",n)}function xP(e,t){
return ha(t)||(0,Ht.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(ha(n)||(0,Ht.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,Ye.inspect)(n)}.`),{name:(0,zn.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Wn.toObjMap)(n.extensions),astNode:n.astNode}))}var xf=class{constructor(t){
var r,n;this.name=(0,zn.assertName)(t.name),this.description=t.description,this.extensions=(0,Wn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=eH.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,If.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};H.GraphQLInputObjectType=xf;function eH(e){let t=p_(e.fields);return ha(t)||(0,Ht.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,If.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Ht.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,zn.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Wn.toObjMap)(r.extensions),astNode:r.astNode}))}function tH(e){return Ti(e.type)&&e.defaultValue===
void 0}});var wc=E(vc=>{"use strict";Object.defineProperty(vc,"__esModule",{value:!0});vc.doTypesOverlap=rH;vc.isEqualType=d_;vc.isTypeSubTypeOf=Cf;var ir=Se();function d_(e,t){
return e===t?!0:(0,ir.isNonNullType)(e)&&(0,ir.isNonNullType)(t)||(0,ir.isListType)(e)&&(0,ir.isListType)(t)?d_(e.ofType,t.ofType):!1}function Cf(e,t,r){return t===
r?!0:(0,ir.isNonNullType)(r)?(0,ir.isNonNullType)(t)?Cf(e,t.ofType,r.ofType):!1:(0,ir.isNonNullType)(t)?Cf(e,t.ofType,r):(0,ir.isListType)(r)?(0,ir.isListType)(
t)?Cf(e,t.ofType,r.ofType):!1:(0,ir.isListType)(t)?!1:(0,ir.isAbstractType)(r)&&((0,ir.isInterfaceType)(t)||(0,ir.isObjectType)(t))&&e.isSubType(r,t)}function rH(e,t,r){
return t===r?!0:(0,ir.isAbstractType)(t)?(0,ir.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,ir.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Xn=E(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});Pt.GraphQLString=Pt.GraphQLInt=Pt.GraphQLID=Pt.GraphQLFloat=Pt.GraphQLBoolean=Pt.GRAPHQL_MIN_INT=
Pt.GRAPHQL_MAX_INT=void 0;Pt.isSpecifiedScalarType=nH;Pt.specifiedScalarTypes=void 0;var vn=Le(),FP=Yn(),Jt=W(),io=Ee(),Tc=Jr(),Ec=Se(),jf=2147483647;Pt.GRAPHQL_MAX_INT=
jf;var Lf=-2147483648;Pt.GRAPHQL_MIN_INT=Lf;var UP=new Ec.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Sc(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Jt.GraphQLError(`Int cannot represent non-integer value: ${(0,vn.inspect)(t)}`);if(r>
jf||r<Lf)throw new Jt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,vn.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Jt.GraphQLError(`Int cannot represent non-integer value: ${(0,vn.inspect)(e)}`);if(e>jf||e<Lf)throw new Jt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==io.Kind.INT)throw new Jt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Tc.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>jf||t<Lf)throw new Jt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Pt.GraphQLInt=UP;var GP=new Ec.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Sc(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Jt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,vn.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Jt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,vn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==io.Kind.FLOAT&&e.kind!==io.Kind.INT)throw new Jt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Tc.printForError)(e)}`,e);return parseFloat(e.value)}});Pt.GraphQLFloat=GP;var BP=new Ec.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Sc(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Jt.GraphQLError(`String cannot represent value: ${(0,vn.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Jt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,vn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==io.Kind.STRING)throw new Jt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Tc.printForError)(e)}`,{nodes:e});return e.value}});Pt.GraphQLString=BP;var VP=new Ec.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Sc(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Jt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,vn.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Jt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,vn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==io.Kind.BOOLEAN)throw new Jt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Tc.printForError)(e)}`,{nodes:e});return e.value}});Pt.GraphQLBoolean=VP;var KP=new Ec.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Sc(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Jt.GraphQLError(`ID cannot represent value\
: ${(0,vn.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Jt.GraphQLError(
`ID cannot represent value: ${(0,vn.inspect)(e)}`)},parseLiteral(e){if(e.kind!==io.Kind.STRING&&e.kind!==io.Kind.INT)throw new Jt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Tc.printForError)(e),{nodes:e});return e.value}});Pt.GraphQLID=KP;var QP=Object.freeze([BP,UP,GP,VP,KP]);Pt.specifiedScalarTypes=
QP;function nH(e){return QP.some(({name:t})=>e.name===t)}function Sc(e){if((0,FP.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,FP.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Tr=E(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});mt.GraphQLSpecifiedByDirective=mt.GraphQLSkipDirective=mt.GraphQLOneOfDirective=mt.
GraphQLIncludeDirective=mt.GraphQLDirective=mt.GraphQLDeprecatedDirective=mt.DEFAULT_DEPRECATION_REASON=void 0;mt.assertDirective=cH;mt.isDirective=JP;mt.isSpecifiedDirective=
lH;mt.specifiedDirectives=void 0;var HP=dr(),sH=Le(),iH=pc(),oH=Yn(),aH=yf(),Pr=da(),uH=gc(),Rc=Se(),$f=Xn();function JP(e){return(0,iH.instanceOf)(e,Os)}function cH(e){
if(!JP(e))throw new Error(`Expected ${(0,sH.inspect)(e)} to be a GraphQL directive.`);return e}var Os=class{constructor(t){var r,n,s;this.name=(0,uH.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,aH.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,HP.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,oH.isObjectLike)(i)&&!Array.isArray(i)||(0,HP.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Rc.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Rc.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};mt.GraphQLDirective=Os;var YP=new Os({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Pr.DirectiveLocation.FIELD,Pr.DirectiveLocation.FRAGMENT_SPREAD,Pr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Rc.GraphQLNonNull(
$f.GraphQLBoolean),description:"Included when true."}}});mt.GraphQLIncludeDirective=YP;var WP=new Os({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Pr.DirectiveLocation.FIELD,Pr.DirectiveLocation.FRAGMENT_SPREAD,Pr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Rc.GraphQLNonNull($f.GraphQLBoolean),description:"Skipped when true."}}});mt.GraphQLSkipDirective=WP;var zP="No longer supported";mt.DEFAULT_DEPRECATION_REASON=
zP;var XP=new Os({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Pr.DirectiveLocation.FIELD_DEFINITION,
Pr.DirectiveLocation.ARGUMENT_DEFINITION,Pr.DirectiveLocation.INPUT_FIELD_DEFINITION,Pr.DirectiveLocation.ENUM_VALUE,Pr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:$f.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:zP}}});mt.GraphQLDeprecatedDirective=XP;var ZP=new Os(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Pr.DirectiveLocation.SCALAR],args:{url:{type:new Rc.GraphQLNonNull(
$f.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});mt.GraphQLSpecifiedByDirective=ZP;var eC=new Os({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Pr.DirectiveLocation.INPUT_OBJECT],args:{}});mt.GraphQLOneOfDirective=
eC;var tC=Object.freeze([YP,WP,XP,ZP,eC]);mt.specifiedDirectives=tC;function lH(e){return tC.some(({name:t})=>t===e.name)}});var fr=E(f_=>{"use strict";Object.defineProperty(f_,"__esModule",{value:!0});f_.invariant=pH;function pH(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Df=E(m_=>{"use strict";Object.defineProperty(m_,"__esModule",{value:!0});m_.isIterableObject=dH;function dH(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var kc=E(h_=>{"use strict";Object.defineProperty(h_,"__esModule",{value:!0});h_.astFromValue=Nc;var rC=Le(),fH=fr(),mH=Df(),hH=Yn(),Yr=Ee(),Oc=Se(),gH=Xn();function Nc(e,t){
if((0,Oc.isNonNullType)(t)){let r=Nc(e,t.ofType);return r?.kind===Yr.Kind.NULL?null:r}if(e===null)return{kind:Yr.Kind.NULL};if(e===void 0)return null;if((0,Oc.isListType)(
t)){let r=t.ofType;if((0,mH.isIterableObject)(e)){let n=[];for(let s of e){let i=Nc(s,r);i!=null&&n.push(i)}return{kind:Yr.Kind.LIST,values:n}}return Nc(e,r)}if((0,Oc.
isInputObjectType)(t)){if(!(0,hH.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Nc(e[n.name],n.type);s&&r.push({kind:Yr.
Kind.OBJECT_FIELD,name:{kind:Yr.Kind.NAME,value:n.name},value:s})}return{kind:Yr.Kind.OBJECT,fields:r}}if((0,Oc.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Yr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return nC.test(n)?{kind:Yr.Kind.
INT,value:n}:{kind:Yr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Oc.isEnumType)(t)?{kind:Yr.Kind.ENUM,value:r}:t===gH.GraphQLID&&nC.test(r)?{kind:Yr.Kind.
INT,value:r}:{kind:Yr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,rC.inspect)(r)}.`)}(0,fH.invariant)(!1,"Unexpected input type:\
 "+(0,rC.inspect)(t))}var nC=/^-?(?:0|[1-9][0-9]*)$/});var zr=E(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});Ue.introspectionTypes=Ue.__TypeKind=Ue.__Type=Ue.__Schema=Ue.__InputValue=Ue.__Field=
Ue.__EnumValue=Ue.__DirectiveLocation=Ue.__Directive=Ue.TypeNameMetaFieldDef=Ue.TypeMetaFieldDef=Ue.TypeKind=Ue.SchemaMetaFieldDef=void 0;Ue.isIntrospectionType=
SH;var yH=Le(),bH=fr(),Tt=da(),_H=Jr(),vH=kc(),G=Se(),Me=Xn(),g_=new G.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Me.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new G.GraphQLNonNull(
new G.GraphQLList(new G.GraphQLNonNull(Wr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new G.GraphQLNonNull(Wr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Wr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Wr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new G.
GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(y_))),args:{includeDeprecated:{type:new G.GraphQLNonNull(Me.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Ue.__Schema=g_;var y_=new G.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new G.GraphQLNonNull(Me.GraphQLString),resolve:e=>e.
name},description:{type:Me.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new G.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(b_))),resolve:e=>e.locations},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(
xc))),args:{includeDeprecated:{type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new G.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Me.GraphQLString,resolve:e=>e.deprecationReason}})});
Ue.__Directive=y_;var b_=new G.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Tt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Tt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Tt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Tt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Tt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Tt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Tt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Tt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Tt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Tt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Tt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Tt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Tt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Tt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Tt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Tt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Tt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Tt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Tt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Tt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Ue.__DirectiveLocation=b_;var Wr=new G.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new G.GraphQLNonNull(w_),resolve(e){if((0,G.isScalarType)(e))return Ct.SCALAR;if((0,G.isObjectType)(e))return Ct.OBJECT;if((0,G.isInterfaceType)(
e))return Ct.INTERFACE;if((0,G.isUnionType)(e))return Ct.UNION;if((0,G.isEnumType)(e))return Ct.ENUM;if((0,G.isInputObjectType)(e))return Ct.INPUT_OBJECT;if((0,G.
isListType)(e))return Ct.LIST;if((0,G.isNonNullType)(e))return Ct.NON_NULL;(0,bH.invariant)(!1,`Unexpected type: "${(0,yH.inspect)(e)}".`)}},name:{type:Me.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Me.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Me.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new G.GraphQLList(new G.GraphQLNonNull(__)),args:{includeDeprecated:{type:Me.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new G.GraphQLList(new G.GraphQLNonNull(Wr)),resolve(e){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new G.GraphQLList(new G.GraphQLNonNull(Wr)),resolve(e,t,r,{schema:n}){if((0,G.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new G.GraphQLList(new G.GraphQLNonNull(v_)),args:{includeDeprecated:{type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,G.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new G.GraphQLList(new G.GraphQLNonNull(xc)),args:{
includeDeprecated:{type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Wr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Me.GraphQLBoolean,resolve:e=>{if((0,G.isInputObjectType)(
e))return e.isOneOf}}})});Ue.__Type=Wr;var __=new G.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new G.GraphQLNonNull(Me.GraphQLString),resolve:e=>e.name},
description:{type:Me.GraphQLString,resolve:e=>e.description},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(xc))),args:{includeDeprecated:{
type:Me.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new G.GraphQLNonNull(
Wr),resolve:e=>e.type},isDeprecated:{type:new G.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Me.GraphQLString,
resolve:e=>e.deprecationReason}})});Ue.__Field=__;var xc=new G.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new G.GraphQLNonNull(
Me.GraphQLString),resolve:e=>e.name},description:{type:Me.GraphQLString,resolve:e=>e.description},type:{type:new G.GraphQLNonNull(Wr),resolve:e=>e.type},defaultValue:{
type:Me.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,vH.
astFromValue)(r,t);return n?(0,_H.print)(n):null}},isDeprecated:{type:new G.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Me.GraphQLString,resolve:e=>e.deprecationReason}})});Ue.__InputValue=xc;var v_=new G.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new G.GraphQLNonNull(Me.GraphQLString),resolve:e=>e.name},description:{type:Me.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new G.GraphQLNonNull(Me.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Me.GraphQLString,resolve:e=>e.deprecationReason}})});
Ue.__EnumValue=v_;var Ct;Ue.TypeKind=Ct;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Ct||(Ue.TypeKind=Ct={}));var w_=new G.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Ct.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Ct.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Ct.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Ct.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Ct.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Ct.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Ct.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Ct.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Ue.__TypeKind=w_;var wH={name:"__schema",type:new G.GraphQLNonNull(
g_),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Ue.SchemaMetaFieldDef=wH;var TH={name:"__type",type:Wr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new G.
GraphQLNonNull(Me.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Ue.TypeMetaFieldDef=TH;var EH={name:"__typename",type:new G.GraphQLNonNull(Me.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Ue.TypeNameMetaFieldDef=EH;var sC=Object.freeze([g_,y_,b_,Wr,__,xc,v_,w_]);Ue.introspectionTypes=sC;function SH(e){return sC.some(({
name:t})=>e.name===t)}});var oo=E(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.GraphQLSchema=void 0;ya.assertSchema=xH;ya.isSchema=oC;var qf=dr(),E_=Le(),RH=pc(),
OH=Yn(),NH=yf(),T_=wr(),wn=Se(),iC=Tr(),kH=zr();function oC(e){return(0,RH.instanceOf)(e,Mf)}function xH(e){if(!oC(e))throw new Error(`Expected ${(0,E_.inspect)(
e)} to be a GraphQL schema.`);return e}var Mf=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,OH.isObjectLike)(t)||(0,qf.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,qf.devAssert)(!1,`"types" must be Array if provided but got: ${(0,E_.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,qf.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,E_.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,NH.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:iC.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),Tn(i,s);this._queryType!=null&&Tn(this._queryType,s),this._mutationType!=null&&Tn(this._mutationType,
s),this._subscriptionType!=null&&Tn(this._subscriptionType,s);for(let i of this._directives)if((0,iC.isDirective)(i))for(let o of i.args)Tn(o.type,s);Tn(kH.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,qf.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,wn.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,wn.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,wn.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,wn.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case T_.OperationTypeNode.QUERY:return this.getQueryType();case T_.OperationTypeNode.
MUTATION:return this.getMutationType();case T_.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,wn.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,wn.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};ya.GraphQLSchema=
Mf;function Tn(e,t){let r=(0,wn.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,wn.isUnionType)(r))for(let n of r.getTypes())Tn(n,t);else if((0,wn.isObjectType)(r)||
(0,wn.isInterfaceType)(r)){for(let n of r.getInterfaces())Tn(n,t);for(let n of Object.values(r.getFields())){Tn(n.type,t);for(let s of n.args)Tn(s.type,t)}}else if((0,wn.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Tn(n.type,t)}return t}});var Ac=E(Ff=>{"use strict";Object.defineProperty(Ff,"__esModule",{value:!0});Ff.assertValidSchema=CH;Ff.validateSchema=dC;var or=Le(),IH=W(),S_=wr(),aC=wc(),ut=Se(),
pC=Tr(),AH=zr(),PH=oo();function dC(e){if((0,PH.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new O_(e);jH(t),LH(t),$H(t);let r=t.getErrors();
return e.__validationErrors=r,r}function CH(e){let t=dC(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var O_=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new IH.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function jH(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,ut.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,or.inspect)(r)}.`,(n=R_(t,S_.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,ut.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,or.inspect)(s)}.`,(i=R_(t,S_.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,ut.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,or.inspect)(o)}.`,(a=R_(t,S_.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function R_(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function LH(e){for(let r of e.schema.getDirectives()){if(!(0,pC.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,or.inspect)(r)}.`,r?.astNode);continue}ao(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(ao(e,n),(0,ut.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,or.
inspect)(n.type)}.`,n.astNode),(0,ut.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[N_(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function ao(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function $H(e){let t=BH(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,ut.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,or.inspect)(n)}.`,n.astNode);continue}(0,AH.isIntrospectionType)(n)||ao(e,n),(0,ut.isObjectType)(
n)||(0,ut.isInterfaceType)(n)?(uC(e,n),cC(e,n)):(0,ut.isUnionType)(n)?MH(e,n):(0,ut.isEnumType)(n)?FH(e,n):(0,ut.isInputObjectType)(n)&&(UH(e,n),t(n))}}function uC(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(ao(e,o),!(0,ut.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,or.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(ao(e,a),!(0,ut.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,or.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,ut.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[N_(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function cC(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,ut.isInterfaceType)(n)){e.reportError(`Type ${(0,or.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,or.inspect)(n)}.`,Ic(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Ic(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Ic(t,n));continue}r[n.name]=
!0,qH(e,t,n),DH(e,t,n)}}function DH(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,aC.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,or.inspect)(u.type)} but ${t.name}.${c} is type ${(0,or.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,aC.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,or.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,or.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,ut.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function qH(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...Ic(r,s),...Ic(t,r)])}function MH(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,lC(t,s.name));continue}n[s.name]=!0,(0,ut.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,or.inspect)(
s)}.`,lC(t,String(s)))}}function FH(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)ao(e,n)}function UH(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(ao(e,i),!(0,ut.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,or.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,ut.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[N_(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&GH(t,i,
e)}}function GH(e,t,r){if((0,ut.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function BH(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,ut.isNonNullType)(a.type)&&(0,ut.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function Ic(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function lC(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function N_(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===pC.
GraphQLDeprecatedDirective.name)}});var _a=E(Ei=>{"use strict";Object.defineProperty(Ei,"__esModule",{value:!0});Ei.BREAK=void 0;Ei.getEnterLeaveForKind=Uf;Ei.getVisitFn=JH;Ei.visit=QH;Ei.visitInParallel=
HH;var VH=dr(),KH=Le(),k_=wr(),fC=Ee(),ba=Object.freeze({});Ei.BREAK=ba;function QH(e,t,r=k_.QueryDocumentKeys){let n=new Map;for(let w of Object.values(fC.Kind))
n.set(w,Uf(t,w));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let w=a===o.length,R=w&&u.length!==0;if(w){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),R)if(i){c=c.slice();let $=0;for(let[U,B]of u){let ee=U-$;B===null?(c.splice(ee,1),$++):c[ee]=B}}else{c={...c};for(let[$,U]of u)c[$]=U}a=s.index,
o=s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let S;if(!Array.isArray(c)){var g,h;(0,k_.isNode)(c)||(0,VH.devAssert)(
!1,`Invalid AST Node: ${(0,KH.inspect)(c)}.`);let $=w?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(S=
$?.call(t,c,l,p,d,f),S===ba)break;if(S===!1){if(!w){d.pop();continue}}else if(S!==void 0&&(u.push([l,S]),!w))if((0,k_.isNode)(S))c=S;else{d.pop();continue}}if(S===
void 0&&R&&u.push([l,c]),w)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function HH(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(fC.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=Uf(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===ba)t[p]=ba;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===ba)t[p]=ba;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function Uf(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function JH(e,t,r){let{enter:n,leave:s}=Uf(e,t);
return r?s:n}});var Zn=E(A_=>{"use strict";Object.defineProperty(A_,"__esModule",{value:!0});A_.typeFromAST=I_;var x_=Ee(),mC=Se();function I_(e,t){switch(t.kind){case x_.Kind.
LIST_TYPE:{let r=I_(e,t.type);return r&&new mC.GraphQLList(r)}case x_.Kind.NON_NULL_TYPE:{let r=I_(e,t.type);return r&&new mC.GraphQLNonNull(r)}case x_.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var Gf=E(Pc=>{"use strict";Object.defineProperty(Pc,"__esModule",{value:!0});Pc.TypeInfo=void 0;Pc.visitWithTypeInfo=zH;var YH=wr(),ct=Ee(),hC=_a(),lt=Se(),va=zr(),
gC=Zn(),P_=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??WH,r&&((0,lt.isInputType)(r)&&this._inputTypeStack.push(r),(0,lt.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,lt.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ct.Kind.SELECTION_SET:{let s=(0,lt.getNamedType)(this.getType());this._parentTypeStack.push(
(0,lt.isCompositeType)(s)?s:void 0);break}case ct.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,lt.isOutputType)(o)?o:void 0);break}case ct.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ct.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,lt.isObjectType)(s)?s:void 0);break}case ct.Kind.INLINE_FRAGMENT:case ct.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,gC.typeFromAST)(r,s):(0,lt.getNamedType)(this.getType());this._typeStack.push((0,lt.isOutputType)(i)?i:void 0);break}case ct.Kind.VARIABLE_DEFINITION:{
let s=(0,gC.typeFromAST)(r,t.type);this._inputTypeStack.push((0,lt.isInputType)(s)?s:void 0);break}case ct.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,lt.isInputType)(i)?i:void 0);break}case ct.Kind.LIST:{let s=(0,lt.getNullableType)(this.getInputType()),i=(0,lt.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,lt.isInputType)(i)?i:void 0);break}case ct.Kind.OBJECT_FIELD:{let s=(0,lt.getNamedType)(
this.getInputType()),i,o;(0,lt.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,lt.isInputType)(i)?i:void 0);break}case ct.Kind.ENUM:{let s=(0,lt.getNamedType)(this.getInputType()),i;(0,lt.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case ct.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ct.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ct.Kind.DIRECTIVE:this._directive=null;break;case ct.Kind.OPERATION_DEFINITION:case ct.Kind.INLINE_FRAGMENT:case ct.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ct.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ct.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ct.Kind.LIST:case ct.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ct.Kind.ENUM:
this._enumValue=null;break;default:}}};Pc.TypeInfo=P_;function WH(e,t,r){let n=r.name.value;if(n===va.SchemaMetaFieldDef.name&&e.getQueryType()===t)return va.SchemaMetaFieldDef;
if(n===va.TypeMetaFieldDef.name&&e.getQueryType()===t)return va.TypeMetaFieldDef;if(n===va.TypeNameMetaFieldDef.name&&(0,lt.isCompositeType)(t))return va.TypeNameMetaFieldDef;
if((0,lt.isObjectType)(t)||(0,lt.isInterfaceType)(t))return t.getFields()[n]}function zH(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,hC.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,YH.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,hC.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var uo=E(Cr=>{"use strict";Object.defineProperty(Cr,"__esModule",{value:!0});Cr.isConstValueNode=C_;Cr.isDefinitionNode=XH;Cr.isExecutableDefinitionNode=yC;Cr.isSchemaCoordinateNode=
t4;Cr.isSelectionNode=ZH;Cr.isTypeDefinitionNode=vC;Cr.isTypeExtensionNode=TC;Cr.isTypeNode=e4;Cr.isTypeSystemDefinitionNode=_C;Cr.isTypeSystemExtensionNode=wC;
Cr.isValueNode=bC;var pe=Ee();function XH(e){return yC(e)||_C(e)||wC(e)}function yC(e){return e.kind===pe.Kind.OPERATION_DEFINITION||e.kind===pe.Kind.FRAGMENT_DEFINITION}
function ZH(e){return e.kind===pe.Kind.FIELD||e.kind===pe.Kind.FRAGMENT_SPREAD||e.kind===pe.Kind.INLINE_FRAGMENT}function bC(e){return e.kind===pe.Kind.VARIABLE||
e.kind===pe.Kind.INT||e.kind===pe.Kind.FLOAT||e.kind===pe.Kind.STRING||e.kind===pe.Kind.BOOLEAN||e.kind===pe.Kind.NULL||e.kind===pe.Kind.ENUM||e.kind===pe.Kind.
LIST||e.kind===pe.Kind.OBJECT}function C_(e){return bC(e)&&(e.kind===pe.Kind.LIST?e.values.some(C_):e.kind===pe.Kind.OBJECT?e.fields.some(t=>C_(t.value)):e.kind!==
pe.Kind.VARIABLE)}function e4(e){return e.kind===pe.Kind.NAMED_TYPE||e.kind===pe.Kind.LIST_TYPE||e.kind===pe.Kind.NON_NULL_TYPE}function _C(e){return e.kind===pe.
Kind.SCHEMA_DEFINITION||vC(e)||e.kind===pe.Kind.DIRECTIVE_DEFINITION}function vC(e){return e.kind===pe.Kind.SCALAR_TYPE_DEFINITION||e.kind===pe.Kind.OBJECT_TYPE_DEFINITION||
e.kind===pe.Kind.INTERFACE_TYPE_DEFINITION||e.kind===pe.Kind.UNION_TYPE_DEFINITION||e.kind===pe.Kind.ENUM_TYPE_DEFINITION||e.kind===pe.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function wC(e){return e.kind===pe.Kind.SCHEMA_EXTENSION||e.kind===pe.Kind.DIRECTIVE_EXTENSION||TC(e)}function TC(e){return e.kind===pe.Kind.SCALAR_TYPE_EXTENSION||
e.kind===pe.Kind.OBJECT_TYPE_EXTENSION||e.kind===pe.Kind.INTERFACE_TYPE_EXTENSION||e.kind===pe.Kind.UNION_TYPE_EXTENSION||e.kind===pe.Kind.ENUM_TYPE_EXTENSION||
e.kind===pe.Kind.INPUT_OBJECT_TYPE_EXTENSION}function t4(e){return e.kind===pe.Kind.TYPE_COORDINATE||e.kind===pe.Kind.MEMBER_COORDINATE||e.kind===pe.Kind.ARGUMENT_COORDINATE||
e.kind===pe.Kind.DIRECTIVE_COORDINATE||e.kind===pe.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var L_=E(j_=>{"use strict";Object.defineProperty(j_,"__esModule",{value:!0});j_.ExecutableDefinitionsRule=s4;var r4=W(),EC=Ee(),n4=uo();function s4(e){return{Document(t){
for(let r of t.definitions)if(!(0,n4.isExecutableDefinitionNode)(r)){let n=r.kind===EC.Kind.SCHEMA_DEFINITION||r.kind===EC.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new r4.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var D_=E($_=>{"use strict";Object.defineProperty($_,"__esModule",{value:!0});$_.FieldsOnCorrectTypeRule=u4;var SC=bi(),i4=hc(),o4=vi(),a4=W(),Cc=Se();function u4(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,SC.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:c4(s,r,i));o===""&&(o=(0,SC.didYouMean)(e.hideSuggestions?[]:l4(r,i))),e.reportError(new a4.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function c4(e,t,r){if(!(0,Cc.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,Cc.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,Cc.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,i4.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function l4(e,t){if((0,Cc.isObjectType)(e)||(0,Cc.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,o4.suggestionList)(t,r)}
return[]}});var M_=E(q_=>{"use strict";Object.defineProperty(q_,"__esModule",{value:!0});q_.FragmentsOnCompositeTypesRule=p4;var RC=W(),OC=Jr(),NC=Se(),kC=Zn();function p4(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,kC.typeFromAST)(e.getSchema(),r);if(n&&!(0,NC.isCompositeType)(n)){let s=(0,OC.print)(r);e.reportError(
new RC.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,kC.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,NC.isCompositeType)(r)){let n=(0,OC.print)(t.typeCondition);e.reportError(new RC.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var F_=E(Bf=>{"use strict";Object.defineProperty(Bf,"__esModule",{value:!0});Bf.KnownArgumentNamesOnDirectivesRule=PC;Bf.KnownArgumentNamesRule=m4;var xC=bi(),IC=vi(),
AC=W(),d4=Ee(),f4=Tr();function m4(e){return{...PC(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,IC.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new AC.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,xC.
didYouMean)(o),{nodes:t}))}}}}function PC(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():f4.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===d4.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,IC.suggestionList)(l,Array.from(u));e.reportError(new AC.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,xC.didYouMean)(p)),{nodes:c}))}}return!1}}}});var V_=E(B_=>{"use strict";Object.defineProperty(B_,"__esModule",{value:!0});B_.KnownDirectivesRule=y4;var h4=Le(),U_=fr(),CC=W(),G_=wr(),Et=da(),We=Ee(),g4=Tr();
function y4(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():g4.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===We.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new CC.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=b4(c);d&&!p.includes(d)&&e.reportError(new CC.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function b4(e){let t=e[e.length-1];switch("kind"in t||(0,U_.invariant)(!1),t.kind){case We.Kind.OPERATION_DEFINITION:
return _4(t.operation);case We.Kind.FIELD:return Et.DirectiveLocation.FIELD;case We.Kind.FRAGMENT_SPREAD:return Et.DirectiveLocation.FRAGMENT_SPREAD;case We.Kind.
INLINE_FRAGMENT:return Et.DirectiveLocation.INLINE_FRAGMENT;case We.Kind.FRAGMENT_DEFINITION:return Et.DirectiveLocation.FRAGMENT_DEFINITION;case We.Kind.VARIABLE_DEFINITION:
return Et.DirectiveLocation.VARIABLE_DEFINITION;case We.Kind.SCHEMA_DEFINITION:case We.Kind.SCHEMA_EXTENSION:return Et.DirectiveLocation.SCHEMA;case We.Kind.SCALAR_TYPE_DEFINITION:case We.
Kind.SCALAR_TYPE_EXTENSION:return Et.DirectiveLocation.SCALAR;case We.Kind.OBJECT_TYPE_DEFINITION:case We.Kind.OBJECT_TYPE_EXTENSION:return Et.DirectiveLocation.
OBJECT;case We.Kind.FIELD_DEFINITION:return Et.DirectiveLocation.FIELD_DEFINITION;case We.Kind.INTERFACE_TYPE_DEFINITION:case We.Kind.INTERFACE_TYPE_EXTENSION:return Et.
DirectiveLocation.INTERFACE;case We.Kind.UNION_TYPE_DEFINITION:case We.Kind.UNION_TYPE_EXTENSION:return Et.DirectiveLocation.UNION;case We.Kind.ENUM_TYPE_DEFINITION:case We.
Kind.ENUM_TYPE_EXTENSION:return Et.DirectiveLocation.ENUM;case We.Kind.ENUM_VALUE_DEFINITION:return Et.DirectiveLocation.ENUM_VALUE;case We.Kind.INPUT_OBJECT_TYPE_DEFINITION:case We.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Et.DirectiveLocation.INPUT_OBJECT;case We.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,U_.invariant)(
!1),r.kind===We.Kind.INPUT_OBJECT_TYPE_DEFINITION?Et.DirectiveLocation.INPUT_FIELD_DEFINITION:Et.DirectiveLocation.ARGUMENT_DEFINITION}case We.Kind.DIRECTIVE_DEFINITION:case We.
Kind.DIRECTIVE_EXTENSION:return Et.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,U_.invariant)(!1,"Unexpected kind: "+(0,h4.inspect)(t.kind))}}function _4(e){
switch(e){case G_.OperationTypeNode.QUERY:return Et.DirectiveLocation.QUERY;case G_.OperationTypeNode.MUTATION:return Et.DirectiveLocation.MUTATION;case G_.OperationTypeNode.
SUBSCRIPTION:return Et.DirectiveLocation.SUBSCRIPTION}}});var Q_=E(K_=>{"use strict";Object.defineProperty(K_,"__esModule",{value:!0});K_.KnownFragmentNamesRule=w4;var v4=W();function w4(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new v4.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Y_=E(J_=>{"use strict";Object.defineProperty(J_,"__esModule",{value:!0});J_.KnownTypeNamesRule=N4;var T4=bi(),E4=vi(),S4=W(),H_=uo(),R4=zr(),O4=Xn();function N4(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,H_.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&k4(d);if(f&&jC.includes(l))return;let g=e.hideSuggestions?[]:(0,E4.suggestionList)(l,f?jC.concat(s):s);e.reportError(new S4.GraphQLError(`Unknown t\
ype "${l}".`+(0,T4.didYouMean)(g),{nodes:i}))}}}}var jC=[...O4.specifiedScalarTypes,...R4.introspectionTypes].map(e=>e.name);function k4(e){return"kind"in e&&((0,H_.
isTypeSystemDefinitionNode)(e)||(0,H_.isTypeSystemExtensionNode)(e))}});var z_=E(W_=>{"use strict";Object.defineProperty(W_,"__esModule",{value:!0});W_.LoneAnonymousOperationRule=A4;var x4=W(),I4=Ee();function A4(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===I4.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new x4.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var Z_=E(X_=>{"use strict";Object.defineProperty(X_,"__esModule",{value:!0});X_.LoneSchemaDefinitionRule=P4;var LC=W();function P4(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new LC.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new LC.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var tv=E(ev=>{"use strict";Object.defineProperty(ev,"__esModule",{value:!0});ev.MaxIntrospectionDepthRule=L4;var C4=W(),$C=Ee(),j4=3;function L4(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===$C.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===$C.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=j4))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new C4.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var nv=E(rv=>{"use strict";Object.defineProperty(rv,"__esModule",{value:!0});rv.NoFragmentCyclesRule=D4;var $4=W();function D4(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new $4.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var iv=E(sv=>{"use strict";Object.defineProperty(sv,"__esModule",{value:!0});sv.NoUndefinedVariablesRule=M4;var q4=W();function M4(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new q4.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var av=E(ov=>{"use strict";Object.defineProperty(ov,"__esModule",{value:!0});ov.NoUnusedFragmentsRule=U4;var F4=W();function U4(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new F4.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var cv=E(uv=>{"use strict";Object.defineProperty(uv,"__esModule",{value:!0});uv.NoUnusedVariablesRule=B4;var G4=W();function B4(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new G4.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var Kf=E(Vf=>{"use strict";Object.defineProperty(Vf,"__esModule",{value:!0});Vf.validationAbortedError=void 0;var V4=W(),K4=new V4.GraphQLError("Validation abor\
ted.");Vf.validationAbortedError=K4});var gv=E(hv=>{"use strict";Object.defineProperty(hv,"__esModule",{value:!0});hv.OverlappingFieldsCanBeMergedRule=W4;var DC=Le(),Q4=W(),H4=wr(),es=Ee(),jr=Se(),UC=Zn(),
J4=Kf(),lv=1e3,qC=20,Y4=5e5;function W4(e){let t={comparedFragmentPairs:new fv,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:Y4};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===es.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
es.Kind.INLINE_FRAGMENT)return;let o=z4(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new Q4.GraphQLError(`Fie\
lds "${jc(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function z4(e,t,r,n){let s=[],
i=Jf(e,t,r,n);if(Z4(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
Qf(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)Hf(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function Qf(e,t,r,n,s,i){
var o;if(Ta(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=dv(e,r,c);if(s!==l){mv(e,t,r,n,s,l);for(let p of l.fragmentNames)Qf(e,t,r,n,s,p)}}function Hf(e,t,r,n,s,i){
Ta(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=dv(e,r,a),l=dv(
e,r,u);mv(e,t,r,n,c,l);for(let p of l.fragmentNames)Hf(e,t,r,n,s,p);for(let p of c.fragmentNames)Hf(e,t,r,n,p,i)}function X4(e,t,r,n,s,i,o){let a=[],u=Jf(e,t,n,
s),c=Jf(e,t,i,o);mv(e,a,t,r,u,c);for(let l of c.fragmentNames)Qf(e,a,t,r,u,l);for(let l of u.fragmentNames)Qf(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)Hf(e,a,t,r,l,p);return a}function Z4(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=GC(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function mv(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of e5(
r,s,i))for(let c of a)for(let l of u){let p=GC(e,r,n,o,c,l);p&&t.push(p)}}function e5(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){Ta(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function GC(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,jr.isObjectType)(
o)&&(0,jr.isObjectType)(c);if(Ta(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let S=wa(s),$=wa(i),U=S.comparisons.
get($);if(U===void 0){let B=a.name.value,ee=l.name.value;U=B!==ee?`"${jc(B)}" and "${jc(ee)}" are different fields`:r5(t,S.arguments,$.arguments)?null:"they hav\
e differing arguments",S.comparisons.set($,U)}if(U!==null)return{responseName:n,reason:U,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&pv(t,f,g)){var h,
b;let S=wa(s),$=wa(i),U=(h=S.typeString)!==null&&h!==void 0?h:S.typeString=(0,DC.inspect)(f),B=(b=$.typeString)!==null&&b!==void 0?b:$.typeString=(0,DC.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${U}" and "${B}"`,fields1:[a],fields2:[l]}}let w=a.selectionSet,R=l.selectionSet;if(w&&R){let S=X4(
e,t,d,wa(s).namedType,w,wa(i).namedType,R);return n5(S,n,a,l)}}function wa(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,jr.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:t5(e.node.arguments)}}return e.info}function t5(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function r5(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{Ta(e,1);let i=n.get(s.name.value);return i===void 0?!1:MC(e,s.value)===MC(e,i)})}function MC(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,H4.isNode)(i))return i;switch(i.kind){case es.Kind.VARIABLE:return[i.kind,i.name.value];case es.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case es.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case es.Kind.LIST:return[i.kind,i.values];case es.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function pv(e,t,r){return t===r?!1:(Ta(e,1),(0,jr.isListType)(t)?(0,jr.isListType)(r)?pv(e,t.ofType,r.ofType):!0:(0,jr.isListType)(
r)?!0:(0,jr.isNonNullType)(t)?(0,jr.isNonNullType)(r)?pv(e,t.ofType,r.ofType):!0:(0,jr.isNonNullType)(r)?!0:(0,jr.isLeafType)(t)||(0,jr.isLeafType)(r)?t!==r:!1)}
function Jf(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;BC(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function dv(e,t,r){let n=(0,UC.typeFromAST)(e.getSchema(),r.typeCondition);return Jf(
e,t,n,r.selectionSet)}function BC(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case es.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,jr.isObjectType)(t)||
(0,jr.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case es.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case es.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,UC.typeFromAST)(e.getSchema(),u):t;BC(e,c,a.selectionSet,n,s);break}}}function n5(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${jc(i)}" conflict because ${o}`,s.length>lv)break;return{responseName:t,
reason:jc(s),fields1:FC(r,e,"fields1"),fields2:FC(n,e,"fields2")}}}function FC(e,t,r){let n=[e];for(let s of t){let i=qC-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===qC)break}return n}function jc(e){return e.length>lv?e.slice(0,lv)+"...":e}function Ta(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw J4.validationAbortedError}var fv=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var _v=E(bv=>{"use strict";Object.defineProperty(bv,"__esModule",{value:!0});bv.PossibleFragmentSpreadsRule=i5;var Yf=Le(),VC=W(),yv=Se(),KC=wc(),s5=Zn();function i5(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,yv.isCompositeType)(r)&&(0,yv.isCompositeType)(n)&&!(0,KC.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,Yf.inspect)(n),i=(0,Yf.inspect)(r);e.reportError(new VC.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=o5(e,r),s=e.getParentType();if(n&&s&&!(0,KC.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,Yf.inspect)(s),
o=(0,Yf.inspect)(n);e.reportError(new VC.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function o5(e,t){let r=e.getFragment(t);if(r){let n=(0,s5.typeFromAST)(e.getSchema(),r.typeCondition);if((0,yv.isCompositeType)(n))return n}}});var wv=E(vv=>{"use strict";Object.defineProperty(vv,"__esModule",{value:!0});vv.PossibleTypeExtensionsRule=l5;var a5=bi(),HC=Le(),JC=fr(),u5=vi(),QC=W(),nt=Ee(),
c5=uo(),Ea=Se();function l5(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,c5.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=p5[o.kind]:a&&(u=d5(a)),u){if(u!==s.kind){let c=f5(s.kind);e.reportError(new QC.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,u5.suggestionList)(i,c);e.reportError(new QC.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,a5.didYouMean)(l),{nodes:s.name}))}}}var p5={[nt.Kind.SCALAR_TYPE_DEFINITION]:nt.Kind.SCALAR_TYPE_EXTENSION,
[nt.Kind.OBJECT_TYPE_DEFINITION]:nt.Kind.OBJECT_TYPE_EXTENSION,[nt.Kind.INTERFACE_TYPE_DEFINITION]:nt.Kind.INTERFACE_TYPE_EXTENSION,[nt.Kind.UNION_TYPE_DEFINITION]:nt.
Kind.UNION_TYPE_EXTENSION,[nt.Kind.ENUM_TYPE_DEFINITION]:nt.Kind.ENUM_TYPE_EXTENSION,[nt.Kind.INPUT_OBJECT_TYPE_DEFINITION]:nt.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function d5(e){if((0,Ea.isScalarType)(e))return nt.Kind.SCALAR_TYPE_EXTENSION;if((0,Ea.isObjectType)(e))return nt.Kind.OBJECT_TYPE_EXTENSION;if((0,Ea.isInterfaceType)(
e))return nt.Kind.INTERFACE_TYPE_EXTENSION;if((0,Ea.isUnionType)(e))return nt.Kind.UNION_TYPE_EXTENSION;if((0,Ea.isEnumType)(e))return nt.Kind.ENUM_TYPE_EXTENSION;
if((0,Ea.isInputObjectType)(e))return nt.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,JC.invariant)(!1,"Unexpected type: "+(0,HC.inspect)(e))}function f5(e){switch(e){case nt.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case nt.Kind.OBJECT_TYPE_EXTENSION:return"object";case nt.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case nt.Kind.
UNION_TYPE_EXTENSION:return"union";case nt.Kind.ENUM_TYPE_EXTENSION:return"enum";case nt.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,JC.invariant)(
!1,"Unexpected kind: "+(0,HC.inspect)(e))}}});var Ev=E(Wf=>{"use strict";Object.defineProperty(Wf,"__esModule",{value:!0});Wf.ProvidedRequiredArgumentsOnDirectivesRule=ZC;Wf.ProvidedRequiredArgumentsRule=g5;
var WC=Le(),YC=_i(),zC=W(),XC=Ee(),m5=Jr(),Tv=Se(),h5=Tr();function g5(e){return{...ZC(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,Tv.isRequiredArgument)(i)){let o=(0,WC.inspect)(i.type);
e.reportError(new zC.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function ZC(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:h5.specifiedDirectives;for(let a of s)r[a.name]=(0,YC.keyMap)(a.args.filter(
Tv.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===XC.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,YC.keyMap)(u.filter(y5),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,Tv.isType)(g.type)?(0,WC.inspect)(g.type):(0,m5.
print)(g.type);e.reportError(new zC.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function y5(e){
return e.type.kind===XC.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Nv=E(Ov=>{"use strict";Object.defineProperty(Ov,"__esModule",{value:!0});Ov.ScalarLeafsRule=b5;var Sv=Le(),Rv=W(),ej=Se();function b5(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,ej.isLeafType)((0,ej.getNamedType)(r))){if(n){let s=t.name.value,i=(0,Sv.inspect)(r);e.reportError(new Rv.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,Sv.inspect)(
r);e.reportError(new Rv.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,Sv.inspect)(
r);e.reportError(new Rv.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var xv=E(kv=>{"use strict";Object.defineProperty(kv,"__esModule",{value:!0});kv.printPathArray=_5;function _5(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Lc=E(zf=>{"use strict";Object.defineProperty(zf,"__esModule",{value:!0});zf.addPath=v5;zf.pathToArray=w5;function v5(e,t,r){return{prev:e,key:t,typename:r}}
function w5(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var Av=E(Iv=>{"use strict";Object.defineProperty(Iv,"__esModule",{value:!0});Iv.coerceInputValue=k5;var T5=bi(),Xf=Le(),E5=fr(),S5=Df(),R5=Yn(),En=Lc(),O5=xv(),
N5=vi(),Ns=W(),Sa=Se();function k5(e,t,r=x5,n){return $c(e,t,r,void 0,n)}function x5(e,t,r){let n="Invalid value "+(0,Xf.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,O5.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function $c(e,t,r,n,s){if((0,Sa.isNonNullType)(t)){if(e!=null)return $c(e,t.ofType,r,n,s);r((0,En.
pathToArray)(n),e,new Ns.GraphQLError(`Expected non-nullable type "${(0,Xf.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Sa.isListType)(t)){
let i=t.ofType;return(0,S5.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,En.addPath)(n,a,void 0);return $c(o,i,r,u,s)}):[$c(e,i,r,n,s)]}if((0,Sa.isInputObjectType)(
t)){if(!(0,R5.isObjectLike)(e)||Array.isArray(e)){r((0,En.pathToArray)(n),e,new Ns.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,Sa.isNonNullType)(
a.type)){let c=(0,Xf.inspect)(a.type);r((0,En.pathToArray)(n),e,new Ns.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=$c(u,a.type,r,(0,En.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,N5.suggestionList)(a,Object.keys(t.getFields()));r((0,En.
pathToArray)(n),e,new Ns.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,T5.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,En.pathToArray)(n),e,new Ns.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,En.pathToArray)(
n).concat(u),c,new Ns.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,Sa.isLeafType)(t)){let i;try{i=(0,Sa.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof Ns.GraphQLError?r((0,En.pathToArray)(n),e,o):r((0,En.pathToArray)(n),e,new Ns.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,En.pathToArray)(n),e,new Ns.GraphQLError(`Expected type "${t.name}".`)),i}(0,E5.invariant)(!1,"Unexpected inp\
ut type: "+(0,Xf.inspect)(t))}});var qc=E(Pv=>{"use strict";Object.defineProperty(Pv,"__esModule",{value:!0});Pv.valueFromAST=Dc;var I5=Le(),A5=fr(),P5=_i(),Ra=Ee(),co=Se();function Dc(e,t,r){if(e){
if(e.kind===Ra.Kind.VARIABLE){let n=e.name.value;if(r==null||!rj(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,co.isNonNullType)(t)?void 0:s}if((0,co.
isNonNullType)(t))return e.kind===Ra.Kind.NULL?void 0:Dc(e,t.ofType,r);if(e.kind===Ra.Kind.NULL)return null;if((0,co.isListType)(t)){let n=t.ofType;if(e.kind===
Ra.Kind.LIST){let i=[];for(let o of e.values)if(tj(o,r)){if((0,co.isNonNullType)(n))return;i.push(null)}else{let a=Dc(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=Dc(e,n,r);return s===void 0?void 0:[s]}if((0,co.isInputObjectType)(t)){if(e.kind!==Ra.Kind.OBJECT)return;let n=Object.create(null),s=(0,P5.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||tj(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,co.
isNonNullType)(i.type))return;continue}let a=Dc(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,co.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,A5.invariant)(!1,"Unexpected input type\
: "+(0,I5.inspect)(t))}}function tj(e,t){return e.kind===Ra.Kind.VARIABLE&&(t==null||!rj(t,e.name.value)||t[e.name.value]===void 0)}function rj(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var ka=E(Mc=>{"use strict";Object.defineProperty(Mc,"__esModule",{value:!0});Mc.getArgumentValues=oj;Mc.getDirectiveValues=M5;Mc.getVariableValues=D5;var Oa=Le(),
C5=_i(),j5=xv(),ks=W(),nj=Ee(),sj=Jr(),Na=Se(),L5=Av(),$5=Zn(),ij=qc();function D5(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=q5(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new ks.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function q5(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,$5.typeFromAST)(
e,o.type);if(!(0,Na.isInputType)(u)){let l=(0,sj.printForError)(o.type);n(new ks.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!aj(r,a)){if(o.defaultValue)i[a]=(0,ij.valueFromAST)(o.defaultValue,u);else if((0,Na.isNonNullType)(u)){let l=(0,Oa.
inspect)(u);n(new ks.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,Na.isNonNullType)(
u)){let l=(0,Oa.inspect)(u);n(new ks.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,L5.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Oa.inspect)(p);l.length>0&&(f+=` at "${a}${(0,j5.printPathArray)(l)}"`),n(new ks.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function oj(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,C5.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Na.isNonNullType)(c))throw new ks.
GraphQLError(`Argument "${u}" of required type "${(0,Oa.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===nj.Kind.NULL;if(p.kind===nj.
Kind.VARIABLE){let g=p.name.value;if(r==null||!aj(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Na.isNonNullType)(c))throw new ks.GraphQLError(
`Argument "${u}" of required type "${(0,Oa.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,Na.isNonNullType)(c))throw new ks.GraphQLError(`Argument "${u}" of non-null type "${(0,Oa.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,ij.
valueFromAST)(p,c,r);if(f===void 0)throw new ks.GraphQLError(`Argument "${u}" has invalid value ${(0,sj.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function M5(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return oj(e,s,r)}function aj(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var tm=E(em=>{"use strict";Object.defineProperty(em,"__esModule",{value:!0});em.collectFields=G5;em.collectSubfields=B5;var Cv=Ee(),F5=Se(),uj=Tr(),U5=Zn(),cj=ka();
function G5(e,t,r,n,s,i){let o=new Map;return Zf(e,t,r,n,s,o,new Set,i),o}function B5(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&Zf(e,t,r,
n,a.selectionSet,i,o);return i}function Zf(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case Cv.Kind.FIELD:{if(!jv(r,u))continue;let c=V5(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case Cv.Kind.INLINE_FRAGMENT:{if(!jv(r,u)||!lj(e,u,n))continue;Zf(e,t,r,n,u.selectionSet,i,o,a);break}case Cv.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!jv(r,u))continue;o.add(c);let l=t[c];if(!l||!lj(e,l,n))continue;Zf(e,t,r,n,l.selectionSet,i,o,a);break}}}
function jv(e,t){let r=(0,cj.getDirectiveValues)(uj.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,cj.getDirectiveValues)(uj.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function lj(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,U5.typeFromAST)(e,n);return s===r?!0:(0,F5.isAbstractType)(s)?e.isSubType(
s,r):!1}function V5(e){return e.alias?e.alias.value:e.name.value}});var $v=E(Lv=>{"use strict";Object.defineProperty(Lv,"__esModule",{value:!0});Lv.SingleFieldSubscriptionsRule=H5;var pj=W(),K5=Ee(),Q5=tm();function H5(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===K5.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,Q5.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new pj.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new pj.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var rm=E(Dv=>{"use strict";Object.defineProperty(Dv,"__esModule",{value:!0});Dv.groupBy=J5;function J5(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var Mv=E(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.UniqueArgumentDefinitionNamesRule=z5;var Y5=rm(),W5=W();function z5(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,Y5.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new W5.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Uv=E(Fv=>{"use strict";Object.defineProperty(Fv,"__esModule",{value:!0});Fv.UniqueArgumentNamesRule=eJ;var X5=rm(),Z5=W();function eJ(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,X5.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new Z5.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var Bv=E(Gv=>{"use strict";Object.defineProperty(Gv,"__esModule",{value:!0});Gv.UniqueDirectiveNamesRule=tJ;var dj=W();function tJ(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new dj.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new dj.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var Kv=E(Vv=>{"use strict";Object.defineProperty(Vv,"__esModule",{value:!0});Vv.UniqueDirectivesPerLocationRule=sJ;var rJ=W(),Fc=Ee(),fj=uo(),nJ=Tr();function sJ(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():nJ.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===Fc.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Fc.Kind.SCHEMA_DEFINITION||u.kind===Fc.Kind.SCHEMA_EXTENSION)c=i;else if((0,fj.isTypeDefinitionNode)(
u)||(0,fj.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===Fc.Kind.DIRECTIVE_DEFINITION||u.kind===Fc.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new rJ.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var Hv=E(Qv=>{"use strict";Object.defineProperty(Qv,"__esModule",{value:!0});Qv.UniqueEnumValueNamesRule=oJ;var mj=W(),iJ=Se();function oJ(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,iJ.isEnumType)(d)&&d.getValue(p)?e.reportError(
new mj.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new mj.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var Wv=E(Yv=>{"use strict";Object.defineProperty(Yv,"__esModule",{value:!0});Yv.UniqueFieldDefinitionNamesRule=aJ;var hj=W(),Jv=Se();function aJ(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;uJ(r[a],p)?e.reportError(new hj.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new hj.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function uJ(e,t){return(0,Jv.isObjectType)(e)||(0,Jv.isInterfaceType)(e)||(0,Jv.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var Xv=E(zv=>{"use strict";Object.defineProperty(zv,"__esModule",{value:!0});zv.UniqueFragmentNamesRule=lJ;var cJ=W();function lJ(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new cJ.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var ew=E(Zv=>{"use strict";Object.defineProperty(Zv,"__esModule",{value:!0});Zv.UniqueInputFieldNamesRule=fJ;var pJ=fr(),dJ=W();function fJ(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,pJ.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new dJ.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var rw=E(tw=>{"use strict";Object.defineProperty(tw,"__esModule",{value:!0});tw.UniqueOperationNamesRule=hJ;var mJ=W();function hJ(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new mJ.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var sw=E(nw=>{"use strict";Object.defineProperty(nw,"__esModule",{value:!0});nw.UniqueOperationTypesRule=gJ;var gj=W();function gJ(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new gj.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new gj.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var ow=E(iw=>{"use strict";Object.defineProperty(iw,"__esModule",{value:!0});iw.UniqueTypeNamesRule=yJ;var yj=W();function yJ(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new yj.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new yj.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var uw=E(aw=>{"use strict";Object.defineProperty(aw,"__esModule",{value:!0});aw.UniqueVariableNamesRule=vJ;var bJ=rm(),_J=W();function vJ(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,bJ.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new _J.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var lw=E(cw=>{"use strict";Object.defineProperty(cw,"__esModule",{value:!0});cw.ValuesOfCorrectTypeRule=RJ;var wJ=bi(),Uc=Le(),TJ=_i(),EJ=vi(),xs=W(),SJ=Ee(),nm=Jr(),
Sn=Se();function RJ(e){return{ListValue(t){let r=(0,Sn.getNullableType)(e.getParentInputType());if(!(0,Sn.isListType)(r))return lo(e,t),!1},ObjectValue(t){let r=(0,Sn.
getNamedType)(e.getInputType());if(!(0,Sn.isInputObjectType)(r))return lo(e,t),!1;let n=(0,TJ.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,Sn.isRequiredInputField)(s)){let o=(0,Uc.inspect)(s.type);e.reportError(new xs.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&OJ(e,t,r,n)},ObjectField(t){let r=(0,Sn.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,Sn.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,EJ.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new xs.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,wJ.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,Sn.isNonNullType)(r)&&e.reportError(new xs.GraphQLError(
`Expected value of type "${(0,Uc.inspect)(r)}", found ${(0,nm.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>lo(e,t),IntValue:t=>lo(e,t),FloatValue:t=>lo(e,t),StringValue:t=>lo(
e,t),BooleanValue:t=>lo(e,t)}}function lo(e,t){let r=e.getInputType();if(!r)return;let n=(0,Sn.getNamedType)(r);if(!(0,Sn.isLeafType)(n)){let s=(0,Uc.inspect)(r);
e.reportError(new xs.GraphQLError(`Expected value of type "${s}", found ${(0,nm.printForError)(t)}.`,{nodes:t}));return}try{if(((0,Sn.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,Uc.inspect)(r);e.reportError(new xs.GraphQLError(`Expected value of type "${i}", found ${(0,nm.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,Uc.inspect)(r);s instanceof xs.GraphQLError?e.reportError(s):e.reportError(new xs.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,nm.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function OJ(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new xs.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===SJ.Kind.NULL)&&e.reportError(new xs.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var dw=E(pw=>{"use strict";Object.defineProperty(pw,"__esModule",{value:!0});pw.VariablesAreInputTypesRule=AJ;var NJ=W(),kJ=Jr(),xJ=Se(),IJ=Zn();function AJ(e){
return{VariableDefinition(t){let r=(0,IJ.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,xJ.isInputType)(r)){let n=t.variable.name.value,s=(0,kJ.print)(t.
type);e.reportError(new NJ.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var mw=E(fw=>{"use strict";Object.defineProperty(fw,"__esModule",{value:!0});fw.VariablesInAllowedPositionRule=jJ;var bj=Le(),_j=W(),PJ=Ee(),sm=Se(),vj=wc(),CJ=Zn();
function jJ(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,CJ.typeFromAST)(l,c.type);if(p&&!LJ(l,p,c.defaultValue,i,o)){
let d=(0,bj.inspect)(p),f=(0,bj.inspect)(i);e.reportError(new _j.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,sm.isInputObjectType)(a)&&a.isOneOf&&(0,sm.isNullableType)(p)&&e.reportError(new _j.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function LJ(e,t,r,n,s){if((0,sm.isNonNullType)(
n)&&!(0,sm.isNonNullType)(t)){if(!(r!=null&&r.kind!==PJ.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,vj.isTypeSubTypeOf)(e,t,a)}return(0,vj.isTypeSubTypeOf)(
e,t,n)}});var hw=E(Si=>{"use strict";Object.defineProperty(Si,"__esModule",{value:!0});Si.specifiedSDLRules=Si.specifiedRules=Si.recommendedRules=void 0;var $J=L_(),DJ=D_(),
qJ=M_(),wj=F_(),Tj=V_(),MJ=Q_(),Ej=Y_(),FJ=z_(),UJ=Z_(),GJ=tv(),BJ=nv(),VJ=iv(),KJ=av(),QJ=cv(),HJ=gv(),JJ=_v(),YJ=wv(),Sj=Ev(),WJ=Nv(),zJ=$v(),XJ=Mv(),Rj=Uv(),
ZJ=Bv(),Oj=Kv(),eY=Hv(),tY=Wv(),rY=Xv(),Nj=ew(),nY=rw(),sY=sw(),iY=ow(),oY=uw(),aY=lw(),uY=dw(),cY=mw(),kj=Object.freeze([GJ.MaxIntrospectionDepthRule]);Si.recommendedRules=
kj;var lY=Object.freeze([$J.ExecutableDefinitionsRule,nY.UniqueOperationNamesRule,FJ.LoneAnonymousOperationRule,zJ.SingleFieldSubscriptionsRule,Ej.KnownTypeNamesRule,
qJ.FragmentsOnCompositeTypesRule,uY.VariablesAreInputTypesRule,WJ.ScalarLeafsRule,DJ.FieldsOnCorrectTypeRule,rY.UniqueFragmentNamesRule,MJ.KnownFragmentNamesRule,
KJ.NoUnusedFragmentsRule,JJ.PossibleFragmentSpreadsRule,BJ.NoFragmentCyclesRule,oY.UniqueVariableNamesRule,VJ.NoUndefinedVariablesRule,QJ.NoUnusedVariablesRule,
Tj.KnownDirectivesRule,Oj.UniqueDirectivesPerLocationRule,wj.KnownArgumentNamesRule,Rj.UniqueArgumentNamesRule,aY.ValuesOfCorrectTypeRule,Sj.ProvidedRequiredArgumentsRule,
cY.VariablesInAllowedPositionRule,HJ.OverlappingFieldsCanBeMergedRule,Nj.UniqueInputFieldNamesRule,...kj]);Si.specifiedRules=lY;var pY=Object.freeze([UJ.LoneSchemaDefinitionRule,
sY.UniqueOperationTypesRule,iY.UniqueTypeNamesRule,eY.UniqueEnumValueNamesRule,tY.UniqueFieldDefinitionNamesRule,XJ.UniqueArgumentDefinitionNamesRule,ZJ.UniqueDirectiveNamesRule,
Ej.KnownTypeNamesRule,Tj.KnownDirectivesRule,Oj.UniqueDirectivesPerLocationRule,YJ.PossibleTypeExtensionsRule,wj.KnownArgumentNamesOnDirectivesRule,Rj.UniqueArgumentNamesRule,
Nj.UniqueInputFieldNamesRule,Sj.ProvidedRequiredArgumentsOnDirectivesRule]);Si.specifiedSDLRules=pY});var xj=E(im=>{"use strict";Object.defineProperty(im,"__esModule",{value:!0});im.SetMap=void 0;var gw=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};im.SetMap=gw});var _w=E(Ri=>{"use strict";Object.defineProperty(Ri,"__esModule",{value:!0});Ri.ValidationContext=Ri.SDLValidationContext=Ri.ASTValidationContext=void 0;var dY=xj(),
Ij=Ee(),fY=_a(),Aj=Gf(),mY=Kf(),Gc=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new dY.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===Ij.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===Ij.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw mY.validationAbortedError}};Ri.ASTValidationContext=
Gc;var yw=class extends Gc{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Ri.SDLValidationContext=yw;var bw=class extends Gc{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new Aj.TypeInfo(this._schema);(0,fY.visit)(
t,(0,Aj.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Ri.ValidationContext=bw});var Bc=E(xa=>{"use strict";Object.defineProperty(xa,"__esModule",{value:!0});xa.assertValidSDL=TY;xa.assertValidSDLExtension=EY;xa.validate=wY;xa.validateSDL=vw;
var hY=dr(),gY=hf(),yY=W(),bY=wr(),om=_a(),_Y=Ac(),Pj=Gf(),jj=hw(),Cj=Kf(),Lj=_w(),vY=(0,gY.mapValue)(bY.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function wY(e,t,r=jj.
specifiedRules,n,s=new Pj.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,hY.devAssert)(
!1,"Must provide document."),(0,_Y.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new Lj.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new yY.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,om.visitInParallel)(r.map(f=>f(p)));try{(0,om.visit)(t,(0,Pj.visitWithTypeInfo)(
s,d),vY)}catch(f){if(f===Cj.validationAbortedError)l.push(Cj.validationAbortedError);else if(f!==c)throw f}return l}function vw(e,t,r=jj.specifiedSDLRules){let n=[],
s=new Lj.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,om.visit)(e,(0,om.visitInParallel)(i)),n}function TY(e){let t=vw(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function EY(e,t){let r=vw(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var $j=E(ww=>{"use strict";Object.defineProperty(ww,"__esModule",{value:!0});ww.memoize3=SY;function SY(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var Dj=E(Tw=>{"use strict";Object.defineProperty(Tw,"__esModule",{value:!0});Tw.promiseForObject=RY;function RY(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var qj=E(Ew=>{"use strict";Object.defineProperty(Ew,"__esModule",{value:!0});Ew.promiseReduce=NY;var OY=rf();function NY(e,t,r){let n=r;for(let s of e)n=(0,OY.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var Mj=E(Rw=>{"use strict";Object.defineProperty(Rw,"__esModule",{value:!0});Rw.toError=xY;var kY=Le();function xY(e){return e instanceof Error?e:new Sw(e)}var Sw=class extends Error{constructor(t){
super("Unexpected error value: "+(0,kY.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var am=E(Ow=>{"use strict";Object.defineProperty(Ow,"__esModule",{value:!0});Ow.locatedError=PY;var IY=Mj(),AY=W();function PY(e,t,r){var n;let s=(0,IY.toError)(
e);return CY(s)?s:new AY.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function CY(e){
return Array.isArray(e.path)}});var Kc=E(Zr=>{"use strict";Object.defineProperty(Zr,"__esModule",{value:!0});Zr.assertValidExecutionArguments=Hj;Zr.buildExecutionContext=Jj;Zr.buildResolveInfo=
Wj;Zr.defaultTypeResolver=Zr.defaultFieldResolver=void 0;Zr.execute=Qj;Zr.executeSync=FY;Zr.getFieldDef=Xj;var kw=dr(),po=Le(),jY=fr(),LY=Df(),Pw=Yn(),Rn=rf(),$Y=$j(),
fo=Lc(),Fj=Dj(),DY=qj(),Xr=W(),cm=am(),Nw=wr(),Uj=Ee(),Oi=Se(),Ia=zr(),qY=Ac(),Vj=tm(),Kj=ka(),MY=(0,$Y.memoize3)((e,t,r)=>(0,Vj.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),xw=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function Qj(e){arguments.length<2||(0,kw.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;Hj(t,r,n);let i=Jj(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=UY(i,o,s);return(0,Rn.isPromise)(a)?a.then(u=>um(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),um(null,i.collectedErrors.errors))):um(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),um(null,i.collectedErrors.errors)}}function FY(e){let t=Qj(e);if((0,Rn.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function um(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function Hj(e,t,r){t||(0,kw.devAssert)(
!1,"Must provide document."),(0,qY.assertValidSchema)(e),r==null||(0,Pw.isObjectLike)(r)||(0,kw.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function Jj(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let S of o.definitions)switch(S.
kind){case Uj.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new Xr.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=S}else((t=S.name)===null||t===void 0?void 0:t.value)===l&&(h=S);break;case Uj.Kind.FRAGMENT_DEFINITION:b[S.name.value]=S;break;default:}if(!h)return l!=null?[
new Xr.GraphQLError(`Unknown operation named "${l}".`)]:[new Xr.GraphQLError("Must provide an operation.")];let w=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],R=(0,Kj.getVariableValues)(i,w,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return R.errors?R.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:R.coerced,fieldResolver:p??Aw,typeResolver:d??zj,subscribeFieldResolver:f??
Aw,collectedErrors:new xw}}function UY(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new Xr.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,Vj.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case Nw.OperationTypeNode.
QUERY:return lm(e,n,r,i,s);case Nw.OperationTypeNode.MUTATION:return GY(e,n,r,i,s);case Nw.OperationTypeNode.SUBSCRIPTION:return lm(e,n,r,i,s)}}function GY(e,t,r,n,s){
return(0,DY.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,fo.addPath)(n,o,t.name),c=Yj(e,t,r,a,u);return c===void 0?i:(0,Rn.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function lm(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,fo.addPath)(n,a,t.name),l=Yj(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,Rn.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,Fj.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,Fj.promiseForObject)(
i):i}function Yj(e,t,r,n,s){var i;let o=Xj(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=Wj(e,o,n,t,s);try{let l=(0,Kj.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,Rn.isPromise)(d)?f=d.then(g=>Vc(e,a,n,c,s,g)):f=Vc(e,a,n,c,s,d),(0,Rn.isPromise)(
f)?f.then(void 0,g=>{let h=(0,cm.locatedError)(g,n,(0,fo.pathToArray)(s));return pm(h,a,s,e)}):f}catch(l){let p=(0,cm.locatedError)(l,n,(0,fo.pathToArray)(s));return pm(
p,a,s,e)}}function Wj(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function pm(e,t,r,n){if((0,Oi.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Vc(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Oi.isNonNullType)(t)){let o=Vc(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Oi.isListType)(t))return BY(e,t,r,n,s,i);if((0,Oi.isLeafType)(t))return VY(t,i);if((0,Oi.
isAbstractType)(t))return KY(e,t,r,n,s,i);if((0,Oi.isObjectType)(t))return Iw(e,t,r,n,s,i);(0,jY.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,po.inspect)(t))}function BY(e,t,r,n,s,i){if(!(0,LY.isIterableObject)(i))throw new Xr.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,fo.addPath)(s,l,void 0);try{let d;return(0,Rn.isPromise)(c)?d=c.then(f=>Vc(
e,o,r,n,p,f)):d=Vc(e,o,r,n,p,c),(0,Rn.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,cm.locatedError)(f,r,(0,fo.pathToArray)(p));return pm(g,o,p,e)})):d}catch(d){
let f=(0,cm.locatedError)(d,r,(0,fo.pathToArray)(p));return pm(f,o,p,e)}});return a?Promise.all(u):u}function VY(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,po.inspect)(e)}.serialize(${(0,po.inspect)(t)})\` to return non-nullable value, returned: ${(0,po.inspect)(r)}`);return r}function KY(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,Rn.isPromise)(c)?c.then(l=>Iw(e,Gj(l,e,t,r,n,i),r,n,s,i)):
Iw(e,Gj(c,e,t,r,n,i),r,n,s,i)}function Gj(e,t,r,n,s,i){if(e==null)throw new Xr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Oi.isObjectType)(e))throw new Xr.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new Xr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,po.inspect)(i)}, received "${(0,po.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new Xr.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Oi.isObjectType)(o))throw new Xr.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new Xr.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function Iw(e,t,r,n,s,i){let o=MY(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,Rn.isPromise)(a))return a.then(u=>{if(!u)throw Bj(t,i,r);return lm(e,t,i,s,o)});if(!a)throw Bj(t,i,r)}return lm(e,t,i,s,o)}function Bj(e,t,r){return new Xr.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,po.inspect)(t)}.`,{nodes:r})}var zj=function(e,t,r,n){if((0,Pw.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,Rn.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};Zr.defaultTypeResolver=zj;var Aw=function(e,t,r,n){if((0,Pw.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};Zr.defaultFieldResolver=Aw;function Xj(e,t,r){
let n=r.name.value;return n===Ia.SchemaMetaFieldDef.name&&e.getQueryType()===t?Ia.SchemaMetaFieldDef:n===Ia.TypeMetaFieldDef.name&&e.getQueryType()===t?Ia.TypeMetaFieldDef:
n===Ia.TypeNameMetaFieldDef.name?Ia.TypeNameMetaFieldDef:t.getFields()[n]}});var eL=E(dm=>{"use strict";Object.defineProperty(dm,"__esModule",{value:!0});dm.graphql=XY;dm.graphqlSync=ZY;var QY=dr(),HY=rf(),JY=eo(),YY=Ac(),WY=Bc(),zY=Kc();
function XY(e){return new Promise(t=>t(Zj(e)))}function ZY(e){let t=Zj(e);if((0,HY.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function Zj(e){arguments.length<2||(0,QY.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,YY.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,JY.parse)(r)}catch(f){return{errors:[f]}}let d=(0,WY.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,zY.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var nL=E(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});Object.defineProperty(I,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return On.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(I,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return Is.GRAPHQL_MAX_INT}});Object.defineProperty(I,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return Is.GRAPHQL_MIN_INT}});Object.defineProperty(I,"GraphQLBoolean",{enumerable:!0,get:function(){return Is.GraphQLBoolean}});
Object.defineProperty(I,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return On.GraphQLDeprecatedDirective}});Object.defineProperty(I,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return On.GraphQLDirective}});Object.defineProperty(I,"GraphQLEnumType",{enumerable:!0,get:function(){return se.GraphQLEnumType}});
Object.defineProperty(I,"GraphQLFloat",{enumerable:!0,get:function(){return Is.GraphQLFloat}});Object.defineProperty(I,"GraphQLID",{enumerable:!0,get:function(){
return Is.GraphQLID}});Object.defineProperty(I,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return On.GraphQLIncludeDirective}});Object.defineProperty(
I,"GraphQLInputObjectType",{enumerable:!0,get:function(){return se.GraphQLInputObjectType}});Object.defineProperty(I,"GraphQLInt",{enumerable:!0,get:function(){
return Is.GraphQLInt}});Object.defineProperty(I,"GraphQLInterfaceType",{enumerable:!0,get:function(){return se.GraphQLInterfaceType}});Object.defineProperty(I,"\
GraphQLList",{enumerable:!0,get:function(){return se.GraphQLList}});Object.defineProperty(I,"GraphQLNonNull",{enumerable:!0,get:function(){return se.GraphQLNonNull}});
Object.defineProperty(I,"GraphQLObjectType",{enumerable:!0,get:function(){return se.GraphQLObjectType}});Object.defineProperty(I,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return On.GraphQLOneOfDirective}});Object.defineProperty(I,"GraphQLScalarType",{enumerable:!0,get:function(){return se.GraphQLScalarType}});Object.
defineProperty(I,"GraphQLSchema",{enumerable:!0,get:function(){return Cw.GraphQLSchema}});Object.defineProperty(I,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return On.GraphQLSkipDirective}});Object.defineProperty(I,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return On.GraphQLSpecifiedByDirective}});Object.
defineProperty(I,"GraphQLString",{enumerable:!0,get:function(){return Is.GraphQLString}});Object.defineProperty(I,"GraphQLUnionType",{enumerable:!0,get:function(){
return se.GraphQLUnionType}});Object.defineProperty(I,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Er.SchemaMetaFieldDef}});Object.defineProperty(I,
"TypeKind",{enumerable:!0,get:function(){return Er.TypeKind}});Object.defineProperty(I,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Er.TypeMetaFieldDef}});
Object.defineProperty(I,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return Er.TypeNameMetaFieldDef}});Object.defineProperty(I,"__Directive",{enumerable:!0,
get:function(){return Er.__Directive}});Object.defineProperty(I,"__DirectiveLocation",{enumerable:!0,get:function(){return Er.__DirectiveLocation}});Object.defineProperty(
I,"__EnumValue",{enumerable:!0,get:function(){return Er.__EnumValue}});Object.defineProperty(I,"__Field",{enumerable:!0,get:function(){return Er.__Field}});Object.
defineProperty(I,"__InputValue",{enumerable:!0,get:function(){return Er.__InputValue}});Object.defineProperty(I,"__Schema",{enumerable:!0,get:function(){return Er.
__Schema}});Object.defineProperty(I,"__Type",{enumerable:!0,get:function(){return Er.__Type}});Object.defineProperty(I,"__TypeKind",{enumerable:!0,get:function(){
return Er.__TypeKind}});Object.defineProperty(I,"assertAbstractType",{enumerable:!0,get:function(){return se.assertAbstractType}});Object.defineProperty(I,"asse\
rtCompositeType",{enumerable:!0,get:function(){return se.assertCompositeType}});Object.defineProperty(I,"assertDirective",{enumerable:!0,get:function(){return On.
assertDirective}});Object.defineProperty(I,"assertEnumType",{enumerable:!0,get:function(){return se.assertEnumType}});Object.defineProperty(I,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return rL.assertEnumValueName}});Object.defineProperty(I,"assertInputObjectType",{enumerable:!0,get:function(){return se.assertInputObjectType}});
Object.defineProperty(I,"assertInputType",{enumerable:!0,get:function(){return se.assertInputType}});Object.defineProperty(I,"assertInterfaceType",{enumerable:!0,
get:function(){return se.assertInterfaceType}});Object.defineProperty(I,"assertLeafType",{enumerable:!0,get:function(){return se.assertLeafType}});Object.defineProperty(
I,"assertListType",{enumerable:!0,get:function(){return se.assertListType}});Object.defineProperty(I,"assertName",{enumerable:!0,get:function(){return rL.assertName}});
Object.defineProperty(I,"assertNamedType",{enumerable:!0,get:function(){return se.assertNamedType}});Object.defineProperty(I,"assertNonNullType",{enumerable:!0,
get:function(){return se.assertNonNullType}});Object.defineProperty(I,"assertNullableType",{enumerable:!0,get:function(){return se.assertNullableType}});Object.
defineProperty(I,"assertObjectType",{enumerable:!0,get:function(){return se.assertObjectType}});Object.defineProperty(I,"assertOutputType",{enumerable:!0,get:function(){
return se.assertOutputType}});Object.defineProperty(I,"assertScalarType",{enumerable:!0,get:function(){return se.assertScalarType}});Object.defineProperty(I,"as\
sertSchema",{enumerable:!0,get:function(){return Cw.assertSchema}});Object.defineProperty(I,"assertType",{enumerable:!0,get:function(){return se.assertType}});Object.
defineProperty(I,"assertUnionType",{enumerable:!0,get:function(){return se.assertUnionType}});Object.defineProperty(I,"assertValidSchema",{enumerable:!0,get:function(){
return tL.assertValidSchema}});Object.defineProperty(I,"assertWrappingType",{enumerable:!0,get:function(){return se.assertWrappingType}});Object.defineProperty(
I,"getNamedType",{enumerable:!0,get:function(){return se.getNamedType}});Object.defineProperty(I,"getNullableType",{enumerable:!0,get:function(){return se.getNullableType}});
Object.defineProperty(I,"introspectionTypes",{enumerable:!0,get:function(){return Er.introspectionTypes}});Object.defineProperty(I,"isAbstractType",{enumerable:!0,
get:function(){return se.isAbstractType}});Object.defineProperty(I,"isCompositeType",{enumerable:!0,get:function(){return se.isCompositeType}});Object.defineProperty(
I,"isDirective",{enumerable:!0,get:function(){return On.isDirective}});Object.defineProperty(I,"isEnumType",{enumerable:!0,get:function(){return se.isEnumType}});
Object.defineProperty(I,"isInputObjectType",{enumerable:!0,get:function(){return se.isInputObjectType}});Object.defineProperty(I,"isInputType",{enumerable:!0,get:function(){
return se.isInputType}});Object.defineProperty(I,"isInterfaceType",{enumerable:!0,get:function(){return se.isInterfaceType}});Object.defineProperty(I,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return Er.isIntrospectionType}});Object.defineProperty(I,"isLeafType",{enumerable:!0,get:function(){return se.isLeafType}});
Object.defineProperty(I,"isListType",{enumerable:!0,get:function(){return se.isListType}});Object.defineProperty(I,"isNamedType",{enumerable:!0,get:function(){return se.
isNamedType}});Object.defineProperty(I,"isNonNullType",{enumerable:!0,get:function(){return se.isNonNullType}});Object.defineProperty(I,"isNullableType",{enumerable:!0,
get:function(){return se.isNullableType}});Object.defineProperty(I,"isObjectType",{enumerable:!0,get:function(){return se.isObjectType}});Object.defineProperty(
I,"isOutputType",{enumerable:!0,get:function(){return se.isOutputType}});Object.defineProperty(I,"isRequiredArgument",{enumerable:!0,get:function(){return se.isRequiredArgument}});
Object.defineProperty(I,"isRequiredInputField",{enumerable:!0,get:function(){return se.isRequiredInputField}});Object.defineProperty(I,"isScalarType",{enumerable:!0,
get:function(){return se.isScalarType}});Object.defineProperty(I,"isSchema",{enumerable:!0,get:function(){return Cw.isSchema}});Object.defineProperty(I,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return On.isSpecifiedDirective}});Object.defineProperty(I,"isSpecifiedScalarType",{enumerable:!0,get:function(){return Is.
isSpecifiedScalarType}});Object.defineProperty(I,"isType",{enumerable:!0,get:function(){return se.isType}});Object.defineProperty(I,"isUnionType",{enumerable:!0,
get:function(){return se.isUnionType}});Object.defineProperty(I,"isWrappingType",{enumerable:!0,get:function(){return se.isWrappingType}});Object.defineProperty(
I,"resolveObjMapThunk",{enumerable:!0,get:function(){return se.resolveObjMapThunk}});Object.defineProperty(I,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return se.resolveReadonlyArrayThunk}});Object.defineProperty(I,"specifiedDirectives",{enumerable:!0,get:function(){return On.specifiedDirectives}});Object.defineProperty(
I,"specifiedScalarTypes",{enumerable:!0,get:function(){return Is.specifiedScalarTypes}});Object.defineProperty(I,"validateSchema",{enumerable:!0,get:function(){
return tL.validateSchema}});var Cw=oo(),se=Se(),On=Tr(),Is=Xn(),Er=zr(),tL=Ac(),rL=gc()});var iL=E(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Object.defineProperty(Oe,"BREAK",{enumerable:!0,get:function(){return Hc.BREAK}});Object.
defineProperty(Oe,"DirectiveLocation",{enumerable:!0,get:function(){return o3.DirectiveLocation}});Object.defineProperty(Oe,"Kind",{enumerable:!0,get:function(){
return r3.Kind}});Object.defineProperty(Oe,"Lexer",{enumerable:!0,get:function(){return s3.Lexer}});Object.defineProperty(Oe,"Location",{enumerable:!0,get:function(){
return jw.Location}});Object.defineProperty(Oe,"OperationTypeNode",{enumerable:!0,get:function(){return jw.OperationTypeNode}});Object.defineProperty(Oe,"Source",
{enumerable:!0,get:function(){return e3.Source}});Object.defineProperty(Oe,"Token",{enumerable:!0,get:function(){return jw.Token}});Object.defineProperty(Oe,"To\
kenKind",{enumerable:!0,get:function(){return n3.TokenKind}});Object.defineProperty(Oe,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Hc.getEnterLeaveForKind}});
Object.defineProperty(Oe,"getLocation",{enumerable:!0,get:function(){return t3.getLocation}});Object.defineProperty(Oe,"getVisitFn",{enumerable:!0,get:function(){
return Hc.getVisitFn}});Object.defineProperty(Oe,"isConstValueNode",{enumerable:!0,get:function(){return Nn.isConstValueNode}});Object.defineProperty(Oe,"isDefi\
nitionNode",{enumerable:!0,get:function(){return Nn.isDefinitionNode}});Object.defineProperty(Oe,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Nn.
isExecutableDefinitionNode}});Object.defineProperty(Oe,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Nn.isSchemaCoordinateNode}});Object.defineProperty(
Oe,"isSelectionNode",{enumerable:!0,get:function(){return Nn.isSelectionNode}});Object.defineProperty(Oe,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeDefinitionNode}});Object.defineProperty(Oe,"isTypeExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeExtensionNode}});Object.defineProperty(Oe,"\
isTypeNode",{enumerable:!0,get:function(){return Nn.isTypeNode}});Object.defineProperty(Oe,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeSystemDefinitionNode}});Object.defineProperty(Oe,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeSystemExtensionNode}});Object.defineProperty(
Oe,"isValueNode",{enumerable:!0,get:function(){return Nn.isValueNode}});Object.defineProperty(Oe,"parse",{enumerable:!0,get:function(){return Qc.parse}});Object.
defineProperty(Oe,"parseConstValue",{enumerable:!0,get:function(){return Qc.parseConstValue}});Object.defineProperty(Oe,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return Qc.parseSchemaCoordinate}});Object.defineProperty(Oe,"parseType",{enumerable:!0,get:function(){return Qc.parseType}});Object.defineProperty(Oe,"parseValu\
e",{enumerable:!0,get:function(){return Qc.parseValue}});Object.defineProperty(Oe,"print",{enumerable:!0,get:function(){return i3.print}});Object.defineProperty(
Oe,"printLocation",{enumerable:!0,get:function(){return sL.printLocation}});Object.defineProperty(Oe,"printSourceLocation",{enumerable:!0,get:function(){return sL.
printSourceLocation}});Object.defineProperty(Oe,"visit",{enumerable:!0,get:function(){return Hc.visit}});Object.defineProperty(Oe,"visitInParallel",{enumerable:!0,
get:function(){return Hc.visitInParallel}});var e3=df(),t3=sf(),sL=kb(),r3=Ee(),n3=fa(),s3=lc(),Qc=eo(),i3=Jr(),Hc=_a(),jw=wr(),Nn=uo(),o3=da()});var oL=E(Lw=>{"use strict";Object.defineProperty(Lw,"__esModule",{value:!0});Lw.isAsyncIterable=a3;function a3(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var aL=E($w=>{"use strict";Object.defineProperty($w,"__esModule",{value:!0});$w.mapAsyncIterator=u3;function u3(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var pL=E(fm=>{"use strict";Object.defineProperty(fm,"__esModule",{value:!0});fm.createSourceEventStream=lL;fm.subscribe=h3;var c3=dr(),l3=Le(),cL=oL(),uL=Lc(),Dw=W(),
p3=am(),d3=tm(),Jc=Kc(),f3=aL(),m3=ka();async function h3(e){arguments.length<2||(0,c3.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await lL(e);if(!(0,cL.isAsyncIterable)(t))return t;let r=n=>(0,Jc.execute)({...e,rootValue:n});return(0,f3.mapAsyncIterator)(
t,r)}function g3(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function lL(...e){let t=g3(e),{schema:r,document:n,variableValues:s}=t;(0,Jc.assertValidExecutionArguments)(r,n,s);let i=(0,Jc.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await y3(i);if(!(0,cL.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,l3.
inspect)(o)}.`);return o}catch(o){if(o instanceof Dw.GraphQLError)return{errors:[o]};throw o}}async function y3(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new Dw.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,d3.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Jc.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new Dw.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,uL.addPath)(void 0,u,o.name),d=(0,Jc.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,m3.getArgumentValues)(
l,c[0],s),h=e.contextValue,w=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(w instanceof Error)throw w;return w}catch(g){throw(0,p3.
locatedError)(g,c,(0,uL.pathToArray)(p))}}});var fL=E(en=>{"use strict";Object.defineProperty(en,"__esModule",{value:!0});Object.defineProperty(en,"createSourceEventStream",{enumerable:!0,get:function(){return dL.
createSourceEventStream}});Object.defineProperty(en,"defaultFieldResolver",{enumerable:!0,get:function(){return mm.defaultFieldResolver}});Object.defineProperty(
en,"defaultTypeResolver",{enumerable:!0,get:function(){return mm.defaultTypeResolver}});Object.defineProperty(en,"execute",{enumerable:!0,get:function(){return mm.
execute}});Object.defineProperty(en,"executeSync",{enumerable:!0,get:function(){return mm.executeSync}});Object.defineProperty(en,"getArgumentValues",{enumerable:!0,
get:function(){return qw.getArgumentValues}});Object.defineProperty(en,"getDirectiveValues",{enumerable:!0,get:function(){return qw.getDirectiveValues}});Object.
defineProperty(en,"getVariableValues",{enumerable:!0,get:function(){return qw.getVariableValues}});Object.defineProperty(en,"responsePathAsArray",{enumerable:!0,
get:function(){return b3.pathToArray}});Object.defineProperty(en,"subscribe",{enumerable:!0,get:function(){return dL.subscribe}});var b3=Lc(),mm=Kc(),dL=pL(),qw=ka()});var mL=E(Uw=>{"use strict";Object.defineProperty(Uw,"__esModule",{value:!0});Uw.NoDeprecatedCustomRule=_3;var Mw=fr(),Yc=W(),Fw=Se();function _3(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,Mw.invariant)(!1),e.reportError(new Yc.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new Yc.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,Mw.invariant)(!1),e.reportError(new Yc.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,Fw.
getNamedType)(e.getParentInputType());if((0,Fw.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new Yc.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,Fw.getNamedType)(
e.getInputType());s!=null||(0,Mw.invariant)(!1),e.reportError(new Yc.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var hL=E(Gw=>{"use strict";Object.defineProperty(Gw,"__esModule",{value:!0});Gw.NoSchemaIntrospectionCustomRule=E3;var v3=W(),w3=Se(),T3=zr();function E3(e){return{
Field(t){let r=(0,w3.getNamedType)(e.getType());r&&(0,T3.isIntrospectionType)(r)&&e.reportError(new v3.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var yL=E(ae=>{"use strict";Object.defineProperty(ae,"__esModule",{value:!0});Object.defineProperty(ae,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return O3.ExecutableDefinitionsRule}});Object.defineProperty(ae,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return N3.FieldsOnCorrectTypeRule}});Object.
defineProperty(ae,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return k3.FragmentsOnCompositeTypesRule}});Object.defineProperty(ae,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return x3.KnownArgumentNamesRule}});Object.defineProperty(ae,"KnownDirectivesRule",{enumerable:!0,get:function(){return I3.
KnownDirectivesRule}});Object.defineProperty(ae,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return A3.KnownFragmentNamesRule}});Object.defineProperty(
ae,"KnownTypeNamesRule",{enumerable:!0,get:function(){return P3.KnownTypeNamesRule}});Object.defineProperty(ae,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return C3.LoneAnonymousOperationRule}});Object.defineProperty(ae,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return Z3.LoneSchemaDefinitionRule}});
Object.defineProperty(ae,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return X3.MaxIntrospectionDepthRule}});Object.defineProperty(ae,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return aW.NoDeprecatedCustomRule}});Object.defineProperty(ae,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return j3.
NoFragmentCyclesRule}});Object.defineProperty(ae,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return uW.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(ae,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return L3.NoUndefinedVariablesRule}});Object.defineProperty(ae,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return $3.NoUnusedFragmentsRule}});Object.defineProperty(ae,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return D3.NoUnusedVariablesRule}});
Object.defineProperty(ae,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return q3.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(ae,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return M3.PossibleFragmentSpreadsRule}});Object.defineProperty(ae,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return oW.PossibleTypeExtensionsRule}});Object.defineProperty(ae,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return F3.ProvidedRequiredArgumentsRule}});
Object.defineProperty(ae,"ScalarLeafsRule",{enumerable:!0,get:function(){return U3.ScalarLeafsRule}});Object.defineProperty(ae,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return G3.SingleFieldSubscriptionsRule}});Object.defineProperty(ae,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return sW.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(ae,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return B3.UniqueArgumentNamesRule}});Object.defineProperty(ae,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return iW.UniqueDirectiveNamesRule}});Object.defineProperty(ae,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return V3.UniqueDirectivesPerLocationRule}});Object.defineProperty(ae,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return rW.UniqueEnumValueNamesRule}});
Object.defineProperty(ae,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return nW.UniqueFieldDefinitionNamesRule}});Object.defineProperty(ae,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return K3.UniqueFragmentNamesRule}});Object.defineProperty(ae,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return Q3.UniqueInputFieldNamesRule}});Object.defineProperty(ae,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return H3.UniqueOperationNamesRule}});Object.
defineProperty(ae,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return eW.UniqueOperationTypesRule}});Object.defineProperty(ae,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return tW.UniqueTypeNamesRule}});Object.defineProperty(ae,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return J3.UniqueVariableNamesRule}});
Object.defineProperty(ae,"ValidationContext",{enumerable:!0,get:function(){return R3.ValidationContext}});Object.defineProperty(ae,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return Y3.ValuesOfCorrectTypeRule}});Object.defineProperty(ae,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return W3.VariablesAreInputTypesRule}});
Object.defineProperty(ae,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return z3.VariablesInAllowedPositionRule}});Object.defineProperty(ae,"re\
commendedRules",{enumerable:!0,get:function(){return gL.recommendedRules}});Object.defineProperty(ae,"specifiedRules",{enumerable:!0,get:function(){return gL.specifiedRules}});
Object.defineProperty(ae,"validate",{enumerable:!0,get:function(){return S3.validate}});var S3=Bc(),R3=_w(),gL=hw(),O3=L_(),N3=D_(),k3=M_(),x3=F_(),I3=V_(),A3=Q_(),
P3=Y_(),C3=z_(),j3=nv(),L3=iv(),$3=av(),D3=cv(),q3=gv(),M3=_v(),F3=Ev(),U3=Nv(),G3=$v(),B3=Uv(),V3=Kv(),K3=Xv(),Q3=ew(),H3=rw(),J3=uw(),Y3=lw(),W3=dw(),z3=mw(),
X3=tv(),Z3=Z_(),eW=sw(),tW=ow(),rW=Hv(),nW=Wv(),sW=Mv(),iW=Bv(),oW=wv(),aW=mL(),uW=hL()});var bL=E(mo=>{"use strict";Object.defineProperty(mo,"__esModule",{value:!0});Object.defineProperty(mo,"GraphQLError",{enumerable:!0,get:function(){return Bw.GraphQLError}});
Object.defineProperty(mo,"formatError",{enumerable:!0,get:function(){return Bw.formatError}});Object.defineProperty(mo,"locatedError",{enumerable:!0,get:function(){
return lW.locatedError}});Object.defineProperty(mo,"printError",{enumerable:!0,get:function(){return Bw.printError}});Object.defineProperty(mo,"syntaxError",{enumerable:!0,
get:function(){return cW.syntaxError}});var Bw=W(),cW=rc(),lW=am()});var Kw=E(Vw=>{"use strict";Object.defineProperty(Vw,"__esModule",{value:!0});Vw.getIntrospectionQuery=pW;function pW(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var _L=E(Qw=>{"use strict";Object.defineProperty(Qw,"__esModule",{value:!0});Qw.getOperationAST=fW;var dW=Ee();function fW(e,t){let r=null;for(let s of e.definitions)
if(s.kind===dW.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var vL=E(Hw=>{"use strict";Object.defineProperty(Hw,"__esModule",{value:!0});Hw.getOperationRootType=mW;var hm=W();function mW(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new hm.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new hm.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new hm.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new hm.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var wL=E(Jw=>{"use strict";Object.defineProperty(Jw,"__esModule",{value:!0});Jw.introspectionFromSchema=_W;var hW=fr(),gW=eo(),yW=Kc(),bW=Kw();function _W(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,gW.parse)(
(0,bW.getIntrospectionQuery)(r)),s=(0,yW.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,hW.invariant)(!1),s.data}});var EL=E(Yw=>{"use strict";Object.defineProperty(Yw,"__esModule",{value:!0});Yw.buildClientSchema=OW;var vW=dr(),Lr=Le(),TL=Yn(),gm=mc(),wW=eo(),$r=Se(),TW=Tr(),
ts=zr(),EW=Xn(),SW=oo(),RW=qc();function OW(e,t){(0,TL.isObjectLike)(e)&&(0,TL.isObjectLike)(e.__schema)||(0,vW.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,Lr.inspect)(e)}.`);let r=e.__schema,
n=(0,gm.keyValMap)(r.types,T=>T.name,T=>d(T));for(let T of[...EW.specifiedScalarTypes,...ts.introspectionTypes])n[T.name]&&(n[T.name]=T);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(D):[];return new SW.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(T){if(T.kind===ts.TypeKind.
LIST){let Q=T.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");return new $r.GraphQLList(u(Q))}if(T.kind===ts.TypeKind.NON_NULL){
let Q=T.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");let ve=u(Q);return new $r.GraphQLNonNull((0,$r.assertNullableType)(ve))}
return c(T)}function c(T){let Q=T.name;if(!Q)throw new Error(`Unknown type reference: ${(0,Lr.inspect)(T)}.`);let ve=n[Q];if(!ve)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${Q}. Ensure that a full introspection query is used in order to build a client schema.`);return ve}function l(T){return(0,$r.assertObjectType)(
c(T))}function p(T){return(0,$r.assertInterfaceType)(c(T))}function d(T){if(T!=null&&T.name!=null&&T.kind!=null)switch(T.kind){case ts.TypeKind.SCALAR:return f(
T);case ts.TypeKind.OBJECT:return h(T);case ts.TypeKind.INTERFACE:return b(T);case ts.TypeKind.UNION:return w(T);case ts.TypeKind.ENUM:return R(T);case ts.TypeKind.
INPUT_OBJECT:return S(T)}let Q=(0,Lr.inspect)(T);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${Q}.`)}function f(T){return new $r.GraphQLScalarType({name:T.name,description:T.description,specifiedByURL:T.specifiedByURL})}function g(T){
if(T.interfaces===null&&T.kind===ts.TypeKind.INTERFACE)return[];if(!T.interfaces){let Q=(0,Lr.inspect)(T);throw new Error(`Introspection result missing interfac\
es: ${Q}.`)}return T.interfaces.map(p)}function h(T){return new $r.GraphQLObjectType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}
function b(T){return new $r.GraphQLInterfaceType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}function w(T){if(!T.possibleTypes){
let Q=(0,Lr.inspect)(T);throw new Error(`Introspection result missing possibleTypes: ${Q}.`)}return new $r.GraphQLUnionType({name:T.name,description:T.description,
types:()=>T.possibleTypes.map(l)})}function R(T){if(!T.enumValues){let Q=(0,Lr.inspect)(T);throw new Error(`Introspection result missing enumValues: ${Q}.`)}return new $r.
GraphQLEnumType({name:T.name,description:T.description,values:(0,gm.keyValMap)(T.enumValues,Q=>Q.name,Q=>({description:Q.description,deprecationReason:Q.deprecationReason}))})}
function S(T){if(!T.inputFields){let Q=(0,Lr.inspect)(T);throw new Error(`Introspection result missing inputFields: ${Q}.`)}return new $r.GraphQLInputObjectType(
{name:T.name,description:T.description,fields:()=>B(T.inputFields),isOneOf:T.isOneOf})}function $(T){if(!T.fields)throw new Error(`Introspection result missing \
fields: ${(0,Lr.inspect)(T)}.`);return(0,gm.keyValMap)(T.fields,Q=>Q.name,U)}function U(T){let Q=u(T.type);if(!(0,$r.isOutputType)(Q)){let ve=(0,Lr.inspect)(Q);
throw new Error(`Introspection must provide output type for fields, but received: ${ve}.`)}if(!T.args){let ve=(0,Lr.inspect)(T);throw new Error(`Introspection r\
esult missing field args: ${ve}.`)}return{description:T.description,deprecationReason:T.deprecationReason,type:Q,args:B(T.args)}}function B(T){return(0,gm.keyValMap)(
T,Q=>Q.name,ee)}function ee(T){let Q=u(T.type);if(!(0,$r.isInputType)(Q)){let Qe=(0,Lr.inspect)(Q);throw new Error(`Introspection must provide input type for ar\
guments, but received: ${Qe}.`)}let ve=T.defaultValue!=null?(0,RW.valueFromAST)((0,wW.parseValue)(T.defaultValue),Q):void 0;return{description:T.description,type:Q,
defaultValue:ve,deprecationReason:T.deprecationReason}}function D(T){if(!T.args){let Q=(0,Lr.inspect)(T);throw new Error(`Introspection result missing directive\
 args: ${Q}.`)}if(!T.locations){let Q=(0,Lr.inspect)(T);throw new Error(`Introspection result missing directive locations: ${Q}.`)}return new TW.GraphQLDirective(
{name:T.name,description:T.description,isRepeatable:T.isRepeatable,deprecationReason:T.deprecationReason,locations:T.locations.slice(),args:B(T.args)})}}});var zw=E(ym=>{"use strict";Object.defineProperty(ym,"__esModule",{value:!0});ym.extendSchema=PW;ym.extendSchemaImpl=AL;var NW=dr(),kW=Le(),xW=fr(),IW=_i(),Wc=hf(),
Dr=Ee(),SL=uo(),st=Se(),Aa=Tr(),xL=zr(),IL=Xn(),RL=oo(),AW=Bc(),Ww=ka(),OL=qc();function PW(e,t,r){(0,RL.assertSchema)(e),t!=null&&t.kind===Dr.Kind.DOCUMENT||(0,NW.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,AW.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=AL(n,t,r);
return n===s?e:new RL.GraphQLSchema(s)}function AL(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let v of t.definitions)
if(v.kind===Dr.Kind.SCHEMA_DEFINITION)p=v;else if(v.kind===Dr.Kind.SCHEMA_EXTENSION)d.push(v);else if((0,SL.isTypeDefinitionNode)(v))a.push(v);else if((0,SL.isTypeExtensionNode)(
v)){let M=v.name.value,L=u[M];u[M]=L?L.concat([v]):[v]}else if(v.kind===Dr.Kind.DIRECTIVE_DEFINITION)l.push(v);else if(v.kind===Dr.Kind.DIRECTIVE_EXTENSION){let M=v.
name.value,L=c[M];c[M]=L?L.concat([v]):[v]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let v of e.types)f[v.name]=U(v);for(let v of a){var g;let M=v.name.value;f[M]=(g=NL[M])!==null&&g!==void 0?g:Di(v)}let h=Object.create(null);for(let v of e.
directives)h[v.name]=Li(v);let b={query:e.query&&S(e.query),mutation:e.mutation&&S(e.mutation),subscription:e.subscription&&S(e.subscription),...p&&os([p]),...os(
d)},w=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...w.map($),...l.map(Fs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function R(v){return(0,st.isListType)(v)?new st.GraphQLList(R(v.ofType)):(0,st.isNonNullType)(v)?new st.GraphQLNonNull(
R(v.ofType)):S(v)}function S(v){return f[v.name]}function $(v){let M=v.toConfig();return new Aa.GraphQLDirective({...M,args:(0,Wc.mapValue)(M.args,on)})}function U(v){
if((0,xL.isIntrospectionType)(v)||(0,IL.isSpecifiedScalarType)(v))return v;if((0,st.isScalarType)(v))return D(v);if((0,st.isObjectType)(v))return T(v);if((0,st.
isInterfaceType)(v))return Q(v);if((0,st.isUnionType)(v))return ve(v);if((0,st.isEnumType)(v))return ee(v);if((0,st.isInputObjectType)(v))return B(v);(0,xW.invariant)(
!1,"Unexpected type: "+(0,kW.inspect)(v))}function B(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new st.GraphQLInputObjectType({...L,
fields:()=>({...(0,Wc.mapValue)(L.fields,Ae=>({...Ae,type:R(Ae.type)})),...as(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function ee(v){var M;let L=v.
toConfig(),F=(M=u[v.name])!==null&&M!==void 0?M:[];return new st.GraphQLEnumType({...L,values:{...L.values,...$i(F)},extensionASTNodes:L.extensionASTNodes.concat(
F)})}function D(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[],Ae=L.specifiedByURL;for(let be of F){var et;Ae=(et=kL(be))!==null&&et!==void 0?
et:Ae}return new st.GraphQLScalarType({...L,specifiedByURL:Ae,extensionASTNodes:L.extensionASTNodes.concat(F)})}function T(v){var M;let L=v.toConfig(),F=(M=u[L.
name])!==null&&M!==void 0?M:[];return new st.GraphQLObjectType({...L,interfaces:()=>[...v.getInterfaces().map(S),...ot(F)],fields:()=>({...(0,Wc.mapValue)(L.fields,
Qe),...Xt(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function Q(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new st.GraphQLInterfaceType(
{...L,interfaces:()=>[...v.getInterfaces().map(S),...ot(F)],fields:()=>({...(0,Wc.mapValue)(L.fields,Qe),...Xt(F)}),extensionASTNodes:L.extensionASTNodes.concat(
F)})}function ve(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new st.GraphQLUnionType({...L,types:()=>[...v.getTypes().map(S),...Ln(
F)],extensionASTNodes:L.extensionASTNodes.concat(F)})}function Qe(v){return{...v,type:R(v.type),args:v.args&&(0,Wc.mapValue)(v.args,on)}}function on(v){return{...v,
type:R(v.type)}}function os(v){let M={};for(let F of v){var L;let Ae=(L=F.operationTypes)!==null&&L!==void 0?L:[];for(let et of Ae)M[et.operation]=jn(et.type)}return M}
function Li(v){var M,L;let F=v.toConfig(),Ae=(M=c[F.name])!==null&&M!==void 0?M:[],et=(L=F.deprecationReason)!==null&&L!==void 0?L:Ae.map(be=>ho(be)).find(be=>be!=
null);return new Aa.GraphQLDirective({...F,deprecationReason:et,extensionASTNodes:F.extensionASTNodes.concat(Ae)})}function jn(v){var M;let L=v.name.value,F=(M=
NL[L])!==null&&M!==void 0?M:f[L];if(F===void 0)throw new Error(`Unknown type: "${L}".`);return F}function qt(v){return v.kind===Dr.Kind.LIST_TYPE?new st.GraphQLList(
qt(v.type)):v.kind===Dr.Kind.NON_NULL_TYPE?new st.GraphQLNonNull(qt(v.type)):jn(v)}function Fs(v){var M,L,F;let Ae=(M=c[v.name.value])!==null&&M!==void 0?M:[],et=(L=
ho(v))!==null&&L!==void 0?L:Ae.map(be=>ho(be)).find(be=>be!=null);return new Aa.GraphQLDirective({name:v.name.value,description:(F=v.description)===null||F===void 0?
void 0:F.value,locations:v.locations.map(({value:be})=>be),isRepeatable:v.repeatable,args:Us(v.arguments),deprecationReason:et,astNode:v,extensionASTNodes:Ae})}
function Xt(v){let M=Object.create(null);for(let Ae of v){var L;let et=(L=Ae.fields)!==null&&L!==void 0?L:[];for(let be of et){var F;M[be.name.value]={type:qt(be.
type),description:(F=be.description)===null||F===void 0?void 0:F.value,args:Us(be.arguments),deprecationReason:ho(be),astNode:be}}}return M}function Us(v){let M=v??
[],L=Object.create(null);for(let Ae of M){var F;let et=qt(Ae.type);L[Ae.name.value]={type:et,description:(F=Ae.description)===null||F===void 0?void 0:F.value,defaultValue:(0,OL.
valueFromAST)(Ae.defaultValue,et),deprecationReason:ho(Ae),astNode:Ae}}return L}function as(v){let M=Object.create(null);for(let Ae of v){var L;let et=(L=Ae.fields)!==
null&&L!==void 0?L:[];for(let be of et){var F;let us=qt(be.type);M[be.name.value]={type:us,description:(F=be.description)===null||F===void 0?void 0:F.value,defaultValue:(0,OL.
valueFromAST)(be.defaultValue,us),deprecationReason:ho(be),astNode:be}}}return M}function $i(v){let M=Object.create(null);for(let Ae of v){var L;let et=(L=Ae.values)!==
null&&L!==void 0?L:[];for(let be of et){var F;M[be.name.value]={description:(F=be.description)===null||F===void 0?void 0:F.value,deprecationReason:ho(be),astNode:be}}}
return M}function ot(v){return v.flatMap(M=>{var L,F;return(L=(F=M.interfaces)===null||F===void 0?void 0:F.map(jn))!==null&&L!==void 0?L:[]})}function Ln(v){return v.
flatMap(M=>{var L,F;return(L=(F=M.types)===null||F===void 0?void 0:F.map(jn))!==null&&L!==void 0?L:[]})}function Di(v){var M;let L=v.name.value,F=(M=u[L])!==null&&
M!==void 0?M:[];switch(v.kind){case Dr.Kind.OBJECT_TYPE_DEFINITION:{var Ae;let an=[v,...F];return new st.GraphQLObjectType({name:L,description:(Ae=v.description)===
null||Ae===void 0?void 0:Ae.value,interfaces:()=>ot(an),fields:()=>Xt(an),astNode:v,extensionASTNodes:F})}case Dr.Kind.INTERFACE_TYPE_DEFINITION:{var et;let an=[
v,...F];return new st.GraphQLInterfaceType({name:L,description:(et=v.description)===null||et===void 0?void 0:et.value,interfaces:()=>ot(an),fields:()=>Xt(an),astNode:v,
extensionASTNodes:F})}case Dr.Kind.ENUM_TYPE_DEFINITION:{var be;let an=[v,...F];return new st.GraphQLEnumType({name:L,description:(be=v.description)===null||be===
void 0?void 0:be.value,values:$i(an),astNode:v,extensionASTNodes:F})}case Dr.Kind.UNION_TYPE_DEFINITION:{var us;let an=[v,...F];return new st.GraphQLUnionType({
name:L,description:(us=v.description)===null||us===void 0?void 0:us.value,types:()=>Ln(an),astNode:v,extensionASTNodes:F})}case Dr.Kind.SCALAR_TYPE_DEFINITION:{
var qi;return new st.GraphQLScalarType({name:L,description:(qi=v.description)===null||qi===void 0?void 0:qi.value,specifiedByURL:kL(v),astNode:v,extensionASTNodes:F})}case Dr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var Ym;let an=[v,...F];return new st.GraphQLInputObjectType({name:L,description:(Ym=v.description)===null||Ym===void 0?void 0:
Ym.value,fields:()=>as(an),astNode:v,extensionASTNodes:F,isOneOf:CW(v)})}}}}var NL=(0,IW.keyMap)([...IL.specifiedScalarTypes,...xL.introspectionTypes],e=>e.name);
function ho(e){let t=(0,Ww.getDirectiveValues)(Aa.GraphQLDeprecatedDirective,e);return t?.reason}function kL(e){let t=(0,Ww.getDirectiveValues)(Aa.GraphQLSpecifiedByDirective,
e);return t?.url}function CW(e){return!!(0,Ww.getDirectiveValues)(Aa.GraphQLOneOfDirective,e)}});var CL=E(bm=>{"use strict";Object.defineProperty(bm,"__esModule",{value:!0});bm.buildASTSchema=PL;bm.buildSchema=UW;var jW=dr(),LW=Ee(),$W=eo(),DW=Tr(),qW=oo(),
MW=Bc(),FW=zw();function PL(e,t){e!=null&&e.kind===LW.Kind.DOCUMENT||(0,jW.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,MW.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,FW.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...DW.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new qW.GraphQLSchema({...n,directives:s})}function UW(e,t){
let r=(0,$W.parse)(e,t);return PL(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var $L=E(Zw=>{"use strict";Object.defineProperty(Zw,"__esModule",{value:!0});Zw.lexicographicSortSchema=JW;var GW=Le(),BW=fr(),VW=mc(),jL=hc(),mr=Se(),KW=Tr(),QW=zr(),
HW=oo();function JW(e){let t=e.toConfig(),r=(0,VW.keyValMap)(Xw(t.types),d=>d.name,p);return new HW.GraphQLSchema({...t,types:Object.values(r),directives:Xw(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,mr.isListType)(d)?new mr.GraphQLList(n(d.ofType)):(0,mr.isNonNullType)(
d)?new mr.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new KW.GraphQLDirective(
{...f,locations:LL(f.locations,g=>g),args:a(f.args)})}function a(d){return _m(d,f=>({...f,type:n(f.type)}))}function u(d){return _m(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return _m(d,f=>({...f,type:n(f.type)}))}function l(d){return Xw(d).map(s)}function p(d){if((0,mr.isScalarType)(d)||(0,QW.isIntrospectionType)(
d))return d;if((0,mr.isObjectType)(d)){let f=d.toConfig();return new mr.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,mr.
isInterfaceType)(d)){let f=d.toConfig();return new mr.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,mr.isUnionType)(d)){
let f=d.toConfig();return new mr.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,mr.isEnumType)(d)){let f=d.toConfig();return new mr.GraphQLEnumType({...f,values:_m(
f.values,g=>g)})}if((0,mr.isInputObjectType)(d)){let f=d.toConfig();return new mr.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,BW.invariant)(!1,"Une\
xpected type: "+(0,GW.inspect)(d))}}function _m(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(jL.naturalCompare))r[n]=t(e[n]);return r}function Xw(e){
return LL(e,t=>t.name)}function LL(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,jL.naturalCompare)(s,i)})}});var BL=E(zc=>{"use strict";Object.defineProperty(zc,"__esModule",{value:!0});zc.printIntrospectionSchema=t6;zc.printSchema=e6;zc.printType=ML;var YW=Le(),WW=fr(),
zW=ac(),t0=Ee(),vm=Jr(),Pa=Se(),r0=Tr(),DL=zr(),XW=Xn(),ZW=kc();function e6(e){return qL(e,t=>!(0,r0.isSpecifiedDirective)(t),r6)}function t6(e){return qL(e,r0.
isSpecifiedDirective,DL.isIntrospectionType)}function r6(e){return!(0,XW.isSpecifiedScalarType)(e)&&!(0,DL.isIntrospectionType)(e)}function qL(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[n6(e),...n.map(i=>p6(i)),...s.map(i=>ML(i))].filter(Boolean).join(`

`)}function n6(e){if(e.description==null&&s6(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),tn(e)+`schema {
${t.join(`
`)}
}`}function s6(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function ML(e){if((0,Pa.isScalarType)(e))return i6(e);if((0,Pa.isObjectType)(e))return o6(e);if((0,Pa.isInterfaceType)(e))return a6(
e);if((0,Pa.isUnionType)(e))return u6(e);if((0,Pa.isEnumType)(e))return c6(e);if((0,Pa.isInputObjectType)(e))return l6(e);(0,WW.invariant)(!1,"Unexpected type: "+
(0,YW.inspect)(e))}function i6(e){return tn(e)+`scalar ${e.name}`+d6(e)}function FL(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function o6(e){return tn(e)+`type ${e.name}`+FL(e)+UL(e)}function a6(e){return tn(e)+`interface ${e.name}`+FL(e)+UL(e)}function u6(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return tn(e)+"union "+e.name+r}function c6(e){let t=e.getValues().map((r,n)=>tn(r,"  ",!n)+"  "+r.name+wm(r.deprecationReason));
return tn(e)+`enum ${e.name}`+n0(t)}function l6(e){let t=Object.values(e.getFields()).map((r,n)=>tn(r,"  ",!n)+"  "+e0(r));return tn(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+n0(t)}function UL(e){let t=Object.values(e.getFields()).map((r,n)=>tn(r,"  ",!n)+"  "+r.name+GL(r.args,"  ")+": "+String(r.type)+wm(r.deprecationReason));
return n0(t)}function n0(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function GL(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(e0).join(", ")+")":`(
`+e.map((r,n)=>tn(r,"  "+t,!n)+"  "+t+e0(r)).join(`
`)+`
`+t+")"}function e0(e){let t=(0,ZW.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,vm.print)(t)}`),r+wm(e.deprecationReason)}
function p6(e){return tn(e)+"directive @"+e.name+GL(e.args)+wm(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function wm(e){
return e==null?"":e!==r0.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,vm.print)({kind:t0.Kind.STRING,value:e})})`:" @deprecated"}function d6(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,vm.print)({kind:t0.Kind.STRING,value:e.specifiedByURL})})`}function tn(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,vm.print)({kind:t0.Kind.STRING,value:n,block:(0,zW.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var VL=E(s0=>{"use strict";Object.defineProperty(s0,"__esModule",{value:!0});s0.concatAST=m6;var f6=Ee();function m6(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:f6.Kind.DOCUMENT,definitions:t}}});var HL=E(i0=>{"use strict";Object.defineProperty(i0,"__esModule",{value:!0});i0.separateOperations=g6;var Tm=Ee(),h6=_a();function g6(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case Tm.Kind.OPERATION_DEFINITION:t.push(s);break;case Tm.Kind.FRAGMENT_DEFINITION:r[s.name.value]=KL(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of KL(s.selectionSet))QL(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:Tm.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===Tm.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function QL(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)QL(e,t,s)}}function KL(e){let t=[];return(0,h6.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var WL=E(a0=>{"use strict";Object.defineProperty(a0,"__esModule",{value:!0});a0.stripIgnoredCharacters=b6;var y6=ac(),JL=lc(),YL=df(),o0=fa();function b6(e){let t=(0,YL.
isSource)(e)?e:new YL.Source(e),r=t.body,n=new JL.Lexer(t),s="",i=!1;for(;n.advance().kind!==o0.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,JL.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===o0.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===o0.TokenKind.BLOCK_STRING?s+=(0,y6.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var XL=E(Em=>{"use strict";Object.defineProperty(Em,"__esModule",{value:!0});Em.assertValidName=T6;Em.isValidNameError=zL;var _6=dr(),v6=W(),w6=gc();function T6(e){
let t=zL(e);if(t)throw t;return e}function zL(e){if(typeof e=="string"||(0,_6.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new v6.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,w6.assertName)(e)}catch(t){return t}}});var ZL=E(c0=>{"use strict";Object.defineProperty(c0,"__esModule",{value:!0});c0.sortValueNode=u0;var E6=hc(),As=Ee();function u0(e){switch(e.kind){case As.Kind.
OBJECT:return{...e,fields:S6(e.fields)};case As.Kind.LIST:return{...e,values:e.values.map(u0)};case As.Kind.INT:case As.Kind.FLOAT:case As.Kind.STRING:case As.Kind.
BOOLEAN:case As.Kind.NULL:case As.Kind.ENUM:case As.Kind.VARIABLE:return e}}function S6(e){return e.map(t=>({...t,value:u0(t.value)})).sort((t,r)=>(0,E6.naturalCompare)(
t.name.value,r.name.value))}});var a$=E(rs=>{"use strict";Object.defineProperty(rs,"__esModule",{value:!0});rs.DangerousChangeType=rs.BreakingChangeType=void 0;rs.findBreakingChanges=I6;rs.findDangerousChanges=
A6;var R6=Le(),i$=fr(),e$=_i(),O6=Jr(),$e=Se(),N6=Xn(),k6=kc(),x6=ZL(),pt;rs.BreakingChangeType=pt;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(pt||(rs.BreakingChangeType=pt={}));var kn;rs.DangerousChangeType=kn;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(kn||(rs.DangerousChangeType=kn={}));function I6(e,t){return o$(e,t).filter(r=>r.type in
pt)}function A6(e,t){return o$(e,t).filter(r=>r.type in kn)}function o$(e,t){return[...C6(e,t),...P6(e,t)]}function P6(e,t){let r=[],n=Ps(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:pt.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=Ps(s.args,i.args);for(let a of o.
added)(0,$e.isRequiredArgument)(a)&&r.push({type:pt.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:pt.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:pt.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:pt.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function C6(e,t){let r=[],n=Ps(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:pt.TYPE_REMOVED,description:(0,N6.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,$e.isEnumType)(s)&&(0,$e.isEnumType)(i)?r.push(...$6(s,i)):(0,$e.isUnionType)(s)&&(0,$e.isUnionType)(i)?r.push(...L6(s,
i)):(0,$e.isInputObjectType)(s)&&(0,$e.isInputObjectType)(i)?r.push(...j6(s,i)):(0,$e.isObjectType)(s)&&(0,$e.isObjectType)(i)?r.push(...r$(s,i),...t$(s,i)):(0,$e.
isInterfaceType)(s)&&(0,$e.isInterfaceType)(i)?r.push(...r$(s,i),...t$(s,i)):s.constructor!==i.constructor&&r.push({type:pt.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${n$(s)} to ${n$(i)}.`});return r}function j6(e,t){let r=[],n=Ps(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,$e.
isRequiredInputField)(s)?r.push({type:pt.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:kn.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:pt.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)Zc(s.type,i.type)||r.push({type:pt.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function L6(e,t){let r=[],n=Ps(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:kn.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:pt.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function $6(e,t){let r=[],n=Ps(e.getValues(),t.getValues());for(let s of n.added)r.push({type:kn.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:pt.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function t$(e,t){let r=[],n=Ps(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:kn.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:pt.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function r$(e,t){let r=[],n=Ps(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:pt.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...D6(e,s,i)),Xc(s.type,i.type)||r.push({type:pt.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function D6(e,t,r){let n=[],s=Ps(t.args,r.args);for(let i of s.
removed)n.push({type:pt.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!Zc(i.type,o.type))n.push({type:pt.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:kn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=s$(i.
defaultValue,i.type),c=s$(o.defaultValue,o.type);u!==c&&n.push({type:kn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,$e.isRequiredArgument)(i)?n.push({type:pt.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:kn.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function Xc(e,t){
return(0,$e.isListType)(e)?(0,$e.isListType)(t)&&Xc(e.ofType,t.ofType)||(0,$e.isNonNullType)(t)&&Xc(e,t.ofType):(0,$e.isNonNullType)(e)?(0,$e.isNonNullType)(t)&&
Xc(e.ofType,t.ofType):(0,$e.isNamedType)(t)&&e.name===t.name||(0,$e.isNonNullType)(t)&&Xc(e,t.ofType)}function Zc(e,t){return(0,$e.isListType)(e)?(0,$e.isListType)(
t)&&Zc(e.ofType,t.ofType):(0,$e.isNonNullType)(e)?(0,$e.isNonNullType)(t)&&Zc(e.ofType,t.ofType)||!(0,$e.isNonNullType)(t)&&Zc(e.ofType,t):(0,$e.isNamedType)(t)&&
e.name===t.name}function n$(e){if((0,$e.isScalarType)(e))return"a Scalar type";if((0,$e.isObjectType)(e))return"an Object type";if((0,$e.isInterfaceType)(e))return"\
an Interface type";if((0,$e.isUnionType)(e))return"a Union type";if((0,$e.isEnumType)(e))return"an Enum type";if((0,$e.isInputObjectType)(e))return"an Input typ\
e";(0,i$.invariant)(!1,"Unexpected type: "+(0,R6.inspect)(e))}function s$(e,t){let r=(0,k6.astFromValue)(e,t);return r!=null||(0,i$.invariant)(!1),(0,O6.print)(
(0,x6.sortValueNode)(r))}function Ps(e,t){let r=[],n=[],s=[],i=(0,e$.keyMap)(e,({name:a})=>a),o=(0,e$.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var c$=E(Sm=>{"use strict";Object.defineProperty(Sm,"__esModule",{value:!0});Sm.resolveASTSchemaCoordinate=u$;Sm.resolveSchemaCoordinate=M6;var go=Le(),el=Ee(),
q6=eo(),Ni=Se();function M6(e,t){return u$(e,(0,q6.parseSchemaCoordinate)(t))}function F6(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function U6(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,go.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ni.
isEnumType)(n)&&!(0,Ni.isInputObjectType)(n)&&!(0,Ni.isObjectType)(n)&&!(0,Ni.isInterfaceType)(n))throw new Error(`Expected ${(0,go.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,Ni.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,Ni.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function G6(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,go.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ni.isObjectType)(n)&&!(0,Ni.isInterfaceType)(n))throw new Error(`Expected ${(0,go.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,go.inspect)(s)} to exist as a field o\
f type ${(0,go.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function B6(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function V6(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,go.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function u$(e,t){switch(t.kind){case el.Kind.TYPE_COORDINATE:return F6(e,t);case el.Kind.MEMBER_COORDINATE:
return U6(e,t);case el.Kind.ARGUMENT_COORDINATE:return G6(e,t);case el.Kind.DIRECTIVE_COORDINATE:return B6(e,t);case el.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return V6(
e,t)}}});var m$=E(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Object.defineProperty(Ne,"BreakingChangeType",{enumerable:!0,get:function(){return Rm.
BreakingChangeType}});Object.defineProperty(Ne,"DangerousChangeType",{enumerable:!0,get:function(){return Rm.DangerousChangeType}});Object.defineProperty(Ne,"Ty\
peInfo",{enumerable:!0,get:function(){return p$.TypeInfo}});Object.defineProperty(Ne,"assertValidName",{enumerable:!0,get:function(){return d$.assertValidName}});
Object.defineProperty(Ne,"astFromValue",{enumerable:!0,get:function(){return t7.astFromValue}});Object.defineProperty(Ne,"buildASTSchema",{enumerable:!0,get:function(){
return l$.buildASTSchema}});Object.defineProperty(Ne,"buildClientSchema",{enumerable:!0,get:function(){return Y6.buildClientSchema}});Object.defineProperty(Ne,"\
buildSchema",{enumerable:!0,get:function(){return l$.buildSchema}});Object.defineProperty(Ne,"coerceInputValue",{enumerable:!0,get:function(){return r7.coerceInputValue}});
Object.defineProperty(Ne,"concatAST",{enumerable:!0,get:function(){return n7.concatAST}});Object.defineProperty(Ne,"doTypesOverlap",{enumerable:!0,get:function(){
return p0.doTypesOverlap}});Object.defineProperty(Ne,"extendSchema",{enumerable:!0,get:function(){return W6.extendSchema}});Object.defineProperty(Ne,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return Rm.findBreakingChanges}});Object.defineProperty(Ne,"findDangerousChanges",{enumerable:!0,get:function(){return Rm.
findDangerousChanges}});Object.defineProperty(Ne,"getIntrospectionQuery",{enumerable:!0,get:function(){return K6.getIntrospectionQuery}});Object.defineProperty(
Ne,"getOperationAST",{enumerable:!0,get:function(){return Q6.getOperationAST}});Object.defineProperty(Ne,"getOperationRootType",{enumerable:!0,get:function(){return H6.
getOperationRootType}});Object.defineProperty(Ne,"introspectionFromSchema",{enumerable:!0,get:function(){return J6.introspectionFromSchema}});Object.defineProperty(
Ne,"isEqualType",{enumerable:!0,get:function(){return p0.isEqualType}});Object.defineProperty(Ne,"isTypeSubTypeOf",{enumerable:!0,get:function(){return p0.isTypeSubTypeOf}});
Object.defineProperty(Ne,"isValidNameError",{enumerable:!0,get:function(){return d$.isValidNameError}});Object.defineProperty(Ne,"lexicographicSortSchema",{enumerable:!0,
get:function(){return z6.lexicographicSortSchema}});Object.defineProperty(Ne,"printIntrospectionSchema",{enumerable:!0,get:function(){return l0.printIntrospectionSchema}});
Object.defineProperty(Ne,"printSchema",{enumerable:!0,get:function(){return l0.printSchema}});Object.defineProperty(Ne,"printType",{enumerable:!0,get:function(){
return l0.printType}});Object.defineProperty(Ne,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return f$.resolveASTSchemaCoordinate}});Object.defineProperty(
Ne,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return f$.resolveSchemaCoordinate}});Object.defineProperty(Ne,"separateOperations",{enumerable:!0,get:function(){
return s7.separateOperations}});Object.defineProperty(Ne,"stripIgnoredCharacters",{enumerable:!0,get:function(){return i7.stripIgnoredCharacters}});Object.defineProperty(
Ne,"typeFromAST",{enumerable:!0,get:function(){return X6.typeFromAST}});Object.defineProperty(Ne,"valueFromAST",{enumerable:!0,get:function(){return Z6.valueFromAST}});
Object.defineProperty(Ne,"valueFromASTUntyped",{enumerable:!0,get:function(){return e7.valueFromASTUntyped}});Object.defineProperty(Ne,"visitWithTypeInfo",{enumerable:!0,
get:function(){return p$.visitWithTypeInfo}});var K6=Kw(),Q6=_L(),H6=vL(),J6=wL(),Y6=EL(),l$=CL(),W6=zw(),z6=$L(),l0=BL(),X6=Zn(),Z6=qc(),e7=o_(),t7=kc(),p$=Gf(),
r7=Av(),n7=VL(),s7=HL(),i7=WL(),p0=wc(),d$=XL(),Rm=a$(),f$=c$()});var y$=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return Pe.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return Ce.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return C.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return Ce.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return Pe.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return de.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return de.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return de.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return C.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return C.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return C.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return C.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return tl.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return C.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return C.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return C.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return C.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return C.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return C.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return C.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return C.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return C.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return C.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return C.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return C.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return C.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return C.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return C.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return C.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return Pe.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return de.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return de.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return de.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return de.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return Pe.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return Pe.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return de.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return de.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return de.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return de.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return de.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return de.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return de.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return de.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return de.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return Pe.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return de.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return de.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return de.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return de.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return de.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return C.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return de.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return Pe.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return Pe.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return Pe.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return Ce.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return C.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return C.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return C.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return de.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return de.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return de.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return de.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return de.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return de.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return de.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return de.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return de.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return de.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return de.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return de.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return de.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return de.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return de.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return de.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
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
get:function(){return C.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return Ce.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return C.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return C.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return Ce.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return Ce.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return Ce.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return Ce.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return Ce.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return Ce.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return ns.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return ns.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return ns.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return Ce.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return ns.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return ns.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return Ce.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return Ce.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return Ce.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return tl.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return ns.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return ns.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Pe.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return Ce.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return Pe.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return C.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return C.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return Ce.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return Ce.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return ns.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return Pe.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return g$.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return g$.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return Ce.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return C.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return C.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return C.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return Pe.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return Pe.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return C.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return C.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return Ce.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Pe.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return C.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return C.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return C.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return C.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return C.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return C.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return C.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return C.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return C.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return C.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return C.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return C.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return C.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return C.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return C.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return Pe.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return Pe.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return C.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return C.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return C.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return Pe.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return Pe.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return Pe.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return Ce.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Pe.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Pe.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return C.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return Ce.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return Pe.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return C.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return Ce.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return tl.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return Pe.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return Pe.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Pe.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return Pe.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return Pe.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return Pe.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return tl.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return Ce.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return Pe.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return Ce.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return Pe.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return Ce.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return de.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Ce.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return C.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return C.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Ce.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return ns.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return Ce.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return C.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return de.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return C.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return Ce.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return ns.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return tl.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return Ce.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return de.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return C.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return Ce.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return Ce.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return h$.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return h$.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return Pe.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return Pe.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return Ce.visitWithTypeInfo}});var h$=tP(),g$=eL(),C=nL(),Pe=iL(),ns=fL(),de=yL(),tl=bL(),Ce=m$()});function Fe(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function St(e,t,r){return new xn({status:e,json:{message:t},...r?{headers:r}:{}})}function ht(e,t){
return new xn({status:e,json:{error:t}})}function In(){return St(401,"401 Unauthorized")}function yo(){return St(403,"403 Forbidden")}function ar(e){return St(404,
e?`404 ${e} Not Found`:"404 Not Found")}function bo(){return St(404,"404 Not found")}function d0(){return new xn({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var xn,Rt=m(()=>{"use strict";xn=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function Ot(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Ca(e,t){let r=e.params[t];return typeof r=="number"?r:null}var Cs=m(
()=>{"use strict"});function f0(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function jt(e){return e.nextId+=1,e.nextId}function Lt(e,t){return e.
users.find(r=>r.id===t)}function tt(e,t){return e.projects.find(r=>r.id===t)}function qr(e,t){return e.groups.find(r=>r.id===t)}function rn(e,t){let r=[],n=qr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=qr(e,n.parent_id);return r}function Om(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function b$(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function ja(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function An(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=rn(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function hr(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function rl(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function La(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var ze=m(()=>{"use strict"});function _o(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return fe.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,$a(
e,t,r.groupId))}function $a(e,t,r){if(!t)return 0;if(t.admin)return fe.owner;let n=rn(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function gt(e,t){return _o(e.state,e.session?.user,t)}function ki(e,t,r){return t?.token.kind==="job"&&!o7(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:_o(e,t.user,r)>=fe.guest:!1}function o7({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function m0(e,t,r,n){let s=gt(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=fe.guest||ki(e.state,e.session,t)}function js(e,t){return m0(e,t,t.repository_access_level,fe.reporter)}function xi(e,t){return m0(e,t,t.merge_requests_access_level,
fe.planner)}function nn(e,t){return m0(e,t,t.builds_access_level,fe.guest)&&(t.public_jobs||gt(e,t)>=fe.reporter)}function Sr(e){if(!e.session)throw In();return e.
session}function Nm(e,t,r){if(gt(e,t)<r)throw yo()}function Mr(e){if(!e)throw yo()}function nl(e,t){if(/^\d+$/.test(t)){let i=tt(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function Xe(e){let t=nl(e.state,e.segments.id??"");if(!t||!ki(e.state,
e.session,t.project))throw ar("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw St(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new xn(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function h0(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||$a(e,t.user,r.id)>=fe.guest?!0:e.projects.some(n=>rn(e,n.groupId).includes(r)&&_o(e,t.user,n)>=fe.guest):
!1}function km(e){let t=Ot(e,"id"),r=/^\d+$/.test(t)?qr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!h0(e.
state,e.session,r))throw ar("Group");return r}var fe,zt=m(()=>{"use strict";Rt();Cs();ze();fe={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function xm(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??_$(r.private_token)??s,o=t.headers["job-token"]??
_$(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?v$(e,a):null;if(!a||a.kind==="deploy")throw In();
return w$(e,a7(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw In();return v$(e,a)}return null}function _$(e){
return typeof e=="string"&&e!==""?e:void 0}function a7(e,t){if(e.expired)throw g0(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw g0(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw g0(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function g0(e,t){return new xn({status:e,json:t})}function v$(e,t){if(t.expired||t.revoked)throw In();return w$(
e,t)}function w$(e,t){let r=Lt(e,t.userId);if(!r)throw In();if(r.state==="blocked")throw St(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var y0=m(()=>{"use strict";ze();Rt()});function sl(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function S$(e){if(sl(e)!=="application/json"||e.body===""||b0(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw ht(400,"Invalid JSON format")}if(!N$(t,0,{left:1e5}))throw ht(400,"Invalid JSON format");return t}function R$(e){
let t=sl(e);if(!(b0(e.method)||e.body===""||t===""||u7.includes(t)))throw ht(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Am(e,t){let r=T$(e.query),n=sl(e);return b0(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...c7(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...T$(e.body)}:r}function O$(e,t){if(e.malformedBody||Im(Pm(e.path))||Im(t))throw d0()}function Pm(e){
try{return decodeURIComponent(e)}catch{throw d0()}}function b0(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function N$(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>N$(s,t+1,r))}function T$(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=E$(n<0?r:r.slice(0,n)),i=n<0?null:E$(r.slice(n+1));k$(t,s,i)}return t}function k$(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function E$(e){return Pm(e.replaceAll("+"," "))}function c7(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&k$(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Im(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Im(t)||
Im(r))}var u7,il=m(()=>{"use strict";Rt();u7=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function $t(e,t){return`gid://gitlab/${e}/${t}`}function ol(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function yt(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function ss(e){return{id:$t(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Da,al=m(()=>{"use strict";Da=class extends Error{}});function Cm(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(ol),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return yt(i,l7,t)}function l7(e){return{id:$t("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>yt(e.requirements,p7,t)}}function p7(e){return{id:$t(`${x$}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>yt(e.controls,_0,t)}}function _0(e){return{id:$t(`${x$}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var x$,v0=m(()=>{"use strict";al();x$="Co\
mplianceManagement::ComplianceFramework"});function w0(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=Lt(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>Lt(n,l)??[]);return{id:$t("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:hr(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?ss(o):null,commitCount:r.commits.length,committers:l=>yt(
d7(e,r),ss,l),commits:l=>yt(r.commits,p=>f7(e,t,p),l),approvedBy:l=>yt(c,ss,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:m7(
e,t,r)}}function d7({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function f7({state:e,rootUrl:t},r,n){let s=I$(e.users,n.author_email),i=I$(e.users,n.committer_email);return{id:$t("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?ss(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?ss(i):null}}}function I$(e,t){return e.find(({emails:r})=>r.includes(t))}function m7(e,t,r){let s=[
t,tt(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!nn(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==hr(r,e.clock.now())&&!i?null:{id:$t("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var A$=m(()=>{"use strict";zt();ze();al()});function P$(e,t){let{state:r}=e,n=gt(e,t),s=n>=fe.developer,i=t.licence==="ultimate",o=xi(e,t);return{id:$t("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new Da("no security setting row");return t.secret_push_protection_enabled},repository:js(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:C$(n),userPermissions:h7(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:$t("Terraform::State",l+1),name:`state-${l+1}`}));return s?yt(u,c=>c,a):null},vulnerabilities:a=>b7(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return yt(l,p=>p,u)},projectMembers:a=>yt(
g7(e,t),y7(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?Cm(u,a):null},complianceControlStatus:a=>n>=fe.
owner&&i?_7(e,t,a):null,branchRules:a=>v7(n>=fe.maintainer?t:null,a),mergeRequest({iid:a}){let u=Om(r,t.id,Number(a));return u&&o?w0(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return yt(l,p=>w0(e,t,p),c)}}}function C$(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function h7(e,t,r){let n=xi(e,t);return{adminProject:r>=fe.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=fe.developer&&!t.archived,downloadCode:js(e,t),pushCode:r>=fe.developer&&!t.archived,readCommitStatus:nn(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function g7({state:e},t){let r=[t,...rn(e,t.groupId)].flatMap(({members:i})=>i),n=t.membersHiddenFromGraphql,s=r.filter(({membership_state:i,
userId:o})=>i==="active"&&!n.includes(o));return[...new Set(s.map(({userId:i})=>i))].sort((i,o)=>i-o)}function y7({state:e},t){return r=>{let n=Lt(e,r);return{id:$t(
"ProjectMember",`${t.id}${r}`),accessLevel:C$(_o(e,n,t)),user:n?ss(n):null}}}function b7(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.
scanner.includes(s)).filter(s=>!t.state||t.state.includes(s.state)).sort((s,i)=>t.sort==="detected_asc"?s.id-i.id:i.id-s.id);return yt(r,s=>({...s,id:$t("Vulner\
ability",s.id)}),t)}function _7({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===t.id?ja(e,i.controlId):void 0;return o?[{row:i,control:o.
control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return yt(n,({row:i,control:o})=>({id:$t(s,i.id),updatedAt:new Date(
i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:_0(o)}),r)}function v7(e,t){return yt(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:yt((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:$t(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:yt(e?.approvalRules??[],n=>({id:$t(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var j$=m(()=>{"use strict";zt();ze();al();
v0();A$()});var L$,$$=m(()=>{"use strict";L$=`
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
`});async function q$(e,t,r,n){let s=Am(t,r),i=T7(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,qa.graphql)({schema:w7,source:o,rootValue:S7({...e,session:i}),variableValues:E7(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof Da)?{status:500,json:{errors:[{message:"Internal server error"}]}}:Fe(a)}
function T7({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return xm(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function E7(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function S7(e){let{state:t,session:r}=e,n=i=>i!==void 0&&ki(t,r,i),s=i=>P$(e,i);return{currentUser:r?ss(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?nl(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>D$)throw new qa.GraphQLError(`You cannot query more than ${D$} full_paths`);let u=i?.map(ol),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return yt(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!h0(t,r,o)?null:{id:$t("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(ol),d=t.projects.filter(n).filter(({groupId:f})=>a?rn(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return yt(d,s,l)},complianceFrameworks(a){let u=rn(t,o.id).at(-1);return Cm(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var qa,w7,D$,M$=m(()=>{"use strict";qa=kq(y$(),1);zt();Rt();y0();il();ze();al();v0();j$();$$();w7=(0,qa.buildSchema)(L$),
D$=50});function U$(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=R7(s,t[s.name]);r[s.name]=o,o===Ii?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw ht(400,n.join(", "));return r}function R7(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):Ii;case"integer":return F$(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:Ii;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return Ii;let n=r.map(F$);return n.includes(Ii)?Ii:n.filter(
s=>s!==null)}}}function F$(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Ii:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Ii}var bt,
Ii,Ls=m(()=>{"use strict";Rt();bt=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Ii=Symbol("invalid")});function B$(e,t,r){let n=O7(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw ht(404,"404 No\
t Found");return i}function O7(e,t){if(!t.startsWith(`${G$}/`))return[];let r=t.slice(G$.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=N7(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function N7(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Pm(a)}else if(o!==a)return null}return s}var G$,V$=m(()=>{"\
use strict";Rt();il();G$="/api/v4"});function ul(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function Ai(e,t,r){
let n=Lt(e,r);return n?ul(t,n):null}function vo(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var $s=m(()=>{"use strict";ze()});function Ze(e,t,r,n={}){let s=K$(e.params.page,1),i=Math.min(K$(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=k7,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${x7(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return Fe(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function x7(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function K$(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var k7,Ds=m(()=>{"use strict";Rt();k7=
1e4});function cl({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function T0(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var E0=m(()=>{"use strict"});function qs(e){if(Sr(e),Xe(e).licence!=="ultimate")throw In()}function Fa(e,t){let r=Om(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw bo();
return r}function Ua(e,t,r){let n=Ca(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw bo();return s}function Q$(e,t,r){let{user:n}=Sr(e),s=gt(e,t);return t.archived?
!1:s>=fe.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=fe.guest}function H$(e,t){let{user:r}=Sr(e);if(gt(e,t)>=fe.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function jm(e,t,r,n){return r.protectedBranchIds.length===
0?!0:An(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var Ma,S0,ll=m(()=>{"use strict";zt();Rt();Cs();ze();Ma={name:"merge_request\
_iid",type:"integer",required:!0},S0={name:"external_status_check_id",type:"integer",required:!0}});function Pi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function J$(e,t,r){return{...Pi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function Y$(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:Pi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var Lm=m(()=>{"use strict"});function pl(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>Ai(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:A7(e,t,r),merge_after:null,sha:hr(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||W$(r)===0,approvals_before_merge:null,...n?I7(e,t,r):{},...n?{user:{can_merge:o!==null&&gt(e,t)>=fe.developer}}:
{}}}function I7(e,t,r){let n=hr(r,e.clock.now()),s=tt(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&nn(e,t),u=o?Pi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function W$(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function A7(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&W$(r)>0)return"discussions_not_resolved";let n=hr(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>jm(e,t,o,r.target_branch)).filter(({id:o})=>rl(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var R0=m(()=>{"use strict";zt();ll();ze();Lm();$s()});function wo(e,t){return{method:"GET",path:`${X$}/${e}`,rules:[Ma,...bt],handle:t}}function sn(e){let t=Xe(e),r=Fa(e,t);return Mr(xi(e,t)),{project:t,row:r}}function P7(e){
let t=Xe(e);Mr(xi(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||Ot(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return Ze(e,i,o=>pl(e,t,o,{full:!1}))}function C7(e){let{project:t,row:r}=sn(e);return Fe(pl(e,
t,r,{full:!0}))}function j7(e){let{row:t}=sn(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return Ze(e,r,n=>({...n,merge_request_id:t.id}))}function L7(e){let{project:t,
row:r}=sn(e);return Ze(e,r.commits,n=>cl(e,t,n))}function $7(e){let{project:t,row:r}=sn(e);return Ze(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:O0(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?O0(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function D7(e){let{row:t}=sn(e);return Ze(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function q7(e){
let{project:t,row:r}=sn(e),n=tt(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>nn(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return Ze(e,i,({place:o,pipeline:a})=>Pi(e,o,a))}function M7(e){let{row:t}=sn(
e);return Fe(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:O0(e,r),state:n,created_at:s})))}function F7(e){let{project:t,row:r}=sn(e);return Ze(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function O0(e,t){return Ai(e.state,e.rootUrl,t)}var z$,X$,Z$,N0=m(()=>{"use strict";zt();E0();R0();Lm();$s();Rt();Cs();
Ds();Ls();ze();ll();z$="/projects/:id/merge_requests",X$=`${z$}/:merge_request_iid`;Z$=[{method:"GET",path:z$,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...bt],handle:P7},{method:"GET",path:X$,jobToken:!0,rules:[Ma],handle:C7},
wo("versions",j7),wo("commits",L7),wo("discussions",$7),wo("diffs",D7),wo("pipelines",q7),wo("reviewers",M7),wo("closes_issues",F7)]});function U7(e){let t=Xe(e);Nm(e,t,fe.maintainer);let r=t.approvalSettings;return Fe({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function G7(e){let t=Xe(e),r=!t.archived&&xi(e,t);Mr(gt(e,t)>=fe.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return Ze(e,n,s=>I0(e,t,null,s))}function B7(e){let{project:t,row:r}=sn(e),n=x0(t,r),s=n.map(c=>nD(e,t,r,c)),
i=tD(s,({rule:c})=>c.approvals_required),o=tD(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return Fe({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:A0(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:gt(e,t)>=fe.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!dl(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function V7(e){let{project:t,row:r}=sn(e);if(!e.state.enterprise)throw ar();
let n=x0(t,r).map(s=>{let{approved:i,approvedBy:o}=nD(e,t,r,s);return{...I0(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>A0(e,a)),approved:i}});
return Fe({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function K7(e){let{project:t,row:r}=sn(e);return Ze(e,x0(t,r),n=>I0(e,t,r,n))}function x0(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function dl({rule_type:e}){return e==="any_approver"}function tD(e,t){let[r,n]=[e.filter(({rule:s})=>dl(
s)),e.filter(({rule:s})=>!dl(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function nD(e,t,r,n){let s=sD(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function sD(e,t,r,n){
let s=e.state.users.filter(c=>_o(e.state,c,t)>=fe.developer&&!c.admin).map(({id:c})=>c),i=dl(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?Q7(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function Q7(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function I0(e,t,r,n){let s=i=>i.map(o=>A0(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:dl(
n)?[]:s(sD(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.
filter(({id:i})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(i)).map(i=>vo(i,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function A0(e,t){return Ai(e.state,e.rootUrl,t)}
var k0,eD,rD,iD=m(()=>{"use strict";zt();$s();Rt();Ds();Ls();N0();k0="/projects/:id/merge_requests/:merge_request_iid",eD=e=>{Sr(e)},rD=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:eD,handle:U7},{method:"GET",path:"/projects/:id/approval_rules",before:eD,rules:bt,handle:G7},{method:"GET",path:`${k0}/approvals`,
handle:B7},{method:"GET",path:`${k0}/approval_state`,handle:V7},{method:"GET",path:`${k0}/approval_rules`,rules:bt,handle:K7}]});import{createHmac as H7,timingSafeEqual as J7}from"node:crypto";function oD(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:z7}}function z7(e){
let{state:t}=e,r=Ca(e,"control_id")??0,n=Ot(e,"status")==="pass"?"pass":"fail",s=ja(t,r);if(!s)throw ht(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw ht(403,"Control is not external");X7(e,r,n,s.control.secretToken??"");let i=nl(t,e.segments.id??"")?.project;if(!i)throw ht(404,"Project not found");
if(i.licence==="free")throw ht(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw ht(404,"Project not foun\
d");return e8(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function X7(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw ht(401,"Missing required headers");let u=e.clock.now();if(!Z7(e.state,o,u))throw ht(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(H7("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!J7(d,p))throw ht(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw ht(401,"Invalid timestamp");if(g-f>=W7)throw ht(401,"Request has expired")}
function Z7(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+Y7),!0)}function e8(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:jt(e),controlId:t,projectId:r,status:n,...o})}}var Y7,W7,aD=m(()=>{"use strict";zt();Rt();Cs();ze();Y7=16e3,W7=15});function t8({state:e,rootUrl:t},r){let n=qr(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=Lt(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function To(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=js(e,t),
i=t8(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function Ga(e,t){let{state:r,session:n}=e,s=gt(e,t),i=t.licence==="ultimate",o=n!==null,a=o8(e,t);return{...To(e,t),_links:i8(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:Ai(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...r8(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&nn(e,t)?n8(t):{},...o&&s>=fe.maintainer?s8(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=fe.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:a8(e,t)}:{}}}function r8(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function n8({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function s8(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function i8({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function o8(e,t){let r=t.forkedFrom===
null?void 0:tt(e.state,t.forkedFrom);return r&&ki(e.state,e.session,r)?To(e,r):null}function a8({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=$a(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var $m=m(()=>{"use stri\
ct";zt();ze();$s()});function c8(e){let t=Xe(e),r=new Map,n=rn(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return cD(e,[...r.values()])}function l8(e){let t=km(e);return Mr(t.visibility!=="private"||$a(e.state,e.session?.user,t.id)>=fe.guest),cD(e,t.
members)}function cD(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=Lt(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return Ze(e,n,({row:s,user:i})=>({...ul(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function p8(e){let t=km(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return Fe({...d8(e,t),shared_with_groups:[],...n?{projects:r.map(s=>To(e,s))}:{}})}function d8(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function f8(e){let t=km(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
rn(e.state,o).includes(t):o===t.id).filter(o=>ki(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return Ze(e,i,o=>n===
!0||!e.session?To(e,o):Ga(e,o))}var u8,uD,lD=m(()=>{"use strict";zt();$m();$s();Rt();Ds();Ls();ze();u8=e=>{Sr(e)},uD=[{method:"GET",path:"/projects/:id/members/\
all",rules:bt,handle:c8},{method:"GET",path:"/groups/:id",before:u8,handle:p8},{method:"GET",path:"/groups/:id/members",rules:bt,handle:l8},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...bt],
handle:f8}]});function pD({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return Fe({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function m8(e){let{user:t}=Sr(e);return Fe({...ul(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function h8(e){let{token:t}=Sr(e);return Fe({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var Dm,dD,fD=m(()=>{"use strict";zt();$s();Rt();Dm=e=>{Sr(e)},dD=[{method:"\
GET",path:"/version",before:Dm,scopes:["read_user"],handle:pD},{method:"GET",path:"/metadata",before:Dm,scopes:["read_user"],handle:pD},{method:"GET",path:"/use\
r",before:Dm,scopes:["read_user"],handle:m8},{method:"GET",path:"/personal_access_tokens/self",before:Dm,scopes:["read_user","read_repository","self_rotate"],handle:h8}]});function hD(e){let t=Xe(e);return Mr(t.builds_access_level!=="disabled"&&nn(e,t)),t}function g8(e){let t=hD(e),r=Ot(e,"ref"),n=Ot(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return Ze(e,
s,i=>Pi(e,t,i))}function C0(e){let t=hD(e),r=Ca(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw bo();return{project:t,pipeline:n}}function y8(e){let{
project:t,pipeline:r}=C0(e);return Fe(J$(e,t,r))}function b8(e){let{project:t,pipeline:r}=C0(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return Ze(e,n,s=>Y$(e,t,r,s))}function _8(e){return C0(e),Ze(e,[],()=>null)}var qm,P0,mD,gD=m(()=>{"use strict";zt();Lm();Rt();Cs();Ds();
Ls();qm="/projects/:id/pipelines",P0={name:"pipeline_id",type:"integer",required:!0},mD=[{method:"GET",path:qm,jobToken:!0,rules:bt,handle:g8},{method:"GET",path:`${qm}\
/:pipeline_id`,jobToken:!0,rules:[P0],handle:y8},{method:"GET",path:`${qm}/:pipeline_id/jobs`,jobToken:!0,rules:[P0,{name:"include_retried",type:"boolean",default:!1},
...bt],handle:b8},{method:"GET",path:`${qm}/:pipeline_id/bridges`,jobToken:!0,rules:[P0,...bt],handle:_8}]});function v8(e){let t=Xe(e);return Fe(e.session?Ga(e,t):To(e,t))}function j0(e){let t=Xe(e);return Mr(js(e,t)),t}function w8(e){let t=An(e.state,j0(e));return Ze(
e,t,({row:r,inherited:n})=>vo(r,n))}function T8(e){let r=j0(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw ar("ProtectedBranch");return Fe(
vo(r,!1))}function Fm(e){let t=Xe(e);return Nm(e,t,fe.maintainer),t}function E8(e){let t=Fm(e);return Ze(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function S8(e){let t=Fm(e);if(t.licence==="free")throw ar();let r=t.pushRule;return r?Fe({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function R8(e){let{inbound_enabled:t,outbound_enabled:r}=Fm(e).jobTokenScope;return Fe({inbound_enabled:t,outbound_enabled:r})}function O8(e){let{errorTracking:t}=Fm(
e);if(!t)throw ar("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return Fe({active:t.active,...r})}function N8(e){
let t=j0(e);if(t.empty_repo)throw ar("Commit");return Fe({...t.ciLint,merged_yaml:"",includes:[]})}var Mm,yD,bD=m(()=>{"use strict";zt();$m();$s();Rt();Ds();Ls();
ze();Mm=e=>{Sr(e)},yD=[{method:"GET",path:"/projects/:id",handle:v8},{method:"GET",path:"/projects/:id/protected_branches",rules:bt,handle:w8},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:T8},{method:"GET",path:"/projects/:id/hooks",before:Mm,rules:bt,handle:E8},{method:"GET",path:"/project\
s/:id/push_rule",before:Mm,handle:S8},{method:"GET",path:"/projects/:id/job_token_scope",before:Mm,handle:R8},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Mm,handle:O8},{method:"GET",path:"/projects/:id/ci/lint",handle:N8}]});import{createHash as _D}from"node:crypto";function ml(e){let t=Xe(e);return Mr(js(e,t)),t}function k8(e){let t=ml(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return Ze(e,i,o=>TD(e,t,o))}function x8(e){let t=ml(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw ar("Branch");
return Fe(TD(e,t,r))}function TD(e,t,r){return{name:r.name,commit:cl(e,t,T0(r.commitId,r.committed_date)),merged:!1,protected:An(e.state,t).some(n=>I8(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function I8(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function ED(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return T0(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||A8(o,r));if(!i)throw ar("Commit");return i}function A8(e,t){return t.
length>=7&&e.startsWith(t)}function P8(e){let t=ml(e),r=cl(e,t,ED(e,t));return Fe({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function C8(e){let t=ED(e,ml(e));if(!t.signature)throw ar("Signature");return Fe({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function SD(e,t){let r=ml(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw ar("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw ar("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function j8(e){let{content:t,ref:r,commitId:n}=SD(e,Ot(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:_D("sha256").update(s).digest("hex"),ref:r,blob_id:_D("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[L8(u),
encodeURI(String(c))]));return Fe({...o,content:s.toString("base64")},a)}function L8(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function $8(e){let{content:t}=SD(e,Ot(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var fl,vD,wD,RD=m(()=>{"use strict";zt();
E0();Rt();Cs();Ds();Ls();ze();fl="/projects/:id/repository",vD=`${fl}/files/:file_path`,wD=[{method:"GET",path:`${fl}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...bt],handle:k8},{method:"GET",path:`${fl}/branc\
hes/:branch`,greedy:!0,handle:x8},{method:"GET",path:`${fl}/commits/:sha`,jobToken:!0,handle:P8},{method:"GET",path:`${fl}/commits/:sha/signature`,handle:C8},{method:"\
GET",path:vD,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:j8},{method:"GET",path:`${vD}/raw`,jobToken:!0,scopes:["read_repository"],handle:$8}]});function kD(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function hl(e,t,r){let n=An(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>vo(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function Um(e,t){return gt(
e,t)>=fe.maintainer}function D8(e){let t=Xe(e);if(!Um(e,t))throw In();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return Ze(e,r,n=>hl(e.state,t,n))}function q8(e){
let t=Xe(e);if(!Um(e,t))throw St(500,["Not allowed"]);let r={id:0,name:Ot(e,"name"),external_url:Ot(e,"external_url"),sharedSecret:Ot(e,"shared_secret")||null,protectedBranchIds:ID(
e,t)??[],updatedAt:e.clock.now()};return AD(t,r),r.id=jt(e.state),t.statusChecks.push(r),{status:201,json:hl(e.state,t,r)}}function M8(e){let t=Xe(e);if(!Um(e,t))
throw St(401,["Not allowed"]);let r=Ua(e,t,"check_id"),n=(i,o)=>i in e.params?Ot(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:ID(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return AD(t,s),Object.assign(
r,s),{status:200,json:hl(e.state,t,r)}}function F8(e){let t=Xe(e),r=Ua(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw St(412,"412 Precondition Failed");return Um(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function ID(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=An(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw bo();return r.
map(Number)}function AD(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
L0&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw St(422,n);if(t.name.length>L0||t.external_url.length>L0)throw St(500,"500 I\
nternal Server Error")}var $0,OD,ND,L0,xD,D0=m(()=>{"use strict";zt();$s();Rt();Cs();Ds();Ls();ze();ll();$0="/projects/:id/external_status_checks",OD=`${$0}/:ch\
eck_id`,ND={name:"check_id",type:"integer",required:!0},L0=255;xD=[{method:"GET",path:$0,before:qs,rules:bt,handle:D8},{method:"POST",path:$0,before:qs,rules:kD(
!0),handle:q8},{method:"PUT",path:OD,before:qs,rules:[ND,...kD(!1)],handle:M8},{method:"DELETE",path:OD,before:qs,rules:[ND],handle:F8}]});function CD(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=PD(e,t),u=Lt(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=tt(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:G8(
e,t,r),source:l?PD(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function G8({rootUrl:e,now:t},r,n){let s=hr(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function PD({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:qr(e,r.groupId)?.name??Lt(e,
r.ownerId??0)?.name??"",visibility_level:U8[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var U8,jD=m(()=>{"use strict";ze();U8={private:0,internal:10,public:20}});import{createHmac as B8}from"node:crypto";import{request as V8}from"node:http";import{request as K8}from"node:https";async function LD(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=tt(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>q0(e,t,r,i,a,s)))}async function q0(e,t,r,n,s,i){let o=tt(e,n.projectId);if(!o||!Y8(e,o,s,n.target_branch))return;let a=JSON.stringify(CD({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":DD(a,s.sharedSecret)}:{};for(let c=0;c<H8;c+=1)if(await qD(s.external_url,a,u)!==null)return}function Y8(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return An(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function $D(e,t,r,n){let s=tt(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await W8(e,t,r,s,
o,a)}async function W8(e,t,r,n,s,i){let o=z8(e,n,i,r()),u=JSON.stringify({...Ga({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=DD(u,i.secretToken??""),l=await qD(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+Q8)}function z8(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:jt(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function DD(e,t){return B8("sha256",t).update(e).digest("hex")}function qD(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?K8:V8)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:J8,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var Q8,H8,J8,M0=m(()=>{"use strict";$m();ze();jD();Q8=31*6e4,H8=4,J8=3e4});function X8(e){let t=Xe(e),r=Fa(e,t);if(!H$(e,t))throw yo();let n=hr(r,e.clock.now()),s=gt(e,t)>=fe.developer,i=t.statusChecks.filter(u=>jm(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return Ze(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:rl(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function Z8(e){let t=Xe(e),r=Fa(e,t);if(!Q$(e,t,r))throw yo();let n=Ua(
e,t,"external_status_check_id"),s=e.clock.now(),i=hr(r,s);if(Ot(e,"sha")!==i)throw St(409,`SHA does not match HEAD of source branch: ${i}`);if(gt(e,t)<fe.developer)
throw St(404,null);return{status:201,json:{id:La(e.state,{checkId:n.id,mrId:r.id,sha:i,status:Ot(e,"status"),createdAt:s}).id,merge_request:pl({...e,session:null},
t,r,{full:!0}),external_status_check:hl(e.state,t,n)}}}function ez(e){let t=Xe(e),r=Fa(e,t);if(gt(e,t)<fe.developer)throw yo();let n=Ua(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=rl(e.state,n.id,r.id,hr(r,s));if(i?.status!=="failed")throw St(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>q0(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var F0,MD,FD=m(()=>{"use strict";zt();R0();Rt();Cs();Ds();ze();
M0();ll();D0();F0="/projects/:id/merge_requests/:merge_request_iid",MD=[{method:"GET",path:`${F0}/status_checks`,before:qs,handle:X8},{method:"POST",path:`${F0}\
/status_check_responses`,before:qs,rules:[Ma,S0,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:Z8},{method:"POST",path:`${F0}/status_checks/:external_status_check_id/retry`,before:qs,rules:[Ma,S0],handle:ez}]});function UD({externalControlMethod:e}){return[...tz,oD(e)]}var tz,GD=m(()=>{"use strict";iD();aD();lD();fD();N0();gD();bD();RD();D0();FD();tz=[...dD,...yD,...rD,
...mD,...uD,...wD,...Z$,...MD,...xD]});async function BD(e,t){let r={user:null};try{return e.clock.tick(),{answer:await rz(e,t,r),user:r.user}}catch(n){if(n instanceof xn)return{answer:n.answer,user:r.
user};let{answer:s}=St(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function rz(e,t,r){let n=S$(t),s=Am(t,n);if(O$(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw ht(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return q$(
p,t,n,d=>{r.user=d})}let i=B$(UD(e.state),t.method,t.path);if(!("route"in i))return i;R$(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:xm(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:U$(o.rules??[],
l.params)})}var VD=m(()=>{"use strict";M$();Rt();y0();Ls();il();V$();GD()});function U0(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of tt(e,r.projectId)?.statusChecks??
[]){let i=hr(r,n);La(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function KD(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>nz&&(r.status="failed")}function G0(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<sz)&&(r.status="fail",r.updatedAt=n)}}var nz,sz,QD=m(()=>{"use strict";ze();nz=2*6e4,sz=30*6e4});function YD(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=JD(s);u<=a;u=JD(u))U0(e(),u),KD(e(),u),G0(e(),u);U0(e(),a),G0(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function JD(e){return(Math.floor(e/HD)+1)*HD}var HD,WD=m(()=>{"use strict";QD();HD=6e4});function XD(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!iz(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function iz({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||oz(
n)}function oz({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function ZD(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return az(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return zD(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return zD(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function zD(e,t,r){return sl(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function az(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var B0=m(()=>{"use strict";il()});import{isUtf8 as uz}from"node:buffer";import{createHash as cz}from"node:crypto";import{createServer as lz}from"node:http";import{createServer as pz}from"node:https";
function eq(e){let t=(r,n)=>{dz(e,r,n).catch(()=>n.destroy())};return e.tls?pz(e.tls,t):lz(t)}function tq(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function rq(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function dz(e,t,r){let n=await mz(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,w])=>[b,String(w)])),body:n.toString("utf8"),...uz(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:w})=>w==="delay"))await hz(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?ZD(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,fz(a,r,g,e.now(),p?.kind==="truncate")}function fz(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${cz("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function mz(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function hz(e){return new Promise(t=>setTimeout(
t,e))}var nq=m(()=>{"use strict";B0()});function Ms(e,t={}){let r=t.id??jt(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function V0(e,t={}){let r=t.id??jt(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??Ms(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function Eo(e,t={}){let r=t.id??jt(e),n=qr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function gr(e,t,r,n){let s=typeof t=="number"?tt(e,t)??qr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function Ci(e,t={}){
let r=gz[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function ji(e){return{name:"main",push_access_levels:[
Ci(0)],merge_access_levels:[Ci(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function K0(e,t={}){let r=t.id??jt(e),n={
id:r,groupId:e.groups[0]?.id??Eo(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function Q0(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:jt(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??jt(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var gz,Ba=m(()=>{"use strict";ze();gz={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as yz}from"node:crypto";function Nt(e){return yz("sha1").update(e).digest("hex")}function is(e,t={}){let r=t.id??jt(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??Eo(e).id,o=qr(e,i)?.full_path??Lt(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
Gm).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:Nt(`main of ${r}`),
committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function So(e,t,r={}){
let n=r.id??jt(e),s={id:n,name:`Check ${n}`,external_url:`https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.
now()-Gm,...r};return Bm(e,t).statusChecks.push(s),s}function Pn(e,t,r={}){let n=Bm(e,t),s=r.id??jt(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),
o=r.authorId??e.users[0]?.id??Ms(e).id,a=r.diff_head_sha??Nt(`head of ${s}`),u=n.branches[0]?.commitId??Nt(`base of ${s}`),c=r.created_at??new Date(Date.now()-Gm).
toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,
target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,
initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],
approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:Nt(`patch ${s}`),state:"collected",real_size:"1"}],commits:[Ro(e,o,{id:a,parent_ids:[
u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function Ro(e,t,r={}){let n=Lt(e,t),s=n?.
name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";return{id:Nt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-Gm).toISOString(),signature:null,...r}}function Va(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Bm(e,t){let r=tt(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var Gm,gl=m(()=>{"use strict";Ba();ze();Gm=1440*6e4});function Cn(e,t,{reports:r=[],...n}={}){let s=Bm(e,t),i=n.id??jt(e),o=n.created_at??new Date(Date.now()-bz).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??Nt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>Ka(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function Ka(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var bz,Vm=m(
()=>{"use strict";gl();ze();bz=1440*6e4});var J,yl=m(()=>{"use strict";J={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function iq(e,t,r){wz(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};Pn(e,Rr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:rt.
dana,laggingHead:{sha:Nt("web-shop!3 before the push"),until:t+_z},...s});let i=Pn(e,Rr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:rt.devon,discussions:[
H0("web-shop!5",1,rt.dana,!1,n)],headPipelineId:714,...s});Cn(e,Rr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:Nt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),Pn(e,Rr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:rt.devon,approvals:Km(
[rt.dana,rt.olga],r(12)),...s}),Pn(e,Rr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:rt.dana,...s}),Pn(e,Rr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:rt.devon,...s})}function wz(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=Pn(e,Rr.payments,{id:807,iid:J.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:rt.devon,labels:["backend"],diff_head_sha:Nt("payments!7"),commits:[sq(e,rt.devon,"payments!7",n)],approvals:Km([rt.mara,rt.dana],r(20)),reviewers:[{
userId:rt.mara,state:"approved",created_at:n}],discussions:[H0("payments!7",10,rt.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Cn(e,Rr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),La(e,{checkId:J.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),Pn(e,
Rr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:rt.devon,diff_head_sha:Nt("payments!8"),commits:[{...Ro(e,rt.dana),id:Nt("paym\
ents!8"),committed_date:r(21)},{...Ro(e,rt.devon),id:Nt("payments!8 first"),committed_date:n}],approvals:Km([rt.dana],r(20)),discussions:[H0("payments!8",20,rt.
mara,!1,n)],...s});let a=new Date(t).toISOString();Pn(e,Rr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:rt.dana,diff_head_sha:Nt("payments\
!9"),commits:[sq(e,rt.dana,"payments!9",a)],approvals:Km([rt.mara,rt.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+vz}),Pn(e,Rr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:rt.fay,sourceProjectId:Rr.paymentsFork,diff_head_sha:Nt("payments!10"),commits:[{...Ro(e,rt.fay),id:Nt(
"payments!10"),committed_date:n}],...s})}function sq(e,t,r,n){let s={verification_status:"verified"};return{...Ro(e,t),id:Nt(r),committed_date:n,signature:s}}function Km(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function H0(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:Nt(`thread of ${e}`),individual_note:!1,notes:[i]}}function oq(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=J;K0(e,{id:t,groupId:J.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[Rr.payments,Rr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),Q0(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var Rr,rt,_z,vz,aq=m(()=>{
"use strict";Ba();Vm();gl();ze();yl();({projects:Rr,users:rt}=J),_z=6e4,vz=5e3});function cq(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))Ms(e,{id:Dt[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};Ms(e,{id:J0,username:"project_42_bot",name:"countersign",...s}),Ms(e,{id:Y0,username:"group_10_bot",name:"countersig\
n",...s}),Ms(e,{id:uq,username:"bea",name:"Bea Stone",state:"blocked"}),Tz(e),Ez(e)}function Tz(e){let t=Eo(e,{id:J.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
gr(e,t,Dt.olga,50),gr(e,t,Dt.oscar,50),gr(e,t,Dt.mara,20),gr(e,t,Dt.devon,30),gr(e,t,Dt.dana,30),gr(e,t,Dt.rhea,20),gr(e,t,Y0,40);let r=Eo(e,{id:J.subgroupId,name:"\
Platform",path:"platform",parent_id:J.groupId});gr(e,r,Dt.dana,40);let n={id:90,name:"release/*",push_access_levels:[Ci(40)]};t.protectedBranches=[ji(n)]}function Ez(e){
let t=0,r=(n,s,i={})=>{t+=1,V0(e,{id:t,value:n,userId:s,...i})};r(J.token,Dt.mara),r(J.developerToken,Dt.devon),r(J.reporterToken,Dt.rhea),r(J.readOnlyToken,Dt.
mara,{scopes:["read_api"]}),r(J.jobToken,Dt.devon,{kind:"job",scopes:[],projectId:J.projectId}),r(J.expiredToken,Dt.mara,{expired:!0}),r(J.revokedToken,Dt.mara,
{revoked:!0}),r(J.ownerToken,Dt.olga),r(J.guestToken,Dt.gus),r(J.outsiderToken,Dt.otto),r(J.projectToken,J0,{kind:"project"}),r(J.groupToken,Y0,{kind:"group"}),
r(J.narrowToken,Dt.mara,{scopes:["read_user"]}),r(J.blockedToken,uq)}var Dt,J0,Y0,uq,lq,W0=m(()=>{"use strict";Ba();yl();({users:Dt}=J),J0=20,Y0=21,uq=22;lq=J0});var z0,X0=m(()=>{"use strict";z0=`# What every change to payments must show.
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
`});function dq(e,t){Sz(e,t),Rz(e,t),Oz(e,t);for(let r of[Je.payments,Je.webShop,Je.billing,Je.legacy,Je.playground])gr(e,r,Qm.mara,40);gr(e,Je.ledger,Qm.mara,30),gr(
e,Je.payments,Qm.gus,10),gr(e,Je.payments,lq,40)}function Hm(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function Sz(e,t){
is(e,{id:Je.payments,name:"Payments",path:"payments",groupId:J.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[ji({id:14,name:"main"})],approvalRules:[Va(31,{approvals_required:2})],approvalSettings:fq,
pushRule:{reject_unsigned_commits:!0},hooks:[Hm(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
z0],["main:.gitlab-ci.yml",pq],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),So(e,Je.payments,{id:J.statusCheckId,name:J.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),So(e,Je.payments,{id:J.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Cn(e,Je.payments,{id:701,reports:Z0,created_at:t(30)})}function Rz(e,t){is(e,{id:Je.webShop,name:"Web Shop",path:"web-shop",groupId:J.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[ji({id:15,name:"*",push_access_levels:[Ci(30)]})],approvalRules:[Va(32,{approvals_required:1})],hooks:[
Hm(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",pq]])}),So(e,Je.webShop,{id:6,name:"Countersign"}),
Cn(e,Je.webShop,{id:710,reports:Z0,created_at:t(50)}),Cn(e,Je.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Ka(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Cn(e,Je.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function Oz(e,t){is(e,{id:Je.ledger,name:"Ledge\
r",path:"ledger",groupId:J.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
ji({id:16,name:"main"})],approvalRules:[Va(33,{approvals_required:2})],approvalSettings:fq,pushRule:{reject_unsigned_commits:!0},hooks:[Hm(63,"https://chat.acme\
.example/hooks/ledger")]}),So(e,Je.ledger,{id:7,name:"Countersign"}),Cn(e,Je.ledger,{id:720,reports:Z0,created_at:t(20)}),is(e,{id:Je.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:J.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[ji({id:17,name:"\
main",push_access_levels:[Ci(40)]})],approvalRules:[Va(34,{approvals_required:1})]}),So(e,Je.billing,{id:8,name:"Countersign"});let r=Ka(73001,"sast",t(10),{retried:!0,
status:"failed"}),n=Ka(73002,null,t(9),{name:"sast"});Cn(e,Je.billing,{id:730,created_at:t(10),jobs:[r,n]}),is(e,{id:Je.legacy,name:"Legacy Portal",path:"legacy\
-portal",groupId:J.groupId,licence:"premium",visibility:"public",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[Hm(64,"http://old.acme.ex\
ample/hook")]}),is(e,{id:Je.playground,name:"Playground",path:"playground",groupId:J.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),
is(e,{id:Je.docs,name:"Handbook",path:"handbook",groupId:J.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),is(e,{id:Je.paymentsFork,name:"Paymen\
ts",path:"payments",ownerId:Qm.fay,forkedFrom:Je.payments,last_activity_at:t(6)})}var Je,Qm,pq,Z0,fq,mq=m(()=>{"use strict";X0();Ba();Vm();gl();yl();W0();({projects:Je,
users:Qm}=J),pq=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,Z0=["sast","secret_detection","dependency_scanning"];fq={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function eT(e){let t=f0(),r=n=>new Date(e-n*Nz).toISOString();return cq(t,e),dq(t,r),iq(t,e,r),oq(t),t}var Nz,tT=m(()=>{"use strict";ze();aq();W0();mq();Nz=60*6e4});function hq(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=b$(e,s.checkId);return{id:s.id,project:tt(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:tt(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:ja(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-kz).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var kz,gq=m(()=>{"use strict";ze();kz=50});async function Jm(e={}){let t=e.now??Date.now,r=e.state??eT(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=YD(()=>r,t),o=[],a=XD(),u=new Set,
c="";function l(b){let w=b().finally(()=>u.delete(w));u.add(w)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>hq(r,o,i.now())},d=eq({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>BD(p,b)}),f=await tq(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,xz);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,w,R={})=>LD(r,c,i.now(),b,{...w?
{action:w}:{},...R}),pingExternalControls:b=>$D(r,c,i.now,b),async close(){clearInterval(h),await rq(d);let b=new Promise(w=>setTimeout(w,Iz).unref());await Promise.
race([Promise.allSettled(u),b])}}}var xz,Iz,rT=m(()=>{"use strict";VD();WD();B0();nq();tT();gq();M0();yl();tT();X0();Ba();Vm();gl();ze();xz=1e3,Iz=1e3});var yq={};k(yq,{demoCommand:()=>jz});import{spawn as Az}from"node:child_process";import{join as Pz}from"node:path";async function jz(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await Jm();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of Cz){n(`
${r.tone(`--- pipeline of ${J.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await Lz(i,o,Pz(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new O("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n($z(i)),xt.compliant}finally{await i.close()}}async function Lz(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===J.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
J.projectId),CI_PROJECT_PATH:J.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(J.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:J.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:J.
token,INPUT_STATUS_CHECK:J.statusCheckName,INPUT_EXTERNAL_CONTROL:String(J.controlId),INPUT_EXTERNAL_CONTROL_SECRET:J.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=Az(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??xt.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function $z({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===J.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${J.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var Cz,bq=m(()=>{"use strict";rT();ye();Cz=[{iid:8,expected:xt.nonCompliant},{iid:7,expected:xt.compliant}]});var _q={};k(_q,{sandboxCommand:()=>Dz});async function Dz(e,t){let r=await Jm({port:qz(e)}),n={gitlab_url:r.url,gitlab_token:J.token,project:J.projectPath,merge_request:J.
mergeRequestIid,status_check:J.statusCheckName,external_control:J.controlId,external_control_secret:J.controlSecret,other_tokens:Object.fromEntries(Object.entries(
J).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):Mz(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
xt.compliant}function qz(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new O("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function Mz(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var vq=m(()=>{"use strict";rT();ye()});import{createHash as NM,randomBytes as kM}from"node:crypto";import{readFileSync as xM}from"node:fs";import{readFile as IM}from"node:fs/promises";var Or=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};ko();ko();var xq=class{value;constructor(e){this.value=e}};function kt(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof xq?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}var nT=class extends Or{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=kt`${e}/members`;return t&&(n+="/all"),Zt(this,n,r)}show(e,t,{
includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),Zt(this,o.join("/"),n)}};var Iq=class extends Or{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return Zt(this,kt`${e}/hooks`,t)}show(e,t,r){return Zt(this,kt`${e}/hooks/${t}`,r)}},
Aq=class extends Or{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return Zt(this,kt`${e}/push_rule`,t)}};var sT=class extends Or{all(e,{pipelineId:t,...r}={}){let n=t?kt`projects/${e}/pipelines/${t}/jobs`:kt`projects/${e}/jobs`;return Zt(this,n,r)}show(e,t,r){return Zt(
this,kt`projects/${e}/jobs/${t}`,r)}},iT=class extends Or{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=kt`projects/${e}/merge_requests/${t}/approvals`:
n=kt`projects/${e}/approvals`,Zt(this,n,r)}};var oT=class extends Or{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=kt`projects/${e}/`:t&&(n=kt`groups/${t}/`),Zt(this,`${n}merge_requests`,r)}show(e,t,r){
return Zt(this,kt`projects/${e}/merge_requests/${t}`,r)}};var aT=class extends Or{all(e,t){return Zt(this,kt`projects/${e}/pipelines`,t)}show(e,t,r){return Zt(this,kt`projects/${e}/pipelines/${t}`,r)}};var uT=class extends Iq{constructor(e){super("projects",e)}};var cT=class extends nT{constructor(e){super("projects",e)}};var lT=class extends Aq{constructor(e){super("projects",e)}};var pT=class extends Or{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=kt`users/${e}/starred_projects`:e?n=kt`users/${e}/projects`:n="projects",Zt(this,
n,r)}show(e,t){return Zt(this,kt`projects/${e}`,t)}},dT=class extends Or{all(e,t){return Zt(this,kt`projects/${e}/protected_branches`,t)}show(e,t,r){return Zt(this,
kt`projects/${e}/protected_branches/${t}`,r)}};var fT=class extends nT{constructor(e){super("groups",e)}};async function Zt(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}yr();yr();async function mT(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>Qa(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=Qa(u),l=/does not exist or you don't have permission/.
test(c??"");throw new Be(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}Ja();Ja();zm();var Ol=class{#e;constructor(t,r){this.#e=new Tl(t,r)}async allForMergeRequest(t,r){let n=`${Zm(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:El(o),status:Uq(a)}))}set(t,r,n){let s=`${Zm(t,r)}/status_check_responses`;
return this.#e.write("POST",s,Gs({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${Zm(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>(wT(),vT))).StatusCheckServices(this.#e)}};function Uq(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function Zm(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var Kq={Projects:pT,ProtectedBranches:dT,MergeRequests:oT,MergeRequestApprovals:iT,Pipelines:aT,Jobs:sT,ProjectMembers:cT,ProjectHooks:uT,ProjectPushRules:lT,GroupMembers:fT};
function th(e,t=()=>{}){let r={requesterFn:bT(e,t),host:"",queryTimeout:null},n={StatusChecks:new Ol(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(RT(),ST));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),mT(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t(er("GET",c));let l={path:c,query:wl({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async read(s,i){let o=`/api/v4${s}`;return t(er("GET",o)),(await Ha(e,o,i)).body}};for(let[s,i]of Object.entries(Kq)){let o;Object.defineProperty(n,s,{get:()=>o??=
new i(r),enumerable:!0})}return n}yr();ph();Ll();ye();$l();var AM=6e4;function RE(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(AM,e.timeout/5),a=jM(r),u={now:Date.now,
sleep:a,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...CM(t)},c=Cl({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),
l=th(c);function p(d){return{checkout:PM,branch:(f,g)=>l.rawFile(d,f,g).catch(yh),project:(f,g,h)=>l.rawFile(f,g,h).catch(yh),url:async f=>(await Promise.resolve().then(()=>(SE(),EE))).
readText(f,u).catch(yh)}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?th(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.
serverNow(),sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>NM("sha256").update(d).digest("hex"),nonce:()=>kM(16).toString("hex"),
evaluationIsOver(){o=i},version:Ao,progress:{targets:[],done:[]}}}}async function PM(e){try{return await IM(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new Io(e,{cause:t}):new O("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function yh(e){throw e instanceof Be&&e.status===404?
new Io(e.message,{cause:e}):e}function CM(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:xM(t,"utf8")}}catch(r){
throw new O("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function jM(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(
i),n(new O("INTERRUPTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}wh();ye();function BE(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?xt.undelivered:e.verdict==="compliant"||t==="never"?xt.compliant:e.verdict==="undete\
rmined"?xt.undetermined:t==="undetermined"?xt.compliant:xt.nonCompliant}import{constants as LF}from"node:fs";import{access as $F,mkdir as DF,writeFile as _R}from"node:fs/promises";import{join as Qh}from"node:path";var Th={};k(Th,{render:()=>HM});var HM=e=>`${JSON.stringify(e,null,2)}
`;var US={json:{file:"report.json",load:async()=>Th},html:{file:"report.html",load:()=>Promise.resolve().then(()=>(bS(),yS))},junit:{file:"report.junit.xml",load:()=>Promise.resolve().then(()=>(TS(),wS))},
codequality:{file:"gl-code-quality-report.json",load:()=>Promise.resolve().then(()=>(SS(),ES))},sarif:{file:"report.sarif",load:()=>Promise.resolve().then(()=>(NS(),OS))},
annotations:{file:"gl-annotations.json",load:()=>Promise.resolve().then(()=>(AS(),IS))},metrics:{file:"metrics.txt",load:()=>Promise.resolve().then(()=>(CS(),PS))},
csv:{file:"controls.csv",load:()=>Promise.resolve().then(()=>($S(),LS))},markdown:{file:"summary.md",load:()=>Promise.resolve().then(()=>(Ph(),Ah))},badge:{file:"\
badge.svg",load:()=>Promise.resolve().then(()=>(FS(),MS))}};ye();Ui();function GS(e,t){let r=$n(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}
function BS(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function vR(e){try{await DF(e,{recursive:!0}),await $F(e,LF.W_OK)}catch(t){let{code:r}=t;throw new O("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function wR(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=Qh(r,"report.json"),a=GS(e,o),u=[...new Set(["json",...n])].map(async c=>{
let l=US[c];if(!l)throw new O("INTERNAL",`there is no format ${c}`);let{render:p}=await l.load();await _R(Qh(r,l.file),await p(e,s))});return i==="gitlab"&&u.push(
_R(Qh(r,"countersign.env"),BS(a))),i==="github"&&u.push(qF(a,e,s)),await Promise.all(u),o}async function qF(e,t,r){let[n,{annotations:s}]=await Promise.all([Promise.resolve().then(()=>(jo(),tu)),
Promise.resolve().then(()=>(bR(),yR))]);for(let[o,a]of Object.entries(e))n.setOutput(o,a);for(let{level:o,title:a,message:u}of s(t))o==="error"?n.error(u,{title:a}):
n.warning(u,{title:a});if(!process.env.GITHUB_STEP_SUMMARY)return;let{render:i}=await Promise.resolve().then(()=>(Ph(),Ah));await n.summary.addRaw(await i(t,r)).
write()}je();Ui();var TR={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},ER={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},op={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function SR(e,t){let{report:r}=e;return`${[...MF(r,t),...e.notices.map(s=>`${Hs(
"Note")}${Z(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>op[s.status]-op[i.status]).flatMap((s,i)=>FF(s,i,t)),"",...GF(r,t),...r.deliveries.map(s=>`${Hs("")}${BF(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${Hs("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${Hs("Report")}${Z(e.reportPath)}`],`${Hs("Took")}${e.tookMs} ms, ${ue(e.requests,"request")}`].join(`
`)}
`}function MF({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${Z(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${Z(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${Z(e.gitlab_url)}`,`${Hs("Subject")}${i}`,`${Hs("Policy")}${Z(t.name)} (${t.sources.map(o=>Z(o)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function FF(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone(TR[s],ER[s])} ${r.tone(Z(n),"bold")} ${r.tone(RR(i),"d\
im")}`,u=[...i].sort((c,l)=>op[c.status]-op[l.status]).flatMap(c=>UF(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function RR(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function UF(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a,
phase:u,waiver:c}=e,p=s==="fail"||s==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",f=[`  ${t.tone(TR[s],ER[s])} ${Z(r)}${p}: ${Z(i,1e3)}`];return c&&
f.push(`      waived until ${c.expires} by ${Z(c.owner)}: ${Z(c.reason,1e3)}`),o!==null&&f.push(`      note: ${Z(o,1e3)}`),s==="fail"&&(f.push(`      fix:  ${Z(
a.text,1e3)}`),a.url!==null&&f.push(`      at:   ${Z(a.url,1e3)}`)),f}function GF(e,t){let r=$n(e),n={compliant:"COMPLIANT",non_compliant:"NON-COMPLIANT",undetermined:"\
UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=RR(e.requirements.flatMap(({controls:u})=>u)),a=r.pass+r.fail+r.unknown+r.waived===
0?", because nothing could be judged":"";return[`${Hs("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function BF(e,t,r){let n=e.target==="s\
tatus_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${Z(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${Z(e.requirement)}"`,o=`${n}\
 ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, delivered${a}`;case"\
superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}: ${t?`would be ${e.
status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${Z(e.error??"",1e3)}`}}
function Hs(e){return e.padEnd(9)}Wh();yr();ye();Zh();async function FR(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?lU(t,r,n):[],e.controls.length>0?cU(e,t,r):void 0]);
return async a=>[...s?await jR(e.statusChecks,a,i):[],...o?.(a)??[]]}async function cU(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(DR(),$R)),
Promise.resolve().then(()=>(MR(),qR))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function lU(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof Be)||n.status!==401?n:(await e.MergeRequests.show(t,r),new O("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function UR(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}Jh();async function GR(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:s})=>({name:n,controls:await Promise.all(s.map(i=>dU(i,t,r)))})))}function BR(e,t){
let r=e.map(({name:n,controls:s})=>{let i=s.map(a=>({...a,inPhase:pU(a.control,t)})),o=i.map(({status:a,inPhase:u})=>(a==="fail"||a==="unknown")&&u!=="enforce"?
"waived":a);return{name:n,controls:i,status:fU(o)}});return{verdict:mU(r.map(({status:n})=>n)),requirements:r}}function pU({phase:e,enforcedFromMs:t},r){return t!==
void 0&&r>=t?"enforce":e}async function dU(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",
message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"applies to \
merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([c,l])=>({name:c,fact:l,result:await t.read(l)})));
for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=p.value:o.includes(p.reason)||o.push(p.reason);
if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,status:u.status,message:u.message,actual:("a\
ctual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function fU(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="\
pass"||t==="waived")?"pass":"not_applicable"}function mU(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"c\
ompliant":"undetermined"}cr();async function WR(...e){let[t,r]=e;return vU(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(YR(),JR))).settleHead(
...e)}function vU(e,t){return e.sha===t&&e.isPrepared}Lo();vt();Wd();Wd();Ll();Tb();async function IA(e,t,r){let n=await zd(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(xA),i=!s&&n.every(xA)?await o(0,
void 0):void 0;async function o(a,u){let c=r.readersFor(a),l=await jl(n,c,u),p=await Yd(l,async d=>(await Promise.resolve().then(()=>(kA(),NA))).readBase(d,c,r.
sha256));return{policy:p,sha256:b2(p.texts,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});
let p=await c();return l&&p===u?l:o(a,p)}}}function xA({kind:e}){return e==="path"}function b2(e,t){let r=e.map(({text:n})=>t(n));return r.length===1?r[0]??"":t(
r.map(n=>`${n}
`).join(""))}Ui();Eb();async function FA(e,t,r){let n=await LA(e,t),s=n.kind==="project"?"project":"merge_request",i=await IA(e,s,r),{projectId:o,known:a}=await ZR(n.project,
r.gitlabFor),u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=Xt(a),d=Zd(Sb(p,s==="project"?he:kr)),
f=d.then(r.serverNow,r.serverNow),g=Zd(i.load(o,l,$i)),h=Zd(FR(e,c,o,u)),b=Zd(g.then(({policy:ot})=>Us(ot,p))),w=await d,{policy:R,sha256:S}=await g,$=await(await h)(
R.requirements.map(({name:ot})=>ot));r.progress.targets=$;let U="sha"in w?w:void 0,B=(n.kind==="merge-request"?n.sha:void 0)??U?.sha??"",ee=u===void 0?void 0:{projectId:o,
iid:u,sha:B},D=U&&ee&&await WR(U,B,as,()=>Hh(c,ee),r.sleep),T=D?.state==="superseded",Q=T||e.dry_run?[]:$.filter(({kind:ot})=>ot==="status_check"),ve=ee&&UR(c,ee,
Q.map(({id:ot})=>ot),r.after),Qe=await(D?.waited?Us(R,Xt(D.known)):b).finally(()=>ve?.stop());r.evaluationIsOver();let on=U?.projectPath??(await Sb(p,he)).path,
os=await x2(R,Qe,{nowMs:await f,project:on,iid:u}),Li=BR(os.judged,await f),jn=await IR({gitlab:c,targets:$,evaluation:Li,projectId:o,mergeRequest:ee&&D&&{...ee,
createdAtMs:Date.parse(D.mergeRequest.createdAt)},isSuperseded:T,isLagging:D?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:ot=>r.progress.done.push(ot)}),qt=zE({evaluation:Li,policy:R,policySha256:S,subject:{gitlabUrl:e.gitlab_url,
project:{id:o,path:on},mergeRequest:D&&ee&&{iid:ee.iid,sha:B,targetBranch:D.mergeRequest.targetBranch}},deliveries:jn,generatedAt:new Date(r.now()),version:r.version}),
Fs=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:qt,notices:[...e.warnings,...n.
notices,...R.warnings,...os.notices,...Fs]};function Xt(ot){let Ln=$A(n.project,t);return QR({gitlabFor:r.gitlabFor,projectId:o,iid:u,defaultBranchHint:Ln,now:()=>f},
ot)}function Us(ot,Ln){return Ln.announce(EA(ot,s)),GR(ot,Ln,s)}function as(){return Xt(new Map).read(kr)}async function $i(){return(await Sb(p,kr)).targetBranch}}
async function Sb(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function x2(e,t,r){return e.waivers.length===0?{judged:t,notices:[]}:(await Promise.resolve().then(()=>(MA(),qA))).
waive(t,e.waivers,r)}function Zd(e){return e.catch(()=>{}),e}ye();je();async function KA(e,t){let{env:r,surface:n}=t,s=performance.now();await C2(t,e);let i=await GE({flags:e,env:r,getInput:await P2(t)});await vR(i.report_dir);
let o=RE(i,{env:r,signal:t.signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${Z(
a.path)} ${u} ${Math.round(a.durationMs)} ms`)}});try{let{report:a,notices:u}=await FA(i,r,o.ports),c=await wR(a,{folder:i.report_dir,formatNames:i.formats,context:{
jobUrl:r.CI_JOB_URL,policyPath:i.policy[0]??""},host:n.host}),l=Math.round(performance.now()-s),p={report:a,notices:u,reportPath:c,tookMs:l,requests:o.requestCount(),
dryRun:i.dry_run};return t.print(SR(p,n).trimEnd()),BE(a,i.fail_job_on)}catch(a){throw a instanceof O&&a.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(GA(),UA))).
interrupted(o.ports.progress,a):a}finally{o.close()}}async function P2({env:e,surface:t}){return t.host==="github"?(await Promise.resolve().then(()=>(jo(),tu))).
getInput:(r,{trimWhitespace:n})=>{let s=e[`INPUT_${r.toUpperCase()}`]??"";return n?s.trim():s}}async function C2({env:e,surface:t},r){if(t.host!=="github")return;
let[{setSecret:n},{secretsOf:s}]=await Promise.all([Promise.resolve().then(()=>(jo(),tu)),Promise.resolve().then(()=>(VA(),BA))]);for(let i of s(e,r))n(i)}Co();function QA(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||ls[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var j2={bold:1,dim:2,red:31,green:32,yellow:33};function L2(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>j2[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function HA(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return L2(n,!i&&(s||n!=="plain"),r)}ye();$l();var wq=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>wq.abort());var Oo={env:process.env,surface:HA(process.env,process.stdout.
isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:wq.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};Fz(process.argv.slice(2)).catch(async e=>(await Promise.resolve().then(()=>(YA(),JA))).reportFailure(e,Oo)).then(e=>{process.exitCode=e});async function Fz(e){
let{command:t="evaluate",operands:r,flags:n}=QA(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return Oo.print((await Promise.resolve().then(()=>(tf(),ef))).
helpText()),xt.compliant;if(n.has("version")||n.has("v"))return Oo.print(Ao),xt.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(tf(),ef))).
strayOperand(r[0]);return KA(n,Oo);case"validate":return(await Promise.resolve().then(()=>(eP(),ZA))).validateCommand(r,n.has("json"),Oo);case"demo":return(await Promise.resolve().then(()=>(bq(),yq))).
demoCommand(n,Oo);case"sandbox":return(await Promise.resolve().then(()=>(vq(),_q))).sandboxCommand(n,Oo);default:throw(await Promise.resolve().then(()=>(tf(),ef))).
unknownCommand(t)}}
