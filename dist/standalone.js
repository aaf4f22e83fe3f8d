#!/usr/bin/env node
var Ij=Object.create;var om=Object.defineProperty;var xj=Object.getOwnPropertyDescriptor;var Aj=Object.getOwnPropertyNames;var Pj=Object.getPrototypeOf,Cj=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},D=(e,t)=>{for(var r in t)om(e,r,{get:t[r],enumerable:!0})},Lj=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of Aj(t))!Cj.call(e,s)&&s!==r&&om(e,s,{get:()=>t[s],enumerable:!(n=xj(t,s))||n.enumerable});return e};var jj=(e,t,r)=>(r=e!=null?Ij(Pj(e)):{},Lj(t||!e||!e.__esModule?om(r,"default",{value:e,enumerable:!0}):r,e));function $T(){throw new Error("this part of a library is not in the bundle")}var qT,Hc,Kc,Qc,oo=m(()=>{"use strict";qT=$T,Hc=$T,Kc=class{},Qc=class{}});var Ot,Gj,k,we=m(()=>{"use strict";Ot={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},Gj={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},k=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return Gj[this.code]}}});function se(e,t=300){let r=e.replace(Bj," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function ge(e,t,r=`${t}s`){return`${e}\
 ${e===1?t:r}`}function Fe(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).
join(", ")} and ${r}`}var Bj,Ge=m(()=>{"use strict";Bj=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function Qt(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function ka(e){let t=se(Yc(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function Yc(e){if(e==null)return"";if(Array.isArray(e))return e.map(Yc).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=Yc(i);if(o)return o}return Object.entries(e).map(([i,o])=>[Vj.has(i)?"":i,Yc(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var Ue,Vj,lr=m(()=>{"use strict";we();Ge();Ue=class extends k{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};Vj=new Set(["base","error"])});var ew={};D(ew,{readPages:()=>Qj});async function Qj(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await Yj(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(Hj(o,a.length))return{...i,headers:c,body:a};if(s)throw new Ue("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function Hj(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function Yj(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:Kj},i))}else for(let s=ZT(e);s;){let i=await t(s);n.push(i),s=ZT(i)}}catch(s){
if(!(s instanceof Ue))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new Ue(i,`${o}; ${a} of the li\
st were read`,s)}return n}function ZT({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var Kj,tw=m(()=>{"use strict";lr();Kj=6});async function Ia(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:Jc({...Ns(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>(tw(),ew))).readPages(Qt("GET",t),s,i)}function rw(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t(Qt(i,c)),e.send({method:i,path:c,query:Jc(Ns(a)),body:Ns(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t(Qt("GET",a)),Ia(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function Ns(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function Jc(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var xa=m(()=>{"use strict";lr()});function Jj(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Xc(e){return(e??"").replace(/\?.*/s,"")}var Wc,am=m(()=>{"use stric\
t";lr();xa();Wc=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=Qt("GET",t);this.#t(n);let{body:s}=await Ia(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(Jj))return s;throw new Ue("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t(Qt(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var sw={};D(sw,{StatusCheckServices:()=>um,digestUrl:()=>nw});import{createHash as Wj}from"node:crypto";function nw(e){return Wj("sha256").update(e).digest("hex")}
function Zc(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var zc,um,iw=m(()=>{"use strict";lr();xa();am();zc="status_check_admin",
um=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Zc(t),zc)).map(r=>({id:r.id,name:r.name,externalUrl:Xc(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:nw(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Zc(t),Ns({...r}),zc)}update(t,r,n){return this.#e.write("PUT",`${Zc(t)}/${r}`,Ns({...n}),zc)}async remove(t,r){let n=`${Zc(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,zc).catch(o=>{if(o instanceof Ue&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof Ue&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new Ue("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:Qt("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as zj}from"node:crypto";function ow({timestamp:e,nonce:t,path:r,status:n},s){return zj("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var aw=m(()=>{"use strict"});var uw={};D(uw,{ExternalControls:()=>lm});function eD({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var Zj,lm,cw=m(()=>{"use strict";we();lr();aw();Zj=3,lm=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new k("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t(Qt("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-Zj,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":ow(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof Ue?eD(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function lw({headers:e,text:t},r){let n=e["content-type"]??"";if(dm(n,t))return{instead:tl};if(r!=="json")return{value:r==="text"?t:void 0};if(!rl(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function rl(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function dm(e,t){return/html/i.test(e)||!rl(e)&&/^\s*<(!doctype|html)/i.test(t)}var tl,fm=m(()=>{"use strict";tl="a web page instead of JSON"});function nl(e){return e.NODE_USE_ENV_PROXY==="1"&&mm(process.versions.node)}function mm(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var hm=m(()=>{"use strict"});async function dw(e,t,r){let{Agent:n,request:s}=await nD(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:rD,...nl(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await sD(
r)}:{}};return{agent:new n(i),request:s}}async function nD(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function sD(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new k("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function fw(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},v=>{iD(v,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(mw(gm)),i),h=b(d);f.on("error",h).end(c);function b(v){return S=>{clearTimeout(g),v(S)}}})}async function iD(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw mw(sl);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function mw(e){return Object.assign(new Error(e),{code:e})}var rD,gm,sl,ym=m(()=>{"use strict";we();hm();
rD=10,gm="ETIMEDOUT",sl="E2BIG"});function tr(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var ao,Aa=m(()=>{"use strict";ao=/^\{"error":"404 Not Found"\}$/});var _w,vw,Tw=m(()=>{"use strict";Aa();_w="create a new token with scope api and put it into gitlab_token",vw=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",_w],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",_w],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${tr(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function Tr(e,t,r,n,s){return["external_control",e,t,r,n,s]}var ww,il,Ew,Sw=m(()=>{"use strict";Aa();ww="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",il="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";Ew=[Tr(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",il),Tr(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",il),Tr(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),Tr(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),Tr(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),Tr(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",ww),Tr(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",ww),Tr(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),Tr(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),Tr(404,ao,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),Tr(400,/Failed to update/,"CONTROL_REFUSED",tr,"look into the project's compliance centre, and run the job\
 again"),Tr(400,null,"CONTROL_REFUSED",tr,il),...[401,403,404,422].map(e=>Tr(e,null,"CONTROL_REFUSED",tr,il))]});var kw,Rw,Ow,_m,Nw,uD,cD,lD,pD,dD,Iw,xw=m(()=>{"use strict";Aa();kw="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",Rw="there is no such merge request, or no such status check, in this project",Ow="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",_m="give the token's user or bot the Developer r\
ole in the project that the merge request targets",Nw="give the token's user or bot the Maintainer role in the project",uD="the instance has no status checks at\
 this address",cD="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",lD=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,ao,"TARGET_UNKNOWN",uD,cD]),pD=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),dD=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",kw]),Iw=[...lD,...pD,...dD,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${_m}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",_m],["status_check",404,null,"TARGET_UNKNOWN",Rw,Ow],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",_m],["status_check_retry",404,null,"TARGET_UNKNOWN",Rw,Ow],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",Nw],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",Nw],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${kw}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",tr,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function Cw(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...vw,...Iw,...Ew,...fD].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??mD(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function mD({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",tr,Pw]:[null,e,null,"GITLAB_REFUSED",tr,"change what GitLab names, in the inputs or in the project's settings"]}var Pw,Aw,
fD,Lw=m(()=>{"use strict";Tw();Sw();Aa();xw();Pw="run the job again later; if it stays so, ask the administrators of the instance",Aw="check the path, the ref a\
nd the project of policy, and that the token may read that project",fD=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${tr(e)})`,Aw],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",Aw],[null,404,ao,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",tr,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",tr,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${tr(e)})`,Pw]]});function jw(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=hD.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",ol];return{isTemporary:s,isTimeout:n===
gm,code:n===sl?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===sl?"":gD(t,r)),cause:e}}function gD(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||nl(t)||yD(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${mm(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function yD({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var ol,hD,Dw=m(()=>{"use strict";ym();hm();ol="check host and port of the address, and that this runner may reach\
 it",hD=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",ol],[/^ETIMEDOUT/,!0,"there was no answer in time",ol],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",ol],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function $w({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<bD)return p;let d=p?p.origin+p.pathname:"nowhere";throw new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:_D(p,d,o,a)})}function _D(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var bD,qw=m(()=>{"use strict";lr();bD=3});var Fw={};D(Fw,{describeFailure:()=>jw,endingOf:()=>wD,followRedirect:()=>$w,refused:()=>ED,tooLate:()=>TD,unanswered:()=>vD,unexpected:()=>Mw});function vD({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new Ue(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function TD(e,t){let r="give timeout a longer time, or ask for less";return new Ue("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function wD(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function ED({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=dm(l,r);if(p&&e<500)return Mw(
e,n,tl);let d=p?void 0:SD(u?r.replaceAll(u,"…"):r,l),f=ka(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:v,
advice:S}=Cw({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),R={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${S}; an earlier attempt may have succeeded`:S};return new Ue(b,`GitLab answered ${e} for ${i}: ${v}${s}`,R)}function Mw(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===tl?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new Ue("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${se(n)}`,i)}function SD(e,t){if(!rl(t))return e;try{return JSON.parse(e)}catch{return}}var Uw=m(()=>{"use strict";Ge();fm();lr();Lw();Dw();qw()});var Gw={};D(Gw,{missingPolicy:()=>OD});async function OD(e,t,r,n){return e.kind!=="path"||r===void 0?new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new k("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new k("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var Bw=m(()=>{"use strict";we()});var co,al=m(()=>{"use strict";co="1.0.0"});var Qw,Hw=m(()=>{"use strict";Qw=["json"]});function lo(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function ul(e){return{value:e}}
function Em(e){return{value:Sm(e,/\r?\n/)}}function Yw(e){return{value:Sm(e,/[\r\n,]+/)}}function Jw(...e){return t=>{let r=Sm(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function Ww(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function Xw(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function zw(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function Zw(e){let t=cl(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function e0(e){let t=cl(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function t0(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${$D(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function cl(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function Sm(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function $D(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Rm=m(()=>{"use strict"});function Lt(e,t){return{parse:e,...t}}var Xn,zn,po=m(()=>{"use strict";Hw();Rm();Xn={mode:Lt(lo("auto","merge-request","project"),{default:"auto"}),policy:Lt(Yw,
{default:".countersign.yml"}),policy_from:Lt(lo("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Lt(t0,{default:"https://gitlab.com",environment:[
"CI_SERVER_URL"]}),gitlab_token:Lt(ul,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Lt(e0,{}),merge_request:Lt(Zw,{}),sha:Lt(zw,{}),status_check:Lt(Em,
{}),external_control:Lt(Em,{}),external_control_secret:Lt(ul,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Lt(lo("non_compliant","undeterm\
ined","never"),{default:"non_compliant"}),on_undetermined:Lt(lo("fail","leave"),{default:"fail"}),report_dir:Lt(ul,{default:"countersign-report"}),formats:Lt(Jw(
...Qw),{default:"json"}),dry_run:Lt(Ww,{default:"false"}),timeout:Lt(Xw,{default:"10m"}),log_level:Lt(lo("info","debug"),{default:"info"})},zn=Object.keys(Xn)});var n0={};D(n0,{didYouMean:()=>wr,nearest:()=>ll});function ll(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=MD(r0(e),r0(s),n+1),o=r!==
void 0&&r.length!==e.length&&s.length===e.length;(i<n||i===n&&o)&&(r=s,n=i)}return r}function wr(e,t){let r=ll(e,t);return r===void 0?"":`, did you mean ${r}?`}
function r0(e){return e.slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}function MD(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.
length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===
t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var vi=m(()=>{"use strict"});var i0={};D(i0,{complaints:()=>FD});function FD({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${s0(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${wr(a,
zn)}`),...i?[]:UD(r,n,s)]}function UD(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${s0(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function s0(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var o0=m(()=>{"use strict";vi();po()});var u0={};D(u0,{checkControls:()=>BD,repeated:()=>a0});function BD(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=cl(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of a0(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<GD&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${Fe(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function a0(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var GD,c0=m(()=>{"use strict";Ge();Rm();GD=16});async function l0(e){let t=[],r=[],n=[],s={},i={};for(let g of zn){let h=Xn[g],{raw:b,typed:v}=HD(g,h,e);if(i[g]=v,b===void 0)continue;let[,S]=h.secret&&VD.exec(
b.trim())||[];if(S!==void 0){r.push({typed:v,variable:S});continue}let R=h.parse(b);"problem"in R?t.push(`${v} ${R.problem}`):s[g]=R.value}let o=s,a=JD(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!KD.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(o0(),i0));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(c0(),u0))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw QD(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function QD(e){let[t=""]=e;return e.length===
1?new k("INPUT_INVALID",t):new k("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function HD(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:pl(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=YD(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function pl(e){return`--${e.replaceAll("_","-")}`}
function YD(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function JD({env:e,flags:t}){let r=new Set(zn);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:pl(n),name:n}))).filter(
({name:n})=>!r.has(n))}var VD,KD,Om=m(()=>{"use strict";we();po();VD=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,KD=/^[\x21-\x7e]+$/});var d0={};D(d0,{render:()=>WD});var WD,f0=m(()=>{"use strict";WD=e=>`${JSON.stringify(e,null,2)}
`});function In(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function fl(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var ml=m(()=>{});import*as _0 from"os";function rn(e,t,r){let n=new Nm(e,t,r);process.stdout.write(n.toString()+_0.EOL)}function hl(e,t=""){rn(e,{},t)}function ZD(e){return In(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function e$(e){return In(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var b0,Nm,v0=m(()=>{ml();b0="::",Nm=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=b0+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${e$(s)}`)}}return t+=`${b0}${ZD(this.message)}`,t}}});import*as T0 from"crypto";import*as yl from"fs";import*as gl from"os";function Pa(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!yl.existsSync(r))throw new Error(`Missing file at path: ${r}`);yl.appendFileSync(r,`${In(t)}${gl.EOL}`,{encoding:"\
utf8"})}function bl(e,t){let r=`ghadelimiter_${T0.randomUUID()}`,n=In(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${gl.EOL}${n}${gl.EOL}${r}`}var w0=m(
()=>{ml()});var E0,_l,S0=m(()=>{oo();oo();fo();E0=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},_l=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new Kc("actions/oidc-client",[new Qc(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return E0(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return E0(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}Im(`ID token url is ${r}`);let n=yield e.
getCall(r);return km(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as t$}from"os";import{constants as R0,promises as r$}from"fs";var xm,n$,s$,i$,O0,Am,N0,k0,I0,Pm=m(()=>{xm=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:n$,appendFile:s$,writeFile:i$}=r$,O0="GITHUB_STEP_SUMMARY",Am=class{constructor(){
this._buffer=""}filePath(){return xm(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[O0];if(!t)throw new Error(`Unable \
to find environment variable for $${O0}. Check if your runtime environment supports job summaries.`);try{yield n$(t,R0.R_OK|R0.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return xm(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?i$:s$)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return xm(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(t$)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},N0=new Am,k0=N0,I0=N0});import*as x0 from"path";function A0(e){return e.replace(/[\\]/g,"/")}function P0(e){return e.replace(/[/]/g,"\\")}function C0(e){return e.replace(/[/\\]/g,x0.sep)}
var L0=m(()=>{});var jm={};D(jm,{arch:()=>D0,getDetails:()=>c$,isLinux:()=>$0,isMacOS:()=>Lm,isWindows:()=>Cm,platform:()=>Ca});import j0 from"os";function c$(){return vl(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield Cm?o$():Lm?a$():u$()),{platform:Ca,arch:D0,isWindows:Cm,isMacOS:Lm,isLinux:$0})})}var vl,o$,a$,u$,
Ca,D0,Cm,Lm,$0,q0=m(()=>{oo();vl=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
o$=()=>vl(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),a$=()=>vl(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),u$=()=>vl(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),Ca=j0.platform(),D0=j0.arch(),Cm=Ca==="win32",Lm=Ca==="darwin",$0=Ca==="linux"});var La={};D(La,{ExitCode:()=>Tl,addPath:()=>p$,debug:()=>Im,endGroup:()=>B0,error:()=>U0,exportVariable:()=>l$,getBooleanInput:()=>f$,getIDToken:()=>S$,getInput:()=>$m,
getMultilineInput:()=>d$,getState:()=>E$,group:()=>T$,info:()=>v$,isDebug:()=>y$,markdownSummary:()=>k0,notice:()=>_$,platform:()=>jm,saveState:()=>w$,setCommandEcho:()=>h$,
setFailed:()=>g$,setOutput:()=>m$,setSecret:()=>km,startGroup:()=>G0,summary:()=>I0,toPlatformPath:()=>C0,toPosixPath:()=>A0,toWin32Path:()=>P0,warning:()=>b$});
import*as Dm from"os";import*as F0 from"path";function l$(e,t){let r=In(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return Pa("ENV",bl(e,t));rn("set-env",
{name:e},r)}function km(e){rn("add-mask",{},e)}function p$(e){process.env.GITHUB_PATH||""?Pa("PATH",e):rn("add-path",{},e),process.env.PATH=`${e}${F0.delimiter}${process.
env.PATH}`}function $m(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function d$(e,t){let r=$m(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function f$(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=$m(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function m$(e,t){if(process.env.GITHUB_OUTPUT||"")return Pa("OUTPUT",bl(e,t));process.
stdout.write(Dm.EOL),rn("set-output",{name:e},In(t))}function h$(e){hl("echo",e?"on":"off")}function g$(e){process.exitCode=Tl.Failure,U0(e)}function y$(){return process.
env.RUNNER_DEBUG==="1"}function Im(e){rn("debug",{},e)}function U0(e,t={}){rn("error",fl(t),e instanceof Error?e.toString():e)}function b$(e,t={}){rn("warning",
fl(t),e instanceof Error?e.toString():e)}function _$(e,t={}){rn("notice",fl(t),e instanceof Error?e.toString():e)}function v$(e){process.stdout.write(e+Dm.EOL)}
function G0(e){hl("group",e)}function B0(){hl("endgroup")}function T$(e,t){return M0(this,void 0,void 0,function*(){G0(e);let r;try{r=yield t()}finally{B0()}return r})}
function w$(e,t){if(process.env.GITHUB_STATE||"")return Pa("STATE",bl(e,t));rn("save-state",{name:e},In(t))}function E$(e){return process.env[`STATE_${e}`]||""}
function S$(e){return M0(this,void 0,void 0,function*(){return yield _l.getIDToken(e)})}var M0,Tl,fo=m(()=>{v0();w0();ml();S0();Pm();Pm();L0();q0();M0=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(Tl||(Tl={}))});var K0={};D(K0,{annotations:()=>R$});function R$(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!==
"fail"&&i!=="unknown")return[];let u=i==="fail"?` Fix: ${se(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${se(r)}: ${se(s)}`,message:`${se(
o,1e3)}.${u}`}]}));return[...t.filter(({level:r})=>r==="error").slice(0,V0),...t.filter(({level:r})=>r==="warning").slice(0,V0)]}var V0,Q0=m(()=>{"use strict";Ge();
V0=10});async function eE(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:j$,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof Ue)||u.status!==409)throw u;if(o++,await Mm(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new k("INTERNAL","the last wait ends the loop")}async function Mm(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(D$),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function D$(e){if(!(e instanceof k&&e.code!=="INTERRUPTED"))throw e}var j$,Fm=m(()=>{"use strict";lr();we();j$=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var rE={};D(rE,{readBack:()=>$$});async function $$(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<tE?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof k&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>q$(e,c,u.get(c.id)))),s>=tE&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function q$(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await Um(
e,n);return{...s,attempts:s.attempts+t.attempts}}var tE,nE=m(()=>{"use strict";we();Gm();tE=6e4});async function sE(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>Um(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([B$(e,n),Promise.all(r.map(a=>G$({...e,isSuperseded:s},a)))]);return[...i,
...o]}function iE(e,t,r){let n=t.requirement===void 0?F$(e):U$(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function F$({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function U$({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Um(e,t){
let r=iE(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return oE(e,t,r,n,s=>eE(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function G$(e,t){let r=iE(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return oE(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function oE(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof k)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:V$(c),error:K$(c)}}}async function B$(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<M$)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(nE(),rE));return s(e,r,t)}function V$(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function K$(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var M$,Gm=m(()=>{"use strict";we();Fm();M$=10*6e4});var aE={};D(aE,{explainLine:()=>Q$,unknownTargets:()=>Bm});function Bm(e,t){let[r=""]=e;return e.length===1?new k("TARGET_UNKNOWN",r):new k("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function Q$(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${Fe(r.map(({id:a,name:u})=>`"${se(u)}" (${a})`))}`,s=[...El(e)].find(([
,a])=>Sl(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${wr(s[0],t)}`;let i=[...El(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${wr(i,o)} (${n})`}var Vm=m(()=>{"use strict";we();vi();Ge();Km()});async function uE(e,t,r){let n=[],s=e.flatMap(u=>{let c=Sl(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of El(u)){let d=t.includes(
l)?Sl(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(Vm(),aE));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function Sl(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*El(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var Km=m(()=>{
"use strict"});function J(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new Ti(r);return n}function Rl(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="in\
teger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c}=r;return a!==
void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"format",detail:c.
source}),n}}}function $(e){return Rl("text","string",e)}function me(e){return Rl("number","number",e)}function Is(e){return Rl("integer","number",e)}function ee(){
return Rl("flag","boolean")}function le(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function N(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!lE(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function Ut(e){return N(e,!0)}function cE(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return lE(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function Qm(e){return{kind:"value",of:e,read(t,r,n){
return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function Hm(...e){return{kind:"either",of:e,read(t,r,n){let s=e.map(o=>{let a=[];
return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",detail:s.map(({found:o})=>o)}),i?.read}}}function P(e){
return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function Ht(e){return{kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,
n,s)}}function pr(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}function gt(e,t){return{kind:"mapped",of:e,read(r,n,s){
let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function lE(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Ti,Ee=m(()=>{"\
use strict";Ti=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),this.issues=t}}});var pE={};D(pE,{knownControls:()=>z$});async function z$(e,t){try{let{data:r,errors:n}=await e.graphql(X$,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(J(W$,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof Ti||r instanceof k&&r.code!=="INTERRUPTED")return;throw r}}var Ol,H$,Y$,J$,W$,X$,dE=m(()=>{"use strict";we();
Ee();Ol=e=>P(N({nodes:le(e)})),H$=N({id:$(),name:$(),controlType:P($()),externalControlName:P($())}),Y$=N({complianceRequirementsControls:Ol(H$)}),J$=N({complianceRequirements:Ol(
Y$)}),W$=N({projects:Ol(N({complianceFrameworks:Ol(J$)}))}),X$="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var fE={};D(fE,{controlTargets:()=>Z$});function Z$(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${wr(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${se(c.name)})`);n.
push(`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":Fe(u)}`)}return a&&!a.isExternal&&n.push(
`control ${i} (${se(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)
return s;throw Bm(n,"external_control")}var mE=m(()=>{"use strict";vi();Ge();Vm()});function ja(e){return`gid://gitlab/Project/${e}`}function bE(e,t){let r;return async n=>{r??=iq(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new pe(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function iq(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[ja(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new pe(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new pe("GraphQL shows this token no such project");return{project:p,
request:r}}var Nl=m(()=>{"use strict";rr()});function _E(e,t=new Map){let r=new Map;for(let[u,c]of t)r.set(u,Promise.resolve(c));let n=new Set,s;function i(u){let c=r.get(u.id);if(c)return c;let l=o(u);return r.
set(u.id,l),l}async function o(u){let c=[];try{let l=e.gitlabFor(g=>c.push(g)),p={...e,gitlab:l,read:g=>a(g,c)};if(u.select){n.add(u),s??=bE(e,[...n].filter(({id:b,
select:v})=>v&&!t.has(b)));let{node:g,request:h}=await s(u);return c.push(h),{ok:!0,value:await u.select.read(g,p),requests:c}}let d={},f=Object.entries(u.needs??
{});for(let[g,h]of await Promise.all(f.map(async([b,v])=>[b,await i(v)]))){if(c.push(...h.requests),!h.ok)return{...h,requests:c};d[g]=h.value}return{ok:!0,value:await u.
collect?.(p,d),requests:c}}catch(l){if(l instanceof k&&l.code==="INTERRUPTED")throw l;return l instanceof kl?{...l.result,requests:c}:{ok:!1,reason:oq(u,l),requests:c,
error:l}}}async function a(u,c){let l=await i(u);if(c.push(...l.requests),!l.ok)throw new kl(l);return l.value}return{announce(u){for(let c of vE(u))n.add(c)},read:i}}
function vE(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),vE(Object.values(r.needs??{}),t));return t}function oq(e,t){let r=t instanceof k&&"status"in t?Number(
t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof pe)return`${n}: ${t.message}`;if(r===401||r===403||r===404)return`${n}\
 could not be read: GitLab answered ${r}, and reading it needs ${e.right}`;if(t instanceof k)return`${n} could not be read: ${t.message}`;if(t instanceof Ti)return`${n}\
 could not be read: GitLab's answer has an ${t.message}`;throw t}var pe,kl,rr=m(()=>{"use strict";we();Ee();Nl();pe=class extends Error{},kl=class extends Error{result;constructor(t){
super(t.reason),this.result=t}}});var Ve=m(()=>{"use strict"});var aq,Er,mo=m(()=>{"use strict";Ee();Ve();aq=gt(N({iid:me(),project_id:me(),title:$(),draft:P(ee()),work_in_progress:P(ee()),sha:Ht($()),target_branch:$(),created_at:$(),
prepared_at:P($()),author:N({username:$()}),references:P(N({full:$()})),web_url:P($())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(
/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,author:e.author.username,url:e.web_url})),Er={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_re\
quest",collect:async({gitlab:e,projectId:t,iid:r})=>J(aq,await e.MergeRequests.show(t,r??0))}});var TE={};D(TE,{settleHead:()=>cq});async function cq(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...uq,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[Er.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[Er.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var uq,wE=m(()=>{"use strict";mo();
uq=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function OE(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],n=t(i=>r.push(i)),s=J(RE,await n.Projects.show(e));return{projectId:s.id,
known:new Map([[Y.id,{ok:!0,value:s,requests:r}]])}}function pq(e){let t=e.ci_pipeline_variables_minimum_override_role;return t===void 0?void 0:t!=="developer"}
function dq(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.max(...t)}var SE,RE,Y,We=m(()=>{"use strict";Ee();Ve();
SE=P(N({access_level:me()})),RE=gt(N({id:me(),path_with_namespace:$(),visibility:P($()),default_branch:pr(Ht($())),empty_repo:P(ee()),only_allow_merge_if_all_discussions_are_resolved:pr(
Ht(ee())),only_allow_merge_if_all_status_checks_passed:pr(Ht(ee())),secret_push_protection_enabled:pr(Ht(ee())),merge_method:P($()),archived:P(ee()),last_activity_at:P(
$()),builds_access_level:P($()),ci_config_path:pr(Ht($())),auto_devops_enabled:P(ee()),restrict_user_defined_variables:P(ee()),ci_pipeline_variables_minimum_override_role:P(
$()),forks_count:P(me()),namespace:N({id:me(),kind:$(),full_path:$()}),owner:P(N({id:me()})),permissions:P(N({project_access:SE,group_access:SE}))}),e=>({id:e.id,
path:e.path_with_namespace,visibility:e.visibility,defaultBranch:e.default_branch??void 0,readsCode:e.default_branch!==void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.
only_allow_merge_if_all_discussions_are_resolved,mustPassStatusChecks:e.only_allow_merge_if_all_status_checks_passed,isUltimate:e.only_allow_merge_if_all_status_checks_passed!==
void 0||(e.permissions?!1:void 0),secretPushProtection:e.secret_push_protection_enabled,mergeMethod:e.merge_method,isArchived:e.archived,lastActivityAt:e.last_activity_at,
pipelinesAccess:e.builds_access_level,ciConfigPath:e.ci_config_path,hasAutoDevops:e.auto_devops_enabled,restrictsVariables:e.restrict_user_defined_variables??pq(
e),forks:e.forks_count,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.namespace.full_path},ownerId:e.owner?.id,role:dq(e.permissions)})),Y={id:"proje\
ct",summary:"The project",right:"a token whose user can see the project",about:"project",collect:async({gitlab:e,projectId:t})=>J(RE,await e.Projects.show(t))}});function je(e){if(e&&typeof e=="object")switch(e[nr]){case nn:case Zn:return!0}return!1}function he(e){if(e&&typeof e=="object")switch(e[nr]){case Il:case nn:case Sr:case Zn:
return!0}return!1}var Il,xl,nn,Ym,Sr,Zn,nr,sn,xn,Rr,be,ie,on,Al,Ne=m(()=>{Il=Symbol.for("yaml.alias"),xl=Symbol.for("yaml.document"),nn=Symbol.for("yaml.map"),Ym=
Symbol.for("yaml.pair"),Sr=Symbol.for("yaml.scalar"),Zn=Symbol.for("yaml.seq"),nr=Symbol.for("yaml.node.type"),sn=e=>!!e&&typeof e=="object"&&e[nr]===Il,xn=e=>!!e&&
typeof e=="object"&&e[nr]===xl,Rr=e=>!!e&&typeof e=="object"&&e[nr]===nn,be=e=>!!e&&typeof e=="object"&&e[nr]===Ym,ie=e=>!!e&&typeof e=="object"&&e[nr]===Sr,on=
e=>!!e&&typeof e=="object"&&e[nr]===Zn;Al=e=>(ie(e)||je(e))&&!!e.anchor});function $r(e,t){let r=kE(t);xn(e)?ho(null,e.contents,r,Object.freeze([e]))===An&&(e.contents=null):ho(null,e,r,Object.freeze([]))}function ho(e,t,r,n){let s=IE(
e,t,r,n);if(he(s)||be(s))return xE(e,n,s),ho(e,s,r,n);if(typeof s!="symbol"){if(je(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=ho(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===dr)return dr;o===An&&(t.items.splice(i,1),i-=1)}}}else if(be(t)){n=Object.freeze(n.concat(t));let i=ho("\
key",t.key,r,n);if(i===dr)return dr;i===An&&(t.key=null);let o=ho("value",t.value,r,n);if(o===dr)return dr;o===An&&(t.value=null)}}return s}async function Pl(e,t){
let r=kE(t);xn(e)?await go(null,e.contents,r,Object.freeze([e]))===An&&(e.contents=null):await go(null,e,r,Object.freeze([]))}async function go(e,t,r,n){let s=await IE(
e,t,r,n);if(he(s)||be(s))return xE(e,n,s),go(e,s,r,n);if(typeof s!="symbol"){if(je(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await go(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===dr)return dr;o===An&&(t.items.splice(i,1),i-=1)}}}else if(be(t)){n=Object.freeze(n.concat(t));let i=await go(
"key",t.key,r,n);if(i===dr)return dr;i===An&&(t.key=null);let o=await go("value",t.value,r,n);if(o===dr)return dr;o===An&&(t.value=null)}}return s}function kE(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function IE(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(Rr(t))return r.Map?.(e,t,n);
if(on(t))return r.Seq?.(e,t,n);if(be(t))return r.Pair?.(e,t,n);if(ie(t))return r.Scalar?.(e,t,n);if(sn(t))return r.Alias?.(e,t,n)}function xE(e,t,r){let n=t[t.length-
1];if(je(n))n.items[e]=r;else if(be(n))e==="key"?n.key=r:n.value=r;else if(xn(n))n.contents=r;else{let s=sn(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var dr,NE,An,Da=m(()=>{Ne();dr=Symbol("break visit"),NE=Symbol("skip children"),An=Symbol("remove node");$r.BREAK=dr;$r.SKIP=NE;$r.REMOVE=
An;Pl.BREAK=dr;Pl.SKIP=NE;Pl.REMOVE=An});var fq,mq,Pn,Jm=m(()=>{Ne();Da();fq={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},mq=e=>e.replace(/[!,[\]{}]/g,t=>fq[t]),Pn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+mq(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&he(t.contents)){let i={};$r(t.contents,(o,a)=>{he(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};Pn.defaultYaml={explicit:!1,version:"1.2"};Pn.defaultTags={"!!":"tag:yaml.org,2002:"}});function Cl(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function Wm(e){let t=new Set;return $r(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function Xm(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function AE(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=Wm(e));let o=Xm(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(ie(o.node)||je(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var Ll=m(()=>{Ne();Da()});function xs(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=xs(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=xs(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=xs(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=xs(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var zm=m(()=>{});function Nt(e,t,r){if(Array.isArray(e))return e.map((n,s)=>Nt(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!Al(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var As=m(()=>{Ne()});var Ps,jl=m(()=>{zm();Ne();As();Ps=class{constructor(t){Object.defineProperty(this,nr,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!xn(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=Nt(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?xs(i,{"":a},"",a):a}}});function Dl(e,t,r){if(sn(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(je(t)){let n=0;for(let s of t.items){let i=Dl(e,s,r);i>
n&&(n=i)}return n}else if(be(t)){let n=Dl(e,t.key,r),s=Dl(e,t.value,r);return Math.max(n,s)}return 1}var es,$a=m(()=>{Ll();Da();Ne();jl();As();es=class extends Ps{constructor(t){
super(Il),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],$r(t,{Node:(i,o)=>{(sn(o)||Al(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(Nt(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
Dl(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(Cl(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var $l,V,yt=m(()=>{Ne();jl();As();$l=e=>!e||typeof e!="function"&&typeof e!="object",V=class extends Ps{constructor(t){super(Sr),this.value=t}toJSON(t,r){return r?.
keep?this.value:Nt(this.value,t,r)}toString(){return String(this.value)}};V.BLOCK_FOLDED="BLOCK_FOLDED";V.BLOCK_LITERAL="BLOCK_LITERAL";V.PLAIN="PLAIN";V.QUOTE_DOUBLE=
"QUOTE_DOUBLE";V.QUOTE_SINGLE="QUOTE_SINGLE"});function gq(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function ts(e,t,r){if(xn(e)&&(e=e.contents),he(e))return e;if(be(e)){let p=r.schema[nn].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new es(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=hq+t.slice(2));let c=gq(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new V(e);return u&&(u.node=
p),p}c=e instanceof Map?o[nn]:Symbol.iterator in Object(e)?o[Zn]:o[nn]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new V(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var hq,qa=m(()=>{$a();Ne();yt();hq="tag:yaml.\
org,2002:"});function Ma(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return ts(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var bo,yo,ql=m(()=>{qa();Ne();jl();bo=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,yo=class extends Ps{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>he(n)||be(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(bo(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(je(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,Ma(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(je(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&ie(i)?i.value:i:je(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!be(r))return!1;let n=r.value;return n==null||t&&ie(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return je(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(je(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,Ma(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function qr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var PE,Cn,Fa=m(()=>{PE=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Cn=(e,t,r)=>e.endsWith(
`
`)?qr(r,t):r.includes(`
`)?`
`+qr(r,t):(e.endsWith(" ")?"":" ")+r});function Ga(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,v=-1;r===Ml&&(h=CE(e,h,
t.length),h!==-1&&(p=h+u));for(let R;R=e[h+=1];){if(r===Ua&&R==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}v=
h}if(R===`
`)r===Ml&&(h=CE(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(R===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let L=e[h+1];L&&L!==" "&&L!==`
`&&L!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===Ua){for(;f===" "||f==="	";)f=R,R=e[h+=1],g=!0;let L=h>v+1?h-2:b-1;if(l[L])return e;c.push(L),
l[L]=!0,p=L+u,d=void 0}else g=!0}f=R}if(g&&a&&a(),c.length===0)return e;o&&o();let S=e.slice(0,c[0]);for(let R=0;R<c.length;++R){let L=c[R],U=c[R+1]||e.length;L===
0?S=`
${t}${e.slice(0,U)}`:(r===Ua&&l[L]&&(S+=`${e[L]}\\`),S+=`
${t}${e.slice(L+1,U)}`)}return S}function CE(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var Zm,Ml,Ua,LE=m(()=>{Zm="flow",Ml="block",Ua="quoted"});function yq(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function Ba(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(Gl(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:Ga(o,i,Ua,Ul(t,!1))}function eh(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return Ba(e,t);let r=t.indent||(Gl(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:Ga(n,r,Zm,Ul(t,!1))}function _o(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=Ba;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=eh:i&&!s?n=Ba:n=r?eh:Ba}return n(e,t)}function Fl({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return _o(r,n);let c=n.indent||(n.forceBlockIndent||Gl(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===V.BLOCK_FOLDED?!1:t===V.BLOCK_LITERAL?!0:!yq(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let U=r[d-1];if(U!==`
`&&U!=="	"&&U!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(th,`$&${c}`));let h=!1,b,v=-1;for(b=0;b<r.length;++b){let U=r[b];if(U===" ")h=!0;else if(U===`
`)v=b;else break}let S=r.substring(0,v<b?v+1:b);S&&(r=r.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let L=(h?c?"2":"1":"")+p;if(e&&(L+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let U=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),G=!1,Z=Ul(n,!0);o!=="folded"&&t!==V.BLOCK_FOLDED&&(Z.onOverflow=()=>{
G=!0});let j=Ga(`${S}${U}${f}`,c,Ml,Z);if(!G)return`>${L}
${c}${j}`}return r=r.replace(/\n+/g,`$&${c}`),`|${L}
${c}${S}${r}${f}`}function bq(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return _o(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?_o(i,t):Fl(e,t,r,n);if(!a&&!l&&s!==V.PLAIN&&i.includes(`
`))return Fl(e,t,r,n);if(Gl(i)){if(u==="")return t.forceBlockIndent=!0,Fl(e,t,r,n);if(a&&u===c)return _o(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return _o(i,t)}return a?
p:Ga(p,u,Zm,Ul(t,!1))}function wi(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
V.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=V.QUOTE_DOUBLE);let u=l=>{switch(l){case V.BLOCK_FOLDED:case V.BLOCK_LITERAL:
return s||i?_o(o.value,t):Fl(o,t,r,n);case V.QUOTE_DOUBLE:return Ba(o.value,t);case V.QUOTE_SINGLE:return eh(o.value,t);case V.PLAIN:return bq(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var Ul,Gl,th,Va=m(()=>{yt();LE();Ul=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),Gl=e=>/^(%|---|\.\.\.)/m.test(e);try{th=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{th=/\n+(?!\n|$)/g}});function Bl(e,t){let r=Object.assign({blockQuote:!0,commentString:PE,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function _q(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(ie(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function vq(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(ie(e)||je(e))&&e.anchor;i&&Cl(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function rs(e,t,r,n){if(be(e))return e.toString(t,r,n);if(sn(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=he(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=_q(t.doc.schema.tags,i));let o=vq(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):ie(i)?wi(i,t,r,n):i.toString(t,r,n);return o?ie(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var Ka=m(()=>{Ll();Ne();Fa();Va()});function jE({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=he(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(je(e)||!he(e)&&typeof e=="object"){let Z="With simple keys, collection cannot \
be used as a key value";throw new Error(Z)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||je(e)||(ie(e)?e.type===V.BLOCK_FOLDED||e.type===V.BLOCK_LITERAL:typeof e=="obj\
ect"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=rs(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){if(p)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":f?`?\
 ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Cn(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Cn(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Cn(b,r.indent,c(d))));let v,S,R;he(t)?(v=!!t.spaceBefore,S=t.commentBefore,R=t.comment):(v=!1,S=null,R=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&ie(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&on(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let L=!1,U=rs(t,r,()=>L=!0,()=>h=!0),G=" ";if(d||v||S){if(G=v?`
`:"",S){let Z=c(S);G+=`
${qr(Z,r.indent)}`}U===""&&!r.inFlow?G===`
`&&R&&(G=`

`):G+=`
${r.indent}`}else if(!f&&je(t)){let Z=U[0],j=U.indexOf(`
`),w=j!==-1,K=r.inFlow??t.flow??t.items.length===0;if(w||!K){let ye=!1;if(w&&(Z==="&"||Z==="!")){let Me=U.indexOf(" ");Z==="&"&&Me!==-1&&Me<j&&U[Me+1]==="!"&&(Me=
U.indexOf(" ",Me+1)),(Me===-1||j<Me)&&(ye=!0)}ye||(G=`
${r.indent}`)}}else(U===""||U[0]===`
`)&&(G="");return b+=G+U,r.inFlow?L&&n&&n():R&&!L?b+=Cn(b,r.indent,c(R)):h&&s&&s(),b}var DE=m(()=>{Ne();yt();Ka();Fa()});function rh(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var nh=m(()=>{});function ih(e,t,r){let n=qE(e,r);if(on(n))for(let s of n.items)sh(e,t,s);else if(Array.isArray(n))for(let s of n)sh(e,t,s);else sh(e,t,n)}function sh(e,t,r){let n=qE(
e,r);if(!Rr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function qE(e,t){
return e&&sn(t)?t.resolve(e.doc,e):t}var Vl,an,$E,Kl=m(()=>{Ne();yt();Vl="<<",an={identify:e=>e===Vl||typeof e=="symbol"&&e.description===Vl,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new V(Symbol(Vl)),{addToJSMap:ih}),stringify:()=>Vl},$E=(e,t)=>(an.identify(t)||ie(t)&&(!t.type||
t.type===V.PLAIN)&&an.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===an.tag&&r.default)});function Ql(e,t,{key:r,value:n}){if(he(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if($E(e,r))ih(e,t,n);else{let s=Nt(r,"",e);if(t instanceof Map)t.set(s,Nt(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=Tq(r,s,e),o=Nt(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Tq(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(he(e)&&r?.doc){let n=Bl(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),rh(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var oh=m(()=>{nh();Kl();Ka();Ne();As()});function vo(e,t,r){let n=ts(e,void 0,r),s=ts(t,void 0,r);return new nt(n,s)}var nt,Cs=m(()=>{qa();DE();oh();Ne();nt=class e{constructor(t,r=null){Object.defineProperty(
this,nr,{value:Ym}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return he(r)&&(r=r.clone(t)),he(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return Ql(r,n,this)}toString(t,r,n){return t?.doc?jE(this,t,r,n):JSON.stringify(this)}}});function Yl(e,t,r){return(t.inFlow??e.flow?Eq:wq)(e,t,r)}function wq({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(he(h))!p&&h.spaceBefore&&
d.push(""),Hl(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(be(h)){let S=he(h.key)?h.key:null;S&&(!p&&S.spaceBefore&&d.push(""),Hl(r,d,S.commentBefore,
p))}p=!1;let v=rs(h,l,()=>b=null,()=>p=!0);b&&(v+=Cn(v,i,c(b))),p&&b&&(p=!1),d.push(n+v)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+qr(c(e),u),a&&a()):p&&o&&o(),f}function Eq({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(he(h))h.spaceBefore&&p.push(""),Hl(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(be(h)){let S=he(h.key)?h.key:null;S&&(S.spaceBefore&&p.push(""),Hl(t,p,S.commentBefore,!1),S.comment&&(c=
!0));let R=he(h.value)?h.value:null;R?(R.comment&&(b=R.comment),R.commentBefore&&(c=!0)):h.value==null&&S?.comment&&(b=S.comment)}b&&(c=!0);let v=rs(h,u,()=>b=null);
c||(c=p.length>l||v.includes(`
`)),g<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((S,R)=>S+R.length+2,2)+(v.length+2)>t.options.lineWidth)),c&&(v+=",")),
b&&(v+=Cn(v,n,a(b))),p.push(v),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function Hl({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=qr(t(n),
e);r.push(i.trimStart())}}var ah=m(()=>{Ne();Ka();Fa()});function Ls(e,t){let r=ie(t)?t.value:t;for(let n of e)if(be(n)&&(n.key===t||n.key===r||ie(n.key)&&n.key.value===r))return n}var ut,js=m(()=>{ah();oh();ql();Ne();
Cs();yt();ut=class extends yo{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(nn,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(vo(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;be(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new nt(t,t?.value):n=new nt(t.key,t.value);let s=Ls(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);ie(s.value)&&$l(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=Ls(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Ls(this.items,t)?.value;return(!r&&ie(s)?s.value:s)??void 0}has(t){return!!Ls(this.items,t)}set(t,r){
this.add(new nt(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)Ql(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!be(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),Yl(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var un,To=m(()=>{Ne();js();un={collection:"map",default:!0,nodeClass:ut,tag:"tag:yaml.org,2002:map",resolve(e,t){return Rr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>ut.from(e,t,r)}});function Jl(e){let t=ie(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Yt,Ds=m(()=>{qa();ah();
ql();Ne();yt();As();Yt=class extends yo{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Zn,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=Jl(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=Jl(t);if(typeof n!="number")return;let s=this.items[n];return!r&&ie(s)?s.
value:s}has(t){let r=Jl(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=Jl(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];ie(s)&&$l(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(Nt(i,
String(s++),r));return n}toString(t,r,n){return t?Yl(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(ts(a,void 0,n))}}return i}}});var cn,wo=m(()=>{Ne();Ds();cn={collection:"seq",default:!0,nodeClass:Yt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return on(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>Yt.from(e,t,r)}});var $s,Qa=m(()=>{Va();$s={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),wi(e,t,r,n)}}});var Ei,Wl=m(()=>{yt();Ei={identify:e=>e==null,createNode:()=>new V(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new V(
null),stringify:({source:e},t)=>typeof e=="string"&&Ei.test.test(e)?e:t.options.nullStr}});var Ha,uh=m(()=>{yt();Ha={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new V(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Ha.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function Jt({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Eo=m(()=>{});var Xl,zl,Zl,ch=m(()=>{yt();Eo();Xl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Jt},zl={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():Jt(e)}},Zl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new V(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:Jt}});function ME(e,t,r){let{value:n}=e;return ep(n)&&n>=0?r+n.toString(t):Jt(e)}var ep,lh,tp,rp,np,ph=m(()=>{Eo();ep=e=>typeof e=="bigint"||Number.isInteger(e),lh=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);tp={identify:e=>ep(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>lh(
e,2,8,r),stringify:e=>ME(e,8,"0o")},rp={identify:ep,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>lh(e,0,10,r),stringify:Jt},np={
identify:e=>ep(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>lh(e,2,16,r),stringify:e=>ME(e,16,"0x")}});var FE,UE=m(()=>{To();Wl();wo();Qa();uh();ch();ph();FE=[un,cn,$s,Ei,Ha,tp,rp,np,Xl,zl,Zl]});function GE(e){return typeof e=="bigint"||Number.isInteger(e)}var sp,Sq,Rq,BE,VE=m(()=>{yt();To();wo();sp=({value:e})=>JSON.stringify(e),Sq=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:sp},{identify:e=>e==null,createNode:()=>new V(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:sp},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:sp},{identify:GE,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>GE(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:sp}],Rq={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},BE=[un,cn].concat(
Sq,Rq)});var Ya,dh=m(()=>{yt();Va();Ya={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=V.BLOCK_LITERAL),t!==V.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===V.BLOCK_LITERAL?`
`:" ")}return wi({comment:e,type:t,value:a},n,s,i)}}});function fh(e,t){if(on(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!be(n)){if(Rr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new nt(new V(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=be(n)?n:new nt(n)}}else t("Expected a sequence for this tag");return e}function mh(e,t,r){let{replacer:n}=r,s=new Yt(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(vo(a,u,r))}return s}var Ja,ip=m(()=>{Ne();Cs();
yt();Ds();Ja={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:fh,createNode:mh}});var So,Wa,hh=m(()=>{Ne();As();js();Ds();ip();So=class e extends Yt{constructor(){super(),this.add=ut.prototype.add.bind(this),this.delete=ut.prototype.delete.bind(
this),this.get=ut.prototype.get.bind(this),this.has=ut.prototype.has.bind(this),this.set=ut.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(be(s)?(i=Nt(s.key,"",r),o=Nt(s.value,i,r)):i=Nt(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=mh(t,r,n),i=new this;return i.items=s.items,i}};So.tag="tag:yaml.or\
g,2002:omap";Wa={collection:"seq",identify:e=>e instanceof Map,nodeClass:So,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=fh(e,t),n=[];for(let{key:s}of r.
items)ie(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new So,r)},createNode:(e,t,r)=>So.
from(e,t,r)}});function KE({value:e,source:t},r){return t&&(e?gh:yh).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var gh,yh,QE=m(()=>{yt();gh={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new V(!0),stringify:KE},yh={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new V(!1),stringify:KE}});var HE,YE,JE,WE=m(()=>{yt();Eo();HE={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Jt},YE={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():Jt(e)}},JE={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new V(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:Jt}});function op(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function bh(e,t,r){let{value:n}=e;if(Xa(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return Jt(e)}var Xa,XE,zE,ZE,eS,tS=m(()=>{Eo();Xa=e=>typeof e=="bigint"||Number.isInteger(e);XE={identify:Xa,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>op(e,2,2,r),stringify:e=>bh(e,2,"0b")},zE={identify:Xa,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>op(e,1,8,r),stringify:e=>bh(e,8,"0")},ZE={identify:Xa,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>op(e,0,10,r),stringify:Jt},eS={identify:Xa,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>op(e,2,16,r),stringify:e=>bh(e,16,"0x")}});var Ro,za,_h=m(()=>{Ne();Cs();js();Ro=class e extends ut{constructor(t){super(t),this.tag=e.tag}add(t){let r;be(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new nt(t.key,null):r=new nt(t,null),Ls(this.items,r.key)||this.items.push(r)}get(t,r){let n=Ls(this.items,t);return!r&&be(n)?ie(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Ls(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new nt(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(vo(o,null,n));return i}};
Ro.tag="tag:yaml.org,2002:set";za={collection:"map",identify:e=>e instanceof Set,nodeClass:Ro,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>Ro.from(
e,t,r),resolve(e,t){if(Rr(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ro,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function vh(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function rS(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return Jt(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var ap,up,Oo,Th=m(()=>{Eo();ap={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>vh(e,r),stringify:rS},up={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>vh(e,!1),stringify:rS},Oo={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Oo.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=vh(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var wh,nS=m(()=>{To();Wl();wo();Qa();dh();QE();WE();tS();Kl();hh();ip();_h();Th();wh=[un,cn,$s,Ei,gh,yh,XE,zE,ZE,eS,HE,YE,JE,Ya,an,Wa,Ja,za,ap,up,Oo]});function cp(e,t,r){let n=sS.get(t);if(n&&!e)return r&&!n.includes(an)?n.concat(an):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(sS.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(an)),s.reduce((i,o)=>{let a=typeof o=="string"?iS[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys(iS).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var sS,iS,oS,aS=m(()=>{To();Wl();wo();Qa();uh();ch();ph();UE();VE();dh();Kl();hh();ip();nS();_h();Th();sS=new Map([["core",FE],["failsafe",[un,
cn,$s]],["json",BE],["yaml11",wh],["yaml-1.1",wh]]),iS={binary:Ya,bool:Ha,float:Zl,floatExp:zl,floatNaN:Xl,floatTime:up,int:rp,intHex:np,intOct:tp,intTime:ap,map:un,
merge:an,null:Ei,omap:Wa,pairs:Ja,seq:cn,set:za,timestamp:Oo},oS={"tag:yaml.org,2002:binary":Ya,"tag:yaml.org,2002:merge":an,"tag:yaml.org,2002:omap":Wa,"tag:ya\
ml.org,2002:pairs":Ja,"tag:yaml.org,2002:set":za,"tag:yaml.org,2002:timestamp":Oo}});var Oq,Za,Eh=m(()=>{Ne();To();wo();Qa();aS();Oq=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Za=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?cp(t,"compat"):t?cp(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?oS:
{},this.tags=cp(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,nn,{value:un}),Object.defineProperty(this,Sr,{value:$s}),Object.defineProperty(
this,Zn,{value:cn}),this.sortMapEntries=typeof o=="function"?o:o===!0?Oq:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function uS(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=Bl(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(qr(u,""))}let o=!1,
a=null;if(e.contents){if(he(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(qr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=rs(e.contents,s,()=>a=null,u);a&&(c+=Cn(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(rs(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(qr(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(qr(i(u),"")))}return r.join(`
`)+`
`}var cS=m(()=>{Ne();Ka();Fa()});function No(e){if(je(e))return!0;throw new Error("Expected a YAML collection as document contents")}var qs,eu=m(()=>{$a();ql();Ne();Cs();As();Eh();cS();Ll();zm();
qa();Jm();qs=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,nr,{value:xl});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Pn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[nr]:{value:xl}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=he(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){No(this.contents)&&this.contents.add(t)}addIn(t,r){No(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=Wm(this);t.anchor=!r||n.has(r)?Xm(r||"a",n):r}return new es(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=S=>typeof S=="number"||S instanceof String||S instanceof Number,v=r.filter(
b).map(String);v.length>0&&(r=r.concat(v)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=AE(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=ts(t,l,g);return a&&je(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new nt(s,
i)}delete(t){return No(this.contents)?this.contents.delete(t):!1}deleteIn(t){return bo(t)?this.contents==null?!1:(this.contents=null,!0):No(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return je(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return bo(t)?!r&&ie(this.contents)?this.contents.value:this.contents:
je(this.contents)?this.contents.getIn(t,r):void 0}has(t){return je(this.contents)?this.contents.has(t):!1}hasIn(t){return bo(t)?this.contents!==void 0:je(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=Ma(this.schema,[t],r):No(this.contents)&&this.contents.set(t,r)}setIn(t,r){bo(t)?this.contents=
r:this.contents==null?this.contents=Ma(this.schema,Array.from(t),r):No(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Pn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new Pn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new Za(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=Nt(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?xs(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return uS(this,t)}}});var tu,ln,ru,Sh,nu=m(()=>{tu=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},ln=class extends tu{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},ru=class extends tu{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Sh=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function Ln(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,v=null,S=null,R=null,
L=null,U=null;for(let j of e)switch(g&&(j.type!=="space"&&j.type!=="newline"&&j.type!=="comma"&&i(j.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&j.type!=="comment"&&j.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),j.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&j.source.includes("	")&&(h=j),l=!0;break;case"comment":{l||i(j,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let w=j.source.substring(1)||" ";p?p+=d+w:p=w,d="",c=!1;break}case"newline":c?p?p+=j.source:(!L||r!=="seq-ite\
m-ind")&&(u=!0):d+=j.source,c=!0,f=!0,(b||v)&&(S=j),l=!0;break;case"anchor":b&&i(j,"MULTIPLE_ANCHORS","A node can have at most one anchor"),j.source.endsWith(":")&&
i(j.offset+j.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=j,U??(U=j.offset),c=!1,l=!1,g=!0;break;case"tag":{v&&i(j,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),v=j,U??(U=j.offset),c=!1,l=!1,g=!0;break}case r:(b||v)&&i(j,"BAD_PROP_ORDER",`Anchors and tags must be after the ${j.source} indica\
tor`),L&&i(j,"UNEXPECTED_TOKEN",`Unexpected ${j.source} in ${t??"collection"}`),L=j,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){R&&
i(j,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),R=j,c=!1,l=!1;break}default:i(j,"UNEXPECTED_TOKEN",`Unexpected ${j.type} token`),c=!1,l=!1}let G=e[e.length-1],Z=G?
G.offset+G.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:R,found:L,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:v,newlineAfterProp:S,end:Z,start:U??Z}}var su=m(()=>{});function Ms(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Ms(t.key)||Ms(t.value))return!0}return!1;default:return!0}}var lp=m(()=>{});function iu(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Ms(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Rh=m(()=>{lp()});function pp(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||ie(i)&&ie(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var Oh=m(()=>{Ne()});function pS({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??ut,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=Ln(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",lS)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Ms(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",lS);r.atKey=!0;let v=h.end,S=d?e(r,d,h,s):t(r,v,p,null,h,s);r.schema.compat&&iu(n.indent,d,s),r.atKey=!1,pp(r,a.items,
S)&&s(v,"DUPLICATE_KEY","Map keys must be unique");let R=Ln(f??[],{indicator:"map-value-ind",next:g,offset:S.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=R.end,R.found){b&&(g?.type==="block-map"&&!R.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<R.found.offset-1024&&s(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let L=g?e(r,g,R,s):t(r,u,f,null,R,s);r.schema.compat&&iu(n.indent,g,s),u=L.range[2];let U=new nt(S,L);r.options.keepSourceTokens&&(U.srcToken=
l),a.items.push(U)}else{b&&s(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),R.comment&&(S.comment?S.comment+=`
`+R.comment:S.comment=R.comment);let L=new nt(S);r.options.keepSourceTokens&&(L.srcToken=l),a.items.push(L)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var lS,dS=m(()=>{Cs();js();su();lp();Rh();Oh();lS="All mapping items must start at the same column"});function fS({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??Yt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=Ln(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&iu(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var mS=m(()=>{Ds();su();Rh()});function jn(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var ko=m(()=>{});function hS({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?ut:Yt),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let v=n.items[b],{start:S,key:R,
sep:L,value:U}=v,G=Ln(S,{flow:a,indicator:"explicit-key-ind",next:R??L?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!G.found){if(!G.anchor&&
!G.tag&&!L&&!U){b===0&&G.comma?s(G.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(G.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
G.comment&&(c.comment?c.comment+=`
`+G.comment:c.comment=G.comment),p=G.end;continue}!o&&r.options.strict&&Ms(R)&&s(R,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)G.comma&&s(G.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(G.comma||s(G.start,"MISSING_CHAR",`Missing , between ${a} items`),
G.comment){let Z="";e:for(let j of S)switch(j.type){case"comma":case"space":break;case"comment":Z=j.source.substring(1);break e;default:break e}if(Z){let j=c.items[c.
items.length-1];be(j)&&(j=j.value??j.key),j.comment?j.comment+=`
`+Z:j.comment=Z,G.comment=G.comment.substring(Z.length+1)}}if(!o&&!L&&!G.found){let Z=U?e(r,U,G,s):t(r,G.end,L,null,G,s);c.items.push(Z),p=Z.range[2],kh(U)&&s(Z.
range,"BLOCK_IN_FLOW",Nh)}else{r.atKey=!0;let Z=G.end,j=R?e(r,R,G,s):t(r,Z,S,null,G,s);kh(R)&&s(j.range,"BLOCK_IN_FLOW",Nh),r.atKey=!1;let w=Ln(L??[],{flow:a,indicator:"\
map-value-ind",next:U,offset:j.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(w.found){if(!o&&!G.found&&r.options.strict){if(L)for(let Me of L){
if(Me===w.found)break;if(Me.type==="newline"){s(Me,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}G.start<w.
found.offset-1024&&s(w.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?s(U,"MISSING_CHAR",`Missing space after : in ${a}`):s(w.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let K=U?e(r,U,w,
s):w.found?t(r,w.end,L,null,w,s):null;K?kh(U)&&s(K.range,"BLOCK_IN_FLOW",Nh):w.comment&&(j.comment?j.comment+=`
`+w.comment:j.comment=w.comment);let ye=new nt(j,K);if(r.options.keepSourceTokens&&(ye.srcToken=v),o){let Me=c;pp(r,Me.items,j)&&s(Z,"DUPLICATE_KEY","Map keys m\
ust be unique"),Me.items.push(ye)}else{let Me=new ut(r.schema);Me.flow=!0,Me.items.push(ye);let kn=(K??j).range;Me.range=[j.range[0],kn[1],kn[2]],c.items.push(Me)}
p=K?K.range[2]:w.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),v=l?`${b} must\
 end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",v),f&&f.source.length!==1&&g.unshift(
f)}if(g.length>0){let b=jn(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Nh,kh,gS=m(()=>{Ne();Cs();js();Ds();ko();su();lp();Oh();
Nh="Block collections are not allowed within flow collections",kh=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Ih(e,t,r,n,s,i){let o=r.type==="block-map"?pS(e,t,r,n,i):r.type==="block-seq"?fS(e,t,r,n,i):hS(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function yS(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===ut.tagName&&a==="map"||o===Yt.tagName&&
a==="seq")return Ih(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Ih(e,t,r,s,o)}let c=Ih(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=he(l)?l:new V(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var bS=m(()=>{Ne();yt();js();Ds();dS();mS();gS()});function xh(e,t,r){let n=t.offset,s=Nq(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?V.BLOCK_FOLDED:V.BLOCK_LITERAL,
o=t.source?kq(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,v]=o[h];if(v===""||v==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+v.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,v]=o[h];c+=b.length+v.length+1;let S=v[v.length-1]==="\r";if(S&&(v=v.slice(0,-1)),v&&b.length<u){let L=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-v.length-(S?2:1),"BAD_INDENT",L),b=""}i===V.BLOCK_LITERAL?(p+=d+b.slice(
u)+v,d=`
`):b.length>u||v[0]==="	"?(d===" "?d=`
`:!f&&d===`
`&&(d=`

`),p+=d+b.slice(u)+v,d=`
`,f=!0):v===""?d===`
`?p+=`
`:d=`
`:(p+=d+v,d=" ",f=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)p+=`
`+o[h][0].slice(u);p[p.length-1]!==`
`&&(p+=`
`);break;default:p+=`
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function Nq({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function kq(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var Ah=m(()=>{yt()});function Ph(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=V.PLAIN,u=Iq(i,c);break;case"single-quoted-scalar":a=
V.QUOTE_SINGLE,u=xq(i,c);break;case"double-quoted-scalar":a=V.QUOTE_DOUBLE,u=Aq(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=jn(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function Iq(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),_S(e)}function xq(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),_S(e.slice(1,-1)).replace(/''/g,"'")}function _S(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function Aq(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Pq(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=Cq[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=Lq(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function Pq(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function Lq(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var Cq,Ch=m(()=>{yt();ko();Cq={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Lh(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?xh(e,t,n):Ph(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[Sr]:u?c=jq(e.schema,s,u,r,n):t.type==="scalar"?c=Dq(e,s,t,n):c=e.schema[Sr];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=ie(p)?p:new V(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new V(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function jq(e,t,r,n,s){if(r==="!")return e[Sr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[Sr])}function Dq({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[Sr];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[Sr];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var vS=m(()=>{Ne();yt();Ah();Ch()});function TS(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var wS=m(()=>{});function jh(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=qq(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Lh(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=yS($q,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=dp(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!ie(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function dp(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:TS(t,r,n),indent:-1,source:""},p=Lh(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function qq({options:e},{offset:t,source:r,end:n},s){let i=new es(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=jn(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var $q,ES=m(()=>{$a();Ne();bS();vS();ko();wS();$q={composeNode:jh,
composeEmptyNode:dp}});function SS(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new qs(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=Ln(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?jh(c,s,l,o):dp(c,l.end,n,null,l,o);let p=u.contents.range[2],d=jn(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var RS=m(
()=>{eu();ES();ko();su()});function ou(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function OS(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var au,Dh=m(()=>{
Jm();eu();nu();Ne();RS();ko();au=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=ou(r);i?this.warnings.push(new ru(o,n,s)):this.errors.push(new ln(o,n,s))},this.directives=new Pn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=OS(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(je(i)&&!i.flow&&i.items.length>0){let o=i.items[0];be(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:OS(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=ou(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=SS(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new ln(ou(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new ln(ou(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=jn(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new ln(ou(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new qs(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var NS=m(()=>{Ah();Ch();nu();Va()});var kS=m(()=>{});function Si(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),xS(Object.freeze([]),e,t)}function xS(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=xS(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===$h)return $h;a===IS&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var $h,Mq,IS,AS=m(()=>{$h=Symbol("break visit"),Mq=Symbol("skip children"),IS=Symbol("remove item");Si.BREAK=$h;Si.SKIP=Mq;Si.REMOVE=IS;Si.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};Si.parentCollection=(e,t)=>{let r=Si.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function PS(e){switch(e){case qh:return"byte-order-mark";case Mh:return"doc-mode";case Fh:return"flow-error-end";case fp:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var qh,Mh,Fh,fp,mp=m(()=>{NS();kS();AS();qh="\uFEFF",Mh="",Fh="",fp=""});function pn(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var CS,Uq,hp,Gq,Uh,uu,Gh=m(()=>{mp();CS=new Set("0123456789ABCDEFabcdef"),Uq=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),hp=new Set(",[]{}"),Gq=new Set(` ,[]{}
\r	`),Uh=e=>!e||Gq.has(e),uu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&pn(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===qh&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield Mh,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&pn(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!pn(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&pn(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Uh),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&pn(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Fh,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Uh),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||pn(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>pn(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield fp,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(pn(i)||t&&hp.has(i))break;r=n}else if(pn(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&hp.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&hp.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield fp,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Uh),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(pn(n)||r&&hp.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!pn(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(Uq.has(r))r=this.buffer[++t];else if(r==="%"&&CS.has(this.buffer[t+1])&&CS.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var Ri,Bh=m(()=>{Ri=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function Fs(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function LS(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function DS(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function gp(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Io(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function yp(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function jS(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Fs(t.start,"explicit-key-ind")&&!Fs(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,DS(t.value)?t.value.end?
yp(t.value.end,t.sep):t.value.end=t.sep:yp(t.start,t.sep),delete t.sep)}var cu,Vh=m(()=>{mp();Gh();cu=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new uu,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=PS(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&jS(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&LS(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{LS(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=gp(this.peek(2)),n=Io(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){yp(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Fs(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(DS(r.key)&&!Fs(r.sep,"newline")){
let o=Io(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(Fs(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=Io(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Fs(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!Fs(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){yp(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||Fs(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=gp(
n),i=Io(s);jS(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=gp(t),n=Io(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=gp(t),n=Io(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function Bq(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Ri||null,prettyErrors:t}}function Kh(e,t={}){let{lineCounter:r,prettyErrors:n}=Bq(
t),s=new cu(r?.addNewLine),i=new au(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new ln(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Sh(e,r)),o.warnings.
forEach(Sh(e,r))),o}var $S=m(()=>{Dh();eu();nu();nh();Ne();Bh();Vh()});var qS=m(()=>{Dh();eu();Eh();nu();$a();Ne();Cs();yt();js();Ds();mp();Gh();Bh();Vh();$S();Da()});var FS={};D(FS,{parseYaml:()=>Vq});function Vq(e){let t=new Ri,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=Kh(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:MS(c)}))};let i=0;if($r(n,{Alias:()=>{
i++}}),i>Qh)return{errors:[{line:1,column:1,message:`uses more than ${Qh} aliases`}]};let o;try{o=n.toJS({maxAliasCount:Qh})}catch(u){return{errors:[{line:1,column:1,
message:MS(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?Qq(n,p):void 0)??
Kq(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function Kq(e,t){let r=e.getIn(t,!0);return he(r)?r.range?.[0]:void 0}
function Qq(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!Rr(r))return;let n=r.items.find(({key:s})=>ie(s)&&s.value===t.at(-1));return n&&he(
n.key)?n.key.range?.[0]:void 0}function MS(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var Qh,US=m(()=>{"use strict";qS();Qh=50});var KS={};D(KS,{duplicateKeys:()=>Yq,locateIn:()=>Jq,syntaxError:()=>Hq});function Hq(e,t){return{...Hh(e,Wq(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function Yq(e){return VS(e).duplicates.map(({key:t,offset:r})=>({...Hh(e,r),message:`the key ${t} is there twice`}))}function Jq(e){
let{offsets:t}=VS(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return Hh(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function Hh(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function Wq(e,t){let r=BS(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);GS(e.slice(0,i))?n=i:s=i}return GS(e)?e.length:n}function GS(e){try{return JSON.parse(e),!0}catch(t){return(BS(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function BS(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function VS(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var QS=m(()=>{"use strict"});async function YS(e,t){let r=Buffer.byteLength(e);if(r>HS){let a=`policy ${t} has ${r} bytes, more than the ${HS} a policy may have`;throw new k("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new k("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?Xq:
(await Promise.resolve().then(()=>(US(),FS))).parseYaml)(n);if("errors"in o)throw Yh(t,o.errors);return o}async function Xq(e){let t=()=>Promise.resolve().then(()=>(QS(),KS)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
JS(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function JS(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+JS(n),Array.isArray(e)?0:t.length)}function Yh(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new k("POLICY_INVALID",n):new k("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var HS,WS=m(()=>{"use strict";we();HS=
1048576});function Gt(e){return{kind:"control",...e}}function q(e){return{kind:"field",about:"project",...e}}function Dt(e,t={}){return{status:"pass",message:e,...t}}function $t(e,t={}){
return{status:"fail",message:e,...t}}function Bt(e){return{status:"unknown",message:e}}var XS,re=m(()=>{"use strict";XS=["info","low","medium","high","critical"]});function zq(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function ZS(e,t){if("unknown"in e)return Bt(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=zq(r,t);if(o===
void 0)return Bt(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
Bt(`${n}, but ${a}`):u!==void 0&&!Zq(o,t.operator)?Bt(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${eM(r,t)}`,...i}}function Zq(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function eM(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${ge(r,"is expected","are expected")}`}var zS,Jh=m(()=>{"use strict";Ge();re();zS=[
"=","!=",">","<",">=","<="]});var eR,lu,tM,Us,rM,Wh,bp=m(()=>{"use strict";re();Jh();Ee();eR=$({min:1,max:255}),lu=e=>pr($({min:1,max:2e3,...e===void 0?{}:{about:e}})),tM=Ut({field:$({about:"\
A field of GitLab's expressions, such as minimum_approvals_required"}),operator:Qm(zS),value:Hm(ee(),me(),$())}),Us=Ut({id:$({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
about:"Id of a built-in control, or a new id together with expression"}),with:pr(cE({about:"Parameters of the control"})),expression:pr(tM),title:lu(),severity:pr(
Qm(XS)),message:lu("Said instead of the built-in sentence when the control fails"),remediation:lu("How to fix it, said instead of the built-in advice")}),rM=Ut(
{name:eR,description:lu(),controls:le(Hm($(),Us))}),Wh=Ut({$schema:pr($()),name:eR,description:lu(),requirements:le(rM)})});var zh={};D(zh,{problemsOf:()=>_p});function _p(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>ll(String(l),xo(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${Xh(a)} `}the key ${p} is not known${wr(p,xo(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${Xh(a)} ${nM(u,c,sM(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return _p(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>tR[String(f)]));return[{path:[...n,...a],message:`${Xh(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function nM(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${tR[String(t)]}, not ${pu(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${pu(r)}${wr(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${pu(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${pu(r)}`;default:return`must be lower-\
case words joined by _ or -, not ${pu(r)}`}}function pu(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(
0,80)}function Xh(e){let t=e.at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function sM(e,t){return t.reduce((r,n)=>r?.[n],e)}function xo(e,t){
let[r,...n]=t,{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return xo(i,t);if(s==="either")return i.flatMap(u=>xo(u,t));if(s==="list")return typeof r=="number"?xo(
i,n):[];if(s!=="object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?xo(a,n):[]}var tR,vp=m(()=>{"use strict";vi();tR={text:"\
text",integer:"a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var nR={};D(nR,{frameworkDraft:()=>oM,isFramework:()=>iM});function iM(e){return Tp(e)?"color"in e||"complianceRequirements"in e?!0:eg(e.requirements).some(t=>eg(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function oM(e){let t=[],[r,n]=rR(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,requirements:Zh(
n,[r]).map(({value:o,path:a})=>{let[u,c]=rR(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),description:typeof l=="string"?l:
void 0,path:a,entries:Zh(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,message:"\
name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:aM(c)},p=[],d=Us.read(l,[],p);return t.push(..._p(p,l,Us,a)),
p.length===0?[{entry:d,path:a}]:[]}}function rR(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function Zh(e,t){return Tp(e)&&Array.isArray(e.nodes)?
Zh(e.nodes,[...t,"nodes"]):Tp(e)?[{value:e,path:t}]:eg(e).map((r,n)=>({value:r,path:[...t,n]}))}function aM(e){if(typeof e!="string")return e;try{return JSON.parse(
e)}catch{return e}}function eg(e){return Array.isArray(e)?e.filter(Tp):[]}function Tp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var sR=m(()=>{"u\
se strict";vp();bp()});var oR={};D(oR,{salvage:()=>uM});function uM(e){return iR(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,description:void 0,path:n,entries:iR(t,"controls").flatMap((i,o)=>{let a=cM(Us,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[...n,"cont\
rols",o]}]:[]})}})}function cM(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function iR(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}var aR=m(()=>{
"use strict";bp()});async function uR(e){let t=[],r=Wh.read(e,[],t);if(t.length===0)return lM(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(sR(),nR));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(vp(),zh)),Promise.resolve().then(()=>(aR(),oR))]);return{name:"",requirements:o(
e),problems:i(t,e,Wh)}}function lM(e){let t=e.requirements.map(({name:r,description:n,controls:s},i)=>{let o=["requirements",i],a=s.map((u,c)=>({entry:typeof u==
"string"?J(Us,{id:u}):u,path:[...o,"controls",c]}));return{name:r,description:n,path:o,entries:a}});return{name:e.name,requirements:t,problems:[]}}var cR=m(()=>{
"use strict";Ee();bp()});async function dM({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${dR} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[ja(t)],iid:String(r),after:n});if(o.length>0)throw new pe(
`GraphQL answered with errors: ${o.join("; ")}`);let a=N({projects:N({nodes:le(N({mergeRequest:N({commits:pR})}))})}),[u]=J(a,i).projects.nodes;if(!u)throw new pe(
"the commits vanished while they were read");return u.mergeRequest.commits}function fM(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var lR,pR,pM,dR,fR,mR=m(()=>{"use strict";Ee();rr();Ve();Nl();lR=N({username:$()}),pR=N({pageInfo:N(
{hasNextPage:ee(),endCursor:P($())}),nodes:le(N({sha:$(),authorEmail:P($()),committerEmail:P($()),author:P(lR),signature:P(N({verificationStatus:P($())}))}))}),
pM=N({commitCount:Ht(me()),committers:Ht(N({nodes:le(lR)})),commits:Ht(pR)}),dR="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail autho\
r { username } signature { verificationStatus } }",fR={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_ap\
i",about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${dR} }`,async read(e,t){
let r=J(pM,e);if(!r.committers||!r.commits)throw new pe("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){
let i=await dM(t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new pe(`${n.length} of ${r.commitCount}\
 commits were read`);if(r.committers.nodes.length>=100)throw new pe("more than 100 committers");return fM(r.committers.nodes,n)}}}});var mM,hR,gR=m(()=>{"use strict";Ee();Ve();mM=gt(N({approved_by:le(N({user:N({username:$()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
hR={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>J(mM,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var yR={};D(yR,{mergeRequestApprovals:()=>hM});function gM(e){return e.length===0?"":` (${Fe(e)})`}var hM,bR=m(()=>{"use strict";mR();mo();gR();Ee();Ge();re();hM=
Gt({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:Er,approvals:hR,committers:fR},
params:Ut({at_least:Is({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${Fe(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${ge(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${ge(i.length,"independent approval")}${gM(i)}, ${ge(s,"is expected","are\
 expected")}${a}`;return i.length>=s?Dt(l,c):$t(l,c)}})});var _R={};D(_R,{mergeRequestIsNotDraft:()=>yM});var yM,vR=m(()=>{"use strict";mo();re();yM=Gt({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:Er},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?Bt("GitLab did not say whether the merge request is a draft"):e?$t("the merge request is a draft",{actual:!0}):Dt("\
the merge request is ready",{actual:!1})}})});var Wt,tg=m(()=>{Wt=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var wp,bM,wR,ke,_M,vM,TM,fu,rg,ER,SR,RR,OR,Sp,Rp,Op,TR,Ep,du,ng,wM,Or,sg=m(()=>{tg();wp=null,bM=()=>{if(!wp){wp=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)wp[e.charCodeAt(t)]=t}return wp},wR=e=>{let t=bM(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},ke=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=wR(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},_M=e=>{let t=wR(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},vM=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
TM=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},fu=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},rg=null,ER=()=>(rg||(rg=_M("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),rg),SR=new fu({L:()=>ke("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>ke("pkHBh6iBCNC0rZVLV",!0),Ll:()=>ke("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>ke("uqjChBhBx+XCBpBBB",!1),Lo:()=>ke(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>ke("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>ke("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>ke("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>ke("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>ke(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>ke("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>ke("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>ke("urjCA",!0),
Po:()=>ke("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>ke("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>ke("usjCB",!0),So:()=>ke(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),RR=new fu({Arabic:()=>ke("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>ke("u6GBwBA",!0),Common:()=>ke(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>ke("pkHB",!0),Egyptian_Hieroglyphs:()=>ke("gjtC68D",!0),Han:()=>ke("w-6FtT",!0),Kawi:()=>ke(
"66nCA",!0),Khitan_Small_Script:()=>ke("-njDA",!0),Latin:()=>ke("r+pBCNC",!0),Myanmar:()=>ke("w2lCT",!0)}),OR=new fu({Garay:()=>new Wt(ke("gqjClBEcJB",!0)),Gurung_Khema:()=>new Wt(
ke("go4C5B",!0)),Kirat_Rai:()=>new Wt(ke("gq7C5B",!0)),Ol_Onal:()=>new Wt(ke("wu5DqBFA",!0)),Sunuwar:()=>new Wt(ke("g+mChBPJ",!0)),Todhri:()=>new Wt(ke("guhCzB",
!0)),Tulu_Tigalari:()=>new Wt(ke("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),Sp=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),Rp=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),Op=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),TR=new Map,Ep=new Map,du=e=>{if(Op.has(e))return OR.get(e);let t=null,r=null;if(Sp.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(Rp.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=TR.get(n);if(s)return s;let i=TM(r),o=t==="category"?SR.get(e):RR.get(e),a=o?vM(i,o):
i,u=new Wt(a);return TR.set(n,u),u},ng=e=>{let t=Ep.get(e);if(t!==void 0)return t;let r=du(e);if(!r)return Ep.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=ER(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return Ep.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new Wt(
c);return Ep.set(e,l),l},wM=()=>{let e=du("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},Or={get CASE_ORBIT(){return ER()},STABLE_CATEGORY_NAMES:Sp,
STABLE_SCRIPT_NAMES:Rp,NEW_SCRIPT_NAMES:Op,buildForProperty:du,buildFoldOverlay:ng,CATEGORIES:{has:e=>Sp.has(e),get:e=>du(e)},SCRIPTS:{has:e=>Rp.has(e)||Op.has(
e),get:e=>du(e)},FOLD_CATEGORIES:{has:e=>Sp.has(e),get:e=>ng(e)},FOLD_SCRIPT:{has:e=>Rp.has(e)||Op.has(e),get:e=>ng(e)},get Upper(){return wM()},_deltaCategoryRanges:e=>SR.
get(e),_deltaScriptRanges:e=>RR.get(e),_newScriptTable:e=>OR.get(e)}});function fr(e){let r=Or.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function xR(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=ns&&t<=ns)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=fr(e);r!==e;r=fr(r))if(r===t)return!0;return!1}
var rt,ns,mu,Gs,Bs,ig,NR,og,kR,IR,ss=m(()=>{sg();rt=1114111,ns=127,mu=65535,Gs=65,Bs=125251,ig=55296,NR=56319,og=56320,kR=57343,IR=65536});var Oi,ag=m(()=>{Oi=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function PR(){return[]}function dg(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function Ip(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function CR(e){return Array.from(String(e)).map(t=>Oi(t,0))}function LR(e){return String.fromCodePoint(e)}function AR(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Dn(e,t){let r=0;return e<0&&(r|=ug|Np),e===10&&(r|=Np),t<0&&(r|=cg|kp),t===10&&(r|=kp),AR(e)!==AR(t)?r|=lg:r|=pg,r}function jR(e){
return e.split("").map(t=>EM.indexOf(t)>=0?`\\${t}`:t).join("")}function fg(e){return e>mu?2:1}var EM,Np,kp,ug,cg,lg,pg,Vs=m(()=>{ss();ag();EM="\\.+*?()|[]{}^$",
Np=1,kp=2,ug=4,cg=8,lg=16,pg=32});function xp(e,t=0,r=e.length){return new mg(e,t,r)}var mg,hg=m(()=>{Vs();ss();mg=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<ig||r>NR||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=og&&n<=kR?(r-ig)*1024+(n-og)+IR<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Dn(r,n)}prefixLength(t){return t.prefix.length}}});var X,hu=m(()=>{ss();X=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?xR(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var SM,RM,gg,Ap,DR=m(()=>{hu();ss();Vs();SM=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},RM=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},gg=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(ns+1).fill(null),this.nextMap=new Map}},Ap=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case X.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case X.ALT:case X.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case X.NOP:case X.CAPTURE:n.
push(c.out);break;case X.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===X.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===X.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case X.
MATCH:i=!0;break;case X.ALT:case X.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case X.NOP:case X.CAPTURE:s.push(a.out);break;case X.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=SM(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(RM(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new gg(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=ns){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:rt+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);X.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=ns?t.nextAscii[r]=c:(i=r+(n===0?0:rt+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Dn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=ns?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Dn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,gu=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var Se,yu,yg,$R,qR=m(()=>{gu();Se=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},yu=e=>{if(!e)return new Se(Se.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new Se(Se.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new Se(Se.Type.NONE);let t=new Se(Se.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return yu(e.subs[0]);case _.Op.REPEAT:return e.min>=1?yu(e.subs[0]):new Se(Se.Type.NONE);case _.Op.CONCAT:{let t=new Se(Se.Type.AND);for(let r of e.
subs)t.subs.push(yu(r));return t}case _.Op.ALTERNATE:{let t=new Se(Se.Type.OR);for(let r of e.subs)t.subs.push(yu(r));return t}default:return new Se(Se.Type.NONE)}},
yg=e=>{if(e.type===Se.Type.EXACT||e.type===Se.Type.NONE)return e;if(e.type===Se.Type.AND){let t=[];for(let r of e.subs){let n=yg(r);n.type!==Se.Type.NONE&&(n.type===
Se.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new Se(Se.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===Se.Type.OR){let t=[];for(let s of e.
subs){let i=yg(s);if(i.type===Se.Type.NONE)return new Se(Se.Type.NONE);i.type===Se.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new Se(Se.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===Se.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
$R={build:e=>yg(yu(e))}});var mr,Pp,MR=m(()=>{hu();mr=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},Pp=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new X(t))}skipNop(t){let r=this.inst[t];for(;r.op===X.NOP||r.
op===X.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!X.isRuneOp(r.op)||r.runes.length!==1)return[r.op===X.MATCH,t];for(;X.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===X.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case X.EMPTY_WIDTH:t|=n.arg;break;case X.FAIL:return-1;case X.CAPTURE:case X.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new mr(t.head,r.tail)}}});var is,Ie,Co,Cp,Lo,Lp,bu=m(()=>{is=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},Ie=class extends is{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},Co=class extends is{constructor(t){super(t),this.name="RE2JSCompileException"}},Cp=class extends is{constructor(t){super(
t),this.name="RE2JSGroupException"}},Lo=class extends is{constructor(t){super(t),this.name="RE2JSFlagsException"}},Lp=class extends is{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var jo,jp,FR=m(()=>{ss();Vs();gu();hu();MR();bu();jo=class{i;out;nullable;constructor(t=0,r=new mr,n=!1){this.i=t,this.out=r,this.nullable=n}},jp=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,rt]}static ANY_RUNE(){return[0,rt]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(X.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new Pp,this.newInst(X.FAIL)}newInst(t){return this.prog.addInst(t),new jo(this.prog.numInst()-1,new mr,!0)}nop(){let t=this.newInst(
X.NOP);return t.out=new mr(t.i<<1,t.i<<1),t}fail(){return new jo}cap(t){let r=this.newInst(X.CAPTURE);return r.out=new mr(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new jo(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new mr(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new mr(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(X.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new mr(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new mr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new jo(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(X.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new mr(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(X.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||fr(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new mr(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=X.RUNE1:t.length===2&&t[0]===0&&t[1]===rt?s.op=X.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===rt&&(s.op=X.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(Np);case _.Op.END_LINE:return this.empty(kp);case _.Op.BEGIN_TEXT:return this.empty(ug);case _.Op.END_TEXT:return this.empty(cg);case _.Op.WORD_BOUNDARY:
return this.empty(lg);case _.Op.NO_WORD_BOUNDARY:return this.empty(pg);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new Co("regexp: unhandled case in compile")}}}});function Qs(e){switch(e.op){case _.Op.CAPTURE:{let t=Qs(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=Qs(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===rt?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
rt?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=Qs(e.subs[0]);return Do(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=Qs(e.subs[0]);if(e.max===-1){if(e.min===0)return Do(_.Op.STAR,e.flags,t,null);if(e.min===1)return Do(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(Do(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),Qs(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=Do(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=Do(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),Qs(n)}return new _(_.Op.NO_MATCH)}}return e}function Do(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var UR=m(()=>{gu();ss()});var _e,GR,BR,VR,bg,iO,KR,QR,HR,YR,JR,WR,XR,zR,ZR,eO,tO,rO,nO,sO,_g,oO,aO=m(()=>{_e=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},GR=[48,57],BR=[9,10,
12,13,32,32],VR=[48,57,65,90,95,95,97,122],bg=null,iO=()=>(bg||(bg=new Map([["\\d",new _e(1,GR)],["\\D",new _e(-1,GR)],["\\s",new _e(1,BR)],["\\S",new _e(-1,BR)],
["\\w",new _e(1,VR)],["\\W",new _e(-1,VR)]])),bg),KR=[48,57,65,90,97,122],QR=[65,90,97,122],HR=[0,127],YR=[9,9,32,32],JR=[0,31,127,127],WR=[48,57],XR=[33,126],zR=
[97,122],ZR=[32,126],eO=[33,47,58,64,91,96,123,126],tO=[9,13,32,32],rO=[65,90],nO=[48,57,65,90,95,95,97,122],sO=[48,57,65,70,97,102],_g=null,oO=()=>(_g||(_g=new Map(
[["[:alnum:]",new _e(1,KR)],["[:^alnum:]",new _e(-1,KR)],["[:alpha:]",new _e(1,QR)],["[:^alpha:]",new _e(-1,QR)],["[:ascii:]",new _e(1,HR)],["[:^ascii:]",new _e(
-1,HR)],["[:blank:]",new _e(1,YR)],["[:^blank:]",new _e(-1,YR)],["[:cntrl:]",new _e(1,JR)],["[:^cntrl:]",new _e(-1,JR)],["[:digit:]",new _e(1,WR)],["[:^digit:]",
new _e(-1,WR)],["[:graph:]",new _e(1,XR)],["[:^graph:]",new _e(-1,XR)],["[:lower:]",new _e(1,zR)],["[:^lower:]",new _e(-1,zR)],["[:print:]",new _e(1,ZR)],["[:^p\
rint:]",new _e(-1,ZR)],["[:punct:]",new _e(1,eO)],["[:^punct:]",new _e(-1,eO)],["[:space:]",new _e(1,tO)],["[:^space:]",new _e(-1,tO)],["[:upper:]",new _e(1,rO)],
["[:^upper:]",new _e(-1,rO)],["[:word:]",new _e(1,nO)],["[:^word:]",new _e(-1,nO)],["[:xdigit:]",new _e(1,sO)],["[:^xdigit:]",new _e(-1,sO)]])),_g)});var dn,uO=m(()=>{ss();Vs();dn=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=PR()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=Gs&&r>=Bs)return this.appendRange(t,r);if(r<Gs||t>Bs)return this.appendRange(t,r);t<Gs&&(this.appendRange(t,Gs-1),t=Gs),r>Bs&&(this.appendRange(Bs+1,r),r=
Bs);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=fr(n);s!==n;s=fr(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=rt&&this.appendRange(r,rt),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=rt&&this.appendRange(r,rt),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=rt&&
(this.r[this.len++]=t,this.r[this.len++]=rt),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var vg,Dp,lO=m(()=>{ss();sg();tg();aO();Vs();ag();uO();bu();gu();vg=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return Oi(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=Oi(this.str,this.position);return this.position+=fg(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},Dp=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new Wt(
new Uint32Array([0,rt,1]));static ASCII_TABLE=new Wt(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new Wt(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:Or.CATEGORIES.get(
"Cn"),fold:Or.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:Or.CATEGORIES.get("LC"),fold:Or.FOLD_CATEGORIES.get("LC"),sign:1}:Or.CATEGORIES.has(t)?{tab:Or.CATEGORIES.
get(t),fold:Or.FOLD_CATEGORIES.get(t),sign:1}:Or.SCRIPTS.has(t)?{tab:Or.SCRIPTS.get(t),fold:Or.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<Gs||t>
Bs)return t;let r=t,n=t;for(t=fr(t);t!==n;t=fr(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=CR(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new Ie(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&mu}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=Oi(t,r);if(n!==95&&!dg(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new dn(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new dn(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new dn().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new Ie(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=Ip(n);if(u<0)throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>rt)
throw new Ie(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=Ip(n);if(!t.more())break;n=t.pop();let i=Ip(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=ns&&!dg(n))return n;break}throw new Ie(e.ERR_INVALID_ESCAPE,
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
t.runes[1]&&t.runes[2]===t.runes[3]&&fr(t.runes[0])===t.runes[2]&&fr(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
fr(t.runes[0])===t.runes[1]&&fr(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
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
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new dn(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
rt?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===rt&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new vg(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&mu)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new Ie(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=Oi(f,h);this.literal(b),h+=fg(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new dn;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new dn;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
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
t.pop();let s=t.from(n),i=iO().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=oO().get(i);if(o===void 0)throw new Ie(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new Ie(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=LR(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new Ie(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new Ie(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new Ie(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new dn().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new dn,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new Ie(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var $p,pO=m(()=>{hg();DR();hu();qR();FR();UR();lO();Vs();$p=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=Dp.parse(t,r);n=Qs(n);let s=$R.build(n),i=jp.compileRegexp(n);this.
prefilter=s.type===Se.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new Ap(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let v=s.getInst(h);switch(v.op){case X.ALT:case X.ALT_MATCH:o(f,g,v.out,b),o(f,g,v.arg,b);break;case X.NOP:case X.CAPTURE:o(f,g,v.out,b);
break;case X.EMPTY_WIDTH:(v.arg&~b)===0&&o(f,g,v.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Dn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let v of a)if(s.getInst(v).op===X.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let v of a){let S=s.getInst(v);if(X.isRuneOp(S.op)&&S.matchRune(g)){let R=Dn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,S.out,R)}}
if(n===0){let v=f+h<i?t.step(f+h)>>3:-1,S=Dn(g,v);o(u,new Set,s.start,S)}c=g,[a,u]=[u,a],f+=h-1}let l=Dn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===X.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
xp(t),0,0,0)!==null}}});var dO={};D(dO,{RE2JS:()=>Tg,RE2JSCompileException:()=>Co,RE2JSException:()=>is,RE2JSFlagsException:()=>Lo,RE2JSGroupException:()=>Cp,RE2JSInternalException:()=>Lp,
RE2JSSyntaxException:()=>Ie});var Tg,fO=m(()=>{hg();pO();Vs();bu();bu();Tg=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return jR(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new Lo(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=$p.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(xp(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function mO(e,t=!1){if(t&&xM.test(e)&&(e.match(AM)??[]).length<=2){let n=PM(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(fO(),dO));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new _u(n instanceof Error?n.message:String(n),{cause:n})}}function PM(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var _u,xM,AM,wg=m(()=>{"use strict";_u=class extends Error{},xM=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
AM=/(?<!\\)[+*]/g});var hO={};D(hO,{mergeRequestTitle:()=>CM});var CM,gO=m(()=>{"use strict";mo();wg();Ee();re();CM=Gt({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:Er},params:Ut({pattern:$({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await mO(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?Dt(`the title matches ${t}`,{actual:e}):$t(`the title "${e}" does not match ${t}`,{actual:e})}})});async function Mo(e,t){if(e?.pushCode===!0)return;let{role:r=0}=await t.read(Y);if(r<LM)throw new pe("GitLab shows none, but the token's role is below Developer\
 and may not see them")}var $o,qo,LM,qp=m(()=>{"use strict";Ee();rr();We();$o="userPermissions { pushCode }",qo=P(N({pushCode:ee()})),LM=30});function yO(e,t){return new RegExp(`prevent_approval_by_${t}['"]?\\s*:\\s*true`).test(e??"")}var jM,Ni,Mp=m(()=>{"use strict";Ee();rr();Ve();qp();jM=N({approvalPolicies:P(
N({nodes:le(N({name:$(),enabled:ee(),yaml:P($())}))})),userPermissions:qo}),Ni={id:"approval_policies",summary:"The approval policies",right:"at least Developer",
about:"project",select:{on:"project",fields:`approvalPolicies(relationship: INHERITED, first: 100) { nodes { name enabled yaml } } ${$o}`,async read(e,t){let r=J(
jM,e),n=r.approvalPolicies?.nodes??[];if(n.length===0&&await Mo(r.userPermissions,t),n.length>=100)throw new pe("there are 100 or more, and only 100 are shown");
return n.filter(({enabled:s})=>s).map(({name:s,yaml:i})=>({name:s,preventsAuthorApproval:yO(i,"author"),preventsCommitterApproval:yO(i,"commit_author")}))}}}});var DM,Fp,Eg=m(()=>{"use strict";Ee();Ve();DM=gt(N({name:$(),approvals_required:me(),rule_type:P($()),eligible_approvers:P(le(N({id:me()}))),contains_hidden_groups:P(
ee()),protected_branches:P(le(N({name:$()}))),applies_to_all_protected_branches:P(ee())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,
eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:t})=>t),isForProtectedBranches:e.applies_to_all_protected_branches??
!1})),Fp={id:"approval_rules",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",collect:async({
gitlab:e,projectId:t})=>J(le(DM),await e.read(`/projects/${t}/approval_rules`,{perPage:100}))}});function _O(e){return e.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)}function ki(e,t){if(!e.includes("*"))return e===
t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(`^${r}$`).test(t)}var bO,$M,Xt,Hs=m(()=>{"use st\
rict";Ee();Ve();bO=N({access_level:Ht(me()),user_id:P(me()),group_id:P(me()),deploy_key_id:P(me())}),$M=gt(N({name:$(),push_access_levels:le(bO),merge_access_levels:le(
bO),allow_force_push:ee(),code_owner_approval_required:P(ee()),inherited:P(ee())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:_O(e.push_access_levels),
roleMergeLevels:_O(e.merge_access_levels),allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),Xt={id:"protected_branche\
s",summary:"The protected branches",right:"at least Reporter in a private project",about:"project",collect:async({gitlab:e,projectId:t})=>J(le($M),await e.ProtectedBranches.
all(t,{perPage:100}))}});var TO={};D(TO,{projectApprovalsOnDefaultBranch:()=>qM});function vO(e,t){return Math.max(0,...e.map(t))}function MM(e,t,r){let{approvalsRequired:n,type:s,branches:i,
isForProtectedBranches:o,eligibleApprovers:a}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:i===void 0?void 0:(o?r:i.length===0||i.some(c=>ki(c,
t)))?s==="any_approver"?n:a!==void 0&&a<n?0:a!==void 0&&a>n?n:void 0:0}var qM,wO=m(()=>{"use strict";Mp();Eg();We();Hs();Ee();Ge();re();qM=Gt({id:"project_appro\
vals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:Y,branches:Xt,rules:Fp,policies:Ni},
params:Ut({at_least:Is({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge reques\
t approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:t},branches:r,rules:n,policies:s},{at_least:i}){if(!t||e===void 0)return Bt(
"GitLab did not show which branch is the default one");let o=r.some(({name:d})=>ki(d,e)),a=d=>MM(d,e,o),u=vO(n,d=>a(d)??0),c=vO(n,d=>a(d)??d.approvalsRequired),
l=`${ge(u,"approval is","approvals are")} required on ${e}, ${i} ${i===1?"is":"are"} expected`,p={actual:u};if(u>=i)return Dt(l,p);if(c>=i)return Bt(`${l}; GitL\
ab does not show enough of a rule that asks for ${c}`);if(s.length>0){let d=Fe(s.map(({name:f})=>f));return Bt(`${l}; the API hides the rules of approval polici\
es (${d}), which may ask for more`)}return $t(l,p)}})});async function Up(e,t,r=()=>!1){let{defaultBranchHint:n}=e,s=n===void 0?void 0:t(n);s?.catch(()=>{});let i=await e.read(Y),{defaultBranch:o,readsCode:a}=i;if(!a)
throw new pe("GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(!(o===void 0||r(i)))return{branch:o,value:await(o===
n&&s?s:t(o)),project:i}}var Sg=m(()=>{"use strict";rr();We()});async function FM({gitlab:e,projectId:t},r,n){try{return await e.rawFile(t,r,n),!0}catch(s){if(s instanceof k&&"status"in s&&s.status===404)return!1;throw s}}var EO,
Gp,Rg=m(()=>{"use strict";we();Sg();Ve();EO=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],Gp={id:"code_owners_file",summary:"The CODEOWNERS file",right:"\
at least Reporter in a private project",about:"project",async collect(e){let r=await Up(e,n=>Promise.all(EO.map(s=>FM(e,s,n))));return{branch:r?.branch,path:EO.
find((n,s)=>r?.value[s])}}}});var SO={};D(SO,{defaultBranchProtected:()=>UM,exactRule:()=>Fo,protection:()=>Ys});function Ys({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"\
GitLab did not show whether the repository is empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assume\
s"};if(!r)return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=n.
find(({name:o})=>ki(o,e));if(!s)return{value:!1,because:`no protection rule matches ${e}`};let i=s.name===e?"":` by the rule ${s.name}`;return{value:!0,because:`${e}\
 is protected${i}`}}function Fo(e,t){return t.find(({name:r,isInherited:n})=>r===e&&!n)}var UM,vu=m(()=>{"use strict";We();Hs();re();UM=q({id:"default_branch_pr\
otected",title:"The default branch is protected",type:"boolean",severity:"high",needs:{project:Y,rules:Xt},remediation:{text:"protect the default branch under S\
ettings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:e,rules:t})=>Ys(e,t)})});var Ng={};D(Ng,{onMatchingRules:()=>Tu,projectDefaultBranchNotDeletable:()=>GM,projectForcePushBlocked:()=>BM});function Tu(e,t,r){let n=Ys(e,t);if("unknown"in n)
return Bt(n.unknown);let{defaultBranch:s=""}=e,i=t.filter(({name:o})=>ki(o,s));return i.length===0?$t(n.because):r(s,i)}function Og(e){return Fe(e.map(OO))}function OO({
name:e,isInherited:t}){return t?`${e} of the group`:e}var RO,GM,BM,Bp=m(()=>{"use strict";We();Hs();Ge();vu();re();RO="/-/settings/repository#js-protected-branc\
hes-settings",GM=Gt({id:"project_default_branch_not_deletable",title:"The default branch cannot be deleted",severity:"medium",about:"project",needs:{project:Y,rules:Xt},
remediation:{text:"protect the default branch under Settings > Repository > Protected branches",page:RO},check:({project:e,rules:t})=>Tu(e,t,(r,n)=>Dt(`Git refu\
ses to delete ${r}, which is protected by the rule ${Og(n)}`,{note:"who may change protection rules can still take the rule away"}))}),BM=Gt({id:"project_force_\
push_blocked",title:"Nobody can force push to the default branch",severity:"high",about:"project",needs:{project:Y,rules:Xt},remediation:{text:"protect the defa\
ult branch, and switch off Allowed to force push in every rule that matches it, under Settings > Repository > Protected branches",page:RO},check:({project:e,rules:t})=>Tu(
e,t,(r,n)=>{let s=n.filter(({allowsForcePush:i})=>i);return s.length===0?Dt(`no rule for ${r} allows force push (${Og(n)})`):$t(`${r} accepts force pushes by th\
e rule ${Og(s)}`,{actual:s.map(OO)})})})});var NO={};D(NO,{projectCodeOwnerApprovalOnDefaultBranch:()=>VM});var VM,kO=m(()=>{"use strict";Rg();We();Hs();re();Bp();VM=Gt({id:"project_code_owner_approval_o\
n_default_branch",title:"The default branch requires approval by code owners",severity:"high",about:"project",needs:{project:Y,rules:Xt,file:Gp},remediation:{text:"\
add a CODEOWNERS file to the default branch, and switch on Code owner approval in its rule under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},check:({project:e,rules:t,file:{path:r}})=>Tu(e,t,(n,s)=>{let i=s.find(({requiresCodeOwners:o})=>o);return i?r===void 0?
$t(`${n} requires approval by code owners, but has no CODEOWNERS file to name them`):Dt(`the rule ${i.name} requires approval by the code owners in ${r}`):$t(`n\
o rule for ${n} requires approval by code owners`)})})});var Fr,Ii=m(()=>{"use strict";Ve();Fr={id:"now",summary:"GitLab's time",right:"no right: it is the clock of GitLab's answers",about:"project",collect:({now:e})=>e()}});function Uo(){return{kind:"text",read(e,t,r){let n=typeof e=="string"?Date.parse(e):Number.NaN;return Number.isNaN(n)&&r.push({path:t,code:e===void 0?"missing":
"type",detail:"text"}),n}}}function Vp(e,t){let r=new Date(e),n=r.getUTCDate();r.setUTCDate(1),r.setUTCMonth(r.getUTCMonth()-t);let s=new Date(Date.UTC(r.getUTCFullYear(),
r.getUTCMonth()+1,0)).getUTCDate();return r.setUTCDate(Math.min(n,s)),r.getTime()}var os=m(()=>{"use strict"});async function QM({gitlab:e,projectId:t},r){let n=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { projectMembers(${xO}, after: $af\
ter) { ${AO} } } } }`,{data:s,errors:i}=await e.graphql(n,{ids:[ja(t)],after:r});if(i.length>0)throw new pe(`GraphQL answered with errors: ${i.join("; ")}`);let o=N(
{projects:N({nodes:le(N({projectMembers:IO}))})}),[a]=J(o,s).projects.nodes;if(!a)throw new pe("the members vanished while they were read");return a.projectMembers}
var IO,KM,xO,AO,PO,CO=m(()=>{"use strict";Ee();os();rr();Ve();Nl();IO=N({pageInfo:N({hasNextPage:ee(),endCursor:P($())}),nodes:le(P(N({accessLevel:P(N({integerValue:P(
me())})),user:P(N({id:$(),lastActivityOn:P(Uo())}))})))}),KM=N({projectMembers:P(IO)}),xO="relations: [DIRECT, INHERITED, INVITED_GROUPS, SHARED_INTO_ANCESTORS]\
, first: 100",AO="pageInfo { hasNextPage endCursor } nodes { accessLevel { integerValue } user { id lastActivityOn } }",PO={id:"member_activity",summary:"When t\
he members were last active",right:"membership of the project, with scope read_api",about:"project",select:{on:"project",fields:`projectMembers(${xO}) { ${AO} }`,
async read(e,t){let{projectMembers:r}=J(KM,e);if(!r)throw new pe("GitLab shows this token no members");let n=[...r.nodes];for(let i=r.pageInfo;i.hasNextPage;){let o=await QM(
t,i.endCursor??"");n.push(...o.nodes),i=o.pageInfo}let s=new Map;for(let i of n){let o=Number(/\/(\d+)$/.exec(i?.user?.id??"")?.[1]??Number.NaN);if(Number.isNaN(
o))throw new pe("GitLab hides some of the members from this token");let a=i?.accessLevel?.integerValue??0;(s.get(o)?.accessLevel??0)>a||s.set(o,{id:o,accessLevel:a,
lastActiveAt:i?.user?.lastActivityOn})}return[...s.values()]}}}});var HM,Kp,kg=m(()=>{"use strict";Ee();Ve();HM=N({id:me(),username:$(),access_level:me(),membership_state:P($())}),Kp={id:"project_members",summary:"The project'\
s members",right:"membership of the project",about:"project",async collect({gitlab:e,projectId:t}){let r=J(le(HM),await e.ProjectMembers.all(t,{includeInherited:!0,
perPage:100})),n=new Map;for(let{id:s,username:i,access_level:o,membership_state:a="active"}of r)a!=="active"||(n.get(s)?.accessLevel??0)>o||n.set(s,{id:s,username:i,
accessLevel:o});return[...n.values()]}}});var Go,Qp=m(()=>{"use strict";rr();Ve();CO();kg();Go={id:"team",summary:"The members, as REST and GraphQL list them",right:"membership of the project, with scop\
e read_api",about:"project",needs:{members:Kp,activity:PO},async collect(e,{members:t,activity:r}){if(t.length===0)throw new pe("GitLab shows this token none");
let n=new Map(r.map(i=>[i.id,i])),s=t.filter(({id:i,accessLevel:o})=>n.get(i)?.accessLevel===o);if(s.length!==t.length||s.length!==r.length)throw new pe(`GitLab\
 lists ${t.length} over REST and ${r.length} over GraphQL, and ${s.length} agree, so some may be hidden from this token`);return t.map(i=>({...i,lastActiveAt:n.
get(i.id)?.lastActiveAt}))}}});var jO={};D(jO,{inactiveSince:()=>Hp,inactiveText:()=>Yp,reviewAndRemoveInactiveUsers:()=>YM});function Hp(e,t,r){return e.filter(({lastActiveAt:n})=>n===void 0||
n<t-r*864e5)}function Yp(e,t,r){if(t.length===0)return`all ${ge(e.length,"member")} were active within ${r} days`;let n=Fe(t.map(({username:s})=>s));return`${ge(
t.length,"member was","members were")} not active within ${r} days: ${n}`}var LO,YM,Ig=m(()=>{"use strict";Ii();Qp();Ge();os();re();LO=90,YM=q({id:"review_and_r\
emove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:Go,now:Fr},remediation:{text:"remove members who are no longer act\
ive; access tokens count as members too",page:"/-/project_members"},read({team:e,now:t}){let r=Hp(e,t,LO);return{value:r.length===0,because:Yp(e,r,LO),note:"rea\
d from the member list; GitLab counts its table of authorisations, which is updated in the background"}}})});var DO={};D(DO,{projectMembersInactive:()=>WM});var JM,WM,$O=m(()=>{"use strict";Ii();Qp();Ee();re();Ig();JM=90,WM=Gt({id:"project_members_inactive",title:"No m\
ember is inactive",severity:"medium",about:"project",needs:{team:Go,now:Fr},params:Ut({at_most_days:pr(Is({min:1,max:3650}))}),remediation:{text:"remove members\
 who no longer use their access; access tokens count as members too",page:"/-/project_members"},check({team:e,now:t},{at_most_days:r=JM}){let n=Hp(e,t,r),s=Yp(e,
n,r);return n.length===0?Dt(s,{actual:[]}):$t(s,{actual:n.map(({username:i})=>i)})}})});function Ag({id:e,summary:t,alias:r,query:n,node:s,map:i}){let o=P(N({nodes:le(s)}));return{id:e,summary:t,right:XM,about:"project",select:{on:"project",fields:`${r}\
: ${n} ${$o}`,async read(a,u){let c=J(N({found:o,userPermissions:qo}),{found:a[r],userPermissions:a.userPermissions}),l=c.found;if(!l)throw new pe("GitLab shows\
 this token none");return l.nodes.length===0&&await Mo(c.userPermissions,u),i(l.nodes)}}}}var xg,XM,qO,MO,FO,UO,Jp=m(()=>{"use strict";Ee();os();rr();Ve();qp();
xg="state: [DETECTED, CONFIRMED]",XM="at least Developer",qO=Ag({id:"package_hunter_findings",summary:"The open findings of Package Hunter",alias:"packageHunter",
query:`vulnerabilities(scanner: ["packagehunter"], ${xg}, first: 1) { nodes { id } }`,node:N({id:$()}),map:e=>({hasOpen:e.length>0})}),MO=N({detectedAt:Uo()}),FO=
Ag({id:"newest_finding",summary:"The newest open finding",alias:"newestActive",query:`vulnerabilities(${xg}, sort: detected_desc, first: 1) { nodes { detectedAt\
 } }`,node:MO,map:([e])=>({detectedAt:e?.detectedAt})}),UO=Ag({id:"oldest_finding",summary:"The oldest open finding",alias:"oldestActive",query:`vulnerabilities\
(${xg}, sort: detected_asc, first: 100) { nodes { detectedAt } }`,node:MO,map:e=>({detectedAt:e.length===0?void 0:Math.min(...e.map(({detectedAt:t})=>t))})})});var GO={};D(GO,{projectVulnerabilityAge:()=>zM});var zM,BO=m(()=>{"use strict";Jp();Ii();We();Ee();Ge();os();re();zM=Gt({id:"project_vulnerability_age",title:"N\
o finding is open for too long",severity:"high",about:"project",needs:{project:Y,oldest:UO,now:Fr},params:Ut({at_most_days:Is({min:0,max:3650})}),remediation:{text:"\
resolve or dismiss the oldest findings in the vulnerability report",page:"/-/security/vulnerability_report/?sort=detected&sortDesc=false"},check({project:{isUltimate:e},
oldest:{detectedAt:t},now:r},{at_most_days:n}){if(t===void 0)return e===!0?Dt("no finding is open"):Bt("GitLab records findings only with an Ultimate licence, w\
hich the project does not show");let s=Math.floor((r-t)/864e5),i=`the oldest open finding is ${ge(s,"day")} old, at most ${n} ${n===1?"is":"are"} allowed`;return r-
t<=n*864e5?Dt(i,{actual:s}):$t(i,{actual:s})}})});var Pg={};D(Pg,{notObservable:()=>eF});var ZM,eF,Cg=m(()=>{"use strict";re();ZM={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",
unknown:"no API shows whether the top-level group has an enabled SAML provider; a policy can assert it with value and reason",remediation:"enable SAML single si\
gn-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{title:"Merged merge requests are related to issues",severity:"low",unknown:"\
GitLab's own check always raises in this version and records no status, so there is nothing to reproduce; a policy can assert it with value and reason",remediation:"\
name the issue in every merge request, and assert the control in the policy"}},eF=Object.entries(ZM).map(([e,{title:t,severity:r,unknown:n,remediation:s}])=>q({
id:e,title:t,type:"boolean",severity:r,asserted:!0,needs:{},remediation:{text:s},read:()=>({unknown:n})}))});var wu={};D(wu,{branchRules:()=>nF});function VO(e,t){return e.length===0?{value:!1,because:"there are no protection rules"}:{value:!0,because:`there ${e.length===
1?"is":"are"} ${ge(e.length,"protection rule")}`,note:`GitLab asks only whether any rule exists; ${t}`}}var tF,rF,nF,Eu=m(()=>{"use strict";Hs();Ge();re();tF="/\
-/settings/repository#js-protected-branches-settings",rF={restrict_push_merge_access:{title:"No protection rule allows force push",severity:"medium",remediation:"\
switch off Allowed to force push in every rule",read(e){let t=e.filter(({allowsForcePush:r})=>r);return t.length>0?{value:!1,because:`force push is allowed by ${Fe(
t.map(({name:r})=>r))}`}:{value:!0,because:e.length===0?"there are no protection rules":"no protection rule allows force push",note:"despite its name GitLab loo\
ks at force push only, not at who may push and merge"}}},branch_deletion_disabled:{title:"A branch is protected",severity:"low",remediation:"protect a branch",read:e=>VO(
e,"nothing about deletion is checked, see project_default_branch_not_deletable")},protected_branches_set:{title:"A branch is protected",severity:"medium",remediation:"\
protect a branch",read:e=>VO(e,"whether a rule is for the default branch is not checked")},merge_requests_require_code_owner_approval:{title:"A protection rule \
requires approval by code owners",severity:"medium",remediation:"switch on Code owner approval in a rule of the project",read(e){let t=e.filter(({isInherited:r,
requiresCodeOwners:n})=>n&&!r);return t.length>0?{value:!0,because:`approval by code owners is required by the rule ${Fe(t.map(({name:n})=>n))}`,note:"GitLab ta\
kes a rule for any branch; project_code_owner_approval_on_default_branch asks about the default one"}:{value:!1,because:"no rule of the project requires approva\
l by code owners",...e.some(({requiresCodeOwners:r})=>r)?{note:"a rule of the group does, but GitLab does not count it here"}:{}}}}};nF=Object.entries(rF).map(([
e,{title:t,severity:r,remediation:n,read:s}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{rules:Xt},remediation:{text:`${n} under Settings > Repository > \
Protected branches`,page:tF},read:({rules:i})=>s(i)}))});var sF,KO,QO=m(()=>{"use strict";Ee();Ve();sF=gt(N({inbound_enabled:ee()}),({inbound_enabled:e})=>({limitsInbound:e})),KO={id:"job_token_scope",summary:"The pro\
ject's job token scope",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>J(sF,await e.read(`/projects/${t}/job_token_scope`))}});var HO={};D(HO,{cicdJobTokenScopeEnabled:()=>iF});var iF,YO=m(()=>{"use strict";QO();re();iF=q({id:"cicd_job_token_scope_enabled",title:"Job tokens of other pro\
jects are limited",type:"boolean",severity:"medium",needs:{scope:KO},remediation:{text:"limit access to this project under Settings > CI/CD > Job token permissi\
ons",page:"/-/settings/ci_cd"},read:({scope:{limitsInbound:e}})=>({value:e,because:e?"only listed projects' job tokens can reach the project":"every project's j\
ob tokens can reach the project"})})});var Lg={};D(Lg,{absentBranch:()=>aF});var oF,aF,jg=m(()=>{"use strict";re();oF={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code\
 owners",because:"GitLab asks about no branch, and so finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_\
require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch \
instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",because:"GitLab asks about no branch, and so finds no rule tha\
t allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"us\
e project_force_push_blocked instead: no setting makes this one fail"}},aF=Object.entries(oF).map(([e,{value:t,title:r,because:n,note:s,remediation:i}])=>q({id:e,
title:r,type:"boolean",severity:"low",needs:{},remediation:{text:i},read:()=>({value:t,because:n,note:s})}))});var JO={};D(JO,{codeOwnerApprovalRequired:()=>uF});var uF,WO=m(()=>{"use strict";Rg();re();uF=q({id:"code_owner_approval_required",title:"A CODEOWNERS file exis\
ts",type:"boolean",severity:"medium",needs:{file:Gp},remediation:{text:"add a CODEOWNERS file to the default branch, at the top or in docs/ or .gitlab/"},read({
file:{branch:e,path:t}}){return e===void 0?{value:!1,because:"the project has no default branch"}:t===void 0?{value:!1,because:`${e} has no CODEOWNERS file`}:{value:!0,
because:`${e} has ${t}`,note:"GitLab does not ask whether approval by code owners is required; project_code_owner_approval_on_default_branch does"}}})});var zO={};D(zO,{defaultBranchProtectedFromDirectPush:()=>cF});function lF(e){return e.includes(XO)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var XO,cF,ZO=m(()=>{"use strict";We();Hs();vu();re();XO=30,cF=q({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to t\
he default branch directly",type:"boolean",severity:"high",needs:{project:Y,rules:Xt},remediation:{text:"set Allowed to push and merge to No one for the default\
 branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:e,rules:t}){let{defaultBranch:r,
isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=Ys(e,t);if("unknown"in s||s.value===!1)return s;let i=Fo(r,t);return i?Math.max(
0,...i.rolePushLevels)>=XO?{value:!1,because:`${lF(i.rolePushLevels)} can push to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,
because:s.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});var Dg={};D(Dg,{defaultBranchUsers:()=>fF});var eN,tN,pF,dF,fF,$g=m(()=>{"use strict";We();Hs();vu();re();eN="/-/settings/repository#js-protected-branches-setti\
ngs",tN="set it in the rule for the default branch under Settings > Repository > Protected branches",pF=q({id:"default_branch_users_can_push",title:"Maintainers\
 can push to the default branch",type:"boolean",severity:"info",needs:{project:Y,rules:Xt},remediation:{text:`${tN}: Allowed to push and merge, Maintainers`,page:eN},
read({project:e,rules:t}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,because:"the repository is empty"};let s=Ys(e,t);if("unknown"in s||s.value===
!1)return s;let i=Fo(r,t);if(!i)return{value:!1,because:`the project has no rule named exactly ${r}`};let o=i.rolePushLevels.some(a=>a>=40);return{value:o,because:`\
the rule for ${r} lets ${o?"":"no "}Maintainers push`,...!o&&i.rolePushLevels.includes(30)?{note:"it lets Developers and Maintainers push, which GitLab does not\
 count here"}:{}}}}),dF=q({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default branch",type:"boolean",severity:"info",
needs:{project:Y,rules:Xt},remediation:{text:`${tN}: Allowed to merge, Maintainers`,page:eN},read({project:{defaultBranch:e,isEmpty:t,readsCode:r},rules:n}){if(!r)
return{unknown:"GitLab did not show which branch is the default one"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let s=Fo(e,n);if(!s)
return{value:!1,because:`the project has no rule named exactly ${e}`};let i=s.roleMergeLevels.some(a=>a>=30),o=`the rule for ${e} lets ${i?"a":"no"} role merge`;
return t===!1||!i?{value:i,because:o}:{value:i,because:o,doubt:"the repository may be empty, and the API does not tell which default branch GitLab then assumes"}}}),
fF=[pF,dF]});var mF,rN,Wp,qg=m(()=>{"use strict";Ee();Ve();We();kg();mF=N({id:P(me()),username:P($()),access_level:me()}),rN=50,Wp={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:Y},async collect({gitlab:e,read:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{
count:J(le(mF),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===rN&&u.username!==void 0).length,group:r.path};let s=await t(Kp),i=new Set(
s.filter(({accessLevel:o})=>o===rN).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,group:void 0}}}});var nN={};D(nN,{ensure2AdminsPerRepo:()=>hF});var hF,sN=m(()=>{"use strict";qg();Ge();re();hF=q({id:"ensure_2_admins_per_repo",title:"The project has at least t\
wo owners",type:"boolean",severity:"low",needs:{owners:Wp},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${ge(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var gF,iN,oN=m(()=>{"use strict";we();Ee();Ve();We();gF=gt(N({active:ee()}),({active:e})=>({isActive:e})),iN={id:"error_tracking",summary:"The project's error t\
racking setting",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{return J(gF,await e.read(`/projects/${t}/error_tracking/set\
tings`))}catch(n){if(!(n instanceof k&&"status"in n&&n.status===404))throw n;return await r(Y),null}}}});var aN={};D(aN,{errorTrackingEnabled:()=>yF});var yF,uN=m(()=>{"use strict";oN();re();yF=q({id:"error_tracking_enabled",title:"Error tracking is on",type:"boole\
an",severity:"low",needs:{setting:iN},remediation:{text:"switch on error tracking under Settings > Monitor",page:"/-/settings/operations"},read({setting:e}){return e===
null?{value:!1,because:"the project has no error tracking setting"}:{value:e.isActive,because:`error tracking is ${e.isActive?"on":"off"}`}}})});var Mg={};D(Mg,{ultimateLicence:()=>_F});var bF,_F,Fg=m(()=>{"use strict";We();re();bF={gitlab_license_level_ultimate:["The project has an Ultimate licence","re\
ad from one Ultimate feature, not from the licence; with no licence at all GitLab records no status"],status_page_configured:["The status page is licensed","Git\
Lab asks only whether the feature is licensed, not whether a status page is configured; read from another feature of the same licence"]},_F=Object.entries(bF).map(
([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"info",needs:{project:Y},remediation:{text:"this needs GitLab Ultimate"},read({project:{isUltimate:n}}){return n===
void 0?{unknown:"GitLab shows the licence only to a signed-in user"}:{value:n,because:`the project ${n?"has":"lacks"} a feature of Ultimate`,note:r}}}))});var Su={};D(Su,{projectSettings:()=>wF});var vF,TF,wF,Ru=m(()=>{"use strict";We();Ge();re();vF="GitLab did not show the setting to this token",TF={project_archived:{
title:"The project is not archived",severity:"low",remediation:{text:"unarchive the project under Settings > General > Advanced",page:"/edit"},hidden:"GitLab di\
d not show whether the project is archived",read:({isArchived:e})=>e===void 0?void 0:{value:e,because:`the project is ${e?"":"not "}archived`}},project_pipelines_not_public:{
title:"Pipelines are not public",severity:"medium",remediation:{text:"set CI/CD to Only project members under Settings > General > Visibility",page:"/edit#js-sh\
ared-permissions"},hidden:vF,read:({pipelinesAccess:e})=>e===void 0?void 0:{value:e==="disabled"||e==="private",because:`access to CI/CD is ${e}`,...e==="enable\
d"?{note:"GitLab looks at the access level only, not at whether the project itself is private"}:{}}},project_user_defined_variables_restricted_to_maintainers:{title:"\
Only Maintainers pass variables to pipelines",severity:"medium",remediation:{text:"raise the minimum role to use pipeline variables under Settings > CI/CD > Var\
iables",page:"/-/settings/ci_cd"},hidden:"GitLab shows the restriction of pipeline variables only to Maintainers",read:({restrictsVariables:e})=>e===void 0?void 0:
{value:e,because:`Developers can${e?"not":""} pass variables to pipelines`}},has_forks:{title:"The project has forks",severity:"info",remediation:{text:"fork th\
e project"},hidden:"GitLab shows the number of forks only to those who may read the code",read:({forks:e})=>e===void 0?void 0:{value:e>0,because:`the project ha\
s ${ge(e,"fork")}`}}},wF=Object.entries(TF).map(([e,{title:t,severity:r,remediation:n,read:s,hidden:i}])=>q({id:e,title:t,type:"boolean",severity:r,needs:{project:Y},
remediation:n,read:({project:o})=>s(o)??{unknown:i}}))});var EF,cN,lN=m(()=>{"use strict";we();Ee();Ve();We();EF=N({valid:ee(),errors:P(le($()))}),cN={id:"ci_lint",summary:"The check of the CI configuration",right:"at\
 least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){try{let{valid:n,errors:s=[]}=J(EF,await e.read(`/projects/${t}\
/ci/lint`));return{isValid:n,errors:s}}catch(n){if(n instanceof k&&"status"in n&&n.status===404&&(await r(Y)).isEmpty===!0)return null;throw n}}}});var pN={};D(pN,{hasValidCiConfig:()=>SF});function NF(e,t){if(t!==!1)return"Auto DevOps may give the project a configuration, and the lint does not see it";let r=n=>RF.
test(n)||OF.test(n);return e.length>0&&e.every(r)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}var SF,RF,OF,dN=m(
()=>{"use strict";lN();We();re();SF=q({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:Y,lint:cN},
remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:e,ciConfigPath:t,hasAutoDevops:r},
lint:n}){if(e==="disabled")return{value:!1,because:"CI/CD is switched off"};if(n===null)return{value:!1,because:"the repository is empty"};if(e===void 0||t===void 0)
return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), \
which GitLab's lint does not read`};if(n.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[s="no reason given"]=n.errors,i=`GitLab'\
s lint finds an error in the CI configuration (${s})`,o=NF(n.errors,r);return o===void 0?{value:!1,because:i}:{value:!1,because:i,doubt:o}}}),RF=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
OF=/not found or access denied|does not exist or|access denied/i});var kF,Ou,Ug=m(()=>{"use strict";Ee();Ve();kF=gt(N({merge_requests_author_approval:ee(),merge_requests_disable_committers_approval:P(ee()),reset_approvals_on_push:P(
ee()),disable_overriding_approvers_per_merge_request:P(ee())}),e=>({authorMayApprove:e.merge_requests_author_approval,committersMayNotApprove:e.merge_requests_disable_committers_approval,
resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),Ou={id:"approval_settings",summary:"The projec\
t's approval settings",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>J(kF,await e.MergeRequestApprovals.showConfiguration(t))}});var Xp={};D(Xp,{approvalSettingFields:()=>xF});var fN,IF,xF,zp=m(()=>{"use strict";Ug();re();fN={title:"New commits remove approvals",remediation:"tick Remove a\
ll approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},IF={
reset_approvals_on_push:fN,merge_request_commit_reset_approvals:fN,merge_requests_approval_rules_prevent_editing:{title:"Approval rules cannot be changed in mer\
ge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"approval rules can\
 be changed in merge requests",read:({rulesAreFixed:e})=>e}},xF=Object.entries(IF).map(([e,{title:t,remediation:r,yes:n,no:s,read:i}])=>q({id:e,title:t,type:"bo\
olean",severity:"high",needs:{settings:Ou},remediation:{text:`${r} under Settings > Merge requests > Approval settings`,page:"/-/settings/merge_requests"},read({
settings:o}){let a=i(o);return a===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:a,because:a?n:s}}}))});var Gg={};D(Gg,{preventApproval:()=>CF});function hN(e,t,r,n){if(r)return{value:!0,because:`${e} cannot approve ${t}`};let s=`${e} can approve ${t}`;if(n.length===
0)return{value:!1,because:s};let i=Fe(n.map(({name:o})=>o));return{value:!1,because:s,doubt:`an approval policy forbids it (${i}) and the API does not tell whet\
her it is linked to the framework`}}var mN,AF,PF,CF,Bg=m(()=>{"use strict";Mp();Ug();Ge();re();mN="/-/settings/merge_requests",AF=q({id:"merge_request_prevent_a\
uthor_approval",title:"Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:Ou,policies:Ni},remediation:{text:"tick P\
revent approval by merge request creator under Settings > Merge requests > Approval settings",page:mN},read:({settings:e,policies:t})=>hN("authors","their own m\
erge requests",!e.authorMayApprove,t.filter(r=>r.preventsAuthorApproval))}),PF=q({id:"merge_request_prevent_committers_approval",title:"Committers cannot approv\
e merge requests they contributed to",type:"boolean",severity:"high",needs:{settings:Ou,policies:Ni},remediation:{text:"tick Prevent approvals by users who add \
commits under Settings > Merge requests > Approval settings",page:mN},read:({settings:{committersMayNotApprove:e},policies:t})=>e===void 0?{unknown:"GitLab did \
not show the setting to this token"}:hN("committers","merge requests they contributed to",e,t.filter(r=>r.preventsCommitterApproval))});CF=[AF,PF]});var gN={};D(gN,{minimumApprovalsRequired:()=>LF});var LF,yN=m(()=>{"use strict";Mp();Eg();Ge();re();LF=q({id:"minimum_approvals_required",title:"Approvals are r\
equired",type:"number",severity:"high",needs:{rules:Fp,policies:Ni},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge requ\
ests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=ge(r,"approval \
is required","approvals are required");if(t.length===0)return{value:r,because:n};let s=Fe(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API hi\
des the rules of approval policies (${s}), which may add more`}}})});var Zp={};D(Zp,{memberShares:()=>qF});function vN(e,...t){return e.filter(({accessLevel:r})=>t.includes(r)).length}function bN(e,t){let r=vN(e,40),n=`${ge(e.length,
"member")}, ${ge(t,"direct owner")} and ${ge(r,"Maintainer")}`;return{value:e.length===1||e.length>t+r,because:`the project has ${n}`,note:_N}}function DF(e,t){
let r=t+vN(e,20,30,40);return{value:r<3||r/e.length*100<40,because:`${r} of ${ge(e.length,"member")} are direct owners, Maintainers, Developers or Reporters`,note:`\
GitLab asks for fewer than 3, or less than 40 %; ${_N}`}}var _N,jF,$F,qF,ed=m(()=>{"use strict";qg();Qp();Ge();re();_N="read from the member list; GitLab counts\
 its table of authorisations, which is updated in the background",jF="/-/project_members";$F={more_members_than_admins:{title:"The project has more members than\
 administrators",remediation:"give fewer people the Maintainer or Owner role",read:bN},strict_permissions_for_repo:{title:"Few members administer the project",remediation:"\
give fewer people the Maintainer or Owner role",read:bN},restricted_build_access:{title:"Few members can run pipelines",remediation:"give fewer people the Repor\
ter role or a higher one",read:DF}},qF=Object.entries($F).map(([e,{title:t,remediation:r,read:n}])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{team:Go,
owners:Wp},remediation:{text:r,page:jF},read:({team:s,owners:i})=>n(s,i.count)}))});var TN={};D(TN,{packageHunterNoFindingsUntriaged:()=>MF});var MF,wN=m(()=>{"use strict";Jp();re();MF=q({id:"package_hunter_no_findings_untriaged",title:"Package\
 Hunter's findings are triaged",type:"boolean",severity:"medium",needs:{findings:qO},remediation:{text:"resolve or dismiss the findings of Package Hunter in the\
 vulnerability report",page:"/-/security/vulnerability_report"},read:({findings:{hasOpen:e}})=>({value:e,because:e?"Package Hunter has open findings":"Package H\
unter has no open findings"})})});var FF,EN,SN=m(()=>{"use strict";Ee();rr();Ve();FF=N({isSelfDeletionScheduled:P(ee())}),EN={id:"deletion",summary:"The project's scheduled deletion",right:"a to\
ken whose user can see the project, with scope read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=J(
FF,e);if(t===void 0)throw new pe("GitLab did not say");return{isScheduled:t}}}}});var RN={};D(RN,{projectMarkedForDeletion:()=>UF});var UF,ON=m(()=>{"use strict";SN();re();UF=q({id:"project_marked_for_deletion",title:"The project is not about\
 to be deleted",type:"boolean",severity:"medium",needs:{deletion:EN},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({
deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}scheduled for deletion`})})});var GF,NN,kN=m(()=>{"use strict";Ee();rr();Ve();GF=N({repository:P(N({exists:ee()}))}),NN={id:"repository",summary:"The repository",right:"at least Reporter in \
a private project",about:"project",select:{on:"project",fields:"repository { exists }",read(e){let t=J(GF,e).repository;if(!t)throw new pe("GitLab shows it only\
 to those who may read the code");return t}}}});var IN={};D(IN,{projectRepoExists:()=>BF});var BF,xN=m(()=>{"use strict";kN();re();BF=q({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"\
info",needs:{repository:NN},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,because:`the repository ${e?"exists":"does not ex\
ist"}`})})});var td={};D(td,{visibility:()=>HF});var AN,PN,VF,KF,QF,HF,rd=m(()=>{"use strict";We();re();AN="/edit#js-shared-permissions",PN={unknown:"GitLab did not show the\
 visibility to this token"},VF={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},
KF=Object.entries(VF).map(([e,[t,r]])=>q({id:e,title:`The project is not ${t}`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:Y},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:AN},read:({project:{visibility:n}})=>n===void 0?PN:{value:n!==t,because:`\
the project is ${n}`}})),QF=q({id:"project_visibility",title:"The project has the right visibility",type:"string",severity:"medium",replacedBy:"project_visibili\
ty_not_internal and project_visibility_not_public",needs:{project:Y},remediation:{text:"change the project's visibility under Settings > General > Visibility",page:AN},
read:({project:{visibility:e}})=>e===void 0?PN:{value:e,because:`the project is ${e}`}}),HF=[...KF,QF]});var CN={};D(CN,{pushProtectionEnabled:()=>JF});var YF,JF,LN=m(()=>{"use strict";We();re();YF=30,JF=q({id:"push_protection_enabled",title:"Secret push protection\
 is on",type:"boolean",severity:"high",needs:{project:Y},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/sec\
urity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<YF?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var Vg={};D(Vg,{mergeMethod:()=>XF});var jN,WF,XF,Kg=m(()=>{"use strict";We();re();jN={merge:"merge commit",rebase_merge:"merge commit with semi-linear history",
ff:"fast-forward merge"},WF={require_branch_up_to_date:["Merge requests must be up to date with their target",["rebase_merge","ff"]],require_linear_history:["Th\
e history is linear",["ff"]]},XF=Object.entries(WF).map(([e,[t,r]])=>q({id:e,title:t,type:"boolean",severity:"low",needs:{project:Y},remediation:{text:`set the \
merge method to ${r.map(n=>jN[n]).join(" or ")} under Settings > Merge requests`,page:"/-/settings/merge_requests"},read({project:{mergeMethod:n}}){if(n===void 0)
return{unknown:"GitLab did not show the merge method to this token"};let s=jN[n];return s===void 0?{unknown:`the merge method ${n} is not known`}:{value:r.includes(
n),because:`the merge method is ${s}`}}}))});var zF,Qg,DN=m(()=>{"use strict";Ee();Ve();We();zF=gt(N({require_two_factor_authentication:P(ee()),two_factor_grace_period:P(me())}),e=>({requiresTwoFactor:e.require_two_factor_authentication,
gracePeriodHours:e.two_factor_grace_period})),Qg={id:"group_security",summary:"The sign-in rules of the project's group",right:"membership of the project's grou\
p",about:"project",needs:{project:Y},async collect({gitlab:e},{project:{namespace:t}}){if(t.kind!=="group")return;let r=await e.read(`/groups/${t.id}`,{withProjects:!1});
return{...J(zF,r),group:t.path}}}});var Hg={};D(Hg,{twoFactor:()=>t1});var $N,qN,MN,ZF,e1,t1,Yg=m(()=>{"use strict";DN();re();$N={unknown:"GitLab did not show the group's two-factor settings to th\
is token"},qN="the project is in a personal namespace",MN={text:"require two-factor authentication in the project's group under Settings > General > Permissions"},
ZF=q({id:"require_mfa_for_contributors",title:"The group requires two-factor authentication",type:"boolean",severity:"high",needs:{security:Qg},remediation:MN,read({
security:e}){if(e===void 0)return{value:!1,because:qN};let{requiresTwoFactor:t,group:r}=e;return t===void 0?$N:{value:t,because:`${r} ${t?"requires":"does not r\
equire"} two-factor authentication`,...t?{}:{note:"GitLab looks at the immediate group only, not at those above it"}}}}),e1=q({id:"require_mfa_at_org_level",title:"\
The group requires two-factor authentication, or has a grace period for it",type:"boolean",severity:"medium",needs:{security:Qg},remediation:MN,read({security:e}){
let t="GitLab takes a grace period other than 0 for the requirement, and it is 48 hours by default; require_mfa_for_contributors reads the requirement";if(e===void 0)
return{value:!0,because:qN,note:t};let{requiresTwoFactor:r,gracePeriodHours:n,group:s}=e;return r===!0?{value:!0,because:`${s} requires two-factor authenticatio\
n`}:r===void 0||n===void 0?$N:n===0?{value:!1,because:`${s} neither requires two-factor authentication nor has a grace period`}:{value:!0,because:`${s} has a gr\
ace period of ${n} hours, though it does not require two-factor authentication`,note:t}}}),t1=[ZF,e1]});var r1,FN,UN=m(()=>{"use strict";we();Ee();Ve();r1=Ht(gt(N({reject_unsigned_commits:P(ee())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),
FN={id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return J(r1,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof k&&"status"in r&&r.status===404)return null;throw r}}}});var GN={};D(GN,{requireSignedCommits:()=>n1});var n1,BN=m(()=>{"use strict";UN();re();n1=q({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:FN},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var VN={};D(VN,{resolveDiscussionsRequired:()=>s1});var s1,KN=m(()=>{"use strict";We();re();s1=q({id:"resolve_discussions_required",title:"All threads must be r\
esolved before merging",type:"boolean",severity:"medium",needs:{project:Y},remediation:{text:"tick All threads must be resolved under Settings > Merge requests \
> Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to thi\
s token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});var QN={};D(QN,{reviewAndArchiveStaleRepos:()=>o1});var i1,o1,HN=m(()=>{"use strict";Ii();We();os();re();i1=6,o1=q({id:"review_and_archive_stale_repos",title:"A\
 project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:Y,now:Fr},remediation:{text:"archive the project under Settings > Ge\
neral > Advanced",page:"/edit"},read({project:{isArchived:e,lastActivityAt:t},now:r}){if(e===!0)return{value:!0,because:"the project is archived"};let n=Date.parse(
t??"");if(Number.isNaN(n))return{unknown:"GitLab did not show when the project was last active"};let s=n>Vp(r,i1);if(!s&&e===void 0)return{unknown:"GitLab did n\
ot show whether the project is archived"};let i=new Date(n).toISOString().slice(0,10);return{value:s,because:s?`last active on ${i}`:`not archived, and last act\
ive on ${i}`}}})});async function d1({gitlab:e,projectId:t},r){for(let n=1;n<=p1;n++){let s=J(le(a1),await e.Pipelines.all(t,{ref:r,perPage:YN,page:n})),i=s.filter(({ref:u,source:c})=>u===
r&&!c1.has(c??"")).sort((u,c)=>c.id-u.id),o=i.find(({source:u})=>u!==l1)?.id,a=s.length<YN;if(i[0])return{newest:i[0].id,newestOwn:o??(a?void 0:null)};if(a)return{
newest:void 0,newestOwn:void 0}}throw new pe(XN(r))}function XN(e){return`none of the newest pipelines of ${e} is of a kind that counts, and there are more`}async function zN({
gitlab:e,projectId:t},r,n){if(n===void 0)return{branch:r,pipelineId:n,jobs:[]};let s=J(le(u1),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100}));
return{branch:r,pipelineId:n,jobs:s.map(({id:i,name:o,artifacts:a=[]})=>({id:i,name:o,reports:a.map(({file_type:u})=>u)}))}}var a1,u1,c1,l1,Jg,JN,Wg,WN,YN,p1,Xg=m(
()=>{"use strict";Ee();rr();Sg();Ve();We();a1=N({id:me(),ref:$(),source:P($())}),u1=N({id:me(),name:$(),artifacts:P(le(N({file_type:$()})))}),c1=new Set(["webid\
e","parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),l1="securit\
y_orchestration_policy",Jg="at least Reporter in a private project",JN={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:Jg,about:"\
project",async collect(e){let r=await Up(e,n=>d1(e,n),({pipelinesAccess:n})=>n==="disabled");return r?{branch:r.branch,...r.value}:{branch:(await e.read(Y)).defaultBranch,
newest:void 0,newestOwn:void 0}}},Wg={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",right:Jg,about:"project",needs:{
pipelines:JN},collect:(e,{pipelines:{branch:t,newest:r}})=>zN(e,t,r)},WN={id:"own_pipeline_reports",summary:"The reports of the default branch's newest pipeline\
 that no policy started",right:Jg,about:"project",needs:{pipelines:JN},async collect(e,{pipelines:{branch:t,newest:r,newestOwn:n}}){if(n===null)throw new pe(XN(
t??""));return n===r?e.read(Wg):zN(e,t,n)}},YN=100,p1=10});var as={};D(as,{noPipeline:()=>nd,scanners:()=>m1});function nd({branch:e,pipelineId:t}){if(e===void 0)return{value:!1,because:"the project has no default branc\
h"};if(t===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function h1({branch:e,pipelineId:t,jobs:r},n){let s=r.some(({reports:i})=>i.includes(n));
return{value:s,because:`pipeline ${t} of ${e} has ${s?"a":"no"} ${n} report`}}var f1,m1,$n=m(()=>{"use strict";Xg();re();f1={scanner_sast_running:["sast","SAST"],
scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning","Dependency scanning"],scanner_container_scanning_running:[
"container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:[
"api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Code quality"]},m1=Object.entries(f1).map(([e,[t,r]])=>q({id:e,title:`${r} runs on the\
 default branch`,type:"boolean",severity:"medium",needs:{reports:Wg},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,
page:"/-/security/configuration"},read:({reports:n})=>nd(n)??{...h1(n,t),...t==="license_scanning"?{note:"the job that made such reports is retired, so in pract\
ice this is nearly always false"}:{}}}))});var ZN={};D(ZN,{scannerIacRunning:()=>g1});var zg,g1,ek=m(()=>{"use strict";Xg();re();$n();zg="kics-iac-sast",g1=q({id:"scanner_iac_running",title:"Infrastructu\
re as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:WN},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci\
.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:e}){let t=nd(e);if(t)return t;let r=`pipeline ${e.
pipelineId} of ${e.branch}`,n=e.jobs.filter(({name:a})=>a===zg).sort((a,u)=>a.id-u.id),[s,...i]=n;if(!s)return{value:!1,because:`${r} has no job named exactly ${zg}`};
let o=s.reports.includes("sast");return{value:o,because:`the first attempt of ${zg} in ${r} has ${o?"a":"no"} sast report`,...!o&&i.some(({reports:a})=>a.includes(
"sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}})});var y1,tk,rk=m(()=>{"use strict";Ee();Ve();y1=N({id:me(),url:$()}),tk={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return J(le(y1),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var nk={};D(nk,{secureWebhooks:()=>b1});var b1,sk=m(()=>{"use strict";rk();Ge();re();b1=q({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:tk},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=Fe(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${ge(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});var _1,ik,ok=m(()=>{"use strict";Ee();os();rr();Ve();We();_1=N({name:$(),commit:N({committed_date:Uo()})}),ik={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",right:"at least Reporter in a private project",about:"project",async collect({gitlab:e,projectId:t,read:r}){let n=`/projects/${t}/repository/\
branches`,s={sort:"updated_asc",perPage:1,page:1},[i]=J(le(_1),await e.read(n,s));if(i)return{name:i.name,committedAt:i.commit.committed_date};if((await r(Y)).isEmpty===
!0)return null;throw new pe("GitLab shows this token none, though the repository is not empty")}}});var ak={};D(ak,{staleBranchCleanupEnabled:()=>T1});var v1,T1,uk=m(()=>{"use strict";Ii();ok();os();re();v1=3,T1=q({id:"stale_branch_cleanup_enabled",title:"No b\
ranch is older than three months",type:"boolean",severity:"low",needs:{oldest:ik,now:Fr},remediation:{text:"delete branches that are no longer used; protected a\
nd default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,because:"the repository has no branches"};let r=new Date(
e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=Vp(t,v1),because:`the oldest head, of ${e.name}, is of ${r}`}}})});var ck={};D(ck,{statusChecksRequired:()=>w1});var w1,lk=m(()=>{"use strict";We();re();w1=q({id:"status_checks_required",title:"External status checks must succe\
ed before merging",type:"boolean",severity:"high",needs:{project:Y},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge c\
hecks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,because:"a merge request with a failed s\
tatus check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whatever its status checks say"}:t===void 0?{unknown:"GitLab did not \
show the setting to this token"}:{value:!1,because:"external status checks are not licensed for this project",note:"a flag that an earlier licence left on would\
 not be seen"}}})});var E1,pk,dk=m(()=>{"use strict";Ee();rr();Ve();qp();E1=N({terraformStates:P(N({count:me()})),userPermissions:qo}),pk={id:"terraform_states",summary:"The projec\
t's Terraform states",right:"at least Developer",about:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${$o}`,async read(e,t){let{terraformStates:r,
userPermissions:n}=J(E1,e);if(!r)throw new pe("GitLab shows this token none");return r.count===0&&await Mo(n,t),r}}}});var fk={};D(fk,{terraformEnabled:()=>S1});var S1,mk=m(()=>{"use strict";dk();Ge();re();S1=q({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"\
boolean",severity:"info",needs:{states:pk},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`\
the project has ${ge(e.count,"Terraform state")}`})})});var hk={};D(hk,{vulnerabilitiesSloDaysOverThreshold:()=>O1});var R1,O1,gk=m(()=>{"use strict";Jp();Ii();Ge();os();re();R1=180,O1=q({id:"vulnerabilities_slo_days\
_over_threshold",title:"Open findings are younger than 180 days",type:"boolean",severity:"medium",needs:{newest:FO,now:Fr},remediation:{text:"resolve or dismiss\
 old findings in the vulnerability report",page:"/-/security/vulnerability_report"},read({newest:{detectedAt:e},now:t}){if(e===void 0)return{value:!1,because:"n\
o finding is open"};let r=Math.floor((t-e)/864e5);return{value:t-e>R1*864e5,because:`the newest open finding is ${ge(r,"day")} old`,note:"GitLab looks at the ne\
west finding, so one fresh finding hides all older ones; project_vulnerability_age looks at the oldest"}}})});function bk(e){return vk(yk,e,"control")}function _k(e){return vk(ey,e,"field")}async function vk(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??
{}).flat().find(s=>s.kind===r&&s.id===t):void 0}function wk(e){return Object.hasOwn(Zg,e)?Zg[e]:Object.hasOwn(ey,e)&&!Tk.has(e)?{field:e,operator:"=",value:!0}:
void 0}var yk,ey,N1,ty,Zg,Tk,Ek,Sk=m(()=>{"use strict";yk={merge_request_approvals:()=>Promise.resolve().then(()=>(bR(),yR)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(vR(),_R)),
merge_request_title:()=>Promise.resolve().then(()=>(gO(),hO)),project_approvals_on_default_branch:()=>Promise.resolve().then(()=>(wO(),TO)),project_code_owner_approval_on_default_branch:()=>Promise.resolve().then(()=>(kO(),NO)),
project_default_branch_not_deletable:()=>Promise.resolve().then(()=>(Bp(),Ng)),project_force_push_blocked:()=>Promise.resolve().then(()=>(Bp(),Ng)),project_members_inactive:()=>Promise.resolve().then(()=>($O(),DO)),
project_vulnerability_age:()=>Promise.resolve().then(()=>(BO(),GO))},ey={auth_sso_enabled:()=>Promise.resolve().then(()=>(Cg(),Pg)),branch_deletion_disabled:()=>Promise.resolve().then(()=>(Eu(),wu)),
cicd_job_token_scope_enabled:()=>Promise.resolve().then(()=>(YO(),HO)),code_changes_requires_code_owners:()=>Promise.resolve().then(()=>(jg(),Lg)),code_owner_approval_required:()=>Promise.resolve().then(()=>(WO(),JO)),
default_branch_protected:()=>Promise.resolve().then(()=>(vu(),SO)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(ZO(),zO)),default_branch_users_can_merge:()=>Promise.resolve().then(()=>($g(),Dg)),
default_branch_users_can_push:()=>Promise.resolve().then(()=>($g(),Dg)),ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(sN(),nN)),error_tracking_enabled:()=>Promise.resolve().then(()=>(uN(),aN)),
force_push_disabled:()=>Promise.resolve().then(()=>(jg(),Lg)),gitlab_license_level_ultimate:()=>Promise.resolve().then(()=>(Fg(),Mg)),has_forks:()=>Promise.resolve().then(()=>(Ru(),Su)),
has_valid_ci_config:()=>Promise.resolve().then(()=>(dN(),pN)),issue_tracking_enabled:()=>Promise.resolve().then(()=>(Cg(),Pg)),merge_request_commit_reset_approvals:()=>Promise.resolve().then(()=>(zp(),Xp)),
merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(Bg(),Gg)),merge_request_prevent_committers_approval:()=>Promise.resolve().then(()=>(Bg(),Gg)),
merge_requests_approval_rules_prevent_editing:()=>Promise.resolve().then(()=>(zp(),Xp)),merge_requests_require_code_owner_approval:()=>Promise.resolve().then(()=>(Eu(),wu)),
minimum_approvals_required:()=>Promise.resolve().then(()=>(yN(),gN)),more_members_than_admins:()=>Promise.resolve().then(()=>(ed(),Zp)),package_hunter_no_findings_untriaged:()=>Promise.resolve().then(()=>(wN(),TN)),
project_archived:()=>Promise.resolve().then(()=>(Ru(),Su)),project_marked_for_deletion:()=>Promise.resolve().then(()=>(ON(),RN)),project_pipelines_not_public:()=>Promise.resolve().then(()=>(Ru(),Su)),
project_repo_exists:()=>Promise.resolve().then(()=>(xN(),IN)),project_user_defined_variables_restricted_to_maintainers:()=>Promise.resolve().then(()=>(Ru(),Su)),
project_visibility:()=>Promise.resolve().then(()=>(rd(),td)),project_visibility_not_internal:()=>Promise.resolve().then(()=>(rd(),td)),project_visibility_not_public:()=>Promise.resolve().then(()=>(rd(),td)),
protected_branches_set:()=>Promise.resolve().then(()=>(Eu(),wu)),push_protection_enabled:()=>Promise.resolve().then(()=>(LN(),CN)),require_branch_up_to_date:()=>Promise.resolve().then(()=>(Kg(),Vg)),
require_linear_history:()=>Promise.resolve().then(()=>(Kg(),Vg)),require_mfa_at_org_level:()=>Promise.resolve().then(()=>(Yg(),Hg)),require_mfa_for_contributors:()=>Promise.resolve().then(()=>(Yg(),Hg)),
require_signed_commits:()=>Promise.resolve().then(()=>(BN(),GN)),reset_approvals_on_push:()=>Promise.resolve().then(()=>(zp(),Xp)),resolve_discussions_required:()=>Promise.resolve().then(()=>(KN(),VN)),
restrict_push_merge_access:()=>Promise.resolve().then(()=>(Eu(),wu)),restricted_build_access:()=>Promise.resolve().then(()=>(ed(),Zp)),review_and_archive_stale_repos:()=>Promise.resolve().then(()=>(HN(),QN)),
review_and_remove_inactive_users:()=>Promise.resolve().then(()=>(Ig(),jO)),scanner_api_security_running:()=>Promise.resolve().then(()=>($n(),as)),scanner_code_quality_running:()=>Promise.resolve().then(()=>($n(),as)),
scanner_container_scanning_running:()=>Promise.resolve().then(()=>($n(),as)),scanner_dast_running:()=>Promise.resolve().then(()=>($n(),as)),scanner_dep_scanning_running:()=>Promise.resolve().then(()=>($n(),as)),
scanner_iac_running:()=>Promise.resolve().then(()=>(ek(),ZN)),scanner_license_compliance_running:()=>Promise.resolve().then(()=>($n(),as)),scanner_sast_running:()=>Promise.resolve().then(()=>($n(),as)),
scanner_secret_detection_running:()=>Promise.resolve().then(()=>($n(),as)),secure_webhooks:()=>Promise.resolve().then(()=>(sk(),nk)),stale_branch_cleanup_enabled:()=>Promise.resolve().then(()=>(uk(),ak)),
status_checks_required:()=>Promise.resolve().then(()=>(lk(),ck)),status_page_configured:()=>Promise.resolve().then(()=>(Fg(),Mg)),strict_permissions_for_repo:()=>Promise.resolve().then(()=>(ed(),Zp)),
terraform_enabled:()=>Promise.resolve().then(()=>(mk(),fk)),vulnerabilities_slo_days_over_threshold:()=>Promise.resolve().then(()=>(gk(),hk))},N1=Object.keys(yk),
ty=Object.keys(ey);Zg={minimum_approvals_required_1:{field:"minimum_approvals_required",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_appr\
ovals_required",operator:">=",value:2},...Object.fromEntries(["project_marked_for_deletion","project_archived","package_hunter_no_findings_untriaged","vulnerabi\
lities_slo_days_over_threshold"].map(e=>[e,{field:e,operator:"=",value:!1}]))},Tk=new Set(["minimum_approvals_required","project_visibility"]);Ek=[...new Set([...N1,
...Object.keys(Zg),...ty.filter(e=>!Tk.has(e))])].sort()});var Nk={};D(Nk,{selectOldName:()=>k1});function k1(e){let{id:t,expression:r}=e,n=r?.field??t;if(n===Ok)return Promise.resolve(x1(e));let s=Rk.get(n);if(s!==void 0)
return I1({...e,id:Rk.get(t)??t,...r?{expression:{...r,field:s}}:{}},`${n} is the name that an older GitLab had for ${s}; a current one refuses to import it`)}async function I1(e,t){
let r=await sd(e);return{...r,warnings:[t,...r.warnings]}}function x1({id:e,title:t,severity:r,remediation:n,expression:s}){let i=`GitLab removed ${Ok} in 18.9,\
 and no control took its place`;return{control:{id:e,title:t??"Coverage-guided fuzz testing runs on the default branch",severity:r??"info",about:"project",needs:{},
expected:s??null,remediation:{text:n??"remove the control from the policy"},judge:()=>Bt(i)},problems:[],issues:[],warnings:[`${i}: it stays unknown, remove it \
from the policy`]}}var Rk,Ok,kk=m(()=>{"use strict";re();ry();Rk=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_me\
mbers_than_admins"]]),Ok="scanner_fuzz_testing_running"});var Ik={};D(Ik,{Assertion:()=>A1,assertedReading:()=>P1});function P1({value:e,reason:t}){return{value:e,because:`asserted by the policy's author, not read from\
 GitLab: ${t}`,note:"an assertion: nothing of GitLab was looked at"}}var A1,xk=m(()=>{"use strict";Ee();A1=Ut({value:ee(),reason:$({min:1,max:2e3})})});async function sd(e){if(e.id===C1)return id(j1(e));let t=await bk(e.id);if(t)return e.expression?Nu(["expression"],`${e.id} takes parameters under with, not an \
expression`):L1(t,e);let r=wk(e.id),n=e.expression??r,s=n&&await _k(n.field);if(!s){let p=(await Promise.resolve().then(()=>(kk(),Nk))).selectOldName(e);return p||
(n?Pk(["expression","field"],"field",n.field,ty):Pk(["id"],"control",e.id,Ek))}let i=s.replacedBy?[`${e.id} compares ${s.id}, which GitLab no longer has; use ${s.
replacedBy}`]:r&&!D1(r,n)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...id(Ak(s,e,n)),warnings:i};
if(!s.asserted)return Nu(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:o,assertedReading:a}=await Promise.resolve().then(()=>(xk(),Ik)),
u=[],c=o.read(e.with,[],u);return u.length>0?{problems:[],issues:u,shape:o,warnings:i}:{...id(Ak({...s,read:()=>a(c)},e,n)),warnings:i}}async function L1(e,t){let r=e.
params;if(!r&&t.with)return Nu(["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};
let i=s;try{e.prepare&&(i=await e.prepare(s))}catch(o){if(o instanceof _u)return Nu(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return id({...Ck(e,t),expected:s??null,judge:o=>Lk(e.check(o,i),t)})}function Ak(e,t,r){return{...Ck(e,t),expected:r,judge:n=>Lk(ZS(e.read(n),r),t)}}function j1(e){
return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the servic\
e behind this control answers it"},judge:void 0}}function Ck(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.needs,
remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation}}}function Lk(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.
message} (${e.message})`}}function D1(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function id(e){return{control:e,problems:[],issues:[],
warnings:[]}}function Nu(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}async function Pk(e,t,r,n){let{didYouMean:s}=await Promise.resolve().then(()=>(vi(),n0)),
i=s(r,n);return Nu(e,`unknown ${t}: ${r}${i===""?t==="control"?"; an id of your own needs an expression":"":i}`)}var C1,ry=m(()=>{"use strict";Jh();Sk();wg();C1=
"external_control"});function jk(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function od(e){
let t=await Promise.all(e.map(a=>$1(a).catch(M1))),r=t.flatMap(a=>a instanceof k?[a]:[]);if(r.length>0)throw F1(r);let n=t.filter(a=>!(a instanceof k)),s=n.flatMap(
a=>a.requirements),i=e.map(({source:a})=>a),o=s.find(({name:a},u)=>s.findIndex(c=>c.name===a)!==u);if(o)throw new k("POLICY_INVALID",`the requirement "${o.name}\
" is in the policy twice (${i.join(", ")})`);if(!s.some(({controls:a})=>a.some(({judge:u})=>u)))throw new k("POLICY_INVALID",`policy ${i.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:n.map(({name:a})=>a).join(" + "),sources:i,requirements:s,
warnings:n.flatMap(({warnings:a})=>a)}}async function $1({source:e,text:t}){let r=await YS(t,e),n=await uR(r.data),s=[...n.problems],i=[],o=[];for(let{name:a,description:u,
entries:c,path:l}of n.requirements){o.some(d=>d.name===a)&&s.push({path:l,message:`there are two requirements named "${a}"`});let p=await Promise.all(c.map(({entry:d})=>sd(
d)));for(let[d,f]of p.entries())s.push(...await q1(f,c[d])),i.push(...f.warnings);o.push({name:a,description:u,controls:p.flatMap(({control:d})=>d??[])})}if(s.length>
0){let a=await r.places(),u=s.map(({path:c,atKey:l,message:p})=>({...a(c,l),message:p}));throw Yh(e,u.sort((c,l)=>c.line-l.line||c.column-l.column))}return{name:n.
name,sources:[e],requirements:o,warnings:i}}async function q1(e,t){let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)
return s;let{problemsOf:i}=await Promise.resolve().then(()=>(vp(),zh));return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function M1(e){if(e instanceof
k)return e;throw e}function F1(e){let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new k("POLICY_INVAL\
ID",`the policy has ${r.length} problems`,{problems:r})}var ad=m(()=>{"use strict";we();WS();cR();ry()});var Dk={};D(Dk,{refusedSources:()=>U1});function U1(e){let t=e.map(n=>`policy ${n} ${G1(n)}`),[r=""]=t;return t.length===1?new k("INPUT_INVALID",r):new k("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function G1(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":/^preset:/i.test(e)?"is a preset, and this version has none":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var $k=m(
()=>{"use strict";we()});var Bk={};D(Bk,{subjectElsewhere:()=>K1});function K1(e,t){if(e.mode==="project")return Gk(e,t,[]);Q1(e,t);let r=H1(e,t)??Y1(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new k("SUBJECT_UNKNOWN",`mode is merge-request, but ${Uk(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return Gk(e,t,[`${Uk(t)}: the project itself is judged`])}function Q1(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new k("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function Uk(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function H1(e,t){if(e.merge_request===void 0)
return;let r=e.project??qn(t.CI_MERGE_REQUEST_PROJECT_ID)??qn(t.CI_PROJECT_ID);if(r===void 0)throw new k("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...ud(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function Y1(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||J1(e.project,a,t)),[n,...s]=r;if(!n)return;let i=Bo(n.path,t.CI_PROJECT_PATH)?qn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${Fe(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...ud(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function Gk(e,t,r){let n=e.project??qn(t.CI_PROJECT_ID);if(n===void 0)throw new k("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function J1(e,t,r){return typeof e==
"string"?Bo(e,t):Bo(t,r.CI_PROJECT_PATH)&&qn(r.CI_PROJECT_ID)===e}var Vk=m(()=>{"use strict";we();Ge();ny()});async function Kk(e,t){let r=qn(t.CI_MERGE_REQUEST_IID),n=qn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&X1(e,t)&&r!==void 0&&n!==void 0?ud(e,t,n,r,W1(t)):(await Promise.resolve().then(()=>(Vk(),Bk))).subjectElsewhere(e,t)}function W1(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function ud(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function X1(e,t){return e.project===void 0?!0:typeof e.project=="number"?qn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:Bo(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function Qk(e,t){return(typeof e=="number"?qn(t.CI_PROJECT_ID)===e:Bo(e,t.CI_PROJECT_PATH))&&t.CI_DEFAULT_BRANCH||void 0}function Bo(e,t){return t!==void 0&&e!==
""&&e.toLowerCase()===t.toLowerCase()}function qn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var ny=m(()=>{"use strict"});var Yk={};D(Yk,{interrupted:()=>z1});function z1({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${se(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${Fe(s)}`,a=i.length===0?"":`; not delivered: ${Fe(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new k("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var Jk=m(()=>{"use strict";we();Ge()});var Wk={};D(Wk,{secretsOf:()=>Z1});function Z1(e,t){let r=zn.flatMap(i=>{let{secret:o,environment:a=[]}=Xn[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.
map(u=>e[u])]:[]}),n=Object.entries(e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==
void 0&&i.trim()!==""))]}var Xk=m(()=>{"use strict";po()});var tI={};D(tI,{reportFailure:()=>iU});function sU(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function iU(e,t){let r=sU(e)?e:aU(e);if(t.
complain(oU(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(fo(),La)),s=[r.message,...r.problems].map(i=>se(i,2e3));n(s.
join("; "),{title:"Countersign"})}return r.exitCode}function oU(e,t){let r=[`${t.tone("countersign:","red","bold")} ${se(e.message,2e3)}`];for(let n of e.problems)
r.push(`  - ${se(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${se(e.advice,2e3)}`),r.join(`
`)}function aU(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new k("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var rI=m(()=>{"use strict";we();Ge()});var nI,sI=m(()=>{"use strict";nI={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
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
GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var ld={};D(ld,{helpText:()=>uU,strayOperand:()=>lU,unknownCommand:()=>cU});function uU(){let e=zn.map(t=>{let r=Xn[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${pl(t).padEnd(26)} ${nI[t].replaceAll("`","")}${n}`});return[`countersign ${co}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(iI).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; validate and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER","","exit \
codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function cU(e){let t=Object.keys(iI);return new k("INPUT_INVALID",`there is no command ${e}${wr(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function lU(e){
return new k("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var iI,pd=m(()=>{"use strict";Om();sI();po();we();vi();al();iI={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY..."}});var oI={};D(oI,{validateCommand:()=>dU});import{readFile as pU}from"node:fs/promises";async function dU(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(fU));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(hU(s,r));return n.every(({valid:s})=>s)?Ot.compliant:Ot.setup}async function fU(e){
try{let t=await od([{source:e,text:await mU(e)}]),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof k))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function mU(e){
try{return await pU(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not exist":`cannot be opened (${r})`;throw new k("POLICY_UNREADABLE",`policy ${e} ${n}`,
{cause:t})}}function hU({policy:e,valid:t,problems:r,warnings:n,controls:s},{surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${ge(s,
"control")})`:`has ${ge(r.length,"problem")}`,u=[`${o} ${se(e)} ${a}`];for(let c of r)u.push(`  - ${se(c,2e3)}`);for(let c of n)u.push(`  note: ${se(c,2e3)}`);return u.
join(`
`)}var aI=m(()=>{"use strict";ad();we();Ge()});var uI=E(Vo=>{"use strict";Object.defineProperty(Vo,"__esModule",{value:!0});Vo.versionInfo=Vo.version=void 0;var gU="16.15.0";Vo.version=gU;var yU=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});Vo.versionInfo=yU});var sr=E(iy=>{"use strict";Object.defineProperty(iy,"__esModule",{value:!0});iy.devAssert=bU;function bU(e,t){if(!!!e)throw new Error(t)}});var dd=E(oy=>{"use strict";Object.defineProperty(oy,"__esModule",{value:!0});oy.isPromise=_U;function _U(e){return typeof e?.then=="function"}});var Mn=E(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});ay.isObjectLike=vU;function vU(e){return typeof e=="object"&&e!==null}});var md=E(fd=>{"use strict";Object.defineProperty(fd,"__esModule",{value:!0});fd.getLocation=cI;fd.getLocations=TU;function cI(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function TU(e){if(e.length<2)return e.map(({source:n,start:s})=>cI(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var uy=E(hd=>{"use strict";Object.defineProperty(hd,"__esModule",{value:!0});hd.printLocation=EU;hd.printSourceLocation=pI;var wU=md();function EU(e){return pI(
e.source,(0,wU.getLocation)(e.source,e.start))}function pI(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+lI([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+lI([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function lI(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var W=E(Ko=>{"use strict";Object.defineProperty(Ko,"__esModule",{value:!0});Ko.GraphQLError=void 0;Ko.formatError=NU;Ko.printError=OU;var SU=Mn(),dI=md(),fI=uy();
function RU(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var cy=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=RU(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=mI(Array.isArray(o)?o:o?[o]:void 0);let d=mI((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,dI.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,dI.
getLocations)(d);let f=(0,SU.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,fI.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,fI.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};Ko.GraphQLError=cy;function mI(e){return e===
void 0||e.length===0?void 0:e}function OU(e){return e.toString()}function NU(e){return e.toJSON()}});var ku=E(ly=>{"use strict";Object.defineProperty(ly,"__esModule",{value:!0});ly.syntaxError=IU;var kU=W();function IU(e,t,r){return new kU.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var hr=E(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});Ur.Token=Ur.QueryDocumentKeys=Ur.OperationTypeNode=Ur.Location=void 0;Ur.isNode=AU;
var py=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Ur.Location=py;var dy=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Ur.Token=dy;var hI={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Ur.QueryDocumentKeys=hI;var xU=new Set(Object.keys(hI));function AU(e){let t=e?.kind;return typeof t==
"string"&&xU.has(t)}var fy;Ur.OperationTypeNode=fy;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(fy||(Ur.OperationTypeNode=
fy={}))});var Qo=E(Iu=>{"use strict";Object.defineProperty(Iu,"__esModule",{value:!0});Iu.DirectiveLocation=void 0;var my;Iu.DirectiveLocation=my;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(my||(Iu.DirectiveLocation=my={}))});var ve=E(xu=>{"use strict";Object.defineProperty(xu,"__esModule",{value:!0});xu.Kind=void 0;var hy;xu.Kind=hy;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(hy||(xu.Kind=hy={}))});var Au=E(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Ai.isDigit=gI;Ai.isLetter=gy;Ai.isNameContinue=LU;Ai.isNameStart=CU;Ai.isWhiteSpace=
PU;function PU(e){return e===9||e===32}function gI(e){return e>=48&&e<=57}function gy(e){return e>=97&&e<=122||e>=65&&e<=90}function CU(e){return gy(e)||e===95}
function LU(e){return gy(e)||gI(e)||e===95}});var Cu=E(Pu=>{"use strict";Object.defineProperty(Pu,"__esModule",{value:!0});Pu.dedentBlockStringLines=jU;Pu.isPrintableAsBlockString=$U;Pu.printBlockString=qU;
var yy=Au();function jU(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=DU(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function DU(e){let t=0;for(;t<e.length&&(0,yy.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function $U(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function qU(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,yy.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,yy.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var Ho=E(Lu=>{"use strict";Object.defineProperty(Lu,"__esModule",{value:!0});Lu.TokenKind=void 0;var by;Lu.TokenKind=by;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(by||(Lu.TokenKind=by=
{}))});var Du=E(Ws=>{"use strict";Object.defineProperty(Ws,"__esModule",{value:!0});Ws.Lexer=void 0;Ws.createToken=ct;Ws.isPunctuatorTokenKind=FU;Ws.printCodePointAt=Js;
Ws.readName=TI;var Gr=ku(),bI=hr(),MU=Cu(),Pi=Au(),de=Ho(),vy=class{constructor(t){let r=new bI.Token(de.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==de.TokenKind.EOF)do if(t.next)t=t.next;else{let r=UU(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===de.TokenKind.COMMENT);return t}};Ws.Lexer=vy;function FU(e){return e===de.TokenKind.BANG||e===de.TokenKind.DOLLAR||e===de.TokenKind.AMP||e===de.
TokenKind.PAREN_L||e===de.TokenKind.PAREN_R||e===de.TokenKind.DOT||e===de.TokenKind.SPREAD||e===de.TokenKind.COLON||e===de.TokenKind.EQUALS||e===de.TokenKind.AT||
e===de.TokenKind.BRACKET_L||e===de.TokenKind.BRACKET_R||e===de.TokenKind.BRACE_L||e===de.TokenKind.PIPE||e===de.TokenKind.BRACE_R}function Yo(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function gd(e,t){return _I(e.charCodeAt(t))&&vI(e.charCodeAt(t+1))}function _I(e){return e>=55296&&e<=56319}function vI(e){return e>=
56320&&e<=57343}function Js(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return de.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function ct(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new bI.Token(t,r,n,i,o,s)}
function UU(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return GU(e,s);case 33:return ct(e,de.TokenKind.BANG,s,s+
1);case 36:return ct(e,de.TokenKind.DOLLAR,s,s+1);case 38:return ct(e,de.TokenKind.AMP,s,s+1);case 40:return ct(e,de.TokenKind.PAREN_L,s,s+1);case 41:return ct(
e,de.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return ct(e,de.TokenKind.SPREAD,s,s+3);break;case 58:return ct(e,de.TokenKind.
COLON,s,s+1);case 61:return ct(e,de.TokenKind.EQUALS,s,s+1);case 64:return ct(e,de.TokenKind.AT,s,s+1);case 91:return ct(e,de.TokenKind.BRACKET_L,s,s+1);case 93:
return ct(e,de.TokenKind.BRACKET_R,s,s+1);case 123:return ct(e,de.TokenKind.BRACE_L,s,s+1);case 124:return ct(e,de.TokenKind.PIPE,s,s+1);case 125:return ct(e,de.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?YU(e,s):VU(e,s)}if((0,Pi.isDigit)(i)||i===45)return BU(e,s,i);if((0,Pi.isNameStart)(
i))return TI(e,s);throw(0,Gr.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:Yo(i)||gd(r,s)?`Une\
xpected character: ${Js(e,s)}.`:`Invalid character: ${Js(e,s)}.`)}return ct(e,de.TokenKind.EOF,n,n)}function GU(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Gr.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(Yo(o))++i;else if(gd(n,i))i+=2;else break}return ct(e,de.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function BU(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,Pi.isDigit)(i))throw(0,Gr.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${Js(e,s)}.`)}else s=_y(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=_y(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=_y(e,s,i),i=n.charCodeAt(s)),i===46||(0,Pi.isNameStart)(i))throw(0,Gr.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${Js(e,s)}.`);return ct(e,o?de.TokenKind.FLOAT:de.TokenKind.INT,t,s,n.slice(t,s))}function _y(e,t,r){
if(!(0,Pi.isDigit)(r))throw(0,Gr.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${Js(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,Pi.isDigit)(n.
charCodeAt(s));)++s;return s}function VU(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),ct(
e,de.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?KU(e,s):QU(e,s):HU(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(Yo(a))++s;else if(gd(r,s))s+=2;else throw(0,Gr.syntaxError)(e.source,s,`Invalid character within String: ${Js(e,s)}.`)}throw(0,Gr.
syntaxError)(e.source,s,"Unterminated string.")}function KU(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!Yo(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|ju(i),n<0)break}throw(0,Gr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function QU(e,t){let r=e.source.body,n=yI(r,t+2);if(Yo(n))return{value:String.fromCodePoint(n),size:6};if(_I(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=yI(r,t+8);if(vI(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Gr.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function yI(e,t){return ju(e.charCodeAt(t))<<12|ju(e.charCodeAt(t+1))<<8|ju(e.charCodeAt(t+2))<<4|ju(e.charCodeAt(t+3))}function ju(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function HU(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Gr.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function YU(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=ct(e,de.TokenKind.BLOCK_STRING,t,i+3,(0,MU.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(Yo(c))++i;else if(gd(r,i))i+=2;else throw(0,Gr.syntaxError)(
e.source,i,`Invalid character within String: ${Js(e,i)}.`)}throw(0,Gr.syntaxError)(e.source,i,"Unterminated string.")}function TI(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,Pi.isNameContinue)(i))++s;else break}return ct(e,de.TokenKind.NAME,t,s,r.slice(t,s))}});var wI=E(yd=>{"use strict";Object.defineProperty(yd,"__esModule",{value:!0});yd.SchemaCoordinateLexer=void 0;var JU=ku(),WU=hr(),XU=Au(),Xs=Du(),zs=Ho(),Ty=class{line=1;lineStart=0;constructor(t){
let r=new WU.Token(zs.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==zs.TokenKind.EOF){let r=zU(this,t.end);t.next=r,r.prev=t,t=r}return t}};
yd.SchemaCoordinateLexer=Ty;function zU(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,Xs.createToken)(e,zs.TokenKind.
DOT,s,s+1);case 40:return(0,Xs.createToken)(e,zs.TokenKind.PAREN_L,s,s+1);case 41:return(0,Xs.createToken)(e,zs.TokenKind.PAREN_R,s,s+1);case 58:return(0,Xs.createToken)(
e,zs.TokenKind.COLON,s,s+1);case 64:return(0,Xs.createToken)(e,zs.TokenKind.AT,s,s+1)}if((0,XU.isNameStart)(i))return(0,Xs.readName)(e,s);throw(0,JU.syntaxError)(
e.source,s,`Invalid character: ${(0,Xs.printCodePointAt)(e,s)}.`)}return(0,Xs.createToken)(e,zs.TokenKind.EOF,n,n)}});var Ce=E(wy=>{"use strict";Object.defineProperty(wy,"__esModule",{value:!0});wy.inspect=eG;var ZU=10,EI=2;function eG(e){return bd(e,[])}function bd(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return tG(e,t);default:return String(e)}}function tG(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(rG(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:bd(n,r)}else if(Array.
isArray(e))return sG(e,r);return nG(e,r)}function rG(e){return typeof e.toJSON=="function"}function nG(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
EI?"["+iG(e)+"]":"{ "+r.map(([s,i])=>s+": "+bd(i,t)).join(", ")+" }"}function sG(e,t){if(e.length===0)return"[]";if(t.length>EI)return"[Array]";let r=Math.min(ZU,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(bd(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function iG(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var $u=E(_d=>{"use strict";Object.defineProperty(_d,"__esModule",{value:!0});_d.instanceOf=void 0;var oG=Ce(),aG=globalThis.process&&process.env.NODE_ENV==="pro\
duction",uG=aG?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,oG.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};_d.instanceOf=uG});var Td=E(qu=>{"use strict";Object.defineProperty(qu,"__esModule",{value:!0});qu.Source=void 0;qu.isSource=pG;var Ey=sr(),cG=Ce(),lG=$u(),vd=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,Ey.devAssert)(!1,`Body must be a string. Received: ${(0,cG.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,Ey.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,Ey.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};qu.Source=vd;function pG(e){return(0,lG.
instanceOf)(e,vd)}});var Ci=E(cs=>{"use strict";Object.defineProperty(cs,"__esModule",{value:!0});cs.Parser=void 0;cs.parse=mG;cs.parseConstValue=gG;cs.parseSchemaCoordinate=bG;cs.parseType=
yG;cs.parseValue=hG;var us=ku(),Mu=hr(),dG=Qo(),z=ve(),SI=Du(),fG=wI(),Ed=Td(),A=Ho();function mG(e,t){let r=new Zs(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function hG(e,t){let r=new Zs(e,t);r.expectToken(A.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
A.TokenKind.EOF),n}function gG(e,t){let r=new Zs(e,t);r.expectToken(A.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(A.TokenKind.EOF),n}function yG(e,t){
let r=new Zs(e,t);r.expectToken(A.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(A.TokenKind.EOF),n}function bG(e){let t=(0,Ed.isSource)(e)?e:
new Ed.Source(e),r=new fG.SchemaCoordinateLexer(t),n=new Zs(e,{lexer:r});n.expectToken(A.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(A.TokenKind.
EOF),s}var Zs=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,Ed.isSource)(t)?t:new Ed.Source(t);this._lexer=new SI.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,us.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(A.TokenKind.NAME);return this.node(t,{kind:z.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:z.Kind.DOCUMENT,
definitions:this.many(A.TokenKind.SOF,this.parseDefinition,A.TokenKind.EOF)})}parseDefinition(){if(this.peek(A.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===A.TokenKind.BRACE_L)throw(0,us.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===A.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,us.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(A.TokenKind.BRACE_L))return this.node(t,{kind:z.Kind.OPERATION_DEFINITION,operation:Mu.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(A.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:z.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(A.TokenKind.NAME);switch(t.value){case"query":return Mu.OperationTypeNode.
QUERY;case"mutation":return Mu.OperationTypeNode.MUTATION;case"subscription":return Mu.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(A.TokenKind.PAREN_L,this.parseVariableDefinition,A.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:z.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(A.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(A.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(A.TokenKind.DOLLAR),this.node(t,{kind:z.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:z.Kind.SELECTION_SET,selections:this.many(A.TokenKind.BRACE_L,this.parseSelection,A.TokenKind.BRACE_R)})}parseSelection(){return this.peek(A.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(A.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:z.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(A.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(A.TokenKind.
PAREN_L,r,A.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(A.TokenKind.COLON),this.node(r,{kind:z.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(A.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(A.TokenKind.NAME)?this.node(t,{kind:z.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:z.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:z.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:z.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case A.TokenKind.BRACKET_L:return this.parseList(t);case A.TokenKind.BRACE_L:return this.parseObject(t);case A.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:z.Kind.INT,value:r.value});case A.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:z.Kind.FLOAT,value:r.
value});case A.TokenKind.STRING:case A.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case A.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:z.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:z.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:z.Kind.
NULL});default:return this.node(r,{kind:z.Kind.ENUM,value:r.value})}case A.TokenKind.DOLLAR:if(t)if(this.expectToken(A.TokenKind.DOLLAR),this._lexer.token.kind===
A.TokenKind.NAME){let n=this._lexer.token.value;throw(0,us.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:z.Kind.STRING,value:t.value,block:t.kind===A.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:z.Kind.LIST,values:this.any(A.TokenKind.BRACKET_L,r,A.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:z.Kind.OBJECT,fields:this.any(A.TokenKind.BRACE_L,r,A.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(A.TokenKind.COLON),this.node(r,{kind:z.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(A.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(A.TokenKind.AT),this.node(r,{kind:z.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(A.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(A.TokenKind.BRACKET_R),r=this.node(
t,{kind:z.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(A.TokenKind.BANG)?this.node(t,{kind:z.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:z.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(A.TokenKind.STRING)||this.
peek(A.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(A.TokenKind.BRACE_L,this.parseOperationTypeDefinition,A.TokenKind.
BRACE_R);return this.node(t,{kind:z.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(A.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:z.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:z.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:z.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(A.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(A.TokenKind.BRACE_L,this.parseFieldDefinition,
A.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(A.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:z.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(A.TokenKind.PAREN_L,this.parseInputValueDef,A.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(A.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(A.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:z.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:z.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:z.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(A.TokenKind.
EQUALS)?this.delimitedMany(A.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:z.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(A.TokenKind.BRACE_L,this.parseEnumValueDefinition,A.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:z.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,us.syntaxError)(this._lexer.source,this._lexer.token.start,`${wd(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:z.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
A.TokenKind.BRACE_L,this.parseInputValueDef,A.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===A.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(A.TokenKind.BRACE_L,this.parseOperationTypeDefinition,A.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:z.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(A.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:z.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(A.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:z.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.delimitedMany(A.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(dG.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(A.TokenKind.AT),n=this.parseName(),s;!r&&this.
expectOptionalToken(A.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(A.TokenKind.PAREN_L)&&(i=this.parseName(),this.expectToken(
A.TokenKind.COLON),this.expectToken(A.TokenKind.PAREN_R)),r?i?this.node(t,{kind:z.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(t,{kind:z.
Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:z.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:z.Kind.MEMBER_COORDINATE,
name:n,memberName:s}):this.node(t,{kind:z.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new Mu.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,us.syntaxError)(
this._lexer.source,r.start,`Expected ${RI(t)}, found ${wd(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===A.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,us.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${wd(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===A.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,us.syntaxError)(this._lexer.source,r.start,`Unexpected ${wd(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];for(;!this.expectOptionalToken(
n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}
return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==A.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,us.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};cs.Parser=Zs;function wd(e){let t=e.value;return RI(e.kind)+(t!=null?` "${t}"`:"")}function RI(e){return(0,SI.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var ei=E(Sy=>{"use strict";Object.defineProperty(Sy,"__esModule",{value:!0});Sy.didYouMean=vG;var _G=5;function vG(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,_G),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var OI=E(Ry=>{"use strict";Object.defineProperty(Ry,"__esModule",{value:!0});Ry.identityFunc=TG;function TG(e){return e}});var ti=E(Oy=>{"use strict";Object.defineProperty(Oy,"__esModule",{value:!0});Oy.keyMap=wG;function wG(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var Fu=E(Ny=>{"use strict";Object.defineProperty(Ny,"__esModule",{value:!0});Ny.keyValMap=EG;function EG(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var Sd=E(ky=>{"use strict";Object.defineProperty(ky,"__esModule",{value:!0});ky.mapValue=SG;function SG(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var Uu=E(xy=>{"use strict";Object.defineProperty(xy,"__esModule",{value:!0});xy.naturalCompare=RG;function RG(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(Rd(s)&&Rd(i)){let o=0;do++r,o=o*10+s-Iy,s=e.charCodeAt(r);while(Rd(s)&&o>0);let a=0;do++n,a=a*10+i-Iy,i=t.charCodeAt(n);while(Rd(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var Iy=48,OG=57;function Rd(e){return!isNaN(e)&&
Iy<=e&&e<=OG}});var ri=E(Py=>{"use strict";Object.defineProperty(Py,"__esModule",{value:!0});Py.suggestionList=kG;var NG=Uu();function kG(e,t){let r=Object.create(null),n=new Ay(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,NG.
naturalCompare)(i,o)})}var Ay=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=NI(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=NI(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let v=u[(l-2)%3][g-2];b=Math.min(b,v+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function NI(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Od=E(Cy=>{"use strict";Object.defineProperty(Cy,"__esModule",{value:!0});Cy.toObjMap=IG;function IG(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var kI=E(Ly=>{"use strict";Object.defineProperty(Ly,"__esModule",{value:!0});Ly.printString=xG;function xG(e){return`"${e.replace(AG,PG)}"`}var AG=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function PG(e){return CG[e.charCodeAt(0)]}var CG=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var II=E(jy=>{"use strict";Object.defineProperty(jy,"__esModule",{value:!0});jy.reduce=DG;var LG=Ce(),jG=hr();function DG(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?jG.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,LG.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var Vr=E(Nd=>{"use strict";Object.defineProperty(Nd,"__esModule",{value:!0});Nd.print=xI;Nd.printForError=FG;var $G=Cu(),qG=kI(),MG=II();function xI(e,t){var r;
return GG((0,MG.reduce)(e,BG),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function FG(e){return xI(e,{maxIndentDepth:100})}var UG=80,Br=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},$y=new Br;function GG(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var BG={Name:e=>new Br(e.value),Variable:e=>O(["$",e.name]),
Document:e=>O(e.definitions,`

`),OperationDefinition(e){let t=Dy(e.variableDefinitions)?ne(`(
`,O(e.variableDefinitions,`
`),`
)`):ne("(",O(e.variableDefinitions,", "),")"),r=O([ne("",e.description,`
`),O([e.operation,O([e.name,t]),O(e.directives," ")]," ")]);return O([e.operation==="query"&&r.length===e.operation.length?"":O([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>O([ne("",s,`
`),e,": ",t,ne(" = ",r),ne(" ",O(n," "))]),SelectionSet:({selections:e})=>fn(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=O([ne("",e,
": "),t],"");return O([KG(i,r),ne(" ",O(n," ")),ne(" ",s)])},Argument:({name:e,value:t})=>O([e,": ",t]),FragmentSpread:({name:e,directives:t})=>O(["...",e,ne(" ",
O(t," "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>O(["...",ne("on ",e),O(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>O([ne("",i,`
`),"fragment ",e,ne("(",O(r,", "),")")," on ",t," ",ne("",O(n," ")," "),s]),IntValue:({value:e})=>new Br(e),FloatValue:({value:e})=>new Br(e),StringValue:({value:e,
block:t})=>new Br(t===!0?(0,$G.printBlockString)(e):(0,qG.printString)(e),t===!0),BooleanValue:({value:e})=>new Br(e?"true":"false"),NullValue:()=>new Br("null"),
EnumValue:({value:e})=>new Br(e),ListValue:({values:e})=>O(["[",O(e,", "),"]"]),ObjectValue:({fields:e})=>O(["{",O(e,", "),"}"]),ObjectField:({name:e,value:t})=>O(
[e,": ",t]),Directive:({name:e,arguments:t})=>O(["@",e,ne("(",O(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>O(["[",e,"]"]),NonNullType:({type:e})=>O(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>O([ne("",e,`
`),O(["schema",O(t," "),fn(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>O([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>O(
[ne("",e,`
`),O(["scalar",t,O(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>O([ne("",e,`
`),O(["type",t,ne("implements ",O(r," & ")),O(n," "),fn(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>O([ne("",e,`
`),t,Dy(r)?ne(`(
`,O(r,`
`).indent(),`
)`):ne("(",O(r,", "),")"),": ",n,ne(" ",O(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>O([ne("",e,`
`),t,": ",r,ne(" = ",n),ne(" ",O(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>O([ne("",e,`
`),O(["interface",t,ne("implements ",O(r," & ")),O(n," "),fn(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>O([ne("",e,`
`),O(["union",t,O(r," "),ne("= ",O(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>O([ne("",e,`
`),O(["enum",t,O(r," "),fn(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>O([ne("",e,`
`),O([t,O(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>O([ne("",e,`
`),O(["input",t,O(r," "),fn(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>O([ne("",e,`
`),"directive @",t,Dy(r)?ne(`(
`,O(r,`
`).indent(),`
)`):ne("(",O(r,", "),")"),ne(" ",O(n," ")),s?" repeatable":""," on ",O(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>O(["extend schema",O(e," "),
fn(t)]," "),ScalarTypeExtension:({name:e,directives:t})=>O(["extend scalar",e,O(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>O(
["extend type",e,ne("implements ",O(t," & ")),O(r," "),fn(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>O(["extend interface",e,
ne("implements ",O(t," & ")),O(r," "),fn(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>O(["extend union",e,O(t," "),ne("= ",O(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>O(["extend enum",e,O(t," "),fn(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>O(["extend input",e,O(t," "),
fn(r)]," "),DirectiveExtension:({name:e,directives:t})=>O([O(["extend directive @",e]),O(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>O(
[e,ne(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>O([e,ne(".",t),ne("(",r,":)")]),DirectiveCoordinate:({name:e})=>O(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>O(["@",e,ne("(",t,":)")])};function O(e,t=""){if(e==null||e.length===0)return $y;let r=$y;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new Br(n):n:(t!==""&&r.append(t),r.append(n)));return r}function VG(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function fn(e){return ne(`{
`,O(e,`
`).indent(),`
}`)}function ne(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new Br(e).append(t).append(r):$y}function Dy(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function KG(e,t){return t==null||t.length===0?e:O([e,e.length+VG(t,", ")+2>UG?ne(`(
`,O(t,`
`).indent(),`
)`):ne("(",O(t,", "),")")])}});var Fy=E(My=>{"use strict";Object.defineProperty(My,"__esModule",{value:!0});My.valueFromASTUntyped=qy;var QG=Fu(),ls=ve();function qy(e,t){switch(e.kind){case ls.
Kind.NULL:return null;case ls.Kind.INT:return parseInt(e.value,10);case ls.Kind.FLOAT:return parseFloat(e.value);case ls.Kind.STRING:case ls.Kind.ENUM:case ls.Kind.
BOOLEAN:return e.value;case ls.Kind.LIST:return e.values.map(r=>qy(r,t));case ls.Kind.OBJECT:return(0,QG.keyValMap)(e.fields,r=>r.name.value,r=>qy(r.value,t));case ls.
Kind.VARIABLE:return t?.[e.name.value]}}});var Gu=E(Id=>{"use strict";Object.defineProperty(Id,"__esModule",{value:!0});Id.assertEnumValueName=HG;Id.assertName=CI;var AI=sr(),kd=W(),PI=Au();function CI(e){
if(e!=null||(0,AI.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,AI.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new kd.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,PI.isNameContinue)(e.charCodeAt(t)))throw new kd.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,PI.isNameStart)(e.charCodeAt(0)))throw new kd.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function HG(e){if(e==="true"||e==="false"||e==="null")throw new kd.GraphQLError(`Enum values cannot be named: ${e}`);return CI(e)}});var Te=E(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});Q.GraphQLUnionType=Q.GraphQLScalarType=Q.GraphQLObjectType=Q.GraphQLNonNull=Q.GraphQLList=
Q.GraphQLInterfaceType=Q.GraphQLInputObjectType=Q.GraphQLEnumType=void 0;Q.argsToArgsConfig=QI;Q.assertAbstractType=fB;Q.assertCompositeType=dB;Q.assertEnumType=
iB;Q.assertInputObjectType=oB;Q.assertInputType=cB;Q.assertInterfaceType=nB;Q.assertLeafType=pB;Q.assertListType=aB;Q.assertNamedType=yB;Q.assertNonNullType=uB;
Q.assertNullableType=hB;Q.assertObjectType=rB;Q.assertOutputType=lB;Q.assertScalarType=tB;Q.assertType=eB;Q.assertUnionType=sB;Q.assertWrappingType=mB;Q.defineArguments=
VI;Q.getNamedType=bB;Q.getNullableType=gB;Q.isAbstractType=FI;Q.isCompositeType=MI;Q.isEnumType=$i;Q.isInputObjectType=Vu;Q.isInputType=Uy;Q.isInterfaceType=ji;
Q.isLeafType=qI;Q.isListType=Ud;Q.isNamedType=UI;Q.isNonNullType=si;Q.isNullableType=By;Q.isObjectType=Wo;Q.isOutputType=Gy;Q.isRequiredArgument=_B;Q.isRequiredInputField=
wB;Q.isScalarType=Li;Q.isType=Fd;Q.isUnionType=Di;Q.isWrappingType=Ku;Q.resolveObjMapThunk=Ky;Q.resolveReadonlyArrayThunk=Vy;var Mt=sr(),YG=ei(),LI=OI(),Ke=Ce(),
ni=$u(),JG=Mn(),WG=ti(),$I=Fu(),Md=Sd(),XG=ri(),Fn=Od(),Bu=W(),zG=ve(),jI=Vr(),ZG=Fy(),Un=Gu();function Fd(e){return Li(e)||Wo(e)||ji(e)||Di(e)||$i(e)||Vu(e)||Ud(
e)||si(e)}function eB(e){if(!Fd(e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL type.`);return e}function Li(e){return(0,ni.instanceOf)(e,Cd)}
function tB(e){if(!Li(e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL Scalar type.`);return e}function Wo(e){return(0,ni.instanceOf)(e,Ld)}function rB(e){
if(!Wo(e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL Object type.`);return e}function ji(e){return(0,ni.instanceOf)(e,jd)}function nB(e){if(!ji(
e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL Interface type.`);return e}function Di(e){return(0,ni.instanceOf)(e,Dd)}function sB(e){if(!Di(
e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL Union type.`);return e}function $i(e){return(0,ni.instanceOf)(e,$d)}function iB(e){if(!$i(e))throw new Error(
`Expected ${(0,Ke.inspect)(e)} to be a GraphQL Enum type.`);return e}function Vu(e){return(0,ni.instanceOf)(e,qd)}function oB(e){if(!Vu(e))throw new Error(`Expe\
cted ${(0,Ke.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Ud(e){return(0,ni.instanceOf)(e,Ad)}function aB(e){if(!Ud(e))throw new Error(`E\
xpected ${(0,Ke.inspect)(e)} to be a GraphQL List type.`);return e}function si(e){return(0,ni.instanceOf)(e,Pd)}function uB(e){if(!si(e))throw new Error(`Expect\
ed ${(0,Ke.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Uy(e){return Li(e)||$i(e)||Vu(e)||Ku(e)&&Uy(e.ofType)}function cB(e){if(!Uy(e))throw new Error(
`Expected ${(0,Ke.inspect)(e)} to be a GraphQL input type.`);return e}function Gy(e){return Li(e)||Wo(e)||ji(e)||Di(e)||$i(e)||Ku(e)&&Gy(e.ofType)}function lB(e){
if(!Gy(e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL output type.`);return e}function qI(e){return Li(e)||$i(e)}function pB(e){if(!qI(e))throw new Error(
`Expected ${(0,Ke.inspect)(e)} to be a GraphQL leaf type.`);return e}function MI(e){return Wo(e)||ji(e)||Di(e)}function dB(e){if(!MI(e))throw new Error(`Expecte\
d ${(0,Ke.inspect)(e)} to be a GraphQL composite type.`);return e}function FI(e){return ji(e)||Di(e)}function fB(e){if(!FI(e))throw new Error(`Expected ${(0,Ke.
inspect)(e)} to be a GraphQL abstract type.`);return e}var Ad=class{constructor(t){Fd(t)||(0,Mt.devAssert)(!1,`Expected ${(0,Ke.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};Q.GraphQLList=Ad;
var Pd=class{constructor(t){By(t)||(0,Mt.devAssert)(!1,`Expected ${(0,Ke.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};Q.GraphQLNonNull=Pd;function Ku(e){return Ud(e)||si(e)}function mB(e){
if(!Ku(e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL wrapping type.`);return e}function By(e){return Fd(e)&&!si(e)}function hB(e){if(!By(e))
throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL nullable type.`);return e}function gB(e){if(e)return si(e)?e.ofType:e}function UI(e){return Li(e)||
Wo(e)||ji(e)||Di(e)||$i(e)||Vu(e)}function yB(e){if(!UI(e))throw new Error(`Expected ${(0,Ke.inspect)(e)} to be a GraphQL named type.`);return e}function bB(e){
if(e){let t=e;for(;Ku(t);)t=t.ofType;return t}}function Vy(e){return typeof e=="function"?e():e}function Ky(e){return typeof e=="function"?e():e}var Cd=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:LI.identityFunc;this.name=(0,Un.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:LI.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,ZG.valueFromASTUntyped)(a,u)),this.extensions=(0,Fn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,Mt.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,Ke.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,Mt.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,Mt.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};Q.GraphQLScalarType=Cd;var Ld=class{constructor(t){var r;this.name=(0,Un.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,Fn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>BI(t),this._interfaces=()=>GI(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,Mt.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,Ke.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:KI(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};Q.GraphQLObjectType=Ld;function GI(e){var t;let r=Vy((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,Mt.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function BI(e){let t=Ky(e.fields);return Jo(t)||(0,Mt.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Md.mapValue)(t,(r,n)=>{var s;Jo(r)||(0,Mt.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,Mt.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,Ke.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return Jo(i)||(0,Mt.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Un.assertName)(n),description:r.
description,type:r.type,args:VI(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,Fn.toObjMap)(r.extensions),astNode:r.
astNode}})}function VI(e){return Object.entries(e).map(([t,r])=>({name:(0,Un.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,Fn.toObjMap)(r.extensions),astNode:r.astNode}))}function Jo(e){return(0,JG.isObjectLike)(e)&&!Array.isArray(e)}function KI(e){return(0,Md.
mapValue)(e,t=>({description:t.description,type:t.type,args:QI(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function QI(e){return(0,$I.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function _B(e){return si(e.type)&&e.defaultValue===void 0}var jd=class{constructor(t){var r;this.
name=(0,Un.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,Fn.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=BI.bind(void 0,t),this._interfaces=GI.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,Mt.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,Ke.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:KI(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};Q.GraphQLInterfaceType=jd;var Dd=class{constructor(t){var r;this.name=(0,Un.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,Fn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=vB.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,Mt.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,Ke.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};Q.GraphQLUnionType=Dd;function vB(e){
let t=Vy(e.types);return Array.isArray(t)||(0,Mt.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var $d=class{constructor(t){
var r;this.name=(0,Un.assertName)(t.name),this.description=t.description,this.extensions=(0,Fn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:DI(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=DI(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,WG.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new Bu.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,Ke.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,Ke.inspect)(t);throw new Bu.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":xd(this,s)))}let n=this.getValue(t);if(n==null)throw new Bu.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":xd(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==zG.Kind.ENUM){let i=(0,jI.printForError)(t);throw new Bu.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":xd(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,jI.printForError)(t);throw new Bu.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":xd(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,$I.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};Q.GraphQLEnumType=$d;function xd(e,t){let r=e.getValues().map(s=>s.name),n=(0,XG.suggestionList)(t,r);return(0,YG.didYouMean)("the enum value",n)}function DI(e,t){
return Jo(t)||(0,Mt.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(Jo(n)||(0,Mt.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,Ke.inspect)(n)}.`),{name:(0,Un.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,Fn.toObjMap)(n.extensions),astNode:n.astNode}))}var qd=class{constructor(t){
var r,n;this.name=(0,Un.assertName)(t.name),this.description=t.description,this.extensions=(0,Fn.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=TB.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Md.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};Q.GraphQLInputObjectType=qd;function TB(e){let t=Ky(e.fields);return Jo(t)||(0,Mt.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Md.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,Mt.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Un.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,Fn.toObjMap)(r.extensions),astNode:r.astNode}))}function wB(e){return si(e.type)&&e.defaultValue===
void 0}});var Hu=E(Qu=>{"use strict";Object.defineProperty(Qu,"__esModule",{value:!0});Qu.doTypesOverlap=EB;Qu.isEqualType=Qy;Qu.isTypeSubTypeOf=Gd;var zt=Te();function Qy(e,t){
return e===t?!0:(0,zt.isNonNullType)(e)&&(0,zt.isNonNullType)(t)||(0,zt.isListType)(e)&&(0,zt.isListType)(t)?Qy(e.ofType,t.ofType):!1}function Gd(e,t,r){return t===
r?!0:(0,zt.isNonNullType)(r)?(0,zt.isNonNullType)(t)?Gd(e,t.ofType,r.ofType):!1:(0,zt.isNonNullType)(t)?Gd(e,t.ofType,r):(0,zt.isListType)(r)?(0,zt.isListType)(
t)?Gd(e,t.ofType,r.ofType):!1:(0,zt.isListType)(t)?!1:(0,zt.isAbstractType)(r)&&((0,zt.isInterfaceType)(t)||(0,zt.isObjectType)(t))&&e.isSubType(r,t)}function EB(e,t,r){
return t===r?!0:(0,zt.isAbstractType)(t)?(0,zt.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,zt.isAbstractType)(r)?e.isSubType(
r,t):!1}});var Gn=E(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});kt.GraphQLString=kt.GraphQLInt=kt.GraphQLID=kt.GraphQLFloat=kt.GraphQLBoolean=kt.GRAPHQL_MIN_INT=
kt.GRAPHQL_MAX_INT=void 0;kt.isSpecifiedScalarType=SB;kt.specifiedScalarTypes=void 0;var mn=Ce(),HI=Mn(),Ft=W(),qi=ve(),Yu=Vr(),Ju=Te(),Bd=2147483647;kt.GRAPHQL_MAX_INT=
Bd;var Vd=-2147483648;kt.GRAPHQL_MIN_INT=Vd;var YI=new Ju.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Wu(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Ft.GraphQLError(`Int cannot represent non-integer value: ${(0,mn.inspect)(t)}`);if(r>
Bd||r<Vd)throw new Ft.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,mn.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Ft.GraphQLError(`Int cannot represent non-integer value: ${(0,mn.inspect)(e)}`);if(e>Bd||e<Vd)throw new Ft.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==qi.Kind.INT)throw new Ft.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Yu.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Bd||t<Vd)throw new Ft.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});kt.GraphQLInt=YI;var JI=new Ju.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Wu(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Ft.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,mn.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Ft.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,mn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==qi.Kind.FLOAT&&e.kind!==qi.Kind.INT)throw new Ft.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Yu.printForError)(e)}`,e);return parseFloat(e.value)}});kt.GraphQLFloat=JI;var WI=new Ju.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Wu(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Ft.GraphQLError(`String cannot represent value: ${(0,mn.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Ft.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,mn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==qi.Kind.STRING)throw new Ft.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Yu.printForError)(e)}`,{nodes:e});return e.value}});kt.GraphQLString=WI;var XI=new Ju.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Wu(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Ft.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,mn.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Ft.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,mn.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==qi.Kind.BOOLEAN)throw new Ft.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Yu.printForError)(e)}`,{nodes:e});return e.value}});kt.GraphQLBoolean=XI;var zI=new Ju.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Wu(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Ft.GraphQLError(`ID cannot represent value\
: ${(0,mn.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Ft.GraphQLError(
`ID cannot represent value: ${(0,mn.inspect)(e)}`)},parseLiteral(e){if(e.kind!==qi.Kind.STRING&&e.kind!==qi.Kind.INT)throw new Ft.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Yu.printForError)(e),{nodes:e});return e.value}});kt.GraphQLID=zI;var ZI=Object.freeze([WI,YI,JI,XI,zI]);kt.specifiedScalarTypes=
ZI;function SB(e){return ZI.some(({name:t})=>e.name===t)}function Wu(e){if((0,HI.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,HI.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var gr=E(lt=>{"use strict";Object.defineProperty(lt,"__esModule",{value:!0});lt.GraphQLSpecifiedByDirective=lt.GraphQLSkipDirective=lt.GraphQLOneOfDirective=lt.
GraphQLIncludeDirective=lt.GraphQLDirective=lt.GraphQLDeprecatedDirective=lt.DEFAULT_DEPRECATION_REASON=void 0;lt.assertDirective=xB;lt.isDirective=tx;lt.isSpecifiedDirective=
AB;lt.specifiedDirectives=void 0;var ex=sr(),RB=Ce(),OB=$u(),NB=Mn(),kB=Od(),Nr=Qo(),IB=Gu(),Xu=Te(),Kd=Gn();function tx(e){return(0,OB.instanceOf)(e,ps)}function xB(e){
if(!tx(e))throw new Error(`Expected ${(0,RB.inspect)(e)} to be a GraphQL directive.`);return e}var ps=class{constructor(t){var r,n,s;this.name=(0,IB.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,kB.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,ex.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,NB.isObjectLike)(i)&&!Array.isArray(i)||(0,ex.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Xu.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Xu.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};lt.GraphQLDirective=ps;var rx=new ps({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[Nr.DirectiveLocation.FIELD,Nr.DirectiveLocation.FRAGMENT_SPREAD,Nr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Xu.GraphQLNonNull(
Kd.GraphQLBoolean),description:"Included when true."}}});lt.GraphQLIncludeDirective=rx;var nx=new ps({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[Nr.DirectiveLocation.FIELD,Nr.DirectiveLocation.FRAGMENT_SPREAD,Nr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Xu.GraphQLNonNull(Kd.GraphQLBoolean),description:"Skipped when true."}}});lt.GraphQLSkipDirective=nx;var sx="No longer supported";lt.DEFAULT_DEPRECATION_REASON=
sx;var ix=new ps({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[Nr.DirectiveLocation.FIELD_DEFINITION,
Nr.DirectiveLocation.ARGUMENT_DEFINITION,Nr.DirectiveLocation.INPUT_FIELD_DEFINITION,Nr.DirectiveLocation.ENUM_VALUE,Nr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Kd.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:sx}}});lt.GraphQLDeprecatedDirective=ix;var ox=new ps(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[Nr.DirectiveLocation.SCALAR],args:{url:{type:new Xu.GraphQLNonNull(
Kd.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});lt.GraphQLSpecifiedByDirective=ox;var ax=new ps({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[Nr.DirectiveLocation.INPUT_OBJECT],args:{}});lt.GraphQLOneOfDirective=
ax;var ux=Object.freeze([rx,nx,ix,ox,ax]);lt.specifiedDirectives=ux;function AB(e){return ux.some(({name:t})=>t===e.name)}});var ir=E(Hy=>{"use strict";Object.defineProperty(Hy,"__esModule",{value:!0});Hy.invariant=PB;function PB(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var Qd=E(Yy=>{"use strict";Object.defineProperty(Yy,"__esModule",{value:!0});Yy.isIterableObject=CB;function CB(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var ec=E(Jy=>{"use strict";Object.defineProperty(Jy,"__esModule",{value:!0});Jy.astFromValue=Zu;var cx=Ce(),LB=ir(),jB=Qd(),DB=Mn(),Kr=ve(),zu=Te(),$B=Gn();function Zu(e,t){
if((0,zu.isNonNullType)(t)){let r=Zu(e,t.ofType);return r?.kind===Kr.Kind.NULL?null:r}if(e===null)return{kind:Kr.Kind.NULL};if(e===void 0)return null;if((0,zu.isListType)(
t)){let r=t.ofType;if((0,jB.isIterableObject)(e)){let n=[];for(let s of e){let i=Zu(s,r);i!=null&&n.push(i)}return{kind:Kr.Kind.LIST,values:n}}return Zu(e,r)}if((0,zu.
isInputObjectType)(t)){if(!(0,DB.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Zu(e[n.name],n.type);s&&r.push({kind:Kr.
Kind.OBJECT_FIELD,name:{kind:Kr.Kind.NAME,value:n.name},value:s})}return{kind:Kr.Kind.OBJECT,fields:r}}if((0,zu.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Kr.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return lx.test(n)?{kind:Kr.Kind.
INT,value:n}:{kind:Kr.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,zu.isEnumType)(t)?{kind:Kr.Kind.ENUM,value:r}:t===$B.GraphQLID&&lx.test(r)?{kind:Kr.Kind.
INT,value:r}:{kind:Kr.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,cx.inspect)(r)}.`)}(0,LB.invariant)(!1,"Unexpected input type:\
 "+(0,cx.inspect)(t))}var lx=/^-?(?:0|[1-9][0-9]*)$/});var Hr=E(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});qe.introspectionTypes=qe.__TypeKind=qe.__Type=qe.__Schema=qe.__InputValue=qe.__Field=
qe.__EnumValue=qe.__DirectiveLocation=qe.__Directive=qe.TypeNameMetaFieldDef=qe.TypeMetaFieldDef=qe.TypeKind=qe.SchemaMetaFieldDef=void 0;qe.isIntrospectionType=
KB;var qB=Ce(),MB=ir(),bt=Qo(),FB=Vr(),UB=ec(),B=Te(),De=Gn(),Wy=new B.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:De.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new B.GraphQLNonNull(
new B.GraphQLList(new B.GraphQLNonNull(Qr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new B.GraphQLNonNull(Qr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Qr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Qr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new B.
GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(Xy))),args:{includeDeprecated:{type:new B.GraphQLNonNull(De.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});qe.__Schema=Wy;var Xy=new B.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new B.GraphQLNonNull(De.GraphQLString),resolve:e=>e.
name},description:{type:De.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new B.GraphQLNonNull(De.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new B.GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(zy))),resolve:e=>e.locations},args:{type:new B.GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(
tc))),args:{includeDeprecated:{type:De.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new B.GraphQLNonNull(De.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:De.GraphQLString,resolve:e=>e.deprecationReason}})});
qe.__Directive=Xy;var zy=new B.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:bt.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:bt.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:bt.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:bt.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:bt.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:bt.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:bt.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:bt.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:bt.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:bt.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:bt.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:bt.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:bt.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:bt.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:bt.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:bt.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:bt.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:bt.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:bt.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:bt.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});qe.__DirectiveLocation=zy;var Qr=new B.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new B.GraphQLNonNull(tb),resolve(e){if((0,B.isScalarType)(e))return It.SCALAR;if((0,B.isObjectType)(e))return It.OBJECT;if((0,B.isInterfaceType)(
e))return It.INTERFACE;if((0,B.isUnionType)(e))return It.UNION;if((0,B.isEnumType)(e))return It.ENUM;if((0,B.isInputObjectType)(e))return It.INPUT_OBJECT;if((0,B.
isListType)(e))return It.LIST;if((0,B.isNonNullType)(e))return It.NON_NULL;(0,MB.invariant)(!1,`Unexpected type: "${(0,qB.inspect)(e)}".`)}},name:{type:De.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:De.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:De.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new B.GraphQLList(new B.GraphQLNonNull(Zy)),args:{includeDeprecated:{type:De.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,B.isObjectType)(e)||(0,B.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new B.GraphQLList(new B.GraphQLNonNull(Qr)),resolve(e){if((0,B.isObjectType)(e)||(0,B.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new B.GraphQLList(new B.GraphQLNonNull(Qr)),resolve(e,t,r,{schema:n}){if((0,B.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new B.GraphQLList(new B.GraphQLNonNull(eb)),args:{includeDeprecated:{type:De.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,B.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new B.GraphQLList(new B.GraphQLNonNull(tc)),args:{
includeDeprecated:{type:De.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,B.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Qr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:De.GraphQLBoolean,resolve:e=>{if((0,B.isInputObjectType)(
e))return e.isOneOf}}})});qe.__Type=Qr;var Zy=new B.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new B.GraphQLNonNull(De.GraphQLString),resolve:e=>e.name},
description:{type:De.GraphQLString,resolve:e=>e.description},args:{type:new B.GraphQLNonNull(new B.GraphQLList(new B.GraphQLNonNull(tc))),args:{includeDeprecated:{
type:De.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new B.GraphQLNonNull(
Qr),resolve:e=>e.type},isDeprecated:{type:new B.GraphQLNonNull(De.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:De.GraphQLString,
resolve:e=>e.deprecationReason}})});qe.__Field=Zy;var tc=new B.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new B.GraphQLNonNull(
De.GraphQLString),resolve:e=>e.name},description:{type:De.GraphQLString,resolve:e=>e.description},type:{type:new B.GraphQLNonNull(Qr),resolve:e=>e.type},defaultValue:{
type:De.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,UB.
astFromValue)(r,t);return n?(0,FB.print)(n):null}},isDeprecated:{type:new B.GraphQLNonNull(De.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:De.GraphQLString,resolve:e=>e.deprecationReason}})});qe.__InputValue=tc;var eb=new B.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new B.GraphQLNonNull(De.GraphQLString),resolve:e=>e.name},description:{type:De.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new B.GraphQLNonNull(De.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:De.GraphQLString,resolve:e=>e.deprecationReason}})});
qe.__EnumValue=eb;var It;qe.TypeKind=It;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(It||(qe.TypeKind=It={}));var tb=new B.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:It.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:It.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:It.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:It.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:It.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:It.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:It.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:It.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});qe.__TypeKind=tb;var GB={name:"__schema",type:new B.GraphQLNonNull(
Wy),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
qe.SchemaMetaFieldDef=GB;var BB={name:"__type",type:Qr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new B.
GraphQLNonNull(De.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};qe.TypeMetaFieldDef=BB;var VB={name:"__typename",type:new B.GraphQLNonNull(De.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};qe.TypeNameMetaFieldDef=VB;var px=Object.freeze([Wy,Xy,zy,Qr,Zy,tc,eb,tb]);qe.introspectionTypes=px;function KB(e){return px.some(({
name:t})=>e.name===t)}});var Mi=E(Xo=>{"use strict";Object.defineProperty(Xo,"__esModule",{value:!0});Xo.GraphQLSchema=void 0;Xo.assertSchema=WB;Xo.isSchema=fx;var Hd=sr(),nb=Ce(),QB=$u(),
HB=Mn(),YB=Od(),rb=hr(),hn=Te(),dx=gr(),JB=Hr();function fx(e){return(0,QB.instanceOf)(e,Yd)}function WB(e){if(!fx(e))throw new Error(`Expected ${(0,nb.inspect)(
e)} to be a GraphQL schema.`);return e}var Yd=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,HB.isObjectLike)(t)||(0,Hd.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Hd.devAssert)(!1,`"types" must be Array if provided but got: ${(0,nb.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Hd.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,nb.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,YB.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:dx.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),gn(i,s);this._queryType!=null&&gn(this._queryType,s),this._mutationType!=null&&gn(this._mutationType,
s),this._subscriptionType!=null&&gn(this._subscriptionType,s);for(let i of this._directives)if((0,dx.isDirective)(i))for(let o of i.args)gn(o.type,s);gn(JB.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,Hd.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,hn.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,hn.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,hn.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,hn.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case rb.OperationTypeNode.QUERY:return this.getQueryType();case rb.OperationTypeNode.
MUTATION:return this.getMutationType();case rb.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,hn.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,hn.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};Xo.GraphQLSchema=
Yd;function gn(e,t){let r=(0,hn.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,hn.isUnionType)(r))for(let n of r.getTypes())gn(n,t);else if((0,hn.isObjectType)(r)||
(0,hn.isInterfaceType)(r)){for(let n of r.getInterfaces())gn(n,t);for(let n of Object.values(r.getFields())){gn(n.type,t);for(let s of n.args)gn(s.type,t)}}else if((0,hn.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))gn(n.type,t)}return t}});var nc=E(Jd=>{"use strict";Object.defineProperty(Jd,"__esModule",{value:!0});Jd.assertValidSchema=eV;Jd.validateSchema=_x;var Zt=Ce(),XB=W(),sb=hr(),mx=Hu(),st=Te(),
bx=gr(),zB=Hr(),ZB=Mi();function _x(e){if((0,ZB.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new ob(e);tV(t),rV(t),nV(t);let r=t.getErrors();
return e.__validationErrors=r,r}function eV(e){let t=_x(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var ob=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new XB.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function tV(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,st.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,Zt.inspect)(r)}.`,(n=ib(t,sb.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,st.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,Zt.inspect)(s)}.`,(i=ib(t,sb.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,st.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,Zt.inspect)(o)}.`,(a=ib(t,sb.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function ib(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function rV(e){for(let r of e.schema.getDirectives()){if(!(0,bx.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,Zt.inspect)(r)}.`,r?.astNode);continue}Fi(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Fi(e,n),(0,st.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,Zt.
inspect)(n.type)}.`,n.astNode),(0,st.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[ab(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Fi(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function nV(e){let t=lV(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,st.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,Zt.inspect)(n)}.`,n.astNode);continue}(0,zB.isIntrospectionType)(n)||Fi(e,n),(0,st.isObjectType)(
n)||(0,st.isInterfaceType)(n)?(hx(e,n),gx(e,n)):(0,st.isUnionType)(n)?oV(e,n):(0,st.isEnumType)(n)?aV(e,n):(0,st.isInputObjectType)(n)&&(uV(e,n),t(n))}}function hx(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(Fi(e,o),!(0,st.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,Zt.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(Fi(e,a),!(0,st.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,Zt.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,st.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[ab(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function gx(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,st.isInterfaceType)(n)){e.reportError(`Type ${(0,Zt.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,Zt.inspect)(n)}.`,rc(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,rc(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,rc(t,n));continue}r[n.name]=
!0,iV(e,t,n),sV(e,t,n)}}function sV(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,mx.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,Zt.inspect)(u.type)} but ${t.name}.${c} is type ${(0,Zt.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,mx.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,Zt.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,Zt.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,st.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function iV(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...rc(r,s),...rc(t,r)])}function oV(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,yx(t,s.name));continue}n[s.name]=!0,(0,st.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,Zt.inspect)(
s)}.`,yx(t,String(s)))}}function aV(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Fi(e,n)}function uV(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(Fi(e,i),!(0,st.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,Zt.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,st.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[ab(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&cV(t,i,
e)}}function cV(e,t,r){if((0,st.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function lV(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,st.isNonNullType)(a.type)&&(0,st.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function rc(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function yx(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function ab(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===bx.
GraphQLDeprecatedDirective.name)}});var Zo=E(ii=>{"use strict";Object.defineProperty(ii,"__esModule",{value:!0});ii.BREAK=void 0;ii.getEnterLeaveForKind=Wd;ii.getVisitFn=hV;ii.visit=fV;ii.visitInParallel=
mV;var pV=sr(),dV=Ce(),ub=hr(),vx=ve(),zo=Object.freeze({});ii.BREAK=zo;function fV(e,t,r=ub.QueryDocumentKeys){let n=new Map;for(let v of Object.values(vx.Kind))
n.set(v,Wd(t,v));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let v=a===o.length,S=v&&u.length!==0;if(v){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),S)if(i){c=c.slice();let L=0;for(let[U,G]of u){let Z=U-L;G===null?(c.splice(Z,1),L++):c[Z]=G}}else{c={...c};for(let[L,U]of u)c[L]=U}a=s.index,o=
s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let R;if(!Array.isArray(c)){var g,h;(0,ub.isNode)(c)||(0,pV.devAssert)(
!1,`Invalid AST Node: ${(0,dV.inspect)(c)}.`);let L=v?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(R=
L?.call(t,c,l,p,d,f),R===zo)break;if(R===!1){if(!v){d.pop();continue}}else if(R!==void 0&&(u.push([l,R]),!v))if((0,ub.isNode)(R))c=R;else{d.pop();continue}}if(R===
void 0&&S&&u.push([l,c]),v)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function mV(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(vx.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=Wd(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===zo)t[p]=zo;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===zo)t[p]=zo;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function Wd(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function hV(e,t,r){let{enter:n,leave:s}=Wd(e,t);
return r?s:n}});var Bn=E(pb=>{"use strict";Object.defineProperty(pb,"__esModule",{value:!0});pb.typeFromAST=lb;var cb=ve(),Tx=Te();function lb(e,t){switch(t.kind){case cb.Kind.
LIST_TYPE:{let r=lb(e,t.type);return r&&new Tx.GraphQLList(r)}case cb.Kind.NON_NULL_TYPE:{let r=lb(e,t.type);return r&&new Tx.GraphQLNonNull(r)}case cb.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var Xd=E(sc=>{"use strict";Object.defineProperty(sc,"__esModule",{value:!0});sc.TypeInfo=void 0;sc.visitWithTypeInfo=bV;var gV=hr(),it=ve(),wx=Zo(),ot=Te(),ea=Hr(),
Ex=Bn(),db=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??yV,r&&((0,ot.isInputType)(r)&&this._inputTypeStack.push(r),(0,ot.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,ot.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case it.Kind.SELECTION_SET:{let s=(0,ot.getNamedType)(this.getType());this._parentTypeStack.push(
(0,ot.isCompositeType)(s)?s:void 0);break}case it.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,ot.isOutputType)(o)?o:void 0);break}case it.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case it.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,ot.isObjectType)(s)?s:void 0);break}case it.Kind.INLINE_FRAGMENT:case it.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,Ex.typeFromAST)(r,s):(0,ot.getNamedType)(this.getType());this._typeStack.push((0,ot.isOutputType)(i)?i:void 0);break}case it.Kind.VARIABLE_DEFINITION:{
let s=(0,Ex.typeFromAST)(r,t.type);this._inputTypeStack.push((0,ot.isInputType)(s)?s:void 0);break}case it.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,ot.isInputType)(i)?i:void 0);break}case it.Kind.LIST:{let s=(0,ot.getNullableType)(this.getInputType()),i=(0,ot.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,ot.isInputType)(i)?i:void 0);break}case it.Kind.OBJECT_FIELD:{let s=(0,ot.getNamedType)(
this.getInputType()),i,o;(0,ot.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,ot.isInputType)(i)?i:void 0);break}case it.Kind.ENUM:{let s=(0,ot.getNamedType)(this.getInputType()),i;(0,ot.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case it.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case it.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case it.Kind.DIRECTIVE:this._directive=null;break;case it.Kind.OPERATION_DEFINITION:case it.Kind.INLINE_FRAGMENT:case it.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case it.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case it.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case it.Kind.LIST:case it.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case it.Kind.ENUM:
this._enumValue=null;break;default:}}};sc.TypeInfo=db;function yV(e,t,r){let n=r.name.value;if(n===ea.SchemaMetaFieldDef.name&&e.getQueryType()===t)return ea.SchemaMetaFieldDef;
if(n===ea.TypeMetaFieldDef.name&&e.getQueryType()===t)return ea.TypeMetaFieldDef;if(n===ea.TypeNameMetaFieldDef.name&&(0,ot.isCompositeType)(t))return ea.TypeNameMetaFieldDef;
if((0,ot.isObjectType)(t)||(0,ot.isInterfaceType)(t))return t.getFields()[n]}function bV(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,wx.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,gV.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,wx.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var Ui=E(kr=>{"use strict";Object.defineProperty(kr,"__esModule",{value:!0});kr.isConstValueNode=fb;kr.isDefinitionNode=_V;kr.isExecutableDefinitionNode=Sx;kr.isSchemaCoordinateNode=
wV;kr.isSelectionNode=vV;kr.isTypeDefinitionNode=Nx;kr.isTypeExtensionNode=Ix;kr.isTypeNode=TV;kr.isTypeSystemDefinitionNode=Ox;kr.isTypeSystemExtensionNode=kx;
kr.isValueNode=Rx;var ae=ve();function _V(e){return Sx(e)||Ox(e)||kx(e)}function Sx(e){return e.kind===ae.Kind.OPERATION_DEFINITION||e.kind===ae.Kind.FRAGMENT_DEFINITION}
function vV(e){return e.kind===ae.Kind.FIELD||e.kind===ae.Kind.FRAGMENT_SPREAD||e.kind===ae.Kind.INLINE_FRAGMENT}function Rx(e){return e.kind===ae.Kind.VARIABLE||
e.kind===ae.Kind.INT||e.kind===ae.Kind.FLOAT||e.kind===ae.Kind.STRING||e.kind===ae.Kind.BOOLEAN||e.kind===ae.Kind.NULL||e.kind===ae.Kind.ENUM||e.kind===ae.Kind.
LIST||e.kind===ae.Kind.OBJECT}function fb(e){return Rx(e)&&(e.kind===ae.Kind.LIST?e.values.some(fb):e.kind===ae.Kind.OBJECT?e.fields.some(t=>fb(t.value)):e.kind!==
ae.Kind.VARIABLE)}function TV(e){return e.kind===ae.Kind.NAMED_TYPE||e.kind===ae.Kind.LIST_TYPE||e.kind===ae.Kind.NON_NULL_TYPE}function Ox(e){return e.kind===ae.
Kind.SCHEMA_DEFINITION||Nx(e)||e.kind===ae.Kind.DIRECTIVE_DEFINITION}function Nx(e){return e.kind===ae.Kind.SCALAR_TYPE_DEFINITION||e.kind===ae.Kind.OBJECT_TYPE_DEFINITION||
e.kind===ae.Kind.INTERFACE_TYPE_DEFINITION||e.kind===ae.Kind.UNION_TYPE_DEFINITION||e.kind===ae.Kind.ENUM_TYPE_DEFINITION||e.kind===ae.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function kx(e){return e.kind===ae.Kind.SCHEMA_EXTENSION||e.kind===ae.Kind.DIRECTIVE_EXTENSION||Ix(e)}function Ix(e){return e.kind===ae.Kind.SCALAR_TYPE_EXTENSION||
e.kind===ae.Kind.OBJECT_TYPE_EXTENSION||e.kind===ae.Kind.INTERFACE_TYPE_EXTENSION||e.kind===ae.Kind.UNION_TYPE_EXTENSION||e.kind===ae.Kind.ENUM_TYPE_EXTENSION||
e.kind===ae.Kind.INPUT_OBJECT_TYPE_EXTENSION}function wV(e){return e.kind===ae.Kind.TYPE_COORDINATE||e.kind===ae.Kind.MEMBER_COORDINATE||e.kind===ae.Kind.ARGUMENT_COORDINATE||
e.kind===ae.Kind.DIRECTIVE_COORDINATE||e.kind===ae.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var hb=E(mb=>{"use strict";Object.defineProperty(mb,"__esModule",{value:!0});mb.ExecutableDefinitionsRule=RV;var EV=W(),xx=ve(),SV=Ui();function RV(e){return{Document(t){
for(let r of t.definitions)if(!(0,SV.isExecutableDefinitionNode)(r)){let n=r.kind===xx.Kind.SCHEMA_DEFINITION||r.kind===xx.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new EV.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var yb=E(gb=>{"use strict";Object.defineProperty(gb,"__esModule",{value:!0});gb.FieldsOnCorrectTypeRule=IV;var Ax=ei(),OV=Uu(),NV=ri(),kV=W(),ic=Te();function IV(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,Ax.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:xV(s,r,i));o===""&&(o=(0,Ax.didYouMean)(e.hideSuggestions?[]:AV(r,i))),e.reportError(new kV.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function xV(e,t,r){if(!(0,ic.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,ic.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,ic.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,OV.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function AV(e,t){if((0,ic.isObjectType)(e)||(0,ic.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,NV.suggestionList)(t,r)}
return[]}});var _b=E(bb=>{"use strict";Object.defineProperty(bb,"__esModule",{value:!0});bb.FragmentsOnCompositeTypesRule=PV;var Px=W(),Cx=Vr(),Lx=Te(),jx=Bn();function PV(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,jx.typeFromAST)(e.getSchema(),r);if(n&&!(0,Lx.isCompositeType)(n)){let s=(0,Cx.print)(r);e.reportError(
new Px.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,jx.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,Lx.isCompositeType)(r)){let n=(0,Cx.print)(t.typeCondition);e.reportError(new Px.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var vb=E(zd=>{"use strict";Object.defineProperty(zd,"__esModule",{value:!0});zd.KnownArgumentNamesOnDirectivesRule=Mx;zd.KnownArgumentNamesRule=jV;var Dx=ei(),$x=ri(),
qx=W(),CV=ve(),LV=gr();function jV(e){return{...Mx(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,$x.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new qx.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,Dx.
didYouMean)(o),{nodes:t}))}}}}function Mx(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():LV.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===CV.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,$x.suggestionList)(l,Array.from(u));e.reportError(new qx.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,Dx.didYouMean)(p)),{nodes:c}))}}return!1}}}});var Sb=E(Eb=>{"use strict";Object.defineProperty(Eb,"__esModule",{value:!0});Eb.KnownDirectivesRule=qV;var DV=Ce(),Tb=ir(),Fx=W(),wb=hr(),_t=Qo(),Qe=ve(),$V=gr();
function qV(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():$V.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===Qe.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new Fx.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=MV(c);d&&!p.includes(d)&&e.reportError(new Fx.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function MV(e){let t=e[e.length-1];switch("kind"in t||(0,Tb.invariant)(!1),t.kind){case Qe.Kind.OPERATION_DEFINITION:
return FV(t.operation);case Qe.Kind.FIELD:return _t.DirectiveLocation.FIELD;case Qe.Kind.FRAGMENT_SPREAD:return _t.DirectiveLocation.FRAGMENT_SPREAD;case Qe.Kind.
INLINE_FRAGMENT:return _t.DirectiveLocation.INLINE_FRAGMENT;case Qe.Kind.FRAGMENT_DEFINITION:return _t.DirectiveLocation.FRAGMENT_DEFINITION;case Qe.Kind.VARIABLE_DEFINITION:
return _t.DirectiveLocation.VARIABLE_DEFINITION;case Qe.Kind.SCHEMA_DEFINITION:case Qe.Kind.SCHEMA_EXTENSION:return _t.DirectiveLocation.SCHEMA;case Qe.Kind.SCALAR_TYPE_DEFINITION:case Qe.
Kind.SCALAR_TYPE_EXTENSION:return _t.DirectiveLocation.SCALAR;case Qe.Kind.OBJECT_TYPE_DEFINITION:case Qe.Kind.OBJECT_TYPE_EXTENSION:return _t.DirectiveLocation.
OBJECT;case Qe.Kind.FIELD_DEFINITION:return _t.DirectiveLocation.FIELD_DEFINITION;case Qe.Kind.INTERFACE_TYPE_DEFINITION:case Qe.Kind.INTERFACE_TYPE_EXTENSION:return _t.
DirectiveLocation.INTERFACE;case Qe.Kind.UNION_TYPE_DEFINITION:case Qe.Kind.UNION_TYPE_EXTENSION:return _t.DirectiveLocation.UNION;case Qe.Kind.ENUM_TYPE_DEFINITION:case Qe.
Kind.ENUM_TYPE_EXTENSION:return _t.DirectiveLocation.ENUM;case Qe.Kind.ENUM_VALUE_DEFINITION:return _t.DirectiveLocation.ENUM_VALUE;case Qe.Kind.INPUT_OBJECT_TYPE_DEFINITION:case Qe.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return _t.DirectiveLocation.INPUT_OBJECT;case Qe.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,Tb.invariant)(
!1),r.kind===Qe.Kind.INPUT_OBJECT_TYPE_DEFINITION?_t.DirectiveLocation.INPUT_FIELD_DEFINITION:_t.DirectiveLocation.ARGUMENT_DEFINITION}case Qe.Kind.DIRECTIVE_DEFINITION:case Qe.
Kind.DIRECTIVE_EXTENSION:return _t.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,Tb.invariant)(!1,"Unexpected kind: "+(0,DV.inspect)(t.kind))}}function FV(e){
switch(e){case wb.OperationTypeNode.QUERY:return _t.DirectiveLocation.QUERY;case wb.OperationTypeNode.MUTATION:return _t.DirectiveLocation.MUTATION;case wb.OperationTypeNode.
SUBSCRIPTION:return _t.DirectiveLocation.SUBSCRIPTION}}});var Ob=E(Rb=>{"use strict";Object.defineProperty(Rb,"__esModule",{value:!0});Rb.KnownFragmentNamesRule=GV;var UV=W();function GV(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new UV.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var Ib=E(kb=>{"use strict";Object.defineProperty(kb,"__esModule",{value:!0});kb.KnownTypeNamesRule=YV;var BV=ei(),VV=ri(),KV=W(),Nb=Ui(),QV=Hr(),HV=Gn();function YV(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,Nb.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&JV(d);if(f&&Ux.includes(l))return;let g=e.hideSuggestions?[]:(0,VV.suggestionList)(l,f?Ux.concat(s):s);e.reportError(new KV.GraphQLError(`Unknown t\
ype "${l}".`+(0,BV.didYouMean)(g),{nodes:i}))}}}}var Ux=[...HV.specifiedScalarTypes,...QV.introspectionTypes].map(e=>e.name);function JV(e){return"kind"in e&&((0,Nb.
isTypeSystemDefinitionNode)(e)||(0,Nb.isTypeSystemExtensionNode)(e))}});var Ab=E(xb=>{"use strict";Object.defineProperty(xb,"__esModule",{value:!0});xb.LoneAnonymousOperationRule=zV;var WV=W(),XV=ve();function zV(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===XV.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new WV.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var Cb=E(Pb=>{"use strict";Object.defineProperty(Pb,"__esModule",{value:!0});Pb.LoneSchemaDefinitionRule=ZV;var Gx=W();function ZV(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new Gx.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new Gx.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var jb=E(Lb=>{"use strict";Object.defineProperty(Lb,"__esModule",{value:!0});Lb.MaxIntrospectionDepthRule=rK;var eK=W(),Bx=ve(),tK=3;function rK(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===Bx.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===Bx.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=tK))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new eK.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var $b=E(Db=>{"use strict";Object.defineProperty(Db,"__esModule",{value:!0});Db.NoFragmentCyclesRule=sK;var nK=W();function sK(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new nK.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var Mb=E(qb=>{"use strict";Object.defineProperty(qb,"__esModule",{value:!0});qb.NoUndefinedVariablesRule=oK;var iK=W();function oK(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new iK.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Ub=E(Fb=>{"use strict";Object.defineProperty(Fb,"__esModule",{value:!0});Fb.NoUnusedFragmentsRule=uK;var aK=W();function uK(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new aK.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var Bb=E(Gb=>{"use strict";Object.defineProperty(Gb,"__esModule",{value:!0});Gb.NoUnusedVariablesRule=lK;var cK=W();function lK(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new cK.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var ef=E(Zd=>{"use strict";Object.defineProperty(Zd,"__esModule",{value:!0});Zd.validationAbortedError=void 0;var pK=W(),dK=new pK.GraphQLError("Validation abor\
ted.");Zd.validationAbortedError=dK});var Wb=E(Jb=>{"use strict";Object.defineProperty(Jb,"__esModule",{value:!0});Jb.OverlappingFieldsCanBeMergedRule=yK;var Vx=Ce(),fK=W(),mK=hr(),Vn=ve(),Ir=Te(),Yx=Bn(),
hK=ef(),Vb=1e3,Kx=20,gK=5e5;function yK(e){let t={comparedFragmentPairs:new Hb,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:gK};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===Vn.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
Vn.Kind.INLINE_FRAGMENT)return;let o=bK(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new fK.GraphQLError(`Fie\
lds "${oc(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function bK(e,t,r,n){let s=[],
i=nf(e,t,r,n);if(vK(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
tf(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)rf(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function tf(e,t,r,n,s,i){
var o;if(ra(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=Qb(e,r,c);if(s!==l){Yb(e,t,r,n,s,l);for(let p of l.fragmentNames)tf(e,t,r,n,s,p)}}function rf(e,t,r,n,s,i){
ra(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=Qb(e,r,a),l=Qb(
e,r,u);Yb(e,t,r,n,c,l);for(let p of l.fragmentNames)rf(e,t,r,n,s,p);for(let p of c.fragmentNames)rf(e,t,r,n,p,i)}function _K(e,t,r,n,s,i,o){let a=[],u=nf(e,t,n,
s),c=nf(e,t,i,o);Yb(e,a,t,r,u,c);for(let l of c.fragmentNames)tf(e,a,t,r,u,l);for(let l of u.fragmentNames)tf(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)rf(e,a,t,r,l,p);return a}function vK(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=Jx(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function Yb(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of TK(
r,s,i))for(let c of a)for(let l of u){let p=Jx(e,r,n,o,c,l);p&&t.push(p)}}function TK(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){ra(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function Jx(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,Ir.isObjectType)(
o)&&(0,Ir.isObjectType)(c);if(ra(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let R=ta(s),L=ta(i),U=R.comparisons.
get(L);if(U===void 0){let G=a.name.value,Z=l.name.value;U=G!==Z?`"${oc(G)}" and "${oc(Z)}" are different fields`:EK(t,R.arguments,L.arguments)?null:"they have d\
iffering arguments",R.comparisons.set(L,U)}if(U!==null)return{responseName:n,reason:U,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&Kb(t,f,g)){var h,
b;let R=ta(s),L=ta(i),U=(h=R.typeString)!==null&&h!==void 0?h:R.typeString=(0,Vx.inspect)(f),G=(b=L.typeString)!==null&&b!==void 0?b:L.typeString=(0,Vx.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${U}" and "${G}"`,fields1:[a],fields2:[l]}}let v=a.selectionSet,S=l.selectionSet;if(v&&S){let R=_K(
e,t,d,ta(s).namedType,v,ta(i).namedType,S);return SK(R,n,a,l)}}function ta(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,Ir.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:wK(e.node.arguments)}}return e.info}function wK(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function EK(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{ra(e,1);let i=n.get(s.name.value);return i===void 0?!1:Qx(e,s.value)===Qx(e,i)})}function Qx(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,mK.isNode)(i))return i;switch(i.kind){case Vn.Kind.VARIABLE:return[i.kind,i.name.value];case Vn.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case Vn.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case Vn.Kind.LIST:return[i.kind,i.values];case Vn.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function Kb(e,t,r){return t===r?!1:(ra(e,1),(0,Ir.isListType)(t)?(0,Ir.isListType)(r)?Kb(e,t.ofType,r.ofType):!0:(0,Ir.isListType)(
r)?!0:(0,Ir.isNonNullType)(t)?(0,Ir.isNonNullType)(r)?Kb(e,t.ofType,r.ofType):!0:(0,Ir.isNonNullType)(r)?!0:(0,Ir.isLeafType)(t)||(0,Ir.isLeafType)(r)?t!==r:!1)}
function nf(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;Wx(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function Qb(e,t,r){let n=(0,Yx.typeFromAST)(e.getSchema(),r.typeCondition);return nf(
e,t,n,r.selectionSet)}function Wx(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case Vn.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,Ir.isObjectType)(t)||
(0,Ir.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case Vn.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case Vn.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,Yx.typeFromAST)(e.getSchema(),u):t;Wx(e,c,a.selectionSet,n,s);break}}}function SK(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${oc(i)}" conflict because ${o}`,s.length>Vb)break;return{responseName:t,
reason:oc(s),fields1:Hx(r,e,"fields1"),fields2:Hx(n,e,"fields2")}}}function Hx(e,t,r){let n=[e];for(let s of t){let i=Kx-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===Kx)break}return n}function oc(e){return e.length>Vb?e.slice(0,Vb)+"...":e}function ra(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw hK.validationAbortedError}var Hb=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var Zb=E(zb=>{"use strict";Object.defineProperty(zb,"__esModule",{value:!0});zb.PossibleFragmentSpreadsRule=OK;var sf=Ce(),Xx=W(),Xb=Te(),zx=Hu(),RK=Bn();function OK(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Xb.isCompositeType)(r)&&(0,Xb.isCompositeType)(n)&&!(0,zx.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,sf.inspect)(n),i=(0,sf.inspect)(r);e.reportError(new Xx.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=NK(e,r),s=e.getParentType();if(n&&s&&!(0,zx.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,sf.inspect)(s),
o=(0,sf.inspect)(n);e.reportError(new Xx.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function NK(e,t){let r=e.getFragment(t);if(r){let n=(0,RK.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Xb.isCompositeType)(n))return n}}});var t_=E(e_=>{"use strict";Object.defineProperty(e_,"__esModule",{value:!0});e_.PossibleTypeExtensionsRule=AK;var kK=ei(),eA=Ce(),tA=ir(),IK=ri(),Zx=W(),et=ve(),
xK=Ui(),na=Te();function AK(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,xK.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=PK[o.kind]:a&&(u=CK(a)),u){if(u!==s.kind){let c=LK(s.kind);e.reportError(new Zx.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,IK.suggestionList)(i,c);e.reportError(new Zx.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,kK.didYouMean)(l),{nodes:s.name}))}}}var PK={[et.Kind.SCALAR_TYPE_DEFINITION]:et.Kind.SCALAR_TYPE_EXTENSION,
[et.Kind.OBJECT_TYPE_DEFINITION]:et.Kind.OBJECT_TYPE_EXTENSION,[et.Kind.INTERFACE_TYPE_DEFINITION]:et.Kind.INTERFACE_TYPE_EXTENSION,[et.Kind.UNION_TYPE_DEFINITION]:et.
Kind.UNION_TYPE_EXTENSION,[et.Kind.ENUM_TYPE_DEFINITION]:et.Kind.ENUM_TYPE_EXTENSION,[et.Kind.INPUT_OBJECT_TYPE_DEFINITION]:et.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function CK(e){if((0,na.isScalarType)(e))return et.Kind.SCALAR_TYPE_EXTENSION;if((0,na.isObjectType)(e))return et.Kind.OBJECT_TYPE_EXTENSION;if((0,na.isInterfaceType)(
e))return et.Kind.INTERFACE_TYPE_EXTENSION;if((0,na.isUnionType)(e))return et.Kind.UNION_TYPE_EXTENSION;if((0,na.isEnumType)(e))return et.Kind.ENUM_TYPE_EXTENSION;
if((0,na.isInputObjectType)(e))return et.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,tA.invariant)(!1,"Unexpected type: "+(0,eA.inspect)(e))}function LK(e){switch(e){case et.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case et.Kind.OBJECT_TYPE_EXTENSION:return"object";case et.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case et.Kind.
UNION_TYPE_EXTENSION:return"union";case et.Kind.ENUM_TYPE_EXTENSION:return"enum";case et.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,tA.invariant)(
!1,"Unexpected kind: "+(0,eA.inspect)(e))}}});var n_=E(of=>{"use strict";Object.defineProperty(of,"__esModule",{value:!0});of.ProvidedRequiredArgumentsOnDirectivesRule=oA;of.ProvidedRequiredArgumentsRule=$K;
var nA=Ce(),rA=ti(),sA=W(),iA=ve(),jK=Vr(),r_=Te(),DK=gr();function $K(e){return{...oA(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,r_.isRequiredArgument)(i)){let o=(0,nA.inspect)(i.type);
e.reportError(new sA.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function oA(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:DK.specifiedDirectives;for(let a of s)r[a.name]=(0,rA.keyMap)(a.args.filter(
r_.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===iA.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,rA.keyMap)(u.filter(qK),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,r_.isType)(g.type)?(0,nA.inspect)(g.type):(0,jK.
print)(g.type);e.reportError(new sA.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function qK(e){
return e.type.kind===iA.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var a_=E(o_=>{"use strict";Object.defineProperty(o_,"__esModule",{value:!0});o_.ScalarLeafsRule=MK;var s_=Ce(),i_=W(),aA=Te();function MK(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,aA.isLeafType)((0,aA.getNamedType)(r))){if(n){let s=t.name.value,i=(0,s_.inspect)(r);e.reportError(new i_.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,s_.inspect)(
r);e.reportError(new i_.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,s_.inspect)(
r);e.reportError(new i_.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var c_=E(u_=>{"use strict";Object.defineProperty(u_,"__esModule",{value:!0});u_.printPathArray=FK;function FK(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var ac=E(af=>{"use strict";Object.defineProperty(af,"__esModule",{value:!0});af.addPath=UK;af.pathToArray=GK;function UK(e,t,r){return{prev:e,key:t,typename:r}}
function GK(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var p_=E(l_=>{"use strict";Object.defineProperty(l_,"__esModule",{value:!0});l_.coerceInputValue=JK;var BK=ei(),uf=Ce(),VK=ir(),KK=Qd(),QK=Mn(),yn=ac(),HK=c_(),
YK=ri(),ds=W(),sa=Te();function JK(e,t,r=WK,n){return uc(e,t,r,void 0,n)}function WK(e,t,r){let n="Invalid value "+(0,uf.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,HK.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function uc(e,t,r,n,s){if((0,sa.isNonNullType)(t)){if(e!=null)return uc(e,t.ofType,r,n,s);r((0,yn.
pathToArray)(n),e,new ds.GraphQLError(`Expected non-nullable type "${(0,uf.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,sa.isListType)(t)){
let i=t.ofType;return(0,KK.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,yn.addPath)(n,a,void 0);return uc(o,i,r,u,s)}):[uc(e,i,r,n,s)]}if((0,sa.isInputObjectType)(
t)){if(!(0,QK.isObjectLike)(e)||Array.isArray(e)){r((0,yn.pathToArray)(n),e,new ds.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,sa.isNonNullType)(
a.type)){let c=(0,uf.inspect)(a.type);r((0,yn.pathToArray)(n),e,new ds.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=uc(u,a.type,r,(0,yn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,YK.suggestionList)(a,Object.keys(t.getFields()));r((0,yn.
pathToArray)(n),e,new ds.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,BK.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,yn.pathToArray)(n),e,new ds.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,yn.pathToArray)(
n).concat(u),c,new ds.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,sa.isLeafType)(t)){let i;try{i=(0,sa.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof ds.GraphQLError?r((0,yn.pathToArray)(n),e,o):r((0,yn.pathToArray)(n),e,new ds.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,yn.pathToArray)(n),e,new ds.GraphQLError(`Expected type "${t.name}".`)),i}(0,VK.invariant)(!1,"Unexpected inp\
ut type: "+(0,uf.inspect)(t))}});var lc=E(d_=>{"use strict";Object.defineProperty(d_,"__esModule",{value:!0});d_.valueFromAST=cc;var XK=Ce(),zK=ir(),ZK=ti(),ia=ve(),Gi=Te();function cc(e,t,r){if(e){
if(e.kind===ia.Kind.VARIABLE){let n=e.name.value;if(r==null||!cA(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,Gi.isNonNullType)(t)?void 0:s}if((0,Gi.
isNonNullType)(t))return e.kind===ia.Kind.NULL?void 0:cc(e,t.ofType,r);if(e.kind===ia.Kind.NULL)return null;if((0,Gi.isListType)(t)){let n=t.ofType;if(e.kind===
ia.Kind.LIST){let i=[];for(let o of e.values)if(uA(o,r)){if((0,Gi.isNonNullType)(n))return;i.push(null)}else{let a=cc(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=cc(e,n,r);return s===void 0?void 0:[s]}if((0,Gi.isInputObjectType)(t)){if(e.kind!==ia.Kind.OBJECT)return;let n=Object.create(null),s=(0,ZK.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||uA(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,Gi.
isNonNullType)(i.type))return;continue}let a=cc(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,Gi.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,zK.invariant)(!1,"Unexpected input type\
: "+(0,XK.inspect)(t))}}function uA(e,t){return e.kind===ia.Kind.VARIABLE&&(t==null||!cA(t,e.name.value)||t[e.name.value]===void 0)}function cA(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var ua=E(pc=>{"use strict";Object.defineProperty(pc,"__esModule",{value:!0});pc.getArgumentValues=fA;pc.getDirectiveValues=o2;pc.getVariableValues=s2;var oa=Ce(),
e2=ti(),t2=c_(),fs=W(),lA=ve(),pA=Vr(),aa=Te(),r2=p_(),n2=Bn(),dA=lc();function s2(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=i2(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new fs.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function i2(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,n2.typeFromAST)(
e,o.type);if(!(0,aa.isInputType)(u)){let l=(0,pA.printForError)(o.type);n(new fs.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!mA(r,a)){if(o.defaultValue)i[a]=(0,dA.valueFromAST)(o.defaultValue,u);else if((0,aa.isNonNullType)(u)){let l=(0,oa.
inspect)(u);n(new fs.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,aa.isNonNullType)(
u)){let l=(0,oa.inspect)(u);n(new fs.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,r2.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,oa.inspect)(p);l.length>0&&(f+=` at "${a}${(0,t2.printPathArray)(l)}"`),n(new fs.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function fA(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,e2.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,aa.isNonNullType)(c))throw new fs.
GraphQLError(`Argument "${u}" of required type "${(0,oa.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===lA.Kind.NULL;if(p.kind===lA.
Kind.VARIABLE){let g=p.name.value;if(r==null||!mA(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,aa.isNonNullType)(c))throw new fs.GraphQLError(
`Argument "${u}" of required type "${(0,oa.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,aa.isNonNullType)(c))throw new fs.GraphQLError(`Argument "${u}" of non-null type "${(0,oa.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,dA.
valueFromAST)(p,c,r);if(f===void 0)throw new fs.GraphQLError(`Argument "${u}" has invalid value ${(0,pA.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function o2(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return fA(e,s,r)}function mA(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var pf=E(lf=>{"use strict";Object.defineProperty(lf,"__esModule",{value:!0});lf.collectFields=c2;lf.collectSubfields=l2;var f_=ve(),a2=Te(),hA=gr(),u2=Bn(),gA=ua();
function c2(e,t,r,n,s,i){let o=new Map;return cf(e,t,r,n,s,o,new Set,i),o}function l2(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&cf(e,t,r,
n,a.selectionSet,i,o);return i}function cf(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case f_.Kind.FIELD:{if(!m_(r,u))continue;let c=p2(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case f_.Kind.INLINE_FRAGMENT:{if(!m_(r,u)||!yA(e,u,n))continue;cf(e,t,r,n,u.selectionSet,i,o,a);break}case f_.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!m_(r,u))continue;o.add(c);let l=t[c];if(!l||!yA(e,l,n))continue;cf(e,t,r,n,l.selectionSet,i,o,a);break}}}
function m_(e,t){let r=(0,gA.getDirectiveValues)(hA.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,gA.getDirectiveValues)(hA.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function yA(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,u2.typeFromAST)(e,n);return s===r?!0:(0,a2.isAbstractType)(s)?e.isSubType(
s,r):!1}function p2(e){return e.alias?e.alias.value:e.name.value}});var g_=E(h_=>{"use strict";Object.defineProperty(h_,"__esModule",{value:!0});h_.SingleFieldSubscriptionsRule=m2;var bA=W(),d2=ve(),f2=pf();function m2(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===d2.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,f2.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new bA.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new bA.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var df=E(y_=>{"use strict";Object.defineProperty(y_,"__esModule",{value:!0});y_.groupBy=h2;function h2(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var __=E(b_=>{"use strict";Object.defineProperty(b_,"__esModule",{value:!0});b_.UniqueArgumentDefinitionNamesRule=b2;var g2=df(),y2=W();function b2(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,g2.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new y2.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var T_=E(v_=>{"use strict";Object.defineProperty(v_,"__esModule",{value:!0});v_.UniqueArgumentNamesRule=T2;var _2=df(),v2=W();function T2(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,_2.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new v2.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var E_=E(w_=>{"use strict";Object.defineProperty(w_,"__esModule",{value:!0});w_.UniqueDirectiveNamesRule=w2;var _A=W();function w2(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new _A.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new _A.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var R_=E(S_=>{"use strict";Object.defineProperty(S_,"__esModule",{value:!0});S_.UniqueDirectivesPerLocationRule=R2;var E2=W(),dc=ve(),vA=Ui(),S2=gr();function R2(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():S2.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===dc.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===dc.Kind.SCHEMA_DEFINITION||u.kind===dc.Kind.SCHEMA_EXTENSION)c=i;else if((0,vA.isTypeDefinitionNode)(
u)||(0,vA.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===dc.Kind.DIRECTIVE_DEFINITION||u.kind===dc.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new E2.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var N_=E(O_=>{"use strict";Object.defineProperty(O_,"__esModule",{value:!0});O_.UniqueEnumValueNamesRule=N2;var TA=W(),O2=Te();function N2(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,O2.isEnumType)(d)&&d.getValue(p)?e.reportError(
new TA.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new TA.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var x_=E(I_=>{"use strict";Object.defineProperty(I_,"__esModule",{value:!0});I_.UniqueFieldDefinitionNamesRule=k2;var wA=W(),k_=Te();function k2(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;I2(r[a],p)?e.reportError(new wA.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new wA.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function I2(e,t){return(0,k_.isObjectType)(e)||(0,k_.isInterfaceType)(e)||(0,k_.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var P_=E(A_=>{"use strict";Object.defineProperty(A_,"__esModule",{value:!0});A_.UniqueFragmentNamesRule=A2;var x2=W();function A2(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new x2.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var L_=E(C_=>{"use strict";Object.defineProperty(C_,"__esModule",{value:!0});C_.UniqueInputFieldNamesRule=L2;var P2=ir(),C2=W();function L2(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,P2.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new C2.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var D_=E(j_=>{"use strict";Object.defineProperty(j_,"__esModule",{value:!0});j_.UniqueOperationNamesRule=D2;var j2=W();function D2(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new j2.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var q_=E($_=>{"use strict";Object.defineProperty($_,"__esModule",{value:!0});$_.UniqueOperationTypesRule=$2;var EA=W();function $2(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new EA.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new EA.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var F_=E(M_=>{"use strict";Object.defineProperty(M_,"__esModule",{value:!0});M_.UniqueTypeNamesRule=q2;var SA=W();function q2(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new SA.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new SA.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var G_=E(U_=>{"use strict";Object.defineProperty(U_,"__esModule",{value:!0});U_.UniqueVariableNamesRule=U2;var M2=df(),F2=W();function U2(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,M2.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new F2.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var V_=E(B_=>{"use strict";Object.defineProperty(B_,"__esModule",{value:!0});B_.ValuesOfCorrectTypeRule=Q2;var G2=ei(),fc=Ce(),B2=ti(),V2=ri(),ms=W(),K2=ve(),ff=Vr(),
bn=Te();function Q2(e){return{ListValue(t){let r=(0,bn.getNullableType)(e.getParentInputType());if(!(0,bn.isListType)(r))return Bi(e,t),!1},ObjectValue(t){let r=(0,bn.
getNamedType)(e.getInputType());if(!(0,bn.isInputObjectType)(r))return Bi(e,t),!1;let n=(0,B2.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,bn.isRequiredInputField)(s)){let o=(0,fc.inspect)(s.type);e.reportError(new ms.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&H2(e,t,r,n)},ObjectField(t){let r=(0,bn.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,bn.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,V2.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new ms.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,G2.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,bn.isNonNullType)(r)&&e.reportError(new ms.GraphQLError(
`Expected value of type "${(0,fc.inspect)(r)}", found ${(0,ff.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Bi(e,t),IntValue:t=>Bi(e,t),FloatValue:t=>Bi(e,t),StringValue:t=>Bi(
e,t),BooleanValue:t=>Bi(e,t)}}function Bi(e,t){let r=e.getInputType();if(!r)return;let n=(0,bn.getNamedType)(r);if(!(0,bn.isLeafType)(n)){let s=(0,fc.inspect)(r);
e.reportError(new ms.GraphQLError(`Expected value of type "${s}", found ${(0,ff.printForError)(t)}.`,{nodes:t}));return}try{if(((0,bn.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,fc.inspect)(r);e.reportError(new ms.GraphQLError(`Expected value of type "${i}", found ${(0,ff.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,fc.inspect)(r);s instanceof ms.GraphQLError?e.reportError(s):e.reportError(new ms.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,ff.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function H2(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new ms.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===K2.Kind.NULL)&&e.reportError(new ms.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var Q_=E(K_=>{"use strict";Object.defineProperty(K_,"__esModule",{value:!0});K_.VariablesAreInputTypesRule=z2;var Y2=W(),J2=Vr(),W2=Te(),X2=Bn();function z2(e){
return{VariableDefinition(t){let r=(0,X2.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,W2.isInputType)(r)){let n=t.variable.name.value,s=(0,J2.print)(t.
type);e.reportError(new Y2.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var Y_=E(H_=>{"use strict";Object.defineProperty(H_,"__esModule",{value:!0});H_.VariablesInAllowedPositionRule=tQ;var RA=Ce(),OA=W(),Z2=ve(),mf=Te(),NA=Hu(),eQ=Bn();
function tQ(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,eQ.typeFromAST)(l,c.type);if(p&&!rQ(l,p,c.defaultValue,i,o)){
let d=(0,RA.inspect)(p),f=(0,RA.inspect)(i);e.reportError(new OA.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,mf.isInputObjectType)(a)&&a.isOneOf&&(0,mf.isNullableType)(p)&&e.reportError(new OA.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function rQ(e,t,r,n,s){if((0,mf.isNonNullType)(
n)&&!(0,mf.isNonNullType)(t)){if(!(r!=null&&r.kind!==Z2.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,NA.isTypeSubTypeOf)(e,t,a)}return(0,NA.isTypeSubTypeOf)(
e,t,n)}});var J_=E(oi=>{"use strict";Object.defineProperty(oi,"__esModule",{value:!0});oi.specifiedSDLRules=oi.specifiedRules=oi.recommendedRules=void 0;var nQ=hb(),sQ=yb(),
iQ=_b(),kA=vb(),IA=Sb(),oQ=Ob(),xA=Ib(),aQ=Ab(),uQ=Cb(),cQ=jb(),lQ=$b(),pQ=Mb(),dQ=Ub(),fQ=Bb(),mQ=Wb(),hQ=Zb(),gQ=t_(),AA=n_(),yQ=a_(),bQ=g_(),_Q=__(),PA=T_(),
vQ=E_(),CA=R_(),TQ=N_(),wQ=x_(),EQ=P_(),LA=L_(),SQ=D_(),RQ=q_(),OQ=F_(),NQ=G_(),kQ=V_(),IQ=Q_(),xQ=Y_(),jA=Object.freeze([cQ.MaxIntrospectionDepthRule]);oi.recommendedRules=
jA;var AQ=Object.freeze([nQ.ExecutableDefinitionsRule,SQ.UniqueOperationNamesRule,aQ.LoneAnonymousOperationRule,bQ.SingleFieldSubscriptionsRule,xA.KnownTypeNamesRule,
iQ.FragmentsOnCompositeTypesRule,IQ.VariablesAreInputTypesRule,yQ.ScalarLeafsRule,sQ.FieldsOnCorrectTypeRule,EQ.UniqueFragmentNamesRule,oQ.KnownFragmentNamesRule,
dQ.NoUnusedFragmentsRule,hQ.PossibleFragmentSpreadsRule,lQ.NoFragmentCyclesRule,NQ.UniqueVariableNamesRule,pQ.NoUndefinedVariablesRule,fQ.NoUnusedVariablesRule,
IA.KnownDirectivesRule,CA.UniqueDirectivesPerLocationRule,kA.KnownArgumentNamesRule,PA.UniqueArgumentNamesRule,kQ.ValuesOfCorrectTypeRule,AA.ProvidedRequiredArgumentsRule,
xQ.VariablesInAllowedPositionRule,mQ.OverlappingFieldsCanBeMergedRule,LA.UniqueInputFieldNamesRule,...jA]);oi.specifiedRules=AQ;var PQ=Object.freeze([uQ.LoneSchemaDefinitionRule,
RQ.UniqueOperationTypesRule,OQ.UniqueTypeNamesRule,TQ.UniqueEnumValueNamesRule,wQ.UniqueFieldDefinitionNamesRule,_Q.UniqueArgumentDefinitionNamesRule,vQ.UniqueDirectiveNamesRule,
xA.KnownTypeNamesRule,IA.KnownDirectivesRule,CA.UniqueDirectivesPerLocationRule,gQ.PossibleTypeExtensionsRule,kA.KnownArgumentNamesOnDirectivesRule,PA.UniqueArgumentNamesRule,
LA.UniqueInputFieldNamesRule,AA.ProvidedRequiredArgumentsOnDirectivesRule]);oi.specifiedSDLRules=PQ});var DA=E(hf=>{"use strict";Object.defineProperty(hf,"__esModule",{value:!0});hf.SetMap=void 0;var W_=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};hf.SetMap=W_});var Z_=E(ai=>{"use strict";Object.defineProperty(ai,"__esModule",{value:!0});ai.ValidationContext=ai.SDLValidationContext=ai.ASTValidationContext=void 0;var CQ=DA(),
$A=ve(),LQ=Zo(),qA=Xd(),jQ=ef(),mc=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new CQ.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===$A.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===$A.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw jQ.validationAbortedError}};ai.ASTValidationContext=
mc;var X_=class extends mc{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};ai.SDLValidationContext=X_;var z_=class extends mc{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new qA.TypeInfo(this._schema);(0,LQ.visit)(
t,(0,qA.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};ai.ValidationContext=z_});var hc=E(ca=>{"use strict";Object.defineProperty(ca,"__esModule",{value:!0});ca.assertValidSDL=BQ;ca.assertValidSDLExtension=VQ;ca.validate=GQ;ca.validateSDL=ev;
var DQ=sr(),$Q=Sd(),qQ=W(),MQ=hr(),gf=Zo(),FQ=nc(),MA=Xd(),UA=J_(),FA=ef(),GA=Z_(),UQ=(0,$Q.mapValue)(MQ.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function GQ(e,t,r=UA.
specifiedRules,n,s=new MA.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,DQ.devAssert)(
!1,"Must provide document."),(0,FQ.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new GA.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new qQ.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,gf.visitInParallel)(r.map(f=>f(p)));try{(0,gf.visit)(t,(0,MA.visitWithTypeInfo)(
s,d),UQ)}catch(f){if(f===FA.validationAbortedError)l.push(FA.validationAbortedError);else if(f!==c)throw f}return l}function ev(e,t,r=UA.specifiedSDLRules){let n=[],
s=new GA.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,gf.visit)(e,(0,gf.visitInParallel)(i)),n}function BQ(e){let t=ev(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function VQ(e,t){let r=ev(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var BA=E(tv=>{"use strict";Object.defineProperty(tv,"__esModule",{value:!0});tv.memoize3=KQ;function KQ(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var VA=E(rv=>{"use strict";Object.defineProperty(rv,"__esModule",{value:!0});rv.promiseForObject=QQ;function QQ(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var KA=E(nv=>{"use strict";Object.defineProperty(nv,"__esModule",{value:!0});nv.promiseReduce=YQ;var HQ=dd();function YQ(e,t,r){let n=r;for(let s of e)n=(0,HQ.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var QA=E(iv=>{"use strict";Object.defineProperty(iv,"__esModule",{value:!0});iv.toError=WQ;var JQ=Ce();function WQ(e){return e instanceof Error?e:new sv(e)}var sv=class extends Error{constructor(t){
super("Unexpected error value: "+(0,JQ.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var yf=E(ov=>{"use strict";Object.defineProperty(ov,"__esModule",{value:!0});ov.locatedError=ZQ;var XQ=QA(),zQ=W();function ZQ(e,t,r){var n;let s=(0,XQ.toError)(
e);return eH(s)?s:new zQ.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function eH(e){
return Array.isArray(e.path)}});var yc=E(Jr=>{"use strict";Object.defineProperty(Jr,"__esModule",{value:!0});Jr.assertValidExecutionArguments=eP;Jr.buildExecutionContext=tP;Jr.buildResolveInfo=
nP;Jr.defaultTypeResolver=Jr.defaultFieldResolver=void 0;Jr.execute=ZA;Jr.executeSync=aH;Jr.getFieldDef=iP;var uv=sr(),Vi=Ce(),tH=ir(),rH=Qd(),dv=Mn(),_n=dd(),nH=BA(),
Ki=ac(),HA=VA(),sH=KA(),Yr=W(),_f=yf(),av=hr(),YA=ve(),ui=Te(),la=Hr(),iH=nc(),XA=pf(),zA=ua(),oH=(0,nH.memoize3)((e,t,r)=>(0,XA.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),cv=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function ZA(e){arguments.length<2||(0,uv.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;eP(t,r,n);let i=tP(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=uH(i,o,s);return(0,_n.isPromise)(a)?a.then(u=>bf(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),bf(null,i.collectedErrors.errors))):bf(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),bf(null,i.collectedErrors.errors)}}function aH(e){let t=ZA(e);if((0,_n.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function bf(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function eP(e,t,r){t||(0,uv.devAssert)(
!1,"Must provide document."),(0,iH.assertValidSchema)(e),r==null||(0,dv.isObjectLike)(r)||(0,uv.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function tP(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let R of o.definitions)switch(R.
kind){case YA.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new Yr.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=R}else((t=R.name)===null||t===void 0?void 0:t.value)===l&&(h=R);break;case YA.Kind.FRAGMENT_DEFINITION:b[R.name.value]=R;break;default:}if(!h)return l!=null?[
new Yr.GraphQLError(`Unknown operation named "${l}".`)]:[new Yr.GraphQLError("Must provide an operation.")];let v=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],S=(0,zA.getVariableValues)(i,v,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return S.errors?S.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:S.coerced,fieldResolver:p??pv,typeResolver:d??sP,subscribeFieldResolver:f??
pv,collectedErrors:new cv}}function uH(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new Yr.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,XA.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case av.OperationTypeNode.
QUERY:return vf(e,n,r,i,s);case av.OperationTypeNode.MUTATION:return cH(e,n,r,i,s);case av.OperationTypeNode.SUBSCRIPTION:return vf(e,n,r,i,s)}}function cH(e,t,r,n,s){
return(0,sH.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,Ki.addPath)(n,o,t.name),c=rP(e,t,r,a,u);return c===void 0?i:(0,_n.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function vf(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,Ki.addPath)(n,a,t.name),l=rP(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,_n.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,HA.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,HA.promiseForObject)(
i):i}function rP(e,t,r,n,s){var i;let o=iP(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=nP(e,o,n,t,s);try{let l=(0,zA.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,_n.isPromise)(d)?f=d.then(g=>gc(e,a,n,c,s,g)):f=gc(e,a,n,c,s,d),(0,_n.isPromise)(
f)?f.then(void 0,g=>{let h=(0,_f.locatedError)(g,n,(0,Ki.pathToArray)(s));return Tf(h,a,s,e)}):f}catch(l){let p=(0,_f.locatedError)(l,n,(0,Ki.pathToArray)(s));return Tf(
p,a,s,e)}}function nP(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Tf(e,t,r,n){if((0,ui.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function gc(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,ui.isNonNullType)(t)){let o=gc(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,ui.isListType)(t))return lH(e,t,r,n,s,i);if((0,ui.isLeafType)(t))return pH(t,i);if((0,ui.
isAbstractType)(t))return dH(e,t,r,n,s,i);if((0,ui.isObjectType)(t))return lv(e,t,r,n,s,i);(0,tH.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,Vi.inspect)(t))}function lH(e,t,r,n,s,i){if(!(0,rH.isIterableObject)(i))throw new Yr.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,Ki.addPath)(s,l,void 0);try{let d;return(0,_n.isPromise)(c)?d=c.then(f=>gc(
e,o,r,n,p,f)):d=gc(e,o,r,n,p,c),(0,_n.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,_f.locatedError)(f,r,(0,Ki.pathToArray)(p));return Tf(g,o,p,e)})):d}catch(d){
let f=(0,_f.locatedError)(d,r,(0,Ki.pathToArray)(p));return Tf(f,o,p,e)}});return a?Promise.all(u):u}function pH(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,Vi.inspect)(e)}.serialize(${(0,Vi.inspect)(t)})\` to return non-nullable value, returned: ${(0,Vi.inspect)(r)}`);return r}function dH(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,_n.isPromise)(c)?c.then(l=>lv(e,JA(l,e,t,r,n,i),r,n,s,i)):
lv(e,JA(c,e,t,r,n,i),r,n,s,i)}function JA(e,t,r,n,s,i){if(e==null)throw new Yr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,ui.isObjectType)(e))throw new Yr.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new Yr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,Vi.inspect)(i)}, received "${(0,Vi.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new Yr.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,ui.isObjectType)(o))throw new Yr.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new Yr.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function lv(e,t,r,n,s,i){let o=oH(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,_n.isPromise)(a))return a.then(u=>{if(!u)throw WA(t,i,r);return vf(e,t,i,s,o)});if(!a)throw WA(t,i,r)}return vf(e,t,i,s,o)}function WA(e,t,r){return new Yr.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,Vi.inspect)(t)}.`,{nodes:r})}var sP=function(e,t,r,n){if((0,dv.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,_n.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};Jr.defaultTypeResolver=sP;var pv=function(e,t,r,n){if((0,dv.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};Jr.defaultFieldResolver=pv;function iP(e,t,r){
let n=r.name.value;return n===la.SchemaMetaFieldDef.name&&e.getQueryType()===t?la.SchemaMetaFieldDef:n===la.TypeMetaFieldDef.name&&e.getQueryType()===t?la.TypeMetaFieldDef:
n===la.TypeNameMetaFieldDef.name?la.TypeNameMetaFieldDef:t.getFields()[n]}});var aP=E(wf=>{"use strict";Object.defineProperty(wf,"__esModule",{value:!0});wf.graphql=_H;wf.graphqlSync=vH;var fH=sr(),mH=dd(),hH=Ci(),gH=nc(),yH=hc(),bH=yc();
function _H(e){return new Promise(t=>t(oP(e)))}function vH(e){let t=oP(e);if((0,mH.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function oP(e){arguments.length<2||(0,fH.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,gH.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,hH.parse)(r)}catch(f){return{errors:[f]}}let d=(0,yH.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,bH.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var lP=E(I=>{"use strict";Object.defineProperty(I,"__esModule",{value:!0});Object.defineProperty(I,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return vn.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(I,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return hs.GRAPHQL_MAX_INT}});Object.defineProperty(I,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return hs.GRAPHQL_MIN_INT}});Object.defineProperty(I,"GraphQLBoolean",{enumerable:!0,get:function(){return hs.GraphQLBoolean}});
Object.defineProperty(I,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return vn.GraphQLDeprecatedDirective}});Object.defineProperty(I,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return vn.GraphQLDirective}});Object.defineProperty(I,"GraphQLEnumType",{enumerable:!0,get:function(){return te.GraphQLEnumType}});
Object.defineProperty(I,"GraphQLFloat",{enumerable:!0,get:function(){return hs.GraphQLFloat}});Object.defineProperty(I,"GraphQLID",{enumerable:!0,get:function(){
return hs.GraphQLID}});Object.defineProperty(I,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return vn.GraphQLIncludeDirective}});Object.defineProperty(
I,"GraphQLInputObjectType",{enumerable:!0,get:function(){return te.GraphQLInputObjectType}});Object.defineProperty(I,"GraphQLInt",{enumerable:!0,get:function(){
return hs.GraphQLInt}});Object.defineProperty(I,"GraphQLInterfaceType",{enumerable:!0,get:function(){return te.GraphQLInterfaceType}});Object.defineProperty(I,"\
GraphQLList",{enumerable:!0,get:function(){return te.GraphQLList}});Object.defineProperty(I,"GraphQLNonNull",{enumerable:!0,get:function(){return te.GraphQLNonNull}});
Object.defineProperty(I,"GraphQLObjectType",{enumerable:!0,get:function(){return te.GraphQLObjectType}});Object.defineProperty(I,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return vn.GraphQLOneOfDirective}});Object.defineProperty(I,"GraphQLScalarType",{enumerable:!0,get:function(){return te.GraphQLScalarType}});Object.
defineProperty(I,"GraphQLSchema",{enumerable:!0,get:function(){return fv.GraphQLSchema}});Object.defineProperty(I,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return vn.GraphQLSkipDirective}});Object.defineProperty(I,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return vn.GraphQLSpecifiedByDirective}});Object.
defineProperty(I,"GraphQLString",{enumerable:!0,get:function(){return hs.GraphQLString}});Object.defineProperty(I,"GraphQLUnionType",{enumerable:!0,get:function(){
return te.GraphQLUnionType}});Object.defineProperty(I,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return yr.SchemaMetaFieldDef}});Object.defineProperty(I,
"TypeKind",{enumerable:!0,get:function(){return yr.TypeKind}});Object.defineProperty(I,"TypeMetaFieldDef",{enumerable:!0,get:function(){return yr.TypeMetaFieldDef}});
Object.defineProperty(I,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return yr.TypeNameMetaFieldDef}});Object.defineProperty(I,"__Directive",{enumerable:!0,
get:function(){return yr.__Directive}});Object.defineProperty(I,"__DirectiveLocation",{enumerable:!0,get:function(){return yr.__DirectiveLocation}});Object.defineProperty(
I,"__EnumValue",{enumerable:!0,get:function(){return yr.__EnumValue}});Object.defineProperty(I,"__Field",{enumerable:!0,get:function(){return yr.__Field}});Object.
defineProperty(I,"__InputValue",{enumerable:!0,get:function(){return yr.__InputValue}});Object.defineProperty(I,"__Schema",{enumerable:!0,get:function(){return yr.
__Schema}});Object.defineProperty(I,"__Type",{enumerable:!0,get:function(){return yr.__Type}});Object.defineProperty(I,"__TypeKind",{enumerable:!0,get:function(){
return yr.__TypeKind}});Object.defineProperty(I,"assertAbstractType",{enumerable:!0,get:function(){return te.assertAbstractType}});Object.defineProperty(I,"asse\
rtCompositeType",{enumerable:!0,get:function(){return te.assertCompositeType}});Object.defineProperty(I,"assertDirective",{enumerable:!0,get:function(){return vn.
assertDirective}});Object.defineProperty(I,"assertEnumType",{enumerable:!0,get:function(){return te.assertEnumType}});Object.defineProperty(I,"assertEnumValueNa\
me",{enumerable:!0,get:function(){return cP.assertEnumValueName}});Object.defineProperty(I,"assertInputObjectType",{enumerable:!0,get:function(){return te.assertInputObjectType}});
Object.defineProperty(I,"assertInputType",{enumerable:!0,get:function(){return te.assertInputType}});Object.defineProperty(I,"assertInterfaceType",{enumerable:!0,
get:function(){return te.assertInterfaceType}});Object.defineProperty(I,"assertLeafType",{enumerable:!0,get:function(){return te.assertLeafType}});Object.defineProperty(
I,"assertListType",{enumerable:!0,get:function(){return te.assertListType}});Object.defineProperty(I,"assertName",{enumerable:!0,get:function(){return cP.assertName}});
Object.defineProperty(I,"assertNamedType",{enumerable:!0,get:function(){return te.assertNamedType}});Object.defineProperty(I,"assertNonNullType",{enumerable:!0,
get:function(){return te.assertNonNullType}});Object.defineProperty(I,"assertNullableType",{enumerable:!0,get:function(){return te.assertNullableType}});Object.
defineProperty(I,"assertObjectType",{enumerable:!0,get:function(){return te.assertObjectType}});Object.defineProperty(I,"assertOutputType",{enumerable:!0,get:function(){
return te.assertOutputType}});Object.defineProperty(I,"assertScalarType",{enumerable:!0,get:function(){return te.assertScalarType}});Object.defineProperty(I,"as\
sertSchema",{enumerable:!0,get:function(){return fv.assertSchema}});Object.defineProperty(I,"assertType",{enumerable:!0,get:function(){return te.assertType}});Object.
defineProperty(I,"assertUnionType",{enumerable:!0,get:function(){return te.assertUnionType}});Object.defineProperty(I,"assertValidSchema",{enumerable:!0,get:function(){
return uP.assertValidSchema}});Object.defineProperty(I,"assertWrappingType",{enumerable:!0,get:function(){return te.assertWrappingType}});Object.defineProperty(
I,"getNamedType",{enumerable:!0,get:function(){return te.getNamedType}});Object.defineProperty(I,"getNullableType",{enumerable:!0,get:function(){return te.getNullableType}});
Object.defineProperty(I,"introspectionTypes",{enumerable:!0,get:function(){return yr.introspectionTypes}});Object.defineProperty(I,"isAbstractType",{enumerable:!0,
get:function(){return te.isAbstractType}});Object.defineProperty(I,"isCompositeType",{enumerable:!0,get:function(){return te.isCompositeType}});Object.defineProperty(
I,"isDirective",{enumerable:!0,get:function(){return vn.isDirective}});Object.defineProperty(I,"isEnumType",{enumerable:!0,get:function(){return te.isEnumType}});
Object.defineProperty(I,"isInputObjectType",{enumerable:!0,get:function(){return te.isInputObjectType}});Object.defineProperty(I,"isInputType",{enumerable:!0,get:function(){
return te.isInputType}});Object.defineProperty(I,"isInterfaceType",{enumerable:!0,get:function(){return te.isInterfaceType}});Object.defineProperty(I,"isIntrosp\
ectionType",{enumerable:!0,get:function(){return yr.isIntrospectionType}});Object.defineProperty(I,"isLeafType",{enumerable:!0,get:function(){return te.isLeafType}});
Object.defineProperty(I,"isListType",{enumerable:!0,get:function(){return te.isListType}});Object.defineProperty(I,"isNamedType",{enumerable:!0,get:function(){return te.
isNamedType}});Object.defineProperty(I,"isNonNullType",{enumerable:!0,get:function(){return te.isNonNullType}});Object.defineProperty(I,"isNullableType",{enumerable:!0,
get:function(){return te.isNullableType}});Object.defineProperty(I,"isObjectType",{enumerable:!0,get:function(){return te.isObjectType}});Object.defineProperty(
I,"isOutputType",{enumerable:!0,get:function(){return te.isOutputType}});Object.defineProperty(I,"isRequiredArgument",{enumerable:!0,get:function(){return te.isRequiredArgument}});
Object.defineProperty(I,"isRequiredInputField",{enumerable:!0,get:function(){return te.isRequiredInputField}});Object.defineProperty(I,"isScalarType",{enumerable:!0,
get:function(){return te.isScalarType}});Object.defineProperty(I,"isSchema",{enumerable:!0,get:function(){return fv.isSchema}});Object.defineProperty(I,"isSpeci\
fiedDirective",{enumerable:!0,get:function(){return vn.isSpecifiedDirective}});Object.defineProperty(I,"isSpecifiedScalarType",{enumerable:!0,get:function(){return hs.
isSpecifiedScalarType}});Object.defineProperty(I,"isType",{enumerable:!0,get:function(){return te.isType}});Object.defineProperty(I,"isUnionType",{enumerable:!0,
get:function(){return te.isUnionType}});Object.defineProperty(I,"isWrappingType",{enumerable:!0,get:function(){return te.isWrappingType}});Object.defineProperty(
I,"resolveObjMapThunk",{enumerable:!0,get:function(){return te.resolveObjMapThunk}});Object.defineProperty(I,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){
return te.resolveReadonlyArrayThunk}});Object.defineProperty(I,"specifiedDirectives",{enumerable:!0,get:function(){return vn.specifiedDirectives}});Object.defineProperty(
I,"specifiedScalarTypes",{enumerable:!0,get:function(){return hs.specifiedScalarTypes}});Object.defineProperty(I,"validateSchema",{enumerable:!0,get:function(){
return uP.validateSchema}});var fv=Mi(),te=Te(),vn=gr(),hs=Gn(),yr=Hr(),uP=nc(),cP=Gu()});var dP=E(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Object.defineProperty(Re,"BREAK",{enumerable:!0,get:function(){return _c.BREAK}});Object.
defineProperty(Re,"DirectiveLocation",{enumerable:!0,get:function(){return NH.DirectiveLocation}});Object.defineProperty(Re,"Kind",{enumerable:!0,get:function(){
return EH.Kind}});Object.defineProperty(Re,"Lexer",{enumerable:!0,get:function(){return RH.Lexer}});Object.defineProperty(Re,"Location",{enumerable:!0,get:function(){
return mv.Location}});Object.defineProperty(Re,"OperationTypeNode",{enumerable:!0,get:function(){return mv.OperationTypeNode}});Object.defineProperty(Re,"Source",
{enumerable:!0,get:function(){return TH.Source}});Object.defineProperty(Re,"Token",{enumerable:!0,get:function(){return mv.Token}});Object.defineProperty(Re,"To\
kenKind",{enumerable:!0,get:function(){return SH.TokenKind}});Object.defineProperty(Re,"getEnterLeaveForKind",{enumerable:!0,get:function(){return _c.getEnterLeaveForKind}});
Object.defineProperty(Re,"getLocation",{enumerable:!0,get:function(){return wH.getLocation}});Object.defineProperty(Re,"getVisitFn",{enumerable:!0,get:function(){
return _c.getVisitFn}});Object.defineProperty(Re,"isConstValueNode",{enumerable:!0,get:function(){return Tn.isConstValueNode}});Object.defineProperty(Re,"isDefi\
nitionNode",{enumerable:!0,get:function(){return Tn.isDefinitionNode}});Object.defineProperty(Re,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Tn.
isExecutableDefinitionNode}});Object.defineProperty(Re,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return Tn.isSchemaCoordinateNode}});Object.defineProperty(
Re,"isSelectionNode",{enumerable:!0,get:function(){return Tn.isSelectionNode}});Object.defineProperty(Re,"isTypeDefinitionNode",{enumerable:!0,get:function(){return Tn.
isTypeDefinitionNode}});Object.defineProperty(Re,"isTypeExtensionNode",{enumerable:!0,get:function(){return Tn.isTypeExtensionNode}});Object.defineProperty(Re,"\
isTypeNode",{enumerable:!0,get:function(){return Tn.isTypeNode}});Object.defineProperty(Re,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Tn.
isTypeSystemDefinitionNode}});Object.defineProperty(Re,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Tn.isTypeSystemExtensionNode}});Object.defineProperty(
Re,"isValueNode",{enumerable:!0,get:function(){return Tn.isValueNode}});Object.defineProperty(Re,"parse",{enumerable:!0,get:function(){return bc.parse}});Object.
defineProperty(Re,"parseConstValue",{enumerable:!0,get:function(){return bc.parseConstValue}});Object.defineProperty(Re,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return bc.parseSchemaCoordinate}});Object.defineProperty(Re,"parseType",{enumerable:!0,get:function(){return bc.parseType}});Object.defineProperty(Re,"parseValu\
e",{enumerable:!0,get:function(){return bc.parseValue}});Object.defineProperty(Re,"print",{enumerable:!0,get:function(){return OH.print}});Object.defineProperty(
Re,"printLocation",{enumerable:!0,get:function(){return pP.printLocation}});Object.defineProperty(Re,"printSourceLocation",{enumerable:!0,get:function(){return pP.
printSourceLocation}});Object.defineProperty(Re,"visit",{enumerable:!0,get:function(){return _c.visit}});Object.defineProperty(Re,"visitInParallel",{enumerable:!0,
get:function(){return _c.visitInParallel}});var TH=Td(),wH=md(),pP=uy(),EH=ve(),SH=Ho(),RH=Du(),bc=Ci(),OH=Vr(),_c=Zo(),mv=hr(),Tn=Ui(),NH=Qo()});var fP=E(hv=>{"use strict";Object.defineProperty(hv,"__esModule",{value:!0});hv.isAsyncIterable=kH;function kH(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var mP=E(gv=>{"use strict";Object.defineProperty(gv,"__esModule",{value:!0});gv.mapAsyncIterator=IH;function IH(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var bP=E(Ef=>{"use strict";Object.defineProperty(Ef,"__esModule",{value:!0});Ef.createSourceEventStream=yP;Ef.subscribe=DH;var xH=sr(),AH=Ce(),gP=fP(),hP=ac(),yv=W(),
PH=yf(),CH=pf(),vc=yc(),LH=mP(),jH=ua();async function DH(e){arguments.length<2||(0,xH.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await yP(e);if(!(0,gP.isAsyncIterable)(t))return t;let r=n=>(0,vc.execute)({...e,rootValue:n});return(0,LH.mapAsyncIterator)(
t,r)}function $H(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function yP(...e){let t=$H(e),{schema:r,document:n,variableValues:s}=t;(0,vc.assertValidExecutionArguments)(r,n,s);let i=(0,vc.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await qH(i);if(!(0,gP.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,AH.
inspect)(o)}.`);return o}catch(o){if(o instanceof yv.GraphQLError)return{errors:[o]};throw o}}async function qH(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new yv.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,CH.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,vc.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new yv.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,hP.addPath)(void 0,u,o.name),d=(0,vc.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,jH.getArgumentValues)(
l,c[0],s),h=e.contextValue,v=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(v instanceof Error)throw v;return v}catch(g){throw(0,PH.
locatedError)(g,c,(0,hP.pathToArray)(p))}}});var vP=E(Wr=>{"use strict";Object.defineProperty(Wr,"__esModule",{value:!0});Object.defineProperty(Wr,"createSourceEventStream",{enumerable:!0,get:function(){return _P.
createSourceEventStream}});Object.defineProperty(Wr,"defaultFieldResolver",{enumerable:!0,get:function(){return Sf.defaultFieldResolver}});Object.defineProperty(
Wr,"defaultTypeResolver",{enumerable:!0,get:function(){return Sf.defaultTypeResolver}});Object.defineProperty(Wr,"execute",{enumerable:!0,get:function(){return Sf.
execute}});Object.defineProperty(Wr,"executeSync",{enumerable:!0,get:function(){return Sf.executeSync}});Object.defineProperty(Wr,"getArgumentValues",{enumerable:!0,
get:function(){return bv.getArgumentValues}});Object.defineProperty(Wr,"getDirectiveValues",{enumerable:!0,get:function(){return bv.getDirectiveValues}});Object.
defineProperty(Wr,"getVariableValues",{enumerable:!0,get:function(){return bv.getVariableValues}});Object.defineProperty(Wr,"responsePathAsArray",{enumerable:!0,
get:function(){return MH.pathToArray}});Object.defineProperty(Wr,"subscribe",{enumerable:!0,get:function(){return _P.subscribe}});var MH=ac(),Sf=yc(),_P=bP(),bv=ua()});var TP=E(Tv=>{"use strict";Object.defineProperty(Tv,"__esModule",{value:!0});Tv.NoDeprecatedCustomRule=FH;var _v=ir(),Tc=W(),vv=Te();function FH(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,_v.invariant)(!1),e.reportError(new Tc.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new Tc.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,_v.invariant)(!1),e.reportError(new Tc.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,vv.
getNamedType)(e.getParentInputType());if((0,vv.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new Tc.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,vv.getNamedType)(
e.getInputType());s!=null||(0,_v.invariant)(!1),e.reportError(new Tc.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var wP=E(wv=>{"use strict";Object.defineProperty(wv,"__esModule",{value:!0});wv.NoSchemaIntrospectionCustomRule=VH;var UH=W(),GH=Te(),BH=Hr();function VH(e){return{
Field(t){let r=(0,GH.getNamedType)(e.getType());r&&(0,BH.isIntrospectionType)(r)&&e.reportError(new UH.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var SP=E(oe=>{"use strict";Object.defineProperty(oe,"__esModule",{value:!0});Object.defineProperty(oe,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return HH.ExecutableDefinitionsRule}});Object.defineProperty(oe,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return YH.FieldsOnCorrectTypeRule}});Object.
defineProperty(oe,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return JH.FragmentsOnCompositeTypesRule}});Object.defineProperty(oe,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return WH.KnownArgumentNamesRule}});Object.defineProperty(oe,"KnownDirectivesRule",{enumerable:!0,get:function(){return XH.
KnownDirectivesRule}});Object.defineProperty(oe,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return zH.KnownFragmentNamesRule}});Object.defineProperty(
oe,"KnownTypeNamesRule",{enumerable:!0,get:function(){return ZH.KnownTypeNamesRule}});Object.defineProperty(oe,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return e4.LoneAnonymousOperationRule}});Object.defineProperty(oe,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return v4.LoneSchemaDefinitionRule}});
Object.defineProperty(oe,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return _4.MaxIntrospectionDepthRule}});Object.defineProperty(oe,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return k4.NoDeprecatedCustomRule}});Object.defineProperty(oe,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return t4.
NoFragmentCyclesRule}});Object.defineProperty(oe,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return I4.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(oe,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return r4.NoUndefinedVariablesRule}});Object.defineProperty(oe,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return n4.NoUnusedFragmentsRule}});Object.defineProperty(oe,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return s4.NoUnusedVariablesRule}});
Object.defineProperty(oe,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return i4.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(oe,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return o4.PossibleFragmentSpreadsRule}});Object.defineProperty(oe,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return N4.PossibleTypeExtensionsRule}});Object.defineProperty(oe,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return a4.ProvidedRequiredArgumentsRule}});
Object.defineProperty(oe,"ScalarLeafsRule",{enumerable:!0,get:function(){return u4.ScalarLeafsRule}});Object.defineProperty(oe,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return c4.SingleFieldSubscriptionsRule}});Object.defineProperty(oe,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return R4.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(oe,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return l4.UniqueArgumentNamesRule}});Object.defineProperty(oe,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return O4.UniqueDirectiveNamesRule}});Object.defineProperty(oe,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return p4.UniqueDirectivesPerLocationRule}});Object.defineProperty(oe,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return E4.UniqueEnumValueNamesRule}});
Object.defineProperty(oe,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return S4.UniqueFieldDefinitionNamesRule}});Object.defineProperty(oe,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return d4.UniqueFragmentNamesRule}});Object.defineProperty(oe,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return f4.UniqueInputFieldNamesRule}});Object.defineProperty(oe,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return m4.UniqueOperationNamesRule}});Object.
defineProperty(oe,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return T4.UniqueOperationTypesRule}});Object.defineProperty(oe,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return w4.UniqueTypeNamesRule}});Object.defineProperty(oe,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return h4.UniqueVariableNamesRule}});
Object.defineProperty(oe,"ValidationContext",{enumerable:!0,get:function(){return QH.ValidationContext}});Object.defineProperty(oe,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return g4.ValuesOfCorrectTypeRule}});Object.defineProperty(oe,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return y4.VariablesAreInputTypesRule}});
Object.defineProperty(oe,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return b4.VariablesInAllowedPositionRule}});Object.defineProperty(oe,"re\
commendedRules",{enumerable:!0,get:function(){return EP.recommendedRules}});Object.defineProperty(oe,"specifiedRules",{enumerable:!0,get:function(){return EP.specifiedRules}});
Object.defineProperty(oe,"validate",{enumerable:!0,get:function(){return KH.validate}});var KH=hc(),QH=Z_(),EP=J_(),HH=hb(),YH=yb(),JH=_b(),WH=vb(),XH=Sb(),zH=Ob(),
ZH=Ib(),e4=Ab(),t4=$b(),r4=Mb(),n4=Ub(),s4=Bb(),i4=Wb(),o4=Zb(),a4=n_(),u4=a_(),c4=g_(),l4=T_(),p4=R_(),d4=P_(),f4=L_(),m4=D_(),h4=G_(),g4=V_(),y4=Q_(),b4=Y_(),
_4=jb(),v4=Cb(),T4=q_(),w4=F_(),E4=N_(),S4=x_(),R4=__(),O4=E_(),N4=t_(),k4=TP(),I4=wP()});var RP=E(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Object.defineProperty(Qi,"GraphQLError",{enumerable:!0,get:function(){return Ev.GraphQLError}});
Object.defineProperty(Qi,"formatError",{enumerable:!0,get:function(){return Ev.formatError}});Object.defineProperty(Qi,"locatedError",{enumerable:!0,get:function(){
return A4.locatedError}});Object.defineProperty(Qi,"printError",{enumerable:!0,get:function(){return Ev.printError}});Object.defineProperty(Qi,"syntaxError",{enumerable:!0,
get:function(){return x4.syntaxError}});var Ev=W(),x4=ku(),A4=yf()});var Rv=E(Sv=>{"use strict";Object.defineProperty(Sv,"__esModule",{value:!0});Sv.getIntrospectionQuery=P4;function P4(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var OP=E(Ov=>{"use strict";Object.defineProperty(Ov,"__esModule",{value:!0});Ov.getOperationAST=L4;var C4=ve();function L4(e,t){let r=null;for(let s of e.definitions)
if(s.kind===C4.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var NP=E(Nv=>{"use strict";Object.defineProperty(Nv,"__esModule",{value:!0});Nv.getOperationRootType=j4;var Rf=W();function j4(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new Rf.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new Rf.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new Rf.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new Rf.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var kP=E(kv=>{"use strict";Object.defineProperty(kv,"__esModule",{value:!0});kv.introspectionFromSchema=F4;var D4=ir(),$4=Ci(),q4=yc(),M4=Rv();function F4(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,$4.parse)(
(0,M4.getIntrospectionQuery)(r)),s=(0,q4.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,D4.invariant)(!1),s.data}});var xP=E(Iv=>{"use strict";Object.defineProperty(Iv,"__esModule",{value:!0});Iv.buildClientSchema=H4;var U4=sr(),xr=Ce(),IP=Mn(),Of=Fu(),G4=Ci(),Ar=Te(),B4=gr(),
Kn=Hr(),V4=Gn(),K4=Mi(),Q4=lc();function H4(e,t){(0,IP.isObjectLike)(e)&&(0,IP.isObjectLike)(e.__schema)||(0,U4.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,xr.inspect)(e)}.`);let r=e.__schema,
n=(0,Of.keyValMap)(r.types,w=>w.name,w=>d(w));for(let w of[...V4.specifiedScalarTypes,...Kn.introspectionTypes])n[w.name]&&(n[w.name]=w);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(j):[];return new K4.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(w){if(w.kind===Kn.TypeKind.
LIST){let K=w.ofType;if(!K)throw new Error("Decorated type deeper than introspection query.");return new Ar.GraphQLList(u(K))}if(w.kind===Kn.TypeKind.NON_NULL){
let K=w.ofType;if(!K)throw new Error("Decorated type deeper than introspection query.");let ye=u(K);return new Ar.GraphQLNonNull((0,Ar.assertNullableType)(ye))}
return c(w)}function c(w){let K=w.name;if(!K)throw new Error(`Unknown type reference: ${(0,xr.inspect)(w)}.`);let ye=n[K];if(!ye)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${K}. Ensure that a full introspection query is used in order to build a client schema.`);return ye}function l(w){return(0,Ar.assertObjectType)(
c(w))}function p(w){return(0,Ar.assertInterfaceType)(c(w))}function d(w){if(w!=null&&w.name!=null&&w.kind!=null)switch(w.kind){case Kn.TypeKind.SCALAR:return f(
w);case Kn.TypeKind.OBJECT:return h(w);case Kn.TypeKind.INTERFACE:return b(w);case Kn.TypeKind.UNION:return v(w);case Kn.TypeKind.ENUM:return S(w);case Kn.TypeKind.
INPUT_OBJECT:return R(w)}let K=(0,xr.inspect)(w);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${K}.`)}function f(w){return new Ar.GraphQLScalarType({name:w.name,description:w.description,specifiedByURL:w.specifiedByURL})}function g(w){
if(w.interfaces===null&&w.kind===Kn.TypeKind.INTERFACE)return[];if(!w.interfaces){let K=(0,xr.inspect)(w);throw new Error(`Introspection result missing interfac\
es: ${K}.`)}return w.interfaces.map(p)}function h(w){return new Ar.GraphQLObjectType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>L(w)})}
function b(w){return new Ar.GraphQLInterfaceType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>L(w)})}function v(w){if(!w.possibleTypes){
let K=(0,xr.inspect)(w);throw new Error(`Introspection result missing possibleTypes: ${K}.`)}return new Ar.GraphQLUnionType({name:w.name,description:w.description,
types:()=>w.possibleTypes.map(l)})}function S(w){if(!w.enumValues){let K=(0,xr.inspect)(w);throw new Error(`Introspection result missing enumValues: ${K}.`)}return new Ar.
GraphQLEnumType({name:w.name,description:w.description,values:(0,Of.keyValMap)(w.enumValues,K=>K.name,K=>({description:K.description,deprecationReason:K.deprecationReason}))})}
function R(w){if(!w.inputFields){let K=(0,xr.inspect)(w);throw new Error(`Introspection result missing inputFields: ${K}.`)}return new Ar.GraphQLInputObjectType(
{name:w.name,description:w.description,fields:()=>G(w.inputFields),isOneOf:w.isOneOf})}function L(w){if(!w.fields)throw new Error(`Introspection result missing \
fields: ${(0,xr.inspect)(w)}.`);return(0,Of.keyValMap)(w.fields,K=>K.name,U)}function U(w){let K=u(w.type);if(!(0,Ar.isOutputType)(K)){let ye=(0,xr.inspect)(K);
throw new Error(`Introspection must provide output type for fields, but received: ${ye}.`)}if(!w.args){let ye=(0,xr.inspect)(w);throw new Error(`Introspection r\
esult missing field args: ${ye}.`)}return{description:w.description,deprecationReason:w.deprecationReason,type:K,args:G(w.args)}}function G(w){return(0,Of.keyValMap)(
w,K=>K.name,Z)}function Z(w){let K=u(w.type);if(!(0,Ar.isInputType)(K)){let Me=(0,xr.inspect)(K);throw new Error(`Introspection must provide input type for argu\
ments, but received: ${Me}.`)}let ye=w.defaultValue!=null?(0,Q4.valueFromAST)((0,G4.parseValue)(w.defaultValue),K):void 0;return{description:w.description,type:K,
defaultValue:ye,deprecationReason:w.deprecationReason}}function j(w){if(!w.args){let K=(0,xr.inspect)(w);throw new Error(`Introspection result missing directive\
 args: ${K}.`)}if(!w.locations){let K=(0,xr.inspect)(w);throw new Error(`Introspection result missing directive locations: ${K}.`)}return new B4.GraphQLDirective(
{name:w.name,description:w.description,isRepeatable:w.isRepeatable,deprecationReason:w.deprecationReason,locations:w.locations.slice(),args:G(w.args)})}}});var Av=E(Nf=>{"use strict";Object.defineProperty(Nf,"__esModule",{value:!0});Nf.extendSchema=Z4;Nf.extendSchemaImpl=qP;var Y4=sr(),J4=Ce(),W4=ir(),X4=ti(),wc=Sd(),
Pr=ve(),AP=Ui(),tt=Te(),pa=gr(),DP=Hr(),$P=Gn(),PP=Mi(),z4=hc(),xv=ua(),CP=lc();function Z4(e,t,r){(0,PP.assertSchema)(e),t!=null&&t.kind===Pr.Kind.DOCUMENT||(0,Y4.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,z4.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=qP(n,t,r);
return n===s?e:new PP.GraphQLSchema(s)}function qP(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let T of t.definitions)
if(T.kind===Pr.Kind.SCHEMA_DEFINITION)p=T;else if(T.kind===Pr.Kind.SCHEMA_EXTENSION)d.push(T);else if((0,AP.isTypeDefinitionNode)(T))a.push(T);else if((0,AP.isTypeExtensionNode)(
T)){let M=T.name.value,C=u[M];u[M]=C?C.concat([T]):[T]}else if(T.kind===Pr.Kind.DIRECTIVE_DEFINITION)l.push(T);else if(T.kind===Pr.Kind.DIRECTIVE_EXTENSION){let M=T.
name.value,C=c[M];c[M]=C?C.concat([T]):[T]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let T of e.types)f[T.name]=U(T);for(let T of a){var g;let M=T.name.value;f[M]=(g=LP[M])!==null&&g!==void 0?g:bi(T)}let h=Object.create(null);for(let T of e.
directives)h[T.name]=so(T);let b={query:e.query&&R(e.query),mutation:e.mutation&&R(e.mutation),subscription:e.subscription&&R(e.subscription),...p&&Rs([p]),...Rs(
d)},v=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...v.map(L),...l.map(Os)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function S(T){return(0,tt.isListType)(T)?new tt.GraphQLList(S(T.ofType)):(0,tt.isNonNullType)(T)?new tt.GraphQLNonNull(
S(T.ofType)):R(T)}function R(T){return f[T.name]}function L(T){let M=T.toConfig();return new pa.GraphQLDirective({...M,args:(0,wc.mapValue)(M.args,kn)})}function U(T){
if((0,DP.isIntrospectionType)(T)||(0,$P.isSpecifiedScalarType)(T))return T;if((0,tt.isScalarType)(T))return j(T);if((0,tt.isObjectType)(T))return w(T);if((0,tt.
isInterfaceType)(T))return K(T);if((0,tt.isUnionType)(T))return ye(T);if((0,tt.isEnumType)(T))return Z(T);if((0,tt.isInputObjectType)(T))return G(T);(0,W4.invariant)(
!1,"Unexpected type: "+(0,J4.inspect)(T))}function G(T){var M;let C=T.toConfig(),F=(M=u[C.name])!==null&&M!==void 0?M:[];return new tt.GraphQLInputObjectType({...C,
fields:()=>({...(0,wc.mapValue)(C.fields,xe=>({...xe,type:S(xe.type)})),...Dr(F)}),extensionASTNodes:C.extensionASTNodes.concat(F)})}function Z(T){var M;let C=T.
toConfig(),F=(M=u[T.name])!==null&&M!==void 0?M:[];return new tt.GraphQLEnumType({...C,values:{...C.values,...Oa(F)},extensionASTNodes:C.extensionASTNodes.concat(
F)})}function j(T){var M;let C=T.toConfig(),F=(M=u[C.name])!==null&&M!==void 0?M:[],xe=C.specifiedByURL;for(let fe of F){var Xe;xe=(Xe=jP(fe))!==null&&Xe!==void 0?
Xe:xe}return new tt.GraphQLScalarType({...C,specifiedByURL:xe,extensionASTNodes:C.extensionASTNodes.concat(F)})}function w(T){var M;let C=T.toConfig(),F=(M=u[C.
name])!==null&&M!==void 0?M:[];return new tt.GraphQLObjectType({...C,interfaces:()=>[...T.getInterfaces().map(R),...yi(F)],fields:()=>({...(0,wc.mapValue)(C.fields,
Me),...cr(F)}),extensionASTNodes:C.extensionASTNodes.concat(F)})}function K(T){var M;let C=T.toConfig(),F=(M=u[C.name])!==null&&M!==void 0?M:[];return new tt.GraphQLInterfaceType(
{...C,interfaces:()=>[...T.getInterfaces().map(R),...yi(F)],fields:()=>({...(0,wc.mapValue)(C.fields,Me),...cr(F)}),extensionASTNodes:C.extensionASTNodes.concat(
F)})}function ye(T){var M;let C=T.toConfig(),F=(M=u[C.name])!==null&&M!==void 0?M:[];return new tt.GraphQLUnionType({...C,types:()=>[...T.getTypes().map(R),...Na(
F)],extensionASTNodes:C.extensionASTNodes.concat(F)})}function Me(T){return{...T,type:S(T.type),args:T.args&&(0,wc.mapValue)(T.args,kn)}}function kn(T){return{...T,
type:S(T.type)}}function Rs(T){let M={};for(let F of T){var C;let xe=(C=F.operationTypes)!==null&&C!==void 0?C:[];for(let Xe of xe)M[Xe.operation]=jr(Xe.type)}return M}
function so(T){var M,C;let F=T.toConfig(),xe=(M=c[F.name])!==null&&M!==void 0?M:[],Xe=(C=F.deprecationReason)!==null&&C!==void 0?C:xe.map(fe=>Hi(fe)).find(fe=>fe!=
null);return new pa.GraphQLDirective({...F,deprecationReason:Xe,extensionASTNodes:F.extensionASTNodes.concat(xe)})}function jr(T){var M;let C=T.name.value,F=(M=
LP[C])!==null&&M!==void 0?M:f[C];if(F===void 0)throw new Error(`Unknown type: "${C}".`);return F}function St(T){return T.kind===Pr.Kind.LIST_TYPE?new tt.GraphQLList(
St(T.type)):T.kind===Pr.Kind.NON_NULL_TYPE?new tt.GraphQLNonNull(St(T.type)):jr(T)}function Os(T){var M,C,F;let xe=(M=c[T.name.value])!==null&&M!==void 0?M:[],Xe=(C=
Hi(T))!==null&&C!==void 0?C:xe.map(fe=>Hi(fe)).find(fe=>fe!=null);return new pa.GraphQLDirective({name:T.name.value,description:(F=T.description)===null||F===void 0?
void 0:F.value,locations:T.locations.map(({value:fe})=>fe),isRepeatable:T.repeatable,args:ht(T.arguments),deprecationReason:Xe,astNode:T,extensionASTNodes:xe})}
function cr(T){let M=Object.create(null);for(let xe of T){var C;let Xe=(C=xe.fields)!==null&&C!==void 0?C:[];for(let fe of Xe){var F;M[fe.name.value]={type:St(fe.
type),description:(F=fe.description)===null||F===void 0?void 0:F.value,args:ht(fe.arguments),deprecationReason:Hi(fe),astNode:fe}}}return M}function ht(T){let M=T??
[],C=Object.create(null);for(let xe of M){var F;let Xe=St(xe.type);C[xe.name.value]={type:Xe,description:(F=xe.description)===null||F===void 0?void 0:F.value,defaultValue:(0,CP.
valueFromAST)(xe.defaultValue,Xe),deprecationReason:Hi(xe),astNode:xe}}return C}function Dr(T){let M=Object.create(null);for(let xe of T){var C;let Xe=(C=xe.fields)!==
null&&C!==void 0?C:[];for(let fe of Xe){var F;let Wn=St(fe.type);M[fe.name.value]={type:Wn,description:(F=fe.description)===null||F===void 0?void 0:F.value,defaultValue:(0,CP.
valueFromAST)(fe.defaultValue,Wn),deprecationReason:Hi(fe),astNode:fe}}}return M}function Oa(T){let M=Object.create(null);for(let xe of T){var C;let Xe=(C=xe.values)!==
null&&C!==void 0?C:[];for(let fe of Xe){var F;M[fe.name.value]={description:(F=fe.description)===null||F===void 0?void 0:F.value,deprecationReason:Hi(fe),astNode:fe}}}
return M}function yi(T){return T.flatMap(M=>{var C,F;return(C=(F=M.interfaces)===null||F===void 0?void 0:F.map(jr))!==null&&C!==void 0?C:[]})}function Na(T){return T.
flatMap(M=>{var C,F;return(C=(F=M.types)===null||F===void 0?void 0:F.map(jr))!==null&&C!==void 0?C:[]})}function bi(T){var M;let C=T.name.value,F=(M=u[C])!==null&&
M!==void 0?M:[];switch(T.kind){case Pr.Kind.OBJECT_TYPE_DEFINITION:{var xe;let tn=[T,...F];return new tt.GraphQLObjectType({name:C,description:(xe=T.description)===
null||xe===void 0?void 0:xe.value,interfaces:()=>yi(tn),fields:()=>cr(tn),astNode:T,extensionASTNodes:F})}case Pr.Kind.INTERFACE_TYPE_DEFINITION:{var Xe;let tn=[
T,...F];return new tt.GraphQLInterfaceType({name:C,description:(Xe=T.description)===null||Xe===void 0?void 0:Xe.value,interfaces:()=>yi(tn),fields:()=>cr(tn),astNode:T,
extensionASTNodes:F})}case Pr.Kind.ENUM_TYPE_DEFINITION:{var fe;let tn=[T,...F];return new tt.GraphQLEnumType({name:C,description:(fe=T.description)===null||fe===
void 0?void 0:fe.value,values:Oa(tn),astNode:T,extensionASTNodes:F})}case Pr.Kind.UNION_TYPE_DEFINITION:{var Wn;let tn=[T,...F];return new tt.GraphQLUnionType({
name:C,description:(Wn=T.description)===null||Wn===void 0?void 0:Wn.value,types:()=>Na(tn),astNode:T,extensionASTNodes:F})}case Pr.Kind.SCALAR_TYPE_DEFINITION:{
var _i;return new tt.GraphQLScalarType({name:C,description:(_i=T.description)===null||_i===void 0?void 0:_i.value,specifiedByURL:jP(T),astNode:T,extensionASTNodes:F})}case Pr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var im;let tn=[T,...F];return new tt.GraphQLInputObjectType({name:C,description:(im=T.description)===null||im===void 0?void 0:
im.value,fields:()=>Dr(tn),astNode:T,extensionASTNodes:F,isOneOf:eY(T)})}}}}var LP=(0,X4.keyMap)([...$P.specifiedScalarTypes,...DP.introspectionTypes],e=>e.name);
function Hi(e){let t=(0,xv.getDirectiveValues)(pa.GraphQLDeprecatedDirective,e);return t?.reason}function jP(e){let t=(0,xv.getDirectiveValues)(pa.GraphQLSpecifiedByDirective,
e);return t?.url}function eY(e){return!!(0,xv.getDirectiveValues)(pa.GraphQLOneOfDirective,e)}});var FP=E(kf=>{"use strict";Object.defineProperty(kf,"__esModule",{value:!0});kf.buildASTSchema=MP;kf.buildSchema=uY;var tY=sr(),rY=ve(),nY=Ci(),sY=gr(),iY=Mi(),
oY=hc(),aY=Av();function MP(e,t){e!=null&&e.kind===rY.Kind.DOCUMENT||(0,tY.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,oY.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,aY.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...sY.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new iY.GraphQLSchema({...n,directives:s})}function uY(e,t){
let r=(0,nY.parse)(e,t);return MP(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var BP=E(Cv=>{"use strict";Object.defineProperty(Cv,"__esModule",{value:!0});Cv.lexicographicSortSchema=hY;var cY=Ce(),lY=ir(),pY=Fu(),UP=Uu(),or=Te(),dY=gr(),fY=Hr(),
mY=Mi();function hY(e){let t=e.toConfig(),r=(0,pY.keyValMap)(Pv(t.types),d=>d.name,p);return new mY.GraphQLSchema({...t,types:Object.values(r),directives:Pv(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,or.isListType)(d)?new or.GraphQLList(n(d.ofType)):(0,or.isNonNullType)(
d)?new or.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new dY.GraphQLDirective(
{...f,locations:GP(f.locations,g=>g),args:a(f.args)})}function a(d){return If(d,f=>({...f,type:n(f.type)}))}function u(d){return If(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return If(d,f=>({...f,type:n(f.type)}))}function l(d){return Pv(d).map(s)}function p(d){if((0,or.isScalarType)(d)||(0,fY.isIntrospectionType)(
d))return d;if((0,or.isObjectType)(d)){let f=d.toConfig();return new or.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,or.
isInterfaceType)(d)){let f=d.toConfig();return new or.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,or.isUnionType)(d)){
let f=d.toConfig();return new or.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,or.isEnumType)(d)){let f=d.toConfig();return new or.GraphQLEnumType({...f,values:If(
f.values,g=>g)})}if((0,or.isInputObjectType)(d)){let f=d.toConfig();return new or.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,lY.invariant)(!1,"Une\
xpected type: "+(0,cY.inspect)(d))}}function If(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(UP.naturalCompare))r[n]=t(e[n]);return r}function Pv(e){
return GP(e,t=>t.name)}function GP(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,UP.naturalCompare)(s,i)})}});var WP=E(Ec=>{"use strict";Object.defineProperty(Ec,"__esModule",{value:!0});Ec.printIntrospectionSchema=wY;Ec.printSchema=TY;Ec.printType=QP;var gY=Ce(),yY=ir(),
bY=Cu(),jv=ve(),xf=Vr(),da=Te(),Dv=gr(),VP=Hr(),_Y=Gn(),vY=ec();function TY(e){return KP(e,t=>!(0,Dv.isSpecifiedDirective)(t),EY)}function wY(e){return KP(e,Dv.
isSpecifiedDirective,VP.isIntrospectionType)}function EY(e){return!(0,_Y.isSpecifiedScalarType)(e)&&!(0,VP.isIntrospectionType)(e)}function KP(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[SY(e),...n.map(i=>PY(i)),...s.map(i=>QP(i))].filter(Boolean).join(`

`)}function SY(e){if(e.description==null&&RY(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),Xr(e)+`schema {
${t.join(`
`)}
}`}function RY(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function QP(e){if((0,da.isScalarType)(e))return OY(e);if((0,da.isObjectType)(e))return NY(e);if((0,da.isInterfaceType)(e))return kY(
e);if((0,da.isUnionType)(e))return IY(e);if((0,da.isEnumType)(e))return xY(e);if((0,da.isInputObjectType)(e))return AY(e);(0,yY.invariant)(!1,"Unexpected type: "+
(0,gY.inspect)(e))}function OY(e){return Xr(e)+`scalar ${e.name}`+CY(e)}function HP(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function NY(e){return Xr(e)+`type ${e.name}`+HP(e)+YP(e)}function kY(e){return Xr(e)+`interface ${e.name}`+HP(e)+YP(e)}function IY(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return Xr(e)+"union "+e.name+r}function xY(e){let t=e.getValues().map((r,n)=>Xr(r,"  ",!n)+"  "+r.name+Af(r.deprecationReason));
return Xr(e)+`enum ${e.name}`+$v(t)}function AY(e){let t=Object.values(e.getFields()).map((r,n)=>Xr(r,"  ",!n)+"  "+Lv(r));return Xr(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+$v(t)}function YP(e){let t=Object.values(e.getFields()).map((r,n)=>Xr(r,"  ",!n)+"  "+r.name+JP(r.args,"  ")+": "+String(r.type)+Af(r.deprecationReason));
return $v(t)}function $v(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function JP(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(Lv).join(", ")+")":`(
`+e.map((r,n)=>Xr(r,"  "+t,!n)+"  "+t+Lv(r)).join(`
`)+`
`+t+")"}function Lv(e){let t=(0,vY.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,xf.print)(t)}`),r+Af(e.deprecationReason)}
function PY(e){return Xr(e)+"directive @"+e.name+JP(e.args)+Af(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Af(e){
return e==null?"":e!==Dv.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,xf.print)({kind:jv.Kind.STRING,value:e})})`:" @deprecated"}function CY(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,xf.print)({kind:jv.Kind.STRING,value:e.specifiedByURL})})`}function Xr(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,xf.print)({kind:jv.Kind.STRING,value:n,block:(0,bY.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var XP=E(qv=>{"use strict";Object.defineProperty(qv,"__esModule",{value:!0});qv.concatAST=jY;var LY=ve();function jY(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:LY.Kind.DOCUMENT,definitions:t}}});var eC=E(Mv=>{"use strict";Object.defineProperty(Mv,"__esModule",{value:!0});Mv.separateOperations=$Y;var Pf=ve(),DY=Zo();function $Y(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case Pf.Kind.OPERATION_DEFINITION:t.push(s);break;case Pf.Kind.FRAGMENT_DEFINITION:r[s.name.value]=zP(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of zP(s.selectionSet))ZP(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:Pf.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===Pf.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function ZP(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)ZP(e,t,s)}}function zP(e){let t=[];return(0,DY.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var nC=E(Uv=>{"use strict";Object.defineProperty(Uv,"__esModule",{value:!0});Uv.stripIgnoredCharacters=MY;var qY=Cu(),tC=Du(),rC=Td(),Fv=Ho();function MY(e){let t=(0,rC.
isSource)(e)?e:new rC.Source(e),r=t.body,n=new tC.Lexer(t),s="",i=!1;for(;n.advance().kind!==Fv.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,tC.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===Fv.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===Fv.TokenKind.BLOCK_STRING?s+=(0,qY.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var iC=E(Cf=>{"use strict";Object.defineProperty(Cf,"__esModule",{value:!0});Cf.assertValidName=BY;Cf.isValidNameError=sC;var FY=sr(),UY=W(),GY=Gu();function BY(e){
let t=sC(e);if(t)throw t;return e}function sC(e){if(typeof e=="string"||(0,FY.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new UY.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,GY.assertName)(e)}catch(t){return t}}});var oC=E(Bv=>{"use strict";Object.defineProperty(Bv,"__esModule",{value:!0});Bv.sortValueNode=Gv;var VY=Uu(),gs=ve();function Gv(e){switch(e.kind){case gs.Kind.
OBJECT:return{...e,fields:KY(e.fields)};case gs.Kind.LIST:return{...e,values:e.values.map(Gv)};case gs.Kind.INT:case gs.Kind.FLOAT:case gs.Kind.STRING:case gs.Kind.
BOOLEAN:case gs.Kind.NULL:case gs.Kind.ENUM:case gs.Kind.VARIABLE:return e}}function KY(e){return e.map(t=>({...t,value:Gv(t.value)})).sort((t,r)=>(0,VY.naturalCompare)(
t.name.value,r.name.value))}});var mC=E(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.DangerousChangeType=Qn.BreakingChangeType=void 0;Qn.findBreakingChanges=XY;Qn.findDangerousChanges=
zY;var QY=Ce(),dC=ir(),aC=ti(),HY=Vr(),Le=Te(),YY=Gn(),JY=ec(),WY=oC(),at;Qn.BreakingChangeType=at;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(at||(Qn.BreakingChangeType=at={}));var wn;Qn.DangerousChangeType=wn;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(wn||(Qn.DangerousChangeType=wn={}));function XY(e,t){return fC(e,t).filter(r=>r.type in
at)}function zY(e,t){return fC(e,t).filter(r=>r.type in wn)}function fC(e,t){return[...eJ(e,t),...ZY(e,t)]}function ZY(e,t){let r=[],n=ys(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:at.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=ys(s.args,i.args);for(let a of o.
added)(0,Le.isRequiredArgument)(a)&&r.push({type:at.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:at.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:at.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:at.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function eJ(e,t){let r=[],n=ys(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:at.TYPE_REMOVED,description:(0,YY.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,Le.isEnumType)(s)&&(0,Le.isEnumType)(i)?r.push(...nJ(s,i)):(0,Le.isUnionType)(s)&&(0,Le.isUnionType)(i)?r.push(...rJ(s,
i)):(0,Le.isInputObjectType)(s)&&(0,Le.isInputObjectType)(i)?r.push(...tJ(s,i)):(0,Le.isObjectType)(s)&&(0,Le.isObjectType)(i)?r.push(...cC(s,i),...uC(s,i)):(0,Le.
isInterfaceType)(s)&&(0,Le.isInterfaceType)(i)?r.push(...cC(s,i),...uC(s,i)):s.constructor!==i.constructor&&r.push({type:at.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${lC(s)} to ${lC(i)}.`});return r}function tJ(e,t){let r=[],n=ys(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,Le.
isRequiredInputField)(s)?r.push({type:at.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:wn.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:at.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)Rc(s.type,i.type)||r.push({type:at.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function rJ(e,t){let r=[],n=ys(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:wn.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:at.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function nJ(e,t){let r=[],n=ys(e.getValues(),t.getValues());for(let s of n.added)r.push({type:wn.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:at.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function uC(e,t){let r=[],n=ys(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:wn.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:at.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function cC(e,t){let r=[],n=ys(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:at.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...sJ(e,s,i)),Sc(s.type,i.type)||r.push({type:at.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function sJ(e,t,r){let n=[],s=ys(t.args,r.args);for(let i of s.
removed)n.push({type:at.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!Rc(i.type,o.type))n.push({type:at.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:wn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=pC(i.
defaultValue,i.type),c=pC(o.defaultValue,o.type);u!==c&&n.push({type:wn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,Le.isRequiredArgument)(i)?n.push({type:at.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:wn.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function Sc(e,t){
return(0,Le.isListType)(e)?(0,Le.isListType)(t)&&Sc(e.ofType,t.ofType)||(0,Le.isNonNullType)(t)&&Sc(e,t.ofType):(0,Le.isNonNullType)(e)?(0,Le.isNonNullType)(t)&&
Sc(e.ofType,t.ofType):(0,Le.isNamedType)(t)&&e.name===t.name||(0,Le.isNonNullType)(t)&&Sc(e,t.ofType)}function Rc(e,t){return(0,Le.isListType)(e)?(0,Le.isListType)(
t)&&Rc(e.ofType,t.ofType):(0,Le.isNonNullType)(e)?(0,Le.isNonNullType)(t)&&Rc(e.ofType,t.ofType)||!(0,Le.isNonNullType)(t)&&Rc(e.ofType,t):(0,Le.isNamedType)(t)&&
e.name===t.name}function lC(e){if((0,Le.isScalarType)(e))return"a Scalar type";if((0,Le.isObjectType)(e))return"an Object type";if((0,Le.isInterfaceType)(e))return"\
an Interface type";if((0,Le.isUnionType)(e))return"a Union type";if((0,Le.isEnumType)(e))return"an Enum type";if((0,Le.isInputObjectType)(e))return"an Input typ\
e";(0,dC.invariant)(!1,"Unexpected type: "+(0,QY.inspect)(e))}function pC(e,t){let r=(0,JY.astFromValue)(e,t);return r!=null||(0,dC.invariant)(!1),(0,HY.print)(
(0,WY.sortValueNode)(r))}function ys(e,t){let r=[],n=[],s=[],i=(0,aC.keyMap)(e,({name:a})=>a),o=(0,aC.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var gC=E(Lf=>{"use strict";Object.defineProperty(Lf,"__esModule",{value:!0});Lf.resolveASTSchemaCoordinate=hC;Lf.resolveSchemaCoordinate=oJ;var Yi=Ce(),Oc=ve(),
iJ=Ci(),ci=Te();function oJ(e,t){return hC(e,(0,iJ.parseSchemaCoordinate)(t))}function aJ(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function uJ(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Yi.inspect)(r)} to be defined as a type in the schema.`);if(!(0,ci.
isEnumType)(n)&&!(0,ci.isInputObjectType)(n)&&!(0,ci.isObjectType)(n)&&!(0,ci.isInterfaceType)(n))throw new Error(`Expected ${(0,Yi.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,ci.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,ci.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function cJ(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Yi.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,ci.isObjectType)(n)&&!(0,ci.isInterfaceType)(n))throw new Error(`Expected ${(0,Yi.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,Yi.inspect)(s)} to exist as a field o\
f type ${(0,Yi.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function lJ(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function pJ(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,Yi.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function hC(e,t){switch(t.kind){case Oc.Kind.TYPE_COORDINATE:return aJ(e,t);case Oc.Kind.MEMBER_COORDINATE:
return uJ(e,t);case Oc.Kind.ARGUMENT_COORDINATE:return cJ(e,t);case Oc.Kind.DIRECTIVE_COORDINATE:return lJ(e,t);case Oc.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return pJ(
e,t)}}});var TC=E(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Object.defineProperty(Oe,"BreakingChangeType",{enumerable:!0,get:function(){return jf.
BreakingChangeType}});Object.defineProperty(Oe,"DangerousChangeType",{enumerable:!0,get:function(){return jf.DangerousChangeType}});Object.defineProperty(Oe,"Ty\
peInfo",{enumerable:!0,get:function(){return bC.TypeInfo}});Object.defineProperty(Oe,"assertValidName",{enumerable:!0,get:function(){return _C.assertValidName}});
Object.defineProperty(Oe,"astFromValue",{enumerable:!0,get:function(){return wJ.astFromValue}});Object.defineProperty(Oe,"buildASTSchema",{enumerable:!0,get:function(){
return yC.buildASTSchema}});Object.defineProperty(Oe,"buildClientSchema",{enumerable:!0,get:function(){return gJ.buildClientSchema}});Object.defineProperty(Oe,"\
buildSchema",{enumerable:!0,get:function(){return yC.buildSchema}});Object.defineProperty(Oe,"coerceInputValue",{enumerable:!0,get:function(){return EJ.coerceInputValue}});
Object.defineProperty(Oe,"concatAST",{enumerable:!0,get:function(){return SJ.concatAST}});Object.defineProperty(Oe,"doTypesOverlap",{enumerable:!0,get:function(){
return Kv.doTypesOverlap}});Object.defineProperty(Oe,"extendSchema",{enumerable:!0,get:function(){return yJ.extendSchema}});Object.defineProperty(Oe,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return jf.findBreakingChanges}});Object.defineProperty(Oe,"findDangerousChanges",{enumerable:!0,get:function(){return jf.
findDangerousChanges}});Object.defineProperty(Oe,"getIntrospectionQuery",{enumerable:!0,get:function(){return dJ.getIntrospectionQuery}});Object.defineProperty(
Oe,"getOperationAST",{enumerable:!0,get:function(){return fJ.getOperationAST}});Object.defineProperty(Oe,"getOperationRootType",{enumerable:!0,get:function(){return mJ.
getOperationRootType}});Object.defineProperty(Oe,"introspectionFromSchema",{enumerable:!0,get:function(){return hJ.introspectionFromSchema}});Object.defineProperty(
Oe,"isEqualType",{enumerable:!0,get:function(){return Kv.isEqualType}});Object.defineProperty(Oe,"isTypeSubTypeOf",{enumerable:!0,get:function(){return Kv.isTypeSubTypeOf}});
Object.defineProperty(Oe,"isValidNameError",{enumerable:!0,get:function(){return _C.isValidNameError}});Object.defineProperty(Oe,"lexicographicSortSchema",{enumerable:!0,
get:function(){return bJ.lexicographicSortSchema}});Object.defineProperty(Oe,"printIntrospectionSchema",{enumerable:!0,get:function(){return Vv.printIntrospectionSchema}});
Object.defineProperty(Oe,"printSchema",{enumerable:!0,get:function(){return Vv.printSchema}});Object.defineProperty(Oe,"printType",{enumerable:!0,get:function(){
return Vv.printType}});Object.defineProperty(Oe,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return vC.resolveASTSchemaCoordinate}});Object.defineProperty(
Oe,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return vC.resolveSchemaCoordinate}});Object.defineProperty(Oe,"separateOperations",{enumerable:!0,get:function(){
return RJ.separateOperations}});Object.defineProperty(Oe,"stripIgnoredCharacters",{enumerable:!0,get:function(){return OJ.stripIgnoredCharacters}});Object.defineProperty(
Oe,"typeFromAST",{enumerable:!0,get:function(){return _J.typeFromAST}});Object.defineProperty(Oe,"valueFromAST",{enumerable:!0,get:function(){return vJ.valueFromAST}});
Object.defineProperty(Oe,"valueFromASTUntyped",{enumerable:!0,get:function(){return TJ.valueFromASTUntyped}});Object.defineProperty(Oe,"visitWithTypeInfo",{enumerable:!0,
get:function(){return bC.visitWithTypeInfo}});var dJ=Rv(),fJ=OP(),mJ=NP(),hJ=kP(),gJ=xP(),yC=FP(),yJ=Av(),bJ=BP(),Vv=WP(),_J=Bn(),vJ=lc(),TJ=Fy(),wJ=ec(),bC=Xd(),
EJ=p_(),SJ=XP(),RJ=eC(),OJ=nC(),Kv=Hu(),_C=iC(),jf=mC(),vC=gC()});var SC=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return Ae.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return Pe.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return x.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return Pe.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return Ae.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return ue.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return ue.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return ue.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return x.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return x.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return x.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return x.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return x.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return x.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return Nc.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return x.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return x.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return x.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return x.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return x.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return x.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return x.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return x.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return x.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return x.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return x.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return x.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return x.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return x.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return x.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return x.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return Ae.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return ue.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return ue.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return ue.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return ue.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return Ae.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return Ae.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return ue.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return ue.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return ue.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return ue.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return ue.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return ue.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return ue.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return ue.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return ue.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return Ae.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return ue.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return ue.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return ue.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return ue.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return ue.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return x.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return ue.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return Ae.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return Ae.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return Ae.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return Pe.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return x.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return x.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return x.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return ue.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return ue.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return ue.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return ue.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return ue.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return ue.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return ue.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return ue.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return ue.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return ue.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return ue.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return ue.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return ue.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return ue.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return ue.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return ue.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
return x.__Directive}});Object.defineProperty(y,"__DirectiveLocation",{enumerable:!0,get:function(){return x.__DirectiveLocation}});Object.defineProperty(y,"__E\
numValue",{enumerable:!0,get:function(){return x.__EnumValue}});Object.defineProperty(y,"__Field",{enumerable:!0,get:function(){return x.__Field}});Object.defineProperty(
y,"__InputValue",{enumerable:!0,get:function(){return x.__InputValue}});Object.defineProperty(y,"__Schema",{enumerable:!0,get:function(){return x.__Schema}});Object.
defineProperty(y,"__Type",{enumerable:!0,get:function(){return x.__Type}});Object.defineProperty(y,"__TypeKind",{enumerable:!0,get:function(){return x.__TypeKind}});
Object.defineProperty(y,"assertAbstractType",{enumerable:!0,get:function(){return x.assertAbstractType}});Object.defineProperty(y,"assertCompositeType",{enumerable:!0,
get:function(){return x.assertCompositeType}});Object.defineProperty(y,"assertDirective",{enumerable:!0,get:function(){return x.assertDirective}});Object.defineProperty(
y,"assertEnumType",{enumerable:!0,get:function(){return x.assertEnumType}});Object.defineProperty(y,"assertEnumValueName",{enumerable:!0,get:function(){return x.
assertEnumValueName}});Object.defineProperty(y,"assertInputObjectType",{enumerable:!0,get:function(){return x.assertInputObjectType}});Object.defineProperty(y,"\
assertInputType",{enumerable:!0,get:function(){return x.assertInputType}});Object.defineProperty(y,"assertInterfaceType",{enumerable:!0,get:function(){return x.
assertInterfaceType}});Object.defineProperty(y,"assertLeafType",{enumerable:!0,get:function(){return x.assertLeafType}});Object.defineProperty(y,"assertListType",
{enumerable:!0,get:function(){return x.assertListType}});Object.defineProperty(y,"assertName",{enumerable:!0,get:function(){return x.assertName}});Object.defineProperty(
y,"assertNamedType",{enumerable:!0,get:function(){return x.assertNamedType}});Object.defineProperty(y,"assertNonNullType",{enumerable:!0,get:function(){return x.
assertNonNullType}});Object.defineProperty(y,"assertNullableType",{enumerable:!0,get:function(){return x.assertNullableType}});Object.defineProperty(y,"assertOb\
jectType",{enumerable:!0,get:function(){return x.assertObjectType}});Object.defineProperty(y,"assertOutputType",{enumerable:!0,get:function(){return x.assertOutputType}});
Object.defineProperty(y,"assertScalarType",{enumerable:!0,get:function(){return x.assertScalarType}});Object.defineProperty(y,"assertSchema",{enumerable:!0,get:function(){
return x.assertSchema}});Object.defineProperty(y,"assertType",{enumerable:!0,get:function(){return x.assertType}});Object.defineProperty(y,"assertUnionType",{enumerable:!0,
get:function(){return x.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return Pe.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return x.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return x.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return Pe.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return Pe.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return Pe.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return Pe.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return Pe.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return Pe.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return Hn.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return Hn.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return Hn.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return Pe.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return Hn.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return Hn.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return Pe.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return Pe.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return Pe.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return Nc.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return Hn.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return Hn.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Ae.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return Pe.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return Ae.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return x.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return x.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return Pe.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return Pe.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return Hn.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return Ae.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return EC.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return EC.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return Pe.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return x.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return x.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return x.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return Ae.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return Ae.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return x.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return x.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return Pe.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return Ae.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return x.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return x.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return x.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return x.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return x.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return x.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return x.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return x.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return x.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return x.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return x.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return x.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return x.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return x.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return x.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return Ae.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return Ae.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return x.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return x.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return x.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return Ae.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return Ae.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return Ae.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return Pe.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return Ae.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return Ae.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return x.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return Pe.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return Ae.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return x.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return Pe.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return Nc.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return Ae.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return Ae.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return Ae.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return Ae.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return Ae.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return Ae.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return Nc.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return Pe.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return Ae.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return Pe.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return Ae.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return Pe.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return ue.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Pe.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return x.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return x.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Pe.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return Hn.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return Pe.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return x.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return ue.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return x.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return Pe.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return Hn.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return Nc.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return Pe.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return ue.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return x.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return Pe.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return Pe.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return wC.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return wC.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return Ae.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return Ae.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return Pe.visitWithTypeInfo}});var wC=uI(),EC=aP(),x=lP(),Ae=dP(),Hn=vP(),ue=SP(),Nc=RP(),Pe=TC()});function $e(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function vt(e,t,r){return new En({status:e,json:{message:t},...r?{headers:r}:{}})}function pt(e,t){
return new En({status:e,json:{error:t}})}function Sn(){return vt(401,"401 Unauthorized")}function Ji(){return vt(403,"403 Forbidden")}function er(e){return vt(404,
e?`404 ${e} Not Found`:"404 Not Found")}function Wi(){return vt(404,"404 Not found")}function Qv(){return new En({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var En,Tt=m(()=>{"use strict";En=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function wt(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function fa(e,t){let r=e.params[t];return typeof r=="number"?r:null}var bs=m(
()=>{"use strict"});function Hv(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function xt(e){return e.nextId+=1,e.nextId}function At(e,t){return e.
users.find(r=>r.id===t)}function ze(e,t){return e.projects.find(r=>r.id===t)}function Cr(e,t){return e.groups.find(r=>r.id===t)}function zr(e,t){let r=[],n=Cr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=Cr(e,n.parent_id);return r}function Df(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function RC(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function ma(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function Rn(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=zr(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function ar(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function kc(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function ha(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var He=m(()=>{"use strict"});function Xi(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return ce.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,ga(
e,t,r.groupId))}function ga(e,t,r){if(!t)return 0;if(t.admin)return ce.owner;let n=zr(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function dt(e,t){return Xi(e.state,e.session?.user,t)}function li(e,t,r){return t?.token.kind==="job"&&!NJ(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Xi(e,t.user,r)>=ce.guest:!1}function NJ({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function Yv(e,t,r,n){let s=dt(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=ce.guest||li(e.state,e.session,t)}function _s(e,t){return Yv(e,t,t.repository_access_level,ce.reporter)}function pi(e,t){return Yv(e,t,t.merge_requests_access_level,
ce.planner)}function Zr(e,t){return Yv(e,t,t.builds_access_level,ce.guest)&&(t.public_jobs||dt(e,t)>=ce.reporter)}function br(e){if(!e.session)throw Sn();return e.
session}function $f(e,t,r){if(dt(e,t)<r)throw Ji()}function Lr(e){if(!e)throw Ji()}function Ic(e,t){if(/^\d+$/.test(t)){let i=ze(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function Ye(e){let t=Ic(e.state,e.segments.id??"");if(!t||!li(e.state,
e.session,t.project))throw er("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw vt(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new En(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function Jv(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||ga(e,t.user,r.id)>=ce.guest?!0:e.projects.some(n=>zr(e,n.groupId).includes(r)&&Xi(e,t.user,n)>=ce.guest):
!1}function qf(e){let t=wt(e,"id"),r=/^\d+$/.test(t)?Cr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!Jv(e.
state,e.session,r))throw er("Group");return r}var ce,Vt=m(()=>{"use strict";Tt();bs();He();ce={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function Mf(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??OC(r.private_token)??s,o=t.headers["job-token"]??
OC(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?NC(e,a):null;if(!a||a.kind==="deploy")throw Sn();
return kC(e,kJ(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw Sn();return NC(e,a)}return null}function OC(e){
return typeof e=="string"&&e!==""?e:void 0}function kJ(e,t){if(e.expired)throw Wv(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw Wv(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw Wv(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function Wv(e,t){return new En({status:e,json:t})}function NC(e,t){if(t.expired||t.revoked)throw Sn();return kC(
e,t)}function kC(e,t){let r=At(e,t.userId);if(!r)throw Sn();if(r.state==="blocked")throw vt(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var Xv=m(()=>{"use strict";He();Tt()});function xc(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function AC(e){if(xc(e)!=="application/json"||e.body===""||zv(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw pt(400,"Invalid JSON format")}if(!LC(t,0,{left:1e5}))throw pt(400,"Invalid JSON format");return t}function PC(e){
let t=xc(e);if(!(zv(e.method)||e.body===""||t===""||IJ.includes(t)))throw pt(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Uf(e,t){let r=IC(e.query),n=xc(e);return zv(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...xJ(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...IC(e.body)}:r}function CC(e,t){if(e.malformedBody||Ff(Gf(e.path))||Ff(t))throw Qv()}function Gf(e){
try{return decodeURIComponent(e)}catch{throw Qv()}}function zv(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function LC(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>LC(s,t+1,r))}function IC(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=xC(n<0?r:r.slice(0,n)),i=n<0?null:xC(r.slice(n+1));jC(t,s,i)}return t}function jC(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function xC(e){return Gf(e.replaceAll("+"," "))}function xJ(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&jC(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Ff(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Ff(t)||
Ff(r))}var IJ,Ac=m(()=>{"use strict";Tt();IJ=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function Pt(e,t){return`gid://gitlab/${e}/${t}`}function Pc(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function ft(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function Yn(e){return{id:Pt(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var ya,Cc=m(()=>{"use strict";ya=class extends Error{}});function Bf(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(Pc),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return ft(i,AJ,t)}function AJ(e){return{id:Pt("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>ft(e.requirements,PJ,t)}}function PJ(e){return{id:Pt(`${DC}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>ft(e.controls,Zv,t)}}function Zv(e){return{id:Pt(`${DC}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var DC,eT=m(()=>{"use strict";Cc();DC="Co\
mplianceManagement::ComplianceFramework"});function tT(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=At(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>At(n,l)??[]);return{id:Pt("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:ar(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?Yn(o):null,commitCount:r.commits.length,committers:l=>ft(
CJ(e,r),Yn,l),commits:l=>ft(r.commits,p=>LJ(e,t,p),l),approvedBy:l=>ft(c,Yn,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:jJ(
e,t,r)}}function CJ({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function LJ({state:e,rootUrl:t},r,n){let s=$C(e.users,n.author_email),i=$C(e.users,n.committer_email);return{id:Pt("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?Yn(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?Yn(i):null}}}function $C(e,t){return e.find(({emails:r})=>r.includes(t))}function jJ(e,t,r){let s=[
t,ze(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!Zr(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==ar(r,e.clock.now())&&!i?null:{id:Pt("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var qC=m(()=>{"use strict";Vt();He();Cc()});function MC(e,t){let{state:r}=e,n=dt(e,t),s=n>=ce.developer,i=t.licence==="ultimate",o=pi(e,t);return{id:Pt("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new ya("no security setting row");return t.secret_push_protection_enabled},repository:_s(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:FC(n),userPermissions:DJ(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:Pt("Terraform::State",l+1),name:`state-${l+1}`}));return s?ft(u,c=>c,a):null},vulnerabilities:a=>MJ(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return ft(l,p=>p,u)},projectMembers:a=>ft(
$J(e,t),qJ(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?Bf(u,a):null},complianceControlStatus:a=>n>=ce.
owner&&i?FJ(e,t,a):null,branchRules:a=>UJ(n>=ce.maintainer?t:null,a),mergeRequest({iid:a}){let u=Df(r,t.id,Number(a));return u&&o?tT(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return ft(l,p=>tT(e,t,p),c)}}}function FC(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function DJ(e,t,r){let n=pi(e,t);return{adminProject:r>=ce.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=ce.developer&&!t.archived,downloadCode:_s(e,t),pushCode:r>=ce.developer&&!t.archived,readCommitStatus:Zr(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function $J({state:e},t){let n=[t,...zr(e,t.groupId)].flatMap(({members:s})=>s).filter(({membership_state:s})=>s==="active");return[...new Set(
n.map(({userId:s})=>s))].sort((s,i)=>s-i)}function qJ({state:e},t){return r=>{let n=At(e,r);return{id:Pt("ProjectMember",`${t.id}${r}`),accessLevel:FC(Xi(e,n,t)),
user:n?Yn(n):null}}}function MJ(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.scanner.includes(s)).filter(s=>!t.state||t.state.includes(
s.state)).sort((s,i)=>i.id-s.id);return ft(r,s=>({...s,id:Pt("Vulnerability",s.id)}),t)}function FJ({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===
t.id?ma(e,i.controlId):void 0;return o?[{row:i,control:o.control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return ft(
n,({row:i,control:o})=>({id:Pt(s,i.id),updatedAt:new Date(i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:Zv(o)}),r)}function UJ(e,t){
return ft(e?.protectedBranches??[],r=>({name:r.name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:ft((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.
includes(r.id)),n=>({id:Pt("MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:ft(e?.approvalRules??
[],n=>({id:Pt("ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var UC=m(()=>{"use strict";Vt();
He();Cc();eT();qC()});var GC,BC=m(()=>{"use strict";GC=`
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
`});async function KC(e,t,r,n){let s=Uf(t,r),i=BJ(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,ba.graphql)({schema:GJ,source:o,rootValue:KJ({...e,session:i}),variableValues:VJ(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof ya)?{status:500,json:{errors:[{message:"Internal server error"}]}}:$e(a)}
function BJ({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Mf(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function VJ(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function KJ(e){let{state:t,session:r}=e,n=i=>i!==void 0&&li(t,r,i),s=i=>MC(e,i);return{currentUser:r?Yn(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?Ic(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>VC)throw new ba.GraphQLError(`You cannot query more than ${VC} full_paths`);let u=i?.map(Pc),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return ft(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!Jv(t,r,o)?null:{id:Pt("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(Pc),d=t.projects.filter(n).filter(({groupId:f})=>a?zr(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return ft(d,s,l)},complianceFrameworks(a){let u=zr(t,o.id).at(-1);return Bf(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var ba,GJ,VC,QC=m(()=>{"use strict";ba=jj(SC(),1);Vt();Tt();Xv();Ac();He();Cc();eT();UC();BC();GJ=(0,ba.buildSchema)(GC),
VC=50});function YC(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=QJ(s,t[s.name]);r[s.name]=o,o===di?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw pt(400,n.join(", "));return r}function QJ(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):di;case"integer":return HC(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:di;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return di;let n=r.map(HC);return n.includes(di)?di:n.filter(
s=>s!==null)}}}function HC(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:di:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):di}var mt,
di,vs=m(()=>{"use strict";Tt();mt=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],di=Symbol("invalid")});function WC(e,t,r){let n=HJ(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw pt(404,"404 No\
t Found");return i}function HJ(e,t){if(!t.startsWith(`${JC}/`))return[];let r=t.slice(JC.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=YJ(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function YJ(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Gf(a)}else if(o!==a)return null}return s}var JC,XC=m(()=>{"\
use strict";Tt();Ac();JC="/api/v4"});function Lc(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function fi(e,t,r){
let n=At(e,r);return n?Lc(t,n):null}function jc(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var Ts=m(()=>{"use strict";He()});function Je(e,t,r,n={}){let s=zC(e.params.page,1),i=Math.min(zC(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=JJ,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${WJ(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return $e(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function WJ(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function zC(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var JJ,ws=m(()=>{"use strict";Tt();JJ=
1e4});function Dc({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function rT(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var nT=m(()=>{"use strict"});function Es(e){if(br(e),Ye(e).licence!=="ultimate")throw Sn()}function va(e,t){let r=Df(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw Wi();
return r}function Ta(e,t,r){let n=fa(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw Wi();return s}function ZC(e,t,r){let{user:n}=br(e),s=dt(e,t);return t.archived?
!1:s>=ce.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=ce.guest}function eL(e,t){let{user:r}=br(e);if(dt(e,t)>=ce.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Vf(e,t,r,n){return r.protectedBranchIds.length===
0?!0:Rn(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var _a,sT,$c=m(()=>{"use strict";Vt();Tt();bs();He();_a={name:"merge_request\
_iid",type:"integer",required:!0},sT={name:"external_status_check_id",type:"integer",required:!0}});function mi({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function tL(e,t,r){return{...mi(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function rL(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:mi(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var Kf=m(()=>{"use strict"});function qc(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>fi(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:zJ(e,t,r),merge_after:null,sha:ar(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||nL(r)===0,approvals_before_merge:null,...n?XJ(e,t,r):{},...n?{user:{can_merge:o!==null&&dt(e,t)>=ce.developer}}:
{}}}function XJ(e,t,r){let n=ar(r,e.clock.now()),s=ze(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&Zr(e,t),u=o?mi(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function nL(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function zJ(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&nL(r)>0)return"discussions_not_resolved";let n=ar(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Vf(e,t,o,r.target_branch)).filter(({id:o})=>kc(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var iT=m(()=>{"use strict";Vt();$c();He();Kf();Ts()});function zi(e,t){return{method:"GET",path:`${iL}/${e}`,rules:[_a,...mt],handle:t}}function en(e){let t=Ye(e),r=va(e,t);return Lr(pi(e,t)),{project:t,row:r}}function ZJ(e){
let t=Ye(e);Lr(pi(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||wt(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return Je(e,i,o=>qc(e,t,o,{full:!1}))}function e3(e){let{project:t,row:r}=en(e);return $e(qc(e,
t,r,{full:!0}))}function t3(e){let{row:t}=en(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return Je(e,r,n=>({...n,merge_request_id:t.id}))}function r3(e){let{project:t,
row:r}=en(e);return Je(e,r.commits,n=>Dc(e,t,n))}function n3(e){let{project:t,row:r}=en(e);return Je(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:oT(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?oT(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function s3(e){let{row:t}=en(e);return Je(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function i3(e){
let{project:t,row:r}=en(e),n=ze(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>Zr(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return Je(e,i,({place:o,pipeline:a})=>mi(e,o,a))}function o3(e){let{row:t}=en(
e);return $e(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:oT(e,r),state:n,created_at:s})))}function a3(e){let{project:t,row:r}=en(e);return Je(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function oT(e,t){return fi(e.state,e.rootUrl,t)}var sL,iL,oL,aT=m(()=>{"use strict";Vt();nT();iT();Kf();Ts();Tt();bs();
ws();vs();He();$c();sL="/projects/:id/merge_requests",iL=`${sL}/:merge_request_iid`;oL=[{method:"GET",path:sL,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...mt],handle:ZJ},{method:"GET",path:iL,jobToken:!0,rules:[_a],handle:e3},
zi("versions",t3),zi("commits",r3),zi("discussions",n3),zi("diffs",s3),zi("pipelines",i3),zi("reviewers",o3),zi("closes_issues",a3)]});function u3(e){let t=Ye(e);$f(e,t,ce.maintainer);let r=t.approvalSettings;return $e({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function c3(e){let t=Ye(e),r=!t.archived&&pi(e,t);Lr(dt(e,t)>=ce.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return Je(e,n,s=>lT(e,t,null,s))}function l3(e){let{project:t,row:r}=en(e),n=cT(t,r),s=n.map(c=>lL(e,t,r,c)),
i=uL(s,({rule:c})=>c.approvals_required),o=uL(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return $e({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:pT(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:dt(e,t)>=ce.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!Mc(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function p3(e){let{project:t,row:r}=en(e);if(!e.state.enterprise)throw er();
let n=cT(t,r).map(s=>{let{approved:i,approvedBy:o}=lL(e,t,r,s);return{...lT(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>pT(e,a)),approved:i}});
return $e({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function d3(e){let{project:t,row:r}=en(e);return Je(e,cT(t,r),n=>lT(e,t,r,n))}function cT(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function Mc({rule_type:e}){return e==="any_approver"}function uL(e,t){let[r,n]=[e.filter(({rule:s})=>Mc(
s)),e.filter(({rule:s})=>!Mc(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function lL(e,t,r,n){let s=pL(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function pL(e,t,r,n){
let s=e.state.users.filter(c=>Xi(e.state,c,t)>=ce.developer&&!c.admin).map(({id:c})=>c),i=Mc(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?f3(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function f3(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function lT(e,t,r,n){let s=i=>i.map(o=>pT(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:Mc(
n)?[]:s(pL(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:[],applies_to_all_protected_branches:!1}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function pT(e,t){return fi(e.state,e.rootUrl,t)}
var uT,aL,cL,dL=m(()=>{"use strict";Vt();Ts();Tt();ws();vs();aT();uT="/projects/:id/merge_requests/:merge_request_iid",aL=e=>{br(e)},cL=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:aL,handle:u3},{method:"GET",path:"/projects/:id/approval_rules",before:aL,rules:mt,handle:c3},{method:"GET",path:`${uT}/approvals`,
handle:l3},{method:"GET",path:`${uT}/approval_state`,handle:p3},{method:"GET",path:`${uT}/approval_rules`,rules:mt,handle:d3}]});import{createHmac as m3,timingSafeEqual as h3}from"node:crypto";function fL(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:b3}}function b3(e){
let{state:t}=e,r=fa(e,"control_id")??0,n=wt(e,"status")==="pass"?"pass":"fail",s=ma(t,r);if(!s)throw pt(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw pt(403,"Control is not external");_3(e,r,n,s.control.secretToken??"");let i=Ic(t,e.segments.id??"")?.project;if(!i)throw pt(404,"Project not found");
if(i.licence==="free")throw pt(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw pt(404,"Project not foun\
d");return T3(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function _3(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw pt(401,"Missing required headers");let u=e.clock.now();if(!v3(e.state,o,u))throw pt(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(m3("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!h3(d,p))throw pt(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw pt(401,"Invalid timestamp");if(g-f>=y3)throw pt(401,"Request has expired")}
function v3(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+g3),!0)}function T3(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:xt(e),controlId:t,projectId:r,status:n,...o})}}var g3,y3,mL=m(()=>{"use strict";Vt();Tt();bs();He();g3=16e3,y3=15});function w3({state:e,rootUrl:t},r){let n=Cr(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=At(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function Zi(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=_s(e,t),
i=w3(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function wa(e,t){let{state:r,session:n}=e,s=dt(e,t),i=t.licence==="ultimate",o=n!==null,a=N3(e,t);return{...Zi(e,t),_links:O3(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:fi(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...E3(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&Zr(e,t)?S3(t):{},...o&&s>=ce.maintainer?R3(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=ce.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:k3(e,t)}:{}}}function E3(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function S3({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function R3(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function O3({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function N3(e,t){let r=t.forkedFrom===
null?void 0:ze(e.state,t.forkedFrom);return r&&li(e.state,e.session,r)?Zi(e,r):null}function k3({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=ga(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var Qf=m(()=>{"use stri\
ct";Vt();He();Ts()});function x3(e){let t=Ye(e),r=new Map,n=zr(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return gL(e,[...r.values()])}function A3(e){let t=qf(e);return Lr(t.visibility!=="private"||ga(e.state,e.session?.user,t.id)>=ce.guest),gL(e,t.
members)}function gL(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=At(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return Je(e,n,({row:s,user:i})=>({...Lc(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function P3(e){let t=qf(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return $e({...C3(e,t),shared_with_groups:[],...n?{projects:r.map(s=>Zi(e,s))}:{}})}function C3(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function L3(e){let t=qf(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
zr(e.state,o).includes(t):o===t.id).filter(o=>li(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return Je(e,i,o=>n===
!0||!e.session?Zi(e,o):wa(e,o))}var I3,hL,yL=m(()=>{"use strict";Vt();Qf();Ts();Tt();ws();vs();He();I3=e=>{br(e)},hL=[{method:"GET",path:"/projects/:id/members/\
all",rules:mt,handle:x3},{method:"GET",path:"/groups/:id",before:I3,handle:P3},{method:"GET",path:"/groups/:id/members",rules:mt,handle:A3},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...mt],
handle:L3}]});function bL({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return $e({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function j3(e){let{user:t}=br(e);return $e({...Lc(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function D3(e){let{token:t}=br(e);return $e({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var Hf,_L,vL=m(()=>{"use strict";Vt();Ts();Tt();Hf=e=>{br(e)},_L=[{method:"\
GET",path:"/version",before:Hf,scopes:["read_user"],handle:bL},{method:"GET",path:"/metadata",before:Hf,scopes:["read_user"],handle:bL},{method:"GET",path:"/use\
r",before:Hf,scopes:["read_user"],handle:j3},{method:"GET",path:"/personal_access_tokens/self",before:Hf,scopes:["read_user","read_repository","self_rotate"],handle:D3}]});function wL(e){let t=Ye(e);return Lr(t.builds_access_level!=="disabled"&&Zr(e,t)),t}function $3(e){let t=wL(e),r=wt(e,"ref"),n=wt(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return Je(e,
s,i=>mi(e,t,i))}function fT(e){let t=wL(e),r=fa(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw Wi();return{project:t,pipeline:n}}function q3(e){let{
project:t,pipeline:r}=fT(e);return $e(tL(e,t,r))}function M3(e){let{project:t,pipeline:r}=fT(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return Je(e,n,s=>rL(e,t,r,s))}function F3(e){return fT(e),Je(e,[],()=>null)}var Yf,dT,TL,EL=m(()=>{"use strict";Vt();Kf();Tt();bs();ws();
vs();Yf="/projects/:id/pipelines",dT={name:"pipeline_id",type:"integer",required:!0},TL=[{method:"GET",path:Yf,jobToken:!0,rules:mt,handle:$3},{method:"GET",path:`${Yf}\
/:pipeline_id`,jobToken:!0,rules:[dT],handle:q3},{method:"GET",path:`${Yf}/:pipeline_id/jobs`,jobToken:!0,rules:[dT,{name:"include_retried",type:"boolean",default:!1},
...mt],handle:M3},{method:"GET",path:`${Yf}/:pipeline_id/bridges`,jobToken:!0,rules:[dT,...mt],handle:F3}]});function U3(e){let t=Ye(e);return $e(e.session?wa(e,t):Zi(e,t))}function mT(e){let t=Ye(e);return Lr(_s(e,t)),t}function G3(e){let t=Rn(e.state,mT(e));return Je(
e,t,({row:r,inherited:n})=>jc(r,n))}function B3(e){let r=mT(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw er("ProtectedBranch");return $e(
jc(r,!1))}function Wf(e){let t=Ye(e);return $f(e,t,ce.maintainer),t}function V3(e){let t=Wf(e);return Je(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function K3(e){let t=Wf(e);if(t.licence==="free")throw er();let r=t.pushRule;return r?$e({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function Q3(e){let{inbound_enabled:t,outbound_enabled:r}=Wf(e).jobTokenScope;return $e({inbound_enabled:t,outbound_enabled:r})}function H3(e){let{errorTracking:t}=Wf(
e);if(!t)throw er("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return $e({active:t.active,...r})}function Y3(e){
let t=mT(e);if(t.empty_repo)throw er("Commit");return $e({...t.ciLint,merged_yaml:"",includes:[]})}var Jf,SL,RL=m(()=>{"use strict";Vt();Qf();Ts();Tt();ws();vs();
He();Jf=e=>{br(e)},SL=[{method:"GET",path:"/projects/:id",handle:U3},{method:"GET",path:"/projects/:id/protected_branches",rules:mt,handle:G3},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:B3},{method:"GET",path:"/projects/:id/hooks",before:Jf,rules:mt,handle:V3},{method:"GET",path:"/project\
s/:id/push_rule",before:Jf,handle:K3},{method:"GET",path:"/projects/:id/job_token_scope",before:Jf,handle:Q3},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:Jf,handle:H3},{method:"GET",path:"/projects/:id/ci/lint",handle:Y3}]});import{createHash as OL}from"node:crypto";function Uc(e){let t=Ye(e);return Lr(_s(e,t)),t}function J3(e){let t=Uc(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return Je(e,i,o=>IL(e,t,o))}function W3(e){let t=Uc(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw er("Branch");
return $e(IL(e,t,r))}function IL(e,t,r){return{name:r.name,commit:Dc(e,t,rT(r.commitId,r.committed_date)),merged:!1,protected:Rn(e.state,t).some(n=>X3(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function X3(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function xL(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return rT(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||z3(o,r));if(!i)throw er("Commit");return i}function z3(e,t){return t.
length>=7&&e.startsWith(t)}function Z3(e){let t=Uc(e),r=Dc(e,t,xL(e,t));return $e({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function eW(e){let t=xL(e,Uc(e));if(!t.signature)throw er("Signature");return $e({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function AL(e,t){let r=Uc(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw er("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw er("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function tW(e){let{content:t,ref:r,commitId:n}=AL(e,wt(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:OL("sha256").update(s).digest("hex"),ref:r,blob_id:OL("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[rW(u),
encodeURI(String(c))]));return $e({...o,content:s.toString("base64")},a)}function rW(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function nW(e){let{content:t}=AL(e,wt(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var Fc,NL,kL,PL=m(()=>{"use strict";Vt();
nT();Tt();bs();ws();vs();He();Fc="/projects/:id/repository",NL=`${Fc}/files/:file_path`,kL=[{method:"GET",path:`${Fc}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...mt],handle:J3},{method:"GET",path:`${Fc}/branc\
hes/:branch`,greedy:!0,handle:W3},{method:"GET",path:`${Fc}/commits/:sha`,jobToken:!0,handle:Z3},{method:"GET",path:`${Fc}/commits/:sha/signature`,handle:eW},{method:"\
GET",path:NL,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:tW},{method:"GET",path:`${NL}/raw`,jobToken:!0,scopes:["read_repository"],handle:nW}]});function jL(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function Gc(e,t,r){let n=Rn(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>jc(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function Xf(e,t){return dt(
e,t)>=ce.maintainer}function sW(e){let t=Ye(e);if(!Xf(e,t))throw Sn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return Je(e,r,n=>Gc(e.state,t,n))}function iW(e){
let t=Ye(e);if(!Xf(e,t))throw vt(500,["Not allowed"]);let r={id:0,name:wt(e,"name"),external_url:wt(e,"external_url"),sharedSecret:wt(e,"shared_secret")||null,protectedBranchIds:$L(
e,t)??[],updatedAt:e.clock.now()};return qL(t,r),r.id=xt(e.state),t.statusChecks.push(r),{status:201,json:Gc(e.state,t,r)}}function oW(e){let t=Ye(e);if(!Xf(e,t))
throw vt(401,["Not allowed"]);let r=Ta(e,t,"check_id"),n=(i,o)=>i in e.params?wt(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:$L(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return qL(t,s),Object.assign(
r,s),{status:200,json:Gc(e.state,t,r)}}function aW(e){let t=Ye(e),r=Ta(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw vt(412,"412 Precondition Failed");return Xf(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function $L(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=Rn(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw Wi();return r.
map(Number)}function qL(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
hT&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw vt(422,n);if(t.name.length>hT||t.external_url.length>hT)throw vt(500,"500 I\
nternal Server Error")}var gT,CL,LL,hT,DL,yT=m(()=>{"use strict";Vt();Ts();Tt();bs();ws();vs();He();$c();gT="/projects/:id/external_status_checks",CL=`${gT}/:ch\
eck_id`,LL={name:"check_id",type:"integer",required:!0},hT=255;DL=[{method:"GET",path:gT,before:Es,rules:mt,handle:sW},{method:"POST",path:gT,before:Es,rules:jL(
!0),handle:iW},{method:"PUT",path:CL,before:Es,rules:[LL,...jL(!1)],handle:oW},{method:"DELETE",path:CL,before:Es,rules:[LL],handle:aW}]});function FL(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=ML(e,t),u=At(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=ze(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:cW(
e,t,r),source:l?ML(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function cW({rootUrl:e,now:t},r,n){let s=ar(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function ML({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:Cr(e,r.groupId)?.name??At(e,
r.ownerId??0)?.name??"",visibility_level:uW[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var uW,UL=m(()=>{"use strict";He();uW={private:0,internal:10,public:20}});import{createHmac as lW}from"node:crypto";import{request as pW}from"node:http";import{request as dW}from"node:https";async function GL(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=ze(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>bT(e,t,r,i,a,s)))}async function bT(e,t,r,n,s,i){let o=ze(e,n.projectId);if(!o||!gW(e,o,s,n.target_branch))return;let a=JSON.stringify(FL({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":VL(a,s.sharedSecret)}:{};for(let c=0;c<mW;c+=1)if(await KL(s.external_url,a,u)!==null)return}function gW(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return Rn(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function BL(e,t,r,n){let s=ze(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await yW(e,t,r,s,
o,a)}async function yW(e,t,r,n,s,i){let o=bW(e,n,i,r()),u=JSON.stringify({...wa({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=VL(u,i.secretToken??""),l=await KL(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+fW)}function bW(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:xt(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function VL(e,t){return lW("sha256",t).update(e).digest("hex")}function KL(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?dW:pW)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:hW,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var fW,mW,hW,_T=m(()=>{"use strict";Qf();He();UL();fW=31*6e4,mW=4,hW=3e4});function _W(e){let t=Ye(e),r=va(e,t);if(!eL(e,t))throw Ji();let n=ar(r,e.clock.now()),s=dt(e,t)>=ce.developer,i=t.statusChecks.filter(u=>Vf(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return Je(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:kc(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function vW(e){let t=Ye(e),r=va(e,t);if(!ZC(e,t,r))throw Ji();let n=Ta(
e,t,"external_status_check_id"),s=e.clock.now(),i=ar(r,s);if(wt(e,"sha")!==i)throw vt(409,`SHA does not match HEAD of source branch: ${i}`);if(dt(e,t)<ce.developer)
throw vt(404,null);return{status:201,json:{id:ha(e.state,{checkId:n.id,mrId:r.id,sha:i,status:wt(e,"status"),createdAt:s}).id,merge_request:qc({...e,session:null},
t,r,{full:!0}),external_status_check:Gc(e.state,t,n)}}}function TW(e){let t=Ye(e),r=va(e,t);if(dt(e,t)<ce.developer)throw Ji();let n=Ta(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=kc(e.state,n.id,r.id,ar(r,s));if(i?.status!=="failed")throw vt(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>bT(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var vT,QL,HL=m(()=>{"use strict";Vt();iT();Tt();bs();ws();He();
_T();$c();yT();vT="/projects/:id/merge_requests/:merge_request_iid",QL=[{method:"GET",path:`${vT}/status_checks`,before:Es,handle:_W},{method:"POST",path:`${vT}\
/status_check_responses`,before:Es,rules:[_a,sT,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:vW},{method:"POST",path:`${vT}/status_checks/:external_status_check_id/retry`,before:Es,rules:[_a,sT],handle:TW}]});function YL({externalControlMethod:e}){return[...wW,fL(e)]}var wW,JL=m(()=>{"use strict";dL();mL();yL();vL();aT();EL();RL();PL();yT();HL();wW=[..._L,...SL,...cL,
...TL,...hL,...kL,...oL,...QL,...DL]});async function WL(e,t){let r={user:null};try{return e.clock.tick(),{answer:await EW(e,t,r),user:r.user}}catch(n){if(n instanceof En)return{answer:n.answer,user:r.
user};let{answer:s}=vt(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function EW(e,t,r){let n=AC(t),s=Uf(t,n);if(CC(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw pt(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return KC(
p,t,n,d=>{r.user=d})}let i=WC(YL(e.state),t.method,t.path);if(!("route"in i))return i;PC(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Mf(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:YC(o.rules??[],
l.params)})}var XL=m(()=>{"use strict";QC();Tt();Xv();vs();Ac();XC();JL()});function TT(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of ze(e,r.projectId)?.statusChecks??
[]){let i=ar(r,n);ha(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function zL(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>SW&&(r.status="failed")}function wT(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<RW)&&(r.status="fail",r.updatedAt=n)}}var SW,RW,ZL=m(()=>{"use strict";He();SW=2*6e4,RW=30*6e4});function rj(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=tj(s);u<=a;u=tj(u))TT(e(),u),zL(e(),u),wT(e(),u);TT(e(),a),wT(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function tj(e){return(Math.floor(e/ej)+1)*ej}var ej,nj=m(()=>{"use strict";ZL();ej=6e4});function ij(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!OW(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function OW({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||NW(
n)}function NW({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function oj(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return kW(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return sj(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return sj(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function sj(e,t,r){return xc(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function kW(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var ET=m(()=>{"use strict";Ac()});import{isUtf8 as IW}from"node:buffer";import{createHash as xW}from"node:crypto";import{createServer as AW}from"node:http";import{createServer as PW}from"node:https";
function aj(e){let t=(r,n)=>{CW(e,r,n).catch(()=>n.destroy())};return e.tls?PW(e.tls,t):AW(t)}function uj(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function cj(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function CW(e,t,r){let n=await jW(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,v])=>[b,String(v)])),body:n.toString("utf8"),...IW(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:v})=>v==="delay"))await DW(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?oj(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,LW(a,r,g,e.now(),p?.kind==="truncate")}function LW(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${xW("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function jW(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function DW(e){return new Promise(t=>setTimeout(
t,e))}var lj=m(()=>{"use strict";ET()});function Ss(e,t={}){let r=t.id??xt(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function ST(e,t={}){let r=t.id??xt(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??Ss(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function eo(e,t={}){let r=t.id??xt(e),n=Cr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function ur(e,t,r,n){let s=typeof t=="number"?ze(e,t)??Cr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function hi(e,t={}){
let r=$W[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function gi(e){return{name:"main",push_access_levels:[
hi(0)],merge_access_levels:[hi(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function RT(e,t={}){let r=t.id??xt(e),n={
id:r,groupId:e.groups[0]?.id??eo(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function OT(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:xt(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??xt(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var $W,Ea=m(()=>{"use strict";He();$W={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as qW}from"node:crypto";function Et(e){return qW("sha1").update(e).digest("hex")}function Jn(e,t={}){let r=t.id??xt(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??eo(e).id,o=Cr(e,i)?.full_path??At(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
zf).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],protectedBranches:[],
approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,
merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},
errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:Et(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],
terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function to(e,t,r={}){let n=r.id??xt(e),s={id:n,name:`Check ${n}`,external_url:`\
https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-zf,...r};return Zf(e,t).statusChecks.push(s),s}function On(e,t,r={}){
let n=Zf(e,t),s=r.id??xt(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),o=r.authorId??e.users[0]?.id??Ss(e).id,a=r.diff_head_sha??Et(`head of\
 ${s}`),u=n.branches[0]?.commitId??Et(`base of ${s}`),c=r.created_at??new Date(Date.now()-zf).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},
p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",
draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:Et(
`patch ${s}`),state:"collected",real_size:"1"}],commits:[ro(e,o,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,
...r};return e.mergeRequests.push(p),p}function ro(e,t,r={}){let n=At(e,t),s=n?.name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";
return{id:Et(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-zf).toISOString(),signature:null,...r}}function Sa(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,...t}}function Zf(e,t){let r=ze(e,
t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var zf,Bc=m(()=>{"use strict";Ea();He();zf=1440*6e4});function Nn(e,t,{reports:r=[],...n}={}){let s=Zf(e,t),i=n.id??xt(e),o=n.created_at??new Date(Date.now()-MW).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??Et(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>Ra(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function Ra(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var MW,em=m(
()=>{"use strict";Bc();He();MW=1440*6e4});var H,Vc=m(()=>{"use strict";H={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function dj(e,t,r){GW(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};On(e,_r.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:Ze.
dana,laggingHead:{sha:Et("web-shop!3 before the push"),until:t+FW},...s});let i=On(e,_r.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:Ze.devon,discussions:[
NT("web-shop!5",1,Ze.dana,!1,n)],headPipelineId:714,...s});Nn(e,_r.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:Et("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),On(e,_r.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:Ze.devon,approvals:tm(
[Ze.dana,Ze.olga],r(12)),...s}),On(e,_r.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:Ze.dana,...s}),On(e,_r.legacy,{id:811,iid:11,title:"Tidy up",
authorId:Ze.devon,...s})}function GW(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=On(e,_r.payments,{id:807,iid:H.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:Ze.devon,labels:["backend"],diff_head_sha:Et("payments!7"),commits:[pj(e,Ze.devon,"payments!7",n)],approvals:tm([Ze.mara,Ze.dana],r(20)),reviewers:[{
userId:Ze.mara,state:"approved",created_at:n}],discussions:[NT("payments!7",10,Ze.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});Nn(e,_r.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),ha(e,{checkId:H.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),On(e,
_r.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:Ze.devon,diff_head_sha:Et("payments!8"),commits:[{...ro(e,Ze.dana),id:Et("paym\
ents!8"),committed_date:r(21)},{...ro(e,Ze.devon),id:Et("payments!8 first"),committed_date:n}],approvals:tm([Ze.dana],r(20)),discussions:[NT("payments!8",20,Ze.
mara,!1,n)],...s});let a=new Date(t).toISOString();On(e,_r.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:Ze.dana,diff_head_sha:Et("payments\
!9"),commits:[pj(e,Ze.dana,"payments!9",a)],approvals:tm([Ze.mara,Ze.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+UW}),On(e,_r.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:Ze.fay,sourceProjectId:_r.paymentsFork,diff_head_sha:Et("payments!10"),commits:[{...ro(e,Ze.fay),id:Et(
"payments!10"),committed_date:n}],...s})}function pj(e,t,r,n){let s={verification_status:"verified"};return{...ro(e,t),id:Et(r),committed_date:n,signature:s}}function tm(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function NT(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:Et(`thread of ${e}`),individual_note:!1,notes:[i]}}function fj(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=H;RT(e,{id:t,groupId:H.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[_r.payments,_r.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),OT(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var _r,Ze,FW,UW,mj=m(()=>{
"use strict";Ea();em();Bc();He();Vc();({projects:_r,users:Ze}=H),FW=6e4,UW=5e3});function gj(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))Ss(e,{id:Ct[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};Ss(e,{id:kT,username:"project_42_bot",name:"countersign",...s}),Ss(e,{id:IT,username:"group_10_bot",name:"countersig\
n",...s}),Ss(e,{id:hj,username:"bea",name:"Bea Stone",state:"blocked"}),BW(e),VW(e)}function BW(e){let t=eo(e,{id:H.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
ur(e,t,Ct.olga,50),ur(e,t,Ct.oscar,50),ur(e,t,Ct.mara,20),ur(e,t,Ct.devon,30),ur(e,t,Ct.dana,30),ur(e,t,Ct.rhea,20),ur(e,t,IT,40);let r=eo(e,{id:H.subgroupId,name:"\
Platform",path:"platform",parent_id:H.groupId});ur(e,r,Ct.dana,40);let n={id:90,name:"release/*",push_access_levels:[hi(40)]};t.protectedBranches=[gi(n)]}function VW(e){
let t=0,r=(n,s,i={})=>{t+=1,ST(e,{id:t,value:n,userId:s,...i})};r(H.token,Ct.mara),r(H.developerToken,Ct.devon),r(H.reporterToken,Ct.rhea),r(H.readOnlyToken,Ct.
mara,{scopes:["read_api"]}),r(H.jobToken,Ct.devon,{kind:"job",scopes:[],projectId:H.projectId}),r(H.expiredToken,Ct.mara,{expired:!0}),r(H.revokedToken,Ct.mara,
{revoked:!0}),r(H.ownerToken,Ct.olga),r(H.guestToken,Ct.gus),r(H.outsiderToken,Ct.otto),r(H.projectToken,kT,{kind:"project"}),r(H.groupToken,IT,{kind:"group"}),
r(H.narrowToken,Ct.mara,{scopes:["read_user"]}),r(H.blockedToken,hj)}var Ct,kT,IT,hj,yj,xT=m(()=>{"use strict";Ea();Vc();({users:Ct}=H),kT=20,IT=21,hj=22;yj=kT});var AT,PT=m(()=>{"use strict";AT=`# What every change to payments must show.
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
`});function _j(e,t){KW(e,t),QW(e,t),HW(e,t);for(let r of[Be.payments,Be.webShop,Be.billing,Be.legacy,Be.playground])ur(e,r,rm.mara,40);ur(e,Be.ledger,rm.mara,30),ur(
e,Be.payments,rm.gus,10),ur(e,Be.payments,yj,40)}function nm(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function KW(e,t){
Jn(e,{id:Be.payments,name:"Payments",path:"payments",groupId:H.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[gi({id:14,name:"main"})],approvalRules:[Sa(31,{approvals_required:2})],approvalSettings:vj,
pushRule:{reject_unsigned_commits:!0},hooks:[nm(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
AT],["main:.gitlab-ci.yml",bj],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),to(e,Be.payments,{id:H.statusCheckId,name:H.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),to(e,Be.payments,{id:H.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),Nn(e,Be.payments,{id:701,reports:CT,created_at:t(30)})}function QW(e,t){Jn(e,{id:Be.webShop,name:"Web Shop",path:"web-shop",groupId:H.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[gi({id:15,name:"*",push_access_levels:[hi(30)]})],approvalRules:[Sa(32,{approvals_required:1})],hooks:[
nm(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",bj]])}),to(e,Be.webShop,{id:6,name:"Countersign"}),
Nn(e,Be.webShop,{id:710,reports:CT,created_at:t(50)}),Nn(e,Be.webShop,{id:712,status:"running",created_at:t(.1),jobs:[Ra(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),Nn(e,Be.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function HW(e,t){Jn(e,{id:Be.ledger,name:"Ledge\
r",path:"ledger",groupId:H.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
gi({id:16,name:"main"})],approvalRules:[Sa(33,{approvals_required:2})],approvalSettings:vj,pushRule:{reject_unsigned_commits:!0},hooks:[nm(63,"https://chat.acme\
.example/hooks/ledger")]}),to(e,Be.ledger,{id:7,name:"Countersign"}),Nn(e,Be.ledger,{id:720,reports:CT,created_at:t(20)}),Jn(e,{id:Be.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:H.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[gi({id:17,name:"\
main",push_access_levels:[hi(40)]})],approvalRules:[Sa(34,{approvals_required:1})]}),to(e,Be.billing,{id:8,name:"Countersign"});let r=Ra(73001,"sast",t(10),{retried:!0,
status:"failed"}),n=Ra(73002,null,t(9),{name:"sast"});Nn(e,Be.billing,{id:730,created_at:t(10),jobs:[r,n]}),Jn(e,{id:Be.legacy,name:"Legacy Portal",path:"legacy\
-portal",groupId:H.groupId,licence:"premium",visibility:"public",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[nm(64,"http://old.acme.ex\
ample/hook")]}),Jn(e,{id:Be.playground,name:"Playground",path:"playground",groupId:H.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),
Jn(e,{id:Be.docs,name:"Handbook",path:"handbook",groupId:H.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),Jn(e,{id:Be.paymentsFork,name:"Paymen\
ts",path:"payments",ownerId:rm.fay,forkedFrom:Be.payments,last_activity_at:t(6)})}var Be,rm,bj,CT,vj,Tj=m(()=>{"use strict";PT();Ea();em();Bc();Vc();xT();({projects:Be,
users:rm}=H),bj=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,CT=["sast","secret_detection","dependency_scanning"];vj={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function LT(e){let t=Hv(),r=n=>new Date(e-n*YW).toISOString();return gj(t,e),_j(t,r),dj(t,e,r),fj(t),t}var YW,jT=m(()=>{"use strict";He();mj();xT();Tj();YW=60*6e4});function wj(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=RC(e,s.checkId);return{id:s.id,project:ze(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:ze(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:ma(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-JW).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var JW,Ej=m(()=>{"use strict";He();JW=50});async function sm(e={}){let t=e.now??Date.now,r=e.state??LT(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=rj(()=>r,t),o=[],a=ij(),u=new Set,
c="";function l(b){let v=b().finally(()=>u.delete(v));u.add(v)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>wj(r,o,i.now())},d=aj({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>WL(p,b)}),f=await uj(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,WW);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,v,S={})=>GL(r,c,i.now(),b,{...v?
{action:v}:{},...S}),pingExternalControls:b=>BL(r,c,i.now,b),async close(){clearInterval(h),await cj(d);let b=new Promise(v=>setTimeout(v,XW).unref());await Promise.
race([Promise.allSettled(u),b])}}}var WW,XW,DT=m(()=>{"use strict";XL();nj();ET();lj();jT();Ej();_T();Vc();jT();PT();Ea();em();Bc();He();WW=1e3,XW=1e3});var Sj={};D(Sj,{demoCommand:()=>t5});import{spawn as zW}from"node:child_process";import{join as ZW}from"node:path";async function t5(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await sm();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of e5){n(`
${r.tone(`--- pipeline of ${H.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await r5(i,o,ZW(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new k("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(n5(i)),Ot.compliant}finally{await i.close()}}async function r5(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===H.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
H.projectId),CI_PROJECT_PATH:H.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(H.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:H.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:H.
token,INPUT_STATUS_CHECK:H.statusCheckName,INPUT_EXTERNAL_CONTROL:String(H.controlId),INPUT_EXTERNAL_CONTROL_SECRET:H.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=zW(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??Ot.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function n5({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===H.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${H.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var e5,Rj=m(()=>{"use strict";DT();we();e5=[{iid:8,expected:Ot.nonCompliant},{iid:7,expected:Ot.compliant}]});var Oj={};D(Oj,{sandboxCommand:()=>s5});async function s5(e,t){let r=await sm({port:i5(e)}),n={gitlab_url:r.url,gitlab_token:H.token,project:H.projectPath,merge_request:H.
mergeRequestIid,status_check:H.statusCheckName,external_control:H.controlId,external_control_secret:H.controlSecret,other_tokens:Object.fromEntries(Object.entries(
H).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):o5(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
Ot.compliant}function i5(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new k("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function o5(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var Nj=m(()=>{"use strict";DT();we()});import{createHash as ID,randomBytes as xD}from"node:crypto";import{readFileSync as AD}from"node:fs";import{readFile as PD}from"node:fs/promises";var vr=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};oo();oo();var Dj=class{value;constructor(e){this.value=e}};function Rt(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof Dj?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}function $j(e){let t={},r=/<([^>]+)>; rel="([^"]+)"/g,n;for(;n=r.exec(e);){let[,s,i]=n;t[i]=s}return t}function MT(e,t){return t?{data:e.body,status:e.status,headers:e.headers}:e.body}function qj(e,t){return MT(e,t)}function Mj(e,t,r){let{status:n,headers:s}=t,{body:i}=t;
return e&&(i=Hc(i)),MT({body:i,status:n,headers:s},r)}async function FT(e,t,r,n,s,i){let{sudo:o,showExpanded:a,maxPages:u,pagination:c,page:l,perPage:p,idAfter:d,
orderBy:f,sort:g}=s;e&&(n.body=Hc(n?.body));let h=[...i||[],...n.body],b=u&&p?h.length/+p<u:!0,{next:v=""}=$j(n.headers.link);if(!(l&&(i||[]).length===0)&&v&&b){
let R=qT(v.split("?")[1]),L={...Hc(R)},U={...L,maxPages:u,sudo:o,showExpanded:a},G=await t(r,{searchParams:L,sudo:o});return FT(e,t,r,G,U,h)}if(!a)return h;let S=c===
"keyset"?{idAfter:d?+d:null,perPage:p?+p:null,orderBy:f,sort:g}:{total:parseInt(n.headers["x-total"],10),next:parseInt(n.headers["x-next-page"],10)||null,current:parseInt(
n.headers["x-page"],10)||1,previous:parseInt(n.headers["x-prev-page"],10)||null,perPage:parseInt(n.headers["x-per-page"],10),totalPages:parseInt(n.headers["x-to\
tal-pages"],10)};return{data:h,paginationInfo:S}}function Kt(){return async(e,t,r)=>{let{asStream:n,sudo:s,showExpanded:i,maxPages:o,...a}=r||{},u=e.queryTimeout?
AbortSignal.timeout(e.queryTimeout):void 0,c=await e.requester.get(t,{searchParams:a,sudo:s,asStream:n,signal:u}),l=e.camelize||!1;if(n)return qj(c,i);if(!Array.
isArray(c.body))return Mj(l,c,i);let p={sudo:s,showExpanded:i,maxPages:o,...a};return FT(l,(d,f)=>e.requester.get(d,{...f,signal:u}),t,c,p)}}var UT=class extends vr{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=Rt`${e}/members`;return t&&(n+="/all"),Kt()(this,n,
r)}show(e,t,{includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),Kt()(this,o.join("/"),n)}};var Fj=class extends vr{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return Kt()(this,Rt`${e}/hooks`,t)}show(e,t,r){return Kt()(this,Rt`${e}/hooks/${t}`,
r)}},Uj=class extends vr{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return Kt()(this,Rt`${e}/push_rule`,t)}};var GT=class extends vr{all(e,{pipelineId:t,...r}={}){let n=t?Rt`projects/${e}/pipelines/${t}/jobs`:Rt`projects/${e}/jobs`;return Kt()(this,n,r)}show(e,t,r){return Kt()(
this,Rt`projects/${e}/jobs/${t}`,r)}},BT=class extends vr{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=Rt`projects/${e}/merge_requests/${t}/approvals`:
n=Rt`projects/${e}/approvals`,Kt()(this,n,r)}};var VT=class extends vr{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=Rt`projects/${e}/`:t&&(n=Rt`groups/${t}/`),Kt()(this,`${n}merge_requests`,r)}show(e,t,r){
return Kt()(this,Rt`projects/${e}/merge_requests/${t}`,r)}};var KT=class extends vr{all(e,t){return Kt()(this,Rt`projects/${e}/pipelines`,t)}show(e,t,r){return Kt()(this,Rt`projects/${e}/pipelines/${t}`,r)}};var QT=class extends Fj{constructor(e){super("projects",e)}};var HT=class extends UT{constructor(e){super("projects",e)}};var YT=class extends Uj{constructor(e){super("projects",e)}};var JT=class extends vr{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=Rt`users/${e}/starred_projects`:e?n=Rt`users/${e}/projects`:n="projects",Kt()(
this,n,r)}show(e,t){return Kt()(this,Rt`projects/${e}`,t)}},WT=class extends vr{all(e,t){return Kt()(this,Rt`projects/${e}/protected_branches`,t)}show(e,t,r){return Kt()(
this,Rt`projects/${e}/protected_branches/${t}`,r)}};var XT=class extends UT{constructor(e){super("groups",e)}};lr();lr();async function zT(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>ka(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=ka(u),l=/does not exist or you don't have permission/.
test(c??"");throw new Ue(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}xa();xa();am();var el=class{#e;constructor(t,r){this.#e=new Wc(t,r)}async allForMergeRequest(t,r){let n=`${cm(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:Xc(o),status:Xj(a)}))}set(t,r,n){let s=`${cm(t,r)}/status_check_responses`;
return this.#e.write("POST",s,Ns({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${cm(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>(iw(),sw))).StatusCheckServices(this.#e)}};function Xj(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function cm(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var tD={Projects:JT,ProtectedBranches:WT,MergeRequests:VT,MergeRequestApprovals:BT,Pipelines:KT,Jobs:GT,ProjectMembers:HT,ProjectHooks:QT,ProjectPushRules:YT,GroupMembers:XT};
function pm(e,t=()=>{}){let r={requesterFn:rw(e,t),host:"",queryTimeout:null},n={StatusChecks:new el(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(cw(),uw));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),zT(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t(Qt("GET",c));let l={path:c,query:Jc({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async read(s,i){let o=`/api/v4${s}`;return t(Qt("GET",o)),(await Ia(e,o,i)).body}};for(let[s,i]of Object.entries(tD)){let o;Object.defineProperty(n,s,{get:()=>o??=
new i(r),enumerable:!0})}return n}lr();we();fm();function pw(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}lr();ym();we();function hw(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(bm());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{
(n||e?.aborted)&&a(bm()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw bm()},close(){e?.removeEventListener("abort",s),s()}}}function bm(){
return new k("INTERRUPTED","the job was cancelled")}var oD=new Set([408,429,502,503,504]);function gw(e,t){return oD.has(e)||e===500&&t}function yw(e){return[301,302,303,307,308].includes(e)}function bw(e,t,r=0,n={},s=0){
let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,aD(r,n,s)||0)}function aD(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function Tm(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new k("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=pw(r),f=hw(e.signal,g);function g(){c?.then(({agent:v})=>v.destroy()).catch(()=>{})}async function h(v,S,R){c??=dw(a.protocol==="https:",n,e.
certificateAuthorities);let L=await c,{method:U,body:G,anonymous:Z,headers:j}=S,w={...t&&!Z?{"private-token":t}:{},...j?.()},K=r();l++;let ye=await fw(L,v,{method:U,
body:G,headers:w,timeoutMs:R,maxBodyBytes:o,now:r});return p(ye.headers.date??"",K,ye.answeredAt),ye}async function b(v){let{method:S,path:R,query:L,body:U,expects:G="\
json",situation:Z="fact"}=v,j=S==="GET"||S==="HEAD"||v.reads===!0,w=Qt(S,R),K=new URL(u+R+(L?`?${L}`:""));for(let ye=1,Me=0;;){let kn=r(),Rs=i()-kn;if(f.check(),
Rs<=0)throw(await vm()).tooLate(w,ye);let so=Math.min(Rs,s),jr=await f.race(h(K,v,so)).catch(async _i=>{if(_i instanceof k)throw _i;return(await vm()).describeFailure(
_i,a,n)}),[St,Os]="headers"in jr?[jr,void 0]:[void 0,jr],cr=St?.status??0,ht=Os?Os.isTemporary:gw(cr,j),Dr=bw(ye,e.random,cr,St?.headers,d.serverNow()),Oa=r()+Dr>=
i(),yi=ht&&ye<5&&!Oa,Na={method:S,path:R,status:cr,durationMs:r()-kn,attempt:ye};if(e.onRequest?.(yi?{...Na,retryInMs:Dr}:Na),yi){await f.race(e.sleep(Dr)),ye++;
continue}let bi=St&&cr<300?lw(St,G):void 0;if(St&&bi&&bi.instead===void 0)return{status:cr,headers:St.headers,body:bi.value,attempts:ye};let{endingOf:T,followRedirect:M,
refused:C,tooLate:F,unanswered:xe,unexpected:Xe}=await vm();if(St&&yw(cr)){K=M(St,K,{request:w,method:S,path:R,root:a,hops:Me++,attempts:ye});continue}let fe={request:w,
situation:Z,writes:!j,body:U,attempts:ye,token:t};if(bi?.instead!==void 0)throw Xe(cr,fe,bi.instead);let Wn=ht?T(ye,Oa?Dr:0):"";throw St?C(St,fe,Wn):Os?.isTimeout&&
so===Rs?F(w,ye):xe(Os,fe,Wn)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function vm(){return Promise.resolve().then(()=>(Uw(),Fw))}we();var uo=class extends Error{};async function Vw(e,t,r){return Promise.all(e.map(async n=>({source:ND(n,r),text:await kD(n,t,r)})))}function ND(e,t){return e.
kind==="path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function kD(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.
project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){if(n instanceof uo){let{missingPolicy:s}=await Promise.resolve().then(()=>(Bw(),Gw));
throw await s(e,t,r,n)}throw n instanceof k&&n.code!=="INTERRUPTED"?new k("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.
advice===void 0?{}:{advice:n.advice}}):n}}we();al();var CD=6e4;function Kw(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(CD,e.timeout/5),a=DD(r),u={now:Date.now,sleep:a,random:Math.
random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...jD(t)},c=Tm({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=pm(c);function p(d){
return{checkout:LD,branch:(f,g)=>l.rawFile(d,f,g).catch(wm),project:(f,g,h)=>l.rawFile(f,g,h).catch(wm),async url(f){let g=new URL(f),h=Tm({...u,baseUrl:g.origin});
try{let b=await h.send({method:"GET",path:g.pathname,query:g.search.slice(1),expects:"text",situation:"policy"});return String(b.body)}catch(b){return wm(b)}finally{
h.close()}}}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?pm(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.serverNow(),
sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>ID("sha256").update(d).digest("hex"),nonce:()=>xD(16).toString("hex"),evaluationIsOver(){
o=i},version:co,progress:{targets:[],done:[]}}}}async function LD(e){try{return await PD(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new uo(
e,{cause:t}):new k("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function wm(e){throw e instanceof Ue&&e.status===404?new uo(e.message,{cause:e}):
e}function jD(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:AD(t,"utf8")}}catch(r){throw new k("INPUT_INVALI\
D",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function DD(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(i),n(new k("INTERRU\
PTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}Om();we();function p0(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?Ot.undelivered:e.verdict==="compliant"||t==="never"?Ot.compliant:e.verdict==="undete\
rmined"?Ot.undetermined:t==="undetermined"?Ot.compliant:Ot.nonCompliant}import{constants as O$}from"node:fs";import{access as N$,mkdir as k$,writeFile as H0}from"node:fs/promises";import{join as qm}from"node:path";var m0={json:{file:"report.json",load:()=>Promise.resolve().then(()=>(f0(),d0))}};we();function h0(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>XD(u,n))})),deliveries:[...e.deliveries]}}function XD(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:zD(o,t)},waiver:null}}
function zD({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.
startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function dl(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};
for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}function g0(e,t){let r=dl(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function y0(e){
return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function Y0(e){try{await k$(e,{recursive:!0}),await N$(e,O$.W_OK)}catch(t){let{code:r}=t;throw new k("INPUT_INVALID",`report_dir ${e} cannot be written (${r}\
)`,{cause:t})}}async function J0(e,t){let{folder:r,formatNames:n,context:s,host:i}=t,o=qm(r,"report.json"),a=g0(e,o),u=[...new Set(["json",...n])].map(async c=>{
let l=m0[c];if(!l)throw new k("INTERNAL",`there is no format ${c}`);let{render:p}=await l.load();await H0(qm(r,l.file),await p(e,s))});return i==="gitlab"&&u.push(
H0(qm(r,"countersign.env"),y0(a))),i==="github"&&u.push(I$(a,e)),await Promise.all(u),o}async function I$(e,t){let[r,{annotations:n}]=await Promise.all([Promise.resolve().then(()=>(fo(),La)),
Promise.resolve().then(()=>(Q0(),K0))]);for(let[s,i]of Object.entries(e))r.setOutput(s,i);for(let{level:s,title:i,message:o}of n(t))s==="error"?r.error(o,{title:i}):
r.warning(o,{title:i})}Ge();var W0={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},X0={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},wl={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function z0(e,t){let{report:r}=e;return`${[...x$(r,t),...e.notices.map(s=>`${ks(
"Note")}${se(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>wl[s.status]-wl[i.status]).flatMap((s,i)=>A$(s,i,t)),"",...C$(r,t),...r.deliveries.map(s=>`${ks("")}${L$(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${ks("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${ks("Report")}${se(e.reportPath)}`],`${ks("Took")}${e.tookMs} ms, ${ge(e.requests,"request")}`].join(`
`)}
`}function x$({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${se(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${se(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${se(e.gitlab_url)}`,`${ks("Subject")}${i}`,`${ks("Policy")}${se(t.name)} (${t.sources.map(o=>se(o)).join(
", ")}), sha256 ${t.sha256.slice(0,12)}`]}function A$(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone(W0[s],X0[s])} ${r.tone(se(n),"bold")} ${r.tone(Z0(i),
"dim")}`,u=[...i].sort((c,l)=>wl[c.status]-wl[l.status]).flatMap(c=>P$(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function Z0(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function P$(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a}=e,
u=s==="fail"||s==="unknown",l=[`  ${t.tone(W0[s],X0[s])} ${se(r)}${u?` (${n})`:""}: ${se(i,1e3)}`];return o!==null&&l.push(`      note: ${se(o,1e3)}`),s==="fail"&&
(l.push(`      fix:  ${se(a.text,1e3)}`),a.url!==null&&l.push(`      at:   ${se(a.url,1e3)}`)),l}function C$(e,t){let r=dl(e),n={compliant:"COMPLIANT",non_compliant:"\
NON-COMPLIANT",undetermined:"UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=Z0(e.requirements.flatMap(({controls:u})=>u)),a=r.
pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${ks("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function L$(e,t,r){
let n=e.target==="status_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${se(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${se(e.
requirement)}"`,o=`${n} ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.
status}, delivered${a}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-",
"dim")} ${o}: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT deliv\
ered${a}: ${se(e.error??"",1e3)}`}}function ks(e){return e.padEnd(9)}Gm();lr();we();Km();async function hE(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?tq(t,r,n):[],e.controls.length>0?eq(e,t,r):void 0]);
return async a=>[...s?await uE(e.statusChecks,a,i):[],...o?.(a)??[]]}async function eq(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(dE(),pE)),
Promise.resolve().then(()=>(mE(),fE))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function tq(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof Ue)||n.status!==401?n:(await e.MergeRequests.show(t,r),new k("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function gE(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}Fm();async function yE(e,t,r){let n=await Promise.all(e.requirements.map(async({name:s,controls:i})=>{let o=await Promise.all(i.map(a=>rq(a,t,r)));return{name:s,controls:o,
status:nq(o.map(({status:a})=>a))}}));return{verdict:sq(n.map(({status:s})=>s)),requirements:n}}async function rq(e,t,r){let n={control:e,actual:null,note:void 0,
evidence:[]};if(!e.judge)return{...n,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{
...n,status:"not_applicable",message:"applies to merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([
c,l])=>({name:c,fact:l,result:await t.read(l)})));for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=
p.value:o.includes(p.reason)||o.push(p.reason);if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,
status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function nq(e){return e.includes("fail")?"fail":e.includes(
"unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function sq(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?
"undetermined":e.includes("pass")?"compliant":"undetermined"}rr();async function EE(...e){let[t,r]=e;return lq(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(wE(),TE))).settleHead(
...e)}function lq(e,t){return e.sha===t&&e.isPrepared}mo();We();ad();ad();async function qk(e){let t=e.map(B1),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>($k(),Dk))).refusedSources(r);return t.flatMap(
n=>n??[])}function B1(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(!/^http:|^preset:/i.test(e)){
if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e))return{kind:"path",
typed:e,path:e.replace(/^\.\//,"")}}}async function Fk(e,t,r){let n=await qk(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(Mk),i=!s&&n.every(Mk)?await o(0,void 0):void 0;
async function o(a,u){let c=await Vw(n,r.readersFor(a),u);return{policy:await od(c),sha256:V1(c,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(
a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});let p=await c();return l&&p===u?l:o(a,p)}}}function Mk({kind:e}){return e==="path"}function V1(e,t){let r=e.
map(({text:n})=>t(n));return r.length===1?r[0]??"":t(r.map(n=>`${n}
`).join(""))}ny();async function Hk(e,t,r){let n=await Kk(e,t),s=n.kind==="project"?"project":"merge_request",i=await Fk(e,s,r),{projectId:o,known:a}=await OE(n.project,r.gitlabFor),
u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=jr(a),d=cd(sy(p,s==="project"?Y:Er)),f=d.then(r.serverNow,
r.serverNow),g=cd(i.load(o,l,cr)),h=cd(hE(e,c,o,u)),b=cd(g.then(({policy:ht})=>St(ht,p))),v=await d,{policy:S,sha256:R}=await g,L=await(await h)(S.requirements.
map(({name:ht})=>ht));r.progress.targets=L;let U="sha"in v?v:void 0,G=(n.kind==="merge-request"?n.sha:void 0)??U?.sha??"",Z=u===void 0?void 0:{projectId:o,iid:u,
sha:G},j=U&&Z&&await EE(U,G,Os,()=>Mm(c,Z),r.sleep),w=j?.state==="superseded",K=w||e.dry_run?[]:L.filter(({kind:ht})=>ht==="status_check"),ye=Z&&gE(c,Z,K.map(({
id:ht})=>ht),r.after),Me=await(j?.waited?St(S,jr(j.known)):b).finally(()=>ye?.stop());r.evaluationIsOver();let kn=await sE({gitlab:c,targets:L,evaluation:Me,projectId:o,
mergeRequest:Z&&j&&{...Z,createdAtMs:Date.parse(j.mergeRequest.createdAt)},isSuperseded:w,isLagging:j?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.
dry_run,secrets:e.controlSecrets,nonce:r.nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:ht=>r.progress.done.push(ht)}),Rs=h0({evaluation:Me,policy:S,policySha256:R,
subject:{gitlabUrl:e.gitlab_url,project:{id:o,path:U?.projectPath??(await sy(p,Y)).path},mergeRequest:j&&Z&&{iid:Z.iid,sha:G,targetBranch:j.mergeRequest.targetBranch}},
deliveries:kn,generatedAt:new Date(r.now()),version:r.version}),so=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has\
 status checks"]:[];return{report:Rs,notices:[...e.warnings,...n.notices,...S.warnings,...so]};function jr(ht){let Dr=Qk(n.project,t);return _E({gitlabFor:r.gitlabFor,
projectId:o,iid:u,defaultBranchHint:Dr,now:()=>f},ht)}function St(ht,Dr){return Dr.announce(jk(ht,s)),yE(ht,Dr,s)}function Os(){return jr(new Map).read(Er)}async function cr(){
return(await sy(p,Er)).targetBranch}}async function sy(e,t){let r=await e.read(t);if(r.ok)return r.value;throw r.error}function cd(e){return e.catch(()=>{}),e}we();Ge();async function zk(e,t){let{env:r,surface:n}=t,s=performance.now();await tU(t,e);let i=await l0({flags:e,env:r,getInput:await eU(t)});await Y0(i.report_dir);
let o=Kw(i,{env:r,signal:t.signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${se(
a.path)} ${u} ${Math.round(a.durationMs)} ms`)}});try{let{report:a,notices:u}=await Hk(i,r,o.ports),c=await J0(a,{folder:i.report_dir,formatNames:i.formats,context:{
jobUrl:r.CI_JOB_URL,policyPath:i.policy[0]??""},host:n.host}),l=Math.round(performance.now()-s),p={report:a,notices:u,reportPath:c,tookMs:l,requests:o.requestCount(),
dryRun:i.dry_run};return t.print(z0(p,n).trimEnd()),p0(a,i.fail_job_on)}catch(a){throw a instanceof k&&a.code==="INTERRUPTED"?(await Promise.resolve().then(()=>(Jk(),Yk))).
interrupted(o.ports.progress,a):a}finally{o.close()}}async function eU({env:e,surface:t}){return t.host==="github"?(await Promise.resolve().then(()=>(fo(),La))).
getInput:(r,{trimWhitespace:n})=>{let s=e[`INPUT_${r.toUpperCase()}`]??"";return n?s.trim():s}}async function tU({env:e,surface:t},r){if(t.host!=="github")return;
let[{setSecret:n},{secretsOf:s}]=await Promise.all([Promise.resolve().then(()=>(fo(),La)),Promise.resolve().then(()=>(Xk(),Wk))]);for(let i of s(e,r))n(i)}po();function Zk(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||Xn[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var rU={bold:1,dim:2,red:31,green:32,yellow:33};function nU(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>rU[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function eI(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return nU(n,!i&&(s||n!=="plain"),r)}we();al();var kj=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>kj.abort());var no={env:process.env,surface:eI(process.env,process.stdout.
isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:kj.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};try{process.exitCode=await a5(process.argv.slice(2))}catch(e){process.exitCode=await(await Promise.resolve().then(()=>(rI(),tI))).reportFailure(e,no)}async function a5(e){
let{command:t="evaluate",operands:r,flags:n}=Zk(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return no.print((await Promise.resolve().then(()=>(pd(),ld))).
helpText()),Ot.compliant;if(n.has("version")||n.has("v"))return no.print(co),Ot.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(pd(),ld))).
strayOperand(r[0]);return zk(n,no);case"validate":return(await Promise.resolve().then(()=>(aI(),oI))).validateCommand(r,n.has("json"),no);case"demo":return(await Promise.resolve().then(()=>(Rj(),Sj))).
demoCommand(n,no);case"sandbox":return(await Promise.resolve().then(()=>(Nj(),Oj))).sandboxCommand(n,no);default:throw(await Promise.resolve().then(()=>(pd(),ld))).
unknownCommand(t)}}
