#!/usr/bin/env node
var $P=Object.create;var df=Object.defineProperty;var qP=Object.getOwnPropertyDescriptor;var MP=Object.getOwnPropertyNames;var FP=Object.getPrototypeOf,UP=Object.prototype.hasOwnProperty;var m=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(n){throw r=[n],n}};var E=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(r){throw t=0,r}},X=(e,t)=>{for(var r in t)df(e,r,{get:t[r],enumerable:!0})},GP=(e,t,r,n)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let s of MP(t))!UP.call(e,s)&&s!==r&&df(e,s,{get:()=>t[s],enumerable:!(n=qP(t,s))||n.enumerable});return e};var BP=(e,t,r)=>(r=e!=null?$P(FP(e)):{},GP(t||!e||!e.__esModule?df(r,"default",{value:e,enumerable:!0}):r,e));function _v(){throw new Error("this part of a library is not in the bundle")}var vv,vc,bc,_c,Vi=m(()=>{"use strict";vv=_v,vc=_v,bc=class{},_c=class{}});var gt,WP,x,we=m(()=>{"use strict";gt={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},WP={INPUT_INVALID:2,POLICY_UNREADABLE:2,
POLICY_INVALID:2,SUBJECT_UNKNOWN:2,TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,
TIMEOUT:2,INTERRUPTED:143,INTERNAL:2},x=class extends Error{name="RunError";code;advice;problems;constructor(t,r,n={}){super(r,n.cause===void 0?void 0:{cause:n.
cause}),this.code=t,this.advice=n.advice,this.problems=n.problems??[]}get exitCode(){return WP[this.code]}}});function z(e,t=300){let r=e.replace(XP," ").replace(/##(?=\[)/g,"## ").trim();return r.length>t?`${r.slice(0,t-1)}…`:r}function Ct(e,t,r=`${t}s`){return`${e} ${e===
1?t:r}`}function at(e,t=10){if(e.length>t)return`${e.slice(0,t).join(", ")} and ${e.length-t} more`;let r=e.at(-1)??"";return e.length<2?r:`${e.slice(0,-1).join(
", ")} and ${r}`}var XP,yt=m(()=>{"use strict";XP=/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g});function $t(e,t){return`${e} ${t.replace(/\?.*/,"").replace(/^\/api(\/v4)?(?=\/)/,"")}`}function ua(e){let t=z(Tc(e)).replace(/(token=)[^&\s"']+/gi,"$1…");return t===
""?null:t}function Tc(e){if(e==null)return"";if(Array.isArray(e))return e.map(Tc).filter(Boolean).join(", ");if(typeof e!="object")return String(e);let{message:t,
error_description:r,error:n,errors:s}=e;for(let i of[t,r,n,s]){let o=Tc(i);if(o)return o}return Object.entries(e).map(([i,o])=>[zP.has(i)?"":i,Tc(o)]).filter(([
,i])=>i).map(i=>i.join(" ").trim()).join(", ")}var xe,zP,Xt=m(()=>{"use strict";we();yt();xe=class extends x{name="GitLabError";request;status;words;attempts;expectedSha;date;isUnknownRoute;constructor(t,r,n){
let{advice:s,cause:i}=n;super(t,r,{cause:i,...s===void 0?{}:{advice:s}}),this.request=n.request,this.status=n.status??0,this.words=n.words??null,this.attempts=n.
attempts??1,this.expectedSha=n.expectedSha,this.date=n.date,this.isUnknownRoute=n.isUnknownRoute===!0}};zP=new Set(["base","error"])});var Dv={};X(Dv,{readPages:()=>eC});async function eC(e,t,r){for(let n=r,s=!1;;n=void 0,s=!0){let i=n??await t({});if(!Array.isArray(i.body))return i;let o=await rC(
i,t),a=o.flatMap(l=>l.body),{link:u,...c}=i.headers;if(tC(o,a.length))return{...i,headers:c,body:a};if(s)throw new xe("GITLAB_UNEXPECTED",`the list changed whil\
e being read, twice, at ${e}`,{request:e,advice:"run the job again when nobody changes the project"})}}function tC(e,t){return e.every(({headers:r,body:n})=>{let s=r["\
x-total"];return Array.isArray(n)&&(!s||Number(s)===t)})}async function rC(e,t){let r=Number(e.headers["x-total-pages"]),n=[e];try{if(r){let s=2,i=async()=>{for(;s<=
r;){let o=s++;n[o-1]=await t({page:String(o)})}};await Promise.all(Array.from({length:ZP},i))}else for(let s=jv(e);s;){let i=await t(s);n.push(i),s=jv(i)}}catch(s){
if(!(s instanceof xe))throw s;let{code:i,message:o}=s,a=`${n.filter(Boolean).length} of ${r||"an unknown number of"} pages`;throw new xe(i,`${o}; ${a} of the li\
st were read`,s)}return n}function jv({headers:e}){let t=e["x-next-page"];if(t)return{page:t};let r=t===void 0?/<[^>]*\?([^>]*)>;\s*rel="next"/.exec(e.link??""):
void 0;return r?Object.fromEntries(new URLSearchParams(r[1])):void 0}var ZP,$v=m(()=>{"use strict";Xt();ZP=6});async function ca(e,t,r={},n="fact"){let s=l=>e.send({method:"GET",path:t,query:wc({...ys(r),...l}),situation:n}),i=await s({});if(r.page!==void 0||!Array.isArray(
i.body))return i;let{link:o,...a}=i.headers,u={...i,headers:a};return!(a["x-next-page"]||o?.includes('rel="next"'))&&Number(a["x-total"]??i.body.length)===i.body.
length?u:(await Promise.resolve().then(()=>($v(),Dv))).readPages($t("GET",t),s,i)}function qv(e,t){return({url:r})=>{let n=i=>`${r}/${i}`.replace(/\/+/g,"/");function s(i){
return(o,{searchParams:a={},body:u={}}={})=>{let c=n(o);return t($t(i,c)),e.send({method:i,path:c,query:wc(ys(a)),body:ys(u),expects:i==="DELETE"?"empty":"json"})}}
return{get(i,{searchParams:o}={}){let a=n(i);return t($t("GET",a)),ca(e,a,o)},post:s("POST"),put:s("PUT"),patch:s("PATCH"),delete:s("DELETE")}}}function ys(e){return Object.
fromEntries(Object.entries(e).map(([t,r])=>[t.replace(/[A-Z]/g,n=>`_${n.toLowerCase()}`),r]))}function wc(e){let t=new URLSearchParams;for(let[r,n]of Object.entries(
e))if(Array.isArray(n))for(let s of n)t.append(`${r}[]`,String(s));else n!=null&&t.append(r,String(n));return t.toString()}var la=m(()=>{"use strict";Xt()});function nC(e){let{id:t,name:r}=e??{};return typeof t=="number"&&typeof r=="string"}function Sc(e){return(e??"").replace(/\?.*/s,"")}var Ec,ff=m(()=>{"use stric\
t";Xt();la();Ec=class{#e;#t;constructor(t,r){this.#e=t,this.#t=r}async list(t,r){let n=$t("GET",t);this.#t(n);let{body:s}=await ca(this.#e,t,{perPage:100},r);if(Array.
isArray(s)&&s.every(nC))return s;throw new xe("GITLAB_UNEXPECTED",`${n} did not answer a list of status checks`,{request:n})}async write(t,r,n,s){this.#t($t(t,r));
let i=t==="DELETE"?"empty":"json",{attempts:o}=await this.#e.send({method:t,path:r,body:n,expects:i,situation:s});return{attempts:o}}}});var Fv={};X(Fv,{StatusCheckServices:()=>mf,digestUrl:()=>Mv});import{createHash as sC}from"node:crypto";function Mv(e){return sC("sha256").update(e).digest("hex")}
function Oc(e){return`/api/v4/projects/${encodeURIComponent(e)}/external_status_checks`}var Rc,mf,Uv=m(()=>{"use strict";Xt();la();ff();Rc="status_check_admin",
mf=class{#e;constructor(t){this.#e=t}async all(t){return(await this.#e.list(Oc(t),Rc)).map(r=>({id:r.id,name:r.name,externalUrl:Sc(r.external_url),hmac:r.hmac===
!0,externalUrlDigest:Mv(String(r.external_url??"")),protectedBranches:(r.protected_branches??[]).map(({id:n,name:s})=>({id:n,name:s}))}))}create(t,r){return this.#e.
write("POST",Oc(t),ys({...r}),Rc)}update(t,r,n){return this.#e.write("PUT",`${Oc(t)}/${r}`,ys({...n}),Rc)}async remove(t,r){let n=`${Oc(t)}/${r}`,s=await this.#e.
write("DELETE",n,void 0,Rc).catch(o=>{if(o instanceof xe&&o.status===404&&o.attempts>1)return o;throw o});if((await this.all(t).catch(o=>{if(o instanceof xe&&o.
status===401)return[{id:r}];throw o})).some(({id:o})=>o===r))throw new xe("RIGHTS_MISSING",`status check ${r} is still there, though GitLab accepted its removal`,
{request:$t("DELETE",n),status:204,attempts:s.attempts,advice:"give the token's user or bot the Maintainer role in the project"});return{attempts:s.attempts}}}});import{createHmac as oC}from"node:crypto";function Gv({timestamp:e,nonce:t,path:r,status:n},s){return oC("sha256",s).update(`${e}${t}${r}status=${n}`).digest("h\
ex")}var Bv=m(()=>{"use strict"});var Vv={};X(Vv,{ExternalControls:()=>gf});function uC({status:e,words:t,isUnknownRoute:r}){if(r)return"method";if(e===401)return t==="Invalid timestamp"||t==="R\
equest has expired"?"clock":t==="Invalid nonce"?"nonce":void 0}var aC,gf,Kv=m(()=>{"use strict";we();Xt();Bv();aC=3,gf=class{#e;#t;constructor(t,r){this.#e=t,this.#t=
r}async setStatus(t,r,n,{secret:s,nonce:i}){if(s==="")throw new x("INPUT_INVALID",`the secret of external control ${r} is empty`);let o=this.#e,a=`/api/v4/proje\
cts/${t}/compliance_external_controls/${r}/status`;this.#t($t("PATCH",a));let u=()=>{let l=Math.floor(o.serverNow()/1e3)-aC,p={timestamp:l,nonce:i(),path:a,status:n};
return{"x-gitlab-timestamp":String(l),"x-gitlab-nonce":p.nonce,"x-gitlab-hmac-sha256":Gv(p,s)}},c=new Set;for(let l=0;;)try{let p=c.has("method")?"POST":"PATCH",
d=await o.send({method:p,path:a,body:{status:n},headers:u,situation:"external_control"});return{attempts:l+d.attempts}}catch(p){let d=p instanceof xe?uC(p):void 0;
if(!d||c.has(d))throw p;c.add(d),l+=p.attempts,d==="clock"&&o.relearnClock(p.date??"")}}}});function Qv({headers:e,text:t},r){let n=e["content-type"]??"";if(bf(n,t))return{instead:Ic};if(r!=="json")return{value:r==="text"?t:void 0};if(!kc(n))return{instead:`\
something else than JSON (${n||"no content type"})`};try{return{value:JSON.parse(t)}}catch{return{instead:"malformed JSON"}}}function kc(e){return/^application\/([\w.-]+\+)?json\b/i.
test(e)}function bf(e,t){return/html/i.test(e)||!kc(e)&&/^\s*<(!doctype|html)/i.test(t)}var Ic,_f=m(()=>{"use strict";Ic="a web page instead of JSON"});function xc(e){return e.NODE_USE_ENV_PROXY==="1"&&vf(process.versions.node)}function vf(e){let[t=0,r=0]=e.split(".").map(Number);return t>24||t===24&&r>=5||t===
22&&r>=21}var Tf=m(()=>{"use strict"});async function Yv(e,t,r){let{Agent:n,request:s}=await pC(e?"node:https":"node:http"),i={keepAlive:!0,maxSockets:lC,...xc(t)?{proxyEnv:t}:{},...e&&r?{secureContext:await dC(
r)}:{}};return{agent:new n(i),request:s}}async function pC(e){let{getBuiltinModule:t}=process;return t?.(e)??import(e)}async function dC(e){let[t,{X509Certificate:r}]=await Promise.
all([import("node:tls"),import("node:crypto")]),{getCACertificates:n}=t;try{return new r(e),t.createSecureContext({ca:[...n?.("default")??t.rootCertificates,e]})}catch(s){
throw new x("INPUT_INVALID","CI_SERVER_TLS_CA_FILE holds no certificates in PEM form",{cause:s})}}function Jv(e,t,r){let{method:n,body:s,timeoutMs:i,maxBodyBytes:o,
now:a}=r,u=/^[PD]/.test(n),c=u&&n!=="DELETE"?JSON.stringify(s??{}):void 0,l={accept:"*/*","user-agent":"countersign",...u?{"content-type":"application/json"}:{},
...c?{"content-length":String(Buffer.byteLength(c))}:{},...r.headers};return new Promise((p,d)=>{let f=e.request(t,{method:n,headers:l,agent:e.agent},T=>{fC(T,o,
a()).then(b(p),h)}),g=setTimeout(()=>f.destroy(Wv(wf)),i),h=b(d);f.on("error",h).end(c);function b(T){return R=>{clearTimeout(g),T(R)}}})}async function fC(e,t,r){
let n=[],s=0;for await(let o of e){if(s+=o.length,s>t)throw Wv(Ac);n.push(o)}let i={};for(let[o,a]of Object.entries(e.headers))i[o]=String(a);return{status:e.statusCode??
0,headers:i,text:Buffer.concat(n).toString(),answeredAt:r}}function Wv(e){return Object.assign(new Error(e),{code:e})}var lC,wf,Ac,Ef=m(()=>{"use strict";we();Tf();
lC=10,wf="ETIMEDOUT",Ac="E2BIG"});function Vt(e){return(e.words??"it gives no reason").replace(/\.$/,"")}var Ki,pa=m(()=>{"use strict";Ki=/^\{"error":"404 Not Found"\}$/});var tT,rT,nT=m(()=>{"use strict";pa();tT="create a new token with scope api and put it into gitlab_token",rT=[[null,401,/oken is expired/,"TOKEN_REFUSED","the t\
oken has expired",tT],[null,401,/oken was revoked/,"TOKEN_REFUSED","the token was revoked",tT],[null,403,/"insufficient_scope"/,"RIGHTS_MISSING",({writes:e})=>`\
the token lacks the scope ${e?"api":"read_api or api"}`,({writes:e})=>`create a token with scope ${e?"api":"api (read_api if it only reads)"} and put it into gi\
tlab_token`],[null,403,/"insufficient_granular_scope"/,"RIGHTS_MISSING",({words:e})=>`the granular token lacks the permission ${/\[(.*?)\]/.exec(e??"")?.[1]??"f\
or it"}`,"add that permission for this project to the token, or use one with scope api"],[null,403,/403 Forbidden - /,"TOKEN_REFUSED",e=>`the token's user may n\
ot use the API: ${Vt(e).replace("403 Forbidden - ","")}`,"have the user of gitlab_token unblocked, or use the token of another user"],[null,403,/read-only instance/,
"GITLAB_REFUSED","the instance is read-only","set gitlab_url to the primary site, or run the job again once GitLab accepts writes"],[null,405,/moved projects/,"\
SUBJECT_UNKNOWN","the project was renamed or moved, and its old path takes no writes","give the new path or the numeric id in project"]]});function cr(e,t,r,n,s){return["external_control",e,t,r,n,s]}var sT,Pc,iT,oT=m(()=>{"use strict";pa();sT="check the clock of this machine and of GitLab: an answe\
r must be signed within the 15 seconds before it arrives",Pc="the id is the number at the end of the control's global id, as GraphQL shows it in the project's c\
omplianceFrameworks";iT=[cr(404,/Control not found/,"TARGET_UNKNOWN","there is no such control",Pc),cr(403,/not external/,"TARGET_UNKNOWN","the control is one o\
f GitLab's own, not an external one",Pc),cr(401,/Missing required headers/,"CONTROL_REFUSED","the signature headers did not arrive","let the proxy between this \
job and GitLab pass X-Gitlab-Timestamp, X-Gitlab-Nonce and X-Gitlab-Hmac-Sha256"),cr(401,/Invalid nonce/,"CONTROL_REFUSED","the nonce was refused twice","check \
that no proxy between this job and GitLab sends requests again"),cr(401,/Invalid signature/,"CONTROL_REFUSED","the signature is wrong","external_control_secret \
must be exactly the control's secret: mind a line break at its end, and secrets of other controls"),cr(401,/Invalid timestamp/,"CONTROL_REFUSED","the time stamp\
 is ahead of GitLab's clock",sT),cr(401,/has expired/,"CONTROL_REFUSED","the signed answer arrived too late",sT),cr(404,/Project not found/i,"TARGET_UNKNOWN","t\
here is no such project, or the control's framework is not applied to it","check project, and apply the compliance framework that holds this control to it"),cr(
401,/Not permitted/,"TOKEN_REFUSED","the project has no licence for compliance frameworks","external controls need GitLab Ultimate (Premium in some versions) on\
 the project's top-level group"),cr(404,Ki,"TARGET_UNKNOWN","the instance has no external controls at this address","they need GitLab Enterprise Edition 17.11 o\
r later; check that gitlab_url is the instance root"),cr(400,/Failed to update/,"CONTROL_REFUSED",Vt,"look into the project's compliance centre, and run the job\
 again"),cr(400,null,"CONTROL_REFUSED",Vt,Pc),...[401,403,404,422].map(e=>cr(e,null,"CONTROL_REFUSED",Vt,Pc))]});var lT,aT,uT,Rf,cT,gC,yC,bC,_C,vC,pT,dT=m(()=>{"use strict";pa();lT="put a valid token with scope api into gitlab_token; if it is valid, the project needs GitLa\
b Ultimate, without which GitLab gives the same answer",aT="there is no such merge request, or no such status check, in this project",uT="project must be the on\
e the merge request targets, not the fork; compare status_check with Settings > Merge requests > Status checks",Rf="give the token's user or bot the Developer r\
ole in the project that the merge request targets",cT="give the token's user or bot the Maintainer role in the project",gC="the instance has no status checks at\
 this address",yC="status checks need GitLab Enterprise Edition 15.0 or later; check that gitlab_url is the instance root",bC=["status_check","status_check_list",
"status_check_retry","status_check_admin"].map(e=>[e,404,Ki,"TARGET_UNKNOWN",gC,yC]),_C=["status_check","status_check_list","status_check_retry","status_check_a\
dmin"].map(e=>[e,404,/404 Project Not Found/,"SUBJECT_UNKNOWN","there is no such project, or the token cannot see it","check project, and that the token's user \
or bot is a member of it"]),vC=["status_check","status_check_list","status_check_retry"].map(e=>[e,401,null,"TOKEN_REFUSED","the token is not accepted, or the p\
roject has no Ultimate licence",lT]),pT=[...bC,..._C,...vC,["status_check",403,null,"RIGHTS_MISSING","the token may not answer for this merge request, or the pr\
oject is archived",`${Rf}; an archived project must be unarchived first`],["status_check",404,/^\{"message":(null|"404 Not Found")\}$/,"RIGHTS_MISSING","the tok\
en lacks the Developer role in the target project",Rf],["status_check",404,null,"TARGET_UNKNOWN",aT,uT],["status_check",409,null,"SHA_MISMATCH",({expectedSha:e,
ownSha:t})=>`the merge request's head is ${e??"another commit"}, not ${t||"the SHA that was sent"}`,"send the full SHA of the source branch's head: a newer comm\
it needs its own run, and just after a push GitLab may still name the previous head for some seconds"],["status_check",400,/status does not have a valid value/,
"GITLAB_REFUSED","this GitLab does not know that status","pending needs GitLab 16.5 or later; passed and failed need 15.0"],["status_check_list",403,null,"RIGHT\
S_MISSING","the token may not read the status checks of this merge request","give the token's user or bot at least the Reporter role in the project that the mer\
ge request targets"],["status_check_list",404,null,"SUBJECT_UNKNOWN","there is no such merge request in this project","project must be the one the merge request\
 targets, not the fork, and merge_request its iid there"],["status_check_retry",403,null,"RIGHTS_MISSING","the token lacks the Developer role in the target proj\
ect",Rf],["status_check_retry",404,null,"TARGET_UNKNOWN",aT,uT],["status_check_retry",422,null,"GITLAB_REFUSED","the status check is not failed","only a check w\
hose status for the current head is failed can be tried again"],["status_check_admin",500,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",cT],
["status_check_admin",401,/Not allowed/,"RIGHTS_MISSING","the token lacks the Maintainer role",cT],["status_check_admin",401,null,"TOKEN_REFUSED","the token is \
not accepted, or lacks the Maintainer role, or the project has no Ultimate licence",`${lT}; listing checks also needs the Maintainer role`],["status_check_admin",
404,null,"TARGET_UNKNOWN","there is no such status check, or no such protected branch, in this project","compare with Settings > Merge requests > Status checks,\
 and take protected branches of this project or its groups"],["status_check_admin",412,null,"GITLAB_REFUSED","the status check was changed meanwhile","list the \
checks again and repeat the change"],["status_check_admin",422,null,"GITLAB_REFUSED",Vt,"change the named values; name and URL of a check are unique in a projec\
t"],["status_check_admin",500,null,"GITLAB_REFUSED","GitLab failed on this status check","keep name and URL within 255 characters each: longer ones are answered\
 like this"]]});function hT(e){let t=typeof e.body=="string"?e.body:JSON.stringify(e.body??null),[,,,r,n,s]=[...rT,...pT,...iT,...TC].find(([o,a,u])=>a===e.status&&(o===null||o===
e.situation)&&(u===null||u.test(t)))??wC(e),i=o=>typeof o=="function"?o(e):o;return{code:r,message:i(n),advice:i(s)}}function wC({status:e}){return e>=500||e===
408?[null,e,null,"GITLAB_UNAVAILABLE",Vt,mT]:[null,e,null,"GITLAB_REFUSED",Vt,"change what GitLab names, in the inputs or in the project's settings"]}var mT,fT,
TC,gT=m(()=>{"use strict";nT();oT();pa();dT();mT="run the job again later; if it stays so, ask the administrators of the instance",fT="check the path, the ref a\
nd the project of policy, and that the token may read that project",TC=[["policy",404,null,"POLICY_UNREADABLE",e=>`there is no such file (${Vt(e)})`,fT],["polic\
y",403,null,"POLICY_UNREADABLE","the token may not read the file",fT],[null,404,Ki,"GITLAB_REFUSED","the instance has no such endpoint","check that gitlab_url i\
s the instance root; an older GitLab may lack the endpoint"],[null,401,null,"TOKEN_REFUSED","the token is missing or not accepted","put a valid access token int\
o gitlab_token: CI_JOB_TOKEN is not accepted, and protected variables are empty in pipelines of unprotected branches"],[null,403,null,"RIGHTS_MISSING",Vt,"give \
the token's user or bot a higher role in the project; the limit of IP addresses for one user looks the same"],[null,404,/404 Project Not Found/,"SUBJECT_UNKNOWN",
"there is no such project, or the token cannot see it","check project, and that the token's user or bot is a member of it"],[null,404,null,"SUBJECT_UNKNOWN",Vt,
"check project and merge_request, and that the token may see them"],[null,429,null,"GITLAB_UNAVAILABLE","too many requests","run fewer jobs at once, or have the\
 rate limits of this user raised"],[null,503,null,"GITLAB_UNAVAILABLE",e=>`it is in maintenance or overloaded (${Vt(e)})`,mT]]});function yT(e,t,r){let n=String(e?.code??"no code"),[,s,i,o]=EC.find(([a])=>a.test(n))??[/./,!0,"the connection broke off",Cc];return{isTemporary:s,isTimeout:n===
wf,code:n===Ac?"GITLAB_UNEXPECTED":"GITLAB_UNAVAILABLE",message:`${t.origin}: ${i} (${n})`,advice:o+(n===Ac?"":SC(t,r)),cause:e}}function SC(e,t){let r=e.protocol===
"https:"?"HTTPS_PROXY":"HTTP_PROXY";return!(t[r]??t[r.toLowerCase()])||xc(t)||RC(e,t.NO_PROXY??t.no_proxy??"")?"":`. ${r} is set, but ${vf(process.versions.node)?
"Node uses it only with NODE_USE_ENV_PROXY=1: set that variable":`Node ${process.versions.node} cannot use it: take an image with Node >= 22.21 or >= 24.5 and s\
et NODE_USE_ENV_PROXY=1`}`}function RC({hostname:e,host:t},r){return r.toLowerCase().split(/[\s,]+/).some(n=>{let s=n.replace(/^\*?\.?/,"");return n==="*"||s!==
""&&[e,t].some(i=>`.${i}`.endsWith(`.${s}`))})}var Cc,EC,bT=m(()=>{"use strict";Ef();Tf();Cc="check host and port of the address, and that this runner may reach\
 it",EC=[[/^ENOTFOUND/,!1,"no such host","check the host name of the address, and the runner's DNS"],[/^EAI_/,!0,"the host name could not be looked up","check t\
he runner's DNS"],[/^ECONNREFUSED/,!0,"the connection was refused",Cc],[/^ETIMEDOUT/,!0,"there was no answer in time",Cc],[/^E(HOST|NET)UNREACH/,!0,"there is no\
 route to the host",Cc],[/SELF_SIGNED|^UNABLE_TO_/,!1,"its certificate is signed by an authority this job does not know","set CI_SERVER_TLS_CA_FILE, or NODE_EXT\
RA_CA_CERTS before the job starts, to a PEM file with that authority"],[/^CERT_HAS_EXPIRED/,!1,"its certificate has expired","renew it, and check the runner's c\
lock"],[/^CERT_NOT_YET/,!1,"its certificate is not valid yet","check the runner's clock"],[/ALTNAME/,!1,"its certificate is for another host name","use a host n\
ame that the certificate lists"],[/^(CERT_|EPROTO|ERR_(SSL|TLS)_)/,!1,"the TLS handshake failed","check that the address has the right port and that https:// is\
 right for it"],[/^ERR_PROXY/,!0,"the proxy refused the connection","check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"],[/^E2BIG/,!1,"the answer is too large","narrow\
 what is asked for"]]});function _T({status:e,headers:t},r,n){let{request:s,method:i,path:o,root:a,hops:u,attempts:c}=n,l=t.location,p=l!==void 0&&URL.canParse(l,r.href)?new URL(l,r):void 0;
if(p&&i==="GET"&&p.origin===a.origin&&u<OC)return p;let d=p?p.origin+p.pathname:"nowhere";throw new xe("GITLAB_UNEXPECTED",`GitLab answered ${e} for ${s}: a red\
irect to ${d}, which is not followed`,{request:s,status:e,attempts:c,advice:NC(p,d,o,a)})}function NC(e,t,r,n){let s=n.href.replace(/\/$/,"");if(!e||e.origin===
n.origin)return"check that gitlab_url is the root of the instance, and that no sign-in proxy stands before its API";let i=t.endsWith(r)?t.slice(0,-r.length):e.origin;
return n.protocol==="http:"&&e.protocol==="https:"&&e.hostname===n.hostname?`gitlab_url is ${s} but the server redirects to ${i}: set gitlab_url to the https ad\
dress`:`set gitlab_url to the address that GitLab itself uses, perhaps ${i}`}var OC,vT=m(()=>{"use strict";Xt();OC=3});var wT={};X(wT,{describeFailure:()=>yT,endingOf:()=>xC,followRedirect:()=>_T,refused:()=>AC,tooLate:()=>kC,unanswered:()=>IC,unexpected:()=>TT});function IC({code:e,
message:t,advice:r,cause:n},{request:s,attempts:i},o){let a={request:s,attempts:i,advice:r,cause:n};return new xe(e,`GitLab could not be reached for ${s}: ${t}${o}`,
a)}function kC(e,t){let r="give timeout a longer time, or ask for less";return new xe("TIMEOUT",`the deadline passed before ${e} was answered`,{request:e,attempts:t,
advice:r})}function xC(e,t){let r=e>1?`, after ${e} attempts`:"",n=Math.ceil(t/1e3);return t?`${r}, and the next one would have to wait ${n} s, past the deadlin\
e`:r}function AC({status:e,headers:t,text:r},n,s){let{request:i,situation:o,writes:a,token:u,attempts:c}=n,l=t["content-type"]??"",p=bf(l,r);if(p&&e<500)return TT(
e,n,Ic);let d=p?void 0:PC(u?r.replaceAll(u,"…"):r,l),f=ua(d),g=e===409?/source branch: ([0-9a-f]{40,64})/.exec(f??"")?.[1]:void 0,h=n.body?.sha,{code:b,message:T,
advice:R}=hT({situation:o,status:e,body:d,words:f,writes:a,ownSha:h,expectedSha:g}),S={request:i,status:e,words:f,attempts:c,expectedSha:g,isUnknownRoute:d?.error===
"404 Not Found",date:t.date,advice:a&&c>1&&e<500?`${R}; an earlier attempt may have succeeded`:R};return new xe(b,`GitLab answered ${e} for ${i}: ${T}${s}`,S)}function TT(e,{
request:t,attempts:r},n){let i={request:t,status:e,attempts:r,advice:n===Ic?"check that gitlab_url is the root of the instance, and that no sign-in proxy stands\
 before its API":"check that gitlab_url is a GitLab instance, and that no proxy changes its answers"};return new xe("GITLAB_UNEXPECTED",`GitLab answered ${e} fo\
r ${t} with ${z(n)}`,i)}function PC(e,t){if(!kc(t))return e;try{return JSON.parse(e)}catch{return}}var ET=m(()=>{"use strict";yt();_f();Xt();gT();bT();vT()});var ST={};X(ST,{missingPolicy:()=>LC});async function LC(e,t,r,n){return e.kind!=="path"||r===void 0?new x("POLICY_UNREADABLE",`policy ${e.typed} does not exist${e.
kind==="path"?" in the checkout":", or the token cannot see it"}`,{cause:n,advice:"check the path and the folder the job runs in, or name group/project:path/to/\
file.yml@ref or an https:// address"}):await t.checkout(e.path).then(()=>!0,()=>!1)?new x("POLICY_UNREADABLE",`policy ${e.typed} is in this merge request, but n\
ot yet on its target branch ${r}`,{cause:n,advice:`a merge request is not judged by rules it brings itself: merge the policy to ${r} first, or judge this one by\
 its own version with policy_from: checkout`}):new x("POLICY_UNREADABLE",`policy ${e.typed} does not exist on the target branch ${r}`,{cause:n,advice:`commit it\
 to ${r}, or name another with policy, such as group/project:path/to/file.yml@ref`})}var RT=m(()=>{"use strict";we()});var Hi,Lc=m(()=>{"use strict";Hi="1.0.0"});function Yi(...e){return t=>{let r=e.find(n=>n===t);return r===void 0?{problem:`must be ${e.join(" or ")}, not "${t}"`}:{value:r}}}function jc(e){return{value:e}}
function kf(e){return{value:xf(e,/\r?\n/)}}function IT(e){return{value:xf(e,/[\r\n,]+/)}}function kT(...e){return t=>{let r=xf(t,/[\r\n,]+/),n=r.filter(s=>!e.includes(
s));return n.length>0?{problem:`must name ${e.join(", ")}, not "${n.join(", ")}"`}:{value:r}}}function xT(e){return/^(true|1|yes|on)$/i.test(e)?{value:!0}:/^(false|0|no|off)$/i.
test(e)?{value:!1}:{problem:`must be true or false, not "${e}"`}}function AT(e){let t=/^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s?)?$/.exec(e),[r=0,n=0,s=0]=(t??
[]).slice(1).map(o=>Number(o??0)),i=((r*60+n)*60+s)*1e3;return!t||i<1e3||i>864e5?{problem:`must be a duration between 1s and 24h such as 90s, 10m or 1h30m, not \
"${e}"`}:{value:i}}function PT(e){let t=e.toLowerCase();return/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t)?{value:t}:{problem:`must be a full commit SHA of 40 or 64 \
hexadecimal digits, not "${e}" (${e.length} characters)`}}function CT(e){let t=Dc(e.replace(/^!/,""));return t===void 0?{problem:`must be the merge request's nu\
mber, such as 7 or !7, not "${e}"`}:{value:t}}function LT(e){let t=Dc(e);return t!==void 0?{value:t}:/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?{value:e}:{problem:`m\
ust be a numeric id or a full path such as group/project, not "${e}"`}}function jT(e){let t;try{t=new URL(e)}catch{return{problem:`must be an address such as ht\
tps://gitlab.example.com, not "${KC(e)}"`}}if(t.protocol!=="https:"&&t.protocol!=="http:")return{problem:`must begin with https:// or http://, not "${t.protocol}\
"`};if(t.username||t.password)return{problem:"must not hold a user name or password"};if(t.search||t.hash)return{problem:"must not hold a query or a fragment"};
let r=t.pathname.replace(/\/+$/,"");return/\/api(\/v4|\/graphql)?$/.test(r)?{problem:`must be the root of the instance, without ${/\/api.*$/.exec(r)?.[0]??"/api"}`}:
{value:`${t.origin}${r}`}}function Dc(e){let t=Number(e);return/^\d+$/.test(e)&&Number.isSafeInteger(t)&&t>0?t:void 0}function xf(e,t){return e.split(t).map(r=>r.
trim()).filter(Boolean)}function KC(e){return e.replace(/\/\/[^/@]*@/,"//…@")}var Af=m(()=>{"use strict"});function Nt(e,t){return{parse:e,...t}}var $n,qn,Ji=m(()=>{"use strict";Af();$n={mode:Nt(Yi("auto","merge-request","project"),{default:"auto"}),policy:Nt(IT,{default:"\
.countersign.yml"}),policy_from:Nt(Yi("target_branch","checkout"),{default:"target_branch"}),gitlab_url:Nt(jT,{default:"https://gitlab.com",environment:["CI_SER\
VER_URL"]}),gitlab_token:Nt(jc,{secret:!0,environment:["COUNTERSIGN_TOKEN"]}),project:Nt(LT,{}),merge_request:Nt(CT,{}),sha:Nt(PT,{}),status_check:Nt(kf,{}),external_control:Nt(
kf,{}),external_control_secret:Nt(jc,{secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"]}),fail_job_on:Nt(Yi("non_compliant","undetermined","never"),{default:"\
non_compliant"}),on_undetermined:Nt(Yi("fail","leave"),{default:"fail"}),report_dir:Nt(jc,{default:"countersign-report"}),formats:Nt(kT("json"),{default:"json"}),
dry_run:Nt(xT,{default:"false"}),timeout:Nt(AT,{default:"10m"}),log_level:Nt(Yi("info","debug"),{default:"info"})},qn=Object.keys($n)});var $T={};X($T,{didYouMean:()=>lr,nearest:()=>$c});function $c(e,t){let r,n=Math.max(1,Math.floor(e.length/3))+1;for(let s of t){let i=HC(DT(e),DT(s),n+1),o=r!==
void 0&&r.length!==e.length&&s.length===e.length;(i<n||i===n&&o)&&(r=s,n=i)}return r}function lr(e,t){let r=$c(e,t);return r===void 0?"":`, did you mean ${r}?`}
function DT(e){return e.slice(0,80).toLowerCase().replace(/[-\s]/g,"_")}function HC(e,t,r){if(Math.abs(e.length-t.length)>=r)return r;let n=[],s=Array.from({length:t.
length+1},(i,o)=>o);for(let i=1;i<=e.length;i++){let o=[i];for(let a=1;a<=t.length;a++){let u=e[i-1]===t[a-1],c=(s[a-1]??0)+(u?0:1),p=!u&&e[i-1]===t[a-2]&&e[i-2]===
t[a-1]?(n[a-2]??0)+1:r;o[a]=Math.min(c,p,(s[a]??0)+1,(o[a-1]??0)+1)}n=s,s=o}return s[t.length]??r}var ui=m(()=>{"use strict"});var MT={};X(MT,{complaints:()=>YC});function YC({strays:e,unset:t,token:r,typedToken:n,env:s}){let i=t.some(({typed:o})=>o===n);return[...t.map(({typed:o,variable:a})=>`${o}\
 is the text of a variable reference, not a value: ${a} is not set in this job${qT(s)}`),...e.map(({typed:o,name:a})=>`${o} is not an input of Countersign${lr(a,
qn)}`),...i?[]:JC(r,n,s)]}function JC(e,t,r){if(e===void 0){let n=r.INPUT_GITLAB_TOKEN!==void 0||r.COUNTERSIGN_TOKEN!==void 0;return[`${t} is ${n?"empty":"missi\
ng"}: give an access token with scope api as gitlab_token or in COUNTERSIGN_TOKEN${qT(r)}`]}return e===r.CI_JOB_TOKEN?[`${t} is the job's own token, with which \
GitLab neither takes a status nor shows approvals: give a project, group or personal access token with scope api`]:/^[\x21-\x7e]+$/.test(e)?[]:[`${t} holds a sp\
ace, a line break or another character that no token has: copy it again`]}function qT(e){return e.GITLAB_CI!=="true"?"":e.CI_COMMIT_REF_PROTECTED==="true"?"; ch\
eck its name and its environment scope":"; a protected variable is absent in pipelines of unprotected branches, and so in most merge request pipelines: make it \
masked but not protected, or protect the branch"}var FT=m(()=>{"use strict";ui();Ji()});var GT={};X(GT,{checkControls:()=>XC,repeated:()=>UT});function XC(e,t,r){let n=[],s=[],i=[];for(let u of e.external_control??[]){let c=u.lastIndexOf("="),l=c<0?
void 0:u.slice(0,c).trim();for(let p of u.slice(c+1).split(",").map(d=>d.trim()).filter(Boolean)){let d=Dc(p.replace(/^gid:\/\/gitlab\/.*\//,""));d===void 0?n.push(
`${t.external_control} must hold numeric control ids, not "${p}"`):i.push({id:d,requirement:l})}}for(let u of UT(i.map(({id:c})=>String(c))))n.push(`${t.external_control}\
 names control ${u} twice`);let o=new Map,a=[];for(let{id:u}of i){let c=r[`COUNTERSIGN_CONTROL_SECRET_${u}`],l=c===void 0||c===""?e.external_control_secret:c;l===
void 0?a.push(u):o.set(u,l),l!==void 0&&l.length<WC&&s.push(`the secret of control ${u} has only ${l.length} characters: a guessed secret lets anybody answer th\
e control`),l!==void 0&&/[\r\n]$/.test(l)&&s.push(`the secret of control ${u} ends with a line break; it is used as it is, so GitLab must hold the same line bre\
ak`)}return a.length>0&&!e.dry_run&&n.push(`${t.external_control_secret} is missing: control ${at(a.map(String))} cannot be answered without its secret`),{controls:i,
secrets:o,problems:n,warnings:s}}function UT(e){return[...new Set(e.filter((t,r)=>e.indexOf(t)!==r))]}var WC,BT=m(()=>{"use strict";yt();Af();WC=16});async function VT(e){let t=[],r=[],n=[],s={},i={};for(let g of qn){let h=$n[g],{raw:b,typed:T}=tL(g,h,e);if(i[g]=T,b===void 0)continue;let[,R]=h.secret&&zC.exec(
b.trim())||[];if(R!==void 0){r.push({typed:T,variable:R});continue}let S=h.parse(b);"problem"in S?t.push(`${T} ${S.problem}`):s[g]=S.value}let o=s,a=nL(e),u=o.gitlab_token!==
void 0&&o.gitlab_token===e.env.CI_JOB_TOKEN;if(a.length+r.length>0||u||!ZC.test(o.gitlab_token??"")){let{complaints:g}=await Promise.resolve().then(()=>(FT(),MT));
t.push(...g({strays:a,unset:r,token:o.gitlab_token,typedToken:i.gitlab_token,env:e.env}))}let c=o.status_check??[],l=c.find((g,h)=>c.indexOf(g)!==h);l!==void 0&&
t.push(`${i.status_check} names "${l}" twice`);let p=o.external_control&&(await Promise.resolve().then(()=>(BT(),GT))).checkControls(o,i,e.env),{controls:d=[],secrets:f=new Map}=p??
{};if(t.push(...p?.problems??[]),n.push(...p?.warnings??[]),o.mode==="project"&&o.merge_request!==void 0&&t.push(`${i.merge_request} contradicts ${i.mode} proje\
ct: leave out one of them`),t.length>0)throw eL(t);return{...o,statusChecks:c,controls:d,controlSecrets:f,warnings:n}}function eL(e){let[t=""]=e;return e.length===
1?new x("INPUT_INVALID",t):new x("INPUT_INVALID",`${e.length} inputs need attention`,{problems:e})}function tL(e,t,r){let n=r.flags.get(e);if(n!==void 0&&n!=="")
return{raw:n,typed:qc(e)};let s=r.getInput(e,{trimWhitespace:t.secret!==!0}),i=rL(e,r.env);if(s.trim()!=="")return{raw:s,typed:i};for(let o of t.environment??[]){
let a=r.env[o];if(a!==void 0&&a.trim()!=="")return{raw:t.secret?a:a.trim(),typed:o}}return{raw:t.default,typed:i}}function qc(e){return`--${e.replaceAll("_","-")}`}
function rL(e,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?e:`INPUT_${e.toUpperCase()}`}function nL({env:e,flags:t}){let r=new Set(qn);
return Object.keys(e).filter(n=>n.startsWith("INPUT_")).map(n=>({typed:n,name:n.slice(6).toLowerCase()})).concat([...t.keys()].map(n=>({typed:qc(n),name:n}))).filter(
({name:n})=>!r.has(n))}var zC,ZC,Pf=m(()=>{"use strict";we();Ji();zC=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,ZC=/^[\x21-\x7e]+$/});function gn(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Fc(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}var Uc=m(()=>{});import*as WT from"os";function Br(e,t,r){let n=new Cf(e,t,r);process.stdout.write(n.toString()+WT.EOL)}function Gc(e,t=""){Br(e,{},t)}function oL(e){return gn(e).
replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function aL(e){return gn(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var JT,Cf,XT=m(()=>{Uc();JT="::",Cf=class{constructor(t,r,n){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
n}toString(){let t=JT+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(
n)){let s=this.properties[n];s&&(r?r=!1:t+=",",t+=`${n}=${aL(s)}`)}}return t+=`${JT}${oL(this.message)}`,t}}});import*as zT from"crypto";import*as Vc from"fs";import*as Bc from"os";function da(e,t){let r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find en\
vironment variable for file command ${e}`);if(!Vc.existsSync(r))throw new Error(`Missing file at path: ${r}`);Vc.appendFileSync(r,`${gn(t)}${Bc.EOL}`,{encoding:"\
utf8"})}function Kc(e,t){let r=`ghadelimiter_${zT.randomUUID()}`,n=gn(t);if(e.includes(r))throw new Error(`Unexpected input: name should not contain the delimit\
er "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${e}<<${r}${Bc.EOL}${n}${Bc.EOL}${r}`}var ZT=m(
()=>{Uc()});var e0,Qc,t0=m(()=>{Vi();Vi();Wi();e0=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){
function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,
t||[])).next())})},Qc=class e{static createHttpClient(t=!0,r=10){let n={allowRetries:t,maxRetries:r};return new bc("actions/oidc-client",[new _c(e.getRequestToken())],
n)}static getRequestToken(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return t}static getIDTokenUrl(){let t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return t}static getCall(t){return e0(this,void 0,void 0,function*(){var r;let i=(r=(yield e.createHttpClient().getJson(t).catch(o=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||r===void 0?void 0:r.value;if(!i)throw new Error("Response json body do not have ID Token field");return i})}static getIDToken(t){
return e0(this,void 0,void 0,function*(){try{let r=e.getIDTokenUrl();if(t){let s=encodeURIComponent(t);r=`${r}&audience=${s}`}jf(`ID token url is ${r}`);let n=yield e.
getCall(r);return Lf(n),n}catch(r){throw new Error(`Error message: ${r.message}`)}})}}});import{EOL as uL}from"os";import{constants as r0,promises as cL}from"fs";var Df,lL,pL,dL,n0,$f,s0,i0,o0,qf=m(()=>{Df=function(e,t,r,n){function s(i){return i instanceof
r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}
function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},{access:lL,appendFile:pL,writeFile:dL}=cL,n0="GITHUB_STEP_SUMMARY",$f=class{constructor(){
this._buffer=""}filePath(){return Df(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[n0];if(!t)throw new Error(`Unable \
to find environment variable for $${n0}. Check if your runtime environment supports job summaries.`);try{yield lL(t,r0.R_OK|r0.W_OK)}catch{throw new Error(`Unab\
le to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,n={}){let s=Object.
entries(n).map(([i,o])=>` ${i}="${o}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return Df(this,void 0,void 0,function*(){let r=!!t?.overwrite,
n=yield this.filePath();return yield(r?dL:pL)(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Df(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(uL)}addCodeBlock(t,r){let n=Object.assign({},r&&{lang:r}),s=this.wrap("pre",this.wrap("c\
ode",t),n);return this.addRaw(s).addEOL()}addList(t,r=!1){let n=r?"ol":"ul",s=t.map(o=>this.wrap("li",o)).join(""),i=this.wrap(n,s);return this.addRaw(i).addEOL()}addTable(t){
let r=t.map(s=>{let i=s.map(o=>{if(typeof o=="string")return this.wrap("td",o);let{header:a,data:u,colspan:c,rowspan:l}=o,p=a?"th":"td",d=Object.assign(Object.assign(
{},c&&{colspan:c}),l&&{rowspan:l});return this.wrap(p,u,d)}).join("");return this.wrap("tr",i)}).join(""),n=this.wrap("table",r);return this.addRaw(n).addEOL()}addDetails(t,r){
let n=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(n).addEOL()}addImage(t,r,n){let{width:s,height:i}=n||{},o=Object.assign(Object.assign({},
s&&{width:s}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:r},o));return this.addRaw(a).addEOL()}addHeading(t,r){let n=`h${r}`,s=["h1","h2","h\
3","h4","h5","h6"].includes(n)?n:"h1",i=this.wrap(s,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){
let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){let n=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,n);return this.addRaw(s).
addEOL()}addLink(t,r){let n=this.wrap("a",t,{href:r});return this.addRaw(n).addEOL()}},s0=new $f,i0=s0,o0=s0});import*as a0 from"path";function u0(e){return e.replace(/[\\]/g,"/")}function c0(e){return e.replace(/[/]/g,"\\")}function l0(e){return e.replace(/[/\\]/g,a0.sep)}
var p0=m(()=>{});var Uf={};X(Uf,{arch:()=>f0,getDetails:()=>gL,isLinux:()=>m0,isMacOS:()=>Ff,isWindows:()=>Mf,platform:()=>fa});import d0 from"os";function gL(){return Hc(this,void 0,
void 0,function*(){return Object.assign(Object.assign({},yield Mf?fL():Ff?mL():hL()),{platform:fa,arch:f0,isWindows:Mf,isMacOS:Ff,isLinux:m0})})}var Hc,fL,mL,hL,
fa,f0,Mf,Ff,m0,h0=m(()=>{Vi();Hc=function(e,t,r,n){function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){
try{c(n.next(l))}catch(p){o(p)}}function u(l){try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})},
fL=()=>Hc(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:t}=yield(void 0)('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),
version:e.trim()}}),mL=()=>Hc(void 0,void 0,void 0,function*(){var e,t,r,n;let{stdout:s}=yield(void 0)("sw_vers",void 0,{silent:!0}),i=(t=(e=s.match(/ProductVersion:\s*(.+)/))===
null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:"";return{name:(n=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&n!==void 0?n:"",
version:i}}),hL=()=>Hc(void 0,void 0,void 0,function*(){let{stdout:e}=yield(void 0)("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=e.trim().split(`
`);return{name:t,version:r}}),fa=d0.platform(),f0=d0.arch(),Mf=fa==="win32",Ff=fa==="darwin",m0=fa==="linux"});var ma={};X(ma,{ExitCode:()=>Yc,addPath:()=>bL,debug:()=>jf,endGroup:()=>v0,error:()=>b0,exportVariable:()=>yL,getBooleanInput:()=>vL,getIDToken:()=>AL,getInput:()=>Bf,
getMultilineInput:()=>_L,getState:()=>xL,group:()=>IL,info:()=>NL,isDebug:()=>SL,markdownSummary:()=>i0,notice:()=>OL,platform:()=>Uf,saveState:()=>kL,setCommandEcho:()=>wL,
setFailed:()=>EL,setOutput:()=>TL,setSecret:()=>Lf,startGroup:()=>_0,summary:()=>o0,toPlatformPath:()=>l0,toPosixPath:()=>u0,toWin32Path:()=>c0,warning:()=>RL});
import*as Gf from"os";import*as y0 from"path";function yL(e,t){let r=gn(t);if(process.env[e]=r,process.env.GITHUB_ENV||"")return da("ENV",Kc(e,t));Br("set-env",
{name:e},r)}function Lf(e){Br("add-mask",{},e)}function bL(e){process.env.GITHUB_PATH||""?da("PATH",e):Br("add-path",{},e),process.env.PATH=`${e}${y0.delimiter}${process.
env.PATH}`}function Bf(e,t){let r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not sup\
plied: ${e}`);return t&&t.trimWhitespace===!1?r:r.trim()}function _L(e,t){let r=Bf(e,t).split(`
`).filter(n=>n!=="");return t&&t.trimWhitespace===!1?r:r.map(n=>n.trim())}function vL(e,t){let r=["true","True","TRUE"],n=["false","False","FALSE"],s=Bf(e,t);if(r.
includes(s))return!0;if(n.includes(s))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function TL(e,t){if(process.env.GITHUB_OUTPUT||"")return da("OUTPUT",Kc(e,t));process.
stdout.write(Gf.EOL),Br("set-output",{name:e},gn(t))}function wL(e){Gc("echo",e?"on":"off")}function EL(e){process.exitCode=Yc.Failure,b0(e)}function SL(){return process.
env.RUNNER_DEBUG==="1"}function jf(e){Br("debug",{},e)}function b0(e,t={}){Br("error",Fc(t),e instanceof Error?e.toString():e)}function RL(e,t={}){Br("warning",
Fc(t),e instanceof Error?e.toString():e)}function OL(e,t={}){Br("notice",Fc(t),e instanceof Error?e.toString():e)}function NL(e){process.stdout.write(e+Gf.EOL)}
function _0(e){Gc("group",e)}function v0(){Gc("endgroup")}function IL(e,t){return g0(this,void 0,void 0,function*(){_0(e);let r;try{r=yield t()}finally{v0()}return r})}
function kL(e,t){if(process.env.GITHUB_STATE||"")return da("STATE",Kc(e,t));Br("save-state",{name:e},gn(t))}function xL(e){return process.env[`STATE_${e}`]||""}
function AL(e){return g0(this,void 0,void 0,function*(){return yield Qc.getIDToken(e)})}var g0,Yc,Wi=m(()=>{XT();ZT();Uc();t0();qf();qf();p0();h0();g0=function(e,t,r,n){
function s(i){return i instanceof r?i:new r(function(o){o(i)})}return new(r||(r=Promise))(function(i,o){function a(l){try{c(n.next(l))}catch(p){o(p)}}function u(l){
try{c(n.throw(l))}catch(p){o(p)}}function c(l){l.done?i(l.value):s(l.value).then(a,u)}c((n=n.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success",e[e.
Failure=1]="Failure"})(Yc||(Yc={}))});var w0={};X(w0,{annotations:()=>PL});function PL(e){let t=e.requirements.flatMap(({name:r,controls:n})=>n.flatMap(({id:s,status:i,message:o,remediation:a})=>{if(i!==
"fail"&&i!=="unknown")return[];let u=i==="fail"?` Fix: ${z(a.text,1e3)}`:"";return[{level:i==="fail"?"error":"warning",title:`${z(r)}: ${z(s)}`,message:`${z(o,1e3)}\
.${u}`}]}));return[...t.filter(({level:r})=>r==="error").slice(0,T0),...t.filter(({level:r})=>r==="warning").slice(0,T0)]}var T0,E0=m(()=>{"use strict";yt();T0=
10});async function A0(e,t,r,n,s,i=!1){let o=0;for(let a of[...i?[]:FL,void 0])try{let u=await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:r,sha:t.sha,
status:n});return{outcome:"delivered",attempts:o+u.attempts}}catch(u){if(!(u instanceof xe)||u.status!==409)throw u;if(o++,await Vf(e,t))return{outcome:"superse\
ded",attempts:o};if(a===void 0)throw u;await s(a)}throw new x("INTERNAL","the last wait ends the loop")}async function Vf(e,{projectId:t,iid:r,sha:n}){let s=await e.
read(`/projects/${t}/merge_requests/${r}/versions`,{perPage:100}).catch(UL),i=Array.isArray(s)?s.map(o=>String(o?.head_commit_sha)):[];return i.length>0&&i[0]!==
n&&i.includes(n)}function UL(e){if(!(e instanceof x&&e.code!=="INTERRUPTED"))throw e}var FL,Kf=m(()=>{"use strict";Xt();we();FL=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});var C0={};X(C0,{readBack:()=>GL});async function GL(e,t,r){let{gitlab:n}=e,s=e.serverNow()-t.createdAtMs,i=s<P0?[2e3,3e3,5e3]:[0,1e3],o=[...r];for(let a of i){await e.
sleep(a);let u;try{let c=await n.StatusChecks.allForMergeRequest(t.projectId,t.iid);u=new Map(c.map(l=>[l.id,l.status]))}catch(c){if(c instanceof x&&c.code!=="I\
NTERRUPTED")return o;throw c}if(o=await Promise.all(o.map(c=>BL(e,c,u.get(c.id)))),s>=P0&&o.every(c=>(u.get(c.id)??c.status)===c.status))break}return o}async function BL(e,t,r){
if(t.outcome!=="delivered"||r===void 0||r===t.status)return t;let n={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},s=await Qf(
e,n);return{...s,attempts:s.attempts+t.attempts}}var P0,L0=m(()=>{"use strict";we();Hf();P0=6e4});async function j0(e){let t=e.targets.filter(({kind:a})=>a==="status_check"),r=e.targets.filter(({kind:a})=>a==="external_control"),n=await Promise.all(t.map(a=>Qf(
e,a))),s=e.isSuperseded||n.some(({outcome:a})=>a==="superseded"),[i,o]=await Promise.all([YL(e,n),Promise.all(r.map(a=>HL({...e,isSuperseded:s},a)))]);return[...i,
...o]}function D0(e,t,r){let n=t.requirement===void 0?KL(e):QL(e,t.requirement);return n==="pass"?!0:n!=="fail"&&r==="leave"?void 0:!1}function KL({verdict:e}){
return e==="compliant"?"pass":e==="non_compliant"?"fail":"unknown"}function QL({requirements:e},t){return e.find(r=>r.name===t)?.status??"unknown"}async function Qf(e,t){
let r=D0(e.evaluation,t,e.onUndetermined),n=r?"passed":"failed";return $0(e,t,r,n,s=>A0(e.gitlab,s,t.id,n,e.sleep,e.isLagging))}async function HL(e,t){let r=D0(
e.evaluation,t,e.onUndetermined),n=r?"pass":"fail",s=e.secrets.get(t.id)??"";return $0(e,t,r,n,async()=>({outcome:"delivered",attempts:(await e.gitlab.ExternalControls.
setStatus(e.projectId,t.id,n,{secret:s,nonce:e.nonce})).attempts}))}async function $0(e,t,r,n,s){let{id:i,name:o=null,requirement:a=null}=t,u={target:t.kind,id:i,
name:o,requirement:a,status:n,attempts:0};if(e.isSuperseded)return{...u,outcome:"superseded"};if(e.dryRun||r===void 0)return{...u,outcome:"skipped"};try{let c=e.
mergeRequest??{projectId:e.projectId,iid:0,sha:""},l={...u,...await s(c)};return e.onDelivered(l),l}catch(c){if(!(c instanceof x)||c.code==="INTERRUPTED")throw c;
return{...u,outcome:"failed",attempts:JL(c),error:WL(c)}}}async function YL(e,t){let{mergeRequest:r}=e;if(!(r!==void 0&&e.serverNow()-r.createdAtMs<VL)||!t.some(
({outcome:i})=>i==="delivered"))return t;let{readBack:s}=await Promise.resolve().then(()=>(L0(),C0));return s(e,r,t)}function JL(e){return"attempts"in e&&typeof e.
attempts=="number"?e.attempts:1}function WL(e){return e.advice===void 0?e.message:`${e.message}; ${e.advice}`}var VL,Hf=m(()=>{"use strict";we();Kf();VL=10*6e4});var q0={};X(q0,{explainLine:()=>XL,unknownTargets:()=>Yf});function Yf(e,t){let[r=""]=e;return e.length===1?new x("TARGET_UNKNOWN",r):new x("TARGET_UNKNOWN",`${e.
length} entries of ${t} fit nothing`,{problems:e})}function XL(e,t,r){let n=r.length===0?"this merge request has none: a check bound to a protected branch count\
s only where the branch's name equals the target branch exactly":`this merge request has ${at(r.map(({id:a,name:u})=>`"${z(u)}" (${a})`))}`,s=[...Wc(e)].find(([
,a])=>Xc(a,r));if(s)return`status_check ${e}: the policy has no requirement "${s[0]}"${lr(s[0],t)}`;let i=[...Wc(e)].find(([a])=>t.includes(a))?.[1]??e,o=r.map(
({name:a})=>a);return`there is no status check ${/^\d+$/.test(i)?"with id ":""}"${i}"${lr(i,o)} (${n})`}var Jf=m(()=>{"use strict";we();ui();yt();Wf()});async function M0(e,t,r){let n=[],s=e.flatMap(u=>{let c=Xc(u,r);if(c)return[{kind:"status_check",...c,requirement:void 0}];for(let[l,p]of Wc(u)){let d=t.includes(
l)?Xc(p,r):void 0;if(d)return[{kind:"status_check",...d,requirement:l}]}return n.push(u),[]}),i=s.filter(({id:u},c)=>s.findIndex(l=>l.id===u)!==c);if(n.length+i.
length===0)return s;let{explainLine:o,unknownTargets:a}=await Promise.resolve().then(()=>(Jf(),q0));throw a([...n.map(u=>o(u,t,r)),...i.map(({id:u})=>`status ch\
eck ${u} is named twice, and one check can hold one verdict only`)],"status_check")}function Xc(e,t){let r=t.find(({name:n})=>n===e)??t.find(({id:n})=>String(n)===
e);return r&&{id:r.id,name:r.name}}function*Wc(e){for(let t=e.indexOf("=");t>=0;t=e.indexOf("=",t+1))yield[e.slice(0,t).trim(),e.slice(t+1).trim()]}var Wf=m(()=>{
"use strict"});function Ee(e,t){let r=[],n=e.read(t,[],r);if(r.length>0)throw new ci(r);return n}function zc(e,t,r={}){return{kind:e,rule:r,read(n,s,i){if(typeof n!==t||e==="i\
nteger"&&!Number.isSafeInteger(n))return i.push({path:s,code:n===void 0?"missing":"type",detail:e}),n;let o=e==="text"?n.length:n,{min:a,max:u,pattern:c}=r;return a!==
void 0&&o<a&&i.push({path:s,code:"small",detail:a}),u!==void 0&&o>u&&i.push({path:s,code:"large",detail:u}),c&&!c.test(n)&&i.push({path:s,code:"format",detail:c.
source}),n}}}function B(e){return zc("text","string",e)}function Le(e){return zc("number","number",e)}function F0(e){return zc("integer","number",e)}function Ze(){
return zc("flag","boolean")}function je(e){return{kind:"list",of:e,read(t,r,n){return Array.isArray(t)?t.map((s,i)=>e.read(s,[...r,i],n)):(n.push({path:r,code:t===
void 0?"missing":"type",detail:"list"}),[])}}}function V(e,t=!1){return{kind:"object",of:{fields:e,isStrict:t},read(r,n,s){if(!G0(r))return s.push({path:n,code:r===
void 0?"missing":"type",detail:"object"}),{};if(t)for(let o of Object.keys(r))Object.hasOwn(e,o)||s.push({path:n,code:"unknown_key",detail:o});let i=Object.entries(
e).map(([o,a])=>{let u=Object.hasOwn(r,o)?r[o]:void 0;return[o,a.read(u,[...n,o],s)]});return Object.fromEntries(i)}}}function Mn(e){return V(e,!0)}function U0(e){
return{kind:"map",...e?{rule:e}:{},read(t,r,n){return G0(t)?t:(n.push({path:r,code:"type",detail:"object"}),{})}}}function Xf(e){return{kind:"value",of:e,read(t,r,n){
return e.includes(t)||n.push({path:r,code:t===void 0?"missing":"value",detail:e}),t}}}function zf(...e){return{kind:"either",of:e,read(t,r,n){let s=e.map(o=>{let a=[];
return{read:o.read(t,r,a),found:a}}),i=s.find(({found:o})=>o.length===0);return i||n.push({path:r,code:"alternatives",detail:s.map(({found:o})=>o)}),i?.read}}}function Z(e){
return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r==null?void 0:e.read(r,n,s)}}function zt(e){return{kind:"maybe",of:e,read:(r,n,s)=>r===null?null:e.read(r,
n,s)}}function yn(e){return{kind:"maybe",of:e,isOptional:!0,read:(r,n,s)=>r===void 0?void 0:e.read(r,n,s)}}function Zt(e,t){return{kind:"mapped",of:e,read(r,n,s){
let i=[],o=e.read(r,n,i);return s.push(...i),i.length===0?t(o):void 0}}}function G0(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ci,bt=m(()=>{"\
use strict";ci=class extends Error{issues;constructor(t){super(`unexpected ${t[0]?.path.join(".")||"shape"}`),this.issues=t}}});var B0={};X(B0,{knownControls:()=>nj});async function nj(e,t){try{let{data:r,errors:n}=await e.graphql(rj,{ids:[`gid://gitlab/Project/${t}`]});if(n.length>0)return;
let i=(Ee(tj,r).projects?.nodes[0]?.complianceFrameworks?.nodes??[]).flatMap(o=>o.complianceRequirements?.nodes??[]).flatMap(o=>o.complianceRequirementsControls?.
nodes??[]);return i.length===0?void 0:i.map(o=>({id:Number(o.id.split("/").at(-1)),name:o.externalControlName??o.name,isExternal:o.name==="external_control"||o.
controlType==="external"}))}catch(r){if(r instanceof ci||r instanceof x&&r.code!=="INTERRUPTED")return;throw r}}var Zc,zL,ZL,ej,tj,rj,V0=m(()=>{"use strict";we();
bt();Zc=e=>Z(V({nodes:je(e)})),zL=V({id:B(),name:B(),controlType:Z(B()),externalControlName:Z(B())}),ZL=V({complianceRequirementsControls:Zc(zL)}),ej=V({complianceRequirements:Zc(
ZL)}),tj=V({projects:Zc(V({complianceFrameworks:Zc(ej)}))}),rj="query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { comp\
lianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }"});var K0={};X(K0,{controlTargets:()=>sj});function sj(e,t,r){let n=[],s=e.map(({id:i,requirement:o})=>{o!==void 0&&!t.includes(o)&&n.push(`external_control ${o}=${i}\
: the policy has no requirement "${o}"${lr(o,t)}`);let a=r?.find(u=>u.id===i);if(r&&!a){let u=r.filter(({isExternal:c})=>c).map(c=>`${c.id} (${z(c.name)})`);n.push(
`external control ${i} is not in a framework applied to the project, which has ${u.length===0?"no external control":at(u)}`)}return a&&!a.isExternal&&n.push(`co\
ntrol ${i} (${z(a.name)}) is not an external control: GitLab judges it itself`),{kind:"external_control",id:i,name:a?.name,requirement:o}});if(n.length===0)return s;
throw Yf(n,"external_control")}var Q0=m(()=>{"use strict";ui();yt();Jf()});function Zf(e){return`gid://gitlab/Project/${e}`}function W0(e,t){let r;return async n=>{r??=lj(e,t);let{project:s,request:i}=await r,o=n.select?.on==="merge_re\
quest"?s.mergeRequest:s;if(o==null)throw new It(`GitLab shows no merge request to this token; reading it needs ${n.right}`);return{node:o,request:i}}}async function lj(e,t){
let r="POST /graphql",n=e.gitlabFor(()=>{}),s=t.filter(({select:d})=>d?.on==="project").map(({select:d})=>d?.fields),i=t.filter(({select:d})=>d?.on==="merge_req\
uest").map(({select:d})=>d?.fields),o=i.length>0;o&&s.push(`mergeRequest(iid: $iid) { ${i.join(" ")} }`);let a=`query($ids: [ID!]${o?", $iid: String!":""}) { pr\
ojects(ids: $ids, first: 1) { nodes { id ${s.join(" ")} } } }`,{data:u,errors:c}=await n.graphql(a,{ids:[Zf(e.projectId)],...o?{iid:String(e.iid)}:{}}),p=u.projects?.
nodes?.[0];if(c.length>0)throw new It(`GraphQL answered with errors: ${c.join("; ")}`);if(!p)throw new It("GraphQL shows this token no such project");return{project:p,
request:r}}var em=m(()=>{"use strict";Xi()});function X0(e,t=new Map){let r=new Map;for(let[a,u]of t)r.set(a,Promise.resolve(u));let n=new Set,s;function i(a){let u=r.get(a.id);if(u)return u;let c=o(a);return r.
set(a.id,c),c}async function o(a){let u=[];try{let c=e.gitlabFor(f=>u.push(f)),l={...e,gitlab:c};if(a.select){n.add(a),s??=W0(e,[...n].filter(({id:h,select:b})=>b&&
!t.has(h)));let{node:f,request:g}=await s(a);return u.push(g),{ok:!0,value:await a.select.read(f,l),requests:u}}let p={},d=Object.entries(a.needs??{});for(let[f,
g]of await Promise.all(d.map(async([h,b])=>[h,await i(b)]))){if(u.push(...g.requests),!g.ok)return{...g,requests:u};p[f]=g.value}return{ok:!0,value:await a.collect?.(
l,p),requests:u}}catch(c){if(c instanceof x&&c.code==="INTERRUPTED")throw c;return{ok:!1,reason:pj(a,c),requests:u,error:c}}}return{announce(a){for(let u of z0(
a))n.add(u)},read:i}}function z0(e,t=new Set){for(let r of e)t.has(r)||(t.add(r),z0(Object.values(r.needs??{}),t));return t}function pj(e,t){let r=t instanceof x&&
"status"in t?Number(t.status):0,n=`${e.summary.charAt(0).toLowerCase()}${e.summary.slice(1)}`;if(t instanceof It)return`${n}: ${t.message}`;if(r===401||r===403||
r===404)return`${n} could not be read: GitLab answered ${r}, and reading it needs ${e.right}`;if(t instanceof x)return`${n} could not be read: ${t.message}`;if(t instanceof
ci)return`${n} could not be read: GitLab's answer has an ${t.message}`;throw t}var It,Xi=m(()=>{"use strict";we();bt();em();It=class extends Error{}});var pr=m(()=>{"use strict"});var dj,dr,zi=m(()=>{"use strict";bt();pr();dj=Zt(V({iid:Le(),project_id:Le(),title:B(),draft:Z(Ze()),work_in_progress:Z(Ze()),sha:zt(B()),target_branch:B(),created_at:B(),
prepared_at:Z(B()),author:V({username:B()}),references:Z(V({full:B()})),web_url:Z(B())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(
/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==
null,author:e.author.username,url:e.web_url})),dr={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_re\
quest",collect:async({gitlab:e,projectId:t,iid:r})=>Ee(dj,await e.MergeRequests.show(t,r??0))}});var Z0={};X(Z0,{settleHead:()=>mj});async function mj(e,t,r,n,s){let i=e,o=new Map;for(let[u,c]of[...fj,0].entries()){let l=u>0,p=i.sha===t;if(p&&i.isPrepared)return{
state:"current",mergeRequest:i,waited:l,known:o};if(!p&&await n())return{state:"superseded",mergeRequest:i,waited:l,known:o};if(c===0)break;await s(c);let d=await r();
o=new Map([[dr.id,d]]),d.ok&&(i=d.value)}let a=i.sha===t?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${i.sha??"none"}, no\
t ${t}`;return o=new Map([[dr.id,{ok:!1,reason:a,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:i,waited:!0,known:o}}var fj,ew=m(()=>{"use strict";zi();
fj=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3]});async function sw(e,t){if(typeof e=="number")return{projectId:e,known:new Map};let r=[],n=t(i=>r.push(i)),s=Ee(nw,await n.Projects.show(e));return{projectId:s.id,
known:new Map([[kt.id,{ok:!0,value:s,requests:r}]])}}function gj(e){if(!e)return;let t=[e.project_access,e.group_access].map(r=>r?.access_level??0);return Math.
max(...t)}var rw,nw,kt,Un=m(()=>{"use strict";bt();pr();rw=Z(V({access_level:Le()})),nw=Zt(V({id:Le(),path_with_namespace:B(),visibility:Z(B()),default_branch:Z(
B()),empty_repo:Z(Ze()),only_allow_merge_if_all_discussions_are_resolved:yn(zt(Ze())),only_allow_merge_if_all_status_checks_passed:yn(zt(Ze())),secret_push_protection_enabled:yn(
zt(Ze())),namespace:V({id:Le(),kind:B(),full_path:B()}),owner:Z(V({id:Le()})),permissions:Z(V({project_access:rw,group_access:rw}))}),e=>({id:e.id,path:e.path_with_namespace,
visibility:e.visibility,defaultBranch:e.default_branch??void 0,isEmpty:e.empty_repo,mustResolveDiscussions:e.only_allow_merge_if_all_discussions_are_resolved,isUltimate:e.
only_allow_merge_if_all_status_checks_passed!==void 0,secretPushProtection:e.secret_push_protection_enabled,namespace:{id:e.namespace.id,kind:e.namespace.kind,path:e.
namespace.full_path},ownerId:e.owner?.id,role:gj(e.permissions)})),kt={id:"project",summary:"The project",right:"a token whose user can see the project",about:"\
project",collect:async({gitlab:e,projectId:t})=>Ee(nw,await e.Projects.show(t))}});function Oe(e){if(e&&typeof e=="object")switch(e[Kt]){case Vr:case Gn:return!0}return!1}function ae(e){if(e&&typeof e=="object")switch(e[Kt]){case el:case Vr:case fr:case Gn:
return!0}return!1}var el,tl,Vr,tm,fr,Gn,Kt,Kr,bn,mr,ce,ee,Qr,rl,ge=m(()=>{el=Symbol.for("yaml.alias"),tl=Symbol.for("yaml.document"),Vr=Symbol.for("yaml.map"),tm=
Symbol.for("yaml.pair"),fr=Symbol.for("yaml.scalar"),Gn=Symbol.for("yaml.seq"),Kt=Symbol.for("yaml.node.type"),Kr=e=>!!e&&typeof e=="object"&&e[Kt]===el,bn=e=>!!e&&
typeof e=="object"&&e[Kt]===tl,mr=e=>!!e&&typeof e=="object"&&e[Kt]===Vr,ce=e=>!!e&&typeof e=="object"&&e[Kt]===tm,ee=e=>!!e&&typeof e=="object"&&e[Kt]===fr,Qr=
e=>!!e&&typeof e=="object"&&e[Kt]===Gn;rl=e=>(ee(e)||Oe(e))&&!!e.anchor});function Sr(e,t){let r=ow(t);bn(e)?Zi(null,e.contents,r,Object.freeze([e]))===_n&&(e.contents=null):Zi(null,e,r,Object.freeze([]))}function Zi(e,t,r,n){let s=aw(
e,t,r,n);if(ae(s)||ce(s))return uw(e,n,s),Zi(e,s,r,n);if(typeof s!="symbol"){if(Oe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=Zi(i,
t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===er)return er;o===_n&&(t.items.splice(i,1),i-=1)}}}else if(ce(t)){n=Object.freeze(n.concat(t));let i=Zi("\
key",t.key,r,n);if(i===er)return er;i===_n&&(t.key=null);let o=Zi("value",t.value,r,n);if(o===er)return er;o===_n&&(t.value=null)}}return s}async function nl(e,t){
let r=ow(t);bn(e)?await eo(null,e.contents,r,Object.freeze([e]))===_n&&(e.contents=null):await eo(null,e,r,Object.freeze([]))}async function eo(e,t,r,n){let s=await aw(
e,t,r,n);if(ae(s)||ce(s))return uw(e,n,s),eo(e,s,r,n);if(typeof s!="symbol"){if(Oe(t)){n=Object.freeze(n.concat(t));for(let i=0;i<t.items.length;++i){let o=await eo(
i,t.items[i],r,n);if(typeof o=="number")i=o-1;else{if(o===er)return er;o===_n&&(t.items.splice(i,1),i-=1)}}}else if(ce(t)){n=Object.freeze(n.concat(t));let i=await eo(
"key",t.key,r,n);if(i===er)return er;i===_n&&(t.key=null);let o=await eo("value",t.value,r,n);if(o===er)return er;o===_n&&(t.value=null)}}return s}function ow(e){
return typeof e=="object"&&(e.Collection||e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,
Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function aw(e,t,r,n){if(typeof r=="function")return r(e,t,n);if(mr(t))return r.Map?.(e,t,n);
if(Qr(t))return r.Seq?.(e,t,n);if(ce(t))return r.Pair?.(e,t,n);if(ee(t))return r.Scalar?.(e,t,n);if(Kr(t))return r.Alias?.(e,t,n)}function uw(e,t,r){let n=t[t.length-
1];if(Oe(n))n.items[e]=r;else if(ce(n))e==="key"?n.key=r:n.value=r;else if(bn(n))n.contents=r;else{let s=Kr(n)?"alias":"scalar";throw new Error(`Cannot replace \
node with ${s} parent`)}}var er,iw,_n,ha=m(()=>{ge();er=Symbol("break visit"),iw=Symbol("skip children"),_n=Symbol("remove node");Sr.BREAK=er;Sr.SKIP=iw;Sr.REMOVE=
_n;nl.BREAK=er;nl.SKIP=iw;nl.REMOVE=_n});var yj,bj,vn,rm=m(()=>{ge();ha();yj={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},bj=e=>e.replace(/[!,[\]{}]/g,t=>yj[t]),vn=class e{constructor(t,r){
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
for(let[r,n]of Object.entries(this.tags))if(t.startsWith(n))return r+bj(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){let r=this.yaml.explicit?
[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags),s;if(t&&n.length>0&&ae(t.contents)){let i={};Sr(t.contents,(o,a)=>{ae(a)&&a.tag&&(i[a.tag]=
!0)}),s=Object.keys(i)}else s=[];for(let[i,o]of n)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&r.push(`%TAG ${i} ${o}`);return r.join(`\

`)}};vn.defaultYaml={explicit:!1,version:"1.2"};vn.defaultTags={"!!":"tag:yaml.org,2002:"}});function sl(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let r=`Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(r)}return!0}
function nm(e){let t=new Set;return Sr(e,{Value(r,n){n.anchor&&t.add(n.anchor)}}),t}function sm(e,t){for(let r=1;;++r){let n=`${e}${r}`;if(!t.has(n))return n}}function cw(e,t){
let r=[],n=new Map,s=null;return{onAnchor:i=>{r.push(i),s??(s=nm(e));let o=sm(t,s);return s.add(o),o},setAnchors:()=>{for(let i of r){let o=n.get(i);if(typeof o==
"object"&&o.anchor&&(ee(o.node)||Oe(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=
i,a}}},sourceObjects:n}}var il=m(()=>{ge();ha()});function _s(e,t,r,n){if(n&&typeof n=="object")if(Array.isArray(n))for(let s=0,i=n.length;s<i;++s){let o=n[s],a=_s(e,n,String(s),o);a===void 0?delete n[s]:a!==o&&
(n[s]=a)}else if(n instanceof Map)for(let s of Array.from(n.keys())){let i=n.get(s),o=_s(e,n,s,i);o===void 0?n.delete(s):o!==i&&n.set(s,o)}else if(n instanceof Set)
for(let s of Array.from(n)){let i=_s(e,n,s,s);i===void 0?n.delete(s):i!==s&&(n.delete(s),n.add(i))}else for(let[s,i]of Object.entries(n)){let o=_s(e,n,s,i);o===
void 0?delete n[s]:o!==i&&(n[s]=o)}return e.call(t,r,n)}var im=m(()=>{});function _t(e,t,r){if(Array.isArray(e))return e.map((n,s)=>_t(n,String(s),r));if(e&&typeof e.toJSON=="function"){if(!r||!rl(e))return e.toJSON(t,r);let n={aliasCount:0,
count:1,res:void 0};r.anchors.set(e,n),r.onCreate=i=>{n.res=i,delete r.onCreate};let s=e.toJSON(t,r);return r.onCreate&&r.onCreate(s),s}return typeof e=="bigint"&&
!r?.keep?Number(e):e}var vs=m(()=>{ge()});var Ts,ol=m(()=>{im();ge();vs();Ts=class{constructor(t){Object.defineProperty(this,Kt,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:r,maxAliasCount:n,onAnchor:s,reviver:i}={}){if(!bn(t))throw new TypeError(
"A document argument is required");let o={anchors:new Map,doc:t,keep:!0,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},a=_t(this,"",o);
if(typeof s=="function")for(let{count:u,res:c}of o.anchors.values())s(c,u);return typeof i=="function"?_s(i,{"":a},"",a):a}}});function al(e,t,r){if(Kr(t)){let n=t.resolve(e),s=r&&n&&r.get(n);return s?s.count*s.aliasCount:0}else if(Oe(t)){let n=0;for(let s of t.items){let i=al(e,s,r);i>
n&&(n=i)}return n}else if(ce(t)){let n=al(e,t.key,r),s=al(e,t.value,r);return Math.max(n,s)}return 1}var Bn,ga=m(()=>{il();ha();ge();ol();vs();Bn=class extends Ts{constructor(t){
super(el),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(t,r){if(r?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let n;r?.aliasResolveCache?n=r.aliasResolveCache:(n=[],Sr(t,{Node:(i,o)=>{(Kr(o)||rl(o))&&n.push(o)}}),r&&(r.aliasResolveCache=n));
let s;for(let i of n){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&r){let{anchors:i,doc:o,maxAliasCount:a}=r,u=i.get(s);if(u||(_t(s,null,r),u=i.get(s)),
u?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=
al(o,s,i)),u.count*u.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return s}toJSON(t,r){if(!r)
return{source:this.source};let n=this.resolve(r.doc,r);if(!n){let s=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
s)}return r.anchors.get(n).res}toString(t,r,n){let s=`*${this.source}`;if(t){if(sl(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}}});var ul,M,ut=m(()=>{ge();ol();vs();ul=e=>!e||typeof e!="function"&&typeof e!="object",M=class extends Ts{constructor(t){super(fr),this.value=t}toJSON(t,r){return r?.
keep?this.value:_t(this.value,t,r)}toString(){return String(this.value)}};M.BLOCK_FOLDED="BLOCK_FOLDED";M.BLOCK_LITERAL="BLOCK_LITERAL";M.PLAIN="PLAIN";M.QUOTE_DOUBLE=
"QUOTE_DOUBLE";M.QUOTE_SINGLE="QUOTE_SINGLE"});function vj(e,t,r){if(t){let n=r.filter(i=>i.tag===t),s=n.find(i=>!i.format)??n[0];if(!s)throw new Error(`Tag ${t} not found`);return s}return r.find(n=>n.identify?.(
e)&&!n.format)}function Vn(e,t,r){if(bn(e)&&(e=e.contents),ae(e))return e;if(ce(e)){let p=r.schema[Vr].createNode?.(r.schema,null,r);return p.items.push(e),p}(e instanceof
String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:n,onAnchor:s,onTagObj:i,schema:o,
sourceObjects:a}=r,u;if(n&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new Bn(u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith(
"!!")&&(t=_j+t.slice(2));let c=vj(e,t,o.tags);if(!c){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let p=new M(e);return u&&(u.node=
p),p}c=e instanceof Map?o[Vr]:Symbol.iterator in Object(e)?o[Gn]:o[Vr]}i&&(i(c),delete r.onTagObj);let l=c?.createNode?c.createNode(r.schema,e,r):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(r.schema,e,r):new M(e);return t?l.tag=t:c.default||(l.tag=c.tag),u&&(u.node=l),l}var _j,ya=m(()=>{ga();ge();ut();_j="tag:yaml.\
org,2002:"});function ba(e,t,r){let n=r;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=n,n=o}else n=new Map([[i,n]])}
return Vn(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}
var ro,to,cl=m(()=>{ya();ge();ol();ro=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,to=class extends Ts{constructor(t,r){super(t),Object.defineProperty(
this,"schema",{value:r,configurable:!0,enumerable:!1,writable:!0})}clone(t){let r=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return t&&(r.schema=t),r.items=r.items.map(n=>ae(n)||ce(n)?n.clone(t):n),this.range&&(r.range=this.range.slice()),r}addIn(t,r){if(ro(t))this.add(r);else{let[n,...s]=t,
i=this.get(n,!0);if(Oe(i))i.addIn(s,r);else if(i===void 0&&this.schema)this.set(n,ba(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. R\
emaining path: ${s}`)}}deleteIn(t){let[r,...n]=t;if(n.length===0)return this.delete(r);let s=this.get(r,!0);if(Oe(s))return s.deleteIn(n);throw new Error(`Expec\
ted YAML collection at ${r}. Remaining path: ${n}`)}getIn(t,r){let[n,...s]=t,i=this.get(n,!0);return s.length===0?!r&&ee(i)?i.value:i:Oe(i)?i.getIn(s,r):void 0}hasAllNullValues(t){
return this.items.every(r=>{if(!ce(r))return!1;let n=r.value;return n==null||t&&ee(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(t){let[r,...n]=t;
if(n.length===0)return this.has(r);let s=this.get(r,!0);return Oe(s)?s.hasIn(n):!1}setIn(t,r){let[n,...s]=t;if(s.length===0)this.set(n,r);else{let i=this.get(n,
!0);if(Oe(i))i.setIn(s,r);else if(i===void 0&&this.schema)this.set(n,ba(this.schema,s,r));else throw new Error(`Expected YAML collection at ${n}. Remaining path\
: ${s}`)}}}});function Rr(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}var lw,Tn,_a=m(()=>{lw=e=>e.replace(/^(?!$)(?: $)?/gm,"#");Tn=(e,t,r)=>e.endsWith(
`
`)?Rr(r,t):r.includes(`
`)?`
`+Rr(r,t):(e.endsWith(" ")?"":" ")+r});function Ta(e,t,r="flow",{indentAtStart:n,lineWidth:s=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.
length);if(e.length<=u)return e;let c=[],l={},p=s-t.length;typeof n=="number"&&(n>s-Math.max(2,i)?c.push(0):p=s-n);let d,f,g=!1,h=-1,b=-1,T=-1;r===ll&&(h=pw(e,h,
t.length),h!==-1&&(p=h+u));for(let S;S=e[h+=1];){if(r===va&&S==="\\"){switch(b=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}T=
h}if(S===`
`)r===ll&&(h=pw(e,h,t.length)),p=h+t.length+u,d=void 0;else{if(S===" "&&f&&f!==" "&&f!==`
`&&f!=="	"){let P=e[h+1];P&&P!==" "&&P!==`
`&&P!=="	"&&(d=h)}if(h>=p)if(d)c.push(d),p=d+u,d=void 0;else if(r===va){for(;f===" "||f==="	";)f=S,S=e[h+=1],g=!0;let P=h>T+1?h-2:b-1;if(l[P])return e;c.push(P),
l[P]=!0,p=P+u,d=void 0}else g=!0}f=S}if(g&&a&&a(),c.length===0)return e;o&&o();let R=e.slice(0,c[0]);for(let S=0;S<c.length;++S){let P=c[S],$=c[S+1]||e.length;P===
0?R=`
${t}${e.slice(0,$)}`:(r===va&&l[P]&&(R+=`${e[P]}\\`),R+=`
${t}${e.slice(P+1,$)}`)}return R}function pw(e,t,r){let n=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+r)i=e[++t];else{do i=e[++t];while(i&&i!==`
`);n=t,s=t+1,i=e[s]}return n}var om,ll,va,dw=m(()=>{om="flow",ll="block",va="quoted"});function Tj(e,t,r){if(!t||t<0)return!1;let n=t-r,s=e.length;if(s<=n)return!1;for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>n)return!0;if(o=i+1,s-o<=n)return!1}return!0}function wa(e,t){let r=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return r;let{implicitKey:n}=t,s=t.
options.doubleQuotedMinMultiLineLength,i=t.indent||(fl(e)?"  ":""),o="",a=0;for(let u=0,c=r[u];c;c=r[++u])if(c===" "&&r[u+1]==="\\"&&r[u+2]==="n"&&(o+=r.slice(a,
u)+"\\ ",u+=1,a=u,c="\\"),c==="\\")switch(r[u+1]){case"u":{o+=r.slice(a,u);let l=r.substr(u+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"\
000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":o+="\\P";break;default:l.
substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=r.substr(u,6)}u+=5,a=u+1}break;case"n":if(n||r[u+2]==='"'||r.length<s)u+=1;else{for(o+=r.slice(a,u)+`

`;r[u+2]==="\\"&&r[u+3]==="n"&&r[u+4]!=='"';)o+=`
`,u+=2;o+=i,r[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+r.slice(a):r,n?o:Ta(o,i,va,dl(t,!1))}function am(e,t){if(t.options.singleQuote===
!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return wa(e,t);let r=t.indent||(fl(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return t.implicitKey?n:Ta(n,r,om,dl(t,!1))}function no(e,t){let{singleQuote:r}=t.options,n;if(r===!1)n=wa;else{let s=e.includes('"'),i=e.includes("'");
s&&!i?n=am:i&&!s?n=wa:n=r?am:wa}return n(e,t)}function pl({comment:e,type:t,value:r},n,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=n.options;if(!o||/\n[\t ]+$/.
test(r))return no(r,n);let c=n.indent||(n.forceBlockIndent||fl(r)?"  ":""),l=o==="literal"?!0:o==="folded"||t===M.BLOCK_FOLDED?!1:t===M.BLOCK_LITERAL?!0:!Tj(r,u,
c.length);if(!r)return l?`|
`:`>
`;let p,d;for(d=r.length;d>0;--d){let $=r[d-1];if($!==`
`&&$!=="	"&&$!==" ")break}let f=r.substring(d),g=f.indexOf(`
`);g===-1?p="-":r===f||g!==f.length-1?(p="+",i&&i()):p="",f&&(r=r.slice(0,-f.length),f[f.length-1]===`
`&&(f=f.slice(0,-1)),f=f.replace(um,`$&${c}`));let h=!1,b,T=-1;for(b=0;b<r.length;++b){let $=r[b];if($===" ")h=!0;else if($===`
`)T=b;else break}let R=r.substring(0,T<b?T+1:b);R&&(r=r.substring(R.length),R=R.replace(/\n+/g,`$&${c}`));let P=(h?c?"2":"1":"")+p;if(e&&(P+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),s&&s()),!l){let $=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),C=!1,Y=dl(n,!0);o!=="folded"&&t!==M.BLOCK_FOLDED&&(Y.onOverflow=()=>{
C=!0});let L=Ta(`${R}${$}${f}`,c,ll,Y);if(!C)return`>${P}
${c}${L}`}return r=r.replace(/\n+/g,`$&${c}`),`|${P}
${c}${R}${r}${f}`}function wj(e,t,r,n){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:c,inFlow:l}=t;if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return no(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||l||!i.includes(
`
`)?no(i,t):pl(e,t,r,n);if(!a&&!l&&s!==M.PLAIN&&i.includes(`
`))return pl(e,t,r,n);if(fl(i)){if(u==="")return t.forceBlockIndent=!0,pl(e,t,r,n);if(a&&u===c)return no(i,t)}let p=i.replace(/\n+/g,`$&
${u}`);if(o){let d=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(p),{compat:f,tags:g}=t.doc.schema;if(g.some(d)||f?.some(d))return no(i,t)}return a?
p:Ta(p,u,om,dl(t,!1))}function li(e,t,r,n){let{implicitKey:s,inFlow:i}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==
M.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=M.QUOTE_DOUBLE);let u=l=>{switch(l){case M.BLOCK_FOLDED:case M.BLOCK_LITERAL:
return s||i?no(o.value,t):pl(o,t,r,n);case M.QUOTE_DOUBLE:return wa(o.value,t);case M.QUOTE_SINGLE:return am(o.value,t);case M.PLAIN:return wj(o,t,r,n);default:
return null}},c=u(a);if(c===null){let{defaultKeyType:l,defaultStringType:p}=t.options,d=s&&l||p;if(c=u(d),c===null)throw new Error(`Unsupported default string t\
ype ${d}`)}return c}var dl,fl,um,Ea=m(()=>{ut();dw();dl=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),fl=e=>/^(%|---|\.\.\.)/m.test(e);try{um=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{um=/\n+(?!\n|$)/g}});function ml(e,t){let r=Object.assign({blockQuote:!0,commentString:lw,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"t\
rue",verifyAliasOrder:!0},e.schema.toStringOptions,t),n;switch(r.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,
doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent=="number"?" ".repeat(r.indent):"  ",inFlow:n,options:r}}function Ej(e,t){
if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)return s.find(i=>i.format===t.format)??s[0]}let r,n;if(ee(t)){n=t.value;let s=e.filter(i=>i.identify?.(
n));if(s.length>1){let i=s.filter(o=>o.test);i.length>0&&(s=i)}r=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else n=t,r=e.find(s=>s.nodeClass&&n instanceof
s.nodeClass);if(!r){let s=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${s} value`)}return r}function Sj(e,t,{anchors:r,
doc:n}){if(!n.directives)return"";let s=[],i=(ee(e)||Oe(e))&&e.anchor;i&&sl(i)&&(r.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(
n.directives.tagString(o)),s.join(" ")}function Kn(e,t,r,n){if(ce(e))return e.toString(t,r,n);if(Kr(e)){if(t.doc.directives)return e.toString(t);if(t.resolvedAliases?.
has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),
e=e.resolve(t.doc)}let s,i=ae(e)?e:t.doc.createNode(e,{onTagObj:u=>s=u});s??(s=Ej(t.doc.schema.tags,i));let o=Sj(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??
0)+o.length+1);let a=typeof s.stringify=="function"?s.stringify(i,t,r,n):ee(i)?li(i,t,r,n):i.toString(t,r,n);return o?ee(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:
`${o}
${t.indent}${a}`:a}var Sa=m(()=>{il();ge();_a();Ea()});function fw({key:e,value:t},r,n,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:c,indentSeq:l,simpleKeys:p}}=r,d=ae(e)&&e.comment||null;
if(p){if(d)throw new Error("With simple keys, key nodes cannot have comments");if(Oe(e)||!ae(e)&&typeof e=="object"){let Y="With simple keys, collection cannot \
be used as a key value";throw new Error(Y)}}let f=!p&&(!e||d&&t==null&&!r.inFlow||Oe(e)||(ee(e)?e.type===M.BLOCK_FOLDED||e.type===M.BLOCK_LITERAL:typeof e=="obj\
ect"));r=Object.assign({},r,{allNullValues:!1,implicitKey:!f&&(p||!i),indent:a+u});let g=!1,h=!1,b=Kn(e,r,()=>g=!0,()=>h=!0);if(!f&&!r.inFlow&&b.length>1024){if(p)
throw new Error("With simple keys, single line scalar must not span more than 1024 characters");f=!0}if(r.inFlow){if(i||t==null)return g&&n&&n(),b===""?"?":f?`?\
 ${b}`:b}else if(i&&!p||t==null&&f)return b=`? ${b}`,d&&!g?b+=Tn(b,r.indent,c(d)):h&&s&&s(),b;g&&(d=null),f?(d&&(b+=Tn(b,r.indent,c(d))),b=`? ${b}
${a}:`):(b=`${b}:`,d&&(b+=Tn(b,r.indent,c(d))));let T,R,S;ae(t)?(T=!!t.spaceBefore,R=t.commentBefore,S=t.comment):(T=!1,R=null,S=null,t&&typeof t=="object"&&(t=
o.createNode(t))),r.implicitKey=!1,!f&&!d&&ee(t)&&(r.indentAtStart=b.length+1),h=!1,!l&&u.length>=2&&!r.inFlow&&!f&&Qr(t)&&!t.flow&&!t.tag&&!t.anchor&&(r.indent=
r.indent.substring(2));let P=!1,$=Kn(t,r,()=>P=!0,()=>h=!0),C=" ";if(d||T||R){if(C=T?`
`:"",R){let Y=c(R);C+=`
${Rr(Y,r.indent)}`}$===""&&!r.inFlow?C===`
`&&S&&(C=`

`):C+=`
${r.indent}`}else if(!f&&Oe(t)){let Y=$[0],L=$.indexOf(`
`),w=L!==-1,F=r.inFlow??t.flow??t.items.length===0;if(w||!F){let ue=!1;if(w&&(Y==="&"||Y==="!")){let Ae=$.indexOf(" ");Y==="&"&&Ae!==-1&&Ae<L&&$[Ae+1]==="!"&&(Ae=
$.indexOf(" ",Ae+1)),(Ae===-1||L<Ae)&&(ue=!0)}ue||(C=`
${r.indent}`)}}else($===""||$[0]===`
`)&&(C="");return b+=C+$,r.inFlow?P&&n&&n():S&&!P?b+=Tn(b,r.indent,c(S)):h&&s&&s(),b}var mw=m(()=>{ge();ut();Sa();_a()});function cm(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var lm=m(()=>{});function dm(e,t,r){let n=gw(e,r);if(Qr(n))for(let s of n.items)pm(e,t,s);else if(Array.isArray(n))for(let s of n)pm(e,t,s);else pm(e,t,n)}function pm(e,t,r){let n=gw(
e,r);if(!mr(n))throw new Error("Merge sources must be maps or map aliases");let s=n.toJSON(null,e,Map);for(let[i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof
Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function gw(e,t){
return e&&Kr(t)?t.resolve(e.doc,e):t}var hl,Hr,hw,gl=m(()=>{ge();ut();hl="<<",Hr={identify:e=>e===hl||typeof e=="symbol"&&e.description===hl,default:"key",tag:"\
tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new M(Symbol(hl)),{addToJSMap:dm}),stringify:()=>hl},hw=(e,t)=>(Hr.identify(t)||ee(t)&&(!t.type||
t.type===M.PLAIN)&&Hr.identify(t.value))&&e?.doc.schema.tags.some(r=>r.tag===Hr.tag&&r.default)});function yl(e,t,{key:r,value:n}){if(ae(r)&&r.addToJSMap)r.addToJSMap(e,t,n);else if(hw(e,r))dm(e,t,n);else{let s=_t(r,"",e);if(t instanceof Map)t.set(s,_t(n,s,e));else if(t instanceof
Set)t.add(s);else{let i=Rj(r,s,e),o=_t(n,i,e);i in t?Object.defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Rj(e,t,r){
if(t===null)return"";if(typeof t!="object")return String(t);if(ae(e)&&r?.doc){let n=ml(r.doc,{});n.anchors=new Set;for(let i of r.anchors.keys())n.anchors.add(i.
anchor);n.inFlow=!0,n.inStringifyKey=!0;let s=e.toString(n);if(!r.mapKeyWarned){let i=JSON.stringify(s);i.length>40&&(i=i.substring(0,36)+'..."'),cm(r.doc.options.
logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),r.mapKeyWarned=!0}return s}
return JSON.stringify(t)}var fm=m(()=>{lm();gl();Sa();ge();vs()});function so(e,t,r){let n=Vn(e,void 0,r),s=Vn(t,void 0,r);return new He(n,s)}var He,ws=m(()=>{ya();mw();fm();ge();He=class e{constructor(t,r=null){Object.defineProperty(
this,Kt,{value:tm}),this.key=t,this.value=r}clone(t){let{key:r,value:n}=this;return ae(r)&&(r=r.clone(t)),ae(n)&&(n=n.clone(t)),new e(r,n)}toJSON(t,r){let n=r?.
mapAsMap?new Map:{};return yl(r,n,this)}toString(t,r,n){return t?.doc?fw(this,t,r,n):JSON.stringify(this)}}});function _l(e,t,r){return(t.inFlow??e.flow?Nj:Oj)(e,t,r)}function Oj({comment:e,items:t},r,{blockItemPrefix:n,flowChars:s,itemIndent:i,onChompKeep:o,onComment:a}){
let{indent:u,options:{commentString:c}}=r,l=Object.assign({},r,{indent:i,type:null}),p=!1,d=[];for(let g=0;g<t.length;++g){let h=t[g],b=null;if(ae(h))!p&&h.spaceBefore&&
d.push(""),bl(r,d,h.commentBefore,p),h.comment&&(b=h.comment);else if(ce(h)){let R=ae(h.key)?h.key:null;R&&(!p&&R.spaceBefore&&d.push(""),bl(r,d,R.commentBefore,
p))}p=!1;let T=Kn(h,l,()=>b=null,()=>p=!0);b&&(T+=Tn(T,i,c(b))),p&&b&&(p=!1),d.push(n+T)}let f;if(d.length===0)f=s.start+s.end;else{f=d[0];for(let g=1;g<d.length;++g){
let h=d[g];f+=h?`
${u}${h}`:`
`}}return e?(f+=`
`+Rr(c(e),u),a&&a()):p&&o&&o(),f}function Nj({items:e},t,{flowChars:r,itemIndent:n}){let{indent:s,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=t;
n+=i;let u=Object.assign({},t,{indent:n,inFlow:!0,type:null}),c=!1,l=0,p=[];for(let g=0;g<e.length;++g){let h=e[g],b=null;if(ae(h))h.spaceBefore&&p.push(""),bl(
t,p,h.commentBefore,!1),h.comment&&(b=h.comment);else if(ce(h)){let R=ae(h.key)?h.key:null;R&&(R.spaceBefore&&p.push(""),bl(t,p,R.commentBefore,!1),R.comment&&(c=
!0));let S=ae(h.value)?h.value:null;S?(S.comment&&(b=S.comment),S.commentBefore&&(c=!0)):h.value==null&&R?.comment&&(b=R.comment)}b&&(c=!0);let T=Kn(h,u,()=>b=null);
c||(c=p.length>l||T.includes(`
`)),g<e.length-1?T+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(c||(c=p.reduce((R,S)=>R+S.length+2,2)+(T.length+2)>t.options.lineWidth)),c&&(T+=",")),
b&&(T+=Tn(T,n,a(b))),p.push(T),l=p.length}let{start:d,end:f}=r;if(p.length===0)return d+f;if(!c){let g=p.reduce((h,b)=>h+b.length+2,2);c=t.options.lineWidth>0&&
g>t.options.lineWidth}if(c){let g=d;for(let h of p)g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${f}`}else return`${d}${o}${p.join(" ")}${o}${f}`}function bl({indent:e,options:{commentString:t}},r,n,s){if(n&&s&&(n=n.replace(/^\n+/,"")),n){let i=Rr(t(n),
e);r.push(i.trimStart())}}var mm=m(()=>{ge();Sa();_a()});function Es(e,t){let r=ee(t)?t.value:t;for(let n of e)if(ce(n)&&(n.key===t||n.key===r||ee(n.key)&&n.key.value===r))return n}var et,Ss=m(()=>{mm();fm();cl();ge();
ws();ut();et=class extends to{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Vr,t),this.items=[]}static from(t,r,n){let{keepUndefined:s,
replacer:i}=n,o=new this(t),a=(u,c)=>{if(typeof i=="function")c=i.call(r,u,c);else if(Array.isArray(i)&&!i.includes(u))return;(c!==void 0||s)&&o.items.push(so(u,
c,n))};if(r instanceof Map)for(let[u,c]of r)a(u,c);else if(r&&typeof r=="object")for(let u of Object.keys(r))a(u,r[u]);return typeof t.sortMapEntries=="function"&&
o.items.sort(t.sortMapEntries),o}add(t,r){let n;ce(t)?n=t:!t||typeof t!="object"||!("key"in t)?n=new He(t,t?.value):n=new He(t.key,t.value);let s=Es(this.items,
n.key),i=this.schema?.sortMapEntries;if(s){if(!r)throw new Error(`Key ${n.key} already set`);ee(s.value)&&ul(n.value)?s.value.value=n.value:s.value=n.value}else if(i){
let o=this.items.findIndex(a=>i(n,a)<0);o===-1?this.items.push(n):this.items.splice(o,0,n)}else this.items.push(n)}delete(t){let r=Es(this.items,t);return r?this.
items.splice(this.items.indexOf(r),1).length>0:!1}get(t,r){let s=Es(this.items,t)?.value;return(!r&&ee(s)?s.value:s)??void 0}has(t){return!!Es(this.items,t)}set(t,r){
this.add(new He(t,r),!0)}toJSON(t,r,n){let s=n?new n:r?.mapAsMap?new Map:{};r?.onCreate&&r.onCreate(s);for(let i of this.items)yl(r,s,i);return s}toString(t,r,n){
if(!t)return JSON.stringify(this);for(let s of this.items)if(!ce(s))throw new Error(`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.
allNullValues&&this.hasAllNullValues(!1)&&(t=Object.assign({},t,{allNullValues:!0})),_l(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:n,onComment:r})}}});var Yr,io=m(()=>{ge();Ss();Yr={collection:"map",default:!0,nodeClass:et,tag:"tag:yaml.org,2002:map",resolve(e,t){return mr(e)||t("Expected a mapping for this ta\
g"),e},createNode:(e,t,r)=>et.from(e,t,r)}});function vl(e){let t=ee(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var qt,Rs=m(()=>{ya();mm();
cl();ge();ut();vs();qt=class extends to{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(Gn,t),this.items=[]}add(t){this.items.push(t)}delete(t){
let r=vl(t);return typeof r!="number"?!1:this.items.splice(r,1).length>0}get(t,r){let n=vl(t);if(typeof n!="number")return;let s=this.items[n];return!r&&ee(s)?s.
value:s}has(t){let r=vl(t);return typeof r=="number"&&r<this.items.length}set(t,r){let n=vl(t);if(typeof n!="number")throw new Error(`Expected a valid index, no\
t ${t}.`);let s=this.items[n];ee(s)&&ul(r)?s.value=r:this.items[n]=r}toJSON(t,r){let n=[];r?.onCreate&&r.onCreate(n);let s=0;for(let i of this.items)n.push(_t(i,
String(s++),r));return n}toString(t,r,n){return t?_l(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:n,onComment:r}):
JSON.stringify(this)}static from(t,r,n){let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r)){let o=0;for(let a of r){if(typeof s=="function"){let u=r instanceof
Set?a:String(o++);a=s.call(r,u,a)}i.items.push(Vn(a,void 0,n))}}return i}}});var Jr,oo=m(()=>{ge();Rs();Jr={collection:"seq",default:!0,nodeClass:qt,tag:"tag:yaml.org,2002:seq",resolve(e,t){return Qr(e)||t("Expected a sequence for this t\
ag"),e},createNode:(e,t,r)=>qt.from(e,t,r)}});var Os,Ra=m(()=>{Ea();Os={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){return t=Object.assign({actualString:!0},
t),li(e,t,r,n)}}});var pi,Tl=m(()=>{ut();pi={identify:e=>e==null,createNode:()=>new M(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new M(
null),stringify:({source:e},t)=>typeof e=="string"&&pi.test.test(e)?e:t.options.nullStr}});var Oa,hm=m(()=>{ut();Oa={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new M(e[0]===
"t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&Oa.test.test(e)){let n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?r.options.trueStr:r.options.falseStr}}});function Mt({format:e,minFractionDigits:t,tag:r,value:n}){if(typeof n=="bigint")return String(n);let s=typeof n=="number"?n:Number(n);if(!isFinite(s))return isNaN(
s)?".nan":s<0?"-.inf":".inf";let i=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.
indexOf(".");o<0&&(o=i.length,i+=".");let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var ao=m(()=>{});var wl,El,Sl,gm=m(()=>{ut();ao();wl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Mt},El={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);
return isFinite(t)?t.toExponential():Mt(e)}},Sl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){let t=new M(parseFloat(e)),r=e.indexOf(".");return r!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-r-1),t},stringify:Mt}});function yw(e,t,r){let{value:n}=e;return Rl(n)&&n>=0?r+n.toString(t):Mt(e)}var Rl,ym,Ol,Nl,Il,bm=m(()=>{ao();Rl=e=>typeof e=="bigint"||Number.isInteger(e),ym=(e,t,r,{
intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),r);Ol={identify:e=>Rl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>ym(
e,2,8,r),stringify:e=>yw(e,8,"0o")},Nl={identify:Rl,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>ym(e,0,10,r),stringify:Mt},Il={
identify:e=>Rl(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>ym(e,2,16,r),stringify:e=>yw(e,16,"0x")}});var bw,_w=m(()=>{io();Tl();oo();Ra();hm();gm();bm();bw=[Yr,Jr,Os,pi,Oa,Ol,Nl,Il,wl,El,Sl]});function vw(e){return typeof e=="bigint"||Number.isInteger(e)}var kl,Ij,kj,Tw,ww=m(()=>{ut();io();oo();kl=({value:e})=>JSON.stringify(e),Ij=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:kl},{identify:e=>e==null,createNode:()=>new M(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:kl},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:kl},{identify:vw,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({
value:e})=>vw(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:kl}],kj={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Tw=[Yr,Jr].concat(
Ij,kj)});var Na,_m=m(()=>{ut();Ea();Na={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){let r=atob(
e.replace(/[\n\r]/g,"")),n=new Uint8Array(r.length);for(let s=0;s<r.length;++s)n[s]=r.charCodeAt(s);return n}else return t("This environment does not support re\
ading binary tags; either Buffer or atob is required"),e},stringify({comment:e,type:t,value:r},n,s,i){if(!r)return"";let o=r,a;if(typeof btoa=="function"){let u="";
for(let c=0;c<o.length;++c)u+=String.fromCharCode(o[c]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer or \
btoa is required");if(t??(t=M.BLOCK_LITERAL),t!==M.QUOTE_DOUBLE){let u=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),c=Math.ceil(a.length/
u),l=new Array(c);for(let p=0,d=0;p<c;++p,d+=u)l[p]=a.substr(d,u);a=l.join(t===M.BLOCK_LITERAL?`
`:" ")}return li({comment:e,type:t,value:a},n,s,i)}}});function vm(e,t){if(Qr(e))for(let r=0;r<e.items.length;++r){let n=e.items[r];if(!ce(n)){if(mr(n)){n.items.length>1&&t("Each pair must have its own sequence indi\
cator");let s=n.items[0]||new He(new M(null));if(n.commentBefore&&(s.key.commentBefore=s.key.commentBefore?`${n.commentBefore}
${s.key.commentBefore}`:n.commentBefore),n.comment){let i=s.value??s.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=s}e.items[r]=ce(n)?n:new He(n)}}else t("Expected a sequence for this tag");return e}function Tm(e,t,r){let{replacer:n}=r,s=new qt(e);s.
tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(i++),o));let a,u;if(Array.isArray(
o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===
1)a=c[0],u=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;s.items.push(so(a,u,r))}return s}var Ia,xl=m(()=>{ge();ws();
ut();Rs();Ia={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vm,createNode:Tm}});var uo,ka,wm=m(()=>{ge();vs();Ss();Rs();xl();uo=class e extends qt{constructor(){super(),this.add=et.prototype.add.bind(this),this.delete=et.prototype.delete.bind(
this),this.get=et.prototype.get.bind(this),this.has=et.prototype.has.bind(this),this.set=et.prototype.set.bind(this),this.tag=e.tag}toJSON(t,r){if(!r)return super.
toJSON(t);let n=new Map;r?.onCreate&&r.onCreate(n);for(let s of this.items){let i,o;if(ce(s)?(i=_t(s.key,"",r),o=_t(s.value,i,r)):i=_t(s,"",r),n.has(i))throw new Error(
"Ordered maps must not include duplicate keys");n.set(i,o)}return n}static from(t,r,n){let s=Tm(t,r,n),i=new this;return i.items=s.items,i}};uo.tag="tag:yaml.or\
g,2002:omap";ka={collection:"seq",identify:e=>e instanceof Map,nodeClass:uo,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){let r=vm(e,t),n=[];for(let{key:s}of r.
items)ee(s)&&(n.includes(s.value)?t(`Ordered maps must not include duplicate keys: ${s.value}`):n.push(s.value));return Object.assign(new uo,r)},createNode:(e,t,r)=>uo.
from(e,t,r)}});function Ew({value:e,source:t},r){return t&&(e?Em:Sm).test.test(t)?t:e?r.options.trueStr:r.options.falseStr}var Em,Sm,Sw=m(()=>{ut();Em={identify:e=>e===!0,default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new M(!0),stringify:Ew},Sm={identify:e=>e===!1,default:!0,tag:"tag:ya\
ml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new M(!1),stringify:Ew}});var Rw,Ow,Nw,Iw=m(()=>{ut();ao();Rw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Mt},Ow={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(
e.value);return isFinite(t)?t.toExponential():Mt(e)}},Nw={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){let t=new M(parseFloat(e.replace(/_/g,""))),r=e.indexOf(".");if(r!==-1){let n=e.substring(r+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:Mt}});function Al(e,t,r,{intAsBigInt:n}){let s=e[0];if((s==="-"||s==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(r){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;
break;case 16:e=`0x${e}`;break}let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,r);return s==="-"?-1*i:i}function Rm(e,t,r){let{value:n}=e;if(xa(n)){
let s=n.toString(t);return n<0?"-"+r+s.substr(1):r+s}return Mt(e)}var xa,kw,xw,Aw,Pw,Cw=m(()=>{ao();xa=e=>typeof e=="bigint"||Number.isInteger(e);kw={identify:xa,
default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>Al(e,2,2,r),stringify:e=>Rm(e,2,"0b")},xw={identify:xa,default:!0,tag:"\
tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>Al(e,1,8,r),stringify:e=>Rm(e,8,"0")},Aw={identify:xa,default:!0,tag:"tag:yaml.org,2\
002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>Al(e,0,10,r),stringify:Mt},Pw={identify:xa,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(e,t,r)=>Al(e,2,16,r),stringify:e=>Rm(e,16,"0x")}});var co,Aa,Om=m(()=>{ge();ws();Ss();co=class e extends et{constructor(t){super(t),this.tag=e.tag}add(t){let r;ce(t)?r=t:t&&typeof t=="object"&&"key"in t&&"value"in
t&&t.value===null?r=new He(t.key,null):r=new He(t,null),Es(this.items,r.key)||this.items.push(r)}get(t,r){let n=Es(this.items,t);return!r&&ce(n)?ee(n.key)?n.key.
value:n.key:n}set(t,r){if(typeof r!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof r}`);let n=Es(this.items,t);
n&&!r?this.items.splice(this.items.indexOf(n),1):!n&&r&&this.items.push(new He(t))}toJSON(t,r){return super.toJSON(t,r,Set)}toString(t,r,n){if(!t)return JSON.stringify(
this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),r,n);throw new Error("Set items must all have null values")}static from(t,r,n){
let{replacer:s}=n,i=new this(t);if(r&&Symbol.iterator in Object(r))for(let o of r)typeof s=="function"&&(o=s.call(r,o,o)),i.items.push(so(o,null,n));return i}};
co.tag="tag:yaml.org,2002:set";Aa={collection:"map",identify:e=>e instanceof Set,nodeClass:co,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>co.from(
e,t,r),resolve(e,t){if(mr(e)){if(e.hasAllNullValues(!0))return Object.assign(new co,e);t("Set items must all have null values")}else t("Expected a mapping for t\
his tag");return e}}});function Nm(e,t){let r=e[0],n=r==="-"||r==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=n.replace(/_/g,"").split(":").reduce((o,a)=>o*s(60)+s(a),s(0));return r===
"-"?s(-1)*i:i}function Lw(e){let{value:t}=e,r=o=>o;if(typeof t=="bigint")r=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return Mt(e);let n="";t<0&&(n="-",t*=r(-1));
let s=r(60),i=[t%s];return t<60?i.unshift(0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),n+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Pl,Cl,lo,Im=m(()=>{ao();Pl={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
resolve:(e,t,{intAsBigInt:r})=>Nm(e,r),stringify:Lw},Cl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:e=>Nm(e,!1),stringify:Lw},lo={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,\
2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(lo.test);if(!t)
throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,r,n,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,c=Date.UTC(r,n-
1,s,i||0,o||0,a||0,u),l=t[8];if(l&&l!=="Z"){let p=Nm(l,!1);Math.abs(p)<30&&(p*=60),c-=6e4*p}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(
/(T00:00:00)?\.000Z$/,"")??""}});var km,jw=m(()=>{io();Tl();oo();Ra();_m();Sw();Iw();Cw();gl();wm();xl();Om();Im();km=[Yr,Jr,Os,pi,Em,Sm,kw,xw,Aw,Pw,Rw,Ow,Nw,Na,Hr,ka,Ia,Aa,Pl,Cl,lo]});function Ll(e,t,r){let n=Dw.get(t);if(n&&!e)return r&&!n.includes(Hr)?n.concat(Hr):n.slice();let s=n;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Dw.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or define customTags array`)}if(Array.isArray(
e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return r&&(s=s.concat(Hr)),s.reduce((i,o)=>{let a=typeof o=="string"?$w[o]:o;if(!a){
let u=JSON.stringify(o),c=Object.keys($w).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${c}`)}return i.includes(a)||
i.push(a),i},[])}var Dw,$w,qw,Mw=m(()=>{io();Tl();oo();Ra();hm();gm();bm();_w();ww();_m();gl();wm();xl();jw();Om();Im();Dw=new Map([["core",bw],["failsafe",[Yr,
Jr,Os]],["json",Tw],["yaml11",km],["yaml-1.1",km]]),$w={binary:Na,bool:Oa,float:Sl,floatExp:El,floatNaN:wl,floatTime:Cl,int:Nl,intHex:Il,intOct:Ol,intTime:Pl,map:Yr,
merge:Hr,null:pi,omap:ka,pairs:Ia,seq:Jr,set:Aa,timestamp:lo},qw={"tag:yaml.org,2002:binary":Na,"tag:yaml.org,2002:merge":Hr,"tag:yaml.org,2002:omap":ka,"tag:ya\
ml.org,2002:pairs":Ia,"tag:yaml.org,2002:set":Aa,"tag:yaml.org,2002:timestamp":lo}});var xj,Pa,xm=m(()=>{ge();io();oo();Ra();Mw();xj=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Pa=class e{constructor({compat:t,customTags:r,merge:n,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Ll(t,"compat"):t?Ll(null,t):null,this.name=typeof i=="string"&&i||"core",this.knownTags=s?qw:
{},this.tags=Ll(r,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Vr,{value:Yr}),Object.defineProperty(this,fr,{value:Os}),Object.defineProperty(
this,Gn,{value:Jr}),this.sortMapEntries=typeof o=="function"?o:o===!0?xj:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}}});function Fw(e,t){let r=[],n=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(r.push(u),n=!0):e.directives.docStart&&(n=!0)}
n&&r.push("---");let s=ml(e,t),{commentString:i}=s.options;if(e.commentBefore){r.length!==1&&r.unshift("");let u=i(e.commentBefore);r.unshift(Rr(u,""))}let o=!1,
a=null;if(e.contents){if(ae(e.contents)){if(e.contents.spaceBefore&&n&&r.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);r.push(Rr(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,c=Kn(e.contents,s,()=>a=null,u);a&&(c+=Tn(c,"",i(a))),(c[0]==="|"||c[0]===">")&&r[r.length-
1]==="---"?r[r.length-1]=`--- ${c}`:r.push(c)}else r.push(Kn(e.contents,s));if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(r.push("..."),r.push(Rr(u,""))):r.push(`... ${u}`)}else r.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,"")),u&&((!o||a)&&r[r.length-1]!==""&&r.
push(""),r.push(Rr(i(u),"")))}return r.join(`
`)+`
`}var Uw=m(()=>{ge();Sa();_a()});function po(e){if(Oe(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Ns,Ca=m(()=>{ga();cl();ge();ws();vs();xm();Uw();il();im();
ya();rm();Ns=class e{constructor(t,r,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Kt,{value:tl});let s=null;
typeof r=="function"||Array.isArray(r)?s=r:n===void 0&&r&&(n=r,r=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=i;let{version:o}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.
yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new vn({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,s,n)}clone(){
let t=Object.create(e.prototype,{[Kt]:{value:tl}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.
warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=ae(this.
contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){po(this.contents)&&this.contents.add(t)}addIn(t,r){po(this.
contents)&&this.contents.addIn(t,r)}createAlias(t,r){if(!t.anchor){let n=nm(this);t.anchor=!r||n.has(r)?sm(r||"a",n):r}return new Bn(t.anchor)}createNode(t,r,n){
let s;if(typeof r=="function")t=r.call({"":t},"",t),s=r;else if(Array.isArray(r)){let b=R=>typeof R=="number"||R instanceof String||R instanceof Number,T=r.filter(
b).map(String);T.length>0&&(r=r.concat(T)),s=r}else n===void 0&&r&&(n=r,r=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:c,tag:l}=n??
{},{onAnchor:p,setAnchors:d,sourceObjects:f}=cw(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,onAnchor:p,onTagObj:c,replacer:s,schema:this.schema,
sourceObjects:f},h=Vn(t,l,g);return a&&Oe(h)&&(h.flow=!0),d(),h}createPair(t,r,n={}){let s=this.createNode(t,null,n),i=this.createNode(r,null,n);return new He(s,
i)}delete(t){return po(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ro(t)?this.contents==null?!1:(this.contents=null,!0):po(this.contents)?this.
contents.deleteIn(t):!1}get(t,r){return Oe(this.contents)?this.contents.get(t,r):void 0}getIn(t,r){return ro(t)?!r&&ee(this.contents)?this.contents.value:this.contents:
Oe(this.contents)?this.contents.getIn(t,r):void 0}has(t){return Oe(this.contents)?this.contents.has(t):!1}hasIn(t){return ro(t)?this.contents!==void 0:Oe(this.contents)?
this.contents.hasIn(t):!1}set(t,r){this.contents==null?this.contents=ba(this.schema,[t],r):po(this.contents)&&this.contents.set(t,r)}setIn(t,r){ro(t)?this.contents=
r:this.contents==null?this.contents=ba(this.schema,Array.from(t),r):po(this.contents)&&this.contents.setIn(t,r)}setSchema(t,r={}){typeof t=="number"&&(t=String(
t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new vn({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};
break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new vn({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,n=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but foun\
d: ${s}`)}}if(r.schema instanceof Object)this.schema=r.schema;else if(n)this.schema=new Pa(Object.assign(n,r));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:t,jsonArg:r,mapAsMap:n,maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===
!0,mapKeyWarned:!1,maxAliasCount:typeof s=="number"?s:100},u=_t(this.contents,r??"",a);if(typeof i=="function")for(let{count:c,res:l}of a.anchors.values())i(l,c);
return typeof o=="function"?_s(o,{"":u},"",u):u}toJSON(t,r){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:r})}toString(t={}){if(this.errors.length>0)
throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){let r=JSON.stringify(t.indent);
throw new Error(`"indent" option must be a positive integer, not ${r}`)}return Fw(this,t)}}});var La,Wr,ja,Am,Da=m(()=>{La=class extends Error{constructor(t,r,n,s){super(),this.name=t,this.code=n,this.message=s,this.pos=r}},Wr=class extends La{constructor(t,r,n){
super("YAMLParseError",t,r,n)}},ja=class extends La{constructor(t,r,n){super("YAMLWarning",t,r,n)}},Am=(e,t)=>r=>{if(r.pos[0]===-1)return;r.linePos=r.pos.map(a=>t.
linePos(a));let{line:n,col:s}=r.linePos[0];r.message+=` at line ${n}, column ${s}`;let i=s-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-79);o="…"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"…"),n>1&&/^ *$/.test(o.substring(
0,i))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`…
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=r.linePos[1];u?.line===n&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let c=" ".repeat(i)+"^".repeat(a);r.message+=`:

${o}
${c}
`}}});function wn(e,{flow:t,indicator:r,next:n,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,c=a,l=a,p="",d="",f=!1,g=!1,h=null,b=null,T=null,R=null,S=null,
P=null,$=null;for(let L of e)switch(g&&(L.type!=="space"&&L.type!=="newline"&&L.type!=="comma"&&i(L.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),g=!1),h&&(c&&L.type!=="comment"&&L.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),L.type){case"\
space":!t&&(r!=="doc-start"||n?.type!=="flow-collection")&&L.source.includes("	")&&(h=L),l=!0;break;case"comment":{l||i(L,"MISSING_CHAR","Comments must be separ\
ated from other tokens by white space characters");let w=L.source.substring(1)||" ";p?p+=d+w:p=w,d="",c=!1;break}case"newline":c?p?p+=L.source:(!P||r!=="seq-ite\
m-ind")&&(u=!0):d+=L.source,c=!0,f=!0,(b||T)&&(R=L),l=!0;break;case"anchor":b&&i(L,"MULTIPLE_ANCHORS","A node can have at most one anchor"),L.source.endsWith(":")&&
i(L.offset+L.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=L,$??($=L.offset),c=!1,l=!1,g=!0;break;case"tag":{T&&i(L,"MULTIPLE_TAGS","A nod\
e can have at most one tag"),T=L,$??($=L.offset),c=!1,l=!1,g=!0;break}case r:(b||T)&&i(L,"BAD_PROP_ORDER",`Anchors and tags must be after the ${L.source} indica\
tor`),P&&i(L,"UNEXPECTED_TOKEN",`Unexpected ${L.source} in ${t??"collection"}`),P=L,c=r==="seq-item-ind"||r==="explicit-key-ind",l=!1;break;case"comma":if(t){S&&
i(L,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),S=L,c=!1,l=!1;break}default:i(L,"UNEXPECTED_TOKEN",`Unexpected ${L.type} token`),c=!1,l=!1}let C=e[e.length-1],Y=C?
C.offset+C.source.length:s;return g&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","T\
ags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=o||n?.type==="block-map"||n?.type==="block-seq")&&i(h,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma:S,found:P,spaceBefore:u,comment:p,hasNewline:f,anchor:b,tag:T,newlineAfterProp:R,end:Y,start:$??Y}}var $a=m(()=>{});function Is(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){for(let r of t.start)if(r.type==="n\
ewline")return!0;if(t.sep){for(let r of t.sep)if(r.type==="newline")return!0}if(Is(t.key)||Is(t.value))return!0}return!1;default:return!0}}var jl=m(()=>{});function qa(e,t,r){if(t?.type==="flow-collection"){let n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Is(t)&&r(n,"BAD_INDENT","Flow end indicator sh\
ould be more indented than parent",!0)}}var Pm=m(()=>{jl()});function Dl(e,t,r){let{uniqueKeys:n}=e.options;if(n===!1)return!1;let s=typeof n=="function"?n:(i,o)=>i===o||ee(i)&&ee(o)&&i.value===o.value;return t.some(i=>s(
i.key,r))}var Cm=m(()=>{ge()});function Bw({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??et,a=new o(r.schema);r.atRoot&&(r.atRoot=!1);let u=n.offset,c=null;for(let l of n.items){
let{start:p,key:d,sep:f,value:g}=l,h=wn(p,{indicator:"explicit-key-ind",next:d??f?.[0],offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0}),b=!h.found;if(b){
if(d&&(d.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in d&&d.indent!==n.indent&&s(u,"BAD_I\
NDENT",Gw)),!h.anchor&&!h.tag&&!f){c=h.end,h.comment&&(a.comment?a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Is(d))&&s(d??p[p.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
h.found?.indent!==n.indent&&s(u,"BAD_INDENT",Gw);r.atKey=!0;let T=h.end,R=d?e(r,d,h,s):t(r,T,p,null,h,s);r.schema.compat&&qa(n.indent,d,s),r.atKey=!1,Dl(r,a.items,
R)&&s(T,"DUPLICATE_KEY","Map keys must be unique");let S=wn(f??[],{indicator:"map-value-ind",next:g,offset:R.range[2],onError:s,parentIndent:n.indent,startOnNewline:!d||
d.type==="block-scalar"});if(u=S.end,S.found){b&&(g?.type==="block-map"&&!S.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),r.options.strict&&h.start<S.found.offset-1024&&s(R.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));let P=g?e(r,g,S,s):t(r,u,f,null,S,s);r.schema.compat&&qa(n.indent,g,s),u=P.range[2];let $=new He(R,P);r.options.keepSourceTokens&&($.srcToken=
l),a.items.push($)}else{b&&s(R.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),S.comment&&(R.comment?R.comment+=`
`+S.comment:R.comment=S.comment);let P=new He(R);r.options.keepSourceTokens&&(P.srcToken=l),a.items.push(P)}}return c&&c<u&&s(c,"IMPOSSIBLE","Map comment with t\
railing content"),a.range=[n.offset,u,c??u],a}var Gw,Vw=m(()=>{ws();Ss();$a();jl();Pm();Cm();Gw="All mapping items must start at the same column"});function Kw({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=i?.nodeClass??qt,a=new o(r.schema);r.atRoot&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let u=n.offset,c=null;
for(let{start:l,value:p}of n.items){let d=wn(l,{indicator:"seq-item-ind",next:p,offset:u,onError:s,parentIndent:n.indent,startOnNewline:!0});if(!d.found)if(d.anchor||
d.tag||p)p?.type==="block-seq"?s(d.end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicator");else{
c=d.end,d.comment&&(a.comment=d.comment);continue}let f=p?e(r,p,d,s):t(r,d.end,l,null,d,s);r.schema.compat&&qa(n.indent,p,s),u=f.range[2],a.items.push(f)}return a.
range=[n.offset,u,c??u],a}var Qw=m(()=>{Rs();$a();Pm()});function En(e,t,r,n){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:c}=a;switch(c){case"space":i=!0;break;case"comment":{r&&!i&&n(a,"MISSING_CHA\
R","Comments must be separated from other tokens by white space characters");let l=u.substring(1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=u),i=!0;break;default:
n(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=u.length}}return{comment:s,offset:t}}var fo=m(()=>{});function Hw({composeNode:e,composeEmptyNode:t},r,n,s,i){let o=n.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??(o?et:qt),c=new u(r.schema);c.
flow=!0;let l=r.atRoot;l&&(r.atRoot=!1),r.atKey&&(r.atKey=!1);let p=n.offset+n.start.source.length;for(let b=0;b<n.items.length;++b){let T=n.items[b],{start:R,key:S,
sep:P,value:$}=T,C=wn(R,{flow:a,indicator:"explicit-key-ind",next:S??P?.[0],offset:p,onError:s,parentIndent:n.indent,startOnNewline:!1});if(!C.found){if(!C.anchor&&
!C.tag&&!P&&!$){b===0&&C.comma?s(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<n.items.length-1&&s(C.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),
C.comment&&(c.comment?c.comment+=`
`+C.comment:c.comment=C.comment),p=C.end;continue}!o&&r.options.strict&&Is(S)&&s(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(b===0)C.comma&&s(C.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(C.comma||s(C.start,"MISSING_CHAR",`Missing , between ${a} items`),
C.comment){let Y="";e:for(let L of R)switch(L.type){case"comma":case"space":break;case"comment":Y=L.source.substring(1);break e;default:break e}if(Y){let L=c.items[c.
items.length-1];ce(L)&&(L=L.value??L.key),L.comment?L.comment+=`
`+Y:L.comment=Y,C.comment=C.comment.substring(Y.length+1)}}if(!o&&!P&&!C.found){let Y=$?e(r,$,C,s):t(r,C.end,P,null,C,s);c.items.push(Y),p=Y.range[2],jm($)&&s(Y.
range,"BLOCK_IN_FLOW",Lm)}else{r.atKey=!0;let Y=C.end,L=S?e(r,S,C,s):t(r,Y,R,null,C,s);jm(S)&&s(L.range,"BLOCK_IN_FLOW",Lm),r.atKey=!1;let w=wn(P??[],{flow:a,indicator:"\
map-value-ind",next:$,offset:L.range[2],onError:s,parentIndent:n.indent,startOnNewline:!1});if(w.found){if(!o&&!C.found&&r.options.strict){if(P)for(let Ae of P){
if(Ae===w.found)break;if(Ae.type==="newline"){s(Ae,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}C.start<w.
found.offset-1024&&s(w.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else $&&("sou\
rce"in $&&$.source?.[0]===":"?s($,"MISSING_CHAR",`Missing space after : in ${a}`):s(w.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let F=$?e(r,$,w,
s):w.found?t(r,w.end,P,null,w,s):null;F?jm($)&&s(F.range,"BLOCK_IN_FLOW",Lm):w.comment&&(L.comment?L.comment+=`
`+w.comment:L.comment=w.comment);let ue=new He(L,F);if(r.options.keepSourceTokens&&(ue.srcToken=T),o){let Ae=c;Dl(r,Ae.items,L)&&s(Y,"DUPLICATE_KEY","Map keys m\
ust be unique"),Ae.items.push(ue)}else{let Ae=new et(r.schema);Ae.flow=!0,Ae.items.push(ue);let hn=(F??L).range;Ae.range=[L.range[0],hn[1],hn[2]],c.items.push(Ae)}
p=F?F.range[2]:w.end}}let d=o?"}":"]",[f,...g]=n.end,h=p;if(f?.source===d)h=f.offset+f.source.length;else{let b=a[0].toUpperCase()+a.substring(1),T=l?`${b} must\
 end with a ${d}`:`${b} in block collection must be sufficiently indented and end with a ${d}`;s(p,l?"MISSING_CHAR":"BAD_INDENT",T),f&&f.source.length!==1&&g.unshift(
f)}if(g.length>0){let b=En(g,h,r.options.strict,s);b.comment&&(c.comment?c.comment+=`
`+b.comment:c.comment=b.comment),c.range=[n.offset,h,b.offset]}else c.range=[n.offset,h,h];return c}var Lm,jm,Yw=m(()=>{ge();ws();Ss();Rs();fo();$a();jl();Cm();
Lm="Block collections are not allowed within flow collections",jm=e=>e&&(e.type==="block-map"||e.type==="block-seq")});function Dm(e,t,r,n,s,i){let o=r.type==="block-map"?Bw(e,t,r,n,i):r.type==="block-seq"?Kw(e,t,r,n,i):Hw(e,t,r,n,i),a=o.constructor;return s==="!"||s===a.tagName?
(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Jw(e,t,r,n,s){let i=n.tag,o=i?t.directives.tagName(i.source,d=>s(i,"TAG_RESOLVE_FAILED",d)):null;if(r.type==="bloc\
k-seq"){let{anchor:d,newlineAfterProp:f}=n,g=d&&i?d.offset>i.offset?d:i:d??i;g&&(!f||f.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequenc\
e props")}let a=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===et.tagName&&a==="map"||o===qt.tagName&&
a==="seq")return Dm(e,t,r,s,o);let u=t.schema.tags.find(d=>d.tag===o&&d.collection===a);if(!u){let d=t.schema.knownTags[o];if(d?.collection===a)t.schema.tags.push(
Object.assign({},d,{default:!1})),u=d;else return d?s(i,"BAD_COLLECTION_TYPE",`${d.tag} used for ${a} collection, but expects ${d.collection??"scalar"}`,!0):s(i,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Dm(e,t,r,s,o)}let c=Dm(e,t,r,s,o,u),l=u.resolve?.(c,d=>s(i,"TAG_RESOLVE_FAILED",d),t.options)??c,p=ae(l)?l:new M(
l);return p.range=c.range,p.tag=o,u?.format&&(p.format=u.format),p}var Ww=m(()=>{ge();ut();Ss();Rs();Vw();Qw();Yw()});function $m(e,t,r){let n=t.offset,s=Aj(t,e.options.strict,r);if(!s)return{value:"",type:null,comment:"",range:[n,n,n]};let i=s.mode===">"?M.BLOCK_FOLDED:M.BLOCK_LITERAL,
o=t.source?Pj(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let b=o[h][1];if(b===""||b==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?
`
`.repeat(Math.max(1,o.length-1)):"",b=n+s.length;return t.source&&(b+=t.source.length),{value:h,type:i,comment:s.comment,range:[n,b,b]}}let u=t.indent+s.indent,
c=t.offset+s.length,l=0;for(let h=0;h<a;++h){let[b,T]=o[h];if(T===""||T==="\r")s.indent===0&&b.length>u&&(u=b.length);else{b.length<u&&r(c+b.length,"MISSING_CHA\
R","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),l=h,u===0&&!e.atRoot&&r(c,"BAD_\
INDENT","Block scalar values in collections must be indented");break}c+=b.length+T.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].length>u&&(a=h+1);let p="",d="",
f=!1;for(let h=0;h<l;++h)p+=o[h][0].slice(u)+`
`;for(let h=l;h<a;++h){let[b,T]=o[h];c+=b.length+T.length+1;let R=T[T.length-1]==="\r";if(R&&(T=T.slice(0,-1)),T&&b.length<u){let P=`Block scalar lines must not\
 be less indented than their ${s.indent?"explicit indentation indicator":"first line"}`;r(c-T.length-(R?2:1),"BAD_INDENT",P),b=""}i===M.BLOCK_LITERAL?(p+=d+b.slice(
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
`}let g=n+s.length+t.source.length;return{value:p,type:i,comment:s.comment,range:[n,g,g]}}function Aj({offset:e,props:t},r,n){if(t[0].type!=="block-scalar-heade\
r")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],i=s[0],o=0,a="",u=-1;for(let d=1;d<s.length;++d){let f=s[d];if(!a&&(f==="\
-"||f==="+"))a=f;else{let g=Number(f);!o&&g?o=g:u===-1&&(u=e+d)}}u!==-1&&n(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let c=!1,
l="",p=s.length;for(let d=1;d<t.length;++d){let f=t[d];switch(f.type){case"space":c=!0;case"newline":p+=f.source.length;break;case"comment":r&&!c&&n(f,"MISSING_\
CHAR","Comments must be separated from other tokens by white space characters"),p+=f.source.length,l=f.source.substring(1);break;case"error":n(f,"UNEXPECTED_TOK\
EN",f.message),p+=f.source.length;break;default:{let g=`Unexpected token in block scalar header: ${f.type}`;n(f,"UNEXPECTED_TOKEN",g);let h=f.source;h&&typeof h==
"string"&&(p+=h.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:p}}function Pj(e){let t=e.split(/\n( *)/),r=t[0],n=r.match(/^( *)/),i=[n?.[1]?[n[1],r.
slice(n[1].length)]:["",r]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}var qm=m(()=>{ut()});function Mm(e,t,r){let{offset:n,type:s,source:i,end:o}=e,a,u,c=(d,f,g)=>r(n+d,f,g);switch(s){case"scalar":a=M.PLAIN,u=Cj(i,c);break;case"single-quoted-scalar":a=
M.QUOTE_SINGLE,u=Lj(i,c);break;case"double-quoted-scalar":a=M.QUOTE_DOUBLE,u=jj(i,c);break;default:return r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, \
but found: ${s}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}let l=n+i.length,p=En(o,l,t,r);return{value:u,type:a,comment:p.comment,range:[
n,l,p.offset]}}function Cj(e,t){let r="";switch(e[0]){case"	":r="a tab character";break;case",":r="flow indicator character ,";break;case"%":r="directive indica\
tor character %";break;case"|":case">":{r=`block scalar indicator ${e[0]}`;break}case"@":case"`":{r=`reserved character ${e[0]}`;break}}return r&&t(0,"BAD_SCALA\
R_START",`Plain value cannot start with ${r}`),Xw(e)}function Lj(e,t){return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quo\
te"),Xw(e.slice(1,-1)).replace(/''/g,"'")}function Xw(e){let t=/(.*?)\r?\n/sy,r=t.exec(e);if(!r)return e;let n,s;try{n=new RegExp("(?<![ 	])[ 	]+$"),s=new RegExp(
"^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(n,""),o=" ",a=t.lastIndex;for(;r=t.exec(e);){let c=r[1].replace(s,"");c===
""?o===`
`?i+=o:o=`
`:(i+=o+c,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,r=u.exec(e),i+o+(r?.[1]??"")}function jj(e,t){let r="";for(let n=1;n<e.length-1;++n){let s=e[n];
if(!(s==="\r"&&e[n+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Dj(e,n);r+=i,n=o}else if(s==="\\"){let i=e[++n],o=$j[i];if(o)r+=o;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;r+=qj(e,n+1,a,t),n+=a}else{let a=e.substr(n-1,2);t(
n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),r+=a}}else if(s===" "||s==="	"){let i=n,o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(r+=n>i?e.slice(i,n+1):s)}else r+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),r}function Dj(e,t){let r="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(r+=`
`),t+=1,n=e[t+1];return r||(r=" "),{fold:r,offset:t}}function qj(e,t,r,n){let s=e.substr(t,r),o=s.length===r&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.
fromCodePoint(o)}catch{let a=e.substr(t-2,r+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}var $j,Fm=m(()=>{ut();fo();$j={0:"\0",a:"\x07",b:"\
\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}});function Um(e,t,r,n){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?$m(e,t,n):Mm(t,e.options.strict,n),u=r?e.directives.tagName(r.source,p=>n(r,"\
TAG_RESOLVE_FAILED",p)):null,c;e.options.stringKeys&&e.atKey?c=e.schema[fr]:u?c=Mj(e.schema,s,u,r,n):t.type==="scalar"?c=Fj(e,s,t,n):c=e.schema[fr];let l;try{let p=c.
resolve(s,d=>n(r??t,"TAG_RESOLVE_FAILED",d),e.options);l=ee(p)?p:new M(p)}catch(p){let d=p instanceof Error?p.message:String(p);n(r??t,"TAG_RESOLVE_FAILED",d),l=
new M(s)}return l.range=a,l.source=s,i&&(l.type=i),u&&(l.tag=u),c.format&&(l.format=c.format),o&&(l.comment=o),l}function Mj(e,t,r,n,s){if(r==="!")return e[fr];
let i=[];for(let a of e.tags)if(!a.collection&&a.tag===r)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[r];
return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(s(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:st\
r"),e[fr])}function Fj({atKey:e,directives:t,schema:r},n,s,i){let o=r.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||r[fr];if(r.compat){
let a=r.compat.find(u=>u.default&&u.test?.test(n))??r[fr];if(o.tag!==a.tag){let u=t.tagString(o.tag),c=t.tagString(a.tag),l=`Value may be parsed as either ${u} \
or ${c}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}var zw=m(()=>{ge();ut();qm();Fm()});function Zw(e,t,r){if(t){r??(r=t.length);for(let n=r-1;n>=0;--n){let s=t[n];switch(s.type){case"space":case"comment":case"newline":e-=s.source.length;continue}for(s=
t[++n];s?.type==="space";)e+=s.source.length,s=t[++n];break}}return e}var eE=m(()=>{});function Gm(e,t,r,n){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=r,c,l=!0;switch(t.type){case"alias":c=Gj(e,t,n),(a||u)&&n(t,"ALIAS_PROPS","An alias \
node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Um(e,t,u,n),a&&(c.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=Jw(Uj,e,t,r,n),a&&(c.anchor=a.source.substring(1))}catch(p){let d=p instanceof
Error?p.message:String(p);n(t,"RESOURCE_EXHAUSTION",d)}break;default:{let p=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_TOK\
EN",p),l=!1}}return c??(c=$l(e,t.offset,void 0,null,r,n)),a&&c.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!ee(c)||
typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&n(u??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(c.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?c.comment=o:c.commentBefore=o),e.options.keepSourceTokens&&l&&(c.srcToken=t),c}function $l(e,t,r,n,{spaceBefore:s,comment:i,anchor:o,
tag:a,end:u},c){let l={type:"scalar",offset:Zw(t,r,n),indent:-1,source:""},p=Um(e,l,a,c);return o&&(p.anchor=o.source.substring(1),p.anchor===""&&c(o,"BAD_ALIAS",
"Anchor cannot be an empty string")),s&&(p.spaceBefore=!0),i&&(p.comment=i,p.range[2]=u),p}function Gj({options:e},{offset:t,source:r,end:n},s){let i=new Bn(r.substring(
1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&s(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+
r.length,a=En(n,o,e.strict,s);return i.range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}var Uj,tE=m(()=>{ga();ge();Ww();zw();fo();eE();Uj={composeNode:Gm,
composeEmptyNode:$l}});function rE(e,t,{offset:r,start:n,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new Ns(void 0,a),c={atKey:!1,atRoot:!0,directives:u.directives,options:u.
options,schema:u.schema},l=wn(n,{indicator:"doc-start",next:s??i?.[0],offset:r,onError:o,parentIndent:0,startOnNewline:!0});l.found&&(u.directives.docStart=!0,s&&
(s.type==="block-map"||s.type==="block-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),u.
contents=s?Gm(c,s,l,o):$l(c,l.end,n,null,l,o);let p=u.contents.range[2],d=En(i,p,!1,o);return d.comment&&(u.comment=d.comment),u.range=[r,p,d.offset],u}var nE=m(
()=>{Ca();tE();fo();$a()});function Ma(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:r}=e;return[t,t+(typeof r=="string"?
r.length:1)]}function sE(e){let t="",r=!1,n=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),r=!0,n=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),r=!1;break;default:r||(n=!0),r=!1}}return{comment:t,afterEmptyLine:n}}var Fa,Bm=m(()=>{
rm();Ca();Da();ge();nE();fo();Fa=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(r,n,s,i)=>{
let o=Ma(r);i?this.warnings.push(new ja(o,n,s)):this.errors.push(new Wr(o,n,s))},this.directives=new vn({version:t.version||"1.2"}),this.options=t}decorate(t,r){
let{comment:n,afterEmptyLine:s}=sE(this.prelude);if(n){let i=t.contents;if(r)t.comment=t.comment?`${t.comment}
${n}`:n;else if(s||t.directives.docStart||!i)t.commentBefore=n;else if(Oe(i)&&!i.flow&&i.items.length>0){let o=i.items[0];ce(o)&&(o=o.key);let a=o.commentBefore;
o.commentBefore=a?`${n}
${a}`:n}else{let o=i.commentBefore;i.commentBefore=o?`${n}
${o}`:n}}if(r){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)t.warnings.push(this.warnings[i])}else t.
errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:sE(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(t,r=!1,n=-1){for(let s of t)yield*this.next(s);yield*this.end(r,n)}*next(t){switch(t.type){case"d\
irective":this.directives.add(t.source,(r,n,s)=>{let i=Ma(t);i[0]+=r,this.onError(i,"BAD_DIRECTIVE",n,s)}),this.prelude.push(t.source),this.atDirectives=!0;break;case"\
document":{let r=rE(this.options,this.directives,t,this.onError);this.atDirectives&&!r.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-en\
d/doc-start indicator line"),this.decorate(r,!1),this.doc&&(yield this.doc),this.doc=r,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"c\
omment":case"newline":this.prelude.push(t.source);break;case"error":{let r=t.source?`${t.message}: ${JSON.stringify(t.source)}`:t.message,n=new Wr(Ma(t),"UNEXPE\
CTED_TOKEN",r);this.atDirectives||!this.doc?this.errors.push(n):this.doc.errors.push(n);break}case"doc-end":{if(!this.doc){let n="Unexpected doc-end without pre\
ceding document";this.errors.push(new Wr(Ma(t),"UNEXPECTED_TOKEN",n));break}this.doc.directives.docEnd=!0;let r=En(t.end,t.offset+t.source.length,this.doc.options.
strict,this.onError);if(this.decorate(this.doc,!0),r.comment){let n=this.doc.comment;this.doc.comment=n?`${n}
${r.comment}`:r.comment}this.doc.range[2]=r.offset;break}default:this.errors.push(new Wr(Ma(t),"UNEXPECTED_TOKEN",`Unsupported token ${t.type}`))}}*end(t=!1,r=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){let n=Object.assign({_directives:this.directives},this.options),s=new Ns(void 0,n);
this.atDirectives&&this.onError(r,"MISSING_CHAR","Missing directives-end indicator line"),s.range=[0,r,r],this.decorate(s,!1),yield s}}}});var iE=m(()=>{qm();Fm();Da();Ea()});var oE=m(()=>{});function di(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),uE(Object.freeze([]),e,t)}function uE(e,t,r){let n=r(t,e);if(typeof n=="symb\
ol")return n;for(let s of["key","value"]){let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=uE(Object.freeze(e.concat([[s,o]])),i.items[o],r);
if(typeof a=="number")o=a-1;else{if(a===Vm)return Vm;a===aE&&(i.items.splice(o,1),o-=1)}}typeof n=="function"&&s==="key"&&(n=n(t,e))}}return typeof n=="function"?
n(t,e):n}var Vm,Bj,aE,cE=m(()=>{Vm=Symbol("break visit"),Bj=Symbol("skip children"),aE=Symbol("remove item");di.BREAK=Vm;di.SKIP=Bj;di.REMOVE=aE;di.itemAtPath=(e,t)=>{
let r=e;for(let[n,s]of t){let i=r?.[n];if(i&&"items"in i)r=i.items[s];else return}return r};di.parentCollection=(e,t)=>{let r=di.itemAtPath(e,t.slice(0,-1)),n=t[t.
length-1][0],s=r?.[n];if(s&&"items"in s)return s;throw new Error("Parent collection not found")}});function lE(e){switch(e){case Km:return"byte-order-mark";case Qm:return"doc-mode";case Hm:return"flow-error-end";case ql:return"scalar";case"---":return"doc-sta\
rt";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}var Km,Qm,Hm,ql,Ml=m(()=>{iE();oE();cE();Km="\uFEFF",Qm="",Hm="",ql=""});function Xr(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var pE,Kj,Fl,Qj,Ym,Ua,Jm=m(()=>{Ml();pE=new Set("0123456789ABCDEFabcdef"),Kj=new Set("0123456789ABCDEFGHIJKLMNOPQR\
STUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Fl=new Set(",[]{}"),Qj=new Set(` ,[]{}
\r	`),Ym=e=>!e||Qj.has(e),Ua=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,r=!1){if(t){if(typeof t!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=null}this.atEnd=!r;let n=this.next??"stream";for(;n&&(r||this.hasChars(1));)n=yield*this.parseNext(
n)}atLineEnd(){let t=this.pos,r=this.buffer[t];for(;r===" "||r==="	";)r=this.buffer[++t];return!r||r==="#"||r===`
`?!0:r==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let r=this.buffer[t];if(this.indentNext>0){let n=0;for(;r===" ";)r=this.buffer[++n+t];if(r==="\r"){
let s=this.buffer[n+t+1];if(s===`
`||!s&&!this.atEnd)return t+n+1}return r===`
`||n>=this.indentNext||!r&&!this.atEnd?t+n:-1}if(r==="-"||r==="."){let n=this.buffer.substr(t,3);if((n==="---"||n==="...")&&Xr(this.buffer[t+3]))return-1}return t}getLine(){
let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.buffer.substring(this.pos,t))}hasChars(t){
return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.
buffer.substr(this.pos,t)}*parseNext(t){switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();
if(t===null)return this.setNext("stream");if(t[0]===Km&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let r=t.length,n=t.indexOf("#");for(;n!==-1;){let i=t[n-
1];if(i===" "||i==="	"){r=n-1;break}else n=t.indexOf("#",n+1)}for(;;){let i=t[r-1];if(i===" "||i==="	")r-=1;else break}let s=(yield*this.pushCount(r))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){let r=yield*this.pushSpaces(!0);return yield*this.pushCount(
t.length-r),yield*this.pushNewline(),"stream"}return yield Qm,yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.
setNext("line-start");if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let r=this.peek(3);if((r==="---"||r==="...")&&Xr(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,r==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Xr(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,r]=this.peek(2);if(!r&&
!this.atEnd)return this.setNext("block-start");if((t==="-"||t==="?"||t===":")&&Xr(r)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.getLine();if(t===null)return this.setNext(
"doc");let r=yield*this.pushIndicators();switch(t[r]){case"#":yield*this.pushCount(t.length-r);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Ym),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return r+=yield*this.parseBlockScalarHeader(),r+=yield*this.pushSpaces(
!0),yield*this.pushCount(t.length-r),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let t,r,n=-1;do t=yield*this.pushNewline(),t>0?(r=yield*this.pushSpaces(!1),this.indentValue=n=r):r=0,r+=yield*this.pushSpaces(!0);while(t+r>0);let s=this.getLine();
if(s===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&Xr(s[3]))&&!(n===this.indentNext-
1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Hm,yield*this.parseLineStart();let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Ym),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let o=this.charAt(1);if(this.flowKey||Xr(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let t=this.charAt(0),r=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;r!==-1&&this.buffer[r+1]==="'";)
r=this.buffer.indexOf("'",r+2);else for(;r!==-1;){let i=0;for(;this.buffer[r-1-i]==="\\";)i+=1;if(i%2===0)break;r=this.buffer.indexOf('"',r+1)}let n=this.buffer.
substring(0,r),s=n.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=n.indexOf(`
`,i)}s!==-1&&(r=s-(n[s-1]==="\r"?2:1))}if(r===-1){if(!this.atEnd)return this.setNext("quoted-scalar");r=this.buffer.length}return yield*this.pushToIndex(r+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let t=this.pos;for(;;){let r=this.buffer[++t];if(r==="+")
this.blockScalarKeep=!0;else if(r>"0"&&r<="9")this.blockScalarIndent=Number(r)-1;else if(r!=="-")break}return yield*this.pushUntil(r=>Xr(r)||r==="#")}*parseBlockScalar(){
let t=this.pos-1,r=0,n;e:for(let i=this.pos;n=this.buffer[i];++i)switch(n){case" ":r+=1;break;case`
`:t=i,r=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(r>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=r:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(n=this.buffer[s];n===" ";)n=this.buffer[++s];
if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];
if(o===`
`&&i>=this.pos&&i+1+r>a)t=i;else break}while(!0);return yield ql,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let t=this.flowLevel>
0,r=this.pos-1,n=this.pos-1,s;for(;s=this.buffer[++n];)if(s===":"){let i=this.buffer[n+1];if(Xr(i)||t&&Fl.has(i))break;r=n}else if(Xr(s)){let i=this.buffer[n+1];
if(s==="\r"&&(i===`
`?(n+=1,s=`
`,i=this.buffer[n+1]):r=n),i==="#"||t&&Fl.has(i))break;if(s===`
`){let o=this.continueScalar(n+1);if(o===-1)break;n=Math.max(n,o-2)}}else{if(t&&Fl.has(s))break;r=n}return!s&&!this.atEnd?this.setNext("plain-scalar"):(yield ql,
yield*this.pushToIndex(r+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,r){let n=this.buffer.
slice(this.pos,t);return n?(yield n,this.pos+=n.length,n.length):(r&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Ym),t+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let r=this.
flowLevel>0,n=this.charAt(1);if(Xr(n)||r&&Fl.has(n)){r?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.
pushSpaces(!0);continue e}}}break e}return t}*pushTag(){if(this.charAt(1)==="<"){let t=this.pos+2,r=this.buffer[t];for(;!Xr(r)&&r!==">";)r=this.buffer[++t];return yield*this.
pushToIndex(r===">"?t+1:t,!1)}else{let t=this.pos+1,r=this.buffer[t];for(;r;)if(Kj.has(r))r=this.buffer[++t];else if(r==="%"&&pE.has(this.buffer[t+1])&&pE.has(this.
buffer[t+2]))r=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let r=this.pos-1,n;do n=this.buffer[++r];while(n===" "||t&&n==="	");let s=r-this.pos;return s>0&&(yield this.buffer.substr(
this.pos,s),this.pos=r),s}*pushUntil(t){let r=this.pos,n=this.buffer[r];for(;!t(n);)n=this.buffer[++r];return yield*this.pushToIndex(r,!1)}}});var fi,Wm=m(()=>{fi=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let r=0,n=this.lineStarts.length;for(;r<n;){
let i=r+n>>1;this.lineStarts[i]<t?r=i+1:n=i}if(this.lineStarts[r]===t)return{line:r+1,col:1};if(r===0)return{line:0,col:t};let s=this.lineStarts[r-1];return{line:r,
col:t-s+1}}}}});function ks(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return!0;return!1}function dE(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comm\
ent":case"newline":break;default:return t}return-1}function mE(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
flow-collection":return!0;default:return!1}}function Ul(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.
sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function mo(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}
function Gl(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let r=0;r<t.length;++r)e.push(t[r])}function fE(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!ks(t.start,"explicit-key-ind")&&!ks(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,mE(t.value)?t.value.end?
Gl(t.value.end,t.sep):t.value.end=t.sep:Gl(t.start,t.sep),delete t.sep)}var Ga,Xm=m(()=>{Ml();Jm();Ga=class{constructor(t){this.atNewLine=!0,this.atScalar=!1,this.
indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Ua,this.onNewLine=t}*parse(t,r=!1){this.onNewLine&&this.offset===
0&&this.onNewLine(0);for(let n of this.lexer.lex(t,r))yield*this.next(n);r||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let r=lE(t);if(r)if(r==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=r,yield*this.step(),
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
"flow-collection"&&n.type==="document"&&(r.indent=0),r.type==="flow-collection"&&fE(r),n.type){case"document":n.value=r;break;case"block-scalar":n.props.push(r);
break;case"block-map":{let s=n.items[n.items.length-1];if(s.value){n.items.push({start:[],key:r,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=r;else{Object.
assign(s,{key:r,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=n.items[n.items.length-1];s.value?n.items.push({start:[],value:r}):s.
value=r;break}case"flow-collection":{let s=n.items[n.items.length-1];!s||s.value?n.items.push({start:[],key:r,sep:[]}):s.sep?s.value=r:Object.assign(s,{key:r,sep:[]});
return}default:yield*this.pop(),yield*this.pop(r)}if((n.type==="document"||n.type==="block-map"||n.type==="block-seq")&&(r.type==="block-map"||r.type==="block-s\
eq")){let s=r.items[r.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&dE(s.start)===-1&&(r.indent===0||s.start.every(i=>i.type!=="comment"||i.indent<r.indent))&&
(n.type==="document"?n.end=s.start:n.items.push({start:s.start}),r.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",
offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"do\
c-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),this.stack.push(t);return}}yield{type:"err\
or",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.
type){case"doc-start":{dE(t.start)!==-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comme\
nt":case"newline":t.start.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):yield{type:"error",offset:this.offset,message:`Unexpe\
cted ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.type==="map-value-ind"){let r=Ul(this.peek(2)),n=mo(r),s;t.end?(s=t.end,s.push(
this.sourceToken),delete t.end):s=[this.sourceToken];let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:n,key:t,sep:s}]};this.onKeyLine=!0,this.
stack[this.stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.props.push(this.sourceToken);
return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let r=t.items[t.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=
!1,r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(this.sourceToken):t.items.push({start:[this.
sourceToken]})}else r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[this.sourceToken]});else if(r.
sep)r.sep.push(this.sourceToken);else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Gl(s,r.start),
s.push(this.sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return}if(this.indent>=t.indent){let n=!this.onKeyLine&&this.indent===t.indent,s=n&&
(r.sep||r.explicitKey)&&this.type!=="seq-item-ind",i=[];if(s&&r.sep&&!r.value){let o=[];for(let a=0;a<r.sep.length;++a){let u=r.sep[a];switch(u.type){case"newli\
ne":o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=r.sep.splice(o[1]))}switch(this.type){case"\
anchor":case"tag":s||r.value?(i.push(this.sourceToken),t.items.push({start:i}),this.onKeyLine=!0):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"explicit-key-ind":!r.sep&&!r.explicitKey?(r.start.push(this.sourceToken),r.explicitKey=!0):s||r.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;
return;case"map-value-ind":if(r.explicitKey)if(r.sep)if(r.value)t.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ks(r.sep,"map-value-ind"))this.
stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(mE(r.key)&&!ks(r.sep,"newline")){
let o=mo(r.start),a=r.key,u=r.sep;u.push(this.sourceToken),delete r.key,delete r.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:o,key:a,sep:u}]})}else i.length>0?r.sep=r.sep.concat(i,this.sourceToken):r.sep.push(this.sourceToken);else if(ks(r.start,"newline"))Object.assign(r,{key:null,
sep:[this.sourceToken]});else{let o=mo(r.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
r.sep?r.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):ks(r.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||r.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):r.sep?this.stack.push(o):(Object.assign(r,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(t);if(o){if(o.type==="bloc\
k-seq"){if(!r.explicitKey&&r.sep&&!ks(r.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",
source:this.source});return}}else n&&t.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let r=t.items[t.items.
length-1];switch(this.type){case"newline":if(r.value){let n="end"in r.value?r.value.end:void 0;(Array.isArray(n)?n[n.length-1]:void 0)?.type==="comment"?n?.push(
this.sourceToken):t.items.push({start:[this.sourceToken]})}else r.start.push(this.sourceToken);return;case"space":case"comment":if(r.value)t.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(r.start,t.indent)){let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Gl(s,r.start),s.push(this.
sourceToken),t.items.pop();return}}r.start.push(this.sourceToken)}return;case"anchor":case"tag":if(r.value||this.indent<=t.indent)break;r.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;r.value||ks(r.start,"seq-item-ind")?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);
return}if(this.indent>t.indent){let n=this.startBlockValue(t);if(n){this.stack.push(n);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let r=t.items[t.
items.length-1];if(this.type==="flow-error-end"){let n;do yield*this.pop(),n=this.peek(1);while(n?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!r||r.sep?t.items.push({start:[this.sourceToken]}):r.start.push(this.sourceToken);return;case"map-value-ind":!r||r.value?
t.items.push({start:[],key:null,sep:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):Object.assign(r,{key:null,sep:[this.sourceToken]});return;case"space":case"\
comment":case"newline":case"anchor":case"tag":!r||r.value?t.items.push({start:[this.sourceToken]}):r.sep?r.sep.push(this.sourceToken):r.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!r||r.value?t.items.push({start:[],key:s,
sep:[]}):r.sep?this.stack.push(s):Object.assign(r,{key:s,sep:[]});return}case"flow-map-end":case"flow-seq-end":t.end.push(this.sourceToken);return}let n=this.startBlockValue(
t);n?this.stack.push(n):(yield*this.pop(),yield*this.step())}else{let n=this.peek(2);if(n.type==="block-map"&&(this.type==="map-value-ind"&&n.indent===t.indent||
this.type==="newline"&&!n.items[n.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&n.type!=="flow-collection"){let s=Ul(
n),i=mo(s);fE(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let r=this.source.indexOf(`
`)+1;for(;r!==0;)this.onNewLine(this.offset+r),r=this.source.indexOf(`
`,r)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;let r=Ul(t),n=mo(r);return n.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;let r=Ul(t),n=mo(r);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(t,r){return this.type!=="comment"||this.indent<=r?!1:t.every(n=>n.type==="newline"||n.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}});function Hj(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new fi||null,prettyErrors:t}}function zm(e,t={}){let{lineCounter:r,prettyErrors:n}=Hj(
t),s=new Ga(r?.addNewLine),i=new Fa(t),o=null;for(let a of i.compose(s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Wr(
a.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&r&&(o.errors.forEach(Am(e,r)),o.warnings.
forEach(Am(e,r))),o}var hE=m(()=>{Bm();Ca();Da();lm();ge();Wm();Xm()});var gE=m(()=>{Bm();Ca();xm();Da();ga();ge();ws();ut();Ss();Rs();Ml();Jm();Wm();Xm();hE();ha()});var bE={};X(bE,{parseYaml:()=>Yj});function Yj(e){let t=new fi,r=u=>{let{line:c,col:l}=t.linePos(u);return{line:Math.max(c,1),column:Math.max(l,1)}},n;try{n=zm(
e,{version:"1.2",lineCounter:t,prettyErrors:!1,uniqueKeys:!0})}catch(u){if(u instanceof RangeError)return{errors:[{line:1,column:1,message:"is nested too deeply"}]};
throw u}let s=[...n.errors,...n.warnings];if(s.length>0)return{errors:s.slice(0,20).map(({pos:u,message:c})=>({...r(u[0]),message:yE(c)}))};let i=0;if(Sr(n,{Alias:()=>{
i++}}),i>Zm)return{errors:[{line:1,column:1,message:`uses more than ${Zm} aliases`}]};let o;try{o=n.toJS({maxAliasCount:Zm})}catch(u){return{errors:[{line:1,column:1,
message:yE(u instanceof Error?u.message:"cannot be read")}]}}let a=(u,c=!1)=>{for(let l=u.length;l>0;l--){let p=u.slice(0,l),f=(c&&l===u.length?Wj(n,p):void 0)??
Jj(n,p);if(f!==void 0)return r(f)}return{line:1,column:1}};return{data:o,places:async()=>a}}function Jj(e,t){let r=e.getIn(t,!0);return ae(r)?r.range?.[0]:void 0}
function Wj(e,t){let r=t.length===1?e.contents:e.getIn(t.slice(0,-1),!0);if(!mr(r))return;let n=r.items.find(({key:s})=>ee(s)&&s.value===t.at(-1));return n&&ae(
n.key)?n.key.range?.[0]:void 0}function yE(e){let t=(e.split(`
`)[0]??"").replace(/[.:]$/,"");return`${t.charAt(0).toLowerCase()}${t.slice(1)}`}var Zm,_E=m(()=>{"use strict";gE();Zm=50});var EE={};X(EE,{duplicateKeys:()=>zj,locateIn:()=>Zj,syntaxError:()=>Xj});function Xj(e,t){return{...eh(e,eD(e,t)),message:"is not valid JSON: something is wron\
g at or before this place"}}function zj(e){return wE(e).duplicates.map(({key:t,offset:r})=>({...eh(e,r),message:`the key ${t} is there twice`}))}function Zj(e){
let{offsets:t}=wE(e);return(r,n=!1)=>{for(let s=r.length;s>=0;s--){let i=t.get(JSON.stringify(r.slice(0,s)));if(i)return eh(e,n&&s===r.length?i.key:i.value)}return{
line:1,column:1}}}function eh(e,t){let r=e.slice(0,t).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1}}function eD(e,t){let r=TE(t);if(r!==void 0)return r;let[n,s]=[0,e.length];for(;s-n>1;){let i=Math.floor(
(n+s)/2);vE(e.slice(0,i))?n=i:s=i}return vE(e)?e.length:n}function vE(e){try{return JSON.parse(e),!0}catch(t){return(TE(t)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(t))}}function TE(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):void 0}function wE(e){let t=new Map,r=[],n=[],
s=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;for(let i=s.exec(e);i;i=s.exec(e)){let[o]=i,a=n.at(-1);if(o==="}"||o==="]")n.pop();else if(o===",")a&&!a.keys&&a.
index++;else{if(o===":")continue;if(a?.keys&&!a.pending){let u=String(JSON.parse(o));a.keys.has(u)&&r.push({key:u,offset:i.index}),a.keys.add(u),a.pending={key:u,
offset:i.index}}else{let u=a?[...a.path,a.pending?.key??a.index]:[];t.set(JSON.stringify(u),{key:a?.pending?.offset??i.index,value:i.index}),a&&(a.pending=void 0),
(o==="{"||o==="[")&&n.push({path:u,keys:o==="{"?new Set:void 0,index:0,pending:void 0})}}}return{offsets:t,duplicates:r}}var SE=m(()=>{"use strict"});async function OE(e,t){let r=Buffer.byteLength(e);if(r>RE){let a=`policy ${t} has ${r} bytes, more than the ${RE} a policy may have`;throw new x("POLICY_INVALID",
a)}let n=e.replace(/^\ufeff/,"");if(n.trim()==="")throw new x("POLICY_INVALID",`policy ${t} is empty`);let o=await(/^\s*[[{]/.test(n)&&!/\.ya?ml(@|$)/.test(t)?tD:
(await Promise.resolve().then(()=>(_E(),bE))).parseYaml)(n);if("errors"in o)throw th(t,o.errors);return o}async function tD(e){let t=()=>Promise.resolve().then(()=>(SE(),EE)),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await t()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
NE(r)?{errors:(await t()).duplicateKeys(e)}:{data:r,places:async()=>(await t()).locateIn(e)}}function NE(e){if(typeof e!="object"||e===null)return 0;let t=Object.
values(e);return t.reduce((r,n)=>r+NE(n),Array.isArray(e)?0:t.length)}function th(e,t){let r=t.map(({line:s,column:i,message:o})=>`${e}:${s}:${i}: ${o}`),[n=""]=r;
return r.length===1?new x("POLICY_INVALID",n):new x("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var RE,IE=m(()=>{"use strict";we();RE=
1048576});function ho(e){return{kind:"control",...e}}function Ye(e){return{kind:"field",about:"project",...e}}function go(e,t={}){return{status:"pass",message:e,...t}}function yo(e,t={}){
return{status:"fail",message:e,...t}}function mi(e){return{status:"unknown",message:e}}var kE,Lt=m(()=>{"use strict";kE=["info","low","medium","high","critical"]});function rD(e,{operator:t,value:r}){if(t==="=")return e===r;if(t==="!=")return e!==r;if(!(typeof e!="number"||typeof r!="number"))return t===">"?e>r:t==="<"?e<r:
t===">="?e>=r:e<=r}function AE(e,t){if("unknown"in e)return mi(e.unknown);let{value:r,because:n,note:s}=e,i=s===void 0?{actual:r}:{actual:r,note:s},o=rD(r,t);if(o===
void 0)return mi(`GitLab cannot order ${r} against ${JSON.stringify(t.value)} and records no status for this control`);let{doubt:a,mayBeHigher:u}=e;return a!==void 0?
mi(`${n}, but ${a}`):u!==void 0&&!nD(o,t.operator)?mi(`${n}, but ${u}`):o?{status:"pass",message:n,...i}:{status:"fail",message:`${n}${sD(r,t)}`,...i}}function nD(e,t){
return e?t===">="||t===">":t==="<="||t==="<"}function sD(e,{operator:t,value:r}){return typeof e!="number"||typeof r!="number"?"":`, ${{"=":"exactly ","!=":"any\
 number but ",">":"more than ","<":"fewer than ",">=":"","<=":"at most "}[t]}${Ct(r,"is expected","are expected")}`}var xE,rh=m(()=>{"use strict";yt();Lt();xE=[
"=","!=",">","<",">=","<="]});var PE,Ba,iD,xs,oD,nh,Bl=m(()=>{"use strict";Lt();rh();bt();PE=B({min:1,max:255}),Ba=e=>yn(B({min:1,max:2e3,...e===void 0?{}:{about:e}})),iD=Mn({field:B({about:"\
A field of GitLab's expressions, such as minimum_approvals_required"}),operator:Xf(xE),value:zf(Ze(),Le(),B())}),xs=Mn({id:B({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
about:"Id of a built-in control, or a new id together with expression"}),with:yn(U0({about:"Parameters of the control"})),expression:yn(iD),title:Ba(),severity:yn(
Xf(kE)),message:Ba("Said instead of the built-in sentence when the control fails"),remediation:Ba("How to fix it, said instead of the built-in advice")}),oD=Mn(
{name:PE,description:Ba(),controls:je(zf(B(),xs))}),nh=Mn({$schema:yn(B()),name:PE,description:Ba(),requirements:je(oD)})});var ih={};X(ih,{problemsOf:()=>Vl});function Vl(e,t,r,n=[]){return e.filter(a=>!s(a)).flatMap(i);function s({path:a,code:u}){if(u!=="missing")return!1;let c=a.slice(
0,-1);return e.filter(l=>l.code==="unknown_key"&&l.path.join()===c.join()).some(({detail:l})=>$c(String(l),bo(r,c))===a.at(-1))}function i({path:a,code:u,detail:c}){
if(u==="alternatives")return o(a,c);if(u==="unknown_key"){let p=String(c),f=`${a.length===0?"":`in ${sh(a)} `}the key ${p} is not known${lr(p,bo(r,a))}`;return[
{path:[...n,...a,p],atKey:!0,message:f}]}let l=`${sh(a)} ${aD(u,c,uD(t,a))}`;return[{path:[...n,...a],message:l}]}function o(a,u){let c=d=>d.code==="type"&&d.path.
length===a.length,l=u.find(d=>!d.some(c));if(l)return Vl(l,t,r,n);let p=u.flatMap(d=>d.filter(c).map(({detail:f})=>CE[String(f)]));return[{path:[...n,...a],message:`${sh(
a)} must be ${[...new Set(p)].join(" or ")}`}]}}function aD(e,t,r){let n=typeof r=="string";switch(e){case"missing":return"is missing";case"type":return`must be\
 ${CE[String(t)]}, not ${Va(r)}`;case"value":{let s=t;return`must be ${s.join(", ")}, not ${Va(r)}${lr(String(r),s)}`}case"small":return n?"must not be empty":`\
must be at least ${t}, not ${Va(r)}`;case"large":return n?`must have at most ${t} characters`:`must be at most ${t}, not ${Va(r)}`;default:return`must be lower-\
case words joined by _ or -, not ${Va(r)}`}}function Va(e){return Array.isArray(e)?"a list":e===null?"empty":typeof e=="object"?"a mapping":JSON.stringify(e).slice(
0,80)}function sh(e){let t=e.at(-1);return t===void 0?"the policy":typeof t=="number"?`${e.at(-2)}[${t}]`:t}function uD(e,t){return t.reduce((r,n)=>r?.[n],e)}function bo(e,t){
let[r,...n]=t,{kind:s,of:i}=e;if(s==="maybe"||s==="mapped")return bo(i,t);if(s==="either")return i.flatMap(u=>bo(u,t));if(s==="list")return typeof r=="number"?bo(
i,n):[];if(s!=="object")return[];let{fields:o}=i;if(r===void 0)return Object.keys(o);let a=o[r];return a?bo(a,n):[]}var CE,Kl=m(()=>{"use strict";ui();CE={text:"\
text",integer:"a whole number",number:"a number",flag:"true or false",object:"a mapping of keys to values",list:"a list"}});var jE={};X(jE,{frameworkDraft:()=>lD,isFramework:()=>cD});function cD(e){return Ql(e)?"color"in e||"complianceRequirements"in e?!0:ah(e.requirements).some(t=>ah(
t.controls).some(r=>"name"in r&&!("id"in r))):!1}function lD(e){let t=[],[r,n]=LE(e,"requirements","complianceRequirements");return{name:s(e,[]),problems:t,requirements:oh(
n,[r]).map(({value:o,path:a})=>{let[u,c]=LE(o,"controls","complianceRequirementsControls"),{description:l}=o;return{name:s(o,a),description:typeof l=="string"?l:
void 0,path:a,entries:oh(c,[...a,u]).flatMap(({value:p,path:d})=>i(p,d))}})};function s({name:o},a){return typeof o=="string"&&o!==""?o:(t.push({path:a,message:"\
name is missing"}),"")}function i(o,a){let{name:u,expression:c}=o,l=c==null?{id:u}:{id:u,expression:pD(c)},p=[],d=xs.read(l,[],p);return t.push(...Vl(p,l,xs,a)),
p.length===0?[{entry:d,path:a}]:[]}}function LE(e,...t){let r=t.find(n=>e[n]!=null)??t[0]??"";return[r,e[r]]}function oh(e,t){return Ql(e)&&Array.isArray(e.nodes)?
oh(e.nodes,[...t,"nodes"]):Ql(e)?[{value:e,path:t}]:ah(e).map((r,n)=>({value:r,path:[...t,n]}))}function pD(e){if(typeof e!="string")return e;try{return JSON.parse(
e)}catch{return e}}function ah(e){return Array.isArray(e)?e.filter(Ql):[]}function Ql(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var DE=m(()=>{"u\
se strict";Kl();Bl()});var qE={};X(qE,{salvage:()=>dD});function dD(e){return $E(e,"requirements").map((t,r)=>{let n=["requirements",r],s=t?.name;return{name:typeof s=="string"?s:`req\
uirement ${r+1}`,description:void 0,path:n,entries:$E(t,"controls").flatMap((i,o)=>{let a=fD(xs,typeof i=="string"?{id:i}:i);return a?[{entry:a,path:[...n,"cont\
rols",o]}]:[]})}})}function fD(e,t){let r=[],n=e.read(t,[],r);return r.length===0?n:void 0}function $E(e,t){let r=e?.[t];return Array.isArray(r)?r:[]}var ME=m(()=>{
"use strict";Bl()});async function FE(e){let t=[],r=nh.read(e,[],t);if(t.length===0)return mD(r);let{isFramework:n,frameworkDraft:s}=await Promise.resolve().then(()=>(DE(),jE));if(n(
e))return s(e);let[{problemsOf:i},{salvage:o}]=await Promise.all([Promise.resolve().then(()=>(Kl(),ih)),Promise.resolve().then(()=>(ME(),qE))]);return{name:"",requirements:o(
e),problems:i(t,e,nh)}}function mD(e){let t=e.requirements.map(({name:r,description:n,controls:s},i)=>{let o=["requirements",i],a=s.map((u,c)=>({entry:typeof u==
"string"?Ee(xs,{id:u}):u,path:[...o,"controls",c]}));return{name:r,description:n,path:o,entries:a}});return{name:e.name,requirements:t,problems:[]}}var UE=m(()=>{
"use strict";bt();Bl()});async function yD({gitlab:e,projectId:t,iid:r},n){let s=`query($ids: [ID!], $iid: String!, $after: String) { projects(ids: $ids, first: 1) { nodes { mergeReques\
t(iid: $iid) { commits(first: 100, after: $after) { ${VE} } } } } }`,{data:i,errors:o}=await e.graphql(s,{ids:[Zf(t)],iid:String(r),after:n});if(o.length>0)throw new It(
`GraphQL answered with errors: ${o.join("; ")}`);let a=V({projects:V({nodes:je(V({mergeRequest:V({commits:BE})}))})}),[u]=Ee(a,i).projects.nodes;if(!u)throw new It(
"the commits vanished while they were read");return u.mergeRequest.commits}function bD(e,t){let r=new Set(e.map(({username:s})=>s)),n=0;for(let s of t){let i=s.
signature?.verificationStatus?.toUpperCase()==="VERIFIED_SYSTEM",o=s.authorEmail?.toLowerCase()===s.committerEmail?.toLowerCase();!i&&!o||(s.author?r.add(s.author.
username):n++)}return{usernames:[...r].sort(),unownedCommits:n}}var GE,BE,gD,VE,KE,QE=m(()=>{"use strict";bt();Xi();pr();em();GE=V({username:B()}),BE=V({pageInfo:V(
{hasNextPage:Ze(),endCursor:Z(B())}),nodes:je(V({sha:B(),authorEmail:Z(B()),committerEmail:Z(B()),author:Z(GE),signature:Z(V({verificationStatus:Z(B())}))}))}),
gD=V({commitCount:zt(Le()),committers:zt(V({nodes:je(GE)})),commits:zt(BE)}),VE="pageInfo { hasNextPage endCursor } nodes { sha authorEmail committerEmail autho\
r { username } signature { verificationStatus } }",KE={id:"committers",summary:"The committers of the merge request",right:"at least Reporter with scope read_ap\
i",about:"merge_request",select:{on:"merge_request",fields:`commitCount committers(first: 100) { nodes { username } } commits(first: 100) { ${VE} }`,async read(e,t){
let r=Ee(gD,e);if(!r.committers||!r.commits)throw new It("GitLab shows this token no commits");let n=[...r.commits.nodes];for(let s=r.commits.pageInfo;s.hasNextPage;){
let i=await yD(t,s.endCursor??"");n.push(...i.nodes),s=i.pageInfo}if(r.commitCount!==null&&n.length!==r.commitCount)throw new It(`${n.length} of ${r.commitCount}\
 commits were read`);if(r.committers.nodes.length>=100)throw new It("more than 100 committers");return bD(r.committers.nodes,n)}}}});var _D,HE,YE=m(()=>{"use strict";bt();pr();_D=Zt(V({approved_by:je(V({user:V({username:B()})}))}),({approved_by:e})=>({approvedBy:e.map(({user:t})=>t.username)})),
HE={id:"merge_request_approvals",summary:"The approvals of the merge request",right:"at least Reporter with scope read_api",about:"merge_request",collect:async({
gitlab:e,projectId:t,iid:r})=>Ee(_D,await e.MergeRequestApprovals.showConfiguration(t,{mergerequestIId:r??0}))}});var JE={};X(JE,{mergeRequestApprovals:()=>vD});function TD(e){return e.length===0?"":` (${at(e)})`}var vD,WE=m(()=>{"use strict";QE();zi();YE();bt();yt();Lt();vD=
ho({id:"merge_request_approvals",title:"Enough independent people approved",severity:"high",about:"merge_request",needs:{mergeRequest:dr,approvals:HE,committers:KE},
params:Mn({at_least:F0({min:1,max:100})}),remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"\
!"},check({mergeRequest:{author:e},approvals:{approvedBy:t},committers:{usernames:r,unownedCommits:n}},{at_least:s}){let i=t.filter(p=>p!==e&&!r.includes(p)),o=t.
filter(p=>!i.includes(p)),a=o.length===0?"":`; not counted: ${at(o.map(p=>`${p} (${p===e?"author":"committer"})`))}`,u=n===0?{}:{note:`${Ct(n,"commit has","comm\
its have")} a committer address that no GitLab user owns`},c={actual:i.length,...u},l=`${Ct(i.length,"independent approval")}${TD(i)}, ${Ct(s,"is expected","are\
 expected")}${a}`;return i.length>=s?go(l,c):yo(l,c)}})});var XE={};X(XE,{mergeRequestIsNotDraft:()=>wD});var wD,zE=m(()=>{"use strict";zi();Lt();wD=ho({id:"merge_request_is_not_draft",title:"The merge request is not a\
 draft",severity:"low",about:"merge_request",needs:{mergeRequest:dr},remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({
mergeRequest:{isDraft:e}}){return e===void 0?mi("GitLab did not say whether the merge request is a draft"):e?yo("the merge request is a draft",{actual:!0}):go("\
the merge request is ready",{actual:!1})}})});var Ft,uh=m(()=>{Ft=class{data;isStride1;SIZE;constructor(t,r=!1){this.data=t,this.isStride1=r,this.SIZE=r?2:3}getLo(t){return this.data[t*this.SIZE]}getHi(t){return this.
data[t*this.SIZE+1]}getStride(t){return this.isStride1?1:this.data[t*this.SIZE+2]}get(t){let r=t*this.SIZE;return[this.data[r],this.data[r+1],this.getStride(t)]}get length(){
return this.data.length/this.SIZE}}});var Hl,ED,eS,ye,SD,RD,OD,Qa,ch,tS,rS,nS,sS,Jl,Wl,Xl,ZE,Yl,Ka,lh,ND,hr,ph=m(()=>{uh();Hl=null,ED=()=>{if(!Hl){Hl=new Uint8Array(256);let e="ABCDEFGHIJKLMNOPQRSTU\
VWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";for(let t=0;t<64;t++)Hl[e.charCodeAt(t)]=t}return Hl},eS=e=>{let t=ED(),r=[],n=0,s=0;for(let i=0;i<e.length;i++){let o=t[e.
charCodeAt(i)];n|=(o&31)<<s,(o&32)===0?(r.push(n),n=0,s=0):s+=5}return r},ye=(e,t)=>{if(e.length===0)return new Uint32Array(0);let r=eS(e),n=t?r.length/2:r.length/
3,s=new Uint32Array(n*3),i=0,o=0;for(let a=0;a<n;a++)i+=r[o++],s[a*3]=i,i+=r[o++],s[a*3+1]=i,s[a*3+2]=t?1:r[o++];return s},SD=e=>{let t=eS(e),r=new Map,n=0;for(let s=0;s<
t.length;s+=2)n+=t[s],r.set(n,t[s+1]);return r},RD=(e,t)=>{if(t.length===0)return e;if(e.length===0)return t;let r=[],n=o=>{for(let a=0;a<o.length;a+=3){let u=o[a],
c=o[a+1],l=o[a+2];if(l===1)r.push([u,c]);else for(let p=u;p<=c;p+=l)r.push([p,p])}};n(e),n(t),r.sort((o,a)=>o[0]-a[0]);let s=[];for(let[o,a]of r){let u=s[s.length-
1];u&&u[1]+1>=o?a>u[1]&&(u[1]=a):s.push([o,a])}let i=new Uint32Array(s.length*3);for(let o=0;o<s.length;o++)i[o*3]=s[o][0],i[o*3+1]=s[o][1],i[o*3+2]=1;return i},
OD=e=>{let t=new RegExp(e,"u"),r=[],n=-1;for(let s=0;s<=1114111;s++)t.test(String.fromCodePoint(s))?n<0&&(n=s):n>=0&&(r.push(n,s-1,1),n=-1);return n>=0&&r.push(
n,1114111,1),Uint32Array.from(r)},Qa=class{initializer;cache;constructor(t){this.initializer=t,this.cache=new Map}has(t){return t in this.initializer}get(t){let r=this.
cache.get(t);if(r!==void 0||this.cache.has(t))return r??null;let n=this.initializer[t],s=n?n():null;return this.cache.set(t,s),s}},ch=null,tS=()=>(ch||(ch=SD("r\
DqpII-LsD+0HGrpIsCxJzElODoODrOnByP-Mz+HTieNj-HCweD1fDxeB+9HBwfC1FE2eBxfBjeE1eDmpII0fjB4c+BgkHChkHKikHDjkHBkkHImkHZnkHhhGlkH9O70H-Io8HBp8HBq8HBr8HBs8HBt8HBu8HBv8\
HJ48HB58HB68HB78HB88HB98HB+8HB-8HJo9HBp9HBq9HBr9HBs9HBt9HBu9HBv9HM89HLlaFs+HQwcQwdQ8-HzJpdErCBlGgphBokHjMu+pBBv+pBDy+pBBz+pBB0+pBB1+pBw5Um4+BBl4+B68cg17CBh17CBi\
17CBj17CBk17CBl17CBm17CBn17CBo17CBp17CBq17CBr17CBs17CBt17CBu17CBv17CBw17CBx17CBy17CBz17CB017CB117CB217CB317CB417CD717CB817CB917CB+17CB-17CBg27CBh27CBi27CBj27CBk\
27CBl27CBm27CBn27CBo27CBp27CBq27CBr27CBs27CBt27CBu27CBv27CBw27CBx27CBy27CBz27C")),ch),rS=new Qa({L:()=>ye("pkHBBh6iBCBNCBkvXzBB36BbBKWB9JCB8lBJBCDDClBBCaaCt-Bt-\
BBfBgkG68DBmoHdBjhDsBBz8HxmWxmWBcBDgwhCgwhCBsTB",!1),LC:()=>ye("pkHBh6iBCNC0rZVLV",!0),Ll:()=>ye("qkHj6iBj6iBO1sZ1sZBUB",!1),Lm:()=>ye("uqjChBhBx+XCBpBBB",!1),Lo:()=>ye(
"guhCzBB36BDBCzLzLBBB8lBJBCDDClBBCaaCt-Bt-BBfBgkG68DBmoHdBmhDnBB18HxmWxmWBcBDgwhCgwhCBsTB",!1),Lu:()=>ye("pkHi6iBi6iBBOOC0rZ0rZBUB",!1),M:()=>ye("3kCymhCymhCBDB\
vM8lB8lBBHBCDDCDBCEBCPPB47C47CkuQRB-lhBBB",!1),Mc:()=>ye("49kCCBIDDCDBCBBCvavaswSCB",!1),Mn:()=>ye("3kCymhCymhCBDBvM-lB-lBBEBOECPBB47CkuQkuQBKBECB-lhBBB",!1),N:()=>ye(
"gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),Nd:()=>ye("gqjCJnsCTtoBJ3pRJ3hDJ37XJ4nGJ",!0),P:()=>ye("u6GBBwBvv8Bvv8BmzBBBCBBpgCssUssUBBBwkeAB",!1),Pd:()=>ye("urjCA",!0),
Po:()=>ye("u6GBBwB1i+B1i+BBCCBpgCpgCssUCBwkeAB",!1),S:()=>ye("nhJCBz+CDBlPBBK-82B-82BBxzvBxzvBBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Sm:()=>ye("usjCB",!0),So:()=>ye(
"nhJCBz+CDBlPBBKxwmDxwmDBuHBRzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1)}),nS=new Qa({Arabic:()=>ye("3kCrxhCrxhCBBB4BAB",!1),Balinese:()=>ye("u6GBwBA",!0),Common:()=>ye(
"nhJCBz+CDBlPBBKxwmDxwmDB4HBHzNB-vKJBFBBoOGGvBIIWDDKiHiHBjBB",!1),Cyrillic:()=>ye("pkHB",!0),Egyptian_Hieroglyphs:()=>ye("gjtC68D",!0),Han:()=>ye("w-6FtT",!0),Kawi:()=>ye(
"66nCA",!0),Khitan_Small_Script:()=>ye("-njDA",!0),Latin:()=>ye("r+pBCNC",!0),Myanmar:()=>ye("w2lCT",!0)}),sS=new Qa({Garay:()=>new Ft(ye("gqjClBEcJB",!0)),Gurung_Khema:()=>new Ft(
ye("go4C5B",!0)),Kirat_Rai:()=>new Ft(ye("gq7C5B",!0)),Ol_Onal:()=>new Ft(ye("wu5DqBFA",!0)),Sunuwar:()=>new Ft(ye("g+mChBPJ",!0)),Todhri:()=>new Ft(ye("guhCzB",
!0)),Tulu_Tigalari:()=>new Ft(ye("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB",!1))}),Jl=new Set(["C","Cc","Cf","Cn","Co","Cs","L","LC","Ll","Lm","Lo","Lt","Lu","M","Mc","M\
e","Mn","N","Nd","Nl","No","P","Pc","Pd","Pe","Pf","Pi","Po","Ps","S","Sc","Sk","Sm","So","Z","Zl","Zp","Zs"]),Wl=new Set(["Adlam","Ahom","Anatolian_Hieroglyphs",
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
known","Vai","Vithkuqi","Wancho","Warang_Citi","Yezidi","Yi","Zanabazar_Square"]),Xl=new Set(["Garay","Gurung_Khema","Kirat_Rai","Ol_Onal","Sunuwar","Todhri","T\
ulu_Tigalari"]),ZE=new Map,Yl=new Map,Ka=e=>{if(Xl.has(e))return sS.get(e);let t=null,r=null;if(Jl.has(e))t="category",r=`\\p{General_Category=${e}}`;else if(Wl.
has(e))t="script",r=`\\p{Script=${e}}`;else return null;let n=`${t}:${e}`,s=ZE.get(n);if(s)return s;let i=OD(r),o=t==="category"?rS.get(e):nS.get(e),a=o?RD(i,o):
i,u=new Ft(a);return ZE.set(n,u),u},lh=e=>{let t=Yl.get(e);if(t!==void 0)return t;let r=Ka(e);if(!r)return Yl.set(e,null),null;let n=p=>{let d=0,f=r.length;for(;d<
f;){let g=d+f>>1,h=r.getLo(g),b=r.getHi(g);if(p<h)f=g;else if(p>b)d=g+1;else return(p-h)%r.getStride(g)===0}return!1},s=tS(),i=p=>{let d=s.get(p);if(d!==void 0)
return d;let f=String.fromCodePoint(p),g=f.toLowerCase();if(g.length===f.length){let b=g.codePointAt(0);if(b!==void 0&&b!==p)return b}let h=f.toUpperCase();if(h.
length===f.length){let b=h.codePointAt(0);if(b!==void 0&&b!==p)return b}return p},o=new Set;for(let p=0;p<r.length;p++){let d=r.getLo(p),f=r.getHi(p),g=r.getStride(
p);for(let h=d;h<=f;h+=g){let b=i(h);for(;b!==h;)n(b)||o.add(b),b=i(b)}}if(o.size===0)return Yl.set(e,null),null;let a=Array.from(o).sort((p,d)=>p-d),u=[];for(let p of a){
let d=u[u.length-1];d&&d[1]+1===p?d[1]=p:u.push([p,p])}let c=new Uint32Array(u.length*3);for(let p=0;p<u.length;p++)c[p*3]=u[p][0],c[p*3+1]=u[p][1],c[p*3+2]=1;let l=new Ft(
c);return Yl.set(e,l),l},ND=()=>{let e=Ka("Lu");if(e===null)throw new Error("Upper: missing Lu property");return e},hr={get CASE_ORBIT(){return tS()},STABLE_CATEGORY_NAMES:Jl,
STABLE_SCRIPT_NAMES:Wl,NEW_SCRIPT_NAMES:Xl,buildForProperty:Ka,buildFoldOverlay:lh,CATEGORIES:{has:e=>Jl.has(e),get:e=>Ka(e)},SCRIPTS:{has:e=>Wl.has(e)||Xl.has(
e),get:e=>Ka(e)},FOLD_CATEGORIES:{has:e=>Jl.has(e),get:e=>lh(e)},FOLD_SCRIPT:{has:e=>Wl.has(e)||Xl.has(e),get:e=>lh(e)},get Upper(){return ND()},_deltaCategoryRanges:e=>rS.
get(e),_deltaScriptRanges:e=>nS.get(e),_newScriptTable:e=>sS.get(e)}});function tr(e){let r=hr.CASE_ORBIT.get(e);if(r!==void 0)return r;let n=String.fromCodePoint(e),s=n.toLowerCase();if(s.length===n.length){let o=s.codePointAt(0);
if(o!==void 0&&o!==e)return o}let i=n.toUpperCase();if(i.length===n.length){let o=i.codePointAt(0);if(o!==void 0&&o!==e)return o}return e}function uS(e,t){if(e<
0||t<0)return!1;if(e===t)return!0;if(e<=Qn&&t<=Qn)return 65<=e&&e<=90&&(e|=32),65<=t&&t<=90&&(t|=32),e===t;for(let r=tr(e);r!==e;r=tr(r))if(r===t)return!0;return!1}
var Qe,Qn,Ha,As,Ps,dh,iS,fh,oS,aS,Hn=m(()=>{ph();Qe=1114111,Qn=127,Ha=65535,As=65,Ps=125251,dh=55296,iS=56319,fh=56320,oS=57343,aS=65536});var hi,mh=m(()=>{hi=(e,t)=>{let r=e.codePointAt(t);if(r===void 0)throw new Error(`codePointAt(${t}) returned undefined for ${JSON.stringify(e)}`);return r}});function lS(){return[]}function _h(e){return 48<=e&&e<=57||97<=e&&e<=122||65<=e&&e<=90}function ep(e){return 48<=e&&e<=57?e-48:97<=e&&e<=102?e-97+10:65<=e&&e<=70?
e-65+10:-1}function pS(e){return Array.from(String(e)).map(t=>hi(t,0))}function dS(e){return String.fromCodePoint(e)}function cS(e){return 97<=e&&e<=122||65<=e&&
e<=90||48<=e&&e<=57||e===95}function Sn(e,t){let r=0;return e<0&&(r|=hh|zl),e===10&&(r|=zl),t<0&&(r|=gh|Zl),t===10&&(r|=Zl),cS(e)!==cS(t)?r|=yh:r|=bh,r}function fS(e){
return e.split("").map(t=>ID.indexOf(t)>=0?`\\${t}`:t).join("")}function vh(e){return e>Ha?2:1}var ID,zl,Zl,hh,gh,yh,bh,Cs=m(()=>{Hn();mh();ID="\\.+*?()|[]{}^$",
zl=1,Zl=2,hh=4,gh=8,yh=16,bh=32});function tp(e,t=0,r=e.length){return new Th(e,t,r)}var Th,wh=m(()=>{Cs();Hn();Th=class e{charSequence;start;end;constructor(t,r=0,n=t.length){this.charSequence=
t,this.start=r,this.end=n}static EOF(){return-8}endPos(){return this.end}hasString(t,r){let n=this.charSequence.indexOf(t.str,this.start+r);return n!==-1&&n<=this.
end-t.str.length}step(t){if(t+=this.start,t>=this.end)return e.EOF();let r=this.charSequence.charCodeAt(t);if(r<dh||r>iS||t+1>=this.end)return r<<3|1;let n=this.
charSequence.charCodeAt(t+1);return n>=fh&&n<=oS?(r-dh)*1024+(n-fh)+aS<<3|2:r<<3|1}index(t,r){r+=this.start;let n=this.charSequence.indexOf(t.prefix,r);return n<
0?n:n-r}context(t){t+=this.start;let r=t>0&&t<=this.charSequence.length?this.charSequence.codePointAt(t-1):-1,n=t<this.charSequence.length?this.charSequence.codePointAt(
t):-1;if(r===void 0||n===void 0)throw new Error("invalid state");return Sn(r,n)}prefixLength(t){return t.prefix.length}}});var Q,Ya=m(()=>{Hn();Q=class e{static ALT=1;static ALT_MATCH=2;static CAPTURE=3;static EMPTY_WIDTH=4;static FAIL=5;static MATCH=6;static NOP=7;static RUNE=8;static RUNE1=9;static RUNE_ANY=10;static RUNE_ANY_NOT_NL=11;op;out;arg;runes;static isRuneOp(t){
return e.RUNE<=t&&t<=e.RUNE_ANY_NOT_NL}constructor(t){this.op=t,this.out=0,this.arg=0,this.runes=[]}matchRune(t){if(this.runes.length===1){let i=this.runes[0];return(this.
arg&1)!==0?uS(i,t):t===i}let r=this.runes.length;if(r===2||r===4||r===6||r===8){for(let i=0;i<r;i+=2){if(t<this.runes[i])return!1;if(t<=this.runes[i+1])return!0}
return!1}let n=0,s=this.runes.length/2|0;for(;n<s;){let i=n+s>>1;if(this.runes[2*i]<=t){if(t<=this.runes[2*i+1])return!0;n=i+1}else s=i}return!1}}});var kD,xD,Eh,rp,mS=m(()=>{Ya();Hn();Cs();kD=e=>{let t=-2128831035;for(let r=0;r<e.length;r++)t^=e[r],t=Math.imul(t,16777619);return t},xD=(e,t)=>{if(e.length!==
t.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==t[r])return!1;return!0},Eh=class{nfaStates;isMatch;hasEmptyWidth;matchIDs;nextAscii;nextMap;constructor(t,r,n,s=[]){
this.nfaStates=t,this.isMatch=r,this.hasEmptyWidth=n,this.matchIDs=s,this.nextAscii=new Array(Qn+1).fill(null),this.nextMap=new Map}},rp=class e{prog;stateCache;stateCount;startState;stateLimit;cacheClears;failed;static MAX_CACHE_CLEARS=5;constructor(t){
this.prog=t,this.stateCache=new Map,this.stateCount=0,this.startState=null,this.stateLimit=1e4,this.cacheClears=0,this.failed=!1}computeClosure(t){let r=new Set,
n=[...t],s=!1,i=!1,o=[];for(;n.length>0;){let u=n.pop();if(u===void 0)throw new Error("invalid state");if(r.has(u))continue;r.add(u);let c=this.prog.getInst(u);
switch(c.op){case Q.MATCH:s=!0,o.includes(c.arg)||o.push(c.arg);break;case Q.ALT:case Q.ALT_MATCH:n.push(c.out),n.push(c.arg);break;case Q.NOP:case Q.CAPTURE:n.
push(c.out);break;case Q.EMPTY_WIDTH:i=!0;break}}let a=Int32Array.from(r).sort();return o.sort((u,c)=>u-c),{pcs:a,isMatch:s,hasEmptyWidth:i,matchIDs:o}}resolveEmptyWidth(t,r){
let n=new Set,s=[],i=!1;for(let o=0;o<t.length;o++){let a=t[o],u=this.prog.getInst(a);u.op===Q.EMPTY_WIDTH?(u.arg&~r)===0&&s.push(u.out):(n.add(a),u.op===Q.MATCH&&
(i=!0))}for(;s.length>0;){let o=s.pop();if(o===void 0)throw new Error("invalid state");if(n.has(o))continue;n.add(o);let a=this.prog.getInst(o);switch(a.op){case Q.
MATCH:i=!0;break;case Q.ALT:case Q.ALT_MATCH:s.push(a.out),s.push(a.arg);break;case Q.NOP:case Q.CAPTURE:s.push(a.out);break;case Q.EMPTY_WIDTH:(a.arg&~r)===0&&
s.push(a.out);break}}return{resolvedPCs:n,isMatch:i}}getState(t){let r=this.computeClosure(t),n=r.pcs,s=kD(n),i=this.stateCache.get(s);if(i)for(let a=0;a<i.length;a++){
let u=i[a];if(xD(u.nfaStates,n))return u}else i=[],this.stateCache.set(s,i);if(this.failed)return null;if(this.stateCount>=this.stateLimit)return this.stateCache.
clear(),this.stateCount=0,this.startState=null,this.cacheClears++,this.cacheClears>=e.MAX_CACHE_CLEARS&&(this.failed=!0),null;let o=new Eh(n,r.isMatch,r.hasEmptyWidth,
r.matchIDs);return i.push(o),this.stateCount++,o}step(t,r,n,s){let i=0;if(t.hasEmptyWidth){i=r*128+(s&63)*2+(n===0?0:1);let l=t.nextMap.get(i);if(l!==void 0||t.
nextMap.has(i))return l??null}else if(n===0&&r<=Qn){let l=t.nextAscii[r];if(l!==null)return l}else{i=r+(n===0?0:Qe+1);let l=t.nextMap.get(i);if(l!==void 0||t.nextMap.
has(i))return l??null}let o;if(t.hasEmptyWidth){let{resolvedPCs:l}=this.resolveEmptyWidth(t.nfaStates,s);o=l}else o=t.nfaStates;let a=[],u=o instanceof Set?o:t.
nfaStates;for(let l of u){let p=this.prog.getInst(l);Q.isRuneOp(p.op)&&p.matchRune(r)&&a.push(p.out)}n===0&&a.push(this.prog.start);let c=this.getState(a);return t.
hasEmptyWidth?t.nextMap.set(i,c):n===0&&r<=Qn?t.nextAscii[r]=c:(i=r+(n===0?0:Qe+1),t.nextMap.set(i,c)),c}match(t,r,n){if(!this.startState&&(this.startState=this.
getState([this.prog.start]),!this.startState))return null;let s=t.endPos(),i=this.startState,o=-1;if(r>0){let u=t.step(r-1)>>3;u>=0&&(o=u)}if(i.isMatch)if(n===2){
if(r===s)return!0}else return!0;let a=r;for(;a<s;){let u=t.step(a),c=u>>3,l=u&7;if(l===0)break;let p=Sn(o,c);if(i.hasEmptyWidth){let{isMatch:d}=this.resolveEmptyWidth(
i.nfaStates,p);if(d&&n!==2)return!0}if(!i.hasEmptyWidth&&n===0&&c<=Qn?i=i.nextAscii[c]||this.step(i,c,n,p):i=this.step(i,c,n,p),i===null)return null;if(i.isMatch)
if(n===2){if(a+l===s)return!0}else return!0;if(i.nfaStates.length===0&&n!==0)return!1;o=c,a+=l}if(i.hasEmptyWidth){let u=Sn(o,-1),{isMatch:c}=this.resolveEmptyWidth(
i.nfaStates,u);if(c)return!0}return!1}}});var _,Ja=m(()=>{_=class e{static Op={NO_MATCH:0,EMPTY_MATCH:1,LITERAL:2,CHAR_CLASS:3,ANY_CHAR_NOT_NL:4,ANY_CHAR:5,BEGIN_LINE:6,END_LINE:7,BEGIN_TEXT:8,END_TEXT:9,
WORD_BOUNDARY:10,NO_WORD_BOUNDARY:11,CAPTURE:12,STAR:13,PLUS:14,QUEST:15,REPEAT:16,CONCAT:17,ALTERNATE:18,LEFT_PAREN:19,VERTICAL_BAR:20};static isPseudoOp(t){return t>=
e.Op.LEFT_PAREN}static emptySubs(){return[]}static fromRegexp(t){let r=new e(t.op);return r.flags=t.flags,r.subs=t.subs,r.runes=t.runes,r.cap=t.cap,r.min=t.min,
r.max=t.max,r.name=t.name,r.namedGroups=t.namedGroups,r}op;flags;subs;runes;min;max;cap;name;namedGroups;constructor(t){this.op=t,this.flags=0,this.subs=e.emptySubs(),
this.runes=[],this.min=0,this.max=0,this.cap=0,this.name=null,this.namedGroups=new Map}reinit(){this.flags=0,this.subs=e.emptySubs(),this.runes=[],this.cap=0,this.
min=0,this.max=0,this.name=null,this.namedGroups=new Map}maxCap(){let t=0;if(this.op===e.Op.CAPTURE&&(t=this.cap),this.subs!==null)for(let r of this.subs){let n=r.
maxCap();t<n&&(t=n)}return t}}});var fe,Wa,Sh,hS,gS=m(()=>{Ja();fe=class e{type;subs;str;static Type={NONE:0,EXACT:1,AND:2,OR:3};constructor(t){this.type=t,this.subs=[],this.str=""}eval(t,r){switch(this.
type){case e.Type.NONE:return!0;case e.Type.EXACT:return t.hasString(this,r);case e.Type.AND:for(let n=0;n<this.subs.length;n++)if(!this.subs[n].eval(t,r))return!1;
return!0;case e.Type.OR:for(let n=0;n<this.subs.length;n++)if(this.subs[n].eval(t,r))return!0;return!1;default:return!0}}},Wa=e=>{if(!e)return new fe(fe.Type.NONE);
switch(e.op){case _.Op.NO_MATCH:case _.Op.EMPTY_MATCH:case _.Op.BEGIN_LINE:case _.Op.END_LINE:case _.Op.BEGIN_TEXT:case _.Op.END_TEXT:case _.Op.WORD_BOUNDARY:case _.
Op.NO_WORD_BOUNDARY:case _.Op.CHAR_CLASS:case _.Op.ANY_CHAR_NOT_NL:case _.Op.ANY_CHAR:return new fe(fe.Type.NONE);case _.Op.LITERAL:{if(e.runes.length===0||(e.flags&
1)!==0)return new fe(fe.Type.NONE);let t=new fe(fe.Type.EXACT),r="";for(let n=0;n<e.runes.length;n++)r+=String.fromCodePoint(e.runes[n]);return t.str=r,t}case _.
Op.CAPTURE:case _.Op.PLUS:return Wa(e.subs[0]);case _.Op.REPEAT:return e.min>=1?Wa(e.subs[0]):new fe(fe.Type.NONE);case _.Op.CONCAT:{let t=new fe(fe.Type.AND);for(let r of e.
subs)t.subs.push(Wa(r));return t}case _.Op.ALTERNATE:{let t=new fe(fe.Type.OR);for(let r of e.subs)t.subs.push(Wa(r));return t}default:return new fe(fe.Type.NONE)}},
Sh=e=>{if(e.type===fe.Type.EXACT||e.type===fe.Type.NONE)return e;if(e.type===fe.Type.AND){let t=[];for(let r of e.subs){let n=Sh(r);n.type!==fe.Type.NONE&&(n.type===
fe.Type.AND?t.push(...n.subs):t.push(n))}return t.length===0?new fe(fe.Type.NONE):t.length===1?t[0]:(e.subs=t,e)}if(e.type===fe.Type.OR){let t=[];for(let s of e.
subs){let i=Sh(s);if(i.type===fe.Type.NONE)return new fe(fe.Type.NONE);i.type===fe.Type.OR?t.push(...i.subs):t.push(i)}if(t.length===0)return new fe(fe.Type.NONE);
if(t.length===1)return t[0];let r=new Set,n=[];for(let s of t)s.type===fe.Type.EXACT?r.has(s.str)||(r.add(s.str),n.push(s)):n.push(s);return e.subs=n,e}return e},
hS={build:e=>Sh(Wa(e))}});var rr,np,yS=m(()=>{Ya();rr=class{head;tail;constructor(t=0,r=0){this.head=t,this.tail=r}},np=class{inst;start;numCap;constructor(){this.inst=[],this.start=0,this.
numCap=2}getInst(t){return this.inst[t]}numInst(){return this.inst.length}addInst(t){this.inst.push(new Q(t))}skipNop(t){let r=this.inst[t];for(;r.op===Q.NOP||r.
op===Q.CAPTURE;)r=this.inst[t],t=r.out;return r}prefix(){let t="",r=this.skipNop(this.start);if(!Q.isRuneOp(r.op)||r.runes.length!==1)return[r.op===Q.MATCH,t];for(;Q.
isRuneOp(r.op)&&r.runes.length===1&&(r.arg&1)===0;)t+=String.fromCodePoint(r.runes[0]),r=this.skipNop(r.out);return[r.op===Q.MATCH,t]}startCond(){let t=0,r=this.
start;e:for(;;){let n=this.inst[r];switch(n.op){case Q.EMPTY_WIDTH:t|=n.arg;break;case Q.FAIL:return-1;case Q.CAPTURE:case Q.NOP:break;default:break e}r=n.out}return t}next(t){
let r=this.inst[t>>1];return(t&1)===0?r.out:r.arg}patch(t,r){let n=t.head;for(;n!==0;){let s=this.inst[n>>1];(n&1)===0?(n=s.out,s.out=r):(n=s.arg,s.arg=r)}}append(t,r){
if(t.head===0)return r;if(r.head===0)return t;let n=this.inst[t.tail>>1];return(t.tail&1)===0?n.out=r.head:n.arg=r.head,new rr(t.head,r.tail)}}});var Yn,be,vo,sp,To,ip,Xa=m(()=>{Yn=class extends Error{constructor(t){super(t),this.name="RE2JSException"}},be=class extends Yn{error;input;constructor(t,r=null){
let n=`error parsing regexp: ${t}`;r&&(n+=`: \`${r}\``),super(n),this.name="RE2JSSyntaxException",this.message=n,this.error=t,this.input=r}getDescription(){return this.
error}getPattern(){return this.input}},vo=class extends Yn{constructor(t){super(t),this.name="RE2JSCompileException"}},sp=class extends Yn{constructor(t){super(
t),this.name="RE2JSGroupException"}},To=class extends Yn{constructor(t){super(t),this.name="RE2JSFlagsException"}},ip=class extends Yn{constructor(t){super(t),this.
name="RE2JSInternalException"}}});var wo,op,bS=m(()=>{Hn();Cs();Ja();Ya();yS();Xa();wo=class{i;out;nullable;constructor(t=0,r=new rr,n=!1){this.i=t,this.out=r,this.nullable=n}},op=class e{prog;static ANY_RUNE_NOT_NL(){
return[0,9,11,Qe]}static ANY_RUNE(){return[0,Qe]}static compileRegexp(t){let r=new e,n=r.compile(t);return r.prog.patch(n.out,r.newInst(Q.MATCH).i),r.prog.start=
n.i,r.prog}constructor(){this.prog=new np,this.newInst(Q.FAIL)}newInst(t){return this.prog.addInst(t),new wo(this.prog.numInst()-1,new rr,!0)}nop(){let t=this.newInst(
Q.NOP);return t.out=new rr(t.i<<1,t.i<<1),t}fail(){return new wo}cap(t){let r=this.newInst(Q.CAPTURE);return r.out=new rr(r.i<<1,r.i<<1),this.prog.getInst(r.i).
arg=t,this.prog.numCap<t+1&&(this.prog.numCap=t+1),r}cat(t,r){return t.i===0||r.i===0?this.fail():(this.prog.patch(t.out,r.i),new wo(t.i,r.out,t.nullable&&r.nullable))}alt(t,r){
if(t.i===0)return r;if(r.i===0)return t;let n=this.newInst(Q.ALT),s=this.prog.getInst(n.i);return s.out=t.i,s.arg=r.i,n.out=this.prog.append(t.out,r.out),n.nullable=
t.nullable||r.nullable,n}loop(t,r){let n=this.newInst(Q.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new rr(n.i<<1,n.i<<1)):(s.out=t.i,n.out=new rr(n.
i<<1|1,n.i<<1|1)),this.prog.patch(t.out,n.i),n}quest(t,r){let n=this.newInst(Q.ALT),s=this.prog.getInst(n.i);return r?(s.arg=t.i,n.out=new rr(n.i<<1,n.i<<1)):(s.
out=t.i,n.out=new rr(n.i<<1|1,n.i<<1|1)),n.out=this.prog.append(n.out,t.out),n}star(t,r){return t.nullable?this.quest(this.plus(t,r),r):this.loop(t,r)}plus(t,r){
return new wo(t.i,this.loop(t,r).out,t.nullable)}empty(t){let r=this.newInst(Q.EMPTY_WIDTH);return this.prog.getInst(r.i).arg=t,r.out=new rr(r.i<<1,r.i<<1),r}rune(t,r){
let n=this.newInst(Q.RUNE);n.nullable=!1;let s=this.prog.getInst(n.i);return s.runes=t,r&=1,(t.length!==1||tr(t[0])===t[0])&&(r&=-2),s.arg=r,n.out=new rr(n.i<<1,
n.i<<1),(r&1)===0&&t.length===1||t.length===2&&t[0]===t[1]?s.op=Q.RUNE1:t.length===2&&t[0]===0&&t[1]===Qe?s.op=Q.RUNE_ANY:t.length===4&&t[0]===0&&t[1]===9&&t[2]===
11&&t[3]===Qe&&(s.op=Q.RUNE_ANY_NOT_NL),n}compile(t){switch(t.op){case _.Op.NO_MATCH:return this.fail();case _.Op.EMPTY_MATCH:return this.nop();case _.Op.LITERAL:
if(t.runes.length===0)return this.nop();let r=null;for(let n of t.runes){let s=this.rune([n],t.flags);r=r===null?s:this.cat(r,s)}return r;case _.Op.CHAR_CLASS:return this.
rune(t.runes,t.flags);case _.Op.ANY_CHAR_NOT_NL:return this.rune(e.ANY_RUNE_NOT_NL(),0);case _.Op.ANY_CHAR:return this.rune(e.ANY_RUNE(),0);case _.Op.BEGIN_LINE:
return this.empty(zl);case _.Op.END_LINE:return this.empty(Zl);case _.Op.BEGIN_TEXT:return this.empty(hh);case _.Op.END_TEXT:return this.empty(gh);case _.Op.WORD_BOUNDARY:
return this.empty(yh);case _.Op.NO_WORD_BOUNDARY:return this.empty(bh);case _.Op.CAPTURE:{let n=this.cap(t.cap<<1),s=this.compile(t.subs[0]),i=this.cap(t.cap<<1|
1);return this.cat(this.cat(n,s),i)}case _.Op.STAR:return this.star(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.PLUS:return this.plus(this.compile(t.subs[0]),
(t.flags&32)!==0);case _.Op.QUEST:return this.quest(this.compile(t.subs[0]),(t.flags&32)!==0);case _.Op.CONCAT:{if(t.subs.length===0)return this.nop();let n=null;
for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.cat(n,i)}if(n===null)throw new Error("invalid frag");return n}case _.Op.ALTERNATE:{if(t.subs.length===
0)return this.nop();let n=null;for(let s of t.subs){let i=this.compile(s);n=n===null?i:this.alt(n,i)}if(n===null)throw new Error("invalid frag");return n}default:
throw new vo("regexp: unhandled case in compile")}}}});function js(e){switch(e.op){case _.Op.CAPTURE:{let t=js(e.subs[0]);if(t!==e.subs[0]){let r=_.fromRegexp(e);return r.runes=[],r.subs=[t],r}return e}case _.Op.CONCAT:case _.
Op.ALTERNATE:{let t=[],r=!1;for(let n=0;n<e.subs.length;n++){let s=e.subs[n],i=js(s);if(i!==s&&(r=!0),e.op===_.Op.CONCAT){if(i.op===_.Op.NO_MATCH)return new _(_.
Op.NO_MATCH);if(i.op===_.Op.EMPTY_MATCH){r=!0;continue}if(i.op===_.Op.CONCAT){r=!0,t.push(...i.subs);continue}}else if(e.op===_.Op.ALTERNATE){if(i.op===_.Op.NO_MATCH){
r=!0;continue}if(i.op===_.Op.ALTERNATE){r=!0,t.push(...i.subs);continue}}t.push(i)}if(r){if(t.length===0)return new _(e.op===_.Op.CONCAT?_.Op.EMPTY_MATCH:_.Op.NO_MATCH);
if(t.length===1)return t[0];let n=_.fromRegexp(e);return n.runes=[],n.subs=t,n}return e}case _.Op.CHAR_CLASS:return e.runes===null?e:e.runes.length===0?new _(_.
Op.NO_MATCH):e.runes.length===2&&e.runes[0]===0&&e.runes[1]===Qe?new _(_.Op.ANY_CHAR):e.runes.length===4&&e.runes[0]===0&&e.runes[1]===9&&e.runes[2]===11&&e.runes[3]===
Qe?new _(_.Op.ANY_CHAR_NOT_NL):e;case _.Op.STAR:case _.Op.PLUS:case _.Op.QUEST:{let t=js(e.subs[0]);return Eo(e.op,e.flags,t,e)}case _.Op.REPEAT:{if(e.min===0&&
e.max===0)return new _(_.Op.EMPTY_MATCH);let t=js(e.subs[0]);if(e.max===-1){if(e.min===0)return Eo(_.Op.STAR,e.flags,t,null);if(e.min===1)return Eo(_.Op.PLUS,e.
flags,t,null);let n=new _(_.Op.CONCAT),s=[];for(let i=0;i<e.min-1;i++)s.push(t);return s.push(Eo(_.Op.PLUS,e.flags,t,null)),n.subs=s.slice(0),js(n)}if(e.min===1&&
e.max===1)return t;let r=null;if(e.min>0){r=[];for(let n=0;n<e.min;n++)r.push(t)}if(e.max>e.min){let n=Eo(_.Op.QUEST,e.flags,t,null);for(let s=e.min+1;s<e.max;s++){
let i=new _(_.Op.CONCAT);i.subs=[t,n],n=Eo(_.Op.QUEST,e.flags,i,null)}if(r===null)return n;r.push(n)}if(r!==null){let n=new _(_.Op.CONCAT);return n.subs=r.slice(
0),js(n)}return new _(_.Op.NO_MATCH)}}return e}function Eo(e,t,r,n){if(r.op===_.Op.EMPTY_MATCH)return r;if(r.op===_.Op.NO_MATCH)return e===_.Op.PLUS?r:new _(_.Op.
EMPTY_MATCH);if(e===r.op&&(t&32)===(r.flags&32))return r;if(n!==null&&n.op===e&&(n.flags&32)===(t&32)&&r===n.subs[0])return n;let s=new _(e);return s.flags=t,s.
subs=[r],s}var _S=m(()=>{Ja();Hn()});var le,vS,TS,wS,Rh,$S,ES,SS,RS,OS,NS,IS,kS,xS,AS,PS,CS,LS,jS,DS,Oh,qS,MS=m(()=>{le=class{sign;cls;constructor(t,r){this.sign=t,this.cls=r}},vS=[48,57],TS=[9,10,
12,13,32,32],wS=[48,57,65,90,95,95,97,122],Rh=null,$S=()=>(Rh||(Rh=new Map([["\\d",new le(1,vS)],["\\D",new le(-1,vS)],["\\s",new le(1,TS)],["\\S",new le(-1,TS)],
["\\w",new le(1,wS)],["\\W",new le(-1,wS)]])),Rh),ES=[48,57,65,90,97,122],SS=[65,90,97,122],RS=[0,127],OS=[9,9,32,32],NS=[0,31,127,127],IS=[48,57],kS=[33,126],xS=
[97,122],AS=[32,126],PS=[33,47,58,64,91,96,123,126],CS=[9,13,32,32],LS=[65,90],jS=[48,57,65,90,95,95,97,122],DS=[48,57,65,70,97,102],Oh=null,qS=()=>(Oh||(Oh=new Map(
[["[:alnum:]",new le(1,ES)],["[:^alnum:]",new le(-1,ES)],["[:alpha:]",new le(1,SS)],["[:^alpha:]",new le(-1,SS)],["[:ascii:]",new le(1,RS)],["[:^ascii:]",new le(
-1,RS)],["[:blank:]",new le(1,OS)],["[:^blank:]",new le(-1,OS)],["[:cntrl:]",new le(1,NS)],["[:^cntrl:]",new le(-1,NS)],["[:digit:]",new le(1,IS)],["[:^digit:]",
new le(-1,IS)],["[:graph:]",new le(1,kS)],["[:^graph:]",new le(-1,kS)],["[:lower:]",new le(1,xS)],["[:^lower:]",new le(-1,xS)],["[:print:]",new le(1,AS)],["[:^p\
rint:]",new le(-1,AS)],["[:punct:]",new le(1,PS)],["[:^punct:]",new le(-1,PS)],["[:space:]",new le(1,CS)],["[:^space:]",new le(-1,CS)],["[:upper:]",new le(1,LS)],
["[:^upper:]",new le(-1,LS)],["[:word:]",new le(1,jS)],["[:^word:]",new le(-1,jS)],["[:xdigit:]",new le(1,DS)],["[:^xdigit:]",new le(-1,DS)]])),Oh)});var zr,FS=m(()=>{Hn();Cs();zr=class e{static cmp(t,r,n,s){let i=t[r]-n;return i!==0?i:s-t[r+1]}static qsortIntPair(t,r,n){let s=((r+n)/2|0)&-2,i=t[s],o=t[s+1],a=r,
u=n;for(;a<=u;){for(;a<n&&e.cmp(t,a,i,o)<0;)a+=2;for(;u>r&&e.cmp(t,u,i,o)>0;)u-=2;if(a<=u){if(a!==u){let c=t[a];t[a]=t[u],t[u]=c,c=t[a+1],t[a+1]=t[u+1],t[u+1]=c}
a+=2,u-=2}}r<u&&e.qsortIntPair(t,r,u),a<n&&e.qsortIntPair(t,a,n)}r;len;constructor(t=lS()){this.r=t,this.len=t.length}toArray(){return this.len===this.r.length?
this.r:this.r.slice(0,this.len)}cleanClass(){if(this.len<4)return this;e.qsortIntPair(this.r,0,this.len-2);let t=2;for(let r=2;r<this.len;r+=2){let n=this.r[r],
s=this.r[r+1];if(n<=this.r[t-1]+1){s>this.r[t-1]&&(this.r[t-1]=s);continue}this.r[t]=n,this.r[t+1]=s,t+=2}return this.len=t,this}appendLiteral(t,r){return(r&1)!==
0?this.appendFoldedRange(t,t):this.appendRange(t,t)}appendRange(t,r){if(this.len>0){for(let n=2;n<=4;n+=2)if(this.len>=n){let s=this.r[this.len-n],i=this.r[this.
len-n+1];if(t<=i+1&&s<=r+1)return t<s&&(this.r[this.len-n]=t),r>i&&(this.r[this.len-n+1]=r),this}}return this.r[this.len++]=t,this.r[this.len++]=r,this}appendFoldedRange(t,r){
if(t<=As&&r>=Ps)return this.appendRange(t,r);if(r<As||t>Ps)return this.appendRange(t,r);t<As&&(this.appendRange(t,As-1),t=As),r>Ps&&(this.appendRange(Ps+1,r),r=
Ps);for(let n=t;n<=r;n++){this.appendRange(n,n);for(let s=tr(n);s!==n;s=tr(s))this.appendRange(s,s)}return this}appendClass(t){for(let r=0;r<t.length;r+=2)this.
appendRange(t[r],t[r+1]);return this}appendFoldedClass(t){for(let r=0;r<t.length;r+=2)this.appendFoldedRange(t[r],t[r+1]);return this}appendNegatedClass(t){let r=0;
for(let n=0;n<t.length;n+=2){let s=t[n],i=t[n+1];r<=s-1&&this.appendRange(r,s-1),r=i+1}return r<=Qe&&this.appendRange(r,Qe),this}appendTable(t){for(let r=0;r<t.
length;++r){let n=t.getLo(r),s=t.getHi(r),i=t.getStride(r);if(i===1){this.appendRange(n,s);continue}for(let o=n;o<=s;o+=i)this.appendRange(o,o)}return this}appendNegatedTable(t){
let r=0;for(let n=0;n<t.length;++n){let s=t.getLo(n),i=t.getHi(n),o=t.getStride(n);if(o===1){r<=s-1&&this.appendRange(r,s-1),r=i+1;continue}for(let a=s;a<=i;a+=
o)r<=a-1&&this.appendRange(r,a-1),r=a+1}return r<=Qe&&this.appendRange(r,Qe),this}appendTableWithSign(t,r){return r<0?this.appendNegatedTable(t):this.appendTable(
t)}negateClass(){let t=0,r=0;for(let n=0;n<this.len;n+=2){let s=this.r[n],i=this.r[n+1];t<=s-1&&(this.r[r]=t,this.r[r+1]=s-1,r+=2),t=i+1}return this.len=r,t<=Qe&&
(this.r[this.len++]=t,this.r[this.len++]=Qe),this}appendClassWithSign(t,r){return r<0?this.appendNegatedClass(t):this.appendClass(t)}appendGroup(t,r){let n=t.cls;
return r&&(n=new e().appendFoldedClass(n).cleanClass().toArray()),this.appendClassWithSign(n,t.sign)}}});var Nh,ap,GS=m(()=>{Hn();ph();uh();MS();Cs();mh();FS();Xa();Ja();Nh=class{str;position;constructor(t){this.str=t,this.position=0}pos(){return this.position}rewindTo(t){
this.position=t}more(){return this.position<this.str.length}peek(){return hi(this.str,this.position)}skip(t){this.position+=t}skipString(t){this.position+=t.length}pop(){
let t=hi(this.str,this.position);return this.position+=vh(t),t}lookingAt(t){return this.str.startsWith(t,this.position)}rest(){return this.str.substring(this.position)}from(t){
return this.str.substring(t,this.position)}toString(){return this.rest()}},ap=class e{static ERR_INVALID_CHAR_RANGE="invalid character class range";static ERR_INVALID_ESCAPE="\
invalid escape sequence";static ERR_INVALID_NAMED_CAPTURE="invalid named capture";static ERR_INVALID_PERL_OP="invalid or unsupported Perl syntax";static ERR_INVALID_REPEAT_OP="\
invalid nested repetition operator";static ERR_INVALID_REPEAT_SIZE="invalid repeat count";static ERR_MISSING_BRACKET="missing closing ]";static ERR_MISSING_PAREN="\
missing closing )";static ERR_MISSING_REPEAT_ARGUMENT="missing argument to repetition operator";static ERR_TRAILING_BACKSLASH="trailing backslash at end of expr\
ession";static ERR_DUPLICATE_NAMED_CAPTURE="duplicate capture group name";static ERR_UNEXPECTED_PAREN="unexpected )";static ERR_NESTING_DEPTH="expression nests \
too deeply";static ERR_LARGE="expression too large";static ERR_BAD_EXPRESSION="expression not valid";static MAX_HEIGHT=1e3;static MAX_SIZE=3355443;static MAX_RUNES=33554432;static ANY_TABLE=new Ft(
new Uint32Array([0,Qe,1]));static ASCII_TABLE=new Ft(new Uint32Array([0,127,1]));static ASCII_FOLD_TABLE=new Ft(new Uint32Array([0,127,1,383,383,1,8490,8490,1]));static unicodeTable(t){
return t==="Any"?{tab:e.ANY_TABLE,fold:e.ANY_TABLE,sign:1}:t==="Ascii"?{tab:e.ASCII_TABLE,fold:e.ASCII_FOLD_TABLE,sign:1}:t==="Assigned"?{tab:hr.CATEGORIES.get(
"Cn"),fold:hr.CATEGORIES.get("Cn"),sign:-1}:t==="Lc"?{tab:hr.CATEGORIES.get("LC"),fold:hr.FOLD_CATEGORIES.get("LC"),sign:1}:hr.CATEGORIES.has(t)?{tab:hr.CATEGORIES.
get(t),fold:hr.FOLD_CATEGORIES.get(t),sign:1}:hr.SCRIPTS.has(t)?{tab:hr.SCRIPTS.get(t),fold:hr.FOLD_SCRIPT.get(t),sign:1}:null}static minFoldRune(t){if(t<As||t>
Ps)return t;let r=t,n=t;for(t=tr(t);t!==n;t=tr(t))r>t&&(r=t);return r}static literalRegexp(t,r){let n=new _(_.Op.LITERAL);return n.flags=r,n.runes=pS(t),n}static parse(t,r){
return new e(t,r).parseInternal()}static parseRepeat(t){let r=t.pos();if(!t.more()||!t.lookingAt("{"))return-1;t.skip(1);let n=e.parseInt(t);if(n===-1||!t.more())
return-1;let s;if(!t.lookingAt(","))s=n;else{if(t.skip(1),!t.more())return-1;if(t.lookingAt("}"))s=-1;else if(s=e.parseInt(t),s===-1)return-1}if(!t.more()||!t.lookingAt(
"}"))return-1;if(t.skip(1),n<0||n>1e3||s===-2||s>1e3||s>=0&&n>s)throw new be(e.ERR_INVALID_REPEAT_SIZE,t.from(r));return n<<16|s&Ha}static isValidCaptureName(t){
if(t.length===0)return!1;for(let r=0;r<t.length;r++){let n=hi(t,r);if(n!==95&&!_h(n))return!1}return!0}static parseInt(t){let r=t.pos();for(;t.more()&&t.peek()>=
48&&t.peek()<=57;)t.skip(1);let n=t.from(r);return n.length===0||n.length>1&&n.codePointAt(0)===48?-1:n.length>8?-2:parseInt(n,10)}static isCharClass(t){return t.
op===_.Op.LITERAL&&t.runes.length===1||t.op===_.Op.CHAR_CLASS||t.op===_.Op.ANY_CHAR_NOT_NL||t.op===_.Op.ANY_CHAR}static matchRune(t,r){switch(t.op){case _.Op.LITERAL:
return t.runes.length===1&&t.runes[0]===r;case _.Op.CHAR_CLASS:for(let n=0;n<t.runes.length;n+=2)if(t.runes[n]<=r&&r<=t.runes[n+1])return!0;return!1;case _.Op.ANY_CHAR_NOT_NL:
return r!==10;case _.Op.ANY_CHAR:return!0}return!1}static mergeCharClass(t,r){switch(t.op){case _.Op.ANY_CHAR:break;case _.Op.ANY_CHAR_NOT_NL:e.matchRune(r,10)&&
(t.op=_.Op.ANY_CHAR);break;case _.Op.CHAR_CLASS:r.op===_.Op.LITERAL?t.runes=new zr(t.runes).appendLiteral(r.runes[0],r.flags).toArray():t.runes=new zr(t.runes).
appendClass(r.runes).toArray();break;case _.Op.LITERAL:if(r.runes[0]===t.runes[0]&&r.flags===t.flags)break;t.op=_.Op.CHAR_CLASS,t.runes=new zr().appendLiteral(t.
runes[0],t.flags).appendLiteral(r.runes[0],r.flags).toArray();break}}static parseEscape(t){let r=t.pos();if(t.skip(1),!t.more())throw new be(e.ERR_TRAILING_BACKSLASH);
let n=t.pop();switch(n){case 49:case 50:case 51:case 52:case 53:case 54:case 48:case 55:{if(n!==48&&(!t.more()||t.peek()<48||t.peek()>55))break;let s=n-48;for(let i=1;i<
3&&!(!t.more()||t.peek()<48||t.peek()>55);i++)s=s*8+t.peek()-48,t.skip(1);return s}case 120:{if(!t.more())break;if(n=t.pop(),n===123){let o=0,a=0;for(;;){if(!t.
more())throw new be(e.ERR_INVALID_ESCAPE,t.from(r));if(n=t.pop(),n===125)break;let u=ep(n);if(u<0)throw new be(e.ERR_INVALID_ESCAPE,t.from(r));if(a=a*16+u,a>Qe)
throw new be(e.ERR_INVALID_ESCAPE,t.from(r));o++}if(o===0)break;return a}let s=ep(n);if(!t.more())break;n=t.pop();let i=ep(n);if(s<0||i<0)break;return s*16+i}case 97:
return 7;case 102:return 12;case 110:return 10;case 114:return 13;case 116:return 9;case 118:return 11;default:if(n<=Qn&&!_h(n))return n;break}throw new be(e.ERR_INVALID_ESCAPE,
t.from(r))}static parseClassChar(t,r){if(!t.more())throw new be(e.ERR_MISSING_BRACKET,t.from(r));return t.lookingAt("\\")?e.parseEscape(t):t.pop()}static concatRunes(t,r){
let n=new Array(t.length+r.length);for(let s=0;s<t.length;s++)n[s]=t[s];for(let s=0;s<r.length;s++)n[t.length+s]=r[s];return n}wholeRegexp;flags;numCap;namedGroups;stack;free;numRegexp;numRunes;repeats;height;size;constructor(t,r=0){
this.wholeRegexp=t,this.flags=r,this.numCap=0,this.namedGroups=new Map,this.stack=[],this.free=null,this.numRegexp=0,this.numRunes=0,this.repeats=0,this.height=
null,this.size=null}newRegexp(t){let r=this.free;return r!==null&&r.subs!==null&&r.subs.length>0?(this.free=r.subs[0],r.reinit(),r.op=t):(r=new _(t),this.numRegexp+=
1),r}reuse(t){this.height!==null&&this.height.delete(t),t.subs!==null&&t.subs.length>0&&(t.subs[0]=this.free),this.free=t}checkLimits(t){if(this.numRunes>e.MAX_RUNES)
throw new be(e.ERR_LARGE);this.checkSize(t),this.checkHeight(t)}checkSize(t){if(this.size===null){if(this.repeats===0&&(this.repeats=1),t.op===_.Op.REPEAT){let r=t.
max;r===-1&&(r=t.min),r<=0&&(r=1),r>e.MAX_SIZE/this.repeats?this.repeats=e.MAX_SIZE:this.repeats*=r}if(this.numRegexp<e.MAX_SIZE/this.repeats)return;this.size=new Map;
for(let r of this.stack)this.checkSize(r)}if(this.calcSize(t,!0)>e.MAX_SIZE)throw new be(e.ERR_LARGE)}calcSize(t,r=!1){if(!r&&this.size!==null){let s=this.size.
get(t);if(s!==void 0)return s}let n=0;switch(t.op){case _.Op.LITERAL:{n=t.runes.length;break}case _.Op.CAPTURE:case _.Op.STAR:{n=2+this.calcSize(t.subs[0]);break}case _.
Op.PLUS:case _.Op.QUEST:{n=1+this.calcSize(t.subs[0]);break}case _.Op.CONCAT:{for(let s of t.subs)n=n+this.calcSize(s);break}case _.Op.ALTERNATE:{for(let s of t.
subs)n=n+this.calcSize(s);t.subs.length>1&&(n=n+t.subs.length-1);break}case _.Op.REPEAT:{let s=this.calcSize(t.subs[0]);if(t.max===-1){t.min===0?n=2+s:n=1+t.min*
s;break}n=t.max*s+(t.max-t.min);break}}return n=Math.max(1,n),this.size?.set(t,n),n}checkHeight(t){if(!(this.numRegexp<e.MAX_HEIGHT)){if(this.height===null){this.
height=new Map;for(let r of this.stack)this.checkHeight(r)}if(this.calcHeight(t,!0)>e.MAX_HEIGHT)throw new be(e.ERR_NESTING_DEPTH)}}calcHeight(t,r=!1){if(!r&&this.
height!==null){let s=this.height.get(t);if(s!==void 0)return s}let n=1;for(let s of t.subs){let i=this.calcHeight(s);n<1+i&&(n=1+i)}return this.height?.set(t,n),
n}pop(){return this.stack.pop()}popToPseudo(){let t=this.stack.length,r=t;for(;r>0&&!_.isPseudoOp(this.stack[r-1].op);)r--;let n=this.stack.slice(r,t);return this.
stack=this.stack.slice(0,r),n}push(t){if(this.numRunes+=t.runes.length,t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]===t.runes[1]){if(this.maybeConcat(
t.runes[0],this.flags&-2))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=this.flags&-2}else if(t.op===_.Op.CHAR_CLASS&&t.runes.length===4&&t.runes[0]===
t.runes[1]&&t.runes[2]===t.runes[3]&&tr(t.runes[0])===t.runes[2]&&tr(t.runes[2])===t.runes[0]||t.op===_.Op.CHAR_CLASS&&t.runes.length===2&&t.runes[0]+1===t.runes[1]&&
tr(t.runes[0])===t.runes[1]&&tr(t.runes[1])===t.runes[0]){if(this.maybeConcat(t.runes[0],this.flags|1))return null;t.op=_.Op.LITERAL,t.runes=[t.runes[0]],t.flags=
this.flags|1}else this.maybeConcat(-1,0);return this.stack.push(t),this.checkLimits(t),t}maybeConcat(t,r){let n=this.stack.length;if(n<2)return!1;let s=this.stack[n-
1],i=this.stack[n-2];return s.op!==_.Op.LITERAL||i.op!==_.Op.LITERAL||(s.flags&1)!==(i.flags&1)?!1:(i.runes=e.concatRunes(i.runes,s.runes),t>=0?(s.runes=[t],s.flags=
r,!0):(this.pop(),this.reuse(s),!1))}newLiteral(t,r){let n=this.newRegexp(_.Op.LITERAL);return n.flags=r,(r&1)!==0&&(t=e.minFoldRune(t)),n.runes=[t],n}literal(t){
this.push(this.newLiteral(t,this.flags))}op(t){let r=this.newRegexp(t);return r.flags=this.flags,this.push(r)}repeat(t,r,n,s,i,o){let a=this.flags;if(i.more()&&
i.lookingAt("?")&&(i.skip(1),a^=32),o!==-1)throw new be(e.ERR_INVALID_REPEAT_OP,i.from(o));let u=this.stack.length;if(u===0)throw new be(e.ERR_MISSING_REPEAT_ARGUMENT,
i.from(s));let c=this.stack[u-1];if(_.isPseudoOp(c.op))throw new be(e.ERR_MISSING_REPEAT_ARGUMENT,i.from(s));let l=this.newRegexp(t);if(l.min=r,l.max=n,l.flags=
a,l.subs=[c],this.stack[u-1]=l,this.checkLimits(l),t===_.Op.REPEAT&&(r>=2||n>=2)&&!this.repeatIsValid(l,1e3))throw new be(e.ERR_INVALID_REPEAT_SIZE,i.from(s))}repeatIsValid(t,r){
if(t.op===_.Op.REPEAT){let n=t.max;if(n===0)return!0;if(n<0&&(n=t.min),n>r)return!1;n>0&&(r=Math.trunc(r/n))}for(let n of t.subs)if(!this.repeatIsValid(n,r))return!1;
return!0}concat(){this.maybeConcat(-1,0);let t=this.popToPseudo();return t.length===0?this.push(this.newRegexp(_.Op.EMPTY_MATCH)):this.push(this.collapse(t,_.Op.
CONCAT))}alternate(){let t=this.popToPseudo();return t.length>0&&this.cleanAlt(t[t.length-1]),t.length===0?this.push(this.newRegexp(_.Op.NO_MATCH)):this.push(this.
collapse(t,_.Op.ALTERNATE))}cleanAlt(t){t.op===_.Op.CHAR_CLASS&&(t.runes=new zr(t.runes).cleanClass().toArray(),t.runes.length===2&&t.runes[0]===0&&t.runes[1]===
Qe?(t.runes=[],t.op=_.Op.ANY_CHAR):t.runes.length===4&&t.runes[0]===0&&t.runes[1]===9&&t.runes[2]===11&&t.runes[3]===Qe&&(t.runes=[],t.op=_.Op.ANY_CHAR_NOT_NL))}collapse(t,r){
if(t.length===1)return t[0];let n=0;for(let a of t)n+=a.op===r?a.subs.length:1;let s=new Array(n).fill(null),i=0;for(let a of t)if(a.op===r){for(let u=0;u<a.subs.
length;u++)s[i++]=a.subs[u];this.reuse(a)}else s[i++]=a;let o=this.newRegexp(r);if(o.subs=s,r===_.Op.ALTERNATE&&o.subs.length===1){let a=o;o=o.subs[0],this.reuse(
a)}return o}parseInternal(){if((this.flags&2)!==0)return e.literalRegexp(this.wholeRegexp,this.flags);let t=-1,r=-1,n=-1,s=new Nh(this.wholeRegexp);for(;s.more();){
let o=-1;switch(s.peek()){case 40:if(s.lookingAt("(?")){this.parsePerlFlags(s);break}let a=this.op(_.Op.LEFT_PAREN);if(a===null)throw new Error("op(LEFT_PAREN) \
unexpectedly returned null");a.cap=++this.numCap,s.skip(1);break;case 124:this.parseVerticalBar(),s.skip(1);break;case 41:this.parseRightParen(),s.skip(1);break;case 94:
(this.flags&16)!==0?this.op(_.Op.BEGIN_TEXT):this.op(_.Op.BEGIN_LINE),s.skip(1);break;case 36:if((this.flags&16)!==0){let u=this.op(_.Op.END_TEXT);if(u===null)throw new Error(
"op(END_TEXT) unexpectedly returned null");u.flags|=256}else this.op(_.Op.END_LINE);s.skip(1);break;case 46:(this.flags&8)!==0?this.op(_.Op.ANY_CHAR):this.op(_.
Op.ANY_CHAR_NOT_NL),s.skip(1);break;case 91:this.parseClass(s);break;case 42:case 43:case 63:{o=s.pos();let u=null;switch(s.pop()){case 42:u=_.Op.STAR;break;case 43:
u=_.Op.PLUS;break;case 63:u=_.Op.QUEST;break}if(u===null)throw new Error("repeat op unexpectedly null");this.repeat(u,r,n,o,s,t);break}case 123:{o=s.pos();let u=e.
parseRepeat(s);if(u<0){s.rewindTo(o),this.literal(s.pop());break}r=u>>16,n=(u&Ha)<<16>>16,this.repeat(_.Op.REPEAT,r,n,o,s,t);break}case 92:{let u=s.pos();s.skip(
1);let c=!1;if(s.more())switch(s.pop()){case 65:this.op(_.Op.BEGIN_TEXT),c=!0;break;case 98:this.op(_.Op.WORD_BOUNDARY),c=!0;break;case 66:this.op(_.Op.NO_WORD_BOUNDARY),
c=!0;break;case 67:throw new be(e.ERR_INVALID_ESCAPE,"\\C");case 81:{let f=s.rest(),g=f.indexOf("\\E");g>=0?(f=f.substring(0,g),s.skipString(f),s.skipString("\\E")):
s.skipString(f);let h=0;for(;h<f.length;){let b=hi(f,h);this.literal(b),h+=vh(b)}c=!0;break}case 122:this.op(_.Op.END_TEXT),c=!0;break;default:s.rewindTo(u);break}else
s.rewindTo(u);if(c)break;let l=this.newRegexp(_.Op.CHAR_CLASS);if(l.flags=this.flags,s.lookingAt("\\p")||s.lookingAt("\\P")){let d=new zr;if(this.parseUnicodeClass(
s,d)){l.runes=d.toArray(),this.push(l);break}}let p=new zr;if(this.parsePerlClassEscape(s,p)){l.runes=p.toArray(),this.push(l);break}s.rewindTo(u),this.reuse(l),
this.literal(e.parseEscape(s));break}default:this.literal(s.pop());break}t=o}if(this.concat(),this.swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length!==
1)throw new be(e.ERR_MISSING_PAREN,this.wholeRegexp);return this.stack[0].namedGroups=this.namedGroups,this.stack[0]}parsePerlFlags(t){let r=t.pos();if(t.lookingAt(
"(?P<")||t.lookingAt("(?<")){let o=t.rest(),a=o.charAt(2)==="P"?4:3,u=o.indexOf(">");if(u<0)throw new be(e.ERR_INVALID_NAMED_CAPTURE,o);let c=o.substring(a,u);if(t.
skipString(c),t.skip(a+1),!e.isValidCaptureName(c))throw new be(e.ERR_INVALID_NAMED_CAPTURE,o.substring(0,u+1));let l=this.op(_.Op.LEFT_PAREN);if(l===null)throw new Error(
"op(LEFT_PAREN) unexpectedly returned null");if(l.cap=++this.numCap,this.namedGroups.get(c))throw new be(e.ERR_DUPLICATE_NAMED_CAPTURE,c);this.namedGroups.set(c,
this.numCap),l.name=c;return}t.skip(2);let n=this.flags,s=1,i=!1;e:for(;t.more();){let o=t.pop();switch(o){case 105:n|=1,i=!0;break;case 109:n&=-17,i=!0;break;case 115:
n|=8,i=!0;break;case 85:n|=32,i=!0;break;case 45:if(s<0)break e;s=-1,n=~n,i=!1;break;case 58:case 41:if(s<0){if(!i)break e;n=~n}o===58&&this.op(_.Op.LEFT_PAREN),
this.flags=n;return;default:break e}}throw new be(e.ERR_INVALID_PERL_OP,t.from(r))}parseVerticalBar(){this.concat(),this.swapVerticalBar()||this.op(_.Op.VERTICAL_BAR)}swapVerticalBar(){
let t=this.stack.length;if(t>=3&&this.stack[t-2].op===_.Op.VERTICAL_BAR&&e.isCharClass(this.stack[t-1])&&e.isCharClass(this.stack[t-3])){let r=this.stack[t-1],n=this.
stack[t-3];if(r.op>n.op){let s=n;n=r,r=s,this.stack[t-3]=n}return e.mergeCharClass(n,r),this.reuse(r),this.pop(),!0}if(t>=2){let r=this.stack[t-1],n=this.stack[t-
2];if(n.op===_.Op.VERTICAL_BAR)return t>=3&&this.cleanAlt(this.stack[t-3]),this.stack[t-2]=r,this.stack[t-1]=n,!0}return!1}parseRightParen(){if(this.concat(),this.
swapVerticalBar()&&this.pop(),this.alternate(),this.stack.length<2)throw new be(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);let r=this.pop();if(r===void 0)throw new be(
e.ERR_BAD_EXPRESSION,this.wholeRegexp);let n=this.pop();if(n===void 0||n.op!==_.Op.LEFT_PAREN)throw new be(e.ERR_UNEXPECTED_PAREN,this.wholeRegexp);this.flags=n.
flags,n.cap===0?this.push(r):(n.op=_.Op.CAPTURE,n.subs=[r],this.push(n))}parsePerlClassEscape(t,r){let n=t.pos();if(!t.more()||t.pop()!==92||!t.more())return!1;
t.pop();let s=t.from(n),i=$S().get(s);return i===void 0?!1:(r.appendGroup(i,(this.flags&1)!==0),!0)}parseNamedClass(t,r){let n=t.rest(),s=n.indexOf(":]");if(s<0)
return!1;let i=n.substring(0,s+2);t.skipString(i);let o=qS().get(i);if(o===void 0)throw new be(e.ERR_INVALID_CHAR_RANGE,i);return r.appendGroup(o,(this.flags&1)!==
0),!0}parseUnicodeClass(t,r){let n=t.pos();if((this.flags&128)===0||!t.lookingAt("\\p")&&!t.lookingAt("\\P"))return!1;t.skip(1);let s=1,i=t.pop();if(i===80&&(s=
-1),!t.more())throw t.rewindTo(n),new be(e.ERR_INVALID_CHAR_RANGE,t.rest());i=t.pop();let o;if(i!==123)o=dS(i);else{let l=t.rest(),p=l.indexOf("}");if(p<0)throw t.
rewindTo(n),new be(e.ERR_INVALID_CHAR_RANGE,t.rest());o=l.substring(0,p),t.skipString(o),t.skip(1)}o.length!==0&&o.codePointAt(0)===94&&(s=0-s,o=o.substring(1));
let a=e.unicodeTable(o);if(a===null)throw new be(e.ERR_INVALID_CHAR_RANGE,t.from(n));a.sign<0&&(s=0-s);let u=a.tab,c=a.fold;if(u===null)throw new be(e.ERR_INVALID_CHAR_RANGE,
t.from(n));if((this.flags&1)===0||c===null)r.appendTableWithSign(u,s);else{let l=new zr().appendTable(u).appendTable(c).cleanClass().toArray();r.appendClassWithSign(
l,s)}return!0}parseClass(t){let r=t.pos();t.skip(1);let n=this.newRegexp(_.Op.CHAR_CLASS);n.flags=this.flags;let s=new zr,i=1;t.more()&&t.lookingAt("^")&&(i=-1,
t.skip(1),(this.flags&4)===0&&s.appendRange(10,10));let o=!0;for(;!t.more()||t.peek()!==93||o;){o=!1;let a=t.pos();if(t.lookingAt("[:")){if(this.parseNamedClass(
t,s))continue;t.rewindTo(a)}if(this.parseUnicodeClass(t,s)||this.parsePerlClassEscape(t,s))continue;t.rewindTo(a);let u=e.parseClassChar(t,r),c=u;if(t.more()&&t.
lookingAt("-")){if(t.skip(1),t.more()&&t.lookingAt("]"))t.skip(-1);else if(c=e.parseClassChar(t,r),c<u)throw new be(e.ERR_INVALID_CHAR_RANGE,t.from(a))}(this.flags&
1)===0?s.appendRange(u,c):s.appendFoldedRange(u,c)}t.skip(1),s.cleanClass(),i<0&&s.negateClass(),n.runes=s.toArray(),this.push(n)}}});var up,BS=m(()=>{wh();mS();Ya();gS();bS();_S();GS();Cs();up=class e{expr;prog;numSubexp;cond;prefix;prefixComplete;prefixRune;dfa;prefilter;namedGroups;static compile(t){
return e.compileImpl(t,212)}static compileImpl(t,r){return new e(t,r)}constructor(t,r){let n=ap.parse(t,r);n=js(n);let s=hS.build(n),i=op.compileRegexp(n);this.
prefilter=s.type===fe.Type.NONE?null:s;let[o,a]=i.prefix();if(this.prefixComplete=o,this.prefix=a,this.prefixRune=0,this.prefix.length>0){let u=this.prefix.codePointAt(
0);if(u===void 0)throw new Error("RE2: prefix has no code point");this.prefixRune=u}this.namedGroups=n.namedGroups,this.expr=t,this.prog=i,this.numSubexp=n.maxCap(),
this.cond=i.startCond(),this.dfa=new rp(this.prog)}matchPrefixComplete(t,r,n,s){if((n===1||n===2)&&r!==0)return null;let i=-1,o=-1,a=t.prefixLength(this);if(n===
0){let u=t.index(this,r);if(u<0)return null;i=r+u,o=i+a}else if(n===2){if(t.endPos()!==a||t.index(this,0)!==0)return null;i=0,o=a}else if(n===1){if(t.index(this,
0)!==0)return null;i=0,o=a}if(i<0)return null;if(s>0){let u=new Int32Array(s).fill(-1);return u[0]=i,u[1]=o,Array.from(u)}return[]}executeEngine(t,r,n,s){if(this.
prefixComplete&&(s===0||this.numSubexp===0))return this.matchPrefixComplete(t,r,n,s);if(this.prefilter!==null&&n===0&&!this.prefilter.eval(t,r))return null;let i=this.
dfa.match(t,r,n);return i!==null?i?[]:null:this._nfaFallback(t,r,n)?[]:null}_nfaFallback(t,r,n){let s=this.prog,i=t.endPos(),o=(f,g,h,b)=>{if(h<0||h>=s.numInst()||
g.has(h))return;g.add(h);let T=s.getInst(h);switch(T.op){case Q.ALT:case Q.ALT_MATCH:o(f,g,T.out,b),o(f,g,T.arg,b);break;case Q.NOP:case Q.CAPTURE:o(f,g,T.out,b);
break;case Q.EMPTY_WIDTH:(T.arg&~b)===0&&o(f,g,T.out,b);break;default:f.add(h);break}},a=new Set,u=new Set,c=-1;if(r>0){let f=t.step(r-1)>>3;f>=0&&(c=f)}for(let f=r;f<=
i;f++){let g=f<i?t.step(f)>>3:-1,h=f<i?t.step(f)&7:0,b=Sn(c,g);if((n===0||f===r)&&o(a,new Set,s.start,b),n!==2){for(let T of a)if(s.getInst(T).op===Q.MATCH)return!0}
if(f>=i||h===0)break;u.clear();for(let T of a){let R=s.getInst(T);if(Q.isRuneOp(R.op)&&R.matchRune(g)){let S=Sn(g,f+h<i?t.step(f+h)>>3:-1);o(u,new Set,R.out,S)}}
if(n===0){let T=f+h<i?t.step(f+h)>>3:-1,R=Sn(g,T);o(u,new Set,s.start,R)}c=g,[a,u]=[u,a],f+=h-1}let l=Sn(c,-1),p=new Set,d=new Set;for(let f of a)o(d,p,f,l);for(let f of d)
if(s.getInst(f).op===Q.MATCH)return!0;return!1}numberOfCapturingGroups(){return this.numSubexp}reset(){}toString(){return this.expr}match(t){return this.executeEngine(
tp(t),0,0,0)!==null}}});var VS={};X(VS,{RE2JS:()=>Ih,RE2JSCompileException:()=>vo,RE2JSException:()=>Yn,RE2JSFlagsException:()=>To,RE2JSGroupException:()=>sp,RE2JSInternalException:()=>ip,
RE2JSSyntaxException:()=>be});var Ih,KS=m(()=>{wh();BS();Cs();Xa();Xa();Ih=class e{patternInput;flagsInput;re2Input;static CASE_INSENSITIVE=1;static DOTALL=2;static MULTILINE=4;static DISABLE_UNICODE_GROUPS=8;static quote(t){
return fS(t)}static compile(t,r=0){return new e(t,r)}static validateFlags(t){if((t&~(e.MULTILINE|e.DOTALL|e.CASE_INSENSITIVE|e.DISABLE_UNICODE_GROUPS))!==0)throw new To(
"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS")}static buildRegexWithFlags(t,r=0){let n=t;return(r&e.CASE_INSENSITIVE)!==
0&&(n=`(?i)${n}`),(r&e.DOTALL)!==0&&(n=`(?s)${n}`),(r&e.MULTILINE)!==0&&(n=`(?m)${n}`),n}static matches(t,r){return e.compile(t).testExact(r)}constructor(t,r=0){
let n=212;(r&e.DISABLE_UNICODE_GROUPS)!==0&&(n&=-129),e.validateFlags(r);let s=e.buildRegexWithFlags(t,r);this.patternInput=t,this.flagsInput=r,this.re2Input=up.
compileImpl(s,n)}reset(){this.re2Input.reset()}flags(){return this.flagsInput}pattern(){return this.patternInput}re2(){return this.re2Input}matches(t){return this.
testExact(t)}test(t){return this.re2Input.match(t)}testExact(t){return this.re2Input.executeEngine(tp(t),0,2,0)!==null}toString(){return this.patternInput}groupCount(){
return this.re2Input.numberOfCapturingGroups()}namedGroups(){return this.re2Input.namedGroups}}});async function QS(e,t=!1){if(t&&jD.test(e)&&(e.match(DD)??[]).length<=2){let n=$D(e);if(n)return n}let{RE2JS:r}=await Promise.resolve().then(()=>(KS(),VS));try{
let n=new r(e);return s=>n.test(s)}catch(n){throw new za(n instanceof Error?n.message:String(n),{cause:n})}}function $D(e){try{let t=new RegExp(e);return r=>t.test(
r)}catch{return}}var za,jD,DD,kh=m(()=>{"use strict";za=class extends Error{},jD=/^\^(?:[\w :#/,;@!%&=~"'<>-][+*?]?|\[[\w-]+\][+*?]?|\\[.()[\]{}*+?|$^/dw-][+*?]?)*\$?$/,
DD=/(?<!\\)[+*]/g});var HS={};X(HS,{mergeRequestTitle:()=>qD});var qD,YS=m(()=>{"use strict";zi();kh();bt();Lt();qD=ho({id:"merge_request_title",title:"The title follows the patter\
n",severity:"low",about:"merge_request",needs:{mergeRequest:dr},params:Mn({pattern:B({min:1,max:1e3})}),prepare:async({pattern:e})=>({pattern:e,matches:await QS(
e,!0)}),remediation:{text:"change the title of the merge request so that it matches, then run this job again",page:"!"},check({mergeRequest:{title:e}},{pattern:t,
matches:r}){return r(e)?go(`the title matches ${t}`,{actual:e}):yo(`the title "${e}" does not match ${t}`,{actual:e})}})});function JS(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(
`^${r}$`).test(t)}var MD,FD,cp,xh=m(()=>{"use strict";bt();pr();MD=V({access_level:zt(Le()),user_id:Z(Le()),group_id:Z(Le()),deploy_key_id:Z(Le())}),FD=Zt(V({name:B(),
push_access_levels:je(MD),inherited:Z(Ze())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels.filter(t=>t.user_id==null&&t.group_id==
null&&t.deploy_key_id==null).map(t=>t.access_level??0)})),cp={id:"protected_branches",summary:"The protected branches",right:"at least Reporter in a private pro\
ject",about:"project",collect:async({gitlab:e,projectId:t})=>Ee(je(FD),await e.ProtectedBranches.all(t,{perPage:100}))}});var WS={};X(WS,{defaultBranchProtected:()=>UD,protection:()=>lp});function lp(e,t,r){if(t===void 0)return{unknown:"GitLab did not show whether the repository is\
 empty"};if(t)return{unknown:"the repository is empty, and the API does not tell which default branch GitLab assumes"};if(e===void 0)return{value:!1,because:"th\
e project has no default branch"};let n=r.find(({name:i})=>JS(i,e));if(!n)return{value:!1,because:`no protection rule matches ${e}`};let s=n.name===e?"":` by th\
e rule ${n.name}`;return{value:!0,because:`${e} is protected${s}`}}var UD,Ah=m(()=>{"use strict";Un();xh();Lt();UD=Ye({id:"default_branch_protected",title:"The \
default branch is protected",type:"boolean",severity:"high",needs:{project:kt,rules:cp},remediation:{text:"protect the default branch under Settings > Repositor\
y > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:{defaultBranch:e,isEmpty:t},rules:r})=>lp(e,t,r)})});var zS={};X(zS,{defaultBranchProtectedFromDirectPush:()=>GD});function BD(e){return e.includes(XS)?"Developers and Maintainers":e.includes(40)?"Maintainers":"in\
stance administrators"}var XS,GD,ZS=m(()=>{"use strict";Un();xh();Ah();Lt();XS=30,GD=Ye({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to \
the default branch directly",type:"boolean",severity:"high",needs:{project:kt,rules:cp},remediation:{text:"set Allowed to push and merge to No one for the defau\
lt branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({project:{defaultBranch:e,isEmpty:t},
rules:r}){if(t===!0)return{value:!1,because:"the repository is empty"};let n=lp(e,t,r);if("unknown"in n||n.value===!1)return n;let s=r.find(({name:o,isInherited:a})=>o===
e&&!a);return s?Math.max(0,...s.rolePushLevels)>=XS?{value:!1,because:`${BD(s.rolePushLevels)} can push to ${e} directly`}:{value:!0,because:`no role can push t\
o ${e} directly`}:{value:!0,because:n.because,note:"GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}})});var eR,tR,rR,nR=m(()=>{"use strict";bt();pr();Un();eR=V({id:Z(Le()),username:Z(B()),access_level:Le()}),tR=50,rR={id:"owners",summary:"The direct owners",right:"\
membership of the project's group",about:"project",needs:{project:kt},async collect({gitlab:e,projectId:t},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")
return{count:Ee(je(eR),await e.GroupMembers.all(r.id,{perPage:100})).filter(u=>u.access_level===tR&&u.username!==void 0).length,group:r.path};let s=Ee(je(eR),await e.
ProjectMembers.all(t,{includeInherited:!0,perPage:100})),i=new Set(s.filter(o=>o.access_level===tR).map(({id:o})=>o));return n!==void 0&&i.add(n),{count:i.size,
group:void 0}}}});var sR={};X(sR,{ensure2AdminsPerRepo:()=>VD});var VD,iR=m(()=>{"use strict";nR();yt();Lt();VD=Ye({id:"ensure_2_admins_per_repo",title:"The project has at least \
two owners",type:"boolean",severity:"low",needs:{owners:rR},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{count:e,
group:t}}){let r=t===void 0?"the personal project":t,n=t!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher group":void 0;
return{value:e>=2,because:`${r} has ${Ct(e,"direct owner")}`,...n===void 0?{}:{note:n}}}})});var KD,pp,Ph=m(()=>{"use strict";bt();Xi();pr();KD=V({approvalPolicies:Z(V({nodes:je(V({name:B(),enabled:Ze(),yaml:Z(B())}))})),userPermissions:Z(V({pushCode:Ze()}))}),
pp={id:"approval_policies",summary:"The approval policies",right:"at least Developer",about:"project",select:{on:"project",fields:"approvalPolicies(relationship\
: INHERITED, first: 100) { nodes { name enabled yaml } } userPermissions { pushCode }",read(e){let t=Ee(KD,e),r=t.approvalPolicies?.nodes??[];if(r.length===0&&t.
userPermissions?.pushCode!==!0)throw new It("GitLab shows none, but the token's role is below Developer and may not see them");if(r.length>=100)throw new It("th\
ere are 100 or more, and only 100 are shown");return r.filter(({enabled:n})=>n).map(({name:n,yaml:s})=>({name:n,preventsAuthorApproval:/prevent_approval_by_author['"]?\s*:\s*true/.
test(s??"")}))}}}});var QD,oR,aR=m(()=>{"use strict";bt();pr();QD=Zt(V({merge_requests_author_approval:Ze()}),e=>({authorMayApprove:e.merge_requests_author_approval})),oR={id:"appr\
oval_settings",summary:"The project's approval settings",right:"Maintainer",about:"project",collect:async({gitlab:e,projectId:t})=>Ee(QD,await e.MergeRequestApprovals.
showConfiguration(t))}});var uR={};X(uR,{mergeRequestPreventAuthorApproval:()=>HD});var HD,cR=m(()=>{"use strict";Ph();aR();yt();Lt();HD=Ye({id:"merge_request_prevent_author_approval",title:"\
Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:oR,policies:pp},remediation:{text:"tick Prevent approval by merg\
e request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read({settings:e,policies:t}){if(!e.authorMayApprove)return{
value:!0,because:"authors cannot approve their own merge requests"};let r="authors can approve their own merge requests",n=t.filter(({preventsAuthorApproval:i})=>i);
if(n.length===0)return{value:!1,because:r};let s=at(n.map(({name:i})=>i));return{value:!1,because:r,doubt:`an approval policy forbids it (${s}) and the API does\
 not tell whether it is linked to the framework`}}})});var YD,lR,pR=m(()=>{"use strict";bt();pr();YD=Zt(V({name:B(),approvals_required:Le(),rule_type:Z(B())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),
lR={id:"approval_rules",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",collect:async({
gitlab:e,projectId:t})=>Ee(je(YD),await e.read(`/projects/${t}/approval_rules`,{perPage:100}))}});var dR={};X(dR,{minimumApprovalsRequired:()=>JD});var JD,fR=m(()=>{"use strict";Ph();pR();yt();Lt();JD=Ye({id:"minimum_approvals_required",title:"Approvals are \
required",type:"number",severity:"high",needs:{rules:lR,policies:pp},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Merge req\
uests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:t}){let r=e.reduce((i,{approvalsRequired:o})=>i+o,0),n=Ct(r,"approval\
 is required","approvals are required");if(t.length===0)return{value:r,because:n};let s=at(t.map(({name:i})=>i));return{value:r,because:n,mayBeHigher:`the API h\
ides the rules of approval policies (${s}), which may add more`}}})});var mR={};X(mR,{projectVisibilityNotPublic:()=>WD});var WD,hR=m(()=>{"use strict";Un();Lt();WD=Ye({id:"project_visibility_not_public",title:"The project is not \
public",type:"boolean",severity:"high",needs:{project:kt},remediation:{text:"set the project's visibility to private or internal under Settings > General > Visi\
bility",page:"/edit#js-shared-permissions"},read({project:{visibility:e}}){return e===void 0?{unknown:"GitLab did not show the visibility to this token"}:{value:e!==
"public",because:`the project is ${e}`}}})});var gR={};X(gR,{pushProtectionEnabled:()=>zD});var XD,zD,yR=m(()=>{"use strict";Un();Lt();XD=30,zD=Ye({id:"push_protection_enabled",title:"Secret push protectio\
n is on",type:"boolean",severity:"high",needs:{project:kt},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/s\
ecurity/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"\
secret push protection is off"}:t===void 0||t<XD?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"\
secret push protection is not licensed for this project"}}})});var ZD,bR,_R=m(()=>{"use strict";we();bt();pr();ZD=zt(Zt(V({reject_unsigned_commits:Z(Ze())}),e=>({rejectsUnsignedCommits:e.reject_unsigned_commits??void 0}))),
bR={id:"push_rule",summary:"The project's push rule",right:"Maintainer",about:"project",async collect({gitlab:e,projectId:t}){try{return Ee(ZD,await e.ProjectPushRules.
show(t))}catch(r){if(r instanceof x&&"status"in r&&r.status===404)return null;throw r}}}});var vR={};X(vR,{requireSignedCommits:()=>e$});var e$,TR=m(()=>{"use strict";_R();Lt();e$=Ye({id:"require_signed_commits",title:"Unsigned commits are rejected",type:"\
boolean",severity:"medium",needs:{rule:bR},remediation:{text:"tick Reject unsigned commits under Settings > Repository > Push rules",page:"/-/settings/repositor\
y#js-push-rules"},read({rule:e}){return e===null?{value:!1,because:"the project has no push rule of its own"}:e.rejectsUnsignedCommits===void 0?{unknown:"the pu\
sh rule takes the instance's default for unsigned commits, which the API does not show"}:e.rejectsUnsignedCommits?{value:!0,because:"the push rule rejects unsig\
ned commits"}:{value:!1,because:"the push rule accepts unsigned commits"}}})});var wR={};X(wR,{resolveDiscussionsRequired:()=>t$});var t$,ER=m(()=>{"use strict";Un();Lt();t$=Ye({id:"resolve_discussions_required",title:"All threads must be \
resolved before merging",type:"boolean",severity:"medium",needs:{project:kt},remediation:{text:"tick All threads must be resolved under Settings > Merge request\
s > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to t\
his token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with unresolved threads"}}})});async function i$(e,t,r){for(let n=1;n<=10;n++){let s=Ee(je(r$),await e.Pipelines.all(t,{ref:r,perPage:SR,page:n})),i=s.filter(({ref:o,source:a})=>o===r&&!s$.has(
a??"")).sort((o,a)=>a.id-o.id)[0];if(i)return i.id;if(s.length<SR)return}throw new It(`none of the newest pipelines of ${r} is of a kind that counts, and there \
are more`)}var r$,n$,s$,RR,SR,OR=m(()=>{"use strict";bt();Xi();pr();Un();r$=V({id:Le(),ref:B(),source:Z(B())}),n$=V({id:Le(),name:B(),artifacts:Z(je(V({file_type:B()})))}),
s$=new Set(["webide","parent_pipeline","ondemand_dast_scan","ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_sched\
ule"]),RR={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",right:"at least Reporter in a private project",about:"proje\
ct",needs:{project:kt},async collect({gitlab:e,projectId:t},{project:{defaultBranch:r}}){if(r===void 0)return{branch:void 0,pipelineId:void 0,reportTypes:[]};let n=await i$(
e,t,r);if(n===void 0)return{branch:r,pipelineId:n,reportTypes:[]};let i=Ee(je(n$),await e.Jobs.all(t,{pipelineId:n,includeRetried:!0,perPage:100})).flatMap(({artifacts:o=[]})=>o.
map(({file_type:a})=>a));return{branch:r,pipelineId:n,reportTypes:[...new Set(i)].sort()}}},SR=100});var Ch={};X(Ch,{scanners:()=>a$});var o$,a$,Lh=m(()=>{"use strict";OR();Lt();o$={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_\
detection","Secret detection"]},a$=Object.entries(o$).map(([e,[t,r]])=>Ye({id:e,title:`${r} runs on the default branch`,type:"boolean",severity:"medium",needs:{
reports:RR},remediation:{text:`run ${r} in pipelines of the default branch, with artifacts:reports:${t}`,page:"/-/security/configuration"},read({reports:{branch:n,
pipelineId:s,reportTypes:i}}){if(n===void 0)return{value:!1,because:"the project has no default branch"};if(s===void 0)return{value:!1,because:`no pipeline has \
run on ${n}`};let o=i.includes(t);return{value:o,because:`pipeline ${s} of ${n} has ${o?"a":"no"} ${t} report`}}}))});var u$,NR,IR=m(()=>{"use strict";bt();pr();u$=V({id:Le(),url:B()}),NR={id:"webhooks",summary:"The project's webhooks",right:"Maintainer",about:"project",async collect({
gitlab:e,projectId:t}){return Ee(je(u$),await e.ProjectHooks.all(t,{perPage:100})).map(({id:n,url:s})=>({id:n,isHttps:s.startsWith("https")}))}}});var kR={};X(kR,{secureWebhooks:()=>c$});var c$,xR=m(()=>{"use strict";IR();yt();Lt();c$=Ye({id:"secure_webhooks",title:"Webhooks use https",type:"boolean",severity:"\
medium",needs:{hooks:NR},remediation:{text:"change the webhook's address to https, or remove it",page:"/-/hooks"},read({hooks:e}){let t=e.filter(({isHttps:n})=>!n);
if(t.length===0)return{value:!0,because:e.length===0?"there are no webhooks":"every webhook uses https"};let r=at(t.map(({id:n})=>`hook ${n}`));return{value:!1,
because:`${Ct(t.length,"webhook does","webhooks do")} not use https: ${r}`}}})});function PR(e){return LR(AR,e,"control")}function CR(e){return LR(Dh,e,"field")}async function LR(e,t,r){return Object.hasOwn(e,t)?Object.values(await e[t]?.()??
{}).flat().find(s=>s.kind===r&&s.id===t):void 0}function DR(e){return Object.hasOwn(jh,e)?jh[e]:Object.hasOwn(Dh,e)&&!jR.has(e)?{field:e,operator:"=",value:!0}:
void 0}var AR,Dh,l$,$h,jh,jR,$R,qR=m(()=>{"use strict";AR={merge_request_approvals:()=>Promise.resolve().then(()=>(WE(),JE)),merge_request_is_not_draft:()=>Promise.resolve().then(()=>(zE(),XE)),
merge_request_title:()=>Promise.resolve().then(()=>(YS(),HS))},Dh={default_branch_protected:()=>Promise.resolve().then(()=>(Ah(),WS)),default_branch_protected_from_direct_push:()=>Promise.resolve().then(()=>(ZS(),zS)),
ensure_2_admins_per_repo:()=>Promise.resolve().then(()=>(iR(),sR)),merge_request_prevent_author_approval:()=>Promise.resolve().then(()=>(cR(),uR)),minimum_approvals_required:()=>Promise.resolve().then(()=>(fR(),dR)),
project_visibility_not_public:()=>Promise.resolve().then(()=>(hR(),mR)),push_protection_enabled:()=>Promise.resolve().then(()=>(yR(),gR)),require_signed_commits:()=>Promise.resolve().then(()=>(TR(),vR)),
resolve_discussions_required:()=>Promise.resolve().then(()=>(ER(),wR)),scanner_sast_running:()=>Promise.resolve().then(()=>(Lh(),Ch)),scanner_secret_detection_running:()=>Promise.resolve().then(()=>(Lh(),Ch)),
secure_webhooks:()=>Promise.resolve().then(()=>(xR(),kR))},l$=Object.keys(AR),$h=Object.keys(Dh);jh={minimum_approvals_required_1:{field:"minimum_approvals_requ\
ired",operator:">=",value:1},minimum_approvals_required_2:{field:"minimum_approvals_required",operator:">=",value:2}},jR=new Set(["minimum_approvals_required"]);
$R=[...l$,...Object.keys(jh),...$h.filter(e=>!jR.has(e))].sort()});async function FR(e){if(e.id===p$)return qh(m$(e));let t=await PR(e.id);if(t)return e.expression?Za(["expression"],`${e.id} takes parameters under with, not an \
expression`):d$(t,e);let r=DR(e.id),n=e.expression??r;if(!n)return MR(["id"],"control",e.id,$R);let s=await CR(n.field);if(!s)return MR(["expression","field"],"\
field",n.field,$h);if(e.with)return Za(["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let i=r&&!h$(r,n)?[`${e.id} has another ex\
pression than GitLab's own; GitLab would refuse to import it`]:[];return{...qh(f$(s,e,n)),warnings:i}}async function d$(e,t){let r=e.params;if(!r&&t.with)return Za(
["with"],`${t.id} takes no parameters`);let n=[],s=r?.read(t.with??{},[],n);if(n.length>0)return{problems:[],issues:n,shape:r,warnings:[]};let i=s;try{e.prepare&&
(i=await e.prepare(s))}catch(o){if(o instanceof za)return Za(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}return qh({...UR(
e,t),expected:s??null,judge:o=>GR(e.check(o,i),t)})}function f$(e,t,r){return{...UR(e,t),expected:r,judge:n=>GR(AE(e.read(n),r),t)}}function m$(e){return{id:e.id,
title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behind this c\
ontrol answers it"},judge:void 0}}function UR(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,about:e.about,needs:e.needs,remediation:t.
remediation===void 0?e.remediation:{...e.remediation,text:t.remediation}}}function GR(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message}\
 (${e.message})`}}function h$(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}function qh(e){return{control:e,problems:[],issues:[],warnings:[]}}
function Za(e,t){return{problems:[{path:e,message:t}],issues:[],warnings:[]}}async function MR(e,t,r,n){let{didYouMean:s}=await Promise.resolve().then(()=>(ui(),$T)),
i=s(r,n);return Za(e,`unknown ${t}: ${r}${i===""?t==="control"?"; an id of your own needs an expression":"":i}`)}var p$,BR=m(()=>{"use strict";rh();qR();kh();p$=
"external_control"});function VR(e,t){return e.requirements.flatMap(({controls:r})=>r).filter(r=>t==="merge_request"||r.about==="project").flatMap(({needs:r})=>Object.values(r))}async function dp(e){
let t=await Promise.all(e.map(a=>g$(a).catch(b$))),r=t.flatMap(a=>a instanceof x?[a]:[]);if(r.length>0)throw _$(r);let n=t.filter(a=>!(a instanceof x)),s=n.flatMap(
a=>a.requirements),i=e.map(({source:a})=>a),o=s.find(({name:a},u)=>s.findIndex(c=>c.name===a)!==u);if(o)throw new x("POLICY_INVALID",`the requirement "${o.name}\
" is in the policy twice (${i.join(", ")})`);if(!s.some(({controls:a})=>a.some(({judge:u})=>u)))throw new x("POLICY_INVALID",`policy ${i.join(", ")} checks noth\
ing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:n.map(({name:a})=>a).join(" + "),sources:i,requirements:s,
warnings:n.flatMap(({warnings:a})=>a)}}async function g$({source:e,text:t}){let r=await OE(t,e),n=await FE(r.data),s=[...n.problems],i=[],o=[];for(let{name:a,description:u,
entries:c,path:l}of n.requirements){o.some(d=>d.name===a)&&s.push({path:l,message:`there are two requirements named "${a}"`});let p=await Promise.all(c.map(({entry:d})=>FR(
d)));for(let[d,f]of p.entries())s.push(...await y$(f,c[d])),i.push(...f.warnings);o.push({name:a,description:u,controls:p.flatMap(({control:d})=>d??[])})}if(s.length>
0){let a=await r.places(),u=s.map(({path:c,atKey:l,message:p})=>({...a(c,l),message:p}));throw th(e,u.sort((c,l)=>c.line-l.line||c.column-l.column))}return{name:n.
name,sources:[e],requirements:o,warnings:i}}async function y$(e,t){let{entry:r,path:n=[]}=t??{},s=e.problems.map(o=>({...o,path:[...n,...o.path]}));if(!e.shape)
return s;let{problemsOf:i}=await Promise.resolve().then(()=>(Kl(),ih));return[...s,...i(e.issues,r?.with??{},e.shape,[...n,"with"])]}function b$(e){if(e instanceof
x)return e;throw e}function _$(e){let[t]=e;if(t&&e.length===1)return t;let r=e.flatMap(n=>n.problems.length>0?n.problems:[n.message]);return new x("POLICY_INVAL\
ID",`the policy has ${r.length} problems`,{problems:r})}var fp=m(()=>{"use strict";we();IE();UE();BR()});var KR={};X(KR,{refusedSources:()=>v$});function v$(e){let t=e.map(n=>`policy ${n} ${T$(n)}`),[r=""]=t;return t.length===1?new x("INPUT_INVALID",r):new x("INPUT\
_INVALID",`${t.length} policies cannot be read`,{problems:t})}function T$(e){return/^http:/i.test(e)?"is an http:// address, which anyone on the way can change:\
 use https://":/^preset:/i.test(e)?"is a preset, and this version has none":"names a project's file without its ref: write group/project:path/to/file.yml@ref"}var QR=m(
()=>{"use strict";we()});var zR={};X(zR,{subjectElsewhere:()=>S$});function S$(e,t){if(e.mode==="project")return XR(e,t,[]);R$(e,t);let r=O$(e,t)??N$(e,t);if(r)return r;if(e.mode==="mer\
ge-request")throw new x("SUBJECT_UNKNOWN",`mode is merge-request, but ${WR(t)}`,{advice:'run the job in merge request pipelines (rules: if: $CI_PIPELINE_SOURCE \
== "merge_request_event"), or give project and merge_request'});return XR(e,t,[`${WR(t)}: the project itself is judged`])}function R$(e,t){let r=t.CI_MERGE_REQUEST_PROJECT_ID??
t.CI_MERGE_REQUEST_PROJECT_PATH;if(!(e.merge_request!==void 0||t.CI_MERGE_REQUEST_IID===void 0||r===void 0))throw new x("SUBJECT_UNKNOWN",`project is ${e.project}\
, but this pipeline's merge request !${t.CI_MERGE_REQUEST_IID} is in project ${r}`,{advice:"leave out project, or give merge_request as well"})}function WR(e){let t=e.
CI_PIPELINE_SOURCE;return t?`this ${t} pipeline belongs to no merge request`:"the environment names no merge request"}function O$(e,t){if(e.merge_request===void 0)
return;let r=e.project??Jn(t.CI_MERGE_REQUEST_PROJECT_ID)??Jn(t.CI_PROJECT_ID);if(r===void 0)throw new x("SUBJECT_UNKNOWN",`merge request !${e.merge_request} is\
 given without its project`,{advice:"give project as a numeric id or a full path"});return{...mp(e,t,r,e.merge_request,void 0),targetBranchHint:void 0}}function N$(e,t){
let r=(t.CI_OPEN_MERGE_REQUESTS??"").split(",").map(a=>/^\s*(\S+)!(\d+)\s*$/.exec(a)).flatMap(a=>a?[{path:a[1]??"",iid:Number(a[2])}]:[]).filter(({path:a})=>e.project===
void 0||I$(e.project,a,t)),[n,...s]=r;if(!n)return;let i=eu(n.path,t.CI_PROJECT_PATH)?Jn(t.CI_PROJECT_ID):void 0,o=s.length===0?[]:[`this branch is the source o\
f further open merge requests, which are not judged: ${at(s.map(({path:a,iid:u})=>`${a}!${u}`))}`];return{...mp(e,t,i??n.path,n.iid,t.CI_COMMIT_SHA||void 0),notices:o}}
function XR(e,t,r){let n=e.project??Jn(t.CI_PROJECT_ID);if(n===void 0)throw new x("SUBJECT_UNKNOWN","neither project is given nor does the environment name one",
{advice:"give project as a numeric id or a full path, and merge_request to judge one"});return{kind:"project",project:n,notices:r}}function I$(e,t,r){return typeof e==
"string"?eu(e,t):eu(t,r.CI_PROJECT_PATH)&&Jn(r.CI_PROJECT_ID)===e}var ZR=m(()=>{"use strict";we();yt();Mh()});async function eO(e,t){let r=Jn(t.CI_MERGE_REQUEST_IID),n=Jn(t.CI_MERGE_REQUEST_PROJECT_ID)??t.CI_MERGE_REQUEST_PROJECT_PATH;return e.mode!=="project"&&(e.merge_request??
r)===r&&x$(e,t)&&r!==void 0&&n!==void 0?mp(e,t,n,r,k$(t)):(await Promise.resolve().then(()=>(ZR(),zR))).subjectElsewhere(e,t)}function k$(e){return e.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||
e.CI_COMMIT_SHA||void 0}function mp(e,t,r,n,s){return{kind:"merge-request",project:r,iid:n,sha:e.sha??s?.toLowerCase(),targetBranchHint:t.CI_MERGE_REQUEST_TARGET_BRANCH_NAME||
void 0,notices:[]}}function x$(e,t){return e.project===void 0?!0:typeof e.project=="number"?Jn(t.CI_MERGE_REQUEST_PROJECT_ID)===e.project:eu(e.project,t.CI_MERGE_REQUEST_PROJECT_PATH)}
function eu(e,t){return t!==void 0&&e!==""&&e.toLowerCase()===t.toLowerCase()}function Jn(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var Mh=m(()=>{"\
use strict"});var rO={};X(rO,{interrupted:()=>A$});function A$({targets:e,done:t},r){let n=(u,c,l)=>`${u==="status_check"?"status check":"external control"} ${l==null?c:`"${z(
l)}" (${c})`}`,s=t.map(u=>`${n(u.target,u.id,u.name)}: ${u.status}`),i=e.filter(({kind:u,id:c})=>!t.some(l=>l.target===u&&l.id===c)),o=s.length===0?"nothing was\
 delivered":`delivered: ${at(s)}`,a=i.length===0?"":`; not delivered: ${at(i.map(({kind:u,id:c,name:l})=>n(u,c,l)))}`;return new x("INTERRUPTED",`the job was ca\
ncelled; ${o}${a}`,{cause:r})}var nO=m(()=>{"use strict";we();yt()});var sO={};X(sO,{secretsOf:()=>P$});function P$(e,t){let r=qn.flatMap(i=>{let{secret:o,environment:a=[]}=$n[i];return o?[t.get(i),e[`INPUT_${i.toUpperCase()}`],...a.
map(u=>e[u])]:[]}),n=Object.entries(e).filter(([i])=>i.startsWith("COUNTERSIGN_CONTROL_SECRET_")),s=[...r,...n.map(([,i])=>i)];return[...new Set(s.filter(i=>i!==
void 0&&i.trim()!==""))]}var iO=m(()=>{"use strict";Ji()});var cO={};X(cO,{reportFailure:()=>q$});function $$(e){return e instanceof Error&&"exitCode"in e&&"problems"in e}async function q$(e,t){let r=$$(e)?e:F$(e);if(t.
complain(M$(r,t.surface)),t.surface.host==="github"){let{error:n}=await Promise.resolve().then(()=>(Wi(),ma)),s=[r.message,...r.problems].map(i=>z(i,2e3));n(s.join(
"; "),{title:"Countersign"})}return r.exitCode}function M$(e,t){let r=[`${t.tone("countersign:","red","bold")} ${z(e.message,2e3)}`];for(let n of e.problems)r.push(
`  - ${z(n,2e3)}`);return e.advice!==void 0&&r.push(`  what to do: ${z(e.advice,2e3)}`),r.join(`
`)}function F$(e){let t=e instanceof Error?e.message:String(e),r=e instanceof Error?(e.stack??"").split(`
`).slice(1,3).map(n=>n.trim()).join(" "):"";return new x("INTERNAL",`something went wrong inside Countersign: ${t} ${r}`,{cause:e,advice:"please report this wit\
h the lines above; nothing was decided"})}var lO=m(()=>{"use strict";we();yt()});var pO,dO=m(()=>{"use strict";pO={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a p\
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
GitLab",timeout:"Overall deadline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"}});var gp={};X(gp,{helpText:()=>U$,strayOperand:()=>B$,unknownCommand:()=>G$});function U$(){let e=qn.map(t=>{let r=$n[t],n=r.default===void 0?"":` [${r.default}]`;
return`  ${qc(t).padEnd(26)} ${pO[t].replaceAll("`","")}${n}`});return[`countersign ${Hi}: judges a GitLab merge request against a policy and reports the verdic\
t to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(fO).map(([t,r])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT\
_NAME in the environment:",...e,"","further flags: --help, --version; validate and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER","","exit \
codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function G$(e){let t=Object.keys(fO);return new x("INPUT_INVALID",`there is no command ${e}${lr(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function B$(e){
return new x("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}var fO,yp=m(()=>{"use strict";Pf();dO();Ji();we();ui();Lc();fO={evaluate:"judge and report\
; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start that embedded GitLab and print it\
s address and tokens",validate:"check policies: validate POLICY..."}});var mO={};X(mO,{validateCommand:()=>K$});import{readFile as V$}from"node:fs/promises";async function K$(e,t,r){let n=await Promise.all((e.length>0?e:[".counters\
ign.yml"]).map(Q$));if(t)r.print(JSON.stringify(n,null,2));else for(let s of n)r.print(Y$(s,r));return n.every(({valid:s})=>s)?gt.compliant:gt.setup}async function Q$(e){
try{let t=await dp([{source:e,text:await H$(e)}]),r=t.requirements.flatMap(n=>n.controls).length;return{policy:e,valid:!0,problems:[],warnings:t.warnings,controls:r}}catch(t){
if(!(t instanceof x))throw t;let r=t.problems.length>0?t.problems:[t.message];return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function H$(e){
try{return await V$(e,"utf8")}catch(t){let r=t.code,n=r==="ENOENT"?"does not exist":`cannot be opened (${r})`;throw new x("POLICY_UNREADABLE",`policy ${e} ${n}`,
{cause:t})}}function Y$({policy:e,valid:t,problems:r,warnings:n,controls:s},{surface:i}){let o=t?i.tone("✓","green"):i.tone("✗","red"),a=t?`is valid (${Ct(s,
"control")})`:`has ${Ct(r.length,"problem")}`,u=[`${o} ${z(e)} ${a}`];for(let c of r)u.push(`  - ${z(c,2e3)}`);for(let c of n)u.push(`  note: ${z(c,2e3)}`);return u.
join(`
`)}var hO=m(()=>{"use strict";fp();we();yt()});var gO=E(So=>{"use strict";Object.defineProperty(So,"__esModule",{value:!0});So.versionInfo=So.version=void 0;var J$="16.15.0";So.version=J$;var W$=Object.freeze(
{major:16,minor:15,patch:0,preReleaseTag:null});So.versionInfo=W$});var Qt=E(Uh=>{"use strict";Object.defineProperty(Uh,"__esModule",{value:!0});Uh.devAssert=X$;function X$(e,t){if(!!!e)throw new Error(t)}});var bp=E(Gh=>{"use strict";Object.defineProperty(Gh,"__esModule",{value:!0});Gh.isPromise=z$;function z$(e){return typeof e?.then=="function"}});var Rn=E(Bh=>{"use strict";Object.defineProperty(Bh,"__esModule",{value:!0});Bh.isObjectLike=Z$;function Z$(e){return typeof e=="object"&&e!==null}});var vp=E(_p=>{"use strict";Object.defineProperty(_p,"__esModule",{value:!0});_p.getLocation=yO;_p.getLocations=eq;function yO(e,t){let r=/\r\n|[\n\r]/g,n=1,s=t+
1,i;for(;(i=r.exec(e.body))&&i.index<t;)n++,s=t+1-(i.index+i[0].length);return{line:n,column:s}}function eq(e){if(e.length<2)return e.map(({source:n,start:s})=>yO(
n,s));let t=new Map;e.forEach(({source:n,start:s},i)=>{let o=t.get(n);o===void 0&&(o=[],t.set(n,o)),o.push({position:s,index:i})});let r=new Array(e.length);for(let[
n,s]of t){let i=/\r\n|[\n\r]/g,o=i.exec(n.body),a=1,u=0;s.sort((c,l)=>c.position-l.position);for(let{position:c,index:l}of s){for(;o!==null&&o.index<c;)u=o.index+
o[0].length,a++,o=i.exec(n.body);r[l]={line:a,column:c+1-u}}}return r}});var Vh=E(Tp=>{"use strict";Object.defineProperty(Tp,"__esModule",{value:!0});Tp.printLocation=rq;Tp.printSourceLocation=_O;var tq=vp();function rq(e){return _O(
e.source,(0,tq.getLocation)(e.source,e.start))}function _O(e,t){let r=e.locationOffset.column-1,n="".padStart(r)+e.body,s=t.line-1,i=e.locationOffset.line-1,o=t.
line+i,a=t.line===1?r:0,u=t.column+a,c=`${e.name}:${o}:${u}
`,l=n.split(/\r\n|[\n\r]/g),p=l[s];if(p.length>120){let d=Math.floor(u/80),f=u%80,g=[];for(let h=0;h<p.length;h+=80)g.push(p.slice(h,h+80));return c+bO([[`${o} \
|`,g[0]],...g.slice(1,d+1).map(h=>["|",h]),["|","^".padStart(f)],["|",g[d+1]]])}return c+bO([[`${o-1} |`,l[s-1]],[`${o} |`,p],["|","^".padStart(u)],[`${o+1} |`,
l[s+1]]])}function bO(e){let t=e.filter(([n,s])=>s!==void 0),r=Math.max(...t.map(([n])=>n.length));return t.map(([n,s])=>n.padStart(r)+(s?" "+s:"")).join(`
`)}});var K=E(Ro=>{"use strict";Object.defineProperty(Ro,"__esModule",{value:!0});Ro.GraphQLError=void 0;Ro.formatError=oq;Ro.printError=iq;var nq=Rn(),vO=vp(),TO=Vh();
function sq(e){let t=e[0];return t==null||"kind"in t||"length"in t?{nodes:t,source:e[1],positions:e[2],path:e[3],originalError:e[4],extensions:e[5]}:t}var Kh=class e extends Error{constructor(t,...r){
var n,s,i;let{nodes:o,source:a,positions:u,path:c,originalError:l,extensions:p}=sq(r);super(t),this.name="GraphQLError",this.path=c??void 0,this.originalError=l??
void 0,this.nodes=wO(Array.isArray(o)?o:o?[o]:void 0);let d=wO((n=this.nodes)===null||n===void 0?void 0:n.map(g=>g.loc).filter(g=>g!=null));this.source=a??(d==null||
(s=d[0])===null||s===void 0?void 0:s.source),this.positions=u??d?.map(g=>g.start),this.locations=u&&a?(0,vO.getLocations)(u.map(g=>({source:a,start:g}))):d&&(0,vO.
getLocations)(d);let f=(0,nq.isObjectLike)(l?.extensions)?l?.extensions:void 0;this.extensions=(i=p??f)!==null&&i!==void 0?i:Object.create(null),Object.defineProperties(
this,{message:{writable:!0,enumerable:!0},name:{enumerable:!1},nodes:{enumerable:!1},source:{enumerable:!1},positions:{enumerable:!1},originalError:{enumerable:!1}}),
l!=null&&l.stack?Object.defineProperty(this,"stack",{value:l.stack,writable:!0,configurable:!0}):Error.captureStackTrace?Error.captureStackTrace(this,e):Object.
defineProperty(this,"stack",{value:Error().stack,writable:!0,configurable:!0})}get[Symbol.toStringTag](){return"GraphQLError"}toString(){let t=this.message;if(this.
nodes)for(let r of this.nodes)r.loc&&(t+=`

`+(0,TO.printLocation)(r.loc));else if(this.source&&this.locations)for(let r of this.locations)t+=`

`+(0,TO.printSourceLocation)(this.source,r);return t}toJSON(){let t={message:this.message};return this.locations!=null&&(t.locations=this.locations),this.path!=
null&&(t.path=this.path),this.extensions!=null&&Object.keys(this.extensions).length>0&&(t.extensions=this.extensions),t}};Ro.GraphQLError=Kh;function wO(e){return e===
void 0||e.length===0?void 0:e}function iq(e){return e.toString()}function oq(e){return e.toJSON()}});var tu=E(Qh=>{"use strict";Object.defineProperty(Qh,"__esModule",{value:!0});Qh.syntaxError=uq;var aq=K();function uq(e,t,r){return new aq.GraphQLError(`Syntax \
Error: ${r}`,{source:e,positions:[t]})}});var nr=E(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.Token=Nr.QueryDocumentKeys=Nr.OperationTypeNode=Nr.Location=void 0;Nr.isNode=lq;
var Hh=class{constructor(t,r,n){this.start=t.start,this.end=r.end,this.startToken=t,this.endToken=r,this.source=n}get[Symbol.toStringTag](){return"Location"}toJSON(){
return{start:this.start,end:this.end}}};Nr.Location=Hh;var Yh=class{constructor(t,r,n,s,i,o){this.kind=t,this.start=r,this.end=n,this.line=s,this.column=i,this.
value=o,this.prev=null,this.next=null}get[Symbol.toStringTag](){return"Token"}toJSON(){return{kind:this.kind,value:this.value,line:this.line,column:this.column}}};
Nr.Token=Yh;var EO={Name:[],Document:["definitions"],OperationDefinition:["description","name","variableDefinitions","directives","selectionSet"],VariableDefinition:[
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
"name"],DirectiveArgumentCoordinate:["name","argumentName"]};Nr.QueryDocumentKeys=EO;var cq=new Set(Object.keys(EO));function lq(e){let t=e?.kind;return typeof t==
"string"&&cq.has(t)}var Jh;Nr.OperationTypeNode=Jh;(function(e){e.QUERY="query",e.MUTATION="mutation",e.SUBSCRIPTION="subscription"})(Jh||(Nr.OperationTypeNode=
Jh={}))});var Oo=E(ru=>{"use strict";Object.defineProperty(ru,"__esModule",{value:!0});ru.DirectiveLocation=void 0;var Wh;ru.DirectiveLocation=Wh;(function(e){e.QUERY="QU\
ERY",e.MUTATION="MUTATION",e.SUBSCRIPTION="SUBSCRIPTION",e.FIELD="FIELD",e.FRAGMENT_DEFINITION="FRAGMENT_DEFINITION",e.FRAGMENT_SPREAD="FRAGMENT_SPREAD",e.INLINE_FRAGMENT=
"INLINE_FRAGMENT",e.VARIABLE_DEFINITION="VARIABLE_DEFINITION",e.SCHEMA="SCHEMA",e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.FIELD_DEFINITION="FIELD_DEFINITION",e.ARGUMENT_DEFINITION=
"ARGUMENT_DEFINITION",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.ENUM_VALUE="ENUM_VALUE",e.INPUT_OBJECT="INPUT_OBJECT",e.INPUT_FIELD_DEFINITION="IN\
PUT_FIELD_DEFINITION",e.DIRECTIVE_DEFINITION="DIRECTIVE_DEFINITION"})(Wh||(ru.DirectiveLocation=Wh={}))});var pe=E(nu=>{"use strict";Object.defineProperty(nu,"__esModule",{value:!0});nu.Kind=void 0;var Xh;nu.Kind=Xh;(function(e){e.NAME="Name",e.DOCUMENT="Document",e.
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
ordinate",e.DIRECTIVE_ARGUMENT_COORDINATE="DirectiveArgumentCoordinate"})(Xh||(nu.Kind=Xh={}))});var su=E(gi=>{"use strict";Object.defineProperty(gi,"__esModule",{value:!0});gi.isDigit=SO;gi.isLetter=zh;gi.isNameContinue=fq;gi.isNameStart=dq;gi.isWhiteSpace=
pq;function pq(e){return e===9||e===32}function SO(e){return e>=48&&e<=57}function zh(e){return e>=97&&e<=122||e>=65&&e<=90}function dq(e){return zh(e)||e===95}
function fq(e){return zh(e)||SO(e)||e===95}});var ou=E(iu=>{"use strict";Object.defineProperty(iu,"__esModule",{value:!0});iu.dedentBlockStringLines=mq;iu.isPrintableAsBlockString=gq;iu.printBlockString=yq;
var Zh=su();function mq(e){var t;let r=Number.MAX_SAFE_INTEGER,n=null,s=-1;for(let o=0;o<e.length;++o){var i;let a=e[o],u=hq(a);u!==a.length&&(n=(i=n)!==null&&i!==
void 0?i:o,s=o,o!==0&&u<r&&(r=u))}return e.map((o,a)=>a===0?o:o.slice(r)).slice((t=n)!==null&&t!==void 0?t:0,s+1)}function hq(e){let t=0;for(;t<e.length&&(0,Zh.
isWhiteSpace)(e.charCodeAt(t));)++t;return t}function gq(e){if(e==="")return!0;let t=!0,r=!1,n=!0,s=!1;for(let i=0;i<e.length;++i)switch(e.codePointAt(i)){case 0:case 1:case 2:case 3:case 4:case 5:case 6:case 7:case 8:case 11:case 12:case 14:case 15:
return!1;case 13:return!1;case 10:if(t&&!s)return!1;s=!0,t=!0,r=!1;break;case 9:case 32:r||(r=t);break;default:n&&(n=r),t=!1}return!(t||n&&s)}function yq(e,t){let r=e.
replace(/"""/g,'\\"""'),n=r.split(/\r\n|[\n\r]/g),s=n.length===1,i=n.length>1&&n.slice(1).every(f=>f.length===0||(0,Zh.isWhiteSpace)(f.charCodeAt(0))),o=r.endsWith(
'\\"""'),a=e.endsWith('"')&&!o,u=e.endsWith("\\"),c=a||u,l=!(t!=null&&t.minimize)&&(!s||e.length>70||c||i||o),p="",d=s&&(0,Zh.isWhiteSpace)(e.charCodeAt(0));return(l&&
!d||i)&&(p+=`
`),p+=r,(l||c)&&(p+=`
`),'"""'+p+'"""'}});var No=E(au=>{"use strict";Object.defineProperty(au,"__esModule",{value:!0});au.TokenKind=void 0;var eg;au.TokenKind=eg;(function(e){e.SOF="<SOF>",e.EOF="<EOF>",
e.BANG="!",e.DOLLAR="$",e.AMP="&",e.PAREN_L="(",e.PAREN_R=")",e.DOT=".",e.SPREAD="...",e.COLON=":",e.EQUALS="=",e.AT="@",e.BRACKET_L="[",e.BRACKET_R="]",e.BRACE_L=
"{",e.PIPE="|",e.BRACE_R="}",e.NAME="Name",e.INT="Int",e.FLOAT="Float",e.STRING="String",e.BLOCK_STRING="BlockString",e.COMMENT="Comment"})(eg||(au.TokenKind=eg=
{}))});var cu=E($s=>{"use strict";Object.defineProperty($s,"__esModule",{value:!0});$s.Lexer=void 0;$s.createToken=tt;$s.isPunctuatorTokenKind=_q;$s.printCodePointAt=Ds;
$s.readName=kO;var Ir=tu(),OO=nr(),bq=ou(),yi=su(),ie=No(),rg=class{constructor(t){let r=new OO.Token(ie.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.
token=r,this.line=1,this.lineStart=0,this._maxComments=void 0,this._commentCount=0}get[Symbol.toStringTag](){return"Lexer"}advance(){return this.lastToken=this.
token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==ie.TokenKind.EOF)do if(t.next)t=t.next;else{let r=vq(this,t.end);t.next=r,r.prev=t,t=
r}while(t.kind===ie.TokenKind.COMMENT);return t}};$s.Lexer=rg;function _q(e){return e===ie.TokenKind.BANG||e===ie.TokenKind.DOLLAR||e===ie.TokenKind.AMP||e===ie.
TokenKind.PAREN_L||e===ie.TokenKind.PAREN_R||e===ie.TokenKind.DOT||e===ie.TokenKind.SPREAD||e===ie.TokenKind.COLON||e===ie.TokenKind.EQUALS||e===ie.TokenKind.AT||
e===ie.TokenKind.BRACKET_L||e===ie.TokenKind.BRACKET_R||e===ie.TokenKind.BRACE_L||e===ie.TokenKind.PIPE||e===ie.TokenKind.BRACE_R}function Io(e){return e>=0&&e<=
55295||e>=57344&&e<=1114111}function wp(e,t){return NO(e.charCodeAt(t))&&IO(e.charCodeAt(t+1))}function NO(e){return e>=55296&&e<=56319}function IO(e){return e>=
56320&&e<=57343}function Ds(e,t){let r=e.source.body.codePointAt(t);if(r===void 0)return ie.TokenKind.EOF;if(r>=32&&r<=126){let n=String.fromCodePoint(r);return n===
'"'?`'"'`:`"${n}"`}return"U+"+r.toString(16).toUpperCase().padStart(4,"0")}function tt(e,t,r,n,s){let i=e.line,o=1+r-e.lineStart;return new OO.Token(t,r,n,i,o,s)}
function vq(e,t){let r=e.source.body,n=r.length,s=t;for(;s<n;){let i=r.charCodeAt(s);switch(i){case 65279:case 9:case 32:case 44:++s;continue;case 10:++s,++e.line,
e.lineStart=s;continue;case 13:r.charCodeAt(s+1)===10?s+=2:++s,++e.line,e.lineStart=s;continue;case 35:return Tq(e,s);case 33:return tt(e,ie.TokenKind.BANG,s,s+
1);case 36:return tt(e,ie.TokenKind.DOLLAR,s,s+1);case 38:return tt(e,ie.TokenKind.AMP,s,s+1);case 40:return tt(e,ie.TokenKind.PAREN_L,s,s+1);case 41:return tt(
e,ie.TokenKind.PAREN_R,s,s+1);case 46:if(r.charCodeAt(s+1)===46&&r.charCodeAt(s+2)===46)return tt(e,ie.TokenKind.SPREAD,s,s+3);break;case 58:return tt(e,ie.TokenKind.
COLON,s,s+1);case 61:return tt(e,ie.TokenKind.EQUALS,s,s+1);case 64:return tt(e,ie.TokenKind.AT,s,s+1);case 91:return tt(e,ie.TokenKind.BRACKET_L,s,s+1);case 93:
return tt(e,ie.TokenKind.BRACKET_R,s,s+1);case 123:return tt(e,ie.TokenKind.BRACE_L,s,s+1);case 124:return tt(e,ie.TokenKind.PIPE,s,s+1);case 125:return tt(e,ie.
TokenKind.BRACE_R,s,s+1);case 34:return r.charCodeAt(s+1)===34&&r.charCodeAt(s+2)===34?Nq(e,s):Eq(e,s)}if((0,yi.isDigit)(i)||i===45)return wq(e,s,i);if((0,yi.isNameStart)(
i))return kO(e,s);throw(0,Ir.syntaxError)(e.source,s,i===39?`Unexpected single quote character ('), did you mean to use a double quote (")?`:Io(i)||wp(r,s)?`Une\
xpected character: ${Ds(e,s)}.`:`Invalid character: ${Ds(e,s)}.`)}return tt(e,ie.TokenKind.EOF,n,n)}function Tq(e,t){let r=e._maxComments;if(r!==void 0){let o=e.
_commentCount+1;if(o>r)throw(0,Ir.syntaxError)(e.source,t,`Document contains more than ${r} comments. Parsing aborted.`);e._commentCount=o}let n=e.source.body,s=n.
length,i=t+1;for(;i<s;){let o=n.charCodeAt(i);if(o===10||o===13)break;if(Io(o))++i;else if(wp(n,i))i+=2;else break}return tt(e,ie.TokenKind.COMMENT,t,i,n.slice(
t+1,i))}function wq(e,t,r){let n=e.source.body,s=t,i=r,o=!1;if(i===45&&(i=n.charCodeAt(++s)),i===48){if(i=n.charCodeAt(++s),(0,yi.isDigit)(i))throw(0,Ir.syntaxError)(
e.source,s,`Invalid number, unexpected digit after 0: ${Ds(e,s)}.`)}else s=tg(e,s,i),i=n.charCodeAt(s);if(i===46&&(o=!0,i=n.charCodeAt(++s),s=tg(e,s,i),i=n.charCodeAt(
s)),(i===69||i===101)&&(o=!0,i=n.charCodeAt(++s),(i===43||i===45)&&(i=n.charCodeAt(++s)),s=tg(e,s,i),i=n.charCodeAt(s)),i===46||(0,yi.isNameStart)(i))throw(0,Ir.
syntaxError)(e.source,s,`Invalid number, expected digit but got: ${Ds(e,s)}.`);return tt(e,o?ie.TokenKind.FLOAT:ie.TokenKind.INT,t,s,n.slice(t,s))}function tg(e,t,r){
if(!(0,yi.isDigit)(r))throw(0,Ir.syntaxError)(e.source,t,`Invalid number, expected digit but got: ${Ds(e,t)}.`);let n=e.source.body,s=t+1;for(;(0,yi.isDigit)(n.
charCodeAt(s));)++s;return s}function Eq(e,t){let r=e.source.body,n=r.length,s=t+1,i=s,o="";for(;s<n;){let a=r.charCodeAt(s);if(a===34)return o+=r.slice(i,s),tt(
e,ie.TokenKind.STRING,t,s+1,o);if(a===92){o+=r.slice(i,s);let u=r.charCodeAt(s+1)===117?r.charCodeAt(s+2)===123?Sq(e,s):Rq(e,s):Oq(e,s);o+=u.value,s+=u.size,i=s;
continue}if(a===10||a===13)break;if(Io(a))++s;else if(wp(r,s))s+=2;else throw(0,Ir.syntaxError)(e.source,s,`Invalid character within String: ${Ds(e,s)}.`)}throw(0,Ir.
syntaxError)(e.source,s,"Unterminated string.")}function Sq(e,t){let r=e.source.body,n=0,s=3;for(;s<12;){let i=r.charCodeAt(t+s++);if(i===125){if(s<5||!Io(n))break;
return{value:String.fromCodePoint(n),size:s}}if(n=n<<4|uu(i),n<0)break}throw(0,Ir.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+s)}".`)}
function Rq(e,t){let r=e.source.body,n=RO(r,t+2);if(Io(n))return{value:String.fromCodePoint(n),size:6};if(NO(n)&&r.charCodeAt(t+6)===92&&r.charCodeAt(t+7)===117){
let s=RO(r,t+8);if(IO(s))return{value:String.fromCodePoint(n,s),size:12}}throw(0,Ir.syntaxError)(e.source,t,`Invalid Unicode escape sequence: "${r.slice(t,t+6)}\
".`)}function RO(e,t){return uu(e.charCodeAt(t))<<12|uu(e.charCodeAt(t+1))<<8|uu(e.charCodeAt(t+2))<<4|uu(e.charCodeAt(t+3))}function uu(e){return e>=48&&e<=57?
e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1}function Oq(e,t){let r=e.source.body;switch(r.charCodeAt(t+1)){case 34:return{value:'"',size:2};case 92:return{value:"\
\\",size:2};case 47:return{value:"/",size:2};case 98:return{value:"\b",size:2};case 102:return{value:"\f",size:2};case 110:return{value:`
`,size:2};case 114:return{value:"\r",size:2};case 116:return{value:"	",size:2}}throw(0,Ir.syntaxError)(e.source,t,`Invalid character escape sequence: "${r.slice(
t,t+2)}".`)}function Nq(e,t){let r=e.source.body,n=r.length,s=e.lineStart,i=t+3,o=i,a="",u=[];for(;i<n;){let c=r.charCodeAt(i);if(c===34&&r.charCodeAt(i+1)===34&&
r.charCodeAt(i+2)===34){a+=r.slice(o,i),u.push(a);let l=tt(e,ie.TokenKind.BLOCK_STRING,t,i+3,(0,bq.dedentBlockStringLines)(u).join(`
`));return e.line+=u.length-1,e.lineStart=s,l}if(c===92&&r.charCodeAt(i+1)===34&&r.charCodeAt(i+2)===34&&r.charCodeAt(i+3)===34){a+=r.slice(o,i),o=i+1,i+=4;continue}
if(c===10||c===13){a+=r.slice(o,i),u.push(a),c===13&&r.charCodeAt(i+1)===10?i+=2:++i,a="",o=i,s=i;continue}if(Io(c))++i;else if(wp(r,i))i+=2;else throw(0,Ir.syntaxError)(
e.source,i,`Invalid character within String: ${Ds(e,i)}.`)}throw(0,Ir.syntaxError)(e.source,i,"Unterminated string.")}function kO(e,t){let r=e.source.body,n=r.length,
s=t+1;for(;s<n;){let i=r.charCodeAt(s);if((0,yi.isNameContinue)(i))++s;else break}return tt(e,ie.TokenKind.NAME,t,s,r.slice(t,s))}});var xO=E(Ep=>{"use strict";Object.defineProperty(Ep,"__esModule",{value:!0});Ep.SchemaCoordinateLexer=void 0;var Iq=tu(),kq=nr(),xq=su(),qs=cu(),Ms=No(),ng=class{line=1;lineStart=0;constructor(t){
let r=new kq.Token(Ms.TokenKind.SOF,0,0,0,0);this.source=t,this.lastToken=r,this.token=r}get[Symbol.toStringTag](){return"SchemaCoordinateLexer"}advance(){return this.
lastToken=this.token,this.token=this.lookahead()}lookahead(){let t=this.token;if(t.kind!==Ms.TokenKind.EOF){let r=Aq(this,t.end);t.next=r,r.prev=t,t=r}return t}};
Ep.SchemaCoordinateLexer=ng;function Aq(e,t){let r=e.source.body,n=r.length,s=t;if(s<n){let i=r.charCodeAt(s);switch(i){case 46:return(0,qs.createToken)(e,Ms.TokenKind.
DOT,s,s+1);case 40:return(0,qs.createToken)(e,Ms.TokenKind.PAREN_L,s,s+1);case 41:return(0,qs.createToken)(e,Ms.TokenKind.PAREN_R,s,s+1);case 58:return(0,qs.createToken)(
e,Ms.TokenKind.COLON,s,s+1);case 64:return(0,qs.createToken)(e,Ms.TokenKind.AT,s,s+1)}if((0,xq.isNameStart)(i))return(0,qs.readName)(e,s);throw(0,Iq.syntaxError)(
e.source,s,`Invalid character: ${(0,qs.printCodePointAt)(e,s)}.`)}return(0,qs.createToken)(e,Ms.TokenKind.EOF,n,n)}});var Se=E(sg=>{"use strict";Object.defineProperty(sg,"__esModule",{value:!0});sg.inspect=Cq;var Pq=10,AO=2;function Cq(e){return Sp(e,[])}function Sp(e,t){switch(typeof e){case"\
string":return JSON.stringify(e);case"function":return e.name?`[function ${e.name}]`:"[function]";case"object":return Lq(e,t);default:return String(e)}}function Lq(e,t){
if(e===null)return"null";if(t.includes(e))return"[Circular]";let r=[...t,e];if(jq(e)){let n=e.toJSON();if(n!==e)return typeof n=="string"?n:Sp(n,r)}else if(Array.
isArray(e))return $q(e,r);return Dq(e,r)}function jq(e){return typeof e.toJSON=="function"}function Dq(e,t){let r=Object.entries(e);return r.length===0?"{}":t.length>
AO?"["+qq(e)+"]":"{ "+r.map(([s,i])=>s+": "+Sp(i,t)).join(", ")+" }"}function $q(e,t){if(e.length===0)return"[]";if(t.length>AO)return"[Array]";let r=Math.min(Pq,
e.length),n=e.length-r,s=[];for(let i=0;i<r;++i)s.push(Sp(e[i],t));return n===1?s.push("... 1 more item"):n>1&&s.push(`... ${n} more items`),"["+s.join(", ")+"]"}
function qq(e){let t=Object.prototype.toString.call(e).replace(/^\[object /,"").replace(/]$/,"");if(t==="Object"&&typeof e.constructor=="function"){let r=e.constructor.
name;if(typeof r=="string"&&r!=="")return r}return t}});var lu=E(Rp=>{"use strict";Object.defineProperty(Rp,"__esModule",{value:!0});Rp.instanceOf=void 0;var Mq=Se(),Fq=globalThis.process&&process.env.NODE_ENV==="pro\
duction",Uq=Fq?function(t,r){return t instanceof r}:function(t,r){if(t instanceof r)return!0;if(typeof t=="object"&&t!==null){var n;let s=r.prototype[Symbol.toStringTag],
i=Symbol.toStringTag in t?t[Symbol.toStringTag]:(n=t.constructor)===null||n===void 0?void 0:n.name;if(s===i){let o=(0,Mq.inspect)(t);throw new Error(`Cannot use\
 ${s} "${o}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`)}}return!1};Rp.instanceOf=Uq});var Np=E(pu=>{"use strict";Object.defineProperty(pu,"__esModule",{value:!0});pu.Source=void 0;pu.isSource=Vq;var ig=Qt(),Gq=Se(),Bq=lu(),Op=class{constructor(t,r="\
GraphQL request",n={line:1,column:1}){typeof t=="string"||(0,ig.devAssert)(!1,`Body must be a string. Received: ${(0,Gq.inspect)(t)}.`),this.body=t,this.name=r,
this.locationOffset=n,this.locationOffset.line>0||(0,ig.devAssert)(!1,"line in locationOffset is 1-indexed and must be positive."),this.locationOffset.column>0||
(0,ig.devAssert)(!1,"column in locationOffset is 1-indexed and must be positive.")}get[Symbol.toStringTag](){return"Source"}};pu.Source=Op;function Vq(e){return(0,Bq.
instanceOf)(e,Op)}});var bi=E(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.Parser=void 0;Xn.parse=Hq;Xn.parseConstValue=Jq;Xn.parseSchemaCoordinate=Xq;Xn.parseType=
Wq;Xn.parseValue=Yq;var Wn=tu(),du=nr(),Kq=Oo(),H=pe(),PO=cu(),Qq=xO(),kp=Np(),k=No();function Hq(e,t){let r=new Fs(e,t),n=r.parseDocument();return Object.defineProperty(
n,"tokenCount",{enumerable:!1,value:r.tokenCount}),n}function Yq(e,t){let r=new Fs(e,t);r.expectToken(k.TokenKind.SOF);let n=r.parseValueLiteral(!1);return r.expectToken(
k.TokenKind.EOF),n}function Jq(e,t){let r=new Fs(e,t);r.expectToken(k.TokenKind.SOF);let n=r.parseConstValueLiteral();return r.expectToken(k.TokenKind.EOF),n}function Wq(e,t){
let r=new Fs(e,t);r.expectToken(k.TokenKind.SOF);let n=r.parseTypeReference();return r.expectToken(k.TokenKind.EOF),n}function Xq(e){let t=(0,kp.isSource)(e)?e:
new kp.Source(e),r=new Qq.SchemaCoordinateLexer(t),n=new Fs(e,{lexer:r});n.expectToken(k.TokenKind.SOF);let s=n.parseSchemaCoordinate();return n.expectToken(k.TokenKind.
EOF),s}var Fs=class{constructor(t,r={}){let{lexer:n,...s}=r;if(n)this._lexer=n;else{let o=(0,kp.isSource)(t)?t:new kp.Source(t);this._lexer=new PO.Lexer(o)}this.
_options=s,this._tokenCounter=0,this._lexer._maxComments=r?.maxComments,this._lexer._commentCount=0;let i=r?.maxSourceLength;if(i!==void 0&&this._lexer.source.body.
length>i)throw(0,Wn.syntaxError)(this._lexer.source,i,`Source contains more than ${i} UTF-16 code units. Parsing aborted.`)}get tokenCount(){return this._tokenCounter}parseName(){
let t=this.expectToken(k.TokenKind.NAME);return this.node(t,{kind:H.Kind.NAME,value:t.value})}parseDocument(){return this.node(this._lexer.token,{kind:H.Kind.DOCUMENT,
definitions:this.many(k.TokenKind.SOF,this.parseDefinition,k.TokenKind.EOF)})}parseDefinition(){if(this.peek(k.TokenKind.BRACE_L))return this.parseOperationDefinition();
let t=this.peekDescription(),r=t?this._lexer.lookahead():this._lexer.token;if(t&&r.kind===k.TokenKind.BRACE_L)throw(0,Wn.syntaxError)(this._lexer.source,this._lexer.
token.start,"Unexpected description, descriptions are not supported on shorthand queries.");if(r.kind===k.TokenKind.NAME){switch(r.value){case"schema":return this.
parseSchemaDefinition();case"scalar":return this.parseScalarTypeDefinition();case"type":return this.parseObjectTypeDefinition();case"interface":return this.parseInterfaceTypeDefinition();case"\
union":return this.parseUnionTypeDefinition();case"enum":return this.parseEnumTypeDefinition();case"input":return this.parseInputObjectTypeDefinition();case"dir\
ective":return this.parseDirectiveDefinition()}switch(r.value){case"query":case"mutation":case"subscription":return this.parseOperationDefinition();case"fragmen\
t":return this.parseFragmentDefinition()}if(t)throw(0,Wn.syntaxError)(this._lexer.source,this._lexer.token.start,"Unexpected description, only GraphQL definitio\
ns support descriptions.");if(r.value==="extend")return this.parseTypeSystemExtension()}throw this.unexpected(r)}parseOperationDefinition(){let t=this._lexer.token;
if(this.peek(k.TokenKind.BRACE_L))return this.node(t,{kind:H.Kind.OPERATION_DEFINITION,operation:du.OperationTypeNode.QUERY,description:void 0,name:void 0,variableDefinitions:[],
directives:[],selectionSet:this.parseSelectionSet()});let r=this.parseDescription(),n=this.parseOperationType(),s;return this.peek(k.TokenKind.NAME)&&(s=this.parseName()),
this.node(t,{kind:H.Kind.OPERATION_DEFINITION,operation:n,description:r,name:s,variableDefinitions:this.parseVariableDefinitions(),directives:this.parseDirectives(
!1),selectionSet:this.parseSelectionSet()})}parseOperationType(){let t=this.expectToken(k.TokenKind.NAME);switch(t.value){case"query":return du.OperationTypeNode.
QUERY;case"mutation":return du.OperationTypeNode.MUTATION;case"subscription":return du.OperationTypeNode.SUBSCRIPTION}throw this.unexpected(t)}parseVariableDefinitions(){
return this.optionalMany(k.TokenKind.PAREN_L,this.parseVariableDefinition,k.TokenKind.PAREN_R)}parseVariableDefinition(){return this.node(this._lexer.token,{kind:H.
Kind.VARIABLE_DEFINITION,description:this.parseDescription(),variable:this.parseVariable(),type:(this.expectToken(k.TokenKind.COLON),this.parseTypeReference()),
defaultValue:this.expectOptionalToken(k.TokenKind.EQUALS)?this.parseConstValueLiteral():void 0,directives:this.parseConstDirectives()})}parseVariable(){let t=this.
_lexer.token;return this.expectToken(k.TokenKind.DOLLAR),this.node(t,{kind:H.Kind.VARIABLE,name:this.parseName()})}parseSelectionSet(){return this.node(this._lexer.
token,{kind:H.Kind.SELECTION_SET,selections:this.many(k.TokenKind.BRACE_L,this.parseSelection,k.TokenKind.BRACE_R)})}parseSelection(){return this.peek(k.TokenKind.
SPREAD)?this.parseFragment():this.parseField()}parseField(){let t=this._lexer.token,r=this.parseName(),n,s;return this.expectOptionalToken(k.TokenKind.COLON)?(n=
r,s=this.parseName()):s=r,this.node(t,{kind:H.Kind.FIELD,alias:n,name:s,arguments:this.parseArguments(!1),directives:this.parseDirectives(!1),selectionSet:this.
peek(k.TokenKind.BRACE_L)?this.parseSelectionSet():void 0})}parseArguments(t){let r=t?this.parseConstArgument:this.parseArgument;return this.optionalMany(k.TokenKind.
PAREN_L,r,k.TokenKind.PAREN_R)}parseArgument(t=!1){let r=this._lexer.token,n=this.parseName();return this.expectToken(k.TokenKind.COLON),this.node(r,{kind:H.Kind.
ARGUMENT,name:n,value:this.parseValueLiteral(t)})}parseConstArgument(){return this.parseArgument(!0)}parseFragment(){let t=this._lexer.token;this.expectToken(k.
TokenKind.SPREAD);let r=this.expectOptionalKeyword("on");return!r&&this.peek(k.TokenKind.NAME)?this.node(t,{kind:H.Kind.FRAGMENT_SPREAD,name:this.parseFragmentName(),
directives:this.parseDirectives(!1)}):this.node(t,{kind:H.Kind.INLINE_FRAGMENT,typeCondition:r?this.parseNamedType():void 0,directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentDefinition(){let t=this._lexer.token,r=this.parseDescription();return this.expectKeyword("fragment"),this._options.
allowLegacyFragmentVariables===!0?this.node(t,{kind:H.Kind.FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),variableDefinitions:this.parseVariableDefinitions(),
typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),selectionSet:this.parseSelectionSet()}):this.node(t,{kind:H.Kind.
FRAGMENT_DEFINITION,description:r,name:this.parseFragmentName(),typeCondition:(this.expectKeyword("on"),this.parseNamedType()),directives:this.parseDirectives(!1),
selectionSet:this.parseSelectionSet()})}parseFragmentName(){if(this._lexer.token.value==="on")throw this.unexpected();return this.parseName()}parseValueLiteral(t){
let r=this._lexer.token;switch(r.kind){case k.TokenKind.BRACKET_L:return this.parseList(t);case k.TokenKind.BRACE_L:return this.parseObject(t);case k.TokenKind.
INT:return this.advanceLexer(),this.node(r,{kind:H.Kind.INT,value:r.value});case k.TokenKind.FLOAT:return this.advanceLexer(),this.node(r,{kind:H.Kind.FLOAT,value:r.
value});case k.TokenKind.STRING:case k.TokenKind.BLOCK_STRING:return this.parseStringLiteral();case k.TokenKind.NAME:switch(this.advanceLexer(),r.value){case"tr\
ue":return this.node(r,{kind:H.Kind.BOOLEAN,value:!0});case"false":return this.node(r,{kind:H.Kind.BOOLEAN,value:!1});case"null":return this.node(r,{kind:H.Kind.
NULL});default:return this.node(r,{kind:H.Kind.ENUM,value:r.value})}case k.TokenKind.DOLLAR:if(t)if(this.expectToken(k.TokenKind.DOLLAR),this._lexer.token.kind===
k.TokenKind.NAME){let n=this._lexer.token.value;throw(0,Wn.syntaxError)(this._lexer.source,r.start,`Unexpected variable "$${n}" in constant value.`)}else throw this.
unexpected(r);return this.parseVariable();default:throw this.unexpected()}}parseConstValueLiteral(){return this.parseValueLiteral(!0)}parseStringLiteral(){let t=this.
_lexer.token;return this.advanceLexer(),this.node(t,{kind:H.Kind.STRING,value:t.value,block:t.kind===k.TokenKind.BLOCK_STRING})}parseList(t){let r=()=>this.parseValueLiteral(
t);return this.node(this._lexer.token,{kind:H.Kind.LIST,values:this.any(k.TokenKind.BRACKET_L,r,k.TokenKind.BRACKET_R)})}parseObject(t){let r=()=>this.parseObjectField(
t);return this.node(this._lexer.token,{kind:H.Kind.OBJECT,fields:this.any(k.TokenKind.BRACE_L,r,k.TokenKind.BRACE_R)})}parseObjectField(t){let r=this._lexer.token,
n=this.parseName();return this.expectToken(k.TokenKind.COLON),this.node(r,{kind:H.Kind.OBJECT_FIELD,name:n,value:this.parseValueLiteral(t)})}parseDirectives(t){
let r=[];for(;this.peek(k.TokenKind.AT);)r.push(this.parseDirective(t));return r}parseConstDirectives(){return this.parseDirectives(!0)}parseDirective(t){let r=this.
_lexer.token;return this.expectToken(k.TokenKind.AT),this.node(r,{kind:H.Kind.DIRECTIVE,name:this.parseName(),arguments:this.parseArguments(t)})}parseTypeReference(){
let t=this._lexer.token,r;if(this.expectOptionalToken(k.TokenKind.BRACKET_L)){let n=this.parseTypeReference();this.expectToken(k.TokenKind.BRACKET_R),r=this.node(
t,{kind:H.Kind.LIST_TYPE,type:n})}else r=this.parseNamedType();return this.expectOptionalToken(k.TokenKind.BANG)?this.node(t,{kind:H.Kind.NON_NULL_TYPE,type:r}):
r}parseNamedType(){return this.node(this._lexer.token,{kind:H.Kind.NAMED_TYPE,name:this.parseName()})}peekDescription(){return this.peek(k.TokenKind.STRING)||this.
peek(k.TokenKind.BLOCK_STRING)}parseDescription(){if(this.peekDescription())return this.parseStringLiteral()}parseSchemaDefinition(){let t=this._lexer.token,r=this.
parseDescription();this.expectKeyword("schema");let n=this.parseConstDirectives(),s=this.many(k.TokenKind.BRACE_L,this.parseOperationTypeDefinition,k.TokenKind.
BRACE_R);return this.node(t,{kind:H.Kind.SCHEMA_DEFINITION,description:r,directives:n,operationTypes:s})}parseOperationTypeDefinition(){let t=this._lexer.token,
r=this.parseOperationType();this.expectToken(k.TokenKind.COLON);let n=this.parseNamedType();return this.node(t,{kind:H.Kind.OPERATION_TYPE_DEFINITION,operation:r,
type:n})}parseScalarTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("scalar");let n=this.parseName(),s=this.parseConstDirectives();
return this.node(t,{kind:H.Kind.SCALAR_TYPE_DEFINITION,description:r,name:n,directives:s})}parseObjectTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();
this.expectKeyword("type");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),o=this.parseFieldsDefinition();return this.node(
t,{kind:H.Kind.OBJECT_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseImplementsInterfaces(){return this.expectOptionalKeyword("i\
mplements")?this.delimitedMany(k.TokenKind.AMP,this.parseNamedType):[]}parseFieldsDefinition(){return this.optionalMany(k.TokenKind.BRACE_L,this.parseFieldDefinition,
k.TokenKind.BRACE_R)}parseFieldDefinition(){let t=this._lexer.token,r=this.parseDescription(),n=this.parseName(),s=this.parseArgumentDefs();this.expectToken(k.TokenKind.
COLON);let i=this.parseTypeReference(),o=this.parseConstDirectives();return this.node(t,{kind:H.Kind.FIELD_DEFINITION,description:r,name:n,arguments:s,type:i,directives:o})}parseArgumentDefs(){
return this.optionalMany(k.TokenKind.PAREN_L,this.parseInputValueDef,k.TokenKind.PAREN_R)}parseInputValueDef(){let t=this._lexer.token,r=this.parseDescription(),
n=this.parseName();this.expectToken(k.TokenKind.COLON);let s=this.parseTypeReference(),i;this.expectOptionalToken(k.TokenKind.EQUALS)&&(i=this.parseConstValueLiteral());
let o=this.parseConstDirectives();return this.node(t,{kind:H.Kind.INPUT_VALUE_DEFINITION,description:r,name:n,type:s,defaultValue:i,directives:o})}parseInterfaceTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("interface");let n=this.parseName(),s=this.parseImplementsInterfaces(),i=this.parseConstDirectives(),
o=this.parseFieldsDefinition();return this.node(t,{kind:H.Kind.INTERFACE_TYPE_DEFINITION,description:r,name:n,interfaces:s,directives:i,fields:o})}parseUnionTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("union");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseUnionMemberTypes();
return this.node(t,{kind:H.Kind.UNION_TYPE_DEFINITION,description:r,name:n,directives:s,types:i})}parseUnionMemberTypes(){return this.expectOptionalToken(k.TokenKind.
EQUALS)?this.delimitedMany(k.TokenKind.PIPE,this.parseNamedType):[]}parseEnumTypeDefinition(){let t=this._lexer.token,r=this.parseDescription();this.expectKeyword(
"enum");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseEnumValuesDefinition();return this.node(t,{kind:H.Kind.ENUM_TYPE_DEFINITION,description:r,
name:n,directives:s,values:i})}parseEnumValuesDefinition(){return this.optionalMany(k.TokenKind.BRACE_L,this.parseEnumValueDefinition,k.TokenKind.BRACE_R)}parseEnumValueDefinition(){
let t=this._lexer.token,r=this.parseDescription(),n=this.parseEnumValueName(),s=this.parseConstDirectives();return this.node(t,{kind:H.Kind.ENUM_VALUE_DEFINITION,
description:r,name:n,directives:s})}parseEnumValueName(){if(this._lexer.token.value==="true"||this._lexer.token.value==="false"||this._lexer.token.value==="null")
throw(0,Wn.syntaxError)(this._lexer.source,this._lexer.token.start,`${Ip(this._lexer.token)} is reserved and cannot be used for an enum value.`);return this.parseName()}parseInputObjectTypeDefinition(){
let t=this._lexer.token,r=this.parseDescription();this.expectKeyword("input");let n=this.parseName(),s=this.parseConstDirectives(),i=this.parseInputFieldsDefinition();
return this.node(t,{kind:H.Kind.INPUT_OBJECT_TYPE_DEFINITION,description:r,name:n,directives:s,fields:i})}parseInputFieldsDefinition(){return this.optionalMany(
k.TokenKind.BRACE_L,this.parseInputValueDef,k.TokenKind.BRACE_R)}parseTypeSystemExtension(){let t=this._lexer.lookahead();if(t.kind===k.TokenKind.NAME)switch(t.
value){case"schema":return this.parseSchemaExtension();case"scalar":return this.parseScalarTypeExtension();case"type":return this.parseObjectTypeExtension();case"\
interface":return this.parseInterfaceTypeExtension();case"union":return this.parseUnionTypeExtension();case"enum":return this.parseEnumTypeExtension();case"inpu\
t":return this.parseInputObjectTypeExtension();case"directive":if(this._options.experimentalDirectivesOnDirectiveDefinitions)return this.parseDirectiveDefinitionExtension();
break}throw this.unexpected(t)}parseSchemaExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("schema");let r=this.parseConstDirectives(),
n=this.optionalMany(k.TokenKind.BRACE_L,this.parseOperationTypeDefinition,k.TokenKind.BRACE_R);if(r.length===0&&n.length===0)throw this.unexpected();return this.
node(t,{kind:H.Kind.SCHEMA_EXTENSION,directives:r,operationTypes:n})}parseScalarTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"scalar");let r=this.parseName(),n=this.parseConstDirectives();if(n.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.SCALAR_TYPE_EXTENSION,name:r,
directives:n})}parseObjectTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("type");let r=this.parseName(),n=this.parseImplementsInterfaces(),
s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===0&&i.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.
OBJECT_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseInterfaceTypeExtension(){let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword(
"interface");let r=this.parseName(),n=this.parseImplementsInterfaces(),s=this.parseConstDirectives(),i=this.parseFieldsDefinition();if(n.length===0&&s.length===
0&&i.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.INTERFACE_TYPE_EXTENSION,name:r,interfaces:n,directives:s,fields:i})}parseUnionTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("union");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseUnionMemberTypes();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.UNION_TYPE_EXTENSION,name:r,directives:n,types:s})}parseEnumTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("enum");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseEnumValuesDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.ENUM_TYPE_EXTENSION,name:r,directives:n,values:s})}parseInputObjectTypeExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("input");let r=this.parseName(),n=this.parseConstDirectives(),s=this.parseInputFieldsDefinition();
if(n.length===0&&s.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.INPUT_OBJECT_TYPE_EXTENSION,name:r,directives:n,fields:s})}parseDirectiveDefinitionExtension(){
let t=this._lexer.token;this.expectKeyword("extend"),this.expectKeyword("directive"),this.expectToken(k.TokenKind.AT);let r=this.parseName(),n=this.parseConstDirectives();
if(n.length===0)throw this.unexpected();return this.node(t,{kind:H.Kind.DIRECTIVE_EXTENSION,name:r,directives:n})}parseDirectiveDefinition(){let t=this._lexer.token,
r=this.parseDescription();this.expectKeyword("directive"),this.expectToken(k.TokenKind.AT);let n=this.parseName(),s=this.parseArgumentDefs(),i=this._options.experimentalDirectivesOnDirectiveDefinitions?
this.parseConstDirectives():[],o=this.expectOptionalKeyword("repeatable");this.expectKeyword("on");let a=this.parseDirectiveLocations();return this.node(t,{kind:H.
Kind.DIRECTIVE_DEFINITION,description:r,name:n,arguments:s,directives:i,repeatable:o,locations:a})}parseDirectiveLocations(){return this.delimitedMany(k.TokenKind.
PIPE,this.parseDirectiveLocation)}parseDirectiveLocation(){let t=this._lexer.token,r=this.parseName();if(Object.prototype.hasOwnProperty.call(Kq.DirectiveLocation,
r.value))return r;throw this.unexpected(t)}parseSchemaCoordinate(){let t=this._lexer.token,r=this.expectOptionalToken(k.TokenKind.AT),n=this.parseName(),s;!r&&this.
expectOptionalToken(k.TokenKind.DOT)&&(s=this.parseName());let i;return(r||s)&&this.expectOptionalToken(k.TokenKind.PAREN_L)&&(i=this.parseName(),this.expectToken(
k.TokenKind.COLON),this.expectToken(k.TokenKind.PAREN_R)),r?i?this.node(t,{kind:H.Kind.DIRECTIVE_ARGUMENT_COORDINATE,name:n,argumentName:i}):this.node(t,{kind:H.
Kind.DIRECTIVE_COORDINATE,name:n}):s?i?this.node(t,{kind:H.Kind.ARGUMENT_COORDINATE,name:n,fieldName:s,argumentName:i}):this.node(t,{kind:H.Kind.MEMBER_COORDINATE,
name:n,memberName:s}):this.node(t,{kind:H.Kind.TYPE_COORDINATE,name:n})}node(t,r){return this._options.noLocation!==!0&&(r.loc=new du.Location(t,this._lexer.lastToken,
this._lexer.source)),r}peek(t){return this._lexer.token.kind===t}expectToken(t){let r=this._lexer.token;if(r.kind===t)return this.advanceLexer(),r;throw(0,Wn.syntaxError)(
this._lexer.source,r.start,`Expected ${CO(t)}, found ${Ip(r)}.`)}expectOptionalToken(t){return this._lexer.token.kind===t?(this.advanceLexer(),!0):!1}expectKeyword(t){
let r=this._lexer.token;if(r.kind===k.TokenKind.NAME&&r.value===t)this.advanceLexer();else throw(0,Wn.syntaxError)(this._lexer.source,r.start,`Expected "${t}", \
found ${Ip(r)}.`)}expectOptionalKeyword(t){let r=this._lexer.token;return r.kind===k.TokenKind.NAME&&r.value===t?(this.advanceLexer(),!0):!1}unexpected(t){let r=t??
this._lexer.token;return(0,Wn.syntaxError)(this._lexer.source,r.start,`Unexpected ${Ip(r)}.`)}any(t,r,n){this.expectToken(t);let s=[];for(;!this.expectOptionalToken(
n);)s.push(r.call(this));return s}optionalMany(t,r,n){if(this.expectOptionalToken(t)){let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}
return[]}many(t,r,n){this.expectToken(t);let s=[];do s.push(r.call(this));while(!this.expectOptionalToken(n));return s}delimitedMany(t,r){this.expectOptionalToken(
t);let n=[];do n.push(r.call(this));while(this.expectOptionalToken(t));return n}advanceLexer(){let{maxLexicalTokens:t=this._options.maxTokens}=this._options,r=this.
_lexer.advance();if(r.kind!==k.TokenKind.EOF&&(++this._tokenCounter,t!==void 0&&this._tokenCounter>t))throw(0,Wn.syntaxError)(this._lexer.source,r.start,`Docume\
nt contains more that ${t} tokens. Parsing aborted.`)}};Xn.Parser=Fs;function Ip(e){let t=e.value;return CO(e.kind)+(t!=null?` "${t}"`:"")}function CO(e){return(0,PO.
isPunctuatorTokenKind)(e)?`"${e}"`:e}});var Us=E(og=>{"use strict";Object.defineProperty(og,"__esModule",{value:!0});og.didYouMean=Zq;var zq=5;function Zq(e,t){let[r,n]=t?[e,t]:[void 0,e],s=" Did you \
mean ";r&&(s+=r+" ");let i=n.map(u=>`"${u}"`);switch(i.length){case 0:return"";case 1:return s+i[0]+"?";case 2:return s+i[0]+" or "+i[1]+"?"}let o=i.slice(0,zq),
a=o.pop();return s+o.join(", ")+", or "+a+"?"}});var LO=E(ag=>{"use strict";Object.defineProperty(ag,"__esModule",{value:!0});ag.identityFunc=eM;function eM(e){return e}});var Gs=E(ug=>{"use strict";Object.defineProperty(ug,"__esModule",{value:!0});ug.keyMap=tM;function tM(e,t){let r=Object.create(null);for(let n of e)r[t(n)]=n;return r}});var fu=E(cg=>{"use strict";Object.defineProperty(cg,"__esModule",{value:!0});cg.keyValMap=rM;function rM(e,t,r){let n=Object.create(null);for(let s of e)n[t(s)]=
r(s);return n}});var xp=E(lg=>{"use strict";Object.defineProperty(lg,"__esModule",{value:!0});lg.mapValue=nM;function nM(e,t){let r=Object.create(null);for(let n of Object.keys(
e))r[n]=t(e[n],n);return r}});var mu=E(dg=>{"use strict";Object.defineProperty(dg,"__esModule",{value:!0});dg.naturalCompare=sM;function sM(e,t){let r=0,n=0;for(;r<e.length&&n<t.length;){let s=e.
charCodeAt(r),i=t.charCodeAt(n);if(Ap(s)&&Ap(i)){let o=0;do++r,o=o*10+s-pg,s=e.charCodeAt(r);while(Ap(s)&&o>0);let a=0;do++n,a=a*10+i-pg,i=t.charCodeAt(n);while(Ap(
i)&&a>0);if(o<a)return-1;if(o>a)return 1}else{if(s<i)return-1;if(s>i)return 1;++r,++n}}return e.length-t.length}var pg=48,iM=57;function Ap(e){return!isNaN(e)&&
pg<=e&&e<=iM}});var Bs=E(mg=>{"use strict";Object.defineProperty(mg,"__esModule",{value:!0});mg.suggestionList=aM;var oM=mu();function aM(e,t){let r=Object.create(null),n=new fg(
e),s=Math.floor(e.length*.4)+1;for(let i of t){let o=n.measure(i,s);o!==void 0&&(r[i]=o)}return Object.keys(r).sort((i,o)=>{let a=r[i]-r[o];return a!==0?a:(0,oM.
naturalCompare)(i,o)})}var fg=class{constructor(t){this._input=t,this._inputLowerCase=t.toLowerCase(),this._inputArray=jO(this._inputLowerCase),this._rows=[new Array(
t.length+1).fill(0),new Array(t.length+1).fill(0),new Array(t.length+1).fill(0)]}measure(t,r){if(this._input===t)return 0;let n=t.toLowerCase();if(this._inputLowerCase===
n)return 1;let s=jO(n),i=this._inputArray;if(s.length<i.length){let l=s;s=i,i=l}let o=s.length,a=i.length;if(o-a>r)return;let u=this._rows;for(let l=0;l<=a;l++)
u[0][l]=l;for(let l=1;l<=o;l++){let p=u[(l-1)%3],d=u[l%3],f=d[0]=l;for(let g=1;g<=a;g++){let h=s[l-1]===i[g-1]?0:1,b=Math.min(p[g]+1,d[g-1]+1,p[g-1]+h);if(l>1&&
g>1&&s[l-1]===i[g-2]&&s[l-2]===i[g-1]){let T=u[(l-2)%3][g-2];b=Math.min(b,T+1)}b<f&&(f=b),d[g]=b}if(f>r)return}let c=u[o%3][a];return c<=r?c:void 0}};function jO(e){
let t=e.length,r=new Array(t);for(let n=0;n<t;++n)r[n]=e.charCodeAt(n);return r}});var Pp=E(hg=>{"use strict";Object.defineProperty(hg,"__esModule",{value:!0});hg.toObjMap=uM;function uM(e){if(e==null)return Object.create(null);if(Object.getPrototypeOf(
e)===null)return e;let t=Object.create(null);for(let[r,n]of Object.entries(e))t[r]=n;return t}});var DO=E(gg=>{"use strict";Object.defineProperty(gg,"__esModule",{value:!0});gg.printString=cM;function cM(e){return`"${e.replace(lM,pM)}"`}var lM=/[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function pM(e){return dM[e.charCodeAt(0)]}var dM=["\\u0000","\\u0001","\\u0002","\\u0003","\\u0004","\\u0005","\\u0006","\\u0007","\\b","\\t","\\n","\\u000B","\\\
f","\\r","\\u000E","\\u000F","\\u0010","\\u0011","\\u0012","\\u0013","\\u0014","\\u0015","\\u0016","\\u0017","\\u0018","\\u0019","\\u001A","\\u001B","\\u001C","\
\\u001D","\\u001E","\\u001F","","",'\\"',"","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"","","","","","","","","","","","","","","","","","\\\\","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","","",
"\\u007F","\\u0080","\\u0081","\\u0082","\\u0083","\\u0084","\\u0085","\\u0086","\\u0087","\\u0088","\\u0089","\\u008A","\\u008B","\\u008C","\\u008D","\\u008E",
"\\u008F","\\u0090","\\u0091","\\u0092","\\u0093","\\u0094","\\u0095","\\u0096","\\u0097","\\u0098","\\u0099","\\u009A","\\u009B","\\u009C","\\u009D","\\u009E",
"\\u009F"]});var $O=E(yg=>{"use strict";Object.defineProperty(yg,"__esModule",{value:!0});yg.reduce=hM;var fM=Se(),mM=nr();function hM(e,t){let r=[],n={parent:[e],keys:void 0,
results:[],index:-1},s;do{let i;n.index++;let o=n.keys===void 0?n.parent.length:n.keys.length;if(n.index===o)s=n.results,i=n.keys===void 0?void 0:n.results.kind,
n=r.pop();else{if(s=n.keys===void 0?n.parent[n.index]:n.parent[n.keys[n.index]],s==null&&r.length!==0)continue;if(Array.isArray(s)){if(s.length!==0){r.push(n),n=
{parent:s,keys:void 0,results:[],index:-1};continue}}else{let a=s;i=a?.kind;let u=typeof i=="string"?mM.QueryDocumentKeys[i]:void 0;if(!Array.isArray(u))throw new Error(
`Invalid AST Node: ${(0,fM.inspect)(s)}.`);if(u.length!==0){r.push(n),n={parent:a,keys:u,results:{...a},index:-1};continue}}}if(i!==void 0){let a=t[i];s=a?.(s)}
n.keys===void 0?n.results.push(s):n.results[n.keys[n.index]]=s}while(r.length!==0);return s}});var xr=E(Cp=>{"use strict";Object.defineProperty(Cp,"__esModule",{value:!0});Cp.print=qO;Cp.printForError=_M;var gM=ou(),yM=DO(),bM=$O();function qO(e,t){var r;
return TM((0,bM.reduce)(e,wM),(r=t?.maxIndentDepth)!==null&&r!==void 0?r:1/0)}function _M(e){return qO(e,{maxIndentDepth:100})}var vM=80,kr=class e{next=void 0;tail=this;indentBefore=!1;dedentAfter=!1;constructor(t="",r=!1){
this.length=t.length,this.lines=t.includes(`
`)?t.split(`
`):t,this.newlines=typeof this.lines=="string"?0:this.lines.length-1,this.isBlockString=r}append(t){if(t.length===0)return this;let r=typeof t=="string"?new e(t):
t;return this.tail.next=r,this.tail=r.tail,this.length+=r.length,this.newlines+=r.newlines,this}indent(){return this.length===0?this:(this.indentBefore=!0,this.
tail.dedentAfter=!0,this.length+=2*(this.newlines+1),this)}},_g=new kr;function TM(e,t){let r="",n="",s=0,i="",o=e;for(;o!==void 0;){let a=o.lines;if(o.indentBefore&&
(s<t&&(i+="  ",n+="  "),s++),typeof a=="string")n+=a;else{n+=a[0];let u=!o.isBlockString&&s>=t?" ":`
`+i;for(let c=1;c<a.length;c++)r+=n,n=u+a[c]}o.dedentAfter&&(s--,i=i.slice(0,s*2)),o=o.next}return r+n}var wM={Name:e=>new kr(e.value),Variable:e=>O(["$",e.name]),
Document:e=>O(e.definitions,`

`),OperationDefinition(e){let t=bg(e.variableDefinitions)?W(`(
`,O(e.variableDefinitions,`
`),`
)`):W("(",O(e.variableDefinitions,", "),")"),r=O([W("",e.description,`
`),O([e.operation,O([e.name,t]),O(e.directives," ")]," ")]);return O([e.operation==="query"&&r.length===e.operation.length?"":O([r," "]),e.selectionSet])},VariableDefinition:({
variable:e,type:t,defaultValue:r,directives:n,description:s})=>O([W("",s,`
`),e,": ",t,W(" = ",r),W(" ",O(n," "))]),SelectionSet:({selections:e})=>Zr(e),Field({alias:e,name:t,arguments:r,directives:n,selectionSet:s}){let i=O([W("",e,":\
 "),t],"");return O([SM(i,r),W(" ",O(n," ")),W(" ",s)])},Argument:({name:e,value:t})=>O([e,": ",t]),FragmentSpread:({name:e,directives:t})=>O(["...",e,W(" ",O(t,
" "))]),InlineFragment:({typeCondition:e,directives:t,selectionSet:r})=>O(["...",W("on ",e),O(t," "),r]," "),FragmentDefinition:({name:e,typeCondition:t,variableDefinitions:r,
directives:n,selectionSet:s,description:i})=>O([W("",i,`
`),"fragment ",e,W("(",O(r,", "),")")," on ",t," ",W("",O(n," ")," "),s]),IntValue:({value:e})=>new kr(e),FloatValue:({value:e})=>new kr(e),StringValue:({value:e,
block:t})=>new kr(t===!0?(0,gM.printBlockString)(e):(0,yM.printString)(e),t===!0),BooleanValue:({value:e})=>new kr(e?"true":"false"),NullValue:()=>new kr("null"),
EnumValue:({value:e})=>new kr(e),ListValue:({values:e})=>O(["[",O(e,", "),"]"]),ObjectValue:({fields:e})=>O(["{",O(e,", "),"}"]),ObjectField:({name:e,value:t})=>O(
[e,": ",t]),Directive:({name:e,arguments:t})=>O(["@",e,W("(",O(t,", "),")")]),NamedType:({name:e})=>e,ListType:({type:e})=>O(["[",e,"]"]),NonNullType:({type:e})=>O(
[e,"!"]),SchemaDefinition:({description:e,directives:t,operationTypes:r})=>O([W("",e,`
`),O(["schema",O(t," "),Zr(r)]," ")]),OperationTypeDefinition:({operation:e,type:t})=>O([e,": ",t]),ScalarTypeDefinition:({description:e,name:t,directives:r})=>O(
[W("",e,`
`),O(["scalar",t,O(r," ")]," ")]),ObjectTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>O([W("",e,`
`),O(["type",t,W("implements ",O(r," & ")),O(n," "),Zr(s)]," ")]),FieldDefinition:({description:e,name:t,arguments:r,type:n,directives:s})=>O([W("",e,`
`),t,bg(r)?W(`(
`,O(r,`
`).indent(),`
)`):W("(",O(r,", "),")"),": ",n,W(" ",O(s," "))]),InputValueDefinition:({description:e,name:t,type:r,defaultValue:n,directives:s})=>O([W("",e,`
`),t,": ",r,W(" = ",n),W(" ",O(s," "))]),InterfaceTypeDefinition:({description:e,name:t,interfaces:r,directives:n,fields:s})=>O([W("",e,`
`),O(["interface",t,W("implements ",O(r," & ")),O(n," "),Zr(s)]," ")]),UnionTypeDefinition:({description:e,name:t,directives:r,types:n})=>O([W("",e,`
`),O(["union",t,O(r," "),W("= ",O(n," | "))]," ")]),EnumTypeDefinition:({description:e,name:t,directives:r,values:n})=>O([W("",e,`
`),O(["enum",t,O(r," "),Zr(n)]," ")]),EnumValueDefinition:({description:e,name:t,directives:r})=>O([W("",e,`
`),O([t,O(r," ")]," ")]),InputObjectTypeDefinition:({description:e,name:t,directives:r,fields:n})=>O([W("",e,`
`),O(["input",t,O(r," "),Zr(n)]," ")]),DirectiveDefinition:({description:e,name:t,arguments:r,directives:n,repeatable:s,locations:i})=>O([W("",e,`
`),"directive @",t,bg(r)?W(`(
`,O(r,`
`).indent(),`
)`):W("(",O(r,", "),")"),W(" ",O(n," ")),s?" repeatable":""," on ",O(i," | ")]),SchemaExtension:({directives:e,operationTypes:t})=>O(["extend schema",O(e," "),Zr(
t)]," "),ScalarTypeExtension:({name:e,directives:t})=>O(["extend scalar",e,O(t," ")]," "),ObjectTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>O([
"extend type",e,W("implements ",O(t," & ")),O(r," "),Zr(n)]," "),InterfaceTypeExtension:({name:e,interfaces:t,directives:r,fields:n})=>O(["extend interface",e,W(
"implements ",O(t," & ")),O(r," "),Zr(n)]," "),UnionTypeExtension:({name:e,directives:t,types:r})=>O(["extend union",e,O(t," "),W("= ",O(r," | "))]," "),EnumTypeExtension:({
name:e,directives:t,values:r})=>O(["extend enum",e,O(t," "),Zr(r)]," "),InputObjectTypeExtension:({name:e,directives:t,fields:r})=>O(["extend input",e,O(t," "),
Zr(r)]," "),DirectiveExtension:({name:e,directives:t})=>O([O(["extend directive @",e]),O(t," ")]," "),TypeCoordinate:({name:e})=>e,MemberCoordinate:({name:e,memberName:t})=>O(
[e,W(".",t)]),ArgumentCoordinate:({name:e,fieldName:t,argumentName:r})=>O([e,W(".",t),W("(",r,":)")]),DirectiveCoordinate:({name:e})=>O(["@",e]),DirectiveArgumentCoordinate:({
name:e,argumentName:t})=>O(["@",e,W("(",t,":)")])};function O(e,t=""){if(e==null||e.length===0)return _g;let r=_g;for(let n of e)n===void 0||n.length===0||(r.length===
0?r=typeof n=="string"?new kr(n):n:(t!==""&&r.append(t),r.append(n)));return r}function EM(e,t){let r=0;for(let n of e)n.length!==0&&(r+=(r===0?0:t.length)+n.length);
return r}function Zr(e){return W(`{
`,O(e,`
`).indent(),`
}`)}function W(e,t,r=""){return t!=null&&t.length!==0?e===""?t.append(r):new kr(e).append(t).append(r):_g}function bg(e){var t;return(t=e?.some(r=>r.newlines!==
0))!==null&&t!==void 0?t:!1}function SM(e,t){return t==null||t.length===0?e:O([e,e.length+EM(t,", ")+2>vM?W(`(
`,O(t,`
`).indent(),`
)`):W("(",O(t,", "),")")])}});var wg=E(Tg=>{"use strict";Object.defineProperty(Tg,"__esModule",{value:!0});Tg.valueFromASTUntyped=vg;var RM=fu(),zn=pe();function vg(e,t){switch(e.kind){case zn.
Kind.NULL:return null;case zn.Kind.INT:return parseInt(e.value,10);case zn.Kind.FLOAT:return parseFloat(e.value);case zn.Kind.STRING:case zn.Kind.ENUM:case zn.Kind.
BOOLEAN:return e.value;case zn.Kind.LIST:return e.values.map(r=>vg(r,t));case zn.Kind.OBJECT:return(0,RM.keyValMap)(e.fields,r=>r.name.value,r=>vg(r.value,t));case zn.
Kind.VARIABLE:return t?.[e.name.value]}}});var hu=E(jp=>{"use strict";Object.defineProperty(jp,"__esModule",{value:!0});jp.assertEnumValueName=OM;jp.assertName=UO;var MO=Qt(),Lp=K(),FO=su();function UO(e){
if(e!=null||(0,MO.devAssert)(!1,"Must provide name."),typeof e=="string"||(0,MO.devAssert)(!1,"Expected name to be a string."),e.length===0)throw new Lp.GraphQLError(
"Expected name to be a non-empty string.");for(let t=1;t<e.length;++t)if(!(0,FO.isNameContinue)(e.charCodeAt(t)))throw new Lp.GraphQLError(`Names must only cont\
ain [_a-zA-Z0-9] but "${e}" does not.`);if(!(0,FO.isNameStart)(e.charCodeAt(0)))throw new Lp.GraphQLError(`Names must start with [_a-zA-Z] but "${e}" does not.`);
return e}function OM(e){if(e==="true"||e==="false"||e==="null")throw new Lp.GraphQLError(`Enum values cannot be named: ${e}`);return UO(e)}});var de=E(U=>{"use strict";Object.defineProperty(U,"__esModule",{value:!0});U.GraphQLUnionType=U.GraphQLScalarType=U.GraphQLObjectType=U.GraphQLNonNull=U.GraphQLList=
U.GraphQLInterfaceType=U.GraphQLInputObjectType=U.GraphQLEnumType=void 0;U.argsToArgsConfig=eN;U.assertAbstractType=QM;U.assertCompositeType=KM;U.assertEnumType=
qM;U.assertInputObjectType=MM;U.assertInputType=GM;U.assertInterfaceType=DM;U.assertLeafType=VM;U.assertListType=FM;U.assertNamedType=WM;U.assertNonNullType=UM;
U.assertNullableType=YM;U.assertObjectType=jM;U.assertOutputType=BM;U.assertScalarType=LM;U.assertType=CM;U.assertUnionType=$M;U.assertWrappingType=HM;U.defineArguments=
zO;U.getNamedType=XM;U.getNullableType=JM;U.isAbstractType=YO;U.isCompositeType=HO;U.isEnumType=wi;U.isInputObjectType=yu;U.isInputType=Eg;U.isInterfaceType=vi;
U.isLeafType=QO;U.isListType=Hp;U.isNamedType=JO;U.isNonNullType=Ks;U.isNullableType=Rg;U.isObjectType=xo;U.isOutputType=Sg;U.isRequiredArgument=zM;U.isRequiredInputField=
tF;U.isScalarType=_i;U.isType=Qp;U.isUnionType=Ti;U.isWrappingType=bu;U.resolveObjMapThunk=Ng;U.resolveReadonlyArrayThunk=Og;var At=Qt(),NM=Us(),GO=LO(),De=Se(),
Vs=lu(),IM=Rn(),kM=Gs(),KO=fu(),Kp=xp(),xM=Bs(),On=Pp(),gu=K(),AM=pe(),BO=xr(),PM=wg(),Nn=hu();function Qp(e){return _i(e)||xo(e)||vi(e)||Ti(e)||wi(e)||yu(e)||Hp(
e)||Ks(e)}function CM(e){if(!Qp(e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL type.`);return e}function _i(e){return(0,Vs.instanceOf)(e,Mp)}
function LM(e){if(!_i(e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL Scalar type.`);return e}function xo(e){return(0,Vs.instanceOf)(e,Fp)}function jM(e){
if(!xo(e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL Object type.`);return e}function vi(e){return(0,Vs.instanceOf)(e,Up)}function DM(e){if(!vi(
e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL Interface type.`);return e}function Ti(e){return(0,Vs.instanceOf)(e,Gp)}function $M(e){if(!Ti(
e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL Union type.`);return e}function wi(e){return(0,Vs.instanceOf)(e,Bp)}function qM(e){if(!wi(e))throw new Error(
`Expected ${(0,De.inspect)(e)} to be a GraphQL Enum type.`);return e}function yu(e){return(0,Vs.instanceOf)(e,Vp)}function MM(e){if(!yu(e))throw new Error(`Expe\
cted ${(0,De.inspect)(e)} to be a GraphQL Input Object type.`);return e}function Hp(e){return(0,Vs.instanceOf)(e,$p)}function FM(e){if(!Hp(e))throw new Error(`E\
xpected ${(0,De.inspect)(e)} to be a GraphQL List type.`);return e}function Ks(e){return(0,Vs.instanceOf)(e,qp)}function UM(e){if(!Ks(e))throw new Error(`Expect\
ed ${(0,De.inspect)(e)} to be a GraphQL Non-Null type.`);return e}function Eg(e){return _i(e)||wi(e)||yu(e)||bu(e)&&Eg(e.ofType)}function GM(e){if(!Eg(e))throw new Error(
`Expected ${(0,De.inspect)(e)} to be a GraphQL input type.`);return e}function Sg(e){return _i(e)||xo(e)||vi(e)||Ti(e)||wi(e)||bu(e)&&Sg(e.ofType)}function BM(e){
if(!Sg(e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL output type.`);return e}function QO(e){return _i(e)||wi(e)}function VM(e){if(!QO(e))throw new Error(
`Expected ${(0,De.inspect)(e)} to be a GraphQL leaf type.`);return e}function HO(e){return xo(e)||vi(e)||Ti(e)}function KM(e){if(!HO(e))throw new Error(`Expecte\
d ${(0,De.inspect)(e)} to be a GraphQL composite type.`);return e}function YO(e){return vi(e)||Ti(e)}function QM(e){if(!YO(e))throw new Error(`Expected ${(0,De.
inspect)(e)} to be a GraphQL abstract type.`);return e}var $p=class{constructor(t){Qp(t)||(0,At.devAssert)(!1,`Expected ${(0,De.inspect)(t)} to be a GraphQL typ\
e.`),this.ofType=t}get[Symbol.toStringTag](){return"GraphQLList"}toString(){return"["+String(this.ofType)+"]"}toJSON(){return this.toString()}};U.GraphQLList=$p;
var qp=class{constructor(t){Rg(t)||(0,At.devAssert)(!1,`Expected ${(0,De.inspect)(t)} to be a GraphQL nullable type.`),this.ofType=t}get[Symbol.toStringTag](){return"\
GraphQLNonNull"}toString(){return String(this.ofType)+"!"}toJSON(){return this.toString()}};U.GraphQLNonNull=qp;function bu(e){return Hp(e)||Ks(e)}function HM(e){
if(!bu(e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL wrapping type.`);return e}function Rg(e){return Qp(e)&&!Ks(e)}function YM(e){if(!Rg(e))
throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL nullable type.`);return e}function JM(e){if(e)return Ks(e)?e.ofType:e}function JO(e){return _i(e)||
xo(e)||vi(e)||Ti(e)||wi(e)||yu(e)}function WM(e){if(!JO(e))throw new Error(`Expected ${(0,De.inspect)(e)} to be a GraphQL named type.`);return e}function XM(e){
if(e){let t=e;for(;bu(t);)t=t.ofType;return t}}function Og(e){return typeof e=="function"?e():e}function Ng(e){return typeof e=="function"?e():e}var Mp=class{constructor(t){
var r,n,s,i;let o=(r=t.parseValue)!==null&&r!==void 0?r:GO.identityFunc;this.name=(0,Nn.assertName)(t.name),this.description=t.description,this.specifiedByURL=t.
specifiedByURL,this.serialize=(n=t.serialize)!==null&&n!==void 0?n:GO.identityFunc,this.parseValue=o,this.parseLiteral=(s=t.parseLiteral)!==null&&s!==void 0?s:(a,u)=>o(
(0,PM.valueFromASTUntyped)(a,u)),this.extensions=(0,On.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(i=t.extensionASTNodes)!==null&&i!==
void 0?i:[],t.specifiedByURL==null||typeof t.specifiedByURL=="string"||(0,At.devAssert)(!1,`${this.name} must provide "specifiedByURL" as a string, but got: ${(0,De.
inspect)(t.specifiedByURL)}.`),t.serialize==null||typeof t.serialize=="function"||(0,At.devAssert)(!1,`${this.name} must provide "serialize" function. If this c\
ustom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`),t.parseLiteral&&(typeof t.parseValue=="functio\
n"&&typeof t.parseLiteral=="function"||(0,At.devAssert)(!1,`${this.name} must provide both "parseValue" and "parseLiteral" functions.`))}get[Symbol.toStringTag](){
return"GraphQLScalarType"}toConfig(){return{name:this.name,description:this.description,specifiedByURL:this.specifiedByURL,serialize:this.serialize,parseValue:this.
parseValue,parseLiteral:this.parseLiteral,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){
return this.toString()}};U.GraphQLScalarType=Mp;var Fp=class{constructor(t){var r;this.name=(0,Nn.assertName)(t.name),this.description=t.description,this.isTypeOf=
t.isTypeOf,this.extensions=(0,On.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=
()=>XO(t),this._interfaces=()=>WO(t),t.isTypeOf==null||typeof t.isTypeOf=="function"||(0,At.devAssert)(!1,`${this.name} must provide "isTypeOf" as a function, b\
ut got: ${(0,De.inspect)(t.isTypeOf)}.`)}get[Symbol.toStringTag](){return"GraphQLObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this.
_fields()),this._fields}getInterfaces(){return typeof this._interfaces=="function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.
name,description:this.description,interfaces:this.getInterfaces(),fields:ZO(this.getFields()),isTypeOf:this.isTypeOf,extensions:this.extensions,astNode:this.astNode,
extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};U.GraphQLObjectType=Fp;function WO(e){var t;let r=Og((t=
e.interfaces)!==null&&t!==void 0?t:[]);return Array.isArray(r)||(0,At.devAssert)(!1,`${e.name} interfaces must be an Array or a function which returns an Array.`),
r}function XO(e){let t=Ng(e.fields);return ko(t)||(0,At.devAssert)(!1,`${e.name} fields must be an object with field names as keys or a function which returns s\
uch an object.`),(0,Kp.mapValue)(t,(r,n)=>{var s;ko(r)||(0,At.devAssert)(!1,`${e.name}.${n} field config must be an object.`),r.resolve==null||typeof r.resolve==
"function"||(0,At.devAssert)(!1,`${e.name}.${n} field resolver must be a function if provided, but got: ${(0,De.inspect)(r.resolve)}.`);let i=(s=r.args)!==null&&
s!==void 0?s:{};return ko(i)||(0,At.devAssert)(!1,`${e.name}.${n} args must be an object with argument names as keys.`),{name:(0,Nn.assertName)(n),description:r.
description,type:r.type,args:zO(i),resolve:r.resolve,subscribe:r.subscribe,deprecationReason:r.deprecationReason,extensions:(0,On.toObjMap)(r.extensions),astNode:r.
astNode}})}function zO(e){return Object.entries(e).map(([t,r])=>({name:(0,Nn.assertName)(t),description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.
deprecationReason,extensions:(0,On.toObjMap)(r.extensions),astNode:r.astNode}))}function ko(e){return(0,IM.isObjectLike)(e)&&!Array.isArray(e)}function ZO(e){return(0,Kp.
mapValue)(e,t=>({description:t.description,type:t.type,args:eN(t.args),resolve:t.resolve,subscribe:t.subscribe,deprecationReason:t.deprecationReason,extensions:t.
extensions,astNode:t.astNode}))}function eN(e){return(0,KO.keyValMap)(e,t=>t.name,t=>({description:t.description,type:t.type,defaultValue:t.defaultValue,deprecationReason:t.
deprecationReason,extensions:t.extensions,astNode:t.astNode}))}function zM(e){return Ks(e.type)&&e.defaultValue===void 0}var Up=class{constructor(t){var r;this.
name=(0,Nn.assertName)(t.name),this.description=t.description,this.resolveType=t.resolveType,this.extensions=(0,On.toObjMap)(t.extensions),this.astNode=t.astNode,
this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._fields=XO.bind(void 0,t),this._interfaces=WO.bind(void 0,t),t.resolveType==null||typeof t.
resolveType=="function"||(0,At.devAssert)(!1,`${this.name} must provide "resolveType" as a function, but got: ${(0,De.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){
return"GraphQLInterfaceType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}getInterfaces(){return typeof this._interfaces==
"function"&&(this._interfaces=this._interfaces()),this._interfaces}toConfig(){return{name:this.name,description:this.description,interfaces:this.getInterfaces(),
fields:ZO(this.getFields()),resolveType:this.resolveType,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.
name}toJSON(){return this.toString()}};U.GraphQLInterfaceType=Up;var Gp=class{constructor(t){var r;this.name=(0,Nn.assertName)(t.name),this.description=t.description,
this.resolveType=t.resolveType,this.extensions=(0,On.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?
r:[],this._types=ZM.bind(void 0,t),t.resolveType==null||typeof t.resolveType=="function"||(0,At.devAssert)(!1,`${this.name} must provide "resolveType" as a func\
tion, but got: ${(0,De.inspect)(t.resolveType)}.`)}get[Symbol.toStringTag](){return"GraphQLUnionType"}getTypes(){return typeof this._types=="function"&&(this._types=
this._types()),this._types}toConfig(){return{name:this.name,description:this.description,types:this.getTypes(),resolveType:this.resolveType,extensions:this.extensions,
astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.toString()}};U.GraphQLUnionType=Gp;function ZM(e){
let t=Og(e.types);return Array.isArray(t)||(0,At.devAssert)(!1,`Must provide Array of types or a function which returns such an array for Union ${e.name}.`),t}var Bp=class{constructor(t){
var r;this.name=(0,Nn.assertName)(t.name),this.description=t.description,this.extensions=(0,On.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._values=typeof t.values=="function"?t.values:VO(this.name,t.values),this._valueLookup=null,this._nameLookup=
null}get[Symbol.toStringTag](){return"GraphQLEnumType"}getValues(){return typeof this._values=="function"&&(this._values=VO(this.name,this._values())),this._values}getValue(t){
return this._nameLookup===null&&(this._nameLookup=(0,kM.keyMap)(this.getValues(),r=>r.name)),this._nameLookup[t]}serialize(t){this._valueLookup===null&&(this._valueLookup=
new Map(this.getValues().map(n=>[n.value,n])));let r=this._valueLookup.get(t);if(r===void 0)throw new gu.GraphQLError(`Enum "${this.name}" cannot represent valu\
e: ${(0,De.inspect)(t)}`);return r.name}parseValue(t,r){if(typeof t!="string"){let s=(0,De.inspect)(t);throw new gu.GraphQLError(`Enum "${this.name}" cannot rep\
resent non-string value: ${s}.`+(r?"":Dp(this,s)))}let n=this.getValue(t);if(n==null)throw new gu.GraphQLError(`Value "${t}" does not exist in "${this.name}" en\
um.`+(r?"":Dp(this,t)));return n.value}parseLiteral(t,r,n){if(t.kind!==AM.Kind.ENUM){let i=(0,BO.printForError)(t);throw new gu.GraphQLError(`Enum "${this.name}\
" cannot represent non-enum value: ${i}.`+(n?"":Dp(this,i)),{nodes:t})}let s=this.getValue(t.value);if(s==null){let i=(0,BO.printForError)(t);throw new gu.GraphQLError(
`Value "${i}" does not exist in "${this.name}" enum.`+(n?"":Dp(this,i)),{nodes:t})}return s.value}toConfig(){let t=(0,KO.keyValMap)(this.getValues(),r=>r.name,r=>({
description:r.description,value:r.value,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{name:this.name,description:this.
description,values:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return this.name}toJSON(){return this.
toString()}};U.GraphQLEnumType=Bp;function Dp(e,t){let r=e.getValues().map(s=>s.name),n=(0,xM.suggestionList)(t,r);return(0,NM.didYouMean)("the enum value",n)}function VO(e,t){
return ko(t)||(0,At.devAssert)(!1,`${e} values must be an object with value names as keys.`),Object.entries(t).map(([r,n])=>(ko(n)||(0,At.devAssert)(!1,`${e}.${r}\
 must refer to an object with a "value" key representing an internal value but got: ${(0,De.inspect)(n)}.`),{name:(0,Nn.assertEnumValueName)(r),description:n.description,
value:n.value!==void 0?n.value:r,deprecationReason:n.deprecationReason,extensions:(0,On.toObjMap)(n.extensions),astNode:n.astNode}))}var Vp=class{constructor(t){
var r,n;this.name=(0,Nn.assertName)(t.name),this.description=t.description,this.extensions=(0,On.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=
(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this.isOneOf=(n=t.isOneOf)!==null&&n!==void 0?n:!1,this._fields=eF.bind(void 0,t)}get[Symbol.toStringTag](){return"\
GraphQLInputObjectType"}getFields(){return typeof this._fields=="function"&&(this._fields=this._fields()),this._fields}toConfig(){let t=(0,Kp.mapValue)(this.getFields(),
r=>({description:r.description,type:r.type,defaultValue:r.defaultValue,deprecationReason:r.deprecationReason,extensions:r.extensions,astNode:r.astNode}));return{
name:this.name,description:this.description,fields:t,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,isOneOf:this.isOneOf}}toString(){
return this.name}toJSON(){return this.toString()}};U.GraphQLInputObjectType=Vp;function eF(e){let t=Ng(e.fields);return ko(t)||(0,At.devAssert)(!1,`${e.name} fi\
elds must be an object with field names as keys or a function which returns such an object.`),(0,Kp.mapValue)(t,(r,n)=>(!("resolve"in r)||(0,At.devAssert)(!1,`${e.
name}.${n} field has a resolve property, but Input Types cannot define resolvers.`),{name:(0,Nn.assertName)(n),description:r.description,type:r.type,defaultValue:r.
defaultValue,deprecationReason:r.deprecationReason,extensions:(0,On.toObjMap)(r.extensions),astNode:r.astNode}))}function tF(e){return Ks(e.type)&&e.defaultValue===
void 0}});var vu=E(_u=>{"use strict";Object.defineProperty(_u,"__esModule",{value:!0});_u.doTypesOverlap=rF;_u.isEqualType=Ig;_u.isTypeSubTypeOf=Yp;var Ut=de();function Ig(e,t){
return e===t?!0:(0,Ut.isNonNullType)(e)&&(0,Ut.isNonNullType)(t)||(0,Ut.isListType)(e)&&(0,Ut.isListType)(t)?Ig(e.ofType,t.ofType):!1}function Yp(e,t,r){return t===
r?!0:(0,Ut.isNonNullType)(r)?(0,Ut.isNonNullType)(t)?Yp(e,t.ofType,r.ofType):!1:(0,Ut.isNonNullType)(t)?Yp(e,t.ofType,r):(0,Ut.isListType)(r)?(0,Ut.isListType)(
t)?Yp(e,t.ofType,r.ofType):!1:(0,Ut.isListType)(t)?!1:(0,Ut.isAbstractType)(r)&&((0,Ut.isInterfaceType)(t)||(0,Ut.isObjectType)(t))&&e.isSubType(r,t)}function rF(e,t,r){
return t===r?!0:(0,Ut.isAbstractType)(t)?(0,Ut.isAbstractType)(r)?e.getPossibleTypes(t).some(n=>e.isSubType(r,n)):e.isSubType(t,r):(0,Ut.isAbstractType)(r)?e.isSubType(
r,t):!1}});var In=E(vt=>{"use strict";Object.defineProperty(vt,"__esModule",{value:!0});vt.GraphQLString=vt.GraphQLInt=vt.GraphQLID=vt.GraphQLFloat=vt.GraphQLBoolean=vt.GRAPHQL_MIN_INT=
vt.GRAPHQL_MAX_INT=void 0;vt.isSpecifiedScalarType=nF;vt.specifiedScalarTypes=void 0;var en=Se(),tN=Rn(),Pt=K(),Ei=pe(),Tu=xr(),wu=de(),Jp=2147483647;vt.GRAPHQL_MAX_INT=
Jp;var Wp=-2147483648;vt.GRAPHQL_MIN_INT=Wp;var rN=new wu.GraphQLScalarType({name:"Int",description:"The `Int` scalar type represents non-fractional signed whol\
e numeric values. Int can represent values between -(2^31) and 2^31 - 1.",serialize(e){let t=Eu(e);if(typeof t=="boolean")return t?1:0;let r=t;if(typeof t=="str\
ing"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isInteger(r))throw new Pt.GraphQLError(`Int cannot represent non-integer value: ${(0,en.inspect)(t)}`);if(r>
Jp||r<Wp)throw new Pt.GraphQLError("Int cannot represent non 32-bit signed integer value: "+(0,en.inspect)(t));return r},parseValue(e){if(typeof e!="number"||!Number.
isInteger(e))throw new Pt.GraphQLError(`Int cannot represent non-integer value: ${(0,en.inspect)(e)}`);if(e>Jp||e<Wp)throw new Pt.GraphQLError(`Int cannot repre\
sent non 32-bit signed integer value: ${e}`);return e},parseLiteral(e){if(e.kind!==Ei.Kind.INT)throw new Pt.GraphQLError(`Int cannot represent non-integer value\
: ${(0,Tu.printForError)(e)}`,{nodes:e});let t=parseInt(e.value,10);if(t>Jp||t<Wp)throw new Pt.GraphQLError(`Int cannot represent non 32-bit signed integer valu\
e: ${e.value}`,{nodes:e});return t}});vt.GraphQLInt=rN;var nN=new wu.GraphQLScalarType({name:"Float",description:"The `Float` scalar type represents signed doub\
le-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",serialize(e){let t=Eu(e);if(typeof t=="boolean")return t?
1:0;let r=t;if(typeof t=="string"&&t!==""&&(r=Number(t)),typeof r!="number"||!Number.isFinite(r))throw new Pt.GraphQLError(`Float cannot represent non numeric v\
alue: ${(0,en.inspect)(t)}`);return r},parseValue(e){if(typeof e!="number"||!Number.isFinite(e))throw new Pt.GraphQLError(`Float cannot represent non numeric va\
lue: ${(0,en.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Ei.Kind.FLOAT&&e.kind!==Ei.Kind.INT)throw new Pt.GraphQLError(`Float cannot represent non nume\
ric value: ${(0,Tu.printForError)(e)}`,e);return parseFloat(e.value)}});vt.GraphQLFloat=nN;var sN=new wu.GraphQLScalarType({name:"String",description:"The `Stri\
ng` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-re\
adable text.",serialize(e){let t=Eu(e);if(typeof t=="string")return t;if(typeof t=="boolean")return t?"true":"false";if(typeof t=="number"&&Number.isFinite(t))return t.
toString();throw new Pt.GraphQLError(`String cannot represent value: ${(0,en.inspect)(e)}`)},parseValue(e){if(typeof e!="string")throw new Pt.GraphQLError(`Stri\
ng cannot represent a non string value: ${(0,en.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Ei.Kind.STRING)throw new Pt.GraphQLError(`String cannot rep\
resent a non string value: ${(0,Tu.printForError)(e)}`,{nodes:e});return e.value}});vt.GraphQLString=sN;var iN=new wu.GraphQLScalarType({name:"Boolean",description:"\
The `Boolean` scalar type represents `true` or `false`.",serialize(e){let t=Eu(e);if(typeof t=="boolean")return t;if(Number.isFinite(t))return t!==0;throw new Pt.
GraphQLError(`Boolean cannot represent a non boolean value: ${(0,en.inspect)(t)}`)},parseValue(e){if(typeof e!="boolean")throw new Pt.GraphQLError(`Boolean cann\
ot represent a non boolean value: ${(0,en.inspect)(e)}`);return e},parseLiteral(e){if(e.kind!==Ei.Kind.BOOLEAN)throw new Pt.GraphQLError(`Boolean cannot represe\
nt a non boolean value: ${(0,Tu.printForError)(e)}`,{nodes:e});return e.value}});vt.GraphQLBoolean=iN;var oN=new wu.GraphQLScalarType({name:"ID",description:'Th\
e `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; ho\
wever, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted\
 as an ID.',serialize(e){let t=Eu(e);if(typeof t=="string")return t;if(Number.isInteger(t))return String(t);throw new Pt.GraphQLError(`ID cannot represent value\
: ${(0,en.inspect)(e)}`)},parseValue(e){if(typeof e=="string")return e;if(typeof e=="number"&&Number.isInteger(e))return e.toString();throw new Pt.GraphQLError(
`ID cannot represent value: ${(0,en.inspect)(e)}`)},parseLiteral(e){if(e.kind!==Ei.Kind.STRING&&e.kind!==Ei.Kind.INT)throw new Pt.GraphQLError("ID cannot repres\
ent a non-string and non-integer value: "+(0,Tu.printForError)(e),{nodes:e});return e.value}});vt.GraphQLID=oN;var aN=Object.freeze([sN,rN,nN,iN,oN]);vt.specifiedScalarTypes=
aN;function nF(e){return aN.some(({name:t})=>e.name===t)}function Eu(e){if((0,tN.isObjectLike)(e)){if(typeof e.valueOf=="function"){let t=e.valueOf();if(!(0,tN.
isObjectLike)(t))return t}if(typeof e.toJSON=="function")return e.toJSON()}return e}});var sr=E(rt=>{"use strict";Object.defineProperty(rt,"__esModule",{value:!0});rt.GraphQLSpecifiedByDirective=rt.GraphQLSkipDirective=rt.GraphQLOneOfDirective=rt.
GraphQLIncludeDirective=rt.GraphQLDirective=rt.GraphQLDeprecatedDirective=rt.DEFAULT_DEPRECATION_REASON=void 0;rt.assertDirective=cF;rt.isDirective=cN;rt.isSpecifiedDirective=
lF;rt.specifiedDirectives=void 0;var uN=Qt(),sF=Se(),iF=lu(),oF=Rn(),aF=Pp(),gr=Oo(),uF=hu(),Su=de(),Xp=In();function cN(e){return(0,iF.instanceOf)(e,Zn)}function cF(e){
if(!cN(e))throw new Error(`Expected ${(0,sF.inspect)(e)} to be a GraphQL directive.`);return e}var Zn=class{constructor(t){var r,n,s;this.name=(0,uF.assertName)(
t.name),this.description=t.description,this.locations=t.locations,this.isRepeatable=(r=t.isRepeatable)!==null&&r!==void 0?r:!1,this.deprecationReason=t.deprecationReason,
this.extensions=(0,aF.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(n=t.extensionASTNodes)!==null&&n!==void 0?n:[],Array.isArray(t.locations)||
(0,uN.devAssert)(!1,`@${t.name} locations must be an Array.`);let i=(s=t.args)!==null&&s!==void 0?s:{};(0,oF.isObjectLike)(i)&&!Array.isArray(i)||(0,uN.devAssert)(
!1,`@${t.name} args must be an object with argument names as keys.`),this.args=(0,Su.defineArguments)(i)}get[Symbol.toStringTag](){return"GraphQLDirective"}toConfig(){
return{name:this.name,description:this.description,locations:this.locations,args:(0,Su.argsToArgsConfig)(this.args),isRepeatable:this.isRepeatable,deprecationReason:this.
deprecationReason,extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes}}toString(){return"@"+this.name}toJSON(){return this.
toString()}};rt.GraphQLDirective=Zn;var lN=new Zn({name:"include",description:"Directs the executor to include this field or fragment only when the `if` argumen\
t is true.",locations:[gr.DirectiveLocation.FIELD,gr.DirectiveLocation.FRAGMENT_SPREAD,gr.DirectiveLocation.INLINE_FRAGMENT],args:{if:{type:new Su.GraphQLNonNull(
Xp.GraphQLBoolean),description:"Included when true."}}});rt.GraphQLIncludeDirective=lN;var pN=new Zn({name:"skip",description:"Directs the executor to skip this\
 field or fragment when the `if` argument is true.",locations:[gr.DirectiveLocation.FIELD,gr.DirectiveLocation.FRAGMENT_SPREAD,gr.DirectiveLocation.INLINE_FRAGMENT],
args:{if:{type:new Su.GraphQLNonNull(Xp.GraphQLBoolean),description:"Skipped when true."}}});rt.GraphQLSkipDirective=pN;var dN="No longer supported";rt.DEFAULT_DEPRECATION_REASON=
dN;var fN=new Zn({name:"deprecated",description:"Marks an element of a GraphQL schema as no longer supported.",locations:[gr.DirectiveLocation.FIELD_DEFINITION,
gr.DirectiveLocation.ARGUMENT_DEFINITION,gr.DirectiveLocation.INPUT_FIELD_DEFINITION,gr.DirectiveLocation.ENUM_VALUE,gr.DirectiveLocation.DIRECTIVE_DEFINITION],
args:{reason:{type:Xp.GraphQLString,description:"Explains why this element was deprecated, usually also including a suggestion for how to access supported simil\
ar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",defaultValue:dN}}});rt.GraphQLDeprecatedDirective=fN;var mN=new Zn(
{name:"specifiedBy",description:"Exposes a URL that specifies the behavior of this scalar.",locations:[gr.DirectiveLocation.SCALAR],args:{url:{type:new Su.GraphQLNonNull(
Xp.GraphQLString),description:"The URL that specifies the behavior of this scalar."}}});rt.GraphQLSpecifiedByDirective=mN;var hN=new Zn({name:"oneOf",description:"\
Indicates exactly one field must be supplied and this field must not be `null`.",locations:[gr.DirectiveLocation.INPUT_OBJECT],args:{}});rt.GraphQLOneOfDirective=
hN;var gN=Object.freeze([lN,pN,fN,mN,hN]);rt.specifiedDirectives=gN;function lF(e){return gN.some(({name:t})=>t===e.name)}});var Ht=E(kg=>{"use strict";Object.defineProperty(kg,"__esModule",{value:!0});kg.invariant=pF;function pF(e,t){if(!!!e)throw new Error(t??"Unexpected invariant t\
riggered.")}});var zp=E(xg=>{"use strict";Object.defineProperty(xg,"__esModule",{value:!0});xg.isIterableObject=dF;function dF(e){return typeof e=="object"&&typeof e?.[Symbol.
iterator]=="function"}});var Nu=E(Ag=>{"use strict";Object.defineProperty(Ag,"__esModule",{value:!0});Ag.astFromValue=Ou;var yN=Se(),fF=Ht(),mF=zp(),hF=Rn(),Ar=pe(),Ru=de(),gF=In();function Ou(e,t){
if((0,Ru.isNonNullType)(t)){let r=Ou(e,t.ofType);return r?.kind===Ar.Kind.NULL?null:r}if(e===null)return{kind:Ar.Kind.NULL};if(e===void 0)return null;if((0,Ru.isListType)(
t)){let r=t.ofType;if((0,mF.isIterableObject)(e)){let n=[];for(let s of e){let i=Ou(s,r);i!=null&&n.push(i)}return{kind:Ar.Kind.LIST,values:n}}return Ou(e,r)}if((0,Ru.
isInputObjectType)(t)){if(!(0,hF.isObjectLike)(e))return null;let r=[];for(let n of Object.values(t.getFields())){let s=Ou(e[n.name],n.type);s&&r.push({kind:Ar.
Kind.OBJECT_FIELD,name:{kind:Ar.Kind.NAME,value:n.name},value:s})}return{kind:Ar.Kind.OBJECT,fields:r}}if((0,Ru.isLeafType)(t)){let r=t.serialize(e);if(r==null)
return null;if(typeof r=="boolean")return{kind:Ar.Kind.BOOLEAN,value:r};if(typeof r=="number"&&Number.isFinite(r)){let n=String(r);return bN.test(n)?{kind:Ar.Kind.
INT,value:n}:{kind:Ar.Kind.FLOAT,value:n}}if(typeof r=="string")return(0,Ru.isEnumType)(t)?{kind:Ar.Kind.ENUM,value:r}:t===gF.GraphQLID&&bN.test(r)?{kind:Ar.Kind.
INT,value:r}:{kind:Ar.Kind.STRING,value:r};throw new TypeError(`Cannot convert value to AST: ${(0,yN.inspect)(r)}.`)}(0,fF.invariant)(!1,"Unexpected input type:\
 "+(0,yN.inspect)(t))}var bN=/^-?(?:0|[1-9][0-9]*)$/});var Cr=E(ke=>{"use strict";Object.defineProperty(ke,"__esModule",{value:!0});ke.introspectionTypes=ke.__TypeKind=ke.__Type=ke.__Schema=ke.__InputValue=ke.__Field=
ke.__EnumValue=ke.__DirectiveLocation=ke.__Directive=ke.TypeNameMetaFieldDef=ke.TypeMetaFieldDef=ke.TypeKind=ke.SchemaMetaFieldDef=void 0;ke.isIntrospectionType=
SF;var yF=Se(),bF=Ht(),ct=Oo(),_F=xr(),vF=Nu(),q=de(),Ne=In(),Pg=new q.GraphQLObjectType({name:"__Schema",description:"A GraphQL Schema defines the capabilities\
 of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
fields:()=>({description:{type:Ne.GraphQLString,resolve:e=>e.description},types:{description:"A list of all types supported by this server.",type:new q.GraphQLNonNull(
new q.GraphQLList(new q.GraphQLNonNull(Pr))),resolve(e){return Object.values(e.getTypeMap())}},queryType:{description:"The type that query operations will be ro\
oted at.",type:new q.GraphQLNonNull(Pr),resolve:e=>e.getQueryType()},mutationType:{description:"If this server supports mutation, the type that mutation operati\
ons will be rooted at.",type:Pr,resolve:e=>e.getMutationType()},subscriptionType:{description:"If this server support subscription, the type that subscription o\
perations will be rooted at.",type:Pr,resolve:e=>e.getSubscriptionType()},directives:{description:"A list of all directives supported by this server.",type:new q.
GraphQLNonNull(new q.GraphQLList(new q.GraphQLNonNull(Cg))),args:{includeDeprecated:{type:new q.GraphQLNonNull(Ne.GraphQLBoolean),defaultValue:!1}},resolve:(e,{
includeDeprecated:t})=>t?e.getDirectives():e.getDirectives().filter(r=>r.deprecationReason==null)}})});ke.__Schema=Pg;var Cg=new q.GraphQLObjectType({name:"__Di\
rective",description:`A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.

In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or sk\
ipping a field. Directives provide this by describing additional information to the executor.`,fields:()=>({name:{type:new q.GraphQLNonNull(Ne.GraphQLString),resolve:e=>e.
name},description:{type:Ne.GraphQLString,resolve:e=>e.description},isRepeatable:{type:new q.GraphQLNonNull(Ne.GraphQLBoolean),resolve:e=>e.isRepeatable},locations:{
type:new q.GraphQLNonNull(new q.GraphQLList(new q.GraphQLNonNull(Lg))),resolve:e=>e.locations},args:{type:new q.GraphQLNonNull(new q.GraphQLList(new q.GraphQLNonNull(
Iu))),args:{includeDeprecated:{type:Ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},
isDeprecated:{type:new q.GraphQLNonNull(Ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ke.__Directive=Cg;var Lg=new q.GraphQLEnumType({name:"__DirectiveLocation",description:"A Directive can be adjacent to many parts of the GraphQL language, a __D\
irectiveLocation describes one such possible adjacencies.",values:{QUERY:{value:ct.DirectiveLocation.QUERY,description:"Location adjacent to a query operation."},
MUTATION:{value:ct.DirectiveLocation.MUTATION,description:"Location adjacent to a mutation operation."},SUBSCRIPTION:{value:ct.DirectiveLocation.SUBSCRIPTION,description:"\
Location adjacent to a subscription operation."},FIELD:{value:ct.DirectiveLocation.FIELD,description:"Location adjacent to a field."},FRAGMENT_DEFINITION:{value:ct.
DirectiveLocation.FRAGMENT_DEFINITION,description:"Location adjacent to a fragment definition."},FRAGMENT_SPREAD:{value:ct.DirectiveLocation.FRAGMENT_SPREAD,description:"\
Location adjacent to a fragment spread."},INLINE_FRAGMENT:{value:ct.DirectiveLocation.INLINE_FRAGMENT,description:"Location adjacent to an inline fragment."},VARIABLE_DEFINITION:{
value:ct.DirectiveLocation.VARIABLE_DEFINITION,description:"Location adjacent to a variable definition."},SCHEMA:{value:ct.DirectiveLocation.SCHEMA,description:"\
Location adjacent to a schema definition."},SCALAR:{value:ct.DirectiveLocation.SCALAR,description:"Location adjacent to a scalar definition."},OBJECT:{value:ct.
DirectiveLocation.OBJECT,description:"Location adjacent to an object type definition."},FIELD_DEFINITION:{value:ct.DirectiveLocation.FIELD_DEFINITION,description:"\
Location adjacent to a field definition."},ARGUMENT_DEFINITION:{value:ct.DirectiveLocation.ARGUMENT_DEFINITION,description:"Location adjacent to an argument def\
inition."},INTERFACE:{value:ct.DirectiveLocation.INTERFACE,description:"Location adjacent to an interface definition."},UNION:{value:ct.DirectiveLocation.UNION,
description:"Location adjacent to a union definition."},ENUM:{value:ct.DirectiveLocation.ENUM,description:"Location adjacent to an enum definition."},ENUM_VALUE:{
value:ct.DirectiveLocation.ENUM_VALUE,description:"Location adjacent to an enum value definition."},INPUT_OBJECT:{value:ct.DirectiveLocation.INPUT_OBJECT,description:"\
Location adjacent to an input object type definition."},INPUT_FIELD_DEFINITION:{value:ct.DirectiveLocation.INPUT_FIELD_DEFINITION,description:"Location adjacent\
 to an input object field definition."},DIRECTIVE_DEFINITION:{value:ct.DirectiveLocation.DIRECTIVE_DEFINITION,description:"Location adjacent to a directive defi\
nition."}}});ke.__DirectiveLocation=Lg;var Pr=new q.GraphQLObjectType({name:"__Type",description:"The fundamental unit of any GraphQL Schema is the type. There \
are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that typ\
e. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface typ\
es provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other typ\
es.",fields:()=>({kind:{type:new q.GraphQLNonNull($g),resolve(e){if((0,q.isScalarType)(e))return Tt.SCALAR;if((0,q.isObjectType)(e))return Tt.OBJECT;if((0,q.isInterfaceType)(
e))return Tt.INTERFACE;if((0,q.isUnionType)(e))return Tt.UNION;if((0,q.isEnumType)(e))return Tt.ENUM;if((0,q.isInputObjectType)(e))return Tt.INPUT_OBJECT;if((0,q.
isListType)(e))return Tt.LIST;if((0,q.isNonNullType)(e))return Tt.NON_NULL;(0,bF.invariant)(!1,`Unexpected type: "${(0,yF.inspect)(e)}".`)}},name:{type:Ne.GraphQLString,
resolve:e=>"name"in e?e.name:void 0},description:{type:Ne.GraphQLString,resolve:e=>"description"in e?e.description:void 0},specifiedByURL:{type:Ne.GraphQLString,
resolve:e=>"specifiedByURL"in e?e.specifiedByURL:void 0},fields:{type:new q.GraphQLList(new q.GraphQLNonNull(jg)),args:{includeDeprecated:{type:Ne.GraphQLBoolean,
defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,q.isObjectType)(e)||(0,q.isInterfaceType)(e)){let r=Object.values(e.getFields());return t?r:r.filter(n=>n.
deprecationReason==null)}}},interfaces:{type:new q.GraphQLList(new q.GraphQLNonNull(Pr)),resolve(e){if((0,q.isObjectType)(e)||(0,q.isInterfaceType)(e))return e.
getInterfaces()}},possibleTypes:{type:new q.GraphQLList(new q.GraphQLNonNull(Pr)),resolve(e,t,r,{schema:n}){if((0,q.isAbstractType)(e))return n.getPossibleTypes(
e)}},enumValues:{type:new q.GraphQLList(new q.GraphQLNonNull(Dg)),args:{includeDeprecated:{type:Ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){
if((0,q.isEnumType)(e)){let r=e.getValues();return t?r:r.filter(n=>n.deprecationReason==null)}}},inputFields:{type:new q.GraphQLList(new q.GraphQLNonNull(Iu)),args:{
includeDeprecated:{type:Ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){if((0,q.isInputObjectType)(e)){let r=Object.values(e.getFields());return t?
r:r.filter(n=>n.deprecationReason==null)}}},ofType:{type:Pr,resolve:e=>"ofType"in e?e.ofType:void 0},isOneOf:{type:Ne.GraphQLBoolean,resolve:e=>{if((0,q.isInputObjectType)(
e))return e.isOneOf}}})});ke.__Type=Pr;var jg=new q.GraphQLObjectType({name:"__Field",description:"Object and Interface types are described by a list of Fields,\
 each of which has a name, potentially a list of arguments, and a return type.",fields:()=>({name:{type:new q.GraphQLNonNull(Ne.GraphQLString),resolve:e=>e.name},
description:{type:Ne.GraphQLString,resolve:e=>e.description},args:{type:new q.GraphQLNonNull(new q.GraphQLList(new q.GraphQLNonNull(Iu))),args:{includeDeprecated:{
type:Ne.GraphQLBoolean,defaultValue:!1}},resolve(e,{includeDeprecated:t}){return t?e.args:e.args.filter(r=>r.deprecationReason==null)}},type:{type:new q.GraphQLNonNull(
Pr),resolve:e=>e.type},isDeprecated:{type:new q.GraphQLNonNull(Ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Ne.GraphQLString,
resolve:e=>e.deprecationReason}})});ke.__Field=jg;var Iu=new q.GraphQLObjectType({name:"__InputValue",description:"Arguments provided to Fields or Directives an\
d the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",fields:()=>({name:{type:new q.GraphQLNonNull(
Ne.GraphQLString),resolve:e=>e.name},description:{type:Ne.GraphQLString,resolve:e=>e.description},type:{type:new q.GraphQLNonNull(Pr),resolve:e=>e.type},defaultValue:{
type:Ne.GraphQLString,description:"A GraphQL-formatted string representing the default value for this input value.",resolve(e){let{type:t,defaultValue:r}=e,n=(0,vF.
astFromValue)(r,t);return n?(0,_F.print)(n):null}},isDeprecated:{type:new q.GraphQLNonNull(Ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{
type:Ne.GraphQLString,resolve:e=>e.deprecationReason}})});ke.__InputValue=Iu;var Dg=new q.GraphQLObjectType({name:"__EnumValue",description:"One possible value \
for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a stri\
ng.",fields:()=>({name:{type:new q.GraphQLNonNull(Ne.GraphQLString),resolve:e=>e.name},description:{type:Ne.GraphQLString,resolve:e=>e.description},isDeprecated:{
type:new q.GraphQLNonNull(Ne.GraphQLBoolean),resolve:e=>e.deprecationReason!=null},deprecationReason:{type:Ne.GraphQLString,resolve:e=>e.deprecationReason}})});
ke.__EnumValue=Dg;var Tt;ke.TypeKind=Tt;(function(e){e.SCALAR="SCALAR",e.OBJECT="OBJECT",e.INTERFACE="INTERFACE",e.UNION="UNION",e.ENUM="ENUM",e.INPUT_OBJECT="I\
NPUT_OBJECT",e.LIST="LIST",e.NON_NULL="NON_NULL"})(Tt||(ke.TypeKind=Tt={}));var $g=new q.GraphQLEnumType({name:"__TypeKind",description:"An enum describing what\
 kind of type a given `__Type` is.",values:{SCALAR:{value:Tt.SCALAR,description:"Indicates this type is a scalar."},OBJECT:{value:Tt.OBJECT,description:"Indicat\
es this type is an object. `fields` and `interfaces` are valid fields."},INTERFACE:{value:Tt.INTERFACE,description:"Indicates this type is an interface. `fields\
`, `interfaces`, and `possibleTypes` are valid fields."},UNION:{value:Tt.UNION,description:"Indicates this type is a union. `possibleTypes` is a valid field."},
ENUM:{value:Tt.ENUM,description:"Indicates this type is an enum. `enumValues` is a valid field."},INPUT_OBJECT:{value:Tt.INPUT_OBJECT,description:"Indicates thi\
s type is an input object. `inputFields` is a valid field."},LIST:{value:Tt.LIST,description:"Indicates this type is a list. `ofType` is a valid field."},NON_NULL:{
value:Tt.NON_NULL,description:"Indicates this type is a non-null. `ofType` is a valid field."}}});ke.__TypeKind=$g;var TF={name:"__schema",type:new q.GraphQLNonNull(
Pg),description:"Access the current type schema of this server.",args:[],resolve:(e,t,r,{schema:n})=>n,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};
ke.SchemaMetaFieldDef=TF;var wF={name:"__type",type:Pr,description:"Request the type information of a single type.",args:[{name:"name",description:void 0,type:new q.
GraphQLNonNull(Ne.GraphQLString),defaultValue:void 0,deprecationReason:void 0,extensions:Object.create(null),astNode:void 0}],resolve:(e,{name:t},r,{schema:n})=>n.
getType(t),deprecationReason:void 0,extensions:Object.create(null),astNode:void 0};ke.TypeMetaFieldDef=wF;var EF={name:"__typename",type:new q.GraphQLNonNull(Ne.
GraphQLString),description:"The name of the current Object type at runtime.",args:[],resolve:(e,t,r,{parentType:n})=>n.name,deprecationReason:void 0,extensions:Object.
create(null),astNode:void 0};ke.TypeNameMetaFieldDef=EF;var _N=Object.freeze([Pg,Cg,Lg,Pr,jg,Iu,Dg,$g]);ke.introspectionTypes=_N;function SF(e){return _N.some(({
name:t})=>e.name===t)}});var Si=E(Ao=>{"use strict";Object.defineProperty(Ao,"__esModule",{value:!0});Ao.GraphQLSchema=void 0;Ao.assertSchema=kF;Ao.isSchema=TN;var Zp=Qt(),Mg=Se(),RF=lu(),
OF=Rn(),NF=Pp(),qg=nr(),tn=de(),vN=sr(),IF=Cr();function TN(e){return(0,RF.instanceOf)(e,ed)}function kF(e){if(!TN(e))throw new Error(`Expected ${(0,Mg.inspect)(
e)} to be a GraphQL schema.`);return e}var ed=class{constructor(t){var r,n;this.__validationErrors=t.assumeValid===!0?[]:void 0,(0,OF.isObjectLike)(t)||(0,Zp.devAssert)(
!1,"Must provide configuration object."),!t.types||Array.isArray(t.types)||(0,Zp.devAssert)(!1,`"types" must be Array if provided but got: ${(0,Mg.inspect)(t.types)}\
.`),!t.directives||Array.isArray(t.directives)||(0,Zp.devAssert)(!1,`"directives" must be Array if provided but got: ${(0,Mg.inspect)(t.directives)}.`),this.description=
t.description,this.extensions=(0,NF.toObjMap)(t.extensions),this.astNode=t.astNode,this.extensionASTNodes=(r=t.extensionASTNodes)!==null&&r!==void 0?r:[],this._queryType=
t.query,this._mutationType=t.mutation,this._subscriptionType=t.subscription,this._directives=(n=t.directives)!==null&&n!==void 0?n:vN.specifiedDirectives;let s=new Set(
t.types);if(t.types!=null)for(let i of t.types)s.delete(i),rn(i,s);this._queryType!=null&&rn(this._queryType,s),this._mutationType!=null&&rn(this._mutationType,
s),this._subscriptionType!=null&&rn(this._subscriptionType,s);for(let i of this._directives)if((0,vN.isDirective)(i))for(let o of i.args)rn(o.type,s);rn(IF.__Schema,
s),this._typeMap=Object.create(null),this._subTypeMap=Object.create(null),this._implementationsMap=Object.create(null);for(let i of s){if(i==null)continue;let o=i.
name;if(o||(0,Zp.devAssert)(!1,"One of the provided types for building the Schema is missing a name."),this._typeMap[o]!==void 0)throw new Error(`Schema must co\
ntain uniquely named types but contains multiple types named "${o}".`);if(this._typeMap[o]=i,(0,tn.isInterfaceType)(i)){for(let a of i.getInterfaces())if((0,tn.
isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.name]={objects:[],interfaces:[]}),u.interfaces.push(i)}}else if((0,tn.
isObjectType)(i)){for(let a of i.getInterfaces())if((0,tn.isInterfaceType)(a)){let u=this._implementationsMap[a.name];u===void 0&&(u=this._implementationsMap[a.
name]={objects:[],interfaces:[]}),u.objects.push(i)}}}}get[Symbol.toStringTag](){return"GraphQLSchema"}getQueryType(){return this._queryType}getMutationType(){return this.
_mutationType}getSubscriptionType(){return this._subscriptionType}getRootType(t){switch(t){case qg.OperationTypeNode.QUERY:return this.getQueryType();case qg.OperationTypeNode.
MUTATION:return this.getMutationType();case qg.OperationTypeNode.SUBSCRIPTION:return this.getSubscriptionType()}}getTypeMap(){return this._typeMap}getType(t){return this.
getTypeMap()[t]}getPossibleTypes(t){return(0,tn.isUnionType)(t)?t.getTypes():this.getImplementations(t).objects}getImplementations(t){let r=this._implementationsMap[t.
name];return r??{objects:[],interfaces:[]}}isSubType(t,r){let n=this._subTypeMap[t.name];if(n===void 0){if(n=Object.create(null),(0,tn.isUnionType)(t))for(let s of t.
getTypes())n[s.name]=!0;else{let s=this.getImplementations(t);for(let i of s.objects)n[i.name]=!0;for(let i of s.interfaces)n[i.name]=!0}this._subTypeMap[t.name]=
n}return n[r.name]!==void 0}getDirectives(){return this._directives}getDirective(t){return this.getDirectives().find(r=>r.name===t)}toConfig(){return{description:this.
description,query:this.getQueryType(),mutation:this.getMutationType(),subscription:this.getSubscriptionType(),types:Object.values(this.getTypeMap()),directives:this.
getDirectives(),extensions:this.extensions,astNode:this.astNode,extensionASTNodes:this.extensionASTNodes,assumeValid:this.__validationErrors!==void 0}}};Ao.GraphQLSchema=
ed;function rn(e,t){let r=(0,tn.getNamedType)(e);if(!t.has(r)){if(t.add(r),(0,tn.isUnionType)(r))for(let n of r.getTypes())rn(n,t);else if((0,tn.isObjectType)(r)||
(0,tn.isInterfaceType)(r)){for(let n of r.getInterfaces())rn(n,t);for(let n of Object.values(r.getFields())){rn(n.type,t);for(let s of n.args)rn(s.type,t)}}else if((0,tn.
isInputObjectType)(r))for(let n of Object.values(r.getFields()))rn(n.type,t)}return t}});var xu=E(td=>{"use strict";Object.defineProperty(td,"__esModule",{value:!0});td.assertValidSchema=CF;td.validateSchema=NN;var Gt=Se(),xF=K(),Fg=nr(),wN=vu(),Je=de(),
ON=sr(),AF=Cr(),PF=Si();function NN(e){if((0,PF.assertSchema)(e),e.__validationErrors)return e.__validationErrors;let t=new Gg(e);LF(t),jF(t),DF(t);let r=t.getErrors();
return e.__validationErrors=r,r}function CF(e){let t=NN(e);if(t.length!==0)throw new Error(t.map(r=>r.message).join(`

`))}var Gg=class{constructor(t){this._errors=[],this.schema=t}reportError(t,r){let n=Array.isArray(r)?r.filter(Boolean):r;this._errors.push(new xF.GraphQLError(
t,{nodes:n}))}getErrors(){return this._errors}};function LF(e){let t=e.schema,r=t.getQueryType();if(!r)e.reportError("Query root type must be provided.",t.astNode);else if(!(0,Je.
isObjectType)(r)){var n;e.reportError(`Query root type must be Object type, it cannot be ${(0,Gt.inspect)(r)}.`,(n=Ug(t,Fg.OperationTypeNode.QUERY))!==null&&n!==
void 0?n:r.astNode)}let s=t.getMutationType();if(s&&!(0,Je.isObjectType)(s)){var i;e.reportError(`Mutation root type must be Object type if provided, it cannot \
be ${(0,Gt.inspect)(s)}.`,(i=Ug(t,Fg.OperationTypeNode.MUTATION))!==null&&i!==void 0?i:s.astNode)}let o=t.getSubscriptionType();if(o&&!(0,Je.isObjectType)(o)){var a;
e.reportError(`Subscription root type must be Object type if provided, it cannot be ${(0,Gt.inspect)(o)}.`,(a=Ug(t,Fg.OperationTypeNode.SUBSCRIPTION))!==null&&a!==
void 0?a:o.astNode)}}function Ug(e,t){var r;return(r=[e.astNode,...e.extensionASTNodes].flatMap(n=>{var s;return(s=n?.operationTypes)!==null&&s!==void 0?s:[]}).
find(n=>n.operation===t))===null||r===void 0?void 0:r.type}function jF(e){for(let r of e.schema.getDirectives()){if(!(0,ON.isDirective)(r)){e.reportError(`Expec\
ted directive but got: ${(0,Gt.inspect)(r)}.`,r?.astNode);continue}Ri(e,r),r.locations.length===0&&e.reportError(`Directive @${r.name} must include 1 or more lo\
cations.`,r.astNode);for(let n of r.args)if(Ri(e,n),(0,Je.isInputType)(n.type)||e.reportError(`The type of @${r.name}(${n.name}:) must be Input Type but got: ${(0,Gt.
inspect)(n.type)}.`,n.astNode),(0,Je.isRequiredArgument)(n)&&n.deprecationReason!=null){var t;e.reportError(`Required argument @${r.name}(${n.name}:) cannot be \
deprecated.`,[Bg(n.astNode),(t=n.astNode)===null||t===void 0?void 0:t.type])}}}function Ri(e,t){t.name.startsWith("__")&&e.reportError(`Name "${t.name}" must no\
t begin with "__", which is reserved by GraphQL introspection.`,t.astNode)}function DF(e){let t=BF(e),r=e.schema.getTypeMap();for(let n of Object.values(r)){if(!(0,Je.
isNamedType)(n)){e.reportError(`Expected GraphQL named type but got: ${(0,Gt.inspect)(n)}.`,n.astNode);continue}(0,AF.isIntrospectionType)(n)||Ri(e,n),(0,Je.isObjectType)(
n)||(0,Je.isInterfaceType)(n)?(EN(e,n),SN(e,n)):(0,Je.isUnionType)(n)?MF(e,n):(0,Je.isEnumType)(n)?FF(e,n):(0,Je.isInputObjectType)(n)&&(UF(e,n),t(n))}}function EN(e,t){
let r=Object.values(t.getFields());r.length===0&&e.reportError(`Type ${t.name} must define one or more fields.`,[t.astNode,...t.extensionASTNodes]);for(let o of r){
if(Ri(e,o),!(0,Je.isOutputType)(o.type)){var n;e.reportError(`The type of ${t.name}.${o.name} must be Output Type but got: ${(0,Gt.inspect)(o.type)}.`,(n=o.astNode)===
null||n===void 0?void 0:n.type)}for(let a of o.args){let u=a.name;if(Ri(e,a),!(0,Je.isInputType)(a.type)){var s;e.reportError(`The type of ${t.name}.${o.name}(${u}\
:) must be Input Type but got: ${(0,Gt.inspect)(a.type)}.`,(s=a.astNode)===null||s===void 0?void 0:s.type)}if((0,Je.isRequiredArgument)(a)&&a.deprecationReason!=
null){var i;e.reportError(`Required argument ${t.name}.${o.name}(${u}:) cannot be deprecated.`,[Bg(a.astNode),(i=a.astNode)===null||i===void 0?void 0:i.type])}}}}
function SN(e,t){let r=Object.create(null);for(let n of t.getInterfaces()){if(!(0,Je.isInterfaceType)(n)){e.reportError(`Type ${(0,Gt.inspect)(t)} must only imp\
lement Interface types, it cannot implement ${(0,Gt.inspect)(n)}.`,ku(t,n));continue}if(t===n){e.reportError(`Type ${t.name} cannot implement itself because it \
would create a circular reference.`,ku(t,n));continue}if(r[n.name]){e.reportError(`Type ${t.name} can only implement ${n.name} once.`,ku(t,n));continue}r[n.name]=
!0,qF(e,t,n),$F(e,t,n)}}function $F(e,t,r){let n=t.getFields();for(let u of Object.values(r.getFields())){let c=u.name,l=n[c];if(!l){e.reportError(`Interface fi\
eld ${r.name}.${c} expected but ${t.name} does not provide it.`,[u.astNode,t.astNode,...t.extensionASTNodes]);continue}if(!(0,wN.isTypeSubTypeOf)(e.schema,l.type,
u.type)){var s,i;e.reportError(`Interface field ${r.name}.${c} expects type ${(0,Gt.inspect)(u.type)} but ${t.name}.${c} is type ${(0,Gt.inspect)(l.type)}.`,[(s=
u.astNode)===null||s===void 0?void 0:s.type,(i=l.astNode)===null||i===void 0?void 0:i.type])}for(let p of u.args){let d=p.name,f=l.args.find(g=>g.name===d);if(!f){
e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expected but ${t.name}.${c} does not provide it.`,[p.astNode,l.astNode]);continue}if(!(0,wN.isEqualType)(
p.type,f.type)){var o,a;e.reportError(`Interface field argument ${r.name}.${c}(${d}:) expects type ${(0,Gt.inspect)(p.type)} but ${t.name}.${c}(${d}:) is type ${(0,Gt.
inspect)(f.type)}.`,[(o=p.astNode)===null||o===void 0?void 0:o.type,(a=f.astNode)===null||a===void 0?void 0:a.type])}}for(let p of l.args){let d=p.name;!u.args.
find(g=>g.name===d)&&(0,Je.isRequiredArgument)(p)&&e.reportError(`Object field ${t.name}.${c} includes required argument ${d} that is missing from the Interface\
 field ${r.name}.${c}.`,[p.astNode,u.astNode])}}}function qF(e,t,r){let n=t.getInterfaces();for(let s of r.getInterfaces())n.includes(s)||e.reportError(s===t?`T\
ype ${t.name} cannot implement ${r.name} because it would create a circular reference.`:`Type ${t.name} must implement ${s.name} because it is implemented by ${r.
name}.`,[...ku(r,s),...ku(t,r)])}function MF(e,t){let r=t.getTypes();r.length===0&&e.reportError(`Union type ${t.name} must define one or more member types.`,[t.
astNode,...t.extensionASTNodes]);let n=Object.create(null);for(let s of r){if(n[s.name]){e.reportError(`Union type ${t.name} can only include type ${s.name} onc\
e.`,RN(t,s.name));continue}n[s.name]=!0,(0,Je.isObjectType)(s)||e.reportError(`Union type ${t.name} can only include Object types, it cannot include ${(0,Gt.inspect)(
s)}.`,RN(t,String(s)))}}function FF(e,t){let r=t.getValues();r.length===0&&e.reportError(`Enum type ${t.name} must define one or more values.`,[t.astNode,...t.extensionASTNodes]);
for(let n of r)Ri(e,n)}function UF(e,t){let r=Object.values(t.getFields());r.length===0&&e.reportError(`Input Object type ${t.name} must define one or more fiel\
ds.`,[t.astNode,...t.extensionASTNodes]);for(let i of r){if(Ri(e,i),!(0,Je.isInputType)(i.type)){var n;e.reportError(`The type of ${t.name}.${i.name} must be In\
put Type but got: ${(0,Gt.inspect)(i.type)}.`,(n=i.astNode)===null||n===void 0?void 0:n.type)}if((0,Je.isRequiredInputField)(i)&&i.deprecationReason!=null){var s;
e.reportError(`Required input field ${t.name}.${i.name} cannot be deprecated.`,[Bg(i.astNode),(s=i.astNode)===null||s===void 0?void 0:s.type])}t.isOneOf&&GF(t,i,
e)}}function GF(e,t,r){if((0,Je.isNonNullType)(t.type)){var n;r.reportError(`OneOf input field ${e.name}.${t.name} must be nullable.`,(n=t.astNode)===null||n===
void 0?void 0:n.type)}t.defaultValue!==void 0&&r.reportError(`OneOf input field ${e.name}.${t.name} cannot have a default value.`,t.astNode)}function BF(e){let t=Object.
create(null),r=[],n=Object.create(null);return s;function s(i){if(t[i.name])return;t[i.name]=!0,n[i.name]=r.length;let o=Object.values(i.getFields());for(let a of o)
if((0,Je.isNonNullType)(a.type)&&(0,Je.isInputObjectType)(a.type.ofType)){let u=a.type.ofType,c=n[u.name];if(r.push(a),c===void 0)s(u);else{let l=r.slice(c),p=l.
map(d=>d.name).join(".");e.reportError(`Cannot reference Input Object "${u.name}" within itself through a series of non-null fields: "${p}".`,l.map(d=>d.astNode))}
r.pop()}n[i.name]=void 0}}function ku(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.interfaces)!==null&&o!==
void 0?o:[]}).filter(i=>i.name.value===t.name)}function RN(e,t){let{astNode:r,extensionASTNodes:n}=e;return(r!=null?[r,...n]:n).flatMap(i=>{var o;return(o=i.types)!==
null&&o!==void 0?o:[]}).filter(i=>i.name.value===t)}function Bg(e){var t;return e==null||(t=e.directives)===null||t===void 0?void 0:t.find(r=>r.name.value===ON.
GraphQLDeprecatedDirective.name)}});var Co=E(Qs=>{"use strict";Object.defineProperty(Qs,"__esModule",{value:!0});Qs.BREAK=void 0;Qs.getEnterLeaveForKind=rd;Qs.getVisitFn=YF;Qs.visit=QF;Qs.visitInParallel=
HF;var VF=Qt(),KF=Se(),Vg=nr(),IN=pe(),Po=Object.freeze({});Qs.BREAK=Po;function QF(e,t,r=Vg.QueryDocumentKeys){let n=new Map;for(let T of Object.values(IN.Kind))
n.set(T,rd(t,T));let s,i=Array.isArray(e),o=[e],a=-1,u=[],c=e,l,p,d=[],f=[];do{a++;let T=a===o.length,R=T&&u.length!==0;if(T){if(l=f.length===0?void 0:d[d.length-
1],c=p,p=f.pop(),R)if(i){c=c.slice();let P=0;for(let[$,C]of u){let Y=$-P;C===null?(c.splice(Y,1),P++):c[Y]=C}}else{c={...c};for(let[P,$]of u)c[P]=$}a=s.index,o=
s.keys,u=s.edits,i=s.inArray,s=s.prev}else if(p){if(l=i?a:o[a],c=p[l],c==null)continue;d.push(l)}let S;if(!Array.isArray(c)){var g,h;(0,Vg.isNode)(c)||(0,VF.devAssert)(
!1,`Invalid AST Node: ${(0,KF.inspect)(c)}.`);let P=T?(g=n.get(c.kind))===null||g===void 0?void 0:g.leave:(h=n.get(c.kind))===null||h===void 0?void 0:h.enter;if(S=
P?.call(t,c,l,p,d,f),S===Po)break;if(S===!1){if(!T){d.pop();continue}}else if(S!==void 0&&(u.push([l,S]),!T))if((0,Vg.isNode)(S))c=S;else{d.pop();continue}}if(S===
void 0&&R&&u.push([l,c]),T)d.pop();else{var b;s={inArray:i,index:a,keys:o,edits:u,prev:s},i=Array.isArray(c),o=i?c:(b=r[c.kind])!==null&&b!==void 0?b:[],a=-1,u=
[],p&&f.push(p),p=c}}while(s!==void 0);return u.length!==0?u[u.length-1][1]:e}function HF(e){let t=new Array(e.length).fill(null),r=Object.create(null);for(let n of Object.
values(IN.Kind)){let s=!1,i=new Array(e.length).fill(void 0),o=new Array(e.length).fill(void 0);for(let u=0;u<e.length;++u){let{enter:c,leave:l}=rd(e[u],n);s||(s=
c!=null||l!=null),i[u]=c,o[u]=l}if(!s)continue;let a={enter(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;let d=(l=i[p])===null||l===void 0?
void 0:l.apply(e[p],u);if(d===!1)t[p]=c;else if(d===Po)t[p]=Po;else if(d!==void 0)return d}},leave(...u){let c=u[0];for(let p=0;p<e.length;p++)if(t[p]===null){var l;
let d=(l=o[p])===null||l===void 0?void 0:l.apply(e[p],u);if(d===Po)t[p]=Po;else if(d!==void 0&&d!==!1)return d}else t[p]===c&&(t[p]=null)}};r[n]=a}return r}function rd(e,t){
let r=e[t];return typeof r=="object"?r:typeof r=="function"?{enter:r,leave:void 0}:{enter:e.enter,leave:e.leave}}function YF(e,t,r){let{enter:n,leave:s}=rd(e,t);
return r?s:n}});var kn=E(Hg=>{"use strict";Object.defineProperty(Hg,"__esModule",{value:!0});Hg.typeFromAST=Qg;var Kg=pe(),kN=de();function Qg(e,t){switch(t.kind){case Kg.Kind.
LIST_TYPE:{let r=Qg(e,t.type);return r&&new kN.GraphQLList(r)}case Kg.Kind.NON_NULL_TYPE:{let r=Qg(e,t.type);return r&&new kN.GraphQLNonNull(r)}case Kg.Kind.NAMED_TYPE:
return e.getType(t.name.value)}}});var nd=E(Au=>{"use strict";Object.defineProperty(Au,"__esModule",{value:!0});Au.TypeInfo=void 0;Au.visitWithTypeInfo=XF;var JF=nr(),We=pe(),xN=Co(),Xe=de(),Lo=Cr(),
AN=kn(),Yg=class{constructor(t,r,n){this._schema=t,this._typeStack=[],this._parentTypeStack=[],this._inputTypeStack=[],this._fieldDefStack=[],this._defaultValueStack=
[],this._directive=null,this._argument=null,this._enumValue=null,this._getFieldDef=n??WF,r&&((0,Xe.isInputType)(r)&&this._inputTypeStack.push(r),(0,Xe.isCompositeType)(
r)&&this._parentTypeStack.push(r),(0,Xe.isOutputType)(r)&&this._typeStack.push(r))}get[Symbol.toStringTag](){return"TypeInfo"}getType(){if(this._typeStack.length>
0)return this._typeStack[this._typeStack.length-1]}getParentType(){if(this._parentTypeStack.length>0)return this._parentTypeStack[this._parentTypeStack.length-1]}getInputType(){
if(this._inputTypeStack.length>0)return this._inputTypeStack[this._inputTypeStack.length-1]}getParentInputType(){if(this._inputTypeStack.length>1)return this._inputTypeStack[this.
_inputTypeStack.length-2]}getFieldDef(){if(this._fieldDefStack.length>0)return this._fieldDefStack[this._fieldDefStack.length-1]}getDefaultValue(){if(this._defaultValueStack.
length>0)return this._defaultValueStack[this._defaultValueStack.length-1]}getDirective(){return this._directive}getArgument(){return this._argument}getEnumValue(){
return this._enumValue}enter(t){let r=this._schema;switch(t.kind){case We.Kind.SELECTION_SET:{let s=(0,Xe.getNamedType)(this.getType());this._parentTypeStack.push(
(0,Xe.isCompositeType)(s)?s:void 0);break}case We.Kind.FIELD:{let s=this.getParentType(),i,o;s&&(i=this._getFieldDef(r,s,t),i&&(o=i.type)),this._fieldDefStack.push(
i),this._typeStack.push((0,Xe.isOutputType)(o)?o:void 0);break}case We.Kind.DIRECTIVE:this._directive=r.getDirective(t.name.value);break;case We.Kind.OPERATION_DEFINITION:{
let s=r.getRootType(t.operation);this._typeStack.push((0,Xe.isObjectType)(s)?s:void 0);break}case We.Kind.INLINE_FRAGMENT:case We.Kind.FRAGMENT_DEFINITION:{let s=t.
typeCondition,i=s?(0,AN.typeFromAST)(r,s):(0,Xe.getNamedType)(this.getType());this._typeStack.push((0,Xe.isOutputType)(i)?i:void 0);break}case We.Kind.VARIABLE_DEFINITION:{
let s=(0,AN.typeFromAST)(r,t.type);this._inputTypeStack.push((0,Xe.isInputType)(s)?s:void 0);break}case We.Kind.ARGUMENT:{var n;let s,i,o=(n=this.getDirective())!==
null&&n!==void 0?n:this.getFieldDef();o&&(s=o.args.find(a=>a.name===t.name.value),s&&(i=s.type)),this._argument=s,this._defaultValueStack.push(s?s.defaultValue:
void 0),this._inputTypeStack.push((0,Xe.isInputType)(i)?i:void 0);break}case We.Kind.LIST:{let s=(0,Xe.getNullableType)(this.getInputType()),i=(0,Xe.isListType)(
s)?s.ofType:s;this._defaultValueStack.push(void 0),this._inputTypeStack.push((0,Xe.isInputType)(i)?i:void 0);break}case We.Kind.OBJECT_FIELD:{let s=(0,Xe.getNamedType)(
this.getInputType()),i,o;(0,Xe.isInputObjectType)(s)&&(o=s.getFields()[t.name.value],o&&(i=o.type)),this._defaultValueStack.push(o?o.defaultValue:void 0),this._inputTypeStack.
push((0,Xe.isInputType)(i)?i:void 0);break}case We.Kind.ENUM:{let s=(0,Xe.getNamedType)(this.getInputType()),i;(0,Xe.isEnumType)(s)&&(i=s.getValue(t.value)),this.
_enumValue=i;break}default:}}leave(t){switch(t.kind){case We.Kind.SELECTION_SET:this._parentTypeStack.pop();break;case We.Kind.FIELD:this._fieldDefStack.pop(),this.
_typeStack.pop();break;case We.Kind.DIRECTIVE:this._directive=null;break;case We.Kind.OPERATION_DEFINITION:case We.Kind.INLINE_FRAGMENT:case We.Kind.FRAGMENT_DEFINITION:
this._typeStack.pop();break;case We.Kind.VARIABLE_DEFINITION:this._inputTypeStack.pop();break;case We.Kind.ARGUMENT:this._argument=null,this._defaultValueStack.
pop(),this._inputTypeStack.pop();break;case We.Kind.LIST:case We.Kind.OBJECT_FIELD:this._defaultValueStack.pop(),this._inputTypeStack.pop();break;case We.Kind.ENUM:
this._enumValue=null;break;default:}}};Au.TypeInfo=Yg;function WF(e,t,r){let n=r.name.value;if(n===Lo.SchemaMetaFieldDef.name&&e.getQueryType()===t)return Lo.SchemaMetaFieldDef;
if(n===Lo.TypeMetaFieldDef.name&&e.getQueryType()===t)return Lo.TypeMetaFieldDef;if(n===Lo.TypeNameMetaFieldDef.name&&(0,Xe.isCompositeType)(t))return Lo.TypeNameMetaFieldDef;
if((0,Xe.isObjectType)(t)||(0,Xe.isInterfaceType)(t))return t.getFields()[n]}function XF(e,t){return{enter(...r){let n=r[0];e.enter(n);let s=(0,xN.getEnterLeaveForKind)(
t,n.kind).enter;if(s){let i=s.apply(t,r);return i!==void 0&&(e.leave(n),(0,JF.isNode)(i)&&e.enter(i)),i}},leave(...r){let n=r[0],s=(0,xN.getEnterLeaveForKind)(t,
n.kind).leave,i;return s&&(i=s.apply(t,r)),e.leave(n),i}}}});var Oi=E(yr=>{"use strict";Object.defineProperty(yr,"__esModule",{value:!0});yr.isConstValueNode=Jg;yr.isDefinitionNode=zF;yr.isExecutableDefinitionNode=PN;yr.isSchemaCoordinateNode=
t1;yr.isSelectionNode=ZF;yr.isTypeDefinitionNode=jN;yr.isTypeExtensionNode=$N;yr.isTypeNode=e1;yr.isTypeSystemDefinitionNode=LN;yr.isTypeSystemExtensionNode=DN;
yr.isValueNode=CN;var re=pe();function zF(e){return PN(e)||LN(e)||DN(e)}function PN(e){return e.kind===re.Kind.OPERATION_DEFINITION||e.kind===re.Kind.FRAGMENT_DEFINITION}
function ZF(e){return e.kind===re.Kind.FIELD||e.kind===re.Kind.FRAGMENT_SPREAD||e.kind===re.Kind.INLINE_FRAGMENT}function CN(e){return e.kind===re.Kind.VARIABLE||
e.kind===re.Kind.INT||e.kind===re.Kind.FLOAT||e.kind===re.Kind.STRING||e.kind===re.Kind.BOOLEAN||e.kind===re.Kind.NULL||e.kind===re.Kind.ENUM||e.kind===re.Kind.
LIST||e.kind===re.Kind.OBJECT}function Jg(e){return CN(e)&&(e.kind===re.Kind.LIST?e.values.some(Jg):e.kind===re.Kind.OBJECT?e.fields.some(t=>Jg(t.value)):e.kind!==
re.Kind.VARIABLE)}function e1(e){return e.kind===re.Kind.NAMED_TYPE||e.kind===re.Kind.LIST_TYPE||e.kind===re.Kind.NON_NULL_TYPE}function LN(e){return e.kind===re.
Kind.SCHEMA_DEFINITION||jN(e)||e.kind===re.Kind.DIRECTIVE_DEFINITION}function jN(e){return e.kind===re.Kind.SCALAR_TYPE_DEFINITION||e.kind===re.Kind.OBJECT_TYPE_DEFINITION||
e.kind===re.Kind.INTERFACE_TYPE_DEFINITION||e.kind===re.Kind.UNION_TYPE_DEFINITION||e.kind===re.Kind.ENUM_TYPE_DEFINITION||e.kind===re.Kind.INPUT_OBJECT_TYPE_DEFINITION}
function DN(e){return e.kind===re.Kind.SCHEMA_EXTENSION||e.kind===re.Kind.DIRECTIVE_EXTENSION||$N(e)}function $N(e){return e.kind===re.Kind.SCALAR_TYPE_EXTENSION||
e.kind===re.Kind.OBJECT_TYPE_EXTENSION||e.kind===re.Kind.INTERFACE_TYPE_EXTENSION||e.kind===re.Kind.UNION_TYPE_EXTENSION||e.kind===re.Kind.ENUM_TYPE_EXTENSION||
e.kind===re.Kind.INPUT_OBJECT_TYPE_EXTENSION}function t1(e){return e.kind===re.Kind.TYPE_COORDINATE||e.kind===re.Kind.MEMBER_COORDINATE||e.kind===re.Kind.ARGUMENT_COORDINATE||
e.kind===re.Kind.DIRECTIVE_COORDINATE||e.kind===re.Kind.DIRECTIVE_ARGUMENT_COORDINATE}});var Xg=E(Wg=>{"use strict";Object.defineProperty(Wg,"__esModule",{value:!0});Wg.ExecutableDefinitionsRule=s1;var r1=K(),qN=pe(),n1=Oi();function s1(e){return{Document(t){
for(let r of t.definitions)if(!(0,n1.isExecutableDefinitionNode)(r)){let n=r.kind===qN.Kind.SCHEMA_DEFINITION||r.kind===qN.Kind.SCHEMA_EXTENSION?"schema":'"'+r.
name.value+'"';e.reportError(new r1.GraphQLError(`The ${n} definition is not executable.`,{nodes:r}))}return!1}}}});var Zg=E(zg=>{"use strict";Object.defineProperty(zg,"__esModule",{value:!0});zg.FieldsOnCorrectTypeRule=u1;var MN=Us(),i1=mu(),o1=Bs(),a1=K(),Pu=de();function u1(e){
return{Field(t){let r=e.getParentType();if(r&&!e.getFieldDef()){let s=e.getSchema(),i=t.name.value,o=(0,MN.didYouMean)("to use an inline fragment on",e.hideSuggestions?
[]:c1(s,r,i));o===""&&(o=(0,MN.didYouMean)(e.hideSuggestions?[]:l1(r,i))),e.reportError(new a1.GraphQLError(`Cannot query field "${i}" on type "${r.name}".`+o,{
nodes:t}))}}}}function c1(e,t,r){if(!(0,Pu.isAbstractType)(t))return[];let n=new Set,s=Object.create(null);for(let o of e.getPossibleTypes(t))if(o.getFields()[r]){
n.add(o),s[o.name]=1;for(let a of o.getInterfaces()){var i;a.getFields()[r]&&(n.add(a),s[a.name]=((i=s[a.name])!==null&&i!==void 0?i:0)+1)}}return[...n].sort((o,a)=>{
let u=s[a.name]-s[o.name];return u!==0?u:(0,Pu.isInterfaceType)(o)&&e.isSubType(o,a)?-1:(0,Pu.isInterfaceType)(a)&&e.isSubType(a,o)?1:(0,i1.naturalCompare)(o.name,
a.name)}).map(o=>o.name)}function l1(e,t){if((0,Pu.isObjectType)(e)||(0,Pu.isInterfaceType)(e)){let r=Object.keys(e.getFields());return(0,o1.suggestionList)(t,r)}
return[]}});var ty=E(ey=>{"use strict";Object.defineProperty(ey,"__esModule",{value:!0});ey.FragmentsOnCompositeTypesRule=p1;var FN=K(),UN=xr(),GN=de(),BN=kn();function p1(e){
return{InlineFragment(t){let r=t.typeCondition;if(r){let n=(0,BN.typeFromAST)(e.getSchema(),r);if(n&&!(0,GN.isCompositeType)(n)){let s=(0,UN.print)(r);e.reportError(
new FN.GraphQLError(`Fragment cannot condition on non composite type "${s}".`,{nodes:r}))}}},FragmentDefinition(t){let r=(0,BN.typeFromAST)(e.getSchema(),t.typeCondition);
if(r&&!(0,GN.isCompositeType)(r)){let n=(0,UN.print)(t.typeCondition);e.reportError(new FN.GraphQLError(`Fragment "${t.name.value}" cannot condition on non comp\
osite type "${n}".`,{nodes:t.typeCondition}))}}}}});var ry=E(sd=>{"use strict";Object.defineProperty(sd,"__esModule",{value:!0});sd.KnownArgumentNamesOnDirectivesRule=HN;sd.KnownArgumentNamesRule=m1;var VN=Us(),KN=Bs(),
QN=K(),d1=pe(),f1=sr();function m1(e){return{...HN(e),Argument(t){let r=e.getArgument(),n=e.getFieldDef(),s=e.getParentType();if(!r&&n&&s){let i=t.name.value,o=e.
hideSuggestions?[]:(0,KN.suggestionList)(i,n.args.map(a=>a.name));e.reportError(new QN.GraphQLError(`Unknown argument "${i}" on field "${s.name}.${n.name}".`+(0,VN.
didYouMean)(o),{nodes:t}))}}}}function HN(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():f1.specifiedDirectives;for(let o of n)t[o.name]=new Set(
o.args.map(a=>a.name));let s=e.getDocument().definitions;for(let o of s)if(o.kind===d1.Kind.DIRECTIVE_DEFINITION){var i;let a=(i=o.arguments)!==null&&i!==void 0?
i:[];t[o.name.value]=new Set(a.map(u=>u.name.value))}return{Directive(o){let a=o.name.value,u=t[a];if(o.arguments&&u)for(let c of o.arguments){let l=c.name.value;
if(!u.has(l)){let p=e.hideSuggestions?[]:(0,KN.suggestionList)(l,Array.from(u));e.reportError(new QN.GraphQLError(`Unknown argument "${l}" on directive "@${a}".`+
(e.hideSuggestions?"":(0,VN.didYouMean)(p)),{nodes:c}))}}return!1}}}});var oy=E(iy=>{"use strict";Object.defineProperty(iy,"__esModule",{value:!0});iy.KnownDirectivesRule=y1;var h1=Se(),ny=Ht(),YN=K(),sy=nr(),lt=Oo(),$e=pe(),g1=sr();
function y1(e){let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():g1.specifiedDirectives;for(let i of n)t[i.name]=i.locations;let s=e.getDocument().
definitions;for(let i of s)i.kind===$e.Kind.DIRECTIVE_DEFINITION&&(t[i.name.value]=i.locations.map(o=>o.value));return{Directive(i,o,a,u,c){let l=i.name.value,p=t[l];
if(!p){e.reportError(new YN.GraphQLError(`Unknown directive "@${l}".`,{nodes:i}));return}let d=b1(c);d&&!p.includes(d)&&e.reportError(new YN.GraphQLError(`Direc\
tive "@${l}" may not be used on ${d}.`,{nodes:i}))}}}function b1(e){let t=e[e.length-1];switch("kind"in t||(0,ny.invariant)(!1),t.kind){case $e.Kind.OPERATION_DEFINITION:
return _1(t.operation);case $e.Kind.FIELD:return lt.DirectiveLocation.FIELD;case $e.Kind.FRAGMENT_SPREAD:return lt.DirectiveLocation.FRAGMENT_SPREAD;case $e.Kind.
INLINE_FRAGMENT:return lt.DirectiveLocation.INLINE_FRAGMENT;case $e.Kind.FRAGMENT_DEFINITION:return lt.DirectiveLocation.FRAGMENT_DEFINITION;case $e.Kind.VARIABLE_DEFINITION:
return lt.DirectiveLocation.VARIABLE_DEFINITION;case $e.Kind.SCHEMA_DEFINITION:case $e.Kind.SCHEMA_EXTENSION:return lt.DirectiveLocation.SCHEMA;case $e.Kind.SCALAR_TYPE_DEFINITION:case $e.
Kind.SCALAR_TYPE_EXTENSION:return lt.DirectiveLocation.SCALAR;case $e.Kind.OBJECT_TYPE_DEFINITION:case $e.Kind.OBJECT_TYPE_EXTENSION:return lt.DirectiveLocation.
OBJECT;case $e.Kind.FIELD_DEFINITION:return lt.DirectiveLocation.FIELD_DEFINITION;case $e.Kind.INTERFACE_TYPE_DEFINITION:case $e.Kind.INTERFACE_TYPE_EXTENSION:return lt.
DirectiveLocation.INTERFACE;case $e.Kind.UNION_TYPE_DEFINITION:case $e.Kind.UNION_TYPE_EXTENSION:return lt.DirectiveLocation.UNION;case $e.Kind.ENUM_TYPE_DEFINITION:case $e.
Kind.ENUM_TYPE_EXTENSION:return lt.DirectiveLocation.ENUM;case $e.Kind.ENUM_VALUE_DEFINITION:return lt.DirectiveLocation.ENUM_VALUE;case $e.Kind.INPUT_OBJECT_TYPE_DEFINITION:case $e.
Kind.INPUT_OBJECT_TYPE_EXTENSION:return lt.DirectiveLocation.INPUT_OBJECT;case $e.Kind.INPUT_VALUE_DEFINITION:{let r=e[e.length-3];return"kind"in r||(0,ny.invariant)(
!1),r.kind===$e.Kind.INPUT_OBJECT_TYPE_DEFINITION?lt.DirectiveLocation.INPUT_FIELD_DEFINITION:lt.DirectiveLocation.ARGUMENT_DEFINITION}case $e.Kind.DIRECTIVE_DEFINITION:case $e.
Kind.DIRECTIVE_EXTENSION:return lt.DirectiveLocation.DIRECTIVE_DEFINITION;default:(0,ny.invariant)(!1,"Unexpected kind: "+(0,h1.inspect)(t.kind))}}function _1(e){
switch(e){case sy.OperationTypeNode.QUERY:return lt.DirectiveLocation.QUERY;case sy.OperationTypeNode.MUTATION:return lt.DirectiveLocation.MUTATION;case sy.OperationTypeNode.
SUBSCRIPTION:return lt.DirectiveLocation.SUBSCRIPTION}}});var uy=E(ay=>{"use strict";Object.defineProperty(ay,"__esModule",{value:!0});ay.KnownFragmentNamesRule=T1;var v1=K();function T1(e){return{FragmentSpread(t){let r=t.
name.value;e.getFragment(r)||e.reportError(new v1.GraphQLError(`Unknown fragment "${r}".`,{nodes:t.name}))}}}});var py=E(ly=>{"use strict";Object.defineProperty(ly,"__esModule",{value:!0});ly.KnownTypeNamesRule=N1;var w1=Us(),E1=Bs(),S1=K(),cy=Oi(),R1=Cr(),O1=In();function N1(e){
let t=e.getSchema(),r=t?t.getTypeMap():Object.create(null),n=Object.create(null);for(let i of e.getDocument().definitions)(0,cy.isTypeDefinitionNode)(i)&&(n[i.name.
value]=!0);let s=[...Object.keys(r),...Object.keys(n)];return{NamedType(i,o,a,u,c){let l=i.name.value;if(!r[l]&&!n[l]){var p;let d=(p=c[2])!==null&&p!==void 0?p:
a,f=d!=null&&I1(d);if(f&&JN.includes(l))return;let g=e.hideSuggestions?[]:(0,E1.suggestionList)(l,f?JN.concat(s):s);e.reportError(new S1.GraphQLError(`Unknown t\
ype "${l}".`+(0,w1.didYouMean)(g),{nodes:i}))}}}}var JN=[...O1.specifiedScalarTypes,...R1.introspectionTypes].map(e=>e.name);function I1(e){return"kind"in e&&((0,cy.
isTypeSystemDefinitionNode)(e)||(0,cy.isTypeSystemExtensionNode)(e))}});var fy=E(dy=>{"use strict";Object.defineProperty(dy,"__esModule",{value:!0});dy.LoneAnonymousOperationRule=A1;var k1=K(),x1=pe();function A1(e){let t=0;return{Document(r){
t=r.definitions.filter(n=>n.kind===x1.Kind.OPERATION_DEFINITION).length},OperationDefinition(r){!r.name&&t>1&&e.reportError(new k1.GraphQLError("This anonymous \
operation must be the only defined operation.",{nodes:r}))}}}});var hy=E(my=>{"use strict";Object.defineProperty(my,"__esModule",{value:!0});my.LoneSchemaDefinitionRule=P1;var WN=K();function P1(e){var t,r,n;let s=e.getSchema(),
i=(t=(r=(n=s?.astNode)!==null&&n!==void 0?n:s?.getQueryType())!==null&&r!==void 0?r:s?.getMutationType())!==null&&t!==void 0?t:s?.getSubscriptionType(),o=0;return{
SchemaDefinition(a){if(i){e.reportError(new WN.GraphQLError("Cannot define a new schema within a schema extension.",{nodes:a}));return}o>0&&e.reportError(new WN.
GraphQLError("Must provide only one schema definition.",{nodes:a})),++o}}}});var yy=E(gy=>{"use strict";Object.defineProperty(gy,"__esModule",{value:!0});gy.MaxIntrospectionDepthRule=j1;var C1=K(),XN=pe(),L1=3;function j1(e){let t=Object.
create(null),r=Object.create(null);function n(s,i,o=0){if(s.kind===XN.Kind.FRAGMENT_SPREAD){let a=s.name.value,u=r[a];if(u!==void 0&&u<=o)return!0;let c=i[a],l=t[a];
if(c!==void 0&&c>=o||l!==void 0&&l>=o)return!1;let p=e.getFragment(a);return p?(i[a]=o,n(p,i,o)?(r[a]=o,!0):(t[a]=o,!1)):!1}if(s.kind===XN.Kind.FIELD&&(s.name.value===
"fields"||s.name.value==="interfaces"||s.name.value==="possibleTypes"||s.name.value==="inputFields")&&(o++,o>=L1))return!0;if("selectionSet"in s&&s.selectionSet){
for(let a of s.selectionSet.selections)if(n(a,i,o))return!0}return!1}return{Field(s){if((s.name.value==="__schema"||s.name.value==="__type")&&n(s,Object.create(
null)))return e.reportError(new C1.GraphQLError("Maximum introspection depth exceeded",{nodes:[s]})),!1}}}});var _y=E(by=>{"use strict";Object.defineProperty(by,"__esModule",{value:!0});by.NoFragmentCyclesRule=$1;var D1=K();function $1(e){let t=Object.create(null),r=[],
n=Object.create(null);return{OperationDefinition:()=>!1,FragmentDefinition(i){return s(i),!1}};function s(i){if(t[i.name.value])return;let o=i.name.value;t[o]=!0;
let a=e.getFragmentSpreads(i.selectionSet);if(a.length!==0){n[o]=r.length;for(let u of a){let c=u.name.value,l=n[c];if(r.push(u),l===void 0){let p=e.getFragment(
c);p&&s(p)}else{let p=r.slice(l),d=p.slice(0,-1).map(f=>'"'+f.name.value+'"').join(", ");e.reportError(new D1.GraphQLError(`Cannot spread fragment "${c}" within\
 itself`+(d!==""?` via ${d}.`:"."),{nodes:p}))}r.pop()}n[o]=void 0}}}});var Ty=E(vy=>{"use strict";Object.defineProperty(vy,"__esModule",{value:!0});vy.NoUndefinedVariablesRule=M1;var q1=K();function M1(e){let t=Object.create(null);
return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s}of n){let i=s.name.value;t[i]!==!0&&e.reportError(
new q1.GraphQLError(r.name?`Variable "$${i}" is not defined by operation "${r.name.value}".`:`Variable "$${i}" is not defined.`,{nodes:[s,r]}))}}},VariableDefinition(r){
t[r.variable.name.value]=!0}}}});var Ey=E(wy=>{"use strict";Object.defineProperty(wy,"__esModule",{value:!0});wy.NoUnusedFragmentsRule=U1;var F1=K();function U1(e){let t=[],r=[];return{OperationDefinition(n){
return t.push(n),!1},FragmentDefinition(n){return r.push(n),!1},Document:{leave(){let n=new Set(e.getRecursivelyReferencedFragmentsForOperations(t).map(s=>s.name.
value));for(let s of r){let i=s.name.value;n.has(i)||e.reportError(new F1.GraphQLError(`Fragment "${i}" is never used.`,{nodes:s}))}}}}}});var Ry=E(Sy=>{"use strict";Object.defineProperty(Sy,"__esModule",{value:!0});Sy.NoUnusedVariablesRule=B1;var G1=K();function B1(e){let t=[];return{OperationDefinition:{
enter(){t=[]},leave(r){let n=Object.create(null),s=e.getRecursiveVariableUsages(r);for(let{node:i}of s)n[i.name.value]=!0;for(let i of t){let o=i.variable.name.
value;n[o]!==!0&&e.reportError(new G1.GraphQLError(r.name?`Variable "$${o}" is never used in operation "${r.name.value}".`:`Variable "$${o}" is never used.`,{nodes:i}))}}},
VariableDefinition(r){t.push(r)}}}});var od=E(id=>{"use strict";Object.defineProperty(id,"__esModule",{value:!0});id.validationAbortedError=void 0;var V1=K(),K1=new V1.GraphQLError("Validation abor\
ted.");id.validationAbortedError=K1});var Py=E(Ay=>{"use strict";Object.defineProperty(Ay,"__esModule",{value:!0});Ay.OverlappingFieldsCanBeMergedRule=W1;var zN=Se(),Q1=K(),H1=nr(),xn=pe(),br=de(),rI=kn(),
Y1=od(),Oy=1e3,ZN=20,J1=5e5;function W1(e){let t={comparedFragmentPairs:new ky,cachedCollectFieldsResults:new Map,stringifiedValues:new Map,remainingComplexityBudget:J1};
return{SelectionSet(r,n,s){var i;if(s&&"kind"in s&&s.kind===xn.Kind.INLINE_FRAGMENT||r.selections.length<=1&&((i=r.selections[0])===null||i===void 0?void 0:i.kind)!==
xn.Kind.INLINE_FRAGMENT)return;let o=X1(e,t,e.getParentType(),r);for(let{responseName:a,reason:u,fields1:c,fields2:l}of o)e.reportError(new Q1.GraphQLError(`Fie\
lds "${Cu(a)}" conflict because ${u}. Use different aliases on the fields to fetch both if this was intentional.`,{nodes:c.concat(l)}))}}}function X1(e,t,r,n){let s=[],
i=cd(e,t,r,n);if(Z1(e,s,t,i.groupedFieldSet),i.fragmentNames.length!==0&&(i.groupedFieldSet.size!==0||i.fragmentNames.length>1))for(let o=0;o<i.fragmentNames.length;o++){
ad(e,s,t,!1,i,i.fragmentNames[o]);for(let a=o+1;a<i.fragmentNames.length;a++)ud(e,s,t,!1,i.fragmentNames[o],i.fragmentNames[a])}return s}function ad(e,t,r,n,s,i){
var o;if(Do(r,1),s.groupedFieldSet.size===0)return;let a=(o=s.comparedFragments)!==null&&o!==void 0?o:s.comparedFragments=new Map,u=a.get(i);if(u===!1||n&&u===!0)
return;a.set(i,n);let c=e.getFragment(i);if(!c)return;let l=Iy(e,r,c);if(s!==l){xy(e,t,r,n,s,l);for(let p of l.fragmentNames)ad(e,t,r,n,s,p)}}function ud(e,t,r,n,s,i){
Do(r,2);let{comparedFragmentPairs:o}=r;if(s===i||o.has(s,i,n))return;o.add(s,i,n);let a=e.getFragment(s),u=e.getFragment(i);if(!a||!u)return;let c=Iy(e,r,a),l=Iy(
e,r,u);xy(e,t,r,n,c,l);for(let p of l.fragmentNames)ud(e,t,r,n,s,p);for(let p of c.fragmentNames)ud(e,t,r,n,p,i)}function z1(e,t,r,n,s,i,o){let a=[],u=cd(e,t,n,
s),c=cd(e,t,i,o);xy(e,a,t,r,u,c);for(let l of c.fragmentNames)ad(e,a,t,r,u,l);for(let l of u.fragmentNames)ad(e,a,t,r,c,l);for(let l of u.fragmentNames)for(let p of c.
fragmentNames)ud(e,a,t,r,l,p);return a}function Z1(e,t,r,n){for(let[s,i]of n)if(i.length>1)for(let o=0;o<i.length;o++)for(let a=o+1;a<i.length;a++){let u=nI(e,r,
!1,s,i[o],i[a]);u&&t.push(u)}}function xy(e,t,r,n,s,i){if(!(s.groupedFieldSet.size===0||i.groupedFieldSet.size===0))for(let{responseName:o,fields1:a,fields2:u}of eU(
r,s,i))for(let c of a)for(let l of u){let p=nI(e,r,n,o,c,l);p&&t.push(p)}}function eU(e,t,r){var n;let s=(n=t.overlappingFields)!==null&&n!==void 0?n:t.overlappingFields=
new Map,i=s.get(r);if(i!==void 0)return i;let o=[];for(let[a,u]of t.groupedFieldSet){Do(e,1);let c=r.groupedFieldSet.get(a);c!==void 0&&o.push({responseName:a,fields1:u,
fields2:c})}return s.set(r,o),o}function nI(e,t,r,n,s,i){let{parentType:o,node:a,definition:u}=s,{parentType:c,node:l,definition:p}=i,d=r||o!==c&&(0,br.isObjectType)(
o)&&(0,br.isObjectType)(c);if(Do(t,2),s.isSimpleLeaf&&i.isSimpleLeaf&&u?.type===p?.type&&a.name.value===l.name.value)return;if(!d){let S=jo(s),P=jo(i),$=S.comparisons.
get(P);if($===void 0){let C=a.name.value,Y=l.name.value;$=C!==Y?`"${Cu(C)}" and "${Cu(Y)}" are different fields`:rU(t,S.arguments,P.arguments)?null:"they have d\
iffering arguments",S.comparisons.set(P,$)}if($!==null)return{responseName:n,reason:$,fields1:[a],fields2:[l]}}let f=u?.type,g=p?.type;if(f&&g&&Ny(t,f,g)){var h,
b;let S=jo(s),P=jo(i),$=(h=S.typeString)!==null&&h!==void 0?h:S.typeString=(0,zN.inspect)(f),C=(b=P.typeString)!==null&&b!==void 0?b:P.typeString=(0,zN.inspect)(
g);return{responseName:n,reason:`they return conflicting types "${$}" and "${C}"`,fields1:[a],fields2:[l]}}let T=a.selectionSet,R=l.selectionSet;if(T&&R){let S=z1(
e,t,d,jo(s).namedType,T,jo(i).namedType,R);return nU(S,n,a,l)}}function jo(e){if(e.info===void 0){var t;e.info={comparisons:new Map,namedType:(0,br.getNamedType)(
(t=e.definition)===null||t===void 0?void 0:t.type),arguments:tU(e.node.arguments)}}return e.info}function tU(e){if(e===void 0||e.length===0)return;let t=new Map;
for(let{name:r,value:n}of e)t.set(r.value,n);return{nodes:e,values:t}}function rU(e,t,r){if(t===void 0)return r===void 0;if(t.nodes.length!==r?.nodes.length)return!1;
let n=r.values;return t.nodes.every(s=>{Do(e,1);let i=n.get(s.name.value);return i===void 0?!1:eI(e,s.value)===eI(e,i)})}function eI(e,t){let r=e.stringifiedValues.
get(t);if(r!==void 0)return r;let n=JSON.stringify(t,(s,i)=>{if(!(0,H1.isNode)(i))return i;switch(i.kind){case xn.Kind.VARIABLE:return[i.kind,i.name.value];case xn.
Kind.OBJECT:return[i.kind,i.fields.slice().sort((o,a)=>o.name.value<a.name.value?-1:o.name.value>a.name.value?1:0)];case xn.Kind.OBJECT_FIELD:return[i.name.value,
i.value];case xn.Kind.LIST:return[i.kind,i.values];case xn.Kind.STRING:return[i.kind,i.value,i.block===!0];default:return[i.kind,"value"in i?i.value:null]}});return e.
stringifiedValues.set(t,n),n}function Ny(e,t,r){return t===r?!1:(Do(e,1),(0,br.isListType)(t)?(0,br.isListType)(r)?Ny(e,t.ofType,r.ofType):!0:(0,br.isListType)(
r)?!0:(0,br.isNonNullType)(t)?(0,br.isNonNullType)(r)?Ny(e,t.ofType,r.ofType):!0:(0,br.isNonNullType)(r)?!0:(0,br.isLeafType)(t)||(0,br.isLeafType)(r)?t!==r:!1)}
function cd(e,t,r,n){let{cachedCollectFieldsResults:s}=t,i=s.get(r);i===void 0&&(i=new Map,s.set(r,i));let o=i.get(n);if(o)return o;let a=new Map,u=new Set;sI(e,
r,n,a,u);let c={groupedFieldSet:a,fragmentNames:[...u]};return i.set(n,c),c}function Iy(e,t,r){let n=(0,rI.typeFromAST)(e.getSchema(),r.typeCondition);return cd(
e,t,n,r.selectionSet)}function sI(e,t,r,n,s){for(let a of r.selections)switch(a.kind){case xn.Kind.FIELD:{var i,o;let u=a.name.value,c;((0,br.isObjectType)(t)||
(0,br.isInterfaceType)(t))&&(c=t.getFields()[u]);let l=a.alias?a.alias.value:u,p=n.get(l);p===void 0&&(p=[],n.set(l,p)),p.push({parentType:t,node:a,definition:c,
isSimpleLeaf:((i=(o=a.arguments)===null||o===void 0?void 0:o.length)!==null&&i!==void 0?i:0)===0&&!a.selectionSet});break}case xn.Kind.FRAGMENT_SPREAD:s.add(a.name.
value);break;case xn.Kind.INLINE_FRAGMENT:{let u=a.typeCondition,c=u?(0,rI.typeFromAST)(e.getSchema(),u):t;sI(e,c,a.selectionSet,n,s);break}}}function nU(e,t,r,n){
if(e.length>0){let s="";for(let{responseName:i,reason:o}of e)if(s+=(s===""?"":" and ")+`subfields "${Cu(i)}" conflict because ${o}`,s.length>Oy)break;return{responseName:t,
reason:Cu(s),fields1:tI(r,e,"fields1"),fields2:tI(n,e,"fields2")}}}function tI(e,t,r){let n=[e];for(let s of t){let i=ZN-n.length,o=s[r].slice(-i);if(n.push(...o),
n.length===ZN)break}return n}function Cu(e){return e.length>Oy?e.slice(0,Oy)+"...":e}function Do(e,t){if(e.remainingComplexityBudget-=t,e.remainingComplexityBudget<
0)throw Y1.validationAbortedError}var ky=class{constructor(){this._data=new Map}has(t,r,n){return this._has(t,r,n)||this._has(r,t,n)}_has(t,r,n){var s;let i=(s=
this._data.get(t))===null||s===void 0?void 0:s.get(r);return i===void 0?!1:n?!0:n===i}add(t,r,n){let s=this._data.get(t);s===void 0?this._data.set(t,new Map([[r,
n]])):s.set(r,n)}}});var jy=E(Ly=>{"use strict";Object.defineProperty(Ly,"__esModule",{value:!0});Ly.PossibleFragmentSpreadsRule=iU;var ld=Se(),iI=K(),Cy=de(),oI=vu(),sU=kn();function iU(e){
return{InlineFragment(t){let r=e.getType(),n=e.getParentType();if((0,Cy.isCompositeType)(r)&&(0,Cy.isCompositeType)(n)&&!(0,oI.doTypesOverlap)(e.getSchema(),r,n)){
let s=(0,ld.inspect)(n),i=(0,ld.inspect)(r);e.reportError(new iI.GraphQLError(`Fragment cannot be spread here as objects of type "${s}" can never be of type "${i}\
".`,{nodes:t}))}},FragmentSpread(t){let r=t.name.value,n=oU(e,r),s=e.getParentType();if(n&&s&&!(0,oI.doTypesOverlap)(e.getSchema(),n,s)){let i=(0,ld.inspect)(s),
o=(0,ld.inspect)(n);e.reportError(new iI.GraphQLError(`Fragment "${r}" cannot be spread here as objects of type "${i}" can never be of type "${o}".`,{nodes:t}))}}}}
function oU(e,t){let r=e.getFragment(t);if(r){let n=(0,sU.typeFromAST)(e.getSchema(),r.typeCondition);if((0,Cy.isCompositeType)(n))return n}}});var $y=E(Dy=>{"use strict";Object.defineProperty(Dy,"__esModule",{value:!0});Dy.PossibleTypeExtensionsRule=lU;var aU=Us(),uI=Se(),cI=Ht(),uU=Bs(),aI=K(),Ve=pe(),
cU=Oi(),$o=de();function lU(e){let t=e.getSchema(),r=Object.create(null);for(let s of e.getDocument().definitions)(0,cU.isTypeDefinitionNode)(s)&&(r[s.name.value]=
s);return{ScalarTypeExtension:n,ObjectTypeExtension:n,InterfaceTypeExtension:n,UnionTypeExtension:n,EnumTypeExtension:n,InputObjectTypeExtension:n};function n(s){
let i=s.name.value,o=r[i],a=t?.getType(i),u;if(o?u=pU[o.kind]:a&&(u=dU(a)),u){if(u!==s.kind){let c=fU(s.kind);e.reportError(new aI.GraphQLError(`Cannot extend n\
on-${c} type "${i}".`,{nodes:o?[o,s]:s}))}}else{let c=Object.keys({...r,...t?.getTypeMap()}),l=(0,uU.suggestionList)(i,c);e.reportError(new aI.GraphQLError(`Can\
not extend type "${i}" because it is not defined.`+(0,aU.didYouMean)(l),{nodes:s.name}))}}}var pU={[Ve.Kind.SCALAR_TYPE_DEFINITION]:Ve.Kind.SCALAR_TYPE_EXTENSION,
[Ve.Kind.OBJECT_TYPE_DEFINITION]:Ve.Kind.OBJECT_TYPE_EXTENSION,[Ve.Kind.INTERFACE_TYPE_DEFINITION]:Ve.Kind.INTERFACE_TYPE_EXTENSION,[Ve.Kind.UNION_TYPE_DEFINITION]:Ve.
Kind.UNION_TYPE_EXTENSION,[Ve.Kind.ENUM_TYPE_DEFINITION]:Ve.Kind.ENUM_TYPE_EXTENSION,[Ve.Kind.INPUT_OBJECT_TYPE_DEFINITION]:Ve.Kind.INPUT_OBJECT_TYPE_EXTENSION};
function dU(e){if((0,$o.isScalarType)(e))return Ve.Kind.SCALAR_TYPE_EXTENSION;if((0,$o.isObjectType)(e))return Ve.Kind.OBJECT_TYPE_EXTENSION;if((0,$o.isInterfaceType)(
e))return Ve.Kind.INTERFACE_TYPE_EXTENSION;if((0,$o.isUnionType)(e))return Ve.Kind.UNION_TYPE_EXTENSION;if((0,$o.isEnumType)(e))return Ve.Kind.ENUM_TYPE_EXTENSION;
if((0,$o.isInputObjectType)(e))return Ve.Kind.INPUT_OBJECT_TYPE_EXTENSION;(0,cI.invariant)(!1,"Unexpected type: "+(0,uI.inspect)(e))}function fU(e){switch(e){case Ve.
Kind.SCALAR_TYPE_EXTENSION:return"scalar";case Ve.Kind.OBJECT_TYPE_EXTENSION:return"object";case Ve.Kind.INTERFACE_TYPE_EXTENSION:return"interface";case Ve.Kind.
UNION_TYPE_EXTENSION:return"union";case Ve.Kind.ENUM_TYPE_EXTENSION:return"enum";case Ve.Kind.INPUT_OBJECT_TYPE_EXTENSION:return"input object";default:(0,cI.invariant)(
!1,"Unexpected kind: "+(0,uI.inspect)(e))}}});var My=E(pd=>{"use strict";Object.defineProperty(pd,"__esModule",{value:!0});pd.ProvidedRequiredArgumentsOnDirectivesRule=mI;pd.ProvidedRequiredArgumentsRule=gU;
var pI=Se(),lI=Gs(),dI=K(),fI=pe(),mU=xr(),qy=de(),hU=sr();function gU(e){return{...mI(e),Field:{leave(t){var r;let n=e.getFieldDef();if(!n)return!1;let s=new Set(
(r=t.arguments)===null||r===void 0?void 0:r.map(i=>i.name.value));for(let i of n.args)if(!s.has(i.name)&&(0,qy.isRequiredArgument)(i)){let o=(0,pI.inspect)(i.type);
e.reportError(new dI.GraphQLError(`Field "${n.name}" argument "${i.name}" of type "${o}" is required, but it was not provided.`,{nodes:t}))}}}}}function mI(e){var t;
let r=Object.create(null),n=e.getSchema(),s=(t=n?.getDirectives())!==null&&t!==void 0?t:hU.specifiedDirectives;for(let a of s)r[a.name]=(0,lI.keyMap)(a.args.filter(
qy.isRequiredArgument),u=>u.name);let i=e.getDocument().definitions;for(let a of i)if(a.kind===fI.Kind.DIRECTIVE_DEFINITION){var o;let u=(o=a.arguments)!==null&&
o!==void 0?o:[];r[a.name.value]=(0,lI.keyMap)(u.filter(yU),c=>c.name.value)}return{Directive:{leave(a){let u=a.name.value,c=r[u];if(c){var l;let p=(l=a.arguments)!==
null&&l!==void 0?l:[],d=new Set(p.map(f=>f.name.value));for(let[f,g]of Object.entries(c))if(!d.has(f)){let h=(0,qy.isType)(g.type)?(0,pI.inspect)(g.type):(0,mU.
print)(g.type);e.reportError(new dI.GraphQLError(`Directive "@${u}" argument "${f}" of type "${h}" is required, but it was not provided.`,{nodes:a}))}}}}}}function yU(e){
return e.type.kind===fI.Kind.NON_NULL_TYPE&&e.defaultValue==null}});var By=E(Gy=>{"use strict";Object.defineProperty(Gy,"__esModule",{value:!0});Gy.ScalarLeafsRule=bU;var Fy=Se(),Uy=K(),hI=de();function bU(e){return{Field(t){let r=e.
getType(),n=t.selectionSet;if(r)if((0,hI.isLeafType)((0,hI.getNamedType)(r))){if(n){let s=t.name.value,i=(0,Fy.inspect)(r);e.reportError(new Uy.GraphQLError(`Fi\
eld "${s}" must not have a selection since type "${i}" has no subfields.`,{nodes:n}))}}else if(n){if(n.selections.length===0){let s=t.name.value,i=(0,Fy.inspect)(
r);e.reportError(new Uy.GraphQLError(`Field "${s}" of type "${i}" must have at least one field selected.`,{nodes:t}))}}else{let s=t.name.value,i=(0,Fy.inspect)(
r);e.reportError(new Uy.GraphQLError(`Field "${s}" of type "${i}" must have a selection of subfields. Did you mean "${s} { ... }"?`,{nodes:t}))}}}}});var Ky=E(Vy=>{"use strict";Object.defineProperty(Vy,"__esModule",{value:!0});Vy.printPathArray=_U;function _U(e){return e.map(t=>typeof t=="number"?"["+t.toString()+
"]":"."+t).join("")}});var Lu=E(dd=>{"use strict";Object.defineProperty(dd,"__esModule",{value:!0});dd.addPath=vU;dd.pathToArray=TU;function vU(e,t,r){return{prev:e,key:t,typename:r}}
function TU(e){let t=[],r=e;for(;r;)t.push(r.key),r=r.prev;return t.reverse()}});var Hy=E(Qy=>{"use strict";Object.defineProperty(Qy,"__esModule",{value:!0});Qy.coerceInputValue=IU;var wU=Us(),fd=Se(),EU=Ht(),SU=zp(),RU=Rn(),nn=Lu(),OU=Ky(),
NU=Bs(),es=K(),qo=de();function IU(e,t,r=kU,n){return ju(e,t,r,void 0,n)}function kU(e,t,r){let n="Invalid value "+(0,fd.inspect)(t);throw e.length>0&&(n+=` at \
"value${(0,OU.printPathArray)(e)}"`),r.message=n+": "+r.message,r}function ju(e,t,r,n,s){if((0,qo.isNonNullType)(t)){if(e!=null)return ju(e,t.ofType,r,n,s);r((0,nn.
pathToArray)(n),e,new es.GraphQLError(`Expected non-nullable type "${(0,fd.inspect)(t)}" not to be null.`));return}if(e==null)return null;if((0,qo.isListType)(t)){
let i=t.ofType;return(0,SU.isIterableObject)(e)?Array.from(e,(o,a)=>{let u=(0,nn.addPath)(n,a,void 0);return ju(o,i,r,u,s)}):[ju(e,i,r,n,s)]}if((0,qo.isInputObjectType)(
t)){if(!(0,RU.isObjectLike)(e)||Array.isArray(e)){r((0,nn.pathToArray)(n),e,new es.GraphQLError(`Expected type "${t.name}" to be an object.`));return}let i=Object.
create(null),o=t.getFields();for(let a of Object.values(o)){let u=e[a.name];if(u===void 0){if(a.defaultValue!==void 0)i[a.name]=a.defaultValue;else if((0,qo.isNonNullType)(
a.type)){let c=(0,fd.inspect)(a.type);r((0,nn.pathToArray)(n),e,new es.GraphQLError(`Field "${a.name}" of required type "${c}" was not provided.`))}continue}i[a.
name]=ju(u,a.type,r,(0,nn.addPath)(n,a.name,t.name),s)}for(let a of Object.keys(e))if(!o[a]){let u=s?[]:(0,NU.suggestionList)(a,Object.keys(t.getFields()));r((0,nn.
pathToArray)(n),e,new es.GraphQLError(`Field "${a}" is not defined by type "${t.name}".`+(0,wU.didYouMean)(u)))}if(t.isOneOf){let a=Object.keys(i);a.length!==1&&
r((0,nn.pathToArray)(n),e,new es.GraphQLError(`Exactly one key must be specified for OneOf type "${t.name}".`));let u=a[0],c=i[u];c===null&&r((0,nn.pathToArray)(
n).concat(u),c,new es.GraphQLError(`Field "${u}" must be non-null.`))}return{...i}}if((0,qo.isLeafType)(t)){let i;try{i=(0,qo.isEnumType)(t)?t.parseValue(e,s):t.
parseValue(e)}catch(o){o instanceof es.GraphQLError?r((0,nn.pathToArray)(n),e,o):r((0,nn.pathToArray)(n),e,new es.GraphQLError(`Expected type "${t.name}". `+o.message,
{originalError:o}));return}return i===void 0&&r((0,nn.pathToArray)(n),e,new es.GraphQLError(`Expected type "${t.name}".`)),i}(0,EU.invariant)(!1,"Unexpected inp\
ut type: "+(0,fd.inspect)(t))}});var $u=E(Yy=>{"use strict";Object.defineProperty(Yy,"__esModule",{value:!0});Yy.valueFromAST=Du;var xU=Se(),AU=Ht(),PU=Gs(),Mo=pe(),Ni=de();function Du(e,t,r){if(e){
if(e.kind===Mo.Kind.VARIABLE){let n=e.name.value;if(r==null||!yI(r,n)||r[n]===void 0)return;let s=r[n];return s===null&&(0,Ni.isNonNullType)(t)?void 0:s}if((0,Ni.
isNonNullType)(t))return e.kind===Mo.Kind.NULL?void 0:Du(e,t.ofType,r);if(e.kind===Mo.Kind.NULL)return null;if((0,Ni.isListType)(t)){let n=t.ofType;if(e.kind===
Mo.Kind.LIST){let i=[];for(let o of e.values)if(gI(o,r)){if((0,Ni.isNonNullType)(n))return;i.push(null)}else{let a=Du(o,n,r);if(a===void 0)return;i.push(a)}return i}
let s=Du(e,n,r);return s===void 0?void 0:[s]}if((0,Ni.isInputObjectType)(t)){if(e.kind!==Mo.Kind.OBJECT)return;let n=Object.create(null),s=(0,PU.keyMap)(e.fields,
i=>i.name.value);for(let i of Object.values(t.getFields())){let o=s[i.name];if(!o||gI(o.value,r)){if(i.defaultValue!==void 0)n[i.name]=i.defaultValue;else if((0,Ni.
isNonNullType)(i.type))return;continue}let a=Du(o.value,i.type,r);if(a===void 0)return;n[i.name]=a}if(t.isOneOf){let i=Object.keys(n);if(i.length!==1||n[i[0]]===
null)return}return n}if((0,Ni.isLeafType)(t)){let n;try{n=t.parseLiteral(e,r)}catch{return}return n===void 0?void 0:n}(0,AU.invariant)(!1,"Unexpected input type\
: "+(0,xU.inspect)(t))}}function gI(e,t){return e.kind===Mo.Kind.VARIABLE&&(t==null||!yI(t,e.name.value)||t[e.name.value]===void 0)}function yI(e,t){return Object.
prototype.hasOwnProperty.call(e,t)}});var Go=E(qu=>{"use strict";Object.defineProperty(qu,"__esModule",{value:!0});qu.getArgumentValues=TI;qu.getDirectiveValues=MU;qu.getVariableValues=$U;var Fo=Se(),
CU=Gs(),LU=Ky(),ts=K(),bI=pe(),_I=xr(),Uo=de(),jU=Hy(),DU=kn(),vI=$u();function $U(e,t,r,n){let s=[],i=n?.maxErrors;try{let o=qU(e,t,r,a=>{if(i!=null&&s.length>=
i)throw new ts.GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");s.push(a)},n?.hideSuggestions);if(s.length===0)return{
coerced:o}}catch(o){s.push(o)}return{errors:s}}function qU(e,t,r,n,s){let i=Object.create(null);for(let o of t){let a=o.variable.name.value,u=(0,DU.typeFromAST)(
e,o.type);if(!(0,Uo.isInputType)(u)){let l=(0,_I.printForError)(o.type);n(new ts.GraphQLError(`Variable "$${a}" expected value of type "${l}" which cannot be us\
ed as an input type.`,{nodes:o.type}));continue}if(!wI(r,a)){if(o.defaultValue)i[a]=(0,vI.valueFromAST)(o.defaultValue,u);else if((0,Uo.isNonNullType)(u)){let l=(0,Fo.
inspect)(u);n(new ts.GraphQLError(`Variable "$${a}" of required type "${l}" was not provided.`,{nodes:o}))}continue}let c=r[a];if(c===null&&(0,Uo.isNonNullType)(
u)){let l=(0,Fo.inspect)(u);n(new ts.GraphQLError(`Variable "$${a}" of non-null type "${l}" must not be null.`,{nodes:o}));continue}i[a]=(0,jU.coerceInputValue)(
c,u,(l,p,d)=>{let f=`Variable "$${a}" got invalid value `+(0,Fo.inspect)(p);l.length>0&&(f+=` at "${a}${(0,LU.printPathArray)(l)}"`),n(new ts.GraphQLError(f+"; "+
d.message,{nodes:o,originalError:d}))},s)}return{...i}}function TI(e,t,r){var n;let s=Object.create(null),i=(n=t.arguments)!==null&&n!==void 0?n:[],o=(0,CU.keyMap)(
i,a=>a.name.value);for(let a of e.args){let u=a.name,c=a.type,l=o[u];if(!l){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Uo.isNonNullType)(c))throw new ts.
GraphQLError(`Argument "${u}" of required type "${(0,Fo.inspect)(c)}" was not provided.`,{nodes:t});continue}let p=l.value,d=p.kind===bI.Kind.NULL;if(p.kind===bI.
Kind.VARIABLE){let g=p.name.value;if(r==null||!wI(r,g)){if(a.defaultValue!==void 0)s[u]=a.defaultValue;else if((0,Uo.isNonNullType)(c))throw new ts.GraphQLError(
`Argument "${u}" of required type "${(0,Fo.inspect)(c)}" was provided the variable "$${g}" which was not provided a runtime value.`,{nodes:p});continue}d=r[g]==
null}if(d&&(0,Uo.isNonNullType)(c))throw new ts.GraphQLError(`Argument "${u}" of non-null type "${(0,Fo.inspect)(c)}" must not be null.`,{nodes:p});let f=(0,vI.
valueFromAST)(p,c,r);if(f===void 0)throw new ts.GraphQLError(`Argument "${u}" has invalid value ${(0,_I.printForError)(p)}.`,{nodes:p});s[u]=f}return{...s}}function MU(e,t,r){
var n;let s=(n=t.directives)===null||n===void 0?void 0:n.find(i=>i.name.value===e.name);if(s)return TI(e,s,r)}function wI(e,t){return Object.prototype.hasOwnProperty.
call(e,t)}});var gd=E(hd=>{"use strict";Object.defineProperty(hd,"__esModule",{value:!0});hd.collectFields=GU;hd.collectSubfields=BU;var Jy=pe(),FU=de(),EI=sr(),UU=kn(),SI=Go();
function GU(e,t,r,n,s,i){let o=new Map;return md(e,t,r,n,s,o,new Set,i),o}function BU(e,t,r,n,s){let i=new Map,o=new Set;for(let a of s)a.selectionSet&&md(e,t,r,
n,a.selectionSet,i,o);return i}function md(e,t,r,n,s,i,o,a){a?.(s);for(let u of s.selections)switch(u.kind){case Jy.Kind.FIELD:{if(!Wy(r,u))continue;let c=VU(u),
l=i.get(c);l!==void 0?l.push(u):i.set(c,[u]);break}case Jy.Kind.INLINE_FRAGMENT:{if(!Wy(r,u)||!RI(e,u,n))continue;md(e,t,r,n,u.selectionSet,i,o,a);break}case Jy.
Kind.FRAGMENT_SPREAD:{let c=u.name.value;if(o.has(c)||!Wy(r,u))continue;o.add(c);let l=t[c];if(!l||!RI(e,l,n))continue;md(e,t,r,n,l.selectionSet,i,o,a);break}}}
function Wy(e,t){let r=(0,SI.getDirectiveValues)(EI.GraphQLSkipDirective,t,e);if(r?.if===!0)return!1;let n=(0,SI.getDirectiveValues)(EI.GraphQLIncludeDirective,
t,e);return n?.if!==!1}function RI(e,t,r){let n=t.typeCondition;if(!n)return!0;let s=(0,UU.typeFromAST)(e,n);return s===r?!0:(0,FU.isAbstractType)(s)?e.isSubType(
s,r):!1}function VU(e){return e.alias?e.alias.value:e.name.value}});var zy=E(Xy=>{"use strict";Object.defineProperty(Xy,"__esModule",{value:!0});Xy.SingleFieldSubscriptionsRule=HU;var OI=K(),KU=pe(),QU=gd();function HU(e){let t;
function r(n){e.spendFragmentWork(n.selections.length);for(let o of n.selections){let a=o.directives;if(a!==void 0){e.spendFragmentWork(a.length);for(let u of a)
if(u.name.value==="skip"||u.name.value==="include"){var s,i;e.spendFragmentWork((s=(i=u.arguments)===null||i===void 0?void 0:i.length)!==null&&s!==void 0?s:0)}}}}
return{OperationDefinition(n){if(n.operation==="subscription"){let s=e.getSchema(),i=s.getSubscriptionType();if(i){let o=n.name?n.name.value:null,a=Object.create(
null);if(t===void 0){t=Object.create(null);let c=e.getDocument().definitions;e.spendFragmentWork(c.length);for(let l of c)l.kind===KU.Kind.FRAGMENT_DEFINITION&&
(t[l.name.value]=l)}let u=(0,QU.collectFields)(s,t,a,i,n.selectionSet,r);if(u.size>1){let p=[...u.values()].slice(1).flat();e.reportError(new OI.GraphQLError(o!=
null?`Subscription "${o}" must select only one top level field.`:"Anonymous Subscription must select only one top level field.",{nodes:p}))}for(let c of u.values())
c[0].name.value.startsWith("__")&&e.reportError(new OI.GraphQLError(o!=null?`Subscription "${o}" must not select an introspection top level field.`:"Anonymous S\
ubscription must not select an introspection top level field.",{nodes:c}))}}}}}});var yd=E(Zy=>{"use strict";Object.defineProperty(Zy,"__esModule",{value:!0});Zy.groupBy=YU;function YU(e,t){let r=new Map;for(let n of e){let s=t(n),i=r.get(s);
i===void 0?r.set(s,[n]):i.push(n)}return r}});var tb=E(eb=>{"use strict";Object.defineProperty(eb,"__esModule",{value:!0});eb.UniqueArgumentDefinitionNamesRule=XU;var JU=yd(),WU=K();function XU(e){return{DirectiveDefinition(n){
var s;let i=(s=n.arguments)!==null&&s!==void 0?s:[];return r(`@${n.name.value}`,i)},InterfaceTypeDefinition:t,InterfaceTypeExtension:t,ObjectTypeDefinition:t,ObjectTypeExtension:t};
function t(n){var s;let i=n.name.value,o=(s=n.fields)!==null&&s!==void 0?s:[];for(let u of o){var a;let c=u.name.value,l=(a=u.arguments)!==null&&a!==void 0?a:[];
r(`${i}.${c}`,l)}return!1}function r(n,s){let i=(0,JU.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new WU.GraphQLError(`Argument "${n}\
(${o}:)" can only be defined once.`,{nodes:a.map(u=>u.name)}));return!1}}});var nb=E(rb=>{"use strict";Object.defineProperty(rb,"__esModule",{value:!0});rb.UniqueArgumentNamesRule=eG;var zU=yd(),ZU=K();function eG(e){return{Field:t,Directive:t};
function t(r){var n;let s=(n=r.arguments)!==null&&n!==void 0?n:[],i=(0,zU.groupBy)(s,o=>o.name.value);for(let[o,a]of i)a.length>1&&e.reportError(new ZU.GraphQLError(
`There can be only one argument named "${o}".`,{nodes:a.map(u=>u.name)}))}}});var ib=E(sb=>{"use strict";Object.defineProperty(sb,"__esModule",{value:!0});sb.UniqueDirectiveNamesRule=tG;var NI=K();function tG(e){let t=Object.create(null),
r=e.getSchema();return{DirectiveDefinition(n){let s=n.name.value;if(r!=null&&r.getDirective(s)){e.reportError(new NI.GraphQLError(`Directive "@${s}" already exi\
sts in the schema. It cannot be redefined.`,{nodes:n.name}));return}return t[s]?e.reportError(new NI.GraphQLError(`There can be only one directive named "@${s}"\
.`,{nodes:[t[s],n.name]})):t[s]=n.name,!1}}}});var ab=E(ob=>{"use strict";Object.defineProperty(ob,"__esModule",{value:!0});ob.UniqueDirectivesPerLocationRule=sG;var rG=K(),Mu=pe(),II=Oi(),nG=sr();function sG(e){
let t=Object.create(null),r=e.getSchema(),n=r?r.getDirectives():nG.specifiedDirectives;for(let u of n)t[u.name]=!u.isRepeatable;let s=e.getDocument().definitions;
for(let u of s)u.kind===Mu.Kind.DIRECTIVE_DEFINITION&&(t[u.name.value]=!u.repeatable);let i=Object.create(null),o=Object.create(null),a=Object.create(null);return{
enter(u){if(!("directives"in u)||!u.directives)return;let c;if(u.kind===Mu.Kind.SCHEMA_DEFINITION||u.kind===Mu.Kind.SCHEMA_EXTENSION)c=i;else if((0,II.isTypeDefinitionNode)(
u)||(0,II.isTypeExtensionNode)(u)){let l=u.name.value;c=o[l],c===void 0&&(o[l]=c=Object.create(null))}else if(u.kind===Mu.Kind.DIRECTIVE_DEFINITION||u.kind===Mu.
Kind.DIRECTIVE_EXTENSION){let l=u.name.value;c=a[l],c===void 0&&(a[l]=c=Object.create(null))}else c=Object.create(null);for(let l of u.directives){let p=l.name.
value;t[p]&&(c[p]?e.reportError(new rG.GraphQLError(`The directive "@${p}" can only be used once at this location.`,{nodes:[c[p],l]})):c[p]=l)}}}}});var cb=E(ub=>{"use strict";Object.defineProperty(ub,"__esModule",{value:!0});ub.UniqueEnumValueNamesRule=oG;var kI=K(),iG=de();function oG(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{EnumTypeDefinition:s,EnumTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=
Object.create(null));let u=(o=i.values)!==null&&o!==void 0?o:[],c=n[a];for(let l of u){let p=l.name.value,d=r[a];(0,iG.isEnumType)(d)&&d.getValue(p)?e.reportError(
new kI.GraphQLError(`Enum value "${a}.${p}" already exists in the schema. It cannot also be defined in this type extension.`,{nodes:l.name})):c[p]?e.reportError(
new kI.GraphQLError(`Enum value "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.name}return!1}}});var db=E(pb=>{"use strict";Object.defineProperty(pb,"__esModule",{value:!0});pb.UniqueFieldDefinitionNamesRule=aG;var xI=K(),lb=de();function aG(e){let t=e.getSchema(),
r=t?t.getTypeMap():Object.create(null),n=Object.create(null);return{InputObjectTypeDefinition:s,InputObjectTypeExtension:s,InterfaceTypeDefinition:s,InterfaceTypeExtension:s,
ObjectTypeDefinition:s,ObjectTypeExtension:s};function s(i){var o;let a=i.name.value;n[a]||(n[a]=Object.create(null));let u=(o=i.fields)!==null&&o!==void 0?o:[],
c=n[a];for(let l of u){let p=l.name.value;uG(r[a],p)?e.reportError(new xI.GraphQLError(`Field "${a}.${p}" already exists in the schema. It cannot also be define\
d in this type extension.`,{nodes:l.name})):c[p]?e.reportError(new xI.GraphQLError(`Field "${a}.${p}" can only be defined once.`,{nodes:[c[p],l.name]})):c[p]=l.
name}return!1}}function uG(e,t){return(0,lb.isObjectType)(e)||(0,lb.isInterfaceType)(e)||(0,lb.isInputObjectType)(e)?e.getFields()[t]!=null:!1}});var mb=E(fb=>{"use strict";Object.defineProperty(fb,"__esModule",{value:!0});fb.UniqueFragmentNamesRule=lG;var cG=K();function lG(e){let t=Object.create(null);return{
OperationDefinition:()=>!1,FragmentDefinition(r){let n=r.name.value;return t[n]?e.reportError(new cG.GraphQLError(`There can be only one fragment named "${n}".`,
{nodes:[t[n],r.name]})):t[n]=r.name,!1}}}});var gb=E(hb=>{"use strict";Object.defineProperty(hb,"__esModule",{value:!0});hb.UniqueInputFieldNamesRule=fG;var pG=Ht(),dG=K();function fG(e){let t=[],r=Object.
create(null);return{ObjectValue:{enter(){t.push(r),r=Object.create(null)},leave(){let n=t.pop();n||(0,pG.invariant)(!1),r=n}},ObjectField(n){let s=n.name.value;
r[s]?e.reportError(new dG.GraphQLError(`There can be only one input field named "${s}".`,{nodes:[r[s],n.name]})):r[s]=n.name}}}});var bb=E(yb=>{"use strict";Object.defineProperty(yb,"__esModule",{value:!0});yb.UniqueOperationNamesRule=hG;var mG=K();function hG(e){let t=Object.create(null);
return{OperationDefinition(r){let n=r.name;return n&&(t[n.value]?e.reportError(new mG.GraphQLError(`There can be only one operation named "${n.value}".`,{nodes:[
t[n.value],n]})):t[n.value]=n),!1},FragmentDefinition:()=>!1}}});var vb=E(_b=>{"use strict";Object.defineProperty(_b,"__esModule",{value:!0});_b.UniqueOperationTypesRule=gG;var AI=K();function gG(e){let t=e.getSchema(),r=Object.
create(null),n=t?{query:t.getQueryType(),mutation:t.getMutationType(),subscription:t.getSubscriptionType()}:{};return{SchemaDefinition:s,SchemaExtension:s};function s(i){
var o;let a=(o=i.operationTypes)!==null&&o!==void 0?o:[];for(let u of a){let c=u.operation,l=r[c];n[c]?e.reportError(new AI.GraphQLError(`Type for ${c} already \
defined in the schema. It cannot be redefined.`,{nodes:u})):l?e.reportError(new AI.GraphQLError(`There can be only one ${c} type in schema.`,{nodes:[l,u]})):r[c]=
u}return!1}}});var wb=E(Tb=>{"use strict";Object.defineProperty(Tb,"__esModule",{value:!0});Tb.UniqueTypeNamesRule=yG;var PI=K();function yG(e){let t=Object.create(null),r=e.getSchema();
return{ScalarTypeDefinition:n,ObjectTypeDefinition:n,InterfaceTypeDefinition:n,UnionTypeDefinition:n,EnumTypeDefinition:n,InputObjectTypeDefinition:n};function n(s){
let i=s.name.value;if(r!=null&&r.getType(i)){e.reportError(new PI.GraphQLError(`Type "${i}" already exists in the schema. It cannot also be defined in this type\
 definition.`,{nodes:s.name}));return}return t[i]?e.reportError(new PI.GraphQLError(`There can be only one type named "${i}".`,{nodes:[t[i],s.name]})):t[i]=s.name,
!1}}});var Sb=E(Eb=>{"use strict";Object.defineProperty(Eb,"__esModule",{value:!0});Eb.UniqueVariableNamesRule=vG;var bG=yd(),_G=K();function vG(e){return{OperationDefinition(t){
var r;let n=(r=t.variableDefinitions)!==null&&r!==void 0?r:[],s=(0,bG.groupBy)(n,i=>i.variable.name.value);for(let[i,o]of s)o.length>1&&e.reportError(new _G.GraphQLError(
`There can be only one variable named "$${i}".`,{nodes:o.map(a=>a.variable.name)}))}}}});var Ob=E(Rb=>{"use strict";Object.defineProperty(Rb,"__esModule",{value:!0});Rb.ValuesOfCorrectTypeRule=RG;var TG=Us(),Fu=Se(),wG=Gs(),EG=Bs(),rs=K(),SG=pe(),bd=xr(),
sn=de();function RG(e){return{ListValue(t){let r=(0,sn.getNullableType)(e.getParentInputType());if(!(0,sn.isListType)(r))return Ii(e,t),!1},ObjectValue(t){let r=(0,sn.
getNamedType)(e.getInputType());if(!(0,sn.isInputObjectType)(r))return Ii(e,t),!1;let n=(0,wG.keyMap)(t.fields,s=>s.name.value);for(let s of Object.values(r.getFields()))
if(!n[s.name]&&(0,sn.isRequiredInputField)(s)){let o=(0,Fu.inspect)(s.type);e.reportError(new rs.GraphQLError(`Field "${r.name}.${s.name}" of required type "${o}\
" was not provided.`,{nodes:t}))}r.isOneOf&&OG(e,t,r,n)},ObjectField(t){let r=(0,sn.getNamedType)(e.getParentInputType());if(!e.getInputType()&&(0,sn.isInputObjectType)(
r)){let s=e.hideSuggestions?[]:(0,EG.suggestionList)(t.name.value,Object.keys(r.getFields()));e.reportError(new rs.GraphQLError(`Field "${t.name.value}" is not \
defined by type "${r.name}".`+(0,TG.didYouMean)(s),{nodes:t}))}},NullValue(t){let r=e.getInputType();(0,sn.isNonNullType)(r)&&e.reportError(new rs.GraphQLError(
`Expected value of type "${(0,Fu.inspect)(r)}", found ${(0,bd.printForError)(t)}.`,{nodes:t}))},EnumValue:t=>Ii(e,t),IntValue:t=>Ii(e,t),FloatValue:t=>Ii(e,t),StringValue:t=>Ii(
e,t),BooleanValue:t=>Ii(e,t)}}function Ii(e,t){let r=e.getInputType();if(!r)return;let n=(0,sn.getNamedType)(r);if(!(0,sn.isLeafType)(n)){let s=(0,Fu.inspect)(r);
e.reportError(new rs.GraphQLError(`Expected value of type "${s}", found ${(0,bd.printForError)(t)}.`,{nodes:t}));return}try{if(((0,sn.isEnumType)(n)?n.parseLiteral(
t,void 0,e.hideSuggestions):n.parseLiteral(t,void 0))===void 0){let i=(0,Fu.inspect)(r);e.reportError(new rs.GraphQLError(`Expected value of type "${i}", found ${(0,bd.
printForError)(t)}.`,{nodes:t}))}}catch(s){let i=(0,Fu.inspect)(r);s instanceof rs.GraphQLError?e.reportError(s):e.reportError(new rs.GraphQLError(`Expected val\
ue of type "${i}", found ${(0,bd.printForError)(t)}; `+s.message,{nodes:t,originalError:s}))}}function OG(e,t,r,n){var s;let i=Object.keys(n);if(i.length!==1){e.
reportError(new rs.GraphQLError(`OneOf Input Object "${r.name}" must specify exactly one key.`,{nodes:[t]}));return}let a=(s=n[i[0]])===null||s===void 0?void 0:
s.value;(!a||a.kind===SG.Kind.NULL)&&e.reportError(new rs.GraphQLError(`Field "${r.name}.${i[0]}" must be non-null.`,{nodes:[t]}))}});var Ib=E(Nb=>{"use strict";Object.defineProperty(Nb,"__esModule",{value:!0});Nb.VariablesAreInputTypesRule=AG;var NG=K(),IG=xr(),kG=de(),xG=kn();function AG(e){
return{VariableDefinition(t){let r=(0,xG.typeFromAST)(e.getSchema(),t.type);if(r!==void 0&&!(0,kG.isInputType)(r)){let n=t.variable.name.value,s=(0,IG.print)(t.
type);e.reportError(new NG.GraphQLError(`Variable "$${n}" cannot be non-input type "${s}".`,{nodes:t.type}))}}}}});var xb=E(kb=>{"use strict";Object.defineProperty(kb,"__esModule",{value:!0});kb.VariablesInAllowedPositionRule=LG;var CI=Se(),LI=K(),PG=pe(),_d=de(),jI=vu(),CG=kn();
function LG(e){let t=Object.create(null);return{OperationDefinition:{enter(){t=Object.create(null)},leave(r){let n=e.getRecursiveVariableUsages(r);for(let{node:s,
type:i,defaultValue:o,parentType:a}of n){let u=s.name.value,c=t[u];if(c&&i){let l=e.getSchema(),p=(0,CG.typeFromAST)(l,c.type);if(p&&!jG(l,p,c.defaultValue,i,o)){
let d=(0,CI.inspect)(p),f=(0,CI.inspect)(i);e.reportError(new LI.GraphQLError(`Variable "$${u}" of type "${d}" used in position expecting type "${f}".`,{nodes:[
c,s]}))}(0,_d.isInputObjectType)(a)&&a.isOneOf&&(0,_d.isNullableType)(p)&&e.reportError(new LI.GraphQLError(`Variable "$${u}" is of type "${p}" but must be non-\
nullable to be used for OneOf Input Object "${a}".`,{nodes:[c,s]}))}}}},VariableDefinition(r){t[r.variable.name.value]=r}}}function jG(e,t,r,n,s){if((0,_d.isNonNullType)(
n)&&!(0,_d.isNonNullType)(t)){if(!(r!=null&&r.kind!==PG.Kind.NULL)&&!(s!==void 0))return!1;let a=n.ofType;return(0,jI.isTypeSubTypeOf)(e,t,a)}return(0,jI.isTypeSubTypeOf)(
e,t,n)}});var Ab=E(Hs=>{"use strict";Object.defineProperty(Hs,"__esModule",{value:!0});Hs.specifiedSDLRules=Hs.specifiedRules=Hs.recommendedRules=void 0;var DG=Xg(),$G=Zg(),
qG=ty(),DI=ry(),$I=oy(),MG=uy(),qI=py(),FG=fy(),UG=hy(),GG=yy(),BG=_y(),VG=Ty(),KG=Ey(),QG=Ry(),HG=Py(),YG=jy(),JG=$y(),MI=My(),WG=By(),XG=zy(),zG=tb(),FI=nb(),
ZG=ib(),UI=ab(),eB=cb(),tB=db(),rB=mb(),GI=gb(),nB=bb(),sB=vb(),iB=wb(),oB=Sb(),aB=Ob(),uB=Ib(),cB=xb(),BI=Object.freeze([GG.MaxIntrospectionDepthRule]);Hs.recommendedRules=
BI;var lB=Object.freeze([DG.ExecutableDefinitionsRule,nB.UniqueOperationNamesRule,FG.LoneAnonymousOperationRule,XG.SingleFieldSubscriptionsRule,qI.KnownTypeNamesRule,
qG.FragmentsOnCompositeTypesRule,uB.VariablesAreInputTypesRule,WG.ScalarLeafsRule,$G.FieldsOnCorrectTypeRule,rB.UniqueFragmentNamesRule,MG.KnownFragmentNamesRule,
KG.NoUnusedFragmentsRule,YG.PossibleFragmentSpreadsRule,BG.NoFragmentCyclesRule,oB.UniqueVariableNamesRule,VG.NoUndefinedVariablesRule,QG.NoUnusedVariablesRule,
$I.KnownDirectivesRule,UI.UniqueDirectivesPerLocationRule,DI.KnownArgumentNamesRule,FI.UniqueArgumentNamesRule,aB.ValuesOfCorrectTypeRule,MI.ProvidedRequiredArgumentsRule,
cB.VariablesInAllowedPositionRule,HG.OverlappingFieldsCanBeMergedRule,GI.UniqueInputFieldNamesRule,...BI]);Hs.specifiedRules=lB;var pB=Object.freeze([UG.LoneSchemaDefinitionRule,
sB.UniqueOperationTypesRule,iB.UniqueTypeNamesRule,eB.UniqueEnumValueNamesRule,tB.UniqueFieldDefinitionNamesRule,zG.UniqueArgumentDefinitionNamesRule,ZG.UniqueDirectiveNamesRule,
qI.KnownTypeNamesRule,$I.KnownDirectivesRule,UI.UniqueDirectivesPerLocationRule,JG.PossibleTypeExtensionsRule,DI.KnownArgumentNamesOnDirectivesRule,FI.UniqueArgumentNamesRule,
GI.UniqueInputFieldNamesRule,MI.ProvidedRequiredArgumentsOnDirectivesRule]);Hs.specifiedSDLRules=pB});var VI=E(vd=>{"use strict";Object.defineProperty(vd,"__esModule",{value:!0});vd.SetMap=void 0;var Pb=class{constructor(){this._entries=new Map,this._memberIds=new Map,
this._nextMemberId=0}get(t){return this._entries.get(this._key(t))}set(t,r){this._entries.set(this._key(t),r)}_key(t){let r=[];for(let n of t){let s=this._memberIds.
get(n);s===void 0&&(s=this._nextMemberId++,this._memberIds.set(n,s)),r.push(s)}return r.sort((n,s)=>n-s),r.join(",")}};vd.SetMap=Pb});var jb=E(Ys=>{"use strict";Object.defineProperty(Ys,"__esModule",{value:!0});Ys.ValidationContext=Ys.SDLValidationContext=Ys.ASTValidationContext=void 0;var dB=VI(),
KI=pe(),fB=Co(),QI=nd(),mB=od(),Uu=class{_remainingFragmentWork=5e4;constructor(t,r){this._ast=t,this._fragments=void 0,this._fragmentSpreads=new Map,this._recursivelyReferencedFragments=
new dB.SetMap,this._onError=r}get[Symbol.toStringTag](){return"ASTValidationContext"}reportError(t){this._onError(t)}getDocument(){return this._ast}getFragment(t){
let r;if(this._fragments)r=this._fragments;else{r=Object.create(null);for(let n of this.getDocument().definitions)n.kind===KI.Kind.FRAGMENT_DEFINITION&&(r[n.name.
value]=n);this._fragments=r}return r[t]}getFragmentSpreads(t){let r=this._fragmentSpreads.get(t);if(!r){r=[];let n=[t],s;for(;s=n.pop();)for(let i of s.selections)
i.kind===KI.Kind.FRAGMENT_SPREAD?r.push(i):i.selectionSet&&n.push(i.selectionSet);this._fragmentSpreads.set(t,r)}return r}getRecursivelyReferencedFragments(t){return this.
getRecursivelyReferencedFragmentsForOperations([t])}getRecursivelyReferencedFragmentsForOperations(t){let r=new Set(t.flatMap(({selectionSet:s})=>this.getFragmentSpreads(
s).map(({name:i})=>i.value))),n=this._recursivelyReferencedFragments.get(r);if(!n){n=[],this.spendFragmentWork(r.size);let s=new Set(r);for(let i of s){let o=this.
getFragment(i);if(o){n.push(o);let a=this.getFragmentSpreads(o.selectionSet);this.spendFragmentWork(a.length);for(let u of a)s.add(u.name.value)}}this._recursivelyReferencedFragments.
set(r,n)}return n}spendFragmentWork(t){if(this._remainingFragmentWork-=t,this._remainingFragmentWork<0)throw mB.validationAbortedError}};Ys.ASTValidationContext=
Uu;var Cb=class extends Uu{constructor(t,r,n){super(t,n),this._schema=r}get hideSuggestions(){return!1}get[Symbol.toStringTag](){return"SDLValidationContext"}getSchema(){
return this._schema}};Ys.SDLValidationContext=Cb;var Lb=class extends Uu{constructor(t,r,n,s,i){super(r,s),this._hideSuggestions=i??!1,this._schema=t,this._typeInfo=
n,this._variableUsages=new Map,this._recursiveVariableUsages=new Map}get hideSuggestions(){return this._hideSuggestions}get[Symbol.toStringTag](){return"Validat\
ionContext"}getSchema(){return this._schema}getVariableUsages(t){let r=this._variableUsages.get(t);if(!r){let n=[],s=new QI.TypeInfo(this._schema);(0,fB.visit)(
t,(0,QI.visitWithTypeInfo)(s,{VariableDefinition:()=>!1,Variable(i){n.push({node:i,type:s.getInputType(),defaultValue:s.getDefaultValue(),parentType:s.getParentInputType()})}})),
r=n,this._variableUsages.set(t,r)}return r}getRecursiveVariableUsages(t){let r=this._recursiveVariableUsages.get(t);if(!r){let n=this.getRecursivelyReferencedFragments(
t),s=this._recursiveVariableUsages.get(n);s||(this.spendFragmentWork(n.length),s=n.flatMap(i=>{let o=this.getVariableUsages(i);return this.spendFragmentWork(o.length),
o}),this._recursiveVariableUsages.set(n,s)),this.spendFragmentWork(s.length),r=this.getVariableUsages(t).concat(s),this._recursiveVariableUsages.set(t,r)}return r}getType(){
return this._typeInfo.getType()}getParentType(){return this._typeInfo.getParentType()}getInputType(){return this._typeInfo.getInputType()}getParentInputType(){return this.
_typeInfo.getParentInputType()}getFieldDef(){return this._typeInfo.getFieldDef()}getDirective(){return this._typeInfo.getDirective()}getArgument(){return this._typeInfo.
getArgument()}getEnumValue(){return this._typeInfo.getEnumValue()}};Ys.ValidationContext=Lb});var Gu=E(Bo=>{"use strict";Object.defineProperty(Bo,"__esModule",{value:!0});Bo.assertValidSDL=wB;Bo.assertValidSDLExtension=EB;Bo.validate=TB;Bo.validateSDL=Db;
var hB=Qt(),gB=xp(),yB=K(),bB=nr(),Td=Co(),_B=xu(),HI=nd(),JI=Ab(),YI=od(),WI=jb(),vB=(0,gB.mapValue)(bB.QueryDocumentKeys,e=>e.filter(t=>t!=="description"));function TB(e,t,r=JI.
specifiedRules,n,s=new HI.TypeInfo(e)){var i,o;let a=(i=n?.maxErrors)!==null&&i!==void 0?i:100,u=(o=n?.hideSuggestions)!==null&&o!==void 0?o:!1;t||(0,hB.devAssert)(
!1,"Must provide document."),(0,_B.assertValidSchema)(e);let c=Object.freeze({}),l=[],p=new WI.ValidationContext(e,t,s,f=>{if(l.length>=a)throw l.push(new yB.GraphQLError(
"Too many validation errors, error limit reached. Validation aborted.")),c;l.push(f)},u),d=(0,Td.visitInParallel)(r.map(f=>f(p)));try{(0,Td.visit)(t,(0,HI.visitWithTypeInfo)(
s,d),vB)}catch(f){if(f===YI.validationAbortedError)l.push(YI.validationAbortedError);else if(f!==c)throw f}return l}function Db(e,t,r=JI.specifiedSDLRules){let n=[],
s=new WI.SDLValidationContext(e,t,o=>{n.push(o)}),i=r.map(o=>o(s));return(0,Td.visit)(e,(0,Td.visitInParallel)(i)),n}function wB(e){let t=Db(e);if(t.length!==0)
throw new Error(t.map(r=>r.message).join(`

`))}function EB(e,t){let r=Db(e,t);if(r.length!==0)throw new Error(r.map(n=>n.message).join(`

`))}});var XI=E($b=>{"use strict";Object.defineProperty($b,"__esModule",{value:!0});$b.memoize3=SB;function SB(e){let t;return function(n,s,i){t===void 0&&(t=new WeakMap);
let o=t.get(n);o===void 0&&(o=new WeakMap,t.set(n,o));let a=o.get(s);a===void 0&&(a=new WeakMap,o.set(s,a));let u=a.get(i);return u===void 0&&(u=e(n,s,i),a.set(
i,u)),u}}});var zI=E(qb=>{"use strict";Object.defineProperty(qb,"__esModule",{value:!0});qb.promiseForObject=RB;function RB(e){return Promise.all(Object.values(e)).then(t=>{
let r=Object.create(null);for(let[n,s]of Object.keys(e).entries())r[s]=t[n];return r})}});var ZI=E(Mb=>{"use strict";Object.defineProperty(Mb,"__esModule",{value:!0});Mb.promiseReduce=NB;var OB=bp();function NB(e,t,r){let n=r;for(let s of e)n=(0,OB.isPromise)(
n)?n.then(i=>t(i,s)):t(n,s);return n}});var ek=E(Ub=>{"use strict";Object.defineProperty(Ub,"__esModule",{value:!0});Ub.toError=kB;var IB=Se();function kB(e){return e instanceof Error?e:new Fb(e)}var Fb=class extends Error{constructor(t){
super("Unexpected error value: "+(0,IB.inspect)(t)),this.name="NonErrorThrown",this.thrownValue=t}}});var wd=E(Gb=>{"use strict";Object.defineProperty(Gb,"__esModule",{value:!0});Gb.locatedError=PB;var xB=ek(),AB=K();function PB(e,t,r){var n;let s=(0,xB.toError)(
e);return CB(s)?s:new AB.GraphQLError(s.message,{nodes:(n=s.nodes)!==null&&n!==void 0?n:t,source:s.source,positions:s.positions,path:r,originalError:s})}function CB(e){
return Array.isArray(e.path)}});var Vu=E(jr=>{"use strict";Object.defineProperty(jr,"__esModule",{value:!0});jr.assertValidExecutionArguments=uk;jr.buildExecutionContext=ck;jr.buildResolveInfo=
pk;jr.defaultTypeResolver=jr.defaultFieldResolver=void 0;jr.execute=ak;jr.executeSync=FB;jr.getFieldDef=fk;var Vb=Qt(),ki=Se(),LB=Ht(),jB=zp(),Yb=Rn(),on=bp(),DB=XI(),
xi=Lu(),tk=zI(),$B=ZI(),Lr=K(),Sd=wd(),Bb=nr(),rk=pe(),Js=de(),Vo=Cr(),qB=xu(),ik=gd(),ok=Go(),MB=(0,DB.memoize3)((e,t,r)=>(0,ik.collectSubfields)(e.schema,e.fragments,
e.variableValues,t,r)),Kb=class{constructor(){this._errorPositions=new Set,this._errors=[]}get errors(){return this._errors}add(t,r){this._hasNulledPosition(r)||
(this._errorPositions.add(r),this._errors.push(t))}_hasNulledPosition(t){let r=t;for(;r!==void 0;){if(this._errorPositions.has(r))return!0;r=r.prev}return this.
_errorPositions.has(void 0)}};function ak(e){arguments.length<2||(0,Vb.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, pleas\
e pass an object instead.");let{schema:t,document:r,variableValues:n,rootValue:s}=e;uk(t,r,n);let i=ck(e);if(!("schema"in i))return{errors:i};try{let{operation:o}=i,
a=UB(i,o,s);return(0,on.isPromise)(a)?a.then(u=>Ed(u,i.collectedErrors.errors),u=>(i.collectedErrors.add(u,void 0),Ed(null,i.collectedErrors.errors))):Ed(a,i.collectedErrors.
errors)}catch(o){return i.collectedErrors.add(o,void 0),Ed(null,i.collectedErrors.errors)}}function FB(e){let t=ak(e);if((0,on.isPromise)(t))throw new Error("Gr\
aphQL execution failed to complete synchronously.");return t}function Ed(e,t){return t.length===0?{data:e}:{errors:t,data:e}}function uk(e,t,r){t||(0,Vb.devAssert)(
!1,"Must provide document."),(0,qB.assertValidSchema)(e),r==null||(0,Yb.isObjectLike)(r)||(0,Vb.devAssert)(!1,"Variables must be provided as an Object where eac\
h property is a variable value. Perhaps look to see if an unparsed JSON string was provided.")}function ck(e){var t,r,n,s;let{schema:i,document:o,rootValue:a,contextValue:u,
variableValues:c,operationName:l,fieldResolver:p,typeResolver:d,subscribeFieldResolver:f,options:g}=e,h,b=Object.create(null);for(let S of o.definitions)switch(S.
kind){case rk.Kind.OPERATION_DEFINITION:if(l==null){if(h!==void 0)return[new Lr.GraphQLError("Must provide operation name if query contains multiple operations.")];
h=S}else((t=S.name)===null||t===void 0?void 0:t.value)===l&&(h=S);break;case rk.Kind.FRAGMENT_DEFINITION:b[S.name.value]=S;break;default:}if(!h)return l!=null?[
new Lr.GraphQLError(`Unknown operation named "${l}".`)]:[new Lr.GraphQLError("Must provide an operation.")];let T=(r=h.variableDefinitions)!==null&&r!==void 0?r:
[],R=(0,ok.getVariableValues)(i,T,c??{},{maxErrors:(n=g?.maxCoercionErrors)!==null&&n!==void 0?n:50,hideSuggestions:(s=e.hideSuggestions)!==null&&s!==void 0?s:!1});
return R.errors?R.errors:{schema:i,fragments:b,rootValue:a,contextValue:u,operation:h,variableValues:R.coerced,fieldResolver:p??Hb,typeResolver:d??dk,subscribeFieldResolver:f??
Hb,collectedErrors:new Kb}}function UB(e,t,r){let n=e.schema.getRootType(t.operation);if(n==null)throw new Lr.GraphQLError(`Schema is not configured to execute ${t.
operation} operation.`,{nodes:t});let s=(0,ik.collectFields)(e.schema,e.fragments,e.variableValues,n,t.selectionSet),i=void 0;switch(t.operation){case Bb.OperationTypeNode.
QUERY:return Rd(e,n,r,i,s);case Bb.OperationTypeNode.MUTATION:return GB(e,n,r,i,s);case Bb.OperationTypeNode.SUBSCRIPTION:return Rd(e,n,r,i,s)}}function GB(e,t,r,n,s){
return(0,$B.promiseReduce)(s.entries(),(i,[o,a])=>{let u=(0,xi.addPath)(n,o,t.name),c=lk(e,t,r,a,u);return c===void 0?i:(0,on.isPromise)(c)?c.then(l=>(i[o]=l,i)):
(i[o]=c,i)},Object.create(null))}function Rd(e,t,r,n,s){let i=Object.create(null),o=!1;try{for(let[a,u]of s.entries()){let c=(0,xi.addPath)(n,a,t.name),l=lk(e,t,
r,u,c);l!==void 0&&(i[a]=l,(0,on.isPromise)(l)&&(o=!0))}}catch(a){if(o)return(0,tk.promiseForObject)(i).finally(()=>{throw a});throw a}return o?(0,tk.promiseForObject)(
i):i}function lk(e,t,r,n,s){var i;let o=fk(e.schema,t,n[0]);if(!o)return;let a=o.type,u=(i=o.resolve)!==null&&i!==void 0?i:e.fieldResolver,c=pk(e,o,n,t,s);try{let l=(0,ok.
getArgumentValues)(o,n[0],e.variableValues),p=e.contextValue,d=u(r,l,p,c),f;return(0,on.isPromise)(d)?f=d.then(g=>Bu(e,a,n,c,s,g)):f=Bu(e,a,n,c,s,d),(0,on.isPromise)(
f)?f.then(void 0,g=>{let h=(0,Sd.locatedError)(g,n,(0,xi.pathToArray)(s));return Od(h,a,s,e)}):f}catch(l){let p=(0,Sd.locatedError)(l,n,(0,xi.pathToArray)(s));return Od(
p,a,s,e)}}function pk(e,t,r,n,s){return{fieldName:t.name,fieldNodes:r,returnType:t.type,parentType:n,path:s,schema:e.schema,fragments:e.fragments,rootValue:e.rootValue,
operation:e.operation,variableValues:e.variableValues}}function Od(e,t,r,n){if((0,Js.isNonNullType)(t))throw e;return n.collectedErrors.add(e,r),null}function Bu(e,t,r,n,s,i){
if(i instanceof Error)throw i;if((0,Js.isNonNullType)(t)){let o=Bu(e,t.ofType,r,n,s,i);if(o===null)throw new Error(`Cannot return null for non-nullable field ${n.
parentType.name}.${n.fieldName}.`);return o}if(i==null)return null;if((0,Js.isListType)(t))return BB(e,t,r,n,s,i);if((0,Js.isLeafType)(t))return VB(t,i);if((0,Js.
isAbstractType)(t))return KB(e,t,r,n,s,i);if((0,Js.isObjectType)(t))return Qb(e,t,r,n,s,i);(0,LB.invariant)(!1,"Cannot complete value of unexpected output type:\
 "+(0,ki.inspect)(t))}function BB(e,t,r,n,s,i){if(!(0,jB.isIterableObject)(i))throw new Lr.GraphQLError(`Expected Iterable, but did not find one for field "${n.
parentType.name}.${n.fieldName}".`);let o=t.ofType,a=!1,u=Array.from(i,(c,l)=>{let p=(0,xi.addPath)(s,l,void 0);try{let d;return(0,on.isPromise)(c)?d=c.then(f=>Bu(
e,o,r,n,p,f)):d=Bu(e,o,r,n,p,c),(0,on.isPromise)(d)?(a=!0,d.then(void 0,f=>{let g=(0,Sd.locatedError)(f,r,(0,xi.pathToArray)(p));return Od(g,o,p,e)})):d}catch(d){
let f=(0,Sd.locatedError)(d,r,(0,xi.pathToArray)(p));return Od(f,o,p,e)}});return a?Promise.all(u):u}function VB(e,t){let r=e.serialize(t);if(r==null)throw new Error(
`Expected \`${(0,ki.inspect)(e)}.serialize(${(0,ki.inspect)(t)})\` to return non-nullable value, returned: ${(0,ki.inspect)(r)}`);return r}function KB(e,t,r,n,s,i){
var o;let a=(o=t.resolveType)!==null&&o!==void 0?o:e.typeResolver,u=e.contextValue,c=a(i,u,n,t);return(0,on.isPromise)(c)?c.then(l=>Qb(e,nk(l,e,t,r,n,i),r,n,s,i)):
Qb(e,nk(c,e,t,r,n,i),r,n,s,i)}function nk(e,t,r,n,s,i){if(e==null)throw new Lr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime\
 for field "${s.parentType.name}.${s.fieldName}". Either the "${r.name}" type should provide a "resolveType" function or each possible type should provide an "i\
sTypeOf" function.`,n);if((0,Js.isObjectType)(e))throw new Lr.GraphQLError("Support for returning GraphQLObjectType from resolveType was removed in graphql-js@1\
6.0.0 please return type name instead.");if(typeof e!="string")throw new Lr.GraphQLError(`Abstract type "${r.name}" must resolve to an Object type at runtime fo\
r field "${s.parentType.name}.${s.fieldName}" with value ${(0,ki.inspect)(i)}, received "${(0,ki.inspect)(e)}".`);let o=t.schema.getType(e);if(o==null)throw new Lr.
GraphQLError(`Abstract type "${r.name}" was resolved to a type "${e}" that does not exist inside the schema.`,{nodes:n});if(!(0,Js.isObjectType)(o))throw new Lr.
GraphQLError(`Abstract type "${r.name}" was resolved to a non-object type "${e}".`,{nodes:n});if(!t.schema.isSubType(r,o))throw new Lr.GraphQLError(`Runtime Obj\
ect type "${o.name}" is not a possible type for "${r.name}".`,{nodes:n});return o}function Qb(e,t,r,n,s,i){let o=MB(e,t,r);if(t.isTypeOf){let a=t.isTypeOf(i,e.contextValue,
n);if((0,on.isPromise)(a))return a.then(u=>{if(!u)throw sk(t,i,r);return Rd(e,t,i,s,o)});if(!a)throw sk(t,i,r)}return Rd(e,t,i,s,o)}function sk(e,t,r){return new Lr.
GraphQLError(`Expected value of type "${e.name}" but got: ${(0,ki.inspect)(t)}.`,{nodes:r})}var dk=function(e,t,r,n){if((0,Yb.isObjectLike)(e)&&typeof e.__typename==
"string")return e.__typename;let s=r.schema.getPossibleTypes(n),i=[];try{for(let o=0;o<s.length;o++){let a=s[o];if(a.isTypeOf){let u=a.isTypeOf(e,t,r);if((0,on.
isPromise)(u))i[o]=u;else if(u)return i.length&&Promise.allSettled(i).catch(()=>{}),a.name}}}catch(o){if(i.length)return Promise.allSettled(i).then(()=>{throw o});
throw o}if(i.length)return Promise.all(i).then(o=>{for(let a=0;a<o.length;a++)if(o[a])return s[a].name})};jr.defaultTypeResolver=dk;var Hb=function(e,t,r,n){if((0,Yb.
isObjectLike)(e)||typeof e=="function"){let s=e[n.fieldName];return typeof s=="function"?e[n.fieldName](t,r,n):s}};jr.defaultFieldResolver=Hb;function fk(e,t,r){
let n=r.name.value;return n===Vo.SchemaMetaFieldDef.name&&e.getQueryType()===t?Vo.SchemaMetaFieldDef:n===Vo.TypeMetaFieldDef.name&&e.getQueryType()===t?Vo.TypeMetaFieldDef:
n===Vo.TypeNameMetaFieldDef.name?Vo.TypeNameMetaFieldDef:t.getFields()[n]}});var hk=E(Nd=>{"use strict";Object.defineProperty(Nd,"__esModule",{value:!0});Nd.graphql=zB;Nd.graphqlSync=ZB;var QB=Qt(),HB=bp(),YB=bi(),JB=xu(),WB=Gu(),XB=Vu();
function zB(e){return new Promise(t=>t(mk(e)))}function ZB(e){let t=mk(e);if((0,HB.isPromise)(t))throw new Error("GraphQL execution failed to complete synchrono\
usly.");return t}function mk(e){arguments.length<2||(0,QB.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional arguments, please pass an obj\
ect instead.");let{schema:t,source:r,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c}=e,l=(0,JB.validateSchema)(
t);if(l.length>0)return{errors:l};let p;try{p=(0,YB.parse)(r)}catch(f){return{errors:[f]}}let d=(0,WB.validate)(t,p,void 0,{hideSuggestions:c});return d.length>
0?{errors:d}:(0,XB.execute)({schema:t,document:p,rootValue:n,contextValue:s,variableValues:i,operationName:o,fieldResolver:a,typeResolver:u,hideSuggestions:c})}});var bk=E(N=>{"use strict";Object.defineProperty(N,"__esModule",{value:!0});Object.defineProperty(N,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,get:function(){return an.
DEFAULT_DEPRECATION_REASON}});Object.defineProperty(N,"GRAPHQL_MAX_INT",{enumerable:!0,get:function(){return ns.GRAPHQL_MAX_INT}});Object.defineProperty(N,"GRAP\
HQL_MIN_INT",{enumerable:!0,get:function(){return ns.GRAPHQL_MIN_INT}});Object.defineProperty(N,"GraphQLBoolean",{enumerable:!0,get:function(){return ns.GraphQLBoolean}});
Object.defineProperty(N,"GraphQLDeprecatedDirective",{enumerable:!0,get:function(){return an.GraphQLDeprecatedDirective}});Object.defineProperty(N,"GraphQLDirec\
tive",{enumerable:!0,get:function(){return an.GraphQLDirective}});Object.defineProperty(N,"GraphQLEnumType",{enumerable:!0,get:function(){return J.GraphQLEnumType}});
Object.defineProperty(N,"GraphQLFloat",{enumerable:!0,get:function(){return ns.GraphQLFloat}});Object.defineProperty(N,"GraphQLID",{enumerable:!0,get:function(){
return ns.GraphQLID}});Object.defineProperty(N,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return an.GraphQLIncludeDirective}});Object.defineProperty(
N,"GraphQLInputObjectType",{enumerable:!0,get:function(){return J.GraphQLInputObjectType}});Object.defineProperty(N,"GraphQLInt",{enumerable:!0,get:function(){return ns.
GraphQLInt}});Object.defineProperty(N,"GraphQLInterfaceType",{enumerable:!0,get:function(){return J.GraphQLInterfaceType}});Object.defineProperty(N,"GraphQLList",
{enumerable:!0,get:function(){return J.GraphQLList}});Object.defineProperty(N,"GraphQLNonNull",{enumerable:!0,get:function(){return J.GraphQLNonNull}});Object.defineProperty(
N,"GraphQLObjectType",{enumerable:!0,get:function(){return J.GraphQLObjectType}});Object.defineProperty(N,"GraphQLOneOfDirective",{enumerable:!0,get:function(){
return an.GraphQLOneOfDirective}});Object.defineProperty(N,"GraphQLScalarType",{enumerable:!0,get:function(){return J.GraphQLScalarType}});Object.defineProperty(
N,"GraphQLSchema",{enumerable:!0,get:function(){return Jb.GraphQLSchema}});Object.defineProperty(N,"GraphQLSkipDirective",{enumerable:!0,get:function(){return an.
GraphQLSkipDirective}});Object.defineProperty(N,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return an.GraphQLSpecifiedByDirective}});Object.defineProperty(
N,"GraphQLString",{enumerable:!0,get:function(){return ns.GraphQLString}});Object.defineProperty(N,"GraphQLUnionType",{enumerable:!0,get:function(){return J.GraphQLUnionType}});
Object.defineProperty(N,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return ir.SchemaMetaFieldDef}});Object.defineProperty(N,"TypeKind",{enumerable:!0,get:function(){
return ir.TypeKind}});Object.defineProperty(N,"TypeMetaFieldDef",{enumerable:!0,get:function(){return ir.TypeMetaFieldDef}});Object.defineProperty(N,"TypeNameMe\
taFieldDef",{enumerable:!0,get:function(){return ir.TypeNameMetaFieldDef}});Object.defineProperty(N,"__Directive",{enumerable:!0,get:function(){return ir.__Directive}});
Object.defineProperty(N,"__DirectiveLocation",{enumerable:!0,get:function(){return ir.__DirectiveLocation}});Object.defineProperty(N,"__EnumValue",{enumerable:!0,
get:function(){return ir.__EnumValue}});Object.defineProperty(N,"__Field",{enumerable:!0,get:function(){return ir.__Field}});Object.defineProperty(N,"__InputVal\
ue",{enumerable:!0,get:function(){return ir.__InputValue}});Object.defineProperty(N,"__Schema",{enumerable:!0,get:function(){return ir.__Schema}});Object.defineProperty(
N,"__Type",{enumerable:!0,get:function(){return ir.__Type}});Object.defineProperty(N,"__TypeKind",{enumerable:!0,get:function(){return ir.__TypeKind}});Object.defineProperty(
N,"assertAbstractType",{enumerable:!0,get:function(){return J.assertAbstractType}});Object.defineProperty(N,"assertCompositeType",{enumerable:!0,get:function(){
return J.assertCompositeType}});Object.defineProperty(N,"assertDirective",{enumerable:!0,get:function(){return an.assertDirective}});Object.defineProperty(N,"as\
sertEnumType",{enumerable:!0,get:function(){return J.assertEnumType}});Object.defineProperty(N,"assertEnumValueName",{enumerable:!0,get:function(){return yk.assertEnumValueName}});
Object.defineProperty(N,"assertInputObjectType",{enumerable:!0,get:function(){return J.assertInputObjectType}});Object.defineProperty(N,"assertInputType",{enumerable:!0,
get:function(){return J.assertInputType}});Object.defineProperty(N,"assertInterfaceType",{enumerable:!0,get:function(){return J.assertInterfaceType}});Object.defineProperty(
N,"assertLeafType",{enumerable:!0,get:function(){return J.assertLeafType}});Object.defineProperty(N,"assertListType",{enumerable:!0,get:function(){return J.assertListType}});
Object.defineProperty(N,"assertName",{enumerable:!0,get:function(){return yk.assertName}});Object.defineProperty(N,"assertNamedType",{enumerable:!0,get:function(){
return J.assertNamedType}});Object.defineProperty(N,"assertNonNullType",{enumerable:!0,get:function(){return J.assertNonNullType}});Object.defineProperty(N,"ass\
ertNullableType",{enumerable:!0,get:function(){return J.assertNullableType}});Object.defineProperty(N,"assertObjectType",{enumerable:!0,get:function(){return J.
assertObjectType}});Object.defineProperty(N,"assertOutputType",{enumerable:!0,get:function(){return J.assertOutputType}});Object.defineProperty(N,"assertScalarT\
ype",{enumerable:!0,get:function(){return J.assertScalarType}});Object.defineProperty(N,"assertSchema",{enumerable:!0,get:function(){return Jb.assertSchema}});Object.
defineProperty(N,"assertType",{enumerable:!0,get:function(){return J.assertType}});Object.defineProperty(N,"assertUnionType",{enumerable:!0,get:function(){return J.
assertUnionType}});Object.defineProperty(N,"assertValidSchema",{enumerable:!0,get:function(){return gk.assertValidSchema}});Object.defineProperty(N,"assertWrapp\
ingType",{enumerable:!0,get:function(){return J.assertWrappingType}});Object.defineProperty(N,"getNamedType",{enumerable:!0,get:function(){return J.getNamedType}});
Object.defineProperty(N,"getNullableType",{enumerable:!0,get:function(){return J.getNullableType}});Object.defineProperty(N,"introspectionTypes",{enumerable:!0,
get:function(){return ir.introspectionTypes}});Object.defineProperty(N,"isAbstractType",{enumerable:!0,get:function(){return J.isAbstractType}});Object.defineProperty(
N,"isCompositeType",{enumerable:!0,get:function(){return J.isCompositeType}});Object.defineProperty(N,"isDirective",{enumerable:!0,get:function(){return an.isDirective}});
Object.defineProperty(N,"isEnumType",{enumerable:!0,get:function(){return J.isEnumType}});Object.defineProperty(N,"isInputObjectType",{enumerable:!0,get:function(){
return J.isInputObjectType}});Object.defineProperty(N,"isInputType",{enumerable:!0,get:function(){return J.isInputType}});Object.defineProperty(N,"isInterfaceTy\
pe",{enumerable:!0,get:function(){return J.isInterfaceType}});Object.defineProperty(N,"isIntrospectionType",{enumerable:!0,get:function(){return ir.isIntrospectionType}});
Object.defineProperty(N,"isLeafType",{enumerable:!0,get:function(){return J.isLeafType}});Object.defineProperty(N,"isListType",{enumerable:!0,get:function(){return J.
isListType}});Object.defineProperty(N,"isNamedType",{enumerable:!0,get:function(){return J.isNamedType}});Object.defineProperty(N,"isNonNullType",{enumerable:!0,
get:function(){return J.isNonNullType}});Object.defineProperty(N,"isNullableType",{enumerable:!0,get:function(){return J.isNullableType}});Object.defineProperty(
N,"isObjectType",{enumerable:!0,get:function(){return J.isObjectType}});Object.defineProperty(N,"isOutputType",{enumerable:!0,get:function(){return J.isOutputType}});
Object.defineProperty(N,"isRequiredArgument",{enumerable:!0,get:function(){return J.isRequiredArgument}});Object.defineProperty(N,"isRequiredInputField",{enumerable:!0,
get:function(){return J.isRequiredInputField}});Object.defineProperty(N,"isScalarType",{enumerable:!0,get:function(){return J.isScalarType}});Object.defineProperty(
N,"isSchema",{enumerable:!0,get:function(){return Jb.isSchema}});Object.defineProperty(N,"isSpecifiedDirective",{enumerable:!0,get:function(){return an.isSpecifiedDirective}});
Object.defineProperty(N,"isSpecifiedScalarType",{enumerable:!0,get:function(){return ns.isSpecifiedScalarType}});Object.defineProperty(N,"isType",{enumerable:!0,
get:function(){return J.isType}});Object.defineProperty(N,"isUnionType",{enumerable:!0,get:function(){return J.isUnionType}});Object.defineProperty(N,"isWrappin\
gType",{enumerable:!0,get:function(){return J.isWrappingType}});Object.defineProperty(N,"resolveObjMapThunk",{enumerable:!0,get:function(){return J.resolveObjMapThunk}});
Object.defineProperty(N,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return J.resolveReadonlyArrayThunk}});Object.defineProperty(N,"specifiedDirect\
ives",{enumerable:!0,get:function(){return an.specifiedDirectives}});Object.defineProperty(N,"specifiedScalarTypes",{enumerable:!0,get:function(){return ns.specifiedScalarTypes}});
Object.defineProperty(N,"validateSchema",{enumerable:!0,get:function(){return gk.validateSchema}});var Jb=Si(),J=de(),an=sr(),ns=In(),ir=Cr(),gk=xu(),yk=hu()});var vk=E(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});Object.defineProperty(me,"BREAK",{enumerable:!0,get:function(){return Qu.BREAK}});Object.
defineProperty(me,"DirectiveLocation",{enumerable:!0,get:function(){return oV.DirectiveLocation}});Object.defineProperty(me,"Kind",{enumerable:!0,get:function(){
return rV.Kind}});Object.defineProperty(me,"Lexer",{enumerable:!0,get:function(){return sV.Lexer}});Object.defineProperty(me,"Location",{enumerable:!0,get:function(){
return Wb.Location}});Object.defineProperty(me,"OperationTypeNode",{enumerable:!0,get:function(){return Wb.OperationTypeNode}});Object.defineProperty(me,"Source",
{enumerable:!0,get:function(){return eV.Source}});Object.defineProperty(me,"Token",{enumerable:!0,get:function(){return Wb.Token}});Object.defineProperty(me,"To\
kenKind",{enumerable:!0,get:function(){return nV.TokenKind}});Object.defineProperty(me,"getEnterLeaveForKind",{enumerable:!0,get:function(){return Qu.getEnterLeaveForKind}});
Object.defineProperty(me,"getLocation",{enumerable:!0,get:function(){return tV.getLocation}});Object.defineProperty(me,"getVisitFn",{enumerable:!0,get:function(){
return Qu.getVisitFn}});Object.defineProperty(me,"isConstValueNode",{enumerable:!0,get:function(){return un.isConstValueNode}});Object.defineProperty(me,"isDefi\
nitionNode",{enumerable:!0,get:function(){return un.isDefinitionNode}});Object.defineProperty(me,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return un.
isExecutableDefinitionNode}});Object.defineProperty(me,"isSchemaCoordinateNode",{enumerable:!0,get:function(){return un.isSchemaCoordinateNode}});Object.defineProperty(
me,"isSelectionNode",{enumerable:!0,get:function(){return un.isSelectionNode}});Object.defineProperty(me,"isTypeDefinitionNode",{enumerable:!0,get:function(){return un.
isTypeDefinitionNode}});Object.defineProperty(me,"isTypeExtensionNode",{enumerable:!0,get:function(){return un.isTypeExtensionNode}});Object.defineProperty(me,"\
isTypeNode",{enumerable:!0,get:function(){return un.isTypeNode}});Object.defineProperty(me,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return un.
isTypeSystemDefinitionNode}});Object.defineProperty(me,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return un.isTypeSystemExtensionNode}});Object.defineProperty(
me,"isValueNode",{enumerable:!0,get:function(){return un.isValueNode}});Object.defineProperty(me,"parse",{enumerable:!0,get:function(){return Ku.parse}});Object.
defineProperty(me,"parseConstValue",{enumerable:!0,get:function(){return Ku.parseConstValue}});Object.defineProperty(me,"parseSchemaCoordinate",{enumerable:!0,get:function(){
return Ku.parseSchemaCoordinate}});Object.defineProperty(me,"parseType",{enumerable:!0,get:function(){return Ku.parseType}});Object.defineProperty(me,"parseValu\
e",{enumerable:!0,get:function(){return Ku.parseValue}});Object.defineProperty(me,"print",{enumerable:!0,get:function(){return iV.print}});Object.defineProperty(
me,"printLocation",{enumerable:!0,get:function(){return _k.printLocation}});Object.defineProperty(me,"printSourceLocation",{enumerable:!0,get:function(){return _k.
printSourceLocation}});Object.defineProperty(me,"visit",{enumerable:!0,get:function(){return Qu.visit}});Object.defineProperty(me,"visitInParallel",{enumerable:!0,
get:function(){return Qu.visitInParallel}});var eV=Np(),tV=vp(),_k=Vh(),rV=pe(),nV=No(),sV=cu(),Ku=bi(),iV=xr(),Qu=Co(),Wb=nr(),un=Oi(),oV=Oo()});var Tk=E(Xb=>{"use strict";Object.defineProperty(Xb,"__esModule",{value:!0});Xb.isAsyncIterable=aV;function aV(e){return typeof e?.[Symbol.asyncIterator]=="func\
tion"}});var wk=E(zb=>{"use strict";Object.defineProperty(zb,"__esModule",{value:!0});zb.mapAsyncIterator=uV;function uV(e,t){let r=e[Symbol.asyncIterator]();async function n(i){
if(i.done)return i;try{return{value:await t(i.value),done:!1}}catch(o){throw await s(),o}}async function s(){if(typeof r.return=="function")try{await r.return()}catch{}}
return{async next(){return n(await r.next())},async return(){return typeof r.return=="function"?n(await r.return()):{value:void 0,done:!0}},async throw(i){if(typeof r.
throw=="function")return n(await r.throw(i));throw await s(),i},[Symbol.asyncIterator](){return this}}}});var Ok=E(Id=>{"use strict";Object.defineProperty(Id,"__esModule",{value:!0});Id.createSourceEventStream=Rk;Id.subscribe=hV;var cV=Qt(),lV=Se(),Sk=Tk(),Ek=Lu(),Zb=K(),
pV=wd(),dV=gd(),Hu=Vu(),fV=wk(),mV=Go();async function hV(e){arguments.length<2||(0,cV.devAssert)(!1,"graphql@16 dropped long-deprecated support for positional \
arguments, please pass an object instead.");let t=await Rk(e);if(!(0,Sk.isAsyncIterable)(t))return t;let r=n=>(0,Hu.execute)({...e,rootValue:n});return(0,fV.mapAsyncIterator)(
t,r)}function gV(e){let t=e[0];return t&&"document"in t?t:{schema:t,document:e[1],rootValue:e[2],contextValue:e[3],variableValues:e[4],operationName:e[5],subscribeFieldResolver:e[6]}}
async function Rk(...e){let t=gV(e),{schema:r,document:n,variableValues:s}=t;(0,Hu.assertValidExecutionArguments)(r,n,s);let i=(0,Hu.buildExecutionContext)(t);if(!("\
schema"in i))return{errors:i};try{let o=await yV(i);if(!(0,Sk.isAsyncIterable)(o))throw new Error(`Subscription field must return Async Iterable. Received: ${(0,lV.
inspect)(o)}.`);return o}catch(o){if(o instanceof Zb.GraphQLError)return{errors:[o]};throw o}}async function yV(e){let{schema:t,fragments:r,operation:n,variableValues:s,
rootValue:i}=e,o=t.getSubscriptionType();if(o==null)throw new Zb.GraphQLError("Schema is not configured to execute subscription operation.",{nodes:n});let a=(0,dV.
collectFields)(t,r,s,o,n.selectionSet),[u,c]=[...a.entries()][0],l=(0,Hu.getFieldDef)(t,o,c[0]);if(!l){let g=c[0].name.value;throw new Zb.GraphQLError(`The subs\
cription field "${g}" is not defined.`,{nodes:c})}let p=(0,Ek.addPath)(void 0,u,o.name),d=(0,Hu.buildResolveInfo)(e,l,c,o,p);try{var f;let g=(0,mV.getArgumentValues)(
l,c[0],s),h=e.contextValue,T=await((f=l.subscribe)!==null&&f!==void 0?f:e.subscribeFieldResolver)(i,g,h,d);if(T instanceof Error)throw T;return T}catch(g){throw(0,pV.
locatedError)(g,c,(0,Ek.pathToArray)(p))}}});var Ik=E(Dr=>{"use strict";Object.defineProperty(Dr,"__esModule",{value:!0});Object.defineProperty(Dr,"createSourceEventStream",{enumerable:!0,get:function(){return Nk.
createSourceEventStream}});Object.defineProperty(Dr,"defaultFieldResolver",{enumerable:!0,get:function(){return kd.defaultFieldResolver}});Object.defineProperty(
Dr,"defaultTypeResolver",{enumerable:!0,get:function(){return kd.defaultTypeResolver}});Object.defineProperty(Dr,"execute",{enumerable:!0,get:function(){return kd.
execute}});Object.defineProperty(Dr,"executeSync",{enumerable:!0,get:function(){return kd.executeSync}});Object.defineProperty(Dr,"getArgumentValues",{enumerable:!0,
get:function(){return e_.getArgumentValues}});Object.defineProperty(Dr,"getDirectiveValues",{enumerable:!0,get:function(){return e_.getDirectiveValues}});Object.
defineProperty(Dr,"getVariableValues",{enumerable:!0,get:function(){return e_.getVariableValues}});Object.defineProperty(Dr,"responsePathAsArray",{enumerable:!0,
get:function(){return bV.pathToArray}});Object.defineProperty(Dr,"subscribe",{enumerable:!0,get:function(){return Nk.subscribe}});var bV=Lu(),kd=Vu(),Nk=Ok(),e_=Go()});var kk=E(n_=>{"use strict";Object.defineProperty(n_,"__esModule",{value:!0});n_.NoDeprecatedCustomRule=_V;var t_=Ht(),Yu=K(),r_=de();function _V(e){return{Field(t){
let r=e.getFieldDef(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getParentType();s!=null||(0,t_.invariant)(!1),e.reportError(new Yu.GraphQLError(`The field ${s.
name}.${r.name} is deprecated. ${n}`,{nodes:t}))}},Argument(t){let r=e.getArgument(),n=r?.deprecationReason;if(r&&n!=null){let s=e.getDirective();if(s!=null)e.reportError(
new Yu.GraphQLError(`Directive "@${s.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}));else{let i=e.getParentType(),o=e.getFieldDef();i!=null&&o!=null||
(0,t_.invariant)(!1),e.reportError(new Yu.GraphQLError(`Field "${i.name}.${o.name}" argument "${r.name}" is deprecated. ${n}`,{nodes:t}))}}},ObjectField(t){let r=(0,r_.
getNamedType)(e.getParentInputType());if((0,r_.isInputObjectType)(r)){let n=r.getFields()[t.name.value],s=n?.deprecationReason;s!=null&&e.reportError(new Yu.GraphQLError(
`The input field ${r.name}.${n.name} is deprecated. ${s}`,{nodes:t}))}},EnumValue(t){let r=e.getEnumValue(),n=r?.deprecationReason;if(r&&n!=null){let s=(0,r_.getNamedType)(
e.getInputType());s!=null||(0,t_.invariant)(!1),e.reportError(new Yu.GraphQLError(`The enum value "${s.name}.${r.name}" is deprecated. ${n}`,{nodes:t}))}}}}});var xk=E(s_=>{"use strict";Object.defineProperty(s_,"__esModule",{value:!0});s_.NoSchemaIntrospectionCustomRule=EV;var vV=K(),TV=de(),wV=Cr();function EV(e){return{
Field(t){let r=(0,TV.getNamedType)(e.getType());r&&(0,wV.isIntrospectionType)(r)&&e.reportError(new vV.GraphQLError(`GraphQL introspection has been disabled, bu\
t the requested query contained the field "${t.name.value}".`,{nodes:t}))}}}});var Pk=E(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});Object.defineProperty(te,"ExecutableDefinitionsRule",{enumerable:!0,get:function(){
return OV.ExecutableDefinitionsRule}});Object.defineProperty(te,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return NV.FieldsOnCorrectTypeRule}});Object.
defineProperty(te,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return IV.FragmentsOnCompositeTypesRule}});Object.defineProperty(te,"KnownArgume\
ntNamesRule",{enumerable:!0,get:function(){return kV.KnownArgumentNamesRule}});Object.defineProperty(te,"KnownDirectivesRule",{enumerable:!0,get:function(){return xV.
KnownDirectivesRule}});Object.defineProperty(te,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return AV.KnownFragmentNamesRule}});Object.defineProperty(
te,"KnownTypeNamesRule",{enumerable:!0,get:function(){return PV.KnownTypeNamesRule}});Object.defineProperty(te,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){
return CV.LoneAnonymousOperationRule}});Object.defineProperty(te,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return ZV.LoneSchemaDefinitionRule}});
Object.defineProperty(te,"MaxIntrospectionDepthRule",{enumerable:!0,get:function(){return zV.MaxIntrospectionDepthRule}});Object.defineProperty(te,"NoDeprecated\
CustomRule",{enumerable:!0,get:function(){return aK.NoDeprecatedCustomRule}});Object.defineProperty(te,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return LV.
NoFragmentCyclesRule}});Object.defineProperty(te,"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return uK.NoSchemaIntrospectionCustomRule}});Object.
defineProperty(te,"NoUndefinedVariablesRule",{enumerable:!0,get:function(){return jV.NoUndefinedVariablesRule}});Object.defineProperty(te,"NoUnusedFragmentsRule",
{enumerable:!0,get:function(){return DV.NoUnusedFragmentsRule}});Object.defineProperty(te,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return $V.NoUnusedVariablesRule}});
Object.defineProperty(te,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return qV.OverlappingFieldsCanBeMergedRule}});Object.defineProperty(te,
"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return MV.PossibleFragmentSpreadsRule}});Object.defineProperty(te,"PossibleTypeExtensionsRule",{enumerable:!0,
get:function(){return oK.PossibleTypeExtensionsRule}});Object.defineProperty(te,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){return FV.ProvidedRequiredArgumentsRule}});
Object.defineProperty(te,"ScalarLeafsRule",{enumerable:!0,get:function(){return UV.ScalarLeafsRule}});Object.defineProperty(te,"SingleFieldSubscriptionsRule",{enumerable:!0,
get:function(){return GV.SingleFieldSubscriptionsRule}});Object.defineProperty(te,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return sK.UniqueArgumentDefinitionNamesRule}});
Object.defineProperty(te,"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return BV.UniqueArgumentNamesRule}});Object.defineProperty(te,"UniqueDirectiveN\
amesRule",{enumerable:!0,get:function(){return iK.UniqueDirectiveNamesRule}});Object.defineProperty(te,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){
return VV.UniqueDirectivesPerLocationRule}});Object.defineProperty(te,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return rK.UniqueEnumValueNamesRule}});
Object.defineProperty(te,"UniqueFieldDefinitionNamesRule",{enumerable:!0,get:function(){return nK.UniqueFieldDefinitionNamesRule}});Object.defineProperty(te,"Un\
iqueFragmentNamesRule",{enumerable:!0,get:function(){return KV.UniqueFragmentNamesRule}});Object.defineProperty(te,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){
return QV.UniqueInputFieldNamesRule}});Object.defineProperty(te,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return HV.UniqueOperationNamesRule}});Object.
defineProperty(te,"UniqueOperationTypesRule",{enumerable:!0,get:function(){return eK.UniqueOperationTypesRule}});Object.defineProperty(te,"UniqueTypeNamesRule",
{enumerable:!0,get:function(){return tK.UniqueTypeNamesRule}});Object.defineProperty(te,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return YV.UniqueVariableNamesRule}});
Object.defineProperty(te,"ValidationContext",{enumerable:!0,get:function(){return RV.ValidationContext}});Object.defineProperty(te,"ValuesOfCorrectTypeRule",{enumerable:!0,
get:function(){return JV.ValuesOfCorrectTypeRule}});Object.defineProperty(te,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return WV.VariablesAreInputTypesRule}});
Object.defineProperty(te,"VariablesInAllowedPositionRule",{enumerable:!0,get:function(){return XV.VariablesInAllowedPositionRule}});Object.defineProperty(te,"re\
commendedRules",{enumerable:!0,get:function(){return Ak.recommendedRules}});Object.defineProperty(te,"specifiedRules",{enumerable:!0,get:function(){return Ak.specifiedRules}});
Object.defineProperty(te,"validate",{enumerable:!0,get:function(){return SV.validate}});var SV=Gu(),RV=jb(),Ak=Ab(),OV=Xg(),NV=Zg(),IV=ty(),kV=ry(),xV=oy(),AV=uy(),
PV=py(),CV=fy(),LV=_y(),jV=Ty(),DV=Ey(),$V=Ry(),qV=Py(),MV=jy(),FV=My(),UV=By(),GV=zy(),BV=nb(),VV=ab(),KV=mb(),QV=gb(),HV=bb(),YV=Sb(),JV=Ob(),WV=Ib(),XV=xb(),
zV=yy(),ZV=hy(),eK=vb(),tK=wb(),rK=cb(),nK=db(),sK=tb(),iK=ib(),oK=$y(),aK=kk(),uK=xk()});var Ck=E(Ai=>{"use strict";Object.defineProperty(Ai,"__esModule",{value:!0});Object.defineProperty(Ai,"GraphQLError",{enumerable:!0,get:function(){return i_.GraphQLError}});
Object.defineProperty(Ai,"formatError",{enumerable:!0,get:function(){return i_.formatError}});Object.defineProperty(Ai,"locatedError",{enumerable:!0,get:function(){
return lK.locatedError}});Object.defineProperty(Ai,"printError",{enumerable:!0,get:function(){return i_.printError}});Object.defineProperty(Ai,"syntaxError",{enumerable:!0,
get:function(){return cK.syntaxError}});var i_=K(),cK=tu(),lK=wd()});var a_=E(o_=>{"use strict";Object.defineProperty(o_,"__esModule",{value:!0});o_.getIntrospectionQuery=pK;function pK(e){let t={descriptions:!0,specifiedByUrl:!1,
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
  `}});var Lk=E(u_=>{"use strict";Object.defineProperty(u_,"__esModule",{value:!0});u_.getOperationAST=fK;var dK=pe();function fK(e,t){let r=null;for(let s of e.definitions)
if(s.kind===dK.Kind.OPERATION_DEFINITION){var n;if(t==null){if(r)return null;r=s}else if(((n=s.name)===null||n===void 0?void 0:n.value)===t)return s}return r}});var jk=E(c_=>{"use strict";Object.defineProperty(c_,"__esModule",{value:!0});c_.getOperationRootType=mK;var xd=K();function mK(e,t){if(t.operation==="query"){let r=e.
getQueryType();if(!r)throw new xd.GraphQLError("Schema does not define the required query root type.",{nodes:t});return r}if(t.operation==="mutation"){let r=e.getMutationType();
if(!r)throw new xd.GraphQLError("Schema is not configured for mutations.",{nodes:t});return r}if(t.operation==="subscription"){let r=e.getSubscriptionType();if(!r)
throw new xd.GraphQLError("Schema is not configured for subscriptions.",{nodes:t});return r}throw new xd.GraphQLError("Can only have query, mutation and subscri\
ption operations.",{nodes:t})}});var Dk=E(l_=>{"use strict";Object.defineProperty(l_,"__esModule",{value:!0});l_.introspectionFromSchema=_K;var hK=Ht(),gK=bi(),yK=Vu(),bK=a_();function _K(e,t){
let r={specifiedByUrl:!0,directiveIsRepeatable:!0,schemaDescription:!0,inputValueDeprecation:!0,experimentalDirectiveDeprecation:!0,oneOf:!0,...t},n=(0,gK.parse)(
(0,bK.getIntrospectionQuery)(r)),s=(0,yK.executeSync)({schema:e,document:n});return!s.errors&&s.data||(0,hK.invariant)(!1),s.data}});var qk=E(p_=>{"use strict";Object.defineProperty(p_,"__esModule",{value:!0});p_.buildClientSchema=OK;var vK=Qt(),_r=Se(),$k=Rn(),Ad=fu(),TK=bi(),vr=de(),wK=sr(),
An=Cr(),EK=In(),SK=Si(),RK=$u();function OK(e,t){(0,$k.isObjectLike)(e)&&(0,$k.isObjectLike)(e.__schema)||(0,vK.devAssert)(!1,`Invalid or incomplete introspecti\
on result. Ensure that you are passing "data" property of introspection response and no "errors" was returned alongside: ${(0,_r.inspect)(e)}.`);let r=e.__schema,
n=(0,Ad.keyValMap)(r.types,w=>w.name,w=>d(w));for(let w of[...EK.specifiedScalarTypes,...An.introspectionTypes])n[w.name]&&(n[w.name]=w);let s=r.queryType?l(r.queryType):
null,i=r.mutationType?l(r.mutationType):null,o=r.subscriptionType?l(r.subscriptionType):null,a=r.directives?r.directives.map(L):[];return new SK.GraphQLSchema({
description:r.description,query:s,mutation:i,subscription:o,types:Object.values(n),directives:a,assumeValid:t?.assumeValid});function u(w){if(w.kind===An.TypeKind.
LIST){let F=w.ofType;if(!F)throw new Error("Decorated type deeper than introspection query.");return new vr.GraphQLList(u(F))}if(w.kind===An.TypeKind.NON_NULL){
let F=w.ofType;if(!F)throw new Error("Decorated type deeper than introspection query.");let ue=u(F);return new vr.GraphQLNonNull((0,vr.assertNullableType)(ue))}
return c(w)}function c(w){let F=w.name;if(!F)throw new Error(`Unknown type reference: ${(0,_r.inspect)(w)}.`);let ue=n[F];if(!ue)throw new Error(`Invalid or inc\
omplete schema, unknown type: ${F}. Ensure that a full introspection query is used in order to build a client schema.`);return ue}function l(w){return(0,vr.assertObjectType)(
c(w))}function p(w){return(0,vr.assertInterfaceType)(c(w))}function d(w){if(w!=null&&w.name!=null&&w.kind!=null)switch(w.kind){case An.TypeKind.SCALAR:return f(
w);case An.TypeKind.OBJECT:return h(w);case An.TypeKind.INTERFACE:return b(w);case An.TypeKind.UNION:return T(w);case An.TypeKind.ENUM:return R(w);case An.TypeKind.
INPUT_OBJECT:return S(w)}let F=(0,_r.inspect)(w);throw new Error(`Invalid or incomplete introspection result. Ensure that a full introspection query is used in \
order to build a client schema: ${F}.`)}function f(w){return new vr.GraphQLScalarType({name:w.name,description:w.description,specifiedByURL:w.specifiedByURL})}function g(w){
if(w.interfaces===null&&w.kind===An.TypeKind.INTERFACE)return[];if(!w.interfaces){let F=(0,_r.inspect)(w);throw new Error(`Introspection result missing interfac\
es: ${F}.`)}return w.interfaces.map(p)}function h(w){return new vr.GraphQLObjectType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>P(w)})}
function b(w){return new vr.GraphQLInterfaceType({name:w.name,description:w.description,interfaces:()=>g(w),fields:()=>P(w)})}function T(w){if(!w.possibleTypes){
let F=(0,_r.inspect)(w);throw new Error(`Introspection result missing possibleTypes: ${F}.`)}return new vr.GraphQLUnionType({name:w.name,description:w.description,
types:()=>w.possibleTypes.map(l)})}function R(w){if(!w.enumValues){let F=(0,_r.inspect)(w);throw new Error(`Introspection result missing enumValues: ${F}.`)}return new vr.
GraphQLEnumType({name:w.name,description:w.description,values:(0,Ad.keyValMap)(w.enumValues,F=>F.name,F=>({description:F.description,deprecationReason:F.deprecationReason}))})}
function S(w){if(!w.inputFields){let F=(0,_r.inspect)(w);throw new Error(`Introspection result missing inputFields: ${F}.`)}return new vr.GraphQLInputObjectType(
{name:w.name,description:w.description,fields:()=>C(w.inputFields),isOneOf:w.isOneOf})}function P(w){if(!w.fields)throw new Error(`Introspection result missing \
fields: ${(0,_r.inspect)(w)}.`);return(0,Ad.keyValMap)(w.fields,F=>F.name,$)}function $(w){let F=u(w.type);if(!(0,vr.isOutputType)(F)){let ue=(0,_r.inspect)(F);
throw new Error(`Introspection must provide output type for fields, but received: ${ue}.`)}if(!w.args){let ue=(0,_r.inspect)(w);throw new Error(`Introspection r\
esult missing field args: ${ue}.`)}return{description:w.description,deprecationReason:w.deprecationReason,type:F,args:C(w.args)}}function C(w){return(0,Ad.keyValMap)(
w,F=>F.name,Y)}function Y(w){let F=u(w.type);if(!(0,vr.isInputType)(F)){let Ae=(0,_r.inspect)(F);throw new Error(`Introspection must provide input type for argu\
ments, but received: ${Ae}.`)}let ue=w.defaultValue!=null?(0,RK.valueFromAST)((0,TK.parseValue)(w.defaultValue),F):void 0;return{description:w.description,type:F,
defaultValue:ue,deprecationReason:w.deprecationReason}}function L(w){if(!w.args){let F=(0,_r.inspect)(w);throw new Error(`Introspection result missing directive\
 args: ${F}.`)}if(!w.locations){let F=(0,_r.inspect)(w);throw new Error(`Introspection result missing directive locations: ${F}.`)}return new wK.GraphQLDirective(
{name:w.name,description:w.description,isRepeatable:w.isRepeatable,deprecationReason:w.deprecationReason,locations:w.locations.slice(),args:C(w.args)})}}});var f_=E(Pd=>{"use strict";Object.defineProperty(Pd,"__esModule",{value:!0});Pd.extendSchema=PK;Pd.extendSchemaImpl=Qk;var NK=Qt(),IK=Se(),kK=Ht(),xK=Gs(),Ju=xp(),
Tr=pe(),Mk=Oi(),Ke=de(),Ko=sr(),Vk=Cr(),Kk=In(),Fk=Si(),AK=Gu(),d_=Go(),Uk=$u();function PK(e,t,r){(0,Fk.assertSchema)(e),t!=null&&t.kind===Tr.Kind.DOCUMENT||(0,NK.
devAssert)(!1,"Must provide valid Document AST."),r?.assumeValid!==!0&&r?.assumeValidSDL!==!0&&(0,AK.assertValidSDLExtension)(t,e);let n=e.toConfig(),s=Qk(n,t,r);
return n===s?e:new Fk.GraphQLSchema(s)}function Qk(e,t,r){var n,s,i,o;let a=[],u=Object.create(null),c=Object.create(null),l=[],p,d=[];for(let v of t.definitions)
if(v.kind===Tr.Kind.SCHEMA_DEFINITION)p=v;else if(v.kind===Tr.Kind.SCHEMA_EXTENSION)d.push(v);else if((0,Mk.isTypeDefinitionNode)(v))a.push(v);else if((0,Mk.isTypeExtensionNode)(
v)){let j=v.name.value,A=u[j];u[j]=A?A.concat([v]):[v]}else if(v.kind===Tr.Kind.DIRECTIVE_DEFINITION)l.push(v);else if(v.kind===Tr.Kind.DIRECTIVE_EXTENSION){let j=v.
name.value,A=c[j];c[j]=A?A.concat([v]):[v]}if(Object.keys(u).length===0&&a.length===0&&Object.keys(c).length===0&&l.length===0&&d.length===0&&p==null)return e;let f=Object.
create(null);for(let v of e.types)f[v.name]=$(v);for(let v of a){var g;let j=v.name.value;f[j]=(g=Gk[j])!==null&&g!==void 0?g:oi(v)}let h=Object.create(null);for(let v of e.
directives)h[v.name]=ms(v);let b={query:e.query&&S(e.query),mutation:e.mutation&&S(e.mutation),subscription:e.subscription&&S(e.subscription),...p&&fs([p]),...fs(
d)},T=Object.values(h);return{description:(n=p)===null||n===void 0||(s=n.description)===null||s===void 0?void 0:s.value,...b,types:Object.values(f),directives:[
...T.map(P),...l.map(hs)],extensions:Object.create(null),astNode:(i=p)!==null&&i!==void 0?i:e.astNode,extensionASTNodes:e.extensionASTNodes.concat(d),assumeValid:(o=
r?.assumeValid)!==null&&o!==void 0?o:!1};function R(v){return(0,Ke.isListType)(v)?new Ke.GraphQLList(R(v.ofType)):(0,Ke.isNonNullType)(v)?new Ke.GraphQLNonNull(
R(v.ofType)):S(v)}function S(v){return f[v.name]}function P(v){let j=v.toConfig();return new Ko.GraphQLDirective({...j,args:(0,Ju.mapValue)(j.args,hn)})}function $(v){
if((0,Vk.isIntrospectionType)(v)||(0,Kk.isSpecifiedScalarType)(v))return v;if((0,Ke.isScalarType)(v))return L(v);if((0,Ke.isObjectType)(v))return w(v);if((0,Ke.
isInterfaceType)(v))return F(v);if((0,Ke.isUnionType)(v))return ue(v);if((0,Ke.isEnumType)(v))return Y(v);if((0,Ke.isInputObjectType)(v))return C(v);(0,kK.invariant)(
!1,"Unexpected type: "+(0,IK.inspect)(v))}function C(v){var j;let A=v.toConfig(),D=(j=u[A.name])!==null&&j!==void 0?j:[];return new Ke.GraphQLInputObjectType({...A,
fields:()=>({...(0,Ju.mapValue)(A.fields,_e=>({..._e,type:R(_e.type)})),...si(D)}),extensionASTNodes:A.extensionASTNodes.concat(D)})}function Y(v){var j;let A=v.
toConfig(),D=(j=u[v.name])!==null&&j!==void 0?j:[];return new Ke.GraphQLEnumType({...A,values:{...A.values,...oa(D)},extensionASTNodes:A.extensionASTNodes.concat(
D)})}function L(v){var j;let A=v.toConfig(),D=(j=u[A.name])!==null&&j!==void 0?j:[],_e=A.specifiedByURL;for(let oe of D){var Ue;_e=(Ue=Bk(oe))!==null&&Ue!==void 0?
Ue:_e}return new Ke.GraphQLScalarType({...A,specifiedByURL:_e,extensionASTNodes:A.extensionASTNodes.concat(D)})}function w(v){var j;let A=v.toConfig(),D=(j=u[A.
name])!==null&&j!==void 0?j:[];return new Ke.GraphQLObjectType({...A,interfaces:()=>[...v.getInterfaces().map(S),...ii(D)],fields:()=>({...(0,Ju.mapValue)(A.fields,
Ae),...Ce(D)}),extensionASTNodes:A.extensionASTNodes.concat(D)})}function F(v){var j;let A=v.toConfig(),D=(j=u[A.name])!==null&&j!==void 0?j:[];return new Ke.GraphQLInterfaceType(
{...A,interfaces:()=>[...v.getInterfaces().map(S),...ii(D)],fields:()=>({...(0,Ju.mapValue)(A.fields,Ae),...Ce(D)}),extensionASTNodes:A.extensionASTNodes.concat(
D)})}function ue(v){var j;let A=v.toConfig(),D=(j=u[A.name])!==null&&j!==void 0?j:[];return new Ke.GraphQLUnionType({...A,types:()=>[...v.getTypes().map(S),...aa(
D)],extensionASTNodes:A.extensionASTNodes.concat(D)})}function Ae(v){return{...v,type:R(v.type),args:v.args&&(0,Ju.mapValue)(v.args,hn)}}function hn(v){return{...v,
type:R(v.type)}}function fs(v){let j={};for(let D of v){var A;let _e=(A=D.operationTypes)!==null&&A!==void 0?A:[];for(let Ue of _e)j[Ue.operation]=Ur(Ue.type)}return j}
function ms(v){var j,A;let D=v.toConfig(),_e=(j=c[D.name])!==null&&j!==void 0?j:[],Ue=(A=D.deprecationReason)!==null&&A!==void 0?A:_e.map(oe=>Pi(oe)).find(oe=>oe!=
null);return new Ko.GraphQLDirective({...D,deprecationReason:Ue,extensionASTNodes:D.extensionASTNodes.concat(_e)})}function Ur(v){var j;let A=v.name.value,D=(j=
Gk[A])!==null&&j!==void 0?j:f[A];if(D===void 0)throw new Error(`Unknown type: "${A}".`);return D}function Ot(v){return v.kind===Tr.Kind.LIST_TYPE?new Ke.GraphQLList(
Ot(v.type)):v.kind===Tr.Kind.NON_NULL_TYPE?new Ke.GraphQLNonNull(Ot(v.type)):Ur(v)}function hs(v){var j,A,D;let _e=(j=c[v.name.value])!==null&&j!==void 0?j:[],Ue=(A=
Pi(v))!==null&&A!==void 0?A:_e.map(oe=>Pi(oe)).find(oe=>oe!=null);return new Ko.GraphQLDirective({name:v.name.value,description:(D=v.description)===null||D===void 0?
void 0:D.value,locations:v.locations.map(({value:oe})=>oe),isRepeatable:v.repeatable,args:gs(v.arguments),deprecationReason:Ue,astNode:v,extensionASTNodes:_e})}
function Ce(v){let j=Object.create(null);for(let _e of v){var A;let Ue=(A=_e.fields)!==null&&A!==void 0?A:[];for(let oe of Ue){var D;j[oe.name.value]={type:Ot(oe.
type),description:(D=oe.description)===null||D===void 0?void 0:D.value,args:gs(oe.arguments),deprecationReason:Pi(oe),astNode:oe}}}return j}function gs(v){let j=v??
[],A=Object.create(null);for(let _e of j){var D;let Ue=Ot(_e.type);A[_e.name.value]={type:Ue,description:(D=_e.description)===null||D===void 0?void 0:D.value,defaultValue:(0,Uk.
valueFromAST)(_e.defaultValue,Ue),deprecationReason:Pi(_e),astNode:_e}}return A}function si(v){let j=Object.create(null);for(let _e of v){var A;let Ue=(A=_e.fields)!==
null&&A!==void 0?A:[];for(let oe of Ue){var D;let Dn=Ot(oe.type);j[oe.name.value]={type:Dn,description:(D=oe.description)===null||D===void 0?void 0:D.value,defaultValue:(0,Uk.
valueFromAST)(oe.defaultValue,Dn),deprecationReason:Pi(oe),astNode:oe}}}return j}function oa(v){let j=Object.create(null);for(let _e of v){var A;let Ue=(A=_e.values)!==
null&&A!==void 0?A:[];for(let oe of Ue){var D;j[oe.name.value]={description:(D=oe.description)===null||D===void 0?void 0:D.value,deprecationReason:Pi(oe),astNode:oe}}}
return j}function ii(v){return v.flatMap(j=>{var A,D;return(A=(D=j.interfaces)===null||D===void 0?void 0:D.map(Ur))!==null&&A!==void 0?A:[]})}function aa(v){return v.
flatMap(j=>{var A,D;return(A=(D=j.types)===null||D===void 0?void 0:D.map(Ur))!==null&&A!==void 0?A:[]})}function oi(v){var j;let A=v.name.value,D=(j=u[A])!==null&&
j!==void 0?j:[];switch(v.kind){case Tr.Kind.OBJECT_TYPE_DEFINITION:{var _e;let Gr=[v,...D];return new Ke.GraphQLObjectType({name:A,description:(_e=v.description)===
null||_e===void 0?void 0:_e.value,interfaces:()=>ii(Gr),fields:()=>Ce(Gr),astNode:v,extensionASTNodes:D})}case Tr.Kind.INTERFACE_TYPE_DEFINITION:{var Ue;let Gr=[
v,...D];return new Ke.GraphQLInterfaceType({name:A,description:(Ue=v.description)===null||Ue===void 0?void 0:Ue.value,interfaces:()=>ii(Gr),fields:()=>Ce(Gr),astNode:v,
extensionASTNodes:D})}case Tr.Kind.ENUM_TYPE_DEFINITION:{var oe;let Gr=[v,...D];return new Ke.GraphQLEnumType({name:A,description:(oe=v.description)===null||oe===
void 0?void 0:oe.value,values:oa(Gr),astNode:v,extensionASTNodes:D})}case Tr.Kind.UNION_TYPE_DEFINITION:{var Dn;let Gr=[v,...D];return new Ke.GraphQLUnionType({
name:A,description:(Dn=v.description)===null||Dn===void 0?void 0:Dn.value,types:()=>aa(Gr),astNode:v,extensionASTNodes:D})}case Tr.Kind.SCALAR_TYPE_DEFINITION:{
var ai;return new Ke.GraphQLScalarType({name:A,description:(ai=v.description)===null||ai===void 0?void 0:ai.value,specifiedByURL:Bk(v),astNode:v,extensionASTNodes:D})}case Tr.
Kind.INPUT_OBJECT_TYPE_DEFINITION:{var pf;let Gr=[v,...D];return new Ke.GraphQLInputObjectType({name:A,description:(pf=v.description)===null||pf===void 0?void 0:
pf.value,fields:()=>si(Gr),astNode:v,extensionASTNodes:D,isOneOf:CK(v)})}}}}var Gk=(0,xK.keyMap)([...Kk.specifiedScalarTypes,...Vk.introspectionTypes],e=>e.name);
function Pi(e){let t=(0,d_.getDirectiveValues)(Ko.GraphQLDeprecatedDirective,e);return t?.reason}function Bk(e){let t=(0,d_.getDirectiveValues)(Ko.GraphQLSpecifiedByDirective,
e);return t?.url}function CK(e){return!!(0,d_.getDirectiveValues)(Ko.GraphQLOneOfDirective,e)}});var Yk=E(Cd=>{"use strict";Object.defineProperty(Cd,"__esModule",{value:!0});Cd.buildASTSchema=Hk;Cd.buildSchema=UK;var LK=Qt(),jK=pe(),DK=bi(),$K=sr(),qK=Si(),
MK=Gu(),FK=f_();function Hk(e,t){e!=null&&e.kind===jK.Kind.DOCUMENT||(0,LK.devAssert)(!1,"Must provide valid Document AST."),t?.assumeValid!==!0&&t?.assumeValidSDL!==
!0&&(0,MK.assertValidSDL)(e);let r={description:void 0,types:[],directives:[],extensions:Object.create(null),extensionASTNodes:[],assumeValid:!1},n=(0,FK.extendSchemaImpl)(
r,e,t);if(n.astNode==null)for(let i of n.types)switch(i.name){case"Query":n.query=i;break;case"Mutation":n.mutation=i;break;case"Subscription":n.subscription=i;
break}let s=[...n.directives,...$K.specifiedDirectives.filter(i=>n.directives.every(o=>o.name!==i.name))];return new qK.GraphQLSchema({...n,directives:s})}function UK(e,t){
let r=(0,DK.parse)(e,t);return Hk(r,{assumeValidSDL:t?.assumeValidSDL,assumeValid:t?.assumeValid})}});var Xk=E(h_=>{"use strict";Object.defineProperty(h_,"__esModule",{value:!0});h_.lexicographicSortSchema=YK;var GK=Se(),BK=Ht(),VK=fu(),Jk=mu(),Yt=de(),KK=sr(),QK=Cr(),
HK=Si();function YK(e){let t=e.toConfig(),r=(0,VK.keyValMap)(m_(t.types),d=>d.name,p);return new HK.GraphQLSchema({...t,types:Object.values(r),directives:m_(t.directives).
map(o),query:i(t.query),mutation:i(t.mutation),subscription:i(t.subscription)});function n(d){return(0,Yt.isListType)(d)?new Yt.GraphQLList(n(d.ofType)):(0,Yt.isNonNullType)(
d)?new Yt.GraphQLNonNull(n(d.ofType)):s(d)}function s(d){return r[d.name]}function i(d){return d&&s(d)}function o(d){let f=d.toConfig();return new KK.GraphQLDirective(
{...f,locations:Wk(f.locations,g=>g),args:a(f.args)})}function a(d){return Ld(d,f=>({...f,type:n(f.type)}))}function u(d){return Ld(d,f=>({...f,type:n(f.type),args:f.
args&&a(f.args)}))}function c(d){return Ld(d,f=>({...f,type:n(f.type)}))}function l(d){return m_(d).map(s)}function p(d){if((0,Yt.isScalarType)(d)||(0,QK.isIntrospectionType)(
d))return d;if((0,Yt.isObjectType)(d)){let f=d.toConfig();return new Yt.GraphQLObjectType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,Yt.
isInterfaceType)(d)){let f=d.toConfig();return new Yt.GraphQLInterfaceType({...f,interfaces:()=>l(f.interfaces),fields:()=>u(f.fields)})}if((0,Yt.isUnionType)(d)){
let f=d.toConfig();return new Yt.GraphQLUnionType({...f,types:()=>l(f.types)})}if((0,Yt.isEnumType)(d)){let f=d.toConfig();return new Yt.GraphQLEnumType({...f,values:Ld(
f.values,g=>g)})}if((0,Yt.isInputObjectType)(d)){let f=d.toConfig();return new Yt.GraphQLInputObjectType({...f,fields:()=>c(f.fields)})}(0,BK.invariant)(!1,"Une\
xpected type: "+(0,GK.inspect)(d))}}function Ld(e,t){let r=Object.create(null);for(let n of Object.keys(e).sort(Jk.naturalCompare))r[n]=t(e[n]);return r}function m_(e){
return Wk(e,t=>t.name)}function Wk(e,t){return e.slice().sort((r,n)=>{let s=t(r),i=t(n);return(0,Jk.naturalCompare)(s,i)})}});var sx=E(Wu=>{"use strict";Object.defineProperty(Wu,"__esModule",{value:!0});Wu.printIntrospectionSchema=t2;Wu.printSchema=e2;Wu.printType=ex;var JK=Se(),WK=Ht(),
XK=ou(),y_=pe(),jd=xr(),Qo=de(),b_=sr(),zk=Cr(),zK=In(),ZK=Nu();function e2(e){return Zk(e,t=>!(0,b_.isSpecifiedDirective)(t),r2)}function t2(e){return Zk(e,b_.
isSpecifiedDirective,zk.isIntrospectionType)}function r2(e){return!(0,zK.isSpecifiedScalarType)(e)&&!(0,zk.isIntrospectionType)(e)}function Zk(e,t,r){let n=e.getDirectives().
filter(t),s=Object.values(e.getTypeMap()).filter(r);return[n2(e),...n.map(i=>p2(i)),...s.map(i=>ex(i))].filter(Boolean).join(`

`)}function n2(e){if(e.description==null&&s2(e))return;let t=[],r=e.getQueryType();r&&t.push(`  query: ${r.name}`);let n=e.getMutationType();n&&t.push(`  mutati\
on: ${n.name}`);let s=e.getSubscriptionType();return s&&t.push(`  subscription: ${s.name}`),$r(e)+`schema {
${t.join(`
`)}
}`}function s2(e){let t=e.getQueryType();if(t&&t.name!=="Query")return!1;let r=e.getMutationType();if(r&&r.name!=="Mutation")return!1;let n=e.getSubscriptionType();
return!(n&&n.name!=="Subscription")}function ex(e){if((0,Qo.isScalarType)(e))return i2(e);if((0,Qo.isObjectType)(e))return o2(e);if((0,Qo.isInterfaceType)(e))return a2(
e);if((0,Qo.isUnionType)(e))return u2(e);if((0,Qo.isEnumType)(e))return c2(e);if((0,Qo.isInputObjectType)(e))return l2(e);(0,WK.invariant)(!1,"Unexpected type: "+
(0,JK.inspect)(e))}function i2(e){return $r(e)+`scalar ${e.name}`+d2(e)}function tx(e){let t=e.getInterfaces();return t.length?" implements "+t.map(r=>r.name).join(
" & "):""}function o2(e){return $r(e)+`type ${e.name}`+tx(e)+rx(e)}function a2(e){return $r(e)+`interface ${e.name}`+tx(e)+rx(e)}function u2(e){let t=e.getTypes(),
r=t.length?" = "+t.join(" | "):"";return $r(e)+"union "+e.name+r}function c2(e){let t=e.getValues().map((r,n)=>$r(r,"  ",!n)+"  "+r.name+Dd(r.deprecationReason));
return $r(e)+`enum ${e.name}`+__(t)}function l2(e){let t=Object.values(e.getFields()).map((r,n)=>$r(r,"  ",!n)+"  "+g_(r));return $r(e)+`input ${e.name}`+(e.isOneOf?
" @oneOf":"")+__(t)}function rx(e){let t=Object.values(e.getFields()).map((r,n)=>$r(r,"  ",!n)+"  "+r.name+nx(r.args,"  ")+": "+String(r.type)+Dd(r.deprecationReason));
return __(t)}function __(e){return e.length!==0?` {
`+e.join(`
`)+`
}`:""}function nx(e,t=""){return e.length===0?"":e.every(r=>!r.description)?"("+e.map(g_).join(", ")+")":`(
`+e.map((r,n)=>$r(r,"  "+t,!n)+"  "+t+g_(r)).join(`
`)+`
`+t+")"}function g_(e){let t=(0,ZK.astFromValue)(e.defaultValue,e.type),r=e.name+": "+String(e.type);return t&&(r+=` = ${(0,jd.print)(t)}`),r+Dd(e.deprecationReason)}
function p2(e){return $r(e)+"directive @"+e.name+nx(e.args)+Dd(e.deprecationReason)+(e.isRepeatable?" repeatable":"")+" on "+e.locations.join(" | ")}function Dd(e){
return e==null?"":e!==b_.DEFAULT_DEPRECATION_REASON?` @deprecated(reason: ${(0,jd.print)({kind:y_.Kind.STRING,value:e})})`:" @deprecated"}function d2(e){return e.
specifiedByURL==null?"":` @specifiedBy(url: ${(0,jd.print)({kind:y_.Kind.STRING,value:e.specifiedByURL})})`}function $r(e,t="",r=!0){let{description:n}=e;if(n==
null)return"";let s=(0,jd.print)({kind:y_.Kind.STRING,value:n,block:(0,XK.isPrintableAsBlockString)(n)});return(t&&!r?`
`+t:t)+s.replace(/\n/g,`
`+t)+`
`}});var ix=E(v_=>{"use strict";Object.defineProperty(v_,"__esModule",{value:!0});v_.concatAST=m2;var f2=pe();function m2(e){let t=[];for(let r of e)t.push(...r.definitions);
return{kind:f2.Kind.DOCUMENT,definitions:t}}});var ux=E(T_=>{"use strict";Object.defineProperty(T_,"__esModule",{value:!0});T_.separateOperations=g2;var $d=pe(),h2=Co();function g2(e){let t=[],r=Object.create(
null);for(let s of e.definitions)switch(s.kind){case $d.Kind.OPERATION_DEFINITION:t.push(s);break;case $d.Kind.FRAGMENT_DEFINITION:r[s.name.value]=ox(s.selectionSet);
break;default:}let n=Object.create(null);for(let s of t){let i=new Set;for(let a of ox(s.selectionSet))ax(i,r,a);let o=s.name?s.name.value:"";n[o]={kind:$d.Kind.
DOCUMENT,definitions:e.definitions.filter(a=>a===s||a.kind===$d.Kind.FRAGMENT_DEFINITION&&i.has(a.name.value))}}return n}function ax(e,t,r){if(!e.has(r)){e.add(
r);let n=t[r];if(n!==void 0)for(let s of n)ax(e,t,s)}}function ox(e){let t=[];return(0,h2.visit)(e,{FragmentSpread(r){t.push(r.name.value)}}),t}});var px=E(E_=>{"use strict";Object.defineProperty(E_,"__esModule",{value:!0});E_.stripIgnoredCharacters=b2;var y2=ou(),cx=cu(),lx=Np(),w_=No();function b2(e){let t=(0,lx.
isSource)(e)?e:new lx.Source(e),r=t.body,n=new cx.Lexer(t),s="",i=!1;for(;n.advance().kind!==w_.TokenKind.EOF;){let o=n.token,a=o.kind,u=!(0,cx.isPunctuatorTokenKind)(
o.kind);i&&(u||o.kind===w_.TokenKind.SPREAD)&&(s+=" ");let c=r.slice(o.start,o.end);a===w_.TokenKind.BLOCK_STRING?s+=(0,y2.printBlockString)(o.value,{minimize:!0}):
s+=c,i=u}return s}});var fx=E(qd=>{"use strict";Object.defineProperty(qd,"__esModule",{value:!0});qd.assertValidName=w2;qd.isValidNameError=dx;var _2=Qt(),v2=K(),T2=hu();function w2(e){
let t=dx(e);if(t)throw t;return e}function dx(e){if(typeof e=="string"||(0,_2.devAssert)(!1,"Expected name to be a string."),e.startsWith("__"))return new v2.GraphQLError(
`Name "${e}" must not begin with "__", which is reserved by GraphQL introspection.`);try{(0,T2.assertName)(e)}catch(t){return t}}});var mx=E(R_=>{"use strict";Object.defineProperty(R_,"__esModule",{value:!0});R_.sortValueNode=S_;var E2=mu(),ss=pe();function S_(e){switch(e.kind){case ss.Kind.
OBJECT:return{...e,fields:S2(e.fields)};case ss.Kind.LIST:return{...e,values:e.values.map(S_)};case ss.Kind.INT:case ss.Kind.FLOAT:case ss.Kind.STRING:case ss.Kind.
BOOLEAN:case ss.Kind.NULL:case ss.Kind.ENUM:case ss.Kind.VARIABLE:return e}}function S2(e){return e.map(t=>({...t,value:S_(t.value)})).sort((t,r)=>(0,E2.naturalCompare)(
t.name.value,r.name.value))}});var wx=E(Pn=>{"use strict";Object.defineProperty(Pn,"__esModule",{value:!0});Pn.DangerousChangeType=Pn.BreakingChangeType=void 0;Pn.findBreakingChanges=x2;Pn.findDangerousChanges=
A2;var R2=Se(),vx=Ht(),hx=Gs(),O2=xr(),Re=de(),N2=In(),I2=Nu(),k2=mx(),ze;Pn.BreakingChangeType=ze;(function(e){e.TYPE_REMOVED="TYPE_REMOVED",e.TYPE_CHANGED_KIND=
"TYPE_CHANGED_KIND",e.TYPE_REMOVED_FROM_UNION="TYPE_REMOVED_FROM_UNION",e.VALUE_REMOVED_FROM_ENUM="VALUE_REMOVED_FROM_ENUM",e.REQUIRED_INPUT_FIELD_ADDED="REQUIR\
ED_INPUT_FIELD_ADDED",e.IMPLEMENTED_INTERFACE_REMOVED="IMPLEMENTED_INTERFACE_REMOVED",e.FIELD_REMOVED="FIELD_REMOVED",e.FIELD_CHANGED_KIND="FIELD_CHANGED_KIND",
e.REQUIRED_ARG_ADDED="REQUIRED_ARG_ADDED",e.ARG_REMOVED="ARG_REMOVED",e.ARG_CHANGED_KIND="ARG_CHANGED_KIND",e.DIRECTIVE_REMOVED="DIRECTIVE_REMOVED",e.DIRECTIVE_ARG_REMOVED=
"DIRECTIVE_ARG_REMOVED",e.REQUIRED_DIRECTIVE_ARG_ADDED="REQUIRED_DIRECTIVE_ARG_ADDED",e.DIRECTIVE_REPEATABLE_REMOVED="DIRECTIVE_REPEATABLE_REMOVED",e.DIRECTIVE_LOCATION_REMOVED=
"DIRECTIVE_LOCATION_REMOVED"})(ze||(Pn.BreakingChangeType=ze={}));var cn;Pn.DangerousChangeType=cn;(function(e){e.VALUE_ADDED_TO_ENUM="VALUE_ADDED_TO_ENUM",e.TYPE_ADDED_TO_UNION=
"TYPE_ADDED_TO_UNION",e.OPTIONAL_INPUT_FIELD_ADDED="OPTIONAL_INPUT_FIELD_ADDED",e.OPTIONAL_ARG_ADDED="OPTIONAL_ARG_ADDED",e.IMPLEMENTED_INTERFACE_ADDED="IMPLEME\
NTED_INTERFACE_ADDED",e.ARG_DEFAULT_VALUE_CHANGE="ARG_DEFAULT_VALUE_CHANGE"})(cn||(Pn.DangerousChangeType=cn={}));function x2(e,t){return Tx(e,t).filter(r=>r.type in
ze)}function A2(e,t){return Tx(e,t).filter(r=>r.type in cn)}function Tx(e,t){return[...C2(e,t),...P2(e,t)]}function P2(e,t){let r=[],n=is(e.getDirectives(),t.getDirectives());
for(let s of n.removed)r.push({type:ze.DIRECTIVE_REMOVED,description:`${s.name} was removed.`});for(let[s,i]of n.persisted){let o=is(s.args,i.args);for(let a of o.
added)(0,Re.isRequiredArgument)(a)&&r.push({type:ze.REQUIRED_DIRECTIVE_ARG_ADDED,description:`A required arg ${a.name} on directive ${s.name} was added.`});for(let a of o.
removed)r.push({type:ze.DIRECTIVE_ARG_REMOVED,description:`${a.name} was removed from ${s.name}.`});s.isRepeatable&&!i.isRepeatable&&r.push({type:ze.DIRECTIVE_REPEATABLE_REMOVED,
description:`Repeatable flag was removed from ${s.name}.`});for(let a of s.locations)i.locations.includes(a)||r.push({type:ze.DIRECTIVE_LOCATION_REMOVED,description:`${a}\
 was removed from ${s.name}.`})}return r}function C2(e,t){let r=[],n=is(Object.values(e.getTypeMap()),Object.values(t.getTypeMap()));for(let s of n.removed)r.push(
{type:ze.TYPE_REMOVED,description:(0,N2.isSpecifiedScalarType)(s)?`Standard scalar ${s.name} was removed because it is not referenced anymore.`:`${s.name} was r\
emoved.`});for(let[s,i]of n.persisted)(0,Re.isEnumType)(s)&&(0,Re.isEnumType)(i)?r.push(...D2(s,i)):(0,Re.isUnionType)(s)&&(0,Re.isUnionType)(i)?r.push(...j2(s,
i)):(0,Re.isInputObjectType)(s)&&(0,Re.isInputObjectType)(i)?r.push(...L2(s,i)):(0,Re.isObjectType)(s)&&(0,Re.isObjectType)(i)?r.push(...yx(s,i),...gx(s,i)):(0,Re.
isInterfaceType)(s)&&(0,Re.isInterfaceType)(i)?r.push(...yx(s,i),...gx(s,i)):s.constructor!==i.constructor&&r.push({type:ze.TYPE_CHANGED_KIND,description:`${s.name}\
 changed from ${bx(s)} to ${bx(i)}.`});return r}function L2(e,t){let r=[],n=is(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.added)(0,Re.
isRequiredInputField)(s)?r.push({type:ze.REQUIRED_INPUT_FIELD_ADDED,description:`A required field ${s.name} on input type ${e.name} was added.`}):r.push({type:cn.
OPTIONAL_INPUT_FIELD_ADDED,description:`An optional field ${s.name} on input type ${e.name} was added.`});for(let s of n.removed)r.push({type:ze.FIELD_REMOVED,description:`${e.
name}.${s.name} was removed.`});for(let[s,i]of n.persisted)zu(s.type,i.type)||r.push({type:ze.FIELD_CHANGED_KIND,description:`${e.name}.${s.name} changed type f\
rom ${String(s.type)} to ${String(i.type)}.`});return r}function j2(e,t){let r=[],n=is(e.getTypes(),t.getTypes());for(let s of n.added)r.push({type:cn.TYPE_ADDED_TO_UNION,
description:`${s.name} was added to union type ${e.name}.`});for(let s of n.removed)r.push({type:ze.TYPE_REMOVED_FROM_UNION,description:`${s.name} was removed f\
rom union type ${e.name}.`});return r}function D2(e,t){let r=[],n=is(e.getValues(),t.getValues());for(let s of n.added)r.push({type:cn.VALUE_ADDED_TO_ENUM,description:`${s.
name} was added to enum type ${e.name}.`});for(let s of n.removed)r.push({type:ze.VALUE_REMOVED_FROM_ENUM,description:`${s.name} was removed from enum type ${e.
name}.`});return r}function gx(e,t){let r=[],n=is(e.getInterfaces(),t.getInterfaces());for(let s of n.added)r.push({type:cn.IMPLEMENTED_INTERFACE_ADDED,description:`${s.
name} added to interfaces implemented by ${e.name}.`});for(let s of n.removed)r.push({type:ze.IMPLEMENTED_INTERFACE_REMOVED,description:`${e.name} no longer imp\
lements interface ${s.name}.`});return r}function yx(e,t){let r=[],n=is(Object.values(e.getFields()),Object.values(t.getFields()));for(let s of n.removed)r.push(
{type:ze.FIELD_REMOVED,description:`${e.name}.${s.name} was removed.`});for(let[s,i]of n.persisted)r.push(...$2(e,s,i)),Xu(s.type,i.type)||r.push({type:ze.FIELD_CHANGED_KIND,
description:`${e.name}.${s.name} changed type from ${String(s.type)} to ${String(i.type)}.`});return r}function $2(e,t,r){let n=[],s=is(t.args,r.args);for(let i of s.
removed)n.push({type:ze.ARG_REMOVED,description:`${e.name}.${t.name} arg ${i.name} was removed.`});for(let[i,o]of s.persisted)if(!zu(i.type,o.type))n.push({type:ze.
ARG_CHANGED_KIND,description:`${e.name}.${t.name} arg ${i.name} has changed type from ${String(i.type)} to ${String(o.type)}.`});else if(i.defaultValue!==void 0)
if(o.defaultValue===void 0)n.push({type:cn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} defaultValue was removed.`});else{let u=_x(i.
defaultValue,i.type),c=_x(o.defaultValue,o.type);u!==c&&n.push({type:cn.ARG_DEFAULT_VALUE_CHANGE,description:`${e.name}.${t.name} arg ${i.name} has changed defa\
ultValue from ${u} to ${c}.`})}for(let i of s.added)(0,Re.isRequiredArgument)(i)?n.push({type:ze.REQUIRED_ARG_ADDED,description:`A required arg ${i.name} on ${e.
name}.${t.name} was added.`}):n.push({type:cn.OPTIONAL_ARG_ADDED,description:`An optional arg ${i.name} on ${e.name}.${t.name} was added.`});return n}function Xu(e,t){
return(0,Re.isListType)(e)?(0,Re.isListType)(t)&&Xu(e.ofType,t.ofType)||(0,Re.isNonNullType)(t)&&Xu(e,t.ofType):(0,Re.isNonNullType)(e)?(0,Re.isNonNullType)(t)&&
Xu(e.ofType,t.ofType):(0,Re.isNamedType)(t)&&e.name===t.name||(0,Re.isNonNullType)(t)&&Xu(e,t.ofType)}function zu(e,t){return(0,Re.isListType)(e)?(0,Re.isListType)(
t)&&zu(e.ofType,t.ofType):(0,Re.isNonNullType)(e)?(0,Re.isNonNullType)(t)&&zu(e.ofType,t.ofType)||!(0,Re.isNonNullType)(t)&&zu(e.ofType,t):(0,Re.isNamedType)(t)&&
e.name===t.name}function bx(e){if((0,Re.isScalarType)(e))return"a Scalar type";if((0,Re.isObjectType)(e))return"an Object type";if((0,Re.isInterfaceType)(e))return"\
an Interface type";if((0,Re.isUnionType)(e))return"a Union type";if((0,Re.isEnumType)(e))return"an Enum type";if((0,Re.isInputObjectType)(e))return"an Input typ\
e";(0,vx.invariant)(!1,"Unexpected type: "+(0,R2.inspect)(e))}function _x(e,t){let r=(0,I2.astFromValue)(e,t);return r!=null||(0,vx.invariant)(!1),(0,O2.print)(
(0,k2.sortValueNode)(r))}function is(e,t){let r=[],n=[],s=[],i=(0,hx.keyMap)(e,({name:a})=>a),o=(0,hx.keyMap)(t,({name:a})=>a);for(let a of e){let u=o[a.name];u===
void 0?n.push(a):s.push([a,u])}for(let a of t)i[a.name]===void 0&&r.push(a);return{added:r,persisted:s,removed:n}}});var Sx=E(Md=>{"use strict";Object.defineProperty(Md,"__esModule",{value:!0});Md.resolveASTSchemaCoordinate=Ex;Md.resolveSchemaCoordinate=M2;var Ci=Se(),Zu=pe(),
q2=bi(),Ws=de();function M2(e,t){return Ex(e,(0,q2.parseSchemaCoordinate)(t))}function F2(e,t){let r=t.name.value,n=e.getType(r);if(n!=null)return{kind:"NamedTy\
pe",type:n}}function U2(e,t){let r=t.name.value,n=e.getType(r);if(!n)throw new Error(`Expected ${(0,Ci.inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ws.
isEnumType)(n)&&!(0,Ws.isInputObjectType)(n)&&!(0,Ws.isObjectType)(n)&&!(0,Ws.isInterfaceType)(n))throw new Error(`Expected ${(0,Ci.inspect)(r)} to be an Enum, \
Input Object, Object or Interface type.`);if((0,Ws.isEnumType)(n)){let o=t.memberName.value,a=n.getValue(o);return a==null?void 0:{kind:"EnumValue",type:n,enumValue:a}}
if((0,Ws.isInputObjectType)(n)){let o=t.memberName.value,a=n.getFields()[o];return a==null?void 0:{kind:"InputField",type:n,inputField:a}}let s=t.memberName.value,
i=n.getFields()[s];if(i!=null)return{kind:"Field",type:n,field:i}}function G2(e,t){let r=t.name.value,n=e.getType(r);if(n==null)throw new Error(`Expected ${(0,Ci.
inspect)(r)} to be defined as a type in the schema.`);if(!(0,Ws.isObjectType)(n)&&!(0,Ws.isInterfaceType)(n))throw new Error(`Expected ${(0,Ci.inspect)(r)} to b\
e an object type or interface type.`);let s=t.fieldName.value,i=n.getFields()[s];if(i==null)throw new Error(`Expected ${(0,Ci.inspect)(s)} to exist as a field o\
f type ${(0,Ci.inspect)(r)} in the schema.`);let o=t.argumentName.value,a=i.args.find(u=>u.name===o);if(a!=null)return{kind:"FieldArgument",type:n,field:i,fieldArgument:a}}
function B2(e,t){let r=t.name.value,n=e.getDirective(r);if(n)return{kind:"Directive",directive:n}}function V2(e,t){let r=t.name.value,n=e.getDirective(r);if(!n)
throw new Error(`Expected ${(0,Ci.inspect)(r)} to be defined as a directive in the schema.`);let{argumentName:{value:s}}=t,i=n.args.find(o=>o.name===s);if(i)return{
kind:"DirectiveArgument",directive:n,directiveArgument:i}}function Ex(e,t){switch(t.kind){case Zu.Kind.TYPE_COORDINATE:return F2(e,t);case Zu.Kind.MEMBER_COORDINATE:
return U2(e,t);case Zu.Kind.ARGUMENT_COORDINATE:return G2(e,t);case Zu.Kind.DIRECTIVE_COORDINATE:return B2(e,t);case Zu.Kind.DIRECTIVE_ARGUMENT_COORDINATE:return V2(
e,t)}}});var kx=E(he=>{"use strict";Object.defineProperty(he,"__esModule",{value:!0});Object.defineProperty(he,"BreakingChangeType",{enumerable:!0,get:function(){return Fd.
BreakingChangeType}});Object.defineProperty(he,"DangerousChangeType",{enumerable:!0,get:function(){return Fd.DangerousChangeType}});Object.defineProperty(he,"Ty\
peInfo",{enumerable:!0,get:function(){return Ox.TypeInfo}});Object.defineProperty(he,"assertValidName",{enumerable:!0,get:function(){return Nx.assertValidName}});
Object.defineProperty(he,"astFromValue",{enumerable:!0,get:function(){return tQ.astFromValue}});Object.defineProperty(he,"buildASTSchema",{enumerable:!0,get:function(){
return Rx.buildASTSchema}});Object.defineProperty(he,"buildClientSchema",{enumerable:!0,get:function(){return J2.buildClientSchema}});Object.defineProperty(he,"\
buildSchema",{enumerable:!0,get:function(){return Rx.buildSchema}});Object.defineProperty(he,"coerceInputValue",{enumerable:!0,get:function(){return rQ.coerceInputValue}});
Object.defineProperty(he,"concatAST",{enumerable:!0,get:function(){return nQ.concatAST}});Object.defineProperty(he,"doTypesOverlap",{enumerable:!0,get:function(){
return N_.doTypesOverlap}});Object.defineProperty(he,"extendSchema",{enumerable:!0,get:function(){return W2.extendSchema}});Object.defineProperty(he,"findBreaki\
ngChanges",{enumerable:!0,get:function(){return Fd.findBreakingChanges}});Object.defineProperty(he,"findDangerousChanges",{enumerable:!0,get:function(){return Fd.
findDangerousChanges}});Object.defineProperty(he,"getIntrospectionQuery",{enumerable:!0,get:function(){return K2.getIntrospectionQuery}});Object.defineProperty(
he,"getOperationAST",{enumerable:!0,get:function(){return Q2.getOperationAST}});Object.defineProperty(he,"getOperationRootType",{enumerable:!0,get:function(){return H2.
getOperationRootType}});Object.defineProperty(he,"introspectionFromSchema",{enumerable:!0,get:function(){return Y2.introspectionFromSchema}});Object.defineProperty(
he,"isEqualType",{enumerable:!0,get:function(){return N_.isEqualType}});Object.defineProperty(he,"isTypeSubTypeOf",{enumerable:!0,get:function(){return N_.isTypeSubTypeOf}});
Object.defineProperty(he,"isValidNameError",{enumerable:!0,get:function(){return Nx.isValidNameError}});Object.defineProperty(he,"lexicographicSortSchema",{enumerable:!0,
get:function(){return X2.lexicographicSortSchema}});Object.defineProperty(he,"printIntrospectionSchema",{enumerable:!0,get:function(){return O_.printIntrospectionSchema}});
Object.defineProperty(he,"printSchema",{enumerable:!0,get:function(){return O_.printSchema}});Object.defineProperty(he,"printType",{enumerable:!0,get:function(){
return O_.printType}});Object.defineProperty(he,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Ix.resolveASTSchemaCoordinate}});Object.defineProperty(
he,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Ix.resolveSchemaCoordinate}});Object.defineProperty(he,"separateOperations",{enumerable:!0,get:function(){
return sQ.separateOperations}});Object.defineProperty(he,"stripIgnoredCharacters",{enumerable:!0,get:function(){return iQ.stripIgnoredCharacters}});Object.defineProperty(
he,"typeFromAST",{enumerable:!0,get:function(){return z2.typeFromAST}});Object.defineProperty(he,"valueFromAST",{enumerable:!0,get:function(){return Z2.valueFromAST}});
Object.defineProperty(he,"valueFromASTUntyped",{enumerable:!0,get:function(){return eQ.valueFromASTUntyped}});Object.defineProperty(he,"visitWithTypeInfo",{enumerable:!0,
get:function(){return Ox.visitWithTypeInfo}});var K2=a_(),Q2=Lk(),H2=jk(),Y2=Dk(),J2=qk(),Rx=Yk(),W2=f_(),X2=Xk(),O_=sx(),z2=kn(),Z2=$u(),eQ=wg(),tQ=Nu(),Ox=nd(),
rQ=Hy(),nQ=ix(),sQ=ux(),iQ=px(),N_=vu(),Nx=fx(),Fd=wx(),Ix=Sx()});var Px=E(y=>{"use strict";Object.defineProperty(y,"__esModule",{value:!0});Object.defineProperty(y,"BREAK",{enumerable:!0,get:function(){return ve.BREAK}});Object.
defineProperty(y,"BreakingChangeType",{enumerable:!0,get:function(){return Te.BreakingChangeType}});Object.defineProperty(y,"DEFAULT_DEPRECATION_REASON",{enumerable:!0,
get:function(){return I.DEFAULT_DEPRECATION_REASON}});Object.defineProperty(y,"DangerousChangeType",{enumerable:!0,get:function(){return Te.DangerousChangeType}});
Object.defineProperty(y,"DirectiveLocation",{enumerable:!0,get:function(){return ve.DirectiveLocation}});Object.defineProperty(y,"ExecutableDefinitionsRule",{enumerable:!0,
get:function(){return ne.ExecutableDefinitionsRule}});Object.defineProperty(y,"FieldsOnCorrectTypeRule",{enumerable:!0,get:function(){return ne.FieldsOnCorrectTypeRule}});
Object.defineProperty(y,"FragmentsOnCompositeTypesRule",{enumerable:!0,get:function(){return ne.FragmentsOnCompositeTypesRule}});Object.defineProperty(y,"GRAPHQ\
L_MAX_INT",{enumerable:!0,get:function(){return I.GRAPHQL_MAX_INT}});Object.defineProperty(y,"GRAPHQL_MIN_INT",{enumerable:!0,get:function(){return I.GRAPHQL_MIN_INT}});
Object.defineProperty(y,"GraphQLBoolean",{enumerable:!0,get:function(){return I.GraphQLBoolean}});Object.defineProperty(y,"GraphQLDeprecatedDirective",{enumerable:!0,
get:function(){return I.GraphQLDeprecatedDirective}});Object.defineProperty(y,"GraphQLDirective",{enumerable:!0,get:function(){return I.GraphQLDirective}});Object.
defineProperty(y,"GraphQLEnumType",{enumerable:!0,get:function(){return I.GraphQLEnumType}});Object.defineProperty(y,"GraphQLError",{enumerable:!0,get:function(){
return ec.GraphQLError}});Object.defineProperty(y,"GraphQLFloat",{enumerable:!0,get:function(){return I.GraphQLFloat}});Object.defineProperty(y,"GraphQLID",{enumerable:!0,
get:function(){return I.GraphQLID}});Object.defineProperty(y,"GraphQLIncludeDirective",{enumerable:!0,get:function(){return I.GraphQLIncludeDirective}});Object.
defineProperty(y,"GraphQLInputObjectType",{enumerable:!0,get:function(){return I.GraphQLInputObjectType}});Object.defineProperty(y,"GraphQLInt",{enumerable:!0,get:function(){
return I.GraphQLInt}});Object.defineProperty(y,"GraphQLInterfaceType",{enumerable:!0,get:function(){return I.GraphQLInterfaceType}});Object.defineProperty(y,"Gr\
aphQLList",{enumerable:!0,get:function(){return I.GraphQLList}});Object.defineProperty(y,"GraphQLNonNull",{enumerable:!0,get:function(){return I.GraphQLNonNull}});
Object.defineProperty(y,"GraphQLObjectType",{enumerable:!0,get:function(){return I.GraphQLObjectType}});Object.defineProperty(y,"GraphQLOneOfDirective",{enumerable:!0,
get:function(){return I.GraphQLOneOfDirective}});Object.defineProperty(y,"GraphQLScalarType",{enumerable:!0,get:function(){return I.GraphQLScalarType}});Object.
defineProperty(y,"GraphQLSchema",{enumerable:!0,get:function(){return I.GraphQLSchema}});Object.defineProperty(y,"GraphQLSkipDirective",{enumerable:!0,get:function(){
return I.GraphQLSkipDirective}});Object.defineProperty(y,"GraphQLSpecifiedByDirective",{enumerable:!0,get:function(){return I.GraphQLSpecifiedByDirective}});Object.
defineProperty(y,"GraphQLString",{enumerable:!0,get:function(){return I.GraphQLString}});Object.defineProperty(y,"GraphQLUnionType",{enumerable:!0,get:function(){
return I.GraphQLUnionType}});Object.defineProperty(y,"Kind",{enumerable:!0,get:function(){return ve.Kind}});Object.defineProperty(y,"KnownArgumentNamesRule",{enumerable:!0,
get:function(){return ne.KnownArgumentNamesRule}});Object.defineProperty(y,"KnownDirectivesRule",{enumerable:!0,get:function(){return ne.KnownDirectivesRule}});
Object.defineProperty(y,"KnownFragmentNamesRule",{enumerable:!0,get:function(){return ne.KnownFragmentNamesRule}});Object.defineProperty(y,"KnownTypeNamesRule",
{enumerable:!0,get:function(){return ne.KnownTypeNamesRule}});Object.defineProperty(y,"Lexer",{enumerable:!0,get:function(){return ve.Lexer}});Object.defineProperty(
y,"Location",{enumerable:!0,get:function(){return ve.Location}});Object.defineProperty(y,"LoneAnonymousOperationRule",{enumerable:!0,get:function(){return ne.LoneAnonymousOperationRule}});
Object.defineProperty(y,"LoneSchemaDefinitionRule",{enumerable:!0,get:function(){return ne.LoneSchemaDefinitionRule}});Object.defineProperty(y,"MaxIntrospection\
DepthRule",{enumerable:!0,get:function(){return ne.MaxIntrospectionDepthRule}});Object.defineProperty(y,"NoDeprecatedCustomRule",{enumerable:!0,get:function(){return ne.
NoDeprecatedCustomRule}});Object.defineProperty(y,"NoFragmentCyclesRule",{enumerable:!0,get:function(){return ne.NoFragmentCyclesRule}});Object.defineProperty(y,
"NoSchemaIntrospectionCustomRule",{enumerable:!0,get:function(){return ne.NoSchemaIntrospectionCustomRule}});Object.defineProperty(y,"NoUndefinedVariablesRule",
{enumerable:!0,get:function(){return ne.NoUndefinedVariablesRule}});Object.defineProperty(y,"NoUnusedFragmentsRule",{enumerable:!0,get:function(){return ne.NoUnusedFragmentsRule}});
Object.defineProperty(y,"NoUnusedVariablesRule",{enumerable:!0,get:function(){return ne.NoUnusedVariablesRule}});Object.defineProperty(y,"OperationTypeNode",{enumerable:!0,
get:function(){return ve.OperationTypeNode}});Object.defineProperty(y,"OverlappingFieldsCanBeMergedRule",{enumerable:!0,get:function(){return ne.OverlappingFieldsCanBeMergedRule}});
Object.defineProperty(y,"PossibleFragmentSpreadsRule",{enumerable:!0,get:function(){return ne.PossibleFragmentSpreadsRule}});Object.defineProperty(y,"PossibleTy\
peExtensionsRule",{enumerable:!0,get:function(){return ne.PossibleTypeExtensionsRule}});Object.defineProperty(y,"ProvidedRequiredArgumentsRule",{enumerable:!0,get:function(){
return ne.ProvidedRequiredArgumentsRule}});Object.defineProperty(y,"ScalarLeafsRule",{enumerable:!0,get:function(){return ne.ScalarLeafsRule}});Object.defineProperty(
y,"SchemaMetaFieldDef",{enumerable:!0,get:function(){return I.SchemaMetaFieldDef}});Object.defineProperty(y,"SingleFieldSubscriptionsRule",{enumerable:!0,get:function(){
return ne.SingleFieldSubscriptionsRule}});Object.defineProperty(y,"Source",{enumerable:!0,get:function(){return ve.Source}});Object.defineProperty(y,"Token",{enumerable:!0,
get:function(){return ve.Token}});Object.defineProperty(y,"TokenKind",{enumerable:!0,get:function(){return ve.TokenKind}});Object.defineProperty(y,"TypeInfo",{enumerable:!0,
get:function(){return Te.TypeInfo}});Object.defineProperty(y,"TypeKind",{enumerable:!0,get:function(){return I.TypeKind}});Object.defineProperty(y,"TypeMetaFiel\
dDef",{enumerable:!0,get:function(){return I.TypeMetaFieldDef}});Object.defineProperty(y,"TypeNameMetaFieldDef",{enumerable:!0,get:function(){return I.TypeNameMetaFieldDef}});
Object.defineProperty(y,"UniqueArgumentDefinitionNamesRule",{enumerable:!0,get:function(){return ne.UniqueArgumentDefinitionNamesRule}});Object.defineProperty(y,
"UniqueArgumentNamesRule",{enumerable:!0,get:function(){return ne.UniqueArgumentNamesRule}});Object.defineProperty(y,"UniqueDirectiveNamesRule",{enumerable:!0,get:function(){
return ne.UniqueDirectiveNamesRule}});Object.defineProperty(y,"UniqueDirectivesPerLocationRule",{enumerable:!0,get:function(){return ne.UniqueDirectivesPerLocationRule}});
Object.defineProperty(y,"UniqueEnumValueNamesRule",{enumerable:!0,get:function(){return ne.UniqueEnumValueNamesRule}});Object.defineProperty(y,"UniqueFieldDefin\
itionNamesRule",{enumerable:!0,get:function(){return ne.UniqueFieldDefinitionNamesRule}});Object.defineProperty(y,"UniqueFragmentNamesRule",{enumerable:!0,get:function(){
return ne.UniqueFragmentNamesRule}});Object.defineProperty(y,"UniqueInputFieldNamesRule",{enumerable:!0,get:function(){return ne.UniqueInputFieldNamesRule}});Object.
defineProperty(y,"UniqueOperationNamesRule",{enumerable:!0,get:function(){return ne.UniqueOperationNamesRule}});Object.defineProperty(y,"UniqueOperationTypesRul\
e",{enumerable:!0,get:function(){return ne.UniqueOperationTypesRule}});Object.defineProperty(y,"UniqueTypeNamesRule",{enumerable:!0,get:function(){return ne.UniqueTypeNamesRule}});
Object.defineProperty(y,"UniqueVariableNamesRule",{enumerable:!0,get:function(){return ne.UniqueVariableNamesRule}});Object.defineProperty(y,"ValidationContext",
{enumerable:!0,get:function(){return ne.ValidationContext}});Object.defineProperty(y,"ValuesOfCorrectTypeRule",{enumerable:!0,get:function(){return ne.ValuesOfCorrectTypeRule}});
Object.defineProperty(y,"VariablesAreInputTypesRule",{enumerable:!0,get:function(){return ne.VariablesAreInputTypesRule}});Object.defineProperty(y,"VariablesInA\
llowedPositionRule",{enumerable:!0,get:function(){return ne.VariablesInAllowedPositionRule}});Object.defineProperty(y,"__Directive",{enumerable:!0,get:function(){
return I.__Directive}});Object.defineProperty(y,"__DirectiveLocation",{enumerable:!0,get:function(){return I.__DirectiveLocation}});Object.defineProperty(y,"__E\
numValue",{enumerable:!0,get:function(){return I.__EnumValue}});Object.defineProperty(y,"__Field",{enumerable:!0,get:function(){return I.__Field}});Object.defineProperty(
y,"__InputValue",{enumerable:!0,get:function(){return I.__InputValue}});Object.defineProperty(y,"__Schema",{enumerable:!0,get:function(){return I.__Schema}});Object.
defineProperty(y,"__Type",{enumerable:!0,get:function(){return I.__Type}});Object.defineProperty(y,"__TypeKind",{enumerable:!0,get:function(){return I.__TypeKind}});
Object.defineProperty(y,"assertAbstractType",{enumerable:!0,get:function(){return I.assertAbstractType}});Object.defineProperty(y,"assertCompositeType",{enumerable:!0,
get:function(){return I.assertCompositeType}});Object.defineProperty(y,"assertDirective",{enumerable:!0,get:function(){return I.assertDirective}});Object.defineProperty(
y,"assertEnumType",{enumerable:!0,get:function(){return I.assertEnumType}});Object.defineProperty(y,"assertEnumValueName",{enumerable:!0,get:function(){return I.
assertEnumValueName}});Object.defineProperty(y,"assertInputObjectType",{enumerable:!0,get:function(){return I.assertInputObjectType}});Object.defineProperty(y,"\
assertInputType",{enumerable:!0,get:function(){return I.assertInputType}});Object.defineProperty(y,"assertInterfaceType",{enumerable:!0,get:function(){return I.
assertInterfaceType}});Object.defineProperty(y,"assertLeafType",{enumerable:!0,get:function(){return I.assertLeafType}});Object.defineProperty(y,"assertListType",
{enumerable:!0,get:function(){return I.assertListType}});Object.defineProperty(y,"assertName",{enumerable:!0,get:function(){return I.assertName}});Object.defineProperty(
y,"assertNamedType",{enumerable:!0,get:function(){return I.assertNamedType}});Object.defineProperty(y,"assertNonNullType",{enumerable:!0,get:function(){return I.
assertNonNullType}});Object.defineProperty(y,"assertNullableType",{enumerable:!0,get:function(){return I.assertNullableType}});Object.defineProperty(y,"assertOb\
jectType",{enumerable:!0,get:function(){return I.assertObjectType}});Object.defineProperty(y,"assertOutputType",{enumerable:!0,get:function(){return I.assertOutputType}});
Object.defineProperty(y,"assertScalarType",{enumerable:!0,get:function(){return I.assertScalarType}});Object.defineProperty(y,"assertSchema",{enumerable:!0,get:function(){
return I.assertSchema}});Object.defineProperty(y,"assertType",{enumerable:!0,get:function(){return I.assertType}});Object.defineProperty(y,"assertUnionType",{enumerable:!0,
get:function(){return I.assertUnionType}});Object.defineProperty(y,"assertValidName",{enumerable:!0,get:function(){return Te.assertValidName}});Object.defineProperty(
y,"assertValidSchema",{enumerable:!0,get:function(){return I.assertValidSchema}});Object.defineProperty(y,"assertWrappingType",{enumerable:!0,get:function(){return I.
assertWrappingType}});Object.defineProperty(y,"astFromValue",{enumerable:!0,get:function(){return Te.astFromValue}});Object.defineProperty(y,"buildASTSchema",{enumerable:!0,
get:function(){return Te.buildASTSchema}});Object.defineProperty(y,"buildClientSchema",{enumerable:!0,get:function(){return Te.buildClientSchema}});Object.defineProperty(
y,"buildSchema",{enumerable:!0,get:function(){return Te.buildSchema}});Object.defineProperty(y,"coerceInputValue",{enumerable:!0,get:function(){return Te.coerceInputValue}});
Object.defineProperty(y,"concatAST",{enumerable:!0,get:function(){return Te.concatAST}});Object.defineProperty(y,"createSourceEventStream",{enumerable:!0,get:function(){
return Cn.createSourceEventStream}});Object.defineProperty(y,"defaultFieldResolver",{enumerable:!0,get:function(){return Cn.defaultFieldResolver}});Object.defineProperty(
y,"defaultTypeResolver",{enumerable:!0,get:function(){return Cn.defaultTypeResolver}});Object.defineProperty(y,"doTypesOverlap",{enumerable:!0,get:function(){return Te.
doTypesOverlap}});Object.defineProperty(y,"execute",{enumerable:!0,get:function(){return Cn.execute}});Object.defineProperty(y,"executeSync",{enumerable:!0,get:function(){
return Cn.executeSync}});Object.defineProperty(y,"extendSchema",{enumerable:!0,get:function(){return Te.extendSchema}});Object.defineProperty(y,"findBreakingCha\
nges",{enumerable:!0,get:function(){return Te.findBreakingChanges}});Object.defineProperty(y,"findDangerousChanges",{enumerable:!0,get:function(){return Te.findDangerousChanges}});
Object.defineProperty(y,"formatError",{enumerable:!0,get:function(){return ec.formatError}});Object.defineProperty(y,"getArgumentValues",{enumerable:!0,get:function(){
return Cn.getArgumentValues}});Object.defineProperty(y,"getDirectiveValues",{enumerable:!0,get:function(){return Cn.getDirectiveValues}});Object.defineProperty(
y,"getEnterLeaveForKind",{enumerable:!0,get:function(){return ve.getEnterLeaveForKind}});Object.defineProperty(y,"getIntrospectionQuery",{enumerable:!0,get:function(){
return Te.getIntrospectionQuery}});Object.defineProperty(y,"getLocation",{enumerable:!0,get:function(){return ve.getLocation}});Object.defineProperty(y,"getName\
dType",{enumerable:!0,get:function(){return I.getNamedType}});Object.defineProperty(y,"getNullableType",{enumerable:!0,get:function(){return I.getNullableType}});
Object.defineProperty(y,"getOperationAST",{enumerable:!0,get:function(){return Te.getOperationAST}});Object.defineProperty(y,"getOperationRootType",{enumerable:!0,
get:function(){return Te.getOperationRootType}});Object.defineProperty(y,"getVariableValues",{enumerable:!0,get:function(){return Cn.getVariableValues}});Object.
defineProperty(y,"getVisitFn",{enumerable:!0,get:function(){return ve.getVisitFn}});Object.defineProperty(y,"graphql",{enumerable:!0,get:function(){return Ax.graphql}});
Object.defineProperty(y,"graphqlSync",{enumerable:!0,get:function(){return Ax.graphqlSync}});Object.defineProperty(y,"introspectionFromSchema",{enumerable:!0,get:function(){
return Te.introspectionFromSchema}});Object.defineProperty(y,"introspectionTypes",{enumerable:!0,get:function(){return I.introspectionTypes}});Object.defineProperty(
y,"isAbstractType",{enumerable:!0,get:function(){return I.isAbstractType}});Object.defineProperty(y,"isCompositeType",{enumerable:!0,get:function(){return I.isCompositeType}});
Object.defineProperty(y,"isConstValueNode",{enumerable:!0,get:function(){return ve.isConstValueNode}});Object.defineProperty(y,"isDefinitionNode",{enumerable:!0,
get:function(){return ve.isDefinitionNode}});Object.defineProperty(y,"isDirective",{enumerable:!0,get:function(){return I.isDirective}});Object.defineProperty(y,
"isEnumType",{enumerable:!0,get:function(){return I.isEnumType}});Object.defineProperty(y,"isEqualType",{enumerable:!0,get:function(){return Te.isEqualType}});Object.
defineProperty(y,"isExecutableDefinitionNode",{enumerable:!0,get:function(){return ve.isExecutableDefinitionNode}});Object.defineProperty(y,"isInputObjectType",
{enumerable:!0,get:function(){return I.isInputObjectType}});Object.defineProperty(y,"isInputType",{enumerable:!0,get:function(){return I.isInputType}});Object.defineProperty(
y,"isInterfaceType",{enumerable:!0,get:function(){return I.isInterfaceType}});Object.defineProperty(y,"isIntrospectionType",{enumerable:!0,get:function(){return I.
isIntrospectionType}});Object.defineProperty(y,"isLeafType",{enumerable:!0,get:function(){return I.isLeafType}});Object.defineProperty(y,"isListType",{enumerable:!0,
get:function(){return I.isListType}});Object.defineProperty(y,"isNamedType",{enumerable:!0,get:function(){return I.isNamedType}});Object.defineProperty(y,"isNon\
NullType",{enumerable:!0,get:function(){return I.isNonNullType}});Object.defineProperty(y,"isNullableType",{enumerable:!0,get:function(){return I.isNullableType}});
Object.defineProperty(y,"isObjectType",{enumerable:!0,get:function(){return I.isObjectType}});Object.defineProperty(y,"isOutputType",{enumerable:!0,get:function(){
return I.isOutputType}});Object.defineProperty(y,"isRequiredArgument",{enumerable:!0,get:function(){return I.isRequiredArgument}});Object.defineProperty(y,"isRe\
quiredInputField",{enumerable:!0,get:function(){return I.isRequiredInputField}});Object.defineProperty(y,"isScalarType",{enumerable:!0,get:function(){return I.isScalarType}});
Object.defineProperty(y,"isSchema",{enumerable:!0,get:function(){return I.isSchema}});Object.defineProperty(y,"isSchemaCoordinateNode",{enumerable:!0,get:function(){
return ve.isSchemaCoordinateNode}});Object.defineProperty(y,"isSelectionNode",{enumerable:!0,get:function(){return ve.isSelectionNode}});Object.defineProperty(y,
"isSpecifiedDirective",{enumerable:!0,get:function(){return I.isSpecifiedDirective}});Object.defineProperty(y,"isSpecifiedScalarType",{enumerable:!0,get:function(){
return I.isSpecifiedScalarType}});Object.defineProperty(y,"isType",{enumerable:!0,get:function(){return I.isType}});Object.defineProperty(y,"isTypeDefinitionNod\
e",{enumerable:!0,get:function(){return ve.isTypeDefinitionNode}});Object.defineProperty(y,"isTypeExtensionNode",{enumerable:!0,get:function(){return ve.isTypeExtensionNode}});
Object.defineProperty(y,"isTypeNode",{enumerable:!0,get:function(){return ve.isTypeNode}});Object.defineProperty(y,"isTypeSubTypeOf",{enumerable:!0,get:function(){
return Te.isTypeSubTypeOf}});Object.defineProperty(y,"isTypeSystemDefinitionNode",{enumerable:!0,get:function(){return ve.isTypeSystemDefinitionNode}});Object.defineProperty(
y,"isTypeSystemExtensionNode",{enumerable:!0,get:function(){return ve.isTypeSystemExtensionNode}});Object.defineProperty(y,"isUnionType",{enumerable:!0,get:function(){
return I.isUnionType}});Object.defineProperty(y,"isValidNameError",{enumerable:!0,get:function(){return Te.isValidNameError}});Object.defineProperty(y,"isValueN\
ode",{enumerable:!0,get:function(){return ve.isValueNode}});Object.defineProperty(y,"isWrappingType",{enumerable:!0,get:function(){return I.isWrappingType}});Object.
defineProperty(y,"lexicographicSortSchema",{enumerable:!0,get:function(){return Te.lexicographicSortSchema}});Object.defineProperty(y,"locatedError",{enumerable:!0,
get:function(){return ec.locatedError}});Object.defineProperty(y,"parse",{enumerable:!0,get:function(){return ve.parse}});Object.defineProperty(y,"parseConstVal\
ue",{enumerable:!0,get:function(){return ve.parseConstValue}});Object.defineProperty(y,"parseSchemaCoordinate",{enumerable:!0,get:function(){return ve.parseSchemaCoordinate}});
Object.defineProperty(y,"parseType",{enumerable:!0,get:function(){return ve.parseType}});Object.defineProperty(y,"parseValue",{enumerable:!0,get:function(){return ve.
parseValue}});Object.defineProperty(y,"print",{enumerable:!0,get:function(){return ve.print}});Object.defineProperty(y,"printError",{enumerable:!0,get:function(){
return ec.printError}});Object.defineProperty(y,"printIntrospectionSchema",{enumerable:!0,get:function(){return Te.printIntrospectionSchema}});Object.defineProperty(
y,"printLocation",{enumerable:!0,get:function(){return ve.printLocation}});Object.defineProperty(y,"printSchema",{enumerable:!0,get:function(){return Te.printSchema}});
Object.defineProperty(y,"printSourceLocation",{enumerable:!0,get:function(){return ve.printSourceLocation}});Object.defineProperty(y,"printType",{enumerable:!0,
get:function(){return Te.printType}});Object.defineProperty(y,"recommendedRules",{enumerable:!0,get:function(){return ne.recommendedRules}});Object.defineProperty(
y,"resolveASTSchemaCoordinate",{enumerable:!0,get:function(){return Te.resolveASTSchemaCoordinate}});Object.defineProperty(y,"resolveObjMapThunk",{enumerable:!0,
get:function(){return I.resolveObjMapThunk}});Object.defineProperty(y,"resolveReadonlyArrayThunk",{enumerable:!0,get:function(){return I.resolveReadonlyArrayThunk}});
Object.defineProperty(y,"resolveSchemaCoordinate",{enumerable:!0,get:function(){return Te.resolveSchemaCoordinate}});Object.defineProperty(y,"responsePathAsArra\
y",{enumerable:!0,get:function(){return Cn.responsePathAsArray}});Object.defineProperty(y,"separateOperations",{enumerable:!0,get:function(){return Te.separateOperations}});
Object.defineProperty(y,"specifiedDirectives",{enumerable:!0,get:function(){return I.specifiedDirectives}});Object.defineProperty(y,"specifiedRules",{enumerable:!0,
get:function(){return ne.specifiedRules}});Object.defineProperty(y,"specifiedScalarTypes",{enumerable:!0,get:function(){return I.specifiedScalarTypes}});Object.
defineProperty(y,"stripIgnoredCharacters",{enumerable:!0,get:function(){return Te.stripIgnoredCharacters}});Object.defineProperty(y,"subscribe",{enumerable:!0,get:function(){
return Cn.subscribe}});Object.defineProperty(y,"syntaxError",{enumerable:!0,get:function(){return ec.syntaxError}});Object.defineProperty(y,"typeFromAST",{enumerable:!0,
get:function(){return Te.typeFromAST}});Object.defineProperty(y,"validate",{enumerable:!0,get:function(){return ne.validate}});Object.defineProperty(y,"validate\
Schema",{enumerable:!0,get:function(){return I.validateSchema}});Object.defineProperty(y,"valueFromAST",{enumerable:!0,get:function(){return Te.valueFromAST}});
Object.defineProperty(y,"valueFromASTUntyped",{enumerable:!0,get:function(){return Te.valueFromASTUntyped}});Object.defineProperty(y,"version",{enumerable:!0,get:function(){
return xx.version}});Object.defineProperty(y,"versionInfo",{enumerable:!0,get:function(){return xx.versionInfo}});Object.defineProperty(y,"visit",{enumerable:!0,
get:function(){return ve.visit}});Object.defineProperty(y,"visitInParallel",{enumerable:!0,get:function(){return ve.visitInParallel}});Object.defineProperty(y,"\
visitWithTypeInfo",{enumerable:!0,get:function(){return Te.visitWithTypeInfo}});var xx=gO(),Ax=hk(),I=bk(),ve=vk(),Cn=Ik(),ne=Pk(),ec=Ck(),Te=kx()});function Ie(e,t){return t?{status:200,json:e,headers:t}:{status:200,json:e}}function pt(e,t,r){return new ln({status:e,json:{message:t},...r?{headers:r}:{}})}function nt(e,t){
return new ln({status:e,json:{error:t}})}function pn(){return pt(401,"401 Unauthorized")}function Li(){return pt(403,"403 Forbidden")}function Bt(e){return pt(404,
e?`404 ${e} Not Found`:"404 Not Found")}function ji(){return pt(404,"404 Not found")}function I_(){return new ln({status:400,text:"Bad Request",contentType:"tex\
t/plain"})}var ln,dt=m(()=>{"use strict";ln=class extends Error{answer;constructor(t){super(`refused with ${t.status}`),this.answer=t}}});function ft(e,t){let r=e.params[t];return typeof r=="string"?r:r==null?"":String(r)}function Ho(e,t){let r=e.params[t];return typeof r=="number"?r:null}var os=m(
()=>{"use strict"});function k_(){return{version:"18.9.0-pre",revision:"5a0dbc0de00",enterprise:!0,externalControlMethod:"PATCH",pollingMultiplier:1,users:[],tokens:[],groups:[],projects:[],
mergeRequests:[],frameworks:[],statusRows:[],controlStatuses:[],nonces:new Map,nextId:1e3}}function wt(e){return e.nextId+=1,e.nextId}function Et(e,t){return e.
users.find(r=>r.id===t)}function Ge(e,t){return e.projects.find(r=>r.id===t)}function wr(e,t){return e.groups.find(r=>r.id===t)}function qr(e,t){let r=[],n=wr(e,
t);for(;n&&!r.includes(n);)r.push(n),n=wr(e,n.parent_id);return r}function Ud(e,t,r){return e.mergeRequests.find(n=>n.projectId===t&&n.iid===r)}function Cx(e,t){
for(let r of e.projects){let n=r.statusChecks.find(({id:s})=>s===t);if(n)return{project:r,check:n}}}function Yo(e,t){for(let r of e.frameworks)for(let n of r.requirements){
let s=n.controls.find(({id:i})=>i===t);if(s)return{control:s,requirement:n,framework:r}}}function dn(e,t){let r=t.protectedBranches.map(s=>({row:s,inherited:!1})),
n=qr(e,t.groupId).at(-1);return[...r,...(n?.protectedBranches??[]).map(s=>({row:s,inherited:!0}))]}function Jt(e,t){let{laggingHead:r}=e;return r&&t<r.until?r.sha:
e.diff_head_sha}function tc(e,t,r,n){return e.statusRows.findLast(s=>s.checkId===t&&s.mrId===r&&s.sha===n)}function Jo(e,t){let n={id:(e.statusRows.at(-1)?.id??
0)+1,...t,retriedAt:null};return e.statusRows.push(n),n}var qe=m(()=>{"use strict"});function Di(e,t,r){if(!t)return 0;if(t.admin||r.ownerId===t.id)return se.owner;let n=r.members.find(({userId:s})=>s===t.id)?.access_level??0;return Math.max(n,Wo(
e,t,r.groupId))}function Wo(e,t,r){if(!t)return 0;if(t.admin)return se.owner;let n=qr(e,r).flatMap(({members:s})=>s.filter(({userId:i})=>i===t.id).map(({access_level:i})=>i));
return Math.max(0,...n)}function st(e,t){return Di(e.state,e.session?.user,t)}function Xs(e,t,r){return t?.token.kind==="job"&&!oQ(t,r)?!1:r.visibility==="publi\
c"?!0:t?r.visibility==="internal"&&!t.user.external?!0:Di(e,t.user,r)>=se.guest:!1}function oQ({token:e},{id:t,jobTokenScope:r}){return!r.inbound_enabled||e.projectId===
t?!0:e.projectId!==null&&r.allowedProjectIds.includes(e.projectId)}function x_(e,t,r,n){let s=st(e,t);return r==="disabled"?!1:r==="private"||t.visibility==="pr\
ivate"?s>=n:s>=se.guest||Xs(e.state,e.session,t)}function as(e,t){return x_(e,t,t.repository_access_level,se.reporter)}function zs(e,t){return x_(e,t,t.merge_requests_access_level,
se.planner)}function Mr(e,t){return x_(e,t,t.builds_access_level,se.guest)&&(t.public_jobs||st(e,t)>=se.reporter)}function or(e){if(!e.session)throw pn();return e.
session}function Gd(e,t,r){if(st(e,t)<r)throw Li()}function Er(e){if(!e)throw Li()}function rc(e,t){if(/^\d+$/.test(t)){let i=Ge(e,Number(t));return i&&{project:i,
moved:!1}}if(!t.includes("/"))return;let r=t.toLowerCase(),n=e.projects.find(i=>i.path_with_namespace.toLowerCase()===r);if(n)return{project:n,moved:!1};let s=e.
projects.find(i=>i.formerPaths.some(o=>o.toLowerCase()===r));return s&&{project:s,moved:!0}}function Me(e){let t=rc(e.state,e.segments.id??"");if(!t||!Xs(e.state,
e.session,t.project))throw Bt("Project");if(!t.moved)return t.project;let{method:r,path:n,query:s}=e.incoming;if(r!=="GET")throw pt(405,"Non GET methods are not\
 allowed for moved projects");let i=n.replace(/^\/api\/v4\/projects\/[^/]+/,`/api/v4/projects/${t.project.id}`),o=`${e.rootUrl}${i}${s===""?"":`?${s}`}`;throw new ln(
{status:301,headers:{Location:o},text:`This resource has been moved permanently to ${o}.`,contentType:"text/plain"})}function A_(e,t,r){return r.visibility==="p\
ublic"?!0:t?r.visibility==="internal"&&!t.user.external||Wo(e,t.user,r.id)>=se.guest?!0:e.projects.some(n=>qr(e,n.groupId).includes(r)&&Di(e,t.user,n)>=se.guest):
!1}function Bd(e){let t=ft(e,"id"),r=/^\d+$/.test(t)?wr(e.state,Number(t)):e.state.groups.find(({full_path:n})=>n.toLowerCase()===t.toLowerCase());if(!r||!A_(e.
state,e.session,r))throw Bt("Group");return r}var se,jt=m(()=>{"use strict";dt();os();qe();se={guest:10,planner:15,reporter:20,developer:30,maintainer:40,owner:50}});function Vd(e,t,r,n){let s=/^Bearer (.+)$/i.exec(t.headers.authorization??"")?.[1],i=t.headers["private-token"]??Lx(r.private_token)??s,o=t.headers["job-token"]??
Lx(r.job_token);if(i!==void 0){let a=e.tokens.find(({value:u})=>u===i);if(a?.kind==="job")return n.jobToken&&i===s?jx(e,a):null;if(!a||a.kind==="deploy")throw pn();
return Dx(e,aQ(a,n.scopes))}if(o!==void 0&&n.jobToken){let a=e.tokens.find(({value:u,kind:c})=>u===o&&c==="job");if(!a)throw pn();return jx(e,a)}return null}function Lx(e){
return typeof e=="string"&&e!==""?e:void 0}function aQ(e,t){if(e.expired)throw P_(401,{error:"invalid_token",error_description:"Token is expired. You can either\
 do re-authorization or token refresh."});if(e.revoked)throw P_(401,{error:"invalid_token",error_description:"Token was revoked. You have to re-authorize from t\
he user."});if(!e.scopes.some(r=>t.includes(r)))throw P_(403,{error:"insufficient_scope",error_description:"The request requires higher privileges than provided\
 by the access token.",scope:"api read_api"});return e}function P_(e,t){return new ln({status:e,json:t})}function jx(e,t){if(t.expired||t.revoked)throw pn();return Dx(
e,t)}function Dx(e,t){let r=Et(e,t.userId);if(!r)throw pn();if(r.state==="blocked")throw pt(403,"403 Forbidden - Your account has been blocked.");return{user:r,
token:t}}var C_=m(()=>{"use strict";qe();dt()});function nc(e){return(e.headers["content-type"]??"").split(";")[0]?.trim().toLowerCase()??""}function Mx(e){if(nc(e)!=="application/json"||e.body===""||L_(e.method))
return;let t;try{t=JSON.parse(e.body)}catch{throw nt(400,"Invalid JSON format")}if(!Gx(t,0,{left:1e5}))throw nt(400,"Invalid JSON format");return t}function Fx(e){
let t=nc(e);if(!(L_(e.method)||e.body===""||t===""||uQ.includes(t)))throw nt(415,`The provided content-type '${e.headers["content-type"]??""}' is not supported.`)}
function Qd(e,t){let r=$x(e.query),n=nc(e);return L_(e.method)?r:typeof t=="object"&&t!==null&&!Array.isArray(t)?{...r,...t}:n==="multipart/form-data"?{...r,...cQ(
e)}:n==="application/x-www-form-urlencoded"||n===""?{...r,...$x(e.body)}:r}function Ux(e,t){if(e.malformedBody||Kd(Hd(e.path))||Kd(t))throw I_()}function Hd(e){
try{return decodeURIComponent(e)}catch{throw I_()}}function L_(e){return e==="GET"||e==="HEAD"||e==="OPTIONS"}function Gx(e,t,r){if(typeof e!="object"||e===null)
return!0;let n=Object.values(e);return r.left-=n.length,t>=32||n.length>5e4||r.left<0?!1:n.every(s=>Gx(s,t+1,r))}function $x(e){let t={};for(let r of e.split("&")){
if(r==="")continue;let n=r.indexOf("="),s=qx(n<0?r:r.slice(0,n)),i=n<0?null:qx(r.slice(n+1));Bx(t,s,i)}return t}function Bx(e,t,r){let[,n=t,s]=/^([^[]+)\[([^\]]*)\]$/.
exec(t)??[];if(s===void 0)e[n]=r;else if(s===""){let i=e[n];e[n]=Array.isArray(i)?[...i,r]:[r]}else{let i=e[n];e[n]={...typeof i=="object"&&i!==null?i:{},[s]:r}}}
function qx(e){return Hd(e.replaceAll("+"," "))}function cQ(e){let t=/boundary="?([^";]+)"?/.exec(e.headers["content-type"]??"")?.[1],r={};if(!t)return r;for(let n of e.
body.split(`--${t}`)){let[s="",...i]=n.split(`\r
\r
`),o=/name="([^"]*)"/.exec(s)?.[1];o&&Bx(r,o,i.join(`\r
\r
`).replace(/\r\n$/,""))}return r}function Kd(e){return typeof e=="string"?e.includes("\0"):typeof e!="object"||e===null?!1:Object.entries(e).some(([t,r])=>Kd(t)||
Kd(r))}var uQ,sc=m(()=>{"use strict";dt();uQ=["application/json","application/x-www-form-urlencoded","multipart/form-data"]});function St(e,t){return`gid://gitlab/${e}/${t}`}function ic(e){return Number(/\/(\d+)$/.exec(e)?.[1]??Number.NaN)}function it(e,t,r={}){let n=r.after&&Number(Buffer.
from(r.after,"base64").toString())||0,s=Math.min(r.first??100,100),i=e.slice(n,n+s),o=a=>Buffer.from(String(a)).toString("base64");return{nodes:i.map(t),count:e.
length,pageInfo:{hasNextPage:n+s<e.length,hasPreviousPage:n>0,startCursor:i.length>0?o(n):null,endCursor:i.length>0?o(n+i.length):null}}}function Ln(e){return{id:St(
"User",e.id),username:e.username,name:e.name,lastActivityOn:e.last_activity_on,publicEmail:""}}var Xo,oc=m(()=>{"use strict";Xo=class extends Error{}});function Yd(e,t){let n=(t.ids??(t.id?[t.id]:null))?.map(ic),s=t.search?.toLowerCase()??"",i=e.filter(({id:o})=>!n||n.includes(o)).filter(({name:o})=>o.toLowerCase().
includes(s));return it(i,lQ,t)}function lQ(e){return{id:St("ComplianceManagement::Framework",e.id),name:e.name,description:e.description,color:e.color,default:e.
default,complianceRequirements:t=>it(e.requirements,pQ,t)}}function pQ(e){return{id:St(`${Vx}::ComplianceRequirement`,e.id),name:e.name,description:e.description,
complianceRequirementsControls:t=>it(e.controls,j_,t)}}function j_(e){return{id:St(`${Vx}::ComplianceRequirementsControl`,e.id),name:e.name,controlType:e.controlType,
expression:e.expression,externalControlName:e.externalControlName,externalUrl:e.externalUrl,pingEnabled:e.pingEnabled}}var Vx,D_=m(()=>{"use strict";oc();Vx="Co\
mplianceManagement::ComplianceFramework"});function $_(e,t,r){let{state:n,rootUrl:s,clock:i}=e,o=Et(n,r.authorId),a=r.discussions.filter(({notes:l})=>l.some(({resolvable:p})=>p)),u=a.filter(({notes:l})=>l.
every(p=>!p.resolvable||p.resolved)),c=r.approvals.flatMap(({userId:l})=>Et(n,l)??[]);return{id:St("MergeRequest",r.id),iid:String(r.iid),title:r.title,description:r.
description,draft:r.draft,state:r.state,sourceBranch:r.source_branch,targetBranch:r.target_branch,diffHeadSha:Jt(r,i.now()),webUrl:`${s}/${t.path_with_namespace}\
/-/merge_requests/${r.iid}`,preparedAt:r.prepared_at,createdAt:r.created_at,updatedAt:r.updated_at,author:o?Ln(o):null,commitCount:r.commits.length,committers:l=>it(
dQ(e,r),Ln,l),commits:l=>it(r.commits,p=>fQ(e,t,p),l),approvedBy:l=>it(c,Ln,l),resolvableDiscussionsCount:a.length,resolvedDiscussionsCount:u.length,headPipeline:mQ(
e,t,r)}}function dQ({state:e},t){let n=t.commits.filter(({parent_ids:s})=>s.length<2).map(({committer_email:s})=>s);return e.users.filter(({emails:s})=>s.some(i=>n.
includes(i)))}function fQ({state:e,rootUrl:t},r,n){let s=Kx(e.users,n.author_email),i=Kx(e.users,n.committer_email);return{id:St("CommitPresenter",n.id),sha:n.id,
title:n.title,message:n.message,authorEmail:n.author_email,authorName:n.author_name,committerEmail:n.committer_email,committerName:n.committer_name,committedDate:n.
committed_date,webUrl:`${t}/${r.path_with_namespace}/-/commit/${n.id}`,author:s?Ln(s):null,signature:n.signature&&{__typename:"SshSignature",verificationStatus:n.
signature.verification_status.toUpperCase(),commitSha:n.id,user:i?Ln(i):null}}}function Kx(e,t){return e.find(({emails:r})=>r.includes(t))}function mQ(e,t,r){let s=[
t,Ge(e.state,r.sourceProjectId??0)].flatMap(o=>o?.pipelines??[]).find(({id:o})=>o===r.headPipelineId);if(!s||!Mr(e,t))return null;let i=s.ref===`refs/merge-requ\
ests/${r.iid}/merge`;return s.sha!==Jt(r,e.clock.now())&&!i?null:{id:St("Ci::Pipeline",s.id),iid:String(s.iid),status:s.status.toUpperCase(),complete:["success",
"failed","canceled","skipped"].includes(s.status),sha:s.sha,source:s.source,ref:s.ref}}var Qx=m(()=>{"use strict";jt();qe();oc()});function Hx(e,t){let{state:r}=e,n=st(e,t),s=n>=se.developer,i=t.licence==="ultimate",o=zs(e,t);return{id:St("Project",t.id),name:t.name,path:t.path,description:t.
description,fullPath:t.path_with_namespace,webUrl:`${e.rootUrl}/${t.path_with_namespace}`,visibility:t.visibility,archived:t.archived,isSelfDeletionScheduled:t.
markedForDeletionOn!==null,onlyAllowMergeIfPipelineSucceeds:t.only_allow_merge_if_pipeline_succeeds,onlyAllowMergeIfAllDiscussionsAreResolved:t.only_allow_merge_if_all_discussions_are_resolved,
mergeRequestsFfOnlyEnabled:t.merge_method==="ff",allowMergeOnSkippedPipeline:t.allow_merge_on_skipped_pipeline,jobsEnabled:t.builds_access_level!=="disabled",publicJobs:t.
public_jobs,mergeRequestsDisableCommittersApproval:t.approvalSettings.merge_requests_disable_committers_approval,secretPushProtectionEnabled(){if(!s||!i)return null;
if(t.secret_push_protection_enabled===null)throw new Xo("no security setting row");return t.secret_push_protection_enabled},repository:as(e,t)?{exists:t.repositoryExists,
empty:t.empty_repo,rootRef:t.empty_repo?null:t.default_branch}:null,maxAccessLevel:Yx(n),userPermissions:hQ(e,t,n),terraformStates(a){let u=Array.from({length:t.
terraformStates},(c,l)=>({id:St("Terraform::State",l+1),name:`state-${l+1}`}));return s?it(u,c=>c,a):null},vulnerabilities:a=>bQ(s&&i?t:null,a),approvalPolicies({
relationship:a,...u}){let l=(s&&i?t.approvalPolicies:[]).filter(({inherited:p})=>a==="INHERITED_ONLY"?p:a==="INHERITED"||!p);return it(l,p=>p,u)},projectMembers:a=>it(
gQ(e,t),yQ(e,t),a),complianceFrameworks(a){let u=r.frameworks.filter(({projectIds:c})=>c.includes(t.id));return s?Yd(u,a):null},complianceControlStatus:a=>n>=se.
owner&&i?_Q(e,t,a):null,branchRules:a=>vQ(n>=se.maintainer?t:null,a),mergeRequest({iid:a}){let u=Ud(r,t.id,Number(a));return u&&o?$_(e,t,u):null},mergeRequests({
iids:a,state:u,...c}){let l=r.mergeRequests.filter(p=>p.projectId===t.id&&o).filter(p=>!u||u==="all"||p.state===u).filter(p=>!a||a.includes(String(p.iid))).sort(
(p,d)=>d.id-p.id);return it(l,p=>$_(e,t,p),c)}}}function Yx(e){return{integerValue:e,stringValue:{0:"NO_ACCESS",10:"GUEST",15:"PLANNER",20:"REPORTER",30:"DEVELO\
PER",40:"MAINTAINER",50:"OWNER"}[e]??null}}function hQ(e,t,r){let n=zs(e,t);return{adminProject:r>=se.maintainer,createMergeRequestIn:e.session!==null&&n&&!t.archived,
createPipeline:r>=se.developer&&!t.archived,downloadCode:as(e,t),pushCode:r>=se.developer&&!t.archived,readCommitStatus:Mr(e,t),readMergeRequest:n,readProject:!0,
readProjectMember:!0}}function gQ({state:e},t){let n=[t,...qr(e,t.groupId)].flatMap(({members:s})=>s).filter(({membership_state:s})=>s==="active");return[...new Set(
n.map(({userId:s})=>s))].sort((s,i)=>s-i)}function yQ({state:e},t){return r=>{let n=Et(e,r);return{id:St("ProjectMember",`${t.id}${r}`),accessLevel:Yx(Di(e,n,t)),
user:n?Ln(n):null}}}function bQ(e,t){let r=(e?.vulnerabilities??[]).filter(({scanner:s})=>!t.scanner||t.scanner.includes(s)).filter(s=>!t.state||t.state.includes(
s.state)).sort((s,i)=>i.id-s.id);return it(r,s=>({...s,id:St("Vulnerability",s.id)}),t)}function _Q({state:e},t,r){let n=e.controlStatuses.flatMap(i=>{let o=i.projectId===
t.id?Yo(e,i.controlId):void 0;return o?[{row:i,control:o.control}]:[]}),s="ComplianceManagement::ComplianceFramework::ProjectControlComplianceStatus";return it(
n,({row:i,control:o})=>({id:St(s,i.id),updatedAt:new Date(i.updatedAt).toISOString(),status:i.status.toUpperCase(),complianceRequirementsControl:j_(o)}),r)}function vQ(e,t){
return it(e?.protectedBranches??[],r=>({name:r.name,isDefault:r.name===e?.default_branch,isProtected:!0,externalStatusChecks:it((e?.statusChecks??[]).filter(({protectedBranchIds:n})=>n.
includes(r.id)),n=>({id:St("MergeRequests::ExternalStatusCheck",n.id),name:n.name,externalUrl:n.external_url,hmac:n.sharedSecret!==null})),approvalRules:it(e?.approvalRules??
[],n=>({id:St("ApprovalProjectRule",n.id),name:n.name,approvalsRequired:n.approvals_required,type:n.rule_type.toUpperCase()}))}),t)}var Jx=m(()=>{"use strict";jt();
qe();oc();D_();Qx()});var Wx,Xx=m(()=>{"use strict";Wx=`
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
`});async function Zx(e,t,r,n){let s=Qd(t,r),i=wQ(e,t,s);if(i==="invalid")return{status:401,json:{errors:[{message:"Invalid token"}]}};n(i?.user.username??null);let o=typeof s.
query=="string"?s.query:"",a=await(0,zo.graphql)({schema:TQ,source:o,rootValue:SQ({...e,session:i}),variableValues:EQ(s.variables),operationName:typeof s.operationName==
"string"?s.operationName:null});return a.errors?.some(({originalError:u})=>u instanceof Xo)?{status:500,json:{errors:[{message:"Internal server error"}]}}:Ie(a)}
function wQ({state:e},t,r){let{"private-token":n,authorization:s}=t.headers,i=n??r.private_token??s;try{return Vd(e,t,r,{jobToken:!1,scopes:["api","read_api"]})??
(i===void 0?null:"invalid")}catch{return"invalid"}}function EQ(e){let t=typeof e=="string"&&e!==""?JSON.parse(e):e;return typeof t=="object"&&t!==null?{...t}:{}}
function SQ(e){let{state:t,session:r}=e,n=i=>i!==void 0&&Xs(t,r,i),s=i=>Hx(e,i);return{currentUser:r?Ln(r.user):null,metadata:r?{version:t.version,revision:t.revision,
enterprise:t.enterprise}:null,project({fullPath:i}){let o=i.includes("/")?rc(t,i)?.project:void 0;return n(o)?s(o):null},projects({ids:i,fullPaths:o,...a}){if(o&&
o.length>zx)throw new zo.GraphQLError(`You cannot query more than ${zx} full_paths`);let u=i?.map(ic),c=o?.map(p=>p.toLowerCase()),l=t.projects.filter(n).filter(
({id:p})=>!u||u.includes(p)).filter(({path_with_namespace:p})=>!c||c.includes(p.toLowerCase())).sort((p,d)=>d.id-p.id);return it(l,s,a)},group({fullPath:i}){let o=t.
groups.find(({full_path:a})=>a.toLowerCase()===i.toLowerCase());return!o||!A_(t,r,o)?null:{id:St("Group",o.id),name:o.name,fullPath:o.full_path,visibility:o.visibility,
projects({includeSubgroups:a,includeArchived:u,ids:c,...l}){let p=c?.map(ic),d=t.projects.filter(n).filter(({groupId:f})=>a?qr(t,f).includes(o):f===o.id).filter(
({id:f,archived:g})=>(!p||p.includes(f))&&(u!==!1||!g)).sort((f,g)=>g.id-f.id);return it(d,s,l)},complianceFrameworks(a){let u=qr(t,o.id).at(-1);return Yd(t.frameworks.
filter(({groupId:c})=>c===u?.id),a)}}}}}var zo,TQ,zx,eA=m(()=>{"use strict";zo=BP(Px(),1);jt();dt();C_();sc();qe();oc();D_();Jx();Xx();TQ=(0,zo.buildSchema)(Wx),
zx=50});function rA(e,t){let r={...t},n=[];for(let s of e){let i=s.name in t;if(!i&&s.default!==void 0){r[s.name]=s.default;continue}if(!i){if(!s.required)continue;n.push(
`${s.name} is missing`),s.values&&n.push(`${s.name} does not have a valid value`);continue}let o=RQ(s,t[s.name]);r[s.name]=o,o===Zs?n.push(`${s.name} is invalid`):
s.values&&!s.values.some(a=>a===o)?n.push(`${s.name} does not have a valid value`):s.min!==void 0&&typeof o=="number"&&o<s.min&&n.push(`${s.name} has a value no\
t allowed`)}if(n.length>0)throw nt(400,n.join(", "));return r}function RQ(e,t){if(t==null)return null;switch(e.type){case"string":return typeof t=="string"?t:typeof t==
"number"||typeof t=="boolean"?String(t):Zs;case"integer":return tA(t);case"boolean":return t===!0||t==="true"||t==="1"||t===1?!0:t===!1||t==="false"||t==="0"||t===
0?!1:Zs;case"integers":{let r=typeof t=="string"?t.split(",").filter(s=>s!==""):t;if(!Array.isArray(r))return Zs;let n=r.map(tA);return n.includes(Zs)?Zs:n.filter(
s=>s!==null)}}}function tA(e){return e===""?null:typeof e=="number"?Number.isInteger(e)?e:Zs:typeof e=="string"&&/^[+-]?\d+(\.0+)?$/.test(e)?Number(e):Zs}var ot,
Zs,us=m(()=>{"use strict";dt();ot=[{name:"page",type:"integer",default:1,min:1},{name:"per_page",type:"integer",default:20,min:1}],Zs=Symbol("invalid")});function sA(e,t,r){let n=OQ(e,r);if(t==="OPTIONS"&&n.length>0){let o=new Set(["OPTIONS",...n.map(({route:a})=>a.method)]);return o.has("GET")&&o.add("HEAD"),{status:204,
headers:{Allow:[...o].join(", ")}}}let i=n.find(({route:o})=>o.method===t)??(t==="HEAD"?n.find(({route:o})=>o.method==="GET"):void 0);if(!i)throw nt(404,"404 No\
t Found");return i}function OQ(e,t){if(!t.startsWith(`${nA}/`))return[];let r=t.slice(nA.length).replace(/\/$/,""),n=r.replace(/\.json$/,"");return e.flatMap(s=>{
let i=NQ(s.path,s.greedy?r:n);return i?[{route:s,segments:i}]:[]})}function NQ(e,t){let r=e.split("/"),n=t.split("/");if(r.length!==n.length)return null;let s={};
for(let[i,o]of r.entries()){let a=n[i]??"";if(o.startsWith(":")){if(a==="")return null;s[o.slice(1)]=Hd(a)}else if(o!==a)return null}return s}var nA,iA=m(()=>{"\
use strict";dt();sc();nA="/api/v4"});function ac(e,t){return{id:t.id,username:t.username,public_email:"",name:t.name,state:t.state,locked:!1,avatar_url:null,web_url:`${e}/${t.username}`}}function ei(e,t,r){
let n=Et(e,r);return n?ac(t,n):null}function uc(e,t){return{id:e.id,name:e.name,push_access_levels:e.push_access_levels.map(r=>({deploy_key_id:null,...r})),merge_access_levels:e.
merge_access_levels,allow_force_push:e.allow_force_push,unprotect_access_levels:e.unprotect_access_levels,code_owner_approval_required:e.code_owner_approval_required,
inherited:t}}var cs=m(()=>{"use strict";qe()});function Fe(e,t,r,n={}){let s=oA(e.params.page,1),i=Math.min(oA(e.params.per_page,20),100),o=Math.max(Math.ceil(t.length/i),1),a=t.length<=IQ,u=t.slice((s-1)*i,
s*i),c=s<o?s+1:null,l=s>1?s-1:null,p=(f,g)=>`<${kQ(e,g,i)}>; rel="${f}"`,d=[...l?[p("prev",l)]:[],...c?[p("next",c)]:[],p("first",1),...a?[p("last",o)]:[]];return Ie(
u.map(r),{"X-Page":String(s),"X-Per-Page":String(i),"X-Next-Page":c?String(c):"","X-Prev-Page":l?String(l):"",...a?{"X-Total":String(t.length),"X-Total-Pages":String(
o)}:{},Link:d.join(", "),...n})}function kQ(e,t,r){let n=new URLSearchParams;for(let[s,i]of Object.entries(e.params))if(!(s==="private_token"||s==="job_token"||
i===null||i===void 0))if(Array.isArray(i))for(let o of i)n.append(`${s}[]`,String(o));else n.set(s,String(i));return n.set("page",String(t)),n.set("per_page",String(
r)),n.sort(),`${e.rootUrl}${e.incoming.path}?${n}`}function oA(e,t){let r=Number(e??t);return Number.isInteger(r)&&r>0?r:t}var IQ,ls=m(()=>{"use strict";dt();IQ=
1e4});function cc({rootUrl:e},t,{signature:r,...n}){let s={};for(let[,i="",o=""]of n.message.matchAll(/^([A-Z][A-Za-z-]+): (.+)$/gm))s[i]=[...s[i]??[],o];return{...n,
short_id:n.id.slice(0,8),created_at:n.committed_date,authored_date:n.committed_date,trailers:Object.fromEntries(Object.entries(s).map(([i,o])=>[i,o.at(-1)])),extended_trailers:s,
web_url:`${e}/${t.path_with_namespace}/-/commit/${n.id}`}}function q_(e,t){return{id:e,title:"Update the default branch",message:`Update the default branch
`,parent_ids:[],author_name:"Sandbox",author_email:"sandbox@acme.example",committer_name:"Sandbox",committer_email:"sandbox@acme.example",committed_date:t,signature:null}}
var M_=m(()=>{"use strict"});function ps(e){if(or(e),Me(e).licence!=="ultimate")throw pn()}function ea(e,t){let r=Ud(e.state,t.id,Number(e.params.merge_request_iid??Number.NaN));if(!r)throw ji();
return r}function ta(e,t,r){let n=Ho(e,r),s=t.statusChecks.find(i=>i.id===n);if(!s)throw ji();return s}function aA(e,t,r){let{user:n}=or(e),s=st(e,t);return t.archived?
!1:s>=se.developer?!0:(r.authorId===n.id||r.assigneeIds.includes(n.id))&&s>=se.guest}function uA(e,t){let{user:r}=or(e);if(st(e,t)>=se.reporter)return!0;let n=t.
merge_requests_access_level;return t.visibility==="internal"&&!r.external&&(n==="enabled"||n==="public")}function Jd(e,t,r,n){return r.protectedBranchIds.length===
0?!0:dn(e.state,t).some(({row:s})=>s.name===n&&r.protectedBranchIds.includes(s.id))}var Zo,F_,lc=m(()=>{"use strict";jt();dt();os();qe();Zo={name:"merge_request\
_iid",type:"integer",required:!0},F_={name:"external_status_check_id",type:"integer",required:!0}});function ti({rootUrl:e},t,r){return{id:r.id,iid:r.iid,project_id:t.id,sha:r.sha,ref:r.ref,status:r.status,source:r.source,created_at:r.created_at,updated_at:r.created_at,
web_url:`${e}/${t.path_with_namespace}/-/pipelines/${r.id}`,name:null}}function cA(e,t,r){return{...ti(e,t,r),before_sha:"00000000000000000000000000000000000000\
00",tag:!1,yaml_errors:null,user:null,started_at:r.created_at,finished_at:null,committed_at:null,duration:null,queued_duration:null,coverage:null,archived:!1,detailed_status:{
icon:`status_${r.status}`,text:r.status,label:r.status,group:r.status}}}function lA(e,t,r,n){let s=n.artifacts.find(({file_type:i})=>i==="archive");return{id:n.
id,status:n.status,stage:n.stage,name:n.name,ref:r.ref,tag:!1,coverage:null,allow_failure:n.allow_failure,created_at:n.created_at,started_at:n.created_at,finished_at:n.
status==="running"?null:n.created_at,erased_at:null,duration:12.5,queued_duration:.5,user:null,commit:{id:r.sha,short_id:r.sha.slice(0,8)},pipeline:ti(e,t,r),...n.
status==="failed"?{failure_reason:"script_failure"}:{},web_url:`${e.rootUrl}/${t.path_with_namespace}/-/jobs/${n.id}`,project:{ci_job_token_scope_enabled:t.jobTokenScope.
outbound_enabled},...s?{artifacts_file:{filename:s.filename,size:s.size}}:{},artifacts:n.artifacts,runner:null,artifacts_expire_at:null,archived:!1,tag_list:[]}}
var Wd=m(()=>{"use strict"});function pc(e,t,r,{full:n}){let{state:s,rootUrl:i,session:o}=e,a=f=>ei(s,i,f),u=r.assigneeIds.map(a),c=`!${r.iid}`,l=`${t.path_with_namespace}${c}`,p=[...r.description.
matchAll(/^\s*[-*] \[([ xX])\]/gm)],d=r.sourceProjectId!==null&&r.sourceProjectId!==r.projectId;return{id:r.id,iid:r.iid,project_id:r.projectId,title:r.title,description:r.
description,state:r.state,created_at:r.created_at,updated_at:r.updated_at,merged_by:null,merge_user:null,merged_at:r.merged_at,closed_by:null,closed_at:null,target_branch:r.
target_branch,source_branch:r.source_branch,user_notes_count:r.discussions.flatMap(({notes:f})=>f).filter(({system:f})=>!f).length,upvotes:0,downvotes:0,author:a(
r.authorId),assignees:u,assignee:u[0]??null,reviewers:r.reviewers.map(({userId:f})=>a(f)),source_project_id:r.sourceProjectId,target_project_id:r.projectId,labels:[
...r.labels].sort(),draft:r.draft,imported:!1,imported_from:"none",work_in_progress:r.draft,milestone:null,merge_when_pipeline_succeeds:!1,merge_status:"can_be_\
merged",detailed_merge_status:AQ(e,t,r),merge_after:null,sha:Jt(r,e.clock.now()),merge_commit_sha:null,squash_commit_sha:null,discussion_locked:null,should_remove_source_branch:null,
force_remove_source_branch:!0,prepared_at:r.prepared_at,...d?{allow_collaboration:!0,allow_maintainer_to_push:!0}:{},reference:c,references:{short:c,relative:c,
full:l},web_url:`${i}/${t.path_with_namespace}/-/merge_requests/${r.iid}`,time_stats:{time_estimate:0,total_time_spent:0,human_time_estimate:null,human_total_time_spent:null},
squash:!1,squash_on_merge:!1,task_completion_status:{count:p.length,completed_count:p.filter(([,f])=>f!==" ").length},has_conflicts:r.has_conflicts,blocking_discussions_resolved:!t.
only_allow_merge_if_all_discussions_are_resolved||pA(r)===0,approvals_before_merge:null,...n?xQ(e,t,r):{},...n?{user:{can_merge:o!==null&&st(e,t)>=se.developer}}:
{}}}function xQ(e,t,r){let n=Jt(r,e.clock.now()),s=Ge(e.state,r.sourceProjectId??0),o=[...t.pipelines,...s&&s!==t?s.pipelines:[]].find(({id:c})=>c===r.headPipelineId),
a=e.session!==null&&Mr(e,t),u=o?ti(e,t,o):null;return{subscribed:!1,changes_count:r.prepared_at===null?null:r.changes_count,latest_build_started_at:null,latest_build_finished_at:null,
first_deployed_to_production_at:null,...a?{pipeline:null,head_pipeline:u}:{},diff_refs:r.prepared_at===null?null:{base_sha:r.base_sha,head_sha:n,start_sha:r.base_sha},
merge_error:null}}function pA(e){return e.discussions.filter(({notes:t})=>t.some(r=>r.resolvable&&!r.resolved)).length}function AQ(e,t,r){if(r.detailed_merge_status!==
"mergeable")return r.detailed_merge_status;if(r.prepared_at===null)return"preparing";if(r.state!=="opened")return"not_open";if(r.draft)return"draft_status";if(t.
only_allow_merge_if_all_discussions_are_resolved&&pA(r)>0)return"discussions_not_resolved";let n=Jt(r,e.clock.now()),s=t.licence==="ultimate"&&t.only_allow_merge_if_all_status_checks_passed,
i=t.statusChecks.filter(o=>Jd(e,t,o,r.target_branch)).filter(({id:o})=>tc(e.state,o,r.id,n)?.status!=="passed");return s&&i.length>0?"status_checks_must_pass":"\
mergeable"}var U_=m(()=>{"use strict";jt();lc();qe();Wd();cs()});function $i(e,t){return{method:"GET",path:`${fA}/${e}`,rules:[Zo,...ot],handle:t}}function Fr(e){let t=Me(e),r=ea(e,t);return Er(zs(e,t)),{project:t,row:r}}function PQ(e){
let t=Me(e);Er(zs(e,t));let{iids:r,state:n}=e.params,s=(o,a)=>e.params[o]===void 0||ft(e,o)===a,i=e.state.mergeRequests.filter(({projectId:o})=>o===t.id).filter(
o=>n==="all"||o.state===n).filter(({iid:o})=>!Array.isArray(r)||r.includes(o)).filter(o=>s("source_branch",o.source_branch)&&s("target_branch",o.target_branch)).
sort((o,a)=>a.created_at.localeCompare(o.created_at)||a.id-o.id);return Fe(e,i,o=>pc(e,t,o,{full:!1}))}function CQ(e){let{project:t,row:r}=Fr(e);return Ie(pc(e,
t,r,{full:!0}))}function LQ(e){let{row:t}=Fr(e),r=[...t.versions].sort((n,s)=>s.id-n.id);return Fe(e,r,n=>({...n,merge_request_id:t.id}))}function jQ(e){let{project:t,
row:r}=Fr(e);return Fe(e,r.commits,n=>cc(e,t,n))}function DQ(e){let{project:t,row:r}=Fr(e);return Fe(e,r.discussions,({id:n,individual_note:s,notes:i})=>({id:n,
individual_note:s,notes:i.map(({userId:o,...a})=>({...a,type:s?null:"DiscussionNote",author:G_(e,o),updated_at:a.created_at,noteable_id:r.id,noteable_type:"Merg\
eRequest",noteable_iid:r.iid,project_id:t.id,resolved_by:a.resolved?G_(e,r.authorId):null,resolved_at:a.resolved?a.created_at:null,confidential:!1,internal:!1}))}))}
function $Q(e){let{row:t}=Fr(e);return Fe(e,t.diffs,r=>({a_mode:r.new_file?"0":"100644",b_mode:r.deleted_file?"0":"100644",generated_file:!1,...r}))}function qQ(e){
let{project:t,row:r}=Fr(e),n=Ge(e.state,r.sourceProjectId??0),i=[t,...n&&n!==t?[n]:[]].filter(o=>Mr(e,o)).flatMap(o=>o.pipelines.map(a=>({place:o,pipeline:a}))).
filter(({pipeline:o})=>o.mergeRequestIid===r.iid).sort((o,a)=>a.pipeline.id-o.pipeline.id);return Fe(e,i,({place:o,pipeline:a})=>ti(e,o,a))}function MQ(e){let{row:t}=Fr(
e);return Ie(t.reviewers.map(({userId:r,state:n,created_at:s})=>({user:G_(e,r),state:n,created_at:s})))}function FQ(e){let{project:t,row:r}=Fr(e);return Fe(e,r.
closesIssues,n=>({...n,project_id:t.id}))}function G_(e,t){return ei(e.state,e.rootUrl,t)}var dA,fA,mA,B_=m(()=>{"use strict";jt();M_();U_();Wd();cs();dt();os();
ls();us();qe();lc();dA="/projects/:id/merge_requests",fA=`${dA}/:merge_request_iid`;mA=[{method:"GET",path:dA,jobToken:!0,rules:[{name:"state",type:"string",values:[
"opened","closed","locked","merged","all"],default:"all"},{name:"iids",type:"integers"},...ot],handle:PQ},{method:"GET",path:fA,jobToken:!0,rules:[Zo],handle:CQ},
$i("versions",LQ),$i("commits",jQ),$i("discussions",DQ),$i("diffs",$Q),$i("pipelines",qQ),$i("reviewers",MQ),$i("closes_issues",FQ)]});function UQ(e){let t=Me(e);Gd(e,t,se.maintainer);let r=t.approvalSettings;return Ie({approvals_before_merge:0,...r,reset_approvals_on_push:r.reset_approvals_on_push&&
t.licence!=="free",require_reauthentication_to_approve:r.require_password_to_approve})}function GQ(e){let t=Me(e),r=!t.archived&&zs(e,t);Er(st(e,t)>=se.maintainer||
r);let n=t.approvalRules.filter(({fromPolicy:s})=>!s);return Fe(e,n,s=>Q_(e,t,null,s))}function BQ(e){let{project:t,row:r}=Fr(e),n=K_(t,r),s=n.map(c=>bA(e,t,r,c)),
i=gA(s,({rule:c})=>c.approvals_required),o=gA(s,({rule:c,approved:l,approvedBy:p})=>l?0:c.approvals_required-p.length),a=e.session?.user,u=s.filter(c=>c.invalid).
map(({rule:c})=>({id:c.id}));return Ie({id:r.id,iid:r.iid,project_id:t.id,title:r.title,description:r.description,state:r.state,created_at:r.created_at,updated_at:r.
updated_at,merge_status:"can_be_merged",approved:s.every(c=>c.approved),approvals_required:i,approvals_left:o,require_password_to_approve:t.approvalSettings.require_password_to_approve,
approved_by:r.approvals.map(({userId:c,approved_at:l})=>({user:H_(e,c),approved_at:l})),suggested_approvers:[],approvers:[],approver_groups:[],user_has_approved:r.
approvals.some(({userId:c})=>c===a?.id),user_can_approve:st(e,t)>=se.developer&&a?.id!==r.authorId,approval_rules_left:s.filter(c=>!c.approved).map(({rule:{id:c,
name:l,rule_type:p,report_type:d}})=>({id:c,name:l,rule_type:p,report_type:d})),has_approval_rules:n.some(c=>!dc(c)),merge_request_approvers_available:t.licence!==
"free",multiple_approval_rules_available:t.licence!=="free",invalid_approvers_rules:u})}function VQ(e){let{project:t,row:r}=Fr(e);if(!e.state.enterprise)throw Bt();
let n=K_(t,r).map(s=>{let{approved:i,approvedBy:o}=bA(e,t,r,s);return{...Q_(e,t,r,s),code_owner:s.rule_type==="code_owner",approved_by:o.map(a=>H_(e,a)),approved:i}});
return Ie({approval_rules_overwritten:r.approvalRules!==null,rules:n})}function KQ(e){let{project:t,row:r}=Fr(e);return Fe(e,K_(t,r),n=>Q_(e,t,r,n))}function K_(e,t){
return e.licence==="free"?[]:t.approvalRules??e.approvalRules}function dc({rule_type:e}){return e==="any_approver"}function gA(e,t){let[r,n]=[e.filter(({rule:s})=>dc(
s)),e.filter(({rule:s})=>!dc(s))];return Math.max(0,...r.map(t),n.map(t).reduce((s,i)=>s+i,0))}function bA(e,t,r,n){let s=_A(e,t,r,n),i=r.approvals.map(({userId:u})=>u).
filter(u=>s.includes(u)),o=s.length<n.approvals_required,a=o&&!n.fromPolicy;return{rule:n,invalid:o,approvedBy:i,approved:a||i.length>=n.approvals_required}}function _A(e,t,r,n){
let s=e.state.users.filter(c=>Di(e.state,c,t)>=se.developer&&!c.admin).map(({id:c})=>c),i=dc(n)?s:n.eligibleUserIds;if(!r)return i;let{merge_requests_author_approval:o,
merge_requests_disable_committers_approval:a}=t.approvalSettings,u=a?QQ(e,r):[];return i.filter(c=>(o||c!==r.authorId)&&!u.includes(c))}function QQ(e,t){let r=t.
commits.map(({signature:n,author_email:s,committer_email:i})=>n?.verification_status==="verified_system"?s:i);return e.state.users.filter(({emails:n})=>n.some(s=>r.
includes(s))).map(({id:n})=>n)}function Q_(e,t,r,n){let s=i=>i.map(o=>H_(e,o));return{id:n.id,name:n.name,rule_type:n.rule_type,report_type:n.report_type,eligible_approvers:dc(
n)?[]:s(_A(e,t,r,n)),approvals_required:n.approvals_required,users:s(n.eligibleUserIds),groups:[],contains_hidden_groups:!1,...r===null?{protected_branches:[],applies_to_all_protected_branches:!1}:
{section:null,source_rule:r.approvalRules===null?{approvals_required:n.approvals_required}:null,overridden:!1}}}function H_(e,t){return ei(e.state,e.rootUrl,t)}
var V_,hA,yA,vA=m(()=>{"use strict";jt();cs();dt();ls();us();B_();V_="/projects/:id/merge_requests/:merge_request_iid",hA=e=>{or(e)},yA=[{method:"GET",path:"/pr\
ojects/:id/approvals",before:hA,handle:UQ},{method:"GET",path:"/projects/:id/approval_rules",before:hA,rules:ot,handle:GQ},{method:"GET",path:`${V_}/approvals`,
handle:BQ},{method:"GET",path:`${V_}/approval_state`,handle:VQ},{method:"GET",path:`${V_}/approval_rules`,rules:ot,handle:KQ}]});import{createHmac as HQ,timingSafeEqual as YQ}from"node:crypto";function TA(e){return{method:e,path:"/projects/:id/compliance_external_controls/:control_id/stat\
us",ignoresTokens:!0,rules:[{name:"control_id",type:"integer",required:!0},{name:"status",type:"string",required:!0,values:["pass","fail"]}],handle:XQ}}function XQ(e){
let{state:t}=e,r=Ho(e,"control_id")??0,n=ft(e,"status")==="pass"?"pass":"fail",s=Yo(t,r);if(!s)throw nt(404,"Control not found");if(s.control.controlType!=="ext\
ernal")throw nt(403,"Control is not external");zQ(e,r,n,s.control.secretToken??"");let i=rc(t,e.segments.id??"")?.project;if(!i)throw nt(404,"Project not found");
if(i.licence==="free")throw nt(401,"Not permitted to update compliance control status");if(!s.framework.projectIds.includes(i.id))throw nt(404,"Project not foun\
d");return eH(t,r,i.id,n,e.clock.now()),{status:200,json:{status:n}}}function zQ(e,t,r,n){let{headers:s}=e.incoming,i=s["x-gitlab-timestamp"]??"",o=s["x-gitlab-\
nonce"]??"",a=s["x-gitlab-hmac-sha256"]??"";if([i,o,a].some(h=>h.trim()===""))throw nt(401,"Missing required headers");let u=e.clock.now();if(!ZQ(e.state,o,u))throw nt(
401,"Invalid nonce");let c=`/api/v4/projects/${e.segments.id??""}/compliance_external_controls/${t}/status`,l=Buffer.concat([Buffer.from(i+o,"latin1"),Buffer.from(
`${c}status=${r}`,"utf8")]),p=Buffer.from(HQ("sha256",n).update(l).digest("hex")),d=Buffer.from(a,"latin1");if(d.length!==p.length||!YQ(d,p))throw nt(401,"Inval\
id signature");let f=Number.parseInt(i,10)||0,g=Math.floor(u/1e3);if(f===0||f>g)throw nt(401,"Invalid timestamp");if(g-f>=WQ)throw nt(401,"Request has expired")}
function ZQ(e,t,r){for(let[n,s]of e.nonces)s<=r&&e.nonces.delete(n);return t.length!==32||e.nonces.has(t)?!1:(e.nonces.set(t,r+JQ),!0)}function eH(e,t,r,n,s){let i=e.
controlStatuses.find(o=>o.controlId===t&&o.projectId===r);if(i)i.status=n,i.updatedAt=s;else{let o={createdAt:s,updatedAt:s,timeoutAt:null};e.controlStatuses.push(
{id:wt(e),controlId:t,projectId:r,status:n,...o})}}var JQ,WQ,wA=m(()=>{"use strict";jt();dt();os();qe();JQ=16e3,WQ=15});function tH({state:e,rootUrl:t},r){let n=wr(e,r.groupId);if(n){let{id:a,name:u,path:c,full_path:l,parent_id:p}=n,d={parent_id:p,avatar_url:null,web_url:`${t}/gr\
oups/${l}`};return{id:a,name:u,path:c,kind:"group",full_path:l,...d}}let s=Et(e,r.ownerId??0),i=s?.username??"ghost",o={parent_id:null,avatar_url:null,web_url:`${t}\
/${i}`};return{id:1e5+(s?.id??0),name:s?.name??"Ghost",path:i,kind:"user",full_path:i,...o}}function qi(e,t){let{rootUrl:r}=e,n=t.path_with_namespace,s=as(e,t),
i=tH(e,t);return{id:t.id,description:t.description,name:t.name,name_with_namespace:`${i.name} / ${t.name}`,path:t.path,path_with_namespace:n,created_at:t.created_at,
...s?{default_branch:t.default_branch??"main"}:{},tag_list:t.topics,topics:t.topics,ssh_url_to_repo:`git@${new URL(r).hostname}:${n}.git`,http_url_to_repo:`${r}\
/${n}.git`,web_url:`${r}/${n}`,...s?{readme_url:null,forks_count:t.forks_count}:{},avatar_url:null,star_count:0,last_activity_at:t.last_activity_at,visibility:t.
visibility,namespace:i}}function ra(e,t){let{state:r,session:n}=e,s=st(e,t),i=t.licence==="ultimate",o=n!==null,a=oH(e,t);return{...qi(e,t),_links:iH(e,t),marked_for_deletion_at:t.
markedForDeletionOn,marked_for_deletion_on:t.markedForDeletionOn,packages_enabled:!0,empty_repo:t.empty_repo,archived:t.archived,...t.ownerId===null?{}:{owner:ei(
r,e.rootUrl,t.ownerId)},resolve_outdated_diff_discussions:!1,...rH(t),...a?{forked_from_project:a}:{},import_status:"none",open_issues_count:0,description_html:"",
updated_at:t.last_activity_at,...o&&Mr(e,t)?nH(t):{},...o&&s>=se.maintainer?sH(t):{},public_jobs:t.public_jobs,shared_with_groups:[],only_allow_merge_if_pipeline_succeeds:t.
only_allow_merge_if_pipeline_succeeds,allow_merge_on_skipped_pipeline:t.allow_merge_on_skipped_pipeline,request_access_enabled:!0,only_allow_merge_if_all_discussions_are_resolved:t.
only_allow_merge_if_all_discussions_are_resolved,remove_source_branch_after_merge:!0,printing_merge_request_link_enabled:!0,merge_method:t.merge_method,squash_option:"\
default_off",enforce_auth_checks_on_uploads:!0,suggestion_commit_message:null,merge_commit_template:null,squash_commit_template:null,autoclose_referenced_issues:!0,
...t.licence==="free"?{}:{approvals_before_merge:0,mirror:!1},external_authorization_classification_label:null,requirements_enabled:i,security_and_compliance_enabled:!0,
...i&&s>=se.developer?{secret_push_protection_enabled:t.secret_push_protection_enabled,pre_receive_secret_detection_enabled:t.secret_push_protection_enabled}:{},
compliance_frameworks:r.frameworks.filter(({projectIds:u})=>u.includes(t.id)).map(({name:u})=>u),...i?{only_allow_merge_if_all_status_checks_passed:t.only_allow_merge_if_all_status_checks_passed}:
{},...t.extra,...o?{permissions:aH(e,t)}:{}}}function rH(e){let t=["issues","forking","wiki","snippets","pages","analytics","container_registry","releases"],r=[
"environments","feature_flags","infrastructure","monitor","requirements","package_registry"];return{repository_access_level:e.repository_access_level,merge_requests_access_level:e.
merge_requests_access_level,builds_access_level:e.builds_access_level,...Object.fromEntries([...t,...r].map(n=>[`${n}_access_level`,"enabled"])),security_and_compliance_access_level:"\
private",issues_enabled:!0,merge_requests_enabled:e.merge_requests_access_level!=="disabled",jobs_enabled:e.builds_access_level!=="disabled",wiki_enabled:!0,snippets_enabled:!0,
container_registry_enabled:!0,service_desk_enabled:!1,lfs_enabled:!0,shared_runners_enabled:!0,group_runners_enabled:!0,creator_id:1}}function nH({jobTokenScope:e}){
return{ci_default_git_depth:20,ci_forward_deployment_enabled:!0,ci_job_token_scope_enabled:e.outbound_enabled,ci_separated_caches:!0,ci_allow_fork_pipelines_to_run_in_parent_project:!0,
ci_config_path:"",build_git_strategy:"fetch",build_timeout:3600,auto_cancel_pending_pipelines:"enabled",auto_devops_enabled:!1,keep_latest_artifact:!0}}function sH(e){
return{restrict_user_defined_variables:e.restrict_user_defined_variables,ci_pipeline_variables_minimum_override_role:e.ci_pipeline_variables_minimum_override_role,
runners_token:null,runner_token_expiration_interval:null}}function iH({rootUrl:e},{id:t}){let r=`${e}/api/v4/projects/${t}`,s=["issues","merge_requests","repo_b\
ranches","labels","events","members"].map(i=>[i,`${r}/${i.replace("repo_","repository/")}`]);return{self:r,...Object.fromEntries(s)}}function oH(e,t){let r=t.forkedFrom===
null?void 0:Ge(e.state,t.forkedFrom);return r&&Xs(e.state,e.session,r)?qi(e,r):null}function aH({state:e,session:t},r){let n=t?.user,s=r.members.find(({userId:a})=>a===
n?.id)?.access_level,i=Wo(e,n,r.groupId),o=a=>a?{access_level:a,notification_level:3}:null;return{project_access:o(s),group_access:o(i)}}var Xd=m(()=>{"use stri\
ct";jt();qe();cs()});function cH(e){let t=Me(e),r=new Map,n=qr(e.state,t.groupId);for(let s of[t,...n].flatMap(({members:i})=>i)){let i=r.get(s.userId);(!i||i.access_level<s.access_level)&&
r.set(s.userId,s)}return SA(e,[...r.values()])}function lH(e){let t=Bd(e);return Er(t.visibility!=="private"||Wo(e.state,e.session?.user,t.id)>=se.guest),SA(e,t.
members)}function SA(e,t){let r=e.session?.user.admin===!0,n=t.flatMap(s=>{let i=Et(e.state,s.userId);return i?[{row:s,user:i}]:[]}).sort((s,i)=>s.user.id-i.user.
id);return Fe(e,n,({row:s,user:i})=>({...ac(e.rootUrl,i),access_level:s.access_level,created_at:s.created_at,expires_at:null,membership_state:s.membership_state,
...r?{last_activity_on:i.last_activity_on}:{}}))}function pH(e){let t=Bd(e),r=e.state.projects.filter(({groupId:s})=>s===t.id),n=e.params.with_projects!=="false"&&
e.params.with_projects!==!1;return Ie({...dH(e,t),shared_with_groups:[],...n?{projects:r.map(s=>qi(e,s))}:{}})}function dH(e,t){return{id:t.id,web_url:`${e.rootUrl}\
/groups/${t.full_path}`,name:t.name,path:t.path,description:"",visibility:t.visibility,share_with_group_lock:!1,require_two_factor_authentication:t.require_two_factor_authentication,
two_factor_grace_period:t.two_factor_grace_period,project_creation_level:"developer",subgroup_creation_level:"maintainer",lfs_enabled:!0,archived:!1,default_branch:null,
default_branch_protection_defaults:t.default_branch_protection_defaults,avatar_url:null,request_access_enabled:!0,full_name:t.name,full_path:t.full_path,created_at:t.
created_at,parent_id:t.parent_id}}function fH(e){let t=Bd(e),{include_subgroups:r,simple:n,archived:s}=e.params,i=e.state.projects.filter(({groupId:o})=>r===!0?
qr(e.state,o).includes(t):o===t.id).filter(o=>Xs(e.state,e.session,o)).filter(o=>typeof s!="boolean"||o.archived===s).sort((o,a)=>o.id-a.id);return Fe(e,i,o=>n===
!0||!e.session?qi(e,o):ra(e,o))}var uH,EA,RA=m(()=>{"use strict";jt();Xd();cs();dt();ls();us();qe();uH=e=>{or(e)},EA=[{method:"GET",path:"/projects/:id/members/\
all",rules:ot,handle:cH},{method:"GET",path:"/groups/:id",before:uH,handle:pH},{method:"GET",path:"/groups/:id/members",rules:ot,handle:lH},{method:"GET",path:"\
/groups/:id/projects",rules:[{name:"include_subgroups",type:"boolean",default:!1},{name:"simple",type:"boolean",default:!1},{name:"archived",type:"boolean"},...ot],
handle:fH}]});function OA({state:e}){let t={enabled:!1,externalUrl:null,externalK8sProxyUrl:null,version:null};return Ie({version:e.version,revision:e.revision,kas:t,enterprise:e.
enterprise})}function mH(e){let{user:t}=or(e);return Ie({...ac(e.rootUrl,t),created_at:"2025-01-15T09:00:00.000Z",bio:"",bot:t.bot,last_activity_on:t.last_activity_on,
email:t.emails[0]??null,external:t.external,two_factor_enabled:!0,...t.admin?{is_admin:!0}:{}})}function hH(e){let{token:t}=or(e);return Ie({id:t.id,name:t.name,
revoked:t.revoked,created_at:"2025-01-15T09:00:00.000Z",description:null,scopes:t.scopes,user_id:t.userId,last_used_at:new Date(e.clock.now()).toISOString(),active:!t.
revoked&&!t.expired,expires_at:new Date(e.clock.now()+90*864e5).toISOString().slice(0,10)})}var zd,NA,IA=m(()=>{"use strict";jt();cs();dt();zd=e=>{or(e)},NA=[{method:"\
GET",path:"/version",before:zd,scopes:["read_user"],handle:OA},{method:"GET",path:"/metadata",before:zd,scopes:["read_user"],handle:OA},{method:"GET",path:"/use\
r",before:zd,scopes:["read_user"],handle:mH},{method:"GET",path:"/personal_access_tokens/self",before:zd,scopes:["read_user","read_repository","self_rotate"],handle:hH}]});function xA(e){let t=Me(e);return Er(t.builds_access_level!=="disabled"&&Mr(e,t)),t}function gH(e){let t=xA(e),r=ft(e,"ref"),n=ft(e,"sha"),s=t.pipelines.filter(
({source:i})=>i!=="parent_pipeline"||e.params.source==="parent_pipeline").filter(i=>(r===""||i.ref===r)&&(n===""||i.sha===n)).sort((i,o)=>o.id-i.id);return Fe(e,
s,i=>ti(e,t,i))}function J_(e){let t=xA(e),r=Ho(e,"pipeline_id"),n=t.pipelines.find(s=>s.id===r);if(!n)throw ji();return{project:t,pipeline:n}}function yH(e){let{
project:t,pipeline:r}=J_(e);return Ie(cA(e,t,r))}function bH(e){let{project:t,pipeline:r}=J_(e),n=r.jobs.filter(({retried:s})=>!s||e.params.include_retried===!0).
sort((s,i)=>i.id-s.id);return Fe(e,n,s=>lA(e,t,r,s))}function _H(e){return J_(e),Fe(e,[],()=>null)}var Zd,Y_,kA,AA=m(()=>{"use strict";jt();Wd();dt();os();ls();
us();Zd="/projects/:id/pipelines",Y_={name:"pipeline_id",type:"integer",required:!0},kA=[{method:"GET",path:Zd,jobToken:!0,rules:ot,handle:gH},{method:"GET",path:`${Zd}\
/:pipeline_id`,jobToken:!0,rules:[Y_],handle:yH},{method:"GET",path:`${Zd}/:pipeline_id/jobs`,jobToken:!0,rules:[Y_,{name:"include_retried",type:"boolean",default:!1},
...ot],handle:bH},{method:"GET",path:`${Zd}/:pipeline_id/bridges`,jobToken:!0,rules:[Y_,...ot],handle:_H}]});function vH(e){let t=Me(e);return Ie(e.session?ra(e,t):qi(e,t))}function W_(e){let t=Me(e);return Er(as(e,t)),t}function TH(e){let t=dn(e.state,W_(e));return Fe(
e,t,({row:r,inherited:n})=>uc(r,n))}function wH(e){let r=W_(e).protectedBranches.find(({name:n})=>n===e.segments.name);if(!r)throw Bt("ProtectedBranch");return Ie(
uc(r,!1))}function tf(e){let t=Me(e);return Gd(e,t,se.maintainer),t}function EH(e){let t=tf(e);return Fe(e,t.hooks,r=>({...r,project_id:t.id,created_at:t.created_at,
disabled_until:null,alert_status:"executable"}))}function SH(e){let t=tf(e);if(t.licence==="free")throw Bt();let r=t.pushRule;return r?Ie({id:t.id,project_id:t.
id,created_at:t.created_at,commit_message_regex:"",branch_name_regex:"",deny_delete_tag:!1,member_check:!1,prevent_secrets:!1,author_email_regex:"",file_name_regex:"",
max_file_size:0,commit_committer_check:!1,commit_committer_name_check:!1,reject_non_dco_commits:!1,...r}):{status:200,text:"null",contentType:"application/json"}}
function RH(e){let{inbound_enabled:t,outbound_enabled:r}=tf(e).jobTokenScope;return Ie({inbound_enabled:t,outbound_enabled:r})}function OH(e){let{errorTracking:t}=tf(
e);if(!t)throw Bt("Error Tracking Setting");let r={project_name:null,sentry_external_url:null,api_url:null,integrated:!0};return Ie({active:t.active,...r})}function NH(e){
let t=W_(e);if(t.empty_repo)throw Bt("Commit");return Ie({...t.ciLint,merged_yaml:"",includes:[]})}var ef,PA,CA=m(()=>{"use strict";jt();Xd();cs();dt();ls();us();
qe();ef=e=>{or(e)},PA=[{method:"GET",path:"/projects/:id",handle:vH},{method:"GET",path:"/projects/:id/protected_branches",rules:ot,handle:TH},{method:"GET",path:"\
/projects/:id/protected_branches/:name",greedy:!0,handle:wH},{method:"GET",path:"/projects/:id/hooks",before:ef,rules:ot,handle:EH},{method:"GET",path:"/project\
s/:id/push_rule",before:ef,handle:SH},{method:"GET",path:"/projects/:id/job_token_scope",before:ef,handle:RH},{method:"GET",path:"/projects/:id/error_tracking/s\
ettings",before:ef,handle:OH},{method:"GET",path:"/projects/:id/ci/lint",handle:NH}]});import{createHash as LA}from"node:crypto";function mc(e){let t=Me(e);return Er(as(e,t)),t}function IH(e){let t=mc(e),{sort:r,search:n}=e.params,s=(o,a)=>o.committed_date.
localeCompare(a.committed_date),i=t.branches.filter(({name:o})=>typeof n!="string"||o.includes(n)).sort((o,a)=>r==="updated_asc"?s(o,a):r==="updated_desc"?s(a,o):
o.name.localeCompare(a.name));return Fe(e,i,o=>$A(e,t,o))}function kH(e){let t=mc(e),r=t.branches.find(({name:n})=>n===e.segments.branch);if(!r)throw Bt("Branch");
return Ie($A(e,t,r))}function $A(e,t,r){return{name:r.name,commit:cc(e,t,q_(r.commitId,r.committed_date)),merged:!1,protected:dn(e.state,t).some(n=>xH(n.row.name,
r.name)),developers_can_push:!1,developers_can_merge:!1,can_push:!1,default:r.name===t.default_branch,web_url:`${e.rootUrl}/${t.path_with_namespace}/-/tree/${r.
name}`}}function xH(e,t){let r=e.split("*").map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join(".*");return t!==""&&new RegExp(`^${r}$`).test(t)}function qA(e,t){
let r=e.segments.sha??"",n=t.branches.find(({commitId:o,name:a})=>o===r||a===r);if(n)return q_(n.commitId,n.committed_date);let i=e.state.mergeRequests.filter(o=>o.
projectId===t.id||o.sourceProjectId===t.id).flatMap(({commits:o})=>o).find(({id:o})=>o===r||AH(o,r));if(!i)throw Bt("Commit");return i}function AH(e,t){return t.
length>=7&&e.startsWith(t)}function PH(e){let t=mc(e),r=cc(e,t,qA(e,t));return Ie({...r,...{stats:{additions:1,deletions:0,total:1},status:null,last_pipeline:null},
project_id:t.id})}function CH(e){let t=qA(e,mc(e));if(!t.signature)throw Bt("Signature");return Ie({signature_type:"SSH",...t.signature,commit_source:"gitaly"})}
function MA(e,t){let r=mc(e),n=t===""||t==="HEAD"?r.default_branch??"":t,s=e.segments.file_path??"",i=e.state.mergeRequests.find(l=>l.diff_head_sha===n&&(l.sourceProjectId??
l.projectId)===r.id),o=r.branches.find(({name:l,commitId:p})=>l===n||p===n),a=[n,o?.name,i?.source_branch].filter(l=>l!==void 0);if(!(o||i||[...r.files.keys()].
some(l=>l.startsWith(`${n}:`)))||r.empty_repo)throw Bt("Commit");let c=a.map(l=>r.files.get(`${l}:${s}`)).find(l=>l!==void 0);if(c===void 0)throw Bt("File");return{
content:c,ref:t||n,commitId:o?.commitId??i?.diff_head_sha??n}}function LH(e){let{content:t,ref:r,commitId:n}=MA(e,ft(e,"ref")),s=Buffer.from(t),i=e.segments.file_path??
"",o={file_name:i.split("/").at(-1)??i,file_path:i,size:s.length,encoding:"base64",content_sha256:LA("sha256").update(s).digest("hex"),ref:r,blob_id:LA("sha1").
update(`blob ${s.length}\0`).update(s).digest("hex"),commit_id:n,last_commit_id:n,execute_filemode:!1},a=Object.fromEntries(Object.entries(o).map(([u,c])=>[jH(u),
encodeURI(String(c))]));return Ie({...o,content:s.toString("base64")},a)}function jH(e){return`X-Gitlab-${e.split("_").map(r=>r[0]?.toUpperCase()+r.slice(1)).join(
"-")}`}function DH(e){let{content:t}=MA(e,ft(e,"ref"));return{status:200,text:t,contentType:"text/plain; charset=utf-8"}}var fc,jA,DA,FA=m(()=>{"use strict";jt();
M_();dt();os();ls();us();qe();fc="/projects/:id/repository",jA=`${fc}/files/:file_path`,DA=[{method:"GET",path:`${fc}/branches`,jobToken:!0,rules:[{name:"search",
type:"string"},{name:"sort",type:"string",values:["name_asc","updated_asc","updated_desc"],default:"name_asc"},...ot],handle:IH},{method:"GET",path:`${fc}/branc\
hes/:branch`,greedy:!0,handle:kH},{method:"GET",path:`${fc}/commits/:sha`,jobToken:!0,handle:PH},{method:"GET",path:`${fc}/commits/:sha/signature`,handle:CH},{method:"\
GET",path:jA,greedy:!0,rules:[{name:"ref",type:"string",required:!0}],handle:LH},{method:"GET",path:`${jA}/raw`,jobToken:!0,scopes:["read_repository"],handle:DH}]});function BA(e){return[{name:"name",type:"string",required:e},{name:"external_url",type:"string",required:e},{name:"shared_secret",type:"string"},{name:"protecte\
d_branch_ids",type:"integers"}]}function hc(e,t,r){let n=dn(e,t).filter(({row:s})=>r.protectedBranchIds.includes(s.id));return{id:r.id,name:r.name,project_id:t.
id,external_url:r.external_url,protected_branches:n.map(({row:s,inherited:i})=>uc(s,i)),hmac:r.sharedSecret!==null&&r.sharedSecret!==""}}function rf(e,t){return st(
e,t)>=se.maintainer}function $H(e){let t=Me(e);if(!rf(e,t))throw pn();let r=[...t.statusChecks].sort((n,s)=>n.id-s.id);return Fe(e,r,n=>hc(e.state,t,n))}function qH(e){
let t=Me(e);if(!rf(e,t))throw pt(500,["Not allowed"]);let r={id:0,name:ft(e,"name"),external_url:ft(e,"external_url"),sharedSecret:ft(e,"shared_secret")||null,protectedBranchIds:KA(
e,t)??[],updatedAt:e.clock.now()};return QA(t,r),r.id=wt(e.state),t.statusChecks.push(r),{status:201,json:hc(e.state,t,r)}}function MH(e){let t=Me(e);if(!rf(e,t))
throw pt(401,["Not allowed"]);let r=ta(e,t,"check_id"),n=(i,o)=>i in e.params?ft(e,i):o,s={...r,name:n("name",r.name),external_url:n("external_url",r.external_url),
sharedSecret:n("shared_secret",r.sharedSecret??"")||null,protectedBranchIds:KA(e,t)??r.protectedBranchIds,updatedAt:e.clock.now()};return QA(t,s),Object.assign(
r,s),{status:200,json:hc(e.state,t,r)}}function FH(e){let t=Me(e),r=ta(e,t,"check_id"),n=Date.parse(e.incoming.headers["if-unmodified-since"]??"");if(Math.floor(
r.updatedAt/1e3)*1e3>n)throw pt(412,"412 Precondition Failed");return rf(e,t)&&t.statusChecks.splice(t.statusChecks.indexOf(r),1),{status:204}}function KA(e,t){
let r=e.params.protected_branch_ids;if(!Array.isArray(r))return;let n=dn(e.state,t).map(({row:s})=>s.id);if(r.some(s=>!n.includes(Number(s))))throw ji();return r.
map(Number)}function QA(e,t){let r=e.statusChecks.filter(({id:i})=>i!==t.id),n=[];t.name.trim()===""?n.push("Name can't be blank"):r.some(({name:i})=>i===t.name)&&
n.push("Name has already been taken"),t.external_url.trim()===""?n.push("External url can't be blank"):r.some(({external_url:i})=>i===t.external_url)&&n.push("E\
xternal url has already been taken");let s=/^([a-z][a-z0-9+.-]*):\/\/[^\s/]/i.exec(t.external_url)?.[1];if(t.external_url.trim()!==""&&s===void 0?n.push("Extern\
al url must be a valid URL"):s!==void 0&&!/^https?$/i.test(s)&&n.push("External url is blocked: Only allowed schemes are http, https"),(t.sharedSecret??"").length>
X_&&n.push("Shared secret is too long (maximum is 255 characters)"),n.length>0)throw pt(422,n);if(t.name.length>X_||t.external_url.length>X_)throw pt(500,"500 I\
nternal Server Error")}var z_,UA,GA,X_,VA,Z_=m(()=>{"use strict";jt();cs();dt();os();ls();us();qe();lc();z_="/projects/:id/external_status_checks",UA=`${z_}/:ch\
eck_id`,GA={name:"check_id",type:"integer",required:!0},X_=255;VA=[{method:"GET",path:z_,before:ps,rules:ot,handle:$H},{method:"POST",path:z_,before:ps,rules:BA(
!0),handle:qH},{method:"PUT",path:UA,before:ps,rules:[GA,...BA(!1)],handle:MH},{method:"DELETE",path:UA,before:ps,rules:[GA],handle:FH}]});function YA(e,t,r,n,s){let{state:i,rootUrl:o}=e,a=HA(e,t),u=Et(i,r.authorId),c={id:u?.id??0,name:u?.name??"Ghost",username:u?.username??"ghost",avatar_url:null,
email:"[REDACTED]"},l=Ge(i,r.sourceProjectId??0);return{object_kind:"merge_request",event_type:"merge_request",user:c,project:a,object_attributes:{id:r.id,iid:r.
iid,target_project_id:r.projectId,source_project_id:r.sourceProjectId,source_branch:r.source_branch,target_branch:r.target_branch,title:r.title,description:r.description,
state:r.state,draft:r.draft,work_in_progress:r.draft,author_id:r.authorId,created_at:r.created_at,updated_at:r.updated_at,prepared_at:r.prepared_at,url:`${o}/${t.
path_with_namespace}/-/merge_requests/${r.iid}`,head_pipeline_id:r.headPipelineId,merge_status:"can_be_merged",detailed_merge_status:r.detailed_merge_status,merge_params:{
force_remove_source_branch:"1"},assignee_ids:r.assigneeIds,reviewer_ids:r.reviewers.map(({userId:p})=>p),labels:r.labels.map(p=>({title:p})),approval_rules:[],last_commit:GH(
e,t,r),source:l?HA(e,l):null,target:a,system:!1,...s},labels:r.labels.map(p=>({title:p})),changes:{},repository:{name:t.name,url:a.url,description:t.description,
homepage:a.homepage},external_approval_rule:{id:n.id,name:n.name,external_url:n.external_url}}}function GH({rootUrl:e,now:t},r,n){let s=Jt(n,t),i=n.commits.find(
o=>o.id===s);return{id:s,message:i?.message??"",title:i?.title??"",timestamp:i?.committed_date??n.updated_at,url:`${e}/${r.path_with_namespace}/-/commit/${s}`,author:{
name:i?.author_name??"",email:"[REDACTED]"}}}function HA({state:e,rootUrl:t},r){let n=`${t}/${r.path_with_namespace}`,s=`git@${new URL(t).hostname}:${r.path_with_namespace}\
.git`;return{id:r.id,name:r.name,description:r.description,web_url:n,avatar_url:null,git_ssh_url:s,git_http_url:`${n}.git`,namespace:wr(e,r.groupId)?.name??Et(e,
r.ownerId??0)?.name??"",visibility_level:UH[r.visibility],path_with_namespace:r.path_with_namespace,default_branch:r.default_branch,ci_config_path:"",homepage:n,
url:s,ssh_url:s,http_url:`${n}.git`}}var UH,JA=m(()=>{"use strict";qe();UH={private:0,internal:10,public:20}});import{createHmac as BH}from"node:crypto";import{request as VH}from"node:http";import{request as KH}from"node:https";async function WA(e,t,r,n,s){let i=e.mergeRequests.
find(({id:a})=>a===n);if(!i)throw new Error(`the sandbox has no merge request with the id ${n}`);let o=Ge(e,i.projectId)?.statusChecks??[];await Promise.all(o.map(
a=>ev(e,t,r,i,a,s)))}async function ev(e,t,r,n,s,i){let o=Ge(e,n.projectId);if(!o||!JH(e,o,s,n.target_branch))return;let a=JSON.stringify(YA({state:e,rootUrl:t,
now:r},o,n,s,i)),u=s.sharedSecret?{"X-Gitlab-Signature":zA(a,s.sharedSecret)}:{};for(let c=0;c<HH;c+=1)if(await ZA(s.external_url,a,u)!==null)return}function JH(e,t,r,n){
if(r.protectedBranchIds.length===0)return!0;let s=n.toLowerCase();return dn(e,t).filter(({row:i})=>r.protectedBranchIds.includes(i.id)).map(({row:i})=>i.name.toLowerCase()).
some(i=>s.length>=3?i.includes(s):i===s)}async function XA(e,t,r,n){let s=Ge(e,n);if(!s)throw new Error(`the sandbox has no project ${n}`);let i=e.frameworks.filter(
({projectIds:o})=>o.includes(n)).flatMap(o=>o.requirements);for(let o of i)for(let a of o.controls)a.controlType!=="external"||!a.pingEnabled||await WH(e,t,r,s,
o,a)}async function WH(e,t,r,n,s,i){let o=XH(e,n,i,r()),u=JSON.stringify({...ra({state:e,rootUrl:t,clock:{now:r},session:null},n),project_control_compliance_status:{
id:o.id,created_at:new Date(o.createdAt).toISOString(),updated_at:new Date(o.updatedAt).toISOString(),compliance_requirements_control_id:i.id,project_id:n.id,namespace_id:n.
groupId,compliance_requirement_id:s.id,status:o.status,requirement_status_id:s.id}}),c=zA(u,i.secretToken??""),l=await ZA(i.externalUrl??"",u,{"X-Gitlab-Signatu\
re":c});l!==null&&l>=200&&l<300&&(o.timeoutAt=r()+QH)}function XH(e,{id:t},{id:r},n){let s=e.controlStatuses.find(o=>o.controlId===r&&o.projectId===t);if(s)return Object.
assign(s,{status:"pending",updatedAt:n});let i={id:wt(e),controlId:r,projectId:t,status:"pending",createdAt:n,updatedAt:n,timeoutAt:null};return e.controlStatuses.
push(i),i}function zA(e,t){return BH("sha256",t).update(e).digest("hex")}function ZA(e,t,r){return new Promise(n=>{let s;try{s=new URL(e)}catch{n(null);return}let o=(s.
protocol==="https:"?KH:VH)(s,{method:"POST",headers:{"Content-Type":"application/json","Content-Length":Buffer.byteLength(t),...r},timeout:YH,agent:!1});o.on("r\
esponse",a=>{a.resume(),a.on("end",()=>n(a.statusCode??0)),a.on("error",()=>n(null))}),o.on("socket",a=>a.unref()),o.on("timeout",()=>o.destroy()),o.on("error",
()=>n(null)),o.end(t)})}var QH,HH,YH,tv=m(()=>{"use strict";Xd();qe();JA();QH=31*6e4,HH=4,YH=3e4});function zH(e){let t=Me(e),r=ea(e,t);if(!uA(e,t))throw Li();let n=Jt(r,e.clock.now()),s=st(e,t)>=se.developer,i=t.statusChecks.filter(u=>Jd(e,t,u,r.target_branch)).
sort((u,c)=>u.id-c.id),o=e.state.pollingMultiplier,a=o===-1?"-1":String(Math.trunc(1e4*o));return Fe(e,i,({id:u,name:c,external_url:l})=>({id:u,name:c,external_url:s?
l.split("?")[0]??"":"",status:tc(e.state,u,r.id,n)?.status??"pending"}),{"Poll-Interval":a})}function ZH(e){let t=Me(e),r=ea(e,t);if(!aA(e,t,r))throw Li();let n=ta(
e,t,"external_status_check_id"),s=e.clock.now(),i=Jt(r,s);if(ft(e,"sha")!==i)throw pt(409,`SHA does not match HEAD of source branch: ${i}`);if(st(e,t)<se.developer)
throw pt(404,null);return{status:201,json:{id:Jo(e.state,{checkId:n.id,mrId:r.id,sha:i,status:ft(e,"status"),createdAt:s}).id,merge_request:pc({...e,session:null},
t,r,{full:!0}),external_status_check:hc(e.state,t,n)}}}function e4(e){let t=Me(e),r=ea(e,t);if(st(e,t)<se.developer)throw Li();let n=ta(e,t,"external_status_che\
ck_id"),s=e.clock.now(),i=tc(e.state,n.id,r.id,Jt(r,s));if(i?.status!=="failed")throw pt(422,"External status check must be failed");return i.status="pending",i.
retriedAt=s,e.notify(()=>ev(e.state,e.rootUrl,s,r,n,{})),{status:202,json:{message:"202 Accepted"}}}var rv,eP,tP=m(()=>{"use strict";jt();U_();dt();os();ls();qe();
tv();lc();Z_();rv="/projects/:id/merge_requests/:merge_request_iid",eP=[{method:"GET",path:`${rv}/status_checks`,before:ps,handle:zH},{method:"POST",path:`${rv}\
/status_check_responses`,before:ps,rules:[Zo,F_,{name:"sha",type:"string",required:!0},{name:"status",type:"string",required:!0,values:["pending","passed","fail\
ed"]}],handle:ZH},{method:"POST",path:`${rv}/status_checks/:external_status_check_id/retry`,before:ps,rules:[Zo,F_],handle:e4}]});function rP({externalControlMethod:e}){return[...t4,TA(e)]}var t4,nP=m(()=>{"use strict";vA();wA();RA();IA();B_();AA();CA();FA();Z_();tP();t4=[...NA,...PA,...yA,
...kA,...EA,...DA,...mA,...eP,...VA]});async function sP(e,t){let r={user:null};try{return e.clock.tick(),{answer:await r4(e,t,r),user:r.user}}catch(n){if(n instanceof ln)return{answer:n.answer,user:r.
user};let{answer:s}=pt(500,"500 Internal Server Error");return{answer:s,user:r.user}}}async function r4(e,t,r){let n=Mx(t),s=Qd(t,n);if(Ux(t,s),t.path==="/-/san\
dbox")return e.view();if(t.path==="/api/graphql"){if(t.method!=="POST")throw nt(404,"404 Not Found");let p={state:e.state,clock:e.clock,rootUrl:e.rootUrl()};return Zx(
p,t,n,d=>{r.user=d})}let i=sA(rP(e.state),t.method,t.path);if(!("route"in i))return i;Fx(t);let{route:o,segments:a}=i,u=t.method==="GET"||t.method==="HEAD",c=o.
ignoresTokens?null:Vd(e.state,t,s,{jobToken:o.jobToken===!0,scopes:["api",...u?["read_api"]:[],...o.scopes??[]]});r.user=c?.user.username??null;let l={state:e.state,
clock:e.clock,incoming:t,rootUrl:e.rootUrl(),segments:a,params:{...s,...a},session:c,notify:e.notify};return o.before?.(l),o.handle({...l,params:rA(o.rules??[],
l.params)})}var iP=m(()=>{"use strict";eA();dt();C_();us();sc();iA();nP()});function nv(e,t){for(let r of e.mergeRequests){let n=r.initialPendingAt;if(!(n===null||n>t)){r.initialPendingAt=null;for(let s of Ge(e,r.projectId)?.statusChecks??
[]){let i=Jt(r,n);Jo(e,{checkId:s.id,mrId:r.id,sha:i,status:"pending",createdAt:n})}}}}function oP(e,t){for(let r of e.statusRows)r.status==="pending"&&t-(r.retriedAt??
r.createdAt)>n4&&(r.status="failed")}function sv(e,t){for(let r of e.controlStatuses){if(r.timeoutAt===null||r.timeoutAt>t)continue;let n=r.timeoutAt;r.timeoutAt=
null,!(r.status!=="pending"||n-r.updatedAt<s4)&&(r.status="fail",r.updatedAt=n)}}var n4,s4,aP=m(()=>{"use strict";qe();n4=2*6e4,s4=30*6e4});function lP(e,t){let r=0,n=0,s=t(),i=()=>t()+r+n;function o(){let a=i();a<s&&(s=a);for(let u=cP(s);u<=a;u=cP(u))nv(e(),u),oP(e(),u),sv(e(),u);nv(e(),a),sv(e(),a),
s=a}return{now:i,tick:o,advance(a){o(),n+=a,o()},setOffset(a){r=a,s=i()}}}function cP(e){return(Math.floor(e/uP)+1)*uP}var uP,pP=m(()=>{"use strict";aP();uP=6e4});function fP(){let e=[];return{add(t){e.push({fault:t,skip:t.skip??0,left:t.times??1})},clear(){e=[]},take(t){let r=[];for(let n of e)if(!(!i4(n.fault,t)||n.left<=
0)&&!(n.fault.kind!=="delay"&&r.some(({kind:s})=>s!=="delay"))){if(n.skip>0){n.skip-=1;continue}n.left-=1,r.push(n.fault)}return e=e.filter(({left:n})=>n>0),r}}}
function i4({method:e,path:t,kind:r},n){return e!==void 0&&e.toUpperCase()!==n.method||t&&!new RegExp(t).test(n.path)?!1:r!=="maintenance"&&r!=="read_only"||o4(
n)}function o4({method:e,path:t}){return["POST","PATCH","PUT","DELETE"].includes(e)&&t!=="/api/graphql"}function mP(e,t,r,n){switch(e.kind){case"status":return{
status:e.status??500,text:e.body??'{"message":"500 Internal Server Error"}',contentType:"application/json",...e.headers?{headers:e.headers}:{}};case"throttle":return a4(
e.retryAfter??60,n);case"action_throttle":return{status:429,json:{message:{error:"This endpoint has been requested too many times. Try again later."}},headers:{
"Retry-After":String(e.retryAfter??60)}};case"maintenance":return dP(t,r,{status:503,json:{message:e.body??"GitLab is undergoing maintenance"},headers:{"Retry-A\
fter":String(e.retryAfter??900)}});case"read_only":return dP(t,r,{status:403,json:{message:"You cannot perform write operations on a read-only instance"}});case"\
redirect":{let s=`${r.replace(/^http:/,"https:")}${t.path}${t.query&&`?${t.query}`}`,i={Location:e.location??s};return{status:e.status??301,headers:i,text:"<htm\
l>Moved</html>",contentType:"text/html"}}case"html":return{status:e.status??200,text:e.body??"<!DOCTYPE html><html><head><title>Sign in · GitLab</title></head><\
/html>",contentType:"text/html; charset=utf-8"};default:return null}}function dP(e,t,r){return nc(e)==="application/json"?r:{status:301,headers:{Location:e.headers.
referer??`${t}/`},text:"<html>Moved</html>",contentType:"text/html"}}function a4(e,t){let r=Math.floor(t/1e3)+e;return{status:429,text:`Retry later
`,contentType:"text/plain",headers:{"Retry-After":String(e),"RateLimit-Name":"throttle_authenticated_api","RateLimit-Limit":"120","RateLimit-Observed":"7201","R\
ateLimit-Remaining":"0","RateLimit-Reset":String(r),"RateLimit-ResetTime":new Date(r*1e3).toUTCString()}}}var iv=m(()=>{"use strict";sc()});import{isUtf8 as u4}from"node:buffer";import{createHash as c4}from"node:crypto";import{createServer as l4}from"node:http";import{createServer as p4}from"node:https";
function hP(e){let t=(r,n)=>{d4(e,r,n).catch(()=>n.destroy())};return e.tls?p4(e.tls,t):l4(t)}function gP(e,t,r){return new Promise((n,s)=>{e.once("error",s),e.
listen(t,r,()=>n(e.address().port))})}function yP(e){return new Promise(t=>{e.close(()=>t()),e.closeAllConnections()})}async function d4(e,t,r){let n=await m4(t),
[s="/",...i]=(t.url??"/").split("?"),o=e.root===""||s===e.root||s.startsWith(`${e.root}/`),a={method:t.method??"GET",path:o?s.slice(e.root.length)||"/":s,query:i.
join("?"),headers:Object.fromEntries(Object.entries(t.headers).map(([b,T])=>[b,String(T)])),body:n.toString("utf8"),...u4(n)||t.headers["content-type"]?.startsWith(
"multipart/")?{}:{malformedBody:!0}},u=e.now(),c={...a,headers:{...a.headers},at:u,status:0,user:null};e.record(c);let l=e.faults.take(a);for(let{delayMs:b=0}of l.
filter(({kind:T})=>T==="delay"))await h4(b);let p=l.find(({kind:b})=>b!=="delay");if(p?.kind==="drop_before")return void r.destroy();let d=p?mP(p,a,e.rootUrl(),
e.now()):null,f={status:404,text:"404 Not Found",contentType:"text/plain"},{answer:g,user:h}=d?{answer:d,user:null}:o?await e.answer(a):{answer:f,user:null};if(c.
user=h,p?.kind==="drop_after")return void r.destroy();c.status=g.status,f4(a,r,g,e.now(),p?.kind==="truncate")}function f4(e,t,r,n,s){let i=r.text??(r.json===void 0?
"":JSON.stringify(r.json)),o=Buffer.from(i),a={Date:new Date(n).toUTCString(),...r.headers};o.length>0&&(a["Content-Type"]=r.contentType??"application/json");let u=e.
method==="GET"||e.method==="HEAD";if(r.status===200&&u&&e.path.startsWith("/api/v4")&&(a.ETag=`W/"${c4("md5").update(o).digest("hex")}"`,a["Cache-Control"]="max\
-age=0, private, must-revalidate",e.headers["if-none-match"]===a.ETag)){delete a["Content-Type"],t.writeHead(304,a).end();return}r.status!==204&&!(e.method==="H\
EAD"&&a["Content-Length"])&&(a["Content-Length"]=String(o.length)),t.writeHead(r.status,a),e.method==="HEAD"?t.end():s?t.write(o.subarray(0,Math.floor(o.length/
2)),()=>t.destroy()):t.end(o)}async function m4(e){let t=[];for await(let r of e)t.push(r);return Buffer.concat(t)}function h4(e){return new Promise(t=>setTimeout(
t,e))}var bP=m(()=>{"use strict";iv()});function ds(e,t={}){let r=t.id??wt(e),n=t.username??`user-${r}`,s={id:r,username:n,name:n,state:"active",emails:[`${n}@acme.example`],admin:!1,bot:!1,external:!1,
last_activity_on:new Date().toISOString().slice(0,10),...t};return e.users.push(s),s}function ov(e,t={}){let r=t.id??wt(e),n={id:r,value:`sandbox-built-token-${String(
r).padStart(6,"0")}`,name:`token ${r}`,userId:t.userId??ds(e).id,kind:"personal",scopes:["api"],expired:!1,revoked:!1,projectId:null,...t};return e.tokens.push(
n),n}function Mi(e,t={}){let r=t.id??wt(e),n=wr(e,t.parent_id??null),s=t.path??`group-${r}`,i={id:r,name:s,path:s,full_path:n?`${n.full_path}/${s}`:s,parent_id:null,
visibility:"private",members:[],protectedBranches:[],require_two_factor_authentication:!1,two_factor_grace_period:48,default_branch_protection_defaults:{allowed_to_push:[
{access_level:40}],allow_force_push:!1,allowed_to_merge:[{access_level:40}],developer_can_initial_push:!1},created_at:"2025-01-15T09:00:00.000Z",...t};return e.
groups.push(i),i}function Wt(e,t,r,n){let s=typeof t=="number"?Ge(e,t)??wr(e,t):t;if(!s)throw new Error(`the sandbox has no project or group ${t}`);let i={userId:r,
access_level:n,membership_state:"active",created_at:"2025-02-01T09:00:00.000Z"};return s.members=[...s.members.filter(o=>o.userId!==r),i],i}function ri(e,t={}){
let r=g4[e]??"Members";return{id:1,access_level:e,access_level_description:r,user_id:null,group_id:null,...t}}function ni(e){return{name:"main",push_access_levels:[
ri(0)],merge_access_levels:[ri(40)],allow_force_push:!1,unprotect_access_levels:[],code_owner_approval_required:!1,...e}}function av(e,t={}){let r=t.id??wt(e),n={
id:r,groupId:e.groups[0]?.id??Mi(e).id,name:`Framework ${r}`,description:"Built for a test",color:"#1f75cb",default:!1,projectIds:[],requirements:[],...t};return e.
frameworks.push(n),n}function uv(e,t,r={}){let n=e.frameworks.find(({id:a})=>a===t);if(!n)throw new Error(`the sandbox has no framework ${t}`);let s=n.requirements.
at(-1);s||(s={id:wt(e),name:"External verdict",description:"Built for a test",controls:[]},n.requirements.push(s));let i=r.id??wt(e),o={id:i,name:"external_cont\
rol",controlType:"external",expression:null,externalControlName:`External control ${i}`,externalUrl:`https://verdict.example/controls/${i}`,secretToken:`sandbox\
-control-secret-${i}`,pingEnabled:!0,...r};return s.controls.push(o),o}var g4,na=m(()=>{"use strict";qe();g4={0:"No one",30:"Developers + Maintainers",40:"Maint\
ainers",60:"Instance admins"}});import{createHash as y4}from"node:crypto";function mt(e){return y4("sha1").update(e).digest("hex")}function jn(e,t={}){let r=t.id??wt(e),n=t.path??`project-${r}`,
i=t.ownerId!==void 0&&t.ownerId!==null?null:t.groupId??e.groups[0]?.id??Mi(e).id,o=wr(e,i)?.full_path??Et(e,t.ownerId??0)?.username??"ghost",a=new Date(Date.now()-
nf).toISOString(),u={id:r,name:n,path:n,path_with_namespace:`${o}/${n}`,formerPaths:[],groupId:i,ownerId:null,description:null,visibility:"private",licence:"ult\
imate",archived:!1,markedForDeletionOn:null,default_branch:"main",empty_repo:!1,repositoryExists:!0,merge_method:"merge",only_allow_merge_if_pipeline_succeeds:!1,
allow_merge_on_skipped_pipeline:!1,only_allow_merge_if_all_discussions_are_resolved:!1,only_allow_merge_if_all_status_checks_passed:!1,repository_access_level:"\
enabled",merge_requests_access_level:"enabled",builds_access_level:"enabled",public_jobs:!0,ci_pipeline_variables_minimum_override_role:"developer",restrict_user_defined_variables:!1,
secret_push_protection_enabled:!1,forks_count:0,forkedFrom:null,created_at:"2025-03-01T09:00:00.000Z",last_activity_at:a,topics:[],extra:{},members:[],protectedBranches:[],
approvalRules:[],approvalSettings:{reset_approvals_on_push:!1,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!1,merge_requests_author_approval:!0,
merge_requests_disable_committers_approval:!1,require_password_to_approve:!1},pushRule:null,hooks:[],jobTokenScope:{inbound_enabled:!0,outbound_enabled:!1,allowedProjectIds:[]},
errorTracking:null,ciLint:{valid:!0,errors:[],warnings:[]},pipelines:[],branches:[{name:"main",commitId:mt(`main of ${r}`),committed_date:a}],files:new Map,statusChecks:[],
terraformStates:0,vulnerabilities:[],approvalPolicies:[],...t};return e.projects.push(u),u}function Fi(e,t,r={}){let n=r.id??wt(e),s={id:n,name:`Check ${n}`,external_url:`\
https://verdict.example/checks/${n}?token=hidden`,sharedSecret:null,protectedBranchIds:[],updatedAt:Date.now()-nf,...r};return sf(e,t).statusChecks.push(s),s}function fn(e,t,r={}){
let n=sf(e,t),s=r.id??wt(e),i=e.mergeRequests.filter(d=>d.projectId===t).map(({iid:d})=>d),o=r.authorId??e.users[0]?.id??ds(e).id,a=r.diff_head_sha??mt(`head of\
 ${s}`),u=n.branches[0]?.commitId??mt(`base of ${s}`),c=r.created_at??new Date(Date.now()-nf).toISOString(),l={head_commit_sha:a,base_commit_sha:u,start_commit_sha:u},
p={id:s,iid:Math.max(0,...i)+1,projectId:t,sourceProjectId:t,source_branch:`topic-${s}`,target_branch:n.default_branch??"main",title:`Merge request ${s}`,description:"",
draft:!1,state:"opened",authorId:o,assigneeIds:[],diff_head_sha:a,base_sha:u,laggingHead:null,initialPendingAt:null,prepared_at:c,created_at:c,updated_at:c,merged_at:null,
labels:[],detailed_merge_status:"mergeable",changes_count:"1",has_conflicts:!1,approvals:[],approvalRules:null,reviewers:[],versions:[{id:s,...l,created_at:c,patch_id_sha:mt(
`patch ${s}`),state:"collected",real_size:"1"}],commits:[Ui(e,o,{id:a,parent_ids:[u],committed_date:c})],discussions:[],diffs:[],closesIssues:[],headPipelineId:null,
...r};return e.mergeRequests.push(p),p}function Ui(e,t,r={}){let n=Et(e,t),s=n?.name??"Nobody",i=n?.emails[0]??"nobody@example.com",o=r.title??"Change one thing";
return{id:mt(`${o} by ${t}`),title:o,message:`${o}
`,parent_ids:[],author_name:s,author_email:i,committer_name:s,committer_email:i,committed_date:new Date(Date.now()-nf).toISOString(),signature:null,...r}}function sa(e,t={}){
return{id:e,name:"All Members",rule_type:"any_approver",report_type:null,approvals_required:1,eligibleUserIds:[],fromPolicy:!1,...t}}function sf(e,t){let r=Ge(e,
t);if(!r)throw new Error(`the sandbox has no project ${t}`);return r}var nf,gc=m(()=>{"use strict";na();qe();nf=1440*6e4});function mn(e,t,{reports:r=[],...n}={}){let s=sf(e,t),i=n.id??wt(e),o=n.created_at??new Date(Date.now()-b4).toISOString(),a={id:i,iid:s.pipelines.length+1,ref:s.
default_branch??"main",sha:s.branches[0]?.commitId??mt(`pipeline ${i}`),status:"success",source:"push",mergeRequestIid:null,created_at:o,jobs:r.map((u,c)=>ia(i*
100+c,u,o)),...n};return s.pipelines.push(a),a}function ia(e,t,r,n={}){let s=t===null?"":`gl-${t.replaceAll("_","-")}-report.json`,i=t===null?[]:[{file_type:t,size:2048,
filename:s,file_format:"raw"}];return{id:e,name:t??`job-${e}`,stage:"test",status:"success",allow_failure:!1,retried:!1,artifacts:i,created_at:r,...n}}var b4,of=m(
()=>{"use strict";gc();qe();b4=1440*6e4});var G,yc=m(()=>{"use strict";G={token:"sandbox-maintainer-token-0001",developerToken:"sandbox-developer-token-0002",reporterToken:"sandbox-reporter-token-0003",
readOnlyToken:"sandbox-readonly-token-0004",jobToken:"sandbox-job-token-000000005",expiredToken:"sandbox-expired-token-0006",revokedToken:"sandbox-revoked-token\
-0007",ownerToken:"sandbox-owner-token-0008",guestToken:"sandbox-guest-token-0009",outsiderToken:"sandbox-outsider-token-0010",projectToken:"sandbox-project-tok\
en-0011",groupToken:"sandbox-group-token-0012",narrowToken:"sandbox-narrow-token-0013",blockedToken:"sandbox-blocked-token-0014",statusCheckId:3,statusCheckName:"\
Countersign",secondStatusCheckId:4,frameworkId:5,controlId:12,controlSecret:"sandbox-control-secret-for-demo-only",internalControlId:11,projectId:42,projectPath:"\
acme/payments",mergeRequestIid:7,groupId:10,groupPath:"acme",subgroupId:11,projects:{payments:42,webShop:43,ledger:44,billing:45,legacy:46,playground:47,docs:48,
paymentsFork:49},users:{olga:1,oscar:2,mara:3,devon:4,dana:5,rhea:6,gus:7,otto:8,fay:9}}});function vP(e,t,r){T4(e,t,r);let n=r(24),s={created_at:n,prepared_at:n,updated_at:n};fn(e,ar.webShop,{id:803,iid:3,title:"SHOP-3 Show delivery dates",authorId:Be.
dana,laggingHead:{sha:mt("web-shop!3 before the push"),until:t+_4},...s});let i=fn(e,ar.webShop,{id:805,iid:5,title:"SHOP-5 Faster search",authorId:Be.devon,discussions:[
cv("web-shop!5",1,Be.dana,!1,n)],headPipelineId:714,...s});mn(e,ar.webShop,{id:714,ref:"refs/merge-requests/5/merge",sha:mt("web-shop!5 merged result"),source:"\
merge_request_event",mergeRequestIid:i.iid,created_at:r(23)}),fn(e,ar.ledger,{id:802,iid:2,title:"LED-2 Close the books at midnight",authorId:Be.devon,approvals:af(
[Be.dana,Be.olga],r(12)),...s}),fn(e,ar.billing,{id:801,iid:1,title:"BIL-1 Round per line",authorId:Be.dana,...s}),fn(e,ar.legacy,{id:811,iid:11,title:"Tidy up",
authorId:Be.devon,...s})}function T4(e,t,r){let n=r(24),s={created_at:n,prepared_at:n,updated_at:n},i=[{old_path:"src/refunds.ts",new_path:"src/refunds.ts",new_file:!0,
renamed_file:!1,deleted_file:!1,collapsed:!1,too_large:!1,diff:`@@ -0,0 +1 @@
+export const refunds = [];
`}],o=fn(e,ar.payments,{id:807,iid:G.mergeRequestIid,title:"PAY-7 Add partial refunds",description:`Closes #3

- [x] tests
- [x] docs
`,authorId:Be.devon,labels:["backend"],diff_head_sha:mt("payments!7"),commits:[_P(e,Be.devon,"payments!7",n)],approvals:af([Be.mara,Be.dana],r(20)),reviewers:[{
userId:Be.mara,state:"approved",created_at:n}],discussions:[cv("payments!7",10,Be.mara,!0,n)],closesIssues:[{id:903,iid:3,title:"Refunds are all or nothing",state:"\
opened"}],diffs:i,headPipelineId:702,...s});mn(e,ar.payments,{id:702,ref:"refs/merge-requests/7/head",sha:o.diff_head_sha,source:"merge_request_event",mergeRequestIid:7,
reports:["sast","secret_detection"],created_at:r(23)}),Jo(e,{checkId:G.secondStatusCheckId,mrId:o.id,sha:o.diff_head_sha,status:"passed",createdAt:t-36e5}),fn(e,
ar.payments,{id:808,iid:8,title:"Draft: fix rounding of totals",draft:!0,authorId:Be.devon,diff_head_sha:mt("payments!8"),commits:[{...Ui(e,Be.dana),id:mt("paym\
ents!8"),committed_date:r(21)},{...Ui(e,Be.devon),id:mt("payments!8 first"),committed_date:n}],approvals:af([Be.dana],r(20)),discussions:[cv("payments!8",20,Be.
mara,!1,n)],...s});let a=new Date(t).toISOString();fn(e,ar.payments,{id:809,iid:9,title:"PAY-9 Retry failed payouts",authorId:Be.dana,diff_head_sha:mt("payments\
!9"),commits:[_P(e,Be.dana,"payments!9",a)],approvals:af([Be.mara,Be.devon],a),created_at:a,prepared_at:a,updated_at:a,initialPendingAt:t+v4}),fn(e,ar.payments,
{id:810,iid:10,title:"PAY-10 Support gift cards",authorId:Be.fay,sourceProjectId:ar.paymentsFork,diff_head_sha:mt("payments!10"),commits:[{...Ui(e,Be.fay),id:mt(
"payments!10"),committed_date:n}],...s})}function _P(e,t,r,n){let s={verification_status:"verified"};return{...Ui(e,t),id:mt(r),committed_date:n,signature:s}}function af(e,t){
return e.map(r=>({userId:r,approved_at:t}))}function cv(e,t,r,n,s){let i={id:t,userId:r,body:"Is this covered by a test?",system:!1,resolvable:!0,resolved:n,created_at:s};
return{id:mt(`thread of ${e}`),individual_note:!1,notes:[i]}}function TP(e){let{frameworkId:t,controlId:r,internalControlId:n,controlSecret:s}=G;av(e,{id:t,groupId:G.
groupId,name:"SOC 2",description:"Trust services criteria",projectIds:[ar.payments,ar.billing],requirements:[{id:8,name:"CC8.1 Change management",description:"C\
hanges are authorised, tested and approved",controls:[{id:n,name:"minimum_approvals_required_2",controlType:"internal",expression:'{"field":"minimum_approvals_r\
equired","operator":">=","value":2}',externalControlName:null,externalUrl:null,secretToken:null,pingEnabled:!0}]}]}),uv(e,t,{id:r,externalControlName:"Countersi\
gn verdict",externalUrl:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=sandbox-trigger",secretToken:s})}var ar,Be,_4,v4,wP=m(()=>{
"use strict";na();of();gc();qe();yc();({projects:ar,users:Be}=G),_4=6e4,v4=5e3});function SP(e,t){let r=new Date(t).toISOString().slice(0,10),n={olga:"Olga Petrova",oscar:"Oscar Lindqvist",mara:"Mara Okafor",devon:"Devon Reyes",dana:"Dana We\
iss",rhea:"Rhea Kapoor",gus:"Gus Moreau",otto:"Otto Brandt",fay:"Fay Nakamura"};for(let i of Object.keys(n))ds(e,{id:Rt[i],username:i,name:n[i],last_activity_on:r});
let s={bot:!0,emails:[],last_activity_on:r};ds(e,{id:lv,username:"project_42_bot",name:"countersign",...s}),ds(e,{id:pv,username:"group_10_bot",name:"countersig\
n",...s}),ds(e,{id:EP,username:"bea",name:"Bea Stone",state:"blocked"}),w4(e),E4(e)}function w4(e){let t=Mi(e,{id:G.groupId,name:"Acme",path:"acme",require_two_factor_authentication:!0});
Wt(e,t,Rt.olga,50),Wt(e,t,Rt.oscar,50),Wt(e,t,Rt.mara,20),Wt(e,t,Rt.devon,30),Wt(e,t,Rt.dana,30),Wt(e,t,Rt.rhea,20),Wt(e,t,pv,40);let r=Mi(e,{id:G.subgroupId,name:"\
Platform",path:"platform",parent_id:G.groupId});Wt(e,r,Rt.dana,40);let n={id:90,name:"release/*",push_access_levels:[ri(40)]};t.protectedBranches=[ni(n)]}function E4(e){
let t=0,r=(n,s,i={})=>{t+=1,ov(e,{id:t,value:n,userId:s,...i})};r(G.token,Rt.mara),r(G.developerToken,Rt.devon),r(G.reporterToken,Rt.rhea),r(G.readOnlyToken,Rt.
mara,{scopes:["read_api"]}),r(G.jobToken,Rt.devon,{kind:"job",scopes:[],projectId:G.projectId}),r(G.expiredToken,Rt.mara,{expired:!0}),r(G.revokedToken,Rt.mara,
{revoked:!0}),r(G.ownerToken,Rt.olga),r(G.guestToken,Rt.gus),r(G.outsiderToken,Rt.otto),r(G.projectToken,lv,{kind:"project"}),r(G.groupToken,pv,{kind:"group"}),
r(G.narrowToken,Rt.mara,{scopes:["read_user"]}),r(G.blockedToken,EP)}var Rt,lv,pv,EP,RP,dv=m(()=>{"use strict";na();yc();({users:Rt}=G),lv=20,pv=21,EP=22;RP=lv});var fv,mv=m(()=>{"use strict";fv=`# What every change to payments must show.
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
`});function NP(e,t){S4(e,t),R4(e,t),O4(e,t);for(let r of[Pe.payments,Pe.webShop,Pe.billing,Pe.legacy,Pe.playground])Wt(e,r,uf.mara,40);Wt(e,Pe.ledger,uf.mara,30),Wt(
e,Pe.payments,uf.gus,10),Wt(e,Pe.payments,RP,40)}function cf(e,t){return{id:e,url:t,push_events:!0,merge_requests_events:!0,enable_ssl_verification:!0}}function S4(e,t){
jn(e,{id:Pe.payments,name:"Payments",path:"payments",groupId:G.groupId,description:"Takes money and gives it back",last_activity_at:t(1),only_allow_merge_if_all_discussions_are_resolved:!0,
only_allow_merge_if_all_status_checks_passed:!0,only_allow_merge_if_pipeline_succeeds:!0,secret_push_protection_enabled:!0,ci_pipeline_variables_minimum_override_role:"\
maintainer",restrict_user_defined_variables:!0,forks_count:1,protectedBranches:[ni({id:14,name:"main"})],approvalRules:[sa(31,{approvals_required:2})],approvalSettings:IP,
pushRule:{reject_unsigned_commits:!0},hooks:[cf(61,"https://chat.acme.example/hooks/payments")],errorTracking:{active:!0},files:new Map([["main:.countersign.yml",
fv],["main:.gitlab-ci.yml",OP],["main:.gitlab/CODEOWNERS",`* @mara @dana
`],["main:README.md",`# Payments
`]])}),Fi(e,Pe.payments,{id:G.statusCheckId,name:G.statusCheckName,external_url:"https://gitlab.acme.example/api/v4/projects/90/ref/main/trigger/pipeline?token=\
sandbox-trigger",sharedSecret:"sandbox-shared-secret",protectedBranchIds:[14]}),Fi(e,Pe.payments,{id:G.secondStatusCheckId,name:"QA",external_url:"https://qa.ac\
me.example/checks"}),mn(e,Pe.payments,{id:701,reports:hv,created_at:t(30)})}function R4(e,t){jn(e,{id:Pe.webShop,name:"Web Shop",path:"web-shop",groupId:G.groupId,
visibility:"internal",last_activity_at:t(2),protectedBranches:[ni({id:15,name:"*",push_access_levels:[ri(30)]})],approvalRules:[sa(32,{approvals_required:1})],hooks:[
cf(62,"http://build.acme.example/hook")],secret_push_protection_enabled:!0,files:new Map([["main:.gitlab-ci.yml",OP]])}),Fi(e,Pe.webShop,{id:6,name:"Countersign"}),
mn(e,Pe.webShop,{id:710,reports:hv,created_at:t(50)}),mn(e,Pe.webShop,{id:712,status:"running",created_at:t(.1),jobs:[ia(71201,null,t(.1),{name:"build",stage:"b\
uild",status:"running"})]}),mn(e,Pe.webShop,{id:713,source:"parent_pipeline",reports:["sast"],created_at:t(.1)})}function O4(e,t){jn(e,{id:Pe.ledger,name:"Ledge\
r",path:"ledger",groupId:G.groupId,last_activity_at:t(3),only_allow_merge_if_all_discussions_are_resolved:!0,secret_push_protection_enabled:!0,protectedBranches:[
ni({id:16,name:"main"})],approvalRules:[sa(33,{approvals_required:2})],approvalSettings:IP,pushRule:{reject_unsigned_commits:!0},hooks:[cf(63,"https://chat.acme\
.example/hooks/ledger")]}),Fi(e,Pe.ledger,{id:7,name:"Countersign"}),mn(e,Pe.ledger,{id:720,reports:hv,created_at:t(20)}),jn(e,{id:Pe.billing,name:"Billing Core\
+API",path:"Billing.Core+API",formerPaths:["acme/billing-core"],groupId:G.subgroupId,last_activity_at:t(5),merge_method:"ff",protectedBranches:[ni({id:17,name:"\
main",push_access_levels:[ri(40)]})],approvalRules:[sa(34,{approvals_required:1})]}),Fi(e,Pe.billing,{id:8,name:"Countersign"});let r=ia(73001,"sast",t(10),{retried:!0,
status:"failed"}),n=ia(73002,null,t(9),{name:"sast"});mn(e,Pe.billing,{id:730,created_at:t(10),jobs:[r,n]}),jn(e,{id:Pe.legacy,name:"Legacy Portal",path:"legacy\
-portal",groupId:G.groupId,licence:"premium",visibility:"public",last_activity_at:t(24*400),secret_push_protection_enabled:null,hooks:[cf(64,"http://old.acme.ex\
ample/hook")]}),jn(e,{id:Pe.playground,name:"Playground",path:"playground",groupId:G.groupId,default_branch:null,empty_repo:!0,branches:[],secret_push_protection_enabled:null}),
jn(e,{id:Pe.docs,name:"Handbook",path:"handbook",groupId:G.groupId,licence:"free",archived:!0,last_activity_at:t(24*300)}),jn(e,{id:Pe.paymentsFork,name:"Paymen\
ts",path:"payments",ownerId:uf.fay,forkedFrom:Pe.payments,last_activity_at:t(6)})}var Pe,uf,OP,hv,IP,kP=m(()=>{"use strict";mv();na();of();gc();yc();dv();({projects:Pe,
users:uf}=G),OP=`include:
  - template: Jobs/SAST.gitlab-ci.yml
  - template: Jobs/Secret-Detection.gitlab-ci.yml
`,hv=["sast","secret_detection","dependency_scanning"];IP={reset_approvals_on_push:!0,selective_code_owner_removals:!1,disable_overriding_approvers_per_merge_request:!0,
merge_requests_author_approval:!1,merge_requests_disable_committers_approval:!0,require_password_to_approve:!1}});function gv(e){let t=k_(),r=n=>new Date(e-n*N4).toISOString();return SP(t,e),NP(t,r),vP(t,e,r),TP(t),t}var N4,yv=m(()=>{"use strict";qe();wP();dv();kP();N4=60*6e4});function xP(e,t,r){let n=s=>new Date(s).toISOString();return{status:200,json:{now:n(r),status_checks:e.statusRows.map(s=>{let i=e.mergeRequests.find(({id:a})=>a===
s.mrId),o=Cx(e,s.checkId);return{id:s.id,project:Ge(e,i?.projectId??0)?.path_with_namespace??null,merge_request:i?`!${i.iid} ${i.title}`:null,check:o?.check.name??
null,sha:s.sha,status:s.status,created_at:n(s.createdAt)}}),external_controls:e.controlStatuses.map(s=>({project:Ge(e,s.projectId)?.path_with_namespace??null,control_id:s.
controlId,control:Yo(e,s.controlId)?.control.externalControlName??null,status:s.status,updated_at:n(s.updatedAt)})),requests:t.slice(-I4).map(({method:s,path:i,
status:o,at:a,user:u})=>({at:n(a),method:s,path:i,status:o,user:u}))}}}var I4,AP=m(()=>{"use strict";qe();I4=50});async function lf(e={}){let t=e.now??Date.now,r=e.state??gv(t()),n=e.host??"127.0.0.1",s=(e.relativeUrlRoot??"").replace(/\/+$/,""),i=lP(()=>r,t),o=[],a=fP(),u=new Set,
c="";function l(b){let T=b().finally(()=>u.delete(T));u.add(T)}let p={state:r,clock:i,notify:l,rootUrl:()=>c,view:()=>xP(r,o,i.now())},d=hP({root:s,...e.tls?{tls:e.
tls}:{},faults:a,now:i.now,rootUrl:()=>c,record:b=>{o.push(b)},answer:b=>sP(p,b)}),f=await gP(d,e.port??0,n),g=n.includes(":")?`[${n}]`:n;c=`${e.tls?"https":"ht\
tp"}://${g}:${f}${s}`;let h=setInterval(i.tick,k4);return h.unref(),{url:c,state:r,clock:i,log:o,faults:a,notifyStatusChecks:(b,T,R={})=>WA(r,c,i.now(),b,{...T?
{action:T}:{},...R}),pingExternalControls:b=>XA(r,c,i.now,b),async close(){clearInterval(h),await yP(d);let b=new Promise(T=>setTimeout(T,x4).unref());await Promise.
race([Promise.allSettled(u),b])}}}var k4,x4,bv=m(()=>{"use strict";iP();pP();iv();bP();yv();AP();tv();yc();yv();mv();na();of();gc();qe();k4=1e3,x4=1e3});var PP={};X(PP,{demoCommand:()=>L4});import{spawn as A4}from"node:child_process";import{join as P4}from"node:path";async function L4(e,t){let{surface:r,print:n}=t,
s=e.get("report_dir")??"countersign-report",i=await lf();try{n(`An embedded GitLab is running at ${i.url}. This is what its merge request pipelines would print:`);
for(let{iid:o,expected:a}of C4){n(`
${r.tone(`--- pipeline of ${G.projectPath}!${o} `.padEnd(78,"-"),"dim")}
`);let u=await j4(i,o,P4(s,`merge-request-${o}`),t);if(n(`
The job ends with exit code ${u}.`),u!==a)throw new x("INTERNAL",`the demo expected exit code ${a} for !${o}, not ${u}`)}return n(`
${r.tone("--- what the embedded GitLab has received ".padEnd(78,"-"),"dim")}
`),n(D4(i)),gt.compliant}finally{await i.close()}}async function j4(e,t,r,n){let s=e.state.mergeRequests.find(c=>c.projectId===G.projectId&&c.iid===t),i={PATH:n.
env.PATH,...n.env.NO_COLOR===void 0?{}:{NO_COLOR:n.env.NO_COLOR},...n.env.FORCE_COLOR===void 0?{}:{FORCE_COLOR:n.env.FORCE_COLOR},CI_SERVER_URL:e.url,CI_PROJECT_ID:String(
G.projectId),CI_PROJECT_PATH:G.projectPath,CI_PIPELINE_SOURCE:"merge_request_event",CI_MERGE_REQUEST_IID:String(t),CI_MERGE_REQUEST_PROJECT_ID:String(G.projectId),
CI_MERGE_REQUEST_PROJECT_PATH:G.projectPath,CI_MERGE_REQUEST_TARGET_BRANCH_NAME:"main",CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:"",CI_COMMIT_SHA:s?.diff_head_sha,INPUT_GITLAB_TOKEN:G.
token,INPUT_STATUS_CHECK:G.statusCheckName,INPUT_EXTERNAL_CONTROL:String(G.controlId),INPUT_EXTERNAL_CONTROL_SECRET:G.controlSecret,INPUT_REPORT_DIR:r},o=process.
argv[1]??"",a=A4(process.execPath,[o,"evaluate"],{env:i,stdio:["ignore","inherit","inherit"]}),u=()=>a.kill("SIGTERM");n.signal.addEventListener("abort",u);try{
return await new Promise((c,l)=>{a.once("error",l),a.once("close",p=>c(p??gt.interrupted))})}finally{n.signal.removeEventListener("abort",u)}}function D4({state:e,
log:t,url:r}){let n=e.statusRows.filter(({checkId:i})=>i===G.statusCheckId).map(i=>{let o=e.mergeRequests.find(({id:a})=>a===i.mrId)?.iid;return`status check "${G.
statusCheckName}" of !${o} at ${i.sha.slice(0,8)}: ${i.status}`});for(let i of e.controlStatuses)n.push(`external control ${i.controlId} of project ${i.projectId}\
: ${i.status}, signature verified`);let s=t.filter(({method:i,path:o})=>i!=="GET"&&!o.startsWith("/api/graphql"));n.push("",`${t.length} requests, ${s.length} o\
f them writes:`);for(let{method:i,path:o,status:a}of s)n.push(`  ${i} ${o} ${a}`);return n.push("",`Look around in it yourself with: countersign sandbox (this o\
ne was ${r})`),n.join(`
`)}var C4,CP=m(()=>{"use strict";bv();we();C4=[{iid:8,expected:gt.nonCompliant},{iid:7,expected:gt.compliant}]});var LP={};X(LP,{sandboxCommand:()=>$4});async function $4(e,t){let r=await lf({port:q4(e)}),n={gitlab_url:r.url,gitlab_token:G.token,project:G.projectPath,merge_request:G.
mergeRequestIid,status_check:G.statusCheckName,external_control:G.controlId,external_control_secret:G.controlSecret,other_tokens:Object.fromEntries(Object.entries(
G).filter(([s,i])=>s.endsWith("Token")&&typeof i=="string").map(([s,i])=>[s.replace(/Token$/,""),String(i)])),what_it_received:`${r.url}/-/sandbox`};return t.print(
e.has("json")?JSON.stringify(n,null,2):M4(n)),await new Promise(s=>{t.signal.aborted?s():t.signal.addEventListener("abort",()=>s(),{once:!0})}),await r.close(),
gt.compliant}function q4(e){let t=e.get("port"),r=Number(t??0);if(t===""||!Number.isInteger(r)||r<0||r>65535)throw new x("INPUT_INVALID",`--port must be a numbe\
r from 0 to 65535, not "${t}"`);return r}function M4(e){return["An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.","",...Object.entries(
e).flatMap(([r,n])=>typeof n=="object"?Object.entries(n).map(([s,i])=>`${`token of ${s}`.padEnd(24)} ${i}`):[`${r.padEnd(24)} ${n}`])].join(`
`)}var jP=m(()=>{"use strict";bv();we()});import{createHash as $C,randomBytes as qC}from"node:crypto";import{readFileSync as MC}from"node:fs";import{readFile as FC}from"node:fs/promises";var ur=class{constructor({requesterFn:t,prefixUrl:r=""}){this.url=`/api/v4/${r}`,this.queryTimeout=null,this.requester=t({url:this.url})}};Vi();Vi();var VP=class{value;constructor(e){this.value=e}};function ht(e,...t){return t.reduce((r,n,s)=>{let i=n instanceof VP?n.value:encodeURIComponent(String(n));return r+
i+e[s+1]},e[0])}function KP(e){let t={},r=/<([^>]+)>; rel="([^"]+)"/g,n;for(;n=r.exec(e);){let[,s,i]=n;t[i]=s}return t}function Tv(e,t){return t?{data:e.body,status:e.status,headers:e.headers}:e.body}function QP(e,t){return Tv(e,t)}function HP(e,t,r){let{status:n,headers:s}=t,{body:i}=t;
return e&&(i=vc(i)),Tv({body:i,status:n,headers:s},r)}async function wv(e,t,r,n,s,i){let{sudo:o,showExpanded:a,maxPages:u,pagination:c,page:l,perPage:p,idAfter:d,
orderBy:f,sort:g}=s;e&&(n.body=vc(n?.body));let h=[...i||[],...n.body],b=u&&p?h.length/+p<u:!0,{next:T=""}=KP(n.headers.link);if(!(l&&(i||[]).length===0)&&T&&b){
let S=vv(T.split("?")[1]),P={...vc(S)},$={...P,maxPages:u,sudo:o,showExpanded:a},C=await t(r,{searchParams:P,sudo:o});return wv(e,t,r,C,$,h)}if(!a)return h;let R=c===
"keyset"?{idAfter:d?+d:null,perPage:p?+p:null,orderBy:f,sort:g}:{total:parseInt(n.headers["x-total"],10),next:parseInt(n.headers["x-next-page"],10)||null,current:parseInt(
n.headers["x-page"],10)||1,previous:parseInt(n.headers["x-prev-page"],10)||null,perPage:parseInt(n.headers["x-per-page"],10),totalPages:parseInt(n.headers["x-to\
tal-pages"],10)};return{data:h,paginationInfo:R}}function Dt(){return async(e,t,r)=>{let{asStream:n,sudo:s,showExpanded:i,maxPages:o,...a}=r||{},u=e.queryTimeout?
AbortSignal.timeout(e.queryTimeout):void 0,c=await e.requester.get(t,{searchParams:a,sudo:s,asStream:n,signal:u}),l=e.camelize||!1;if(n)return QP(c,i);if(!Array.
isArray(c.body))return HP(l,c,i);let p={sudo:s,showExpanded:i,maxPages:o,...a};return wv(l,(d,f)=>e.requester.get(d,{...f,signal:u}),t,c,p)}}var Ev=class extends ur{constructor(e,t){super({prefixUrl:e,...t})}all(e,{includeInherited:t,...r}={}){let n=ht`${e}/members`;return t&&(n+="/all"),Dt()(this,n,
r)}show(e,t,{includeInherited:r,...n}={}){let[s,i]=[e,t].map(encodeURIComponent),o=[s,"members"];return r&&o.push("all"),o.push(i),Dt()(this,o.join("/"),n)}};var YP=class extends ur{constructor(e,t){super({prefixUrl:e,...t})}all(e,t){return Dt()(this,ht`${e}/hooks`,t)}show(e,t,r){return Dt()(this,ht`${e}/hooks/${t}`,
r)}},JP=class extends ur{constructor(e,t){super({prefixUrl:e,...t})}show(e,t){return Dt()(this,ht`${e}/push_rule`,t)}};var Sv=class extends ur{all(e,{pipelineId:t,...r}={}){let n=t?ht`projects/${e}/pipelines/${t}/jobs`:ht`projects/${e}/jobs`;return Dt()(this,n,r)}show(e,t,r){return Dt()(
this,ht`projects/${e}/jobs/${t}`,r)}},Rv=class extends ur{showConfiguration(e,{mergerequestIId:t,...r}={}){let n;return t?n=ht`projects/${e}/merge_requests/${t}/approvals`:
n=ht`projects/${e}/approvals`,Dt()(this,n,r)}};var Ov=class extends ur{all({projectId:e,groupId:t,...r}={}){let n="";return e?n=ht`projects/${e}/`:t&&(n=ht`groups/${t}/`),Dt()(this,`${n}merge_requests`,r)}show(e,t,r){
return Dt()(this,ht`projects/${e}/merge_requests/${t}`,r)}};var Nv=class extends ur{all(e,t){return Dt()(this,ht`projects/${e}/pipelines`,t)}show(e,t,r){return Dt()(this,ht`projects/${e}/pipelines/${t}`,r)}};var Iv=class extends YP{constructor(e){super("projects",e)}};var kv=class extends Ev{constructor(e){super("projects",e)}};var xv=class extends JP{constructor(e){super("projects",e)}};var Av=class extends ur{all({userId:e,starredOnly:t,...r}={}){let n;return e&&t?n=ht`users/${e}/starred_projects`:e?n=ht`users/${e}/projects`:n="projects",Dt()(
this,n,r)}show(e,t){return Dt()(this,ht`projects/${e}`,t)}},Pv=class extends ur{all(e,t){return Dt()(this,ht`projects/${e}/protected_branches`,t)}show(e,t,r){return Dt()(
this,ht`projects/${e}/protected_branches/${t}`,r)}};var Cv=class extends Ev{constructor(e){super("groups",e)}};Xt();Xt();async function Lv(e,t,r={},n=!/^\s*mutation\b/.test(t)){let i=await e.send({method:"POST",path:"/api/graphql",body:{query:t,variables:r},reads:n,situation:"\
graphql"}),{data:o,errors:a}=i.body??{},u=(Array.isArray(a)?a:a?[a]:[]).map(p=>ua(p)??"no reason given");if(o!=null)return{data:o,errors:u};let c=ua(u),l=/does not exist or you don't have permission/.
test(c??"");throw new xe(l?"RIGHTS_MISSING":c?"GITLAB_REFUSED":"GITLAB_UNEXPECTED",`GitLab answered POST /graphql without data: ${c??"it gives no reason"}`,{request:"\
POST /graphql",status:i.status,words:c,attempts:i.attempts,advice:l?"check the id, and give the token's user or bot the role that this needs":"an older GitLab m\
ay lack a field that is asked for; see the words of GitLab"})}la();la();ff();var Nc=class{#e;constructor(t,r){this.#e=new Ec(t,r)}async allForMergeRequest(t,r){let n=`${hf(t,r)}/status_checks`;return(await this.#e.list(n,"statu\
s_check_list")).map(({id:s,name:i,external_url:o,status:a})=>({id:s,name:i,externalUrl:Sc(o),status:iC(a)}))}set(t,r,n){let s=`${hf(t,r)}/status_check_responses`;
return this.#e.write("POST",s,ys({...n}),"status_check")}retry(t,r,n){return this.#e.write("POST",`${hf(t,r)}/status_checks/${n}/retry`,{},"status_check_retry")}async all(t){
return(await this.#t()).all(t)}async create(t,r){return(await this.#t()).create(t,r)}async update(t,r,n){return(await this.#t()).update(t,r,n)}async remove(t,r){
return(await this.#t()).remove(t,r)}async#t(){return new(await Promise.resolve().then(()=>(Uv(),Fv))).StatusCheckServices(this.#e)}};function iC(e){return e==="\
approved"?"passed":e==="passed"||e==="failed"?e:"pending"}function hf(e,t){return`/api/v4/projects/${encodeURIComponent(e)}/merge_requests/${t}`}var cC={Projects:Av,ProtectedBranches:Pv,MergeRequests:Ov,MergeRequestApprovals:Rv,Pipelines:Nv,Jobs:Sv,ProjectMembers:kv,ProjectHooks:Iv,ProjectPushRules:xv,GroupMembers:Cv};
function yf(e,t=()=>{}){let r={requesterFn:qv(e,t),host:"",queryTimeout:null},n={StatusChecks:new Nc(e,t),ExternalControls:{async setStatus(...s){let{ExternalControls:i}=await Promise.resolve().then(()=>(Kv(),Vv));
return new i(e,t).setStatus(...s)}},graphql(s,i,o){return t("POST /graphql"),Lv(e,s,i,o)},async rawFile(s,i,o){let[a,u]=[s,i].map(encodeURIComponent),c=`/api/v4\
/projects/${a}/repository/files/${u}/raw`;t($t("GET",c));let l={path:c,query:wc({ref:o}),expects:"text",situation:"policy"};return(await e.send({method:"GET",...l})).
body},async read(s,i){let o=`/api/v4${s}`;return t($t("GET",o)),(await ca(e,o,i)).body}};for(let[s,i]of Object.entries(cC)){let o;Object.defineProperty(n,s,{get:()=>o??=
new i(r),enumerable:!0})}return n}Xt();we();_f();function Hv(e){let t;function r(n,s){let i=Date.parse(n);i&&(t=i-s)}return{serverNow:()=>e()+(t??0),hasServerClock:()=>t!==void 0,relearnClock:n=>r(n,e()),learn(n,s,i){
r(n,Math.max((s+i)/2,i-1e3)-500)}}}Xt();Ef();we();function Xv(e,t){let r=new Set,n=!1;function s(){n=!0;for(let i of r)i(Sf());t()}return e?.addEventListener("abort",s,{once:!0}),{race:i=>new Promise((o,a)=>{
(n||e?.aborted)&&a(Sf()),r.add(a),i.then(o,a).finally(()=>r.delete(a))}),check(){if(n||e?.aborted)throw Sf()},close(){e?.removeEventListener("abort",s),s()}}}function Sf(){
return new x("INTERRUPTED","the job was cancelled")}var mC=new Set([408,429,502,503,504]);function zv(e,t){return mC.has(e)||e===500&&t}function Zv(e){return[301,302,303,307,308].includes(e)}function eT(e,t,r=0,n={},s=0){
let i=1e3*2**(e-1)*(.5+t()/2);return Math.max(i,hC(r,n,s)||0)}function hC(e,t,r){let n=t["retry-after"];return n?/^\d+$/.test(n)?Number(n)*1e3:Date.parse(n)-r+1e3:
e===429?Number(t["ratelimit-reset"])*1e3-r+1e3:0}function Nf(e){let{token:t,now:r,env:n={}}=e,{requestTimeoutMs:s=3e4,deadlineAt:i=()=>Number.POSITIVE_INFINITY,maxBodyBytes:o=64*2**20}=e,a=new URL(e.baseUrl),u=a.
href.replace(/\/$/,"");if(t&&/[^\x21-\x7e]/.test(t))throw new x("INPUT_INVALID","gitlab_token holds a space, a line break or another character no token has");let c,
l=0,{learn:p,...d}=Hv(r),f=Xv(e.signal,g);function g(){c?.then(({agent:T})=>T.destroy()).catch(()=>{})}async function h(T,R,S){c??=Yv(a.protocol==="https:",n,e.
certificateAuthorities);let P=await c,{method:$,body:C,anonymous:Y,headers:L}=R,w={...t&&!Y?{"private-token":t}:{},...L?.()},F=r();l++;let ue=await Jv(P,T,{method:$,
body:C,headers:w,timeoutMs:S,maxBodyBytes:o,now:r});return p(ue.headers.date??"",F,ue.answeredAt),ue}async function b(T){let{method:R,path:S,query:P,body:$,expects:C="\
json",situation:Y="fact"}=T,L=R==="GET"||R==="HEAD"||T.reads===!0,w=$t(R,S),F=new URL(u+S+(P?`?${P}`:""));for(let ue=1,Ae=0;;){let hn=r(),fs=i()-hn;if(f.check(),
fs<=0)throw(await Of()).tooLate(w,ue);let ms=Math.min(fs,s),Ur=await f.race(h(F,T,ms)).catch(async ai=>{if(ai instanceof x)throw ai;return(await Of()).describeFailure(
ai,a,n)}),[Ot,hs]="headers"in Ur?[Ur,void 0]:[void 0,Ur],Ce=Ot?.status??0,gs=hs?hs.isTemporary:zv(Ce,L),si=eT(ue,e.random,Ce,Ot?.headers,d.serverNow()),oa=r()+si>=
i(),ii=gs&&ue<5&&!oa,aa={method:R,path:S,status:Ce,durationMs:r()-hn,attempt:ue};if(e.onRequest?.(ii?{...aa,retryInMs:si}:aa),ii){await f.race(e.sleep(si)),ue++;
continue}let oi=Ot&&Ce<300?Qv(Ot,C):void 0;if(Ot&&oi&&oi.instead===void 0)return{status:Ce,headers:Ot.headers,body:oi.value,attempts:ue};let{endingOf:v,followRedirect:j,
refused:A,tooLate:D,unanswered:_e,unexpected:Ue}=await Of();if(Ot&&Zv(Ce)){F=j(Ot,F,{request:w,method:R,path:S,root:a,hops:Ae++,attempts:ue});continue}let oe={request:w,
situation:Y,writes:!L,body:$,attempts:ue,token:t};if(oi?.instead!==void 0)throw Ue(Ce,oe,oi.instead);let Dn=gs?v(ue,oa?si:0):"";throw Ot?A(Ot,oe,Dn):hs?.isTimeout&&
ms===fs?D(w,ue):_e(hs,oe,Dn)}}return{...d,send:b,requestCount:()=>l,close:f.close}}function Of(){return Promise.resolve().then(()=>(ET(),wT))}we();var Qi=class extends Error{};async function OT(e,t,r){return Promise.all(e.map(async n=>({source:jC(n,r),text:await DC(n,t,r)})))}function jC(e,t){return e.
kind==="path"&&t!==void 0?`${e.path}@${t}`:e.typed}async function DC(e,t,r){try{return e.kind==="url"?await t.url(e.typed):e.kind==="project"?await t.project(e.
project,e.path,e.ref):r===void 0?await t.checkout(e.path):await t.branch(e.path,r)}catch(n){if(n instanceof Qi){let{missingPolicy:s}=await Promise.resolve().then(()=>(RT(),ST));
throw await s(e,t,r,n)}throw n instanceof x&&n.code!=="INTERRUPTED"?new x("POLICY_UNREADABLE",`policy ${e.typed} could not be read: ${n.message}`,{cause:n,...n.
advice===void 0?{}:{advice:n.advice}}):n}}we();Lc();var UC=6e4;function NT(e,{env:t,signal:r,onRequest:n}){let i=Date.now()+e.timeout,o=i-Math.min(UC,e.timeout/5),a=VC(r),u={now:Date.now,sleep:a,random:Math.
random,deadlineAt:()=>o,signal:r,env:t,onRequest:n,...BC(t)},c=Nf({...u,baseUrl:e.gitlab_url,...e.gitlab_token===void 0?{}:{token:e.gitlab_token}}),l=yf(c);function p(d){
return{checkout:GC,branch:(f,g)=>l.rawFile(d,f,g).catch(If),project:(f,g,h)=>l.rawFile(f,g,h).catch(If),async url(f){let g=new URL(f),h=Nf({...u,baseUrl:g.origin});
try{let b=await h.send({method:"GET",path:g.pathname,query:g.search.slice(1),expects:"text",situation:"policy"});return String(b.body)}catch(b){return If(b)}finally{
h.close()}}}}return{requestCount:()=>c.requestCount(),close:()=>c.close(),ports:{gitlabFor:d=>d?yf(c,d):l,readersFor:p,now:Date.now,serverNow:()=>c.serverNow(),
sleep:a,after(d,f){let g=setTimeout(f,d);return()=>clearTimeout(g)},sha256:d=>$C("sha256").update(d).digest("hex"),nonce:()=>qC(16).toString("hex"),evaluationIsOver(){
o=i},version:Hi,progress:{targets:[],done:[]}}}}async function GC(e){try{return await FC(e,"utf8")}catch(t){let r=t.code;throw r==="ENOENT"||r==="ENOTDIR"?new Qi(
e,{cause:t}):new x("POLICY_UNREADABLE",`the file cannot be opened (${r})`,{cause:t})}}function If(e){throw e instanceof xe&&e.status===404?new Qi(e.message,{cause:e}):
e}function BC(e){let t=e.CI_SERVER_TLS_CA_FILE;if(t===void 0||t==="")return{};try{return{certificateAuthorities:MC(t,"utf8")}}catch(r){throw new x("INPUT_INVALI\
D",`CI_SERVER_TLS_CA_FILE names ${t}, which cannot be read`,{cause:r})}}function VC(e){return t=>new Promise((r,n)=>{let s=()=>{clearTimeout(i),n(new x("INTERRU\
PTED","the job was cancelled"))},i=setTimeout(()=>{e.removeEventListener("abort",s),r()},t);e.aborted?s():e.addEventListener("abort",s,{once:!0})})}Pf();we();function KT(e,t){return e.deliveries.some(({outcome:r})=>r==="failed")?gt.undelivered:e.verdict==="compliant"||t==="never"?gt.compliant:e.verdict==="undete\
rmined"?gt.undetermined:t==="undetermined"?gt.compliant:gt.nonCompliant}we();import{mkdir as CL,writeFile as S0}from"node:fs/promises";import{join as R0}from"node:path";function QT(e){let{evaluation:t,policy:r,subject:n}=e,s=new Map(r.requirements.map(({name:i,description:o})=>[i,o]));return{schema:"countersign.report/v1",verdict:t.
verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:n.gitlabUrl,project:{...n.
project},merge_request:n.mergeRequest?{iid:n.mergeRequest.iid,sha:n.mergeRequest.sha,target_branch:n.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[
...r.sources],sha256:e.policySha256},requirements:t.requirements.map(({name:i,status:o,controls:a})=>({name:i,description:s.get(i)??null,status:o,controls:a.map(
u=>sL(u,n))})),deliveries:[...e.deliveries]}}function sL(e,t){let{id:r,title:n,severity:s,expected:i,remediation:o}=e.control;return{id:r,title:n,severity:s,status:e.
status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.actual,evidence:e.evidence.map(a=>({...a})),remediation:{text:o.text,url:iL(o,t)},waiver:null}}
function iL({page:e},{gitlabUrl:t,project:r,mergeRequest:n}){if(e===void 0)return null;let s=`${t}/${r.path.split("/").map(encodeURIComponent).join("/")}`;return e.
startsWith("!")?n?`${s}/-/merge_requests/${n.iid}${e.slice(1)}`:null:`${s}${e}`}function Mc(e){let t={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,external:0};
for(let{controls:r}of e.requirements)for(let{status:n}of r)t[n]++;return t}function HT(e,t){let r=Mc(e);return{verdict:e.verdict,passed:String(r.pass),failed:String(r.fail),unknown:String(r.unknown),waived:String(r.waived),report:t}}function YT(e){
return Object.entries(e).map(([t,r])=>`${t}=${r.replace(/[\r\n]+/g," ")}
`).join("")}async function O0(e,t,r){let n=R0(t,"report.json");try{await CL(t,{recursive:!0}),await S0(n,`${JSON.stringify(e,null,2)}
`);let s=HT(e,n);r==="gitlab"&&await S0(R0(t,"countersign.env"),YT(s)),r==="github"&&await LL(s,e)}catch(s){let i=s.code;throw i===void 0?s:new x("INPUT_INVALID",
`report_dir ${t} cannot be written (${i})`,{cause:s})}return n}async function LL(e,t){let[r,{annotations:n}]=await Promise.all([Promise.resolve().then(()=>(Wi(),ma)),
Promise.resolve().then(()=>(E0(),w0))]);for(let[s,i]of Object.entries(e))r.setOutput(s,i);for(let{level:s,title:i,message:o}of n(t))s==="error"?r.error(o,{title:i}):
r.warning(o,{title:i})}yt();var N0={pass:"✓",fail:"✗",unknown:"?",waived:"~",not_applicable:"-",external:"·"},I0={pass:"green",fail:"red",unknown:"yellow",waived:"yellow",not_applicable:"\
dim",external:"dim"},Jc={fail:0,unknown:1,waived:2,pass:3,not_applicable:4,external:5};function k0(e,t){let{report:r}=e;return`${[...jL(r,t),...e.notices.map(s=>`${bs(
"Note")}${z(s,1e3)}`),"",...[...r.requirements].sort((s,i)=>Jc[s.status]-Jc[i.status]).flatMap((s,i)=>DL(s,i,t)),"",...qL(r,t),...r.deliveries.map(s=>`${bs("")}${ML(
s,e.dryRun,t)}`),...r.deliveries.length===0?[`${bs("")}${t.tone("no status check or external control is named: nothing was posted","dim")}`]:[],...e.reportPath===
void 0?[]:[`${bs("Report")}${z(e.reportPath)}`],`${bs("Took")}${e.tookMs} ms, ${Ct(e.requests,"request")}`].join(`
`)}
`}function jL({subject:e,policy:t,tool:r},n){let s=e.merge_request,i=`${z(e.project.path)}${s?` !${s.iid} (${s.sha.slice(0,8)} into ${z(s.target_branch)})`:""}`;
return[`${n.tone(`Countersign ${r.version}`,"bold")} on ${z(e.gitlab_url)}`,`${bs("Subject")}${i}`,`${bs("Policy")}${z(t.name)} (${t.sources.map(o=>z(o)).join("\
, ")}), sha256 ${t.sha256.slice(0,12)}`]}function DL(e,t,r){let{name:n,status:s,controls:i}=e,o=`${r.tone(N0[s],I0[s])} ${r.tone(z(n),"bold")} ${r.tone(x0(i),"d\
im")}`,u=[...i].sort((c,l)=>Jc[c.status]-Jc[l.status]).flatMap(c=>$L(c,r));return s==="pass"?r.section(`requirement_${t+1}`,o,u):[o,...u]}function x0(e){let t=n=>e.
filter(s=>s.status===n).length;return[[t("fail"),"failed"],[t("unknown"),"unknown"],[t("waived"),"waived"],[t("pass"),"passed"],[t("not_applicable"),"not applic\
able"],[t("external"),"external"]].filter(([n])=>n>0).map(([n,s])=>`${n} ${s}`).join(", ")}function $L(e,t){let{id:r,severity:n,status:s,message:i,note:o,remediation:a}=e,
u=s==="fail"||s==="unknown",l=[`  ${t.tone(N0[s],I0[s])} ${z(r)}${u?` (${n})`:""}: ${z(i,1e3)}`];return o!==null&&l.push(`      note: ${z(o,1e3)}`),s==="fail"&&
(l.push(`      fix:  ${z(a.text,1e3)}`),a.url!==null&&l.push(`      at:   ${z(a.url,1e3)}`)),l}function qL(e,t){let r=Mc(e),n={compliant:"COMPLIANT",non_compliant:"\
NON-COMPLIANT",undetermined:"UNDETERMINED"},s={compliant:"green",non_compliant:"red",undetermined:"yellow"},i=x0(e.requirements.flatMap(({controls:u})=>u)),a=r.
pass+r.fail+r.unknown+r.waived===0?", because nothing could be judged":"";return[`${bs("Verdict")}${t.tone(n[e.verdict],s[e.verdict],"bold")} (${i})${a}`]}function ML(e,t,r){
let n=e.target==="status_check"?"status check":"external control",s=e.name===null?`${e.id}`:`"${z(e.name)}" (${e.id})`,i=e.requirement===null?"":` for "${z(e.requirement)}\
"`,o=`${n} ${s}${i}`,a=e.attempts>1?` after ${e.attempts} attempts`:"";switch(e.outcome){case"delivered":return`${r.tone("→","green")} ${o}: ${e.status}, deli\
vered${a}`;case"superseded":return`${r.tone("-","dim")} ${o}: nothing posted, the merge request has a newer head`;case"skipped":return`${r.tone("-","dim")} ${o}\
: ${t?`would be ${e.status} (dry run)`:"left as it is, evidence is missing"}`;case"failed":return`${r.tone("✗","red")} ${o}: ${e.status} NOT delivered${a}: ${z(
e.error??"",1e3)}`}}function bs(e){return e.padEnd(9)}Hf();Xt();we();Wf();async function H0(e,t,r,n){let s=n!==void 0&&e.statusChecks.length>0,[i,o]=await Promise.all([s?oj(t,r,n):[],e.controls.length>0?ij(e,t,r):void 0]);
return async a=>[...s?await M0(e.statusChecks,a,i):[],...o?.(a)??[]]}async function ij(e,t,r){let[{knownControls:n},{controlTargets:s}]=await Promise.all([Promise.resolve().then(()=>(V0(),B0)),
Promise.resolve().then(()=>(Q0(),K0))]),i=await n(t,r);return o=>s(e.controls,o,i)}async function oj(e,t,r){try{return await e.StatusChecks.allForMergeRequest(t,
r)}catch(n){throw!(n instanceof xe)||n.status!==401?n:(await e.MergeRequests.show(t,r),new x("TOKEN_REFUSED","GitLab refused the status checks of this project, \
although the token is good: they need GitLab Ultimate",{cause:n,advice:"use a project with an Ultimate licence, or leave status_check empty and answer an extern\
al control"}))}}function Y0(e,t,r,n){let s=Promise.resolve(),i=r.length===0,o=()=>{};i||(o=n(2e4,a));function a(){s=Promise.all(r.map(c=>u(c))),s.then(()=>{i||(o=n(6e4,a))})}async function u(c){
try{await e.StatusChecks.set(t.projectId,t.iid,{externalStatusCheckId:c,sha:t.sha,status:"pending"})}catch{i=!0}}return{async stop(){i=!0,o(),await s}}}Kf();async function J0(e,t,r){let n=await Promise.all(e.requirements.map(async({name:s,controls:i})=>{let o=await Promise.all(i.map(a=>aj(a,t,r)));return{name:s,controls:o,
status:uj(o.map(({status:a})=>a))}}));return{verdict:cj(n.map(({status:s})=>s)),requirements:n}}async function aj(e,t,r){let n={control:e,actual:null,note:void 0,
evidence:[]};if(!e.judge)return{...n,status:"external",message:"answered by an external service, not judged here"};if(e.about==="merge_request"&&r==="project")return{
...n,status:"not_applicable",message:"applies to merge requests, and none is judged"};let s={},i=[],o=[],a=await Promise.all(Object.entries(e.needs).map(async([
c,l])=>({name:c,fact:l,result:await t.read(l)})));for(let{name:c,fact:l,result:p}of a)i.push(...[...new Set(p.requests)].map(d=>({fact:l.id,request:d}))),p.ok?s[c]=
p.value:o.includes(p.reason)||o.push(p.reason);if(o.length>0)return{...n,evidence:i,status:"unknown",message:o.join("; ")};let u=e.judge(s);return{...n,evidence:i,
status:u.status,message:u.message,actual:("actual"in u?u.actual:void 0)??null,note:"note"in u?u.note:void 0}}function uj(e){return e.includes("fail")?"fail":e.includes(
"unknown")?"unknown":e.some(t=>t==="pass"||t==="waived")?"pass":"not_applicable"}function cj(e){return e.includes("fail")?"non_compliant":e.includes("unknown")?
"undetermined":e.includes("pass")?"compliant":"undetermined"}Xi();async function tw(...e){let[t,r]=e;return hj(t,r)?{state:"current",mergeRequest:t,waited:!1,known:new Map}:(await Promise.resolve().then(()=>(ew(),Z0))).settleHead(
...e)}function hj(e,t){return e.sha===t&&e.isPrepared}zi();Un();fp();fp();async function HR(e){let t=e.map(w$),r=e.filter((n,s)=>!t[s]);if(r.length>0)throw(await Promise.resolve().then(()=>(QR(),KR))).refusedSources(r);return t.flatMap(
n=>n??[])}function w$(e){if(/^https:\/\//i.test(e))return{kind:"url",typed:e};let t=/^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(e);if(!/^http:|^preset:/i.test(e)){
if(t){let[,r="",n="",s=""]=t;return{kind:"project",typed:e,project:r,path:n.replace(/^\//,""),ref:s}}if(!/^[^:@\s]+\/[^:@\s]+:[^@]+$/.test(e))return{kind:"path",
typed:e,path:e.replace(/^\.\//,"")}}}async function JR(e,t,r){let n=await HR(e.policy),s=t==="merge_request"&&e.policy_from==="target_branch"&&n.some(YR),i=!s&&n.every(YR)?await o(0,void 0):void 0;
async function o(a,u){let c=await OT(n,r.readersFor(a),u);return{policy:await dp(c),sha256:E$(c,r.sha256)}}return{async load(a,u,c){if(i)return i;if(!s)return o(
a,void 0);let l=u===void 0?void 0:o(a,u);l?.catch(()=>{});let p=await c();return l&&p===u?l:o(a,p)}}}function YR({kind:e}){return e==="path"}function E$(e,t){let r=e.
map(({text:n})=>t(n));return r.length===1?r[0]??"":t(r.map(n=>`${n}
`).join(""))}Mh();async function tO(e,t,r){let n=await eO(e,t),s=n.kind==="project"?"project":"merge_request",i=await JR(e,s,r),{projectId:o,known:a}=await sw(n.project,r.gitlabFor),
u=n.kind==="merge-request"?n.iid:void 0,c=r.gitlabFor(),l=n.kind==="merge-request"?n.targetBranchHint:void 0,p=ms(a),d=hp(Fh(p,s==="project"?kt:dr)),f=hp(i.load(
o,l,hs)),g=hp(H0(e,c,o,u)),h=hp(f.then(({policy:Ce})=>Ur(Ce,p))),b=await d,{policy:T,sha256:R}=await f,S=await(await g)(T.requirements.map(({name:Ce})=>Ce));r.progress.
targets=S;let P="sha"in b?b:void 0,$=(n.kind==="merge-request"?n.sha:void 0)??P?.sha??"",C=u===void 0?void 0:{projectId:o,iid:u,sha:$},Y=P&&C&&await tw(P,$,Ot,()=>Vf(
c,C),r.sleep),L=Y?.state==="superseded",w=L||e.dry_run?[]:S.filter(({kind:Ce})=>Ce==="status_check"),F=C&&Y0(c,C,w.map(({id:Ce})=>Ce),r.after),ue=await(Y?.waited?
Ur(T,ms(Y.known)):h).finally(()=>F?.stop());r.evaluationIsOver();let Ae=await j0({gitlab:c,targets:S,evaluation:ue,projectId:o,mergeRequest:C&&Y&&{...C,createdAtMs:Date.
parse(Y.mergeRequest.createdAt)},isSuperseded:L,isLagging:Y?.state==="lagging",onUndetermined:e.on_undetermined,dryRun:e.dry_run,secrets:e.controlSecrets,nonce:r.
nonce,serverNow:r.serverNow,sleep:r.sleep,onDelivered:Ce=>r.progress.done.push(Ce)}),hn=QT({evaluation:ue,policy:T,policySha256:R,subject:{gitlabUrl:e.gitlab_url,
project:{id:o,path:P?.projectPath??(await Fh(p,kt)).path},mergeRequest:Y&&C&&{iid:C.iid,sha:$,targetBranch:Y.mergeRequest.targetBranch}},deliveries:Ae,generatedAt:new Date(
r.now()),version:r.version}),fs=s==="project"&&e.statusChecks.length>0?["status_check is left aside: only a merge request has status checks"]:[];return{report:hn,
notices:[...e.warnings,...n.notices,...T.warnings,...fs]};function ms(Ce){return X0({gitlabFor:r.gitlabFor,projectId:o,iid:u},Ce)}function Ur(Ce,gs){return gs.announce(
VR(Ce,s)),J0(Ce,gs,s)}function Ot(){return ms(new Map).read(dr)}async function hs(){return(await Fh(p,dr)).targetBranch}}async function Fh(e,t){let r=await e.read(
t);if(r.ok)return r.value;throw r.error}function hp(e){return e.catch(()=>{}),e}we();yt();async function oO(e,t){let{env:r,surface:n}=t,s=performance.now();await L$(t,e);let i=await VT({flags:e,env:r,getInput:await C$(t)}),o=NT(i,{env:r,signal:t.
signal,onRequest(a){if(i.log_level!=="debug")return;let u=a.status===0?"no answer":String(a.status);t.print(`debug    ${a.method} ${z(a.path)} ${u} ${Math.round(
a.durationMs)} ms`)}});try{let{report:a,notices:u}=await tO(i,r,o.ports),c=await O0(a,i.report_dir,n.host),l=Math.round(performance.now()-s),p={report:a,notices:u,
reportPath:c,tookMs:l,requests:o.requestCount(),dryRun:i.dry_run};return t.print(k0(p,n).trimEnd()),KT(a,i.fail_job_on)}catch(a){throw a instanceof x&&a.code===
"INTERRUPTED"?(await Promise.resolve().then(()=>(nO(),rO))).interrupted(o.ports.progress,a):a}finally{o.close()}}async function C$({env:e,surface:t}){return t.host===
"github"?(await Promise.resolve().then(()=>(Wi(),ma))).getInput:(r,{trimWhitespace:n})=>{let s=e[`INPUT_${r.toUpperCase()}`]??"";return n?s.trim():s}}async function L$({
env:e,surface:t},r){if(t.host!=="github")return;let[{setSecret:n},{secretsOf:s}]=await Promise.all([Promise.resolve().then(()=>(Wi(),ma)),Promise.resolve().then(()=>(iO(),sO))]);
for(let i of s(e,r))n(i)}Ji();function aO(e,t=[]){let r=[],n=new Map,s=a=>t.includes(a)||$n[a]?.default==="false";for(let a=0;a<e.length;a++){let u=e[a]??"";if(!u.startsWith("-")||u==="\
-"){r.push(u);continue}let[,c="",l]=/^-{1,2}([^=]+)(?:=([\s\S]*))?$/.exec(u)??[],p=c.replaceAll("-","_"),d=s(p)&&!/^(true|false)$/.test(e[a+1]??""),f=l??(d?"tru\
e":e[++a]??""),g=n.get(p);n.set(p,g===void 0?f:`${g}
${f}`)}let[i,...o]=r;return{command:i,operands:o,flags:n}}var j$={bold:1,dim:2,red:31,green:32,yellow:33};function D$(e,t,r){return{host:e,tone:(n,...s)=>t?`\x1B[${s.map(i=>j$[i]).join(";")}m${n}\x1B[0m`:n,section(n,s,i){
return e==="gitlab"?[`\x1B[0Ksection_start:${r()}:countersign_${n}[collapsed=true]\r\x1B[0K${s}`,...i,`\x1B[0Ksection_end:${r()}:countersign_${n}\r\x1B[0K`]:e===
"github"?[`::group::${s}`,...i,"::endgroup::"]:[s,...i]}}}function uO(e,t,r){let n=e.GITLAB_CI==="true"?"gitlab":e.GITHUB_ACTIONS==="true"?"github":t?"terminal":
"plain",s=e.FORCE_COLOR!==void 0&&e.FORCE_COLOR!=="0",i=(e.NO_COLOR??"")!==""||e.TERM==="dumb"||e.FORCE_COLOR==="0";return D$(n,!i&&(s||n!=="plain"),r)}we();Lc();var DP=new AbortController;for(let e of["SIGTERM","SIGINT"])process.once(e,()=>DP.abort());var Gi={env:process.env,surface:uO(process.env,process.stdout.
isTTY===!0,()=>Math.floor(Date.now()/1e3)),signal:DP.signal,print:e=>process.stdout.write(`${e}
`),complain:e=>process.stderr.write(`${e}
`)};try{process.exitCode=await F4(process.argv.slice(2))}catch(e){process.exitCode=await(await Promise.resolve().then(()=>(lO(),cO))).reportFailure(e,Gi)}async function F4(e){
let{command:t="evaluate",operands:r,flags:n}=aO(e,["help","version","json","h","v"]);if(n.has("help")||n.has("h")||t==="help")return Gi.print((await Promise.resolve().then(()=>(yp(),gp))).
helpText()),gt.compliant;if(n.has("version")||n.has("v"))return Gi.print(Hi),gt.compliant;switch(t){case"evaluate":if(r[0]!==void 0)throw(await Promise.resolve().then(()=>(yp(),gp))).
strayOperand(r[0]);return oO(n,Gi);case"validate":return(await Promise.resolve().then(()=>(hO(),mO))).validateCommand(r,n.has("json"),Gi);case"demo":return(await Promise.resolve().then(()=>(CP(),PP))).
demoCommand(n,Gi);case"sandbox":return(await Promise.resolve().then(()=>(jP(),LP))).sandboxCommand(n,Gi);default:throw(await Promise.resolve().then(()=>(yp(),gp))).
unknownCommand(t)}}
