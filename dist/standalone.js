#!/usr/bin/env node
var nM=Object.create;var oh=Object.defineProperty;var sM=Object.getOwnPropertyDescriptor;var iM=Object.getOwnPropertyNames;var oM=Object.getPrototypeOf,aM=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},x=(e,t)=>{for(var r in t)oh(e,r,{get:t[r],enumerable:!0})},uM=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of iM(t))!aM.call(e,s)&&s!==r&&oh(e,s,{get:()=>t[s],enumerable:!(n=sM(t,s))||n.enumerable});return e};var cM=(e,t,r)=>(r=e!=null?nM(oM(e)):{},uM(t||!e||!e.__esModule?oh(r,"default",{value:e,enumerable:!0}):r,e));var El,Sl,Co=m(()=>{"use strict";El=class{},Sl=class{}});var ht,fM,O,pe=m(()=>{"use strict";ht={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},fM={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},O=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return fM[this.code]}}});function ee(e,t=300){let r=e.replace(mM," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function de(e,t,r=`${t}s`){return`${e}\
 ${e===1?t:r}`}function Be(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).
join(", ")} and ${r}`}var mM,Le=m(()=>{"use strict";mM=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function Xt(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function Ya(e){let t=ee(Rl(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function Rl(e){if(e==null)return"";if(Array.isArray(e))return e.map(Rl).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=Rl(i);if(o)return o}return Object.entries(e).map(([i,o])=>[hM.has(i)?"":i,Rl(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var qe,hM,cr=m(()=>{"use strict";pe();Le();qe=class extends O{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};hM=new Set(["base","error"])});var kT={};x(kT,{readPages:()=>yM});async function yM(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await _M(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(bM(o,a.length))return{...i,headers:c,body:a};if(s)throw new qe("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function bM(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function _M(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:gM},i))}else for(let s=OT(e);s;){let i=await t(s);n.push(i),s=OT(i)}}catch(s){
if(!(s instanceof qe))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new qe(i,`${o}; ${a} of the li\
st were read`,s)}return n}function OT({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var gM,xT=m(()=>{"use strict";cr();gM=6});async function Wa(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:Ol({...Hs(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>(xT(),kT))).readPages(Xt("GET",t),s,i)}function NT(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t(Xt(i,c)),e.send({method:i,path:c,query:Ol(Hs(a)),body:Hs(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t(Xt("GET",a)),Wa(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Hs(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function Ol(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var za=m(()=>{"use strict";cr()});function vM(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function xl(e){return(e??"").replace(/\?.*/s,"")}var kl,ah=m(()=>{"use stric\
t";cr();za();kl=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=Xt("GET",t);this.#t(n);let{body:s}=await Wa(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(vM))return s;throw new qe("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t(Xt(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var AT={};x(AT,{StatusCheckServices:()=>uh,digestUrl:()=>IT});import{createHash as wM}from"node:crypto";function IT(e){return wM("sha256").update(e).digest("hex")}
function Il(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var Nl,uh,PT=m(()=>{"use strict";cr();za();ah();Nl="status_check_admin",
uh=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Il(t),Nl)).map(r=>({id:r.id,name:r.name,externalUrl:xl(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:IT(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Il(t),Hs({...r}),Nl)}update(t,r,n){return this.#e.write("PUT",`${Il(t)}/${r}`,Hs({...n}),Nl)}async remove(t,r){let n=`${Il(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,Nl).catch(o=>{if(o instanceof qe&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof qe&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new qe("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:Xt("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as EM}from"node:crypto";function CT({timestamp:e,nonce:t,path:r,status:n},s){return EM("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var jT=m(()=>{"use strict"});var LT={};x(LT,{ExternalControls:()=>lh});function RM({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var SM,lh,$T=m(()=>{"use strict";pe();cr();jT();SM=3,lh=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new O("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t(Xt("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-SM,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":CT(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof qe?RM(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function DT({headers:e,text:t},r){let n=e["content-type"]??"";if(dh(n,t))return{instead:Pl};if(r!=="json")return{value:r==="text"?t:void 0};if(!Cl(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function Cl(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function dh(e,t){return/html/i.test(e)||!Cl(e)&&/^\s*<(!doctype|html)/i.test(t)}var Pl,fh=m(()=>{"use strict";Pl="a web page instead of JSON"});function qT(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}var MT=m(()=>{"use strict"});function jl(e){return e.NODE_USE_ENV_PROXY==="1"&&mh(process.versions.node)}function mh(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var hh=m(()=>{"use strict"});async function FT(e,t,r){let{Agent:n,request:s}=await xM(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:kM,...jl(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await NM(
r)}:{}};return{agent:new n(i),request:s}}async function xM(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function NM(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new O("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function UT(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},w=>{IM(w,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(GT(gh)),i),h=b(d);f.on("error",h).end(c);function b(w){return R=>{clearTimeout(g),w(R)}}})}async function IM(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw GT(Ll);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function GT(e){return Object.assign(new Error(e),{code:e})}var kM,gh,Ll,yh=m(()=>{"use strict";pe();hh();
kM=10,gh="ETIMEDOUT",Ll="E2BIG"});function BT(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(bh());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{(n||
e?.aborted)&&a(bh()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw bh()},close(){e?.removeEventListener("abort",s),s()}}}function bh(){
return new O("INTERRUPTED","the job was cancelled")}var VT=m(()=>{"use strict";pe()});function KT(e,t){return AM.has(e)||e===500&&t}function QT(e){return[301,302,303,307,308].includes(e)}function HT(e,t,r=0,n={},s=0){let i=1e3*2**(e-1)*(.5+t()/2);
return Math.max(i,PM(r,n,s)||0)}function PM(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:e===429?Number(t["ratelimit\
-reset"])*1e3-r+1e3:0}var AM,JT=m(()=>{"use strict";AM=new Set([408,429,502,503,504])});function lr(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var jo,Xa=m(()=>{"use strict";jo=/^\{"error":"404 Not Found"\}$/});var YT,WT,zT=m(()=>{"use strict";Xa();YT="create a new token with scope api and put it into gitlab_token",WT=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",YT],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",YT],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${lr(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function Nr(e,t,r,n,s){return["external_control",e,t,r,n,s]}var XT,$l,ZT,eE=m(()=>{"use strict";Xa();XT="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",$l="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";ZT=[Nr(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",$l),Nr(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",$l),Nr(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),Nr(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),Nr(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),Nr(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",XT),Nr(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",XT),Nr(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),Nr(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),Nr(404,jo,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),Nr(400,/Failed to update/,"CONTROL_REFUSED",lr,"look into the project's compliance centre, and run the job\
 again"),Nr(400,null,"CONTROL_REFUSED",lr,$l),...[401,403,404,422].map(e=>Nr(e,null,"CONTROL_REFUSED",lr,$l))]});var sE,tE,rE,_h,nE,CM,jM,LM,$M,DM,iE,oE=m(()=>{"use strict";Xa();sE="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",tE="there is no such merge request, or no such status check, in this project",rE="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",_h="give the token's user or bot the Developer r\
ole in the project that the merge request targets",nE="give the token's user or bot the Maintainer role in the project",CM="the instance has no status checks at\
 this address",jM="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",LM=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,jo,"TARGET_UNKNOWN",CM,jM]),$M=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),DM=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",sE]),iE=[...LM,...$M,...DM,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${_h}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",_h],["status_check",404,null,"TARGET_UNKNOWN",tE,rE],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",_h],["status_check_retry",404,null,"TARGET_UNKNOWN",tE,rE],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",nE],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",nE],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${sE}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",lr,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function cE(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...WT,...iE,...ZT,...qM].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??MM(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function MM({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",lr,uE]:[null,e,null,"GITLAB_REFUSED",lr,"change what GitLab names, in the inputs or in the project's settings"]}var uE,aE,
qM,lE=m(()=>{"use strict";zT();eE();Xa();oE();uE="run the job again later; if it stays so, ask the administrators of the instance",aE="check the path, the ref a\
nd the project of policy, and that the token may read that project",qM=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${lr(e)})`,aE],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",aE],[null,404,jo,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",lr,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",lr,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${lr(e)})`,uE]]});function pE(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=FM.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",Dl];return{isTemporary:s,isTimeout:n===
gh,code:n===Ll?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Ll?"":UM(t,r)),cause:e}}function UM(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||jl(t)||GM(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${mh(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function GM({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var Dl,FM,dE=m(()=>{"use strict";yh();hh();Dl="check host and port of the address, and that this runner may reach\
 it",FM=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",Dl],[/^ETIMEDOUT/,!0,"there was no answer in time",Dl],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",Dl],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function fE({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<BM)return p;let d=p?p.origin+p.pathname:"nowhere";throw new qe("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:VM(p,d,o,a)})}function VM(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var BM,mE=m(()=>{"use strict";cr();BM=3});var gE={};x(gE,{describeFailure:()=>pE,endingOf:()=>HM,followRedirect:()=>fE,refused:()=>JM,tooLate:()=>QM,unanswered:()=>KM,unexpected:()=>hE});function KM({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new qe(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function QM(e,t){let r="give timeout a longer time, or ask for less";return new qe("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function HM(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function JM({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=dh(l,r);if(p&&e<500)return hE(
e,n,Pl);let d=p?void 0:YM(u?r.replaceAll(u,"…"):r,l),f=Ya(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:w,
advice:R}=cE({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),S={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${R}; an earlier attempt may have succeeded`:R};return new qe(b,`GitLab answered ${e} for ${i}: ${w}${s}`,S)}function hE(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===Pl?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new qe("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${ee(n)}`,i)}function YM(e,t){if(!Cl(t))return e;try{return JSON.parse(e)}catch{return}}var yE=m(()=>{"use strict";Le();fh();cr();lE();dE();mE()});function ql(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new O("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=qT(r),f=BT(e.signal,g);function g(){c?.then(({agent:w})=>w.destroy()).catch(()=>{})}async function h(w,R,S){c??=FT(a.protocol==="https:",n,e.
certificateAuthorities);let $=await c,{method:U,body:B,anonymous:re,headers:D}=R,T={...t&&!re?{"private-token":t}:{},...D?.()},Q=r();l++;let ve=await UT($,w,{method:U,
body:B,headers:T,timeoutMs:S,maxBodyBytes:o,now:r});return p(ve.headers.date??"",Q,ve.answeredAt),ve}async function b(w){let{method:R,path:S,query:$,body:U,expects:B="\
json",situation:re="fact"}=w,D=R==="GET"||R==="HEAD"||w.reads===!0,T=Xt(R,S),Q=new URL(u+S+($?`?${$}`:""));for(let ve=1,He=0;;){let un=r(),hs=i()-un;if(f.check(),
hs<=0)throw(await vh()).tooLate(T,ve);let Fi=Math.min(hs,s),$n=await f.race(h(Q,w,Fi)).catch(async Gi=>{if(Gi instanceof O)throw Gi;return(await vh()).describeFailure(
Gi,a,n)}),[At,Qs]="headers"in $n?[$n,void 0]:[void 0,$n],_r=At?.status??0,gs=Qs?Qs.isTemporary:KT(_r,D),Dn=HT(ve,e.random,_r,At?.headers,d.serverNow()),Ui=r()+Dn>=
i(),ys=gs&&ve<5&&!Ui,Et={method:R,path:S,status:_r,durationMs:r()-un,attempt:ve};if(e.onRequest?.(ys?{...Et,retryInMs:Dn}:Et),ys){await f.race(e.sleep(Dn)),ve++;
continue}let Ur=At&&_r<300?DT(At,B):void 0;if(At&&Ur&&Ur.instead===void 0)return{status:_r,headers:At.headers,body:Ur.value,attempts:ve};let{endingOf:v,followRedirect:M,
refused:L,tooLate:F,unanswered:Pe,unexpected:et}=await vh();if(At&&QT(_r)){Q=M(At,Q,{request:T,method:R,path:S,root:a,hops:He++,attempts:ve});continue}let be={request:T,
situation:re,writes:!D,body:U,attempts:ve,token:t};if(Ur?.instead!==void 0)throw et(_r,be,Ur.instead);let bs=gs?v(ve,Ui?Dn:0):"";throw At?L(At,be,bs):Qs?.isTimeout&&
Fi===hs?F(T,ve):Pe(Qs,be,bs)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function vh(){return Promise.resolve().then(()=>(yE(),gE))}var wh=m(()=>{"use\
 strict";pe();fh();MT();cr();yh();VT();JT()});function Th(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=zM(bE(e),bE(s),n+1),o=r!==void 0&&r.length!==e.length&&s.length===e.length;(i<
n||i===n&&o)&&(r=s,n=i)}return r}function St(e,t){let r=Th(e,t);return r===void 0?"":`, did you mean ${r}?`}function bE(e){return e.slice(0,80).toLowerCase().replace(
/[-\s]/g,"_")}function zM(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[
i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,
(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var qn=m(()=>{"use strict"});var _E={};x(_E,{preset:()=>XM});var XM,vE=m(()=>{"use strict";XM={name:"Recommended",description:"Four eyes on every change, a protected default branch, scanner\
s that run",requirements:[{name:"Four eyes",description:"Nobody merges on their own word",controls:["minimum_approvals_required_1","merge_request_prevent_author\
_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge reque\
sts",controls:["default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"\
What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static analysis \
and secret detection run on the default branch",controls:["scanner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"Events leave\
 over https only",controls:["secure_webhooks"]}]}});var wE={};x(wE,{preset:()=>ZM});var ZM,TE=m(()=>{"use strict";ZM={name:"Strict",description:"Two independent approvals, signed commits, no way around the rules",
requirements:[{name:"Four eyes",description:"Two people who did not work on the change approve it",controls:["minimum_approvals_required_2","merge_request_preve\
nt_author_approval","merge_request_prevent_committers_approval","merge_requests_approval_rules_prevent_editing","reset_approvals_on_push",{id:"merge_request_app\
rovals",with:{at_least:2}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge requests, and history stays",controls:[
"default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked","project_default_branch_not_deletable","require_signed_commi\
ts"]},{name:"A change that is ready",description:"What is merged is finished and discussed",controls:["merge_request_is_not_draft","resolve_discussions_required"]},
{name:"Scanners",description:"Code, secrets and dependencies are scanned on the default branch",controls:["scanner_sast_running","scanner_secret_detection_runni\
ng","scanner_dep_scanning_running","push_protection_enabled"]},{name:"Access",description:"The project is not public, and its tokens and variables are held tigh\
t",controls:["project_visibility_not_public","cicd_job_token_scope_enabled","project_user_defined_variables_restricted_to_maintainers","ensure_2_admins_per_repo",
"secure_webhooks"]}]}});var EE={};x(EE,{preset:()=>e1});var e1,SE=m(()=>{"use strict";e1={name:"SOC 2 (evidence from GitLab)",description:"Settings and approvals that serve as evidence\
 for parts of the common criteria",requirements:[{name:"CC6.1 Logical access",description:"Serves CC6.1: the project is not public, and who may push is limited",
controls:["project_visibility_not_public","default_branch_protected"]},{name:"CC6.6 Boundary protection",description:"Serves CC6.6: events leave over https only",
controls:["secure_webhooks"]},{name:"CC7.1 Detection of vulnerabilities",description:"Serves CC7.1: scanners run on the default branch",controls:["scanner_sast_\
running","scanner_dep_scanning_running","scanner_secret_detection_running"]},{name:"CC8.1 Change management",description:"Serves CC8.1: changes are reviewed by \
others and reach the default branch through merge requests",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval","default_branch_pro\
tected_from_direct_push",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var RE={};x(RE,{preset:()=>t1});var t1,OE=m(()=>{"use strict";t1={name:"ISO/IEC 27001:2022 (evidence from GitLab)",description:"Settings and approvals that serv\
e as evidence for parts of Annex A",requirements:[{name:"A.5.3 Segregation of duties",description:"Serves A.5.3: authors and committers do not approve their own\
 work",controls:["merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"A\
.5.15 Access control",description:"Serves A.5.15: the project is not public",controls:["project_visibility_not_public"]},{name:"A.8.4 Access to source code",description:"\
Serves A.8.4: nobody changes the default branch directly",controls:["default_branch_protected","default_branch_protected_from_direct_push"]},{name:"A.8.8 Manage\
ment of technical vulnerabilities",description:"Serves A.8.8: dependencies and code are scanned on the default branch",controls:["scanner_dep_scanning_running",
"scanner_sast_running"]},{name:"A.8.28 Secure coding",description:"Serves A.8.28: secrets are looked for, and threads are settled before merging",controls:["sca\
nner_secret_detection_running","resolve_discussions_required"]},{name:"A.8.32 Change management",description:"Serves A.8.32: every change is approved",controls:[
"minimum_approvals_required_1"]}]}});var kE={};x(kE,{preset:()=>r1});var r1,xE=m(()=>{"use strict";r1={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark\
's chapters on source code and pipelines that can be read from GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by t\
wo others, approvals are reset, threads are settled, history is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_pre\
vent_author_approval","resolve_discussions_required","require_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_forc\
e_push_blocked","project_default_branch_not_deletable"]},{name:"1.2 Repository management",description:"Serves 1.2: somebody can stand in as owner",controls:["e\
nsure_2_admins_per_repo"]},{name:"1.3 Contribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},
{name:"1.5 Code risks",description:"Serves 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running",
"scanner_dep_scanning_running","scanner_iac_running"]}]}});var NE={};x(NE,{preset:()=>n1});var n1,IE=m(()=>{"use strict";n1={name:"SLSA source track (what the API shows)",description:"History that stays, changes that so\
mebody else has reviewed",requirements:[{name:"Source level 2: history",description:"Serves history and controls: the default branch is protected from force pus\
hes and deletion",controls:["default_branch_protected","project_force_push_blocked","project_default_branch_not_deletable"]},{name:"Source level 3: continuous t\
echnical controls",description:"Serves enforced controls: changes come through merge requests only",controls:["default_branch_protected_from_direct_push"]},{name:"\
Source level 4: two-party review",description:"Serves two-party review: another person than author and committers approved this change",controls:["minimum_appro\
vals_required_1","merge_request_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]}]}});var AE={};x(AE,{presetNames:()=>Sh,presetText:()=>Rh});async function Rh(e){let t=e.slice(7),r=Object.hasOwn(Eh,t)?Eh[t]:void 0;if(!r)throw new O("POLICY_UNREAD\
ABLE",`there is no preset ${t}${St(t,Sh)}`,{advice:`the presets are ${Sh.join(", ")}`});return JSON.stringify((await r()).preset,null,2)}var Eh,Sh,Oh=m(()=>{"us\
e strict";pe();qn();Eh={recommended:()=>Promise.resolve().then(()=>(vE(),_E)),strict:()=>Promise.resolve().then(()=>(TE(),wE)),soc2:()=>Promise.resolve().then(()=>(SE(),EE)),
iso27001:()=>Promise.resolve().then(()=>(OE(),RE)),"cis-gitlab":()=>Promise.resolve().then(()=>(xE(),kE)),slsa:()=>Promise.resolve().then(()=>(IE(),NE))},Sh=Object.
keys(Eh)});var PE={};x(PE,{missingPolicy:()=>s1});async function s1(e,t,r,n){return e.kind!=="path"||r===void 0?new O("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new O("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new O("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var CE=m(()=>{"use strict";pe()});async function Ml(e,t,r){return Promise.all(e.map(async n=>({source:i1(n,r),text:await o1(n,t,r)})))}function i1(e,t){return e.kind==="path"&&t!==void 0?`${e.path}\
@${t}`:e.typed}async function o1(e,t,r){try{return e.kind==="preset"?(await Promise.resolve().then(()=>(Oh(),AE))).presetText(e.typed):e.kind==="url"?await t.url(
e.typed):e.kind==="project"?await t.project(e.project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){if(n instanceof Lo){let{
missingPolicy:s}=await Promise.resolve().then(()=>(CE(),PE));throw await s(e,t,r,n)}throw n instanceof O&&n.code!=="INTERRUPTED"?new O("POLICY_UNREADABLE",`poli\
cy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.advice===void 0?{}:{advice:n.advice}}):n}}var Lo,Fl=m(()=>{"use strict";pe();Lo=class extends Error{}});var $o,Ul=m(()=>{"use strict";$o="1.0.0"});var jE={};x(jE,{readText:()=>a1});async function a1(e,t){let{origin:r,pathname:n,search:s}=new URL(e),i=ql({...t,baseUrl:r});try{let o={path:n,query:s.slice(1),
expects:"text",situation:"policy"};return String((await i.send({method:"GET",...o})).body)}finally{i.close()}}var LE=m(()=>{"use strict";wh()});var DE,qE=m(()=>{"use strict";DE=["json","html","junit","codequality","sarif","annotations","metrics","csv","markdown","badge"]});function Bi(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function Gl(e){return{value:e}}
function xh(e){return{value:Nh(e,/\r?\n/)}}function ME(e){return{value:Nh(e,/[\r\n,]+/)}}function FE(...e){return t=>{let r=Nh(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function UE(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function GE(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function BE(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function VE(e){let t=Bl(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function KE(e){let t=Bl(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function QE(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${g1(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function Bl(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function Nh(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function g1(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Ih=m(()=>{"use strict"});function Ct(e,t){return{parse:e,...t}}var _s,vs,Do=m(()=>{"use strict";qE();Ih();_s={mode:Ct(Bi("auto","merge-request","project"),{default:"auto"}),policy:Ct(ME,
{default:".countersign.yml"}),policy_from:Ct(Bi("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Ct(QE,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:Ct(Gl,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Ct(KE,{}),merge_request:Ct(VE,{}),sha:Ct(BE,{}),status_check:Ct(xh,
{}),external_control:Ct(xh,{}),external_control_secret:Ct(Gl,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Ct(Bi("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:Ct(Bi("fail","leave"),{default:"fail"}),note:Ct(Bi("never","on_failure","always"),{default:"never"}),report_dir:Ct(
Gl,{default:"countersign-report"}),formats:Ct(FE(...DE),{default:"json"}),dry_run:Ct(UE,{default:"false"}),timeout:Ct(GE,{default:"10m"}),log_level:Ct(Bi("info",
"debug"),{default:"info"})},vs=Object.keys(_s)});var JE={};x(JE,{complaints:()=>b1});function b1({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${HE(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${St(a,
vs)}`),...i?[]:_1(r,n,s)]}function _1(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${HE(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function HE(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var YE=m(()=>{"use strict";qn();Do()});var zE={};x(zE,{checkControls:()=>w1,repeated:()=>WE});function w1(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=Bl(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of WE(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<v1&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${Be(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function WE(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var v1,XE=m(()=>{"use strict";Le();Ih();v1=16});async function ZE(e){let t=[],r=[],n=[],s={},i={};for(let g of vs){let h=_s[g],{raw:b,typed:w}=R1(g,h,e);if(i[g]=w,b===void 0)continue;let[,R]=h.secret&&T1.exec(
b.trim())||[];if(R!==void 0){r.push({typed:w,variable:R});continue}let S=h.parse(b);"problem"in S?t.push(`${w} ${S.problem}`):s[g]=S.value}let o=s,a=k1(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!E1.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(YE(),JE));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(XE(),zE))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw S1(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function S1(e){let[t=""]=e;return e.length===
1?new O("INPUT_INVALID",t):new O("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function R1(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:Vl(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=O1(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function Vl(e){return`--${e.replaceAll("_","-")}`}
function O1(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function k1({env:e,flags:t}){let r=new Set(vs);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:Vl(n),name:n}))).filter(
({name:n})=>!r.has(n))}var T1,E1,Ah=m(()=>{"use strict";pe();Do();T1=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,E1=/^[\x21-\x7e]+$/});function V(e,...t){let r=e[0]??"";for(let[n,s]of t.entries()){if(e[n]?.endsWith("="))throw new Error(`a value needs quotes after ${e[n]}`);r+=rS(s)+(e[n+1]??"")}
return Js.of(r)}function Kl(e){if(/<\/(style|script)|<!--/i.test(e))throw new Error("an inline text would end its own element");return Js.of(e)}function Vi(e,t){
let r=e?P1(e):void 0;return r===void 0?V`${t}`:V`<a href="${Js.of(jh(r))}" rel="noopener noreferrer">${t}</a>`}function Ch(e){let t=A1(e).map(r=>jh(ee(r,tS)));return t.
length===1?Js.of(t[0]??""):Js.of([t[0],...t.slice(1,-1).map(r=>`  ${r}`),t.at(-1)].join(`
`))}function A1(e){let t=JSON.stringify(e)??"null";if(t.length<=N1||typeof e!="object"||e===null)return[t];let r=Array.isArray(e)?e.map(s=>JSON.stringify(s)??"n\
ull"):Object.entries(e).map(([s,i])=>`${JSON.stringify(s)}: ${JSON.stringify(i)}`),n=r.map((s,i)=>i<r.length-1?`${s},`:s);return Array.isArray(e)?["[",...n,"]"]:
["{",...n,"}"]}function rS(e){return e===void 0?"":e instanceof Js?e.toString():typeof e=="number"?String(e):typeof e=="string"?jh(ee(e,tS)):e.map(rS).join("")}
function jh(e){return e.replace(/[&<>"']/g,t=>I1[t]??"")}function P1(e){if(!URL.canParse(e))return;let{protocol:t,href:r}=new URL(e);return t==="https:"||t==="h\
ttp:"?r:void 0}var Js,tS,N1,I1,Ys=m(()=>{"use strict";Le();Js=class e{#e;constructor(t){this.#e=t}static of(t){return new e(t)}toString(){return this.#e}},tS=4e3,
N1=72,I1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}});function Hl(e){return[...e].sort((t,r)=>Ki.indexOf(t.status)-Ki.indexOf(r.status))}function Jl(e){return Ki.map(t=>({status:t,number:e.filter(r=>r.status===t).length})).
filter(({number:t})=>t>0).map(({status:t,number:r})=>`${r} ${Ut[t].control.toLowerCase()}`).join(", ")}var Ut,Ki,Lh,Ql,Ws=m(()=>{"use strict";Ut={fail:{sign:"✗",
control:"Failed",requirement:"Not met"},unknown:{sign:"?",control:"Unknown",requirement:"Undetermined"},waived:{sign:"~",control:"Waived",requirement:"Waived"},
pass:{sign:"✓",control:"Passed",requirement:"Met"},not_applicable:{sign:"–",control:"Not applicable",requirement:"Not applicable"},external:{sign:"·",control:"\
External",requirement:"External"}},Ki=Object.keys(Ut),Lh={compliant:{status:"pass",word:"Compliant"},non_compliant:{status:"fail",word:"Non-compliant"},undetermined:{
status:"unknown",word:"Undetermined"}},Ql={critical:"Critical",high:"High",medium:"Medium",low:"Low",info:"Info"}});function sS({requirements:e}){return V`<div class="charts">${C1(e)}${j1(e)}</div>`}function C1(e){let t=Ki.map(a=>({status:a,word:Ut[a].requirement,number:e.filter(
u=>u.status===a).length})).filter(({number:a})=>a>0),r=(Yl-nS*(t.length-1))/e.length,n=0,s=t.map(({status:a,number:u})=>{let c=V`<rect class="${a}" x="${$h(n)}" width="${$h(
u*r)}" height="12"/>`;return n+=u*r+nS,c}),i=t.map(({number:a,word:u})=>`${a} ${u.toLowerCase()}`).join(", "),o=t.map(({status:a,number:u,word:c})=>V`<li><span class="sign ${a}" aria-hidden="true">${Ut[a].
sign}</span> ${c} <b>${u}</b></li>`);return V`<figure>
<figcaption>Requirements by state</figcaption>
<svg class="bar" role="img" aria-label="${`Requirements: ${i}`}" viewBox="0 0 ${Yl} 12" preserveAspectRatio="none">${s}</svg>
<ul class="legend">${o}</ul>
</figure>
`}function j1(e){let t=e.flatMap(({controls:i})=>i).filter(({status:i})=>i==="fail");if(t.length===0)return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<p class="quiet">No control failed.</p>
</figure>
`;let r=Object.entries(Ql).map(([i,o])=>({word:o,number:t.filter(a=>a.severity===i).length})),n=Math.max(...r.map(({number:i})=>i)),s=r.map(({word:i,number:o})=>V`<li class="${o===
0?"none":"some"}"><span>${i}</span>
<svg class="bar" aria-hidden="true" viewBox="0 0 ${Yl} 12" preserveAspectRatio="none"><rect class="fail" width="${$h(o/n*Yl)}" height="12"/></svg>
<b>${o}</b></li>
`);return V`<figure>
<figcaption>Failed controls by severity</figcaption>
<ul class="severities">${s}</ul>
</figure>
`}function $h(e){return Math.round(e*10)/10}var Yl,nS,iS=m(()=>{"use strict";Ys();Ws();Yl=1e3,nS=6});function oS(e){return e.length===0?V`<p class="quiet">No status check or external control is named, so nothing was posted.</p>`:V`<ul class="deliveries">${e.map(
$1)}</ul>`}function $1(e){let{target:t,id:r,name:n,requirement:s,outcome:i}=e,o=L1[i],a=t==="status_check"?"Status check":"External control";return V`<li><span class="sign ${o}" aria-hidden="true">${Ut[o].
sign}</span>
<div><p><b>${n??`${a} ${r}`}</b></p>
<p class="quiet">${a} ${r}, for ${s??"the whole verdict"}</p></div>
<p>${D1(e,o)}</p></li>
`}function D1({status:e,outcome:t,attempts:r,error:n},s){let i=a=>V`<span class="word ${s}">${a}</span>`,o=r>1?`${e}, after ${de(r,"attempt")}`:e;switch(t){case"\
delivered":return V`${i("Delivered")}: ${o}`;case"superseded":return V`${i("Nothing posted")}: the merge request has a newer head`;case"skipped":return V`${i("N\
othing posted")}: it would be ${e}`;case"failed":return V`${i("Not delivered")}: ${o}${n===void 0?void 0:V`. ${n}`}`}}var L1,aS=m(()=>{"use strict";Le();Ys();Ws();
L1={delivered:"pass",superseded:"not_applicable",skipped:"not_applicable",failed:"fail"}});function uS(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>q1(u,n))})),deliveries:[...e.deliveries]}}function q1(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:M1(o,t)},phase:e.
inPhase,waiver:e.waiver?{...e.waiver}:null}}function M1({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").
map(encodeURIComponent).join("/")}`;return e.startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function Mn(e){let t={pass:0,fail:0,
unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}var Qi=m(()=>{"use strict"});function cS(e){let t=Mn(e),r=Object.values(t).reduce((s,i)=>s+i,0),n=Ki.filter(s=>t[s]>0).map(s=>V`<button type="button" aria-pressed="false" value="${s}"><span class="sign ${s}" aria-hidden="true">${Ut[s].
sign}</span>${Ut[s].control} <b>${t[s]}</b></button>
`);return V`<search id="filter" class="filter" hidden>
<div role="group" aria-label="Controls by status"><button type="button" aria-pressed="true" value="">All <b>${r}</b></button>
${n}</div>
<label><span>Search</span> <input type="search" id="text" autocomplete="off" spellcheck="false"></label>
<button type="button" id="unfold" class="link" aria-pressed="false">Show details</button>
<output id="shown" aria-live="polite"></output>
</search>
<p id="nothing" class="quiet" hidden>No control matches.</p>
`}var lS=m(()=>{"use strict";Qi();Ys();Ws()});function pS(e,{jobUrl:t}){let{subject:r,policy:n,tool:s}=e,{status:i,word:o}=Lh[e.verdict],a=`${r.gitlab_url}/${r.project.path.split("/").map(encodeURIComponent).
join("/")}`,u=r.merge_request,c=n.sources.map(p=>V`<br><code>${p}</code>`),l=[["Project",Vi(a,r.project.path)],...u?[["Merge request",V`${Vi(`${a}/-/merge_reque\
sts/${u.iid}`,`!${u.iid}`)} into ${u.target_branch}`],["Commit",Vi(`${a}/-/commit/${encodeURIComponent(u.sha)}`,V`<code>${u.sha}</code>`)]]:[],["Policy",V`${n.name}${c}`],
["Policy SHA-256",V`<code>${n.sha256}</code>`],["Judged",V`<time datetime="${e.generated_at}">${U1(e.generated_at)}</time> by Countersign ${s.version}${t===void 0?
void 0:V` in ${Vi(t,"this job")}`}`]];return V`<header class="${i}"><div class="page">
<p class="kind">Countersign compliance report</p>
<div class="verdict"><span class="seal" aria-hidden="true">${Ut[i].sign}</span>
<div><h1><span class="unseen">Verdict: </span>${o}</h1>
<p>${F1(e)}</p></div></div>
<dl class="about">${l.map(([p,d])=>V`<div><dt>${p}</dt><dd>${d}</dd></div>
`)}</dl>
</div></header>
`}function dS({verdict:e,subject:t}){let r=t.merge_request;return`${Lh[e].word}: ${t.project.path}${r?` !${r.iid}`:""}`}function F1(e){let t=Mn(e),{requirements:r,
verdict:n}=e;if(t.pass+t.fail+t.unknown+t.waived===0)return"Nothing could be judged.";let s=`Controls: ${Jl(r.flatMap(({controls:u})=>u))}.`;if(n==="compliant")
return`Every requirement that applies is met. ${s}`;let i=n==="non_compliant"?"fail":"unknown",o=r.filter(u=>u.status===i).length,a=`${o} of ${de(r.length,"requ\
irement")}`;return n==="undetermined"?`Evidence is missing for ${a}. ${s}`:`${a} ${o===1?"is":"are"} not met. ${s}`}function U1(e){return e.replace("T"," ").replace(
/Z$/," UTC")}var fS=m(()=>{"use strict";Le();Qi();Ys();Ws()});function gS(e,t){let{status:r}=e,n=V`<div class="body">${B1(e)}${V1(e)}</div>`,s=hS.has(r)?V`<div class="head">${mS(e)}</div>${n}`:V`<details><summary class="head">${mS(
e)}</summary>${n}</details>`;return V`<li class="control ${r}" id="${t}" data-status="${r}">${s}</li>
`}function mS({status:e,title:t,severity:r,phase:n}){let{sign:s,control:i}=Ut[e],a=n==="enforce"||!hS.has(e)?void 0:V`<span class="tag">${n} only</span>`;return V`<span class="sign ${e}" aria-hidden="true">${s}</span><h4>${t}</h4><span class="marks">${a}<span class="severity ${r}">${Ql[r]}</span><span class="word ${e}">${i}</span></span>`}
function B1({status:e,message:t,note:r,remediation:n,waiver:s}){let i=e==="fail"||e==="waived";return V`<p class="message">${t}</p>${s===null?void 0:V`<p><b>Waived</b> until ${s.
expires} by ${s.owner}: ${s.reason}</p>`}${r===null?void 0:V`<p class="note"><b>Note</b> ${r}</p>`}${i?V`<p class="fix"><b>Fix</b> ${n.text}${n.url===null?void 0:
V` ${Vi(n.url,"Open in GitLab")}`}</p>`:void 0}`}function V1({id:e,expected:t,actual:r,evidence:n}){let s=n.map(({fact:i,request:o})=>V`<li><code>${o}</code> <span class="quiet">${i}</span></li>`);
return V`<dl><div><dt>Control</dt><dd><code>${e}</code></dd></div>${t===null?void 0:V`<div><dt>Expected</dt><dd>${K1(t)}</dd></div>`}${r===null?void 0:V`<div><dt>Actual</dt><dd>${yS(
r)}</dd></div>`}${s.length===0?void 0:V`<div class="evidence"><dt>Evidence</dt><dd><ul>${s}</ul></dd></div>`}</dl>`}function K1(e){let{field:t,operator:r,value:n,
...s}=e;if(typeof t=="string"&&typeof r=="string"&&Object.keys(s).length===0)return V`<code>${t} ${r} ${Ch(n)}</code>`;let i=Object.entries(e).map(([o,a])=>V`<li><code>${o}</code>: ${yS(
a)}</li>`);return V`<ul>${i}</ul>`}function yS(e){let t=Ch(e),r=String(t).split(`
`).length;if(r===1)return V`<code>${t}</code>`;let n=V`<pre>${t}</pre>`;return r<=G1?n:V`<details><summary>${r} lines</summary>${n}</details>`}var hS,G1,bS=m(()=>{
"use strict";Ys();Ws();hS=new Set(["fail","unknown","waived"]),G1=12});function _S({name:e,description:t,status:r,controls:n},s){let{sign:i,requirement:o}=Ut[r],a=Hl(n).map((u,c)=>gS(u,`control-${s+1}-${c+1}`));return V`<section class="requirement" id="${wS(
s)}">
<div class="title"><h3><span class="sign ${r}" aria-hidden="true">${i}</span>${e}</h3>
<p class="tally"><span class="word ${r}">${o}</span> ${Jl(n)}</p></div>
${t===null?void 0:V`<p class="quiet">${t}</p>`}
<ul class="controls">${a}</ul>
</section>
`}function vS(e){let t=e.map(({name:r,status:n},s)=>V`<li><a href="#${wS(s)}"><span class="sign ${n}" aria-hidden="true">${Ut[n].sign}</span><span>${r}<span class="unseen">: ${Ut[n].
requirement}</span></span></a></li>
`);return V`<ol>${t}</ol>`}function wS(e){return`requirement-${e+1}`}var TS=m(()=>{"use strict";bS();Ys();Ws()});var Dh,ES=m(()=>{"use strict";Dh=`(() => {
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
`});var Q1,H1,J1,Y1,W1,qh,SS=m(()=>{"use strict";Q1=`
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
`,H1=`
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
`,J1=`
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
`,Y1=`
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
`,W1=`
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
`,qh=[Q1,H1,J1,Y1,W1].join("")});async function OS(e,t){let r=Hl(e.requirements),[n,s]=await Promise.all([RS(qh),RS(Dh)]),i=`default-src 'none'; style-src 'sha256-${n}'; script-src 'sha256-${s}\
'; img-src data:; base-uri 'none'; form-action 'none'`;return V`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Kl(i)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${dS(e)}</title>
<link rel="icon" href="data:,">
<style>${Kl(qh)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${pS(e,t)}
<div class="page columns">
<nav aria-label="Requirements"><h2>Contents</h2>${vS(r)}</nav>
<main id="main" tabindex="-1">
<section><h2>Summary</h2>${sS(e)}</section>
<section><h2>Told to GitLab</h2>${oS(e.deliveries)}</section>
<section><h2>Requirements</h2>${cS(e)}
${r.map(_S)}</section>
</main>
</div>
<footer><div class="page"><p>Made from <code>report.json</code> (${e.schema}) by Countersign ${e.tool.version}. This page loads nothing from anywhere.</p></div></footer>
<script>${Kl(Dh)}</script>
</body>
</html>
`}async function RS(e){let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return btoa(String.fromCharCode(...new Uint8Array(t)))}var kS=m(()=>{
"use strict";iS();aS();lS();fS();Ys();TS();ES();SS();Ws()});var xS={};x(xS,{render:()=>z1});var z1,NS=m(()=>{"use strict";kS();z1=async(e,t)=>String(await OS(e,t))});async function Wl(e){let t=new Map,r=e.requirements.flatMap(({name:n,controls:s})=>s.filter(Za).map(i=>{let o=[e.subject.project.id,n,i.id],a=JSON.stringify(o),
u=t.get(a)??0;return t.set(a,u+1),{requirement:n,control:i,key:u===0?a:JSON.stringify([...o,u])}}));return Promise.all(r.map(async({key:n,...s})=>({...s,fingerprint:await X1(
n)})))}function Za({status:e}){return e==="fail"||e==="unknown"}function zl({phase:e,severity:t}){return e==="observe"?"info":e==="warn"&&t!=="info"?"low":t}function zs({
phase:e}){return e==="enforce"?"":` (${e} only)`}function Xl({policyPath:e}){let t=e.replace(/^(\.\/)+/,"");return t===""||/[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(t)?
".gitlab-ci.yml":t}function Gr(e){if(!e||!URL.canParse(e))return;let{protocol:t,username:r,password:n,origin:s,href:i}=new URL(e);if(!(t==="https:"||t==="http:")||
r!==""||n!=="")return;let a=i.slice(s.length).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi,encodeURIComponent);return`${s}${a}`}async function X1(e){
let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(r=>r.toString(16).padStart(2,"0")).join("")}var ws=m(()=>{
"use strict"});function Ve(e,t=1e3){return ee(e,t).replace(/[\ud800-\udfff\ufffe\uffff]/gu,"�")}var Ts=m(()=>{"use strict";Le()});var PS={};x(PS,{render:()=>Z1});function eF(e,{name:t,controls:r},n){let s=o=>r.filter(a=>IS(a)===o).length;return[`  <testsuite${Zl({id:n,name:Ve(t)||"(no name\
)",package:e.subject.project.path,hostname:sF(e),timestamp:e.generated_at.replace("Z",""),tests:r.length,failures:s("failure"),errors:s("error"),skipped:s("skip\
ped"),time:0})}>`,"    <properties>",...tF(e).map(([o,a])=>`      <property${Zl({name:`countersign.${o}`,value:a})}/>`),"    </properties>",...r.flatMap(o=>rF(t,
o)),"    <system-out/>","    <system-err/>","  </testsuite>"]}function tF({verdict:e,policy:t,subject:r}){let n=r.merge_request;return[["verdict",e],["policy",t.
name],["policy_sha256",t.sha256],...n?[["merge_request",`!${n.iid}`],["sha",n.sha]]:[]]}function rF(e,t){let r=`<testcase${Zl({classname:e,name:`${t.id}: ${t.title}`,
time:0})}`,n=IS(t);if(n==="passed")return[`    ${r}/>`];let s=n==="skipped"?{}:{type:t.status},i=Zl({message:t.message,...s});return[`    ${r}>`,`      <${n}${i}\
>${nF(t).map(AS).join(`
`)}</${n}>`,"    </testcase>"]}function IS({status:e,phase:t}){return e==="pass"?"passed":t!=="enforce"||e!=="fail"&&e!=="unknown"?"skipped":e==="fail"?"failure":
"error"}function nF(e){let{status:t,severity:r,message:n,note:s,remediation:i,waiver:o}=e,a=[`${t} (${r})${zs(e)}: ${n}`];if(o&&a.push(`waived until ${o.expires}\
 by ${o.owner}: ${o.reason}`),s!==null&&a.push(`note: ${s}`),t==="fail"){a.push(`fix: ${i.text}`);let u=Gr(i.url);u!==void 0&&a.push(`at: ${u}`)}return a}function sF({
subject:e}){return URL.canParse(e.gitlab_url)?new URL(e.gitlab_url).host:"unknown"}function Zl(e){return Object.entries(e).map(([t,r])=>` ${t}="${AS(String(r))}\
"`).join("")}function AS(e){return Ve(e).replace(/[&<>"']/g,t=>iF[t]??"")}var Z1,iF,CS=m(()=>{"use strict";ws();Ts();Z1=e=>`${['<?xml version="1.0" encoding="UT\
F-8"?>',"<testsuites>",...e.requirements.flatMap((t,r)=>eF(e,t,r)),"</testsuites>"].join(`
`)}
`;iF={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"}});var jS={};x(jS,{render:()=>aF});function uF(e,t){let{status:r,message:n,remediation:s}=t,i=r==="fail"?`. Fix: ${Ve(s.text)}`:"",o=r==="unknown"?"not known: ":"";
return`${Ve(e)}${zs(t)}: ${o}${Ve(n)}${i}`}var oF,aF,LS=m(()=>{"use strict";ws();Ts();oF={critical:"blocker",high:"critical",medium:"major",low:"minor",info:"in\
fo"},aF=async(e,t)=>{let r=(await Wl(e)).map(({requirement:n,control:s,fingerprint:i})=>({description:uF(n,s),check_name:Ve(s.id),fingerprint:i,severity:oF[zl(s)],
location:{path:Xl(t),lines:{begin:1}}}));return`${JSON.stringify(r,null,2)}
`}});var DS={};x(DS,{render:()=>lF});function pF({requirements:e}){let t=e.flatMap(({controls:n})=>n),r=t.map(({id:n})=>Ve(n));return t.filter((n,s)=>r.indexOf(r[s]??
"")===s)}function dF({id:e,title:t,severity:r,remediation:n}){let s=Gr(n.url);return{id:Ve(e),shortDescription:{text:eu(t)},help:{text:eu(`Fix: ${n.text}`)},...s===
void 0?{}:{helpUri:s},defaultConfiguration:{level:$S(r)},properties:{severity:r}}}function $S(e){return e==="critical"||e==="high"?"error":e==="medium"?"warning":
"note"}function fF(e,t){let{status:r,message:n,remediation:s}=t,i=r==="unknown"?"not known: ":"",o=r==="fail"?`. Fix: ${s.text}`:"";return`${eu(e)}${zs(t)}: ${i}${eu(
n)}${eu(o)}`}function eu(e){return Ve(e).replaceAll("](","] (")}function mF({subject:e}){let{gitlab_url:t,project:r,merge_request:n}=e,s=Gr(`${t}/${Ve(r.path)}`);
return!n||s===void 0?{}:{versionControlProvenance:[{repositoryUri:s,revisionId:n.sha}]}}var cF,lF,qS=m(()=>{"use strict";ws();Ts();cF="https://docs.oasis-open.o\
rg/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",lF=async(e,t)=>{let r=pF(e),n=new Map(r.map(({id:a},u)=>[Ve(a),u])),s=Xl(t).split("/").map(encodeURIComponent).
join("/"),i=(await Wl(e)).map(({requirement:a,control:u,fingerprint:c})=>({ruleId:Ve(u.id),ruleIndex:n.get(Ve(u.id)),kind:"fail",level:$S(zl(u)),message:{text:fF(
a,u)},locations:[{physicalLocation:{artifactLocation:{uri:s,uriBaseId:"%SRCROOT%"},region:{startLine:1}}}],partialFingerprints:{"countersign/v1":c},properties:{
status:u.status,severity:u.severity,requirement:Ve(a)}})),o={tool:{driver:{name:"Countersign",version:e.tool.version,rules:r.map(dF)}},automationDetails:{id:`co\
untersign/${e.subject.project.id}/`},invocations:[{executionSuccessful:!0,endTimeUtc:e.generated_at}],columnKind:"utf16CodeUnits",...mF(e),results:i,properties:{
verdict:e.verdict,policy:Ve(e.policy.name)}};return`${JSON.stringify({$schema:cF,version:"2.1.0",runs:[o]},null,2)}
`}});var US={};x(US,{render:()=>gF});function yF(e){return e.requirements.flatMap(({name:t,controls:r})=>r.flatMap(({id:n,status:s,remediation:i})=>{let o=s==="fail"?
Gr(i.url):void 0;return o===void 0?[]:[FS(`Fix ${Ve(n,100)} (${Ve(t,100)})`,o)]}))}function bF(e){let t=new TextEncoder,r=0,n=[];for(let s of e.slice(0,MS.links)){
if(r+=t.encode(JSON.stringify(s)).length+hF,r>MS.bytes)break;n.push(s)}return n}function FS(e,t){return{external_link:{label:e,url:t}}}var MS,hF,gF,GS=m(()=>{"u\
se strict";ws();Ts();MS={links:100,bytes:8e4},hF=60,gF=(e,{jobUrl:t})=>{let r=Gr(t),n=[...r===void 0?[]:[FS("Countersign reports",`${r.replace(/\/+$/,"")}/artif\
acts/browse`)],...yF(e)];return`${JSON.stringify({countersign:bF(n)},null,2)}
`}});var BS={};x(BS,{render:()=>wF});function TF({verdict:e}){return _F.map(t=>[{countersign_verdict:t},t===e?1:0])}function EF(e){return Object.entries(Mn(e)).map(([
t,r])=>[{status:t},r])}function SF(e){let t=e.requirements.flatMap(({controls:r})=>r).filter(r=>r.phase==="enforce"&&Za(r));return vF.map(r=>[{severity:r},t.filter(
n=>n.severity===r).length])}function RF({requirements:e}){let t=new Map;return e.filter(({status:r})=>r!=="not_applicable").map(({name:r,status:n})=>{let s=OF(r),
i=(t.get(s)??0)+1;return t.set(s,i),[{requirement:i===1?s:`${s} (${i})`},n==="pass"?1:0]})}function ep(e,t,r,n){let s=n.map(([i,o])=>{let a=Object.entries(i).map(
([u,c])=>`${u}="${c}"`);return`${e}{${a.join(",")}} ${o}
`});return[`# TYPE ${e} ${t}
`,`# HELP ${e} ${r}
`,...s].join("")}function OF(e){return Ve(e).replaceAll("#","＃").replaceAll("\\","\\\\").replaceAll('"','\\"')}var _F,vF,wF,VS=m(()=>{"use strict";Qi();ws();Ts();
_F=["compliant","non_compliant","undetermined"],vF=["critical","high","medium","low","info"],wF=e=>[ep("countersign_verdict","stateset","The verdict: 1 for the \
one it is.",TF(e)),ep("countersign_controls","gauge","Controls by status.",EF(e)),ep("countersign_findings","gauge","Enforced controls that failed or could not \
be judged, by severity.",SF(e)),ep("countersign_requirements","gauge","Requirements that apply, 1 for one that is met.",RF(e)),`# EOF
`].join("")});var QS={};x(QS,{render:()=>xF});function KS(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}function IF(e){return`"${Ve(e,1e4).replace(NF,"$1'").replaceAll(
'"','""')}"`}var kF,xF,NF,HS=m(()=>{"use strict";ws();Ts();kF=["requirement","control","title","severity","status","message","actual","expected","remediation","\
url"],xF=e=>{let t=e.requirements.flatMap(({name:r,controls:n})=>n.map(({id:s,title:i,severity:o,status:a,message:u,actual:c,expected:l,remediation:p})=>[r,s,i,
o,a,u,KS(c),KS(l),p.text,Gr(p.url)??""]));return[kF,...t].map(r=>`${r.map(IF).join(",")}\r
`).join("")};NF=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g});function jt(e){let t=Ve(e).replace(AF,`$&${PF}`).replace(/[\\`*_{}[\]<>#!~@$%&^]/g,"\\$&").replaceAll("|","&#124;");return t===""?"(empty)":t}function Hi(e){return/^[\w.-]{1,200}$/.
test(e)?`\`${e}\``:jt(e)}function tp(e,t){let r=Gr(t);return r===void 0?jt(e):`[${jt(e)}](${r.replace(/[()]/g,CF)})`}function CF(e){return`%${e.charCodeAt(0).toString(
16).toUpperCase()}`}var AF,PF,JS=m(()=>{"use strict";ws();Ts();AF=/[@#!~%$&^](?=\S)|:(?=\/\/|[\d"]|[\w+-]+:)|[wW]{3}(?=\.)|[[{](?=[[{+-])|[A-Z]\w+-(?=\d)|(?<=[[*]\w+):(?=\S)|\w(?=>)/g,
PF="⁠"});var WS={};x(WS,{render:()=>ru});function $F({subject:e,policy:t,generated_at:r,tool:n}){let{gitlab_url:s,project:i,merge_request:o}=e,a=Ve(i.path).split("/").map(
encodeURIComponent).join("/"),u=`${s}/${a}`,c=o?`, ${tp(`merge request ${o.iid}`,`${u}/-/merge_requests/${o.iid}`)} (${Hi(o.sha.slice(0,8))} into ${jt(o.target_branch)}\
)`:"";return`Project ${tp(i.path,u)}${c}, policy ${jt(t.name)} (sha256 ${Hi(t.sha256.slice(0,12))}), judged at ${Hi(r.slice(0,10))} ${r.slice(11,16)} UTC by Cou\
ntersign ${jt(n.version)}.`}function DF({requirements:e}){return["| Requirement | Status | Failed | Unknown | Waived | Passed |","|---|---|--:|--:|--:|--:|",...e.
map(({name:r,status:n,controls:s})=>{let i=a=>s.filter(u=>u.status===a).length,o=[i("fail"),i("unknown"),i("waived"),i("pass")];return`| ${[jt(r),LF[n],...o].join(
" | ")} |`})]}function YS(e){let{text:t,url:r}=e.control.remediation,n=tp("Open the page",r);return[...Fh(e),`  - Fix: ${jt(t)}${r===null?"":`. ${n}`}`]}function Fh({
requirement:e,control:t}){let{id:r,severity:n,message:s,note:i}=t,o=`- **${jt(e)}**: ${Hi(r)} (${n})${zs(t)}: ${jt(s)}`;return i===null?[o]:[o,`  - Note: ${jt(i)}`]}
function qF({requirement:e,control:t}){let{id:r,message:n,waiver:s}=t,i=s?`
  - Until ${Hi(s.expires)} by ${jt(s.owner)}: ${jt(s.reason)}`:"";return[`- **${jt(e)}**: ${Hi(r)}: ${jt(n)}${i}`]}function MF({target:e,id:t,name:r,requirement:n,
status:s,outcome:i,attempts:o,error:a}){let u=e==="status_check"?"Status check":"External control",c=r===null?`${t}`:`${jt(r)} (${t})`,l=n===null?"":` for ${jt(
n)}`,p=o>1?` after ${o} attempts`:"",d=a===void 0?"":`: ${jt(a)}`;return`- ${u} ${c}${l}: ${s}, ${i==="failed"?"**not delivered**":i}${p}${d}`}function tu(e,t){
return t.length===0?[]:[`## ${e}`,"",...t]}function Mh(e){return({control:t})=>t.status===e}var jF,LF,ru,rp=m(()=>{"use strict";ws();JS();Ts();jF={compliant:"✅ \
Compliant",non_compliant:"❌ Non-compliant",undetermined:"❔ Undetermined"},LF={pass:"✅ met",fail:"❌ failed",unknown:"❔ unknown",not_applicable:"– not a\
pplicable"},ru=e=>{let t=e.requirements.flatMap(({name:s,controls:i})=>i.map(o=>({requirement:s,control:o}))),r=t.filter(({control:s})=>s.phase==="enforce");return`${[
[`# Countersign: ${jF[e.verdict]}`],[$F(e)],DF(e),tu("What to fix",r.filter(Mh("fail")).flatMap(YS)),tu("What could not be judged",r.filter(Mh("unknown")).flatMap(
Fh)),tu("Not enforced yet",t.filter(({control:s})=>s.phase!=="enforce"&&Za(s)).flatMap(s=>s.control.status==="fail"?YS(s):Fh(s))),tu("Waived",t.filter(Mh("waive\
d")).flatMap(qF)),tu("Told to GitLab",e.deliveries.map(MF))].filter(s=>s.length>0).map(s=>s.join(`
`)).join(`

`)}
`}});var zS={};x(zS,{render:()=>UF});function Gh(e){let t=[[/[ilj]/,3.1],[/[frt-]/,4.7],[/[cs]/,5.8],[/[mw]/,10.7]],r=[...e].map(n=>t.find(([s])=>s.test(n))?.[1]??6.8);
return Math.ceil(r.reduce((n,s)=>n+s,0))}var Uh,FF,UF,XS=m(()=>{"use strict";Uh="countersign",FF={compliant:{words:"compliant",colour:"#2b7a35"},non_compliant:{
words:"non-compliant",colour:"#b3261e"},undetermined:{words:"undetermined",colour:"#8a5a00"}},UF=({verdict:e})=>{let{words:t,colour:r}=FF[e],n=`${Uh}: ${t}`,[s,
i]=[Gh(Uh)+12,Gh(t)+12],o=s+i,a=(u,c)=>`<text x="${c}" y="14" textLength="${Gh(u)}">${u}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${o}" hei\
ght="20" viewBox="0 0 ${o} 20" role="img" aria-labelledby="title">
  <title id="title">${n}</title>
  <clipPath id="corners"><rect width="${o}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#corners)">
    <rect width="${s}" height="20" fill="#444"/>
    <rect x="${s}" width="${i}" height="20" fill="${r}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${a(Uh,6)}
    ${a(t,s+6)}
  </g>
</svg>
`}});function nR(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!=="fail"&&i!=="unknown")return[];let u=i===
"fail"?` Fix: ${ee(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${ee(r)}: ${ee(s)}`,message:`${ee(o,1e3)}.${u}`}]}));return[...t.filter(({
level:r})=>r==="error").slice(0,rR),...t.filter(({level:r})=>r==="warning").slice(0,rR)]}var rR,sR=m(()=>{"use strict";Le();rR=10});function Fn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function np(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var sp=m(()=>{});import*as oR from"os";function ln(e,t,r){let n=new Bh(e,t,r);process.stdout.write(n.toString()+oR.EOL)}function ip(e,t=""){ln(e,{},t)}function GF(e){return Fn(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function BF(e){return Fn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var iR,Bh,aR=m(()=>{sp();iR="::",Bh=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=iR+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${BF(s)}`)}}return t+=`${iR}${GF(this.message)}`,t}}});import*as uR from"crypto";import*as ap from"fs";import*as op from"os";function nu(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!ap.existsSync(r))throw new Error(`Missing file at path: ${r}`);ap.appendFileSync(r,`${Fn(t)}${op.EOL}`,{encoding:"\
utf8"})}function up(e,t){let r=`ghadelimiter_${uR.randomUUID()}`,n=Fn(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${op.EOL}${n}${op.EOL}${r}`}var cR=m(
()=>{sp()});var lR,cp,pR=m(()=>{Co();Co();iu();lR=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},cp=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new El("actions/oidc-client",[new Sl(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return lR(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return lR(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Vh(`ID token url is ${r}`);let n=yield e.
getCall(r);return su(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as VF}from"os";import{constants as dR,promises as KF}from"fs";var Kh,QF,HF,JF,fR,Qh,mR,hR,gR,Hh=m(()=>{Kh=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:QF,appendFile:HF,writeFile:JF}=KF,fR="GITHUB_STEP_SUMMARY",Qh=class{constructor(){
this._buffer=""}filePath(){return Kh(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[fR];if(!t)throw new Error(`Unable \
to find environment variable for $${fR}. Check if your runtime environment supports job summaries.`);try{yield QF(t,dR.R_OK|dR.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return Kh(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?JF:HF)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Kh(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(VF)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},mR=new Qh,hR=mR,gR=mR});import*as yR from"path";function bR(e){return e.replace(/[\\]/g,"/")}function _R(e){return e.replace(/[/]/g,"\\")}function vR(e){return e.replace(/[/\\]/g,yR.sep)}
var wR=m(()=>{});var Wh={};x(Wh,{arch:()=>ER,getDetails:()=>XF,isLinux:()=>SR,isMacOS:()=>Yh,isWindows:()=>Jh,platform:()=>ou});import TR from"os";function XF(){return lp(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield Jh?YF():Yh?WF():zF()),{platform:ou,arch:ER,isWindows:Jh,isMacOS:Yh,isLinux:SR})})}var lp,YF,WF,zF,
ou,ER,Jh,Yh,SR,RR=m(()=>{Co();lp=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
YF=()=>lp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),WF=()=>lp(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),zF=()=>lp(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),ou=TR.platform(),ER=TR.arch(),Jh=ou==="win32",Yh=ou==="darwin",SR=ou==="linux"});var Xh={};x(Xh,{ExitCode:()=>pp,addPath:()=>eU,debug:()=>Vh,endGroup:()=>IR,error:()=>xR,exportVariable:()=>ZF,getBooleanInput:()=>rU,getIDToken:()=>fU,getInput:()=>au,
getMultilineInput:()=>tU,getState:()=>dU,group:()=>lU,info:()=>cU,isDebug:()=>oU,markdownSummary:()=>hR,notice:()=>uU,platform:()=>Wh,saveState:()=>pU,setCommandEcho:()=>sU,
setFailed:()=>iU,setOutput:()=>nU,setSecret:()=>su,startGroup:()=>NR,summary:()=>gR,toPlatformPath:()=>vR,toPosixPath:()=>bR,toWin32Path:()=>_R,warning:()=>aU});
import*as zh from"os";import*as kR from"path";function ZF(e,t){let r=Fn(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return nu("ENV",up(e,t));ln("set-env",
{name:e},r)}function su(e){ln("add-mask",{},e)}function eU(e){process.env.GITHUB_PATH||""?nu("PATH",e):ln("add-path",{},e),process.env.PATH=`${e}${kR.delimiter}${process.
env.PATH}`}function au(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function tU(e,t){let r=au(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function rU(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=au(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function nU(e,t){if(process.env.GITHUB_OUTPUT||"")return nu("OUTPUT",up(e,t));process.
stdout.write(zh.EOL),ln("set-output",{name:e},Fn(t))}function sU(e){ip("echo",e?"on":"off")}function iU(e){process.exitCode=pp.Failure,xR(e)}function oU(){return process.
env.RUNNER_DEBUG==="1"}function Vh(e){ln("debug",{},e)}function xR(e,t={}){ln("error",np(t),e instanceof Error?e.toString():e)}function aU(e,t={}){ln("warning",
np(t),e instanceof Error?e.toString():e)}function uU(e,t={}){ln("notice",np(t),e instanceof Error?e.toString():e)}function cU(e){process.stdout.write(e+zh.EOL)}
function NR(e){ip("group",e)}function IR(){ip("endgroup")}function lU(e,t){return OR(this,void 0,void 0,function*(){NR(e);let r;try{r=yield t()}finally{IR()}return r})}
function pU(e,t){if(process.env.GITHUB_STATE||"")return nu("STATE",up(e,t));ln("save-state",{name:e},Fn(t))}function dU(e){return process.env[`STATE_${e}`]||""}
function fU(e){return OR(this,void 0,void 0,function*(){return yield cp.getIDToken(e)})}var OR,pp,iu=m(()=>{aR();cR();sp();pR();Hh();Hh();wR();RR();OR=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(pp||(pp={}))});var AR={};x(AR,{stepOutputs:()=>mU});async function mU(e,t,r){let n=await Promise.resolve().then(()=>(iu(),Xh));for(let[s,i]of Object.entries(e))n.setOutput(s,i);
for(let{level:s,title:i,message:o}of nR(t))s==="error"?n.error(o,{title:i}):n.warning(o,{title:i});process.env.GITHUB_STEP_SUMMARY&&await n.summary.addRaw(await ru(
t,r)).write()}var PR=m(()=>{"use strict";rp();sR()});async function FR(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:EU,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof qe)||u.status!==409)throw u;if(o++,await eg(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new O("INTERNAL","the last wait ends the loop")}async function eg(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(SU),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function SU(e){if(!(e instanceof O&&e.code!=="INTERRUPTED"))throw e}var EU,tg=m(()=>{"use strict";cr();pe();EU=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var GR={};x(GR,{readBack:()=>RU});async function RU(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<UR?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof O&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>OU(e,c,u.get(c.id)))),s>=UR&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function OU(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await rg(
e,n);return{...s,attempts:s.attempts+t.attempts}}var UR,BR=m(()=>{"use strict";pe();ng();UR=6e4});async function VR(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>rg(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([AU(e,n),Promise.all(r.map(a=>IU({...e,isSuperseded:s},a)))]);return[...i,
...o]}function KR(e,t,r){let n=t.requirement===void 0?xU(e):NU(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function xU({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function NU({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function rg(e,t){
let r=KR(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return QR(e,t,r,n,s=>FR(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function IU(e,t){let r=KR(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return QR(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function QR(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof O)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:PU(c),error:CU(c)}}}async function AU(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<kU)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(BR(),GR));return s(e,r,t)}function PU(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function CU(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var kU,ng=m(()=>{"use strict";pe();tg();kU=10*6e4});var HR={};x(HR,{explainLine:()=>jU,unknownTargets:()=>sg});function sg(e,t){let[r=""]=e;return e.length===1?new O("TARGET_UNKNOWN",r):new O("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function jU(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${Be(r.map(({id:a,name:u})=>`"${ee(u)}" (${a})`))}`,s=[...fp(e)].find(([
,a])=>mp(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${St(s[0],t)}`;let i=[...fp(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${St(i,o)} (${n})`}var ig=m(()=>{"use strict";pe();qn();Le();og()});async function JR(e,t,r){let n=[],s=e.flatMap(u=>{let c=mp(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of fp(u)){let d=t.includes(
l)?mp(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(ig(),HR));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function mp(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*fp(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var og=m(()=>{
"use strict"});function z(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new Ji(r);return n}function hp(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="in\
teger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c,says:l}=r;
return a!==void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"forma\
t",detail:l}),n}}}function I(e){return hp("text","string",e)}function oe(e){return hp("number","number",e)}function pn(e){return hp("integer","number",e)}function Y(){
return hp("flag","boolean")}function te(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function k(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!YR(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function Rt(e){return k(e,!0)}function gp(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return YR(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function ag(){return{kind:"any",read:e=>e}}function yp(e){
return{kind:"value",of:e,read(t,r,n){return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function ug(...e){return{kind:"either",
of:e,read(t,r,n){let s=e.map(o=>{let a=[];return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",
detail:s.map(({found:o})=>o)}),i?.read}}}function P(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function Zt(e){return{
kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,n,s)}}function Je(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}
function Ke(e,t){return{kind:"mapped",of:e,read(r,n,s){let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function YR(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}var Ji,le=m(()=>{"use strict";Ji=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),
this.issues=t}}});var WR={};x(WR,{knownControls:()=>FU});async function FU(e,t){try{let{data:r,errors:n}=await e.graphql(MU,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(z(qU,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof Ji||r instanceof O&&r.code!=="INTERRUPTED")return;throw r}}var bp,LU,$U,DU,qU,MU,zR=m(()=>{"use strict";pe();
le();bp=e=>P(k({nodes:te(e)})),LU=k({id:I(),name:I(),controlType:P(I()),externalControlName:P(I())}),$U=k({complianceRequirementsControls:bp(LU)}),DU=k({complianceRequirements:bp(
$U)}),qU=k({projects:bp(k({complianceFrameworks:bp(DU)}))}),MU="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var XR={};x(XR,{controlTargets:()=>UU});function UU(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${St(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${ee(c.name)})`);n.
push(`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":Be(u)}`)}return a&&!a.isExternal&&n.push(
`control ${i} (${ee(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)
return s;throw sg(n,"external_control")}var ZR=m(()=>{"use strict";qn();Le();ig()});function uu(e){return`gid://gitlab/Project/${e}`}function sO(e,t){let r;return async n=>{r??=JU(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new he(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function JU(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[uu(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new he(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new he("GraphQL shows this token no such project");return{project:p,
request:r}}var _p=m(()=>{"use strict";pr()});function oO(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c,read:async f=>iO(await i(f),u)};if(a.select){n.add(a),s??=sO(e,[
...n].filter(({id:h,select:b})=>b&&!t.has(h)));let{node:f,request:g}=await s(a);return u.push(g),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.
entries(a.needs??{});for(let[f,g]of await Promise.all(d.map(async([h,b])=>[h,await i(b)])))p[f]=iO(g,u);return{ok:!0,value:await a.collect?.(l,p),requests:u}}catch(c){
if(c instanceof O&&c.code==="INTERRUPTED")throw c;return c instanceof vp?{...c.result,requests:u}:{ok:!1,reason:YU(a,c),requests:u,error:c}}}return{announce(a){
for(let u of aO(a))n.add(u)},read:i}}function aO(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),aO(Object.values(r.needs??{}),t));return t}function iO(e,t){if(t.
push(...e.requests),!e.ok)throw new vp(e);return e.value}function YU(e,t){let r=t instanceof O&&"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.
summary.slice(1)}`;if(t instanceof he)return`${n}: ${t.message}`;if(r===401||r===403||r===404)return`${n} could not be read: GitLab answered ${r}, and reading i\
t needs ${e.right}`;if(t instanceof O)return`${n} could not be read: ${t.message}`;if(t instanceof Ji)return`${n} could not be read: GitLab's answer has an ${t.
message}`;throw t}var he,vp,pr=m(()=>{"use strict";pe();le();_p();he=class extends Error{},vp=class extends Error{result;constructor(t){super(t.reason),this.result=
t}}});function rr(e,t,r){return{...e,...t,needs:{answer:e},collect:async(n,s)=>z(r,s.answer)}}var Me=m(()=>{"use strict";le()});var WU,Ir,qo=m(()=>{"use strict";le();Me();WU=Ke(k({iid:oe(),project_id:oe(),title:I(),draft:P(Y()),work_in_progress:P(Y()),sha:Zt(I()),target_branch:I(),created_at:I(),
prepared_at:P(I()),author:k({username:I()}),references:P(k({full:I()})),web_url:P(I())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(
/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,author:e.author.username,url:e.web_url})),Ir={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_re\
quest",collect:async({gitlab:e,projectId:t,iid:r})=>z(WU,await e.MergeRequests.show(t,r??0))}});var uO={};x(uO,{settleHead:()=>XU});async function XU(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...zU,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[Ir.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[Ir.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var zU,cO=m(()=>{"use strict";qo();
zU=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function fO(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],s=await t(o=>r.push(o)).Projects.show(e),{id:i}=z(dO,s);return{projectId:i,
known:new Map([[wp.id,{ok:!0,value:s,requests:r}]])}}function eG(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var pO,dO,wp,ge,Ot=m(()=>{"use strict";le();Me();pO=P(k({access_level:oe()})),dO=Ke(k({id:oe(),path_with_namespace:I(),visibility:P(I()),default_branch:Je(
Zt(I())),empty_repo:P(Y()),only_allow_merge_if_all_discussions_are_resolved:Je(Zt(Y())),secret_push_protection_enabled:Je(Zt(Y())),namespace:k({id:oe(),kind:I(),
full_path:I()}),owner:P(k({id:oe()})),permissions:P(k({project_access:pO,group_access:pO}))}),e=>({id:e.id,path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.
default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,secretPushProtection:e.
secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:eG(e.permissions)})),wp={
id:"project_answer",summary:"The project",right:"a token whose user can see the project",about:"project",collect:({gitlab:e,projectId:t})=>e.Projects.show(t)},ge=
rr(wp,{id:"project"},dO)});function Fe(e){if(e&&typeof e=="object")switch(e[dr]){case dn:case Es:return!0}return!1}function _e(e){if(e&&typeof e=="object")switch(e[dr]){case Tp:case dn:case Ar:case Es:
return!0}return!1}var Tp,Ep,dn,cg,Ar,Es,dr,fn,Un,Pr,we,ue,mn,Sp,xe=m(()=>{Tp=Symbol.for("yaml.alias"),Ep=Symbol.for("yaml.document"),dn=Symbol.for("yaml.map"),cg=
Symbol.for("yaml.pair"),Ar=Symbol.for("yaml.scalar"),Es=Symbol.for("yaml.seq"),dr=Symbol.for("yaml.node.type"),fn=e=>!!e&&typeof e=="object"&&e[dr]===Tp,Un=e=>!!e&&
typeof e=="object"&&e[dr]===Ep,Pr=e=>!!e&&typeof e=="object"&&e[dr]===dn,we=e=>!!e&&typeof e=="object"&&e[dr]===cg,ue=e=>!!e&&typeof e=="object"&&e[dr]===Ar,mn=
e=>!!e&&typeof e=="object"&&e[dr]===Es;Sp=e=>(ue(e)||Fe(e))&&!!e.anchor});function Br(e,t){let r=hO(t);Un(e)?Mo(null,e.contents,r,Object.freeze([e]))===Gn&&(e.contents=null):Mo(null,e,r,Object.freeze([]))}function Mo(e,t,r,n){let s=gO(
e,t,r,n);if(_e(s)||we(s))return yO(e,n,s),Mo(e,s,r,n);if(typeof s!="symbol"){if(Fe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=Mo(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===vr)return vr;o===Gn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=Mo("\
key",t.key,r,n);if(i===vr)return vr;i===Gn&&(t.key=null);let o=Mo("value",t.value,r,n);if(o===vr)return vr;o===Gn&&(t.value=null)}}return s}async function Rp(e,t){
let r=hO(t);Un(e)?await Fo(null,e.contents,r,Object.freeze([e]))===Gn&&(e.contents=null):await Fo(null,e,r,Object.freeze([]))}async function Fo(e,t,r,n){let s=await gO(
e,t,r,n);if(_e(s)||we(s))return yO(e,n,s),Fo(e,s,r,n);if(typeof s!="symbol"){if(Fe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await Fo(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===vr)return vr;o===Gn&&(t.items.splice(i,1),i-=1)}}}else if(we(t)){n=Object.freeze(n.concat(t));let i=await Fo(
"key",t.key,r,n);if(i===vr)return vr;i===Gn&&(t.key=null);let o=await Fo("value",t.value,r,n);if(o===vr)return vr;o===Gn&&(t.value=null)}}return s}function hO(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function gO(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Pr(t))return r.Map?.(e,t,n);
if(mn(t))return r.Seq?.(e,t,n);if(we(t))return r.Pair?.(e,t,n);if(ue(t))return r.Scalar?.(e,t,n);if(fn(t))return r.Alias?.(e,t,n)}function yO(e,t,r){let n=t[t.length-
1];if(Fe(n))n.items[e]=r;else if(we(n))e==="key"?n.key=r:n.value=r;else if(Un(n))n.contents=r;else{let s=fn(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var vr,mO,Gn,cu=m(()=>{xe();vr=Symbol("break visit"),mO=Symbol("skip children"),Gn=Symbol("remove node");Br.BREAK=vr;Br.SKIP=mO;Br.REMOVE=
Gn;Rp.BREAK=vr;Rp.SKIP=mO;Rp.REMOVE=Gn});var tG,rG,Bn,lg=m(()=>{xe();cu();tG={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},rG=e=>e.replace(/[!,[\]{}]/g,t=>tG[t]),Bn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+rG(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&_e(t.contents)){let i={};Br(t.contents,(o,a)=>{_e(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Bn.defaultYaml={explicit:!1,version:"1.2"};Bn.defaultTags={"!!":"tag:yaml.org,2002:"}});function Op(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function pg(e){let t=new Set;return Br(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function dg(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function bO(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=pg(e));let o=dg(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(ue(o.node)||Fe(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var kp=m(()=>{xe();cu()});function Zs(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=Zs(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=Zs(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=Zs(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=Zs(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var fg=m(()=>{});function Lt(e,t,r){if(Array.isArray(e))return e.map((n,s)=>Lt(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!Sp(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var ei=m(()=>{xe()});var ti,xp=m(()=>{fg();xe();ei();ti=class{constructor(t){Object.defineProperty(this,dr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!Un(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=Lt(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?Zs(i,{"":a},"",a):a}}});function Np(e,t,r){if(fn(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(Fe(t)){let n=0;for(let s of t.items){let i=Np(e,s,r);i>
n&&(n=i)}return n}else if(we(t)){let n=Np(e,t.key,r),s=Np(e,t.value,r);return Math.max(n,s)}return 1}var Ss,lu=m(()=>{kp();cu();xe();xp();ei();Ss=class extends ti{constructor(t){
super(Tp),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Br(t,{Node:(i,o)=>{(fn(o)||Sp(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(Lt(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Np(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(Op(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var Ip,K,kt=m(()=>{xe();xp();ei();Ip=e=>!e||typeof e!="function"&&typeof e!="object",K=class extends ti{constructor(t){super(Ar),this.value=t}toJSON(t,r){return r?.
keep?this.value:Lt(this.value,t,r)}toString(){return String(this.value)}};K.BLOCK_FOLDED="BLOCK_FOLDED";K.BLOCK_LITERAL="BLOCK_LITERAL";K.PLAIN="PLAIN";K.QUOTE_DOUBLE=
"QUOTE_DOUBLE";K.QUOTE_SINGLE="QUOTE_SINGLE"});function sG(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function Rs(e,t,r){if(Un(e)&&(e=e.contents),_e(e))return e;if(we(e)){let p=r.schema[dn].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new Ss(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=nG+t.slice(2));let c=sG(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new K(e);return u&&(u.node=
p),p}c=e instanceof Map?o[dn]:Symbol.iterator in Object(e)?o[Es]:o[dn]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new K(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var nG,pu=m(()=>{lu();xe();kt();nG="tag:yaml.\
org,2002:"});function du(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return Rs(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var Go,Uo,Ap=m(()=>{pu();xe();xp();Go=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Uo=class extends ti{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>_e(n)||we(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(Go(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(Fe(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,du(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(Fe(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&ue(i)?i.value:i:Fe(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!we(r))return!1;let n=r.value;return n==null||t&&ue(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return Fe(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(Fe(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,du(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Vr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var _O,Vn,fu=m(()=>{_O=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Vn=(e,t,r)=>e.endsWith(
`
`)?Vr(r,t):r.includes(`
`)?`
`+Vr(r,t):(e.endsWith(" ")?"":" ")+r});function hu(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,w=-1;r===Pp&&(h=vO(e,h,
t.length),h!==-1&&(p=h+u));for(let S;S=e[h+=1];){if(r===mu&&S==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}w=
h}if(S===`
`)r===Pp&&(h=vO(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(S===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let $=e[h+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===mu){for(;f===" "||f==="	";)f=S,S=e[h+=1],g=!0;let $=h>w+1?h-2:b-1;if(l[$])return e;c.push($),
l[$]=!0,p=$+u,d=void 0}else g=!0}f=S}if(g&&a&&a(),c.length===0)return e;o&&o();let R=e.slice(0,c[0]);for(let S=0;S<c.length;++S){let $=c[S],U=c[S+1]||e.length;$===
0?R=`
${t}${e.slice(0,U)}`:(r===mu&&l[$]&&(R+=`${e[$]}\\`),R+=`
${t}${e.slice($+1,U)}`)}return R}function vO(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var mg,Pp,mu,wO=m(()=>{mg="flow",Pp="block",mu="quoted"});function iG(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function gu(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Lp(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:hu(o,i,mu,jp(t,!1))}function hg(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return gu(e,t);let r=t.indent||(Lp(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:hu(n,r,mg,jp(t,!1))}function Bo(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=gu;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=hg:i&&!s?n=gu:n=r?hg:gu}return n(e,t)}function Cp({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return Bo(r,n);let c=n.indent||(n.forceBlockIndent||Lp(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===K.BLOCK_FOLDED?!1:t===K.BLOCK_LITERAL?!0:!iG(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let U=r[d-1];if(U!==`
`&&U!=="	"&&U!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(gg,`$&${c}`));let h=!1,b,w=-1;for(b=0;b<r.length;++b){let U=r[b];if(U===" ")h=!0;else if(U===`
`)w=b;else break}let R=r.substring(0,w<b?w+1:b);R&&(r=r.substring(R.length),R=R.replace(/\n+/g,`$&${c}`));let $=(h?c?"2":"1":"")+p;if(e&&($+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let U=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),B=!1,re=jp(n,!0);o!=="folded"&&t!==K.BLOCK_FOLDED&&(re.onOverflow=
()=>{B=!0});let D=hu(`${R}${U}${f}`,c,Pp,re);if(!B)return`>${$}
${c}${D}`}return r=r.replace(/\n+/g,`$&${c}`),`|${$}
${c}${R}${r}${f}`}function oG(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return Bo(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?Bo(i,t):Cp(e,t,r,n);if(!a&&!l&&s!==K.PLAIN&&i.includes(`
`))return Cp(e,t,r,n);if(Lp(i)){if(u==="")return t.forceBlockIndent=!0,Cp(e,t,r,n);if(a&&u===c)return Bo(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return Bo(i,t)}return a?
p:hu(p,u,mg,jp(t,!1))}function Yi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
K.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=K.QUOTE_DOUBLE);let u=l=>{switch(l){case K.BLOCK_FOLDED:case K.BLOCK_LITERAL:
return s||i?Bo(o.value,t):Cp(o,t,r,n);case K.QUOTE_DOUBLE:return gu(o.value,t);case K.QUOTE_SINGLE:return hg(o.value,t);case K.PLAIN:return oG(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var jp,Lp,gg,yu=m(()=>{kt();wO();jp=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Lp=e=>/^(%|---|\.\.\.)/m.test(e);try{gg=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{gg=/\n+(?!\n|$)/g}});function $p(e,t){let r=Object.assign({blockQuote:!0,commentString:_O,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function aG(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(ue(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function uG(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(ue(e)||Fe(e))&&e.anchor;i&&Op(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function Os(e,t,r,n){if(we(e))return e.toString(t,r,n);if(fn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=_e(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=aG(t.doc.schema.tags,i));let o=uG(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):ue(i)?Yi(i,t,r,n):i.toString(t,r,n);return o?ue(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var bu=m(()=>{kp();xe();fu();yu()});function TO({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=_e(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(Fe(e)||!_e(e)&&typeof e=="object"){let re="With simple keys, collection cannot\
 be used as a key value";throw new Error(re)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||Fe(e)||(ue(e)?e.type===K.BLOCK_FOLDED||e.type===K.BLOCK_LITERAL:typeof e=="o\
bject"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=Os(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){
if(p)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":
f?`? ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Vn(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Vn(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Vn(b,r.indent,c(d))));let w,R,S;_e(t)?(w=!!t.spaceBefore,R=t.commentBefore,S=t.comment):(w=!1,R=null,S=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&ue(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&mn(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let $=!1,U=Os(t,r,()=>$=!0,()=>h=!0),B=" ";if(d||w||R){if(B=w?`
`:"",R){let re=c(R);B+=`
${Vr(re,r.indent)}`}U===""&&!r.inFlow?B===`
`&&S&&(B=`

`):B+=`
${r.indent}`}else if(!f&&Fe(t)){let re=U[0],D=U.indexOf(`
`),T=D!==-1,Q=r.inFlow??t.flow??t.items.length===0;if(T||!Q){let ve=!1;if(T&&(re==="&"||re==="!")){let He=U.indexOf(" ");re==="&"&&He!==-1&&He<D&&U[He+1]==="!"&&
(He=U.indexOf(" ",He+1)),(He===-1||D<He)&&(ve=!0)}ve||(B=`
${r.indent}`)}}else(U===""||U[0]===`
`)&&(B="");return b+=B+U,r.inFlow?$&&n&&n():S&&!$?b+=Vn(b,r.indent,c(S)):h&&s&&s(),b}var EO=m(()=>{xe();kt();bu();fu()});function yg(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var bg=m(()=>{});function vg(e,t,r){let n=RO(e,r);if(mn(n))for(let s of n.items)_g(e,t,s);else if(Array.isArray(n))for(let s of n)_g(e,t,s);else _g(e,t,n)}function _g(e,t,r){let n=RO(
e,r);if(!Pr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function RO(e,t){
return e&&fn(t)?t.resolve(e.doc,e):t}var Dp,hn,SO,qp=m(()=>{xe();kt();Dp="<<",hn={identify:e=>e===Dp||typeof e=="symbol"&&e.description===Dp,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new K(Symbol(Dp)),{addToJSMap:vg}),stringify:()=>Dp},SO=(e,t)=>(hn.identify(t)||ue(t)&&(!t.type||
t.type===K.PLAIN)&&hn.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===hn.tag&&r.default)});function Mp(e,t,{key:r,value:n}){if(_e(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(SO(e,r))vg(e,t,n);else{let s=Lt(r,"",e);if(t instanceof Map)t.set(s,Lt(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=cG(r,s,e),o=Lt(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function cG(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(_e(e)&&r?.doc){let n=$p(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),yg(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var wg=m(()=>{bg();qp();bu();xe();ei()});function Vo(e,t,r){let n=Rs(e,void 0,r),s=Rs(t,void 0,r);return new ct(n,s)}var ct,ri=m(()=>{pu();EO();wg();xe();ct=class e{constructor(t,r=null){Object.defineProperty(
this,dr,{value:cg}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return _e(r)&&(r=r.clone(t)),_e(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Mp(r,n,this)}toString(t,r,n){return t?.doc?TO(this,t,r,n):JSON.stringify(this)}}});function Up(e,t,r){return(t.inFlow??e.flow?pG:lG)(e,t,r)}function lG({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(_e(h))!p&&h.spaceBefore&&
d.push(""),Fp(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(we(h)){let R=_e(h.key)?h.key:null;R&&(!p&&R.spaceBefore&&d.push(""),Fp(r,d,R.commentBefore,
p))}p=!1;let w=Os(h,l,()=>b=null,()=>p=!0);b&&(w+=Vn(w,i,c(b))),p&&b&&(p=!1),d.push(n+w)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Vr(c(e),u),a&&a()):p&&o&&o(),f}function pG({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(_e(h))h.spaceBefore&&p.push(""),Fp(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(we(h)){let R=_e(h.key)?h.key:null;R&&(R.spaceBefore&&p.push(""),Fp(t,p,R.commentBefore,!1),R.comment&&(c=
!0));let S=_e(h.value)?h.value:null;S?(S.comment&&(b=S.comment),S.commentBefore&&(c=!0)):h.value==null&&R?.comment&&(b=R.comment)}b&&(c=!0);let w=Os(h,u,()=>b=null);
c||(c=p.length>l||w.includes(`
`)),g<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((R,S)=>R+S.length+2,2)+(w.length+2)>t.options.lineWidth)),c&&(w+=",")),
b&&(w+=Vn(w,n,a(b))),p.push(w),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function Fp({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Vr(t(n),
e);r.push(i.trimStart())}}var Tg=m(()=>{xe();bu();fu()});function ni(e,t){let r=ue(t)?t.value:t;for(let n of e)if(we(n)&&(n.key===t||n.key===r||ue(n.key)&&n.key.value===r))return n}var gt,si=m(()=>{Tg();wg();Ap();xe();
ri();kt();gt=class extends Uo{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(dn,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(Vo(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;we(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new ct(t,t?.value):n=new ct(t.key,t.value);let s=ni(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);ue(s.value)&&Ip(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=ni(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=ni(this.items,t)?.value;return(!r&&ue(s)?s.value:s)??void 0}has(t){return!!ni(this.items,t)}set(t,r){
this.add(new ct(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Mp(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!we(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Up(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var gn,Ko=m(()=>{xe();si();gn={collection:"map",default:!0,nodeClass:gt,tag:"tag:yaml.org,2002:map",resolve(e,t){return Pr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>gt.from(e,t,r)}});function Gp(e){let t=ue(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var nr,ii=m(()=>{pu();Tg();
Ap();xe();kt();ei();nr=class extends Uo{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Es,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=Gp(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=Gp(t);if(typeof n!="number")return;let s=this.items[n];return!r&&ue(s)?s.
value:s}has(t){let r=Gp(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=Gp(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];ue(s)&&Ip(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(Lt(i,
String(s++),r));return n}toString(t,r,n){return t?Up(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(Rs(a,void 0,n))}}return i}}});var yn,Qo=m(()=>{xe();ii();yn={collection:"seq",default:!0,nodeClass:nr,tag:"tag:yaml.org,2002:seq",resolve(e,t){return mn(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>nr.from(e,t,r)}});var oi,_u=m(()=>{yu();oi={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),Yi(e,t,r,n)}}});var Wi,Bp=m(()=>{kt();Wi={identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new K(
null),stringify:({source:e},t)=>typeof e=="string"&&Wi.test.test(e)?e:t.options.nullStr}});var vu,Eg=m(()=>{kt();vu={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new K(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&vu.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function sr({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Ho=m(()=>{});var Vp,Kp,Qp,Sg=m(()=>{kt();Ho();Vp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:sr},Kp={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():sr(e)}},Qp={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new K(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:sr}});function OO(e,t,r){let{value:n}=e;return Hp(n)&&n>=0?r+n.toString(t):sr(e)}var Hp,Rg,Jp,Yp,Wp,Og=m(()=>{Ho();Hp=e=>typeof e=="bigint"||Number.isInteger(e),Rg=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);Jp={identify:e=>Hp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>Rg(
e,2,8,r),stringify:e=>OO(e,8,"0o")},Yp={identify:Hp,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>Rg(e,0,10,r),stringify:sr},Wp={
identify:e=>Hp(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>Rg(e,2,16,r),stringify:e=>OO(e,16,"0x")}});var kO,xO=m(()=>{Ko();Bp();Qo();_u();Eg();Sg();Og();kO=[gn,yn,oi,Wi,vu,Jp,Yp,Wp,Vp,Kp,Qp]});function NO(e){return typeof e=="bigint"||Number.isInteger(e)}var zp,dG,fG,IO,AO=m(()=>{kt();Ko();Qo();zp=({value:e})=>JSON.stringify(e),dG=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:zp},{identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:zp},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:zp},{identify:NO,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>NO(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:zp}],fG={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},IO=[gn,yn].concat(
dG,fG)});var wu,kg=m(()=>{kt();yu();wu={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=K.BLOCK_LITERAL),t!==K.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===K.BLOCK_LITERAL?`
`:" ")}return Yi({comment:e,type:t,value:a},n,s,i)}}});function xg(e,t){if(mn(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!we(n)){if(Pr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new ct(new K(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=we(n)?n:new ct(n)}}else t("Expected a sequence for this tag");return e}function Ng(e,t,r){let{replacer:n}=r,s=new nr(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(Vo(a,u,r))}return s}var Tu,Xp=m(()=>{xe();ri();
kt();ii();Tu={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:xg,createNode:Ng}});var Jo,Eu,Ig=m(()=>{xe();ei();si();ii();Xp();Jo=class e extends nr{constructor(){super(),this.add=gt.prototype.add.bind(this),this.delete=gt.prototype.delete.bind(
this),this.get=gt.prototype.get.bind(this),this.has=gt.prototype.has.bind(this),this.set=gt.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(we(s)?(i=Lt(s.key,"",r),o=Lt(s.value,i,r)):i=Lt(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=Ng(t,r,n),i=new this;return i.items=s.items,i}};Jo.tag="tag:yaml.or\
g,2002:omap";Eu={collection:"seq",identify:e=>e instanceof Map,nodeClass:Jo,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=xg(e,t),n=[];for(let{key:s}of r.
items)ue(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new Jo,r)},createNode:(e,t,r)=>Jo.
from(e,t,r)}});function PO({value:e,source:t},r){return t&&(e?Ag:Pg).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Ag,Pg,CO=m(()=>{kt();Ag={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new K(!0),stringify:PO},Pg={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new K(!1),stringify:PO}});var jO,LO,$O,DO=m(()=>{kt();Ho();jO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:sr},LO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():sr(e)}},$O={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new K(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:sr}});function Zp(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function Cg(e,t,r){let{value:n}=e;if(Su(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return sr(e)}var Su,qO,MO,FO,UO,GO=m(()=>{Ho();Su=e=>typeof e=="bigint"||Number.isInteger(e);qO={identify:Su,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>Zp(e,2,2,r),stringify:e=>Cg(e,2,"0b")},MO={identify:Su,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>Zp(e,1,8,r),stringify:e=>Cg(e,8,"0")},FO={identify:Su,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>Zp(e,0,10,r),stringify:sr},UO={identify:Su,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>Zp(e,2,16,r),stringify:e=>Cg(e,16,"0x")}});var Yo,Ru,jg=m(()=>{xe();ri();si();Yo=class e extends gt{constructor(t){super(t),this.tag=e.tag}add(t){let r;we(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new ct(t.key,null):r=new ct(t,null),ni(this.items,r.key)||this.items.push(r)}get(t,r){let n=ni(this.items,t);return!r&&we(n)?ue(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=ni(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new ct(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(Vo(o,null,n));return i}};
Yo.tag="tag:yaml.org,2002:set";Ru={collection:"map",identify:e=>e instanceof Set,nodeClass:Yo,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Yo.from(
e,t,r),resolve(e,t){if(Pr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Yo,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function Lg(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function BO(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return sr(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var ed,td,Wo,$g=m(()=>{Ho();ed={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>Lg(e,r),stringify:BO},td={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Lg(e,!1),stringify:BO},Wo={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Wo.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=Lg(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var Dg,VO=m(()=>{Ko();Bp();Qo();_u();kg();CO();DO();GO();qp();Ig();Xp();jg();$g();Dg=[gn,yn,oi,Wi,Ag,Pg,qO,MO,FO,UO,jO,LO,$O,wu,hn,Eu,Tu,Ru,ed,td,Wo]});function rd(e,t,r){let n=KO.get(t);if(n&&!e)return r&&!n.includes(hn)?n.concat(hn):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(KO.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(hn)),s.reduce((i,o)=>{let a=typeof o=="string"?QO[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(QO).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var KO,QO,HO,JO=m(()=>{Ko();Bp();Qo();_u();Eg();Sg();Og();xO();AO();kg();qp();Ig();Xp();VO();jg();$g();KO=new Map([["core",kO],["failsafe",[gn,
yn,oi]],["json",IO],["yaml11",Dg],["yaml-1.1",Dg]]),QO={binary:wu,bool:vu,float:Qp,floatExp:Kp,floatNaN:Vp,floatTime:td,int:Yp,intHex:Wp,intOct:Jp,intTime:ed,map:gn,
merge:hn,null:Wi,omap:Eu,pairs:Tu,seq:yn,set:Ru,timestamp:Wo},HO={"tag:yaml.org,2002:binary":wu,"tag:yaml.org,2002:merge":hn,"tag:yaml.org,2002:omap":Eu,"tag:ya\
ml.org,2002:pairs":Tu,"tag:yaml.org,2002:set":Ru,"tag:yaml.org,2002:timestamp":Wo}});var mG,Ou,qg=m(()=>{xe();Ko();Qo();_u();JO();mG=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Ou=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?rd(t,"compat"):t?rd(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?HO:
{},this.tags=rd(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,dn,{value:gn}),Object.defineProperty(this,Ar,{value:oi}),Object.defineProperty(
this,Es,{value:yn}),this.sortMapEntries=typeof o=="function"?o:o===!0?mG:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function YO(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=$p(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Vr(u,""))}let o=!1,
a=null;if(e.contents){if(_e(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Vr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=Os(e.contents,s,()=>a=null,u);a&&(c+=Vn(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(Os(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Vr(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Vr(i(u),"")))}return r.join(`
`)+`
`}var WO=m(()=>{xe();bu();fu()});function zo(e){if(Fe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var ai,ku=m(()=>{lu();Ap();xe();ri();ei();qg();WO();kp();fg();
pu();lg();ai=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,dr,{value:Ep});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Bn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[dr]:{value:Ep}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=_e(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){zo(this.contents)&&this.contents.add(t)}addIn(t,r){zo(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=pg(this);t.anchor=!r||n.has(r)?dg(r||"a",n):r}return new Ss(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=R=>typeof R=="number"||R instanceof String||R instanceof Number,w=r.filter(
b).map(String);w.length>0&&(r=r.concat(w)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=bO(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=Rs(t,l,g);return a&&Fe(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new ct(s,
i)}delete(t){return zo(this.contents)?this.contents.delete(t):!1}deleteIn(t){return Go(t)?this.contents==null?!1:(this.contents=null,!0):zo(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return Fe(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return Go(t)?!r&&ue(this.contents)?this.contents.value:this.contents:
Fe(this.contents)?this.contents.getIn(t,r):void 0}has(t){return Fe(this.contents)?this.contents.has(t):!1}hasIn(t){return Go(t)?this.contents!==void 0:Fe(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=du(this.schema,[t],r):zo(this.contents)&&this.contents.set(t,r)}setIn(t,r){Go(t)?this.contents=
r:this.contents==null?this.contents=du(this.schema,Array.from(t),r):zo(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Bn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Bn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new Ou(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=Lt(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?Zs(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return YO(this,t)}}});var xu,bn,Nu,Mg,Iu=m(()=>{xu=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},bn=class extends xu{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},Nu=class extends xu{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Mg=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function Kn(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,w=null,R=null,S=null,
$=null,U=null;for(let D of e)switch(g&&(D.type!=="space"&&D.type!=="newline"&&D.type!=="comma"&&i(D.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&D.type!=="comment"&&D.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),D.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&D.source.includes("	")&&(h=D),l=!0;break;case"comment":{l||i(D,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let T=D.source.substring(1)||" ";p?p+=d+T:p=T,d="",c=!1;break}case"newline":c?p?p+=D.source:(!$||r!=="seq-ite\
m-ind")&&(u=!0):d+=D.source,c=!0,f=!0,(b||w)&&(R=D),l=!0;break;case"anchor":b&&i(D,"MULTIPLE_ANCHORS","A node can have at most one anchor"),D.source.endsWith(":")&&
i(D.offset+D.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=D,U??(U=D.offset),c=!1,l=!1,g=!0;break;case"tag":{w&&i(D,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),w=D,U??(U=D.offset),c=!1,l=!1,g=!0;break}case r:(b||w)&&i(D,"BAD_PROP_ORDER",`Anchors and tags must be after the ${D.source} indica\
tor`),$&&i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.source} in ${t??"collection"}`),$=D,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){S&&
i(D,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),S=D,c=!1,l=!1;break}default:i(D,"UNEXPECTED_TOKEN",`Unexpected ${D.type} token`),c=!1,l=!1}let B=e[e.length-1],re=B?
B.offset+B.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:S,found:$,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:w,newlineAfterProp:R,end:re,start:U??re}}var Au=m(()=>{});function ui(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(ui(t.key)||ui(t.value))return!0}return!1;default:return!0}}var nd=m(()=>{});function Pu(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&ui(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Fg=m(()=>{nd()});function sd(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||ue(i)&&ue(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var Ug=m(()=>{xe()});function XO({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??gt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Kn(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",zO)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||ui(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",zO);r.atKey=!0;let w=h.end,R=d?e(r,d,h,s):t(r,w,p,null,h,s);r.schema.compat&&Pu(n.indent,d,s),r.atKey=!1,sd(r,a.items,
R)&&s(w,"DUPLICATE_KEY","Map keys must be unique");let S=Kn(f??[],{indicator:"map-value-ind",next:g,offset:R.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=S.end,S.found){b&&(g?.type==="block-map"&&!S.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<S.found.offset-1024&&s(R.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let $=g?e(r,g,S,s):t(r,u,f,null,S,s);r.schema.compat&&Pu(n.indent,g,s),u=$.range[2];let U=new ct(R,$);r.options.keepSourceTokens&&(U.srcToken=
l),a.items.push(U)}else{b&&s(R.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),S.comment&&(R.comment?R.comment+=`
`+S.comment:R.comment=S.comment);let $=new ct(R);r.options.keepSourceTokens&&($.srcToken=l),a.items.push($)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var zO,ZO=m(()=>{ri();si();Au();nd();Fg();Ug();zO="All mapping items must start at the same column"});function ek({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??nr,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=Kn(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&Pu(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var tk=m(()=>{ii();Au();Fg()});function Qn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var Xo=m(()=>{});function rk({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?gt:nr),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let w=n.items[b],{start:R,key:S,
sep:$,value:U}=w,B=Kn(R,{flow:a,indicator:"explicit-key-ind",next:S??$?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&
!B.tag&&!$&&!U){b===0&&B.comma?s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
B.comment&&(c.comment?c.comment+=`
`+B.comment:c.comment=B.comment),p=B.end;continue}!o&&r.options.strict&&ui(S)&&s(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)B.comma&&s(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||s(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let re="";e:for(let D of R)switch(D.type){case"comma":case"space":break;case"comment":re=D.source.substring(1);break e;default:break e}if(re){let D=c.
items[c.items.length-1];we(D)&&(D=D.value??D.key),D.comment?D.comment+=`
`+re:D.comment=re,B.comment=B.comment.substring(re.length+1)}}if(!o&&!$&&!B.found){let re=U?e(r,U,B,s):t(r,B.end,$,null,B,s);c.items.push(re),p=re.range[2],Bg(U)&&
s(re.range,"BLOCK_IN_FLOW",Gg)}else{r.atKey=!0;let re=B.end,D=S?e(r,S,B,s):t(r,re,R,null,B,s);Bg(S)&&s(D.range,"BLOCK_IN_FLOW",Gg),r.atKey=!1;let T=Kn($??[],{flow:a,
indicator:"map-value-ind",next:U,offset:D.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(T.found){if(!o&&!B.found&&r.options.strict){if($)for(let He of $){
if(He===T.found)break;if(He.type==="newline"){s(He,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}B.start<T.
found.offset-1024&&s(T.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?s(U,"MISSING_CHAR",`Missing space after : in ${a}`):s(T.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Q=U?e(r,U,T,
s):T.found?t(r,T.end,$,null,T,s):null;Q?Bg(U)&&s(Q.range,"BLOCK_IN_FLOW",Gg):T.comment&&(D.comment?D.comment+=`
`+T.comment:D.comment=T.comment);let ve=new ct(D,Q);if(r.options.keepSourceTokens&&(ve.srcToken=w),o){let He=c;sd(r,He.items,D)&&s(re,"DUPLICATE_KEY","Map keys \
must be unique"),He.items.push(ve)}else{let He=new gt(r.schema);He.flow=!0,He.items.push(ve);let un=(Q??D).range;He.range=[D.range[0],un[1],un[2]],c.items.push(
He)}p=Q?Q.range[2]:T.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),w=l?`${b} \
must end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",w),f&&f.source.length!==1&&
g.unshift(f)}if(g.length>0){let b=Qn(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Gg,Bg,nk=m(()=>{xe();ri();si();ii();Xo();Au();nd();Ug();
Gg="Block collections are not allowed within flow collections",Bg=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Vg(e,t,r,n,s,i){let o=r.type==="block-map"?XO(e,t,r,n,i):r.type==="block-seq"?ek(e,t,r,n,i):rk(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function sk(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===gt.tagName&&a==="map"||o===nr.tagName&&
a==="seq")return Vg(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Vg(e,t,r,s,o)}let c=Vg(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=_e(l)?l:new K(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var ik=m(()=>{xe();kt();si();ii();ZO();tk();nk()});function Kg(e,t,r){let n=t.offset,s=hG(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?K.BLOCK_FOLDED:K.BLOCK_LITERAL,
o=t.source?gG(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
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
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function hG({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function gG(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var Qg=m(()=>{kt()});function Hg(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=K.PLAIN,u=yG(i,c);break;case"single-quoted-scalar":a=
K.QUOTE_SINGLE,u=bG(i,c);break;case"double-quoted-scalar":a=K.QUOTE_DOUBLE,u=_G(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=Qn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function yG(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),ok(e)}function bG(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),ok(e.slice(1,-1)).replace(/''/g,"'")}function ok(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function _G(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=vG(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=wG[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=TG(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function vG(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function TG(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var wG,Jg=m(()=>{kt();Xo();wG={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Yg(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Kg(e,t,n):Hg(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[Ar]:u?c=EG(e.schema,s,u,r,n):t.type==="scalar"?c=SG(e,s,t,n):c=e.schema[Ar];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=ue(p)?p:new K(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new K(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function EG(e,t,r,n,s){if(r==="!")return e[Ar];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[Ar])}function SG({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Ar];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[Ar];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var ak=m(()=>{xe();kt();Qg();Jg()});function uk(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var ck=m(()=>{});function Wg(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=OG(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Yg(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=sk(RG,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=id(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!ue(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function id(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:uk(t,r,n),indent:-1,source:""},p=Yg(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function OG({options:e},{offset:t,source:r,end:n},s){let i=new Ss(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=Qn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var RG,lk=m(()=>{lu();xe();ik();ak();Xo();ck();RG={composeNode:Wg,
composeEmptyNode:id}});function pk(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new ai(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=Kn(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?Wg(c,s,l,o):id(c,l.end,n,null,l,o);let p=u.contents.range[2],d=Qn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var dk=m(
()=>{ku();lk();Xo();Au()});function Cu(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function fk(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var ju,zg=m(()=>{
lg();ku();Iu();xe();dk();Xo();ju=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=Cu(r);i?this.warnings.push(new Nu(o,n,s)):this.errors.push(new bn(o,n,s))},this.directives=new Bn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=fk(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(Fe(i)&&!i.flow&&i.items.length>0){let o=i.items[0];we(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:fk(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=Cu(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=pk(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new bn(Cu(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new bn(Cu(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=Qn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new bn(Cu(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new ai(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var mk=m(()=>{Qg();Jg();Iu();yu()});var hk=m(()=>{});function zi(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),yk(Object.freeze([]),e,t)}function yk(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=yk(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===Xg)return Xg;a===gk&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var Xg,kG,gk,bk=m(()=>{Xg=Symbol("break visit"),kG=Symbol("skip children"),gk=Symbol("remove item");zi.BREAK=Xg;zi.SKIP=kG;zi.REMOVE=gk;zi.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};zi.parentCollection=(e,t)=>{let r=zi.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function _k(e){switch(e){case Zg:return"byte-order-mark";case ey:return"doc-mode";case ty:return"flow-error-end";case od:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Zg,ey,ty,od,ad=m(()=>{mk();hk();bk();Zg="\uFEFF",ey="",ty="",od=""});function _n(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var vk,NG,ud,IG,ry,Lu,ny=m(()=>{ad();vk=new Set("0123456789ABCDEFabcdef"),NG=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ud=new Set(",[]{}"),IG=new Set(` ,[]{}
\r	`),ry=e=>!e||IG.has(e),Lu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(t===null)return this.setNext("stream");if(t[0]===Zg&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield ey,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&_n(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!_n(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&_n(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ry),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&_n(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ty,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ry),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield od,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(_n(i)||t&&ud.has(i))break;r=n}else if(_n(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&ud.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&ud.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield od,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ry),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(_n(n)||r&&ud.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!_n(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(NG.has(r))r=this.buffer[++t];else if(r==="%"&&vk.has(this.buffer[t+1])&&vk.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var Xi,sy=m(()=>{Xi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function ci(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function wk(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function Ek(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function cd(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Zo(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function ld(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function Tk(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!ci(t.start,"explicit-key-ind")&&!ci(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Ek(t.value)?t.value.end?
ld(t.value.end,t.sep):t.value.end=t.sep:ld(t.start,t.sep),delete t.sep)}var $u,iy=m(()=>{ad();ny();$u=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lu,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=_k(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&Tk(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&wk(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{wk(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=cd(this.peek(2)),n=Zo(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ld(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ci(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Ek(r.key)&&!ci(r.sep,"newline")){
let o=Zo(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(ci(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=Zo(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):ci(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!ci(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ld(s,r.start),s.push(this.
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
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=cd(
n),i=Zo(s);Tk(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=cd(t),n=Zo(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=cd(t),n=Zo(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function AG(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Xi||null,prettyErrors:t}}function oy(e,t={}){let{lineCounter:r,prettyErrors:n}=AG(
t),s=new $u(r?.addNewLine),i=new ju(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new bn(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Mg(e,r)),o.warnings.
forEach(Mg(e,r))),o}var Sk=m(()=>{zg();ku();Iu();bg();xe();sy();iy()});var Rk=m(()=>{zg();ku();qg();Iu();lu();xe();ri();kt();si();ii();ad();ny();sy();iy();Sk();cu()});var kk={};x(kk,{parseYaml:()=>PG});function PG(e){let t=new Xi,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=oy(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:Ok(c)}))};let i=0;if(Br(n,{Alias:()=>{
i++}}),i>ay)return{errors:[{line:1,column:1,message:`uses more than ${ay} aliases`}]};let o;try{o=n.toJS({maxAliasCount:ay})}catch(u){return{errors:[{line:1,column:1,
message:Ok(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?jG(n,p):void 0)??
CG(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function CG(e,t){let r=e.getIn(t,!0);return _e(r)?r.range?.[0]:void 0}
function jG(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!Pr(r))return;let n=r.items.find(({key:s})=>ue(s)&&s.value===t.at(-1));return n&&_e(
n.key)?n.key.range?.[0]:void 0}function Ok(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var ay,xk=m(()=>{"use strict";Rk();ay=50});var Pk={};x(Pk,{duplicateKeys:()=>$G,locateIn:()=>DG,syntaxError:()=>LG});function LG(e,t){return{...uy(e,qG(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function $G(e){return Ak(e).duplicates.map(({key:t,offset:r})=>({...uy(e,r),message:`the key ${t} is there twice`}))}function DG(e){
let{offsets:t}=Ak(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return uy(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function uy(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function qG(e,t){let r=Ik(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);Nk(e.slice(0,i))?n=i:s=i}return Nk(e)?e.length:n}function Nk(e){try{return JSON.parse(e),!0}catch(t){return(Ik(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function Ik(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function Ak(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var Ck=m(()=>{"use strict"});async function Lk(e,t){let r=Buffer.byteLength(e);if(r>jk){let a=`policy ${t} has ${r} bytes, more than the ${jk} a policy may have`;throw new O("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new O("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?MG:
(await Promise.resolve().then(()=>(xk(),kk))).parseYaml)(n);if("errors"in o)throw cy(t,o.errors);return o}async function MG(e){let t=()=>Promise.resolve().then(()=>(Ck(),Pk)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
$k(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function $k(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+$k(n),Array.isArray(e)?0:t.length)}function cy(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new O("POLICY_INVALID",n):new O("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var jk,Dk=m(()=>{"use strict";pe();jk=
1048576});function er(e){return{kind:"control",...e}}function q(e){return{kind:"field",about:"project",...e}}function Bt(e,t={}){return{status:"pass",message:e,...t}}function Vt(e,t={}){
return{status:"fail",message:e,...t}}function fr(e){return{status:"unknown",message:e}}var Du,qk,ne=m(()=>{"use strict";Du=["info","low","medium","high","critic\
al"],qk=["observe","warn","enforce"]});function FG(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function Fk(e,t){if("unknown"in e)return fr(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=FG(r,t);if(o===
void 0)return fr(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
fr(`${n}, but ${a}`):u!==void 0&&!UG(o,t.operator)?fr(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${GG(r,t)}`,...i}}function UG(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function GG(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${de(r,"is expected","are expected")}`}var Mk,ly=m(()=>{"use strict";Le();ne();Mk=[
"=","!=",">","<",">=","<="]});var Uk,qu,py,BG,li,VG,dy,Mu=m(()=>{"use strict";ne();ly();le();Uk=I({min:1,max:255}),qu=e=>Je(I({min:1,max:2e3,...e===void 0?{}:{about:e}})),py=e=>I({pattern:/^\d{4}-\d{2}-\d{2}$/,
says:"a date such as 2026-12-31",about:e}),BG=Rt({field:I({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:yp(Mk),value:ug(
Y(),oe(),I())}),li=Rt({id:I({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,says:"lower-case words joined by _ or -",about:"Id of a built-in control, or a new id \
together with expression"}),with:Je(gp({about:"Parameters of the control"})),expression:Je(BG),title:qu(),severity:Je(yp(Du)),message:qu("Said instead of the bu\
ilt-in sentence when the control fails"),remediation:qu("How to fix it, said instead of the built-in advice"),final:Je(Y()),phase:Je(yp(qk)),enforce_from:Je(py(
"The control is enforced from this day on, and only warns before it"))}),VG=Rt({name:Uk,description:qu(),final:Je(Y()),controls:te(ug(I(),li))}),dy=Rt({$schema:Je(
I()),name:Uk,description:qu(),extends:Je(te(I({min:1,about:"preset:NAME, group/project:path@ref or https://...; later ones, and this file, go on top"}))),requirements:Je(
te(VG)),waivers:Je(ag()),waiver_rules:Je(ag())})});var my={};x(my,{problemsOf:()=>ta});function ta(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>Th(String(l),ea(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${fy(a)} `}the key ${p} is not known${St(p,ea(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${fy(a)} ${KG(u,c,QG(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return ta(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>Gk[String(f)]));return[{path:[...n,...a],message:`${fy(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function KG(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${Gk[String(t)]}, not ${Fu(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${Fu(r)}${St(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${Fu(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${Fu(r)}`;default:return`must be ${t}, \
not ${Fu(r)}`}}function Fu(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(0,80)}function fy(e){let t=e.
at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function QG(e,t){return t.reduce((r,n)=>r?.[n],e)}function ea(e,t){let[r,...n]=t,
{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return ea(i,t);if(s==="either")return i.flatMap(u=>ea(u,t));if(s==="list")return typeof r=="number"?ea(i,n):[];if(s!==
"object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?ea(a,n):[]}var Gk,Uu=m(()=>{"use strict";qn();Gk={text:"text",integer:"\
a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var Vk={};x(Vk,{frameworkDraft:()=>JG,isFramework:()=>HG});function HG(e){return pd(e)?"color"in e||"complianceRequirements"in e?!0:gy(e.requirements).some(t=>gy(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function JG(e){let t=[],[r,n]=Bk(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,...Qk,
requirements:hy(n,[r]).map(({value:o,path:a})=>{let[u,c]=Bk(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),isFinal:!1,description:typeof l==
"string"?l:void 0,path:a,entries:hy(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,
message:"name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:YG(c)},p=[],d=li.read(l,[],p);return t.push(...ta(p,
l,li,a)),p.length===0?[{entry:d,path:a}]:[]}}function Bk(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function hy(e,t){return pd(e)&&Array.isArray(
e.nodes)?hy(e.nodes,[...t,"nodes"]):pd(e)?[{value:e,path:t}]:gy(e).map((r,n)=>({value:r,path:[...t,n]}))}function YG(e){if(typeof e!="string")return e;try{return JSON.
parse(e)}catch{return e}}function gy(e){return Array.isArray(e)?e.filter(pd):[]}function pd(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Kk=m(()=>{
"use strict";yy();Uu();Mu()});var Jk={};x(Jk,{salvage:()=>WG});function WG(e){return Hk(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,isFinal:!1,description:void 0,path:n,entries:Hk(t,"controls").flatMap((i,o)=>{let a=zG(li,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[
...n,"controls",o]}]:[]})}})}function zG(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function Hk(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}
var Yk=m(()=>{"use strict";Mu()});async function Wk(e){let t=[],r=dy.read(e,[],t);if(t.length===0)return XG(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(Kk(),Vk));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(Uu(),my)),Promise.resolve().then(()=>(Yk(),Jk))]),{waivers:a,waiver_rules:u}=e??
{},c=o(e);return{name:"",bases:[],requirements:c,...zk(c,a,u),problems:i(t,e,dy)}}function XG(e){let t=(e.requirements??[]).map(({name:o,description:a,final:u=!1,
controls:c},l)=>{let p=["requirements",l],d=c.map((f,g)=>({entry:typeof f=="string"?z(li,{id:f}):f,path:[...p,"controls",g]}));return{name:o,isFinal:u,description:a,
path:p,entries:d}}),{name:r,extends:n=[],waivers:s,waiver_rules:i}=e;return{name:r,bases:n,requirements:t,...zk(t,s,i),problems:[]}}function zk(e,t,r){let n=e.some(
({entries:s})=>s.some(({entry:i})=>i.enforce_from!==void 0));return{waivers:t,waiverRules:r,isDated:n||t!==void 0||r!==void 0}}var Qk,yy=m(()=>{"use strict";le();
Mu();Qk={bases:[],waivers:void 0,waiverRules:void 0,isDated:!1}});async function eB({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${ex} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[uu(t)],iid:String(r),after:n});if(o.length>0)throw new he(
`GraphQL answered with errors: ${o.join("; ")}`);let a=k({projects:k({nodes:te(k({mergeRequest:k({commits:Zk})}))})}),[u]=z(a,i).projects.nodes;if(!u)throw new he(
"the commits vanished while they were read");return u.mergeRequest.commits}function tB(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var Xk,Zk,ZG,ex,tx,rx=m(()=>{"use strict";le();pr();Me();_p();Xk=k({username:I()}),Zk=k({pageInfo:k(
{hasNextPage:Y(),endCursor:P(I())}),nodes:te(k({sha:I(),authorEmail:P(I()),committerEmail:P(I()),author:P(Xk),signature:P(k({verificationStatus:P(I())}))}))}),ZG=
k({commitCount:Zt(oe()),committers:Zt(k({nodes:te(Xk)})),commits:Zt(Zk)}),ex="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail author {\
 username } signature { verificationStatus } }",tx={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_api",
about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${ex} }`,async read(e,t){
let r=z(ZG,e);if(!r.committers||!r.commits)throw new he("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){
let i=await eB(t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new he(`${n.length} of ${r.commitCount}\
 commits were read`);if(r.committers.nodes.length>=100)throw new he("more than 100 committers");return tB(r.committers.nodes,n)}}}});var rB,nx,sx=m(()=>{"use strict";le();Me();rB=Ke(k({approved_by:te(k({user:k({username:I()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
nx={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>z(rB,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var ix={};x(ix,{mergeRequestApprovals:()=>nB});function sB(e){return e.length===0?"":` (${Be(e)})`}var nB,ox=m(()=>{"use strict";rx();qo();sx();le();Le();ne();nB=
er({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:Ir,approvals:nx,committers:tx},
params:Rt({at_least:pn({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${Be(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${de(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${de(i.length,"independent approval")}${sB(i)}, ${de(s,"is expected","are\
 expected")}${a}`;return i.length>=s?Bt(l,c):Vt(l,c)}})});var ax={};x(ax,{mergeRequestIsNotDraft:()=>iB});var iB,ux=m(()=>{"use strict";qo();ne();iB=er({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:Ir},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?fr("GitLab did not say whether the merge request is a draft"):e?Vt("the merge request is a draft",{actual:!0}):Bt("\
the merge request is ready",{actual:!1})}})});var ir,by=m(()=>{ir=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var dd,oB,lx,Ne,aB,uB,cB,Bu,_y,px,dx,fx,mx,md,hd,gd,cx,fd,Gu,vy,lB,Cr,wy=m(()=>{by();dd=null,oB=()=>{if(!dd){dd=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)dd[e.charCodeAt(t)]=t}return dd},lx=e=>{let t=oB(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},Ne=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=lx(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},aB=e=>{let t=lx(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},uB=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
cB=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},Bu=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},_y=null,px=()=>(_y||(_y=aB("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),_y),dx=new Bu({L:()=>Ne("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>Ne("pkHBh6iBCNC0rZVLV",!0),Ll:()=>Ne("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>Ne("uqjChBhBx+XCBpBBB",!1),Lo:()=>Ne(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>Ne("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>Ne("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>Ne("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>Ne("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>Ne(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>Ne("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>Ne("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>Ne("urjCA",!0),
Po:()=>Ne("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>Ne("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>Ne("usjCB",!0),So:()=>Ne(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),fx=new Bu({Arabic:()=>Ne("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>Ne("u6GBwBA",!0),Common:()=>Ne(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>Ne("pkHB",!0),Egyptian_Hieroglyphs:()=>Ne("gjtC68D",!0),Han:()=>Ne("w-6FtT",!0),Kawi:()=>Ne(
"66nCA",!0),Khitan_Small_Script:()=>Ne("-njDA",!0),Latin:()=>Ne("r+pBCNC",!0),Myanmar:()=>Ne("w2lCT",!0)}),mx=new Bu({Garay:()=>new ir(Ne("gqjClBEcJB",!0)),Gurung_Khema:()=>new ir(
Ne("go4C5B",!0)),Kirat_Rai:()=>new ir(Ne("gq7C5B",!0)),Ol_Onal:()=>new ir(Ne("wu5DqBFA",!0)),Sunuwar:()=>new ir(Ne("g+mChBPJ",!0)),Todhri:()=>new ir(Ne("guhCzB",
!0)),Tulu_Tigalari:()=>new ir(Ne("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),md=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),hd=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),gd=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),cx=new Map,fd=new Map,Gu=e=>{if(gd.has(e))return mx.get(e);let t=null,r=null;if(md.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(hd.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=cx.get(n);if(s)return s;let i=cB(r),o=t==="category"?dx.get(e):fx.get(e),a=o?uB(i,o):
i,u=new ir(a);return cx.set(n,u),u},vy=e=>{let t=fd.get(e);if(t!==void 0)return t;let r=Gu(e);if(!r)return fd.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=px(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return fd.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new ir(
c);return fd.set(e,l),l},lB=()=>{let e=Gu("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},Cr={get CASE_ORBIT(){return px()},STABLE_CATEGORY_NAMES:md,
STABLE_SCRIPT_NAMES:hd,NEW_SCRIPT_NAMES:gd,buildForProperty:Gu,buildFoldOverlay:vy,CATEGORIES:{has:e=>md.has(e),get:e=>Gu(e)},SCRIPTS:{has:e=>hd.has(e)||gd.has(
e),get:e=>Gu(e)},FOLD_CATEGORIES:{has:e=>md.has(e),get:e=>vy(e)},FOLD_SCRIPT:{has:e=>hd.has(e)||gd.has(e),get:e=>vy(e)},get Upper(){return lB()},_deltaCategoryRanges:e=>dx.
get(e),_deltaScriptRanges:e=>fx.get(e),_newScriptTable:e=>mx.get(e)}});function wr(e){let r=Cr.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function bx(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=ks&&t<=ks)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=wr(e);r!==e;r=wr(r))if(r===t)return!0;return!1}
var at,ks,Vu,pi,di,Ty,hx,Ey,gx,yx,xs=m(()=>{wy();at=1114111,ks=127,Vu=65535,pi=65,di=125251,Ty=55296,hx=56319,Ey=56320,gx=57343,yx=65536});var Zi,Sy=m(()=>{Zi=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function vx(){return[]}function Ny(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function _d(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function wx(e){return Array.from(String(e)).map(t=>Zi(t,0))}function Tx(e){return String.fromCodePoint(e)}function _x(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Hn(e,t){let r=0;return e<0&&(r|=Ry|yd),e===10&&(r|=yd),t<0&&(r|=Oy|bd),t===10&&(r|=bd),_x(e)!==_x(t)?r|=ky:r|=xy,r}function Ex(e){
return e.split("").map(t=>pB.indexOf(t)>=0?`\\${t}`:t).join("")}function Iy(e){return e>Vu?2:1}var pB,yd,bd,Ry,Oy,ky,xy,fi=m(()=>{xs();Sy();pB="\\.+*?()|[]{}^$",
yd=1,bd=2,Ry=4,Oy=8,ky=16,xy=32});function vd(e,t=0,r=e.length){return new Ay(e,t,r)}var Ay,Py=m(()=>{fi();xs();Ay=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<Ty||r>hx||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=Ey&&n<=gx?(r-Ty)*1024+(n-Ey)+yx<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Hn(r,n)}prefixLength(t){return t.prefix.length}}});var X,Ku=m(()=>{xs();X=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?bx(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var dB,fB,Cy,wd,Sx=m(()=>{Ku();xs();fi();dB=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},fB=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},Cy=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(ks+1).fill(null),this.nextMap=new Map}},wd=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case X.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case X.ALT:case X.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case X.NOP:case X.CAPTURE:n.
push(c.out);break;case X.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===X.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===X.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case X.
MATCH:i=!0;break;case X.ALT:case X.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case X.NOP:case X.CAPTURE:s.push(a.out);break;case X.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=dB(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(fB(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new Cy(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=ks){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:at+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);X.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=ks?t.nextAscii[r]=c:(i=r+(n===0?0:at+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Hn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=ks?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Hn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Qu=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var Re,Hu,jy,Rx,Ox=m(()=>{Qu();Re=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},Hu=e=>{if(!e)return new Re(Re.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new Re(Re.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new Re(Re.Type.NONE);let t=new Re(Re.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return Hu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?Hu(e.subs[0]):new Re(Re.Type.NONE);case _.Op.CONCAT:{let t=new Re(Re.Type.AND);for(let r of e.
subs)t.subs.push(Hu(r));return t}case _.Op.ALTERNATE:{let t=new Re(Re.Type.OR);for(let r of e.subs)t.subs.push(Hu(r));return t}default:return new Re(Re.Type.NONE)}},
jy=e=>{if(e.type===Re.Type.EXACT||e.type===Re.Type.NONE)return e;if(e.type===Re.Type.AND){let t=[];for(let r of e.subs){let n=jy(r);n.type!==Re.Type.NONE&&(n.type===
Re.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new Re(Re.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===Re.Type.OR){let t=[];for(let s of e.
subs){let i=jy(s);if(i.type===Re.Type.NONE)return new Re(Re.Type.NONE);i.type===Re.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new Re(Re.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===Re.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
Rx={build:e=>jy(Hu(e))}});var Tr,Td,kx=m(()=>{Ku();Tr=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},Td=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new X(t))}skipNop(t){let r=this.inst[t];for(;r.op===X.NOP||r.
op===X.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!X.isRuneOp(r.op)||r.runes.length!==1)return[r.op===X.MATCH,t];for(;X.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===X.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case X.EMPTY_WIDTH:t|=n.arg;break;case X.FAIL:return-1;case X.CAPTURE:case X.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new Tr(t.head,r.tail)}}});var Ns,Ie,sa,Ed,ia,Sd,Ju=m(()=>{Ns=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Ie=class extends Ns{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},sa=class extends Ns{constructor(t){super(t),this.name="RE2JSCompileException"}},Ed=class extends Ns{constructor(t){super(
t),this.name="RE2JSGroupException"}},ia=class extends Ns{constructor(t){super(t),this.name="RE2JSFlagsException"}},Sd=class extends Ns{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var oa,Rd,xx=m(()=>{xs();fi();Qu();Ku();kx();Ju();oa=class{i;out;nullable;constructor(t=0,r=new Tr,n=!1){this.i=t,this.out=r,this.nullable=n}},Rd=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,at]}static ANY_RUNE(){return[0,at]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(X.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new Td,this.newInst(X.FAIL)}newInst(t){return this.prog.addInst(t),new oa(this.prog.numInst()-1,new Tr,!0)}nop(){let t=this.newInst(
X.NOP);return t.out=new Tr(t.i<<1,t.i<<1),t}fail(){return new oa}cap(t){let r=this.newInst(X.CAPTURE);return r.out=new Tr(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new oa(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new Tr(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new Tr(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new Tr(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new Tr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new oa(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(X.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new Tr(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(X.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||wr(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new Tr(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=X.RUNE1:t.length===2&&t[0]===0&&t[1]===at?s.op=X.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===at&&(s.op=X.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(yd);case _.Op.END_LINE:return this.empty(bd);case _.Op.BEGIN_TEXT:return this.empty(Ry);case _.Op.END_TEXT:return this.empty(Oy);case _.Op.WORD_BOUNDARY:
return this.empty(ky);case _.Op.NO_WORD_BOUNDARY:return this.empty(xy);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new sa("regexp: unhandled case in compile")}}}});function hi(e){switch(e.op){case _.Op.CAPTURE:{let t=hi(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=hi(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===at?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
at?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=hi(e.subs[0]);return aa(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=hi(e.subs[0]);if(e.max===-1){if(e.min===0)return aa(_.Op.STAR,e.flags,t,null);if(e.min===1)return aa(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(aa(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),hi(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=aa(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=aa(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),hi(n)}return new _(_.Op.NO_MATCH)}}return e}function aa(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var Nx=m(()=>{Qu();xs()});var Te,Ix,Ax,Px,Ly,Hx,Cx,jx,Lx,$x,Dx,qx,Mx,Fx,Ux,Gx,Bx,Vx,Kx,Qx,$y,Jx,Yx=m(()=>{Te=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},Ix=[48,57],Ax=[9,10,
12,13,32,32],Px=[48,57,65,90,95,95,97,122],Ly=null,Hx=()=>(Ly||(Ly=new Map([["\\d",new Te(1,Ix)],["\\D",new Te(-1,Ix)],["\\s",new Te(1,Ax)],["\\S",new Te(-1,Ax)],
["\\w",new Te(1,Px)],["\\W",new Te(-1,Px)]])),Ly),Cx=[48,57,65,90,97,122],jx=[65,90,97,122],Lx=[0,127],$x=[9,9,32,32],Dx=[0,31,127,127],qx=[48,57],Mx=[33,126],Fx=
[97,122],Ux=[32,126],Gx=[33,47,58,64,91,96,123,126],Bx=[9,13,32,32],Vx=[65,90],Kx=[48,57,65,90,95,95,97,122],Qx=[48,57,65,70,97,102],$y=null,Jx=()=>($y||($y=new Map(
[["[:alnum:]",new Te(1,Cx)],["[:^alnum:]",new Te(-1,Cx)],["[:alpha:]",new Te(1,jx)],["[:^alpha:]",new Te(-1,jx)],["[:ascii:]",new Te(1,Lx)],["[:^ascii:]",new Te(
-1,Lx)],["[:blank:]",new Te(1,$x)],["[:^blank:]",new Te(-1,$x)],["[:cntrl:]",new Te(1,Dx)],["[:^cntrl:]",new Te(-1,Dx)],["[:digit:]",new Te(1,qx)],["[:^digit:]",
new Te(-1,qx)],["[:graph:]",new Te(1,Mx)],["[:^graph:]",new Te(-1,Mx)],["[:lower:]",new Te(1,Fx)],["[:^lower:]",new Te(-1,Fx)],["[:print:]",new Te(1,Ux)],["[:^p\
rint:]",new Te(-1,Ux)],["[:punct:]",new Te(1,Gx)],["[:^punct:]",new Te(-1,Gx)],["[:space:]",new Te(1,Bx)],["[:^space:]",new Te(-1,Bx)],["[:upper:]",new Te(1,Vx)],
["[:^upper:]",new Te(-1,Vx)],["[:word:]",new Te(1,Kx)],["[:^word:]",new Te(-1,Kx)],["[:xdigit:]",new Te(1,Qx)],["[:^xdigit:]",new Te(-1,Qx)]])),$y)});var vn,Wx=m(()=>{xs();fi();vn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=vx()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=pi&&r>=di)return this.appendRange(t,r);if(r<pi||t>di)return this.appendRange(t,r);t<pi&&(this.appendRange(t,pi-1),t=pi),r>di&&(this.appendRange(di+1,r),r=
di);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=wr(n);s!==n;s=wr(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=at&&this.appendRange(r,at),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=at&&this.appendRange(r,at),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=at&&
(this.r[this.len++]=t,this.r[this.len++]=at),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var Dy,Od,Xx=m(()=>{xs();wy();by();Yx();fi();Sy();Wx();Ju();Qu();Dy=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return Zi(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=Zi(this.str,this.position);return this.position+=Iy(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},Od=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new ir(
new Uint32Array([0,at,1]));static ASCII_TABLE=new ir(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new ir(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:Cr.CATEGORIES.get(
"Cn"),fold:Cr.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:Cr.CATEGORIES.get("LC"),fold:Cr.FOLD_CATEGORIES.get("LC"),sign:1}:Cr.CATEGORIES.has(t)?{tab:Cr.CATEGORIES.
get(t),fold:Cr.FOLD_CATEGORIES.get(t),sign:1}:Cr.SCRIPTS.has(t)?{tab:Cr.SCRIPTS.get(t),fold:Cr.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<pi||t>
di)return t;let r=t,n=t;for(t=wr(t);t!==n;t=wr(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=wx(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new Ie(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&Vu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=Zi(t,r);if(n!==95&&!Ny(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new vn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new vn(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new vn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new Ie(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=_d(n);if(u<0)throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>at)
throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=_d(n);if(!t.more())break;n=t.pop();let i=_d(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=ks&&!Ny(n))return n;break}throw new Ie(e.ERR_INVALID_ESCAPE,
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
t.runes[1]&&t.runes[2]===t.runes[3]&&wr(t.runes[0])===t.runes[2]&&wr(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
wr(t.runes[0])===t.runes[1]&&wr(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
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
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new vn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
at?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===at&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new Dy(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&Vu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new Ie(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=Zi(f,h);this.literal(b),h+=Iy(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new vn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new vn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
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
t.pop();let s=t.from(n),i=Hx().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=Jx().get(i);if(o===void 0)throw new Ie(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new Ie(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=Tx(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new Ie(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new Ie(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new Ie(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new vn().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new vn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new Ie(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var kd,Zx=m(()=>{Py();Sx();Ku();Ox();xx();Nx();Xx();fi();kd=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=Od.parse(t,r);n=hi(n);let s=Rx.build(n),i=Rd.compileRegexp(n);this.
prefilter=s.type===Re.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new wd(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let w=s.getInst(h);switch(w.op){case X.ALT:case X.ALT_MATCH:o(f,g,w.out,b),o(f,g,w.arg,b);break;case X.NOP:case X.CAPTURE:o(f,g,w.out,b);
break;case X.EMPTY_WIDTH:(w.arg&~b)===0&&o(f,g,w.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Hn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let w of a)if(s.getInst(w).op===X.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let w of a){let R=s.getInst(w);if(X.isRuneOp(R.op)&&R.matchRune(g)){let S=Hn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,R.out,S)}}
if(n===0){let w=f+h<i?t.step(f+h)>>3:-1,R=Hn(g,w);o(u,new Set,s.start,R)}c=g,[a,u]=[u,a],f+=h-1}let l=Hn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===X.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
vd(t),0,0,0)!==null}}});var eN={};x(eN,{RE2JS:()=>qy,RE2JSCompileException:()=>sa,RE2JSException:()=>Ns,RE2JSFlagsException:()=>ia,RE2JSGroupException:()=>Ed,RE2JSInternalException:()=>Sd,
RE2JSSyntaxException:()=>Ie});var qy,tN=m(()=>{Py();Zx();fi();Ju();Ju();qy=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return Ex(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new ia(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=kd.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(vd(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function rN(e,t=!1){if(t&&bB.test(e)&&(e.match(_B)??[]).length<=2){let n=vB(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(tN(),eN));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new Yu(n instanceof Error?n.message:String(n),{cause:n})}}function vB(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var Yu,bB,_B,My=m(()=>{"use strict";Yu=class extends Error{},bB=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
_B=/(?<!\\)[+*]/g});var nN={};x(nN,{mergeRequestTitle:()=>wB});var wB,sN=m(()=>{"use strict";qo();My();le();ne();wB=er({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:Ir},params:Rt({pattern:I({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await rN(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?Bt(`the title matches ${t}`,{actual:e}):Vt(`the title "${e}" does not match ${t}`,{actual:e})}})});function eo(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var Fy,xd,TB,ua,ca=m(()=>{"use strict";le();Me();Fy={id:"protected_branches_answer",summary:"The protected branches",right:"at least Reporter \
in a private project",about:"project",collect:({gitlab:e,projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},xd=Ke(te(k({access_level:Zt(oe()),user_id:P(oe()),
group_id:P(oe()),deploy_key_id:P(oe())})),e=>e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),TB=Ke(k({name:I(),
push_access_levels:xd,inherited:P(Y())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels})),ua=rr(Fy,{id:"protected_branches"},
te(TB))});var iN={};x(iN,{defaultBranchProtected:()=>EB,protection:()=>gi});function gi({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab di\
d not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.find(({
name:o})=>eo(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e} i\
s protected${i}`}}var EB,Wu=m(()=>{"use strict";Ot();ca();ne();EB=q({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"\
high",needs:{project:ge,rules:ua},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#j\
s-protected-branches-settings"},read:({project:e,rules:t})=>gi(e,t)})});function zu(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var Uy=m(()=>{"use strict"});var aN={};x(aN,{defaultBranchProtectedFromDirectPush:()=>SB});function RB(e){return e.includes(oN)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var oN,SB,uN=m(()=>{"use strict";Ot();ca();Wu();ne();Uy();oN=30,SB=q({id:"default_branch_protected_from_direct_push",title:"Nobody pushes\
 to the default branch directly",type:"boolean",severity:"high",needs:{project:ge,rules:ua},remediation:{text:"set Allowed to push and merge to No one for the d\
efault branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=gi(e,t);if("unknown"in s||s.value===!1)return s;let i=zu(r,t);return i?Math.max(
0,...i.rolePushLevels)>=oN?{value:!1,because:`${RB(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});function kB(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}var OB,Qt,Jn=m(()=>{"use strict";le();Me();Ot();OB=Ke(
k({only_allow_merge_if_all_status_checks_passed:Je(Zt(Y())),merge_method:P(I()),archived:P(Y()),last_activity_at:P(I()),builds_access_level:P(I()),ci_config_path:Je(
Zt(I())),auto_devops_enabled:P(Y()),restrict_user_defined_variables:P(Y()),ci_pipeline_variables_minimum_override_role:P(I()),forks_count:P(oe()),permissions:P(
gp())}),e=>({mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==void 0||(e.permissions?
!1:void 0),mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,
hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??kB(e),forks:e.forks_count})),Qt=rr(wp,{id:"project_settings",summary:"\
The project's settings"},OB)});var cN={};x(cN,{Permissions:()=>Zu,permissionFields:()=>Xu,requireDeveloper:()=>ec});async function ec(e,t){if(e?.pushCode===!0)return;let[{role:r=0},{isArchived:n}]=await Promise.
all([t.read(ge),t.read(Qt)]);if(r<xB||n!==!0)throw new he("GitLab shows none, but the token's role is below Developer and may not see them")}var Xu,Zu,xB,Nd=m(()=>{
"use strict";le();pr();Ot();Jn();Xu="userPermissions { pushCode }",Zu=P(k({pushCode:Y()})),xB=30});function lN(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var NB,yi,tc=m(()=>{"use strict";le();pr();Me();NB=k({approvalPolicies:P(
k({nodes:te(k({name:I(),enabled:Y(),yaml:P(I())}))})),userPermissions:P(k({pushCode:Y()}))}),yi={id:"approval_policies",summary:"The approval policies",right:"a\
t least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } userPermis\
sions { pushCode }",async read(e,t){let r=z(NB,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&r.userPermissions?.pushCode!==!0&&await(await Promise.resolve().then(()=>(Nd(),cN))).
requireDeveloper(void 0,t),n.length>=100)throw new he("there are 100 or more, and only 100 are shown");return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({
name:s,preventsAuthorApproval:lN(i,"author"),preventsCommitterApproval:lN(i,"commit_author")}))}}}});var Gy,IB,pN,By=m(()=>{"use strict";le();Me();Gy={id:"approval_settings_answer",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:({
gitlab:e,projectId:t})=>e.MergeRequestApprovals.showConfiguration(t)},IB=Ke(k({merge_requests_author_approval:Y()}),e=>({authorMayApprove:e.merge_requests_author_approval})),
pN=rr(Gy,{id:"approval_settings"},IB)});function Id(e,[t,r],n){if(e)return{value:e,because:t};if(n.length===0)return{value:e,because:r};let s=Be(n.map(({name:i})=>i));return{value:e,because:r,doubt:`a\
n approval policy forbids it (${s}) and the API does not tell whether it is linked to the framework`}}var Vy=m(()=>{"use strict";Le()});var dN={};x(dN,{mergeRequestPreventAuthorApproval:()=>AB});var AB,fN=m(()=>{"use strict";tc();By();ne();Vy();AB=q({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:pN,policies:yi},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>Id(!e.authorMayApprove,
["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))})});var Ky,PB,mN,Qy=m(()=>{"use strict";le();Me();Ky={id:"approval_rules_answer",summary:"The project's approval rules",right:"Maintainer, or the right to open merg\
e requests in the project",about:"project",collect:({gitlab:e,projectId:t})=>e.read(`/projects/${t}/approval_rules`,{perPage:100})},PB=Ke(k({name:I(),approvals_required:oe(),
rule_type:P(I())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),mN=rr(Ky,{id:"approval_rules"},te(PB))});var hN={};x(hN,{minimumApprovalsRequired:()=>CB});var CB,gN=m(()=>{"use strict";tc();Qy();Le();ne();CB=q({id:"minimum_approvals_required",title:"Approvals are r\
equired",type:"number",severity:"high",needs:{rules:mN,policies:yi},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requ\
ests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=de(r,"approval \
is required","approvals are required");if(t.length===0)return{value:r,because:n};let s=Be(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hi\
des the rules of approval policies (${s}), which may add more`}}})});var yN={};x(yN,{pushProtectionEnabled:()=>LB});var jB,LB,bN=m(()=>{"use strict";Ot();ne();jB=30,LB=q({id:"push_protection_enabled",title:"Secret push protection\
 is on",type:"boolean",severity:"high",needs:{project:ge},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/se\
curity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<jB?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var $B,_N,vN=m(()=>{"use strict";pe();le();Me();$B=Zt(Ke(k({reject_unsigned_commits:P(Y())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),_N=
{id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return z($B,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof O&&"status"in r&&r.status===404)return null;throw r}}}});var wN={};x(wN,{requireSignedCommits:()=>DB});var DB,TN=m(()=>{"use strict";vN();ne();DB=q({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:_N},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var EN={};x(EN,{resolveDiscussionsRequired:()=>qB});var qB,SN=m(()=>{"use strict";Ot();ne();qB=q({id:"resolve_discussions_required",title:"All threads must be r\
esolved before merging",type:"boolean",severity:"medium",needs:{project:ge},remediation:{text:"tick All threads must be resolved under Settings > Merge requests\
 > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to th\
is token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function Ad(e,t){let{defaultBranchHint:r}=e,n=r===void 0?void 0:t(r);n?.catch(()=>{});let{defaultBranch:s,readsCode:i}=await e.read(ge);if(!i)throw new he(
"GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(s!==void 0)return{branch:s,value:await(s===r&&n?n:
t(s))}}var Hy=m(()=>{"use strict";pr();Ot()});async function VB({gitlab:e,projectId:t},r){for(let n=1;n<=BB;n++){let s=z(te(MB),await e.Pipelines.all(t,{ref:r,perPage:RN,page:n})),i=s.filter(({ref:u,source:c})=>u===
r&&!UB.has(c??"")).sort((u,c)=>c.id-u.id),o=i.find(({source:u})=>u!==GB)?.id,a=s.length<RN;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new he(xN(r))}function xN(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function NN({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=z(te(FB),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));
return{branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:u})=>u)}))}}var MB,FB,UB,GB,Jy,ON,Yy,kN,RN,BB,Wy=m(
()=>{"use strict";le();pr();Hy();Me();Ot();Jn();MB=k({id:oe(),ref:I(),source:P(I())}),FB=k({id:oe(),name:I(),artifacts:P(te(k({file_type:I()})))}),UB=new Set(["\
webide","parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),GB="se\
curity_orchestration_policy",Jy="at least Reporter in a private project",ON={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:Jy,
about:"project",async collect(e){let r=await Ad(e,n=>VB(e,n)).catch(async n=>{if((await e.read(Qt)).pipelinesAccess!=="disabled")throw n});return r?{branch:r.branch,
...r.value}:{branch:(await e.read(ge)).defaultBranch,newest:void 0,newestOwn:void 0}}},Yy={id:"default_branch_reports",summary:"The reports of the default branc\
h's newest pipeline",right:Jy,about:"project",needs:{pipelines:ON},collect:(e,{pipelines:{branch:t,newest:r}})=>NN(e,t,r)},kN={id:"own_pipeline_reports",summary:"\
The reports of the default branch's newest pipeline that no policy started",right:Jy,about:"project",needs:{pipelines:ON},async collect(e,{pipelines:{branch:t,newest:r,
newestOwn:n}}){if(n===null)throw new he(xN(t??""));return n===r?e.read(Yy):NN(e,t,n)}},RN=100,BB=10});var Is={};x(Is,{noPipeline:()=>Pd,scanners:()=>QB});function Pd({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function HB({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var KB,QB,Yn=m(()=>{"use strict";Wy();ne();KB={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},QB=Object.entries(KB).map(([e,[t,r]])=>q({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:Yy},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>Pd(n)??{...HB(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var JB,IN,AN=m(()=>{"use strict";le();Me();JB=k({id:oe(),url:I()}),IN={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return z(te(JB),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var PN={};x(PN,{secureWebhooks:()=>YB});var YB,CN=m(()=>{"use strict";AN();Le();ne();YB=q({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:IN},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=Be(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${de(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var WB,jN,LN=m(()=>{"use strict";le();Qy();Me();WB=Ke(k({name:I(),approvals_required:oe(),rule_type:P(I()),eligible_approvers:P(te(k({id:oe()}))),contains_hidden_groups:P(
Y()),protected_branches:P(te(k({name:I()}))),applies_to_all_protected_branches:P(Y())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),jN=rr(Ky,{id:"approval_rule_scopes"},te(WB))});var DN={};x(DN,{projectApprovalsOnDefaultBranch:()=>zB});function $N(e,t){return Math.max(0,...e.map(t))}function XB(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(c=>eo(c,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var zB,qN=m(()=>{"use strict";tc();LN();Ot();ca();le();Le();ne();zB=er({id:"project_appro\
vals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:ge,branches:ua,rules:jN,policies:yi},
params:Rt({at_least:pn({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return fr(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>eo(d,e)),a=d=>XB(d,e,o),u=$N(n,d=>a(d)??0),c=$N(n,d=>a(d)??d.approvalsRequired),
l=`${de(u,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:u};if(u>=i)return Bt(l,p);if(c>=i)return fr(`${l}; GitL\
ab does not show enough of a rule that asks for ${c}`);if(s.length>0){let d=Be(s.map(({name:f})=>f));return fr(`${l}; the API hides the rules of approval polici\
es (${d}), which may ask for more`)}return Vt(l,p)}})});var ZB,Wn,rc=m(()=>{"use strict";le();Me();ca();ZB=Ke(k({name:I(),push_access_levels:xd,merge_access_levels:xd,allow_force_push:Y(),code_owner_approval_required:P(
Y()),inherited:P(Y())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.
allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),Wn=rr(Fy,{id:"branch_protections"},te(ZB))});async function eV({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof O&&"status"in s&&s.status===404)return!1;throw s}}var MN,
Cd,zy=m(()=>{"use strict";pe();Hy();Me();MN=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],Cd={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await Ad(e,n=>Promise.all(MN.map(s=>eV(e,s,n))));return{branch:r?.branch,path:MN.
find((n,s)=>r?.value[s])}}}});var Zy={};x(Zy,{onMatchingRules:()=>nc,projectDefaultBranchNotDeletable:()=>tV,projectForcePushBlocked:()=>rV});function nc(e,t,r){let n=gi(e,t);if("unknown"in n)
return fr(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>eo(o,s));return i.length===0?Vt(n.because):r(s,i)}function Xy(e){return Be(e.map(UN))}function UN({
name:e,isInherited:t}){return t?`${e} of the group`:e}var FN,tV,rV,jd=m(()=>{"use strict";rc();Ot();ca();Le();Wu();ne();FN="/-/settings/repository#js-protected-\
branches-settings",tV=er({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:ge,
rules:Wn},remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:FN},check:({project:e,rules:t})=>nc(e,t,(r,n)=>Bt(
`Git refuses to delete ${r}, which is protected by the rule ${Xy(n)}`,{note:"who may change protection rules can still take the rule away"}))}),rV=er({id:"proje\
ct_force_push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:ge,rules:Wn},remediation:{text:"protec\
t the default branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:FN},check:({project:e,
rules:t})=>nc(e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?Bt(`no rule for ${r} allows force push (${Xy(n)})`):Vt(`${r} accepts forc\
e pushes by the rule ${Xy(s)}`,{actual:s.map(UN)})})})});var GN={};x(GN,{projectCodeOwnerApprovalOnDefaultBranch:()=>nV});var nV,BN=m(()=>{"use strict";rc();zy();Ot();ne();jd();nV=er({id:"project_code_owner_approval_o\
n_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:ge,rules:Wn,file:Cd},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>nc(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
Vt(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):Bt(`the rule ${i.name} requires approval by the code owners in ${r}`):Vt(`n\
o rule for ${n} requires approval by code owners`)})})});var Qr,to=m(()=>{"use strict";Me();Qr={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function la(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function Ld(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var As=m(()=>{"use strict"});async function iV({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${KN}, after: $af\
ter) { ${QN} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[uu(t)],after:r});if(i.length>0)throw new he(`GraphQL answered with errors: ${i.join("; ")}`);let o=k(
{projects:k({nodes:te(k({projectMembers:VN}))})}),[a]=z(o,s).projects.nodes;if(!a)throw new he("the members vanished while they were read");return a.projectMembers}
var VN,sV,KN,QN,HN,JN=m(()=>{"use strict";le();As();pr();Me();_p();VN=k({pageInfo:k({hasNextPage:Y(),endCursor:P(I())}),nodes:te(P(k({accessLevel:P(k({integerValue:P(
oe())})),user:P(k({id:I(),lastActivityOn:P(la())}))})))}),sV=k({projectMembers:P(VN)}),KN="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",QN="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",HN={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${KN}) { ${QN} }`,
async read(e,t){let{projectMembers:r}=z(sV,e);if(!r)throw new he("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await iV(
t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(
o))throw new he("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,{id:o,accessLevel:a,
lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var oV,$d,eb=m(()=>{"use strict";le();Me();oV=k({id:oe(),username:I(),access_level:oe(),membership_state:P(I())}),$d={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=z(te(oV),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var pa,Dd=m(()=>{"use strict";pr();Me();JN();eb();pa={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:$d,activity:HN},async collect(e,{members:t,activity:r}){if(t.length===0)throw new he("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new he(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var WN={};x(WN,{inactiveSince:()=>qd,inactiveText:()=>Md,reviewAndRemoveInactiveUsers:()=>aV});function qd(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function Md(e,t,r){if(t.length===0)return`all ${de(e.length,"member")} were active within ${r} days`;let n=Be(t.map(({username:s})=>s));return`${de(
t.length,"member was","members were")} not active within ${r} days: ${n}`}var YN,aV,tb=m(()=>{"use strict";to();Dd();Le();As();ne();YN=90,aV=q({id:"review_and_r\
emove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:pa,now:Qr},remediation:{text:"remove members who are no longer act\
ive; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=qd(e,t,YN);return{value:r.length===0,because:Md(e,r,YN),note:"rea\
d from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var zN={};x(zN,{projectMembersInactive:()=>cV});var uV,cV,XN=m(()=>{"use strict";to();Dd();le();ne();tb();uV=90,cV=er({id:"project_members_inactive",title:"No m\
ember is inactive",severity:"medium",about:"project",needs:{team:pa,now:Qr},params:Rt({at_most_days:Je(pn({min:1,max:3650}))}),remediation:{text:"remove members\
 who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=uV}){let n=qd(e,t,r),s=Md(e,
n,r);return n.length===0?Bt(s,{actual:[]}):Vt(s,{actual:n.map(({username:i})=>i)})}})});function nb({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=P(k({nodes:te(s)}));return{id:e,summary:t,right:lV,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${Xu}`,async read(a,u){let c=z(k({found:o,userPermissions:Zu}),{found:a[r],userPermissions:a.userPermissions}),l=c.found;if(!l)throw new he("GitLab shows\
 this token none");return l.nodes.length===0&&await ec(c.userPermissions,u),i(l.nodes)}}}}var rb,lV,ZN,eI,tI,rI,Fd=m(()=>{"use strict";le();As();pr();Me();Nd();
rb="state: [DETECTED, CONFIRMED]",lV="at least Developer",ZN=nb({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${rb}, first: 1) { nodes { id } }`,node:k({id:I()}),map:e=>({hasOpen:e.length>0})}),eI=k({detectedAt:la()}),tI=
nb({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${rb}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:eI,map:([e])=>({detectedAt:e?.detectedAt})}),rI=nb({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities\
(${rb}, sort: detected_asc, first: 100) { nodes { detectedAt } }`,node:eI,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})})});var nI={};x(nI,{projectVulnerabilityAge:()=>pV});var pV,sI=m(()=>{"use strict";Fd();to();Jn();le();Le();As();ne();pV=er({id:"project_vulnerability_age",title:"N\
o finding is open for too long",severity:"high",about:"project",needs:{project:Qt,oldest:rI,now:Qr},params:Rt({at_most_days:pn({min:0,max:3650})}),remediation:{
text:"resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{
isUltimate:e},oldest:{detectedAt:t},now:r},{at_most_days:n}){if(t===void 0)return e===!0?Bt("no finding is open"):fr("GitLab records findings only with an Ultim\
ate licence, which the project does not show");let s=Math.floor((r-t)/864e5),i=`the oldest open finding is ${de(s,"day")} old, at most ${n} ${n===1?"is":"are"} \
allowed`;return r-t<=n*864e5?Bt(i,{actual:s}):Vt(i,{actual:s})}})});var sb={};x(sb,{notObservable:()=>fV});var dV,fV,ib=m(()=>{"use strict";ne();dV={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},fV=Object.entries(dV).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>q({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var sc={};x(sc,{branchRules:()=>gV});function iI(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${de(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var mV,hV,gV,ic=m(()=>{"use strict";rc();Le();ne();mV="/\
-/settings/repository#js-protected-branches-settings",hV={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${Be(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>iI(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>iI(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${Be(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};gV=Object.entries(hV).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{rules:Wn},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:mV},read:({rules:i})=>s(i)}))});var yV,oI,aI=m(()=>{"use strict";le();Me();yV=Ke(k({inbound_enabled:Y()}),({inbound_enabled:e})=>({limitsInbound:e})),oI={id:"job_token_scope",summary:"The proj\
ect's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>z(yV,await e.read(`/projects/${t}/job_token_scope`))}});var uI={};x(uI,{cicdJobTokenScopeEnabled:()=>bV});var bV,cI=m(()=>{"use strict";aI();ne();bV=q({id:"cicd_job_token_scope_enabled",title:"Job tokens of other pro\
jects are limited",type:"boolean",severity:"medium",needs:{scope:oI},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissi\
ons",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's j\
ob tokens can reach the project"})})});var ob={};x(ob,{absentBranch:()=>vV});var _V,vV,ab=m(()=>{"use strict";ne();_V={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code\
 owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_\
require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch \
instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule tha\
t allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"us\
e project_force_push_blocked instead: no setting makes this one fail"}},vV=Object.entries(_V).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>q({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var lI={};x(lI,{codeOwnerApprovalRequired:()=>wV});var wV,pI=m(()=>{"use strict";zy();ne();wV=q({id:"code_owner_approval_required",title:"A CODEOWNERS file exis\
ts",type:"boolean",severity:"medium",needs:{file:Cd},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({
file:{branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var ub={};x(ub,{defaultBranchUsers:()=>SV});var dI,fI,TV,EV,SV,cb=m(()=>{"use strict";rc();Ot();Wu();ne();Uy();dI="/-/settings/repository#js-protected-branches-\
settings",fI="set it in the rule for the default branch under Settings > Repository > Protected branches",TV=q({id:"default_branch_users_can_push",title:"Mainta\
iners can push to the default branch",type:"boolean",severity:"info",needs:{project:ge,rules:Wn},remediation:{text:`${fI}: Allowed to push and merge, Maintainer\
s`,page:dI},read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=gi(e,t);if("unknown"in
s||s.value===!1)return s;let i=zu(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{
value:o,because:`the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, whic\
h GitLab does not count here"}:{}}}}),EV=q({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolea\
n",severity:"info",needs:{project:ge,rules:Wn},remediation:{text:`${fI}: Allowed to merge, Maintainers`,page:dI},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},
rules:n}){if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};
let s=zu(e,n);if(!s)return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"\
a":"no"} role merge`;return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch\
 GitLab then assumes"}}}),SV=[TV,EV]});var RV,mI,Ud,lb=m(()=>{"use strict";le();Me();Ot();eb();RV=k({id:P(oe()),username:P(I()),access_level:oe()}),mI=50,Ud={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:ge},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:z(te(RV),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===mI&&u.username!==void 0).length,group:r.path};let s=await t($d),i=new Set(
s.filter(({accessLevel:o})=>o===mI).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var hI={};x(hI,{ensure2AdminsPerRepo:()=>OV});var OV,gI=m(()=>{"use strict";lb();Le();ne();OV=q({id:"ensure_2_admins_per_repo",title:"The project has at least t\
wo owners",type:"boolean",severity:"low",needs:{owners:Ud},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${de(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var kV,yI,bI=m(()=>{"use strict";pe();le();Me();Ot();kV=Ke(k({active:Y()}),({active:e})=>({isActive:e})),yI={id:"error_tracking",summary:"The project's error tr\
acking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return z(kV,await e.read(`/projects/${t}/error_tracking/sett\
ings`))}catch(n){if(!(n instanceof O&&"status"in n&&n.status===404))throw n;return await r(ge),null}}}});var _I={};x(_I,{errorTrackingEnabled:()=>xV});var xV,vI=m(()=>{"use strict";bI();ne();xV=q({id:"error_tracking_enabled",title:"Error tracking is on",type:"boole\
an",severity:"low",needs:{setting:yI},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var pb={};x(pb,{ultimateLicence:()=>IV});var NV,IV,db=m(()=>{"use strict";Jn();ne();NV={gitlab_license_level_ultimate:["The project has an Ultimate licence","re\
ad from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","Git\
Lab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},IV=Object.entries(NV).map(
([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"info",needs:{project:Qt},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var oc={};x(oc,{projectSettings:()=>CV});var AV,PV,CV,ac=m(()=>{"use strict";Jn();Le();ne();AV="GitLab did not show the setting to this token",PV={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:AV,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${de(e,"fork")}`}}},CV=Object.entries(PV).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{project:Qt},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var jV,wI,TI=m(()=>{"use strict";pe();le();Me();Ot();jV=k({valid:Y(),errors:P(te(I()))}),wI={id:"ci_lint",summary:"The check of the CI configuration",right:"at \
least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=z(jV,await e.read(`/projects/${t}\
/ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof O&&"status"in n&&n.status===404&&(await r(ge)).isEmpty===!0)return null;throw n}}}});var EI={};x(EI,{hasValidCiConfig:()=>LV});function qV(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>$V.
test(n)||DV.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var LV,$V,DV,SI=m(
()=>{"use strict";TI();Jn();ne();LV=q({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:Qt,lint:wI},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=qV(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),$V=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
DV=/not found or access denied|does not exist or|access denied/i});var MV,Gd,fb=m(()=>{"use strict";le();By();Me();MV=Ke(k({merge_requests_disable_committers_approval:P(Y()),reset_approvals_on_push:P(Y()),disable_overriding_approvers_per_merge_request:P(
Y())}),e=>({committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),
Gd=rr(Gy,{id:"further_approval_settings"},MV)});var Bd={};x(Bd,{approvalSettingFields:()=>UV});var RI,FV,UV,Vd=m(()=>{"use strict";fb();ne();RI={title:"New commits remove approvals",remediation:"tick Remove a\
ll approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},FV={
reset_approvals_on_push:RI,merge_request_commit_reset_approvals:RI,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in mer\
ge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can\
 be changed in merge requests",read:({rulesAreFixed:e})=>e}},UV=Object.entries(FV).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>q({id:e,title:t,type:"bo\
olean",severity:"high",needs:{settings:Gd},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({
settings:o}){let a=i(o);return a===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var OI={};x(OI,{mergeRequestPreventCommittersApproval:()=>GV});var GV,kI=m(()=>{"use strict";tc();fb();ne();Vy();GV=q({id:"merge_request_prevent_committers_appr\
oval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:Gd,policies:yi},remediation:{text:"tic\
k Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:{committersMayNotApprove:e},
policies:t})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:Id(e,["committers cannot approve merge requests they contributed to","committ\
ers can approve merge requests they contributed to"],t.filter(r=>r.preventsCommitterApproval))})});var Kd={};x(Kd,{memberShares:()=>QV});function II(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function xI(e,t){let r=II(e,40),n=`${de(e.length,
"member")}, ${de(t,"direct owner")} and ${de(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:NI}}function VV(e,t){
let r=t+II(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${de(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`\
GitLab asks for fewer than 3, or less than 40 %; ${NI}`}}var NI,BV,KV,QV,Qd=m(()=>{"use strict";lb();Dd();Le();ne();NI="read from the member list; GitLab counts\
 its table of authorisations, which is updated in the background",BV="/-/project_members";KV={more_members_than_admins:{title:"The project has more members than\
 administrators",remediation:"give fewer people the Maintainer or Owner role",read:xI},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:xI},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:VV}},QV=Object.entries(KV).map(([e,{title:t,remediation:r,read:n}])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{team:pa,
owners:Ud},remediation:{text:r,page:BV},read:({team:s,owners:i})=>n(s,i.count)}))});var AI={};x(AI,{packageHunterNoFindingsUntriaged:()=>HV});var HV,PI=m(()=>{"use strict";Fd();ne();HV=q({id:"package_hunter_no_findings_untriaged",title:"Package\
 Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:ZN},remediation:{text:"resolve or dismiss the findings of Package Hunter in the\
 vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package H\
unter has no open findings"})})});var JV,CI,jI=m(()=>{"use strict";le();pr();Me();JV=k({isSelfDeletionScheduled:P(Y())}),CI={id:"deletion",summary:"The project's scheduled deletion",right:"a tok\
en whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=z(
JV,e);if(t===void 0)throw new he("GitLab did not say");return{isScheduled:t}}}}});var LI={};x(LI,{projectMarkedForDeletion:()=>YV});var YV,$I=m(()=>{"use strict";jI();ne();YV=q({id:"project_marked_for_deletion",title:"The project is not about\
 to be deleted",type:"boolean",severity:"medium",needs:{deletion:CI},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var WV,DI,qI=m(()=>{"use strict";le();pr();Me();WV=k({repository:P(k({exists:Y()}))}),DI={id:"repository",summary:"The repository",right:"at least Reporter in a\
 private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=z(WV,e).repository;if(!t)throw new he("GitLab shows it only \
to those who may read the code");return t}}}});var MI={};x(MI,{projectRepoExists:()=>zV});var zV,FI=m(()=>{"use strict";qI();ne();zV=q({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:DI},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var Hd={};x(Hd,{visibility:()=>t2});var UI,GI,XV,ZV,e2,t2,Jd=m(()=>{"use strict";Ot();ne();UI="/edit#js-shared-permissions",GI={unknown:"GitLab did not show the\
 visibility to this token"},XV={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
ZV=Object.entries(XV).map(([e,[t,r]])=>q({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:ge},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:UI},read:({project:{visibility:n}})=>n===void 0?GI:{value:n!==t,because:`\
the project is ${n}`}})),e2=q({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",warning:"project_visibility \
is a field of an older GitLab, and a current one refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:ge},
remediation:{text:"change the project's visibility under Settings > General > Visibility",page:UI},read:({project:{visibility:e}})=>e===void 0?GI:{value:e,because:`\
the project is ${e}`}}),t2=[...ZV,e2]});var mb={};x(mb,{mergeMethod:()=>n2});var BI,r2,n2,hb=m(()=>{"use strict";Jn();ne();BI={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},r2={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},n2=Object.entries(r2).map(([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{project:Qt},remediation:{text:`set the\
 merge method to ${r.map(n=>BI[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=BI[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var s2,gb,VI=m(()=>{"use strict";le();Me();Ot();s2=Ke(k({require_two_factor_authentication:P(Y()),two_factor_grace_period:P(oe())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),gb={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:ge},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...z(s2,r),group:t.path}}}});var yb={};x(yb,{twoFactor:()=>a2});var KI,QI,HI,i2,o2,a2,bb=m(()=>{"use strict";VI();ne();KI={unknown:"GitLab did not show the group's two-factor settings to th\
is token"},QI="the project is in a personal namespace",HI={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
i2=q({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:gb},remediation:HI,read({
security:e}){if(e===void 0)return{value:!1,because:QI};let{requiresTwoFactor:t,group:r}=e;return t===void 0?KI:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),o2=q({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:gb},remediation:HI,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:QI,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?KI:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),a2=[i2,o2]});var JI={};x(JI,{reviewAndArchiveStaleRepos:()=>c2});var u2,c2,YI=m(()=>{"use strict";to();Jn();As();ne();u2=6,c2=q({id:"review_and_archive_stale_repos",title:"A\
 project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:Qt,now:Qr},remediation:{text:"archive the project under Settings > G\
eneral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>Ld(r,u2);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});var WI={};x(WI,{scannerFuzzTestingRunning:()=>l2});var l2,zI=m(()=>{"use strict";ne();l2=q({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testin\
g runs on the default branch",type:"boolean",severity:"info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the \
policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9, and none took its place"})})});var XI={};x(XI,{scannerIacRunning:()=>p2});var _b,p2,ZI=m(()=>{"use strict";Wy();ne();Yn();_b="kics-iac-sast",p2=q({id:"scanner_iac_running",title:"Infrastructu\
re as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:kN},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci\
.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=Pd(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===_b).sort((a,u)=>a.id-u.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${_b}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${_b} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var d2,eA,tA=m(()=>{"use strict";le();As();pr();Me();Ot();d2=k({name:I(),commit:k({committed_date:la()})}),eA={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=z(te(d2),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(ge)).
isEmpty===!0)return null;throw new he("GitLab shows this token none, though the repository is not empty")}}});var rA={};x(rA,{staleBranchCleanupEnabled:()=>m2});var f2,m2,nA=m(()=>{"use strict";to();tA();As();ne();f2=3,m2=q({id:"stale_branch_cleanup_enabled",title:"No b\
ranch is older than three months",type:"boolean",severity:"low",needs:{oldest:eA,now:Qr},remediation:{text:"delete branches that are no longer used; protected a\
nd default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=Ld(t,f2),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var sA={};x(sA,{statusChecksRequired:()=>h2});var h2,iA=m(()=>{"use strict";Jn();ne();h2=q({id:"status_checks_required",title:"External status checks must succe\
ed before merging",type:"boolean",severity:"high",needs:{project:Qt},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge \
checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed \
status check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not\
 show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on woul\
d not be seen"}}})});var g2,oA,aA=m(()=>{"use strict";le();pr();Me();Nd();g2=k({terraformStates:P(k({count:oe()})),userPermissions:Zu}),oA={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${Xu}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=z(g2,e);if(!r)throw new he("GitLab shows this token none");return r.count===0&&await ec(n,t),r}}}});var uA={};x(uA,{terraformEnabled:()=>y2});var y2,cA=m(()=>{"use strict";aA();Le();ne();y2=q({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:oA},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${de(e.count,"Terraform state")}`})})});var lA={};x(lA,{vulnerabilitiesSloDaysOverThreshold:()=>_2});var b2,_2,pA=m(()=>{"use strict";Fd();to();Le();As();ne();b2=180,_2=q({id:"vulnerabilities_slo_days\
_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:tI,now:Qr},remediation:{text:"resolve or dismiss\
 old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"n\
o finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>b2*864e5,because:`the newest open finding is ${de(r,"day")} old`,note:"GitLab looks at the ne\
west finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});var gA={};x(gA,{controlIds:()=>da,fieldNames:()=>Yd,loadControl:()=>wb,loadField:()=>Tb,predefinedExpression:()=>Eb});var dA,fA,v2,vb,mA,hA,wb,Tb,Eb,Yd,w2,da,Wd=m(
()=>{"use strict";Ob();dA={...zd,project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(qN(),DN)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(BN(),GN)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(jd(),Zy)),project_force_push_blocked:()=>Promise.resolve().then(()=>(jd(),Zy)),project_members_inactive:()=>Promise.resolve().then(()=>(XN(),zN)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(sI(),nI))},fA={...Xd,auth_sso_enabled:()=>Promise.resolve().then(()=>(ib(),sb)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(ic(),sc)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>(cI(),uI)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(ab(),ob)),code_owner_approval_required:()=>Promise.resolve().then(()=>(pI(),lI)),
default_branch_users_can_merge:()=>Promise.resolve().then(()=>(cb(),ub)),default_branch_users_can_push:()=>Promise.resolve().then(()=>(cb(),ub)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(gI(),hI)),
error_tracking_enabled:()=>Promise.resolve().then(()=>(vI(),_I)),force_push_disabled:()=>Promise.resolve().then(()=>(ab(),ob)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(db(),pb)),
has_forks:()=>Promise.resolve().then(()=>(ac(),oc)),has_valid_ci_config:()=>Promise.resolve().then(()=>(SI(),EI)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(ib(),sb)),
merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(Vd(),Bd)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(kI(),OI)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(Vd(),Bd)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(ic(),sc)),
more_members_than_admins:()=>Promise.resolve().then(()=>(Qd(),Kd)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(PI(),AI)),project_archived:()=>Promise.resolve().then(()=>(ac(),oc)),
project_marked_for_deletion:()=>Promise.resolve().then(()=>($I(),LI)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(ac(),oc)),project_repo_exists:()=>Promise.resolve().then(()=>(FI(),MI)),
project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(ac(),oc)),project_visibility:()=>Promise.resolve().then(()=>(Jd(),Hd)),
project_visibility_not_internal:()=>Promise.resolve().then(()=>(Jd(),Hd)),project_visibility_not_public:()=>Promise.resolve().then(()=>(Jd(),Hd)),protected_branches_set:()=>Promise.resolve().then(()=>(ic(),sc)),
require_branch_up_to_date:()=>Promise.resolve().then(()=>(hb(),mb)),require_linear_history:()=>Promise.resolve().then(()=>(hb(),mb)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(bb(),yb)),
require_mfa_for_contributors:()=>Promise.resolve().then(()=>(bb(),yb)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(Vd(),Bd)),restrict_push_merge_access:()=>Promise.resolve().then(()=>(ic(),sc)),
restricted_build_access:()=>Promise.resolve().then(()=>(Qd(),Kd)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(YI(),JI)),review_and_remove_inactive_users:()=>Promise.resolve().then(()=>(tb(),WN)),
scanner_api_security_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_code_quality_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_container_scanning_running:()=>Promise.resolve().then(()=>(Yn(),Is)),
scanner_dast_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>(Yn(),Is)),scanner_fuzz_testing_running:()=>Promise.resolve().then(()=>(zI(),WI)),
scanner_iac_running:()=>Promise.resolve().then(()=>(ZI(),XI)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>(Yn(),Is)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(nA(),rA)),
status_checks_required:()=>Promise.resolve().then(()=>(iA(),sA)),status_page_configured:()=>Promise.resolve().then(()=>(db(),pb)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(Qd(),Kd)),
terraform_enabled:()=>Promise.resolve().then(()=>(cA(),uA)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(pA(),lA))},v2=["package_hunt\
er_no_findings_untriaged","project_archived","project_marked_for_deletion","vulnerabilities_slo_days_over_threshold"],vb="scanner_fuzz_testing_running",mA={...Zd,
...Object.fromEntries(v2.map(e=>[e,{field:e,operator:"=",value:!1}])),[vb]:{field:vb,operator:"=",value:!0}},hA=new Set([...Sb,"project_visibility",vb]),{loadControl:wb,
loadField:Tb,predefinedExpression:Eb}=Rb(dA,fA,mA,hA),Yd=Object.keys(fA),w2=[...Object.keys(dA),...Object.keys(mA),...Yd],da=[...new Set(w2)].filter(e=>!hA.has(
e)).sort()});function Rb(e,t,r,n){return{loadControl:s=>yA(e,s,"control"),loadField:s=>yA(t,s,"field"),predefinedExpression(s){return Object.hasOwn(r,s)?r[s]:Object.hasOwn(t,
s)&&!n.has(s)?{field:s,operator:"=",value:!0}:void 0}}}async function yA(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??{}).flat().find(s=>s.kind===
r&&s.id===t):void 0}async function bA(e,t){let r=n=>[zd,Xd,Zd].some(s=>Object.hasOwn(s,n));return r(e)&&(t===void 0||r(t))?T2:Promise.resolve().then(()=>(Wd(),gA))}
var zd,Xd,Zd,Sb,T2,Ob=m(()=>{"use strict";zd={merge_request_approvals:()=>Promise.resolve().then(()=>(ox(),ix)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(ux(),ax)),
merge_request_title:()=>Promise.resolve().then(()=>(sN(),nN))},Xd={default_branch_protected:()=>Promise.resolve().then(()=>(Wu(),iN)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(uN(),aN)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(fN(),dN)),minimum_approvals_required:()=>Promise.resolve().then(()=>(gN(),hN)),push_protection_enabled:()=>Promise.resolve().then(()=>(bN(),yN)),
require_signed_commits:()=>Promise.resolve().then(()=>(TN(),wN)),resolve_discussions_required:()=>Promise.resolve().then(()=>(SN(),EN)),scanner_sast_running:()=>Promise.resolve().then(()=>(Yn(),Is)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Yn(),Is)),secure_webhooks:()=>Promise.resolve().then(()=>(CN(),PN))},Zd={minimum_approvals_required_1:{
field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},Sb=new Set(["\
minimum_approvals_required"]);T2=Rb(zd,Xd,Zd,Sb)});var _A={};x(_A,{selectUnknown:()=>S2});async function S2(e,t,r){let n=t??e.id,s=E2.get(n);if(s!==void 0)return R2(e,n,s,r);let[i,o,a]=t?[["expression","field"],
"field",Yd]:[["id"],"control",da],u=St(n,a),l=`unknown ${o}: ${n}${u===""?t?"":"; an id of your own needs an expression":u}`;return{problems:[{path:i,message:l}],
issues:[],warnings:[]}}async function R2(e,t,r,n){let{id:s,expression:i}=e,o=await n({...e,id:s===t?r:s,...i?{expression:{...i,field:r}}:{}}),a=`${t} is the nam\
e that an older GitLab had for ${r}; a current one refuses to import it`;return{...o,warnings:[a,...o.warnings]}}var E2,vA=m(()=>{"use strict";Wd();qn();E2=new Map(
[["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]])});var wA={};x(wA,{Assertion:()=>O2,assertedReading:()=>k2});function k2({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var O2,TA=m(()=>{"use strict";le();O2=Rt({value:Y(),reason:I({min:1,max:2e3})})});async function kb(e){if(e.id===x2)return ef(I2(e));let{loadControl:t,loadField:r,predefinedExpression:n}=await bA(e.id,e.expression?.field),s=await t(e.id);if(s)
return e.expression?tf(["expression"],`${e.id} takes parameters under with, not an expression`):N2(s,e);let i=n(e.id),o=e.expression??i,a=o&&await r(o.field);if(!a){
let{selectUnknown:g}=await Promise.resolve().then(()=>(vA(),_A));return g(e,o?.field,kb)}let u=a.warning?[`${e.id}: ${a.warning}`]:i&&!A2(i,o)?[`${e.id} has ano\
ther expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...ef(EA(a,e,o)),warnings:u};if(!a.asserted)return tf(["with"],`${e.id}\
 takes no parameters; a threshold is set with an expression`);let{Assertion:c,assertedReading:l}=await Promise.resolve().then(()=>(TA(),wA)),p=[],d=c.read(e.with,
[],p);return p.length>0?{problems:[],issues:p,shape:c,warnings:u}:{...ef(EA({...a,read:()=>l(d)},e,o)),warnings:u}}async function N2(e,t){let r=e.params;if(!r&&
t.with)return tf(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;
try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof Yu)return tf(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return ef(
{...SA(e,t),expected:s??null,judge:o=>OA(e.check(o,i),t)})}function EA(e,t,r){return{...SA(e,t),expected:r,judge:n=>OA(Fk(e.read(n),r),t)}}function I2(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...RA(e),judge:void 0}}function SA(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.
needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...RA(t)}}function RA({phase:e,enforce_from:t,final:r=!1}){let n=t===
void 0?void 0:Date.parse(t);return{isFinal:r,phase:e??(n===void 0?"enforce":"warn"),enforcedFromMs:n}}function OA(e,t){return e.status!=="fail"||t.message===void 0?
e:{...e,message:`${t.message} (${e.message})`}}function A2(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function ef(e){return{control:e,
problems:[],issues:[],warnings:[]}}function tf(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}var x2,kA=m(()=>{"use strict";ly();Ob();My();x2=
"external_control"});var xb={};x(xb,{joined:()=>C2,unusable:()=>P2});function P2(e,t){let r=e.find((s,i)=>e.indexOf(s)!==i),n=t.join(", ");return r!==void 0?new O("POLICY_INVALID",`\
the requirement "${r}" is in the policy twice (${n})`,{advice:"rename one, or let one file extend the other, which then merges them"}):new O("POLICY_INVALID",`p\
olicy ${n} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"})}function C2(e){let[t]=e;if(t&&e.length===
1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new O("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}var Nb=m(
()=>{"use strict";pe()});var IA={};x(IA,{Waiver:()=>xA,WaiverRules:()=>NA,readWaivers:()=>j2});function j2(e,t){let r=[],n=a(te(xA),e.waivers??[],"waivers")??[],s=a(NA,e.waiverRules??{},
"waiver_rules");r.push(...L2(e,n,s));let i=t.flatMap(u=>u.controls);return{waivers:n.map(u=>({...u,covers:new Set(i.filter(({id:c})=>c===u.control)),longestDays:s?.
longest_days??Number.POSITIVE_INFINITY})),problems:r};function a(u,c,l){let p=[],d=u.read(c,[],p);return r.push(...ta(p,c,u,[l])),p.length===0?d:void 0}}function L2({
requirements:e},t,r){let s=[...e.flatMap(({entries:o})=>o.map(({entry:a,path:u})=>({path:[...u,"enforce_from"],date:a.enforce_from}))),...t.map(({expires:o},a)=>({
path:["waivers",a,"expires"],date:o}))].filter(({date:o})=>o!==void 0&&!$2(o)),i=[...t.entries()].filter(([,{owner:o}])=>r?.owners?.includes(o)===!1);return[...s.
map(({path:o,date:a})=>({path:o,message:`there is no day ${a}`})),...i.map(([o,{owner:a}])=>({path:["waivers",o,"owner"],message:`${a} may not own a waiver: wai\
ver_rules allow ${r?.owners?.join(", ")}`}))]}function $2(e){let t=Date.parse(e);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(e)}var xA,NA,AA=m(
()=>{"use strict";le();Uu();Mu();xA=Rt({control:I({about:"Id of the control, of this same file"}),reason:I({min:1,max:2e3}),owner:I({min:1,max:255,about:"Who an\
swers for it"}),expires:py("Last day of the waiver; afterwards it is void"),projects:Je(te(I({min:1,about:"Full path, * for any part of it, ** for any depth"}))),
merge_requests:Je(te(pn({min:1})))}),NA=Rt({owners:Je(te(I({min:1,about:"Only these may own a waiver"}))),longest_days:Je(pn({min:1,max:3650,about:"A waiver tha\
t runs longer from today is void"}))})});var LA={};x(LA,{onTopOf:()=>D2});async function D2(e,t,r,n){let[s=""]=e.sources,i=t.find(f=>r.includes(f));if(i!==void 0)throw new O("POLICY_INVALID",`policy ${s}\
 extends ${i}, which extends it in turn (${[...r,i].join(" > ")})`);if(r.length>=PA)throw new O("POLICY_INVALID",`policies extend each other more than ${PA} dee\
p: ${r.join(" > ")}`);let o=await Promise.all(t.map(f=>n(f,[...r,f]))),a=[],c=[...o.filter(f=>f!==void 0),e].reduce((f,g)=>q2(f,g,a));if(c.sources.length>CA)throw new O(
"POLICY_INVALID",`policy ${s} is made of ${c.sources.length} files, and at most ${CA} are allowed`);if(a.length===1)throw new O("POLICY_INVALID",a[0]??"");if(a.
length>1)throw new O("POLICY_INVALID",`policy ${s} lowers ${a.length} final controls`,{problems:a});let p=t.filter(f=>f.startsWith("https:")&&!f.includes("#sha2\
56=")).map(f=>`${s} extends ${f} without a pin: add #sha256=… so that it cannot change unseen`),d=t.filter((f,g)=>!o[g]);return d.length>0&&p.push(`what ${s} \
extends was not read: ${d.join(", ")}`),{...c,name:e.name,warnings:[...c.warnings,...p]}}function q2(e,t,r){let n=t.requirements.filter(({name:o})=>!e.requirements.
some(a=>a.name===o)),s=e.requirements.map(o=>{let a=t.requirements.find(({name:u})=>u===o.name);return a?M2(o,a,t.sources.at(-1)??"",r):o}),i=[...e.texts,...t.texts.
filter(({source:o})=>!e.sources.includes(o))];return{name:t.name,texts:i,sources:i.map(({source:o})=>o),requirements:[...s,...n],waivers:[...new Set([...e.waivers,
...t.waivers])],warnings:[...new Set([...e.warnings,...t.warnings])]}}function M2(e,t,r,n){let s=e.isFinal||t.isFinal,i=t.controls.filter(({id:a})=>!e.controls.
some(u=>u.id===a)),o=e.controls.map(a=>{let u=t.controls.find(({id:l})=>l===a.id);if(!u||u===a)return a;if(!e.isFinal&&!a.isFinal)return u;let c=F2(a,u);return c&&
n.push(`policy ${r} lowers the final control ${a.id} of "${e.name}": ${c}`),{...u,isFinal:!0}});return{name:e.name,description:t.description??e.description,isFinal:s,
controls:[...o,...i]}}function F2(e,t){if(Du.indexOf(t.severity)<Du.indexOf(e.severity))return`severity ${t.severity} instead of ${e.severity}`;let r=(t.enforcedFromMs??
Number.POSITIVE_INFINITY)>(e.enforcedFromMs??Number.POSITIVE_INFINITY);return jA[t.phase]<jA[e.phase]||t.phase!=="enforce"&&r?"it is enforced later, or not at a\
ll":U2(e.expected,t.expected)?void 0:"it asks for something else"}function U2(e,t){let r=new Set([...Object.keys(e??{}),...Object.keys(t??{})]),n=s=>s!==null&&"\
operator"in s&&(s.operator===">="||s.operator===">");return[...r].every(s=>{let[i,o]=[e,t].map(c=>c?.[s]),a=typeof i=="number"&&typeof o=="number"&&o>=i,u=s==="\
at_least"||s==="value"&&n(e)&&n(t);return JSON.stringify(i)===JSON.stringify(o)||u&&a})}var PA,CA,jA,$A=m(()=>{"use strict";ne();pe();PA=5,CA=20;jA={observe:0,warn:1,
enforce:2}});function DA(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function rf(e,t=async()=>{}){
let r=await Promise.all(e.map(l=>qA(l,[l.source],t).catch(B2))),n=r.flatMap(l=>l instanceof O?[l]:[]);if(n.length>0)throw(await Promise.resolve().then(()=>(Nb(),xb))).
joined(n);let s=r.filter(l=>!(l instanceof O)),i=s.flatMap(l=>l.requirements),o=s.flatMap(l=>l.texts),a=o.map(({source:l})=>l),u=i.map(({name:l})=>l);if(!i.some(
({controls:l})=>l.some(({judge:p})=>p))||new Set(u).size<u.length)throw(await Promise.resolve().then(()=>(Nb(),xb))).unusable(u,a);return{name:s.map(({name:l})=>l).
join(" + "),texts:o,sources:a,requirements:i,waivers:s.flatMap(({waivers:l})=>l),warnings:s.flatMap(({warnings:l})=>l)}}async function qA(e,t,r){let{source:n,text:s}=e,
i=await Lk(s,n),o=await Wk(i.data),a=[...o.problems],u=[],c=[];for(let{name:f,isFinal:g,description:h,entries:b,path:w}of o.requirements){c.some(S=>S.name===f)&&
a.push({path:w,message:`there are two requirements named "${f}"`});let R=await Promise.all(b.map(({entry:S})=>kb(S)));for(let[S,$]of R.entries())a.push(...await G2(
$,b[S])),u.push(...$.warnings);c.push({name:f,isFinal:g,description:h,controls:R.flatMap(({control:S})=>S??[])})}let l=o.isDated?await(await Promise.resolve().then(()=>(AA(),IA))).
readWaivers(o,c):void 0;if(a.push(...l?.problems??[]),a.length>0){let f=await i.places(),g=a.map(({path:h,atKey:b,message:w})=>({...f(h,b),message:w}));throw cy(
n,g.sort((h,b)=>h.line-b.line||h.column-b.column))}let p={name:o.name,texts:[e],sources:[n],requirements:c,waivers:l?.waivers??[],warnings:u};if(o.bases.length===
0)return p;let{onTopOf:d}=await Promise.resolve().then(()=>($A(),LA));return d(p,o.bases,t,async(f,g)=>{let h=await r(f);return h&&qA(h,g,r)})}async function G2(e,t){
let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)return s;let{problemsOf:i}=await Promise.resolve().then(()=>(Uu(),my));
return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function B2(e){if(e instanceof O)return e;throw e}var nf=m(()=>{"use strict";pe();Dk();yy();kA()});var MA={};x(MA,{refusedSources:()=>V2});function V2(e){let t=e.map(n=>`policy ${n} ${K2(n)}`),[r=""]=t;return t.length===1?new O("INPUT_INVALID",r):new O("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function K2(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var FA=m(()=>{"use strict";pe()});async function sf(e){let t=e.map(Q2),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(FA(),MA))).refusedSources(r);return t.flatMap(
n=>n??[])}function Q2(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(e.startsWith("preset:"))return{
kind:"preset",typed:e};if(!/^http:/i.test(e)){if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.
test(e))return{kind:"path",typed:e,path:e.replace(/^\.\//,"")}}}var Ib=m(()=>{"use strict"});var UA={};x(UA,{readBase:()=>H2});async function H2(e,t,r){let[n="",s]=e.split("#sha256="),i=await sf([n]);if(i.some(({kind:a})=>a==="path"))throw new O("POLICY\
_INVALID",`a policy cannot extend the bare path ${e}`,{advice:"name group/project:path/to/file.yml@ref, so that it is clear whose file at which ref is meant"});
let[o={source:e,text:""}]=await Ml(i,t,void 0);if(s!==void 0&&r(o.text)!==s.toLowerCase())throw new O("POLICY_INVALID",`${n} is not the file that was pinned: it\
s sha256 is ${r(o.text)}`,{advice:"look at what changed there, then change the pin"});return{source:e,text:o.text}}var GA=m(()=>{"use strict";pe();Fl();Ib()});var HA={};x(HA,{subjectElsewhere:()=>Y2});function Y2(e,t){if(e.mode==="project")return QA(e,t,[]);W2(e,t);let r=z2(e,t)??X2(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new O("SUBJECT_UNKNOWN",`mode is merge-request, but ${KA(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return QA(e,t,[`${KA(t)}: the project itself is judged`])}function W2(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new O("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function KA(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function z2(e,t){if(e.merge_request===void 0)
return;let r=e.project??zn(t.CI_MERGE_REQUEST_PROJECT_ID)??zn(t.CI_PROJECT_ID);if(r===void 0)throw new O("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...of(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function X2(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||Z2(e.project,a,t)),[n,...s]=r;if(!n)return;let i=fa(n.path,t.CI_PROJECT_PATH)?zn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${Be(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...of(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function QA(e,t,r){let n=e.project??zn(t.CI_PROJECT_ID);if(n===void 0)throw new O("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function Z2(e,t,r){return typeof e==
"string"?fa(e,t):fa(t,r.CI_PROJECT_PATH)&&zn(r.CI_PROJECT_ID)===e}var JA=m(()=>{"use strict";pe();Le();Ab()});async function YA(e,t){let r=zn(t.CI_MERGE_REQUEST_IID),n=zn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&tK(e,t)&&r!==void 0&&n!==void 0?of(e,t,n,r,eK(t)):(await Promise.resolve().then(()=>(JA(),HA))).subjectElsewhere(e,t)}function eK(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function of(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function tK(e,t){return e.project===void 0?!0:typeof e.project=="number"?zn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:fa(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function WA(e,t){return(typeof e=="number"?zn(t.CI_PROJECT_ID)===e:fa(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function fa(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function zn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Ab=m(()=>{"use strict"});async function XA(e,t){if(e.verdict==="compliant"&&!t)return`${uc}
✅ Countersign: compliant.
`;let r=rK(await ru(e,{jobUrl:void 0,policyPath:""}));return e.verdict!=="compliant"?`${uc}
${r}
`:`${uc}
<details><summary>✅ Countersign: compliant</summary>

${r}
</details>
`}function rK(e){if(e.length<=zA)return e;let t=e.split(`
`),[r,n]=[0,0];for(;n<t.length&&r+(t[n]?.length??0)<zA;)r+=(t[n++]?.length??0)+1;return`${t.slice(0,n).join(`
`)}

+${t.length-n} more lines: see the report`}var uc,zA,ZA=m(()=>{"use strict";rp();uc="<!-- countersign -->",zA=6e4});var sP={};x(sP,{keepNote:()=>sK});async function sK(e,{projectId:t,iid:r},n,s){let i=s==="always"||n.verdict!=="compliant";try{return await iK({gitlab:e,projectId:t,
iid:r,body:await XA(n,s==="always"),isWanted:i}),[]}catch(o){if(!(o instanceof O)||o.code==="INTERRUPTED")throw o;return[`the note in the merge request could no\
t be written: ${o.message}`]}}async function iK(e){let{gitlab:t,isWanted:r}=e,{id:n}=z(k({id:oe()}),await t.read("/user")),[s,...i]=await eP(e,n);if(s&&await tP(
e,s.id,s.body)){await rP(e,i);return}if(!r)return;await t.write("POST",af(e),{body:e.body});let[o,...a]=await eP(e,n);!o||a.length===0||(await tP(e,o.id,o.body),
await rP(e,a))}async function eP(e,t){return z(te(nK),await e.gitlab.read(af(e),{sort:"asc",perPage:100})).filter(({body:n,author:s})=>s.id===t&&n.startsWith(uc))}
async function tP(e,t,r){return r===e.body?!0:e.gitlab.write("PUT",`${af(e)}/${t}`,{body:e.body}).then(()=>!0,n=>nP(n))}async function rP(e,t){await Promise.all(
t.map(({id:r})=>e.gitlab.write("DELETE",`${af(e)}/${r}`).catch(nP)))}function nP(e){if(e instanceof qe&&e.status===404)return!1;throw e}function af({projectId:e,
iid:t}){return`/projects/${e}/merge_requests/${t}/notes`}var nK,iP=m(()=>{"use strict";cr();ZA();pe();le();nK=k({id:oe(),body:I(),author:k({id:oe()})})});var aP={};x(aP,{matchesPath:()=>oP,waive:()=>uK});function uK(e,t,r){let n=new Set;return{judged:e.map(({name:l,controls:p})=>({name:l,controls:p.map(i)})),notices:t.
flatMap(c)};function i(l){if(l.status!=="fail")return l;let p=t.find(h=>h.covers.has(l.control)&&o(h)&&!u(h));if(!p)return l;n.add(p);let{reason:d,owner:f,expires:g}=p;
return{...l,status:"waived",waiver:{reason:d,owner:f,expires:g}}}function o({projects:l,merge_requests:p}){let d=!l||l.some(g=>oP(g,r.project)),f=!p||p.some(g=>g===
r.iid);return d&&f}function a({expires:l}){return Math.floor((Date.parse(l)-r.nowMs)/oK)+1}function u(l){let p=a(l);if(p<0)return`expired on ${l.expires}`;if(p>
l.longestDays)return`runs for ${p} more days, and the policy allows ${l.longestDays}`}function c(l){let p=`the waiver of ${l.control} (${l.owner})`,d=u(l);if(d)
return[`${p} is void: it ${d}`];if(l.covers.size===0){let f=e.flatMap(({controls:g})=>g.map(({control:h})=>h.id));return[`${p} covers nothing: its file has no s\
uch control${St(l.control,f)}`]}if(n.has(l)){let f=a(l);return f<=aK?[`${p} ends on ${l.expires}, in ${f} days`]:[]}return o(l)?[`${p} is not used: the control \
does not fail`]:[]}}function oP(e,t){let r=e.split(/(\*\*|\*)/).map(n=>n==="**"?".*":n==="*"?"[^/]*":n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("");return new RegExp(
`^${r}$`,"i").test(t)}var oK,aK,uP=m(()=>{"use strict";qn();oK=864e5,aK=14});var lP={};x(lP,{interrupted:()=>pK});function pK({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${ee(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${Be(s)}`,a=i.length===0?"":`; not delivered: ${Be(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new O("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var pP=m(()=>{"use strict";pe();Le()});function dP(e,t){let r=vs.flatMap(i=>{let{secret:o,environment:a=[]}=_s[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.map(u=>e[u])]:[]}),n=Object.entries(
e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==void 0&&i.trim()!==""))]}var fP=m(()=>{
"use strict";Do()});var mP={};x(mP,{onRunner:()=>dK});function dK(e,t){for(let r of dP(e,t))su(r);return au}var hP=m(()=>{"use strict";iu();fP()});var _P={};x(_P,{reportFailure:()=>yK});function gK(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function yK(e,t){let r=gK(e)?e:_K(e);if(t.
complain(bK(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(iu(),Xh)),s=[r.message,...r.problems].map(i=>ee(i,2e3));n(s.
join("; "),{title:"Countersign"})}return r.exitCode}function bK(e,t){let r=[`${t.tone("countersign:","red","bold")} ${ee(e.message,2e3)}`];for(let n of e.problems)
r.push(`  - ${ee(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${ee(e.advice,2e3)}`),r.join(`
`)}function _K(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new O("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var vP=m(()=>{"use strict";pe();Le()});var wP,TP=m(()=>{"use strict";wP={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
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
o GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var cf={};x(cf,{helpText:()=>vK,strayOperand:()=>TK,unknownCommand:()=>wK});function vK(){let e=vs.map(t=>{let r=_s[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${Vl(t).padEnd(26)} ${wP[t].replaceAll("`","")}${n}`});return[`countersign ${$o}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(EP).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; validate, explain and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER",
"","exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function wK(e){let t=Object.keys(EP);return new O("INPUT_INVALID",`there is no command ${e}${St(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function TK(e){
return new O("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var EP,lf=m(()=>{"use strict";Ah();TP();Do();pe();qn();Ul();EP={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY...",explain:"what a control asks and how to fix it: explain [CONTROL...]"}});var SP={};x(SP,{validateCommand:()=>SK});import{readFile as EK}from"node:fs/promises";async function SK(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(RK));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(xK(s,r));return n.every(({valid:s})=>s)?ht.compliant:ht.setup}async function RK(e){
try{let t=await rf([{source:e,text:await kK(e)}],OK),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof O))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function OK(e){
if(e.startsWith("preset:"))return{source:e,text:await Rh(e)}}async function kK(e){try{return await EK(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not e\
xist":`cannot be opened (${r})`;throw new O("POLICY_UNREADABLE",`policy ${e} ${n}`,{cause:t})}}function xK({policy:e,valid:t,problems:r,warnings:n,controls:s},{
surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${de(s,"control")})`:`has ${de(r.length,"problem")}`,u=[`${o} ${ee(e)} ${a}`];for(let c of r)
u.push(`  - ${ee(c,2e3)}`);for(let c of n)u.push(`  note: ${ee(c,2e3)}`);return u.join(`
`)}var RP=m(()=>{"use strict";nf();Oh();pe();Le()});function bi(e){return`Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger started, in any status, and asks wh\
ether a job of exactly that pipeline, retried attempts included, owns a report of type \`${e}\`. Child pipelines are not looked at, and a pipeline that has only \
just begun fails until its scanner job has uploaded.`}var OP,kP=m(()=>{"use strict";OP={auth_sso_enabled:'Whether the top-level group has an enabled SAML provid\
er; instance-wide SAML, LDAP or OIDC do not count. No API shows it, so the answer is unknown, unless the policy asserts it: `with: { value: true, reason: "SAML \
is enforced, see the identity provider" }`. The report then says that it is an assertion of the policy\'s author.',branch_deletion_disabled:"True when any prote\
cted-branch rule exists, for whatever branch, inherited ones included. Nothing about deletion is checked; `project_default_branch_not_deletable` does.",cicd_job_token_scope_enabled:"\
True when the inbound allow-list of job tokens is enforced, by the project or by the instance. The outbound setting is something else.",code_changes_requires_code_owners:"\
Always false: GitLab makes the check for an absent branch name, which no rule matches. `project_code_owner_approval_on_default_branch` reads the settings.",code_owner_approval_required:"\
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
nes; `project_vulnerability_age` looks at the oldest."}});var NP={};x(NP,{explainCommand:()=>NK,explainControl:()=>xP});async function xP(e){let t=Eb(e),r=await wb(e)??(t&&await Tb(t.field));if(!r)throw new O("INPUT_IN\
VALID",`there is no control ${e}${St(e,da)}`,{advice:"countersign explain lists all there are"});return{id:e,title:r.title,severity:r.severity,about:r.about,origin:r.
kind==="field"?"gitlab":"countersign",description:OP[r.id]??"",expression:t??null,facts:Object.values(r.needs).map(n=>({id:n.id,holds:n.summary,right:n.right})),
remediation:r.remediation.text}}async function NK(e,t,r){let n=e.length===0,s=await Promise.all((n?da:e).map(xP));return t?r.print(JSON.stringify(s,null,2)):r.print(
n?IK(s):s.map(i=>AK(i,r)).join(`

`)),ht.compliant}function IK(e){let t=Math.max(...e.map(({id:n})=>n.length)),r=n=>e.filter(s=>s.origin===n).map(({id:s,title:i})=>`  ${s.padEnd(t)}  ${i}`);return[
"GitLab's controls:",...r("gitlab"),"","Countersign's own:",...r("countersign")].join(`
`)}function AK(e,{surface:t}){let{id:r,title:n,severity:s,about:i,description:o,expression:a,facts:u,remediation:c}=e;return[`${t.tone(r,"bold")} (${s}, about t\
he ${i.replace("_"," ")})`,n,"",o,...a?["",`GitLab's expression: ${JSON.stringify(a)}`]:[],"","It reads:",...u.map(l=>`  ${l.id}: ${l.holds}; needs ${l.right}`),
...u.length===0?["  nothing"]:[],"",`How to fix it: ${c}`].join(`
`)}var IP=m(()=>{"use strict";kP();Wd();pe();qn()});var AP=E(ma=>{"use strict";Object.defineProperty(ma,"__esModule",{value:!0});ma.versionInfo=ma.version=void 0;var PK="16.15.0";ma.version=PK;var CK=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});ma.versionInfo=CK});var mr=E(Cb=>{"use strict";Object.defineProperty(Cb,"__esModule",{value:!0});Cb.devAssert=jK;function jK(e,t){if(!!!e)throw new Error(t)}});var pf=E(jb=>{"use strict";Object.defineProperty(jb,"__esModule",{value:!0});jb.isPromise=LK;function LK(e){return typeof e?.then=="function"}});var Xn=E(Lb=>{"use strict";Object.defineProperty(Lb,"__esModule",{value:!0});Lb.isObjectLike=$K;function $K(e){return typeof e=="object"&&e!==null}});var ff=E(df=>{"use strict";Object.defineProperty(df,"__esModule",{value:!0});df.getLocation=PP;df.getLocations=DK;function PP(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function DK(e){if(e.length<2)return e.map(({source:n,start:s})=>PP(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var $b=E(mf=>{"use strict";Object.defineProperty(mf,"__esModule",{value:!0});mf.printLocation=MK;mf.printSourceLocation=jP;var qK=ff();function MK(e){return jP(
e.source,(0,qK.getLocation)(e.source,e.start))}function jP(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+CP([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+CP([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function CP(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var W=E(ha=>{"use strict";Object.defineProperty(ha,"__esModule",{value:!0});ha.GraphQLError=void 0;ha.formatError=BK;ha.printError=GK;var FK=Xn(),LP=ff(),$P=$b();
function UK(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Db=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=UK(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=DP(Array.isArray(o)?o:o?[o]:void 0);let d=DP((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,LP.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,LP.
getLocations)(d);let f=(0,FK.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,$P.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,$P.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};ha.GraphQLError=Db;function DP(e){return e===
void 0||e.length===0?void 0:e}function GK(e){return e.toString()}function BK(e){return e.toJSON()}});var cc=E(qb=>{"use strict";Object.defineProperty(qb,"__esModule",{value:!0});qb.syntaxError=KK;var VK=W();function KK(e,t,r){return new VK.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var Er=E(Hr=>{"use strict";Object.defineProperty(Hr,"__esModule",{value:!0});Hr.Token=Hr.QueryDocumentKeys=Hr.OperationTypeNode=Hr.Location=void 0;Hr.isNode=HK;
var Mb=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Hr.Location=Mb;var Fb=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Hr.Token=Fb;var qP={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Hr.QueryDocumentKeys=qP;var QK=new Set(Object.keys(qP));function HK(e){let t=e?.kind;return typeof t==
"string"&&QK.has(t)}var Ub;Hr.OperationTypeNode=Ub;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(Ub||(Hr.OperationTypeNode=
Ub={}))});var ga=E(lc=>{"use strict";Object.defineProperty(lc,"__esModule",{value:!0});lc.DirectiveLocation=void 0;var Gb;lc.DirectiveLocation=Gb;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(Gb||(lc.DirectiveLocation=Gb={}))});var Ee=E(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.Kind=void 0;var Bb;pc.Kind=Bb;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(Bb||(pc.Kind=Bb={}))});var dc=E(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.isDigit=MP;no.isLetter=Vb;no.isNameContinue=WK;no.isNameStart=YK;no.isWhiteSpace=
JK;function JK(e){return e===9||e===32}function MP(e){return e>=48&&e<=57}function Vb(e){return e>=97&&e<=122||e>=65&&e<=90}function YK(e){return Vb(e)||e===95}
function WK(e){return Vb(e)||MP(e)||e===95}});var mc=E(fc=>{"use strict";Object.defineProperty(fc,"__esModule",{value:!0});fc.dedentBlockStringLines=zK;fc.isPrintableAsBlockString=ZK;fc.printBlockString=eQ;
var Kb=dc();function zK(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=XK(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function XK(e){let t=0;for(;t<e.length&&(0,Kb.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function ZK(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function eQ(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,Kb.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,Kb.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var ya=E(hc=>{"use strict";Object.defineProperty(hc,"__esModule",{value:!0});hc.TokenKind=void 0;var Qb;hc.TokenKind=Qb;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(Qb||(hc.TokenKind=Qb=
{}))});var yc=E(vi=>{"use strict";Object.defineProperty(vi,"__esModule",{value:!0});vi.Lexer=void 0;vi.createToken=yt;vi.isPunctuatorTokenKind=rQ;vi.printCodePointAt=_i;
vi.readName=VP;var Jr=cc(),UP=Er(),tQ=mc(),so=dc(),ye=ya(),Jb=class{constructor(t){let r=new UP.Token(ye.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ye.TokenKind.EOF)do if(t.next)t=t.next;else{let r=nQ(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===ye.TokenKind.COMMENT);return t}};vi.Lexer=Jb;function rQ(e){return e===ye.TokenKind.BANG||e===ye.TokenKind.DOLLAR||e===ye.TokenKind.AMP||e===ye.
TokenKind.PAREN_L||e===ye.TokenKind.PAREN_R||e===ye.TokenKind.DOT||e===ye.TokenKind.SPREAD||e===ye.TokenKind.COLON||e===ye.TokenKind.EQUALS||e===ye.TokenKind.AT||
e===ye.TokenKind.BRACKET_L||e===ye.TokenKind.BRACKET_R||e===ye.TokenKind.BRACE_L||e===ye.TokenKind.PIPE||e===ye.TokenKind.BRACE_R}function ba(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function hf(e,t){return GP(e.charCodeAt(t))&&BP(e.charCodeAt(t+1))}function GP(e){return e>=55296&&e<=56319}function BP(e){return e>=
56320&&e<=57343}function _i(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return ye.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function yt(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new UP.Token(t,r,n,i,o,s)}
function nQ(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return sQ(e,s);case 33:return yt(e,ye.TokenKind.BANG,s,s+
1);case 36:return yt(e,ye.TokenKind.DOLLAR,s,s+1);case 38:return yt(e,ye.TokenKind.AMP,s,s+1);case 40:return yt(e,ye.TokenKind.PAREN_L,s,s+1);case 41:return yt(
e,ye.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return yt(e,ye.TokenKind.SPREAD,s,s+3);break;case 58:return yt(e,ye.TokenKind.
COLON,s,s+1);case 61:return yt(e,ye.TokenKind.EQUALS,s,s+1);case 64:return yt(e,ye.TokenKind.AT,s,s+1);case 91:return yt(e,ye.TokenKind.BRACKET_L,s,s+1);case 93:
return yt(e,ye.TokenKind.BRACKET_R,s,s+1);case 123:return yt(e,ye.TokenKind.BRACE_L,s,s+1);case 124:return yt(e,ye.TokenKind.PIPE,s,s+1);case 125:return yt(e,ye.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?lQ(e,s):oQ(e,s)}if((0,so.isDigit)(i)||i===45)return iQ(e,s,i);if((0,so.isNameStart)(
i))return VP(e,s);throw(0,Jr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:ba(i)||hf(r,s)?`Une\
xpected character: ${_i(e,s)}.`:`Invalid character: ${_i(e,s)}.`)}return yt(e,ye.TokenKind.EOF,n,n)}function sQ(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Jr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(ba(o))++i;else if(hf(n,i))i+=2;else break}return yt(e,ye.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function iQ(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,so.isDigit)(i))throw(0,Jr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${_i(e,s)}.`)}else s=Hb(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=Hb(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=Hb(e,s,i),i=n.charCodeAt(s)),i===46||(0,so.isNameStart)(i))throw(0,Jr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${_i(e,s)}.`);return yt(e,o?ye.TokenKind.FLOAT:ye.TokenKind.INT,t,s,n.slice(t,s))}function Hb(e,t,r){
if(!(0,so.isDigit)(r))throw(0,Jr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${_i(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,so.isDigit)(n.
charCodeAt(s));)++s;return s}function oQ(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),yt(
e,ye.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?aQ(e,s):uQ(e,s):cQ(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(ba(a))++s;else if(hf(r,s))s+=2;else throw(0,Jr.syntaxError)(e.source,s,`Invalid character within String: ${_i(e,s)}.`)}throw(0,Jr.
syntaxError)(e.source,s,"Unterminated string.")}function aQ(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!ba(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|gc(i),n<0)break}throw(0,Jr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function uQ(e,t){let r=e.source.body,n=FP(r,t+2);if(ba(n))return{value:String.fromCodePoint(n),size:6};if(GP(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=FP(r,t+8);if(BP(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Jr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function FP(e,t){return gc(e.charCodeAt(t))<<12|gc(e.charCodeAt(t+1))<<8|gc(e.charCodeAt(t+2))<<4|gc(e.charCodeAt(t+3))}function gc(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function cQ(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Jr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function lQ(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=yt(e,ye.TokenKind.BLOCK_STRING,t,i+3,(0,tQ.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(ba(c))++i;else if(hf(r,i))i+=2;else throw(0,Jr.syntaxError)(
e.source,i,`Invalid character within String: ${_i(e,i)}.`)}throw(0,Jr.syntaxError)(e.source,i,"Unterminated string.")}function VP(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,so.isNameContinue)(i))++s;else break}return yt(e,ye.TokenKind.NAME,t,s,r.slice(t,s))}});var KP=E(gf=>{"use strict";Object.defineProperty(gf,"__esModule",{value:!0});gf.SchemaCoordinateLexer=void 0;var pQ=cc(),dQ=Er(),fQ=dc(),wi=yc(),Ti=ya(),Yb=class{line=1;lineStart=0;constructor(t){
let r=new dQ.Token(Ti.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Ti.TokenKind.EOF){let r=mQ(this,t.end);t.next=r,r.prev=t,t=r}return t}};
gf.SchemaCoordinateLexer=Yb;function mQ(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,wi.createToken)(e,Ti.TokenKind.
DOT,s,s+1);case 40:return(0,wi.createToken)(e,Ti.TokenKind.PAREN_L,s,s+1);case 41:return(0,wi.createToken)(e,Ti.TokenKind.PAREN_R,s,s+1);case 58:return(0,wi.createToken)(
e,Ti.TokenKind.COLON,s,s+1);case 64:return(0,wi.createToken)(e,Ti.TokenKind.AT,s,s+1)}if((0,fQ.isNameStart)(i))return(0,wi.readName)(e,s);throw(0,pQ.syntaxError)(
e.source,s,`Invalid character: ${(0,wi.printCodePointAt)(e,s)}.`)}return(0,wi.createToken)(e,Ti.TokenKind.EOF,n,n)}});var $e=E(Wb=>{"use strict";Object.defineProperty(Wb,"__esModule",{value:!0});Wb.inspect=gQ;var hQ=10,QP=2;function gQ(e){return yf(e,[])}function yf(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return yQ(e,t);default:return String(e)}}function yQ(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(bQ(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:yf(n,r)}else if(Array.
isArray(e))return vQ(e,r);return _Q(e,r)}function bQ(e){return typeof e.toJSON=="function"}function _Q(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
QP?"["+wQ(e)+"]":"{ "+r.map(([s,i])=>s+": "+yf(i,t)).join(", ")+" }"}function vQ(e,t){if(e.length===0)return"[]";if(t.length>QP)return"[Array]";let r=Math.min(hQ,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(yf(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function wQ(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var bc=E(bf=>{"use strict";Object.defineProperty(bf,"__esModule",{value:!0});bf.instanceOf=void 0;var TQ=$e(),EQ=globalThis.process&&process.env.NODE_ENV==="pro\
duction",SQ=EQ?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,TQ.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};bf.instanceOf=SQ});var vf=E(_c=>{"use strict";Object.defineProperty(_c,"__esModule",{value:!0});_c.Source=void 0;_c.isSource=kQ;var zb=mr(),RQ=$e(),OQ=bc(),_f=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,zb.devAssert)(!1,`Body must be a string. Received: ${(0,RQ.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,zb.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,zb.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};_c.Source=_f;function kQ(e){return(0,OQ.
instanceOf)(e,_f)}});var io=E(Cs=>{"use strict";Object.defineProperty(Cs,"__esModule",{value:!0});Cs.Parser=void 0;Cs.parse=IQ;Cs.parseConstValue=PQ;Cs.parseSchemaCoordinate=jQ;Cs.parseType=
CQ;Cs.parseValue=AQ;var Ps=cc(),vc=Er(),xQ=ga(),Z=Ee(),HP=yc(),NQ=KP(),Tf=vf(),j=ya();function IQ(e,t){let r=new Ei(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function AQ(e,t){let r=new Ei(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
j.TokenKind.EOF),n}function PQ(e,t){let r=new Ei(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(j.TokenKind.EOF),n}function CQ(e,t){
let r=new Ei(e,t);r.expectToken(j.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(j.TokenKind.EOF),n}function jQ(e){let t=(0,Tf.isSource)(e)?e:
new Tf.Source(e),r=new NQ.SchemaCoordinateLexer(t),n=new Ei(e,{lexer:r});n.expectToken(j.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(j.TokenKind.
EOF),s}var Ei=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,Tf.isSource)(t)?t:new Tf.Source(t);this._lexer=new HP.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,Ps.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(j.TokenKind.NAME);return this.node(t,{kind:Z.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:Z.Kind.DOCUMENT,
definitions:this.many(j.TokenKind.SOF,this.parseDefinition,j.TokenKind.EOF)})}parseDefinition(){if(this.peek(j.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===j.TokenKind.BRACE_L)throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===j.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(j.TokenKind.BRACE_L))return this.node(t,{kind:Z.Kind.OPERATION_DEFINITION,operation:vc.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(j.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:Z.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(j.TokenKind.NAME);switch(t.value){case"query":return vc.OperationTypeNode.
QUERY;case"mutation":return vc.OperationTypeNode.MUTATION;case"subscription":return vc.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
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
j.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
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
throw(0,Ps.syntaxError)(this._lexer.source,this._lexer.token.start,`${wf(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
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
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(xQ.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(j.TokenKind.AT),n=this.parseName(),s;!r&&this.
expectOptionalToken(j.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(j.TokenKind.PAREN_L)&&(i=this.parseName(),this.expectToken(
j.TokenKind.COLON),this.expectToken(j.TokenKind.PAREN_R)),r?i?this.node(t,{kind:Z.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(t,{kind:Z.
Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:Z.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:Z.Kind.MEMBER_COORDINATE,
name:n,memberName:s}):this.node(t,{kind:Z.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new vc.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,Ps.syntaxError)(
this._lexer.source,r.start,`Expected ${JP(t)}, found ${wf(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===j.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${wf(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===j.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,Ps.syntaxError)(this._lexer.source,r.start,`Unexpected ${wf(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];for(;!this.expectOptionalToken(
n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}
return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==j.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Ps.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Cs.Parser=Ei;function wf(e){let t=e.value;return JP(e.kind)+(t!=null?` "${t}"`:"")}function JP(e){return(0,HP.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Si=E(Xb=>{"use strict";Object.defineProperty(Xb,"__esModule",{value:!0});Xb.didYouMean=$Q;var LQ=5;function $Q(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,LQ),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var YP=E(Zb=>{"use strict";Object.defineProperty(Zb,"__esModule",{value:!0});Zb.identityFunc=DQ;function DQ(e){return e}});var Ri=E(e_=>{"use strict";Object.defineProperty(e_,"__esModule",{value:!0});e_.keyMap=qQ;function qQ(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var wc=E(t_=>{"use strict";Object.defineProperty(t_,"__esModule",{value:!0});t_.keyValMap=MQ;function MQ(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var Ef=E(r_=>{"use strict";Object.defineProperty(r_,"__esModule",{value:!0});r_.mapValue=FQ;function FQ(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var Tc=E(s_=>{"use strict";Object.defineProperty(s_,"__esModule",{value:!0});s_.naturalCompare=UQ;function UQ(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(Sf(s)&&Sf(i)){let o=0;do++r,o=o*10+s-n_,s=e.charCodeAt(r);while(Sf(s)&&o>0);let a=0;do++n,a=a*10+i-n_,i=t.charCodeAt(n);while(Sf(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var n_=48,GQ=57;function Sf(e){return!isNaN(e)&&
n_<=e&&e<=GQ}});var Oi=E(o_=>{"use strict";Object.defineProperty(o_,"__esModule",{value:!0});o_.suggestionList=VQ;var BQ=Tc();function VQ(e,t){let r=Object.create(null),n=new i_(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,BQ.
naturalCompare)(i,o)})}var i_=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=WP(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=WP(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let w=u[(l-2)%3][g-2];b=Math.min(b,w+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function WP(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Rf=E(a_=>{"use strict";Object.defineProperty(a_,"__esModule",{value:!0});a_.toObjMap=KQ;function KQ(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var zP=E(u_=>{"use strict";Object.defineProperty(u_,"__esModule",{value:!0});u_.printString=QQ;function QQ(e){return`"${e.replace(HQ,JQ)}"`}var HQ=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function JQ(e){return YQ[e.charCodeAt(0)]}var YQ=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var XP=E(c_=>{"use strict";Object.defineProperty(c_,"__esModule",{value:!0});c_.reduce=XQ;var WQ=$e(),zQ=Er();function XQ(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?zQ.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,WQ.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var Wr=E(Of=>{"use strict";Object.defineProperty(Of,"__esModule",{value:!0});Of.print=ZP;Of.printForError=rH;var ZQ=mc(),eH=zP(),tH=XP();function ZP(e,t){var r;
return sH((0,tH.reduce)(e,iH),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function rH(e){return ZP(e,{maxIndentDepth:100})}var nH=80,Yr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},p_=new Yr;function sH(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var iH={Name:e=>new Yr(e.value),Variable:e=>N(["$",e.name]),
Document:e=>N(e.definitions,`

`),OperationDefinition(e){let t=l_(e.variableDefinitions)?ie(`(
`,N(e.variableDefinitions,`
`),`
)`):ie("(",N(e.variableDefinitions,", "),")"),r=N([ie("",e.description,`
`),N([e.operation,N([e.name,t]),N(e.directives," ")]," ")]);return N([e.operation==="query"&&r.length===e.operation.length?"":N([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>N([ie("",s,`
`),e,": ",t,ie(" = ",r),ie(" ",N(n," "))]),SelectionSet:({selections:e})=>wn(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=N([ie("",e,
": "),t],"");return N([aH(i,r),ie(" ",N(n," ")),ie(" ",s)])},Argument:({name:e,value:t})=>N([e,": ",t]),FragmentSpread:({name:e,directives:t})=>N(["...",e,ie(" ",
N(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>N(["...",ie("on ",e),N(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>N([ie("",i,`
`),"fragment ",e,ie("(",N(r,", "),")")," on ",t," ",ie("",N(n," ")," "),s]),IntValue:({value:e})=>new Yr(e),FloatValue:({value:e})=>new Yr(e),StringValue:({value:e,
block:t})=>new Yr(t===!0?(0,ZQ.printBlockString)(e):(0,eH.printString)(e),t===!0),BooleanValue:({value:e})=>new Yr(e?"true":"false"),NullValue:()=>new Yr("null"),
EnumValue:({value:e})=>new Yr(e),ListValue:({values:e})=>N(["[",N(e,", "),"]"]),ObjectValue:({fields:e})=>N(["{",N(e,", "),"}"]),ObjectField:({name:e,value:t})=>N(
[e,": ",t]),Directive:({name:e,arguments:t})=>N(["@",e,ie("(",N(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>N(["[",e,"]"]),NonNullType:({type:e})=>N(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>N([ie("",e,`
`),N(["schema",N(t," "),wn(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>N([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>N(
[ie("",e,`
`),N(["scalar",t,N(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>N([ie("",e,`
`),N(["type",t,ie("implements ",N(r," & ")),N(n," "),wn(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>N([ie("",e,`
`),t,l_(r)?ie(`(
`,N(r,`
`).indent(),`
)`):ie("(",N(r,", "),")"),": ",n,ie(" ",N(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>N([ie("",e,`
`),t,": ",r,ie(" = ",n),ie(" ",N(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>N([ie("",e,`
`),N(["interface",t,ie("implements ",N(r," & ")),N(n," "),wn(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>N([ie("",e,`
`),N(["union",t,N(r," "),ie("= ",N(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>N([ie("",e,`
`),N(["enum",t,N(r," "),wn(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>N([ie("",e,`
`),N([t,N(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>N([ie("",e,`
`),N(["input",t,N(r," "),wn(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>N([ie("",e,`
`),"directive @",t,l_(r)?ie(`(
`,N(r,`
`).indent(),`
)`):ie("(",N(r,", "),")"),ie(" ",N(n," ")),s?" repeatable":""," on ",N(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>N(["extend schema",N(e," "),
wn(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>N(["extend scalar",e,N(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>N(
["extend type",e,ie("implements ",N(t," & ")),N(r," "),wn(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>N(["extend interface",e,
ie("implements ",N(t," & ")),N(r," "),wn(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>N(["extend union",e,N(t," "),ie("= ",N(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>N(["extend enum",e,N(t," "),wn(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>N(["extend input",e,N(t," "),
wn(r)]," "),DirectiveExtension:({name:e,directives:t})=>N([N(["extend directive @",e]),N(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>N(
[e,ie(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>N([e,ie(".",t),ie("(",r,":)")]),DirectiveCoordinate:({name:e})=>N(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>N(["@",e,ie("(",t,":)")])};function N(e,t=""){if(e==null||e.length===0)return p_;let r=p_;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Yr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function oH(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function wn(e){return ie(`{
`,N(e,`
`).indent(),`
}`)}function ie(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Yr(e).append(t).append(r):p_}function l_(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function aH(e,t){return t==null||t.length===0?e:N([e,e.length+oH(t,", ")+2>nH?ie(`(
`,N(t,`
`).indent(),`
)`):ie("(",N(t,", "),")")])}});var m_=E(f_=>{"use strict";Object.defineProperty(f_,"__esModule",{value:!0});f_.valueFromASTUntyped=d_;var uH=wc(),js=Ee();function d_(e,t){switch(e.kind){case js.
Kind.NULL:return null;case js.Kind.INT:return parseInt(e.value,10);case js.Kind.FLOAT:return parseFloat(e.value);case js.Kind.STRING:case js.Kind.ENUM:case js.Kind.
BOOLEAN:return e.value;case js.Kind.LIST:return e.values.map(r=>d_(r,t));case js.Kind.OBJECT:return(0,uH.keyValMap)(e.fields,r=>r.name.value,r=>d_(r.value,t));case js.
Kind.VARIABLE:return t?.[e.name.value]}}});var Ec=E(xf=>{"use strict";Object.defineProperty(xf,"__esModule",{value:!0});xf.assertEnumValueName=cH;xf.assertName=rC;var eC=mr(),kf=W(),tC=dc();function rC(e){
if(e!=null||(0,eC.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,eC.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new kf.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,tC.isNameContinue)(e.charCodeAt(t)))throw new kf.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,tC.isNameStart)(e.charCodeAt(0)))throw new kf.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function cH(e){if(e==="true"||e==="false"||e==="null")throw new kf.GraphQLError(`Enum values cannot be named: ${e}`);return rC(e)}});var Se=E(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});H.GraphQLUnionType=H.GraphQLScalarType=H.GraphQLObjectType=H.GraphQLNonNull=H.GraphQLList=
H.GraphQLInterfaceType=H.GraphQLInputObjectType=H.GraphQLEnumType=void 0;H.argsToArgsConfig=hC;H.assertAbstractType=NH;H.assertCompositeType=xH;H.assertEnumType=
wH;H.assertInputObjectType=TH;H.assertInputType=RH;H.assertInterfaceType=_H;H.assertLeafType=kH;H.assertListType=EH;H.assertNamedType=CH;H.assertNonNullType=SH;
H.assertNullableType=AH;H.assertObjectType=bH;H.assertOutputType=OH;H.assertScalarType=yH;H.assertType=gH;H.assertUnionType=vH;H.assertWrappingType=IH;H.defineArguments=
fC;H.getNamedType=jH;H.getNullableType=PH;H.isAbstractType=cC;H.isCompositeType=uC;H.isEnumType=co;H.isInputObjectType=Rc;H.isInputType=h_;H.isInterfaceType=ao;
H.isLeafType=aC;H.isListType=Ff;H.isNamedType=lC;H.isNonNullType=xi;H.isNullableType=y_;H.isObjectType=va;H.isOutputType=g_;H.isRequiredArgument=LH;H.isRequiredInputField=
qH;H.isScalarType=oo;H.isType=Mf;H.isUnionType=uo;H.isWrappingType=Oc;H.resolveObjMapThunk=__;H.resolveReadonlyArrayThunk=b_;var Ht=mr(),lH=Si(),nC=YP(),ze=$e(),
ki=bc(),pH=Xn(),dH=Ri(),oC=wc(),qf=Ef(),fH=Oi(),Zn=Rf(),Sc=W(),mH=Ee(),sC=Wr(),hH=m_(),es=Ec();function Mf(e){return oo(e)||va(e)||ao(e)||uo(e)||co(e)||Rc(e)||Ff(
e)||xi(e)}function gH(e){if(!Mf(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL type.`);return e}function oo(e){return(0,ki.instanceOf)(e,Pf)}
function yH(e){if(!oo(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Scalar type.`);return e}function va(e){return(0,ki.instanceOf)(e,Cf)}function bH(e){
if(!va(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Object type.`);return e}function ao(e){return(0,ki.instanceOf)(e,jf)}function _H(e){if(!ao(
e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Interface type.`);return e}function uo(e){return(0,ki.instanceOf)(e,Lf)}function vH(e){if(!uo(
e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL Union type.`);return e}function co(e){return(0,ki.instanceOf)(e,$f)}function wH(e){if(!co(e))throw new Error(
`Expected ${(0,ze.inspect)(e)} to be a GraphQL Enum type.`);return e}function Rc(e){return(0,ki.instanceOf)(e,Df)}function TH(e){if(!Rc(e))throw new Error(`Expe\
cted ${(0,ze.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Ff(e){return(0,ki.instanceOf)(e,If)}function EH(e){if(!Ff(e))throw new Error(`E\
xpected ${(0,ze.inspect)(e)} to be a GraphQL List type.`);return e}function xi(e){return(0,ki.instanceOf)(e,Af)}function SH(e){if(!xi(e))throw new Error(`Expect\
ed ${(0,ze.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function h_(e){return oo(e)||co(e)||Rc(e)||Oc(e)&&h_(e.ofType)}function RH(e){if(!h_(e))throw new Error(
`Expected ${(0,ze.inspect)(e)} to be a GraphQL input type.`);return e}function g_(e){return oo(e)||va(e)||ao(e)||uo(e)||co(e)||Oc(e)&&g_(e.ofType)}function OH(e){
if(!g_(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL output type.`);return e}function aC(e){return oo(e)||co(e)}function kH(e){if(!aC(e))throw new Error(
`Expected ${(0,ze.inspect)(e)} to be a GraphQL leaf type.`);return e}function uC(e){return va(e)||ao(e)||uo(e)}function xH(e){if(!uC(e))throw new Error(`Expecte\
d ${(0,ze.inspect)(e)} to be a GraphQL composite type.`);return e}function cC(e){return ao(e)||uo(e)}function NH(e){if(!cC(e))throw new Error(`Expected ${(0,ze.
inspect)(e)} to be a GraphQL abstract type.`);return e}var If=class{constructor(t){Mf(t)||(0,Ht.devAssert)(!1,`Expected ${(0,ze.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};H.GraphQLList=If;
var Af=class{constructor(t){y_(t)||(0,Ht.devAssert)(!1,`Expected ${(0,ze.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};H.GraphQLNonNull=Af;function Oc(e){return Ff(e)||xi(e)}function IH(e){
if(!Oc(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL wrapping type.`);return e}function y_(e){return Mf(e)&&!xi(e)}function AH(e){if(!y_(e))
throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL nullable type.`);return e}function PH(e){if(e)return xi(e)?e.ofType:e}function lC(e){return oo(e)||
va(e)||ao(e)||uo(e)||co(e)||Rc(e)}function CH(e){if(!lC(e))throw new Error(`Expected ${(0,ze.inspect)(e)} to be a GraphQL named type.`);return e}function jH(e){
if(e){let t=e;for(;Oc(t);)t=t.ofType;return t}}function b_(e){return typeof e=="function"?e():e}function __(e){return typeof e=="function"?e():e}var Pf=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:nC.identityFunc;this.name=(0,es.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:nC.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,hH.valueFromASTUntyped)(a,u)),this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Ht.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,ze.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};H.GraphQLScalarType=Pf;var Cf=class{constructor(t){var r;this.name=(0,es.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>dC(t),this._interfaces=()=>pC(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,ze.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:mC(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLObjectType=Cf;function pC(e){var t;let r=b_((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Ht.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function dC(e){let t=__(e.fields);return _a(t)||(0,Ht.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,qf.mapValue)(t,(r,n)=>{var s;_a(r)||(0,Ht.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Ht.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,ze.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return _a(i)||(0,Ht.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,es.assertName)(n),description:r.
description,type:r.type,args:fC(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.
astNode}})}function fC(e){return Object.entries(e).map(([t,r])=>({name:(0,es.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.astNode}))}function _a(e){return(0,pH.isObjectLike)(e)&&!Array.isArray(e)}function mC(e){return(0,qf.
mapValue)(e,t=>({description:t.description,type:t.type,args:hC(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function hC(e){return(0,oC.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function LH(e){return xi(e.type)&&e.defaultValue===void 0}var jf=class{constructor(t){var r;this.
name=(0,es.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=dC.bind(void 0,t),this._interfaces=pC.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,ze.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:mC(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};H.GraphQLInterfaceType=jf;var Lf=class{constructor(t){var r;this.name=(0,es.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=$H.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Ht.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,ze.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};H.GraphQLUnionType=Lf;function $H(e){
let t=b_(e.types);return Array.isArray(t)||(0,Ht.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var $f=class{constructor(t){
var r;this.name=(0,es.assertName)(t.name),this.description=t.description,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:iC(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=iC(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,dH.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Sc.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,ze.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,ze.inspect)(t);throw new Sc.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":Nf(this,s)))}let n=this.getValue(t);if(n==null)throw new Sc.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Nf(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==mH.Kind.ENUM){let i=(0,sC.printForError)(t);throw new Sc.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":Nf(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,sC.printForError)(t);throw new Sc.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":Nf(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,oC.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};H.GraphQLEnumType=$f;function Nf(e,t){let r=e.getValues().map(s=>s.name),n=(0,fH.suggestionList)(t,r);return(0,lH.didYouMean)("the enum value",n)}function iC(e,t){
return _a(t)||(0,Ht.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(_a(n)||(0,Ht.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,ze.inspect)(n)}.`),{name:(0,es.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Zn.toObjMap)(n.extensions),astNode:n.astNode}))}var Df=class{constructor(t){
var r,n;this.name=(0,es.assertName)(t.name),this.description=t.description,this.extensions=(0,Zn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=DH.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,qf.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};H.GraphQLInputObjectType=Df;function DH(e){let t=__(e.fields);return _a(t)||(0,Ht.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,qf.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Ht.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,es.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Zn.toObjMap)(r.extensions),astNode:r.astNode}))}function qH(e){return xi(e.type)&&e.defaultValue===
void 0}});var xc=E(kc=>{"use strict";Object.defineProperty(kc,"__esModule",{value:!0});kc.doTypesOverlap=MH;kc.isEqualType=v_;kc.isTypeSubTypeOf=Uf;var or=Se();function v_(e,t){
return e===t?!0:(0,or.isNonNullType)(e)&&(0,or.isNonNullType)(t)||(0,or.isListType)(e)&&(0,or.isListType)(t)?v_(e.ofType,t.ofType):!1}function Uf(e,t,r){return t===
r?!0:(0,or.isNonNullType)(r)?(0,or.isNonNullType)(t)?Uf(e,t.ofType,r.ofType):!1:(0,or.isNonNullType)(t)?Uf(e,t.ofType,r):(0,or.isListType)(r)?(0,or.isListType)(
t)?Uf(e,t.ofType,r.ofType):!1:(0,or.isListType)(t)?!1:(0,or.isAbstractType)(r)&&((0,or.isInterfaceType)(t)||(0,or.isObjectType)(t))&&e.isSubType(r,t)}function MH(e,t,r){
return t===r?!0:(0,or.isAbstractType)(t)?(0,or.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,or.isAbstractType)(r)?e.isSubType(
r,t):!1}});var ts=E($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});$t.GraphQLString=$t.GraphQLInt=$t.GraphQLID=$t.GraphQLFloat=$t.GraphQLBoolean=$t.GRAPHQL_MIN_INT=
$t.GRAPHQL_MAX_INT=void 0;$t.isSpecifiedScalarType=FH;$t.specifiedScalarTypes=void 0;var Tn=$e(),gC=Xn(),Jt=W(),lo=Ee(),Nc=Wr(),Ic=Se(),Gf=2147483647;$t.GRAPHQL_MAX_INT=
Gf;var Bf=-2147483648;$t.GRAPHQL_MIN_INT=Bf;var yC=new Ic.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Ac(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Jt.GraphQLError(`Int cannot represent non-integer value: ${(0,Tn.inspect)(t)}`);if(r>
Gf||r<Bf)throw new Jt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,Tn.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Jt.GraphQLError(`Int cannot represent non-integer value: ${(0,Tn.inspect)(e)}`);if(e>Gf||e<Bf)throw new Jt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==lo.Kind.INT)throw new Jt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Nc.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Gf||t<Bf)throw new Jt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});$t.GraphQLInt=yC;var bC=new Ic.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Ac(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Jt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,Tn.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Jt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==lo.Kind.FLOAT&&e.kind!==lo.Kind.INT)throw new Jt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Nc.printForError)(e)}`,e);return parseFloat(e.value)}});$t.GraphQLFloat=bC;var _C=new Ic.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Ac(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Jt.GraphQLError(`String cannot represent value: ${(0,Tn.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Jt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==lo.Kind.STRING)throw new Jt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Nc.printForError)(e)}`,{nodes:e});return e.value}});$t.GraphQLString=_C;var vC=new Ic.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Ac(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Jt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,Tn.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Jt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,Tn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==lo.Kind.BOOLEAN)throw new Jt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Nc.printForError)(e)}`,{nodes:e});return e.value}});$t.GraphQLBoolean=vC;var wC=new Ic.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Ac(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Jt.GraphQLError(`ID cannot represent value\
: ${(0,Tn.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Jt.GraphQLError(
`ID cannot represent value: ${(0,Tn.inspect)(e)}`)},parseLiteral(e){if(e.kind!==lo.Kind.STRING&&e.kind!==lo.Kind.INT)throw new Jt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Nc.printForError)(e),{nodes:e});return e.value}});$t.GraphQLID=wC;var TC=Object.freeze([_C,yC,bC,vC,wC]);$t.specifiedScalarTypes=
TC;function FH(e){return TC.some(({name:t})=>e.name===t)}function Ac(e){if((0,gC.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,gC.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var Sr=E(bt=>{"use strict";Object.defineProperty(bt,"__esModule",{value:!0});bt.GraphQLSpecifiedByDirective=bt.GraphQLSkipDirective=bt.GraphQLOneOfDirective=bt.
GraphQLIncludeDirective=bt.GraphQLDirective=bt.GraphQLDeprecatedDirective=bt.DEFAULT_DEPRECATION_REASON=void 0;bt.assertDirective=QH;bt.isDirective=SC;bt.isSpecifiedDirective=
HH;bt.specifiedDirectives=void 0;var EC=mr(),UH=$e(),GH=bc(),BH=Xn(),VH=Rf(),jr=ga(),KH=Ec(),Pc=Se(),Vf=ts();function SC(e){return(0,GH.instanceOf)(e,Ls)}function QH(e){
if(!SC(e))throw new Error(`Expected ${(0,UH.inspect)(e)} to be a GraphQL directive.`);return e}var Ls=class{constructor(t){var r,n,s;this.name=(0,KH.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,VH.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,EC.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,BH.isObjectLike)(i)&&!Array.isArray(i)||(0,EC.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Pc.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Pc.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};bt.GraphQLDirective=Ls;var RC=new Ls({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[jr.DirectiveLocation.FIELD,jr.DirectiveLocation.FRAGMENT_SPREAD,jr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Pc.GraphQLNonNull(
Vf.GraphQLBoolean),description:"Included when true."}}});bt.GraphQLIncludeDirective=RC;var OC=new Ls({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[jr.DirectiveLocation.FIELD,jr.DirectiveLocation.FRAGMENT_SPREAD,jr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Pc.GraphQLNonNull(Vf.GraphQLBoolean),description:"Skipped when true."}}});bt.GraphQLSkipDirective=OC;var kC="No longer supported";bt.DEFAULT_DEPRECATION_REASON=
kC;var xC=new Ls({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[jr.DirectiveLocation.FIELD_DEFINITION,
jr.DirectiveLocation.ARGUMENT_DEFINITION,jr.DirectiveLocation.INPUT_FIELD_DEFINITION,jr.DirectiveLocation.ENUM_VALUE,jr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Vf.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:kC}}});bt.GraphQLDeprecatedDirective=xC;var NC=new Ls(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[jr.DirectiveLocation.SCALAR],args:{url:{type:new Pc.GraphQLNonNull(
Vf.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});bt.GraphQLSpecifiedByDirective=NC;var IC=new Ls({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[jr.DirectiveLocation.INPUT_OBJECT],args:{}});bt.GraphQLOneOfDirective=
IC;var AC=Object.freeze([RC,OC,xC,NC,IC]);bt.specifiedDirectives=AC;function HH(e){return AC.some(({name:t})=>t===e.name)}});var hr=E(w_=>{"use strict";Object.defineProperty(w_,"__esModule",{value:!0});w_.invariant=JH;function JH(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Kf=E(T_=>{"use strict";Object.defineProperty(T_,"__esModule",{value:!0});T_.isIterableObject=YH;function YH(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Lc=E(E_=>{"use strict";Object.defineProperty(E_,"__esModule",{value:!0});E_.astFromValue=jc;var PC=$e(),WH=hr(),zH=Kf(),XH=Xn(),zr=Ee(),Cc=Se(),ZH=ts();function jc(e,t){
if((0,Cc.isNonNullType)(t)){let r=jc(e,t.ofType);return r?.kind===zr.Kind.NULL?null:r}if(e===null)return{kind:zr.Kind.NULL};if(e===void 0)return null;if((0,Cc.isListType)(
t)){let r=t.ofType;if((0,zH.isIterableObject)(e)){let n=[];for(let s of e){let i=jc(s,r);i!=null&&n.push(i)}return{kind:zr.Kind.LIST,values:n}}return jc(e,r)}if((0,Cc.
isInputObjectType)(t)){if(!(0,XH.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=jc(e[n.name],n.type);s&&r.push({kind:zr.
Kind.OBJECT_FIELD,name:{kind:zr.Kind.NAME,value:n.name},value:s})}return{kind:zr.Kind.OBJECT,fields:r}}if((0,Cc.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:zr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return CC.test(n)?{kind:zr.Kind.
INT,value:n}:{kind:zr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Cc.isEnumType)(t)?{kind:zr.Kind.ENUM,value:r}:t===ZH.GraphQLID&&CC.test(r)?{kind:zr.Kind.
INT,value:r}:{kind:zr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,PC.inspect)(r)}.`)}(0,WH.invariant)(!1,"Unexpected input type:\
 "+(0,PC.inspect)(t))}var CC=/^-?(?:0|[1-9][0-9]*)$/});var Zr=E(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});Ge.introspectionTypes=Ge.__TypeKind=Ge.__Type=Ge.__Schema=Ge.__InputValue=Ge.__Field=
Ge.__EnumValue=Ge.__DirectiveLocation=Ge.__Directive=Ge.TypeNameMetaFieldDef=Ge.TypeMetaFieldDef=Ge.TypeKind=Ge.SchemaMetaFieldDef=void 0;Ge.isIntrospectionType=
a4;var e4=$e(),t4=hr(),xt=ga(),r4=Wr(),n4=Lc(),G=Se(),Ue=ts(),S_=new G.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Ue.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new G.GraphQLNonNull(
new G.GraphQLList(new G.GraphQLNonNull(Xr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new G.GraphQLNonNull(Xr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Xr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Xr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new G.
GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(R_))),args:{includeDeprecated:{type:new G.GraphQLNonNull(Ue.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});Ge.__Schema=S_;var R_=new G.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new G.GraphQLNonNull(Ue.GraphQLString),resolve:e=>e.
name},description:{type:Ue.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new G.GraphQLNonNull(Ue.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(O_))),resolve:e=>e.locations},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull(
$c))),args:{includeDeprecated:{type:Ue.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new G.GraphQLNonNull(Ue.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Ue.GraphQLString,resolve:e=>e.deprecationReason}})});
Ge.__Directive=R_;var O_=new G.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:xt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:xt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:xt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:xt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:xt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:xt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:xt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:xt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:xt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:xt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:xt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:xt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:xt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:xt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:xt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:xt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:xt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:xt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:xt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:xt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});Ge.__DirectiveLocation=O_;var Xr=new G.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new G.GraphQLNonNull(N_),resolve(e){if((0,G.isScalarType)(e))return Dt.SCALAR;if((0,G.isObjectType)(e))return Dt.OBJECT;if((0,G.isInterfaceType)(
e))return Dt.INTERFACE;if((0,G.isUnionType)(e))return Dt.UNION;if((0,G.isEnumType)(e))return Dt.ENUM;if((0,G.isInputObjectType)(e))return Dt.INPUT_OBJECT;if((0,G.
isListType)(e))return Dt.LIST;if((0,G.isNonNullType)(e))return Dt.NON_NULL;(0,t4.invariant)(!1,`Unexpected type: "${(0,e4.inspect)(e)}".`)}},name:{type:Ue.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Ue.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Ue.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new G.GraphQLList(new G.GraphQLNonNull(k_)),args:{includeDeprecated:{type:Ue.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new G.GraphQLList(new G.GraphQLNonNull(Xr)),resolve(e){if((0,G.isObjectType)(e)||(0,G.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new G.GraphQLList(new G.GraphQLNonNull(Xr)),resolve(e,t,r,{schema:n}){if((0,G.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new G.GraphQLList(new G.GraphQLNonNull(x_)),args:{includeDeprecated:{type:Ue.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,G.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new G.GraphQLList(new G.GraphQLNonNull($c)),args:{
includeDeprecated:{type:Ue.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,G.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Xr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Ue.GraphQLBoolean,resolve:e=>{if((0,G.isInputObjectType)(
e))return e.isOneOf}}})});Ge.__Type=Xr;var k_=new G.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new G.GraphQLNonNull(Ue.GraphQLString),resolve:e=>e.name},
description:{type:Ue.GraphQLString,resolve:e=>e.description},args:{type:new G.GraphQLNonNull(new G.GraphQLList(new G.GraphQLNonNull($c))),args:{includeDeprecated:{
type:Ue.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new G.GraphQLNonNull(
Xr),resolve:e=>e.type},isDeprecated:{type:new G.GraphQLNonNull(Ue.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Ue.GraphQLString,
resolve:e=>e.deprecationReason}})});Ge.__Field=k_;var $c=new G.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new G.GraphQLNonNull(
Ue.GraphQLString),resolve:e=>e.name},description:{type:Ue.GraphQLString,resolve:e=>e.description},type:{type:new G.GraphQLNonNull(Xr),resolve:e=>e.type},defaultValue:{
type:Ue.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,n4.
astFromValue)(r,t);return n?(0,r4.print)(n):null}},isDeprecated:{type:new G.GraphQLNonNull(Ue.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Ue.GraphQLString,resolve:e=>e.deprecationReason}})});Ge.__InputValue=$c;var x_=new G.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new G.GraphQLNonNull(Ue.GraphQLString),resolve:e=>e.name},description:{type:Ue.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new G.GraphQLNonNull(Ue.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Ue.GraphQLString,resolve:e=>e.deprecationReason}})});
Ge.__EnumValue=x_;var Dt;Ge.TypeKind=Dt;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Dt||(Ge.TypeKind=Dt={}));var N_=new G.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Dt.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Dt.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Dt.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Dt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Dt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Dt.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Dt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Dt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});Ge.__TypeKind=N_;var s4={name:"__schema",type:new G.GraphQLNonNull(
S_),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
Ge.SchemaMetaFieldDef=s4;var i4={name:"__type",type:Xr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new G.
GraphQLNonNull(Ue.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};Ge.TypeMetaFieldDef=i4;var o4={name:"__typename",type:new G.GraphQLNonNull(Ue.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};Ge.TypeNameMetaFieldDef=o4;var jC=Object.freeze([S_,R_,O_,Xr,k_,$c,x_,N_]);Ge.introspectionTypes=jC;function a4(e){return jC.some(({
name:t})=>e.name===t)}});var po=E(wa=>{"use strict";Object.defineProperty(wa,"__esModule",{value:!0});wa.GraphQLSchema=void 0;wa.assertSchema=d4;wa.isSchema=$C;var Qf=mr(),A_=$e(),u4=bc(),
c4=Xn(),l4=Rf(),I_=Er(),En=Se(),LC=Sr(),p4=Zr();function $C(e){return(0,u4.instanceOf)(e,Hf)}function d4(e){if(!$C(e))throw new Error(`Expected ${(0,A_.inspect)(
e)} to be a GraphQL schema.`);return e}var Hf=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,c4.isObjectLike)(t)||(0,Qf.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Qf.devAssert)(!1,`"types" must be Array if provided but got: ${(0,A_.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Qf.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,A_.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,l4.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:LC.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),Sn(i,s);this._queryType!=null&&Sn(this._queryType,s),this._mutationType!=null&&Sn(this._mutationType,
s),this._subscriptionType!=null&&Sn(this._subscriptionType,s);for(let i of this._directives)if((0,LC.isDirective)(i))for(let o of i.args)Sn(o.type,s);Sn(p4.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,Qf.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,En.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,En.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,En.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,En.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case I_.OperationTypeNode.QUERY:return this.getQueryType();case I_.OperationTypeNode.
MUTATION:return this.getMutationType();case I_.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,En.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,En.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};wa.GraphQLSchema=
Hf;function Sn(e,t){let r=(0,En.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,En.isUnionType)(r))for(let n of r.getTypes())Sn(n,t);else if((0,En.isObjectType)(r)||
(0,En.isInterfaceType)(r)){for(let n of r.getInterfaces())Sn(n,t);for(let n of Object.values(r.getFields())){Sn(n.type,t);for(let s of n.args)Sn(s.type,t)}}else if((0,En.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))Sn(n.type,t)}return t}});var qc=E(Jf=>{"use strict";Object.defineProperty(Jf,"__esModule",{value:!0});Jf.assertValidSchema=g4;Jf.validateSchema=GC;var ar=$e(),f4=W(),P_=Er(),DC=xc(),lt=Se(),
UC=Sr(),m4=Zr(),h4=po();function GC(e){if((0,h4.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new j_(e);y4(t),b4(t),_4(t);let r=t.getErrors();
return e.__validationErrors=r,r}function g4(e){let t=GC(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var j_=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new f4.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function y4(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,lt.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,ar.inspect)(r)}.`,(n=C_(t,P_.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,lt.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,ar.inspect)(s)}.`,(i=C_(t,P_.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,lt.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,ar.inspect)(o)}.`,(a=C_(t,P_.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function C_(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function b4(e){for(let r of e.schema.getDirectives()){if(!(0,UC.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,ar.inspect)(r)}.`,r?.astNode);continue}fo(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(fo(e,n),(0,lt.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,ar.
inspect)(n.type)}.`,n.astNode),(0,lt.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[L_(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function fo(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function _4(e){let t=O4(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,lt.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,ar.inspect)(n)}.`,n.astNode);continue}(0,m4.isIntrospectionType)(n)||fo(e,n),(0,lt.isObjectType)(
n)||(0,lt.isInterfaceType)(n)?(qC(e,n),MC(e,n)):(0,lt.isUnionType)(n)?T4(e,n):(0,lt.isEnumType)(n)?E4(e,n):(0,lt.isInputObjectType)(n)&&(S4(e,n),t(n))}}function qC(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(fo(e,o),!(0,lt.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,ar.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(fo(e,a),!(0,lt.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,ar.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,lt.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[L_(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function MC(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,lt.isInterfaceType)(n)){e.reportError(`Type ${(0,ar.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,ar.inspect)(n)}.`,Dc(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,Dc(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,Dc(t,n));continue}r[n.name]=
!0,w4(e,t,n),v4(e,t,n)}}function v4(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,DC.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,ar.inspect)(u.type)} but ${t.name}.${c} is type ${(0,ar.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,DC.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,ar.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,ar.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,lt.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function w4(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...Dc(r,s),...Dc(t,r)])}function T4(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,FC(t,s.name));continue}n[s.name]=!0,(0,lt.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,ar.inspect)(
s)}.`,FC(t,String(s)))}}function E4(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)fo(e,n)}function S4(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(fo(e,i),!(0,lt.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,ar.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,lt.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[L_(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&R4(t,i,
e)}}function R4(e,t,r){if((0,lt.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function O4(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,lt.isNonNullType)(a.type)&&(0,lt.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function Dc(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function FC(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function L_(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===UC.
GraphQLDeprecatedDirective.name)}});var Ea=E(Ni=>{"use strict";Object.defineProperty(Ni,"__esModule",{value:!0});Ni.BREAK=void 0;Ni.getEnterLeaveForKind=Yf;Ni.getVisitFn=A4;Ni.visit=N4;Ni.visitInParallel=
I4;var k4=mr(),x4=$e(),$_=Er(),BC=Ee(),Ta=Object.freeze({});Ni.BREAK=Ta;function N4(e,t,r=$_.QueryDocumentKeys){let n=new Map;for(let w of Object.values(BC.Kind))
n.set(w,Yf(t,w));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let w=a===o.length,R=w&&u.length!==0;if(w){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),R)if(i){c=c.slice();let $=0;for(let[U,B]of u){let re=U-$;B===null?(c.splice(re,1),$++):c[re]=B}}else{c={...c};for(let[$,U]of u)c[$]=U}a=s.index,
o=s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let S;if(!Array.isArray(c)){var g,h;(0,$_.isNode)(c)||(0,k4.devAssert)(
!1,`Invalid AST Node: ${(0,x4.inspect)(c)}.`);let $=w?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(S=
$?.call(t,c,l,p,d,f),S===Ta)break;if(S===!1){if(!w){d.pop();continue}}else if(S!==void 0&&(u.push([l,S]),!w))if((0,$_.isNode)(S))c=S;else{d.pop();continue}}if(S===
void 0&&R&&u.push([l,c]),w)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function I4(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(BC.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=Yf(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===Ta)t[p]=Ta;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===Ta)t[p]=Ta;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function Yf(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function A4(e,t,r){let{enter:n,leave:s}=Yf(e,t);
return r?s:n}});var rs=E(M_=>{"use strict";Object.defineProperty(M_,"__esModule",{value:!0});M_.typeFromAST=q_;var D_=Ee(),VC=Se();function q_(e,t){switch(t.kind){case D_.Kind.
LIST_TYPE:{let r=q_(e,t.type);return r&&new VC.GraphQLList(r)}case D_.Kind.NON_NULL_TYPE:{let r=q_(e,t.type);return r&&new VC.GraphQLNonNull(r)}case D_.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var Wf=E(Mc=>{"use strict";Object.defineProperty(Mc,"__esModule",{value:!0});Mc.TypeInfo=void 0;Mc.visitWithTypeInfo=j4;var P4=Er(),pt=Ee(),KC=Ea(),dt=Se(),Sa=Zr(),
QC=rs(),F_=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??C4,r&&((0,dt.isInputType)(r)&&this._inputTypeStack.push(r),(0,dt.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,dt.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case pt.Kind.SELECTION_SET:{let s=(0,dt.getNamedType)(this.getType());this._parentTypeStack.push(
(0,dt.isCompositeType)(s)?s:void 0);break}case pt.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,dt.isOutputType)(o)?o:void 0);break}case pt.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case pt.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,dt.isObjectType)(s)?s:void 0);break}case pt.Kind.INLINE_FRAGMENT:case pt.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,QC.typeFromAST)(r,s):(0,dt.getNamedType)(this.getType());this._typeStack.push((0,dt.isOutputType)(i)?i:void 0);break}case pt.Kind.VARIABLE_DEFINITION:{
let s=(0,QC.typeFromAST)(r,t.type);this._inputTypeStack.push((0,dt.isInputType)(s)?s:void 0);break}case pt.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,dt.isInputType)(i)?i:void 0);break}case pt.Kind.LIST:{let s=(0,dt.getNullableType)(this.getInputType()),i=(0,dt.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,dt.isInputType)(i)?i:void 0);break}case pt.Kind.OBJECT_FIELD:{let s=(0,dt.getNamedType)(
this.getInputType()),i,o;(0,dt.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,dt.isInputType)(i)?i:void 0);break}case pt.Kind.ENUM:{let s=(0,dt.getNamedType)(this.getInputType()),i;(0,dt.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case pt.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case pt.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case pt.Kind.DIRECTIVE:this._directive=null;break;case pt.Kind.OPERATION_DEFINITION:case pt.Kind.INLINE_FRAGMENT:case pt.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case pt.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case pt.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case pt.Kind.LIST:case pt.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case pt.Kind.ENUM:
this._enumValue=null;break;default:}}};Mc.TypeInfo=F_;function C4(e,t,r){let n=r.name.value;if(n===Sa.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Sa.SchemaMetaFieldDef;
if(n===Sa.TypeMetaFieldDef.name&&e.getQueryType()===t)return Sa.TypeMetaFieldDef;if(n===Sa.TypeNameMetaFieldDef.name&&(0,dt.isCompositeType)(t))return Sa.TypeNameMetaFieldDef;
if((0,dt.isObjectType)(t)||(0,dt.isInterfaceType)(t))return t.getFields()[n]}function j4(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,KC.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,P4.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,KC.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var mo=E(Lr=>{"use strict";Object.defineProperty(Lr,"__esModule",{value:!0});Lr.isConstValueNode=U_;Lr.isDefinitionNode=L4;Lr.isExecutableDefinitionNode=HC;Lr.isSchemaCoordinateNode=
q4;Lr.isSelectionNode=$4;Lr.isTypeDefinitionNode=WC;Lr.isTypeExtensionNode=XC;Lr.isTypeNode=D4;Lr.isTypeSystemDefinitionNode=YC;Lr.isTypeSystemExtensionNode=zC;
Lr.isValueNode=JC;var fe=Ee();function L4(e){return HC(e)||YC(e)||zC(e)}function HC(e){return e.kind===fe.Kind.OPERATION_DEFINITION||e.kind===fe.Kind.FRAGMENT_DEFINITION}
function $4(e){return e.kind===fe.Kind.FIELD||e.kind===fe.Kind.FRAGMENT_SPREAD||e.kind===fe.Kind.INLINE_FRAGMENT}function JC(e){return e.kind===fe.Kind.VARIABLE||
e.kind===fe.Kind.INT||e.kind===fe.Kind.FLOAT||e.kind===fe.Kind.STRING||e.kind===fe.Kind.BOOLEAN||e.kind===fe.Kind.NULL||e.kind===fe.Kind.ENUM||e.kind===fe.Kind.
LIST||e.kind===fe.Kind.OBJECT}function U_(e){return JC(e)&&(e.kind===fe.Kind.LIST?e.values.some(U_):e.kind===fe.Kind.OBJECT?e.fields.some(t=>U_(t.value)):e.kind!==
fe.Kind.VARIABLE)}function D4(e){return e.kind===fe.Kind.NAMED_TYPE||e.kind===fe.Kind.LIST_TYPE||e.kind===fe.Kind.NON_NULL_TYPE}function YC(e){return e.kind===fe.
Kind.SCHEMA_DEFINITION||WC(e)||e.kind===fe.Kind.DIRECTIVE_DEFINITION}function WC(e){return e.kind===fe.Kind.SCALAR_TYPE_DEFINITION||e.kind===fe.Kind.OBJECT_TYPE_DEFINITION||
e.kind===fe.Kind.INTERFACE_TYPE_DEFINITION||e.kind===fe.Kind.UNION_TYPE_DEFINITION||e.kind===fe.Kind.ENUM_TYPE_DEFINITION||e.kind===fe.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function zC(e){return e.kind===fe.Kind.SCHEMA_EXTENSION||e.kind===fe.Kind.DIRECTIVE_EXTENSION||XC(e)}function XC(e){return e.kind===fe.Kind.SCALAR_TYPE_EXTENSION||
e.kind===fe.Kind.OBJECT_TYPE_EXTENSION||e.kind===fe.Kind.INTERFACE_TYPE_EXTENSION||e.kind===fe.Kind.UNION_TYPE_EXTENSION||e.kind===fe.Kind.ENUM_TYPE_EXTENSION||
e.kind===fe.Kind.INPUT_OBJECT_TYPE_EXTENSION}function q4(e){return e.kind===fe.Kind.TYPE_COORDINATE||e.kind===fe.Kind.MEMBER_COORDINATE||e.kind===fe.Kind.ARGUMENT_COORDINATE||
e.kind===fe.Kind.DIRECTIVE_COORDINATE||e.kind===fe.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var B_=E(G_=>{"use strict";Object.defineProperty(G_,"__esModule",{value:!0});G_.ExecutableDefinitionsRule=U4;var M4=W(),ZC=Ee(),F4=mo();function U4(e){return{Document(t){
for(let r of t.definitions)if(!(0,F4.isExecutableDefinitionNode)(r)){let n=r.kind===ZC.Kind.SCHEMA_DEFINITION||r.kind===ZC.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new M4.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var K_=E(V_=>{"use strict";Object.defineProperty(V_,"__esModule",{value:!0});V_.FieldsOnCorrectTypeRule=K4;var ej=Si(),G4=Tc(),B4=Oi(),V4=W(),Fc=Se();function K4(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,ej.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:Q4(s,r,i));o===""&&(o=(0,ej.didYouMean)(e.hideSuggestions?[]:H4(r,i))),e.reportError(new V4.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function Q4(e,t,r){if(!(0,Fc.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,Fc.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,Fc.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,G4.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function H4(e,t){if((0,Fc.isObjectType)(e)||(0,Fc.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,B4.suggestionList)(t,r)}
return[]}});var H_=E(Q_=>{"use strict";Object.defineProperty(Q_,"__esModule",{value:!0});Q_.FragmentsOnCompositeTypesRule=J4;var tj=W(),rj=Wr(),nj=Se(),sj=rs();function J4(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,sj.typeFromAST)(e.getSchema(),r);if(n&&!(0,nj.isCompositeType)(n)){let s=(0,rj.print)(r);e.reportError(
new tj.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,sj.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,nj.isCompositeType)(r)){let n=(0,rj.print)(t.typeCondition);e.reportError(new tj.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var J_=E(zf=>{"use strict";Object.defineProperty(zf,"__esModule",{value:!0});zf.KnownArgumentNamesOnDirectivesRule=uj;zf.KnownArgumentNamesRule=z4;var ij=Si(),oj=Oi(),
aj=W(),Y4=Ee(),W4=Sr();function z4(e){return{...uj(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,oj.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new aj.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,ij.
didYouMean)(o),{nodes:t}))}}}}function uj(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():W4.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===Y4.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,oj.suggestionList)(l,Array.from(u));e.reportError(new aj.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,ij.didYouMean)(p)),{nodes:c}))}}return!1}}}});var X_=E(z_=>{"use strict";Object.defineProperty(z_,"__esModule",{value:!0});z_.KnownDirectivesRule=e5;var X4=$e(),Y_=hr(),cj=W(),W_=Er(),Nt=ga(),Xe=Ee(),Z4=Sr();
function e5(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():Z4.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===Xe.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new cj.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=t5(c);d&&!p.includes(d)&&e.reportError(new cj.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function t5(e){let t=e[e.length-1];switch("kind"in t||(0,Y_.invariant)(!1),t.kind){case Xe.Kind.OPERATION_DEFINITION:
return r5(t.operation);case Xe.Kind.FIELD:return Nt.DirectiveLocation.FIELD;case Xe.Kind.FRAGMENT_SPREAD:return Nt.DirectiveLocation.FRAGMENT_SPREAD;case Xe.Kind.
INLINE_FRAGMENT:return Nt.DirectiveLocation.INLINE_FRAGMENT;case Xe.Kind.FRAGMENT_DEFINITION:return Nt.DirectiveLocation.FRAGMENT_DEFINITION;case Xe.Kind.VARIABLE_DEFINITION:
return Nt.DirectiveLocation.VARIABLE_DEFINITION;case Xe.Kind.SCHEMA_DEFINITION:case Xe.Kind.SCHEMA_EXTENSION:return Nt.DirectiveLocation.SCHEMA;case Xe.Kind.SCALAR_TYPE_DEFINITION:case Xe.
Kind.SCALAR_TYPE_EXTENSION:return Nt.DirectiveLocation.SCALAR;case Xe.Kind.OBJECT_TYPE_DEFINITION:case Xe.Kind.OBJECT_TYPE_EXTENSION:return Nt.DirectiveLocation.
OBJECT;case Xe.Kind.FIELD_DEFINITION:return Nt.DirectiveLocation.FIELD_DEFINITION;case Xe.Kind.INTERFACE_TYPE_DEFINITION:case Xe.Kind.INTERFACE_TYPE_EXTENSION:return Nt.
DirectiveLocation.INTERFACE;case Xe.Kind.UNION_TYPE_DEFINITION:case Xe.Kind.UNION_TYPE_EXTENSION:return Nt.DirectiveLocation.UNION;case Xe.Kind.ENUM_TYPE_DEFINITION:case Xe.
Kind.ENUM_TYPE_EXTENSION:return Nt.DirectiveLocation.ENUM;case Xe.Kind.ENUM_VALUE_DEFINITION:return Nt.DirectiveLocation.ENUM_VALUE;case Xe.Kind.INPUT_OBJECT_TYPE_DEFINITION:case Xe.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return Nt.DirectiveLocation.INPUT_OBJECT;case Xe.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Y_.invariant)(
!1),r.kind===Xe.Kind.INPUT_OBJECT_TYPE_DEFINITION?Nt.DirectiveLocation.INPUT_FIELD_DEFINITION:Nt.DirectiveLocation.ARGUMENT_DEFINITION}case Xe.Kind.DIRECTIVE_DEFINITION:case Xe.
Kind.DIRECTIVE_EXTENSION:return Nt.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Y_.invariant)(!1,"Unexpected kind: "+(0,X4.inspect)(t.kind))}}function r5(e){
switch(e){case W_.OperationTypeNode.QUERY:return Nt.DirectiveLocation.QUERY;case W_.OperationTypeNode.MUTATION:return Nt.DirectiveLocation.MUTATION;case W_.OperationTypeNode.
SUBSCRIPTION:return Nt.DirectiveLocation.SUBSCRIPTION}}});var ev=E(Z_=>{"use strict";Object.defineProperty(Z_,"__esModule",{value:!0});Z_.KnownFragmentNamesRule=s5;var n5=W();function s5(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new n5.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var nv=E(rv=>{"use strict";Object.defineProperty(rv,"__esModule",{value:!0});rv.KnownTypeNamesRule=l5;var i5=Si(),o5=Oi(),a5=W(),tv=mo(),u5=Zr(),c5=ts();function l5(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,tv.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&p5(d);if(f&&lj.includes(l))return;let g=e.hideSuggestions?[]:(0,o5.suggestionList)(l,f?lj.concat(s):s);e.reportError(new a5.GraphQLError(`Unknown t\
ype "${l}".`+(0,i5.didYouMean)(g),{nodes:i}))}}}}var lj=[...c5.specifiedScalarTypes,...u5.introspectionTypes].map(e=>e.name);function p5(e){return"kind"in e&&((0,tv.
isTypeSystemDefinitionNode)(e)||(0,tv.isTypeSystemExtensionNode)(e))}});var iv=E(sv=>{"use strict";Object.defineProperty(sv,"__esModule",{value:!0});sv.LoneAnonymousOperationRule=m5;var d5=W(),f5=Ee();function m5(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===f5.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new d5.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var av=E(ov=>{"use strict";Object.defineProperty(ov,"__esModule",{value:!0});ov.LoneSchemaDefinitionRule=h5;var pj=W();function h5(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new pj.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new pj.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var cv=E(uv=>{"use strict";Object.defineProperty(uv,"__esModule",{value:!0});uv.MaxIntrospectionDepthRule=b5;var g5=W(),dj=Ee(),y5=3;function b5(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===dj.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===dj.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=y5))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new g5.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var pv=E(lv=>{"use strict";Object.defineProperty(lv,"__esModule",{value:!0});lv.NoFragmentCyclesRule=v5;var _5=W();function v5(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new _5.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var fv=E(dv=>{"use strict";Object.defineProperty(dv,"__esModule",{value:!0});dv.NoUndefinedVariablesRule=T5;var w5=W();function T5(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new w5.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var hv=E(mv=>{"use strict";Object.defineProperty(mv,"__esModule",{value:!0});mv.NoUnusedFragmentsRule=S5;var E5=W();function S5(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new E5.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var yv=E(gv=>{"use strict";Object.defineProperty(gv,"__esModule",{value:!0});gv.NoUnusedVariablesRule=O5;var R5=W();function O5(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new R5.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var Zf=E(Xf=>{"use strict";Object.defineProperty(Xf,"__esModule",{value:!0});Xf.validationAbortedError=void 0;var k5=W(),x5=new k5.GraphQLError("Validation abor\
ted.");Xf.validationAbortedError=x5});var Sv=E(Ev=>{"use strict";Object.defineProperty(Ev,"__esModule",{value:!0});Ev.OverlappingFieldsCanBeMergedRule=C5;var fj=$e(),N5=W(),I5=Er(),ns=Ee(),$r=Se(),yj=rs(),
A5=Zf(),bv=1e3,mj=20,P5=5e5;function C5(e){let t={comparedFragmentPairs:new wv,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:P5};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===ns.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
ns.Kind.INLINE_FRAGMENT)return;let o=j5(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new N5.GraphQLError(`Fie\
lds "${Uc(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function j5(e,t,r,n){let s=[],
i=rm(e,t,r,n);if($5(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
em(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)tm(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function em(e,t,r,n,s,i){
var o;if(Oa(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=vv(e,r,c);if(s!==l){Tv(e,t,r,n,s,l);for(let p of l.fragmentNames)em(e,t,r,n,s,p)}}function tm(e,t,r,n,s,i){
Oa(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=vv(e,r,a),l=vv(
e,r,u);Tv(e,t,r,n,c,l);for(let p of l.fragmentNames)tm(e,t,r,n,s,p);for(let p of c.fragmentNames)tm(e,t,r,n,p,i)}function L5(e,t,r,n,s,i,o){let a=[],u=rm(e,t,n,
s),c=rm(e,t,i,o);Tv(e,a,t,r,u,c);for(let l of c.fragmentNames)em(e,a,t,r,u,l);for(let l of u.fragmentNames)em(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)tm(e,a,t,r,l,p);return a}function $5(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=bj(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function Tv(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of D5(
r,s,i))for(let c of a)for(let l of u){let p=bj(e,r,n,o,c,l);p&&t.push(p)}}function D5(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){Oa(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function bj(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,$r.isObjectType)(
o)&&(0,$r.isObjectType)(c);if(Oa(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let S=Ra(s),$=Ra(i),U=S.comparisons.
get($);if(U===void 0){let B=a.name.value,re=l.name.value;U=B!==re?`"${Uc(B)}" and "${Uc(re)}" are different fields`:M5(t,S.arguments,$.arguments)?null:"they hav\
e differing arguments",S.comparisons.set($,U)}if(U!==null)return{responseName:n,reason:U,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&_v(t,f,g)){var h,
b;let S=Ra(s),$=Ra(i),U=(h=S.typeString)!==null&&h!==void 0?h:S.typeString=(0,fj.inspect)(f),B=(b=$.typeString)!==null&&b!==void 0?b:$.typeString=(0,fj.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${U}" and "${B}"`,fields1:[a],fields2:[l]}}let w=a.selectionSet,R=l.selectionSet;if(w&&R){let S=L5(
e,t,d,Ra(s).namedType,w,Ra(i).namedType,R);return F5(S,n,a,l)}}function Ra(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,$r.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:q5(e.node.arguments)}}return e.info}function q5(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function M5(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{Oa(e,1);let i=n.get(s.name.value);return i===void 0?!1:hj(e,s.value)===hj(e,i)})}function hj(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,I5.isNode)(i))return i;switch(i.kind){case ns.Kind.VARIABLE:return[i.kind,i.name.value];case ns.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case ns.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case ns.Kind.LIST:return[i.kind,i.values];case ns.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function _v(e,t,r){return t===r?!1:(Oa(e,1),(0,$r.isListType)(t)?(0,$r.isListType)(r)?_v(e,t.ofType,r.ofType):!0:(0,$r.isListType)(
r)?!0:(0,$r.isNonNullType)(t)?(0,$r.isNonNullType)(r)?_v(e,t.ofType,r.ofType):!0:(0,$r.isNonNullType)(r)?!0:(0,$r.isLeafType)(t)||(0,$r.isLeafType)(r)?t!==r:!1)}
function rm(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;_j(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function vv(e,t,r){let n=(0,yj.typeFromAST)(e.getSchema(),r.typeCondition);return rm(
e,t,n,r.selectionSet)}function _j(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case ns.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,$r.isObjectType)(t)||
(0,$r.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case ns.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case ns.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,yj.typeFromAST)(e.getSchema(),u):t;_j(e,c,a.selectionSet,n,s);break}}}function F5(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${Uc(i)}" conflict because ${o}`,s.length>bv)break;return{responseName:t,
reason:Uc(s),fields1:gj(r,e,"fields1"),fields2:gj(n,e,"fields2")}}}function gj(e,t,r){let n=[e];for(let s of t){let i=mj-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===mj)break}return n}function Uc(e){return e.length>bv?e.slice(0,bv)+"...":e}function Oa(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw A5.validationAbortedError}var wv=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var kv=E(Ov=>{"use strict";Object.defineProperty(Ov,"__esModule",{value:!0});Ov.PossibleFragmentSpreadsRule=G5;var nm=$e(),vj=W(),Rv=Se(),wj=xc(),U5=rs();function G5(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Rv.isCompositeType)(r)&&(0,Rv.isCompositeType)(n)&&!(0,wj.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,nm.inspect)(n),i=(0,nm.inspect)(r);e.reportError(new vj.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=B5(e,r),s=e.getParentType();if(n&&s&&!(0,wj.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,nm.inspect)(s),
o=(0,nm.inspect)(n);e.reportError(new vj.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function B5(e,t){let r=e.getFragment(t);if(r){let n=(0,U5.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Rv.isCompositeType)(n))return n}}});var Nv=E(xv=>{"use strict";Object.defineProperty(xv,"__esModule",{value:!0});xv.PossibleTypeExtensionsRule=H5;var V5=Si(),Ej=$e(),Sj=hr(),K5=Oi(),Tj=W(),nt=Ee(),
Q5=mo(),ka=Se();function H5(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,Q5.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=J5[o.kind]:a&&(u=Y5(a)),u){if(u!==s.kind){let c=W5(s.kind);e.reportError(new Tj.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,K5.suggestionList)(i,c);e.reportError(new Tj.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,V5.didYouMean)(l),{nodes:s.name}))}}}var J5={[nt.Kind.SCALAR_TYPE_DEFINITION]:nt.Kind.SCALAR_TYPE_EXTENSION,
[nt.Kind.OBJECT_TYPE_DEFINITION]:nt.Kind.OBJECT_TYPE_EXTENSION,[nt.Kind.INTERFACE_TYPE_DEFINITION]:nt.Kind.INTERFACE_TYPE_EXTENSION,[nt.Kind.UNION_TYPE_DEFINITION]:nt.
Kind.UNION_TYPE_EXTENSION,[nt.Kind.ENUM_TYPE_DEFINITION]:nt.Kind.ENUM_TYPE_EXTENSION,[nt.Kind.INPUT_OBJECT_TYPE_DEFINITION]:nt.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function Y5(e){if((0,ka.isScalarType)(e))return nt.Kind.SCALAR_TYPE_EXTENSION;if((0,ka.isObjectType)(e))return nt.Kind.OBJECT_TYPE_EXTENSION;if((0,ka.isInterfaceType)(
e))return nt.Kind.INTERFACE_TYPE_EXTENSION;if((0,ka.isUnionType)(e))return nt.Kind.UNION_TYPE_EXTENSION;if((0,ka.isEnumType)(e))return nt.Kind.ENUM_TYPE_EXTENSION;
if((0,ka.isInputObjectType)(e))return nt.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,Sj.invariant)(!1,"Unexpected type: "+(0,Ej.inspect)(e))}function W5(e){switch(e){case nt.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case nt.Kind.OBJECT_TYPE_EXTENSION:return"object";case nt.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case nt.Kind.
UNION_TYPE_EXTENSION:return"union";case nt.Kind.ENUM_TYPE_EXTENSION:return"enum";case nt.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,Sj.invariant)(
!1,"Unexpected kind: "+(0,Ej.inspect)(e))}}});var Av=E(sm=>{"use strict";Object.defineProperty(sm,"__esModule",{value:!0});sm.ProvidedRequiredArgumentsOnDirectivesRule=Nj;sm.ProvidedRequiredArgumentsRule=Z5;
var Oj=$e(),Rj=Ri(),kj=W(),xj=Ee(),z5=Wr(),Iv=Se(),X5=Sr();function Z5(e){return{...Nj(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,Iv.isRequiredArgument)(i)){let o=(0,Oj.inspect)(i.type);
e.reportError(new kj.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function Nj(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:X5.specifiedDirectives;for(let a of s)r[a.name]=(0,Rj.keyMap)(a.args.filter(
Iv.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===xj.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,Rj.keyMap)(u.filter(eJ),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,Iv.isType)(g.type)?(0,Oj.inspect)(g.type):(0,z5.
print)(g.type);e.reportError(new kj.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function eJ(e){
return e.type.kind===xj.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var Lv=E(jv=>{"use strict";Object.defineProperty(jv,"__esModule",{value:!0});jv.ScalarLeafsRule=tJ;var Pv=$e(),Cv=W(),Ij=Se();function tJ(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,Ij.isLeafType)((0,Ij.getNamedType)(r))){if(n){let s=t.name.value,i=(0,Pv.inspect)(r);e.reportError(new Cv.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,Pv.inspect)(
r);e.reportError(new Cv.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,Pv.inspect)(
r);e.reportError(new Cv.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var Dv=E($v=>{"use strict";Object.defineProperty($v,"__esModule",{value:!0});$v.printPathArray=rJ;function rJ(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Gc=E(im=>{"use strict";Object.defineProperty(im,"__esModule",{value:!0});im.addPath=nJ;im.pathToArray=sJ;function nJ(e,t,r){return{prev:e,key:t,typename:r}}
function sJ(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var Mv=E(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.coerceInputValue=pJ;var iJ=Si(),om=$e(),oJ=hr(),aJ=Kf(),uJ=Xn(),Rn=Gc(),cJ=Dv(),
lJ=Oi(),$s=W(),xa=Se();function pJ(e,t,r=dJ,n){return Bc(e,t,r,void 0,n)}function dJ(e,t,r){let n="Invalid value "+(0,om.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,cJ.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function Bc(e,t,r,n,s){if((0,xa.isNonNullType)(t)){if(e!=null)return Bc(e,t.ofType,r,n,s);r((0,Rn.
pathToArray)(n),e,new $s.GraphQLError(`Expected non-nullable type "${(0,om.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,xa.isListType)(t)){
let i=t.ofType;return(0,aJ.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,Rn.addPath)(n,a,void 0);return Bc(o,i,r,u,s)}):[Bc(e,i,r,n,s)]}if((0,xa.isInputObjectType)(
t)){if(!(0,uJ.isObjectLike)(e)||Array.isArray(e)){r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,xa.isNonNullType)(
a.type)){let c=(0,om.inspect)(a.type);r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=Bc(u,a.type,r,(0,Rn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,lJ.suggestionList)(a,Object.keys(t.getFields()));r((0,Rn.
pathToArray)(n),e,new $s.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,iJ.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,Rn.pathToArray)(
n).concat(u),c,new $s.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,xa.isLeafType)(t)){let i;try{i=(0,xa.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof $s.GraphQLError?r((0,Rn.pathToArray)(n),e,o):r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,Rn.pathToArray)(n),e,new $s.GraphQLError(`Expected type "${t.name}".`)),i}(0,oJ.invariant)(!1,"Unexpected inp\
ut type: "+(0,om.inspect)(t))}});var Kc=E(Fv=>{"use strict";Object.defineProperty(Fv,"__esModule",{value:!0});Fv.valueFromAST=Vc;var fJ=$e(),mJ=hr(),hJ=Ri(),Na=Ee(),ho=Se();function Vc(e,t,r){if(e){
if(e.kind===Na.Kind.VARIABLE){let n=e.name.value;if(r==null||!Pj(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,ho.isNonNullType)(t)?void 0:s}if((0,ho.
isNonNullType)(t))return e.kind===Na.Kind.NULL?void 0:Vc(e,t.ofType,r);if(e.kind===Na.Kind.NULL)return null;if((0,ho.isListType)(t)){let n=t.ofType;if(e.kind===
Na.Kind.LIST){let i=[];for(let o of e.values)if(Aj(o,r)){if((0,ho.isNonNullType)(n))return;i.push(null)}else{let a=Vc(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=Vc(e,n,r);return s===void 0?void 0:[s]}if((0,ho.isInputObjectType)(t)){if(e.kind!==Na.Kind.OBJECT)return;let n=Object.create(null),s=(0,hJ.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||Aj(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,ho.
isNonNullType)(i.type))return;continue}let a=Vc(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,ho.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,mJ.invariant)(!1,"Unexpected input type\
: "+(0,fJ.inspect)(t))}}function Aj(e,t){return e.kind===Na.Kind.VARIABLE&&(t==null||!Pj(t,e.name.value)||t[e.name.value]===void 0)}function Pj(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Pa=E(Qc=>{"use strict";Object.defineProperty(Qc,"__esModule",{value:!0});Qc.getArgumentValues=$j;Qc.getDirectiveValues=TJ;Qc.getVariableValues=vJ;var Ia=$e(),
gJ=Ri(),yJ=Dv(),Ds=W(),Cj=Ee(),jj=Wr(),Aa=Se(),bJ=Mv(),_J=rs(),Lj=Kc();function vJ(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=wJ(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new Ds.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function wJ(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,_J.typeFromAST)(
e,o.type);if(!(0,Aa.isInputType)(u)){let l=(0,jj.printForError)(o.type);n(new Ds.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!Dj(r,a)){if(o.defaultValue)i[a]=(0,Lj.valueFromAST)(o.defaultValue,u);else if((0,Aa.isNonNullType)(u)){let l=(0,Ia.
inspect)(u);n(new Ds.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,Aa.isNonNullType)(
u)){let l=(0,Ia.inspect)(u);n(new Ds.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,bJ.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Ia.inspect)(p);l.length>0&&(f+=` at "${a}${(0,yJ.printPathArray)(l)}"`),n(new Ds.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function $j(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,gJ.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Aa.isNonNullType)(c))throw new Ds.
GraphQLError(`Argument "${u}" of required type "${(0,Ia.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===Cj.Kind.NULL;if(p.kind===Cj.
Kind.VARIABLE){let g=p.name.value;if(r==null||!Dj(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Aa.isNonNullType)(c))throw new Ds.GraphQLError(
`Argument "${u}" of required type "${(0,Ia.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,Aa.isNonNullType)(c))throw new Ds.GraphQLError(`Argument "${u}" of non-null type "${(0,Ia.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,Lj.
valueFromAST)(p,c,r);if(f===void 0)throw new Ds.GraphQLError(`Argument "${u}" has invalid value ${(0,jj.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function TJ(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return $j(e,s,r)}function Dj(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var cm=E(um=>{"use strict";Object.defineProperty(um,"__esModule",{value:!0});um.collectFields=RJ;um.collectSubfields=OJ;var Uv=Ee(),EJ=Se(),qj=Sr(),SJ=rs(),Mj=Pa();
function RJ(e,t,r,n,s,i){let o=new Map;return am(e,t,r,n,s,o,new Set,i),o}function OJ(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&am(e,t,r,
n,a.selectionSet,i,o);return i}function am(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case Uv.Kind.FIELD:{if(!Gv(r,u))continue;let c=kJ(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case Uv.Kind.INLINE_FRAGMENT:{if(!Gv(r,u)||!Fj(e,u,n))continue;am(e,t,r,n,u.selectionSet,i,o,a);break}case Uv.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!Gv(r,u))continue;o.add(c);let l=t[c];if(!l||!Fj(e,l,n))continue;am(e,t,r,n,l.selectionSet,i,o,a);break}}}
function Gv(e,t){let r=(0,Mj.getDirectiveValues)(qj.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,Mj.getDirectiveValues)(qj.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function Fj(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,SJ.typeFromAST)(e,n);return s===r?!0:(0,EJ.isAbstractType)(s)?e.isSubType(
s,r):!1}function kJ(e){return e.alias?e.alias.value:e.name.value}});var Vv=E(Bv=>{"use strict";Object.defineProperty(Bv,"__esModule",{value:!0});Bv.SingleFieldSubscriptionsRule=IJ;var Uj=W(),xJ=Ee(),NJ=cm();function IJ(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===xJ.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,NJ.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new Uj.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new Uj.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var lm=E(Kv=>{"use strict";Object.defineProperty(Kv,"__esModule",{value:!0});Kv.groupBy=AJ;function AJ(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var Hv=E(Qv=>{"use strict";Object.defineProperty(Qv,"__esModule",{value:!0});Qv.UniqueArgumentDefinitionNamesRule=jJ;var PJ=lm(),CJ=W();function jJ(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,PJ.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new CJ.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var Yv=E(Jv=>{"use strict";Object.defineProperty(Jv,"__esModule",{value:!0});Jv.UniqueArgumentNamesRule=DJ;var LJ=lm(),$J=W();function DJ(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,LJ.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new $J.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var zv=E(Wv=>{"use strict";Object.defineProperty(Wv,"__esModule",{value:!0});Wv.UniqueDirectiveNamesRule=qJ;var Gj=W();function qJ(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new Gj.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new Gj.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var Zv=E(Xv=>{"use strict";Object.defineProperty(Xv,"__esModule",{value:!0});Xv.UniqueDirectivesPerLocationRule=UJ;var MJ=W(),Hc=Ee(),Bj=mo(),FJ=Sr();function UJ(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():FJ.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===Hc.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Hc.Kind.SCHEMA_DEFINITION||u.kind===Hc.Kind.SCHEMA_EXTENSION)c=i;else if((0,Bj.isTypeDefinitionNode)(
u)||(0,Bj.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===Hc.Kind.DIRECTIVE_DEFINITION||u.kind===Hc.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new MJ.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var tw=E(ew=>{"use strict";Object.defineProperty(ew,"__esModule",{value:!0});ew.UniqueEnumValueNamesRule=BJ;var Vj=W(),GJ=Se();function BJ(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,GJ.isEnumType)(d)&&d.getValue(p)?e.reportError(
new Vj.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new Vj.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var sw=E(nw=>{"use strict";Object.defineProperty(nw,"__esModule",{value:!0});nw.UniqueFieldDefinitionNamesRule=VJ;var Kj=W(),rw=Se();function VJ(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;KJ(r[a],p)?e.reportError(new Kj.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new Kj.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function KJ(e,t){return(0,rw.isObjectType)(e)||(0,rw.isInterfaceType)(e)||(0,rw.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var ow=E(iw=>{"use strict";Object.defineProperty(iw,"__esModule",{value:!0});iw.UniqueFragmentNamesRule=HJ;var QJ=W();function HJ(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new QJ.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var uw=E(aw=>{"use strict";Object.defineProperty(aw,"__esModule",{value:!0});aw.UniqueInputFieldNamesRule=WJ;var JJ=hr(),YJ=W();function WJ(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,JJ.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new YJ.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var lw=E(cw=>{"use strict";Object.defineProperty(cw,"__esModule",{value:!0});cw.UniqueOperationNamesRule=XJ;var zJ=W();function XJ(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new zJ.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var dw=E(pw=>{"use strict";Object.defineProperty(pw,"__esModule",{value:!0});pw.UniqueOperationTypesRule=ZJ;var Qj=W();function ZJ(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new Qj.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new Qj.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var mw=E(fw=>{"use strict";Object.defineProperty(fw,"__esModule",{value:!0});fw.UniqueTypeNamesRule=eY;var Hj=W();function eY(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new Hj.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new Hj.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var gw=E(hw=>{"use strict";Object.defineProperty(hw,"__esModule",{value:!0});hw.UniqueVariableNamesRule=nY;var tY=lm(),rY=W();function nY(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,tY.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new rY.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var bw=E(yw=>{"use strict";Object.defineProperty(yw,"__esModule",{value:!0});yw.ValuesOfCorrectTypeRule=uY;var sY=Si(),Jc=$e(),iY=Ri(),oY=Oi(),qs=W(),aY=Ee(),pm=Wr(),
On=Se();function uY(e){return{ListValue(t){let r=(0,On.getNullableType)(e.getParentInputType());if(!(0,On.isListType)(r))return go(e,t),!1},ObjectValue(t){let r=(0,On.
getNamedType)(e.getInputType());if(!(0,On.isInputObjectType)(r))return go(e,t),!1;let n=(0,iY.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,On.isRequiredInputField)(s)){let o=(0,Jc.inspect)(s.type);e.reportError(new qs.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&cY(e,t,r,n)},ObjectField(t){let r=(0,On.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,On.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,oY.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new qs.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,sY.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,On.isNonNullType)(r)&&e.reportError(new qs.GraphQLError(
`Expected value of type "${(0,Jc.inspect)(r)}", found ${(0,pm.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>go(e,t),IntValue:t=>go(e,t),FloatValue:t=>go(e,t),StringValue:t=>go(
e,t),BooleanValue:t=>go(e,t)}}function go(e,t){let r=e.getInputType();if(!r)return;let n=(0,On.getNamedType)(r);if(!(0,On.isLeafType)(n)){let s=(0,Jc.inspect)(r);
e.reportError(new qs.GraphQLError(`Expected value of type "${s}", found ${(0,pm.printForError)(t)}.`,{nodes:t}));return}try{if(((0,On.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,Jc.inspect)(r);e.reportError(new qs.GraphQLError(`Expected value of type "${i}", found ${(0,pm.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,Jc.inspect)(r);s instanceof qs.GraphQLError?e.reportError(s):e.reportError(new qs.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,pm.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function cY(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new qs.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===aY.Kind.NULL)&&e.reportError(new qs.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var vw=E(_w=>{"use strict";Object.defineProperty(_w,"__esModule",{value:!0});_w.VariablesAreInputTypesRule=mY;var lY=W(),pY=Wr(),dY=Se(),fY=rs();function mY(e){
return{VariableDefinition(t){let r=(0,fY.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,dY.isInputType)(r)){let n=t.variable.name.value,s=(0,pY.print)(t.
type);e.reportError(new lY.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var Tw=E(ww=>{"use strict";Object.defineProperty(ww,"__esModule",{value:!0});ww.VariablesInAllowedPositionRule=yY;var Jj=$e(),Yj=W(),hY=Ee(),dm=Se(),Wj=xc(),gY=rs();
function yY(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,gY.typeFromAST)(l,c.type);if(p&&!bY(l,p,c.defaultValue,i,o)){
let d=(0,Jj.inspect)(p),f=(0,Jj.inspect)(i);e.reportError(new Yj.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,dm.isInputObjectType)(a)&&a.isOneOf&&(0,dm.isNullableType)(p)&&e.reportError(new Yj.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function bY(e,t,r,n,s){if((0,dm.isNonNullType)(
n)&&!(0,dm.isNonNullType)(t)){if(!(r!=null&&r.kind!==hY.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,Wj.isTypeSubTypeOf)(e,t,a)}return(0,Wj.isTypeSubTypeOf)(
e,t,n)}});var Ew=E(Ii=>{"use strict";Object.defineProperty(Ii,"__esModule",{value:!0});Ii.specifiedSDLRules=Ii.specifiedRules=Ii.recommendedRules=void 0;var _Y=B_(),vY=K_(),
wY=H_(),zj=J_(),Xj=X_(),TY=ev(),Zj=nv(),EY=iv(),SY=av(),RY=cv(),OY=pv(),kY=fv(),xY=hv(),NY=yv(),IY=Sv(),AY=kv(),PY=Nv(),eL=Av(),CY=Lv(),jY=Vv(),LY=Hv(),tL=Yv(),
$Y=zv(),rL=Zv(),DY=tw(),qY=sw(),MY=ow(),nL=uw(),FY=lw(),UY=dw(),GY=mw(),BY=gw(),VY=bw(),KY=vw(),QY=Tw(),sL=Object.freeze([RY.MaxIntrospectionDepthRule]);Ii.recommendedRules=
sL;var HY=Object.freeze([_Y.ExecutableDefinitionsRule,FY.UniqueOperationNamesRule,EY.LoneAnonymousOperationRule,jY.SingleFieldSubscriptionsRule,Zj.KnownTypeNamesRule,
wY.FragmentsOnCompositeTypesRule,KY.VariablesAreInputTypesRule,CY.ScalarLeafsRule,vY.FieldsOnCorrectTypeRule,MY.UniqueFragmentNamesRule,TY.KnownFragmentNamesRule,
xY.NoUnusedFragmentsRule,AY.PossibleFragmentSpreadsRule,OY.NoFragmentCyclesRule,BY.UniqueVariableNamesRule,kY.NoUndefinedVariablesRule,NY.NoUnusedVariablesRule,
Xj.KnownDirectivesRule,rL.UniqueDirectivesPerLocationRule,zj.KnownArgumentNamesRule,tL.UniqueArgumentNamesRule,VY.ValuesOfCorrectTypeRule,eL.ProvidedRequiredArgumentsRule,
QY.VariablesInAllowedPositionRule,IY.OverlappingFieldsCanBeMergedRule,nL.UniqueInputFieldNamesRule,...sL]);Ii.specifiedRules=HY;var JY=Object.freeze([SY.LoneSchemaDefinitionRule,
UY.UniqueOperationTypesRule,GY.UniqueTypeNamesRule,DY.UniqueEnumValueNamesRule,qY.UniqueFieldDefinitionNamesRule,LY.UniqueArgumentDefinitionNamesRule,$Y.UniqueDirectiveNamesRule,
Zj.KnownTypeNamesRule,Xj.KnownDirectivesRule,rL.UniqueDirectivesPerLocationRule,PY.PossibleTypeExtensionsRule,zj.KnownArgumentNamesOnDirectivesRule,tL.UniqueArgumentNamesRule,
nL.UniqueInputFieldNamesRule,eL.ProvidedRequiredArgumentsOnDirectivesRule]);Ii.specifiedSDLRules=JY});var iL=E(fm=>{"use strict";Object.defineProperty(fm,"__esModule",{value:!0});fm.SetMap=void 0;var Sw=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};fm.SetMap=Sw});var kw=E(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.ValidationContext=Ai.SDLValidationContext=Ai.ASTValidationContext=void 0;var YY=iL(),
oL=Ee(),WY=Ea(),aL=Wf(),zY=Zf(),Yc=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new YY.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===oL.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===oL.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw zY.validationAbortedError}};Ai.ASTValidationContext=
Yc;var Rw=class extends Yc{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Ai.SDLValidationContext=Rw;var Ow=class extends Yc{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new aL.TypeInfo(this._schema);(0,WY.visit)(
t,(0,aL.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Ai.ValidationContext=Ow});var Wc=E(Ca=>{"use strict";Object.defineProperty(Ca,"__esModule",{value:!0});Ca.assertValidSDL=i3;Ca.assertValidSDLExtension=o3;Ca.validate=s3;Ca.validateSDL=xw;
var XY=mr(),ZY=Ef(),e3=W(),t3=Er(),mm=Ea(),r3=qc(),uL=Wf(),lL=Ew(),cL=Zf(),pL=kw(),n3=(0,ZY.mapValue)(t3.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function s3(e,t,r=lL.
specifiedRules,n,s=new uL.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,XY.devAssert)(
!1,"Must provide document."),(0,r3.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new pL.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new e3.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,mm.visitInParallel)(r.map(f=>f(p)));try{(0,mm.visit)(t,(0,uL.visitWithTypeInfo)(
s,d),n3)}catch(f){if(f===cL.validationAbortedError)l.push(cL.validationAbortedError);else if(f!==c)throw f}return l}function xw(e,t,r=lL.specifiedSDLRules){let n=[],
s=new pL.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,mm.visit)(e,(0,mm.visitInParallel)(i)),n}function i3(e){let t=xw(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function o3(e,t){let r=xw(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var dL=E(Nw=>{"use strict";Object.defineProperty(Nw,"__esModule",{value:!0});Nw.memoize3=a3;function a3(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var fL=E(Iw=>{"use strict";Object.defineProperty(Iw,"__esModule",{value:!0});Iw.promiseForObject=u3;function u3(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var mL=E(Aw=>{"use strict";Object.defineProperty(Aw,"__esModule",{value:!0});Aw.promiseReduce=l3;var c3=pf();function l3(e,t,r){let n=r;for(let s of e)n=(0,c3.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var hL=E(Cw=>{"use strict";Object.defineProperty(Cw,"__esModule",{value:!0});Cw.toError=d3;var p3=$e();function d3(e){return e instanceof Error?e:new Pw(e)}var Pw=class extends Error{constructor(t){
super("Unexpected error value: "+(0,p3.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var hm=E(jw=>{"use strict";Object.defineProperty(jw,"__esModule",{value:!0});jw.locatedError=h3;var f3=hL(),m3=W();function h3(e,t,r){var n;let s=(0,f3.toError)(
e);return g3(s)?s:new m3.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function g3(e){
return Array.isArray(e.path)}});var Xc=E(tn=>{"use strict";Object.defineProperty(tn,"__esModule",{value:!0});tn.assertValidExecutionArguments=EL;tn.buildExecutionContext=SL;tn.buildResolveInfo=
OL;tn.defaultTypeResolver=tn.defaultFieldResolver=void 0;tn.execute=TL;tn.executeSync=E3;tn.getFieldDef=xL;var $w=mr(),yo=$e(),y3=hr(),b3=Kf(),Fw=Xn(),kn=pf(),_3=dL(),
bo=Gc(),gL=fL(),v3=mL(),en=W(),ym=hm(),Lw=Er(),yL=Ee(),Pi=Se(),ja=Zr(),w3=qc(),vL=cm(),wL=Pa(),T3=(0,_3.memoize3)((e,t,r)=>(0,vL.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),Dw=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function TL(e){arguments.length<2||(0,$w.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;EL(t,r,n);let i=SL(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=S3(i,o,s);return(0,kn.isPromise)(a)?a.then(u=>gm(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),gm(null,i.collectedErrors.errors))):gm(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),gm(null,i.collectedErrors.errors)}}function E3(e){let t=TL(e);if((0,kn.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function gm(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function EL(e,t,r){t||(0,$w.devAssert)(
!1,"Must provide document."),(0,w3.assertValidSchema)(e),r==null||(0,Fw.isObjectLike)(r)||(0,$w.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function SL(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let S of o.definitions)switch(S.
kind){case yL.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new en.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=S}else((t=S.name)===null||t===void 0?void 0:t.value)===l&&(h=S);break;case yL.Kind.FRAGMENT_DEFINITION:b[S.name.value]=S;break;default:}if(!h)return l!=null?[
new en.GraphQLError(`Unknown operation named "${l}".`)]:[new en.GraphQLError("Must provide an operation.")];let w=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],R=(0,wL.getVariableValues)(i,w,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return R.errors?R.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:R.coerced,fieldResolver:p??Mw,typeResolver:d??kL,subscribeFieldResolver:f??
Mw,collectedErrors:new Dw}}function S3(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new en.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,vL.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case Lw.OperationTypeNode.
QUERY:return bm(e,n,r,i,s);case Lw.OperationTypeNode.MUTATION:return R3(e,n,r,i,s);case Lw.OperationTypeNode.SUBSCRIPTION:return bm(e,n,r,i,s)}}function R3(e,t,r,n,s){
return(0,v3.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,bo.addPath)(n,o,t.name),c=RL(e,t,r,a,u);return c===void 0?i:(0,kn.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function bm(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,bo.addPath)(n,a,t.name),l=RL(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,kn.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,gL.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,gL.promiseForObject)(
i):i}function RL(e,t,r,n,s){var i;let o=xL(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=OL(e,o,n,t,s);try{let l=(0,wL.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,kn.isPromise)(d)?f=d.then(g=>zc(e,a,n,c,s,g)):f=zc(e,a,n,c,s,d),(0,kn.isPromise)(
f)?f.then(void 0,g=>{let h=(0,ym.locatedError)(g,n,(0,bo.pathToArray)(s));return _m(h,a,s,e)}):f}catch(l){let p=(0,ym.locatedError)(l,n,(0,bo.pathToArray)(s));return _m(
p,a,s,e)}}function OL(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function _m(e,t,r,n){if((0,Pi.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function zc(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Pi.isNonNullType)(t)){let o=zc(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Pi.isListType)(t))return O3(e,t,r,n,s,i);if((0,Pi.isLeafType)(t))return k3(t,i);if((0,Pi.
isAbstractType)(t))return x3(e,t,r,n,s,i);if((0,Pi.isObjectType)(t))return qw(e,t,r,n,s,i);(0,y3.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,yo.inspect)(t))}function O3(e,t,r,n,s,i){if(!(0,b3.isIterableObject)(i))throw new en.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,bo.addPath)(s,l,void 0);try{let d;return(0,kn.isPromise)(c)?d=c.then(f=>zc(
e,o,r,n,p,f)):d=zc(e,o,r,n,p,c),(0,kn.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,ym.locatedError)(f,r,(0,bo.pathToArray)(p));return _m(g,o,p,e)})):d}catch(d){
let f=(0,ym.locatedError)(d,r,(0,bo.pathToArray)(p));return _m(f,o,p,e)}});return a?Promise.all(u):u}function k3(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,yo.inspect)(e)}.serialize(${(0,yo.inspect)(t)})\` to return non-nullable value, returned: ${(0,yo.inspect)(r)}`);return r}function x3(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,kn.isPromise)(c)?c.then(l=>qw(e,bL(l,e,t,r,n,i),r,n,s,i)):
qw(e,bL(c,e,t,r,n,i),r,n,s,i)}function bL(e,t,r,n,s,i){if(e==null)throw new en.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Pi.isObjectType)(e))throw new en.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new en.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,yo.inspect)(i)}, received "${(0,yo.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new en.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Pi.isObjectType)(o))throw new en.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new en.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function qw(e,t,r,n,s,i){let o=T3(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,kn.isPromise)(a))return a.then(u=>{if(!u)throw _L(t,i,r);return bm(e,t,i,s,o)});if(!a)throw _L(t,i,r)}return bm(e,t,i,s,o)}function _L(e,t,r){return new en.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,yo.inspect)(t)}.`,{nodes:r})}var kL=function(e,t,r,n){if((0,Fw.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,kn.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};tn.defaultTypeResolver=kL;var Mw=function(e,t,r,n){if((0,Fw.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};tn.defaultFieldResolver=Mw;function xL(e,t,r){
let n=r.name.value;return n===ja.SchemaMetaFieldDef.name&&e.getQueryType()===t?ja.SchemaMetaFieldDef:n===ja.TypeMetaFieldDef.name&&e.getQueryType()===t?ja.TypeMetaFieldDef:
n===ja.TypeNameMetaFieldDef.name?ja.TypeNameMetaFieldDef:t.getFields()[n]}});var IL=E(vm=>{"use strict";Object.defineProperty(vm,"__esModule",{value:!0});vm.graphql=L3;vm.graphqlSync=$3;var N3=mr(),I3=pf(),A3=io(),P3=qc(),C3=Wc(),j3=Xc();
function L3(e){return new Promise(t=>t(NL(e)))}function $3(e){let t=NL(e);if((0,I3.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function NL(e){arguments.length<2||(0,N3.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,P3.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,A3.parse)(r)}catch(f){return{errors:[f]}}let d=(0,C3.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,j3.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var CL=E(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});Object.defineProperty(A,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return xn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(A,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return Ms.GRAPHQL_MAX_INT}});Object.defineProperty(A,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return Ms.GRAPHQL_MIN_INT}});Object.defineProperty(A,"GraphQLBoolean",{enumerable:!0,get:function(){return Ms.GraphQLBoolean}});
Object.defineProperty(A,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return xn.GraphQLDeprecatedDirective}});Object.defineProperty(A,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return xn.GraphQLDirective}});Object.defineProperty(A,"GraphQLEnumType",{enumerable:!0,get:function(){return se.GraphQLEnumType}});
Object.defineProperty(A,"GraphQLFloat",{enumerable:!0,get:function(){return Ms.GraphQLFloat}});Object.defineProperty(A,"GraphQLID",{enumerable:!0,get:function(){
return Ms.GraphQLID}});Object.defineProperty(A,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return xn.GraphQLIncludeDirective}});Object.defineProperty(
A,"GraphQLInputObjectType",{enumerable:!0,get:function(){return se.GraphQLInputObjectType}});Object.defineProperty(A,"GraphQLInt",{enumerable:!0,get:function(){
return Ms.GraphQLInt}});Object.defineProperty(A,"GraphQLInterfaceType",{enumerable:!0,get:function(){return se.GraphQLInterfaceType}});Object.defineProperty(A,"\
GraphQLList",{enumerable:!0,get:function(){return se.GraphQLList}});Object.defineProperty(A,"GraphQLNonNull",{enumerable:!0,get:function(){return se.GraphQLNonNull}});
Object.defineProperty(A,"GraphQLObjectType",{enumerable:!0,get:function(){return se.GraphQLObjectType}});Object.defineProperty(A,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return xn.GraphQLOneOfDirective}});Object.defineProperty(A,"GraphQLScalarType",{enumerable:!0,get:function(){return se.GraphQLScalarType}});Object.
defineProperty(A,"GraphQLSchema",{enumerable:!0,get:function(){return Uw.GraphQLSchema}});Object.defineProperty(A,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return xn.GraphQLSkipDirective}});Object.defineProperty(A,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return xn.GraphQLSpecifiedByDirective}});Object.
defineProperty(A,"GraphQLString",{enumerable:!0,get:function(){return Ms.GraphQLString}});Object.defineProperty(A,"GraphQLUnionType",{enumerable:!0,get:function(){
return se.GraphQLUnionType}});Object.defineProperty(A,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return Rr.SchemaMetaFieldDef}});Object.defineProperty(A,
"TypeKind",{enumerable:!0,get:function(){return Rr.TypeKind}});Object.defineProperty(A,"TypeMetaFieldDef",{enumerable:!0,get:function(){return Rr.TypeMetaFieldDef}});
Object.defineProperty(A,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return Rr.TypeNameMetaFieldDef}});Object.defineProperty(A,"__Directive",{enumerable:!0,
get:function(){return Rr.__Directive}});Object.defineProperty(A,"__DirectiveLocation",{enumerable:!0,get:function(){return Rr.__DirectiveLocation}});Object.defineProperty(
A,"__EnumValue",{enumerable:!0,get:function(){return Rr.__EnumValue}});Object.defineProperty(A,"__Field",{enumerable:!0,get:function(){return Rr.__Field}});Object.
defineProperty(A,"__InputValue",{enumerable:!0,get:function(){return Rr.__InputValue}});Object.defineProperty(A,"__Schema",{enumerable:!0,get:function(){return Rr.
__Schema}});Object.defineProperty(A,"__Type",{enumerable:!0,get:function(){return Rr.__Type}});Object.defineProperty(A,"__TypeKind",{enumerable:!0,get:function(){
return Rr.__TypeKind}});Object.defineProperty(A,"assertAbstractType",{enumerable:!0,get:function(){return se.assertAbstractType}});Object.defineProperty(A,"asse\
rtCompositeType",{enumerable:!0,get:function(){return se.assertCompositeType}});Object.defineProperty(A,"assertDirective",{enumerable:!0,get:function(){return xn.
assertDirective}});Object.defineProperty(A,"assertEnumType",{enumerable:!0,get:function(){return se.assertEnumType}});Object.defineProperty(A,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return PL.assertEnumValueName}});Object.defineProperty(A,"assertInputObjectType",{enumerable:!0,get:function(){return se.assertInputObjectType}});
Object.defineProperty(A,"assertInputType",{enumerable:!0,get:function(){return se.assertInputType}});Object.defineProperty(A,"assertInterfaceType",{enumerable:!0,
get:function(){return se.assertInterfaceType}});Object.defineProperty(A,"assertLeafType",{enumerable:!0,get:function(){return se.assertLeafType}});Object.defineProperty(
A,"assertListType",{enumerable:!0,get:function(){return se.assertListType}});Object.defineProperty(A,"assertName",{enumerable:!0,get:function(){return PL.assertName}});
Object.defineProperty(A,"assertNamedType",{enumerable:!0,get:function(){return se.assertNamedType}});Object.defineProperty(A,"assertNonNullType",{enumerable:!0,
get:function(){return se.assertNonNullType}});Object.defineProperty(A,"assertNullableType",{enumerable:!0,get:function(){return se.assertNullableType}});Object.
defineProperty(A,"assertObjectType",{enumerable:!0,get:function(){return se.assertObjectType}});Object.defineProperty(A,"assertOutputType",{enumerable:!0,get:function(){
return se.assertOutputType}});Object.defineProperty(A,"assertScalarType",{enumerable:!0,get:function(){return se.assertScalarType}});Object.defineProperty(A,"as\
sertSchema",{enumerable:!0,get:function(){return Uw.assertSchema}});Object.defineProperty(A,"assertType",{enumerable:!0,get:function(){return se.assertType}});Object.
defineProperty(A,"assertUnionType",{enumerable:!0,get:function(){return se.assertUnionType}});Object.defineProperty(A,"assertValidSchema",{enumerable:!0,get:function(){
return AL.assertValidSchema}});Object.defineProperty(A,"assertWrappingType",{enumerable:!0,get:function(){return se.assertWrappingType}});Object.defineProperty(
A,"getNamedType",{enumerable:!0,get:function(){return se.getNamedType}});Object.defineProperty(A,"getNullableType",{enumerable:!0,get:function(){return se.getNullableType}});
Object.defineProperty(A,"introspectionTypes",{enumerable:!0,get:function(){return Rr.introspectionTypes}});Object.defineProperty(A,"isAbstractType",{enumerable:!0,
get:function(){return se.isAbstractType}});Object.defineProperty(A,"isCompositeType",{enumerable:!0,get:function(){return se.isCompositeType}});Object.defineProperty(
A,"isDirective",{enumerable:!0,get:function(){return xn.isDirective}});Object.defineProperty(A,"isEnumType",{enumerable:!0,get:function(){return se.isEnumType}});
Object.defineProperty(A,"isInputObjectType",{enumerable:!0,get:function(){return se.isInputObjectType}});Object.defineProperty(A,"isInputType",{enumerable:!0,get:function(){
return se.isInputType}});Object.defineProperty(A,"isInterfaceType",{enumerable:!0,get:function(){return se.isInterfaceType}});Object.defineProperty(A,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return Rr.isIntrospectionType}});Object.defineProperty(A,"isLeafType",{enumerable:!0,get:function(){return se.isLeafType}});
Object.defineProperty(A,"isListType",{enumerable:!0,get:function(){return se.isListType}});Object.defineProperty(A,"isNamedType",{enumerable:!0,get:function(){return se.
isNamedType}});Object.defineProperty(A,"isNonNullType",{enumerable:!0,get:function(){return se.isNonNullType}});Object.defineProperty(A,"isNullableType",{enumerable:!0,
get:function(){return se.isNullableType}});Object.defineProperty(A,"isObjectType",{enumerable:!0,get:function(){return se.isObjectType}});Object.defineProperty(
A,"isOutputType",{enumerable:!0,get:function(){return se.isOutputType}});Object.defineProperty(A,"isRequiredArgument",{enumerable:!0,get:function(){return se.isRequiredArgument}});
Object.defineProperty(A,"isRequiredInputField",{enumerable:!0,get:function(){return se.isRequiredInputField}});Object.defineProperty(A,"isScalarType",{enumerable:!0,
get:function(){return se.isScalarType}});Object.defineProperty(A,"isSchema",{enumerable:!0,get:function(){return Uw.isSchema}});Object.defineProperty(A,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return xn.isSpecifiedDirective}});Object.defineProperty(A,"isSpecifiedScalarType",{enumerable:!0,get:function(){return Ms.
isSpecifiedScalarType}});Object.defineProperty(A,"isType",{enumerable:!0,get:function(){return se.isType}});Object.defineProperty(A,"isUnionType",{enumerable:!0,
get:function(){return se.isUnionType}});Object.defineProperty(A,"isWrappingType",{enumerable:!0,get:function(){return se.isWrappingType}});Object.defineProperty(
A,"resolveObjMapThunk",{enumerable:!0,get:function(){return se.resolveObjMapThunk}});Object.defineProperty(A,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return se.resolveReadonlyArrayThunk}});Object.defineProperty(A,"specifiedDirectives",{enumerable:!0,get:function(){return xn.specifiedDirectives}});Object.defineProperty(
A,"specifiedScalarTypes",{enumerable:!0,get:function(){return Ms.specifiedScalarTypes}});Object.defineProperty(A,"validateSchema",{enumerable:!0,get:function(){
return AL.validateSchema}});var Uw=po(),se=Se(),xn=Sr(),Ms=ts(),Rr=Zr(),AL=qc(),PL=Ec()});var LL=E(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Object.defineProperty(Oe,"BREAK",{enumerable:!0,get:function(){return el.BREAK}});Object.
defineProperty(Oe,"DirectiveLocation",{enumerable:!0,get:function(){return B3.DirectiveLocation}});Object.defineProperty(Oe,"Kind",{enumerable:!0,get:function(){
return M3.Kind}});Object.defineProperty(Oe,"Lexer",{enumerable:!0,get:function(){return U3.Lexer}});Object.defineProperty(Oe,"Location",{enumerable:!0,get:function(){
return Gw.Location}});Object.defineProperty(Oe,"OperationTypeNode",{enumerable:!0,get:function(){return Gw.OperationTypeNode}});Object.defineProperty(Oe,"Source",
{enumerable:!0,get:function(){return D3.Source}});Object.defineProperty(Oe,"Token",{enumerable:!0,get:function(){return Gw.Token}});Object.defineProperty(Oe,"To\
kenKind",{enumerable:!0,get:function(){return F3.TokenKind}});Object.defineProperty(Oe,"getEnterLeaveForKind",{enumerable:!0,get:function(){return el.getEnterLeaveForKind}});
Object.defineProperty(Oe,"getLocation",{enumerable:!0,get:function(){return q3.getLocation}});Object.defineProperty(Oe,"getVisitFn",{enumerable:!0,get:function(){
return el.getVisitFn}});Object.defineProperty(Oe,"isConstValueNode",{enumerable:!0,get:function(){return Nn.isConstValueNode}});Object.defineProperty(Oe,"isDefi\
nitionNode",{enumerable:!0,get:function(){return Nn.isDefinitionNode}});Object.defineProperty(Oe,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Nn.
isExecutableDefinitionNode}});Object.defineProperty(Oe,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Nn.isSchemaCoordinateNode}});Object.defineProperty(
Oe,"isSelectionNode",{enumerable:!0,get:function(){return Nn.isSelectionNode}});Object.defineProperty(Oe,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeDefinitionNode}});Object.defineProperty(Oe,"isTypeExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeExtensionNode}});Object.defineProperty(Oe,"\
isTypeNode",{enumerable:!0,get:function(){return Nn.isTypeNode}});Object.defineProperty(Oe,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Nn.
isTypeSystemDefinitionNode}});Object.defineProperty(Oe,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Nn.isTypeSystemExtensionNode}});Object.defineProperty(
Oe,"isValueNode",{enumerable:!0,get:function(){return Nn.isValueNode}});Object.defineProperty(Oe,"parse",{enumerable:!0,get:function(){return Zc.parse}});Object.
defineProperty(Oe,"parseConstValue",{enumerable:!0,get:function(){return Zc.parseConstValue}});Object.defineProperty(Oe,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return Zc.parseSchemaCoordinate}});Object.defineProperty(Oe,"parseType",{enumerable:!0,get:function(){return Zc.parseType}});Object.defineProperty(Oe,"parseValu\
e",{enumerable:!0,get:function(){return Zc.parseValue}});Object.defineProperty(Oe,"print",{enumerable:!0,get:function(){return G3.print}});Object.defineProperty(
Oe,"printLocation",{enumerable:!0,get:function(){return jL.printLocation}});Object.defineProperty(Oe,"printSourceLocation",{enumerable:!0,get:function(){return jL.
printSourceLocation}});Object.defineProperty(Oe,"visit",{enumerable:!0,get:function(){return el.visit}});Object.defineProperty(Oe,"visitInParallel",{enumerable:!0,
get:function(){return el.visitInParallel}});var D3=vf(),q3=ff(),jL=$b(),M3=Ee(),F3=ya(),U3=yc(),Zc=io(),G3=Wr(),el=Ea(),Gw=Er(),Nn=mo(),B3=ga()});var $L=E(Bw=>{"use strict";Object.defineProperty(Bw,"__esModule",{value:!0});Bw.isAsyncIterable=V3;function V3(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var DL=E(Vw=>{"use strict";Object.defineProperty(Vw,"__esModule",{value:!0});Vw.mapAsyncIterator=K3;function K3(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var UL=E(wm=>{"use strict";Object.defineProperty(wm,"__esModule",{value:!0});wm.createSourceEventStream=FL;wm.subscribe=X3;var Q3=mr(),H3=$e(),ML=$L(),qL=Gc(),Kw=W(),
J3=hm(),Y3=cm(),tl=Xc(),W3=DL(),z3=Pa();async function X3(e){arguments.length<2||(0,Q3.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await FL(e);if(!(0,ML.isAsyncIterable)(t))return t;let r=n=>(0,tl.execute)({...e,rootValue:n});return(0,W3.mapAsyncIterator)(
t,r)}function Z3(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function FL(...e){let t=Z3(e),{schema:r,document:n,variableValues:s}=t;(0,tl.assertValidExecutionArguments)(r,n,s);let i=(0,tl.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await eW(i);if(!(0,ML.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,H3.
inspect)(o)}.`);return o}catch(o){if(o instanceof Kw.GraphQLError)return{errors:[o]};throw o}}async function eW(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new Kw.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,Y3.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,tl.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new Kw.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,qL.addPath)(void 0,u,o.name),d=(0,tl.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,z3.getArgumentValues)(
l,c[0],s),h=e.contextValue,w=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(w instanceof Error)throw w;return w}catch(g){throw(0,J3.
locatedError)(g,c,(0,qL.pathToArray)(p))}}});var BL=E(rn=>{"use strict";Object.defineProperty(rn,"__esModule",{value:!0});Object.defineProperty(rn,"createSourceEventStream",{enumerable:!0,get:function(){return GL.
createSourceEventStream}});Object.defineProperty(rn,"defaultFieldResolver",{enumerable:!0,get:function(){return Tm.defaultFieldResolver}});Object.defineProperty(
rn,"defaultTypeResolver",{enumerable:!0,get:function(){return Tm.defaultTypeResolver}});Object.defineProperty(rn,"execute",{enumerable:!0,get:function(){return Tm.
execute}});Object.defineProperty(rn,"executeSync",{enumerable:!0,get:function(){return Tm.executeSync}});Object.defineProperty(rn,"getArgumentValues",{enumerable:!0,
get:function(){return Qw.getArgumentValues}});Object.defineProperty(rn,"getDirectiveValues",{enumerable:!0,get:function(){return Qw.getDirectiveValues}});Object.
defineProperty(rn,"getVariableValues",{enumerable:!0,get:function(){return Qw.getVariableValues}});Object.defineProperty(rn,"responsePathAsArray",{enumerable:!0,
get:function(){return tW.pathToArray}});Object.defineProperty(rn,"subscribe",{enumerable:!0,get:function(){return GL.subscribe}});var tW=Gc(),Tm=Xc(),GL=UL(),Qw=Pa()});var VL=E(Yw=>{"use strict";Object.defineProperty(Yw,"__esModule",{value:!0});Yw.NoDeprecatedCustomRule=rW;var Hw=hr(),rl=W(),Jw=Se();function rW(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,Hw.invariant)(!1),e.reportError(new rl.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new rl.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,Hw.invariant)(!1),e.reportError(new rl.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,Jw.
getNamedType)(e.getParentInputType());if((0,Jw.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new rl.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,Jw.getNamedType)(
e.getInputType());s!=null||(0,Hw.invariant)(!1),e.reportError(new rl.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var KL=E(Ww=>{"use strict";Object.defineProperty(Ww,"__esModule",{value:!0});Ww.NoSchemaIntrospectionCustomRule=oW;var nW=W(),sW=Se(),iW=Zr();function oW(e){return{
Field(t){let r=(0,sW.getNamedType)(e.getType());r&&(0,iW.isIntrospectionType)(r)&&e.reportError(new nW.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var HL=E(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});Object.defineProperty(ce,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return cW.ExecutableDefinitionsRule}});Object.defineProperty(ce,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return lW.FieldsOnCorrectTypeRule}});Object.
defineProperty(ce,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return pW.FragmentsOnCompositeTypesRule}});Object.defineProperty(ce,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return dW.KnownArgumentNamesRule}});Object.defineProperty(ce,"KnownDirectivesRule",{enumerable:!0,get:function(){return fW.
KnownDirectivesRule}});Object.defineProperty(ce,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return mW.KnownFragmentNamesRule}});Object.defineProperty(
ce,"KnownTypeNamesRule",{enumerable:!0,get:function(){return hW.KnownTypeNamesRule}});Object.defineProperty(ce,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return gW.LoneAnonymousOperationRule}});Object.defineProperty(ce,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return $W.LoneSchemaDefinitionRule}});
Object.defineProperty(ce,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return LW.MaxIntrospectionDepthRule}});Object.defineProperty(ce,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return VW.NoDeprecatedCustomRule}});Object.defineProperty(ce,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return yW.
NoFragmentCyclesRule}});Object.defineProperty(ce,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return KW.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(ce,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return bW.NoUndefinedVariablesRule}});Object.defineProperty(ce,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return _W.NoUnusedFragmentsRule}});Object.defineProperty(ce,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return vW.NoUnusedVariablesRule}});
Object.defineProperty(ce,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return wW.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(ce,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return TW.PossibleFragmentSpreadsRule}});Object.defineProperty(ce,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return BW.PossibleTypeExtensionsRule}});Object.defineProperty(ce,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return EW.ProvidedRequiredArgumentsRule}});
Object.defineProperty(ce,"ScalarLeafsRule",{enumerable:!0,get:function(){return SW.ScalarLeafsRule}});Object.defineProperty(ce,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return RW.SingleFieldSubscriptionsRule}});Object.defineProperty(ce,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return UW.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(ce,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return OW.UniqueArgumentNamesRule}});Object.defineProperty(ce,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return GW.UniqueDirectiveNamesRule}});Object.defineProperty(ce,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return kW.UniqueDirectivesPerLocationRule}});Object.defineProperty(ce,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return MW.UniqueEnumValueNamesRule}});
Object.defineProperty(ce,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return FW.UniqueFieldDefinitionNamesRule}});Object.defineProperty(ce,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return xW.UniqueFragmentNamesRule}});Object.defineProperty(ce,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return NW.UniqueInputFieldNamesRule}});Object.defineProperty(ce,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return IW.UniqueOperationNamesRule}});Object.
defineProperty(ce,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return DW.UniqueOperationTypesRule}});Object.defineProperty(ce,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return qW.UniqueTypeNamesRule}});Object.defineProperty(ce,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return AW.UniqueVariableNamesRule}});
Object.defineProperty(ce,"ValidationContext",{enumerable:!0,get:function(){return uW.ValidationContext}});Object.defineProperty(ce,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return PW.ValuesOfCorrectTypeRule}});Object.defineProperty(ce,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return CW.VariablesAreInputTypesRule}});
Object.defineProperty(ce,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return jW.VariablesInAllowedPositionRule}});Object.defineProperty(ce,"re\
commendedRules",{enumerable:!0,get:function(){return QL.recommendedRules}});Object.defineProperty(ce,"specifiedRules",{enumerable:!0,get:function(){return QL.specifiedRules}});
Object.defineProperty(ce,"validate",{enumerable:!0,get:function(){return aW.validate}});var aW=Wc(),uW=kw(),QL=Ew(),cW=B_(),lW=K_(),pW=H_(),dW=J_(),fW=X_(),mW=ev(),
hW=nv(),gW=iv(),yW=pv(),bW=fv(),_W=hv(),vW=yv(),wW=Sv(),TW=kv(),EW=Av(),SW=Lv(),RW=Vv(),OW=Yv(),kW=Zv(),xW=ow(),NW=uw(),IW=lw(),AW=gw(),PW=bw(),CW=vw(),jW=Tw(),
LW=cv(),$W=av(),DW=dw(),qW=mw(),MW=tw(),FW=sw(),UW=Hv(),GW=zv(),BW=Nv(),VW=VL(),KW=KL()});var JL=E(_o=>{"use strict";Object.defineProperty(_o,"__esModule",{value:!0});Object.defineProperty(_o,"GraphQLError",{enumerable:!0,get:function(){return zw.GraphQLError}});
Object.defineProperty(_o,"formatError",{enumerable:!0,get:function(){return zw.formatError}});Object.defineProperty(_o,"locatedError",{enumerable:!0,get:function(){
return HW.locatedError}});Object.defineProperty(_o,"printError",{enumerable:!0,get:function(){return zw.printError}});Object.defineProperty(_o,"syntaxError",{enumerable:!0,
get:function(){return QW.syntaxError}});var zw=W(),QW=cc(),HW=hm()});var Zw=E(Xw=>{"use strict";Object.defineProperty(Xw,"__esModule",{value:!0});Xw.getIntrospectionQuery=JW;function JW(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var YL=E(e0=>{"use strict";Object.defineProperty(e0,"__esModule",{value:!0});e0.getOperationAST=WW;var YW=Ee();function WW(e,t){let r=null;for(let s of e.definitions)
if(s.kind===YW.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var WL=E(t0=>{"use strict";Object.defineProperty(t0,"__esModule",{value:!0});t0.getOperationRootType=zW;var Em=W();function zW(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Em.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Em.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Em.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Em.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var zL=E(r0=>{"use strict";Object.defineProperty(r0,"__esModule",{value:!0});r0.introspectionFromSchema=r6;var XW=hr(),ZW=io(),e6=Xc(),t6=Zw();function r6(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,ZW.parse)(
(0,t6.getIntrospectionQuery)(r)),s=(0,e6.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,XW.invariant)(!1),s.data}});var ZL=E(n0=>{"use strict";Object.defineProperty(n0,"__esModule",{value:!0});n0.buildClientSchema=c6;var n6=mr(),Dr=$e(),XL=Xn(),Sm=wc(),s6=io(),qr=Se(),i6=Sr(),
ss=Zr(),o6=ts(),a6=po(),u6=Kc();function c6(e,t){(0,XL.isObjectLike)(e)&&(0,XL.isObjectLike)(e.__schema)||(0,n6.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,Dr.inspect)(e)}.`);let r=e.__schema,
n=(0,Sm.keyValMap)(r.types,T=>T.name,T=>d(T));for(let T of[...o6.specifiedScalarTypes,...ss.introspectionTypes])n[T.name]&&(n[T.name]=T);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(D):[];return new a6.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(T){if(T.kind===ss.TypeKind.
LIST){let Q=T.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");return new qr.GraphQLList(u(Q))}if(T.kind===ss.TypeKind.NON_NULL){
let Q=T.ofType;if(!Q)throw new Error("Decorated type deeper than introspection query.");let ve=u(Q);return new qr.GraphQLNonNull((0,qr.assertNullableType)(ve))}
return c(T)}function c(T){let Q=T.name;if(!Q)throw new Error(`Unknown type reference: ${(0,Dr.inspect)(T)}.`);let ve=n[Q];if(!ve)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${Q}. Ensure that a full introspection query is used in order to build a client schema.`);return ve}function l(T){return(0,qr.assertObjectType)(
c(T))}function p(T){return(0,qr.assertInterfaceType)(c(T))}function d(T){if(T!=null&&T.name!=null&&T.kind!=null)switch(T.kind){case ss.TypeKind.SCALAR:return f(
T);case ss.TypeKind.OBJECT:return h(T);case ss.TypeKind.INTERFACE:return b(T);case ss.TypeKind.UNION:return w(T);case ss.TypeKind.ENUM:return R(T);case ss.TypeKind.
INPUT_OBJECT:return S(T)}let Q=(0,Dr.inspect)(T);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${Q}.`)}function f(T){return new qr.GraphQLScalarType({name:T.name,description:T.description,specifiedByURL:T.specifiedByURL})}function g(T){
if(T.interfaces===null&&T.kind===ss.TypeKind.INTERFACE)return[];if(!T.interfaces){let Q=(0,Dr.inspect)(T);throw new Error(`Introspection result missing interfac\
es: ${Q}.`)}return T.interfaces.map(p)}function h(T){return new qr.GraphQLObjectType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}
function b(T){return new qr.GraphQLInterfaceType({name:T.name,description:T.description,interfaces:()=>g(T),fields:()=>$(T)})}function w(T){if(!T.possibleTypes){
let Q=(0,Dr.inspect)(T);throw new Error(`Introspection result missing possibleTypes: ${Q}.`)}return new qr.GraphQLUnionType({name:T.name,description:T.description,
types:()=>T.possibleTypes.map(l)})}function R(T){if(!T.enumValues){let Q=(0,Dr.inspect)(T);throw new Error(`Introspection result missing enumValues: ${Q}.`)}return new qr.
GraphQLEnumType({name:T.name,description:T.description,values:(0,Sm.keyValMap)(T.enumValues,Q=>Q.name,Q=>({description:Q.description,deprecationReason:Q.deprecationReason}))})}
function S(T){if(!T.inputFields){let Q=(0,Dr.inspect)(T);throw new Error(`Introspection result missing inputFields: ${Q}.`)}return new qr.GraphQLInputObjectType(
{name:T.name,description:T.description,fields:()=>B(T.inputFields),isOneOf:T.isOneOf})}function $(T){if(!T.fields)throw new Error(`Introspection result missing \
fields: ${(0,Dr.inspect)(T)}.`);return(0,Sm.keyValMap)(T.fields,Q=>Q.name,U)}function U(T){let Q=u(T.type);if(!(0,qr.isOutputType)(Q)){let ve=(0,Dr.inspect)(Q);
throw new Error(`Introspection must provide output type for fields, but received: ${ve}.`)}if(!T.args){let ve=(0,Dr.inspect)(T);throw new Error(`Introspection r\
esult missing field args: ${ve}.`)}return{description:T.description,deprecationReason:T.deprecationReason,type:Q,args:B(T.args)}}function B(T){return(0,Sm.keyValMap)(
T,Q=>Q.name,re)}function re(T){let Q=u(T.type);if(!(0,qr.isInputType)(Q)){let He=(0,Dr.inspect)(Q);throw new Error(`Introspection must provide input type for ar\
guments, but received: ${He}.`)}let ve=T.defaultValue!=null?(0,u6.valueFromAST)((0,s6.parseValue)(T.defaultValue),Q):void 0;return{description:T.description,type:Q,
defaultValue:ve,deprecationReason:T.deprecationReason}}function D(T){if(!T.args){let Q=(0,Dr.inspect)(T);throw new Error(`Introspection result missing directive\
 args: ${Q}.`)}if(!T.locations){let Q=(0,Dr.inspect)(T);throw new Error(`Introspection result missing directive locations: ${Q}.`)}return new i6.GraphQLDirective(
{name:T.name,description:T.description,isRepeatable:T.isRepeatable,deprecationReason:T.deprecationReason,locations:T.locations.slice(),args:B(T.args)})}}});var i0=E(Rm=>{"use strict";Object.defineProperty(Rm,"__esModule",{value:!0});Rm.extendSchema=h6;Rm.extendSchemaImpl=a$;var l6=mr(),p6=$e(),d6=hr(),f6=Ri(),nl=Ef(),
Mr=Ee(),e$=mo(),st=Se(),La=Sr(),i$=Zr(),o$=ts(),t$=po(),m6=Wc(),s0=Pa(),r$=Kc();function h6(e,t,r){(0,t$.assertSchema)(e),t!=null&&t.kind===Mr.Kind.DOCUMENT||(0,l6.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,m6.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=a$(n,t,r);
return n===s?e:new t$.GraphQLSchema(s)}function a$(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let v of t.definitions)
if(v.kind===Mr.Kind.SCHEMA_DEFINITION)p=v;else if(v.kind===Mr.Kind.SCHEMA_EXTENSION)d.push(v);else if((0,e$.isTypeDefinitionNode)(v))a.push(v);else if((0,e$.isTypeExtensionNode)(
v)){let M=v.name.value,L=u[M];u[M]=L?L.concat([v]):[v]}else if(v.kind===Mr.Kind.DIRECTIVE_DEFINITION)l.push(v);else if(v.kind===Mr.Kind.DIRECTIVE_EXTENSION){let M=v.
name.value,L=c[M];c[M]=L?L.concat([v]):[v]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let v of e.types)f[v.name]=U(v);for(let v of a){var g;let M=v.name.value;f[M]=(g=n$[M])!==null&&g!==void 0?g:Ur(v)}let h=Object.create(null);for(let v of e.
directives)h[v.name]=Fi(v);let b={query:e.query&&S(e.query),mutation:e.mutation&&S(e.mutation),subscription:e.subscription&&S(e.subscription),...p&&hs([p]),...hs(
d)},w=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...w.map($),...l.map(Qs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function R(v){return(0,st.isListType)(v)?new st.GraphQLList(R(v.ofType)):(0,st.isNonNullType)(v)?new st.GraphQLNonNull(
R(v.ofType)):S(v)}function S(v){return f[v.name]}function $(v){let M=v.toConfig();return new La.GraphQLDirective({...M,args:(0,nl.mapValue)(M.args,un)})}function U(v){
if((0,i$.isIntrospectionType)(v)||(0,o$.isSpecifiedScalarType)(v))return v;if((0,st.isScalarType)(v))return D(v);if((0,st.isObjectType)(v))return T(v);if((0,st.
isInterfaceType)(v))return Q(v);if((0,st.isUnionType)(v))return ve(v);if((0,st.isEnumType)(v))return re(v);if((0,st.isInputObjectType)(v))return B(v);(0,d6.invariant)(
!1,"Unexpected type: "+(0,p6.inspect)(v))}function B(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new st.GraphQLInputObjectType({...L,
fields:()=>({...(0,nl.mapValue)(L.fields,Pe=>({...Pe,type:R(Pe.type)})),...Dn(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function re(v){var M;let L=v.
toConfig(),F=(M=u[v.name])!==null&&M!==void 0?M:[];return new st.GraphQLEnumType({...L,values:{...L.values,...Ui(F)},extensionASTNodes:L.extensionASTNodes.concat(
F)})}function D(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[],Pe=L.specifiedByURL;for(let be of F){var et;Pe=(et=s$(be))!==null&&et!==void 0?
et:Pe}return new st.GraphQLScalarType({...L,specifiedByURL:Pe,extensionASTNodes:L.extensionASTNodes.concat(F)})}function T(v){var M;let L=v.toConfig(),F=(M=u[L.
name])!==null&&M!==void 0?M:[];return new st.GraphQLObjectType({...L,interfaces:()=>[...v.getInterfaces().map(S),...ys(F)],fields:()=>({...(0,nl.mapValue)(L.fields,
He),..._r(F)}),extensionASTNodes:L.extensionASTNodes.concat(F)})}function Q(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new st.GraphQLInterfaceType(
{...L,interfaces:()=>[...v.getInterfaces().map(S),...ys(F)],fields:()=>({...(0,nl.mapValue)(L.fields,He),..._r(F)}),extensionASTNodes:L.extensionASTNodes.concat(
F)})}function ve(v){var M;let L=v.toConfig(),F=(M=u[L.name])!==null&&M!==void 0?M:[];return new st.GraphQLUnionType({...L,types:()=>[...v.getTypes().map(S),...Et(
F)],extensionASTNodes:L.extensionASTNodes.concat(F)})}function He(v){return{...v,type:R(v.type),args:v.args&&(0,nl.mapValue)(v.args,un)}}function un(v){return{...v,
type:R(v.type)}}function hs(v){let M={};for(let F of v){var L;let Pe=(L=F.operationTypes)!==null&&L!==void 0?L:[];for(let et of Pe)M[et.operation]=$n(et.type)}return M}
function Fi(v){var M,L;let F=v.toConfig(),Pe=(M=c[F.name])!==null&&M!==void 0?M:[],et=(L=F.deprecationReason)!==null&&L!==void 0?L:Pe.map(be=>vo(be)).find(be=>be!=
null);return new La.GraphQLDirective({...F,deprecationReason:et,extensionASTNodes:F.extensionASTNodes.concat(Pe)})}function $n(v){var M;let L=v.name.value,F=(M=
n$[L])!==null&&M!==void 0?M:f[L];if(F===void 0)throw new Error(`Unknown type: "${L}".`);return F}function At(v){return v.kind===Mr.Kind.LIST_TYPE?new st.GraphQLList(
At(v.type)):v.kind===Mr.Kind.NON_NULL_TYPE?new st.GraphQLNonNull(At(v.type)):$n(v)}function Qs(v){var M,L,F;let Pe=(M=c[v.name.value])!==null&&M!==void 0?M:[],et=(L=
vo(v))!==null&&L!==void 0?L:Pe.map(be=>vo(be)).find(be=>be!=null);return new La.GraphQLDirective({name:v.name.value,description:(F=v.description)===null||F===void 0?
void 0:F.value,locations:v.locations.map(({value:be})=>be),isRepeatable:v.repeatable,args:gs(v.arguments),deprecationReason:et,astNode:v,extensionASTNodes:Pe})}
function _r(v){let M=Object.create(null);for(let Pe of v){var L;let et=(L=Pe.fields)!==null&&L!==void 0?L:[];for(let be of et){var F;M[be.name.value]={type:At(be.
type),description:(F=be.description)===null||F===void 0?void 0:F.value,args:gs(be.arguments),deprecationReason:vo(be),astNode:be}}}return M}function gs(v){let M=v??
[],L=Object.create(null);for(let Pe of M){var F;let et=At(Pe.type);L[Pe.name.value]={type:et,description:(F=Pe.description)===null||F===void 0?void 0:F.value,defaultValue:(0,r$.
valueFromAST)(Pe.defaultValue,et),deprecationReason:vo(Pe),astNode:Pe}}return L}function Dn(v){let M=Object.create(null);for(let Pe of v){var L;let et=(L=Pe.fields)!==
null&&L!==void 0?L:[];for(let be of et){var F;let bs=At(be.type);M[be.name.value]={type:bs,description:(F=be.description)===null||F===void 0?void 0:F.value,defaultValue:(0,r$.
valueFromAST)(be.defaultValue,bs),deprecationReason:vo(be),astNode:be}}}return M}function Ui(v){let M=Object.create(null);for(let Pe of v){var L;let et=(L=Pe.values)!==
null&&L!==void 0?L:[];for(let be of et){var F;M[be.name.value]={description:(F=be.description)===null||F===void 0?void 0:F.value,deprecationReason:vo(be),astNode:be}}}
return M}function ys(v){return v.flatMap(M=>{var L,F;return(L=(F=M.interfaces)===null||F===void 0?void 0:F.map($n))!==null&&L!==void 0?L:[]})}function Et(v){return v.
flatMap(M=>{var L,F;return(L=(F=M.types)===null||F===void 0?void 0:F.map($n))!==null&&L!==void 0?L:[]})}function Ur(v){var M;let L=v.name.value,F=(M=u[L])!==null&&
M!==void 0?M:[];switch(v.kind){case Mr.Kind.OBJECT_TYPE_DEFINITION:{var Pe;let cn=[v,...F];return new st.GraphQLObjectType({name:L,description:(Pe=v.description)===
null||Pe===void 0?void 0:Pe.value,interfaces:()=>ys(cn),fields:()=>_r(cn),astNode:v,extensionASTNodes:F})}case Mr.Kind.INTERFACE_TYPE_DEFINITION:{var et;let cn=[
v,...F];return new st.GraphQLInterfaceType({name:L,description:(et=v.description)===null||et===void 0?void 0:et.value,interfaces:()=>ys(cn),fields:()=>_r(cn),astNode:v,
extensionASTNodes:F})}case Mr.Kind.ENUM_TYPE_DEFINITION:{var be;let cn=[v,...F];return new st.GraphQLEnumType({name:L,description:(be=v.description)===null||be===
void 0?void 0:be.value,values:Ui(cn),astNode:v,extensionASTNodes:F})}case Mr.Kind.UNION_TYPE_DEFINITION:{var bs;let cn=[v,...F];return new st.GraphQLUnionType({
name:L,description:(bs=v.description)===null||bs===void 0?void 0:bs.value,types:()=>Et(cn),astNode:v,extensionASTNodes:F})}case Mr.Kind.SCALAR_TYPE_DEFINITION:{
var Gi;return new st.GraphQLScalarType({name:L,description:(Gi=v.description)===null||Gi===void 0?void 0:Gi.value,specifiedByURL:s$(v),astNode:v,extensionASTNodes:F})}case Mr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var ih;let cn=[v,...F];return new st.GraphQLInputObjectType({name:L,description:(ih=v.description)===null||ih===void 0?void 0:
ih.value,fields:()=>Dn(cn),astNode:v,extensionASTNodes:F,isOneOf:g6(v)})}}}}var n$=(0,f6.keyMap)([...o$.specifiedScalarTypes,...i$.introspectionTypes],e=>e.name);
function vo(e){let t=(0,s0.getDirectiveValues)(La.GraphQLDeprecatedDirective,e);return t?.reason}function s$(e){let t=(0,s0.getDirectiveValues)(La.GraphQLSpecifiedByDirective,
e);return t?.url}function g6(e){return!!(0,s0.getDirectiveValues)(La.GraphQLOneOfDirective,e)}});var c$=E(Om=>{"use strict";Object.defineProperty(Om,"__esModule",{value:!0});Om.buildASTSchema=u$;Om.buildSchema=S6;var y6=mr(),b6=Ee(),_6=io(),v6=Sr(),w6=po(),
T6=Wc(),E6=i0();function u$(e,t){e!=null&&e.kind===b6.Kind.DOCUMENT||(0,y6.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,T6.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,E6.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...v6.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new w6.GraphQLSchema({...n,directives:s})}function S6(e,t){
let r=(0,_6.parse)(e,t);return u$(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var d$=E(a0=>{"use strict";Object.defineProperty(a0,"__esModule",{value:!0});a0.lexicographicSortSchema=A6;var R6=$e(),O6=hr(),k6=wc(),l$=Tc(),gr=Se(),x6=Sr(),N6=Zr(),
I6=po();function A6(e){let t=e.toConfig(),r=(0,k6.keyValMap)(o0(t.types),d=>d.name,p);return new I6.GraphQLSchema({...t,types:Object.values(r),directives:o0(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,gr.isListType)(d)?new gr.GraphQLList(n(d.ofType)):(0,gr.isNonNullType)(
d)?new gr.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new x6.GraphQLDirective(
{...f,locations:p$(f.locations,g=>g),args:a(f.args)})}function a(d){return km(d,f=>({...f,type:n(f.type)}))}function u(d){return km(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return km(d,f=>({...f,type:n(f.type)}))}function l(d){return o0(d).map(s)}function p(d){if((0,gr.isScalarType)(d)||(0,N6.isIntrospectionType)(
d))return d;if((0,gr.isObjectType)(d)){let f=d.toConfig();return new gr.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,gr.
isInterfaceType)(d)){let f=d.toConfig();return new gr.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,gr.isUnionType)(d)){
let f=d.toConfig();return new gr.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,gr.isEnumType)(d)){let f=d.toConfig();return new gr.GraphQLEnumType({...f,values:km(
f.values,g=>g)})}if((0,gr.isInputObjectType)(d)){let f=d.toConfig();return new gr.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,O6.invariant)(!1,"Une\
xpected type: "+(0,R6.inspect)(d))}}function km(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(l$.naturalCompare))r[n]=t(e[n]);return r}function o0(e){
return p$(e,t=>t.name)}function p$(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,l$.naturalCompare)(s,i)})}});var _$=E(sl=>{"use strict";Object.defineProperty(sl,"__esModule",{value:!0});sl.printIntrospectionSchema=q6;sl.printSchema=D6;sl.printType=h$;var P6=$e(),C6=hr(),
j6=mc(),c0=Ee(),xm=Wr(),$a=Se(),l0=Sr(),f$=Zr(),L6=ts(),$6=Lc();function D6(e){return m$(e,t=>!(0,l0.isSpecifiedDirective)(t),M6)}function q6(e){return m$(e,l0.
isSpecifiedDirective,f$.isIntrospectionType)}function M6(e){return!(0,L6.isSpecifiedScalarType)(e)&&!(0,f$.isIntrospectionType)(e)}function m$(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[F6(e),...n.map(i=>J6(i)),...s.map(i=>h$(i))].filter(Boolean).join(`

`)}function F6(e){if(e.description==null&&U6(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),nn(e)+`schema {
${t.join(`
`)}
}`}function U6(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function h$(e){if((0,$a.isScalarType)(e))return G6(e);if((0,$a.isObjectType)(e))return B6(e);if((0,$a.isInterfaceType)(e))return V6(
e);if((0,$a.isUnionType)(e))return K6(e);if((0,$a.isEnumType)(e))return Q6(e);if((0,$a.isInputObjectType)(e))return H6(e);(0,C6.invariant)(!1,"Unexpected type: "+
(0,P6.inspect)(e))}function G6(e){return nn(e)+`scalar ${e.name}`+Y6(e)}function g$(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function B6(e){return nn(e)+`type ${e.name}`+g$(e)+y$(e)}function V6(e){return nn(e)+`interface ${e.name}`+g$(e)+y$(e)}function K6(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return nn(e)+"union "+e.name+r}function Q6(e){let t=e.getValues().map((r,n)=>nn(r,"  ",!n)+"  "+r.name+Nm(r.deprecationReason));
return nn(e)+`enum ${e.name}`+p0(t)}function H6(e){let t=Object.values(e.getFields()).map((r,n)=>nn(r,"  ",!n)+"  "+u0(r));return nn(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+p0(t)}function y$(e){let t=Object.values(e.getFields()).map((r,n)=>nn(r,"  ",!n)+"  "+r.name+b$(r.args,"  ")+": "+String(r.type)+Nm(r.deprecationReason));
return p0(t)}function p0(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function b$(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(u0).join(", ")+")":`(
`+e.map((r,n)=>nn(r,"  "+t,!n)+"  "+t+u0(r)).join(`
`)+`
`+t+")"}function u0(e){let t=(0,$6.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,xm.print)(t)}`),r+Nm(e.deprecationReason)}
function J6(e){return nn(e)+"directive @"+e.name+b$(e.args)+Nm(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Nm(e){
return e==null?"":e!==l0.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,xm.print)({kind:c0.Kind.STRING,value:e})})`:" @deprecated"}function Y6(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,xm.print)({kind:c0.Kind.STRING,value:e.specifiedByURL})})`}function nn(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,xm.print)({kind:c0.Kind.STRING,value:n,block:(0,j6.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var v$=E(d0=>{"use strict";Object.defineProperty(d0,"__esModule",{value:!0});d0.concatAST=z6;var W6=Ee();function z6(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:W6.Kind.DOCUMENT,definitions:t}}});var E$=E(f0=>{"use strict";Object.defineProperty(f0,"__esModule",{value:!0});f0.separateOperations=Z6;var Im=Ee(),X6=Ea();function Z6(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case Im.Kind.OPERATION_DEFINITION:t.push(s);break;case Im.Kind.FRAGMENT_DEFINITION:r[s.name.value]=w$(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of w$(s.selectionSet))T$(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:Im.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===Im.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function T$(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)T$(e,t,s)}}function w$(e){let t=[];return(0,X6.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var O$=E(h0=>{"use strict";Object.defineProperty(h0,"__esModule",{value:!0});h0.stripIgnoredCharacters=t7;var e7=mc(),S$=yc(),R$=vf(),m0=ya();function t7(e){let t=(0,R$.
isSource)(e)?e:new R$.Source(e),r=t.body,n=new S$.Lexer(t),s="",i=!1;for(;n.advance().kind!==m0.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,S$.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===m0.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===m0.TokenKind.BLOCK_STRING?s+=(0,e7.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var x$=E(Am=>{"use strict";Object.defineProperty(Am,"__esModule",{value:!0});Am.assertValidName=i7;Am.isValidNameError=k$;var r7=mr(),n7=W(),s7=Ec();function i7(e){
let t=k$(e);if(t)throw t;return e}function k$(e){if(typeof e=="string"||(0,r7.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new n7.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,s7.assertName)(e)}catch(t){return t}}});var N$=E(y0=>{"use strict";Object.defineProperty(y0,"__esModule",{value:!0});y0.sortValueNode=g0;var o7=Tc(),Fs=Ee();function g0(e){switch(e.kind){case Fs.Kind.
OBJECT:return{...e,fields:a7(e.fields)};case Fs.Kind.LIST:return{...e,values:e.values.map(g0)};case Fs.Kind.INT:case Fs.Kind.FLOAT:case Fs.Kind.STRING:case Fs.Kind.
BOOLEAN:case Fs.Kind.NULL:case Fs.Kind.ENUM:case Fs.Kind.VARIABLE:return e}}function a7(e){return e.map(t=>({...t,value:g0(t.value)})).sort((t,r)=>(0,o7.naturalCompare)(
t.name.value,r.name.value))}});var D$=E(is=>{"use strict";Object.defineProperty(is,"__esModule",{value:!0});is.DangerousChangeType=is.BreakingChangeType=void 0;is.findBreakingChanges=f7;is.findDangerousChanges=
m7;var u7=$e(),L$=hr(),I$=Ri(),c7=Wr(),De=Se(),l7=ts(),p7=Lc(),d7=N$(),ft;is.BreakingChangeType=ft;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(ft||(is.BreakingChangeType=ft={}));var In;is.DangerousChangeType=In;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(In||(is.DangerousChangeType=In={}));function f7(e,t){return $$(e,t).filter(r=>r.type in
ft)}function m7(e,t){return $$(e,t).filter(r=>r.type in In)}function $$(e,t){return[...g7(e,t),...h7(e,t)]}function h7(e,t){let r=[],n=Us(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:ft.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=Us(s.args,i.args);for(let a of o.
added)(0,De.isRequiredArgument)(a)&&r.push({type:ft.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:ft.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:ft.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:ft.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function g7(e,t){let r=[],n=Us(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:ft.TYPE_REMOVED,description:(0,l7.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,De.isEnumType)(s)&&(0,De.isEnumType)(i)?r.push(..._7(s,i)):(0,De.isUnionType)(s)&&(0,De.isUnionType)(i)?r.push(...b7(s,
i)):(0,De.isInputObjectType)(s)&&(0,De.isInputObjectType)(i)?r.push(...y7(s,i)):(0,De.isObjectType)(s)&&(0,De.isObjectType)(i)?r.push(...P$(s,i),...A$(s,i)):(0,De.
isInterfaceType)(s)&&(0,De.isInterfaceType)(i)?r.push(...P$(s,i),...A$(s,i)):s.constructor!==i.constructor&&r.push({type:ft.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${C$(s)} to ${C$(i)}.`});return r}function y7(e,t){let r=[],n=Us(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,De.
isRequiredInputField)(s)?r.push({type:ft.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:In.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:ft.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)ol(s.type,i.type)||r.push({type:ft.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function b7(e,t){let r=[],n=Us(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:In.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:ft.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function _7(e,t){let r=[],n=Us(e.getValues(),t.getValues());for(let s of n.added)r.push({type:In.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:ft.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function A$(e,t){let r=[],n=Us(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:In.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:ft.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function P$(e,t){let r=[],n=Us(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:ft.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...v7(e,s,i)),il(s.type,i.type)||r.push({type:ft.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function v7(e,t,r){let n=[],s=Us(t.args,r.args);for(let i of s.
removed)n.push({type:ft.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!ol(i.type,o.type))n.push({type:ft.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:In.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=j$(i.
defaultValue,i.type),c=j$(o.defaultValue,o.type);u!==c&&n.push({type:In.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,De.isRequiredArgument)(i)?n.push({type:ft.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:In.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function il(e,t){
return(0,De.isListType)(e)?(0,De.isListType)(t)&&il(e.ofType,t.ofType)||(0,De.isNonNullType)(t)&&il(e,t.ofType):(0,De.isNonNullType)(e)?(0,De.isNonNullType)(t)&&
il(e.ofType,t.ofType):(0,De.isNamedType)(t)&&e.name===t.name||(0,De.isNonNullType)(t)&&il(e,t.ofType)}function ol(e,t){return(0,De.isListType)(e)?(0,De.isListType)(
t)&&ol(e.ofType,t.ofType):(0,De.isNonNullType)(e)?(0,De.isNonNullType)(t)&&ol(e.ofType,t.ofType)||!(0,De.isNonNullType)(t)&&ol(e.ofType,t):(0,De.isNamedType)(t)&&
e.name===t.name}function C$(e){if((0,De.isScalarType)(e))return"a Scalar type";if((0,De.isObjectType)(e))return"an Object type";if((0,De.isInterfaceType)(e))return"\
an Interface type";if((0,De.isUnionType)(e))return"a Union type";if((0,De.isEnumType)(e))return"an Enum type";if((0,De.isInputObjectType)(e))return"an Input typ\
e";(0,L$.invariant)(!1,"Unexpected type: "+(0,u7.inspect)(e))}function j$(e,t){let r=(0,p7.astFromValue)(e,t);return r!=null||(0,L$.invariant)(!1),(0,c7.print)(
(0,d7.sortValueNode)(r))}function Us(e,t){let r=[],n=[],s=[],i=(0,I$.keyMap)(e,({name:a})=>a),o=(0,I$.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var M$=E(Pm=>{"use strict";Object.defineProperty(Pm,"__esModule",{value:!0});Pm.resolveASTSchemaCoordinate=q$;Pm.resolveSchemaCoordinate=T7;var wo=$e(),al=Ee(),
w7=io(),Ci=Se();function T7(e,t){return q$(e,(0,w7.parseSchemaCoordinate)(t))}function E7(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function S7(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,wo.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ci.
isEnumType)(n)&&!(0,Ci.isInputObjectType)(n)&&!(0,Ci.isObjectType)(n)&&!(0,Ci.isInterfaceType)(n))throw new Error(`Expected ${(0,wo.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,Ci.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,Ci.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function R7(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,wo.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ci.isObjectType)(n)&&!(0,Ci.isInterfaceType)(n))throw new Error(`Expected ${(0,wo.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,wo.inspect)(s)} to exist as a field o\
f type ${(0,wo.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function O7(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function k7(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,wo.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function q$(e,t){switch(t.kind){case al.Kind.TYPE_COORDINATE:return E7(e,t);case al.Kind.MEMBER_COORDINATE:
return S7(e,t);case al.Kind.ARGUMENT_COORDINATE:return R7(e,t);case al.Kind.DIRECTIVE_COORDINATE:return O7(e,t);case al.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return k7(
e,t)}}});var V$=E(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});Object.defineProperty(ke,"BreakingChangeType",{enumerable:!0,get:function(){return Cm.
BreakingChangeType}});Object.defineProperty(ke,"DangerousChangeType",{enumerable:!0,get:function(){return Cm.DangerousChangeType}});Object.defineProperty(ke,"Ty\
peInfo",{enumerable:!0,get:function(){return U$.TypeInfo}});Object.defineProperty(ke,"assertValidName",{enumerable:!0,get:function(){return G$.assertValidName}});
Object.defineProperty(ke,"astFromValue",{enumerable:!0,get:function(){return q7.astFromValue}});Object.defineProperty(ke,"buildASTSchema",{enumerable:!0,get:function(){
return F$.buildASTSchema}});Object.defineProperty(ke,"buildClientSchema",{enumerable:!0,get:function(){return P7.buildClientSchema}});Object.defineProperty(ke,"\
buildSchema",{enumerable:!0,get:function(){return F$.buildSchema}});Object.defineProperty(ke,"coerceInputValue",{enumerable:!0,get:function(){return M7.coerceInputValue}});
Object.defineProperty(ke,"concatAST",{enumerable:!0,get:function(){return F7.concatAST}});Object.defineProperty(ke,"doTypesOverlap",{enumerable:!0,get:function(){
return _0.doTypesOverlap}});Object.defineProperty(ke,"extendSchema",{enumerable:!0,get:function(){return C7.extendSchema}});Object.defineProperty(ke,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return Cm.findBreakingChanges}});Object.defineProperty(ke,"findDangerousChanges",{enumerable:!0,get:function(){return Cm.
findDangerousChanges}});Object.defineProperty(ke,"getIntrospectionQuery",{enumerable:!0,get:function(){return x7.getIntrospectionQuery}});Object.defineProperty(
ke,"getOperationAST",{enumerable:!0,get:function(){return N7.getOperationAST}});Object.defineProperty(ke,"getOperationRootType",{enumerable:!0,get:function(){return I7.
getOperationRootType}});Object.defineProperty(ke,"introspectionFromSchema",{enumerable:!0,get:function(){return A7.introspectionFromSchema}});Object.defineProperty(
ke,"isEqualType",{enumerable:!0,get:function(){return _0.isEqualType}});Object.defineProperty(ke,"isTypeSubTypeOf",{enumerable:!0,get:function(){return _0.isTypeSubTypeOf}});
Object.defineProperty(ke,"isValidNameError",{enumerable:!0,get:function(){return G$.isValidNameError}});Object.defineProperty(ke,"lexicographicSortSchema",{enumerable:!0,
get:function(){return j7.lexicographicSortSchema}});Object.defineProperty(ke,"printIntrospectionSchema",{enumerable:!0,get:function(){return b0.printIntrospectionSchema}});
Object.defineProperty(ke,"printSchema",{enumerable:!0,get:function(){return b0.printSchema}});Object.defineProperty(ke,"printType",{enumerable:!0,get:function(){
return b0.printType}});Object.defineProperty(ke,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return B$.resolveASTSchemaCoordinate}});Object.defineProperty(
ke,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return B$.resolveSchemaCoordinate}});Object.defineProperty(ke,"separateOperations",{enumerable:!0,get:function(){
return U7.separateOperations}});Object.defineProperty(ke,"stripIgnoredCharacters",{enumerable:!0,get:function(){return G7.stripIgnoredCharacters}});Object.defineProperty(
ke,"typeFromAST",{enumerable:!0,get:function(){return L7.typeFromAST}});Object.defineProperty(ke,"valueFromAST",{enumerable:!0,get:function(){return $7.valueFromAST}});
Object.defineProperty(ke,"valueFromASTUntyped",{enumerable:!0,get:function(){return D7.valueFromASTUntyped}});Object.defineProperty(ke,"visitWithTypeInfo",{enumerable:!0,
get:function(){return U$.visitWithTypeInfo}});var x7=Zw(),N7=YL(),I7=WL(),A7=zL(),P7=ZL(),F$=c$(),C7=i0(),j7=d$(),b0=_$(),L7=rs(),$7=Kc(),D7=m_(),q7=Lc(),U$=Wf(),
M7=Mv(),F7=v$(),U7=E$(),G7=O$(),_0=xc(),G$=x$(),Cm=D$(),B$=M$()});var H$=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return Ce.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return je.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return C.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return je.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return Ce.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return me.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return me.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return me.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return C.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return C.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return C.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return C.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return C.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return ul.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return C.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
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
get:function(){return me.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return me.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return me.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return me.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return Ce.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return Ce.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return me.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return me.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return me.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return me.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return me.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return me.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return me.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return me.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return me.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return Ce.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return me.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return me.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return me.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return me.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return me.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return C.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return me.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return Ce.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return Ce.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return Ce.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return je.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return C.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return C.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return C.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return me.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return me.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return me.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return me.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return me.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return me.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return me.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return me.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return me.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return me.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return me.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return me.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return me.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return me.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return me.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return me.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
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
return os.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return os.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return os.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return je.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return os.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return os.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return je.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return je.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return je.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return ul.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return os.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return os.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Ce.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return je.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return Ce.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return C.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return C.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return je.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return je.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return os.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return Ce.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return Q$.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return Q$.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
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
get:function(){return ul.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return Ce.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return Ce.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Ce.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return Ce.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return Ce.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return Ce.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return ul.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return je.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return Ce.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return je.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return Ce.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return je.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return me.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return je.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return C.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return C.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return je.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return os.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return je.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return C.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return me.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return C.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return je.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return os.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return ul.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return je.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return me.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return C.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return je.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return je.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return K$.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return K$.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return Ce.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return Ce.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return je.visitWithTypeInfo}});var K$=AP(),Q$=IL(),C=CL(),Ce=LL(),os=BL(),me=HL(),ul=JL(),je=V$()});function Ae(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function It(e,t,r){return new An({status:e,json:{message:t},...r?{headers:r}:{}})}function _t(e,t){
return new An({status:e,json:{error:t}})}function Pn(){return It(401,"401 Unauthorized")}function To(){return It(403,"403 Forbidden")}function Yt(e){return It(404,
e?`404 ${e} Not Found`:"404 Not Found")}function Eo(){return It(404,"404 Not found")}function v0(){return new An({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var An,vt=m(()=>{"use strict";An=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function it(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function ji(e,t){let r=e.params[t];return typeof r=="number"?r:null}var as=m(
()=>{"use strict"});function w0(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function wt(e){return e.nextId+=1,e.nextId}function qt(e,t){return e.
users.find(r=>r.id===t)}function tt(e,t){return e.projects.find(r=>r.id===t)}function Fr(e,t){return e.groups.find(r=>r.id===t)}function sn(e,t){let r=[],n=Fr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Fr(e,n.parent_id);return r}function jm(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function J$(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function Da(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function Cn(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=sn(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function yr(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function cl(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function qa(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var Ye=m(()=>{"use strict"});function So(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return ae.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,Ma(
e,t,r.groupId))}function Ma(e,t,r){if(!t)return 0;if(t.admin)return ae.owner;let n=sn(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function ot(e,t){return So(e.state,e.session?.user,t)}function Li(e,t,r){return t?.token.kind==="job"&&!B7(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:So(e,t.user,r)>=ae.guest:!1}function B7({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function T0(e,t,r,n){let s=ot(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=ae.guest||Li(e.state,e.session,t)}function Gs(e,t){return T0(e,t,t.repository_access_level,ae.reporter)}function $i(e,t){return T0(e,t,t.merge_requests_access_level,
ae.planner)}function on(e,t){return T0(e,t,t.builds_access_level,ae.guest)&&(t.public_jobs||ot(e,t)>=ae.reporter)}function Or(e){if(!e.session)throw Pn();return e.
session}function Lm(e,t,r){if(ot(e,t)<r)throw To()}function ur(e){if(!e)throw To()}function ll(e,t){if(/^\d+$/.test(t)){let i=tt(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function Ze(e){let t=ll(e.state,e.segments.id??"");if(!t||!Li(e.state,
e.session,t.project))throw Yt("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw It(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new An(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function E0(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||Ma(e,t.user,r.id)>=ae.guest?!0:e.projects.some(n=>sn(e,n.groupId).includes(r)&&So(e,t.user,n)>=ae.guest):
!1}function $m(e){let t=it(e,"id"),r=/^\d+$/.test(t)?Fr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!E0(e.
state,e.session,r))throw Yt("Group");return r}var ae,Wt=m(()=>{"use strict";vt();as();Ye();ae={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function Dm(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??Y$(r.private_token)??s,o=t.headers["job-token"]??
Y$(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?W$(e,a):null;if(!a||a.kind==="deploy")throw Pn();
return z$(e,V7(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw Pn();return W$(e,a)}return null}function Y$(e){
return typeof e=="string"&&e!==""?e:void 0}function V7(e,t){if(e.expired)throw S0(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw S0(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw S0(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function S0(e,t){return new An({status:e,json:t})}function W$(e,t){if(t.expired||t.revoked)throw Pn();return z$(
e,t)}function z$(e,t){let r=qt(e,t.userId);if(!r)throw Pn();if(r.state==="blocked")throw It(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var R0=m(()=>{"use strict";Ye();vt()});function pl(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function eD(e){if(pl(e)!=="application/json"||e.body===""||O0(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw _t(400,"Invalid JSON format")}if(!nD(t,0,{left:1e5}))throw _t(400,"Invalid JSON format");return t}function tD(e){
let t=pl(e);if(!(O0(e.method)||e.body===""||t===""||K7.includes(t)))throw _t(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Mm(e,t){let r=X$(e.query),n=pl(e);return O0(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...Q7(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...X$(e.body)}:r}function rD(e,t){if(e.malformedBody||qm(Fm(e.path))||qm(t))throw v0()}function Fm(e){
try{return decodeURIComponent(e)}catch{throw v0()}}function O0(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function nD(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>nD(s,t+1,r))}function X$(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=Z$(n<0?r:r.slice(0,n)),i=n<0?null:Z$(r.slice(n+1));sD(t,s,i)}return t}function sD(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function Z$(e){return Fm(e.replaceAll("+"," "))}function Q7(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&sD(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function qm(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>qm(t)||
qm(r))}var K7,dl=m(()=>{"use strict";vt();K7=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function Mt(e,t){return`gid://gitlab/${e}/${t}`}function fl(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function Tt(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function us(e){return{id:Mt(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Fa,ml=m(()=>{"use strict";Fa=class extends Error{}});function Um(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(fl),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return Tt(i,H7,t)}function H7(e){return{id:Mt("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>Tt(e.requirements,J7,t)}}function J7(e){return{id:Mt(`${iD}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>Tt(e.controls,k0,t)}}function k0(e){return{id:Mt(`${iD}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var iD,x0=m(()=>{"use strict";ml();iD="Co\
mplianceManagement::ComplianceFramework"});function N0(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=qt(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>qt(n,l)??[]);return{id:Mt("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:yr(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?us(o):null,commitCount:r.commits.length,committers:l=>Tt(
Y7(e,r),us,l),commits:l=>Tt(r.commits,p=>W7(e,t,p),l),approvedBy:l=>Tt(c,us,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:z7(
e,t,r)}}function Y7({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function W7({state:e,rootUrl:t},r,n){let s=oD(e.users,n.author_email),i=oD(e.users,n.committer_email);return{id:Mt("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?us(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?us(i):null}}}function oD(e,t){return e.find(({emails:r})=>r.includes(t))}function z7(e,t,r){let s=[
t,tt(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!on(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==yr(r,e.clock.now())&&!i?null:{id:Mt("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var aD=m(()=>{"use strict";Wt();Ye();ml()});function uD(e,t){let{state:r}=e,n=ot(e,t),s=n>=ae.developer,i=t.licence==="ultimate",o=$i(e,t);return{id:Mt("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new Fa("no security setting row");return t.secret_push_protection_enabled},repository:Gs(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:cD(n),userPermissions:X7(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Mt("Terraform::State",l+1),name:`state-${l+1}`}));return s?Tt(u,c=>c,a):null},vulnerabilities:a=>t8(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return Tt(l,p=>p,u)},projectMembers:a=>Tt(
Z7(e,t),e8(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?Um(u,a):null},complianceControlStatus:a=>n>=ae.
owner&&i?r8(e,t,a):null,branchRules:a=>n8(n>=ae.maintainer?t:null,a),mergeRequest({iid:a}){let u=jm(r,t.id,Number(a));return u&&o?N0(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return Tt(l,p=>N0(e,t,p),c)}}}function cD(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function X7(e,t,r){let n=$i(e,t);return{adminProject:r>=ae.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=ae.developer&&!t.archived,downloadCode:Gs(e,t),pushCode:r>=ae.developer&&!t.archived,readCommitStatus:on(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function Z7({state:e},t){let r=[t,...sn(e,t.groupId)].flatMap(({members:i})=>i),n=t.membersHiddenFromGraphql,s=r.filter(({membership_state:i,
userId:o})=>i==="active"&&!n.includes(o));return[...new Set(s.map(({userId:i})=>i))].sort((i,o)=>i-o)}function e8({state:e},t){return r=>{let n=qt(e,r);return{id:Mt(
"ProjectMember",`${t.id}${r}`),accessLevel:cD(So(e,n,t)),user:n?us(n):null}}}function t8(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.
scanner.includes(s)).filter(s=>!t.state||t.state.includes(s.state)).sort((s,i)=>t.sort==="detected_asc"?s.id-i.id:i.id-s.id);return Tt(r,s=>({...s,id:Mt("Vulner\
ability",s.id)}),t)}function r8({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===t.id?Da(e,i.controlId):void 0;return o?[{row:i,control:o.
control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return Tt(n,({row:i,control:o})=>({id:Mt(s,i.id),updatedAt:new Date(
i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:k0(o)}),r)}function n8(e,t){return Tt(e?.protectedBranches??[],r=>({name:r.
name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:Tt((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.includes(r.id)),n=>({id:Mt(
"MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:Tt(e?.approvalRules??[],n=>({id:Mt(
"ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var lD=m(()=>{"use strict";Wt();Ye();ml();
x0();aD()});var pD,dD=m(()=>{"use strict";pD=`
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
`});async function mD(e,t,r,n){let s=Mm(t,r),i=i8(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,Ua.graphql)({schema:s8,source:o,rootValue:a8({...e,session:i}),variableValues:o8(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof Fa)?{status:500,json:{errors:[{message:"Internal server error"}]}}:Ae(a)}
function i8({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Dm(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function o8(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function a8(e){let{state:t,session:r}=e,n=i=>i!==void 0&&Li(t,r,i),s=i=>uD(e,i);return{currentUser:r?us(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?ll(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>fD)throw new Ua.GraphQLError(`You cannot query more than ${fD} full_paths`);let u=i?.map(fl),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return Tt(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!E0(t,r,o)?null:{id:Mt("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(fl),d=t.projects.filter(n).filter(({groupId:f})=>a?sn(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return Tt(d,s,l)},complianceFrameworks(a){let u=sn(t,o.id).at(-1);return Um(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var Ua,s8,fD,hD=m(()=>{"use strict";Ua=cM(H$(),1);Wt();vt();R0();dl();Ye();ml();x0();lD();dD();s8=(0,Ua.buildSchema)(pD),
fD=50});function yD(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=u8(s,t[s.name]);r[s.name]=o,o===Di?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw _t(400,n.join(", "));return r}function u8(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):Di;case"integer":return gD(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:Di;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return Di;let n=r.map(gD);return n.includes(Di)?Di:n.filter(
s=>s!==null)}}}function gD(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Di:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Di}var ut,
Di,cs=m(()=>{"use strict";vt();ut=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Di=Symbol("invalid")});function _D(e,t,r){let n=c8(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw _t(404,"404 No\
t Found");return i}function c8(e,t){if(!t.startsWith(`${bD}/`))return[];let r=t.slice(bD.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=l8(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function l8(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Fm(a)}else if(o!==a)return null}return s}var bD,vD=m(()=>{"\
use strict";vt();dl();bD="/api/v4"});function hl(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function ls(e,t,r){
let n=qt(e,r);return n?hl(t,n):null}function Ro(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var ps=m(()=>{"use strict";Ye()});function Qe(e,t,r,n={}){let s=wD(e.params.page,1),i=Math.min(wD(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=p8,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${d8(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return Ae(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function d8(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function wD(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var p8,ds=m(()=>{"use strict";vt();p8=
1e4});function gl({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function I0(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var A0=m(()=>{"use strict"});function Bs(e){if(Or(e),Ze(e).licence!=="ultimate")throw Pn()}function Ga(e,t){let r=jm(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Eo();
return r}function Ba(e,t,r){let n=ji(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw Eo();return s}function TD(e,t,r){let{user:n}=Or(e),s=ot(e,t);return t.archived?
!1:s>=ae.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=ae.guest}function ED(e,t){let{user:r}=Or(e);if(ot(e,t)>=ae.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Gm(e,t,r,n){return r.protectedBranchIds.length===
0?!0:Cn(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var an,P0,Va=m(()=>{"use strict";Wt();vt();as();Ye();an={name:"merge_request\
_iid",type:"integer",required:!0},P0={name:"external_status_check_id",type:"integer",required:!0}});function qi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function SD(e,t,r){return{...qi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function RD(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:qi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var Bm=m(()=>{"use strict"});function yl(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>ls(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:m8(e,t,r),merge_after:null,sha:yr(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||OD(r)===0,approvals_before_merge:null,...n?f8(e,t,r):{},...n?{user:{can_merge:o!==null&&ot(e,t)>=ae.developer}}:
{}}}function f8(e,t,r){let n=yr(r,e.clock.now()),s=tt(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&on(e,t),u=o?qi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function OD(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function m8(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&OD(r)>0)return"discussions_not_resolved";let n=yr(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Gm(e,t,o,r.target_branch)).filter(({id:o})=>cl(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var C0=m(()=>{"use strict";Wt();Va();Ye();Bm();ps()});function Oo(e,t){return{method:"GET",path:`${xD}/${e}`,rules:[an,...ut],handle:t}}function zt(e){let t=Ze(e),r=Ga(e,t);return ur($i(e,t)),{project:t,row:r}}function h8(e){
let t=Ze(e);ur($i(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||it(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return Qe(e,i,o=>yl(e,t,o,{full:!1}))}function g8(e){let{project:t,row:r}=zt(e);return Ae(yl(e,
t,r,{full:!0}))}function y8(e){let{row:t}=zt(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return Qe(e,r,n=>({...n,merge_request_id:t.id}))}function b8(e){let{project:t,
row:r}=zt(e);return Qe(e,r.commits,n=>gl(e,t,n))}function _8(e){let{project:t,row:r}=zt(e);return Qe(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:j0(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?j0(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function v8(e){let{row:t}=zt(e);return Qe(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function w8(e){
let{project:t,row:r}=zt(e),n=tt(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>on(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return Qe(e,i,({place:o,pipeline:a})=>qi(e,o,a))}function T8(e){let{row:t}=zt(
e);return Ae(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:j0(e,r),state:n,created_at:s})))}function E8(e){let{project:t,row:r}=zt(e);return Qe(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function j0(e,t){return ls(e.state,e.rootUrl,t)}var kD,xD,ND,Vm=m(()=>{"use strict";Wt();A0();C0();Bm();ps();vt();as();
ds();cs();Ye();Va();kD="/projects/:id/merge_requests",xD=`${kD}/:merge_request_iid`;ND=[{method:"GET",path:kD,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...ut],handle:h8},{method:"GET",path:xD,jobToken:!0,rules:[an],handle:g8},
Oo("versions",y8),Oo("commits",b8),Oo("discussions",_8),Oo("diffs",v8),Oo("pipelines",w8),Oo("reviewers",T8),Oo("closes_issues",E8)]});function S8(e){let t=Ze(e);Lm(e,t,ae.maintainer);let r=t.approvalSettings;return Ae({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function R8(e){let t=Ze(e),r=!t.archived&&$i(e,t);ur(ot(e,t)>=ae.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return Qe(e,n,s=>D0(e,t,null,s))}function O8(e){let{project:t,row:r}=zt(e),n=$0(t,r),s=n.map(c=>CD(e,t,r,c)),
i=AD(s,({rule:c})=>c.approvals_required),o=AD(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return Ae({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:q0(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:ot(e,t)>=ae.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!bl(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function k8(e){let{project:t,row:r}=zt(e);if(!e.state.enterprise)throw Yt();
let n=$0(t,r).map(s=>{let{approved:i,approvedBy:o}=CD(e,t,r,s);return{...D0(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>q0(e,a)),approved:i}});
return Ae({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function x8(e){let{project:t,row:r}=zt(e);return Qe(e,$0(t,r),n=>D0(e,t,r,n))}function $0(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function bl({rule_type:e}){return e==="any_approver"}function AD(e,t){let[r,n]=[e.filter(({rule:s})=>bl(
s)),e.filter(({rule:s})=>!bl(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function CD(e,t,r,n){let s=jD(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function jD(e,t,r,n){
let s=e.state.users.filter(c=>So(e.state,c,t)>=ae.developer&&!c.admin).map(({id:c})=>c),i=bl(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?N8(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function N8(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function D0(e,t,r,n){let s=i=>i.map(o=>q0(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:bl(
n)?[]:s(jD(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:t.protectedBranches.
filter(({id:i})=>n.appliesToAllProtectedBranches||n.protectedBranchIds.includes(i)).map(i=>Ro(i,!1)),applies_to_all_protected_branches:n.appliesToAllProtectedBranches}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function q0(e,t){return ls(e.state,e.rootUrl,t)}
var L0,ID,PD,LD=m(()=>{"use strict";Wt();ps();vt();ds();cs();Vm();L0="/projects/:id/merge_requests/:merge_request_iid",ID=e=>{Or(e)},PD=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:ID,handle:S8},{method:"GET",path:"/projects/:id/approval_rules",before:ID,rules:ut,handle:R8},{method:"GET",path:`${L0}/approvals`,
handle:O8},{method:"GET",path:`${L0}/approval_state`,handle:k8},{method:"GET",path:`${L0}/approval_rules`,rules:ut,handle:x8}]});import{createHmac as I8,timingSafeEqual as A8}from"node:crypto";function $D(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:j8}}function j8(e){
let{state:t}=e,r=ji(e,"control_id")??0,n=it(e,"status")==="pass"?"pass":"fail",s=Da(t,r);if(!s)throw _t(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw _t(403,"Control is not external");L8(e,r,n,s.control.secretToken??"");let i=ll(t,e.segments.id??"")?.project;if(!i)throw _t(404,"Project not found");
if(i.licence==="free")throw _t(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw _t(404,"Project not foun\
d");return D8(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function L8(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw _t(401,"Missing required headers");let u=e.clock.now();if(!$8(e.state,o,u))throw _t(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(I8("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!A8(d,p))throw _t(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw _t(401,"Invalid timestamp");if(g-f>=C8)throw _t(401,"Request has expired")}
function $8(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+P8),!0)}function D8(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:wt(e),controlId:t,projectId:r,status:n,...o})}}var P8,C8,DD=m(()=>{"use strict";Wt();vt();as();Ye();P8=16e3,C8=15});function q8({state:e,rootUrl:t},r){let n=Fr(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=qt(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function ko(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=Gs(e,t),
i=q8(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function Ka(e,t){let{state:r,session:n}=e,s=ot(e,t),i=t.licence==="ultimate",o=n!==null,a=B8(e,t);return{...ko(e,t),_links:G8(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:ls(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...M8(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&on(e,t)?F8(t):{},...o&&s>=ae.maintainer?U8(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=ae.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:V8(e,t)}:{}}}function M8(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function F8({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function U8(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function G8({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function B8(e,t){let r=t.forkedFrom===
null?void 0:tt(e.state,t.forkedFrom);return r&&Li(e.state,e.session,r)?ko(e,r):null}function V8({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=Ma(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var Km=m(()=>{"use stri\
ct";Wt();Ye();ps()});function Q8(e){let t=Ze(e),r=new Map,n=sn(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return MD(e,[...r.values()])}function H8(e){let t=$m(e);return ur(t.visibility!=="private"||Ma(e.state,e.session?.user,t.id)>=ae.guest),MD(e,t.
members)}function MD(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=qt(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return Qe(e,n,({row:s,user:i})=>({...hl(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function J8(e){let t=$m(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return Ae({...Y8(e,t),shared_with_groups:[],...n?{projects:r.map(s=>ko(e,s))}:{}})}function Y8(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function W8(e){let t=$m(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
sn(e.state,o).includes(t):o===t.id).filter(o=>Li(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return Qe(e,i,o=>n===
!0||!e.session?ko(e,o):Ka(e,o))}var K8,qD,FD=m(()=>{"use strict";Wt();Km();ps();vt();ds();cs();Ye();K8=e=>{Or(e)},qD=[{method:"GET",path:"/projects/:id/members/\
all",rules:ut,handle:Q8},{method:"GET",path:"/groups/:id",before:K8,handle:J8},{method:"GET",path:"/groups/:id/members",rules:ut,handle:H8},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...ut],
handle:W8}]});function UD({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return Ae({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function z8(e){let{user:t}=Or(e);return Ae({...hl(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function X8(e){let{token:t}=Or(e);return Ae({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var Qm,GD,BD=m(()=>{"use strict";Wt();ps();vt();Qm=e=>{Or(e)},GD=[{method:"\
GET",path:"/version",before:Qm,scopes:["read_user"],handle:UD},{method:"GET",path:"/metadata",before:Qm,scopes:["read_user"],handle:UD},{method:"GET",path:"/use\
r",before:Qm,scopes:["read_user"],handle:z8},{method:"GET",path:"/personal_access_tokens/self",before:Qm,scopes:["read_user","read_repository","self_rotate"],handle:X8}]});function Vs(e,t={}){let r=t.id??wt(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function M0(e,t={}){let r=t.id??wt(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??Vs(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function xo(e,t={}){let r=t.id??wt(e),n=Fr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function br(e,t,r,n){let s=typeof t=="number"?tt(e,t)??Fr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function fs(e,t={}){
let r=Z8[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function Ks(e){return{name:"main",push_access_levels:[
fs(0)],merge_access_levels:[fs(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function F0(e,t={}){let r=t.id??wt(e),n={
id:r,groupId:e.groups[0]?.id??xo(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function U0(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:wt(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??wt(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var Z8,Qa=m(()=>{"use strict";Ye();Z8={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as ez}from"node:crypto";function mt(e){return ez("sha1").update(e).digest("hex")}function ms(e,t={}){let r=t.id??wt(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??xo(e).id,o=Fr(e,i)?.full_path??qt(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
Hm).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],membersHiddenFromGraphql:[],
protectedBranches:[],approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,
merge_requests_author_approval:!0,merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,
outbound_enabled:!1,allowedProjectIds:[]},errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:mt(`main of ${r}`),
committed_date:a}],files:new Map,statusChecks:[],terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function No(e,t,r={}){
let n=r.id??wt(e),s={id:n,name:`Check ${n}`,external_url:`https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.
now()-Hm,...r};return Jm(e,t).statusChecks.push(s),s}function jn(e,t,r={}){let n=Jm(e,t),s=r.id??wt(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),
o=r.authorId??e.users[0]?.id??Vs(e).id,a=r.diff_head_sha??mt(`head of ${s}`),u=n.branches[0]?.commitId??mt(`base of ${s}`),c=r.created_at??new Date(Date.now()-Hm).
toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,
target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,
initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],
approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:mt(`patch ${s}`),state:"collected",real_size:"1"}],commits:[Io(e,o,{id:a,parent_ids:[
u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,...r};return e.mergeRequests.push(p),p}function Io(e,t,r={}){let n=qt(e,t),s=n?.
name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";return{id:mt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-Hm).toISOString(),signature:null,...r}}function Ao(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,protectedBranchIds:[],appliesToAllProtectedBranches:!1,
...t}}function Jm(e,t){let r=tt(e,t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var Hm,Ha=m(()=>{"use strict";Qa();Ye();Hm=1440*6e4});function Ym(e,t,r,{userId:n,...s}){return{...s,type:null,author:ls(e.state,e.rootUrl,n),updated_at:s.created_at,noteable_id:r.id,noteable_type:"MergeRequest",noteable_iid:r.
iid,project_id:t.id,confidential:!1,internal:!1}}function nz(e){let{project:t,row:r}=zt(e),n=r.discussions.flatMap(s=>s.notes).sort((s,i)=>s.id-i.id);return Qe(
e,it(e,"sort")==="asc"?n:n.reverse(),s=>Ym(e,t,r,s))}function sz(e){let{project:t,row:r}=zt(e);ur(ot(e,t)>=ae.reporter);let n={id:wt(e.state),userId:e.session?.
user.id??0,body:HD(it(e,"body")),system:!1,resolvable:!1,resolved:!1,created_at:new Date(e.clock.now()).toISOString()};return r.discussions.push({id:mt(`note ${n.
id}`),individual_note:!0,notes:[n]}),{status:201,json:Ym(e,t,r,n)}}function iz(e){let{project:t,row:r}=zt(e);return Ae(Ym(e,t,r,K0(e,r)))}function oz(e){let{project:t,
row:r}=zt(e),n=K0(e,r);return QD(e,t,n),n.body=HD(it(e,"body")),Ae(Ym(e,t,r,n))}function az(e){let{project:t,row:r}=zt(e),n=K0(e,r);return QD(e,t,n),r.discussions=
r.discussions.filter(({notes:s})=>!s.includes(n)),{status:204}}function K0(e,t){let r=ji(e,"note_id"),n=t.discussions.flatMap(({notes:s})=>s).find(s=>s.id===r);
if(!n)throw Yt("Note");return n}function QD(e,t,{userId:r}){ur(r===e.session?.user.id||ot(e,t)>=ae.maintainer)}function HD(e){return e.slice(0,rz)}var V0,G0,B0,
VD,tz,rz,KD,JD=m(()=>{"use strict";Wt();ps();vt();as();ds();cs();Ha();Ye();Vm();Va();V0="/projects/:id/merge_requests/:merge_request_iid/notes",G0=`${V0}/:note_\
id`,B0={name:"note_id",type:"integer",required:!0},VD={name:"body",type:"string",required:!0},tz={name:"sort",type:"string",values:["asc","desc"],default:"desc"},
rz=1e6,KD=[{method:"GET",path:V0,jobToken:!0,rules:[an,tz,...ut],handle:nz},{method:"POST",path:V0,rules:[an,VD],handle:sz},{method:"GET",path:G0,jobToken:!0,rules:[
an,B0],handle:iz},{method:"PUT",path:G0,rules:[an,B0,VD],handle:oz},{method:"DELETE",path:G0,rules:[an,B0],handle:az}]});function WD(e){let t=Ze(e);return ur(t.builds_access_level!=="disabled"&&on(e,t)),t}function uz(e){let t=WD(e),r=it(e,"ref"),n=it(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return Qe(e,
s,i=>qi(e,t,i))}function H0(e){let t=WD(e),r=ji(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw Eo();return{project:t,pipeline:n}}function cz(e){let{
project:t,pipeline:r}=H0(e);return Ae(SD(e,t,r))}function lz(e){let{project:t,pipeline:r}=H0(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return Qe(e,n,s=>RD(e,t,r,s))}function pz(e){return H0(e),Qe(e,[],()=>null)}var Wm,Q0,YD,zD=m(()=>{"use strict";Wt();Bm();vt();as();ds();
cs();Wm="/projects/:id/pipelines",Q0={name:"pipeline_id",type:"integer",required:!0},YD=[{method:"GET",path:Wm,jobToken:!0,rules:ut,handle:uz},{method:"GET",path:`${Wm}\
/:pipeline_id`,jobToken:!0,rules:[Q0],handle:cz},{method:"GET",path:`${Wm}/:pipeline_id/jobs`,jobToken:!0,rules:[Q0,{name:"include_retried",type:"boolean",default:!1},
...ut],handle:lz},{method:"GET",path:`${Wm}/:pipeline_id/bridges`,jobToken:!0,rules:[Q0,...ut],handle:pz}]});function dz(e){let t=Ze(e);return Ae(e.session?Ka(e,t):ko(e,t))}function J0(e){let t=Ze(e);return ur(Gs(e,t)),t}function fz(e){let t=Cn(e.state,J0(e));return Qe(
e,t,({row:r,inherited:n})=>Ro(r,n))}function mz(e){let r=J0(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw Yt("ProtectedBranch");return Ae(
Ro(r,!1))}function Xm(e){let t=Ze(e);return Lm(e,t,ae.maintainer),t}function hz(e){let t=Xm(e);return Qe(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function gz(e){let t=Xm(e);if(t.licence==="free")throw Yt();let r=t.pushRule;return r?Ae({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function yz(e){let{inbound_enabled:t,outbound_enabled:r}=Xm(e).jobTokenScope;return Ae({inbound_enabled:t,outbound_enabled:r})}function bz(e){let{errorTracking:t}=Xm(
e);if(!t)throw Yt("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return Ae({active:t.active,...r})}function _z(e){
let t=J0(e);if(t.empty_repo)throw Yt("Commit");return Ae({...t.ciLint,merged_yaml:"",includes:[]})}var zm,XD,ZD=m(()=>{"use strict";Wt();Km();ps();vt();ds();cs();
Ye();zm=e=>{Or(e)},XD=[{method:"GET",path:"/projects/:id",handle:dz},{method:"GET",path:"/projects/:id/protected_branches",rules:ut,handle:fz},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:mz},{method:"GET",path:"/projects/:id/hooks",before:zm,rules:ut,handle:hz},{method:"GET",path:"/project\
s/:id/push_rule",before:zm,handle:gz},{method:"GET",path:"/projects/:id/job_token_scope",before:zm,handle:yz},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:zm,handle:bz},{method:"GET",path:"/projects/:id/ci/lint",handle:_z}]});import{createHash as eq}from"node:crypto";function vl(e){let t=Ze(e);return ur(Gs(e,t)),t}function vz(e){let t=vl(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return Qe(e,i,o=>nq(e,t,o))}function wz(e){let t=vl(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Yt("Branch");
return Ae(nq(e,t,r))}function nq(e,t,r){return{name:r.name,commit:gl(e,t,I0(r.commitId,r.committed_date)),merged:!1,protected:Cn(e.state,t).some(n=>Tz(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function Tz(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function sq(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return I0(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||Ez(o,r));if(!i)throw Yt("Commit");return i}function Ez(e,t){return t.
length>=7&&e.startsWith(t)}function Sz(e){let t=vl(e),r=gl(e,t,sq(e,t));return Ae({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function Rz(e){let t=sq(e,vl(e));if(!t.signature)throw Yt("Signature");return Ae({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function iq(e,t){let r=vl(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Yt("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw Yt("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function Oz(e){let{content:t,ref:r,commitId:n}=iq(e,it(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:eq("sha256").update(s).digest("hex"),ref:r,blob_id:eq("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[kz(u),
encodeURI(String(c))]));return Ae({...o,content:s.toString("base64")},a)}function kz(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function xz(e){let{content:t}=iq(e,it(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var _l,tq,rq,oq=m(()=>{"use strict";Wt();
A0();vt();as();ds();cs();Ye();_l="/projects/:id/repository",tq=`${_l}/files/:file_path`,rq=[{method:"GET",path:`${_l}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...ut],handle:vz},{method:"GET",path:`${_l}/branc\
hes/:branch`,greedy:!0,handle:wz},{method:"GET",path:`${_l}/commits/:sha`,jobToken:!0,handle:Sz},{method:"GET",path:`${_l}/commits/:sha/signature`,handle:Rz},{method:"\
GET",path:tq,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:Oz},{method:"GET",path:`${tq}/raw`,jobToken:!0,scopes:["read_repository"],handle:xz}]});function cq(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function wl(e,t,r){let n=Cn(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>Ro(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function Zm(e,t){return ot(
e,t)>=ae.maintainer}function Nz(e){let t=Ze(e);if(!Zm(e,t))throw Pn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return Qe(e,r,n=>wl(e.state,t,n))}function Iz(e){
let t=Ze(e);if(!Zm(e,t))throw It(500,["Not allowed"]);let r={id:0,name:it(e,"name"),external_url:it(e,"external_url"),sharedSecret:it(e,"shared_secret")||null,protectedBranchIds:pq(
e,t)??[],updatedAt:e.clock.now()};return dq(t,r),r.id=wt(e.state),t.statusChecks.push(r),{status:201,json:wl(e.state,t,r)}}function Az(e){let t=Ze(e);if(!Zm(e,t))
throw It(401,["Not allowed"]);let r=Ba(e,t,"check_id"),n=(i,o)=>i in e.params?it(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:pq(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return dq(t,s),Object.assign(
r,s),{status:200,json:wl(e.state,t,r)}}function Pz(e){let t=Ze(e),r=Ba(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw It(412,"412 Precondition Failed");return Zm(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function pq(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Cn(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw Eo();return r.
map(Number)}function dq(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
Y0&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw It(422,n);if(t.name.length>Y0||t.external_url.length>Y0)throw It(500,"500 I\
nternal Server Error")}var W0,aq,uq,Y0,lq,z0=m(()=>{"use strict";Wt();ps();vt();as();ds();cs();Ye();Va();W0="/projects/:id/external_status_checks",aq=`${W0}/:ch\
eck_id`,uq={name:"check_id",type:"integer",required:!0},Y0=255;lq=[{method:"GET",path:W0,before:Bs,rules:ut,handle:Nz},{method:"POST",path:W0,before:Bs,rules:cq(
!0),handle:Iz},{method:"PUT",path:aq,before:Bs,rules:[uq,...cq(!1)],handle:Az},{method:"DELETE",path:aq,before:Bs,rules:[uq],handle:Pz}]});function mq(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=fq(e,t),u=qt(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=tt(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:jz(
e,t,r),source:l?fq(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function jz({rootUrl:e,now:t},r,n){let s=yr(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function fq({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:Fr(e,r.groupId)?.name??qt(e,
r.ownerId??0)?.name??"",visibility_level:Cz[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var Cz,hq=m(()=>{"use strict";Ye();Cz={private:0,internal:10,public:20}});import{createHmac as Lz}from"node:crypto";import{request as $z}from"node:http";import{request as Dz}from"node:https";async function gq(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=tt(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>X0(e,t,r,i,a,s)))}async function X0(e,t,r,n,s,i){let o=tt(e,n.projectId);if(!o||!Uz(e,o,s,n.target_branch))return;let a=JSON.stringify(mq({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":bq(a,s.sharedSecret)}:{};for(let c=0;c<Mz;c+=1)if(await _q(s.external_url,a,u)!==null)return}function Uz(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return Cn(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function yq(e,t,r,n){let s=tt(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await Gz(e,t,r,s,
o,a)}async function Gz(e,t,r,n,s,i){let o=Bz(e,n,i,r()),u=JSON.stringify({...Ka({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=bq(u,i.secretToken??""),l=await _q(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+qz)}function Bz(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:wt(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function bq(e,t){return Lz("sha256",t).update(e).digest("hex")}function _q(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?Dz:$z)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:Fz,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var qz,Mz,Fz,Z0=m(()=>{"use strict";Km();Ye();hq();qz=31*6e4,Mz=4,Fz=3e4});function Vz(e){let t=Ze(e),r=Ga(e,t);if(!ED(e,t))throw To();let n=yr(r,e.clock.now()),s=ot(e,t)>=ae.developer,i=t.statusChecks.filter(u=>Gm(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return Qe(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:cl(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function Kz(e){let t=Ze(e),r=Ga(e,t);if(!TD(e,t,r))throw To();let n=Ba(
e,t,"external_status_check_id"),s=e.clock.now(),i=yr(r,s);if(it(e,"sha")!==i)throw It(409,`SHA does not match HEAD of source branch: ${i}`);if(ot(e,t)<ae.developer)
throw It(404,null);return{status:201,json:{id:qa(e.state,{checkId:n.id,mrId:r.id,sha:i,status:it(e,"status"),createdAt:s}).id,merge_request:yl({...e,session:null},
t,r,{full:!0}),external_status_check:wl(e.state,t,n)}}}function Qz(e){let t=Ze(e),r=Ga(e,t);if(ot(e,t)<ae.developer)throw To();let n=Ba(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=cl(e.state,n.id,r.id,yr(r,s));if(i?.status!=="failed")throw It(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>X0(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var eT,vq,wq=m(()=>{"use strict";Wt();C0();vt();as();ds();Ye();
Z0();Va();z0();eT="/projects/:id/merge_requests/:merge_request_iid",vq=[{method:"GET",path:`${eT}/status_checks`,before:Bs,handle:Vz},{method:"POST",path:`${eT}\
/status_check_responses`,before:Bs,rules:[an,P0,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:Kz},{method:"POST",path:`${eT}/status_checks/:external_status_check_id/retry`,before:Bs,rules:[an,P0],handle:Qz}]});function Tq({externalControlMethod:e}){return[...Hz,$D(e)]}var Hz,Eq=m(()=>{"use strict";LD();DD();FD();BD();Vm();JD();zD();ZD();oq();z0();wq();Hz=[...GD,...XD,
...PD,...YD,...qD,...rq,...ND,...KD,...vq,...lq]});async function Sq(e,t){let r={user:null};try{return e.clock.tick(),{answer:await Jz(e,t,r),user:r.user}}catch(n){if(n instanceof An)return{answer:n.answer,user:r.
user};let{answer:s}=It(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function Jz(e,t,r){let n=eD(t),s=Mm(t,n);if(rD(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw _t(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return mD(
p,t,n,d=>{r.user=d})}let i=_D(Tq(e.state),t.method,t.path);if(!("route"in i))return i;tD(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Dm(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:yD(o.rules??[],
l.params)})}var Rq=m(()=>{"use strict";hD();vt();R0();cs();dl();vD();Eq()});function tT(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of tt(e,r.projectId)?.statusChecks??
[]){let i=yr(r,n);qa(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function Oq(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>Yz&&(r.status="failed")}function rT(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<Wz)&&(r.status="fail",r.updatedAt=n)}}var Yz,Wz,kq=m(()=>{"use strict";Ye();Yz=2*6e4,Wz=30*6e4});function Iq(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=Nq(s);u<=a;u=Nq(u))tT(e(),u),Oq(e(),u),rT(e(),u);tT(e(),a),rT(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function Nq(e){return(Math.floor(e/xq)+1)*xq}var xq,Aq=m(()=>{"use strict";kq();xq=6e4});function Cq(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!zz(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function zz({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||Xz(
n)}function Xz({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function jq(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return Zz(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return Pq(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return Pq(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function Pq(e,t,r){return pl(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function Zz(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var nT=m(()=>{"use strict";dl()});import{isUtf8 as e9}from"node:buffer";import{createHash as t9}from"node:crypto";import{createServer as r9}from"node:http";import{createServer as n9}from"node:https";
function Lq(e){let t=(r,n)=>{s9(e,r,n).catch(()=>n.destroy())};return e.tls?n9(e.tls,t):r9(t)}function $q(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function Dq(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function s9(e,t,r){let n=await o9(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,w])=>[b,String(w)])),body:n.toString("utf8"),...e9(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:w})=>w==="delay"))await a9(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?jq(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,i9(a,r,g,e.now(),p?.kind==="truncate")}function i9(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${t9("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function o9(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function a9(e){return new Promise(t=>setTimeout(
t,e))}var qq=m(()=>{"use strict";nT()});function Ln(e,t,{reports:r=[],...n}={}){let s=Jm(e,t),i=n.id??wt(e),o=n.created_at??new Date(Date.now()-u9).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??mt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>Ja(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function Ja(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var u9,eh=m(
()=>{"use strict";Ha();Ye();u9=1440*6e4});var J,Tl=m(()=>{"use strict";J={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function Fq(e,t,r){p9(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};jn(e,kr.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:rt.
dana,laggingHead:{sha:mt("web-shop!3 before the push"),until:t+c9},...s});let i=jn(e,kr.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:rt.devon,discussions:[
sT("web-shop!5",1,rt.dana,!1,n)],headPipelineId:714,...s});Ln(e,kr.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:mt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),jn(e,kr.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:rt.devon,approvals:th(
[rt.dana,rt.olga],r(12)),...s}),jn(e,kr.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:rt.dana,...s}),jn(e,kr.legacy,{id:811,iid:11,title:"Tidy up",
authorId:rt.devon,...s})}function p9(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=jn(e,kr.payments,{id:807,iid:J.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:rt.devon,labels:["backend"],diff_head_sha:mt("payments!7"),commits:[Mq(e,rt.devon,"payments!7",n)],approvals:th([rt.mara,rt.dana],r(20)),reviewers:[{
userId:rt.mara,state:"approved",created_at:n}],discussions:[sT("payments!7",10,rt.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Ln(e,kr.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),qa(e,{checkId:J.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),jn(e,
kr.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:rt.devon,diff_head_sha:mt("payments!8"),commits:[{...Io(e,rt.dana),id:mt("paym\
ents!8"),committed_date:r(21)},{...Io(e,rt.devon),id:mt("payments!8 first"),committed_date:n}],approvals:th([rt.dana],r(20)),discussions:[sT("payments!8",20,rt.
mara,!1,n)],...s});let a=new Date(t).toISOString();jn(e,kr.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:rt.dana,diff_head_sha:mt("payments\
!9"),commits:[Mq(e,rt.dana,"payments!9",a)],approvals:th([rt.mara,rt.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+l9}),jn(e,kr.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:rt.fay,sourceProjectId:kr.paymentsFork,diff_head_sha:mt("payments!10"),commits:[{...Io(e,rt.fay),id:mt(
"payments!10"),committed_date:n}],...s})}function Mq(e,t,r,n){let s={verification_status:"verified"};return{...Io(e,t),id:mt(r),committed_date:n,signature:s}}function th(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function sT(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:mt(`thread of ${e}`),individual_note:!1,notes:[i]}}function Uq(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=J;F0(e,{id:t,groupId:J.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[kr.payments,kr.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),U0(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var kr,rt,c9,l9,Gq=m(()=>{
"use strict";Qa();eh();Ha();Ye();Tl();({projects:kr,users:rt}=J),c9=6e4,l9=5e3});function Vq(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))Vs(e,{id:Ft[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};Vs(e,{id:iT,username:"project_42_bot",name:"countersign",...s}),Vs(e,{id:oT,username:"group_10_bot",name:"countersig\
n",...s}),Vs(e,{id:Bq,username:"bea",name:"Bea Stone",state:"blocked"}),d9(e),f9(e)}function d9(e){let t=xo(e,{id:J.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
br(e,t,Ft.olga,50),br(e,t,Ft.oscar,50),br(e,t,Ft.mara,20),br(e,t,Ft.devon,30),br(e,t,Ft.dana,30),br(e,t,Ft.rhea,20),br(e,t,oT,40);let r=xo(e,{id:J.subgroupId,name:"\
Platform",path:"platform",parent_id:J.groupId});br(e,r,Ft.dana,40);let n={id:90,name:"release/*",push_access_levels:[fs(40)]};t.protectedBranches=[Ks(n)]}function f9(e){
let t=0,r=(n,s,i={})=>{t+=1,M0(e,{id:t,value:n,userId:s,...i})};r(J.token,Ft.mara),r(J.developerToken,Ft.devon),r(J.reporterToken,Ft.rhea),r(J.readOnlyToken,Ft.
mara,{scopes:["read_api"]}),r(J.jobToken,Ft.devon,{kind:"job",scopes:[],projectId:J.projectId}),r(J.expiredToken,Ft.mara,{expired:!0}),r(J.revokedToken,Ft.mara,
{revoked:!0}),r(J.ownerToken,Ft.olga),r(J.guestToken,Ft.gus),r(J.outsiderToken,Ft.otto),r(J.projectToken,iT,{kind:"project"}),r(J.groupToken,oT,{kind:"group"}),
r(J.narrowToken,Ft.mara,{scopes:["read_user"]}),r(J.blockedToken,Bq)}var Ft,iT,oT,Bq,Kq,aT=m(()=>{"use strict";Qa();Tl();({users:Ft}=J),iT=20,oT=21,Bq=22;Kq=iT});var uT,cT=m(()=>{"use strict";uT=`# What every change to payments must show.
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
`});function Hq(e,t){m9(e,t),h9(e,t),g9(e,t);for(let r of[We.payments,We.webShop,We.billing,We.legacy,We.playground])br(e,r,rh.mara,40);br(e,We.ledger,rh.mara,30),br(
e,We.payments,rh.gus,10),br(e,We.payments,Kq,40)}function nh(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function m9(e,t){
ms(e,{id:We.payments,name:"Payments",path:"payments",groupId:J.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[Ks({id:14,name:"main"})],approvalRules:[Ao(31,{approvals_required:2})],approvalSettings:Jq,
pushRule:{reject_unsigned_commits:!0},hooks:[nh(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
uT],["main:.gitlab-ci.yml",Qq],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),No(e,We.payments,{id:J.statusCheckId,name:J.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),No(e,We.payments,{id:J.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Ln(e,We.payments,{id:701,reports:lT,created_at:t(30)})}function h9(e,t){ms(e,{id:We.webShop,name:"Web Shop",path:"web-shop",groupId:J.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[Ks({id:15,name:"*",push_access_levels:[fs(30)]})],approvalRules:[Ao(32,{approvals_required:1})],hooks:[
nh(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",Qq]])}),No(e,We.webShop,{id:6,name:"Countersign"}),
Ln(e,We.webShop,{id:710,reports:lT,created_at:t(50)}),Ln(e,We.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Ja(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Ln(e,We.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function g9(e,t){ms(e,{id:We.ledger,name:"Ledge\
r",path:"ledger",groupId:J.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
Ks({id:16,name:"main"})],approvalRules:[Ao(33,{approvals_required:2})],approvalSettings:Jq,pushRule:{reject_unsigned_commits:!0},hooks:[nh(63,"https://chat.acme\
.example/hooks/ledger")]}),No(e,We.ledger,{id:7,name:"Countersign"}),Ln(e,We.ledger,{id:720,reports:lT,created_at:t(20)}),ms(e,{id:We.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:J.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[Ks({id:17,name:"\
main",push_access_levels:[fs(40)]}),Ks({id:18,name:"hotfix/*",push_access_levels:[fs(30),fs(40,{deploy_key_id:5})]})],approvalRules:[Ao(34,{approvals_required:1}),
Ao(35,{name:"Two for main",rule_type:"report_approver",report_type:"any_merge_request",approvals_required:2,fromPolicy:!0})],approvalPolicies:[{name:"Two for ma\
in",enabled:!0,yaml:`name: Two for main
approval_settings:
  prevent_approval_by_author: true
`,inherited:!0}]}),No(e,We.billing,{id:8,name:"Countersign"});let r=Ja(73001,"sast",t(10),{retried:!0,status:"failed"}),n=Ja(73002,null,t(9),{name:"sast"});Ln(e,
We.billing,{id:730,created_at:t(10),jobs:[r,n]}),ms(e,{id:We.legacy,name:"Legacy Portal",path:"legacy-portal",groupId:J.groupId,licence:"premium",visibility:"pu\
blic",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[nh(64,"http://old.acme.example/hook")]}),ms(e,{id:We.playground,name:"Playground",path:"\
playground",groupId:J.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),ms(e,{id:We.docs,name:"Handbook",path:"handboo\
k",groupId:J.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),ms(e,{id:We.paymentsFork,name:"Payments",path:"payments",ownerId:rh.fay,forkedFrom:We.
payments,last_activity_at:t(6)})}var We,rh,Qq,lT,Jq,Yq=m(()=>{"use strict";cT();Qa();eh();Ha();Tl();aT();({projects:We,users:rh}=J),Qq=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,lT=["sast","secret_detection","dependency_scanning"];Jq={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function pT(e){let t=w0(),r=n=>new Date(e-n*y9).toISOString();return Vq(t,e),Hq(t,r),Fq(t,e,r),Uq(t),t}var y9,dT=m(()=>{"use strict";Ye();Gq();aT();Yq();y9=60*6e4});function Wq(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=J$(e,s.checkId);return{id:s.id,project:tt(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:tt(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:Da(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-b9).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var b9,zq=m(()=>{"use strict";Ye();b9=50});async function sh(e={}){let t=e.now??Date.now,r=e.state??pT(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=Iq(()=>r,t),o=[],a=Cq(),u=new Set,
c="";function l(b){let w=b().finally(()=>u.delete(w));u.add(w)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>Wq(r,o,i.now())},d=Lq({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>Sq(p,b)}),f=await $q(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,_9);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,w,R={})=>gq(r,c,i.now(),b,{...w?
{action:w}:{},...R}),pingExternalControls:b=>yq(r,c,i.now,b),async close(){clearInterval(h),await Dq(d);let b=new Promise(w=>setTimeout(w,v9).unref());await Promise.
race([Promise.allSettled(u),b])}}}var _9,v9,fT=m(()=>{"use strict";Rq();Aq();nT();qq();dT();zq();Z0();Tl();dT();cT();Qa();eh();Ha();Ye();_9=1e3,v9=1e3});var Xq={};x(Xq,{demoCommand:()=>S9});import{spawn as w9}from"node:child_process";import{join as T9}from"node:path";async function S9(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await sh();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of E9){n(`
${r.tone(`--- pipeline of ${J.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await R9(i,o,T9(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new O("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(O9(i)),ht.compliant}finally{await i.close()}}async function R9(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===J.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
J.projectId),CI_PROJECT_PATH:J.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(J.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:J.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:J.
token,INPUT_STATUS_CHECK:J.statusCheckName,INPUT_EXTERNAL_CONTROL:String(J.controlId),INPUT_EXTERNAL_CONTROL_SECRET:J.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=w9(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??ht.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function O9({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===J.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${J.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var E9,Zq=m(()=>{"use strict";fT();pe();E9=[{iid:8,expected:ht.nonCompliant},{iid:7,expected:ht.compliant}]});var eM={};x(eM,{sandboxCommand:()=>k9});async function k9(e,t){let r=await sh({port:x9(e)}),n={gitlab_url:r.url,gitlab_token:J.token,project:J.projectPath,merge_request:J.
mergeRequestIid,status_check:J.statusCheckName,external_control:J.controlId,external_control_secret:J.controlSecret,other_tokens:Object.fromEntries(Object.entries(
J).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):N9(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
ht.compliant}function x9(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new O("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function N9(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var tM=m(()=>{"use strict";fT();pe()});import{createHash as u1,randomBytes as c1}from"node:crypto";import{readFileSync as l1}from"node:fs";import{readFile as p1}from"node:fs/promises";var xr=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};Co();Co();var lM=class{value;constructor(e){this.value=e}};function Pt(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof lM?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}var mT=class extends xr{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=Pt`${e}/members`;return t&&(n+="/all"),tr(this,n,r)}show(e,t,{
includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),tr(this,o.join("/"),n)}};var pM=class extends xr{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return tr(this,Pt`${e}/hooks`,t)}show(e,t,r){return tr(this,Pt`${e}/hooks/${t}`,r)}},
dM=class extends xr{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return tr(this,Pt`${e}/push_rule`,t)}};var hT=class extends xr{all(e,{pipelineId:t,...r}={}){let n=t?Pt`projects/${e}/pipelines/${t}/jobs`:Pt`projects/${e}/jobs`;return tr(this,n,r)}show(e,t,r){return tr(
this,Pt`projects/${e}/jobs/${t}`,r)}},gT=class extends xr{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=Pt`projects/${e}/merge_requests/${t}/approvals`:
n=Pt`projects/${e}/approvals`,tr(this,n,r)}};var yT=class extends xr{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=Pt`projects/${e}/`:t&&(n=Pt`groups/${t}/`),tr(this,`${n}merge_requests`,r)}show(e,t,r){
return tr(this,Pt`projects/${e}/merge_requests/${t}`,r)}};var bT=class extends xr{all(e,t){return tr(this,Pt`projects/${e}/pipelines`,t)}show(e,t,r){return tr(this,Pt`projects/${e}/pipelines/${t}`,r)}};var _T=class extends pM{constructor(e){super("projects",e)}};var vT=class extends mT{constructor(e){super("projects",e)}};var wT=class extends dM{constructor(e){super("projects",e)}};var TT=class extends xr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=Pt`users/${e}/starred_projects`:e?n=Pt`users/${e}/projects`:n="projects",tr(this,
n,r)}show(e,t){return tr(this,Pt`projects/${e}`,t)}},ET=class extends xr{all(e,t){return tr(this,Pt`projects/${e}/protected_branches`,t)}show(e,t,r){return tr(this,
Pt`projects/${e}/protected_branches/${t}`,r)}};var ST=class extends mT{constructor(e){super("groups",e)}};async function tr(e,t,r){return(await e.requester.get(t,{searchParams:r})).body}cr();cr();async function RT(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>Ya(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=Ya(u),l=/does not exist or you don't have permission/.
test(c??"");throw new qe(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}za();za();ah();var Al=class{#e;constructor(t,r){this.#e=new kl(t,r)}async allForMergeRequest(t,r){let n=`${ch(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:xl(o),status:TM(a)}))}set(t,r,n){let s=`${ch(t,r)}/status_check_responses`;
return this.#e.write("POST",s,Hs({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${ch(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>(PT(),AT))).StatusCheckServices(this.#e)}};function TM(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function ch(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var OM={Projects:TT,ProtectedBranches:ET,MergeRequests:yT,MergeRequestApprovals:gT,Pipelines:bT,Jobs:hT,ProjectMembers:vT,ProjectHooks:_T,ProjectPushRules:wT,GroupMembers:ST};
function ph(e,t=()=>{}){let r={requesterFn:NT(e,t),host:"",queryTimeout:null},n={StatusChecks:new Al(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>($T(),LT));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),RT(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t(Xt("GET",c));let l={path:c,query:Ol({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async write(s,i,o){let a=`/api/v4${i}`;t(Xt(s,a)),await e.send({method:s,path:a,body:o,expects:s==="DELETE"?"empty":"json"})},async read(s,i){let o=`/api/\
v4${s}`;return t(Xt("GET",o)),(await Wa(e,o,i)).body}};for(let[s,i]of Object.entries(OM)){let o;Object.defineProperty(n,s,{get:()=>o??=new i(r),enumerable:!0})}
return n}cr();wh();Fl();pe();Ul();var d1=6e4;function $E(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(d1,e.timeout/5),a=h1(r),u={now:Date.now,
sleep:a,random:Math.random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...m1(t)},c=ql({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),
l=ph(c);function p(d){return{checkout:f1,branch:(f,g)=>l.rawFile(d,f,g).catch(kh),project:(f,g,h)=>l.rawFile(f,g,h).catch(kh),url:async f=>(await Promise.resolve().then(()=>(LE(),jE))).
readText(f,u).catch(kh)}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?ph(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.
serverNow(),sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>u1("sha256").update(d).digest("hex"),nonce:()=>c1(16).toString("hex"),
evaluationIsOver(){o=i},version:$o,progress:{targets:[],done:[]}}}}async function f1(e){try{return await p1(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||
r==="ENOTDIR"?new Lo(e,{cause:t}):new O("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function kh(e){throw e instanceof qe&&e.status===404?
new Lo(e.message,{cause:e}):e}function m1(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:l1(t,"utf8")}}catch(r){
throw new O("INPUT_INVALID",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function h1(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(
i),n(new O("INTERRUPTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}Ah();pe();function eS(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?ht.undelivered:e.verdict==="compliant"||t==="never"?ht.compliant:e.verdict==="undete\
rmined"?ht.undetermined:t==="undetermined"?ht.compliant:ht.nonCompliant}import{constants as hU}from"node:fs";import{access as gU,mkdir as yU,writeFile as CR}from"node:fs/promises";import{join as Zh}from"node:path";var Ph={};x(Ph,{render:()=>x1});var x1=e=>`${JSON.stringify(e,null,2)}
`;var ZS={json:{file:"report.json",load:async()=>Ph},html:{file:"report.html",load:()=>Promise.resolve().then(()=>(NS(),xS))},junit:{file:"report.junit.xml",load:()=>Promise.resolve().then(()=>(CS(),PS))},
codequality:{file:"gl-code-quality-report.json",load:()=>Promise.resolve().then(()=>(LS(),jS))},sarif:{file:"report.sarif",load:()=>Promise.resolve().then(()=>(qS(),DS))},
annotations:{file:"gl-annotations.json",load:()=>Promise.resolve().then(()=>(GS(),US))},metrics:{file:"metrics.txt",load:()=>Promise.resolve().then(()=>(VS(),BS))},
csv:{file:"controls.csv",load:()=>Promise.resolve().then(()=>(HS(),QS))},markdown:{file:"summary.md",load:()=>Promise.resolve().then(()=>(rp(),WS))},badge:{file:"\
badge.svg",load:()=>Promise.resolve().then(()=>(XS(),zS))}};pe();Qi();function eR(e,t){let r=Mn(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}
function tR(e){return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function jR(e){try{await yU(e,{recursive:!0}),await gU(e,hU.W_OK)}catch(t){let{code:r}=t;throw new O("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function LR(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=Zh(r,"report.json"),a=eR(e,o),u=[...new Set(["json",...n])].map(async c=>{
let l=ZS[c];if(!l)throw new O("INTERNAL",`there is no format ${c}`);let{render:p}=await l.load();await CR(Zh(r,l.file),await p(e,s))});if(i==="gitlab"&&u.push(CR(
Zh(r,"countersign.env"),tR(a))),i==="github"){let{stepOutputs:c}=await Promise.resolve().then(()=>(PR(),AR));u.push(c(a,e,s))}return await Promise.all(u),o}Le();Qi();var $R={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},DR={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},dp={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function qR(e,t){let{report:r}=e;return`${[...bU(r,t),...e.notices.map(s=>`${Xs(
"Note")}${ee(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>dp[s.status]-dp[i.status]).flatMap((s,i)=>_U(s,i,t)),"",...wU(r,t),...r.deliveries.map(s=>`${Xs("")}${TU(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${Xs("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${Xs("Report")}${ee(e.reportPath)}`],`${Xs("Took")}${e.tookMs} ms, ${de(e.requests,"request")}`].join(`
`)}
`}function bU({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${ee(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${ee(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${ee(e.gitlab_url)}`,`${Xs("Subject")}${i}`,`${Xs("Policy")}${ee(t.name)} (${t.sources.map(o=>ee(o)).join(
", ")}), sha256 ${t.sha256.slice(0,12)}`]}function _U(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone($R[s],DR[s])} ${r.tone(ee(n),"bold")} ${r.tone(MR(i),
"dim")}`,u=[...i].sort((c,l)=>dp[c.status]-dp[l.status]).flatMap(c=>vU(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function MR(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function vU(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a,
phase:u,waiver:c}=e,p=s==="fail"||s==="unknown"?` (${n}${u==="enforce"?"":`, ${u} only`})`:"",f=[`  ${t.tone($R[s],DR[s])} ${ee(r)}${p}: ${ee(i,1e3)}`];return c&&
f.push(`      waived until ${c.expires} by ${ee(c.owner)}: ${ee(c.reason,1e3)}`),o!==null&&f.push(`      note: ${ee(o,1e3)}`),s==="fail"&&(f.push(`      fix:  ${ee(
a.text,1e3)}`),a.url!==null&&f.push(`      at:   ${ee(a.url,1e3)}`)),f}function wU(e,t){let r=Mn(e),n={compliant:"COMPLIANT",non_compliant:"NON-COMPLIANT",undetermined:"\
UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=MR(e.requirements.flatMap(({controls:u})=>u)),a=r.pass+r.fail+r.unknown+r.waived===
0?", because nothing could be judged":"";return[`${Xs("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function TU(e,t,r){let n=e.target==="s\
tatus_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${ee(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${ee(e.requirement)}"`,o=`${n}\
 ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, delivered${a}`;case"\
superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}: ${t?`would be ${e.
status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${ee(e.error??"",1e3)}`}}
function Xs(e){return e.padEnd(9)}ng();cr();pe();og();async function eO(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?BU(t,r,n):[],e.controls.length>0?GU(e,t,r):void 0]);
return async a=>[...s?await JR(e.statusChecks,a,i):[],...o?.(a)??[]]}async function GU(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(zR(),WR)),
Promise.resolve().then(()=>(ZR(),XR))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function BU(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof qe)||n.status!==401?n:(await e.MergeRequests.show(t,r),new O("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function tO(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}tg();async function rO(e,t,r){return Promise.all(e.requirements.map(async({name:n,controls:s})=>({name:n,controls:await Promise.all(s.map(i=>KU(i,t,r)))})))}function nO(e,t){
let r=e.map(({name:n,controls:s})=>{let i=s.map(a=>({...a,inPhase:VU(a.control,t)})),o=i.map(({status:a,inPhase:u})=>(a==="fail"||a==="unknown")&&u!=="enforce"?
"waived":a);return{name:n,controls:i,status:QU(o)}});return{verdict:HU(r.map(({status:n})=>n)),requirements:r}}function VU({phase:e,enforcedFromMs:t},r){return t!==
void 0&&r>=t?"enforce":e}async function KU(e,t,r){let n={control:e,actual:null,note:void 0,evidence:[],waiver:void 0};if(!e.judge)return{...n,status:"external",
message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{...n,status:"not_applicable",message:"applies to \
merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([c,l])=>({name:c,fact:l,result:await t.read(l)})));
for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=p.value:o.includes(p.reason)||o.push(p.reason);
if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,status:u.status,message:u.message,actual:("a\
ctual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function QU(e){return e.includes("fail")?"fail":e.includes("unknown")?"unknown":e.some(t=>t==="\
pass"||t==="waived")?"pass":"not_applicable"}function HU(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?"undetermined":e.includes("pass")?"c\
ompliant":"undetermined"}pr();async function lO(...e){let[t,r]=e;return ZU(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(cO(),uO))).settleHead(
...e)}function ZU(e,t){return e.sha===t&&e.isPrepared}qo();Ot();nf();nf();Fl();Ib();async function VA(e,t,r){let n=await sf(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(BA),i=!s&&n.every(BA)?await o(0,
void 0):void 0;async function o(a,u){let c=r.readersFor(a),l=await Ml(n,c,u),p=await rf(l,async d=>(await Promise.resolve().then(()=>(GA(),UA))).readBase(d,c,r.
sha256));return{policy:p,sha256:J2(p.texts,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});
let p=await c();return l&&p===u?l:o(a,p)}}}function BA({kind:e}){return e==="path"}function J2(e,t){let r=e.map(({text:n})=>t(n));return r.length===1?r[0]??"":t(
r.map(n=>`${n}
`).join(""))}Qi();Ab();async function cP(e,t,r){let n=await YA(e,t),s=n.kind==="project"?"project":"merge_request",i=await VA(e,s,r),{projectId:o,known:a}=await fO(n.project,
r.gitlabFor),u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=gs(a),d=uf(Pb(p,s==="project"?ge:Ir)),
f=d.then(r.serverNow,r.serverNow),g=uf(i.load(o,l,ys)),h=uf(eO(e,c,o,u)),b=uf(g.then(({policy:Et})=>Dn(Et,p))),w=await d,{policy:R,sha256:S}=await g,$=await(await h)(
R.requirements.map(({name:Et})=>Et));r.progress.targets=$;let U="sha"in w?w:void 0,B=(n.kind==="merge-request"?n.sha:void 0)??U?.sha??"",re=u===void 0?void 0:{projectId:o,
iid:u,sha:B},D=U&&re&&await lO(U,B,Ui,()=>eg(c,re),r.sleep),T=D?.state==="superseded",Q=T||e.dry_run?[]:$.filter(({kind:Et})=>Et==="status_check"),ve=re&&tO(c,re,
Q.map(({id:Et})=>Et),r.after),He=await(D?.waited?Dn(R,gs(D.known)):b).finally(()=>ve?.stop());r.evaluationIsOver();let un=U?.projectPath??(await Pb(p,ge)).path,
hs=await lK(R,He,{nowMs:await f,project:un,iid:u}),Fi=nO(hs.judged,await f),$n=await VR({gitlab:c,targets:$,evaluation:Fi,projectId:o,mergeRequest:re&&D&&{...re,
createdAtMs:Date.parse(D.mergeRequest.createdAt)},isSuperseded:T,isLagging:D?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,
nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:Et=>r.progress.done.push(Et)}),At=uS({evaluation:Fi,policy:R,policySha256:S,subject:{gitlabUrl:e.gitlab_url,
project:{id:o,path:un},mergeRequest:D&&re&&{iid:re.iid,sha:B,targetBranch:D.mergeRequest.targetBranch}},deliveries:$n,generatedAt:new Date(r.now()),version:r.version}),
Qs=await cK(e,At,c,re),_r=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:At,notices:[
...e.warnings,...n.notices,...R.warnings,...hs.notices,...Qs,..._r]};function gs(Et){let Ur=WA(n.project,t);return oO({gitlabFor:r.gitlabFor,projectId:o,iid:u,defaultBranchHint:Ur,
now:()=>f},Et)}function Dn(Et,Ur){return Ur.announce(DA(Et,s)),rO(Et,Ur,s)}function Ui(){return gs(new Map).read(Ir)}async function ys(){return(await Pb(p,Ir)).
targetBranch}}async function Pb(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}async function cK(e,t,r,n){let s=t.deliveries.every(({outcome:i})=>i!==
"superseded");return e.note==="never"||e.dry_run||!n||!s?[]:(await Promise.resolve().then(()=>(iP(),sP))).keepNote(r,n,t,e.note)}async function lK(e,t,r){return e.
waivers.length===0?{judged:t,notices:[]}:(await Promise.resolve().then(()=>(uP(),aP))).waive(t,e.waivers,r)}function uf(e){return e.catch(()=>{}),e}pe();Le();async function gP(e,t){let{env:r,surface:n}=t,s=performance.now(),i=await ZE({flags:e,env:r,getInput:await fK(t,e)});await jR(i.report_dir);let o=$E(i,
{env:r,signal:t.signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${ee(a.path)} ${u}\
 ${Math.round(a.durationMs)} ms`)}});try{let{report:a,notices:u}=await cP(i,r,o.ports),c=await LR(a,{folder:i.report_dir,formatNames:i.formats,context:{jobUrl:r.
CI_JOB_URL,policyPath:i.policy[0]??""},host:n.host}),l=Math.round(performance.now()-s),p={report:a,notices:u,reportPath:c,tookMs:l,requests:o.requestCount(),dryRun:i.
dry_run};return t.print(qR(p,n).trimEnd()),eS(a,i.fail_job_on)}catch(a){throw a instanceof O&&a.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(pP(),lP))).
interrupted(o.ports.progress,a):a}finally{o.close()}}async function fK({env:e,surface:t},r){return t.host==="github"?(await Promise.resolve().then(()=>(hP(),mP))).
onRunner(e,r):(n,{trimWhitespace:s})=>{let i=e[`INPUT_${n.toUpperCase()}`]??"";return s?i.trim():i}}Do();function yP(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||_s[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var mK={bold:1,dim:2,red:31,green:32,yellow:33};function hK(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>mK[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function bP(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return hK(n,!i&&(s||n!=="plain"),r)}pe();Ul();var rM=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>rM.abort());process.stdout.on("error",()=>{});var Mi={env:process.env,surface:bP(
process.env,process.stdout.isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:rM.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};I9(process.argv.slice(2)).catch(async e=>(await Promise.resolve().then(()=>(vP(),_P))).reportFailure(e,Mi)).then(e=>{process.exitCode=e});async function I9(e){
let{command:t="evaluate",operands:r,flags:n}=yP(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return Mi.print((await Promise.resolve().then(()=>(lf(),cf))).
helpText()),ht.compliant;if(n.has("version")||n.has("v"))return Mi.print($o),ht.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(lf(),cf))).
strayOperand(r[0]);return gP(n,Mi);case"validate":return(await Promise.resolve().then(()=>(RP(),SP))).validateCommand(r,n.has("json"),Mi);case"explain":return(await Promise.resolve().then(()=>(IP(),NP))).
explainCommand(r,n.has("json"),Mi);case"demo":return(await Promise.resolve().then(()=>(Zq(),Xq))).demoCommand(n,Mi);case"sandbox":return(await Promise.resolve().then(()=>(tM(),eM))).
sandboxCommand(n,Mi);default:throw(await Promise.resolve().then(()=>(lf(),cf))).unknownCommand(t)}}
