#!/usr/bin/env node
var mM=Object.create;var ph=Object.defineProperty;var hM=Object.getOwnPropertyDescriptor;var gM=Object.getOwnPropertyNames;var yM=Object.getPrototypeOf,bM=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},x=(e,t)=>{for(var r in t)ph(e,r,{get:t[r],enumerable:!0})},_M=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of gM(t))!bM.call(e,s)&&s!==r&&ph(e,s,{get:()=>t[s],enumerable:!(n=hM(t,s))||n.enumerable});return e};var vM=(e,t,r)=>(r=e!=null?mM(yM(e)):{},_M(t||!e||!e.__esModule?ph(r,"default",{value:e,enumerable:!0}):r,e));var Rl,Ol,Lo=m(()=>{"use strict";Rl=class{},Ol=class{}});var _t,SM,k,fe=m(()=>{"use strict";_t={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},SM={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},k=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return SM[this.code]}}});function te(e,t=300){let r=e.replace(RM," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function ce(e,t,r=`${t}s`){return`${e}\
 ${e===1?t:r}`}function Ne(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).
join(", ")} and ${r}`}var RM,Ie=m(()=>{"use strict";RM=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function rr(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function za(e){let t=te(kl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function kl(e){if(e==null)return"";if(Array.isArray(e))return e.map(kl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=kl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[OM.has(i)?"":i,kl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Ue,OM,dr=m(()=>{"use strict";fe();Ie();Ue=class extends k{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};OM=new Set(["base","error"])});var AT={};x(AT,{readPages:()=>xM});async function xM(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await IM(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(NM(o,a.length))return{...i,headers:c,body:a};if(s)throw new Ue("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function NM(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function IM(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:kM},i))}else for(let s=IT(e);s;){let i=await t(s);n.push(i),s=IT(i)}}catch(s){
if(!(s instanceof Ue))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new Ue(i,`${o}; ${a} of the li\
st were read`,s)}return n}function IT({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var kM,PT=m(()=>{"use strict";dr();kM=6});async function Xa(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:xl({...Hs(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>(PT(),AT))).readPages(rr("GET",t),s,i)}function CT(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t(rr(i,c)),e.send({method:i,path:c,query:xl(Hs(a)),body:Hs(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t(rr("GET",a)),Xa(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Hs(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function xl(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var Za=m(()=>{"use strict";dr()});function AM(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Il(e){return(e??"").replace(/\?.*/s,"")}var Nl,dh=m(()=>{"use stric\
t";dr();Za();Nl=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=rr("GET",t);this.#t(n);let{body:s}=await Xa(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(AM))return s;throw new Ue("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t(rr(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var LT={};x(LT,{StatusCheckServices:()=>fh,digestUrl:()=>jT});import{createHash as PM}from"node:crypto";function jT(e){return PM("sha256").update(e).digest("hex")}
function Pl(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var Al,fh,$T=m(()=>{"use strict";dr();Za();dh();Al="status_check_admin",
fh=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Pl(t),Al)).map(r=>({id:r.id,name:r.name,externalUrl:Il(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:jT(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Pl(t),Hs({...r}),Al)}update(t,r,n){return this.#e.write("PUT",`${Pl(t)}/${r}`,Hs({...n}),Al)}async remove(t,r){let n=`${Pl(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,Al).catch(o=>{if(o instanceof Ue&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof Ue&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Ue("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:rr("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as jM}from"node:crypto";function DT({timestamp:e,nonce:t,path:r,status:n},s){return jM("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var qT=m(()=>{"use strict"});var MT={};x(MT,{ExternalControls:()=>hh});function $M({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var LM,hh,FT=m(()=>{"use strict";fe();dr();qT();LM=3,hh=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new k("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t(rr("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-LM,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":DT(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof Ue?$M(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function UT({headers:e,text:t},r){let n=e["content-type"]??"";if(yh(n,t))return{instead:jl};if(r!=="json")return{value:r==="text"?t:void 0};if(!Ll(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function Ll(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function yh(e,t){return/html/i.test(e)||!Ll(e)&&/^\s*<(!doctype|html)/i.test(t)}var jl,bh=m(()=>{"use strict";jl="a web page instead of JSON"});function GT(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}var BT=m(()=>{"use strict"});function $l(e){return e.NODE_USE_ENV_PROXY==="1"&&_h(process.versions.node)}function _h(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var vh=m(()=>{"use strict"});async function VT(e,t,r){let{Agent:n,request:s}=await MM(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:qM,...$l(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await FM(
r)}:{}};return{agent:new n(i),request:s}}async function MM(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function FM(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new k("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function KT(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},w=>{UM(w,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(QT(wh)),i),h=b(d);f.on("error",h).end(c);function b(w){return O=>{clearTimeout(g),w(O)}}})}async function UM(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw QT(Dl);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function QT(e){return Object.assign(new Error(e),{code:e})}var qM,wh,Dl,Th=m(()=>{"use strict";fe();vh();
qM=10,wh="ETIMEDOUT",Dl="E2BIG"});function HT(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(Eh());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{(n||
e?.aborted)&&a(Eh()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw Eh()},close(){e?.removeEventListener("abort",s),s()}}}function Eh(){
return new k("INTERRUPTED","the job was cancelled")}var JT=m(()=>{"use strict";fe()});function YT(e,t){return GM.has(e)||e===500&&t}function WT(e){return[301,302,303,307,308].includes(e)}function zT(e,t,r=0,n={},s=0){let i=1e3*2**(e-1)*(.5+t()/2);
return Math.max(i,BM(r,n,s)||0)}function BM(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit\
-reset"])*1e3-r+1e3:0}var GM,XT=m(()=>{"use strict";GM=new Set([408,429,502,503,504])});function fr(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var $o,eu=m(()=>{"use strict";$o=/^\{"error":"404 Not Found"\}$/});var ZT,eE,tE=m(()=>{"use strict";eu();ZT="create a new token with scope api and put it into gitlab_token",eE=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",ZT],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",ZT],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${fr(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function Ir(e,t,r,n,s){return["external_control",e,t,r,n,s]}var rE,ql,nE,sE=m(()=>{"use strict";eu();rE="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",ql="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";nE=[Ir(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",ql),Ir(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",ql),Ir(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),Ir(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),Ir(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),Ir(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",rE),Ir(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",rE),Ir(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),Ir(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),Ir(404,$o,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),Ir(400,/Failed to update/,"CONTROL_REFUSED",fr,"look into the project's compliance centre, and run the job\
 again"),Ir(400,null,"CONTROL_REFUSED",fr,ql),...[401,403,404,422].map(e=>Ir(e,null,"CONTROL_REFUSED",fr,ql))]});var uE,iE,oE,Sh,aE,VM,KM,QM,HM,JM,cE,lE=m(()=>{"use strict";eu();uE="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",iE="there is no such merge request, or no such status check, in this project",oE="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",Sh="give the token's user or bot the Developer r\
ole in the project that the merge request targets",aE="give the token's user or bot the Maintainer role in the project",VM="the instance has no status checks at\
 this address",KM="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",QM=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,$o,"TARGET_UNKNOWN",VM,KM]),HM=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),JM=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",uE]),cE=[...QM,...HM,...JM,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${Sh}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",Sh],["status_check",404,null,"TARGET_UNKNOWN",iE,oE],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",Sh],["status_check_retry",404,null,"TARGET_UNKNOWN",iE,oE],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",aE],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",aE],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${uE}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",fr,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function fE(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...eE,...cE,...nE,...YM].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??WM(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function WM({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",fr,dE]:[null,e,null,"GITLAB_REFUSED",fr,"change what GitLab names, in the inputs or in the project's settings"]}var dE,pE,
YM,mE=m(()=>{"use strict";tE();sE();eu();lE();dE="run the job again later; if it stays so, ask the administrators of the instance",pE="check the path, the ref a\
nd the project of policy, and that the token may read that project",YM=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${fr(e)})`,pE],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",pE],[null,404,$o,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",fr,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",fr,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${fr(e)})`,dE]]});function hE(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=zM.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",Ml];return{isTemporary:s,isTimeout:n===
wh,code:n===Dl?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Dl?"":XM(t,r)),cause:e}}function XM(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||$l(t)||ZM(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${_h(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function ZM({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var Ml,zM,gE=m(()=>{"use strict";Th();vh();Ml="check host and port of the address, and that this runner may reach\
 it",zM=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",Ml],[/^ETIMEDOUT/,!0,"there was no answer in time",Ml],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",Ml],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function yE({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<e1)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:t1(p,d,o,a)})}function t1(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var e1,bE=m(()=>{"use strict";dr();e1=3});var vE={};x(vE,{describeFailure:()=>hE,endingOf:()=>s1,followRedirect:()=>yE,refused:()=>i1,tooLate:()=>n1,unanswered:()=>r1,unexpected:()=>_E});function r1({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Ue(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function n1(e,t){let r="give timeout a longer time, or ask for less";return new Ue("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function s1(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function i1({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=yh(l,r);if(p&&e<500)return _E(
e,n,jl);let d=p?void 0:o1(u?r.replaceAll(u,"…"):r,l),f=za(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:w,
advice:O}=fE({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),R={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${O}; an earlier attempt may have succeeded`:O};return new Ue(b,`GitLab answered ${e} for ${i}: ${w}${s}`,R)}function _E(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===jl?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${te(n)}`,i)}function o1(e,t){if(!Ll(t))return e;try{return JSON.parse(e)}catch{return}}var wE=m(()=>{"use strict";Ie();bh();dr();mE();gE();bE()});function Fl(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new k("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=GT(r),f=HT(e.signal,g);function g(){c?.then(({agent:w})=>w.destroy()).catch(()=>{})}async function h(w,O,R){c??=VT(a.protocol==="https:",n,e.
certificateAuthorities);let $=await c,{method:U,body:B,anonymous:ne,headers:D}=O,T={...t&&!ne?{"private-token":t}:{},...D?.()},Q=r();l++;let ve=await KT($,w,{method:U,
body:B,headers:T,timeoutMs:R,maxBodyBytes:o,now:r});return p(ve.headers.date??"",Q,ve.answeredAt),ve}async function b(w){let{method:O,path:R,query:$,body:U,expects:B="\
json",situation:ne="fact"}=w,D=O==="GET"||O==="HEAD"||w.reads===!0,T=rr(O,R),Q=new URL(u+R+($?`?${$}`:""));for(let ve=1,Je=0;;){let cn=r(),hs=i()-cn;if(f.check(),
hs<=0)throw(await Rh()).tooLate(T,ve);let Fi=Math.min(hs,s),$n=await f.race(h(Q,w,Fi)).catch(async Gi=>{if(Gi instanceof k)throw Gi;return(await Rh()).describeFailure(
Gi,a,n)}),[Lt,Qs]="headers"in $n?[$n,void 0]:[void 0,$n],vr=Lt?.status??0,gs=Qs?Qs.isTemporary:YT(vr,D),Dn=zT(ve,e.random,vr,Lt?.headers,d.serverNow()),Ui=r()+Dn>=
i(),ys=gs&&ve<5&&!Ui,xt={method:O,path:R,status:vr,durationMs:r()-cn,attempt:ve};if(e.onRequest?.(ys?{...xt,retryInMs:Dn}:xt),ys){await f.race(e.sleep(Dn)),ve++;
continue}let Gr=Lt&&vr<300?UT(Lt,B):void 0;if(Lt&&Gr&&Gr.instead===void 0)return{status:vr,headers:Lt.headers,body:Gr.value,attempts:ve};let{endingOf:v,followRedirect:M,
refused:L,tooLate:F,unanswered:Le,unexpected:tt}=await Rh();if(Lt&&WT(vr)){Q=M(Lt,Q,{request:T,method:O,path:R,root:a,hops:Je++,attempts:ve});continue}let be={request:T,
situation:ne,writes:!D,body:U,attempts:ve,token:t};if(Gr?.instead!==void 0)throw tt(vr,be,Gr.instead);let bs=gs?v(ve,Ui?Dn:0):"";throw Lt?L(Lt,be,bs):Qs?.isTimeout&&
Fi===hs?F(T,ve):Le(Qs,be,bs)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function Rh(){return Promise.resolve().then(()=>(wE(),vE))}var Oh=m(()=>{"use\
 strict";fe();bh();BT();dr();Th();JT();XT()});function kh(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=u1(TE(e),TE(s),n+1),o=r!==void 0&&r.length!==e.length&&s.length===e.length;(i<
n||i===n&&o)&&(r=s,n=i)}return r}function Nt(e,t){let r=kh(e,t);return r===void 0?"":`, did you mean ${r}?`}function TE(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function u1(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[
i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,
(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var qn=m(()=>{"use strict"});var EE={};x(EE,{preset:()=>c1});var c1,SE=m(()=>{"use strict";c1={name:"Recommended",description:"Four eyes on every change, a protected default branch, scanner\
s that run",requirements:[{name:"Four eyes",description:"Nobody merges on their own word",controls:["minimum_approvals_required_1","merge_request_prevent_author\
_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge reque\
sts",controls:["default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"\
What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static analysis \
and secret detection run on the default branch",controls:["scanner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"Events leave\
 over https only",controls:["secure_webhooks"]}]}});var RE={};x(RE,{preset:()=>l1});var l1,OE=m(()=>{"use strict";l1={name:"Strict",description:"Two independent approvals, signed commits, no way around the rules",
requirements:[{name:"Four eyes",description:"Two people who did not work on the change approve it",controls:["minimum_approvals_required_2","merge_request_preve\
nt_author_approval","merge_request_prevent_committers_approval","merge_requests_approval_rules_prevent_editing","reset_approvals_on_push",{id:"merge_request_app\
rovals",with:{at_least:2}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge requests, and history stays",controls:[
"default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked","project_default_branch_not_deletable","require_signed_commi\
ts"]},{name:"A change that is ready",description:"What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},
{name:"Scanners",description:"Code, secrets and dependencies are scanned on the default branch",controls:["scanner_sast_running","scanner_secret_detection_runni\
ng","scanner_dep_scanning_running","push_protection_enabled"]},{name:"Access",description:"The project is not public, and its tokens and variables are held tigh\
t",controls:["project_visibility_not_public","cicd_job_token_scope_enabled","project_user_defined_variables_restricted_to_maintainers","ensure_2_admins_per_repo",
"secure_webhooks"]}]}});var kE={};x(kE,{preset:()=>p1});var p1,xE=m(()=>{"use strict";p1={name:"SOC 2 (evidence from GitLab)",description:"Settings and approvals that serve as evidence\
 for parts of the common criteria",requirements:[{name:"CC6.1 Logical access",description:"Serves CC6.1: the project is not public, and who may push is limited",
controls:["project_visibility_not_public","default_branch_protected"]},{name:"CC6.6 Boundary protection",description:"Serves CC6.6: events leave over https only",
controls:["secure_webhooks"]},{name:"CC7.1 Detection of vulnerabilities",description:"Serves CC7.1: scanners run on the default branch",controls:["scanner_sast_\
running","scanner_dep_scanning_running","scanner_secret_detection_running"]},{name:"CC8.1 Change management",description:"Serves CC8.1: changes are reviewed by \
others and reach the default branch through merge requests",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval","default_branch_pro\
tected_from_direct_push",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var NE={};x(NE,{preset:()=>d1});var d1,IE=m(()=>{"use strict";d1={name:"ISO/IEC 27001:2022 (evidence from GitLab)",description:"Settings and approvals that serv\
e as evidence for parts of Annex A",requirements:[{name:"A.5.3 Segregation of duties",description:"Serves A.5.3: authors and committers do not approve their own\
 work",controls:["merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"A\
.5.15 Access control",description:"Serves A.5.15: the project is not public",controls:["project_visibility_not_public"]},{name:"A.8.4 Access to source code",description:"\
Serves A.8.4: nobody changes the default branch directly",controls:["default_branch_protected","default_branch_protected_from_direct_push"]},{name:"A.8.8 Manage\
ment of technical vulnerabilities",description:"Serves A.8.8: dependencies and code are scanned on the default branch",controls:["scanner_dep_scanning_running",
"scanner_sast_running"]},{name:"A.8.28 Secure coding",description:"Serves A.8.28: secrets are looked for, and threads are settled before merging",controls:["sca\
nner_secret_detection_running","resolve_discussions_required"]},{name:"A.8.32 Change management",description:"Serves A.8.32: every change is approved",controls:[
"minimum_approvals_required_1"]}]}});var AE={};x(AE,{preset:()=>f1});var f1,PE=m(()=>{"use strict";f1={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark\
's chapters on source code and pipelines that can be read from GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by t\
wo others, approvals are reset, threads are settled, history is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_pre\
vent_author_approval","resolve_discussions_required","require_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_forc\
e_push_blocked","project_default_branch_not_deletable"]},{name:"1.2 Repository management",description:"Serves 1.2: somebody can stand in as owner",controls:["e\
nsure_2_admins_per_repo"]},{name:"1.3 Contribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},
{name:"1.5 Code risks",description:"Serves 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running",
"scanner_dep_scanning_running","scanner_iac_running"]}]}});var CE={};x(CE,{preset:()=>m1});var m1,jE=m(()=>{"use strict";m1={name:"SLSA source track (what the API shows)",description:"History that stays, changes that so\
mebody else has reviewed",requirements:[{name:"Source level 2: history",description:"Serves history and controls: the default branch is protected from force pus\
hes and deletion",controls:["default_branch_protected","project_force_push_blocked","project_default_branch_not_deletable"]},{name:"Source level 3: continuous t\
echnical controls",description:"Serves enforced controls: changes come through merge requests only",controls:["default_branch_protected_from_direct_push"]},{name:"\
Source level 4: two-party review",description:"Serves two-party review: another person than author and committers approved this change",controls:["minimum_appro\
vals_required_1","merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var LE={};x(LE,{presetNames:()=>Nh,presetText:()=>Ih});async function Ih(e){let t=e.slice(7),r=Object.hasOwn(xh,t)?xh[t]:void 0;if(!r)throw new k("POLICY_UNREAD\
ABLE",`there is no preset ${t}${Nt(t,Nh)}`,{advice:`the presets are ${Nh.join(", ")}`});return JSON.stringify((await r()).preset,null,2)}var xh,Nh,Ah=m(()=>{"us\
e strict";fe();qn();xh={recommended:()=>Promise.resolve().then(()=>(SE(),EE)),strict:()=>Promise.resolve().then(()=>(OE(),RE)),soc2:()=>Promise.resolve().then(()=>(xE(),kE)),
iso27001:()=>Promise.resolve().then(()=>(IE(),NE)),"cis-gitlab":()=>Promise.resolve().then(()=>(PE(),AE)),slsa:()=>Promise.resolve().then(()=>(jE(),CE))},Nh=Object.
keys(xh)});var $E={};x($E,{missingPolicy:()=>h1});async function h1(e,t,r,n){return e.kind!=="path"||r===void 0?new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new k("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var DE=m(()=>{"use strict";fe()});async function Ul(e,t,r){return Promise.all(e.map(async n=>({source:g1(n,r),text:await y1(n,t,r)})))}function g1(e,t){return e.kind==="path"&&t!==void 0?`${e.path}\
@${t}`:e.typed}async function y1(e,t,r){try{return e.kind==="preset"?(await Promise.resolve().then(()=>(Ah(),LE))).presetText(e.typed):e.kind==="url"?await t.url(
e.typed):e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){if(n instanceof Do){let{
missingPolicy:s}=await Promise.resolve().then(()=>(DE(),$E));throw await s(e,t,r,n)}throw n instanceof k&&n.code!=="INTERRUPTED"?new k("POLICY_UNREADABLE",`poli\
cy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.advice===void 0?{}:{advice:n.advice}}):n}}var Do,Gl=m(()=>{"use strict";fe();Do=class extends Error{}});var qo,Bl=m(()=>{"use strict";qo="1.0.0"});var qE={};x(qE,{readText:()=>b1});async function b1(e,t){let{origin:r,pathname:n,search:s}=new URL(e),i=Fl({...t,baseUrl:r});try{let o={path:n,query:s.slice(1),
expects:"text",situation:"policy"};return String((await i.send({method:"GET",...o})).body)}finally{i.close()}}var ME=m(()=>{"use strict";Oh()});var UE,GE=m(()=>{"use strict";UE=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"]});function Bi(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Vl(e){return{value:e}}
function Ch(e){return{value:jh(e,/\r?\n/)}}function BE(e){return{value:jh(e,/[\r\n,]+/)}}function VE(...e){return t=>{let r=jh(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function KE(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function QE(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function HE(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function JE(e){let t=Kl(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function YE(e){let t=Kl(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function WE(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${k1(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function Kl(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function jh(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function k1(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Lh=m(()=>{"use strict"});function Dt(e,t){return{parse:e,...t}}var _s,vs,Mo=m(()=>{"use strict";GE();Lh();_s={mode:Dt(Bi("auto","merge-request","project"),{default:"auto"}),policy:Dt(BE,
{default:".countersign.yml"}),policy_from:Dt(Bi("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Dt(WE,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:Dt(Vl,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Dt(YE,{}),merge_request:Dt(JE,{}),sha:Dt(HE,{}),status_check:Dt(Ch,
{}),external_control:Dt(Ch,{}),external_control_secret:Dt(Vl,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Dt(Bi("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:Dt(Bi("fail","leave"),{default:"fail"}),note:Dt(Bi("never","on_failure","always"),{default:"never"}),report_dir:Dt(
Vl,{default:"countersign-report"}),formats:Dt(VE(...UE),{default:"json"}),dry_run:Dt(KE,{default:"false"}),timeout:Dt(QE,{default:"10m"}),log_level:Dt(Bi("info",
"debug"),{default:"info"})},vs=Object.keys(_s)});var XE={};x(XE,{complaints:()=>N1});function N1({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${zE(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${Nt(a,
vs)}`),...i?[]:I1(r,n,s)]}function I1(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${zE(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function zE(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var ZE=m(()=>{"use strict";qn();Mo()});var tS={};x(tS,{checkControls:()=>P1,repeated:()=>eS});function P1(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=Kl(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of eS(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<A1&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${Ne(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function eS(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var A1,rS=m(()=>{"use strict";Ie();Lh();A1=16});async function nS(e){let t=[],r=[],n=[],s={},i={};for(let g of vs){let h=_s[g],{raw:b,typed:w}=$1(g,h,e);if(i[g]=w,b===void 0)continue;let[,O]=h.secret&&C1.exec(
b.trim())||[];if(O!==void 0){r.push({typed:w,variable:O});continue}let R=h.parse(b);"problem"in R?t.push(`${w} ${R.problem}`):s[g]=R.value}let o=s,a=q1(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!j1.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(ZE(),XE));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(rS(),tS))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw L1(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function L1(e){let[t=""]=e;return e.length===
1?new k("INPUT_INVALID",t):new k("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function $1(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:Ql(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=D1(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function Ql(e){return`--${e.replaceAll("_","-")}`}
function D1(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function q1({env:e,flags:t}){let r=new Set(vs);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:Ql(n),name:n}))).filter(
({name:n})=>!r.has(n))}var C1,j1,$h=m(()=>{"use strict";fe();Mo();C1=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,j1=/^[\x21-\x7e]+$/});function V(e,...t){let r=e[0]??"";for(let[n,s]of t.entries()){if(e[n]?.endsWith("="))throw new Error(`a value needs quotes after ${e[n]}`);r+=oS(s)+(e[n+1]??"")}
return Js.of(r)}function Hl(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return Js.of(e)}function Vi(e,t){
let r=e?B1(e):void 0;return r===void 0?V`${t}`:V`<a href="${Js.of(Mh(r))}" rel="noopener noreferrer">${t}</a>`}function qh(e){let t=G1(e).map(r=>Mh(te(r,iS)));return t.
length===1?Js.of(t[0]??""):Js.of([t[0],...t.slice(1,-1).map(r=>`  ${r}`),t.at(-1)].join(`
`))}function G1(e){let t=JSON.stringify(e)??"null";if(t.length<=F1||typeof e!="object"||e===null)return[t];let r=Array.isArray(e)?e.map(s=>JSON.stringify(s)??"n\
ull"):Object.entries(e).map(([s,i])=>`${JSON.stringify(s)}: ${JSON.stringify(i)}`),n=r.map((s,i)=>i<r.length-1?`${s},`:s);return Array.isArray(e)?["[",...n,"]"]:
["{",...n,"}"]}function oS(e){return e===void 0?"":e instanceof Js?e.toString():typeof e=="number"?String(e):typeof e=="string"?Mh(te(e,iS)):e.map(oS).join("")}
function Mh(e){return e.replace(/[&<>"']/g,t=>U1[t]??"")}function B1(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="h\
ttp:"?r:void 0}var Js,iS,F1,U1,Ys=m(()=>{"use strict";Ie();Js=class e{#e;constructor(t){this.#e=t}static of(t){return new e(t)}toString(){return this.#e}},iS=4e3,
F1=72,U1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function Yl(e){return[...e].sort((t,r)=>Ki.indexOf(t.status)-Ki.indexOf(r.status))}function Wl(e){return Ki.map(t=>({status:t,number:e.filter(r=>r.status===t).length})).
filter(({number:t})=>t>0).map(({status:t,number:r})=>`${r} ${Kt[t].control.toLowerCase()}`).join(", ")}var Kt,Ki,Fh,Jl,Ws=m(()=>{"use strict";Kt={fail:{sign:"✗",
control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",requirement:"Waived"},
pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{sign:"·",control:"\
External",requirement:"External"}},Ki=Object.keys(Kt),Fh={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{
status:"unknown",word:"Undetermined"}},Jl={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"}});function uS({requirements:e}){return V`<div class="charts">${V1(e)}${K1(e)}</div>`}function V1(e){let t=Ki.map(a=>({status:a,word:Kt[a].requirement,number:e.filter(
u=>u.status===a).length})).filter(({number:a})=>a>0),r=(zl-aS*(t.length-1))/e.length,n=0,s=t.map(({status:a,number:u})=>{let c=V`<rect class="${a}" x="${Uh(n)}" width="${Uh(
u*r)}" height="12"/>`;return n+=u*r+aS,c}),i=t.map(({number:a,word:u})=>`${a} ${u.toLowerCase()}`).join(", "),o=t.map(({status:a,number:u,word:c})=>V`<li><span class="sign ${a}" aria-hidden="true">${Kt[a].
sign}</span> ${c} <b>${u}</b></li>`);return V`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${i}`}" viewBox="0 0 ${zl} 12" preserveAspectRatio="none">${s}</svg>
<ul class="legend">${o}</ul>
</figure>
`}function K1(e){let t=e.flatMap(({controls:i})=>i).filter(({status:i})=>i==="fail");if(t.length===0)return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(Jl).map(([i,o])=>({word:o,number:t.filter(a=>a.severity===i).length})),n=Math.max(...r.map(({number:i})=>i)),s=r.map(({word:i,number:o})=>V`<li class="${o===
0?"none":"some"}"><span>${i}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${zl} 12" preserveAspectRatio="none"><rect class="fail" width="${Uh(o/n*zl)}" height="12"/></svg>
<b>${o}</b></li>
`);return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${s}</ul>
</figure>
`}function Uh(e){return Math.round(e*10)/10}var zl,aS,cS=m(()=>{"use strict";Ys();Ws();zl=1e3,aS=6});function lS(e){return e.length===0?V`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:V`<ul class="deliveries">${e.map(
H1)}</ul>`}function H1(e){let{target:t,id:r,name:n,requirement:s,outcome:i}=e,o=Q1[i],a=t==="status_check"?"Status check":"External control";return V`<li><span class="sign ${o}" aria-hidden="true">${Kt[o].
sign}</span>
<div><p><b>${n??`${a} ${r}`}</b></p>
<p class="quiet">${a} ${r}, for ${s??"the whole verdict"}</p></div>
<p>${J1(e,o)}</p></li>
`}function J1({status:e,outcome:t,attempts:r,error:n},s){let i=a=>V`<span class="word ${s}">${a}</span>`,o=r>1?`${e}, after ${ce(r,"attempt")}`:e;switch(t){case"\
delivered":return V`${i("Delivered")}: ${o}`;case"superseded":return V`${i("Nothing posted")}: the merge request has a newer head`;case"skipped":return V`${i("N\
othing posted")}: it would be ${e}`;case"failed":return V`${i("Not delivered")}: ${o}${n===void 0?void 0:V`. ${n}`}`}}var Q1,pS=m(()=>{"use strict";Ie();Ys();Ws();
Q1={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"}});function dS(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>Y1(u,n))})),deliveries:[...e.deliveries]}}function Y1(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:W1(o,t)},phase:e.
inPhase,waiver:e.waiver?{...e.waiver}:null}}function W1({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").
map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function Mn(e){let t={pass:0,fail:0,
unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}var Qi=m(()=>{"use strict"});function fS(e){let t=Mn(e),r=Object.values(t).reduce((s,i)=>s+i,0),n=Ki.filter(s=>t[s]>0).map(s=>V`<button type="button" aria-pressed="false" value="${s}"><span class="sign ${s}" aria-hidden="true">${Kt[s].
sign}</span>${Kt[s].control} <b>${t[s]}</b></button>
`);return V`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${n}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var mS=m(()=>{"use strict";Qi();Ys();Ws()});function hS(e,{jobUrl:t}){let{subject:r,policy:n,tool:s}=e,{status:i,word:o}=Fh[e.verdict],a=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).
join("/")}`,u=r.merge_request,c=n.sources.map(p=>V`<br><code>${p}</code>`),l=[["Project",Vi(a,r.project.path)],...u?[["Merge request",V`${Vi(`${a}/-/merge_reque\
sts/${u.iid}`,`!${u.iid}`)} into ${u.target_branch}`],["Commit",Vi(`${a}/-/commit/${encodeURIComponent(u.sha)}`,V`<code>${u.sha}</code>`)]]:[],["Policy",V`${n.name}${c}`],
["Policy SHA-256",V`<code>${n.sha256}</code>`],["Judged",V`<time datetime="${e.generated_at}">${X1(e.generated_at)}</time> by Countersign ${s.version}${t===void 0?
void 0:V` in ${Vi(t,"this job")}`}`]];return V`<header class="${i}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${Kt[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${o}</h1>
<p>${z1(e)}</p></div></div>
<dl class="about">${l.map(([p,d])=>V`<div><dt>${p}</dt><dd>${d}</dd></div>
`)}</dl>
</div></header>
`}function gS({verdict:e,subject:t}){let r=t.merge_request;return`${Fh[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function z1(e){let t=Mn(e),{requirements:r,
verdict:n}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let s=`Controls: ${Wl(r.flatMap(({controls:u})=>u))}.`;if(n==="compliant")
return`Every requirement that applies is met. ${s}`;let i=n==="non_compliant"?"fail":"unknown",o=r.filter(u=>u.status===i).length,a=`${o} of ${ce(r.length,"requ\
irement")}`;return n==="undetermined"?`Evidence is missing for ${a}. ${s}`:`${a} ${o===1?"is":"are"} not met. ${s}`}function X1(e){return e.replace("T"," ").replace(
/Z$/," UTC")}var yS=m(()=>{"use strict";Ie();Qi();Ys();Ws()});function vS(e,t){let{status:r}=e,n=V`<div class="body">${eF(e)}${tF(e)}</div>`,s=_S.has(r)?V`<div class="head">${bS(e)}</div>${n}`:V`<details><summary class="head">${bS(
e)}</summary>${n}</details>`;return V`<li class="control ${r}" id="${t}" data-status="${r}">${s}</li>
`}function bS({status:e,title:t,severity:r,phase:n}){let{sign:s,control:i}=Kt[e],a=n==="enforce"||!_S.has(e)?void 0:V`<span class="tag">${n} only</span>`;return V`<span class="sign ${e}" aria-hidden="true">${s}</span><h4>${t}</h4><span class="marks">${a}<span class="severity ${r}">${Jl[r]}</span><span class="word ${e}">${i}</span></span>`}
function eF({status:e,message:t,note:r,remediation:n,waiver:s}){let i=e==="fail"||e==="waived";return V`<p class="message">${t}</p>${s===null?void 0:V`<p><b>Waived</b> until ${s.
expires} by ${s.owner}: ${s.reason}</p>`}${r===null?void 0:V`<p class="note"><b>Note</b> ${r}</p>`}${i?V`<p class="fix"><b>Fix</b> ${n.text}${n.url===null?void 0:
V` ${Vi(n.url,"Open in GitLab")}`}</p>`:void 0}`}function tF({id:e,expected:t,actual:r,evidence:n}){let s=n.map(({fact:i,request:o})=>V`<li><code>${o}</code> <span class="quiet">${i}</span></li>`);
return V`<dl><div><dt>Control</dt><dd><code>${e}</code></dd></div>${t===null?void 0:V`<div><dt>Expected</dt><dd>${rF(t)}</dd></div>`}${r===null?void 0:V`<div><dt>Actual</dt><dd>${wS(
r)}</dd></div>`}${s.length===0?void 0:V`<div class="evidence"><dt>Evidence</dt><dd><ul>${s}</ul></dd></div>`}</dl>`}function rF(e){let{field:t,operator:r,value:n,
...s}=e;if(typeof t=="string"&&typeof r=="string"&&Object.keys(s).length===0)return V`<code>${t} ${r} ${qh(n)}</code>`;let i=Object.entries(e).map(([o,a])=>V`<li><code>${o}</code>: ${wS(
a)}</li>`);return V`<ul>${i}</ul>`}function wS(e){let t=qh(e),r=String(t).split(`
`).length;if(r===1)return V`<code>${t}</code>`;let n=V`<pre>${t}</pre>`;return r<=Z1?n:V`<details><summary>${r} lines</summary>${n}</details>`}var _S,Z1,TS=m(()=>{
"use strict";Ys();Ws();_S=new Set(["fail","unknown","waived"]),Z1=12});function ES({name:e,description:t,status:r,controls:n},s){let{sign:i,requirement:o}=Kt[r],a=Yl(n).map((u,c)=>vS(u,`control-${s+1}-${c+1}`));return V`<section class="requirement" id="${RS(
s)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${i}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${o}</span> ${Wl(n)}</p></div>
${t===null?void 0:V`<p class="quiet">${t}</p>`}
<ul class="controls">${a}</ul>
</section>
`}function SS(e){let t=e.map(({name:r,status:n},s)=>V`<li><a href="#${RS(s)}"><span class="sign ${n}" aria-hidden="true">${Kt[n].sign}</span><span>${r}<span class="unseen">: ${Kt[n].
requirement}</span></span></a></li>
`);return V`<ol>${t}</ol>`}function RS(e){return`requirement-${e+1}`}var OS=m(()=>{"use strict";TS();Ys();Ws()});var Gh,kS=m(()=>{"use strict";Gh=`(() => {
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
`});var nF,sF,iF,oF,aF,Bh,xS=m(()=>{"use strict";nF=`
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
`,sF=`
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
`,iF=`
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
`,oF=`
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
`,aF=`
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
`,Bh=[nF,sF,iF,oF,aF].join("")});async function IS(e,t){let r=Yl(e.requirements),[n,s]=await Promise.all([NS(Bh),NS(Gh)]),i=`default-src 'none'; style-src 'sha256-${n}'; script-src 'sha256-${s}\
'; img-src data:; base-uri 'none'; form-action 'none'`;return V`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Hl(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${gS(e)}</title>
<link rel="icon" href="data:,">
<style>${Hl(Bh)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${hS(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${SS(r)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${uS(e)}</section>
<section><h2>Told to GitLab</h2>${lS(e.deliveries)}</section>
<section><h2>Requirements</h2>${fS(e)}
${r.map(ES)}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${Hl(Gh)}</script>
</body>
</html>
`}async function NS(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var AS=m(()=>{
"use strict";cS();pS();mS();yS();Ys();OS();kS();xS();Ws()});var PS={};x(PS,{render:()=>uF});var uF,CS=m(()=>{"use strict";AS();uF=async(e,t)=>String(await IS(e,t))});async function Xl(e){let t=new Map,r=e.requirements.flatMap(({name:n,controls:s})=>s.filter(tu).map(i=>{let o=[e.subject.project.id,n,i.id],a=JSON.stringify(o),
u=t.get(a)??0;return t.set(a,u+1),{requirement:n,control:i,key:u===0?a:JSON.stringify([...o,u])}}));return Promise.all(r.map(async({key:n,...s})=>({...s,fingerprint:await cF(
n)})))}function tu({status:e}){return e==="fail"||e==="unknown"}function Zl({phase:e,severity:t}){return e==="observe"?"info":e==="warn"&&t!=="info"?"low":t}function zs({
phase:e}){return e==="enforce"?"":` (${e} only)`}function ep({policyPath:e}){let t=e.replace(/^(\.\/)+/,"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?
".gitlab-ci.yml":t}function Br(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:r,password:n,origin:s,href:i}=new URL(e);if(!(t==="https:"||t==="http:")||
r!==""||n!=="")return;let a=i.slice(s.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${s}${a}`}async function cF(e){
let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(r=>r.toString(16).padStart(2,"0")).join("")}var ws=m(()=>{
"use strict"});function Ke(e,t=1e3){return te(e,t).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}var Ts=m(()=>{"use strict";Ie()});var $S={};x($S,{render:()=>lF});function pF(e,{name:t,controls:r},n){let s=o=>r.filter(a=>jS(a)===o).length;return[`  <testsuite${tp({id:n,name:Ke(t)||"(no name\
)",package:e.subject.project.path,hostname:hF(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:s("failure"),errors:s("error"),skipped:s("skip\
ped"),time:0})}>`,"    <properties>",...dF(e).map(([o,a])=>`      <property${tp({name:`countersign.${o}`,value:a})}/>`),"    </properties>",...r.flatMap(o=>fF(t,
o)),"    <system-out/>","    <system-err/>","  </testsuite>"]}function dF({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.
name],["policy_sha256",t.sha256],...n?[["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function fF(e,t){let r=`<testcase${tp({classname:e,name:`${t.id}: ${t.title}`,
time:0})}`,n=jS(t);if(n==="passed")return[`    ${r}/>`];let s=n==="skipped"?{}:{type:t.status},i=tp({message:t.message,...s});return[`    ${r}>`,`      <${n}${i}\
>${mF(t).map(LS).join(`
`)}</${n}>`,"    </testcase>"]}function jS({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function mF(e){let{status:t,severity:r,message:n,note:s,remediation:i,waiver:o}=e,a=[`${t} (${r})${zs(e)}: ${n}`];if(o&&a.push(`waived until ${o.expires}\
 by ${o.owner}: ${o.reason}`),s!==null&&a.push(`note: ${s}`),t==="fail"){a.push(`fix: ${i.text}`);let u=Br(i.url);u!==void 0&&a.push(`at: ${u}`)}return a}function hF({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function tp(e){return Object.entries(e).map(([t,r])=>` ${t}="${LS(String(r))}\
"`).join("")}function LS(e){return Ke(e).replace(/[&<>"']/g,t=>gF[t]??"")}var lF,gF,DS=m(()=>{"use strict";ws();Ts();lF=e=>`${['<?xml version="1.0" encoding="UT\
F-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>pF(e,t,r)),"</testsuites>"].join(`
`)}
`;gF={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var qS={};x(qS,{render:()=>bF});function _F(e,t){let{status:r,message:n,remediation:s}=t,i=r==="fail"?`. Fix: ${Ke(s.text)}`:"",o=r==="unknown"?"not known: ":"";
return`${Ke(e)}${zs(t)}: ${o}${Ke(n)}${i}`}var yF,bF,MS=m(()=>{"use strict";ws();Ts();yF={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"in\
fo"},bF=async(e,t)=>{let r=(await Xl(e)).map(({requirement:n,control:s,fingerprint:i})=>({description:_F(n,s),check_name:Ke(s.id),fingerprint:i,severity:yF[Zl(s)],
location:{path:ep(t),lines:{begin:1}}}));return`${JSON.stringify(r,null,2)}
`}});var US={};x(US,{render:()=>wF});function TF({requirements:e}){let t=e.flatMap(({controls:n})=>n),r=t.map(({id:n})=>Ke(n));return t.filter((n,s)=>r.indexOf(r[s]??
"")===s)}function EF({id:e,title:t,severity:r,remediation:n}){let s=Br(n.url);return{id:Ke(e),shortDescription:{text:ru(t)},help:{text:ru(`Fix: ${n.text}`)},...s===
void 0?{}:{helpUri:s},defaultConfiguration:{level:FS(r)},properties:{severity:r}}}function FS(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":
"note"}function SF(e,t){let{status:r,message:n,remediation:s}=t,i=r==="unknown"?"not known: ":"",o=r==="fail"?`. Fix: ${s.text}`:"";return`${ru(e)}${zs(t)}: ${i}${ru(
n)}${ru(o)}`}function ru(e){return Ke(e).replaceAll("](","] (")}function RF({subject:e}){let{gitlab_url:t,project:r,merge_request:n}=e,s=Br(`${t}/${Ke(r.path)}`);
return!n||s===void 0?{}:{versionControlProvenance:[{repositoryUri:s,revisionId:n.sha}]}}var vF,wF,GS=m(()=>{"use strict";ws();Ts();vF="https://docs.oasis-open.o\
rg/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",wF=async(e,t)=>{let r=TF(e),n=new Map(r.map(({id:a},u)=>[Ke(a),u])),s=ep(t).split("/").map(encodeURIComponent).
join("/"),i=(await Xl(e)).map(({requirement:a,control:u,fingerprint:c})=>({ruleId:Ke(u.id),ruleIndex:n.get(Ke(u.id)),kind:"fail",level:FS(Zl(u)),message:{text:SF(
a,u)},locations:[{physicalLocation:{artifactLocation:{uri:s,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{"countersign/v1":c},properties:{
status:u.status,severity:u.severity,requirement:Ke(a)}})),o={tool:{driver:{name:"Countersign",version:e.tool.version,rules:r.map(EF)}},automationDetails:{id:`co\
untersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",...RF(e),results:i,properties:{
verdict:e.verdict,policy:Ke(e.policy.name)}};return`${JSON.stringify({$schema:vF,version:"2.1.0",runs:[o]},null,2)}
`}});var KS={};x(KS,{render:()=>kF});function xF(e){return e.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:n,status:s,remediation:i})=>{let o=s==="fail"?
Br(i.url):void 0;return o===void 0?[]:[VS(`Fix ${Ke(n,100)} (${Ke(t,100)})`,o)]}))}function NF(e){let t=new TextEncoder,r=0,n=[];for(let s of e.slice(0,BS.links)){
if(r+=t.encode(JSON.stringify(s)).length+OF,r>BS.bytes)break;n.push(s)}return n}function VS(e,t){return{external_link:{label:e,url:t}}}var BS,OF,kF,QS=m(()=>{"u\
se strict";ws();Ts();BS={links:100,bytes:8e4},OF=60,kF=(e,{jobUrl:t})=>{let r=Br(t),n=[...r===void 0?[]:[VS("Countersign reports",`${r.replace(/\/+$/,"")}/artif\
acts/browse`)],...xF(e)];return`${JSON.stringify({countersign:NF(n)},null,2)}
`}});var HS={};x(HS,{render:()=>PF});function CF({verdict:e}){return IF.map(t=>[{countersign_verdict:t},t===e?1:0])}function jF(e){return Object.entries(Mn(e)).map(([
t,r])=>[{status:t},r])}function LF(e){let t=e.requirements.flatMap(({controls:r})=>r).filter(r=>r.phase==="enforce"&&tu(r));return AF.map(r=>[{severity:r},t.filter(
n=>n.severity===r).length])}function $F({requirements:e}){let t=new Map;return e.filter(({status:r})=>r!=="not_applicable").map(({name:r,status:n})=>{let s=DF(r),
i=(t.get(s)??0)+1;return t.set(s,i),[{requirement:i===1?s:`${s} (${i})`},n==="pass"?1:0]})}function rp(e,t,r,n){let s=n.map(([i,o])=>{let a=Object.entries(i).map(
([u,c])=>`${u}="${c}"`);return`${e}{${a.join(",")}} ${o}
`});return[`# TYPE ${e} ${t}
`,`# HELP ${e} ${r}
`,...s].join("")}function DF(e){return Ke(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}var IF,AF,PF,JS=m(()=>{"use strict";Qi();ws();Ts();
IF=["compliant","non_compliant","undetermined"],AF=["critical","high","medium","low","info"],PF=e=>[rp("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",CF(e)),rp("countersign_controls","gauge","Controls by status.",jF(e)),rp("countersign_findings","gauge","Enforced controls that failed or could not \
be judged, by severity.",LF(e)),rp("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",$F(e)),`# EOF
`].join("")});var WS={};x(WS,{render:()=>MF});function YS(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}function UF(e){return`"${Ke(e,1e4).replace(FF,"$1'").replaceAll(
'"','""')}"`}var qF,MF,FF,zS=m(()=>{"use strict";ws();Ts();qF=["requirement","control","title","severity","status","message","actual","expected","remediation","\
url"],MF=e=>{let t=e.requirements.flatMap(({name:r,controls:n})=>n.map(({id:s,title:i,severity:o,status:a,message:u,actual:c,expected:l,remediation:p})=>[r,s,i,
o,a,u,YS(c),YS(l),p.text,Br(p.url)??""]));return[qF,...t].map(r=>`${r.map(UF).join(",")}\r
`).join("")};FF=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g});function qt(e){let t=Ke(e).replace(GF,`$&${BF}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function Hi(e){return/^[\w.-]{1,200}$/.
test(e)?`\`${e}\``:qt(e)}function np(e,t){let r=Br(t);return r===void 0?qt(e):`[${qt(e)}](${r.replace(/[()]/g,VF)})`}function VF(e){return`%${e.charCodeAt(0).toString(
16).toUpperCase()}`}var GF,BF,XS=m(()=>{"use strict";ws();Ts();GF=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,
BF="⁠"});var eR={};x(eR,{render:()=>su});function HF({subject:e,policy:t,generated_at:r,tool:n}){let{gitlab_url:s,project:i,merge_request:o}=e,a=Ke(i.path).split("/").map(
encodeURIComponent).join("/"),u=`${s}/${a}`,c=o?`, ${np(`merge request ${o.iid}`,`${u}/-/merge_requests/${o.iid}`)} (${Hi(o.sha.slice(0,8))} into ${qt(o.target_branch)}\
)`:"";return`Project ${np(i.path,u)}${c}, policy ${qt(t.name)} (sha256 ${Hi(t.sha256.slice(0,12))}), judged at ${Hi(r.slice(0,10))} ${r.slice(11,16)} UTC by Cou\
ntersign ${qt(n.version)}.`}function JF({requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.
map(({name:r,status:n,controls:s})=>{let i=a=>s.filter(u=>u.status===a).length,o=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[qt(r),QF[n],...o].join(
" | ")} |`})]}function ZS(e){let{text:t,url:r}=e.control.remediation,n=np("Open the page",r);return[...Kh(e),`  - Fix: ${qt(t)}${r===null?"":`. ${n}`}`]}function Kh({
requirement:e,control:t}){let{id:r,severity:n,message:s,note:i}=t,o=`- **${qt(e)}**: ${Hi(r)} (${n})${zs(t)}: ${qt(s)}`;return i===null?[o]:[o,`  - Note: ${qt(i)}`]}
function YF({requirement:e,control:t}){let{id:r,message:n,waiver:s}=t,i=s?`
  - Until ${Hi(s.expires)} by ${qt(s.owner)}: ${qt(s.reason)}`:"";return[`- **${qt(e)}**: ${Hi(r)}: ${qt(n)}${i}`]}function WF({target:e,id:t,name:r,requirement:n,
status:s,outcome:i,attempts:o,error:a}){let u=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${qt(r)} (${t})`,l=n===null?"":` for ${qt(
n)}`,p=o>1?` after ${o} attempts`:"",d=a===void 0?"":`: ${qt(a)}`;return`- ${u} ${c}${l}: ${s}, ${i==="failed"?"**not delivered**":i}${p}${d}`}function nu(e,t){
return t.length===0?[]:[`## ${e}`,"",...t]}function Vh(e){return({control:t})=>t.status===e}var KF,QF,su,sp=m(()=>{"use strict";ws();XS();Ts();KF={compliant:"✅ \
Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},QF={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not a\
pplicable"},su=e=>{let t=e.requirements.flatMap(({name:s,controls:i})=>i.map(o=>({requirement:s,control:o}))),r=t.filter(({control:s})=>s.phase==="enforce");return`${[
[`# Countersign: ${KF[e.verdict]}`],[HF(e)],JF(e),nu("What to fix",r.filter(Vh("fail")).flatMap(ZS)),nu("What could not be judged",r.filter(Vh("unknown")).flatMap(
Kh)),nu("Not enforced yet",t.filter(({control:s})=>s.phase!=="enforce"&&tu(s)).flatMap(s=>s.control.status==="fail"?ZS(s):Kh(s))),nu("Waived",t.filter(Vh("waive\
d")).flatMap(YF)),nu("Told to GitLab",e.deliveries.map(WF))].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}});var tR={};x(tR,{render:()=>XF});function Hh(e){let t=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],r=[...e].map(n=>t.find(([s])=>s.test(n))?.[1]??6.8);
return Math.ceil(r.reduce((n,s)=>n+s,0))}var Qh,zF,XF,rR=m(()=>{"use strict";Qh="countersign",zF={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{
words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",colour:"#8a5a00"}},XF=({verdict:e})=>{let{words:t,colour:r}=zF[e],n=`${Qh}: ${t}`,[s,
i]=[Hh(Qh)+12,Hh(t)+12],o=s+i,a=(u,c)=>`<text x="${c}" y="14" textLength="${Hh(u)}">${u}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" hei\
ght="20" viewBox="0 0 ${o} 20" role="img" aria-labelledby="title">
  <title id="title">${n}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${s}" height="20" fill="#444"/>
    <rect x="${s}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(Qh,6)}
    ${a(t,s+6)}
  </g>
</svg>
`}});function aR(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!=="fail"&&i!=="unknown")return[];let u=i===
"fail"?` Fix: ${te(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${te(r)}: ${te(s)}`,message:`${te(o,1e3)}.${u}`}]}));return[...t.filter(({
level:r})=>r==="error").slice(0,oR),...t.filter(({level:r})=>r==="warning").slice(0,oR)]}var oR,uR=m(()=>{"use strict";Ie();oR=10});function Fn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function ip(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var op=m(()=>{});import*as lR from"os";function pn(e,t,r){let n=new Jh(e,t,r);process.stdout.write(n.toString()+lR.EOL)}function ap(e,t=""){pn(e,{},t)}function ZF(e){return Fn(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function eU(e){return Fn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var cR,Jh,pR=m(()=>{op();cR="::",Jh=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=cR+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${eU(s)}`)}}return t+=`${cR}${ZF(this.message)}`,t}}});import*as dR from"crypto";import*as cp from"fs";import*as up from"os";function iu(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!cp.existsSync(r))throw new Error(`Missing file at path: ${r}`);cp.appendFileSync(r,`${Fn(t)}${up.EOL}`,{encoding:"\
utf8"})}function lp(e,t){let r=`ghadelimiter_${dR.randomUUID()}`,n=Fn(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${up.EOL}${n}${up.EOL}${r}`}var fR=m(
()=>{op()});var mR,pp,hR=m(()=>{Lo();Lo();au();mR=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},pp=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new Rl("actions/oidc-client",[new Ol(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return mR(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return mR(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Yh(`ID token url is ${r}`);let n=yield e.
getCall(r);return ou(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as tU}from"os";import{constants as gR,promises as rU}from"fs";var Wh,nU,sU,iU,yR,zh,bR,_R,vR,Xh=m(()=>{Wh=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:nU,appendFile:sU,writeFile:iU}=rU,yR="GITHUB_STEP_SUMMARY",zh=class{constructor(){
this._buffer=""}filePath(){return Wh(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[yR];if(!t)throw new Error(`Unable \
to find environment variable for $${yR}. Check if your runtime environment supports job summaries.`);try{yield nU(t,gR.R_OK|gR.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return Wh(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?iU:sU)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Wh(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(tU)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},bR=new zh,_R=bR,vR=bR});import*as wR from"path";function TR(e){return e.replace(/[\\]/g,"/")}function ER(e){return e.replace(/[/]/g,"\\")}function SR(e){return e.replace(/[/\\]/g,wR.sep)}
var RR=m(()=>{});var tg={};x(tg,{arch:()=>kR,getDetails:()=>cU,isLinux:()=>xR,isMacOS:()=>eg,isWindows:()=>Zh,platform:()=>uu});import OR from"os";function cU(){return dp(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield Zh?oU():eg?aU():uU()),{platform:uu,arch:kR,isWindows:Zh,isMacOS:eg,isLinux:xR})})}var dp,oU,aU,uU,
uu,kR,Zh,eg,xR,NR=m(()=>{Lo();dp=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
oU=()=>dp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),aU=()=>dp(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),uU=()=>dp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),uu=OR.platform(),kR=OR.arch(),Zh=uu==="win32",eg=uu==="darwin",xR=uu==="linux"});var ng={};x(ng,{ExitCode:()=>fp,addPath:()=>pU,debug:()=>Yh,endGroup:()=>jR,error:()=>PR,exportVariable:()=>lU,getBooleanInput:()=>fU,getIDToken:()=>SU,getInput:()=>cu,
getMultilineInput:()=>dU,getState:()=>EU,group:()=>wU,info:()=>vU,isDebug:()=>yU,markdownSummary:()=>_R,notice:()=>_U,platform:()=>tg,saveState:()=>TU,setCommandEcho:()=>hU,
setFailed:()=>gU,setOutput:()=>mU,setSecret:()=>ou,startGroup:()=>CR,summary:()=>vR,toPlatformPath:()=>SR,toPosixPath:()=>TR,toWin32Path:()=>ER,warning:()=>bU});
import*as rg from"os";import*as AR from"path";function lU(e,t){let r=Fn(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return iu("ENV",lp(e,t));pn("set-env",
{name:e},r)}function ou(e){pn("add-mask",{},e)}function pU(e){process.env.GITHUB_PATH||""?iu("PATH",e):pn("add-path",{},e),process.env.PATH=`${e}${AR.delimiter}${process.
env.PATH}`}function cu(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function dU(e,t){let r=cu(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function fU(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=cu(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function mU(e,t){if(process.env.GITHUB_OUTPUT||"")return iu("OUTPUT",lp(e,t));process.
stdout.write(rg.EOL),pn("set-output",{name:e},Fn(t))}function hU(e){ap("echo",e?"on":"off")}function gU(e){process.exitCode=fp.Failure,PR(e)}function yU(){return process.
env.RUNNER_DEBUG==="1"}function Yh(e){pn("debug",{},e)}function PR(e,t={}){pn("error",ip(t),e instanceof Error?e.toString():e)}function bU(e,t={}){pn("warning",
ip(t),e instanceof Error?e.toString():e)}function _U(e,t={}){pn("notice",ip(t),e instanceof Error?e.toString():e)}function vU(e){process.stdout.write(e+rg.EOL)}
function CR(e){ap("group",e)}function jR(){ap("endgroup")}function wU(e,t){return IR(this,void 0,void 0,function*(){CR(e);let r;try{r=yield t()}finally{jR()}return r})}
function TU(e,t){if(process.env.GITHUB_STATE||"")return iu("STATE",lp(e,t));pn("save-state",{name:e},Fn(t))}function EU(e){return process.env[`STATE_${e}`]||""}
function SU(e){return IR(this,void 0,void 0,function*(){return yield pp.getIDToken(e)})}var IR,fp,au=m(()=>{pR();fR();op();hR();Xh();Xh();RR();NR();IR=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(fp||(fp={}))});var LR={};x(LR,{stepOutputs:()=>RU});async function RU(e,t,r){let n=await Promise.resolve().then(()=>(au(),ng));for(let[s,i]of Object.entries(e))n.setOutput(s,i);
for(let{level:s,title:i,message:o}of aR(t))s==="error"?n.error(o,{title:i}):n.warning(o,{title:i});process.env.GITHUB_STEP_SUMMARY&&await n.summary.addRaw(await su(
t,r)).write()}var $R=m(()=>{"use strict";sp();uR()});async function VR(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:jU,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof Ue)||u.status!==409)throw u;if(o++,await ig(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new k("INTERNAL","the last wait ends the loop")}async function ig(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(LU),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function LU(e){if(!(e instanceof k&&e.code!=="INTERRUPTED"))throw e}var jU,og=m(()=>{"use strict";dr();fe();jU=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var QR={};x(QR,{readBack:()=>$U});async function $U(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<KR?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof k&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>DU(e,c,u.get(c.id)))),s>=KR&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function DU(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await ag(
e,n);return{...s,attempts:s.attempts+t.attempts}}var KR,HR=m(()=>{"use strict";fe();ug();KR=6e4});async function JR(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>ag(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([GU(e,n),Promise.all(r.map(a=>UU({...e,isSuperseded:s},a)))]);return[...i,
...o]}function YR(e,t,r){let n=t.requirement===void 0?MU(e):FU(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function MU({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function FU({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function ag(e,t){
let r=YR(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return WR(e,t,r,n,s=>VR(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function UU(e,t){let r=YR(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return WR(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function WR(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof k)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:BU(c),error:VU(c)}}}async function GU(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<qU)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(HR(),QR));return s(e,r,t)}function BU(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function VU(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var qU,ug=m(()=>{"use strict";fe();og();qU=10*6e4});var zR={};x(zR,{explainLine:()=>KU,unknownTargets:()=>cg});function cg(e,t){let[r=""]=e;return e.length===1?new k("TARGET_UNKNOWN",r):new k("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function KU(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${Ne(r.map(({id:a,name:u})=>`"${te(u)}" (${a})`))}`,s=[...hp(e)].find(([
,a])=>gp(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${Nt(s[0],t)}`;let i=[...hp(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${Nt(i,o)} (${n})`}var lg=m(()=>{"use strict";fe();qn();Ie();pg()});async function XR(e,t,r){let n=[],s=e.flatMap(u=>{let c=gp(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of hp(u)){let d=t.includes(
l)?gp(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(lg(),zR));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function gp(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*hp(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var pg=m(()=>{
"use strict"});function z(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new Ji(r);return n}function yp(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="in\
teger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c,says:l}=r;
return a!==void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"forma\
t",detail:l}),n}}}function N(e){return yp("text","string",e)}function se(e){return yp("number","number",e)}function Ar(e){return yp("integer","number",e)}function W(){
return yp("flag","boolean")}function Y(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function S(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!ZR(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function rt(e){return S(e,!0)}function bp(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return ZR(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function dg(){return{kind:"any",read:e=>e}}function _p(e){
return{kind:"value",of:e,read(t,r,n){return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function fg(...e){return{kind:"either",
of:e,read(t,r,n){let s=e.map(o=>{let a=[];return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",
detail:s.map(({found:o})=>o)}),i?.read}}}function A(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function vt(e){return{
kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,n,s)}}function Re(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}
function Qe(e,t){return{kind:"mapped",of:e,read(r,n,s){let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function ZR(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}var Ji,ae=m(()=>{"use strict";Ji=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),
this.issues=t}}});var eO={};x(eO,{knownControls:()=>zU});async function zU(e,t){try{let{data:r,errors:n}=await e.graphql(WU,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(z(YU,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof Ji||r instanceof k&&r.code!=="INTERRUPTED")return;throw r}}var vp,QU,HU,JU,YU,WU,tO=m(()=>{"use strict";fe();
ae();vp=e=>A(S({nodes:Y(e)})),QU=S({id:N(),name:N(),controlType:A(N()),externalControlName:A(N())}),HU=S({complianceRequirementsControls:vp(QU)}),JU=S({complianceRequirements:vp(
HU)}),YU=S({projects:vp(S({complianceFrameworks:vp(JU)}))}),WU="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var rO={};x(rO,{controlTargets:()=>XU});function XU(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${Nt(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${te(c.name)})`);n.
push(`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":Ne(u)}`)}return a&&!a.isExternal&&n.push(
`control ${i} (${te(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)
return s;throw cg(n,"external_control")}var nO=m(()=>{"use strict";qn();Ie();lg()});function lu(e){return`gid://gitlab/Project/${e}`}function uO(e,t){let r;return async n=>{r??=iG(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new de(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function iG(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[lu(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new de(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new de("GraphQL shows this token no such project");return{project:p,
request:r}}var wp=m(()=>{"use strict";sr()});function lO(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c,read:async f=>cO(await i(f),u)};if(a.select){n.add(a),s??=uO(e,[
...n].filter(({id:h,select:b})=>b&&!t.has(h)));let{node:f,request:g}=await s(a);return u.push(g),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.
entries(a.needs??{});for(let[f,g]of await Promise.all(d.map(async([h,b])=>[h,await i(b)])))p[f]=cO(g,u);return{ok:!0,value:await a.collect?.(l,p),requests:u}}catch(c){
if(c instanceof k&&c.code==="INTERRUPTED")throw c;return c instanceof Tp?{...c.result,requests:u}:{ok:!1,reason:oG(a,c),requests:u,error:c}}}return{announce(a){
for(let u of pO(a))n.add(u)},read:i}}function pO(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),pO(Object.values(r.needs??{}),t));return t}function cO(e,t){if(t.
push(...e.requests),!e.ok)throw new Tp(e);return e.value}function oG(e,t){let r=t instanceof k&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.
summary.slice(1)}`;if(t instanceof de)return`${n}: ${t.message}`;if(r===401||r===403||r===404)return`${n} could not be read: GitLab answered ${r}, and reading i\
t needs ${e.right}`;if(t instanceof k)return`${n} could not be read: ${t.message}`;if(t instanceof Ji)return`${n} could not be read: GitLab's answer has an ${t.
message}`;throw t}var de,Tp,sr=m(()=>{"use strict";fe();ae();wp();de=class extends Error{},Tp=class extends Error{result;constructor(t){super(t.reason),this.result=
t}}});function ir(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,s)=>z(r,s.answer)}}var qe=m(()=>{"use strict";ae()});var aG,Ht,Yi=m(()=>{"use strict";ae();qe();aG=Qe(S({iid:se(),project_id:se(),title:N(),draft:A(W()),work_in_progress:A(W()),sha:vt(N()),target_branch:N(),source_branch:A(
N()),description:A(N()),labels:A(Y(N())),created_at:N(),prepared_at:Re(vt(N())),author:S({username:N()}),references:A(S({full:N()})),web_url:A(N())}),e=>({iid:e.
iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.
target_branch,sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,author:e.author.
username,url:e.web_url})),Ht={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>z(aG,await e.MergeRequests.show(t,r??0))}});var dO={};x(dO,{settleHead:()=>cG});async function cG(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...uG,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[Ht.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[Ht.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var uG,fO=m(()=>{"use strict";Yi();
uG=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function yO(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],s=await t(o=>r.push(o)).Projects.show(e),{id:i}=z(gO,s);return{projectId:i,
known:new Map([[Ep.id,{ok:!0,value:s,requests:r}]])}}function pG(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var hO,gO,Ep,ge,It=m(()=>{"use strict";ae();qe();hO=A(S({access_level:se()})),gO=Qe(S({id:se(),path_with_namespace:N(),visibility:A(N()),default_branch:Re(
vt(N())),empty_repo:A(W()),only_allow_merge_if_all_discussions_are_resolved:Re(vt(W())),secret_push_protection_enabled:Re(vt(W())),namespace:S({id:se(),kind:N(),
full_path:N()}),owner:A(S({id:se()})),permissions:A(S({project_access:hO,group_access:hO}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.
default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:pG(e.permissions)})),Ep={
id:"project_answer",summary:"The project",right:"a token whose user can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},ge=
ir(Ep,{id:"project"},gO)});function Ge(e){if(e&&typeof e=="object")switch(e[mr]){case dn:case Es:return!0}return!1}function _e(e){if(e&&typeof e=="object")switch(e[mr]){case Sp:case dn:case Pr:case Es:
return!0}return!1}var Sp,Rp,dn,mg,Pr,Es,mr,fn,Un,Cr,we,le,mn,Op,Ae=m(()=>{Sp=Symbol.for("yaml.alias"),Rp=Symbol.for("yaml.document"),dn=Symbol.for("yaml.map"),mg=
Symbol.for("yaml.pair"),Pr=Symbol.for("yaml.scalar"),Es=Symbol.for("yaml.seq"),mr=Symbol.for("yaml.node.type"),fn=e=>!!e&&typeof e=="object"&&e[mr]===Sp,Un=e=>!!e&&
typeof e=="object"&&e[mr]===Rp,Cr=e=>!!e&&typeof e=="object"&&e[mr]===dn,we=e=>!!e&&typeof e=="object"&&e[mr]===mg,le=e=>!!e&&typeof e=="object"&&e[mr]===Pr,mn=
e=>!!e&&typeof e=="object"&&e[mr]===Es;Op=e=>(le(e)||Ge(e))&&!!e.anchor});function Vr(e,t){let r=_O(t);Un(e)?Fo(null,e.contents,r,Object.freeze([e]))===Gn&&(e.contents=null):Fo(null,e,r,Object.freeze([]))}function Fo(e,t,r,n){let s=vO(
e,t,r,n);if(_e(s)||we(s))return wO(e,n,s),Fo(e,s,r,n);if(typeof s!="symbol"){if(Ge(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=Fo(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===wr)return wr;o===Gn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=Fo("\
key",t.key,r,n);if(i===wr)return wr;i===Gn&&(t.key=null);let o=Fo("value",t.value,r,n);if(o===wr)return wr;o===Gn&&(t.value=null)}}return s}async function kp(e,t){
let r=_O(t);Un(e)?await Uo(null,e.contents,r,Object.freeze([e]))===Gn&&(e.contents=null):await Uo(null,e,r,Object.freeze([]))}async function Uo(e,t,r,n){let s=await vO(
e,t,r,n);if(_e(s)||we(s))return wO(e,n,s),Uo(e,s,r,n);if(typeof s!="symbol"){if(Ge(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await Uo(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===wr)return wr;o===Gn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=await Uo(
"key",t.key,r,n);if(i===wr)return wr;i===Gn&&(t.key=null);let o=await Uo("value",t.value,r,n);if(o===wr)return wr;o===Gn&&(t.value=null)}}return s}function _O(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function vO(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Cr(t))return r.Map?.(e,t,n);
if(mn(t))return r.Seq?.(e,t,n);if(we(t))return r.Pair?.(e,t,n);if(le(t))return r.Scalar?.(e,t,n);if(fn(t))return r.Alias?.(e,t,n)}function wO(e,t,r){let n=t[t.length-
1];if(Ge(n))n.items[e]=r;else if(we(n))e==="key"?n.key=r:n.value=r;else if(Un(n))n.contents=r;else{let s=fn(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var wr,bO,Gn,pu=m(()=>{Ae();wr=Symbol("break visit"),bO=Symbol("skip children"),Gn=Symbol("remove node");Vr.BREAK=wr;Vr.SKIP=bO;Vr.REMOVE=
Gn;kp.BREAK=wr;kp.SKIP=bO;kp.REMOVE=Gn});var dG,fG,Bn,hg=m(()=>{Ae();pu();dG={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},fG=e=>e.replace(/[!,[\]{}]/g,t=>dG[t]),Bn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+fG(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&_e(t.contents)){let i={};Vr(t.contents,(o,a)=>{_e(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Bn.defaultYaml={explicit:!1,version:"1.2"};Bn.defaultTags={"!!":"tag:yaml.org,2002:"}});function xp(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function gg(e){let t=new Set;return Vr(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function yg(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function TO(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=gg(e));let o=yg(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(le(o.node)||Ge(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var Np=m(()=>{Ae();pu()});function Zs(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=Zs(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Zs(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=Zs(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Zs(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var bg=m(()=>{});function Mt(e,t,r){if(Array.isArray(e))return e.map((n,s)=>Mt(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!Op(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var ei=m(()=>{Ae()});var ti,Ip=m(()=>{bg();Ae();ei();ti=class{constructor(t){Object.defineProperty(this,mr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Un(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=Mt(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?Zs(i,{"":a},"",a):a}}});function Ap(e,t,r){if(fn(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(Ge(t)){let n=0;for(let s of t.items){let i=Ap(e,s,r);i>
n&&(n=i)}return n}else if(we(t)){let n=Ap(e,t.key,r),s=Ap(e,t.value,r);return Math.max(n,s)}return 1}var Ss,du=m(()=>{Np();pu();Ae();Ip();ei();Ss=class extends ti{constructor(t){
super(Sp),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Vr(t,{Node:(i,o)=>{(fn(o)||Op(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(Mt(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Ap(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(xp(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var Pp,K,At=m(()=>{Ae();Ip();ei();Pp=e=>!e||typeof e!="function"&&typeof e!="object",K=class extends ti{constructor(t){super(Pr),this.value=t}toJSON(t,r){return r?.
keep?this.value:Mt(this.value,t,r)}toString(){return String(this.value)}};K.BLOCK_FOLDED="BLOCK_FOLDED";K.BLOCK_LITERAL="BLOCK_LITERAL";K.PLAIN="PLAIN";K.QUOTE_DOUBLE=
"QUOTE_DOUBLE";K.QUOTE_SINGLE="QUOTE_SINGLE"});function hG(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function Rs(e,t,r){if(Un(e)&&(e=e.contents),_e(e))return e;if(we(e)){let p=r.schema[dn].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new Ss(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=mG+t.slice(2));let c=hG(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new K(e);return u&&(u.node=
p),p}c=e instanceof Map?o[dn]:Symbol.iterator in Object(e)?o[Es]:o[dn]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new K(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var mG,fu=m(()=>{du();Ae();At();mG="tag:yaml.\
org,2002:"});function mu(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return Rs(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Bo,Go,Cp=m(()=>{fu();Ae();Ip();Bo=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Go=class extends ti{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>_e(n)||we(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Bo(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(Ge(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,mu(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(Ge(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&le(i)?i.value:i:Ge(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!we(r))return!1;let n=r.value;return n==null||t&&le(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return Ge(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(Ge(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,mu(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Kr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var EO,Vn,hu=m(()=>{EO=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Vn=(e,t,r)=>e.endsWith(
`
`)?Kr(r,t):r.includes(`
`)?`
`+Kr(r,t):(e.endsWith(" ")?"":" ")+r});function yu(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,w=-1;r===jp&&(h=SO(e,h,
t.length),h!==-1&&(p=h+u));for(let R;R=e[h+=1];){if(r===gu&&R==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}w=
h}if(R===`
`)r===jp&&(h=SO(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(R===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let $=e[h+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===gu){for(;f===" "||f==="	";)f=R,R=e[h+=1],g=!0;let $=h>w+1?h-2:b-1;if(l[$])return e;c.push($),
l[$]=!0,p=$+u,d=void 0}else g=!0}f=R}if(g&&a&&a(),c.length===0)return e;o&&o();let O=e.slice(0,c[0]);for(let R=0;R<c.length;++R){let $=c[R],U=c[R+1]||e.length;$===
0?O=`
${t}${e.slice(0,U)}`:(r===gu&&l[$]&&(O+=`${e[$]}\\`),O+=`
${t}${e.slice($+1,U)}`)}return O}function SO(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var _g,jp,gu,RO=m(()=>{_g="flow",jp="block",gu="quoted"});function gG(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function bu(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Dp(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:yu(o,i,gu,$p(t,!1))}function vg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return bu(e,t);let r=t.indent||(Dp(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:yu(n,r,_g,$p(t,!1))}function Vo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=bu;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=vg:i&&!s?n=bu:n=r?vg:bu}return n(e,t)}function Lp({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return Vo(r,n);let c=n.indent||(n.forceBlockIndent||Dp(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===K.BLOCK_FOLDED?!1:t===K.BLOCK_LITERAL?!0:!gG(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let U=r[d-1];if(U!==`
`&&U!=="	"&&U!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(wg,`$&${c}`));let h=!1,b,w=-1;for(b=0;b<r.length;++b){let U=r[b];if(U===" ")h=!0;else if(U===`
`)w=b;else break}let O=r.substring(0,w<b?w+1:b);O&&(r=r.substring(O.length),O=O.replace(/\n+/g,`$&${c}`));let $=(h?c?"2":"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let U=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),B=!1,ne=$p(n,!0);o!=="folded"&&t!==K.BLOCK_FOLDED&&(ne.onOverflow=
()=>{B=!0});let D=yu(`${O}${U}${f}`,c,jp,ne);if(!B)return`>${$}
${c}${D}`}return r=r.replace(/\n+/g,`$&${c}`),`|${$}
${c}${O}${r}${f}`}function yG(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return Vo(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?Vo(i,t):Lp(e,t,r,n);if(!a&&!l&&s!==K.PLAIN&&i.includes(`
`))return Lp(e,t,r,n);if(Dp(i)){if(u==="")return t.forceBlockIndent=!0,Lp(e,t,r,n);if(a&&u===c)return Vo(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return Vo(i,t)}return a?
p:yu(p,u,_g,$p(t,!1))}function Wi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
K.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=K.QUOTE_DOUBLE);let u=l=>{switch(l){case K.BLOCK_FOLDED:case K.BLOCK_LITERAL:
return s||i?Vo(o.value,t):Lp(o,t,r,n);case K.QUOTE_DOUBLE:return bu(o.value,t);case K.QUOTE_SINGLE:return vg(o.value,t);case K.PLAIN:return yG(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var $p,Dp,wg,_u=m(()=>{At();RO();$p=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Dp=e=>/^(%|---|\.\.\.)/m.test(e);try{wg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{wg=/\n+(?!\n|$)/g}});function qp(e,t){let r=Object.assign({blockQuote:!0,commentString:EO,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function bG(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(le(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function _G(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(le(e)||Ge(e))&&e.anchor;i&&xp(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function Os(e,t,r,n){if(we(e))return e.toString(t,r,n);if(fn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=_e(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=bG(t.doc.schema.tags,i));let o=_G(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):le(i)?Wi(i,t,r,n):i.toString(t,r,n);return o?le(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var vu=m(()=>{Np();Ae();hu();_u()});function OO({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=_e(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(Ge(e)||!_e(e)&&typeof e=="object"){let ne="With simple keys, collection cannot\
 be used as a key value";throw new Error(ne)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||Ge(e)||(le(e)?e.type===K.BLOCK_FOLDED||e.type===K.BLOCK_LITERAL:typeof e=="o\
bject"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=Os(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){
if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":
f?`? ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Vn(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Vn(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Vn(b,r.indent,c(d))));let w,O,R;_e(t)?(w=!!t.spaceBefore,O=t.commentBefore,R=t.comment):(w=!1,O=null,R=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&le(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&mn(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let $=!1,U=Os(t,r,()=>$=!0,()=>h=!0),B=" ";if(d||w||O){if(B=w?`
`:"",O){let ne=c(O);B+=`
${Kr(ne,r.indent)}`}U===""&&!r.inFlow?B===`
`&&R&&(B=`

`):B+=`
${r.indent}`}else if(!f&&Ge(t)){let ne=U[0],D=U.indexOf(`
`),T=D!==-1,Q=r.inFlow??t.flow??t.items.length===0;if(T||!Q){let ve=!1;if(T&&(ne==="&"||ne==="!")){let Je=U.indexOf(" ");ne==="&"&&Je!==-1&&Je<D&&U[Je+1]==="!"&&
(Je=U.indexOf(" ",Je+1)),(Je===-1||D<Je)&&(ve=!0)}ve||(B=`
${r.indent}`)}}else(U===""||U[0]===`
`)&&(B="");return b+=B+U,r.inFlow?$&&n&&n():R&&!$?b+=Vn(b,r.indent,c(R)):h&&s&&s(),b}var kO=m(()=>{Ae();At();vu();hu()});function Tg(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Eg=m(()=>{});function Rg(e,t,r){let n=NO(e,r);if(mn(n))for(let s of n.items)Sg(e,t,s);else if(Array.isArray(n))for(let s of n)Sg(e,t,s);else Sg(e,t,n)}function Sg(e,t,r){let n=NO(
e,r);if(!Cr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function NO(e,t){
return e&&fn(t)?t.resolve(e.doc,e):t}var Mp,hn,xO,Fp=m(()=>{Ae();At();Mp="<<",hn={identify:e=>e===Mp||typeof e=="symbol"&&e.description===Mp,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new K(Symbol(Mp)),{addToJSMap:Rg}),stringify:()=>Mp},xO=(e,t)=>(hn.identify(t)||le(t)&&(!t.type||
t.type===K.PLAIN)&&hn.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===hn.tag&&r.default)});function Up(e,t,{key:r,value:n}){if(_e(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(xO(e,r))Rg(e,t,n);else{let s=Mt(r,"",e);if(t instanceof Map)t.set(s,Mt(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=vG(r,s,e),o=Mt(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function vG(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(_e(e)&&r?.doc){let n=qp(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),Tg(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var Og=m(()=>{Eg();Fp();vu();Ae();ei()});function Ko(e,t,r){let n=Rs(e,void 0,r),s=Rs(t,void 0,r);return new ft(n,s)}var ft,ri=m(()=>{fu();kO();Og();Ae();ft=class e{constructor(t,r=null){Object.defineProperty(
this,mr,{value:mg}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return _e(r)&&(r=r.clone(t)),_e(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Up(r,n,this)}toString(t,r,n){return t?.doc?OO(this,t,r,n):JSON.stringify(this)}}});function Bp(e,t,r){return(t.inFlow??e.flow?TG:wG)(e,t,r)}function wG({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(_e(h))!p&&h.spaceBefore&&
d.push(""),Gp(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(we(h)){let O=_e(h.key)?h.key:null;O&&(!p&&O.spaceBefore&&d.push(""),Gp(r,d,O.commentBefore,
p))}p=!1;let w=Os(h,l,()=>b=null,()=>p=!0);b&&(w+=Vn(w,i,c(b))),p&&b&&(p=!1),d.push(n+w)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Kr(c(e),u),a&&a()):p&&o&&o(),f}function TG({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(_e(h))h.spaceBefore&&p.push(""),Gp(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(we(h)){let O=_e(h.key)?h.key:null;O&&(O.spaceBefore&&p.push(""),Gp(t,p,O.commentBefore,!1),O.comment&&(c=
!0));let R=_e(h.value)?h.value:null;R?(R.comment&&(b=R.comment),R.commentBefore&&(c=!0)):h.value==null&&O?.comment&&(b=O.comment)}b&&(c=!0);let w=Os(h,u,()=>b=null);
c||(c=p.length>l||w.includes(`
`)),g<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((O,R)=>O+R.length+2,2)+(w.length+2)>t.options.lineWidth)),c&&(w+=",")),
b&&(w+=Vn(w,n,a(b))),p.push(w),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function Gp({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Kr(t(n),
e);r.push(i.trimStart())}}var kg=m(()=>{Ae();vu();hu()});function ni(e,t){let r=le(t)?t.value:t;for(let n of e)if(we(n)&&(n.key===t||n.key===r||le(n.key)&&n.key.value===r))return n}var wt,si=m(()=>{kg();Og();Cp();Ae();
ri();At();wt=class extends Go{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(dn,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(Ko(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;we(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new ft(t,t?.value):n=new ft(t.key,t.value);let s=ni(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);le(s.value)&&Pp(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=ni(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=ni(this.items,t)?.value;return(!r&&le(s)?s.value:s)??void 0}has(t){return!!ni(this.items,t)}set(t,r){
this.add(new ft(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Up(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!we(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Bp(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var gn,Qo=m(()=>{Ae();si();gn={collection:"map",default:!0,nodeClass:wt,tag:"tag:yaml.org,2002:map",resolve(e,t){return Cr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>wt.from(e,t,r)}});function Vp(e){let t=le(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var or,ii=m(()=>{fu();kg();
Cp();Ae();At();ei();or=class extends Go{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Es,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=Vp(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=Vp(t);if(typeof n!="number")return;let s=this.items[n];return!r&&le(s)?s.
value:s}has(t){let r=Vp(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=Vp(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];le(s)&&Pp(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(Mt(i,
String(s++),r));return n}toString(t,r,n){return t?Bp(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(Rs(a,void 0,n))}}return i}}});var yn,Ho=m(()=>{Ae();ii();yn={collection:"seq",default:!0,nodeClass:or,tag:"tag:yaml.org,2002:seq",resolve(e,t){return mn(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>or.from(e,t,r)}});var oi,wu=m(()=>{_u();oi={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),Wi(e,t,r,n)}}});var zi,Kp=m(()=>{At();zi={identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new K(
null),stringify:({source:e},t)=>typeof e=="string"&&zi.test.test(e)?e:t.options.nullStr}});var Tu,xg=m(()=>{At();Tu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new K(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Tu.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function ar({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Jo=m(()=>{});var Qp,Hp,Jp,Ng=m(()=>{At();Jo();Qp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ar},Hp={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():ar(e)}},Jp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new K(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:ar}});function IO(e,t,r){let{value:n}=e;return Yp(n)&&n>=0?r+n.toString(t):ar(e)}var Yp,Ig,Wp,zp,Xp,Ag=m(()=>{Jo();Yp=e=>typeof e=="bigint"||Number.isInteger(e),Ig=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);Wp={identify:e=>Yp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>Ig(
e,2,8,r),stringify:e=>IO(e,8,"0o")},zp={identify:Yp,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>Ig(e,0,10,r),stringify:ar},Xp={
identify:e=>Yp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>Ig(e,2,16,r),stringify:e=>IO(e,16,"0x")}});var AO,PO=m(()=>{Qo();Kp();Ho();wu();xg();Ng();Ag();AO=[gn,yn,oi,zi,Tu,Wp,zp,Xp,Qp,Hp,Jp]});function CO(e){return typeof e=="bigint"||Number.isInteger(e)}var Zp,EG,SG,jO,LO=m(()=>{At();Qo();Ho();Zp=({value:e})=>JSON.stringify(e),EG=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Zp},{identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Zp},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Zp},{identify:CO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>CO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Zp}],SG={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},jO=[gn,yn].concat(
EG,SG)});var Eu,Pg=m(()=>{At();_u();Eu={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=K.BLOCK_LITERAL),t!==K.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===K.BLOCK_LITERAL?`
`:" ")}return Wi({comment:e,type:t,value:a},n,s,i)}}});function Cg(e,t){if(mn(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!we(n)){if(Cr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new ft(new K(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=we(n)?n:new ft(n)}}else t("Expected a sequence for this tag");return e}function jg(e,t,r){let{replacer:n}=r,s=new or(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(Ko(a,u,r))}return s}var Su,ed=m(()=>{Ae();ri();
At();ii();Su={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Cg,createNode:jg}});var Yo,Ru,Lg=m(()=>{Ae();ei();si();ii();ed();Yo=class e extends or{constructor(){super(),this.add=wt.prototype.add.bind(this),this.delete=wt.prototype.delete.bind(
this),this.get=wt.prototype.get.bind(this),this.has=wt.prototype.has.bind(this),this.set=wt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(we(s)?(i=Mt(s.key,"",r),o=Mt(s.value,i,r)):i=Mt(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=jg(t,r,n),i=new this;return i.items=s.items,i}};Yo.tag="tag:yaml.or\
g,2002:omap";Ru={collection:"seq",identify:e=>e instanceof Map,nodeClass:Yo,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=Cg(e,t),n=[];for(let{key:s}of r.
items)le(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Yo,r)},createNode:(e,t,r)=>Yo.
from(e,t,r)}});function $O({value:e,source:t},r){return t&&(e?$g:Dg).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var $g,Dg,DO=m(()=>{At();$g={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new K(!0),stringify:$O},Dg={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new K(!1),stringify:$O}});var qO,MO,FO,UO=m(()=>{At();Jo();qO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:ar},MO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():ar(e)}},FO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new K(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:ar}});function td(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function qg(e,t,r){let{value:n}=e;if(Ou(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return ar(e)}var Ou,GO,BO,VO,KO,QO=m(()=>{Jo();Ou=e=>typeof e=="bigint"||Number.isInteger(e);GO={identify:Ou,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>td(e,2,2,r),stringify:e=>qg(e,2,"0b")},BO={identify:Ou,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>td(e,1,8,r),stringify:e=>qg(e,8,"0")},VO={identify:Ou,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>td(e,0,10,r),stringify:ar},KO={identify:Ou,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>td(e,2,16,r),stringify:e=>qg(e,16,"0x")}});var Wo,ku,Mg=m(()=>{Ae();ri();si();Wo=class e extends wt{constructor(t){super(t),this.tag=e.tag}add(t){let r;we(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new ft(t.key,null):r=new ft(t,null),ni(this.items,r.key)||this.items.push(r)}get(t,r){let n=ni(this.items,t);return!r&&we(n)?le(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ni(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new ft(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(Ko(o,null,n));return i}};
Wo.tag="tag:yaml.org,2002:set";ku={collection:"map",identify:e=>e instanceof Set,nodeClass:Wo,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Wo.from(
e,t,r),resolve(e,t){if(Cr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Wo,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function Fg(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function HO(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return ar(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var rd,nd,zo,Ug=m(()=>{Jo();rd={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>Fg(e,r),stringify:HO},nd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Fg(e,!1),stringify:HO},zo={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(zo.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=Fg(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var Gg,JO=m(()=>{Qo();Kp();Ho();wu();Pg();DO();UO();QO();Fp();Lg();ed();Mg();Ug();Gg=[gn,yn,oi,zi,$g,Dg,GO,BO,VO,KO,qO,MO,FO,Eu,hn,Ru,Su,ku,rd,nd,zo]});function sd(e,t,r){let n=YO.get(t);if(n&&!e)return r&&!n.includes(hn)?n.concat(hn):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(YO.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(hn)),s.reduce((i,o)=>{let a=typeof o=="string"?WO[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(WO).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var YO,WO,zO,XO=m(()=>{Qo();Kp();Ho();wu();xg();Ng();Ag();PO();LO();Pg();Fp();Lg();ed();JO();Mg();Ug();YO=new Map([["core",AO],["failsafe",[gn,
yn,oi]],["json",jO],["yaml11",Gg],["yaml-1.1",Gg]]),WO={binary:Eu,bool:Tu,float:Jp,floatExp:Hp,floatNaN:Qp,floatTime:nd,int:zp,intHex:Xp,intOct:Wp,intTime:rd,map:gn,
merge:hn,null:zi,omap:Ru,pairs:Su,seq:yn,set:ku,timestamp:zo},zO={"tag:yaml.org,2002:binary":Eu,"tag:yaml.org,2002:merge":hn,"tag:yaml.org,2002:omap":Ru,"tag:ya\
ml.org,2002:pairs":Su,"tag:yaml.org,2002:set":ku,"tag:yaml.org,2002:timestamp":zo}});var RG,xu,Bg=m(()=>{Ae();Qo();Ho();wu();XO();RG=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,xu=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?sd(t,"compat"):t?sd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?zO:
{},this.tags=sd(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,dn,{value:gn}),Object.defineProperty(this,Pr,{value:oi}),Object.defineProperty(
this,Es,{value:yn}),this.sortMapEntries=typeof o=="function"?o:o===!0?RG:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function ZO(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=qp(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Kr(u,""))}let o=!1,
a=null;if(e.contents){if(_e(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Kr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=Os(e.contents,s,()=>a=null,u);a&&(c+=Vn(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(Os(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Kr(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Kr(i(u),"")))}return r.join(`
`)+`
`}var ek=m(()=>{Ae();vu();hu()});function Xo(e){if(Ge(e))return!0;throw new Error("Expected a YAML collection as document contents")}var ai,Nu=m(()=>{du();Cp();Ae();ri();ei();Bg();ek();Np();bg();
fu();hg();ai=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,mr,{value:Rp});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Bn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[mr]:{value:Rp}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=_e(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Xo(this.contents)&&this.contents.add(t)}addIn(t,r){Xo(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=gg(this);t.anchor=!r||n.has(r)?yg(r||"a",n):r}return new Ss(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=O=>typeof O=="number"||O instanceof String||O instanceof Number,w=r.filter(
b).map(String);w.length>0&&(r=r.concat(w)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=TO(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=Rs(t,l,g);return a&&Ge(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new ft(s,
i)}delete(t){return Xo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Bo(t)?this.contents==null?!1:(this.contents=null,!0):Xo(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return Ge(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Bo(t)?!r&&le(this.contents)?this.contents.value:this.contents:
Ge(this.contents)?this.contents.getIn(t,r):void 0}has(t){return Ge(this.contents)?this.contents.has(t):!1}hasIn(t){return Bo(t)?this.contents!==void 0:Ge(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=mu(this.schema,[t],r):Xo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Bo(t)?this.contents=
r:this.contents==null?this.contents=mu(this.schema,Array.from(t),r):Xo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Bn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Bn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new xu(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=Mt(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?Zs(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return ZO(this,t)}}});var Iu,bn,Au,Vg,Pu=m(()=>{Iu=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},bn=class extends Iu{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},Au=class extends Iu{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Vg=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function Kn(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,w=null,O=null,R=null,
$=null,U=null;for(let D of e)switch(g&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&i(D.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&D.type!=="comment"&&D.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),l=!0;break;case"comment":{l||i(D,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let T=D.source.substring(1)||" ";p?p+=d+T:p=T,d="",c=!1;break}case"newline":c?p?p+=D.source:(!$||r!=="seq-ite\
m-ind")&&(u=!0):d+=D.source,c=!0,f=!0,(b||w)&&(O=D),l=!0;break;case"anchor":b&&i(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
i(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=D,U??(U=D.offset),c=!1,l=!1,g=!0;break;case"tag":{w&&i(D,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),w=D,U??(U=D.offset),c=!1,l=!1,g=!0;break}case r:(b||w)&&i(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indica\
tor`),$&&i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${t??"collection"}`),$=D,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){R&&
i(D,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),R=D,c=!1,l=!1;break}default:i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} token`),c=!1,l=!1}let B=e[e.length-1],ne=B?
B.offset+B.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:R,found:$,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:w,newlineAfterProp:O,end:ne,start:U??ne}}var Cu=m(()=>{});function ui(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(ui(t.key)||ui(t.value))return!0}return!1;default:return!0}}var id=m(()=>{});function ju(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&ui(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Kg=m(()=>{id()});function od(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||le(i)&&le(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var Qg=m(()=>{Ae()});function rk({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??wt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Kn(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",tk)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ui(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",tk);r.atKey=!0;let w=h.end,O=d?e(r,d,h,s):t(r,w,p,null,h,s);r.schema.compat&&ju(n.indent,d,s),r.atKey=!1,od(r,a.items,
O)&&s(w,"DUPLICATE_KEY","Map keys must be unique");let R=Kn(f??[],{indicator:"map-value-ind",next:g,offset:O.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=R.end,R.found){b&&(g?.type==="block-map"&&!R.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<R.found.offset-1024&&s(O.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let $=g?e(r,g,R,s):t(r,u,f,null,R,s);r.schema.compat&&ju(n.indent,g,s),u=$.range[2];let U=new ft(O,$);r.options.keepSourceTokens&&(U.srcToken=
l),a.items.push(U)}else{b&&s(O.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),R.comment&&(O.comment?O.comment+=`
`+R.comment:O.comment=R.comment);let $=new ft(O);r.options.keepSourceTokens&&($.srcToken=l),a.items.push($)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var tk,nk=m(()=>{ri();si();Cu();id();Kg();Qg();tk="All mapping items must start at the same column"});function sk({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??or,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=Kn(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&ju(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var ik=m(()=>{ii();Cu();Kg()});function Qn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var Zo=m(()=>{});function ok({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?wt:or),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let w=n.items[b],{start:O,key:R,
sep:$,value:U}=w,B=Kn(O,{flow:a,indicator:"explicit-key-ind",next:R??$?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&
!B.tag&&!$&&!U){b===0&&B.comma?s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
B.comment&&(c.comment?c.comment+=`
`+B.comment:c.comment=B.comment),p=B.end;continue}!o&&r.options.strict&&ui(R)&&s(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)B.comma&&s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||s(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let ne="";e:for(let D of O)switch(D.type){case"comma":case"space":break;case"comment":ne=D.source.substring(1);break e;default:break e}if(ne){let D=c.
items[c.items.length-1];we(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+ne:D.comment=ne,B.comment=B.comment.substring(ne.length+1)}}if(!o&&!$&&!B.found){let ne=U?e(r,U,B,s):t(r,B.end,$,null,B,s);c.items.push(ne),p=ne.range[2],Jg(U)&&
s(ne.range,"BLOCK_IN_FLOW",Hg)}else{r.atKey=!0;let ne=B.end,D=R?e(r,R,B,s):t(r,ne,O,null,B,s);Jg(R)&&s(D.range,"BLOCK_IN_FLOW",Hg),r.atKey=!1;let T=Kn($??[],{flow:a,
indicator:"map-value-ind",next:U,offset:D.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(T.found){if(!o&&!B.found&&r.options.strict){if($)for(let Je of $){
if(Je===T.found)break;if(Je.type==="newline"){s(Je,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}B.start<T.
found.offset-1024&&s(T.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?s(U,"MISSING_CHAR",`Missing space after : in ${a}`):s(T.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Q=U?e(r,U,T,
s):T.found?t(r,T.end,$,null,T,s):null;Q?Jg(U)&&s(Q.range,"BLOCK_IN_FLOW",Hg):T.comment&&(D.comment?D.comment+=`
`+T.comment:D.comment=T.comment);let ve=new ft(D,Q);if(r.options.keepSourceTokens&&(ve.srcToken=w),o){let Je=c;od(r,Je.items,D)&&s(ne,"DUPLICATE_KEY","Map keys \
must be unique"),Je.items.push(ve)}else{let Je=new wt(r.schema);Je.flow=!0,Je.items.push(ve);let cn=(Q??D).range;Je.range=[D.range[0],cn[1],cn[2]],c.items.push(
Je)}p=Q?Q.range[2]:T.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),w=l?`${b} \
must end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",w),f&&f.source.length!==1&&
g.unshift(f)}if(g.length>0){let b=Qn(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Hg,Jg,ak=m(()=>{Ae();ri();si();ii();Zo();Cu();id();Qg();
Hg="Block collections are not allowed within flow collections",Jg=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Yg(e,t,r,n,s,i){let o=r.type==="block-map"?rk(e,t,r,n,i):r.type==="block-seq"?sk(e,t,r,n,i):ok(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function uk(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===wt.tagName&&a==="map"||o===or.tagName&&
a==="seq")return Yg(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Yg(e,t,r,s,o)}let c=Yg(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=_e(l)?l:new K(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var ck=m(()=>{Ae();At();si();ii();nk();ik();ak()});function Wg(e,t,r){let n=t.offset,s=OG(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?K.BLOCK_FOLDED:K.BLOCK_LITERAL,
o=t.source?kG(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,w]=o[h];if(w===""||w==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+w.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,w]=o[h];c+=b.length+w.length+1;let O=w[w.length-1]==="\r";if(O&&(w=w.slice(0,-1)),w&&b.length<u){let $=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-w.length-(O?2:1),"BAD_INDENT",$),b=""}i===K.BLOCK_LITERAL?(p+=d+b.slice(
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
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function OG({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function kG(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var zg=m(()=>{At()});function Xg(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=K.PLAIN,u=xG(i,c);break;case"single-quoted-scalar":a=
K.QUOTE_SINGLE,u=NG(i,c);break;case"double-quoted-scalar":a=K.QUOTE_DOUBLE,u=IG(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Qn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function xG(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),lk(e)}function NG(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),lk(e.slice(1,-1)).replace(/''/g,"'")}function lk(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function IG(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=AG(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=PG[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=CG(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function AG(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function CG(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var PG,Zg=m(()=>{At();Zo();PG={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function ey(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Wg(e,t,n):Xg(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[Pr]:u?c=jG(e.schema,s,u,r,n):t.type==="scalar"?c=LG(e,s,t,n):c=e.schema[Pr];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=le(p)?p:new K(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new K(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function jG(e,t,r,n,s){if(r==="!")return e[Pr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[Pr])}function LG({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Pr];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[Pr];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var pk=m(()=>{Ae();At();zg();Zg()});function dk(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var fk=m(()=>{});function ty(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=DG(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=ey(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=uk($G,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=ad(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!le(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function ad(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:dk(t,r,n),indent:-1,source:""},p=ey(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function DG({options:e},{offset:t,source:r,end:n},s){let i=new Ss(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Qn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var $G,mk=m(()=>{du();Ae();ck();pk();Zo();fk();$G={composeNode:ty,
composeEmptyNode:ad}});function hk(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new ai(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=Kn(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?ty(c,s,l,o):ad(c,l.end,n,null,l,o);let p=u.contents.range[2],d=Qn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var gk=m(
()=>{Nu();mk();Zo();Cu()});function Lu(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function yk(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var $u,ry=m(()=>{
hg();Nu();Pu();Ae();gk();Zo();$u=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=Lu(r);i?this.warnings.push(new Au(o,n,s)):this.errors.push(new bn(o,n,s))},this.directives=new Bn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=yk(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(Ge(i)&&!i.flow&&i.items.length>0){let o=i.items[0];we(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:yk(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=Lu(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=hk(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new bn(Lu(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new bn(Lu(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Qn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new bn(Lu(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new ai(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var bk=m(()=>{zg();Zg();Pu();_u()});var _k=m(()=>{});function Xi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),wk(Object.freeze([]),e,t)}function wk(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=wk(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===ny)return ny;a===vk&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var ny,qG,vk,Tk=m(()=>{ny=Symbol("break visit"),qG=Symbol("skip children"),vk=Symbol("remove item");Xi.BREAK=ny;Xi.SKIP=qG;Xi.REMOVE=vk;Xi.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Xi.parentCollection=(e,t)=>{let r=Xi.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function Ek(e){switch(e){case sy:return"byte-order-mark";case iy:return"doc-mode";case oy:return"flow-error-end";case ud:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var sy,iy,oy,ud,cd=m(()=>{bk();_k();Tk();sy="\uFEFF",iy="",oy="",ud=""});function _n(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Sk,FG,ld,UG,ay,Du,uy=m(()=>{cd();Sk=new Set("0123456789ABCDEFabcdef"),FG=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ld=new Set(",[]{}"),UG=new Set(` ,[]{}
\r	`),ay=e=>!e||UG.has(e),Du=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&_n(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===sy&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield iy,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&_n(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!_n(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&_n(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ay),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&_n(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield oy,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ay),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||_n(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>_n(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield ud,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(_n(i)||t&&ld.has(i))break;r=n}else if(_n(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&ld.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&ld.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ud,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ay),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(_n(n)||r&&ld.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!_n(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(FG.has(r))r=this.buffer[++t];else if(r==="%"&&Sk.has(this.buffer[t+1])&&Sk.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var Zi,cy=m(()=>{Zi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function ci(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function Rk(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function kk(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function pd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function ea(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function dd(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function Ok(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!ci(t.start,"explicit-key-ind")&&!ci(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,kk(t.value)?t.value.end?
dd(t.value.end,t.sep):t.value.end=t.sep:dd(t.start,t.sep),delete t.sep)}var qu,ly=m(()=>{cd();uy();qu=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Du,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=Ek(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&Ok(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Rk(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{Rk(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=pd(this.peek(2)),n=ea(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){dd(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ci(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(kk(r.key)&&!ci(r.sep,"newline")){
let o=ea(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(ci(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=ea(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):ci(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!ci(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){dd(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||ci(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=pd(
n),i=ea(s);Ok(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=pd(t),n=ea(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=pd(t),n=ea(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function GG(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Zi||null,prettyErrors:t}}function py(e,t={}){let{lineCounter:r,prettyErrors:n}=GG(
t),s=new qu(r?.addNewLine),i=new $u(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new bn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Vg(e,r)),o.warnings.
forEach(Vg(e,r))),o}var xk=m(()=>{ry();Nu();Pu();Eg();Ae();cy();ly()});var Nk=m(()=>{ry();Nu();Bg();Pu();du();Ae();ri();At();si();ii();cd();uy();cy();ly();xk();pu()});var Ak={};x(Ak,{parseYaml:()=>BG});function BG(e){let t=new Zi,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=py(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:Ik(c)}))};let i=0;if(Vr(n,{Alias:()=>{
i++}}),i>dy)return{errors:[{line:1,column:1,message:`uses more than ${dy} aliases`}]};let o;try{o=n.toJS({maxAliasCount:dy})}catch(u){return{errors:[{line:1,column:1,
message:Ik(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?KG(n,p):void 0)??
VG(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function VG(e,t){let r=e.getIn(t,!0);return _e(r)?r.range?.[0]:void 0}
function KG(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!Cr(r))return;let n=r.items.find(({key:s})=>le(s)&&s.value===t.at(-1));return n&&_e(
n.key)?n.key.range?.[0]:void 0}function Ik(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var dy,Pk=m(()=>{"use strict";Nk();dy=50});var $k={};x($k,{duplicateKeys:()=>HG,locateIn:()=>JG,syntaxError:()=>QG});function QG(e,t){return{...fy(e,YG(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function HG(e){return Lk(e).duplicates.map(({key:t,offset:r})=>({...fy(e,r),message:`the key ${t} is there twice`}))}function JG(e){
let{offsets:t}=Lk(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return fy(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function fy(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function YG(e,t){let r=jk(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);Ck(e.slice(0,i))?n=i:s=i}return Ck(e)?e.length:n}function Ck(e){try{return JSON.parse(e),!0}catch(t){return(jk(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function jk(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function Lk(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var Dk=m(()=>{"use strict"});async function Mk(e,t){let r=Buffer.byteLength(e);if(r>qk){let a=`policy ${t} has ${r} bytes, more than the ${qk} a policy may have`;throw new k("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new k("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?WG:
(await Promise.resolve().then(()=>(Pk(),Ak))).parseYaml)(n);if("errors"in o)throw my(t,o.errors);return o}async function WG(e){let t=()=>Promise.resolve().then(()=>(Dk(),$k)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
Fk(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function Fk(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+Fk(n),Array.isArray(e)?0:t.length)}function my(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new k("POLICY_INVALID",n):new k("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var qk,Uk=m(()=>{"use strict";fe();qk=
1048576});function ot(e){return{kind:"control",...e}}function q(e){return{kind:"field",about:"project",...e}}function nt(e,t={}){return{status:"pass",message:e,...t}}function et(e,t={}){
return{status:"fail",message:e,...t}}function Jt(e){return{status:"unknown",message:e}}var Mu,Gk,re=m(()=>{"use strict";Mu=["info","low","medium","high","critic\
al"],Gk=["observe","warn","enforce"]});function zG(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function Vk(e,t){if("unknown"in e)return Jt(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=zG(r,t);if(o===
void 0)return Jt(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
Jt(`${n}, but ${a}`):u!==void 0&&!XG(o,t.operator)?Jt(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${ZG(r,t)}`,...i}}function XG(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function ZG(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ce(r,"is expected","are expected")}`}var Bk,hy=m(()=>{"use strict";Ie();re();Bk=[
"=","!=",">","<",">=","<="]});var Kk,Fu,gy,eB,li,tB,yy,Uu=m(()=>{"use strict";re();hy();ae();Kk=N({min:1,max:255}),Fu=e=>Re(N({min:1,max:2e3,...e===void 0?{}:{about:e}})),gy=e=>N({pattern:/^\d{4}-\d{2}-\d{2}$/,
says:"a date such as 2026-12-31",about:e}),eB=rt({field:N({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:_p(Bk),value:fg(
W(),se(),N())}),li=rt({id:N({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id \
together with expression"}),with:Re(bp({about:"Parameters of the control"})),expression:Re(eB),title:Fu(),severity:Re(_p(Mu)),message:Fu("Said instead of the bu\
ilt-in sentence when the control fails"),remediation:Fu("How to fix it, said instead of the built-in advice"),final:Re(W()),phase:Re(_p(Gk)),enforce_from:Re(gy(
"The control is enforced from this day on, and only warns before it"))}),tB=rt({name:Kk,description:Fu(),final:Re(W()),controls:Y(fg(N(),li))}),yy=rt({$schema:Re(
N()),name:Kk,description:Fu(),extends:Re(Y(N({min:1,about:"preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top"}))),requirements:Re(
Y(tB)),waivers:Re(dg()),waiver_rules:Re(dg())})});var _y={};x(_y,{problemsOf:()=>ra});function ra(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>kh(String(l),ta(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${by(a)} `}the key ${p} is not known${Nt(p,ta(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${by(a)} ${rB(u,c,nB(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return ra(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>Qk[String(f)]));return[{path:[...n,...a],message:`${by(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function rB(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${Qk[String(t)]}, not ${Gu(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${Gu(r)}${Nt(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${Gu(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${Gu(r)}`;default:return`must be ${t}, \
not ${Gu(r)}`}}function Gu(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(0,80)}function by(e){let t=e.
at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function nB(e,t){return t.reduce((r,n)=>r?.[n],e)}function ta(e,t){let[r,...n]=t,
{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return ta(i,t);if(s==="either")return i.flatMap(u=>ta(u,t));if(s==="list")return typeof r=="number"?ta(i,n):[];if(s!==
"object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?ta(a,n):[]}var Qk,Bu=m(()=>{"use strict";qn();Qk={text:"text",integer:"\
a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var Jk={};x(Jk,{frameworkDraft:()=>iB,isFramework:()=>sB});function sB(e){return fd(e)?"color"in e||"complianceRequirements"in e?!0:wy(e.requirements).some(t=>wy(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function iB(e){let t=[],[r,n]=Hk(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,...Wk,
requirements:vy(n,[r]).map(({value:o,path:a})=>{let[u,c]=Hk(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),isFinal:!1,description:typeof l==
"string"?l:void 0,path:a,entries:vy(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,
message:"name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:oB(c)},p=[],d=li.read(l,[],p);return t.push(...ra(p,
l,li,a)),p.length===0?[{entry:d,path:a}]:[]}}function Hk(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function vy(e,t){return fd(e)&&Array.isArray(
e.nodes)?vy(e.nodes,[...t,"nodes"]):fd(e)?[{value:e,path:t}]:wy(e).map((r,n)=>({value:r,path:[...t,n]}))}function oB(e){if(typeof e!="string")return e;try{return JSON.
parse(e)}catch{return e}}function wy(e){return Array.isArray(e)?e.filter(fd):[]}function fd(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Yk=m(()=>{
"use strict";Ty();Bu();Uu()});var Xk={};x(Xk,{salvage:()=>aB});function aB(e){return zk(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,isFinal:!1,description:void 0,path:n,entries:zk(t,"controls").flatMap((i,o)=>{let a=uB(li,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[
...n,"controls",o]}]:[]})}})}function uB(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function zk(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}
var Zk=m(()=>{"use strict";Uu()});async function ex(e){let t=[],r=yy.read(e,[],t);if(t.length===0)return cB(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(Yk(),Jk));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(Bu(),_y)),Promise.resolve().then(()=>(Zk(),Xk))]),{waivers:a,waiver_rules:u}=e??
{},c=o(e);return{name:"",bases:[],requirements:c,...tx(c,a,u),problems:i(t,e,yy)}}function cB(e){let t=(e.requirements??[]).map(({name:o,description:a,final:u=!1,
controls:c},l)=>{let p=["requirements",l],d=c.map((f,g)=>({entry:typeof f=="string"?z(li,{id:f}):f,path:[...p,"controls",g]}));return{name:o,isFinal:u,description:a,
path:p,entries:d}}),{name:r,extends:n=[],waivers:s,waiver_rules:i}=e;return{name:r,bases:n,requirements:t,...tx(t,s,i),problems:[]}}function tx(e,t,r){let n=e.some(
({entries:s})=>s.some(({entry:i})=>i.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var Wk,Ty=m(()=>{"use strict";ae();
Uu();Wk={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1}});async function pB({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${sx} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[lu(t)],iid:String(r),after:n});if(o.length>0)throw new de(
`GraphQL answered with errors: ${o.join("; ")}`);let a=S({projects:S({nodes:Y(S({mergeRequest:S({commits:nx})}))})}),[u]=z(a,i).projects.nodes;if(!u)throw new de(
"the commits vanished while they were read");return u.mergeRequest.commits}function dB(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var rx,nx,lB,sx,ix,ox=m(()=>{"use strict";ae();sr();qe();wp();rx=S({username:N()}),nx=S({pageInfo:S(
{hasNextPage:W(),endCursor:A(N())}),nodes:Y(S({sha:N(),authorEmail:A(N()),committerEmail:A(N()),author:A(rx),signature:A(S({verificationStatus:A(N())}))}))}),lB=
S({commitCount:vt(se()),committers:vt(S({nodes:Y(rx)})),commits:vt(nx)}),sx="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author { \
username } signature { verificationStatus } }",ix={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",about:"\
merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${sx} }`,async read(e,t){let r=z(
lB,e);if(!r.committers||!r.commits)throw new de("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){let i=await pB(
t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new de(`${n.length} of ${r.commitCount} commits were \
read`);if(r.committers.nodes.length>=100)throw new de("more than 100 committers");return dB(r.committers.nodes,n)}}}});var fB,ax,ux=m(()=>{"use strict";ae();qe();fB=Qe(S({approved_by:Y(S({user:S({username:N()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
ax={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>z(fB,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var cx={};x(cx,{mergeRequestApprovals:()=>mB});function hB(e){return e.length===0?"":` (${Ne(e)})`}var mB,lx=m(()=>{"use strict";ox();Yi();ux();ae();Ie();re();mB=
ot({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:Ht,approvals:ax,committers:ix},
params:rt({at_least:Ar({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${Ne(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${ce(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${ce(i.length,"independent approval")}${hB(i)}, ${ce(s,"is expected","are\
 expected")}${a}`;return i.length>=s?nt(l,c):et(l,c)}})});var px={};x(px,{mergeRequestIsNotDraft:()=>gB});var gB,dx=m(()=>{"use strict";Yi();re();gB=ot({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:Ht},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?Jt("GitLab did not say whether the merge request is a draft"):e?et("the merge request is a draft",{actual:!0}):nt("\
the merge request is ready",{actual:!1})}})});var ur,Ey=m(()=>{ur=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var md,yB,mx,Pe,bB,_B,vB,Ku,Sy,hx,gx,yx,bx,gd,yd,bd,fx,hd,Vu,Ry,wB,jr,Oy=m(()=>{Ey();md=null,yB=()=>{if(!md){md=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)md[e.charCodeAt(t)]=t}return md},mx=e=>{let t=yB(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},Pe=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=mx(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},bB=e=>{let t=mx(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},_B=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
vB=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},Ku=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},Sy=null,hx=()=>(Sy||(Sy=bB("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),Sy),gx=new Ku({L:()=>Pe("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>Pe("pkHBh6iBCNC0rZVLV",!0),Ll:()=>Pe("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>Pe("uqjChBhBx+XCBpBBB",!1),Lo:()=>Pe(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>Pe("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>Pe("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>Pe("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>Pe("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>Pe(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>Pe("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>Pe("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>Pe("urjCA",!0),
Po:()=>Pe("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>Pe("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>Pe("usjCB",!0),So:()=>Pe(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),yx=new Ku({Arabic:()=>Pe("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>Pe("u6GBwBA",!0),Common:()=>Pe(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>Pe("pkHB",!0),Egyptian_Hieroglyphs:()=>Pe("gjtC68D",!0),Han:()=>Pe("w-6FtT",!0),Kawi:()=>Pe(
"66nCA",!0),Khitan_Small_Script:()=>Pe("-njDA",!0),Latin:()=>Pe("r+pBCNC",!0),Myanmar:()=>Pe("w2lCT",!0)}),bx=new Ku({Garay:()=>new ur(Pe("gqjClBEcJB",!0)),Gurung_Khema:()=>new ur(
Pe("go4C5B",!0)),Kirat_Rai:()=>new ur(Pe("gq7C5B",!0)),Ol_Onal:()=>new ur(Pe("wu5DqBFA",!0)),Sunuwar:()=>new ur(Pe("g+mChBPJ",!0)),Todhri:()=>new ur(Pe("guhCzB",
!0)),Tulu_Tigalari:()=>new ur(Pe("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),gd=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),yd=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),bd=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),fx=new Map,hd=new Map,Vu=e=>{if(bd.has(e))return bx.get(e);let t=null,r=null;if(gd.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(yd.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=fx.get(n);if(s)return s;let i=vB(r),o=t==="category"?gx.get(e):yx.get(e),a=o?_B(i,o):
i,u=new ur(a);return fx.set(n,u),u},Ry=e=>{let t=hd.get(e);if(t!==void 0)return t;let r=Vu(e);if(!r)return hd.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=hx(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return hd.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new ur(
c);return hd.set(e,l),l},wB=()=>{let e=Vu("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},jr={get CASE_ORBIT(){return hx()},STABLE_CATEGORY_NAMES:gd,
STABLE_SCRIPT_NAMES:yd,NEW_SCRIPT_NAMES:bd,buildForProperty:Vu,buildFoldOverlay:Ry,CATEGORIES:{has:e=>gd.has(e),get:e=>Vu(e)},SCRIPTS:{has:e=>yd.has(e)||bd.has(
e),get:e=>Vu(e)},FOLD_CATEGORIES:{has:e=>gd.has(e),get:e=>Ry(e)},FOLD_SCRIPT:{has:e=>yd.has(e)||bd.has(e),get:e=>Ry(e)},get Upper(){return wB()},_deltaCategoryRanges:e=>gx.
get(e),_deltaScriptRanges:e=>yx.get(e),_newScriptTable:e=>bx.get(e)}});function Tr(e){let r=jr.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function Tx(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=ks&&t<=ks)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=Tr(e);r!==e;r=Tr(r))if(r===t)return!0;return!1}
var pt,ks,Qu,pi,di,ky,_x,xy,vx,wx,xs=m(()=>{Oy();pt=1114111,ks=127,Qu=65535,pi=65,di=125251,ky=55296,_x=56319,xy=56320,vx=57343,wx=65536});var to,Ny=m(()=>{to=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function Sx(){return[]}function jy(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function wd(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function Rx(e){return Array.from(String(e)).map(t=>to(t,0))}function Ox(e){return String.fromCodePoint(e)}function Ex(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Hn(e,t){let r=0;return e<0&&(r|=Iy|_d),e===10&&(r|=_d),t<0&&(r|=Ay|vd),t===10&&(r|=vd),Ex(e)!==Ex(t)?r|=Py:r|=Cy,r}function kx(e){
return e.split("").map(t=>TB.indexOf(t)>=0?`\\${t}`:t).join("")}function Ly(e){return e>Qu?2:1}var TB,_d,vd,Iy,Ay,Py,Cy,fi=m(()=>{xs();Ny();TB="\\.+*?()|[]{}^$",
_d=1,vd=2,Iy=4,Ay=8,Py=16,Cy=32});function Td(e,t=0,r=e.length){return new $y(e,t,r)}var $y,Dy=m(()=>{fi();xs();$y=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<ky||r>_x||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=xy&&n<=vx?(r-ky)*1024+(n-xy)+wx<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Hn(r,n)}prefixLength(t){return t.prefix.length}}});var Z,Hu=m(()=>{xs();Z=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?Tx(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var EB,SB,qy,Ed,xx=m(()=>{Hu();xs();fi();EB=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},SB=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},qy=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(ks+1).fill(null),this.nextMap=new Map}},Ed=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case Z.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case Z.ALT:case Z.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case Z.NOP:case Z.CAPTURE:n.
push(c.out);break;case Z.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===Z.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===Z.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case Z.
MATCH:i=!0;break;case Z.ALT:case Z.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case Z.NOP:case Z.CAPTURE:s.push(a.out);break;case Z.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=EB(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(SB(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new qy(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=ks){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:pt+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);Z.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=ks?t.nextAscii[r]=c:(i=r+(n===0?0:pt+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Hn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=ks?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Hn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Ju=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var Oe,Yu,My,Nx,Ix=m(()=>{Ju();Oe=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},Yu=e=>{if(!e)return new Oe(Oe.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new Oe(Oe.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new Oe(Oe.Type.NONE);let t=new Oe(Oe.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return Yu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?Yu(e.subs[0]):new Oe(Oe.Type.NONE);case _.Op.CONCAT:{let t=new Oe(Oe.Type.AND);for(let r of e.
subs)t.subs.push(Yu(r));return t}case _.Op.ALTERNATE:{let t=new Oe(Oe.Type.OR);for(let r of e.subs)t.subs.push(Yu(r));return t}default:return new Oe(Oe.Type.NONE)}},
My=e=>{if(e.type===Oe.Type.EXACT||e.type===Oe.Type.NONE)return e;if(e.type===Oe.Type.AND){let t=[];for(let r of e.subs){let n=My(r);n.type!==Oe.Type.NONE&&(n.type===
Oe.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new Oe(Oe.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===Oe.Type.OR){let t=[];for(let s of e.
subs){let i=My(s);if(i.type===Oe.Type.NONE)return new Oe(Oe.Type.NONE);i.type===Oe.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new Oe(Oe.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===Oe.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
Nx={build:e=>My(Yu(e))}});var Er,Sd,Ax=m(()=>{Hu();Er=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},Sd=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new Z(t))}skipNop(t){let r=this.inst[t];for(;r.op===Z.NOP||r.
op===Z.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!Z.isRuneOp(r.op)||r.runes.length!==1)return[r.op===Z.MATCH,t];for(;Z.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===Z.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case Z.EMPTY_WIDTH:t|=n.arg;break;case Z.FAIL:return-1;case Z.CAPTURE:case Z.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new Er(t.head,r.tail)}}});var Ns,Ce,sa,Rd,ia,Od,Wu=m(()=>{Ns=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Ce=class extends Ns{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},sa=class extends Ns{constructor(t){super(t),this.name="RE2JSCompileException"}},Rd=class extends Ns{constructor(t){super(
t),this.name="RE2JSGroupException"}},ia=class extends Ns{constructor(t){super(t),this.name="RE2JSFlagsException"}},Od=class extends Ns{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var oa,kd,Px=m(()=>{xs();fi();Ju();Hu();Ax();Wu();oa=class{i;out;nullable;constructor(t=0,r=new Er,n=!1){this.i=t,this.out=r,this.nullable=n}},kd=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,pt]}static ANY_RUNE(){return[0,pt]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(Z.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new Sd,this.newInst(Z.FAIL)}newInst(t){return this.prog.addInst(t),new oa(this.prog.numInst()-1,new Er,!0)}nop(){let t=this.newInst(
Z.NOP);return t.out=new Er(t.i<<1,t.i<<1),t}fail(){return new oa}cap(t){let r=this.newInst(Z.CAPTURE);return r.out=new Er(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new oa(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(Z.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(Z.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new Er(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new Er(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(Z.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new Er(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new Er(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new oa(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(Z.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new Er(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(Z.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||Tr(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new Er(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=Z.RUNE1:t.length===2&&t[0]===0&&t[1]===pt?s.op=Z.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===pt&&(s.op=Z.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(_d);case _.Op.END_LINE:return this.empty(vd);case _.Op.BEGIN_TEXT:return this.empty(Iy);case _.Op.END_TEXT:return this.empty(Ay);case _.Op.WORD_BOUNDARY:
return this.empty(Py);case _.Op.NO_WORD_BOUNDARY:return this.empty(Cy);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new sa("regexp: unhandled case in compile")}}}});function hi(e){switch(e.op){case _.Op.CAPTURE:{let t=hi(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=hi(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===pt?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
pt?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=hi(e.subs[0]);return aa(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=hi(e.subs[0]);if(e.max===-1){if(e.min===0)return aa(_.Op.STAR,e.flags,t,null);if(e.min===1)return aa(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(aa(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),hi(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=aa(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=aa(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),hi(n)}return new _(_.Op.NO_MATCH)}}return e}function aa(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var Cx=m(()=>{Ju();xs()});var Te,jx,Lx,$x,Fy,zx,Dx,qx,Mx,Fx,Ux,Gx,Bx,Vx,Kx,Qx,Hx,Jx,Yx,Wx,Uy,Xx,Zx=m(()=>{Te=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},jx=[48,57],Lx=[9,10,
12,13,32,32],$x=[48,57,65,90,95,95,97,122],Fy=null,zx=()=>(Fy||(Fy=new Map([["\\d",new Te(1,jx)],["\\D",new Te(-1,jx)],["\\s",new Te(1,Lx)],["\\S",new Te(-1,Lx)],
["\\w",new Te(1,$x)],["\\W",new Te(-1,$x)]])),Fy),Dx=[48,57,65,90,97,122],qx=[65,90,97,122],Mx=[0,127],Fx=[9,9,32,32],Ux=[0,31,127,127],Gx=[48,57],Bx=[33,126],Vx=
[97,122],Kx=[32,126],Qx=[33,47,58,64,91,96,123,126],Hx=[9,13,32,32],Jx=[65,90],Yx=[48,57,65,90,95,95,97,122],Wx=[48,57,65,70,97,102],Uy=null,Xx=()=>(Uy||(Uy=new Map(
[["[:alnum:]",new Te(1,Dx)],["[:^alnum:]",new Te(-1,Dx)],["[:alpha:]",new Te(1,qx)],["[:^alpha:]",new Te(-1,qx)],["[:ascii:]",new Te(1,Mx)],["[:^ascii:]",new Te(
-1,Mx)],["[:blank:]",new Te(1,Fx)],["[:^blank:]",new Te(-1,Fx)],["[:cntrl:]",new Te(1,Ux)],["[:^cntrl:]",new Te(-1,Ux)],["[:digit:]",new Te(1,Gx)],["[:^digit:]",
new Te(-1,Gx)],["[:graph:]",new Te(1,Bx)],["[:^graph:]",new Te(-1,Bx)],["[:lower:]",new Te(1,Vx)],["[:^lower:]",new Te(-1,Vx)],["[:print:]",new Te(1,Kx)],["[:^p\
rint:]",new Te(-1,Kx)],["[:punct:]",new Te(1,Qx)],["[:^punct:]",new Te(-1,Qx)],["[:space:]",new Te(1,Hx)],["[:^space:]",new Te(-1,Hx)],["[:upper:]",new Te(1,Jx)],
["[:^upper:]",new Te(-1,Jx)],["[:word:]",new Te(1,Yx)],["[:^word:]",new Te(-1,Yx)],["[:xdigit:]",new Te(1,Wx)],["[:^xdigit:]",new Te(-1,Wx)]])),Uy)});var vn,eN=m(()=>{xs();fi();vn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=Sx()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=pi&&r>=di)return this.appendRange(t,r);if(r<pi||t>di)return this.appendRange(t,r);t<pi&&(this.appendRange(t,pi-1),t=pi),r>di&&(this.appendRange(di+1,r),r=
di);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=Tr(n);s!==n;s=Tr(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=pt&&this.appendRange(r,pt),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=pt&&this.appendRange(r,pt),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=pt&&
(this.r[this.len++]=t,this.r[this.len++]=pt),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var Gy,xd,rN=m(()=>{xs();Oy();Ey();Zx();fi();Ny();eN();Wu();Ju();Gy=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return to(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=to(this.str,this.position);return this.position+=Ly(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},xd=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new ur(
new Uint32Array([0,pt,1]));static ASCII_TABLE=new ur(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new ur(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:jr.CATEGORIES.get(
"Cn"),fold:jr.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:jr.CATEGORIES.get("LC"),fold:jr.FOLD_CATEGORIES.get("LC"),sign:1}:jr.CATEGORIES.has(t)?{tab:jr.CATEGORIES.
get(t),fold:jr.FOLD_CATEGORIES.get(t),sign:1}:jr.SCRIPTS.has(t)?{tab:jr.SCRIPTS.get(t),fold:jr.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<pi||t>
di)return t;let r=t,n=t;for(t=Tr(t);t!==n;t=Tr(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=Rx(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new Ce(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&Qu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=to(t,r);if(n!==95&&!jy(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new vn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new vn(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new vn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new Ce(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new Ce(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=wd(n);if(u<0)throw new Ce(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>pt)
throw new Ce(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=wd(n);if(!t.more())break;n=t.pop();let i=wd(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=ks&&!jy(n))return n;break}throw new Ce(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new Ce(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new _(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new Ce(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===_.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new Ce(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case _.Op.LITERAL:{n=t.runes.length;break}case _.Op.CAPTURE:case _.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case _.
Op.PLUS:case _.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case _.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case _.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case _.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new Ce(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
height!==null){let s=this.height.get(t);if(s!==void 0)return s}let n=1;for(let s of t.subs){let i=this.calcHeight(s);n<1+i&&(n=1+i)}return this.height?.set(t,n),
n}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,r=t;for(;r>0&&!_.isPseudoOp(this.stack[r-1].op);)r--;let n=this.stack.slice(r,t);return this.
stack=this.stack.slice(0,r),n}push(t){if(this.numRunes+=t.runes.length,t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===_.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&Tr(t.runes[0])===t.runes[2]&&Tr(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
Tr(t.runes[0])===t.runes[1]&&Tr(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,r){let n=this.stack.length;if(n<2)return!1;let s=this.stack[n-
1],i=this.stack[n-2];return s.op!==_.Op.LITERAL||i.op!==_.Op.LITERAL||(s.flags&1)!==(i.flags&1)?!1:(i.runes=e.concatRunes(i.runes,s.runes),t>=0?(s.runes=[t],s.flags=
r,!0):(this.pop(),this.reuse(s),!1))}newLiteral(t,r){let n=this.newRegexp(_.Op.LITERAL);return n.flags=r,(r&1)!==0&&(t=e.minFoldRune(t)),n.runes=[t],n}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let r=this.newRegexp(t);return r.flags=this.flags,this.push(r)}repeat(t,r,n,s,i,o){let a=this.flags;if(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new Ce(e.ERR_INVALID_REPEAT_OP,i.from(o));let u=this.stack.length;if(u===0)throw new Ce(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let c=this.stack[u-1];if(_.isPseudoOp(c.op))throw new Ce(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[c],this.stack[u-1]=l,this.checkLimits(l),t===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new Ce(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===_.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(t,_.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new vn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
pt?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===pt&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new Gy(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&Qu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new Ce(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=to(f,h);this.literal(b),h+=Ly(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new vn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new vn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new Ce(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new Ce(e.ERR_INVALID_NAMED_CAPTURE,o);let c=o.substring(a,u);if(t.
skipString(c),t.skip(a+1),!e.isValidCaptureName(c))throw new Ce(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let l=this.op(_.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(c))throw new Ce(e.ERR_DUPLICATE_NAMED_CAPTURE,c);this.namedGroups.set(c,
this.numCap),l.name=c;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(_.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new Ce(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===_.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===_.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new Ce(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new Ce(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==_.Op.LEFT_PAREN)throw new Ce(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=_.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=zx().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=Xx().get(i);if(o===void 0)throw new Ce(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new Ce(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=Ox(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new Ce(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new Ce(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new Ce(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new vn().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new vn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new Ce(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var Nd,nN=m(()=>{Dy();xx();Hu();Ix();Px();Cx();rN();fi();Nd=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=xd.parse(t,r);n=hi(n);let s=Nx.build(n),i=kd.compileRegexp(n);this.
prefilter=s.type===Oe.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new Ed(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let w=s.getInst(h);switch(w.op){case Z.ALT:case Z.ALT_MATCH:o(f,g,w.out,b),o(f,g,w.arg,b);break;case Z.NOP:case Z.CAPTURE:o(f,g,w.out,b);
break;case Z.EMPTY_WIDTH:(w.arg&~b)===0&&o(f,g,w.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Hn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let w of a)if(s.getInst(w).op===Z.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let w of a){let O=s.getInst(w);if(Z.isRuneOp(O.op)&&O.matchRune(g)){let R=Hn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,O.out,R)}}
if(n===0){let w=f+h<i?t.step(f+h)>>3:-1,O=Hn(g,w);o(u,new Set,s.start,O)}c=g,[a,u]=[u,a],f+=h-1}let l=Hn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===Z.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
Td(t),0,0,0)!==null}}});var sN={};x(sN,{RE2JS:()=>By,RE2JSCompileException:()=>sa,RE2JSException:()=>Ns,RE2JSFlagsException:()=>ia,RE2JSGroupException:()=>Rd,RE2JSInternalException:()=>Od,
RE2JSSyntaxException:()=>Ce});var By,iN=m(()=>{Dy();nN();fi();Wu();Wu();By=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return kx(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new ia(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=Nd.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(Td(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function Id(e,t=!1){if(t&&NB.test(e)&&(e.match(IB)??[]).length<=2){let n=AB(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(iN(),sN));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new zu(n instanceof Error?n.message:String(n),{cause:n})}}function AB(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var zu,NB,IB,Ad=m(()=>{"use strict";zu=class extends Error{},NB=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
IB=/(?<!\\)[+*]/g});var oN={};x(oN,{mergeRequestTitle:()=>PB});var PB,aN=m(()=>{"use strict";Yi();Ad();ae();re();PB=ot({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:Ht},params:rt({pattern:N({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await Id(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?nt(`the title matches ${t}`,{actual:e}):et(`the title "${e}" does not match ${t}`,{actual:e})}})});function ro(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var Vy,Pd,CB,ua,ca=m(()=>{"use strict";ae();qe();Vy={id:"protected_branches_answer",summary:"The protected branches",right:"at least Reporter \
in a private project",about:"project",collect:({gitlab:e,projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},Pd=Qe(Y(S({access_level:vt(se()),user_id:A(se()),
group_id:A(se()),deploy_key_id:A(se())})),e=>e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),CB=Qe(S({name:N(),
push_access_levels:Pd,inherited:A(W())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels})),ua=ir(Vy,{id:"protected_branches"},
Y(CB))});var uN={};x(uN,{defaultBranchProtected:()=>jB,protection:()=>gi});function gi({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab di\
d not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.find(({
name:o})=>ro(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e} i\
s protected${i}`}}var jB,Xu=m(()=>{"use strict";It();ca();re();jB=q({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"\
high",needs:{project:ge,rules:ua},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},read:({project:e,rules:t})=>gi(e,t)})});function Zu(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var Ky=m(()=>{"use strict"});var lN={};x(lN,{defaultBranchProtectedFromDirectPush:()=>LB});function $B(e){return e.includes(cN)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var cN,LB,pN=m(()=>{"use strict";It();ca();Xu();re();Ky();cN=30,LB=q({id:"default_branch_protected_from_direct_push",title:"Nobody pushes\
 to the default branch directly",type:"boolean",severity:"high",needs:{project:ge,rules:ua},remediation:{text:"set Allowed to push and merge to No one for the d\
efault branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=gi(e,t);if("unknown"in s||s.value===!1)return s;let i=Zu(r,t);return i?Math.max(
0,...i.rolePushLevels)>=cN?{value:!1,because:`${$B(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});function qB(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var DB,Wt,Jn=m(()=>{"use strict";ae();qe();It();DB=Qe(
S({only_allow_merge_if_all_status_checks_passed:Re(vt(W())),merge_method:A(N()),archived:A(W()),last_activity_at:A(N()),builds_access_level:A(N()),ci_config_path:Re(
vt(N())),auto_devops_enabled:A(W()),restrict_user_defined_variables:A(W()),ci_pipeline_variables_minimum_override_role:A(N()),forks_count:A(se()),permissions:A(
bp())}),e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?
!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,
hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??qB(e),forks:e.forks_count})),Wt=ir(Ep,{id:"project_settings",summary:"\
The project's settings"},DB)});var dN={};x(dN,{Permissions:()=>tc,permissionFields:()=>ec,requireDeveloper:()=>rc});async function rc(e,t){if(e?.pushCode===!0)return;let[{role:r=0},{isArchived:n}]=await Promise.
all([t.read(ge),t.read(Wt)]);if(r<MB||n!==!0)throw new de("GitLab shows none, but the token's role is below Developer and may not see them")}var ec,tc,MB,Cd=m(()=>{
"use strict";ae();sr();It();Jn();ec="userPermissions { pushCode }",tc=A(S({pushCode:W()})),MB=30});function fN(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var FB,yi,nc=m(()=>{"use strict";ae();sr();qe();FB=S({approvalPolicies:A(
S({nodes:Y(S({name:N(),enabled:W(),yaml:A(N())}))})),userPermissions:A(S({pushCode:W()}))}),yi={id:"approval_policies",summary:"The approval policies",right:"at\
 least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermiss\
ions { pushCode }",async read(e,t){let r=z(FB,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&r.userPermissions?.pushCode!==!0&&await(await Promise.resolve().then(()=>(Cd(),dN))).
requireDeveloper(void 0,t),n.length>=100)throw new de("there are 100 or more, and only 100 are shown");return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({
name:s,preventsAuthorApproval:fN(i,"author"),preventsCommitterApproval:fN(i,"commit_author")}))}}}});var Qy,UB,mN,Hy=m(()=>{"use strict";ae();qe();Qy={id:"approval_settings_answer",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:({
gitlab:e,projectId:t})=>e.MergeRequestApprovals.showConfiguration(t)},UB=Qe(S({merge_requests_author_approval:W()}),e=>({authorMayApprove:e.merge_requests_author_approval})),
mN=ir(Qy,{id:"approval_settings"},UB)});function jd(e,[t,r],n){if(e)return{value:e,because:t};if(n.length===0)return{value:e,because:r};let s=Ne(n.map(({name:i})=>i));return{value:e,because:r,doubt:`a\
n approval policy forbids it (${s}) and the API does not tell whether it is linked to the framework`}}var Jy=m(()=>{"use strict";Ie()});var hN={};x(hN,{mergeRequestPreventAuthorApproval:()=>GB});var GB,gN=m(()=>{"use strict";nc();Hy();re();Jy();GB=q({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:mN,policies:yi},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>jd(!e.authorMayApprove,
["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))})});var Yy,BB,yN,Wy=m(()=>{"use strict";ae();qe();Yy={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merg\
e requests in the project",about:"project",collect:({gitlab:e,projectId:t})=>e.read(`/projects/${t}/approval_rules`,{perPage:100})},BB=Qe(S({name:N(),approvals_required:se(),
rule_type:A(N())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),yN=ir(Yy,{id:"approval_rules"},Y(BB))});var bN={};x(bN,{minimumApprovalsRequired:()=>VB});var VB,_N=m(()=>{"use strict";nc();Wy();Ie();re();VB=q({id:"minimum_approvals_required",title:"Approvals are r\
equired",type:"number",severity:"high",needs:{rules:yN,policies:yi},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requ\
ests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=ce(r,"approval \
is required","approvals are required");if(t.length===0)return{value:r,because:n};let s=Ne(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hi\
des the rules of approval policies (${s}), which may add more`}}})});var vN={};x(vN,{pushProtectionEnabled:()=>QB});var KB,QB,wN=m(()=>{"use strict";It();re();KB=30,QB=q({id:"push_protection_enabled",title:"Secret push protection\
 is on",type:"boolean",severity:"high",needs:{project:ge},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/se\
curity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<KB?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var HB,TN,EN=m(()=>{"use strict";fe();ae();qe();HB=vt(Qe(S({reject_unsigned_commits:A(W())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),TN=
{id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return z(HB,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof k&&"status"in r&&r.status===404)return null;throw r}}}});var SN={};x(SN,{requireSignedCommits:()=>JB});var JB,RN=m(()=>{"use strict";EN();re();JB=q({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:TN},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var ON={};x(ON,{resolveDiscussionsRequired:()=>YB});var YB,kN=m(()=>{"use strict";It();re();YB=q({id:"resolve_discussions_required",title:"All threads must be r\
esolved before merging",type:"boolean",severity:"medium",needs:{project:ge},remediation:{text:"tick All threads must be resolved under Settings > Merge requests\
 > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to th\
is token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function Ld(e,t){let{defaultBranchHint:r}=e,n=r===void 0?void 0:t(r);n?.catch(()=>{});let{defaultBranch:s,readsCode:i}=await e.read(ge);if(!i)throw new de(
"GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(s!==void 0)return{branch:s,value:await(s===r&&n?n:
t(s))}}var zy=m(()=>{"use strict";sr();It()});async function tV({gitlab:e,projectId:t},r){for(let n=1;n<=eV;n++){let s=z(Y(WB),await e.Pipelines.all(t,{ref:r,perPage:xN,page:n})),i=s.filter(({ref:u,source:c})=>u===
r&&!XB.has(c??"")).sort((u,c)=>c.id-u.id),o=i.find(({source:u})=>u!==ZB)?.id,a=s.length<xN;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new de(AN(r))}function AN(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function PN({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=z(Y(zB),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));return{
branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:u})=>u)}))}}var WB,zB,XB,ZB,Xy,NN,Zy,IN,xN,eV,eb=m(()=>{
"use strict";ae();sr();zy();qe();It();Jn();WB=S({id:se(),ref:N(),source:A(N())}),zB=S({id:se(),name:N(),artifacts:A(Y(S({file_type:N()})))}),XB=new Set(["webide",
"parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),ZB="security_o\
rchestration_policy",Xy="at least Reporter in a private project",NN={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:Xy,about:"\
project",async collect(e){let r=await Ld(e,n=>tV(e,n)).catch(async n=>{if((await e.read(Wt)).pipelinesAccess!=="disabled")throw n});return r?{branch:r.branch,...r.
value}:{branch:(await e.read(ge)).defaultBranch,newest:void 0,newestOwn:void 0}}},Zy={id:"default_branch_reports",summary:"The reports of the default branch's n\
ewest pipeline",right:Xy,about:"project",needs:{pipelines:NN},collect:(e,{pipelines:{branch:t,newest:r}})=>PN(e,t,r)},IN={id:"own_pipeline_reports",summary:"The\
 reports of the default branch's newest pipeline that no policy started",right:Xy,about:"project",needs:{pipelines:NN},async collect(e,{pipelines:{branch:t,newest:r,
newestOwn:n}}){if(n===null)throw new de(AN(t??""));return n===r?e.read(Zy):PN(e,t,n)}},xN=100,eV=10});var Is={};x(Is,{noPipeline:()=>$d,scanners:()=>nV});function $d({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function sV({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var rV,nV,Yn=m(()=>{"use strict";eb();re();rV={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},nV=Object.entries(rV).map(([e,[t,r]])=>q({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:Zy},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>$d(n)??{...sV(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var iV,CN,jN=m(()=>{"use strict";ae();qe();iV=S({id:se(),url:N()}),CN={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return z(Y(iV),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var LN={};x(LN,{secureWebhooks:()=>oV});var oV,$N=m(()=>{"use strict";jN();Ie();re();oV=q({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:CN},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=Ne(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${ce(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var la={};x(la,{mergeRequestDescription:()=>aV,mergeRequestLabels:()=>cV,mergeRequestLinksIssue:()=>lV,mergeRequestSourceBranch:()=>dV,mergeRequestTargetBranch:()=>pV});
function uV(e,t){let r=e.replace(/<!--[\s\S]*?-->/g,"").split(/\r?\n/),n=a=>/^#{1,6}\s/.test(a),s=r.findIndex(a=>n(a)&&a.replace(/^#+\s+/,"").replace(/\s*#*\s*$/,
"").toLowerCase()===t.toLowerCase());if(s<0)return!1;let i=r.slice(s+1),o=i.findIndex(n);return i.slice(0,o<0?void 0:o).some(a=>a.trim()!=="")}function DN(e,t){
return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}function FN(e,t,r){return ot({id:e,title:`The ${t} branch follows the pattern`,severity:"low",about:"me\
rge_request",needs:{mergeRequest:Ht},params:rt({pattern:qN}),prepare:MN,remediation:{text:`use a ${t} branch that matches${Dd}`,page:"!"},check({mergeRequest:n},{
pattern:s,matches:i}){let o=r(n);return o===void 0?Jt(`GitLab did not show the ${t} branch`):i(o)?nt(`the ${t} branch ${o} matches ${s}`,{actual:o}):et(`the ${t}\
 branch ${o} does not match ${s}`,{actual:o})}})}var Dd,qN,MN,aV,cV,lV,pV,dV,pa=m(()=>{"use strict";Yi();Ad();ae();Ie();re();Dd=", then run this job again",qN=N(
{min:1,max:1e3}),MN=async e=>({...e,matches:await Id(e.pattern)}),aV=ot({id:"merge_request_description",title:"The description says what it should",severity:"lo\
w",about:"merge_request",needs:{mergeRequest:Ht},params:rt({min_length:Re(Ar({min:1,max:1e5})),sections:Re(Y(N({min:1,max:200})))}),remediation:{text:`complete \
the description of the merge request${Dd}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:r=[]}){let n=e.trim().length;if(n<t)return et(
`the description has ${n} characters, at least ${t} are expected`,{actual:n});let s=r.filter(i=>!uV(e,i));return s.length>0?et(`the description lacks the sectio\
n ${Ne(s)}, or leaves it empty`,{actual:s}):nt(r.length===0?`the description has ${n} characters`:"the description has every section")}});cV=ot({id:"merge_reque\
st_labels",title:"The labels are as asked",severity:"low",about:"merge_request",needs:{mergeRequest:Ht},params:rt({required:Re(Y(N({min:1,max:255}))),forbidden:Re(
Y(N({min:1,max:255})))}),remediation:{text:`set the labels of the merge request${Dd}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:r=[]}){
if(!e)return Jt("GitLab did not show the labels");let n=t.filter(o=>!e.some(a=>DN(o,a))),s=e.filter(o=>r.some(a=>DN(a,o))),i=[...n.length>0?[`${Ne(n)} is missin\
g`]:[],...s.length>0?[`${Ne(s)} is not allowed`]:[]];return i.length>0?et(`of the labels, ${i.join(", and ")}`,{actual:e}):nt(e.length===0?"no label is asked fo\
r":`the labels are ${Ne(e)}`,{actual:e})}});lV=ot({id:"merge_request_links_issue",title:"An issue is named",severity:"low",about:"merge_request",needs:{mergeRequest:Ht},
params:rt({pattern:qN}),prepare:MN,remediation:{text:`name the issue in title, description or branch${Dd}`,page:"!"},check({mergeRequest:{title:e,description:t,
sourceBranch:r=""}},{pattern:n,matches:s}){let o=[["title",e],["description",t],["source branch",r]].find(([,a])=>s(a));return o?nt(`the ${o[0]} names an issue \
(${n})`):et(`neither title, description nor source branch matches ${n}`)}}),pV=FN("merge_request_target_branch","target",({targetBranch:e})=>e),dV=FN("merge_req\
uest_source_branch","source",({sourceBranch:e})=>e)});var fV,UN,GN=m(()=>{"use strict";ae();sr();qe();fV=S({resolvableDiscussionsCount:vt(se()),resolvedDiscussionsCount:vt(se())}),UN={id:"threads",summary:"The thre\
ads of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"resolvableDiscussionsCount reso\
lvedDiscussionsCount",read(e){let{resolvableDiscussionsCount:t,resolvedDiscussionsCount:r}=z(fV,e);if(t===null||r===null)throw new de("GitLab shows this token n\
o count");return{resolvable:t,resolved:r}}}}});var BN={};x(BN,{mergeRequestThreadsResolved:()=>mV});var mV,VN=m(()=>{"use strict";GN();Ie();re();mV=ot({id:"merge_request_threads_resolved",title:"All threads \
are resolved",severity:"medium",about:"merge_request",needs:{threads:UN},remediation:{text:"resolve the open threads, then run this job again",page:"!"},check({
threads:{resolvable:e,resolved:t}}){let r=e-t;return r>0?et(`${ce(r,"thread is","threads are")} not resolved`,{actual:r}):nt(e===0?"there are no threads":"every\
 thread is resolved",{actual:0})}})});var hV,KN,QN=m(()=>{"use strict";ae();Wy();qe();hV=Qe(S({name:N(),approvals_required:se(),rule_type:A(N()),eligible_approvers:A(Y(S({id:se()}))),contains_hidden_groups:A(
W()),protected_branches:A(Y(S({name:N()}))),applies_to_all_protected_branches:A(W())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),KN=ir(Yy,{id:"approval_rule_scopes"},Y(hV))});var JN={};x(JN,{projectApprovalsOnDefaultBranch:()=>gV});function HN(e,t){return Math.max(0,...e.map(t))}function yV(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(c=>ro(c,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var gV,YN=m(()=>{"use strict";nc();QN();It();ca();ae();Ie();re();gV=ot({id:"project_appro\
vals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:ge,branches:ua,rules:KN,policies:yi},
params:rt({at_least:Ar({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return Jt(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>ro(d,e)),a=d=>yV(d,e,o),u=HN(n,d=>a(d)??0),c=HN(n,d=>a(d)??d.approvalsRequired),
l=`${ce(u,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:u};if(u>=i)return nt(l,p);if(c>=i)return Jt(`${l}; GitL\
ab does not show enough of a rule that asks for ${c}`);if(s.length>0){let d=Ne(s.map(({name:f})=>f));return Jt(`${l}; the API hides the rules of approval polici\
es (${d}), which may ask for more`)}return et(l,p)}})});var bV,Wn,sc=m(()=>{"use strict";ae();qe();ca();bV=Qe(S({name:N(),push_access_levels:Pd,merge_access_levels:Pd,allow_force_push:W(),code_owner_approval_required:A(
W()),inherited:A(W())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.
allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),Wn=ir(Vy,{id:"branch_protections"},Y(bV))});async function _V({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof k&&"status"in s&&s.status===404)return!1;throw s}}var WN,
qd,tb=m(()=>{"use strict";fe();zy();qe();WN=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],qd={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await Ld(e,n=>Promise.all(WN.map(s=>_V(e,s,n))));return{branch:r?.branch,path:WN.
find((n,s)=>r?.value[s])}}}});var nb={};x(nb,{onMatchingRules:()=>ic,projectDefaultBranchNotDeletable:()=>vV,projectForcePushBlocked:()=>wV});function ic(e,t,r){let n=gi(e,t);if("unknown"in n)
return Jt(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>ro(o,s));return i.length===0?et(n.because):r(s,i)}function rb(e){return Ne(e.map(XN))}function XN({
name:e,isInherited:t}){return t?`${e} of the group`:e}var zN,vV,wV,Md=m(()=>{"use strict";sc();It();ca();Ie();Xu();re();zN="/-/settings/repository#js-protected-\
branches-settings",vV=ot({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:ge,
rules:Wn},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:zN},check:({project:e,rules:t})=>ic(e,t,(r,n)=>nt(
`Git refuses to delete ${r}, which is protected by the rule ${rb(n)}`,{note:"who may change protection rules can still take the rule away"}))}),wV=ot({id:"proje\
ct_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:ge,rules:Wn},remediation:{text:"protec\
t the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:zN},check:({project:e,
rules:t})=>ic(e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?nt(`no rule for ${r} allows force push (${rb(n)})`):et(`${r} accepts forc\
e pushes by the rule ${rb(s)}`,{actual:s.map(XN)})})})});var ZN={};x(ZN,{projectCodeOwnerApprovalOnDefaultBranch:()=>TV});var TV,eI=m(()=>{"use strict";sc();tb();It();re();Md();TV=ot({id:"project_code_owner_approval_o\
n_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:ge,rules:Wn,file:qd},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>ic(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
et(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):nt(`the rule ${i.name} requires approval by the code owners in ${r}`):et(`n\
o rule for ${n} requires approval by code owners`)})})});var Hr,no=m(()=>{"use strict";qe();Hr={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function da(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function Fd(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var As=m(()=>{"use strict"});async function SV({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${rI}, after: $af\
ter) { ${nI} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[lu(t)],after:r});if(i.length>0)throw new de(`GraphQL answered with errors: ${i.join("; ")}`);let o=S(
{projects:S({nodes:Y(S({projectMembers:tI}))})}),[a]=z(o,s).projects.nodes;if(!a)throw new de("the members vanished while they were read");return a.projectMembers}
var tI,EV,rI,nI,sI,iI=m(()=>{"use strict";ae();As();sr();qe();wp();tI=S({pageInfo:S({hasNextPage:W(),endCursor:A(N())}),nodes:Y(A(S({accessLevel:A(S({integerValue:A(
se())})),user:A(S({id:N(),lastActivityOn:A(da())}))})))}),EV=S({projectMembers:A(tI)}),rI="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",nI="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",sI={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${rI}) { ${nI} }`,
async read(e,t){let{projectMembers:r}=z(EV,e);if(!r)throw new de("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await SV(
t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(
o))throw new de("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,{id:o,accessLevel:a,
lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var RV,Ud,sb=m(()=>{"use strict";ae();qe();RV=S({id:se(),username:N(),access_level:se(),membership_state:A(N())}),Ud={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=z(Y(RV),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var fa,Gd=m(()=>{"use strict";sr();qe();iI();sb();fa={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:Ud,activity:sI},async collect(e,{members:t,activity:r}){if(t.length===0)throw new de("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new de(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var aI={};x(aI,{inactiveSince:()=>Bd,inactiveText:()=>Vd,reviewAndRemoveInactiveUsers:()=>OV});function Bd(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function Vd(e,t,r){if(t.length===0)return`all ${ce(e.length,"member")} were active within ${r} days`;let n=Ne(t.map(({username:s})=>s));return`${ce(
t.length,"member was","members were")} not active within ${r} days: ${n}`}var oI,OV,ib=m(()=>{"use strict";no();Gd();Ie();As();re();oI=90,OV=q({id:"review_and_r\
emove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:fa,now:Hr},remediation:{text:"remove members who are no longer act\
ive; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=Bd(e,t,oI);return{value:r.length===0,because:Vd(e,r,oI),note:"rea\
d from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var uI={};x(uI,{projectMembersInactive:()=>xV});var kV,xV,cI=m(()=>{"use strict";no();Gd();ae();re();ib();kV=90,xV=ot({id:"project_members_inactive",title:"No m\
ember is inactive",severity:"medium",about:"project",needs:{team:fa,now:Hr},params:rt({at_most_days:Re(Ar({min:1,max:3650}))}),remediation:{text:"remove members\
 who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=kV}){let n=Bd(e,t,r),s=Vd(e,
n,r);return n.length===0?nt(s,{actual:[]}):et(s,{actual:n.map(({username:i})=>i)})}})});function ab({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=A(S({nodes:Y(s)}));return{id:e,summary:t,right:NV,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${ec}`,async read(a,u){let c=z(S({found:o,userPermissions:tc}),{found:a[r],userPermissions:a.userPermissions}),l=c.found;if(!l)throw new de("GitLab shows\
 this token none");return l.nodes.length===0&&await rc(c.userPermissions,u),i(l.nodes)}}}}var ob,NV,lI,pI,dI,fI,Kd=m(()=>{"use strict";ae();As();sr();qe();Cd();
ob="state: [DETECTED, CONFIRMED]",NV="at least Developer",lI=ab({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${ob}, first: 1) { nodes { id } }`,node:S({id:N()}),map:e=>({hasOpen:e.length>0})}),pI=S({detectedAt:da()}),dI=
ab({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${ob}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:pI,map:([e])=>({detectedAt:e?.detectedAt})}),fI=ab({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities\
(${ob}, sort: detected_asc, first: 100) { nodes { detectedAt } }`,node:pI,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})})});var mI={};x(mI,{projectVulnerabilityAge:()=>IV});var IV,hI=m(()=>{"use strict";Kd();no();Jn();ae();Ie();As();re();IV=ot({id:"project_vulnerability_age",title:"N\
o finding is open for too long",severity:"high",about:"project",needs:{project:Wt,oldest:fI,now:Hr},params:rt({at_most_days:Ar({min:0,max:3650})}),remediation:{
text:"resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{
isUltimate:e},oldest:{detectedAt:t},now:r},{at_most_days:n}){if(t===void 0)return e===!0?nt("no finding is open"):Jt("GitLab records findings only with an Ultim\
ate licence, which the project does not show");let s=Math.floor((r-t)/864e5),i=`the oldest open finding is ${ce(s,"day")} old, at most ${n} ${n===1?"is":"are"} \
allowed`;return r-t<=n*864e5?nt(i,{actual:s}):et(i,{actual:s})}})});var ub={};x(ub,{notObservable:()=>PV});var AV,PV,cb=m(()=>{"use strict";re();AV={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},PV=Object.entries(AV).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>q({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var oc={};x(oc,{branchRules:()=>LV});function gI(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${ce(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var CV,jV,LV,ac=m(()=>{"use strict";sc();Ie();re();CV="/\
-/settings/repository#js-protected-branches-settings",jV={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${Ne(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>gI(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>gI(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${Ne(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};LV=Object.entries(jV).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{rules:Wn},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:CV},read:({rules:i})=>s(i)}))});var $V,yI,bI=m(()=>{"use strict";ae();qe();$V=Qe(S({inbound_enabled:W()}),({inbound_enabled:e})=>({limitsInbound:e})),yI={id:"job_token_scope",summary:"The proj\
ect's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>z($V,await e.read(`/projects/${t}/job_token_scope`))}});var _I={};x(_I,{cicdJobTokenScopeEnabled:()=>DV});var DV,vI=m(()=>{"use strict";bI();re();DV=q({id:"cicd_job_token_scope_enabled",title:"Job tokens of other pro\
jects are limited",type:"boolean",severity:"medium",needs:{scope:yI},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissi\
ons",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's j\
ob tokens can reach the project"})})});var lb={};x(lb,{absentBranch:()=>MV});var qV,MV,pb=m(()=>{"use strict";re();qV={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code\
 owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_\
require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch \
instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule tha\
t allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"us\
e project_force_push_blocked instead: no setting makes this one fail"}},MV=Object.entries(qV).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>q({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var wI={};x(wI,{codeOwnerApprovalRequired:()=>FV});var FV,TI=m(()=>{"use strict";tb();re();FV=q({id:"code_owner_approval_required",title:"A CODEOWNERS file exis\
ts",type:"boolean",severity:"medium",needs:{file:qd},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({
file:{branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var db={};x(db,{defaultBranchUsers:()=>BV});var EI,SI,UV,GV,BV,fb=m(()=>{"use strict";sc();It();Xu();re();Ky();EI="/-/settings/repository#js-protected-branches-\
settings",SI="set it in the rule for the default branch under Settings > Repository > Protected branches",UV=q({id:"default_branch_users_can_push",title:"Mainta\
iners can push to the default branch",type:"boolean",severity:"info",needs:{project:ge,rules:Wn},remediation:{text:`${SI}: Allowed to push and merge, Maintainer\
s`,page:EI},read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=gi(e,t);if("unknown"in
s||s.value===!1)return s;let i=Zu(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{
value:o,because:`the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, whic\
h GitLab does not count here"}:{}}}}),GV=q({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolea\
n",severity:"info",needs:{project:ge,rules:Wn},remediation:{text:`${SI}: Allowed to merge, Maintainers`,page:EI},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},
rules:n}){if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};
let s=Zu(e,n);if(!s)return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"\
a":"no"} role merge`;return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch\
 GitLab then assumes"}}}),BV=[UV,GV]});var VV,RI,Qd,mb=m(()=>{"use strict";ae();qe();It();sb();VV=S({id:A(se()),username:A(N()),access_level:se()}),RI=50,Qd={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:ge},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:z(Y(VV),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===RI&&u.username!==void 0).length,group:r.path};let s=await t(Ud),i=new Set(
s.filter(({accessLevel:o})=>o===RI).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var OI={};x(OI,{ensure2AdminsPerRepo:()=>KV});var KV,kI=m(()=>{"use strict";mb();Ie();re();KV=q({id:"ensure_2_admins_per_repo",title:"The project has at least t\
wo owners",type:"boolean",severity:"low",needs:{owners:Qd},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${ce(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var QV,xI,NI=m(()=>{"use strict";fe();ae();qe();It();QV=Qe(S({active:W()}),({active:e})=>({isActive:e})),xI={id:"error_tracking",summary:"The project's error tr\
acking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return z(QV,await e.read(`/projects/${t}/error_tracking/sett\
ings`))}catch(n){if(!(n instanceof k&&"status"in n&&n.status===404))throw n;return await r(ge),null}}}});var II={};x(II,{errorTrackingEnabled:()=>HV});var HV,AI=m(()=>{"use strict";NI();re();HV=q({id:"error_tracking_enabled",title:"Error tracking is on",type:"boole\
an",severity:"low",needs:{setting:xI},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var hb={};x(hb,{ultimateLicence:()=>YV});var JV,YV,gb=m(()=>{"use strict";Jn();re();JV={gitlab_license_level_ultimate:["The project has an Ultimate licence","re\
ad from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","Git\
Lab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},YV=Object.entries(JV).map(
([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"info",needs:{project:Wt},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var uc={};x(uc,{projectSettings:()=>XV});var WV,zV,XV,cc=m(()=>{"use strict";Jn();Ie();re();WV="GitLab did not show the setting to this token",zV={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:WV,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${ce(e,"fork")}`}}},XV=Object.entries(zV).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{project:Wt},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var ZV,PI,CI=m(()=>{"use strict";fe();ae();qe();It();ZV=S({valid:W(),errors:A(Y(N()))}),PI={id:"ci_lint",summary:"The check of the CI configuration",right:"at l\
east Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=z(ZV,await e.read(`/projects/${t}/\
ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof k&&"status"in n&&n.status===404&&(await r(ge)).isEmpty===!0)return null;throw n}}}});var jI={};x(jI,{hasValidCiConfig:()=>e2});function n2(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>t2.
test(n)||r2.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var e2,t2,r2,LI=m(
()=>{"use strict";CI();Jn();re();e2=q({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:Wt,lint:PI},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=n2(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),t2=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
r2=/not found or access denied|does not exist or|access denied/i});var s2,Hd,yb=m(()=>{"use strict";ae();Hy();qe();s2=Qe(S({merge_requests_disable_committers_approval:A(W()),reset_approvals_on_push:A(W()),disable_overriding_approvers_per_merge_request:A(
W())}),e=>({committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),
Hd=ir(Qy,{id:"further_approval_settings"},s2)});var Jd={};x(Jd,{approvalSettingFields:()=>o2});var $I,i2,o2,Yd=m(()=>{"use strict";yb();re();$I={title:"New commits remove approvals",remediation:"tick Remove a\
ll approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},i2={
reset_approvals_on_push:$I,merge_request_commit_reset_approvals:$I,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in mer\
ge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can\
 be changed in merge requests",read:({rulesAreFixed:e})=>e}},o2=Object.entries(i2).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>q({id:e,title:t,type:"bo\
olean",severity:"high",needs:{settings:Hd},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({
settings:o}){let a=i(o);return a===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var DI={};x(DI,{mergeRequestPreventCommittersApproval:()=>a2});var a2,qI=m(()=>{"use strict";nc();yb();re();Jy();a2=q({id:"merge_request_prevent_committers_appr\
oval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:Hd,policies:yi},remediation:{text:"tic\
k Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},
policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:jd(e,["committers cannot approve merge requests they contributed to","committ\
ers can approve merge requests they contributed to"],t.filter(r=>r.preventsCommitterApproval))})});var Wd={};x(Wd,{memberShares:()=>p2});function UI(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function MI(e,t){let r=UI(e,40),n=`${ce(e.length,
"member")}, ${ce(t,"direct owner")} and ${ce(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:FI}}function c2(e,t){
let r=t+UI(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${ce(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`\
GitLab asks for fewer than 3, or less than 40 %; ${FI}`}}var FI,u2,l2,p2,zd=m(()=>{"use strict";mb();Gd();Ie();re();FI="read from the member list; GitLab counts\
 its table of authorisations, which is updated in the background",u2="/-/project_members";l2={more_members_than_admins:{title:"The project has more members than\
 administrators",remediation:"give fewer people the Maintainer or Owner role",read:MI},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:MI},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:c2}},p2=Object.entries(l2).map(([e,{title:t,remediation:r,read:n}])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{team:fa,
owners:Qd},remediation:{text:r,page:u2},read:({team:s,owners:i})=>n(s,i.count)}))});var GI={};x(GI,{packageHunterNoFindingsUntriaged:()=>d2});var d2,BI=m(()=>{"use strict";Kd();re();d2=q({id:"package_hunter_no_findings_untriaged",title:"Package\
 Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:lI},remediation:{text:"resolve or dismiss the findings of Package Hunter in the\
 vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package H\
unter has no open findings"})})});var f2,VI,KI=m(()=>{"use strict";ae();sr();qe();f2=S({isSelfDeletionScheduled:A(W())}),VI={id:"deletion",summary:"The project's scheduled deletion",right:"a tok\
en whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=z(
f2,e);if(t===void 0)throw new de("GitLab did not say");return{isScheduled:t}}}}});var QI={};x(QI,{projectMarkedForDeletion:()=>m2});var m2,HI=m(()=>{"use strict";KI();re();m2=q({id:"project_marked_for_deletion",title:"The project is not about\
 to be deleted",type:"boolean",severity:"medium",needs:{deletion:VI},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var h2,JI,YI=m(()=>{"use strict";ae();sr();qe();h2=S({repository:A(S({exists:W()}))}),JI={id:"repository",summary:"The repository",right:"at least Reporter in a\
 private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=z(h2,e).repository;if(!t)throw new de("GitLab shows it only \
to those who may read the code");return t}}}});var WI={};x(WI,{projectRepoExists:()=>g2});var g2,zI=m(()=>{"use strict";YI();re();g2=q({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:JI},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var Xd={};x(Xd,{visibility:()=>v2});var XI,ZI,y2,b2,_2,v2,Zd=m(()=>{"use strict";It();re();XI="/edit#js-shared-permissions",ZI={unknown:"GitLab did not show the\
 visibility to this token"},y2={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
b2=Object.entries(y2).map(([e,[t,r]])=>q({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:ge},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:XI},read:({project:{visibility:n}})=>n===void 0?ZI:{value:n!==t,because:`\
the project is ${n}`}})),_2=q({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",warning:"project_visibility \
is a field of an older GitLab, and a current one refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:ge},
remediation:{text:"change the project's visibility under Settings > General > Visibility",page:XI},read:({project:{visibility:e}})=>e===void 0?ZI:{value:e,because:`\
the project is ${e}`}}),v2=[...b2,_2]});var bb={};x(bb,{mergeMethod:()=>T2});var eA,w2,T2,_b=m(()=>{"use strict";Jn();re();eA={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},w2={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},T2=Object.entries(w2).map(([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{project:Wt},remediation:{text:`set the\
 merge method to ${r.map(n=>eA[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=eA[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var E2,vb,tA=m(()=>{"use strict";ae();qe();It();E2=Qe(S({require_two_factor_authentication:A(W()),two_factor_grace_period:A(se())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),vb={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:ge},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...z(E2,r),group:t.path}}}});var wb={};x(wb,{twoFactor:()=>O2});var rA,nA,sA,S2,R2,O2,Tb=m(()=>{"use strict";tA();re();rA={unknown:"GitLab did not show the group's two-factor settings to th\
is token"},nA="the project is in a personal namespace",sA={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
S2=q({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:vb},remediation:sA,read({
security:e}){if(e===void 0)return{value:!1,because:nA};let{requiresTwoFactor:t,group:r}=e;return t===void 0?rA:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),R2=q({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:vb},remediation:sA,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:nA,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?rA:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),O2=[S2,R2]});var iA={};x(iA,{reviewAndArchiveStaleRepos:()=>x2});var k2,x2,oA=m(()=>{"use strict";no();Jn();As();re();k2=6,x2=q({id:"review_and_archive_stale_repos",title:"A\
 project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:Wt,now:Hr},remediation:{text:"archive the project under Settings > G\
eneral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>Fd(r,k2);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});var aA={};x(aA,{scannerFuzzTestingRunning:()=>N2});var N2,uA=m(()=>{"use strict";re();N2=q({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testin\
g runs on the default branch",type:"boolean",severity:"info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the \
policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9, and none took its place"})})});var cA={};x(cA,{scannerIacRunning:()=>I2});var Eb,I2,lA=m(()=>{"use strict";eb();re();Yn();Eb="kics-iac-sast",I2=q({id:"scanner_iac_running",title:"Infrastructu\
re as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:IN},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci\
.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=$d(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===Eb).sort((a,u)=>a.id-u.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${Eb}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${Eb} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var A2,pA,dA=m(()=>{"use strict";ae();As();sr();qe();It();A2=S({name:N(),commit:S({committed_date:da()})}),pA={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=z(Y(A2),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(ge)).isEmpty===
!0)return null;throw new de("GitLab shows this token none, though the repository is not empty")}}});var fA={};x(fA,{staleBranchCleanupEnabled:()=>C2});var P2,C2,mA=m(()=>{"use strict";no();dA();As();re();P2=3,C2=q({id:"stale_branch_cleanup_enabled",title:"No b\
ranch is older than three months",type:"boolean",severity:"low",needs:{oldest:pA,now:Hr},remediation:{text:"delete branches that are no longer used; protected a\
nd default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=Fd(t,P2),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var hA={};x(hA,{statusChecksRequired:()=>j2});var j2,gA=m(()=>{"use strict";Jn();re();j2=q({id:"status_checks_required",title:"External status checks must succe\
ed before merging",type:"boolean",severity:"high",needs:{project:Wt},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge \
checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed \
status check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not\
 show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on woul\
d not be seen"}}})});var L2,yA,bA=m(()=>{"use strict";ae();sr();qe();Cd();L2=S({terraformStates:A(S({count:se()})),userPermissions:tc}),yA={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${ec}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=z(L2,e);if(!r)throw new de("GitLab shows this token none");return r.count===0&&await rc(n,t),r}}}});var _A={};x(_A,{terraformEnabled:()=>$2});var $2,vA=m(()=>{"use strict";bA();Ie();re();$2=q({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:yA},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${ce(e.count,"Terraform state")}`})})});var wA={};x(wA,{vulnerabilitiesSloDaysOverThreshold:()=>q2});var D2,q2,TA=m(()=>{"use strict";Kd();no();Ie();As();re();D2=180,q2=q({id:"vulnerabilities_slo_days\
_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:dI,now:Hr},remediation:{text:"resolve or dismiss\
 old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"n\
o finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>D2*864e5,because:`the newest open finding is ${ce(r,"day")} old`,note:"GitLab looks at the ne\
west finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});var kA={};x(kA,{controlIds:()=>ma,fieldNames:()=>ef,loadControl:()=>Rb,loadField:()=>Ob,predefinedExpression:()=>kb});var EA,SA,M2,Sb,RA,OA,Rb,Ob,kb,ef,F2,ma,tf=m(
()=>{"use strict";Ib();EA={...rf,merge_request_description:()=>Promise.resolve().then(()=>(pa(),la)),merge_request_labels:()=>Promise.resolve().then(()=>(pa(),la)),
merge_request_links_issue:()=>Promise.resolve().then(()=>(pa(),la)),merge_request_source_branch:()=>Promise.resolve().then(()=>(pa(),la)),merge_request_target_branch:()=>Promise.resolve().then(()=>(pa(),la)),
merge_request_threads_resolved:()=>Promise.resolve().then(()=>(VN(),BN)),project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(YN(),JN)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(eI(),ZN)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(Md(),nb)),project_force_push_blocked:()=>Promise.resolve().then(()=>(Md(),nb)),project_members_inactive:()=>Promise.resolve().then(()=>(cI(),uI)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(hI(),mI))},SA={...nf,auth_sso_enabled:()=>Promise.resolve().then(()=>(cb(),ub)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(ac(),oc)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>(vI(),_I)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(pb(),lb)),code_owner_approval_required:()=>Promise.resolve().then(()=>(TI(),wI)),
default_branch_users_can_merge:()=>Promise.resolve().then(()=>(fb(),db)),default_branch_users_can_push:()=>Promise.resolve().then(()=>(fb(),db)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(kI(),OI)),
error_tracking_enabled:()=>Promise.resolve().then(()=>(AI(),II)),force_push_disabled:()=>Promise.resolve().then(()=>(pb(),lb)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(gb(),hb)),
has_forks:()=>Promise.resolve().then(()=>(cc(),uc)),has_valid_ci_config:()=>Promise.resolve().then(()=>(LI(),jI)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(cb(),ub)),
merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(Yd(),Jd)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(qI(),DI)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(Yd(),Jd)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(ac(),oc)),
more_members_than_admins:()=>Promise.resolve().then(()=>(zd(),Wd)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(BI(),GI)),project_archived:()=>Promise.resolve().then(()=>(cc(),uc)),
project_marked_for_deletion:()=>Promise.resolve().then(()=>(HI(),QI)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(cc(),uc)),project_repo_exists:()=>Promise.resolve().then(()=>(zI(),WI)),
project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(cc(),uc)),project_visibility:()=>Promise.resolve().then(()=>(Zd(),Xd)),
project_visibility_not_internal:()=>Promise.resolve().then(()=>(Zd(),Xd)),project_visibility_not_public:()=>Promise.resolve().then(()=>(Zd(),Xd)),protected_branches_set:()=>Promise.resolve().then(()=>(ac(),oc)),
require_branch_up_to_date:()=>Promise.resolve().then(()=>(_b(),bb)),require_linear_history:()=>Promise.resolve().then(()=>(_b(),bb)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(Tb(),wb)),
require_mfa_for_contributors:()=>Promise.resolve().then(()=>(Tb(),wb)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(Yd(),Jd)),restrict_push_merge_access:()=>Promise.resolve().then(()=>(ac(),oc)),
restricted_build_access:()=>Promise.resolve().then(()=>(zd(),Wd)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(oA(),iA)),review_and_remove_inactive_users:()=>Promise.resolve().then(()=>(ib(),aI)),
scanner_api_security_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_code_quality_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_container_scanning_running:()=>Promise.resolve().then(()=>(Yn(),Is)),
scanner_dast_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_fuzz_testing_running:()=>Promise.resolve().then(()=>(uA(),aA)),
scanner_iac_running:()=>Promise.resolve().then(()=>(lA(),cA)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>(Yn(),Is)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(mA(),fA)),
status_checks_required:()=>Promise.resolve().then(()=>(gA(),hA)),status_page_configured:()=>Promise.resolve().then(()=>(gb(),hb)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(zd(),Wd)),
terraform_enabled:()=>Promise.resolve().then(()=>(vA(),_A)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(TA(),wA))},M2=["package_hunt\
er_no_findings_untriaged","project_archived","project_marked_for_deletion","vulnerabilities_slo_days_over_threshold"],Sb="scanner_fuzz_testing_running",RA={...sf,
...Object.fromEntries(M2.map(e=>[e,{field:e,operator:"=",value:!1}])),[Sb]:{field:Sb,operator:"=",value:!0}},OA=new Set([...xb,"project_visibility",Sb]),{loadControl:Rb,
loadField:Ob,predefinedExpression:kb}=Nb(EA,SA,RA,OA),ef=Object.keys(SA),F2=[...Object.keys(EA),...Object.keys(RA),...ef],ma=[...new Set(F2)].filter(e=>!OA.has(
e)).sort()});function Nb(e,t,r,n){return{loadControl:s=>xA(e,s,"control"),loadField:s=>xA(t,s,"field"),predefinedExpression(s){return Object.hasOwn(r,s)?r[s]:Object.hasOwn(t,
s)&&!n.has(s)?{field:s,operator:"=",value:!0}:void 0}}}async function xA(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(s=>s.kind===
r&&s.id===t):void 0}async function NA(e,t){let r=n=>[rf,nf,sf].some(s=>Object.hasOwn(s,n));return r(e)&&(t===void 0||r(t))?U2:Promise.resolve().then(()=>(tf(),kA))}
var rf,nf,sf,xb,U2,Ib=m(()=>{"use strict";rf={merge_request_approvals:()=>Promise.resolve().then(()=>(lx(),cx)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(dx(),px)),
merge_request_title:()=>Promise.resolve().then(()=>(aN(),oN))},nf={default_branch_protected:()=>Promise.resolve().then(()=>(Xu(),uN)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(pN(),lN)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(gN(),hN)),minimum_approvals_required:()=>Promise.resolve().then(()=>(_N(),bN)),push_protection_enabled:()=>Promise.resolve().then(()=>(wN(),vN)),
require_signed_commits:()=>Promise.resolve().then(()=>(RN(),SN)),resolve_discussions_required:()=>Promise.resolve().then(()=>(kN(),ON)),scanner_sast_running:()=>Promise.resolve().then(()=>(Yn(),Is)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Yn(),Is)),secure_webhooks:()=>Promise.resolve().then(()=>($N(),LN))},sf={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},xb=new Set(["\
minimum_approvals_required"]);U2=Nb(rf,nf,sf,xb)});var IA={};x(IA,{selectUnknown:()=>B2});async function B2(e,t,r){let n=t??e.id,s=G2.get(n);if(s!==void 0)return V2(e,n,s,r);let[i,o,a]=t?[["expression","field"],
"field",ef]:[["id"],"control",ma],u=Nt(n,a),l=`unknown ${o}: ${n}${u===""?t?"":"; an id of your own needs an expression":u}`;return{problems:[{path:i,message:l}],
issues:[],warnings:[]}}async function V2(e,t,r,n){let{id:s,expression:i}=e,o=await n({...e,id:s===t?r:s,...i?{expression:{...i,field:r}}:{}}),a=`${t} is the nam\
e that an older GitLab had for ${r}; a current one refuses to import it`;return{...o,warnings:[a,...o.warnings]}}var G2,AA=m(()=>{"use strict";tf();qn();G2=new Map(
[["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]])});var PA={};x(PA,{Assertion:()=>K2,assertedReading:()=>Q2});function Q2({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var K2,CA=m(()=>{"use strict";ae();K2=rt({value:W(),reason:N({min:1,max:2e3})})});async function Ab(e){if(e.id===H2)return of(Y2(e));let{loadControl:t,loadField:r,predefinedExpression:n}=await NA(e.id,e.expression?.field),s=await t(e.id);if(s)
return e.expression?af(["expression"],`${e.id} takes parameters under with, not an expression`):J2(s,e);let i=n(e.id),o=e.expression??i,a=o&&await r(o.field);if(!a){
let{selectUnknown:g}=await Promise.resolve().then(()=>(AA(),IA));return g(e,o?.field,Ab)}let u=a.warning?[`${e.id}: ${a.warning}`]:i&&!W2(i,o)?[`${e.id} has ano\
ther expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...of(jA(a,e,o)),warnings:u};if(!a.asserted)return af(["with"],`${e.id}\
 takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:l}=await Promise.resolve().then(()=>(CA(),PA)),p=[],d=c.read(e.with,
[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...of(jA({...a,read:()=>l(d)},e,o)),warnings:u}}async function J2(e,t){let r=e.params;if(!r&&
t.with)return af(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;
try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof zu)return af(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return of(
{...LA(e,t),expected:s??null,judge:o=>DA(e.check(o,i),t)})}function jA(e,t,r){return{...LA(e,t),expected:r,judge:n=>DA(Vk(e.read(n),r),t)}}function Y2(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...$A(e),judge:void 0}}function LA(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...$A(t)}}function $A({phase:e,enforce_from:t,final:r=!1}){let n=t===
void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}function DA(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function W2(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function of(e){return{control:e,
problems:[],issues:[],warnings:[]}}function af(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var H2,qA=m(()=>{"use strict";hy();Ib();Ad();H2=
"external_control"});var Pb={};x(Pb,{joined:()=>X2,unusable:()=>z2});function z2(e,t){let r=e.find((s,i)=>e.indexOf(s)!==i),n=t.join(", ");return r!==void 0?new k("POLICY_INVALID",`\
the requirement "${r}" is in the policy twice (${n})`,{advice:"rename one, or let one file extend the other, which then merges them"}):new k("POLICY_INVALID",`p\
olicy ${n} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"})}function X2(e){let[t]=e;if(t&&e.length===
1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new k("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}var Cb=m(
()=>{"use strict";fe()});var UA={};x(UA,{Waiver:()=>MA,WaiverRules:()=>FA,readWaivers:()=>Z2});function Z2(e,t){let r=[],n=a(Y(MA),e.waivers??[],"waivers")??[],s=a(FA,e.waiverRules??{},
"waiver_rules");r.push(...eK(e,n,s));let i=t.flatMap(u=>u.controls);return{waivers:n.map(u=>({...u,covers:new Set(i.filter(({id:c})=>c===u.control)),longestDays:s?.
longest_days??Number.POSITIVE_INFINITY})),problems:r};function a(u,c,l){let p=[],d=u.read(c,[],p);return r.push(...ra(p,c,u,[l])),p.length===0?d:void 0}}function eK({
requirements:e},t,r){let s=[...e.flatMap(({entries:o})=>o.map(({entry:a,path:u})=>({path:[...u,"enforce_from"],date:a.enforce_from}))),...t.map(({expires:o},a)=>({
path:["waivers",a,"expires"],date:o}))].filter(({date:o})=>o!==void 0&&!tK(o)),i=[...t.entries()].filter(([,{owner:o}])=>r?.owners?.includes(o)===!1);return[...s.
map(({path:o,date:a})=>({path:o,message:`there is no day ${a}`})),...i.map(([o,{owner:a}])=>({path:["waivers",o,"owner"],message:`${a} may not own a waiver: wai\
ver_rules allow ${r?.owners?.join(", ")}`}))]}function tK(e){let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var MA,FA,GA=m(
()=>{"use strict";ae();Bu();Uu();MA=rt({control:N({about:"Id of the control, of this same file"}),reason:N({min:1,max:2e3}),owner:N({min:1,max:255,about:"Who an\
swers for it"}),expires:gy("Last day of the waiver; afterwards it is void"),projects:Re(Y(N({min:1,about:"Full path, * for any part of it, ** for any depth"}))),
merge_requests:Re(Y(Ar({min:1})))}),FA=rt({owners:Re(Y(N({min:1,about:"Only these may own a waiver"}))),longest_days:Re(Ar({min:1,max:3650,about:"A waiver that \
runs longer from today is void"}))})});var QA={};x(QA,{onTopOf:()=>rK});async function rK(e,t,r,n){let[s=""]=e.sources,i=t.find(f=>r.includes(f));if(i!==void 0)throw new k("POLICY_INVALID",`policy ${s}\
 extends ${i}, which extends it in turn (${[...r,i].join(" > ")})`);if(r.length>=BA)throw new k("POLICY_INVALID",`policies extend each other more than ${BA} dee\
p: ${r.join(" > ")}`);let o=await Promise.all(t.map(f=>n(f,[...r,f]))),a=[],c=[...o.filter(f=>f!==void 0),e].reduce((f,g)=>nK(f,g,a));if(c.sources.length>VA)throw new k(
"POLICY_INVALID",`policy ${s} is made of ${c.sources.length} files, and at most ${VA} are allowed`);if(a.length===1)throw new k("POLICY_INVALID",a[0]??"");if(a.
length>1)throw new k("POLICY_INVALID",`policy ${s} lowers ${a.length} final controls`,{problems:a});let p=t.filter(f=>f.startsWith("https:")&&!f.includes("#sha2\
56=")).map(f=>`${s} extends ${f} without a pin: add #sha256=… so that it cannot change unseen`),d=t.filter((f,g)=>!o[g]);return d.length>0&&p.push(`what ${s} \
extends was not read: ${d.join(", ")}`),{...c,name:e.name,warnings:[...c.warnings,...p]}}function nK(e,t,r){let n=t.requirements.filter(({name:o})=>!e.requirements.
some(a=>a.name===o)),s=e.requirements.map(o=>{let a=t.requirements.find(({name:u})=>u===o.name);return a?sK(o,a,t.sources.at(-1)??"",r):o}),i=[...e.texts,...t.texts.
filter(({source:o})=>!e.sources.includes(o))];return{name:t.name,texts:i,sources:i.map(({source:o})=>o),requirements:[...s,...n],waivers:[...new Set([...e.waivers,
...t.waivers])],warnings:[...new Set([...e.warnings,...t.warnings])]}}function sK(e,t,r,n){let s=e.isFinal||t.isFinal,i=t.controls.filter(({id:a})=>!e.controls.
some(u=>u.id===a)),o=e.controls.map(a=>{let u=t.controls.find(({id:l})=>l===a.id);if(!u||u===a)return a;if(!e.isFinal&&!a.isFinal)return u;let c=iK(a,u);return c&&
n.push(`policy ${r} lowers the final control ${a.id} of "${e.name}": ${c}`),{...u,isFinal:!0}});return{name:e.name,description:t.description??e.description,isFinal:s,
controls:[...o,...i]}}function iK(e,t){if(Mu.indexOf(t.severity)<Mu.indexOf(e.severity))return`severity ${t.severity} instead of ${e.severity}`;let r=(t.enforcedFromMs??
Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return KA[t.phase]<KA[e.phase]||t.phase!=="enforce"&&r?"it is enforced later, or not at a\
ll":oK(e.expected,t.expected)?void 0:"it asks for something else"}function oK(e,t){let r=new Set([...Object.keys(e??{}),...Object.keys(t??{})]),n=s=>s!==null&&"\
operator"in s&&(s.operator===">="||s.operator===">");return[...r].every(s=>{let[i,o]=[e,t].map(c=>c?.[s]),a=typeof i=="number"&&typeof o=="number"&&o>=i,u=s==="\
at_least"||s==="value"&&n(e)&&n(t);return JSON.stringify(i)===JSON.stringify(o)||u&&a})}var BA,VA,KA,HA=m(()=>{"use strict";re();fe();BA=5,VA=20;KA={observe:0,warn:1,
enforce:2}});function JA(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function uf(e,t=async()=>{}){
let r=await Promise.all(e.map(l=>YA(l,[l.source],t).catch(uK))),n=r.flatMap(l=>l instanceof k?[l]:[]);if(n.length>0)throw(await Promise.resolve().then(()=>(Cb(),Pb))).
joined(n);let s=r.filter(l=>!(l instanceof k)),i=s.flatMap(l=>l.requirements),o=s.flatMap(l=>l.texts),a=o.map(({source:l})=>l),u=i.map(({name:l})=>l);if(!i.some(
({controls:l})=>l.some(({judge:p})=>p))||new Set(u).size<u.length)throw(await Promise.resolve().then(()=>(Cb(),Pb))).unusable(u,a);return{name:s.map(({name:l})=>l).
join(" + "),texts:o,sources:a,requirements:i,waivers:s.flatMap(({waivers:l})=>l),warnings:s.flatMap(({warnings:l})=>l)}}async function YA(e,t,r){let{source:n,text:s}=e,
i=await Mk(s,n),o=await ex(i.data),a=[...o.problems],u=[],c=[];for(let{name:f,isFinal:g,description:h,entries:b,path:w}of o.requirements){c.some(R=>R.name===f)&&
a.push({path:w,message:`there are two requirements named "${f}"`});let O=await Promise.all(b.map(({entry:R})=>Ab(R)));for(let[R,$]of O.entries())a.push(...await aK(
$,b[R])),u.push(...$.warnings);c.push({name:f,isFinal:g,description:h,controls:O.flatMap(({control:R})=>R??[])})}let l=o.isDated?await(await Promise.resolve().then(()=>(GA(),UA))).
readWaivers(o,c):void 0;if(a.push(...l?.problems??[]),a.length>0){let f=await i.places(),g=a.map(({path:h,atKey:b,message:w})=>({...f(h,b),message:w}));throw my(
n,g.sort((h,b)=>h.line-b.line||h.column-b.column))}let p={name:o.name,texts:[e],sources:[n],requirements:c,waivers:l?.waivers??[],warnings:u};if(o.bases.length===
0)return p;let{onTopOf:d}=await Promise.resolve().then(()=>(HA(),QA));return d(p,o.bases,t,async(f,g)=>{let h=await r(f);return h&&YA(h,g,r)})}async function aK(e,t){
let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)return s;let{problemsOf:i}=await Promise.resolve().then(()=>(Bu(),_y));
return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function uK(e){if(e instanceof k)return e;throw e}var cf=m(()=>{"use strict";fe();Uk();Ty();qA()});var WA={};x(WA,{refusedSources:()=>cK});function cK(e){let t=e.map(n=>`policy ${n} ${lK(n)}`),[r=""]=t;return t.length===1?new k("INPUT_INVALID",r):new k("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function lK(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var zA=m(()=>{"use strict";fe()});async function lf(e){let t=e.map(pK),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(zA(),WA))).refusedSources(r);return t.flatMap(
n=>n??[])}function pK(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{
kind:"preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}var jb=m(()=>{"use strict"});var XA={};x(XA,{readBase:()=>dK});async function dK(e,t,r){let[n="",s]=e.split("#sha256="),i=await lf([n]);if(i.some(({kind:a})=>a==="path"))throw new k("POLICY\
_INVALID",`a policy cannot extend the bare path ${e}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});
let[o={source:e,text:""}]=await Ul(i,t,void 0);if(s!==void 0&&r(o.text)!==s.toLowerCase())throw new k("POLICY_INVALID",`${n} is not the file that was pinned: it\
s sha256 is ${r(o.text)}`,{advice:"look at what changed there, then change the pin"});return{source:e,text:o.text}}var ZA=m(()=>{"use strict";fe();Gl();jb()});var sP={};x(sP,{subjectElsewhere:()=>mK});function mK(e,t){if(e.mode==="project")return nP(e,t,[]);hK(e,t);let r=gK(e,t)??yK(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new k("SUBJECT_UNKNOWN",`mode is merge-request, but ${rP(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return nP(e,t,[`${rP(t)}: the project itself is judged`])}function hK(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new k("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function rP(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function gK(e,t){if(e.merge_request===void 0)
return;let r=e.project??zn(t.CI_MERGE_REQUEST_PROJECT_ID)??zn(t.CI_PROJECT_ID);if(r===void 0)throw new k("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...pf(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function yK(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||bK(e.project,a,t)),[n,...s]=r;if(!n)return;let i=ha(n.path,t.CI_PROJECT_PATH)?zn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${Ne(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...pf(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function nP(e,t,r){let n=e.project??zn(t.CI_PROJECT_ID);if(n===void 0)throw new k("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function bK(e,t,r){return typeof e==
"string"?ha(e,t):ha(t,r.CI_PROJECT_PATH)&&zn(r.CI_PROJECT_ID)===e}var iP=m(()=>{"use strict";fe();Ie();Lb()});async function oP(e,t){let r=zn(t.CI_MERGE_REQUEST_IID),n=zn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&vK(e,t)&&r!==void 0&&n!==void 0?pf(e,t,n,r,_K(t)):(await Promise.resolve().then(()=>(iP(),sP))).subjectElsewhere(e,t)}function _K(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function pf(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function vK(e,t){return e.project===void 0?!0:typeof e.project=="number"?zn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:ha(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function aP(e,t){return(typeof e=="number"?zn(t.CI_PROJECT_ID)===e:ha(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function ha(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function zn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Lb=m(()=>{"use strict"});async function cP(e,t){if(e.verdict==="compliant"&&!t)return`${lc}
✅ Countersign: compliant.
`;let r=wK(await su(e,{jobUrl:void 0,policyPath:""}));return e.verdict!=="compliant"?`${lc}
${r}
`:`${lc}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function wK(e){if(e.length<=uP)return e;let t=e.split(`
`),[r,n]=[0,0];for(;n<t.length&&r+(t[n]?.length??0)<uP;)r+=(t[n++]?.length??0)+1;return`${t.slice(0,n).join(`
`)}

+${t.length-n} more lines: see the report`}var lc,uP,lP=m(()=>{"use strict";sp();lc="<!-- countersign -->",uP=6e4});var hP={};x(hP,{keepNote:()=>EK});async function EK(e,{projectId:t,iid:r},n,s){let i=s==="always"||n.verdict!=="compliant";try{return await SK({gitlab:e,projectId:t,
iid:r,body:await cP(n,s==="always"),isWanted:i}),[]}catch(o){if(!(o instanceof k)||o.code==="INTERRUPTED")throw o;return[`the note in the merge request could no\
t be written: ${o.message}`]}}async function SK(e){let{gitlab:t,isWanted:r}=e,{id:n}=z(S({id:se()}),await t.read("/user")),[s,...i]=await pP(e,n);if(s&&await dP(
e,s.id,s.body)){await fP(e,i);return}if(!r)return;await t.write("POST",df(e),{body:e.body});let[o,...a]=await pP(e,n);!o||a.length===0||(await dP(e,o.id,o.body),
await fP(e,a))}async function pP(e,t){return z(Y(TK),await e.gitlab.read(df(e),{sort:"asc",perPage:100})).filter(({body:n,author:s})=>s.id===t&&n.startsWith(lc))}
async function dP(e,t,r){return r===e.body?!0:e.gitlab.write("PUT",`${df(e)}/${t}`,{body:e.body}).then(()=>!0,n=>mP(n))}async function fP(e,t){await Promise.all(
t.map(({id:r})=>e.gitlab.write("DELETE",`${df(e)}/${r}`).catch(mP)))}function mP(e){if(e instanceof Ue&&e.status===404)return!1;throw e}function df({projectId:e,
iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}var TK,gP=m(()=>{"use strict";dr();lP();fe();ae();TK=S({id:se(),body:N(),author:S({id:se()})})});var bP={};x(bP,{matchesPath:()=>yP,waive:()=>kK});function kK(e,t,r){let n=new Set;return{judged:e.map(({name:l,controls:p})=>({name:l,controls:p.map(i)})),notices:t.
flatMap(c)};function i(l){if(l.status!=="fail")return l;let p=t.find(h=>h.covers.has(l.control)&&o(h)&&!u(h));if(!p)return l;n.add(p);let{reason:d,owner:f,expires:g}=p;
return{...l,status:"waived",waiver:{reason:d,owner:f,expires:g}}}function o({projects:l,merge_requests:p}){let d=!l||l.some(g=>yP(g,r.project)),f=!p||p.some(g=>g===
r.iid);return d&&f}function a({expires:l}){return Math.floor((Date.parse(l)-r.nowMs)/RK)+1}function u(l){let p=a(l);if(p<0)return`expired on ${l.expires}`;if(p>
l.longestDays)return`runs for ${p} more days, and the policy allows ${l.longestDays}`}function c(l){let p=`the waiver of ${l.control} (${l.owner})`,d=u(l);if(d)
return[`${p} is void: it ${d}`];if(l.covers.size===0){let f=e.flatMap(({controls:g})=>g.map(({control:h})=>h.id));return[`${p} covers nothing: its file has no s\
uch control${Nt(l.control,f)}`]}if(n.has(l)){let f=a(l);return f<=OK?[`${p} ends on ${l.expires}, in ${f} days`]:[]}return o(l)?[`${p} is not used: the control \
does not fail`]:[]}}function yP(e,t){let r=e.split(/(\*\*|\*)/).map(n=>n==="**"?".*":n==="*"?"[^/]*":n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("");return new RegExp(
`^${r}$`,"i").test(t)}var RK,OK,_P=m(()=>{"use strict";qn();RK=864e5,OK=14});var wP={};x(wP,{interrupted:()=>IK});function IK({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${te(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${Ne(s)}`,a=i.length===0?"":`; not delivered: ${Ne(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new k("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var TP=m(()=>{"use strict";fe();Ie()});function EP(e,t){let r=vs.flatMap(i=>{let{secret:o,environment:a=[]}=_s[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.map(u=>e[u])]:[]}),n=Object.entries(
e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==void 0&&i.trim()!==""))]}var SP=m(()=>{
"use strict";Mo()});var RP={};x(RP,{onRunner:()=>AK});function AK(e,t){for(let r of EP(e,t))ou(r);return cu}var OP=m(()=>{"use strict";au();SP()});var IP={};x(IP,{reportFailure:()=>$K});function LK(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function $K(e,t){let r=LK(e)?e:qK(e);if(t.
complain(DK(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(au(),ng)),s=[r.message,...r.problems].map(i=>te(i,2e3));n(s.
join("; "),{title:"Countersign"})}return r.exitCode}function DK(e,t){let r=[`${t.tone("countersign:","red","bold")} ${te(e.message,2e3)}`];for(let n of e.problems)
r.push(`  - ${te(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${te(e.advice,2e3)}`),r.join(`
`)}function qK(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new k("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var AP=m(()=>{"use strict";fe();Ie()});var PP,CP=m(()=>{"use strict";PP={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
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
o GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var mf={};x(mf,{helpText:()=>MK,strayOperand:()=>UK,unknownCommand:()=>FK});function MK(){let e=vs.map(t=>{let r=_s[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${Ql(t).padEnd(26)} ${PP[t].replaceAll("`","")}${n}`});return[`countersign ${qo}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(jP).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; validate, explain and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER",
"","exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function FK(e){let t=Object.keys(jP);return new k("INPUT_INVALID",`there is no command ${e}${Nt(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function UK(e){
return new k("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var jP,hf=m(()=>{"use strict";$h();CP();Mo();fe();qn();Bl();jP={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY...",explain:"what a control asks and how to fix it: explain [CONTROL...]"}});var LP={};x(LP,{validateCommand:()=>BK});import{readFile as GK}from"node:fs/promises";async function BK(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(VK));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(HK(s,r));return n.every(({valid:s})=>s)?_t.compliant:_t.setup}async function VK(e){
try{let t=await uf([{source:e,text:await QK(e)}],KK),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof k))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function KK(e){
if(e.startsWith("preset:"))return{source:e,text:await Ih(e)}}async function QK(e){try{return await GK(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not e\
xist":`cannot be opened (${r})`;throw new k("POLICY_UNREADABLE",`policy ${e} ${n}`,{cause:t})}}function HK({policy:e,valid:t,problems:r,warnings:n,controls:s},{
surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${ce(s,"control")})`:`has ${ce(r.length,"problem")}`,u=[`${o} ${te(e)} ${a}`];for(let c of r)
u.push(`  - ${te(c,2e3)}`);for(let c of n)u.push(`  note: ${te(c,2e3)}`);return u.join(`
`)}var $P=m(()=>{"use strict";cf();Ah();fe();Ie()});function bi(e){return`Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks wh\
ether a job of exactly that pipeline, retried attempts included, owns a report of type \`${e}\`. Child pipelines are not looked at, and a pipeline that has only \
just begun fails until its scanner job has uploaded.`}var DP,qP=m(()=>{"use strict";DP={merge_request_description:"Asks for a shortest length and for Markdown s\
ections that are not empty. What a template left in comments does not count. Without parameters, any description passes.",merge_request_labels:"Every required l\
abel is there and no forbidden one. A name that ends with `*` stands for every label that begins so, such as `type::*`.",merge_request_links_issue:"Searches tit\
le, description and source branch for an RE2 regular expression, such as the keys of an external tracker. It does not ask a tracker whether the issue exists.",merge_request_source_branch:"\
Searches the source branch's name for an RE2 regular expression.",merge_request_target_branch:"Searches the target branch's name for an RE2 regular expression.",
merge_request_threads_resolved:"Counts the threads that can be resolved and are not. It asks GitLab for the count, not for the project's setting, so it also hol\
ds where threads do not block merging.",auth_sso_enabled:'Whether the top-level group has an enabled SAML provider; instance-wide SAML, LDAP or OIDC do not coun\
t. No API shows it, so the answer is unknown, unless the policy asserts it: `with: { value: true, reason: "SAML is enforced, see the identity provider" }`. The \
report then says that it is an assertion of the policy\'s author.',branch_deletion_disabled:"True when any protected-branch rule exists, for whatever branch, in\
herited ones included. Nothing about deletion is checked; `project_default_branch_not_deletable` does.",cicd_job_token_scope_enabled:"True when the inbound allo\
w-list of job tokens is enforced, by the project or by the instance. The outbound setting is something else.",code_changes_requires_code_owners:"Always false: G\
itLab makes the check for an absent branch name, which no rule matches. `project_code_owner_approval_on_default_branch` reads the settings.",code_owner_approval_required:"\
True when a CODEOWNERS file exists on the default branch, at the top or in `docs/` or `.gitlab/`. Its content, and whether approval is required, are not looked \
at.",default_branch_protected:"True when a protected-branch rule matches the default branch, by equal name or wildcard, in the project or inherited from the top\
-level group. For an empty repository GitLab decides by the group's default-branch protection, which the API does not tell apart from the fallback name: unknown\
.",default_branch_protected_from_direct_push:"False without a default branch, for an empty repository, or without protection. Otherwise true unless the project'\
s own rule of exactly that name allows a role of at least Developer to push. A branch protected by a wildcard or by the group alone passes, even if everybody ma\
y push: GitLab looks at the exact-name rule only.",default_branch_users_can_merge:"True when the project's own rule of exactly the default branch's name lets a \
role of at least Developer merge. Entries for users and groups are ignored, and wildcard and group rules are not looked at.",default_branch_users_can_push:`True\
 when the project's own rule of exactly the default branch's name lets a role of at least Maintainer push. "Developers + Maintainers" and "No one" are both fals\
e; entries for users, groups and deploy keys are ignored, and wildcard and group rules are not looked at.`,ensure_2_admins_per_repo:"Counts users who are direct\
 Owners of the project's immediate group. Owners inherited from a higher group, and Owners of the project itself, do not count, as in GitLab. For a personal pro\
ject: users at Owner level, and the owner of the namespace.",error_tracking_enabled:"True when the project has an error tracking setting, Sentry or integrated, \
and it is on.",force_push_disabled:"Always true: GitLab makes the check for an absent branch name, so no rule that allows force push is found. `project_force_pu\
sh_blocked` reads the rules.",gitlab_license_level_ultimate:"True when the project shows a feature of GitLab Ultimate. GitLab asks the licence itself, which onl\
y administrators can read: trials and add-ons may differ, and with no licence at all GitLab records no status.",has_forks:"True when at least one project is a f\
ork of this one, including forks that the token cannot see.",has_valid_ci_config:"True when CI/CD is on and GitLab's lint finds the configuration at the head of\
 the default branch valid. The lint asks more than GitLab's control does: an error only the lint sees, a configuration kept elsewhere, or Auto DevOps makes the \
answer unknown.",issue_tracking_enabled:'Meant to ask whether each of the last 20 merged merge requests has a related issue. In this version of GitLab the check\
 always raises and records no status, so the answer is unknown, unless the policy asserts it: `with: { value: true, reason: "…" }`. The report then says that it\
 is an assertion of the policy\'s author.',merge_request_approvals:"Counts the people who approved this merge request and are neither its author nor a committer\
. A committer is, as in GitLab, a user who owns the committer address of one of its commits (for commits that GitLab itself signed, the author address); an addr\
ess that no user owns excludes nobody.",merge_request_commit_reset_approvals:"The same question as `reset_approvals_on_push`, under another name.",merge_request_is_not_draft:"\
Fails while the merge request is marked as a draft.",merge_request_prevent_author_approval:"True when the effective setting (instance, top-level group, project)\
 forbids approval by the author. GitLab also counts an approval policy with that override when it is linked to the framework; the API cannot tell the link, so s\
uch a policy makes the answer unknown.",merge_request_prevent_committers_approval:"True when the effective setting (instance, top-level group, project) forbids \
approval by users who added commits. GitLab also counts an approval policy with that override when it is linked to the framework; the API cannot tell the link, \
so such a policy makes the answer unknown.",merge_request_title:"Searches the title for an RE2 regular expression; anchor it with ^ and $ to match the whole tit\
le. The draft prefix is part of the title.",merge_requests_approval_rules_prevent_editing:'The effective setting (instance, top-level group, project) "prevent e\
diting approval rules in merge requests".',merge_requests_require_code_owner_approval:"True when at least one rule of the project itself, for whatever branch, r\
equires approval by code owners. Inherited rules do not count here.",minimum_approvals_required:"Sums `approvals_required` over all approval rules of the projec\
t, whatever branch a rule is for. Rules that come from approval policies are hidden from the API: where such policies apply, the real sum can be higher, so a th\
reshold that the visible rules miss is unknown.",more_members_than_admins:"True when the project has one member, or more members than direct owners and Maintain\
ers together. Members are all of the project's, bots included; owners are the direct Owners of the immediate group. Read from the member lists, which must agree\
 with each other.",package_hunter_no_findings_untriaged:"Against its name, the field is true when Package Hunter has findings that are detected or confirmed; th\
e control expects false. Without the licence there are none.",project_approvals_on_default_branch:"Takes the approval rules that apply to the default branch and\
 counts how many different people must approve: the largest number of a single rule, because one person can satisfy several. A rule with fewer eligible approver\
s than approvals lets everything through and counts nothing. Whether a merge request may change its rules is another question: `merge_requests_approval_rules_pr\
event_editing`.",project_archived:"True when the project or a group above it is archived; the control expects false.",project_code_owner_approval_on_default_branch:"\
Passes when a rule that matches the default branch, own or inherited, requires approval by code owners, and a CODEOWNERS file exists there. Which paths it cover\
s is not looked at.",project_default_branch_not_deletable:"Passes when a protected-branch rule, own or inherited, matches the default branch. GitLab never delet\
es the default branch itself; the rule still keeps it when another branch has become the default one.",project_force_push_blocked:"Passes when rules match the d\
efault branch and none of them, group rules included, allows force push: of several rules GitLab takes the most permissive. An unprotected branch fails.",project_marked_for_deletion:"\
True when the project itself is scheduled for deletion; a group above that is scheduled does not count. The control expects false.",project_members_inactive:"Pa\
sses when every member, bots included, was active within `at_most_days` (90 if left out). Names those who were not. A user who was never active is inactive.",project_pipelines_not_public:"\
True when the access level of CI/CD is `disabled` or `private`. The project's visibility and the switch for public jobs are not looked at, so a private project \
with CI/CD for everyone with access fails.",project_repo_exists:"True when the Git repository exists on storage. An empty repository does.",project_user_defined_variables_restricted_to_maintainers:"\
True when the minimum role that may pass pipeline variables is higher than Developer.",project_visibility:"`private`, `internal` or `public`, as an expression o\
f an older GitLab compares it.",project_visibility_not_internal:"True for private and for public projects.",project_visibility_not_public:"True for private and \
for internal projects.",project_vulnerability_age:"Looks at the oldest finding that is detected or confirmed, in the report of the default branch. Without an Ul\
timate licence GitLab records none, which is unknown, not a pass.",protected_branches_set:"True when any protected-branch rule exists, for whatever branch, inhe\
rited ones included; the same question as `branch_deletion_disabled`.",push_protection_enabled:"The project's security setting. GitLab hides the key from roles \
below Developer and where it is not licensed: a missing key counts as off only when the token's role is known to be Developer or higher.",require_branch_up_to_date:"\
True when the merge method is a merge commit with semi-linear history, or fast-forward.",require_linear_history:"True when the merge method is fast-forward.",require_mfa_at_org_level:"\
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
her.",scanner_api_security_running:bi("api_fuzzing"),scanner_code_quality_running:bi("codequality"),scanner_container_scanning_running:bi("container_scanning"),
scanner_dast_running:bi("dast"),scanner_dep_scanning_running:bi("dependency_scanning"),scanner_fuzz_testing_running:"Looked for a coverage-fuzzing report. GitLa\
b removed the control in 18.9, so it is unknown.",scanner_iac_running:"Takes the newest pipeline of the default branch, as the other scanner controls do, but le\
aves aside those that a security policy started. There it looks at the first attempt of the job named exactly `kics-iac-sast`, which must own a report of type `\
sast`. A successful retry is not seen.",scanner_license_compliance_running:bi("license_scanning"),scanner_sast_running:bi("sast"),scanner_secret_detection_running:bi(
"secret_detection"),secure_webhooks:"True when the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group a\
nd system hooks, integrations, certificates and secret tokens are not looked at.",stale_branch_cleanup_enabled:"Takes the branch with the oldest head commit, pr\
otected and default ones included, and is true when that commit is not older than three calendar months, or when there are no branches.",status_checks_required:`\
The project's stored setting "status checks must succeed". Whether any status check exists is not asked.`,status_page_configured:"True when the project shows a \
feature of GitLab Ultimate. GitLab asks only whether the status page is licensed, not whether one is configured.",strict_permissions_for_repo:"The same question\
 as `more_members_than_admins`, under another name.",terraform_enabled:"True when at least one Terraform state is stored in the project.",vulnerabilities_slo_days_over_threshold:"\
True when the newest open finding is more than 180 days old, although GitLab calls it the oldest; the control expects false. One fresh finding hides all older o\
nes; `project_vulnerability_age` looks at the oldest."}});var FP={};x(FP,{explainCommand:()=>JK,explainControl:()=>MP});async function MP(e){let t=kb(e),r=await Rb(e)??(t&&await Ob(t.field));if(!r)throw new k("INPUT_IN\
VALID",`there is no control ${e}${Nt(e,ma)}`,{advice:"countersign explain lists all there are"});return{id:e,title:r.title,severity:r.severity,about:r.about,origin:r.
kind==="field"?"gitlab":"countersign",description:DP[r.id]??"",expression:t??null,facts:Object.values(r.needs).map(n=>({id:n.id,holds:n.summary,right:n.right})),
remediation:r.remediation.text}}async function JK(e,t,r){let n=e.length===0,s=await Promise.all((n?ma:e).map(MP));return t?r.print(JSON.stringify(s,null,2)):r.print(
n?YK(s):s.map(i=>WK(i,r)).join(`

`)),_t.compliant}function YK(e){let t=Math.max(...e.map(({id:n})=>n.length)),r=n=>e.filter(s=>s.origin===n).map(({id:s,title:i})=>`  ${s.padEnd(t)}  ${i}`);return[
"GitLab's controls:",...r("gitlab"),"","Countersign's own:",...r("countersign")].join(`
`)}function WK(e,{surface:t}){let{id:r,title:n,severity:s,about:i,description:o,expression:a,facts:u,remediation:c}=e;return[`${t.tone(r,"bold")} (${s}, about t\
he ${i.replace("_"," ")})`,n,"",o,...a?["",`GitLab's expression: ${JSON.stringify(a)}`]:[],"","It reads:",...u.map(l=>`  ${l.id}: ${l.holds}; needs ${l.right}`),
...u.length===0?["  nothing"]:[],"",`How to fix it: ${c}`].join(`
`)}var UP=m(()=>{"use strict";qP();tf();fe();qn()});var GP=E(ga=>{"use strict";Object.defineProperty(ga,"__esModule",{value:!0});ga.versionInfo=ga.version=void 0;var zK="16.15.0";ga.version=zK;var XK=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});ga.versionInfo=XK});var hr=E(Db=>{"use strict";Object.defineProperty(Db,"__esModule",{value:!0});Db.devAssert=ZK;function ZK(e,t){if(!!!e)throw new Error(t)}});var gf=E(qb=>{"use strict";Object.defineProperty(qb,"__esModule",{value:!0});qb.isPromise=eQ;function eQ(e){return typeof e?.then=="function"}});var Xn=E(Mb=>{"use strict";Object.defineProperty(Mb,"__esModule",{value:!0});Mb.isObjectLike=tQ;function tQ(e){return typeof e=="object"&&e!==null}});var bf=E(yf=>{"use strict";Object.defineProperty(yf,"__esModule",{value:!0});yf.getLocation=BP;yf.getLocations=rQ;function BP(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function rQ(e){if(e.length<2)return e.map(({source:n,start:s})=>BP(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var Fb=E(_f=>{"use strict";Object.defineProperty(_f,"__esModule",{value:!0});_f.printLocation=sQ;_f.printSourceLocation=KP;var nQ=bf();function sQ(e){return KP(
e.source,(0,nQ.getLocation)(e.source,e.start))}function KP(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+VP([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+VP([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function VP(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var X=E(ya=>{"use strict";Object.defineProperty(ya,"__esModule",{value:!0});ya.GraphQLError=void 0;ya.formatError=uQ;ya.printError=aQ;var iQ=Xn(),QP=bf(),HP=Fb();
function oQ(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Ub=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=oQ(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=JP(Array.isArray(o)?o:o?[o]:void 0);let d=JP((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,QP.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,QP.
getLocations)(d);let f=(0,iQ.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,HP.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,HP.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};ya.GraphQLError=Ub;function JP(e){return e===
void 0||e.length===0?void 0:e}function aQ(e){return e.toString()}function uQ(e){return e.toJSON()}});var pc=E(Gb=>{"use strict";Object.defineProperty(Gb,"__esModule",{value:!0});Gb.syntaxError=lQ;var cQ=X();function lQ(e,t,r){return new cQ.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Sr=E(Jr=>{"use strict";Object.defineProperty(Jr,"__esModule",{value:!0});Jr.Token=Jr.QueryDocumentKeys=Jr.OperationTypeNode=Jr.Location=void 0;Jr.isNode=dQ;
var Bb=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Jr.Location=Bb;var Vb=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Jr.Token=Vb;var YP={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Jr.QueryDocumentKeys=YP;var pQ=new Set(Object.keys(YP));function dQ(e){let t=e?.kind;return typeof t==
"string"&&pQ.has(t)}var Kb;Jr.OperationTypeNode=Kb;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(Kb||(Jr.OperationTypeNode=
Kb={}))});var ba=E(dc=>{"use strict";Object.defineProperty(dc,"__esModule",{value:!0});dc.DirectiveLocation=void 0;var Qb;dc.DirectiveLocation=Qb;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(Qb||(dc.DirectiveLocation=Qb={}))});var Ee=E(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.Kind=void 0;var Hb;fc.Kind=Hb;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(Hb||(fc.Kind=Hb={}))});var mc=E(io=>{"use strict";Object.defineProperty(io,"__esModule",{value:!0});io.isDigit=WP;io.isLetter=Jb;io.isNameContinue=hQ;io.isNameStart=mQ;io.isWhiteSpace=
fQ;function fQ(e){return e===9||e===32}function WP(e){return e>=48&&e<=57}function Jb(e){return e>=97&&e<=122||e>=65&&e<=90}function mQ(e){return Jb(e)||e===95}
function hQ(e){return Jb(e)||WP(e)||e===95}});var gc=E(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.dedentBlockStringLines=gQ;hc.isPrintableAsBlockString=bQ;hc.printBlockString=_Q;
var Yb=mc();function gQ(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=yQ(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function yQ(e){let t=0;for(;t<e.length&&(0,Yb.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function bQ(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function _Q(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,Yb.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,Yb.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var _a=E(yc=>{"use strict";Object.defineProperty(yc,"__esModule",{value:!0});yc.TokenKind=void 0;var Wb;yc.TokenKind=Wb;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(Wb||(yc.TokenKind=Wb=
{}))});var _c=E(vi=>{"use strict";Object.defineProperty(vi,"__esModule",{value:!0});vi.Lexer=void 0;vi.createToken=Tt;vi.isPunctuatorTokenKind=wQ;vi.printCodePointAt=_i;
vi.readName=tC;var Yr=pc(),XP=Sr(),vQ=gc(),oo=mc(),ye=_a(),Xb=class{constructor(t){let r=new XP.Token(ye.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ye.TokenKind.EOF)do if(t.next)t=t.next;else{let r=TQ(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===ye.TokenKind.COMMENT);return t}};vi.Lexer=Xb;function wQ(e){return e===ye.TokenKind.BANG||e===ye.TokenKind.DOLLAR||e===ye.TokenKind.AMP||e===ye.
TokenKind.PAREN_L||e===ye.TokenKind.PAREN_R||e===ye.TokenKind.DOT||e===ye.TokenKind.SPREAD||e===ye.TokenKind.COLON||e===ye.TokenKind.EQUALS||e===ye.TokenKind.AT||
e===ye.TokenKind.BRACKET_L||e===ye.TokenKind.BRACKET_R||e===ye.TokenKind.BRACE_L||e===ye.TokenKind.PIPE||e===ye.TokenKind.BRACE_R}function va(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function vf(e,t){return ZP(e.charCodeAt(t))&&eC(e.charCodeAt(t+1))}function ZP(e){return e>=55296&&e<=56319}function eC(e){return e>=
56320&&e<=57343}function _i(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return ye.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function Tt(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new XP.Token(t,r,n,i,o,s)}
function TQ(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return EQ(e,s);case 33:return Tt(e,ye.TokenKind.BANG,s,s+
1);case 36:return Tt(e,ye.TokenKind.DOLLAR,s,s+1);case 38:return Tt(e,ye.TokenKind.AMP,s,s+1);case 40:return Tt(e,ye.TokenKind.PAREN_L,s,s+1);case 41:return Tt(
e,ye.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return Tt(e,ye.TokenKind.SPREAD,s,s+3);break;case 58:return Tt(e,ye.TokenKind.
COLON,s,s+1);case 61:return Tt(e,ye.TokenKind.EQUALS,s,s+1);case 64:return Tt(e,ye.TokenKind.AT,s,s+1);case 91:return Tt(e,ye.TokenKind.BRACKET_L,s,s+1);case 93:
return Tt(e,ye.TokenKind.BRACKET_R,s,s+1);case 123:return Tt(e,ye.TokenKind.BRACE_L,s,s+1);case 124:return Tt(e,ye.TokenKind.PIPE,s,s+1);case 125:return Tt(e,ye.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?NQ(e,s):RQ(e,s)}if((0,oo.isDigit)(i)||i===45)return SQ(e,s,i);if((0,oo.isNameStart)(
i))return tC(e,s);throw(0,Yr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:va(i)||vf(r,s)?`Une\
xpected character: ${_i(e,s)}.`:`Invalid character: ${_i(e,s)}.`)}return Tt(e,ye.TokenKind.EOF,n,n)}function EQ(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Yr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(va(o))++i;else if(vf(n,i))i+=2;else break}return Tt(e,ye.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function SQ(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,oo.isDigit)(i))throw(0,Yr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${_i(e,s)}.`)}else s=zb(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=zb(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=zb(e,s,i),i=n.charCodeAt(s)),i===46||(0,oo.isNameStart)(i))throw(0,Yr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${_i(e,s)}.`);return Tt(e,o?ye.TokenKind.FLOAT:ye.TokenKind.INT,t,s,n.slice(t,s))}function zb(e,t,r){
if(!(0,oo.isDigit)(r))throw(0,Yr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${_i(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,oo.isDigit)(n.
charCodeAt(s));)++s;return s}function RQ(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),Tt(
e,ye.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?OQ(e,s):kQ(e,s):xQ(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(va(a))++s;else if(vf(r,s))s+=2;else throw(0,Yr.syntaxError)(e.source,s,`Invalid character within String: ${_i(e,s)}.`)}throw(0,Yr.
syntaxError)(e.source,s,"Unterminated string.")}function OQ(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!va(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|bc(i),n<0)break}throw(0,Yr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function kQ(e,t){let r=e.source.body,n=zP(r,t+2);if(va(n))return{value:String.fromCodePoint(n),size:6};if(ZP(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=zP(r,t+8);if(eC(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Yr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function zP(e,t){return bc(e.charCodeAt(t))<<12|bc(e.charCodeAt(t+1))<<8|bc(e.charCodeAt(t+2))<<4|bc(e.charCodeAt(t+3))}function bc(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function xQ(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Yr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function NQ(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=Tt(e,ye.TokenKind.BLOCK_STRING,t,i+3,(0,vQ.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(va(c))++i;else if(vf(r,i))i+=2;else throw(0,Yr.syntaxError)(
e.source,i,`Invalid character within String: ${_i(e,i)}.`)}throw(0,Yr.syntaxError)(e.source,i,"Unterminated string.")}function tC(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,oo.isNameContinue)(i))++s;else break}return Tt(e,ye.TokenKind.NAME,t,s,r.slice(t,s))}});var rC=E(wf=>{"use strict";Object.defineProperty(wf,"__esModule",{value:!0});wf.SchemaCoordinateLexer=void 0;var IQ=pc(),AQ=Sr(),PQ=mc(),wi=_c(),Ti=_a(),Zb=class{line=1;lineStart=0;constructor(t){
let r=new AQ.Token(Ti.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Ti.TokenKind.EOF){let r=CQ(this,t.end);t.next=r,r.prev=t,t=r}return t}};
wf.SchemaCoordinateLexer=Zb;function CQ(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,wi.createToken)(e,Ti.TokenKind.
DOT,s,s+1);case 40:return(0,wi.createToken)(e,Ti.TokenKind.PAREN_L,s,s+1);case 41:return(0,wi.createToken)(e,Ti.TokenKind.PAREN_R,s,s+1);case 58:return(0,wi.createToken)(
e,Ti.TokenKind.COLON,s,s+1);case 64:return(0,wi.createToken)(e,Ti.TokenKind.AT,s,s+1)}if((0,PQ.isNameStart)(i))return(0,wi.readName)(e,s);throw(0,IQ.syntaxError)(
e.source,s,`Invalid character: ${(0,wi.printCodePointAt)(e,s)}.`)}return(0,wi.createToken)(e,Ti.TokenKind.EOF,n,n)}});var Me=E(e_=>{"use strict";Object.defineProperty(e_,"__esModule",{value:!0});e_.inspect=LQ;var jQ=10,nC=2;function LQ(e){return Tf(e,[])}function Tf(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return $Q(e,t);default:return String(e)}}function $Q(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(DQ(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:Tf(n,r)}else if(Array.
isArray(e))return MQ(e,r);return qQ(e,r)}function DQ(e){return typeof e.toJSON=="function"}function qQ(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
nC?"["+FQ(e)+"]":"{ "+r.map(([s,i])=>s+": "+Tf(i,t)).join(", ")+" }"}function MQ(e,t){if(e.length===0)return"[]";if(t.length>nC)return"[Array]";let r=Math.min(jQ,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(Tf(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function FQ(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var vc=E(Ef=>{"use strict";Object.defineProperty(Ef,"__esModule",{value:!0});Ef.instanceOf=void 0;var UQ=Me(),GQ=globalThis.process&&process.env.NODE_ENV==="pro\
duction",BQ=GQ?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,UQ.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};Ef.instanceOf=BQ});var Rf=E(wc=>{"use strict";Object.defineProperty(wc,"__esModule",{value:!0});wc.Source=void 0;wc.isSource=QQ;var t_=hr(),VQ=Me(),KQ=vc(),Sf=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,t_.devAssert)(!1,`Body must be a string. Received: ${(0,VQ.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,t_.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,t_.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};wc.Source=Sf;function QQ(e){return(0,KQ.
instanceOf)(e,Sf)}});var ao=E(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.Parser=void 0;Cs.parse=YQ;Cs.parseConstValue=zQ;Cs.parseSchemaCoordinate=ZQ;Cs.parseType=
XQ;Cs.parseValue=WQ;var Ps=pc(),Tc=Sr(),HQ=ba(),ee=Ee(),sC=_c(),JQ=rC(),kf=Rf(),j=_a();function YQ(e,t){let r=new Ei(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function WQ(e,t){let r=new Ei(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
j.TokenKind.EOF),n}function zQ(e,t){let r=new Ei(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(j.TokenKind.EOF),n}function XQ(e,t){
let r=new Ei(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(j.TokenKind.EOF),n}function ZQ(e){let t=(0,kf.isSource)(e)?e:
new kf.Source(e),r=new JQ.SchemaCoordinateLexer(t),n=new Ei(e,{lexer:r});n.expectToken(j.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(j.TokenKind.
EOF),s}var Ei=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,kf.isSource)(t)?t:new kf.Source(t);this._lexer=new sC.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,Ps.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(j.TokenKind.NAME);return this.node(t,{kind:ee.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:ee.Kind.
DOCUMENT,definitions:this.many(j.TokenKind.SOF,this.parseDefinition,j.TokenKind.EOF)})}parseDefinition(){if(this.peek(j.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===j.TokenKind.BRACE_L)throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===j.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(j.TokenKind.BRACE_L))return this.node(t,{kind:ee.Kind.OPERATION_DEFINITION,operation:Tc.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(j.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:ee.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(j.TokenKind.NAME);switch(t.value){case"query":return Tc.OperationTypeNode.
QUERY;case"mutation":return Tc.OperationTypeNode.MUTATION;case"subscription":return Tc.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseVariableDefinition,j.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:ee.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(j.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(j.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(j.TokenKind.DOLLAR),this.node(t,{kind:ee.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:ee.Kind.SELECTION_SET,selections:this.many(j.TokenKind.BRACE_L,this.parseSelection,j.TokenKind.BRACE_R)})}parseSelection(){return this.peek(j.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(j.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:ee.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(j.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(j.TokenKind.
PAREN_L,r,j.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:ee.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(j.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(j.TokenKind.NAME)?this.node(t,{kind:ee.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:ee.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:ee.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:ee.
Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case j.TokenKind.BRACKET_L:return this.parseList(t);case j.TokenKind.BRACE_L:return this.parseObject(t);case j.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:ee.Kind.INT,value:r.value});case j.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:ee.Kind.FLOAT,value:r.
value});case j.TokenKind.STRING:case j.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case j.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:ee.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:ee.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:ee.Kind.
NULL});default:return this.node(r,{kind:ee.Kind.ENUM,value:r.value})}case j.TokenKind.DOLLAR:if(t)if(this.expectToken(j.TokenKind.DOLLAR),this._lexer.token.kind===
j.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:ee.Kind.STRING,value:t.value,block:t.kind===j.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:ee.Kind.LIST,values:this.any(j.TokenKind.BRACKET_L,r,j.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:ee.Kind.OBJECT,fields:this.any(j.TokenKind.BRACE_L,r,j.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(j.TokenKind.COLON),this.node(r,{kind:ee.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(j.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(j.TokenKind.AT),this.node(r,{kind:ee.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(j.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(j.TokenKind.BRACKET_R),r=this.node(
t,{kind:ee.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(j.TokenKind.BANG)?this.node(t,{kind:ee.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:ee.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(j.TokenKind.STRING)||this.
peek(j.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.
BRACE_R);return this.node(t,{kind:ee.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(j.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:ee.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:ee.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:ee.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("\
implements")?this.delimitedMany(j.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseFieldDefinition,
j.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(j.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:ee.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(j.TokenKind.PAREN_L,this.parseInputValueDef,j.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(j.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(j.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:ee.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:ee.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:ee.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(j.TokenKind.
EQUALS)?this.delimitedMany(j.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:ee.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(j.TokenKind.BRACE_L,this.parseEnumValueDefinition,j.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:ee.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.token.start,`${Of(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:ee.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
j.TokenKind.BRACE_L,this.parseInputValueDef,j.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===j.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(j.TokenKind.BRACE_L,this.parseOperationTypeDefinition,j.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:ee.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:ee.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.
token,r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(j.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.
experimentalDirectivesOnDirectiveDefinitions?this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();
return this.node(t,{kind:ee.Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.
delimitedMany(j.TokenKind.PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.
call(HQ.DirectiveLocation,r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(j.TokenKind.AT),
n=this.parseName(),s;!r&&this.expectOptionalToken(j.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(j.TokenKind.PAREN_L)&&(i=this.
parseName(),this.expectToken(j.TokenKind.COLON),this.expectToken(j.TokenKind.PAREN_R)),r?i?this.node(t,{kind:ee.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):
this.node(t,{kind:ee.Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:ee.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:ee.
Kind.MEMBER_COORDINATE,name:n,memberName:s}):this.node(t,{kind:ee.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Tc.Location(
t,this._lexer.lastToken,this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),
r;throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Expected ${iC(t)}, found ${Of(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),
!0):!1}expectKeyword(t){let r=this._lexer.token;if(r.kind===j.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Ps.syntaxError)(this._lexer.source,r.
start,`Expected "${t}", found ${Of(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===j.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):
!1}unexpected(t){let r=t??this._lexer.token;return(0,Ps.syntaxError)(this._lexer.source,r.start,`Unexpected ${Of(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];
for(;!this.expectOptionalToken(n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.
expectOptionalToken(n));return s}return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){
this.expectOptionalToken(t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this.
_options,r=this._lexer.advance();if(r.kind!==j.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Ps.syntaxError)(this._lexer.source,
r.start,`Document contains more that ${t} tokens. Parsing aborted.`)}};Cs.Parser=Ei;function Of(e){let t=e.value;return iC(e.kind)+(t!=null?` "${t}"`:"")}function iC(e){
return(0,sC.isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Si=E(r_=>{"use strict";Object.defineProperty(r_,"__esModule",{value:!0});r_.didYouMean=tH;var eH=5;function tH(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,eH),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var oC=E(n_=>{"use strict";Object.defineProperty(n_,"__esModule",{value:!0});n_.identityFunc=rH;function rH(e){return e}});var Ri=E(s_=>{"use strict";Object.defineProperty(s_,"__esModule",{value:!0});s_.keyMap=nH;function nH(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Ec=E(i_=>{"use strict";Object.defineProperty(i_,"__esModule",{value:!0});i_.keyValMap=sH;function sH(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var xf=E(o_=>{"use strict";Object.defineProperty(o_,"__esModule",{value:!0});o_.mapValue=iH;function iH(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var Sc=E(u_=>{"use strict";Object.defineProperty(u_,"__esModule",{value:!0});u_.naturalCompare=oH;function oH(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(Nf(s)&&Nf(i)){let o=0;do++r,o=o*10+s-a_,s=e.charCodeAt(r);while(Nf(s)&&o>0);let a=0;do++n,a=a*10+i-a_,i=t.charCodeAt(n);while(Nf(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var a_=48,aH=57;function Nf(e){return!isNaN(e)&&
a_<=e&&e<=aH}});var Oi=E(l_=>{"use strict";Object.defineProperty(l_,"__esModule",{value:!0});l_.suggestionList=cH;var uH=Sc();function cH(e,t){let r=Object.create(null),n=new c_(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,uH.
naturalCompare)(i,o)})}var c_=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=aC(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=aC(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let w=u[(l-2)%3][g-2];b=Math.min(b,w+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function aC(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var If=E(p_=>{"use strict";Object.defineProperty(p_,"__esModule",{value:!0});p_.toObjMap=lH;function lH(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var uC=E(d_=>{"use strict";Object.defineProperty(d_,"__esModule",{value:!0});d_.printString=pH;function pH(e){return`"${e.replace(dH,fH)}"`}var dH=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function fH(e){return mH[e.charCodeAt(0)]}var mH=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var cC=E(f_=>{"use strict";Object.defineProperty(f_,"__esModule",{value:!0});f_.reduce=yH;var hH=Me(),gH=Sr();function yH(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?gH.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,hH.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var zr=E(Af=>{"use strict";Object.defineProperty(Af,"__esModule",{value:!0});Af.print=lC;Af.printForError=wH;var bH=gc(),_H=uC(),vH=cC();function lC(e,t){var r;
return EH((0,vH.reduce)(e,SH),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function wH(e){return lC(e,{maxIndentDepth:100})}var TH=80,Wr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},h_=new Wr;function EH(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var SH={Name:e=>new Wr(e.value),Variable:e=>I(["$",e.name]),
Document:e=>I(e.definitions,`

`),OperationDefinition(e){let t=m_(e.variableDefinitions)?oe(`(
`,I(e.variableDefinitions,`
`),`
)`):oe("(",I(e.variableDefinitions,", "),")"),r=I([oe("",e.description,`
`),I([e.operation,I([e.name,t]),I(e.directives," ")]," ")]);return I([e.operation==="query"&&r.length===e.operation.length?"":I([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>I([oe("",s,`
`),e,": ",t,oe(" = ",r),oe(" ",I(n," "))]),SelectionSet:({selections:e})=>wn(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=I([oe("",e,
": "),t],"");return I([OH(i,r),oe(" ",I(n," ")),oe(" ",s)])},Argument:({name:e,value:t})=>I([e,": ",t]),FragmentSpread:({name:e,directives:t})=>I(["...",e,oe(" ",
I(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>I(["...",oe("on ",e),I(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>I([oe("",i,`
`),"fragment ",e,oe("(",I(r,", "),")")," on ",t," ",oe("",I(n," ")," "),s]),IntValue:({value:e})=>new Wr(e),FloatValue:({value:e})=>new Wr(e),StringValue:({value:e,
block:t})=>new Wr(t===!0?(0,bH.printBlockString)(e):(0,_H.printString)(e),t===!0),BooleanValue:({value:e})=>new Wr(e?"true":"false"),NullValue:()=>new Wr("null"),
EnumValue:({value:e})=>new Wr(e),ListValue:({values:e})=>I(["[",I(e,", "),"]"]),ObjectValue:({fields:e})=>I(["{",I(e,", "),"}"]),ObjectField:({name:e,value:t})=>I(
[e,": ",t]),Directive:({name:e,arguments:t})=>I(["@",e,oe("(",I(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>I(["[",e,"]"]),NonNullType:({type:e})=>I(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>I([oe("",e,`
`),I(["schema",I(t," "),wn(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>I([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>I(
[oe("",e,`
`),I(["scalar",t,I(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>I([oe("",e,`
`),I(["type",t,oe("implements ",I(r," & ")),I(n," "),wn(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>I([oe("",e,`
`),t,m_(r)?oe(`(
`,I(r,`
`).indent(),`
)`):oe("(",I(r,", "),")"),": ",n,oe(" ",I(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>I([oe("",e,`
`),t,": ",r,oe(" = ",n),oe(" ",I(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>I([oe("",e,`
`),I(["interface",t,oe("implements ",I(r," & ")),I(n," "),wn(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>I([oe("",e,`
`),I(["union",t,I(r," "),oe("= ",I(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>I([oe("",e,`
`),I(["enum",t,I(r," "),wn(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>I([oe("",e,`
`),I([t,I(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>I([oe("",e,`
`),I(["input",t,I(r," "),wn(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>I([oe("",e,`
`),"directive @",t,m_(r)?oe(`(
`,I(r,`
`).indent(),`
)`):oe("(",I(r,", "),")"),oe(" ",I(n," ")),s?" repeatable":""," on ",I(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>I(["extend schema",I(e," "),
wn(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>I(["extend scalar",e,I(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>I(
["extend type",e,oe("implements ",I(t," & ")),I(r," "),wn(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>I(["extend interface",e,
oe("implements ",I(t," & ")),I(r," "),wn(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>I(["extend union",e,I(t," "),oe("= ",I(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>I(["extend enum",e,I(t," "),wn(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>I(["extend input",e,I(t," "),
wn(r)]," "),DirectiveExtension:({name:e,directives:t})=>I([I(["extend directive @",e]),I(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>I(
[e,oe(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>I([e,oe(".",t),oe("(",r,":)")]),DirectiveCoordinate:({name:e})=>I(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>I(["@",e,oe("(",t,":)")])};function I(e,t=""){if(e==null||e.length===0)return h_;let r=h_;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Wr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function RH(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function wn(e){return oe(`{
`,I(e,`
`).indent(),`
}`)}function oe(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Wr(e).append(t).append(r):h_}function m_(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function OH(e,t){return t==null||t.length===0?e:I([e,e.length+RH(t,", ")+2>TH?oe(`(
`,I(t,`
`).indent(),`
)`):oe("(",I(t,", "),")")])}});var b_=E(y_=>{"use strict";Object.defineProperty(y_,"__esModule",{value:!0});y_.valueFromASTUntyped=g_;var kH=Ec(),js=Ee();function g_(e,t){switch(e.kind){case js.
Kind.NULL:return null;case js.Kind.INT:return parseInt(e.value,10);case js.Kind.FLOAT:return parseFloat(e.value);case js.Kind.STRING:case js.Kind.ENUM:case js.Kind.
BOOLEAN:return e.value;case js.Kind.LIST:return e.values.map(r=>g_(r,t));case js.Kind.OBJECT:return(0,kH.keyValMap)(e.fields,r=>r.name.value,r=>g_(r.value,t));case js.
Kind.VARIABLE:return t?.[e.name.value]}}});var Rc=E(Cf=>{"use strict";Object.defineProperty(Cf,"__esModule",{value:!0});Cf.assertEnumValueName=xH;Cf.assertName=fC;var pC=hr(),Pf=X(),dC=mc();function fC(e){
if(e!=null||(0,pC.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,pC.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new Pf.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,dC.isNameContinue)(e.charCodeAt(t)))throw new Pf.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,dC.isNameStart)(e.charCodeAt(0)))throw new Pf.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function xH(e){if(e==="true"||e==="false"||e==="null")throw new Pf.GraphQLError(`Enum values cannot be named: ${e}`);return fC(e)}});var Se=E(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.GraphQLUnionType=H.GraphQLScalarType=H.GraphQLObjectType=H.GraphQLNonNull=H.GraphQLList=
H.GraphQLInterfaceType=H.GraphQLInputObjectType=H.GraphQLEnumType=void 0;H.argsToArgsConfig=OC;H.assertAbstractType=JH;H.assertCompositeType=HH;H.assertEnumType=
FH;H.assertInputObjectType=UH;H.assertInputType=VH;H.assertInterfaceType=qH;H.assertLeafType=QH;H.assertListType=GH;H.assertNamedType=XH;H.assertNonNullType=BH;
H.assertNullableType=WH;H.assertObjectType=DH;H.assertOutputType=KH;H.assertScalarType=$H;H.assertType=LH;H.assertUnionType=MH;H.assertWrappingType=YH;H.defineArguments=
SC;H.getNamedType=ZH;H.getNullableType=zH;H.isAbstractType=vC;H.isCompositeType=_C;H.isEnumType=po;H.isInputObjectType=kc;H.isInputType=__;H.isInterfaceType=co;
H.isLeafType=bC;H.isListType=Kf;H.isNamedType=wC;H.isNonNullType=xi;H.isNullableType=w_;H.isObjectType=Ta;H.isOutputType=v_;H.isRequiredArgument=e4;H.isRequiredInputField=
n4;H.isScalarType=uo;H.isType=Vf;H.isUnionType=lo;H.isWrappingType=xc;H.resolveObjMapThunk=E_;H.resolveReadonlyArrayThunk=T_;var zt=hr(),NH=Si(),mC=oC(),ze=Me(),
ki=vc(),IH=Xn(),AH=Ri(),yC=Ec(),Bf=xf(),PH=Oi(),Zn=If(),Oc=X(),CH=Ee(),hC=zr(),jH=b_(),es=Rc();function Vf(e){return uo(e)||Ta(e)||co(e)||lo(e)||po(e)||kc(e)||Kf(
e)||xi(e)}function LH(e){if(!Vf(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL type.`);return e}function uo(e){return(0,ki.instanceOf)(e,Df)}
function $H(e){if(!uo(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Scalar type.`);return e}function Ta(e){return(0,ki.instanceOf)(e,qf)}function DH(e){
if(!Ta(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Object type.`);return e}function co(e){return(0,ki.instanceOf)(e,Mf)}function qH(e){if(!co(
e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Interface type.`);return e}function lo(e){return(0,ki.instanceOf)(e,Ff)}function MH(e){if(!lo(
e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Union type.`);return e}function po(e){return(0,ki.instanceOf)(e,Uf)}function FH(e){if(!po(e))throw new Error(
`Expected ${(0,ze.inspect)(e)} to be a GraphQL Enum type.`);return e}function kc(e){return(0,ki.instanceOf)(e,Gf)}function UH(e){if(!kc(e))throw new Error(`Expe\
cted ${(0,ze.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Kf(e){return(0,ki.instanceOf)(e,Lf)}function GH(e){if(!Kf(e))throw new Error(`E\
xpected ${(0,ze.inspect)(e)} to be a GraphQL List type.`);return e}function xi(e){return(0,ki.instanceOf)(e,$f)}function BH(e){if(!xi(e))throw new Error(`Expect\
ed ${(0,ze.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function __(e){return uo(e)||po(e)||kc(e)||xc(e)&&__(e.ofType)}function VH(e){if(!__(e))throw new Error(
`Expected ${(0,ze.inspect)(e)} to be a GraphQL input type.`);return e}function v_(e){return uo(e)||Ta(e)||co(e)||lo(e)||po(e)||xc(e)&&v_(e.ofType)}function KH(e){
if(!v_(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL output type.`);return e}function bC(e){return uo(e)||po(e)}function QH(e){if(!bC(e))throw new Error(
`Expected ${(0,ze.inspect)(e)} to be a GraphQL leaf type.`);return e}function _C(e){return Ta(e)||co(e)||lo(e)}function HH(e){if(!_C(e))throw new Error(`Expecte\
d ${(0,ze.inspect)(e)} to be a GraphQL composite type.`);return e}function vC(e){return co(e)||lo(e)}function JH(e){if(!vC(e))throw new Error(`Expected ${(0,ze.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Lf=class{constructor(t){Vf(t)||(0,zt.devAssert)(!1,`Expected ${(0,ze.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};H.GraphQLList=Lf;
var $f=class{constructor(t){w_(t)||(0,zt.devAssert)(!1,`Expected ${(0,ze.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};H.GraphQLNonNull=$f;function xc(e){return Kf(e)||xi(e)}function YH(e){
if(!xc(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL wrapping type.`);return e}function w_(e){return Vf(e)&&!xi(e)}function WH(e){if(!w_(e))
throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL nullable type.`);return e}function zH(e){if(e)return xi(e)?e.ofType:e}function wC(e){return uo(e)||
Ta(e)||co(e)||lo(e)||po(e)||kc(e)}function XH(e){if(!wC(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL named type.`);return e}function ZH(e){
if(e){let t=e;for(;xc(t);)t=t.ofType;return t}}function T_(e){return typeof e=="function"?e():e}function E_(e){return typeof e=="function"?e():e}var Df=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:mC.identityFunc;this.name=(0,es.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:mC.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,jH.valueFromASTUntyped)(a,u)),this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,zt.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ze.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,zt.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,zt.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};H.GraphQLScalarType=Df;var qf=class{constructor(t){var r;this.name=(0,es.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>EC(t),this._interfaces=()=>TC(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,zt.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ze.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:RC(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLObjectType=qf;function TC(e){var t;let r=T_((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,zt.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function EC(e){let t=E_(e.fields);return wa(t)||(0,zt.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Bf.mapValue)(t,(r,n)=>{var s;wa(r)||(0,zt.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,zt.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ze.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return wa(i)||(0,zt.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,es.assertName)(n),description:r.
description,type:r.type,args:SC(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.
astNode}})}function SC(e){return Object.entries(e).map(([t,r])=>({name:(0,es.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.astNode}))}function wa(e){return(0,IH.isObjectLike)(e)&&!Array.isArray(e)}function RC(e){return(0,Bf.
mapValue)(e,t=>({description:t.description,type:t.type,args:OC(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function OC(e){return(0,yC.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function e4(e){return xi(e.type)&&e.defaultValue===void 0}var Mf=class{constructor(t){var r;this.
name=(0,es.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=EC.bind(void 0,t),this._interfaces=TC.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,zt.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ze.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:RC(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};H.GraphQLInterfaceType=Mf;var Ff=class{constructor(t){var r;this.name=(0,es.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=t4.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,zt.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ze.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLUnionType=Ff;function t4(e){
let t=T_(e.types);return Array.isArray(t)||(0,zt.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var Uf=class{constructor(t){
var r;this.name=(0,es.assertName)(t.name),this.description=t.description,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:gC(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=gC(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,AH.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Oc.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ze.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,ze.inspect)(t);throw new Oc.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":jf(this,s)))}let n=this.getValue(t);if(n==null)throw new Oc.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":jf(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==CH.Kind.ENUM){let i=(0,hC.printForError)(t);throw new Oc.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":jf(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,hC.printForError)(t);throw new Oc.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":jf(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,yC.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};H.GraphQLEnumType=Uf;function jf(e,t){let r=e.getValues().map(s=>s.name),n=(0,PH.suggestionList)(t,r);return(0,NH.didYouMean)("the enum value",n)}function gC(e,t){
return wa(t)||(0,zt.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(wa(n)||(0,zt.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ze.inspect)(n)}.`),{name:(0,es.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Zn.toObjMap)(n.extensions),astNode:n.astNode}))}var Gf=class{constructor(t){
var r,n;this.name=(0,es.assertName)(t.name),this.description=t.description,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=r4.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Bf.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};H.GraphQLInputObjectType=Gf;function r4(e){let t=E_(e.fields);return wa(t)||(0,zt.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Bf.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,zt.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,es.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.astNode}))}function n4(e){return xi(e.type)&&e.defaultValue===
void 0}});var Ic=E(Nc=>{"use strict";Object.defineProperty(Nc,"__esModule",{value:!0});Nc.doTypesOverlap=s4;Nc.isEqualType=S_;Nc.isTypeSubTypeOf=Qf;var cr=Se();function S_(e,t){
return e===t?!0:(0,cr.isNonNullType)(e)&&(0,cr.isNonNullType)(t)||(0,cr.isListType)(e)&&(0,cr.isListType)(t)?S_(e.ofType,t.ofType):!1}function Qf(e,t,r){return t===
r?!0:(0,cr.isNonNullType)(r)?(0,cr.isNonNullType)(t)?Qf(e,t.ofType,r.ofType):!1:(0,cr.isNonNullType)(t)?Qf(e,t.ofType,r):(0,cr.isListType)(r)?(0,cr.isListType)(
t)?Qf(e,t.ofType,r.ofType):!1:(0,cr.isListType)(t)?!1:(0,cr.isAbstractType)(r)&&((0,cr.isInterfaceType)(t)||(0,cr.isObjectType)(t))&&e.isSubType(r,t)}function s4(e,t,r){
return t===r?!0:(0,cr.isAbstractType)(t)?(0,cr.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,cr.isAbstractType)(r)?e.isSubType(
r,t):!1}});var ts=E(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.GraphQLString=Ft.GraphQLInt=Ft.GraphQLID=Ft.GraphQLFloat=Ft.GraphQLBoolean=Ft.GRAPHQL_MIN_INT=
Ft.GRAPHQL_MAX_INT=void 0;Ft.isSpecifiedScalarType=i4;Ft.specifiedScalarTypes=void 0;var Tn=Me(),kC=Xn(),Xt=X(),fo=Ee(),Ac=zr(),Pc=Se(),Hf=2147483647;Ft.GRAPHQL_MAX_INT=
Hf;var Jf=-2147483648;Ft.GRAPHQL_MIN_INT=Jf;var xC=new Pc.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Cc(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Xt.GraphQLError(`Int cannot represent non-integer value: ${(0,Tn.inspect)(t)}`);if(r>
Hf||r<Jf)throw new Xt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Tn.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Xt.GraphQLError(`Int cannot represent non-integer value: ${(0,Tn.inspect)(e)}`);if(e>Hf||e<Jf)throw new Xt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.INT)throw new Xt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Ac.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Hf||t<Jf)throw new Xt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});Ft.GraphQLInt=xC;var NC=new Pc.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Cc(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Xt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Tn.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Xt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.FLOAT&&e.kind!==fo.Kind.INT)throw new Xt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Ac.printForError)(e)}`,e);return parseFloat(e.value)}});Ft.GraphQLFloat=NC;var IC=new Pc.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Cc(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Xt.GraphQLError(`String cannot represent value: ${(0,Tn.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Xt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.STRING)throw new Xt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Ac.printForError)(e)}`,{nodes:e});return e.value}});Ft.GraphQLString=IC;var AC=new Pc.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Cc(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Xt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Tn.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Xt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==fo.Kind.BOOLEAN)throw new Xt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Ac.printForError)(e)}`,{nodes:e});return e.value}});Ft.GraphQLBoolean=AC;var PC=new Pc.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Cc(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Xt.GraphQLError(`ID cannot represent value\
: ${(0,Tn.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Xt.GraphQLError(
`ID cannot represent value: ${(0,Tn.inspect)(e)}`)},parseLiteral(e){if(e.kind!==fo.Kind.STRING&&e.kind!==fo.Kind.INT)throw new Xt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Ac.printForError)(e),{nodes:e});return e.value}});Ft.GraphQLID=PC;var CC=Object.freeze([IC,xC,NC,AC,PC]);Ft.specifiedScalarTypes=
CC;function i4(e){return CC.some(({name:t})=>e.name===t)}function Cc(e){if((0,kC.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,kC.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Rr=E(Et=>{"use strict";Object.defineProperty(Et,"__esModule",{value:!0});Et.GraphQLSpecifiedByDirective=Et.GraphQLSkipDirective=Et.GraphQLOneOfDirective=Et.
GraphQLIncludeDirective=Et.GraphQLDirective=Et.GraphQLDeprecatedDirective=Et.DEFAULT_DEPRECATION_REASON=void 0;Et.assertDirective=p4;Et.isDirective=LC;Et.isSpecifiedDirective=
d4;Et.specifiedDirectives=void 0;var jC=hr(),o4=Me(),a4=vc(),u4=Xn(),c4=If(),Lr=ba(),l4=Rc(),jc=Se(),Yf=ts();function LC(e){return(0,a4.instanceOf)(e,Ls)}function p4(e){
if(!LC(e))throw new Error(`Expected ${(0,o4.inspect)(e)} to be a GraphQL directive.`);return e}var Ls=class{constructor(t){var r,n,s;this.name=(0,l4.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,c4.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,jC.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,u4.isObjectLike)(i)&&!Array.isArray(i)||(0,jC.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,jc.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,jc.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};Et.GraphQLDirective=Ls;var $C=new Ls({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Lr.DirectiveLocation.FIELD,Lr.DirectiveLocation.FRAGMENT_SPREAD,Lr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new jc.GraphQLNonNull(
Yf.GraphQLBoolean),description:"Included when true."}}});Et.GraphQLIncludeDirective=$C;var DC=new Ls({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Lr.DirectiveLocation.FIELD,Lr.DirectiveLocation.FRAGMENT_SPREAD,Lr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new jc.GraphQLNonNull(Yf.GraphQLBoolean),description:"Skipped when true."}}});Et.GraphQLSkipDirective=DC;var qC="No longer supported";Et.DEFAULT_DEPRECATION_REASON=
qC;var MC=new Ls({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Lr.DirectiveLocation.FIELD_DEFINITION,
Lr.DirectiveLocation.ARGUMENT_DEFINITION,Lr.DirectiveLocation.INPUT_FIELD_DEFINITION,Lr.DirectiveLocation.ENUM_VALUE,Lr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Yf.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:qC}}});Et.GraphQLDeprecatedDirective=MC;var FC=new Ls(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Lr.DirectiveLocation.SCALAR],args:{url:{type:new jc.GraphQLNonNull(
Yf.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});Et.GraphQLSpecifiedByDirective=FC;var UC=new Ls({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Lr.DirectiveLocation.INPUT_OBJECT],args:{}});Et.GraphQLOneOfDirective=
UC;var GC=Object.freeze([$C,DC,MC,FC,UC]);Et.specifiedDirectives=GC;function d4(e){return GC.some(({name:t})=>t===e.name)}});var gr=E(R_=>{"use strict";Object.defineProperty(R_,"__esModule",{value:!0});R_.invariant=f4;function f4(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Wf=E(O_=>{"use strict";Object.defineProperty(O_,"__esModule",{value:!0});O_.isIterableObject=m4;function m4(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Dc=E(k_=>{"use strict";Object.defineProperty(k_,"__esModule",{value:!0});k_.astFromValue=$c;var BC=Me(),h4=gr(),g4=Wf(),y4=Xn(),Xr=Ee(),Lc=Se(),b4=ts();function $c(e,t){
if((0,Lc.isNonNullType)(t)){let r=$c(e,t.ofType);return r?.kind===Xr.Kind.NULL?null:r}if(e===null)return{kind:Xr.Kind.NULL};if(e===void 0)return null;if((0,Lc.isListType)(
t)){let r=t.ofType;if((0,g4.isIterableObject)(e)){let n=[];for(let s of e){let i=$c(s,r);i!=null&&n.push(i)}return{kind:Xr.Kind.LIST,values:n}}return $c(e,r)}if((0,Lc.
isInputObjectType)(t)){if(!(0,y4.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=$c(e[n.name],n.type);s&&r.push({kind:Xr.
Kind.OBJECT_FIELD,name:{kind:Xr.Kind.NAME,value:n.name},value:s})}return{kind:Xr.Kind.OBJECT,fields:r}}if((0,Lc.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Xr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return VC.test(n)?{kind:Xr.Kind.
INT,value:n}:{kind:Xr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Lc.isEnumType)(t)?{kind:Xr.Kind.ENUM,value:r}:t===b4.GraphQLID&&VC.test(r)?{kind:Xr.Kind.
INT,value:r}:{kind:Xr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,BC.inspect)(r)}.`)}(0,h4.invariant)(!1,"Unexpected input type:\
 "+(0,BC.inspect)(t))}var VC=/^-?(?:0|[1-9][0-9]*)$/});var en=E(Ve=>{"use strict";Object.defineProperty(Ve,"__esModule",{value:!0});Ve.introspectionTypes=Ve.__TypeKind=Ve.__Type=Ve.__Schema=Ve.__InputValue=Ve.__Field=
Ve.__EnumValue=Ve.__DirectiveLocation=Ve.__Directive=Ve.TypeNameMetaFieldDef=Ve.TypeMetaFieldDef=Ve.TypeKind=Ve.SchemaMetaFieldDef=void 0;Ve.isIntrospectionType=
O4;var _4=Me(),v4=gr(),Pt=ba(),w4=zr(),T4=Dc(),G=Se(),Be=ts(),x_=new G.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Be.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new G.GraphQLNonNull(
new G.GraphQLList(new G.GraphQLNonNull(Zr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new G.GraphQLNonNull(Zr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Zr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Zr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new G.
GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(N_))),args:{includeDeprecated:{type:new G.GraphQLNonNull(Be.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Ve.__Schema=x_;var N_=new G.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new G.GraphQLNonNull(Be.GraphQLString),resolve:e=>e.
name},description:{type:Be.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new G.GraphQLNonNull(Be.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(I_))),resolve:e=>e.locations},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(
qc))),args:{includeDeprecated:{type:Be.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new G.GraphQLNonNull(Be.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Be.GraphQLString,resolve:e=>e.deprecationReason}})});
Ve.__Directive=N_;var I_=new G.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:Pt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:Pt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:Pt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:Pt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:Pt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:Pt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:Pt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:Pt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:Pt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:Pt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:Pt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:Pt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:Pt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:Pt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:Pt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:Pt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:Pt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:Pt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:Pt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:Pt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Ve.__DirectiveLocation=I_;var Zr=new G.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new G.GraphQLNonNull(C_),resolve(e){if((0,G.isScalarType)(e))return Ut.SCALAR;if((0,G.isObjectType)(e))return Ut.OBJECT;if((0,G.isInterfaceType)(
e))return Ut.INTERFACE;if((0,G.isUnionType)(e))return Ut.UNION;if((0,G.isEnumType)(e))return Ut.ENUM;if((0,G.isInputObjectType)(e))return Ut.INPUT_OBJECT;if((0,G.
isListType)(e))return Ut.LIST;if((0,G.isNonNullType)(e))return Ut.NON_NULL;(0,v4.invariant)(!1,`Unexpected type: "${(0,_4.inspect)(e)}".`)}},name:{type:Be.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Be.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Be.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new G.GraphQLList(new G.GraphQLNonNull(A_)),args:{includeDeprecated:{type:Be.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new G.GraphQLList(new G.GraphQLNonNull(Zr)),resolve(e){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new G.GraphQLList(new G.GraphQLNonNull(Zr)),resolve(e,t,r,{schema:n}){if((0,G.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new G.GraphQLList(new G.GraphQLNonNull(P_)),args:{includeDeprecated:{type:Be.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,G.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new G.GraphQLList(new G.GraphQLNonNull(qc)),args:{
includeDeprecated:{type:Be.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Zr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Be.GraphQLBoolean,resolve:e=>{if((0,G.isInputObjectType)(
e))return e.isOneOf}}})});Ve.__Type=Zr;var A_=new G.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new G.GraphQLNonNull(Be.GraphQLString),resolve:e=>e.name},
description:{type:Be.GraphQLString,resolve:e=>e.description},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(qc))),args:{includeDeprecated:{
type:Be.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new G.GraphQLNonNull(
Zr),resolve:e=>e.type},isDeprecated:{type:new G.GraphQLNonNull(Be.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Be.GraphQLString,
resolve:e=>e.deprecationReason}})});Ve.__Field=A_;var qc=new G.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new G.GraphQLNonNull(
Be.GraphQLString),resolve:e=>e.name},description:{type:Be.GraphQLString,resolve:e=>e.description},type:{type:new G.GraphQLNonNull(Zr),resolve:e=>e.type},defaultValue:{
type:Be.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,T4.
astFromValue)(r,t);return n?(0,w4.print)(n):null}},isDeprecated:{type:new G.GraphQLNonNull(Be.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Be.GraphQLString,resolve:e=>e.deprecationReason}})});Ve.__InputValue=qc;var P_=new G.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new G.GraphQLNonNull(Be.GraphQLString),resolve:e=>e.name},description:{type:Be.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new G.GraphQLNonNull(Be.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Be.GraphQLString,resolve:e=>e.deprecationReason}})});
Ve.__EnumValue=P_;var Ut;Ve.TypeKind=Ut;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Ut||(Ve.TypeKind=Ut={}));var C_=new G.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Ut.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Ut.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Ut.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Ut.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Ut.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Ut.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Ut.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Ut.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Ve.__TypeKind=C_;var E4={name:"__schema",type:new G.GraphQLNonNull(
x_),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Ve.SchemaMetaFieldDef=E4;var S4={name:"__type",type:Zr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new G.
GraphQLNonNull(Be.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Ve.TypeMetaFieldDef=S4;var R4={name:"__typename",type:new G.GraphQLNonNull(Be.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Ve.TypeNameMetaFieldDef=R4;var KC=Object.freeze([x_,N_,I_,Zr,A_,qc,P_,C_]);Ve.introspectionTypes=KC;function O4(e){return KC.some(({
name:t})=>e.name===t)}});var mo=E(Ea=>{"use strict";Object.defineProperty(Ea,"__esModule",{value:!0});Ea.GraphQLSchema=void 0;Ea.assertSchema=A4;Ea.isSchema=HC;var zf=hr(),L_=Me(),k4=vc(),
x4=Xn(),N4=If(),j_=Sr(),En=Se(),QC=Rr(),I4=en();function HC(e){return(0,k4.instanceOf)(e,Xf)}function A4(e){if(!HC(e))throw new Error(`Expected ${(0,L_.inspect)(
e)} to be a GraphQL schema.`);return e}var Xf=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,x4.isObjectLike)(t)||(0,zf.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,zf.devAssert)(!1,`"types" must be Array if provided but got: ${(0,L_.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,zf.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,L_.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,N4.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:QC.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),Sn(i,s);this._queryType!=null&&Sn(this._queryType,s),this._mutationType!=null&&Sn(this._mutationType,
s),this._subscriptionType!=null&&Sn(this._subscriptionType,s);for(let i of this._directives)if((0,QC.isDirective)(i))for(let o of i.args)Sn(o.type,s);Sn(I4.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,zf.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,En.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,En.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,En.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,En.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case j_.OperationTypeNode.QUERY:return this.getQueryType();case j_.OperationTypeNode.
MUTATION:return this.getMutationType();case j_.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,En.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,En.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};Ea.GraphQLSchema=
Xf;function Sn(e,t){let r=(0,En.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,En.isUnionType)(r))for(let n of r.getTypes())Sn(n,t);else if((0,En.isObjectType)(r)||
(0,En.isInterfaceType)(r)){for(let n of r.getInterfaces())Sn(n,t);for(let n of Object.values(r.getFields())){Sn(n.type,t);for(let s of n.args)Sn(s.type,t)}}else if((0,En.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Sn(n.type,t)}return t}});var Fc=E(Zf=>{"use strict";Object.defineProperty(Zf,"__esModule",{value:!0});Zf.assertValidSchema=L4;Zf.validateSchema=ZC;var lr=Me(),P4=X(),$_=Sr(),JC=Ic(),mt=Se(),
XC=Rr(),C4=en(),j4=mo();function ZC(e){if((0,j4.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new q_(e);$4(t),D4(t),q4(t);let r=t.getErrors();
return e.__validationErrors=r,r}function L4(e){let t=ZC(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var q_=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new P4.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function $4(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,mt.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,lr.inspect)(r)}.`,(n=D_(t,$_.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,mt.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,lr.inspect)(s)}.`,(i=D_(t,$_.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,mt.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,lr.inspect)(o)}.`,(a=D_(t,$_.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function D_(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function D4(e){for(let r of e.schema.getDirectives()){if(!(0,XC.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,lr.inspect)(r)}.`,r?.astNode);continue}ho(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(ho(e,n),(0,mt.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,lr.
inspect)(n.type)}.`,n.astNode),(0,mt.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[M_(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function ho(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function q4(e){let t=K4(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,mt.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,lr.inspect)(n)}.`,n.astNode);continue}(0,C4.isIntrospectionType)(n)||ho(e,n),(0,mt.isObjectType)(
n)||(0,mt.isInterfaceType)(n)?(YC(e,n),WC(e,n)):(0,mt.isUnionType)(n)?U4(e,n):(0,mt.isEnumType)(n)?G4(e,n):(0,mt.isInputObjectType)(n)&&(B4(e,n),t(n))}}function YC(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(ho(e,o),!(0,mt.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,lr.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(ho(e,a),!(0,mt.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,lr.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,mt.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[M_(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function WC(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,mt.isInterfaceType)(n)){e.reportError(`Type ${(0,lr.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,lr.inspect)(n)}.`,Mc(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Mc(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Mc(t,n));continue}r[n.name]=
!0,F4(e,t,n),M4(e,t,n)}}function M4(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,JC.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,lr.inspect)(u.type)} but ${t.name}.${c} is type ${(0,lr.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,JC.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,lr.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,lr.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,mt.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function F4(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...Mc(r,s),...Mc(t,r)])}function U4(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,zC(t,s.name));continue}n[s.name]=!0,(0,mt.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,lr.inspect)(
s)}.`,zC(t,String(s)))}}function G4(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)ho(e,n)}function B4(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(ho(e,i),!(0,mt.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,lr.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,mt.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[M_(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&V4(t,i,
e)}}function V4(e,t,r){if((0,mt.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function K4(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,mt.isNonNullType)(a.type)&&(0,mt.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function Mc(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function zC(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function M_(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===XC.
GraphQLDeprecatedDirective.name)}});var Ra=E(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.BREAK=void 0;Ni.getEnterLeaveForKind=em;Ni.getVisitFn=W4;Ni.visit=J4;Ni.visitInParallel=
Y4;var Q4=hr(),H4=Me(),F_=Sr(),ej=Ee(),Sa=Object.freeze({});Ni.BREAK=Sa;function J4(e,t,r=F_.QueryDocumentKeys){let n=new Map;for(let w of Object.values(ej.Kind))
n.set(w,em(t,w));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let w=a===o.length,O=w&&u.length!==0;if(w){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),O)if(i){c=c.slice();let $=0;for(let[U,B]of u){let ne=U-$;B===null?(c.splice(ne,1),$++):c[ne]=B}}else{c={...c};for(let[$,U]of u)c[$]=U}a=s.index,
o=s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let R;if(!Array.isArray(c)){var g,h;(0,F_.isNode)(c)||(0,Q4.devAssert)(
!1,`Invalid AST Node: ${(0,H4.inspect)(c)}.`);let $=w?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(R=
$?.call(t,c,l,p,d,f),R===Sa)break;if(R===!1){if(!w){d.pop();continue}}else if(R!==void 0&&(u.push([l,R]),!w))if((0,F_.isNode)(R))c=R;else{d.pop();continue}}if(R===
void 0&&O&&u.push([l,c]),w)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function Y4(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(ej.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=em(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===Sa)t[p]=Sa;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===Sa)t[p]=Sa;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function em(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function W4(e,t,r){let{enter:n,leave:s}=em(e,t);
return r?s:n}});var rs=E(B_=>{"use strict";Object.defineProperty(B_,"__esModule",{value:!0});B_.typeFromAST=G_;var U_=Ee(),tj=Se();function G_(e,t){switch(t.kind){case U_.Kind.
LIST_TYPE:{let r=G_(e,t.type);return r&&new tj.GraphQLList(r)}case U_.Kind.NON_NULL_TYPE:{let r=G_(e,t.type);return r&&new tj.GraphQLNonNull(r)}case U_.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var tm=E(Uc=>{"use strict";Object.defineProperty(Uc,"__esModule",{value:!0});Uc.TypeInfo=void 0;Uc.visitWithTypeInfo=Z4;var z4=Sr(),ht=Ee(),rj=Ra(),gt=Se(),Oa=en(),
nj=rs(),V_=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??X4,r&&((0,gt.isInputType)(r)&&this._inputTypeStack.push(r),(0,gt.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,gt.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case ht.Kind.SELECTION_SET:{let s=(0,gt.getNamedType)(this.getType());this._parentTypeStack.push(
(0,gt.isCompositeType)(s)?s:void 0);break}case ht.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,gt.isOutputType)(o)?o:void 0);break}case ht.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case ht.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,gt.isObjectType)(s)?s:void 0);break}case ht.Kind.INLINE_FRAGMENT:case ht.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,nj.typeFromAST)(r,s):(0,gt.getNamedType)(this.getType());this._typeStack.push((0,gt.isOutputType)(i)?i:void 0);break}case ht.Kind.VARIABLE_DEFINITION:{
let s=(0,nj.typeFromAST)(r,t.type);this._inputTypeStack.push((0,gt.isInputType)(s)?s:void 0);break}case ht.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,gt.isInputType)(i)?i:void 0);break}case ht.Kind.LIST:{let s=(0,gt.getNullableType)(this.getInputType()),i=(0,gt.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,gt.isInputType)(i)?i:void 0);break}case ht.Kind.OBJECT_FIELD:{let s=(0,gt.getNamedType)(
this.getInputType()),i,o;(0,gt.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,gt.isInputType)(i)?i:void 0);break}case ht.Kind.ENUM:{let s=(0,gt.getNamedType)(this.getInputType()),i;(0,gt.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case ht.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case ht.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case ht.Kind.DIRECTIVE:this._directive=null;break;case ht.Kind.OPERATION_DEFINITION:case ht.Kind.INLINE_FRAGMENT:case ht.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case ht.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case ht.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case ht.Kind.LIST:case ht.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case ht.Kind.ENUM:
this._enumValue=null;break;default:}}};Uc.TypeInfo=V_;function X4(e,t,r){let n=r.name.value;if(n===Oa.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Oa.SchemaMetaFieldDef;
if(n===Oa.TypeMetaFieldDef.name&&e.getQueryType()===t)return Oa.TypeMetaFieldDef;if(n===Oa.TypeNameMetaFieldDef.name&&(0,gt.isCompositeType)(t))return Oa.TypeNameMetaFieldDef;
if((0,gt.isObjectType)(t)||(0,gt.isInterfaceType)(t))return t.getFields()[n]}function Z4(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,rj.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,z4.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,rj.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var go=E($r=>{"use strict";Object.defineProperty($r,"__esModule",{value:!0});$r.isConstValueNode=K_;$r.isDefinitionNode=e5;$r.isExecutableDefinitionNode=sj;$r.isSchemaCoordinateNode=
n5;$r.isSelectionNode=t5;$r.isTypeDefinitionNode=aj;$r.isTypeExtensionNode=cj;$r.isTypeNode=r5;$r.isTypeSystemDefinitionNode=oj;$r.isTypeSystemExtensionNode=uj;
$r.isValueNode=ij;var me=Ee();function e5(e){return sj(e)||oj(e)||uj(e)}function sj(e){return e.kind===me.Kind.OPERATION_DEFINITION||e.kind===me.Kind.FRAGMENT_DEFINITION}
function t5(e){return e.kind===me.Kind.FIELD||e.kind===me.Kind.FRAGMENT_SPREAD||e.kind===me.Kind.INLINE_FRAGMENT}function ij(e){return e.kind===me.Kind.VARIABLE||
e.kind===me.Kind.INT||e.kind===me.Kind.FLOAT||e.kind===me.Kind.STRING||e.kind===me.Kind.BOOLEAN||e.kind===me.Kind.NULL||e.kind===me.Kind.ENUM||e.kind===me.Kind.
LIST||e.kind===me.Kind.OBJECT}function K_(e){return ij(e)&&(e.kind===me.Kind.LIST?e.values.some(K_):e.kind===me.Kind.OBJECT?e.fields.some(t=>K_(t.value)):e.kind!==
me.Kind.VARIABLE)}function r5(e){return e.kind===me.Kind.NAMED_TYPE||e.kind===me.Kind.LIST_TYPE||e.kind===me.Kind.NON_NULL_TYPE}function oj(e){return e.kind===me.
Kind.SCHEMA_DEFINITION||aj(e)||e.kind===me.Kind.DIRECTIVE_DEFINITION}function aj(e){return e.kind===me.Kind.SCALAR_TYPE_DEFINITION||e.kind===me.Kind.OBJECT_TYPE_DEFINITION||
e.kind===me.Kind.INTERFACE_TYPE_DEFINITION||e.kind===me.Kind.UNION_TYPE_DEFINITION||e.kind===me.Kind.ENUM_TYPE_DEFINITION||e.kind===me.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function uj(e){return e.kind===me.Kind.SCHEMA_EXTENSION||e.kind===me.Kind.DIRECTIVE_EXTENSION||cj(e)}function cj(e){return e.kind===me.Kind.SCALAR_TYPE_EXTENSION||
e.kind===me.Kind.OBJECT_TYPE_EXTENSION||e.kind===me.Kind.INTERFACE_TYPE_EXTENSION||e.kind===me.Kind.UNION_TYPE_EXTENSION||e.kind===me.Kind.ENUM_TYPE_EXTENSION||
e.kind===me.Kind.INPUT_OBJECT_TYPE_EXTENSION}function n5(e){return e.kind===me.Kind.TYPE_COORDINATE||e.kind===me.Kind.MEMBER_COORDINATE||e.kind===me.Kind.ARGUMENT_COORDINATE||
e.kind===me.Kind.DIRECTIVE_COORDINATE||e.kind===me.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var H_=E(Q_=>{"use strict";Object.defineProperty(Q_,"__esModule",{value:!0});Q_.ExecutableDefinitionsRule=o5;var s5=X(),lj=Ee(),i5=go();function o5(e){return{Document(t){
for(let r of t.definitions)if(!(0,i5.isExecutableDefinitionNode)(r)){let n=r.kind===lj.Kind.SCHEMA_DEFINITION||r.kind===lj.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new s5.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var Y_=E(J_=>{"use strict";Object.defineProperty(J_,"__esModule",{value:!0});J_.FieldsOnCorrectTypeRule=l5;var pj=Si(),a5=Sc(),u5=Oi(),c5=X(),Gc=Se();function l5(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,pj.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:p5(s,r,i));o===""&&(o=(0,pj.didYouMean)(e.hideSuggestions?[]:d5(r,i))),e.reportError(new c5.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function p5(e,t,r){if(!(0,Gc.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,Gc.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,Gc.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,a5.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function d5(e,t){if((0,Gc.isObjectType)(e)||(0,Gc.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,u5.suggestionList)(t,r)}
return[]}});var z_=E(W_=>{"use strict";Object.defineProperty(W_,"__esModule",{value:!0});W_.FragmentsOnCompositeTypesRule=f5;var dj=X(),fj=zr(),mj=Se(),hj=rs();function f5(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,hj.typeFromAST)(e.getSchema(),r);if(n&&!(0,mj.isCompositeType)(n)){let s=(0,fj.print)(r);e.reportError(
new dj.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,hj.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,mj.isCompositeType)(r)){let n=(0,fj.print)(t.typeCondition);e.reportError(new dj.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var X_=E(rm=>{"use strict";Object.defineProperty(rm,"__esModule",{value:!0});rm.KnownArgumentNamesOnDirectivesRule=_j;rm.KnownArgumentNamesRule=g5;var gj=Si(),yj=Oi(),
bj=X(),m5=Ee(),h5=Rr();function g5(e){return{..._j(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,yj.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new bj.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,gj.
didYouMean)(o),{nodes:t}))}}}}function _j(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():h5.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===m5.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,yj.suggestionList)(l,Array.from(u));e.reportError(new bj.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,gj.didYouMean)(p)),{nodes:c}))}}return!1}}}});var rv=E(tv=>{"use strict";Object.defineProperty(tv,"__esModule",{value:!0});tv.KnownDirectivesRule=_5;var y5=Me(),Z_=gr(),vj=X(),ev=Sr(),Ct=ba(),Xe=Ee(),b5=Rr();
function _5(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():b5.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===Xe.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new vj.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=v5(c);d&&!p.includes(d)&&e.reportError(new vj.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function v5(e){let t=e[e.length-1];switch("kind"in t||(0,Z_.invariant)(!1),t.kind){case Xe.Kind.OPERATION_DEFINITION:
return w5(t.operation);case Xe.Kind.FIELD:return Ct.DirectiveLocation.FIELD;case Xe.Kind.FRAGMENT_SPREAD:return Ct.DirectiveLocation.FRAGMENT_SPREAD;case Xe.Kind.
INLINE_FRAGMENT:return Ct.DirectiveLocation.INLINE_FRAGMENT;case Xe.Kind.FRAGMENT_DEFINITION:return Ct.DirectiveLocation.FRAGMENT_DEFINITION;case Xe.Kind.VARIABLE_DEFINITION:
return Ct.DirectiveLocation.VARIABLE_DEFINITION;case Xe.Kind.SCHEMA_DEFINITION:case Xe.Kind.SCHEMA_EXTENSION:return Ct.DirectiveLocation.SCHEMA;case Xe.Kind.SCALAR_TYPE_DEFINITION:case Xe.
Kind.SCALAR_TYPE_EXTENSION:return Ct.DirectiveLocation.SCALAR;case Xe.Kind.OBJECT_TYPE_DEFINITION:case Xe.Kind.OBJECT_TYPE_EXTENSION:return Ct.DirectiveLocation.
OBJECT;case Xe.Kind.FIELD_DEFINITION:return Ct.DirectiveLocation.FIELD_DEFINITION;case Xe.Kind.INTERFACE_TYPE_DEFINITION:case Xe.Kind.INTERFACE_TYPE_EXTENSION:return Ct.
DirectiveLocation.INTERFACE;case Xe.Kind.UNION_TYPE_DEFINITION:case Xe.Kind.UNION_TYPE_EXTENSION:return Ct.DirectiveLocation.UNION;case Xe.Kind.ENUM_TYPE_DEFINITION:case Xe.
Kind.ENUM_TYPE_EXTENSION:return Ct.DirectiveLocation.ENUM;case Xe.Kind.ENUM_VALUE_DEFINITION:return Ct.DirectiveLocation.ENUM_VALUE;case Xe.Kind.INPUT_OBJECT_TYPE_DEFINITION:case Xe.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Ct.DirectiveLocation.INPUT_OBJECT;case Xe.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Z_.invariant)(
!1),r.kind===Xe.Kind.INPUT_OBJECT_TYPE_DEFINITION?Ct.DirectiveLocation.INPUT_FIELD_DEFINITION:Ct.DirectiveLocation.ARGUMENT_DEFINITION}case Xe.Kind.DIRECTIVE_DEFINITION:case Xe.
Kind.DIRECTIVE_EXTENSION:return Ct.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Z_.invariant)(!1,"Unexpected kind: "+(0,y5.inspect)(t.kind))}}function w5(e){
switch(e){case ev.OperationTypeNode.QUERY:return Ct.DirectiveLocation.QUERY;case ev.OperationTypeNode.MUTATION:return Ct.DirectiveLocation.MUTATION;case ev.OperationTypeNode.
SUBSCRIPTION:return Ct.DirectiveLocation.SUBSCRIPTION}}});var sv=E(nv=>{"use strict";Object.defineProperty(nv,"__esModule",{value:!0});nv.KnownFragmentNamesRule=E5;var T5=X();function E5(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new T5.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var av=E(ov=>{"use strict";Object.defineProperty(ov,"__esModule",{value:!0});ov.KnownTypeNamesRule=N5;var S5=Si(),R5=Oi(),O5=X(),iv=go(),k5=en(),x5=ts();function N5(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,iv.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&I5(d);if(f&&wj.includes(l))return;let g=e.hideSuggestions?[]:(0,R5.suggestionList)(l,f?wj.concat(s):s);e.reportError(new O5.GraphQLError(`Unknown t\
ype "${l}".`+(0,S5.didYouMean)(g),{nodes:i}))}}}}var wj=[...x5.specifiedScalarTypes,...k5.introspectionTypes].map(e=>e.name);function I5(e){return"kind"in e&&((0,iv.
isTypeSystemDefinitionNode)(e)||(0,iv.isTypeSystemExtensionNode)(e))}});var cv=E(uv=>{"use strict";Object.defineProperty(uv,"__esModule",{value:!0});uv.LoneAnonymousOperationRule=C5;var A5=X(),P5=Ee();function C5(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===P5.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new A5.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var pv=E(lv=>{"use strict";Object.defineProperty(lv,"__esModule",{value:!0});lv.LoneSchemaDefinitionRule=j5;var Tj=X();function j5(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new Tj.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new Tj.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var fv=E(dv=>{"use strict";Object.defineProperty(dv,"__esModule",{value:!0});dv.MaxIntrospectionDepthRule=D5;var L5=X(),Ej=Ee(),$5=3;function D5(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===Ej.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===Ej.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=$5))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new L5.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var hv=E(mv=>{"use strict";Object.defineProperty(mv,"__esModule",{value:!0});mv.NoFragmentCyclesRule=M5;var q5=X();function M5(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new q5.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var yv=E(gv=>{"use strict";Object.defineProperty(gv,"__esModule",{value:!0});gv.NoUndefinedVariablesRule=U5;var F5=X();function U5(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new F5.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var _v=E(bv=>{"use strict";Object.defineProperty(bv,"__esModule",{value:!0});bv.NoUnusedFragmentsRule=B5;var G5=X();function B5(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new G5.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var wv=E(vv=>{"use strict";Object.defineProperty(vv,"__esModule",{value:!0});vv.NoUnusedVariablesRule=K5;var V5=X();function K5(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new V5.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var sm=E(nm=>{"use strict";Object.defineProperty(nm,"__esModule",{value:!0});nm.validationAbortedError=void 0;var Q5=X(),H5=new Q5.GraphQLError("Validation abor\
ted.");nm.validationAbortedError=H5});var xv=E(kv=>{"use strict";Object.defineProperty(kv,"__esModule",{value:!0});kv.OverlappingFieldsCanBeMergedRule=X5;var Sj=Me(),J5=X(),Y5=Sr(),ns=Ee(),Dr=Se(),xj=rs(),
W5=sm(),Tv=1e3,Rj=20,z5=5e5;function X5(e){let t={comparedFragmentPairs:new Rv,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:z5};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===ns.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
ns.Kind.INLINE_FRAGMENT)return;let o=Z5(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new J5.GraphQLError(`Fie\
lds "${Bc(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function Z5(e,t,r,n){let s=[],
i=am(e,t,r,n);if(tJ(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
im(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)om(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function im(e,t,r,n,s,i){
var o;if(xa(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=Sv(e,r,c);if(s!==l){Ov(e,t,r,n,s,l);for(let p of l.fragmentNames)im(e,t,r,n,s,p)}}function om(e,t,r,n,s,i){
xa(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=Sv(e,r,a),l=Sv(
e,r,u);Ov(e,t,r,n,c,l);for(let p of l.fragmentNames)om(e,t,r,n,s,p);for(let p of c.fragmentNames)om(e,t,r,n,p,i)}function eJ(e,t,r,n,s,i,o){let a=[],u=am(e,t,n,
s),c=am(e,t,i,o);Ov(e,a,t,r,u,c);for(let l of c.fragmentNames)im(e,a,t,r,u,l);for(let l of u.fragmentNames)im(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)om(e,a,t,r,l,p);return a}function tJ(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=Nj(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function Ov(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of rJ(
r,s,i))for(let c of a)for(let l of u){let p=Nj(e,r,n,o,c,l);p&&t.push(p)}}function rJ(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){xa(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function Nj(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,Dr.isObjectType)(
o)&&(0,Dr.isObjectType)(c);if(xa(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let R=ka(s),$=ka(i),U=R.comparisons.
get($);if(U===void 0){let B=a.name.value,ne=l.name.value;U=B!==ne?`"${Bc(B)}" and "${Bc(ne)}" are different fields`:sJ(t,R.arguments,$.arguments)?null:"they hav\
e differing arguments",R.comparisons.set($,U)}if(U!==null)return{responseName:n,reason:U,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&Ev(t,f,g)){var h,
b;let R=ka(s),$=ka(i),U=(h=R.typeString)!==null&&h!==void 0?h:R.typeString=(0,Sj.inspect)(f),B=(b=$.typeString)!==null&&b!==void 0?b:$.typeString=(0,Sj.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${U}" and "${B}"`,fields1:[a],fields2:[l]}}let w=a.selectionSet,O=l.selectionSet;if(w&&O){let R=eJ(
e,t,d,ka(s).namedType,w,ka(i).namedType,O);return iJ(R,n,a,l)}}function ka(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,Dr.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:nJ(e.node.arguments)}}return e.info}function nJ(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function sJ(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{xa(e,1);let i=n.get(s.name.value);return i===void 0?!1:Oj(e,s.value)===Oj(e,i)})}function Oj(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,Y5.isNode)(i))return i;switch(i.kind){case ns.Kind.VARIABLE:return[i.kind,i.name.value];case ns.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case ns.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case ns.Kind.LIST:return[i.kind,i.values];case ns.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function Ev(e,t,r){return t===r?!1:(xa(e,1),(0,Dr.isListType)(t)?(0,Dr.isListType)(r)?Ev(e,t.ofType,r.ofType):!0:(0,Dr.isListType)(
r)?!0:(0,Dr.isNonNullType)(t)?(0,Dr.isNonNullType)(r)?Ev(e,t.ofType,r.ofType):!0:(0,Dr.isNonNullType)(r)?!0:(0,Dr.isLeafType)(t)||(0,Dr.isLeafType)(r)?t!==r:!1)}
function am(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;Ij(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function Sv(e,t,r){let n=(0,xj.typeFromAST)(e.getSchema(),r.typeCondition);return am(
e,t,n,r.selectionSet)}function Ij(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case ns.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,Dr.isObjectType)(t)||
(0,Dr.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case ns.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case ns.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,xj.typeFromAST)(e.getSchema(),u):t;Ij(e,c,a.selectionSet,n,s);break}}}function iJ(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${Bc(i)}" conflict because ${o}`,s.length>Tv)break;return{responseName:t,
reason:Bc(s),fields1:kj(r,e,"fields1"),fields2:kj(n,e,"fields2")}}}function kj(e,t,r){let n=[e];for(let s of t){let i=Rj-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===Rj)break}return n}function Bc(e){return e.length>Tv?e.slice(0,Tv)+"...":e}function xa(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw W5.validationAbortedError}var Rv=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var Av=E(Iv=>{"use strict";Object.defineProperty(Iv,"__esModule",{value:!0});Iv.PossibleFragmentSpreadsRule=aJ;var um=Me(),Aj=X(),Nv=Se(),Pj=Ic(),oJ=rs();function aJ(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Nv.isCompositeType)(r)&&(0,Nv.isCompositeType)(n)&&!(0,Pj.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,um.inspect)(n),i=(0,um.inspect)(r);e.reportError(new Aj.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=uJ(e,r),s=e.getParentType();if(n&&s&&!(0,Pj.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,um.inspect)(s),
o=(0,um.inspect)(n);e.reportError(new Aj.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function uJ(e,t){let r=e.getFragment(t);if(r){let n=(0,oJ.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Nv.isCompositeType)(n))return n}}});var Cv=E(Pv=>{"use strict";Object.defineProperty(Pv,"__esModule",{value:!0});Pv.PossibleTypeExtensionsRule=dJ;var cJ=Si(),jj=Me(),Lj=gr(),lJ=Oi(),Cj=X(),at=Ee(),
pJ=go(),Na=Se();function dJ(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,pJ.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=fJ[o.kind]:a&&(u=mJ(a)),u){if(u!==s.kind){let c=hJ(s.kind);e.reportError(new Cj.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,lJ.suggestionList)(i,c);e.reportError(new Cj.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,cJ.didYouMean)(l),{nodes:s.name}))}}}var fJ={[at.Kind.SCALAR_TYPE_DEFINITION]:at.Kind.SCALAR_TYPE_EXTENSION,
[at.Kind.OBJECT_TYPE_DEFINITION]:at.Kind.OBJECT_TYPE_EXTENSION,[at.Kind.INTERFACE_TYPE_DEFINITION]:at.Kind.INTERFACE_TYPE_EXTENSION,[at.Kind.UNION_TYPE_DEFINITION]:at.
Kind.UNION_TYPE_EXTENSION,[at.Kind.ENUM_TYPE_DEFINITION]:at.Kind.ENUM_TYPE_EXTENSION,[at.Kind.INPUT_OBJECT_TYPE_DEFINITION]:at.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function mJ(e){if((0,Na.isScalarType)(e))return at.Kind.SCALAR_TYPE_EXTENSION;if((0,Na.isObjectType)(e))return at.Kind.OBJECT_TYPE_EXTENSION;if((0,Na.isInterfaceType)(
e))return at.Kind.INTERFACE_TYPE_EXTENSION;if((0,Na.isUnionType)(e))return at.Kind.UNION_TYPE_EXTENSION;if((0,Na.isEnumType)(e))return at.Kind.ENUM_TYPE_EXTENSION;
if((0,Na.isInputObjectType)(e))return at.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Lj.invariant)(!1,"Unexpected type: "+(0,jj.inspect)(e))}function hJ(e){switch(e){case at.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case at.Kind.OBJECT_TYPE_EXTENSION:return"object";case at.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case at.Kind.
UNION_TYPE_EXTENSION:return"union";case at.Kind.ENUM_TYPE_EXTENSION:return"enum";case at.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Lj.invariant)(
!1,"Unexpected kind: "+(0,jj.inspect)(e))}}});var Lv=E(cm=>{"use strict";Object.defineProperty(cm,"__esModule",{value:!0});cm.ProvidedRequiredArgumentsOnDirectivesRule=Fj;cm.ProvidedRequiredArgumentsRule=bJ;
var Dj=Me(),$j=Ri(),qj=X(),Mj=Ee(),gJ=zr(),jv=Se(),yJ=Rr();function bJ(e){return{...Fj(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,jv.isRequiredArgument)(i)){let o=(0,Dj.inspect)(i.type);
e.reportError(new qj.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function Fj(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:yJ.specifiedDirectives;for(let a of s)r[a.name]=(0,$j.keyMap)(a.args.filter(
jv.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===Mj.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,$j.keyMap)(u.filter(_J),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,jv.isType)(g.type)?(0,Dj.inspect)(g.type):(0,gJ.
print)(g.type);e.reportError(new qj.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function _J(e){
return e.type.kind===Mj.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Mv=E(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.ScalarLeafsRule=vJ;var $v=Me(),Dv=X(),Uj=Se();function vJ(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,Uj.isLeafType)((0,Uj.getNamedType)(r))){if(n){let s=t.name.value,i=(0,$v.inspect)(r);e.reportError(new Dv.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,$v.inspect)(
r);e.reportError(new Dv.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,$v.inspect)(
r);e.reportError(new Dv.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var Uv=E(Fv=>{"use strict";Object.defineProperty(Fv,"__esModule",{value:!0});Fv.printPathArray=wJ;function wJ(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Vc=E(lm=>{"use strict";Object.defineProperty(lm,"__esModule",{value:!0});lm.addPath=TJ;lm.pathToArray=EJ;function TJ(e,t,r){return{prev:e,key:t,typename:r}}
function EJ(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var Bv=E(Gv=>{"use strict";Object.defineProperty(Gv,"__esModule",{value:!0});Gv.coerceInputValue=IJ;var SJ=Si(),pm=Me(),RJ=gr(),OJ=Wf(),kJ=Xn(),Rn=Vc(),xJ=Uv(),
NJ=Oi(),$s=X(),Ia=Se();function IJ(e,t,r=AJ,n){return Kc(e,t,r,void 0,n)}function AJ(e,t,r){let n="Invalid value "+(0,pm.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,xJ.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Kc(e,t,r,n,s){if((0,Ia.isNonNullType)(t)){if(e!=null)return Kc(e,t.ofType,r,n,s);r((0,Rn.
pathToArray)(n),e,new $s.GraphQLError(`Expected non-nullable type "${(0,pm.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,Ia.isListType)(t)){
let i=t.ofType;return(0,OJ.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,Rn.addPath)(n,a,void 0);return Kc(o,i,r,u,s)}):[Kc(e,i,r,n,s)]}if((0,Ia.isInputObjectType)(
t)){if(!(0,kJ.isObjectLike)(e)||Array.isArray(e)){r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,Ia.isNonNullType)(
a.type)){let c=(0,pm.inspect)(a.type);r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=Kc(u,a.type,r,(0,Rn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,NJ.suggestionList)(a,Object.keys(t.getFields()));r((0,Rn.
pathToArray)(n),e,new $s.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,SJ.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,Rn.pathToArray)(
n).concat(u),c,new $s.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,Ia.isLeafType)(t)){let i;try{i=(0,Ia.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof $s.GraphQLError?r((0,Rn.pathToArray)(n),e,o):r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}".`)),i}(0,RJ.invariant)(!1,"Unexpected inp\
ut type: "+(0,pm.inspect)(t))}});var Hc=E(Vv=>{"use strict";Object.defineProperty(Vv,"__esModule",{value:!0});Vv.valueFromAST=Qc;var PJ=Me(),CJ=gr(),jJ=Ri(),Aa=Ee(),yo=Se();function Qc(e,t,r){if(e){
if(e.kind===Aa.Kind.VARIABLE){let n=e.name.value;if(r==null||!Bj(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,yo.isNonNullType)(t)?void 0:s}if((0,yo.
isNonNullType)(t))return e.kind===Aa.Kind.NULL?void 0:Qc(e,t.ofType,r);if(e.kind===Aa.Kind.NULL)return null;if((0,yo.isListType)(t)){let n=t.ofType;if(e.kind===
Aa.Kind.LIST){let i=[];for(let o of e.values)if(Gj(o,r)){if((0,yo.isNonNullType)(n))return;i.push(null)}else{let a=Qc(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=Qc(e,n,r);return s===void 0?void 0:[s]}if((0,yo.isInputObjectType)(t)){if(e.kind!==Aa.Kind.OBJECT)return;let n=Object.create(null),s=(0,jJ.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||Gj(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,yo.
isNonNullType)(i.type))return;continue}let a=Qc(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,yo.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,CJ.invariant)(!1,"Unexpected input type\
: "+(0,PJ.inspect)(t))}}function Gj(e,t){return e.kind===Aa.Kind.VARIABLE&&(t==null||!Bj(t,e.name.value)||t[e.name.value]===void 0)}function Bj(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var ja=E(Jc=>{"use strict";Object.defineProperty(Jc,"__esModule",{value:!0});Jc.getArgumentValues=Hj;Jc.getDirectiveValues=UJ;Jc.getVariableValues=MJ;var Pa=Me(),
LJ=Ri(),$J=Uv(),Ds=X(),Vj=Ee(),Kj=zr(),Ca=Se(),DJ=Bv(),qJ=rs(),Qj=Hc();function MJ(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=FJ(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new Ds.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function FJ(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,qJ.typeFromAST)(
e,o.type);if(!(0,Ca.isInputType)(u)){let l=(0,Kj.printForError)(o.type);n(new Ds.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!Jj(r,a)){if(o.defaultValue)i[a]=(0,Qj.valueFromAST)(o.defaultValue,u);else if((0,Ca.isNonNullType)(u)){let l=(0,Pa.
inspect)(u);n(new Ds.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,Ca.isNonNullType)(
u)){let l=(0,Pa.inspect)(u);n(new Ds.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,DJ.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Pa.inspect)(p);l.length>0&&(f+=` at "${a}${(0,$J.printPathArray)(l)}"`),n(new Ds.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function Hj(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,LJ.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Ca.isNonNullType)(c))throw new Ds.
GraphQLError(`Argument "${u}" of required type "${(0,Pa.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===Vj.Kind.NULL;if(p.kind===Vj.
Kind.VARIABLE){let g=p.name.value;if(r==null||!Jj(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Ca.isNonNullType)(c))throw new Ds.GraphQLError(
`Argument "${u}" of required type "${(0,Pa.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,Ca.isNonNullType)(c))throw new Ds.GraphQLError(`Argument "${u}" of non-null type "${(0,Pa.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,Qj.
valueFromAST)(p,c,r);if(f===void 0)throw new Ds.GraphQLError(`Argument "${u}" has invalid value ${(0,Kj.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function UJ(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return Hj(e,s,r)}function Jj(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var mm=E(fm=>{"use strict";Object.defineProperty(fm,"__esModule",{value:!0});fm.collectFields=VJ;fm.collectSubfields=KJ;var Kv=Ee(),GJ=Se(),Yj=Rr(),BJ=rs(),Wj=ja();
function VJ(e,t,r,n,s,i){let o=new Map;return dm(e,t,r,n,s,o,new Set,i),o}function KJ(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&dm(e,t,r,
n,a.selectionSet,i,o);return i}function dm(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case Kv.Kind.FIELD:{if(!Qv(r,u))continue;let c=QJ(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case Kv.Kind.INLINE_FRAGMENT:{if(!Qv(r,u)||!zj(e,u,n))continue;dm(e,t,r,n,u.selectionSet,i,o,a);break}case Kv.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!Qv(r,u))continue;o.add(c);let l=t[c];if(!l||!zj(e,l,n))continue;dm(e,t,r,n,l.selectionSet,i,o,a);break}}}
function Qv(e,t){let r=(0,Wj.getDirectiveValues)(Yj.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,Wj.getDirectiveValues)(Yj.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function zj(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,BJ.typeFromAST)(e,n);return s===r?!0:(0,GJ.isAbstractType)(s)?e.isSubType(
s,r):!1}function QJ(e){return e.alias?e.alias.value:e.name.value}});var Jv=E(Hv=>{"use strict";Object.defineProperty(Hv,"__esModule",{value:!0});Hv.SingleFieldSubscriptionsRule=YJ;var Xj=X(),HJ=Ee(),JJ=mm();function YJ(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===HJ.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,JJ.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new Xj.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new Xj.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var hm=E(Yv=>{"use strict";Object.defineProperty(Yv,"__esModule",{value:!0});Yv.groupBy=WJ;function WJ(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var zv=E(Wv=>{"use strict";Object.defineProperty(Wv,"__esModule",{value:!0});Wv.UniqueArgumentDefinitionNamesRule=ZJ;var zJ=hm(),XJ=X();function ZJ(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,zJ.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new XJ.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Zv=E(Xv=>{"use strict";Object.defineProperty(Xv,"__esModule",{value:!0});Xv.UniqueArgumentNamesRule=rY;var eY=hm(),tY=X();function rY(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,eY.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new tY.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var tw=E(ew=>{"use strict";Object.defineProperty(ew,"__esModule",{value:!0});ew.UniqueDirectiveNamesRule=nY;var Zj=X();function nY(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new Zj.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new Zj.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var nw=E(rw=>{"use strict";Object.defineProperty(rw,"__esModule",{value:!0});rw.UniqueDirectivesPerLocationRule=oY;var sY=X(),Yc=Ee(),eL=go(),iY=Rr();function oY(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():iY.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===Yc.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Yc.Kind.SCHEMA_DEFINITION||u.kind===Yc.Kind.SCHEMA_EXTENSION)c=i;else if((0,eL.isTypeDefinitionNode)(
u)||(0,eL.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===Yc.Kind.DIRECTIVE_DEFINITION||u.kind===Yc.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new sY.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var iw=E(sw=>{"use strict";Object.defineProperty(sw,"__esModule",{value:!0});sw.UniqueEnumValueNamesRule=uY;var tL=X(),aY=Se();function uY(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,aY.isEnumType)(d)&&d.getValue(p)?e.reportError(
new tL.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new tL.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var uw=E(aw=>{"use strict";Object.defineProperty(aw,"__esModule",{value:!0});aw.UniqueFieldDefinitionNamesRule=cY;var rL=X(),ow=Se();function cY(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;lY(r[a],p)?e.reportError(new rL.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new rL.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function lY(e,t){return(0,ow.isObjectType)(e)||(0,ow.isInterfaceType)(e)||(0,ow.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var lw=E(cw=>{"use strict";Object.defineProperty(cw,"__esModule",{value:!0});cw.UniqueFragmentNamesRule=dY;var pY=X();function dY(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new pY.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var dw=E(pw=>{"use strict";Object.defineProperty(pw,"__esModule",{value:!0});pw.UniqueInputFieldNamesRule=hY;var fY=gr(),mY=X();function hY(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,fY.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new mY.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var mw=E(fw=>{"use strict";Object.defineProperty(fw,"__esModule",{value:!0});fw.UniqueOperationNamesRule=yY;var gY=X();function yY(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new gY.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var gw=E(hw=>{"use strict";Object.defineProperty(hw,"__esModule",{value:!0});hw.UniqueOperationTypesRule=bY;var nL=X();function bY(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new nL.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new nL.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var bw=E(yw=>{"use strict";Object.defineProperty(yw,"__esModule",{value:!0});yw.UniqueTypeNamesRule=_Y;var sL=X();function _Y(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new sL.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new sL.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var vw=E(_w=>{"use strict";Object.defineProperty(_w,"__esModule",{value:!0});_w.UniqueVariableNamesRule=TY;var vY=hm(),wY=X();function TY(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,vY.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new wY.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var Tw=E(ww=>{"use strict";Object.defineProperty(ww,"__esModule",{value:!0});ww.ValuesOfCorrectTypeRule=kY;var EY=Si(),Wc=Me(),SY=Ri(),RY=Oi(),qs=X(),OY=Ee(),gm=zr(),
On=Se();function kY(e){return{ListValue(t){let r=(0,On.getNullableType)(e.getParentInputType());if(!(0,On.isListType)(r))return bo(e,t),!1},ObjectValue(t){let r=(0,On.
getNamedType)(e.getInputType());if(!(0,On.isInputObjectType)(r))return bo(e,t),!1;let n=(0,SY.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,On.isRequiredInputField)(s)){let o=(0,Wc.inspect)(s.type);e.reportError(new qs.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&xY(e,t,r,n)},ObjectField(t){let r=(0,On.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,On.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,RY.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new qs.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,EY.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,On.isNonNullType)(r)&&e.reportError(new qs.GraphQLError(
`Expected value of type "${(0,Wc.inspect)(r)}", found ${(0,gm.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>bo(e,t),IntValue:t=>bo(e,t),FloatValue:t=>bo(e,t),StringValue:t=>bo(
e,t),BooleanValue:t=>bo(e,t)}}function bo(e,t){let r=e.getInputType();if(!r)return;let n=(0,On.getNamedType)(r);if(!(0,On.isLeafType)(n)){let s=(0,Wc.inspect)(r);
e.reportError(new qs.GraphQLError(`Expected value of type "${s}", found ${(0,gm.printForError)(t)}.`,{nodes:t}));return}try{if(((0,On.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,Wc.inspect)(r);e.reportError(new qs.GraphQLError(`Expected value of type "${i}", found ${(0,gm.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,Wc.inspect)(r);s instanceof qs.GraphQLError?e.reportError(s):e.reportError(new qs.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,gm.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function xY(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new qs.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===OY.Kind.NULL)&&e.reportError(new qs.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var Sw=E(Ew=>{"use strict";Object.defineProperty(Ew,"__esModule",{value:!0});Ew.VariablesAreInputTypesRule=CY;var NY=X(),IY=zr(),AY=Se(),PY=rs();function CY(e){
return{VariableDefinition(t){let r=(0,PY.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,AY.isInputType)(r)){let n=t.variable.name.value,s=(0,IY.print)(t.
type);e.reportError(new NY.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var Ow=E(Rw=>{"use strict";Object.defineProperty(Rw,"__esModule",{value:!0});Rw.VariablesInAllowedPositionRule=$Y;var iL=Me(),oL=X(),jY=Ee(),ym=Se(),aL=Ic(),LY=rs();
function $Y(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,LY.typeFromAST)(l,c.type);if(p&&!DY(l,p,c.defaultValue,i,o)){
let d=(0,iL.inspect)(p),f=(0,iL.inspect)(i);e.reportError(new oL.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,ym.isInputObjectType)(a)&&a.isOneOf&&(0,ym.isNullableType)(p)&&e.reportError(new oL.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function DY(e,t,r,n,s){if((0,ym.isNonNullType)(
n)&&!(0,ym.isNonNullType)(t)){if(!(r!=null&&r.kind!==jY.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,aL.isTypeSubTypeOf)(e,t,a)}return(0,aL.isTypeSubTypeOf)(
e,t,n)}});var kw=E(Ii=>{"use strict";Object.defineProperty(Ii,"__esModule",{value:!0});Ii.specifiedSDLRules=Ii.specifiedRules=Ii.recommendedRules=void 0;var qY=H_(),MY=Y_(),
FY=z_(),uL=X_(),cL=rv(),UY=sv(),lL=av(),GY=cv(),BY=pv(),VY=fv(),KY=hv(),QY=yv(),HY=_v(),JY=wv(),YY=xv(),WY=Av(),zY=Cv(),pL=Lv(),XY=Mv(),ZY=Jv(),e3=zv(),dL=Zv(),
t3=tw(),fL=nw(),r3=iw(),n3=uw(),s3=lw(),mL=dw(),i3=mw(),o3=gw(),a3=bw(),u3=vw(),c3=Tw(),l3=Sw(),p3=Ow(),hL=Object.freeze([VY.MaxIntrospectionDepthRule]);Ii.recommendedRules=
hL;var d3=Object.freeze([qY.ExecutableDefinitionsRule,i3.UniqueOperationNamesRule,GY.LoneAnonymousOperationRule,ZY.SingleFieldSubscriptionsRule,lL.KnownTypeNamesRule,
FY.FragmentsOnCompositeTypesRule,l3.VariablesAreInputTypesRule,XY.ScalarLeafsRule,MY.FieldsOnCorrectTypeRule,s3.UniqueFragmentNamesRule,UY.KnownFragmentNamesRule,
HY.NoUnusedFragmentsRule,WY.PossibleFragmentSpreadsRule,KY.NoFragmentCyclesRule,u3.UniqueVariableNamesRule,QY.NoUndefinedVariablesRule,JY.NoUnusedVariablesRule,
cL.KnownDirectivesRule,fL.UniqueDirectivesPerLocationRule,uL.KnownArgumentNamesRule,dL.UniqueArgumentNamesRule,c3.ValuesOfCorrectTypeRule,pL.ProvidedRequiredArgumentsRule,
p3.VariablesInAllowedPositionRule,YY.OverlappingFieldsCanBeMergedRule,mL.UniqueInputFieldNamesRule,...hL]);Ii.specifiedRules=d3;var f3=Object.freeze([BY.LoneSchemaDefinitionRule,
o3.UniqueOperationTypesRule,a3.UniqueTypeNamesRule,r3.UniqueEnumValueNamesRule,n3.UniqueFieldDefinitionNamesRule,e3.UniqueArgumentDefinitionNamesRule,t3.UniqueDirectiveNamesRule,
lL.KnownTypeNamesRule,cL.KnownDirectivesRule,fL.UniqueDirectivesPerLocationRule,zY.PossibleTypeExtensionsRule,uL.KnownArgumentNamesOnDirectivesRule,dL.UniqueArgumentNamesRule,
mL.UniqueInputFieldNamesRule,pL.ProvidedRequiredArgumentsOnDirectivesRule]);Ii.specifiedSDLRules=f3});var gL=E(bm=>{"use strict";Object.defineProperty(bm,"__esModule",{value:!0});bm.SetMap=void 0;var xw=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};bm.SetMap=xw});var Aw=E(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.ValidationContext=Ai.SDLValidationContext=Ai.ASTValidationContext=void 0;var m3=gL(),
yL=Ee(),h3=Ra(),bL=tm(),g3=sm(),zc=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new m3.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===yL.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===yL.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw g3.validationAbortedError}};Ai.ASTValidationContext=
zc;var Nw=class extends zc{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Ai.SDLValidationContext=Nw;var Iw=class extends zc{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new bL.TypeInfo(this._schema);(0,h3.visit)(
t,(0,bL.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Ai.ValidationContext=Iw});var Xc=E(La=>{"use strict";Object.defineProperty(La,"__esModule",{value:!0});La.assertValidSDL=S3;La.assertValidSDLExtension=R3;La.validate=E3;La.validateSDL=Pw;
var y3=hr(),b3=xf(),_3=X(),v3=Sr(),_m=Ra(),w3=Fc(),_L=tm(),wL=kw(),vL=sm(),TL=Aw(),T3=(0,b3.mapValue)(v3.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function E3(e,t,r=wL.
specifiedRules,n,s=new _L.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,y3.devAssert)(
!1,"Must provide document."),(0,w3.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new TL.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new _3.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,_m.visitInParallel)(r.map(f=>f(p)));try{(0,_m.visit)(t,(0,_L.visitWithTypeInfo)(
s,d),T3)}catch(f){if(f===vL.validationAbortedError)l.push(vL.validationAbortedError);else if(f!==c)throw f}return l}function Pw(e,t,r=wL.specifiedSDLRules){let n=[],
s=new TL.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,_m.visit)(e,(0,_m.visitInParallel)(i)),n}function S3(e){let t=Pw(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function R3(e,t){let r=Pw(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var EL=E(Cw=>{"use strict";Object.defineProperty(Cw,"__esModule",{value:!0});Cw.memoize3=O3;function O3(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var SL=E(jw=>{"use strict";Object.defineProperty(jw,"__esModule",{value:!0});jw.promiseForObject=k3;function k3(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var RL=E(Lw=>{"use strict";Object.defineProperty(Lw,"__esModule",{value:!0});Lw.promiseReduce=N3;var x3=gf();function N3(e,t,r){let n=r;for(let s of e)n=(0,x3.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var OL=E(Dw=>{"use strict";Object.defineProperty(Dw,"__esModule",{value:!0});Dw.toError=A3;var I3=Me();function A3(e){return e instanceof Error?e:new $w(e)}var $w=class extends Error{constructor(t){
super("Unexpected error value: "+(0,I3.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var vm=E(qw=>{"use strict";Object.defineProperty(qw,"__esModule",{value:!0});qw.locatedError=j3;var P3=OL(),C3=X();function j3(e,t,r){var n;let s=(0,P3.toError)(
e);return L3(s)?s:new C3.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function L3(e){
return Array.isArray(e.path)}});var el=E(rn=>{"use strict";Object.defineProperty(rn,"__esModule",{value:!0});rn.assertValidExecutionArguments=jL;rn.buildExecutionContext=LL;rn.buildResolveInfo=
DL;rn.defaultTypeResolver=rn.defaultFieldResolver=void 0;rn.execute=CL;rn.executeSync=G3;rn.getFieldDef=ML;var Fw=hr(),_o=Me(),$3=gr(),D3=Wf(),Vw=Xn(),kn=gf(),q3=EL(),
vo=Vc(),kL=SL(),M3=RL(),tn=X(),Tm=vm(),Mw=Sr(),xL=Ee(),Pi=Se(),$a=en(),F3=Fc(),AL=mm(),PL=ja(),U3=(0,q3.memoize3)((e,t,r)=>(0,AL.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),Uw=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function CL(e){arguments.length<2||(0,Fw.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;jL(t,r,n);let i=LL(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=B3(i,o,s);return(0,kn.isPromise)(a)?a.then(u=>wm(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),wm(null,i.collectedErrors.errors))):wm(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),wm(null,i.collectedErrors.errors)}}function G3(e){let t=CL(e);if((0,kn.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function wm(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function jL(e,t,r){t||(0,Fw.devAssert)(
!1,"Must provide document."),(0,F3.assertValidSchema)(e),r==null||(0,Vw.isObjectLike)(r)||(0,Fw.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function LL(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let R of o.definitions)switch(R.
kind){case xL.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new tn.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=R}else((t=R.name)===null||t===void 0?void 0:t.value)===l&&(h=R);break;case xL.Kind.FRAGMENT_DEFINITION:b[R.name.value]=R;break;default:}if(!h)return l!=null?[
new tn.GraphQLError(`Unknown operation named "${l}".`)]:[new tn.GraphQLError("Must provide an operation.")];let w=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],O=(0,PL.getVariableValues)(i,w,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return O.errors?O.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:O.coerced,fieldResolver:p??Bw,typeResolver:d??qL,subscribeFieldResolver:f??
Bw,collectedErrors:new Uw}}function B3(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new tn.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,AL.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case Mw.OperationTypeNode.
QUERY:return Em(e,n,r,i,s);case Mw.OperationTypeNode.MUTATION:return V3(e,n,r,i,s);case Mw.OperationTypeNode.SUBSCRIPTION:return Em(e,n,r,i,s)}}function V3(e,t,r,n,s){
return(0,M3.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,vo.addPath)(n,o,t.name),c=$L(e,t,r,a,u);return c===void 0?i:(0,kn.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function Em(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,vo.addPath)(n,a,t.name),l=$L(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,kn.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,kL.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,kL.promiseForObject)(
i):i}function $L(e,t,r,n,s){var i;let o=ML(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=DL(e,o,n,t,s);try{let l=(0,PL.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,kn.isPromise)(d)?f=d.then(g=>Zc(e,a,n,c,s,g)):f=Zc(e,a,n,c,s,d),(0,kn.isPromise)(
f)?f.then(void 0,g=>{let h=(0,Tm.locatedError)(g,n,(0,vo.pathToArray)(s));return Sm(h,a,s,e)}):f}catch(l){let p=(0,Tm.locatedError)(l,n,(0,vo.pathToArray)(s));return Sm(
p,a,s,e)}}function DL(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Sm(e,t,r,n){if((0,Pi.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Zc(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Pi.isNonNullType)(t)){let o=Zc(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Pi.isListType)(t))return K3(e,t,r,n,s,i);if((0,Pi.isLeafType)(t))return Q3(t,i);if((0,Pi.
isAbstractType)(t))return H3(e,t,r,n,s,i);if((0,Pi.isObjectType)(t))return Gw(e,t,r,n,s,i);(0,$3.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,_o.inspect)(t))}function K3(e,t,r,n,s,i){if(!(0,D3.isIterableObject)(i))throw new tn.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,vo.addPath)(s,l,void 0);try{let d;return(0,kn.isPromise)(c)?d=c.then(f=>Zc(
e,o,r,n,p,f)):d=Zc(e,o,r,n,p,c),(0,kn.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,Tm.locatedError)(f,r,(0,vo.pathToArray)(p));return Sm(g,o,p,e)})):d}catch(d){
let f=(0,Tm.locatedError)(d,r,(0,vo.pathToArray)(p));return Sm(f,o,p,e)}});return a?Promise.all(u):u}function Q3(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,_o.inspect)(e)}.serialize(${(0,_o.inspect)(t)})\` to return non-nullable value, returned: ${(0,_o.inspect)(r)}`);return r}function H3(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,kn.isPromise)(c)?c.then(l=>Gw(e,NL(l,e,t,r,n,i),r,n,s,i)):
Gw(e,NL(c,e,t,r,n,i),r,n,s,i)}function NL(e,t,r,n,s,i){if(e==null)throw new tn.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Pi.isObjectType)(e))throw new tn.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new tn.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,_o.inspect)(i)}, received "${(0,_o.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new tn.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Pi.isObjectType)(o))throw new tn.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new tn.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function Gw(e,t,r,n,s,i){let o=U3(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,kn.isPromise)(a))return a.then(u=>{if(!u)throw IL(t,i,r);return Em(e,t,i,s,o)});if(!a)throw IL(t,i,r)}return Em(e,t,i,s,o)}function IL(e,t,r){return new tn.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,_o.inspect)(t)}.`,{nodes:r})}var qL=function(e,t,r,n){if((0,Vw.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,kn.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};rn.defaultTypeResolver=qL;var Bw=function(e,t,r,n){if((0,Vw.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};rn.defaultFieldResolver=Bw;function ML(e,t,r){
let n=r.name.value;return n===$a.SchemaMetaFieldDef.name&&e.getQueryType()===t?$a.SchemaMetaFieldDef:n===$a.TypeMetaFieldDef.name&&e.getQueryType()===t?$a.TypeMetaFieldDef:
n===$a.TypeNameMetaFieldDef.name?$a.TypeNameMetaFieldDef:t.getFields()[n]}});var UL=E(Rm=>{"use strict";Object.defineProperty(Rm,"__esModule",{value:!0});Rm.graphql=eW;Rm.graphqlSync=tW;var J3=hr(),Y3=gf(),W3=ao(),z3=Fc(),X3=Xc(),Z3=el();
function eW(e){return new Promise(t=>t(FL(e)))}function tW(e){let t=FL(e);if((0,Y3.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function FL(e){arguments.length<2||(0,J3.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,z3.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,W3.parse)(r)}catch(f){return{errors:[f]}}let d=(0,X3.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,Z3.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var VL=E(P=>{"use strict";Object.defineProperty(P,"__esModule",{value:!0});Object.defineProperty(P,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return xn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(P,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return Ms.GRAPHQL_MAX_INT}});Object.defineProperty(P,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return Ms.GRAPHQL_MIN_INT}});Object.defineProperty(P,"GraphQLBoolean",{enumerable:!0,get:function(){return Ms.GraphQLBoolean}});
Object.defineProperty(P,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return xn.GraphQLDeprecatedDirective}});Object.defineProperty(P,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return xn.GraphQLDirective}});Object.defineProperty(P,"GraphQLEnumType",{enumerable:!0,get:function(){return ie.GraphQLEnumType}});
Object.defineProperty(P,"GraphQLFloat",{enumerable:!0,get:function(){return Ms.GraphQLFloat}});Object.defineProperty(P,"GraphQLID",{enumerable:!0,get:function(){
return Ms.GraphQLID}});Object.defineProperty(P,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return xn.GraphQLIncludeDirective}});Object.defineProperty(
P,"GraphQLInputObjectType",{enumerable:!0,get:function(){return ie.GraphQLInputObjectType}});Object.defineProperty(P,"GraphQLInt",{enumerable:!0,get:function(){
return Ms.GraphQLInt}});Object.defineProperty(P,"GraphQLInterfaceType",{enumerable:!0,get:function(){return ie.GraphQLInterfaceType}});Object.defineProperty(P,"\
GraphQLList",{enumerable:!0,get:function(){return ie.GraphQLList}});Object.defineProperty(P,"GraphQLNonNull",{enumerable:!0,get:function(){return ie.GraphQLNonNull}});
Object.defineProperty(P,"GraphQLObjectType",{enumerable:!0,get:function(){return ie.GraphQLObjectType}});Object.defineProperty(P,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return xn.GraphQLOneOfDirective}});Object.defineProperty(P,"GraphQLScalarType",{enumerable:!0,get:function(){return ie.GraphQLScalarType}});Object.
defineProperty(P,"GraphQLSchema",{enumerable:!0,get:function(){return Kw.GraphQLSchema}});Object.defineProperty(P,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return xn.GraphQLSkipDirective}});Object.defineProperty(P,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return xn.GraphQLSpecifiedByDirective}});Object.
defineProperty(P,"GraphQLString",{enumerable:!0,get:function(){return Ms.GraphQLString}});Object.defineProperty(P,"GraphQLUnionType",{enumerable:!0,get:function(){
return ie.GraphQLUnionType}});Object.defineProperty(P,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Or.SchemaMetaFieldDef}});Object.defineProperty(P,
"TypeKind",{enumerable:!0,get:function(){return Or.TypeKind}});Object.defineProperty(P,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Or.TypeMetaFieldDef}});
Object.defineProperty(P,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return Or.TypeNameMetaFieldDef}});Object.defineProperty(P,"__Directive",{enumerable:!0,
get:function(){return Or.__Directive}});Object.defineProperty(P,"__DirectiveLocation",{enumerable:!0,get:function(){return Or.__DirectiveLocation}});Object.defineProperty(
P,"__EnumValue",{enumerable:!0,get:function(){return Or.__EnumValue}});Object.defineProperty(P,"__Field",{enumerable:!0,get:function(){return Or.__Field}});Object.
defineProperty(P,"__InputValue",{enumerable:!0,get:function(){return Or.__InputValue}});Object.defineProperty(P,"__Schema",{enumerable:!0,get:function(){return Or.
__Schema}});Object.defineProperty(P,"__Type",{enumerable:!0,get:function(){return Or.__Type}});Object.defineProperty(P,"__TypeKind",{enumerable:!0,get:function(){
return Or.__TypeKind}});Object.defineProperty(P,"assertAbstractType",{enumerable:!0,get:function(){return ie.assertAbstractType}});Object.defineProperty(P,"asse\
rtCompositeType",{enumerable:!0,get:function(){return ie.assertCompositeType}});Object.defineProperty(P,"assertDirective",{enumerable:!0,get:function(){return xn.
assertDirective}});Object.defineProperty(P,"assertEnumType",{enumerable:!0,get:function(){return ie.assertEnumType}});Object.defineProperty(P,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return BL.assertEnumValueName}});Object.defineProperty(P,"assertInputObjectType",{enumerable:!0,get:function(){return ie.assertInputObjectType}});
Object.defineProperty(P,"assertInputType",{enumerable:!0,get:function(){return ie.assertInputType}});Object.defineProperty(P,"assertInterfaceType",{enumerable:!0,
get:function(){return ie.assertInterfaceType}});Object.defineProperty(P,"assertLeafType",{enumerable:!0,get:function(){return ie.assertLeafType}});Object.defineProperty(
P,"assertListType",{enumerable:!0,get:function(){return ie.assertListType}});Object.defineProperty(P,"assertName",{enumerable:!0,get:function(){return BL.assertName}});
Object.defineProperty(P,"assertNamedType",{enumerable:!0,get:function(){return ie.assertNamedType}});Object.defineProperty(P,"assertNonNullType",{enumerable:!0,
get:function(){return ie.assertNonNullType}});Object.defineProperty(P,"assertNullableType",{enumerable:!0,get:function(){return ie.assertNullableType}});Object.
defineProperty(P,"assertObjectType",{enumerable:!0,get:function(){return ie.assertObjectType}});Object.defineProperty(P,"assertOutputType",{enumerable:!0,get:function(){
return ie.assertOutputType}});Object.defineProperty(P,"assertScalarType",{enumerable:!0,get:function(){return ie.assertScalarType}});Object.defineProperty(P,"as\
sertSchema",{enumerable:!0,get:function(){return Kw.assertSchema}});Object.defineProperty(P,"assertType",{enumerable:!0,get:function(){return ie.assertType}});Object.
defineProperty(P,"assertUnionType",{enumerable:!0,get:function(){return ie.assertUnionType}});Object.defineProperty(P,"assertValidSchema",{enumerable:!0,get:function(){
return GL.assertValidSchema}});Object.defineProperty(P,"assertWrappingType",{enumerable:!0,get:function(){return ie.assertWrappingType}});Object.defineProperty(
P,"getNamedType",{enumerable:!0,get:function(){return ie.getNamedType}});Object.defineProperty(P,"getNullableType",{enumerable:!0,get:function(){return ie.getNullableType}});
Object.defineProperty(P,"introspectionTypes",{enumerable:!0,get:function(){return Or.introspectionTypes}});Object.defineProperty(P,"isAbstractType",{enumerable:!0,
get:function(){return ie.isAbstractType}});Object.defineProperty(P,"isCompositeType",{enumerable:!0,get:function(){return ie.isCompositeType}});Object.defineProperty(
P,"isDirective",{enumerable:!0,get:function(){return xn.isDirective}});Object.defineProperty(P,"isEnumType",{enumerable:!0,get:function(){return ie.isEnumType}});
Object.defineProperty(P,"isInputObjectType",{enumerable:!0,get:function(){return ie.isInputObjectType}});Object.defineProperty(P,"isInputType",{enumerable:!0,get:function(){
return ie.isInputType}});Object.defineProperty(P,"isInterfaceType",{enumerable:!0,get:function(){return ie.isInterfaceType}});Object.defineProperty(P,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return Or.isIntrospectionType}});Object.defineProperty(P,"isLeafType",{enumerable:!0,get:function(){return ie.isLeafType}});
Object.defineProperty(P,"isListType",{enumerable:!0,get:function(){return ie.isListType}});Object.defineProperty(P,"isNamedType",{enumerable:!0,get:function(){return ie.
isNamedType}});Object.defineProperty(P,"isNonNullType",{enumerable:!0,get:function(){return ie.isNonNullType}});Object.defineProperty(P,"isNullableType",{enumerable:!0,
get:function(){return ie.isNullableType}});Object.defineProperty(P,"isObjectType",{enumerable:!0,get:function(){return ie.isObjectType}});Object.defineProperty(
P,"isOutputType",{enumerable:!0,get:function(){return ie.isOutputType}});Object.defineProperty(P,"isRequiredArgument",{enumerable:!0,get:function(){return ie.isRequiredArgument}});
Object.defineProperty(P,"isRequiredInputField",{enumerable:!0,get:function(){return ie.isRequiredInputField}});Object.defineProperty(P,"isScalarType",{enumerable:!0,
get:function(){return ie.isScalarType}});Object.defineProperty(P,"isSchema",{enumerable:!0,get:function(){return Kw.isSchema}});Object.defineProperty(P,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return xn.isSpecifiedDirective}});Object.defineProperty(P,"isSpecifiedScalarType",{enumerable:!0,get:function(){return Ms.
isSpecifiedScalarType}});Object.defineProperty(P,"isType",{enumerable:!0,get:function(){return ie.isType}});Object.defineProperty(P,"isUnionType",{enumerable:!0,
get:function(){return ie.isUnionType}});Object.defineProperty(P,"isWrappingType",{enumerable:!0,get:function(){return ie.isWrappingType}});Object.defineProperty(
P,"resolveObjMapThunk",{enumerable:!0,get:function(){return ie.resolveObjMapThunk}});Object.defineProperty(P,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return ie.resolveReadonlyArrayThunk}});Object.defineProperty(P,"specifiedDirectives",{enumerable:!0,get:function(){return xn.specifiedDirectives}});Object.defineProperty(
P,"specifiedScalarTypes",{enumerable:!0,get:function(){return Ms.specifiedScalarTypes}});Object.defineProperty(P,"validateSchema",{enumerable:!0,get:function(){
return GL.validateSchema}});var Kw=mo(),ie=Se(),xn=Rr(),Ms=ts(),Or=en(),GL=Fc(),BL=Rc()});var QL=E(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});Object.defineProperty(ke,"BREAK",{enumerable:!0,get:function(){return rl.BREAK}});Object.
defineProperty(ke,"DirectiveLocation",{enumerable:!0,get:function(){return uW.DirectiveLocation}});Object.defineProperty(ke,"Kind",{enumerable:!0,get:function(){
return sW.Kind}});Object.defineProperty(ke,"Lexer",{enumerable:!0,get:function(){return oW.Lexer}});Object.defineProperty(ke,"Location",{enumerable:!0,get:function(){
return Qw.Location}});Object.defineProperty(ke,"OperationTypeNode",{enumerable:!0,get:function(){return Qw.OperationTypeNode}});Object.defineProperty(ke,"Source",
{enumerable:!0,get:function(){return rW.Source}});Object.defineProperty(ke,"Token",{enumerable:!0,get:function(){return Qw.Token}});Object.defineProperty(ke,"To\
kenKind",{enumerable:!0,get:function(){return iW.TokenKind}});Object.defineProperty(ke,"getEnterLeaveForKind",{enumerable:!0,get:function(){return rl.getEnterLeaveForKind}});
Object.defineProperty(ke,"getLocation",{enumerable:!0,get:function(){return nW.getLocation}});Object.defineProperty(ke,"getVisitFn",{enumerable:!0,get:function(){
return rl.getVisitFn}});Object.defineProperty(ke,"isConstValueNode",{enumerable:!0,get:function(){return Nn.isConstValueNode}});Object.defineProperty(ke,"isDefi\
nitionNode",{enumerable:!0,get:function(){return Nn.isDefinitionNode}});Object.defineProperty(ke,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Nn.
isExecutableDefinitionNode}});Object.defineProperty(ke,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Nn.isSchemaCoordinateNode}});Object.defineProperty(
ke,"isSelectionNode",{enumerable:!0,get:function(){return Nn.isSelectionNode}});Object.defineProperty(ke,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeDefinitionNode}});Object.defineProperty(ke,"isTypeExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeExtensionNode}});Object.defineProperty(ke,"\
isTypeNode",{enumerable:!0,get:function(){return Nn.isTypeNode}});Object.defineProperty(ke,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeSystemDefinitionNode}});Object.defineProperty(ke,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeSystemExtensionNode}});Object.defineProperty(
ke,"isValueNode",{enumerable:!0,get:function(){return Nn.isValueNode}});Object.defineProperty(ke,"parse",{enumerable:!0,get:function(){return tl.parse}});Object.
defineProperty(ke,"parseConstValue",{enumerable:!0,get:function(){return tl.parseConstValue}});Object.defineProperty(ke,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return tl.parseSchemaCoordinate}});Object.defineProperty(ke,"parseType",{enumerable:!0,get:function(){return tl.parseType}});Object.defineProperty(ke,"parseValu\
e",{enumerable:!0,get:function(){return tl.parseValue}});Object.defineProperty(ke,"print",{enumerable:!0,get:function(){return aW.print}});Object.defineProperty(
ke,"printLocation",{enumerable:!0,get:function(){return KL.printLocation}});Object.defineProperty(ke,"printSourceLocation",{enumerable:!0,get:function(){return KL.
printSourceLocation}});Object.defineProperty(ke,"visit",{enumerable:!0,get:function(){return rl.visit}});Object.defineProperty(ke,"visitInParallel",{enumerable:!0,
get:function(){return rl.visitInParallel}});var rW=Rf(),nW=bf(),KL=Fb(),sW=Ee(),iW=_a(),oW=_c(),tl=ao(),aW=zr(),rl=Ra(),Qw=Sr(),Nn=go(),uW=ba()});var HL=E(Hw=>{"use strict";Object.defineProperty(Hw,"__esModule",{value:!0});Hw.isAsyncIterable=cW;function cW(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var JL=E(Jw=>{"use strict";Object.defineProperty(Jw,"__esModule",{value:!0});Jw.mapAsyncIterator=lW;function lW(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var XL=E(Om=>{"use strict";Object.defineProperty(Om,"__esModule",{value:!0});Om.createSourceEventStream=zL;Om.subscribe=yW;var pW=hr(),dW=Me(),WL=HL(),YL=Vc(),Yw=X(),
fW=vm(),mW=mm(),nl=el(),hW=JL(),gW=ja();async function yW(e){arguments.length<2||(0,pW.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await zL(e);if(!(0,WL.isAsyncIterable)(t))return t;let r=n=>(0,nl.execute)({...e,rootValue:n});return(0,hW.mapAsyncIterator)(
t,r)}function bW(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function zL(...e){let t=bW(e),{schema:r,document:n,variableValues:s}=t;(0,nl.assertValidExecutionArguments)(r,n,s);let i=(0,nl.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await _W(i);if(!(0,WL.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,dW.
inspect)(o)}.`);return o}catch(o){if(o instanceof Yw.GraphQLError)return{errors:[o]};throw o}}async function _W(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new Yw.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,mW.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,nl.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new Yw.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,YL.addPath)(void 0,u,o.name),d=(0,nl.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,gW.getArgumentValues)(
l,c[0],s),h=e.contextValue,w=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(w instanceof Error)throw w;return w}catch(g){throw(0,fW.
locatedError)(g,c,(0,YL.pathToArray)(p))}}});var e$=E(nn=>{"use strict";Object.defineProperty(nn,"__esModule",{value:!0});Object.defineProperty(nn,"createSourceEventStream",{enumerable:!0,get:function(){return ZL.
createSourceEventStream}});Object.defineProperty(nn,"defaultFieldResolver",{enumerable:!0,get:function(){return km.defaultFieldResolver}});Object.defineProperty(
nn,"defaultTypeResolver",{enumerable:!0,get:function(){return km.defaultTypeResolver}});Object.defineProperty(nn,"execute",{enumerable:!0,get:function(){return km.
execute}});Object.defineProperty(nn,"executeSync",{enumerable:!0,get:function(){return km.executeSync}});Object.defineProperty(nn,"getArgumentValues",{enumerable:!0,
get:function(){return Ww.getArgumentValues}});Object.defineProperty(nn,"getDirectiveValues",{enumerable:!0,get:function(){return Ww.getDirectiveValues}});Object.
defineProperty(nn,"getVariableValues",{enumerable:!0,get:function(){return Ww.getVariableValues}});Object.defineProperty(nn,"responsePathAsArray",{enumerable:!0,
get:function(){return vW.pathToArray}});Object.defineProperty(nn,"subscribe",{enumerable:!0,get:function(){return ZL.subscribe}});var vW=Vc(),km=el(),ZL=XL(),Ww=ja()});var t$=E(Zw=>{"use strict";Object.defineProperty(Zw,"__esModule",{value:!0});Zw.NoDeprecatedCustomRule=wW;var zw=gr(),sl=X(),Xw=Se();function wW(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,zw.invariant)(!1),e.reportError(new sl.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new sl.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,zw.invariant)(!1),e.reportError(new sl.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,Xw.
getNamedType)(e.getParentInputType());if((0,Xw.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new sl.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,Xw.getNamedType)(
e.getInputType());s!=null||(0,zw.invariant)(!1),e.reportError(new sl.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var r$=E(e0=>{"use strict";Object.defineProperty(e0,"__esModule",{value:!0});e0.NoSchemaIntrospectionCustomRule=RW;var TW=X(),EW=Se(),SW=en();function RW(e){return{
Field(t){let r=(0,EW.getNamedType)(e.getType());r&&(0,SW.isIntrospectionType)(r)&&e.reportError(new TW.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var s$=E(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});Object.defineProperty(pe,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return xW.ExecutableDefinitionsRule}});Object.defineProperty(pe,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return NW.FieldsOnCorrectTypeRule}});Object.
defineProperty(pe,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return IW.FragmentsOnCompositeTypesRule}});Object.defineProperty(pe,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return AW.KnownArgumentNamesRule}});Object.defineProperty(pe,"KnownDirectivesRule",{enumerable:!0,get:function(){return PW.
KnownDirectivesRule}});Object.defineProperty(pe,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return CW.KnownFragmentNamesRule}});Object.defineProperty(
pe,"KnownTypeNamesRule",{enumerable:!0,get:function(){return jW.KnownTypeNamesRule}});Object.defineProperty(pe,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return LW.LoneAnonymousOperationRule}});Object.defineProperty(pe,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return t6.LoneSchemaDefinitionRule}});
Object.defineProperty(pe,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return e6.MaxIntrospectionDepthRule}});Object.defineProperty(pe,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return c6.NoDeprecatedCustomRule}});Object.defineProperty(pe,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return $W.
NoFragmentCyclesRule}});Object.defineProperty(pe,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return l6.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(pe,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return DW.NoUndefinedVariablesRule}});Object.defineProperty(pe,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return qW.NoUnusedFragmentsRule}});Object.defineProperty(pe,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return MW.NoUnusedVariablesRule}});
Object.defineProperty(pe,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return FW.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(pe,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return UW.PossibleFragmentSpreadsRule}});Object.defineProperty(pe,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return u6.PossibleTypeExtensionsRule}});Object.defineProperty(pe,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return GW.ProvidedRequiredArgumentsRule}});
Object.defineProperty(pe,"ScalarLeafsRule",{enumerable:!0,get:function(){return BW.ScalarLeafsRule}});Object.defineProperty(pe,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return VW.SingleFieldSubscriptionsRule}});Object.defineProperty(pe,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return o6.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(pe,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return KW.UniqueArgumentNamesRule}});Object.defineProperty(pe,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return a6.UniqueDirectiveNamesRule}});Object.defineProperty(pe,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return QW.UniqueDirectivesPerLocationRule}});Object.defineProperty(pe,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return s6.UniqueEnumValueNamesRule}});
Object.defineProperty(pe,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return i6.UniqueFieldDefinitionNamesRule}});Object.defineProperty(pe,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return HW.UniqueFragmentNamesRule}});Object.defineProperty(pe,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return JW.UniqueInputFieldNamesRule}});Object.defineProperty(pe,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return YW.UniqueOperationNamesRule}});Object.
defineProperty(pe,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return r6.UniqueOperationTypesRule}});Object.defineProperty(pe,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return n6.UniqueTypeNamesRule}});Object.defineProperty(pe,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return WW.UniqueVariableNamesRule}});
Object.defineProperty(pe,"ValidationContext",{enumerable:!0,get:function(){return kW.ValidationContext}});Object.defineProperty(pe,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return zW.ValuesOfCorrectTypeRule}});Object.defineProperty(pe,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return XW.VariablesAreInputTypesRule}});
Object.defineProperty(pe,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return ZW.VariablesInAllowedPositionRule}});Object.defineProperty(pe,"re\
commendedRules",{enumerable:!0,get:function(){return n$.recommendedRules}});Object.defineProperty(pe,"specifiedRules",{enumerable:!0,get:function(){return n$.specifiedRules}});
Object.defineProperty(pe,"validate",{enumerable:!0,get:function(){return OW.validate}});var OW=Xc(),kW=Aw(),n$=kw(),xW=H_(),NW=Y_(),IW=z_(),AW=X_(),PW=rv(),CW=sv(),
jW=av(),LW=cv(),$W=hv(),DW=yv(),qW=_v(),MW=wv(),FW=xv(),UW=Av(),GW=Lv(),BW=Mv(),VW=Jv(),KW=Zv(),QW=nw(),HW=lw(),JW=dw(),YW=mw(),WW=vw(),zW=Tw(),XW=Sw(),ZW=Ow(),
e6=fv(),t6=pv(),r6=gw(),n6=bw(),s6=iw(),i6=uw(),o6=zv(),a6=tw(),u6=Cv(),c6=t$(),l6=r$()});var i$=E(wo=>{"use strict";Object.defineProperty(wo,"__esModule",{value:!0});Object.defineProperty(wo,"GraphQLError",{enumerable:!0,get:function(){return t0.GraphQLError}});
Object.defineProperty(wo,"formatError",{enumerable:!0,get:function(){return t0.formatError}});Object.defineProperty(wo,"locatedError",{enumerable:!0,get:function(){
return d6.locatedError}});Object.defineProperty(wo,"printError",{enumerable:!0,get:function(){return t0.printError}});Object.defineProperty(wo,"syntaxError",{enumerable:!0,
get:function(){return p6.syntaxError}});var t0=X(),p6=pc(),d6=vm()});var n0=E(r0=>{"use strict";Object.defineProperty(r0,"__esModule",{value:!0});r0.getIntrospectionQuery=f6;function f6(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var o$=E(s0=>{"use strict";Object.defineProperty(s0,"__esModule",{value:!0});s0.getOperationAST=h6;var m6=Ee();function h6(e,t){let r=null;for(let s of e.definitions)
if(s.kind===m6.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var a$=E(i0=>{"use strict";Object.defineProperty(i0,"__esModule",{value:!0});i0.getOperationRootType=g6;var xm=X();function g6(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new xm.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new xm.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new xm.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new xm.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var u$=E(o0=>{"use strict";Object.defineProperty(o0,"__esModule",{value:!0});o0.introspectionFromSchema=w6;var y6=gr(),b6=ao(),_6=el(),v6=n0();function w6(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,b6.parse)(
(0,v6.getIntrospectionQuery)(r)),s=(0,_6.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,y6.invariant)(!1),s.data}});var l$=E(a0=>{"use strict";Object.defineProperty(a0,"__esModule",{value:!0});a0.buildClientSchema=x6;var T6=hr(),qr=Me(),c$=Xn(),Nm=Ec(),E6=ao(),Mr=Se(),S6=Rr(),
ss=en(),R6=ts(),O6=mo(),k6=Hc();function x6(e,t){(0,c$.isObjectLike)(e)&&(0,c$.isObjectLike)(e.__schema)||(0,T6.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,qr.inspect)(e)}.`);let r=e.__schema,
n=(0,Nm.keyValMap)(r.types,T=>T.name,T=>d(T));for(let T of[...R6.specifiedScalarTypes,...ss.introspectionTypes])n[T.name]&&(n[T.name]=T);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(D):[];return new O6.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(T){if(T.kind===ss.TypeKind.
LIST){let Q=T.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");return new Mr.GraphQLList(u(Q))}if(T.kind===ss.TypeKind.NON_NULL){
let Q=T.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");let ve=u(Q);return new Mr.GraphQLNonNull((0,Mr.assertNullableType)(ve))}
return c(T)}function c(T){let Q=T.name;if(!Q)throw new Error(`Unknown type reference: ${(0,qr.inspect)(T)}.`);let ve=n[Q];if(!ve)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${Q}. Ensure that a full introspection query is used in order to build a client schema.`);return ve}function l(T){return(0,Mr.assertObjectType)(
c(T))}function p(T){return(0,Mr.assertInterfaceType)(c(T))}function d(T){if(T!=null&&T.name!=null&&T.kind!=null)switch(T.kind){case ss.TypeKind.SCALAR:return f(
T);case ss.TypeKind.OBJECT:return h(T);case ss.TypeKind.INTERFACE:return b(T);case ss.TypeKind.UNION:return w(T);case ss.TypeKind.ENUM:return O(T);case ss.TypeKind.
INPUT_OBJECT:return R(T)}let Q=(0,qr.inspect)(T);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${Q}.`)}function f(T){return new Mr.GraphQLScalarType({name:T.name,description:T.description,specifiedByURL:T.specifiedByURL})}function g(T){
if(T.interfaces===null&&T.kind===ss.TypeKind.INTERFACE)return[];if(!T.interfaces){let Q=(0,qr.inspect)(T);throw new Error(`Introspection result missing interfac\
es: ${Q}.`)}return T.interfaces.map(p)}function h(T){return new Mr.GraphQLObjectType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}
function b(T){return new Mr.GraphQLInterfaceType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}function w(T){if(!T.possibleTypes){
let Q=(0,qr.inspect)(T);throw new Error(`Introspection result missing possibleTypes: ${Q}.`)}return new Mr.GraphQLUnionType({name:T.name,description:T.description,
types:()=>T.possibleTypes.map(l)})}function O(T){if(!T.enumValues){let Q=(0,qr.inspect)(T);throw new Error(`Introspection result missing enumValues: ${Q}.`)}return new Mr.
GraphQLEnumType({name:T.name,description:T.description,values:(0,Nm.keyValMap)(T.enumValues,Q=>Q.name,Q=>({description:Q.description,deprecationReason:Q.deprecationReason}))})}
function R(T){if(!T.inputFields){let Q=(0,qr.inspect)(T);throw new Error(`Introspection result missing inputFields: ${Q}.`)}return new Mr.GraphQLInputObjectType(
{name:T.name,description:T.description,fields:()=>B(T.inputFields),isOneOf:T.isOneOf})}function $(T){if(!T.fields)throw new Error(`Introspection result missing \
fields: ${(0,qr.inspect)(T)}.`);return(0,Nm.keyValMap)(T.fields,Q=>Q.name,U)}function U(T){let Q=u(T.type);if(!(0,Mr.isOutputType)(Q)){let ve=(0,qr.inspect)(Q);
throw new Error(`Introspection must provide output type for fields, but received: ${ve}.`)}if(!T.args){let ve=(0,qr.inspect)(T);throw new Error(`Introspection r\
esult missing field args: ${ve}.`)}return{description:T.description,deprecationReason:T.deprecationReason,type:Q,args:B(T.args)}}function B(T){return(0,Nm.keyValMap)(
T,Q=>Q.name,ne)}function ne(T){let Q=u(T.type);if(!(0,Mr.isInputType)(Q)){let Je=(0,qr.inspect)(Q);throw new Error(`Introspection must provide input type for ar\
guments, but received: ${Je}.`)}let ve=T.defaultValue!=null?(0,k6.valueFromAST)((0,E6.parseValue)(T.defaultValue),Q):void 0;return{description:T.description,type:Q,
defaultValue:ve,deprecationReason:T.deprecationReason}}function D(T){if(!T.args){let Q=(0,qr.inspect)(T);throw new Error(`Introspection result missing directive\
 args: ${Q}.`)}if(!T.locations){let Q=(0,qr.inspect)(T);throw new Error(`Introspection result missing directive locations: ${Q}.`)}return new S6.GraphQLDirective(
{name:T.name,description:T.description,isRepeatable:T.isRepeatable,deprecationReason:T.deprecationReason,locations:T.locations.slice(),args:B(T.args)})}}});var c0=E(Im=>{"use strict";Object.defineProperty(Im,"__esModule",{value:!0});Im.extendSchema=j6;Im.extendSchemaImpl=b$;var N6=hr(),I6=Me(),A6=gr(),P6=Ri(),il=xf(),
Fr=Ee(),p$=go(),ut=Se(),Da=Rr(),g$=en(),y$=ts(),d$=mo(),C6=Xc(),u0=ja(),f$=Hc();function j6(e,t,r){(0,d$.assertSchema)(e),t!=null&&t.kind===Fr.Kind.DOCUMENT||(0,N6.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,C6.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=b$(n,t,r);
return n===s?e:new d$.GraphQLSchema(s)}function b$(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let v of t.definitions)
if(v.kind===Fr.Kind.SCHEMA_DEFINITION)p=v;else if(v.kind===Fr.Kind.SCHEMA_EXTENSION)d.push(v);else if((0,p$.isTypeDefinitionNode)(v))a.push(v);else if((0,p$.isTypeExtensionNode)(
v)){let M=v.name.value,L=u[M];u[M]=L?L.concat([v]):[v]}else if(v.kind===Fr.Kind.DIRECTIVE_DEFINITION)l.push(v);else if(v.kind===Fr.Kind.DIRECTIVE_EXTENSION){let M=v.
name.value,L=c[M];c[M]=L?L.concat([v]):[v]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let v of e.types)f[v.name]=U(v);for(let v of a){var g;let M=v.name.value;f[M]=(g=m$[M])!==null&&g!==void 0?g:Gr(v)}let h=Object.create(null);for(let v of e.
directives)h[v.name]=Fi(v);let b={query:e.query&&R(e.query),mutation:e.mutation&&R(e.mutation),subscription:e.subscription&&R(e.subscription),...p&&hs([p]),...hs(
d)},w=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...w.map($),...l.map(Qs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function O(v){return(0,ut.isListType)(v)?new ut.GraphQLList(O(v.ofType)):(0,ut.isNonNullType)(v)?new ut.GraphQLNonNull(
O(v.ofType)):R(v)}function R(v){return f[v.name]}function $(v){let M=v.toConfig();return new Da.GraphQLDirective({...M,args:(0,il.mapValue)(M.args,cn)})}function U(v){
if((0,g$.isIntrospectionType)(v)||(0,y$.isSpecifiedScalarType)(v))return v;if((0,ut.isScalarType)(v))return D(v);if((0,ut.isObjectType)(v))return T(v);if((0,ut.
isInterfaceType)(v))return Q(v);if((0,ut.isUnionType)(v))return ve(v);if((0,ut.isEnumType)(v))return ne(v);if((0,ut.isInputObjectType)(v))return B(v);(0,A6.invariant)(
!1,"Unexpected type: "+(0,I6.inspect)(v))}function B(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new ut.GraphQLInputObjectType({...L,
fields:()=>({...(0,il.mapValue)(L.fields,Le=>({...Le,type:O(Le.type)})),...Dn(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function ne(v){var M;let L=v.
toConfig(),F=(M=u[v.name])!==null&&M!==void 0?M:[];return new ut.GraphQLEnumType({...L,values:{...L.values,...Ui(F)},extensionASTNodes:L.extensionASTNodes.concat(
F)})}function D(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[],Le=L.specifiedByURL;for(let be of F){var tt;Le=(tt=h$(be))!==null&&tt!==void 0?
tt:Le}return new ut.GraphQLScalarType({...L,specifiedByURL:Le,extensionASTNodes:L.extensionASTNodes.concat(F)})}function T(v){var M;let L=v.toConfig(),F=(M=u[L.
name])!==null&&M!==void 0?M:[];return new ut.GraphQLObjectType({...L,interfaces:()=>[...v.getInterfaces().map(R),...ys(F)],fields:()=>({...(0,il.mapValue)(L.fields,
Je),...vr(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function Q(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new ut.GraphQLInterfaceType(
{...L,interfaces:()=>[...v.getInterfaces().map(R),...ys(F)],fields:()=>({...(0,il.mapValue)(L.fields,Je),...vr(F)}),extensionASTNodes:L.extensionASTNodes.concat(
F)})}function ve(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new ut.GraphQLUnionType({...L,types:()=>[...v.getTypes().map(R),...xt(
F)],extensionASTNodes:L.extensionASTNodes.concat(F)})}function Je(v){return{...v,type:O(v.type),args:v.args&&(0,il.mapValue)(v.args,cn)}}function cn(v){return{...v,
type:O(v.type)}}function hs(v){let M={};for(let F of v){var L;let Le=(L=F.operationTypes)!==null&&L!==void 0?L:[];for(let tt of Le)M[tt.operation]=$n(tt.type)}return M}
function Fi(v){var M,L;let F=v.toConfig(),Le=(M=c[F.name])!==null&&M!==void 0?M:[],tt=(L=F.deprecationReason)!==null&&L!==void 0?L:Le.map(be=>To(be)).find(be=>be!=
null);return new Da.GraphQLDirective({...F,deprecationReason:tt,extensionASTNodes:F.extensionASTNodes.concat(Le)})}function $n(v){var M;let L=v.name.value,F=(M=
m$[L])!==null&&M!==void 0?M:f[L];if(F===void 0)throw new Error(`Unknown type: "${L}".`);return F}function Lt(v){return v.kind===Fr.Kind.LIST_TYPE?new ut.GraphQLList(
Lt(v.type)):v.kind===Fr.Kind.NON_NULL_TYPE?new ut.GraphQLNonNull(Lt(v.type)):$n(v)}function Qs(v){var M,L,F;let Le=(M=c[v.name.value])!==null&&M!==void 0?M:[],tt=(L=
To(v))!==null&&L!==void 0?L:Le.map(be=>To(be)).find(be=>be!=null);return new Da.GraphQLDirective({name:v.name.value,description:(F=v.description)===null||F===void 0?
void 0:F.value,locations:v.locations.map(({value:be})=>be),isRepeatable:v.repeatable,args:gs(v.arguments),deprecationReason:tt,astNode:v,extensionASTNodes:Le})}
function vr(v){let M=Object.create(null);for(let Le of v){var L;let tt=(L=Le.fields)!==null&&L!==void 0?L:[];for(let be of tt){var F;M[be.name.value]={type:Lt(be.
type),description:(F=be.description)===null||F===void 0?void 0:F.value,args:gs(be.arguments),deprecationReason:To(be),astNode:be}}}return M}function gs(v){let M=v??
[],L=Object.create(null);for(let Le of M){var F;let tt=Lt(Le.type);L[Le.name.value]={type:tt,description:(F=Le.description)===null||F===void 0?void 0:F.value,defaultValue:(0,f$.
valueFromAST)(Le.defaultValue,tt),deprecationReason:To(Le),astNode:Le}}return L}function Dn(v){let M=Object.create(null);for(let Le of v){var L;let tt=(L=Le.fields)!==
null&&L!==void 0?L:[];for(let be of tt){var F;let bs=Lt(be.type);M[be.name.value]={type:bs,description:(F=be.description)===null||F===void 0?void 0:F.value,defaultValue:(0,f$.
valueFromAST)(be.defaultValue,bs),deprecationReason:To(be),astNode:be}}}return M}function Ui(v){let M=Object.create(null);for(let Le of v){var L;let tt=(L=Le.values)!==
null&&L!==void 0?L:[];for(let be of tt){var F;M[be.name.value]={description:(F=be.description)===null||F===void 0?void 0:F.value,deprecationReason:To(be),astNode:be}}}
return M}function ys(v){return v.flatMap(M=>{var L,F;return(L=(F=M.interfaces)===null||F===void 0?void 0:F.map($n))!==null&&L!==void 0?L:[]})}function xt(v){return v.
flatMap(M=>{var L,F;return(L=(F=M.types)===null||F===void 0?void 0:F.map($n))!==null&&L!==void 0?L:[]})}function Gr(v){var M;let L=v.name.value,F=(M=u[L])!==null&&
M!==void 0?M:[];switch(v.kind){case Fr.Kind.OBJECT_TYPE_DEFINITION:{var Le;let ln=[v,...F];return new ut.GraphQLObjectType({name:L,description:(Le=v.description)===
null||Le===void 0?void 0:Le.value,interfaces:()=>ys(ln),fields:()=>vr(ln),astNode:v,extensionASTNodes:F})}case Fr.Kind.INTERFACE_TYPE_DEFINITION:{var tt;let ln=[
v,...F];return new ut.GraphQLInterfaceType({name:L,description:(tt=v.description)===null||tt===void 0?void 0:tt.value,interfaces:()=>ys(ln),fields:()=>vr(ln),astNode:v,
extensionASTNodes:F})}case Fr.Kind.ENUM_TYPE_DEFINITION:{var be;let ln=[v,...F];return new ut.GraphQLEnumType({name:L,description:(be=v.description)===null||be===
void 0?void 0:be.value,values:Ui(ln),astNode:v,extensionASTNodes:F})}case Fr.Kind.UNION_TYPE_DEFINITION:{var bs;let ln=[v,...F];return new ut.GraphQLUnionType({
name:L,description:(bs=v.description)===null||bs===void 0?void 0:bs.value,types:()=>xt(ln),astNode:v,extensionASTNodes:F})}case Fr.Kind.SCALAR_TYPE_DEFINITION:{
var Gi;return new ut.GraphQLScalarType({name:L,description:(Gi=v.description)===null||Gi===void 0?void 0:Gi.value,specifiedByURL:h$(v),astNode:v,extensionASTNodes:F})}case Fr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var lh;let ln=[v,...F];return new ut.GraphQLInputObjectType({name:L,description:(lh=v.description)===null||lh===void 0?void 0:
lh.value,fields:()=>Dn(ln),astNode:v,extensionASTNodes:F,isOneOf:L6(v)})}}}}var m$=(0,P6.keyMap)([...y$.specifiedScalarTypes,...g$.introspectionTypes],e=>e.name);
function To(e){let t=(0,u0.getDirectiveValues)(Da.GraphQLDeprecatedDirective,e);return t?.reason}function h$(e){let t=(0,u0.getDirectiveValues)(Da.GraphQLSpecifiedByDirective,
e);return t?.url}function L6(e){return!!(0,u0.getDirectiveValues)(Da.GraphQLOneOfDirective,e)}});var v$=E(Am=>{"use strict";Object.defineProperty(Am,"__esModule",{value:!0});Am.buildASTSchema=_$;Am.buildSchema=B6;var $6=hr(),D6=Ee(),q6=ao(),M6=Rr(),F6=mo(),
U6=Xc(),G6=c0();function _$(e,t){e!=null&&e.kind===D6.Kind.DOCUMENT||(0,$6.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,U6.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,G6.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...M6.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new F6.GraphQLSchema({...n,directives:s})}function B6(e,t){
let r=(0,q6.parse)(e,t);return _$(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var E$=E(p0=>{"use strict";Object.defineProperty(p0,"__esModule",{value:!0});p0.lexicographicSortSchema=W6;var V6=Me(),K6=gr(),Q6=Ec(),w$=Sc(),yr=Se(),H6=Rr(),J6=en(),
Y6=mo();function W6(e){let t=e.toConfig(),r=(0,Q6.keyValMap)(l0(t.types),d=>d.name,p);return new Y6.GraphQLSchema({...t,types:Object.values(r),directives:l0(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,yr.isListType)(d)?new yr.GraphQLList(n(d.ofType)):(0,yr.isNonNullType)(
d)?new yr.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new H6.GraphQLDirective(
{...f,locations:T$(f.locations,g=>g),args:a(f.args)})}function a(d){return Pm(d,f=>({...f,type:n(f.type)}))}function u(d){return Pm(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return Pm(d,f=>({...f,type:n(f.type)}))}function l(d){return l0(d).map(s)}function p(d){if((0,yr.isScalarType)(d)||(0,J6.isIntrospectionType)(
d))return d;if((0,yr.isObjectType)(d)){let f=d.toConfig();return new yr.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,yr.
isInterfaceType)(d)){let f=d.toConfig();return new yr.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,yr.isUnionType)(d)){
let f=d.toConfig();return new yr.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,yr.isEnumType)(d)){let f=d.toConfig();return new yr.GraphQLEnumType({...f,values:Pm(
f.values,g=>g)})}if((0,yr.isInputObjectType)(d)){let f=d.toConfig();return new yr.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,K6.invariant)(!1,"Une\
xpected type: "+(0,V6.inspect)(d))}}function Pm(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(w$.naturalCompare))r[n]=t(e[n]);return r}function l0(e){
return T$(e,t=>t.name)}function T$(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,w$.naturalCompare)(s,i)})}});var I$=E(ol=>{"use strict";Object.defineProperty(ol,"__esModule",{value:!0});ol.printIntrospectionSchema=n7;ol.printSchema=r7;ol.printType=O$;var z6=Me(),X6=gr(),
Z6=gc(),f0=Ee(),Cm=zr(),qa=Se(),m0=Rr(),S$=en(),e7=ts(),t7=Dc();function r7(e){return R$(e,t=>!(0,m0.isSpecifiedDirective)(t),s7)}function n7(e){return R$(e,m0.
isSpecifiedDirective,S$.isIntrospectionType)}function s7(e){return!(0,e7.isSpecifiedScalarType)(e)&&!(0,S$.isIntrospectionType)(e)}function R$(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[i7(e),...n.map(i=>f7(i)),...s.map(i=>O$(i))].filter(Boolean).join(`

`)}function i7(e){if(e.description==null&&o7(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),sn(e)+`schema {
${t.join(`
`)}
}`}function o7(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function O$(e){if((0,qa.isScalarType)(e))return a7(e);if((0,qa.isObjectType)(e))return u7(e);if((0,qa.isInterfaceType)(e))return c7(
e);if((0,qa.isUnionType)(e))return l7(e);if((0,qa.isEnumType)(e))return p7(e);if((0,qa.isInputObjectType)(e))return d7(e);(0,X6.invariant)(!1,"Unexpected type: "+
(0,z6.inspect)(e))}function a7(e){return sn(e)+`scalar ${e.name}`+m7(e)}function k$(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function u7(e){return sn(e)+`type ${e.name}`+k$(e)+x$(e)}function c7(e){return sn(e)+`interface ${e.name}`+k$(e)+x$(e)}function l7(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return sn(e)+"union "+e.name+r}function p7(e){let t=e.getValues().map((r,n)=>sn(r,"  ",!n)+"  "+r.name+jm(r.deprecationReason));
return sn(e)+`enum ${e.name}`+h0(t)}function d7(e){let t=Object.values(e.getFields()).map((r,n)=>sn(r,"  ",!n)+"  "+d0(r));return sn(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+h0(t)}function x$(e){let t=Object.values(e.getFields()).map((r,n)=>sn(r,"  ",!n)+"  "+r.name+N$(r.args,"  ")+": "+String(r.type)+jm(r.deprecationReason));
return h0(t)}function h0(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function N$(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(d0).join(", ")+")":`(
`+e.map((r,n)=>sn(r,"  "+t,!n)+"  "+t+d0(r)).join(`
`)+`
`+t+")"}function d0(e){let t=(0,t7.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,Cm.print)(t)}`),r+jm(e.deprecationReason)}
function f7(e){return sn(e)+"directive @"+e.name+N$(e.args)+jm(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function jm(e){
return e==null?"":e!==m0.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,Cm.print)({kind:f0.Kind.STRING,value:e})})`:" @deprecated"}function m7(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,Cm.print)({kind:f0.Kind.STRING,value:e.specifiedByURL})})`}function sn(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,Cm.print)({kind:f0.Kind.STRING,value:n,block:(0,Z6.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var A$=E(g0=>{"use strict";Object.defineProperty(g0,"__esModule",{value:!0});g0.concatAST=g7;var h7=Ee();function g7(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:h7.Kind.DOCUMENT,definitions:t}}});var j$=E(y0=>{"use strict";Object.defineProperty(y0,"__esModule",{value:!0});y0.separateOperations=b7;var Lm=Ee(),y7=Ra();function b7(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case Lm.Kind.OPERATION_DEFINITION:t.push(s);break;case Lm.Kind.FRAGMENT_DEFINITION:r[s.name.value]=P$(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of P$(s.selectionSet))C$(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:Lm.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===Lm.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function C$(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)C$(e,t,s)}}function P$(e){let t=[];return(0,y7.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var D$=E(_0=>{"use strict";Object.defineProperty(_0,"__esModule",{value:!0});_0.stripIgnoredCharacters=v7;var _7=gc(),L$=_c(),$$=Rf(),b0=_a();function v7(e){let t=(0,$$.
isSource)(e)?e:new $$.Source(e),r=t.body,n=new L$.Lexer(t),s="",i=!1;for(;n.advance().kind!==b0.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,L$.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===b0.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===b0.TokenKind.BLOCK_STRING?s+=(0,_7.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var M$=E($m=>{"use strict";Object.defineProperty($m,"__esModule",{value:!0});$m.assertValidName=S7;$m.isValidNameError=q$;var w7=hr(),T7=X(),E7=Rc();function S7(e){
let t=q$(e);if(t)throw t;return e}function q$(e){if(typeof e=="string"||(0,w7.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new T7.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,E7.assertName)(e)}catch(t){return t}}});var F$=E(w0=>{"use strict";Object.defineProperty(w0,"__esModule",{value:!0});w0.sortValueNode=v0;var R7=Sc(),Fs=Ee();function v0(e){switch(e.kind){case Fs.Kind.
OBJECT:return{...e,fields:O7(e.fields)};case Fs.Kind.LIST:return{...e,values:e.values.map(v0)};case Fs.Kind.INT:case Fs.Kind.FLOAT:case Fs.Kind.STRING:case Fs.Kind.
BOOLEAN:case Fs.Kind.NULL:case Fs.Kind.ENUM:case Fs.Kind.VARIABLE:return e}}function O7(e){return e.map(t=>({...t,value:v0(t.value)})).sort((t,r)=>(0,R7.naturalCompare)(
t.name.value,r.name.value))}});var J$=E(is=>{"use strict";Object.defineProperty(is,"__esModule",{value:!0});is.DangerousChangeType=is.BreakingChangeType=void 0;is.findBreakingChanges=P7;is.findDangerousChanges=
C7;var k7=Me(),Q$=gr(),U$=Ri(),x7=zr(),Fe=Se(),N7=ts(),I7=Dc(),A7=F$(),yt;is.BreakingChangeType=yt;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(yt||(is.BreakingChangeType=yt={}));var In;is.DangerousChangeType=In;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(In||(is.DangerousChangeType=In={}));function P7(e,t){return H$(e,t).filter(r=>r.type in
yt)}function C7(e,t){return H$(e,t).filter(r=>r.type in In)}function H$(e,t){return[...L7(e,t),...j7(e,t)]}function j7(e,t){let r=[],n=Us(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:yt.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=Us(s.args,i.args);for(let a of o.
added)(0,Fe.isRequiredArgument)(a)&&r.push({type:yt.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:yt.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:yt.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:yt.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function L7(e,t){let r=[],n=Us(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:yt.TYPE_REMOVED,description:(0,N7.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,Fe.isEnumType)(s)&&(0,Fe.isEnumType)(i)?r.push(...q7(s,i)):(0,Fe.isUnionType)(s)&&(0,Fe.isUnionType)(i)?r.push(...D7(s,
i)):(0,Fe.isInputObjectType)(s)&&(0,Fe.isInputObjectType)(i)?r.push(...$7(s,i)):(0,Fe.isObjectType)(s)&&(0,Fe.isObjectType)(i)?r.push(...B$(s,i),...G$(s,i)):(0,Fe.
isInterfaceType)(s)&&(0,Fe.isInterfaceType)(i)?r.push(...B$(s,i),...G$(s,i)):s.constructor!==i.constructor&&r.push({type:yt.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${V$(s)} to ${V$(i)}.`});return r}function $7(e,t){let r=[],n=Us(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,Fe.
isRequiredInputField)(s)?r.push({type:yt.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:In.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:yt.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)ul(s.type,i.type)||r.push({type:yt.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function D7(e,t){let r=[],n=Us(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:In.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:yt.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function q7(e,t){let r=[],n=Us(e.getValues(),t.getValues());for(let s of n.added)r.push({type:In.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:yt.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function G$(e,t){let r=[],n=Us(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:In.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:yt.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function B$(e,t){let r=[],n=Us(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:yt.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...M7(e,s,i)),al(s.type,i.type)||r.push({type:yt.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function M7(e,t,r){let n=[],s=Us(t.args,r.args);for(let i of s.
removed)n.push({type:yt.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!ul(i.type,o.type))n.push({type:yt.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:In.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=K$(i.
defaultValue,i.type),c=K$(o.defaultValue,o.type);u!==c&&n.push({type:In.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,Fe.isRequiredArgument)(i)?n.push({type:yt.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:In.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function al(e,t){
return(0,Fe.isListType)(e)?(0,Fe.isListType)(t)&&al(e.ofType,t.ofType)||(0,Fe.isNonNullType)(t)&&al(e,t.ofType):(0,Fe.isNonNullType)(e)?(0,Fe.isNonNullType)(t)&&
al(e.ofType,t.ofType):(0,Fe.isNamedType)(t)&&e.name===t.name||(0,Fe.isNonNullType)(t)&&al(e,t.ofType)}function ul(e,t){return(0,Fe.isListType)(e)?(0,Fe.isListType)(
t)&&ul(e.ofType,t.ofType):(0,Fe.isNonNullType)(e)?(0,Fe.isNonNullType)(t)&&ul(e.ofType,t.ofType)||!(0,Fe.isNonNullType)(t)&&ul(e.ofType,t):(0,Fe.isNamedType)(t)&&
e.name===t.name}function V$(e){if((0,Fe.isScalarType)(e))return"a Scalar type";if((0,Fe.isObjectType)(e))return"an Object type";if((0,Fe.isInterfaceType)(e))return"\
an Interface type";if((0,Fe.isUnionType)(e))return"a Union type";if((0,Fe.isEnumType)(e))return"an Enum type";if((0,Fe.isInputObjectType)(e))return"an Input typ\
e";(0,Q$.invariant)(!1,"Unexpected type: "+(0,k7.inspect)(e))}function K$(e,t){let r=(0,I7.astFromValue)(e,t);return r!=null||(0,Q$.invariant)(!1),(0,x7.print)(
(0,A7.sortValueNode)(r))}function Us(e,t){let r=[],n=[],s=[],i=(0,U$.keyMap)(e,({name:a})=>a),o=(0,U$.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var W$=E(Dm=>{"use strict";Object.defineProperty(Dm,"__esModule",{value:!0});Dm.resolveASTSchemaCoordinate=Y$;Dm.resolveSchemaCoordinate=U7;var Eo=Me(),cl=Ee(),
F7=ao(),Ci=Se();function U7(e,t){return Y$(e,(0,F7.parseSchemaCoordinate)(t))}function G7(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function B7(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Eo.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ci.
isEnumType)(n)&&!(0,Ci.isInputObjectType)(n)&&!(0,Ci.isObjectType)(n)&&!(0,Ci.isInterfaceType)(n))throw new Error(`Expected ${(0,Eo.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,Ci.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,Ci.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function V7(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Eo.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ci.isObjectType)(n)&&!(0,Ci.isInterfaceType)(n))throw new Error(`Expected ${(0,Eo.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,Eo.inspect)(s)} to exist as a field o\
f type ${(0,Eo.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function K7(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function Q7(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,Eo.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function Y$(e,t){switch(t.kind){case cl.Kind.TYPE_COORDINATE:return G7(e,t);case cl.Kind.MEMBER_COORDINATE:
return B7(e,t);case cl.Kind.ARGUMENT_COORDINATE:return V7(e,t);case cl.Kind.DIRECTIVE_COORDINATE:return K7(e,t);case cl.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return Q7(
e,t)}}});var tD=E(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});Object.defineProperty(xe,"BreakingChangeType",{enumerable:!0,get:function(){return qm.
BreakingChangeType}});Object.defineProperty(xe,"DangerousChangeType",{enumerable:!0,get:function(){return qm.DangerousChangeType}});Object.defineProperty(xe,"Ty\
peInfo",{enumerable:!0,get:function(){return X$.TypeInfo}});Object.defineProperty(xe,"assertValidName",{enumerable:!0,get:function(){return Z$.assertValidName}});
Object.defineProperty(xe,"astFromValue",{enumerable:!0,get:function(){return n8.astFromValue}});Object.defineProperty(xe,"buildASTSchema",{enumerable:!0,get:function(){
return z$.buildASTSchema}});Object.defineProperty(xe,"buildClientSchema",{enumerable:!0,get:function(){return z7.buildClientSchema}});Object.defineProperty(xe,"\
buildSchema",{enumerable:!0,get:function(){return z$.buildSchema}});Object.defineProperty(xe,"coerceInputValue",{enumerable:!0,get:function(){return s8.coerceInputValue}});
Object.defineProperty(xe,"concatAST",{enumerable:!0,get:function(){return i8.concatAST}});Object.defineProperty(xe,"doTypesOverlap",{enumerable:!0,get:function(){
return E0.doTypesOverlap}});Object.defineProperty(xe,"extendSchema",{enumerable:!0,get:function(){return X7.extendSchema}});Object.defineProperty(xe,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return qm.findBreakingChanges}});Object.defineProperty(xe,"findDangerousChanges",{enumerable:!0,get:function(){return qm.
findDangerousChanges}});Object.defineProperty(xe,"getIntrospectionQuery",{enumerable:!0,get:function(){return H7.getIntrospectionQuery}});Object.defineProperty(
xe,"getOperationAST",{enumerable:!0,get:function(){return J7.getOperationAST}});Object.defineProperty(xe,"getOperationRootType",{enumerable:!0,get:function(){return Y7.
getOperationRootType}});Object.defineProperty(xe,"introspectionFromSchema",{enumerable:!0,get:function(){return W7.introspectionFromSchema}});Object.defineProperty(
xe,"isEqualType",{enumerable:!0,get:function(){return E0.isEqualType}});Object.defineProperty(xe,"isTypeSubTypeOf",{enumerable:!0,get:function(){return E0.isTypeSubTypeOf}});
Object.defineProperty(xe,"isValidNameError",{enumerable:!0,get:function(){return Z$.isValidNameError}});Object.defineProperty(xe,"lexicographicSortSchema",{enumerable:!0,
get:function(){return Z7.lexicographicSortSchema}});Object.defineProperty(xe,"printIntrospectionSchema",{enumerable:!0,get:function(){return T0.printIntrospectionSchema}});
Object.defineProperty(xe,"printSchema",{enumerable:!0,get:function(){return T0.printSchema}});Object.defineProperty(xe,"printType",{enumerable:!0,get:function(){
return T0.printType}});Object.defineProperty(xe,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return eD.resolveASTSchemaCoordinate}});Object.defineProperty(
xe,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return eD.resolveSchemaCoordinate}});Object.defineProperty(xe,"separateOperations",{enumerable:!0,get:function(){
return o8.separateOperations}});Object.defineProperty(xe,"stripIgnoredCharacters",{enumerable:!0,get:function(){return a8.stripIgnoredCharacters}});Object.defineProperty(
xe,"typeFromAST",{enumerable:!0,get:function(){return e8.typeFromAST}});Object.defineProperty(xe,"valueFromAST",{enumerable:!0,get:function(){return t8.valueFromAST}});
Object.defineProperty(xe,"valueFromASTUntyped",{enumerable:!0,get:function(){return r8.valueFromASTUntyped}});Object.defineProperty(xe,"visitWithTypeInfo",{enumerable:!0,
get:function(){return X$.visitWithTypeInfo}});var H7=n0(),J7=o$(),Y7=a$(),W7=u$(),z7=l$(),z$=v$(),X7=c0(),Z7=E$(),T0=I$(),e8=rs(),t8=Hc(),r8=b_(),n8=Dc(),X$=tm(),
s8=Bv(),i8=A$(),o8=j$(),a8=D$(),E0=Ic(),Z$=M$(),qm=J$(),eD=W$()});var sD=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return $e.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return De.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return C.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return De.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return $e.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return he.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return he.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return he.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return C.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return C.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return C.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return C.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return ll.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return C.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return C.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return C.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return C.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return C.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return C.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return C.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return C.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return C.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return C.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return C.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return C.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return C.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return C.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return C.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return C.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return $e.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return he.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return he.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return he.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return he.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return $e.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return $e.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return he.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return he.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return he.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return he.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return he.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return he.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return he.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return he.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return he.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return $e.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return he.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return he.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return he.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return he.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return he.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return C.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return he.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return $e.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return $e.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return $e.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return De.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return C.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return C.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return C.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return he.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return he.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return he.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return he.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return he.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return he.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return he.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return he.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return he.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return he.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return he.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return he.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return he.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return he.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return he.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return he.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
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
get:function(){return C.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return De.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return C.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return C.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return De.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return De.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return De.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return De.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return De.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return De.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return os.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return os.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return os.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return De.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return os.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return os.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return De.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return De.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return De.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return ll.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return os.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return os.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return $e.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return De.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return $e.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return C.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return C.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return De.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return De.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return os.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return $e.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return nD.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return nD.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return De.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return C.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return C.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return C.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return $e.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return $e.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return C.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return C.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return De.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return $e.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return C.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return C.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return C.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return C.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return C.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return C.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return C.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return C.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return C.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return C.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return C.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return C.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return C.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return C.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return C.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return $e.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return $e.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return C.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return C.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return C.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return $e.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return $e.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return $e.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return De.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return $e.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return $e.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return C.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return De.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return $e.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return C.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return De.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return ll.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return $e.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return $e.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return $e.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return $e.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return $e.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return $e.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return ll.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return De.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return $e.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return De.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return $e.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return De.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return he.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return De.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return C.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return C.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return De.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return os.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return De.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return C.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return he.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return C.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return De.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return os.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return ll.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return De.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return he.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return C.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return De.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return De.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return rD.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return rD.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return $e.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return $e.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return De.visitWithTypeInfo}});var rD=GP(),nD=UL(),C=VL(),$e=QL(),os=e$(),he=s$(),ll=i$(),De=tD()});function je(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function jt(e,t,r){return new An({status:e,json:{message:t},...r?{headers:r}:{}})}function St(e,t){
return new An({status:e,json:{error:t}})}function Pn(){return jt(401,"401 Unauthorized")}function So(){return jt(403,"403 Forbidden")}function Zt(e){return jt(404,
e?`404 ${e} Not Found`:"404 Not Found")}function Ro(){return jt(404,"404 Not found")}function S0(){return new An({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var An,Rt=m(()=>{"use strict";An=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function ct(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function ji(e,t){let r=e.params[t];return typeof r=="number"?r:null}var as=m(
()=>{"use strict"});function R0(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function Ot(e){return e.nextId+=1,e.nextId}function Gt(e,t){return e.
users.find(r=>r.id===t)}function st(e,t){return e.projects.find(r=>r.id===t)}function Ur(e,t){return e.groups.find(r=>r.id===t)}function on(e,t){let r=[],n=Ur(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Ur(e,n.parent_id);return r}function Mm(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function iD(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function Ma(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function Cn(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=on(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function br(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function pl(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function Fa(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var Ye=m(()=>{"use strict"});function Oo(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return ue.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,Ua(
e,t,r.groupId))}function Ua(e,t,r){if(!t)return 0;if(t.admin)return ue.owner;let n=on(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function lt(e,t){return Oo(e.state,e.session?.user,t)}function Li(e,t,r){return t?.token.kind==="job"&&!u8(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Oo(e,t.user,r)>=ue.guest:!1}function u8({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function O0(e,t,r,n){let s=lt(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=ue.guest||Li(e.state,e.session,t)}function Gs(e,t){return O0(e,t,t.repository_access_level,ue.reporter)}function $i(e,t){return O0(e,t,t.merge_requests_access_level,
ue.planner)}function an(e,t){return O0(e,t,t.builds_access_level,ue.guest)&&(t.public_jobs||lt(e,t)>=ue.reporter)}function kr(e){if(!e.session)throw Pn();return e.
session}function Fm(e,t,r){if(lt(e,t)<r)throw So()}function pr(e){if(!e)throw So()}function dl(e,t){if(/^\d+$/.test(t)){let i=st(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function Ze(e){let t=dl(e.state,e.segments.id??"");if(!t||!Li(e.state,
e.session,t.project))throw Zt("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw jt(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new An(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function k0(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||Ua(e,t.user,r.id)>=ue.guest?!0:e.projects.some(n=>on(e,n.groupId).includes(r)&&Oo(e,t.user,n)>=ue.guest):
!1}function Um(e){let t=ct(e,"id"),r=/^\d+$/.test(t)?Ur(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!k0(e.
state,e.session,r))throw Zt("Group");return r}var ue,er=m(()=>{"use strict";Rt();as();Ye();ue={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function Gm(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??oD(r.private_token)??s,o=t.headers["job-token"]??
oD(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?aD(e,a):null;if(!a||a.kind==="deploy")throw Pn();
return uD(e,c8(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw Pn();return aD(e,a)}return null}function oD(e){
return typeof e=="string"&&e!==""?e:void 0}function c8(e,t){if(e.expired)throw x0(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw x0(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw x0(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function x0(e,t){return new An({status:e,json:t})}function aD(e,t){if(t.expired||t.revoked)throw Pn();return uD(
e,t)}function uD(e,t){let r=Gt(e,t.userId);if(!r)throw Pn();if(r.state==="blocked")throw jt(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var N0=m(()=>{"use strict";Ye();Rt()});function fl(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function pD(e){if(fl(e)!=="application/json"||e.body===""||I0(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw St(400,"Invalid JSON format")}if(!mD(t,0,{left:1e5}))throw St(400,"Invalid JSON format");return t}function dD(e){
let t=fl(e);if(!(I0(e.method)||e.body===""||t===""||l8.includes(t)))throw St(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Vm(e,t){let r=cD(e.query),n=fl(e);return I0(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...p8(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...cD(e.body)}:r}function fD(e,t){if(e.malformedBody||Bm(Km(e.path))||Bm(t))throw S0()}function Km(e){
try{return decodeURIComponent(e)}catch{throw S0()}}function I0(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function mD(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>mD(s,t+1,r))}function cD(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=lD(n<0?r:r.slice(0,n)),i=n<0?null:lD(r.slice(n+1));hD(t,s,i)}return t}function hD(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function lD(e){return Km(e.replaceAll("+"," "))}function p8(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&hD(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Bm(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Bm(t)||
Bm(r))}var l8,ml=m(()=>{"use strict";Rt();l8=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function Bt(e,t){return`gid://gitlab/${e}/${t}`}function hl(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function kt(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function us(e){return{id:Bt(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Ga,gl=m(()=>{"use strict";Ga=class extends Error{}});function Qm(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(hl),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return kt(i,d8,t)}function d8(e){return{id:Bt("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>kt(e.requirements,f8,t)}}function f8(e){return{id:Bt(`${gD}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>kt(e.controls,A0,t)}}function A0(e){return{id:Bt(`${gD}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var gD,P0=m(()=>{"use strict";gl();gD="Co\
mplianceManagement::ComplianceFramework"});function C0(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=Gt(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>Gt(n,l)??[]);return{id:Bt("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:br(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?us(o):null,commitCount:r.commits.length,committers:l=>kt(
m8(e,r),us,l),commits:l=>kt(r.commits,p=>h8(e,t,p),l),approvedBy:l=>kt(c,us,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:g8(
e,t,r)}}function m8({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function h8({state:e,rootUrl:t},r,n){let s=yD(e.users,n.author_email),i=yD(e.users,n.committer_email);return{id:Bt("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?us(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?us(i):null}}}function yD(e,t){return e.find(({emails:r})=>r.includes(t))}function g8(e,t,r){let s=[
t,st(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!an(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==br(r,e.clock.now())&&!i?null:{id:Bt("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var bD=m(()=>{"use strict";er();Ye();gl()});function _D(e,t){let{state:r}=e,n=lt(e,t),s=n>=ue.developer,i=t.licence==="ultimate",o=$i(e,t);return{id:Bt("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new Ga("no security setting row");return t.secret_push_protection_enabled},repository:Gs(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:vD(n),userPermissions:y8(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Bt("Terraform::State",l+1),name:`state-${l+1}`}));return s?kt(u,c=>c,a):null},vulnerabilities:a=>v8(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return kt(l,p=>p,u)},projectMembers:a=>kt(
b8(e,t),_8(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?Qm(u,a):null},complianceControlStatus:a=>n>=ue.
owner&&i?w8(e,t,a):null,branchRules:a=>T8(n>=ue.maintainer?t:null,a),mergeRequest({iid:a}){let u=Mm(r,t.id,Number(a));return u&&o?C0(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return kt(l,p=>C0(e,t,p),c)}}}function vD(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function y8(e,t,r){let n=$i(e,t);return{adminProject:r>=ue.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=ue.developer&&!t.archived,downloadCode:Gs(e,t),pushCode:r>=ue.developer&&!t.archived,readCommitStatus:an(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function b8({state:e},t){let r=[t,...on(e,t.groupId)].flatMap(({members:i})=>i),n=t.membersHiddenFromGraphql,s=r.filter(({membership_state:i,
userId:o})=>i==="active"&&!n.includes(o));return[...new Set(s.map(({userId:i})=>i))].sort((i,o)=>i-o)}function _8({state:e},t){return r=>{let n=Gt(e,r);return{id:Bt(
"ProjectMember",`${t.id}${r}`),accessLevel:vD(Oo(e,n,t)),user:n?us(n):null}}}function v8(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.
scanner.includes(s)).filter(s=>!t.state||t.state.includes(s.state)).sort((s,i)=>t.sort==="detected_asc"?s.id-i.id:i.id-s.id);return kt(r,s=>({...s,id:Bt("Vulner\
ability",s.id)}),t)}function w8({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===t.id?Ma(e,i.controlId):void 0;return o?[{row:i,control:o.
control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return kt(n,({row:i,control:o})=>({id:Bt(s,i.id),updatedAt:new Date(
i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:A0(o)}),r)}function T8(e,t){return kt(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:kt((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Bt(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:kt(e?.approvalRules??[],n=>({id:Bt(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var wD=m(()=>{"use strict";er();Ye();gl();
P0();bD()});var TD,ED=m(()=>{"use strict";TD=`
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
`});async function RD(e,t,r,n){let s=Vm(t,r),i=S8(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,Ba.graphql)({schema:E8,source:o,rootValue:O8({...e,session:i}),variableValues:R8(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof Ga)?{status:500,json:{errors:[{message:"Internal server error"}]}}:je(a)}
function S8({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Gm(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function R8(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function O8(e){let{state:t,session:r}=e,n=i=>i!==void 0&&Li(t,r,i),s=i=>_D(e,i);return{currentUser:r?us(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?dl(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>SD)throw new Ba.GraphQLError(`You cannot query more than ${SD} full_paths`);let u=i?.map(hl),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return kt(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!k0(t,r,o)?null:{id:Bt("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(hl),d=t.projects.filter(n).filter(({groupId:f})=>a?on(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return kt(d,s,l)},complianceFrameworks(a){let u=on(t,o.id).at(-1);return Qm(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var Ba,E8,SD,OD=m(()=>{"use strict";Ba=vM(sD(),1);er();Rt();N0();ml();Ye();gl();P0();wD();ED();E8=(0,Ba.buildSchema)(TD),
SD=50});function xD(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=k8(s,t[s.name]);r[s.name]=o,o===Di?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw St(400,n.join(", "));return r}function k8(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):Di;case"integer":return kD(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:Di;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return Di;let n=r.map(kD);return n.includes(Di)?Di:n.filter(
s=>s!==null)}}}function kD(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Di:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Di}var dt,
Di,cs=m(()=>{"use strict";Rt();dt=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Di=Symbol("invalid")});function ID(e,t,r){let n=x8(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw St(404,"404 No\
t Found");return i}function x8(e,t){if(!t.startsWith(`${ND}/`))return[];let r=t.slice(ND.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=N8(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function N8(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Km(a)}else if(o!==a)return null}return s}var ND,AD=m(()=>{"\
use strict";Rt();ml();ND="/api/v4"});function yl(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function ls(e,t,r){
let n=Gt(e,r);return n?yl(t,n):null}function ko(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var ps=m(()=>{"use strict";Ye()});function He(e,t,r,n={}){let s=PD(e.params.page,1),i=Math.min(PD(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=I8,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${A8(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return je(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function A8(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function PD(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var I8,ds=m(()=>{"use strict";Rt();I8=
1e4});function bl({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function j0(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var L0=m(()=>{"use strict"});function Bs(e){if(kr(e),Ze(e).licence!=="ultimate")throw Pn()}function Va(e,t){let r=Mm(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Ro();
return r}function Ka(e,t,r){let n=ji(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw Ro();return s}function CD(e,t,r){let{user:n}=kr(e),s=lt(e,t);return t.archived?
!1:s>=ue.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=ue.guest}function jD(e,t){let{user:r}=kr(e);if(lt(e,t)>=ue.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Hm(e,t,r,n){return r.protectedBranchIds.length===
0?!0:Cn(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var un,$0,Qa=m(()=>{"use strict";er();Rt();as();Ye();un={name:"merge_request\
_iid",type:"integer",required:!0},$0={name:"external_status_check_id",type:"integer",required:!0}});function qi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function LD(e,t,r){return{...qi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function $D(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:qi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var Jm=m(()=>{"use strict"});function _l(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>ls(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:C8(e,t,r),merge_after:null,sha:br(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||DD(r)===0,approvals_before_merge:null,...n?P8(e,t,r):{},...n?{user:{can_merge:o!==null&&lt(e,t)>=ue.developer}}:
{}}}function P8(e,t,r){let n=br(r,e.clock.now()),s=st(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&an(e,t),u=o?qi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function DD(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function C8(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&DD(r)>0)return"discussions_not_resolved";let n=br(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Hm(e,t,o,r.target_branch)).filter(({id:o})=>pl(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var D0=m(()=>{"use strict";er();Qa();Ye();Jm();ps()});function xo(e,t){return{method:"GET",path:`${MD}/${e}`,rules:[un,...dt],handle:t}}function tr(e){let t=Ze(e),r=Va(e,t);return pr($i(e,t)),{project:t,row:r}}function j8(e){
let t=Ze(e);pr($i(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||ct(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return He(e,i,o=>_l(e,t,o,{full:!1}))}function L8(e){let{project:t,row:r}=tr(e);return je(_l(e,
t,r,{full:!0}))}function $8(e){let{row:t}=tr(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return He(e,r,n=>({...n,merge_request_id:t.id}))}function D8(e){let{project:t,
row:r}=tr(e);return He(e,r.commits,n=>bl(e,t,n))}function q8(e){let{project:t,row:r}=tr(e);return He(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:q0(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?q0(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function M8(e){let{row:t}=tr(e);return He(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function F8(e){
let{project:t,row:r}=tr(e),n=st(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>an(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return He(e,i,({place:o,pipeline:a})=>qi(e,o,a))}function U8(e){let{row:t}=tr(
e);return je(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:q0(e,r),state:n,created_at:s})))}function G8(e){let{project:t,row:r}=tr(e);return He(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function q0(e,t){return ls(e.state,e.rootUrl,t)}var qD,MD,FD,Ym=m(()=>{"use strict";er();L0();D0();Jm();ps();Rt();as();
ds();cs();Ye();Qa();qD="/projects/:id/merge_requests",MD=`${qD}/:merge_request_iid`;FD=[{method:"GET",path:qD,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...dt],handle:j8},{method:"GET",path:MD,jobToken:!0,rules:[un],handle:L8},
xo("versions",$8),xo("commits",D8),xo("discussions",q8),xo("diffs",M8),xo("pipelines",F8),xo("reviewers",U8),xo("closes_issues",G8)]});function B8(e){let t=Ze(e);Fm(e,t,ue.maintainer);let r=t.approvalSettings;return je({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function V8(e){let t=Ze(e),r=!t.archived&&$i(e,t);pr(lt(e,t)>=ue.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return He(e,n,s=>U0(e,t,null,s))}function K8(e){let{project:t,row:r}=tr(e),n=F0(t,r),s=n.map(c=>VD(e,t,r,c)),
i=GD(s,({rule:c})=>c.approvals_required),o=GD(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return je({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:G0(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:lt(e,t)>=ue.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!vl(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function Q8(e){let{project:t,row:r}=tr(e);if(!e.state.enterprise)throw Zt();
let n=F0(t,r).map(s=>{let{approved:i,approvedBy:o}=VD(e,t,r,s);return{...U0(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>G0(e,a)),approved:i}});
return je({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function H8(e){let{project:t,row:r}=tr(e);return He(e,F0(t,r),n=>U0(e,t,r,n))}function F0(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function vl({rule_type:e}){return e==="any_approver"}function GD(e,t){let[r,n]=[e.filter(({rule:s})=>vl(
s)),e.filter(({rule:s})=>!vl(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function VD(e,t,r,n){let s=KD(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function KD(e,t,r,n){
let s=e.state.users.filter(c=>Oo(e.state,c,t)>=ue.developer&&!c.admin).map(({id:c})=>c),i=vl(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?J8(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function J8(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function U0(e,t,r,n){let s=i=>i.map(o=>G0(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:vl(
n)?[]:s(KD(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.
filter(({id:i})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(i)).map(i=>ko(i,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function G0(e,t){return ls(e.state,e.rootUrl,t)}
var M0,UD,BD,QD=m(()=>{"use strict";er();ps();Rt();ds();cs();Ym();M0="/projects/:id/merge_requests/:merge_request_iid",UD=e=>{kr(e)},BD=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:UD,handle:B8},{method:"GET",path:"/projects/:id/approval_rules",before:UD,rules:dt,handle:V8},{method:"GET",path:`${M0}/approvals`,
handle:K8},{method:"GET",path:`${M0}/approval_state`,handle:Q8},{method:"GET",path:`${M0}/approval_rules`,rules:dt,handle:H8}]});import{createHmac as Y8,timingSafeEqual as W8}from"node:crypto";function HD(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:Z8}}function Z8(e){
let{state:t}=e,r=ji(e,"control_id")??0,n=ct(e,"status")==="pass"?"pass":"fail",s=Ma(t,r);if(!s)throw St(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw St(403,"Control is not external");ez(e,r,n,s.control.secretToken??"");let i=dl(t,e.segments.id??"")?.project;if(!i)throw St(404,"Project not found");
if(i.licence==="free")throw St(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw St(404,"Project not foun\
d");return rz(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function ez(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw St(401,"Missing required headers");let u=e.clock.now();if(!tz(e.state,o,u))throw St(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(Y8("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!W8(d,p))throw St(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw St(401,"Invalid timestamp");if(g-f>=X8)throw St(401,"Request has expired")}
function tz(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+z8),!0)}function rz(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:Ot(e),controlId:t,projectId:r,status:n,...o})}}var z8,X8,JD=m(()=>{"use strict";er();Rt();as();Ye();z8=16e3,X8=15});function nz({state:e,rootUrl:t},r){let n=Ur(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=Gt(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function No(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=Gs(e,t),
i=nz(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function Ha(e,t){let{state:r,session:n}=e,s=lt(e,t),i=t.licence==="ultimate",o=n!==null,a=uz(e,t);return{...No(e,t),_links:az(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:ls(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...sz(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&an(e,t)?iz(t):{},...o&&s>=ue.maintainer?oz(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=ue.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:cz(e,t)}:{}}}function sz(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function iz({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function oz(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function az({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function uz(e,t){let r=t.forkedFrom===
null?void 0:st(e.state,t.forkedFrom);return r&&Li(e.state,e.session,r)?No(e,r):null}function cz({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=Ua(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var Wm=m(()=>{"use stri\
ct";er();Ye();ps()});function pz(e){let t=Ze(e),r=new Map,n=on(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return WD(e,[...r.values()])}function dz(e){let t=Um(e);return pr(t.visibility!=="private"||Ua(e.state,e.session?.user,t.id)>=ue.guest),WD(e,t.
members)}function WD(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=Gt(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return He(e,n,({row:s,user:i})=>({...yl(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function fz(e){let t=Um(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return je({...mz(e,t),shared_with_groups:[],...n?{projects:r.map(s=>No(e,s))}:{}})}function mz(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function hz(e){let t=Um(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
on(e.state,o).includes(t):o===t.id).filter(o=>Li(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return He(e,i,o=>n===
!0||!e.session?No(e,o):Ha(e,o))}var lz,YD,zD=m(()=>{"use strict";er();Wm();ps();Rt();ds();cs();Ye();lz=e=>{kr(e)},YD=[{method:"GET",path:"/projects/:id/members/\
all",rules:dt,handle:pz},{method:"GET",path:"/groups/:id",before:lz,handle:fz},{method:"GET",path:"/groups/:id/members",rules:dt,handle:dz},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...dt],
handle:hz}]});function XD({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return je({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function gz(e){let{user:t}=kr(e);return je({...yl(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function yz(e){let{token:t}=kr(e);return je({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var zm,ZD,eq=m(()=>{"use strict";er();ps();Rt();zm=e=>{kr(e)},ZD=[{method:"\
GET",path:"/version",before:zm,scopes:["read_user"],handle:XD},{method:"GET",path:"/metadata",before:zm,scopes:["read_user"],handle:XD},{method:"GET",path:"/use\
r",before:zm,scopes:["read_user"],handle:gz},{method:"GET",path:"/personal_access_tokens/self",before:zm,scopes:["read_user","read_repository","self_rotate"],handle:yz}]});function Vs(e,t={}){let r=t.id??Ot(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function B0(e,t={}){let r=t.id??Ot(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??Vs(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function Io(e,t={}){let r=t.id??Ot(e),n=Ur(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function _r(e,t,r,n){let s=typeof t=="number"?st(e,t)??Ur(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function fs(e,t={}){
let r=bz[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function Ks(e){return{name:"main",push_access_levels:[
fs(0)],merge_access_levels:[fs(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function V0(e,t={}){let r=t.id??Ot(e),n={
id:r,groupId:e.groups[0]?.id??Io(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function K0(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:Ot(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??Ot(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var bz,Ja=m(()=>{"use strict";Ye();bz={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as _z}from"node:crypto";function bt(e){return _z("sha1").update(e).digest("hex")}function ms(e,t={}){let r=t.id??Ot(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??Io(e).id,o=Ur(e,i)?.full_path??Gt(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
Xm).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:bt(`main of ${r}`),
committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function Ao(e,t,r={}){
let n=r.id??Ot(e),s={id:n,name:`Check ${n}`,external_url:`https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.
now()-Xm,...r};return Zm(e,t).statusChecks.push(s),s}function jn(e,t,r={}){let n=Zm(e,t),s=r.id??Ot(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),
o=r.authorId??e.users[0]?.id??Vs(e).id,a=r.diff_head_sha??bt(`head of ${s}`),u=n.branches[0]?.commitId??bt(`base of ${s}`),c=r.created_at??new Date(Date.now()-Xm).
toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,
target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,
initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],
approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:bt(`patch ${s}`),state:"collected",real_size:"1"}],commits:[Po(e,o,{id:a,parent_ids:[
u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function Po(e,t,r={}){let n=Gt(e,t),s=n?.
name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";return{id:bt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-Xm).toISOString(),signature:null,...r}}function Co(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Zm(e,t){let r=st(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var Xm,Ya=m(()=>{"use strict";Ja();Ye();Xm=1440*6e4});function eh(e,t,r,{userId:n,...s}){return{...s,type:null,author:ls(e.state,e.rootUrl,n),updated_at:s.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.
iid,project_id:t.id,confidential:!1,internal:!1}}function Tz(e){let{project:t,row:r}=tr(e),n=r.discussions.flatMap(s=>s.notes).sort((s,i)=>s.id-i.id);return He(
e,ct(e,"sort")==="asc"?n:n.reverse(),s=>eh(e,t,r,s))}function Ez(e){let{project:t,row:r}=tr(e);pr(lt(e,t)>=ue.reporter);let n={id:Ot(e.state),userId:e.session?.
user.id??0,body:sq(ct(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.discussions.push({id:bt(`note ${n.
id}`),individual_note:!0,notes:[n]}),{status:201,json:eh(e,t,r,n)}}function Sz(e){let{project:t,row:r}=tr(e);return je(eh(e,t,r,Y0(e,r)))}function Rz(e){let{project:t,
row:r}=tr(e),n=Y0(e,r);return nq(e,t,n),n.body=sq(ct(e,"body")),je(eh(e,t,r,n))}function Oz(e){let{project:t,row:r}=tr(e),n=Y0(e,r);return nq(e,t,n),r.discussions=
r.discussions.filter(({notes:s})=>!s.includes(n)),{status:204}}function Y0(e,t){let r=ji(e,"note_id"),n=t.discussions.flatMap(({notes:s})=>s).find(s=>s.id===r);
if(!n)throw Zt("Note");return n}function nq(e,t,{userId:r}){pr(r===e.session?.user.id||lt(e,t)>=ue.maintainer)}function sq(e){return e.slice(0,wz)}var J0,Q0,H0,
tq,vz,wz,rq,iq=m(()=>{"use strict";er();ps();Rt();as();ds();cs();Ya();Ye();Ym();Qa();J0="/projects/:id/merge_requests/:merge_request_iid/notes",Q0=`${J0}/:note_\
id`,H0={name:"note_id",type:"integer",required:!0},tq={name:"body",type:"string",required:!0},vz={name:"sort",type:"string",values:["asc","desc"],default:"desc"},
wz=1e6,rq=[{method:"GET",path:J0,jobToken:!0,rules:[un,vz,...dt],handle:Tz},{method:"POST",path:J0,rules:[un,tq],handle:Ez},{method:"GET",path:Q0,jobToken:!0,rules:[
un,H0],handle:Sz},{method:"PUT",path:Q0,rules:[un,H0,tq],handle:Rz},{method:"DELETE",path:Q0,rules:[un,H0],handle:Oz}]});function aq(e){let t=Ze(e);return pr(t.builds_access_level!=="disabled"&&an(e,t)),t}function kz(e){let t=aq(e),r=ct(e,"ref"),n=ct(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return He(e,
s,i=>qi(e,t,i))}function z0(e){let t=aq(e),r=ji(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw Ro();return{project:t,pipeline:n}}function xz(e){let{
project:t,pipeline:r}=z0(e);return je(LD(e,t,r))}function Nz(e){let{project:t,pipeline:r}=z0(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return He(e,n,s=>$D(e,t,r,s))}function Iz(e){return z0(e),He(e,[],()=>null)}var th,W0,oq,uq=m(()=>{"use strict";er();Jm();Rt();as();ds();
cs();th="/projects/:id/pipelines",W0={name:"pipeline_id",type:"integer",required:!0},oq=[{method:"GET",path:th,jobToken:!0,rules:dt,handle:kz},{method:"GET",path:`${th}\
/:pipeline_id`,jobToken:!0,rules:[W0],handle:xz},{method:"GET",path:`${th}/:pipeline_id/jobs`,jobToken:!0,rules:[W0,{name:"include_retried",type:"boolean",default:!1},
...dt],handle:Nz},{method:"GET",path:`${th}/:pipeline_id/bridges`,jobToken:!0,rules:[W0,...dt],handle:Iz}]});function Az(e){let t=Ze(e);return je(e.session?Ha(e,t):No(e,t))}function X0(e){let t=Ze(e);return pr(Gs(e,t)),t}function Pz(e){let t=Cn(e.state,X0(e));return He(
e,t,({row:r,inherited:n})=>ko(r,n))}function Cz(e){let r=X0(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw Zt("ProtectedBranch");return je(
ko(r,!1))}function nh(e){let t=Ze(e);return Fm(e,t,ue.maintainer),t}function jz(e){let t=nh(e);return He(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function Lz(e){let t=nh(e);if(t.licence==="free")throw Zt();let r=t.pushRule;return r?je({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function $z(e){let{inbound_enabled:t,outbound_enabled:r}=nh(e).jobTokenScope;return je({inbound_enabled:t,outbound_enabled:r})}function Dz(e){let{errorTracking:t}=nh(
e);if(!t)throw Zt("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return je({active:t.active,...r})}function qz(e){
let t=X0(e);if(t.empty_repo)throw Zt("Commit");return je({...t.ciLint,merged_yaml:"",includes:[]})}var rh,cq,lq=m(()=>{"use strict";er();Wm();ps();Rt();ds();cs();
Ye();rh=e=>{kr(e)},cq=[{method:"GET",path:"/projects/:id",handle:Az},{method:"GET",path:"/projects/:id/protected_branches",rules:dt,handle:Pz},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:Cz},{method:"GET",path:"/projects/:id/hooks",before:rh,rules:dt,handle:jz},{method:"GET",path:"/project\
s/:id/push_rule",before:rh,handle:Lz},{method:"GET",path:"/projects/:id/job_token_scope",before:rh,handle:$z},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:rh,handle:Dz},{method:"GET",path:"/projects/:id/ci/lint",handle:qz}]});import{createHash as pq}from"node:crypto";function Tl(e){let t=Ze(e);return pr(Gs(e,t)),t}function Mz(e){let t=Tl(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return He(e,i,o=>mq(e,t,o))}function Fz(e){let t=Tl(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Zt("Branch");
return je(mq(e,t,r))}function mq(e,t,r){return{name:r.name,commit:bl(e,t,j0(r.commitId,r.committed_date)),merged:!1,protected:Cn(e.state,t).some(n=>Uz(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function Uz(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function hq(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return j0(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||Gz(o,r));if(!i)throw Zt("Commit");return i}function Gz(e,t){return t.
length>=7&&e.startsWith(t)}function Bz(e){let t=Tl(e),r=bl(e,t,hq(e,t));return je({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function Vz(e){let t=hq(e,Tl(e));if(!t.signature)throw Zt("Signature");return je({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function gq(e,t){let r=Tl(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Zt("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw Zt("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function Kz(e){let{content:t,ref:r,commitId:n}=gq(e,ct(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:pq("sha256").update(s).digest("hex"),ref:r,blob_id:pq("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[Qz(u),
encodeURI(String(c))]));return je({...o,content:s.toString("base64")},a)}function Qz(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function Hz(e){let{content:t}=gq(e,ct(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var wl,dq,fq,yq=m(()=>{"use strict";er();
L0();Rt();as();ds();cs();Ye();wl="/projects/:id/repository",dq=`${wl}/files/:file_path`,fq=[{method:"GET",path:`${wl}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...dt],handle:Mz},{method:"GET",path:`${wl}/branc\
hes/:branch`,greedy:!0,handle:Fz},{method:"GET",path:`${wl}/commits/:sha`,jobToken:!0,handle:Bz},{method:"GET",path:`${wl}/commits/:sha/signature`,handle:Vz},{method:"\
GET",path:dq,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:Kz},{method:"GET",path:`${dq}/raw`,jobToken:!0,scopes:["read_repository"],handle:Hz}]});function vq(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function El(e,t,r){let n=Cn(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>ko(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function sh(e,t){return lt(
e,t)>=ue.maintainer}function Jz(e){let t=Ze(e);if(!sh(e,t))throw Pn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return He(e,r,n=>El(e.state,t,n))}function Yz(e){
let t=Ze(e);if(!sh(e,t))throw jt(500,["Not allowed"]);let r={id:0,name:ct(e,"name"),external_url:ct(e,"external_url"),sharedSecret:ct(e,"shared_secret")||null,protectedBranchIds:Tq(
e,t)??[],updatedAt:e.clock.now()};return Eq(t,r),r.id=Ot(e.state),t.statusChecks.push(r),{status:201,json:El(e.state,t,r)}}function Wz(e){let t=Ze(e);if(!sh(e,t))
throw jt(401,["Not allowed"]);let r=Ka(e,t,"check_id"),n=(i,o)=>i in e.params?ct(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:Tq(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return Eq(t,s),Object.assign(
r,s),{status:200,json:El(e.state,t,r)}}function zz(e){let t=Ze(e),r=Ka(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw jt(412,"412 Precondition Failed");return sh(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function Tq(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Cn(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw Ro();return r.
map(Number)}function Eq(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
Z0&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw jt(422,n);if(t.name.length>Z0||t.external_url.length>Z0)throw jt(500,"500 I\
nternal Server Error")}var eT,bq,_q,Z0,wq,tT=m(()=>{"use strict";er();ps();Rt();as();ds();cs();Ye();Qa();eT="/projects/:id/external_status_checks",bq=`${eT}/:ch\
eck_id`,_q={name:"check_id",type:"integer",required:!0},Z0=255;wq=[{method:"GET",path:eT,before:Bs,rules:dt,handle:Jz},{method:"POST",path:eT,before:Bs,rules:vq(
!0),handle:Yz},{method:"PUT",path:bq,before:Bs,rules:[_q,...vq(!1)],handle:Wz},{method:"DELETE",path:bq,before:Bs,rules:[_q],handle:zz}]});function Rq(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=Sq(e,t),u=Gt(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=st(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:Zz(
e,t,r),source:l?Sq(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function Zz({rootUrl:e,now:t},r,n){let s=br(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function Sq({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:Ur(e,r.groupId)?.name??Gt(e,
r.ownerId??0)?.name??"",visibility_level:Xz[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var Xz,Oq=m(()=>{"use strict";Ye();Xz={private:0,internal:10,public:20}});import{createHmac as e9}from"node:crypto";import{request as t9}from"node:http";import{request as r9}from"node:https";async function kq(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=st(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>rT(e,t,r,i,a,s)))}async function rT(e,t,r,n,s,i){let o=st(e,n.projectId);if(!o||!o9(e,o,s,n.target_branch))return;let a=JSON.stringify(Rq({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":Nq(a,s.sharedSecret)}:{};for(let c=0;c<s9;c+=1)if(await Iq(s.external_url,a,u)!==null)return}function o9(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return Cn(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function xq(e,t,r,n){let s=st(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await a9(e,t,r,s,
o,a)}async function a9(e,t,r,n,s,i){let o=u9(e,n,i,r()),u=JSON.stringify({...Ha({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=Nq(u,i.secretToken??""),l=await Iq(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+n9)}function u9(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:Ot(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function Nq(e,t){return e9("sha256",t).update(e).digest("hex")}function Iq(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?r9:t9)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:i9,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var n9,s9,i9,nT=m(()=>{"use strict";Wm();Ye();Oq();n9=31*6e4,s9=4,i9=3e4});function c9(e){let t=Ze(e),r=Va(e,t);if(!jD(e,t))throw So();let n=br(r,e.clock.now()),s=lt(e,t)>=ue.developer,i=t.statusChecks.filter(u=>Hm(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return He(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:pl(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function l9(e){let t=Ze(e),r=Va(e,t);if(!CD(e,t,r))throw So();let n=Ka(
e,t,"external_status_check_id"),s=e.clock.now(),i=br(r,s);if(ct(e,"sha")!==i)throw jt(409,`SHA does not match HEAD of source branch: ${i}`);if(lt(e,t)<ue.developer)
throw jt(404,null);return{status:201,json:{id:Fa(e.state,{checkId:n.id,mrId:r.id,sha:i,status:ct(e,"status"),createdAt:s}).id,merge_request:_l({...e,session:null},
t,r,{full:!0}),external_status_check:El(e.state,t,n)}}}function p9(e){let t=Ze(e),r=Va(e,t);if(lt(e,t)<ue.developer)throw So();let n=Ka(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=pl(e.state,n.id,r.id,br(r,s));if(i?.status!=="failed")throw jt(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>rT(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var sT,Aq,Pq=m(()=>{"use strict";er();D0();Rt();as();ds();Ye();
nT();Qa();tT();sT="/projects/:id/merge_requests/:merge_request_iid",Aq=[{method:"GET",path:`${sT}/status_checks`,before:Bs,handle:c9},{method:"POST",path:`${sT}\
/status_check_responses`,before:Bs,rules:[un,$0,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:l9},{method:"POST",path:`${sT}/status_checks/:external_status_check_id/retry`,before:Bs,rules:[un,$0],handle:p9}]});function Cq({externalControlMethod:e}){return[...d9,HD(e)]}var d9,jq=m(()=>{"use strict";QD();JD();zD();eq();Ym();iq();uq();lq();yq();tT();Pq();d9=[...ZD,...cq,
...BD,...oq,...YD,...fq,...FD,...rq,...Aq,...wq]});async function Lq(e,t){let r={user:null};try{return e.clock.tick(),{answer:await f9(e,t,r),user:r.user}}catch(n){if(n instanceof An)return{answer:n.answer,user:r.
user};let{answer:s}=jt(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function f9(e,t,r){let n=pD(t),s=Vm(t,n);if(fD(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw St(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return RD(
p,t,n,d=>{r.user=d})}let i=ID(Cq(e.state),t.method,t.path);if(!("route"in i))return i;dD(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Gm(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:xD(o.rules??[],
l.params)})}var $q=m(()=>{"use strict";OD();Rt();N0();cs();ml();AD();jq()});function iT(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of st(e,r.projectId)?.statusChecks??
[]){let i=br(r,n);Fa(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function Dq(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>m9&&(r.status="failed")}function oT(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<h9)&&(r.status="fail",r.updatedAt=n)}}var m9,h9,qq=m(()=>{"use strict";Ye();m9=2*6e4,h9=30*6e4});function Uq(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=Fq(s);u<=a;u=Fq(u))iT(e(),u),Dq(e(),u),oT(e(),u);iT(e(),a),oT(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function Fq(e){return(Math.floor(e/Mq)+1)*Mq}var Mq,Gq=m(()=>{"use strict";qq();Mq=6e4});function Vq(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!g9(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function g9({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||y9(
n)}function y9({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function Kq(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return b9(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return Bq(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return Bq(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function Bq(e,t,r){return fl(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function b9(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var aT=m(()=>{"use strict";ml()});import{isUtf8 as _9}from"node:buffer";import{createHash as v9}from"node:crypto";import{createServer as w9}from"node:http";import{createServer as T9}from"node:https";
function Qq(e){let t=(r,n)=>{E9(e,r,n).catch(()=>n.destroy())};return e.tls?T9(e.tls,t):w9(t)}function Hq(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function Jq(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function E9(e,t,r){let n=await R9(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,w])=>[b,String(w)])),body:n.toString("utf8"),..._9(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:w})=>w==="delay"))await O9(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?Kq(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,S9(a,r,g,e.now(),p?.kind==="truncate")}function S9(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${v9("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function R9(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function O9(e){return new Promise(t=>setTimeout(
t,e))}var Yq=m(()=>{"use strict";aT()});function Ln(e,t,{reports:r=[],...n}={}){let s=Zm(e,t),i=n.id??Ot(e),o=n.created_at??new Date(Date.now()-k9).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??bt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>Wa(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function Wa(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var k9,ih=m(
()=>{"use strict";Ya();Ye();k9=1440*6e4});var J,Sl=m(()=>{"use strict";J={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function zq(e,t,r){I9(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};jn(e,xr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:it.
dana,laggingHead:{sha:bt("web-shop!3 before the push"),until:t+x9},...s});let i=jn(e,xr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:it.devon,discussions:[
uT("web-shop!5",1,it.dana,!1,n)],headPipelineId:714,...s});Ln(e,xr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:bt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),jn(e,xr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:it.devon,approvals:oh(
[it.dana,it.olga],r(12)),...s}),jn(e,xr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:it.dana,...s}),jn(e,xr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:it.devon,...s})}function I9(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=jn(e,xr.payments,{id:807,iid:J.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:it.devon,labels:["backend"],diff_head_sha:bt("payments!7"),commits:[Wq(e,it.devon,"payments!7",n)],approvals:oh([it.mara,it.dana],r(20)),reviewers:[{
userId:it.mara,state:"approved",created_at:n}],discussions:[uT("payments!7",10,it.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Ln(e,xr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),Fa(e,{checkId:J.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),jn(e,
xr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:it.devon,diff_head_sha:bt("payments!8"),commits:[{...Po(e,it.dana),id:bt("paym\
ents!8"),committed_date:r(21)},{...Po(e,it.devon),id:bt("payments!8 first"),committed_date:n}],approvals:oh([it.dana],r(20)),discussions:[uT("payments!8",20,it.
mara,!1,n)],...s});let a=new Date(t).toISOString();jn(e,xr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:it.dana,diff_head_sha:bt("payments\
!9"),commits:[Wq(e,it.dana,"payments!9",a)],approvals:oh([it.mara,it.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+N9}),jn(e,xr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:it.fay,sourceProjectId:xr.paymentsFork,diff_head_sha:bt("payments!10"),commits:[{...Po(e,it.fay),id:bt(
"payments!10"),committed_date:n}],...s})}function Wq(e,t,r,n){let s={verification_status:"verified"};return{...Po(e,t),id:bt(r),committed_date:n,signature:s}}function oh(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function uT(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:bt(`thread of ${e}`),individual_note:!1,notes:[i]}}function Xq(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=J;V0(e,{id:t,groupId:J.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[xr.payments,xr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),K0(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var xr,it,x9,N9,Zq=m(()=>{
"use strict";Ja();ih();Ya();Ye();Sl();({projects:xr,users:it}=J),x9=6e4,N9=5e3});function tM(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))Vs(e,{id:Vt[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};Vs(e,{id:cT,username:"project_42_bot",name:"countersign",...s}),Vs(e,{id:lT,username:"group_10_bot",name:"countersig\
n",...s}),Vs(e,{id:eM,username:"bea",name:"Bea Stone",state:"blocked"}),A9(e),P9(e)}function A9(e){let t=Io(e,{id:J.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
_r(e,t,Vt.olga,50),_r(e,t,Vt.oscar,50),_r(e,t,Vt.mara,20),_r(e,t,Vt.devon,30),_r(e,t,Vt.dana,30),_r(e,t,Vt.rhea,20),_r(e,t,lT,40);let r=Io(e,{id:J.subgroupId,name:"\
Platform",path:"platform",parent_id:J.groupId});_r(e,r,Vt.dana,40);let n={id:90,name:"release/*",push_access_levels:[fs(40)]};t.protectedBranches=[Ks(n)]}function P9(e){
let t=0,r=(n,s,i={})=>{t+=1,B0(e,{id:t,value:n,userId:s,...i})};r(J.token,Vt.mara),r(J.developerToken,Vt.devon),r(J.reporterToken,Vt.rhea),r(J.readOnlyToken,Vt.
mara,{scopes:["read_api"]}),r(J.jobToken,Vt.devon,{kind:"job",scopes:[],projectId:J.projectId}),r(J.expiredToken,Vt.mara,{expired:!0}),r(J.revokedToken,Vt.mara,
{revoked:!0}),r(J.ownerToken,Vt.olga),r(J.guestToken,Vt.gus),r(J.outsiderToken,Vt.otto),r(J.projectToken,cT,{kind:"project"}),r(J.groupToken,lT,{kind:"group"}),
r(J.narrowToken,Vt.mara,{scopes:["read_user"]}),r(J.blockedToken,eM)}var Vt,cT,lT,eM,rM,pT=m(()=>{"use strict";Ja();Sl();({users:Vt}=J),cT=20,lT=21,eM=22;rM=cT});var dT,fT=m(()=>{"use strict";dT=`# What every change to payments must show.
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
`});function sM(e,t){C9(e,t),j9(e,t),L9(e,t);for(let r of[We.payments,We.webShop,We.billing,We.legacy,We.playground])_r(e,r,ah.mara,40);_r(e,We.ledger,ah.mara,30),_r(
e,We.payments,ah.gus,10),_r(e,We.payments,rM,40)}function uh(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function C9(e,t){
ms(e,{id:We.payments,name:"Payments",path:"payments",groupId:J.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[Ks({id:14,name:"main"})],approvalRules:[Co(31,{approvals_required:2})],approvalSettings:iM,
pushRule:{reject_unsigned_commits:!0},hooks:[uh(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
dT],["main:.gitlab-ci.yml",nM],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),Ao(e,We.payments,{id:J.statusCheckId,name:J.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),Ao(e,We.payments,{id:J.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ln(e,We.payments,{id:701,reports:mT,created_at:t(30)})}function j9(e,t){ms(e,{id:We.webShop,name:"Web Shop",path:"web-shop",groupId:J.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Ks({id:15,name:"*",push_access_levels:[fs(30)]})],approvalRules:[Co(32,{approvals_required:1})],hooks:[
uh(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",nM]])}),Ao(e,We.webShop,{id:6,name:"Countersign"}),
Ln(e,We.webShop,{id:710,reports:mT,created_at:t(50)}),Ln(e,We.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Wa(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ln(e,We.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function L9(e,t){ms(e,{id:We.ledger,name:"Ledge\
r",path:"ledger",groupId:J.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Ks({id:16,name:"main"})],approvalRules:[Co(33,{approvals_required:2})],approvalSettings:iM,pushRule:{reject_unsigned_commits:!0},hooks:[uh(63,"https://chat.acme\
.example/hooks/ledger")]}),Ao(e,We.ledger,{id:7,name:"Countersign"}),Ln(e,We.ledger,{id:720,reports:mT,created_at:t(20)}),ms(e,{id:We.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:J.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Ks({id:17,name:"\
main",push_access_levels:[fs(40)]}),Ks({id:18,name:"hotfix/*",push_access_levels:[fs(30),fs(40,{deploy_key_id:5})]})],approvalRules:[Co(34,{approvals_required:1}),
Co(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),Ao(e,We.billing,{id:8,name:"Countersign"});let r=Wa(73001,"sast",t(10),{retried:!0,status:"failed"}),n=Wa(73002,null,t(9),{name:"sast"});Ln(e,
We.billing,{id:730,created_at:t(10),jobs:[r,n]}),ms(e,{id:We.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:J.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[uh(64,"http://old.acme.example/hook")]}),ms(e,{id:We.playground,name:"Playground",path:"\
playground",groupId:J.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),ms(e,{id:We.docs,name:"Handbook",path:"handboo\
k",groupId:J.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),ms(e,{id:We.paymentsFork,name:"Payments",path:"payments",ownerId:ah.fay,forkedFrom:We.
payments,last_activity_at:t(6)})}var We,ah,nM,mT,iM,oM=m(()=>{"use strict";fT();Ja();ih();Ya();Sl();pT();({projects:We,users:ah}=J),nM=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,mT=["sast","secret_detection","dependency_scanning"];iM={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function hT(e){let t=R0(),r=n=>new Date(e-n*$9).toISOString();return tM(t,e),sM(t,r),zq(t,e,r),Xq(t),t}var $9,gT=m(()=>{"use strict";Ye();Zq();pT();oM();$9=60*6e4});function aM(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=iD(e,s.checkId);return{id:s.id,project:st(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:st(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:Ma(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-D9).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var D9,uM=m(()=>{"use strict";Ye();D9=50});async function ch(e={}){let t=e.now??Date.now,r=e.state??hT(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=Uq(()=>r,t),o=[],a=Vq(),u=new Set,
c="";function l(b){let w=b().finally(()=>u.delete(w));u.add(w)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>aM(r,o,i.now())},d=Qq({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>Lq(p,b)}),f=await Hq(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,q9);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,w,O={})=>kq(r,c,i.now(),b,{...w?
{action:w}:{},...O}),pingExternalControls:b=>xq(r,c,i.now,b),async close(){clearInterval(h),await Jq(d);let b=new Promise(w=>setTimeout(w,M9).unref());await Promise.
race([Promise.allSettled(u),b])}}}var q9,M9,yT=m(()=>{"use strict";$q();Gq();aT();Yq();gT();uM();nT();Sl();gT();fT();Ja();ih();Ya();Ye();q9=1e3,M9=1e3});var cM={};x(cM,{demoCommand:()=>B9});import{spawn as F9}from"node:child_process";import{join as U9}from"node:path";async function B9(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await ch();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of G9){n(`
${r.tone(`--- pipeline of ${J.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await V9(i,o,U9(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new k("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(K9(i)),_t.compliant}finally{await i.close()}}async function V9(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===J.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
J.projectId),CI_PROJECT_PATH:J.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(J.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:J.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:J.
token,INPUT_STATUS_CHECK:J.statusCheckName,INPUT_EXTERNAL_CONTROL:String(J.controlId),INPUT_EXTERNAL_CONTROL_SECRET:J.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=F9(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??_t.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function K9({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===J.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${J.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var G9,lM=m(()=>{"use strict";yT();fe();G9=[{iid:8,expected:_t.nonCompliant},{iid:7,expected:_t.compliant}]});var pM={};x(pM,{sandboxCommand:()=>Q9});async function Q9(e,t){let r=await ch({port:H9(e)}),n={gitlab_url:r.url,gitlab_token:J.token,project:J.projectPath,merge_request:J.
mergeRequestIid,status_check:J.statusCheckName,external_control:J.controlId,external_control_secret:J.controlSecret,other_tokens:Object.fromEntries(Object.entries(
J).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):J9(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
_t.compliant}function H9(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new k("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function J9(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var dM=m(()=>{"use strict";yT();fe()});import{createHash as _1,randomBytes as v1}from"node:crypto";import{readFileSync as w1}from"node:fs";import{readFile as T1}from"node:fs/promises";var Nr=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};Lo();Lo();var wM=class{value;constructor(e){this.value=e}};function $t(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof wM?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}var bT=class extends Nr{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=$t`${e}/members`;return t&&(n+="/all"),nr(this,n,r)}show(e,t,{
includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),nr(this,o.join("/"),n)}};var TM=class extends Nr{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return nr(this,$t`${e}/hooks`,t)}show(e,t,r){return nr(this,$t`${e}/hooks/${t}`,r)}},
EM=class extends Nr{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return nr(this,$t`${e}/push_rule`,t)}};var _T=class extends Nr{all(e,{pipelineId:t,...r}={}){let n=t?$t`projects/${e}/pipelines/${t}/jobs`:$t`projects/${e}/jobs`;return nr(this,n,r)}show(e,t,r){return nr(
this,$t`projects/${e}/jobs/${t}`,r)}},vT=class extends Nr{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=$t`projects/${e}/merge_requests/${t}/approvals`:
n=$t`projects/${e}/approvals`,nr(this,n,r)}};var wT=class extends Nr{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=$t`projects/${e}/`:t&&(n=$t`groups/${t}/`),nr(this,`${n}merge_requests`,r)}show(e,t,r){
return nr(this,$t`projects/${e}/merge_requests/${t}`,r)}};var TT=class extends Nr{all(e,t){return nr(this,$t`projects/${e}/pipelines`,t)}show(e,t,r){return nr(this,$t`projects/${e}/pipelines/${t}`,r)}};var ET=class extends TM{constructor(e){super("projects",e)}};var ST=class extends bT{constructor(e){super("projects",e)}};var RT=class extends EM{constructor(e){super("projects",e)}};var OT=class extends Nr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=$t`users/${e}/starred_projects`:e?n=$t`users/${e}/projects`:n="projects",nr(this,
n,r)}show(e,t){return nr(this,$t`projects/${e}`,t)}},kT=class extends Nr{all(e,t){return nr(this,$t`projects/${e}/protected_branches`,t)}show(e,t,r){return nr(this,
$t`projects/${e}/protected_branches/${t}`,r)}};var xT=class extends bT{constructor(e){super("groups",e)}};async function nr(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}dr();dr();async function NT(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>za(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=za(u),l=/does not exist or you don't have permission/.
test(c??"");throw new Ue(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}Za();Za();dh();var Cl=class{#e;constructor(t,r){this.#e=new Nl(t,r)}async allForMergeRequest(t,r){let n=`${mh(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:Il(o),status:CM(a)}))}set(t,r,n){let s=`${mh(t,r)}/status_check_responses`;
return this.#e.write("POST",s,Hs({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${mh(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>($T(),LT))).StatusCheckServices(this.#e)}};function CM(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function mh(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var DM={Projects:OT,ProtectedBranches:kT,MergeRequests:wT,MergeRequestApprovals:vT,Pipelines:TT,Jobs:_T,ProjectMembers:ST,ProjectHooks:ET,ProjectPushRules:RT,GroupMembers:xT};
function gh(e,t=()=>{}){let r={requesterFn:CT(e,t),host:"",queryTimeout:null},n={StatusChecks:new Cl(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(FT(),MT));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),NT(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t(rr("GET",c));let l={path:c,query:xl({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async write(s,i,o){let a=`/api/v4${i}`;t(rr(s,a)),await e.send({method:s,path:a,body:o,expects:s==="DELETE"?"empty":"json"})},async read(s,i){let o=`/api/\
v4${s}`;return t(rr("GET",o)),(await Xa(e,o,i)).body}};for(let[s,i]of Object.entries(DM)){let o;Object.defineProperty(n,s,{get:()=>o??=new i(r),enumerable:!0})}
return n}dr();Oh();Gl();fe();Bl();var E1=6e4;function FE(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(E1,e.timeout/5),a=O1(r),u={now:Date.now,
sleep:a,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...R1(t)},c=Fl({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),
l=gh(c);function p(d){return{checkout:S1,branch:(f,g)=>l.rawFile(d,f,g).catch(Ph),project:(f,g,h)=>l.rawFile(f,g,h).catch(Ph),url:async f=>(await Promise.resolve().then(()=>(ME(),qE))).
readText(f,u).catch(Ph)}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?gh(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.
serverNow(),sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>_1("sha256").update(d).digest("hex"),nonce:()=>v1(16).toString("hex"),
evaluationIsOver(){o=i},version:qo,progress:{targets:[],done:[]}}}}async function S1(e){try{return await T1(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new Do(e,{cause:t}):new k("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function Ph(e){throw e instanceof Ue&&e.status===404?
new Do(e.message,{cause:e}):e}function R1(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:w1(t,"utf8")}}catch(r){
throw new k("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function O1(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(
i),n(new k("INTERRUPTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}$h();fe();function sS(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?_t.undelivered:e.verdict==="compliant"||t==="never"?_t.compliant:e.verdict==="undete\
rmined"?_t.undetermined:t==="undetermined"?_t.compliant:_t.nonCompliant}import{constants as OU}from"node:fs";import{access as kU,mkdir as xU,writeFile as DR}from"node:fs/promises";import{join as sg}from"node:path";var Dh={};x(Dh,{render:()=>M1});var M1=e=>`${JSON.stringify(e,null,2)}
`;var nR={json:{file:"report.json",load:async()=>Dh},html:{file:"report.html",load:()=>Promise.resolve().then(()=>(CS(),PS))},junit:{file:"report.junit.xml",load:()=>Promise.resolve().then(()=>(DS(),$S))},
codequality:{file:"gl-code-quality-report.json",load:()=>Promise.resolve().then(()=>(MS(),qS))},sarif:{file:"report.sarif",load:()=>Promise.resolve().then(()=>(GS(),US))},
annotations:{file:"gl-annotations.json",load:()=>Promise.resolve().then(()=>(QS(),KS))},metrics:{file:"metrics.txt",load:()=>Promise.resolve().then(()=>(JS(),HS))},
csv:{file:"controls.csv",load:()=>Promise.resolve().then(()=>(zS(),WS))},markdown:{file:"summary.md",load:()=>Promise.resolve().then(()=>(sp(),eR))},badge:{file:"\
badge.svg",load:()=>Promise.resolve().then(()=>(rR(),tR))}};fe();Qi();function sR(e,t){let r=Mn(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}
function iR(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function qR(e){try{await xU(e,{recursive:!0}),await kU(e,OU.W_OK)}catch(t){let{code:r}=t;throw new k("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function MR(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=sg(r,"report.json"),a=sR(e,o),u=[...new Set(["json",...n])].map(async c=>{
let l=nR[c];if(!l)throw new k("INTERNAL",`there is no format ${c}`);let{render:p}=await l.load();await DR(sg(r,l.file),await p(e,s))});if(i==="gitlab"&&u.push(DR(
sg(r,"countersign.env"),iR(a))),i==="github"){let{stepOutputs:c}=await Promise.resolve().then(()=>($R(),LR));u.push(c(a,e,s))}return await Promise.all(u),o}Ie();Qi();var FR={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},UR={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},mp={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function GR(e,t){let{report:r}=e;return`${[...NU(r,t),...e.notices.map(s=>`${Xs(
"Note")}${te(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>mp[s.status]-mp[i.status]).flatMap((s,i)=>IU(s,i,t)),"",...PU(r,t),...r.deliveries.map(s=>`${Xs("")}${CU(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${Xs("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${Xs("Report")}${te(e.reportPath)}`],`${Xs("Took")}${e.tookMs} ms, ${ce(e.requests,"request")}`].join(`
`)}
`}function NU({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${te(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${te(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${te(e.gitlab_url)}`,`${Xs("Subject")}${i}`,`${Xs("Policy")}${te(t.name)} (${t.sources.map(o=>te(o)).join(
", ")}), sha256 ${t.sha256.slice(0,12)}`]}function IU(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone(FR[s],UR[s])} ${r.tone(te(n),"bold")} ${r.tone(BR(i),
"dim")}`,u=[...i].sort((c,l)=>mp[c.status]-mp[l.status]).flatMap(c=>AU(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function BR(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function AU(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a,
phase:u,waiver:c}=e,p=s==="fail"||s==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",f=[`  ${t.tone(FR[s],UR[s])} ${te(r)}${p}: ${te(i,1e3)}`];return c&&
f.push(`      waived until ${c.expires} by ${te(c.owner)}: ${te(c.reason,1e3)}`),o!==null&&f.push(`      note: ${te(o,1e3)}`),s==="fail"&&(f.push(`      fix:  ${te(
a.text,1e3)}`),a.url!==null&&f.push(`      at:   ${te(a.url,1e3)}`)),f}function PU(e,t){let r=Mn(e),n={compliant:"COMPLIANT",non_compliant:"NON-COMPLIANT",undetermined:"\
UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=BR(e.requirements.flatMap(({controls:u})=>u)),a=r.pass+r.fail+r.unknown+r.waived===
0?", because nothing could be judged":"";return[`${Xs("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function CU(e,t,r){let n=e.target==="s\
tatus_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${te(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${te(e.requirement)}"`,o=`${n}\
 ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, delivered${a}`;case"\
superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}: ${t?`would be ${e.
status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${te(e.error??"",1e3)}`}}
function Xs(e){return e.padEnd(9)}ug();dr();fe();pg();async function sO(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?eG(t,r,n):[],e.controls.length>0?ZU(e,t,r):void 0]);
return async a=>[...s?await XR(e.statusChecks,a,i):[],...o?.(a)??[]]}async function ZU(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(tO(),eO)),
Promise.resolve().then(()=>(nO(),rO))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function eG(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof Ue)||n.status!==401?n:(await e.MergeRequests.show(t,r),new k("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function iO(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}og();async function oO(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:s})=>({name:n,controls:await Promise.all(s.map(i=>rG(i,t,r)))})))}function aO(e,t){
let r=e.map(({name:n,controls:s})=>{let i=s.map(a=>({...a,inPhase:tG(a.control,t)})),o=i.map(({status:a,inPhase:u})=>(a==="fail"||a==="unknown")&&u!=="enforce"?
"waived":a);return{name:n,controls:i,status:nG(o)}});return{verdict:sG(r.map(({status:n})=>n)),requirements:r}}function tG({phase:e,enforcedFromMs:t},r){return t!==
void 0&&r>=t?"enforce":e}async function rG(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",
message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"applies to \
merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([c,l])=>({name:c,fact:l,result:await t.read(l)})));
for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=p.value:o.includes(p.reason)||o.push(p.reason);
if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,status:u.status,message:u.message,actual:("a\
ctual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function nG(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="\
pass"||t==="waived")?"pass":"not_applicable"}function sG(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"c\
ompliant":"undetermined"}sr();async function mO(...e){let[t,r]=e;return lG(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(fO(),dO))).settleHead(
...e)}function lG(e,t){return e.sha===t&&e.isPrepared}Yi();It();cf();cf();Gl();jb();async function tP(e,t,r){let n=await lf(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(eP),i=!s&&n.every(eP)?await o(0,
void 0):void 0;async function o(a,u){let c=r.readersFor(a),l=await Ul(n,c,u),p=await uf(l,async d=>(await Promise.resolve().then(()=>(ZA(),XA))).readBase(d,c,r.
sha256));return{policy:p,sha256:fK(p.texts,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});
let p=await c();return l&&p===u?l:o(a,p)}}}function eP({kind:e}){return e==="path"}function fK(e,t){let r=e.map(({text:n})=>t(n));return r.length===1?r[0]??"":t(
r.map(n=>`${n}
`).join(""))}Qi();Lb();async function vP(e,t,r){let n=await oP(e,t),s=n.kind==="project"?"project":"merge_request",i=await tP(e,s,r),{projectId:o,known:a}=await yO(n.project,
r.gitlabFor),u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=gs(a),d=ff($b(p,s==="project"?ge:Ht)),
f=d.then(r.serverNow,r.serverNow),g=ff(i.load(o,l,ys)),h=ff(sO(e,c,o,u)),b=ff(g.then(({policy:xt})=>Dn(xt,p))),w=await d,{policy:O,sha256:R}=await g,$=await(await h)(
O.requirements.map(({name:xt})=>xt));r.progress.targets=$;let U="sha"in w?w:void 0,B=(n.kind==="merge-request"?n.sha:void 0)??U?.sha??"",ne=u===void 0?void 0:{projectId:o,
iid:u,sha:B},D=U&&ne&&await mO(U,B,Ui,()=>ig(c,ne),r.sleep),T=D?.state==="superseded",Q=T||e.dry_run?[]:$.filter(({kind:xt})=>xt==="status_check"),ve=ne&&iO(c,ne,
Q.map(({id:xt})=>xt),r.after),Je=await(D?.waited?Dn(O,gs(D.known)):b).finally(()=>ve?.stop());r.evaluationIsOver();let cn=U?.projectPath??(await $b(p,ge)).path,
hs=await NK(O,Je,{nowMs:await f,project:cn,iid:u}),Fi=aO(hs.judged,await f),$n=await JR({gitlab:c,targets:$,evaluation:Fi,projectId:o,mergeRequest:ne&&D&&{...ne,
createdAtMs:Date.parse(D.mergeRequest.createdAt)},isSuperseded:T,isLagging:D?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:xt=>r.progress.done.push(xt)}),Lt=dS({evaluation:Fi,policy:O,policySha256:R,subject:{gitlabUrl:e.gitlab_url,
project:{id:o,path:cn},mergeRequest:D&&ne&&{iid:ne.iid,sha:B,targetBranch:D.mergeRequest.targetBranch}},deliveries:$n,generatedAt:new Date(r.now()),version:r.version}),
Qs=await xK(e,Lt,c,ne),vr=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:Lt,notices:[
...e.warnings,...n.notices,...O.warnings,...hs.notices,...Qs,...vr]};function gs(xt){let Gr=aP(n.project,t);return lO({gitlabFor:r.gitlabFor,projectId:o,iid:u,defaultBranchHint:Gr,
now:()=>f},xt)}function Dn(xt,Gr){return Gr.announce(JA(xt,s)),oO(xt,Gr,s)}function Ui(){return gs(new Map).read(Ht)}async function ys(){return(await $b(p,Ht)).
targetBranch}}async function $b(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function xK(e,t,r,n){let s=t.deliveries.every(({outcome:i})=>i!==
"superseded");return e.note==="never"||e.dry_run||!n||!s?[]:(await Promise.resolve().then(()=>(gP(),hP))).keepNote(r,n,t,e.note)}async function NK(e,t,r){return e.
waivers.length===0?{judged:t,notices:[]}:(await Promise.resolve().then(()=>(_P(),bP))).waive(t,e.waivers,r)}function ff(e){return e.catch(()=>{}),e}fe();Ie();async function kP(e,t){let{env:r,surface:n}=t,s=performance.now(),i=await nS({flags:e,env:r,getInput:await PK(t,e)});await qR(i.report_dir);let o=FE(i,
{env:r,signal:t.signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${te(a.path)} ${u}\
 ${Math.round(a.durationMs)} ms`)}});try{let{report:a,notices:u}=await vP(i,r,o.ports),c=await MR(a,{folder:i.report_dir,formatNames:i.formats,context:{jobUrl:r.
CI_JOB_URL,policyPath:i.policy[0]??""},host:n.host}),l=Math.round(performance.now()-s),p={report:a,notices:u,reportPath:c,tookMs:l,requests:o.requestCount(),dryRun:i.
dry_run};return t.print(GR(p,n).trimEnd()),sS(a,i.fail_job_on)}catch(a){throw a instanceof k&&a.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(TP(),wP))).
interrupted(o.ports.progress,a):a}finally{o.close()}}async function PK({env:e,surface:t},r){return t.host==="github"?(await Promise.resolve().then(()=>(OP(),RP))).
onRunner(e,r):(n,{trimWhitespace:s})=>{let i=e[`INPUT_${n.toUpperCase()}`]??"";return s?i.trim():i}}Mo();function xP(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||_s[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var CK={bold:1,dim:2,red:31,green:32,yellow:33};function jK(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>CK[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function NP(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return jK(n,!i&&(s||n!=="plain"),r)}fe();Bl();var fM=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>fM.abort());process.stdout.on("error",()=>{});var Mi={env:process.env,surface:NP(
process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:fM.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};Y9(process.argv.slice(2)).catch(async e=>(await Promise.resolve().then(()=>(AP(),IP))).reportFailure(e,Mi)).then(e=>{process.exitCode=e});async function Y9(e){
let{command:t="evaluate",operands:r,flags:n}=xP(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return Mi.print((await Promise.resolve().then(()=>(hf(),mf))).
helpText()),_t.compliant;if(n.has("version")||n.has("v"))return Mi.print(qo),_t.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(hf(),mf))).
strayOperand(r[0]);return kP(n,Mi);case"validate":return(await Promise.resolve().then(()=>($P(),LP))).validateCommand(r,n.has("json"),Mi);case"explain":return(await Promise.resolve().then(()=>(UP(),FP))).
explainCommand(r,n.has("json"),Mi);case"demo":return(await Promise.resolve().then(()=>(lM(),cM))).demoCommand(n,Mi);case"sandbox":return(await Promise.resolve().then(()=>(dM(),pM))).
sandboxCommand(n,Mi);default:throw(await Promise.resolve().then(()=>(hf(),mf))).unknownCommand(t)}}
